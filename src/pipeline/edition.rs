//! One state of the site, whole: it can make any of its files, at any time, from any thread. Holds no page drawn.

use std::hash::BuildHasher;
use std::sync::Arc;

use foldhash::quality::FixedState;
use jiff::civil::Date;

use crate::base::path::OutPath;
use crate::derive::Derived;
use crate::locale::Locale;
use crate::model::Site;
use crate::plan::view::View;
use crate::plan::{self, Context, Index, Page, Plan};
use crate::render::assets::Asset;
use crate::render::{self, TemplateProblem, Templates};

/// A site that can be published, but for what its templates may do yet.
pub(crate) struct Edition {
    pub(super) site: Arc<Site>,
    pub(super) derived: Arc<Derived>,
    pub(super) plan: Arc<Plan>,
    pub(super) as_of: Date,
    /// In the order of the plan.
    pub(super) languages: Vec<Language>,
    pub(super) assets: Vec<Asset>,
}

/// What the pages in one language are made with.
pub(crate) struct Language {
    pub(super) locale: Arc<Locale>,
    pub(super) index: Arc<Index>,
    pub(super) templates: Arc<Templates>,
}

/// What a page is made of, as one number: two pages at one address with one fingerprint, drawn with the same templates,
/// are the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    pub(super) fn of(view: &View) -> Self {
        Self(FixedState::default().hash_one(view))
    }
}

impl Edition {
    /// For each language all that a page in it may be made of.
    pub(super) fn contexts(&self) -> Vec<Context<'_>> {
        let all = self.languages.iter();
        all.map(|l| Context::new(&self.site, &self.derived, &l.locale, self.as_of, Arc::clone(&l.index))).collect()
    }

    /// Draws a page.
    pub(super) fn render(&self, page: &Page, view: &View) -> Result<String, Box<TemplateProblem>> {
        self.languages[page.language].templates.render(page, view)
    }

    /// Its pages, by path.
    pub(crate) fn pages(&self) -> &[Page] {
        &self.plan.pages
    }

    /// The path of the site below its host: `/`, or `/a/b/`.
    pub(crate) fn base_path(&self) -> &str {
        plan::routes::base_path(self.site.config.base_url.as_deref())
    }

    /// The bytes at a path of the site, as they would be published; `None` where nothing would.
    pub(crate) fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, Box<TemplateProblem>>> {
        if let Ok(at) = self.plan.pages.binary_search_by(|page| page.path.as_str().cmp(path)) {
            let page = &self.plan.pages[at];
            let html = self.render(page, &plan::view(&self.contexts()[page.language], page));
            return Some(html.map(|html| html.into_bytes().into()));
        }
        if let Some((_, bytes)) = self.assets.iter().find(|(asset, _)| asset.as_str() == path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        let data = |at: &OutPath| at.as_str() == path;
        self.contexts().iter().find_map(|ctx| render::data::files(ctx, data).pop()).map(|(_, bytes)| Ok(bytes.into()))
    }

    /// Its style sheets, images and the like, by path.
    pub(crate) fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The files beside the pages.
    pub(crate) fn others(&self) -> Vec<(OutPath, Arc<[u8]>)> {
        let contexts = self.contexts();
        let data = contexts.iter().flat_map(|ctx| render::data::files(ctx, |_| true));
        data.map(|(path, bytes)| (path, bytes.into())).chain(self.assets.iter().cloned()).collect()
    }
}
