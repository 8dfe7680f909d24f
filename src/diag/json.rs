//! Problems for programs: one JSON array, one object a problem. A stable contract, documented in `docs/cli.md`.

use serde::Serialize;

use super::report::{Position, Report};
use crate::base::span::Span;

#[derive(Serialize)]
struct Item<'a> {
    code: String,
    severity: String,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    labels: Vec<Labelled<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct Labelled<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
}

/// Lines and columns from 1, columns in characters; the end is one past the last character. Bytes from 0.
#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    byte_start: usize,
    byte_end: usize,
}

/// The list as pretty JSON, ending with a newline.
pub fn print(report: &Report) -> String {
    let items: Vec<Item<'_>> = report
        .diagnostics
        .iter()
        .map(|d| Item {
            code: d.code.to_string(),
            severity: d.severity.to_string(),
            message: &d.message,
            place: place(report, d.span),
            labels: d.labels.iter().map(|l| Labelled { place: place(report, l.span), message: &l.text }).collect(),
            help: &d.help,
        })
        .collect();
    let mut out = serde_json::to_string_pretty(&items).unwrap_or_default();
    out.push('\n');
    out
}

fn place(report: &Report, span: Span) -> Place<'_> {
    let source = report.source(span);
    let range = report.range(span);
    let Position { line, column } = report.position(span);
    let end = super::report::position(&source.text, range.end);
    Place {
        path: &source.path,
        line,
        column,
        end_line: end.line,
        end_column: end.column,
        byte_start: range.start,
        byte_end: range.end,
    }
}
