//! The registry's files to its entries, links followed.

use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};
use crate::load::{Content, Tree};
use crate::model::body::Body;
use crate::model::registry::{Company, Entry, Market, Model, Person, Registry};
use crate::model::words::{CompanyKind, MarketKind};
use crate::parse::inventory::{self, Inventory};
use crate::parse::{registry as raw, yaml};
use crate::resolve::lookup::Lookup;
use crate::resolve::notes;

/// Countries by ISO code and by name.
pub(crate) struct Countries<'a> {
    /// The name of a code in the site's language; `None` where there is no such country.
    pub name: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// The code of a name in any language.
    pub code: &'a (dyn Fn(&str) -> Option<&'static str> + Sync),
}

/// Every entry as written, in the order of the inventory. One that cannot be read still has its place, so that ids
/// stay right.
pub(crate) struct Raw {
    pub companies: Vec<raw::Company>,
    pub markets: Vec<raw::Market>,
    pub people: Vec<raw::Person>,
    pub models: Vec<raw::Model>,
}

/// Reads every entry.
pub(crate) fn read(tree: &Tree, inventory: &Inventory, problems: &mut Vec<Diagnostic>) -> Raw {
    Raw {
        companies: list(tree, &inventory.companies, raw::company, problems),
        markets: list(tree, &inventory.markets, raw::market, problems),
        people: list(tree, &inventory.people, raw::person, problems),
        models: list(tree, &inventory.models, raw::model, problems),
    }
}

fn list<T: Default>(
    tree: &Tree,
    files: &[inventory::Entry],
    read: impl Fn(&yaml::Node, &mut Vec<Diagnostic>) -> Option<T>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let one = |file: &inventory::Entry| node(tree, file.yaml, problems).and_then(|n| read(&n, problems));
    files.iter().map(one).map(Option::unwrap_or_default).collect()
}

/// Follows the links of every entry.
pub(crate) fn registry(
    tree: &Tree,
    inventory: &Inventory,
    raw: Raw,
    lookup: &Lookup<'_>,
    countries: &Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Registry {
    let mut out = Registry::default();
    for (file, raw) in inventory.companies.iter().zip(raw.companies) {
        out.companies.push(Company {
            entry: entry(tree, file, raw.common, None, problems),
            kind: raw.kind.unwrap_or(CompanyKind::Other),
            home: raw.home.and_then(|n| lookup.market(&n, problems)),
            parents: lookup.companies(&raw.parents, problems),
            founded: raw.founded,
            ticker: raw.ticker,
        });
    }
    for (file, raw) in inventory.markets.iter().zip(raw.markets) {
        let (iso, name) = raw.iso.and_then(|iso| country(&iso, countries, problems)).unzip();
        out.markets.push(Market {
            entry: entry(tree, file, raw.common, name, problems),
            kind: raw.kind.unwrap_or(MarketKind::Country),
            iso,
            within: lookup.markets(&raw.within, problems),
        });
    }
    for (file, raw) in inventory.people.iter().zip(raw.people) {
        out.people.push(Person {
            entry: entry(tree, file, raw.common, None, problems),
            role: raw.role,
            company: raw.company.and_then(|n| lookup.company(&n, problems)),
        });
    }
    for (file, raw) in inventory.models.iter().zip(raw.models) {
        out.models.push(Model {
            entry: entry(tree, file, raw.common, None, problems),
            company: raw.company.and_then(|n| lookup.company(&n, problems)),
            segment: raw.segment,
            powertrain: raw.powertrain,
            debut: raw.debut,
        });
    }
    circles(&mut out, problems);
    shared_names(&out, problems);
    out
}

fn node(tree: &Tree, file: FileId, problems: &mut Vec<Diagnostic>) -> Option<yaml::Node> {
    if matches!(tree.file(file).content, Content::Unread(_)) {
        return None;
    }
    let before = problems.len();
    let node = yaml::parse(file, tree.text(file), problems);
    if node.is_none() && problems.len() == before && !tree.text(file).is_empty() {
        problems.push(
            Diagnostic::new(Code::VALUE_EMPTY, Span::new(file, 0..0), "the file holds no entry")
                .help("write `name: …`"),
        );
    } else if node.is_none() && problems.len() == before {
        problems.push(
            Diagnostic::new(Code::VALUE_EMPTY, Span::new(file, 0..0), "the file is empty").help("write `name: …`"),
        );
    }
    node
}

fn entry(
    tree: &Tree,
    file: &inventory::Entry,
    raw: raw::Common,
    country: Option<String>,
    problems: &mut Vec<Diagnostic>,
) -> Entry {
    let span = raw.name.as_ref().map_or(Span::new(file.yaml, 0..0), |n| n.span);
    Entry {
        slug: file.slug.clone(),
        name: raw.name.map(|n| n.value).or(country).unwrap_or_else(|| file.slug.to_string()),
        aliases: raw.aliases,
        names: raw.names,
        match_case: raw.match_case,
        summary: raw.summary,
        website: raw.website,
        wikidata: raw.wikidata,
        former_ids: raw.former_ids,
        prose: file.prose.map(|id| prose(tree, id, problems)),
        span,
    }
}

fn prose(tree: &Tree, file: FileId, problems: &mut Vec<Diagnostic>) -> Body {
    let parsed = crate::parse::body::markdown(tree.text(file));
    problems.extend(notes::problems(file, &parsed.notes));
    parsed.body
}

/// The code in capitals and the country's name.
fn country(
    iso: &crate::base::span::Spanned<String>,
    countries: &Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Option<(String, String)> {
    let code = iso.value.to_ascii_uppercase();
    match (countries.name)(&code) {
        Some(name) if code == iso.value => Some((code, name)),
        Some(name) => {
            problems.push(
                Diagnostic::new(
                    Code::VALUE_COUNTRY,
                    iso.span,
                    format!("`{}` is not written as a country's code", iso.value),
                )
                .help(format!("write `{code}` ({name})")),
            );
            Some((code, name))
        }
        None => {
            let near = match code.as_str() {
                "UK" => Some("did you mean `GB`?".to_owned()),
                "EU" => Some("the European Union is no country: write `kind: bloc` and leave `iso` out".to_owned()),
                _ => None,
            };
            problems.push(
                Diagnostic::new(Code::VALUE_COUNTRY, iso.span, format!("there is no country `{}`", iso.value))
                    .maybe_help(near)
                    .help("write the two letters of ISO 3166-1: `DE`, `CN`, `NO`"),
            );
            None
        }
    }
}

/// Reports and cuts links that lead back to where they began.
fn circles(registry: &mut Registry, problems: &mut Vec<Diagnostic>) {
    let mut report = |entry: &Entry, word: &str| {
        problems.push(
            Diagnostic::new(
                Code::ID_CYCLE,
                entry.span,
                format!("`{}` lies {word} itself, by way of others", entry.slug),
            )
            .help("remove one of the links of the circle"),
        );
    };
    let looping: Vec<usize> = (0..registry.markets.len())
        .filter(|n| {
            let id = crate::model::MarketId::new(*n);
            let up = &registry.market(id).within;
            up.iter().any(|m| registry.with_regions(*m).contains(&id))
        })
        .collect();
    for n in looping {
        report(&registry.markets[n].entry, "within");
        registry.markets[n].within.clear();
    }
    let looping: Vec<usize> = (0..registry.companies.len())
        .filter(|n| {
            let id = crate::model::CompanyId::new(*n);
            let up = &registry.company(id).parents;
            up.iter().any(|c| registry.with_parents(*c).contains(&id))
        })
        .collect();
    for n in looping {
        report(&registry.companies[n].entry, "below");
        registry.companies[n].parents.clear();
    }
}

/// Reports entries of one kind that share a name or alias.
fn shared_names(registry: &Registry, problems: &mut Vec<Diagnostic>) {
    let lists: [Vec<&Entry>; 4] = [
        registry.companies.iter().map(|c| &c.entry).collect(),
        registry.markets.iter().map(|m| &m.entry).collect(),
        registry.people.iter().map(|p| &p.entry).collect(),
        registry.models.iter().map(|m| &m.entry).collect(),
    ];
    for list in lists {
        let mut seen: std::collections::BTreeMap<String, &Entry> = std::collections::BTreeMap::new();
        for entry in list {
            let names = std::iter::once(&entry.name).chain(&entry.aliases).chain(entry.names.iter().map(|(_, n)| n));
            for name in names {
                let first = *seen.entry(name.to_lowercase()).or_insert(entry);
                if first.slug != entry.slug {
                    problems.push(
                        Diagnostic::new(
                            Code::ID_SHARED_NAME,
                            entry.span,
                            format!("`{}` goes by the name \"{name}\" too", first.slug),
                        )
                        .label(first.span, "the other entry")
                        .help("take the name from one of the two"),
                    );
                }
            }
        }
    }
}
