//! Where a file of the built site goes, relative to its root: `briefs/xiaomi-yu7/index.html`.
//!
//! The constructor is the only check, and a strict one: a path that exists can be created under any folder, on any
//! system, and cannot leave that folder.

use std::borrow::Borrow;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// Longest segment allowed, in bytes: file systems stop at 255, and temporary names need a little room.
pub(crate) const MAX_SEGMENT: usize = 240;

/// A relative path in normal form, its segments separated by `/`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OutPath(Arc<str>);

/// Why a text is not an [`OutPath`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` cannot be a path in the site: {reason}", path.escape_debug())]
pub(crate) struct OutPathError {
    pub path: String,
    pub reason: Reason,
}

/// The rule a segment breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Reason {
    #[error("it has an empty segment")]
    Empty,
    #[error("`.` and `..` are not allowed in it")]
    Dots,
    #[error("{0:?} is not allowed in it")]
    Character(char),
    #[error("a segment ends in a dot or a space, which Windows drops")]
    Ending,
    #[error("a segment is the name of a Windows device")]
    Device,
    #[error("a segment is longer than {MAX_SEGMENT} bytes")]
    Long,
}

impl OutPath {
    /// The path `text` is, or the rule it breaks. Nothing is mended: `a//b` is an error, not `a/b`.
    pub(crate) fn new(text: &str) -> Result<Self, OutPathError> {
        match text.split('/').find_map(broken_rule) {
            None => Ok(Self(text.into())),
            Some(reason) => Err(OutPathError { path: text.into(), reason }),
        }
    }

    /// The text of the path.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder the path is in; the empty text for the root.
    pub(crate) fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The first rule `segment` breaks.
fn broken_rule(segment: &str) -> Option<Reason> {
    if segment.is_empty() {
        return Some(Reason::Empty);
    }
    if segment == "." || segment == ".." {
        return Some(Reason::Dots);
    }
    if let Some(c) = segment.chars().find(|c| matches!(c, '\\' | ':') || c.is_control()) {
        return Some(Reason::Character(c));
    }
    if segment.ends_with(['.', ' ']) {
        return Some(Reason::Ending);
    }
    if is_device(segment) {
        return Some(Reason::Device);
    }
    (segment.len() > MAX_SEGMENT).then_some(Reason::Long)
}

/// True iff Windows takes `segment` for a device: by its name up to the first dot, in any case.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).trim_end_matches(' ').to_ascii_lowercase();
    let numbered = |name| {
        let mut rest = stem.strip_prefix(name).unwrap_or("").chars();
        matches!((rest.next(), rest.next()), (Some('1'..='9' | '¹' | '²' | '³'), None))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

impl Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<Path> for OutPath {
    fn as_ref(&self) -> &Path {
        Path::new(&*self.0)
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutPath({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use super::*;

    #[test]
    fn accepts_what_a_site_holds() {
        for good in [
            "index.html",
            "briefs/x/index.html",
            ".nojekyll",
            ".well-known/a",
            "公司/小米.html",
            "a b",
            "console",
            "com0",
            "..a",
        ] {
            assert_eq!(OutPath::new(good).map(|p| p.to_string()).as_deref(), Ok(good));
        }
    }

    #[test]
    fn names_the_rule_that_is_broken() {
        let reason = |text: &str| OutPath::new(text).expect_err(text).reason;
        for text in ["", "/etc/passwd", "a//b", "a/", "/"] {
            assert_eq!(reason(text), Reason::Empty, "{text}");
        }
        for text in [".", "..", "a/../b", "./a"] {
            assert_eq!(reason(text), Reason::Dots, "{text}");
        }
        for (text, c) in [("a\\b", '\\'), ("c:a", ':'), ("a\0", '\0'), ("a\nb", '\n'), ("a\u{85}", '\u{85}')] {
            assert_eq!(reason(text), Reason::Character(c), "{text:?}");
        }
        for text in ["a.", "a ", "a./b", "..."] {
            assert_eq!(reason(text), Reason::Ending, "{text}");
        }
        for text in ["con", "NUL", "a/aux.html", "com1.tar.gz", "lpt9", "COM¹", "nul .txt", "conin$"] {
            assert_eq!(reason(text), Reason::Device, "{text}");
        }
        assert_eq!(reason(&"é".repeat(121)), Reason::Long);
        assert_eq!(
            OutPath::new("a\n/..").expect_err("control").to_string(),
            "`a\\n/..` cannot be a path in the site: '\\n' is not allowed in it"
        );
    }

    #[test]
    fn knows_its_folder() {
        let folder = |text| OutPath::new(text).expect("good").folder().to_owned();
        assert_eq!(folder("index.html"), "");
        assert_eq!(folder("a/b/c.html"), "a/b");
    }

    proptest::proptest! {
        #[test]
        fn a_path_stays_below_its_root(text in "[a./\\\\: \u{0}-\u{2f}é]{0,12}") {
            if let Ok(path) = OutPath::new(&text) {
                let parts: Vec<_> = path.as_ref().components().collect();
                proptest::prop_assert!(parts.iter().all(|c| matches!(c, Component::Normal(_))));
                proptest::prop_assert_eq!(parts.len(), text.split('/').count());
            }
        }
    }
}
