//! The registry's files to its entries, links followed.

use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};
use crate::load::{Content, Tree};
use crate::model::body::Body;
use crate::model::registry::{Company, Entry, Market, Model, Person, Registry};
use crate::parse::inventory::{self, Inventory};
use crate::parse::{registry as raw, yaml};
use crate::resolve::lookup::Lookup;
use crate::resolve::notes;

/// The names of countries, by ISO code: `None` where there is no such country.
pub(crate) type Countries<'a> = &'a (dyn Fn(&str) -> Option<String> + Sync);

/// Reads every entry. One that is broken still has its place, so that ids stay right.
pub(crate) fn registry(
    tree: &Tree,
    inventory: &Inventory,
    lookup: &Lookup,
    countries: Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Registry {
    let mut out = Registry::default();
    for file in &inventory.companies {
        let raw = node(tree, file.yaml, problems).and_then(|n| raw::company(&n, problems));
        let entry = entry(tree, file, raw.as_ref().map(|r| &r.common), None, problems);
        out.companies.push(match raw {
            Some(raw) => Company {
                entry,
                kind: raw.kind,
                home: raw.home.as_ref().and_then(|n| lookup.market(n, problems)),
                parents: lookup.companies(&raw.parents, problems),
                founded: raw.founded,
                ticker: raw.ticker,
            },
            None => Company {
                entry,
                kind: crate::model::words::CompanyKind::Other,
                home: None,
                parents: Vec::new(),
                founded: None,
                ticker: None,
            },
        });
    }
    for file in &inventory.markets {
        let raw = node(tree, file.yaml, problems).and_then(|n| raw::market(&n, problems));
        let iso = raw.as_ref().and_then(|r| r.iso.as_ref());
        let country = iso.and_then(|iso| country(iso, countries, problems));
        let entry =
            entry(tree, file, raw.as_ref().map(|r| &r.common), country.as_ref().map(|(_, name)| name), problems);
        let kind = raw.as_ref().map_or(crate::model::words::MarketKind::Region, |r| r.kind);
        let within = raw.as_ref().map_or_else(Vec::new, |r| lookup.markets(&r.within, problems));
        out.markets.push(Market { entry, kind, iso: country.map(|(code, _)| code), within });
    }
    for file in &inventory.people {
        let raw = node(tree, file.yaml, problems).and_then(|n| raw::person(&n, problems));
        let entry = entry(tree, file, raw.as_ref().map(|r| &r.common), None, problems);
        let company = raw.as_ref().and_then(|r| r.company.as_ref()).and_then(|n| lookup.company(n, problems));
        out.people.push(Person { entry, role: raw.and_then(|r| r.role), company });
    }
    for file in &inventory.models {
        let raw = node(tree, file.yaml, problems).and_then(|n| raw::model(&n, problems));
        let entry = entry(tree, file, raw.as_ref().map(|r| &r.common), None, problems);
        let company = raw.as_ref().and_then(|r| r.company.as_ref()).and_then(|n| lookup.company(n, problems));
        let (segment, powertrain, debut) = raw.map_or((None, Vec::new(), None), |r| (r.segment, r.powertrain, r.debut));
        out.models.push(Model { entry, company, segment, powertrain, debut });
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
    raw: Option<&raw::Common>,
    country: Option<&String>,
    problems: &mut Vec<Diagnostic>,
) -> Entry {
    let prose = file.prose.map(|id| prose(tree, id, problems));
    let name = raw.and_then(|r| r.name.as_ref());
    Entry {
        slug: file.slug.clone(),
        name: name.map(|n| n.value.clone()).or_else(|| country.cloned()).unwrap_or_else(|| file.slug.to_string()),
        aliases: raw.map_or_else(Vec::new, |r| r.aliases.clone()),
        names: raw.map_or_else(Vec::new, |r| r.names.clone()),
        match_case: raw.is_some_and(|r| r.match_case),
        summary: raw.and_then(|r| r.summary.clone()),
        website: raw.and_then(|r| r.website.clone()),
        wikidata: raw.and_then(|r| r.wikidata.clone()),
        former_ids: raw.map_or_else(Vec::new, |r| r.former_ids.clone()),
        prose,
        span: name.map(|n| n.span).or(raw.map(|r| r.span)).unwrap_or(Span::new(file.yaml, 0..0)),
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
    countries: Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Option<(String, String)> {
    let code = iso.value.to_ascii_uppercase();
    match countries(&code) {
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
