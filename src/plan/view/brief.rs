//! A brief's page: what the article means, and where it is written.

use serde::Serialize;

use crate::model::brief::Brief;
use crate::model::registry::EntryId;
use crate::model::words::Prose;
use crate::model::{BriefId, FactRef};
use crate::plan::view::citation::{Citation, citations, credit};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::{FactCard, card};
use crate::plan::view::shared::{BriefRow, Link, Particular, Rich, Words, may_quote};
use crate::plan::view::source::{SourceText, source_text};
use crate::plan::{prose, routes};

/// A brief.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct BriefPage {
    /// Headline.
    pub title: Words,
    /// Companies and markets over it.
    pub kicker: Vec<Link>,
    /// "Draft", "No facts have been drawn …".
    pub notices: Vec<String>,
    /// The summary.
    pub summary: Option<Rich>,
    /// The facts, in the order of the annotations.
    pub facts: Vec<FactCard>,
    /// How many they are.
    pub facts_note: String,
    /// Where the facts are from, for whoever copies one: "La Stampa, 5 March 2025".
    pub credit: String,
    /// Where the article is from.
    pub particulars: Vec<Particular>,
    /// The way to the source.
    pub original: Option<Original>,
    /// What the article rests on.
    pub references: Vec<Reference>,
    /// How to cite the brief, and then its source; none without annotations.
    pub citations: Vec<Citation>,
    /// The article; nothing where its rights allow only the link, or without annotations.
    pub source: Option<SourceText>,
    /// Said where no text of the source is shown.
    pub no_text: Option<String>,
    /// Up to five related briefs.
    pub related: Vec<BriefRow>,
    /// Further ways on.
    pub next: Vec<NextLink>,
}

/// The way to the source itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Original {
    /// "Read it at …".
    pub label: String,
    /// Whole web address.
    pub url: String,
}

/// What the article rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Reference {
    /// Who published it.
    pub publisher: Option<String>,
    /// What it is called.
    pub title: Option<Words>,
    /// Whole web address.
    pub url: Option<String>,
    /// When.
    pub date: Option<String>,
}

/// A way on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct NextLink {
    /// Why.
    pub why: String,
    /// Where.
    pub link: Link,
}

/// Names above the headline.
const KICKER: usize = 4;

/// The page of a brief.
pub(crate) fn brief(desk: &Desk<'_>, id: BriefId) -> BriefPage {
    let brief = desk.site.brief(id);
    let title = desk.prose(&brief.title);
    desk.title(&title.text);
    desk.crumbs(Vec::new());
    if brief.draft {
        desk.hide();
    }
    let mut facts = Vec::with_capacity(brief.facts.len());
    let mut passages = 0;
    for (fact, n) in brief.facts.iter().zip(0u32..) {
        facts.push(card(desk, brief, FactRef { brief: id, fact: n }, passages));
        passages += fact.evidence.len();
    }
    let summary = brief.summary.as_ref().map(|s| prose_html(desk, s));
    describe(desk, brief);
    let quotable = brief.annotated && may_quote(brief);
    let source = quotable.then(|| source_text(desk, brief, &facts));
    let kicker =
        brief.companies.iter().copied().map(EntryId::from).chain(brief.markets.iter().copied().map(EntryId::from));
    BriefPage {
        title,
        kicker: kicker.take(KICKER).map(|id| desk.entry(id)).collect(),
        notices: notices(desk, brief),
        facts_note: desk.count("count-facts-cited", facts.len()),
        facts,
        credit: credit(desk, brief),
        summary,
        particulars: if brief.annotated { particulars(desk, brief) } else { Vec::new() },
        original: original(desk, brief),
        references: references(desk, brief),
        citations: citations(desk, brief),
        no_text: (brief.annotated && !quotable).then(|| desk.say("source-no-text")),
        source,
        related: desk.derived.related[id.at()].iter().map(|b| BriefRow::new(desk, *b, None)).collect(),
        next: next(desk, brief),
    }
}

/// Markdown of the author's in the page's language, or marked with its own.
pub(crate) fn prose_html(desk: &Desk<'_>, prose: &Prose) -> Rich {
    let words = desk.prose(prose);
    Rich { html: prose::html(&words.text), lang: words.lang, rtl: words.rtl }
}

fn describe(desk: &Desk<'_>, brief: &Brief) {
    match &brief.summary {
        Some(summary) => desk.description(prose::plain(&desk.prose(summary).text)),
        None if brief.annotated => desk.description(desk.count("standfirst-brief", brief.facts.len())),
        None => {}
    }
}

fn notices(desk: &Desk<'_>, brief: &Brief) -> Vec<String> {
    let draft = brief.draft.then(|| desk.say("notice-draft"));
    let bare = (!brief.annotated).then(|| desk.say("brief-no-facts"));
    draft.into_iter().chain(bare).collect()
}

fn particulars(desk: &Desk<'_>, brief: &Brief) -> Vec<Particular> {
    let source = &brief.source;
    let mut all = Vec::new();
    let mut text = |label: &str, text: Option<&str>, lang: &str| {
        all.extend(text.map(|t| Particular::words(desk.say(label), desk.words(t, lang))));
    };
    text("source-of", source.title.as_deref(), &source.language);
    text("source-publisher", source.publisher.as_deref(), &source.language);
    text("source-author", source.author.as_deref(), &source.language);
    let when = source.published.map_or_else(|| desk.date(brief.date), |p| desk.period(p));
    all.push(Particular::when(desk.say("source-published"), when));
    let language = desk.locale.language_name(&source.language);
    all.push(Particular::text(desk.say("source-language"), language));
    all.push(Particular::text(desk.say("source-rights"), desk.word("rights", source.rights.key())));
    let mut lists = |label: &str, links: Vec<Link>| {
        if !links.is_empty() {
            all.push(Particular::links(desk.say(label), links));
        }
    };
    lists("head-people", desk.links(brief.people.iter().copied()));
    lists("head-models", desk.links(brief.models.iter().copied()));
    lists("section-also-mentioned", also_named(desk, brief));
    lists("head-topics", brief.topics.iter().map(|t| desk.topic(t)).collect());
    all
}

/// Companies that the article names and no fact is about.
fn also_named(desk: &Desk<'_>, brief: &Brief) -> Vec<Link> {
    let mut seen = Vec::new();
    for mention in &brief.mentions {
        if let EntryId::Company(id) = mention.entry
            && !brief.companies.contains(&id)
            && !seen.contains(&id)
        {
            seen.push(id);
        }
    }
    desk.links(seen)
}

fn original(desk: &Desk<'_>, brief: &Brief) -> Option<Original> {
    let url = brief.source.url.clone()?;
    let label = match &brief.source.publisher {
        Some(publisher) => desk.fill("source-link-at", &[("publisher", publisher)]),
        None => desk.say("source-link"),
    };
    Some(Original { label, url })
}

fn references(desk: &Desk<'_>, brief: &Brief) -> Vec<Reference> {
    let reference = |r: &crate::model::brief::Reference| {
        let is_nameless = r.publisher.is_none() && r.title.is_none();
        let address = r.url.as_deref().filter(|_| is_nameless).map(Words::plain);
        Reference {
            publisher: r.publisher.clone(),
            title: r.title.as_ref().map(|title| desk.prose(title)).or(address),
            url: r.url.clone(),
            date: r.date.map(|d| desk.locale.period(d)),
        }
    };
    brief.source.references.iter().map(reference).collect()
}

/// The company, the promise and the week this brief belongs to.
fn next(desk: &Desk<'_>, brief: &Brief) -> Vec<NextLink> {
    let mut next = Vec::new();
    let mut push = |why: &str, label: String, url: Option<String>| {
        if url.is_some() {
            next.push(NextLink { why: desk.say(why), link: Link { label, url } });
        }
    };
    if let Some(id) = brief.companies.first() {
        let id = EntryId::from(*id);
        push("next-company", desk.fill("next-company-text", &[("name", desk.name(id))]), desk.entry_url(id));
    }
    if let Some(id) = brief.markets.first() {
        let id = EntryId::from(*id);
        push("next-market", desk.fill("next-market-text", &[("name", desk.name(id))]), desk.entry_url(id));
    }
    if desk.has(crate::model::config::Part::Digests) {
        let week = brief.date.iso_week_date();
        let url = routes::digest(week.year(), week.week());
        push("next-week", desk.fill("next-week-text", &[("week", &week.week().to_string())]), Some(url));
    }
    next
}
