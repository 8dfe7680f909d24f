//! Pages of a small site, drawn.

use super::*;
use crate::model::config::Part;
use crate::plan::tests::fixture::World;
use crate::plan::{Kind, plan, view};

/// Every page of a world, by path.
pub(crate) fn draw(world: &World) -> Vec<(String, String)> {
    let ctx = world.context();
    let templates = templates(world, &[]).expect("the built-in templates are sound");
    let plan = plan(&ctx);
    let html = |page: &Page| templates.render(page, &view(&ctx, page)).unwrap_or_else(|p| panic!("{p:?}"));
    plan.pages.iter().map(|p| (p.path.to_string(), html(p))).collect()
}

fn templates(world: &World, overrides: &[(&str, &str)]) -> Result<Templates, Vec<TemplateProblem>> {
    let (_, table) = assets::assets(&[]);
    let url = |name| table.url(name).expect("the theme has it");
    Templates::new(overrides, &Shell::new(&world.context(), &[&world.locale], url), &world.locale)
}

fn page<'p>(pages: &'p [(String, String)], path: &str) -> &'p str {
    &pages.iter().find(|(p, _)| p == path).unwrap_or_else(|| panic!("no {path}")).1
}

/// Addresses in `href` and `src`.
fn links(html: &str) -> impl Iterator<Item = &str> {
    [" href=\"", " src=\""].into_iter().flat_map(|a| html.split(a).skip(1)).filter_map(|rest| rest.split('"').next())
}

/// The path a page-relative link leads to.
fn resolve(from: &str, link: &str) -> String {
    let mut folder: Vec<&str> = from.split('/').collect();
    folder.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                folder.pop().expect("within the site");
            }
            name => folder.push(name),
        }
    }
    let path = folder.join("/");
    match (link.is_empty() || link.ends_with(['/', '.']), path.is_empty()) {
        (false, _) => path,
        (true, true) => "index.html".to_owned(),
        (true, false) => [&path, "/index.html"].concat(),
    }
}

fn check_links(world: &World) {
    let pages = draw(world);
    let (_, table) = assets::assets(&[]);
    for (path, html) in &pages {
        for link in links(html) {
            let link = link.replace("&amp;", "&");
            if link.contains("://") || link == "data:," || (path == "404.html" && !link.starts_with('#')) {
                continue;
            }
            assert!(!link.starts_with('/'), "{path} has the absolute link {link}");
            let (to, fragment) = link.split_once('#').map_or((&*link, None), |(to, f)| (to, Some(f)));
            let to = if to.is_empty() { path.clone() } else { resolve(path, to) };
            if ["style.css", "instruments.css", "marque.js"].iter().any(|name| Some(&*to) == table.url(name)) {
                continue;
            }
            if ["feed.xml", "feed.json", "calendar.ics", "csv", "json", "jsonld", "xml"].iter().any(|e| to.ends_with(e))
            {
                continue;
            }
            let target =
                pages.iter().find(|(p, _)| *p == to).unwrap_or_else(|| panic!("{path} links to {link}: no {to}"));
            if let Some(id) = fragment {
                assert!(target.1.contains(&format!(" id=\"{id}\"")), "{path} links to {link}: no such place");
            }
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    check_links(&World::new(|c| c.page_size = 2));
    check_links(&World::new(|c| c.without = Part::ALL.iter().copied().collect()));
}

#[test]
fn rights_to_a_link_show_no_word_of_the_source() {
    for (path, html) in draw(&World::new(|_| {})) {
        for word in ["Geheim", "Wir senken", "senkt das Ziel"] {
            assert!(!html.contains(word), "{path} shows {word}");
        }
    }
}

#[test]
fn rights_to_quotes_show_only_what_is_cited() {
    let pages = draw(&World::new(|_| {}));
    let html = page(&pages, "briefs/2025-11-27-xiaomi-delay/index.html");
    assert!(html.contains("135,000 cars in 2024") && html.contains("[…]"), "{html}");
    for (path, html) in &pages {
        assert!(!html.contains("nobody cites"), "{path}");
        assert!(!html.contains("takes its time"), "{path}");
        assert!(!html.contains("Unannotated words"), "{path}");
    }
}

#[test]
fn texts_of_authors_are_escaped_and_say_their_language() {
    let pages = draw(&World::new(|_| {}));
    let html = page(&pages, "briefs/2025-06-01-byd-italy/index.html");
    assert!(html.contains("BYD opens in Italy &lt;b&gt;&amp; beyond&lt;/b&gt;"), "{html}");
    assert!(html.contains("lang=\"zh\""));
    let arabic = page(&pages, "briefs/2025-11-28-leapmotor-draft/index.html");
    assert!(arabic.contains("lang=\"ar\" dir=\"rtl\"") && arabic.contains("Draft"));
}

#[test]
fn no_page_has_inline_style_or_script() {
    for (path, html) in draw(&World::new(|_| {})) {
        assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains("<script>"), "{path}");
        assert!(html.contains("Content-Security-Policy"), "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
    }
}

#[test]
fn only_trackers_and_the_home_page_say_the_date() {
    let world = World::new(|_| {});
    let ctx = world.context();
    for page in &plan(&ctx).pages {
        let dated = view(&ctx, page).head.dateline.is_some();
        match page.kind {
            Kind::Brief(_) | Kind::Company(..) | Kind::Market(..) | Kind::Briefs(_) => assert!(!dated, "{}", page.path),
            Kind::Home => assert!(dated),
            _ => {}
        }
    }
}

#[test]
fn a_fault_in_a_template_names_place_and_page() {
    fn own(source: &str) -> [(&str, &str); 1] {
        [("pages/brief.html", source)]
    }
    let world = World::new(|_| {});
    let Err(problems) = templates(&world, &own("<p>\n{{ title")) else { panic!("it is not sound") };
    assert_eq!((problems[0].template.as_str(), problems[0].page.as_ref()), ("pages/brief.html", None));
    assert!(problems[0].span.is_some());
    let Err(problems) = templates(&world, &own("<p>\n{{ title | frobnicate }}")) else {
        panic!("there is no such filter")
    };
    assert!(problems[0].message.contains("frobnicate") && problems[0].template == "pages/brief.html", "{problems:?}");
    assert_eq!(problems[0].span.as_ref().map(|s| s.start), Some(15));
    let draw = |source: &str| {
        let templates = templates(&world, &own(source)).expect("it reads");
        let ctx = world.context();
        let page = plan(&ctx).pages.into_iter().find(|p| matches!(p.kind, Kind::Brief(_))).expect("a brief");
        templates.render(&page, &view(&ctx, &page)).expect_err("it fails")
    };
    let problem = draw("<p>{{ titel }}");
    assert!(problem.page.is_some() && problem.message.contains("titel"), "{problem:?}");
    assert_eq!(problem.span, Some(6..11));
    let problem = draw("<p>{{ t(id=\"no-such-words\") }}");
    assert!(problem.message.contains("no-such-words"), "{problem:?}");
}
