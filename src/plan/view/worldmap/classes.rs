//! Numbers in a few classes, for a map: each with about as many countries as any other, and bounds that occur.

use super::{MapKey, Paint};
use crate::plan::view::desk::Desk;

/// The most classes the eye tells apart in one hue.
const MOST: usize = 5;

/// Classes of the numbers above nought: the first and the last number of each, the lowest first.
pub(crate) struct Classes(Vec<(usize, usize)>);

impl Classes {
    /// Classes for these numbers. Up to five different ones have a class each; equal ones are never parted.
    pub(crate) fn of(numbers: impl IntoIterator<Item = usize>) -> Self {
        let mut left: Vec<usize> = numbers.into_iter().filter(|n| *n > 0).collect();
        left.sort_unstable();
        let mut bounds = Vec::new();
        let mut rest = &left[..];
        while let Some(&first) = rest.first() {
            let open = MOST - bounds.len();
            let different = rest.chunk_by(|a, b| a == b).count();
            let share = if different <= open { 1 } else { rest.len().div_ceil(open) };
            let last = rest[share - 1];
            bounds.push((first, last));
            rest = &rest[rest.partition_point(|n| *n <= last)..];
        }
        Self(bounds)
    }

    /// The ink of a number: 0 for nought, then 1 to 5. Fewer classes are spread over the same range.
    pub(crate) fn level(&self, number: usize) -> u8 {
        if number == 0 {
            return 0;
        }
        let class = self.0.partition_point(|(_, last)| *last < number);
        let level = (class * (MOST - 1)).checked_div(self.0.len().saturating_sub(1)).map_or(MOST, |n| n + 1);
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
        let classes = self.0.iter().map(|&(from, to)| {
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
    fn classes_have_bounds_that_occur() {
        let bounds = |numbers: &[usize]| Classes::of(numbers.iter().copied()).0;
        assert_eq!(bounds(&[0, 1, 1, 2, 3, 5, 12]), [(1, 1), (2, 2), (3, 3), (5, 5), (12, 12)]);
        assert_eq!(bounds(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 20]), [(1, 2), (3, 4), (5, 6), (7, 8), (9, 20)]);
        assert_eq!(bounds(&[1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6]), [(1, 1), (2, 3), (4, 4), (5, 5), (6, 6)]);
        assert_eq!(bounds(&[0, 0]), []);
    }

    #[test]
    fn more_ink_for_more() {
        let levels = |all: &[usize], of: &[usize]| {
            let classes = Classes::of(all.iter().copied());
            of.iter().map(|n| classes.level(*n)).collect::<Vec<_>>()
        };
        assert_eq!(levels(&[1, 2, 3, 5, 12], &[0, 1, 2, 3, 5, 12]), [0, 1, 2, 3, 4, 5]);
        assert_eq!(levels(&[1, 2, 0], &[0, 1, 2]), [0, 1, 5]);
        assert_eq!(levels(&[4], &[0, 4]), [0, 5]);
        assert_eq!(levels(&[], &[0]), [0]);
    }
}
