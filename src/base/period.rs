//! Periods as sources state them: a year, half, quarter, month or day, a range, or an open range.
//! Kept at the precision written; ordered by their end; no times, no zones.

use std::cmp::Ordering;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::civil::Date;

/// The years a site may speak of.
pub(crate) const YEARS: RangeInclusive<i16> = 1800..=2200;

/// One stretch of the calendar with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Point {
    Year(i16),
    /// Year and half, 1 or 2.
    Half(i16, i8),
    /// Year and quarter, 1 to 4.
    Quarter(i16, i8),
    /// Year and month, 1 to 12.
    Month(i16, i8),
    Day(Date),
}

/// A stretch of time at the precision the source gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Period {
    At(Point),
    /// From the start of the first to the end of the second.
    Range(Point, Point),
    /// From the start of the point on, without an end.
    Since(Point),
}

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PeriodError {
    /// Not one of the forms.
    Form,
    /// The form is right, the calendar has no such day, month, quarter or half.
    Calendar,
    /// A range whose end is before its start.
    Backwards,
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("the first and last day of a valid month exist")
}

impl Point {
    /// How exact it is, as the forms of messages are called by.
    pub(crate) fn precision(self) -> &'static str {
        match self {
            Self::Year(_) => "year",
            Self::Half(..) => "half",
            Self::Quarter(..) => "quarter",
            Self::Month(..) => "month",
            Self::Day(_) => "day",
        }
    }

    /// First day.
    pub(crate) fn start(self) -> Date {
        match self {
            Self::Year(y) => day(y, 1, 1),
            Self::Half(y, h) => day(y, if h == 1 { 1 } else { 7 }, 1),
            Self::Quarter(y, q) => day(y, q * 3 - 2, 1),
            Self::Month(y, m) => day(y, m, 1),
            Self::Day(d) => d,
        }
    }

    /// Last day.
    pub(crate) fn end(self) -> Date {
        match self {
            Self::Year(y) => day(y, 12, 31),
            Self::Half(y, h) => day(y, if h == 1 { 6 } else { 12 }, 1).last_of_month(),
            Self::Quarter(y, q) => day(y, q * 3, 1).last_of_month(),
            Self::Month(y, m) => day(y, m, 1).last_of_month(),
            Self::Day(d) => d,
        }
    }

    /// The year it lies in.
    pub(crate) fn year(self) -> i16 {
        match self {
            Self::Year(y) | Self::Half(y, _) | Self::Quarter(y, _) | Self::Month(y, _) => y,
            Self::Day(d) => d.year(),
        }
    }
}

impl Period {
    /// The period of one day.
    pub(crate) fn of_day(date: Date) -> Self {
        Self::At(Point::Day(date))
    }

    /// First day.
    pub(crate) fn start(self) -> Date {
        match self {
            Self::At(p) | Self::Range(p, _) | Self::Since(p) => p.start(),
        }
    }

    /// Last day; an open period has none.
    pub(crate) fn end(self) -> Option<Date> {
        match self {
            Self::At(p) | Self::Range(_, p) => Some(p.end()),
            Self::Since(_) => None,
        }
    }

    /// True iff it is over on `date`.
    pub(crate) fn ended_before(self, date: Date) -> bool {
        self.end().is_some_and(|end| end < date)
    }

    /// The years named in writing it: one, or the two of a range.
    pub(crate) fn years(self) -> impl Iterator<Item = i16> {
        let (first, second) = match self {
            Self::At(p) | Self::Since(p) => (p.year(), None),
            Self::Range(a, b) => (a.year(), Some(b.year()).filter(|y| *y != a.year())),
        };
        std::iter::once(first).chain(second)
    }

    /// Calendar months from the end of `self` to the end of `later`, negative where that is earlier;
    /// `None` where either is open.
    pub(crate) fn months_to(self, later: Self) -> Option<i32> {
        let month = |d: Date| i32::from(d.year()) * 12 + i32::from(d.month());
        Some(month(later.end()?) - month(self.end()?))
    }
}

impl Ord for Period {
    /// By end, an open period last; then by start, the longer first; then as written.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |p: &Self| (p.end().is_none(), p.end(), p.start());
        key(self).cmp(&key(other)).then_with(|| self.rank().cmp(&other.rank()))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Period {
    /// Tells apart two ways of writing the same days, so that the order is total and agrees with `Eq`.
    fn rank(self) -> (u8, u8, u8) {
        let rank = |p: Point| match p {
            Point::Year(_) => 0,
            Point::Half(..) => 1,
            Point::Quarter(..) => 2,
            Point::Month(..) => 3,
            Point::Day(_) => 4,
        };
        match self {
            Self::At(p) => (0, rank(p), 0),
            Self::Range(a, b) => (1, rank(a), rank(b)),
            Self::Since(p) => (2, rank(p), 0),
        }
    }
}

impl FromStr for Point {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?;
        let point = match (parts.next(), parts.next(), parts.next()) {
            (None, None, None) => Self::Year(year),
            (Some("H1"), None, None) => Self::Half(year, 1),
            (Some("H2"), None, None) => Self::Half(year, 2),
            (Some(q), None, None) if q.starts_with('Q') => match &q[1..] {
                "1" => Self::Quarter(year, 1),
                "2" => Self::Quarter(year, 2),
                "3" => Self::Quarter(year, 3),
                "4" => Self::Quarter(year, 4),
                _ => return Err(PeriodError::Calendar),
            },
            (Some(h), None, None) if h.starts_with('H') => return Err(PeriodError::Calendar),
            (Some(month), None, None) => {
                let month = i8::try_from(number(Some(month), 2)?).map_err(|_| PeriodError::Calendar)?;
                Date::new(year, month, 1).map_err(|_| PeriodError::Calendar)?;
                Self::Month(year, month)
            }
            (Some(month), Some(day), None) => Self::Day(civil(year, number(Some(month), 2)?, number(Some(day), 2)?)?),
            _ => return Err(PeriodError::Form),
        };
        if YEARS.contains(&year) { Ok(point) } else { Err(PeriodError::Calendar) }
    }
}

fn civil(year: i16, month: i16, day: i16) -> Result<Date, PeriodError> {
    let small = |n: i16| i8::try_from(n).map_err(|_| PeriodError::Calendar);
    Date::new(year, small(month)?, small(day)?).map_err(|_| PeriodError::Calendar)
}

/// Exactly `digits` ASCII digits.
fn number(text: Option<&str>, digits: usize) -> Result<i16, PeriodError> {
    let text = text.filter(|t| t.len() == digits && t.bytes().all(|b| b.is_ascii_digit()));
    text.and_then(|t| t.parse().ok()).ok_or(PeriodError::Form)
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let Some((from, to)) = text.split_once('/') else {
            return text.parse().map(Self::At);
        };
        let from: Point = from.parse()?;
        if to == ".." {
            return Ok(Self::Since(from));
        }
        let to: Point = to.parse()?;
        if to.end() < from.start() { Err(PeriodError::Backwards) } else { Ok(Self::Range(from, to)) }
    }
}

/// A day written `2025-03-05`.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    match text.parse() {
        Ok(Point::Day(date)) => Some(date),
        _ => None,
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Half(y, h) => write!(f, "{y:04}-H{h}"),
            Self::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(d) => write!(f, "{d}"),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(p) => write!(f, "{p}"),
            Self::Range(a, b) => write!(f, "{a}/{b}"),
            Self::Since(p) => write!(f, "{p}/.."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn period(text: &str) -> Period {
        text.parse().expect("a period")
    }

    #[test]
    fn every_form_reads_and_writes_back() {
        for text in
            ["2027", "2027-H1", "2027-Q3", "2027-03", "2027-03-31", "2025-01/2025-11", "2024-10-30/..", "2024/2025-H1"]
        {
            assert_eq!(period(text).to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_period_and_says_why() {
        let error = |text: &str| text.parse::<Period>().unwrap_err();
        for text in ["", "27", "2027-3", "20270", "March 2027", "2027-03-31T00:00", "2027/", "/2027", "2027-03-31-1"] {
            assert_eq!(error(text), PeriodError::Form, "{text}");
        }
        for text in ["2027-13", "2027-02-30", "2027-Q5", "2027-H3", "0000", "2027-00", "9999"] {
            assert_eq!(error(text), PeriodError::Calendar, "{text}");
        }
        assert_eq!(error("2027/2026"), PeriodError::Backwards);
    }

    #[test]
    fn sorts_by_the_end() {
        let mut all = ["2027/..", "2027", "2027-H1", "2027-12-31", "2027-Q3", "2026-12"].map(period);
        all.sort();
        let sorted: Vec<_> = all.iter().map(ToString::to_string).collect();
        assert_eq!(sorted, ["2026-12", "2027-H1", "2027-Q3", "2027", "2027-12-31", "2027/.."]);
    }

    #[test]
    fn slip_counts_months_between_ends() {
        assert_eq!(period("2026-Q1").months_to(period("2026-10")), Some(7));
        assert_eq!(period("2030").months_to(period("2027")), Some(-36));
        assert_eq!(period("2025").months_to(period("2025-12-31")), Some(0));
        assert_eq!(period("2025").months_to(period("2025/..")), None);
    }

    fn any_point() -> impl Strategy<Value = Point> {
        (1800i16..=2200, 1i8..=12, 1i8..=31, 0u8..5).prop_map(|(y, m, d, kind)| match kind {
            0 => Point::Year(y),
            1 => Point::Half(y, 1 + m % 2),
            2 => Point::Quarter(y, 1 + m % 4),
            3 => Point::Month(y, m),
            _ => Point::Day(Date::new(y, m, d.min(28)).unwrap()),
        })
    }

    proptest! {
        #[test]
        fn round_trips_and_starts_before_it_ends(p in any_point()) {
            prop_assert_eq!(p.to_string().parse::<Point>(), Ok(p));
            prop_assert!(p.start() <= p.end());
            prop_assert_eq!(p.start().year(), p.year());
        }

        #[test]
        fn slip_is_antisymmetric(a in any_point(), b in any_point()) {
            let (a, b) = (Period::At(a), Period::At(b));
            prop_assert_eq!(a.months_to(b), b.months_to(a).map(|m| -m));
            if a < b { prop_assert!(a.months_to(b) >= Some(0)); }
        }

        #[test]
        fn order_is_total_and_agrees_with_equality(a in any_point(), b in any_point()) {
            let (a, b) = (Period::At(a), Period::At(b));
            prop_assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
        }

        #[test]
        fn never_panics(text in ".{0,30}") {
            let _ = text.parse::<Period>();
        }
    }
}
