//! Lines with fewer points: Visvalingam and Whyatt's method, which drops the point that changes the least area first.

use super::projection::Spot;

/// A line without the points whose triangle with their neighbours is smaller than `least` there, in square units. The
/// ends stay; a line that closes keeps a shape.
pub(super) fn thin(line: &[Spot], least: impl Fn(Spot) -> f64) -> Vec<Spot> {
    let mut kept = line.to_vec();
    let few = if line.first() == line.last() { 4 } else { 2 };
    // Lines have a few hundred points at most: no heap.
    while kept.len() > few {
        let share = |n: usize| triangle(kept[n - 1], kept[n], kept[n + 1]) / least(kept[n]);
        let smallest = (1..kept.len() - 1).map(|n| (n, share(n))).min_by(|a, b| a.1.total_cmp(&b.1));
        match smallest {
            Some((n, share)) if share < 1.0 => kept.remove(n),
            Some(_) | None => break,
        };
    }
    kept
}

fn triangle(a: Spot, b: Spot, c: Spot) -> f64 {
    ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(i32, i32)]) -> Vec<Spot> {
        points.iter().map(|(x, y)| Spot { x: f64::from(*x), y: f64::from(*y) }).collect()
    }

    #[test]
    fn keeps_ends_and_corners() {
        let bent = line(&[(0, 0), (5, 1), (10, 0), (10, 10), (11, 15), (10, 20)]);
        assert_eq!(thin(&bent, |_| 11.0), line(&[(0, 0), (10, 0), (10, 20)]));
        assert_eq!(thin(&bent, |_| 1e9), line(&[(0, 0), (10, 20)]));
        assert_eq!(thin(&bent, |_| 0.0), bent);
        assert_eq!(thin(&bent[..2], |_| 1e9), &bent[..2]);
    }

    #[test]
    fn an_island_stays_a_shape() {
        let island = line(&[(0, 0), (4, 0), (5, 3), (4, 4), (0, 4), (0, 0)]);
        assert_eq!(thin(&island, |_| 1e9).len(), 4);
    }

    #[test]
    fn is_finer_where_it_is_told_so() {
        let waves = line(&[(0, 0), (5, 1), (10, 0), (15, 1), (20, 0)]);
        assert_eq!(thin(&waves, |s| if s.x < 9.0 { 1.0 } else { 10.0 }).len(), 3);
    }
}
