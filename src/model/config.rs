//! `site.yaml` after checking.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::words::{Prose, Rights, keyed};

/// A part of the site that `without` can leave out.
pub(crate) type Without = std::collections::BTreeSet<Part>;

keyed! {
    /// A part of the site that can be left out.
    Part {
        Targets = "targets", People = "people", Models = "models", Topics = "topics", Matrix = "matrix",
        Timeline = "timeline", Conflicts = "conflicts", Digests = "digests", Archive = "archive",
        Methodology = "methodology", Data = "data", Feeds = "feeds", TermFeeds = "term-feeds",
        JsonFeed = "json-feed", FactsFeed = "facts-feed", Calendar = "calendar", Search = "search",
    }
    /// What a code's level may be set to.
    Level { Off = "off", Warn = "warn", Error = "error" }
}

/// A site's settings, every default filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    pub title: Prose,
    pub tagline: Option<Prose>,
    /// Ends with a slash.
    pub base_url: Option<String>,
    /// The site's own language, at its root: that of every text which does not say otherwise. BCP 47, one that the
    /// program speaks.
    pub language: String,
    /// The other languages the site is published in, each in a folder of its name.
    pub translations: Vec<String>,
    pub as_of: Option<Date>,
    pub rights: Rights,
    pub without: Without,
    pub feed_size: usize,
    pub page_size: usize,
    /// How many days after a promise was due its outcome is asked for.
    pub outcome_after: u16,
    pub levels: BTreeMap<String, Level>,
    /// Links in the head of every page, in place of the built-in ones.
    pub navigation: Vec<Link>,
    pub footer: Option<Prose>,
    /// Topics, scopes and units, as they are written in annotations, with what they are called in some languages.
    pub glossary: BTreeMap<String, Prose>,
    /// Why the as-of date is fixed.
    pub as_of_reason: Option<Prose>,
}

/// A link of the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Link {
    pub label: Prose,
    /// Site-relative (`companies/`), or a whole http(s) address.
    pub url: String,
}

impl Config {
    /// Every language of the site, its own first.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.language).chain(&self.translations).map(String::as_str)
    }

    /// The folder of a language's pages: none for the site's own, else `it/`.
    pub(crate) fn folder(&self, language: &str) -> String {
        if language == self.language { String::new() } else { [language, "/"].concat() }
    }

    /// True iff the site has this part.
    pub(crate) fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }
}
