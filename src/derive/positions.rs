//! Who is where: each company's position in each market, with its history, and what regions take from the markets
//! within them. A brand's position is never its group's.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Cell, Derived, Dossier, PositionStep};
use crate::base::period::Period;
use crate::model::fact::FactKind;
use crate::model::words::{Activity, Stage};
use crate::model::{CompanyId, MarketId, ModelId, Site};

type Place = (CompanyId, MarketId, Activity);

/// Every cell that is not empty, by company, market, activity. A home market counts for companies that a brief names.
pub(super) fn cells(site: &Site, companies: &[Dossier]) -> Vec<Cell> {
    let own = own_cells(site, companies);
    let rolled: Vec<_> = rolled_up(site, &own).collect();
    let mut cells: Vec<Cell> = own.into_values().chain(rolled).collect();
    cells.sort_by_key(Cell::place);
    cells
}

impl Cell {
    /// The newest report on it; `None` for a home market that no brief speaks of.
    pub(crate) fn current(&self) -> Option<&PositionStep> {
        self.steps.last()
    }

    /// How far the company is; at home it sells unless a brief says otherwise.
    pub(crate) fn stage(&self) -> Stage {
        self.current().map_or(Stage::Active, |s| s.stage)
    }

    /// The stage in one word: `home` where the company sells at home, else the stage's key.
    #[cfg(test)]
    pub(crate) fn stage_key(&self) -> &'static str {
        if self.home && self.stage() == Stage::Active { "home" } else { self.stage().key() }
    }

    /// 0 for the most advanced.
    pub(crate) fn rank(&self) -> u8 {
        rank(self.stage())
    }

    fn place(&self) -> Place {
        (self.company, self.market, self.activity)
    }
}

fn rank(stage: Stage) -> u8 {
    match stage {
        Stage::Active => 0,
        Stage::Planned => 1,
        Stage::Exploring => 2,
        Stage::Paused => 3,
        Stage::Barred => 4,
        Stage::Exited => 5,
    }
}

impl Derived {
    /// The cell of a company in a market, its own or rolled up.
    pub(crate) fn cell(&self, company: CompanyId, market: MarketId, activity: Activity) -> Option<&Cell> {
        let found = self.cells.binary_search_by_key(&(company, market, activity), Cell::place).ok()?;
        Some(&self.cells[found])
    }

    /// A company's row, by market, then activity.
    #[cfg(test)]
    pub(crate) fn cells_of(&self, company: CompanyId) -> &[Cell] {
        let start = self.cells.partition_point(|c| c.company < company);
        let end = self.cells.partition_point(|c| c.company <= company);
        &self.cells[start..end]
    }
}

fn own_cells(site: &Site, companies: &[Dossier]) -> BTreeMap<Place, Cell> {
    let mut own = BTreeMap::new();
    let cell = |(company, market, activity)| Cell { company, market, activity, steps: vec![], via: None, home: false };
    for (n, company) in site.registry.companies.iter().enumerate() {
        if let Some(home) = company.home.filter(|_| !companies[n].is_empty()) {
            let place = (CompanyId::new(n), home, Activity::Sales);
            own.insert(place, Cell { home: true, ..cell(place) });
        }
    }
    for (fact, f) in site.facts() {
        let FactKind::Presence(position) = &f.kind else { continue };
        let date = site.brief(fact.brief).date;
        for &market in &position.markets {
            let place = (position.company, market, position.activity);
            let step = PositionStep { stage: position.stage, since: position.since, date, fact };
            own.entry(place).or_insert_with(|| cell(place)).steps.push(step);
        }
    }
    for cell in own.values_mut() {
        cell.steps.sort_by_key(|s| (s.date, s.fact));
        cell.steps.dedup_by_key(|s| s.fact);
        for day in cell.steps.chunk_by_mut(|a, b| a.date == b.date) {
            order(site, day);
        }
    }
    own
}

/// Puts a day's reports on one position in their order. Of the same models the one since when the latest holds; what
/// others are no more comes before. Of what holds, the furthest is last: a company that sells one model and plans
/// another sells.
fn order(site: &Site, day: &mut [PositionStep]) {
    let models = |step: &PositionStep| match &site.fact(step.fact).kind {
        FactKind::Presence(position) => &position.models[..],
        _ => &[],
    };
    let began = |step: &PositionStep| step.since.map_or(step.date, Period::start);
    let mut latest: BTreeMap<&[ModelId], Date> = BTreeMap::new();
    for step in &*day {
        let latest = latest.entry(models(step)).or_insert_with(|| began(step));
        *latest = began(step).max(*latest);
    }
    day.sort_by_cached_key(|step| {
        let holds = latest[models(step)] == began(step);
        let far = holds.then_some(Reverse(rank(step.stage)));
        (far.is_some(), far, began(step), step.fact)
    });
}

/// For each region without its own cell, the most advanced of the cells within; of equals the newest, then by slug.
fn rolled_up<'a>(site: &'a Site, own: &'a BTreeMap<Place, Cell>) -> impl Iterator<Item = Cell> + 'a {
    let markets = site.registry.markets.len();
    let regions: Vec<_> = (0..markets).map(|m| site.registry.with_regions(MarketId::new(m))).collect();
    let mut best: BTreeMap<Place, &Cell> = BTreeMap::new();
    let worth = |cell: &Cell| (cell.rank(), Reverse(cell.current().map(|s| s.date)), cell.market);
    for cell in own.values() {
        for &region in &regions[cell.market.at()][1..] {
            let place = (cell.company, region, cell.activity);
            if own.contains_key(&place) {
                continue;
            }
            let best = best.entry(place).or_insert(cell);
            if worth(cell) < worth(best) {
                *best = cell;
            }
        }
    }
    best.into_iter().map(|((company, market, activity), cell)| Cell {
        company,
        market,
        activity,
        steps: cell.steps.clone(),
        via: Some(cell.market),
        home: cell.home,
    })
}
