//! The registry's own words on an entry: particulars, and what the pages of people and models open and end with.

use serde::Serialize;

use crate::model::body::Body;
use crate::model::registry::{Entry, EntryId};
use crate::plan::view::brief::prose_html;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::{Outside, Particular, Rich, Words, is_rtl};

/// The opening of an entry's page, and its foot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Profile {
    /// The registry's words.
    pub summary: Option<Rich>,
    /// What is known.
    pub particulars: Vec<Particular>,
    /// The longer text beside the YAML.
    pub prose: Option<Rich>,
}

/// That of page `n`; the further pages of a long list have none.
pub(crate) fn profile(desk: &Desk<'_>, id: EntryId, mut particulars: Vec<Particular>, n: usize) -> Profile {
    if n > 1 {
        return Profile { summary: None, particulars: Vec::new(), prose: None };
    }
    let entry = desk.site.registry.entry(id);
    particulars.extend(outside(desk, entry));
    Profile {
        summary: entry.summary.as_ref().map(|s| prose_html(desk, s)),
        particulars,
        prose: entry.prose.as_ref().map(|body| body_html(desk, body)),
    }
}

/// Where else there is something on an entry.
pub(crate) fn outside(desk: &Desk<'_>, entry: &Entry) -> impl Iterator<Item = Particular> {
    let website = entry.website.as_ref().map(|url| {
        let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
        Particular::outside(desk.say("head-website"), Outside { text, url: url.clone() })
    });
    let wikidata = entry.wikidata.as_ref().map(|q| {
        let url = format!("https://www.wikidata.org/wiki/{q}");
        Particular::outside(desk.say("head-wikidata"), Outside { text: q.clone(), url })
    });
    website.into_iter().chain(wikidata)
}

/// The longer text beside an entry's YAML, which is in the site's own language.
pub(crate) fn body_html(desk: &Desk<'_>, body: &Body) -> Rich {
    let language = &desk.site.config.language;
    Rich { html: crate::markup::prose(body), lang: desk.foreign(language), rtl: is_rtl(language) }
}

/// The names an entry has in other languages and besides.
pub(crate) fn also_named(desk: &Desk<'_>, id: EntryId) -> Vec<Particular> {
    let entry = desk.site.registry.entry(id);
    let mut all: Vec<Particular> = Vec::new();
    if !entry.aliases.is_empty() {
        all.push(Particular::text(desk.say("head-also-named"), entry.aliases.join(desk.mark("mark-list"))));
    }
    all.extend(names(desk, id, entry));
    all
}

/// The entry's names in other languages.
fn names<'d>(desk: &'d Desk<'_>, id: EntryId, entry: &'d Entry) -> impl Iterator<Item = Particular> + 'd {
    let own = desk.name(id);
    let foreign = entry.names.iter().filter(move |(language, name)| language != desk.locale.tag() && *name != own);
    foreign.map(|(language, name)| {
        let label = desk.fill("head-names-in", &[("language", desk.locale.language_name(language))]);
        Particular::words(label, Words { lang: Some(language.clone()), ..desk.words(name, language) })
    })
}
