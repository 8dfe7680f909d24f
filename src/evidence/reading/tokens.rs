//! Cuts text into words, digits, Chinese characters and marks, lower-cased and with typography made plain.
//!
//! Input is any text; output keeps for each token its bytes in that text, so that findings can be quoted as
//! written. Knows no language. Soft hyphens and zero-width characters vanish, every dash is `-`.

use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Digits,
    Word,
    /// One character of a script written without spaces.
    Han,
    Mark,
}

/// What stands before a token. A no-break space groups digits in every language, a plain one only in some.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Fixed,
    Space,
}

#[derive(Debug)]
struct Token {
    kind: Kind,
    gap: Gap,
    plain: Range<usize>,
    bytes: Range<usize>,
}

/// The tokens of one text. Every accessor accepts any index; past the end there is nothing.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    source: &'a str,
    plain: String,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    pub(super) fn read(source: &'a str) -> Self {
        let mut tokens = Self { source, plain: String::with_capacity(source.len()), list: Vec::new() };
        let mut gap = Gap::Space;
        for (at, raw) in source.char_indices() {
            let end = at + raw.len_utf8();
            match Class::of(raw) {
                Class::Nothing => {}
                Class::Blank(wider) => gap = if gap == Gap::Space { gap } else { wider },
                Class::Piece(kind, char) => {
                    tokens.push(kind, char, gap, at..end);
                    gap = Gap::None;
                }
            }
        }
        tokens
    }

    fn push(&mut self, kind: Kind, char: char, gap: Gap, bytes: Range<usize>) {
        let from = self.plain.len();
        if char.is_ascii() {
            self.plain.push(char.to_ascii_lowercase());
        } else {
            self.plain.extend(char.to_lowercase());
        }
        let runs_on = gap == Gap::None && matches!(kind, Kind::Digits | Kind::Word);
        match self.list.last_mut() {
            Some(last) if runs_on && last.kind == kind => {
                last.plain.end = self.plain.len();
                last.bytes.end = bytes.end;
            }
            _ => self.list.push(Token { kind, gap, plain: from..self.plain.len(), bytes }),
        }
    }

    /// True iff the other words stand in these, whatever the case and the white space.
    pub(super) fn contain(&self, other: &Tokens<'_>) -> bool {
        self.joined().contains(other.joined().trim())
    }

    fn joined(&self) -> String {
        let mut joined = String::with_capacity(self.plain.len());
        for token in &self.list {
            joined.push_str(if token.gap == Gap::None { "" } else { " " });
            joined.push_str(&self.plain[token.plain.clone()]);
        }
        joined
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.list.get(at).map(|token| token.kind)
    }

    /// The plain, lower-case text; empty past the end.
    pub(super) fn text(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |token| &self.plain[token.plain.clone()])
    }

    pub(super) fn gap(&self, at: usize) -> Gap {
        self.list.get(at).map_or(Gap::Space, |token| token.gap)
    }

    /// True iff nothing stands between this token and the one before.
    pub(super) fn glued(&self, at: usize) -> bool {
        self.gap(at) == Gap::None
    }

    /// True iff the token before is of this kind and touches this one.
    pub(super) fn glued_to(&self, at: usize, kind: Kind) -> bool {
        self.glued(at) && at.checked_sub(1).and_then(|before| self.kind(before)) == Some(kind)
    }

    /// Where these tokens stand in the text read.
    pub(super) fn bytes(&self, range: Range<usize>) -> Range<usize> {
        let tokens = self.list.get(range).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.bytes.start..last.bytes.end,
            _ => 0..0,
        }
    }

    /// These tokens as written.
    pub(super) fn source(&self, range: Range<usize>) -> &'a str {
        &self.source[self.bytes(range)]
    }
}

enum Class {
    Nothing,
    Blank(Gap),
    Piece(Kind, char),
}

impl Class {
    fn of(char: char) -> Self {
        match char {
            '0'..='9' => Self::Piece(Kind::Digits, char),
            'a'..='z' | 'A'..='Z' => Self::Piece(Kind::Word, char),
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}' => Self::Nothing,
            '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => Self::Blank(Gap::Fixed),
            '‐'..='―' | '−' | '﹘' | '﹣' | '-' | '\u{ff0d}' => Self::Piece(Kind::Mark, '-'),
            '’' | '‘' | 'ʼ' | '′' | '´' | '`' => Self::Piece(Kind::Mark, '\''),
            '\u{ffe5}' => Self::Piece(Kind::Mark, '¥'),
            '\u{ffe1}' => Self::Piece(Kind::Mark, '£'),
            // A full-width comma ends a clause, it never groups digits; the full-width stop is a decimal point.
            '\u{ff0c}' => Self::Piece(Kind::Mark, '、'),
            '\u{ff01}'..='\u{ff5e}' => Self::of(narrow(char)),
            'º' | 'ª' => Self::Piece(Kind::Mark, char),
            _ if char.is_whitespace() => Self::Blank(Gap::Space),
            _ if is_han(char) => Self::Piece(Kind::Han, char),
            _ if char.is_alphabetic() || is_accent(char) => Self::Piece(Kind::Word, char),
            _ => Self::Piece(Kind::Mark, char),
        }
    }
}

/// Full-width forms stand in Unicode in the order of ASCII.
fn narrow(char: char) -> char {
    const SHIFT: u32 = '\u{ff01}' as u32 - '!' as u32;
    char::from_u32((char as u32).saturating_sub(SHIFT)).unwrap_or(char)
}

fn is_han(char: char) -> bool {
    matches!(char, '〇' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_accent(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let tokens = Tokens::read(text);
        let glue = |at| if tokens.glued(at) { "+" } else { "" };
        (0..tokens.len()).map(|at| format!("{}{}", glue(at), tokens.text(at))).collect()
    }

    #[test]
    fn cuts_where_a_reader_would() {
        for (text, wanted) in [
            ("", ""),
            ("SU7 Ultra", "su +7 ultra"),
            ("€1.5bn", "€ +1 +. +5 +bn"),
            ("Fünf\u{ad}zig Mio.", "fünfzig mio +."),
            ("41万多辆", "41 +万 +多 +辆"),
            ("9.94%", "9 +. +94 +%"),
            ("12\u{202f}500–13\u{a0}000", "12 500 +- +13 000"),
            ("l’8%", "l +' +8 +%"),
        ] {
            assert_eq!(cut(text).join(" "), wanted, "{text}");
        }
    }

    #[test]
    fn keeps_bytes_and_survives_any_index() {
        let text = "più di 137\u{a0}mila";
        let tokens = Tokens::read(text);
        assert_eq!(tokens.source(2..4), "137\u{a0}mila");
        assert_eq!(tokens.gap(3), Gap::Fixed);
        assert_eq!(tokens.source(9..12), "");
        assert_eq!(tokens.text(99), "");
    }
}
