//! What nobody writes by hand: target histories, positions, conflicts, roll-ups, related briefs, the timeline.
//! Input: a [`Site`] of what may be seen, and the as-of date. Cannot fail; does no I/O; never adds numbers up.

mod conflicts;
mod disputes;
mod dossiers;
mod figures;
mod positions;
mod related;
mod targets;
#[cfg(test)]
pub(crate) mod tests;
mod timeline;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::model::fact::{Goal, TargetKey};
use crate::model::registry::EntryId;
use crate::model::words::{Activity, Prose, Stage, Status};
use crate::model::{BriefId, CompanyId, FactRef, MarketId, ModelId, Site};

pub(crate) use crate::derive::figures::{Subject, period_of};

/// All that is derived from a site.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    /// By owner's slug, then slug (a company before a market of the same slug).
    pub targets: Vec<Target>,
    /// By company, market, activity; own cells and those rolled up from a market within.
    pub cells: Vec<Cell>,
    /// Newest first.
    pub conflicts: Vec<Conflict>,
    /// By [`BriefId`]: at most five, best first.
    pub related: Vec<Vec<BriefId>>,
    /// By `CompanyId`, `MarketId`, `PersonId`, `ModelId`.
    pub companies: Vec<Dossier>,
    pub markets: Vec<Dossier>,
    pub people: Vec<Dossier>,
    pub models: Vec<Dossier>,
    /// Briefs of each topic, newest first.
    pub topics: BTreeMap<Slug, Vec<BriefId>>,
    /// Past and future, earliest first.
    pub timeline: Vec<Moment>,
}

/// Derives all there is. The date decides what is overdue, and nothing else: what it hides is not in the site.
pub(crate) fn derive(site: &Site, as_of: Date) -> Derived {
    let figures = figures::Figures::of(site);
    let targets = targets::targets(site, &figures, as_of);
    let ((dossiers, cells), (conflicts, related, timeline)) = rayon::join(
        || {
            let dossiers = dossiers::dossiers(site, &targets);
            let cells = positions::cells(site, &dossiers.companies);
            (dossiers, cells)
        },
        || {
            let conflicts = conflicts::conflicts(site, &figures, &targets);
            (conflicts, related::related(site, &targets), timeline::timeline(site, &targets))
        },
    );
    let topics = topics(site);
    let dossiers::Dossiers { companies, markets, people, models } = dossiers;
    Derived { targets, cells, conflicts, related, companies, markets, people, models, topics, timeline }
}

fn topics(site: &Site) -> BTreeMap<Slug, Vec<BriefId>> {
    let mut topics: BTreeMap<Slug, Vec<BriefId>> = BTreeMap::new();
    for (id, brief) in site.brief_ids() {
        for topic in &brief.topics {
            let briefs = topics.entry(topic.clone()).or_default();
            if briefs.last() != Some(&id) {
                briefs.push(id);
            }
        }
    }
    topics
}

/// Into [`Derived::targets`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TargetId(pub(crate) u32);

/// One promise across all the briefs that report on it.
#[derive(Debug)]
pub(crate) struct Target {
    pub key: TargetKey,
    /// Of the first report that has one; the key's text where none has (an error elsewhere).
    pub statement: Prose,
    /// The owner (if a company) first, then others any report names.
    pub companies: Vec<CompanyId>,
    /// The owner (if a market) first, then others any report names.
    pub markets: Vec<MarketId>,
    pub models: Vec<ModelId>,
    /// By `said`, then brief date, then slug, then place in the brief. Never empty.
    pub reports: Vec<Step>,
    /// When it was first said.
    pub announced: Date,
    pub first_due: Option<Period>,
    /// As the revisions leave it.
    pub due: Option<Period>,
    /// Months between the ends of the two, negative where brought forward; 0 where unmoved, `None` where either is missing or open.
    pub slip: Option<i32>,
    pub first_goal: Option<Goal>,
    pub goal: Option<Goal>,
    pub goal_change: Option<GoalChange>,
    pub status: Status,
    pub overdue: bool,
    /// An unnamed source or an analyst says otherwise than the company or an authority, later.
    pub disputed: bool,
    pub done: Option<Period>,
    /// What took its place.
    pub by: Option<TargetId>,
    pub actual: Option<Actual>,
}

/// One report on a target, in its place in the history.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub fact: FactRef,
    pub said: Date,
    /// The due date by this report (the standing one where it says none).
    pub due: Option<Period>,
    pub status: Status,
    /// Months its due date lies after the one that stood before; `None` for the first, and where either is missing.
    pub moved: Option<i32>,
    pub weight: Weight,
}

/// Whether a report changes the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Weight {
    Revision,
    /// By an unnamed source or an analyst, against a company's or an authority's word: recorded, not followed.
    Dispute,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum GoalChange {
    Raised,
    Lowered,
}

/// What became of a target's number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Actual {
    pub value: Quantity,
    /// The figure it comes from; `None` where written in the target.
    pub fact: Option<FactRef>,
}

/// A company's position in a market, one activity.
#[derive(Debug)]
pub(crate) struct Cell {
    pub company: CompanyId,
    pub market: MarketId,
    pub activity: Activity,
    /// Oldest first; empty only for a home market that no brief speaks of.
    pub steps: Vec<PositionStep>,
    /// The market within that this is taken from; `None` for its own.
    pub via: Option<MarketId>,
    /// True iff this is the company's home market (sales only).
    pub home: bool,
}

/// A position as of one brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PositionStep {
    pub stage: Stage,
    pub since: Option<Period>,
    /// The brief's date.
    pub date: Date,
    pub fact: FactRef,
}

/// Sources that cannot both be right.
#[derive(Debug)]
pub(crate) struct Conflict {
    pub about: Dispute,
    /// One for each different claim; within a side the newest fact first. At least two, by newest fact.
    pub sides: Vec<Side>,
    /// Date of the newest brief in it.
    pub date: Date,
}

/// What a conflict is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Dispute {
    /// The figure of the sides' facts.
    Figure,
    Due(TargetId),
    Outcome(TargetId),
}

/// One claim and who makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Side {
    pub claim: Claim,
    pub facts: Vec<FactRef>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Claim {
    /// The figure's number (its change in percent where it has no value).
    Number(Quantity),
    Due(Option<Period>),
    Outcome(Status),
}

/// All that names an entry of the registry.
#[derive(Debug, Default)]
pub(crate) struct Dossier {
    /// Newest first; those that name it or a part of it.
    pub briefs: Vec<(BriefId, Via)>,
    pub targets: Vec<(TargetId, Via)>,
    /// Positions, deals, events, figures, quotes; newest brief first.
    pub facts: Vec<(FactRef, Via)>,
}

/// The brand or the market within through which a fact is reached; `None` for its own.
pub(crate) type Via = Option<EntryId>;

/// One point of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment {
    pub when: Period,
    pub what: Happening,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Happening {
    Event(FactRef),
    Deal(FactRef),
    /// The target's first report.
    Announced(TargetId),
    Due(TargetId),
}
