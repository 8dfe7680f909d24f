//! Lists of briefs, companies and markets; and the pages that hold nothing: 404 and redirects.

use serde::Serialize;

use crate::derive::{Cell, Dossier};
use crate::model::words::{Activity, Stage};
use crate::model::{BriefId, CompanyId, MarketId};
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::position::stage;
use crate::plan::view::shared::{BriefRow, Count, LONG_LIST, Link, Pager, When, Words, page_of, pages, part};
use crate::plan::view::worldmap::{self, WorldMap};

/// All briefs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Briefs {
    /// Headline.
    pub heading: String,
    /// How many, the latest when.
    pub standfirst: String,
    /// The briefs.
    pub rows: Vec<BriefRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
    /// The archive, newest first; on the first page only.
    pub years: Vec<ArchiveYear>,
}

/// A year of the archive and its months.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct ArchiveYear {
    /// Its page.
    pub year: Link,
    /// Its months.
    pub months: Vec<ArchiveMonth>,
}

/// A month of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct ArchiveMonth {
    /// Its page.
    pub month: Link,
    /// "7 briefs".
    pub count: String,
}

/// All companies.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Companies {
    /// Headline.
    pub heading: String,
    /// How many.
    pub standfirst: String,
    /// Of the table.
    pub caption: String,
    /// The companies, by name.
    pub rows: Vec<CompanyRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
}

/// A company in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct CompanyRow {
    /// Name and page.
    pub company: Link,
    /// What it is.
    pub kind: String,
    /// Home market.
    pub home: Option<Link>,
    /// In how many markets it sells, home not counted.
    pub selling: Count,
    /// Open promises.
    pub open: Count,
    /// Overdue promises.
    pub overdue: Count,
    /// Newest brief.
    pub last: Option<LastBrief>,
}

/// All markets.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Markets {
    /// Headline.
    pub heading: String,
    /// How many.
    pub standfirst: String,
    /// Of the table.
    pub caption: String,
    /// How many makers sell in each country, on the map of the world; on the first page only.
    pub world: Option<WorldMap>,
    /// The markets: regions first, then by name.
    pub rows: Vec<MarketRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
}

/// A market in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MarketRow {
    /// Name and page.
    pub market: Link,
    /// What it is.
    pub kind: String,
    /// What it lies in.
    pub within: Vec<Link>,
    /// How many sell there.
    pub selling: Count,
    /// How many plan or explore.
    pub coming: Count,
    /// Open promises.
    pub open: Count,
    /// Overdue promises.
    pub overdue: Count,
    /// Newest brief.
    pub last: Option<LastBrief>,
}

/// The newest brief on something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct LastBrief {
    /// Its day.
    pub date: When,
    /// Its headline.
    pub title: Words,
    /// Its page.
    pub url: String,
}

/// What is shown where there is no page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct NotFound {
    /// Ways back.
    pub lists: Vec<Link>,
}

/// The page at an old address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Redirect {
    /// The new address, from the root.
    pub to: String,
}

/// Page `n` of all briefs.
pub(crate) fn briefs(desk: &Desk<'_>, n: usize) -> Briefs {
    let all: Vec<BriefId> = desk.site.brief_ids().map(|(id, _)| id).collect();
    let heading = desk.say("title-briefs");
    let latest = desk.site.briefs.first().map(|b| desk.locale.date(b.date)).unwrap_or_default();
    let standfirst = desk.message("standfirst-briefs", &[("count", count(all.len())), ("latest", text(&latest))]);
    desk.title(&numbered(desk, &heading, n));
    desk.description(&standfirst);
    Briefs {
        heading,
        standfirst,
        rows: page_of(desk, &all, n).iter().map(|id| BriefRow::new(desk, *id, None)).collect(),
        pager: Pager::new(desk, routes::BRIEFS, n, all.len()),
        years: if n == 1 { archive_years(desk) } else { Vec::new() },
    }
}

/// The archive's years and months, newest first; none where the site has no archive.
pub(crate) fn archive_years(desk: &Desk<'_>) -> Vec<ArchiveYear> {
    let mut years: Vec<(i16, Vec<(i8, usize)>)> = Vec::new();
    if !desk.has(crate::model::config::Part::Archive) {
        return Vec::new();
    }
    for brief in &desk.site.briefs {
        let (year, month) = (brief.date.year(), brief.date.month());
        if years.last().is_none_or(|(y, _)| *y != year) {
            years.push((year, Vec::new()));
        }
        let months = &mut years.last_mut().expect("one was just added").1;
        match months.last_mut() {
            Some((m, count)) if *m == month => *count += 1,
            Some(_) | None => months.push((month, 1)),
        }
    }
    let month = |year: i16, (month, count): (i8, usize)| ArchiveMonth {
        month: Link::to(desk.locale.opening(desk.locale.month_name(month)), routes::archive_month(year, month)),
        count: desk.count("count-briefs", count),
    };
    let year = |(year, months): (i16, Vec<(i8, usize)>)| ArchiveYear {
        year: Link::to(desk.locale.year(year), routes::archive_year(year)),
        months: months.into_iter().map(|m| month(year, m)).collect(),
    };
    years.into_iter().map(year).collect()
}

/// Page `n` of all companies with a page.
pub(crate) fn companies(desk: &Desk<'_>, n: usize) -> Companies {
    let mut ids: Vec<CompanyId> =
        (0..desk.site.registry.companies.len()).map(CompanyId::new).filter(|id| desk.has_page((*id).into())).collect();
    ids.sort_by(|a, b| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())));
    let late = |id: &&CompanyId| open_targets(desk, &desk.derived.companies[id.at()]).1 > 0;
    let overdue = ids.iter().filter(late).count();
    let heading = desk.say("title-companies");
    let standfirst = desk.counts("standfirst-companies", &[("count", ids.len()), ("overdue", overdue)]);
    desk.title(&numbered(desk, &heading, n));
    desk.description(&standfirst);
    Companies {
        heading,
        standfirst,
        caption: desk.say("caption-companies"),
        rows: part(&ids, n, LONG_LIST).iter().map(|id| company_row(desk, *id)).collect(),
        pager: Pager::of(desk, routes::COMPANIES, n, pages(ids.len(), LONG_LIST)),
    }
}

fn company_row(desk: &Desk<'_>, id: CompanyId) -> CompanyRow {
    let company = desk.site.registry.company(id);
    let dossier = &desk.derived.companies[id.at()];
    let selling = cells_of(desk, id).filter(|c| sells(c) && c.via.is_none() && !c.home).count();
    let (open, overdue) = open_targets(desk, dossier);
    CompanyRow {
        company: desk.entry(id.into()),
        kind: desk.head_word("company", company.kind.key()),
        home: company.home.map(|m| desk.entry(m.into())),
        selling: Count::new(desk, selling),
        open: Count::new(desk, open),
        overdue: Count::new(desk, overdue),
        last: last_brief(desk, dossier),
    }
}

/// Page `n` of all markets with a page.
pub(crate) fn markets(desk: &Desk<'_>, n: usize) -> Markets {
    let mut ids: Vec<MarketId> =
        (0..desk.site.registry.markets.len()).map(MarketId::new).filter(|id| desk.has_page((*id).into())).collect();
    let rank = |id: MarketId| std::cmp::Reverse(desk.site.registry.market(id).kind);
    ids.sort_by(|a, b| {
        rank(*a).cmp(&rank(*b)).then_with(|| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())))
    });
    let dated = |t: &crate::derive::Target| !t.status.is_closed() && t.due.is_some() && !t.markets.is_empty();
    let arrivals = desk.derived.targets.iter().filter(|t| dated(t)).count();
    let heading = desk.say("title-markets");
    let standfirst = desk.counts("standfirst-markets", &[("count", ids.len()), ("arrivals", arrivals)]);
    desk.title(&numbered(desk, &heading, n));
    desk.description(&standfirst);
    Markets {
        heading,
        standfirst,
        caption: desk.say("caption-markets"),
        world: if n == 1 { worldmap::of_site(desk) } else { None },
        rows: part(&ids, n, LONG_LIST).iter().map(|id| market_row(desk, *id)).collect(),
        pager: Pager::of(desk, routes::MARKETS, n, pages(ids.len(), LONG_LIST)),
    }
}

fn market_row(desk: &Desk<'_>, id: MarketId) -> MarketRow {
    let market = desk.site.registry.market(id);
    let dossier = &desk.derived.markets[id.at()];
    let here = || desk.derived.cells.iter().filter(move |c| c.market == id && c.activity == Activity::Sales);
    let coming = here().filter(|c| matches!(stage(c), Stage::Planned | Stage::Exploring) && !c.home).count();
    let (open, overdue) = open_targets(desk, dossier);
    MarketRow {
        market: desk.entry(id.into()),
        kind: desk.head_word("market", market.kind.key()),
        within: desk.links(market.within.iter().copied()),
        selling: Count::new(desk, here().filter(|c| sells(c)).count()),
        coming: Count::new(desk, coming),
        open: Count::new(desk, open),
        overdue: Count::new(desk, overdue),
        last: last_brief(desk, dossier),
    }
}

/// The cells of a company: they are sorted by it.
pub(crate) fn cells_of<'d>(desk: &Desk<'d>, id: CompanyId) -> impl Iterator<Item = &'d Cell> + use<'d> {
    let cells = &desk.context().derived.cells;
    let start = cells.partition_point(|c| c.company < id);
    let count = cells[start..].partition_point(|c| c.company == id);
    cells[start..start + count].iter()
}

/// True iff the company sells here now.
pub(crate) fn sells(cell: &Cell) -> bool {
    cell.activity == Activity::Sales && stage(cell) == Stage::Active
}

/// How many promises of a dossier are open, and how many of these overdue.
pub(crate) fn open_targets(desk: &Desk<'_>, dossier: &Dossier) -> (usize, usize) {
    let targets = || dossier.targets.iter().map(|(id, _)| &desk.derived.targets[id.0 as usize]);
    (targets().filter(|t| !t.status.is_closed()).count(), targets().filter(|t| t.overdue).count())
}

fn last_brief(desk: &Desk<'_>, dossier: &Dossier) -> Option<LastBrief> {
    let brief = desk.site.brief(dossier.briefs.first()?.0);
    Some(LastBrief { date: desk.date(brief.date), title: desk.prose(&brief.title), url: routes::brief(&brief.slug) })
}

/// The page for addresses that lead nowhere.
pub(crate) fn not_found(desk: &Desk<'_>) -> NotFound {
    desk.title(&desk.say("title-not-found"));
    desk.hide();
    let link = |id: &str, url: &str| Link::to(desk.say(id), url);
    NotFound {
        lists: vec![
            link("nav-briefs", routes::BRIEFS),
            link("nav-companies", routes::COMPANIES),
            link("nav-markets", routes::MARKETS),
        ],
    }
}

/// The page at an old address.
pub(crate) fn redirect(desk: &Desk<'_>, to: &str) -> Redirect {
    desk.hide();
    Redirect { to: to.to_owned() }
}

/// A title with the number of the page, from the second on.
pub(crate) fn numbered(desk: &Desk<'_>, title: &str, n: usize) -> String {
    if n == 1 { title.to_owned() } else { desk.message("title-page", &[("title", text(title)), ("count", count(n))]) }
}

/// The count as an argument of a message.
pub(crate) fn count<'n>(n: usize) -> crate::locale::Arg<'n> {
    crate::locale::Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// A text as an argument of a message.
pub(crate) fn text(text: &str) -> crate::locale::Arg<'_> {
    crate::locale::Arg::Text(text)
}
