//! Which disputes still stand: an unnamed source or an analyst said otherwise than a company or an authority, and
//! nobody with the weight has come round to it.

use super::targets::report;
use super::{Step, Weight};
use crate::base::period::Period;
use crate::model::Site;
use crate::model::fact::Due;
use crate::model::words::Status;

/// A dispute that stands, and what it is about: one of the two at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Into the target's reports.
    pub step: usize,
    pub due: bool,
    pub status: bool,
}

/// The disputes of a history that stand at its end.
pub(super) fn standing_disputes(site: &Site, reports: &[Step]) -> Vec<Standing> {
    let mut open: Vec<Standing> = Vec::new();
    let mut dated = false;
    let mut last: Option<&Step> = None;
    for (n, step) in reports.iter().enumerate() {
        match (step.weight, last) {
            (Weight::Revision, _) => {
                dated |= report(site, step.fact).1.due != Due::Unchanged;
                last = Some(step);
                open.retain_mut(|d| still_stands(d, &reports[d.step], step));
            }
            (Weight::Dispute, Some(stood)) => {
                // A date where none was ever stated adds to the company's word, it does not contradict it.
                let due = dated && !dues_agree(step.due, stood.due);
                let status = !statuses_agree(step.status, stood.status);
                if due || status {
                    open.push(Standing { step: n, due, status });
                }
            }
            (Weight::Dispute, None) => unreachable!("the first report is a revision"),
        }
    }
    open
}

/// True iff `revision` leaves something of the dispute. One that agrees settles it, and so does one that closes the
/// target, unless the dispute says that it ended otherwise.
fn still_stands(dispute: &mut Standing, disputing: &Step, revision: &Step) -> bool {
    let closed = revision.status.is_closed();
    dispute.due &= !closed && !dues_agree(disputing.due, revision.due);
    dispute.status &= !statuses_agree(disputing.status, revision.status) && (!closed || disputing.status.is_closed());
    dispute.due || dispute.status
}

/// True iff two due dates can both be right: one lies within the other, so that they differ in precision at most.
pub(super) fn dues_agree(a: Option<Period>, b: Option<Period>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => holds(a, b) || holds(b, a),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// True iff every day of `inner` lies in `outer`.
fn holds(outer: Period, inner: Period) -> bool {
    let ends = match (outer.end(), inner.end()) {
        (Some(outer), Some(inner)) => inner <= outer,
        (None, _) => true,
        (Some(_), None) => false,
    };
    outer.start() <= inner.start() && ends
}

/// True iff two words for the state of a promise say the same: as announced is on track.
pub(super) fn statuses_agree(a: Status, b: Status) -> bool {
    let as_promised = |s| matches!(s, Status::Announced | Status::OnTrack);
    a == b || as_promised(a) && as_promised(b)
}
