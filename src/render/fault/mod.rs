//! What goes wrong in templates, told to whoever wrote them: which file, which words, what to do.
//!
//! Tera knows the place of a fault and names it well enough for programmers. Here its reports are read, and put into the
//! words of a theme's author.

mod wording;

use std::ops::Range;

use tera::ErrorKind;

use super::tags::{self, named};
use crate::base::path::OutPath;
use crate::base::span::Span;
use crate::diag::did_you_mean;

/// What is wrong with a template, or went wrong in drawing a page with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TemplateProblem {
    pub kind: Kind,
    /// Its name: `pages/brief.html`, or `builtin/pages/brief.html`. Empty where no single template is at fault.
    pub template: String,
    /// Bytes of the template.
    pub span: Option<Range<usize>>,
    /// Other places that belong to it.
    pub also: Vec<Also>,
    /// The page that was being drawn.
    pub page: Option<OutPath>,
    /// What the author wrote that this page is about.
    pub made_from: Option<Span>,
    pub message: String,
    pub help: Vec<String>,
}

/// What kind of fault.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The template cannot be read.
    Syntax,
    /// It names what is not there, or what is there twice.
    #[default]
    Name,
    /// A page could not be drawn with it.
    Render,
}

/// A second place, and what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Also {
    pub template: String,
    pub span: Range<usize>,
    pub text: String,
}

/// Names and texts of all templates.
pub(super) type Sources<'t> = [(&'t str, &'t str)];

fn source<'t>(sources: &Sources<'t>, name: &str) -> Option<&'t str> {
    sources.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// What a name stands for that is asked for in a template: the site's file, else the built-in one.
fn resolve<'t>(sources: &Sources<'t>, name: &str) -> Option<(&'t str, &'t str)> {
    let is_it = |known: &str| known == name;
    let fallback = [super::builtin::PREFIX, name].concat();
    let found = sources.iter().find(|(known, _)| is_it(known));
    found.or_else(|| sources.iter().find(|(known, _)| *known == fallback)).copied()
}

/// Faults of the site's own files that Tera does not see, or does not place.
pub(super) fn faults_of_names(own: &Sources<'_>) -> Vec<TemplateProblem> {
    let mut out = Vec::new();
    for (name, _) in own.iter().filter(|(name, _)| name.starts_with(super::builtin::PREFIX)) {
        let help = "give the folder another name, or override the file by its own name, without `builtin/`";
        out.push(TemplateProblem {
            template: (*name).to_owned(),
            message: "the folder `templates/builtin/` stands for marque's own templates".to_owned(),
            help: vec![help.to_owned()],
            ..TemplateProblem::default()
        });
    }
    let mut first: Vec<(&str, &str, Range<usize>)> = Vec::new();
    for (template, source) in own {
        for tag in named(source, "component") {
            // Twice in one file is a fault of syntax, which Tera tells.
            let Some((_, before, at)) = first.iter().find(|(name, ..)| *name == tag.name) else {
                first.push((tag.name, template, tag.span));
                continue;
            };
            if before == template {
                continue;
            }
            out.push(TemplateProblem {
                template: (*template).to_owned(),
                span: Some(tag.span),
                also: vec![Also { template: (*before).to_owned(), span: at.clone(), text: "the other".to_owned() }],
                message: format!("two files of the site define the component `{}`", tag.name),
                help: vec!["keep one of them, or give one another name".to_owned()],
                ..TemplateProblem::default()
            });
        }
    }
    out
}

/// What Tera says, as problems: one or more.
pub(super) fn problems(error: &tera::Error, sources: &Sources<'_>) -> Vec<TemplateProblem> {
    let text = error.to_string();
    match error.kind() {
        ErrorKind::SyntaxError(report) => vec![unread(&text, report, sources)],
        ErrorKind::RenderingError(_) => {
            vec![TemplateProblem { kind: Kind::Render, ..reported(&text, sources) }]
        }
        ErrorKind::MissingParent { current, parent } => {
            let near = did_you_mean(parent, sources.iter().map(|(name, _)| *name));
            let message = format!("it extends `{parent}`, which does not exist");
            vec![at_extends(current, sources, message, near)]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            let own = format!("{}{tpl}", super::builtin::PREFIX);
            let help = match inheritance_chain.as_slice() {
                [_] if source(sources, &own).is_some() => {
                    format!("to extend marque's own, write `{{% extends \"{own}\" %}}`")
                }
                chain => format!("the way round: {} extends {}", tpl, chain.join(", which extends ")),
            };
            vec![at_extends(tpl, sources, "it extends itself".to_owned(), Some(help))]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let span = source(sources, tpl).and_then(|source| {
                let next = include_chain.get(1)?;
                named(source, "include").find(|tag| tag.name == next).map(|tag| tag.span)
            });
            let help = format!("the way round: {}", include_chain.join(", which includes "));
            vec![TemplateProblem {
                template: tpl.clone(),
                span,
                message: "it includes itself".to_owned(),
                help: vec![help],
                ..TemplateProblem::default()
            }]
        }
        _ => split(&text).map(|report| reported(report, sources)).collect(),
    }
}

/// A fault of the tag that names a parent.
fn at_extends(template: &str, sources: &Sources<'_>, message: String, help: Option<String>) -> TemplateProblem {
    let tag = source(sources, template).and_then(|source| named(source, "extends").next());
    TemplateProblem {
        template: template.to_owned(),
        span: tag.map(|tag| tag.span),
        message,
        help: help.into_iter().collect(),
        ..TemplateProblem::default()
    }
}

/// A fault of syntax.
fn unread(text: &str, report: &tera::ReportError, sources: &Sources<'_>) -> TemplateProblem {
    let mut problem = TemplateProblem { kind: Kind::Syntax, ..reported(text, sources) };
    problem.span = Some(report.span().range.clone());
    // Tera names the end of the file; what is wrong is where something begins.
    let open = source(sources, report.filename()).and_then(tags::left_open);
    if let Some(tag) = open.filter(|_| report.message() == "Unexpected end of input") {
        problem.message = format!("`{{% {} %}}` is not closed", tag.word);
        problem.help = vec![format!("write `{{% end{} %}}` where it ends", tag.word)];
        problem.span = Some(tag.whole);
    }
    problem
}

/// Tera gives several faults as one text.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\nerror: ")
}

/// A place as Tera writes it, with the number of characters underlined.
struct Spot<'t> {
    template: &'t str,
    line: usize,
    column: usize,
    width: usize,
}

impl<'t> Spot<'t> {
    /// From `pages/brief.html:3:14` and the lines behind it.
    fn read(text: &'t str) -> Option<Self> {
        let (place, rest) = text.split_once('\n').unwrap_or((text, ""));
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.trim().parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let underline = rest.lines().nth(2).unwrap_or_default();
        let width = underline.chars().filter(|c| *c == '^').count().max(1);
        Some(Self { template: parts.next()?, line, column, width })
    }

    fn range(&self, sources: &Sources<'_>) -> Option<Range<usize>> {
        let source = source(sources, self.template)?;
        let start = source.split_inclusive('\n').take(self.line.checked_sub(1)?).map(str::len).sum::<usize>();
        let line = source.get(start..)?.lines().next().unwrap_or_default();
        let at = |n: usize| line.char_indices().nth(n).map_or(line.len(), |(at, _)| at);
        let column = self.column.checked_sub(1)?;
        Some(start + at(column)..start + at(column + self.width))
    }
}

/// One report of Tera: a message, its place, and the calls that led there.
fn reported(text: &str, sources: &Sources<'_>) -> TemplateProblem {
    let (first, rest) = text.split_once("--> ").unwrap_or((text, ""));
    let first = first.trim_end();
    let spot = Spot::read(rest);
    let span = spot.as_ref().and_then(|spot| spot.range(sources));
    let template = spot.map_or("", |spot| spot.template);
    let calls = rest.split("\n\nnote: called from ").skip(1).filter_map(|note| {
        let spot = Spot::read(note)?;
        Some(Also { template: spot.template.to_owned(), span: spot.range(sources)?, text: "called here".to_owned() })
    });
    let words = span.clone().and_then(|span| source(sources, template)?.get(span)).unwrap_or_default();
    let about = wording::About { template, span: span.clone(), words, sources };
    let (message, help) = about.say(first.strip_prefix("error: ").unwrap_or(first));
    let mut also: Vec<Also> = about.opened().into_iter().chain(calls).collect();
    let place =
        Also { template: template.to_owned(), span: span.clone().unwrap_or_default(), text: "called here".to_owned() };
    let is_built_in = |template: &str| template.starts_with(super::builtin::PREFIX);
    let (template, span) = match about.definition() {
        // What a built-in page calls with other arguments than the site's component takes is told of the component.
        Some(own) if is_built_in(template) && !is_built_in(&own.template) => {
            also.insert(0, place);
            (own.template, Some(own.span))
        }
        definition => {
            also.extend(definition);
            (template.to_owned(), span)
        }
    };
    TemplateProblem { template, span, also, message, help, ..TemplateProblem::default() }
}

#[cfg(test)]
mod tests;
