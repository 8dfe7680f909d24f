//! `serde_yaml`, which the project's first plan named, as a witness: whatever both parsers accept means the same.

use std::path::Path;

use serde_yaml::Value as Oracle;

use marque::probe::Tree;

/// Every YAML file of the demo and the fixtures, and texts where readers of YAML are known to differ.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut out = Vec::new();
    for folder in ["content", "tests/fixtures"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let entry = entry.expect("a readable folder");
            if entry.path().extension().is_some_and(|e| e == "yaml")
                && let Ok(text) = std::fs::read_to_string(entry.path())
            {
                out.push((entry.path().display().to_string(), text));
            }
        }
    }
    let odd = [
        "a: NO\nb: yes\nc: on\nd: ~\ne: null\nf: 012\ng: 1_000\nh: 1e3\ni: .5\nj: 0x1F\n",
        "a: |\n  eins\n  zwei\n\nb: >\n  eins\n  zwei\n\n  drei\nc: >-\n  x\n",
        "a: 'it''s'\nb: \"a\\u00e9\\n\\\"b\\\"\"\nc: plain with 'quotes' inside\n",
        "a: [x, 'y, z', \"w\"]\nb: {k: v, 'l m': n}\nc:\n- 1\n- 2\n",
        "a: multi\n  line plain\n  text\nb: \"multi\n  line quoted\"\n",
        "小米: 汽车\nščř: ž\n",
        "\u{feff}a: 1\r\nb: 2\r\n",
        "# only a comment\n",
        "",
        "a: x#y\nb: x # comment\nc: 'x # y'\n",
        "a: http://example.org/x:y\nb: 12:30\nc: -\n",
    ];
    out.extend(odd.iter().enumerate().map(|(n, t)| (format!("odd text {n}"), (*t).to_owned())));
    out
}

#[test]
fn what_both_accept_means_the_same() {
    let mut compared = 0;
    for (name, text) in texts() {
        let Ok(ours) = marque::probe::parse(&text) else { continue };
        let Ok(theirs) = serde_yaml::from_str::<Oracle>(text.trim_start_matches('\u{feff}')) else { continue };
        assert_same(&name, &ours, &theirs);
        compared += 1;
    }
    assert!(compared > 40, "only {compared} texts were compared");
}

/// Ours keeps every scalar as text; theirs may have made a number, a truth or nothing of it.
fn assert_same(name: &str, ours: &Tree, theirs: &Oracle) {
    match (ours, theirs) {
        (Tree::Null, Oracle::Null) => {}
        (Tree::Text(text), Oracle::String(other)) => assert_eq!(text, other, "{name}"),
        (Tree::Text(text), Oracle::Bool(other)) => assert_eq!(text, &other.to_string(), "{name}"),
        (Tree::Text(text), Oracle::Number(other)) => {
            let same = serde_yaml::from_str::<Oracle>(text).ok() == Some(Oracle::Number(other.clone()));
            assert!(same, "{name}: {text} / {other}");
        }
        (Tree::List(ours), Oracle::Sequence(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{name}");
            ours.iter().zip(theirs).for_each(|(a, b)| assert_same(name, a, b));
        }
        (Tree::Map(ours), Oracle::Mapping(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{name}");
            for ((key, a), (other, b)) in ours.iter().zip(theirs) {
                let other = match other {
                    Oracle::String(s) => s.clone(),
                    other => serde_yaml::to_string(other).expect("a scalar").trim().to_owned(),
                };
                assert_eq!(*key, other, "{name}");
                assert_same(name, a, b);
            }
        }
        (ours, theirs) => panic!("{name}: {ours:?} is not {theirs:?}"),
    }
}
