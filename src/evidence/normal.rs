//! The normal form both sides are compared in, with the way back to the text it came from.
//!
//! Forgiven: Unicode composition (NFC), runs of white space, the shape of quotation marks, apostrophes, dashes,
//! ellipses and spaces, soft hyphens and zero-width characters; between Han, kana or Hangul white space is none.
//! Case, digits and every other character count.

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::base::script::is_unspaced;
use crate::model::body::Body;

/// A text in normal form.
#[derive(Debug, Default)]
pub(crate) struct Normal {
    pub text: String,
    /// Where the distance between a byte here and its byte there changes: (here, there), ascending.
    steps: Vec<(u32, u32)>,
}

/// Between two blocks; white space inside a block is always a space, so this is never found in a pattern.
pub(crate) const BLOCK_END: char = '\n';

impl Normal {
    /// The normal form of a body, blocks parted by [`BLOCK_END`].
    pub(crate) fn of_body(body: &Body) -> Self {
        let mut out = Self { text: String::with_capacity(body.text.len() + 8), steps: Vec::new() };
        for (n, block) in body.blocks.iter().enumerate() {
            if n > 0 {
                out.text.push(BLOCK_END);
            }
            out.append(body.words(&block.range), block.range.start);
        }
        out
    }

    /// The normal form of a text by itself, trimmed.
    pub(crate) fn of(text: &str) -> String {
        let mut out = Self::default();
        out.append(text.trim(), 0);
        out.text
    }

    /// Appends a text whose first byte is `base` there.
    fn append(&mut self, text: &str, base: u32) {
        self.step(base);
        if is_plain(text) {
            self.text.push_str(text);
            return;
        }
        let composed = is_nfc_quick(text.chars()) == IsNormalized::Yes;
        let mut chars = text.char_indices().peekable();
        let mut last: Option<char> = None;
        let mut gap = false;
        while let Some((at, c)) = chars.next() {
            if is_invisible(c) {
                continue;
            }
            if c.is_whitespace() {
                gap = last.is_some();
                continue;
            }
            if gap && !(last.is_some_and(is_unspaced) && is_unspaced(c)) {
                self.step(base + small(at) - 1);
                self.text.push(' ');
            }
            gap = false;
            let at = base + small(at);
            self.step(at);
            if composed {
                last = Some(self.plain(c));
                continue;
            }
            let mut cluster = String::from(c);
            while let Some((_, mark)) = chars.next_if(|(_, m)| joins(*m)) {
                cluster.push(mark);
            }
            for c in cluster.nfc() {
                last = Some(self.plain(c));
            }
        }
    }

    /// Notes that the next byte here is byte `there`.
    fn step(&mut self, there: u32) {
        let here = small(self.text.len());
        let expected = self.steps.last().map(|(h, t)| t.wrapping_add(here - h));
        if expected != Some(there) {
            if self.steps.last().is_some_and(|(h, _)| *h == here) {
                self.steps.pop();
            }
            self.steps.push((here, there));
        }
    }

    /// Pushes a character in its plain shape.
    fn plain(&mut self, c: char) -> char {
        match c {
            '…' => {
                self.text.push_str("...");
                '.'
            }
            c => {
                let c = shape(c);
                self.text.push(c);
                c
            }
        }
    }

    /// The byte of the first text that byte `here` of the normal form came from.
    pub(crate) fn origin(&self, here: usize) -> usize {
        let n = self.steps.partition_point(|(h, _)| *h as usize <= here);
        match n.checked_sub(1).and_then(|n| self.steps.get(n)) {
            Some((h, t)) => *t as usize + (here - *h as usize),
            None => here,
        }
    }

    /// The bytes of `text` (what this is the normal form of) behind a range of the normal form, widened to whole
    /// characters and the marks that belong to the last.
    pub(crate) fn original(&self, text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let start = text.floor_char_boundary(self.origin(range.start).min(text.len()));
        let last = self.text[..range.end].chars().next_back().map_or(0, char::len_utf8);
        let from = text.floor_char_boundary(self.origin(range.end.saturating_sub(last)).min(text.len()));
        let mut rest = text[from..].chars();
        let mut end = from + rest.next().map_or(0, char::len_utf8);
        for c in rest.take_while(|c| is_combining_mark(*c)) {
            end += c.len_utf8();
        }
        start..end.max(start)
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).expect("texts over 8 MiB are refused when read")
}

/// True iff the text is its own normal form, told cheaply: ASCII with single spaces between words.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.is_ascii()
        && !bytes.iter().any(|b| matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c))
        && !bytes.windows(2).any(|w| w == b"  ")
        && !text.starts_with(' ')
        && !text.ends_with(' ')
}

/// True iff it joins the character before it into one.
fn joins(c: char) -> bool {
    canonical_combining_class(c) != 0 || matches!(c, '\u{1160}'..='\u{11ff}')
}

/// Soft hyphens and characters of no width.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Quotation marks, apostrophes and dashes in one shape each.
pub(crate) fn shape(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '´' | '`' | '‹' | '›' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '「' | '」' | '『' | '』' | '＂' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forgives_what_is_disclosed_and_nothing_else() {
        for (a, b) in [
            ("l’azienda", "l'azienda"),
            ("«Ciao» – “sì”", "\"Ciao\" - \"si\u{300}\""),
            ("cafe\u{301}  au\nlait", "café au lait"),
            ("dop\u{ad}pel\u{200b}t", "doppelt"),
            ("50\u{a0}000\u{202f}€", "50 000 €"),
            ("wait…", "wait..."),
            ("比亚迪\n汽车", "比亚迪汽车"),
            ("2027年 6月", "2027年 6月"),
        ] {
            assert_eq!(Normal::of(a), Normal::of(b), "{a} / {b}");
        }
        for (a, b) in [("Xiaomi", "xiaomi"), ("1,5", "1.5"), ("２027", "2027"), ("ss", "ß"), ("co-op", "coop")] {
            assert_ne!(Normal::of(a), Normal::of(b), "{a} / {b}");
        }
    }

    fn body(text: &str) -> Body {
        let range = 0..small(text.len());
        let kind = crate::model::body::BlockKind::Paragraph;
        let block = crate::model::body::Block { kind, range: range.clone(), source: range };
        Body { text: text.into(), blocks: vec![block], ..Body::default() }
    }

    proptest! {
        #[test]
        fn every_range_maps_back_to_text_with_the_same_normal_form(
            text in "[a-zé ’“”…\u{ad}\u{a0}\u{301}比亚 –0-9\n]{1,60}", a in 0usize..60, b in 0usize..60,
        ) {
            let normal = Normal::of_body(&body(&text));
            let bounds: Vec<usize> = normal.text.char_indices().map(|(n, _)| n).chain([normal.text.len()]).collect();
            let (a, b) = (bounds[a % bounds.len()], bounds[b % bounds.len()]);
            let (a, b) = (a.min(b), a.max(b));
            let (cut, after) = (&normal.text[a..b], &normal.text[b..]);
            // A cut through an ellipsis, before a space or before an accent has no text of its own.
            let through = |s: &str| s.is_empty() || s.starts_with([' ', '.', '\u{301}']) || s.ends_with([' ', '.']);
            if through(cut) || after.starts_with(['.', '\u{301}']) {
                return Ok(());
            }
            let back = normal.original(&text, a..b);
            prop_assert_eq!(Normal::of(&text[back]), cut);
        }

        #[test]
        fn normal_form_is_stable(text in ".{0,80}") {
            let once = Normal::of(&text);
            prop_assert_eq!(Normal::of(&once), once);
        }
    }
}
