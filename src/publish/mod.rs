//! Puts a built site into its folder: staged beside it, then swapped in by one system call.
//!
//! ```text
//! public/                 the site that is served; files nobody's manifest lists in it are the user's
//! .public.marque/lock     held while a build publishes (flock: a killed build holds nothing)
//! .public.marque/site/    the staged site; after the swap the old one, until it is removed
//! ```
//!
//! [`Staging::write`] puts each file into the stage, but for those that the old site has byte for byte.
//! [`Staging::publish`] hard-links these from the old site (they keep inode and time), carries the user's files over
//! the same way, exchanges the two folders, and removes the old one. If no file changed, it does nothing at all.
//!
//! Promised: a process killed at any instant leaves the old site or the new one; a reader finds each file whole; a
//! failure leaves the old site; only files that the manifest lists are deleted. Where folders cannot be exchanged,
//! [`Method::PerFile`] says so, and the promise shrinks to whole files: pages last, the front page last of all.
//! Not promised: durability when the power fails. Nothing is synced to disk, since that costs more than the build; the
//! next build compares every byte it keeps, so it mends what was torn.
//!
//! A process that holds the folder itself, not its path (a shell in it, a container with it bind-mounted), sees the
//! old folder emptied by a swap. [`Staging::publish_in_place`] is for such cases.

mod error;
mod folders;
mod in_place;
mod ledger;
mod manifest;
#[cfg(unix)]
mod retire;
mod staging;
mod survey;
mod swap;
mod target;
mod work;

#[cfg(test)]
mod tests;

use std::fmt;
use std::path::PathBuf;

pub(crate) use error::PublishError;
pub(crate) use ledger::Ledger;
pub(crate) use staging::{Left, Staging};

/// What publishing did. The manifest itself is not counted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Published {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files left as they were.
    pub unchanged: usize,
    /// Files of the old site that the new one does not have.
    pub removed: usize,
    pub method: Method,
}

impl Published {
    /// Why the files were put in place one by one, where they were.
    pub(crate) fn file_by_file(&self) -> Option<&Reason> {
        match &self.method {
            Method::PerFile(reason) => Some(reason),
            Method::Unchanged | Method::FirstPublish | Method::Exchange => None,
        }
    }
}

/// How the new site took the old one's place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// There was nothing to do: the folder held these very bytes.
    Unchanged,
    /// The stage was renamed to a folder that did not exist or was empty.
    FirstPublish,
    /// Stage and folder were exchanged in one step.
    Exchange,
    /// Each file was renamed into place: no reader sees half a file, but one may see pages of both sites.
    PerFile(Reason),
}

/// Why the folder was not exchanged.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The caller asked for it.
    Asked,
    /// The folder holds a repository; its tools may be at work in it, and it cannot be linked in one step.
    Repository(PathBuf),
    /// A file of the user's that cannot be linked into the stage.
    CannotLink(PathBuf),
    /// The file system or the platform cannot do it, or the folder is a mount point.
    NoExchange,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asked => f.write_str("as asked"),
            Self::Repository(path) => write!(f, "`{}` is a repository", path.display()),
            Self::CannotLink(path) => write!(f, "`{}` cannot be carried over by a link", path.display()),
            Self::NoExchange => f.write_str("the system cannot exchange this folder for another"),
        }
    }
}
