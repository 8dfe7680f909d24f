//! Points of a timeline: events, deals, promises made and due.

use serde::Serialize;

use crate::derive::{Happening, Moment};
use crate::model::FactRef;
use crate::model::fact::FactKind;
use crate::model::words::EventKind;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;
use crate::plan::view::shared::{When, Words};

/// One point of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MomentRow {
    /// When.
    pub when: When,
    /// "due", "announced", "launch", …
    pub kind: String,
    /// What.
    pub text: Words,
    /// Where it is written.
    pub url: String,
    /// Not over on the as-of date.
    pub to_come: bool,
}

/// Rows for moments, in their order.
pub(crate) fn moments<'d>(desk: &Desk<'_>, all: impl Iterator<Item = &'d Moment>) -> Vec<MomentRow> {
    all.map(|m| row(desk, m)).collect()
}

/// A moment as a row.
pub(crate) fn row(desk: &Desk<'_>, moment: &Moment) -> MomentRow {
    let (kind, text, url) = match moment.what {
        Happening::Event(r) | Happening::Deal(r) => of_fact(desk, r),
        Happening::Announced(id) | Happening::Due(id) => {
            let target = &desk.derived.targets[id.0 as usize];
            let latest = target.reports.last().expect("a target has a report").fact;
            let url = desk.target_url(&target.key).unwrap_or_else(|| fact::source_url(desk, latest));
            let kind = if matches!(moment.what, Happening::Due(_)) { "moment-due" } else { "moment-announced" };
            (desk.say(kind), desk.prose(&target.statement), url)
        }
    };
    let to_come = moment.when.end().is_none_or(|end| end > desk.as_of);
    MomentRow { when: desk.opening_period(moment.when), kind, text, url, to_come }
}

fn of_fact(desk: &Desk<'_>, r: FactRef) -> (String, Words, String) {
    let url = fact::source_url(desk, r);
    match &desk.site.fact(r).kind {
        FactKind::Event(e) => (event_kind(desk, e.kind), desk.prose(&e.title), url),
        FactKind::Deal(d) => (desk.say("item-deal"), desk.prose(&d.statement), url),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Figure(_) | FactKind::Quote(_) => {
            let text = fact::text(desk, desk.site.brief(r.brief), r);
            (text.kind, text.claim, url)
        }
    }
}

/// The kind of an event; "other" says nothing beside a date.
fn event_kind(desk: &Desk<'_>, kind: EventKind) -> String {
    if kind == EventKind::Other { desk.say("item-event") } else { desk.word("event", kind.key()) }
}
