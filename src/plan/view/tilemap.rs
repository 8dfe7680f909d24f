//! The tile map of a company: the world as a strip, regions as frames, their countries as tiles.
//!
//! Which market is in which frame comes from the registry: a frame for each region (or bloc) directly under the world
//! or under nothing, with the countries that lie in it. Geometry only; the table of positions says the same in words.

use serde::Serialize;

use crate::derive::Cell;
use crate::model::MarketId;
use crate::model::registry::EntryId;
use crate::model::words::{Activity, MarketKind};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;
use crate::plan::view::home::code;
use crate::plan::view::lists::text;
use crate::plan::view::position::{beginning, rank, stage};
use crate::plan::view::shared::Tag;

/// The map of a company. Lengths are in its own units.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct TileMap {
    /// What it shows, for screen readers.
    pub label: String,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Frames (regions) and tiles (countries).
    pub claims: Vec<Claim>,
    /// The stages in it.
    pub legend: Vec<Tag>,
}

/// A frame or a tile.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Claim {
    /// It is a region's frame.
    pub frame: bool,
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Name or code.
    pub text: String,
    /// Where the text stands.
    pub text_x: u32,
    /// Where the text stands.
    pub text_y: u32,
    /// The key of the stage; nothing where nothing is reported.
    pub stage: Option<&'static str>,
    /// The year.
    pub since: Option<String>,
    /// Where the year stands.
    pub since_x: u32,
    /// Where the year stands.
    pub since_y: u32,
    /// Where the sign stands.
    pub sign_x: u32,
    /// Where the sign stands.
    pub sign_y: u32,
    /// Where it is written.
    pub url: Option<String>,
    /// The whole tile in words.
    pub label: String,
}

const WIDTH: u32 = 346;
const STRIP: u32 = 32;
const GAP: u32 = 9;
const HEAD: u32 = 28;
const TILE: (u32, u32) = (46, 40);
const STEP: (u32, u32) = (50, 45);
const INSET: u32 = 6;

/// The map of a company with these cells; `None` where it sells or plans to sell nowhere.
pub(crate) fn tile_map(desk: &Desk<'_>, name: &str, cells: &[&Cell]) -> Option<TileMap> {
    let sales: Vec<&Cell> = cells.iter().copied().filter(|c| c.activity == Activity::Sales).collect();
    if sales.is_empty() {
        return None;
    }
    let own = |id: MarketId| sales.iter().copied().find(|c| c.market == id && c.via.is_none());
    let mut claims = Vec::new();
    let mut y = 1;
    let world = followed(desk, |k| k == MarketKind::Global).into_iter().next();
    if let Some(world) = world {
        claims.push(claim(desk, world, own(world), &Place { frame: true, x: 1, y, width: WIDTH - 2, height: STRIP }));
        y += STRIP + GAP;
    }
    let frames = frames(desk, world);
    let columns = u32::try_from(frames.len()).unwrap_or(2).clamp(1, 2);
    let width = (WIDTH - 2 - GAP * (columns - 1)) / columns;
    let across = ((width - INSET) / STEP.0).max(1);
    let lines = |tiles: &[MarketId]| u32::try_from(tiles.len()).unwrap_or(0).div_ceil(across);
    let heights = frames.iter().map(|(_, tiles)| HEAD + lines(tiles) * STEP.1 + if tiles.is_empty() { 4 } else { 3 });
    let (places, bottom) = stacked(y, columns, heights.collect());
    for ((frame, tiles), (column, y, height)) in frames.iter().zip(places) {
        let x = 1 + column * (width + GAP);
        let place = Place { frame: true, x, y, width, height };
        claims.push(match frame {
            Some(region) => claim(desk, *region, own(*region), &place),
            None => blank(&place),
        });
        for (tile, k) in tiles.iter().zip(0u32..) {
            let (left, top) = (x + INSET + (k % across) * STEP.0, y + HEAD + (k / across) * STEP.1);
            let place = Place { frame: false, x: left, y: top, width: TILE.0, height: TILE.1 };
            claims.push(claim(desk, *tile, own(*tile), &place));
        }
    }
    if claims.is_empty() {
        return None;
    }
    let mut legend: Vec<(u8, Tag)> = Vec::new();
    for cell in sales.iter().filter(|c| c.via.is_none()) {
        let tag = desk.stage(stage(cell), Activity::Sales, cell.home);
        if !legend.iter().any(|(_, t)| t.is == tag.is) {
            legend.push((rank(cell), tag));
        }
    }
    legend.sort_by_key(|(rank, _)| *rank);
    Some(TileMap {
        label: desk.fill("label-map", &[("name", name)]),
        width: WIDTH,
        height: bottom - GAP + 1,
        claims,
        legend: legend.into_iter().map(|(_, tag)| tag).collect(),
    })
}

/// Where frames of these heights stand below `top`, each at the end of the shortest column; the last of a column reaches
/// down to the bottom. Column, upper edge and height of each; and where something below them may begin.
fn stacked(top: u32, columns: u32, heights: Vec<u32>) -> (Vec<(u32, u32, u32)>, u32) {
    let mut ends = vec![top; columns as usize];
    let mut places = Vec::with_capacity(heights.len());
    for height in heights {
        let (column, end) =
            ends.iter_mut().zip(0u32..).map(|(end, n)| (n, end)).min_by_key(|(_, end)| **end).expect("a column");
        places.push((column, *end, height));
        *end += height + GAP;
    }
    let bottom = ends.iter().copied().max().unwrap_or(top);
    for (column, end) in (0u32..).zip(ends) {
        if let Some(last) = places.iter_mut().rev().find(|(at, ..)| *at == column) {
            last.2 += bottom - end;
        }
    }
    (places, bottom)
}

/// The markets of some kinds that have a page, by name.
fn followed(desk: &Desk<'_>, is: impl Fn(MarketKind) -> bool) -> Vec<MarketId> {
    let registry = &desk.site.registry;
    let all = (0..registry.markets.len()).map(MarketId::new);
    let mut found: Vec<_> = all.filter(|m| is(registry.market(*m).kind) && desk.has_page((*m).into())).collect();
    found.sort_by(|a, b| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())));
    found
}

/// A frame's market, none for the one of those in no region; and the countries whose tiles are in it.
type Frame = (Option<MarketId>, Vec<MarketId>);

/// Regions at the top, each with the countries within it, however deep; then the countries in none of them. The fullest
/// first. A country that lies in several is in the same one in every language.
fn frames(desk: &Desk<'_>, world: Option<MarketId>) -> Vec<Frame> {
    let registry = &desk.site.registry;
    let countries = followed(desk, |k| k == MarketKind::Country);
    let regions = followed(desk, |k| matches!(k, MarketKind::Region | MarketKind::Bloc));
    let is_top = |m: &MarketId| registry.market(*m).within.iter().all(|w| Some(*w) == world || !regions.contains(w));
    let mut taken: Vec<MarketId> = Vec::new();
    let mut frames = Vec::new();
    let mut tops: Vec<_> = regions.iter().copied().filter(is_top).collect();
    tops.sort_unstable();
    for region in tops {
        let inside = |c: &MarketId| registry.with_regions(*c).contains(&region) && !taken.contains(c);
        let tiles: Vec<MarketId> = countries.iter().copied().filter(inside).collect();
        taken.extend(&tiles);
        frames.push((Some(region), tiles));
    }
    let name = |(region, _): &Frame| region.map_or("", |region| desk.name(region.into()));
    frames
        .sort_by(|a: &Frame, b: &Frame| b.1.len().cmp(&a.1.len()).then_with(|| desk.locale.collate(name(a), name(b))));
    let rest: Vec<MarketId> = countries.into_iter().filter(|c| !taken.contains(c)).collect();
    if !rest.is_empty() {
        frames.push((None, rest));
    }
    frames
}

/// The frame of countries that are in no region.
fn blank(place: &Place) -> Claim {
    Claim {
        frame: true,
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
        text: String::new(),
        text_x: place.x,
        text_y: place.y,
        stage: None,
        since: None,
        since_x: 0,
        since_y: 0,
        sign_x: 0,
        sign_y: 0,
        url: None,
        label: String::new(),
    }
}

struct Place {
    frame: bool,
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

/// A name cut to the room that a frame leaves before its year and sign, at seven units a letter.
fn fitting(name: &str, width: u32) -> String {
    let room = (width.saturating_sub(52) / 7) as usize;
    if name.chars().count() <= room {
        return name.to_owned();
    }
    name.chars().take(room.saturating_sub(1)).chain(['…']).collect()
}

fn claim(desk: &Desk<'_>, market: MarketId, cell: Option<&Cell>, place: &Place) -> Claim {
    let Place { frame, x, y, width, height } = *place;
    let entry = EntryId::from(market);
    let name = desk.name(entry);
    let tag = cell.map(|c| desk.stage(stage(c), c.activity, c.home));
    let last = cell.and_then(|c| c.steps.last());
    let since = cell.and_then(beginning).map(|since| desk.locale.year_mark(since.year()));
    let shown = if frame { fitting(name, width) } else { code(desk.site.registry.market(market).iso.as_deref(), name) };
    let word = tag.as_ref().map_or_else(|| desk.say("stage-none"), |t| t.word.clone());
    // A frame's sign stands at its upper end corner, a tile's below its code.
    let (sign_x, sign_y) = if frame { (x + width - 19, y + 7) } else { (x + width - 18, y + height - 18) };
    let (since_x, since_y) = if frame { (x + width - 40, y + 17) } else { (x + 6, y + height - 8) };
    Claim {
        frame,
        x,
        y,
        width,
        height,
        // What is spoken begins with what is seen, so that a voice can name the link by it.
        label: [
            &[Some(&*shown), since.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" "),
            desk.mark("mark-comma"),
            &desk.message("label-map-tile", &[("market", text(name)), ("stage", text(&word))]),
        ]
        .concat(),
        text: shown,
        text_x: x + 6,
        text_y: y + if frame { 17 } else { 15 },
        stage: tag.as_ref().map(|t| t.is),
        since,
        since_x,
        since_y,
        sign_x,
        sign_y,
        url: last.map(|s| fact::source_url(desk, s.fact)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_fill_the_shortest_column_and_end_together() {
        let (places, bottom) = stacked(10, 2, vec![253, 163, 73, 73, 73]);
        assert_eq!(places[..3], [(0, 10, 253), (1, 10, 163), (1, 182, 73)]);
        let ends = |column: u32| places.iter().filter(|p| p.0 == column).map(|(_, y, height)| y + height).max();
        assert_eq!((ends(0), ends(1)), (Some(bottom - GAP), Some(bottom - GAP)));
        for column in [0, 1] {
            let inside: Vec<_> = places.iter().filter(|p| p.0 == column).collect();
            assert!(inside.windows(2).all(|pair| pair[0].1 + pair[0].2 + GAP == pair[1].1), "none lies over another");
        }
        assert_eq!(stacked(1, 1, Vec::new()), (Vec::new(), 1));
    }
}
