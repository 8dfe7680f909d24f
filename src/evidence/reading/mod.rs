//! Reads numbers, units, hedges and years out of the words of an article, and says whether they bear out a figure.
//!
//! Input is text and its language; nothing of the model comes in here but the claim to be tested. Text →
//! [`tokens`] → [`figures`] (digits in [`numerals`], words in [`words`] and [`sum`], Chinese in [`han`]) →
//! [`ratios`], [`ranges`] → [`claim`]. What words mean in a language is data, in [`lexicon`]. Time is linear in the text.

mod claim;
mod demand;
mod direction;
mod figures;
mod han;
mod labels;
mod lexicon;
mod numerals;
mod ranges;
mod ratios;
mod scales;
mod sum;
#[cfg(test)]
mod tests;
mod tokens;
mod units;
mod words;
mod years;

use std::ops::Range;

use rust_decimal::Decimal;

pub(crate) use claim::{Claim, Doubt, doubts};
pub(crate) use units::Unit;
pub(crate) use years::years;

use crate::base::qualifier::Qualifier;
use figures::{Figure, Figures};
use lexicon::Index;
use numerals::Marks;
use tokens::Tokens;

/// One number read, or a range of two. A numeral that may be read in two ways gives two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    pub low: Decimal,
    pub high: Decimal,
    pub unit: Option<Unit>,
    pub qualifier: Option<Qualifier>,
    /// The bytes of the numeral and its scale word.
    pub range: Range<usize>,
}

/// Reads the numbers of a text in the language of a BCP 47 tag. A range is read as such and as its two ends.
pub(crate) fn numbers(text: &str, language: &str) -> Vec<Reading> {
    let read = Read::new(text, language);
    let reading = |figure: &Figure| Reading {
        low: figure.low,
        high: figure.high,
        unit: figure.unit,
        qualifier: figure.qualifier,
        range: read.tokens.bytes(figure.numeral.clone()),
    };
    read.figures.iter().map(reading).collect()
}

/// The number, with its scale and its percent or currency sign, that has a byte of the text in its middle.
pub(crate) fn across(text: &str, language: &str, at: usize) -> Option<Range<usize>> {
    let read = Read::new(text, language);
    let whole = |figure: &Figure| {
        let end = if figure.unit == Some(Unit::Percent) { figure.body.end } else { figure.numeral.end };
        read.tokens.bytes(figure.body.start..end)
    };
    let singles = read.figures.iter().filter(|figure| figure.low == figure.high);
    singles.map(whole).find(|number| number.start < at && at < number.end)
}

/// A text with all that was found in it.
struct Read<'a> {
    tokens: Tokens<'a>,
    index: &'static Index,
    figures: Vec<Figure>,
    /// Units beside no number, as in the head of a table.
    loose: Vec<Unit>,
}

impl<'a> Read<'a> {
    fn new(text: &'a str, language: &str) -> Self {
        let tokens = Tokens::read(text);
        let index = Index::of(language);
        let Figures { list, loose } = Figures::read(&tokens, index, Marks::of(language, index.marks));
        let figures = ranges::join(&tokens, index, ratios::join(&tokens, index, list));
        Self { tokens, index, figures, loose }
    }
}
