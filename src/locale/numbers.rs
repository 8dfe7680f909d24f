//! Numbers and sums as a language writes them: grouping, ranges, units, currencies, millions and billions.
//! Never rounds: a sum is given in millions only where that loses nothing.
//!
//! ICU's formatters cannot be shared between threads without a feature of a crate we do not name, and are slower than
//! need be: what they do is learnt from them once, and checked against them in the tests.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as IcuDecimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::base::number::Quantity;
use crate::locale::messages::{Messages, Phrase, number};

/// CLDR writes a hyphen in most languages; in running text and in tables that reads as a dash.
const MINUS: char = '−';

/// Decimals a sum in millions may have before it is better written out.
const SCALED_DECIMALS: u32 = 2;

/// How a language groups digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Digits {
    group: String,
    point: String,
    /// Digits in the last group, and in those before it.
    sizes: (usize, usize),
    /// Integer digits from which on there are groups.
    from: usize,
}

impl Digits {
    /// Learns it from ICU.
    pub(crate) fn learn(locale: &IcuLocale) -> Self {
        let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default());
        let formatter = formatter.expect("ICU has data for every language, at least its root");
        let written = |exponent: i16| {
            let mut n = IcuDecimal::from(1u8);
            n.multiply_pow10(exponent);
            formatter.format(&n).to_string()
        };
        let point = written(-1).trim_matches(['0', '1']).to_owned();
        let large = written(9);
        // From the end: the last group, what stands between, the group before.
        let digits_at_end = |text: &str| text.bytes().rev().take_while(u8::is_ascii_digit).count();
        let last = digits_at_end(&large);
        let inner = large[..large.len() - last].trim_end_matches(|c: char| !c.is_ascii_digit());
        let group = large[inner.len()..large.len() - last].to_owned();
        let from = (4..=9).find(|n| written(*n - 1).chars().count() > usize::from(n.unsigned_abs()));
        let from = from.map_or(usize::MAX, |n| usize::from(n.unsigned_abs()));
        Self { group, point, sizes: (last, digits_at_end(inner)), from }
    }

    /// A decimal with its digits grouped.
    pub(crate) fn write(&self, n: Decimal) -> String {
        let plain = n.normalize().abs().to_string();
        let (whole, fraction) = plain.split_once('.').map_or((&*plain, None), |(w, f)| (w, Some(f)));
        let mut text = String::with_capacity(plain.len() + 8);
        if n.is_sign_negative() && !n.is_zero() {
            text.push(MINUS);
        }
        let grouped = whole.len() >= self.from;
        for (n, digit) in whole.chars().enumerate() {
            let left = whole.len() - n;
            let edge = left == self.sizes.0
                || (left > self.sizes.0 && (left - self.sizes.0).is_multiple_of(self.sizes.1.max(1)));
            if grouped && n > 0 && edge {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if let Some(fraction) = fraction {
            text.push_str(&self.point);
            text.push_str(fraction);
        }
        text
    }
}

/// Numbers, ranges and sums.
pub(crate) struct Numbers {
    digits: Digits,
    range: Phrase,
    range_words: Phrase,
    positive: Phrase,
    /// Powers of ten with a word, the greatest first.
    scales: Vec<(u32, Scale)>,
    qualifiers: BTreeMap<Box<str>, Phrase>,
}

/// What is written round a number in millions: that of one and that of several.
struct Scale {
    one: Phrase,
    other: Phrase,
}

/// A quantity as written, and what a plural is chosen by.
struct Written {
    text: String,
    count: Decimal,
    scaled: bool,
}

impl Numbers {
    /// Learns the digits from ICU, the words from the messages.
    pub(crate) fn new(locale: &IcuLocale, messages: &Messages) -> Self {
        let phrase =
            |id: &str, args: &[&str]| messages.phrase(id, args).expect("every language has the sums' messages");
        let scale = |n: u32| {
            let other = messages.phrase(&format!("scale-{n}"), &["n"])?;
            let one = messages.phrase(&format!("scale-{n}-one"), &["n"]).unwrap_or_else(|| other.clone());
            Some((n, Scale { one, other }))
        };
        let qualifier = |key: &str| (Box::from(key), phrase(&format!("qualifier-{key}"), &["amount"]));
        Self {
            digits: Digits::learn(locale),
            range: phrase("number-range", &["from", "to"]),
            range_words: phrase("number-range-words", &["from", "to"]),
            positive: phrase("number-positive", &["n"]),
            scales: (3..=15).rev().filter_map(scale).collect(),
            qualifiers: ["about", "over", "under", "at-least", "up-to"].map(qualifier).into(),
        }
    }

    /// A number, grouped.
    pub(crate) fn number(&self, n: Decimal) -> String {
        self.digits.write(n)
    }

    /// A number or a range.
    pub(crate) fn quantity(&self, q: Quantity) -> String {
        match q {
            Quantity::One(n) => self.number(n),
            Quantity::Range(low, high) => self.range(low, high),
        }
    }

    fn range(&self, low: Decimal, high: Decimal) -> String {
        // A dash beside a minus is unreadable.
        let phrase = if low.is_sign_negative() { &self.range_words } else { &self.range };
        phrase.fill(&[&self.number(low), &self.number(high)])
    }

    /// A change in percent, with its sign.
    pub(crate) fn signed_percent(&self, n: Decimal, messages: &Messages) -> String {
        let text = self.bare_amount(Quantity::One(n), "percent", messages);
        if n > Decimal::ZERO { self.positive.fill(&[&text]) } else { text }
    }

    /// A sum with its unit and qualifier.
    pub(crate) fn amount(&self, q: Quantity, unit: &str, qualifier: Option<&str>, messages: &Messages) -> String {
        let text = match q {
            // The sign stands before a currency's, too.
            Quantity::One(n) if n.is_sign_negative() && !n.is_zero() => {
                format!("{MINUS}{}", self.bare_amount(Quantity::One(-n), unit, messages))
            }
            Quantity::One(_) | Quantity::Range(..) => self.bare_amount(q, unit, messages),
        };
        match qualifier.and_then(|key| self.qualifiers.get(key)) {
            Some(phrase) => phrase.fill(&[&text]),
            None => text,
        }
    }

    fn bare_amount(&self, q: Quantity, unit: &str, messages: &Messages) -> String {
        let written = if matches!(unit, "percent" | "rank") { self.exact(q) } else { self.scaled(q) };
        let (id, unknown) = if is_currency(unit) {
            (format!("currency-{}", unit.to_ascii_lowercase()), "currency-other")
        } else {
            (format!("unit-{unit}"), "unit-free")
        };
        let id = if messages.has(&id) { id } else { unknown.to_owned() };
        let scaled = Some(format!("{id}-scaled")).filter(|s| written.scaled && messages.has(s));
        let id = scaled.unwrap_or(id);
        let mut args = FluentArgs::new();
        let count = written.count.normalize();
        args.set("count", number(count.to_f64().unwrap_or(f64::MAX), count.scale() as usize, String::new()));
        args.set("n", written.text);
        args.set("unit", unit);
        args.set("code", unit);
        messages.format(&id, &args).expect("the sums' messages take these arguments")
    }

    fn exact(&self, q: Quantity) -> Written {
        Written { text: self.quantity(q), count: q.high(), scaled: false }
    }

    /// In the greatest scale that is not above the number and leaves few decimals.
    fn scaled(&self, q: Quantity) -> Written {
        let short = |n: Decimal, power: u32| {
            let n = n.checked_div(Decimal::from(10i64.checked_pow(power)?))?.normalize();
            (n.scale() <= SCALED_DECIMALS).then_some(n)
        };
        for (power, Scale { one, other }) in &self.scales {
            if q.low() < Decimal::from(10i64.pow(*power)) {
                continue;
            }
            let text = match q {
                Quantity::One(n) => short(n, *power).map(|n| self.number(n)),
                Quantity::Range(a, b) => short(a, *power).zip(short(b, *power)).map(|(a, b)| self.range(a, b)),
            };
            if let Some(text) = text {
                let phrase = if q == Quantity::One(Decimal::from(10i64.pow(*power))) { one } else { other };
                return Written { text: phrase.fill(&[&text]), count: q.high(), scaled: true };
            }
        }
        self.exact(q)
    }
}

/// True iff it is an ISO 4217 code in use.
pub(crate) fn is_currency(code: &str) -> bool {
    code.len() == 3 && CURRENCIES.split(' ').any(|c| c == code)
}

const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL \
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
    UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG BGN";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::decimal;
    use proptest::prelude::*;

    #[test]
    fn learns_how_languages_group() {
        let write = |tag: &str, n: &str| Digits::learn(&tag.parse().unwrap()).write(decimal(n).unwrap());
        let cases = [
            ("en-GB", "136854", "136,854"),
            ("en-GB", "1500", "1,500"),
            ("en-GB", "-10.4", "−10.4"),
            ("en-GB", "0.05", "0.05"),
            ("it", "1500", "1500"),
            ("it", "15000.5", "15.000,5"),
            ("de", "1234567.5", "1.234.567,5"),
            ("zh", "1200000", "1,200,000"),
            ("en-IN", "12345678", "1,23,45,678"),
        ];
        for (tag, n, text) in cases {
            assert_eq!(write(tag, n), text, "{tag} {n}");
        }
    }

    proptest! {
        #[test]
        fn writes_what_icu_writes(mantissa in -10_000_000_000i64..10_000_000_000, shift in 0u32..6, scale in 0u32..4) {
            let n = Decimal::new(mantissa / 10i64.pow(shift), scale).normalize();
            let icu: IcuDecimal = n.to_string().parse().unwrap();
            for tag in ["en-GB", "it", "de", "zh", "fr", "es", "en-IN"] {
                let locale: IcuLocale = tag.parse().unwrap();
                let formatter = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).unwrap();
                let theirs = formatter.format(&icu).to_string().replace('-', "−");
                prop_assert_eq!(Digits::learn(&locale).write(n), theirs, "{}", tag);
            }
        }
    }

    #[test]
    fn currencies_are_codes_not_words() {
        assert!(["EUR", "CNY", "TRY"].into_iter().all(is_currency));
        assert!(!["eur", "GWH", "R Y", "", "EUR CNY"].into_iter().any(is_currency));
    }
}
