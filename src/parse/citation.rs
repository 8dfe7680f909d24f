//! The words an item cites, as written: one passage or several, and what may have cut them short.

use super::fields::Fields;
use super::yaml::{Node, Value};
use crate::base::span::{Span, Spanned};
use crate::diag::{Code, Diagnostic};

/// Words said to stand in the article.
#[derive(Debug)]
pub(crate) struct Citation {
    pub exact: Spanned<String>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    /// Something that may have cut the text short as YAML read it.
    pub cut: Option<Cut>,
    /// It is the `text` of a quote, which holds no map and no list.
    pub is_quoted: bool,
}

/// What may have ended a text early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// A comment that may be none follows on the line.
    Hash(Span),
    /// It is an unquoted item of `[a, b]`.
    Comma,
}

/// A quote's evidence is its text; `prefix` and `suffix` may stand in an `evidence` map beside it.
pub(super) fn quote_evidence(f: &mut Fields<'_, '_>, text: Option<&Spanned<String>>) -> Vec<Citation> {
    let citation = |text: &Spanned<String>| Citation {
        exact: text.clone(),
        prefix: None,
        suffix: None,
        cut: None,
        is_quoted: true,
    };
    if f.has("evidence") { evidence(f) } else { text.map(citation).into_iter().collect() }
}

/// The passages an item cites.
pub(super) fn evidence(f: &mut Fields<'_, '_>) -> Vec<Citation> {
    if !f.has("evidence") {
        let help = "cite the words of the article it rests on: `evidence: …`";
        f.missing_as(Code::EVIDENCE_MISSING, "evidence", help);
    }
    let Some(node) = f.node("evidence") else { return Vec::new() };
    match &node.value {
        Value::List { items, inline } => {
            let mut out: Vec<Citation> = items.iter().filter_map(|i| citation(i, f.problems)).collect();
            if *inline {
                for (citation, item) in out.iter_mut().zip(items) {
                    let plain = matches!(&item.value, Value::Scalar(s) if s.plain);
                    citation.cut = citation.cut.or(plain.then_some(Cut::Comma));
                }
            }
            if items.is_empty() {
                f.problems.push(Diagnostic::new(Code::VALUE_EMPTY, node.span, "the list of passages is empty"));
            }
            out
        }
        _ => citation(node, f.problems).into_iter().collect(),
    }
}

fn citation(node: &Node, problems: &mut Vec<Diagnostic>) -> Option<Citation> {
    match &node.value {
        Value::Scalar(scalar) if !scalar.text.trim().is_empty() => {
            let exact = Spanned::new(scalar.text.trim().to_owned(), node.span);
            Some(Citation { exact, prefix: None, suffix: None, cut: node.hash.map(Cut::Hash), is_quoted: false })
        }
        Value::Map { .. } => {
            let mut f = Fields::open(node, "a passage", problems)?;
            let exact = f.words("exact");
            if exact.is_none() && !f.has("exact") {
                f.missing("exact", "write the cited words: `{exact: …, prefix: …}`");
            }
            let (prefix, suffix) = (f.words("prefix").map(|t| t.value), f.words("suffix").map(|t| t.value));
            f.close();
            Some(Citation { exact: exact?, prefix, suffix, cut: None, is_quoted: false })
        }
        Value::Scalar(_) | Value::Null => {
            let problem = Diagnostic::new(Code::VALUE_EMPTY, node.span, "the passage has no words");
            problems.push(problem.help("write the words of the article it rests on"));
            None
        }
        Value::List { .. } => {
            let problem = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, "a passage is a text, not a list");
            problems.push(problem.help("make it one list of passages"));
            None
        }
    }
}
