//! A market's page: who is coming, when, with what; and who is there.

use serde::Serialize;

use crate::derive::{Cell, Target, Via};
use crate::model::config::Part;
use crate::model::fact::FactKind;
use crate::model::registry::EntryId;
use crate::model::words::{Activity, MarketKind, Stage};
use crate::model::{CompanyId, MarketId};
use crate::plan::routes;
use crate::plan::view::brief::prose_html;
use crate::plan::view::desk::{Desk, stage_sign};
use crate::plan::view::dossier::{Sections, head, sections};
use crate::plan::view::duebar::Stretch;
use crate::plan::view::entry::{also_named, body_html, outside};
use crate::plan::view::fact;
use crate::plan::view::lists::{count, sells, text};
use crate::plan::view::position::{Positions, Segment, positions, rank, stage};
use crate::plan::view::shared::{Link, Particular, Readout, Rich, Tag, When, percent};

/// A market. On the second and further pages only the briefs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MarketPage {
    /// Its name.
    pub name: String,
    /// This is the first page of the list.
    pub first: bool,
    /// The registry's words.
    pub summary: Option<Rich>,
    /// What the facts come to.
    pub standfirst: String,
    /// Label of the large numbers.
    pub glance: String,
    /// The large numbers.
    pub readouts: Vec<Readout>,
    /// What is known.
    pub particulars: Vec<Particular>,
    /// What is within it, and that it counts here.
    pub region: Option<String>,
    /// The longer text.
    pub prose: Option<Rich>,
    /// Who is coming.
    pub arrivals: Vec<Arrival>,
    /// Of their table.
    pub arrivals_caption: String,
    /// The markets within.
    pub within: Vec<Within>,
    /// Address of the matrix.
    pub matrix: Option<String>,
    /// Who is there.
    pub positions: Option<Positions>,
    /// Of their table.
    pub positions_caption: String,
    /// Of the table of promises.
    pub promises_caption: String,
    /// The rest.
    pub sections: Sections,
}

/// A maker that is coming.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Arrival {
    /// When.
    pub due: Option<When>,
    /// Who.
    pub company: Link,
    /// Status or stage.
    pub tag: Tag,
    /// Models; empty where none is named.
    pub with: Vec<Link>,
    /// What is promised, and its page.
    pub what: Option<Link>,
    /// Where.
    pub place: String,
    /// Where it is written.
    pub url: Option<String>,
}

/// A market within, at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Within {
    /// Name and page.
    pub market: Link,
    /// How many sell there.
    pub selling: String,
    /// One unit a maker, by stage.
    pub units: Vec<Segment>,
    /// Where the sign of each unit stands, in per cent.
    pub centres: Vec<String>,
    /// How many plan to come.
    pub planned: String,
    /// How many look at it.
    pub exploring: String,
}

/// Page `n` of a market.
pub(crate) fn market(desk: &Desk<'_>, id: MarketId, n: usize) -> MarketPage {
    let market = desk.site.registry.market(id);
    let entry = EntryId::from(id);
    let name = desk.name(entry).to_owned();
    let first = n == 1;
    let cells: Vec<&Cell> = desk.derived.cells.iter().filter(|c| c.market == id).collect();
    let sales = || cells.iter().filter(|c| c.activity == Activity::Sales);
    let selling = sales().filter(|c| sells(c)).count();
    let exploring = sales().filter(|c| stage(c) == Stage::Exploring && !c.home).count();
    let arrivals = arrivals(desk, id, &cells);
    let dated = arrivals.iter().filter(|a| a.due.is_some()).count();
    let targets = desk.derived.markets[id.at()].targets.iter().map(|(t, _)| &desk.derived.targets[t.0 as usize]);
    let overdue = targets.filter(|t| t.overdue).count();
    let standfirst = desk.counts(
        "standfirst-market",
        &[("selling", selling), ("arrivals", dated), ("overdue", overdue), ("exploring", exploring)],
    );
    head(desk, entry, n, "title-market", ("nav-markets", routes::MARKETS), &standfirst);
    let caption = |id: &str| desk.fill(id, &[("name", &name)]);
    let readouts = vec![
        Readout::new(desk, "readout-sellers", selling),
        Readout::new(desk, "readout-arrivals", dated),
        Readout::new(desk, "readout-exploring", exploring),
        Readout::new(desk, "readout-overdue", overdue).alarming(),
    ];
    MarketPage {
        first,
        summary: market.entry.summary.as_ref().filter(|_| first).map(|s| prose_html(desk, s)),
        glance: caption("label-at-a-glance"),
        readouts: if first { readouts } else { Vec::new() },
        particulars: if first { particulars(desk, id) } else { Vec::new() },
        region: (first && market.kind != MarketKind::Country).then(|| region(desk, id)),
        prose: market.entry.prose.as_ref().filter(|_| first).map(|body| body_html(desk, body)),
        arrivals: if first { arrivals } else { Vec::new() },
        arrivals_caption: caption("caption-arrivals"),
        within: if first { within(desk, id) } else { Vec::new() },
        matrix: desk.has(Part::Matrix).then(|| routes::MATRIX.to_owned()),
        positions: if first { positions(desk, &cells, |c| c.company.into()) } else { None },
        positions_caption: caption("caption-positions"),
        promises_caption: caption("caption-targets-of"),
        sections: sections(desk, entry, n),
        name,
        standfirst,
    }
}

/// The markets directly within, by name, that have a page.
fn parts(desk: &Desk<'_>, id: MarketId) -> Vec<MarketId> {
    let registry = &desk.site.registry;
    let all = (0..registry.markets.len()).map(MarketId::new);
    let mut parts: Vec<_> =
        all.filter(|m| registry.market(*m).within.contains(&id) && desk.has_page((*m).into())).collect();
    parts.sort_by(|a, b| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())));
    parts
}

fn region(desk: &Desk<'_>, id: MarketId) -> String {
    let parts = parts(desk, id);
    let names = desk.names(parts.iter().copied());
    desk.message("note-region", &[("count", count(parts.len())), ("names", text(&names))])
}

/// Makers that plan to come or look at it, each with its most pressing open promise here, and those that only promised;
/// the ones with a date first.
fn arrivals(desk: &Desk<'_>, id: MarketId, cells: &[&Cell]) -> Vec<Arrival> {
    let targets = &desk.derived.markets[id.at()].targets;
    let mut found: Vec<Coming<'_>> = Vec::new();
    let open = || {
        let all = targets.iter().map(|(t, _): &(_, Via)| &desk.derived.targets[t.0 as usize]);
        all.filter(|t| !t.status.is_closed())
    };
    for cell in cells.iter().filter(|c| c.activity != Activity::Development && !c.home) {
        if matches!(stage(cell), Stage::Planned | Stage::Exploring) {
            let own = open().filter(|t| t.companies.contains(&cell.company) && !found.iter().any(|f| is(f.target, t)));
            let target = own.min_by_key(|t| (t.due.is_none(), t.due));
            found.push(Coming { company: cell.company, cell: Some(cell), target });
        }
    }
    // Promised without a position: by those who do not sell here yet.
    for target in open().filter(|t| t.due.is_some()) {
        let Some(company) = target.companies.first().copied() else { continue };
        let here = cells.iter().any(|c| c.company == company && (c.home || sells(c)));
        if !here && !found.iter().any(|f| is(f.target, target)) {
            found.push(Coming { company, cell: None, target: Some(target) });
        }
    }
    found.sort_by(|a, b| {
        let due = |f: &Coming<'_>| f.target.and_then(|t| t.due);
        let key = |f: &Coming<'_>| (due(f).is_none(), due(f), f.cell.map(rank));
        key(a).cmp(&key(b)).then_with(|| desk.locale.collate(desk.name(a.company.into()), desk.name(b.company.into())))
    });
    found.into_iter().map(|f| arrival(desk, id, &f)).collect()
}

/// A maker that is coming: by its position, by a promise, or both.
struct Coming<'d> {
    company: CompanyId,
    cell: Option<&'d Cell>,
    target: Option<&'d Target>,
}

fn is(a: Option<&Target>, b: &Target) -> bool {
    a.is_some_and(|a| a.key == b.key)
}

fn arrival(desk: &Desk<'_>, market: MarketId, coming: &Coming<'_>) -> Arrival {
    let Coming { company, cell, target } = *coming;
    let last = cell.and_then(|c| c.steps.last());
    let models = last.map_or(&[][..], |s| match &desk.site.fact(s.fact).kind {
        FactKind::Presence(p) => &p.models,
        FactKind::Target(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) | FactKind::Quote(_) => &[],
    });
    let models = if models.is_empty() { target.map_or(&[][..], |t| &t.models) } else { models };
    let what = target.map(|t| Link { label: desk.prose(&t.statement).text, url: desk.target_url(&t.key) });
    let promised = || target.map(|t| t.markets.clone());
    let place = cell.map(|c| vec![c.via.unwrap_or(c.market)]).or_else(promised).unwrap_or_default();
    let tag = match (target, cell) {
        (Some(t), _) => desk.status(t.status, t.overdue),
        (None, Some(c)) => desk.stage(stage(c), c.activity, false),
        (None, None) => unreachable!("a maker comes by a position or by a promise"),
    };
    let report = target.and_then(|t| t.reports.last()).map(|r| r.fact);
    Arrival {
        due: target.and_then(|t| t.due).map(|p| desk.opening_period(p)),
        company: desk.entry(company.into()),
        tag,
        with: desk.links(models.iter().copied()),
        what,
        place: if place.is_empty() { desk.name(market.into()).to_owned() } else { desk.names(place) },
        url: last.map(|s| s.fact).or(report).map(|r| fact::source_url(desk, r)),
    }
}

fn within(desk: &Desk<'_>, id: MarketId) -> Vec<Within> {
    parts(desk, id).into_iter().map(|m| within_row(desk, m)).collect()
}

fn within_row(desk: &Desk<'_>, id: MarketId) -> Within {
    let here = desk.derived.cells.iter().filter(|c| c.market == id && c.activity == Activity::Sales);
    let mut cells: Vec<&Cell> = here.collect();
    cells.sort_by(|a, b| {
        rank(a)
            .cmp(&rank(b))
            .then_with(|| desk.locale.collate(desk.name(a.company.into()), desk.name(b.company.into())))
    });
    let selling = cells.iter().filter(|c| sells(c)).count();
    let in_stage = |s: Stage| cells.iter().filter(|c| stage(c) == s && !c.home).count();
    // A dozen units fill the strip; more of them get narrower.
    #[expect(clippy::cast_precision_loss, reason = "a market has few makers")]
    let unit = 100.0 / cells.len().max(12) as f64;
    let units = cells.iter().zip(0u32..).map(|(c, n)| {
        let sign = desk.sign(stage_sign(stage(c), c.home));
        let x = f64::from(n) * unit;
        (Segment { stage: sign, at: Stretch { x: percent(x), width: percent(unit * 0.91) } }, percent(x + unit * 0.455))
    });
    let (units, centres) = units.unzip();
    let (planned, exploring) = (in_stage(Stage::Planned), in_stage(Stage::Exploring));
    Within {
        market: desk.entry(id.into()),
        selling: desk.locale.number(selling.into()),
        units,
        centres,
        planned: desk.locale.number(planned.into()),
        exploring: desk.locale.number(exploring.into()),
    }
}

fn particulars(desk: &Desk<'_>, id: MarketId) -> Vec<Particular> {
    let registry = &desk.site.registry;
    let market = registry.market(id);
    let mut all = vec![Particular::text(desk.say("head-kind"), desk.head_word("market", market.kind.key()))];
    if !market.within.is_empty() {
        all.push(Particular::links(desk.say("head-within"), desk.links(market.within.iter().copied())));
    }
    let makers = (0..registry.companies.len()).map(crate::model::CompanyId::new);
    let at_home = makers.filter(|c| registry.company(*c).home == Some(id) && desk.has_page((*c).into()));
    let at_home = desk.links(at_home);
    if !at_home.is_empty() {
        all.push(Particular::links(desk.say("section-home-makers"), at_home));
    }
    all.extend(also_named(desk, id.into()));
    all.extend(outside(desk, &market.entry));
    all
}
