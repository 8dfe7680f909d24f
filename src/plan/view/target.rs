//! A promise in a list: what, whose, where, by when, how it stands, and its bar.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::Serialize;

use crate::base::period::Period;
use crate::derive::{Target, Via};
use crate::model::fact::Owner;
use crate::model::{CompanyId, MarketId};
use crate::plan::view::desk::Desk;
use crate::plan::view::duebar::{Bar, Scale, Years, bar};
use crate::plan::view::fact;
use crate::plan::view::shared::{Link, Tag, When, Words};

/// A promise in a table or a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct TargetRow {
    /// The promise.
    pub statement: Words,
    /// Its own page; without those, its latest report.
    pub url: String,
    /// Whose it is.
    pub owner: Link,
    /// The markets, "China and Europe"; empty where none is named.
    pub place: String,
    /// "2 sources".
    pub sources: String,
    /// Through which brand or market within it belongs to this page.
    pub via: Option<String>,
    /// Its status.
    pub tag: Tag,
    /// "Disputed", where a later report by an analyst or an unnamed source says otherwise.
    pub disputed: Option<String>,
    /// When it is due.
    pub due: Option<When>,
    /// The same in words: "due March 2027".
    pub due_line: Option<String>,
    /// "was 2023".
    pub was: Option<String>,
    /// "+12 months"; nothing where it has not moved.
    pub slip: Option<String>,
    /// The slip is to a later date.
    pub later: bool,
    /// By how much it was reached or missed: "reached: 41,000 vehicles".
    pub actual: Option<String>,
    /// What the tracker can be narrowed by.
    pub facets: Facets,
    /// Its bar.
    pub bar: Bar,
}

/// What a promise is about, in whole: its owner and the companies it is made for, its markets and the regions these
/// lie within, the year it is due in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Facets {
    /// Its owner, and the companies it is made for.
    pub companies: Vec<String>,
    /// Its markets, and the regions they lie within.
    pub markets: Vec<String>,
    /// The year it is due in; empty where it has no due date.
    pub year: String,
}

/// Promises on one scale.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Promises {
    /// The scale.
    pub years: Years,
    /// The promises, most pressing first.
    pub rows: Vec<TargetRow>,
}

/// Rows for targets in the order of [`urgency`]; `None` where there are none. The needle is for pages with a dateline.
pub(crate) fn promises(desk: &Desk<'_>, targets: &[(&Target, Via)], needle: Option<Date>) -> Option<Promises> {
    let scale = Scale::of(targets.iter().map(|(t, _)| *t))?;
    let mut sorted = targets.to_vec();
    sorted.sort_by_cached_key(|(t, _)| urgency(t));
    let rows = sorted.into_iter().map(|(t, via)| row(desk, t, via, scale, needle)).collect();
    Some(Promises { years: scale.years(desk), rows })
}

/// The order of promises: overdue ones, then open ones by due date, then closed ones, the latest first.
pub(crate) fn urgency(target: &Target) -> impl Ord + use<> {
    let closed = target.status.is_closed();
    let due = target.due.map(|d| (d.end(), d.start()));
    let undated = target.due.is_none_or(|d| d.end().is_none());
    (
        closed,
        !target.overdue,
        (!closed).then_some((undated, due)),
        Reverse(due),
        target.announced,
        target.key.slug.clone(),
    )
}

/// A promise as a row.
pub(crate) fn row(desk: &Desk<'_>, target: &Target, via: Via, scale: Scale, needle: Option<Date>) -> TargetRow {
    let latest = target.reports.last().expect("a target has a report").fact;
    let moved = target.first_due.filter(|first| target.due.is_some_and(|due| due != *first));
    if target.slip.is_some_and(|months| months > 0) {
        desk.sign("hatch");
    }
    TargetRow {
        statement: desk.prose(&target.statement),
        url: desk.target_url(&target.key).unwrap_or_else(|| fact::source_url(desk, latest)),
        owner: desk.owner(target.key.owner),
        place: desk.names(target.markets.iter().copied()),
        sources: desk.count("count-sources", sources(desk, target)),
        via: via.map(|id| desk.fill("fact-via", &[("name", desk.name(id))])),
        tag: desk.status(target.status, target.overdue),
        disputed: target.disputed.then(|| desk.say("status-disputed")),
        due: target.due.map(|p| desk.period(p)),
        due_line: target.due.map(|p| desk.timed("fact-due", p)),
        was: moved.map(|first| was(desk, first)),
        slip: target.slip.filter(|m| *m != 0).map(|m| desk.locale.slip_mark(m)),
        later: target.slip.is_some_and(|m| m > 0),
        actual: actual(desk, target),
        facets: facets(desk, target),
        bar: bar(scale, target, needle),
    }
}

fn facets(desk: &Desk<'_>, target: &Target) -> Facets {
    let owner = match target.key.owner {
        Owner::Company(id) => Some(id),
        Owner::Market(_) => None,
    };
    let mut companies: Vec<CompanyId> = Vec::new();
    for company in owner.into_iter().chain(target.companies.iter().copied()) {
        if !companies.contains(&company) {
            companies.push(company);
        }
    }
    let mut markets: Vec<MarketId> = Vec::new();
    for market in target.markets.iter().flat_map(|m| desk.site.registry.with_regions(*m)) {
        if !markets.contains(&market) {
            markets.push(market);
        }
    }
    Facets {
        companies: companies.into_iter().map(|id| desk.name(id.into()).to_owned()).collect(),
        markets: markets.into_iter().map(|id| desk.name(id.into()).to_owned()).collect(),
        year: target.due.map(|d| due_year(d).to_string()).unwrap_or_default(),
    }
}

/// The year a promise is due in: that of its end, or of its start where it has none.
pub(crate) fn due_year(due: Period) -> i16 {
    due.end().unwrap_or_else(|| due.start()).year()
}

fn was(desk: &Desk<'_>, first: Period) -> String {
    desk.timed("fact-was", first)
}

/// How many sources report on it: publishers, or briefs where none is named.
fn sources(desk: &Desk<'_>, target: &Target) -> usize {
    let mut seen: Vec<&str> = Vec::new();
    for step in &target.reports {
        let brief = desk.site.brief(step.fact.brief);
        let who = brief.source.publisher.as_deref().unwrap_or(brief.slug.as_str());
        if !seen.contains(&who) {
            seen.push(who);
        }
    }
    seen.len()
}

/// What became of its number.
fn actual(desk: &Desk<'_>, target: &Target) -> Option<String> {
    let (actual, goal) = (target.actual.as_ref()?, target.goal.as_ref()?);
    let amount = fact::amount(desk, actual.value, &goal.unit, None);
    Some(desk.fill("fact-actual", &[("amount", &amount)]))
}
