//! A company that title or summary names is one that the brief has something on: an item is about it, about a brand or
//! parent of it, about a model of it, or by somebody of it; or `companies:` says that it is only spoken of. Not told of a
//! draft, nor of a brief without items, which is told already.

use crate::diag::{Code, Diagnostic};
use crate::model::CompanyId;
use crate::model::brief::{Brief, Naming, Part};
use crate::model::registry::{EntryId, Registry};

pub(in crate::check) fn check(brief: &Brief, registry: &Registry, problems: &mut Vec<Diagnostic>) {
    if brief.draft || brief.is_flawed || brief.facts.is_empty() {
        return;
    }
    let mut told = Vec::new();
    for naming in &brief.namings {
        let EntryId::Company(company) = naming.entry else { continue };
        if told.contains(&company) || is_covered(brief, registry, company) {
            continue;
        }
        told.push(company);
        problems.push(problem(registry, company, naming));
    }
}

/// True iff the brief has something on the company.
fn is_covered(brief: &Brief, registry: &Registry, company: CompanyId) -> bool {
    if brief.companies.contains(&company) {
        return true;
    }
    let above = registry.with_parents(company);
    covered(brief, registry).any(|other| above.contains(&other) || registry.with_parents(other).contains(&company))
}

/// The companies that the brief or an item of it names, and those behind the people and models named.
fn covered<'a>(brief: &'a Brief, registry: &'a Registry) -> impl Iterator<Item = CompanyId> + 'a {
    let people = brief.people.iter().filter_map(|&p| registry.person(p).company);
    let models = brief.models.iter().filter_map(|&m| registry.model(m).company);
    brief.companies.iter().copied().chain(people).chain(models)
}

fn problem(registry: &Registry, company: CompanyId, naming: &Naming) -> Diagnostic {
    let entry = &registry.company(company).entry;
    let part = match naming.part {
        Part::Title => "title",
        Part::Summary => "summary",
    };
    let message = format!("the {part} names {}, and no item of the brief does", entry.name);
    Diagnostic::new(Code::ARTICLE_UNPROVEN_NAME, naming.span, message)
        .help("add the item that proves what is said of it, or take it out")
        .help(format!("if the article speaks of it in passing, add `companies: [{}]`", entry.slug))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::{FileId, Span};
    use crate::derive::tests::{World, company, day, event, market, model, person, press};
    use crate::model::fact::{Event, FactKind};

    /// The names told of a brief whose summary names `companies`, with one event.
    fn told(companies: &[&str], event: Event, change: impl FnOnce(&mut Brief)) -> Vec<u32> {
        let mut world = World::new();
        let brief = world.brief(day("2025-03-05"), "brief", "Ansa", vec![press(FactKind::Event(event))]);
        let place = |n: usize| Span::new(FileId(0), n..n + 1);
        let naming = |(n, name): (usize, &&str)| {
            let entry = EntryId::Company(company(name));
            Naming { entry, part: Part::Summary, span: place(n) }
        };
        brief.namings = companies.iter().enumerate().map(naming).collect();
        change(brief);
        let mut problems = Vec::new();
        check(&world.briefs[0], &world.registry, &mut problems);
        problems.iter().map(|p| p.span.start).collect()
    }

    fn on(name: &str) -> Event {
        Event { companies: vec![company(name)], ..event("2025") }
    }

    #[test]
    fn a_name_that_no_item_has_is_told_once() {
        assert_eq!(told(&["xiaomi", "byd", "xiaomi", "byd"], on("xiaomi"), |_| ()), [1]);
        assert!(told(&["byd"], on("xiaomi"), |brief| brief.companies.push(company("byd"))).is_empty());
    }

    #[test]
    fn brands_and_parents_stand_for_each_other() {
        assert!(told(&["geely"], on("lynk"), |_| ()).is_empty());
        assert!(told(&["lynk"], on("geely"), |_| ()).is_empty());
        assert_eq!(told(&["volvo"], on("zeekr"), |_| ()), [0], "not brands of one parent");
    }

    #[test]
    fn people_and_models_stand_for_their_company() {
        assert!(told(&["xiaomi"], Event { people: vec![person("lei-jun")], ..event("2025") }, |_| ()).is_empty());
        assert!(told(&["xiaomi"], Event { models: vec![model("su7")], ..event("2025") }, |_| ()).is_empty());
    }

    #[test]
    fn only_companies_of_whole_briefs_are_told() {
        let market = EntryId::Market(market("italy"));
        assert!(told(&["byd"], on("xiaomi"), |brief| brief.namings[0].entry = market).is_empty());
        assert!(told(&["byd"], on("xiaomi"), |brief| brief.draft = true).is_empty());
        assert!(told(&["byd"], on("xiaomi"), |brief| brief.is_flawed = true).is_empty());
        assert!(told(&["byd"], on("xiaomi"), |brief| brief.facts.clear()).is_empty());
    }
}
