//! Commands that go on: the line is run again whenever something changed, and ends in a folder or in a preview.

mod preview;

use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::diag::Report;
use crate::pipeline::{Attempt, Changes, Clock, Error, Progress, Published, Session, Settings, is_site, publish};
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
                return Ok((self.session.advance(day, &mut clock), start, clock));
            }
        }
    }

    fn pending(&self) -> Arc<AtomicBool> {
        self.watch.pending()
    }
}

/// Tells the same failure once.
#[derive(Default)]
struct Failures(Option<String>);

impl Failures {
    fn tell(&mut self, error: &Error, tell: &dyn Fn(News<'_>)) {
        let text = error.to_string();
        if self.0.as_ref() != Some(&text) {
            tell(News::Failed(error));
            self.0 = Some(text);
        }
    }

    fn end(&mut self) {
        self.0 = None;
    }
}

/// Publishes into a folder, and again on every change, writing only files that changed. Ends only where the machine fails
/// at the first run.
pub(crate) fn to_folder(mut live: Live, out: &Path, tell: &dyn Fn(News<'_>)) -> Result<Infallible, Error> {
    let mut before = None;
    let mut failures = Failures::default();
    let mut is_first = true;
    if let Some(why) = live.watch.why_polling() {
        tell(News::Polling(why));
    }
    loop {
        match turn(&mut live, out, &mut before, is_first) {
            Ok(run) => {
                failures.end();
                tell(News::Run(&run));
            }
            Err(error) if is_first => return Err(error),
            Err(error) => failures.tell(&error, tell),
        }
        is_first = false;
    }
}

fn turn(
    live: &mut Live,
    out: &Path,
    before: &mut Option<crate::pipeline::Manifest>,
    is_first: bool,
) -> Result<Run, Error> {
    let (mut attempt, start, mut clock) = live.next()?;
    let done = if live.session.is_blocked(&attempt.problems) {
        None
    } else {
        let session = &mut live.session;
        let progress = Progress::default();
        publish(session, &mut attempt, &live.settings, out, before.as_ref(), &progress, &mut clock)
            .inspect_err(|_| live.failed = true)?
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
