//! The rules, one file each.

pub(super) mod namings;
pub(super) mod numbers;
pub(super) mod outcomes;
pub(super) mod proof;
pub(super) mod scope;
pub(super) mod stages;
pub(super) mod statements;
pub(super) mod successors;
pub(super) mod unused;
pub(super) mod years;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::model::brief::Brief;
use crate::model::fact::{Fact, Owner, TargetKey};
use crate::model::registry::Registry;

/// The words a fact cites, pieces apart.
fn words(brief: &Brief, fact: &Fact) -> String {
    joined(fact, |piece| brief.body.words(piece).to_owned())
}

/// The same without the digits in names of the registry: `Model 3` counts nothing, even where the passage begins at `3`.
fn nameless_words(brief: &Brief, fact: &Fact) -> String {
    joined(fact, |piece| {
        let mut words = brief.body.words(piece).to_owned();
        let first = brief.mentions.partition_point(|m| m.range.end <= piece.start);
        for mention in brief.mentions[first..].iter().take_while(|m| m.range.start < piece.end) {
            if !brief.body.words(&mention.range).contains(char::is_alphabetic) {
                continue;
            }
            let inside = |at: u32| at.clamp(piece.start, piece.end).saturating_sub(piece.start) as usize;
            let name = inside(mention.range.start)..inside(mention.range.end);
            let plain = words[name.clone()].replace(|c: char| c.is_ascii_digit(), "#");
            words.replace_range(name, &plain);
        }
        words
    })
}

fn joined(fact: &Fact, words: impl Fn(&Range<u32>) -> String) -> String {
    let pieces: Vec<String> = fact.evidence.iter().flat_map(|p| &p.pieces).map(words).collect();
    // Numbers are read in composed characters.
    pieces.join(" \u{2026} ").nfc().collect()
}

/// `owner/slug`, as it is written.
fn target_name(registry: &Registry, key: &TargetKey) -> String {
    let owner = match key.owner {
        Owner::Company(c) => &registry.company(c).entry.slug,
        Owner::Market(m) => &registry.market(m).entry.slug,
    };
    format!("{owner}/{}", key.slug)
}
