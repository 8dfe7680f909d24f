//! A company's position in a market: where it stands, since when, and how it got there.

use jiff::civil::Date;
use serde::Serialize;

use crate::base::period::Period;

use crate::derive::{Cell, PositionStep};
use crate::model::registry::EntryId;
use crate::model::words::{Activity, Stage};
use crate::plan::view::desk::{Desk, stage_sign};
use crate::plan::view::duebar::{Scale, Stretch};
use crate::plan::view::fact;
use crate::plan::view::shared::{Link, Tag};

/// A position in a table, seen from the company or from the market.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct PositionRow {
    /// The market, or on a market's page the company.
    pub of: Link,
    /// The stage.
    pub tag: Tag,
    /// "production", where that is not in the tag's word and it is not about sales.
    pub activity: Option<String>,
    /// The key of the stage, for `data-stage`.
    pub stage: &'static str,
    /// "since March 2025"; for one without a date, "reported 5 March 2025".
    pub since: Option<String>,
    /// The words it rests on; nothing for a home market that no brief speaks of.
    pub url: Option<String>,
    /// The market within that it is taken from.
    pub via: Option<String>,
    /// Its history.
    pub strip: Vec<Segment>,
}

/// A stretch of a position's history.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Segment {
    /// Key of the stage.
    pub stage: &'static str,
    /// Where.
    pub at: Stretch,
}

/// Positions and the years of their strips.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Positions {
    /// The furthest stage first.
    pub rows: Vec<PositionRow>,
    /// "Strips: 2023 to 2025".
    pub note: String,
}

/// Rows for cells, the furthest stage first, then by name; `None` where there are none.
pub(crate) fn positions(desk: &Desk<'_>, cells: &[&Cell], of: fn(&Cell) -> EntryId) -> Option<Positions> {
    let years = |c: &&Cell| c.steps.iter().flat_map(|s| [began(s).year(), s.date.year()]).collect::<Vec<_>>();
    let all: Vec<i16> = cells.iter().flat_map(years).collect();
    let scale = Scale {
        from: all.iter().min().copied().unwrap_or(desk.as_of.year()),
        to: all.iter().max().copied().unwrap_or(desk.as_of.year()),
    };
    // Long histories begin with the decade that matters.
    let scale = Scale { from: scale.from.max(scale.to - 9), ..scale };
    let mut sorted = cells.to_vec();
    sorted.sort_by(|a, b| {
        let rank = |c: &Cell| (c.activity != Activity::Sales, rank(c), c.activity);
        rank(a).cmp(&rank(b)).then_with(|| desk.locale.collate(desk.name(of(a)), desk.name(of(b))))
    });
    let rows: Vec<_> = sorted.into_iter().map(|c| row(desk, c, of(c), scale)).collect();
    let (from, to) = (scale.from.to_string(), scale.to.to_string());
    let note = if all.is_empty() { String::new() } else { desk.fill("note-strips", &[("from", &from), ("to", &to)]) };
    (!rows.is_empty()).then_some(Positions { rows, note })
}

/// A position as a row of what it is `of`.
pub(crate) fn row(desk: &Desk<'_>, cell: &Cell, of: EntryId, scale: Scale) -> PositionRow {
    let last = cell.steps.last();
    let stage = last.map_or(Stage::Active, |s| s.stage);
    let tag = desk.stage(stage, cell.activity, cell.home);
    PositionRow {
        of: desk.entry(of),
        activity: (cell.activity != Activity::Sales && stage != Stage::Active)
            .then(|| desk.word("activity", cell.activity.key())),
        stage: tag.is,
        tag,
        since: since(desk, cell),
        url: last.map(|s| fact::source_url(desk, s.fact)),
        via: cell.via.map(|m| desk.fill("fact-via", &[("name", desk.name(m.into()))])),
        strip: strip(cell, scale),
    }
}

/// When a position began, or was first reported, in words.
pub(crate) fn since(desk: &Desk<'_>, cell: &Cell) -> Option<String> {
    Some(match beginning(cell)? {
        Since::Said(period) => desk.timed("fact-since", period),
        Since::Reported(date) => desk.timed("fact-reported", Period::of_day(date)),
    })
}

/// When a cell's stage began: as a source gives it, else the first report of it.
pub(crate) fn beginning(cell: &Cell) -> Option<Since> {
    let stage = cell.current()?.stage;
    let run = cell.steps.iter().rev().take_while(|s| s.stage == stage);
    let (mut given, mut reported) = (None, None);
    for step in run {
        given = step.since.or(given);
        reported = Some(step.date);
    }
    given.map(Since::Said).or_else(|| reported.map(Since::Reported))
}

/// When a stage began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Since {
    Said(Period),
    /// At the latest.
    Reported(Date),
}

impl Since {
    /// The year it began, or was first reported.
    pub(crate) fn year(self) -> i16 {
        match self {
            Self::Said(period) => period.start().year(),
            Self::Reported(date) => date.year(),
        }
    }
}

fn began(step: &PositionStep) -> Date {
    step.since.map_or(step.date, |p| p.start().min(step.date))
}

/// The history as stretches: each stage until the next, the last to the end of the scale.
fn strip(cell: &Cell, scale: Scale) -> Vec<Segment> {
    let end = Date::new(scale.to, 12, 31).unwrap_or(Date::MAX);
    let until = |n: usize| cell.steps.get(n + 1).map_or(end, |next| began(next).yesterday().unwrap_or(began(next)));
    let segment = |(n, step): (usize, &PositionStep)| {
        let at = scale.stretch(began(step), until(n))?;
        Some(Segment { stage: stage_sign(step.stage, cell.home), at })
    };
    cell.steps.iter().enumerate().filter_map(segment).collect()
}

/// Where a stage stands in a list: home, then the further the earlier.
pub(crate) fn rank(cell: &Cell) -> u8 {
    match cell.steps.last().map(|s| s.stage) {
        _ if cell.home => 0,
        Some(Stage::Active) | None => 1,
        Some(Stage::Planned) => 2,
        Some(Stage::Exploring) => 3,
        Some(Stage::Paused) => 4,
        Some(Stage::Barred) => 5,
        Some(Stage::Exited) => 6,
    }
}

/// The stage a company is at, as of the last report.
pub(crate) fn stage(cell: &Cell) -> Stage {
    cell.steps.last().map_or(Stage::Active, |s| s.stage)
}
