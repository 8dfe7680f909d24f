use proptest::prelude::*;

use super::*;
use crate::model::body::{Body, Styled};

/// Kind and words of each block, then `{open` and `}` for containers.
fn outline(body: &Body) -> String {
    let mut out = Vec::new();
    for step in &body.outline {
        out.push(match step {
            Step::Open(container) => format!("{container:?}{{"),
            Step::Close(_) => "}".to_owned(),
            Step::Rule => "Rule".to_owned(),
            Step::Block(n) => {
                let block = &body.blocks[*n as usize];
                format!("{:?}:{}", block.kind, body.words(&block.range))
            }
        });
    }
    out.join(" | ")
}

fn check(source: &str, expected: &str) {
    assert_eq!(outline(&markdown(source).body), expected, "{source:?}");
}

fn text(source: &str) -> String {
    markdown(source).body.text
}

fn notes(source: &str) -> Vec<(&str, BodyNoteKind)> {
    markdown(source).notes.into_iter().map(|n| (&source[n.range], n.kind)).collect()
}

fn styled(source: &str) -> Vec<(String, Style)> {
    let body = markdown(source).body;
    body.styles.iter().map(|s| (body.words(&s.range).to_owned(), s.style.clone())).collect()
}

#[test]
fn the_first_heading_is_the_title() {
    check("# A\n\nb\n\n# C\n## D\n###### E", "Title:A | Paragraph:b | Heading(2):C | Heading(2):D | Heading(6):E");
    check("A\n=\n\nb", "Title:A | Paragraph:b");
    check("## A\n# B", "Heading(2):A | Heading(2):B");
    check("> # A\n\nb", "Quotation{ | Heading(2):A | } | Paragraph:b");
    check("# \n# A", "Title:A");
    check("<!-- x -->\n\n# A", "Title:A");
    check("b", "Paragraph:b");
    assert!(markdown("# A").body.titled && !markdown("## A").body.titled);
    assert_eq!(outline(&fragment("# A\n\nb").body), "Heading(2):A | Paragraph:b");
}

#[test]
fn a_title_below_other_text_comes_first() {
    let source = "- k *i*\n\nx\n\n# The *title*\n\nb **c**";
    let body = markdown(source).body;
    assert_eq!(body.text, "The title\nk i\nx\nb c");
    check(source, "Title:The title | List{ | Item{ | Line:k i | } | } | Paragraph:x | Paragraph:b c");
    let styled: Vec<&str> = body.styles.iter().map(|s| body.words(&s.range)).collect();
    assert_eq!(styled, ["title", "i", "c"]);
    for word in ["The", "title", "k ", "x", "b "] {
        let at = u32::try_from(body.text.find(word).unwrap()).unwrap();
        assert!(source[source_offset(source, true, at)..].starts_with(word), "{word}");
    }
}

#[test]
fn structure_is_kept() {
    check(
        "- a\n- b\n  - c\n\n3. d\n\n   e",
        "List{ | Item{ | Line:a | } | Item{ | Line:b | List{ | Item{ | Line:c | } | } | } | } | Numbered(3){ | Item{ | Paragraph:d | Paragraph:e | } | }",
    );
    check("> a\n>\n> - b\n\n---\n", "Quotation{ | Paragraph:a | List{ | Item{ | Line:b | } | } | } | Rule");
    check("```rust\nx <y>\n\n  z\n```\n", "Code:x <y>\n\n  z");
    check("    a\n    b", "Code:a\nb");
    check(
        "| a | b |\n|--:|:-:|\n| 1 |   |\n| *2* | 3 | 4 |",
        "Table{ | Head{ | HeadCell(End){ | Cell:a | } | HeadCell(Center){ | Cell:b | } | } | Row{ | Cell(End){ | Cell:1 | } | Cell(Center){ | } | } | Row{ | Cell(End){ | Cell:2 | } | Cell(Center){ | Cell:3 | } | } | }",
    );
}

#[test]
fn lines_are_joined_as_they_are_read() {
    assert_eq!(text("a\nb"), "a b");
    assert_eq!(text("小\n米"), "小米");
    assert_eq!(text("小*米*\n**汽**车"), "小米汽车");
    assert_eq!(text("说：\n“我们”\n的"), "说：“我们”的");
    assert_eq!(text("现代\nBYD\n汽车"), "现代 BYD 汽车");
    assert_eq!(text("현대\n자동차"), "현대 자동차");
    assert_eq!(text("a  \nb\\\nc"), "a b c");
    assert_eq!(styled("小\n*米*"), [("米".to_owned(), Style::Emphasis)]);
    assert_eq!(styled("小\n*米\n车* **x**"), [("米车".to_owned(), Style::Emphasis), ("x".to_owned(), Style::Strong)]);
    assert_eq!(styled("a  \nb"), [(" ".to_owned(), Style::Break)]);
    assert_eq!(styled("小  \n米"), [(" ".to_owned(), Style::Break)]);
}

#[test]
fn any_line_ending_and_a_byte_order_mark_will_do() {
    let plain = "# A\n\nb\nc\n\n- d\n\n```\ne\nf\n```\n";
    let expected = text(plain);
    assert_eq!(expected, "A\nb c\nd\ne\nf");
    assert_eq!(text(&plain.replace('\n', "\r\n")), expected);
    assert_eq!(text(&plain.replace('\n', "\r")), expected);
    let marked = format!("\u{feff}{plain}");
    assert_eq!(text(&marked), expected);
    for (source, at) in [(plain, 0u32), (&*marked, 3)] {
        assert_eq!(source_offset(source, true, 0), at as usize + 2);
        assert_eq!(markdown(source).body.blocks[1].source, at + 5..at + 8);
    }
}

#[test]
fn styles_nest() {
    assert_eq!(
        styled("**a *b*** ~~c~~ `d`"),
        [
            ("a b".to_owned(), Style::Strong),
            ("b".to_owned(), Style::Emphasis),
            ("c".to_owned(), Style::Struck),
            ("d".to_owned(), Style::Code)
        ]
    );
    assert_eq!(styled("*![](x)* a"), []);
}

#[test]
fn html_is_dropped_and_noted() {
    let source = "a <b onclick=\"x\">b</b> c<br>d\n\n<div>\ne\n</div>\n\nf";
    check(source, "Paragraph:a b c d | Paragraph:f");
    let raw = |s| (s, BodyNoteKind::RawHtml);
    assert_eq!(notes(source), [raw("<b onclick=\"x\">"), raw("</b>"), raw("<br>"), raw("<div>\ne\n</div>\n")]);
    check("<script>alert(1)</script>\n\nx <script>y</script>", "Paragraph:x y");
    check("# <i></i>\n\n## b", "Heading(2):b");
}

#[test]
fn unsafe_links_are_dropped_and_noted() {
    assert_eq!(
        styled("[a](https://x.example/?a=1&b)"),
        [("a".to_owned(), Style::Link("https://x.example/?a=1&b".into()))]
    );
    assert_eq!(styled("<a@b.example>"), [("a@b.example".to_owned(), Style::Link("mailto:a@b.example".into()))]);
    for bad in [
        "javascript:x",
        "JAVASCRIPT:x",
        "//x.example",
        "&#106;avascript:x",
        "javascript&colon;x",
        "java&Tab;script:x",
        "data:x",
    ] {
        let source = format!("[a]({bad})");
        assert_eq!(styled(&source), [], "{bad}");
        assert_eq!(text(&source), "a");
        assert!(matches!(&notes(&source)[..], [(all, BodyNoteKind::UnsafeLink(_))] if *all == source), "{bad}");
    }
    assert_eq!(text("[![alt *x*](a.png)](b)"), "alt x");
    assert_eq!(notes("![alt](a.png)"), [("![alt](a.png)", BodyNoteKind::Image)]);
    assert!(styled("[![a [b](c) d](e)](f)").len() <= 1, "no link stands in another");
}

#[test]
fn control_characters_are_dropped_and_noted() {
    assert_eq!(text("a\u{1}\u{2}b\u{202e}c\u{7f}\u{85}d\u{fffe}\te"), "abcd e");
    assert_eq!(
        notes("a\u{1}\u{2}b\u{202e}c"),
        [("\u{1}\u{2}", BodyNoteKind::ControlCharacter), ("\u{202e}", BodyNoteKind::BidiControl)]
    );
    assert_eq!(text("a &#x202e;b &amp; c"), "a b & c");
    assert!(!text("a\0b `c\0d`\n\n```\n\0\n```").contains('\0'));
    assert!(notes(&"\u{1}x".repeat(1000)).len() <= build::MAX_NOTES);
}

#[test]
fn offsets_lead_back_to_the_source() {
    let source = "# T\n\na &amp; **bold** `code` \\* [link](https://x.example) z\n小\n米 `` a`b `` end";
    let body = markdown(source).body;
    assert_eq!(body.text, "T\na & bold code * link z 小米 a`b end");
    for word in ["T", "a ", "bold", "old", "code", "ode", "* ", "link", "z", "小", "米", "a`b", "b end", "end"] {
        let at = u32::try_from(body.text.find(word).unwrap()).unwrap();
        assert!(
            source[source_offset(source, true, at)..]
                .starts_with(&word[..1.max(word.chars().next().unwrap().len_utf8())]),
            "{word}"
        );
    }
    let ampersand = u32::try_from(body.text.find('&').unwrap()).unwrap();
    assert!(source[source_offset(source, true, ampersand)..].starts_with("&amp;"));
    assert_eq!(source_offset("", true, 9), 0);
    assert_eq!(source_offset("Title\r\n\r\n  a b", false, 8), 13);
}

#[test]
fn depth_is_bounded() {
    for hostile in [
        ">".repeat(20_000),
        "- ".repeat(5_000) + "x",
        "*a ".repeat(5_000) + &"*".repeat(5_000),
        "[".repeat(20_000),
        "`".repeat(20_001),
    ] {
        let parsed = markdown(&hostile);
        assert_sound(&parsed.body);
        assert!(parsed.body.outline.len() < 20_000);
    }
}

/// What every body promises.
fn assert_sound(body: &Body) {
    let mut at = 0;
    for (n, block) in body.blocks.iter().enumerate() {
        assert_eq!(block.range.start, at, "blocks are parted by one line feed");
        assert!(block.range.start < block.range.end);
        at = block.range.end + 1;
        assert_eq!(body.text.as_bytes().get(block.range.end as usize), (n + 1 < body.blocks.len()).then_some(&b'\n'));
        let words = body.words(&block.range);
        assert!(
            words
                .chars()
                .all(|c| forbidden(c).is_none() || (block.kind == BlockKind::Code && matches!(c, '\n' | '\t'))),
            "{words:?}"
        );
        assert!(block.kind == BlockKind::Code || words.trim() == words, "{words:?}");
    }
    let mut open = Vec::new();
    let mut next = 0;
    for step in &body.outline {
        match step {
            Step::Open(container) => open.push(*container),
            Step::Close(container) => assert_eq!(open.pop(), Some(*container)),
            Step::Block(n) => {
                assert_eq!(*n, next);
                next += 1;
            }
            Step::Rule => {}
        }
    }
    assert!(open.is_empty() && next as usize == body.blocks.len());
    assert_eq!(body.titled, body.blocks.first().is_some_and(|b| b.kind == BlockKind::Title));
    assert!(body.blocks.iter().skip(1).all(|b| b.kind != BlockKind::Title));
    let mut around: Vec<u32> = Vec::new();
    let mut last = 0;
    for Styled { range, .. } in &body.styles {
        assert!(range.start < range.end && last <= range.start, "in order, not empty");
        last = range.start;
        while around.pop_if(|end| *end <= range.start).is_some() {}
        assert!(around.last().is_none_or(|end| range.end <= *end), "nested or apart");
        around.push(range.end);
        assert!(body.blocks.iter().any(|b| b.range.start <= range.start && range.end <= b.range.end));
        assert!(body.text.is_char_boundary(range.start as usize) && body.text.is_char_boundary(range.end as usize));
    }
}

/// Text that is likely to mean something in Markdown.
pub(crate) fn lively() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "a",
        "b c",
        "小米",
        "现",
        "汽车。",
        "“",
        " ",
        "  \n",
        "\n",
        "\n\n",
        "# ",
        "\n# ",
        "\n## T\n",
        "*",
        "**",
        "~~",
        "`",
        "```\n",
        "[",
        "](x)",
        "](javascript:x)",
        "![",
        "> ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "|",
        "\n|-|-|\n",
        "<b>",
        "</b>",
        "<br>",
        "\n<div>\n",
        "&amp;",
        "&#0;",
        "\\",
        "\r",
        "\r\n",
        "\0",
        "\u{202e}",
        "\t",
        "\"><script>",
        "---\n",
        "===\n",
        "<https://x.example>",
        "\u{feff}",
        "'",
        "é",
        "\u{301}",
        "!",
        "_",
        ":",
        "    ",
    ];
    prop::collection::vec(prop::sample::select(WORDS), 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_sound_body(source in prop_oneof![4 => lively(), 1 => ".{0,80}"], byte in 0u32..400) {
        for parsed in [markdown(&source), fragment(&source), super::super::plain::plain(&source)] {
            assert_sound(&parsed.body);
            for note in &parsed.notes {
                prop_assert!(source.get(note.range.clone()).is_some(), "{:?}", note);
            }
            for block in &parsed.body.blocks {
                prop_assert!(source.get(block.source.start as usize..block.source.end as usize).is_some());
            }
        }
        for is_markdown in [true, false] {
            prop_assert!(source.is_char_boundary(source_offset(&source, is_markdown, byte)) || byte > 0);
        }
    }

    #[test]
    fn bytes_of_any_kind_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let source = String::from_utf8_lossy(&bytes);
        assert_sound(&markdown(&source).body);
    }
}

fn source_offset(source: &str, is_markdown: bool, text_byte: u32) -> usize {
    origins(source, is_markdown).source_of(text_byte)
}
