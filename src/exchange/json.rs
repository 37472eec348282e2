//! A directory's public part as one JSON text, with the keys of the file.

use super::datum::{Batch, Datum, Record};
use super::write::ordered;
use crate::directory::catalogue::{Kind, Table};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// The text, indented, with a line end.
pub fn json(batch: &Batch) -> String {
    serde_json::to_string_pretty(&Whole(batch)).map(|text| text + "\n").unwrap_or_default()
}

struct Whole<'b>(&'b Batch);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("directory", &Shown(Kind::Table(Table::Directory), &Datum::Table(self.0.about.clone())))?;
        map.serialize_entry("providers", &Records(&self.0.providers))?;
        map.serialize_entry("places", &Records(&self.0.places))?;
        map.serialize_entry("offers", &Records(&self.0.offers))?;
        map.end()
    }
}

struct Records<'b>(&'b [Record]);

impl Serialize for Records<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for record in self.0 {
            list.serialize_element(&Shown(Kind::Table(record.table), &Datum::Table(record.facts.clone())))?;
        }
        list.end()
    }
}

/// A value with what it must be, which gives its keys their order.
struct Shown<'d>(Kind, &'d Datum);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0, self.1) {
            (_, Datum::Text(text)) => serializer.serialize_str(text),
            (_, Datum::Whole(number)) => serializer.serialize_i64(*number),
            (_, Datum::Number(number)) => serializer.serialize_f64(*number),
            (_, Datum::Flag(yes)) => serializer.serialize_bool(*yes),
            (_, Datum::Date(day)) => serializer.collect_str(day),
            (kind, Datum::List(items)) => {
                let item = if let Kind::List(item) = kind { *item } else { Kind::Line(0) };
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for datum in items {
                    list.serialize_element(&Shown(item, datum))?;
                }
                list.end()
            }
            (Kind::Table(table) | Kind::TableOr(table), Datum::Table(facts)) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, kind, datum) in ordered(table, facts) {
                    map.serialize_entry(name, &Shown(kind, datum))?;
                }
                map.end()
            }
            (kind, Datum::Table(facts)) => {
                let inner = if let Kind::TablesByLanguage(table) = kind { Kind::Table(table) } else { Kind::Line(0) };
                let mut map = serializer.serialize_map(None)?;
                for (name, datum) in facts {
                    map.serialize_entry(name, &Shown(inner, datum))?;
                }
                map.end()
            }
        }
    }
}
