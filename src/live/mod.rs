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
    Attempt, Changes, Clock, Error, Manifest, Progress, Published, Session, Settings, is_site, publish,
};
use crate::watch::Watch;

pub(crate) use preview::to_preview;

/// A site that is watched.
pub(crate) struct Live {
    settings: Settings,
    session: Session,
    watch: Watch,
    today: Box<dyn Fn() -> Date>,
    /// Of the last run; `None` before the first.
    day: Option<Date>,
    failed: bool,
}

/// What there is to say to whoever sits at the terminal.
pub(crate) enum News<'a> {
    /// A run, and what came of it.
    Run(&'a Run),
    /// The machine failed; it is tried again at the next change.
    Failed(&'a Error),
    /// From here on changes are looked for every now and then, and why.
    Polling(&'a str),
}

/// What came of one run.
pub(crate) struct Run {
    pub(crate) report: Report,
    /// How many pages the site has.
    pub(crate) pages: usize,
    /// How many of them are new or others than before; `None` where errors forbid to show them.
    pub(crate) changed: Option<usize>,
    /// What was written into the folder.
    pub(crate) published: Option<Published>,
    pub(crate) time: Duration,
    /// What each stage took.
    pub(crate) timings: Vec<(&'static str, Duration)>,
    pub(crate) is_first: bool,
}

impl Live {
    /// Begins to watch; nothing is read yet, but that there is a site. `today` is asked at each run, for those that
    /// outlast the day.
    pub(crate) fn start(settings: Settings, poll: bool, today: impl Fn() -> Date + 'static) -> Result<Self, Error> {
        is_site(&settings)?;
        let watch = Watch::start(&settings.root, poll);
        let session = Session::new(settings.clone());
        Ok(Self { settings, session, watch, today: Box::new(today), day: None, failed: false })
    }

    /// Waits until something changed (the first time not at all), and runs the line up to drawing.
    fn next(&mut self) -> Result<(Attempt, Instant, Clock), Error> {
        loop {
            let is_first = self.day.is_none();
            let changes = if is_first { Changes::Any } else { self.watch.wait() };
            let (start, mut clock) = (Instant::now(), Clock::start());
            let looked = self.session.look(&changes);
            if changes == Changes::Any {
                self.watch.looked(start.elapsed());
            }
            let failed = std::mem::replace(&mut self.failed, looked.is_err());
            let day = (self.today)();
            let is_other_day = self.day.replace(day) != Some(day);
            if looked? || is_other_day || failed {
                clock.lap("load");
                let attempt = self.guarded(|session| session.advance(day, &mut clock))?;
                return Ok((attempt, start, clock));
            }
        }
    }

    /// Does what may find a fault in the program. Whoever writes must not lose the preview to it: after a panic nothing
    /// of the session is trusted, and the next change begins anew.
    fn guarded<T>(&mut self, work: impl FnOnce(&mut Session) -> T) -> Result<T, Error> {
        let session = &mut self.session;
        catch_unwind(AssertUnwindSafe(|| work(session))).map_err(|_| {
            self.session = Session::new(self.settings.clone());
            self.failed = true;
            Error::Fault
        })
    }
}

/// Runs and tells, again and again. The same failure of the machine is told once; one at the very first run is the end.
fn go_on(
    mut live: Live,
    tell: &dyn Fn(News<'_>),
    mut turn: impl FnMut(&mut Live, bool) -> Result<Option<Run>, Error>,
) -> Result<Infallible, Error> {
    if let Some(why) = live.watch.why_polling() {
        tell(News::Polling(why));
    }
    let mut failure = String::new();
    let mut is_first = true;
    loop {
        match turn(&mut live, is_first) {
            Ok(run) => {
                failure.clear();
                if let Some(run) = run {
                    tell(News::Run(&run));
                }
            }
            Err(error) if is_first && !matches!(error, Error::Fault) => return Err(error),
            Err(error) => {
                let text = error.to_string();
                if text != failure {
                    tell(News::Failed(&error));
                    failure = text;
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
    go_on(live, tell, |live, is_first| publish_again(live, out, &mut before, is_first).map(Some))
}

/// One run into the folder; `before` is what the last one left there.
fn publish_again(live: &mut Live, out: &Path, before: &mut Option<Manifest>, is_first: bool) -> Result<Run, Error> {
    let (mut attempt, start, mut clock) = live.next()?;
    let (settings, progress) = (live.settings.clone(), Progress::default());
    let done = if live.session.is_blocked(&attempt.problems) {
        None
    } else {
        let done = live
            .guarded(|session| publish(session, &mut attempt, &settings, out, before.as_ref(), &progress, &mut clock));
        done.flatten().inspect_err(|_| live.failed = true)?
    };
    let changed = done.as_ref().map(|done| done.drawn);
    let published = done.map(|done| {
        *before = Some(done.manifest);
        done.published
    });
    let report = live.session.report(attempt.problems);
    let (pages, time) = (attempt.pages, start.elapsed());
    Ok(Run { report, pages, changed, published, time, timings: clock.laps, is_first })
}

/// True iff a new change waits, so that work on the old state may stop.
fn is_waiting(pending: &AtomicBool) -> bool {
    pending.load(Ordering::Relaxed)
}
