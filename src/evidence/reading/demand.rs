//! What the unit of an annotation asks of the unit read in the words.

use rust_decimal::Decimal;

use super::figures::Figure;
use super::units::{self, Unit};

/// What the claim's unit asks of the number's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Demand<'a> {
    Percent,
    Rank,
    Money(&'a str),
    Count,
    Free(&'a str),
}

/// Units that annotations count in; such words need not stand beside the number.
const COUNTED: &[&str] = &[
    "brands",
    "buses",
    "cars",
    "chargers",
    "cities",
    "companies",
    "countries",
    "customers",
    "dealers",
    "dealerships",
    "deliveries",
    "employees",
    "exports",
    "factories",
    "jobs",
    "locations",
    "markets",
    "models",
    "orders",
    "outlets",
    "partners",
    "people",
    "places",
    "plants",
    "points",
    "registrations",
    "sales",
    "showrooms",
    "sites",
    "stations",
    "stores",
    "trucks",
    "units",
    "vans",
    "vehicles",
    "workers",
];

impl<'a> Demand<'a> {
    /// Reads the unit of an annotation.
    pub(super) fn of(unit: &'a str) -> Self {
        let first = unit.split_whitespace().next().unwrap_or_default();
        match unit {
            "" => Self::Count,
            "rank" => Self::Rank,
            "%" => Self::Percent,
            _ if first.starts_with("percent") => Self::Percent,
            _ if unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase()) => Self::Money(unit),
            // "USD per vehicle" is money.
            _ if units::code(first).is_some() => Self::Money(first),
            // "vehicles a year" counts vehicles.
            _ if COUNTED.contains(&first) => Self::Count,
            _ => Self::Free(unit),
        }
    }

    /// `Some(true)`: the unit asked for. `None`: no unit. `Some(false)`: another.
    pub(super) fn met(self, figure: &Figure) -> Option<bool> {
        let unit = figure.unit;
        match self {
            Self::Percent => Some(matches!(unit?, Unit::Percent | Unit::Share)),
            Self::Money(code) => Some(matches!(unit?, Unit::Money(codes) if codes.contains(&code))),
            Self::Rank => Some(matches!(unit, None | Some(Unit::Ordinal))),
            // The millionth car is a count of cars, the third plant is not.
            Self::Count => match unit {
                None => Some(true),
                Some(Unit::Ordinal) => Some(figure.low >= Decimal::ONE_THOUSAND),
                Some(_) => Some(false),
            },
            Self::Free(_) => Some(true),
        }
    }

    /// How a message calls it.
    pub(super) fn name(self) -> &'a str {
        match self {
            Self::Percent => "percent",
            Self::Rank => "rank",
            Self::Count => "a count",
            Self::Money(unit) | Self::Free(unit) => unit,
        }
    }
}
