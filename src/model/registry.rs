//! The registry: who and what the briefs name.

use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::model::words::{CompanyKind, MarketKind, Powertrain, Prose};
use crate::model::{CompanyId, MarketId, ModelId, PersonId, body::Body};

/// All entries, each list sorted by slug.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    pub companies: Vec<Company>,
    pub markets: Vec<Market>,
    pub people: Vec<Person>,
    pub models: Vec<Model>,
}

/// What every entry has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub slug: Slug,
    pub name: String,
    pub aliases: Vec<String>,
    /// Language and name in it.
    pub names: Vec<(String, String)>,
    /// True iff the name is a word in other cases (MG, SEAT), so that case counts when looking for it in a text.
    pub match_case: bool,
    pub summary: Option<Prose>,
    pub website: Option<String>,
    pub wikidata: Option<String>,
    pub former_ids: Vec<Spanned<Slug>>,
    /// The longer text beside the YAML.
    pub prose: Option<Body>,
    /// Where its name is written.
    pub span: Span,
}

#[derive(Debug)]
pub(crate) struct Company {
    pub entry: Entry,
    pub kind: CompanyKind,
    pub home: Option<MarketId>,
    pub parents: Vec<CompanyId>,
    pub founded: Option<String>,
    pub ticker: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Market {
    pub entry: Entry,
    pub kind: MarketKind,
    /// ISO 3166-1 alpha-2, upper case.
    pub iso: Option<String>,
    pub within: Vec<MarketId>,
}

#[derive(Debug)]
pub(crate) struct Person {
    pub entry: Entry,
    pub role: Option<Prose>,
    pub company: Option<CompanyId>,
}

#[derive(Debug)]
pub(crate) struct Model {
    pub entry: Entry,
    pub company: Option<CompanyId>,
    pub segment: Option<Prose>,
    pub powertrain: Vec<Powertrain>,
    pub debut: Option<crate::base::period::Period>,
}

/// Anything of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum EntryId {
    Company(CompanyId),
    Market(MarketId),
    Person(PersonId),
    Model(ModelId),
}

impl Registry {
    pub(crate) fn company(&self, id: CompanyId) -> &Company {
        &self.companies[id.at()]
    }

    pub(crate) fn market(&self, id: MarketId) -> &Market {
        &self.markets[id.at()]
    }

    pub(crate) fn person(&self, id: PersonId) -> &Person {
        &self.people[id.at()]
    }

    pub(crate) fn model(&self, id: ModelId) -> &Model {
        &self.models[id.at()]
    }

    /// What every entry has, of any kind.
    pub(crate) fn entry(&self, id: EntryId) -> &Entry {
        match id {
            EntryId::Company(c) => &self.company(c).entry,
            EntryId::Market(m) => &self.market(m).entry,
            EntryId::Person(p) => &self.person(p).entry,
            EntryId::Model(m) => &self.model(m).entry,
        }
    }

    /// Every entry, companies first.
    pub(crate) fn ids(&self) -> impl Iterator<Item = EntryId> + use<> {
        let (c, m, p, o) = (self.companies.len(), self.markets.len(), self.people.len(), self.models.len());
        (0..c)
            .map(|n| EntryId::Company(CompanyId::new(n)))
            .chain((0..m).map(|n| EntryId::Market(MarketId::new(n))))
            .chain((0..p).map(|n| EntryId::Person(PersonId::new(n))))
            .chain((0..o).map(|n| EntryId::Model(ModelId::new(n))))
    }

    /// The company and everything above it: brand, group.
    pub(crate) fn with_parents(&self, id: CompanyId) -> Vec<CompanyId> {
        closure(id, |c| &self.company(c).parents)
    }

    /// The market and everything it lies within.
    pub(crate) fn with_regions(&self, id: MarketId) -> Vec<MarketId> {
        closure(id, |m| &self.market(m).within)
    }
}

/// `start` and all that is reached from it, nearest first; ends on cycles too.
fn closure<'a, T: Copy + PartialEq + 'a>(start: T, next: impl Fn(T) -> &'a [T]) -> Vec<T> {
    let mut found = vec![start];
    let mut at = 0;
    while at < found.len() {
        for &n in next(found[at]) {
            if !found.contains(&n) {
                found.push(n);
            }
        }
        at += 1;
    }
    found
}
