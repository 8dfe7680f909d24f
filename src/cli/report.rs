//! Everything that is printed.

use std::cell::RefCell;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::args::Format;
use crate::diag::{Report, github, json, short, text};
use crate::live::{News, Run};
use crate::model::brief::Hidden;
use crate::pipeline::{Outcome, Progress, Published, Scope};
use crate::serve::Options;

/// Work shorter than this shows no progress.
const PATIENCE: Duration = Duration::from_millis(500);

/// Columns that the progress line takes. Spaces clear it, not an escape: where colours are off, none gets through.
const PROGRESS: usize = 40;

/// Prints problems: for people on stderr, for programs on stdout.
pub(super) fn problems(report: &Report, format: Format) -> io::Result<()> {
    match format {
        Format::Text => {
            say(&text::print(report));
            Ok(())
        }
        Format::Short => give(&short::print(report)),
        Format::Json => give(&json::print(report)),
        Format::Github => give(&github::print(report)),
    }
}

/// The last line of a build.
pub(super) fn built(outcome: &Outcome, out: &Path, time: Duration) {
    let tally = outcome.report.tally();
    let Some(published) = &outcome.published else {
        let after = if out.exists() { "the published site is as it was" } else { "nothing was published" };
        say(&format!("{tally}; {after}\n"));
        return;
    };
    let pages = counted(outcome.pages, "page");
    let warned = if tally.is_empty() { String::new() } else { format!(", {tally}") };
    let removed =
        if published.removed == 0 { String::new() } else { format!(", {} removed", grouped(published.removed)) };
    say(&format!(
        "{pages} in `{}`: {} written, {} unchanged{removed}{warned}, {}\n",
        out.display(),
        counted(published.written, "file"),
        grouped(published.unchanged),
        seconds(time),
    ));
    say(&file_by_file(published));
}

/// Says where a site was not published in one step.
fn file_by_file(published: &Published) -> String {
    published.file_by_file().map_or_else(String::new, |reason| {
        format!("published file by file, since {reason}: for a moment a reader could meet pages of both sites\n")
    })
}

/// The last line of a check.
pub(super) fn checked(outcome: &Outcome, time: Duration) {
    let tally = outcome.report.tally();
    let found = if tally.is_empty() { "nothing to mend".to_owned() } else { tally };
    say(&format!("{found}; {} checked in {}\n", counted(outcome.pages, "page"), seconds(time)));
}

/// The differences that were forgiven.
pub(super) fn forgiven(outcome: &Outcome) {
    for f in &outcome.forgiven {
        say(&format!("{}:{}:{}: forgiven: {}\n", f.path, f.position.line, f.position.column, f.differences.join(", ")));
    }
}

/// The day that the site stands for, and the briefs that are not on it.
pub(super) fn shown(scope: &Scope) {
    say(&format!("as of {}: {} shown, {} not\n", scope.as_of, counted(scope.shown, "brief"), scope.hidden.len()));
    for (brief, why) in &scope.hidden {
        let why = match why {
            Hidden::Draft => "it is a draft".to_owned(),
            Hidden::Later(date) => format!("it is dated {date}"),
            Hidden::Embargo(until) => format!("its embargo ends on {until}"),
        };
        say(&format!("not shown: {brief}, since {why}\n"));
    }
}

/// What each stage took.
pub(super) fn timings(timings: &[(&'static str, Duration)]) {
    for (stage, time) in timings {
        say(&format!("{:>9.1} ms  {stage}\n", time.as_secs_f64() * 1000.0));
    }
}

/// Where the preview is to be found.
pub(super) fn home(options: &Options, address: SocketAddr) -> String {
    let name = match options.hosts.first() {
        Some(name) if !options.bind.is_loopback() => name.clone(),
        _ if address.ip() == IpAddr::V4(Ipv4Addr::LOCALHOST) => "localhost".to_owned(),
        _ => match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        },
    };
    format!("http://{name}:{}/", address.port())
}

/// The first words of a preview.
pub(super) fn serving(options: &Options, address: SocketAddr) {
    let taken = if options.port == 0 || options.port == address.port() {
        String::new()
    } else {
        format!(" (port {} is taken)", options.port)
    };
    say(&format!("the preview is at {}{taken}; Ctrl+C ends it\n", home(options, address)));
    if !options.bind.is_loopback() {
        say("whoever can reach this machine can read it, drafts and embargoed briefs too if they are shown\n");
    }
}

/// Tells what goes on while a site is watched.
pub(super) struct Teller {
    /// The folder it is published into, if it is.
    pub out: Option<PathBuf>,
    pub quiet: bool,
    pub verbose: bool,
    pub timings: bool,
    /// The problems that were told last.
    pub told: RefCell<String>,
    /// What was said last of the briefs shown.
    pub scope: RefCell<Option<Scope>>,
}

impl Teller {
    pub(super) fn tell(&self, news: &News<'_>) {
        match news {
            News::Polling(_) if self.quiet => {}
            News::Polling(why) => say(&format!("looking at all files every now and then: {why}\n")),
            News::Failed(error) => failure(&chain(*error)),
            News::Run(run) => {
                let problems = text::print(&run.report);
                let told = self.told.replace(problems.clone());
                if told != problems {
                    say(&problems);
                }
                if self.verbose && self.scope.replace(Some(run.scope.clone())).as_ref() != Some(&run.scope) {
                    shown(&run.scope);
                }
                if self.timings {
                    timings(&run.timings);
                }
                if !self.quiet {
                    say(&ran(run, self.out.as_deref()));
                }
            }
        }
    }
}

/// One line on one run.
fn ran(run: &Run, out: Option<&Path>) -> String {
    let tally = run.report.tally();
    let Some(changed) = run.changed else {
        return match out {
            Some(out) if out.exists() => format!("{tally}; the published site is as it was\n"),
            Some(_) => format!("{tally}; nothing was published\n"),
            None if run.is_first => format!("{tally}; nothing can be shown yet\n"),
            None => format!("{tally}; the preview shows the site as it was\n"),
        };
    };
    let warned = if tally.is_empty() { String::new() } else { format!(", {tally}") };
    let written = run.published.as_ref().map_or_else(String::new, |published| {
        let removed =
            if published.removed == 0 { String::new() } else { format!(", {} removed", grouped(published.removed)) };
        format!(": {} written{removed}", counted(published.written, "file"))
    });
    let time = seconds(run.time);
    if run.is_first {
        let how = run.published.as_ref().map_or_else(String::new, file_by_file);
        return format!("{}{written}{warned}, {time}\n{how}", counted(run.pages, "page"));
    }
    format!("{} of {}{written}{warned}, in {time}\n", counted(changed, "page"), grouped(run.pages))
}

/// A failure of the machine or of usage.
pub(super) fn failure(message: &str) {
    say(&format!("\u{1b}[1m\u{1b}[31merror\u{1b}[0m\u{1b}[1m: {message}\u{1b}[0m\n"));
}

/// An error and what caused it.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut out = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !out.contains(&text) {
            out.push_str(": ");
            out.push_str(&text);
        }
        cause = inner.source();
    }
    out
}

/// Runs work that counts its pages, with a line that follows it on a terminal.
pub(super) fn with_progress<T: Send>(quiet: bool, work: impl FnOnce(&Progress) -> T + Send) -> T {
    let progress = Progress::default();
    if quiet || !std::io::stderr().is_terminal() {
        return work(&progress);
    }
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let line = scope.spawn(|| {
            std::thread::park_timeout(PATIENCE);
            while !done.load(Ordering::Acquire) {
                let (n, total) = (progress.done.load(Ordering::Relaxed), progress.total.load(Ordering::Relaxed));
                let text = if total == 0 {
                    "reading".into()
                } else {
                    format!("rendering {} of {}", grouped(n), grouped(total))
                };
                say(&format!("\r{text:<PROGRESS$}"));
                std::thread::park_timeout(Duration::from_millis(100));
            }
        });
        let result = work(&progress);
        done.store(true, Ordering::Release);
        line.thread().unpark();
        if line.join().is_ok() {
            say(&format!("\r{:PROGRESS$}\r", ""));
        }
        result
    })
}

/// To people. A closed pipe is not an error.
fn say(text: &str) {
    let mut out = anstream::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// To programs. One that has read enough and left is fine; a full disk is not.
fn give(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => Err(e),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn counted(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{} {one}s", grouped(n)) }
}

/// `11,412`.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, c) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

fn seconds(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{} ms", time.as_millis())
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}
