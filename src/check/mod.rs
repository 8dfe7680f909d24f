//! Rules over a resolved site: what is well-formed and found, and still likely to be wrong. Each rule has its file,
//! its messages and its tests; this is the table of them. Rules only tell; nothing is changed.

mod rules;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::slug::Slug;
use crate::derive::Derived;
use crate::diag::{Diagnostic, Severity};
use crate::model::Site;
use crate::model::brief::Brief;
use crate::model::registry::Registry;

/// A rule that one brief keeps or breaks, whatever the other briefs say.
type BriefRule = fn(&Brief, &Registry, &mut Vec<Diagnostic>);

const BRIEF_RULES: [BriefRule; 5] =
    [rules::numbers::check, rules::years::check, rules::scope::check, rules::proof::check, rules::namings::check];

/// A rule that only the whole site keeps or breaks, on the as-of date.
type SiteRule = fn(&Site, &Derived, Date, &mut Vec<Diagnostic>);

const SITE_RULES: [SiteRule; 4] =
    [rules::stages::check, rules::statements::check, rules::successors::check, rules::outcomes::check];

/// What an earlier run found in each brief. It still holds where brief and registry are the very ones, not only like them.
#[derive(Default)]
pub(crate) struct Memo {
    registry: Option<Arc<Registry>>,
    briefs: HashMap<Slug, (Arc<Brief>, Arc<[Diagnostic]>)>,
}

/// Runs every rule over all briefs, hidden ones too. Briefs that `memo` knows are not looked at again. `problems` holds
/// what the stages before have told.
pub(crate) fn check(site: &Site, derived: &Derived, as_of: Date, memo: &mut Memo, problems: &mut Vec<Diagnostic>) {
    let is_broken = problems.iter().any(|p| p.severity == Severity::Error);
    let registry = &site.registry;
    let is_known = memo.registry.as_ref().is_some_and(|known| Arc::ptr_eq(known, registry));
    let look = |brief: &Arc<Brief>| {
        let known = memo.briefs.get(&brief.slug).filter(|(known, _)| is_known && Arc::ptr_eq(known, brief));
        let found = known.map_or_else(|| alone(brief, registry).into(), |(_, found)| Arc::clone(found));
        (brief.slug.clone(), (Arc::clone(brief), found))
    };
    let looked: HashMap<_, _> = site.briefs.par_iter().map(look).collect();
    for brief in &site.briefs {
        problems.extend(looked[&brief.slug].1.iter().cloned());
    }
    *memo = Memo { registry: Some(Arc::clone(registry)), briefs: looked };
    for rule in SITE_RULES {
        rule(site, derived, as_of, problems);
    }
    // What names an entry may be just what could not be read.
    if !is_broken {
        rules::unused::check(site, problems);
    }
}

/// What is wrong with a brief whatever the others say.
fn alone(brief: &Brief, registry: &Registry) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for rule in BRIEF_RULES {
        rule(brief, registry, &mut problems);
    }
    problems
}

/// The rule that also holds for what is published by itself: every promise has words.
pub(crate) fn check_visible(site: &Site, derived: &Derived, problems: &mut Vec<Diagnostic>) {
    rules::statements::check_visible(site, derived, problems);
}
