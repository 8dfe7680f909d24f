//! Writes a [`Body`] piece by piece: joins wrapped lines, drops what no page may hold, keeps every range in step.

use std::ops::Range;

use super::{BodyNote, BodyNoteKind, Parsed};
use crate::base::script;
use crate::model::body::{Block, BlockKind, Body, Container, Step, Style, Styled};

/// More notes than this on one file help nobody.
pub(super) const MAX_NOTES: usize = 200;

/// Containers deeper than this are left out, their blocks stay.
const MAX_DEPTH: usize = 24;

/// Styles deeper than this are left out, their words stay.
const MAX_STYLES: usize = 16;

/// A body in the making. Blocks, containers and styles are opened and closed in nesting order.
pub(in crate::parse) struct Builder<'s> {
    source: &'s str,
    body: Body,
    notes: Vec<BodyNote>,
    leaf: Option<Leaf>,
    containers: Vec<Option<Container>>,
    /// Indices into the body's styles; `None` for one that is left out.
    styles: Vec<Option<usize>>,
    /// Where a space stands for a wrap that the next character may show to be none.
    wrap: Option<usize>,
    headings: usize,
    trace: Option<Vec<Piece>>,
}

/// The block being written.
struct Leaf {
    kind: BlockKind,
    start: usize,
    source: Range<usize>,
    first_style: usize,
}

/// Bytes of the text that came from one place of the source.
struct Piece {
    text: Range<usize>,
    source: Range<usize>,
}

/// The way back from a body's text to its source.
pub(crate) struct Origins {
    /// By place in the text.
    pieces: Vec<Piece>,
}

impl Origins {
    /// The byte of the source behind a byte of the text; the nearest before it where none is.
    pub(crate) fn source_of(&self, byte: u32) -> usize {
        let byte = byte as usize;
        let n = self.pieces.partition_point(|p| p.text.start <= byte);
        let Some(piece) = n.checked_sub(1).map(|n| &self.pieces[n]) else { return 0 };
        let offset = byte - piece.text.start;
        if piece.text.len() == piece.source.len() {
            piece.source.start + offset.min(piece.source.len())
        } else if offset < piece.text.len() {
            piece.source.start
        } else {
            piece.source.end
        }
    }
}

impl<'s> Builder<'s> {
    pub(in crate::parse) fn new(source: &'s str) -> Self {
        let body = Body { text: String::with_capacity(source.len()), ..Body::default() };
        Self {
            source,
            body,
            notes: Vec::new(),
            leaf: None,
            containers: Vec::new(),
            styles: Vec::new(),
            wrap: None,
            headings: 0,
            trace: None,
        }
    }

    /// One that can tell where its text came from.
    pub(in crate::parse) fn tracing(source: &'s str) -> Self {
        Self { trace: Some(Vec::new()), ..Self::new(source) }
    }

    pub(in crate::parse) fn finish(mut self) -> Parsed {
        self.close();
        debug_assert!(self.containers.is_empty(), "containers are closed");
        self.body.text.shrink_to_fit();
        self.body.blocks.shrink_to_fit();
        self.body.outline.shrink_to_fit();
        self.body.styles.shrink_to_fit();
        Parsed { body: self.body, notes: self.notes }
    }

    /// Where each stretch of the text came from.
    pub(in crate::parse) fn origins(mut self) -> Origins {
        self.close();
        let mut pieces = self.trace.unwrap_or_default();
        pieces.sort_by_key(|p| p.text.start);
        Origins { pieces }
    }

    pub(in crate::parse) fn note(&mut self, range: Range<usize>, kind: BodyNoteKind) {
        if let Some(last) = self.notes.last_mut().filter(|l| l.kind == kind && l.range.end == range.start) {
            last.range.end = range.end;
        } else if self.notes.len() < MAX_NOTES {
            self.notes.push(BodyNote { range, kind });
        }
    }

    /// True iff a level-one heading that opens now is the title.
    pub(in crate::parse) fn may_be_title(&self) -> bool {
        self.headings == 0 && self.containers.is_empty()
    }

    pub(in crate::parse) fn in_link(&self) -> bool {
        self.styles.iter().flatten().any(|&n| matches!(self.body.styles[n].style, Style::Link(_)))
    }

    pub(in crate::parse) fn step(&mut self, step: Step) {
        self.body.outline.push(step);
    }

    pub(in crate::parse) fn enter(&mut self, container: Container) {
        self.close();
        let kept = (self.containers.len() < MAX_DEPTH).then_some(container);
        self.body.outline.extend(kept.map(Step::Open));
        self.containers.push(kept);
    }

    pub(in crate::parse) fn leave(&mut self) {
        self.close();
        self.body.outline.extend(self.containers.pop().flatten().map(Step::Close));
    }

    /// Begins a block.
    pub(in crate::parse) fn open(&mut self, kind: BlockKind, source: usize) {
        self.close();
        if !self.body.text.is_empty() {
            self.body.text.push('\n');
        }
        let (start, first_style) = (self.body.text.len(), self.body.styles.len());
        self.leaf = Some(Leaf { kind, start, source: source..source, first_style });
    }

    /// Ends the block, if one is open; it is left out where it has no text.
    pub(in crate::parse) fn close(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        self.wrap = None;
        self.styles.clear();
        let text = &self.body.text[leaf.start..];
        let kept = if leaf.kind == BlockKind::Code { text.trim_end_matches('\n') } else { text.trim_end() };
        let end = leaf.start + kept.len();
        if end == leaf.start {
            self.body.text.truncate(leaf.start.saturating_sub(1));
            self.body.styles.truncate(leaf.first_style);
            return;
        }
        self.body.text.truncate(end);
        let styles = &mut self.body.styles;
        let mut kept = leaf.first_style;
        for n in leaf.first_style..styles.len() {
            styles[n].range.end = styles[n].range.end.min(offset(end));
            if styles[n].range.start < styles[n].range.end {
                styles.swap(kept, n);
                kept += 1;
            }
        }
        styles.truncate(kept);
        let number = offset(self.body.blocks.len());
        self.body.outline.push(Step::Block(number));
        let range = offset(leaf.start)..offset(end);
        let source = offset(leaf.source.start)..offset(leaf.source.end);
        self.body.blocks.push(Block { kind: leaf.kind, range, source });
        match leaf.kind {
            BlockKind::Title => {
                self.headings += 1;
                self.body.titled = true;
                self.title_first(leaf.first_style);
            }
            BlockKind::Heading(_) => self.headings += 1,
            BlockKind::Standfirst | BlockKind::Paragraph | BlockKind::Line | BlockKind::Code | BlockKind::Cell => {}
        }
    }

    /// Moves the block just written, a title, before all others.
    fn title_first(&mut self, first_style: usize) {
        let Some(last) = self.body.blocks.len().checked_sub(1).filter(|&n| n > 0) else { return };
        let body = &mut self.body;
        let range = body.blocks[last].range.clone();
        let title = body.text.split_off(range.start as usize);
        body.text.pop();
        body.text.insert(0, '\n');
        body.text.insert_str(0, &title);
        // What stood before the title moves behind it, the title to the front.
        let shift = offset(title.len()) + 1;
        let moved = |n: u32| if n >= range.start { n - range.start } else { n + shift };
        for r in body.blocks.iter_mut().map(|b| &mut b.range).chain(body.styles.iter_mut().map(|s| &mut s.range)) {
            let length = r.end - r.start;
            r.start = moved(r.start);
            r.end = r.start + length;
        }
        for piece in self.trace.iter_mut().flatten() {
            let length = piece.text.len();
            piece.text.start = moved(offset(piece.text.start)) as usize;
            piece.text.end = piece.text.start + length;
        }
        body.blocks.rotate_right(1);
        body.styles.rotate_left(first_style);
        for step in &mut body.outline {
            if let Step::Block(n) = step {
                *n = if *n as usize == last { 0 } else { *n + 1 };
            }
        }
        body.outline.rotate_right(1);
    }

    /// Opens a style, or leaves one out. Ends with [`Self::end_style`].
    pub(in crate::parse) fn style(&mut self, style: Option<Style>, source: usize) {
        self.line(source);
        let kept = style.filter(|_| self.styles.len() < MAX_STYLES).map(|style| {
            let at = offset(self.body.text.len());
            self.body.styles.push(Styled { range: at..at, style });
            self.body.styles.len() - 1
        });
        self.styles.push(kept);
    }

    pub(in crate::parse) fn end_style(&mut self) {
        if let Some(n) = self.styles.pop().flatten() {
            self.body.styles[n].range.end = offset(self.body.text.len());
        }
    }

    /// Words in one style.
    pub(in crate::parse) fn styled(&mut self, text: &str, source: Range<usize>, style: Style) {
        self.style(Some(style), source.start);
        self.text(text, source);
        self.end_style();
    }

    /// A wrap of the source's lines: a space, but none between characters written without.
    pub(in crate::parse) fn wrap(&mut self) {
        if self.leaf.is_some() && !self.at_start() && !self.body.text.ends_with(' ') {
            self.wrap = Some(self.body.text.len());
            self.body.text.push(' ');
        }
    }

    /// A line break that is meant: a space with a mark on it.
    pub(in crate::parse) fn hard_break(&mut self, source: Range<usize>) {
        self.line(source.start);
        if !self.at_start() {
            self.wrap = None;
            let at = offset(self.body.text.len());
            self.body.text.push(' ');
            self.body.styles.push(Styled { range: at..at + 1, style: Style::Break });
        }
    }

    /// Words. `source` is where they stand, mark-up and entities included.
    pub(in crate::parse) fn text(&mut self, text: &str, source: Range<usize>) {
        self.line(source.start);
        let Some(leaf) = &mut self.leaf else { return };
        leaf.source.end = leaf.source.end.max(source.end);
        let code = leaf.kind == BlockKind::Code;
        // Offsets of one are offsets of the other where the words stand as written, or so within delimiters.
        let written = &self.source[source.clone()];
        let delimiter = if written.len() == text.len() { Some(0) } else { written.find(text) };
        let place = |r: Range<usize>| match delimiter {
            Some(length) if !text.is_empty() => source.start + length + r.start..source.start + length + r.end,
            Some(_) | None => source.clone(),
        };
        if !text.bytes().any(is_suspect) {
            self.push(text, place(0..text.len()), code);
            return;
        }
        let mut kept = 0;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let dropped = match c {
                '\n' | '\r' | '\t' => (!(code && c != '\r')).then_some(None),
                c => forbidden(c).map(Some),
            };
            let Some(note) = dropped else { continue };
            self.push(&text[kept..at], place(kept..at), code);
            match note {
                Some(kind) => self.note(place(at..end), kind),
                // Markdown leaves no line break within a text; should one come, it is a space. So is a tab.
                None if c == '\r' => {}
                None => self.push(" ", place(at..end), code),
            }
            kept = end;
        }
        self.push(&text[kept..], place(kept..text.len()), code);
    }

    /// Appends clean text.
    fn push(&mut self, text: &str, source: Range<usize>, code: bool) {
        let clean = if !code && self.at_start() { text.trim_start() } else { text };
        let Some(first) = clean.chars().next() else { return };
        if let Some(at) = self.wrap.take()
            && self.body.text[..at].chars().next_back().is_some_and(|last| script::joins(last, first))
        {
            self.body.text.pop();
            let (old, new) = (offset(at + 1), offset(at));
            for s in self.body.styles.iter_mut().rev().take_while(|s| s.range.start == old) {
                s.range.start = new;
            }
        }
        if let Some(trace) = &mut self.trace {
            let start = self.body.text.len();
            let source = if source.len() == text.len() { source.end - clean.len()..source.end } else { source };
            trace.push(Piece { text: start..start + clean.len(), source });
        }
        self.body.text.push_str(clean);
    }

    /// Begins a line of its own where words come outside a block.
    fn line(&mut self, source: usize) {
        if self.leaf.is_none() {
            let item = matches!(self.containers.last(), Some(Some(Container::Item) | None));
            self.open(if item { BlockKind::Line } else { BlockKind::Paragraph }, source);
        }
    }

    /// True iff the block has no text yet.
    fn at_start(&self) -> bool {
        self.leaf.as_ref().is_none_or(|l| l.start == self.body.text.len())
    }
}

/// A byte that may begin a character to be dropped.
fn is_suspect(byte: u8) -> bool {
    byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2 | 0xef..)
}

/// Why a character may not reach a page.
pub(in crate::parse) fn forbidden(c: char) -> Option<BodyNoteKind> {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(BodyNoteKind::BidiControl),
        '\u{fdd0}'..='\u{fdef}' => Some(BodyNoteKind::ControlCharacter),
        c if c.is_control() || (c as u32) & 0xfffe == 0xfffe => Some(BodyNoteKind::ControlCharacter),
        _ => None,
    }
}

/// An offset as the model keeps it; files past 4 GiB are refused when loaded.
fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
