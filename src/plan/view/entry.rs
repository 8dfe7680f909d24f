//! What the pages of a person and of a model open with: the registry's own words on them.

use serde::Serialize;

use crate::model::registry::EntryId;
use crate::plan::view::brief::prose_html;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::{Particular, Rich, Words};

/// The opening of an entry's page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Profile {
    pub summary: Option<Rich>,
    pub particulars: Vec<Particular>,
    pub outside: Vec<Outside>,
}

/// A link that leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Outside {
    pub label: String,
    pub url: String,
    pub text: String,
}

/// The opening of page `n`; the further pages of a long list have none.
pub(crate) fn profile(desk: &Desk<'_>, id: EntryId, particulars: Vec<Particular>, n: usize) -> Profile {
    if n > 1 {
        return Profile { summary: None, particulars: Vec::new(), outside: Vec::new() };
    }
    let entry = desk.site.registry.entry(id);
    let website = entry.website.as_ref().map(|url| Outside {
        label: desk.say("head-website"),
        text: url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned(),
        url: url.clone(),
    });
    let wikidata = entry.wikidata.as_ref().map(|q| Outside {
        label: desk.say("head-wikidata"),
        text: q.clone(),
        url: format!("https://www.wikidata.org/wiki/{q}"),
    });
    Profile {
        summary: entry.summary.as_ref().map(|s| prose_html(desk, s)),
        particulars,
        outside: website.into_iter().chain(wikidata).collect(),
    }
}

/// The names an entry has in other languages and besides.
pub(crate) fn also_named(desk: &Desk<'_>, id: EntryId) -> Vec<Particular> {
    let entry = desk.site.registry.entry(id);
    let site = desk.site.config.language.as_str();
    let mut all: Vec<Particular> = Vec::new();
    if !entry.aliases.is_empty() {
        all.push(Particular::text(desk.say("head-also-named"), entry.aliases.join(", ")));
    }
    let foreign = entry.names.iter().filter(|(language, name)| language != site && *name != entry.name);
    all.extend(foreign.map(|(language, name)| {
        let label = desk.fill("head-names-in", &[("language", desk.locale.language_name(language))]);
        Particular::words(label, Words { lang: Some(language.clone()), ..desk.words(name, language) })
    }));
    all
}
