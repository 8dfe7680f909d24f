//! What a number is a number of: percent, money, a measure; and the signs and codes that all languages share.

use Unit::{Measure, Money, Percent};

/// The unit read beside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    /// Percent or percentage points.
    Percent,
    /// A part of a whole: `half` is 0.5.
    Share,
    /// A multiple: `doubled` is 2.
    Times,
    /// A place in an order: `third` is 3.
    Ordinal,
    /// The ISO 4217 codes that the sign or word may stand for.
    Money(&'static [&'static str]),
    /// Of length, energy, time and the like.
    Measure,
}

/// A plain "dollar" is that of the country the article is about.
pub(super) const DOLLARS: &[&str] = &["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"];
pub(super) const CROWNS: &[&str] = &["SEK", "NOK", "DKK", "CZK", "ISK"];
pub(super) const PESOS: &[&str] = &["MXN", "ARS", "CLP", "COP", "PHP", "UYU"];
pub(super) const POUNDS: &[&str] = &["GBP", "EGP"];
pub(super) const RUPEES: &[&str] = &["INR", "PKR", "LKR"];
const YEN_OR_YUAN: &[&str] = &["CNY", "JPY"];

/// Signs that stand before or after a number, whatever the language; spellings are separated by `|`.
pub(super) const SIGNS: &[(Unit, &str)] = &[
    (Money(&["EUR"]), "€"),
    (Money(DOLLARS), "$"),
    (Money(&["USD"]), "us$|us $|u.s.$"),
    (Money(&["HKD"]), "hk$"),
    (Money(&["CAD"]), "c$|ca$"),
    (Money(&["AUD"]), "a$|au$"),
    (Money(&["SGD"]), "s$"),
    (Money(&["NZD"]), "nz$"),
    (Money(&["TWD"]), "nt$"),
    (Money(&["MXN"]), "mx$|mex$"),
    (Money(&["BRL"]), "r$"),
    (Money(POUNDS), "£"),
    (Money(YEN_OR_YUAN), "¥"),
    (Money(&["CNY"]), "rmb|cn¥"),
    (Money(&["JPY"]), "jp¥"),
    (Money(&["KRW"]), "₩"),
    (Money(&["INR"]), "₹"),
    (Money(RUPEES), "rs|rs."),
    (Money(&["THB"]), "฿"),
    (Money(&["TRY"]), "₺"),
    (Money(&["IDR"]), "rp"),
    (Money(&["MYR"]), "rm"),
    (Money(&["VND"]), "₫"),
    (Money(&["PHP"]), "₱"),
    (Money(&["RUB"]), "₽"),
    (Money(&["UAH"]), "₴"),
    (Money(&["ILS"]), "₪"),
    (Money(CROWNS), "kr"),
];

/// Units written the same in every language, after the number only.
pub(super) const SHARED: &[(Unit, &str)] = &[
    (Percent, "%"),
    (Money(&["HUF"]), "ft"),
    (Money(&["PLN"]), "zł"),
    (Money(&["CHF"]), "fr.|sfr."),
    (Measure, "km|km/h|km²|kmh|kwh|mwh|gwh|twh|kw|mw|gw|kg|g/km|mm|cm|hp|ps|cv|bhp|nm|°c|°f|ghz|tops|mph"),
];

static CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNH", "CNY", "COP", "CRC", "CZK", "DKK",
    "DOP", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK",
    "JOD", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MAD", "MMK", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "OMR",
    "PEN", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD",
    "UAH", "USD", "UYU", "UZS", "VND", "ZAR",
];

/// Reads an ISO 4217 code, in capitals: "TRY" is a currency, "try" is not.
pub(super) fn code(text: &str) -> Option<Unit> {
    let at = CODES.binary_search(&text).ok()?;
    Some(Money(CODES.get(at..=at)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_for_the_search() {
        assert!(CODES.is_sorted());
        assert_eq!(code("EUR"), Some(Money(&["EUR"])));
        assert_eq!(code("try"), None);
    }
}
