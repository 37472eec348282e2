//! The rows of a source with an account of each cell: what was taken, and what is left at the end.

use super::tables::{Tables, clean};
use foldhash::{HashMap, HashMapExt};
use std::collections::{BTreeMap, BTreeSet};

/// A row of a table.
#[derive(Debug)]
pub struct Row {
    /// Where it came from.
    pub origin: String,
    values: BTreeMap<String, String>,
    used: BTreeSet<String>,
}

/// A row, by its table and its position there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct At(pub &'static str, pub usize);

/// The rows.
#[derive(Debug, Default)]
pub struct Rows {
    tables: BTreeMap<String, Vec<Row>>,
    index: HashMap<(String, String, String), Vec<usize>>,
}

/// Columns that only join rows; their facts are the rows that they join.
fn is_joint(column: &str) -> bool {
    const JOINTS: [&str; 14] = [
        "id",
        "organization_id",
        "service_id",
        "location_id",
        "program_id",
        "contact_id",
        "phone_id",
        "service_at_location_id",
        "taxonomy_term_id",
        "taxonomy_id",
        "link_id",
        "resource_id",
        "link_type",
        "link_entity",
    ];
    JOINTS.contains(&column)
}

impl Rows {
    /// The rows of tables.
    pub fn new(tables: Tables) -> Rows {
        let mut rows = Rows { tables: BTreeMap::new(), index: HashMap::new() };
        for (name, cells) in tables {
            let mut list = Vec::with_capacity(cells.len());
            for (position, row) in cells.into_iter().enumerate() {
                for (column, value) in row.values.iter().filter(|(column, _)| is_joint(column)) {
                    rows.index.entry((name.clone(), column.clone(), value.clone())).or_default().push(position);
                }
                list.push(Row { origin: row.origin, values: row.values, used: BTreeSet::new() });
            }
            rows.tables.insert(name, list);
        }
        rows
    }

    /// How many rows a table has.
    pub fn len(&self, table: &str) -> usize {
        self.tables.get(table).map_or(0, Vec::len)
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.tables.values().all(Vec::is_empty)
    }

    /// The rows of a table with a value in a column that joins.
    pub fn of(&self, table: &'static str, column: &str, value: &str) -> Vec<At> {
        let found = self.index.get(&(table.to_owned(), column.to_owned(), value.to_owned()));
        found.into_iter().flatten().map(|position| At(table, *position)).collect()
    }

    fn row(&self, at: At) -> Option<&Row> {
        self.tables.get(at.0)?.get(at.1)
    }

    /// Where a row came from.
    pub fn origin(&self, at: At) -> String {
        self.row(at).map(|row| row.origin.clone()).unwrap_or_default()
    }

    /// A value, cleaned, without taking it.
    pub fn see(&self, at: At, column: &str) -> Option<String> {
        self.row(at)?.values.get(column).map(|value| clean(value)).filter(|value| !value.is_empty())
    }

    /// A value, cleaned; it counts as placed.
    pub fn take(&mut self, at: At, column: &str) -> Option<String> {
        let value = self.see(at, column)?;
        self.mark(at, column);
        Some(value)
    }

    /// The first of several columns that has a value: what is called differently from one version to the next.
    pub fn take_any(&mut self, at: At, columns: &[&str]) -> Option<String> {
        columns.iter().find_map(|column| self.take(at, column))
    }

    /// Counts a value as placed.
    pub fn mark(&mut self, at: At, column: &str) {
        if let Some(row) = self.tables.get_mut(at.0).and_then(|rows| rows.get_mut(at.1)) {
            row.used.insert(column.to_owned());
        }
    }

    /// Takes a mark off again: what looked placeable was not.
    pub fn unmark(&mut self, at: At, column: &str) {
        if let Some(row) = self.tables.get_mut(at.0).and_then(|rows| rows.get_mut(at.1)) {
            row.used.remove(column);
        }
    }

    /// Counts all of a row as placed.
    pub fn mark_all(&mut self, at: At) {
        if let Some(row) = self.tables.get_mut(at.0).and_then(|rows| rows.get_mut(at.1)) {
            row.used.extend(row.values.keys().cloned());
        }
    }

    /// How many cells have a value, and how many of them were placed or only join.
    pub fn account(&self) -> (usize, usize) {
        let cells =
            || self.tables.values().flatten().flat_map(|row| row.values.keys().map(move |column| (row, column)));
        let placed = cells().filter(|(row, column)| is_joint(column) || row.used.contains(*column)).count();
        (cells().count(), placed)
    }

    /// What is left: origin, table and column, value.
    pub fn left(&self) -> Vec<(String, String, String)> {
        let mut left = Vec::new();
        for (table, rows) in &self.tables {
            for row in rows {
                for (column, value) in &row.values {
                    if !is_joint(column) && !row.used.contains(column) {
                        left.push((row.origin.clone(), format!("{table}.{column}"), value.clone()));
                    }
                }
            }
        }
        left
    }
}
