//! How much is dated in each month, before and after today.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::period::{Period, Point};
use crate::plan::view::chart::axis::{Axis, Scale};
use crate::plan::view::chart::columns::{Length, Slots, month_of};
use crate::plan::view::chart::{Column, Legend, Plot};
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::percent;

/// Months shown before and after the one of the day given.
const BEFORE: i32 = 24;
const AFTER: i32 = 12;

/// The months round a day, with a needle at it. None where no two months hold anything.
pub(crate) fn plot(desk: &Desk<'_>, id: &str, periods: impl Iterator<Item = Period>, today: Date) -> Option<Plot> {
    let here = month_of(today);
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    let mut loose = 0;
    for period in periods {
        match month(period) {
            Some(slot) if (here - BEFORE..=here + AFTER).contains(&slot) => *counts.entry(slot).or_default() += 1,
            Some(_) => {}
            None => loose += 1,
        }
    }
    let (first, last) = (*counts.keys().next()?.min(&here), *counts.keys().last()?.max(&here));
    if counts.len() < 2 {
        return None;
    }
    let slots = Slots { first, count: last - first + 1 };
    let most = counts.values().copied().max()?;
    let axis = Axis::up_to(f64::from(u32::try_from(most).unwrap_or(u32::MAX)).max(3.0));
    let scale = Scale::fitting(desk, most.into(), "facts", true);
    let count = |n: usize| desk.count("chart-facts", n);
    let name = |slot: i32| desk.locale.opening(&desk.locale.period(Length::Month.period(slot)));
    let said =
        |(slot, n): (&i32, &usize)| desk.fill("chart-point", &[("period", &name(*slot)), ("amount", &count(*n))]);
    let column = |(slot, n): (&i32, &usize)| {
        let (x, width) = slots.column(*slot);
        let y = axis.y(f64::from(u32::try_from(*n).unwrap_or(u32::MAX)));
        Column {
            x: percent(x),
            width: percent(width),
            y: percent(y),
            height: percent(Axis::base() - y),
            title: said((slot, n)),
            to_come: *slot > here,
        }
    };
    let (from, to) = slots.slot(here);
    let gone = f64::from(today.day() - 1) / f64::from(today.days_in_month());
    let notes = [Some(desk.say("chart-months-note")), (loose > 0).then(|| desk.count("chart-months-loose", loose))];
    Some(Plot {
        legend: Legend {
            id: id.to_owned(),
            title: desk.say("chart-months-title"),
            note: notes.into_iter().flatten().collect::<Vec<_>>().join(desk.mark("mark-space")),
            description: counts.iter().map(said).collect::<Vec<_>>().join(desk.mark("mark-semicolon")),
        },
        height: Axis::height(1),
        grid: axis.grid(desk, scale),
        columns: counts.iter().map(column).collect(),
        steps: Vec::new(),
        goals: Vec::new(),
        spreads: Vec::new(),
        values: Vec::new(),
        ticks: slots.ticks(desk, Length::Month),
        needle: Some(percent(from + (to - from) * gone)),
    })
}

/// The month that a period lies in; none where it is longer than one.
fn month(period: Period) -> Option<i32> {
    match period {
        Period::At(Point::Month(..) | Point::Day(_)) | Period::Since(Point::Month(..) | Point::Day(_)) => {
            Some(month_of(period.start()))
        }
        Period::Range(..) => period.end().filter(|end| month_of(*end) == month_of(period.start())).map(month_of),
        Period::At(_) | Period::Since(_) => None,
    }
}
