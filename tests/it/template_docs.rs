//! `docs/templates.md` against the program. Its tables are made of the view types and the templates, and its examples are
//! built. `UPDATE_DOCS=1` renews the tables.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::site::{SOUND, TestSite, is_page};
use crate::views::{Field, Holds, Key, Page, Shape, Views, views};

const DOC: &str = "docs/templates.md";

/// Two tests renew parts of the page.
static RENEWAL: Mutex<()> = Mutex::new(());

/// Types whose name says too little outside of their module.
const CALLED: &[((&str, &str), &str)] = &[
    (("conflicts", "Group"), "ConflictGroup"),
    (("home", "Claim"), "LeadClaim"),
    (("matrix", "Column"), "MatrixColumn"),
    (("matrix", "Group"), "MatrixGroup"),
    (("matrix", "Row"), "MatrixRow"),
    (("targets", "Group"), "TargetGroup"),
    (("tilemap", "Claim"), "Tile"),
    (("timeline", "Item"), "TimelineItem"),
    (("timeline", "Month"), "TimelineMonth"),
    (("timeline", "Year"), "TimelineYear"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A shape's name in the documentation.
fn called(key: &Key) -> &str {
    let own = CALLED.iter().find(|((module, name), _)| (*module, *name) == (key.0.as_str(), key.1.as_str()));
    own.map_or(key.1.as_str(), |(_, name)| name)
}

fn link(name: &str) -> String {
    format!("[{name}](#{})", name.to_lowercase())
}

fn holds(holds: &Holds) -> String {
    match holds {
        Holds::Text => "text".to_owned(),
        Holds::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or "),
        Holds::YesOrNo => "yes or no".to_owned(),
        Holds::Number => "whole number".to_owned(),
        Holds::Shape(key) => link(called(key)),
        Holds::List(inner) => match &**inner {
            Holds::OrNothing(inner) => format!("list of {}, some nothing", self::holds(inner)),
            inner => format!("list of {}", self::holds(inner)),
        },
        Holds::OrNothing(inner) => format!("{} or nothing", self::holds(inner)),
    }
}

/// The shapes that a template meets in these fields, and in theirs.
fn reach(views: &Views, fields: &[Field], out: &mut BTreeSet<Key>) {
    for field in fields {
        let mut held = &field.holds;
        while let Holds::List(inner) | Holds::OrNothing(inner) = held {
            held = inner;
        }
        if let Holds::Shape(key) = held
            && out.insert(key.clone())
        {
            reach(views, &views.shapes[key].fields, out);
        }
    }
}

fn table(shape: &Shape) -> String {
    let mut out = "| field | type | meaning |\n| --- | --- | --- |\n".to_owned();
    for Field { name, holds: held, meaning } in &shape.fields {
        let meaning = meaning.replace('|', "\\|");
        writeln!(out, "| `{name}` | {} | {meaning} |", holds(held)).expect("a string takes all");
    }
    out
}

/// The names of a template's blocks, in order.
fn blocks(template: &str) -> Vec<String> {
    let text = read(&format!("templates/{template}"));
    let tags = text.split("{%").skip(1).map(|tag| tag.trim_start_matches('-').trim_start());
    let names = tags.filter_map(|tag| tag.strip_prefix("block ")?.split([' ', '%']).next());
    names.filter(|name| *name != "main").map(|name| format!("`{name}`")).collect()
}

fn pages(views: &Views) -> String {
    let mut out = String::new();
    for page in &views.pages {
        let shape = &views.shapes[&page.view];
        let blocks = match blocks(&page.template).join(", ") {
            none if none.is_empty() => none,
            names => format!(" Blocks: {names}."),
        };
        let Page { template, places, .. } = page;
        let Shape { meaning, .. } = shape;
        write!(out, "### `{template}`\n\n{meaning}\n\nWhere: {places}{blocks}\n\n{}\n", table(shape))
            .expect("a string takes all");
    }
    out
}

fn shapes(views: &Views) -> String {
    let mut met = BTreeSet::new();
    let root = [("view", "Head"), ("shell", "Shell")].map(|(m, n)| (m.to_owned(), n.to_owned()));
    for key in views.pages.iter().map(|page| &page.view).chain(&root) {
        reach(views, &views.shapes[key].fields, &mut met);
    }
    let mut met: Vec<&Key> = met.iter().collect();
    met.sort_by_key(|key| called(key));
    for two in met.windows(2) {
        assert_ne!(called(two[0]), called(two[1]), "two shapes of one name: give them others in `CALLED`");
    }
    let shape = |key: &Key| {
        let shape = &views.shapes[key];
        format!("### {}\n\n{}\n\n{}\n", called(key), shape.meaning, table(shape))
    };
    met.into_iter().map(shape).collect()
}

/// What stands in a file of components: what it is for, and each component with its arguments and its comment.
fn component_file(name: &str, text: &str) -> String {
    let comment = |before: &str| {
        let (_, comment) = before.trim_end().strip_suffix("#}")?.rsplit_once("{#")?;
        Some(comment.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let (head, _) = text.split_once("#}").unwrap_or_else(|| panic!("{name} does not begin with what it is for"));
    let head = head.strip_prefix("{#").unwrap_or_else(|| panic!("{name} does not begin with what it is for"));
    let head = head.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = format!("### `{name}`\n\n{head}\n\n| component | what it draws |\n| --- | --- |\n");
    let mut at = 0;
    while let Some(n) = text[at..].find("{% component ") {
        let start = at + n;
        let call = &text[start + "{% component ".len()..];
        let (call, _) = call.split_once(") ").unwrap_or_else(|| panic!("{name}: a component has arguments"));
        let meaning = comment(&text[..start]).unwrap_or_else(|| panic!("{name}: no comment before `{call}`"));
        let call = call.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(out, "| `{call})` | {} |", meaning.replace('|', "\\|")).expect("a string takes all");
        at = start + 1;
    }
    out.push('\n');
    out
}

fn components() -> String {
    let mut names: Vec<PathBuf> = std::fs::read_dir(root().join("templates/components"))
        .expect("the components")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    names.sort();
    let file = |path: &PathBuf| {
        let name = format!("components/{}", path.file_name().expect("a name").to_string_lossy());
        component_file(&name, &std::fs::read_to_string(path).expect("a readable file"))
    };
    names.iter().map(file).collect()
}

/// The text between two marks, replaced.
fn renewed(page: &str, part: &str, text: &str) -> String {
    let (open, close) = (format!("<!-- made: {part} -->\n"), format!("<!-- end: {part} -->"));
    let (before, rest) = page.split_once(&open).unwrap_or_else(|| panic!("{DOC} has no mark `{}`", open.trim()));
    let (_, after) = rest.split_once(&close).unwrap_or_else(|| panic!("{DOC} has no mark `{close}`"));
    format!("{before}{open}\n{}\n\n{close}{after}", text.trim_end())
}

/// Names of shapes in comments, as links.
fn linked(text: &str, views: &Views) -> String {
    let names = views.shapes.keys().map(called).collect::<BTreeSet<_>>();
    let mut out = text.to_owned();
    for name in names {
        out = out.replace(&format!("`{name}`"), &link(name));
    }
    out
}

#[test]
fn the_tables_are_those_of_the_views() {
    let _alone = RENEWAL.lock();
    let views = views(&root());
    let page = read(DOC);
    let one = |module: &str, name: &str| table(&views.shapes[&(module.to_owned(), name.to_owned())]);
    let parts = [
        ("site", one("shell", "Shell")),
        ("page", one("view", "Head")),
        ("components", components()),
        ("pages", pages(&views)),
        ("shapes", shapes(&views)),
    ];
    let mut wanted = page.clone();
    for (part, text) in &parts {
        wanted = renewed(&wanted, part, &linked(text, &views));
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join(DOC), &wanted).expect("the page is written");
    } else {
        let differs = page.lines().zip(wanted.lines()).find(|(a, b)| a != b);
        assert!(page == wanted, "{differs:?}: run the tests with UPDATE_DOCS=1");
    }
}

#[test]
fn every_link_on_the_page_leads_to_a_heading() {
    let page = read(DOC);
    let anchor = |heading: &str| -> String {
        let text = heading.trim_start_matches('#').trim().to_lowercase();
        text.chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            .collect::<String>()
            .replace(' ', "-")
    };
    let headings: Vec<String> = page.lines().filter(|line| line.starts_with('#')).map(anchor).collect();
    for to in page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(headings.iter().any(|heading| heading == to), "#{to} is no heading");
    }
}

#[test]
fn every_template_and_every_block_of_the_frame_is_named() {
    let page = read(DOC);
    let list = read("src/render/builtin.rs");
    let names: Vec<&str> = list.split('"').filter(|n| is_page(n) && !n.contains(' ')).collect();
    assert!(names.len() > 30, "{names:?}");
    let missing: Vec<&&str> = names.iter().filter(|n| !page.contains(&format!("`{n}`"))).collect();
    assert!(missing.is_empty(), "{DOC} says nothing of {missing:?}");
    for block in blocks("base.html") {
        assert!(page.contains(&format!("| {block} |")), "{DOC} says nothing of the block {block} of `base.html`");
    }
}

/// Every page of the demo is at one of the places that the documentation gives.
#[test]
fn pages_are_where_the_documentation_says() {
    let views = views(&root());
    let places: Vec<Vec<&str>> = views
        .pages
        .iter()
        .flat_map(|page| page.places.split('`').skip(1).step_by(2))
        .map(|place| place.trim_matches('/').split('/').collect())
        .collect();
    let site = TestSite::demo().built();
    for (path, bytes) in site.published() {
        if !is_page(&path) || String::from_utf8_lossy(&bytes).contains("http-equiv=\"refresh\"") {
            continue;
        }
        // Every language has the same.
        let path = path.trim_start_matches("it/");
        let parts: Vec<&str> = path.trim_end_matches("index.html").trim_matches('/').split('/').collect();
        let is_there = |place: &Vec<&str>| {
            place.len() == parts.len() && place.iter().zip(&parts).all(|(place, part)| *place == "…" || place == part)
        };
        assert!(places.iter().any(is_there), "{path} is at no place that a comment in `Main` gives");
    }
}

/// A file of an example: the path behind the fence, and what is in it.
fn files<'t>(example: &'t str) -> Vec<(&'t str, String)> {
    let fences = example.split("\n```").skip(1).step_by(2);
    let file = |fence: &'t str| {
        let (info, body) = fence.split_once('\n')?;
        let (_, path) = info.split_once(' ')?;
        Some((path, format!("{body}\n")))
    };
    fences.filter_map(file).collect()
}

/// The message that the page shows is that of the slip before it.
#[test]
fn the_slip_is_told_as_the_page_shows_it() {
    let _alone = RENEWAL.lock();
    let page = read(DOC);
    let (before, rest) = page.split_once("\n## When something is wrong\n").expect("the section");
    let (section, after) = rest.split_once("\n## ").expect("the next section");
    let slip = files(section).into_iter().next().expect("a slip");
    let site = TestSite::with(&annotations()).file(slip.0, &slip.1);
    let (head, shown) = section.split_once("\n```text\n").expect("what is told");
    let (shown, tail) = shown.split_once("\n```\n").expect("its end");
    let told = site.told();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let section = format!("{head}\n```text\n{}\n```\n{tail}", told.trim());
        let wanted = format!("{before}\n## When something is wrong\n{section}\n## {after}");
        std::fs::write(root().join(DOC), wanted).expect("the page is written");
    } else {
        assert_eq!(told.trim(), shown, "run the tests with UPDATE_DOCS=1");
    }
}

/// A sidecar with a summary and two facts.
fn annotations() -> String {
    format!(
        "{SOUND}summary: Its first words on Europe.\npresence:\n  - {{company: xiaomi, markets: [europe], stage: exploring, evidence: \
         fuori dalla Cina entro il 2027}}\ntargets:\n  - {{id: xiaomi/abroad, statement: Sell abroad, status: announced, \
         due: 2027, evidence: entro il 2027}}\n"
    )
}

/// Each example is built alone; what it prints stands in the block `result` behind it.
#[test]
fn examples_do_what_they_say() {
    let page = read(DOC);
    let (_, rest) = page.split_once("\n## Worked examples\n").expect("the examples");
    let examples = rest.split("\n## ").next().expect("a section").split("\n### ").skip(1);
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut count = 0;
    for example in examples {
        let title = example.lines().next().unwrap_or_default();
        let mut site = TestSite::with(&annotations());
        let mut results = Vec::new();
        for (path, text) in files(example) {
            match path.strip_prefix("result:") {
                Some(page) => results.push((page, text)),
                None => site = site.file(path, &text),
            }
        }
        assert!(!results.is_empty(), "`{title}` does not show what comes of it");
        let run = site.run(&["--color", "never", "build", "--deny-warnings"]);
        assert_eq!(run.status, 0, "`{title}`:\n{}", run.stderr);
        for (page, text) in results {
            let path = format!("{}index.html", page.trim_start_matches('/'));
            let drawn = flat(&site.page(&path));
            assert!(drawn.contains(&flat(&text)), "`{title}`: {page} does not show\n{text}\nbut\n{drawn}");
        }
        count += 1;
    }
    assert!(count >= 5, "{count} examples");
}
