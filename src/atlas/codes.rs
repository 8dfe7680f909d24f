//! Countries by code: ISO 3166-1's two letters and three digits, and where the small ones lie.

/// Tab-separated: alpha-2, numeric, and for those without a shape degrees east and north; `#` opens a comment.
const PLACES: &str = include_str!("places.tsv");

struct Row {
    iso: &'static str,
    key: &'static str,
    dot: Option<(f64, f64)>,
}

fn rows() -> impl Iterator<Item = Row> {
    PLACES.lines().filter(|l| !l.starts_with('#')).map(|line| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let (iso, key) = (next(), next());
        let dot = next().parse().ok().zip(next().parse().ok());
        Row { iso, key, dot }
    })
}

/// The two letters of a shape of the file; none for those that ISO does not list.
pub(super) fn of_shape(key: &str) -> Option<&'static str> {
    rows().find(|row| row.key == key).map(|row| row.iso)
}

/// The countries without a shape, with degrees east and north.
pub(super) fn dots() -> impl Iterator<Item = (&'static str, f64, f64)> {
    rows().filter_map(|row| row.dot.map(|(lon, lat)| (row.iso, lon, lat)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn has_the_countries_that_have_names() {
        let locale = Locale::new("en").expect("English is spoken");
        let codes: Vec<_> = rows().map(|r| r.iso).collect();
        assert!(codes.is_sorted() && codes.len() == 250);
        assert!(codes.iter().all(|iso| locale.country_name(iso).is_some()));
    }

    #[test]
    fn codes_and_places_are_well_formed() {
        for row in rows() {
            assert!(row.iso == "XK" || row.key.len() == 3 && row.key.parse::<u16>().is_ok(), "{}", row.iso);
            assert!(row.dot.is_none_or(|(lon, lat)| lon.abs() <= 180.0 && lat.abs() <= 90.0), "{}", row.iso);
        }
        assert_eq!([of_shape("380"), of_shape("Kosovo"), of_shape("Somaliland")], [Some("IT"), Some("XK"), None]);
        assert!(
            dots().any(|(iso, lon, lat)| iso == "SG" && (103.0..104.5).contains(&lon) && (1.0..2.0).contains(&lat))
        );
    }
}
