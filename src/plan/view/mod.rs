//! The views: for each kind of page one struct, all that its template can see.

pub(crate) mod archive;
pub(crate) mod brief;
pub(crate) mod cars;
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
    /// What leads back to the site's root: `""`, `"../"`, …; an absolute path on the 404 page. Also `root` in templates.
    pub root: String,
    /// Its own address, from the root.
    pub url: String,
    /// The title of the window, the site's name included.
    pub title: String,
    pub description: Option<String>,
    /// The entry of the navigation it belongs to, by the route's first word: `briefs`.
    pub section: String,
    pub crumbs: Vec<Crumb>,
    /// The signs it shows, for the sprite; `hatch` for the pattern.
    pub signs: Vec<&'static str>,
    /// On the home page and the trackers only: what a new day changes.
    pub dateline: Option<Dateline>,
    /// True on the page with the large nameplate and the tagline.
    pub front: bool,
    /// True where search engines are asked to stay away: drafts, the 404 page, redirects.
    pub hidden: bool,
}

/// A page's own data.
#[derive(Debug, Clone, Hash, Serialize)]
#[serde(untagged)]
pub(crate) enum Main {
    Home(Box<home::Home>),
    Brief(Box<brief::BriefPage>),
    Briefs(Box<lists::Briefs>),
    Companies(Box<lists::Companies>),
    Company(Box<company::CompanyPage>),
    Markets(Box<lists::Markets>),
    Market(Box<market::MarketPage>),
    Archive(Box<archive::Archive>),
    Month(Box<archive::Month>),
    People(Box<people::People>),
    Person(Box<people::PersonPage>),
    Models(Box<cars::Models>),
    Model(Box<cars::ModelPage>),
    Topics(Box<topics::Topics>),
    Topic(Box<topics::TopicPage>),
    Targets(Box<targets::Targets>),
    Promise(Box<promise::Promise>),
    Matrix(Box<matrix::Matrix>),
    Timeline(Box<timeline::Timeline>),
    Conflicts(Box<conflicts::Conflicts>),
    Digests(Box<digest::Digests>),
    Digest(Box<digest::Digest>),
    Methodology(Box<methodology::Methodology>),
    Exports(Box<exports::Exports>),
    NotFound(lists::NotFound),
    Redirect(lists::Redirect),
}

impl Main {
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
