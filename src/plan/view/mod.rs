//! The views: for each kind of page one struct, all that its template can see.

pub(crate) mod archive;
pub(crate) mod brief;
pub(crate) mod cars;
pub(crate) mod chart;
pub(crate) mod citation;
pub(crate) mod company;
pub(crate) mod conflict;
pub(crate) mod conflicts;
pub(crate) mod desk;
pub(crate) mod digest;
pub(crate) mod dossier;
pub(crate) mod duebar;
pub(crate) mod entry;
pub(crate) mod exports;
pub(crate) mod fact;
pub(crate) mod home;
pub(crate) mod lists;
pub(crate) mod market;
pub(crate) mod matrix;
pub(crate) mod methodology;
pub(crate) mod moment;
pub(crate) mod people;
pub(crate) mod position;
pub(crate) mod promise;
pub(crate) mod shared;
pub(crate) mod source;
pub(crate) mod target;
pub(crate) mod targets;
pub(crate) mod tilemap;
pub(crate) mod timeline;
pub(crate) mod topics;
pub(crate) mod worldmap;

use serde::Serialize;

use crate::plan::view::shared::{Crumb, Dateline};

/// All of one page: its head, and its own data.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct View {
    /// `page` in templates.
    pub head: Head,
    /// The fields of this stand at the top level in templates.
    pub main: Main,
}

/// What the shell of a page needs to know about it.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Head {
    /// What leads to the root of the page's language: empty, `../`, `../../`, …; an absolute path on the 404 page.
    pub root: String,
    /// What leads to the top of the whole site, where the theme's files and those of `static/` are.
    pub top: String,
    /// Its own address, from the root; empty, as the home page's, on the 404 page, which has none.
    pub url: String,
    /// The title of the window, the site's name included.
    pub title: String,
    /// For search engines.
    pub description: Option<String>,
    /// The first part of its address: `briefs`.
    pub section: String,
    /// The way to this page.
    pub crumbs: Vec<Crumb>,
    /// The signs it shows; the sprite holds only these.
    pub signs: Vec<&'static str>,
    /// The as-of date, on the home page and the trackers only.
    pub dateline: Option<Dateline>,
    /// It shows tables, charts or maps, and needs the style sheet for these.
    pub instruments: bool,
    /// It is the home page.
    pub front: bool,
    /// Search engines are asked to stay away: drafts, the 404 page, redirects.
    pub hidden: bool,
}

/// A page's own data. The order is that of the pages in `docs/templates.md`, which says of each where it is.
#[derive(Debug, Clone, Hash, Serialize)]
#[serde(untagged)]
pub(crate) enum Main {
    /// `/`.
    Home(Box<home::Home>),
    /// `/briefs/…/`.
    Brief(Box<brief::BriefPage>),
    /// `/briefs/`, `/briefs/page/…/`.
    Briefs(Box<lists::Briefs>),
    /// `/companies/`.
    Companies(Box<lists::Companies>),
    /// `/companies/…/`, `/companies/…/page/…/`.
    Company(Box<company::CompanyPage>),
    /// `/markets/`.
    Markets(Box<lists::Markets>),
    /// `/markets/…/`, `/markets/…/page/…/`.
    Market(Box<market::MarketPage>),
    /// `/people/`.
    People(Box<people::People>),
    /// `/people/…/`, `/people/…/page/…/`.
    Person(Box<people::PersonPage>),
    /// `/models/`.
    Models(Box<cars::Models>),
    /// `/models/…/`, `/models/…/page/…/`.
    Model(Box<cars::ModelPage>),
    /// `/topics/`.
    Topics(Box<topics::Topics>),
    /// `/topics/…/`, `/topics/…/page/…/`.
    Topic(Box<topics::TopicPage>),
    /// `/targets/`, `/targets/page/…/`.
    Targets(Box<targets::Targets>),
    /// `/targets/…/…/`.
    Promise(Box<promise::Promise>),
    /// `/matrix/`.
    Matrix(Box<matrix::Matrix>),
    /// `/timeline/`, `/timeline/…/`.
    Timeline(Box<timeline::Timeline>),
    /// `/conflicts/`.
    Conflicts(Box<conflicts::Conflicts>),
    /// `/digests/`.
    Digests(Box<digest::Digests>),
    /// `/digests/…/`.
    Digest(Box<digest::Digest>),
    /// `/archive/`, `/archive/…/`.
    Archive(Box<archive::Archive>),
    /// `/archive/…/…/`.
    Month(Box<archive::Month>),
    /// `/methodology/`.
    Methodology(Box<methodology::Methodology>),
    /// `/about/data/`.
    Exports(Box<exports::Exports>),
    /// `/404.html`.
    NotFound(lists::NotFound),
    /// the old addresses of what was renamed.
    Redirect(lists::Redirect),
}

impl Main {
    /// True iff it shows tables, charts or maps.
    pub(crate) fn has_instruments(&self) -> bool {
        let plain =
            matches!(self, Self::Brief(_) | Self::Briefs(_) | Self::Topic(_) | Self::NotFound(_) | Self::Redirect(_));
        !plain
    }

    /// The template it is drawn with.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Home(_) => "pages/home.html",
            Self::Brief(_) => "pages/brief.html",
            Self::Briefs(_) => "pages/briefs.html",
            Self::Companies(_) => "pages/companies.html",
            Self::Company(_) => "pages/company.html",
            Self::Markets(_) => "pages/markets.html",
            Self::Market(_) => "pages/market.html",
            Self::Archive(_) => "pages/archive.html",
            Self::Month(_) => "pages/month.html",
            Self::People(_) => "pages/people.html",
            Self::Person(_) => "pages/person.html",
            Self::Models(_) => "pages/models.html",
            Self::Model(_) => "pages/model.html",
            Self::Topics(_) => "pages/topics.html",
            Self::Topic(_) => "pages/topic.html",
            Self::Targets(_) => "pages/targets.html",
            Self::Promise(_) => "pages/target.html",
            Self::Matrix(_) => "pages/matrix.html",
            Self::Timeline(_) => "pages/timeline.html",
            Self::Conflicts(_) => "pages/conflicts.html",
            Self::Digests(_) => "pages/digests.html",
            Self::Digest(_) => "pages/digest.html",
            Self::Methodology(_) => "pages/methodology.html",
            Self::Exports(_) => "pages/data.html",
            Self::NotFound(_) => "pages/404.html",
            Self::Redirect(_) => "pages/redirect.html",
        }
    }
}
