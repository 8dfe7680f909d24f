//! The tables a site gives away: what is in them, row by row, before anyone decides on JSON or CSV.
//!
//! The names of tables and columns are a contract with whoever reads them: new ones go to the end, old ones stay.
//! Input: what a visitor may see. Ids join the tables, never names; every fact's row ends in its words and their
//! address, and both words and a quotation's text are empty where the rights to the source allow no more than a link.

mod entries;
mod facts;
mod targets;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::model::config::Part;
use crate::model::words::Prose;
use crate::plan::Context;

/// One table, and the files it comes in. Its rows are made when they are asked for: all of a large site's at once
/// would take more memory than the rest of it.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    /// The stem of its files, and the tail of its message's id: `target-reports`.
    pub name: &'static str,
    pub formats: Formats,
    /// In the order of the cells.
    columns: &'static [&'static [Column]],
    rows: fn(&Context<'_>) -> Vec<Row>,
    count: fn(&Context<'_>) -> usize,
}

/// One row.
pub(crate) type Row = Vec<Datum>;

/// Which files a table is written to. Where a JSON row holds rows of its own (a history), CSV has those instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Formats {
    Both,
    Json,
    Csv,
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Column {
    /// Its name in the files; with hyphens, the tail of the id of the message that explains it.
    pub name: &'static str,
    pub shape: Shape,
}

/// How a column's cells are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// One value, or a list that CSV joins: ids by spaces, names by semicolons.
    Plain,
    /// A number or a range: CSV has a second column, `…_high`, for the range's upper end.
    Quantity,
    /// Rows within a row; JSON only.
    Nested,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Datum {
    /// Nothing is said: `null`, an empty cell.
    None,
    Flag(bool),
    Whole(i64),
    Number(Decimal),
    Quantity(Quantity),
    /// Ids, dates, words.
    Text(String),
    /// Ids: no spaces in them.
    List(Vec<String>),
    /// Names: there may be.
    Names(Vec<String>),
    /// What a [`Shape::Nested`] column holds.
    Rows(&'static [Column], Vec<Row>),
}

/// Every table, in the order of their documentation. One that is two in JSON and in CSV has its name twice.
const TABLES: &[Table] = &[
    entries::BRIEFS,
    targets::TARGETS,
    targets::REPORTS,
    facts::PRESENCE,
    facts::POSITIONS,
    facts::FIGURES,
    facts::DEALS,
    facts::EVENTS,
    facts::QUOTES,
    targets::CONFLICTS,
    targets::CLAIMS,
    entries::COMPANIES,
    entries::MARKETS,
];

/// The tables of the site; none where it gives no data away.
pub(crate) fn tables(ctx: &Context<'_>) -> &'static [Table] {
    if ctx.has(Part::Data) { TABLES } else { &[] }
}

impl Table {
    /// The columns, in the order of the cells.
    pub(crate) fn columns(&self) -> Vec<Column> {
        self.columns.concat()
    }

    /// All rows, in a stable order; as many cells each as there are columns.
    pub(crate) fn rows(&self, ctx: &Context<'_>) -> Vec<Row> {
        (self.rows)(ctx)
    }

    /// How many rows there are.
    pub(crate) fn count(&self, ctx: &Context<'_>) -> usize {
        (self.count)(ctx)
    }
}

/// The names of a table's CSV columns.
pub(crate) fn csv_columns(columns: &[Column]) -> Vec<String> {
    let mut names = Vec::new();
    for column in columns {
        match column.shape {
            Shape::Plain => names.push(column.name.to_owned()),
            Shape::Quantity => names.extend([column.name.to_owned(), format!("{}_high", column.name)]),
            Shape::Nested => {}
        }
    }
    names
}

/// A column of single values or lists.
const fn plain(name: &'static str) -> Column {
    Column { name, shape: Shape::Plain }
}

/// A column of numbers or ranges.
const fn quantity(name: &'static str) -> Column {
    Column { name, shape: Shape::Quantity }
}

/// A column of rows.
const fn nested(name: &'static str) -> Column {
    Column { name, shape: Shape::Nested }
}

/// The text in the language of the table, or else the one it falls back to.
fn words(ctx: &Context<'_>, prose: &Prose) -> String {
    ctx.text(prose).0.trim().to_owned()
}

/// An address as the site gives it: whole where it knows where it will stand, else relative to its root.
fn address(ctx: &Context<'_>, url: &str) -> Datum {
    Datum::Text(ctx.address(url))
}

impl Datum {
    /// A list made of anything that can be written.
    fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(|i| i.to_string()).collect())
    }
}

impl<T: Into<Datum>> From<Option<T>> for Datum {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

impl From<bool> for Datum {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<i32> for Datum {
    fn from(value: i32) -> Self {
        Self::Whole(value.into())
    }
}

impl From<usize> for Datum {
    fn from(value: usize) -> Self {
        Self::Whole(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<Decimal> for Datum {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<Quantity> for Datum {
    fn from(value: Quantity) -> Self {
        Self::Quantity(value)
    }
}

impl From<String> for Datum {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Datum {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<&String> for Datum {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<&Slug> for Datum {
    fn from(value: &Slug) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Period> for Datum {
    fn from(value: Period) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Date> for Datum {
    fn from(value: Date) -> Self {
        Self::Text(value.to_string())
    }
}

#[cfg(test)]
mod tests;
