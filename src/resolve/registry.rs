//! The registry's files to its entries, links followed.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::mem::{Discriminant, discriminant};

use unicode_normalization::UnicodeNormalization;

use crate::base::slug::Slug;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::{Code, Diagnostic};
use crate::load::{Content, Tree};
use crate::model::body::Body;
use crate::model::registry::{Company, Entry, EntryId, Market, Model, Person, Registry};
use crate::model::words::{CompanyKind, MarketKind};
use crate::model::{CompanyId, MarketId};
use crate::parse::inventory::{self, Inventory};
use crate::parse::{registry as raw, yaml};
use crate::resolve::lookup::{Lookup, unique};
use crate::resolve::notes;

/// Countries by ISO code and by name.
pub(crate) struct Countries<'a> {
    /// The name of a code in the site's language; `None` where there is no such country.
    pub name: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// The code of a name in any language.
    pub code: fn(&str) -> Option<&'static str>,
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
    lookup: &Lookup,
    countries: &Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Registry {
    let mut out = Registry::default();
    let others = others(&raw);
    let mut parents: Links<CompanyId> = Vec::new();
    for (file, raw) in inventory.companies.iter().zip(raw.companies) {
        let above = raw.parents.iter().filter_map(|n| Some((lookup.company(n, problems)?, n.span)));
        parents.push(above.collect());
        out.companies.push(Company {
            entry: entry(tree, file, raw.common, None, problems),
            kind: raw.kind.unwrap_or(CompanyKind::Other),
            home: raw.home.and_then(|n| lookup.market(&n, problems)),
            parents: Vec::new(),
            founded: raw.founded,
            ticker: raw.ticker,
        });
    }
    let mut within: Links<MarketId> = Vec::new();
    for (file, raw) in inventory.markets.iter().zip(raw.markets) {
        let (iso, name) = raw.iso.and_then(|iso| country(&iso, countries, problems)).unzip();
        let around = raw.within.iter().filter_map(|n| Some((lookup.market(n, problems)?, n.span)));
        within.push(around.collect());
        out.markets.push(Market {
            entry: entry(tree, file, raw.common, name, problems),
            kind: raw.kind.unwrap_or(MarketKind::Country),
            iso,
            within: Vec::new(),
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
    cut_circles(&mut parents, CompanyId::at, "below", |n| &out.companies[n].entry.slug, problems);
    for (company, above) in out.companies.iter_mut().zip(parents) {
        company.parents = unique(above.into_iter().map(|(id, _)| id));
    }
    cut_circles(&mut within, MarketId::at, "within", |n| &out.markets[n].entry.slug, problems);
    for (market, around) in out.markets.iter_mut().zip(within) {
        market.within = unique(around.into_iter().map(|(id, _)| id));
    }
    shared_names(&out, &others, problems);
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
        aliases: raw.aliases.into_iter().map(|a| a.value).collect(),
        names: raw.names.into_iter().map(|(language, name)| (language, name.value)).collect(),
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
    iso: &Spanned<String>,
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

/// For each entry those right above it, and where that is written.
type Links<T> = Vec<Vec<(T, Span)>>;

/// Tells each circle once, at its links, and cuts them.
fn cut_circles<'r, T: Copy>(
    links: &mut Links<T>,
    at: impl Fn(T) -> usize,
    word: &str,
    slug: impl Fn(usize) -> &'r Slug,
    problems: &mut Vec<Diagnostic>,
) {
    for start in 0..links.len() {
        let Some(way) = way_back(links, &at, start) else { continue };
        let mut problem = Diagnostic::new(Code::ID_CYCLE, way[0].1, format!("`{}` lies {word} itself", slug(start)));
        for (n, (from, span)) in way.iter().enumerate().skip(1) {
            let to = way.get(n + 1).map_or(start, |(to, _)| *to);
            problem = problem.label(*span, format!("`{}` lies {word} `{}`", slug(*from), slug(to)));
        }
        let help = if way.len() == 1 { "remove it" } else { "remove one of the links of the circle" };
        problems.push(problem.help(help));
        for (n, _) in way {
            links[n].clear();
        }
    }
}

/// The shortest way from an entry up to itself: each step's entry, and where its link is written.
fn way_back<T: Copy>(links: &Links<T>, at: impl Fn(T) -> usize, start: usize) -> Option<Vec<(usize, Span)>> {
    let mut reached: BTreeMap<usize, (usize, Span)> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(from) = queue.pop_front() {
        for &(to, span) in &links[from] {
            if reached.contains_key(&at(to)) {
                continue;
            }
            reached.insert(at(to), (from, span));
            queue.push_back(at(to));
        }
        if reached.contains_key(&start) {
            break;
        }
    }
    let mut way = vec![*reached.get(&start)?];
    while let Some((before, _)) = way.last().filter(|(from, _)| *from != start) {
        way.push(reached[before]);
    }
    way.reverse();
    Some(way)
}

/// The names of each entry besides its own, in the order of [`Registry::ids`].
fn others(raw: &Raw) -> Vec<Vec<Spanned<String>>> {
    let companies = raw.companies.iter().map(|c| &c.common).chain(raw.markets.iter().map(|m| &m.common));
    let all = companies.chain(raw.people.iter().map(|p| &p.common)).chain(raw.models.iter().map(|m| &m.common));
    all.map(|common| common.others().cloned().collect()).collect()
}

/// Reports entries of one kind that share a name or alias.
fn shared_names(registry: &Registry, others: &[Vec<Spanned<String>>], problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(Discriminant<EntryId>, String), Vec<Bearer<'_>>> = HashMap::new();
    for (id, others) in registry.ids().zip(others) {
        let entry = registry.entry(id);
        let own = (&entry.name, entry.span);
        for (name, span) in [own].into_iter().chain(others.iter().map(|name| (&name.value, name.span))) {
            let name = plain(name);
            let bearers = seen.entry((discriminant(&id), name.to_lowercase())).or_default();
            let bearer = Bearer { slug: &entry.slug, exact: entry.match_case.then(|| name.clone()), span };
            match bearers.iter().find(|other| other.clashes(&bearer)) {
                Some(Bearer { slug: first, span: there, .. }) => problems.push(
                    Diagnostic::new(Code::ID_SHARED_NAME, span, format!("`{first}` goes by the name \"{name}\" too"))
                        .label(*there, "the other entry")
                        .help("take the name from one of the two"),
                ),
                None => bearers.push(bearer),
            }
        }
    }
}

/// An entry that goes by a name.
struct Bearer<'a> {
    slug: &'a Slug,
    /// The name itself, where its case counts.
    exact: Option<String>,
    span: Span,
}

impl Bearer<'_> {
    /// True iff some word in a text may mean either: they are apart only where case counts for both.
    fn clashes(&self, other: &Self) -> bool {
        self.slug != other.slug && (self.exact == other.exact || self.exact.is_none() || other.exact.is_none())
    }
}

/// A name as others that are found in the same words are written too.
fn plain(name: &str) -> String {
    let plain = |c| match c {
        '’' => '\'',
        '\u{2011}' => '-',
        '\u{a0}' => ' ',
        c => c,
    };
    name.trim().nfc().map(plain).collect()
}
