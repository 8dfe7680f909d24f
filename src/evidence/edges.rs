//! Where a passage may begin and end: never inside a number, for half a number says something else.

/// True iff a match of `range` in `text` cuts no number: `000 cars` is not found in `50,000 cars`.
pub(crate) fn keeps_numbers_whole(text: &str, range: &std::ops::Range<usize>) -> bool {
    let (before, found, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !joined(before.chars().rev(), found.chars().next()) && !joined(after.chars(), found.chars().next_back())
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
    }
}
