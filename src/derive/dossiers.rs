//! What names each entry of the registry, and what names a part of it: a fact on Italy is in Europe's dossier too, a
//! brand's in its group's, each marked with the part it comes through.

use super::{Derived, Dossier, Target, TargetId, Via};
use crate::model::brief::Brief;
use crate::model::fact::{Attribution, Fact, FactKind, Owner, Party, Speaker};
use crate::model::registry::{EntryId, Registry};
use crate::model::{CompanyId, MarketId, Site};

/// A dossier for each entry of each list, by its id.
pub(super) struct Dossiers {
    pub companies: Vec<Dossier>,
    pub markets: Vec<Dossier>,
    pub people: Vec<Dossier>,
    pub models: Vec<Dossier>,
}

/// Every entry's dossier; empty for those that no visible brief names.
pub(super) fn dossiers(site: &Site, targets: &[Target]) -> Dossiers {
    let mut dossiers = Dossiers::empty(&site.registry);
    let above = Above::of(&site.registry);
    for (id, brief) in site.brief_ids() {
        let names = brief_names(&site.registry, brief);
        above.spread(&names, |entry, via| once(&mut dossiers.of(entry).briefs, id, via));
    }
    for (id, target) in (0..).map(TargetId).zip(targets) {
        let names = target_names(site, target);
        above.spread(&names, |entry, via| once(&mut dossiers.of(entry).targets, id, via));
    }
    let mut names = Vec::new();
    for (id, fact) in site.facts() {
        if matches!(fact.kind, FactKind::Target(_)) {
            continue;
        }
        names.clear();
        fact_names(&site.registry, fact, &mut names);
        above.spread(&names, |entry, via| once(&mut dossiers.of(entry).facts, id, via));
    }
    dossiers
}

impl Dossier {
    /// True iff nothing that is visible names the entry or a part of it: then it has no page and no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.briefs.is_empty() && self.targets.is_empty() && self.facts.is_empty()
    }

    /// Its facts in the order of the dossier, without those that come through a part.
    #[cfg(test)]
    pub(crate) fn own_facts(&self) -> impl Iterator<Item = crate::model::FactRef> {
        self.facts.iter().filter(|(_, via)| via.is_none()).map(|(fact, _)| *fact)
    }
}

impl Derived {
    /// The dossier of any entry.
    pub(crate) fn dossier(&self, entry: EntryId) -> &Dossier {
        match entry {
            EntryId::Company(c) => &self.companies[c.at()],
            EntryId::Market(m) => &self.markets[m.at()],
            EntryId::Person(p) => &self.people[p.at()],
            EntryId::Model(m) => &self.models[m.at()],
        }
    }

    /// True iff a reader may know of the entry: something visible names it, or it is the home of one that is named.
    #[cfg(test)]
    pub(crate) fn is_shown(&self, entry: EntryId) -> bool {
        let a_home = || matches!(entry, EntryId::Market(m) if self.cells.iter().any(|c| c.market == m));
        !self.dossier(entry).is_empty() || a_home()
    }
}

impl Dossiers {
    fn empty(registry: &Registry) -> Self {
        let list = |n: usize| std::iter::repeat_with(Dossier::default).take(n).collect();
        Self {
            companies: list(registry.companies.len()),
            markets: list(registry.markets.len()),
            people: list(registry.people.len()),
            models: list(registry.models.len()),
        }
    }

    fn of(&mut self, entry: EntryId) -> &mut Dossier {
        match entry {
            EntryId::Company(c) => &mut self.companies[c.at()],
            EntryId::Market(m) => &mut self.markets[m.at()],
            EntryId::Person(p) => &mut self.people[p.at()],
            EntryId::Model(m) => &mut self.models[m.at()],
        }
    }
}

/// Adds what is not yet there. Lists grow in the order of the ids, so that it could only be the last.
fn once<T: PartialEq>(list: &mut Vec<(T, Via)>, id: T, via: Via) {
    if list.last().is_none_or(|(last, _)| *last != id) {
        list.push((id, via));
    }
}

/// The groups above each company and the regions round each market.
struct Above {
    companies: Vec<Vec<EntryId>>,
    markets: Vec<Vec<EntryId>>,
}

impl Above {
    fn of(registry: &Registry) -> Self {
        let companies = (0..registry.companies.len())
            .map(CompanyId::new)
            .map(|c| registry.with_parents(c)[1..].iter().map(|&c| EntryId::Company(c)).collect());
        let markets = (0..registry.markets.len())
            .map(MarketId::new)
            .map(|m| registry.with_regions(m)[1..].iter().map(|&m| EntryId::Market(m)).collect());
        Self { companies: companies.collect(), markets: markets.collect() }
    }

    /// Calls `put` for what is named, then for all that is above it, so that an entry's own name comes first.
    fn spread(&self, names: &[EntryId], mut put: impl FnMut(EntryId, Via)) {
        for &name in names {
            put(name, None);
        }
        for &name in names {
            let above: &[EntryId] = match name {
                EntryId::Company(c) => &self.companies[c.at()],
                EntryId::Market(m) => &self.markets[m.at()],
                EntryId::Person(_) | EntryId::Model(_) => &[],
            };
            for &entry in above {
                put(entry, Some(name));
            }
        }
    }
}

fn brief_names(registry: &Registry, brief: &Brief) -> Vec<EntryId> {
    let mut names = Vec::new();
    names.extend(brief.companies.iter().map(|&c| EntryId::Company(c)));
    names.extend(brief.markets.iter().map(|&m| EntryId::Market(m)));
    names.extend(brief.people.iter().map(|&p| EntryId::Person(p)));
    names.extend(brief.models.iter().map(|&m| EntryId::Model(m)));
    for fact in &brief.facts {
        fact_names(registry, fact, &mut names);
    }
    names
}

/// All that any report names, and the people it is attributed to.
fn target_names(site: &Site, target: &Target) -> Vec<EntryId> {
    let mut names = Vec::new();
    names.extend(target.companies.iter().map(|&c| EntryId::Company(c)));
    names.extend(target.markets.iter().map(|&m| EntryId::Market(m)));
    names.extend(target.models.iter().map(|&m| EntryId::Model(m)));
    names.extend(target.reports.iter().filter_map(|s| match site.fact(s.fact).attribution {
        Attribution::Person(p) => Some(EntryId::Person(p)),
        Attribution::Press
        | Attribution::Company(_)
        | Attribution::Official
        | Attribution::Analyst
        | Attribution::Unnamed => None,
    }));
    names
}

/// What a fact names: what it is about, and who says so. A quote is about its speaker's company too.
fn fact_names(registry: &Registry, fact: &Fact, names: &mut Vec<EntryId>) {
    match &fact.kind {
        FactKind::Target(t) => {
            names.push(match t.key.owner {
                Owner::Company(c) => EntryId::Company(c),
                Owner::Market(m) => EntryId::Market(m),
            });
            names.extend(t.companies.iter().map(|&c| EntryId::Company(c)));
            names.extend(t.markets.iter().map(|&m| EntryId::Market(m)));
            names.extend(t.models.iter().map(|&m| EntryId::Model(m)));
        }
        FactKind::Presence(p) => {
            names.push(EntryId::Company(p.company));
            names.extend(p.markets.iter().map(|&m| EntryId::Market(m)));
            names.extend(p.models.iter().map(|&m| EntryId::Model(m)));
        }
        FactKind::Deal(d) => {
            names.extend(d.parties.iter().map(|&p| match p {
                Party::Company(c) => EntryId::Company(c),
                Party::Market(m) => EntryId::Market(m),
            }));
            names.extend(d.markets.iter().map(|&m| EntryId::Market(m)));
            names.extend(d.models.iter().map(|&m| EntryId::Model(m)));
        }
        FactKind::Event(e) => {
            names.extend(e.companies.iter().map(|&c| EntryId::Company(c)));
            names.extend(e.markets.iter().map(|&m| EntryId::Market(m)));
            names.extend(e.people.iter().map(|&p| EntryId::Person(p)));
            names.extend(e.models.iter().map(|&m| EntryId::Model(m)));
        }
        FactKind::Figure(f) => {
            names.extend(f.company.map(EntryId::Company));
            names.extend(f.market.map(EntryId::Market));
            names.extend(f.model.map(EntryId::Model));
        }
        FactKind::Quote(q) => match &q.speaker {
            Speaker::Known(p) => {
                names.push(EntryId::Person(*p));
                names.extend(registry.person(*p).company.map(EntryId::Company));
            }
            Speaker::Named { .. } => {}
        },
    }
    match fact.attribution {
        Attribution::Person(p) => names.push(EntryId::Person(p)),
        // What a company says of another is the other's.
        Attribution::Press
        | Attribution::Company(_)
        | Attribution::Official
        | Attribution::Analyst
        | Attribution::Unnamed => {}
    }
}
