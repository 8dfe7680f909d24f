//! The tables of briefs, and of the registry's companies and markets that a brief names.

use super::{Datum, Formats, Row, Table, address, facts, plain, words};
use crate::model::brief::Brief;
use crate::model::registry::{Company, Entry, EntryId, Market};
use crate::model::{CompanyId, MarketId};
use crate::plan::{Context, routes};

/// `briefs`, newest first.
pub(super) fn briefs(ctx: &Context<'_>) -> Table {
    let columns = [
        "id", "title", "date", "summary", "companies", "markets", "people", "models", "topics", "source_title",
        "publisher", "author", "source_url", "published", "language", "rights", "url",
    ];
    let rows = ctx.site.briefs.iter().map(|b| brief(ctx, b)).collect();
    Table { name: "briefs", formats: Formats::Both, columns: columns.map(plain).to_vec(), rows }
}

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

/// `companies`, by id.
pub(super) fn companies(ctx: &Context<'_>) -> Table {
    let registry = &ctx.site.registry;
    let columns = [
        "id", "name", "aliases", "kind", "home", "parent", "founded", "ticker", "website", "wikidata", "briefs", "url",
    ];
    let row = |(n, c): (usize, &Company)| -> Option<Row> {
        let id = EntryId::Company(CompanyId::new(n));
        let entry = &c.entry;
        Some(vec![
            (&entry.slug).into(),
            name(ctx, entry).into(),
            aliases(entry),
            c.kind.key().into(),
            c.home.map(|m| &registry.market(m).entry.slug).into(),
            facts::companies(ctx, &c.parents),
            c.founded.as_ref().into(),
            c.ticker.as_ref().into(),
            entry.website.as_ref().into(),
            entry.wikidata.as_ref().into(),
            ctx.derived.companies[n].briefs.len().into(),
            page(ctx, id)?,
        ])
    };
    let rows = registry.companies.iter().enumerate().filter_map(row).collect();
    Table { name: "companies", formats: Formats::Both, columns: columns.map(plain).to_vec(), rows }
}

/// `markets`, by id.
pub(super) fn markets(ctx: &Context<'_>) -> Table {
    let registry = &ctx.site.registry;
    let columns = ["id", "name", "aliases", "kind", "iso", "within", "website", "wikidata", "briefs", "url"];
    let row = |(n, m): (usize, &Market)| -> Option<Row> {
        let id = EntryId::Market(MarketId::new(n));
        let entry = &m.entry;
        Some(vec![
            (&entry.slug).into(),
            name(ctx, entry).into(),
            aliases(entry),
            m.kind.key().into(),
            m.iso.as_ref().into(),
            facts::markets(ctx, &m.within),
            entry.website.as_ref().into(),
            entry.wikidata.as_ref().into(),
            ctx.derived.markets[n].briefs.len().into(),
            page(ctx, id)?,
        ])
    };
    let rows = registry.markets.iter().enumerate().filter_map(row).collect();
    Table { name: "markets", formats: Formats::Both, columns: columns.map(plain).to_vec(), rows }
}

/// Its name in the site's language.
fn name<'a>(ctx: &Context<'_>, entry: &'a Entry) -> &'a str {
    let language = &ctx.site.config.language;
    entry.names.iter().find(|(l, _)| l == language).map_or(&*entry.name, |(_, name)| name)
}

/// The address of an entry's page; an entry without one has no row either.
fn page(ctx: &Context<'_>, id: EntryId) -> Option<Datum> {
    ctx.entry_url(id).map(|url| address(ctx, &url))
}

fn aliases(entry: &Entry) -> Datum {
    Datum::Names(entry.aliases.clone())
}
