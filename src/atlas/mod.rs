//! The shapes of the world's countries on one plane, ready to be drawn.
//!
//! Natural Earth's countries at 1:110 million, in the Equal Earth projection, thinned to what the eye sees at the size of
//! a page. Made once a process from files inside the program; knows nothing of markets. One unit is about 20 km: the
//! whole globe is [`WIDTH`](projection::WIDTH) units wide, x grows eastwards and y southwards.
//!
//! Countries share their borders as *arcs* (`topology`). Each arc is thinned and rounded once, before rings are put
//! together from them (`rings`), so neighbours keep one border and a union has none inside.

mod codes;
mod frame;
mod path;
mod projection;
mod rings;
mod simplify;
mod topology;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) use frame::{EUROPE, Frame, WORLD};

use projection::Spot;
use rings::Ring;
use topology::ArcRef;

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Point {
    pub x: i32,
    pub y: i32,
}

/// All shapes.
pub(crate) struct Atlas {
    /// Lines that are a border or a coast, thinned.
    arcs: Vec<Vec<Point>>,
    countries: BTreeMap<&'static str, Country>,
    land: String,
    borders: String,
}

/// A country of ISO 3166-1.
pub(crate) struct Country {
    /// Its rings as arcs; none where it is too small to have a shape.
    rings: Vec<Vec<ArcRef>>,
    outline: Option<String>,
    /// The point of its largest part that is furthest from all its borders; for one without a shape, where it lies.
    pub at: Point,
    /// In square units; nought without a shape.
    pub area: i64,
}

/// The least area of an island that is drawn, in square units: twelve pixels where the map is largest. The largest part of
/// a country is drawn whatever its size.
const LEAST: i64 = 49;

/// The least area of the triangle that a point makes with its neighbours, in square units, for it to be kept.
const COARSE: f64 = 26.0;
/// The same in Europe, which is shown at four times the size, and for small shapes.
const FINE: f64 = 2.0;
/// What is a small shape: the area of its frame, in square units.
const SMALL: f64 = 300.0;

static ATLAS: LazyLock<Atlas> = LazyLock::new(Atlas::new);

/// The atlas, made when it is first asked for.
pub(crate) fn atlas() -> &'static Atlas {
    &ATLAS
}

impl Atlas {
    fn new() -> Self {
        let topology = topology::natural_earth();
        let lines: Vec<Vec<Spot>> = topology.arcs.iter().map(|arc| arc.iter().map(Spot::of).collect()).collect();
        let mut least = vec![COARSE; lines.len()];
        for ring in topology.shapes.iter().flat_map(|s| &s.rings).filter(|ring| is_small(&lines, ring)) {
            for r in ring {
                least[r.arc] = FINE;
            }
        }
        let arcs: Vec<Vec<Point>> = lines.iter().zip(least).map(|(line, least)| thinned(line, least)).collect();
        let mut world: Vec<(Option<&'static str>, Vec<Vec<ArcRef>>)> = Vec::new();
        for shape in topology.shapes {
            let iso = codes::of_shape(&shape.key);
            // Antarctica is no market, and would take a fifth of the height.
            if iso != Some("AQ") {
                world.push((iso, shape.rings));
            }
        }
        let all = world.iter().flat_map(|(_, rings)| rings);
        let land = path::closed(&large(rings::union(&arcs, all.clone())));
        let borders = path::open(&rings::trails(rings::shared(all).map(|n| arcs[n].clone()).collect()));
        let mut countries: BTreeMap<&'static str, Country> = codes::dots()
            .map(|(iso, lon, lat)| {
                (iso, Country { rings: vec![], outline: None, at: projection::project(lon, lat).rounded(), area: 0 })
            })
            .collect();
        let named = world.into_iter().filter_map(|(iso, rings)| Some((iso?, rings)));
        countries.extend(named.map(|(iso, rings)| (iso, Country::new(&arcs, rings))));
        Self { arcs, countries, land, borders }
    }

    /// All land but Antarctica as one shape without borders, as data of an SVG path.
    pub(crate) fn land(&self) -> &str {
        &self.land
    }

    /// The borders between countries, as data of an SVG path to be stroked.
    pub(crate) fn borders(&self) -> &str {
        &self.borders
    }

    /// A country by its ISO 3166-1 alpha-2 code, in capitals.
    pub(crate) fn country(&self, iso: &str) -> Option<&Country> {
        self.countries.get(iso)
    }

    /// Several countries as one shape without the borders between them, as data of an SVG path.
    pub(crate) fn outline<'c>(&self, isos: impl IntoIterator<Item = &'c str>) -> String {
        let members: Vec<&Country> = isos.into_iter().filter_map(|iso| self.country(iso)).collect();
        path::closed(&large(rings::union(&self.arcs, members.iter().flat_map(|c| &c.rings))))
    }
}

impl Country {
    fn new(arcs: &[Vec<Point>], rings: Vec<Vec<ArcRef>>) -> Self {
        let shape = large(rings::union(arcs, &rings));
        let area = shape.iter().map(|r| rings::doubled_area(r)).sum::<i64>().abs() / 2;
        Self { outline: Some(path::closed(&shape)), at: rings::deepest(&shape), area, rings }
    }

    /// Its shape as data of an SVG path; none for those too small to have one.
    pub(crate) fn outline(&self) -> Option<&str> {
        self.outline.as_deref()
    }
}

/// Rings that are large enough to be seen, and the largest.
fn large(mut rings: Vec<Ring>) -> Vec<Ring> {
    rings.sort_by_key(|r| std::cmp::Reverse(rings::doubled_area(r).abs()));
    let seen = rings.iter().take_while(|r| rings::doubled_area(r).abs() >= 2 * LEAST).count();
    rings.truncate(seen.max(1));
    rings
}

/// True iff a ring would lose its shape among the larger ones.
fn is_small(lines: &[Vec<Spot>], ring: &[ArcRef]) -> bool {
    let spots = || ring.iter().flat_map(|r| &lines[r.arc]);
    let extent =
        |of: fn(&Spot) -> f64| spots().map(of).fold(f64::MIN, f64::max) - spots().map(of).fold(f64::MAX, f64::min);
    extent(|s| s.x) * extent(|s| s.y) < SMALL
}

/// An arc thinned, then rounded; finely in Europe.
fn thinned(line: &[Spot], least: f64) -> Vec<Point> {
    let least = |s: Spot| if EUROPE.contains(s.rounded()) { FINE } else { least };
    let mut points: Vec<Point> = simplify::thin(line, least).into_iter().map(Spot::rounded).collect();
    points.dedup();
    points
}

#[cfg(test)]
mod tests;
