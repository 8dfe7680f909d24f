//! A walk over a body's outline: containers and blocks as elements, one passage for each that stands at the top.

use std::collections::BTreeSet;
use std::ops::Range;

use super::inline::{Inline, Item, Role};
use super::{Layers, LinkOut, Passage, PassageKind};
use crate::model::body::{Align, Block, BlockKind, Body, Container, Step, Style, Styled};

/// What stands for words that are not shown.
const ELISION: &str = "[…]";

/// A block of elided words.
const ELIDED_BLOCK: &str = "<p class=\"elided\">[…]</p>";

/// Everything.
pub(super) fn full(body: &Body, layers: &Layers<'_>) -> Vec<Passage> {
    let mut writer = Writer::new(body, layers);
    let mut passages: Vec<Passage> = Vec::new();
    let mut first = None;
    for (n, step) in body.outline.iter().enumerate() {
        match *step {
            Step::Open(container) => writer.open(container, body.outline.get(n + 1)),
            Step::Close(container) => writer.close(container),
            Step::Block(block) => {
                first = first.or(Some(block));
                writer.block(block as usize);
            }
            Step::Rule => writer.inline.out.push_str("<hr>"),
        }
        if !writer.containers.is_empty() {
            continue;
        }
        let (html, cites) = writer.take();
        match (first.take(), passages.last_mut()) {
            (Some(key), _) => passages.push(Passage { html, kind: kind(body, step), cites, key }),
            // A rule closes the passage before it; an empty list is nothing to read.
            (None, Some(last)) if *step == Step::Rule => last.html.push_str(&html),
            (None, _) => {}
        }
    }
    passages
}

/// Cited words only. Quotations and headings stay what they are, other containers are left out.
pub(super) fn quotes(body: &Body, layers: &Layers<'_>) -> Vec<Passage> {
    let mut writer = Writer::new(body, layers);
    writer.hide_uncited_links();
    let mut passages: Vec<Passage> = Vec::new();
    let (mut depth, mut quoted) = (0usize, 0usize);
    // Blocks of the element that is read, each with whether it is quoted.
    let mut blocks: Vec<(usize, bool)> = Vec::new();
    for step in &body.outline {
        match *step {
            Step::Open(container) => {
                depth += 1;
                quoted += usize::from(container == Container::Quotation);
            }
            Step::Close(container) => {
                depth -= 1;
                quoted -= usize::from(container == Container::Quotation);
            }
            Step::Block(block) => blocks.push((block as usize, quoted > 0)),
            Step::Rule => {}
        }
        if depth > 0 || blocks.is_empty() {
            continue;
        }
        let key = u32::try_from(blocks[0].0).unwrap_or(u32::MAX);
        if blocks.iter().any(|&(n, _)| writer.is_cited(n)) {
            writer.cited_blocks(&blocks);
            let (html, cites) = writer.take();
            passages.push(Passage { html, kind: kind(body, step), cites, key });
        } else if passages.last().is_none_or(|p| p.kind != PassageKind::Elided) {
            let html = ELIDED_BLOCK.to_owned();
            passages.push(Passage { html, kind: PassageKind::Elided, cites: Vec::new(), key });
        }
        blocks.clear();
    }
    passages
}

fn kind(body: &Body, last: &Step) -> PassageKind {
    match last {
        Step::Block(n) if is_heading(body.blocks[*n as usize].kind) => PassageKind::Heading,
        Step::Block(_) | Step::Open(_) | Step::Close(_) | Step::Rule => PassageKind::Text,
    }
}

fn is_heading(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Title | BlockKind::Heading(_))
}

struct Writer<'b> {
    body: &'b Body,
    inline: Inline<'b>,
    /// Pieces of marks, each inside one block, by place.
    pieces: Vec<Item<'b>>,
    /// Names to be linked, by place.
    names: Vec<Item<'b>>,
    containers: Vec<Container>,
    /// True iff the table being written has its body open.
    in_rows: bool,
    /// Levels of the headings that the next one lies under.
    levels: Vec<u8>,
    /// What lies over the block being written.
    items: Vec<Item<'b>>,
    breaks: Vec<u32>,
}

impl<'b> Writer<'b> {
    fn new(body: &'b Body, layers: &Layers<'b>) -> Self {
        let mut inline = Inline::new(&body.text, layers.marks);
        inline.out.reserve(body.text.len() + body.text.len() / 8);
        Self {
            body,
            inline,
            pieces: pieces(body, layers),
            names: names(body, layers),
            containers: Vec::new(),
            in_rows: false,
            levels: Vec::new(),
            items: Vec::new(),
            breaks: Vec::new(),
        }
    }

    fn take(&mut self) -> (String, Vec<u32>) {
        let html = self.inline.out.clone();
        self.inline.out.clear();
        (html, std::mem::take(&mut self.inline.begun))
    }

    fn open(&mut self, container: Container, next: Option<&Step>) {
        self.containers.push(container);
        let out = &mut self.inline.out;
        match container {
            Container::Quotation => out.push_str("<blockquote>"),
            Container::List => out.push_str("<ul>"),
            Container::Numbered(1) => out.push_str("<ol>"),
            Container::Numbered(first) => {
                out.push_str("<ol start=\"");
                out.push_str(&first.to_string());
                out.push_str("\">");
            }
            Container::Item => out.push_str("<li>"),
            Container::Table => {
                self.in_rows = false;
                out.push_str("<div class=\"table-scroll\" tabindex=\"0\"><table class=\"data-table\">");
            }
            Container::Head => out.push_str("<thead><tr>"),
            Container::Row => {
                let is_first = !std::mem::replace(&mut self.in_rows, true);
                out.push_str(if is_first { "<tbody><tr>" } else { "<tr>" });
            }
            Container::HeadCell(align) => {
                // A head cell without words heads nothing.
                let is_empty = matches!(next, Some(Step::Close(_)));
                out.push_str(if is_empty { "<td" } else { "<th scope=\"col\"" });
                out.push_str(class(align));
            }
            Container::Cell(align) => {
                out.push_str("<td");
                out.push_str(class(align));
            }
        }
    }

    fn close(&mut self, container: Container) {
        self.containers.pop();
        let out = &mut self.inline.out;
        match container {
            Container::Quotation => out.push_str("</blockquote>"),
            Container::List => out.push_str("</ul>"),
            Container::Numbered(_) => out.push_str("</ol>"),
            Container::Item => out.push_str("</li>"),
            Container::Table => {
                let rows = if std::mem::take(&mut self.in_rows) { "</tbody>" } else { "" };
                out.push_str(rows);
                out.push_str("</table></div>");
            }
            Container::Head => out.push_str("</tr></thead>"),
            Container::Row => out.push_str("</tr>"),
            Container::HeadCell(_) => {
                let is_empty = out.ends_with('>') && is_bare_cell(out);
                out.push_str(if is_empty { "</td>" } else { "</th>" });
            }
            Container::Cell(_) => out.push_str("</td>"),
        }
    }

    fn block(&mut self, n: usize) {
        let body = self.body;
        let block = &body.blocks[n];
        let is_bare = match block.kind {
            BlockKind::Line => matches!(self.containers.last(), Some(Container::Item)),
            BlockKind::Cell => matches!(self.containers.last(), Some(Container::Cell(_) | Container::HeadCell(_))),
            BlockKind::Title
            | BlockKind::Standfirst
            | BlockKind::Heading(_)
            | BlockKind::Paragraph
            | BlockKind::Code => false,
        };
        self.collect(block, &block.range);
        if is_bare {
            // Two lines of one item follow each other only where a list between them was left out.
            if !self.inline.out.ends_with('>') {
                self.inline.out.push('\n');
            }
            self.words(&block.range);
            self.inline.references();
            return;
        }
        let tag = self.tag(block.kind);
        self.inline.out.push_str(tag.open);
        if block.kind == BlockKind::Code {
            self.code(&block.range);
        } else {
            self.words(&block.range);
        }
        self.inline.references();
        self.inline.out.push_str(tag.close);
    }

    /// The blocks of one element, of those that are not cited only that they are there.
    fn cited_blocks(&mut self, blocks: &[(usize, bool)]) {
        let (mut in_quotation, mut elided) = (false, false);
        for &(n, is_quoted) in blocks {
            if !self.is_cited(n) {
                elided = true;
                continue;
            }
            if in_quotation != is_quoted {
                self.inline.out.push_str(if is_quoted { "<blockquote>" } else { "</blockquote>" });
                in_quotation = is_quoted;
            }
            if std::mem::take(&mut elided) {
                self.inline.out.push_str(ELIDED_BLOCK);
            }
            self.cited_words(n);
        }
        if elided {
            self.inline.out.push_str(ELIDED_BLOCK);
        }
        if in_quotation {
            self.inline.out.push_str("</blockquote>");
        }
    }

    fn cited_words(&mut self, n: usize) {
        let body = self.body;
        let block = &body.blocks[n];
        let is_code = block.kind == BlockKind::Code;
        let tag = self.tag(block.kind);
        self.inline.out.push_str(tag.open);
        let mut at = block.range.start;
        for shown in cited(self.pieces_in(&block.range)) {
            let is_first = at == block.range.start;
            self.elision(at..shown.start, if is_first { "" } else { " " }, " ");
            self.collect(block, &shown);
            if is_code {
                self.code(&shown);
            } else {
                self.words(&shown);
            }
            self.inline.references();
            at = shown.end;
        }
        self.elision(at..block.range.end, " ", "");
        self.inline.out.push_str(tag.close);
    }

    /// Stands for the words of a range; for punctuation alone nothing needs to.
    fn elision(&mut self, range: Range<u32>, before: &str, after: &str) {
        let out = &mut self.inline.out;
        if self.body.words(&range).chars().any(char::is_alphanumeric) {
            out.push_str(before);
            out.push_str(ELISION);
            out.push_str(after);
        } else if !before.is_empty() && !after.is_empty() {
            out.push(' ');
        }
    }

    fn words(&mut self, range: &Range<u32>) {
        self.inline.words(range.start, range.end, &mut self.items, &self.breaks);
    }

    fn code(&mut self, range: &Range<u32>) {
        self.inline.out.push_str("<code>");
        self.inline.in_code = true;
        self.words(range);
        self.inline.in_code = false;
        self.inline.out.push_str("</code>");
    }

    /// Gathers what lies over `shown`, a part of a block. A link of which only a part is shown is none.
    fn collect(&mut self, block: &'b Block, shown: &Range<u32>) {
        self.items.clear();
        self.breaks.clear();
        for styled in styles(self.body, &block.range) {
            let (start, end) = (styled.range.start.max(shown.start), styled.range.end.min(shown.end));
            let is_cut = end - start.min(end) < styled.range.end - styled.range.start;
            match Role::of(&styled.style) {
                None if start < end => self.breaks.push(start),
                Some(Role::Link(_)) if is_cut => {}
                Some(role) if start < end => self.items.push(Item { start, end, role }),
                None | Some(_) => {}
            }
        }
        self.items.extend(within(&self.pieces, shown));
        self.items.extend(within(&self.names, shown).iter().filter(|i| i.end <= shown.end));
    }

    fn is_cited(&self, n: usize) -> bool {
        !self.pieces_in(&self.body.blocks[n].range).is_empty()
    }

    fn pieces_in(&self, range: &Range<u32>) -> &[Item<'b>] {
        within(&self.pieces, range)
    }

    /// Where only cited words are shown, a name is linked only where it is whole.
    fn hide_uncited_links(&mut self) {
        let shown = cited(&self.pieces);
        self.names.retain(|i| shown.iter().any(|s| s.start <= i.start && i.end <= s.end));
    }

    fn tag(&mut self, kind: BlockKind) -> Tag {
        let level = match kind {
            BlockKind::Title => 2,
            BlockKind::Heading(level) => level,
            BlockKind::Standfirst => return Tag { open: "<p class=\"standfirst\">", close: "</p>" },
            BlockKind::Paragraph | BlockKind::Line | BlockKind::Cell => return Tag { open: "<p>", close: "</p>" },
            BlockKind::Code => return Tag { open: "<pre tabindex=\"0\">", close: "</pre>" },
        };
        // Levels that the author skipped are not skipped in the page.
        while self.levels.pop_if(|last| *last >= level).is_some() {}
        self.levels.push(level);
        match self.levels.len() {
            1 => Tag { open: "<h3>", close: "</h3>" },
            2 => Tag { open: "<h4>", close: "</h4>" },
            3 => Tag { open: "<h5>", close: "</h5>" },
            _ => Tag { open: "<h6>", close: "</h6>" },
        }
    }
}

#[derive(Clone, Copy)]
struct Tag {
    open: &'static str,
    close: &'static str,
}

/// The rest of a cell's tag.
fn class(align: Align) -> &'static str {
    match align {
        Align::Start => ">",
        Align::Center => " class=\"center\">",
        Align::End => " class=\"number\">",
    }
}

/// True iff the tag that `html` ends with is a `td`.
fn is_bare_cell(html: &str) -> bool {
    html.rfind('<').is_some_and(|n| html[n..].starts_with("<td"))
}

/// Items that begin in a range.
fn within<'i, 'b>(items: &'i [Item<'b>], range: &Range<u32>) -> &'i [Item<'b>] {
    let first = items.partition_point(|i| i.start < range.start);
    let count = items[first..].partition_point(|i| i.start < range.end);
    &items[first..first + count]
}

/// Styles that begin in a block.
fn styles<'b>(body: &'b Body, block: &Range<u32>) -> &'b [Styled] {
    let first = body.styles.partition_point(|s| s.range.start < block.start);
    let count = body.styles[first..].partition_point(|s| s.range.start < block.end);
    &body.styles[first..first + count]
}

/// The words that pieces cover, overlaps joined.
fn cited(pieces: &[Item<'_>]) -> Vec<Range<u32>> {
    let mut ranges: Vec<Range<u32>> = Vec::new();
    for piece in pieces {
        match ranges.last_mut() {
            Some(last) if piece.start <= last.end => last.end = last.end.max(piece.end),
            _ => ranges.push(piece.start..piece.end),
        }
    }
    ranges
}

/// Every mark's pieces, in order, joined where they overlap and parted where a block ends.
fn pieces<'b>(body: &Body, layers: &Layers<'_>) -> Vec<Item<'b>> {
    let mut all = Vec::new();
    let length = u32::try_from(body.text.len()).unwrap_or(u32::MAX);
    let edge = |n: u32| u32::try_from(body.text.floor_char_boundary(n as usize)).unwrap_or(u32::MAX);
    for (mark, layer) in layers.marks.iter().enumerate() {
        let mut own: Vec<Item<'_>> = Vec::new();
        let role = Role::Mark { mark, is_last: false };
        own.extend(layer.pieces.iter().map(|p| Item { start: edge(p.start), end: edge(p.end.min(length)), role }));
        own.retain(|i| i.start < i.end);
        own.sort_by_key(|i| i.start);
        let first = all.len();
        for range in cited(&own) {
            let next = body.blocks.partition_point(|b| b.range.end <= range.start);
            for block in body.blocks[next..].iter().take_while(|b| b.range.start < range.end) {
                let (start, end) = (range.start.max(block.range.start), range.end.min(block.range.end));
                all.push(Item { start, end, role });
            }
        }
        if let [.., last] = &mut all[first..] {
            last.role = Role::Mark { mark, is_last: true };
        }
    }
    all.sort_by_key(|i| i.start);
    all
}

/// The names that may be linked: in running text, outside links and code, the first for each address.
fn names<'b>(body: &Body, layers: &Layers<'b>) -> Vec<Item<'b>> {
    let mut names: Vec<Item<'b>> = Vec::new();
    let mut seen = BTreeSet::new();
    for LinkOut { range, href } in layers.links {
        let Some(block) = body.block_at(range.start).map(|n| &body.blocks[n]) else { continue };
        let fits = range.start < range.end
            && range.end <= block.range.end
            && body.text.is_char_boundary(range.start as usize)
            && body.text.is_char_boundary(range.end as usize)
            && names.last().is_none_or(|last| last.end <= range.start);
        let is_running = !is_heading(block.kind) && block.kind != BlockKind::Code;
        let is_free = || {
            !styles(body, &block.range).iter().any(|s| {
                matches!(s.style, Style::Link(_) | Style::Code)
                    && s.range.start < range.end
                    && range.start < s.range.end
            })
        };
        if fits && is_running && !seen.contains(href.as_str()) && is_free() {
            seen.insert(href.as_str());
            names.push(Item { start: range.start, end: range.end, role: Role::Name(href) });
        }
    }
    names
}
