//! What lies over what must nest, whatever crosses whatever; and no word may leak that is not shown.

use super::*;
use crate::parse::body::markdown;

fn mark(body: &Body, number: u32, words: &[&str]) -> Mark {
    let piece = |w: &&str| {
        let at = u32::try_from(body.text.find(*w).unwrap_or_else(|| panic!("{w} in {}", body.text))).unwrap();
        at..at + u32::try_from(w.len()).unwrap()
    };
    Mark { pieces: words.iter().map(piece).collect(), number, href: format!("#fact-{number}"), label: format!("Fact {number}") }
}

fn html(source: &str, marks: &[&[&str]], show: Show) -> String {
    let body = markdown(source).body;
    let marks: Vec<Mark> = marks.iter().zip(1..).map(|(w, n)| mark(&body, n, w)).collect();
    passages(&body, &Layers { marks: &marks, links: &[] }, show).into_iter().map(|p| p.html).collect()
}

const NOTE: &str = "<a class=\"ref\" href=\"#fact-1\" aria-label=\"Fact 1\">1</a>";

#[test]
fn cited_words_are_marked_across_styles() {
    assert_eq!(
        html("Da **molto *presto* qui** si va.", &[&["presto qui si"]], Show::Full),
        format!(
            "<p>Da <strong>molto <em><mark id=\"passage-1\">presto</mark></em><mark data-passage=\"1\"> qui</mark></strong>\
             <mark data-passage=\"1\"> si</mark>{NOTE} va.</p>"
        )
    );
}

#[test]
fn a_mark_in_a_link_puts_its_note_behind_the_link() {
    assert_eq!(
        html("Si [legge qui oggi](https://x.org) e basta.", &[&["legge"]], Show::Full),
        format!(
            "<p>Si <a href=\"https://x.org\" rel=\"noopener\"><mark id=\"passage-1\">legge</mark> qui oggi</a>{NOTE} e basta.</p>"
        )
    );
}

#[test]
fn marks_may_overlap() {
    let out = html("uno due tre quattro", &[&["uno due tre"], &["due tre quattro"]], Show::Full);
    assert_eq!(
        out,
        format!(
            "<p><mark id=\"passage-1\">uno <mark id=\"passage-2\">due tre</mark></mark>{NOTE}<mark data-passage=\"2\"> quattro\
             </mark><a class=\"ref\" href=\"#fact-2\" aria-label=\"Fact 2\">2</a></p>"
        )
    );
}

#[test]
fn only_cited_words_are_shown_where_rights_say_so() {
    let source = "# Un titolo segreto\n\nPrima parola. Le parole citate stanno qui. Ultima.\n\nNiente qui.\n\n- uno\n- citato due\n";
    assert_eq!(
        html(source, &[&["parole citate", "qui"], &["citato"]], Show::Quotes),
        format!(
            "<p>[…]</p><p>[…] <mark id=\"passage-1\">parole citate</mark> […] <mark data-passage=\"1\">qui</mark>{NOTE} […]</p>\
             <p>[…]</p><p>[…] <mark id=\"passage-2\">citato</mark><a class=\"ref\" href=\"#fact-2\" aria-label=\"Fact 2\">2</a> […]</p>"
        )
    );
}

#[test]
fn text_and_attributes_are_escaped() {
    let source = "Un \\<script> & [\"x\"](https://x.org/?a=\"b\"&c) `<b>`";
    let out = html(source, &[], Show::Full);
    assert!(out.contains("&lt;script&gt; &amp;") && out.contains("<code>&lt;b&gt;</code>"), "{out}");
    assert!(!out.contains("?a=\"b"), "{out}");
}

#[test]
fn structure_is_kept() {
    let out = html("> detto\n\n3. tre\n4. quattro\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```\nx < y\n```\n", &[], Show::Full);
    assert_eq!(
        out,
        "<blockquote><p>detto</p></blockquote><ol start=\"3\"><li>tre</li><li>quattro</li></ol><table class=\"data-table\">\
         <thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"number\">b</th></tr></thead><tr><td>1</td>\
         <td class=\"number\">2</td></tr></table><pre><code>x &lt; y</code></pre>"
    );
}

/// Panics where tags do not nest, or a link or mark lies where it must not. Returns the text.
fn text_of(html: &str) -> String {
    let (mut open, mut text, mut rest) = (Vec::new(), String::new(), html);
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = at + rest[at..].find('>').expect("a tag ends");
        let tag = &rest[at + 1..end];
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None if matches!(tag, "br" | "hr") => {}
            None => {
                let name = tag.split(' ').next().unwrap();
                assert!(!(name == "a" && open.contains(&"a")), "a link in a link: {html}");
                assert!(!(tag.contains("class=\"ref\"") && open.contains(&"mark")), "a note in a mark: {html}");
                open.push(name);
            }
        }
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    assert!(open.is_empty(), "{html}");
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
}

proptest::proptest! {
    #[test]
    fn any_marks_over_any_body_nest(
        source in "([a-c]{1,3} |\\*\\*|\\*|`|\\[x|y\\]\\(#z\\)|\n\n|\n- |\n> |<|&){1,40}",
        cuts in proptest::collection::vec((0usize..200, 1usize..30), 0..6),
        show in proptest::bool::ANY,
    ) {
        let body = markdown(&source).body;
        proptest::prop_assume!(!body.blocks.is_empty());
        let mut marks = Vec::new();
        let mut links = Vec::new();
        for (n, (at, len)) in cuts.iter().enumerate() {
            let block = &body.blocks[at % body.blocks.len()].range;
            let from = block.start + u32::try_from(at / 7).unwrap() % (block.end - block.start);
            let to = (from + u32::try_from(*len).unwrap()).min(block.end);
            if !body.text.is_char_boundary(from as usize) || !body.text.is_char_boundary(to as usize) { continue; }
            let number = u32::try_from(n).unwrap();
            if n % 3 == 2 { links.push(LinkOut { range: from..to, href: "../x/".into() }) }
            else { marks.push(Mark { pieces: vec![from..to], number, href: "#f".into(), label: "l".into() }) }
        }
        let layers = Layers { marks: &marks, links: &links };
        let show = if show { Show::Full } else { Show::Quotes };
        let shown = passages(&body, &layers, show);
        let html: String = shown.iter().map(|p| p.html.as_str()).collect();
        let text = text_of(&html);
        let cited: usize = shown.iter().map(|p| p.cites.len()).sum();
        proptest::prop_assert_eq!(cited, marks.len());
        for mark in &marks {
            let anchor = format!("id=\"passage-{}\"", mark.number);
            proptest::prop_assert_eq!(html.matches(&anchor).count(), 1, "{}", html);
        }
        if show == Show::Full {
            let notes: String = marks.iter().map(|m| m.number.to_string()).collect();
            let letters = |s: &str| s.chars().filter(|c| c.is_alphabetic()).count();
            proptest::prop_assert_eq!(letters(&text), letters(&body.text));
            proptest::prop_assert!(text.len() >= body.text.replace('\n', "").len() + notes.len());
        } else {
            let cited: usize = body.blocks.iter().flat_map(|b| layers.cited(&b.range)).map(|r| body.words(&r).chars().filter(|c| c.is_alphabetic()).count()).sum();
            proptest::prop_assert_eq!(text.chars().filter(|c| c.is_alphabetic()).count(), cited);
        }
    }
}
