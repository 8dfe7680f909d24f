//! Equal Earth: every country has the area it has on the globe, next to any other.
//!
//! Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of Geographical Information
//! Science 33 (2018). Turned by 11.5 degrees, so that the map is cut in the Bering Strait and through no country.

use super::Point;
use super::topology::Position;

/// Units round the equator.
pub(super) const WIDTH: f64 = 2000.0;
/// Degrees east of the meridian in the middle.
const MIDDLE: f64 = 11.5;
/// Degrees north of the upper edge.
const TOP: f64 = 84.0;

const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// A place on the plane, in units, before it is rounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub x: f64,
    pub y: f64,
}

impl Spot {
    pub(super) fn of(position: &Position) -> Self {
        project(position.lon, position.lat)
    }

    #[expect(clippy::cast_possible_truncation, reason = "the map is 2000 units wide")]
    pub(super) fn rounded(self) -> Point {
        Point { x: self.x.round() as i32, y: self.y.round() as i32 }
    }
}

/// Where a place in degrees east and north is on the map.
pub(super) fn project(lon: f64, lat: f64) -> Spot {
    let east = (lon - MIDDLE + 540.0).rem_euclid(360.0) - 180.0;
    let (x, y) = equal_earth(east.to_radians(), lat.to_radians());
    let (edge, _) = equal_earth(std::f64::consts::PI, 0.0);
    let (_, top) = equal_earth(0.0, TOP.to_radians());
    let scale = WIDTH / (2.0 * edge);
    Spot { x: (edge + x) * scale, y: (top - y) * scale }
}

/// In radians, on a globe of radius 1.
fn equal_earth(lon: f64, lat: f64) -> (f64, f64) {
    let root = 3.0_f64.sqrt() / 2.0;
    let t = (root * lat.sin()).asin();
    let t2 = t * t;
    let t6 = t2 * t2 * t2;
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    (lon * t.cos() / (root * slope), t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_places() {
        // The paper's figures for the radius 1: the pole line is 0.5924 of the equator, the height 0.4867 of its length.
        let (edge, _) = equal_earth(std::f64::consts::PI, 0.0);
        let (pole, top) = equal_earth(std::f64::consts::PI, std::f64::consts::FRAC_PI_2);
        assert!((edge - 2.706_63).abs() < 1e-4 && (top - 1.317_36).abs() < 1e-4, "{edge} {top}");
        assert!((pole / edge - 0.5924).abs() < 1e-3 && (top / edge - 0.4867).abs() < 1e-3);
        assert_eq!(project(MIDDLE, TOP), Spot { x: WIDTH / 2.0, y: 0.0 });
    }

    #[test]
    fn a_degree_square_keeps_its_area_anywhere() {
        let square = |lon: f64, lat: f64| {
            let (a, b) = (project(lon, lat), project(lon + 1.0, lat));
            let (c, d) = (project(lon + 1.0, lat + 1.0), project(lon, lat + 1.0));
            let corners = [a, b, c, d];
            let twice: f64 =
                (0..4).map(|n| (corners[n], corners[(n + 1) % 4])).map(|(p, q)| p.x * q.y - q.x * p.y).sum();
            let on_globe = (lat + 1.0).to_radians().sin() - lat.to_radians().sin();
            twice.abs() / 2.0 / on_globe
        };
        let one = square(0.0, 0.0);
        for (lon, lat) in [(12.0, 41.0), (-150.0, 60.0), (170.0, -45.0), (100.0, 79.0)] {
            assert!((square(lon, lat) / one - 1.0).abs() < 1e-3, "{lon} {lat}");
        }
    }

    #[test]
    fn the_cut_is_in_the_bering_strait() {
        assert!(project(-168.6, 65.0).x > project(0.0, 65.0).x, "the Chukchi coast is in the east");
        assert!(project(-168.4, 65.0).x < project(0.0, 65.0).x, "Alaska is in the west");
    }
}
