//! Numbers written in words, of any language with a table: `fifty thousand`, `cinquantamila`, `half a million`,
//! `two thirds`, `doubled`, `third`.

use std::ops::Range;

use rust_decimal::Decimal;

use super::lexicon::{Index, Sense};
use super::scales::{Scaled, is_hyphen};
use super::sum;
use super::tokens::Tokens;
use super::units::Unit;
use crate::base::qualifier::Qualifier;

/// A number found, before its surroundings are read.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub value: Decimal,
    pub scale: Option<Decimal>,
    pub unit: Option<Unit>,
    pub qualifier: Option<Qualifier>,
    pub tokens: Range<usize>,
}

impl Draft {
    pub(super) fn new(start: usize, scaled: Scaled, unit: Option<Unit>) -> Self {
        let Scaled { value, scale, qualifier, end } = scaled;
        Self { value: value.normalize(), scale, unit, qualifier, tokens: start..end }
    }
}

const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// The readings of the number word that starts here; one phrase may have several (`a third`).
pub(super) fn read(tokens: &Tokens<'_>, index: &Index, at: usize) -> Vec<Draft> {
    if let Some(draft) = multiple(tokens, index, at).or_else(|| half(tokens, index, at)) {
        return vec![draft];
    }
    let part = part(tokens, index, at);
    if !part.is_empty() {
        return part;
    }
    let number = tenths(tokens, index, at).or_else(|| sum::read(tokens, index, at));
    if let Some(scaled) = number.and_then(|scaled| scaled.read_on(tokens, index, false)) {
        return vec![Draft::new(at, scaled, None)];
    }
    ordinal(tokens, index, at).into_iter().collect()
}

fn multiple(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Draft> {
    let pick = |sense| if let Sense::Multiple(tenths) = sense { Some(tenths) } else { None };
    let (tenths, end) = index.at(tokens, at, pick)?;
    Some(Draft::new(at, Scaled::new(Decimal::new(tenths, 1), end), Some(Unit::Times)))
}

fn tenths(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Scaled> {
    let pick = |sense| if let Sense::Tenths(tenths) = sense { Some(tenths) } else { None };
    let (tenths, end) = index.at(tokens, at, pick)?;
    Some(Scaled::new(Decimal::new(tenths, 1), end))
}

/// `half`, `half a million`, `eine halbe Million`; not the half of a year.
fn half(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Draft> {
    let start = index.is(tokens, at, Sense::Article).unwrap_or(at);
    let end = index.is(tokens, start, Sense::Half)?;
    let scaled = part_of_scale(tokens, index, Scaled::new(HALF, end))?;
    let of_a_year = at.checked_sub(1).is_some_and(|before| ordinal(tokens, index, before).is_some());
    (scaled.scale.is_some() || !of_a_year).then(|| share(at, scaled))
}

/// `a third`, `three-quarters`, `un quarto di milione`.
fn part(tokens: &Tokens<'_>, index: &Index, at: usize) -> Vec<Draft> {
    let numerator = index.at(tokens, at, |sense| match sense {
        Sense::Article => Some((1, true)),
        Sense::Number(n) if n < 10 => Some((n, false)),
        _ => None,
    });
    let Some(((numerator, article), after)) = numerator else { return Vec::new() };
    let after = if is_hyphen(tokens, after) { after + 1 } else { after };
    let denominator = index.at(tokens, after, |sense| if let Sense::Part(n) = sense { Some(n) } else { None });
    let Some((denominator, end)) = denominator else { return Vec::new() };
    let value = Decimal::from(numerator).checked_div(Decimal::from(denominator)).unwrap_or_default();
    let scaled = part_of_scale(tokens, index, Scaled::new(value, end));
    // "A third plant" is not a third of one.
    let place = if article { ordinal(tokens, index, after) } else { None };
    scaled.map(|scaled| share(at, scaled)).into_iter().chain(place).collect()
}

fn share(at: usize, scaled: Scaled) -> Draft {
    Draft::new(at, scaled, scaled.scale.is_none().then_some(Unit::Share))
}

/// `… of a million`; without a scale the part stays as it is.
fn part_of_scale(tokens: &Tokens<'_>, index: &Index, part: Scaled) -> Option<Scaled> {
    let at = index.is(tokens, part.end, Sense::Of).unwrap_or(part.end);
    let at = index.is(tokens, at, Sense::Article).unwrap_or(at);
    let scaled = Scaled { end: at, ..part }.read_on(tokens, index, false)?;
    Some(if scaled.scale.is_some() { scaled } else { part })
}

/// `third`, and words for the first of all: `best-selling`, unless it is the third best-selling.
fn ordinal(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Draft> {
    let place = |at| index.at(tokens, at, |sense| if let Sense::Ordinal(n) = sense { Some(n) } else { None });
    let (number, end) = place(at)?;
    let before = at.checked_sub(1);
    let before = before.map(|before| before.saturating_sub(usize::from(tokens.text(before) == "-")));
    let later = |at| place(at).is_some_and(|found| found.0 > 1) || sum::read(tokens, index, at).is_some();
    if number == 1 && before.is_some_and(later) {
        return None;
    }
    Some(Draft::new(at, Scaled::new(Decimal::from(number), end), Some(Unit::Ordinal)))
}
