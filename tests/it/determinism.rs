//! Same input, same as-of date: the same bytes, whatever the machine.

use crate::site::{RunExt, TestSite, files};

#[test]
fn folder_threads_zone_and_locale_change_nothing() {
    let one = TestSite::demo();
    let two = TestSite::demo();
    let run = one.command(&["build", "--jobs", "1"]).env("TZ", "Pacific/Kiritimati").env("LC_ALL", "de_DE.UTF-8").run();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let run =
        two.command(&["build", "--jobs", "2"]).env("TZ", "America/Los_Angeles").env("LC_ALL", "tr_TR.UTF-8").run();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let (a, b) = (one.published(), two.published());
    assert_eq!(a.iter().map(|f| &f.0).collect::<Vec<_>>(), b.iter().map(|f| &f.0).collect::<Vec<_>>());
    for (left, right) in a.iter().zip(&b) {
        assert!(left == right, "{} differs", left.0);
    }
}

#[test]
fn a_new_day_touches_only_the_pages_that_say_the_day() {
    let site = TestSite::demo();
    let on = |day: &str| {
        let run = site.run(&["build", "--as-of", day]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        files(&site.path("public"))
    };
    let (before, after) = (on("2026-03-16"), on("2026-03-17"));
    let changed: Vec<&str> = before
        .iter()
        .zip(&after)
        .filter(|(a, b)| a != b)
        .map(|(a, _)| a.0.as_str())
        .filter(|p| *p != "manifest.json")
        .collect();
    for path in changed.iter().map(|path| path.trim_start_matches("it/")) {
        let tracker = ["index.html", "targets/index.html", "matrix/index.html", "conflicts/index.html"].contains(&path);
        assert!(tracker || path.starts_with("timeline/"), "{path} changed with the day: {changed:?}");
    }
}

#[test]
fn the_as_of_date_takes_the_site_back() {
    let site = TestSite::demo();
    assert_eq!(site.run(&["build", "--as-of", "2025-03-31"]).status, 0);
    let then = site.published();
    assert!(then.iter().any(|(p, _)| p == "briefs/2025-03-05-xiaomi-overseas/index.html"));
    assert!(then.iter().all(|(p, _)| !p.starts_with("briefs/2025-0") || p < &"briefs/2025-04".to_owned()));
    assert!(then.iter().all(|(p, _)| !p.starts_with("briefs/2026")));
}
