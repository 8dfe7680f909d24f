//! Marque: source articles and the YAML beside them become a briefing site whose every claim is tied to words of its
//! source. The crate is one straight line, written out in `pipeline.rs`:
//!
//! ```text
//! load      disk → files in memory                    the only reader
//! parse     one file → values with their places       pure
//! resolve   names → things, citations → passages      problems are gathered, nothing is thrown
//! derive    histories, positions, conflicts           cannot fail
//! check     rules over all of it                      only tells
//! plan      what pages there are, what each holds     pure
//! render    a page → bytes                            a template sees its view and nothing else
//! publish   bytes → folder, in one step               the only writer
//! ```
//!
//! `live` runs it again on every change that `watch` tells of, into a folder or for `serve`, the preview.
//!
//! `docs/architecture.md` says what each part must not do. No promise of a stable API is made: the binary, the
//! content model and the data files are what stays.

mod atlas;
mod base;
mod check;
pub mod cli;
mod derive;
pub mod diag;
mod evidence;
mod live;
mod load;
mod locale;
mod markup;
mod model;
mod parse;
mod pipeline;
mod plan;
#[doc(hidden)]
pub mod probe;
mod publish;
mod render;
mod resolve;
mod serve;
mod watch;
