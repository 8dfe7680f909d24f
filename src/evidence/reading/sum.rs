//! Adds up the words of one number: `two hundred and fifty thousand`, `dos mil quinientos millones`,
//! `zweihundertfünfzigtausend`.

use rust_decimal::Decimal;

use super::lexicon::{Index, Piece, Sense};
use super::scales::{Scaled, is_hyphen};
use super::tokens::{Kind, Tokens};

/// Longer than any number in words; it bounds the work per word.
const MOST_WORDS: usize = 24;
const LONGEST_WORD: usize = 64;

/// Reads the number that starts at this word; a scale inside it counts as read.
pub(super) fn read(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Scaled> {
    let between = index.ending(tokens, at, |sense| (sense == Sense::Between).then_some(())).is_some();
    let (sum, end) = gather(tokens, index, at, if between { Reach::Alone } else { Reach::Joined })?;
    let value = Decimal::from(sum.total.checked_add(sum.current)?);
    Some(Scaled { scale: sum.last.map(Decimal::from), ..Scaled::new(value, end) })
}

/// How far a number goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Over `and`, if what follows fits.
    Joined,
    Alone,
    /// Up to the next scale of a thousand or more.
    Below,
}

fn is_large(piece: &Piece) -> bool {
    matches!(piece, Piece::Times(1000..))
}

fn gather(tokens: &Tokens<'_>, index: &Index, at: usize, reach: Reach) -> Option<(Sum, usize)> {
    let mut sum = Sum::default();
    let mut end = at;
    if let Some(after) = index.is(tokens, at, Sense::Article)
        && scale_at(tokens, index, after).is_some()
    {
        sum.current = 1;
        sum.begun = true;
        end = after;
    }
    for _ in 0..MOST_WORDS {
        let next = if sum.begun && is_hyphen(tokens, end) { end + 1 } else { end };
        if let Some((pieces, after)) = word(tokens, index, next, sum.begun)
            && (reach != Reach::Below || !pieces.iter().any(is_large))
            && let Some(longer) = sum.with(&pieces)
        {
            sum = longer;
            end = after;
        } else if reach == Reach::Joined
            && let Some((longer, after)) = sum.joined(tokens, index, end)
        {
            sum = longer;
            end = after;
        } else {
            break;
        }
    }
    sum.begun.then_some((sum, end))
}

fn word(tokens: &Tokens<'_>, index: &Index, at: usize, begun: bool) -> Option<(Vec<Piece>, usize)> {
    let whole = index.at(tokens, at, |sense| match sense {
        Sense::LoneScale(n) => Some(Piece::Times(n)),
        Sense::Scale(n) if begun => Some(Piece::Times(n)),
        Sense::Number(n) => Some(Piece::Add(n)),
        _ => None,
    });
    if let Some((piece, end)) = whole {
        return Some((vec![piece], end));
    }
    if tokens.kind(at) != Some(Kind::Word) {
        return None;
    }
    Some((split(tokens.text(at), index)?, at + 1))
}

fn scale_at(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<()> {
    let at = if is_hyphen(tokens, at) { at + 1 } else { at };
    let pick = |sense| matches!(sense, Sense::Scale(_) | Sense::LoneScale(_)).then_some(());
    index.at(tokens, at, pick).map(|((), _)| ())
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    total: u64,
    current: u64,
    last: Option<u64>,
    begun: bool,
}

impl Sum {
    fn with(self, pieces: &[Piece]) -> Option<Self> {
        pieces.iter().try_fold(self, |sum, piece| match *piece {
            Piece::Add(number) => sum.add(number),
            Piece::Times(scale) => sum.times(scale),
        })
    }

    fn add(mut self, number: u64) -> Option<Self> {
        if self.begun && number == 0 || number >= self.place() {
            return None;
        }
        self.current += number;
        self.begun = true;
        Some(self)
    }

    /// What may be added must be below this.
    fn place(self) -> u64 {
        match (self.begun, self.current % 100) {
            (false, _) => u64::MAX,
            (true, _) if self.current == 0 => self.last.unwrap_or(0),
            (true, 0) => 100,
            // French counts on from 60 and 80: soixante-dix, quatre-vingt-onze.
            (true, 60 | 80) => 20,
            (true, tens) if tens >= 20 && tens % 10 == 0 => 10,
            (true, _) => 0,
        }
    }

    fn times(mut self, scale: u64) -> Option<Self> {
        let lone = !self.begun || self.current == 0;
        match (scale, self.last) {
            (100, _) if lone && self.place() > 100 => self.current = 100,
            (100, _) => {
                self.current = if self.current < 100 { self.current * 100 } else { return None };
            }
            (_, Some(last)) if scale == last => return None,
            (_, Some(last)) if scale > last => {
                self.total = self.total.checked_add(self.current)?.checked_mul(scale)?;
                self.current = 0;
                self.last = Some(scale);
            }
            (_, _) => {
                self.total = self.total.checked_add(self.current.max(1).checked_mul(scale)?)?;
                self.current = 0;
                self.last = Some(scale);
            }
        }
        self.begun = true;
        Some(self)
    }

    /// `two hundred and fifty [thousand]`: what follows must fit below what stands before, else there are two
    /// numbers, as in "one million and two million".
    fn joined(self, tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<(Self, usize)> {
        let after = index.is(tokens, at, Sense::And).filter(|_| self.begun && self.place() > 0)?;
        let (rest, end) = gather(tokens, index, after, Reach::Below)?;
        let sum = Self { current: self.current.checked_add(rest.current)?, ..self };
        let next = word(tokens, index, end, true).filter(|(pieces, _)| pieces.iter().any(is_large));
        let goes_on = next.is_none_or(|(pieces, _)| sum.with(&pieces).is_some());
        let fits = goes_on && rest.total == 0 && rest.current > 0 && rest.current < self.place();
        fits.then_some((sum, end))
    }
}

/// Splits `fünfundzwanzigtausend` into pieces that are all numbers.
fn split(word: &str, index: &Index) -> Option<Vec<Piece>> {
    // A word that is a piece as it stands was looked up before; as a piece only (`ein`) it is no number.
    let joiner = index.joiner.filter(|_| word.len() <= LONGEST_WORD && index.piece(word).is_none())?;
    let mut dead = vec![false; word.len() + 1];
    let mut pieces = Vec::new();
    split_from(word, 0, joiner, index, &mut pieces, &mut dead).then_some(pieces)
}

/// Longest piece first; a place from which no split was found is not tried again.
fn split_from(word: &str, at: usize, joiner: &str, index: &Index, pieces: &mut Vec<Piece>, dead: &mut [bool]) -> bool {
    let rest = &word[at..];
    if rest.is_empty() {
        return true;
    }
    if dead.get(at).copied().unwrap_or(true) {
        return false;
    }
    for end in (1..=rest.len()).rev().filter(|end| rest.is_char_boundary(*end)) {
        let Some(piece) = index.piece(&rest[..end]) else { continue };
        let count = pieces.len();
        pieces.push(piece);
        let after = joined_tens(&rest[end..], piece, joiner, index).map_or(at + end, |(tens, length)| {
            pieces.pop();
            pieces.push(tens);
            at + end + length
        });
        if split_from(word, after, joiner, index, pieces, dead) {
            return true;
        }
        pieces.truncate(count);
    }
    if let Some(entry) = dead.get_mut(at) {
        *entry = true;
    }
    false
}

/// `…undzwanzig` after one to nine.
fn joined_tens(rest: &str, ones: Piece, joiner: &str, index: &Index) -> Option<(Piece, usize)> {
    let Piece::Add(ones @ 1..=9) = ones else { return None };
    let tail = rest.strip_prefix(joiner).filter(|_| !joiner.is_empty())?;
    (1..=tail.len()).rev().filter(|end| tail.is_char_boundary(*end)).find_map(|end| {
        let Piece::Add(tens @ 20..=90) = index.piece(&tail[..end])? else { return None };
        (tens % 10 == 0).then_some((Piece::Add(tens + ones), joiner.len() + end))
    })
}
