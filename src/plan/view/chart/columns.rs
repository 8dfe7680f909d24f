//! Amounts by period: a column for each of the years, halves, quarters or months, none where nothing was reported, and
//! a dashed line where something was promised.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::period::{Period, Point as Stretch};
use crate::model::registry::EntryId;
use crate::plan::view::chart::axis::{Axis, LIFT, Scale, float};
use crate::plan::view::chart::series::{Point, Series};
use crate::plan::view::chart::{Column, Label, Plot, Stroke};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;
use crate::plan::view::shared::percent;

/// Periods a plot shows; older ones are in the table.
const MOST_SLOTS: i32 = 24;
/// Up to here each column has its number and each period its name.
const ROOMY: i32 = 8;
/// The share of its slot that a column takes, and the widest it gets, in per cent of the plot.
const COLUMN: f64 = 0.64;
const WIDEST: f64 = 16.0;
/// Least height of a column with its number inside.
const HOLDS_NUMBER: f64 = 20.0;

/// The lengths of periods that are compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Length {
    Month,
    Quarter,
    Half,
    Year,
}

impl Length {
    const ALL: [Self; 4] = [Self::Year, Self::Half, Self::Quarter, Self::Month];

    pub(super) fn in_year(self) -> i32 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Half => 2,
            Self::Year => 1,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Month => "chart-by-month",
            Self::Quarter => "chart-by-quarter",
            Self::Half => "chart-by-half",
            Self::Year => "chart-by-year",
        }
    }

    /// The number of a period of this length since the year 0; none for a period of another length.
    fn slot(self, period: Period) -> Option<i32> {
        let (start, end) = (period.start(), period.end()?);
        let months = 12 / self.in_year();
        let month = i32::from(start.month()) - 1;
        let slot = i32::from(start.year()) * self.in_year() + month / months;
        let whole = self.period(slot);
        (whole.start() == start && whole.end() == Some(end)).then_some(slot)
    }

    /// The period of a slot.
    pub(super) fn period(self, slot: i32) -> Period {
        let (year, n) = (slot.div_euclid(self.in_year()), slot.rem_euclid(self.in_year()) + 1);
        let year = i16::try_from(year).unwrap_or(i16::MAX);
        let n = i8::try_from(n).unwrap_or(1);
        Period::At(match self {
            Self::Month => Stretch::Month(year, n),
            Self::Quarter => Stretch::Quarter(year, n),
            Self::Half => Stretch::Half(year, n),
            Self::Year => Stretch::Year(year),
        })
    }
}

/// The columns of a series; none where fewer than two periods of one length are told of.
pub(super) fn plot(desk: &Desk<'_>, page: EntryId, series: &Series<'_>) -> Option<Plot> {
    let slots_of = |length: Length| series.points.iter().filter(|p| length.slot(p.period).is_some()).count();
    let length = Length::ALL.into_iter().rev().max_by_key(|l| slots_of(*l))?;
    let mut points: BTreeMap<i32, &Point> =
        series.points.iter().filter_map(|p| Some((length.slot(p.period)?, p))).collect();
    let mut goals: BTreeMap<i32, Vec<&Point>> = BTreeMap::new();
    for goal in &series.goals {
        if let Some(slot) = length.slot(goal.period) {
            goals.entry(slot).or_default().push(goal);
        }
    }
    let last = *points.keys().chain(goals.keys()).max()?;
    let oldest = last - MOST_SLOTS + 1;
    points.retain(|slot, _| *slot >= oldest);
    goals.retain(|slot, _| *slot >= oldest);
    let first = *points.keys().chain(goals.keys()).min()?;
    // One number held against its promise is a bar; a picture in time needs two times.
    if points.is_empty() || first == last {
        return None;
    }
    let slots = Slots { first, count: last - first + 1 };
    let tops = points.values().map(|p| p.spread.1).chain(goals.values().flatten().map(|g| g.mark()));
    let max = tops.max().filter(|max| max.is_sign_positive() && !max.is_zero())?;
    let (axis, scale) = (Axis::up_to(float(max)), Scale::fitting(desk, max, series.subject.unit, slots.count <= 5));
    let shown: (Vec<&Point>, Vec<&Point>) =
        (points.values().copied().collect(), goals.values().flatten().copied().collect());
    let mut plot = Plot {
        legend: series.legend(desk, page, (scale, length.key()), (&shown.0, &shown.1)),
        height: Axis::height(if goals.is_empty() { 1 } else { 2 }),
        grid: axis.grid(desk, scale),
        columns: Vec::new(),
        steps: Vec::new(),
        goals: Vec::new(),
        spreads: Vec::new(),
        values: Vec::new(),
        ticks: slots.ticks(desk, length),
        needle: None,
    };
    let highest = points.iter().max_by_key(|(_, p)| p.mark()).map(|(slot, _)| *slot);
    let newest = points.keys().last().copied();
    for (slot, point) in &points {
        let (x, width) = slots.column(*slot);
        let (y, base) = (axis.y(float(point.mark())), Axis::base());
        let amount = fact::amount(desk, point.value, series.subject.unit, point.qualifier);
        let period = desk.locale.opening(&desk.locale.period(point.period));
        plot.columns.push(Column {
            x: percent(x),
            width: percent(width),
            y: percent(y),
            height: percent(base - y),
            title: desk.fill("chart-point", &[("period", &period), ("amount", &amount)]),
            to_come: false,
        });
        if point.is_spread() {
            let ends = (axis.y(float(point.spread.0)), axis.y(float(point.spread.1)));
            plot.spreads.push(Stroke::upright(x + width / 2.0, ends));
        }
        if slots.count <= ROOMY || Some(*slot) == highest || Some(*slot) == newest {
            let lines = goals.get(slot).into_iter().flatten().map(|g| axis.y(float(g.mark()))).collect::<Vec<_>>();
            let above = if point.is_spread() { axis.y(float(point.spread.1)) } else { y };
            let (y, is) = clear_of(above, base, &lines);
            plot.values.push(Label { x: percent(x + width / 2.0), y, text: scale.quantity(desk, point.value), is });
        }
    }
    for (slot, promised) in &goals {
        let (from, to) = slots.slot(*slot);
        let gap = (to - from) * 0.06;
        let line = |goal: &&Point| Stroke::level((from + gap, to - gap), axis.y(float(goal.mark())));
        plot.goals.extend(promised.iter().map(line));
        if slots.count <= ROOMY {
            let text =
                promised.iter().map(|g| scale.quantity(desk, g.value)).collect::<Vec<_>>().join(desk.mark("mark-list"));
            plot.ticks.push(Label { x: percent(f64::midpoint(from, to)), y: Axis::under(1), text, is: Some("goal") });
        }
    }
    Some(plot)
}

/// Where a column's number stands so that no goal's line runs through it: above the column, inside it, or above the line.
fn clear_of(top: f64, base: f64, goals: &[f64]) -> (String, Option<&'static str>) {
    let crossing = goals.iter().copied().filter(|g| (top - 20.0..top + 2.0).contains(g)).reduce(f64::min);
    match crossing {
        Some(_) if base - top >= HOLDS_NUMBER => (percent(top + 15.0), Some("inside")),
        Some(line) => (percent(line - LIFT), None),
        None => (percent(top - LIFT), None),
    }
}

/// Where periods lie across a plot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slots {
    pub first: i32,
    pub count: i32,
}

impl Slots {
    /// From where to where a slot reaches, in per cent.
    pub(super) fn slot(self, slot: i32) -> (f64, f64) {
        let at = |n: i32| f64::from(n) / f64::from(self.count) * 100.0;
        (at(slot - self.first), at(slot - self.first + 1))
    }

    /// Where its column begins, and how wide it is.
    pub(super) fn column(self, slot: i32) -> (f64, f64) {
        let (from, to) = self.slot(slot);
        let width = ((to - from) * COLUMN).min(WIDEST);
        (f64::midpoint(from, to) - width / 2.0, width)
    }

    /// The names of the periods; where they are too many, of the years they begin.
    pub(super) fn ticks(self, desk: &Desk<'_>, length: Length) -> Vec<Label> {
        let each = self.count <= if length == Length::Year { ROOMY } else { ROOMY / 2 };
        let all = self.first..self.first + self.count;
        let years = self.count / length.in_year();
        let named = all.filter(|slot| {
            let begins = slot.rem_euclid(length.in_year()) == 0;
            let year = slot.div_euclid(length.in_year());
            // A year that has begun before is named where it leaves room for its name.
            let late =
                *slot == self.first && length.in_year() - slot.rem_euclid(length.in_year()) > length.in_year() / 3;
            each || ((begins || late) && (years <= 12 || year.rem_euclid(5) == 0))
        });
        let label = |slot: i32| {
            let period = length.period(slot);
            let text = if each {
                desk.locale.period_short(period)
            } else if years > ROOMY {
                desk.locale.year_mark(period.start().year())
            } else {
                desk.locale.year(period.start().year())
            };
            let (from, to) = self.slot(slot);
            Label { x: percent(f64::midpoint(from, to)), y: Axis::under(0), text, is: None }
        };
        named.map(label).collect()
    }
}

/// The slot of the month a day is in.
pub(super) fn month_of(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}
