//! Services of HSDS as records: from JSON, from tables, from Ohana's tables.
//!
//! Every cell is accounted for: it is a fact, it joins rows, or it is named in the report.

use super::super::datum::{Batch, Facts, Record};
use super::super::decode::{NoText, decode};
use super::super::glossary::Glossary;
use super::super::guess::Guesser;
use super::super::import_csv::Imported;
use super::super::known::Known;
use super::super::path::Path;
use super::super::report::{RemarkKind, Report};
use super::super::sheet::{self, NoSheet};
use super::entities::Entities;
use super::rows::{At, Rows};
use super::service;
use super::tables::{Apart, Cells, Tables};
use crate::directory::Directory;
use serde_json::Value;

/// A file of a source.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name, without folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why there is nothing to import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoHsds {
    /// A file is no text.
    Text(String, NoText),
    /// A table is broken.
    Sheet(String, NoSheet),
    /// A file is no JSON.
    Json {
        /// The file.
        name: String,
        /// What the parser says.
        message: String,
        /// The line, from 1.
        line: usize,
    },
    /// A folder has no tables of HSDS or Ohana.
    NoTables,
    /// There are no services.
    NoServices,
}

/// Tables of HSDS and of Ohana, by the names of their files.
const TABLES: [&str; 24] = [
    "organizations",
    "programs",
    "services",
    "attributes",
    "service_areas",
    "service_at_location",
    "locations",
    "addresses",
    "phones",
    "schedules",
    "funding",
    "languages",
    "required_documents",
    "contacts",
    "cost_options",
    "accessibility",
    "organization_identifiers",
    "taxonomy_terms",
    "taxonomies",
    "metadata",
    "mail_addresses",
    "regular_schedules",
    "holiday_schedules",
    "taxonomy",
];

/// What every step needs.
pub(super) struct Work<'g> {
    pub(super) rows: Rows,
    pub(super) report: Report,
    pub(super) known: Known,
    pub(super) glossary: &'g Glossary<'g>,
    pub(super) guesser: Guesser,
    pub(super) defaults: &'g [(Path, String)],
    /// Needs that the source brings along.
    pub(super) needs: Vec<Record>,
}

/// Reads a source. A directory that it goes into is asked for its providers and places.
///
/// # Errors
/// Why there is nothing to import.
pub fn import(
    parts: &[Part],
    defaults: &[(Path, String)],
    directory: Option<&Directory>,
    glossary: &Glossary<'_>,
) -> Result<Imported, NoHsds> {
    let rows = Rows::new(read(parts)?);
    if rows.len("services") == 0 {
        return Err(if rows.is_empty() { NoHsds::NoTables } else { NoHsds::NoServices });
    }
    let mut work = Work {
        rows,
        report: Report::default(),
        known: Known::of(directory),
        glossary,
        guesser: Guesser::new(glossary),
        defaults,
        needs: Vec::new(),
    };
    let mut entities = Entities::default();
    entities.organizations(&mut work);
    entities.locations(&mut work);
    let mut offers = Vec::with_capacity(work.rows.len("services"));
    for position in 0..work.rows.len("services") {
        offers.extend(service::offer(&mut work, &entities, At("services", position)));
    }
    let Work { rows, mut report, known, needs, .. } = work;
    let cells = rows.account();
    for (origin, column, value) in rows.left() {
        report.add(RemarkKind::Left, &origin, &column, &value, "");
    }
    let (providers, places) = known.into_records();
    Ok(Imported { batch: Batch { about: Facts::new(), needs, providers, places, offers }, report, cells })
}

fn read(parts: &[Part]) -> Result<Tables, NoHsds> {
    let mut tables = Tables::new();
    let mut apart = Apart::default();
    let any_table = parts.iter().any(|part| table_of(&part.name).is_some());
    for part in parts {
        let table = table_of(&part.name);
        // Beside tables a JSON text is the description of the package or the same once more.
        if table.is_none() && (any_table || parts.len() > 1 && !is_json(&part.name)) {
            continue;
        }
        let (text, _) = match decode(&part.bytes) {
            Ok(read) => read,
            Err(NoText::Empty) if parts.len() > 1 => continue,
            Err(why) => return Err(NoHsds::Text(part.name.clone(), why)),
        };
        match table {
            Some(table) => {
                let sheet = sheet::read(&text).map_err(|why| NoHsds::Sheet(part.name.clone(), why))?;
                let rows = tables.entry(table.to_owned()).or_default();
                for row in sheet.rows {
                    let values = sheet.headings.iter().cloned().zip(row.cells.iter().cloned());
                    let mut values: std::collections::BTreeMap<String, String> =
                        values.filter(|(_, value)| !value.trim().is_empty()).collect();
                    for (number, cell) in row.cells.iter().enumerate().skip(sheet.headings.len()) {
                        if !cell.trim().is_empty() {
                            values.insert(format!("[{}]", number + 1), cell.clone());
                        }
                    }
                    rows.push(Cells { origin: format!("{}:{}", part.name, row.number), values });
                }
            }
            None => {
                let value: Value = serde_json::from_str(&text).map_err(|error| NoHsds::Json {
                    name: part.name.clone(),
                    message: error.to_string(),
                    line: error.line(),
                })?;
                services(&value, &mut apart);
            }
        }
    }
    for (name, rows) in apart.tables {
        tables.entry(name).or_default().extend(rows);
    }
    Ok(tables)
}

/// Whether a name ends as JSON texts do.
fn is_json(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json"))
}

fn table_of(name: &str) -> Option<&'static str> {
    let stem = name.strip_suffix(".csv")?;
    TABLES
        .into_iter()
        .find(|table| stem == *table || (stem == "service_at_locations" && *table == "service_at_location"))
}

/// The services of a JSON text: one, a list, a page of an API, or an organization with its services.
fn services(value: &Value, apart: &mut Apart) {
    let list = match value {
        Value::Array(items) => items.as_slice(),
        Value::Object(page) if page.get("contents").is_some_and(Value::is_array) => {
            page.get("contents").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
        }
        one => std::slice::from_ref(one),
    };
    for (number, item) in list.iter().enumerate() {
        let Value::Object(object) = item else { continue };
        // An organization holds its services; taking it apart takes them along.
        let table = if object.contains_key("services") { "organizations" } else { "services" };
        apart.take(table, object, &format!("{table}[{number}]"));
    }
}
