//! Whatever is written in a YAML file, reading it ends, and every problem points into it.

use proptest::prelude::*;

use super::{annotation, config, registry, yaml};
use crate::base::span::FileId;
use crate::diag::Diagnostic;

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

fn read_all(text: &str) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if let Some(root) = yaml::parse(FileId(0), text, &mut problems) {
        annotation::read(&root, &mut problems);
        config::read(&root, &["en"], &mut problems);
        registry::company(&root, &mut problems);
        registry::market(&root, &mut problems);
        registry::person(&root, &mut problems);
        registry::model(&root, &mut problems);
    }
    problems
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn reading_ends_and_problems_point_into_the_file(text in prop_oneof![lively(), ".{0,80}"]) {
        for problem in read_all(&text) {
            let places = std::iter::once(problem.span).chain(problem.labels.iter().map(|l| l.span));
            for span in places {
                prop_assert!(text.get(span.range()).is_some(), "{problem:?}");
            }
            prop_assert!(!problem.message.is_empty());
        }
    }
}

#[test]
fn a_megabyte_of_anything_is_read_at_once() {
    for piece in ["[", "{", "- ", "a: ", "? ", "'", "&a ", "*a ", "|\n", "#", "\n", "a: [b, c]\n", "\t"] {
        let text = piece.repeat((1 << 20) / piece.len());
        read_all(&text);
    }
}
