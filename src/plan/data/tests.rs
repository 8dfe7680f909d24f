use super::*;
use crate::plan::sample::{SECRET, site, with_context};

/// A table with its rows.
struct Filled {
    table: Table,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

fn filled(ctx: &Context<'_>) -> Vec<Filled> {
    let fill = |t: &Table| Filled { table: *t, columns: t.columns(), rows: t.rows(ctx) };
    tables(ctx).iter().map(fill).collect()
}

fn table<'t>(tables: &'t [Filled], name: &str, formats: Formats) -> &'t Filled {
    let found = tables.iter().find(|t| t.table.name == name && t.table.formats == formats);
    found.unwrap_or_else(|| panic!("there is a table {name}"))
}

fn cell<'t>(table: &'t Filled, row: usize, column: &str) -> &'t Datum {
    let at = table.columns.iter().position(|c| c.name == column).unwrap_or_else(|| panic!("no column {column}"));
    &table.rows[row][at]
}

fn check(test: impl FnOnce(&[Filled])) {
    with_context(&site(), |ctx| test(&filled(ctx)));
}

#[test]
fn every_row_has_a_cell_for_every_column() {
    with_context(&site(), |ctx| {
        for table in filled(ctx) {
            let name = table.table.name;
            assert!(!table.rows.is_empty() || ["conflicts", "deals", "events"].contains(&name), "{name} has rows");
            assert_eq!(table.rows.len(), table.table.count(ctx), "{name}");
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{name}");
                for (column, datum) in table.columns.iter().zip(row) {
                    if let Datum::Rows(inner, rows) = datum {
                        assert_eq!(column.shape, Shape::Nested);
                        assert!(rows.iter().all(|r| r.len() == inner.len()), "{name}.{}", column.name);
                    }
                }
            }
        }
    });
}

#[test]
fn every_table_and_every_column_is_explained() {
    let locale = crate::locale::Locale::new("en").expect("English");
    check(|tables| {
        for table in tables {
            assert!(locale.plain(&format!("data-{}", table.table.name)).is_some(), "{}", table.table.name);
            let nested = table.rows.iter().flatten().filter_map(|d| match d {
                Datum::Rows(columns, _) => Some(csv_columns(columns)),
                _ => None,
            });
            let own = table.columns.iter().map(|c| c.name.to_owned()).chain(csv_columns(&table.columns));
            for name in own.chain(nested.flatten()) {
                let id = format!("data-col-{}", name.replace('_', "-"));
                assert!(locale.plain(&id).is_some(), "{} has no {id}", table.table.name);
            }
        }
    });
}

#[test]
fn a_source_that_may_only_be_linked_gives_no_words() {
    check(|tables| {
        assert!(tables.iter().all(|t| !format!("{:?}", t.rows).contains(SECRET)));
        let quotes = table(tables, "quotes", Formats::Both);
        assert_eq!(cell(quotes, 0, "brief"), &"link".into());
        assert_eq!(cell(quotes, 0, "text"), &"".into());
        assert_eq!(cell(quotes, 0, "translation"), &Datum::None);
        assert_eq!(cell(quotes, 0, "evidence"), &"".into());
        assert_eq!(cell(quotes, 0, "evidence_url"), &"briefs/link/#fact-said".into());
        assert_eq!(cell(quotes, 1, "text"), &"=SUM(A1)".into());
        assert_eq!(cell(quotes, 1, "evidence_url"), &"briefs/open/#passage-5".into());
    });
}

#[test]
fn a_target_stands_once_with_its_reports_oldest_first() {
    check(|tables| {
        let targets = table(tables, "targets", Formats::Both);
        assert_eq!(targets.rows.len(), 1);
        assert_eq!(cell(targets, 0, "id"), &"byd/szeged".into());
        assert_eq!(cell(targets, 0, "first_due"), &"2025".into());
        assert_eq!(cell(targets, 0, "due"), &"2026-H1".into());
        assert_eq!(cell(targets, 0, "slip_months"), &Datum::Whole(6));
        assert_eq!(cell(targets, 0, "url"), &"targets/byd/szeged/".into());
        let reports = table(tables, "target-reports", Formats::Csv);
        assert_eq!(reports.rows.len(), 2);
        assert_eq!(cell(reports, 0, "said"), &"2025-03-05".into());
        assert_eq!(cell(reports, 0, "evidence"), &"build cars in Hungary in 2025".into());
        assert_eq!(cell(reports, 1, "moved_months"), &Datum::Whole(6));
        assert_eq!(cell(reports, 1, "evidence"), &"".into());
    });
}

#[test]
fn positions_are_own_ones_with_a_source() {
    check(|tables| {
        let presence = table(tables, "presence", Formats::Json);
        let markets: Vec<_> = (0..presence.rows.len()).map(|n| cell(presence, n, "market")).collect();
        // Not at home in China, where no brief speaks of it; nor rolled up to Europe.
        assert_eq!(markets, [&"germany".into(), &"norway".into(), &"europe".into()]);
    });
}

#[test]
fn addresses_are_whole_where_the_site_knows_where_it_stands() {
    let mut site = site();
    site.config.base_url = Some("https://example.org/b/".into());
    with_context(&site, |ctx| {
        let tables = filled(ctx);
        let targets = table(&tables, "targets", Formats::Both);
        assert_eq!(cell(targets, 0, "url"), &"https://example.org/b/targets/byd/szeged/".into());
        let figures = table(&tables, "figures", Formats::Both);
        assert_eq!(cell(figures, 0, "evidence_url"), &"https://example.org/b/briefs/open/#passage-3".into());
    });
}

#[test]
fn companies_that_no_brief_names_have_no_row() {
    check(|tables| {
        let companies = table(tables, "companies", Formats::Both);
        assert_eq!(companies.rows.len(), 2);
        assert_eq!(cell(companies, 0, "id"), &"byd".into());
        assert_eq!(cell(companies, 0, "briefs"), &Datum::Whole(2));
    });
}

#[test]
fn what_is_left_out_is_not_there_and_not_linked() {
    let mut site = site();
    site.config.without.insert(Part::Targets);
    with_context(&site, |ctx| {
        let tables = filled(ctx);
        assert_eq!(cell(table(&tables, "targets", Formats::Both), 0, "url"), &Datum::None);
    });
    site.config.without.insert(Part::Data);
    with_context(&site, |ctx| assert!(tables(ctx).is_empty()));
}
