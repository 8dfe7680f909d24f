//! A finished list of problems with the files they are in: ordered, levelled, counted.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Diagnostic, Severity};
use crate::base::span::{FileId, Span};

/// The text of a file, for showing lines of it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Site-relative, with `/`.
    pub path: Arc<str>,
    /// Its whole text.
    pub text: Arc<str>,
}

/// Problems in the order they are printed, with the sources they point into.
#[derive(Debug, Default)]
pub struct Report {
    /// By path, place, code, words; each once.
    pub diagnostics: Vec<Diagnostic>,
    sources: BTreeMap<FileId, Source>,
}

/// A place as people and editors count: lines and columns (in characters) from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Report {
    /// Sorts and keeps each problem once; asks `source` only for files that problems are in.
    pub(crate) fn new(mut diagnostics: Vec<Diagnostic>, source: impl Fn(FileId) -> Source) -> Self {
        let mut sources = BTreeMap::new();
        for span in diagnostics.iter().flat_map(|d| std::iter::once(d.span).chain(d.labels.iter().map(|l| l.span))) {
            sources.entry(span.file).or_insert_with(|| source(span.file));
        }
        let path = |d: &Diagnostic| Arc::clone(&sources[&d.span.file].path);
        diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (path(d), d.span.start, d.span.end, d.code.name());
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        diagnostics.dedup();
        Self { diagnostics, sources }
    }

    /// The file a span is in.
    pub fn source(&self, span: Span) -> &Source {
        &self.sources[&span.file]
    }

    /// Where a span begins.
    pub fn position(&self, span: Span) -> Position {
        position(&self.source(span).text, span.start as usize)
    }

    /// A span's bytes, held inside its text and on character borders.
    pub fn range(&self, span: Span) -> Range<usize> {
        let text = &*self.source(span).text;
        let fit = |n: u32| text.floor_char_boundary((n as usize).min(text.len()));
        fit(span.start)..fit(span.end)
    }

    /// How many problems of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }

    /// True iff nothing may be published.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.severity == Severity::Error)
    }

    /// "2 errors and 1 warning", or nothing where there is none.
    pub fn tally(&self) -> String {
        let say = |n: usize, one: &str| match n {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {one}s")),
        };
        let parts = [say(self.count(Severity::Error), "error"), say(self.count(Severity::Warning), "warning")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" and ")
    }
}

/// Line and column of a byte.
pub(crate) fn position(text: &str, byte: usize) -> Position {
    let before = &text[..text.floor_char_boundary(byte.min(text.len()))];
    let start = before.rfind('\n').map_or(0, |n| n + 1);
    Position {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[start..].chars().filter(|c| *c != '\u{feff}').count() + 1,
    }
}
