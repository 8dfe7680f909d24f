//! The commands: arguments to settings, outcomes to words and exit statuses. All printing is here; people read
//! stderr, programs stdout.

mod args;
mod report;
mod today;

use std::cell::RefCell;
use std::ffi::OsString;
use std::net::IpAddr;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::live::{self, Live, News};
use crate::pipeline::{self, Error, Outcome, Settings, Target};
use crate::serve::{Options, Preview};
use args::{Arguments, Color, Command, Common, Format, Serve, Watch};
use report::Teller;

/// How a run ended: the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// 0: fine, warnings or not.
    Fine,
    /// 1: the content has errors, or the work failed.
    Failed,
    /// 2: wrong usage.
    Usage,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Failed => 1,
            Status::Usage => 2,
        })
    }
}

/// Runs one command line; the first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // A closed pipe while printing help is nobody's fault.
            let _ = error.print();
            return if error.use_stderr() { Status::Usage.into() } else { Status::Fine.into() };
        }
    };
    match arguments.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    let result = match &arguments.command {
        Command::Build(build) => {
            let out = tidy(&arguments.root.join(&build.out));
            execute(&arguments, &build.common, Target::Folder(&out)).and_then(|(outcome, time)| {
                report::problems(&outcome.report, Format::Text).map_err(Failure::Output)?;
                if !arguments.quiet {
                    report::built(&outcome, &out, time);
                }
                Ok(outcome)
            })
        }
        Command::Check(check) => execute(&arguments, &check.common, Target::Nowhere).and_then(|(outcome, time)| {
            report::problems(&outcome.report, check.format).map_err(Failure::Output)?;
            if check.explain {
                report::forgiven(&outcome);
            }
            if !arguments.quiet && matches!(check.format, Format::Text | Format::Short) {
                report::checked(&outcome, time);
            }
            Ok(outcome)
        }),
        Command::Serve(serve) => self::serve(&arguments, serve),
        Command::Watch(watch) => self::watch(&arguments, watch),
    };
    match result {
        Ok(outcome) if outcome.report.has_errors() => Status::Failed.into(),
        Ok(_) => Status::Fine.into(),
        Err(Failure::Usage(message)) => {
            report::failure(&message);
            Status::Usage.into()
        }
        Err(Failure::Machine(error)) => {
            report::failure(&report::chain(&error));
            Status::Failed.into()
        }
        Err(Failure::Port(address, port, error)) => {
            report::failure(&format!("cannot listen on {address}, port {port}: {error}"));
            Status::Failed.into()
        }
        Err(Failure::Output(error)) => {
            report::failure(&format!("cannot write to the standard output: {error}"));
            Status::Failed.into()
        }
    }
}

/// Why a command did not come to an outcome.
enum Failure {
    Usage(String),
    Machine(Error),
    Output(std::io::Error),
    Port(IpAddr, u16, std::io::Error),
}

/// What the arguments ask of the pipeline.
fn settings(arguments: &Arguments, common: &Common) -> Settings {
    if let Some(jobs) = common.jobs {
        // Fails only where a pool exists already: then this run is not the process's first, and keeps it.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
    }
    Settings {
        root: arguments.root.clone(),
        as_of: common.as_of,
        drafts: common.drafts,
        base_url: common.base_url.clone(),
        deny_warnings: common.deny_warnings,
    }
}

/// A site that is watched, and what tells of its runs.
fn live(
    arguments: &Arguments,
    common: &Common,
    poll: bool,
    out: Option<PathBuf>,
) -> Result<(Live, impl Fn(News<'_>) + use<>), Failure> {
    let settings = settings(arguments, common);
    // What can be wrong with it is told when it is asked first.
    let start = today::today().map_err(Failure::Usage)?;
    let live = Live::start(settings, poll, move || today::today().unwrap_or(start)).map_err(Failure::Machine)?;
    let (quiet, verbose, timings) = (arguments.quiet, arguments.verbose, common.timings);
    let teller = Teller { out, quiet, verbose, timings, told: RefCell::default(), scope: RefCell::default() };
    Ok((live, move |news: News<'_>| teller.tell(&news)))
}

/// Builds, and again on every change; ends only by failing.
fn watch(arguments: &Arguments, watch: &Watch) -> Result<Outcome, Failure> {
    let out = tidy(&arguments.root.join(&watch.build.out));
    let (live, tell) = live(arguments, &watch.build.common, watch.watching.poll, Some(out.clone()))?;
    match live::to_folder(live, &out, &tell).map_err(Failure::Machine)? {}
}

/// Shows a preview; ends only by failing.
fn serve(arguments: &Arguments, serve: &Serve) -> Result<Outcome, Failure> {
    if !serve.bind.is_loopback() && serve.allow_host.is_empty() {
        let message = format!(
            "other machines can reach {}: say by which name they may, with `--allow-host NAME`, or leave `--bind` out",
            serve.bind
        );
        return Err(Failure::Usage(message));
    }
    let options = Options { bind: serve.bind, port: serve.port, hosts: serve.allow_host.clone() };
    let (live, tell) = live(arguments, &serve.common, serve.watching.poll, None)?;
    let preview = Preview::start(&options).map_err(|e| Failure::Port(serve.bind, serve.port, e))?;
    report::serving(&options, preview.address());
    if serve.open {
        let home = report::home(&options, preview.address());
        if open::that_detached(&home).is_err() {
            report::failure(&format!("no browser could be opened: open {home} yourself"));
        }
    }
    match live::to_preview(live, &preview, &tell).map_err(Failure::Machine)? {}
}

/// Runs the pipeline with a progress line.
fn execute(
    arguments: &Arguments,
    common: &Common,
    target: Target<'_>,
) -> Result<(Outcome, std::time::Duration), Failure> {
    let settings = settings(arguments, common);
    let today = today::today().map_err(Failure::Usage)?;
    let start = std::time::Instant::now();
    let outcome = report::with_progress(arguments.quiet, |progress| pipeline::run(settings, today, target, progress));
    let outcome = outcome.map_err(Failure::Machine)?;
    if arguments.verbose {
        report::shown(&outcome.scope);
    }
    if common.timings {
        report::timings(&outcome.timings);
    }
    Ok((outcome, start.elapsed()))
}

/// Without `.` among its parts, unless it is all there is.
fn tidy(path: &Path) -> PathBuf {
    let tidy: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if tidy.as_os_str().is_empty() { ".".into() } else { tidy }
}
