//! A fact as pages show it: what it says, in one line, who says so, and the way to its words.

use serde::Serialize;

use crate::base::number::Quantity;
use crate::derive::Step;
use crate::model::FactRef;
use crate::model::brief::Brief;
use crate::model::fact::{Attribution, Deal, Event, Fact, FactKind, Figure, Party, Position, Quote, Report, Speaker};
use crate::model::registry::EntryId;
use crate::model::words::{Basis, EventKind, Metric};
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::{Tag, Words, may_quote};

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct FactText {
    /// "Promise", "Figure", …
    pub kind: String,
    /// ", due 2027, according to the company": what follows the kind; empty, or begins with a comma.
    pub details: String,
    /// Status or stage.
    pub tag: Option<Tag>,
    /// The claim.
    pub claim: Words,
    /// The page of what it is about, if that has one of its own: a target's.
    pub url: Option<String>,
}

/// A fact on its brief's page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct FactCard {
    /// Its number, from 1.
    pub number: usize,
    /// Its anchor.
    pub id: String,
    /// "Link to fact 3".
    pub permalink: String,
    /// What it says.
    pub text: FactText,
    /// The words of a quotation in the site's language.
    pub translation: Option<Words>,
    /// The words it rests on.
    pub cited: Vec<Cited>,
    /// "Derived: …", where the author said how it follows from the words.
    pub derived: Option<String>,
}

/// Cited words and the way to them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Cited {
    /// The words.
    pub words: Words,
    /// "Passage 3", of fact 3.
    pub label: String,
    /// From the root of the site.
    pub url: String,
    /// Within its own page: `passage-3`.
    pub anchor: String,
}

/// The words a fact rests on, on another page than its brief's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Cite {
    /// The first passage; nothing where the source's rights allow only the link.
    pub words: Option<Words>,
    /// The passage, or the fact where no words may be shown; from the root.
    pub url: String,
    /// The card: this address stays, whatever else the brief says.
    pub card: String,
    /// Who published the source, or the brief's title.
    pub source: String,
    /// Day of the brief.
    pub date: crate::plan::view::shared::When,
}

/// The card of a brief's `n`-th fact, from 0; its passages count on from `passages` of those before.
pub(crate) fn card(desk: &Desk<'_>, brief: &Brief, r: FactRef, passages: usize) -> FactCard {
    let fact = &brief.facts[r.fact as usize];
    let cite = |(n, words): (usize, Words)| {
        let number = passages + n + 1;
        // What the reader sees at the words is the fact's number.
        let text = desk.locale.number((r.fact as usize + 1).into());
        Cited {
            words,
            label: desk.fill("fact-link", &[("number", &text)]),
            url: routes::passage(&brief.slug, number),
            anchor: [routes::PASSAGE_PREFIX, &number.to_string()].concat(),
        }
    };
    FactCard {
        number: r.fact as usize + 1,
        id: [routes::FACT_PREFIX, fact.id.as_str()].concat(),
        permalink: desk.fill("fact-permalink", &[("number", &desk.locale.number((r.fact + 1).into()))]),
        text: text(desk, brief, r),
        translation: translation(desk, brief, fact),
        cited: evidence(desk, brief, fact).into_iter().enumerate().map(cite).collect(),
        derived: fact.derived.as_ref().map(|how| desk.fill("fact-derived", &[("how", &desk.prose(how).text)])),
    }
}

/// The way to a fact's words, from another page.
pub(crate) fn cite(desk: &Desk<'_>, r: FactRef) -> Cite {
    let brief = desk.site.brief(r.brief);
    Cite {
        words: evidence(desk, brief, desk.site.fact(r)).into_iter().next(),
        url: source_url(desk, r),
        card: routes::fact(&brief.slug, &desk.site.fact(r).id),
        source: brief.source.publisher.clone().unwrap_or_else(|| desk.prose(&brief.title).text),
        date: desk.date(brief.date),
    }
}

/// The address of a fact's words; of its card where none may be shown.
pub(crate) fn source_url(desk: &Desk<'_>, r: FactRef) -> String {
    let brief = desk.site.brief(r.brief);
    if may_quote(brief) {
        routes::passage(&brief.slug, first_passage(brief, r))
    } else {
        routes::fact(&brief.slug, &desk.site.fact(r).id)
    }
}

/// The number of a fact's first passage.
pub(crate) fn first_passage(brief: &Brief, r: FactRef) -> usize {
    brief.facts[..r.fact as usize].iter().map(|f| f.evidence.len()).sum::<usize>() + 1
}

/// The words a fact cites, passage by passage; empty where the source's rights allow only the link.
pub(crate) fn evidence(desk: &Desk<'_>, brief: &Brief, fact: &Fact) -> Vec<Words> {
    if !may_quote(brief) {
        return Vec::new();
    }
    let passage = |pieces: &[std::ops::Range<u32>]| {
        let pieces: Vec<_> = pieces.iter().map(|p| brief.body.words(p)).collect();
        desk.words(&pieces.join(" […] "), &brief.source.language)
    };
    fact.evidence.iter().map(|p| passage(&p.pieces)).collect()
}

/// A quotation's translation, in quotation marks left to the template; none where its words need none.
pub(crate) fn translation(desk: &Desk<'_>, brief: &Brief, fact: &Fact) -> Option<Words> {
    // A translation of words that may not be shown is these words still.
    if !may_quote(brief) || desk.foreign(&brief.source.language).is_none() {
        return None;
    }
    match &fact.kind {
        FactKind::Quote(quote) => quote.translation.as_ref().map(|t| desk.prose(t)),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) => {
            None
        }
    }
}

/// What a fact says, in one line.
pub(crate) fn text(desk: &Desk<'_>, brief: &Brief, r: FactRef) -> FactText {
    let fact = &brief.facts[r.fact as usize];
    let mut line = match &fact.kind {
        FactKind::Target(report) => target(desk, report, r),
        FactKind::Presence(position) => presence(desk, position),
        FactKind::Deal(d) => deal(desk, d),
        FactKind::Event(e) => event(desk, e),
        FactKind::Figure(f) => figure(desk, f),
        FactKind::Quote(q) => quote(desk, q),
    };
    if let Some(who) = attribution(desk, fact.attribution) {
        line.detail(desk, &desk.fill("fact-says-so", &[("who", &who)]));
    }
    line.finish(desk)
}

/// Who says so, where it is not the article itself.
pub(crate) fn attribution(desk: &Desk<'_>, attribution: Attribution) -> Option<String> {
    match attribution {
        Attribution::Press => None,
        Attribution::Company(Some(id)) => Some(desk.name(id.into()).to_owned()),
        Attribution::Company(None) => Some(desk.say("attribution-company")),
        Attribution::Official => Some(desk.say("attribution-official")),
        Attribution::Analyst => Some(desk.say("attribution-analyst")),
        Attribution::Unnamed => Some(desk.say("attribution-unnamed")),
        Attribution::Person(id) => Some(desk.name(id.into()).to_owned()),
    }
}

/// A fact's line in the making.
struct Line {
    kind: &'static str,
    details: String,
    tag: Option<Tag>,
    claim: Words,
    url: Option<String>,
}

impl Line {
    fn new(kind: &'static str, claim: Words) -> Self {
        Self { kind, details: String::new(), tag: None, claim, url: None }
    }

    fn detail(&mut self, desk: &Desk<'_>, text: &str) {
        if !text.is_empty() {
            self.details.push_str(desk.mark("mark-comma"));
            self.details.push_str(text);
        }
    }

    fn finish(self, desk: &Desk<'_>) -> FactText {
        let Self { kind, details, tag, claim, url } = self;
        FactText { kind: desk.open(kind), details, tag, claim, url }
    }
}

fn target(desk: &Desk<'_>, report: &Report, r: FactRef) -> Line {
    let known = desk.target(&report.key);
    let statement = report.statement.as_ref().or(known.map(|t| &t.statement));
    let claim = statement.map_or_else(|| Words::plain(report.key.slug.as_str()), |s| desk.prose(s));
    let mut line = Line::new("item-promise", claim);
    let step: Option<&Step> = known.and_then(|t| t.reports.iter().find(|s| s.fact == r));
    match step.and_then(|s| s.due) {
        Some(due) => line.detail(desk, &desk.timed("fact-due", due)),
        None => line.detail(desk, &desk.say("fact-undated")),
    }
    if let Some(said) = report.said {
        line.detail(desk, &desk.timed("fact-said", said));
    }
    line.tag = Some(desk.status(report.status, false));
    line.url = desk.target_url(&report.key);
    line
}

fn presence(desk: &Desk<'_>, position: &Position) -> Line {
    let company = desk.name(position.company.into());
    let markets = desk.names(position.markets.iter().copied());
    let mut line = Line::new(
        "item-position",
        Words::plain(desk.fill("claim-position", &[("company", company), ("markets", &markets)])),
    );
    if let Some(since) = position.since {
        line.detail(desk, &desk.timed("fact-since", since));
    }
    if !position.models.is_empty() {
        line.detail(desk, &desk.fill("fact-with", &[("names", &desk.names(position.models.iter().copied()))]));
    }
    let registry = &desk.site.registry;
    let home = registry.company(position.company).home.is_some_and(|h| position.markets == [h]);
    line.tag = Some(desk.stage(position.stage, position.activity, home));
    line
}

fn deal(desk: &Desk<'_>, deal: &Deal) -> Line {
    let mut line = Line::new("item-deal", desk.prose(&deal.statement));
    if deal.kind != crate::model::words::DealKind::Other {
        line.detail(desk, &desk.word("deal", deal.kind.key()));
    }
    line.detail(desk, &desk.names(deal.parties.iter().copied().map(party)));
    if let Some(date) = deal.date {
        line.detail(desk, &desk.locale.period(date));
    }
    line
}

fn event(desk: &Desk<'_>, event: &Event) -> Line {
    let mut line = Line::new("item-event", desk.prose(&event.title));
    if event.kind != EventKind::Other {
        line.detail(desk, &desk.word("event", event.kind.key()));
    }
    line.detail(desk, &desk.locale.period(event.date));
    line
}

fn figure(desk: &Desk<'_>, figure: &Figure) -> Line {
    let amount = figure_value(desk, figure);
    let what = desk.locale.opening(&figure_subject(desk, figure));
    let mut line =
        Line::new("item-figure", Words::plain(desk.fill("claim-figure", &[("what", &what), ("amount", &amount)])));
    if figure.value.is_some()
        && let Some(change) = figure.change
    {
        line.detail(desk, &desk.fill("fact-change", &[("change", &desk.locale.signed_percent(change))]));
    }
    if figure.basis != Basis::Actual {
        line.detail(desk, &desk.word("basis", figure.basis.key()));
    }
    line
}

/// What a figure counts: metric, scope, company, model, market, period.
pub(crate) fn figure_subject(desk: &Desk<'_>, figure: &Figure) -> String {
    let mut parts = vec![metric(desk, figure)];
    parts.extend(figure.scope.as_deref().map(|scope| desk.term(scope).to_owned()));
    parts.extend(figure.company.map(|id| desk.name(id.into()).to_owned()));
    parts.extend(figure.model.map(|id| desk.name(id.into()).to_owned()));
    parts.extend(figure.market.map(|id| desk.name(id.into()).to_owned()));
    parts.extend(figure.period.map(|p| desk.locale.period(p)));
    parts.join(desk.mark("mark-comma"))
}

/// The metric's word, or the label of another.
pub(crate) fn metric(desk: &Desk<'_>, figure: &Figure) -> String {
    match (&figure.label, figure.metric) {
        (Some(label), Metric::Other) => desk.prose(label).text,
        (Some(_) | None, metric) => desk.word("metric", metric.key()),
    }
}

/// A figure's number with its unit and qualifier; its change, where it has no number.
pub(crate) fn figure_value(desk: &Desk<'_>, figure: &Figure) -> String {
    match (figure.value, figure.change) {
        (Some(value), _) => amount(desk, value, &figure.unit, figure.qualifier),
        (None, Some(change)) => desk.fill("fact-change", &[("change", &desk.locale.signed_percent(change))]),
        (None, None) => desk.say("empty-said"),
    }
}

/// A number with its unit and qualifier.
pub(crate) fn amount(
    desk: &Desk<'_>,
    value: Quantity,
    unit: &str,
    qualifier: Option<crate::base::qualifier::Qualifier>,
) -> String {
    desk.locale.amount(value, desk.term(unit), qualifier.map(crate::base::qualifier::Qualifier::key))
}

fn quote(desk: &Desk<'_>, quote: &Quote) -> Line {
    let (name, role) = speaker(desk, quote);
    let claim = match role {
        Some(role) => desk.fill("claim-quote", &[("name", &name), ("role", &role)]),
        None => name,
    };
    let mut line = Line::new("item-quote", Words::plain(claim));
    if quote.indirect {
        line.detail(desk, &desk.say("fact-indirect"));
    }
    line
}

/// Who speaks, and what that person is.
pub(crate) fn speaker(desk: &Desk<'_>, quote: &Quote) -> (String, Option<String>) {
    match &quote.speaker {
        Speaker::Known(id) => {
            let person = desk.site.registry.person(*id);
            (desk.name((*id).into()).to_owned(), person.role.as_ref().map(|r| desk.prose(r).text))
        }
        Speaker::Named { name, role } => (desk.prose(name).text, role.as_ref().map(|r| desk.prose(r).text)),
    }
}

/// The entry behind one side of a deal.
pub(crate) fn party(party: Party) -> EntryId {
    match party {
        Party::Company(id) => EntryId::Company(id),
        Party::Market(id) => EntryId::Market(id),
    }
}
