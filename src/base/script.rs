//! Which characters belong to scripts written without spaces: where lines are joined, and where names need no edge.

/// Han, kana and bopomofo, with the punctuation that goes with them.
pub(crate) fn is_wide(c: char) -> bool {
    is_han_or_kana(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff01}'..='\u{ff60}')
}

/// Han, kana, bopomofo or Hangul: a name that begins or ends with one needs no word edge there.
pub(crate) fn is_edgeless(c: char) -> bool {
    is_han_or_kana(c)
        || matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}'
            | '\u{ac00}'..='\u{d7ff}' | '\u{ffa0}'..='\u{ffdc}')
}

/// Either of these: white space between two such characters says nothing.
pub(crate) fn is_unspaced(c: char) -> bool {
    is_wide(c) || is_edgeless(c)
}

/// True iff a line that ends with `before` and one that begins with `after` join without a space.
/// Quotation marks and dashes, which Chinese shares with Latin, count as wide beside a wide character.
/// Korean does put spaces between words, so a wrap beside Hangul is one.
pub(crate) fn joins(before: char, after: char) -> bool {
    let shared = |c| matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·');
    match (is_wide(before), is_wide(after)) {
        (true, true) => true,
        (true, false) => shared(after),
        (false, true) => shared(before),
        (false, false) => false,
    }
}

fn is_han_or_kana(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '々' | '〆' | '〇' | '\u{3021}'..='\u{3029}' | '\u{3038}'..='\u{303b}'
        | '\u{3040}'..='\u{312f}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{1aff0}'..='\u{1b16f}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_only_where_no_space_is_written() {
        for (before, after) in [('小', '米'), ('，', '并'), ('：', '“'), ('ス', 'ズ'), ('”', '说')] {
            assert!(joins(before, after), "{before}{after}");
        }
        for (before, after) in [('D', '汽'), ('현', '대'), ('a', 'b'), ('米', 'S'), ('”', 'a')] {
            assert!(!joins(before, after), "{before}{after}");
        }
    }

    #[test]
    fn knows_names_without_edges() {
        assert!("小カ현ｶ".chars().all(is_edgeless));
        assert!(!"aŠ1，".chars().any(is_edgeless));
    }
}
