//! A site in several languages: the same pages in each, every one leading to itself in the others, and none of them
//! speaking another's.

use std::collections::BTreeSet;

use crate::site::{TestSite, files, is_page};

/// One item of every kind; its own words are no words of any language.
const EVERY_KIND: &str = "
title: Zzx
source: {language: it}
companies: [xiaomi]
markets: [china]
targets:
  - {id: xiaomi/one, said: 2024-03-08, statement: Zzx, markets: [europe], due: 2024-Q2, status: delayed, evidence: fuori dalla Cina}
  - {id: xiaomi/two, statement: Zzx, due: 2024-H1, status: missed, done: 2025-03, metric: sales, value: 1000000, derived: Zzx, evidence: fuori dalla Cina}
presence:
  - {company: xiaomi, markets: [europe], stage: exploring, since: 2024-08-11, evidence: fuori dalla Cina}
figures:
  - {metric: price, company: xiaomi, period: 2024-01/2024-06, value: [1000000000, 2000000000], unit: EUR, qualifier: about, derived: Zzx, evidence: fuori dalla Cina}
  - {metric: sales, company: xiaomi, period: 2023, value: 5500000, change: 4, derived: Zzx, evidence: fuori dalla Cina}
  - {metric: sales, company: xiaomi, period: 2024, value: 6500000, basis: planned, derived: Zzx, evidence: fuori dalla Cina}
";

/// The pieces of text of a page with the language each is in, what is read aloud or said on demand included.
fn texts(html: &str) -> Vec<(String, String)> {
    const VOID: [&str; 7] = ["!doctype", "meta", "link", "br", "img", "input", "hr"];
    const SPOKEN: [&str; 3] = ["aria-label=\"", " title=\"", "description\" content=\""];
    let mut open: Vec<(String, String)> = vec![(String::new(), String::new())];
    let mut out = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag is closed");
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').find(|n| !n.is_empty()).unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if tag.starts_with('/') {
            let at = open.iter().rposition(|(n, _)| *n == name).unwrap_or_else(|| panic!("</{name}> closes nothing"));
            open.truncate(at);
        } else {
            let above = open.last().expect("something is open").1.clone();
            let own = tag.split_once(" lang=\"").map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned());
            let lang = own.unwrap_or(above);
            // What the script says stands in the data of these.
            let given = matches!(&*name, "template" | "button").then_some(" data-");
            for spoken in SPOKEN.into_iter().chain(given) {
                for value in tag.split(spoken).skip(1) {
                    let value = if spoken == " data-" { value.split_once('"').map_or("", |(_, v)| v) } else { value };
                    out.push((lang.clone(), value.split('"').next().unwrap_or_default().to_owned()));
                }
            }
            if !tag.ends_with('/') && !VOID.contains(&&*name) {
                open.push((name.clone(), lang));
            }
        }
        let (name, lang) = open.last().expect("something is open");
        // Bibliographies and the keys of tables are for programs.
        if !matches!(&**name, "style" | "script" | "pre" | "code") {
            out.push((lang.clone(), text.to_owned()));
        }
    }
    out
}

/// The words of a text; what is written like an address is none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '.' | '/' | '-' | '#')));
    let trimmed = pieces.map(|p| p.trim_matches(|c: char| !c.is_alphabetic()));
    trimmed.filter(|w| w.chars().count() > 1 && !w.contains(['.', '/', '#']))
}

/// The words for things; names, which begin with a capital inside a text, are the same everywhere.
fn common(text: &str) -> impl Iterator<Item = String> {
    let is_small = |word: &str| word.starts_with(char::is_lowercase);
    let is_word = |word: &str| word.chars().skip(1).all(char::is_lowercase);
    let next = words(text).skip(1).map(Some).chain([None]);
    let all = words(text).zip(next).enumerate();
    let all =
        all.filter(move |(n, (word, next))| is_small(word) || (*n == 0 && is_word(word) && next.is_none_or(is_small)));
    all.flat_map(|(_, (word, _))| word.split('-').map(str::to_lowercase).collect::<Vec<_>>())
}

/// What a message file says, without ids, comments and arguments.
fn said(messages: &str) -> BTreeSet<String> {
    let lines = messages.lines().filter(|line| !line.starts_with('#'));
    let text = |line: &str| {
        let text = line.split_once(" = ").filter(|_| !line.starts_with(' ')).map_or(line, |(_, text)| text).to_owned();
        let text = text.trim_start().trim_start_matches('*');
        let text = if text.starts_with('[') { text.split_once(']').map_or("", |(_, text)| text) } else { text };
        text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect::<Vec<_>>().join(" ")
    };
    let all = lines.map(text).flat_map(|text| words(&text).map(str::to_lowercase).collect::<Vec<_>>());
    all.flat_map(|word| word.split('-').map(ToOwned::to_owned).collect::<Vec<_>>()).collect()
}

fn message_file(language: &str) -> String {
    let path = format!("{}/src/locale/messages/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a message file")
}

/// Words of the English messages, which the other language does not use itself, in what is said in that language.
fn english_in(site: &TestSite, folder: &str, language: &str) -> BTreeSet<String> {
    let own = said(&message_file(language));
    let mut foreign: BTreeSet<_> = said(&message_file("en")).difference(&own).cloned().collect();
    // Words of the others, too ("kei car", "made in", "far"); names; what the theme's script puts its own for; tables.
    let shared = [
        "car", "do", "europe", "far", "made", "model", "plug", "sale", "set", "stand", "via", "column", "part",
        "whole", "deals", "events", "figures", "reports", "target",
    ];
    foreign.retain(|word| !shared.contains(&&**word));
    assert!(foreign.len() > 500, "{}", foreign.len());
    let pages = site.published().into_iter().filter(|(path, _)| path.starts_with(folder) && is_page(path));
    let mut found = BTreeSet::new();
    for (path, bytes) in pages {
        let html = String::from_utf8(bytes).expect("a page is a text");
        for (_, text) in texts(&html).into_iter().filter(|(lang, _)| lang == language) {
            found.extend(common(&text).filter(|w| foreign.contains(w)).map(|w| format!("{w} ({path}: {text})")));
        }
    }
    found
}

#[test]
fn a_site_in_one_language_speaks_no_english() {
    for language in ["it", "de", "zh"] {
        let site = TestSite::with(EVERY_KIND).file("site.yaml", &format!("title: Zzx\nlanguage: {language}\n")).built();
        let found = english_in(&site, "", language);
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}

#[test]
fn the_italian_demo_speaks_no_english() {
    let site = TestSite::demo().built();
    let found = english_in(&site, "it/", "it");
    assert!(found.is_empty(), "{} words: {found:#?}", found.len());
}

#[test]
fn every_page_leads_to_itself_in_every_language() {
    let site =
        TestSite::with(EVERY_KIND).file("site.yaml", "title: {en: Zzx, it: Qqx}\nlanguages: [en, it, zh]\n").built();
    let published: BTreeSet<String> = site.published().into_iter().map(|(path, _)| path).collect();
    let pages: Vec<_> =
        published.iter().filter(|p| is_page(p) && !p.starts_with("it/") && !p.starts_with("zh/")).collect();
    assert!(pages.len() > 10, "{}", pages.len());
    for path in pages {
        let address = path.strip_suffix("index.html").unwrap_or(path);
        for (folder, language) in [("", "en"), ("it/", "it"), ("zh/", "zh")] {
            let page = site.page(&format!("{folder}{path}"));
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{folder}{path}");
            if path == "404.html" {
                assert!(page.contains("href=\"/it/\" lang=\"it\""), "{folder}{path}");
                continue;
            }
            let up = "../".repeat(folder.matches('/').count() + address.matches('/').count());
            for other in ["", "it/", "zh/"] {
                let url = [&*up, other, address].concat();
                let url = if url.is_empty() { "./" } else { &url };
                assert!(page.matches(&format!("href=\"{url}\"")).count() >= 2, "{folder}{path} leads to {url}");
            }
            assert!(page.contains(&format!("href=\"{up}assets/style.")), "{folder}{path} has the one style sheet");
        }
    }
    for path in ["it/data/targets.json", "zh/data/figures.csv", "data/briefs.json"] {
        assert!(published.contains(path), "{path}");
    }
    assert!(site.page("it/index.html").contains("Qqx") && site.page("zh/index.html").contains("Zzx"));
    assert!(site.page("zh/companies/xiaomi/index.html").contains("<h1>小米</h1>"), "the name in the language");
    assert!(site.page("it/markets/china/index.html").contains("<h1>Cina</h1>"), "a country's name by its code");
    assert!(site.page("it/data/companies.json").contains("\"url\": \"it/companies/xiaomi/\""));
}

#[test]
fn alternates_are_whole_addresses_where_the_site_knows_its_own() {
    let site =
        TestSite::with(EVERY_KIND).file("site.yaml", "languages: [en, it]\nbase_url: https://example.org/a\n").built();
    let page = site.page("it/companies/xiaomi/index.html");
    for (language, url) in
        [("en", "https://example.org/a/companies/xiaomi/"), ("it", "https://example.org/a/it/companies/xiaomi/")]
    {
        assert!(
            page.contains(&format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{url}\">")),
            "{language}"
        );
    }
    assert!(site.page("it/404.html").contains("href=\"/a/it/\""));
    assert!(site.page("it/data/briefs.json").contains("https://example.org/a/it/briefs/"));
}

#[test]
fn a_text_that_is_not_there_in_a_language_is_shown_and_marked() {
    let annotations = "title: {en: Headline, it: Titolo}\nsource: {language: it}\ntargets:\n  - {id: xiaomi/one, \
        statement: {en: Promised}, due: 2027, status: announced, evidence: entro il 2027}\n";
    let site = TestSite::with(annotations).file("site.yaml", "languages: [en, it, de]\n").built();
    let slug = "briefs/2025-03-05-xiaomi/index.html";
    assert!(site.page(&format!("it/{slug}")).contains("<h1>Titolo</h1>"));
    assert!(site.page(&format!("de/{slug}")).contains("<h1 lang=\"en\">Headline</h1>"));
    assert!(site.page(&format!("it/{slug}")).contains("lang=\"en\">Promised<"));
    assert!(site.page(&format!("de/{slug}")).contains("lang=\"it\""), "the article keeps its language");
}

#[test]
fn a_quotation_needs_no_translation_into_its_own_language() {
    let annotations = "title: Zzx\nsource: {language: it}\nquotes:\n  - {speaker: william-lu, text: L'Europa è allo \
        studio., translation: {en: Europe is being looked at., de: Europa wird geprüft.}}\n";
    let site = TestSite::with(annotations).file("site.yaml", "languages: [en, it, de]\n").built();
    let page = |folder: &str| site.page(&format!("{folder}briefs/2025-03-05-xiaomi/index.html"));
    assert!(page("").contains("Europe is being looked at.") && page("de/").contains("Europa wird geprüft."));
    assert!(!page("it/").contains("Europe is being") && page("it/").contains("Europa è allo studio."));
}

#[test]
fn words_of_the_author_have_names_by_language() {
    let annotations = "title: Zzx\ntopics: [big-plants]\nsource: {language: it}\nfigures:\n  - {metric: other, label: \
        Zzq, company: xiaomi, value: 136854, unit: vetture, scope: whole group, period: 2024, evidence: 136.854 vetture}\n";
    let settings = "languages: [en, it]\nglossary:\n  big-plants: {it: grandi stabilimenti}\n  whole group: {it: tutto il \
        gruppo}\n  vetture: {en: cars}\n";
    let site = TestSite::with(annotations).file("site.yaml", settings).built();
    let company = |folder: &str| site.page(&format!("{folder}companies/xiaomi/index.html"));
    assert!(company("").contains("whole group") && company("").contains("136,854 cars"));
    assert!(company("it/").contains("tutto il gruppo") && company("it/").contains("136.854 vetture"));
    assert!(site.page("topics/index.html").contains("Big plants"));
    assert!(site.page("it/topics/index.html").contains("Grandi stabilimenti"));
}

/// Groups whose words are asked for by a key, and what the parts that are still to come will say.
const BY_KEY: [&str; 32] = [
    "language-",
    "currency-",
    "unit-",
    "scale-",
    "data-",
    "method-",
    "axis-",
    "status-",
    "stage-",
    "company-",
    "market-",
    "powertrain-",
    "item-",
    "deal-",
    "event-",
    "metric-",
    "basis-",
    "attribution-",
    "rights-",
    "nav-",
    "qualifier-",
    "period-",
    "activity-",
    "search-",
    "title-search",
    "standfirst-search",
    "link-",
    "empty-search",
    "section-subscribe",
    "standfirst-not-found",
    "map-panel-",
    "axis-",
];

#[test]
fn no_message_is_idle() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["src", "templates"].iter().flat_map(|folder| files(&root.join(folder)));
    let code: String = sources
        .filter(|(path, _)| path.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "rs" | "html")))
        .map(|(_, bytes)| String::from_utf8(bytes).expect("a source is a text"))
        .collect();
    let messages = message_file("en");
    let ids = messages.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let ids = ids.filter(|id| !id.starts_with([' ', '#']) && !BY_KEY.iter().any(|group| id.starts_with(group)));
    let named = |id: &str| code.contains(&format!("\"{id}\"")) || messages.contains(&format!("{{ {id} }}"));
    let idle: Vec<_> = ids.filter(|id| !named(id)).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}
