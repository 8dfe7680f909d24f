//! Doors for tests from outside: the YAML witness and the fuzz targets. Not for use.

use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::base::span::FileId;
use crate::evidence::find::{Haystack, Needle};
use crate::evidence::reading;
use crate::markup::{self, Layers, Mark, Show};
use crate::parse::yaml::{self, Node, Value};
use crate::parse::{annotation, body, config, plain, registry};

/// A YAML value without its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// Nothing written, `~` or `null`.
    Null,
    /// Any scalar.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// A map, in the order written.
    Map(Vec<(String, Tree)>),
}

/// Reads YAML; the problems' messages where there are any.
pub fn parse(text: &str) -> Result<Tree, Vec<String>> {
    let mut problems = Vec::new();
    let root = yaml::parse(FileId(0), text, &mut problems);
    if problems.is_empty() {
        Ok(root.map_or(Tree::Null, |root| tree(&root)))
    } else {
        Err(problems.into_iter().map(|p| p.message).collect())
    }
}

fn tree(node: &Node) -> Tree {
    match &node.value {
        Value::Null => Tree::Null,
        Value::Scalar(scalar) => Tree::Text(scalar.text.clone()),
        Value::List { items, .. } => Tree::List(items.iter().map(tree).collect()),
        Value::Map { entries } => Tree::Map(entries.iter().map(|(k, v)| (k.text.clone(), tree(v))).collect()),
    }
}

/// Reads a text as a sidecar, as settings and as every kind of registry entry.
///
/// # Panics
/// Where a problem says nothing, or does not point into the text.
pub fn sidecar(text: &str) {
    let mut problems = Vec::new();
    if let Some(root) = yaml::parse(FileId(0), text, &mut problems) {
        annotation::read(&root, &mut problems);
        config::read(&root, &["en"], &mut problems);
        registry::company(&root, &mut problems);
        registry::market(&root, &mut problems);
        registry::person(&root, &mut problems);
        registry::model(&root, &mut problems);
    }
    for problem in problems {
        let places = std::iter::once(problem.span).chain(problem.labels.iter().map(|l| l.span));
        for span in places {
            assert!(text.get(span.range()).is_some(), "{problem:?}");
        }
        assert!(!problem.message.is_empty());
    }
}

/// Reads a text as an article in both forms and writes its page.
pub fn article(text: &str) {
    for parsed in [body::markdown(text), plain::plain(text)] {
        for show in [Show::Full, Show::Quotes] {
            let _ = markup::passages(&parsed.body, &Layers::default(), show);
        }
    }
}

/// Looks for words in an article and, where they stand, marks them.
///
/// # Panics
/// Where what is found is not text.
pub fn evidence(article: &str, words: &str) {
    let body = body::markdown(article).body;
    let needle = Needle { exact: words, prefix: None, suffix: None };
    if let Ok(pieces) = Haystack::new(&body, "en").find(needle) {
        assert!(pieces.iter().all(|p| !body.words(p).is_empty()));
        let marks = [Mark { pieces, number: 1, shown: 1, href: "#x", label: "x" }];
        let html = markup::passages(&body, &Layers { marks: &marks, links: &[] }, Show::Full);
        assert!(html.iter().any(|p| p.html.contains("passage-1")));
    }
}

/// Reads numbers and years out of words.
pub fn numbers(words: &str) {
    for language in ["en", "it", "de", "fr", "es", "zh", "xx"] {
        let _ = (reading::numbers(words, language), reading::years(words, language));
    }
}

/// Reads a period, and proposes a slug; both must read back.
///
/// # Panics
/// Where they do not.
pub fn names(text: &str) {
    if let Ok(period) = text.parse::<Period>() {
        assert_eq!(period.to_string().parse(), Ok(period));
    }
    if let Some(slug) = Slug::propose(text) {
        assert!(Slug::new(slug.as_str()).is_some());
    }
}
