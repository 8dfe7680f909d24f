//! What stands in the target when a new site is ready for it: the old site's files, and the user's.

use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::error::PublishError;
use super::ledger::{Kind, Ledger, folders_of};
use super::manifest::{INCOMING, Manifest, NAME, is_repository};
use crate::base::path::OutPath;

/// The target as it was found. Nothing in it was reached through a link.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Files that the old manifest lists.
    pub owned: Vec<OutPath>,
    /// Everything else, folders before what is in them; folders that hold files of ours are not among them.
    pub foreign: Vec<Foreign>,
    /// A repository, into which the survey does not look.
    pub repository: Option<PathBuf>,
}

/// Something in the target that marque did not write.
#[derive(Debug)]
pub(crate) struct Foreign {
    /// Relative to the target.
    pub path: PathBuf,
    /// Links and devices count as files.
    pub kind: Kind,
}

impl Survey {
    /// Looks through `target`, which may not exist, by the word of the `old` manifest.
    pub(crate) fn of(target: &Path, old: &Manifest) -> Result<Self, PublishError> {
        let our_folders: HashSet<&str> = old.files.keys().flat_map(|path| folders_of(path.as_str())).collect();
        let mut survey = Self::default();
        let mut walk = WalkDir::new(target).min_depth(1).into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                // a file may vanish while we look: not ours to mind
                Err(e) if e.io_error().is_some_and(|e| e.kind() == ErrorKind::NotFound) => continue,
                Err(e) => {
                    let path = e.path().unwrap_or(target).to_owned();
                    let source = e.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                    return Err(PublishError::Os { doing: "read", path, source });
                }
            };
            let path = entry.path().strip_prefix(target).expect("the walk stays in the target");
            let text = slashed(path);
            let text = text.as_deref();
            if entry.file_type().is_dir() {
                if entry.file_name().to_str().is_some_and(is_repository) {
                    walk.skip_current_dir();
                    survey.repository.get_or_insert_with(|| path.to_owned());
                }
                if !text.is_some_and(|text| our_folders.contains(text)) {
                    survey.foreign.push(Foreign { path: path.to_owned(), kind: Kind::Folder });
                }
                continue;
            }
            if entry.file_type().is_file() {
                if matches!(text, Some(NAME | INCOMING)) {
                    continue;
                }
                if let Some((path, _)) = text.and_then(|text| old.files.get_key_value(text)) {
                    survey.owned.push(path.clone());
                    continue;
                }
            }
            survey.foreign.push(Foreign { path: path.to_owned(), kind: Kind::File });
        }
        Ok(survey)
    }

    /// An error for the first thing of the user's that stands where the new site needs room.
    pub(crate) fn refuse_collisions(&self, target: &Path, new: &Ledger) -> Result<(), PublishError> {
        let collides = |foreign: &&Foreign| match slashed(&foreign.path) {
            Some(path) => {
                let is_taken = foreign.kind == Kind::File && new.kind(&path) == Some(Kind::File);
                is_taken || new.obstructed_by(&path, foreign.kind)
            }
            // no site has a name that is not Unicode, but one may have a file where a folder above it is
            None => foreign.path.ancestors().filter_map(slashed).any(|above| new.kind(&above) == Some(Kind::File)),
        };
        match self.foreign.iter().find(collides) {
            Some(foreign) => Err(PublishError::Foreign(target.join(&foreign.path))),
            None => Ok(()),
        }
    }
}

/// A relative path with `/` between its segments, on any system; `None` where it is not Unicode.
pub(crate) fn slashed(path: &Path) -> Option<String> {
    let segments: Option<Vec<&str>> = path.components().map(|c| c.as_os_str().to_str()).collect();
    Some(segments?.join("/"))
}
