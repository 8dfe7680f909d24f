//! Citations to places in the article, and the message where there is none.

use std::cell::OnceCell;
use std::fmt::Write;

use crate::base::span::{FileId, Span};
use crate::diag::report::position;
use crate::diag::{Code, Diagnostic};
use crate::evidence::find::{ENOUGH, Haystack, Miss, Needle, Place, SHOWN, Way};
use crate::evidence::forgiven::forgiven;
use crate::evidence::nearest::Nearest;
use crate::model::body::Body;
use crate::model::fact::Passage;
use crate::parse::body::{Origins, origins};
use crate::parse::citation::{Citation, Cut};
use crate::parse::fields::cut_by_hash;
use crate::parse::forms::in_printed_quotes;
use crate::parse::inventory::TextKind;

/// An article to cite from.
pub(crate) struct Article<'a> {
    haystack: Haystack<'a>,
    file: FileId,
    kind: TextKind,
    /// The file's text.
    source: &'a str,
    /// Made for the first message that points into it.
    origins: OnceCell<Origins>,
}

impl<'a> Article<'a> {
    pub(crate) fn new(body: &'a Body, language: &'a str, file: FileId, kind: TextKind, source: &'a str) -> Self {
        Self { haystack: Haystack::new(body, language), file, kind, source, origins: OnceCell::new() }
    }

    /// The places of an item's citations; those without one are told.
    pub(crate) fn passages(&self, citations: &[Citation], problems: &mut Vec<Diagnostic>) -> Vec<Passage> {
        if let Some((passage, problem)) = self.comma(citations) {
            problems.push(problem);
            return vec![passage];
        }
        citations.iter().filter_map(|c| self.passage(c, problems)).collect()
    }

    fn passage(&self, citation: &Citation, problems: &mut Vec<Diagnostic>) -> Option<Passage> {
        let span = citation.exact.span;
        match self.haystack.find(needle(citation)) {
            Ok(pieces) => {
                if let Some(Cut::Hash(hash)) = citation.cut {
                    problems.push(cut_by_hash(span, hash));
                }
                let forgiven = forgiven(self.haystack.body, &citation.exact.value, &pieces);
                Some(Passage { pieces, span, forgiven })
            }
            Err(miss) => {
                problems.push(self.explain(citation, span, miss));
                None
            }
        }
    }

    /// `[one, two]` whose items stand in the article as one text with a comma: that text, and a warning.
    fn comma(&self, citations: &[Citation]) -> Option<(Passage, Diagnostic)> {
        let (first, last) = (citations.first()?, citations.last()?);
        let cut = citations.len() > 1 && citations.iter().all(|c| c.cut == Some(Cut::Comma));
        if !cut {
            return None;
        }
        let joined = citations.iter().map(|c| c.exact.value.as_str()).collect::<Vec<_>>().join(", ");
        let pieces = self.haystack.find(Needle { exact: &joined, prefix: None, suffix: None }).ok()?;
        let span = Span { end: last.exact.span.end, ..first.exact.span };
        let problem = Diagnostic::new(
            Code::YAML_CUT_TEXT,
            span,
            "the comma makes two passages of what is one text in the article",
        );
        Some((Passage { pieces, span, forgiven: Vec::new() }, problem.help("put the whole text in quotes")))
    }

    fn explain(&self, citation: &Citation, span: Span, miss: Miss) -> Diagnostic {
        let problem = match miss {
            Miss::Empty => Diagnostic::new(Code::EVIDENCE_MISSING, span, "the passage has no words"),
            Miss::NotFound(near) => self.not_found(span, near),
            Miss::Crosses(ways) => {
                let list = ways.iter().map(|way| ["\n  - ", &written(way)].concat()).collect::<String>();
                let count = if ways.len() == 2 { "two".to_owned() } else { ways.len().to_string() };
                let help = if citation.is_quoted {
                    format!("keep `text`, and beside it cite {count} passages:\n  evidence:{list}")
                } else {
                    format!("make it a list of {count} passages:{list}")
                };
                Diagnostic::new(Code::EVIDENCE_CROSSES, span, "the passage runs over the end of a paragraph").help(help)
            }
            Miss::Order => {
                Diagnostic::new(Code::EVIDENCE_NOT_FOUND, span, "the pieces do not stand in the article in this order")
                    .help("`A […] B` cites A and, further on, B; for another order make it a list of passages")
            }
            Miss::Cut(range, whole) => {
                Diagnostic::new(Code::EVIDENCE_NOT_FOUND, span, "the passage begins or ends inside a number")
                    .label(self.at(&range), "the whole of it")
                    .help(format!("cite all of the number: {}", quoted(&whole)))
            }
            Miss::Ambiguous(places) => {
                let mut problem = Diagnostic::new(
                    Code::EVIDENCE_AMBIGUOUS,
                    span,
                    match places.len() {
                        ENOUGH => format!("these words stand in the article {ENOUGH} times or more"),
                        n => format!("these words stand in the article {n} times"),
                    },
                );
                for place in places.iter().take(SHOWN) {
                    problem = problem.label(self.at(&place.range), "here");
                }
                problem.help(self.choices(citation, &places))
            }
            Miss::Context(places) => {
                let mut problem = Diagnostic::new(
                    Code::EVIDENCE_NOT_FOUND,
                    span,
                    "the words are there, but not with this prefix and suffix",
                );
                for place in places.iter().take(SHOWN) {
                    problem = problem.label(self.at(&place.range), "the words stand here");
                }
                problem.help("`prefix` is the text right before the words, `suffix` the text right after them")
            }
        };
        let printed = in_printed_quotes(&citation.exact.value);
        let problem = problem.maybe_help(printed.then(|| {
            "the quotation marks are part of the passage: remove them, or write straight ones, `\"…\"`".to_owned()
        }));
        match citation.cut {
            Some(Cut::Hash(comment)) => problem
                .label(comment, "` #` begins a comment, so the text ends before it")
                .help("put the whole text in quotes"),
            _ => problem,
        }
    }

    fn not_found(&self, span: Span, near: Option<Nearest>) -> Diagnostic {
        let problem = Diagnostic::new(Code::EVIDENCE_NOT_FOUND, span, "these words do not stand in the article");
        let Some(near) = near else {
            return problem.help("cite the article's very words, in its own language");
        };
        let range = to_u32(near.range.start)..to_u32(near.range.end);
        let mut problem = problem.label(self.at(&range), "the nearest passage");
        for difference in near.differences {
            problem = problem.help(match (difference.written.as_str(), difference.stands.as_str()) {
                (written, "") => format!("the article does not have {}", quoted(written)),
                ("", stands) => format!("the article has {} too", quoted(stands)),
                (written, stands) => format!("you wrote {}, the article has {}", quoted(written), quoted(stands)),
            });
        }
        problem
    }

    /// A way to write each of several places.
    fn choices(&self, citation: &Citation, places: &[Place]) -> String {
        let mut lines = String::new();
        for place in places {
            let Some(way) = &place.way else { continue };
            let line = position(self.source, self.at(&place.range).start as usize).line;
            let key = if citation.is_quoted { "evidence: " } else { "" };
            write!(lines, "\n  line {line}: {key}{}", written(way)).expect("a string takes all");
        }
        match (lines.is_empty(), citation.is_quoted) {
            (true, _) => "the words round them are the same for long: cite other words of the article".to_owned(),
            (_, false) => format!("cite more of the sentence, or say which one is meant:{lines}"),
            (_, true) => {
                format!("quote more of the sentence, or keep `text` and add beside it which one is meant:{lines}")
            }
        }
    }

    /// Where bytes of the body's text stand in the article's file.
    fn at(&self, range: &std::ops::Range<u32>) -> Span {
        let origins = self.origins.get_or_init(|| origins(self.source, self.kind == TextKind::Markdown));
        let start = origins.source_of(range.start);
        let last = origins.source_of(range.end.saturating_sub(1));
        // The last byte of a range may be the middle of a character.
        let end = self.source.floor_char_boundary(last);
        let end = self.source[end..].chars().next().map_or(end, |c| end + c.len_utf8());
        Span::new(self.file, start..end.max(start))
    }
}

fn needle(citation: &Citation) -> Needle<'_> {
    Needle { exact: &citation.exact.value, prefix: citation.prefix.as_deref(), suffix: citation.suffix.as_deref() }
}

fn to_u32(n: usize) -> u32 {
    u32::try_from(n).expect("articles are at most 8 MiB")
}

/// A citation as it can be pasted into YAML.
fn written(way: &Way) -> String {
    let mut out = format!("{{exact: {}", quoted(&way.exact));
    for (key, context) in [("prefix", &way.prefix), ("suffix", &way.suffix)] {
        if let Some(context) = context {
            write!(out, ", {key}: {}", quoted(context)).expect("a string takes all");
        }
    }
    if way.prefix.is_none() && way.suffix.is_none() { quoted(&way.exact) } else { out + "}" }
}

/// A text as it can be pasted into YAML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
