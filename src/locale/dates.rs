//! Days, months and periods as a language writes them, at the precision a source gives.
//!
//! The patterns of days are learnt from ICU once, a month at a time (its formatters cannot be shared between threads
//! as we build it, and are slower than need be), and checked against it in the tests; halves, quarters and ranges, which
//! ICU does not offer, are messages.

use icu_datetime::fieldsets::{E, M, MD, YM, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::Date;

use crate::base::period::{Period, Point};
use crate::locale::messages::{Messages, Phrase, mark};

/// The gaps of a day's pattern; `PADDED` is the day with two digits.
const DAY: usize = 0;
const PADDED: usize = 1;
const YEAR: usize = 2;

/// One pattern for each month.
type ByMonth = [Phrase; 12];

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// In sentences: 31 March 2027.
    Long,
    /// In table cells: 31 Mar 2027.
    Short,
}

/// All patterns of one width.
struct Patterns {
    date: ByMonth,
    day: ByMonth,
    month_year: ByMonth,
    months: [String; 12],
    half: [Phrase; 2],
    quarter: [Phrase; 4],
    since: Phrase,
    range: Phrase,
    range_quarters: Phrase,
    range_months: Phrase,
    range_days: Phrase,
    range_dates: Phrase,
}

/// The dates of one language.
pub(crate) struct Dates {
    long: Patterns,
    short: Patterns,
    /// Day of the week and date: ICU has a comma where a British newspaper has none.
    full: Phrase,
    year: Phrase,
    year_mark: Phrase,
    /// From Monday.
    weekdays: [String; 7],
}

/// Learns patterns by writing sample days: all digits of these stand for themselves in no other place.
struct Learner<'a> {
    preferences: DateTimeFormatterPreferences,
    messages: &'a Messages,
}

/// Makes a formatter and writes a day of 1987 with it.
macro_rules! write_day {
    ($learner:ident, $fields:expr) => {{
        let formatter = DateTimeFormatter::try_new($learner.preferences, $fields);
        let formatter = formatter.expect("ICU has data for every language, at least its root");
        move |month: u8, day: u8| {
            let date = IcuDate::try_new_iso(1987, month, day).expect("the sample days exist");
            formatter.format(&date).to_string()
        }
    }};
}

impl Learner<'_> {
    /// The pattern of each month, from what is written for two of its days.
    fn by_month(write: impl Fn(u8, u8) -> String) -> ByMonth {
        std::array::from_fn(|n| {
            let month = u8::try_from(n + 1).expect("twelve months");
            let day = if write(month, 5).contains("05") { PADDED } else { DAY };
            let text = write(month, 26).replace("1987", &mark(YEAR).to_string()).replace("26", &mark(day).to_string());
            Phrase::new(&text)
        })
    }

    fn patterns(&self, width: Width) -> Patterns {
        let (date, day, month_year, month, tail) = match width {
            Width::Long => (YMD::long(), MD::long(), YM::long(), M::long(), ""),
            Width::Short => (YMD::medium(), MD::medium(), YM::medium(), M::medium(), "-short"),
        };
        let month = write_day!(self, month);
        let phrase = |id: &str, args: &[&str]| {
            self.messages.phrase(&format!("{id}{tail}"), args).expect("every language has the periods' messages")
        };
        Patterns {
            date: Self::by_month(write_day!(self, date)),
            day: Self::by_month(write_day!(self, day)),
            month_year: Self::by_month(write_day!(self, month_year)),
            months: std::array::from_fn(|n| {
                // Standing alone, ICU has Chinese months as words that no newspaper prints.
                let own = self.messages.plain(&format!("month-{}", n + 1)).map(str::to_owned);
                own.unwrap_or_else(|| month(u8::try_from(n + 1).expect("twelve months"), 26))
            }),
            half: [phrase("period-half-1", &["year"]), phrase("period-half-2", &["year"])],
            quarter: std::array::from_fn(|n| {
                // Some languages say "second quarter" in words.
                let own = self.messages.phrase(&format!("period-quarter-{}{tail}", n + 1), &["quarter", "year"]);
                own.unwrap_or_else(|| phrase("period-quarter", &["quarter", "year"]))
            }),
            since: phrase("period-since", &["from"]),
            range: phrase("period-range", &["from", "to"]),
            range_quarters: phrase("period-range-quarters", &["from", "to", "year"]),
            range_months: phrase("period-range-months", &["from", "to", "year"]),
            range_days: phrase("period-range-days", &["from", "to", "month", "year"]),
            range_dates: phrase("period-range-dates", &["from", "to", "year"]),
        }
    }
}

impl Dates {
    /// Learns the patterns of a language.
    pub(crate) fn new(locale: &IcuLocale, messages: &Messages) -> Self {
        let learner = Learner { preferences: locale.into(), messages };
        let weekday = write_day!(learner, E::long());
        Self {
            long: learner.patterns(Width::Long),
            short: learner.patterns(Width::Short),
            year: messages.phrase("period-year", &["year"]).expect("every language has the dates' messages"),
            year_mark: messages.phrase("year-mark", &["year"]).expect("every language has the dates' messages"),
            full: messages.phrase("date-full", &["weekday", "date"]).expect("every language has the dates' messages"),
            // 1 June 1987 was a Monday.
            weekdays: std::array::from_fn(|n| weekday(6, u8::try_from(n + 1).expect("seven days"))),
        }
    }

    /// 2025.
    pub(crate) fn year(&self, year: i16) -> String {
        self.year.fill(&[&year.to_string()])
    }

    /// ’25.
    pub(crate) fn year_mark(&self, year: i16) -> String {
        self.year_mark.fill(&[&format!("{:02}", year.rem_euclid(100))])
    }

    fn patterns(&self, width: Width) -> &Patterns {
        match width {
            Width::Long => &self.long,
            Width::Short => &self.short,
        }
    }

    /// 5 March 2025.
    pub(crate) fn date(&self, date: Date, width: Width) -> String {
        fill(&self.patterns(width).date, date)
    }

    /// 5 March.
    pub(crate) fn day(&self, date: Date, width: Width) -> String {
        fill(&self.patterns(width).day, date)
    }

    /// Wednesday 5 March 2025.
    pub(crate) fn full(&self, date: Date) -> String {
        let weekday = &self.weekdays[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())];
        self.full.fill(&[weekday, &self.date(date, Width::Long)])
    }

    /// March 2025.
    pub(crate) fn month_year(&self, year: i16, month: i8, width: Width) -> String {
        of_month(&self.patterns(width).month_year, month).fill(&["", "", &year.to_string()])
    }

    /// March.
    pub(crate) fn month(&self, month: i8, width: Width) -> &str {
        of_month(&self.patterns(width).months, month).as_str()
    }

    /// A period, at its own precision.
    pub(crate) fn period(&self, period: Period, width: Width) -> String {
        match period {
            Period::At(point) => self.point(point, width),
            Period::Since(point) => self.patterns(width).since.fill(&[&self.point(point, width)]),
            Period::Range(from, to) if from == to => self.point(from, width),
            Period::Range(from, to) => self.range(from, to, width),
        }
    }

    fn point(&self, point: Point, width: Width) -> String {
        let patterns = self.patterns(width);
        match point {
            Point::Year(y) => self.year(y),
            Point::Half(y, h) => patterns.half[usize::from(h > 1)].fill(&[&y.to_string()]),
            Point::Quarter(y, q) => {
                patterns.quarter[usize::from(q.unsigned_abs()) - 1].fill(&[&q.to_string(), &y.to_string()])
            }
            Point::Month(y, m) => self.month_year(y, m, width),
            Point::Day(date) => self.date(date, width),
        }
    }

    /// What the two ends share is said once.
    fn range(&self, from: Point, to: Point, width: Width) -> String {
        let patterns = self.patterns(width);
        let year = from.year().to_string();
        match (from, to) {
            (Point::Quarter(a, q), Point::Quarter(b, r)) if a == b => {
                patterns.range_quarters.fill(&[&q.to_string(), &r.to_string(), &year])
            }
            (Point::Month(a, m), Point::Month(b, n)) if a == b => {
                patterns.range_months.fill(&[self.month(m, width), self.month(n, width), &year])
            }
            (Point::Day(a), Point::Day(b)) if a.first_of_month() == b.first_of_month() => {
                let month = self.month(a.month(), width);
                patterns.range_days.fill(&[&a.day().to_string(), &b.day().to_string(), month, &year])
            }
            (Point::Day(a), Point::Day(b)) if a.year() == b.year() => {
                patterns.range_dates.fill(&[&self.day(a, width), &self.day(b, width), &year])
            }
            _ => patterns.range.fill(&[&self.point(from, width), &self.point(to, width)]),
        }
    }
}

/// A day in the pattern of its month.
fn fill(patterns: &ByMonth, date: Date) -> String {
    let (day, year) = (date.day(), date.year().to_string());
    let two = [b'0' + day.unsigned_abs() / 10, b'0' + day.unsigned_abs() % 10];
    let padded = std::str::from_utf8(&two).expect("digits");
    let plain = padded.strip_prefix('0').unwrap_or(padded);
    of_month(patterns, date.month()).fill(&[plain, padded, &year])
}

/// The entry of a month counted from 1.
fn of_month<T>(months: &[T; 12], month: i8) -> &T {
    &months[usize::from(month.unsigned_abs()) - 1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LANGUAGES;

    fn dates(tag: &str) -> Dates {
        let messages = Messages::new(&"en-GB".parse().unwrap(), LANGUAGES[0].messages);
        Dates::new(&tag.parse().unwrap(), &messages)
    }

    /// Compares every eleventh day of four centuries with what ICU writes.
    macro_rules! agree {
        ($tag:expr, $fields:expr, $ours:expr) => {{
            let locale: IcuLocale = $tag.parse().unwrap();
            let formatter = DateTimeFormatter::try_new((&locale).into(), $fields).unwrap();
            let mut date = jiff::civil::date(1800, 1, 1);
            while date.year() <= 2200 {
                let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
                let icu = IcuDate::try_new_iso(i32::from(date.year()), month, day).unwrap();
                assert_eq!($ours(date), formatter.format(&icu).to_string(), "{} {date}", $tag);
                date = date.saturating_add(jiff::Span::new().days(11));
            }
        }};
    }

    #[test]
    fn writes_what_icu_writes_also_in_languages_to_come() {
        for tag in ["en-GB", "en-US", "it", "de", "zh", "fr", "es", "pl", "ja"] {
            let dates = dates(tag);
            let weekday =
                |d: Date| dates.weekdays[usize::try_from(d.weekday().to_monday_zero_offset()).unwrap()].clone();
            agree!(tag, E::long(), weekday);
            agree!(tag, YMD::long(), |d| dates.date(d, Width::Long));
            agree!(tag, YMD::medium(), |d| dates.date(d, Width::Short));
            agree!(tag, MD::long(), |d| dates.day(d, Width::Long));
            agree!(tag, YM::long(), |d: Date| dates.month_year(d.year(), d.month(), Width::Long));
            agree!(tag, YM::medium(), |d: Date| dates.month_year(d.year(), d.month(), Width::Short));
            agree!(tag, M::long(), |d: Date| dates.month(d.month(), Width::Long).to_owned());
        }
    }

    #[test]
    fn periods_at_their_own_precision() {
        let dates = dates("en-GB");
        let cases = [
            ("2027", "2027", "2027"),
            ("2027-H1", "first half of 2027", "H1 2027"),
            ("2027-H2", "second half of 2027", "H2 2027"),
            ("2027-Q3", "Q3 2027", "Q3 2027"),
            ("2027-03", "March 2027", "Mar 2027"),
            ("2027-03-31", "31 March 2027", "31 Mar 2027"),
            ("2025-01/2025-11", "January to November 2025", "Jan–Nov 2025"),
            ("2024-11/2025-03", "November 2024 to March 2025", "Nov 2024 – Mar 2025"),
            ("2025-03-03/2025-03-09", "3 to 9 March 2025", "3–9 Mar 2025"),
            ("2025-02-28/2025-03-06", "28 February to 6 March 2025", "28 Feb – 6 Mar 2025"),
            ("2024-12-30/2025-01-05", "30 December 2024 to 5 January 2025", "30 Dec 2024 – 5 Jan 2025"),
            ("2025-Q1/2025-Q3", "Q1 to Q3 2025", "Q1–Q3 2025"),
            ("2024/2025-H1", "2024 to first half of 2025", "2024 – H1 2025"),
            ("2025-03/2025-03", "March 2025", "Mar 2025"),
            ("2024-10-30/..", "since 30 October 2024", "since 30 Oct 2024"),
        ];
        for (period, long, short) in cases {
            let period: Period = period.parse().unwrap();
            assert_eq!(dates.period(period, Width::Long), long);
            assert_eq!(dates.period(period, Width::Short), short);
        }
    }
}
