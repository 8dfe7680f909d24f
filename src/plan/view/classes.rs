//! Numbers in a few classes of equal width, for a map.

use crate::plan::view::desk::Desk;
use crate::plan::view::worldmap::{MapKey, Paint};

/// The most classes the eye tells apart in one hue.
const MOST: usize = 5;

/// Classes from 1 to the largest number; nought is outside them.
pub(crate) struct Classes {
    largest: usize,
    width: usize,
}

impl Classes {
    /// For numbers up to this one.
    pub(crate) fn up_to(largest: usize) -> Self {
        Self { largest, width: largest.div_ceil(MOST).max(1) }
    }

    fn count(&self) -> usize {
        self.largest.div_ceil(self.width)
    }

    /// The first and the last number of each class, the lowest first.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.count()).map(|n| (n * self.width + 1, ((n + 1) * self.width).min(self.largest)))
    }

    /// The ink of a number: 0 for nought, then 1 to 5. Fewer classes are spread over the same range.
    pub(crate) fn level(&self, number: usize) -> u8 {
        let Some(class) = number.checked_sub(1).map(|n| n / self.width) else { return 0 };
        let level = (class * (MOST - 1)).checked_div(self.count().saturating_sub(1)).map_or(MOST, |n| n + 1);
        u8::try_from(level.min(MOST)).unwrap_or_default()
    }

    /// The key, nought included if there is any.
    pub(crate) fn legend(&self, desk: &Desk<'_>, nought: bool) -> Vec<MapKey> {
        let key = |level: u8, text: String| {
            let paint = Paint { stage: None, level: Some(level) };
            MapKey { paint, area: false, text, url: None }
        };
        let number = |n: usize| desk.locale.number(n.into());
        let none = nought.then(|| key(0, desk.say("map-key-none")));
        let classes = self.bounds().map(|(from, to)| {
            let text = if from == to { number(from) } else { [number(from), number(to)].join("–") };
            key(self.level(from), text)
        });
        none.into_iter().chain(classes).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_have_true_bounds() {
        let bounds = |largest: usize| Classes::up_to(largest).bounds().collect::<Vec<_>>();
        assert_eq!(bounds(11), [(1, 3), (4, 6), (7, 9), (10, 11)]);
        assert_eq!(bounds(3), [(1, 1), (2, 2), (3, 3)]);
        assert_eq!(bounds(25), [(1, 5), (6, 10), (11, 15), (16, 20), (21, 25)]);
        assert_eq!(bounds(0), []);
    }

    #[test]
    fn more_ink_for_more() {
        let levels = |largest: usize, of: &[usize]| of.iter().map(|n| Classes::up_to(largest).level(*n)).collect::<Vec<_>>();
        assert_eq!(levels(11, &[0, 1, 3, 4, 7, 10, 11]), [0, 1, 1, 2, 3, 5, 5]);
        assert_eq!(levels(2, &[0, 1, 2]), [0, 1, 5]);
        assert_eq!(levels(1, &[0, 1]), [0, 5]);
        assert_eq!(levels(0, &[0]), [0]);
    }
}
