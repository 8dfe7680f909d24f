use proptest::prelude::*;

use super::*;
use crate::model::body::{BlockKind, Step};
use crate::parse::body::{fragment, markdown, tests::lively};

fn mark(number: u32, pieces: Vec<Range<u32>>) -> Mark<'static> {
    Mark { pieces, number, shown: number, href: "#fact-x", label: "Fact" }
}

/// Where words stand in a body, the first time.
fn find(body: &Body, words: &str) -> Range<u32> {
    let start = body.text.find(words).unwrap_or_else(|| panic!("{words} in {}", body.text));
    u32::try_from(start).unwrap()..u32::try_from(start + words.len()).unwrap()
}

/// A source with one mark for each list of words; ` + ` parts the pieces of one mark.
fn write(source: &str, marks: &[&str], links: &[(&str, &str)], show: Show) -> String {
    let body = markdown(source).body;
    let marks: Vec<Mark<'_>> =
        (1..).zip(marks).map(|(n, words)| mark(n, words.split(" + ").map(|w| find(&body, w)).collect())).collect();
    let links: Vec<LinkOut> = links
        .iter()
        .filter(|l| body.text.contains(l.0))
        .map(|(words, href)| LinkOut { range: find(&body, words), href: (*href).to_owned() })
        .collect();
    let html: Vec<String> =
        passages(&body, &Layers { marks: &marks, links: &links }, show).into_iter().map(|p| p.html).collect();
    let html = html.join("\n");
    // Short for the tests.
    let mut out = html.replace("<a class=\"ref\" href=\"#fact-x\" aria-label=\"Fact\">", "<ref>");
    for n in 1..10 {
        out = out.replace(&format!("<mark id=\"passage-{n}\">"), &format!("<m{n}>"));
        out = out.replace(&format!("<mark data-passage=\"{n}\">"), &format!("<+{n}>"));
    }
    out
}

fn full(source: &str, marks: &[&str]) -> String {
    write(source, marks, &[], Show::Full)
}

#[test]
fn blocks_become_elements() {
    assert_eq!(
        full("# A\n\nb *c* **d** ~~e~~ `f`  \ng\n\n## H\n\n#### I\n\n## J", &[]),
        "<h3>A</h3>\n<p>b <em>c</em> <strong>d</strong> <del>e</del> <code>f</code><br>g</p>\n<h3>H</h3>\n<h4>I</h4>\n<h3>J</h3>"
    );
    assert_eq!(
        full("- a\n- b\n  1. c\n\n3. d\n\n---\n\n> e\n\n```\nf < g\nh\n```", &[]),
        "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>\n<ol start=\"3\"><li>d</li></ol><hr>\n<blockquote><p>e</p></blockquote>\n<pre tabindex=\"0\"><code>f &lt; g\nh</code></pre>"
    );
    assert_eq!(
        full("| a |  |\n|--:|:-:|\n| 1 | 2 |", &[]),
        "<div class=\"table-scroll\" tabindex=\"0\"><table class=\"data-table\"><thead><tr><th scope=\"col\" class=\"number\">a</th><td class=\"center\"></td></tr></thead><tbody><tr><td class=\"number\">1</td><td class=\"center\">2</td></tr></tbody></table></div>"
    );
    assert_eq!(
        full("[a](https://x.example) [b](#c)", &[]),
        "<p><a href=\"https://x.example\" rel=\"noopener\">a</a> <a href=\"#c\">b</a></p>"
    );
}

#[test]
fn cited_words_are_one_element_where_they_can_be() {
    assert_eq!(full("a b c", &["b"]), "<p>a <m1>b</mark><ref>1</a> c</p>");
    // Emphasis is split, cited words are not.
    assert_eq!(full("a *b c* d", &["a b"]), "<p><m1>a <em>b</em></mark><ref>1</a><em> c</em> d</p>");
    assert_eq!(full("a *b c* d", &["c d"]), "<p>a <em>b </em><m1><em>c</em> d</mark><ref>1</a></p>");
    assert_eq!(full("a *b* c", &["a b c"]), "<p><m1>a <em>b</em> c</mark><ref>1</a></p>");
    assert_eq!(full("*a b c*", &["b"]), "<p><em>a <m1>b</mark><ref>1</a> c</em></p>");
}

#[test]
fn links_are_never_split() {
    let link = |s: &str| s.replace("A>", "a href=\"#x\">");
    assert_eq!(full("[a b](#x) c", &["b c"]), link("<p><A>a <m1>b</mark></a><+1> c</mark><ref>1</a></p>"));
    assert_eq!(full("a [b c](#x)", &["a b"]), link("<p><m1>a </mark><A><+1>b</mark> c</a><ref>1</a></p>"));
    assert_eq!(full("[a b c](#x) d", &["b"]), link("<p><A>a <m1>b</mark> c</a><ref>1</a> d</p>"));
    assert_eq!(full("[a](#x) d", &["a"]), link("<p><A><m1>a</mark></a><ref>1</a> d</p>"));
    assert_eq!(full("a [b](#x) c", &["a b c"]), link("<p><m1>a <A>b</a> c</mark><ref>1</a></p>"));
}

#[test]
fn marks_overlap() {
    assert_eq!(full("a b c", &["a b c", "b"]), "<p><m1>a <m2>b</mark> c</mark><ref>2</a><ref>1</a></p>");
    assert_eq!(full("a b", &["a b", "a b"]), "<p><m1><m2>a b</mark></mark><ref>1</a><ref>2</a></p>");
    assert_eq!(full("a b c", &["a b", "b c"]), "<p><m1>a <m2>b</mark></mark><ref>1</a><+2> c</mark><ref>2</a></p>");
    assert_eq!(full("a b c", &["a + c"]), "<p><m1>a</mark> b <+1>c</mark><ref>1</a></p>");
    assert_eq!(full("a\n\nb", &["a + b"]), "<p><m1>a</mark></p>\n<p><+1>b</mark><ref>1</a></p>");
    assert_eq!(full("```\na b\n```", &["a"]), "<pre tabindex=\"0\"><code><m1>a</mark> b</code><ref>1</a></pre>");
}

#[test]
fn names_are_linked_once_and_not_everywhere() {
    let links = [("BYD", "byd"), ("MG \"x", "m&g")];
    assert_eq!(
        write("BYD, MG \"x\"", &[], &links, Show::Full),
        "<p><a href=\"byd\">BYD</a>, <a href=\"m&amp;g\">MG \"x</a>\"</p>"
    );
    for free in ["## BYD", "`BYD`", "[BYD](#x)", "[a BYD](#x)", "```\nBYD\n```"] {
        assert!(!write(free, &[], &links[..1], Show::Full).contains("\"byd\""), "{free}");
    }
    let body = markdown("## BYD\n\nBYD BYD").body;
    let links: Vec<LinkOut> =
        [0..3, 4..7, 8..11].into_iter().map(|range| LinkOut { range, href: "x".to_owned() }).collect();
    let html: Vec<String> =
        passages(&body, &Layers { marks: &[], links: &links }, Show::Full).into_iter().map(|p| p.html).collect();
    assert_eq!(html, ["<h3>BYD</h3>", "<p><a href=\"x\">BYD</a> BYD</p>"]);
    assert_eq!(
        write("**Xiaomi SU**7", &[], &[("Xiaomi SU7", "su7")], Show::Full),
        "<p><a href=\"su7\"><strong>Xiaomi SU</strong>7</a></p>"
    );
}

#[test]
fn quotes_show_cited_words_only() {
    let quotes = |source, marks: &[&str]| write(source, marks, &[("x", "#l")], Show::Quotes);
    let elided = "<p class=\"elided\">[…]</p>";
    assert_eq!(
        quotes("# t\n\nx\n\na b c d e\n\nf\n\ng", &["b", "d"]),
        format!("{elided}\n<p>[…] <m1>b</mark><ref>1</a> […] <m2>d</mark><ref>2</a> […]</p>\n{elided}")
    );
    assert_eq!(quotes("x a.", &["x a"]), "<p><m1><a href=\"#l\">x</a> a</mark><ref>1</a></p>");
    assert_eq!(
        quotes("a [b c](https://secret.example/) *d e*", &["a b", "d"]),
        "<p><m1>a b</mark><ref>1</a> […] <m2><em>d</em></mark><ref>2</a> […]</p>"
    );
    assert_eq!(
        quotes("> a\n>\n> b\n\n- c\n- d\n- e", &["a", "d"]),
        format!(
            "<blockquote><p><m1>a</mark><ref>1</a></p>{elided}</blockquote>\n{elided}<p><m2>d</mark><ref>2</a></p>{elided}"
        )
    );
    assert_eq!(quotes("a\n\n---\n\nb", &[]), elided);
    assert_eq!(quotes("小米汽车。", &["米汽"]), "<p>[…] <m1>米汽</mark><ref>1</a> […]</p>");
    assert!(passages(&markdown("a").body, &Layers::default(), Show::Nothing).is_empty());
}

#[test]
fn a_passage_tells_what_begins_in_it() {
    let body = markdown("# t\n\na b\n\n- c\n- d").body;
    let marks = [
        mark(3, vec![find(&body, "b"), find(&body, "c")]),
        mark(1, vec![find(&body, "a")]),
        mark(2, vec![find(&body, "d")]),
    ];
    let told: Vec<(PassageKind, Vec<u32>, u32)> = passages(&body, &Layers { marks: &marks, links: &[] }, Show::Full)
        .into_iter()
        .map(|p| (p.kind, p.cites, p.key))
        .collect();
    assert_eq!(
        told,
        [(PassageKind::Heading, vec![], 0), (PassageKind::Text, vec![1, 3], 1), (PassageKind::Text, vec![2], 2)]
    );
}

#[test]
fn hostile_pieces_do_no_harm() {
    let body = markdown("é a\n\nb").body;
    let all: [&[(u32, u32)]; 7] =
        [&[(0, 1)], &[(1, 2)], &[(9, 3)], &[(0, u32::MAX)], &[(2, 2)], &[], &[(3, 6), (0, 4)]];
    for pieces in all {
        let pieces = pieces.iter().map(|&(start, end)| start..end).collect();
        let html = passages(&body, &Layers { marks: &[mark(1, pieces)], links: &[] }, Show::Full);
        assert!(read(&html.iter().map(|p| &*p.html).collect::<String>()).is_ok());
    }
}

#[test]
fn summaries() {
    let body = fragment("The **group** says `x` <b>\"y\"</b> [z](https://z.example).\n\n# Two\n\n- three *four*").body;
    assert_eq!(plain_text(&body), "The group says x \"y\" z. Two three four");
    assert_eq!(prose(&fragment("a\n\n## b").body), "<p>a</p>\n<h3>b</h3>");
    assert_eq!(code_points("小米a", 6), 2);
    assert_eq!(code_points("小米a", 4), 1);
    assert_eq!(code_points("小米a", 99), 3);
}

/// What a strict reader finds in a page.
#[derive(Debug, Default)]
struct Read {
    text: String,
    ids: Vec<String>,
    references: Vec<String>,
}

/// Reads HTML, strictly: elements nest, `a` and `ref` stand where they may, no element is empty but cells and items.
fn read(html: &str) -> Result<Read, String> {
    let mut read = Read::default();
    let mut open: Vec<(String, bool, usize)> = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let Some(after) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let text = &rest[..end];
            if text.contains('>') {
                return Err(format!("`>` in text: {text}"));
            }
            let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            if open.last().is_some_and(|(_, is_ref, _)| *is_ref) {
                read.references.push(plain);
            } else {
                read.text.push_str(&plain);
            }
            rest = &rest[end..];
            continue;
        };
        let end = after.find('>').ok_or("no end of tag")?;
        let tag = &after[..end];
        rest = &after[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let (opened, _, at) = open.pop().ok_or(format!("`{name}` closed, none open"))?;
            if opened != name {
                return Err(format!("`{opened}` closed by `{name}`"));
            }
            if at == read.text.len() + read.references.len()
                && matches!(name, "mark" | "a" | "em" | "strong" | "del" | "code" | "p")
            {
                return Err(format!("`{name}` is empty"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(format!("strange tag {tag}"));
        }
        if attributes.matches('"').count() % 2 == 1 || attributes.contains('<') {
            return Err(format!("strange attributes {attributes}"));
        }
        let is_ref = attributes.starts_with("class=\"ref\"");
        let inside = |names: &[&str]| open.iter().any(|(n, _, _)| names.contains(&&**n));
        if name == "a" && inside(&["a"]) || is_ref && inside(&["a", "mark", "code", "del"]) {
            return Err(format!("`{tag}` inside {open:?}"));
        }
        if let Some(id) = attributes.strip_prefix("id=\"") {
            read.ids.push(id.trim_end_matches('"').to_owned());
        }
        match name {
            "br" => read.text.push(' '),
            "hr" => {}
            "p" | "em" | "strong" | "del" | "code" | "a" | "mark" | "h3" | "h4" | "h5" | "h6" | "pre" | "ul" | "ol"
            | "li" | "blockquote" | "div" | "table" | "thead" | "tbody" | "tr" | "td" | "th" => {
                open.push((name.to_owned(), is_ref, read.text.len() + read.references.len()));
            }
            other => return Err(format!("`{other}` is never written")),
        }
    }
    if open.is_empty() { Ok(read) } else { Err(format!("left open: {open:?}")) }
}

/// Ranges of a body's text from fractions of it, inside blocks.
fn ranges(body: &Body, wanted: &[(u16, u16)]) -> Vec<Range<u32>> {
    let edge = |n: usize| u32::try_from(body.text.floor_char_boundary(n)).unwrap();
    let mut all = Vec::new();
    for &(start, length) in wanted {
        if body.blocks.is_empty() {
            break;
        }
        let start = usize::from(start) * body.text.len() / 65536;
        let Some(block) = body.block_at(edge(start)).map(|n| &body.blocks[n]) else { continue };
        let end = edge(start + 1 + usize::from(length) % 24).min(block.range.end);
        if edge(start) < end {
            all.push(edge(start)..end);
        }
    }
    all
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn any_body_with_any_marks_is_sound(
        source in lively(),
        cited in prop::collection::vec(prop::collection::vec(any::<(u16, u16)>(), 1..4), 0..6),
        named in prop::collection::vec(any::<(u16, u16)>(), 0..5),
    ) {
        let body = markdown(&source).body;
        let hostile = "\"><script>";
        let marks: Vec<Mark<'_>> = (1..)
            .zip(&cited)
            .map(|(number, c)| Mark { pieces: ranges(&body, c), number, shown: number, href: hostile, label: hostile })
            .collect();
        let mut links: Vec<LinkOut> =
            ranges(&body, &named).into_iter().zip(0..).map(|(range, n)| LinkOut { range, href: format!("{hostile}{n}") }).collect();
        links.sort_by_key(|l| l.range.start);
        let layers = Layers { marks: &marks, links: &links };

        let all = passages(&body, &layers, Show::Full);
        let html: String = all.iter().map(|p| &*p.html).collect();
        let full = read(&html).map_err(|e| TestCaseError::fail(format!("{e}\n{html}")))?;
        prop_assert_eq!(without_blanks(&full.text), without_blanks(&body.text));
        prop_assert!(all.windows(2).all(|p| p[0].key < p[1].key));
        for passage in &all {
            prop_assert!(read(&passage.html).is_ok());
        }

        let some = passages(&body, &layers, Show::Quotes);
        let quoted: String = some.iter().map(|p| &*p.html).collect();
        let quotes = read(&quoted).map_err(|e| TestCaseError::fail(format!("{e}\n{quoted}")))?;
        // Cited characters, and nothing else.
        let mut is_cited = vec![false; body.text.len()];
        for piece in marks.iter().flat_map(|m| &m.pieces) {
            is_cited[piece.start as usize..piece.end as usize].fill(true);
        }
        let cited: String = body.text.char_indices().filter(|(n, _)| is_cited[*n]).map(|(_, c)| c).collect();
        let shown = quotes.text.replace("[…]", "");
        prop_assert_eq!(without_blanks(&shown), without_blanks(&cited), "{}", quoted);

        // Every mark that cites anything has one id, one number and one place among the notes, however it is shown.
        let mut expected: Vec<u32> = marks.iter().filter(|m| !m.pieces.is_empty()).map(|m| m.number).collect();
        expected.sort_unstable();
        for (read, passages) in [(full, all), (quotes, some)] {
            let mut ids: Vec<u32> = read.ids.iter().map(|id| id["passage-".len()..].parse().unwrap()).collect();
            let mut references: Vec<u32> = read.references.iter().map(|r| r.parse().unwrap()).collect();
            let mut cites: Vec<u32> = passages.iter().flat_map(|p| p.cites.clone()).collect();
            for found in [&mut ids, &mut references, &mut cites] {
                found.sort_unstable();
                prop_assert_eq!(&*found, &expected);
            }
        }
        prop_assert!(read(&prose(&body)).is_ok());
    }
}

#[test]
fn a_block_without_a_container_is_a_paragraph() {
    let body = Body {
        text: "a".to_owned(),
        blocks: vec![crate::model::body::Block { kind: BlockKind::Cell, range: 0..1, source: 0..1 }],
        outline: vec![Step::Block(0)],
        ..Body::default()
    };
    assert_eq!(prose(&body), "<p>a</p>");
}
