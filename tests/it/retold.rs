//! What several briefs tell alike is told once, with a way to each of them.

use crate::site::{ARTICLE, TestSite};

/// A brief with a promise and a number; the status is what makes it news.
fn annotations(title: &str, status: &str, value: u32) -> String {
    format!(
        "title: {title}\nsource: {{publisher: {title}, language: it}}\ntargets:\n  - {{id: xiaomi/abroad, said: 2025-03, \
         statement: Sell abroad, due: 2027, status: {status}, evidence: entro il 2027}}\nfigures:\n  - {{metric: deliveries, \
         company: xiaomi, period: 2024, value: {value}, derived: so, evidence: 136.854 vetture}}\n"
    )
}

fn site(briefs: &[(&str, &str, u32)]) -> TestSite {
    let mut site = TestSite::empty().file("content/companies/xiaomi.yaml", "name: Xiaomi\nkind: automaker\n");
    for (n, (title, status, value)) in briefs.iter().enumerate() {
        let path = format!("content/articles/2025-03-{:02}-brief", n + 5);
        site = site
            .file(&format!("{path}.md"), ARTICLE)
            .file(&format!("{path}.yaml"), &annotations(title, status, *value));
    }
    site.built()
}

#[test]
fn a_report_that_is_retold_is_one_step_with_every_brief() {
    let page = site(&[("First", "announced", 1), ("Second", "announced", 1), ("Third", "on-track", 1)])
        .main("targets/xiaomi/abroad/index.html");
    assert_eq!(page.matches("<q lang=\"it\">entro il 2027</q>").count(), 2, "{page}");
    assert!(
        page.contains("Also told in: <a href=\"../../../briefs/2025-03-06-brief/#passage-1\">Second</a></p>"),
        "{page}"
    );
    assert!(page.contains("3 reports"), "all are counted");
}

#[test]
fn a_number_that_is_retold_is_one_row_and_another_number_is_not() {
    let main = |last: u32| {
        site(&[("A", "announced", 7), ("B", "announced", 7), ("C", "announced", last)])
            .main("companies/xiaomi/index.html")
    };
    let (same, other) = (main(7), main(9));
    assert_eq!(same.matches("data-sort=\"7\"").count(), 1);
    assert!(same.contains(">C</a> <span class=\"quiet\">and 2 more</span>"), "{same}");
    assert!(other.contains("data-sort=\"9\"") && other.contains(">B</a> <span class=\"quiet\">and 1 more</span>"));
}
