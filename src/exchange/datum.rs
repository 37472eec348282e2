//! Facts on their way: what an entry of a file holds, by the keys of the catalogue, without links and without a language.
//!
//! Not the model: a record may lack what is required, may hold what the reader will refuse, and its references are ids. It
//! knows no shape that it came from or goes to.

use crate::directory::catalogue::Table;
use chrono::NaiveDate;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// A text, an id, a code, hours.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A decimal number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(NaiveDate),
    /// A list.
    List(Vec<Datum>),
    /// A table.
    Table(Facts),
}

/// Keys with their values. The order is the catalogue's where a directory was read, else that in which they were put.
pub type Facts = Vec<(String, Datum)>;

impl Datum {
    /// A text.
    pub fn text(text: &str) -> Datum {
        Datum::Text(text.to_owned())
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Datum::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is stated by it.
    pub fn is_empty(&self) -> bool {
        match self {
            Datum::Text(text) => text.trim().is_empty(),
            Datum::List(items) => items.is_empty(),
            Datum::Table(facts) => facts.is_empty(),
            _ => false,
        }
    }
}

/// The value of a key.
pub fn get<'f>(facts: &'f Facts, key: &str) -> Option<&'f Datum> {
    facts.iter().find(|(name, _)| name == key).map(|(_, datum)| datum)
}

/// The text of a key.
pub fn text<'f>(facts: &'f Facts, key: &str) -> Option<&'f str> {
    get(facts, key).and_then(Datum::as_text)
}

/// Puts a value if the key has none yet.
pub fn put_new(facts: &mut Facts, key: &str, datum: Datum) {
    if !datum.is_empty() && get(facts, key).is_none() {
        facts.push((key.to_owned(), datum));
    }
}

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its table.
    pub table: Table,
    /// Its facts.
    pub facts: Facts,
    /// What could not be placed, a line each: it goes into the file as comments.
    pub notes: Vec<String>,
    /// Where it came from, for the report: a row, or a path in a JSON text.
    pub origin: String,
}

impl Record {
    /// An entry without facts.
    pub fn new(table: Table, origin: &str) -> Record {
        Record { table, facts: Facts::new(), notes: Vec::new(), origin: origin.to_owned() }
    }

    /// Its id; empty where it has none.
    pub fn id(&self) -> &str {
        text(&self.facts, "id").unwrap_or_default()
    }
}

/// The entries of a directory or of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    /// `[directory]`.
    pub about: Facts,
    /// Needs of the directory's own.
    pub needs: Vec<Record>,
    /// The providers.
    pub providers: Vec<Record>,
    /// The places.
    pub places: Vec<Record>,
    /// The offers.
    pub offers: Vec<Record>,
}

impl Batch {
    /// All entries: needs, providers, places, offers.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.needs.iter().chain(&self.providers).chain(&self.places).chain(&self.offers)
    }
}
