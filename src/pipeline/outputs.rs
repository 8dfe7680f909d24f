//! Problems of what comes out: templates that fail, addresses that two things want. Only tells.

use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::{Code, Diagnostic, Source};
use crate::load::Tree;
use crate::model::registry::EntryId;
use crate::parse::inventory::Inventory;
use crate::plan::{self, Context, Plan};
use crate::publish::Ledger;
use crate::render::assets::Asset;
use crate::render::{self, TemplateProblem};

/// A file of the site, or (numbered behind them) a built-in template, or settings that nobody wrote.
pub(super) fn source(tree: &Tree, id: FileId) -> Source {
    match (id.0 as usize).checked_sub(tree.end()) {
        None => tree.source(id),
        Some(n) => match render::builtin::TEMPLATES.get(n) {
            Some((name, text)) => Source { path: (*name).into(), text: (*text).into() },
            None => Source { path: "site.yaml".into(), text: "".into() },
        },
    }
}

/// The number of the `n`-th file behind those of the site.
fn behind(tree: &Tree, n: usize) -> FileId {
    FileId(u32::try_from(tree.end() + n).expect("a site has fewer than 2^32 files"))
}

/// Where a problem of the whole site is told: its settings, written or not.
fn site(tree: &Tree, inventory: &Inventory) -> Span {
    Span::new(inventory.config.unwrap_or(behind(tree, render::builtin::TEMPLATES.len())), 0..0)
}

/// Template problems as diagnostics; one that many pages share is told once.
pub(super) fn template_problems(tree: &Tree, inventory: &Inventory, problems: Vec<TemplateProblem>) -> Vec<Diagnostic> {
    let mut out: Vec<(Diagnostic, Option<OutPath>, usize)> = Vec::new();
    for problem in problems {
        // Where no one template is at fault, the message names them: the author's own comes first.
        let named = |name: &str| match problem.template.as_str() {
            "" => problem.message.contains(name),
            template => template == name,
        };
        let own = inventory.templates.iter().find(|(name, _)| named(name)).map(|(_, id)| *id);
        let built_in = || render::builtin::TEMPLATES.iter().position(|(name, _)| named(name));
        let file = own.or_else(|| built_in().map(|n| behind(tree, n)));
        let code = if problem.page.is_some() { Code::TEMPLATE_RENDER } else { Code::TEMPLATE_SYNTAX };
        let within = problem.span.clone().unwrap_or(0..0);
        let span = file.map_or_else(|| site(tree, inventory), |file| Span::new(file, within));
        let diagnostic = Diagnostic::new(code, span, problem.message).maybe_help(problem.help);
        match out.iter_mut().find(|(d, ..)| *d == diagnostic) {
            Some((_, _, count)) => *count += 1,
            None => out.push((diagnostic, problem.page, 1)),
        }
    }
    let told = |(diagnostic, page, count): (Diagnostic, Option<OutPath>, usize)| match (page, count) {
        (None, _) => diagnostic,
        (Some(page), 1) => diagnostic.help(format!("it happened in the page `{page}`")),
        (Some(page), n) => diagnostic.help(format!("it happened in the page `{page}` and {} more", n - 1)),
    };
    out.into_iter().map(told).collect()
}

/// Everything that would be published where something else is: two pages on one address, or a file of the author's where
/// the site has a page, a data file or a folder, in whatever case.
pub(super) fn clashes(
    tree: &Tree,
    inventory: &Inventory,
    context: &Context<'_>,
    plan: &Plan,
    assets: &[Asset],
) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> =
        plan.clashes.iter().map(|clash| two_pages(tree, inventory, context, clash)).collect();
    let mut ledger = Ledger::default();
    let data = render::data::paths(context);
    for path in plan.pages.iter().map(|p| &p.path).chain(&data) {
        if let Err(clash) = ledger.claim(path) {
            out.push(Diagnostic::new(Code::SITE_ADDRESS, site(tree, inventory), clash.to_string()));
        }
    }
    for (path, _) in assets {
        if let Err(clash) = ledger.claim(path) {
            let file = inventory.statics.iter().find(|(name, _)| name == path.as_str()).map(|(_, id)| *id);
            let span = file.map_or_else(|| site(tree, inventory), |id| Span::new(id, 0..0));
            let problem = Diagnostic::new(Code::SITE_ADDRESS, span, clash.to_string());
            out.push(problem.help("rename the file in `static/`: the site makes this path itself"));
        }
    }
    out
}

fn two_pages(tree: &Tree, inventory: &Inventory, context: &Context<'_>, clash: &plan::Clash) -> Diagnostic {
    let place = |kind: &plan::Kind| origin(context, kind, &clash.path);
    let at = place(&clash.second).or_else(|| place(&clash.first)).unwrap_or_else(|| site(tree, inventory));
    let problem = Diagnostic::new(Code::SITE_ADDRESS, at, format!("two things would be published as `{}`", clash.path))
        .help("rename one of the two, or drop the alias that leads there");
    match place(&clash.first).filter(|first| *first != at) {
        Some(first) => problem.label(first, "the other"),
        None => problem,
    }
}

/// Where the author wrote what a page is about; for an old address, where it is kept.
fn origin(context: &Context<'_>, kind: &plan::Kind, path: &OutPath) -> Option<Span> {
    let entry = |id| Some(context.site.registry.entry(id).span);
    match kind {
        plan::Kind::Brief(id) => Some(context.site.brief(*id).span),
        plan::Kind::Company(id, _) => entry(EntryId::Company(*id)),
        plan::Kind::Market(id, _) => entry(EntryId::Market(*id)),
        plan::Kind::Person(id, _) => entry(EntryId::Person(*id)),
        plan::Kind::Model(id, _) => entry(EntryId::Model(*id)),
        plan::Kind::Target(id) => {
            let report = context.derived.targets[id.0 as usize].reports.first()?;
            Some(context.site.fact(report.fact).span)
        }
        plan::Kind::Redirect(to) => {
            let old = |slugs: &[Spanned<Slug>], url: &dyn Fn(&Slug) -> String| {
                slugs.iter().find(|s| plan::routes::out_path(&url(&s.value)) == *path).map(|s| s.span)
            };
            let brief = context.site.briefs.iter().find(|b| plan::routes::brief(&b.slug) == *to);
            let page = || context.entries().find(|id| plan::routes::entry(&context.site.registry, *id) == *to);
            let former =
                |id| old(&context.site.registry.entry(id).former_ids, &|slug| plan::routes::entry_at(id, slug));
            brief.and_then(|b| old(&b.aliases, &plan::routes::brief)).or_else(|| page().and_then(former))
        }
        _ => None,
    }
}
