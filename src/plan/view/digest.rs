//! `/digests/` and `/digests/<year>-w<week>/`: what was new in one ISO week, on a page to print. A week is told as it
//! stood at its end (or on the as-of date, where it is not over), whatever became of it later.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use serde::Serialize;

use crate::base::period::Period;
use crate::derive::{Cell, Step, Target, TargetId, Weight};
use crate::locale::Arg;
use crate::model::brief::Brief;
use crate::model::fact::FactKind;
use crate::model::words::Status;
use crate::model::{BriefId, FactRef};
use crate::plan::routes;
use crate::plan::view::brief::prose_html;
use crate::plan::view::conflict::{self, ConflictRow};
use crate::plan::view::desk::Desk;
use crate::plan::view::dossier::{Quotation, quotation};
use crate::plan::view::fact::{self, Cite};
use crate::plan::view::shared::{BriefRow, Link, Particular, Rich, Tag, When, Words};

/// All digests.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Digests {
    /// How many.
    pub standfirst: String,
    /// Newest first.
    pub years: Vec<DigestYear>,
}

/// A year of digests.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct DigestYear {
    /// The ISO year of its weeks.
    pub year: String,
    /// Its weeks.
    pub weeks: Vec<DigestRow>,
}

/// A digest in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct DigestRow {
    /// "Week 10", and its page.
    pub week: Link,
    /// Monday to Sunday.
    pub dates: String,
    /// "7 briefs".
    pub count: String,
    /// The title of the week's last brief.
    pub lead: Words,
}

/// The digest of a week.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Digest {
    /// "Week 10, 2025".
    pub heading: String,
    /// Monday to Sunday.
    pub dates: String,
    /// What was new.
    pub standfirst: String,
    /// The week in numbers.
    pub particulars: Vec<Particular>,
    /// Its briefs.
    pub briefs: Vec<DigestBrief>,
    /// Promises that are new or moved.
    pub moved: Vec<Change>,
    /// Promises that ended.
    pub decided: Vec<Change>,
    /// Positions that changed.
    pub positions: Vec<Moved>,
    /// Up to ten numbers.
    pub figures: Vec<DigestFigure>,
    /// Up to three quotations.
    pub quotes: Vec<Quotation>,
    /// Overdue at the end of the week, and due in the weeks after it.
    pub due: Vec<Pending>,
    /// New disagreements.
    pub conflicts: Vec<ConflictRow>,
    /// The week before.
    pub previous: Option<Link>,
    /// The week after.
    pub next: Option<Link>,
}

/// A brief of the week.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct DigestBrief {
    /// The brief.
    pub row: BriefRow,
    /// Its summary.
    pub summary: Option<Rich>,
}

/// A promise, and how it changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Change {
    /// Whose.
    pub owner: String,
    /// The promise.
    pub statement: Words,
    /// Its page.
    pub url: String,
    /// Its status before; nothing where it is new.
    pub before: Option<Tag>,
    /// Status after.
    pub after: Tag,
    /// "due 2027", and "was 2026" where it moved.
    pub due: String,
    /// "was 2026".
    pub was: Option<String>,
}

/// A position, and how it changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Moved {
    /// Who.
    pub company: Link,
    /// Where.
    pub market: Link,
    /// Stage before; nothing: new.
    pub before: Option<Tag>,
    /// Stage after.
    pub after: Tag,
    /// Where it is written.
    pub url: String,
}

/// A number of the week.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct DigestFigure {
    /// What is counted.
    pub what: String,
    /// The number.
    pub amount: String,
    /// On the year before.
    pub change: Option<String>,
    /// Its words.
    pub cite: Cite,
}

/// A promise that is overdue or soon due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Pending {
    /// Whose.
    pub owner: String,
    /// The promise.
    pub statement: Words,
    /// Its page.
    pub url: String,
    /// When.
    pub due: When,
    /// Its status.
    pub tag: Tag,
}

/// A digest is a page or two, not a register.
const MOST_FIGURES: usize = 10;
const MOST_QUOTES: usize = 3;
const MOST_PENDING: usize = 10;
/// How far ahead a digest looks.
const SOON: i32 = 8;

/// The list of weeks.
pub(crate) fn digests(desk: &Desk<'_>) -> Digests {
    desk.title(&desk.say("title-digests"));
    let weeks = weeks(desk);
    let standfirst = desk.count("standfirst-digests", weeks.len());
    desk.description(&standfirst);
    let mut years: Vec<DigestYear> = Vec::new();
    for week in weeks {
        let year = week.year().to_string();
        if years.last().is_none_or(|y| y.year != year) {
            years.push(DigestYear { year, weeks: Vec::new() });
        }
        let briefs: Vec<&Brief> = briefs_of(desk, week).map(|(_, b)| b).collect();
        let row = DigestRow {
            week: link(desk, week),
            dates: dates(desk, week),
            count: desk.count("count-briefs", briefs.len()),
            lead: desk.prose(&briefs[0].title),
        };
        years.last_mut().expect("one was just added").weeks.push(row);
    }
    Digests { standfirst, years }
}

/// The page of a week.
pub(crate) fn digest(desk: &Desk<'_>, year: i16, week: i8) -> Digest {
    let week = ISOWeekDate::new(year, week, Weekday::Monday).expect("only weeks of briefs have a digest");
    let (from, to) = bounds(week);
    let end = to.min(desk.as_of);
    let heading = {
        let (w, y) = (week.week().to_string(), year.to_string());
        desk.fill("title-digest", &[("week", &w), ("year", &y)])
    };
    desk.title(&heading);
    desk.crumbs(vec![Link::to(desk.say("title-digests"), routes::DIGESTS)]);
    let briefs: Vec<DigestBrief> = briefs_of(desk, week).map(|(id, b)| digest_brief(desk, id, b)).collect();
    let changes: Vec<(Kind, Change)> =
        targets_of(desk, week).into_iter().filter_map(|id| change(desk, desk.derived.target(id), from, to)).collect();
    let of = |wanted: &[Kind]| changes.iter().filter(|(k, _)| wanted.contains(k)).map(|(_, c)| c.clone()).collect();
    let (moved, decided): (Vec<_>, Vec<_>) = (of(&[Kind::New, Kind::Moved]), of(&[Kind::Decided]));
    let new = changes.iter().filter(|(k, _)| *k == Kind::New).count();
    let positions: Vec<Moved> =
        cells_of(desk, week).into_iter().filter_map(|cell| position(desk, cell, from, to)).collect();
    let (overdue, due) = pending(desk, end);
    let new_conflicts = desk.derived.conflicts.iter().filter(|c| (from..=to).contains(&c.date));
    let conflicts: Vec<_> = new_conflicts.map(|c| conflict::row(desk, c)).collect();
    let standfirst = desk.counts(
        "standfirst-digest",
        &[("briefs", briefs.len()), ("moved", moved.len() - new), ("positions", positions.len())],
    );
    desk.description(&standfirst);
    let languages = languages(desk, week);
    let text = |id: &str, text: String| Particular::text(desk.say(id), text);
    let particulars = vec![
        text("digest-lead-briefs", desk.counts("digest-briefs", &[("count", briefs.len()), ("languages", languages)])),
        text("digest-lead-positions", desk.count("digest-positions", positions.len())),
        text(
            "digest-lead-targets",
            desk.counts("digest-targets", &[("new", new), ("moved", moved.len() - new), ("decided", decided.len())]),
        ),
        text("digest-lead-overdue", desk.count("digest-overdue", overdue)),
        text("digest-lead-conflicts", desk.count("digest-conflicts", conflicts.len())),
    ];
    let (previous, next) = neighbours(desk, week);
    Digest {
        heading,
        dates: dates(desk, week),
        standfirst,
        particulars,
        briefs,
        moved,
        decided,
        positions,
        figures: figures(desk, week),
        quotes: quotes(desk, week),
        due,
        conflicts,
        previous,
        next,
    }
}

/// The weeks that have briefs, newest first, each by its Monday.
fn weeks(desk: &Desk<'_>) -> Vec<ISOWeekDate> {
    let mut weeks: Vec<_> = desk.site.briefs.iter().map(|b| monday(b.date)).collect();
    weeks.dedup();
    weeks
}

fn monday(date: Date) -> ISOWeekDate {
    let week = date.iso_week_date();
    ISOWeekDate::new(week.year(), week.week(), Weekday::Monday).unwrap_or(week)
}

/// Monday and Sunday.
fn bounds(week: ISOWeekDate) -> (Date, Date) {
    let from = week.date();
    (from, from.saturating_add(6.days()))
}

fn briefs_of<'a>(desk: &Desk<'a>, week: ISOWeekDate) -> impl Iterator<Item = (BriefId, &'a Brief)> + use<'a> {
    let (from, to) = bounds(week);
    // Newest first, so the week is one stretch.
    let site = desk.context().site;
    let start = site.briefs.partition_point(|b| b.date > to);
    let count = site.briefs[start..].partition_point(|b| b.date >= from);
    site.briefs[start..start + count].iter().enumerate().map(move |(n, b)| (BriefId::new(start + n), &**b))
}

fn dates(desk: &Desk<'_>, week: ISOWeekDate) -> String {
    use crate::base::period::Point;
    let (from, to) = bounds(week);
    desk.locale.period(Period::Range(Point::Day(from), Point::Day(to)))
}

fn link(desk: &Desk<'_>, week: ISOWeekDate) -> Link {
    let text = desk.message("week", &[("week", Arg::Text(&week.week().to_string()))]);
    Link::to(desk.locale.opening(&text), routes::digest(week.year(), week.week()))
}

/// The week before and the week after that have briefs.
fn neighbours(desk: &Desk<'_>, week: ISOWeekDate) -> (Option<Link>, Option<Link>) {
    let (from, to) = bounds(week);
    let briefs = &desk.site.briefs;
    let newer = briefs[..briefs.partition_point(|b| b.date > to)].last();
    let older = briefs.get(briefs.partition_point(|b| b.date >= from));
    let to_week = |b: &std::sync::Arc<Brief>| link(desk, monday(b.date));
    (older.map(to_week), newer.map(to_week))
}

fn digest_brief(desk: &Desk<'_>, id: BriefId, brief: &Brief) -> DigestBrief {
    let summary = brief.summary.as_ref().map(|s| prose_html(desk, s));
    DigestBrief { row: BriefRow::new(desk, id, None), summary }
}

/// How many languages other than the site's the week's sources are in.
fn languages(desk: &Desk<'_>, week: ISOWeekDate) -> usize {
    let mut all: Vec<_> = briefs_of(desk, week).map(|(_, b)| b.source.language.as_str()).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    New,
    Moved,
    Decided,
}

/// What the reports of a week did to a promise; none where they left it as it was.
fn change(desk: &Desk<'_>, target: &Target, from: Date, to: Date) -> Option<(Kind, Change)> {
    let dated = |s: &Step| desk.site.brief(s.fact.brief).date;
    let revisions = || target.reports.iter().filter(|s| s.weight == Weight::Revision);
    let after = revisions().rfind(|s| (from..=to).contains(&dated(s)))?;
    let before = revisions().rfind(|s| dated(s) < from);
    let first = revisions().find(|s| (from..=to).contains(&dated(s)))?;
    let kind = match before {
        _ if after.status.is_closed() && before.is_none_or(|b| !b.status.is_closed()) => Kind::Decided,
        None => Kind::New,
        Some(b) if b.status != after.status || b.due != after.due => Kind::Moved,
        Some(_) => return None,
    };
    let was = before.and_then(|b| b.due).filter(|due| after.due != Some(*due));
    let due = after.due.map_or_else(|| desk.say("empty-date"), |p| desk.locale.opening(&desk.timed("fact-due", p)));
    Some((
        kind,
        Change {
            owner: desk.owner(target.key.owner).label,
            statement: desk.prose(&target.statement),
            url: desk.target_url(&target.key).unwrap_or_else(|| fact::source_url(desk, first.fact)),
            before: before.map(|b| desk.status(b.status, false)),
            after: desk.status(after.status, false),
            due,
            was: was.map(|p| desk.timed("fact-was", p)),
        },
    ))
}

/// How the briefs of a week changed a position; none where they did not.
fn position(desk: &Desk<'_>, cell: &Cell, from: Date, to: Date) -> Option<Moved> {
    if cell.via.is_some() {
        return None;
    }
    let after = cell.steps.iter().rfind(|s| (from..=to).contains(&s.date))?;
    let before = cell.steps.iter().rfind(|s| s.date < from);
    if before.is_some_and(|b| b.stage == after.stage) {
        return None;
    }
    Some(Moved {
        company: desk.entry(cell.company.into()),
        market: desk.entry(cell.market.into()),
        before: before.map(|b| desk.stage(b.stage, cell.activity, cell.home)),
        after: desk.stage(after.stage, cell.activity, cell.home),
        url: fact::source_url(desk, after.fact),
    })
}

/// The facts of a week, newest brief first.
fn facts_of<'a>(desk: &Desk<'a>, week: ISOWeekDate) -> impl Iterator<Item = (FactRef, &'a FactKind)> + use<'a> {
    briefs_of(desk, week)
        .flat_map(|(brief, b)| b.facts.iter().zip(0u32..).map(move |(f, fact)| (FactRef { brief, fact }, &f.kind)))
}

/// The promises that the briefs of a week report on.
fn targets_of(desk: &Desk<'_>, week: ISOWeekDate) -> BTreeSet<TargetId> {
    let reported = facts_of(desk, week).filter_map(|(_, kind)| match kind {
        FactKind::Target(report) => desk.derived.target_id(&desk.site.registry, &report.key),
        FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) | FactKind::Quote(_) => {
            None
        }
    });
    reported.collect()
}

/// The cells that the briefs of a week speak of, by company and market.
fn cells_of<'a>(desk: &Desk<'a>, week: ISOWeekDate) -> Vec<&'a Cell> {
    let derived = desk.context().derived;
    let mut places = BTreeSet::new();
    for (_, kind) in facts_of(desk, week) {
        if let FactKind::Presence(p) = kind {
            places.extend(p.markets.iter().map(|market| (p.company, *market, p.activity)));
        }
    }
    places.into_iter().filter_map(|(company, market, activity)| derived.cell(company, market, activity)).collect()
}

fn figures(desk: &Desk<'_>, week: ISOWeekDate) -> Vec<DigestFigure> {
    let figure = |(at, kind): (FactRef, &FactKind)| match kind {
        FactKind::Figure(f) => Some(DigestFigure {
            what: desk.locale.opening(&fact::figure_subject(desk, f)),
            amount: desk.locale.opening(&fact::figure_value(desk, f)),
            change: f
                .change
                .filter(|_| f.value.is_some())
                .map(|c| desk.fill("fact-change", &[("change", &desk.locale.signed_percent(c))])),
            cite: fact::cite(desk, at),
        }),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Quote(_) => {
            None
        }
    };
    facts_of(desk, week).filter_map(figure).take(MOST_FIGURES).collect()
}

fn quotes(desk: &Desk<'_>, week: ISOWeekDate) -> Vec<Quotation> {
    let quote = |(at, kind): (FactRef, &FactKind)| match kind {
        FactKind::Quote(q) => Some(quotation(desk, at, q)),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) => {
            None
        }
    };
    let all = facts_of(desk, week).filter_map(quote);
    all.filter(|q| q.words.is_some() || q.translation.is_some()).take(MOST_QUOTES).collect()
}

/// How many promises are overdue on a day, and rows for them and for those due soon after.
fn pending(desk: &Desk<'_>, day: Date) -> (usize, Vec<Pending>) {
    let horizon = day.saturating_add(SOON.weeks());
    let mut found: Vec<(bool, Period, &Target, Status)> = Vec::new();
    for target in desk.derived.targets.iter().filter(|t| t.announced <= day) {
        let known = |s: &&Step| s.weight == Weight::Revision && desk.site.brief(s.fact.brief).date <= day;
        let Some(last) = target.reports.iter().rfind(known) else { continue };
        let Some((due, end)) = last.due.and_then(|d| Some((d, d.end()?))) else { continue };
        if !last.status.is_closed() && end <= horizon {
            found.push((end >= day, due, target, last.status));
        }
    }
    found.sort_by_key(|(later, due, target, _)| (*later, *due, target.announced, target.key.slug.clone()));
    let overdue = found.iter().filter(|(later, ..)| !later).count();
    let row = |(later, due, target, status): &(bool, Period, &Target, Status)| Pending {
        owner: desk.owner(target.key.owner).label,
        statement: desk.prose(&target.statement),
        url: desk.target_url(&target.key).unwrap_or_else(|| fact::source_url(desk, target.reports[0].fact)),
        due: desk.opening_period(*due),
        tag: desk.status(*status, !later),
    };
    (overdue, found.iter().take(MOST_PENDING).map(row).collect())
}
