//! Countries by ISO 3166-1 alpha-2 code, named as CLDR names them: a table inside the program.

use std::collections::HashMap;

/// Tab-separated: code, then a name for each language of the head row; `#` opens a comment.
const TABLE: &str = include_str!("countries.tsv");

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|l| !l.is_empty() && !l.starts_with('#'))
}

/// True iff it is the code of a country, in capitals.
#[cfg(test)]
fn is_country(iso: &str) -> bool {
    // The table is in the order of the codes, and asked a few times a build: no index.
    iso.len() == 2 && rows().skip(1).any(|row| row.split('\t').next() == Some(iso))
}

/// Code to name in one language; `None` if the table does not have that language.
pub(crate) fn names(language: &str) -> Option<HashMap<&'static str, &'static str>> {
    let mut rows = rows();
    let column = rows.next()?.split('\t').position(|head| head == language)?;
    rows.map(|row| Some((row.split('\t').next()?, row.split('\t').nth(column)?))).collect()
}

/// The code of a country by its name in any language of the table, whatever its capitals.
pub(crate) fn code(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let mut rows = rows().skip(1).map(|row| row.split('\t'));
    rows.find_map(|mut row| row.next().filter(|_| row.any(|other| other.to_lowercase() == name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in ["en", "it", "de", "zh", "fr", "es"] {
            let names = names(language).expect("a column");
            assert_eq!(names.len(), 250);
            assert!(names.iter().all(|(code, name)| is_country(code) && !name.trim().is_empty()), "{language}");
        }
        assert!(names("code").is_some() && names("xx").is_none());
    }

    #[test]
    fn a_country_is_known_by_its_name_in_any_language() {
        let codes = ["Germany", "deutschland", "德国", "Italie", "DE", "Atlantis", ""].map(code);
        assert_eq!(codes, [Some("DE"), Some("DE"), Some("DE"), Some("IT"), None, None, None]);
    }

    #[test]
    fn codes_in_order_capitals_only() {
        let codes: Vec<_> = rows().skip(1).map(|r| &r[..2]).collect();
        assert!(codes.is_sorted());
        assert!(["IT", "XK", "NO", "HK"].into_iter().all(is_country));
        assert!(!["EU", "it", "code", "", "UK", "ZZ"].into_iter().any(is_country));
    }
}
