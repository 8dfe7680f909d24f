//! The straight line from a folder to a site: load, parse, resolve, derive, check, plan, render, publish. Commands
//! are this line, or a part of it. Problems of authors are gathered in a [`Report`]; failures of the machine are an
//! [`Error`].

mod edition;
mod outputs;
mod session;

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::base::slug::Slug;
use crate::diag::{Position, Report};
use crate::load::{self, LoadError};
use crate::model::brief::Hidden;
use crate::plan::Page;
use crate::publish::{PublishError, Staging};

pub(crate) use crate::load::Changes;
pub(crate) use crate::publish::{Left, Published};
pub(crate) use edition::Edition;
pub(crate) use session::{Attempt, Session};

/// What a build is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The site's folder.
    pub(crate) root: PathBuf,
    /// `--as-of`.
    pub(crate) as_of: Option<Date>,
    /// Show drafts too.
    pub(crate) drafts: bool,
    /// `--base-url`, in place of the site's.
    pub(crate) base_url: Option<String>,
    /// Warnings count as errors.
    pub(crate) deny_warnings: bool,
}

/// The machine failed; the published site is as it was.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Reading.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Writing.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// A panic, in a command that goes on all the same.
    #[error("marque itself has failed at this state of the site; what is written above says where, please report it")]
    Fault,
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Every problem found.
    pub(crate) report: Report,
    pub(crate) scope: Scope,
    /// How many pages the site has (or would have).
    pub(crate) pages: usize,
    /// What was written; `None` where nothing was, because of errors or because it was not asked for.
    pub(crate) published: Option<Published>,
    /// What each stage took.
    pub(crate) timings: Vec<(&'static str, Duration)>,
    /// By path and place.
    pub(crate) forgiven: Vec<Forgiveness>,
}

/// The part of the briefs that a site shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope {
    /// The day that the site stands for.
    pub(crate) as_of: Date,
    /// How many briefs it shows.
    pub(crate) shown: usize,
    /// The others.
    pub(crate) hidden: Vec<(Slug, Hidden)>,
}

/// A passage that was found although its words are written differently.
#[derive(Debug, Clone)]
pub(crate) struct Forgiveness {
    /// The sidecar.
    pub(crate) path: Arc<str>,
    /// Where the passage begins in it.
    pub(crate) position: Position,
    /// What does not count, in words.
    pub(crate) differences: Vec<&'static str>,
}

/// How far a run is, for a progress line on a terminal.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// Pages rendered.
    pub(crate) done: AtomicUsize,
    /// Pages in all; 0 before they are planned.
    pub(crate) total: AtomicUsize,
}

impl Progress {
    fn begin(&self, pages: usize) {
        self.total.store(pages, Ordering::Relaxed);
    }

    /// Notes that a page is done.
    fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}

/// Where the site is to go.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target<'a> {
    /// Nowhere: everything is checked and rendered, nothing written.
    Nowhere,
    /// A folder.
    Folder(&'a Path),
}

/// Runs the line to its end, or to the first stage after which nothing may be published. `today` stands where neither
/// the settings nor the site name a day.
pub(crate) fn run(settings: Settings, today: Date, target: Target<'_>, progress: &Progress) -> Result<Outcome, Error> {
    let mut clock = Clock::start();
    let mut session = Session::new(settings);
    session.look(&Changes::Any)?;
    clock.lap("load");
    let mut attempt = session.advance(today, &mut clock);
    let published = match target {
        Target::Folder(out) if !session.is_blocked(&attempt.problems) => {
            publish(&mut session, &mut attempt, out, None, progress, &mut clock)?
        }
        Target::Folder(_) | Target::Nowhere => {
            if let Some(edition) = &attempt.edition {
                progress.begin(attempt.pages);
                let take = |_: &Page, _: &str| {
                    progress.step();
                    Ok::<(), Infallible>(())
                };
                let Ok(drawn) = session.draw(edition, |_| false, take, || false);
                attempt.problems.extend(session.template_problems(drawn.problems));
                clock.lap("render");
            }
            None
        }
    };
    let Attempt { problems, scope, forgiven, pages, edition: _ } = attempt;
    let report = session.report(problems);
    let published = published.map(|done| done.published);
    Ok(Outcome { report, scope, pages, published, timings: clock.laps, forgiven })
}

/// A site that is in its folder.
pub(crate) struct Done {
    pub(crate) published: Published,
    pub(crate) left: Left,
    /// How many pages were drawn.
    pub(crate) drawn: usize,
}

/// Draws an edition into a folder; `None` where its templates have errors, which are then among the attempt's problems.
///
/// `before` is what an earlier call left there: then only pages that changed are drawn, and files are written one by
/// one, for whoever looks at the folder itself; else the folder is exchanged in one step.
pub(crate) fn publish(
    session: &mut Session,
    attempt: &mut Attempt,
    out: &Path,
    before: Option<&Left>,
    progress: &Progress,
    clock: &mut Clock,
) -> Result<Option<Done>, Error> {
    let Some(edition) = attempt.edition.clone() else { return Ok(None) };
    progress.begin(attempt.pages);
    let staging = stage(session.root(), out)?;
    let left = before.filter(|left| staging.is_as_left(left));
    let has = |page: &Page| {
        let has = left.is_some_and(|left| staging.keep(&page.path, left));
        if has {
            progress.step();
        }
        has
    };
    let take = |page: &Page, html: &str| {
        progress.step();
        staging.write(&page.path, html.as_bytes())
    };
    let mut drawn = session.draw(&edition, has, take, || false)?;
    attempt.problems.extend(session.template_problems(std::mem::take(&mut drawn.problems)));
    clock.lap("render");
    if session.is_blocked(&attempt.problems) {
        return Ok(None);
    }
    for (path, bytes) in edition.others() {
        staging.write(&path, &bytes)?;
    }
    clock.lap("data and assets");
    let manifest = staging.manifest();
    let published = if before.is_some() { staging.publish_in_place()? } else { staging.publish()? };
    clock.lap("publish");
    let pages = drawn.pages;
    session.keep(drawn);
    Ok(Some(Done { published, left: Left::now(manifest), drawn: pages }))
}

/// That there is a site to be built in a folder, whatever is in it.
pub(crate) fn is_site(root: &Path) -> Result<(), Error> {
    Ok(load::is_site(root)?)
}

/// A stage beside the folder to publish into.
fn stage(root: &Path, out: &Path) -> Result<Staging, PublishError> {
    let inputs: Vec<PathBuf> = load::FOLDERS.iter().chain(&["src", "site.yaml"]).map(|part| root.join(part)).collect();
    Staging::open(out, &inputs.iter().map(PathBuf::as_path).collect::<Vec<_>>())
}

/// Measures stages for `--timings`; no result depends on it.
pub(crate) struct Clock {
    last: Instant,
    pub(crate) laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    pub(crate) fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}

#[cfg(test)]
mod tests;
