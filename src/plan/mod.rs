//! What pages there will be, and what each one holds.
//!
//! Input: the site, what is derived from it, its language and the as-of date. [`plan`] lists the pages; [`view`] makes
//! the data of one of them. Templates see nothing else, so that a page whose view is unchanged need not be drawn again:
//! views carry no spans and no dense ids. Cannot fail; does no I/O.

pub(crate) mod bibtex;
pub(crate) mod data;
pub(crate) mod phrases;
pub(crate) mod prose;
pub(crate) mod routes;
#[cfg(test)]
pub(crate) mod sample;
pub(crate) mod shell;
pub(crate) mod view;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::derive::{Derived, Dossier, Happening, Moment, Target, TargetId};
use crate::locale::Locale;
use crate::model::config::Part;
use crate::model::fact::TargetKey;
use crate::model::registry::EntryId;
use crate::model::words::Prose;
use crate::model::{BriefId, CompanyId, MarketId, ModelId, PersonId, Site};
use crate::plan::phrases::Phrases;
use crate::plan::view::desk::Desk;
use crate::plan::view::{Main, View};

/// Everything a page may be made of.
#[derive(Clone)]
pub(crate) struct Context<'a> {
    pub site: &'a Site,
    pub derived: &'a Derived,
    pub locale: &'a Locale,
    pub as_of: Date,
    index: Arc<Index>,
}

/// Ways into what is derived. Made of that and of the language alone.
pub(crate) struct Index {
    pub phrases: Phrases,
    /// The most urgent first.
    pub by_urgency: Vec<TargetId>,
    targets: HashMap<TargetKey, TargetId>,
    /// Where each happening stands in the timeline.
    moments: HashMap<Happening, usize>,
}

impl std::ops::Deref for Context<'_> {
    type Target = Index;

    fn deref(&self) -> &Index {
        &self.index
    }
}

impl Index {
    pub(crate) fn new(derived: &Derived, locale: &Locale) -> Self {
        let targets = derived.targets.iter().zip(0u32..).map(|(t, n)| (t.key.clone(), TargetId(n))).collect();
        let moments = derived.timeline.iter().enumerate().map(|(n, m)| (m.what, n)).collect();
        let mut by_urgency: Vec<_> = (0u32..).zip(&derived.targets).map(|(n, _)| TargetId(n)).collect();
        by_urgency.sort_by_cached_key(|id| view::target::urgency(derived.target(*id)));
        Self { phrases: Phrases::new(locale), by_urgency, targets, moments }
    }
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub path: OutPath,
    /// Its address, relative to the root of its language: the same in every one.
    pub url: String,
    pub kind: Kind,
    /// Which of the site's languages it is in.
    pub language: usize,
}

/// What a page is about. Where there is a number it is the page of a list, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Home,
    Brief(BriefId),
    Briefs(usize),
    Companies(usize),
    Company(CompanyId, usize),
    Markets(usize),
    Market(MarketId, usize),
    People(usize),
    Person(PersonId, usize),
    Models(usize),
    Model(ModelId, usize),
    Topics(usize),
    Topic(Slug, usize),
    Targets(usize),
    Target(TargetId),
    Matrix,
    Timeline,
    /// A year of it that is not on its first page.
    TimelineYear(i16),
    Conflicts(usize),
    Digests,
    /// ISO year and week.
    Digest(i16, i8),
    Archive,
    Year(i16),
    Month(i16, i8),
    Methodology,
    Data,
    NotFound,
    /// An old address; leads to this one.
    Redirect(String),
}

/// All pages, in the order of their paths.
#[derive(Debug)]
pub(crate) struct Plan {
    pub pages: Vec<Page>,
    pub clashes: Vec<Clash>,
}

/// Two pages that want the same file; the first has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clash {
    pub path: OutPath,
    pub first: Kind,
    pub second: Kind,
}

impl<'a> Context<'a> {
    /// The context of a build; `index` is of this `derived` and this `locale`.
    pub(crate) fn new(
        site: &'a Site,
        derived: &'a Derived,
        locale: &'a Locale,
        as_of: Date,
        index: Arc<Index>,
    ) -> Self {
        Self { site, derived, locale, as_of, index }
    }

    /// The folder of this language's pages: none for the site's own, else `it/`.
    pub(crate) fn folder(&self) -> String {
        self.site.config.folder(self.locale.tag())
    }

    /// An address as the whole site gives it: with its host where the site knows it, else from its root.
    pub(crate) fn address(&self, url: &str) -> String {
        [self.site.config.base_url.as_deref().unwrap_or_default(), &*self.folder(), url].concat()
    }

    /// The same, only where the site knows its host.
    pub(crate) fn web_address(&self, url: &str) -> Option<String> {
        self.site.config.base_url.is_some().then(|| self.address(url))
    }

    /// An author's text in the language of the page, or in the one it falls back to, which then is told.
    pub(crate) fn text<'p>(&self, prose: &'p Prose) -> (&'p str, Option<&'p str>)
    where
        'a: 'p,
    {
        prose.in_language(self.locale.tag(), &self.site.config.language)
    }

    /// What a topic, a scope or a unit is called in the language of the page: as the glossary says, else as it is written.
    pub(crate) fn term<'t>(&self, written: &'t str) -> &'t str
    where
        'a: 't,
    {
        let known = self.site.config.glossary.get(written).map(|prose| self.text(prose));
        known.filter(|(_, other)| other.is_none()).map_or(written, |(text, _)| text)
    }

    /// The name of the site.
    pub(crate) fn site_title(&self) -> &'a str {
        self.text(&self.site.config.title).0
    }

    /// An entry's name in the language of the page: one written for it, or the country's; else the one it goes by.
    pub(crate) fn name(&self, id: EntryId) -> &'a str {
        let entry = self.site.registry.entry(id);
        let language = self.locale.tag();
        let written = || entry.names.iter().find(|(l, _)| l == language).map(|(_, name)| &**name);
        let country = || match id {
            EntryId::Market(id) if language != self.site.config.language => {
                self.locale.country_name(self.site.registry.market(id).iso.as_deref()?)
            }
            EntryId::Market(_) | EntryId::Company(_) | EntryId::Person(_) | EntryId::Model(_) => None,
        };
        written().or_else(country).unwrap_or(&entry.name)
    }

    /// The points of the timeline that come from these, earliest first.
    pub(crate) fn moments(&self, what: impl Iterator<Item = Happening>) -> Vec<&'a Moment> {
        let mut places: Vec<usize> = what.filter_map(|w| self.moments.get(&w).copied()).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|n| &self.derived.timeline[n]).collect()
    }

    /// The target of this name.
    pub(crate) fn target(&self, key: &TargetKey) -> Option<&'a Target> {
        self.targets.get(key).map(|id| &self.derived.targets[id.0 as usize])
    }

    /// All that names an entry of the registry.
    pub(crate) fn dossier(&self, id: EntryId) -> &'a Dossier {
        self.derived.dossier(id)
    }

    /// True iff the site has a page for this entry: some brief that may be seen names it, and its kind is not left out.
    pub(crate) fn has_page(&self, id: EntryId) -> bool {
        let wanted = match id {
            EntryId::Company(_) | EntryId::Market(_) => true,
            EntryId::Person(_) => self.site.config.has(Part::People),
            EntryId::Model(_) => self.site.config.has(Part::Models),
        };
        wanted && !self.dossier(id).briefs.is_empty()
    }

    /// The address of an entry's page, if it has one.
    pub(crate) fn entry_url(&self, id: EntryId) -> Option<String> {
        self.has_page(id).then(|| routes::entry(&self.site.registry, id))
    }

    /// True iff the site has this part: it is not left out, and there is something to show.
    pub(crate) fn has(&self, part: Part) -> bool {
        let (site, derived) = (self.site, self.derived);
        let filled = match part {
            Part::Targets => !derived.targets.is_empty(),
            Part::People => derived.people.iter().any(|d| !d.briefs.is_empty()),
            Part::Models => derived.models.iter().any(|d| !d.briefs.is_empty()),
            Part::Topics => !derived.topics.is_empty(),
            Part::Matrix => !derived.cells.is_empty(),
            Part::Timeline => !derived.timeline.is_empty(),
            Part::Conflicts => !derived.conflicts.is_empty(),
            Part::Digests | Part::Archive => !site.briefs.is_empty(),
            Part::Methodology | Part::Data => true,
            // Not built yet; a site may leave them out already.
            Part::Feeds | Part::TermFeeds | Part::JsonFeed | Part::FactsFeed | Part::Calendar | Part::Search => false,
        };
        filled && site.config.has(part)
    }

    /// The pages of the companies and of the markets that have one.
    pub(crate) fn entries(&self) -> impl Iterator<Item = EntryId> + '_ {
        self.site.registry.ids().filter(|id| self.has_page(*id))
    }
}

/// Lists every page of the site; each language has the same. `ctx` is that of any of them.
pub(crate) fn plan(ctx: &Context<'_>) -> Plan {
    let mut wanted: Vec<(String, Kind)> =
        vec![(routes::HOME.into(), Kind::Home), (routes::NOT_FOUND.into(), Kind::NotFound)];
    wanted.extend(ctx.site.brief_ids().map(|(id, b)| (routes::brief(&b.slug), Kind::Brief(id))));
    wanted.extend(list(ctx, routes::BRIEFS, ctx.site.briefs.len(), Kind::Briefs));
    let companies = ctx.entries().filter(|id| matches!(id, EntryId::Company(_))).count();
    let markets = ctx.entries().filter(|id| matches!(id, EntryId::Market(_))).count();
    wanted.extend(long_list(routes::COMPANIES, companies, Kind::Companies));
    wanted.extend(long_list(routes::MARKETS, markets, Kind::Markets));
    for id in ctx.entries() {
        let url = routes::entry(&ctx.site.registry, id);
        let briefs = ctx.dossier(id).briefs.len();
        match id {
            EntryId::Company(c) => wanted.extend(list(ctx, &url, briefs, |n| Kind::Company(c, n))),
            EntryId::Market(m) => wanted.extend(list(ctx, &url, briefs, |n| Kind::Market(m, n))),
            EntryId::Person(p) => wanted.extend(list(ctx, &url, briefs, |n| Kind::Person(p, n))),
            EntryId::Model(m) => wanted.extend(list(ctx, &url, briefs, |n| Kind::Model(m, n))),
        }
    }
    parts(ctx, &mut wanted);
    let old = redirects(ctx);
    let config = &ctx.site.config;
    let folders: Vec<_> = config.languages().map(|language| config.folder(language)).collect();
    resolve(wanted, old, &folders)
}

/// The pages of those parts that can be left out.
fn parts(ctx: &Context<'_>, wanted: &mut Vec<(String, Kind)>) {
    let mut single = |part: Part, url: &str, kind: Kind| {
        if ctx.has(part) {
            wanted.push((url.to_owned(), kind));
        }
    };
    single(Part::Matrix, routes::MATRIX, Kind::Matrix);
    single(Part::Timeline, routes::TIMELINE, Kind::Timeline);
    single(Part::Digests, routes::DIGESTS, Kind::Digests);
    single(Part::Archive, routes::ARCHIVE, Kind::Archive);
    single(Part::Methodology, routes::METHODOLOGY, Kind::Methodology);
    single(Part::Data, routes::DATA, Kind::Data);
    if ctx.has(Part::People) {
        let people = ctx.entries().filter(|id| matches!(id, EntryId::Person(_))).count();
        wanted.extend(long_list(routes::PEOPLE, people, Kind::People));
    }
    if ctx.has(Part::Models) {
        let models = ctx.entries().filter(|id| matches!(id, EntryId::Model(_))).count();
        wanted.extend(long_list(routes::MODELS, models, Kind::Models));
    }
    if ctx.has(Part::Conflicts) {
        let pages = view::conflicts::page_count(ctx);
        wanted.extend(numbered(routes::CONFLICTS, pages, Kind::Conflicts));
    }
    if ctx.has(Part::Topics) {
        wanted.extend(long_list(routes::TOPICS, ctx.derived.topics.len(), Kind::Topics));
        for (topic, briefs) in &ctx.derived.topics {
            wanted.extend(list(ctx, &routes::topic(topic), briefs.len(), |n| Kind::Topic(topic.clone(), n)));
        }
    }
    if ctx.has(Part::Targets) {
        let pages = view::targets::pages(ctx);
        wanted.extend(numbered(routes::TARGETS, pages, Kind::Targets));
        let targets = ctx.derived.targets.iter().zip(0u32..);
        wanted.extend(targets.map(|(t, n)| (routes::target(&ctx.site.registry, &t.key), Kind::Target(TargetId(n)))));
    }
    if ctx.has(Part::Timeline) {
        let years = view::timeline::years(ctx);
        wanted.extend(years.into_iter().map(|y| (routes::timeline_year(y), Kind::TimelineYear(y))));
    }
    if ctx.has(Part::Digests) {
        let mut weeks: Vec<_> =
            ctx.site.briefs.iter().map(|b| b.date.iso_week_date()).map(|w| (w.year(), w.week())).collect();
        weeks.dedup();
        wanted.extend(weeks.into_iter().map(|(year, week)| (routes::digest(year, week), Kind::Digest(year, week))));
    }
    if ctx.has(Part::Archive) {
        let mut months: Vec<_> = ctx.site.briefs.iter().map(|b| (b.date.year(), b.date.month())).collect();
        months.dedup();
        wanted.extend(months.iter().map(|(y, m)| (routes::archive_month(*y, *m), Kind::Month(*y, *m))));
        months.dedup_by_key(|(year, _)| *year);
        wanted.extend(months.into_iter().map(|(y, _)| (routes::archive_year(y), Kind::Year(y))));
    }
}

/// The pages of a list of so many briefs: one at least.
fn list(ctx: &Context<'_>, first: &str, count: usize, kind: impl Fn(usize) -> Kind) -> Vec<(String, Kind)> {
    numbered(first, view::shared::pages(count, ctx.site.config.page_size), kind)
}

/// The pages of a list of reference.
fn long_list(first: &str, count: usize, kind: impl Fn(usize) -> Kind) -> Vec<(String, Kind)> {
    numbered(first, view::shared::pages(count, view::shared::LONG_LIST), kind)
}

fn numbered(first: &str, pages: usize, kind: impl Fn(usize) -> Kind) -> Vec<(String, Kind)> {
    (1..=pages).map(|n| (routes::paged(first, n), kind(n))).collect()
}

/// The addresses that briefs and entries used to have, each with the one it leads to.
fn redirects(ctx: &Context<'_>) -> Vec<(String, Kind)> {
    let mut old = Vec::new();
    for brief in &ctx.site.briefs {
        old.extend(brief.aliases.iter().map(|a| (routes::brief(&a.value), Kind::Redirect(routes::brief(&brief.slug)))));
    }
    for id in ctx.entries() {
        let to = routes::entry(&ctx.site.registry, id);
        for former in &ctx.site.registry.entry(id).former_ids {
            let from = routes::entry_at(id, &former.value);
            old.push((from, Kind::Redirect(to.clone())));
        }
    }
    old
}

/// One page for each path in each language; those that come later are clashes.
fn resolve(wanted: Vec<(String, Kind)>, old: Vec<(String, Kind)>, folders: &[String]) -> Plan {
    let mut kinds: BTreeMap<OutPath, (String, Kind)> = BTreeMap::new();
    let mut clashes = Vec::new();
    for (url, kind) in wanted.into_iter().chain(old) {
        let path = routes::out_path(&url);
        if let Some((_, first)) = kinds.get(&path) {
            clashes.push(Clash { path, first: first.clone(), second: kind });
        } else {
            kinds.insert(path, (url, kind));
        }
    }
    let mut pages = Vec::with_capacity(kinds.len() * folders.len());
    for (language, folder) in folders.iter().enumerate() {
        let page = |(url, kind): &(String, Kind)| {
            let path = routes::out_path(&[&**folder, url].concat());
            Page { path, url: url.clone(), kind: kind.clone(), language }
        };
        pages.extend(kinds.values().map(page));
    }
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Plan { pages, clashes }
}

/// The data of one page.
pub(crate) fn view(ctx: &Context<'_>, page: &Page) -> View {
    let desk = Desk::new(ctx, page);
    let main = match &page.kind {
        Kind::Home => Main::Home(view::home::home(&desk).into()),
        Kind::Brief(id) => Main::Brief(view::brief::brief(&desk, *id).into()),
        Kind::Briefs(n) => Main::Briefs(view::lists::briefs(&desk, *n).into()),
        Kind::Companies(n) => Main::Companies(view::lists::companies(&desk, *n).into()),
        Kind::Company(id, n) => Main::Company(view::company::company(&desk, *id, *n).into()),
        Kind::Markets(n) => Main::Markets(view::lists::markets(&desk, *n).into()),
        Kind::Market(id, n) => Main::Market(view::market::market(&desk, *id, *n).into()),
        Kind::Archive => Main::Archive(view::archive::all(&desk).into()),
        Kind::Year(year) => Main::Archive(view::archive::year(&desk, *year).into()),
        Kind::Month(year, month) => Main::Month(view::archive::month(&desk, *year, *month).into()),
        Kind::NotFound => Main::NotFound(view::lists::not_found(&desk)),
        Kind::Redirect(to) => Main::Redirect(view::lists::redirect(&desk, to)),
        Kind::People(n) => Main::People(view::people::people(&desk, *n).into()),
        Kind::Person(id, n) => Main::Person(view::people::person(&desk, *id, *n).into()),
        Kind::Models(n) => Main::Models(view::cars::models(&desk, *n).into()),
        Kind::Model(id, n) => Main::Model(view::cars::model(&desk, *id, *n).into()),
        Kind::Topics(n) => Main::Topics(view::topics::topics(&desk, *n).into()),
        Kind::Topic(topic, n) => Main::Topic(view::topics::topic(&desk, topic, *n).into()),
        Kind::Targets(n) => Main::Targets(view::targets::targets(&desk, *n).into()),
        Kind::Target(id) => Main::Promise(view::promise::promise(&desk, *id).into()),
        Kind::Matrix => Main::Matrix(view::matrix::matrix(&desk).into()),
        Kind::Timeline => Main::Timeline(view::timeline::timeline(&desk).into()),
        Kind::TimelineYear(year) => Main::Timeline(view::timeline::year(&desk, *year).into()),
        Kind::Conflicts(n) => Main::Conflicts(view::conflicts::conflicts(&desk, *n).into()),
        Kind::Digests => Main::Digests(view::digest::digests(&desk).into()),
        Kind::Digest(year, week) => Main::Digest(view::digest::digest(&desk, *year, *week).into()),
        Kind::Methodology => Main::Methodology(view::methodology::methodology(&desk).into()),
        Kind::Data => Main::Exports(view::exports::exports(&desk).into()),
    };
    desk.finish(main)
}

#[cfg(test)]
pub(crate) mod tests;
