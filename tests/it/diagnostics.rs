//! Every code has a small bad site under `tests/fixtures/diag/` that shows it, an entry in the documentation, and a
//! snapshot of what is printed.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use marque::diag::Code;

use crate::site::{TestSite, UNFINISHED};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The site of a code: the base of [`TestSite::with`] and the files of the fixture over it.
///
/// A fixture is one text: a first line that says what is wrong, then each file behind a line `-- path --`.
fn site(code: Code) -> TestSite {
    let path = root().join("tests/fixtures/diag").join(format!("{}.site", code.name().replace("::", ".")));
    let bytes = std::fs::read(&path).unwrap_or_else(|_| panic!("`{code}` has no fixture `{}`", path.display()));
    let site = TestSite::with(
        "title: Xiaomi sets 2027\nsource: {language: it}\npresence:\n  - {company: xiaomi, markets: [europe], stage: exploring, \
         evidence: L'Europa è allo studio}\n",
    );
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

/// What is missing only because it stands in annotations that could not be read is not told.
#[test]
fn one_broken_report_of_a_target_breaks_no_other() {
    const FIRST: &str = "source: {language: it}\ntargets:\n  - id: xiaomi/abroad\n    statement: Sell abroad\n    \
         status: announced\n    evidence: Una.\npresence:\n  - {company: xiaomi, markets: [europe], stage: active, evidence: Una.}\n";
    let site = |first: &str| {
        let later = "title: T\nsource: {language: it}\ntargets:\n  - id: xiaomi/abroad\n    status: superseded\n    \
             by: xiaomi/again\n    evidence: fuori dalla Cina\n";
        TestSite::with(later)
            .file("content/articles/2025-01-02-first.md", "# Prima\n\nUna.\n")
            .file("content/articles/2025-01-02-first.yaml", first)
    };
    let told = |site: &TestSite| -> Vec<String> {
        let code = |line: String| line.rsplit_once("[marque::").map_or_else(String::new, |(_, code)| code.to_owned());
        site.codes().into_iter().map(code).collect()
    };
    assert_eq!(told(&site(FIRST)), ["target::unknown]"], "the first report states it");
    for (from, to, code) in [
        ("source: {", "source: {{", "yaml::syntax]"),
        ("targets:", "target:", "yaml::unknown-key]"),
        ("targets:\n  - id: xiaomi/abroad", "targets:\n  - id xiaomi/abroad", "yaml::syntax]"),
        ("statement:", "statment:", "yaml::unknown-key]"),
        ("status: announced", "status: anounced", "value::choice]"),
        ("id: xiaomi/abroad", "id: xiaom/abroad", "id::unknown]"),
        ("    evidence: Una.", "    attribution: nobody\n    evidence: Una.", "id::unknown]"),
    ] {
        let told = told(&site(&FIRST.replacen(from, to, 1)));
        assert!(told.contains(&code.to_owned()) && !told.iter().any(|c| c == "target::statement]"), "{to}: {told:?}");
    }
    // The rest of the site is checked all the same.
    let other = site(&FIRST.replace("    statement: Sell abroad\n", "").replace("stage: active", "stage: aktive"));
    assert_eq!(told(&other), ["target::statement]", "value::choice]", "target::unknown]"]);

    let renamed = |from: &str, to: &str| {
        let site = site(FIRST);
        std::fs::rename(site.path(from), site.path(to)).expect("renamed");
        told(&site)
    };
    for (from, to) in [
        ("content/articles/2025-01-02-first.yaml", "content/articles/2025-01-02-frist.yaml"),
        ("content/articles/2025-01-02-first.md", "content/articles/2025-01-02-first.doc"),
    ] {
        let told = renamed(from, to);
        assert!(
            told.contains(&"file::orphan]".to_owned()) && !told.iter().any(|c| c.starts_with("target")),
            "{told:?}"
        );
    }
    let unreadable = site(FIRST);
    unreadable.write("content/articles/2025-01-02-first.yaml", b"title: \xff\n");
    assert_eq!(told(&unreadable), ["file::unreadable]"]);
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
fn what_a_brief_cannot_know_yet_is_what_begins_after_it() {
    let told = |said: &str| {
        TestSite::with(&format!(
            "title: T\nsource: {{language: it}}\ntargets:\n  - {{id: xiaomi/cars, statement: S, status: met, {said}, evidence: ha consegnato}}\n"
        ))
        .codes()
    };
    for fine in ["said: 2024", "said: 2025-03-05", "said: 2025", "done: 2025-Q1"] {
        assert!(told(fine).is_empty(), "{fine}: {:#?}", told(fine));
    }
    for early in ["said: 2025-03-06", "done: 2025-04", "done: 2026"] {
        assert!(
            matches!(told(early).as_slice(), [one] if one.contains("target::future")),
            "{early}: {:#?}",
            told(early)
        );
    }
}

#[test]
fn a_circle_is_told_once_at_its_links() {
    let site = TestSite::with("title: T\nsource: {language: it}\n")
        .file("content/markets/china.yaml", "iso: CN\nwithin: [asia, china]\n")
        .file("content/markets/asia.yaml", "name: Asia\nkind: region\nwithin: [europe]\n")
        .file("content/markets/europe.yaml", "name: Europe\nkind: region\nwithin: [asia]\n");
    let cycles: Vec<String> = site.codes();
    assert_eq!(
        cycles,
        [
            "content/markets/asia.yaml:3:10: error[marque::id::cycle]",
            "content/markets/china.yaml:2:16: error[marque::id::cycle]"
        ]
    );
}

#[test]
fn a_name_is_shared_where_some_word_may_mean_either() {
    let told = |one: &str, other: &str| {
        TestSite::with("title: T\nsource: {language: it}\n")
            .file("content/companies/one.yaml", one)
            .file("content/companies/other.yaml", other)
            .codes()
    };
    for (one, other) in [
        ("name: Seat", "name: SEAT"),
        ("name: SEAT\nmatch_case: true", "name: Seat"),
        ("name: SEAT\nmatch_case: true", "name: SEAT\nmatch_case: true"),
        ("name: One\naliases: [Škoda]", "name: Other\nnames: {cs: ŠKODA}"),
    ] {
        let codes = told(one, other);
        assert!(
            matches!(codes.as_slice(), [code] if code.ends_with("[marque::id::shared-name]")),
            "{other}: {codes:#?}"
        );
    }
    assert!(told("name: SEAT\nmatch_case: true", "name: Seat\nmatch_case: true").is_empty());
}

const OPEL: &str = "content/companies/opel.yaml";

#[test]
fn an_entry_is_used_by_whatever_names_it() {
    let site = |rest: &str| {
        TestSite::with(&format!("title: T\nsource: {{language: it}}\nmarkets: europe\nmodels: su7\n{rest}\n"))
            .file("site.yaml", "levels: {article::no-evidence: off}\n")
            .file(OPEL, "name: Opel\naliases: [all'estero]\n")
    };
    let alone = |rest: &str| site(rest).file(OPEL, "name: Opel\n");
    assert_eq!(alone("").codes(), [format!("{OPEL}:1:7: warning[marque::id::unused]")]);
    assert!(site("").codes().is_empty(), "in the article's words");
    for named in ["companies: opel", "summary: Not Opel", "companies: opel\ndraft: true"] {
        assert!(alone(named).codes().is_empty(), "{named}: {:#?}", alone(named).codes());
    }
    let brand = alone("").file("content/companies/xiaomi.yaml", "name: Xiaomi\nhome: china\nparent: opel\n");
    assert!(brand.codes().is_empty(), "{:#?}", brand.codes());
    let broken = alone("companies: opl").codes();
    assert!(matches!(broken.as_slice(), [code] if code.ends_with("[marque::id::unknown]")), "{broken:#?}");
}

#[test]
fn what_is_wrong_with_an_item_is_no_lack_of_it() {
    let told = |company: &str| {
        TestSite::with(&format!(
            "title: Xiaomi and Opel\nsource: {{language: it}}\npresence:\n  - {{company: {company}, markets: [europe], \
             stage: exploring, evidence: L'Europa è allo studio}}\n"
        ))
        .file("site.yaml", "levels: {id::unused: off}\n")
        .file(OPEL, "name: Opel\n")
        .codes()
    };
    let told_of = |company: &str, place: &str| {
        let codes = told(company);
        assert!(matches!(codes.as_slice(), [code] if code.contains(place)), "{company}: {codes:#?}");
    };
    told_of("xiaomi", ":1:19: warning[marque::article::unproven-name]");
    told_of("opel", ":1:8: warning[marque::article::unproven-name]");
    told_of("xiamoi", "marque::id::unknown");
}

#[test]
fn the_settings_say_when_an_outcome_is_asked_for() {
    let told = |settings: &str| {
        TestSite::with(
            "title: T\nsource: {language: it}\ntargets:\n  - id: xiaomi/more\n    statement: Sell more\n    due: 2025-09-30\n    \
             derived: a test\n    status: announced\n    evidence: fuori dalla Cina\n",
        )
        .file("site.yaml", &format!("{UNFINISHED}as_of: 2025-12-30\n{settings}\n"))
        .codes()
    };
    let asked = |settings: &str| told(settings).iter().any(|code| code.ends_with("[marque::target::outcome]"));
    assert!(asked("") && asked("outcome_after: 90") && asked("outcome_after: 0"), "{:#?}", told(""));
    assert!(!asked("outcome_after: 91") && !asked("outcome_after: 3650"));
    for wrong in ["outcome_after: 3651", "outcome_after: -1", "outcome_after: 1.5", "feed_size: 0", "page_size: 1.5"] {
        let codes = told(wrong);
        assert!(codes.iter().any(|code| code.ends_with("[marque::value::number]")), "{wrong}: {codes:#?}");
    }
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

#[test]
fn a_hash_that_may_belong_to_a_text_is_told() {
    let told = |head: &str| TestSite::with(&format!("{head}\nsource: {{language: it, rights: full}}\n")).codes();
    for cut in [
        "title: Model #1 sells",
        "title: Plan #1",
        "title: Plan  #1",
        "title: A plan # checked by LB",
        "title:\n  en: Plan #1",
        "title: T\nquotes:\n  - {speaker: william-lu, text: fuori dalla Cina #1\n      }",
        "title: T\npresence:\n  - company: xiaomi\n    markets: europe\n    stage: exploring\n    evidence: fuori dalla Cina #1",
        "title: T\npresence:\n  - company: xiaomi\n    markets: europe\n    stage: exploring\n    evidence:\n      - exact: fuori dalla Cina # 1",
    ] {
        let codes = told(cut);
        assert!(matches!(codes.as_slice(), [one] if one.ends_with("[marque::yaml::cut-text]")), "{cut}: {codes:#?}");
    }
    for fine in [
        "title: A plan  # checked by LB",
        "title: \"A plan\" #1",
        "title: Model#1",
        "title: T\ndate: 2025-03-05 # a day",
        "title: T\ncompanies: xiaomi #the group",
        "title: T\ncompanies:\n  - xiaomi # the group",
        "title: T\npresence:\n  - company: xiaomi # the group\n    markets: europe\n    stage: exploring # or not\n    \
         evidence: fuori dalla Cina  # twice",
    ] {
        assert!(told(fine).is_empty(), "{fine}: {:#?}", told(fine));
    }
    let empty = TestSite::with("title: #1 abroad\nsource: {language: it}\n").told();
    assert!(empty.contains("put the whole text in quotes"), "{empty}");
}

#[test]
fn printed_quotes_are_told_where_they_stay_in_a_text() {
    let told = |text: &str| TestSite::with(&format!("{text}\nsource: {{language: it, rights: full}}\n")).codes();
    for kept in ["title: “A plan”", "title: {en: «A plan»}"] {
        let codes = told(kept);
        assert!(matches!(codes.as_slice(), [one] if one.ends_with("[marque::yaml::quotes]")), "{kept}: {codes:#?}");
    }
    for fine in ["title: '“A plan”'", "title: “A” and “B”"] {
        assert!(told(fine).is_empty(), "{fine}: {:#?}", told(fine));
    }
    let quote = TestSite::with(
        "title: T\nsource: {language: it}\nquotes:\n  - speaker: william-lu\n    text: “fuori dalla Cina”\n",
    );
    assert!(quote.told().contains("write the words alone, from `fuori` to `fuori dalla Cina`"), "{}", quote.told());
}

#[test]
fn small_slips_of_shape_are_helped() {
    let told = |text: &str| TestSite::with(&format!("title: T\nsource: {{language: it}}\n{text}\n")).told();
    assert!(told("draft: yes").contains("write `draft: true`"), "{}", told("draft: yes"));
    let empty = told("events: [{date: 2025, title: x, evidence: ''}]");
    assert!(empty.contains("the passage has no words"), "{empty}");
    for (languages, count) in [("[en]", 0), ("en", 0), ("[en, it]", 0), ("[en, fr, xx]", 2)] {
        let site = TestSite::with("title: T\nsource: {language: it}\n");
        let codes = site.file("site.yaml", &format!("{UNFINISHED}languages: {languages}\n")).codes();
        assert_eq!(codes.len(), count, "{languages}: {codes:#?}");
    }
}

#[test]
fn the_number_in_a_name_of_the_registry_counts_nothing() {
    let codes = |value: &str, evidence: &str| {
        TestSite::with(&format!(
            "title: T\nsource: {{language: en, rights: full}}\nfigures:\n  - metric: deliveries\n    company: xiaomi\n    \
             value: {value}\n    evidence: {evidence}\n"
        ))
        .file("content/models/fiat-500.yaml", "name: Fiat 500\ncompany: xiaomi\n")
        .file(
            "content/articles/2025-03-05-xiaomi.md",
            "# Abroad\n\nIn Europe it sold 40 Fiat 500 cars in the year, and that in 2024.\n",
        )
        .codes()
    };
    assert!(codes("40", "it sold 40 Fiat 500 cars in the year").is_empty());
    for (value, evidence) in
        [("500", "it sold 40 Fiat 500 cars in the year"), ("500", "500 cars in the year"), ("2024", "and that in 2024")]
    {
        let codes = codes(value, evidence);
        assert!(matches!(codes.as_slice(), [one] if one.contains("fact::number")), "{value}: {codes:#?}");
    }
}

/// Whatever a message offers as evidence, pasted in, passes.
#[test]
fn advice_pasted_in_passes() {
    let article = "# Twice\n\nIt sold 10 cars in Italy. It sold 10 cars in Spain.\n\nIt sold 10 cars in Italy.\n\n\
                   \"Two are enough,\" he said. \"Two are enough.\"\n";
    let site = |item: &str| {
        TestSite::with(&format!("title: T\nsource: {{language: en, rights: full}}\n{item}\n"))
            .file("content/articles/2025-03-05-xiaomi.md", article)
    };
    let offers = |item: &str| -> Vec<String> {
        let told = site(item).told();
        let lines = told.lines().skip_while(|line| !line.contains("= help")).skip(1);
        let offers = lines.map(|line| line.trim().split_once(": ").filter(|(head, _)| head.starts_with("line ")));
        offers.map_while(|offer| offer.map(|(_, way)| way.to_owned())).collect()
    };
    let presence = |evidence: &str| {
        format!("presence:\n  - {{company: xiaomi, markets: [europe], stage: active, evidence: {evidence}}}")
    };
    let quote = |rest: &str| format!("quotes:\n  - speaker: william-lu\n    text: Two are enough\n    {rest}");
    let ways = offers(&presence("It sold 10 cars in Italy."));
    assert_eq!(ways.len(), 2, "{ways:#?}");
    for way in ways {
        assert!(site(&presence(&way)).codes().is_empty(), "{way}: {:#?}", site(&presence(&way)).codes());
    }
    let ways = offers(&quote(""));
    assert_eq!(ways.len(), 2, "{ways:#?}");
    for way in ways {
        assert!(site(&quote(&way)).codes().is_empty(), "{way}: {:#?}", site(&quote(&way)).codes());
    }
    let told = site(&presence("in Spain. It sold 10 cars")).told();
    let list: Vec<&str> = told.lines().filter_map(|line| line.trim().strip_prefix("- ")).collect();
    let pasted = site(&presence(&format!("[{}]", list.join(", "))));
    assert!(list.len() == 2 && pasted.codes().is_empty(), "{told}{:#?}", pasted.codes());
}
