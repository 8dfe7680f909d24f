//! Finds the phrases of one language among tokens: the longest that starts, or ends, at a place.
//!
//! Built once per language from the tables. A lookup costs one hash and as many comparisons as the language has
//! phrases with that word, whatever the length of the text.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{ALL, Lexicon, Sense, spellings};
use crate::evidence::reading::numerals::Marks;
use crate::evidence::reading::tokens::{Kind, Tokens};
use crate::evidence::reading::units::{self, SHARED, SIGNS, Unit};

/// One meaning of one phrase.
#[derive(Debug)]
struct Phrase {
    words: Vec<String>,
    sense: Sense,
}

/// What may be a piece of a longer number word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::evidence::reading) enum Piece {
    Add(u64),
    Times(u64),
}

/// The phrases of one language, or of all of them.
#[derive(Debug)]
pub(in crate::evidence::reading) struct Index {
    pub(in crate::evidence::reading) marks: Marks,
    /// Chinese writes numbers with characters that are parsed, not looked up.
    pub(in crate::evidence::reading) han: bool,
    /// What joins one and ten inside a word, if words are written together at all.
    pub(in crate::evidence::reading) joiner: Option<&'static str>,
    first: HashMap<String, Vec<Phrase>>,
    last: HashMap<String, Vec<Phrase>>,
    stems: HashMap<char, Vec<(String, Sense)>>,
    pieces: HashMap<&'static str, Piece>,
}

static BY_LANGUAGE: [LazyLock<Index>; 6] = [
    LazyLock::new(|| Index::build(&ALL[..1])),
    LazyLock::new(|| Index::build(&ALL[1..2])),
    LazyLock::new(|| Index::build(&ALL[2..3])),
    LazyLock::new(|| Index::build(&ALL[3..4])),
    LazyLock::new(|| Index::build(&ALL[4..5])),
    LazyLock::new(|| Index::build(&ALL[5..])),
];

/// Names of products are written the same in every language.
const LABELS: &[&str] = &["model|level|tier|class|mk|gen|no.|nr.|n.|nº|n.º|n°"];

/// For languages without a table: the words of all of them.
static MIXED: LazyLock<Index> = LazyLock::new(|| Index::build(&ALL));

impl Index {
    /// The index for a BCP 47 tag: its primary subtag decides.
    pub(in crate::evidence::reading) fn of(tag: &str) -> &'static Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let known = ALL.iter().position(|lexicon| lexicon.language.eq_ignore_ascii_case(primary));
        known.and_then(|at| BY_LANGUAGE.get(at)).unwrap_or(&MIXED)
    }

    fn build(lexicons: &[&Lexicon]) -> Self {
        let only = |lexicon: &&Lexicon| lexicons.len() == 1 && !lexicon.inner.is_empty();
        let mut index = Self {
            marks: if let [one] = lexicons { one.marks } else { Marks::Either },
            han: lexicons.iter().any(|lexicon| lexicon.language == "zh"),
            joiner: lexicons.first().filter(|lexicon| only(lexicon)).map(|lexicon| lexicon.joiner),
            first: HashMap::new(),
            last: HashMap::new(),
            stems: HashMap::new(),
            pieces: HashMap::new(),
        };
        for lexicon in lexicons {
            for (sense, phrase) in lexicon.entries() {
                index.add(sense, phrase);
            }
            for (number, word) in lexicon.inner.iter().flat_map(|row| spellings(row.0, row.1)) {
                index.pieces.insert(word, Piece::Add(number));
            }
        }
        for (label, phrase) in LABELS.iter().flat_map(|words| spellings(Sense::Label, words)) {
            index.add(label, phrase);
        }
        for (unit, phrase) in SIGNS.iter().flat_map(|row| spellings(row.0, row.1)) {
            index.add(Sense::Sign(unit), phrase);
        }
        for (unit, phrase) in SHARED.iter().flat_map(|row| spellings(row.0, row.1)) {
            index.add(Sense::Unit(unit), phrase);
        }
        index
    }

    fn add(&mut self, sense: Sense, phrase: &'static str) {
        if let Some(stem) = phrase.strip_suffix('*') {
            let first = stem.chars().next().unwrap_or_default();
            self.stems.entry(first).or_default().push((stem.to_owned(), sense));
            return;
        }
        match sense {
            Sense::Number(n) => drop(self.pieces.insert(phrase, Piece::Add(n))),
            Sense::Scale(n) | Sense::LoneScale(n) => drop(self.pieces.insert(phrase, Piece::Times(n))),
            _ => {}
        }
        let tokens = Tokens::read(phrase);
        let words: Vec<String> = (0..tokens.len()).map(|at| tokens.text(at).to_owned()).collect();
        let (Some(first), Some(last)) = (words.first().cloned(), words.last().cloned()) else { return };
        let looked_up_backwards = matches!(
            sense,
            Sense::Before(_)
                | Sense::Sign(_)
                | Sense::Between
                | Sense::YearWord
                | Sense::Label
                | Sense::Ratio
                | Sense::Filler
        );
        if looked_up_backwards {
            keep(self.last.entry(last).or_default(), Phrase { words: words.clone(), sense });
        }
        keep(self.first.entry(first).or_default(), Phrase { words, sense });
    }

    /// The longest phrase that starts here with a wanted sense, and the token after it.
    pub(in crate::evidence::reading) fn at<T>(
        &self,
        tokens: &Tokens<'_>,
        at: usize,
        pick: impl Fn(Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        let word = tokens.text(at);
        for phrase in self.first.get(word).into_iter().flatten() {
            let fits = phrase.words.iter().enumerate().skip(1).all(|(n, word)| tokens.text(at + n) == word);
            if let (true, Some(wanted)) = (fits, pick(phrase.sense)) {
                return Some((wanted, at + phrase.words.len()));
            }
        }
        let stems = self.stems.get(&word.chars().next()?)?;
        let wanted = stems.iter().filter(|(stem, _)| word.starts_with(stem)).find_map(|(_, sense)| pick(*sense))?;
        Some((wanted, at + 1))
    }

    /// The longest phrase that ends before this token with a wanted sense, and its first token.
    pub(in crate::evidence::reading) fn ending<T>(
        &self,
        tokens: &Tokens<'_>,
        end: usize,
        pick: impl Fn(Sense) -> Option<T>,
    ) -> Option<(T, usize)> {
        let last = end.checked_sub(1)?;
        for phrase in self.last.get(tokens.text(last))? {
            let Some(start) = end.checked_sub(phrase.words.len()) else { continue };
            let fits = phrase.words.iter().enumerate().all(|(n, word)| tokens.text(start + n) == word);
            if let (true, Some(wanted)) = (fits, pick(phrase.sense)) {
                return Some((wanted, start));
            }
        }
        None
    }

    /// True iff a phrase of this sense starts here.
    pub(in crate::evidence::reading) fn is(&self, tokens: &Tokens<'_>, at: usize, sense: Sense) -> Option<usize> {
        self.at(tokens, at, |found| (found == sense).then_some(())).map(|((), end)| end)
    }

    /// The unit that starts here: word, sign or code.
    pub(in crate::evidence::reading) fn unit(&self, tokens: &Tokens<'_>, at: usize) -> Option<(Unit, usize)> {
        let named = self.at(tokens, at, |sense| match sense {
            Sense::Unit(unit) | Sense::Sign(unit) => Some(Some(unit)),
            // "Points" may be of percentage, "points de vente" are counted.
            Sense::Counted => Some(None),
            _ => None,
        });
        let unit = named.and_then(|(unit, end)| Some((unit?, end)));
        unit.or_else(|| Some((coded(tokens, at)?, at + 1)))
    }

    /// The sign or code that ends before this token.
    pub(in crate::evidence::reading) fn sign(&self, tokens: &Tokens<'_>, end: usize) -> Option<(Unit, usize)> {
        let signed = self.ending(tokens, end, |sense| if let Sense::Sign(unit) = sense { Some(unit) } else { None });
        signed.or_else(|| end.checked_sub(1).and_then(|at| Some((coded(tokens, at)?, at))))
    }

    /// The first token of the filler that ends before this token.
    pub(in crate::evidence::reading) fn filler(&self, tokens: &Tokens<'_>, end: usize) -> Option<usize> {
        self.ending(tokens, end, |sense| (sense == Sense::Filler).then_some(())).map(|((), start)| start)
    }

    /// What this piece of a word counts for.
    pub(in crate::evidence::reading) fn piece(&self, text: &str) -> Option<Piece> {
        self.pieces.get(text).copied()
    }
}

fn coded(tokens: &Tokens<'_>, at: usize) -> Option<Unit> {
    if tokens.kind(at) == Some(Kind::Word) { units::code(tokens.source(at..at + 1)) } else { None }
}

/// Longest first, so that the first that fits is the longest.
fn keep(list: &mut Vec<Phrase>, phrase: Phrase) {
    let at = list.partition_point(|known| known.words.len() >= phrase.words.len());
    list.insert(at, phrase);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefers_the_longest_phrase() {
        let tokens = Tokens::read("no more than 5 percentage points");
        let index = Index::of("en-GB");
        let before = index.ending(&tokens, 3, |sense| if let Sense::Before(q) = sense { Some(q) } else { None });
        assert_eq!(before.map(|(q, at)| (q.key(), at)), Some(("up-to", 0)));
        assert_eq!(index.unit(&tokens, 4), Some((Unit::Percent, 6)));
    }

    #[test]
    fn tables_are_written_the_way_tokens_are() {
        for lexicon in ALL {
            for (_, phrase) in lexicon.entries() {
                assert_eq!(phrase, phrase.to_lowercase(), "{}", lexicon.language);
                assert_eq!(phrase, phrase.trim(), "{}: {phrase}", lexicon.language);
                assert!(!phrase.trim_end_matches('*').contains(['*', '’']), "{}: {phrase}", lexicon.language);
            }
        }
    }
}
