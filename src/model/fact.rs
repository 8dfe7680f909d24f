//! Facts: what one item of an annotation says, tied to the words it rests on.

use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::model::words::{Activity, Basis, DealKind, EventKind, Metric, Prose, Stage, Status};
use crate::model::{CompanyId, MarketId, ModelId, PersonId};

/// One item of an annotation.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    /// Its address within the brief: the anchor of its card.
    pub id: Slug,
    pub kind: FactKind,
    pub attribution: Attribution,
    /// The cited words, in the order of the YAML; never empty in a site that is published.
    pub evidence: Vec<Passage>,
    /// Why the number or year cannot be read in the words.
    pub derived: Option<Prose>,
    /// The item in the sidecar.
    pub span: Span,
}

/// Cited words: pieces of the article's text, one but for `A […] B`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Passage {
    /// Bytes of [`crate::model::body::Body::text`], in order, each inside one block.
    pub pieces: Vec<Range<u32>>,
    /// Where the passage is written in the sidecar.
    pub span: Span,
    /// How the words written differ from the words found.
    pub forgiven: Vec<Forgiven>,
}

/// A difference between cited and found words that does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Forgiven {
    MarkUp,
    Wrap,
    Spaces,
    Quotes,
    Dashes,
    Ellipsis,
    Invisible,
    Composition,
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Attribution {
    Press,
    /// The company the fact is about, or another.
    Company(Option<CompanyId>),
    Official,
    Analyst,
    Unnamed,
    Person(PersonId),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FactKind {
    Target(Report),
    Presence(Position),
    Deal(Deal),
    Event(Event),
    Figure(Figure),
    Quote(Quote),
}

/// The name of a target: `owner/slug`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TargetKey {
    pub owner: Owner,
    pub slug: Slug,
}

/// Whose promise it is: a company's, or a market's (its government's).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    Company(CompanyId),
    Market(MarketId),
}

/// What a report says of a due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Due {
    /// Not written: the last one stands.
    Unchanged,
    /// `none`: no date, or no longer.
    None,
    At(Period),
}

/// One report on a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    pub key: TargetKey,
    pub statement: Option<Prose>,
    pub said: Option<Period>,
    pub markets: Vec<MarketId>,
    /// Besides the owner.
    pub companies: Vec<CompanyId>,
    pub models: Vec<ModelId>,
    pub due: Due,
    pub status: Status,
    /// The target that took its place.
    pub by: Option<Spanned<TargetKey>>,
    pub done: Option<Period>,
    pub goal: Option<Goal>,
    /// What became of its number, where written by hand.
    pub actual: Option<Quantity>,
}

/// The number a target aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Goal {
    pub metric: Metric,
    pub label: Option<String>,
    pub value: Quantity,
    pub qualifier: Option<Qualifier>,
    pub unit: String,
    pub scope: Option<String>,
    pub period: Option<Period>,
}

/// A position of a company in markets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Position {
    pub company: CompanyId,
    pub markets: Vec<MarketId>,
    pub models: Vec<ModelId>,
    pub activity: Activity,
    pub stage: Stage,
    pub since: Option<Period>,
}

/// One side of a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Party {
    Company(CompanyId),
    /// Its government.
    Market(MarketId),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Deal {
    pub parties: Vec<Party>,
    pub kind: DealKind,
    pub date: Option<Period>,
    pub statement: Prose,
    pub markets: Vec<MarketId>,
    pub models: Vec<ModelId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub date: Period,
    pub title: Prose,
    pub kind: EventKind,
    pub companies: Vec<CompanyId>,
    pub markets: Vec<MarketId>,
    pub people: Vec<PersonId>,
    pub models: Vec<ModelId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Figure {
    pub metric: Metric,
    /// What is counted, where the metric is `other`.
    pub label: Option<Prose>,
    pub company: Option<CompanyId>,
    /// `None`: worldwide.
    pub market: Option<MarketId>,
    pub model: Option<ModelId>,
    pub scope: Option<String>,
    /// `None`: as of the brief.
    pub period: Option<Period>,
    pub value: Option<Quantity>,
    /// Percent on the year before.
    pub change: Option<Decimal>,
    pub qualifier: Option<Qualifier>,
    pub basis: Basis,
    pub unit: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quote {
    pub speaker: Speaker,
    pub indirect: bool,
    pub text: String,
    pub translation: Option<Prose>,
}

/// Who is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Speaker {
    Known(PersonId),
    Named { name: Prose, role: Option<Prose> },
}

impl Fact {
    /// True iff both say the same, wherever they and their words stand.
    pub(crate) fn derives_alike(&self, other: &Self) -> bool {
        let Self { id, kind, attribution, evidence: _, derived, span: _ } = self;
        (id, kind, attribution, derived) == (&other.id, &other.kind, &other.attribution, &other.derived)
    }
}

impl Report {
    /// The day the report counts from: when it was said, else its brief's date.
    pub(crate) fn said_on(&self, brief: Date) -> Date {
        self.said.and_then(Period::end).unwrap_or(brief).min(brief)
    }
}

impl Forgiven {
    /// In words.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::MarkUp => "mark-up inside the passage",
            Self::Wrap => "line wraps",
            Self::Spaces => "no-break or other special spaces",
            Self::Quotes => "typographic quotation marks or apostrophes",
            Self::Dashes => "typographic dashes",
            Self::Ellipsis => "an ellipsis written as one character",
            Self::Invisible => "soft hyphens or characters of no width",
            Self::Composition => "accents written apart (Unicode NFD)",
        }
    }
}
