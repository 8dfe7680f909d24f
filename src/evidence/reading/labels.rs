//! Tells the numbers that say how many from those that only name something: a year, a day, a quarter, a model.
//!
//! "In 2024", "15 March", "Model 3" and "3. Quartal" bear out no count. What may be either is a year where nothing
//! counted follows: a refusal can be answered, a date taken for a count cannot.

use super::figures::Figure;
use super::lexicon::{Index, Sense};
use super::tokens::{Kind, Tokens};
use super::years;

/// The numerals of a text that name, by their first token.
pub(super) struct Labels {
    dates: Vec<usize>,
    names: Vec<usize>,
}

impl Labels {
    pub(super) fn read(tokens: &Tokens<'_>, index: &Index, figures: &[Figure]) -> Self {
        let mut years: Vec<usize> = years::spans(tokens, index).into_iter().map(|year| year.1).collect();
        years.retain(|at| !counts(tokens, index, *at));
        let short = |at: usize| tokens.kind(at) == Some(Kind::Digits) && tokens.text(at).len() <= 3;
        let bare = |figure: &&Figure| figure.scale.is_none() && figure.unit.is_none() && figure.numeral.len() == 1;
        let places: Vec<usize> = figures.iter().filter(bare).map(|figure| figure.numeral.start).collect();
        let day = |at: &usize| is_day(tokens, index, *at) || is_part_of_date(tokens, &years, *at);
        let days: Vec<usize> = places.iter().copied().filter(day).collect();
        // "From 3 to 5 March", "il 3 e il 5 marzo": the month is said once.
        let earlier = places.iter().copied().filter(|at| days.iter().any(|day| is_tied(tokens, index, *at, *day)));
        let names = places.iter().copied().filter(|at| short(*at) && is_name(tokens, index, *at)).collect();
        let mut dates: Vec<usize> = earlier.chain(years.iter().copied()).chain(days.iter().copied()).collect();
        dates.sort_unstable();
        Self { dates, names }
    }

    /// A year, a day or a part of a year.
    pub(super) fn is_date(&self, figure: &Figure) -> bool {
        self.dates.binary_search(&figure.numeral.start).is_ok()
    }

    /// A date, or the number in a name or in a series.
    pub(super) fn names(&self, figure: &Figure) -> bool {
        self.is_date(figure) || self.names.contains(&figure.numeral.start)
    }
}

/// True iff four digits that could be a year are plainly a count: `2024 electric cars`, `rose to 2000`.
fn counts(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    const ADJECTIVES: usize = 2;
    let says_year = index.ending(tokens, at, |sense| (sense == Sense::YearWord).then_some(())).is_some();
    let round = tokens.text(at).ends_with("00") && tokens.text(at + 1) != "年";
    let mut counted = false;
    for next in at + 1..=at + 1 + ADJECTIVES {
        counted |= index.is(tokens, next, Sense::Counted).is_some();
        let small = index.at(tokens, next, |sense| {
            matches!(sense, Sense::Filler | Sense::Of | Sense::And | Sense::To | Sense::YearWord).then_some(())
        });
        if counted || tokens.kind(next) != Some(Kind::Word) || small.is_some() {
            break;
        }
    }
    if says_year { counted && round } else { counted || round }
}

/// `15 March`, `15. März`, `15 de marzo`, `3. Quartal`, `三季度`.
fn is_day(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    if !is_small(tokens, at) {
        return false;
    }
    let mut next = at + 1;
    if matches!(tokens.text(next), "." | "°" | "º") && tokens.glued(next) {
        next += 1;
    }
    let next = index.is(tokens, next, Sense::Of).unwrap_or(next);
    // "15 may be sold".
    let capital = !matches!(tokens.text(next), "may" | "march") || is_capital(tokens, next);
    capital && index.is(tokens, next, Sense::Calendar).is_some()
}

/// `15/03/2025`, `2025-03-15`, `03/2025`: digits tied to a year.
fn is_part_of_date(tokens: &Tokens<'_>, years: &[usize], at: usize) -> bool {
    let tied =
        |mark: usize| matches!(tokens.text(mark), "/" | "-" | ".") && tokens.glued(mark) && tokens.glued(mark + 1);
    let year = |at: usize| years.contains(&at);
    let before = |n: usize| at.checked_sub(n);
    is_small(tokens, at)
        && ((tied(at + 1) && (year(at + 2) || (tied(at + 3) && year(at + 4))))
            || before(1).is_some_and(|mark| {
                tied(mark)
                    && (before(2).is_some_and(year) || (before(3).is_some_and(tied) && before(4).is_some_and(year)))
            }))
}

fn is_small(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Some(Kind::Digits) => tokens.text(at).parse::<u8>().is_ok_and(|number| (1..=31).contains(&number)),
        kind => kind == Some(Kind::Han),
    }
}

/// True iff the number is the first of two days.
fn is_tied(tokens: &Tokens<'_>, index: &Index, at: usize, day: usize) -> bool {
    let next = at + 1;
    let end = index.is(tokens, next, Sense::To).or_else(|| index.is(tokens, next, Sense::And));
    let end = if tokens.text(next) == "-" { Some(next + 1) } else { end };
    let filled = |end| index.is(tokens, end, Sense::Filler);
    is_small(tokens, at) && end.is_some_and(|end| end == day || filled(end) == Some(day))
}

/// `Model 3`, `Level 2`, `No. 7`, `3. Platz`, `ID.4`; `March 15`, but not `March 15 cars`.
fn is_name(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    let dot = at.checked_sub(1).filter(|dot| tokens.text(*dot) == "." && tokens.glued(at) && tokens.glued(*dot));
    let numbered =
        tokens.text(at + 1) == "." && tokens.glued(at + 1) && index.is(tokens, at + 2, Sense::Label).is_some();
    if numbered || dot.is_some_and(|dot| is_capitals(tokens, dot - 1)) {
        return true;
    }
    index.ending(tokens, at, |sense| (sense == Sense::Label).then_some(())).is_some_and(|((), word)| {
        let month = index.is(tokens, word, Sense::Calendar).is_some();
        !month
            || (is_small(tokens, at) && is_capital(tokens, word) && index.is(tokens, at + 1, Sense::Counted).is_none())
    })
}

fn is_capital(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.source(at..at + 1).starts_with(char::is_uppercase)
}

fn is_capitals(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.source(at..at + 1);
    tokens.kind(at) == Some(Kind::Word) && word.len() > 1 && word.chars().all(char::is_uppercase)
}
