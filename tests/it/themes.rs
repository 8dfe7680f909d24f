//! What a site's own templates can do: override one component, extend a built-in page, and be told what is wrong.

use std::fmt::Write;

use crate::site::{SOUND, TestSite};

const FACT: &str = "title: Abroad\nsource: {language: it, rights: full}\npresence:\n  - {company: xiaomi, markets: [europe], \
                    stage: exploring, evidence: fuori dalla Cina entro il 2027}\n";
const BRIEF: &str = "briefs/2025-03-05-xiaomi/index.html";

#[test]
fn one_component_is_overridden_by_a_small_file_of_any_name() {
    let own = "{% component time(when) %}<time>on {{ when.text }}</time>{% endcomponent time %}";
    let site = TestSite::with(FACT).file("templates/mine/dates.html", own).built();
    let page = site.main(BRIEF);
    assert!(page.contains("<time>on 5 March 2025</time>"), "{page}");
    assert!(page.contains("class=\"fact\""), "the others are as they were: {page}");
}

#[test]
fn a_built_in_page_is_extended_under_its_own_name() {
    let page = "{% extends \"builtin/pages/brief.html\" %}\n{% block facts %}<p>before</p>{{ super() }}<p>after</p>{% endblock facts %}";
    let base = "{% extends \"builtin/base.html\" %}\n{% block end %}<p>on every page</p>{% endblock end %}";
    let plain = TestSite::with(FACT).built();
    let site = TestSite::with(FACT).file("templates/pages/brief.html", page).file("templates/base.html", base).built();
    let (own, theirs) = (site.page(BRIEF), plain.page(BRIEF));
    assert_eq!(
        own.replace("<p>before</p>", "").replace("<p>after</p>", "").replace("<p>on every page</p>", ""),
        theirs
    );
    let (before, facts, after) = (own.find("before"), own.find("class=\"facts\""), own.find("after</p>"));
    assert!(before < facts && facts < after, "{own}");
    assert!(site.page("index.html").contains("on every page"));
}

#[test]
fn a_whole_file_is_replaced_and_a_new_name_adds() {
    let page =
        "{% extends \"base.html\" %}{% block main %}<h1>{{ <shout text={title.text} /> }}</h1>{% endblock main %}";
    let site = TestSite::with(SOUND)
        .file("templates/pages/brief.html", page)
        .file(
            "templates/parts.html",
            "{% component shout(text: string, mark=\"!\") %}{{ text | upper }}{{ mark }}{% endcomponent %}",
        )
        .built();
    assert!(site.main(BRIEF).contains("<h1>ABROAD!</h1>"));
}

/// One slip a line: what it shows, the file's name, and what is in it.
const SLIPS: &[(&str, &str)] = &[
    ("a variable that is not there", "{{ super() }}{{ titel.text }}"),
    ("a field that is not there", "{{ title.txt }}"),
    ("a field of what may be empty", "{{ summary.html }}"),
    ("an item past the end", "{{ facts[9].id }}"),
    ("an argument that the component does not take", "{{ <tag tags={title} /> }}"),
    ("an argument that is missing", "{{ <tag /> }}"),
    ("an argument of another kind", "{{ <section_head id=\"a\" title=\"b\" note={facts} /> }}"),
    ("a fault within a component", "{{ <words w={summary} /> }}"),
    ("words that the program does not have", "{{ t(id=\"nav-breifs\") }}"),
    ("words without their argument", "{{ t(id=\"count-briefs\") }}"),
    ("a loop over what is no list", "{% for a in page.front %}{% endfor %}"),
    ("a filter on another kind of value", "{{ facts | upper }}"),
    (
        "several names that do not exist",
        "{{ <tagg /> }}\n{{ title.text | uper }}\n{{ tag() }}\n{% include \"breif.html\" %}",
    ),
    ("a tag that is not closed", "{% if title %}"),
    ("a tag that does not exist", "{% fro a in facts %}"),
    ("a brace that is missing", "{{ title.text }"),
    ("one sign of equality", "{% if title = 3 %}{% endif %}"),
    ("an argument without braces", "{{ <words w=title /> }}"),
];

/// What is wrong with whole files.
const FILES: &[(&str, &[(&str, &str)])] = &[
    ("content outside of blocks", &[("pages/brief.html", "{% extends \"base.html\" %}\n<p>Hello</p>\n")]),
    ("a parent that does not exist", &[("pages/brief.html", "{% extends \"builtin/pages/breif.html\" %}\n")]),
    (
        "a block that the parent does not have",
        &[("base.html", "{% extends \"builtin/base.html\" %}\n{% block footr %}{% endblock footr %}\n")],
    ),
    ("a page that extends itself", &[("pages/brief.html", "{% extends \"pages/brief.html\" %}\n")]),
    (
        "a component that needs more than it is given",
        &[("a.html", "{% component tag(tag, size) %}{% endcomponent tag %}\n")],
    ),
    (
        "a component that takes the site for granted",
        &[("a.html", "{% component tag(tag) %}{{ site.title }}{% endcomponent tag %}\n")],
    ),
    (
        "one component twice",
        &[
            ("a.html", "{% component card(c) %}{% endcomponent card %}\n"),
            ("b.html", "\n{% component card(c) %}{% endcomponent card %}\n"),
        ],
    ),
    ("a folder that is taken", &[("builtin/base.html", "<p>Hello</p>\n")]),
    (
        "files that include each other",
        &[("a.html", "{% include \"b.html\" %}\n"), ("b.html", "{% include \"a.html\" %}\n")],
    ),
];

/// A message without the lines of built-in templates and without all fields of a page, which change more often than
/// messages do.
fn without_built_in(told: &str) -> String {
    let told = &told.lines().map(short).collect::<Vec<_>>().join("\n");
    if !told.contains("builtin/") {
        return told.to_owned();
    }
    let mut out = String::new();
    let mut is_theirs = false;
    for line in told.lines().map(str::trim_start) {
        let place = ["--> ", "::: "].into_iter().find_map(|arrow| line.strip_prefix(arrow));
        match place.and_then(|place| place.split_once(".html:")) {
            Some((file, _)) if file.starts_with("builtin/") => {
                is_theirs = true;
                writeln!(out, "{}{file}.html", &line[..4]).expect("a string takes all");
                continue;
            }
            Some(_) => is_theirs = false,
            None => is_theirs &= !line.is_empty() && !line.starts_with("= "),
        }
        if !is_theirs && line != "|" {
            writeln!(out, "{line}").expect("a string takes all");
        }
    }
    out.trim_end().to_owned()
}

/// A list of many names, cut.
fn short(line: &str) -> &str {
    let is_long = line.contains("= help: defined are ") && line.matches(", ").count() > 5;
    if is_long { line.split_inclusive("defined are ").next().unwrap_or(line) } else { line }
}

#[test]
fn slips_in_templates_are_told_with_a_way_out() {
    let mut told = String::new();
    let mut add = |what: &str, site: TestSite| {
        writeln!(told, "===== {what}\n\n{}\n", without_built_in(site.told().trim_end())).expect("a string takes all");
    };
    for (what, body) in SLIPS {
        let page = format!(
            "{{% extends \"builtin/pages/brief.html\" %}}\n{{% block opening %}}\n{body}\n{{% endblock opening %}}\n"
        );
        add(what, TestSite::with(FACT).file("templates/pages/brief.html", &page));
    }
    for (what, files) in FILES {
        let with = |site: TestSite, (name, text): &(&str, &str)| site.file(&format!("templates/{name}"), text);
        add(what, files.iter().fold(TestSite::with(FACT), with));
    }
    insta::assert_snapshot!("template-slips", told);
}
