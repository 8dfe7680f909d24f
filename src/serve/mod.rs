//! The preview's server: answers from memory with what one edition of the site has, and tells open pages when to change.
//! It never touches the disk, so there is no path that could lead out of the site.

mod answer;
mod dress;
mod hosts;
mod server;

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tokio::sync::watch;

use crate::diag::{Diagnostic, Report, Severity, text};
use crate::pipeline::Edition;
use hosts::Hosts;

/// What the preview is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) bind: IpAddr,
    /// The port to have, or the next free one; 0 for any.
    pub(crate) port: u16,
    /// Names it answers to besides those of this machine.
    pub(crate) hosts: Vec<String>,
}

/// A running preview.
pub(crate) struct Preview {
    state: watch::Sender<Arc<State>>,
    address: SocketAddr,
}

/// One moment of the preview.
#[derive(Default)]
struct State {
    /// `None` before the first good build.
    edition: Option<Arc<Shown>>,
    /// The newest of which every page could be drawn.
    settled: Option<Arc<Shown>>,
    trouble: Arc<Troubles>,
}

/// An edition and its pages drawn so far.
struct Shown {
    edition: Arc<Edition>,
    /// Milliseconds since 1970.
    built: u64,
    /// The name of all its style sheets together: not every sheet has a name of its own for each content.
    styles: String,
    drawn: Mutex<HashMap<String, Option<Arc<[u8]>>>>,
    /// What a page that cannot be drawn is shown from.
    before: Option<Arc<Edition>>,
}

/// A problem as a page shows it: text only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Trouble {
    severity: String,
    code: String,
    /// `path:line:column`; empty for a failure of the machine.
    place: String,
    message: String,
    /// The lines it is about, with what is wrong underlined, and what to do.
    source: String,
}

/// All that is wrong with the site as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Troubles {
    /// Errors first, all of them; then as many warnings as one would read.
    list: Vec<Trouble>,
    errors: usize,
    warnings: usize,
}

impl Troubles {
    /// The problems of a report.
    pub(crate) fn of(report: &Report) -> Self {
        /// An open page gets them again at every change.
        const WARNINGS: usize = 50;
        let problem = |d: &Diagnostic| {
            let at = report.position(d.span);
            let place = format!("{}:{}:{}", report.source(d.span).path, at.line, at.column);
            let (severity, code, message) = (d.severity.to_string(), d.code.to_string(), d.message.clone());
            // What stands above the lines is said in other ways.
            let text = text::plain(report, d);
            let below = text.lines().skip_while(|line| !line.trim_start().starts_with("--> ")).skip(1);
            Trouble { severity, code, place, message, source: below.collect::<Vec<_>>().join("\n") }
        };
        let of = |severity| report.diagnostics.iter().filter(move |d| d.severity == severity);
        let list = of(Severity::Error).chain(of(Severity::Warning).take(WARNINGS)).map(problem).collect();
        Self { list, errors: report.count(Severity::Error), warnings: report.count(Severity::Warning) }
    }

    /// A failure of the machine.
    pub(crate) fn of_machine(error: &dyn std::error::Error) -> Self {
        let (code, place, source) = Default::default();
        let trouble = Trouble { severity: "error".into(), code, place, message: error.to_string(), source };
        Self { list: vec![trouble], errors: 1, warnings: 0 }
    }
}

impl Preview {
    /// Takes a port and begins to answer, before there is anything to show.
    pub(crate) fn start(options: &Options) -> io::Result<Self> {
        let listener = listen(options.bind, options.port)?;
        let address = listener.local_addr()?;
        let (state, receiver) = watch::channel(Arc::default());
        server::start(listener, Hosts::new(options.bind, &options.hosts), receiver)?;
        Ok(Self { state, address })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Shows an edition from now on.
    pub(crate) fn show(&self, edition: &Arc<Edition>, trouble: Troubles) {
        let settled = self.now().settled.clone();
        let before = settled.as_ref().map(|shown| Arc::clone(&shown.edition));
        let (built, styles, drawn) = (now(), styles(edition), Mutex::default());
        let shown = Shown { edition: Arc::clone(edition), built, styles, drawn, before };
        self.set(State { edition: Some(Arc::new(shown)), settled, trouble: Arc::new(trouble) });
    }

    /// Every page of what is shown can be drawn.
    pub(crate) fn settle(&self) {
        let State { edition, trouble, .. } = &*self.now();
        let state = State { edition: edition.clone(), settled: edition.clone(), trouble: Arc::clone(trouble) };
        // No page need hear of it.
        self.state.send_if_modified(|now| {
            *now = Arc::new(state);
            false
        });
    }

    /// True iff there has been an edition of which every page could be drawn.
    pub(crate) fn has_settled(&self) -> bool {
        self.now().settled.is_some()
    }

    /// Shows the last settled edition again, and what is wrong with the one that was shown.
    pub(crate) fn go_back(&self, trouble: Troubles) {
        let settled = self.now().settled.clone();
        self.set(State { edition: settled.clone(), settled, trouble: Arc::new(trouble) });
    }

    /// Keeps what is shown, and says what is wrong with what is there now.
    pub(crate) fn complain(&self, trouble: Troubles) {
        let State { edition, settled, .. } = &*self.now();
        self.set(State { edition: edition.clone(), settled: settled.clone(), trouble: Arc::new(trouble) });
    }

    fn now(&self) -> Arc<State> {
        Arc::clone(&self.state.borrow())
    }

    fn set(&self, state: State) {
        self.state.send_replace(Arc::new(state));
    }
}

impl Shown {
    /// The bytes at a path, as they would be published; drawn once.
    fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        let drawn = || self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = drawn().get(path) {
            return known.clone();
        }
        let file = self.edition.file(path).map(|file| {
            // That it cannot be drawn is told with the other problems.
            let old = || self.before.as_ref().and_then(|before| before.file(path)?.ok());
            file.ok().or_else(old).unwrap_or_else(|| Arc::from(*b"This page cannot be drawn."))
        });
        if file.is_some() {
            drawn().insert(path.to_owned(), file.clone());
        }
        file
    }
}

/// A listener on the port, or on one of the next ones.
fn listen(bind: IpAddr, port: u16) -> io::Result<TcpListener> {
    const TRIES: u16 = 50;
    let mut last = None;
    for port in (0..TRIES).map_while(|n| port.checked_add(n)) {
        match TcpListener::bind((bind, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(last.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
}

fn styles(edition: &Edition) -> String {
    let sheets = edition.assets().iter().filter(|(path, _)| answer::is_style(path.as_str()));
    answer::name(&sheets.flat_map(|(_, bytes)| bytes.iter().copied()).collect::<Vec<_>>())
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}
