//! Publishing through the real program: in one step, and only over what it made itself.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use crate::build::EVERYTHING;
use crate::site::{RunExt, TestSite, files};

#[test]
fn a_second_build_changes_no_file() {
    let site = TestSite::with(EVERYTHING).built();
    let times = |site: &TestSite| -> Vec<_> {
        let time = |p: &str| std::fs::metadata(site.path("public").join(p)).unwrap().modified().unwrap();
        site.published().iter().map(|(p, _)| (p.clone(), time(p))).collect()
    };
    let before = times(&site);
    let run = site.run(&["build"]);
    assert!(run.stderr.contains("0 files written"), "{}", run.stderr);
    assert_eq!(times(&site), before);
    site.write("content/companies/xiaomi.yaml", b"name: Xiaomi\nkind: automaker\nhome: china\nticker: 1810\n");
    assert_eq!(site.run(&["build"]).status, 0);
    let changed = times(&site).iter().zip(&before).filter(|(a, b)| a != b).count();
    assert!((1..6).contains(&changed), "{changed} files have a new time");
}

#[test]
fn a_folder_it_did_not_make_is_refused() {
    let site = TestSite::with(EVERYTHING);
    site.write("public/mine.txt", b"mine");
    let run = site.run(&["build"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("public"), "{}", run.stderr);
    assert_eq!(files(&site.path("public")).len(), 1);
    for inside in ["content", ".", "content/site"] {
        assert_eq!(site.run(&["build", "--out", inside]).status, 1, "{inside}");
    }
}

#[test]
fn a_folder_that_cannot_be_the_sites_own_is_named_as_it_was_written() {
    let site = TestSite::with(EVERYTHING).file("afile", "");
    site.write("home/.profile", b"");
    for (out, said) in [
        (".", "`.`: give the site a folder of its own"),
        ("..", "`..`: give the site a folder of its own"),
        ("a/../b", "`a/../b`: the folder before `..` does not exist"),
        ("afile/", "`afile`: `afile` is a file"),
        ("afile/x", "`afile/x`: `afile` is a file"),
        ("content", "`content`: it would mix with the sources in `content`"),
        ("home", "`home`: give the site a folder of its own"),
    ] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_marque"));
        command.args(["build", "--out", out]).current_dir(site.path(".")).env("HOME", site.path("home"));
        let run = command.run();
        assert_eq!(run.status, 1, "{out}");
        assert!(run.stderr.contains(&format!("cannot publish to {said}")), "{out}: {}", run.stderr);
    }
    assert_eq!(files(&site.path("home")).len(), 1);
}

#[test]
fn publishing_file_by_file_is_told() {
    let site = TestSite::with(EVERYTHING);
    site.write("public/.git/HEAD", b"ref: refs/heads/pages");
    let run = site.run(&["build"]);
    let told = format!("published file by file, since `{}` is a repository", site.path("public/.git").display());
    assert!(run.status == 0 && run.stderr.contains(&told), "{}", run.stderr);
    let again = site.run(&["build"]);
    assert_eq!(again.stderr.lines().count(), 1, "nothing changed, so nothing to tell: {}", again.stderr);
}

#[test]
fn only_what_it_made_is_removed() {
    let site = TestSite::with(EVERYTHING).built();
    site.write("public/CNAME", b"example.org");
    let plain = "title: T\nsource: {language: it}\n";
    site.write(crate::site::SIDECAR, plain.as_bytes());
    let run = site.run(&["build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(site.page("CNAME"), "example.org");
    assert!(!site.path("public/topics/exports/index.html").exists());
}

#[test]
fn an_error_leaves_the_published_site() {
    let site = TestSite::with(EVERYTHING).built();
    let before = site.published();
    site.write(crate::site::SIDECAR, b"titel: T\n");
    let run = site.run(&["build"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("the published site is as it was"), "{}", run.stderr);
    assert_eq!(site.published(), before);
}

/// Builds of two states of the site are killed at ever later moments while a reader reads. After each the folder is
/// one state or the other; every read gets a whole file of either.
#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    let site = TestSite::with(EVERYTHING);
    let states: Vec<Vec<(String, Vec<u8>)>> = (0..2).map(|n| state(&site, n)).collect();
    let done = AtomicBool::new(false);
    let reads = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let names: Vec<&String> =
                states[0].iter().map(|(p, _)| p).filter(|p| states[1].iter().any(|(q, _)| q == *p)).collect();
            while !done.load(Ordering::Acquire) {
                for name in &names {
                    let read = std::fs::read(site.path("public").join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
                    let whole = states.iter().any(|s| s.iter().any(|(p, b)| p == *name && *b == read));
                    assert!(whole, "{name} is of neither site");
                    reads.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        for round in 0..40u64 {
            change(&site, round % 2);
            let mut child = site.command(&["--quiet", "build"]).spawn().expect("the program starts");
            std::thread::sleep(Duration::from_micros(500 * round));
            child.kill().expect("killed or gone");
            child.wait().expect("waited for");
            let found = files(&site.path("public"));
            assert!(states.contains(&found), "round {round}: the folder is neither site");
        }
        done.store(true, Ordering::Release);
    });
    assert!(reads.into_inner() > 100);
    assert_eq!(state(&site, 1), states[1]);
    let left: Vec<_> = std::fs::read_dir(site.path("."))
        .expect("the site")
        .filter_map(|e| e.ok()?.file_name().into_string().ok())
        .filter(|n| n.contains("public") && n != "public")
        .collect();
    assert!(left.is_empty(), "left behind: {left:?}");
}

fn change(site: &TestSite, n: u64) {
    let title = ["Xiaomi sets 2027", "Xiaomi names a year"][usize::try_from(n).expect("0 or 1")];
    site.write(crate::site::SIDECAR, EVERYTHING.replace("Xiaomi sets 2027 for selling cars abroad", title).as_bytes());
}

fn state(site: &TestSite, n: u64) -> Vec<(String, Vec<u8>)> {
    change(site, n);
    let run = site.run(&["build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    site.published()
}

#[test]
fn what_cannot_be_published_is_told_by_check_too() {
    for name in [
        "data/targets.json",
        "data/TARGETS.json",
        "data",
        "companies",
        "INDEX.html",
        "briefs/index.html/x",
        "index.html",
    ] {
        let site = TestSite::with(EVERYTHING).file(&format!("static/{name}"), "mine");
        let place = format!("static/{name}:1:1: error[marque::site::address]");
        assert_eq!(site.codes(), [place], "{name}");
        assert_eq!(site.run(&["build"]).status, 1, "{name}");
    }
}

#[test]
fn a_fault_of_two_templates_points_at_the_authors_own() {
    let twice = "{% component fact_card() %}x{% endcomponent fact_card %}\n";
    let site = TestSite::with(EVERYTHING).file("templates/components/mine.html", twice);
    let codes = site.codes();
    assert!(matches!(codes.as_slice(), [one] if one.starts_with("templates/")), "{codes:#?}");
}
