//! Windows on the map.

use super::Point;

/// A window: its corner in the north-west, and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// All land but Antarctica; some islands of the Pacific lie beyond.
pub(crate) const WORLD: Frame = Frame { x: 220, y: 0, width: 1650, height: 874 };
/// From Ireland to the Bosporus, from Crete to the North Cape.
pub(crate) const EUROPE: Frame = Frame { x: 886, y: 42, width: 214, height: 194 };

impl Frame {
    /// True iff the point lies within.
    pub(crate) fn contains(&self, at: Point) -> bool {
        (self.x..self.x + self.width).contains(&at.x) && (self.y..self.y + self.height).contains(&at.y)
    }

    /// As an SVG's `viewBox`.
    pub(crate) fn view_box(&self) -> String {
        let Self { x, y, width, height } = self;
        format!("{x} {y} {width} {height}")
    }

    /// Where the point lies, in per cent of the width and of the height.
    pub(crate) fn share(&self, at: Point) -> (f64, f64) {
        let of = |n: i32, size: i32| f64::from(n) / f64::from(size) * 100.0;
        (of(at.x - self.x, self.width), of(at.y - self.y, self.height))
    }
}
