//! The map is right where one knows the world, and small enough to stand in a page.

use super::*;

fn shape(isos: &[&str]) -> Vec<Ring> {
    let atlas = atlas();
    rings::union(&atlas.arcs, isos.iter().flat_map(|iso| &atlas.country(iso).expect("a country").rings))
}

fn point(lon: f64, lat: f64) -> Point {
    projection::project(lon, lat).rounded()
}

fn area(iso: &str) -> f64 {
    f64::from(i32::try_from(atlas().country(iso).expect("a country").area).expect("small"))
}

/// The rings of a path's data.
fn read(path: &str) -> Vec<Ring> {
    let mut pen = (0, 0);
    let mut rings = Vec::new();
    for ring in path.split('m').skip(1) {
        let ring = ring.trim_end_matches('z').replace('-', " -");
        let numbers: Vec<i32> = ring.split_whitespace().map(|n| n.parse().expect("a whole number")).collect();
        assert!(numbers.len().is_multiple_of(2) && numbers.len() > 2, "{ring}");
        let points: Vec<Point> = numbers
            .chunks(2)
            .map(|step| {
                pen = (pen.0 + step[0], pen.1 + step[1]);
                Point { x: pen.0, y: pen.1 }
            })
            .collect();
        pen = (points[0].x, points[0].y);
        rings.push(points);
    }
    rings
}

#[test]
fn capitals_lie_in_their_countries() {
    let capitals = [
        ("IT", 12.5, 41.9),
        ("DE", 13.4, 52.5),
        ("CN", 116.4, 39.9),
        ("BR", -47.9, -15.8),
        ("US", -77.5, 39.0),
        ("TR", 32.9, 39.9),
        ("HU", 19.0, 47.5),
        ("MX", -99.1, 19.4),
        ("IN", 77.2, 28.6),
        ("ZA", 28.2, -25.7),
        ("XK", 21.0, 42.6),
        ("RU", -172.0, 66.5),
    ];
    for (iso, lon, lat) in capitals {
        assert!(rings::contains(&shape(&[iso]), point(lon, lat)), "{iso}");
        let others = capitals.iter().filter(|(other, ..)| *other != iso);
        for (other, ..) in others {
            assert!(!rings::contains(&shape(&[other]), point(lon, lat)), "{iso} in {other}");
        }
    }
    assert!(!rings::contains(&shape(&["ZA"]), point(28.5, -29.5)), "Lesotho is not South Africa");
}

#[test]
fn areas_are_those_of_the_globe() {
    // Millions of square kilometres.
    let known =
        [("DZ", 2.38), ("GL", 2.17), ("CN", 9.6), ("BR", 8.5), ("IN", 3.1), ("FR", 0.64), ("IT", 0.30), ("DE", 0.36)];
    for (iso, size) in known {
        let ratio = area(iso) / size / (area("AU") / 7.7);
        assert!((0.85..1.12).contains(&ratio), "{iso}: {ratio}");
    }
    assert!(area("GL") < area("DZ"), "not as Mercator has it");
}

#[test]
fn neighbours_share_their_border() {
    let (one, other) = (shape(&["DE"]), shape(&["FR"]));
    let both = shape(&["DE", "FR"]);
    let total = |rings: &[Ring]| rings.iter().map(|r| rings::doubled_area(r)).sum::<i64>();
    assert_eq!(total(&both), total(&one) + total(&other));
    let edges = |rings: &[Ring]| rings.iter().map(Vec::len).sum::<usize>();
    assert!(edges(&both) < edges(&one) + edges(&other));
    assert_eq!(shape(&["ES", "FR"]).iter().filter(|r| rings::doubled_area(r).abs() > 1000).count(), 1);
}

#[test]
fn every_country_is_on_the_map() {
    let atlas = atlas();
    assert_eq!(atlas.countries.len(), 249, "all but Antarctica");
    assert!(atlas.country("AQ").is_none() && atlas.country("it").is_none() && atlas.country("EU").is_none());
    let beyond: Vec<_> = atlas.countries.iter().filter(|(_, c)| !WORLD.contains(c.at)).map(|(iso, _)| *iso).collect();
    let shapeless = atlas.countries.values().filter(|c| c.outline.is_some() && c.area < 3).count();
    assert_eq!(shapeless, 0);
    assert_eq!(
        beyond,
        ["AS", "CK", "FJ", "KI", "MH", "NU", "PF", "TK", "TO", "TV", "WF", "WS"],
        "islands of the Pacific"
    );
    for (iso, country) in &atlas.countries {
        if let Some(outline) = country.outline().filter(|_| *iso != "FJ") {
            let rings = read(outline);
            assert!(country.area > 0 && rings.iter().flatten().all(|p| WORLD.contains(*p)), "{iso}");
            assert!(country.area < 20 || rings::contains(&rings, country.at), "{iso}");
        }
    }
    assert!(["IT", "NO", "PL", "MT"].iter().all(|iso| EUROPE.contains(atlas.country(iso).expect("there").at)));
    assert!(["TR", "MA", "RU", "CN"].iter().all(|iso| !EUROPE.contains(atlas.country(iso).expect("there").at)));
}

#[test]
fn nothing_runs_across_the_map() {
    for ring in read(atlas().land()) {
        let jumps = ring.windows(2).filter(|w| (w[0].x - w[1].x).abs() > 150).count();
        assert_eq!(jumps, 0);
    }
}

#[test]
fn paths_are_small() {
    let atlas = atlas();
    let all: usize = atlas.countries.values().filter_map(Country::outline).map(str::len).sum();
    let sizes = (atlas.land().len(), atlas.borders().len(), all);
    assert!(sizes.0 < 7_000 && sizes.1 < 5_800 && sizes.2 < 17_000, "{sizes:?}");
    assert!(atlas.outline(["DE", "FR", "IT"]).len() < 800);
    assert_eq!(atlas.outline(["SG"]), "");
}
