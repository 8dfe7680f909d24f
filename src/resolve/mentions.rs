//! Names of the registry in a text: the longest at each place, whole words only, whatever the case.
//!
//! All names, with their other spellings, are one automaton; every hit is then looked at for word edges.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::script;
use crate::model::body::Mention;
use crate::model::registry::{EntryId, Registry};

/// Spellings of one name; more would be one of long and strange.
const MAX_SPELLINGS: usize = 48;

/// Up to so many bytes of names the automaton is one table: three times as fast to search, half a kilobyte a byte.
const TABLE_LIMIT: usize = 48_000;

/// Every name of the registry, ready to be looked for.
#[derive(Debug)]
pub(crate) struct Names {
    automaton: AhoCorasick,
    /// Of each pattern of the automaton.
    spellings: Vec<Spelling>,
}

#[derive(Debug)]
struct Spelling {
    entry: EntryId,
    /// The words themselves where their case counts.
    exact: Option<String>,
    /// True iff nothing of a word may stand before, and after.
    edges: (bool, bool),
}

impl Names {
    pub(crate) fn new(registry: &Registry) -> Self {
        let mut patterns = Vec::new();
        let mut spellings = Vec::new();
        for id in registry.ids() {
            let entry = registry.entry(id);
            let names = [&entry.name].into_iter().chain(&entry.aliases).chain(entry.names.iter().map(|(_, name)| name));
            let mut own = BTreeSet::new();
            for name in names {
                own.extend(variants(name.trim(), entry.match_case));
            }
            for text in own {
                let edge = |c: Option<char>| c.is_some_and(|c| is_word(c) && !script::is_edgeless(c));
                let edges = (edge(text.chars().next()), edge(text.chars().next_back()));
                spellings.push(Spelling { entry: id, exact: entry.match_case.then(|| text.clone()), edges });
                patterns.push(text);
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .kind((patterns.iter().map(String::len).sum::<usize>() <= TABLE_LIMIT).then_some(AhoCorasickKind::DFA))
            .build(&patterns)
            .expect("a registry's names fit an automaton");
        Self { automaton, spellings }
    }

    /// The names in `text`, by place; the longest where they overlap. One name of two entries means the company,
    /// else the model, the person, the market; of two of a kind, the first by slug.
    pub(crate) fn find(&self, text: &str) -> Vec<Mention> {
        let mut hits: Vec<(u32, Reverse<u32>, u8, EntryId)> = Vec::new();
        for hit in self.automaton.find_overlapping_iter(text) {
            let spelling = &self.spellings[hit.pattern().as_usize()];
            let (start, end) = (hit.start(), hit.end());
            if spelling.exact.as_deref().is_none_or(|exact| exact == &text[start..end])
                && (!spelling.edges.0 || !text[..start].chars().next_back().is_some_and(continues))
                && (!spelling.edges.1 || !text[end..].chars().next().is_some_and(continues))
            {
                hits.push((offset(start), Reverse(offset(end)), precedence(spelling.entry), spelling.entry));
            }
        }
        hits.sort_unstable();
        let mut mentions: Vec<Mention> = Vec::new();
        for (start, Reverse(end), _, entry) in hits {
            if mentions.last().is_none_or(|m| m.range.end <= start) {
                mentions.push(Mention { range: start..end, entry });
            }
        }
        mentions
    }
}

fn precedence(entry: EntryId) -> u8 {
    match entry {
        EntryId::Company(_) => 0,
        EntryId::Model(_) => 1,
        EntryId::Person(_) => 2,
        EntryId::Market(_) => 3,
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || is_combining_mark(c)
}

/// True iff a character carries on the word of a name beside it.
fn continues(c: char) -> bool {
    is_word(c) && !script::is_edgeless(c)
}

/// The ways a name is written: other apostrophes, hyphens and spaces, letters composed or not, and for letters that
/// are not ASCII, in other cases.
fn variants(name: &str, match_case: bool) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    if name.is_empty() {
        return all;
    }
    all.insert(name.to_owned());
    let spell = |all: &mut BTreeSet<String>, other: &dyn Fn(&str) -> String| {
        if all.len() < MAX_SPELLINGS / 2 {
            let more: Vec<String> = all.iter().map(|s| other(s)).collect();
            all.extend(more);
        }
    };
    if !match_case && !name.is_ascii() {
        let (lower, upper) = (name.to_lowercase(), name.to_uppercase());
        all.extend([title(name), lower, upper]);
    }
    if !name.is_ascii() {
        spell(&mut all, &|s| s.nfc().collect());
        spell(&mut all, &|s| s.nfd().collect());
    }
    spell(&mut all, &|s| s.replace('’', "'"));
    spell(&mut all, &|s| s.replace('\'', "’"));
    spell(&mut all, &|s| s.replace('-', "\u{2011}"));
    spell(&mut all, &|s| s.replace(' ', "\u{a0}"));
    all
}

/// Each word with a capital first.
fn title(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut inside = false;
    for c in name.chars() {
        if inside {
            out.extend(c.to_lowercase());
        } else {
            out.extend(c.to_uppercase());
        }
        inside = c.is_alphanumeric();
    }
    out
}

fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
