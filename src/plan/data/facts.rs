//! The tables of positions, figures, deals, events and quotations; and what every fact's row is made of.

use super::{Column, Datum, Formats, Row, Table, nested, plain, quantity, words};
use crate::derive::{Cell, PositionStep};
use crate::model::fact::{Attribution, Deal, Event, FactKind, Figure, Party, Quote, Speaker};
use crate::model::words::Rights;
use crate::model::{CompanyId, FactRef, MarketId, ModelId, PersonId};
use crate::plan::view::fact::first_passage;
use crate::plan::{Context, routes};

/// What every fact's row ends in.
const SOURCE: &[Column] =
    &[plain("brief"), plain("fact"), plain("attribution"), plain("evidence"), plain("evidence_url")];

const POSITION: &[Column] = &[plain("company"), plain("market"), plain("activity")];

/// A position at one time.
const STAGE: &[Column] = &[plain("stage"), plain("since"), plain("date")];

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

/// All of them, in the order of their documentation; newest brief first.
pub(super) fn tables(ctx: &Context<'_>) -> Vec<Table> {
    let mut tables = presence(ctx).to_vec();
    let [mut figures, mut deals, mut events, mut quotes] = [const { Vec::new() }; 4];
    for (at, fact) in ctx.site.facts() {
        let source = source(ctx, at);
        match &fact.kind {
            FactKind::Figure(f) => figures.push([figure(ctx, f, fact.derived.as_ref()), source].concat()),
            FactKind::Deal(d) => deals.push([deal(ctx, d), source].concat()),
            FactKind::Event(e) => events.push([event(ctx, e), source].concat()),
            FactKind::Quote(q) => quotes.push([quote(ctx, at, q), source].concat()),
            FactKind::Target(_) | FactKind::Presence(_) => {}
        }
    }
    let table = |name, columns: &[Column], rows| Table {
        name,
        formats: Formats::Both,
        columns: [columns, SOURCE].concat(),
        rows,
    };
    tables.extend([
        table("figures", FIGURE, figures),
        table("deals", DEAL, deals),
        table("events", EVENT, events),
        table("quotes", QUOTE, quotes),
    ]);
    tables
}

/// `presence`: in JSON one row for each cell that a brief speaks of, in CSV one for each report on it. What is rolled
/// up from a market within is left out: whoever joins the tables would count it twice.
fn presence(ctx: &Context<'_>) -> [Table; 2] {
    let step = |s: &PositionStep| -> Row {
        let row = vec![s.stage.key().into(), s.since.into(), s.date.into()];
        [row, source(ctx, s.fact)].concat()
    };
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
    let own = || ctx.derived.cells.iter().filter(|c| c.via.is_none());
    let cell = |c: &Cell| -> Row {
        let registry = &ctx.site.registry;
        vec![
            (&registry.company(c.company).entry.slug).into(),
            (&registry.market(c.market).entry.slug).into(),
            c.activity.key().into(),
        ]
    };
    let json = own().filter_map(|c| {
        let last = c.steps.last()?;
        Some([cell(c), step(last), vec![Datum::Rows(STEP, c.steps.iter().map(step).collect())]].concat())
    });
    let csv = own().flat_map(|c| {
        let last = c.steps.len().saturating_sub(1);
        c.steps.iter().enumerate().map(move |(n, s)| [cell(c), vec![(n == last).into()], step(s)].concat())
    });
    let (json, csv) = (json.collect(), csv.collect());
    let columns = [POSITION, STAGE, SOURCE, &[nested("history")]].concat();
    let reports = [POSITION, &[plain("current")], STAGE, SOURCE].concat();
    [
        Table { name: "presence", formats: Formats::Json, columns, rows: json },
        Table { name: "presence", formats: Formats::Csv, columns: reports, rows: csv },
    ]
}

fn figure(ctx: &Context<'_>, f: &Figure, derived: Option<&String>) -> Row {
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
        f.qualifier.map(|q| q.key()).into(),
        f.change.into(),
        f.basis.key().into(),
        derived.into(),
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
            (Some(&person.entry.slug), person.entry.name.as_str(), person.role.as_ref())
        }
        Speaker::Named { name, role } => (None, name.as_str(), role.as_ref()),
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
