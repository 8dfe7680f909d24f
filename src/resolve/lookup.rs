//! Ids as written to ids as indexed. Knows only slugs, so that the registry's own links can be followed too.

use crate::base::slug::Slug;
use crate::diag::{Code, Diagnostic, did_you_mean, nearest};
use crate::model::fact::{Attribution, Owner, Party, TargetKey};
use crate::model::{CompanyId, MarketId, ModelId, PersonId};
use crate::parse::annotation::Name;
use crate::parse::inventory::{Entry, Inventory};

/// Every id of the registry, each list sorted, its position the dense id.
#[derive(Debug, Default)]
pub(crate) struct Lookup {
    companies: Vec<Slug>,
    markets: Vec<Slug>,
    people: Vec<Slug>,
    models: Vec<Slug>,
}

/// The registry's kinds in words: singular, folder.
const COMPANY: (&str, &str) = ("company", "companies");
const MARKET: (&str, &str) = ("market", "markets");
const PERSON: (&str, &str) = ("person", "people");
const MODEL: (&str, &str) = ("model", "models");

impl Lookup {
    /// The ids of an inventory.
    pub(crate) fn new(inventory: &Inventory) -> Self {
        let slugs = |entries: &[Entry]| entries.iter().map(|e| e.slug.clone()).collect();
        Self {
            companies: slugs(&inventory.companies),
            markets: slugs(&inventory.markets),
            people: slugs(&inventory.people),
            models: slugs(&inventory.models),
        }
    }

    pub(crate) fn company(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<CompanyId> {
        find(&self.companies, &name.value).map(CompanyId::new).or_else(|| self.unknown(name, COMPANY, problems))
    }

    pub(crate) fn market(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<MarketId> {
        find(&self.markets, &name.value).map(MarketId::new).or_else(|| self.unknown(name, MARKET, problems))
    }

    pub(crate) fn person(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<PersonId> {
        find(&self.people, &name.value).map(PersonId::new).or_else(|| self.unknown(name, PERSON, problems))
    }

    pub(crate) fn model(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<ModelId> {
        find(&self.models, &name.value).map(ModelId::new).or_else(|| self.unknown(name, MODEL, problems))
    }

    pub(crate) fn companies(&self, names: &[Name], problems: &mut Vec<Diagnostic>) -> Vec<CompanyId> {
        unique(names.iter().filter_map(|n| self.company(n, problems)))
    }

    pub(crate) fn markets(&self, names: &[Name], problems: &mut Vec<Diagnostic>) -> Vec<MarketId> {
        unique(names.iter().filter_map(|n| self.market(n, problems)))
    }

    pub(crate) fn people(&self, names: &[Name], problems: &mut Vec<Diagnostic>) -> Vec<PersonId> {
        unique(names.iter().filter_map(|n| self.person(n, problems)))
    }

    pub(crate) fn models(&self, names: &[Name], problems: &mut Vec<Diagnostic>) -> Vec<ModelId> {
        unique(names.iter().filter_map(|n| self.model(n, problems)))
    }

    /// A company, or a market for its government.
    fn owner(&self, slug: &str) -> Option<Owner> {
        let company = find(&self.companies, slug).map(|n| Owner::Company(CompanyId::new(n)));
        company.or_else(|| find(&self.markets, slug).map(|n| Owner::Market(MarketId::new(n))))
    }

    /// One side of a deal.
    pub(crate) fn party(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<Party> {
        match self.owner(&name.value) {
            Some(Owner::Company(c)) => Some(Party::Company(c)),
            Some(Owner::Market(m)) => Some(Party::Market(m)),
            None => self.unknown(name, COMPANY, problems),
        }
    }

    /// `owner/slug`.
    pub(crate) fn target(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<TargetKey> {
        let form = |problem: String, help: String| Diagnostic::new(Code::ID_TARGET, name.span, problem).help(help);
        let Some((owner, slug)) = name.value.split_once('/') else {
            problems.push(form(
                format!("`{}` is no id of a target", name.value),
                "write `owner/slug`, the owner a company or a market of the registry: `xiaomi/overseas-sales`".into(),
            ));
            return None;
        };
        let Some(slug) = Slug::new(slug) else {
            let near = Slug::propose(slug).map_or_else(String::new, |s| format!(": `{owner}/{s}`"));
            problems.push(form(
                format!("`{slug}` cannot be an identifier"),
                format!("small letters, digits and single hyphens{near}"),
            ));
            return None;
        };
        let Some(owner) = self.owner(owner) else {
            let known = self.companies.iter().chain(&self.markets).map(Slug::as_str);
            problems.push(
                Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("there is no company or market `{owner}`"))
                    .maybe_help(did_you_mean(owner, known))
                    .help(format!("or add it: `content/companies/{owner}.yaml`")),
            );
            return None;
        };
        Some(TargetKey { owner, slug })
    }

    /// Who says so.
    pub(crate) fn attribution(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<Attribution> {
        const WORDS: [&str; 5] = ["press", "company", "official", "analyst", "unnamed"];
        Some(match name.value.as_str() {
            "press" => Attribution::Press,
            "company" => Attribution::Company(None),
            "official" => Attribution::Official,
            "analyst" => Attribution::Analyst,
            "unnamed" => Attribution::Unnamed,
            id => {
                if let Some(n) = find(&self.companies, id) {
                    Attribution::Company(Some(CompanyId::new(n)))
                } else if let Some(n) = find(&self.people, id) {
                    Attribution::Person(PersonId::new(n))
                } else {
                    let known = self.companies.iter().chain(&self.people).map(Slug::as_str).chain(WORDS);
                    problems.push(
                        Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("nobody is called `{id}`"))
                            .maybe_help(did_you_mean(id, known))
                            .help("`attribution` is `press`, `company`, `official`, `analyst`, `unnamed`, or the id of a company or person"),
                    );
                    return None;
                }
            }
        })
    }

    fn unknown<T>(&self, name: &Name, (kind, folder): (&str, &str), problems: &mut Vec<Diagnostic>) -> Option<T> {
        let list = match folder {
            "companies" => &self.companies,
            "markets" => &self.markets,
            "people" => &self.people,
            _ => &self.models,
        };
        let id = &name.value;
        let mut problem = Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("there is no {kind} `{id}`"));
        problem = problem.maybe_help(did_you_mean(id, list.iter().map(Slug::as_str)));
        let file = Slug::propose(id).map_or_else(|| "<id>".to_owned(), |s| s.to_string());
        if nearest(id, list.iter().map(Slug::as_str)).is_empty() || problem.help.is_empty() {
            problem = problem.help(format!("add it to the registry: `content/{folder}/{file}.yaml` with a `name`"));
        } else {
            problem = problem.help(format!("or add it to the registry: `content/{folder}/{file}.yaml`"));
        }
        problems.push(problem);
        None
    }
}

fn find(slugs: &[Slug], id: &str) -> Option<usize> {
    slugs.binary_search_by(|s| s.as_str().cmp(id)).ok()
}

/// Each once, in the order first named.
fn unique<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}
