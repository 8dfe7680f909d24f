//! The data files: `data/*.json`, an array with one object a line, and `data/*.csv`.
//!
//! Numbers are written digit by digit as the sources have them, in JSON too: they never pass through a float. A CSV
//! cell that a spreadsheet would take for a formula begins with an apostrophe; numbers, of any sign, are left alone.

use std::fmt::Write as _;

use rayon::prelude::*;

use crate::base::number::{Quantity, decimal};
use crate::base::path::OutPath;
use crate::plan::Context;
use crate::plan::data::{Column, Datum, Formats, Row, Shape, Table, csv_columns, tables};

/// The data files of the site that are wanted.
pub(crate) fn files(ctx: &Context<'_>, wanted: impl Fn(&OutPath) -> bool + Sync) -> Vec<(OutPath, Vec<u8>)> {
    tables(ctx).par_iter().flat_map_iter(|table| written(ctx, table, &wanted)).collect()
}

/// Where they go.
pub(crate) fn paths(ctx: &Context<'_>) -> Vec<OutPath> {
    tables(ctx).iter().flat_map(|table| endings(table).iter().map(|ending| path(ctx, table, ending))).collect()
}

fn endings(table: &Table) -> &'static [&'static str] {
    match table.formats {
        Formats::Both => &["json", "csv"],
        Formats::Json => &["json"],
        Formats::Csv => &["csv"],
    }
}

fn path(ctx: &Context<'_>, table: &Table, ending: &str) -> OutPath {
    OutPath::new(&format!("{}data/{}.{ending}", ctx.folder(), table.name))
        .expect("tables are named in letters and hyphens")
}

/// The files of one table.
fn written(ctx: &Context<'_>, table: &Table, wanted: impl Fn(&OutPath) -> bool) -> Vec<(OutPath, Vec<u8>)> {
    let formats = endings(table).iter().map(|ending| (path(ctx, table, ending), *ending));
    let formats: Vec<_> = formats.filter(|(path, _)| wanted(path)).collect();
    if formats.is_empty() {
        return Vec::new();
    }
    let (columns, rows) = (table.columns(), table.rows(ctx));
    let bytes = |ending: &str| if ending == "json" { json(&columns, &rows).into_bytes() } else { csv(&columns, &rows) };
    formats.into_iter().map(|(path, ending)| (path, bytes(ending))).collect()
}

/// An array, one row a line, so that a change shows as a changed line.
fn json(columns: &[Column], rows: &[Row]) -> String {
    let mut out = String::from("[");
    for (n, row) in rows.iter().enumerate() {
        out.push_str(if n == 0 { "\n" } else { ",\n" });
        object(&mut out, columns, row);
    }
    out.push_str(if rows.is_empty() { "]\n" } else { "\n]\n" });
    out
}

/// Every column is there in every row, with `null` where nothing is said.
fn object(out: &mut String, columns: &[Column], row: &Row) {
    debug_assert_eq!(columns.len(), row.len(), "a cell for every column");
    out.push('{');
    for (n, (column, datum)) in columns.iter().zip(row).enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        text(out, column.name);
        out.push_str(": ");
        value(out, datum);
    }
    out.push('}');
}

fn value(out: &mut String, datum: &Datum) {
    match datum {
        Datum::None => out.push_str("null"),
        Datum::Flag(flag) => display(out, flag),
        Datum::Whole(n) => display(out, n),
        Datum::Number(n) | Datum::Quantity(Quantity::One(n)) => display(out, n.normalize()),
        Datum::Quantity(Quantity::Range(low, high)) => {
            display(out, format_args!("[{}, {}]", low.normalize(), high.normalize()));
        }
        Datum::Text(t) => text(out, t),
        Datum::List(items) | Datum::Names(items) => {
            list(out, items, |out, item| text(out, item));
        }
        Datum::Rows(columns, rows) => {
            list(out, rows, |out, row| object(out, columns, row));
        }
    }
}

fn list<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    out.push('[');
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        write(out, item);
    }
    out.push(']');
}

fn display(out: &mut String, value: impl std::fmt::Display) {
    write!(out, "{value}").expect("a string takes all that is written to it");
}

fn text(out: &mut String, text: &str) {
    out.push_str(&serde_json::to_string(text).expect("any text can be JSON"));
}

/// A header, and one record a row.
fn csv(columns: &[Column], rows: &[Row]) -> Vec<u8> {
    const WHOLE: &str = "a vector takes all that is written to it";
    let mut out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    out.write_record(csv_columns(columns)).expect(WHOLE);
    for row in rows {
        debug_assert_eq!(columns.len(), row.len(), "a cell for every column");
        for (column, datum) in columns.iter().zip(row) {
            match column.shape {
                Shape::Plain => out.write_field(cell(datum)).expect(WHOLE),
                Shape::Quantity => {
                    out.write_field(cell(datum)).expect(WHOLE);
                    out.write_field(upper(datum)).expect(WHOLE);
                }
                Shape::Nested => {}
            }
        }
        out.write_record(None::<&[u8]>).expect(WHOLE);
    }
    out.into_inner().expect(WHOLE)
}

/// A datum as a cell; of a range, its lower end.
fn cell(datum: &Datum) -> String {
    match datum {
        Datum::None | Datum::Rows(..) => String::new(),
        Datum::Flag(flag) => flag.to_string(),
        Datum::Whole(n) => n.to_string(),
        Datum::Number(n) => n.normalize().to_string(),
        Datum::Quantity(q) => q.low().normalize().to_string(),
        Datum::Text(t) => harmless(t),
        Datum::List(items) => harmless(&items.join(" ")),
        Datum::Names(items) => harmless(&items.join("; ")),
    }
}

/// The upper end of a range.
fn upper(datum: &Datum) -> String {
    match datum {
        Datum::Quantity(Quantity::Range(_, high)) => high.normalize().to_string(),
        _ => String::new(),
    }
}

/// The text, with an apostrophe before it where a spreadsheet might run it as a formula. What stands before the first
/// visible character does not count: programs drop it.
fn harmless(text: &str) -> String {
    let first =
        text.trim_start_matches(|c: char| c == ' ' || matches!(c, '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{feff}'));
    let risky = first.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky && decimal(text).is_none() { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> rust_decimal::Decimal {
        decimal(text).expect("a number")
    }

    fn columns(shapes: &[(&'static str, Shape)]) -> Vec<Column> {
        shapes.iter().map(|(name, shape)| Column { name, shape: *shape }).collect()
    }

    #[test]
    fn formulas_are_neutralised_and_numbers_are_not() {
        for bad in [
            "=1+1",
            "+1 434",
            "-cmd",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            " =1",
            "\u{feff}=1",
            "-",
            "--5",
            "-5-5",
        ] {
            assert_eq!(harmless(bad), format!("'{bad}"), "{bad:?}");
        }
        for good in ["-10.4", "-5", "1", "a=b", "", "’", "2025-03", "–", "xiaomi", "小米", "it's"] {
            assert_eq!(harmless(good), good);
        }
    }

    #[test]
    fn every_digit_reaches_both_formats() {
        let long = "12345678901234567890.00001";
        let columns = columns(&[("a", Shape::Quantity), ("b", Shape::Plain), ("c", Shape::Quantity)]);
        let range = Quantity::Range(number("580000"), number("650000.50"));
        let row =
            vec![Datum::Quantity(Quantity::One(number(long))), Datum::Number(number("-10.40")), Datum::Quantity(range)];
        let rows = vec![row];
        assert_eq!(
            json(&columns, &rows),
            format!("[\n{{\"a\": {long}, \"b\": -10.4, \"c\": [580000, 650000.5]}}\n]\n")
        );
        let csv = String::from_utf8(csv(&columns, &rows)).expect("text");
        assert_eq!(csv, format!("a,a_high,b,c,c_high\n{long},,-10.4,580000,650000.5\n"));
    }

    #[test]
    fn texts_are_quoted_and_lists_joined() {
        let columns = columns(&[("a", Shape::Plain), ("b", Shape::Plain), ("c", Shape::Plain), ("d", Shape::Nested)]);
        let inner: &[Column] = &[Column { name: "x", shape: Shape::Plain }];
        let row = vec![
            Datum::Text("say \"hi\",\n</script>".to_owned()),
            Datum::List(vec!["byd".to_owned(), "xiaomi".to_owned()]),
            Datum::Names(vec!["=Mini".to_owned(), "Great Wall".to_owned()]),
            Datum::Rows(inner, vec![vec![Datum::Flag(true)], vec![Datum::None]]),
        ];
        let rows = vec![row];
        let parsed: serde_json::Value = serde_json::from_str(&json(&columns, &rows)).expect("JSON");
        assert_eq!(parsed[0]["a"], "say \"hi\",\n</script>");
        assert_eq!(parsed[0]["d"], serde_json::json!([{"x": true}, {"x": null}]));
        let csv = String::from_utf8(csv(&columns, &rows)).expect("text");
        assert_eq!(csv, "a,b,c\n\"say \"\"hi\"\",\n</script>\",byd xiaomi,'=Mini; Great Wall\n");
    }

    #[test]
    fn a_table_without_rows_is_still_a_table() {
        let (columns, rows) = (columns(&[("id", Shape::Plain)]), Vec::new());
        assert_eq!(json(&columns, &rows), "[]\n");
        assert_eq!(csv(&columns, &rows), b"id\n");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(text in "\\PC{0,20}") {
            let columns = columns(&[("a", Shape::Plain), ("b", Shape::Plain)]);
            let rows = vec![vec![Datum::Text(text.clone()), Datum::None]];
            let parsed: serde_json::Value = serde_json::from_str(&json(&columns, &rows)).expect("JSON");
            proptest::prop_assert_eq!(parsed[0]["a"].as_str(), Some(text.as_str()));
            let bytes = csv(&columns, &rows);
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let record = reader.records().next().expect("a record").expect("CSV");
            proptest::prop_assert_eq!(&record[0], harmless(&text));
        }
    }
}
