//! The pages keep the content security policy that they state, and its documentation states the same.

use crate::site::{TestSite, is_page};

/// Name and attributes of every start tag.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    for rest in html.split('<').skip(1).filter(|r| r.starts_with(|c: char| c.is_ascii_alphabetic())) {
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(rest.len());
        let (name, mut rest) = rest.split_at(end);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
            let (attribute, after) = rest.split_at(end);
            if attribute.is_empty() {
                break;
            }
            let quoted = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
            assert!(quoted.is_some() || !after.starts_with('='), "`{attribute}` of <{name}> is not quoted");
            let (value, after) = quoted.unwrap_or(("", after));
            attributes.push((attribute.to_ascii_lowercase(), value.to_owned()));
            rest = after;
        }
        tags.push((name.to_ascii_lowercase(), attributes));
    }
    tags
}

#[test]
fn no_page_of_the_demo_has_inline_script_or_style() {
    assert_eq!(
        tags("<p><a href=\"x>y\" hidden>")[1].1,
        [("href".into(), "x>y".into()), ("hidden".into(), String::new())]
    );
    let site = TestSite::demo().built();
    for (path, bytes) in site.published().into_iter().filter(|(path, _)| is_page(path)) {
        let html = String::from_utf8(bytes).expect("pages are texts");
        assert!(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"), "{path}");
        for (name, attributes) in tags(&html) {
            assert!(name != "style", "{path}");
            let value = |wanted: &str| attributes.iter().find(|(a, _)| a == wanted).map(|(_, value)| value.as_str());
            // A block of data runs nothing.
            let is_data = value("type") == Some("application/ld+json");
            assert!(name != "script" || is_data || value("src").is_some_and(|src| !src.is_empty()), "{path}");
            for (attribute, value) in &attributes {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{path}: {attribute} of <{name}>");
                assert!(!value.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{path}: {value}");
            }
        }
    }
}

#[test]
fn the_documented_header_is_the_policy_of_the_pages() {
    let page = TestSite::with(crate::site::SOUND).built().page("index.html");
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let header = format!("Content-Security-Policy: {}; frame-ancestors 'none'\n", policy.expect("a policy"));
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/templates.md");
    assert!(std::fs::read_to_string(docs).expect("the page").contains(&header), "{header}");
}
