//! [`Body`] → HTML. The one place where an article's words become mark-up, so the one place that escapes them.
//!
//! [`passages`] writes a source with its cited words marked, [`prose`] a registry text, [`plain_text`] the
//! words alone.

mod escape;
mod inline;
mod writer;

use std::ops::Range;

use crate::model::body::Body;

/// What lies over the text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Layers<'a> {
    pub marks: &'a [Mark<'a>],
    /// Names to be linked, by place. The first that may be is linked, of those with one address.
    pub links: &'a [LinkOut],
}

/// Words that a fact cites. Several marks may lie over the same words.
#[derive(Debug, Clone)]
pub(crate) struct Mark<'a> {
    /// Bytes of the body's text.
    pub pieces: Vec<Range<u32>>,
    /// The passage's number, unique on the page: its first piece is `passage-n`.
    pub number: u32,
    /// The number shown after the words, the fact's.
    pub shown: u32,
    /// Where that number leads: `#fact-…`.
    pub href: &'a str,
    /// What a screen reader says for it.
    pub label: &'a str,
}

/// A name in the text and the page it leads to.
#[derive(Debug, Clone)]
pub(crate) struct LinkOut {
    /// Bytes of the body's text.
    pub range: Range<u32>,
    pub href: String,
}

/// How much of a source is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    Full,
    /// The cited words, `[…]` for all others.
    Quotes,
    Nothing,
}

/// A piece of the source beside which notes are set: a paragraph, a heading, a whole list, quotation, table or code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Passage {
    pub html: String,
    pub kind: PassageKind,
    /// Numbers of the marks whose first piece begins here, by place: the notes to set beside it.
    pub cites: Vec<u32>,
    /// The first block, an index into [`Body::blocks`]: unique and rising within one text.
    pub key: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassageKind {
    Heading,
    Text,
    /// `[…]` for blocks none of whose words are cited.
    Elided,
}

/// A source, passage by passage.
pub(crate) fn passages(body: &Body, layers: &Layers<'_>, show: Show) -> Vec<Passage> {
    match show {
        Show::Full => writer::full(body, layers),
        Show::Quotes => writer::quotes(body, layers),
        Show::Nothing => Vec::new(),
    }
}

/// A registry text or a Markdown summary, whole; headings from `h3` downward.
pub(crate) fn prose(body: &Body) -> String {
    let passages = writer::full(body, &Layers::default());
    passages.into_iter().map(|p| p.html).collect::<Vec<_>>().join("\n")
}

/// The words alone on one line, blocks joined by a space. Not HTML: escape it.
pub(crate) fn plain_text(body: &Body) -> String {
    let mut out = String::with_capacity(body.text.len());
    for word in body.text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// How many code points stand before a byte of the text.
#[cfg_attr(not(test), expect(dead_code, reason = "the export of annotations will count with it"))]
pub(crate) fn code_points(text: &str, byte: u32) -> usize {
    let end = text.floor_char_boundary(byte as usize);
    text[..end].chars().count()
}

#[cfg(test)]
mod tests;
