//! Identifiers that become addresses: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest slug allowed, in characters (which are bytes: slugs are ASCII).
pub(crate) const MAX_LENGTH: usize = 80;

/// An identifier that is also one segment of an address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub(crate) struct Slug(Arc<str>);

impl Slug {
    /// The slug `text` is, or `None` where it breaks the rule.
    pub(crate) fn new(text: &str) -> Option<Self> {
        is_slug(text).then(|| Self(text.into()))
    }

    /// The slug nearest to any text: accents dropped, other characters turned to hyphens.
    /// `None` where nothing Latin is left (a name all in Han characters, say).
    pub(crate) fn propose(text: &str) -> Option<Self> {
        let mut out = String::new();
        for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
            match c {
                'ß' => out.push_str("ss"),
                'æ' | 'Æ' => out.push_str("ae"),
                'ø' | 'Ø' => out.push('o'),
                'ł' | 'Ł' => out.push('l'),
                'đ' | 'Đ' => out.push('d'),
                'ı' => out.push('i'),
                '\'' | '’' => {}
                c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
                _ if out.is_empty() || out.ends_with('-') => {}
                _ => out.push('-'),
            }
            if out.len() >= MAX_LENGTH {
                break;
            }
        }
        out.truncate(MAX_LENGTH);
        Self::new(out.trim_matches('-'))
    }

    /// The text of the slug.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// True iff `text` keeps the rule for identifiers.
fn is_slug(text: &str) -> bool {
    text.len() <= MAX_LENGTH
        && !text.is_empty()
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slug({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_only_the_rule() {
        for good in ["a", "xiaomi", "2025-03-05-xiaomi-overseas", "su7-ultra", "0"] {
            assert!(Slug::new(good).is_some(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "a/b", "é", "a b", &"a".repeat(81)] {
            assert!(Slug::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn proposes_a_slug_for_a_name() {
        let propose = |text| Slug::propose(text).map(|s| s.to_string());
        assert_eq!(propose("Škoda Auto").as_deref(), Some("skoda-auto"));
        assert_eq!(propose("Great Wall (GWM)").as_deref(), Some("great-wall-gwm"));
        assert_eq!(propose("L’Oréal's").as_deref(), Some("loreals"));
        assert_eq!(propose("小米"), None);
        assert_eq!(propose("Straße"), Some("strasse".into()));
    }

    proptest::proptest! {
        #[test]
        fn a_proposal_is_always_a_slug(text in ".{0,200}") {
            if let Some(slug) = Slug::propose(&text) {
                proptest::prop_assert!(Slug::new(slug.as_str()).is_some());
            }
        }
    }
}
