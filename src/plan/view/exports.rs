//! `/about/data/`: every file that can be taken away, with its columns and what they mean.

use serde::Serialize;

use crate::model::config::Part;
use crate::plan::data::{Formats, Shape, Table, csv_columns, tables};
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::{Count, Link};

/// The files that the site gives away.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Exports {
    /// How many tables.
    pub standfirst: String,
    /// The tables.
    pub tables: Vec<Export>,
    /// Feeds, calendar, annotations: a link and what it is.
    pub others: Vec<Other>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Export {
    /// `target-reports`.
    pub name: &'static str,
    /// What it holds.
    pub meaning: String,
    /// Its JSON file, from the root; nothing where it has none.
    pub json: Option<String>,
    /// Its CSV file.
    pub csv: Option<String>,
    /// How many rows.
    pub rows: Count,
    /// Its columns.
    pub columns: Vec<Described>,
}

/// A column, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Described {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub meaning: String,
    /// `JSON` or `CSV`, where only one of them has it.
    pub only: Option<&'static str>,
}

/// Another file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Other {
    /// The file.
    pub link: Link,
    /// What it is.
    pub meaning: String,
}

/// The page.
pub(crate) fn exports(desk: &Desk<'_>) -> Exports {
    desk.title(&desk.say("title-data"));
    let tables = merged(tables(desk));
    let other = |part: Option<Part>, url: &str, id: &str| {
        part.is_none_or(|p| desk.has(p)).then(|| Other { link: Link::to(url, url), meaning: desk.say(id) })
    };
    let others = [
        other(Some(Part::Feeds), "feed.xml", "data-feed"),
        other(Some(Part::JsonFeed), "feed.json", "data-json-feed"),
        other(Some(Part::Calendar), "calendar.ics", "data-calendar"),
    ];
    let others: Vec<_> = others.into_iter().flatten().collect();
    let id = if others.is_empty() { "standfirst-data-tables" } else { "standfirst-data" };
    let standfirst = desk.count(id, tables.len());
    desk.description(&standfirst);
    Exports { standfirst, tables: tables.iter().map(|t| export(desk, t)).collect(), others }
}

/// A table as it is in JSON and as it is in CSV.
struct Merged {
    name: &'static str,
    json: Option<Table>,
    csv: Option<Table>,
}

/// One for each name, in the order of the tables.
fn merged(tables: &[Table]) -> Vec<Merged> {
    let mut all: Vec<Merged> = Vec::new();
    for table in tables {
        let json = Some(*table).filter(|t| t.formats != Formats::Csv);
        let csv = Some(*table).filter(|t| t.formats != Formats::Json);
        match all.iter_mut().find(|m| m.name == table.name) {
            Some(known) => {
                known.json = known.json.or(json);
                known.csv = known.csv.or(csv);
            }
            None => all.push(Merged { name: table.name, json, csv }),
        }
    }
    all
}

fn export(desk: &Desk<'_>, table: &Merged) -> Export {
    let file = |ending: &str| format!("data/{}.{ending}", table.name);
    let rows = table.json.or(table.csv).map_or(0, |t| t.count(desk));
    Export {
        name: table.name,
        meaning: desk.say(&format!("data-{}", table.name)),
        json: table.json.map(|_| file("json")),
        csv: table.csv.map(|_| file("csv")),
        rows: Count::new(desk, rows),
        columns: columns(desk, table),
    }
}

/// The columns of both formats, in order: those of JSON, then those that only CSV has.
fn columns(desk: &Desk<'_>, table: &Merged) -> Vec<Described> {
    let json = table.json.map(|t| t.columns()).unwrap_or_default();
    let csv = table.csv.map(|t| csv_columns(&t.columns())).unwrap_or_default();
    let mut names: Vec<String> = Vec::new();
    for column in &json {
        names.push(column.name.to_owned());
        if column.shape == Shape::Quantity {
            names.push(format!("{}_high", column.name));
        }
    }
    for name in &csv {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let described = |name: String| {
        let in_json = json.iter().any(|c| c.name == name);
        let only = match (in_json, csv.contains(&name)) {
            (true, false) if table.csv.is_some() => Some("JSON"),
            (false, true) if table.json.is_some() => Some("CSV"),
            _ => None,
        };
        Described { meaning: desk.say(&format!("data-col-{}", name.replace('_', "-"))), name, only }
    };
    names.into_iter().map(described).collect()
}
