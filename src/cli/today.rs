//! The day where nobody says one: `SOURCE_DATE_EPOCH`, else the clock, in UTC.

use std::env::{self, VarError};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::period::YEARS;

/// Today, or the reason why `SOURCE_DATE_EPOCH` cannot be read.
pub(super) fn today() -> Result<Date, String> {
    let text = match env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text,
        Err(VarError::NotUnicode(bytes)) => bytes.to_string_lossy().into_owned(),
        Err(VarError::NotPresent) => return Ok(TimeZone::UTC.to_datetime(Timestamp::now()).date()),
    };
    from_epoch(&text).ok_or_else(|| {
        let (first, last) = (YEARS.start(), YEARS.end());
        format!("SOURCE_DATE_EPOCH is `{text}`: it must be whole seconds since 1970, for a day from {first} to {last}")
    })
}

fn from_epoch(text: &str) -> Option<Date> {
    let stamp = Timestamp::from_second(text.trim().parse().ok()?).ok()?;
    Some(TimeZone::UTC.to_datetime(stamp).date()).filter(|day| YEARS.contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn epoch_is_read_in_utc() {
        assert_eq!(from_epoch("1741305599").map(|d| d.to_string()).as_deref(), Some("2025-03-06"));
        assert_eq!(from_epoch("soon"), None);
    }
}
