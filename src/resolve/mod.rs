//! Names to things: raw annotations and articles to a [`Site`] in which every id is known and every passage found.
//! What cannot be resolved is a problem and left out; the rest goes on. Articles are read in parallel.

mod brief;
mod cite;
mod facts;
mod identity;
mod lookup;
pub(crate) mod mentions;
mod notes;
mod registry;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::load::Tree;
use crate::model::Site;
use crate::model::brief::Brief;
use crate::model::config::Config;
use crate::parse::inventory::Inventory;

pub(crate) use registry::Countries;

/// Everything of a site, drafts and embargoed briefs too.
pub(crate) fn resolve(
    tree: &Tree,
    inventory: &Inventory,
    config: Config,
    countries: Countries<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Site {
    let lookup = lookup::Lookup::new(inventory);
    let registry = registry::registry(tree, inventory, &lookup, countries, problems);
    let names = mentions::Names::new(&registry);
    let shared = brief::Shared { tree, config: &config, lookup: &lookup, names: &names, registry: &registry };
    let read: Vec<(Option<Brief>, Vec<Diagnostic>)> =
        inventory.articles.par_iter().map(|article| brief::brief(&shared, article)).collect();
    let mut briefs = Vec::with_capacity(read.len());
    for (brief, more) in read {
        briefs.extend(brief.map(Arc::new));
        problems.extend(more);
    }
    briefs.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    Site { config, registry, briefs }
}
