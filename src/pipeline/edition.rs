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
    pub(super) index: Arc<Index>,
    pub(super) plan: Arc<Plan>,
    pub(super) locale: Arc<Locale>,
    pub(super) as_of: Date,
    pub(super) templates: Arc<Templates>,
    pub(super) assets: Vec<Asset>,
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
    pub(super) fn context(&self) -> Context<'_> {
        Context::new(&self.site, &self.derived, &self.locale, self.as_of, Arc::clone(&self.index))
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
            let html = self.templates.render(page, &plan::view(&self.context(), page));
            return Some(html.map(|html| html.into_bytes().into()));
        }
        if let Some((_, bytes)) = self.assets.iter().find(|(asset, _)| asset.as_str() == path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        let data = |at: &OutPath| at.as_str() == path;
        render::data::files(&self.context(), data).pop().map(|(_, bytes)| Ok(bytes.into()))
    }

    /// Its style sheets, images and the like, by path.
    pub(crate) fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The files beside the pages.
    pub(crate) fn others(&self) -> Vec<(OutPath, Arc<[u8]>)> {
        let data = render::data::files(&self.context(), |_| true).into_iter().map(|(path, bytes)| (path, bytes.into()));
        data.chain(self.assets.iter().cloned()).collect()
    }
}
