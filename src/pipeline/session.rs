//! The line from a folder to a site, run again and again: what is cheap is done over everything each time, and only
//! articles that changed are read, only pages that changed are drawn.
//!
//! Three things are kept from run to run, and each is used only where what it was made of is the same: briefs by the
//! versions of their files (`resolve::Memo`, `check::Memo`); what is derived, where nothing it is derived from changed
//! (an article's text or title was edited, not its facts); and for each page the fingerprint of all that its template
//! sees.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::edition::{Edition, Fingerprint, Language};
use super::{Clock, Error, Forgiveness, Scope, Settings, outputs};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::FileId;
use crate::check;
use crate::derive::{Derived, derive};
use crate::diag::report::position;
use crate::diag::{Diagnostic, Report, Severity};
use crate::load::{Changes, Content, Disk, Tree};
use crate::locale::{self, Locale};
use crate::model::Site;
use crate::model::brief::Hidden;
use crate::model::config::{Config, Level};
use crate::parse::inventory::{Inventory, inventory};
use crate::parse::{config, yaml};
use crate::plan::{self, Index, Page, Plan};
use crate::render::{self, Shell, TemplateProblem, Templates};
use crate::resolve::{self, Countries, resolve};

/// A site that is built more than once.
pub(crate) struct Session {
    settings: Settings,
    disk: Disk,
    /// The last look failed: the next must be at everything.
    is_astray: bool,
    inventory: Inventory,
    config: Config,
    /// Those of the site's languages, its own first.
    locales: Vec<Arc<Locale>>,
    resolved: resolve::Memo,
    checked: check::Memo,
    last: Option<Basis>,
    /// For each language.
    drawing: Vec<Drawing>,
    prints: HashMap<OutPath, Fingerprint>,
}

/// What is made of facts and addresses alone.
struct Basis {
    /// With drafts and embargoed briefs.
    all: Arc<Site>,
    everything: Arc<Derived>,
    visible: Arc<Derived>,
    as_of: Date,
    /// For each language.
    indexes: Vec<Arc<Index>>,
    plan: Arc<Plan>,
}

/// What every page of a language is drawn with.
#[derive(Clone)]
struct Drawing {
    sources: Vec<(FileId, u32)>,
    shell: Shell,
    locale: Arc<Locale>,
    templates: Arc<Templates>,
}

/// What came of the line up to drawing.
pub(crate) struct Attempt {
    /// The site, even where errors forbid publishing it; `None` where the templates cannot be read.
    pub(crate) edition: Option<Arc<Edition>>,
    /// All problems but those that drawing finds.
    pub(crate) problems: Vec<Diagnostic>,
    pub(crate) scope: Scope,
    /// By path and place.
    pub(crate) forgiven: Vec<Forgiveness>,
    /// How many pages the site has.
    pub(crate) pages: usize,
}

/// What came of drawing.
#[derive(Default)]
pub(crate) struct Drawn {
    /// Of every page that is now as it should be.
    prints: HashMap<OutPath, Fingerprint>,
    /// How many pages were drawn.
    pub(crate) pages: usize,
    pub(crate) problems: Vec<TemplateProblem>,
    /// It was told to stop; some pages were not looked at.
    pub(crate) is_stopped: bool,
}

impl Session {
    pub(crate) fn new(settings: Settings) -> Self {
        Self::of(Disk::new(&settings.root), settings)
    }

    /// Drops all that was made of the files, which are as they were read.
    pub(crate) fn forget(&mut self) {
        let disk = std::mem::replace(&mut self.disk, Disk::new(&self.settings.root));
        *self = Self::of(disk, self.settings.clone());
    }

    fn of(disk: Disk, settings: Settings) -> Self {
        Self {
            disk,
            settings,
            is_astray: true,
            inventory: Inventory::default(),
            config: Config::default(),
            locales: Vec::new(),
            resolved: resolve::Memo::default(),
            checked: check::Memo::default(),
            last: None,
            drawing: Vec::new(),
            prints: HashMap::new(),
        }
    }

    /// The site's folder.
    pub(crate) fn root(&self) -> &Path {
        &self.settings.root
    }

    /// Reads what may have changed. True iff something did.
    pub(crate) fn look(&mut self, changes: &Changes) -> Result<bool, Error> {
        let looked = self.disk.look(if self.is_astray { &Changes::Any } else { changes });
        self.is_astray = looked.is_err();
        Ok(looked?)
    }

    /// Runs the line up to drawing.
    pub(crate) fn advance(&mut self, today: Date, clock: &mut Clock) -> Attempt {
        let tree = self.disk.tree();
        let mut problems = tree.problems();
        self.inventory = inventory(tree, &mut problems);
        let config = self.inventory.config.and_then(|id| yaml::parse(id, tree.text(id), &mut problems));
        let config = config.map_or_else(Config::default, |root| config::read(&root, Locale::AVAILABLE, &mut problems));
        let base_url = self.settings.base_url.clone().map(config::with_slash).or(config.base_url);
        self.config = Config { base_url, ..config };
        self.locales = self.config.languages().map(|tag| spoken(&self.locales, tag)).collect();
        let locale = Arc::clone(&self.locales[0]);
        let countries =
            Countries { name: &|iso| locale.country_name(iso).map(str::to_owned), code: locale::country_code };
        let config = self.config.clone();
        let all = resolve(tree, &self.inventory, config, &countries, &mut self.resolved, &mut problems);
        clock.lap("parse and resolve");

        let all = Arc::new(all);
        let as_of = self.settings.as_of.or(all.config.as_of).unwrap_or(today);
        let forgiven = forgiven(&all, tree);
        let known = self.last.take().filter(|last| last.as_of == as_of && last.all.derives_alike(&all));
        let everything =
            known.as_ref().map_or_else(|| Arc::new(derive(&all, as_of)), |last| Arc::clone(&last.everything));
        check::check(&all, &everything, as_of, &mut self.checked, &mut problems);
        let hidden = hidden(&all, as_of, self.settings.drafts);
        let visible = visible(&all, as_of, self.settings.drafts);
        let (site, derived) = match visible {
            None => (Arc::clone(&all), Arc::clone(&everything)),
            Some(briefs) => {
                let (config, registry) = (all.config.clone(), Arc::clone(&all.registry));
                let site = Site { briefs, config, registry, lost: all.lost.clone() };
                let derived = match &known {
                    Some(last) => Arc::clone(&last.visible),
                    None => Arc::new(derive(&site, as_of)),
                };
                check::check_visible(&site, &derived, &mut problems);
                (Arc::new(site), derived)
            }
        };
        clock.lap("derive and check");

        let (indexes, plan) = match known {
            Some(last) => (last.indexes, Some(last.plan)),
            None => (self.locales.iter().map(|locale| Arc::new(Index::new(&derived, locale))).collect(), None),
        };
        let locales = self.locales.clone();
        let each = locales.iter().zip(&indexes);
        let contexts: Vec<_> =
            each.map(|(locale, index)| plan::Context::new(&site, &derived, locale, as_of, Arc::clone(index))).collect();
        let plan = plan.unwrap_or_else(|| Arc::new(plan::plan(&contexts[0])));
        let (assets, table) = render::assets::assets(&statics(tree, &self.inventory));
        problems.extend(outputs::clashes(tree, &self.inventory, &contexts, &plan, &assets));
        let asset = |name| table.url(name).expect("the theme's own files are always there");
        let spoken: Vec<_> = locales.iter().map(|locale| &**locale).collect();
        let shells = contexts.iter().map(|context| Shell::new(context, &spoken, asset)).collect();
        let (shown, pages) = (site.briefs.len(), plan.pages.len());
        let templates = self.templates(shells, &mut problems);
        drop(contexts);
        let edition = templates.map(|templates| {
            let (derived, plan) = (Arc::clone(&derived), Arc::clone(&plan));
            let parts = locales.into_iter().zip(indexes.iter().cloned()).zip(templates);
            let languages = parts.map(|((locale, index), templates)| Language { locale, index, templates }).collect();
            Arc::new(Edition { site, derived, plan, as_of, languages, assets })
        });
        self.last = Some(Basis { all, everything, visible: derived, as_of, indexes, plan });
        clock.lap("plan");
        Attempt { edition, problems, scope: Scope { as_of, shown, hidden }, forgiven, pages }
    }

    /// The templates of each language, read again only where they or what they all show changed.
    fn templates(&mut self, shells: Vec<Shell>, problems: &mut Vec<Diagnostic>) -> Option<Vec<Arc<Templates>>> {
        let tree = self.disk.tree();
        let sources: Vec<_> = self.inventory.templates.iter().map(|(_, id)| (*id, tree.file(*id).version)).collect();
        let is_known = |(known, (shell, locale)): (&Drawing, (&Shell, &Arc<Locale>))| {
            known.sources == sources && known.shell == *shell && Arc::ptr_eq(&known.locale, locale)
        };
        let wanted = || shells.iter().zip(&self.locales);
        if self.drawing.len() != shells.len() || !self.drawing.iter().zip(wanted()).all(is_known) {
            self.drawing.clear();
            self.prints.clear();
            let own: Vec<_> =
                self.inventory.templates.iter().map(|(name, id)| (name.as_str(), tree.text(*id))).collect();
            for (shell, locale) in shells.into_iter().zip(&self.locales) {
                match Templates::new(&own, &shell, locale) {
                    Ok(templates) => self.drawing.push(Drawing {
                        sources: sources.clone(),
                        shell,
                        locale: Arc::clone(locale),
                        templates: Arc::new(templates),
                    }),
                    // What one language finds is in the files, so that all would.
                    Err(more) => {
                        self.drawing.clear();
                        problems.extend(self.template_problems(more));
                        return None;
                    }
                }
            }
        }
        Some(self.drawing.iter().map(|drawing| Arc::clone(&drawing.templates)).collect())
    }

    /// Draws the pages that changed since they were last kept, and of the others those that are not where they belong:
    /// `has` looks. `take` gets every page drawn. Stops where `stop` says so. In parallel; problems come in the plan's
    /// order.
    pub(crate) fn draw<E: Send>(
        &self,
        edition: &Edition,
        has: impl Fn(&Page) -> bool + Sync,
        take: impl Fn(&Page, &str) -> Result<(), E> + Sync,
        stop: impl Fn() -> bool + Sync,
    ) -> Result<Drawn, E> {
        enum Done {
            Same(Fingerprint),
            Drawn(Fingerprint),
            Problem(Box<TemplateProblem>),
            Stopped,
        }
        let contexts = edition.contexts();
        let one = |page: &Page| {
            if stop() {
                return Ok(Done::Stopped);
            }
            let context = &contexts[page.language];
            let view = plan::view(context, page);
            let print = Fingerprint::of(&view);
            if self.prints.get(&page.path) == Some(&print) && has(page) {
                return Ok(Done::Same(print));
            }
            match edition.render(page, &view) {
                Ok(html) => take(page, &html).map(|()| Done::Drawn(print)),
                Err(problem) => {
                    let made_from = outputs::origin(context, &page.kind, &plan::routes::out_path(&page.url));
                    Ok(Done::Problem(Box::new(TemplateProblem { made_from, ..*problem })))
                }
            }
        };
        let done: Vec<Done> = edition.pages().par_iter().map(one).collect::<Result<_, E>>()?;
        let mut drawn = Drawn::default();
        for (page, done) in edition.pages().iter().zip(done) {
            match done {
                Done::Same(print) | Done::Drawn(print) => {
                    drawn.pages += usize::from(matches!(done, Done::Drawn(_)));
                    drawn.prints.insert(page.path.clone(), print);
                }
                Done::Problem(problem) => drawn.problems.push(*problem),
                Done::Stopped => drawn.is_stopped = true,
            }
        }
        Ok(drawn)
    }

    /// Remembers that the pages drawn are where they belong.
    pub(crate) fn keep(&mut self, drawn: Drawn) {
        if drawn.is_stopped {
            self.prints.extend(drawn.prints);
        } else {
            self.prints = drawn.prints;
        }
    }

    /// What drawing found, as problems of the author's files.
    pub(crate) fn template_problems(&self, problems: Vec<TemplateProblem>) -> Vec<Diagnostic> {
        outputs::template_problems(self.disk.tree(), &self.inventory, problems)
    }

    /// True iff the problems forbid publishing.
    pub(crate) fn is_blocked(&self, problems: &[Diagnostic]) -> bool {
        problems.iter().any(|p| self.severity(p) == Some(Severity::Error))
    }

    /// The problems as the site takes them, in their order.
    pub(crate) fn report(&self, problems: Vec<Diagnostic>) -> Report {
        let levelled = |p: Diagnostic| Some(Diagnostic { severity: self.severity(&p)?, ..p });
        let problems = problems.into_iter().filter_map(levelled).collect();
        Report::new(problems, |id| outputs::source(self.disk.tree(), id))
    }

    /// How bad the site takes a problem to be; `None` where it turns it off.
    fn severity(&self, problem: &Diagnostic) -> Option<Severity> {
        let usual = if self.settings.deny_warnings { Severity::Error } else { problem.severity };
        match self.config.levels.get(problem.code.name()) {
            Some(Level::Off) => None,
            Some(Level::Warn) | None => Some(usual),
            Some(Level::Error) => Some(Severity::Error),
        }
    }
}

/// A language to speak, learnt anew only where it is not among the known.
fn spoken(known: &[Arc<Locale>], tag: &str) -> Arc<Locale> {
    let learn = || Arc::new(Locale::new(tag).expect("the settings hold languages that the program speaks"));
    known.iter().find(|locale| locale.tag() == tag).map_or_else(learn, Arc::clone)
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
        let file = passage.span.file;
        let position = position(tree.text(file), passage.span.start as usize);
        let differences = passage.forgiven.iter().map(|f| f.describe()).collect();
        out.push(Forgiveness { path: Arc::clone(&tree.file(file).path), position, differences });
    }
    out.sort_by(|a, b| (&a.path, a.position).cmp(&(&b.path, b.position)));
    out
}

fn statics<'t>(tree: &'t Tree, inventory: &'t Inventory) -> Vec<(&'t str, &'t Arc<[u8]>)> {
    let bytes = |id: FileId| match &tree.file(id).content {
        Content::Bytes(bytes) => Some(bytes),
        Content::Text(_) | Content::Unread(_) | Content::Gone => None,
    };
    inventory.statics.iter().filter_map(|(name, id)| Some((name.as_str(), bytes(*id)?))).collect()
}
