//! What one build has written so far: no path twice, none that another system would take for a second one.

use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use unicode_normalization::UnicodeNormalization;

use super::error::PublishError;
use super::manifest::{Entry, Manifest, is_reserved};
use crate::base::path::OutPath;

/// The files of the site being built, and every name they use up.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// By the name as a system sees it to which case and composition do not count.
    names: HashMap<Box<str>, Name>,
    /// The files that are written.
    pub manifest: Manifest,
    /// Those of them that the old site has with the same bytes, and when it had them written.
    pub kept: BTreeMap<OutPath, SystemTime>,
}

/// A name as it was spelt first.
#[derive(Debug)]
struct Name {
    spelling: Box<str>,
    kind: Kind,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Folder,
}

impl Ledger {
    /// Takes the name `path` and its folders', or says what has them already.
    pub(crate) fn claim(&mut self, path: &OutPath) -> Result<(), PublishError> {
        if is_reserved(path.as_str()) {
            return Err(PublishError::Reserved(path.clone()));
        }
        let folded = folded(path.as_str());
        self.claim_name(&folded, path.as_str(), Kind::File)?;
        let (mut folded, mut spelling) = (folded.as_str(), path.as_str());
        while let (Some((f, _)), Some((s, _))) = (folded.rsplit_once('/'), spelling.rsplit_once('/')) {
            (folded, spelling) = (f, s);
            if self.claim_name(folded, spelling, Kind::Folder)? == Claim::Known {
                break;
            }
        }
        Ok(())
    }

    fn claim_name(&mut self, folded: &str, spelling: &str, kind: Kind) -> Result<Claim, PublishError> {
        let Some(name) = self.names.get(folded) else {
            self.names.insert(folded.into(), Name { spelling: spelling.into(), kind });
            return Ok(Claim::New);
        };
        if *name.spelling != *spelling {
            let mut pair = [name.spelling.to_string(), spelling.to_owned()];
            pair.sort();
            let [one, other] = pair;
            return Err(PublishError::CaseClash(one, other));
        }
        match (name.kind, kind) {
            (Kind::Folder, Kind::Folder) => Ok(Claim::Known),
            (Kind::File, Kind::File) => {
                Err(PublishError::Twice(OutPath::new(spelling).expect("a claimed file is an OutPath")))
            }
            (Kind::File, Kind::Folder) | (Kind::Folder, Kind::File) => {
                Err(PublishError::FileAndFolder(spelling.to_owned()))
            }
        }
    }

    /// Records a claimed file as written, or as `kept` from the old site since then.
    pub(crate) fn record(&mut self, path: OutPath, entry: Entry, kept: Option<SystemTime>) {
        if let Some(since) = kept {
            self.kept.insert(path.clone(), since);
        }
        self.manifest.files.insert(path, entry);
    }

    /// What the site has at `path`.
    pub(crate) fn kind(&self, path: &str) -> Option<Kind> {
        self.names.get(folded(path).as_str()).filter(|name| *name.spelling == *path).map(|name| name.kind)
    }

    /// True iff the site needs the place of what now stands at `path`: a file where one of its folders is or above
    /// which, or a folder where it has a file. One file in place of another does not count.
    pub(crate) fn obstructed_by(&self, path: &str, kind: Kind) -> bool {
        let here = self.kind(path).is_some_and(|ours| ours != kind);
        here || folders_of(path).any(|folder| self.kind(folder) == Some(Kind::File))
    }
}

/// Whether a folder's name was there before; if so, so were those above it.
#[derive(PartialEq, Eq)]
enum Claim {
    New,
    Known,
}

/// The folders `path` is in, innermost first, without the root.
pub(crate) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(folder, _)| folder.rsplit_once('/')).map(|(folder, _)| folder)
}

/// `path` as a system sees it to which neither case nor the composition of accents counts.
fn folded(path: &str) -> String {
    if path.is_ascii() { path.to_ascii_lowercase() } else { path.nfc().flat_map(char::to_lowercase).nfc().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(paths: &[&str]) -> Result<Ledger, String> {
        let mut ledger = Ledger::default();
        for path in paths {
            ledger.claim(&OutPath::new(path).expect("good")).map_err(|e| e.to_string())?;
        }
        Ok(ledger)
    }

    #[test]
    fn takes_a_site() {
        let ledger =
            claims(&["index.html", "a/b/index.html", "a/b/c.html", "a/index.html", "公司.html"]).expect("fine");
        assert_eq!(ledger.kind("a/b"), Some(Kind::Folder));
        assert_eq!(ledger.kind("a/b/c.html"), Some(Kind::File));
        assert_eq!(ledger.kind("A/b"), None);
    }

    #[test]
    fn refuses_what_cannot_stand_side_by_side() {
        let error = |paths: &[&str]| claims(paths).expect_err("a clash");
        assert_eq!(error(&["a/b", "a/b"]), "two things of the site are written to `a/b`");
        let clash = "`A/x` and `a/x` are one path where case does not count, as on Windows and macOS";
        assert_eq!(error(&["a/x", "A/x"]), clash);
        assert_eq!(error(&["A/x", "a/x"]), clash);
        assert!(error(&["a/x", "A/y"]).starts_with("`A` and `a`"));
        assert!(error(&["caf\u{e9}", "cafe\u{301}"]).contains("are one path"));
        assert_eq!(error(&["a", "a/b"]), "`a` would be both a file and a folder");
        assert_eq!(error(&["a/b/c", "a"]), "`a` would be both a file and a folder");
        assert!(error(&["manifest.json"]).contains("keeps the name for itself"));
        assert!(error(&["x/.GIT/config"]).contains("keeps the name for itself"));
    }

    #[test]
    fn knows_what_is_in_the_way() {
        let ledger = claims(&["a/b", "c"]).expect("fine");
        for (path, kind, expected) in [
            ("a", Kind::File, true),
            ("a", Kind::Folder, false),
            ("a/b", Kind::Folder, true),
            ("a/b", Kind::File, false),
            ("a/b/c/d", Kind::File, true),
            ("c/d", Kind::File, true),
            ("a/z", Kind::File, false),
            ("z/y", Kind::Folder, false),
        ] {
            assert_eq!(ledger.obstructed_by(path, kind), expected, "{path} {kind:?}");
        }
    }
}
