//! What a session holds after any history is what one cold run makes of the files as they are: every page and file to
//! the byte, and every word of the report.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::diag::short;

/// One thing that happens to the folder: a file takes one of its contents, is deleted, moves, or a folder goes.
#[derive(Debug, Clone)]
enum Step {
    Write {
        file: usize,
        content: usize,
    },
    Delete {
        file: usize,
    },
    Rename {
        file: usize,
        to: usize,
    },
    DropFolder(usize),
    /// Nothing happens; the watcher cries all the same.
    FalseAlarm,
}

/// How a session hears of it.
#[derive(Debug, Clone, Copy)]
enum Word {
    Paths,
    Folder,
    Any,
}

const FOLDERS: [&str; 5] = ["content/articles", "content/companies", "content/markets", "templates", "static"];

const FILES: [&str; 19] = [
    "content/articles/2025-03-04-italy.md",
    "content/articles/2025-03-04-italy.yaml",
    "content/articles/2025-06-10-china.txt",
    "content/articles/2025-06-10-china.yaml",
    "content/articles/deep/2026-01-02-dubai.md",
    "content/articles/deep/2026-01-02-dubai.yaml",
    "content/articles/2026-02-01-lone.md",
    "content/companies/xiaomi.yaml",
    "content/companies/byd.yaml",
    "content/companies/byd.md",
    "content/companies/nobody.yml",
    "content/markets/italy.yaml",
    "content/markets/europe.yaml",
    "content/people/lei-jun.yaml",
    "site.yaml",
    "templates/pages/topics.html",
    "templates/components/own.html",
    "static/style.css",
    "static/img/bild.svg",
];

/// What the file may hold; contents past the last begin anew. The first is sound, and the last of each is broken.
fn contents(file: &str) -> Vec<String> {
    let texts: &[&str] = match file {
        "content/articles/2025-03-04-italy.md" => &[
            "# Xiaomi verso l’Italia\n\nXiaomi venderà 50.000 auto in Italia entro il 2027. «Non prima», dice Lei Jun.\n",
            "# Xiaomi verso l’Italia\n\nCosì parlò l’azienda. Xiaomi venderà 50.000 auto in Italia entro il 2027. «Non prima», dice Lei Jun.\n\nE poi BYD.\n",
            "# Altro titolo\n\nXiaomi venderà 50.000 auto in Italia entro il 2027, a Milano.\n",
            "# Senza prova\n\nNiente di tutto questo.\n",
            "",
        ],
        "content/articles/2025-06-10-china.txt" => &[
            "小米汽车\n\n小米计划在2027年之前进入意大利。\n\nCAFÉ\n\nDie Fabrik baut 2 Mio. Autos.\n",
            "小米汽车二\n\n小米计划在2027年之前进入意大利。比亚迪也是。\n",
            "x",
        ],
        "content/articles/deep/2026-01-02-dubai.md" => &[
            "# دبي\n\nأعلنت شركة شاومي أنها ستبيع 50 سيارة.\n\n- واحد\n- اثنان\n",
            "# دبي ٢\n\nأعلنت شركة شاومي أنها ستبيع 50 سيارة. BYD.\n",
        ],
        "content/articles/2026-02-01-lone.md" => &["# Alone\n\nBYD and Xiaomi.\n", "No title, no facts.\n"],
        "content/articles/2025-03-04-italy.yaml" => &[
            "title: {en: Xiaomi to Italy, it: Xiaomi in Italia}\nsource: {publisher: Prova, language: it, rights: full}\ntopics: [exports]\ntargets:\n  - id: xiaomi/italy\n    statement: Sell 50,000 cars\n    markets: [italy]\n    due: 2027\n    metric: sales\n    value: 50000\n    evidence: venderà 50.000 auto in Italia entro il 2027\n",
            "title: Xiaomi waits\nsource: {publisher: Prova, language: it, rights: quotes}\ntopics: [exports, waiting]\nsummary: Not **yet**, says BYD.\ntargets:\n  - id: xiaomi/italy\n    statement: Sell cars\n    markets: [italy]\n    due: 2028\n    status: delayed\n    evidence: venderà 50.000 auto in Italia\n    derived: a guess\nquotes:\n  - speaker: lei-jun\n    text: Non prima\n",
            "title: Xiaomi drafts\ndraft: true\nsource: {publisher: Prova, language: it}\n",
            "title: Xiaomi later\nembargo: 2026-03-20\nsource: {publisher: Prova, language: it}\naliases: [old-italy]\n",
            "title: Xiaomi slips\nsource: {language: it}\ntargets:\n  - {id: xiaomi/italy, statment: Sell cars, status: announced, evidence: venderà}\n",
            "title: [Xiaomi\ntargets:\n\t- id: x\n",
        ],
        "content/articles/2025-06-10-china.yaml" => &[
            "title: 小米进入意大利\nsource: {publisher: 测试, language: zh, rights: full}\npresence:\n  - {company: xiaomi, markets: [italy], activity: sales, stage: planned, since: 2025-06, evidence: 小米计划在2027年之前进入意大利}\n",
            "title: 小米与 BYD\nsource: {publisher: 测试, language: zh, rights: link}\ncompanies: [byd]\ntargets:\n  - {id: xiaomi/italy, status: met, done: 2025-06, evidence: 小米计划在2027年之前进入意大利}\n",
            "title: x\ncompanies: [nobody]\nevents:\n  - {date: 2025-13, title: y, kind: launch, evidence: z}\n",
        ],
        "content/articles/deep/2026-01-02-dubai.yaml" => &[
            "title: Xiaomi in Dubai\nsource: {publisher: اختبار, language: ar, rights: full}\ncompanies: [xiaomi]\nfigures:\n  - {metric: sales, company: xiaomi, market: italy, period: 2025, value: 50, evidence: ستبيع 50 سيارة}\n",
            "title: Xiaomi in Dubai\nsource: {publisher: اختبار, language: ar}\naliases: [2025-03-04-italy]\nfigures:\n  - {metric: sales, company: xiaomi, market: italy, period: 2025, value: 60, evidence: ستبيع 50 سيارة}\n",
        ],
        "content/companies/xiaomi.yaml" => &[
            "name: Xiaomi\nkind: group\naliases: [شاومي]\nnames: {zh: 小米}\n",
            "name: Xiaomi Corp\nkind: automaker\nhome: italy\nformer_ids: [mi]\n",
            "name: Xiaomi\nkind: spaceship\n",
        ],
        "content/companies/byd.yaml" => {
            &["name: BYD\nkind: automaker\nnames: {zh: 比亚迪}\n", "name: BYD\nkind: brand\nparents: [xiaomi]\n"]
        }
        "content/companies/byd.md" => &["BYD builds **cars**.\n", "BYD built [buses](https://example.org/).\n"],
        "content/companies/nobody.yml" => &["name: Nobody\n"],
        "content/markets/italy.yaml" => {
            &["name: Italy\nkind: country\niso: IT\nwithin: [europe]\n", "name: Italia\nkind: country\niso: it\n"]
        }
        "content/markets/europe.yaml" => {
            &["name: Europe\nkind: bloc\n", "name: Europa\nkind: region\nwithin: [italy]\n"]
        }
        "content/people/lei-jun.yaml" => {
            &["name: Lei Jun\nrole: Founder\ncompany: xiaomi\n", "name: Lei Jun\nnames: {zh: 雷军}\n"]
        }
        "site.yaml" => &[
            "title: Prüfstand\nas_of: 2026-03-15\n",
            "title: Prüfstand\nas_of: 2026-03-31\npage_size: 5\nwithout: [matrix, digests]\nbase_url: https://example.org/a/b/\n",
            "title: 测试\nas_of: 2026-03-15\nlevels: {fact::number: error, file::unannotated: off}\noutcome_after: 0\nrights: quotes\nnavigation:\n  - {label: Home, url: companies/}\n",
            "title: {en: Test, it: Prova}\nas_of: 2026-03-15\nlanguages: [en, it]\nglossary: {exports: {it: esportazioni}}\n",
            "title: 测试\nlanguage: it\nlanguages: [zh, it]\nas_of: 2026-03-31\n",
            "title: x\nlanguage: tlh\n",
            "titel: x\n",
        ],
        "templates/pages/topics.html" => &[
            "{% extends \"base.html\" %}{% block main %}<h1>Тема</h1>{% for row in rows %}{{ row.topic.label }}{% endfor %}{% endblock main %}",
            "<p>{{ nothing_of_the_kind }}</p>",
            "{% if %}",
        ],
        "templates/components/own.html" => &[
            "{# nobody uses it #}",
            "{% extends \"missing.html\" %}",
            "{% component time(when) %}<time>{{ when.iso }}</time>{% endcomponent time %}",
            "{% component time(when) %}<time>{{ when.text }}</time>{% endcomponent time %}",
        ],
        "static/style.css" => &["body { color: black; }", "body { color: white; }"],
        "static/img/bild.svg" => &["<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg/>"],
        other => panic!("nothing for {other}"),
    };
    texts.iter().map(|&t| t.to_owned()).collect()
}

fn steps() -> impl Strategy<Value = Vec<(Step, Word)>> {
    let file = 0..FILES.len();
    let step = prop_oneof![
        12 => (file.clone(), 0..6_usize).prop_map(|(file, content)| Step::Write { file, content }),
        2 => file.clone().prop_map(|file| Step::Delete { file }),
        1 => (file, 0..FILES.len()).prop_map(|(file, to)| Step::Rename { file, to }),
        1 => (0..FOLDERS.len()).prop_map(Step::DropFolder),
        1 => Just(Step::FalseAlarm),
    ];
    let word = prop_oneof![4 => Just(Word::Paths), 1 => Just(Word::Folder), 1 => Just(Word::Any)];
    prop::collection::vec((step, word), 40)
}

/// Does it, and says which paths are concerned.
fn happen(root: &Path, step: &Step) -> Vec<std::path::PathBuf> {
    let write = |path: &Path, text: &str| {
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    };
    match step {
        Step::Write { file, content } => {
            let texts = contents(FILES[*file]);
            let path = root.join(FILES[*file]);
            write(&path, &texts[content % texts.len()]);
            vec![path]
        }
        Step::Delete { file } => {
            let path = root.join(FILES[*file]);
            let _ = fs::remove_file(&path);
            vec![path]
        }
        Step::Rename { file, to } => {
            let (from, to) = (root.join(FILES[*file]), root.join(FILES[*to]));
            fs::create_dir_all(to.parent().expect("a folder")).expect("made");
            let _ = fs::rename(&from, &to);
            vec![from, to]
        }
        Step::DropFolder(n) => {
            let path = root.join(FOLDERS[*n]);
            let _ = fs::remove_dir_all(&path);
            vec![path]
        }
        Step::FalseAlarm => vec![root.join(FILES[0]), root.join("public/index.html"), root.join("content/.hidden")],
    }
}

/// A session and the site it has drawn so far.
struct Live {
    session: Session,
    pages: BTreeMap<String, String>,
    files: BTreeMap<String, Vec<u8>>,
}

/// What a reader and an author see.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    pages: BTreeMap<String, String>,
    files: BTreeMap<String, Vec<u8>>,
    report: String,
}

impl Live {
    fn new(root: &Path) -> Self {
        let settings =
            Settings { root: root.to_owned(), as_of: None, drafts: false, base_url: None, deny_warnings: false };
        Self { session: Session::new(settings), pages: BTreeMap::new(), files: BTreeMap::new() }
    }

    /// Draws what changed over what is there.
    fn turn(&mut self, changes: &Changes) -> Result<Seen, String> {
        self.session.look(changes).map_err(|e| e.to_string())?;
        let Attempt { edition, mut problems, .. } = self.session.advance(date(2026, 3, 15), &mut Clock::start());
        if let Some(edition) = edition {
            let new = Mutex::new(BTreeMap::new());
            let take = |page: &Page, html: &str| {
                new.lock().expect("no panic").insert(page.path.to_string(), html.to_owned());
                Ok::<(), ()>(())
            };
            let has = |page: &Page| self.pages.contains_key(page.path.as_str());
            let drawn = self.session.draw(&edition, has, take, || false).expect("nothing fails");
            self.pages.extend(new.into_inner().expect("no panic"));
            self.pages.retain(|path, _| edition.pages().iter().any(|page| page.path.as_str() == path));
            for problem in &drawn.problems {
                self.pages.remove(problem.page.as_ref().expect("a page was drawn").as_str());
            }
            problems.extend(self.session.template_problems(drawn.problems.clone()));
            self.session.keep(drawn);
            self.files = edition.others().into_iter().map(|(p, b)| (p.to_string(), b.to_vec())).collect();
            for (path, bytes) in
                self.pages.iter().map(|(p, h)| (p, h.as_bytes())).chain(self.files.iter().map(|(p, b)| (p, &b[..])))
            {
                let served = edition.file(path).expect("it is served").expect("it can be drawn");
                assert!(*served == *bytes, "{path} is served as it is published");
            }
        } else {
            self.pages.clear();
            self.files.clear();
        }
        let report = short::print(&self.session.report(problems));
        Ok(Seen { pages: self.pages.clone(), files: self.files.clone(), report })
    }
}

/// `later` are the files that are not there from the start: they come one by one, so that ids are in no order.
fn hold(later: &[usize], steps: &[(Step, Word)]) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir_all(root.join("content")).expect("a folder");
    for file in (0..FILES.len()).filter(|file| !later.contains(file)) {
        happen(root, &Step::Write { file, content: 0 });
    }
    let mut live = Live::new(root);
    live.turn(&Changes::Any).expect("a site");
    let come = later.iter().map(|file| (Step::Write { file: *file, content: 0 }, Word::Paths));
    let steps: Vec<_> = come.chain(steps.iter().cloned()).collect();
    for (step, word) in &steps {
        let paths: BTreeSet<_> = happen(root, step).into_iter().collect();
        let changes = match word {
            Word::Paths => Changes::Paths(paths),
            Word::Folder => Changes::Paths(
                paths.iter().filter_map(|p| p.parent()).map(Path::to_owned).chain(paths.clone()).collect(),
            ),
            Word::Any => Changes::Any,
        };
        let (warm, cold) = (live.turn(&changes), Live::new(root).turn(&Changes::Any));
        assert_eq!(warm, cold, "after {step:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_history_ends_in_what_a_cold_run_makes(
        later in prop::sample::subsequence((0..FILES.len()).collect::<Vec<_>>(), 0..8).prop_shuffle(),
        steps in steps(),
    ) {
        hold(&later, &steps);
    }
}
