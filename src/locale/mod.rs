//! Everything the site says in its reader's language: messages, dates, numbers, sums, lists, names of languages and
//! countries, alphabetical order.
//!
//! A [`Locale`] is made once, learns and takes apart what it can, and is then shared by all threads. A language is a
//! file in `messages/` and a row of [`LANGUAGES`]; no rule of a language is in Rust.

mod countries;
mod dates;
mod messages;
mod numbers;

use std::cmp::Ordering;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::base::period::{Period, Point};
use crate::locale::dates::{Dates, Width};
use crate::locale::messages::{Messages, Phrase};
use crate::locale::numbers::Numbers;

pub(crate) use crate::locale::countries::code as country_code;
pub(crate) use crate::locale::messages::{Arg, MessageError};

/// A language the site can speak.
struct Language {
    /// As `language` in `site.yaml`.
    tag: &'static str,
    /// The country whose dates and numbers are used, where that matters.
    formats: &'static str,
    /// Its message file.
    messages: &'static str,
}

const LANGUAGES: &[Language] = &[
    Language { tag: "en", formats: "en-GB", messages: include_str!("messages/en.ftl") },
    Language { tag: "it", formats: "it", messages: include_str!("messages/it.ftl") },
    Language { tag: "de", formats: "de", messages: include_str!("messages/de.ftl") },
    Language { tag: "zh", formats: "zh", messages: include_str!("messages/zh.ftl") },
];

/// One language of the site.
pub(crate) struct Locale {
    tag: &'static str,
    messages: Messages,
    dates: Dates,
    numbers: Numbers,
    countries: HashMap<&'static str, &'static str>,
    collator: CollatorBorrowed<'static>,
    list_two: Phrase,
    list_middle: Phrase,
    list_last: Phrase,
}

impl Locale {
    /// The tags [`Locale::new`] knows.
    pub(crate) const AVAILABLE: &'static [&'static str] = &{
        let mut tags = [""; LANGUAGES.len()];
        let mut n = 0;
        while n < tags.len() {
            tags[n] = LANGUAGES[n].tag;
            n += 1;
        }
        tags
    };

    /// The language of this tag, if the program speaks it.
    pub(crate) fn new(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|l| l.tag == tag).map(Self::of)
    }

    fn of(language: &Language) -> Self {
        let formats: icu_locale_core::Locale = language.formats.parse().expect("the built-in tags are well formed");
        let plurals = language.formats.parse().expect("the built-in tags are well formed");
        let messages = Messages::new(&plurals, language.messages);
        let list = |id: &str| messages.phrase(id, &["a", "b"]).expect("every language has the lists' messages");
        let collator = Collator::try_new((&formats).into(), CollatorOptions::default());
        Self {
            tag: language.tag,
            dates: Dates::new(&formats, &messages),
            numbers: Numbers::new(&formats, &messages),
            countries: countries::names(language.tag).expect("the table of countries has every language of the site"),
            collator: collator.expect("ICU has an order for every language, at least its root's"),
            list_two: list("list-two"),
            list_middle: list("list-middle"),
            list_last: list("list-last"),
            messages,
        }
    }

    /// The language: `en`.
    pub(crate) fn tag(&self) -> &'static str {
        self.tag
    }

    /// Text of any message, with its arguments by name. For a message without, [`Self::plain`] is many times faster.
    pub(crate) fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        if let Some(text) = self.messages.plain(id) {
            return Ok(text.to_owned());
        }
        let value = |arg: Arg<'_>| match arg {
            Arg::Number(n) => self.count(n),
            Arg::Text(text) => FluentValue::from(text.to_owned()),
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(*arg))).collect();
        self.messages.format(id, &args)
    }

    /// Text of a message that has no arguments.
    pub(crate) fn plain(&self, id: &str) -> Option<&str> {
        self.messages.plain(id)
    }

    /// The same, opening a sentence, a cell or a tag: `On track` for the word `on track`.
    pub(crate) fn capital(&self, id: &str) -> Option<&str> {
        self.messages.capital(id)
    }

    /// Any text, opening with a capital: `First half of 2027`.
    #[expect(clippy::unused_self, reason = "a rule of a language, though one of all so far")]
    pub(crate) fn opening(&self, text: &str) -> String {
        messages::capital(text)
    }

    /// The ids of all messages, in the order of the file.
    pub(crate) fn list_messages(&self) -> Vec<&str> {
        self.messages.ids().collect()
    }

    /// 5 March 2025.
    pub(crate) fn date(&self, date: Date) -> String {
        self.dates.date(date, Width::Long)
    }

    /// Wednesday 5 March 2025.
    pub(crate) fn long_date(&self, date: Date) -> String {
        self.dates.full(date)
    }

    /// 5 March.
    pub(crate) fn short_date(&self, date: Date) -> String {
        self.dates.day(date, Width::Long)
    }

    /// 2025.
    pub(crate) fn year(&self, year: i16) -> String {
        self.dates.year(year)
    }

    /// ’25.
    pub(crate) fn year_mark(&self, year: i16) -> String {
        self.dates.year_mark(year)
    }

    /// March, for 3.
    pub(crate) fn month_name(&self, month: i8) -> &str {
        self.dates.month(month, Width::Long)
    }

    /// March 2025.
    pub(crate) fn month_year(&self, year: i16, month: i8) -> String {
        self.dates.month_year(year, month, Width::Long)
    }

    /// 2027, first half of 2027, Q3 2027, March 2027, January to November 2025, since 30 October 2024.
    pub(crate) fn period(&self, period: Period) -> String {
        self.dates.period(period, Width::Long)
    }

    /// For table cells: 2027, H1 2027, Q3 2027, Mar 2027, Jan–Nov 2025.
    pub(crate) fn period_short(&self, period: Period) -> String {
        self.dates.period(period, Width::Short)
    }

    /// A message about a time, `$date`, in the form that the language has for times as exact as this one, if it has one:
    /// "dal 2025", "da marzo 2025", "dall’8 marzo 2025". `None` where the message as it is will do for all times.
    pub(crate) fn timed(&self, id: &str, period: Period) -> Option<String> {
        self.timed_as(id, period, &self.period(period))
    }

    /// The same for a time that is written in some other way: without its year, say.
    pub(crate) fn timed_as(&self, id: &str, period: Period, date: &str) -> Option<String> {
        let Period::At(point) = period else { return None };
        let id = self.form(id, point.precision())?;
        let day = if let Point::Day(date) = point { i64::from(date.day()) } else { 0 };
        Some(self.message(&id, &[("date", Arg::Text(date)), ("day", Arg::Number(day))]).unwrap_or_default())
    }

    /// The id of a form that some languages have of a message.
    fn form(&self, id: &str, form: &str) -> Option<String> {
        Some([id, "-", form].concat()).filter(|id| self.messages.has(id))
    }

    /// A word of a closed list as it stands beside a count, opening a cell: `Mancate 3`.
    pub(crate) fn capital_of_many(&self, id: &str) -> Option<&str> {
        self.form(id, "many").and_then(|id| self.capital(&id)).or_else(|| self.capital(id))
    }

    /// 136,854.
    pub(crate) fn number(&self, n: Decimal) -> String {
        self.numbers.number(n)
    }

    /// 136,854 or 580,000–650,000.
    pub(crate) fn quantity(&self, quantity: Quantity) -> String {
        self.numbers.quantity(quantity)
    }

    /// About 41,000 vehicles, 11.8%, €1.5 billion, over 500 outlets, No. 3. The unit and the qualifier as in YAML.
    pub(crate) fn amount(&self, quantity: Quantity, unit: &str, qualifier: Option<&str>) -> String {
        self.numbers.amount(quantity, unit, qualifier, &self.messages)
    }

    /// +12.5%, −10.4%.
    pub(crate) fn signed_percent(&self, n: Decimal) -> String {
        self.numbers.signed_percent(n, &self.messages)
    }

    /// 7 months later, 3 years earlier, on the same date.
    pub(crate) fn slip(&self, months: i32) -> String {
        let years = months / 12;
        match (months.signum(), months % 12) {
            (0, _) => self.counted("slip-none", 0),
            (1, 0) => self.counted("slip-years-later", years),
            (1, _) => self.counted("slip-months-later", months),
            (_, 0) => self.counted("slip-years-earlier", years),
            (_, _) => self.counted("slip-months-earlier", months),
        }
    }

    /// For table cells: +12 months, 36 months earlier, no slip.
    pub(crate) fn slip_mark(&self, months: i32) -> String {
        match months.signum() {
            0 => self.counted("slip-mark-none", 0),
            1 => self.counted("slip-mark-later", months),
            _ => self.counted("slip-mark-earlier", months),
        }
    }

    fn counted(&self, id: &str, count: i32) -> String {
        let count = Arg::Number(i64::from(count.unsigned_abs()));
        self.message(id, &[("count", count)]).expect("every language has the slips' messages")
    }

    fn count(&self, n: i64) -> FluentValue<'static> {
        #[expect(clippy::cast_precision_loss, reason = "it only chooses a plural; what is shown is written exactly")]
        let value = n as f64;
        messages::number(value, 0, self.numbers.number(n.into()))
    }

    /// Italian, for `it` and `it-CH`; the tag itself where the language has no name.
    pub(crate) fn language_name<'a>(&'a self, tag: &'a str) -> &'a str {
        let mut key = format!("language-{}", tag.to_ascii_lowercase());
        loop {
            if let Some(name) = self.messages.plain(&key) {
                return name;
            }
            // Without its last part: zh-Hant-TW, zh-Hant, zh.
            match key.rfind('-') {
                Some(end) if end > "language".len() => key.truncate(end),
                Some(_) | None => return tag,
            }
        }
    }

    /// Germany, for `DE`.
    pub(crate) fn country_name(&self, iso: &str) -> Option<&str> {
        self.countries.get(iso).copied()
    }

    /// The order of names in lists, as the language has it (Chinese: by pinyin); names that it takes for equal, by their
    /// code points.
    pub(crate) fn collate(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// "a", "a and b", "a, b and c".
    pub(crate) fn join(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [a, b] => self.list_two.fill(&[a, b]),
            [first, middle @ .., last] => {
                let head = middle.iter().fold(first.clone(), |head, item| self.list_middle.fill(&[&head, item]));
                self.list_last.fill(&[&head, last])
            }
        }
    }
}

#[cfg(test)]
mod tests;
