//! Whatever is written in a YAML file, reading it ends, and every problem points into it.

use proptest::prelude::*;

use crate::probe;

/// Pieces that mean something in YAML or in an annotation.
fn lively() -> impl Strategy<Value = String> {
    let pieces = [
        "\n",
        "\n  ",
        "\n    ",
        "\n  - ",
        "- ",
        ": ",
        ":",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "#",
        " # ",
        "'",
        "\"",
        "|\n",
        ">\n",
        "&a",
        "*a",
        "!!str",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\t",
        "~",
        "null",
        "true",
        "小米",
        "é",
        "\u{feff}",
        "\u{2028}",
        "\r\n",
        "\0",
        "title",
        "summary",
        "source",
        "language: it",
        "targets:\n  - id: x/y",
        "presence:\n  - company: x",
        "figures:\n  - metric: share",
        "quotes:\n  - text: a,",
        "evidence",
        "exact: a",
        "value: 1.000",
        "value: [1, 2]",
        "value: 99999999999999999999999999999",
        "change: -10.4",
        "due: 2027-Q3",
        "due: none",
        "period: 2025/..",
        "date: 2025-13-45",
        "levels:\n  fact::year: off",
        "without: [x, data]",
        "page_size: 0",
        "names: {zh: 小米}",
        "iso: NO",
        "status: met",
        "stage: active",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn reading_ends_and_problems_point_into_the_file(text in prop_oneof![lively(), ".{0,80}"]) {
        probe::sidecar(&text);
    }
}

#[test]
fn a_backslash_may_be_the_last_of_a_file() {
    for text in ["\"\\", "\"\u{102203}\\", "title: \"a \\", "a: \"\\x", "a: \"\\u12"] {
        probe::sidecar(text);
    }
}

#[test]
fn a_megabyte_of_anything_is_read_at_once() {
    for piece in ["[", "{", "- ", "a: ", "? ", "'", "&a ", "*a ", "|\n", "#", "\n", "a: [b, c]\n", "\t"] {
        let text = piece.repeat((1 << 20) / piece.len());
        probe::sidecar(&text);
    }
}
