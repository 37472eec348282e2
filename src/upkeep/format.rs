//! `docs/format.md`: every table, every key and every value of the format, from the catalogue and the lists.

use super::markdown::{anchor, head, row};
use crate::directory::catalogue::{Key, Kind, Table};
use crate::directory::lists::List;
use crate::directory::taxonomy::Lists;
use crate::words::Words;
use std::fmt::Write;

/// What the page says before the tables.
const PROSE: &str = include_str!("pages/format.md");

/// The tables that a directory can have.
fn tables() -> impl Iterator<Item = Table> {
    Table::ALL.into_iter().filter(|table| *table != Table::Code)
}

/// The page. `english` and `german` are the words of these languages.
pub fn page(english: &Words, german: &Words, lists: &Lists) -> String {
    let mut page = String::from(PROSE);
    page.push_str("\n## Tables\n\n");
    for table in tables() {
        let _ = writeln!(page, "- {}: {}", table_link(table), english.table(table));
    }
    for table in tables() {
        let _ = write!(page, "\n### `{}`\n\n{}\n\n", table.written(), english.table(table));
        page.push_str(&head(&["Key", "German", "What it is", "What it must be", "Example", "HSDS"]));
        for key in table.keys() {
            page.push_str(&key_row(key, english));
        }
    }
    page.push_str("\n## Values of the closed lists\n");
    for list in List::ALL {
        let _ = write!(page, "\n### {}\n\n{}\n\n", list.name(), english.list_use(&keys_of(list)));
        page.push_str(&head(&["Value", "English", "German", "In plain German"]));
        for code in list.codes() {
            let plain = lists.term(list, code).and_then(|term| term.plain.iter().find(|(of, _)| of.as_str() == "de"));
            page.push_str(&row(&[
                &format!("`{code}`"),
                &english.label(lists, list, code),
                &german.label(lists, list, code),
                plain.map_or("", |(_, text)| text.as_str()),
            ]));
        }
    }
    page
}

fn key_row(key: &Key, english: &Words) -> String {
    let mut name = format!("`{}`", key.name);
    if key.required {
        name.push_str("<br>**required**");
    }
    if !key.public {
        name.push_str("<br>*internal*");
    }
    let kind = english.kind(key.kind, &list_link, &table_link);
    let hsds = if key.hsds.is_empty() { String::new() } else { format!("`{}`", key.hsds) };
    row(&[
        &name,
        key.german,
        &format!("{}<br>*{}*", key.en, key.de),
        &kind,
        &format!("`{} = {}`", key.name, key.example),
        &hsds,
    ])
}

fn list_link(list: List) -> String {
    format!("[{}](#{})", list.name(), anchor(list.name()))
}

fn table_link(table: Table) -> String {
    format!("[`{}`](#{})", table.written(), anchor(table.written()))
}

/// The keys whose values a list has.
fn keys_of(list: List) -> Vec<String> {
    tables()
        .flat_map(|table| table.keys().iter().map(move |key| (table, key)))
        .filter(|(_, key)| holds(key.kind, list))
        .map(|(table, key)| format!("`{}` in {}", key.name, table_link(table)))
        .collect()
}

fn holds(kind: Kind, list: List) -> bool {
    match kind {
        Kind::Code(of) | Kind::YesNoOr(of) => of == list,
        Kind::Language => list == List::Languages,
        Kind::List(inner) => holds(*inner, list),
        _ => false,
    }
}
