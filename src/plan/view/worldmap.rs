//! The map of the world: countries by a company's stage, or by the number of makers on sale; Europe again, larger, where
//! it has several of them.
//!
//! What a country is filled with and where its mark stands is worked out here; its shape is not in the view. Templates
//! ask `outline` for it, so that no fingerprint is taken of shapes, which never change. The tables of positions and of
//! markets say the same in words.

use serde::Serialize;

use crate::atlas::{EUROPE, Frame, Point, WORLD, atlas};
use crate::derive::Cell;
use crate::model::MarketId;
use crate::model::config::Part;
use crate::model::words::{Activity, MarketKind};
use crate::plan::routes;
use crate::plan::view::classes::Classes;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;
use crate::plan::view::lists::{count, sells, text};
use crate::plan::view::position::{rank, since, stage};
use crate::plan::view::shared::percent;

/// A map with its key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct WorldMap {
    pub title: String,
    /// Its numbers in a sentence.
    pub description: String,
    pub panels: Vec<Panel>,
    /// The countries something is said of that have a shape, the largest first.
    pub shapes: Vec<Shape>,
    /// Regions something is said of as a whole.
    pub areas: Vec<Area>,
    pub legend: Vec<MapKey>,
    /// Where the same stands in words.
    pub note: String,
    /// Where it says whose borders these are.
    pub method: Option<String>,
}

/// A window on the world: all of it, or Europe.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Panel {
    /// `world` or `europe`.
    pub key: &'static str,
    pub label: String,
    pub view_box: String,
    /// The countries that are marked in this window and in no other.
    pub marks: Vec<Mark>,
}

/// What fills a country: a stage or a class.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Paint {
    pub stage: Option<&'static str>,
    /// 0 for none, then 1 to 5.
    pub level: Option<u8>,
}

/// A country with a shape, by its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Shape {
    pub code: String,
    pub paint: Paint,
}

/// A region: those of its countries of which nothing is said themselves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Area {
    pub codes: Vec<String>,
    pub paint: Paint,
}

/// A country's sign or number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Mark {
    pub code: String,
    /// False where it is too small to have a shape.
    pub shaped: bool,
    pub paint: Paint,
    /// Per cent of the window.
    pub x: String,
    pub y: String,
    /// In place of the stage's sign.
    pub number: Option<String>,
    pub url: Option<String>,
    /// Spoken in place of the mark.
    pub label: String,
}

/// A line of the key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MapKey {
    pub paint: Paint,
    /// True for a region as a whole.
    pub area: bool,
    pub text: String,
    pub url: Option<String>,
}

/// A country as it is to be drawn.
struct Item {
    iso: String,
    paint: Paint,
    number: Option<String>,
    url: Option<String>,
    label: String,
}

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
    let (panels, shapes) = draw(desk, items);
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

/// The map of all makers; none where no market is a country.
pub(crate) fn of_site(desk: &Desk<'_>) -> Option<WorldMap> {
    let registry = &desk.site.registry;
    let here = |id| desk.derived.cells.iter().filter(move |c| c.market == id && sells(c)).count();
    let ids = (0..registry.markets.len()).map(MarketId::new).filter(|id| desk.has_page((*id).into()));
    let counted: Vec<(MarketId, &str, usize)> =
        ids.filter_map(|id| Some((id, registry.market(id).iso.as_deref()?, here(id)))).collect();
    let most = counted.iter().max_by_key(|(.., n)| *n)?;
    let classes = Classes::up_to(most.2);
    let items = counted.iter().map(|(id, iso, n)| {
        let paint = Paint { stage: None, level: Some(classes.level(*n)) };
        let label = desk.message("label-map-count", &[("market", text(desk.name((*id).into()))), ("count", count(*n))]);
        let number = Some(desk.locale.number((*n).into()));
        Item { iso: (*iso).to_owned(), paint, number, url: desk.entry_url((*id).into()), label }
    });
    let (panels, shapes) = draw(desk, items.collect());
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

fn method(desk: &Desk<'_>) -> Option<String> {
    desk.has(Part::Methodology).then(|| [routes::METHODOLOGY, "#maps"].concat())
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
    let since = last.map(|s| since(desk, s));
    Item {
        iso: iso.to_owned(),
        paint,
        number: None,
        url: last.map(|s| fact::source_url(desk, s.fact)),
        label: std::iter::once(said).chain(since).collect::<Vec<_>>().join(", "),
    }
}

/// A region's countries without those of which something is said. The world as a whole has no area of its own.
fn area(desk: &Desk<'_>, cell: &Cell, said: impl Fn(&str) -> bool) -> Area {
    let registry = &desk.site.registry;
    let world = registry.market(cell.market).kind == MarketKind::Global;
    let within = |id: &MarketId| !world && registry.with_regions(*id).contains(&cell.market);
    let ids = (0..registry.markets.len()).map(MarketId::new).filter(within);
    let mut codes: Vec<String> = ids.filter_map(|id| registry.market(id).iso.clone()).filter(|iso| !said(iso)).collect();
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
        let text = desk.message("map-key-region", &[("market", text(name)), ("stage", text(&word))]);
        MapKey { paint, area: true, text, url: cell.steps.last().map(|s| fact::source_url(desk, s.fact)) }
    });
    stages.chain(regions).collect()
}

/// Windows with their marks, and the shapes in them. Large countries come first, so that a small one's mark lies over its
/// neighbours.
fn draw(desk: &Desk<'_>, items: Vec<Item>) -> (Vec<Panel>, Vec<Shape>) {
    let mut placed: Vec<(i64, Point, bool, Item)> = Vec::new();
    for item in items {
        let Some(country) = atlas().country(&item.iso).filter(|c| WORLD.contains(c.at)) else { continue };
        placed.push((country.area, country.at, country.outline().is_some(), item));
    }
    placed.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.3.iso.cmp(&b.3.iso)));
    placed.dedup_by(|a, b| a.3.iso == b.3.iso);
    let shaped = placed.iter().filter(|(_, _, shaped, _)| *shaped);
    let shapes = shaped.map(|(.., item)| Shape { code: item.iso.clone(), paint: item.paint.clone() }).collect();
    // One country alone can be hit on the world as well.
    let crowded = placed.iter().filter(|(_, at, ..)| EUROPE.contains(*at)).count() > 1;
    let (europe, world): (Vec<_>, Vec<_>) = placed.into_iter().partition(|(_, at, ..)| crowded && EUROPE.contains(*at));
    let panel = |key: &'static str, frame: Frame, marks: Vec<(i64, Point, bool, Item)>| Panel {
        key,
        label: desk.say(&["map-panel-", key].concat()),
        view_box: frame.view_box(),
        marks: marks.into_iter().map(|(_, at, shaped, item)| mark(frame, at, shaped, item)).collect(),
    };
    let mut panels = vec![panel("world", WORLD, world)];
    if !europe.is_empty() {
        panels.push(panel("europe", EUROPE, europe));
    }
    (panels, shapes)
}

fn mark(frame: Frame, at: Point, shaped: bool, item: Item) -> Mark {
    let (x, y) = frame.share(at);
    let Item { iso, paint, number, url, label } = item;
    Mark { code: iso, shaped, paint, x: percent(x), y: percent(y), number, url, label }
}
