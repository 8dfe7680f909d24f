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
    /// `None` where there are no events to be had.
    events: Option<Events>,
    why_polling: Option<String>,
    /// How long the last look at everything took.
    look: Duration,
    last_look: Instant,
    pending: Arc<AtomicBool>,
}

/// A stream of events, and the folders they come from.
struct Events {
    watcher: RecommendedWatcher,
    hints: Receiver<Hint>,
    folders: Vec<(PathBuf, Option<Identity>)>,
}

/// Which folder stands at a path: another one made in its place has another.
type Identity = (u64, u64);

impl Watch {
    /// Begins to watch the site in `root`; by looking only, if `poll` says so or if events cannot be had.
    pub(crate) fn start(root: &Path, poll: bool) -> Self {
        let pending = Arc::new(AtomicBool::new(false));
        let (events, why_polling) = match (poll, mount::without_events(root)) {
            (true, _) => (None, Some("as asked".to_owned())),
            (false, Some(mount)) => {
                (None, Some(format!("`{}` is on {mount}, which tells of no change", root.display())))
            }
            (false, None) => match Events::start(root, &pending) {
                Ok(events) => (Some(events), None),
                Err(error) => (None, Some(format!("the system does not tell of changes ({error})"))),
            },
        };
        Self { root: root.to_owned(), events, why_polling, look: Duration::ZERO, last_look: Instant::now(), pending }
    }

    /// Why the folders are looked at again and again; `None` where the system tells of changes.
    pub(crate) fn why_polling(&self) -> Option<&str> {
        self.why_polling.as_deref()
    }

    /// True from the moment something happens until [`Self::wait`] has told of it.
    pub(crate) fn pending(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.pending)
    }

    /// Says how long a look at everything took, so that looking does not take all the time there is.
    pub(crate) fn looked(&mut self, took: Duration) {
        self.look = took;
        self.last_look = Instant::now();
    }

    /// Waits until something may have changed, and says where to look.
    pub(crate) fn wait(&mut self) -> Changes {
        let changes = self.next();
        if changes == Changes::Any {
            self.last_look = Instant::now();
        }
        changes
    }

    fn next(&mut self) -> Changes {
        let Some(events) = &mut self.events else {
            std::thread::sleep((self.look * SHARE).max(POLL).saturating_sub(self.last_look.elapsed()));
            return Changes::Any;
        };
        let mut batch = Batch::default();
        loop {
            let truth = (self.look * SHARE).max(TRUTH).saturating_sub(self.last_look.elapsed());
            let patience = batch.patience().unwrap_or(truth.min(HEALTH));
            match events.hints.recv_timeout(patience) {
                Ok(hint) => batch.add(hint, Instant::now()),
                Err(RecvTimeoutError::Timeout) if batch.is_empty() => {
                    if !events.are_healthy() {
                        match Events::start(&self.root, &self.pending) {
                            Ok(new) => *events = new,
                            Err(error) => {
                                self.why_polling = Some(format!("the system no longer tells of changes ({error})"));
                                self.events = None;
                            }
                        }
                        return Changes::Any;
                    }
                    if truth.is_zero() {
                        return Changes::Any;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                // The watcher lives in `events`, and so does its end of the channel.
                Err(RecvTimeoutError::Disconnected) => return Changes::Any,
            }
            if batch.is_ready(Instant::now()) {
                self.pending.store(false, Ordering::Relaxed);
                return batch.changes();
            }
        }
    }
}

impl Events {
    fn start(root: &Path, pending: &Arc<AtomicBool>) -> notify::Result<Self> {
        let (sender, hints) = channel();
        let handler = handler(root, Arc::clone(pending), sender);
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(handler, config)?;
        // Identities are taken first: what is replaced meanwhile is then noticed.
        let places = std::iter::once(root.to_owned()).chain(FOLDERS.map(|f| root.join(f)));
        let folders: Vec<_> = places.map(|place| (place.clone(), identity(&place))).collect();
        for (place, _) in folders.iter().filter(|(_, identity)| identity.is_some()) {
            let mode = if place == root { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
            watcher.watch(place, mode)?;
        }
        Ok(Self { watcher, hints, folders })
    }

    /// True iff the folders there are the folders watched. One that came back is watched from here on.
    fn are_healthy(&self) -> bool {
        // A watcher that is dropped ends its stream.
        let _: &RecommendedWatcher = &self.watcher;
        self.folders.iter().all(|(place, then)| identity(place) == *then)
    }
}

/// Turns events into hints; those of files that are no part of the site are dropped.
fn handler(
    root: &Path,
    pending: Arc<AtomicBool>,
    sender: Sender<Hint>,
) -> impl FnMut(notify::Result<Event>) + Send + use<> {
    let root = root.to_owned();
    // Some systems name files by their real path.
    let real = root.canonicalize().ok();
    move |event| {
        let Some(mut hint) = hint(event) else { return };
        for path in &mut hint.paths {
            if let (false, Some(real)) = (path.starts_with(&root), &real)
                && let Ok(inner) = path.strip_prefix(real)
            {
                *path = root.join(inner);
            }
        }
        hint.paths.retain(|path| is_input(&root, path));
        if hint.anything || !hint.paths.is_empty() {
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
