//! The house rules that a program can hold: imports point one way, files say what they are for and stay readable,
//! only the edges touch the machine.

use std::path::{Path, PathBuf};

/// A module and what it may import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("atlas", &["base"]),
    ("diag", &["base"]),
    ("model", &["base"]),
    ("locale", &["base"]),
    ("load", &["base", "diag"]),
    ("evidence", &["base", "model"]),
    ("parse", &["base", "diag", "load", "model"]),
    ("resolve", &["base", "diag", "evidence", "load", "model", "parse"]),
    ("derive", &["base", "model"]),
    ("check", &["base", "derive", "diag", "evidence", "model"]),
    ("markup", &["base", "model", "parse"]),
    ("plan", &["atlas", "base", "derive", "locale", "markup", "model", "parse"]),
    ("render", &["atlas", "base", "diag", "locale", "plan"]),
    ("publish", &["base"]),
    (
        "pipeline",
        &[
            "base", "check", "derive", "diag", "load", "locale", "model", "parse", "plan", "publish", "render",
            "resolve",
        ],
    ),
    ("probe", &["base", "evidence", "markup", "parse"]),
    ("watch", &["load"]),
    ("serve", &["diag", "pipeline"]),
    ("live", &["diag", "pipeline", "serve", "watch"]),
    ("cli", &["base", "diag", "live", "model", "parse", "pipeline", "serve"]),
    ("main", &["cli"]),
];

/// Modules that may touch disk, clock or environment.
const EDGES: &[&str] = &["load", "publish", "watch", "serve", "cli"];

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut out = Vec::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.expect("a readable folder");
        if entry.path().extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(entry.path()).expect("a readable file");
            out.push((entry.path().strip_prefix(&root).expect("below src").to_owned(), text));
        }
    }
    out
}

/// The stage a file belongs to.
fn module(path: &Path) -> String {
    let first = path.components().next().expect("a file has a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// A file's code without its tests and comments.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end].lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if own == "lib" || path.components().any(|c| c.as_os_str() == "tests" || c.as_os_str() == "tests.rs") {
            continue;
        }
        let (_, allowed) =
            MAY_IMPORT.iter().find(|(m, _)| *m == own).unwrap_or_else(|| panic!("`{own}` is not in the table"));
        for part in code(&text).split("crate::").skip(1) {
            let other: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if other != own && !other.is_empty() && !allowed.contains(&other.as_str()) {
                wrong.push(format!("{} imports {other}", path.display()));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_says_what_it_is_for_and_stays_readable() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let is_test = path.ends_with("tests.rs") || path.components().any(|c| c.as_os_str() == "tests");
        if !text.starts_with("//! ") && !is_test {
            wrong.push(format!("{} does not begin with what it is for", path.display()));
        }
        let lines = code(&text).lines().count();
        if lines > 620 {
            wrong.push(format!("{} has {lines} lines", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_edges_touch_the_machine() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if path.ends_with("tests.rs") {
            continue;
        }
        let code = code(&text);
        for word in ["std::fs", "std::env", "SystemTime", "Timestamp::now", "println!", "process::exit"] {
            if code.contains(word) && !EDGES.contains(&own.as_str()) && own != "main" {
                wrong.push(format!("{} uses {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_is_left_to_do() {
    for (path, text) in sources() {
        for word in ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("] {
            assert!(!text.contains(word), "{} has a {word}", path.display());
        }
    }
}
