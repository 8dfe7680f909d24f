//! What each file of a site is, told by its folder, stem and ending alone.

use std::collections::BTreeMap;

use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};
use crate::load::{Content, File, Tree, Unread, stem};

/// A site's files by what they are, each list sorted by slug.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    pub config: Option<FileId>,
    pub articles: Vec<Article>,
    /// Annotations are left out because of an error.
    pub lost: bool,
    pub companies: Vec<Entry>,
    pub markets: Vec<Entry>,
    pub people: Vec<Entry>,
    pub models: Vec<Entry>,
    /// Name below `templates/`, and the file.
    pub templates: Vec<(String, FileId)>,
    /// Name below `static/`, and the file.
    pub statics: Vec<(String, FileId)>,
}

/// A source article and its annotations.
#[derive(Debug)]
pub(crate) struct Article {
    pub slug: Slug,
    pub text: FileId,
    pub kind: TextKind,
    pub sidecar: Option<FileId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextKind {
    Markdown,
    Plain,
}

/// A registry entry and its longer text.
#[derive(Debug)]
pub(crate) struct Entry {
    pub slug: Slug,
    pub yaml: FileId,
    pub prose: Option<FileId>,
}

/// The folders of the registry.
const KINDS: [&str; 4] = ["companies", "markets", "people", "models"];

/// Files of one stem.
#[derive(Default)]
struct Group {
    yaml: Vec<FileId>,
    texts: Vec<(FileId, TextKind)>,
    /// Why some file of it could not be read; that is a problem already.
    unread: Option<Unread>,
}

/// Sorts a tree's files.
pub(crate) fn inventory(tree: &Tree, problems: &mut Vec<Diagnostic>) -> Inventory {
    let mut out = Inventory::default();
    let mut articles: BTreeMap<&str, Group> = BTreeMap::new();
    let mut registry: [BTreeMap<&str, Group>; 4] = std::array::from_fn(|_| BTreeMap::new());
    for (id, file) in tree.iter() {
        let path = &*file.path;
        if path == "site.yaml" {
            out.config = Some(id);
        } else if let Some(name) = path.strip_prefix("templates/") {
            out.templates.push((name.to_owned(), id));
        } else if let Some(name) = path.strip_prefix("static/") {
            match OutPath::new(name) {
                Ok(_) => out.statics.push((name.to_owned(), id)),
                Err(error) => problems.push(
                    Diagnostic::new(
                        Code::FILE_NAME,
                        Span::new(id, 0..0),
                        format!("the file cannot be published under this name: {error}"),
                    )
                    .help("rename it"),
                ),
            }
        } else if path.starts_with("content/articles/") {
            sort_in(&mut articles, path, id, problems, true);
            mark_unread(&mut articles, file);
        } else if let Some(n) = KINDS.iter().position(|k| {
            path.strip_prefix("content/").is_some_and(|p| p.strip_prefix(k).is_some_and(|p| p.starts_with('/')))
        }) {
            sort_in(&mut registry[n], path, id, problems, false);
            mark_unread(&mut registry[n], file);
        } else {
            problems.push(
                Diagnostic::new(Code::FILE_UNUSED, Span::new(id, 0..0), "nothing reads this file")
                    .help("articles belong into `content/articles/`, the registry into `content/companies/`, `markets/`, `people/` and `models/`"),
            );
        }
    }
    let sidecars = |group: &Group| if group.unread == Some(Unread::Link) { 0 } else { group.yaml.len() };
    let written: usize = articles.values().map(sidecars).sum();
    out.articles = articles.into_iter().filter_map(|(stem, group)| article(tree, stem, &group, problems)).collect();
    out.lost = out.articles.iter().filter(|a| a.sidecar.is_some()).count() < written;
    let [companies, markets, people, models] = registry
        .map(|groups| groups.into_iter().filter_map(|(stem, group)| entry(tree, stem, &group, problems)).collect());
    Inventory { companies, markets, people, models, ..out }
}

fn sort_in<'t>(
    groups: &mut BTreeMap<&'t str, Group>,
    path: &'t str,
    id: FileId,
    problems: &mut Vec<Diagnostic>,
    articles: bool,
) {
    let (stem, ending) = stem(path);
    let group = groups.entry(stem).or_default();
    match ending {
        "yaml" => group.yaml.push(id),
        "md" => group.texts.push((id, TextKind::Markdown)),
        "txt" if articles => group.texts.push((id, TextKind::Plain)),
        other => {
            let help = match other {
                "yml" => "call it `.yaml`",
                "markdown" => "call it `.md`",
                _ => "only `.yaml`, `.md` and (for articles) `.txt` are read here",
            };
            problems
                .push(Diagnostic::new(Code::FILE_UNUSED, Span::new(id, 0..0), "nothing reads this file").help(help));
        }
    }
}

/// Notes that a group lacks a file that is there.
fn mark_unread(groups: &mut BTreeMap<&str, Group>, file: &File) {
    if let (Content::Unread(why), Some(group)) = (&file.content, groups.get_mut(stem(&file.path).0)) {
        group.unread = Some(*why);
    }
}

/// The slug a stem is; a problem where it is none.
fn slug(stem: &str, at: FileId, problems: &mut Vec<Diagnostic>) -> Option<Slug> {
    let slug = Slug::new(stem);
    if slug.is_none() {
        let message = format!("the name `{stem}` cannot be part of an address");
        let near = Slug::propose(stem).map(|s| format!("call the file (and the one beside it) `{s}`"));
        let rule = "names are made of small letters, digits and single hyphens, at most 80 characters";
        problems.push(Diagnostic::new(Code::FILE_NAME, Span::new(at, 0..0), message).maybe_help(near).help(rule));
    }
    slug
}

/// At most one file; the others are problems.
fn only(tree: &Tree, files: &[FileId], problems: &mut Vec<Diagnostic>) -> Option<FileId> {
    let (first, rest) = files.split_first()?;
    for other in rest {
        problems.push(
            Diagnostic::new(
                Code::FILE_DUPLICATE,
                Span::new(*other, 0..0),
                format!("`{}` has the same name", tree.file(*first).path),
            )
            .help("rename one of the two, and the file that stands beside it"),
        );
    }
    Some(*first)
}

fn article(tree: &Tree, stem: &str, group: &Group, problems: &mut Vec<Diagnostic>) -> Option<Article> {
    if group.unread.is_some() {
        return None;
    }
    let sidecar = only(tree, &group.yaml, problems);
    let texts: Vec<FileId> = group.texts.iter().map(|(id, _)| *id).collect();
    let Some(text) = only(tree, &texts, problems) else {
        let yaml = sidecar?;
        problems.push(
            Diagnostic::new(
                Code::FILE_ORPHAN,
                Span::new(yaml, 0..0),
                format!("there is no article `{stem}.md` or `{stem}.txt` beside these annotations"),
            )
            .help("add the article, or give both files the same name"),
        );
        return None;
    };
    let slug = slug(stem, sidecar.unwrap_or(text), problems)?;
    if sidecar.is_none() {
        problems.push(
            Diagnostic::new(
                Code::FILE_UNANNOTATED,
                Span::new(text, 0..0),
                "the article has no annotations, so only its title is published",
            )
            .help(format!("add `{stem}.yaml` beside it")),
        );
    }
    let kind = group.texts.iter().find(|(id, _)| *id == text).map_or(TextKind::Markdown, |(_, k)| *k);
    Some(Article { slug, text, kind, sidecar })
}

fn entry(tree: &Tree, stem: &str, group: &Group, problems: &mut Vec<Diagnostic>) -> Option<Entry> {
    let texts: Vec<FileId> = group.texts.iter().map(|(id, _)| *id).collect();
    let prose = only(tree, &texts, problems);
    let Some(yaml) = only(tree, &group.yaml, problems) else {
        problems.push(
            Diagnostic::new(
                Code::FILE_ORPHAN,
                Span::new(prose?, 0..0),
                format!("there is no entry `{stem}.yaml` beside this text"),
            )
            .help("add the entry, or give both files the same name"),
        );
        return None;
    };
    Some(Entry { slug: slug(stem, yaml, problems)?, yaml, prose })
}
