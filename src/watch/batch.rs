//! When to look: at once after a finished write or rename, after a short quiet only while writes go on.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{Event, EventKind};

use crate::load::Changes;

/// Time for the next event of one action to arrive: a tool that writes many files has the next one ready.
const BREATH: Duration = Duration::from_millis(2);
/// Writes that are not known to be finished are taken to be after this long without an event.
const QUIET: Duration = Duration::from_millis(20);
/// Nobody waits longer than this for writes to end.
const CAP: Duration = Duration::from_millis(500);

/// What one event says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hint {
    pub(super) paths: Vec<PathBuf>,
    /// The file is whole: its writer closed it, or renamed it into place.
    pub(super) is_finished: bool,
    /// Events were lost.
    pub(super) anything: bool,
}

/// What an event says; `None` where it says nothing, as one that something was read.
pub(super) fn hint(event: notify::Result<Event>) -> Option<Hint> {
    // An error of the watcher: what it missed nobody knows.
    let Ok(event) = event else { return Some(Hint { anything: true, ..Hint::default() }) };
    if event.need_rescan() {
        return Some(Hint { anything: true, ..Hint::default() });
    }
    let is_finished = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both)) => true,
        EventKind::Access(_) => return None,
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Any | EventKind::Other => false,
    };
    Some(Hint { paths: event.paths, is_finished, anything: false })
}

/// Hints that are looked at together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    paths: BTreeSet<PathBuf>,
    /// Those of them that may still be written. A file that is gone is one: many tools save by taking the old file
    /// away first.
    open: BTreeSet<PathBuf>,
    anything: bool,
    /// Of the first hint and of the last.
    times: Option<(Instant, Instant)>,
}

impl Batch {
    pub(super) fn add(&mut self, hint: Hint, now: Instant) {
        let first = self.times.map_or(now, |(first, _)| first);
        self.times = Some((first, now));
        self.anything |= hint.anything;
        for path in hint.paths {
            if hint.is_finished {
                self.open.remove(&path);
            } else {
                self.open.insert(path.clone());
            }
            self.paths.insert(path);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.times.is_none()
    }

    /// How long to wait for the next hint; `None` where there is no hurry.
    pub(super) fn patience(&self) -> Option<Duration> {
        self.times.map(|_| if self.is_finished() { BREATH } else { QUIET })
    }

    fn is_finished(&self) -> bool {
        self.open.is_empty() && !self.anything
    }

    /// True iff it is time to look.
    pub(super) fn is_ready(&self, now: Instant) -> bool {
        self.times.is_some_and(|(first, last)| {
            let patience = if self.is_finished() { BREATH } else { QUIET };
            now.duration_since(last) >= patience || now.duration_since(first) >= CAP
        })
    }

    /// Where to look.
    pub(super) fn changes(self) -> Changes {
        if self.anything { Changes::Any } else { Changes::Paths(self.paths) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, is_finished: bool) -> Hint {
        Hint { paths: vec![path.into()], is_finished, anything: false }
    }

    fn after(start: Instant, ms: u64) -> Instant {
        start + Duration::from_millis(ms)
    }

    #[test]
    fn a_finished_write_is_looked_at_at_once() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        assert!(batch.is_empty() && !batch.is_ready(start));
        batch.add(said("a", false), start);
        batch.add(said("a", true), after(start, 1));
        assert!(!batch.is_ready(after(start, 2)));
        assert!(batch.is_ready(after(start, 3)));
        assert_eq!(batch.changes(), Changes::Paths([PathBuf::from("a")].into()));
    }

    #[test]
    fn a_write_that_goes_on_is_waited_for_but_not_for_ever() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.add(said("a", false), start);
        batch.add(said("b", true), after(start, 1));
        assert!(!batch.is_ready(after(start, 15)), "`a` is still open");
        for ms in (10..490).step_by(10) {
            batch.add(said("a", false), after(start, ms));
            assert!(!batch.is_ready(after(start, ms)));
        }
        batch.add(said("a", false), after(start, 500));
        assert!(batch.is_ready(after(start, 500)));
    }

    #[test]
    fn lost_events_are_made_up_for_by_a_look_at_everything() {
        let overflow = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
        let hint = hint(Ok(overflow)).expect("a hint");
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.add(said("a", true), start);
        batch.add(hint, start);
        assert!(batch.is_ready(after(start, 20)));
        assert_eq!(batch.changes(), Changes::Any);
    }

    #[test]
    fn reading_says_nothing() {
        for kind in [AccessKind::Open(AccessMode::Read), AccessKind::Close(AccessMode::Read), AccessKind::Read] {
            assert_eq!(hint(Ok(Event::new(EventKind::Access(kind)))), None);
        }
    }
}
