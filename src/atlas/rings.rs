//! Rings out of arcs: unions, areas, and the middle of a shape.

use std::collections::HashMap;

use super::Point;
use super::topology::ArcRef;

/// A closed line; its last point is joined to its first.
pub(super) type Ring = Vec<Point>;

/// The outline of all these rings together: what two of them share is inside and falls away.
pub(super) fn union<'r>(arcs: &[Vec<Point>], rings: impl IntoIterator<Item = &'r Vec<ArcRef>>) -> Vec<Ring> {
    let refs: Vec<ArcRef> = rings.into_iter().flatten().copied().collect();
    let mut uses: HashMap<usize, u8> = HashMap::new();
    for r in &refs {
        *uses.entry(r.arc).or_default() += 1;
    }
    let outer = refs.into_iter().filter(|r| uses[&r.arc] == 1);
    let walked = |r: ArcRef| {
        let mut line = arcs[r.arc].clone();
        if r.backwards {
            line.reverse();
        }
        line
    };
    close(&outer.map(walked).filter(|line| line.len() > 1).collect::<Vec<_>>())
}

/// The numbers of the arcs that two rings share, in their order.
pub(super) fn shared<'r>(rings: impl IntoIterator<Item = &'r Vec<ArcRef>>) -> impl Iterator<Item = usize> {
    let mut all: Vec<usize> = rings.into_iter().flatten().map(|r| r.arc).collect();
    all.sort_unstable();
    let twice: Vec<usize> = all.chunk_by(|a, b| a == b).filter(|c| c.len() > 1).map(|c| c[0]).collect();
    twice.into_iter()
}

/// Lines that begin where others end, joined to rings.
fn close(lines: &[Vec<Point>]) -> Vec<Ring> {
    let mut by_start: HashMap<Point, Vec<usize>> = HashMap::new();
    for (n, line) in lines.iter().enumerate().rev() {
        by_start.entry(line[0]).or_default().push(n);
    }
    let mut used = vec![false; lines.len()];
    let mut rings = Vec::new();
    for first in 0..lines.len() {
        let mut ring: Ring = Vec::new();
        let mut next = Some(first).filter(|n| !used[*n]);
        while let Some(n) = next {
            used[n] = true;
            ring.extend(&lines[n][..lines[n].len() - 1]);
            let end = lines[n][lines[n].len() - 1];
            next = if end == lines[first][0] {
                None
            } else {
                by_start.get_mut(&end).and_then(|all| {
                    all.retain(|n| !used[*n]);
                    all.pop()
                })
            };
        }
        if ring.len() > 2 {
            rings.push(ring);
        }
    }
    rings
}

/// Lines joined end to end, whichever way they run, to as few as may be had without search.
pub(super) fn trails(lines: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let mut left: Vec<Vec<Point>> = lines.into_iter().filter(|l| l.len() > 1).collect();
    left.reverse();
    let mut trails = Vec::new();
    while let Some(mut trail) = left.pop() {
        for _ in 0..2 {
            while let Some((n, turn)) = continues(&left, trail[trail.len() - 1]) {
                let mut next = left.remove(n);
                if turn {
                    next.reverse();
                }
                trail.extend(&next[1..]);
            }
            // The second time from its other end.
            trail.reverse();
        }
        trails.push(trail);
    }
    trails
}

/// A line that begins at this point, or ends there and is to be turned.
fn continues(lines: &[Vec<Point>], at: Point) -> Option<(usize, bool)> {
    let n = lines.iter().rposition(|l| l[0] == at || l[l.len() - 1] == at)?;
    Some((n, lines[n][0] != at))
}

/// Twice the area in square units; its sign tells which way the ring runs.
pub(super) fn doubled_area(ring: &[Point]) -> i64 {
    edges(ring).map(|(a, b)| i64::from(a.x) * i64::from(b.y) - i64::from(b.x) * i64::from(a.y)).sum()
}

fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// The point within the first ring, the largest, that is furthest from all edges. Its steps halve: a grid over the
/// whole, then round the best so far.
pub(super) fn deepest(rings: &[Ring]) -> Point {
    let Some(largest) = rings.first() else { return Point { x: 0, y: 0 } };
    let span = |of: fn(&Point) -> i32| {
        let (low, high) = (largest.iter().map(of).min().unwrap_or(0), largest.iter().map(of).max().unwrap_or(0));
        (low.midpoint(high), (high - low) / 2)
    };
    let ((x, half_width), (y, half_height)) = (span(|p| p.x), span(|p| p.y));
    let mut best = Point { x, y };
    let mut depth = depth_at(rings, best);
    let mut steps = 8;
    let (mut width, mut height) = (half_width, half_height);
    while width > 0 || height > 0 {
        let middle = best;
        for (i, j) in (-steps..=steps).flat_map(|i| (-steps..=steps).map(move |j| (i, j))) {
            let at = Point { x: middle.x + width * i / steps, y: middle.y + height * j / steps };
            let here = depth_at(rings, at);
            if here > depth {
                (best, depth) = (at, here);
            }
        }
        (width, height) = (width / steps, height / steps);
        steps = 2;
    }
    best
}

/// How far from the nearest edge, squared; negative outside.
fn depth_at(rings: &[Ring], at: Point) -> f64 {
    let near = rings.iter().flat_map(|r| edges(r)).map(|(a, b)| distance(at, a, b)).fold(f64::MAX, f64::min);
    if contains(rings, at) { near } else { -near }
}

/// From a point to an edge, squared.
fn distance(at: Point, a: Point, b: Point) -> f64 {
    let vector = |from: Point, to: Point| (f64::from(to.x - from.x), f64::from(to.y - from.y));
    let ((ex, ey), (px, py)) = (vector(a, b), vector(a, at));
    let length = ex * ex + ey * ey;
    let along = if length > 0.0 { ((px * ex + py * ey) / length).clamp(0.0, 1.0) } else { 0.0 };
    (px - along * ex).powi(2) + (py - along * ey).powi(2)
}

/// True iff the point is inside an odd number of rings.
pub(super) fn contains(rings: &[Ring], at: Point) -> bool {
    let crosses = |(a, b): &(Point, Point)| {
        let across = |p: Point| i64::from(p.y) > i64::from(at.y);
        if across(*a) == across(*b) {
            return false;
        }
        let (dx, dy) = (i64::from(b.x - a.x), i64::from(b.y - a.y));
        let side = i64::from(at.x - a.x) * dy - i64::from(at.y - a.y) * dx;
        (side < 0) == (dy > 0)
    };
    rings.iter().flat_map(|r| edges(r)).filter(crosses).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(i32, i32)]) -> Vec<Point> {
        points.iter().map(|&(x, y)| Point { x, y }).collect()
    }

    fn forth(arc: usize) -> ArcRef {
        ArcRef { arc, backwards: false }
    }

    fn back(arc: usize) -> ArcRef {
        ArcRef { arc, backwards: true }
    }

    /// Two squares side by side; arc 1 is between them.
    fn squares() -> (Vec<Vec<Point>>, Vec<Vec<ArcRef>>) {
        let left = line(&[(10, 10), (0, 10), (0, 0), (10, 0)]);
        let between = line(&[(10, 0), (10, 10)]);
        let right = line(&[(10, 0), (20, 0), (20, 10), (10, 10)]);
        (vec![left, between, right], vec![vec![forth(0), forth(1)], vec![forth(2), back(1)]])
    }

    #[test]
    fn a_union_has_no_border_within() {
        let (arcs, rings) = squares();
        let one = union(&arcs, &rings[..1]);
        assert_eq!((one.len(), doubled_area(&one[0])), (1, 200));
        let both = union(&arcs, &rings);
        assert_eq!((both.len(), both[0].len(), doubled_area(&both[0])), (1, 6, 400));
        assert_eq!(shared(&rings).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn inside_and_outside() {
        let ring = vec![line(&[(0, 0), (10, 0), (10, 10), (0, 10)]), line(&[(4, 4), (4, 6), (6, 6), (6, 4)])];
        let within = |x, y| contains(&ring, Point { x, y });
        assert_eq!(
            [within(2, 2), within(9, 5), within(5, 5), within(11, 5), within(-1, 0)],
            [true, true, false, false, false]
        );
    }

    #[test]
    fn the_deepest_point_is_in_the_thick_end() {
        let spoon = line(&[(0, 0), (80, 0), (80, -10), (100, -10), (100, 12), (80, 12), (80, 2), (0, 2)]);
        let at = deepest(&[spoon]);
        assert!((88..=92).contains(&at.x) && (0..=2).contains(&at.y), "{at:?}");
        assert_eq!(deepest(&[]), Point { x: 0, y: 0 });
    }

    #[test]
    fn trails_turn_lines_where_need_be() {
        let lines =
            vec![line(&[(0, 0), (1, 0)]), line(&[(2, 0), (1, 0)]), line(&[(5, 5), (6, 6)]), line(&[(0, 0), (0, 1)])];
        let found = trails(lines);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], line(&[(0, 1), (0, 0), (1, 0), (2, 0)]));
    }
}
