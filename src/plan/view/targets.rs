//! `/targets/`: every promise, the overdue ones first, then by the year they are due in, those that are over last.
//! The tally over the table counts them by status and, by style alone, filters it.

use serde::Serialize;

use crate::derive::Target;
use crate::locale::Arg;
use crate::model::config::Part;
use crate::model::words::Status;
use crate::plan::view::desk::Desk;
use crate::plan::view::duebar::{Scale, Years};
use crate::plan::view::lists::numbered;
use crate::plan::view::shared::{Pager, Tag};
use crate::plan::view::target::{TargetRow, due_year, row};
use crate::plan::{Context, routes};

/// All promises, by when they are due.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Targets {
    /// How the promises stand.
    pub standfirst: String,
    /// Of the table.
    pub caption: String,
    /// How many are on this page: "27".
    pub all: String,
    /// How many of them have each status.
    pub tally: Vec<Tally>,
    /// The scale of the bars.
    pub years: Option<Years>,
    /// The promises by when they are due.
    pub groups: Vec<Group>,
    /// Some bar has a slip.
    pub hatched: bool,
    /// Where one is in the list.
    pub pager: Option<Pager>,
    /// The site has data files.
    pub data: bool,
    /// The site has a calendar (not yet).
    pub calendar: bool,
}

/// How many have one status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Tally {
    /// The status.
    pub tag: Tag,
    /// How many.
    pub count: String,
    /// How many signs to show, one each; 0 where they would be too many.
    pub units: usize,
}

/// The promises of one stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Group {
    /// Heading.
    pub title: String,
    /// How many in all.
    pub count: String,
    /// Those on this page.
    pub rows: Vec<TargetRow>,
}

/// Signs in a row of the tally at most.
const MOST_UNITS: usize = 12;
/// Rows on one page.
const MOST_ROWS: usize = 500;
/// Years that get a group of their own; what is due later shares one.
const OWN_YEARS: usize = 4;

/// The statuses in the order of the tally: what needs attention first.
const ORDER: [(Status, bool); 10] = [
    (Status::Announced, true),
    (Status::Delayed, false),
    (Status::AtRisk, false),
    (Status::Paused, false),
    (Status::Announced, false),
    (Status::OnTrack, false),
    (Status::Met, false),
    (Status::Missed, false),
    (Status::Withdrawn, false),
    (Status::Superseded, false),
];

/// How many pages the table takes.
pub(crate) fn pages(ctx: &Context<'_>) -> usize {
    ctx.derived.targets.len().div_ceil(MOST_ROWS).max(1)
}

/// Page `n` of the table. What its tally counts is what can be filtered on it: its own rows.
pub(crate) fn targets(desk: &Desk<'_>, n: usize) -> Targets {
    desk.dateline();
    desk.title(&numbered(desk, &desk.say("title-targets-long"), n));
    let all: Vec<&Target> = desk.by_urgency.iter().map(|id| desk.derived.target(*id)).collect();
    let standfirst = standfirst(desk, &all);
    desk.description(&standfirst);
    let groups = cut(grouped(&all), n);
    let here: Vec<&Target> = groups.iter().flat_map(|(_, _, targets)| targets.iter().copied()).collect();
    let scale = Scale::of(here.iter().copied());
    let rows = |targets: &[&Target]| -> Vec<TargetRow> {
        let Some(scale) = scale else { return Vec::new() };
        targets.iter().map(|t| row(desk, t, None, scale, Some(desk.as_of))).collect()
    };
    let group = |(slot, count, targets): &(Slot, usize, Vec<&Target>)| Group {
        title: title(desk, *slot),
        count: desk.locale.number((*count).into()),
        rows: rows(targets),
    };
    Targets {
        standfirst,
        caption: desk.fill("caption-targets", &[("date", &desk.locale.date(desk.as_of))]),
        all: desk.locale.number(here.len().into()),
        tally: tally(desk, &here),
        years: scale.map(|s| s.years(desk)),
        groups: groups.iter().map(group).collect(),
        hatched: here.iter().any(|t| t.slip.is_some_and(|m| m > 0)),
        pager: Pager::of(desk, routes::TARGETS, n, pages(desk)),
        data: desk.has(Part::Data),
        calendar: desk.has(Part::Calendar),
    }
}

/// What of the groups is on page `n`, each with the size it has in all.
fn cut(groups: Vec<(Slot, Vec<&Target>)>, n: usize) -> Vec<(Slot, usize, Vec<&Target>)> {
    let (mut skip, mut left) = (n.saturating_sub(1) * MOST_ROWS, MOST_ROWS);
    let mut page = Vec::new();
    for (slot, targets) in groups {
        let here: Vec<_> = targets.iter().copied().skip(skip).take(left).collect();
        skip = skip.saturating_sub(targets.len());
        left -= here.len();
        if !here.is_empty() {
            page.push((slot, targets.len(), here));
        }
    }
    page
}

fn standfirst(desk: &Desk<'_>, all: &[&Target]) -> String {
    let count = |wanted: &dyn Fn(&Target) -> bool| all.iter().filter(|t| wanted(t)).count();
    let status = |s: Status| count(&|t| t.status == s);
    desk.counts(
        "standfirst-targets",
        &[
            ("count", all.len()),
            ("open", count(&Target::is_open)),
            ("overdue", count(&|t| t.overdue)),
            ("slipped", count(&|t| t.is_open() && t.slip.is_some_and(|m| m > 0))),
            ("met", status(Status::Met)),
            ("missed", status(Status::Missed)),
            ("withdrawn", status(Status::Withdrawn)),
        ],
    )
}

fn tally(desk: &Desk<'_>, all: &[&Target]) -> Vec<Tally> {
    let entry = |(status, overdue): (Status, bool)| {
        let n = all.iter().filter(|t| if overdue { t.overdue } else { !t.overdue && t.status == status }).count();
        (n > 0).then(|| Tally {
            tag: desk.status_of(n, status, overdue),
            count: desk.locale.number(n.into()),
            units: if n <= MOST_UNITS { n } else { 0 },
        })
    };
    ORDER.into_iter().filter_map(entry).collect()
}

/// Where a promise stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Overdue,
    Year(i16),
    /// In this year or later.
    Later(i16),
    Undated,
    Closed,
}

/// The groups in their order, none of them empty; within each the order given.
fn grouped<'t>(targets: &[&'t Target]) -> Vec<(Slot, Vec<&'t Target>)> {
    let mut years: Vec<i16> =
        targets.iter().filter(|t| t.is_open() && !t.overdue).filter_map(|t| t.due.map(due_year)).collect();
    years.sort_unstable();
    years.dedup();
    // A single year left over is better named.
    let later = if years.len() > OWN_YEARS + 1 { years.get(OWN_YEARS).copied() } else { None };
    let slot = |t: &Target| match t.due.map(due_year) {
        _ if t.overdue => Slot::Overdue,
        _ if !t.is_open() => Slot::Closed,
        Some(year) => later.filter(|from| year >= *from).map_or(Slot::Year(year), Slot::Later),
        None => Slot::Undated,
    };
    let mut groups: std::collections::BTreeMap<Slot, Vec<&'t Target>> = std::collections::BTreeMap::new();
    for target in targets {
        groups.entry(slot(target)).or_default().push(target);
    }
    groups.into_iter().collect()
}

fn title(desk: &Desk<'_>, slot: Slot) -> String {
    let with_year = |id: &str, year: i16| desk.message(id, &[("year", Arg::Text(&year.to_string()))]);
    match slot {
        Slot::Overdue => desk.say("section-overdue"),
        Slot::Year(year) => with_year("section-due-in", year),
        Slot::Later(year) => with_year("section-due-later", year),
        Slot::Undated => desk.say("section-undated"),
        Slot::Closed => desk.say("section-closed"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::fact::{Owner, TargetKey};
    use crate::model::words::Prose;
    use crate::plan::sample::slug;

    fn target(due: &str, status: Status, overdue: bool) -> Target {
        let due = due.parse().ok();
        Target {
            key: TargetKey { owner: Owner::Company(crate::model::CompanyId::new(0)), slug: slug("t") },
            statement: Prose::plain("t"),
            companies: Vec::new(),
            markets: Vec::new(),
            models: Vec::new(),
            reports: Vec::new(),
            announced: date(2024, 1, 1),
            first_due: due,
            due,
            slip: None,
            first_goal: None,
            goal: None,
            goal_change: None,
            status,
            overdue,
            disputed: false,
            done: None,
            by: None,
            actual: None,
        }
    }

    fn slots(targets: &[Target]) -> Vec<(Slot, usize)> {
        let all: Vec<&Target> = targets.iter().collect();
        grouped(&all).into_iter().map(|(slot, t)| (slot, t.len())).collect()
    }

    #[test]
    fn overdue_first_then_by_year_then_undated_then_closed() {
        let all = [
            target("2025", Status::Met, false),
            target("", Status::Announced, false),
            target("2027", Status::Announced, false),
            target("2025", Status::Delayed, true),
            target("2026-Q1", Status::OnTrack, false),
            target("2026-12-31", Status::OnTrack, false),
            target("2028/..", Status::OnTrack, false),
        ];
        let slots = slots(&all);
        let wanted = [
            (Slot::Overdue, 1),
            (Slot::Year(2026), 2),
            (Slot::Year(2027), 1),
            (Slot::Year(2028), 1),
            (Slot::Undated, 1),
            (Slot::Closed, 1),
        ];
        assert_eq!(slots, wanted);
    }

    #[test]
    fn a_long_table_goes_on_where_the_page_before_ended() {
        let year = |y: i16| target(&y.to_string(), Status::Announced, false);
        let all: Vec<Target> = (0..700).map(|n| year(if n < 300 { 2026 } else { 2027 })).collect();
        let refs: Vec<&Target> = all.iter().collect();
        let page = |n| cut(grouped(&refs), n).into_iter().map(|(s, count, t)| (s, count, t.len())).collect::<Vec<_>>();
        assert_eq!(page(1), [(Slot::Year(2026), 300, 300), (Slot::Year(2027), 400, 200)]);
        assert_eq!(page(2), [(Slot::Year(2027), 400, 200)]);
        assert_eq!(page(3), []);
    }

    #[test]
    fn far_years_share_a_group_unless_there_is_only_one() {
        let year = |y: i16| target(&y.to_string(), Status::Announced, false);
        let years = |range: std::ops::RangeInclusive<i16>| slots(&range.map(year).collect::<Vec<_>>());
        assert_eq!(years(2026..=2030).last(), Some(&(Slot::Year(2030), 1)));
        assert_eq!(years(2026..=2032).last(), Some(&(Slot::Later(2030), 3)));
    }
}
