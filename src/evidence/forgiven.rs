//! Which differences between cited and found words were forgiven; for `check --explain`.

use std::ops::Range;

use unicode_normalization::is_nfc;

use super::normal::{is_invisible, shape};
use crate::model::body::Body;
use crate::model::fact::Forgiven;

/// What was forgiven between the words written and the pieces found.
pub(crate) fn forgiven(body: &Body, written: &str, pieces: &[Range<u32>]) -> Vec<Forgiven> {
    let found: String = pieces.iter().map(|p| body.words(p)).collect::<Vec<_>>().join(" ");
    let differs = |class: fn(char) -> bool| {
        let of = |s: &str| s.chars().filter(|c| class(*c)).collect::<String>();
        of(written) != of(&found)
    };
    let mut out = Vec::new();
    let crosses = |r: &Range<u32>| pieces.iter().any(|p| r.start < p.end && p.start < r.end);
    let mut add = |kind, is: bool| {
        if is {
            out.push(kind);
        }
    };
    add(Forgiven::MarkUp, body.styles.iter().any(|s| crosses(&s.range)));
    add(Forgiven::Wrap, differs(|c| matches!(c, '\n' | '\r' | '\t')) || written.contains("  ") != found.contains("  "));
    add(Forgiven::Spaces, differs(|c| c.is_whitespace() && !c.is_ascii()));
    add(Forgiven::Quotes, differs(|c| matches!(shape(c), '\'' | '"')));
    add(Forgiven::Dashes, differs(|c| shape(c) == '-'));
    add(Forgiven::Ellipsis, differs(|c| c == '…') && !written.contains("[…]"));
    add(Forgiven::Invisible, differs(is_invisible));
    add(Forgiven::Composition, is_nfc(written) != is_nfc(&found));
    out
}
