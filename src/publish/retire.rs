//! Removes an old site after the swap, and nothing else.
//!
//! The user's files in it were linked into the new site before the swap, so here they are second links, to be dropped.
//! One that came or changed between the survey and the swap is moved over instead.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rayon::prelude::*;

use super::error::{PublishError, os};
use super::manifest::{INCOMING, Manifest, NAME};
use super::survey::slashed;

/// Removes the `old` site, which `target` replaced. May be cut short anywhere and begun again.
pub(crate) fn retire(old: &Path, target: &Path) -> Result<(), PublishError> {
    if !target.try_exists().map_err(os("read", target))? {
        // a swap was cut short and the new site then deleted: the old one is the better guess than none
        return fs::rename(old, target).map_err(os("restore", target));
    }
    let owned = Manifest::read(old)?.unwrap_or_default();
    Retirement { old, target, owned }.empty(Path::new(""))?;
    // the manifest goes last: until then it tells whose file is whose
    remove(fs::remove_file(old.join(NAME)), &old.join(NAME))?;
    remove(fs::remove_dir(old), old)
}

struct Retirement<'a> {
    old: &'a Path,
    target: &'a Path,
    owned: Manifest,
}

impl Retirement<'_> {
    /// Empties one folder of the old site, given relative to it.
    fn empty(&self, folder: &Path) -> Result<(), PublishError> {
        let old = self.old.join(folder);
        let mut below = Vec::new();
        for entry in fs::read_dir(&old).map_err(os("read", &old))? {
            let entry = entry.map_err(os("read", &old))?;
            let kind = entry.file_type().map_err(os("read", &old))?;
            let path = folder.join(entry.file_name());
            if kind.is_dir() {
                below.push(path);
                continue;
            }
            let text = slashed(&path);
            let is_ours = |text: &str| text == INCOMING || self.owned.files.contains_key(text);
            match text.as_deref() {
                Some(NAME) => {}
                Some(text) if kind.is_file() && is_ours(text) => remove(fs::remove_file(entry.path()), &entry.path())?,
                _ => self.hand_over(&path)?,
            }
        }
        below.par_iter().try_for_each(|folder| {
            self.empty(folder)?;
            let path = self.old.join(folder);
            remove(fs::remove_dir(&path), &path)
        })
    }

    /// Sees to it that a file of the user's is in the new site, and not in the old.
    fn hand_over(&self, path: &Path) -> Result<(), PublishError> {
        let (old, new) = (self.old.join(path), self.target.join(path));
        let inode = |path| fs::symlink_metadata(path).map(|meta| (meta.dev(), meta.ino()));
        if inode(&new).ok() == Some(inode(&old).map_err(os("read", &old))?) {
            return remove(fs::remove_file(&old), &old);
        }
        let site = Manifest::read(self.target)?.unwrap_or_default();
        if slashed(path).is_some_and(|path| path == NAME || site.files.contains_key(path.as_str())) {
            return Err(PublishError::Unclaimed { path: old, wanted: new });
        }
        let folder = new.parent().expect("a file in the target is in a folder");
        fs::create_dir_all(folder).map_err(os("create", folder))?;
        fs::rename(&old, &new).map_err(os("restore", &new))
    }
}

/// What is gone already is as good as removed.
fn remove(done: io::Result<()>, path: &Path) -> Result<(), PublishError> {
    match done {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(os("remove", path)(e)),
        Ok(()) | Err(_) => Ok(()),
    }
}
