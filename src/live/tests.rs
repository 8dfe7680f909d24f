//! What outlives a fault of the program.

use std::fs;
use std::sync::mpsc::channel;

use jiff::civil::date;

use super::*;

#[test]
fn a_fault_is_tried_again_at_a_change_and_not_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let article = folder.path().join("content/articles/2026-01-01-a.md");
    fs::create_dir_all(article.parent().expect("a folder")).expect("made");
    fs::write(&article, "# One\n").expect("written");
    let root = folder.path().to_owned();
    let (sender, runs) = channel();
    // Goes on until the process ends.
    std::thread::spawn(move || {
        let settings = Settings { root, as_of: None, drafts: false, base_url: None, deny_warnings: false };
        let live = Live::start(settings, true, || date(2026, 3, 15)).expect("a site");
        let turn = |live: &mut Live| -> Result<Option<Run>, Error> {
            let (attempt, ..) = live.next()?;
            sender.send(attempt.pages).expect("somebody listens");
            panic!("as the test wants it");
        };
        go_on(live, &|_| {}, turn, |_| {})
    });
    let wait = |time| runs.recv_timeout(Duration::from_millis(time));
    wait(20_000).expect("the first run");
    assert!(wait(1500).is_err(), "nothing changed");
    fs::write(&article, "# Another\n").expect("written");
    wait(20_000).expect("a run for the change");
}
