//! A small site for the tests of plans and views: two briefs on BYD, the second of a source that may only be linked.

use jiff::civil::{Date, date};

use crate::base::number::{Quantity, decimal};
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span};
use crate::derive::derive;
use crate::derive::tests::World;
use crate::locale::Locale;
use crate::model::Site;
use crate::model::body::{Block, BlockKind, Body};
use crate::model::fact::{
    Attribution, Due, Fact, FactKind, Figure, Owner, Passage, Position, Quote, Report, Speaker, TargetKey,
};
use crate::model::words::{Activity, Basis, Metric, Prose, Rights, Stage, Status};
use crate::model::{CompanyId, MarketId};
use crate::plan::view::desk::Desk;
use crate::plan::{Context, Kind, Page, routes};

/// The as-of date of the sample.
pub(crate) const AS_OF: Date = date(2026, 3, 15);

/// What no page and no file may contain: words of the source that may only be linked.
pub(crate) const SECRET: &str = "unquotable";

const OPEN: &str = "BYD will build cars in Hungary in 2025. It sells 41,000 cars in Germany. =SUM(A1) is no formula.";
const LINK: &str = "The unquotable plant comes in 2026, says an unquotable manager.";

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a slug")
}

fn company(site: &World, name: &str) -> CompanyId {
    CompanyId::new(site.registry.companies.iter().position(|c| c.entry.slug.as_str() == name).expect("a company"))
}

fn market(site: &World, name: &str) -> MarketId {
    MarketId::new(site.registry.markets.iter().position(|m| m.entry.slug.as_str() == name).expect("a market"))
}

fn fact(id: &str, text: &str, words: &str, kind: FactKind) -> Fact {
    let start = text.find(words).expect("the words are in the text");
    let range = |n: usize| u32::try_from(n).expect("short");
    let span = Span::new(FileId(0), 0..0);
    let pieces = std::iter::once(range(start)..range(start + words.len())).collect();
    let evidence = vec![Passage { pieces, forgiven: Vec::default(), span }];
    Fact { id: slug(id), kind, attribution: Attribution::Press, evidence, derived: None, span }
}

fn report(world: &World, due: &str, status: Status) -> Report {
    Report {
        key: TargetKey { owner: Owner::Company(company(world, "byd")), slug: slug("szeged") },
        statement: Some(Prose::plain("Build cars in Szeged")),
        said: None,
        markets: vec![market(world, "hungary")],
        companies: Vec::new(),
        models: Vec::new(),
        due: Due::At(due.parse().expect("a period")),
        status,
        by: None,
        done: None,
        goal: None,
        actual: None,
    }
}

/// The sample's site.
pub(crate) fn site() -> Site {
    let mut world = World::new();
    let position = |name: &str, at: &str, stage, since: &str| Position {
        company: company(&world, name),
        markets: vec![market(&world, at)],
        models: Vec::new(),
        activity: Activity::Sales,
        stage,
        since: Some(since.parse().expect("a period")),
    };
    let figure = Figure {
        metric: Metric::Sales,
        label: None,
        company: Some(company(&world, "byd")),
        market: Some(market(&world, "germany")),
        model: None,
        scope: Some("=SUM(A1)".into()),
        period: Some("2024".parse().expect("a period")),
        value: Some(Quantity::Range(decimal("41000").expect("a number"), decimal("42000.5").expect("a number"))),
        change: decimal("-10.4"),
        qualifier: None,
        basis: Basis::Actual,
        unit: "vehicles".into(),
    };
    let quote = |text: &str| Quote {
        speaker: Speaker::Named { name: Prose::plain("A manager"), role: None },
        indirect: false,
        text: text.into(),
        translation: Some(Prose::plain(text)),
    };
    let open = vec![
        fact(
            "szeged",
            OPEN,
            "build cars in Hungary in 2025",
            FactKind::Target(report(&world, "2025", Status::Announced)),
        ),
        fact(
            "germany",
            OPEN,
            "sells 41,000 cars in Germany",
            FactKind::Presence(position("byd", "germany", Stage::Active, "2022")),
        ),
        fact("sales", OPEN, "41,000 cars", FactKind::Figure(figure)),
        fact("looking", OPEN, "Germany", FactKind::Presence(position("xiaomi", "europe", Stage::Exploring, "2025-03"))),
        fact("said", OPEN, "=SUM(A1)", FactKind::Quote(quote("=SUM(A1)"))),
    ];
    let link = vec![
        fact(
            "szeged",
            LINK,
            "unquotable plant comes in 2026",
            FactKind::Target(report(&world, "2026-H1", Status::Delayed)),
        ),
        fact("norway", LINK, "unquotable plant", FactKind::Presence(position("byd", "norway", Stage::Planned, "2026"))),
        fact("said", LINK, "unquotable manager", FactKind::Quote(quote("unquotable manager"))),
    ];
    fill(&mut world, date(2025, 3, 5), "open", OPEN, Rights::Quotes, open);
    fill(&mut world, date(2026, 3, 12), "link", LINK, Rights::Link, link);
    world.site()
}

fn fill(world: &mut World, date: Date, name: &str, text: &str, rights: Rights, facts: Vec<Fact>) {
    let brief = world.brief(date, name, "The Paper", facts);
    let whole = 0..u32::try_from(text.len()).expect("short");
    let block = Block { kind: BlockKind::Paragraph, range: whole.clone(), source: whole };
    brief.body = Body { text: text.into(), blocks: vec![block], ..Body::default() };
    brief.source.rights = rights;
    brief.topics = vec![slug("plants")];
}

/// Runs a test in the context of a site.
pub(crate) fn with_context<T>(site: &Site, test: impl FnOnce(&Context<'_>) -> T) -> T {
    let derived = derive(site, AS_OF);
    let locale = Locale::new("en").expect("English");
    test(&Context::new(site, &derived, &locale, AS_OF, crate::plan::Index::new(&derived, &locale).into()))
}

/// Runs a test at the desk of some page of the sample.
pub(crate) fn at_desk<T>(test: impl FnOnce(&Desk<'_>) -> T) -> T {
    let site = site();
    with_context(&site, |ctx| {
        let page = Page {
            path: routes::out_path(routes::MATRIX),
            url: routes::MATRIX.into(),
            kind: Kind::Matrix,
            language: 0,
        };
        test(&Desk::new(ctx, &page))
    })
}
