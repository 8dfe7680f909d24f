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

/// A page that was being drawn, and what the author wrote that it is made from.
type Drawn = (OutPath, Option<Span>);

/// Template problems as diagnostics; one that many pages share is told once.
pub(super) fn template_problems(tree: &Tree, inventory: &Inventory, problems: Vec<TemplateProblem>) -> Vec<Diagnostic> {
    let file = |name: &str| {
        let own = inventory.templates.iter().find(|(own, _)| own == name).map(|(_, id)| *id);
        own.or_else(|| {
            let at = render::builtin::TEMPLATES.iter().position(|(known, _)| *known == name)?;
            Some(behind(tree, at))
        })
    };
    let mut out: Vec<(Diagnostic, Option<Drawn>, usize)> = Vec::new();
    for problem in problems {
        let code = match problem.kind {
            render::Kind::Syntax => Code::TEMPLATE_SYNTAX,
            render::Kind::Name => Code::TEMPLATE_NAME,
            render::Kind::Render => Code::TEMPLATE_RENDER,
        };
        let within = problem.span.unwrap_or(0..0);
        let span = file(&problem.template).map_or_else(|| site(tree, inventory), |file| Span::new(file, within));
        let mut diagnostic = Diagnostic::new(code, span, problem.message);
        diagnostic.help = problem.help;
        for also in problem.also {
            if let Some(file) = file(&also.template) {
                diagnostic = diagnostic.label(Span::new(file, also.span), also.text);
            }
        }
        // The ways that lead there may differ from page to page.
        let is_same = |d: &Diagnostic| (d.code, d.span, &d.message) == (code, span, &diagnostic.message);
        match out.iter_mut().find(|(d, ..)| is_same(d)) {
            Some((_, _, count)) => *count += 1,
            None => out.push((diagnostic, problem.page.map(|page| (page, problem.made_from)), 1)),
        }
    }
    let told = |(diagnostic, page, count): (Diagnostic, Option<Drawn>, usize)| {
        let Some((page, made_from)) = page else { return diagnostic };
        let from = made_from.map(|span| format!(", made from `{}`", source(tree, span.file).path)).unwrap_or_default();
        let more = if count > 1 { format!(", and in {} more", count - 1) } else { String::new() };
        diagnostic.help(format!("it happened in the page `{}`{from}{more}", address(&page)))
    };
    out.into_iter().map(told).collect()
}

/// Where a browser finds a page: `/briefs/`.
fn address(page: &OutPath) -> String {
    format!("/{}", page.as_str().strip_suffix("index.html").unwrap_or(page.as_str()))
}

/// Everything that would be published where something else is: two pages on one address, or a file of the author's where
/// the site has a page, a data file or a folder, in whatever case.
pub(super) fn clashes(
    tree: &Tree,
    inventory: &Inventory,
    contexts: &[Context<'_>],
    plan: &Plan,
    assets: &[Asset],
) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> =
        plan.clashes.iter().map(|clash| two_pages(tree, inventory, &contexts[0], clash)).collect();
    let mut ledger = Ledger::default();
    let data: Vec<_> = contexts.iter().flat_map(render::data::paths).collect();
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

/// Where the author wrote what a page is about; for an old address, where it is kept. `path` is that in the site's own
/// language.
pub(super) fn origin(context: &Context<'_>, kind: &plan::Kind, path: &OutPath) -> Option<Span> {
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
