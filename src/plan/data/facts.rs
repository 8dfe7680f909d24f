//! The tables of positions, figures, deals, events and quotations; and what every fact's row is made of.

use super::{Column, Datum, Formats, Row, Table, nested, plain, quantity, words};
use crate::base::qualifier::Qualifier;
use crate::derive::{Cell, PositionStep};
use crate::model::fact::{Attribution, Deal, Event, Fact, FactKind, Figure, Party, Quote, Speaker};
use crate::model::words::{Prose, Rights};
use crate::model::{CompanyId, FactRef, MarketId, ModelId, PersonId};
use crate::plan::view::fact::first_passage;
use crate::plan::{Context, routes};

/// What every fact's row ends in.
const SOURCE: &[Column] =
    &[plain("brief"), plain("fact"), plain("attribution"), plain("evidence"), plain("evidence_url")];

const POSITION: &[Column] = &[plain("company"), plain("market"), plain("activity")];

/// A position at one time.
const STAGE: &[Column] = &[plain("stage"), plain("since"), plain("date")];

/// A report on a position within its cell's row.
const STEP: &[Column] = &[
    plain("stage"),
    plain("since"),
    plain("date"),
    plain("brief"),
    plain("fact"),
    plain("attribution"),
    plain("evidence"),
    plain("evidence_url"),
];

const FIGURE: &[Column] = &[
    plain("metric"),
    plain("label"),
    plain("company"),
    plain("market"),
    plain("model"),
    plain("scope"),
    plain("period"),
    quantity("value"),
    plain("unit"),
    plain("qualifier"),
    plain("change"),
    plain("basis"),
    plain("derived"),
];

const DEAL: &[Column] =
    &[plain("parties"), plain("kind"), plain("date"), plain("statement"), plain("markets"), plain("models")];

const EVENT: &[Column] = &[
    plain("date"),
    plain("title"),
    plain("kind"),
    plain("companies"),
    plain("markets"),
    plain("people"),
    plain("models"),
];

const QUOTE: &[Column] = &[
    plain("speaker"),
    plain("speaker_name"),
    plain("speaker_role"),
    plain("indirect"),
    plain("text"),
    plain("language"),
    plain("translation"),
];

/// `presence` in JSON: one row for each cell that a brief speaks of. What is rolled up from a market within is left
/// out: whoever joins the tables would count it twice.
pub(super) const PRESENCE: Table = Table {
    name: "presence",
    formats: Formats::Json,
    columns: &[POSITION, STAGE, SOURCE, &[nested("history")]],
    rows: |ctx| {
        let row = |c: &Cell| {
            let history = c.steps.iter().map(|s| step(ctx, s)).collect();
            [place(ctx, c), step(ctx, c.steps.last()?), vec![Datum::Rows(STEP, history)]].concat().into()
        };
        own_cells(ctx).filter_map(row).collect()
    },
    count: |ctx| own_cells(ctx).filter(|c| !c.steps.is_empty()).count(),
};

/// `presence` in CSV: one row for each report on a cell.
pub(super) const POSITIONS: Table = Table {
    name: "presence",
    formats: Formats::Csv,
    columns: &[POSITION, &[plain("current")], STAGE, SOURCE],
    rows: |ctx| {
        let rows = |c: &'_ Cell| {
            let last = c.steps.len().saturating_sub(1);
            let row = |(n, s)| [place(ctx, c), vec![(n == last).into()], step(ctx, s)].concat();
            c.steps.iter().enumerate().map(row).collect::<Vec<_>>()
        };
        own_cells(ctx).flat_map(rows).collect()
    },
    count: |ctx| own_cells(ctx).map(|c| c.steps.len()).sum(),
};

/// `figures`, and the tables after it: one row for each fact, newest brief first.
pub(super) const FIGURES: Table = Table {
    name: "figures",
    formats: Formats::Both,
    columns: &[FIGURE, SOURCE],
    rows: |ctx| {
        rows(ctx, |_, fact| match &fact.kind {
            FactKind::Figure(f) => Some(figure(ctx, f, fact.derived.as_ref())),
            _ => None,
        })
    },
    count: |ctx| count(ctx, |kind| matches!(kind, FactKind::Figure(_))),
};

/// `deals`.
pub(super) const DEALS: Table = Table {
    name: "deals",
    formats: Formats::Both,
    columns: &[DEAL, SOURCE],
    rows: |ctx| {
        rows(ctx, |_, fact| match &fact.kind {
            FactKind::Deal(d) => Some(deal(ctx, d)),
            _ => None,
        })
    },
    count: |ctx| count(ctx, |kind| matches!(kind, FactKind::Deal(_))),
};

/// `events`.
pub(super) const EVENTS: Table = Table {
    name: "events",
    formats: Formats::Both,
    columns: &[EVENT, SOURCE],
    rows: |ctx| {
        rows(ctx, |_, fact| match &fact.kind {
            FactKind::Event(e) => Some(event(ctx, e)),
            _ => None,
        })
    },
    count: |ctx| count(ctx, |kind| matches!(kind, FactKind::Event(_))),
};

/// `quotes`.
pub(super) const QUOTES: Table = Table {
    name: "quotes",
    formats: Formats::Both,
    columns: &[QUOTE, SOURCE],
    rows: |ctx| {
        rows(ctx, |at, fact| match &fact.kind {
            FactKind::Quote(q) => Some(quote(ctx, at, q)),
            _ => None,
        })
    },
    count: |ctx| count(ctx, |kind| matches!(kind, FactKind::Quote(_))),
};

/// The facts that have a row, each with its source.
fn rows(ctx: &Context<'_>, row: impl Fn(FactRef, &Fact) -> Option<Row>) -> Vec<Row> {
    ctx.site.facts().filter_map(|(at, fact)| Some([row(at, fact)?, source(ctx, at)].concat())).collect()
}

fn count(ctx: &Context<'_>, wanted: fn(&FactKind) -> bool) -> usize {
    ctx.site.facts().filter(|(_, f)| wanted(&f.kind)).count()
}

fn own_cells<'a>(ctx: &Context<'a>) -> impl Iterator<Item = &'a Cell> + use<'a> {
    ctx.derived.cells.iter().filter(|c| c.via.is_none())
}

fn place(ctx: &Context<'_>, c: &Cell) -> Row {
    let registry = &ctx.site.registry;
    vec![
        (&registry.company(c.company).entry.slug).into(),
        (&registry.market(c.market).entry.slug).into(),
        c.activity.key().into(),
    ]
}

fn step(ctx: &Context<'_>, s: &PositionStep) -> Row {
    let row = vec![s.stage.key().into(), s.since.into(), s.date.into()];
    [row, source(ctx, s.fact)].concat()
}

fn figure(ctx: &Context<'_>, f: &Figure, derived: Option<&Prose>) -> Row {
    let registry = &ctx.site.registry;
    vec![
        f.metric.key().into(),
        f.label.as_ref().map(|l| words(ctx, l)).into(),
        f.company.map(|id| &registry.company(id).entry.slug).into(),
        f.market.map(|id| &registry.market(id).entry.slug).into(),
        f.model.map(|id| &registry.model(id).entry.slug).into(),
        f.scope.as_ref().into(),
        f.period.into(),
        f.value.into(),
        (&f.unit).into(),
        f.qualifier.map(Qualifier::key).into(),
        f.change.into(),
        f.basis.key().into(),
        derived.map(|how| words(ctx, how)).into(),
    ]
}

fn deal(ctx: &Context<'_>, d: &Deal) -> Row {
    let registry = &ctx.site.registry;
    let party = |p: &Party| match p {
        Party::Company(id) => &registry.company(*id).entry.slug,
        Party::Market(id) => &registry.market(*id).entry.slug,
    };
    vec![
        Datum::list(d.parties.iter().map(party)),
        d.kind.key().into(),
        d.date.into(),
        words(ctx, &d.statement).into(),
        markets(ctx, &d.markets),
        models(ctx, &d.models),
    ]
}

fn event(ctx: &Context<'_>, e: &Event) -> Row {
    vec![
        e.date.into(),
        words(ctx, &e.title).into(),
        e.kind.key().into(),
        companies(ctx, &e.companies),
        markets(ctx, &e.markets),
        people(ctx, &e.people),
        models(ctx, &e.models),
    ]
}

fn quote(ctx: &Context<'_>, at: FactRef, q: &Quote) -> Row {
    let registry = &ctx.site.registry;
    let (id, name, role) = match &q.speaker {
        Speaker::Known(id) => {
            let person = registry.person(*id);
            (Some(&person.entry.slug), ctx.name((*id).into()).to_owned(), person.role.as_ref())
        }
        Speaker::Named { name, role } => (None, words(ctx, name), role.as_ref()),
    };
    let brief = ctx.site.brief(at.brief);
    // A quotation is words of the source from end to end, and its translation is hardly less.
    let shown = brief.source.rights != Rights::Link;
    vec![
        id.into(),
        name.into(),
        role.map(|r| words(ctx, r)).into(),
        q.indirect.into(),
        if shown { q.text.trim().into() } else { "".into() },
        (&brief.source.language).into(),
        q.translation.as_ref().filter(|_| shown).map(|t| words(ctx, t)).into(),
    ]
}

/// The cells of [`SOURCE`].
fn source(ctx: &Context<'_>, at: FactRef) -> Row {
    let (brief, fact) = (ctx.site.brief(at.brief), ctx.site.fact(at));
    let [evidence, evidence_url] = evidence(ctx, at);
    vec![(&brief.slug).into(), (&fact.id).into(), attribution(ctx, fact.attribution), evidence, evidence_url]
}

/// A fact's words and where they stand. No words where the rights allow none; the address is then the fact's.
pub(super) fn evidence(ctx: &Context<'_>, at: FactRef) -> [Datum; 2] {
    let (brief, fact) = (ctx.site.brief(at.brief), ctx.site.fact(at));
    let pieces = fact.evidence.iter().flat_map(|p| &p.pieces);
    let text = match brief.source.rights {
        Rights::Full | Rights::Quotes => pieces.map(|p| brief.body.words(p).trim()).collect::<Vec<_>>().join(" […] "),
        Rights::Link => String::new(),
    };
    let url = match brief.source.rights {
        Rights::Full | Rights::Quotes => routes::passage(&brief.slug, first_passage(brief, at)),
        Rights::Link => routes::fact(&brief.slug, &fact.id),
    };
    [text.into(), super::address(ctx, &url)]
}

/// `press`, or the id of the company or person that is given as the source.
pub(super) fn attribution(ctx: &Context<'_>, who: Attribution) -> Datum {
    let registry = &ctx.site.registry;
    match who {
        Attribution::Press => "press".into(),
        Attribution::Official => "official".into(),
        Attribution::Analyst => "analyst".into(),
        Attribution::Unnamed => "unnamed".into(),
        Attribution::Company(None) => "company".into(),
        Attribution::Company(Some(id)) => (&registry.company(id).entry.slug).into(),
        Attribution::Person(id) => (&registry.person(id).entry.slug).into(),
    }
}

pub(super) fn companies(ctx: &Context<'_>, ids: &[CompanyId]) -> Datum {
    Datum::list(ids.iter().map(|id| &ctx.site.registry.company(*id).entry.slug))
}

pub(super) fn markets(ctx: &Context<'_>, ids: &[MarketId]) -> Datum {
    Datum::list(ids.iter().map(|id| &ctx.site.registry.market(*id).entry.slug))
}

pub(super) fn people(ctx: &Context<'_>, ids: &[PersonId]) -> Datum {
    Datum::list(ids.iter().map(|id| &ctx.site.registry.person(*id).entry.slug))
}

pub(super) fn models(ctx: &Context<'_>, ids: &[ModelId]) -> Datum {
    Datum::list(ids.iter().map(|id| &ctx.site.registry.model(*id).entry.slug))
}
