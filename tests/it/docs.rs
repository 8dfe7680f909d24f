//! The user documentation says what the program does: its examples build, its messages are the program's, and no key,
//! option or column goes without a word. `UPDATE_DOCS=1` renews the messages in `docs/content.md`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::site::TestSite;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A block of code: what stands behind the fence, and the lines within.
struct Block<'t> {
    info: &'t str,
    body: &'t str,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("\n```") {
        let (info, after) = after.split_once('\n').expect("a fence ends its line");
        let (body, after) =
            if after.starts_with("```") { ("", after) } else { after.split_once("\n```").expect("a closing fence") };
        out.push(Block { info, body });
        rest = after;
    }
    out
}

/// Fails with all that a page does not mention.
fn assert_none(missing: &[String], page: &str) {
    assert!(missing.is_empty(), "{page} says nothing of:\n{}", missing.join("\n"));
}

/// `site:` is a whole file, `more:` is added to one; the site builds after each, and nothing is told but what is missing yet. `slip:` is a file for
/// once, and what `check` says of it stands in the block after it.
#[test]
fn examples_build_and_slips_are_told_as_written() {
    let text = read("docs/content.md");
    let blocks = blocks(&text);
    let site = TestSite::empty();
    let (mut built, mut slips, mut renewed) = (0, 0, text.clone());
    for (n, block) in blocks.iter().enumerate() {
        let Some((language, place)) = block.info.split_once(' ') else { continue };
        let (kind, path) = place.split_once(':').unwrap_or_else(|| panic!("`{place}` is no place"));
        let before = std::fs::read_to_string(site.path(path)).unwrap_or_default();
        let own = format!("{}\n", block.body);
        match kind {
            "site" => site.write(path, own.as_bytes()),
            "more" => site.write(path, format!("{before}{own}").as_bytes()),
            "slip" => {
                site.write(path, own.as_bytes());
                let told = site.told();
                site.write(path, before.as_bytes());
                let said = blocks[n + 1].body;
                renewed = renewed.replace(
                    &format!("{own}```\n\n```text\n{said}\n"),
                    &format!("{own}```\n\n```text\n{}\n", told.trim()),
                );
                slips += 1;
                continue;
            }
            other => panic!("`{other}:` is not known"),
        }
        if language != "yaml" {
            continue;
        }
        let run = site.run(&["--color", "never", "build"]);
        // The registry comes before the articles that use it, and heads of annotations before their items.
        let unfinished = ["file::unannotated", "article::no-evidence", "id::unused"];
        let is_of_the_end =
            |line: &&str| line.contains("[marque::") && !unfinished.iter().any(|code| line.contains(code));
        let told: Vec<&str> = run.stderr.lines().filter(is_of_the_end).collect();
        assert!(run.status == 0 && told.is_empty(), "after `{path}`:\n{}\n{}", block.body, run.stderr);
        built += 1;
    }
    assert!(built > 20 && slips == 10, "{built} examples, {slips} slips");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join("docs/content.md"), &renewed).expect("the page is written");
    } else {
        let differs = text.lines().zip(renewed.lines()).find(|(a, b)| a != b);
        assert!(text == renewed, "{differs:?}: run the tests with UPDATE_DOCS=1");
    }
}

/// The tour of the README, followed to the letter: its files build, its slip is told as it says.
#[test]
fn the_tour_of_the_readme_is_true() {
    let text = read("README.md");
    let blocks = blocks(&text);
    let body = |start: &str| blocks.iter().map(|b| b.body.trim_start()).find(|b| b.starts_with(start)).expect(start);
    let site = TestSite::empty();
    for (path, start) in [
        ("content/articles/2025-03-05-xiaomi.md", "# Xiaomi guarda"),
        ("content/companies/xiaomi.yaml", "# my-site/content/companies/xiaomi.yaml"),
        ("content/articles/2025-03-05-xiaomi.yaml", "# my-site/content/articles/2025-03-05-xiaomi.yaml"),
    ] {
        site.write(path, format!("{}\n", body(start)).as_bytes());
    }
    let run = site.run(&["build", "--deny-warnings"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let slip = site.path("content/articles/2025-03-05-xiaomi.yaml");
    let sidecar = std::fs::read_to_string(&slip).expect("just written").replace("entro il 2027", "entro il 2026");
    std::fs::write(&slip, sidecar).expect("a file");
    assert_eq!(site.told().trim(), body("error[marque::evidence::not-found]"));
}

/// What is asked for by name in the code of a reader of YAML: `f.text("title")`, `required_name(f, "company")`.
fn keys(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().expect("code");
    let mut out = BTreeSet::new();
    for (at, _) in code.match_indices("(\"").chain(code.match_indices(", \"")) {
        let before = &code[..at];
        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '&' | ' ');
        let call = match &code[at..=at] {
            "(" => {
                let method = before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
                method.ends_with("f.")
                    || method.ends_with("r.")
                    || method.trim_end().ends_with('[')
                    || method.ends_with("    ")
            }
            _ => before.trim_end_matches(word).ends_with('(') && (before.ends_with("(f") || before.ends_with("&mut f")),
        };
        let key = code[at..].split('"').nth(1).unwrap_or_default();
        if call && key.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !key.is_empty() {
            out.insert(key.to_owned());
        }
    }
    out
}

#[test]
fn every_key_of_a_site_is_explained() {
    let page = read("docs/content.md");
    let files = ["annotation", "citation", "registry", "config"].map(|f| format!("src/parse/{f}.rs"));
    let all: BTreeSet<String> = files.iter().flat_map(|f| keys(&read(f))).collect();
    for known in
        ["title", "targets", "quotes", "company", "status", "exact", "former_ids", "without", "feed_size", "label"]
    {
        assert!(all.contains(known), "the search for keys does not find `{known}` in {all:?}");
    }
    let missing: Vec<_> = all.into_iter().filter(|key| !page.contains(&format!("`{key}`"))).collect();
    assert_none(&missing, "docs/content.md");
}

#[test]
fn every_word_of_a_closed_list_is_named() {
    let page = read("docs/content.md");
    let words = |text: &str| -> Vec<String> {
        let words = text.split(" = \"").skip(1).filter_map(|rest| rest.split('"').next());
        words.filter(|w| !w.contains(' ')).map(ToOwned::to_owned).collect()
    };
    let lists = ["src/model/words.rs", "src/model/config.rs"].map(|f| words(&read(f)));
    let missing: Vec<_> = lists.concat().into_iter().filter(|w| !page.contains(&format!("`{w}`"))).collect();
    assert_none(&missing, "docs/content.md");
}

#[test]
fn every_column_is_explained_under_its_table() {
    let page = read("docs/data.md");
    let site = TestSite::demo().built();
    let section = |table: &str| {
        let section = page.split("\n## ").find(|s| s.starts_with(&format!("`{table}`\n")));
        section.unwrap_or_else(|| panic!("docs/data.md has no section on `{table}`"))
    };
    let mut missing = Vec::new();
    for (path, bytes) in site.published() {
        let Some((table, ending)) = path.strip_prefix("data/").and_then(|p| p.rsplit_once('.')) else { continue };
        let text = String::from_utf8(bytes).expect("text");
        let columns: BTreeSet<String> = if ending == "csv" {
            text.lines().next().expect("a header").split(',').map(ToOwned::to_owned).collect()
        } else {
            let rows: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let names = |row: &serde_json::Value| row.as_object().expect("a row").keys().cloned().collect::<Vec<_>>();
            rows.as_array().expect("rows").iter().flat_map(names).collect()
        };
        assert!(!columns.is_empty(), "{path} has no columns");
        let unsaid = columns.into_iter().filter(|c| !section(table).contains(&format!("`{c}`")));
        missing.extend(unsaid.map(|c| format!("{path}: {c}")));
    }
    assert_none(&missing, "docs/data.md");
}

#[test]
fn every_option_is_explained() {
    let page = read("docs/cli.md");
    let site = TestSite::empty();
    let mut missing = Vec::new();
    for command in ["build", "check"] {
        let help = site.run(&[command, "--help"]).stdout;
        let words = help.split(|c: char| c.is_whitespace() || c == ',');
        let options: Vec<&str> = words.filter(|w| w.starts_with('-') && w.len() > 1).collect();
        assert!(options.contains(&"--as-of"), "{help}");
        missing.extend(options.iter().filter(|o| !page.contains(&format!("`{o}"))).map(|o| format!("{command} {o}")));
    }
    assert_none(&missing, "docs/cli.md");
}
