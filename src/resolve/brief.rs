//! One article and its sidecar to a brief.

use jiff::civil::Date;

use crate::base::period::{Period, Point, parse_day};
use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic, Severity};
use crate::load::Tree;
use crate::model::body::{BlockKind, Body};
use crate::model::brief::{Brief, Source};
use crate::model::config::Config;
use crate::model::fact::{Attribution, Fact, FactKind, Owner, Party, Speaker};
use crate::model::lost::Lost;
use crate::model::registry::Registry;
use crate::model::words::{Prose, Rights};
use crate::model::{CompanyId, MarketId, ModelId, PersonId};
use crate::parse::annotation::{self, Annotation};
use crate::parse::inventory::{self, TextKind};
use crate::parse::{body, plain, yaml};
use crate::resolve::cite::Article;
use crate::resolve::facts::Facts;
use crate::resolve::lookup::Lookup;
use crate::resolve::mentions::Names;
use crate::resolve::{namings, notes};

/// What reading every article needs.
pub(crate) struct Shared<'a> {
    pub tree: &'a Tree,
    pub config: &'a Config,
    pub lookup: &'a Lookup,
    pub names: &'a Names,
    pub registry: &'a Registry,
}

/// The brief, or `None` where it has no date or title; what is written and not in it; and all that is wrong with it.
pub(crate) fn brief(shared: &Shared<'_>, file: &inventory::Article) -> (Option<Brief>, Lost, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let source = shared.tree.text(file.text);
    let parsed = match file.kind {
        TextKind::Markdown => body::markdown(source),
        TextKind::Plain => plain::plain(source),
    };
    problems.extend(notes::problems(file.text, &parsed.notes));
    let body = parsed.body;
    let (mut raw, readable) = annotation(shared.tree, file.sidecar, &mut problems);
    let top = Span::new(file.sidecar.unwrap_or(file.text), 0..0);

    let language = raw.source.language.as_ref().map_or(&shared.config.language, |l| &l.value).clone();
    language_check(&raw, &language, &body, top, &mut problems);
    let usual = if file.sidecar.is_some() { shared.config.rights } else { Rights::Link };
    let rights = raw.source.rights.unwrap_or(usual);
    // The title is a word of the source too; a bare page has nothing else.
    let may_show = rights != Rights::Link || file.sidecar.is_none();
    let own_title = body.titled.then(|| body.words(&body.blocks[0].range).trim().to_owned());
    let own_title = own_title.filter(|title| may_show && !title.is_empty());
    let namings = file.sidecar.map_or_else(Vec::new, |id| namings::namings(&raw, shared.names, shared.tree.text(id)));
    let title = raw.title.take().map(|title| title.prose);
    let title = title.or_else(|| own_title.clone().map(|t| Prose { texts: vec![(Some(language.clone()), t)] }));
    let date = date(&raw, file);
    if readable && title.is_none() {
        let (message, help) = if may_show {
            ("the brief has no title", "write `title: …`, or begin the article with a heading")
        } else {
            (
                "the brief has no title of its own, and with `rights: link` the article's is not shown",
                "write `title: …` in your own words",
            )
        };
        problems.push(Diagnostic::new(Code::ARTICLE_NO_TITLE, top, message).help(help));
    }
    if readable && date.is_none() {
        problems.push(
            Diagnostic::new(Code::ARTICLE_NO_DATE, top, "the brief has no date")
                .help("write `date: 2025-03-05`, or begin the file's name with the day"),
        );
    }

    let article = Article::new(&body, &language, file.text, file.kind, source);
    let mut lost = raw.lost;
    lost.anything |= !readable;
    let facts = Facts { shared, article: &article, date, lost: &mut lost, problems: &mut problems }.read(&raw.items);
    drop(article);
    let mut names = Named {
        companies: shared.lookup.companies(&raw.companies, &mut problems),
        markets: shared.lookup.markets(&raw.markets, &mut problems),
        people: shared.lookup.people(&raw.people, &mut problems),
        models: shared.lookup.models(&raw.models, &mut problems),
    };
    for fact in &facts {
        names.add(fact);
    }
    let mentions = shared.names.find(&body.text);
    let brief = title.zip(date).map(|(title, date)| Brief {
        slug: file.slug.clone(),
        title,
        summary: raw.summary.map(|summary| summary.prose),
        date,
        draft: raw.draft,
        embargo: raw.embargo,
        aliases: raw.aliases,
        source: Source {
            title: raw.source.title.or(own_title),
            publisher: raw.source.publisher,
            author: raw.source.author,
            url: raw.source.url,
            published: raw.source.published,
            language,
            rights,
            references: raw.source.references,
        },
        companies: names.companies,
        markets: names.markets,
        people: names.people,
        models: names.models,
        topics: raw.topics,
        facts,
        body,
        mentions,
        namings,
        annotated: file.sidecar.is_some(),
        is_flawed: problems.iter().any(|p| p.severity == Severity::Error),
        span: top,
    });
    lost.anything |= brief.is_none();
    (brief, lost, problems)
}

/// The sidecar, and whether it could be read as YAML at all (if not, what is missing in it is not told).
fn annotation(tree: &Tree, sidecar: Option<FileId>, problems: &mut Vec<Diagnostic>) -> (Annotation, bool) {
    let Some(id) = sidecar else { return (Annotation::default(), true) };
    let before = problems.len();
    match yaml::parse(id, tree.text(id), problems) {
        Some(root) => (annotation::read(&root, problems), true),
        None => (
            Annotation::default(),
            problems.len() == before && !tree.text(id).is_empty() || tree.text(id).trim().is_empty(),
        ),
    }
}

/// The day a brief stands under.
fn date(raw: &Annotation, file: &inventory::Article) -> Option<Date> {
    let published = match raw.source.published {
        Some(Period::At(Point::Day(day))) => Some(day),
        _ => None,
    };
    let named = || file.slug.as_str().get(..10).and_then(parse_day);
    raw.date.as_ref().map(|d| d.value).or(published).or_else(named)
}

/// Warns where a text of some length is plainly in another language than it is said to be.
fn language_check(raw: &Annotation, language: &str, body: &Body, top: Span, problems: &mut Vec<Diagnostic>) {
    const ENOUGH: usize = 400;
    // The detector takes time by the letter, and is as sure after this many.
    const MOST: usize = 1000;
    let text = body.text.get(..body.text.floor_char_boundary(MOST)).unwrap_or_default();
    if text.len() < ENOUGH || body.blocks.iter().all(|b| b.kind == BlockKind::Code) {
        return;
    }
    let Some(found) = detected(text) else { return };
    let said = language.split('-').next().unwrap_or(language);
    if said != found && KNOWN.contains(&said) {
        let span = raw.source.language.as_ref().map_or(top, |l| l.span);
        problems.push(
            Diagnostic::new(Code::ARTICLE_LANGUAGE, span, format!("the text reads as `{found}`, not as `{said}`"))
                .help(format!("write `language: {found}` under `source:`")),
        );
    }
}

/// Languages the detector can tell apart.
const KNOWN: [&str; 16] =
    ["ar", "zh", "de", "en", "fr", "hi", "it", "ja", "ko", "nl", "pt", "ru", "es", "sv", "tr", "vi"];

fn detected(text: &str) -> Option<&'static str> {
    let code = whichlang::detect_language(text).three_letter_code();
    let codes = [
        "ara", "cmn", "deu", "eng", "fra", "hin", "ita", "jpn", "kor", "nld", "por", "rus", "spa", "swe", "tur", "vie",
    ];
    codes.iter().position(|c| *c == code).map(|n| KNOWN[n])
}

/// All that a brief names, each once, in the order first named.
struct Named {
    companies: Vec<CompanyId>,
    markets: Vec<MarketId>,
    people: Vec<PersonId>,
    models: Vec<ModelId>,
}

impl Named {
    fn add(&mut self, fact: &Fact) {
        match &fact.kind {
            FactKind::Target(t) => {
                match t.key.owner {
                    Owner::Company(c) => push_new(&mut self.companies, c),
                    Owner::Market(m) => push_new(&mut self.markets, m),
                }
                t.companies.iter().for_each(|c| push_new(&mut self.companies, *c));
                t.markets.iter().for_each(|m| push_new(&mut self.markets, *m));
                t.models.iter().for_each(|m| push_new(&mut self.models, *m));
            }
            FactKind::Presence(p) => {
                push_new(&mut self.companies, p.company);
                p.markets.iter().for_each(|m| push_new(&mut self.markets, *m));
                p.models.iter().for_each(|m| push_new(&mut self.models, *m));
            }
            FactKind::Deal(d) => {
                for party in &d.parties {
                    match party {
                        Party::Company(c) => push_new(&mut self.companies, *c),
                        Party::Market(m) => push_new(&mut self.markets, *m),
                    }
                }
                d.markets.iter().for_each(|m| push_new(&mut self.markets, *m));
                d.models.iter().for_each(|m| push_new(&mut self.models, *m));
            }
            FactKind::Event(e) => {
                e.companies.iter().for_each(|c| push_new(&mut self.companies, *c));
                e.markets.iter().for_each(|m| push_new(&mut self.markets, *m));
                e.people.iter().for_each(|p| push_new(&mut self.people, *p));
                e.models.iter().for_each(|m| push_new(&mut self.models, *m));
            }
            FactKind::Figure(f) => {
                f.company.iter().for_each(|c| push_new(&mut self.companies, *c));
                f.market.iter().for_each(|m| push_new(&mut self.markets, *m));
                f.model.iter().for_each(|m| push_new(&mut self.models, *m));
            }
            FactKind::Quote(q) => {
                if let Speaker::Known(p) = &q.speaker {
                    push_new(&mut self.people, *p);
                }
            }
        }
        match fact.attribution {
            Attribution::Company(Some(c)) => push_new(&mut self.companies, c),
            Attribution::Person(p) => push_new(&mut self.people, p),
            Attribution::Company(None)
            | Attribution::Press
            | Attribution::Official
            | Attribution::Analyst
            | Attribution::Unnamed => {}
        }
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
