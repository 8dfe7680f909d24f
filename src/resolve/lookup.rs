//! Ids as written to ids as indexed. Made of the registry as written, so that its own links can be followed too.

use std::collections::BTreeMap;

use crate::base::slug::Slug;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::load::{Tree, stem};
use crate::model::fact::{Attribution, Owner, Party, TargetKey};
use crate::model::{CompanyId, MarketId, ModelId, PersonId};
use crate::parse::annotation::Name;
use crate::parse::inventory::{Entry, Inventory};
use crate::parse::registry::{self as raw, Common};
use crate::resolve::registry::{Countries, Raw};

/// Every id of the registry, and who else goes by what name.
pub(crate) struct Lookup {
    companies: List,
    markets: List,
    people: List,
    models: List,
    /// The code of a country by its name in any language.
    country: fn(&str) -> Option<&'static str>,
}

/// The entries of one kind.
struct List {
    /// "company".
    word: &'static str,
    /// Below `content/`.
    folder: &'static str,
    /// Sorted; an entry's position is its dense id.
    slugs: Vec<Slug>,
    /// Whatever else an entry is called, in small letters: for messages only.
    names: BTreeMap<String, usize>,
    /// Files that are there and make no entry, by the id they would have: a problem each already.
    broken: BTreeMap<Slug, String>,
}

impl Lookup {
    /// The ids of an inventory, and the names in its files.
    pub(crate) fn new(tree: &Tree, inventory: &Inventory, raw: &Raw, countries: &Countries<'_>) -> Self {
        let iso = |m: &raw::Market| m.iso.as_ref().map(|iso| iso.value.clone());
        let markets = raw.markets.iter().map(|m| (&m.common, iso(m)));
        Self {
            companies: List::new(
                tree,
                "company",
                "companies",
                &inventory.companies,
                common(&raw.companies, |c| &c.common),
            ),
            markets: List::new(tree, "market", "markets", &inventory.markets, markets),
            people: List::new(tree, "person", "people", &inventory.people, common(&raw.people, |p| &p.common)),
            models: List::new(tree, "model", "models", &inventory.models, common(&raw.models, |m| &m.common)),
            country: countries.code,
        }
    }

    pub(crate) fn company(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<CompanyId> {
        self.companies.find(&name.value).map(CompanyId::new).or_else(|| self.unknown(name, &self.companies, problems))
    }

    pub(crate) fn market(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<MarketId> {
        self.markets.find(&name.value).map(MarketId::new).or_else(|| self.unknown(name, &self.markets, problems))
    }

    pub(crate) fn person(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<PersonId> {
        self.people.find(&name.value).map(PersonId::new).or_else(|| self.unknown(name, &self.people, problems))
    }

    pub(crate) fn model(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<ModelId> {
        self.models.find(&name.value).map(ModelId::new).or_else(|| self.unknown(name, &self.models, problems))
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
        let company = self.companies.find(slug).map(|n| Owner::Company(CompanyId::new(n)));
        company.or_else(|| self.markets.find(slug).map(|n| Owner::Market(MarketId::new(n))))
    }

    /// One side of a deal.
    pub(crate) fn party(&self, name: &Name, problems: &mut Vec<Diagnostic>) -> Option<Party> {
        match self.owner(&name.value) {
            Some(Owner::Company(c)) => Some(Party::Company(c)),
            Some(Owner::Market(m)) => Some(Party::Market(m)),
            None => {
                let is_market = self.called(&self.companies, &name.value).is_none()
                    && self.called(&self.markets, &name.value).is_some();
                self.unknown(name, if is_market { &self.markets } else { &self.companies }, problems)
            }
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
            let called = [&self.companies, &self.markets].into_iter().find_map(|list| self.called(list, owner));
            let known = self.companies.slugs.iter().chain(&self.markets.slugs).map(Slug::as_str);
            let problem =
                Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("there is no company or market `{owner}`"));
            problems.push(match called {
                Some(id) => problem.help(format!("write `{id}/{slug}`")),
                None => match did_you_mean(owner, known) {
                    Some(near) => problem.help(near).help(self.companies.add(owner, "or ")),
                    None => problem.help(self.companies.add(owner, "")),
                },
            });
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
                if let Some(n) = self.companies.find(id) {
                    Attribution::Company(Some(CompanyId::new(n)))
                } else if let Some(n) = self.people.find(id) {
                    Attribution::Person(PersonId::new(n))
                } else {
                    let called = [&self.companies, &self.people].into_iter().find_map(|list| self.called(list, id));
                    let known = self.companies.slugs.iter().chain(&self.people.slugs).map(Slug::as_str).chain(WORDS);
                    let problem =
                        Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("`{id}` is no id of a company or person"));
                    problems.push(match called {
                        Some(id) => problem.help(format!("write `{id}`")),
                        None => problem.maybe_help(did_you_mean(id, known)).help("`attribution` is `press`, `company`, `official`, `analyst`, `unnamed`, or the id of a company or person"),
                    });
                    return None;
                }
            }
        })
    }

    /// The entry that goes by this name, by the id of before, or is the country called so in any language.
    fn called<'l>(&self, list: &'l List, name: &str) -> Option<&'l Slug> {
        let known = |name: &str| list.names.get(&name.to_lowercase()).copied().or_else(|| list.find(name));
        let found =
            known(name).or_else(|| known(Slug::propose(name)?.as_str())).or_else(|| known((self.country)(name)?));
        found.map(|n| &list.slugs[n])
    }

    fn unknown<T>(&self, name: &Name, list: &List, problems: &mut Vec<Diagnostic>) -> Option<T> {
        let id = &name.value;
        let problem = Diagnostic::new(Code::ID_UNKNOWN, name.span, format!("there is no {} `{id}`", list.word));
        problems.push(match self.called(list, id) {
            Some(id) => problem.help(format!("write `{id}`")),
            None => match list.near(id) {
                Some(near) => problem.help(near).help(list.add(id, "or ")),
                None => problem.help(list.add(id, "")),
            },
        });
        None
    }
}

impl List {
    fn new<'r>(
        tree: &Tree,
        word: &'static str,
        folder: &'static str,
        entries: &[Entry],
        raw: impl Iterator<Item = (&'r Common, Option<String>)>,
    ) -> Self {
        let mut names = BTreeMap::new();
        for (n, (common, iso)) in raw.enumerate() {
            let own = common.name.iter().chain(common.others()).map(|name| name.value.to_lowercase());
            let former = common.former_ids.iter().map(|id| id.value.to_string());
            for name in own.chain(former).chain(iso.map(|iso| iso.to_lowercase())) {
                names.entry(name).or_insert(n);
            }
        }
        let slugs: Vec<Slug> = entries.iter().map(|e| e.slug.clone()).collect();
        let inside = |path: &str| path.strip_prefix("content/").is_some_and(|p| p.split('/').next() == Some(folder));
        let files = tree.iter().map(|(_, file)| &*file.path).filter(|path| inside(path));
        let broken = files.filter_map(|path| Some((Slug::propose(stem(path).0)?, path.to_owned())));
        let broken = broken.filter(|(slug, _)| slugs.binary_search(slug).is_err()).collect();
        Self { word, folder, slugs, names, broken }
    }

    fn find(&self, id: &str) -> Option<usize> {
        self.slugs.binary_search_by(|s| s.as_str().cmp(id)).ok()
    }

    /// Did you mean?
    fn near(&self, id: &str) -> Option<String> {
        let slug = Slug::propose(id);
        did_you_mean(slug.as_ref().map_or(id, Slug::as_str), self.slugs.iter().map(Slug::as_str))
    }

    /// How to make it known.
    fn add(&self, id: &str, or: &str) -> String {
        let slug = Slug::propose(id);
        if let Some(path) = slug.as_ref().and_then(|slug| self.broken.get(slug)) {
            return format!("`{path}` is there, and is no entry: see what is said of it");
        }
        let file = slug.map_or_else(|| "<id>".to_owned(), |s| s.to_string());
        format!("{or}add it to the registry: `content/{}/{file}.yaml` with a `name`", self.folder)
    }
}

/// Entries that have no name but those that all kinds have.
fn common<'r, T>(
    entries: &'r [T],
    common: impl Fn(&'r T) -> &'r Common,
) -> impl Iterator<Item = (&'r Common, Option<String>)> {
    entries.iter().map(move |entry| (common(entry), None))
}

/// Each once, in the order first named.
pub(super) fn unique<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}
