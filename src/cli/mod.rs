//! The commands: arguments to settings, outcomes to words and exit statuses. All printing is here; people read
//! stderr, programs stdout.

mod args;
mod report;
mod today;

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::pipeline::{self, Error, Outcome, Settings, Target};
use args::{Arguments, Color, Command, Common, Format};

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
}

/// Runs the pipeline with a progress line.
fn execute(
    arguments: &Arguments,
    common: &Common,
    target: Target<'_>,
) -> Result<(Outcome, std::time::Duration), Failure> {
    if let Some(jobs) = common.jobs {
        // Fails only where a pool exists already: then this run is not the process's first, and keeps it.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
    }
    let settings = Settings {
        root: arguments.root.clone(),
        as_of: common.as_of,
        today: today::today().map_err(Failure::Usage)?,
        drafts: common.drafts,
        base_url: common.base_url.clone(),
        deny_warnings: common.deny_warnings,
    };
    let start = std::time::Instant::now();
    let outcome = report::with_progress(arguments.quiet, |progress| pipeline::run(&settings, target, progress));
    let outcome = outcome.map_err(Failure::Machine)?;
    if arguments.verbose {
        report::shown(&outcome);
    }
    if common.timings {
        report::timings(&outcome);
    }
    Ok((outcome, start.elapsed()))
}

/// Without `.` among its parts, unless it is all there is.
fn tidy(path: &Path) -> PathBuf {
    let tidy: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if tidy.as_os_str().is_empty() { ".".into() } else { tidy }
}
