//! Commands that go on: the line is run again whenever something changed, and ends in a folder or in a preview.

mod preview;

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::diag::Report;
use crate::pipeline::{
    Attempt, Changes, Clock, Error, Left, Progress, Published, Scope, Session, Settings, is_site, publish,
};
use crate::watch::Watch;

pub(crate) use preview::to_preview;

/// Between two looks of one that waits for writes to end where no event says so.
const QUIET: Duration = Duration::from_millis(20);
/// Nobody waits longer than this for writes to end.
const CAP: Duration = Duration::from_millis(500);
/// What failed is not tried again sooner, but for a change.
const BRAKE: Duration = Duration::from_secs(5);
/// A run that failed may be tried again for this part of the time.
const SHARE: u32 = 20;

/// A site that is watched.
pub(crate) struct Live {
    session: Session,
    watch: Watch,
    today: Box<dyn Fn() -> Date>,
    /// Of the last run; `None` before the first.
    day: Option<Date>,
    /// When to run though nothing changed: the last run was not brought to its end.
    owed: Option<Instant>,
}

/// What there is to say to whoever sits at the terminal.
pub(crate) enum News<'a> {
    /// A run, and what came of it.
    Run(&'a Run),
    /// The machine failed; it is tried again.
    Failed(&'a Error),
    /// From here on changes are looked for every now and then, and why.
    Polling(&'a str),
}

/// What came of one run.
pub(crate) struct Run {
    pub(crate) report: Report,
    pub(crate) scope: Scope,
    /// How many pages the site has.
    pub(crate) pages: usize,
    /// How many of them are new or others than before; `None` where errors forbid to show them.
    pub(crate) changed: Option<usize>,
    /// What was written into the folder.
    pub(crate) published: Option<Published>,
    pub(crate) time: Duration,
    /// What each stage took.
    pub(crate) timings: Vec<(&'static str, Duration)>,
    /// No run before it had anything to show.
    pub(crate) is_first: bool,
}

impl Live {
    /// Begins to watch; nothing is read yet, but that there is a site. `today` is asked at each run, for those that
    /// outlast the day.
    pub(crate) fn start(settings: Settings, poll: bool, today: impl Fn() -> Date + 'static) -> Result<Self, Error> {
        is_site(&settings.root)?;
        let watch = Watch::start(&settings.root, poll);
        let session = Session::new(settings);
        Ok(Self { session, watch, today: Box::new(today), day: None, owed: None })
    }

    /// Waits until something changed (the first time not at all), and runs the line up to drawing.
    fn next(&mut self) -> Result<(Attempt, Instant, Clock), Error> {
        loop {
            let is_first = self.day.is_none();
            let changes = if is_first { Changes::Any } else { self.watch.wait() };
            let (start, mut clock) = (Instant::now(), Clock::start());
            let is_other = self.look(&changes).inspect_err(|_| self.owed = Some(start))?;
            let day = (self.today)();
            let is_other_day = self.day.replace(day) != Some(day);
            if is_other || is_other_day || self.owed.is_some_and(|at| at <= start) {
                clock.lap("load");
                self.owed = None;
                return Ok((self.session.advance(day, &mut clock), start, clock));
            }
        }
    }

    /// Reads what changed. True iff something did.
    fn look(&mut self, changes: &Changes) -> Result<bool, Error> {
        let start = Instant::now();
        let is_other = self.session.look(changes)?;
        if *changes == Changes::Any {
            self.watch.looked(start.elapsed());
        }
        // Without events nothing says that a write is over, but that it goes no further.
        if is_other && self.day.is_some() && self.watch.why_polling().is_some() {
            while start.elapsed() < CAP {
                std::thread::sleep(QUIET);
                if !self.session.look(changes)? {
                    break;
                }
            }
        }
        Ok(is_other)
    }
}

/// Runs and tells, again and again. The same failure of the machine is told once; one at the very first run is the end.
fn go_on(
    mut live: Live,
    tell: &dyn Fn(News<'_>),
    mut turn: impl FnMut(&mut Live) -> Result<Option<Run>, Error>,
    failed: impl Fn(&Error),
) -> Result<Infallible, Error> {
    let mut failure = String::new();
    let mut polling = None;
    let mut is_first = true;
    loop {
        if polling.as_deref() != live.watch.why_polling() {
            polling = live.watch.why_polling().map(str::to_owned);
            if let Some(why) = &polling {
                tell(News::Polling(why));
            }
        }
        let start = Instant::now();
        // Whoever writes must not lose the preview to a fault of the program.
        let result = catch_unwind(AssertUnwindSafe(|| turn(&mut live))).unwrap_or_else(|_| {
            live.session.forget();
            Err(Error::Fault)
        });
        match result {
            Ok(run) => {
                failure.clear();
                if let Some(run) = &run {
                    tell(News::Run(run));
                }
            }
            Err(error) if is_first && !matches!(error, Error::Fault) => return Err(error),
            Err(error) => {
                failed(&error);
                let text = error.to_string();
                if text != failure {
                    tell(News::Failed(&error));
                    failure = text;
                }
                if !matches!(error, Error::Load(_)) {
                    live.owed = Some(Instant::now() + BRAKE.max(start.elapsed() * SHARE));
                }
            }
        }
        is_first = false;
    }
}

/// Publishes into a folder, and again on every change, writing only files that changed. Ends only where the machine fails
/// at the first run.
pub(crate) fn to_folder(live: Live, out: &Path, tell: &dyn Fn(News<'_>)) -> Result<Infallible, Error> {
    let mut before = None;
    go_on(live, tell, |live| publish_again(live, out, &mut before).map(Some), |_| {})
}

/// One run into the folder; `before` is what the last one left there.
fn publish_again(live: &mut Live, out: &Path, before: &mut Option<Left>) -> Result<Run, Error> {
    let (mut attempt, start, mut clock) = live.next()?;
    let is_first = before.is_none();
    let done = if live.session.is_blocked(&attempt.problems) {
        None
    } else {
        let (session, progress) = (&mut live.session, Progress::default());
        publish(session, &mut attempt, out, before.as_ref(), &progress, &mut clock)?
    };
    let changed = done.as_ref().map(|done| done.drawn);
    let published = done.map(|done| {
        *before = Some(done.left);
        done.published
    });
    let Attempt { problems, scope, pages, .. } = attempt;
    let (report, time) = (live.session.report(problems), start.elapsed());
    Ok(Run { report, scope, pages, changed, published, time, timings: clock.laps, is_first })
}

/// True iff a new change waits, so that work on the old state may stop.
fn is_waiting(pending: &AtomicBool) -> bool {
    pending.load(Ordering::Relaxed)
}

#[cfg(test)]
mod tests;
