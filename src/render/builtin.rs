//! The templates that are part of the program.
//!
//! Each is known to Tera as `builtin/…`, which is also where Tera looks for a name that no file of the site has. So a site's
//! `pages/brief.html` takes the place of the built-in one and may still extend it, as `builtin/pages/brief.html`.

/// What a built-in template's name begins with.
pub(crate) const PREFIX: &str = "builtin/";

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$((concat!("builtin/", $name), include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// Name and text of each, the name with [`PREFIX`].
pub(crate) const TEMPLATES: &[(&str, &str)] = templates![
    "base.html",
    "components/chart.html",
    "components/digest.html",
    "components/dossier.html",
    "components/duebar.html",
    "components/entry.html",
    "components/fact.html",
    "components/lists.html",
    "components/map.html",
    "components/meanings.html",
    "components/quarrel.html",
    "components/script.html",
    "components/signs.html",
    "components/text.html",
    "components/timeline.html",
    "components/world.html",
    "pages/404.html",
    "pages/archive.html",
    "pages/brief.html",
    "pages/briefs.html",
    "pages/companies.html",
    "pages/company.html",
    "pages/conflicts.html",
    "pages/data.html",
    "pages/digest.html",
    "pages/digests.html",
    "pages/home.html",
    "pages/market.html",
    "pages/markets.html",
    "pages/matrix.html",
    "pages/methodology.html",
    "pages/model.html",
    "pages/models.html",
    "pages/month.html",
    "pages/people.html",
    "pages/person.html",
    "pages/redirect.html",
    "pages/target.html",
    "pages/targets.html",
    "pages/timeline.html",
    "pages/topic.html",
    "pages/topics.html",
];
