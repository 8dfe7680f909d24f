//! What follows the digits or words of a number and belongs to it: `million`, `mila`, `万`, `and a half`.

use rust_decimal::Decimal;

use super::lexicon::{Index, Sense};
use super::tokens::{Kind, Tokens};
use crate::base::qualifier::Qualifier;

/// A number with its scale worked in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scaled {
    pub value: Decimal,
    pub scale: Option<Decimal>,
    /// `四十余万` is hedged from within.
    pub qualifier: Option<Qualifier>,
    pub end: usize,
}

/// `thousand million`, `千万亿`: longer chains are no number anyone writes.
const MOST_SCALES: usize = 3;

impl Scaled {
    pub(super) fn new(value: Decimal, end: usize) -> Self {
        Self { value, scale: None, qualifier: None, end }
    }

    /// Reads on after the number. `priced`: a currency sign stood before it, so that a lone `m` is a million.
    /// `None` iff the value outgrows a decimal.
    pub(super) fn read_on(self, tokens: &Tokens<'_>, index: &Index, priced: bool) -> Option<Self> {
        let scaled = self.chain(tokens, index, priced)?;
        let Some(end) = and_half(tokens, index, scaled.end) else { return Some(scaled) };
        let half = scaled.scale.unwrap_or(Decimal::ONE).checked_div(Decimal::TWO)?;
        let scaled = Self { value: scaled.value.checked_add(half)?, end, ..scaled };
        if scaled.scale.is_some() { Some(scaled) } else { scaled.chain(tokens, index, priced) }
    }

    fn chain(mut self, tokens: &Tokens<'_>, index: &Index, priced: bool) -> Option<Self> {
        for _ in 0..MOST_SCALES {
            let (inner, start) = hedge_within(tokens, index, self.end);
            let Some((factor, end)) = scale(tokens, index, start, priced) else { break };
            // `千` scales, but `千瓦时` is a unit.
            if index.unit(tokens, start).is_some_and(|unit| unit.1 > end) {
                break;
            }
            self.value = self.value.checked_mul(factor)?;
            self.scale = Some(self.scale.unwrap_or(Decimal::ONE).checked_mul(factor)?);
            self.qualifier = self.qualifier.or(inner);
            self.end = end;
        }
        Some(self)
    }
}

fn scale(tokens: &Tokens<'_>, index: &Index, at: usize, priced: bool) -> Option<(Decimal, usize)> {
    let at = if is_hyphen(tokens, at) { at + 1 } else { at };
    let suffix = tokens.glued(at) || priced || (tokens.glued(at + 1) && index.unit(tokens, at + 1).is_some());
    index.at(tokens, at, |sense| match sense {
        Sense::Scale(n) | Sense::LoneScale(n) => Some(Decimal::from(n)),
        Sense::Suffix(n) if suffix => Some(Decimal::from(n)),
        _ => None,
    })
}

/// `40余万`: the hedge stands between the number and its scale, in Chinese only.
fn hedge_within(tokens: &Tokens<'_>, index: &Index, at: usize) -> (Option<Qualifier>, usize) {
    let hedge = index.at(tokens, at, |sense| if let Sense::After(qualifier) = sense { Some(qualifier) } else { None });
    match hedge {
        Some((qualifier, end)) if tokens.kind(at) == Some(Kind::Han) => (Some(qualifier), end),
        _ => (None, at),
    }
}

fn and_half(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<usize> {
    let after = index.is(tokens, at, Sense::And)?;
    let after = index.is(tokens, after, Sense::Article).unwrap_or(after);
    index.is(tokens, after, Sense::Half)
}

/// True iff a hyphen joins the words around it.
pub(super) fn is_hyphen(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.text(at) == "-" && tokens.glued(at) && tokens.glued(at + 1)
}
