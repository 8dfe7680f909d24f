//! Where a passage may begin and end: never inside a number, for half a number says something else.

use std::ops::Range;

use super::normal::BLOCK_END;
use super::reading;

/// True iff a match of `range` in `text` (in normal form) cuts no number: `000 cars` is not found in `50,000 cars`,
/// `500 cars` not in `12 500 cars`, `10.4 percent` not in `-10.4 percent`, `sold 5` not in `sold 5 million` or `sold 5%`.
pub(super) fn keeps_numbers_whole(text: &str, range: &Range<usize>, language: &str) -> bool {
    !cuts_digits(text, range) && [range.start, range.end].into_iter().all(|at| across(text, language, at).is_none())
}

/// A match that cuts numbers, widened so that it does not.
pub(super) fn with_whole_numbers(text: &str, range: &Range<usize>, language: &str) -> Range<usize> {
    let part = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '-');
    let Range { mut start, mut end } = range.clone();
    if cuts_digits(text, range) {
        let left: String = text[..start].chars().rev().take_while(part).collect();
        let right: String = text[end..].chars().take_while(part).collect();
        start -= left.trim_end_matches(|c: char| !c.is_ascii_digit() && c != '-').len();
        end += right.trim_end_matches(|c: char| !c.is_ascii_digit()).len();
    }
    start = across(text, language, start).map_or(start, |number| number.start);
    end = across(text, language, end).map_or(end, |number| number.end);
    start..end
}

/// The number that goes on over a place.
fn across(text: &str, language: &str, at: usize) -> Option<Range<usize>> {
    /// No number is longer.
    const REACH: usize = 80;
    let start = text[..at].rfind(BLOCK_END).map_or(0, |end| end + BLOCK_END.len_utf8());
    let end = text[at..].find(BLOCK_END).map_or(text.len(), |length| at + length);
    let (start, end) = (start.max(text.floor_char_boundary(at.saturating_sub(REACH))), end.min(at + REACH));
    let end = text.floor_char_boundary(end);
    // Most passages are whole sentences: nothing is read for those.
    let (before, after) = (text[start..at].trim_end(), text[at..end].trim_start());
    let is_sentence_end = before.ends_with(['.', '!', '?', ';', ':', '。', '！', '？', '；', '：']);
    if before.is_empty() || after.is_empty() || (is_sentence_end && after.starts_with(char::is_alphabetic)) {
        return None;
    }
    let number = reading::across(&text[start..end], language, at - start)?;
    Some(start + number.start..start + number.end)
}

fn cuts_digits(text: &str, range: &Range<usize>) -> bool {
    let (before, found, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    let starts_inside = joined(before.chars().rev(), found.chars().next())
        || (ends_in_group(before) && begins_with_group(found))
        || (before.ends_with('-') && is_sign(before) && found.starts_with(|c: char| c.is_ascii_digit()));
    let ends_inside = joined(after.chars(), found.chars().next_back())
        || (ends_in_digits(found) && after.strip_prefix(' ').is_some_and(begins_with_group));
    starts_inside || ends_inside
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
            keeps_numbers_whole(text, &(at..at + part.len()), "en")
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

    #[test]
    fn a_number_goes_on_with_its_scale_and_its_sign() {
        for (language, text, part, widened) in [
            ("en", "It sold 5 millions of them", "sold 5", "sold 5 millions"),
            ("en", "It sold 5.5 million", "sold 5", "sold 5.5 million"),
            ("en", "two and a half million cars", "half million cars", "two and a half million cars"),
            ("en", "about two hundred thousand", "about two", "about two hundred thousand"),
            ("en", "up 5 %, they say", "up 5", "up 5 %"),
            ("en", "a fall of 5 percent", "fall of 5", "fall of 5 percent"),
            ("en", "spent €5bn there", "5bn there", "€5bn there"),
            ("en", "five million cars", "million cars", "five million cars"),
            ("it", "ha venduto 50 mila auto", "venduto 50", "venduto 50 mila"),
            ("it", "vale 3 miliardi", "vale 3", "vale 3 miliardi"),
            ("it", "pari al 12 per cento", "al 12", "al 12 per cento"),
            ("de", "rund 5 Mio. Autos", "rund 5", "rund 5 Mio."),
            ("de", "für 3,4 Mrd. Euro", "für 3", "für 3,4 Mrd."),
            ("de", "eine halbe Million", "eine halbe", "eine halbe Million"),
            ("fr", "il a vendu 5 millions de voitures", "vendu 5", "vendu 5 millions"),
            ("fr", "2 milliards d'euros", "2", "2 milliards"),
            ("fr", "un quart de million", "un quart", "un quart de million"),
            ("es", "2 mil millones", "2 mil", "2 mil millones"),
            ("es", "el 12 por ciento", "el 12", "el 12 por ciento"),
            ("zh", "交付30万辆", "交付30", "交付30万"),
            ("zh", "投资1.2亿元", "投资1.2", "投资1.2亿"),
            ("zh", "三十万辆", "十万辆", "三十万辆"),
            ("zh", "1亿2000万", "2000万", "1亿2000万"),
        ] {
            let at = text.find(part).unwrap();
            let range = at..at + part.len();
            assert!(!keeps_numbers_whole(text, &range, language), "{language}: {part} of {text}");
            let wide = with_whole_numbers(text, &range, language);
            assert_eq!(&text[wide.clone()], widened);
            assert!(keeps_numbers_whole(text, &wide, language), "{language}: {widened} of {text}");
        }
    }

    #[test]
    fn what_only_stands_beside_a_number_may_be_left_out() {
        for (language, text, part) in [
            ("en", "sold 29,990 euros of them", "sold 29,990"),
            ("en", "between 580,000 and 650,000 cars", "between 580,000"),
            ("en", "by 2027. Million cars", "by 2027"),
            ("it", "nel 2024 ha venduto", "nel 2024"),
            ("it", "5 punti vendita", "5"),
            ("zh", "2024年交付30万辆", "2024年交付30万"),
            ("zh", "比亚迪5月交付", "比亚迪5"),
        ] {
            let at = text.find(part).unwrap();
            assert!(keeps_numbers_whole(text, &(at..at + part.len()), language), "{language}: {part} of {text}");
        }
    }
}
