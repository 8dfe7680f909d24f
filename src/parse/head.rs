//! The head of keys that other programs keep at the top of a text, between lines of `---` or `+++`. It is none of the
//! source's words, so it is told and not read.

use std::ops::Range;

/// Where such a head stands, up to its last mark.
pub(super) fn head(source: &str) -> Option<Range<usize>> {
    let start = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = source[start..].split_inclusive('\n');
    let first = lines.next()?;
    let fence = first.trim_end();
    if !matches!(fence, "---" | "+++") {
        return None;
    }
    let mut end = start + first.len();
    let mut keys = 0;
    for line in lines {
        end += line.len();
        let words = line.trim_end();
        if words == fence || (fence == "---" && words == "...") {
            return (keys > 0).then_some(start..end - (line.len() - words.len()));
        }
        if begins_with_key(words) {
            keys += 1;
        } else if !words.is_empty() && !words.starts_with([' ', '\t', '#', '-', '[', ']', '}']) {
            return None;
        }
    }
    None
}

/// `key: value` or `key = value`.
fn begins_with_key(line: &str) -> bool {
    let Some((key, rest)) = line.split_once([':', '=']) else { return false };
    let key = key.trim_end();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    !key.is_empty() && key.chars().all(is_word) && (rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_told_from_a_text_that_begins_with_a_rule() {
        for (text, end) in [
            ("---\ntitle: x\n---\n# T\n", "\n# T\n"),
            ("\u{feff}---\r\ntitle: x\r\ntags:\r\n  - a\r\n- b\r\n---\r\n# T\r\n", "\r\n# T\r\n"),
            ("+++\ntitle = \"x\"\n+++\n", "\n"),
            ("---\n# note\nx:\n...\nT", "\nT"),
        ] {
            assert_eq!(head(text).map(|h| &text[h.end..]), Some(end), "{text:?}");
        }
        for text in [
            "",
            "---\n",
            "---\n---\n",
            "---\ntitle: x\n",
            "---\nAll of it: and more.\n---\n",
            "# T\n---\na: b\n---\n",
            "---\nx://y\n---\n",
        ] {
            assert_eq!(head(text), None, "{text:?}");
        }
    }
}
