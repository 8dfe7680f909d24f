//! Names to things: raw annotations and articles to a [`Site`] in which every id is known and every passage found.
//! What cannot be resolved is a problem and left out; the rest goes on. Articles are read in parallel.

mod brief;
mod cite;
mod facts;
mod identity;
mod lookup;
pub(crate) mod mentions;
mod namings;
mod notes;
mod registry;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::span::FileId;
use crate::diag::Diagnostic;
use crate::load::Tree;
use crate::model::Site;
use crate::model::brief::Brief;
use crate::model::config::Config;
use crate::model::lost::Lost;
use crate::model::registry::Registry;
use crate::parse::inventory::{Article, Inventory};
use lookup::Lookup;
use mentions::Names;

pub(crate) use registry::Countries;

/// What an earlier run found, to be taken over where nothing it was made of has changed: the registry with the names it
/// gives, and each brief.
#[derive(Default)]
pub(crate) struct Memo {
    ground: Option<Ground>,
    briefs: HashMap<(FileId, Option<FileId>), (Versions, Read)>,
}

/// What every brief is read against.
struct Ground {
    made_of: Vec<(FileId, u32)>,
    config: Config,
    registry: Arc<Registry>,
    lookup: Lookup,
    names: Names,
    problems: Vec<Diagnostic>,
}

type Versions = (u32, Option<u32>);

/// A brief, what is written and not in it, and what is wrong with it.
type Read = (Option<Arc<Brief>>, Lost, Arc<[Diagnostic]>);

/// Everything of a site, drafts and embargoed briefs too.
pub(crate) fn resolve(
    tree: &Tree,
    inventory: &Inventory,
    config: Config,
    countries: &Countries<'_>,
    memo: &mut Memo,
    problems: &mut Vec<Diagnostic>,
) -> Site {
    // Files that are no entry too, since a message may name them.
    let is_ground = |path: &str| path.starts_with("content/") && !path.starts_with("content/articles/");
    let made_of: Vec<_> = tree.iter().filter(|(_, f)| is_ground(&f.path)).map(|(id, f)| (id, f.version)).collect();
    let known = memo.ground.take().filter(|g| g.fits(&made_of, &config));
    if known.is_none() {
        memo.briefs.clear();
    }
    let ground = known.unwrap_or_else(|| Ground::new(tree, inventory, made_of, &config, countries));
    problems.extend(ground.problems.iter().cloned());

    let shared = brief::Shared {
        tree,
        config: &config,
        lookup: &ground.lookup,
        names: &ground.names,
        registry: &ground.registry,
    };
    let version = |id: FileId| tree.file(id).version;
    let read = |article: &Article| {
        let key = (article.text, article.sidecar);
        let versions = (version(article.text), article.sidecar.map(version));
        let kept = memo.briefs.get(&key).filter(|(then, _)| *then == versions).map(|(_, read)| read.clone());
        let read = kept.unwrap_or_else(|| {
            let (brief, lost, problems) = brief::brief(&shared, article);
            (brief.map(Arc::new), lost, problems.into())
        });
        (key, (versions, read))
    };
    let briefs: HashMap<_, _> = inventory.articles.par_iter().map(read).collect();
    let mut found = Vec::with_capacity(inventory.articles.len());
    let mut lost = Lost { anything: inventory.lost, ..Lost::default() };
    for article in &inventory.articles {
        let (_, (brief, unread, more)) = &briefs[&(article.text, article.sidecar)];
        lost.add(unread);
        found.extend(brief.clone());
        problems.extend(more.iter().cloned());
    }
    found.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    let registry = Arc::clone(&ground.registry);
    *memo = Memo { ground: Some(ground), briefs };
    Site { config, registry, briefs: found, lost }
}

impl Ground {
    fn new(
        tree: &Tree,
        inventory: &Inventory,
        made_of: Vec<(FileId, u32)>,
        config: &Config,
        countries: &Countries<'_>,
    ) -> Self {
        let mut problems = Vec::new();
        let raw = registry::read(tree, inventory, &mut problems);
        let lookup = Lookup::new(tree, inventory, &raw, countries);
        let registry = Arc::new(registry::registry(tree, inventory, raw, &lookup, countries, &mut problems));
        let names = Names::new(&registry);
        Self { made_of, config: config.clone(), registry, lookup, names, problems }
    }

    /// True iff it would be made again just as it is.
    fn fits(&self, made_of: &[(FileId, u32)], config: &Config) -> bool {
        self.made_of == made_of && self.config == *config
    }
}
