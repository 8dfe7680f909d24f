//! Views to pages: the templates, the words they use, and the files they lean on.
//!
//! Blind: a template sees the view of its page, the shell, and two pure functions, for words and for shapes. No I/O.

pub(crate) mod assets;
pub(crate) mod builtin;
pub(crate) mod data;
mod fault;
mod outlines;
mod tags;
mod words;

use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use crate::locale::Locale;
use crate::plan::Page;
pub(crate) use crate::plan::shell::Shell;
use crate::plan::view::View;
pub(crate) use fault::{Kind, TemplateProblem};

/// All templates, ready to draw pages from several threads.
pub(crate) struct Templates {
    tera: Tera,
    /// Names and texts of the site's own, for messages.
    own: Vec<(String, String)>,
}

/// A typical page, in bytes.
const PAGE: usize = 24 * 1024;

impl Templates {
    /// The built-in templates and the site's own. Where both have a file or a component of one name, the site's is used;
    /// the built-in file stays within reach below [`builtin::PREFIX`].
    pub(crate) fn new(own: &[(&str, &str)], shell: &Shell, locale: &Arc<Locale>) -> Result<Self, Vec<TemplateProblem>> {
        let mut faults = fault::faults_of_names(own);
        faults.extend(own.iter().filter_map(|(name, source)| syntax(name, source)));
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut tera = Tera::default();
        words::register(&mut tera, locale);
        outlines::register(&mut tera);
        tera.global_context().insert("site", shell);
        tera.set_fallback_prefixes([builtin::PREFIX]).expect("there is no template yet");
        let all: Vec<_> = builtin::TEMPLATES.iter().chain(own).copied().collect();
        match tera.add_raw_templates(all.iter().copied()) {
            Ok(()) => {
                let own = own.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned())).collect();
                Ok(Self { tera, own })
            }
            Err(error) => Err(fault::problems(&error, &all)),
        }
    }

    /// Draws a page.
    pub(crate) fn render(&self, page: &Page, view: &View) -> Result<String, Box<TemplateProblem>> {
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
                let own = self.own.iter().map(|(name, source)| (name.as_str(), source.as_str()));
                let all: Vec<_> = builtin::TEMPLATES.iter().copied().chain(own).collect();
                let problem = fault::problems(&error, &all).pop().unwrap_or_default();
                Err(Box::new(TemplateProblem { kind: Kind::Render, page: Some(page.path.clone()), ..problem }))
            }
        }
    }
}

/// A template's syntax error, if it has one.
fn syntax(name: &str, source: &str) -> Option<TemplateProblem> {
    let error = Tera::default().add_raw_template(name, source).err()?;
    // Anything else may be due to its being alone.
    matches!(error.kind(), ErrorKind::SyntaxError(_))
        .then(|| fault::problems(&error, &[(name, source)]))
        .and_then(|mut p| p.pop())
}

#[cfg(test)]
pub(crate) mod tests;
