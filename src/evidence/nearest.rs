//! The passage that comes nearest to words that are not there, and what differs. For messages only.

use std::ops::Range;

use super::normal::BLOCK_END;
use crate::base::script::is_unspaced;

/// A passage that is like the one looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Nearest {
    /// Bytes of the text searched.
    pub range: Range<usize>,
    /// Its words.
    pub text: String,
    /// What is written, and what stands there instead; at most three.
    pub differences: Vec<Difference>,
}

/// Words that differ; either side may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    pub written: String,
    pub stands: String,
}

/// Blocks are compared up to this many characters, so that one message never costs more than a moment.
const LONGEST_BLOCK: usize = 20_000;
const LONGEST_NEEDLE: usize = 600;

/// The nearest passage within one block; `None` where nothing is like it.
pub(crate) fn nearest(text: &str, needle: &str) -> Option<Nearest> {
    let wanted: Vec<char> = needle.chars().take(LONGEST_NEEDLE).collect();
    let mut start = 0;
    let mut blocks = Vec::new();
    for block in text.split(BLOCK_END) {
        blocks.push((overlap(block, needle), start, block));
        start += block.len() + BLOCK_END.len_utf8();
    }
    blocks.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let best = blocks
        .into_iter()
        .take(3)
        .filter(|(shared, ..)| *shared > 0)
        .map(|(_, start, block)| {
            let chars: Vec<(usize, char)> = block.char_indices().take(LONGEST_BLOCK).collect();
            let (cost, from, to) = align(&chars, &wanted);
            let end = chars.get(to).map_or(chars.last().map_or(0, |(n, c)| n + c.len_utf8()), |(n, _)| *n);
            (cost, widen(block, chars.get(from).map_or(end, |(n, _)| *n)..end), start, block)
        })
        .min_by_key(|(cost, _, start, _)| (*cost, *start))?;
    let (cost, range, start, block) = best;
    // Two in five characters wrong is no likeness.
    if cost * 5 > wanted.len() * 2 || range.is_empty() {
        return None;
    }
    let found = block[range.clone()].to_owned();
    let differences = differences(needle, &found);
    Some(Nearest { range: start + range.start..start + range.end, text: found, differences })
}

/// How many of the needle's pieces of three characters the block has.
fn overlap(block: &str, needle: &str) -> usize {
    let pieces = |s: &str| -> std::collections::BTreeSet<[char; 3]> {
        let chars: Vec<char> = s.chars().take(LONGEST_BLOCK).flat_map(char::to_lowercase).collect();
        chars.windows(3).map(|w| [w[0], w[1], w[2]]).collect()
    };
    let wanted = pieces(needle);
    if wanted.is_empty() {
        return usize::from(block.contains(needle));
    }
    pieces(block).intersection(&wanted).count()
}

/// Sellers' algorithm: the stretch of `text` with the least edit distance to `wanted`, as character indices.
fn align(text: &[(usize, char)], wanted: &[char]) -> (usize, usize, usize) {
    let mut costs: Vec<usize> = (0..=wanted.len()).collect();
    let mut starts: Vec<usize> = vec![0; wanted.len() + 1];
    let mut best = (wanted.len(), 0, 0);
    for (n, (_, c)) in text.iter().enumerate() {
        let (mut diagonal, mut from) = (costs[0], starts[0]);
        (costs[0], starts[0]) = (0, n + 1);
        for (m, w) in wanted.iter().enumerate() {
            let substitute = diagonal + usize::from(w != c);
            let (insert, delete) = (costs[m + 1] + 1, costs[m] + 1);
            let (old, old_start) = (costs[m + 1], starts[m + 1]);
            (costs[m + 1], starts[m + 1]) = if substitute <= insert && substitute <= delete {
                (substitute, from)
            } else if insert <= delete {
                (insert, old_start)
            } else {
                (delete, starts[m])
            };
            (diagonal, from) = (old, old_start);
        }
        if costs[wanted.len()] < best.0 {
            best = (costs[wanted.len()], starts[wanted.len()], n + 1);
        }
    }
    best
}

/// Widens a range to whole words.
fn widen(block: &str, range: Range<usize>) -> Range<usize> {
    let is_word = |c: &char| c.is_alphanumeric() && !is_unspaced(*c);
    let left: usize = block[..range.start].chars().rev().take_while(is_word).map(char::len_utf8).sum();
    let right: usize = block[range.end..].chars().take_while(is_word).map(char::len_utf8).sum();
    let starts_in_word = block[range.start..].chars().next().is_some_and(|c| is_word(&c));
    let ends_in_word = block[..range.end].chars().next_back().is_some_and(|c| is_word(&c));
    let start = range.start - if starts_in_word { left } else { 0 };
    let end = range.end + if ends_in_word { right } else { 0 };
    let cut = &block[start..end];
    start + (cut.len() - cut.trim_start().len())..end - (cut.len() - cut.trim_end().len())
}

/// Runs of words that differ, by the longest common subsequence.
fn differences(written: &str, stands: &str) -> Vec<Difference> {
    let (a, b) = (tokens(written), tokens(stands));
    let mut lengths = vec![vec![0u16; b.len() + 1]; a.len() + 1];
    for n in (0..a.len()).rev() {
        for m in (0..b.len()).rev() {
            lengths[n][m] =
                if a[n] == b[m] { lengths[n + 1][m + 1] + 1 } else { lengths[n + 1][m].max(lengths[n][m + 1]) };
        }
    }
    let (mut n, mut m) = (0, 0);
    let mut out: Vec<Difference> = Vec::new();
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        let same = n < a.len() && m < b.len() && a[n] == b[m];
        if (same || (n == a.len() && m == b.len())) && !(left.is_empty() && right.is_empty()) {
            out.push(Difference { written: join(&left), stands: join(&right) });
            left.clear();
            right.clear();
        }
        if same {
            (n, m) = (n + 1, m + 1);
        } else if n < a.len() && (m == b.len() || lengths[n + 1][m] >= lengths[n][m + 1]) {
            left.push(a[n]);
            n += 1;
        } else if m < b.len() {
            right.push(b[m]);
            m += 1;
        } else {
            break;
        }
    }
    out.truncate(3);
    out
}

/// Words; for scripts without spaces, characters.
fn tokens(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for word in text.split_whitespace() {
        if word.chars().any(is_unspaced) {
            out.extend(word.char_indices().map(|(n, c)| &word[n..n + c.len_utf8()]));
        } else {
            out.push(word);
        }
    }
    out
}

fn join(words: &[&str]) -> String {
    let unspaced = words.iter().any(|w| w.chars().any(is_unspaced));
    words.join(if unspaced { "" } else { " " })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Un titolo\nIl gruppo vuole vendere 50.000 auto in Germania entro il 2025.\nAltro paragrafo del tutto diverso.";

    #[test]
    fn finds_the_passage_and_says_what_differs() {
        let near = nearest(TEXT, "vuole vendere 15.000 auto in Germania").unwrap();
        assert_eq!(near.text, "vuole vendere 50.000 auto in Germania");
        assert_eq!(&TEXT[near.range], near.text);
        assert_eq!(near.differences, [Difference { written: "15.000".into(), stands: "50.000".into() }]);
    }

    #[test]
    fn words_left_out_or_added_are_told() {
        let near = nearest(TEXT, "Il gruppo vuole presto vendere 50.000 auto").unwrap();
        assert_eq!(near.differences, [Difference { written: "presto".into(), stands: String::new() }]);
    }

    #[test]
    fn nothing_is_like_it() {
        assert_eq!(nearest(TEXT, "completely other words of another language"), None);
        assert_eq!(nearest("", "x"), None);
    }

    proptest::proptest! {
        #[test]
        fn never_panics(text in ".{0,60}", needle in ".{1,30}") {
            let _ = nearest(&text, &needle);
        }
    }
}
