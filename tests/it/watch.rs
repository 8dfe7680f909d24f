//! `marque watch`, driven as editors, file managers and version control drive it: after each action the folder is what
//! one cold build makes, and then nothing more happens.

use std::fs;
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use crate::site::{Going, PATIENCE, RunExt, SIDECAR, SOUND, TestSite, files};

const ARTICLE: &str = "content/articles/2025-03-05-xiaomi.md";

/// A site that is watched.
struct Watched(Going);

impl std::ops::Deref for Watched {
    type Target = Going;

    fn deref(&self) -> &Going {
        &self.0
    }
}

impl Watched {
    fn start(site: TestSite, arguments: &[&str]) -> Self {
        Self::run(site, &[&["watch"], arguments].concat())
    }

    fn run(site: TestSite, arguments: &[&str]) -> Self {
        let watched = Self(Going::start(site, arguments));
        watched.until(|line| line.contains(" page"));
        watched
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.site.path(path)
    }

    /// Waits until the folder is what a cold build makes of the files as they are.
    fn settles(&self, action: &str) {
        let cold = TestSite::empty();
        let out = cold.path("out");
        let run = self.site.command(&["build", "--out", out.to_str().expect("a path")]).run();
        assert_eq!(run.status, 0, "after {action}: {}", run.stderr);
        let end = Instant::now() + PATIENCE;
        loop {
            if self.shown() == files(&out) {
                return;
            }
            assert!(Instant::now() < end, "after {action}: {}", difference(&self.shown(), &files(&out)));
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// What is in the folder, though it may change under our hands.
    fn shown(&self) -> Vec<(String, Vec<u8>)> {
        let root = self.path("public");
        let entries = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
        let file = |entry: walkdir::DirEntry| {
            let path = entry.path().strip_prefix(&root).ok()?.to_str()?.to_owned();
            entry.file_type().is_file().then(|| Some((path, fs::read(entry.path()).ok()?)))?
        };
        let mut files: Vec<_> = entries.filter_map(file).collect();
        files.sort();
        files
    }

    /// What was said since it was last asked.
    fn said(&self) -> String {
        self.lines.try_iter().collect::<Vec<_>>().join("\n")
    }

    /// Nothing is said for a while.
    fn is_quiet(&self) {
        while self.lines.recv_timeout(Duration::from_secs(1)).is_ok() {}
        let said = self.lines.recv_timeout(Duration::from_millis(700));
        assert_eq!(said, Err(RecvTimeoutError::Timeout));
    }
}

fn difference(one: &[(String, Vec<u8>)], other: &[(String, Vec<u8>)]) -> String {
    let paths = |list: &[(String, Vec<u8>)]| list.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    let differ: Vec<&String> = one.iter().filter(|file| !other.contains(file)).map(|(path, _)| path).collect();
    format!("{differ:?} differ; {} files and {}", paths(one).len(), paths(other).len())
}

fn add_line(path: &Path, line: &str) {
    let text = fs::read_to_string(path).expect("a file");
    fs::write(path, format!("{text}\n{line}\n")).expect("a file");
}

#[test]
fn every_way_to_save_is_seen() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    let article = watched.path(ARTICLE);
    let folder = watched.path("content/articles");

    add_line(&article, "Plain write, 你好.");
    watched.settles("a plain write");

    // As vim and many others: the new file under another name, then in the old one's place.
    let text = fs::read_to_string(&article).expect("a file") + "\nRenamed over it.\n";
    fs::write(folder.join("4913"), &text).expect("a file");
    fs::rename(folder.join("4913"), &article).expect("renamed");
    watched.settles("an atomic save");

    // The old file aside, then, not quite at once, a new one: no state without the article is ever built.
    watched.said();
    fs::rename(&article, folder.join("2025-03-05-xiaomi.md~")).expect("renamed");
    std::thread::sleep(Duration::from_millis(5));
    fs::write(&article, text.replace("Renamed", "Written anew")).expect("a file");
    watched.settles("a save with a backup");
    let said = watched.said();
    assert!(!said.contains("error"), "{said}");

    fs::create_dir_all(folder.join("deep/er")).expect("a folder");
    fs::write(folder.join("deep/er/2026-01-01-new.md"), "# A new one\n").expect("a file");
    watched.settles("a new folder with a file in it");
    add_line(&folder.join("deep/er/2026-01-01-new.md"), "More, in the new folder.");
    watched.settles("a write in the new folder");

    fs::rename(folder.join("deep"), folder.join("moved")).expect("renamed");
    watched.settles("a folder renamed");
    let aside = watched.path("aside");
    fs::rename(folder.join("moved"), &aside).expect("renamed");
    watched.settles("a folder moved away");
    fs::rename(&aside, folder.join("back")).expect("renamed");
    watched.settles("a folder moved in");
    add_line(&folder.join("back/er/2026-01-01-new.md"), "After the move.");
    watched.settles("a write in a folder moved in");
    fs::remove_dir_all(folder.join("back")).expect("removed");
    watched.settles("a folder deleted");

    fs::create_dir_all(watched.path("static/img")).expect("a folder");
    fs::write(watched.path("static/img/a.svg"), "<svg/>").expect("a file");
    watched.settles("the first static file");
    fs::write(watched.path("site.yaml"), "title: Other\nbase_url: https://example.org/a/\n").expect("a file");
    watched.settles("the first settings");
    fs::remove_file(watched.path("site.yaml")).expect("removed");
    watched.settles("no settings");
    fs::create_dir_all(watched.path("templates/pages")).expect("a folder");
    fs::write(watched.path("templates/pages/topics.html"), "topics").expect("a file");
    watched.settles("a template");
    watched.is_quiet();
}

#[test]
fn an_error_leaves_the_folder_and_its_mending_is_seen() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    let before = watched.shown();
    let sidecar = watched.path(SIDECAR);
    fs::write(&sidecar, format!("{SOUND}topics: [a, b\n")).expect("a file");
    let said = watched.until(|line| line.contains("as it was"));
    assert!(said.contains("xiaomi.yaml:3:9") && said.contains("1 error; the published site is as it was"), "{said}");
    assert_eq!(watched.shown(), before);
    fs::write(&sidecar, format!("{SOUND}topics: [a, b]\n")).expect("a file");
    watched.until(|line| line.contains("file") && line.contains(" in "));
    watched.settles("mending");
}

#[test]
fn only_files_that_changed_are_written() {
    let watched = Watched::start(TestSite::demo(), &[]);
    let time =
        |path: &str| fs::metadata(watched.path("public").join(path)).expect("a file").modified().expect("a time");
    let article = "2025-03-05-xiaomi-overseas";
    let (page, other) = (format!("briefs/{article}/index.html"), "companies/xiaomi/index.html");
    let before = (time(&page), time(other));
    add_line(&watched.path(&format!("content/articles/{article}.md")), "Ancora una frase.");
    let said = watched.until(|line| line.contains(" in "));
    assert!(said.contains("2 pages of ") && said.contains("2 files written"), "{said}");
    assert!(time(&page) > before.0 && time(other) == before.1);
    watched.settles("one line");
}

#[test]
fn what_somebody_else_publishes_there_is_made_good() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    let run = watched.site.run(&["build", "--base-url", "https://elsewhere.example/x/"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    add_line(&watched.path(ARTICLE), "One more.");
    watched.settles("a build by another process");
    // Of the same size, so that only its time tells.
    let page = watched.path("public/companies/index.html");
    let text = fs::read_to_string(&page).expect("a file");
    fs::write(&page, text.replacen("html", "hTml", 1)).expect("a file");
    add_line(&watched.path(ARTICLE), "And a change by hand.");
    watched.settles("a page changed by hand");
    fs::remove_dir_all(watched.path("public")).expect("removed");
    add_line(&watched.path(ARTICLE), "And one.");
    watched.settles("the folder was deleted");
}

#[test]
fn many_files_at_once_end_as_they_are() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    let folder = watched.path("content/articles");
    for round in 0..3 {
        for n in 0..120 {
            let path = folder.join(format!("2026-01-{:02}-many-{n}.md", n % 28 + 1));
            if round == 1 && n % 3 == 0 {
                let _ = fs::remove_file(path);
            } else {
                fs::write(path, format!("# Number {n}\n\nRound {round}.\n")).expect("a file");
            }
        }
        watched.settles("many files");
    }
    watched.is_quiet();
}

#[test]
fn a_site_that_vanishes_and_comes_back_is_watched_again() {
    let site = TestSite::with(SOUND);
    // Settings alone would still be a site.
    fs::remove_file(site.path("site.yaml")).expect("removed");
    let watched = Watched::start(site, &[]);
    let content = watched.path("content");
    let aside = watched.path("aside");
    fs::rename(&content, &aside).expect("renamed");
    watched.until(|line| line.contains("is not a site"));
    fs::rename(&aside, &content).expect("renamed");
    add_line(&watched.path(ARTICLE), "Back.");
    watched.settles("coming back");
    add_line(&watched.path(ARTICLE), "And seen.");
    watched.settles("a write after coming back");
}

#[test]
fn looking_every_now_and_then_sees_it_all_too() {
    let watched = Watched::start(TestSite::with(SOUND), &["--poll"]);
    add_line(&watched.path(ARTICLE), "By looking.");
    watched.settles("a write");
    fs::remove_file(watched.path(SIDECAR)).expect("removed");
    watched.settles("a deletion");
    fs::create_dir_all(watched.path("content/articles/new")).expect("a folder");
    fs::write(watched.path("content/articles/new/2026-01-01-new.md"), "# New\n").expect("a file");
    watched.settles("a new folder");
    watched.is_quiet();
}

#[test]
fn what_is_no_part_of_the_site_wakes_nobody() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    watched.is_quiet();
    for path in [
        "content/articles/.2025.md.swp",
        "content/articles/2025-03-05-xiaomi.md~",
        ".git/index",
        "notes.txt",
        "public/own.txt",
    ] {
        watched.site.write(path, b"x");
    }
    let _ = fs::read(watched.path(ARTICLE)).expect("reading is no change");
    watched.is_quiet();
}

/// In a preview a newer state stops the drawing of the one before; if it is none, the drawing is taken up again.
#[test]
fn a_save_that_is_touched_again_is_told() {
    let watched = Watched::run(TestSite::demo(), &["serve", "--port", "0"]);
    let article = watched.path("content/articles/2025-03-05-xiaomi-overseas.md");
    for n in 0..8 {
        add_line(&article, &format!("Line {n}."));
        std::thread::sleep(Duration::from_millis(4 * n));
        let file = fs::File::options().append(true).open(&article).expect("a file");
        file.set_modified(std::time::SystemTime::now()).expect("touched");
        drop(file);
        let said = watched.until(|line| line.contains(" in "));
        assert!(said.contains("2 pages of ") && said.contains(", in "), "{said}");
    }
}

/// A folder of the site may be a link to where it is kept.
#[cfg(unix)]
#[test]
fn a_linked_folder_is_one_of_the_site() {
    let site = TestSite::with(SOUND);
    let kept = tempfile::tempdir().expect("a folder");
    let real = kept.path().join("texts");
    fs::rename(site.path("content"), &real).expect("renamed");
    std::os::unix::fs::symlink(&real, site.path("content")).expect("a link");
    let run = site.run(&["check", "--deny-warnings"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let watched = Watched::start(site, &[]);
    add_line(&watched.path(ARTICLE), "Through the link.");
    watched.settles("a write through the link");
    add_line(&real.join("articles/2025-03-05-xiaomi.md"), "Where it is kept.");
    watched.settles("a write where it is kept");
    fs::rename(real.join("companies"), real.join("aside")).expect("renamed");
    fs::rename(real.join("aside"), real.join("companies")).expect("renamed");
    add_line(&watched.path(ARTICLE), "After that.");
    watched.settles("a rename right in it");
}

#[test]
fn a_site_that_is_written_to_without_end_is_watched_all_the_same() {
    let watched = Watched::start(TestSite::with(SOUND), &[]);
    let log = watched.path("static/log.txt");
    fs::create_dir_all(watched.path("static")).expect("a folder");
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writer = std::thread::spawn({
        let stop = std::sync::Arc::clone(&stop);
        move || {
            let mut file = fs::File::create(log).expect("a file");
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                std::io::Write::write_all(&mut file, b".").expect("written");
                std::thread::sleep(Duration::from_millis(8));
            }
        }
    });
    add_line(&watched.path(ARTICLE), "In spite of it.");
    let end = Instant::now() + PATIENCE;
    let page = "briefs/2025-03-05-xiaomi/index.html";
    while !watched.shown().iter().any(|(path, text)| path == page && text.windows(11).any(|w| w == b"In spite of")) {
        assert!(Instant::now() < end, "it is never shown");
        std::thread::sleep(Duration::from_millis(20));
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    writer.join().expect("no panic");
    watched.settles("writing without end");
}
