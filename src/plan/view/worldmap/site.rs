//! The map of all makers: how many sell in each country.

use super::classes::Classes;
use super::{Item, Paint, WorldMap, draw, method};
use crate::model::MarketId;
use crate::plan::view::desk::Desk;
use crate::plan::view::lists::{count, sells, text};

/// The map of all makers; none where no market is a country.
pub(crate) fn of_site(desk: &Desk<'_>) -> Option<WorldMap> {
    let registry = &desk.site.registry;
    let here = |id| desk.derived.cells.iter().filter(move |c| c.market == id && sells(c)).count();
    let ids = (0..registry.markets.len()).map(MarketId::new).filter(|id| desk.has_page((*id).into()));
    let counted: Vec<(MarketId, &str, usize)> =
        ids.filter_map(|id| Some((id, registry.market(id).iso.as_deref()?, here(id)))).collect();
    let most = counted.iter().max_by_key(|(.., n)| *n)?;
    let classes = Classes::of(counted.iter().map(|(.., n)| *n));
    let items = counted.iter().map(|(id, iso, n)| {
        let paint = Paint { stage: None, level: Some(classes.level(*n)) };
        let label = desk.message("label-map-count", &[("market", text(desk.name((*id).into()))), ("count", count(*n))]);
        let number = Some(desk.locale.number((*n).into()));
        Item { iso: (*iso).to_owned(), paint, number, url: desk.entry_url((*id).into()), label }
    });
    let (panels, shapes) = draw(desk, items.collect(), &[]);
    let name = desk.name(most.0.into());
    let numbers = [("countries", count(counted.len())), ("count", count(most.2)), ("market", text(name))];
    Some(WorldMap {
        title: desk.say("map-title-site"),
        description: desk.message("map-description-site", &numbers),
        note: desk.say("map-note-site"),
        method: method(desk),
        panels,
        shapes,
        areas: Vec::new(),
        legend: classes.legend(desk, counted.iter().any(|(.., n)| *n == 0)),
    })
}
