//! The tags of a template, found without reading its expressions: enough to say where a component, a block or a parent
//! is named, and which tag is left open.

use std::ops::Range;

/// `{% block facts %}`: its word, the name behind it, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    pub word: &'t str,
    /// The first thing behind the word: a name, or a text without its quotation marks. May be empty.
    pub name: &'t str,
    /// Of the name.
    pub span: Range<usize>,
    /// From the opening brace to the closing one.
    pub whole: Range<usize>,
}

/// All tags but those within comments and `raw`.
pub(super) fn tags(source: &str) -> Vec<Tag<'_>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find("{#").into_iter().chain(source[at..].find("{%")).min().map(|n| at + n) {
        if source[open..].starts_with("{#") {
            at = source[open..].find("#}").map_or(source.len(), |n| open + n + 2);
            continue;
        }
        let word = open + 2 + source[open + 2..].find(|c: char| c != '-' && !c.is_whitespace()).unwrap_or_default();
        let word = run(source, word, is_name);
        let mut name = source[word.end..].find(|c: char| !c.is_whitespace()).map_or(word.end, |n| word.end + n);
        let quote = source[name..].chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
        name += quote.map_or(0, char::len_utf8);
        let span = run(source, name, |c| quote.map_or_else(|| is_name(c), |q| c != q));
        let end = source[span.end..].find("%}").map_or(source.len(), |n| span.end + n + 2);
        at = match &source[word.clone()] {
            "raw" => source[end..].find("endraw").map_or(source.len(), |n| end + n),
            _ => end,
        };
        out.push(Tag { word: &source[word], name: &source[span.clone()], span, whole: open..end });
    }
    out
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.')
}

/// As far as the characters are such.
fn run(source: &str, start: usize, is_such: impl Fn(char) -> bool) -> Range<usize> {
    start..source[start..].find(|c| !is_such(c)).map_or(source.len(), |n| start + n)
}

/// The names behind one word: all components, all blocks.
pub(super) fn named<'t>(source: &'t str, word: &str) -> impl Iterator<Item = Tag<'t>> {
    tags(source).into_iter().filter(move |tag| tag.word == word)
}

/// The innermost tag that is opened and never closed.
pub(super) fn left_open(source: &str) -> Option<Tag<'_>> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    for tag in tags(source) {
        match tag.word.strip_prefix("end") {
            Some(word) => {
                if let Some(at) = open.iter().rposition(|tag| tag.word == word) {
                    open.truncate(at);
                }
            }
            None if matches!(tag.word, "if" | "for" | "block" | "component" | "filter") => open.push(tag),
            None => {}
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_raw_text_hold_no_tags() {
        let source =
            "{# {% block a %} #}{%- block b -%}{% raw %}{% block c %}{% endraw %}{% extends 'x y.html' %}{{ d }}";
        let tags: Vec<_> = tags(source).into_iter().map(|tag| (tag.word, tag.name)).collect();
        assert_eq!(tags, [("block", "b"), ("raw", ""), ("extends", "x y.html")]);
    }

    #[test]
    fn places_are_those_of_the_name() {
        let source = "é{% component  card(a) %}{% endcomponent card %}";
        let found: Vec<_> = named(source, "component").collect();
        assert_eq!(
            (&source[found[0].span.clone()], &source[found[0].whole.clone()]),
            ("card", "{% component  card(a) %}")
        );
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn the_innermost_open_tag_is_found() {
        let open = |source| left_open(source).map(|tag| tag.whole);
        assert_eq!(open("{% if a %}{% for b in c %}{% endfor %}"), Some(0..10));
        assert_eq!(open("{% if a %}{% for b in c %}{% endif %}"), None);
        assert_eq!(open("{% block a %}{% endblock a %}{% set b = 1 %}"), None);
        assert_eq!(open("{% block"), Some(0..8));
        assert_eq!(open("{%"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_gone_through(source in "([{%#}\"é -]|raw|endraw|if){0,40}") {
            for tag in tags(&source) {
                proptest::prop_assert!(source.get(tag.whole).is_some());
            }
        }
    }
}
