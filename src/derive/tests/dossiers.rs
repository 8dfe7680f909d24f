//! What is in whose dossier.

use super::*;
use crate::derive::{Dossier, TargetId};
use crate::model::fact::{Deal, Quote};
use crate::model::registry::EntryId;
use crate::model::words::DealKind;

/// Slugs of the briefs whose facts are in a dossier, and through what.
fn facts(site: &Site, dossier: &Dossier) -> Vec<(String, Option<String>)> {
    let via = |via: Option<EntryId>| via.map(|v| site.registry.entry(v).slug.to_string());
    dossier.facts.iter().map(|&(fact, v)| (site.brief(fact.brief).slug.to_string(), via(v))).collect()
}

fn own(name: &str) -> (String, Option<String>) {
    (name.into(), None)
}

fn through(name: &str, via: &str) -> (String, Option<String>) {
    (name.into(), Some(via.into()))
}

fn sells(name: &str, at: &[&str]) -> Fact {
    press(FactKind::Presence(position(name, at, Stage::Active)))
}

#[test]
fn facts_on_a_part_are_marked_with_it() {
    let mut w = World::new();
    w.says("2025-01-01", "A", sells("lynk", &["italy", "europe"]));
    w.says("2025-02-01", "A", sells("geely", &["germany"]));
    let (site, derived) = w.derive("2025-03-01");
    let of_company = |name| facts(&site, derived.dossier(EntryId::Company(company(name))));
    assert_eq!(of_company("lynk"), [own("brief-0")]);
    assert_eq!(of_company("zeekr"), [through("brief-0", "lynk")]);
    assert_eq!(of_company("geely"), [own("brief-1"), through("brief-0", "lynk")]);
    assert!(derived.dossier(EntryId::Company(company("volvo"))).is_empty());
    let of_market = |name| facts(&site, derived.dossier(EntryId::Market(market(name))));
    assert_eq!(of_market("eu"), [through("brief-1", "germany"), through("brief-0", "italy")]);
    assert_eq!(of_market("europe"), [through("brief-1", "germany"), own("brief-0")], "its own name first");
    let briefs = &derived.markets[market("eu").at()].briefs;
    assert_eq!(brief_slugs(&site, briefs.iter().map(|b| b.0)), ["brief-1", "brief-0"]);
    assert_eq!(derived.markets[market("europe").at()].own_facts().count(), 1);
}

#[test]
fn deals_have_governments_as_parties() {
    let mut w = World::new();
    let deal = Deal {
        parties: vec![Party::Company(company("byd")), Party::Market(market("turkey"))],
        kind: DealKind::Investment,
        date: None,
        statement: Prose::plain("A plant at Manisa"),
        markets: markets(&["hungary"]),
        models: Vec::new(),
    };
    w.says("2025-01-01", "A", press(FactKind::Deal(deal)));
    let (site, derived) = w.derive("2025-03-01");
    for entry in
        [EntryId::Company(company("byd")), EntryId::Market(market("turkey")), EntryId::Market(market("hungary"))]
    {
        assert_eq!(facts(&site, derived.dossier(entry)), [own("brief-0")]);
    }
}

#[test]
fn people_have_what_they_say_and_what_names_them() {
    let mut w = World::new();
    let lu = person("william-lu");
    let quote = Quote { speaker: Speaker::Known(lu), indirect: false, text: "…".into(), translation: None };
    w.says("2025-01-01", "A", press(FactKind::Quote(quote)));
    w.says("2025-02-01", "A", press(FactKind::Event(Event { people: vec![lu], ..event("2025-02") })));
    w.says("2025-03-01", "A", fact(Attribution::Person(lu), FactKind::Figure(figure(Metric::Sales, "1"))));
    w.says("2025-04-01", "A", fact(Attribution::Person(lu), FactKind::Target(report("xiaomi/overseas"))));
    w.says("2025-05-01", "A", sells("xiaomi", &["italy"])).people.push(lu);
    let (site, derived) = w.derive("2025-06-01");
    let dossier = derived.dossier(EntryId::Person(lu));
    assert_eq!(facts(&site, dossier), [own("brief-2"), own("brief-1"), own("brief-0")]);
    assert_eq!(dossier.targets, [(TargetId(0), None)]);
    let named = brief_slugs(&site, dossier.briefs.iter().map(|b| b.0));
    assert_eq!(named, ["brief-4", "brief-3", "brief-2", "brief-1", "brief-0"]);
    let xiaomi = facts(&site, derived.dossier(EntryId::Company(company("xiaomi"))));
    assert!(xiaomi.contains(&own("brief-0")), "what its people say");
    assert!(derived.dossier(EntryId::Person(person("lei-jun"))).is_empty());
}

#[test]
fn a_target_is_in_the_dossiers_of_all_it_names_and_what_is_above() {
    let mut w = World::new();
    let promise = Report { markets: markets(&["italy"]), models: vec![model("su7")], ..report("zeekr/italy") };
    w.says("2025-01-01", "A", press(FactKind::Target(promise)));
    let derived = w.derive("2025-06-01").1;
    let via = |entry| derived.dossier(entry).targets.first().map(|t| t.1);
    assert_eq!(via(EntryId::Company(company("zeekr"))), Some(None));
    assert_eq!(via(EntryId::Company(company("geely"))), Some(Some(EntryId::Company(company("zeekr")))));
    assert_eq!(via(EntryId::Market(market("europe"))), Some(Some(EntryId::Market(market("italy")))));
    assert_eq!(via(EntryId::Model(model("su7"))), Some(None));
    assert_eq!(via(EntryId::Market(market("germany"))), None);
    assert!(derived.companies.iter().all(|d| d.facts.is_empty()), "reports are in targets, not in facts");
}

#[test]
fn shown_is_what_is_named_or_home_to_what_is() {
    let mut w = World::new();
    w.says("2025-01-01", "A", sells("xiaomi", &["italy"]));
    let derived = w.derive("2025-06-01").1;
    let shown = |name| derived.is_shown(EntryId::Market(market(name)));
    assert!(shown("italy") && shown("europe") && shown("china"));
    assert!(!shown("turkey"));
    assert!(!derived.is_shown(EntryId::Company(company("byd"))));
}

#[test]
fn topics_list_their_briefs_newest_first() {
    let mut w = World::new();
    w.says("2025-01-01", "A", sells("xiaomi", &["italy"])).topics = vec![slug("exports"), slug("exports")];
    w.says("2025-02-01", "A", sells("xiaomi", &["italy"])).topics = vec![slug("electric"), slug("exports")];
    let (site, derived) = w.derive("2025-06-01");
    assert_eq!(derived.topics.keys().map(Slug::as_str).collect::<Vec<_>>(), ["electric", "exports"]);
    assert_eq!(brief_slugs(&site, derived.topics[&slug("exports")].iter().copied()), ["brief-1", "brief-0"]);
}
