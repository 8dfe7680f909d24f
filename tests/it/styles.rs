//! A page has the style for what it shows: one without the second style sheet uses no class that only that one knows.

use std::collections::BTreeSet;

use crate::site::{TestSite, is_page};

/// The classes a style sheet speaks of.
fn spoken_of(css: &str) -> BTreeSet<&str> {
    let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    css.split('.')
        .skip(1)
        .filter_map(|rest| rest.split(ends).next())
        .filter(|c| c.starts_with(char::is_alphabetic))
        .collect()
}

#[test]
fn no_page_uses_a_class_it_has_no_style_for() {
    let read =
        |name: &str| std::fs::read_to_string(format!("{}/static/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name);
    let (all, facts) = (read("style.css"), read("instruments.css"));
    let all = spoken_of(&all);
    let only: BTreeSet<&str> = spoken_of(&facts).into_iter().filter(|c| !all.contains(c)).collect();
    assert!(only.contains("tracker") && only.contains("timeline") && !only.contains("fact"), "{only:?}");
    let site = TestSite::demo().built();
    let (mut plain, mut wrong) = (0, BTreeSet::new());
    for (path, bytes) in site.published().into_iter().filter(|(path, _)| is_page(path)) {
        let html = String::from_utf8(bytes).expect("pages are texts");
        if html.contains("assets/instruments.") {
            continue;
        }
        plain += 1;
        let classes = html.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let without = classes.flat_map(str::split_whitespace).filter(|c| only.contains(c));
        wrong.extend(without.map(|class| format!("{path}: {class}")));
    }
    assert!(plain > 30, "{plain} pages do without");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
