//! Publishes file by file, for targets that cannot be exchanged.
//!
//! ```text
//! manifest of both sites → what stands in the way goes → styles, scripts, data → pages → front page
//!     → old files go → manifest of the new site
//! ```
//!
//! No page is there before what it loads. The manifest of both sites comes first, so that a kill leaves no file that
//! the next build would take for the user's.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::error::{PublishError, os};
use super::ledger::{Kind, folders_of};
use super::manifest::{INCOMING, Manifest, NAME};
use super::staging::Ready;
use crate::base::path::OutPath;

/// Moves the staged files into the target, and removes the old site's that are not among them.
pub(crate) fn publish(ready: &Ready) -> Result<(), PublishError> {
    let Ready { target, stage, old, new, survey, work: _, made: _ } = ready;
    fs::create_dir_all(target).map_err(os("create", target))?;
    let both = old.files.iter().chain(&new.manifest.files).map(|(path, entry)| (path.clone(), *entry));
    place_manifest(stage, target, &Manifest { files: both.collect() })?;

    let (in_the_way, stay): (Vec<&OutPath>, Vec<&OutPath>) =
        survey.owned.iter().partition(|path| new.obstructed_by(path.as_str(), Kind::File));
    in_the_way.into_iter().try_for_each(|path| remove(target, path))?;

    let mut changed: Vec<&OutPath> = new.manifest.files.keys().filter(|path| !new.kept.contains_key(*path)).collect();
    changed.sort_by_key(|path| (turn(path), *path));
    for path in changed {
        place(&stage.join(path), target, path.as_str())?;
    }

    let gone = stay.into_iter().filter(|path| !new.manifest.files.contains_key(*path));
    gone.into_iter().try_for_each(|path| remove(target, path))?;
    place_manifest(stage, target, &new.manifest)
}

/// When a file is published: nothing before what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Asset,
    Page,
    FrontPage,
}

fn turn(path: &OutPath) -> Turn {
    if path.as_str() == "index.html" {
        Turn::FrontPage
    } else if Path::new(path.as_str()).extension().is_some_and(|extension| extension == "html") {
        Turn::Page
    } else {
        Turn::Asset
    }
}

fn place_manifest(stage: &Path, target: &Path, manifest: &Manifest) -> Result<(), PublishError> {
    let staged = stage.join(NAME);
    fs::write(&staged, manifest.to_json()).map_err(os("write", target.join(NAME)))?;
    place(&staged, target, NAME)
}

/// Renames a staged file to its place; across devices, by way of a copy beside it.
fn place(staged: &Path, target: &Path, path: &str) -> Result<(), PublishError> {
    let to = target.join(path);
    let moved = match fs::rename(staged, &to) {
        Err(e) if e.kind() == ErrorKind::NotFound => make_folder_of(&to).and_then(|()| fs::rename(staged, &to)),
        other => other,
    };
    let placed = match moved {
        Err(e) if e.kind() == ErrorKind::CrossesDevices => {
            let incoming = target.join(INCOMING);
            let copied = make_folder_of(&to).and_then(|()| fs::copy(staged, &incoming));
            let placed = copied.and_then(|_| fs::rename(&incoming, &to));
            if placed.is_err() {
                let _ = fs::remove_file(&incoming);
            }
            placed
        }
        other => other,
    };
    placed.map_err(os("write", to))
}

fn make_folder_of(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path.parent().expect("a file in the target is in a folder"))
}

/// Removes a file that the survey found, and the folders that are empty without it.
fn remove(target: &Path, path: &OutPath) -> Result<(), PublishError> {
    match fs::remove_file(target.join(path)) {
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(os("remove", target.join(path))(e)),
        Ok(()) | Err(_) => {}
    }
    for folder in folders_of(path.as_str()) {
        if fs::remove_dir(target.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}
