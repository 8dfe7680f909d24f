//! The forms a text may have: predicates on a word by itself, and the form that was meant.

use crate::base::period::Period;
use crate::diag::nearest;

/// True iff the text is digits in groups of three, as in `136.854` or `1,000,000`.
pub(super) fn is_grouped(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    for mark in ['.', ',', '\'', ' ', '_', '\u{a0}', '\u{202f}'] {
        let mut groups = digits.split(mark);
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !rest.is_empty()
            && all_digits(first)
            && first.len() <= 3
            && first != "0"
            && rest.iter().all(|g| g.len() == 3 && all_digits(g))
        {
            return true;
        }
    }
    false
}

/// BCP 47 in the forms that are used: `en`, `pt-BR`, `zh-Hans`, `zh-Hant-TW`.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// True iff it is an http or https address without white space, control characters or quotes.
pub(crate) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|r| {
        !r.is_empty()
            && !r.starts_with(['/', '?', '#'])
            && !r.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '`'))
    })
}

/// True iff printers' quotation marks stand round the whole text, as straight ones do in YAML.
pub(crate) fn in_printed_quotes(text: &str) -> bool {
    const PAIRS: [&str; 10] = ["“”", "„“", "„”", "””", "«»", "»«", "‘’", "‚‘", "「」", "『』"];
    PAIRS.iter().any(|pair| {
        let mut marks = pair.chars();
        let inner = marks.next().and_then(|open| text.strip_prefix(open)).zip(marks.next());
        inner.and_then(|(rest, close)| rest.strip_suffix(close)).is_some_and(|t| !t.contains(|c| pair.contains(c)))
    })
}

/// The period someone meant who wrote `2027-3`, `3/2027`, `31.03.2027`, `Q3 2027` or `2027Q3`.
pub(super) fn near_period(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()).collect();
    let two = |p: &str| format!("{p:0>2}");
    let is_year = |p: &str| p.len() == 4 && p.bytes().all(|b| b.is_ascii_digit());
    let guess = match parts.as_slice() {
        [y, m] if is_year(y) => format!("{y}-{}", if m.len() == 1 { two(m) } else { m.to_uppercase() }),
        [m, y] if is_year(y) => format!("{y}-{}", if m.len() == 1 { two(m) } else { m.to_uppercase() }),
        [y, m, d] if is_year(y) => format!("{y}-{}-{}", two(m), two(d)),
        [d, m, y] if is_year(y) => format!("{y}-{}-{}", two(m), two(d)),
        [one] if one.len() == 6 && is_year(&one[..4]) && one.is_ascii() => {
            format!("{}-{}", &one[..4], one[4..].to_uppercase())
        }
        _ => nearest(text, ["none"]).first().map(|n| (*n).to_owned())?,
    };
    guess.parse::<Period>().is_ok().then_some(guess)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grouped_numbers_are_told_from_decimals() {
        for yes in ["136.854", "1,000,000", "1'500", "12 000", "999.999"] {
            assert!(is_grouped(yes), "{yes}");
        }
        for no in ["136854", "1,5", "10.4", "0.125", "1.2345", "1.000,5", ""] {
            assert!(!is_grouped(no), "{no}");
        }
    }

    #[test]
    fn printed_quotes_stand_round_the_whole() {
        for yes in ["“A plan”", "„Ein Plan“", "« Un plan »", "‘A’", "「小米」"] {
            assert!(in_printed_quotes(yes), "{yes}");
        }
        for no in ["A plan", "“A” and “B”", "“A plan” in sight", "\"A\"", "”", "‘A’s’"] {
            assert!(!in_printed_quotes(no), "{no}");
        }
    }

    #[test]
    fn guesses_the_period_that_was_meant() {
        for (text, meant) in [
            ("2027-3", "2027-03"),
            ("Q3 2027", "2027-Q3"),
            ("31.3.2027", "2027-03-31"),
            ("2027q3", "2027-Q3"),
            ("03/2027", "2027-03"),
        ] {
            assert_eq!(near_period(text).as_deref(), Some(meant), "{text}");
        }
        assert_eq!(near_period("soon"), None);
    }

    #[test]
    fn web_addresses_hold_no_tricks() {
        assert!(is_web_address("https://example.org/a?b=c#d"));
        for bad in
            ["javascript:alert(1)", "https://", "//example.org", "https://a b", "https://\"x", "ftp://x", "https:///x"]
        {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
