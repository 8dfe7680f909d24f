//! Whether a folder may be published to: not among the sources, not through a link, not over someone's files.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::error::{PublishError, os};
use super::manifest::Manifest;

/// The folder to publish to, without a trailing slash, once it is clear that it is apart from all `inputs`.
pub(crate) fn check(target: &Path, inputs: &[&Path]) -> Result<PathBuf, PublishError> {
    let Some(name) = target.file_name() else {
        return Err(PublishError::NotItsOwn(target.to_owned()));
    };
    let target = target.with_file_name(name);
    match fs::symlink_metadata(&target) {
        Ok(meta) if meta.is_symlink() => {
            let to = fs::canonicalize(&target).or_else(|_| fs::read_link(&target)).map_err(os("read", &target))?;
            return Err(PublishError::TargetIsLink { path: target, to });
        }
        Ok(meta) if !meta.is_dir() => return Err(PublishError::File { file: target.clone(), path: target }),
        Err(e) if e.kind() == ErrorKind::NotADirectory => {
            let file = target.ancestors().find(|above| above.is_file()).unwrap_or(&target).to_owned();
            return Err(PublishError::File { path: target, file });
        }
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(os("read", &target)(e)),
        Ok(_) | Err(_) => {}
    }
    let real = resolve(&target).map_err(|e| match e.kind() {
        ErrorKind::NotFound => PublishError::NoWayBack(target.clone()),
        _ => os("resolve", &target)(e),
    })?;
    // a home may hold nothing but names with a dot before them, which would do for an empty folder
    let home = std::env::home_dir().and_then(|home| fs::canonicalize(home).ok());
    if home.is_some_and(|home| home.starts_with(&real)) {
        return Err(PublishError::NotItsOwn(target));
    }
    for input in inputs {
        let other = resolve(input).map_err(os("resolve", input))?;
        if real.starts_with(&other) || other.starts_with(&real) {
            let input = input.strip_prefix(".").unwrap_or(input).to_owned();
            return Err(PublishError::Overlap { path: target, input });
        }
    }
    Ok(target)
}

/// The manifest of the site in `target`; an empty one where nothing stands there but names that start with a dot
/// (`.git` of a branch checked out, `.nojekyll`), which are carried along.
pub(crate) fn owned(target: &Path) -> Result<Manifest, PublishError> {
    if let Some(manifest) = Manifest::read(target)? {
        return Ok(manifest);
    }
    let entries = match fs::read_dir(target) {
        Ok(entries) => entries,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Manifest::default()),
        Err(e) => return Err(os("read", target)(e)),
    };
    for entry in entries {
        let name = entry.map_err(os("read", target))?.file_name();
        if !name.as_encoded_bytes().starts_with(b".") {
            return Err(PublishError::NotOurs { path: target.to_owned(), found: name.into() });
        }
    }
    Ok(Manifest::default())
}

/// `path` with all links resolved, as far as it exists.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for existing in path.ancestors() {
        match fs::canonicalize(existing) {
            Ok(real) => {
                let rest = path.strip_prefix(existing).expect("an ancestor is a prefix");
                if rest.components().any(|c| c == Component::ParentDir) {
                    return Err(ErrorKind::NotFound.into());
                }
                return Ok(real.components().chain(rest.components()).collect());
            }
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
    }
    Ok(path)
}
