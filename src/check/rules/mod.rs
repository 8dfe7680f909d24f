//! The rules, one file each.

pub(super) mod numbers;
pub(super) mod scope;
pub(super) mod stages;
pub(super) mod statements;
pub(super) mod successors;
pub(super) mod years;

use unicode_normalization::UnicodeNormalization;

use crate::model::brief::Brief;
use crate::model::fact::{Fact, Owner, TargetKey};
use crate::model::registry::Registry;

/// The words a fact cites, pieces apart.
fn words(brief: &Brief, fact: &Fact) -> String {
    let pieces = fact.evidence.iter().flat_map(|p| &p.pieces).map(|r| brief.body.words(r));
    // Numbers are read in composed characters.
    pieces.collect::<Vec<_>>().join(" \u{2026} ").nfc().collect()
}

/// `owner/slug`, as it is written.
fn target_name(registry: &Registry, key: &TargetKey) -> String {
    let owner = match key.owner {
        Owner::Company(c) => &registry.company(c).entry.slug,
        Owner::Market(m) => &registry.market(m).entry.slug,
    };
    format!("{owner}/{}", key.slug)
}
