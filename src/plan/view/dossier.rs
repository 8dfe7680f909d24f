//! What the pages of a company, a market, a person or a model have in common: promises, figures, deals, disagreements,
//! timeline, quotations and briefs.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::derive::{Conflict, Dispute, Happening, TargetId, Via};
use crate::model::FactRef;
use crate::model::config::Part;
use crate::model::fact::{FactKind, Figure, Quote};
use crate::model::registry::EntryId;
use crate::model::words::Basis;
use crate::plan::routes;
use crate::plan::view::chart::{self, Bars, Charts, bars};
use crate::plan::view::conflict::{self, ConflictRow};
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::{self, Cite};
use crate::plan::view::lists::{count, numbered};
use crate::plan::view::moment::{MomentRow, moments};
use crate::plan::view::shared::{BriefRow, Link, Pager, When, Words, page_of};
use crate::plan::view::target::{Promises, promises};

/// Rows of one kind that a page shows; the rest is in the data files.
const MOST: usize = 60;

/// What the pages of companies, markets, people and models share. All but the briefs are empty on the second and further pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Sections {
    /// The promises.
    pub promises: Option<Promises>,
    /// How much of each promise with a number was reached.
    pub reached: Option<Bars>,
    /// The numbers.
    pub figures: Vec<FigureRow>,
    /// Pictures of the numbers.
    pub charts: Charts,
    /// The agreements.
    pub deals: Vec<FactRow>,
    /// The quotations.
    pub quotes: Vec<Quotation>,
    /// Disagreements.
    pub conflicts: Vec<ConflictRow>,
    /// What is dated.
    pub timeline: Vec<MomentRow>,
    /// The briefs of this page of the list.
    pub briefs: Vec<BriefRow>,
    /// "7 briefs".
    pub briefs_count: String,
    /// Where one is in the list.
    pub pager: Option<Pager>,
    /// What is not all there: "the latest 60 of 312".
    pub cuts: Cuts,
}

/// Notes under lists that do not show all, "The latest 60 of 312", each leading to the data that do.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub(crate) struct Cuts {
    /// Of the promises.
    pub promises: Option<Link>,
    /// Of the numbers.
    pub figures: Option<Link>,
    /// Of the agreements.
    pub deals: Option<Link>,
    /// Of the quotations.
    pub quotes: Option<Link>,
    /// Of the timeline.
    pub timeline: Option<Link>,
}

/// A number in a table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct FigureRow {
    /// The metric and its scope: "Deliveries, worldwide".
    pub what: String,
    /// The company (on a market's page) or the market and model.
    pub of: Vec<Link>,
    /// The time it is for.
    pub period: Option<When>,
    /// The number with its unit.
    pub value: String,
    /// The number alone, exact and with a point, its lower end where it is a range; empty where there is none.
    pub amount: String,
    /// On the year before.
    pub change: Option<String>,
    /// "planned", "forecast".
    pub basis: Option<String>,
    /// The brand or market through which it is on this page.
    pub via: Option<String>,
    /// Its words.
    pub cite: Cite,
    /// "2 more", where others give the same number.
    pub more: Option<String>,
}

/// Any fact in a list: its claim, leading to its words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct FactRow {
    /// What it says.
    pub claim: Words,
    /// As in `FactText`.
    pub kind: String,
    /// As in `FactText`.
    pub details: String,
    /// The brand or market through which it is on this page.
    pub via: Option<String>,
    /// Its words.
    pub cite: Cite,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Quotation {
    /// Verbatim; nothing where the source's rights allow only the link.
    pub words: Option<Words>,
    /// In the site's language.
    pub translation: Option<Words>,
    /// Who.
    pub speaker: Link,
    /// What the speaker is.
    pub role: Option<String>,
    /// Reported speech.
    pub indirect: bool,
    /// Where.
    pub cite: Cite,
}

/// The sections of page `n` of an entry.
pub(crate) fn sections(desk: &Desk<'_>, id: EntryId, n: usize) -> Sections {
    let dossier = desk.dossier(id);
    let first = routes::entry(&desk.site.registry, id);
    let briefs = page_of(desk, &dossier.briefs, n).iter().map(|(b, via)| BriefRow::new(desk, *b, *via)).collect();
    let mut sections = Sections {
        promises: None,
        reached: None,
        figures: Vec::new(),
        charts: Charts::default(),
        deals: Vec::new(),
        quotes: Vec::new(),
        conflicts: Vec::new(),
        timeline: Vec::new(),
        briefs,
        briefs_count: desk.count("count-briefs", dossier.briefs.len()),
        pager: Pager::new(desk, &first, n, dossier.briefs.len()),
        cuts: Cuts::default(),
    };
    if n == 1 {
        fill(desk, id, &mut sections);
    }
    sections
}

/// Title, description and the way to page `n` of an entry.
pub(crate) fn head(desk: &Desk<'_>, id: EntryId, n: usize, title: &str, list: (&str, &str), standfirst: &str) {
    let title = desk.fill(title, &[("name", desk.name(id))]);
    desk.title(&numbered(desk, &title, n));
    desk.description(standfirst);
    let mut crumbs = vec![Link::to(desk.say(list.0), list.1)];
    if n > 1 {
        crumbs.push(desk.entry(id));
    }
    desk.crumbs(crumbs);
}

/// A figure, where it is, and how it came to the page.
type Found<'f> = (FactRef, Via, &'f Figure);

fn fill(desk: &Desk<'_>, id: EntryId, sections: &mut Sections) {
    let dossier = desk.dossier(id);
    let mut targets: Vec<_> =
        dossier.targets.iter().map(|(t, via)| (&desk.derived.targets[t.0 as usize], *via)).collect();
    targets.sort_by_cached_key(|(t, _)| crate::plan::view::target::urgency(t));
    sections.reached = bars::reached(desk, id, targets.iter().map(|(t, _)| *t));
    let held_against = targets.clone();
    sections.cuts.promises = cut(desk, &mut targets);
    sections.promises = promises(desk, &targets, None);

    let mut figures: Vec<Found<'_>> = Vec::new();
    let mut deals = Vec::new();
    let mut quotes: Vec<(FactRef, &Quote)> = Vec::new();
    for (r, via) in &dossier.facts {
        match &desk.site.fact(*r).kind {
            FactKind::Figure(f) => figures.push((*r, *via, f)),
            FactKind::Deal(_) => deals.push((*r, *via)),
            FactKind::Quote(q) => quotes.push((*r, q)),
            FactKind::Target(_) | FactKind::Presence(_) | FactKind::Event(_) => {}
        }
    }
    sections.charts = chart::charts(desk, id, &figures, &held_against);
    let mut figures = once(figures);
    sections.cuts.figures = cut(desk, &mut figures);
    figures.sort_by_cached_key(|((_, _, f), _)| order(f));
    sections.figures = figures.into_iter().map(|((r, via, f), more)| figure_row(desk, id, (r, via, f), more)).collect();
    sections.cuts.deals = cut(desk, &mut deals);
    sections.deals = deals.into_iter().map(|(r, via)| fact_row(desk, r, via)).collect();
    sections.cuts.quotes = cut(desk, &mut quotes);
    sections.quotes = quotes.into_iter().map(|(r, q)| quotation(desk, r, q)).collect();
    let own_facts: HashSet<FactRef> = dossier.facts.iter().map(|(r, _)| *r).collect();
    let own_targets: HashSet<TargetId> = dossier.targets.iter().map(|(t, _)| *t).collect();
    let concerns = |c: &&Conflict| match c.about {
        Dispute::Due(t) | Dispute::Outcome(t) => own_targets.contains(&t),
        Dispute::Figure => c.sides.iter().flat_map(|s| &s.facts).any(|r| own_facts.contains(r)),
    };
    sections.conflicts = desk.derived.conflicts.iter().filter(concerns).map(|c| conflict::row(desk, c)).collect();

    let happened = dossier.facts.iter().flat_map(|(r, _)| [Happening::Event(*r), Happening::Deal(*r)]);
    let promised = dossier.targets.iter().flat_map(|(t, _)| [Happening::Announced(*t), Happening::Due(*t)]);
    let mut timeline = desk.context().moments(happened.chain(promised));
    timeline.reverse();
    sections.cuts.timeline = cut(desk, &mut timeline);
    sections.timeline = moments(desk, timeline.into_iter());
}

/// Keeps the first of a list, and says so where that is not all.
fn cut<T>(desk: &Desk<'_>, all: &mut Vec<T>) -> Option<Link> {
    let whole = all.len();
    all.truncate(MOST);
    let data = desk.has(Part::Data);
    let id = if data { "note-latest-data" } else { "note-latest" };
    (whole > MOST).then(|| Link {
        label: desk.message(id, &[("shown", count(MOST)), ("count", count(whole))]),
        url: data.then(|| routes::DATA.to_owned()),
    })
}

/// Each number once, from its newest source, with how many others give the same. One without a period is as of its brief.
fn once<'f>(figures: Vec<Found<'f>>) -> Vec<(Found<'f>, usize)> {
    let mut places: HashMap<&'f Figure, usize> = HashMap::new();
    let mut out: Vec<(Found<'f>, usize)> = Vec::with_capacity(figures.len());
    for found in figures {
        if let Some(at) = places.get(found.2).filter(|_| found.2.period.is_some()) {
            out[*at].1 += 1;
        } else {
            places.insert(found.2, out.len());
            out.push((found, 0));
        }
    }
    out
}

/// Figures by metric and scope, then the newest period first.
fn order(figure: &Figure) -> impl Ord + use<> {
    let period = figure.period.map(|p| std::cmp::Reverse((p.end(), p.start())));
    (figure.metric, figure.scope.clone(), figure.basis, period)
}

fn figure_row(desk: &Desk<'_>, page: EntryId, (r, via, figure): Found<'_>, more: usize) -> FigureRow {
    let named = [figure.company.map(EntryId::from), figure.model.map(EntryId::from), figure.market.map(EntryId::from)];
    let mut what = desk.locale.opening(&fact::metric(desk, figure));
    if let Some(scope) = &figure.scope {
        what = [&*what, desk.term(scope)].join(desk.mark("mark-comma"));
    }
    let change = figure.change.filter(|_| figure.value.is_some());
    FigureRow {
        what,
        of: named.into_iter().flatten().filter(|id| *id != page).map(|id| desk.entry(id)).collect(),
        period: figure.period.map(|p| desk.period_short(p)),
        value: fact::figure_value(desk, figure),
        amount: figure.value.map(|v| v.low().normalize().to_string()).unwrap_or_default(),
        change: change.map(|c| desk.locale.signed_percent(c)),
        basis: (figure.basis != Basis::Actual).then(|| desk.word("basis", figure.basis.key())),
        via: via.map(|id| desk.fill("fact-via", &[("name", desk.name(id))])),
        cite: fact::cite(desk, r),
        more: (more > 0).then(|| desk.count("fact-more", more)),
    }
}

/// A fact in a list.
pub(crate) fn fact_row(desk: &Desk<'_>, r: FactRef, via: Via) -> FactRow {
    let text = fact::text(desk, desk.site.brief(r.brief), r);
    FactRow {
        claim: text.claim,
        kind: text.kind,
        details: text.details,
        via: via.map(|id| desk.fill("fact-via", &[("name", desk.name(id))])),
        cite: fact::cite(desk, r),
    }
}

/// A quotation, its own words first.
pub(crate) fn quotation(desk: &Desk<'_>, r: FactRef, quote: &Quote) -> Quotation {
    let (name, role) = fact::speaker(desk, quote);
    let url = match &quote.speaker {
        crate::model::fact::Speaker::Known(id) => desk.entry_url((*id).into()),
        crate::model::fact::Speaker::Named { .. } => None,
    };
    Quotation {
        words: fact::evidence(desk, desk.site.brief(r.brief), desk.site.fact(r)).into_iter().next(),
        translation: fact::translation(desk, desk.site.brief(r.brief), desk.site.fact(r)),
        speaker: Link { label: name, url },
        role,
        indirect: quote.indirect,
        cite: fact::cite(desk, r),
    }
}
