//! A site on its way: written file by file, by any number of threads, then published at once.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::error::{PublishError, os};
use super::folders::{Made, Real};
use super::ledger::Ledger;
use super::manifest::{Entry, Manifest, NAME};
use super::survey::Survey;
use super::work::Work;
use super::{Method, Published, Reason, in_place, swap, target};
use crate::base::path::OutPath;

/// A site being written beside the folder it is for. Dropped unpublished, it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Staging {
    target: PathBuf,
    work: Work,
    stage: PathBuf,
    /// What the target holds of ours.
    old: Manifest,
    real: Real,
    made: Made,
    ledger: Mutex<Ledger>,
}

/// A target as a build left it.
#[derive(Debug)]
pub(crate) struct Left {
    manifest: Manifest,
    at: SystemTime,
}

impl Left {
    /// The target holds the files of `manifest` from now on.
    pub(crate) fn now(manifest: Manifest) -> Self {
        Self { manifest, at: SystemTime::now() }
    }
}

/// A site that is all written, and what it will meet.
#[derive(Debug)]
pub(crate) struct Ready {
    pub target: PathBuf,
    pub work: Work,
    pub stage: PathBuf,
    pub made: Made,
    pub old: Manifest,
    pub new: Ledger,
    pub survey: Survey,
}

impl Staging {
    /// Locks and prepares the stage beside `target`, after mending what a killed build left.
    ///
    /// `inputs` are the files and folders the site is made from (`site.yaml`, `content`, `templates`, `static`; not
    /// the site's root, in which the target usually is): a target that is, holds, or is inside one is refused.
    pub(crate) fn open(target: &Path, inputs: &[&Path]) -> Result<Self, PublishError> {
        let target = target::check(target, inputs)?;
        let work = Work::open(&target)?;
        let old = target::owned(&target)?;
        work.make_stage()?;
        let stage = work.stage();
        let (real, made) = (Real::below(&target), Made::below(&stage));
        Ok(Self { target, work, stage, old, real, made, ledger: Mutex::default() })
    }

    /// Takes one file of the site: into the stage, unless the target has it already, byte for byte.
    pub(crate) fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<(), PublishError> {
        let entry = Entry::of(bytes);
        self.ledger().claim(path)?;
        let may_keep = self.old.files.get(path) == Some(&entry) && self.real.has(path.folder());
        // what cannot be read is as good as changed
        let kept = if may_keep { time_of_same(&self.target.join(path), bytes).unwrap_or(None) } else { None };
        if kept.is_none() {
            // the stage is nobody's to know of: an error names the file as it will be
            let failed = |doing| os(doing, self.target.join(path));
            self.made.make(path.folder()).map_err(failed("create the folder of"))?;
            let written = File::create_new(self.stage.join(path)).and_then(|mut file| file.write_all(bytes));
            written.map_err(failed("write"))?;
        }
        self.ledger().record(path.clone(), entry, kept);
        Ok(())
    }

    /// True iff the target is as it was left, as far as its manifest tells.
    pub(crate) fn is_as_left(&self, left: &Left) -> bool {
        self.old == left.manifest
    }

    /// Takes a file of the old site for one of the new, its bytes unread: they are known to be the same. False where it
    /// is not there any more, or was touched since.
    pub(crate) fn keep(&self, path: &OutPath, left: &Left) -> bool {
        let Some(entry) = self.old.files.get(path).filter(|_| self.real.has(path.folder())) else { return false };
        let time = fs::symlink_metadata(self.target.join(path))
            .ok()
            .filter(|meta| meta.is_file() && meta.len() == entry.bytes)
            .and_then(|meta| meta.modified().ok())
            .filter(|time| *time <= left.at);
        let mut ledger = self.ledger();
        let kept = time.filter(|_| ledger.claim(path).is_ok());
        if let Some(time) = kept {
            ledger.record(path.clone(), *entry, Some(time));
        }
        kept.is_some()
    }

    /// What has been written so far.
    pub(crate) fn manifest(&self) -> Manifest {
        self.ledger().manifest.clone()
    }

    /// Puts the site in its place in one step, where that can be had.
    pub(crate) fn publish(self) -> Result<Published, PublishError> {
        self.publish_by(swap::swap)
    }

    /// Puts the site in its place file by file, the folder itself staying the same.
    pub(crate) fn publish_in_place(self) -> Result<Published, PublishError> {
        self.publish_by(|_| Ok(Method::PerFile(Reason::Asked)))
    }

    /// Publishes as `swap` did, or file by file if it says so.
    pub(super) fn publish_by(
        self,
        swap: impl FnOnce(&Ready) -> Result<Method, PublishError>,
    ) -> Result<Published, PublishError> {
        let Self { target, work, stage, old, real: _, made, ledger } = self;
        let new = ledger.into_inner().unwrap_or_else(PoisonError::into_inner);
        let published = Published {
            written: new.manifest.files.len() - new.kept.len(),
            unchanged: new.kept.len(),
            removed: old.files.keys().filter(|path| !new.manifest.files.contains_key(*path)).count(),
            method: Method::Unchanged,
        };
        let json = new.manifest.to_json();
        if published.written == 0 && fs::read(target.join(NAME)).is_ok_and(|old| old == json.as_bytes()) {
            return Ok(published);
        }
        fs::write(stage.join(NAME), json).map_err(os("write", target.join(NAME)))?;
        let survey = Survey::of(&target, &old)?;
        survey.refuse_collisions(&target, &new)?;

        let ready = Ready { target, work, stage, made, old, new, survey };
        let method = swap(&ready)?;
        if let Method::PerFile(_) = method {
            in_place::publish(&ready)?;
        }
        match ready.work.clear() {
            Ok(()) => Ok(Published { method, ..published }),
            Err(source) => Err(PublishError::NotRemoved { stage: ready.stage, source: Box::new(source) }),
        }
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When the file at `path` was written, if it is a regular file with just these bytes.
fn time_of_same(path: &Path, mut bytes: &[u8]) -> io::Result<Option<SystemTime>> {
    let meta = fs::symlink_metadata(path)?;
    if !meta.is_file() || meta.len() != bytes.len() as u64 {
        return Ok(None);
    }
    let mut file = File::open(path)?;
    let mut buffer = [0; 16 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        match bytes.strip_prefix(&buffer[..read]) {
            None => return Ok(None),
            Some(rest) if read == 0 => return rest.is_empty().then(|| meta.modified()).transpose(),
            Some(rest) => bytes = rest,
        }
    }
}
