//! What can be typed. Words here are what `--help` prints.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::base::period::{PeriodError, Point, YEARS};
use crate::parse::forms::is_web_address;

/// Builds briefing sites for the car industry, every claim checked against the words it cites.
#[derive(Debug, Parser)]
#[command(
    name = "marque",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    next_help_heading = "Options of every command",
    after_help = "Exit status: 0 fine, 1 the content has errors or the work failed, 2 wrong usage.\n\
                  `marque COMMAND --help` has the options of one command."
)]
pub(super) struct Arguments {
    /// The site's folder, the one with `content/` in it.
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// When messages have colours: auto (on a terminal, unless `NO_COLOR` is set), always, never.
    #[arg(long, global = true, value_enum, hide_possible_values = true, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
    /// Say nothing but problems.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more: the day the site stands for, and the briefs that are not on it.
    #[arg(short, long, global = true)]
    pub verbose: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the site, and publish it into a folder if there is no error.
    Build(Build),
    /// Check everything and write nothing.
    Check(Check),
    /// Show the site in a browser, and show it anew whenever you save. Nothing is written.
    Serve(Serve),
    /// As `build`, and again whenever you save, writing only files that changed.
    Watch(Watch),
}

/// What all commands have in common.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// The site as it stood on this day, such as 2025-03-31 [default: today, in UTC].
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// Include drafts.
    #[arg(long)]
    pub drafts: bool,
    /// Treat warnings as errors.
    #[arg(long)]
    pub deny_warnings: bool,
    /// How many threads to use, 1 to 256 [default: one for each processor].
    #[arg(long, value_name = "N", value_parser = jobs, allow_negative_numbers = true)]
    pub jobs: Option<usize>,
    /// Print what each stage took.
    #[arg(long)]
    pub timings: bool,
    /// The address the site will have, in place of the one in site.yaml.
    #[arg(long, value_name = "URL", value_parser = address)]
    pub base_url: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// Where to publish. A relative path begins at the site's folder.
    #[arg(long, default_value = "public", value_name = "DIR", value_parser = PathBufValueParser::new().try_map(folder))]
    pub out: PathBuf,
    /// Leave out the search. There is none yet.
    #[arg(long)]
    pub no_search: bool,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The port to listen on; where it is taken, the next free one. 0 for any.
    #[arg(long, default_value_t = 1886, value_name = "PORT")]
    pub port: u16,
    /// The address to listen on. One that other machines can reach needs --allow-host.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "ADDRESS")]
    pub bind: IpAddr,
    /// A name by which other machines may ask for the preview. May be given more than once.
    #[arg(long, value_name = "NAME", value_parser = host)]
    pub allow_host: Vec<String>,
    /// Open the site in your browser.
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub watching: Watching,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Args)]
pub(super) struct Watch {
    #[command(flatten)]
    pub build: Build,
    #[command(flatten)]
    pub watching: Watching,
}

/// What commands that go on have in common.
#[derive(Debug, Args)]
pub(super) struct Watching {
    /// Look at all files every now and then, where the system does not tell of changes.
    #[arg(long)]
    pub poll: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// How to print problems: text (for people, on stderr), or on stdout short (one line each), json, github (marks
    /// the lines of a pull request).
    #[arg(long, value_enum, hide_possible_values = true, default_value_t = Format::Text, value_name = "FORMAT")]
    pub format: Format,
    /// List every difference between cited and found words that was let pass.
    #[arg(long)]
    pub explain: bool,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Short,
    Json,
    Github,
}

fn day(text: &str) -> Result<Date, String> {
    match text.parse() {
        Ok(Point::Day(date)) => Ok(date),
        Err(PeriodError::Calendar) => {
            Err(format!("the calendar has no such day, or it is not from {} to {}", YEARS.start(), YEARS.end()))
        }
        _ => Err("write a day as 2025-03-31".into()),
    }
}

/// More threads than this no machine of today has use for, and a slip of the finger would start them all.
const MOST_JOBS: usize = 256;

fn jobs(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|n| (1..=MOST_JOBS).contains(n));
    number.ok_or_else(|| format!("write a number from 1 to {MOST_JOBS}"))
}

fn host(text: &str) -> Result<String, &'static str> {
    let is_name =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let is_sound = text.split('.').all(is_name) || text.parse::<IpAddr>().is_ok();
    if is_sound { Ok(text.to_owned()) } else { Err("write a name alone, such as desk.example, or an address") }
}

fn folder(path: PathBuf) -> Result<PathBuf, &'static str> {
    if path.starts_with("~") { Err("here `~` is not your home folder: write the whole path") } else { Ok(path) }
}

fn address(text: &str) -> Result<String, String> {
    match text {
        _ if !is_web_address(text) => Err("write the whole address, beginning with https://".into()),
        _ if text.contains(['?', '#']) => Err("write the address of a folder, without `?` and `#`".into()),
        _ => Ok(text.to_owned()),
    }
}
