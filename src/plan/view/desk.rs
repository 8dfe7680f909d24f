//! Where a page is put together: the context, what the page has used so far, and the words for it all.
//!
//! A desk serves one page on one thread. Builders take it by reference and note in it what the shell must carry:
//! the signs shown, the title, the description.

use std::cell::{Cell, RefCell};
use std::ops::Deref;

use jiff::civil::Date;

use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::locale::Arg;
use crate::model::fact::{Owner, TargetKey};
use crate::model::registry::EntryId;
use crate::model::words::{Activity, Prose, Stage, Status};
use crate::plan::view::shared::{Crumb, Dateline, Link, Tag, When, Words, is_rtl};
use crate::plan::view::{Head, Main, View};
use crate::plan::{Context, Kind, Page, routes};

/// One page in the making.
pub(crate) struct Desk<'a> {
    ctx: &'a Context<'a>,
    signs: Cell<u32>,
    head: RefCell<Head>,
}

/// Every sign of the sprite, in its order.
pub(crate) const SIGNS: [&str; 18] = [
    "home",
    "on-sale",
    "planned",
    "exploring",
    "paused",
    "barred",
    "exited",
    "announced",
    "on-track",
    "at-risk",
    "delayed",
    "met",
    "missed",
    "withdrawn",
    "superseded",
    "overdue",
    "disputed",
    "hatch",
];

impl<'a> Deref for Desk<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Self::Target {
        self.ctx
    }
}

impl<'a> Desk<'a> {
    /// An empty desk for a page.
    pub(crate) fn new(ctx: &'a Context<'a>, page: &Page) -> Self {
        let (root, top) = if page.kind == Kind::NotFound {
            // Served at any depth.
            let top = routes::base_path(ctx.site.config.base_url.as_deref());
            ([top, &*ctx.folder()].concat(), top.to_owned())
        } else {
            let root = routes::root(&page.url);
            let top = [&*root, &*routes::root(&ctx.folder())].concat();
            (root, top)
        };
        let head = Head {
            root,
            top,
            url: if page.kind == Kind::NotFound { String::new() } else { page.url.clone() },
            title: ctx.site_title().to_owned(),
            description: None,
            section: page.url.split('/').next().unwrap_or_default().to_owned(),
            crumbs: Vec::new(),
            signs: Vec::new(),
            dateline: None,
            instruments: false,
            front: false,
            hidden: false,
        };
        Self { ctx, signs: Cell::new(0), head: RefCell::new(head) }
    }

    /// The context, for as long as it lives.
    pub(crate) fn context(&self) -> &'a Context<'a> {
        self.ctx
    }

    /// What leads from this page to the site's root.
    pub(crate) fn root(&self) -> String {
        self.head.borrow().root.clone()
    }

    /// The finished view.
    pub(crate) fn finish(self, main: Main) -> View {
        let mut head = self.head.into_inner();
        let used = self.signs.get();
        head.signs = SIGNS.iter().enumerate().filter(|(n, _)| used & (1 << n) != 0).map(|(_, s)| *s).collect();
        head.instruments = main.has_instruments();
        View { head, main }
    }

    // The head of the page.

    /// Sets the title of the window: the page's words, then the site's name.
    pub(crate) fn title(&self, title: &str) {
        let site = self.site_title();
        self.head.borrow_mut().title = self.fill("page-title", &[("title", title), ("site", site)]);
    }

    /// Sets the title of the window as it stands.
    pub(crate) fn whole_title(&self, title: String) {
        self.head.borrow_mut().title = title;
    }

    /// Sets the description for search engines and previews.
    pub(crate) fn description(&self, text: impl Into<String>) {
        self.head.borrow_mut().description = Some(text.into());
    }

    /// Sets the way here.
    pub(crate) fn crumbs(&self, crumbs: Vec<Crumb>) {
        self.head.borrow_mut().crumbs = crumbs;
    }

    /// Says the as-of date under the masthead. For the home page and the trackers only.
    pub(crate) fn dateline(&self) {
        self.head.borrow_mut().dateline = Some(Dateline::new(self));
    }

    /// The large nameplate.
    pub(crate) fn front(&self) {
        self.head.borrow_mut().front = true;
    }

    /// Asks search engines to stay away.
    pub(crate) fn hide(&self) {
        self.head.borrow_mut().hidden = true;
    }

    // Words.

    /// A message without arguments.
    pub(crate) fn say(&self, id: &str) -> String {
        self.locale.plain(id).unwrap_or_else(|| unreachable!("there is no message {id}")).to_owned()
    }

    /// A mark of punctuation, with the space that follows it: `mark-comma`.
    pub(crate) fn mark(&self, id: &str) -> &'a str {
        self.locale.plain(id).unwrap_or_else(|| unreachable!("there is no message {id}"))
    }

    /// A message without arguments that opens a cell, a tag or a sentence.
    pub(crate) fn open(&self, id: &str) -> String {
        self.locale.capital(id).unwrap_or_else(|| unreachable!("there is no message {id}")).to_owned()
    }

    /// A word of a closed list, as inside a sentence: `word("deal", kind.key())`.
    pub(crate) fn word(&self, group: &str, key: &str) -> String {
        self.say(&[group, "-", key].concat())
    }

    /// A word of a closed list, opening a cell or a tag.
    pub(crate) fn head_word(&self, group: &str, key: &str) -> String {
        self.open(&[group, "-", key].concat())
    }

    /// A message with texts.
    pub(crate) fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.phrases.fill(id, args).unwrap_or_else(|| {
            let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
            self.message(id, &args)
        })
    }

    /// A message about a time.
    pub(crate) fn timed(&self, id: &str, period: Period) -> String {
        let other = || self.fill(id, &[("date", &self.locale.period(period))]);
        self.locale.timed(id, period).unwrap_or_else(other)
    }

    /// A message about a day of this year.
    pub(crate) fn on_day(&self, id: &str, day: Date) -> String {
        let date = self.locale.short_date(day);
        let other = || self.fill(id, &[("date", &date)]);
        self.locale.timed_as(id, Period::of_day(day), &date).unwrap_or_else(other)
    }

    /// A message with one count.
    pub(crate) fn count(&self, id: &str, n: usize) -> String {
        self.phrases.count(id, n).unwrap_or_else(|| self.message(id, &[("count", number(n))]))
    }

    /// A message with counts.
    pub(crate) fn counts(&self, id: &str, args: &[(&str, usize)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, n)| (*name, number(*n))).collect();
        self.message(id, &args)
    }

    /// Any message.
    pub(crate) fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.message(id, args).unwrap_or_else(|fault| unreachable!("{fault}"))
    }

    /// An author's text in the page's language, or in the one it is in.
    pub(crate) fn prose(&self, prose: &Prose) -> Words {
        let (text, lang) = self.text(prose);
        self.words(text, lang.unwrap_or(self.locale.tag()))
    }

    /// A text in some language.
    pub(crate) fn words(&self, text: &str, lang: &str) -> Words {
        Words { text: text.to_owned(), lang: self.foreign(lang), rtl: is_rtl(lang) }
    }

    /// The language, where it is not the page's.
    pub(crate) fn foreign(&self, lang: &str) -> Option<String> {
        (lang != self.locale.tag()).then(|| lang.to_owned())
    }

    // Signs and tags.

    /// Notes that the page shows this sign, and gives it back.
    pub(crate) fn sign(&self, name: &'static str) -> &'static str {
        if let Some(n) = SIGNS.iter().position(|s| *s == name) {
            self.signs.set(self.signs.get() | 1 << n);
        }
        name
    }

    /// A promise's status, `overdue` included.
    pub(crate) fn status(&self, status: Status, overdue: bool) -> Tag {
        let is = if overdue { "overdue" } else { status.key() };
        self.sign(is);
        Tag { is, word: self.head_word("status", is) }
    }

    /// The status of so many promises.
    pub(crate) fn status_of(&self, count: usize, status: Status, overdue: bool) -> Tag {
        let tag = self.status(status, overdue);
        let many = self.locale.capital_of_many(&["status-", tag.is].concat()).filter(|_| count > 1);
        Tag { word: many.map_or(tag.word, ToOwned::to_owned), is: tag.is }
    }

    /// A company's stage in a market.
    pub(crate) fn stage(&self, stage: Stage, activity: Activity, home: bool) -> Tag {
        let is = stage_sign(stage, home);
        self.sign(is);
        let word = match stage {
            _ if home && stage == Stage::Active => self.open("stage-home"),
            Stage::Active => self.head_word("stage-active", activity.key()),
            Stage::Exploring | Stage::Planned | Stage::Paused | Stage::Barred | Stage::Exited => {
                self.head_word("stage", stage.key())
            }
        };
        Tag { is, word }
    }

    // Names and links.

    /// An entry's name, leading to its page where there is one.
    pub(crate) fn entry(&self, id: EntryId) -> Link {
        Link { label: self.name(id).to_owned(), url: self.entry_url(id) }
    }

    /// Links to several entries.
    pub(crate) fn links(&self, ids: impl IntoIterator<Item = impl Into<EntryId>>) -> Vec<Link> {
        ids.into_iter().map(|id| self.entry(id.into())).collect()
    }

    /// "Xiaomi, BYD and Tesla".
    pub(crate) fn names(&self, ids: impl IntoIterator<Item = impl Into<EntryId>>) -> String {
        let names: Vec<_> = ids.into_iter().map(|id| self.name(id.into()).to_owned()).collect();
        self.locale.join(&names)
    }

    /// The company or market whose promise it is.
    pub(crate) fn owner(&self, owner: Owner) -> Link {
        self.entry(owner_entry(owner))
    }

    /// The address of a target's page, where the site has them.
    pub(crate) fn target_url(&self, key: &TargetKey) -> Option<String> {
        self.has(crate::model::config::Part::Targets).then(|| routes::target(&self.site.registry, key))
    }

    /// A topic, leading to its page where there is one.
    pub(crate) fn topic(&self, topic: &Slug) -> Link {
        let url = self.has(crate::model::config::Part::Topics).then(|| routes::topic(topic));
        let written = topic.as_str();
        let known = Some(self.term(written)).filter(|name| *name != written);
        Link { label: known.map_or_else(|| written.replace('-', " "), ToOwned::to_owned), url }
    }

    // Times.

    /// A day.
    pub(crate) fn date(&self, date: Date) -> When {
        When { iso: date.to_string(), text: self.locale.date(date) }
    }

    /// A period; machine-readable where HTML has a form for it.
    pub(crate) fn period(&self, period: Period) -> When {
        When { iso: iso(period), text: self.locale.period(period) }
    }

    /// A period for a narrow cell.
    pub(crate) fn period_short(&self, period: Period) -> When {
        When { iso: iso(period), text: self.locale.period_short(period) }
    }

    /// A period opening a cell or a sentence.
    pub(crate) fn opening_period(&self, period: Period) -> When {
        When { iso: iso(period), text: self.locale.opening(&self.locale.period(period)) }
    }
}

/// The entry behind an owner.
pub(crate) fn owner_entry(owner: Owner) -> EntryId {
    match owner {
        Owner::Company(id) => EntryId::Company(id),
        Owner::Market(id) => EntryId::Market(id),
    }
}

/// The sign, and the value of `data-stage`, of a stage.
pub(crate) fn stage_sign(stage: Stage, home: bool) -> &'static str {
    match stage {
        Stage::Active if home => "home",
        Stage::Active => "on-sale",
        Stage::Exploring => "exploring",
        Stage::Planned => "planned",
        Stage::Paused => "paused",
        Stage::Barred => "barred",
        Stage::Exited => "exited",
    }
}

fn number<'n>(n: usize) -> Arg<'n> {
    Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The period as `datetime` of a `<time>`: HTML knows years, months and days; the rest is given by its last month.
fn iso(period: Period) -> String {
    use crate::base::period::Point;
    let point = |p: Point| match p {
        Point::Year(_) | Point::Month(..) | Point::Day(_) => p.to_string(),
        Point::Half(..) | Point::Quarter(..) => Point::Month(p.end().year(), p.end().month()).to_string(),
    };
    match period {
        Period::At(p) | Period::Range(_, p) | Period::Since(p) => point(p),
    }
}
