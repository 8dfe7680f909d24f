//! A sidecar as written: every value with its place, no name looked up yet.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::fields::{Fields, is_grouped};
use super::yaml::{Node, Value};
use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::diag::{Code, Diagnostic};
use crate::model::words::{Activity, Basis, DealKind, EventKind, Keyed, Metric, Prose, Rights, Stage, Status};

/// An id as written, to be looked up in the registry.
pub(crate) type Name = Spanned<String>;

/// All of a sidecar.
#[derive(Debug, Default)]
pub(crate) struct Annotation {
    pub title: Option<Prose>,
    pub summary: Option<Prose>,
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
    pub derived: Option<String>,
    pub kind: ItemKind,
    /// The whole item.
    pub span: Span,
}

/// Words said to stand in the article.
#[derive(Debug)]
pub(crate) struct Citation {
    pub exact: Spanned<String>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    /// Something that may have cut the text short as YAML read it.
    pub cut: Option<Cut>,
    /// It is the `text` of a quote, which holds no map and no list.
    pub is_quoted: bool,
}

/// What may have ended a text early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// A comment follows on the line.
    Hash(Span),
    /// It is an unquoted item of `[a, b]`.
    Comma,
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
    pub said: Option<Period>,
    pub markets: Vec<Name>,
    pub companies: Vec<Name>,
    pub models: Vec<Name>,
    pub due: Option<Spanned<crate::model::fact::Due>>,
    pub status: Option<Spanned<Status>>,
    pub by: Option<Name>,
    pub done: Option<Period>,
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
    pub speaker_name: Option<String>,
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
    let Some(mut f) = Fields::open(root, "an annotation", problems) else { return Annotation::default() };
    let mut out = Annotation {
        title: f.prose("title"),
        summary: f.prose("summary"),
        date: f.day("date"),
        draft: f.flag("draft").unwrap_or(false),
        embargo: f.day("embargo").map(|d| d.value),
        aliases: f.slugs("aliases"),
        companies: f.texts("companies"),
        markets: f.texts("markets"),
        people: f.texts("people"),
        models: f.texts("models"),
        topics: f.slugs("topics").into_iter().map(|t| t.value).collect(),
        ..Annotation::default()
    };
    if let Some(node) = f.node("source") {
        out.source = source(node, f.problems);
    }
    for (key, read) in KINDS {
        for node in f.items(key) {
            out.items.extend(item(node, read, f.problems));
        }
    }
    f.close();
    out
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
            title: r.text("title").map(|t| t.value),
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
        attribution: f.text("attribution"),
        evidence,
        derived: f.text("derived").map(|t| t.value),
        span: f.span(),
        kind,
    };
    f.close();
    Some(item)
}

fn target(f: &mut Fields<'_, '_>) -> ItemKind {
    let id = f.text("id");
    if id.is_none() && !f.has("id") {
        f.missing("id", "give the promise a name, `company/slug`: `xiaomi/overseas-sales`");
    }
    let due = f.text("due").and_then(|t| {
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
        said: f.period("said").map(|p| p.value),
        markets: f.texts("markets"),
        companies: f.texts("companies"),
        models: f.texts("models"),
        due,
        status: required_choice(f, "status"),
        by: f.text("by"),
        done: f.period("done").map(|p| p.value),
        number: numbers(f),
        period: f.period("period").map(|p| p.value),
        actual: f.quantity("actual").map(|q| q.value),
    })
}

fn presence(f: &mut Fields<'_, '_>) -> ItemKind {
    let company = required_text(f, "company");
    let markets = f.texts("markets");
    if !f.has("markets") || f.has_empty_list("markets") {
        f.missing("markets", "name at least one market of the registry: `markets: [europe]`");
    }
    ItemKind::Presence(Presence {
        company,
        markets,
        models: f.texts("models"),
        activity: f.choice("activity").map_or(Activity::Sales, |a| a.value),
        stage: required_choice(f, "stage").map(|s| s.value),
        since: f.period("since").map(|p| p.value),
    })
}

fn deal(f: &mut Fields<'_, '_>) -> ItemKind {
    let parties = f.texts("parties");
    if !f.has("parties") || f.has_empty_list("parties") {
        f.missing("parties", "name who made it: `parties: [xiaomi, hyperion-leasing]`");
    }
    ItemKind::Deal(Deal {
        parties,
        kind: required_choice(f, "kind").map(|k| k.value),
        date: f.period("date").map(|p| p.value),
        statement: required_prose(f, "statement"),
        markets: f.texts("markets"),
        models: f.texts("models"),
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
        companies: f.texts("companies"),
        markets: f.texts("markets"),
        people: f.texts("people"),
        models: f.texts("models"),
    })
}

fn figure(f: &mut Fields<'_, '_>) -> ItemKind {
    let number = numbers(f);
    if number.metric.is_none() && !f.has("metric") {
        f.missing("metric", "say what is counted: `metric: deliveries`");
    }
    ItemKind::Figure(Figure {
        number,
        company: f.text("company"),
        market: f.text("market"),
        model: f.text("model"),
        period: f.period("period").map(|p| p.value),
        change: f.decimal("change").map(|c| c.value),
        basis: f.choice("basis").map_or(Basis::Actual, |b| b.value),
    })
}

fn quote(f: &mut Fields<'_, '_>) -> ItemKind {
    let text = f.text("text");
    if text.is_none() && !f.has("text") {
        f.missing("text", "write the words as they stand in the article: `text: …`");
    }
    ItemKind::Quote(Quote {
        speaker: f.text("speaker"),
        speaker_name: f.text("speaker_name").map(|t| t.value),
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

fn required_text(f: &mut Fields<'_, '_>, key: &'static str) -> Option<Name> {
    let text = f.text(key);
    if text.is_none() && !f.has(key) {
        f.missing(key, format!("add `{key}: …`"));
    }
    text
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

/// A quote's evidence is its text; `prefix` and `suffix` may stand in an `evidence` map beside it.
fn quote_evidence(f: &mut Fields<'_, '_>, text: Option<&Spanned<String>>) -> Vec<Citation> {
    let citation = |text: &Spanned<String>| Citation {
        exact: text.clone(),
        prefix: None,
        suffix: None,
        cut: None,
        is_quoted: true,
    };
    if f.has("evidence") { evidence(f) } else { text.map(citation).into_iter().collect() }
}

fn evidence(f: &mut Fields<'_, '_>) -> Vec<Citation> {
    if !f.has("evidence") {
        let help = "cite the words of the article it rests on: `evidence: …`";
        f.missing_as(Code::EVIDENCE_MISSING, "evidence", help);
    }
    let Some(node) = f.node("evidence") else { return Vec::new() };
    match &node.value {
        Value::List { items, inline } => {
            let mut out: Vec<Citation> = items.iter().filter_map(|i| citation(i, f.problems)).collect();
            if *inline {
                for (citation, item) in out.iter_mut().zip(items) {
                    let plain = matches!(&item.value, Value::Scalar(s) if s.plain);
                    citation.cut = citation.cut.or(plain.then_some(Cut::Comma));
                }
            }
            if items.is_empty() {
                f.problems.push(Diagnostic::new(Code::VALUE_EMPTY, node.span, "the list of passages is empty"));
            }
            out
        }
        _ => citation(node, f.problems).into_iter().collect(),
    }
}

fn citation(node: &Node, problems: &mut Vec<Diagnostic>) -> Option<Citation> {
    match &node.value {
        Value::Scalar(scalar) if !scalar.text.trim().is_empty() => {
            let exact = Spanned::new(scalar.text.trim().to_owned(), node.span);
            Some(Citation { exact, prefix: None, suffix: None, cut: scalar.comment.map(Cut::Hash), is_quoted: false })
        }
        Value::Map { .. } => {
            let mut f = Fields::open(node, "a passage", problems)?;
            let exact = f.text("exact");
            if exact.is_none() && !f.has("exact") {
                f.missing("exact", "write the cited words: `{exact: …, prefix: …}`");
            }
            let (prefix, suffix) = (f.text("prefix").map(|t| t.value), f.text("suffix").map(|t| t.value));
            f.close();
            Some(Citation { exact: exact?, prefix, suffix, cut: None, is_quoted: false })
        }
        _ => {
            let message = format!("a passage is a text, not {}", node.describe());
            problems.push(Diagnostic::new(Code::VALUE_EMPTY, node.span, message).help("write the cited words"));
            None
        }
    }
}
