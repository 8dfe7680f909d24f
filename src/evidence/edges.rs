//! Where a passage may begin and end: never inside a number, for half a number says something else.

/// True iff a match of `range` in `text` (in normal form) cuts no number: `000 cars` is not found in `50,000 cars`,
/// `500 cars` not in `12 500 cars`, `10.4 percent` not in `-10.4 percent`.
pub(crate) fn keeps_numbers_whole(text: &str, range: &std::ops::Range<usize>) -> bool {
    let (before, found, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    let starts_inside = joined(before.chars().rev(), found.chars().next())
        || (ends_in_group(before) && begins_with_group(found))
        || (before.ends_with('-') && is_sign(before) && found.starts_with(|c: char| c.is_ascii_digit()));
    let ends_inside = joined(after.chars(), found.chars().next_back())
        || (ends_in_digits(found) && after.strip_prefix(' ').is_some_and(begins_with_group));
    !(starts_inside || ends_inside)
}

/// True iff `inner`, a digit, goes on with the digits of `outer` (read away from it), a separator between them or not.
fn joined(mut outer: impl Iterator<Item = char>, inner: Option<char>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if !digit(inner) {
        return false;
    }
    match outer.next() {
        Some('.' | ',' | '\'') => digit(outer.next()),
        next => digit(next),
    }
}

/// Digits at the end, a space behind them: what a group of three would go on from.
fn ends_in_group(text: &str) -> bool {
    text.strip_suffix(' ').is_some_and(ends_in_digits)
}

/// One to three digits at the end that are a word, or the last group of a number: no year, no `Q3`.
fn ends_in_digits(text: &str) -> bool {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let outer = text[..text.len() - digits].chars().next_back();
    (1..=3).contains(&digits) && !outer.is_some_and(char::is_alphanumeric)
}

/// Exactly three digits at the beginning.
fn begins_with_group(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 3
}

/// True iff the dash at the end is a sign: nothing that it could join or part stands before it.
fn is_sign(text: &str) -> bool {
    text[..text.len() - 1].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_not_cut() {
        let whole = |text: &str, part: &str| {
            let at = text.find(part).unwrap();
            keeps_numbers_whole(text, &(at..at + part.len()))
        };
        assert!(whole("about 50,000 cars in 2025.", "50,000 cars in 2025"));
        assert!(!whole("about 150,000 cars", "50,000 cars"));
        assert!(!whole("about 50,000 cars", "000 cars"));
        assert!(!whole("in 2025.5", "in 2025"));
        assert!(whole("the SU7 Ultra", "7 Ultra"));
        for cut in ["500 voitures", "Il a vendu 12"] {
            assert!(!whole("Il a vendu 12 500 voitures", cut), "{cut}");
        }
        assert!(!whole("1 234 567 cars", "567 cars") && !whole("1 234 567 cars", "1 234"));
        assert!(whole("in 2025 500 cars", "500 cars") && whole("in Q3 500 cars", "500 cars"));
        assert!(!whole("calo del -10,4 %", "10,4 %") && whole("da 8-10 auto", "10 auto"));
    }
}
