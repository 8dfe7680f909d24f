//! Sources that disagree, side by side.

use serde::Serialize;

use crate::base::number::Quantity;
use crate::derive::{Claim, Conflict, Dispute};
use crate::model::FactRef;
use crate::model::config::Part;
use crate::model::fact::FactKind;
use crate::plan::view::conflicts;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::{self, Cite};
use crate::plan::view::shared::Words;

/// A question and its answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct ConflictRow {
    /// What it is about.
    pub question: Words,
    /// The page of the promise it is about; for a figure, its place among the conflicts.
    pub url: Option<String>,
    /// The answers, newest first.
    pub sides: Vec<SideView>,
}

/// One answer and who gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct SideView {
    /// The answer.
    pub value: String,
    /// The newest source that says so.
    pub cite: Cite,
    /// "according to an analyst".
    pub who: Option<String>,
    /// How many more sources say the same.
    pub more: usize,
}

/// A conflict as a row.
pub(crate) fn row(desk: &Desk<'_>, conflict: &Conflict) -> ConflictRow {
    let (question, url) = question(desk, conflict);
    let side = |side: &crate::derive::Side| {
        let newest = *side.facts.first()?;
        let who = fact::attribution(desk, desk.site.fact(newest).attribution);
        Some(SideView {
            value: value(desk, &side.claim, newest),
            cite: fact::cite(desk, newest),
            who: who.map(|who| desk.fill("fact-says-so", &[("who", &who)])),
            more: side.facts.len() - 1,
        })
    };
    ConflictRow { question, url, sides: conflict.sides.iter().filter_map(side).collect() }
}

/// What a conflict is about, and the page of the promise it is about.
pub(crate) fn question(desk: &Desk<'_>, conflict: &Conflict) -> (Words, Option<String>) {
    let of_target = |id: crate::derive::TargetId, message: &str| {
        let target = &desk.derived.targets[id.0 as usize];
        let what = desk.prose(&target.statement).text;
        (Words::plain(desk.fill(message, &[("what", &what)])), desk.target_url(&target.key))
    };
    match conflict.about {
        Dispute::Due(id) => of_target(id, "conflict-when"),
        Dispute::Outcome(id) => of_target(id, "conflict-what-became"),
        Dispute::Figure => {
            let first = conflict.sides.first().and_then(|s| s.facts.first());
            let subject = first.map(|r| match &desk.site.fact(*r).kind {
                FactKind::Figure(figure) => desk.locale.opening(&fact::figure_subject(desk, figure)),
                FactKind::Target(_)
                | FactKind::Presence(_)
                | FactKind::Deal(_)
                | FactKind::Event(_)
                | FactKind::Quote(_) => String::new(),
            });
            let url = desk.has(Part::Conflicts).then(|| conflicts::url(desk, conflict));
            (Words::plain(subject.unwrap_or_default()), url)
        }
    }
}

/// A claim in words, by the newest fact that makes it.
pub(crate) fn value(desk: &Desk<'_>, claim: &Claim, newest: FactRef) -> String {
    match (claim, &desk.site.fact(newest).kind) {
        (Claim::Number(_), FactKind::Figure(figure)) => fact::figure_value(desk, figure),
        (Claim::Number(n), _) => number(desk, *n),
        (Claim::Due(Some(period)), _) => desk.locale.opening(&desk.locale.period(*period)),
        (Claim::Due(None), _) => desk.say("empty-date"),
        (Claim::Outcome(status), _) => desk.head_word("status", status.key()),
    }
}

fn number(desk: &Desk<'_>, n: Quantity) -> String {
    desk.locale.quantity(n)
}
