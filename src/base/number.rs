//! Exact numbers as analysts write them in YAML: a decimal, or a range of two. Never a float.

use std::fmt;

use rust_decimal::Decimal;

/// One number, or a range from low to high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Quantity {
    One(Decimal),
    Range(Decimal, Decimal),
}

impl Quantity {
    /// The lower end.
    pub(crate) fn low(self) -> Decimal {
        match self {
            Self::One(n) | Self::Range(n, _) => n,
        }
    }

    /// The upper end.
    pub(crate) fn high(self) -> Decimal {
        match self {
            Self::One(n) | Self::Range(_, n) => n,
        }
    }

    /// The number, or the middle of the range.
    pub(crate) fn middle(self) -> Decimal {
        (self.low() + self.high()) / Decimal::TWO
    }

    /// The numbers it is written with.
    pub(crate) fn parts(self) -> impl Iterator<Item = Decimal> {
        let (first, second) = match self {
            Self::One(n) => (n, None),
            Self::Range(a, b) => (a, Some(b)),
        };
        std::iter::once(first).chain(second)
    }
}

/// Reads `-136854`, `10.4`; no grouping, no exponent, at most 28 digits.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || digits.len() > 28 {
        return None;
    }
    Decimal::from_str_exact(text).ok().map(|n| n.normalize())
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(n) => write!(f, "{n}"),
            Self::Range(a, b) => write!(f, "{a}..{b}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_plain_decimals_only() {
        assert_eq!(decimal("136854").map(|n| n.to_string()).as_deref(), Some("136854"));
        assert_eq!(decimal("-10.40").map(|n| n.to_string()).as_deref(), Some("-10.4"));
        for bad in ["", "-", "1e5", "1,5", "1.2.3", ".5", "5.", "1_000", "+5", "NaN", "٣", &"9".repeat(29)] {
            assert!(decimal(bad).is_none(), "{bad}");
        }
    }
}
