//! The source's own text on a brief's page: its passages with the cited words marked, and what each means in the margin.

use serde::Serialize;

use crate::markup::{self, Layers, LinkOut, Mark, Show};
use crate::model::brief::Brief;
use crate::model::registry::EntryId;
use crate::model::words::Rights;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::FactCard;
use crate::plan::view::shared::{Words, is_rtl};

/// The article as its rights allow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct SourceText {
    /// Headline of the section.
    pub heading: String,
    /// How many passages are cited.
    pub note: String,
    /// Its language; nothing: the site's.
    pub lang: Option<String>,
    /// Written from right to left.
    pub rtl: bool,
    /// Its paragraphs, in order.
    pub passages: Vec<PassageView>,
}

/// One paragraph of the article, and what stands in its margin.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct PassageView {
    /// Its mark-up, cited words marked; print it with `| safe`.
    pub html: String,
    /// What is cited in it.
    pub notes: Vec<MarginNote>,
}

/// What cited words mean, in the margin.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MarginNote {
    /// The fact's number, as shown behind the words.
    pub number: usize,
    /// The anchor of the fact's card.
    pub id: String,
    /// As in `FactText`.
    pub kind: String,
    /// As in `FactText`.
    pub details: String,
    /// The claim.
    pub claim: Words,
    /// The page of the target it is about.
    pub url: Option<String>,
}

/// The source of a brief whose facts have these cards.
pub(crate) fn source_text(desk: &Desk<'_>, brief: &Brief, facts: &[FactCard]) -> SourceText {
    let signs: Vec<(String, String)> = facts.iter().map(|card| note_sign(desk, card)).collect();
    let (marks, owners) = marks(brief, facts, &signs);
    let links = names(desk, brief);
    let show = match brief.source.rights {
        Rights::Full => Show::Full,
        Rights::Quotes => Show::Quotes,
        Rights::Link => Show::Nothing,
    };
    let layers = Layers { marks: &marks, links: &links };
    let note = |number: &u32| {
        let card = &facts[*owners.get((*number as usize).checked_sub(1)?)?];
        Some(MarginNote {
            number: card.number,
            id: card.id.clone(),
            kind: card.text.kind.clone(),
            details: card.text.details.clone(),
            claim: card.text.claim.clone(),
            url: card.text.url.clone(),
        })
    };
    let view = |p: markup::Passage| {
        // A fact that rests on two passages of one block is noted once.
        let mut notes: Vec<MarginNote> = Vec::with_capacity(p.cites.len());
        for note in p.cites.iter().filter_map(note) {
            if notes.iter().all(|n| n.number != note.number) {
                notes.push(note);
            }
        }
        PassageView { html: p.html, notes }
    };
    let language = brief.source.language.as_str();
    let heading = match desk.foreign(language) {
        Some(_) => desk.fill("section-source-in", &[("language", desk.locale.language_name(language))]),
        None => desk.say("section-source"),
    };
    SourceText {
        heading,
        note: desk.count("count-passages-margin", marks.len()),
        lang: desk.foreign(language),
        rtl: is_rtl(language),
        passages: markup::passages(&brief.body, &layers, show).into_iter().map(view).collect(),
    }
}

/// Where the sign after cited words leads, and what it says aloud.
fn note_sign(desk: &Desk<'_>, card: &FactCard) -> (String, String) {
    let number = desk.locale.number(card.number.into());
    let label = desk.fill("fact-label", &[("number", &number), ("kind", &card.text.kind)]);
    (["#", &card.id].concat(), label)
}

/// The cited passages in the order of their numbers, and for each the fact it belongs to.
fn marks<'s>(brief: &Brief, facts: &[FactCard], signs: &'s [(String, String)]) -> (Vec<Mark<'s>>, Vec<usize>) {
    let mut marks = Vec::new();
    let mut owners = Vec::new();
    for (n, (fact, (href, label))) in brief.facts.iter().zip(signs).enumerate() {
        let shown = u32::try_from(facts[n].number).unwrap_or(u32::MAX);
        for passage in &fact.evidence {
            owners.push(n);
            let number = u32::try_from(owners.len()).unwrap_or(u32::MAX);
            marks.push(Mark { pieces: passage.pieces.clone(), number, shown, href, label });
        }
    }
    (marks, owners)
}

/// The mentions of entries that have a page; of each entry the first that may be is linked.
fn names(desk: &Desk<'_>, brief: &Brief) -> Vec<LinkOut> {
    let root = desk.root();
    let mut known: Vec<(EntryId, Option<String>)> = Vec::new();
    let mut links = Vec::with_capacity(brief.mentions.len());
    for mention in &brief.mentions {
        let at = known.iter().position(|(id, _)| *id == mention.entry).unwrap_or_else(|| {
            known.push((mention.entry, desk.entry_url(mention.entry).map(|url| [&*root, &*url].concat())));
            known.len() - 1
        });
        if let Some(href) = &known[at].1 {
            links.push(LinkOut { range: mention.range.clone(), href: href.clone() });
        }
    }
    links
}
