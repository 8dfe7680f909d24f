//! Puts the stage in the target's place in one step, the user's files in it.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use super::error::{PublishError, os};
use super::ledger::Kind;
use super::staging::Ready;
use super::survey::Survey;
use super::{Method, Reason};
use crate::base::path::OutPath;

/// Renames or exchanges the stage with the target. With [`Method::PerFile`] nothing was done, for the reason given.
pub(crate) fn swap(ready: &Ready) -> Result<Method, PublishError> {
    let Ready { target, stage, survey, .. } = ready;
    if let Some(repository) = &survey.repository {
        return Ok(Method::PerFile(Reason::Repository(target.join(repository))));
    }
    if let Some(stuck) = carry(survey, target, stage)? {
        return Ok(Method::PerFile(Reason::CannotLink(stuck)));
    }
    ready.new.kept.par_iter().try_for_each(|(path, since)| keep(ready, path, *since))?;
    if survey.owned.is_empty() && survey.foreign.is_empty() {
        // A rename takes the place of an empty folder too, and of nothing else.
        match fs::rename(stage, target) {
            Ok(()) => return Ok(Method::FirstPublish),
            Err(e) if matches!(e.kind(), ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists) => {}
            Err(_) => return Ok(Method::PerFile(Reason::NoExchange)),
        }
    }
    match exchange(ready) {
        Ok(()) => Ok(Method::Exchange),
        Err(e) if is_unable(&e) => Ok(Method::PerFile(Reason::NoExchange)),
        Err(e) => Err(os("swap in", target)(e)),
    }
}

/// Links an unchanged file of the old site into the stage, so that it stays the file it is; where links cannot be had
/// (another device, a file of someone else's, too many of them), copies it and its time.
fn keep(ready: &Ready, path: &OutPath, since: SystemTime) -> Result<(), PublishError> {
    let (old, staged) = (ready.target.join(path), ready.stage.join(path));
    let copy = || {
        fs::copy(&old, &staged)?;
        File::options().write(true).open(&staged)?.set_modified(since)
    };
    let kept = ready.made.make(path.folder()).and_then(|()| fs::hard_link(&old, &staged).or_else(|_| copy()));
    kept.map_err(os("keep", &old))?;
    // its bytes were compared when the build wrote it, a while ago
    let meta = fs::symlink_metadata(&staged).map_err(os("keep", &old))?;
    if !meta.is_file() || meta.modified().map_err(os("keep", &old))? != since {
        return Err(PublishError::Disturbed(old));
    }
    Ok(())
}

/// Links the user's files into the stage, where a copy could be torn from what is written to the original. They stay
/// in the target as well, so that whichever folder a kill leaves has them. Returns what cannot be linked, if anything.
fn carry(survey: &Survey, target: &Path, stage: &Path) -> Result<Option<PathBuf>, PublishError> {
    if target.exists() && !may_be_emptied(target) {
        return Ok(Some(target.to_owned()));
    }
    for foreign in &survey.foreign {
        let (from, to) = (target.join(&foreign.path), stage.join(&foreign.path));
        let done = match foreign.kind {
            Kind::Folder if !may_be_emptied(&from) => return Ok(Some(from)),
            Kind::Folder => fs::create_dir_all(&to),
            Kind::File => {
                let folder = to.parent().expect("a file in the stage is in a folder");
                fs::create_dir_all(folder).and_then(|()| fs::hard_link(&from, &to))
            }
        };
        match done {
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => {} // removed meanwhile
            // the survey found no collision, but this system takes two spellings for one
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(PublishError::Foreign(from)),
            Err(e) if e.kind() == ErrorKind::StorageFull => return Err(os("link", from)(e)),
            Err(_) => return Ok(Some(from)),
        }
    }
    let folders = survey.foreign.iter().filter(|foreign| foreign.kind == Kind::Folder);
    for folder in folders.map(|foreign| foreign.path.as_path()).chain([Path::new("")]) {
        let (like, folder) = (target.join(folder), stage.join(folder));
        match make_like(&folder, &like) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(os("set the mode of", folder)(e)),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(None)
}

/// True iff what is in `folder` could be removed once it is carried over.
#[cfg(unix)]
fn may_be_emptied(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::symlink_metadata(folder).is_ok_and(|meta| meta.permissions().mode() & 0o300 == 0o300)
}

#[cfg(not(unix))]
fn may_be_emptied(folder: &Path) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|meta| !meta.permissions().readonly())
}

/// Gives `folder` the mode of `like`, and its owner where that may be had.
#[cfg(unix)]
fn make_like(folder: &Path, like: &Path) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let (theirs, ours) = (fs::symlink_metadata(like)?, fs::symlink_metadata(folder)?);
    if (theirs.uid(), theirs.gid()) != (ours.uid(), ours.gid()) {
        let _ = std::os::unix::fs::chown(folder, Some(theirs.uid()), Some(theirs.gid()));
    }
    fs::set_permissions(folder, theirs.permissions())
}

#[cfg(not(unix))]
fn make_like(_folder: &Path, _like: &Path) -> io::Result<()> {
    Ok(())
}

/// Exchanges stage and target; from then on the stage's place holds the old site.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(ready: &Ready) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    ready.work.note_stage()?;
    Ok(renameat_with(CWD, &ready.stage, CWD, &ready.target, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_ready: &Ready) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// True iff the error means that these folders cannot be exchanged, though files in them may be: no such call, a file
/// system without it, a mount point, a lower layer of an overlay, a folder above that may not be changed.
fn is_unable(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unsupported
            | ErrorKind::InvalidInput
            | ErrorKind::CrossesDevices
            | ErrorKind::ResourceBusy
            | ErrorKind::PermissionDenied
    )
}
