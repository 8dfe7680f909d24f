//! A small world in code, and tests of each rule in it.

mod conflicts;
mod dossiers;
mod positions;
mod properties;
mod related;
mod targets;
mod timeline;

use std::sync::Arc;

use jiff::civil::Date;

use super::{Derived, Target, derive};
use crate::base::number::{Quantity, decimal};
use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span, Spanned};
use crate::model::body::Body;
use crate::model::brief::{Brief, Source};
use crate::model::config::Config;
use crate::model::fact::{
    Attribution, Due, Event, Fact, FactKind, Figure, Goal, Owner, Party, Position, Report, Speaker, TargetKey,
};
use crate::model::registry::{Company, Entry, Market, Model, Person, Registry};
use crate::model::words::{Activity, Basis, CompanyKind, EventKind, MarketKind, Metric, Prose, Rights, Stage, Status};
use crate::model::{BriefId, CompanyId, FactRef, MarketId, ModelId, PersonId, Site};

/// A registry, and briefs to fill it with. Chinese companies at home in `china`; `volvo` and `zeekr` are brands of
/// `geely`, `lynk` one of `zeekr`; `italy`, `germany` and `hungary` lie in `eu`, that and `norway` in `europe`.
pub(crate) struct World {
    pub registry: Registry,
    pub briefs: Vec<Brief>,
}

const COMPANIES: [(&str, &[&str]); 8] = [
    ("byd", &[]),
    ("geely", &[]),
    ("hyperion-leasing", &[]),
    ("leapmotor", &[]),
    ("lynk", &["zeekr"]),
    ("volvo", &["geely"]),
    ("xiaomi", &[]),
    ("zeekr", &["geely"]),
];

const MARKETS: [(&str, MarketKind, &[&str]); 9] = [
    ("china", MarketKind::Country, &[]),
    ("eu", MarketKind::Bloc, &["europe"]),
    ("europe", MarketKind::Region, &[]),
    ("germany", MarketKind::Country, &["eu"]),
    ("global", MarketKind::Global, &[]),
    ("hungary", MarketKind::Country, &["eu"]),
    ("italy", MarketKind::Country, &["eu"]),
    ("norway", MarketKind::Country, &["europe"]),
    ("turkey", MarketKind::Country, &[]),
];

const PEOPLE: [(&str, Option<&str>); 3] =
    [("giorgia-meloni", None), ("lei-jun", Some("xiaomi")), ("william-lu", Some("xiaomi"))];

const MODELS: [(&str, &str); 2] = [("su7", "xiaomi"), ("su7-ultra", "xiaomi")];

fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a slug")
}

fn span() -> Span {
    Span::new(FileId(0), 0..0)
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub(crate) fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

pub(crate) fn due(text: &str) -> Due {
    Due::At(period(text))
}

/// `136854`, or `580000..650000`.
fn quantity(text: &str) -> Quantity {
    let number = |t: &str| decimal(t).expect("a number");
    text.split_once("..").map_or_else(|| Quantity::One(number(text)), |(a, b)| Quantity::Range(number(a), number(b)))
}

pub(crate) fn fact(attribution: Attribution, kind: FactKind) -> Fact {
    Fact { id: slug("item"), kind, attribution, evidence: Vec::new(), derived: None, span: span() }
}

pub(crate) fn press(kind: FactKind) -> Fact {
    fact(Attribution::Press, kind)
}

fn entry(name: &str) -> Entry {
    Entry {
        slug: slug(name),
        name: name.into(),
        aliases: Vec::new(),
        names: Vec::new(),
        match_case: false,
        summary: None,
        website: None,
        wikidata: None,
        former_ids: Vec::new(),
        prose: None,
        span: span(),
    }
}

fn find(names: &[&str], name: &str) -> usize {
    names.iter().position(|n| *n == name).unwrap_or_else(|| panic!("{name} is in the world"))
}

pub(crate) fn company(name: &str) -> CompanyId {
    CompanyId::new(find(&COMPANIES.map(|c| c.0), name))
}

pub(crate) fn market(name: &str) -> MarketId {
    MarketId::new(find(&MARKETS.map(|m| m.0), name))
}

pub(crate) fn person(name: &str) -> PersonId {
    PersonId::new(find(&PEOPLE.map(|p| p.0), name))
}

pub(crate) fn model(name: &str) -> ModelId {
    ModelId::new(find(&MODELS.map(|m| m.0), name))
}

fn markets(names: &[&str]) -> Vec<MarketId> {
    names.iter().map(|n| market(n)).collect()
}

/// `byd/szeged`, or a market's: `italy/incentives`.
fn key(text: &str) -> TargetKey {
    let (owner, name) = text.split_once('/').expect("owner/slug");
    let is_company = COMPANIES.iter().any(|c| c.0 == owner);
    let owner = if is_company { Owner::Company(company(owner)) } else { Owner::Market(market(owner)) };
    TargetKey { owner, slug: slug(name) }
}

pub(crate) fn report(target: &str) -> Report {
    Report {
        key: key(target),
        statement: None,
        said: None,
        markets: Vec::new(),
        companies: Vec::new(),
        models: Vec::new(),
        due: Due::Unchanged,
        status: Status::Announced,
        by: None,
        done: None,
        goal: None,
        actual: None,
    }
}

fn goal(metric: Metric, value: &str) -> Goal {
    Goal {
        metric,
        label: None,
        value: quantity(value),
        qualifier: None,
        unit: metric.default_unit().unwrap_or("EUR").into(),
        scope: None,
        period: None,
    }
}

pub(crate) fn figure(metric: Metric, value: &str) -> Figure {
    Figure {
        metric,
        label: None,
        company: Some(company("xiaomi")),
        market: None,
        model: None,
        scope: None,
        period: Some(period("2024")),
        value: Some(quantity(value)),
        change: None,
        qualifier: None,
        basis: Basis::Actual,
        unit: metric.default_unit().unwrap_or("EUR").into(),
    }
}

fn position(name: &str, at: &[&str], stage: Stage) -> Position {
    let (company, markets) = (company(name), markets(at));
    Position { company, markets, models: Vec::new(), activity: Activity::Sales, stage, since: None }
}

pub(crate) fn event(date: &str) -> Event {
    Event {
        date: period(date),
        title: Prose::plain("Something happens"),
        kind: EventKind::Other,
        companies: Vec::new(),
        markets: Vec::new(),
        people: Vec::new(),
        models: Vec::new(),
    }
}

impl World {
    pub(crate) fn new() -> Self {
        let companies = COMPANIES.map(|(name, parents)| Company {
            entry: entry(name),
            kind: CompanyKind::Automaker,
            home: (name != "hyperion-leasing").then(|| market("china")),
            parents: parents.iter().map(|p| company(p)).collect(),
            founded: None,
            ticker: None,
        });
        let markets = MARKETS.map(|(name, kind, within)| Market {
            entry: entry(name),
            kind,
            iso: None,
            within: within.iter().map(|m| market(m)).collect(),
        });
        let people = PEOPLE.map(|(name, of)| Person { entry: entry(name), role: None, company: of.map(company) });
        let models = MODELS.map(|(name, of)| Model {
            entry: entry(name),
            company: Some(company(of)),
            segment: None,
            powertrain: Vec::new(),
            debut: None,
        });
        let registry = Registry {
            companies: companies.into(),
            markets: markets.into(),
            people: people.into(),
            models: models.into(),
        };
        Self { registry, briefs: Vec::new() }
    }

    /// A brief that names what its facts name.
    pub(crate) fn brief(&mut self, date: Date, name: &str, publisher: &str, facts: Vec<Fact>) -> &mut Brief {
        let source = Source {
            title: None,
            publisher: Some(publisher.into()),
            author: None,
            url: None,
            published: None,
            language: "en".into(),
            rights: Rights::Quotes,
            references: Vec::new(),
        };
        let mut brief = Brief {
            slug: slug(name),
            title: Prose::plain(name),
            summary: None,
            date,
            draft: false,
            embargo: None,
            aliases: Vec::new(),
            source,
            companies: Vec::new(),
            markets: Vec::new(),
            people: Vec::new(),
            models: Vec::new(),
            topics: Vec::new(),
            facts: Vec::new(),
            body: Body::default(),
            mentions: Vec::new(),
            namings: Vec::new(),
            annotated: true,
            is_flawed: false,
            span: span(),
        };
        for f in &facts {
            name_all(&mut brief, &f.kind);
        }
        brief.facts = facts;
        self.briefs.push(brief);
        self.briefs.last_mut().expect("just pushed")
    }

    /// One fact in a brief of its own, published by `publisher`.
    pub(crate) fn says(&mut self, date: &str, publisher: &str, fact: Fact) -> &mut Brief {
        let name = format!("brief-{}", self.briefs.len());
        self.brief(day(date), &name, publisher, vec![fact])
    }

    pub(crate) fn site(mut self) -> Site {
        self.briefs.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
        let briefs = self.briefs.into_iter().map(Arc::new).collect();
        Site { config: config(), registry: self.registry.into(), briefs, lost: crate::model::lost::Lost::default() }
    }

    fn derive(self, as_of: &str) -> (Site, Derived) {
        let site = self.site();
        let derived = derive(&site, day(as_of));
        (site, derived)
    }
}

/// The only target of a world.
fn only_target(world: World, as_of: &str) -> Target {
    let mut targets = world.derive(as_of).1.targets;
    assert_eq!(targets.len(), 1);
    targets.remove(0)
}

fn brief_slugs(site: &Site, ids: impl IntoIterator<Item = BriefId>) -> Vec<String> {
    ids.into_iter().map(|id| site.brief(id).slug.to_string()).collect()
}

/// Where a fact stands, in words that hold in any site.
fn place(site: &Site, fact: FactRef) -> (String, u32) {
    (site.brief(fact.brief).slug.to_string(), fact.fact)
}

fn name_all(brief: &mut Brief, kind: &FactKind) {
    match kind {
        FactKind::Target(t) => {
            match t.key.owner {
                Owner::Company(c) => brief.companies.push(c),
                Owner::Market(m) => brief.markets.push(m),
            }
            brief.companies.extend(&t.companies);
            brief.markets.extend(&t.markets);
            brief.models.extend(&t.models);
        }
        FactKind::Presence(p) => {
            brief.companies.push(p.company);
            brief.markets.extend(&p.markets);
        }
        FactKind::Deal(d) => {
            for party in &d.parties {
                match party {
                    Party::Company(c) => brief.companies.push(*c),
                    Party::Market(m) => brief.markets.push(*m),
                }
            }
            brief.markets.extend(&d.markets);
        }
        FactKind::Event(e) => {
            brief.companies.extend(&e.companies);
            brief.markets.extend(&e.markets);
            brief.people.extend(&e.people);
            brief.models.extend(&e.models);
        }
        FactKind::Figure(f) => {
            brief.companies.extend(f.company);
            brief.markets.extend(f.market);
            brief.models.extend(f.model);
        }
        FactKind::Quote(q) => match &q.speaker {
            Speaker::Known(p) => brief.people.push(*p),
            Speaker::Named { .. } => {}
        },
    }
    dedup(&mut brief.companies);
    dedup(&mut brief.markets);
    dedup(&mut brief.people);
    dedup(&mut brief.models);
}

fn dedup<T: Copy + PartialEq>(all: &mut Vec<T>) {
    let mut seen: Vec<T> = Vec::new();
    all.retain(|one| {
        let new = !seen.contains(one);
        seen.push(*one);
        new
    });
}

fn config() -> Config {
    Config {
        title: Prose::plain("Briefs"),
        tagline: None,
        base_url: None,
        language: "en".into(),
        translations: Vec::new(),
        as_of: None,
        rights: Rights::Quotes,
        without: std::collections::BTreeSet::default(),
        feed_size: 50,
        page_size: 50,
        outcome_after: 90,
        levels: std::collections::BTreeMap::new(),
        navigation: Vec::new(),
        footer: None,
        glossary: [].into(),
        as_of_reason: None,
    }
}
