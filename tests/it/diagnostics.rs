//! Every code has a small bad site under `tests/fixtures/diag/` that shows it, an entry in the documentation, and a
//! snapshot of what is printed.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use marque::diag::Code;

use crate::site::TestSite;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The site of a code: the base of [`TestSite::with`] and the files of the fixture over it.
///
/// A fixture is one text: a first line that says what is wrong, then each file behind a line `-- path --`.
fn site(code: Code) -> TestSite {
    let path = root().join("tests/fixtures/diag").join(format!("{}.site", code.name().replace("::", ".")));
    let bytes = std::fs::read(&path).unwrap_or_else(|_| panic!("`{code}` has no fixture `{}`", path.display()));
    let site = TestSite::with("title: Xiaomi sets 2027\nsource: {language: it}\n");
    for (name, content) in sections(&bytes) {
        match name.strip_suffix("@") {
            // A symbolic link, to what its content says.
            Some(link) => {
                let to = String::from_utf8_lossy(content);
                #[cfg(unix)]
                std::os::unix::fs::symlink(to.trim(), site.path(link)).expect("a link");
            }
            None => site.write(&name, content),
        }
    }
    site
}

/// The files of a fixture.
fn sections(bytes: &[u8]) -> Vec<(String, &[u8])> {
    let mut out: Vec<(String, usize, usize)> = Vec::new();
    let mut at = 0;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        let text = String::from_utf8_lossy(line);
        if let Some(name) = text.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --")) {
            out.push((name.to_owned(), at + line.len(), 0));
        } else if let Some(last) = out.last_mut() {
            last.2 = at + line.len();
        }
        at += line.len();
    }
    out.into_iter().map(|(name, from, to)| (name, &bytes[from..to.max(from)])).collect()
}

#[test]
fn every_code_has_a_site_that_shows_it() {
    let mut told = String::new();
    for code in Code::ALL {
        let site = site(*code);
        let codes = site.codes();
        let label = format!("[{code}]");
        assert!(codes.iter().any(|c| c.ends_with(&label)), "{code} is not among {codes:#?}");
        let more: Vec<&String> = codes.iter().filter(|c| !c.ends_with(&label)).collect();
        assert!(more.is_empty(), "{code}: the fixture shows other problems too: {more:#?}");
        writeln!(told, "===== {code}\n\n{}", site.told().trim_end()).expect("a string takes all");
        told.push('\n');
    }
    insta::assert_snapshot!("messages", told);
}

#[test]
fn fixtures_are_of_codes_that_exist() {
    for entry in std::fs::read_dir(root().join("tests/fixtures/diag")).expect("the folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().replace(".site", "").replace('.', "::");
        assert!(Code::find(&name).is_some(), "`{name}` is no code");
    }
}

#[test]
fn every_code_is_documented() {
    let path = root().join("docs/diagnostics.md");
    let wanted = document();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &wanted).expect("the document is written");
    }
    let found = std::fs::read_to_string(Path::new(&path)).expect("docs/diagnostics.md");
    assert_eq!(found, wanted, "run the tests with UPDATE_DOCS=1");
}

/// The documentation's page, made of the table of codes.
fn document() -> String {
    let mut out = String::from(
        "# Diagnostics\n\nEvery problem has a stable code. Errors keep the site from being published; a warning's level can be set in \
         `site.yaml`:\n\n```yaml\nlevels:\n  fact::year: error\n  file::unannotated: off\n```\n\nThis page is made of the program's own \
         table (`UPDATE_DOCS=1 cargo test` renews it).\n",
    );
    let mut group = "";
    for code in Code::ALL {
        let head = code.name().split("::").next().expect("codes have a group");
        if head != group {
            group = head;
            write!(out, "\n## {group}\n").expect("a string takes all");
        }
        write!(out, "\n### `marque::{}`\n\n*{}.* {}\n", code.name(), code.severity(), code.explanation())
            .expect("a string takes all");
    }
    out
}

#[test]
fn ten_mistakes_of_different_kinds_are_told_in_one_run() {
    let site = TestSite::fixture("ten-mistakes");
    site.write("public/index.html", b"the site of yesterday");
    let run = site.run(&["--color", "never", "build"]);
    assert_eq!(run.status, 1);
    assert_eq!(site.page("index.html"), "the site of yesterday");
    insta::assert_snapshot!("ten-mistakes", run.stderr.replace('\r', ""));
    assert_eq!(site.codes().len(), 10);
}

#[test]
fn machine_forms_say_the_same() {
    let site = TestSite::fixture("ten-mistakes");
    let short = site.run(&["check", "--format", "short"]).stdout;
    let github = site.run(&["check", "--format", "github"]).stdout;
    let json: serde_json::Value =
        serde_json::from_str(&site.run(&["check", "--format", "json"]).stdout).expect("valid JSON");
    let json = json.as_array().expect("a list");
    assert_eq!((short.lines().count(), github.lines().count(), json.len()), (10, 10, 10));
    for ((line, command), item) in short.lines().zip(github.lines()).zip(json) {
        let place = format!("{}:{}:{}: ", item["path"].as_str().unwrap(), item["line"], item["column"]);
        assert!(line.starts_with(&place), "{line}");
        assert!(command.contains(&format!("line={},col={}", item["line"], item["column"])), "{command}");
    }
}

#[test]
fn a_comma_that_parts_a_text_loses_no_evidence() {
    let site = TestSite::with(
        "title: T\nsource: {language: it, rights: full}\npresence:\n  - company: xiaomi\n    markets: [europe]\n    \
         stage: exploring\n    evidence: [fuori dalla Cina entro il 2027, dice William Lu]\n",
    );
    assert!(site.told().contains("yaml::cut-text"), "{}", site.told());
    let page = site.built().main("briefs/2025-03-05-xiaomi/index.html");
    assert!(page.contains("id=\"passage-1\"") && !page.contains("id=\"passage-2\""), "{page}");
}

#[test]
fn one_mistake_is_told_once() {
    let figure = |value: &str| {
        TestSite::with(&format!(
            "title: T\nsource: {{language: it, rights: full}}\nfigures:\n  - metric: deliveries\n    company: xiaomi\n    \
             period: 2024\n    value: {value}\n    evidence: ha consegnato 136.854 vetture\n"
        ))
        .codes()
    };
    for value in ["136.854", "136 854", "etwa 5", "1e6", "[2, 1]"] {
        assert_eq!(figure(value).len(), 1, "{value}: {:#?}", figure(value));
    }
    assert!(figure("136854").is_empty());
    for key in ["metric", "evidence"] {
        let misspelt = "title: T\nsource: {language: it, rights: full}\nfigures:\n  - metric: deliveries\n    \
             company: xiaomi\n    period: 2024\n    value: 136854\n    evidence: ha consegnato 136.854 vetture\n";
        let codes = TestSite::with(&misspelt.replace(&format!("{key}:"), &format!("{key}x:"))).codes();
        assert_eq!(codes.len(), 1, "{key}: {codes:#?}");
    }
    let grouped = TestSite::with(
        "title: T\nsource: {language: it, rights: full}\nfigures:\n  - {metric: deliveries, company: xiaomi, period: 2024, value: 136,854, \
         evidence: ha consegnato 136.854 vetture}\n",
    );
    assert!(grouped.told().contains("marque::yaml::comma"), "{}", grouped.told());
}

#[test]
fn a_quotation_is_what_is_cited() {
    let quote = |rest: &str| {
        TestSite::with(&format!(
            "title: T\nsource: {{language: it, rights: full}}\nquotes:\n  - speaker: william-lu\n    {rest}\n"
        ))
        .codes()
    };
    let invented = quote("text: We promise everything\n    evidence: fuori dalla Cina");
    assert!(matches!(invented.as_slice(), [one] if one.contains("error[marque::quote::words]")), "{invented:#?}");
    for fine in [
        "text: fuori dalla Cina",
        "text: fuori dalla Cina\n    evidence: {exact: fuori dalla Cina, prefix: auto}",
        "text: dice William Lu. Nel 2024 ha consegnato\n    evidence: [dice William Lu., Nel 2024 ha consegnato]",
    ] {
        assert!(quote(fine).is_empty(), "{fine}: {:#?}", quote(fine));
    }
}

#[test]
fn no_fact_goes_without_a_word() {
    let told = |item: &str| {
        TestSite::with(&format!("title: T\nsource: {{language: it, references: []}}\ncompanies: []\n{item}\n")).codes()
    };
    for item in [
        "presence:\n  - {company: xiaomi, markets: [], stage: active, evidence: ha consegnato}",
        "deals:\n  - {parties: [], kind: other, statement: S, evidence: ha consegnato}",
    ] {
        assert!(told(item).iter().any(|c| c.contains("yaml::missing-key")), "{item}: {:#?}", told(item));
    }
    assert!(told("").is_empty(), "lists that may be left out may be empty");
}

#[test]
fn turning_a_warning_off_hides_no_error() {
    let site = TestSite::with(
        "title: T\nsource: {language: it, rights: full}\npresence:\n  - {company: xiaomi, markets: [europe], stage: active, \
         evidence: fuori dalla Cina entro il 2027, dice William Lu}\n",
    )
    .file("site.yaml", "levels:\n  yaml::cut-text: off\n");
    assert_eq!(site.run(&["build"]).status, 1, "{}", site.told());
}
