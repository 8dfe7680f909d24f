//! Reads `TopoJSON`: shapes that share their borders. <https://github.com/topojson/topojson-specification>

use std::collections::HashMap;

use serde::Deserialize;

const COUNTRIES: &str = include_str!("natural-earth/countries-110m.json");

/// Degrees east and north.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Position {
    pub lon: f64,
    pub lat: f64,
}

/// An arc, and whether it is walked from its end to its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ArcRef {
    pub arc: usize,
    pub backwards: bool,
}

/// A country as the file has it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Its ISO 3166-1 numeric code, or its name where it has none.
    pub key: String,
    pub rings: Vec<Vec<ArcRef>>,
}

/// Shapes, and the lines they are made of.
#[derive(Debug)]
pub(super) struct Topology {
    pub arcs: Vec<Vec<Position>>,
    pub shapes: Vec<Shape>,
}

/// The file inside the program.
pub(super) fn natural_earth() -> Topology {
    decode(COUNTRIES).expect("the file is part of the program and was read by its tests")
}

fn decode(json: &str) -> serde_json::Result<Topology> {
    let file: File = serde_json::from_str(json)?;
    let arcs = file.arcs.iter().map(|arc| file.transform.unfold(arc)).collect();
    let shapes = file.objects.countries.geometries.into_iter().map(Geometry::shape).collect();
    Ok(Topology { arcs, shapes })
}

#[derive(Deserialize)]
struct File {
    transform: Transform,
    arcs: Vec<Vec<[i32; 2]>>,
    objects: Objects,
}

/// The file also has `land`, one outline of all, whose shapes have no names.
#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: Option<String>,
    #[serde(default)]
    properties: HashMap<String, String>,
    #[serde(flatten)]
    parts: Parts,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Parts {
    Polygon { arcs: Vec<Vec<i32>> },
    MultiPolygon { arcs: Vec<Vec<Vec<i32>>> },
}

/// Whole steps to degrees.
#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

impl Transform {
    /// Each place is given by its distance from the one before.
    fn unfold(&self, steps: &[[i32; 2]]) -> Vec<Position> {
        let (mut x, mut y) = (0, 0);
        let mut place = |step: &[i32; 2]| {
            x += step[0];
            y += step[1];
            Position {
                lon: f64::from(x) * self.scale[0] + self.translate[0],
                lat: f64::from(y) * self.scale[1] + self.translate[1],
            }
        };
        steps.iter().map(&mut place).collect()
    }
}

impl Geometry {
    fn shape(self) -> Shape {
        let rings = match self.parts {
            Parts::Polygon { arcs } => arcs,
            Parts::MultiPolygon { arcs } => arcs.into_iter().flatten().collect(),
        };
        let named = |mut of: HashMap<String, String>| of.remove("name").unwrap_or_default();
        let key = self.id.unwrap_or_else(|| named(self.properties));
        Shape { key, rings: rings.into_iter().map(|ring| ring.into_iter().map(ArcRef::new).collect()).collect() }
    }
}

impl ArcRef {
    /// As written: `n`, or `!n` for the way back.
    fn new(n: i32) -> Self {
        let arc = usize::try_from(if n < 0 { !n } else { n }).expect("no longer negative");
        Self { arc, backwards: n < 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_steps_signs_and_parts() {
        let json = r#"{
            "transform": {"scale": [0.5, 2], "translate": [-180, -90]},
            "arcs": [[[0, 0], [2, 1], [-1, 1]], [[7, 7], [1, 0]]],
            "objects": {"countries": {"type": "GeometryCollection", "geometries": [
                {"type": "Polygon", "id": "008", "properties": {"name": "Albania"}, "arcs": [[0, -2]]},
                {"type": "MultiPolygon", "properties": {"name": "Kosovo"}, "arcs": [[[0]], [[1], [-1]]]}
            ]}, "land": {"type": "GeometryCollection", "geometries": []}}
        }"#;
        let topology = decode(json).expect("well formed");
        let places: Vec<_> = topology.arcs[0].iter().map(|p| (p.lon, p.lat)).collect();
        assert_eq!(places, [(-180.0, -90.0), (-179.0, -88.0), (-179.5, -86.0)]);
        let there = |arc| ArcRef { arc, backwards: false };
        let back = |arc| ArcRef { arc, backwards: true };
        assert_eq!(topology.shapes[0], Shape { key: "008".into(), rings: vec![vec![there(0), back(1)]] });
        let kosovo = vec![vec![there(0)], vec![there(1)], vec![back(0)]];
        assert_eq!(topology.shapes[1], Shape { key: "Kosovo".into(), rings: kosovo });
        assert!(decode("{}").is_err());
    }

    #[test]
    fn the_file_is_what_it_says() {
        let topology = natural_earth();
        assert_eq!((topology.arcs.len(), topology.shapes.len()), (595, 177));
        let rings = |key: &str| topology.shapes.iter().find(|s| s.key == key).map(|s| s.rings.len());
        assert_eq!(["380", "276", "710", "360"].map(rings), [Some(3), Some(1), Some(2), Some(13)]);
        let nameless: Vec<_> = topology.shapes.iter().map(|s| &*s.key).filter(|k| k.parse::<u16>().is_err()).collect();
        assert_eq!(nameless, ["N. Cyprus", "Somaliland", "Kosovo"]);
    }
}
