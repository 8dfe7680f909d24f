//! The main job: articles and annotations become pages.

use crate::site::{TestSite, is_page};

/// One of each kind of fact.
pub(crate) const EVERYTHING: &str = "\
title: Xiaomi sets 2027 for selling cars abroad
summary: Xiaomi wants to sell cars outside China **by 2027**.
source: {publisher: A paper, language: it, rights: full, url: 'https://example.org/a?b=1&c=2'}
topics: [exports]
aliases: [xiaomi-plan]
targets:
  - id: xiaomi/overseas-sales
    statement: Sell cars on markets outside China
    markets: [europe]
    due: 2027
    status: announced
    evidence: vendere le sue auto fuori dalla Cina entro il 2027
presence:
  - company: xiaomi
    markets: [europe]
    stage: exploring
    since: 2025-03
    evidence: L'Europa è allo studio
deals:
  - parties: [xiaomi, china]
    kind: export
    statement: Support for exports
    evidence: fuori dalla Cina
events:
  - date: 2025-03
    title: Xiaomi speaks of going abroad
    kind: show
    companies: [xiaomi]
    models: [su7]
    evidence: [Il gruppo punta, dice William Lu]
figures:
  - metric: deliveries
    company: xiaomi
    market: china
    period: 2024
    value: 136854
    evidence: ha consegnato 136.854 vetture
quotes:
  - speaker: william-lu
    indirect: true
    text: punta a vendere […] fuori dalla Cina entro il 2027
    translation: aims to sell outside China by 2027
";

#[test]
fn every_kind_of_fact_reaches_its_pages() {
    let site = TestSite::with(EVERYTHING).built();
    let brief = site.main("briefs/2025-03-05-xiaomi/index.html");
    for words in ["Xiaomi sets 2027", "<strong>by 2027</strong>", "136,854", "aims to sell outside China by 2027"] {
        assert!(brief.contains(words), "{words} is missing in {brief}");
    }
    for n in 1..=7 {
        assert_eq!(brief.matches(&format!("id=\"passage-{n}\"")).count(), 1, "passage {n}");
        assert!(brief.contains(&format!("href=\"#passage-{n}\"")), "a link to passage {n}");
    }
    for page in [
        "index.html",
        "companies/index.html",
        "companies/xiaomi/index.html",
        "markets/europe/index.html",
        "markets/china/index.html",
        "people/william-lu/index.html",
        "models/su7/index.html",
        "topics/exports/index.html",
        "targets/index.html",
        "targets/xiaomi/overseas-sales/index.html",
        "matrix/index.html",
        "timeline/index.html",
        "digests/2025-w10/index.html",
        "archive/2025/03/index.html",
        "methodology/index.html",
        "about/data/index.html",
        "404.html",
    ] {
        assert!(site.page(page).contains("<h1"), "{page}");
    }
    assert!(site.page("briefs/xiaomi-plan/index.html").contains("2025-03-05-xiaomi"));
}

#[test]
fn every_kind_of_entry_shows_its_text_and_where_else_it_is() {
    let entries =
        ["companies/xiaomi", "markets/europe", "people/william-lu", "models/su7"].map(|e| (e, format!("content/{e}")));
    let mut site = TestSite::with(EVERYTHING);
    for (_, path) in &entries {
        let yaml = std::fs::read_to_string(site.path(&format!("{path}.yaml"))).expect("an entry");
        site = site
            .file(&format!("{path}.yaml"), &format!("{yaml}website: https://example.org/it/\nwikidata: Q42\n"))
            .file(&format!("{path}.md"), "A **longer** text.\n");
    }
    let site = site.built();
    for (entry, _) in &entries {
        let page = site.main(&format!("{entry}/index.html"));
        for words in [
            "<p>A <strong>longer</strong> text.</p>",
            "<a href=\"https://example.org/it/\" rel=\"external\">example.org/it</a>",
            "<a href=\"https://www.wikidata.org/wiki/Q42\" rel=\"external\">Q42</a>",
        ] {
            assert_eq!(page.matches(words).count(), 1, "{words} in {entry}: {page}");
        }
    }
}

#[test]
fn a_folder_with_one_article_is_a_site() {
    let site = TestSite::empty()
        .file("content/articles/2025-01-02-note.txt", "A title\nSome words that no right allows.\n")
        .built();
    assert!(site.page("briefs/2025-01-02-note/index.html").contains("A title"));
    for (path, bytes) in site.published() {
        assert!(!String::from_utf8_lossy(&bytes).contains("Some words"), "{path} shows text without rights");
    }
}

#[test]
fn a_template_of_the_site_replaces_the_built_in_one() {
    let site =
        TestSite::with(EVERYTHING).file("templates/pages/brief.html", "<main>own: {{ title.text }}</main>").built();
    assert!(site.page("briefs/2025-03-05-xiaomi/index.html").contains("own: Xiaomi sets 2027"));
    assert!(site.page("companies/xiaomi/index.html").contains("<h1"));
}

#[test]
fn parts_that_are_left_out_leave_no_link() {
    let site = TestSite::with(EVERYTHING)
        .file("site.yaml", "without: [targets, people, models, topics, matrix, timeline, conflicts, digests, archive, methodology, data]\n")
        .built();
    for (path, bytes) in site.published().iter().filter(|(p, _)| is_page(p)) {
        let text = String::from_utf8_lossy(bytes);
        for part in [
            "targets/",
            "people/",
            "models/",
            "topics/",
            "matrix/",
            "timeline/",
            "digests/",
            "archive/",
            "methodology/",
            "data/",
        ] {
            assert!(
                !text.contains(&format!("href=\"{part}")) && !text.contains(&format!("../{part}")),
                "{path} links to {part}"
            );
            assert!(!path.starts_with(part), "{path}");
        }
    }
}

#[test]
fn every_link_of_the_demo_leads_somewhere() {
    let site = TestSite::demo().built();
    let published = site.published();
    let ids = |text: &str| -> std::collections::BTreeSet<String> {
        text.split(" id=\"").skip(1).filter_map(|p| p.split('"').next()).map(str::to_owned).collect()
    };
    let pages: std::collections::BTreeMap<&str, std::collections::BTreeSet<String>> =
        published.iter().map(|(p, b)| (p.as_str(), ids(&String::from_utf8_lossy(b)))).collect();
    let mut broken = Vec::new();
    let mut checked = 0;
    for (path, bytes) in published.iter().filter(|(p, _)| is_page(p) && !p.ends_with("404.html")) {
        let text = String::from_utf8_lossy(bytes);
        for url in text.split("href=\"").skip(1).filter_map(|p| p.split('"').next()) {
            if url.contains(':') || url.starts_with("//") {
                continue;
            }
            checked += 1;
            let (file, fragment) = url.split_once('#').map_or((url, None), |(f, a)| (f, Some(a)));
            let target = resolve(path, file);
            match pages.get(target.as_str()) {
                None => broken.push(format!("{path}: {url}")),
                Some(ids) if fragment.is_some_and(|f| !f.is_empty() && !ids.contains(f)) => {
                    broken.push(format!("{path}: {url}"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(checked > 2000, "only {checked} links");
    broken.dedup();
    assert!(broken.is_empty(), "{:#?}", &broken[..broken.len().min(20)]);
}

/// The file behind a page-relative address.
fn resolve(page: &str, url: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    if url.is_empty() {
        return page.to_owned();
    }
    for part in url.split('/') {
        match part {
            ".." => drop(parts.pop().expect("no link leaves the site")),
            "." => {}
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
}

#[test]
fn every_entry_says_what_else_it_is_called() {
    let site = TestSite::with(EVERYTHING)
        .file("content/companies/xiaomi.yaml", "name: Xiaomi\nkind: automaker\naliases: [Mi One]\n")
        .file("content/markets/europe.yaml", "name: Europe\nkind: region\naliases: [Mi Two]\n")
        .file("content/people/william-lu.yaml", "name: William Lu\naliases: [Mi Three]\n")
        .file("content/models/su7.yaml", "name: SU7\ncompany: xiaomi\naliases: [Mi Four]\n")
        .built();
    for (page, name) in [
        ("companies/xiaomi", "Mi One"),
        ("markets/europe", "Mi Two"),
        ("people/william-lu", "Mi Three"),
        ("models/su7", "Mi Four"),
    ] {
        let page = site.main(&format!("{page}/index.html"));
        assert!(page.contains("Also named") && page.contains(name), "{page}");
    }
}

#[test]
fn the_home_page_and_the_matrix_count_the_same_moves() {
    let site =
        TestSite::with(&EVERYTHING.replace("    stage: exploring", "    activity: development\n    stage: planned"));
    assert_eq!(site.run(&["build", "--as-of", "2025-03-06"]).status, 0);
    let (home, matrix) = (site.main("index.html"), site.main("matrix/index.html"));
    assert!(home.contains("market move this week"), "{home}");
    assert!(matrix.contains("1 position changed this week"), "{matrix}");
}

#[test]
fn the_404_page_finds_the_site_from_anywhere() {
    for (base, root) in [
        (None, "/"),
        (Some("https://example.org/a/b"), "/a/b/"),
        (Some("https://example.org:8080"), "/"),
        (Some("https://example.org//"), "/"),
        (Some("https://example.org//a//b/"), "/a/b/"),
    ] {
        let site = TestSite::with(EVERYTHING);
        let arguments = base.map_or(vec!["build"], |url| vec!["build", "--base-url", url]);
        assert_eq!(site.run(&arguments).status, 0);
        let page = site.page("404.html");
        let links = page.split(" href=\"").chain(page.split(" src=\"")).filter(|l| l.starts_with('/'));
        let links: Vec<&str> = links.map(|l| &l[..l.find('"').expect("a quote ends it")]).collect();
        assert!(links.len() > 5, "{page}");
        for link in links {
            let below = link.strip_prefix(root).unwrap_or_else(|| panic!("{link} is not below {root}"));
            let path = site.path("public").join(below);
            assert!(path.is_file() || path.join("index.html").is_file(), "{link}");
        }
        let relative = page.split("href=\"").skip(1).find(|l| !l.starts_with(['/', '#']) && !l.starts_with("data:,"));
        assert_eq!(relative.map(|l| &l[..40]), None);
    }
}
