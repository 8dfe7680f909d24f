//! Publishing as the rest of the program sees it. The kill test needs a process of its own and is in `tests/`.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::base::path::OutPath;

/// A folder with a `public` to publish to.
struct Place {
    dir: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn stage(&self, files: &[(&str, &str)]) -> Result<Staging, PublishError> {
        let staging = Staging::open(&self.path("public"), &[])?;
        for (path, text) in files {
            staging.write(&OutPath::new(path).expect("a good path"), text.as_bytes())?;
        }
        Ok(staging)
    }

    /// Publishes by exchange, where that can be had.
    fn publish(&self, files: &[(&str, &str)]) -> Published {
        self.stage(files).and_then(Staging::publish).expect("published")
    }

    /// Publishes either way.
    fn publish_by(&self, way: Way, files: &[(&str, &str)]) -> Result<Published, PublishError> {
        let staging = self.stage(files)?;
        match way {
            Way::Swap => staging.publish(),
            Way::InPlace => staging.publish_in_place(),
        }
    }

    /// All that is in the folder, without manifest; links as `-> target`, empty folders as `/`.
    fn tree(&self) -> BTreeMap<String, String> {
        tree(self.dir.path())
    }
}

#[derive(Debug, Clone, Copy)]
enum Way {
    Swap,
    InPlace,
}

const WAYS: [Way; 2] = [Way::Swap, Way::InPlace];

fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name() {
        let entry = entry.expect("readable");
        let path = survey::slashed(entry.path().strip_prefix(root).expect("below")).expect("Unicode");
        let text = if entry.path_is_symlink() {
            format!("-> {}", fs::read_link(entry.path()).expect("a link").display())
        } else if entry.file_type().is_file() {
            fs::read_to_string(entry.path()).expect("text")
        } else if fs::read_dir(entry.path()).expect("a folder").next().is_none() {
            "/".into()
        } else {
            continue;
        };
        if entry.file_name() != manifest::NAME {
            tree.insert(path, text);
        }
    }
    tree
}

fn expected(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn inode(path: &Path) -> u64 {
    fs::symlink_metadata(path).expect("there").ino()
}

fn refusal(result: Result<impl Sized, PublishError>) -> String {
    match result {
        Ok(_) => panic!("not refused"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn publishes_first_by_rename_then_by_exchange() {
    let place = Place::new();
    let first = place.publish(&[("index.html", "one"), ("a/b.html", "same"), ("old.html", "")]);
    assert_eq!(first, Published { written: 3, unchanged: 0, removed: 0, method: Method::FirstPublish });
    let then = SystemTime::now() - Duration::from_hours(1);
    let kept = place.path("public/a/b.html");
    fs::File::options().write(true).open(&kept).and_then(|f| f.set_modified(then)).expect("a time is set");
    let before = inode(&kept);

    let second = place.publish(&[("index.html", "two"), ("a/b.html", "same"), ("c/d.css", "new")]);
    assert_eq!(second, Published { written: 2, unchanged: 1, removed: 1, method: Method::Exchange });
    let files = [("public/index.html", "two"), ("public/a/b.html", "same"), ("public/c/d.css", "new")];
    assert_eq!(place.tree(), expected(&files), "and nothing is left beside the folder");
    assert_eq!(inode(&kept), before);
    assert_eq!(fs::metadata(&kept).and_then(|m| m.modified()).expect("a time"), then);
}

#[test]
fn does_nothing_where_nothing_changed() {
    for way in WAYS {
        let place = Place::new();
        let files = [("index.html", "one"), ("a/b.html", "two")];
        place.publish(&files);
        let before = inode(&place.path("public"));
        let again = place.publish_by(way, &files).expect("published");
        assert_eq!(again, Published { written: 0, unchanged: 2, removed: 0, method: Method::Unchanged });
        assert_eq!(inode(&place.path("public")), before);
        assert_eq!(place.tree().len(), 2);
    }
}

#[test]
fn the_manifest_lists_the_site() {
    for way in WAYS {
        let place = Place::new();
        place.publish(&[("gone.html", ""), ("index.html", "one")]);
        place.publish_by(way, &[("index.html", "two"), ("a/b.css", "")]).expect("published");
        let json = fs::read_to_string(place.path("public/manifest.json")).expect("a manifest");
        let paths: Vec<&str> = json.lines().filter_map(|l| l.strip_prefix('"')?.split('"').next()).collect();
        assert_eq!(paths, ["a/b.css", "index.html"]);
    }
}

#[test]
fn believes_bytes_rather_than_the_manifest() {
    for way in WAYS {
        let place = Place::new();
        place.publish(&[("index.html", "true"), ("b.html", "b")]);
        place.put("public/index.html", "edit");
        fs::remove_file(place.path("public/b.html")).expect("removed");
        let mended = place.publish_by(way, &[("index.html", "true"), ("b.html", "b")]).expect("published");
        assert_eq!((mended.written, mended.unchanged), (2, 0));
        assert_eq!(place.tree(), expected(&[("public/index.html", "true"), ("public/b.html", "b")]));
    }
}

#[test]
fn a_kept_file_that_changes_during_the_build_is_named() {
    let place = Place::new();
    place.publish(&[("index.html", "one"), ("a.html", "same")]);
    let staging = place.stage(&[("index.html", "two"), ("a.html", "same")]).expect("staged");
    place.put("edit", "edit");
    fs::rename(place.path("edit"), place.path("public/a.html")).expect("renamed");
    assert!(refusal(staging.publish()).contains("a.html` was changed by something else while the site was built"));
    assert_eq!(place.tree(), expected(&[("public/index.html", "one"), ("public/a.html", "edit")]));
}

#[test]
fn dropped_it_leaves_nothing_behind() {
    let place = Place::new();
    drop(place.stage(&[("index.html", "one")]).expect("staged"));
    assert_eq!(place.tree(), BTreeMap::new());
    place.publish(&[("index.html", "one")]);
    drop(place.stage(&[("index.html", "two"), ("a/b", "")]).expect("staged"));
    assert_eq!(place.tree(), expected(&[("public/index.html", "one")]));
}

#[test]
fn makes_the_folders_above_the_target() {
    let place = Place::new();
    let staging = Staging::open(&place.path("deep/er/public/"), &[]).expect("open");
    assert_eq!(staging.publish().expect("published").method, Method::FirstPublish);
    assert!(place.path("deep/er/public/manifest.json").exists());
}

#[test]
fn takes_an_empty_folder_and_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    fs::create_dir(place.path("public")).expect("a folder");
    fs::set_permissions(place.path("public"), fs::Permissions::from_mode(0o2750)).expect("a mode");
    let mode = || fs::metadata(place.path("public")).expect("there").mode() & 0o7777;
    assert_eq!(place.publish(&[("a", "")]).method, Method::FirstPublish);
    assert_eq!(mode(), 0o2750);
    assert_eq!(place.publish(&[("a", "b")]).method, Method::Exchange);
    assert_eq!(mode(), 0o2750);
}

#[test]
fn refuses_a_target_that_is_no_folder_of_its_own() {
    let place = Place::new();
    let open = |target: &str, inputs: &[&str]| {
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| place.path(input)).collect();
        Staging::open(&place.path(target), &inputs.iter().map(PathBuf::as_path).collect::<Vec<_>>()).map(drop)
    };
    place.put("site/site.yaml", "");
    place.put("site/content/a.md", "");
    place.put("file", "");
    place.put("full/notes.txt", "");
    symlink(place.path("full"), place.path("link")).expect("a link");
    symlink(place.path("site/content"), place.path("alias")).expect("a link");
    let before = place.tree();

    assert!(refusal(open("site/..", &[])).contains("a folder of its own"));
    assert!(refusal(open("file", &[])).ends_with("/file` is a file; choose another folder"));
    assert!(refusal(open("link", &[])).contains("name the folder it stands for"));
    assert!(refusal(open("full", &[])).contains("files that marque did not write, such as `notes.txt`"));
    for target in ["site", "site/content", "site/content/public", "alias/public", "site/templates/x"] {
        let inputs = ["site/site.yaml", "site/content", "site/templates"];
        assert!(refusal(open(target, &inputs)).contains("mix with the sources"), "{target}");
    }
    assert!(
        refusal(open("missing/../site/content", &["site/content"])).contains("the folder before `..` does not exist")
    );
    assert!(refusal(open("file/public", &[])).ends_with("/file` is a file; choose another folder"));
    assert_eq!(place.tree(), before);
    open("site/content-public", &["site/content"]).expect("a sibling is no child");
}

#[test]
fn one_build_at_a_time() {
    let place = Place::new();
    let first = place.stage(&[("index.html", "one")]).expect("staged");
    assert!(refusal(place.stage(&[])).starts_with("another build is publishing to `"));
    let other = Staging::open(&place.path("public2"), &[]).expect("another folder is free");
    first.publish().expect("published");
    drop(other);
    assert_eq!(place.tree(), expected(&[("public/index.html", "one")]));
}

#[test]
fn a_folder_of_the_users_where_the_stage_would_be_is_left_alone() {
    let place = Place::new();
    place.put(".public.marque/site/precious", "");
    assert!(refusal(place.stage(&[])).contains("is in the way"));
    fs::remove_dir_all(place.path(".public.marque")).expect("removed");
    place.put(".public.marque", "");
    assert!(refusal(place.stage(&[])).contains("is in the way"));
}

#[test]
fn what_the_user_put_there_survives() {
    for way in WAYS {
        let place = Place::new();
        place.publish(&[("index.html", "one"), ("briefs/a/index.html", "a"), ("briefs/b/index.html", "b")]);
        let mut theirs = vec![
            ("public/CNAME", "example.org"),
            ("public/.htaccess", "deny"),
            ("public/.well-known/acme/token", "t"),
            ("public/briefs/a/note.txt", "beside ours"),
        ];
        for (path, text) in &theirs {
            place.put(path, text);
        }
        fs::create_dir(place.path("public/empty")).expect("a folder");
        symlink("/etc/passwd", place.path("public/link")).expect("a link");
        symlink("nowhere", place.path("public/briefs/dangling")).expect("a link");
        theirs.extend([
            ("public/empty", "/"),
            ("public/link", "-> /etc/passwd"),
            ("public/briefs/dangling", "-> nowhere"),
        ]);
        let before = inode(&place.path("public/CNAME"));

        for text in ["two", "three"] {
            let done = place.publish_by(way, &[("index.html", text)]).expect("published");
            assert_eq!(done.method == Method::Exchange, matches!(way, Way::Swap), "{way:?}: {:?}", done.method);
            let site: Vec<_> = theirs.iter().copied().chain([("public/index.html", text)]).collect();
            assert_eq!(place.tree(), expected(&site), "{way:?}");
        }
        assert_eq!(inode(&place.path("public/CNAME")), before);
    }
}

#[test]
fn what_the_user_put_in_the_way_is_named() {
    type Case = (&'static [&'static str], &'static str, &'static str);
    let cases: [Case; 4] = [
        (&["a.html"], "a.html", "public/a.html"),
        (&["a/b.html"], "a", "public/a"),
        (&["a"], "a/b/c", "public/a"),
        (&["a/b"], "a/b/c", "public/a/b"),
    ];
    for way in WAYS {
        for (site, theirs, named) in cases {
            let place = Place::new();
            place.publish(&[("index.html", "one")]);
            place.put(&format!("public/{theirs}"), "theirs");
            let before = place.tree();
            let site: Vec<_> = site.iter().map(|path| (*path, "ours")).collect();
            let error = refusal(place.publish_by(way, &site));
            assert!(error.starts_with(&format!("`{}` is in the way", place.path(named).display())), "{error}");
            assert_eq!(place.tree(), before, "{way:?} {site:?}");
        }
    }
}

#[test]
fn a_repository_is_not_moved() {
    let place = Place::new();
    place.put("public/.git/HEAD", "ref");
    place.put("public/.nojekyll", "");
    let before = inode(&place.path("public"));
    for text in ["one", "two"] {
        let done = place.publish(&[("index.html", text)]);
        assert_eq!(done.method, Method::PerFile(Reason::Repository(place.path("public/.git"))));
    }
    assert_eq!(inode(&place.path("public")), before);
    let files = [("public/.git/HEAD", "ref"), ("public/.nojekyll", ""), ("public/index.html", "two")];
    assert_eq!(place.tree(), expected(&files));
}

#[test]
fn a_worktree_is_exchanged() {
    let place = Place::new();
    place.put("public/.git", "gitdir: ../.git/worktrees/public");
    assert_eq!(place.publish(&[("index.html", "one")]).method, Method::Exchange);
    assert_eq!(place.publish(&[]).method, Method::Exchange);
    assert_eq!(place.tree(), expected(&[("public/.git", "gitdir: ../.git/worktrees/public")]));
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    for way in WAYS {
        let place = Place::new();
        let sites: [&[(&str, &str)]; 3] =
            [&[("a", "1"), ("b/c/d", "2")], &[("a/x/y", "3"), ("b", "4")], &[("b/c", "5")]];
        for site in sites {
            place.publish_by(way, site).expect("published");
            assert_eq!(tree(&place.path("public")), expected(site), "{way:?}");
        }
    }
}

#[test]
fn a_manifest_that_leads_outside_is_no_manifest() {
    let place = Place::new();
    place.publish(&[("a", "")]);
    place.put("outside", "precious");
    let manifest = fs::read_to_string(place.path("public/manifest.json")).expect("a manifest");
    place.put("public/manifest.json", &manifest.replace("\"a\"", "\"../outside\""));
    assert!(refusal(place.stage(&[])).contains("did not write"));
    assert!(place.path("outside").exists());
}

#[test]
fn a_link_in_the_target_leads_nowhere() {
    for way in WAYS {
        let place = Place::new();
        place.publish(&[("a/page.html", "same"), ("b.html", "same"), ("index.html", "1")]);
        place.put("outside/page.html", "same");
        fs::remove_dir_all(place.path("public/a")).expect("removed");
        symlink(place.path("outside"), place.path("public/a")).expect("a link");
        fs::remove_file(place.path("public/b.html")).expect("removed");
        symlink(place.path("outside/page.html"), place.path("public/b.html")).expect("a link");

        let error = refusal(place.publish_by(way, &[("a/page.html", "same"), ("index.html", "2")]));
        assert!(error.contains("public/a` is in the way"), "{error}");
        let error = refusal(place.publish_by(way, &[("b.html", "same"), ("index.html", "2")]));
        assert!(error.contains("public/b.html` is in the way"), "{error}");
        place.publish_by(way, &[("index.html", "2")]).expect("published");
        assert_eq!(fs::read_to_string(place.path("outside/page.html")).expect("there"), "same");
        assert!(place.path("public/a").is_symlink() && place.path("public/b.html").is_symlink());
    }
}

#[test]
fn what_came_while_the_folders_were_swapped_is_handed_over() {
    let place = Place::new();
    place.publish(&[("index.html", "one"), ("a/b", "")]);
    place.put("public/CNAME", "first");
    let staging = place.stage(&[("index.html", "two")]).expect("staged");
    let late = |ready: &staging::Ready| {
        let method = swap::swap(ready)?;
        // what a user's editor does: the file is another one under the same name
        fs::write(ready.stage.join("CNAME.new"), "second").expect("written");
        fs::rename(ready.stage.join("CNAME.new"), ready.stage.join("CNAME")).expect("renamed");
        fs::create_dir_all(ready.stage.join("late/er")).expect("made");
        fs::write(ready.stage.join("late/er/file"), "late").expect("written");
        Ok(method)
    };
    assert_eq!(staging.publish_by(late).expect("published").method, Method::Exchange);
    let files = [("public/index.html", "two"), ("public/CNAME", "second"), ("public/late/er/file", "late")];
    assert_eq!(place.tree(), expected(&files));
}

#[test]
fn what_came_late_where_the_site_has_a_file_is_kept_and_named() {
    let place = Place::new();
    place.publish(&[("index.html", "one")]);
    let staging = place.stage(&[("index.html", "two"), ("late", "ours")]).expect("staged");
    let late = |ready: &staging::Ready| {
        let method = swap::swap(ready)?;
        fs::write(ready.stage.join("late"), "theirs").expect("written");
        Ok(method)
    };
    let error = refusal(staging.publish_by(late));
    assert!(error.starts_with("the new site is published, but"), "{error}");
    assert_eq!(fs::read_to_string(place.path(".public.marque/site/late")).expect("kept"), "theirs");
    assert!(refusal(place.stage(&[])).contains(".public.marque/site/late` belongs at"));
    fs::rename(place.path(".public.marque/site/late"), place.path("saved")).expect("moved away");
    place.publish(&[("index.html", "three")]);
    assert_eq!(place.tree(), expected(&[("public/index.html", "three"), ("saved", "theirs")]));
}

#[test]
fn an_old_site_is_put_back_where_the_new_one_is_gone() {
    let place = Place::new();
    place.publish(&[("index.html", "one")]);
    let staging = place.stage(&[("index.html", "two")]).expect("staged");
    let killed = staging.publish_by(|ready| {
        swap::swap(ready)?;
        fs::remove_dir_all(&ready.target).expect("the user is quick");
        Err(PublishError::Busy(PathBuf::new()))
    });
    refusal(killed);
    assert_eq!(place.tree(), expected(&[("public/index.html", "one")]));
}

#[test]
fn leftovers_of_a_killed_build_go() {
    let place = Place::new();
    place.publish(&[("index.html", "one")]);
    place.put(".public.marque/lock", "");
    place.put(".public.marque/site/half/a/site.html", "ha");
    place.put(".public.marque/site/CNAME", "a link to the user's");
    assert_eq!(place.publish(&[("index.html", "two")]).method, Method::Exchange);
    assert_eq!(place.tree(), expected(&[("public/index.html", "two")]));
}

#[test]
fn many_threads_write_one_site() {
    use rayon::prelude::*;
    let place = Place::new();
    for generation in 0..3 {
        let staging = place.stage(&[]).expect("staged");
        let written: Result<(), PublishError> = (0..500).into_par_iter().try_for_each(|n| {
            let path = OutPath::new(&format!("d{}/e{}/{n}.html", n % 7, n % 3)).expect("good");
            staging.write(&path, format!("{}", if n % 2 == 0 { 0 } else { generation }).as_bytes())
        });
        written.expect("written");
        let done = staging.publish().expect("published");
        assert_eq!(done.written + done.unchanged, 500);
        assert_eq!(done.unchanged, if generation == 0 { 0 } else { 250 });
    }
    assert_eq!(place.tree().len(), 500);
}

#[test]
fn the_same_path_twice_is_an_error_whichever_thread_is_first() {
    let place = Place::new();
    let staging = place.stage(&[("a/b", "1")]).expect("staged");
    assert!(refusal(staging.write(&OutPath::new("a/b").expect("good"), b"2")).contains("two things"));
    assert!(refusal(staging.write(&OutPath::new("A/b").expect("good"), b"2")).contains("are one path"));
    assert!(refusal(staging.write(&OutPath::new("a").expect("good"), b"2")).contains("both a file and a folder"));
}

/// A small file system at `path`, if this process may mount one.
struct Mount(PathBuf);

impl Mount {
    fn new(path: PathBuf, options: &str) -> Option<Self> {
        fs::create_dir_all(&path).expect("a folder");
        let status = Command::new("mount").args(["-t", "tmpfs", "-o", options, "marque"]).arg(&path).output();
        status.is_ok_and(|output| output.status.success()).then(|| Self(path))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_is_one_clear_error_and_the_old_site_stays() {
    let place = Place::new();
    let Some(disk) = Mount::new(place.path("disk"), "size=128k") else { return };
    let target = disk.0.join("public");
    let publish = |sizes: &[usize]| {
        let staging = Staging::open(&target, &[])?;
        for (n, size) in sizes.iter().enumerate() {
            staging.write(&OutPath::new(&format!("{n}/page.html")).expect("good"), &vec![b'x'; *size])?;
        }
        staging.publish()
    };
    publish(&[9000, 9000]).expect("it fits");
    let before = tree(&disk.0);
    for sizes in [[9000, 200_000], [80_000, 80_000]] {
        let error = refusal(publish(&sizes));
        assert!(error.starts_with(&format!("cannot write `{}", target.display())), "{error}");
        assert!(error.contains("/page.html`: No space left on device"), "{error}");
        assert_eq!(tree(&disk.0), before);
    }
    publish(&[9000, 9001]).expect("the space was given back");
}

#[test]
fn a_disk_that_fills_up_at_any_file_leaves_the_old_site() {
    let place = Place::new();
    for inodes in 8..40 {
        let Some(disk) = Mount::new(place.path("disk"), &format!("nr_inodes={inodes}")) else { return };
        let target = disk.0.join("public");
        let publish = |text: &str| {
            let staging = Staging::open(&target, &[])?;
            for n in 0..8 {
                staging.write(&OutPath::new(&format!("{n}/page.html")).expect("good"), text.as_bytes())?;
            }
            staging.publish()
        };
        let before = match publish("one") {
            Ok(_) => tree(&disk.0),
            Err(error) => {
                assert!(error.to_string().contains("No space left on device"), "{error}");
                BTreeMap::new()
            }
        };
        if let Err(error) = publish("two") {
            assert!(error.to_string().contains("No space left on device"), "{error}");
            assert_eq!(tree(&disk.0), before);
        }
    }
}

#[test]
fn a_read_only_disk_is_one_clear_error() {
    let place = Place::new();
    let Some(disk) = Mount::new(place.path("disk"), "size=1m") else { return };
    let target = disk.0.join("public");
    Staging::open(&target, &[]).and_then(Staging::publish).expect("published");
    let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk.0).output();
    assert!(remounted.is_ok_and(|output| output.status.success()));
    let error = refusal(Staging::open(&target, &[]));
    assert_eq!(
        error,
        format!(
            "cannot make the folder for staging, `{}/.public.marque`: Read-only file system (os error 30)",
            disk.0.display()
        )
    );
}

#[test]
fn a_read_only_folder_is_one_clear_error_and_the_old_site_stays() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.publish(&[("index.html", "one")]);
    let set_mode = |mode| fs::set_permissions(place.path("public"), fs::Permissions::from_mode(mode)).expect("a mode");
    set_mode(0o555);
    match place.stage(&[("index.html", "two")]).and_then(Staging::publish) {
        Ok(done) => assert_eq!(done.method, Method::PerFile(Reason::CannotLink(place.path("public")))), // as root
        Err(error) => {
            assert!(error.to_string().contains("public/manifest.json`: Permission denied"), "{error}");
            assert_eq!(place.tree(), expected(&[("public/index.html", "one")]));
        }
    }
    set_mode(0o755);
    place.publish(&[("index.html", "three")]);
    assert_eq!(place.tree(), expected(&[("public/index.html", "three")]));
}

#[test]
fn a_mount_point_is_published_to_file_by_file() {
    let place = Place::new();
    let Some(mount) = Mount::new(place.path("public"), "size=1m") else { return };
    for site in [&[("index.html", "one"), ("a/b", "same")], &[("index.html", "two"), ("a/b", "same")]] {
        let done = place.publish(site);
        assert_eq!(done.method, Method::PerFile(Reason::NoExchange));
        assert_eq!(tree(&mount.0), expected(site));
    }
    place.put("public/CNAME", "theirs");
    let done = place.publish(&[("a/b", "new")]);
    assert_eq!(done.method, Method::PerFile(Reason::CannotLink(place.path("public/CNAME"))));
    assert_eq!(place.tree(), expected(&[("public/CNAME", "theirs"), ("public/a/b", "new")]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever was there before, the folder is the new site and the user's files.
    #[test]
    fn the_folder_is_the_last_site(
        sites in prop::collection::vec((any::<bool>(), prop::collection::btree_map("[ab](/[ab]){0,2}", "[xy]", 0..5)), 1..7)
    ) {
        let place = Place::new();
        place.put("public/.theirs", "");
        for (in_place, site) in sites {
            let files: Vec<(&str, &str)> = site.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            let is_site = !files.iter().any(|(a, _)| files.iter().any(|(b, _)| b.starts_with(&format!("{a}/"))));
            let way = if in_place { Way::InPlace } else { Way::Swap };
            let before = place.tree();
            match place.publish_by(way, &files) {
                Ok(_) => {
                    prop_assert!(is_site);
                    let mut wanted = expected(&files);
                    wanted.insert(".theirs".into(), String::new());
                    prop_assert_eq!(tree(&place.path("public")), wanted);
                }
                Err(PublishError::FileAndFolder(_)) => {
                    prop_assert!(!is_site);
                    prop_assert_eq!(place.tree(), before);
                }
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
    }
}
