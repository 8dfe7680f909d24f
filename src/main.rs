//! The command line: arguments in, exit status out.

use std::process::ExitCode;

/// Rendering is small strings from several threads; the system's allocator takes a fifth of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    marque::cli::run(std::env::args_os())
}
