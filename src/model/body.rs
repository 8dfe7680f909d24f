//! An article's text, and what stands off it: blocks, styles, mentions. One plain text with ranges over it, so
//! that cited words, links and emphasis are all the same thing and the page's mark-up can be written in one walk.

use std::ops::Range;

use crate::model::registry::EntryId;

/// A parsed article or registry text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Body {
    /// Every block's text as a reader sees it, blocks parted by one line feed. Not normalised.
    pub text: String,
    /// Leaves in reading order; their ranges do not overlap.
    pub blocks: Vec<Block>,
    /// How blocks sit in lists, quotations and tables.
    pub outline: Vec<Step>,
    /// Emphasis, links and the like; ranges nest or are apart, never cross.
    pub styles: Vec<Styled>,
    /// The first heading, if it is the title: then block 0.
    pub titled: bool,
}

/// One paragraph, heading, list item text or table cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Block {
    pub kind: BlockKind,
    /// Bytes of the body's text.
    pub range: Range<u32>,
    /// Bytes of the file.
    pub source: Range<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum BlockKind {
    Title,
    Standfirst,
    /// Level 2 to 6.
    Heading(u8),
    Paragraph,
    /// A list item's own line, without paragraph.
    Line,
    Code,
    Cell,
}

/// A walk through the document's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Open(Container),
    Close(Container),
    /// Into [`Body::blocks`].
    Block(u32),
    Rule,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Container {
    Quotation,
    /// Bulleted.
    List,
    /// Numbered from.
    Numbered(u32),
    Item,
    Table,
    Head,
    Row,
    HeadCell(Align),
    Cell(Align),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Align {
    Start,
    Center,
    End,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Styled {
    pub range: Range<u32>,
    pub style: Style,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Emphasis,
    Strong,
    Struck,
    Code,
    /// A checked address: http, https, mailto, or within the page.
    Link(Box<str>),
    /// A forced line break stands at the range's start.
    Break,
}

/// A name of the registry in the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Mention {
    /// Bytes of the body's text.
    pub range: Range<u32>,
    pub entry: EntryId,
}

impl Body {
    /// The block a byte of the text lies in.
    pub(crate) fn block_at(&self, byte: u32) -> Option<usize> {
        let n = self.blocks.partition_point(|b| b.range.end <= byte);
        (self.blocks.get(n)?.range.start <= byte).then_some(n)
    }

    /// The words of a range.
    pub(crate) fn words(&self, range: &Range<u32>) -> &str {
        &self.text[range.start as usize..range.end as usize]
    }
}
