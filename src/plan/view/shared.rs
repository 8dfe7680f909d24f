//! Pieces that many views are made of. Each has a component of the same name in `templates/components`.

use serde::Serialize;

use crate::derive::Via;
use crate::locale::Arg;
use crate::model::BriefId;
use crate::model::brief::Brief;
use crate::model::registry::EntryId;
use crate::plan::routes;
use crate::plan::view::desk::Desk;

/// A text, and its language where it is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Words {
    /// The text.
    pub text: String,
    /// Its language; nothing: the site's.
    pub lang: Option<String>,
    /// Written from right to left.
    pub rtl: bool,
}

/// Mark-up that the program made and escaped. Print it with `| safe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Rich {
    /// The mark-up.
    pub html: String,
    /// Its language; nothing: the site's.
    pub lang: Option<String>,
    /// Written from right to left.
    pub rtl: bool,
}

/// A name, and where it leads, from the site's root; no page, no link.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Link {
    /// The name.
    pub label: String,
    /// From the root; nothing: there is no such page, so print the label alone.
    pub url: Option<String>,
}

/// One step of the way to a page.
pub(crate) type Crumb = Link;

/// A stage or a status: the sign's name, and the word beside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Tag {
    /// Its key, and the name of its sign: `met`, `overdue`, `on-sale`, `home`, …
    pub is: &'static str,
    /// The word for readers.
    pub word: String,
}

/// A time: for machines and for readers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct When {
    /// For `<time datetime>`.
    pub iso: String,
    /// For readers.
    pub text: String,
}

/// A count: for machines and for readers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Count {
    /// The count itself.
    pub value: usize,
    /// As the site's language writes it.
    pub text: String,
}

/// A large number over its label.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Readout {
    /// The number.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Bad, and not nought.
    pub alarm: bool,
}

/// A line of a list of particulars: a label, and beside it links, a text, a time or a link that leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Particular {
    /// The label.
    pub label: String,
    /// Links.
    pub links: Vec<Link>,
    /// A text.
    pub text: Option<Words>,
    /// A time.
    pub when: Option<When>,
    /// A link that leaves the site.
    pub outside: Option<Outside>,
}

/// A link that leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Outside {
    /// Whole web address.
    pub url: String,
    /// The address for readers.
    pub text: String,
}

/// A brief in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct BriefRow {
    /// Headline.
    pub title: Words,
    /// Its page.
    pub url: String,
    /// Its day.
    pub date: When,
    /// Of whom it is; the first few companies.
    pub names: String,
    /// "from Italian", where the source is in another language.
    pub from: Option<String>,
    /// The brand or market within through which it belongs to this page.
    pub via: Option<String>,
    /// It is a draft.
    pub draft: bool,
}

/// Where one is in a list of pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Pager {
    /// "Page 2 of 3".
    pub position: String,
    /// The page before.
    pub newer: Option<String>,
    /// The page after.
    pub older: Option<String>,
}

/// The as-of date in words, and where its needle stands on the year rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Dateline {
    /// The words before the date: "As of ".
    pub before: String,
    /// The date.
    pub date: When,
    /// The words after it.
    pub after: String,
    /// Per cent of the year gone.
    pub needle: String,
}

impl Dateline {
    /// For the site's as-of date.
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        let date = desk.as_of;
        let text = desk.locale.long_date(date);
        let week = date.iso_week_date().week().to_string();
        let line = desk.message("as-of", &[("date", Arg::Text(&text)), ("week", Arg::Text(&week))]);
        let (before, after) = line.split_once(&*text).unwrap_or((&line, ""));
        let (before, after) = (before.to_owned(), after.to_owned());
        let days = f64::from(date.days_in_year());
        let needle = percent(f64::from(date.day_of_year() - 1) / days * 100.0);
        Self { before, date: When { iso: date.to_string(), text }, after, needle }
    }
}

impl Link {
    /// A label that leads somewhere.
    pub(crate) fn to(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self { label: label.into(), url: Some(url.into()) }
    }
}

impl Count {
    pub(crate) fn new(desk: &Desk<'_>, value: usize) -> Self {
        Self { value, text: desk.locale.number(value.into()) }
    }
}

impl Readout {
    /// A number and its label.
    pub(crate) fn new(desk: &Desk<'_>, id: &str, value: usize) -> Self {
        let label = desk.count(id, value);
        Self { value: desk.locale.number(value.into()), label, url: None, alarm: false }
    }

    /// Alarming if not nought.
    pub(crate) fn alarming(self) -> Self {
        Self { alarm: self.value != "0", ..self }
    }

    /// Leading somewhere.
    pub(crate) fn to(self, url: Option<String>) -> Self {
        Self { url, ..self }
    }
}

impl Particular {
    fn bare(label: String) -> Self {
        Self { label, links: Vec::new(), text: None, when: None, outside: None }
    }

    pub(crate) fn links(label: String, links: Vec<Link>) -> Self {
        Self { links, ..Self::bare(label) }
    }

    pub(crate) fn words(label: String, text: Words) -> Self {
        Self { text: Some(text), ..Self::bare(label) }
    }

    pub(crate) fn when(label: String, when: When) -> Self {
        Self { when: Some(when), ..Self::bare(label) }
    }

    pub(crate) fn outside(label: String, outside: Outside) -> Self {
        Self { outside: Some(outside), ..Self::bare(label) }
    }

    pub(crate) fn text(label: String, text: impl Into<String>) -> Self {
        Self::words(label, Words::plain(text))
    }
}

impl Words {
    /// A text in the page's language.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, rtl: false }
    }
}

impl BriefRow {
    /// A row for a brief, reached `via` a brand or a market within.
    pub(crate) fn new(desk: &Desk<'_>, id: BriefId, via: Via) -> Self {
        let brief = desk.site.brief(id);
        let names: Vec<String> =
            brief.companies.iter().take(3).map(|c| desk.name(EntryId::Company(*c)).to_owned()).collect();
        let from = desk.foreign(&brief.source.language).filter(|_| brief.annotated);
        let from = from.map(|l| desk.fill("source-from-language", &[("language", desk.locale.language_name(&l))]));
        Self {
            title: desk.prose(&brief.title),
            url: routes::brief(&brief.slug),
            date: desk.date(brief.date),
            names: names.join(desk.mark("mark-list")),
            from,
            via: via.map(|id| desk.fill("fact-via", &[("name", desk.name(id))])),
            draft: brief.draft,
        }
    }
}

impl Pager {
    /// The pager of page `n` of a list of briefs that begins at `first`; none where all fits on one page.
    pub(crate) fn new(desk: &Desk<'_>, first: &str, n: usize, count: usize) -> Option<Self> {
        Self::of(desk, first, n, pages(count, desk.site.config.page_size))
    }

    /// The pager of page `n` of a list of so many pages; none where that is one.
    pub(crate) fn of(desk: &Desk<'_>, first: &str, n: usize, pages: usize) -> Option<Self> {
        let (page, of) = (desk.locale.number(n.into()), desk.locale.number(pages.into()));
        (pages > 1).then(|| Self {
            position: desk.fill("pager-position", &[("page", &page), ("pages", &of)]),
            newer: (n > 1).then(|| routes::paged(first, n - 1)),
            older: (n < pages).then(|| routes::paged(first, n + 1)),
        })
    }
}

/// Rows on one page of the lists of companies, markets, people, models and topics: as many as a reader still searches
/// with the eye, or sorts and filters with the script.
pub(crate) const LONG_LIST: usize = 250;

/// Pages that so many rows take, of `size` each; one where there are none.
pub(crate) fn pages(count: usize, size: usize) -> usize {
    count.div_ceil(size.max(1)).max(1)
}

/// The briefs that page `n` of a list shows.
pub(crate) fn page_of<'l, T>(desk: &Desk<'_>, all: &'l [T], n: usize) -> &'l [T] {
    part(all, n, desk.site.config.page_size)
}

/// The rows of page `n`, of `size` each.
pub(crate) fn part<T>(all: &[T], n: usize, size: usize) -> &[T] {
    all.chunks(size.max(1)).nth(n.saturating_sub(1)).unwrap_or_default()
}

/// A number for an SVG attribute: one decimal at most, with a point.
pub(crate) fn percent(n: f64) -> String {
    let text = format!("{n:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), ToOwned::to_owned)
}

/// True iff the language is written from right to left.
pub(crate) fn is_rtl(lang: &str) -> bool {
    let primary = lang.split('-').next().unwrap_or(lang).to_ascii_lowercase();
    matches!(&*primary, "ar" | "he" | "iw" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb")
}

/// True iff words of the source may be shown at all.
pub(crate) fn may_quote(brief: &Brief) -> bool {
    brief.source.rights != crate::model::words::Rights::Link
}

macro_rules! entry_ids {
    ($($id:ident => $kind:ident),+) => {$(
        impl From<$crate::model::$id> for EntryId {
            fn from(id: $crate::model::$id) -> Self {
                Self::$kind(id)
            }
        }
    )+};
}

entry_ids!(CompanyId => Company, MarketId => Market, PersonId => Person, ModelId => Model);
