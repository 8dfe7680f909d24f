//! The words of each language that bear on numbers: one file per language, pure tables.
//!
//! A table row is what the words mean, then the words, spellings separated by `|`, in lower case. A spelling may
//! be several words; one that ends in `*` is a stem. Adding a language is one file here and one line in `ALL`.

mod de;
mod en;
mod es;
mod fr;
mod index;
mod it;
mod zh;

pub(super) use index::{Index, Piece};

use crate::base::qualifier::Qualifier;
use crate::evidence::reading::numerals::Marks;
use crate::evidence::reading::units::Unit;

type Rows<T> = &'static [(T, &'static str)];

const ALL: [&Lexicon; 6] = [&en::LEXICON, &it::LEXICON, &de::LEXICON, &fr::LEXICON, &es::LEXICON, &zh::LEXICON];

struct Lexicon {
    /// Primary subtag.
    language: &'static str,
    marks: Marks,
    /// Numbers that add to what stands before: `fifty`, `five`.
    numbers: Rows<u64>,
    /// The same as written inside longer words only: `vent-uno`, `ein-tausend`.
    inner: Rows<u64>,
    /// What joins one and ten inside a word: `und`.
    joiner: &'static str,
    /// One-and-a-half words, in tenths.
    tenths: Rows<i64>,
    /// They count as one before a scale or a part: `a million`, `un terzo`.
    articles: &'static str,
    /// They multiply what stands before, which must be there: `million`.
    scales: Rows<u64>,
    /// They do too, but can stand alone: `mille`, `hundert`.
    lone_scales: Rows<u64>,
    /// They multiply when they touch the digits: `k`.
    suffixes: Rows<u64>,
    halves: &'static str,
    /// Denominators, which need a numerator: `third`.
    parts: Rows<u64>,
    ordinals: Rows<u64>,
    /// They make digits an ordinal when they touch them: `rd`.
    ordinal_endings: &'static str,
    /// Multiples that are one word, in tenths: `doubled` 20, `halved` 5.
    multiples: Rows<i64>,
    units: Rows<Unit>,
    before: Rows<Qualifier>,
    after: Rows<Qualifier>,
    /// They may stand between a qualifier and its number, or between a number and its range mark.
    fillers: &'static str,
    /// They may stand between a number and its unit.
    of: &'static str,
    between: &'static str,
    to: &'static str,
    and: &'static str,
    /// Between the part and the whole: `out of`.
    ratios: &'static str,
    rises: &'static str,
    falls: &'static str,
    /// Things counted; digits before them are no year.
    counted: &'static str,
    /// Before a year of two digits: `model year '27`.
    year_words: &'static str,
    /// Months and parts of a year; a number before them counts nothing.
    calendar: &'static str,
    /// A number behind them names or ranks: `Model 3`, `No. 7`.
    labels: &'static str,
    decade: &'static str,
}

/// What a phrase may mean. One phrase may mean several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    Number(u64),
    Tenths(i64),
    Article,
    Scale(u64),
    LoneScale(u64),
    Suffix(u64),
    Half,
    Part(u64),
    Ordinal(u64),
    OrdinalEnding,
    Multiple(i64),
    Unit(Unit),
    /// A unit that may also stand before its number.
    Sign(Unit),
    Before(Qualifier),
    After(Qualifier),
    Filler,
    Of,
    Between,
    To,
    And,
    Ratio,
    Rise,
    Fall,
    Counted,
    YearWord,
    Calendar,
    Label,
    Decade,
}

impl Lexicon {
    /// Every phrase with its sense.
    fn entries(&self) -> impl Iterator<Item = (Sense, &'static str)> {
        let counted = [
            (self.numbers, Sense::Number as fn(u64) -> Sense),
            (self.scales, Sense::Scale),
            (self.lone_scales, Sense::LoneScale),
            (self.suffixes, Sense::Suffix),
            (self.parts, Sense::Part),
            (self.ordinals, Sense::Ordinal),
        ];
        let plain = [
            (self.articles, Sense::Article),
            (self.halves, Sense::Half),
            (self.ordinal_endings, Sense::OrdinalEnding),
            (self.fillers, Sense::Filler),
            (self.of, Sense::Of),
            (self.between, Sense::Between),
            (self.to, Sense::To),
            (self.and, Sense::And),
            (self.ratios, Sense::Ratio),
            (self.rises, Sense::Rise),
            (self.falls, Sense::Fall),
            (self.counted, Sense::Counted),
            (self.year_words, Sense::YearWord),
            (self.calendar, Sense::Calendar),
            (self.labels, Sense::Label),
            (self.decade, Sense::Decade),
        ];
        let numbers = counted.into_iter().flat_map(|(rows, sense)| rows.iter().map(move |row| (sense(row.0), row.1)));
        let tenths = self.tenths.iter().map(|row| (Sense::Tenths(row.0), row.1));
        let multiples = self.multiples.iter().map(|row| (Sense::Multiple(row.0), row.1));
        let units = self.units.iter().map(|row| (Sense::Unit(row.0), row.1));
        let before = self.before.iter().map(|row| (Sense::Before(row.0), row.1));
        let after = self.after.iter().map(|row| (Sense::After(row.0), row.1));
        let words = plain.into_iter().map(|(words, sense)| (sense, words));
        let numbers = numbers.chain(tenths).chain(multiples);
        numbers.chain(units).chain(before).chain(after).chain(words).flat_map(|(sense, words)| spellings(sense, words))
    }
}

fn spellings<T: Copy>(sense: T, words: &'static str) -> impl Iterator<Item = (T, &'static str)> {
    words.split('|').filter(|word| !word.is_empty()).map(move |word| (sense, word))
}
