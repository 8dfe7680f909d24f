//! What holds for a time: a level over each period that a source gives, and a line from each to the next.

use crate::model::registry::EntryId;
use crate::plan::view::chart::axis::{Axis, LIFT, Scale, float};
use crate::plan::view::chart::series::{Point, Series};
use crate::plan::view::chart::{Label, Plot, Stroke};
use crate::plan::view::desk::Desk;
use crate::plan::view::duebar::Scale as Years;
use crate::plan::view::shared::percent;

/// Years a plot shows at most; older ones are in the table.
const MOST_YEARS: i16 = 12;
/// The least width of a level, and the room a number needs to be read apart from the next, in per cent.
const LEAST: f64 = 2.0;
const NUMBER: f64 = 17.0;

/// The levels of a series; none where there are fewer than two.
pub(super) fn plot(desk: &Desk<'_>, page: EntryId, series: &Series<'_>) -> Option<Plot> {
    let year = |p: &Point| p.days().1.year();
    let to = series.points.iter().chain(&series.goals).map(year).max()?;
    let shown = |p: &&Point| p.period.start().year() > to - MOST_YEARS;
    let points: Vec<&Point> = series.points.iter().filter(shown).collect();
    let goals: Vec<&Point> = series.goals.iter().filter(shown).collect();
    if points.len() < 2 {
        return None;
    }
    let from = points.iter().chain(&goals).map(|p| p.period.start().year()).min()?;
    let years = Years { from, to };
    let tops = points.iter().map(|p| p.spread.1).chain(goals.iter().map(|p| p.mark()));
    let max = tops.max().filter(|max| max.is_sign_positive() && !max.is_zero())?;
    let (axis, scale) = (Axis::up_to(float(max)), Scale::fitting(desk, max, series.subject.unit, true));
    let mut plot = Plot {
        legend: series.legend(desk, page, (scale, "chart-through-time"), (&points, &goals)),
        height: Axis::height(1),
        grid: axis.grid(desk, scale),
        columns: Vec::new(),
        steps: Vec::new(),
        goals: goals.iter().map(|g| Stroke::level(across(years, g), axis.y(float(g.mark())))).collect(),
        spreads: Vec::new(),
        values: Vec::new(),
        ticks: ticks(desk, years),
        needle: None,
    };
    let mut before: Option<(f64, f64)> = None;
    for point in &points {
        let (x, y) = (across(years, point), axis.y(float(point.mark())));
        if let Some((end, level)) = before {
            plot.steps.push(Stroke::line((end, x.0), (level, y)));
        }
        plot.steps.push(Stroke::level(x, y));
        if point.is_spread() {
            let ends = (axis.y(float(point.spread.0)), axis.y(float(point.spread.1)));
            plot.spreads.push(Stroke::upright(f64::midpoint(x.0, x.1), ends));
        }
        before = Some((x.1, y));
    }
    plot.values = values(desk, &points, years, axis, scale);
    Some(plot)
}

/// The numbers over the levels: the newest always, an older one where it stands clear.
fn values(desk: &Desk<'_>, points: &[&Point], years: Years, axis: Axis, scale: Scale) -> Vec<Label> {
    let mut kept: Vec<(f64, Label)> = Vec::new();
    for point in points.iter().rev() {
        let (from, to) = across(years, point);
        // A number keeps inside the plot, however short the level at its edge.
        let middle = f64::midpoint(from, to).clamp(NUMBER / 2.5, 100.0 - NUMBER / 2.5);
        if kept.last().is_none_or(|(x, _)| x - middle >= NUMBER) {
            let y = axis.y(float(point.spread.1)) - LIFT;
            let text = scale.quantity(desk, point.value);
            kept.push((middle, Label { x: percent(middle), y: percent(y), text, is: None }));
        }
    }
    kept.into_iter().rev().map(|(_, label)| label).collect()
}

/// From where to where a point reaches across these years, in per cent.
fn across(years: Years, point: &Point) -> (f64, f64) {
    let (start, end) = point.days();
    let from = years.at(start).clamp(0.0, 100.0);
    let to = years.after(end).clamp(from, 100.0);
    let short = (LEAST - (to - from)).max(0.0) / 2.0;
    ((from - short).max(0.0), (to + short).min(100.0))
}

/// The years, each under the middle of its stretch.
fn ticks(desk: &Desk<'_>, years: Years) -> Vec<Label> {
    let count = years.to - years.from + 1;
    let label = |year: i16| {
        let x = (f64::from(year - years.from) + 0.5) / f64::from(count) * 100.0;
        let text = if count > 6 { desk.locale.year_mark(year) } else { desk.locale.year(year) };
        Label { x: percent(x), y: Axis::under(0), text, is: None }
    };
    (years.from..=years.to).map(label).collect()
}
