//! The geometry of a promise's bar: announced, first due, slipped to, today. Percentages of the bar's width, as text for
//! SVG attributes; no mark-up here.

use jiff::civil::Date;
use serde::Serialize;

use crate::base::period::Period;
use crate::derive::Target;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::percent;

/// The years a set of bars shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scale {
    /// First year.
    pub from: i16,
    /// Last year, shown to its end.
    pub to: i16,
}

/// The head of a set of bars.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Years {
    /// The years.
    pub labels: Vec<YearLabel>,
    /// The share of the scale that a year takes, for the pattern of lines between years.
    pub step: String,
    /// "Announced, due and slipped, 2022 to 2030".
    pub title: String,
}

/// A year over its stretch of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct YearLabel {
    /// Where it begins, in per cent.
    pub x: String,
    /// The year.
    pub text: String,
}

/// One promise in time. Places are in per cent of the width.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Bar {
    /// The key of the status, `overdue` included.
    pub is: &'static str,
    /// From the announcement to the first due date.
    pub run: Option<Stretch>,
    /// From the first due date to a later one.
    pub slip: Option<Stretch>,
    /// The as-of date; on pages that say it.
    pub needle: Option<String>,
    /// Where the status sign stands.
    pub end: Option<String>,
    /// The sign is an outline, which needs the paper behind it.
    pub halo: bool,
}

/// A piece of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Stretch {
    /// Where it begins, in per cent.
    pub x: String,
    /// Its width, in per cent.
    pub width: String,
}

/// Years a scale shows at most; beyond them bars run out of it.
const MOST_YEARS: i16 = 9;

impl Scale {
    /// The years that hold all of these promises, from the first announcement to the last due date; where those are
    /// too many, the ones round the last announcement.
    pub(crate) fn of<'t>(targets: impl Iterator<Item = &'t Target>) -> Option<Self> {
        let mut found: Option<(i16, i16, i16)> = None;
        for t in targets {
            let said = t.announced.year();
            let ends = [t.first_due, t.due].into_iter().flatten().filter_map(Period::end).map(Date::year);
            let last = ends.fold(said, i16::max);
            let (first, newest, end) = found.unwrap_or((said, said, last));
            found = Some((first.min(said), newest.max(said), end.max(last)));
        }
        let (first, newest, end) = found?;
        let to = end.min(newest + MOST_YEARS - 3).max(first + 2);
        Some(Self { from: first.max(to - MOST_YEARS + 1), to })
    }

    /// The years round a date.
    pub(crate) fn around(date: Date, before: i16, after: i16) -> Self {
        Self { from: date.year() - before, to: date.year() + after }
    }

    /// Per cent of the scale before the start of a day; outside 0 to 100 for days outside.
    pub(crate) fn at(self, date: Date) -> f64 {
        let years = f64::from(self.to - self.from + 1);
        let gone = f64::from(date.day_of_year() - 1) / f64::from(date.days_in_year());
        (f64::from(date.year() - self.from) + gone) / years * 100.0
    }

    /// The same at the end of a day.
    pub(crate) fn after(self, date: Date) -> f64 {
        date.tomorrow().map_or(100.0, |next| self.at(next))
    }

    /// A day's place, if it is on the scale.
    pub(crate) fn place(self, date: Date) -> Option<String> {
        let x = self.at(date);
        (0.0..=100.0).contains(&x).then(|| percent(x))
    }

    /// From the start of one day to the end of another, cut at the edges; `None` where nothing is left.
    pub(crate) fn stretch(self, from: Date, to: Date) -> Option<Stretch> {
        between(self.at(from), self.after(to))
    }

    /// The head of bars on this scale.
    pub(crate) fn years(self, desk: &Desk<'_>) -> Years {
        let count = f64::from(self.to - self.from + 1);
        let many = self.to - self.from >= 4;
        let line = |n: i16| percent(f64::from(n) / count * 100.0);
        let label = |year: i16| YearLabel {
            x: line(year - self.from),
            text: if many { desk.locale.year_mark(year) } else { desk.locale.year(year) },
        };
        let (from, to) = (self.from.to_string(), self.to.to_string());
        Years {
            labels: (self.from..=self.to).map(label).collect(),
            step: format!("{:.6}", 1.0 / count),
            title: desk.fill("note-bar-head", &[("from", &from), ("to", &to)]),
        }
    }
}

/// The bar of a promise. The needle is for pages that say the as-of date.
pub(crate) fn bar(scale: Scale, target: &Target, needle: Option<Date>) -> Bar {
    let is = if target.overdue { "overdue" } else { target.status.key() };
    let ends = (target.first_due.and_then(Period::end), target.due.and_then(Period::end));
    lay(scale, target.announced, ends, is, needle)
}

/// The bar of one report: from when it was said to the date that stood before it, and on to its own if that is later.
/// Without needle: the page of a promise carries no as-of date.
pub(crate) fn report_bar(
    scale: Scale,
    said: Date,
    before: Option<Period>,
    due: Option<Period>,
    is: &'static str,
) -> Bar {
    let (before, due) = (before.and_then(Period::end), due.and_then(Period::end));
    lay(scale, said, (before.filter(|b| due.is_some_and(|d| d > *b)).or(due), due), is, None)
}

fn lay(
    scale: Scale,
    announced: Date,
    (first, now): (Option<Date>, Option<Date>),
    is: &'static str,
    needle: Option<Date>,
) -> Bar {
    let (first, now) = (first.or(now), now.or(first));
    // Brought forward: the run ends where the promise now does.
    let run_to = first.min(now);
    let end = now.map_or_else(|| scale.at(announced), |d| scale.after(d));
    Bar {
        is,
        run: run_to.and_then(|to| between(scale.at(announced), scale.after(to))),
        slip: first.zip(now).filter(|(f, n)| f < n).and_then(|(f, n)| between(scale.after(f), scale.after(n))),
        needle: needle.and_then(|d| scale.place(d)),
        // Beyond the scale the bar runs out of it, and its sign is not seen.
        end: (-0.05..=100.05).contains(&end).then(|| percent(end.clamp(0.0, 100.0))),
        halo: matches!(is, "announced" | "at-risk" | "withdrawn" | "superseded" | "delayed"),
    }
}

fn between(from: f64, to: f64) -> Option<Stretch> {
    let (from, to) = (from.clamp(0.0, 100.0), to.clamp(0.0, 100.0));
    (to > from).then(|| Stretch { x: percent(from), width: percent(to - from) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SCALE: Scale = Scale { from: 2023, to: 2025 };

    fn stretch(x: &str, width: &str) -> Stretch {
        Stretch { x: x.into(), width: width.into() }
    }

    #[test]
    fn a_promise_runs_from_its_announcement_to_the_end_of_its_due_period() {
        let bar = lay(SCALE, date(2024, 1, 1), (Some(date(2024, 12, 31)), None), "on-track", None);
        assert_eq!(bar.run, Some(stretch("33.3", "33.3")));
        assert_eq!((bar.slip, bar.needle, bar.end.as_deref()), (None, None, Some("66.7")));
    }

    #[test]
    fn slip_is_what_lies_between_first_and_last_due_date() {
        let due = (Some(date(2023, 12, 31)), Some(date(2024, 12, 31)));
        let bar = lay(SCALE, date(2023, 1, 1), due, "overdue", Some(date(2025, 1, 1)));
        assert_eq!((bar.run, bar.slip), (Some(stretch("0", "33.3")), Some(stretch("33.3", "33.3"))));
        assert_eq!(bar.needle.as_deref(), Some("66.7"));
    }

    #[test]
    fn brought_forward_is_no_slip() {
        let due = (Some(date(2025, 12, 31)), Some(date(2024, 12, 31)));
        let bar = lay(SCALE, date(2023, 1, 1), due, "announced", None);
        assert_eq!((bar.run, bar.slip), (Some(stretch("0", "66.7")), None));
        assert!(bar.halo);
    }

    #[test]
    fn what_is_off_the_scale_is_cut() {
        let bar = lay(SCALE, date(2020, 5, 1), (Some(date(2030, 12, 31)), None), "announced", Some(date(2027, 1, 1)));
        assert_eq!(bar.run, Some(stretch("0", "100")));
        assert_eq!((bar.needle, bar.end), (None, None));
        let undated = lay(SCALE, date(2024, 1, 1), (None, None), "announced", None);
        assert_eq!((undated.run, undated.end.as_deref()), (None, Some("33.3")));
    }
}
