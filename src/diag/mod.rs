//! What is wrong in the author's files, as plain data: code, severity, place, words, remedy.
//! Knows nothing of colour or output; the printers are in the files beside it.

pub(crate) mod code;
pub mod github;
pub mod json;
pub(crate) mod report;
pub mod short;
pub mod text;

use std::fmt;

pub use code::Code;
pub use report::{Position, Report, Source};

use crate::base::span::Span;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not published.
    Error,
    /// Worth mending; the site is published all the same.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A second place that belongs to a problem, with a word on what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What stands there.
    pub text: String,
}

/// One problem in the author's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable name.
    pub code: Code,
    /// How bad it is, after the site's `levels`.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// What is wrong, in the analyst's words: lower case, no full stop.
    pub message: String,
    /// Further places.
    pub labels: Vec<Label>,
    /// What to do, one remedy each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A problem at its code's usual severity.
    pub(crate) fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), span, message: message.into(), labels: Vec::new(), help: Vec::new() }
    }

    /// Adds a remedy.
    #[must_use]
    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds a remedy where there is one.
    #[must_use]
    pub(crate) fn maybe_help(mut self, text: Option<String>) -> Self {
        self.help.extend(text);
        self
    }

    /// Adds a second place.
    #[must_use]
    pub(crate) fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }
}

/// The ids nearest to a misspelt one, best first, at most three; for "did you mean".
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(word, k).max(contained(word, k)), k))
        .filter(|(score, _)| *score >= 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.dedup();
    scored.into_iter().take(3).map(|(_, k)| k).collect()
}

/// A word that is a hyphenated part of the other is a good guess: `volkswagen` for `volkswagen-group`.
fn contained(word: &str, known: &str) -> f64 {
    let part = |long: &str, short: &str| short.len() >= 3 && long.split('-').any(|p| p == short);
    if part(known, word) || part(word, known) { 0.9 } else { 0.0 }
}

/// "did you mean `a`, `b` or `c`?", or nothing where nothing is near.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let near = nearest(word, known);
    (!near.is_empty()).then(|| format!("did you mean {}?", one_of(&near)))
}

/// "`a`", "`a` or `b`", "`a`, `b` or `c`".
pub(crate) fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [head @ .., last] => {
            let head: Vec<String> = head.iter().map(|w| format!("`{w}`")).collect();
            format!("{} or `{last}`", head.join(", "))
        }
    }
}
