//! The only place that knows addresses. All are relative to the site's root, without a leading slash and, but for
//! the home page's, with a trailing one (`companies/xiaomi/`); a page puts its own `root` before them.

use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::fact::{Owner, TargetKey};
use crate::model::registry::{EntryId, Registry};

pub(crate) const HOME: &str = "";
pub(crate) const BRIEFS: &str = "briefs/";
pub(crate) const COMPANIES: &str = "companies/";
pub(crate) const MARKETS: &str = "markets/";
pub(crate) const PEOPLE: &str = "people/";
pub(crate) const MODELS: &str = "models/";
pub(crate) const TOPICS: &str = "topics/";
pub(crate) const TARGETS: &str = "targets/";
pub(crate) const MATRIX: &str = "matrix/";
pub(crate) const TIMELINE: &str = "timeline/";
pub(crate) const CONFLICTS: &str = "conflicts/";
pub(crate) const DIGESTS: &str = "digests/";
pub(crate) const ARCHIVE: &str = "archive/";
pub(crate) const METHODOLOGY: &str = "methodology/";
pub(crate) const DATA: &str = "about/data/";
pub(crate) const NOT_FOUND: &str = "404.html";

/// A brief's page.
pub(crate) fn brief(slug: &Slug) -> String {
    join(&[BRIEFS, slug.as_str(), "/"])
}

/// The card of a fact on its brief's page.
pub(crate) fn fact(brief: &Slug, id: &Slug) -> String {
    join(&[BRIEFS, brief.as_str(), "/#", FACT_PREFIX, id.as_str()])
}

/// The cited words on their brief's page; `n` counts from 1 over the passages of all its facts.
pub(crate) fn passage(brief: &Slug, n: usize) -> String {
    join(&[BRIEFS, brief.as_str(), "/#", PASSAGE_PREFIX, &n.to_string()])
}

/// What the anchor of a fact's card begins with; keeps a fact's id apart from the page's own anchors.
pub(crate) const FACT_PREFIX: &str = "fact-";
/// What the anchor of cited words begins with.
pub(crate) const PASSAGE_PREFIX: &str = "passage-";

pub(crate) fn company(slug: &Slug) -> String {
    join(&[COMPANIES, slug.as_str(), "/"])
}

pub(crate) fn market(slug: &Slug) -> String {
    join(&[MARKETS, slug.as_str(), "/"])
}

pub(crate) fn person(slug: &Slug) -> String {
    join(&[PEOPLE, slug.as_str(), "/"])
}

pub(crate) fn car_model(slug: &Slug) -> String {
    join(&[MODELS, slug.as_str(), "/"])
}

pub(crate) fn topic(slug: &Slug) -> String {
    join(&[TOPICS, slug.as_str(), "/"])
}

/// The page of an entry of the registry (which need not exist: see [`crate::plan::view::desk::Desk::entry_url`]).
pub(crate) fn entry(registry: &Registry, id: EntryId) -> String {
    entry_at(id, &registry.entry(id).slug)
}

/// The page that an entry has, or had, under a slug.
pub(crate) fn entry_at(id: EntryId, slug: &Slug) -> String {
    match id {
        EntryId::Company(_) => company(slug),
        EntryId::Market(_) => market(slug),
        EntryId::Person(_) => person(slug),
        EntryId::Model(_) => car_model(slug),
    }
}

/// A target's page: `targets/xiaomi/overseas-sales/`.
pub(crate) fn target(registry: &Registry, key: &TargetKey) -> String {
    let owner = match key.owner {
        Owner::Company(id) => &registry.company(id).entry.slug,
        Owner::Market(id) => &registry.market(id).entry.slug,
    };
    join(&[TARGETS, owner.as_str(), "/", key.slug.as_str(), "/"])
}

/// An ISO week's digest: `digests/2026-w07/`.
pub(crate) fn digest(year: i16, week: i8) -> String {
    format!("{DIGESTS}{year:04}-w{week:02}/")
}

pub(crate) fn archive_year(year: i16) -> String {
    format!("{ARCHIVE}{year:04}/")
}

pub(crate) fn archive_month(year: i16, month: i8) -> String {
    format!("{ARCHIVE}{year:04}/{month:02}/")
}

/// A year of the timeline that is not on its first page.
pub(crate) fn timeline_year(year: i16) -> String {
    format!("{TIMELINE}{year:04}/")
}

/// Page `n` of a list that begins at `first`, counting from 1.
pub(crate) fn paged(first: &str, n: usize) -> String {
    if n <= 1 { first.to_owned() } else { format!("{first}page/{n}/") }
}

/// The file that answers at an address.
pub(crate) fn out_path(url: &str) -> OutPath {
    let path = if url.is_empty() || url.ends_with('/') {
        OutPath::new(&join(&[url, "index.html"]))
    } else {
        OutPath::new(url)
    };
    path.expect("addresses are made of slugs, numbers and fixed names")
}

/// What leads from a page back to the site's root: `""`, `"../"`, …
pub(crate) fn root(url: &str) -> String {
    "../".repeat(url.bytes().filter(|b| *b == b'/').count())
}

/// The path part of a base URL, for the one page that is served at any depth: `https://x.org/a/` gives `/a/`.
pub(crate) fn base_path(base_url: Option<&str>) -> &str {
    let after_host = |url: &'_ str| -> Option<usize> {
        let host = url.find("://")? + 3;
        Some(host + url[host..].find('/')?)
    };
    match base_url {
        Some(url) => after_host(url).map_or("/", |at| &url[at..]),
        None => "/",
    }
}

fn join(parts: &[&str]) -> String {
    parts.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> Slug {
        Slug::new(text).expect("a slug")
    }

    #[test]
    fn addresses_are_relative_to_the_root() {
        assert_eq!(brief(&slug("xiaomi-2027")), "briefs/xiaomi-2027/");
        assert_eq!(fact(&slug("x"), &slug("target-1")), "briefs/x/#fact-target-1");
        assert_eq!(passage(&slug("x"), 3), "briefs/x/#passage-3");
        assert_eq!(digest(2026, 7), "digests/2026-w07/");
        assert_eq!(archive_month(2025, 3), "archive/2025/03/");
        assert_eq!(paged(COMPANIES, 1), "companies/");
        assert_eq!(paged(COMPANIES, 2), "companies/page/2/");
    }

    #[test]
    fn every_address_has_a_file_and_a_way_back() {
        assert_eq!(out_path(HOME).as_str(), "index.html");
        assert_eq!(out_path("companies/xiaomi/").as_str(), "companies/xiaomi/index.html");
        assert_eq!(out_path(NOT_FOUND).as_str(), "404.html");
        assert_eq!(root(HOME), "");
        assert_eq!(root("companies/xiaomi/page/2/"), "../../../../");
    }

    #[test]
    fn the_base_path_is_what_follows_the_host() {
        assert_eq!(base_path(None), "/");
        assert_eq!(base_path(Some("https://example.org/")), "/");
        assert_eq!(base_path(Some("https://example.org/a/b/")), "/a/b/");
    }
}
