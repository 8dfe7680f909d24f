//! Pictures of numbers: what they show and where its marks lie. No mark-up here; `components/chart.html` draws them.
//!
//! [`series`] gathers the figures that count one thing through time, with the goals set for it; [`columns`] lays out
//! amounts by period, [`levels`] what holds for a time; [`bars`] lays out what is compared side by side; [`months`]
//! counts what is dated month by month. Across, marks lie in per cent of the picture's width, so that its words keep
//! their size on any screen; upright they lie in pixels.

pub(crate) mod axis;
pub(crate) mod bars;
pub(crate) mod columns;
pub(crate) mod levels;
pub(crate) mod months;
pub(crate) mod series;

use serde::Serialize;

use crate::derive::{Target, Via};
use crate::model::FactRef;
use crate::model::fact::Figure;
use crate::model::registry::EntryId;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::Link;

/// The pictures of a dossier's figures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub(crate) struct Charts {
    /// Amounts and levels through time.
    pub plots: Vec<Plot>,
    /// Amounts of one period side by side.
    pub bars: Vec<Bars>,
}

/// What a plot says in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Legend {
    /// Its anchor, one on the page: `chart-1`.
    pub id: String,
    /// "Registrations, Germany".
    pub title: String,
    /// The unit, and what its marks mean: "Vehicles, by year. Dashed: promised.".
    pub note: String,
    /// Its numbers in a sentence, for those who do not see it.
    pub description: String,
}

/// A picture with its values upward: columns by period, or a level through time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Plot {
    /// What it says in words.
    pub legend: Legend,
    /// In pixels.
    pub height: u16,
    /// From the base line up.
    pub grid: Vec<GridLine>,
    /// Amounts.
    pub columns: Vec<Column>,
    /// A level, piece by piece.
    pub steps: Vec<Stroke>,
    /// What was promised.
    pub goals: Vec<Stroke>,
    /// Where sources differ, or give a range.
    pub spreads: Vec<Stroke>,
    /// The numbers at the marks.
    pub values: Vec<Label>,
    /// What stands under the base line.
    pub ticks: Vec<Label>,
    /// The as-of date, on pages that say it.
    pub needle: Option<String>,
}

/// A horizontal line of a plot with its number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct GridLine {
    /// Pixels from the top.
    pub y: String,
    /// Where its number's foot is.
    pub text_y: String,
    /// The number.
    pub text: String,
}

/// A column of a plot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Column {
    /// Where it begins, in per cent.
    pub x: String,
    /// In per cent.
    pub width: String,
    /// Where its top is, in pixels.
    pub y: String,
    /// In pixels.
    pub height: String,
    /// "2025: 23,306 vehicles".
    pub title: String,
    /// Still to come: drawn as an outline.
    pub to_come: bool,
}

/// A straight line, from one point to another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Stroke {
    /// Where it begins across, in per cent.
    pub x1: String,
    /// Where it ends across, in per cent.
    pub x2: String,
    /// Where it begins upright, in pixels.
    pub y1: String,
    /// Where it ends upright, in pixels.
    pub y2: String,
}

/// A word or a number at a point.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Label {
    /// Its middle, in per cent.
    pub x: String,
    /// Its foot, in pixels.
    pub y: String,
    /// The word.
    pub text: String,
    /// How it differs from the others of its list: `inside` a column, a `goal`.
    pub is: Option<&'static str>,
}

/// A picture with its values across: a list, each of its rows with a bar.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Bars {
    /// "Registrations, Germany".
    pub title: String,
    /// What its marks mean: "The upright line is the promise.".
    pub note: String,
    /// The bars.
    pub rows: Vec<Measure>,
    /// Where what was promised lies, if it is the same for all bars.
    pub goal: Option<String>,
}

/// What is measured by one bar, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Measure {
    /// What it is of.
    pub label: Link,
    /// Its number.
    pub value: String,
    /// Per cent of the picture's width.
    pub width: String,
    /// True for what was promised, not counted: an outline.
    pub promised: bool,
}

/// Pictures of one kind a page shows at most.
const MOST: usize = 6;

/// The pictures that the figures of a page are worth, the fullest first, with what of its targets they may be held against.
pub(crate) fn charts(
    desk: &Desk<'_>,
    page: EntryId,
    figures: &[(FactRef, Via, &Figure)],
    targets: &[(&Target, Via)],
) -> Charts {
    let all = series::series(desk, figures, targets);
    let drawn = all.iter().filter_map(|s| match s.shape() {
        series::Shape::Columns => columns::plot(desk, page, s),
        series::Shape::Level => levels::plot(desk, page, s),
    });
    let named = |(n, plot): (usize, Plot)| {
        let id = format!("chart-{}", n + 1);
        Plot { legend: Legend { id, ..plot.legend }, ..plot }
    };
    let plots = drawn.take(MOST).enumerate().map(named).collect();
    let bars = bars::compared(desk, page, figures).into_iter().take(MOST / 2).collect();
    Charts { plots, bars }
}

impl Stroke {
    fn level(x: (f64, f64), y: f64) -> Self {
        Self::line(x, (y, y))
    }

    fn upright(x: f64, y: (f64, f64)) -> Self {
        Self::line((x, x), y)
    }

    fn line(x: (f64, f64), y: (f64, f64)) -> Self {
        use crate::plan::view::shared::percent as short;
        Self { x1: short(x.0), x2: short(x.1), y1: short(y.0), y2: short(y.1) }
    }
}

#[cfg(test)]
mod tests;
