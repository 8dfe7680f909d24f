//! The command line: exit statuses, streams, and what is said when the machine or the user slips.

use crate::site::{RunExt, TestSite, UNFINISHED};

#[test]
fn exit_statuses_are_0_1_and_2() {
    let fine = TestSite::with("title: T\nsource: {language: it}\n");
    assert_eq!(fine.run(&["check"]).status, 0);
    let warned = TestSite::with("title: T\nsource: {language: it}\n").file("content/articles/2025-01-01-x.md", "# X\n");
    assert_eq!(warned.run(&["check"]).status, 0);
    assert_eq!(warned.run(&["check", "--deny-warnings"]).status, 1);
    assert_eq!(TestSite::with("titel: T\n").run(&["build"]).status, 1);
    for wrong in [
        &["biuld"][..],
        &["build", "--as-of", "soon"],
        &["check", "--format", "xml"],
        &["build", "--base-url", "x"],
        &[],
    ] {
        assert_eq!(fine.run(wrong).status, 2, "{wrong:?}");
    }
    assert_eq!(fine.run(&["--help"]).status, 0);
}

#[test]
fn people_read_stderr_and_programs_stdout() {
    let site = TestSite::with("titel: T\n");
    let run = site.run(&["check"]);
    assert!(run.stdout.is_empty() && run.stderr.contains("`title`"), "{run:?}");
    let run = site.run(&["--quiet", "check", "--format", "json"]);
    assert!(run.stderr.is_empty() && run.stdout.starts_with('['), "{run:?}");
    let run = TestSite::with("title: T\nsource: {language: it}\n").run(&["build"]);
    assert_eq!((run.stdout.as_str(), run.stderr.lines().count()), ("", 1), "{run:?}");
}

#[test]
fn colours_only_where_wanted() {
    let site = TestSite::with("titel: T\n");
    assert!(!site.run(&["check"]).stderr.contains('\u{1b}'), "a pipe has no colours");
    assert!(site.run(&["--color", "always", "check"]).stderr.contains('\u{1b}'));
    let run = site.command(&["check"]).env("NO_COLOR", "1").run();
    assert!(!run.stderr.contains('\u{1b}'));
}

#[test]
fn a_folder_that_is_no_site_is_said_to_be_none() {
    let site = TestSite::empty();
    std::fs::remove_dir(site.path("content")).unwrap();
    let run = site.run(&["build"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("is not a site"), "{}", run.stderr);
    let run = site.run(&["--root", "/nowhere/at/all", "build"]);
    assert!(run.status != 0);
}

#[test]
fn levels_turn_warnings_off_or_up() {
    let site = |level: &str| {
        TestSite::with("title: T\nsource: {language: it}\n")
            .file("content/articles/2025-01-01-x.md", "# X\n")
            .file("site.yaml", &UNFINISHED.replace('}', &format!("{level}}}")))
    };
    assert_eq!(site("").codes().len(), 1);
    assert!(site(", file::unannotated: off").codes().is_empty());
    let run = site(", file::unannotated: error").run(&["build"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
}

#[test]
fn explain_lists_what_was_forgiven() {
    let site = TestSite::with(
        "title: T\nsource: {language: it}\npresence:\n  - company: xiaomi\n    markets: [europe]\n    stage: exploring\n    evidence: L’Europa è allo studio\n",
    );
    let run = site.run(&["check", "--explain"]);
    assert!(
        run.stderr.contains("2025-03-05-xiaomi.yaml:7:15: forgiven: typographic quotation marks"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_an_option_cannot_be_is_said_with_what_it_can() {
    let site = TestSite::with("title: T\nsource: {language: it}\n");
    for (option, value, said) in [
        ("--jobs", "999999", "write a number from 1 to 256"),
        ("--jobs", "0", "write a number from 1 to 256"),
        ("--jobs", "-1", "write a number from 1 to 256"),
        ("--as-of", "2300-01-01", "not from 1800 to 2200"),
        ("--as-of", "2025-02-30", "the calendar has no such day"),
        ("--as-of", "31.03.2025", "write a day as 2025-03-31"),
        ("--base-url", "example.org", "beginning with https://"),
        ("--base-url", "https://example.org/?a", "without `?` and `#`"),
        ("--out", "~/public", "write the whole path"),
    ] {
        let run = site.run(&["build", option, value]);
        assert_eq!(run.status, 2, "{option} {value}");
        assert!(run.stderr.contains(said), "{option} {value}: {}", run.stderr);
    }
    assert_eq!(site.run(&["build", "--jobs", "256"]).status, 0);
    let far = site.command(&["build"]).env("SOURCE_DATE_EPOCH", "253402207200").run();
    assert!(far.status == 2 && far.stderr.contains("1800 to 2200"), "{}", far.stderr);
}

#[test]
fn verbose_and_timings_each_say_their_own() {
    let site = TestSite::with("title: T\nsource: {language: it}\n")
        .file("content/articles/2025-06-01-a.md", "# A\n")
        .file("content/articles/2025-06-01-a.yaml", "title: A\ndraft: true\n")
        .file("content/articles/2025-06-01-b.md", "# B\n")
        .file("content/articles/2025-06-01-b.yaml", "title: B\nembargo: 2026-02-01\n")
        .file("content/articles/2027-01-01-c.md", "# C\n")
        .file("content/articles/2027-01-01-c.yaml", "title: C\n");
    let said = site.run(&["check", "-v"]).stderr;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[..4],
        [
            "as of 2025-12-31: 1 brief shown, 3 not",
            "not shown: 2027-01-01-c, since it is dated 2027-01-01",
            "not shown: 2025-06-01-a, since it is a draft",
            "not shown: 2025-06-01-b, since its embargo ends on 2026-02-01",
        ]
    );
    assert!(!said.contains(" ms  "), "{said}");
    let timed = site.run(&["check", "--timings"]).stderr;
    assert!(timed.contains(" ms  load") && !timed.contains("as of"), "{timed}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_nobody_gets_is_a_failure_unless_the_reader_left() {
    let site = TestSite::with("titel: T\n");
    let check = |out: std::process::Stdio| site.command(&["check", "--format", "json"]).stdout(out).output().unwrap();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let told = check(full.into());
    assert_eq!(told.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&told.stderr).contains("cannot write to the standard output"));
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let told = check(writer.into());
    assert_eq!((told.status.code(), told.stderr.len()), (Some(1), 0), "the content's errors, and not a word more");
}
