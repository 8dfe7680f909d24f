//! `/timeline/`: what happened, newest first, and what is still to come, nearest first, both from today's mark on.
//! Years that would make the page too long have pages of their own.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::base::period::{Period, Point};
use crate::derive::{Happening, Moment};
use crate::model::FactRef;
use crate::model::fact::FactKind;
use crate::plan::view::chart::{Plot, months};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::party;
use crate::plan::view::moment::{self, MomentRow};
use crate::plan::view::shared::{Link, Tag, When};
use crate::plan::{Context, routes};

/// What is past and what is to come, or one year of it.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Timeline {
    /// Headline.
    pub heading: String,
    /// How much is past and to come.
    pub standfirst: String,
    /// The as-of date; nothing on a year's page.
    pub today: Option<When>,
    /// How much is dated in each month; none on a year's page.
    pub by_month: Option<Plot>,
    /// What is to come, nearest first.
    pub coming: Vec<Year>,
    /// What is past, newest first; on a year's page all of it.
    pub past: Vec<Year>,
    /// The pages of other years.
    pub years: Vec<Link>,
}

/// A year of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Year {
    /// The year.
    pub year: String,
    /// Its months.
    pub months: Vec<Month>,
}

/// What a year says of one month, or of itself as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Month {
    /// Its name; nothing for what is dated by the year, half or quarter.
    pub name: Option<String>,
    /// What is dated in it.
    pub items: Vec<Item>,
}

/// One thing in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Item {
    /// When and what.
    pub row: MomentRow,
    /// Of whom it is.
    pub names: String,
    /// How a promise stands that was due.
    pub tag: Option<Tag>,
}

/// Moments on the first page, in whole years, before and after today; more make pages for the other years.
const MOST: usize = 150;

/// The years of the first page, from and to; the moments of others are on pages of their own.
fn window(ctx: &Context<'_>) -> (i16, i16) {
    let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
    for moment in &ctx.derived.timeline {
        *counts.entry(day(moment).year()).or_default() += 1;
    }
    let here = ctx.as_of.year();
    let reach = |years: &mut dyn Iterator<Item = (&i16, &usize)>| {
        let mut total = counts.get(&here).copied().unwrap_or_default();
        let mut last = here;
        for (year, count) in years {
            total += count;
            if total > MOST {
                break;
            }
            last = *year;
        }
        last
    };
    (reach(&mut counts.range(..here).rev()), reach(&mut counts.range(here + 1..)))
}

/// The years with a page of their own.
pub(crate) fn years(ctx: &Context<'_>) -> Vec<i16> {
    let (from, to) = window(ctx);
    let mut years: Vec<i16> =
        ctx.derived.timeline.iter().map(|m| day(m).year()).filter(|y| !(from..=to).contains(y)).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// The first page.
pub(crate) fn timeline(desk: &Desk<'_>) -> Timeline {
    desk.dateline();
    let heading = desk.say("title-timeline");
    desk.title(&heading);
    let today = desk.as_of;
    let all = &desk.derived.timeline;
    let (past, mut coming): (Vec<&Moment>, Vec<&Moment>) = all.iter().partition(|m| is_past(m, today));
    coming.retain(|m| !is_settled(desk, m));
    let mut standfirst = desk.counts("standfirst-timeline", &[("past", past.len()), ("coming", coming.len())]);
    if let Some(next) = coming.iter().find(|m| m.when.start() > today || m.when.end().is_some_and(|e| e > today)) {
        let item = item(desk, next);
        let args = [("what", item.row.text.text.as_str()), ("date", &desk.locale.period(next.when))];
        standfirst += desk.mark("mark-space");
        standfirst += &desk.fill("standfirst-timeline-next", &args);
    }
    desk.description(&standfirst);
    let (from, to) = window(desk);
    let near = |m: &&Moment| (from..=to).contains(&day(m).year());
    let own = years(desk);
    Timeline {
        heading,
        standfirst,
        today: Some(desk.date(today)),
        by_month: months::plot(desk, "by-month", all.iter().filter(|m| !is_settled(desk, m)).map(|m| m.when), today),
        coming: blocks(desk, coming.iter().copied().filter(near)),
        past: blocks(desk, past.iter().rev().copied().filter(near)),
        years: own.iter().map(|y| Link::to(desk.locale.year(*y), routes::timeline_year(*y))).collect(),
    }
}

/// The page of a year that is not on the first one.
pub(crate) fn year(desk: &Desk<'_>, year: i16) -> Timeline {
    let heading = desk.fill("title-timeline-year", &[("year", &desk.locale.year(year))]);
    desk.title(&heading);
    desk.crumbs(vec![Link::to(desk.say("nav-timeline"), routes::TIMELINE)]);
    let all: Vec<&Moment> = desk.derived.timeline.iter().filter(|m| day(m).year() == year).collect();
    let standfirst = desk.count("count-moments", all.len());
    desk.description(&standfirst);
    let own = years(desk);
    Timeline {
        heading,
        standfirst,
        today: None,
        by_month: None,
        coming: Vec::new(),
        past: blocks(desk, all.into_iter()),
        years: own
            .iter()
            .filter(|y| **y != year)
            .map(|y| Link::to(desk.locale.year(*y), routes::timeline_year(*y)))
            .collect(),
    }
}

/// The day a moment is filed under.
fn day(moment: &Moment) -> Date {
    moment.when.end().unwrap_or_else(|| moment.when.start())
}

/// True iff a moment is behind us: a promise was made or a due period is over, an event or a deal has begun.
fn is_past(moment: &Moment, today: Date) -> bool {
    match moment.what {
        Happening::Announced(_) => true,
        Happening::Due(_) => moment.when.ended_before(today),
        Happening::Event(_) | Happening::Deal(_) => moment.when.start() <= today,
    }
}

/// True iff a due date is of no more interest: the promise is kept, or given up, before it.
fn is_settled(ctx: &Context<'_>, moment: &Moment) -> bool {
    match moment.what {
        Happening::Due(id) => !ctx.derived.target(id).is_open(),
        Happening::Event(_) | Happening::Deal(_) | Happening::Announced(_) => false,
    }
}

/// The months of a year; what is dated by the year or a part of it under none.
type Months = Vec<(Option<i8>, Vec<Item>)>;

/// The moments in blocks, in the order given.
fn blocks<'m>(desk: &Desk<'_>, moments: impl Iterator<Item = &'m Moment>) -> Vec<Year> {
    let mut years: Vec<(i16, Months)> = Vec::new();
    for moment in moments {
        let day = day(moment);
        let by_month = match moment.when {
            Period::At(p) | Period::Range(_, p) | Period::Since(p) => matches!(p, Point::Month(..) | Point::Day(_)),
        };
        let month = by_month.then(|| day.month());
        if years.last().is_none_or(|(y, _)| *y != day.year()) {
            years.push((day.year(), Vec::new()));
        }
        let months = &mut years.last_mut().expect("one was just added").1;
        match months.last_mut().filter(|(m, _)| *m == month) {
            Some((_, items)) => items.push(item(desk, moment)),
            None => months.push((month, vec![item(desk, moment)])),
        }
    }
    let month = |(month, items): (Option<i8>, Vec<Item>)| Month {
        name: month.map(|m| desk.locale.opening(desk.locale.month_name(m))),
        items,
    };
    let year = |(year, months): (i16, Months)| Year {
        year: desk.locale.year(year),
        months: months.into_iter().map(month).collect(),
    };
    years.into_iter().map(year).collect()
}

fn item(desk: &Desk<'_>, moment: &Moment) -> Item {
    let row = moment::row(desk, moment);
    match moment.what {
        Happening::Event(at) | Happening::Deal(at) => Item { row, names: names(desk, at), tag: None },
        Happening::Announced(id) | Happening::Due(id) => {
            let target = desk.derived.target(id);
            let due = matches!(moment.what, Happening::Due(_));
            let tag = due.then(|| desk.status(target.status, target.overdue));
            Item { row, names: desk.owner(target.key.owner).label, tag }
        }
    }
}

/// Whose event or deal it was.
fn names(desk: &Desk<'_>, at: FactRef) -> String {
    match &desk.site.fact(at).kind {
        FactKind::Event(e) => desk.names(e.companies.iter().copied()),
        FactKind::Deal(d) => desk.names(d.parties.iter().copied().map(party)),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Figure(_) | FactKind::Quote(_) => String::new(),
    }
}
