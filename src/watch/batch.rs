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
    /// Files that are whole: their writer closed them, or renamed them into place.
    pub(super) finished: Vec<PathBuf>,
    /// Files that may still be written. One that is gone is among them: many tools save by taking the old file away
    /// first.
    pub(super) open: Vec<PathBuf>,
    /// Events were lost.
    pub(super) anything: bool,
}

/// What an event says; `None` where it says nothing, as one that something was read.
pub(super) fn hint(event: notify::Result<Event>) -> Option<Hint> {
    let anything = Hint { anything: true, ..Hint::default() };
    // An error of the watcher: what it missed nobody knows.
    let Ok(mut event) = event else { return Some(anything) };
    if event.need_rescan() {
        return Some(anything);
    }
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Modify(ModifyKind::Name(RenameMode::To)) => {
            Some(Hint { finished: event.paths, ..Hint::default() })
        }
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => {
            let finished = event.paths.pop().into_iter().collect();
            Some(Hint { finished, open: event.paths, anything: false })
        }
        EventKind::Access(_) => None,
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Any | EventKind::Other => {
            Some(Hint { open: event.paths, ..Hint::default() })
        }
    }
}

/// Hints that are looked at together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    paths: BTreeSet<PathBuf>,
    /// Those of them that may still be written.
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
        for path in &hint.finished {
            self.open.remove(path);
        }
        self.open.extend(hint.open.iter().cloned());
        self.paths.extend(hint.finished.into_iter().chain(hint.open));
    }

    /// How long to wait for another hint before it is time to look; `None` where there is none yet.
    pub(super) fn patience(&self, now: Instant) -> Option<Duration> {
        let (first, last) = self.times?;
        let quiet = if self.open.is_empty() && !self.anything { BREATH } else { QUIET };
        Some((last + quiet).min(first + CAP).saturating_duration_since(now))
    }

    /// Where to look.
    pub(super) fn changes(self) -> Changes {
        if self.anything { Changes::Any } else { Changes::Paths(self.paths) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(path: &str) -> Hint {
        Hint { finished: vec![path.into()], ..Hint::default() }
    }

    fn open(path: &str) -> Hint {
        Hint { open: vec![path.into()], ..Hint::default() }
    }

    fn after(start: Instant, ms: u64) -> Instant {
        start + Duration::from_millis(ms)
    }

    fn is_ready(batch: &Batch, now: Instant) -> bool {
        batch.patience(now).is_some_and(|patience| patience.is_zero())
    }

    #[test]
    fn a_finished_write_is_looked_at_at_once() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        assert!(!is_ready(&batch, start));
        batch.add(open("a"), start);
        batch.add(finished("a"), after(start, 1));
        assert!(!is_ready(&batch, after(start, 2)));
        assert!(is_ready(&batch, after(start, 3)));
        assert_eq!(batch.changes(), Changes::Paths([PathBuf::from("a")].into()));
    }

    #[test]
    fn a_write_that_goes_on_is_waited_for_but_not_for_ever() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.add(open("a"), start);
        batch.add(finished("b"), after(start, 1));
        assert!(!is_ready(&batch, after(start, 15)), "`a` is still open");
        for ms in (10..490).step_by(10) {
            batch.add(open("a"), after(start, ms));
            assert!(!is_ready(&batch, after(start, ms)));
        }
        batch.add(open("a"), after(start, 499));
        assert!(is_ready(&batch, after(start, 500)));
    }

    #[test]
    fn a_file_taken_aside_is_waited_for() {
        let aside = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        let hint = hint(Ok(Event::new(aside).add_path("a".into()).add_path("a~".into()))).expect("a hint");
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.add(hint, start);
        assert!(!is_ready(&batch, after(start, 15)));
        batch.add(finished("a"), after(start, 15));
        assert!(is_ready(&batch, after(start, 17)));
    }

    #[test]
    fn lost_events_are_made_up_for_by_a_look_at_everything() {
        let overflow = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
        let hint = hint(Ok(overflow)).expect("a hint");
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.add(finished("a"), start);
        batch.add(hint, start);
        assert!(is_ready(&batch, after(start, 20)));
        assert_eq!(batch.changes(), Changes::Any);
    }

    #[test]
    fn reading_says_nothing() {
        for kind in [AccessKind::Open(AccessMode::Read), AccessKind::Close(AccessMode::Read), AccessKind::Read] {
            assert_eq!(hint(Ok(Event::new(EventKind::Access(kind)))), None);
        }
    }
}
