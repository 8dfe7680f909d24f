//! The map of a company: its countries by stage, and the regions of which something is said as a whole.

use super::{Area, Item, MapKey, Paint, WorldMap, draw, method};
use crate::derive::Cell;
use crate::model::MarketId;
use crate::model::words::{Activity, MarketKind};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;
use crate::plan::view::lists::{count, text};
use crate::plan::view::position::{rank, since, stage};

/// The map of a company; none where it would show one country only.
pub(crate) fn of_company(desk: &Desk<'_>, name: &str, cells: &[&Cell]) -> Option<WorldMap> {
    let registry = &desk.site.registry;
    let sales = || cells.iter().copied().filter(|c| c.activity == Activity::Sales && c.via.is_none());
    let mut countries: Vec<(&Cell, &str)> = Vec::new();
    let mut regions: Vec<&Cell> = Vec::new();
    for cell in sales() {
        let market = registry.market(cell.market);
        match market.iso.as_deref() {
            Some(iso) => countries.push((cell, iso)),
            None if market.kind != MarketKind::Country => regions.push(cell),
            None => {}
        }
    }
    let said = |iso: &str| countries.iter().any(|(_, own)| *own == iso);
    let areas: Vec<Area> = regions.iter().map(|cell| area(desk, cell, said)).filter(|a| !a.codes.is_empty()).collect();
    let shown = countries.len() + areas.iter().map(|a| a.codes.len()).sum::<usize>();
    if shown < 2 {
        return None;
    }
    let items = countries.iter().map(|(cell, iso)| item(desk, cell, iso)).collect();
    let (panels, shapes) = draw(desk, items, &areas);
    let legend = stages(desk, &countries, &regions);
    Some(WorldMap {
        title: desk.fill("map-title-company", &[("name", name)]),
        description: desk.locale.join(&legend.iter().map(|k| k.text.clone()).collect::<Vec<_>>()),
        note: desk.say("map-note-company"),
        method: method(desk),
        panels,
        shapes,
        areas,
        legend,
    })
}

fn painted(desk: &Desk<'_>, cell: &Cell) -> (Paint, String) {
    let tag = desk.stage(stage(cell), cell.activity, cell.home);
    (Paint { stage: Some(tag.is), level: None }, tag.word)
}

fn item(desk: &Desk<'_>, cell: &Cell, iso: &str) -> Item {
    let (paint, word) = painted(desk, cell);
    let last = cell.steps.last();
    let name = desk.name(cell.market.into());
    let said = desk.message("label-map-tile", &[("market", text(name)), ("stage", text(&word))]);
    let since = since(desk, cell);
    Item {
        iso: iso.to_owned(),
        paint,
        number: None,
        url: last.map(|s| fact::source_url(desk, s.fact)),
        label: std::iter::once(said).chain(since).collect::<Vec<_>>().join(desk.mark("mark-comma")),
    }
}

/// A region's countries without those of which something is said. The world as a whole has no area of its own.
fn area(desk: &Desk<'_>, cell: &Cell, said: impl Fn(&str) -> bool) -> Area {
    let registry = &desk.site.registry;
    let world = registry.market(cell.market).kind == MarketKind::Global;
    let within = |id: &MarketId| !world && registry.with_regions(*id).contains(&cell.market);
    let ids = (0..registry.markets.len()).map(MarketId::new).filter(within);
    let mut codes: Vec<String> =
        ids.filter_map(|id| registry.market(id).iso.clone()).filter(|iso| !said(iso)).collect();
    codes.sort();
    codes.dedup();
    Area { codes, paint: painted(desk, cell).0 }
}

/// The stages on the map, each with the number of its countries; then the regions, each with its source.
fn stages(desk: &Desk<'_>, countries: &[(&Cell, &str)], regions: &[&Cell]) -> Vec<MapKey> {
    let mut found: Vec<(u8, Paint, String, usize)> = Vec::new();
    for (cell, _) in countries {
        let (paint, word) = painted(desk, cell);
        match found.iter_mut().find(|(_, p, ..)| *p == paint) {
            Some((.., n)) => *n += 1,
            None => found.push((rank(cell), paint, word, 1)),
        }
    }
    found.sort_by_key(|(rank, ..)| *rank);
    let stages = found.into_iter().map(|(_, paint, word, n)| {
        let text = desk.message("map-key-stage", &[("stage", text(&word)), ("count", count(n))]);
        MapKey { paint, area: false, text, url: None }
    });
    let regions = regions.iter().map(|cell| {
        let (paint, word) = painted(desk, cell);
        let name = desk.name(cell.market.into());
        let global = desk.site.registry.market(cell.market).kind == MarketKind::Global;
        let id = if global { "label-map-tile" } else { "map-key-region" };
        let text = desk.message(id, &[("market", text(name)), ("stage", text(&word))]);
        MapKey { paint, area: true, text, url: cell.steps.last().map(|s| fact::source_url(desk, s.fact)) }
    });
    stages.chain(regions).collect()
}
