//! YAML text to a tree of values with their places. The only module that knows the parser: `granit-parser`, the
//! event parser inside `serde-saphyr`, read directly because a serde deserialiser stops at a file's first fault and
//! we want them all. YAML 1.2 throughout: every scalar is kept as text, so `NO` is a country.

mod syntax;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};

/// Deepest nesting; annotations need five.
const MAX_DEPTH: usize = 32;
/// Most values in one file.
const MAX_NODES: usize = 50_000;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub value: Value,
    pub span: Span,
    /// What follows a ` #` behind it, or in its place, and may not be meant as a comment: one that is has two spaces
    /// before the `#` and one after it.
    pub hash: Option<Span>,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// Nothing written, `~` or `null`.
    Null,
    Scalar(Scalar),
    List {
        items: Vec<Node>,
        inline: bool,
    },
    Map {
        entries: Vec<(Key, Node)>,
    },
}

#[derive(Debug, Clone)]
pub(crate) struct Scalar {
    pub text: String,
    /// Written without quotes or block sign.
    pub plain: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub text: String,
    pub span: Span,
}

impl Node {
    /// What it is, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "a text",
            Value::List { .. } => "a list",
            Value::Map { .. } => "a group of keys",
        }
    }
}

/// The root value; `None` where the file is empty or is no YAML (then a problem says so).
pub(crate) fn parse(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Option<Node> {
    let options = granit_parser::options! {
        disallow_directives: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut builder = Builder { file, text, nodes: 0, stack: Vec::new(), root: None, problems };
    for next in Parser::new_from_str_with_options(text, options) {
        let step = match next {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or_default();
                builder.event(event, Span::new(file, range))
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(text.len());
                builder.problems.push(syntax::syntax(file, text, at, &error));
                None
            }
        };
        step?;
    }
    builder.root
}

/// An open list or map.
enum Open {
    List { items: Vec<Node>, inline: bool, start: Span },
    Map { entries: Vec<(Key, Node)>, key: Option<Key>, inline: bool, start: Span },
}

struct Builder<'a, 'p> {
    file: FileId,
    text: &'a str,
    nodes: usize,
    stack: Vec<Open>,
    root: Option<Node>,
    problems: &'p mut Vec<Diagnostic>,
}

impl Builder<'_, '_> {
    /// Takes one event; `None` ends the reading.
    fn event(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    return self.feature(self.sign(span));
                }
                let plain = style == ScalarStyle::Plain;
                if plain && let Some(problem) = self.swallowed_dash(span) {
                    self.problems.push(problem);
                    return None;
                }
                let span =
                    if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) { self.trim(span) } else { span };
                let value = if plain && matches!(&*text, "" | "~" | "null") {
                    Value::Null
                } else {
                    Value::Scalar(Scalar { text: text.into_owned(), plain })
                };
                self.push(Node { value, span, hash: None })?;
            }
            Event::SequenceStart(style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    return self.feature(self.sign(span));
                }
                let inline = style == StructureStyle::Flow;
                self.open(Open::List { items: Vec::new(), inline, start: span })?;
            }
            Event::MappingStart(style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    return self.feature(self.sign(span));
                }
                let inline = style == StructureStyle::Flow;
                self.open(Open::Map { entries: Vec::new(), key: None, inline, start: span })?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let node = match self.stack.pop()? {
                    Open::List { items, inline, start } => {
                        Node { span: self.cover(start, span, inline), value: Value::List { items, inline }, hash: None }
                    }
                    Open::Map { entries, inline, start, .. } => {
                        Node { span: self.cover(start, span, inline), value: Value::Map { entries }, hash: None }
                    }
                };
                self.push(node)?;
            }
            Event::Comment(..) => self.comment(span),
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => return self.feature(span),
            Event::DocumentStart(..) if self.root.is_some() => {
                let mark = if self.text.get(span.range()) == Some("---") { "---" } else { "..." };
                self.problems.push(
                    Diagnostic::new(Code::YAML_FEATURE, span, "a second document begins here")
                        .help(format!("remove the line `{mark}`: one file holds one document")),
                );
                return None;
            }
            // The rest frames the document; the parser's list of events is open.
            _ => {}
        }
        Some(())
    }

    fn open(&mut self, open: Open) -> Option<()> {
        if self.stack.len() >= MAX_DEPTH {
            let (Open::List { start, .. } | Open::Map { start, .. }) = open;
            return self.too_large(start);
        }
        self.stack.push(open);
        Some(())
    }

    /// Puts a finished value where it belongs.
    fn push(&mut self, node: Node) -> Option<()> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return self.too_large(node.span);
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some(key) => {
                    if let Some((first, _)) = entries.iter().find(|(k, _)| k.text == key.text) {
                        self.problems.push(
                            Diagnostic::new(
                                Code::YAML_DUPLICATE_KEY,
                                key.span,
                                format!("`{}` is written twice", key.text),
                            )
                            .label(first.span, "first here")
                            .help("remove one of the two, or put both values into one list"),
                        );
                    } else {
                        entries.push((key, node));
                    }
                }
                None => match node.value {
                    Value::Scalar(scalar) => *key = Some(Key { text: scalar.text, span: node.span }),
                    Value::Null => *key = Some(Key { text: String::new(), span: node.span }),
                    Value::List { .. } | Value::Map { .. } => {
                        self.problems.push(
                            Diagnostic::new(Code::YAML_SYNTAX, node.span, "a key must be a word")
                                .help("put a text that begins with `[`, `{` or `?` in quotes"),
                        );
                        return None;
                    }
                },
            },
        }
        Some(())
    }

    /// Notes a doubtful comment on the plain text it follows on its line, or stands in place of.
    fn comment(&mut self, span: Span) {
        let last = match self.stack.last_mut() {
            Some(Open::List { items, .. }) => items.last_mut(),
            Some(Open::Map { entries, key: None, .. }) => entries.last_mut().map(|(_, n)| n),
            Some(Open::Map { .. }) => None,
            None => self.root.as_mut(),
        };
        let Some(node) = last else { return };
        let Some(between) = self.text.get(node.span.end as usize..span.start as usize) else { return };
        let gap = match &node.value {
            Value::Scalar(scalar) if scalar.plain => between.len(),
            Value::Null if between.starts_with(':') => 2,
            _ => return,
        };
        let words = self.text.get(span.range()).unwrap_or_default().trim_start_matches('#');
        if !between.contains('\n') && (gap < 2 || words.starts_with(|c: char| !c.is_whitespace())) {
            node.hash = Some(span);
        }
    }

    /// From the first byte to the last, without the white space that follows a block.
    fn cover(&self, start: Span, end: Span, inline: bool) -> Span {
        let whole = Span { file: self.file, start: start.start, end: end.end.max(start.end) };
        if inline { whole } else { self.trim(whole) }
    }

    fn trim(&self, span: Span) -> Span {
        let kept = self.text.get(span.range()).map_or(0, |t| t.trim_end().len());
        Span::new(self.file, span.range().start..span.range().start + kept)
    }

    /// The anchor or tag before a value, else the value itself.
    fn sign(&self, value: Span) -> Span {
        let before = self.text.get(..value.start as usize).unwrap_or_default().trim_end();
        let parts = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | '{' | '}' | ',');
        let word = before.rsplit(parts).next().unwrap_or_default();
        if word.starts_with(['&', '!']) { Span::new(self.file, before.len() - word.len()..before.len()) } else { value }
    }

    /// A dash at the beginning of a line is part of the text above where it is indented deeper, or that text's own dash
    /// lacks its space.
    fn swallowed_dash(&self, span: Span) -> Option<Diagnostic> {
        let text = self.text.get(span.range()).unwrap_or_default();
        let glued = text.starts_with('-');
        let mut at = span.range().start;
        for (n, line) in text.split_inclusive('\n').enumerate() {
            let words = line.trim();
            if n > 0 && (words.starts_with("- ") || glued && words.starts_with('-')) {
                let dash = at + line.find('-').unwrap_or(0);
                let help = if glued {
                    "write a space after each dash: `- one`"
                } else {
                    "indent it as the dashes of its list are; if it belongs to the text, put the whole text in quotes"
                };
                let at = Span::new(self.file, dash..dash + 1);
                let what = "this dash begins no item: it is read as part of the text above";
                return Some(Diagnostic::new(Code::YAML_SYNTAX, at, what).label(span, "one text").help(help));
            }
            at += line.len();
        }
        None
    }

    fn feature(&mut self, span: Span) -> Option<()> {
        self.problems.push(
            Diagnostic::new(Code::YAML_FEATURE, span, "YAML anchors, aliases and tags are not used here")
                .help("put a text that begins with `&`, `*` or `!` in quotes; else write the value out"),
        );
        None
    }

    fn too_large(&mut self, span: Span) -> Option<()> {
        let what = format!("the file is nested deeper than {MAX_DEPTH} levels or holds more than {MAX_NODES} values");
        self.problems.push(Diagnostic::new(Code::YAML_TOO_LARGE, span, what));
        None
    }
}
