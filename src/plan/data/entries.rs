//! The tables of briefs, and of the registry's companies and markets that a brief names.

use super::{Datum, Formats, Row, Table, address, facts, plain, words};
use crate::model::brief::Brief;
use crate::model::registry::{Company, EntryId, Market};
use crate::model::{CompanyId, MarketId};
use crate::plan::{Context, routes};

/// `briefs`, newest first.
pub(super) const BRIEFS: Table = Table {
    name: "briefs",
    formats: Formats::Both,
    columns: &[&[
        plain("id"),
        plain("title"),
        plain("date"),
        plain("summary"),
        plain("companies"),
        plain("markets"),
        plain("people"),
        plain("models"),
        plain("topics"),
        plain("source_title"),
        plain("publisher"),
        plain("author"),
        plain("source_url"),
        plain("published"),
        plain("language"),
        plain("rights"),
        plain("url"),
    ]],
    rows: |ctx| ctx.site.briefs.iter().map(|b| brief(ctx, b)).collect(),
    count: |ctx| ctx.site.briefs.len(),
};

/// `companies`, by id.
pub(super) const COMPANIES: Table = Table {
    name: "companies",
    formats: Formats::Both,
    columns: &[&[
        plain("id"),
        plain("name"),
        plain("aliases"),
        plain("kind"),
        plain("home"),
        plain("parent"),
        plain("founded"),
        plain("ticker"),
        plain("website"),
        plain("wikidata"),
        plain("briefs"),
        plain("url"),
    ]],
    rows: |ctx| {
        let all = ctx.site.registry.companies.iter().enumerate();
        all.filter_map(|(n, c)| company(ctx, CompanyId::new(n), c)).collect()
    },
    count: |ctx| ctx.entries().filter(|id| matches!(id, EntryId::Company(_))).count(),
};

/// `markets`, by id.
pub(super) const MARKETS: Table = Table {
    name: "markets",
    formats: Formats::Both,
    columns: &[&[
        plain("id"),
        plain("name"),
        plain("aliases"),
        plain("kind"),
        plain("iso"),
        plain("within"),
        plain("website"),
        plain("wikidata"),
        plain("briefs"),
        plain("url"),
    ]],
    rows: |ctx| {
        let all = ctx.site.registry.markets.iter().enumerate();
        all.filter_map(|(n, m)| market(ctx, MarketId::new(n), m)).collect()
    },
    count: |ctx| ctx.entries().filter(|id| matches!(id, EntryId::Market(_))).count(),
};

fn brief(ctx: &Context<'_>, b: &Brief) -> Row {
    let source = &b.source;
    vec![
        (&b.slug).into(),
        words(ctx, &b.title).into(),
        b.date.into(),
        b.summary.as_ref().map(|s| words(ctx, s)).into(),
        facts::companies(ctx, &b.companies),
        facts::markets(ctx, &b.markets),
        facts::people(ctx, &b.people),
        facts::models(ctx, &b.models),
        Datum::list(&b.topics),
        source.title.as_ref().into(),
        source.publisher.as_ref().into(),
        source.author.as_ref().into(),
        source.url.as_ref().into(),
        source.published.into(),
        (&source.language).into(),
        source.rights.key().into(),
        address(ctx, &routes::brief(&b.slug)),
    ]
}

fn company(ctx: &Context<'_>, id: CompanyId, c: &Company) -> Option<Row> {
    let entry = &c.entry;
    Some(vec![
        (&entry.slug).into(),
        ctx.name(id.into()).into(),
        Datum::Names(entry.aliases.clone()),
        c.kind.key().into(),
        c.home.map(|m| &ctx.site.registry.market(m).entry.slug).into(),
        facts::companies(ctx, &c.parents),
        c.founded.as_ref().into(),
        c.ticker.as_ref().into(),
        entry.website.as_ref().into(),
        entry.wikidata.as_ref().into(),
        ctx.derived.companies[id.at()].briefs.len().into(),
        page(ctx, id.into())?,
    ])
}

fn market(ctx: &Context<'_>, id: MarketId, m: &Market) -> Option<Row> {
    let entry = &m.entry;
    Some(vec![
        (&entry.slug).into(),
        ctx.name(id.into()).into(),
        Datum::Names(entry.aliases.clone()),
        m.kind.key().into(),
        m.iso.as_ref().into(),
        facts::markets(ctx, &m.within),
        entry.website.as_ref().into(),
        entry.wikidata.as_ref().into(),
        ctx.derived.markets[id.at()].briefs.len().into(),
        page(ctx, id.into())?,
    ])
}

/// The address of an entry's page; an entry without one has no row either.
fn page(ctx: &Context<'_>, id: EntryId) -> Option<Datum> {
    ctx.entry_url(id).map(|url| address(ctx, &url))
}
