//! How to cite a brief, and the source it annotates: in words, and as an entry for a bibliography. The source is named
//! as the brief's own page names it, so nothing is shown here that rights keep off the page.

use serde::Serialize;

use crate::base::period::{Period, Point};
use crate::base::slug::Slug;
use crate::model::brief::Brief;
use crate::plan::bibtex::{Entry, language};
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::Words;

/// How to cite one thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Citation {
    /// "This brief".
    pub label: String,
    /// The citation in words.
    pub lines: Vec<CitationLine>,
    /// The entry, ready to be copied.
    pub bibtex: String,
}

/// A citation in words: "Anna Rossi, ", the title in its language, ", La Stampa, 5 March 2025" and an address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct CitationLine {
    /// What comes before the title.
    pub before: String,
    /// In quotation marks.
    pub title: Option<Words>,
    /// What comes after it.
    pub after: String,
}

impl CitationLine {
    fn new(desk: &Desk<'_>, by: &[Option<&str>], title: Option<Words>, rest: &[Option<&str>]) -> Self {
        let comma = desk.mark("mark-comma");
        let join = |parts: &[Option<&str>]| parts.iter().flatten().copied().collect::<Vec<_>>().join(comma);
        let (mut before, mut after) = (join(by), join(rest));
        if !before.is_empty() && (title.is_some() || !after.is_empty()) {
            before.push_str(comma);
        }
        if title.is_some() && !after.is_empty() {
            after.insert_str(0, comma);
        }
        let title = title.map(|t| Words { text: desk.fill("cite-title", &[("title", &t.text)]), ..t });
        Self { before, title, after }
    }

    fn text(&self) -> String {
        let title = self.title.as_ref().map_or("", |t| &*t.text);
        [&*self.before, title, &*self.after].concat()
    }
}

/// The brief, then its source; nothing for an article without annotations, of which nothing is known.
pub(crate) fn citations(desk: &Desk<'_>, brief: &Brief) -> Vec<Citation> {
    if !brief.annotated {
        return Vec::new();
    }
    let site_title = desk.site_title();
    let site = Slug::propose(site_title).map_or_else(|| "site".to_owned(), |s| s.to_string());
    let key = [&*site, "-", brief.slug.as_str()].concat();
    let source = source(desk, brief, [&*key, "-source"].concat());

    let title = desk.prose(&brief.title);
    let url = desk.web_address(&routes::brief(&brief.slug));
    let own = CitationLine::new(
        desk,
        &[Some(site_title)],
        Some(title.clone()),
        &[Some(&desk.locale.date(brief.date)), url.as_deref()],
    );
    let cited = &source.lines[0];
    let annotates = CitationLine { before: desk.fill("cite-annotates", &[("source", &cited.before)]), ..cited.clone() };
    let entry = Entry::new(key)
        .fixed("title", Some(&title.text))
        .fixed("organization", Some(site_title))
        .text("date", Some(&brief.date.to_string()))
        .url(url.as_deref())
        .text("langid", language(title.lang.as_deref().unwrap_or(desk.locale.tag())))
        .text("note", Some(&annotates.text()));
    let own = Citation { label: desk.say("cite-brief"), lines: vec![own, annotates], bibtex: entry.write() };
    vec![own, source]
}

fn source(desk: &Desk<'_>, brief: &Brief, key: String) -> Citation {
    let source = &brief.source;
    let title = source.title.as_ref().map(|t| desk.words(t, &source.language));
    let when = source.published.unwrap_or_else(|| Period::of_day(brief.date));
    let line = CitationLine::new(
        desk,
        &[source.author.as_deref()],
        title,
        &[source.publisher.as_deref(), Some(&desk.locale.period(when)), source.url.as_deref()],
    );
    let entry = Entry::new(key)
        .fixed("author", source.author.as_deref())
        .fixed("title", source.title.as_deref())
        .fixed("organization", source.publisher.as_deref())
        .text("date", Some(&date(when)))
        .url(source.url.as_deref())
        .text("langid", language(&source.language));
    Citation { label: desk.say("cite-source"), lines: vec![line], bibtex: entry.write() }
}

/// Where a fact is from, in a few words: "La Stampa, 5 March 2025".
pub(crate) fn credit(desk: &Desk<'_>, brief: &Brief) -> String {
    let when = brief.source.published.unwrap_or_else(|| Period::of_day(brief.date));
    let who = brief.source.publisher.clone().unwrap_or_else(|| desk.prose(&brief.title).text);
    [&who, desk.mark("mark-comma"), &desk.locale.period(when)].concat()
}

/// A period as a bibliography writes dates; it has no halves, and its quarters are no months.
fn date(period: Period) -> String {
    let point = |p: Point| match p {
        Point::Year(_) | Point::Month(..) | Point::Day(_) => p.to_string(),
        Point::Half(..) | Point::Quarter(..) => p.year().to_string(),
    };
    match period {
        Period::At(p) => point(p),
        Period::Range(a, b) => [point(a), point(b)].join("/"),
        Period::Since(p) => point(p) + "/",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_bibliographies() {
        let written = ["2025", "2025-Q3", "2025-03", "2025-03-05", "2025-01/2025-11", "2024-10-30/.."];
        let dates = written.map(|p| date(p.parse().expect("a period")));
        assert_eq!(dates, ["2025", "2025", "2025-03", "2025-03-05", "2025-01/2025-11", "2024-10-30/"]);
    }
}
