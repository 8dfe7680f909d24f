//! Why a site could not be published.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::path::OutPath;

/// Why a site could not be published. Unless it says otherwise, the old site stands untouched.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PublishError {
    #[error("cannot {doing} `{}`: {source}", path.display())]
    Os { doing: &'static str, path: PathBuf, source: io::Error },

    #[error("cannot publish to `{}`: give the site a folder of its own, such as `public`", .0.display())]
    NotItsOwn(PathBuf),
    #[error("cannot publish to `{}`: `{}` is a file; choose another folder", path.display(), file.display())]
    File { path: PathBuf, file: PathBuf },
    #[error("cannot publish to `{}`: the folder before `..` does not exist; write the path without `..`", .0.display())]
    NoWayBack(PathBuf),
    #[error("cannot publish to `{}`: it is a symbolic link; name the folder it stands for, `{}`", path.display(), to.display())]
    TargetIsLink { path: PathBuf, to: PathBuf },
    #[error("cannot publish to `{}`: it would mix with the sources in `{}`; choose another folder", path.display(), input.display())]
    Overlap { path: PathBuf, input: PathBuf },
    #[error("cannot publish to `{}`: it holds files that marque did not write, such as `{}`; choose an empty folder or clear this one", path.display(), found.display())]
    NotOurs { path: PathBuf, found: PathBuf },
    #[error("another build is publishing to `{}`", .0.display())]
    Busy(PathBuf),
    #[error("`{}` is in the way: marque stages the site there, but did not make it; move it away", .0.display())]
    StageTaken(PathBuf),

    #[error("two things of the site are written to `{0}`")]
    Twice(OutPath),
    #[error("`{0}` and `{1}` are one path where case does not count, as on Windows and macOS")]
    CaseClash(String, String),
    #[error("`{0}` would be both a file and a folder")]
    FileAndFolder(String),
    #[error("`{0}` cannot be written by a site: marque keeps the name for itself")]
    Reserved(OutPath),
    #[error("`{}` was changed by something else while the site was built; build again", .0.display())]
    Disturbed(PathBuf),
    #[error("`{}` is in the way of the site, and marque did not write it; move it away", .0.display())]
    Foreign(PathBuf),

    #[error("the new site is published, but what is left in `{}` could not be removed: {source}", stage.display())]
    NotRemoved { stage: PathBuf, source: Box<PublishError> },
    #[error("`{}` belongs at `{}`, where the site now has a file of its own; move it away", path.display(), wanted.display())]
    Unclaimed { path: PathBuf, wanted: PathBuf },
}

/// For `map_err`: names what was being done, and to which path.
pub(crate) fn os(doing: &'static str, path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> PublishError {
    move |source| PublishError::Os { doing, path: path.as_ref().to_owned(), source }
}
