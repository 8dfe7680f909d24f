//! Views to pages: the templates, the words they use, and the files they lean on.
//!
//! Blind: a template sees the view of its page, the shell, and two pure functions, for words and for shapes. No I/O.

pub(crate) mod assets;
pub(crate) mod builtin;
pub(crate) mod data;
mod outlines;
mod words;

use std::ops::Range;
use std::sync::Arc;

use tera::{Context, ErrorKind, ReportError, Tera};

use crate::base::path::OutPath;
use crate::locale::Locale;
use crate::plan::Page;
pub(crate) use crate::plan::shell::Shell;
use crate::plan::view::View;

/// All templates, ready to draw pages from several threads.
pub(crate) struct Templates {
    tera: Tera,
}

/// What is wrong with a template, or went wrong in drawing a page with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TemplateProblem {
    /// Its name: `pages/brief.html`. Empty where no single template is at fault.
    pub template: String,
    /// Bytes of the template.
    pub span: Option<Range<usize>>,
    /// The page that was being drawn.
    pub page: Option<OutPath>,
    pub message: String,
    pub help: Option<String>,
}

/// A typical page, in bytes.
const PAGE: usize = 24 * 1024;

impl Templates {
    /// The built-in templates, each replaced by the site's own of the same name, and the site's further ones.
    pub(crate) fn new(
        overrides: &[(&str, &str)],
        shell: &Shell,
        locale: &Arc<Locale>,
    ) -> Result<Self, Vec<TemplateProblem>> {
        let faults: Vec<_> = overrides.iter().filter_map(|(name, source)| syntax(name, source)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut tera = Tera::default();
        words::register(&mut tera, locale);
        outlines::register(&mut tera);
        tera.global_context().insert("site", shell);
        let own = |name: &str| overrides.iter().any(|(n, _)| *n == name);
        let kept = builtin::TEMPLATES.iter().filter(|(name, _)| !own(name)).copied();
        let all: Vec<_> = kept.chain(overrides.iter().copied()).collect();
        match tera.add_raw_templates(all.iter().copied()) {
            Ok(()) => Ok(Self { tera }),
            Err(error) => Err(vec![problem(&error, &all)]),
        }
    }

    /// Draws a page.
    pub(crate) fn render(&self, page: &Page, view: &View) -> Result<String, TemplateProblem> {
        let name = view.main.template();
        let draw = || {
            let mut context = Context::from_serialize(&view.main)?;
            context.insert("page", &view.head);
            context.insert("root", &view.head.root);
            let mut out = Vec::with_capacity(PAGE);
            self.tera.render_to(name, &context, &mut out)?;
            Ok::<_, tera::Error>(out)
        };
        match draw() {
            Ok(bytes) => Ok(String::from_utf8(bytes).expect("templates, views and Tera's own output are texts")),
            Err(error) => {
                let known = [(name, "")];
                Err(TemplateProblem { page: Some(page.path.clone()), ..problem(&error, &known) })
            }
        }
    }
}

/// A template's syntax error, if it has one.
fn syntax(name: &str, source: &str) -> Option<TemplateProblem> {
    let error = Tera::default().add_raw_template(name, source).err()?;
    match error.kind() {
        ErrorKind::SyntaxError(report) => Some(reported(report)),
        // Anything else may be due to its being alone.
        _ => None,
    }
}

fn problem(error: &tera::Error, templates: &[(&str, &str)]) -> TemplateProblem {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => reported(report),
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("it extends `{parent}`, which does not exist");
            TemplateProblem { template: current.clone(), span: None, page: None, message, help: None }
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => TemplateProblem {
            template: tpl.clone(),
            span: None,
            page: None,
            message: "it leads back to itself".into(),
            help: None,
        },
        _ => unreported(&error.to_string(), templates),
    }
}

fn reported(report: &ReportError) -> TemplateProblem {
    let message = report.message().to_owned();
    let unknown = message.contains("undefined") || message.contains("Unknown") || message.contains("not found");
    let help = "a template sees the fields of its page's view, `page`, `site` and `root`";
    let help = unknown.then(|| help.to_owned());
    TemplateProblem {
        template: report.filename().to_owned(),
        span: Some(report.span().range.clone()),
        page: None,
        message,
        help,
    }
}

/// An error that Tera gives as a text: its place is the first `--> name:line:column`.
fn unreported(text: &str, templates: &[(&str, &str)]) -> TemplateProblem {
    let place = text.split("--> ").nth(1).and_then(|rest| rest.lines().next());
    let mut parts = place.unwrap_or_default().rsplitn(3, ':');
    let column = parts.next().and_then(|c| c.parse::<usize>().ok());
    let line = parts.next().and_then(|l| l.parse::<usize>().ok());
    let template = parts.next().or(templates.first().filter(|_| templates.len() == 1).map(|t| t.0)).unwrap_or_default();
    let source = templates.iter().find(|(name, _)| *name == template).map(|t| t.1);
    let span = source.zip(line.zip(column)).and_then(|(source, (line, column))| {
        let start = source.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
        let rest = source.get(start..)?;
        let at = start + rest.char_indices().nth(column.checked_sub(1)?)?.0;
        Some(at..at + source[at..].chars().next().map_or(0, char::len_utf8))
    });
    let first = text.lines().next().unwrap_or(text);
    let message = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    TemplateProblem { template: template.to_owned(), span, page: None, message, help: None }
}

#[cfg(test)]
pub(crate) mod tests;
