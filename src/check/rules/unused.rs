//! Every entry of the registry is of use to some brief: one names it, in an item or only in its words, or another entry
//! does. Hidden briefs count: an entry may be there before the day of its brief.

use crate::diag::{Code, Diagnostic};
use crate::model::brief::Brief;
use crate::model::registry::{EntryId, Registry};
use crate::model::{CompanyId, MarketId, ModelId, PersonId, Site};

pub(in crate::check) fn check(site: &Site, problems: &mut Vec<Diagnostic>) {
    let registry = &site.registry;
    let mut used = Used::none(registry);
    used.by_entries(registry);
    for brief in &site.briefs {
        used.by_brief(brief);
    }
    let unused = registry.ids().filter(|&id| !used.has(id));
    problems.extend(unused.map(|id| problem(registry, id)));
}

fn problem(registry: &Registry, id: EntryId) -> Diagnostic {
    let entry = registry.entry(id);
    let (word, key) = match id {
        EntryId::Company(_) => ("company", "companies"),
        EntryId::Market(_) => ("market", "markets"),
        EntryId::Person(_) => ("person", "people"),
        EntryId::Model(_) => ("model", "models"),
    };
    let message = format!("no brief names the {word} `{}`, and no other entry does", entry.slug);
    Diagnostic::new(Code::ID_UNUSED, entry.span, message)
        .help(format!("use it, in an item or under `{key}:` of a brief, or delete the file"))
}

/// Which entries are named somewhere, each list by its ids.
struct Used {
    companies: Vec<bool>,
    markets: Vec<bool>,
    people: Vec<bool>,
    models: Vec<bool>,
}

impl Used {
    fn none(registry: &Registry) -> Self {
        Self {
            companies: vec![false; registry.companies.len()],
            markets: vec![false; registry.markets.len()],
            people: vec![false; registry.people.len()],
            models: vec![false; registry.models.len()],
        }
    }

    fn by_entries(&mut self, registry: &Registry) {
        for company in &registry.companies {
            company.parents.iter().for_each(|&c| self.company(c));
            company.home.into_iter().for_each(|m| self.market(m));
        }
        for market in &registry.markets {
            market.within.iter().for_each(|&m| self.market(m));
        }
        registry.people.iter().filter_map(|p| p.company).for_each(|c| self.company(c));
        registry.models.iter().filter_map(|m| m.company).for_each(|c| self.company(c));
    }

    fn by_brief(&mut self, brief: &Brief) {
        brief.companies.iter().for_each(|&c| self.company(c));
        brief.markets.iter().for_each(|&m| self.market(m));
        brief.people.iter().for_each(|&p| self.person(p));
        brief.models.iter().for_each(|&m| self.model(m));
        brief.mentions.iter().for_each(|m| self.entry(m.entry));
        brief.namings.iter().for_each(|n| self.entry(n.entry));
    }

    fn entry(&mut self, id: EntryId) {
        match id {
            EntryId::Company(c) => self.company(c),
            EntryId::Market(m) => self.market(m),
            EntryId::Person(p) => self.person(p),
            EntryId::Model(m) => self.model(m),
        }
    }

    fn company(&mut self, id: CompanyId) {
        self.companies[id.at()] = true;
    }

    fn market(&mut self, id: MarketId) {
        self.markets[id.at()] = true;
    }

    fn person(&mut self, id: PersonId) {
        self.people[id.at()] = true;
    }

    fn model(&mut self, id: ModelId) {
        self.models[id.at()] = true;
    }

    fn has(&self, id: EntryId) -> bool {
        match id {
            EntryId::Company(c) => self.companies[c.at()],
            EntryId::Market(m) => self.markets[m.at()],
            EntryId::Person(p) => self.people[p.at()],
            EntryId::Model(m) => self.models[m.at()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::{FileId, Span};
    use crate::derive::tests::{World, company, day, event, market, person, press};
    use crate::model::body::Mention;
    use crate::model::brief::{Naming, Part};
    use crate::model::fact::{Event, FactKind};

    /// The entries told, by id.
    fn told(world: World) -> Vec<String> {
        let mut problems = Vec::new();
        check(&world.site(), &mut problems);
        problems.iter().map(|p| p.message.split('`').nth(1).expect("an id").to_owned()).collect()
    }

    #[test]
    fn entries_use_each_other() {
        assert_eq!(
            told(World::new()),
            // The others are a parent, a home, a market round another, or the company of a person or a model.
            [
                "byd",
                "hyperion-leasing",
                "leapmotor",
                "lynk",
                "volvo",
                "germany",
                "global",
                "hungary",
                "italy",
                "norway",
                "turkey",
                "giorgia-meloni",
                "lei-jun",
                "william-lu",
                "su7",
                "su7-ultra"
            ]
        );
    }

    #[test]
    fn what_a_brief_names_in_any_way_is_used() {
        let mut world = World::new();
        let event = Event { companies: vec![company("byd")], people: vec![person("lei-jun")], ..event("2025") };
        let brief = world.brief(day("2025-03-05"), "brief", "Ansa", vec![press(FactKind::Event(event))]);
        brief.draft = true;
        brief.mentions.push(Mention { range: 0..1, entry: EntryId::Company(company("volvo")) });
        let span = Span::new(FileId(0), 0..0);
        brief.namings.push(Naming { entry: EntryId::Market(market("italy")), part: Part::Title, span });
        let told = told(world);
        for used in ["byd", "volvo", "italy", "lei-jun"] {
            assert!(!told.contains(&used.to_owned()), "{used}: {told:?}");
        }
        assert!(told.contains(&"lynk".to_owned()));
    }
}
