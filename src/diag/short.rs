//! One line a problem, as compilers print them: `path:line:column: severity[code]: message`.

use std::fmt::Write;

use super::report::Report;

/// The list, each problem on a line of its own, its first remedy after it.
pub fn print(report: &Report) -> String {
    let mut out = String::new();
    for d in &report.diagnostics {
        let at = report.position(d.span);
        let path = &report.source(d.span).path;
        write!(out, "{path}:{}:{}: {}[{}]: {}", at.line, at.column, d.severity, d.code, one_line(&d.message))
            .expect("a string takes all");
        if let Some(help) = d.help.first() {
            write!(out, " ({})", one_line(help)).expect("a string takes all");
        }
        out.push('\n');
    }
    out
}

/// Line breaks made spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
