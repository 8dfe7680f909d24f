//! Problems as GitHub workflow commands, which mark the lines of a pull request.

use std::fmt::Write;

use super::report::Report;

/// One `::error …::` or `::warning …::` a problem.
pub fn print(report: &Report) -> String {
    let mut out = String::new();
    for d in &report.diagnostics {
        let at = report.position(d.span);
        let mut message = d.message.clone();
        for help in &d.help {
            message.push('\n');
            message.push_str(help);
        }
        writeln!(
            out,
            "::{} file={},line={},col={},title={}::{}",
            d.severity,
            property(&report.source(d.span).path),
            at.line,
            at.column,
            property(&d.code.to_string()),
            data(&message),
        )
        .expect("a string takes all");
    }
    out
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
