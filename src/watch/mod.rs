//! Says when a site's files may have changed. Events are hints: they say where to look, never what is true. A slow look
//! at everything finds what events miss, and is all there is where a file system sends none.

mod batch;
mod mount;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::load::{Changes, FOLDERS, is_input};
use batch::{Batch, Hint, hint};

/// Looking at everything takes at most this part of the time.
const SHARE: u32 = 20;
/// Between two looks at everything, where events come too.
const TRUTH: Duration = Duration::from_secs(5);
/// The same where none come.
const POLL: Duration = Duration::from_millis(300);
/// Between two looks at whether the folders watched are still the folders there.
const HEALTH: Duration = Duration::from_secs(1);

/// Watches the folders of one site.
pub(crate) struct Watch {
    root: PathBuf,
    source: Source,
    /// How long the last look at everything took, and when it was over.
    look: (Duration, Instant),
    pending: Arc<AtomicBool>,
}

/// Where word of changes comes from.
enum Source {
    Events(Events),
    /// Nowhere: everything is looked at every now and then. Why.
    Looking(String),
}

/// A stream of events, and the folders they come from.
struct Events {
    /// Ends its stream when dropped.
    _watcher: RecommendedWatcher,
    hints: Receiver<Hint>,
    folders: Vec<(PathBuf, Option<Identity>)>,
    /// When the folders were last found to be those watched.
    checked: Instant,
}

/// Which folder stands at a path: another one made in its place has another.
type Identity = (u64, u64);

impl Watch {
    /// Begins to watch the site in `root`; by looking only, if `poll` says so or if events cannot be had.
    pub(crate) fn start(root: &Path, poll: bool) -> Self {
        let pending = Arc::new(AtomicBool::new(false));
        let silent = || places(root).find_map(|place| mount::without_events(&place).map(|mount| (place, mount)));
        let source = if poll {
            Source::Looking("as asked".to_owned())
        } else if let Some((place, mount)) = silent() {
            Source::Looking(format!("`{}` is on {mount}, which tells of no change", place.display()))
        } else {
            Source::events(root, &pending)
        };
        Self { root: root.to_owned(), source, look: (Duration::ZERO, Instant::now()), pending }
    }

    /// Why the folders are looked at again and again; `None` where the system tells of changes.
    pub(crate) fn why_polling(&self) -> Option<&str> {
        match &self.source {
            Source::Events(_) => None,
            Source::Looking(why) => Some(why),
        }
    }

    /// True from the moment something happens until [`Self::wait`] has told of it.
    pub(crate) fn pending(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.pending)
    }

    /// Says how long a look at everything took, so that looking does not take all the time there is.
    pub(crate) fn looked(&mut self, took: Duration) {
        self.look = (took, Instant::now());
    }

    /// Waits until something may have changed, and says where to look.
    pub(crate) fn wait(&mut self) -> Changes {
        let changes = self.next();
        self.pending.store(false, Ordering::Relaxed);
        changes
    }

    fn next(&mut self) -> Changes {
        let (took, over) = self.look;
        let events = match &mut self.source {
            Source::Looking(_) => {
                std::thread::sleep((took * SHARE).max(POLL).saturating_sub(over.elapsed()));
                return Changes::Any;
            }
            Source::Events(events) => events,
        };
        let mut batch = Batch::default();
        loop {
            // By the clock, so that neither waits for a site that is written to without end.
            let truth = (took * SHARE).max(TRUTH).saturating_sub(over.elapsed());
            if truth.is_zero() {
                return Changes::Any;
            }
            let is_sound = events.checked.elapsed() < HEALTH || events.are_sound();
            let patience = batch.patience(Instant::now());
            if patience.is_some_and(|patience| patience.is_zero()) {
                return batch.changes();
            }
            match events.hints.recv_timeout(patience.unwrap_or(truth.min(HEALTH))) {
                Ok(hint) if is_sound => batch.add(hint, Instant::now()),
                Err(RecvTimeoutError::Timeout) if is_sound => {}
                Ok(_) | Err(_) => {
                    self.source = Source::events(&self.root, &self.pending);
                    return Changes::Any;
                }
            }
        }
    }
}

/// The root of a site and its folders.
fn places(root: &Path) -> impl Iterator<Item = PathBuf> {
    std::iter::once(root.to_owned()).chain(FOLDERS.map(|folder| root.join(folder)))
}

impl Source {
    fn events(root: &Path, pending: &Arc<AtomicBool>) -> Self {
        match Events::start(root, pending) {
            Ok(events) => Self::Events(events),
            Err(error) => Self::Looking(format!("the system does not tell of changes ({error})")),
        }
    }
}

impl Events {
    fn start(root: &Path, pending: &Arc<AtomicBool>) -> notify::Result<Self> {
        let (sender, hints) = channel();
        // Identities are taken first: what is replaced meanwhile is then noticed.
        let folders: Vec<_> = places(root).map(|place| (place.clone(), identity(&place))).collect();
        let there = folders.iter().filter(|(_, identity)| identity.is_some());
        // Events name files by the path watched, or by their real one: with links in it the two differ.
        let real = |place: &PathBuf| (place.canonicalize().unwrap_or_else(|_| place.clone()), place.clone());
        let names: Vec<(PathBuf, PathBuf)> = there.map(|(place, _)| real(place)).collect();
        let config = Config::default().with_follow_symlinks(false);
        let handler = handler(root, names.clone(), Arc::clone(pending), sender);
        let mut watcher = RecommendedWatcher::new(handler, config)?;
        for (real, place) in &names {
            let mode = if place == root { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
            watcher.watch(real, mode)?;
        }
        Ok(Self { _watcher: watcher, hints, folders, checked: Instant::now() })
    }

    /// True iff the folders there are the folders watched.
    fn are_sound(&mut self) -> bool {
        self.checked = Instant::now();
        self.folders.iter().all(|(place, then)| identity(place) == *then)
    }
}

/// Turns events into hints; those of files that are no part of the site are dropped. `names` has the real path of each
/// folder watched, and its path in the site.
fn handler(
    root: &Path,
    names: Vec<(PathBuf, PathBuf)>,
    pending: Arc<AtomicBool>,
    sender: Sender<Hint>,
) -> impl FnMut(notify::Result<Event>) + Send + use<> {
    let root = root.to_owned();
    move |event| {
        let Some(mut hint) = hint(event) else { return };
        for paths in [&mut hint.finished, &mut hint.open] {
            for path in paths.iter_mut() {
                // The innermost folder: one of the site's may be a link to elsewhere.
                let inner = names.iter().rev().find_map(|(real, name)| Some(name.join(path.strip_prefix(real).ok()?)));
                *path = inner.unwrap_or_else(|| path.clone());
            }
            paths.retain(|path| is_input(&root, path));
        }
        if hint.anything || !hint.finished.is_empty() || !hint.open.is_empty() {
            pending.store(true, Ordering::Relaxed);
            // Nobody may be listening any more.
            let _ = sender.send(hint);
        }
    }
}

#[cfg(unix)]
fn identity(folder: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).ok().filter(std::fs::Metadata::is_dir).map(|meta| (meta.dev(), meta.ino()))
}

/// Here only that it is there can be told.
#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<Identity> {
    folder.is_dir().then_some((0, 0))
}
