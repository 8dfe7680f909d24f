//! A brief: one article, where it comes from, and what it says.

use jiff::civil::Date;

use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::model::body::{Body, Mention};
use crate::model::fact::Fact;
use crate::model::registry::EntryId;
use crate::model::words::{Prose, Rights};
use crate::model::{CompanyId, MarketId, ModelId, PersonId};

#[derive(Debug)]
pub(crate) struct Brief {
    pub slug: Slug,
    pub title: Prose,
    /// Markdown.
    pub summary: Option<Prose>,
    pub date: Date,
    pub draft: bool,
    pub embargo: Option<Date>,
    /// Old slugs that lead here.
    pub aliases: Vec<Spanned<Slug>>,
    pub source: Source,
    /// All that the brief or its facts name, in the order first named.
    pub companies: Vec<CompanyId>,
    pub markets: Vec<MarketId>,
    pub people: Vec<PersonId>,
    pub models: Vec<ModelId>,
    pub topics: Vec<Slug>,
    /// Targets, positions, deals, events, figures, quotes, each in the order of the file.
    pub facts: Vec<Fact>,
    pub body: Body,
    /// Names of the registry found in the text, by place; the longest where they overlap.
    pub mentions: Vec<Mention>,
    /// Names of the registry in title and summary, where they are the editor's own; by part, language and place.
    pub namings: Vec<Naming>,
    /// False where an article has no sidecar: then only its title is shown.
    pub annotated: bool,
    /// Something of it is wrong and told as an error: what is missing may be only what could not be read.
    pub is_flawed: bool,
    /// Where the sidecar (or else the article) begins.
    pub span: Span,
}

/// A name of the registry in the editor's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Naming {
    pub entry: EntryId,
    pub part: Part,
    /// The name, or the whole text where it is written otherwise than it reads.
    pub span: Span,
}

/// What of a brief is in the editor's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Title,
    Summary,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub url: Option<String>,
    pub published: Option<Period>,
    /// BCP 47.
    pub language: String,
    pub rights: Rights,
    pub references: Vec<Reference>,
}

/// What the article itself rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Reference {
    pub publisher: Option<String>,
    pub title: Option<Prose>,
    pub url: Option<String>,
    pub date: Option<Period>,
}

/// Why a brief is not on the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hidden {
    Draft,
    /// It has a later date than the site.
    Later(Date),
    /// Until that day.
    Embargo(Date),
}

impl Brief {
    /// True iff what is derived from either is the same: only title, summary or the article's text are others, and so
    /// the places of what is cited.
    pub(crate) fn derives_alike(&self, other: &Self) -> bool {
        // Taken apart so that a new field cannot be forgotten.
        let Self {
            slug,
            title: _,
            summary: _,
            date,
            draft,
            embargo,
            aliases,
            source,
            companies,
            markets,
            people,
            models,
            topics,
            facts,
            body: _,
            mentions: _,
            namings: _,
            annotated,
            is_flawed: _,
            span: _,
        } = self;
        *slug == other.slug
            && (*date, *draft, *embargo, *annotated) == (other.date, other.draft, other.embargo, other.annotated)
            && aliases.iter().map(|a| &a.value).eq(other.aliases.iter().map(|a| &a.value))
            && *source == other.source
            && *companies == other.companies
            && *markets == other.markets
            && *people == other.people
            && *models == other.models
            && *topics == other.topics
            && facts.len() == other.facts.len()
            && facts.iter().zip(&other.facts).all(|(mine, its)| mine.derives_alike(its))
    }

    /// True iff a reader may see it on `as_of`.
    pub(crate) fn is_visible(&self, as_of: Date, drafts: bool) -> bool {
        self.hidden(as_of, drafts).is_none()
    }

    /// Why a reader may not see it on `as_of`.
    pub(crate) fn hidden(&self, as_of: Date, drafts: bool) -> Option<Hidden> {
        match self.embargo {
            _ if self.draft && !drafts => Some(Hidden::Draft),
            _ if self.date > as_of => Some(Hidden::Later(self.date)),
            Some(embargo) if embargo > as_of => Some(Hidden::Embargo(embargo)),
            Some(_) | None => None,
        }
    }
}
