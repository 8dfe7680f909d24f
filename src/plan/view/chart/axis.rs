//! The upright axis of a plot: round numbers from nought up, and the scale its numbers are written in.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::base::number::Quantity;
use crate::plan::view::chart::GridLine;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::percent;

/// Pixels above the highest line, for the number at a mark that reaches it.
const ABOVE: f64 = 18.0;
/// Pixels from the base line to the highest.
const RISE: f64 = 120.0;
/// Pixels under the base line for one line of words.
const UNDER: f64 = 20.0;
/// How far a number's foot is above its mark.
pub(super) const LIFT: f64 = 5.0;

/// An axis from nought to a round number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    /// Between two lines.
    step: f64,
    lines: u8,
}

impl Axis {
    /// An axis that holds numbers up to `max`, with two to four lines above the base.
    pub(super) fn up_to(max: f64) -> Self {
        let rough = (max / 3.0).max(f64::MIN_POSITIVE);
        let magnitude = 10f64.powf(rough.log10().floor());
        let steps = [1.0, 2.0, 2.5, 5.0, 10.0].map(|n| n * magnitude);
        let step = steps.into_iter().find(|s| max / s <= 4.0).unwrap_or(10.0 * magnitude);
        let mut lines = 1;
        while f64::from(lines) * step < max && lines < 5 {
            lines += 1;
        }
        Self { step, lines }
    }

    /// Pixels from the top at which a number lies.
    pub(super) fn y(self, n: f64) -> f64 {
        let top = self.step * f64::from(self.lines);
        ABOVE + RISE * (1.0 - (n / top).clamp(0.0, 1.0))
    }

    /// Pixels from the top to the base line.
    pub(super) fn base() -> f64 {
        ABOVE + RISE
    }

    /// Where the foot of the `n`-th line of words under the base line is, from 0.
    pub(super) fn under(n: u8) -> String {
        percent(Self::base() + 16.0 + f64::from(n) * 16.0)
    }

    /// Height of a plot with so many lines of words under the base line.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred pixels")]
    pub(super) fn height(lines: u8) -> u16 {
        (Self::base() + UNDER + f64::from(lines.saturating_sub(1)) * 16.0) as u16
    }

    /// The lines with their numbers.
    pub(super) fn grid(self, desk: &Desk<'_>, scale: Scale) -> Vec<GridLine> {
        let line = |n: u8| {
            let value = self.step * f64::from(n);
            let y = self.y(value);
            let exact = Decimal::from_f64_retain(value).unwrap_or_default().round_dp(6);
            GridLine { y: percent(y), text_y: percent(y + 4.0), text: scale.write(desk, exact) }
        };
        (0..=self.lines).map(line).collect()
    }
}

/// The power of ten that the numbers of a plot are written in, and whether they carry a percent sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    power: u32,
    percent: bool,
}

/// Digits that say enough in a picture; the table has all of them.
const DIGITS: u32 = 3;

impl Scale {
    /// For numbers up to `max`: the greatest scale the language has a word for that leaves at least one digit, and four
    /// digits at most; numbers of five and six digits stay as they are where there is room.
    pub(super) fn fitting(desk: &Desk<'_>, max: Decimal, unit: &str, roomy: bool) -> Self {
        if unit == "percent" {
            return Self { power: 0, percent: true };
        }
        let least = if roomy { Decimal::from(100_000) } else { Decimal::from(10_000) };
        let named = |power: &u32| desk.locale.plain(&format!("scale-{power}-axis")).is_some();
        let fits = |power: &u32| max >= least && max >= Decimal::from(10i64.pow(*power));
        let power = (3..=12).rev().filter(named).find(fits).unwrap_or(0);
        Self { power, percent: false }
    }

    /// "thousands", where numbers are.
    pub(super) fn word(self, desk: &Desk<'_>) -> Option<String> {
        (self.power > 0).then(|| desk.say(&format!("scale-{}-axis", self.power)))
    }

    /// A number, rounded to what a picture needs.
    pub(super) fn write(self, desk: &Desk<'_>, n: Decimal) -> String {
        self.quantity(desk, Quantity::One(n))
    }

    /// A number or a range, rounded to what a picture needs.
    pub(super) fn quantity(self, desk: &Desk<'_>, q: Quantity) -> String {
        let short = |n: Decimal| {
            let n = n / Decimal::from(10i64.pow(self.power));
            if self.power > 0 { rounded(n) } else { n.round_dp(2) }
        };
        let q = match q {
            Quantity::One(n) => Quantity::One(short(n)),
            Quantity::Range(a, b) => Quantity::Range(short(a), short(b)),
        };
        if self.percent { desk.locale.amount(q, "percent", None) } else { desk.locale.quantity(q) }
    }
}

/// To [`DIGITS`] digits, but never to tens.
fn rounded(n: Decimal) -> Decimal {
    n.round_sf(DIGITS).filter(|_| n.abs() < Decimal::from(100)).unwrap_or_else(|| n.round()).normalize()
}

/// A number for geometry.
pub(super) fn float(n: Decimal) -> f64 {
    n.to_f64().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::decimal;
    use crate::plan::sample::at_desk;
    use proptest::prelude::*;

    #[test]
    fn axes_have_round_steps() {
        let steps = |max: f64| (Axis::up_to(max).step, Axis::up_to(max).lines);
        for (max, step, lines) in [
            (136_800.0, 50_000.0, 3),
            (50_000.0, 20_000.0, 3),
            (17.4, 5.0, 4),
            (4.6e6, 2e6, 3),
            (1.0, 0.25, 4),
            (3.0, 1.0, 3),
        ] {
            assert_eq!(steps(max), (step, lines), "{max}");
        }
    }

    proptest! {
        #[test]
        fn axes_hold_their_numbers(max in 0.0001f64..1e13) {
            let axis = Axis::up_to(max);
            prop_assert!(axis.step * f64::from(axis.lines) >= max * 0.999_999);
            prop_assert!((1..=5).contains(&axis.lines));
            prop_assert!(axis.y(max) >= ABOVE && axis.y(0.0) <= Axis::base());
            prop_assert!(axis.y(max) <= ABOVE + RISE * 0.7, "the highest mark takes up most of the height");
        }
    }

    #[test]
    fn numbers_are_rounded_for_the_eye() {
        at_desk(|desk| {
            let write = |max: &str, unit: &str, roomy, n: &str| {
                let scale = Scale::fitting(desk, decimal(max).unwrap(), unit, roomy);
                [scale.write(desk, decimal(n).unwrap()), scale.word(desk).unwrap_or_default()]
            };
            assert_eq!(write("4600000", "vehicles", true, "2256714"), ["2.26", "millions"]);
            assert_eq!(write("187657", "vehicles", true, "187657"), ["188", "thousands"]);
            assert_eq!(write("23306", "vehicles", true, "23306"), ["23,306", ""]);
            assert_eq!(write("23306", "vehicles", false, "4139"), ["4.14", "thousands"]);
            assert_eq!(write("17.4", "percent", true, "17.4"), ["17.4%", ""]);
        });
    }
}
