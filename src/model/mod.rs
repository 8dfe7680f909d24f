//! The site after every name is known and every passage found: companies, markets, people, models,
//! and the briefs with their facts. Values only; who may make them is `resolve`.
//!
//! Spans stay here so that checks can point; views drop them.

pub(crate) mod body;
pub(crate) mod brief;
pub(crate) mod config;
pub(crate) mod fact;
pub(crate) mod lost;
pub(crate) mod registry;
pub(crate) mod words;

/// Makes a dense index type: valid within one build, an index into the list named.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(pub(crate) u32);
        impl $name {
            /// The index of a list's `n`-th entry.
            pub(crate) fn new(n: usize) -> Self {
                Self(u32::try_from(n).expect("a site has fewer than 2^32 entries of one kind"))
            }
            /// The position in its list.
            pub(crate) fn at(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids! {
    /// Into [`registry::Registry::companies`].
    CompanyId,
    /// Into [`registry::Registry::markets`].
    MarketId,
    /// Into [`registry::Registry::people`].
    PersonId,
    /// Into [`registry::Registry::models`].
    ModelId,
    /// Into [`Site::briefs`].
    BriefId,
}

/// One fact of one brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FactRef {
    pub brief: BriefId,
    /// Into [`brief::Brief::facts`].
    pub fact: u32,
}

/// Everything a build knows before anything is derived.
#[derive(Debug)]
pub(crate) struct Site {
    pub config: config::Config,
    pub registry: std::sync::Arc<registry::Registry>,
    /// Newest first, then by slug.
    pub briefs: Vec<std::sync::Arc<brief::Brief>>,
    /// What is written and not among the briefs.
    pub lost: lost::Lost,
}

impl Site {
    /// True iff what is derived from either is the same.
    pub(crate) fn derives_alike(&self, other: &Self) -> bool {
        let Self { config, registry, briefs, lost: _ } = self;
        *config == other.config
            && std::sync::Arc::ptr_eq(registry, &other.registry)
            && briefs.len() == other.briefs.len()
            && briefs.iter().zip(&other.briefs).all(|(a, b)| std::sync::Arc::ptr_eq(a, b) || a.derives_alike(b))
    }

    /// The brief behind an id.
    pub(crate) fn brief(&self, id: BriefId) -> &brief::Brief {
        &self.briefs[id.at()]
    }

    /// The fact behind a reference.
    pub(crate) fn fact(&self, r: FactRef) -> &fact::Fact {
        &self.brief(r.brief).facts[r.fact as usize]
    }

    /// Every brief with its id, newest first.
    pub(crate) fn brief_ids(&self) -> impl Iterator<Item = (BriefId, &brief::Brief)> {
        self.briefs.iter().enumerate().map(|(n, b)| (BriefId::new(n), &**b))
    }

    /// Every fact with its reference, newest brief first, facts in the order of the file.
    pub(crate) fn facts(&self) -> impl Iterator<Item = (FactRef, &fact::Fact)> {
        self.brief_ids()
            .flat_map(|(brief, b)| b.facts.iter().zip(0u32..).map(move |(f, fact)| (FactRef { brief, fact }, f)))
    }
}
