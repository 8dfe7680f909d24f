//! Problems for people: the source line with the words underlined, and what to do.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::report::Report;
use super::{Diagnostic, Label, Severity};

/// Longest line shown whole; longer ones (an article's paragraph) are cut round the words.
const WIDTH: usize = 120;

/// The whole list, with terminal colours (the printer drops them where they are not wanted), ending with a newline.
pub fn print(report: &Report) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(WIDTH);
    let mut out = String::new();
    for diagnostic in &report.diagnostics {
        out.push_str(&renderer.render(&[group(report, diagnostic)]));
        out.push_str("\n\n");
    }
    out
}

/// One problem of a report, without colours.
pub fn plain(report: &Report, diagnostic: &Diagnostic) -> String {
    Renderer::plain().decor_style(DecorStyle::Ascii).term_width(WIDTH).render(&[group(report, diagnostic)])
}

fn group<'a>(report: &'a Report, diagnostic: &'a Diagnostic) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let source = report.source(diagnostic.span);
    let snippet = |span| {
        let source = report.source(span);
        Snippet::source(&*source.text).path(&*source.path).fold(true)
    };
    let mut own = snippet(diagnostic.span);
    own = own.annotation(AnnotationKind::Primary.span(report.range(diagnostic.span)));
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        diagnostic.labels.iter().partition(|l| report.source(l.span).path == source.path);
    let mark = |l: &'a Label| AnnotationKind::Context.span(report.range(l.span)).label(&l.text);
    for label in here {
        own = own.annotation(mark(label));
    }
    let mut group = level.primary_title(&diagnostic.message).id(diagnostic.code.to_string()).element(own);
    for label in elsewhere {
        group = group.element(snippet(label.span).annotation(mark(label)));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    group
}
