//! What is known of the folders of two sites: those made in the stage, those that are real in the target.
//! Every file asks, so each folder is looked at once.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The folders of the stage, each made once.
#[derive(Debug)]
pub(crate) struct Made {
    root: PathBuf,
    known: Mutex<HashSet<Box<str>>>,
}

impl Made {
    /// Below `root`, which exists.
    pub(crate) fn below(root: &Path) -> Self {
        Self { root: root.to_owned(), known: Mutex::default() }
    }

    /// Makes `folder` and those above it. Threads may race to make one folder: either is fine.
    pub(crate) fn make(&self, folder: &str) -> io::Result<()> {
        if folder.is_empty() || locked(&self.known).contains(folder) {
            return Ok(());
        }
        self.make(above(folder))?;
        match fs::create_dir(self.root.join(folder)) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
            Ok(()) | Err(_) => {}
        }
        locked(&self.known).insert(folder.into());
        Ok(())
    }
}

/// The folders of the target that are no links, so that what is in them is in the target.
#[derive(Debug)]
pub(crate) struct Real {
    root: PathBuf,
    known: Mutex<HashMap<Box<str>, bool>>,
}

impl Real {
    /// Below `root`, which is no link, but may not exist.
    pub(crate) fn below(root: &Path) -> Self {
        Self { root: root.to_owned(), known: Mutex::new(HashMap::from([("".into(), true)])) }
    }

    /// True iff `folder` and all above it are real.
    pub(crate) fn has(&self, folder: &str) -> bool {
        if let Some(&is_real) = locked(&self.known).get(folder) {
            return is_real;
        }
        let is_real =
            self.has(above(folder)) && fs::symlink_metadata(self.root.join(folder)).is_ok_and(|meta| meta.is_dir());
        locked(&self.known).insert(folder.into(), is_real);
        is_real
    }
}

fn above(folder: &str) -> &str {
    folder.rsplit_once('/').map_or("", |(above, _)| above)
}

/// What is known is true whichever thread panicked.
fn locked<T>(known: &Mutex<T>) -> MutexGuard<'_, T> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}
