//! The timeline: what happened, what was promised, and what is due, in one order.

use super::{Happening, Moment, Target, TargetId};
use crate::base::period::Period;
use crate::model::Site;
use crate::model::fact::FactKind;
use crate::model::words::Status;

use super::targets::report;

/// Every moment, by the end of its period; of equals by kind, then newest brief or target.
pub(super) fn timeline(site: &Site, targets: &[Target]) -> Vec<Moment> {
    let facts = site.facts().filter_map(|(fact, f)| match &f.kind {
        FactKind::Event(event) => Some(Moment { when: event.date, what: Happening::Event(fact) }),
        FactKind::Deal(deal) => deal.date.map(|when| Moment { when, what: Happening::Deal(fact) }),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Figure(_) | FactKind::Quote(_) => None,
    });
    let of_targets = (0..).map(TargetId).zip(targets).flat_map(|(id, target)| {
        let announced = Moment { when: announced(site, target), what: Happening::Announced(id) };
        let due = still_due(target).map(|when| Moment { when, what: Happening::Due(id) });
        std::iter::once(announced).chain(due)
    });
    let mut timeline: Vec<Moment> = facts.chain(of_targets).collect();
    timeline.sort_by_key(|m| (m.when, m.what));
    timeline
}

/// When it was first said, as exactly as the source has it.
fn announced(site: &Site, target: &Target) -> Period {
    let said = report(site, target.reports[0].fact).1.said.filter(|said| said.end() == Some(target.announced));
    said.unwrap_or(Period::of_day(target.announced))
}

/// The due date; a target that was withdrawn or replaced has none any more.
fn still_due(target: &Target) -> Option<Period> {
    target.due.filter(|_| !matches!(target.status, Status::Withdrawn | Status::Superseded))
}
