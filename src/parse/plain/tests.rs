use super::super::body::{BodyNoteKind, Parsed};
use super::*;
use crate::model::body::{Body, Step};

fn outline(body: &Body) -> Vec<(BlockKind, &str)> {
    assert_eq!(body.outline.len(), body.blocks.len());
    assert!(body.outline.iter().all(|s| matches!(s, Step::Block(_))));
    body.blocks.iter().map(|b| (b.kind, body.words(&b.range))).collect()
}

fn check(source: &str, expected: &[(BlockKind, &str)]) {
    let Parsed { body, .. } = plain(source);
    assert_eq!(outline(&body), expected, "{source:?}");
    for block in &body.blocks {
        let words = body.words(&block.range).split(' ').next().unwrap();
        assert!(source[block.source.start as usize..].starts_with(words), "{words}");
    }
}

use BlockKind::{Heading, Paragraph, Standfirst, Title};

#[test]
fn each_line_is_a_block() {
    check("T\na\nb", &[(Title, "T"), (Paragraph, "a"), (Paragraph, "b")]);
    check("T\ns\n\na\nb", &[(Title, "T"), (Standfirst, "s"), (Paragraph, "a"), (Paragraph, "b")]);
    check("T\n\ns\n\na\nb", &[(Title, "T"), (Standfirst, "s"), (Paragraph, "a"), (Paragraph, "b")]);
    check("T\n\na\n\nb\n\nc", &[(Title, "T"), (Paragraph, "a"), (Paragraph, "b"), (Paragraph, "c")]);
    check("T\n\na\nb", &[(Title, "T"), (Paragraph, "a"), (Paragraph, "b")]);
    check("\u{feff}\r\n T \r\ns\r\r\na", &[(Title, "T"), (Standfirst, "s"), (Paragraph, "a")]);
    check("", &[]);
    check("\n \u{1}\n", &[]);
}

#[test]
fn capitals_make_a_heading() {
    let heading = |line: &str| {
        let source = format!("T\na\n{line}");
        plain(&source).body.blocks[2].kind == Heading(2)
    };
    for yes in ["E L’EUROPA, QUANDO?", "È ORA", "BYD 2025", "ΕΛ"] {
        assert!(heading(yes), "{yes}");
    }
    for no in ["2025", "A", "小米", "SU7 è", "100 %", &"AB ".repeat(30)] {
        assert!(!heading(no), "{no}");
    }
}

#[test]
fn an_article_of_long_lines_is_read_line_by_line() {
    let source = include_str!("sample.txt");
    let body = plain(source).body;
    let kinds: Vec<BlockKind> = body.blocks.iter().map(|b| b.kind).collect();
    assert_eq!(kinds, [Title, Standfirst, Paragraph, Paragraph, Heading(2), Paragraph]);
    assert!(body.titled);
    assert_eq!(body.words(&body.blocks[4].range), "E GLI ALTRI MERCATI?");
}

#[test]
fn wrapped_lines_are_joined() {
    let source = "\
Xiaomi sets a date for sales abroad
A standfirst under it

The company wants to sell its cars outside China by 2027, its president said in an
interview during the Mobile World Congress, where it showed the new SU7 Ultra to
the public.

WHAT COMES NEXT
He will visit several European countries after the fair in order to see how the
Chinese makers are doing there.
";
    check(
        source,
        &[
            (Title, "Xiaomi sets a date for sales abroad"),
            (Standfirst, "A standfirst under it"),
            (
                Paragraph,
                "The company wants to sell its cars outside China by 2027, its president said in an interview during the Mobile World Congress, where it showed the new SU7 Ultra to the public.",
            ),
            (Heading(2), "WHAT COMES NEXT"),
            (
                Paragraph,
                "He will visit several European countries after the fair in order to see how the Chinese makers are doing there.",
            ),
        ],
    );
    let chinese = "标题\n\n小米集团总裁卢伟冰表示公司计划在二零二七年\n之前向海外市场销售汽车但是目前没有公布首批\n市场。\n\n他说在世界移动通信大会之后将访问多个欧洲国\n家以了解中国车企的情况。";
    let body = plain(chinese).body;
    assert_eq!(body.blocks.len(), 3);
    assert!(!body.text.contains(' '));
}

#[test]
fn short_lines_that_are_meant_are_not_joined() {
    let source = "Title\nStandfirst\n\nBYD will build a plant in Hungary, it said on Monday.\nNo date was given.\nA spokesman said more would follow.\n\nProduction starts in 2026.\nSales too.";
    assert_eq!(plain(source).body.blocks.len(), 7);
}

#[test]
fn control_characters_are_dropped_and_noted() {
    let parsed = plain("T\0\u{202e}\na\tb");
    assert_eq!(parsed.body.text, "T\na b");
    let kinds: Vec<BodyNoteKind> = parsed.notes.into_iter().map(|n| n.kind).collect();
    assert_eq!(kinds, [BodyNoteKind::ControlCharacter, BodyNoteKind::BidiControl]);
}

#[test]
fn markup_is_text() {
    check("# T\n*a* <b>", &[(Title, "# T"), (Paragraph, "*a* <b>")]);
}
