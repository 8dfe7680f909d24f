//! What a source's rights and a brief's date allow, and not a word more.

use crate::build::EVERYTHING;
use crate::site::{SIDECAR, TestSite, is_page};

fn with_rights(rights: &str) -> TestSite {
    TestSite::with(&EVERYTHING.replace("rights: full", &format!("rights: {rights}"))).built()
}

/// Every published file that holds these words.
fn holding(site: &TestSite, words: &str) -> Vec<String> {
    let holds = |(path, bytes): (String, Vec<u8>)| String::from_utf8_lossy(&bytes).contains(words).then_some(path);
    site.published().into_iter().filter_map(holds).collect()
}

#[test]
fn full_shows_the_text_and_quotes_only_what_is_cited() {
    assert_eq!(holding(&with_rights("full"), "Nel 2024"), ["briefs/2025-03-05-xiaomi/index.html"]);
    let quotes = with_rights("quotes");
    assert!(holding(&quotes, "Nel 2024").is_empty());
    assert!(!holding(&quotes, "ha consegnato 136.854 vetture").is_empty());
}

#[test]
fn link_shows_no_word_of_the_source() {
    let site = with_rights("link");
    for words in ["ha consegnato", "allo studio", "Il gruppo punta", "fuori dalla Cina", "aims to sell"] {
        assert!(holding(&site, words).is_empty(), "{words}: {:?}", holding(&site, words));
    }
    assert!(holding(&site, "guarda all").is_empty(), "its title: {:?}", holding(&site, "guarda all"));
    assert!(!holding(&site, "136,854").is_empty(), "the facts themselves stay");
    let untitled = TestSite::with("source: {language: it, rights: link}\n").codes();
    assert!(matches!(untitled.as_slice(), [one] if one.contains("error[marque::article::no-title]")), "{untitled:#?}");
    let bare = TestSite::empty().file("content/articles/2025-03-05-bare.md", "# A title\n").built();
    assert!(!holding(&bare, "A title").is_empty(), "a bare page has its title");
}

#[test]
fn what_is_hidden_is_nowhere_until_its_day() {
    let embargo = format!("embargo: 2025-06-01\n{EVERYTHING}");
    let site = TestSite::with(&embargo);
    let built = |site: &TestSite, day: &str| {
        let run = site.run(&["build", "--as-of", day]);
        assert_eq!(run.status, 0, "{}", run.stderr);
    };
    built(&site, "2025-05-31");
    for words in ["136,854", "136854", "xiaomi", "Xiaomi", "william", "SU7", "exports"] {
        let found: Vec<String> = holding(&site, words)
            .into_iter()
            .filter(|p| !p.contains("methodology") && !p.contains("about/data") && !p.starts_with("assets/"))
            .collect();
        assert!(found.is_empty(), "{words} leaks: {found:?}");
    }
    assert!(site.published().iter().all(|(path, _)| !path.contains("xiaomi")));
    built(&site, "2025-06-01");
    assert!(!holding(&site, "136,854").is_empty());
}

#[test]
fn drafts_are_shown_only_when_asked_for_and_checked_always() {
    let site = TestSite::with(&format!("draft: true\n{EVERYTHING}")).built();
    assert!(holding(&site, "136,854").is_empty());
    assert_eq!(site.run(&["build", "--drafts"]).status, 0);
    assert!(!holding(&site, "136,854").is_empty());
    let broken = EVERYTHING.replace("136.854", "136.855");
    let site = TestSite::with(&format!("draft: true\n{broken}"));
    assert!(site.codes().iter().any(|c| c.starts_with(SIDECAR) && c.contains("evidence::not-found")));
}

#[test]
fn hostile_texts_stay_texts() {
    let evil = "\"><script>alert(1)</script>";
    let annotations = format!(
        "title: '{evil}'\nsummary: '{evil} [x](javascript:alert(1)) <img src=x onerror=alert(1)>'\nsource: {{language: it, rights: full, publisher: '{evil}', author: '=1+1'}}\n\
         quotes:\n  - speaker_name: '{evil}'\n    speaker_role: '{evil}'\n    text: fuori dalla Cina\n    translation: '{evil}'\n\
         figures:\n  - metric: other\n    label: '=HYPERLINK(\"x\")'\n    company: xiaomi\n    unit: vetture\n    scope: '@evil'\n    value: 136854\n    evidence: ha consegnato 136.854 vetture\n"
    );
    let site = TestSite::with(&annotations)
        .file(
            "content/companies/xiaomi.yaml",
            &format!(
                "name: '{evil}'\nkind: automaker\nsummary: '{evil}'\nwebsite: 'https://example.org/?\u{27}\u{27}'\n"
            ),
        )
        .built();
    for (path, bytes) in site.published() {
        let text = String::from_utf8_lossy(&bytes);
        if is_page(&path) {
            assert!(!text.contains("<script>"), "{path}");
            assert!(
                !text.contains("onerror=alert"),
                "{path}: {}",
                text.lines().find(|l| l.contains("onerror")).unwrap_or_default()
            );
            assert!(!text.contains("javascript:"), "{path}");
        }
        if path.contains(".csv") {
            for cell in text.split([',', '\n']) {
                assert!(!cell.trim_start_matches('"').starts_with(['=', '@', '+']), "{path}: {cell}");
            }
        }
    }
}
