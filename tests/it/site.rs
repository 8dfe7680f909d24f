//! A site in a temporary folder: write files, run the program, look at what came of it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A site to be built.
pub(crate) struct TestSite {
    folder: TempDir,
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// An article in Italian and its registry, enough for most tests.
pub(crate) const ARTICLE: &str = "# Xiaomi guarda all'estero\n\n\
    Il gruppo punta a vendere le sue auto **fuori dalla Cina** entro il 2027, dice William Lu.\n\n\
    Nel 2024 ha consegnato 136.854 vetture. L'Europa è allo studio.\n";

impl TestSite {
    /// An empty folder with an empty `content/`.
    pub(crate) fn empty() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let site = Self { folder };
        std::fs::create_dir_all(site.path("content")).expect("a folder");
        site
    }

    /// A company, markets, a person and a model, and [`ARTICLE`] with these annotations, on a site that is [`UNFINISHED`].
    pub(crate) fn with(annotations: &str) -> Self {
        Self::empty()
            .file("site.yaml", UNFINISHED)
            .file("content/companies/xiaomi.yaml", "name: Xiaomi\nkind: automaker\nhome: china\nnames: {zh: 小米}\n")
            .file("content/markets/china.yaml", "iso: CN\nwithin: asia\n")
            .file("content/markets/asia.yaml", "name: Asia\nkind: region\n")
            .file("content/markets/europe.yaml", "name: Europe\nkind: region\n")
            .file("content/people/william-lu.yaml", "name: William Lu\nrole: President\ncompany: xiaomi\n")
            .file("content/models/su7.yaml", "name: SU7\ncompany: xiaomi\n")
            .file("content/articles/2025-03-05-xiaomi.md", ARTICLE)
            .file(SIDECAR, annotations)
    }

    /// The repository's own site, copied.
    pub(crate) fn demo() -> Self {
        let site = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["site.yaml", "content"] {
            copy(&root.join(name), &site.path(name));
        }
        site
    }

    /// A copy of a folder under `tests/fixtures/`.
    pub(crate) fn fixture(name: &str) -> Self {
        let site = Self::empty();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name), site.folder.path());
        site
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        self.write(path, text.as_bytes());
        self
    }

    /// Writes a file's bytes.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("files are in folders")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }

    /// A path in the site.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs the program in the site, the clock at the end of 2025.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).run()
    }

    /// The program, not yet run.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_marque"));
        command.arg("--root").arg(self.folder.path()).args(arguments);
        command.env("SOURCE_DATE_EPOCH", "1767139200").env_remove("NO_COLOR").env("LC_ALL", "C");
        command
    }

    /// Builds; panics with what was printed where that fails.
    pub(crate) fn built(self) -> Self {
        let run = self.run(&["build"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        self
    }

    /// A published file's text.
    pub(crate) fn page(&self, path: &str) -> String {
        let path = self.path("public").join(path);
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// What is between `<main` and `</main>` of a page.
    pub(crate) fn main(&self, path: &str) -> String {
        let page = self.page(path);
        let (from, to) = (page.find("<main").expect("a main"), page.find("</main>").expect("its end"));
        page[from..to].to_owned()
    }

    /// Every published file with its bytes, by path.
    pub(crate) fn published(&self) -> Vec<(String, Vec<u8>)> {
        files(&self.path("public"))
    }

    /// `check --format short`: each line without its message, `path:line:column: severity[code]`.
    pub(crate) fn codes(&self) -> Vec<String> {
        let run = self.run(&["check", "--format", "short"]);
        run.stdout.lines().map(|l| l.split_once("]: ").map_or(l.to_owned(), |(head, _)| format!("{head}]"))).collect()
    }

    /// `check`, as a person reads it, without colours.
    pub(crate) fn told(&self) -> String {
        self.run(&["--color", "never", "--quiet", "check"]).stderr
    }
}

/// The least that [`TestSite::with`] builds with.
pub(crate) const SOUND: &str = "title: Abroad\nsource: {language: it, rights: full}\n";

/// Long enough for anything on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A command that goes on, in a site of its own. Dropped, it is over.
pub(crate) struct Going {
    pub site: TestSite,
    child: Child,
    /// What it says to people.
    pub lines: Receiver<String>,
}

impl Going {
    pub(crate) fn start(site: TestSite, arguments: &[&str]) -> Self {
        let arguments = [&["--color", "never"], arguments].concat();
        let mut child = site.command(&arguments).stderr(Stdio::piped()).spawn().expect("the program starts");
        let stderr = child.stderr.take().expect("a pipe");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                // A test that has heard enough is no reason to stop reading: the pipe would fill.
                let _ = sender.send(line);
            }
        });
        Self { site, child, lines }
    }

    /// All that is said up to the first line that is as wanted.
    pub(crate) fn until(&self, wanted: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        let mut seen = String::new();
        while let Ok(line) = self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            seen.push_str(&line);
            seen.push('\n');
            if wanted(&line) {
                return seen;
            }
        }
        panic!("it never said so:\n{seen}");
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Settings that ask neither for items nor for a use of each entry: few tests are about sites that have it all.
pub(crate) const UNFINISHED: &str = "levels: {article::no-evidence: off, id::unused: off}\n";

/// The sidecar of [`TestSite::with`].
pub(crate) const SIDECAR: &str = "content/articles/2025-03-05-xiaomi.yaml";

/// Runs a command to its end.
pub(crate) trait RunExt {
    fn run(&mut self) -> Run;
}

impl RunExt for Command {
    fn run(&mut self) -> Run {
        let output = self.output().expect("the program starts");
        Run {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// True iff a published path is a page.
pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|e| e == "html")
}

/// Every file below a folder, sorted by path.
pub(crate) fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
        let entry = entry.expect("a readable folder");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root).expect("below the root");
            let bytes = std::fs::read(entry.path()).expect("a readable file");
            out.push((path.to_string_lossy().replace('\\', "/"), bytes));
        }
    }
    out.sort();
    out
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("a readable folder");
        let below = entry.path().strip_prefix(from).expect("below the root");
        let path = if below.as_os_str().is_empty() { to.to_owned() } else { to.join(below) };
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&path).expect("a folder");
        } else {
            std::fs::copy(entry.path(), &path).expect("a file");
        }
    }
}
