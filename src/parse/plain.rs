//! Plain text → [`Body`]: a title, a standfirst, headings in capitals and paragraphs, by lines or by blank lines.
//!
//! A line is a block, unless the file is hard-wrapped; then blank lines part the blocks. A file is taken for
//! hard-wrapped if it has blank lines, no line over 100 characters, and most line breaks inside its paragraphs stand
//! where the next word would not have fitted: a file of short lines that are meant is not. The breaks after a title
//! or a heading tell nothing.

use std::ops::Range;

use super::body::{BodyNoteKind, Builder, Parsed};
use super::head::head;
use crate::base::script;
use crate::model::body::BlockKind;

/// A hard-wrapped file has no longer line, in characters.
const WRAP_LIMIT: usize = 100;

/// And a longest line not shorter than this, in columns: nobody wraps narrower.
const WRAP_FLOOR: usize = 40;

/// A heading in capitals is shorter, in characters.
const HEADING_LIMIT: usize = 80;

/// An article without mark-up.
pub(crate) fn plain(source: &str) -> Parsed {
    walk(source, Builder::new(source)).finish()
}

pub(super) fn walk<'s>(source: &'s str, mut out: Builder<'s>) -> Builder<'s> {
    let head = head(source);
    let lines = lines(source, head.as_ref().map_or(0, |h| h.end));
    if let Some(head) = head {
        out.note(head, BodyNoteKind::Head);
    }
    let width = lines.iter().map(|l| l.length).max().unwrap_or(0);
    let blocks = if is_wrapped(&lines, width) { wrapped(&lines, width) } else { by_line(&lines) };
    for (n, block) in blocks.into_iter().enumerate() {
        let kind = match n {
            0 => BlockKind::Title,
            1 if block.is_standfirst => BlockKind::Standfirst,
            _ if block.lines.len() == 1 && is_heading(block.lines[0].text) => BlockKind::Heading(2),
            _ => BlockKind::Paragraph,
        };
        out.open(kind, block.lines[0].source.start);
        for (n, line) in block.lines.iter().enumerate() {
            if n > 0 {
                out.wrap();
            }
            out.text(line.text, line.source.clone());
        }
        out.close();
    }
    out
}

/// A line without the blanks around it.
#[derive(Debug, Clone)]
struct Line<'s> {
    text: &'s str,
    source: Range<usize>,
    /// In characters; 0 if nothing of it can be read.
    length: usize,
}

/// Lines that make one block.
struct Block<'l, 's> {
    lines: &'l [Line<'s>],
    /// Of a second block: true iff it is set off from the text.
    is_standfirst: bool,
}

/// The lines from a place on. They end with LF, CR LF or CR.
fn lines(source: &str, start: usize) -> Vec<Line<'_>> {
    let mark = if source[start..].starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Vec::new();
    let mut from = start + mark;
    while from < source.len() {
        let end = source[from..].find(['\n', '\r']).map_or(source.len(), |n| from + n);
        let text = source[from..end].trim();
        let at = from + (source[from..end].len() - source[from..end].trim_start().len());
        let is_blank = text.chars().all(|c| c.is_whitespace() || super::body::forbidden(c).is_some());
        let length = if is_blank { 0 } else { text.chars().count() };
        lines.push(Line { text, source: at..at + text.len(), length });
        from = if source[end..].starts_with("\r\n") { end + 2 } else { end + 1 };
    }
    lines
}

/// Each readable line, one block.
fn by_line<'l, 's>(lines: &'l [Line<'s>]) -> Vec<Block<'l, 's>> {
    let readable: Vec<usize> = (0..lines.len()).filter(|&n| lines[n].length > 0).collect();
    let apart = |n: usize| readable.get(n).zip(readable.get(n + 1)).is_some_and(|(a, b)| b - a > 1);
    // Set off: right under the title with a blank line after, or between blank lines in a text that has none further on.
    let is_standfirst = apart(1) && (!apart(0) || !apart(2));
    readable.iter().map(|&n| Block { lines: &lines[n..=n], is_standfirst }).collect()
}

/// Each run of readable lines, one block; a title or heading that stands right above its text is parted from it.
fn wrapped<'l, 's>(lines: &'l [Line<'s>], width: usize) -> Vec<Block<'l, 's>> {
    let mut blocks = Vec::new();
    for run in runs(lines) {
        let is_first = blocks.is_empty();
        let head = match run {
            [head, next, ..] if !is_forced(head, next, width) && (is_first || is_heading(head.text)) => 1,
            _ => run.len(),
        };
        let (head, tail) = run.split_at(head);
        blocks.push(Block { lines: head, is_standfirst: false });
        if !tail.is_empty() {
            blocks.push(Block { lines: tail, is_standfirst: is_first });
        }
    }
    blocks
}

fn runs<'l, 's>(lines: &'l [Line<'s>]) -> impl Iterator<Item = &'l [Line<'s>]> {
    lines.split(|l| l.length == 0).filter(|run| !run.is_empty())
}

fn is_wrapped(lines: &[Line<'_>], width: usize) -> bool {
    if width > WRAP_LIMIT || columns(lines) < WRAP_FLOOR || runs(lines).nth(1).is_none() {
        return false;
    }
    let (mut breaks, mut forced, mut several) = (0, 0, 0);
    for (n, run) in runs(lines).enumerate() {
        let skipped = usize::from(n == 0 || is_heading(run[0].text));
        breaks += run.windows(2).skip(skipped).count();
        forced += run.windows(2).skip(skipped).filter(|pair| is_forced(&pair[0], &pair[1], width)).count();
        several += usize::from(run.len() > 1 + skipped);
    }
    // Two paragraphs of several lines, or one long one.
    (several >= 2 || forced >= 4) && forced * 4 >= breaks * 3
}

/// The width of the widest line, a wide character being two columns.
fn columns(lines: &[Line<'_>]) -> usize {
    let width = |l: &Line<'_>| l.text.chars().map(|c| if script::is_wide(c) { 2 } else { 1 }).sum();
    lines.iter().map(width).max().unwrap_or(0)
}

/// True iff the first word of `next` would not have fitted on `line`.
fn is_forced(line: &Line<'_>, next: &Line<'_>, width: usize) -> bool {
    // A line of Chinese breaks anywhere, but not before a comma: up to three characters hang together.
    let first = next.text.chars().next().is_some_and(script::is_wide);
    let word = if first { 3 } else { next.text.split_whitespace().next().map_or(0, |w| w.chars().count()) };
    line.length + 1 + word > width
}

/// True iff a line's cased letters are all capitals, at least two of them, and it is short.
fn is_heading(line: &str) -> bool {
    let capitals = line.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 2 && !line.chars().any(char::is_lowercase) && line.chars().count() < HEADING_LIMIT
}

#[cfg(test)]
mod tests;
