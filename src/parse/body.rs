//! Markdown → [`Body`]: the events of pulldown-cmark, turned into one plain text with ranges over it.
//! Raw HTML, images and unsafe addresses are dropped and noted; nothing here can fail.

mod address;
mod build;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::head::head;
use crate::model::body::{Align, BlockKind, Body, Container, Step, Style};

pub(crate) use build::Origins;
pub(super) use build::{Builder, forbidden};

/// A text and what was dropped from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parsed {
    pub body: Body,
    /// In the order of the file; at most [`build::MAX_NOTES`].
    pub notes: Vec<BodyNote>,
}

/// Something that does not reach the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BodyNote {
    /// Bytes of the source.
    pub range: Range<usize>,
    pub kind: BodyNoteKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BodyNoteKind {
    /// A tag, a comment or a block of HTML. Text between inline tags stays; a block goes with all its words.
    RawHtml,
    /// The address of a link that is neither http, https nor mailto, nor a place in the text. The link's words stay.
    UnsafeLink(String),
    /// The image goes, its alternative text stays.
    Image,
    /// A C0 or C1 control character, or a code point that is no character.
    ControlCharacter,
    /// Keys between lines of `---` before the text.
    Head,
    /// A character that reverses the direction of what follows (U+202A to U+202E, U+2066 to U+2069).
    BidiControl,
}

/// What the first level-one heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Titles {
    Kept,
    Ignored,
}

/// An article or a registry text. The first heading is the title if it is `# …` outside lists and quotations; then
/// it comes first, even where paragraphs stand above it. Further level-one headings are level two.
pub(crate) fn markdown(source: &str) -> Parsed {
    walk(source, Titles::Kept, Builder::new(source)).finish()
}

/// A text without title: a summary, say.
pub(crate) fn fragment(markdown: &str) -> Parsed {
    walk(markdown, Titles::Ignored, Builder::new(markdown)).finish()
}

/// Where the text of a [`fragment`] comes from.
pub(crate) fn fragment_origins(markdown: &str) -> Origins {
    walk(markdown, Titles::Ignored, Builder::tracing(markdown)).origins()
}

/// Where an article's text comes from. Reads it again, since only articles that are complained of need to know.
pub(crate) fn origins(source: &str, is_markdown: bool) -> Origins {
    let builder = Builder::tracing(source);
    let builder = if is_markdown { walk(source, Titles::Kept, builder) } else { super::plain::walk(source, builder) };
    builder.origins()
}

fn walk<'s>(source: &'s str, titles: Titles, mut builder: Builder<'s>) -> Builder<'s> {
    let unified = unify_line_ends(source);
    let mut skipped = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if let Some(head) = head(source).filter(|_| titles == Titles::Kept) {
        skipped = head.end;
        builder.note(head, BodyNoteKind::Head);
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut walk = Walk { out: builder, titles, aligns: Vec::new(), cell: 0, in_head: false, html: 0 };
    for (event, range) in Parser::new_ext(&unified[skipped..], options).into_offset_iter() {
        walk.event(event, range.start + skipped..range.end + skipped);
    }
    walk.out
}

struct Walk<'s> {
    out: Builder<'s>,
    titles: Titles,
    /// Columns of the table being read.
    aligns: Vec<Align>,
    cell: usize,
    in_head: bool,
    /// Depth of HTML blocks, whose words go with them.
    html: usize,
}

impl Walk<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.html == 0 => self.out.text(&text, range),
            Event::Code(text) => self.out.styled(&text, range, Style::Code),
            Event::SoftBreak => self.out.wrap(),
            Event::HardBreak => self.out.hard_break(range),
            Event::Rule => {
                self.out.close();
                self.out.step(Step::Rule);
            }
            Event::InlineHtml(html) => {
                self.out.note(range.clone(), BodyNoteKind::RawHtml);
                // Words on both sides of a `<br>` must not run together.
                if is_line_break(&html) {
                    self.out.hard_break(range);
                }
            }
            Event::Text(_)
            | Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.out.open(BlockKind::Paragraph, range.start),
            Tag::Heading { level, .. } => {
                let kind = self.heading(level);
                self.out.open(kind, range.start);
            }
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                self.out.open(BlockKind::Code, range.start);
            }
            Tag::HtmlBlock => {
                self.out.close();
                self.html += 1;
                self.out.note(range, BodyNoteKind::RawHtml);
            }
            Tag::BlockQuote(_) => self.out.enter(Container::Quotation),
            Tag::List(None) => self.out.enter(Container::List),
            Tag::List(Some(first)) => self.out.enter(Container::Numbered(u32::try_from(first).unwrap_or(u32::MAX))),
            Tag::Item => self.out.enter(Container::Item),
            Tag::Table(aligns) => {
                self.aligns = aligns.into_iter().map(align).collect();
                self.out.enter(Container::Table);
            }
            Tag::TableHead => {
                (self.cell, self.in_head) = (0, true);
                self.out.enter(Container::Head);
            }
            Tag::TableRow => {
                (self.cell, self.in_head) = (0, false);
                self.out.enter(Container::Row);
            }
            Tag::TableCell => {
                let align = self.aligns.get(self.cell).copied().unwrap_or(Align::Start);
                self.cell += 1;
                self.out.enter(if self.in_head { Container::HeadCell(align) } else { Container::Cell(align) });
                self.out.open(BlockKind::Cell, range.start);
            }
            Tag::Emphasis => self.out.style(Some(Style::Emphasis), range.start),
            Tag::Strong => self.out.style(Some(Style::Strong), range.start),
            Tag::Strikethrough => self.out.style(Some(Style::Struck), range.start),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url, range),
            Tag::Image { .. } => {
                self.out.note(range.clone(), BodyNoteKind::Image);
                self.out.style(None, range.start);
            }
            Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::Heading(_) => self.out.close(),
            TagEnd::HtmlBlock => self.html -= 1,
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell => self.out.leave(),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                self.out.end_style();
            }
            TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn heading(&self, level: HeadingLevel) -> BlockKind {
        match level {
            HeadingLevel::H1 if self.titles == Titles::Kept && self.out.may_be_title() => BlockKind::Title,
            HeadingLevel::H1 => BlockKind::Heading(2),
            deeper => BlockKind::Heading(deeper as u8),
        }
    }

    fn link(&mut self, kind: LinkType, address: &str, range: Range<usize>) {
        let start = range.start;
        let checked = match kind {
            LinkType::Email => address::check(&format!("mailto:{address}")),
            _ => address::check(address),
        };
        match checked {
            Some(_) if self.out.in_link() => self.out.style(None, start),
            Some(checked) => self.out.style(Some(Style::Link(checked.into())), start),
            None => {
                self.out.note(range, BodyNoteKind::UnsafeLink(address.to_owned()));
                self.out.style(None, start);
            }
        }
    }
}

/// A carriage return by itself ends a line, which the parser does not see everywhere. Offsets stay those of the file.
fn unify_line_ends(source: &str) -> Cow<'_, str> {
    let is_alone = |(at, _): &(usize, &str)| !source[at + 1..].starts_with('\n');
    if !source.match_indices('\r').any(|m| is_alone(&m)) {
        return Cow::Borrowed(source);
    }
    let mut out = String::with_capacity(source.len());
    let mut kept = 0;
    for (at, _) in source.match_indices('\r').filter(is_alone) {
        out.push_str(&source[kept..at]);
        out.push('\n');
        kept = at + 1;
    }
    out.push_str(&source[kept..]);
    Cow::Owned(out)
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}

fn is_line_break(html: &str) -> bool {
    html.strip_prefix('<')
        .and_then(|h| h.get(..2))
        .is_some_and(|name| name.eq_ignore_ascii_case("br") && !html[3..].starts_with(|c: char| c.is_alphanumeric()))
}

#[cfg(test)]
pub(crate) mod tests;
