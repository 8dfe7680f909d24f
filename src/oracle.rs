//! The YAML reader's view of a text, for the test that holds it against another parser. Not for use.

use crate::base::span::FileId;
use crate::parse::yaml::{self, Node, Value};

/// A value without its places.
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

/// Reads a text; the problems' messages where there are any.
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
