//! Records as TOML: keys in the order of the catalogue, what could not be placed as comments.
//!
//! Whatever stands in a record came from outside, so nothing of it may open a table, end a comment or hide in a string.

use super::datum::{Batch, Datum, Facts, Record};
use crate::directory::Text;
use crate::directory::catalogue::{Kind, Table};

/// A text as a TOML string.
pub fn text(text: &str) -> String {
    // A line like a table's head inside a string would look like the next entry to whoever cuts the file there.
    let heads = text.contains('\n') && text.lines().any(|line| line.trim_start().starts_with('['));
    if !heads {
        return toml_edit::Value::from(text).to_string().trim_start().to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '"' | '\\' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A value as it stands behind an equals sign.
pub fn value(kind: Kind, datum: &Datum) -> String {
    match (kind, datum) {
        (_, Datum::Text(raw)) => text(raw),
        (_, Datum::Whole(number)) => number.to_string(),
        (_, Datum::Number(number)) => format!("{number:?}"),
        (_, Datum::Flag(yes)) => yes.to_string(),
        (_, Datum::Date(day)) => day.to_string(),
        (Kind::List(item), Datum::List(items)) => {
            let items: Vec<String> = items.iter().map(|datum| value(*item, datum)).collect();
            format!("[{}]", items.join(", "))
        }
        (Kind::Table(table) | Kind::TableOr(table), Datum::Table(facts)) => {
            let pairs: Vec<String> = ordered(table, facts)
                .into_iter()
                .map(|(name, kind, datum)| format!("{} = {}", key(name), value(kind, datum)))
                .collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        (_, Datum::Table(facts)) => {
            let pairs: Vec<String> =
                facts.iter().map(|(name, datum)| format!("{} = {}", key(name), value(Kind::Line(0), datum))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        (_, Datum::List(items)) => {
            let items: Vec<String> = items.iter().map(|datum| value(Kind::Line(0), datum)).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

/// A key, in quotation marks where it needs them.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if bare { name.to_owned() } else { text(&Text::line(name)) }
}

/// Facts in the order of the catalogue, with what their values must be.
pub fn ordered(table: Table, facts: &Facts) -> Vec<(&'static str, Kind, &Datum)> {
    let known = table.keys().iter();
    known.filter_map(|key| Some((key.name, key.kind, super::datum::get(facts, key.name)?))).collect()
}

/// An entry with its head and an empty line before it.
pub fn record(record: &Record) -> String {
    let mut out = format!("\n[[{}]]\n", record.table.name());
    for note in &record.notes {
        out.push_str(&format!("# {}\n", Text::line(note)));
    }
    pairs(record.table, &record.facts, &mut out);
    for (name, kind, datum) in ordered(record.table, &record.facts) {
        match (kind, datum) {
            (Kind::List(Kind::Table(inner)), Datum::List(items)) if name == "at" => {
                for item in items {
                    if let Datum::Table(facts) = item {
                        out.push_str(&format!("\n[[{}]]\n", inner.name()));
                        pairs(*inner, facts, &mut out);
                    }
                }
            }
            (Kind::TablesByLanguage(inner), Datum::Table(languages)) => {
                for (language, texts) in languages {
                    if let Datum::Table(facts) = texts {
                        out.push_str(&format!("\n[{}.{}]\n", inner.name(), key(language)));
                        pairs(inner, facts, &mut out);
                    }
                }
            }
            _ => {}
        }
    }
    out
}

/// Whether a key is written as a table of its own behind the others.
pub fn is_sub_table(name: &str, kind: Kind) -> bool {
    name == "at" || matches!(kind, Kind::TablesByLanguage(_))
}

fn pairs(table: Table, facts: &Facts, out: &mut String) {
    for (name, kind, datum) in ordered(table, facts) {
        if !is_sub_table(name, kind) {
            out.push_str(&format!("{name} = {}\n", value(kind, datum)));
        }
    }
}

/// A whole file: `[directory]`, then everything.
pub fn file(batch: &Batch) -> String {
    let mut out = String::from("[directory]\n");
    pairs(Table::Directory, &batch.about, &mut out);
    out.extend(batch.records().map(record));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whatever a text holds, it comes back, and it looks like no head of a table.
        #[test]
        fn texts_come_back(raw in "(\\PC|[\\n\"'\\\\\\[\\]#=]){0,60}") {
            let clean = Text::clean(&raw);
            let toml = format!("x = {}\n", text(&clean));
            let parsed: toml::Table = toml::from_str(&toml).unwrap();
            prop_assert_eq!(parsed.get("x").and_then(|v| v.as_str()), Some(clean.as_str()));
            prop_assert_eq!(crate::directory::block::cut(&toml).len(), 1);
        }
    }

    #[test]
    fn an_entry_is_written_whole() {
        let facts = vec![
            ("name".to_owned(), Datum::text("X")),
            ("id".to_owned(), Datum::text("x")),
            ("at".to_owned(), Datum::List(vec![Datum::Table(vec![("place".to_owned(), Datum::text("p"))])])),
            (
                "cost".to_owned(),
                Datum::Table(vec![("amount".to_owned(), Datum::Number(4.0)), ("kind".to_owned(), Datum::text("fee"))]),
            ),
        ];
        let written = Record { table: Table::Offer, facts, notes: vec!["a\nb".to_owned()], origin: String::new() };
        assert_eq!(
            record(&written),
            "\n[[offer]]\n# a b\nid = \"x\"\nname = \"X\"\ncost = { kind = \"fee\", amount = 4.0 }\n\n[[offer.at]]\nplace = \"p\"\n"
        );
    }
}
