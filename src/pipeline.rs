//! The straight line from a folder to a site: load, parse, resolve, derive, check, plan, render, publish. Commands
//! are this line, or a part of it. Problems of authors are gathered in a [`Report`]; failures of the machine are an
//! [`Error`].

mod outputs;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::slug::Slug;
use crate::base::span::FileId;
use crate::check;
use crate::derive::derive;
use crate::diag::report::position;
use crate::diag::{Diagnostic, Position, Report, Severity};
use crate::load::{self, LoadError, Tree};
use crate::locale::Locale;
use crate::model::Site;
use crate::model::brief::Hidden;
use crate::model::config::{Config, Level};
use crate::parse::inventory::{Inventory, inventory};
use crate::parse::{config, yaml};
use crate::plan::{self, Context, Plan};
use crate::publish::{PublishError, Published, Staging};
use crate::render::{self, TemplateProblem, Templates};
use crate::resolve::resolve;

/// What a build is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The site's folder.
    pub(crate) root: PathBuf,
    /// `--as-of`.
    pub(crate) as_of: Option<Date>,
    /// The day that stands where neither the command line nor the site says one.
    pub(crate) today: Date,
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
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Every problem found.
    pub(crate) report: Report,
    /// The day that the site stands for.
    pub(crate) as_of: Date,
    /// How many briefs it shows.
    pub(crate) shown: usize,
    /// The others.
    pub(crate) hidden: Vec<(Slug, Hidden)>,
    /// How many pages the site has (or would have).
    pub(crate) pages: usize,
    /// What was written; `None` where nothing was, because of errors or because it was not asked for.
    pub(crate) published: Option<Published>,
    /// What each stage took.
    pub(crate) timings: Vec<(&'static str, Duration)>,
    /// By path and place.
    pub(crate) forgiven: Vec<Forgiveness>,
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

/// Where the site is to go.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target<'a> {
    /// Nowhere: everything is checked and rendered, nothing written.
    Nowhere,
    /// A folder.
    Folder(&'a Path),
}

/// Runs the line to its end, or to the first stage after which nothing may be published.
pub(crate) fn run(settings: &Settings, target: Target<'_>, progress: &Progress) -> Result<Outcome, Error> {
    let mut clock = Clock::start();
    let tree = load::read(&settings.root)?;
    clock.lap("load");
    let mut problems = tree.problems();
    let inventory = inventory(&tree, &mut problems);
    let (config, locale) = settled(&tree, &inventory, settings, &mut problems);
    let as_of = settings.as_of.or(config.as_of).unwrap_or(settings.today);
    let all = resolve(&tree, &inventory, config, &|iso| locale.country_name(iso).map(str::to_owned), &mut problems);
    clock.lap("parse and resolve");

    let forgiven = forgiven(&all, &tree);
    let everything = derive(&all, as_of);
    check::check(&all, &everything, &mut problems);
    let hidden = hidden(&all, as_of, settings.drafts);
    let visible = visible(&all, as_of, settings.drafts);
    let (site, derived) = match visible {
        None => (all, everything),
        Some(briefs) => {
            let site = Site { briefs, ..all };
            let derived = derive(&site, as_of);
            check::check_visible(&site, &derived, &mut problems);
            (site, derived)
        }
    };
    clock.lap("derive and check");

    let context = Context::new(&site, &derived, &locale, as_of);
    let plan = plan::plan(&context);
    let statics = statics(&tree, &inventory);
    let (assets, table) = render::assets::assets(&statics);
    problems.extend(outputs::clashes(&tree, &inventory, &context, &plan, &assets));
    let asset = |name| table.url(name).expect("the theme's own files are always there");
    let shell = render::Shell::new(&context, asset("style.css"), asset("theme.js"));
    let templates = sources(&tree, &inventory);
    let templates = Templates::new(&templates, &shell, &locale);
    clock.lap("plan");

    let finish = |problems: Vec<Diagnostic>, published, clock: Clock| {
        let report = report(&tree, &site.config, settings, problems);
        let (shown, pages) = (site.briefs.len(), plan.pages.len());
        let (hidden, forgiven) = (hidden.clone(), forgiven.clone());
        Outcome { report, as_of, shown, hidden, pages, published, timings: clock.laps, forgiven }
    };
    let templates = match templates {
        Ok(templates) => templates,
        Err(more) => {
            problems.extend(outputs::template_problems(&tree, &inventory, more));
            return Ok(finish(problems, None, clock));
        }
    };
    let blocked = is_blocked(&site.config, settings, &problems);
    let staging = match target {
        Target::Folder(out) if !blocked => Some({
            let inputs = inputs(&settings.root);
            Staging::open(out, &inputs.iter().map(PathBuf::as_path).collect::<Vec<_>>())?
        }),
        Target::Folder(_) | Target::Nowhere => None,
    };
    progress.total.store(plan.pages.len(), Ordering::Relaxed);
    let more = pages(&context, &plan, &templates, staging.as_ref(), progress)?;
    problems.extend(outputs::template_problems(&tree, &inventory, more));
    clock.lap("render");
    let Some(staging) = staging.filter(|_| !is_blocked(&site.config, settings, &problems)) else {
        return Ok(finish(problems, None, clock));
    };
    for (path, bytes) in render::data::files(&context) {
        staging.write(&path, &bytes)?;
    }
    for (path, bytes) in &assets {
        staging.write(path, bytes)?;
    }
    clock.lap("data and assets");
    let published = staging.publish()?;
    clock.lap("publish");
    Ok(finish(problems, Some(published), clock))
}

/// Measures stages for `--timings`; no result depends on it.
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}

/// The settings of `site.yaml` with the command line's in their place, and the language to speak.
fn settled(
    tree: &Tree,
    inventory: &Inventory,
    settings: &Settings,
    problems: &mut Vec<Diagnostic>,
) -> (Config, Arc<Locale>) {
    let root = inventory.config.and_then(|id| yaml::parse(id, tree.text(id), problems));
    let mut config = root.map_or_else(Config::default, |root| config::read(&root, Locale::AVAILABLE, problems));
    if let Some(url) = &settings.base_url {
        config.base_url = Some(config::with_slash(url.clone()));
    }
    let locale = Locale::new(&config.language).expect("the settings hold a language the program speaks");
    (config, Arc::new(locale))
}

/// The briefs a reader may see; `None` where that is all of them.
fn visible(all: &Site, as_of: Date, drafts: bool) -> Option<Vec<Arc<crate::model::brief::Brief>>> {
    let seen: Vec<_> = all.briefs.iter().filter(|b| b.is_visible(as_of, drafts)).cloned().collect();
    (seen.len() < all.briefs.len()).then_some(seen)
}

/// The briefs a reader may not see.
fn hidden(all: &Site, as_of: Date, drafts: bool) -> Vec<(Slug, Hidden)> {
    all.briefs.iter().filter_map(|b| Some((b.slug.clone(), b.hidden(as_of, drafts)?))).collect()
}

/// Every passage that is found only because differences are forgiven.
fn forgiven(site: &Site, tree: &Tree) -> Vec<Forgiveness> {
    let mut out = Vec::new();
    for passage in site.facts().flat_map(|(_, fact)| &fact.evidence).filter(|p| !p.forgiven.is_empty()) {
        let source = tree.source(passage.span.file);
        let position = position(&source.text, passage.span.start as usize);
        let differences = passage.forgiven.iter().map(|f| f.describe()).collect();
        out.push(Forgiveness { path: source.path, position, differences });
    }
    out.sort_by(|a, b| (&a.path, a.position).cmp(&(&b.path, b.position)));
    out
}

/// Renders every page, in parallel, into the stage where there is one. Problems come back in the plan's order.
fn pages(
    context: &Context<'_>,
    plan: &Plan,
    templates: &Templates,
    staging: Option<&Staging>,
    progress: &Progress,
) -> Result<Vec<TemplateProblem>, PublishError> {
    let problems: Vec<Option<TemplateProblem>> = plan
        .pages
        .par_iter()
        .map(|page| {
            let view = plan::view(context, page);
            let problem = match templates.render(page, &view) {
                Ok(html) => {
                    if let Some(staging) = staging {
                        staging.write(&page.path, html.as_bytes())?;
                    }
                    None
                }
                Err(problem) => Some(problem),
            };
            progress.done.fetch_add(1, Ordering::Relaxed);
            Ok(problem)
        })
        .collect::<Result<_, PublishError>>()?;
    Ok(problems.into_iter().flatten().collect())
}

/// Folders that must not be published into.
fn inputs(root: &Path) -> Vec<PathBuf> {
    ["content", "templates", "static", "src"].iter().map(|f| root.join(f)).chain([root.join("site.yaml")]).collect()
}

fn statics<'t>(tree: &'t Tree, inventory: &'t Inventory) -> Vec<(&'t str, &'t [u8])> {
    let bytes = |id: FileId| match &tree.file(id).content {
        load::Content::Bytes(bytes) => Some(bytes.as_slice()),
        load::Content::Text(_) | load::Content::Unread(_) => None,
    };
    inventory.statics.iter().filter_map(|(name, id)| Some((name.as_str(), bytes(*id)?))).collect()
}

fn sources<'t>(tree: &'t Tree, inventory: &'t Inventory) -> Vec<(&'t str, &'t str)> {
    inventory.templates.iter().map(|(name, id)| (name.as_str(), tree.text(*id))).collect()
}

/// How bad a site takes a problem to be; `None` where it turns it off.
fn severity(config: &Config, settings: &Settings, problem: &Diagnostic) -> Option<Severity> {
    let usual = if settings.deny_warnings { Severity::Error } else { problem.severity };
    match config.levels.get(problem.code.name()) {
        Some(Level::Off) => None,
        Some(Level::Warn) | None => Some(usual),
        Some(Level::Error) => Some(Severity::Error),
    }
}

fn is_blocked(config: &Config, settings: &Settings, problems: &[Diagnostic]) -> bool {
    problems.iter().any(|p| severity(config, settings, p) == Some(Severity::Error))
}

fn report(tree: &Tree, config: &Config, settings: &Settings, problems: Vec<Diagnostic>) -> Report {
    let levelled = |p: Diagnostic| Some(Diagnostic { severity: severity(config, settings, &p)?, ..p });
    let problems = problems.into_iter().filter_map(levelled).collect();
    Report::new(problems, |id| outputs::source(tree, id))
}
