//! A sidecar as written: every value with its place, no name looked up yet.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::citation::{Citation, evidence, quote_evidence};
use super::fields::{Fields, Placed};
use super::forms::is_grouped;
use super::yaml::{Node, Value};
use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::diag::{Code, Diagnostic, Severity};
use crate::model::lost::Lost;
use crate::model::words::{Activity, Basis, DealKind, EventKind, Keyed, Metric, Prose, Rights, Stage, Status};

/// An id as written, to be looked up in the registry.
pub(crate) type Name = Spanned<String>;

/// All of a sidecar.
#[derive(Debug, Default)]
pub(crate) struct Annotation {
    pub title: Option<Placed>,
    pub summary: Option<Placed>,
    pub date: Option<Spanned<Date>>,
    pub draft: bool,
    pub embargo: Option<Date>,
    pub aliases: Vec<Spanned<Slug>>,
    pub source: Source,
    pub companies: Vec<Name>,
    pub markets: Vec<Name>,
    pub people: Vec<Name>,
    pub models: Vec<Name>,
    pub topics: Vec<Slug>,
    /// In the order targets, presence, deals, events, figures, quotes; within a kind as written.
    pub items: Vec<Item>,
    /// What could not be read, or not as it was meant.
    pub lost: Lost,
}

#[derive(Debug, Default)]
pub(crate) struct Source {
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub url: Option<String>,
    pub published: Option<Period>,
    pub language: Option<Spanned<String>>,
    pub rights: Option<Rights>,
    pub references: Vec<crate::model::brief::Reference>,
}

/// One item of a list of facts.
#[derive(Debug)]
pub(crate) struct Item {
    pub id: Option<Spanned<Slug>>,
    pub attribution: Option<Name>,
    /// Empty where it is missing or unreadable: then a problem has been told.
    pub evidence: Vec<Citation>,
    pub derived: Option<Prose>,
    pub kind: ItemKind,
    /// The whole item.
    pub span: Span,
}

#[derive(Debug)]
pub(crate) enum ItemKind {
    Target(Target),
    Presence(Presence),
    Deal(Deal),
    Event(Event),
    Figure(Figure),
    Quote(Quote),
}

#[derive(Debug)]
pub(crate) struct Target {
    pub id: Option<Name>,
    pub statement: Option<Prose>,
    pub said: Option<Spanned<Period>>,
    pub markets: Vec<Name>,
    pub companies: Vec<Name>,
    pub models: Vec<Name>,
    pub due: Option<Spanned<crate::model::fact::Due>>,
    pub status: Option<Spanned<Status>>,
    pub by: Option<Name>,
    pub done: Option<Spanned<Period>>,
    pub number: Numbers,
    pub period: Option<Period>,
    pub actual: Option<Quantity>,
}

/// What a goal and a figure share.
#[derive(Debug)]
pub(crate) struct Numbers {
    pub metric: Option<Spanned<Metric>>,
    pub label: Option<Prose>,
    pub value: Option<Spanned<Quantity>>,
    /// A number is written that cannot be read, which is a problem already.
    pub unreadable: bool,
    pub unit: Option<Spanned<String>>,
    pub qualifier: Option<Qualifier>,
    pub scope: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Presence {
    pub company: Option<Name>,
    pub markets: Vec<Name>,
    pub models: Vec<Name>,
    pub activity: Activity,
    pub stage: Option<Stage>,
    pub since: Option<Period>,
}

#[derive(Debug)]
pub(crate) struct Deal {
    pub parties: Vec<Name>,
    pub kind: Option<DealKind>,
    pub date: Option<Period>,
    pub statement: Option<Prose>,
    pub markets: Vec<Name>,
    pub models: Vec<Name>,
}

#[derive(Debug)]
pub(crate) struct Event {
    pub date: Option<Period>,
    pub title: Option<Prose>,
    pub kind: EventKind,
    pub companies: Vec<Name>,
    pub markets: Vec<Name>,
    pub people: Vec<Name>,
    pub models: Vec<Name>,
}

#[derive(Debug)]
pub(crate) struct Figure {
    pub number: Numbers,
    pub company: Option<Name>,
    pub market: Option<Name>,
    pub model: Option<Name>,
    pub period: Option<Period>,
    pub change: Option<Decimal>,
    pub basis: Basis,
}

#[derive(Debug)]
pub(crate) struct Quote {
    pub speaker: Option<Name>,
    pub speaker_name: Option<Prose>,
    pub speaker_role: Option<Prose>,
    pub indirect: bool,
    pub text: Option<Spanned<String>>,
    pub translation: Option<Prose>,
}

impl Keyed for Qualifier {
    const KEYS: &'static [&'static str] = &["about", "over", "under", "at-least", "up-to"];
    fn from_key(key: &str) -> Option<Self> {
        Self::from_key(key)
    }
}

/// Reads a sidecar's root; an empty file is an annotation without anything.
pub(crate) fn read(root: &Node, problems: &mut Vec<Diagnostic>) -> Annotation {
    let Some(mut f) = Fields::open(root, "an annotation", problems) else {
        let lost = Lost { anything: true, ..Lost::default() };
        return Annotation { lost, ..Annotation::default() };
    };
    let mut out = Annotation {
        title: f.placed("title"),
        summary: f.placed("summary"),
        date: f.day("date"),
        draft: f.flag("draft").unwrap_or(false),
        embargo: f.day("embargo").map(|d| d.value),
        aliases: f.slugs("aliases"),
        companies: f.names("companies"),
        markets: f.names("markets"),
        people: f.names("people"),
        models: f.names("models"),
        topics: f.slugs("topics").into_iter().map(|t| t.value).collect(),
        ..Annotation::default()
    };
    if let Some(node) = f.node("source") {
        out.source = source(node, f.problems);
    }
    for (key, read) in KINDS {
        let before = errors(f.problems);
        let nodes = f.items(key);
        out.lost.anything |= key == "targets" && errors(f.problems) > before;
        for node in nodes {
            let before = errors(f.problems);
            let item = item(node, read, f.problems);
            let is_broken = errors(f.problems) > before;
            match item.as_ref().map(|item| &item.kind) {
                Some(ItemKind::Target(t)) if is_broken => out.lost.target(t.id.as_ref().map(|id| id.value.as_str())),
                None if key == "targets" => out.lost.anything = true,
                _ => {}
            }
            out.items.extend(item);
        }
    }
    let (before, named) = (errors(f.problems), f.has("targets"));
    f.close();
    // An unknown key may be a misspelt `targets`.
    out.lost.anything |= !named && errors(problems) > before;
    out
}

fn errors(problems: &[Diagnostic]) -> usize {
    problems.iter().filter(|p| p.severity == Severity::Error).count()
}

type Reader = fn(&mut Fields<'_, '_>) -> ItemKind;

/// The lists of items in the order facts are numbered, and how an item of each is read.
const KINDS: [(&str, Reader); 6] = [
    ("targets", target),
    ("presence", presence),
    ("deals", deal),
    ("events", event),
    ("figures", figure),
    ("quotes", quote),
];

fn source(node: &Node, problems: &mut Vec<Diagnostic>) -> Source {
    let Some(mut f) = Fields::open(node, "the source", problems) else { return Source::default() };
    let mut out = Source {
        title: f.text("title").map(|t| t.value),
        publisher: f.text("publisher").map(|t| t.value),
        author: f.text("author").map(|t| t.value),
        url: f.url("url").map(|t| t.value),
        published: f.period("published").map(|p| p.value),
        language: f.language_tag("language"),
        rights: f.choice("rights").map(|r| r.value),
        references: Vec::new(),
    };
    for node in f.items("references") {
        let Some(mut r) = Fields::open(node, "a reference", f.problems) else { continue };
        out.references.push(crate::model::brief::Reference {
            publisher: r.text("publisher").map(|t| t.value),
            title: r.prose("title"),
            url: r.url("url").map(|t| t.value),
            date: r.period("date").map(|p| p.value),
        });
        r.close();
    }
    f.close();
    out
}

fn item(node: &Node, read: Reader, problems: &mut Vec<Diagnostic>) -> Option<Item> {
    let mut f = Fields::open(node, "an item", problems)?;
    let kind = read(&mut f);
    let evidence = match &kind {
        ItemKind::Quote(quote) => quote_evidence(&mut f, quote.text.as_ref()),
        _ => evidence(&mut f),
    };
    let item = Item {
        // A target's `id` is the promise's name, and its address.
        id: if matches!(kind, ItemKind::Target(_)) { None } else { f.slug("id") },
        attribution: f.name("attribution"),
        evidence,
        derived: f.prose("derived"),
        span: f.span(),
        kind,
    };
    f.close();
    Some(item)
}

fn target(f: &mut Fields<'_, '_>) -> ItemKind {
    let id = f.name("id");
    if id.is_none() && !f.has("id") {
        f.missing("id", "give the promise a name, `company/slug`: `xiaomi/overseas-sales`");
    }
    let due = f.name("due").and_then(|t| {
        let due = if t.value == "none" {
            crate::model::fact::Due::None
        } else {
            crate::model::fact::Due::At(f.as_period(&t.value, t.span)?)
        };
        Some(Spanned::new(due, t.span))
    });
    ItemKind::Target(Target {
        id,
        statement: f.prose("statement"),
        said: f.period("said"),
        markets: f.names("markets"),
        companies: f.names("companies"),
        models: f.names("models"),
        due,
        status: required_choice(f, "status"),
        by: f.name("by"),
        done: f.period("done"),
        number: numbers(f),
        period: f.period("period").map(|p| p.value),
        actual: f.quantity("actual").map(|q| q.value),
    })
}

fn presence(f: &mut Fields<'_, '_>) -> ItemKind {
    let company = required_name(f, "company");
    let markets = f.names("markets");
    if !f.has("markets") || f.has_empty_list("markets") {
        f.missing("markets", "name at least one market of the registry: `markets: [europe]`");
    }
    ItemKind::Presence(Presence {
        company,
        markets,
        models: f.names("models"),
        activity: f.choice("activity").map_or(Activity::Sales, |a| a.value),
        stage: required_choice(f, "stage").map(|s| s.value),
        since: f.period("since").map(|p| p.value),
    })
}

fn deal(f: &mut Fields<'_, '_>) -> ItemKind {
    let parties = f.names("parties");
    if !f.has("parties") || f.has_empty_list("parties") {
        f.missing("parties", "name who made it: `parties: [xiaomi, hyperion-leasing]`");
    }
    ItemKind::Deal(Deal {
        parties,
        kind: required_choice(f, "kind").map(|k| k.value),
        date: f.period("date").map(|p| p.value),
        statement: required_prose(f, "statement"),
        markets: f.names("markets"),
        models: f.names("models"),
    })
}

fn event(f: &mut Fields<'_, '_>) -> ItemKind {
    let date = f.period("date").map(|p| p.value);
    if date.is_none() && !f.has("date") {
        f.missing("date", "say when, at the precision the source gives: `date: 2025-03`");
    }
    ItemKind::Event(Event {
        date,
        title: required_prose(f, "title"),
        kind: f.choice("kind").map_or(EventKind::Other, |k| k.value),
        companies: f.names("companies"),
        markets: f.names("markets"),
        people: f.names("people"),
        models: f.names("models"),
    })
}

fn figure(f: &mut Fields<'_, '_>) -> ItemKind {
    let number = numbers(f);
    if number.metric.is_none() && !f.has("metric") {
        f.missing("metric", "say what is counted: `metric: deliveries`");
    }
    ItemKind::Figure(Figure {
        number,
        company: f.name("company"),
        market: f.name("market"),
        model: f.name("model"),
        period: f.period("period").map(|p| p.value),
        change: f.decimal("change").map(|c| c.value),
        basis: f.choice("basis").map_or(Basis::Actual, |b| b.value),
    })
}

fn quote(f: &mut Fields<'_, '_>) -> ItemKind {
    let text = f.words("text");
    if text.is_none() && !f.has("text") {
        f.missing("text", "write the words as they stand in the article: `text: …`");
    }
    ItemKind::Quote(Quote {
        speaker: f.name("speaker"),
        speaker_name: f.prose("speaker_name"),
        speaker_role: f.prose("speaker_role"),
        indirect: f.flag("indirect").unwrap_or(false),
        text,
        translation: f.prose("translation"),
    })
}

fn numbers(f: &mut Fields<'_, '_>) -> Numbers {
    let mut out = Numbers {
        metric: f.choice("metric"),
        label: f.prose("label"),
        value: f.quantity("value"),
        unreadable: false,
        unit: f.text("unit"),
        qualifier: f.choice("qualifier").map(|q| q.value),
        scope: f.text("scope").map(|t| t.value),
    };
    out.unreadable = out.value.is_none() && f.has("value");
    let counts = out.unit.is_none()
        && matches!(
            out.metric.as_ref().and_then(|m| m.value.default_unit()),
            Some("vehicles" | "outlets" | "jobs" | "rank")
        );
    let written = out.value.as_ref().and_then(|_| f.node("value"));
    if let Some(Value::Scalar(written)) = written.map(|n| &n.value)
        && counts
        && written.text.contains('.')
        && is_grouped(written.text.trim())
    {
        let whole = written.text.replace('.', "");
        let span = out.value.as_ref().map_or(f.span(), |v| v.span);
        f.problems.push(
            Diagnostic::new(
                Code::VALUE_NUMBER,
                span,
                format!("`{}` is a number with a fraction, and these are counts", written.text),
            )
            .help(format!("a point is the decimal sign here; write it without grouping: `{whole}`")),
        );
        // Go on with the number that was meant.
        out.value = crate::base::number::decimal(&whole).map(|n| Spanned::new(Quantity::One(n), span));
    }
    out
}

fn required_name(f: &mut Fields<'_, '_>, key: &'static str) -> Option<Name> {
    let name = f.name(key);
    if name.is_none() && !f.has(key) {
        f.missing(key, format!("add `{key}: …`"));
    }
    name
}

fn required_prose(f: &mut Fields<'_, '_>, key: &'static str) -> Option<Prose> {
    let prose = f.prose(key);
    if prose.is_none() && !f.has(key) {
        f.missing(key, format!("say it in a few words: `{key}: …`"));
    }
    prose
}

fn required_choice<T: Keyed>(f: &mut Fields<'_, '_>, key: &'static str) -> Option<Spanned<T>> {
    let choice = f.choice(key);
    if choice.is_none() && !f.has(key) {
        f.missing(key, format!("it is one of {}", crate::diag::one_of(T::KEYS)));
    }
    choice
}
