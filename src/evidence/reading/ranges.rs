//! Pairs of numbers that belong together: `580,000 to 650,000`, `between 2 and 3 million`, `10 and 12 percent`.
//!
//! What is said once, at the end, counts for both: scale and unit.

use rust_decimal::Decimal;

use super::figures::Figure;
use super::lexicon::{Index, Sense};
use super::tokens::Tokens;
use super::units::Unit;

/// How two numbers are tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tie {
    Range,
    /// They only share what is said once.
    List,
}

/// Adds to the numbers found the ranges they form.
pub(super) fn join(tokens: &Tokens<'_>, index: &Index, list: Vec<Figure>) -> Vec<Figure> {
    let mut joined: Vec<Figure> = Vec::with_capacity(list.len());
    for mut figure in list {
        // Readings of one numeral stand side by side; those of the numeral before it are what they may join.
        let here = joined.iter().rev().take(MOST_READINGS);
        let before: Vec<usize> = here
            .enumerate()
            .filter(|(_, other)| other.body.end <= figure.body.start && other.low == other.high)
            .map(|(back, _)| joined.len() - 1 - back)
            .collect();
        let mut more = Vec::new();
        for at in before {
            let Some(first) = joined.get_mut(at) else { continue };
            let Some(tie) = tie(tokens, index, first, &figure) else { continue };
            match tie {
                Tie::Range => {
                    share(first, &figure);
                    if matches!(first.unit, Some(Unit::Money(_))) {
                        figure.unit = figure.unit.or(first.unit);
                    }
                    more.extend(range(first, &figure));
                }
                Tie::List => {
                    let mut copy = first.clone();
                    share(&mut copy, &figure);
                    if copy.unit != first.unit || copy.low != first.low {
                        more.push(copy);
                    }
                }
            }
        }
        joined.push(figure);
        joined.extend(more);
    }
    joined
}

/// Of one numeral and the range before it.
const MOST_READINGS: usize = 6;

fn tie(tokens: &Tokens<'_>, index: &Index, first: &Figure, second: &Figure) -> Option<Tie> {
    let link = first.body.end..second.whole.start.max(first.body.end);
    let at = link.start;
    let dash = matches!(tokens.text(at), "-" | "~" | "～") && (at + 1 == link.end || at + 1 == second.body.start);
    if dash {
        return Some(Tie::Range);
    }
    let reaches = |end: usize| {
        let filled = index.is(tokens, end, Sense::Filler).unwrap_or(end);
        end == link.end || filled == link.end || end == second.body.start || filled == second.body.start
    };
    if index.is(tokens, at, Sense::To).is_some_and(reaches) {
        return Some(Tie::Range);
    }
    index.is(tokens, at, Sense::And).filter(|end| reaches(*end))?;
    let between = |end| index.ending(tokens, end, |sense| (sense == Sense::Between).then_some(())).is_some();
    let start = first.whole.start;
    Some(if between(start) || index.filler(tokens, start).is_some_and(between) { Tie::Range } else { Tie::List })
}

fn share(first: &mut Figure, second: &Figure) {
    if !matches!(first.unit, None | Some(Unit::Money(_))) {
        return;
    }
    if let (None, Some(scale)) = (first.scale, second.scale)
        && let Some(scaled) = first.low.checked_mul(scale).map(|value| value.normalize())
        && scaled < second.low
    {
        (first.low, first.high, first.scale) = (scaled, scaled, Some(scale));
    }
    first.unit = first.unit.or(second.unit);
}

fn range(first: &Figure, second: &Figure) -> Option<Figure> {
    let (low, high): (Decimal, Decimal) = (first.low, second.low.abs());
    (low < high).then(|| Figure {
        low,
        high,
        qualifier: first.qualifier,
        numeral: first.numeral.start..second.numeral.end,
        body: first.body.start..second.body.end,
        whole: first.whole.start..second.whole.end,
        hedged: first.hedged.start..second.numeral.end,
        plus: first.plus,
        unit: second.unit.or(first.unit),
        scale: second.scale,
    })
}
