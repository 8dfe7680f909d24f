//! `/matrix/`: who sells where. Companies by market, a cell for each stage reported, with the year it began and the
//! way to the latest source; then the same for building and developing cars, where anything is known of it.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use crate::derive::Cell;
use crate::model::config::Part;
use crate::model::registry::Registry;
use crate::model::words::{Activity, CompanyKind, MarketKind, Stage};
use crate::model::{CompanyId, MarketId};
use crate::plan::routes;
use crate::plan::view::desk::{Desk, stage_sign};
use crate::plan::view::fact::source_url;
use crate::plan::view::position::beginning;
use crate::plan::view::shared::{Link, Tag};

/// Who sells where.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Matrix {
    /// What it comes to.
    pub standfirst: String,
    /// The stages in it.
    pub legend: Vec<Tag>,
    /// Some cell is new this week.
    pub news: bool,
    /// The mark of a cell that is taken from a market within, if there is one: "DE".
    pub rolled: Option<String>,
    /// Names a region that has a column of its own in the first table, for the note on it.
    pub region: Option<String>,
    /// One matrix for each activity.
    pub grids: Vec<Grid>,
    /// The site has data files.
    pub data: bool,
}

/// One activity's table.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Grid {
    /// `sales`, `production` or `development`.
    pub id: &'static str,
    /// Its heading; nothing on the first, which the page's title names.
    pub title: Option<String>,
    /// What it shows, for screen readers.
    pub caption: String,
    /// The regions over the columns.
    pub groups: Vec<Group>,
    /// The markets.
    pub columns: Vec<Column>,
    /// The companies.
    pub rows: Vec<Row>,
    /// The word over the last column and before the last row: "On sale".
    pub active: String,
    /// How many companies are active in each column's market.
    pub sums: Vec<String>,
}

/// A region, and how many columns it has.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Group {
    /// Its name; nothing over columns in no region.
    pub label: Option<String>,
    /// How many columns.
    pub span: usize,
}

/// A market.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Column {
    /// "DE".
    pub label: String,
    /// "Germany", where the label does not say it.
    pub title: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// First of its group.
    pub starts: bool,
    /// It is the region itself.
    pub whole: bool,
}

/// A company.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Row {
    /// Name and page.
    pub company: Link,
    /// One for each column; nothing where nothing is known.
    pub cells: Vec<Option<Square>>,
    /// In how many countries it is active.
    pub sum: String,
}

/// A cell that says something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Square {
    /// Key of the stage.
    pub stage: &'static str,
    /// The whole cell in words: "BYD, Germany: on sale since 2022".
    pub label: String,
    /// "’22", or the code of the market it is taken from.
    pub mark: String,
    /// The latest source, or the company's page where no brief speaks of it.
    pub url: String,
    /// Taken from a market within.
    pub rolled: bool,
    /// Changed in the last seven days.
    pub new: bool,
}

/// The page.
pub(crate) fn matrix(desk: &Desk<'_>) -> Matrix {
    desk.dateline();
    desk.title(&desk.say("title-matrix-long"));
    let mut used = BTreeMap::new();
    let grids: Vec<_> = Activity::ALL.iter().filter_map(|a| grid(desk, *a, &mut used)).collect();
    let first = grids.first();
    let (companies, markets) = first.map_or((0, 0), |g| (g.rows.len(), g.columns.len()));
    let squares = || grids.iter().flat_map(|g| &g.rows).flat_map(|r| r.cells.iter().flatten());
    let moves = squares().filter(|s| s.new).count();
    let standfirst =
        desk.counts("standfirst-matrix", &[("companies", companies), ("markets", markets), ("moves", moves)]);
    desk.description(&standfirst);
    Matrix {
        standfirst,
        news: moves > 0,
        rolled: squares().find(|s| s.rolled).map(|s| s.mark.clone()),
        region: first.and_then(region),
        legend: used.into_values().collect(),
        grids,
        data: desk.has(Part::Data),
    }
}

/// The first region with a column of its own.
fn region(grid: &Grid) -> Option<String> {
    let mut at = 0;
    grid.groups.iter().find_map(|group| {
        let whole = grid.columns.get(at).is_some_and(|c| c.whole);
        at += group.span;
        group.label.clone().filter(|_| whole)
    })
}

/// True iff a report of the last seven days changed the cell's stage.
pub(crate) fn is_new(cell: &Cell, as_of: Date) -> bool {
    cell.current().is_some_and(|last| {
        let before = cell.steps.iter().rfind(|s| s.date < last.date);
        before.is_none_or(|b| b.stage != last.stage) && last.date > as_of.saturating_sub(7.days())
    })
}

/// One activity's table; none where nothing is known of it. Legend entries go to `used`.
fn grid(desk: &Desk<'_>, activity: Activity, used: &mut BTreeMap<(bool, u8), Tag>) -> Option<Grid> {
    let shown = |cells: &[&Cell]| cells.iter().any(|c| !c.steps.is_empty()) || sells(desk, cells[0].company);
    let mut by_company: BTreeMap<CompanyId, Vec<&Cell>> = BTreeMap::new();
    for cell in desk.derived.cells.iter().filter(|c| c.activity == activity) {
        by_company.entry(cell.company).or_default().push(cell);
    }
    let mut companies: Vec<_> = by_company.into_iter().filter(|(_, cells)| shown(cells)).collect();
    companies.sort_by(|a, b| desk.locale.collate(desk.name(a.0.into()), desk.name(b.0.into())));
    // A region of which nothing is said itself would only repeat its countries.
    let told = companies.iter().flat_map(|(_, cells)| cells.iter().filter(|c| c.via.is_none()).map(|c| c.market));
    let (markets, groups) = columns(desk, told);
    if companies.is_empty() || (activity != Activity::Sales && companies.iter().all(|(_, c)| c.iter().all(|c| c.home)))
    {
        return None;
    }
    let mut sums = vec![0usize; markets.len()];
    let mut rows = Vec::with_capacity(companies.len());
    for (company, cells) in &companies {
        let mut active = 0usize;
        let mut squares: Vec<Option<Square>> = vec![None; markets.len()];
        for cell in cells {
            let Some(at) = markets.iter().position(|m| *m == cell.market) else { continue };
            if cell.stage() == Stage::Active {
                sums[at] += 1;
                let country = desk.site.registry.market(cell.market).kind == MarketKind::Country;
                active += usize::from(country && cell.via.is_none());
            }
            let tag = desk.stage(cell.stage(), activity, cell.home);
            squares[at] = Some(square(desk, cell, &tag));
            used.entry((!cell.home, cell.rank())).or_insert(tag);
        }
        let sum = desk.locale.number(active.into());
        rows.push(Row { company: desk.entry((*company).into()), cells: squares, sum });
    }
    let (makers, places) = (rows.len(), markets.len());
    let title = match activity {
        Activity::Sales => None,
        Activity::Production => Some(desk.say("section-where-builds")),
        Activity::Development => Some(desk.say("section-where-develops")),
    };
    let mut starts = Vec::new();
    for group in &groups {
        starts.extend((0..group.span).map(|n| n == 0));
    }
    let column = |(market, starts): (&MarketId, bool)| column(desk, *market, starts);
    Some(Grid {
        id: activity.key(),
        caption: caption(desk, title.as_deref(), makers, places),
        title,
        columns: markets.iter().zip(starts).map(column).collect(),
        groups,
        rows,
        active: desk.head_word("stage-active", activity.key()),
        sums: sums.into_iter().map(|n| desk.locale.number(n.into())).collect(),
    })
}

fn caption(desk: &Desk<'_>, title: Option<&str>, makers: usize, places: usize) -> String {
    use crate::locale::Arg;
    let date = desk.locale.date(desk.as_of);
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let args = [("companies", count(makers)), ("markets", count(places)), ("date", Arg::Text(&date))];
    let text = desk.message("caption-matrix", &args);
    title.map_or_else(|| text.clone(), |t| [t, desk.mark("mark-stop"), &text].concat())
}

/// True iff a company belongs in the table even where only its home market is known.
fn sells(desk: &Desk<'_>, company: CompanyId) -> bool {
    match desk.site.registry.company(company).kind {
        CompanyKind::Automaker | CompanyKind::Group | CompanyKind::Brand => true,
        CompanyKind::Supplier
        | CompanyKind::Battery
        | CompanyKind::Dealer
        | CompanyKind::Trader
        | CompanyKind::Leasing
        | CompanyKind::Investor
        | CompanyKind::Technology
        | CompanyKind::Authority
        | CompanyKind::Association
        | CompanyKind::Other => false,
    }
}

fn square(desk: &Desk<'_>, cell: &Cell, tag: &Tag) -> Square {
    let (company, market) = (desk.name(cell.company.into()), desk.name(cell.market.into()));
    let stage = match tag.is {
        "home" => desk.say("stage-home"),
        _ => desk.word(if cell.stage() == Stage::Active { "stage-active" } else { "stage" }, stage_key(cell)),
    };
    let since = beginning(cell);
    let args = [("company", company), ("market", market), ("stage", &*stage)];
    let mut label = match since {
        Some(since) => {
            let year = desk.locale.year(since.year());
            desk.fill("label-cell-since", &[&args[..], &[("since", &year)]].concat())
        }
        None => desk.fill("label-cell", &args),
    };
    if let Some(via) = cell.via {
        label += desk.mark("mark-comma");
        label += &desk.fill("fact-via", &[("name", desk.name(via.into()))]);
    }
    let year = since.map(|s| desk.locale.year_mark(s.year()));
    let source = cell.current().map(|s| source_url(desk, s.fact));
    Square {
        stage: stage_sign(cell.stage(), cell.home),
        label,
        mark: cell.via.map_or_else(|| year.unwrap_or_default(), |via| code(desk, via)),
        url: source.unwrap_or_else(|| routes::company(&desk.site.registry.company(cell.company).entry.slug)),
        rolled: cell.via.is_some(),
        new: cell.via.is_none() && is_new(cell, desk.as_of),
    }
}

/// The tail of the message that names the cell's stage.
fn stage_key(cell: &Cell) -> &'static str {
    match cell.stage() {
        Stage::Active => cell.activity.key(),
        other => other.key(),
    }
}

fn column(desk: &Desk<'_>, id: MarketId, starts: bool) -> Column {
    let market = desk.site.registry.market(id);
    let name = desk.name(id.into());
    let whole = market.kind == MarketKind::Region && top(&desk.site.registry, id) == Some(id);
    let (label, title) = if whole {
        (desk.say("head-all"), Some(desk.fill("label-region-whole", &[("name", name)])))
    } else {
        let label = code(desk, id);
        let title = (label != name).then(|| name.to_owned());
        (label, title)
    };
    Column { label, title, url: desk.entry_url(id.into()), starts, whole }
}

/// The shortest way to write a market: its country code, an abbreviation among its aliases, else its name.
fn code(desk: &Desk<'_>, id: MarketId) -> String {
    let market = desk.site.registry.market(id);
    let short = |a: &&String| a.chars().count() <= 4 && a.chars().all(|c| c.is_ascii_uppercase());
    let alias = market.entry.aliases.iter().find(short);
    market.iso.as_ref().or(alias).cloned().unwrap_or_else(|| desk.name(id.into()).to_owned())
}

/// The columns in their order, and the regions over them: the world, then regions by how much is known of them, each
/// with the region itself first, then its blocs, then countries by code; last what lies in no region.
fn columns(desk: &Desk<'_>, cells: impl Iterator<Item = MarketId>) -> (Vec<MarketId>, Vec<Group>) {
    let registry = &desk.site.registry;
    let mut counts: BTreeMap<MarketId, usize> = BTreeMap::new();
    for market in cells {
        *counts.entry(market).or_default() += 1;
    }
    let mut regions: BTreeMap<Option<MarketId>, (usize, Vec<MarketId>)> = BTreeMap::new();
    let mut world = Vec::new();
    for (market, count) in counts {
        if registry.market(market).kind == MarketKind::Global {
            world.push(market);
            continue;
        }
        let region = regions.entry(top(registry, market)).or_default();
        region.0 += count;
        region.1.push(market);
    }
    let mut regions: Vec<_> = regions.into_iter().collect();
    regions.sort_by(|(a, (many, _)), (b, (few, _))| (a.is_none(), few).cmp(&(b.is_none(), many)).then(a.cmp(b)));
    let mut groups = Vec::new();
    if !world.is_empty() {
        groups.push(Group { label: None, span: world.len() });
    }
    let mut markets = world;
    for (region, (_, mut within)) in regions {
        within.sort_by_cached_key(|m| {
            (Some(*m) != region, registry.market(*m).kind == MarketKind::Country, code(desk, *m))
        });
        groups.push(Group { label: region.map(|r| desk.name(r.into()).to_owned()), span: within.len() });
        markets.extend(within);
    }
    (markets, groups)
}

/// The outermost region or bloc a market lies within, itself if it is one; a region before a bloc. `None` for a
/// country on its own.
fn top(registry: &Registry, market: MarketId) -> Option<MarketId> {
    let outermost = |id: &MarketId| {
        let m = registry.market(*id);
        let outer = m.within.iter().any(|w| *w != *id && registry.market(*w).kind != MarketKind::Global);
        matches!(m.kind, MarketKind::Region | MarketKind::Bloc) && !outer
    };
    let all: Vec<_> = registry.with_regions(market).into_iter().filter(outermost).collect();
    let region = all.iter().find(|id| registry.market(**id).kind == MarketKind::Region);
    region.or(all.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::at_desk;

    fn labels(grid: &Grid) -> Vec<&str> {
        grid.columns.iter().map(|c| c.label.as_str()).collect()
    }

    #[test]
    fn markets_stand_under_their_region_and_it_before_them() {
        at_desk(|desk| {
            let matrix = matrix(desk);
            assert_eq!(matrix.grids.len(), 1, "nothing is known of production");
            let grid = &matrix.grids[0];
            assert_eq!(labels(grid), ["All", "germany", "norway", "china"], "nothing is said of the EU itself");
            let groups: Vec<_> = grid.groups.iter().map(|g| (g.label.as_deref(), g.span)).collect();
            assert_eq!(groups, [(Some("europe"), 3), (None, 1)]);
            assert!(grid.columns[0].starts && grid.columns[3].starts && !grid.columns[1].starts);
            assert_eq!(matrix.region.as_deref(), Some("europe"));
        });
    }

    #[test]
    fn a_cell_says_stage_year_and_where_it_is_from() {
        at_desk(|desk| {
            let matrix = matrix(desk);
            let row = |n: usize| &matrix.grids[0].rows[n];
            assert_eq!((row(0).company.label.as_str(), row(1).company.label.as_str()), ("byd", "xiaomi"));
            let all = row(0).cells[0].as_ref().expect("a cell");
            let [germany, norway, china] = [1, 2, 3].map(|n| row(0).cells[n].as_ref().expect("a cell"));
            assert_eq!((germany.stage, germany.mark.as_str()), ("on-sale", "’22"));
            assert_eq!(germany.label, "byd, germany: on sale since 2022");
            assert_eq!(germany.url, "briefs/open/#passage-2");
            assert!(!germany.new && norway.new, "only the newer report is of the last seven days");
            // A source that may only be linked: the fact's card, not its words.
            assert_eq!(norway.url, "briefs/link/#fact-norway");
            assert_eq!((all.stage, all.mark.as_str(), all.rolled, all.new), ("on-sale", "germany", true, false));
            assert!(all.label.ends_with("via germany"));
            assert!(row(1).cells[1].is_none() && !row(1).cells[0].as_ref().expect("its own").rolled);
            assert_eq!((china.stage, china.url.as_str()), ("home", "companies/byd/"));
        });
    }

    #[test]
    fn only_countries_of_its_own_are_counted() {
        at_desk(|desk| {
            let matrix = matrix(desk);
            let grid = &matrix.grids[0];
            assert_eq!(grid.rows[0].sum, "2", "Germany and China");
            assert_eq!(grid.sums, ["1", "1", "0", "2"]);
            assert!(matrix.news && matrix.rolled.is_some());
        });
    }
}
