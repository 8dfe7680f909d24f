//! Numbers written with digits: which marks group them and which one starts the decimals.
//!
//! The language decides, and where the form leaves no doubt (`1.234,5`, or `1.5` in Italian, which cannot be a
//! group) the form does. What is no number under any reading (`12.03.2025`, `10:30`) yields none.

use rust_decimal::Decimal;

use super::tokens::{Gap, Kind, Tokens};
use crate::base::number;

/// What a language writes between the whole and its decimals. The other mark groups thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    Point,
    Comma,
    /// Usage is divided: a numeral that could be either is both.
    Either,
}

impl Marks {
    /// Regions that part from the usage of their language.
    pub(super) fn of(tag: &str, usual: Self) -> Self {
        let mut subtags = tag.split(['-', '_']).map(str::to_ascii_uppercase);
        let language = subtags.next().unwrap_or_default();
        let region = subtags.find(|subtag| matches!(subtag.len(), 2 | 3)).unwrap_or_default();
        match (language.as_str(), region.as_str()) {
            ("ES", "MX" | "US" | "GT" | "HN" | "SV" | "NI" | "PA" | "DO" | "PR" | "PE") => Self::Point,
            ("ES", "419") | ("DE" | "IT" | "FR", "CH" | "LI") => Self::Either,
            _ => usual,
        }
    }
}

/// The readings of one numeral, each with the token after it, and the token after everything looked at.
#[derive(Debug, Default)]
pub(super) struct Numerals {
    pub readings: Vec<(Decimal, usize)>,
    pub end: usize,
}

/// Reads the numeral that starts at these digits.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, marks: Marks) -> Numerals {
    let tight = Written::gather(tokens, at, false);
    let wide = Written::gather(tokens, at, true);
    let mut readings = Vec::new();
    let grouped = if wide.end > tight.end { wide.values(marks) } else { Vec::new() };
    // A plain space is a usual group mark where the comma is the decimal mark; elsewhere it may be chance.
    let doubtful = grouped.is_empty() || (wide.by_chance && marks != Marks::Comma);
    readings.extend(grouped.into_iter().map(|value| (value, wide.end)));
    if doubtful {
        readings.extend(tight.values(marks).into_iter().map(|value| (value, tight.end)));
    }
    let end = readings.iter().map(|reading| reading.1).min().unwrap_or(tight.end);
    Numerals { readings, end }
}

/// Groups of digits and the marks between them.
struct Written<'a> {
    groups: Vec<&'a str>,
    marks: Vec<char>,
    end: usize,
    by_chance: bool,
}

/// More groups than this are no number that fits a decimal; it also bounds how far spaces are followed.
const MOST_GROUPS: usize = 10;

impl<'a> Written<'a> {
    fn gather(tokens: &'a Tokens<'_>, at: usize, spaces: bool) -> Self {
        let mut written = Self { groups: vec![tokens.text(at)], marks: Vec::new(), end: at + 1, by_chance: false };
        loop {
            let next = written.end;
            if spaces && written.takes_space(tokens, next) {
                written.by_chance |= tokens.gap(next) == Gap::Space;
                written.take(' ', tokens.text(next), next + 1);
            } else if let Some(mark) = mark_between_digits(tokens, next) {
                written.take(mark, tokens.text(next + 1), next + 2);
            } else {
                return written;
            }
        }
    }

    fn take(&mut self, mark: char, group: &'a str, end: usize) {
        // Beyond the bound the groups only have to be passed over, not kept.
        if self.groups.len() <= MOST_GROUPS {
            self.groups.push(group);
            self.marks.push(mark);
        }
        self.end = end;
    }

    /// A space goes on with a number only before three digits, after at most three, and after no other mark.
    fn takes_space(&self, tokens: &Tokens<'_>, next: usize) -> bool {
        tokens.kind(next) == Some(Kind::Digits)
            && tokens.gap(next) != Gap::None
            && tokens.text(next).len() == 3
            && self.groups.len() < MOST_GROUPS
            && self.groups.iter().all(|group| group.len() <= 3)
            && self.groups.first().is_some_and(|group| !group.starts_with('0'))
            && self.marks.iter().all(|mark| *mark == ' ')
    }

    fn values(&self, marks: Marks) -> Vec<Decimal> {
        let groups = self.groups.as_slice();
        let (Some(last_mark), Some((last, wholes))) = (self.marks.last().copied(), groups.split_last()) else {
            return self.groups.first().and_then(|digits| number::decimal(digits)).into_iter().collect();
        };
        if self.groups.len() > MOST_GROUPS || !self.marks.iter().all(|mark| " '.,".contains(*mark)) {
            return Vec::new();
        }
        let first_mark = self.marks.first().copied().unwrap_or(last_mark);
        let uniform = |marks: &[char]| marks.iter().all(|mark| *mark == first_mark);
        let with_decimals = || number::decimal(&format!("{}.{last}", wholes.concat()));
        if !uniform(&self.marks) {
            let plain = uniform(&self.marks[..self.marks.len() - 1]) && is_grouped(wholes, first_mark);
            let decimal = plain && ".,".contains(last_mark);
            return if decimal { with_decimals().into_iter().collect() } else { Vec::new() };
        }
        let grouped = is_grouped(groups, first_mark).then(|| number::decimal(&groups.concat())).flatten();
        let decimal = (groups.len() == 2 && ".,".contains(last_mark)).then(with_decimals).flatten();
        let starts_decimals = match marks {
            Marks::Point => last_mark == '.',
            Marks::Comma => last_mark == ',',
            Marks::Either => return grouped.into_iter().chain(decimal).collect(),
        };
        let reading = if starts_decimals { decimal.or(grouped) } else { grouped.or(decimal) };
        reading.into_iter().collect()
    }
}

fn mark_between_digits(tokens: &Tokens<'_>, at: usize) -> Option<char> {
    let mark = Some(tokens.text(at)).filter(|mark| matches!(*mark, "." | "," | "'" | ":"))?;
    let between = tokens.glued(at) && tokens.glued(at + 1) && tokens.kind(at + 1) == Some(Kind::Digits);
    between.then(|| mark.chars().next()).flatten()
}

/// `1|500|000`, or as in India `1|00|000`.
fn is_grouped(groups: &[&str], mark: char) -> bool {
    let [first, middle @ .., last] = groups else { return groups.len() == 1 };
    let inner = |len| middle.iter().all(|group| group.len() == len);
    let indian = mark == ',' && first.len() <= 2 && !middle.is_empty() && inner(2);
    !first.starts_with('0') && last.len() == 3 && ((first.len() <= 3 && inner(3)) || indian)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, marks: Marks, wanted: &[&str]) {
        let tokens = Tokens::read(text);
        let found = read(&tokens, 0, marks).readings;
        let found: Vec<String> = found.iter().map(|(value, _)| value.to_string()).collect();
        assert_eq!(found, wanted, "{text} {marks:?}");
    }

    #[test]
    fn the_language_decides_what_a_mark_is() {
        for (text, point, comma, either) in [
            ("136854", &["136854"][..], &["136854"][..], &["136854"][..]),
            ("136.854", &["136.854"], &["136854"], &["136854", "136.854"]),
            ("136,854", &["136854"], &["136.854"], &["136854", "136.854"]),
            ("1.5", &["1.5"], &["1.5"], &["1.5"]),
            ("1,5", &["1.5"], &["1.5"], &["1.5"]),
            ("0.125", &["0.125"], &["0.125"], &["0.125"]),
            ("1.234,5", &["1234.5"], &["1234.5"], &["1234.5"]),
            ("1,234,567.8", &["1234567.8"], &["1234567.8"], &["1234567.8"]),
            ("1.234.567", &["1234567"], &["1234567"], &["1234567"]),
            ("1'500'000", &["1500000"], &["1500000"], &["1500000"]),
            ("1'500.50", &["1500.5"], &["1500.5"], &["1500.5"]),
            ("1,00,000", &["100000"], &["100000"], &["100000"]),
            ("12\u{202f}500", &["12500"], &["12500"], &["12500"]),
            ("12 500,5", &["12500.5", "12"], &["12500.5"], &["12500.5", "12"]),
            ("12 500", &["12500", "12"], &["12500"], &["12500", "12"]),
            ("2025 500", &["2025"], &["2025"], &["2025"]),
        ] {
            check(text, Marks::Point, point);
            check(text, Marks::Comma, comma);
            check(text, Marks::Either, either);
        }
    }

    #[test]
    fn dates_times_and_floods_are_no_numbers() {
        let flood = "1,".repeat(50_000) + "1";
        let digits = "9".repeat(40);
        for text in ["12.03.2025", "10:30", "1.2.3", "1,23,4", "1'2", &flood, &digits] {
            check(text, Marks::Point, &[]);
        }
    }

    #[test]
    fn regions_part_from_their_language() {
        assert_eq!(Marks::of("es-MX", Marks::Comma), Marks::Point);
        assert_eq!(Marks::of("es-419", Marks::Comma), Marks::Either);
        assert_eq!(Marks::of("de-CH", Marks::Comma), Marks::Either);
        assert_eq!(Marks::of("de-Latn-CH", Marks::Comma), Marks::Either);
        assert_eq!(Marks::of("", Marks::Point), Marks::Point);
    }
}
