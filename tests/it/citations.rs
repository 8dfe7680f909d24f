//! "Cite this", and the link of each fact to itself.

use biblatex::{Bibliography, ChunksExt, Entry};

use crate::build::EVERYTHING;
use crate::site::{SIDECAR, TestSite};

const PAGE: &str = "briefs/2025-03-05-xiaomi/index.html";

/// What stands in each `<pre>` of a page, as a browser copies it.
fn entries(html: &str) -> Vec<String> {
    let unescaped = |text: &str| {
        let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
        signs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    html.split("<pre>").skip(1).filter_map(|rest| rest.split("</pre>").next()).map(unescaped).collect()
}

fn parsed(text: &str) -> Entry {
    let read = Bibliography::parse(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    assert_eq!(read.len(), 1, "{text}");
    read.iter().next().expect("one").clone()
}

fn field(entry: &Entry, name: &str) -> Option<String> {
    entry.get(name).map(ChunksExt::format_verbatim)
}

#[test]
fn a_brief_and_its_source_can_be_cited() {
    let site = TestSite::with(
        "title: 'Braces } and { 100 % of $5 & #1_a \\ “quoted”'\n\
         source: {language: it, rights: full, title: \"L''auto, domani\", author: 'Rossi, Bianchi and Verdi', \
         publisher: Q&A, published: 2025-03, url: 'https://example.org/a_b?c=%20#d'}\n",
    )
    .file("site.yaml", "title: The Briefs\nbase_url: https://briefs.example/x/\n")
    .built();
    let entries = entries(&site.page(PAGE));
    let [brief, source] = entries.as_slice() else { panic!("{entries:#?}") };
    let (brief, source) = (parsed(brief), parsed(source));
    assert_eq!([&*brief.key, &*source.key], ["the-briefs-2025-03-05-xiaomi", "the-briefs-2025-03-05-xiaomi-source"]);
    assert_eq!(field(&brief, "url").as_deref(), Some("https://briefs.example/x/briefs/2025-03-05-xiaomi/"));
    assert_eq!(field(&brief, "date").as_deref(), Some("2025-03-05"));
    assert_eq!(field(&brief, "langid").as_deref(), Some("english"));
    let title = field(&brief, "title").expect("a title");
    assert!(title.contains("100 % of $5 & #1_a") && title.contains("“quoted”"), "{title}");
    let note = field(&brief, "note").expect("a note");
    assert!(
        note.starts_with("Annotates: Rossi, Bianchi and Verdi, “L''auto, domani”, Q&A, March 2025, https"),
        "{note}"
    );
    assert_eq!(field(&source, "author").as_deref(), Some("Rossi, Bianchi and Verdi"));
    assert_eq!(field(&source, "organization").as_deref(), Some("Q&A"));
    assert_eq!(field(&source, "date").as_deref(), Some("2025-03"));
    assert_eq!(field(&source, "url").as_deref(), Some("https://example.org/a_b?c=%20#d"));
    assert_eq!(field(&source, "langid").as_deref(), Some("italian"));
}

#[test]
fn without_an_address_none_is_made_up_and_without_annotations_nothing_is_cited() {
    let site = TestSite::with("title: Abroad\nsource: {language: it, rights: link}\n").built();
    let all = entries(&site.page(PAGE));
    assert!(all.iter().all(|e| e.starts_with("@misc{briefs-2025-03-05-xiaomi") && !e.contains("url")), "{all:#?}");
    assert!(!all[1].contains("title"), "rights to a link leave out the source's own: {}", all[1]);
    let bare = TestSite::empty().file("content/articles/2025-03-05-xiaomi.md", "# A title\n").built();
    assert!(!bare.page(PAGE).contains("Cite this"));
}

#[test]
fn each_fact_links_to_itself_and_keeps_its_address() {
    let anchors = |site: &TestSite| -> Vec<String> {
        let page = site.page(PAGE);
        let links = page.split("class=\"permalink\" href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
        links
            .inspect(|id| assert!(page.contains(&format!("class=\"fact\" id=\"{id}\"")), "{id}"))
            .map(Into::into)
            .collect()
    };
    let site = TestSite::with(EVERYTHING).built();
    let before = anchors(&site);
    assert!(before.len() > 5, "{before:?}");
    assert!(site.page(PAGE).contains("aria-label=\"Link to fact 1\">1</a>"));
    let reworded = EVERYTHING.replace("statement: ", "statement: In other words, ");
    assert_ne!(reworded, EVERYTHING);
    site.write(SIDECAR, reworded.as_bytes());
    assert_eq!(anchors(&site.built()), before);
}
