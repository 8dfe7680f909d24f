//! Reading a site's folders. Sorted walk, files read in parallel, links never followed.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{Content, File, LoadError, MAX_TEXT, MAX_YAML, Tree, Unread, is_litter, site_path, stem};

/// What a site is made of, beside `site.yaml`.
const FOLDERS: [&str; 3] = ["content", "static", "templates"];

/// Reads the site in `root`. Files that are no text where one is needed become [`Content::Unread`].
pub(crate) fn read(root: &Path) -> Result<Tree, LoadError> {
    if !root.is_dir() {
        return Err(LoadError::NoRoot(root.to_owned()));
    }
    let mut paths = Vec::new();
    let config = root.join("site.yaml");
    if config.symlink_metadata().is_ok() {
        paths.push((config.clone(), config.is_symlink()));
    }
    if paths.is_empty() && !root.join("content").is_dir() {
        return Err(LoadError::NotASite(root.to_owned()));
    }
    for folder in FOLDERS {
        walk(&root.join(folder), &mut paths)?;
    }
    let mut files: Vec<File> =
        paths.into_par_iter().map(|(path, is_link)| file(root, path, is_link)).collect::<Result<_, _>>()?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Tree { files })
}

fn walk(folder: &Path, paths: &mut Vec<(PathBuf, bool)>) -> Result<(), LoadError> {
    if !folder.exists() {
        return Ok(());
    }
    let hidden = |e: &walkdir::DirEntry| e.depth() > 0 && e.file_name().to_str().is_some_and(is_litter);
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|e| !hidden(e)) {
        let entry = entry.map_err(|e| {
            let path = e.path().unwrap_or(folder).to_owned();
            LoadError::Io { path, source: e.into_io_error().unwrap_or_else(|| ErrorKind::Other.into()) }
        })?;
        let kind = entry.file_type();
        if kind.is_file() || kind.is_symlink() {
            paths.push((entry.into_path(), kind.is_symlink()));
        }
    }
    Ok(())
}

fn file(root: &Path, path: PathBuf, is_link: bool) -> Result<File, LoadError> {
    let Some(name) = site_path(root, &path) else {
        return Ok(File { path: path.to_string_lossy().into(), content: Content::Unread(Unread::Name) });
    };
    let content = if is_link {
        Content::Unread(Unread::Link)
    } else {
        let bytes = std::fs::read(&path).map_err(|source| LoadError::Io { path, source })?;
        if name.starts_with("static/") { Content::Bytes(bytes) } else { text(&name, bytes) }
    };
    Ok(File { path: name.into(), content })
}

fn text(name: &str, bytes: Vec<u8>) -> Content {
    let limit = if stem(name).1 == "yaml" { MAX_YAML } else { MAX_TEXT };
    if bytes.len() > limit {
        return Content::Unread(Unread::TooLarge(limit));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text),
        Err(_) => Content::Unread(Unread::NotUtf8),
    }
}
