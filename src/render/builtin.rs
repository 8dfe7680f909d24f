//! The templates that are part of the program. A site's own file of the same name replaces one.

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// Name and text of each.
pub(crate) const TEMPLATES: &[(&str, &str)] = templates![
    "base.html",
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
