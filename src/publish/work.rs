//! The folder beside the target in which the site is staged, and the lock on it.
//!
//! Whoever holds the lock may clear away what a killed build left. That is either an unfinished stage, which holds
//! nothing that is not elsewhere, or, after a swap, the old site, in which a file may be the user's. To tell them
//! apart, the lock file names the stage (by its inode) before the swap: a folder with another number is the old site.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::{PublishError, os};

const LOCK: &str = "lock";
const SITE: &str = "site";

/// How often to try again when another build removes the folder in the moment we open it.
const ATTEMPTS: usize = 16;

/// The locked folder beside the target. Dropping it clears and removes it.
#[derive(Debug)]
pub(crate) struct Work {
    folder: PathBuf,
    target: PathBuf,
    lock: File,
}

impl Work {
    /// Locks the folder for `target`, making it if need be, and clears away what a killed build left.
    pub(crate) fn open(target: &Path) -> Result<Self, PublishError> {
        if let Some(above) = target.parent() {
            fs::create_dir_all(above).map_err(os("create", above))?;
        }
        let mut name = std::ffi::OsString::from(".");
        name.push(target.file_name().expect("a checked target has a name"));
        name.push(".marque");
        let folder = target.with_file_name(name);
        for _ in 0..ATTEMPTS {
            if let Some(lock) = lock(&folder, target)? {
                let work = Self { folder, target: target.to_owned(), lock };
                work.clear()?;
                return Ok(work);
            }
        }
        Err(PublishError::Busy(target.to_owned()))
    }

    /// Where the site is staged.
    pub(crate) fn stage(&self) -> PathBuf {
        self.folder.join(SITE)
    }

    /// Makes the empty stage.
    pub(crate) fn make_stage(&self) -> Result<(), PublishError> {
        let stage = self.stage();
        fs::create_dir(&stage).map_err(os("create", &stage))
    }

    /// Notes which folder is the stage, before it is swapped for the old site.
    #[cfg(unix)]
    pub(crate) fn note_stage(&self) -> io::Result<()> {
        use std::os::unix::fs::{FileExt, MetadataExt};
        let inode = fs::symlink_metadata(self.stage())?.ino();
        // one write of a few bytes: there or not, and without its full stop it does not count
        self.lock.write_all_at(format!("{inode}.").as_bytes(), 0)
    }

    /// Removes what is in the stage's place: a stage outright, an old site with care for what is not ours.
    pub(crate) fn clear(&self) -> Result<(), PublishError> {
        let stage = self.stage();
        #[cfg(unix)]
        if self.holds_old_site()? {
            super::retire::retire(&stage, &self.target)?;
        }
        match fs::remove_dir_all(&stage) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(os("remove", &stage)(e)),
            Ok(()) | Err(_) => {}
        }
        // only now: a note that outlived its stage would turn the next one into an old site
        self.lock.set_len(0).map_err(os("write", self.folder.join(LOCK)))
    }

    /// True iff the stage was swapped, so that the old site stands in its place.
    #[cfg(unix)]
    fn holds_old_site(&self) -> Result<bool, PublishError> {
        use std::os::unix::fs::{FileExt, MetadataExt};
        let mut note = [0; 24];
        let length = self.lock.read_at(&mut note, 0).map_err(os("read", self.folder.join(LOCK)))?;
        let noted = str::from_utf8(&note[..length]).ok().and_then(|text| text.strip_suffix('.')?.parse::<u64>().ok());
        let found = match fs::symlink_metadata(self.stage()) {
            Ok(meta) => Some(meta.ino()),
            Err(e) if e.kind() == ErrorKind::NotFound => None,
            Err(e) => return Err(os("read", self.stage())(e)),
        };
        Ok(noted.is_some() && found.is_some() && noted != found)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What cannot be cleared stays, with its note, for the next build to try again and complain about.
        if self.clear().is_ok() {
            // While the lock is held, whoever opens this very file finds it held or gone, never free.
            let _ = fs::remove_file(self.folder.join(LOCK));
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// The lock on `folder`, or `None` where another build removed it meanwhile.
fn lock(folder: &Path, target: &Path) -> Result<Option<File>, PublishError> {
    let path = folder.join(LOCK);
    match fs::create_dir(folder) {
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            if !is_ours(folder).map_err(os("read", folder))? {
                return Err(PublishError::StageTaken(folder.to_owned()));
            }
        }
        other => other.map_err(os("make the folder for staging,", folder))?,
    }
    let file = match File::options().read(true).write(true).create(true).truncate(false).open(&path) {
        Ok(file) => file,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(os("create", &path)(e)),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(PublishError::Busy(target.to_owned())),
        // some network file systems have no locks; two builds at once are then the user's to avoid
        Err(TryLockError::Error(e)) if e.kind() == ErrorKind::Unsupported => {}
        Err(TryLockError::Error(e)) => return Err(os("lock", &path)(e)),
    }
    Ok(is_still_there(&file, &path).map_err(os("read", &path))?.then_some(file))
}

/// True iff `folder` is one this module made: it has a lock file, or nothing at all yet.
fn is_ours(folder: &Path) -> io::Result<bool> {
    if !fs::symlink_metadata(folder)?.is_dir() {
        return Ok(false);
    }
    match fs::symlink_metadata(folder.join(LOCK)) {
        Ok(meta) => Ok(meta.is_file()),
        Err(e) if e.kind() == ErrorKind::NotFound => match fs::read_dir(folder) {
            Ok(mut entries) => Ok(entries.next().is_none()),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(true),
            Err(e) => Err(e),
        },
        Err(e) => Err(e),
    }
}

/// True iff `path` still names the open `file`.
#[cfg(unix)]
fn is_still_there(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(meta) => Ok((meta.dev(), meta.ino()) == (ours.dev(), ours.ino())),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// An open file cannot be replaced here.
#[cfg(not(unix))]
fn is_still_there(_file: &File, path: &Path) -> io::Result<bool> {
    path.try_exists()
}
