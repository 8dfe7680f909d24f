//! Reading a site's folders, and looking at them again: files read in parallel, links never followed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{Content, LoadError, MAX_TEXT, MAX_YAML, Tree, Unread, stem};

/// What a site is made of, beside `site.yaml`.
pub(crate) const FOLDERS: [&str; 3] = ["content", "static", "templates"];
const CONFIG: &str = "site.yaml";

/// A site's files in memory, and what is needed to tell which of them changed.
#[derive(Debug)]
pub(crate) struct Disk {
    root: PathBuf,
    tree: Tree,
    /// How each file looked when it was read, by its name in the site.
    stamps: BTreeMap<String, Stamp>,
}

/// What may have changed since the last look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Changes {
    /// Anything: every file is looked at, and read where its time, size or identity is another.
    Any,
    /// Files, and folders with all that is in them: read whatever their time says. Below the root as it was given.
    Paths(BTreeSet<PathBuf>),
}

/// All that a system tells of a file without its content.
#[derive(Debug, Clone)]
struct Stamp {
    /// When it was looked at.
    looked: SystemTime,
    is_link: bool,
    bytes: u64,
    modified: Option<SystemTime>,
    identity: (u64, i64, i64),
}

impl Disk {
    /// A site nobody has looked at yet.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), tree: Tree::default(), stamps: BTreeMap::new() }
    }

    /// What was found at the last look.
    pub(crate) fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Looks where something may have changed. True iff something did. Files that are no text where one is needed
    /// become [`Content::Unread`]. After an error the next look must be at everything.
    pub(crate) fn look(&mut self, changes: &Changes) -> Result<bool, LoadError> {
        is_site(&self.root)?;
        let all: Vec<PathBuf> = std::iter::once(CONFIG).chain(FOLDERS).map(|part| self.root.join(part)).collect();
        let (places, trusting) = match changes {
            Changes::Any => (all, true),
            Changes::Paths(paths) => (paths.iter().filter_map(|path| self.input(path)).collect(), false),
        };
        let mut found = BTreeMap::new();
        for place in &places {
            walk(&self.root, place, &mut found)?;
        }
        let known = places.iter().flat_map(|place| self.known(name(&self.root, place)));
        let gone: Vec<String> = known.filter(|name| !found.contains_key(*name)).cloned().collect();
        let is_new =
            |name: &str, stamp: &Stamp| !trusting || self.stamps.get(name).is_none_or(|then| !then.holds(stamp));
        let new: Vec<_> = found.into_iter().filter(|(name, (_, stamp))| is_new(name, stamp)).collect();
        let read: Vec<(String, Stamp, Content)> = new
            .into_par_iter()
            .map(|(name, (path, stamp))| read(&name, &path, &stamp).map(|content| (name, stamp, content)))
            .collect::<Result<_, _>>()?;
        let mut is_other = false;
        for (name, stamp, content) in read {
            is_other |= self.tree.set(&name, content);
            self.stamps.insert(name, stamp);
        }
        for name in gone {
            is_other |= self.tree.set(&name, Content::Gone);
            self.stamps.remove(&name);
        }
        Ok(is_other)
    }

    /// The path, or the link above it that is not followed; `None` where nothing there is the site's.
    fn input(&self, path: &Path) -> Option<PathBuf> {
        let mut above: Vec<&Path> = path.ancestors().take_while(|a| a.parent() != Some(&self.root)).collect();
        above.reverse();
        let link = above.into_iter().find(|a| a.is_symlink());
        is_input(&self.root, path).then(|| link.unwrap_or(path).to_owned())
    }

    /// The files read under this name, or in the folder of this name.
    fn known(&self, place: String) -> impl Iterator<Item = &String> {
        let from = self.stamps.range(place.clone()..).map(|(name, _)| name);
        // What sorts between a folder and what is in it (`a-b` between `a` and `a/b`) is neither.
        from.map_while(move |name| name.strip_prefix(&*place).map(|rest| (name, rest)))
            .filter(|(_, rest)| rest.is_empty() || rest.starts_with('/'))
            .map(|(name, _)| name)
    }
}

/// That there is a site in a folder, whatever is in it.
pub(crate) fn is_site(root: &Path) -> Result<(), LoadError> {
    if !root.is_dir() {
        Err(LoadError::NoRoot(root.to_owned()))
    } else if !root.join(CONFIG).exists() && !root.join("content").is_dir() {
        Err(LoadError::NotASite(root.to_owned()))
    } else {
        Ok(())
    }
}

/// True iff a site in `root` is made from what is at this path.
pub(crate) fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(inner) = path.strip_prefix(root) else { return false };
    let mut parts = inner.components().map(std::path::Component::as_os_str);
    let is_part = |first: &std::ffi::OsStr| FOLDERS.iter().any(|f| first == *f) || inner == Path::new(CONFIG);
    parts.next().is_some_and(is_part) && parts.all(|part| !part.to_str().is_some_and(is_litter))
}

/// The files at a path and below it. Whatever vanishes meanwhile is not there.
fn walk(root: &Path, place: &Path, found: &mut BTreeMap<String, (PathBuf, Stamp)>) -> Result<(), LoadError> {
    let hidden = |e: &walkdir::DirEntry| e.depth() > 0 && e.file_name().to_str().is_some_and(is_litter);
    // The site's own three folders may be links to where they are kept; nothing in them may.
    let is_folder_of_site = place.parent() == Some(root) && place.is_dir();
    let walk = WalkDir::new(place).follow_root_links(is_folder_of_site).min_depth(usize::from(is_folder_of_site));
    for entry in walk.into_iter().filter_entry(|e| !hidden(e)) {
        let stamped = entry.and_then(|entry| {
            let kind = entry.file_type();
            let wanted = kind.is_file() || kind.is_symlink();
            let stamp = if wanted { Some(Stamp::of(&entry.metadata()?)) } else { None };
            Ok((entry.into_path(), stamp))
        });
        match stamped {
            Ok((path, Some(stamp))) => drop(found.insert(name(root, &path), (path, stamp))),
            Ok((_, None)) => {}
            Err(error) => {
                let path = error.path().unwrap_or(place).to_owned();
                let source = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                if !is_gone(source.kind()) {
                    return Err(LoadError::Io { path, source });
                }
            }
        }
    }
    Ok(())
}

fn read(name: &str, path: &Path, stamp: &Stamp) -> Result<Content, LoadError> {
    if path.to_str().is_none() {
        return Ok(Content::Unread(Unread::Name));
    }
    if stamp.is_link {
        return Ok(Content::Unread(Unread::Link));
    }
    match read_file(path) {
        Ok(bytes) if name.starts_with("static/") => Ok(Content::Bytes(bytes.into())),
        Ok(bytes) => Ok(text(name, bytes)),
        Err(error) if is_gone(error.kind()) => Ok(Content::Gone),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(Content::Unread(Unread::Denied)),
        Err(source) => Err(LoadError::Io { path: path.to_owned(), source }),
    }
}

/// The bytes of a file, unless it has become a link since it was looked at.
#[cfg(unix)]
fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    use std::os::unix::fs::OpenOptionsExt;
    let no_link = rustix::fs::OFlags::NOFOLLOW.bits().cast_signed();
    let mut bytes = Vec::new();
    fs::OpenOptions::new().read(true).custom_flags(no_link).open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(not(unix))]
fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    fs::read(path)
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

fn is_gone(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

impl Stamp {
    fn of(meta: &Metadata) -> Self {
        let (is_link, bytes, modified) = (meta.is_symlink(), meta.len(), meta.modified().ok());
        Self { looked: SystemTime::now(), is_link, bytes, modified, identity: identity(meta) }
    }

    /// True iff the file is sure to be what it was then. A change just before the look may have been followed by
    /// another within one tick of the file system's clock.
    fn holds(&self, now: &Self) -> bool {
        const TICK: Duration = Duration::from_secs(2);
        let is_settled = self.modified.and_then(|at| self.looked.duration_since(at).ok()).is_some_and(|age| age > TICK);
        let told = |s: &Self| (s.is_link, s.bytes, s.modified, s.identity);
        is_settled && told(self) == told(now)
    }
}

/// What else changes with a file: a tool may set its time back, another file may be renamed over it.
#[cfg(unix)]
fn identity(meta: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (meta.ino(), meta.ctime(), meta.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

/// What a file is called in the site: `content/articles/x.md`. A name that is no text is told by its bytes.
fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path).as_os_str();
    match below.to_str() {
        Some(text) => text.replace(std::path::MAIN_SEPARATOR, "/"),
        None => below.as_encoded_bytes().escape_ascii().to_string(),
    }
}

/// True iff an editor or system left it there.
fn is_litter(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#') && name.ends_with('#')
        || name.ends_with('~')
        || matches!(stem(name).1, "swp" | "swx" | "tmp" | "bak" | "orig")
        || matches!(name, "Thumbs.db" | "desktop.ini")
}
