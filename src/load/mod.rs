//! Disk to memory: every file of a site, by path, in byte order. The only reader of `std::fs` before `publish`.
//! Knows folders and endings, not what is in a file.
//!
//! A [`Disk`] may be looked at again: files keep their ids for as long as it lives, and a [`File`]'s version says
//! whether its content is still the same, so that what was made of it can be kept.

mod disk;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic, Source};

pub(crate) use disk::{Changes, Disk, FOLDERS, is_input, is_site};

/// Largest sidecar or registry entry.
pub(crate) const MAX_YAML: usize = 1 << 20;
/// Largest article or template.
pub(crate) const MAX_TEXT: usize = 8 << 20;

/// A machine's failure to read, naming the path.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoadError {
    /// The root is not there or is no folder.
    #[error("there is no folder `{}`", .0.display())]
    NoRoot(PathBuf),
    /// The root holds nothing of a site.
    #[error("`{}` is not a site: it has neither `content/` nor `site.yaml`", .0.display())]
    NotASite(PathBuf),
    /// The operating system refused.
    #[error("cannot read `{}`: {source}", path.strip_prefix(".").unwrap_or(path).display())]
    Io {
        /// What was to be read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
}

/// A site's files.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// By id; one that is gone keeps its place.
    slots: Vec<File>,
    ids: BTreeMap<Arc<str>, FileId>,
}

/// One file.
#[derive(Debug)]
pub(crate) struct File {
    /// From the root, with `/`.
    pub path: Arc<str>,
    pub content: Content,
    /// Another one whenever the content was another.
    pub version: u32,
}

/// What is in a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Text(String),
    /// A static file.
    Bytes(Arc<[u8]>),
    /// Why it was not read; already a problem.
    Unread(Unread),
    /// There is no such file any more.
    Gone,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    TooLarge(usize),
    NotUtf8,
    Link,
    /// A file name that is not UTF-8.
    Name,
    /// The system refuses to read it.
    Denied,
}

impl Tree {
    /// The files that are there with their ids, by path.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        self.ids.values().map(|id| (*id, self.file(*id))).filter(|(_, file)| file.content != Content::Gone)
    }

    /// The file behind an id.
    pub(crate) fn file(&self, id: FileId) -> &File {
        &self.slots[id.0 as usize]
    }

    /// One past the last id.
    pub(crate) fn end(&self) -> usize {
        self.slots.len()
    }

    /// Takes over what a file holds now. True iff it held something else.
    fn set(&mut self, path: &str, content: Content) -> bool {
        if let Some(id) = self.ids.get(path) {
            let file = &mut self.slots[id.0 as usize];
            let changed = file.content != content;
            if changed {
                *file = File { path: Arc::clone(&file.path), content, version: file.version + 1 };
            }
            return changed;
        }
        if content == Content::Gone {
            return false;
        }
        let id = FileId(u32::try_from(self.slots.len()).expect("a site has fewer than 2^32 files"));
        let path: Arc<str> = path.into();
        self.ids.insert(Arc::clone(&path), id);
        self.slots.push(File { path, content, version: 0 });
        true
    }

    /// A file's text; empty for one that was not read.
    pub(crate) fn text(&self, id: FileId) -> &str {
        match &self.file(id).content {
            Content::Text(text) => text,
            Content::Bytes(_) | Content::Unread(_) | Content::Gone => "",
        }
    }

    /// A file as diagnostics show it.
    pub(crate) fn source(&self, id: FileId) -> Source {
        let file = self.file(id);
        let text = match &file.content {
            Content::Text(text) => text.as_str().into(),
            Content::Bytes(_) | Content::Unread(_) | Content::Gone => "".into(),
        };
        Source { path: Arc::clone(&file.path), text }
    }

    /// What could not be read.
    pub(crate) fn problems(&self) -> Vec<Diagnostic> {
        let problem = |(id, file): (FileId, &File)| {
            let Content::Unread(why) = file.content else { return None };
            let at = Span::new(id, 0..0);
            Some(match why {
                Unread::TooLarge(limit) => {
                    Diagnostic::new(Code::FILE_UNREADABLE, at, format!("the file is larger than {} MiB", limit >> 20))
                        .help("split it, or move what is no text of the site to `static/`")
                }
                Unread::NotUtf8 => Diagnostic::new(Code::FILE_UNREADABLE, at, "the file is not text in UTF-8")
                    .help("save it again with the encoding UTF-8"),
                Unread::Link => Diagnostic::new(Code::FILE_LINK, at, "a symbolic link is not followed")
                    .help("copy the file itself to this place"),
                Unread::Denied => {
                    Diagnostic::new(Code::FILE_UNREADABLE, at, "the system does not let this file be read")
                        .help("give yourself the right to read it")
                }
                Unread::Name => Diagnostic::new(Code::FILE_NAME, at, "the file's name is not text in UTF-8"),
            })
        };
        self.iter().filter_map(problem).collect()
    }
}

/// The last part of a path without its ending, and the ending.
pub(crate) fn stem(path: &str) -> (&str, &str) {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, ending),
        _ => (name, ""),
    }
}
