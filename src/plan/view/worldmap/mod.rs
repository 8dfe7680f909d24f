//! The map of the world: countries by a company's stage, or by the number of makers on sale; Europe again, larger, where
//! it has several of them.
//!
//! What a country is filled with and where its mark stands is worked out here; its shape is not in the view. Templates
//! ask `outline` for it, so that no fingerprint is taken of shapes, which never change. The tables of positions and of
//! markets say the same in words.

mod classes;
mod company;
mod site;

use serde::Serialize;

use crate::atlas::{EUROPE, Frame, Point, WORLD, atlas};
use crate::model::config::Part;
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::percent;

pub(crate) use company::of_company;
pub(crate) use site::of_site;

/// A map with its key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct WorldMap {
    /// What it shows.
    pub title: String,
    /// Its numbers in a sentence.
    pub description: String,
    /// The world, and Europe larger.
    pub panels: Vec<Panel>,
    /// The countries something is said of that have a shape, the largest first.
    pub shapes: Vec<Shape>,
    /// Regions something is said of as a whole.
    pub areas: Vec<Area>,
    /// The key.
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
    /// What it shows.
    pub label: String,
    /// Of the shapes, for SVG.
    pub view_box: String,
    /// The countries that are marked in this window and in no other.
    pub marks: Vec<Mark>,
}

/// What fills a country: a stage or a class.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Paint {
    /// On the map of a company.
    pub stage: Option<&'static str>,
    /// 0 for none, then 1 to 5.
    pub level: Option<u8>,
}

/// A country with a shape, by its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Shape {
    /// Of the country, in small letters.
    pub code: String,
    /// What fills it.
    pub paint: Paint,
}

/// A region: those of its countries of which nothing is said themselves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Area {
    /// Of these countries.
    pub codes: Vec<String>,
    /// What fills them.
    pub paint: Paint,
}

/// A country's sign or number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Mark {
    /// Of the country, in small letters.
    pub code: String,
    /// False where it is too small to have a shape.
    pub shaped: bool,
    /// What fills it.
    pub paint: Paint,
    /// Per cent of the window.
    pub x: String,
    /// The same, from the top.
    pub y: String,
    /// In place of the stage's sign.
    pub number: Option<String>,
    /// The source, or the market.
    pub url: Option<String>,
    /// Spoken in place of the mark.
    pub label: String,
}

/// A line of the key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MapKey {
    /// What fills it.
    pub paint: Paint,
    /// True for a region as a whole.
    pub area: bool,
    /// What it stands for.
    pub text: String,
    /// The region.
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

fn method(desk: &Desk<'_>) -> Option<String> {
    desk.has(Part::Methodology).then(|| [routes::METHODOLOGY, "#maps"].concat())
}

/// Windows with their marks, and the shapes in them. Large countries come first, so that a small one's mark lies over its
/// neighbours.
fn draw(desk: &Desk<'_>, items: Vec<Item>, areas: &[Area]) -> (Vec<Panel>, Vec<Shape>) {
    let mut placed: Vec<(i64, Point, bool, Item)> = Vec::new();
    for item in items {
        let Some(country) = atlas().country(&item.iso).filter(|c| WORLD.contains(c.at)) else { continue };
        placed.push((country.area, country.at, country.outline().is_some(), item));
    }
    placed.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.3.iso.cmp(&b.3.iso)));
    placed.dedup_by(|a, b| a.3.iso == b.3.iso);
    let with_shape = placed.iter().filter(|(_, _, shaped, _)| *shaped);
    let shapes = with_shape.map(|(.., item)| Shape { code: item.iso.clone(), paint: item.paint.clone() }).collect();
    let claimed = areas.iter().flat_map(|a| &a.codes).filter_map(|iso| atlas().country(iso)).map(|c| c.at);
    let in_europe = placed.iter().map(|(_, at, ..)| *at).chain(claimed).filter(|at| EUROPE.contains(*at)).count();
    // One country alone can be hit on the world as well.
    let larger = in_europe > 1;
    let (europe, world): (Vec<_>, Vec<_>) = placed.into_iter().partition(|(_, at, ..)| larger && EUROPE.contains(*at));
    let panel = |key: &'static str, frame: Frame, marks: Vec<(i64, Point, bool, Item)>| Panel {
        key,
        label: desk.say(&["map-panel-", key].concat()),
        view_box: frame.view_box(),
        marks: marks.into_iter().map(|(_, at, shaped, item)| mark(frame, at, shaped, item)).collect(),
    };
    let mut panels = vec![panel("world", WORLD, world)];
    if larger {
        panels.push(panel("europe", EUROPE, europe));
    }
    (panels, shapes)
}

fn mark(frame: Frame, at: Point, shaped: bool, item: Item) -> Mark {
    let (x, y) = frame.share(at);
    let Item { iso, paint, number, url, label } = item;
    Mark { code: iso, shaped, paint, x: percent(x), y: percent(y), number, url, label }
}

#[cfg(test)]
mod tests;
