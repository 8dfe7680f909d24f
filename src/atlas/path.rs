//! Lines as the data of SVG paths, in as few bytes as their grammar allows: steps instead of places, a minus as separator.

use super::{Point, Ring};

/// Rings, each closed by `z`.
pub(super) fn closed(rings: &[Ring]) -> String {
    draw(rings, true)
}

/// Lines that end where they end.
pub(super) fn open(lines: &[Vec<Point>]) -> String {
    draw(lines, false)
}

fn draw(lines: &[Vec<Point>], close: bool) -> String {
    let mut out = String::new();
    let mut pen = Point { x: 0, y: 0 };
    for line in lines {
        let Some((&first, rest)) = line.split_first() else { continue };
        out.push('m');
        step(&mut out, pen, first);
        pen = first;
        for &next in rest {
            step(&mut out, pen, next);
            pen = next;
        }
        if close {
            out.push('z');
            // The pen is back where the ring began.
            pen = first;
        }
    }
    out
}

fn step(out: &mut String, from: Point, to: Point) {
    for n in [to.x - from.x, to.y - from.y] {
        if n >= 0 && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push_str(&n.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_no_superfluous_sign() {
        let at = |x, y| Point { x, y };
        let square = vec![at(10, 20), at(15, 20), at(15, 25), at(10, 25)];
        let other = vec![at(1, 2), at(0, 0), at(0, 4)];
        assert_eq!(closed(&[square.clone(), other.clone()]), "m10 20 5 0 0 5-5 0zm-9-18-1-2 0 4z");
        assert_eq!(open(&[square, other]), "m10 20 5 0 0 5-5 0m-9-23-1-2 0 4");
        assert_eq!(closed(&[vec![]]), "");
    }
}
