//! What mistakes that are told already have cost, as far as another rule could trip over its absence.

use std::collections::BTreeSet;

use super::fact::TargetKey;

/// Reports of targets that are written and could not be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Lost {
    /// Annotations that could not be read at all: any target may be in them.
    pub anything: bool,
    /// What the lost ones are called behind their owner, which may be what is misspelt.
    pub targets: BTreeSet<String>,
}

impl Lost {
    /// Notes a report by its id as written.
    pub(crate) fn target(&mut self, id: Option<&str>) {
        match id {
            Some(id) => {
                self.targets.insert(id.rsplit('/').next().unwrap_or(id).to_owned());
            }
            None => self.anything = true,
        }
    }

    /// Takes over what another holds.
    pub(crate) fn add(&mut self, other: &Self) {
        self.anything |= other.anything;
        self.targets.extend(other.targets.iter().cloned());
    }

    /// True iff a report of the target may be among what is lost.
    pub(crate) fn may_hold(&self, key: &TargetKey) -> bool {
        self.anything || self.targets.contains(key.slug.as_str())
    }
}
