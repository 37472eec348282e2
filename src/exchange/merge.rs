//! Puts records into a file that exists: entries are found by their id, what the source carries replaces what differs, and
//! everything else stays byte for byte: comments, order, layout, what the source does not carry, what cannot be read.
//!
//! Only the blocks that change are parsed and written again, so that a mistake elsewhere in the file costs nothing.

use super::datum::{Datum, Facts, Record, get, text};
use super::write;
use crate::directory::block::{Block, Scan, cut};
use crate::directory::catalogue::{Kind, Table};
use crate::directory::tree::{self, Value as Node};
use crate::directory::{Text, finding::Span};
use foldhash::{HashMap, HashMapExt};
use toml_edit::{ArrayOfTables, DocumentMut, Item, TableLike, Value};

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The new text.
    pub text: String,
    /// How many entries were put behind the others.
    pub added: usize,
    /// How many entries changed.
    pub changed: usize,
    /// How many entries say it already.
    pub same: usize,
    /// Ids of entries that are broken in the file, so that nothing can be put into them.
    pub broken: Vec<String>,
}

/// The entries that a file has, whole or broken: table and id.
pub fn ids(file: &str) -> Vec<(Table, String)> {
    entries(file).into_iter().map(|(table, id, _)| (table, id)).collect()
}

fn entries(file: &str) -> Vec<(Table, String, Block)> {
    let mut out = Vec::new();
    let mut scan = Scan::default();
    for block in cut(file) {
        // What looks like a head inside an open text or list is none.
        let inside = scan.open().is_some();
        let body = block.text(file);
        if inside || body.contains("\"\"\"") || body.contains("'''") || body.trim_end().ends_with([',', '[', '{']) {
            scan.through(file, block.span);
        }
        let Some(table) = Table::of_header(block.name(file)).filter(|_| !inside && block.repeated) else { continue };
        if let Some(id) = id_of(file, block.span) {
            out.push((table, id, block));
        }
    }
    out
}

fn id_of(file: &str, span: Span) -> Option<String> {
    let tree = tree::parse(file, span);
    let inside = |node: &Node<'_>| -> Option<String> {
        let Node::Table(entries) = node else { return None };
        entries.iter().find(|entry| entry.key == "id").and_then(|entry| match &entry.node.value {
            Node::Text(id) => Some(id.to_string()),
            _ => None,
        })
    };
    tree.entries.iter().find_map(|entry| match &entry.node.value {
        Node::List(items) => items.first().and_then(|item| inside(&item.value)),
        node => inside(node),
    })
}

/// Merges records into a file. Records that the file does not have are put at its end if `add` says so.
pub fn merge<'r>(file: &str, records: impl IntoIterator<Item = &'r Record>, add: bool) -> Merged {
    let crlf = file.contains("\r\n");
    let mut known: HashMap<(Table, String), Block> = HashMap::new();
    for (table, id, block) in entries(file) {
        // Of two with one id the first is the one that counts.
        known.entry((table, id)).or_insert(block);
    }
    let mut merged = Merged::default();
    let mut changes: Vec<(Block, String)> = Vec::new();
    let mut new = String::new();
    for record in records {
        match known.get(&(record.table, record.id().to_owned())) {
            Some(block) => match changed(block.text(file), record) {
                Some(Some(text)) => changes.push((*block, text)),
                Some(None) => merged.same += 1,
                None => merged.broken.push(record.id().to_owned()),
            },
            None if add => {
                new.push_str(&write::record(record));
                merged.added += 1;
            }
            None => {}
        }
    }
    merged.changed = changes.len();
    changes.sort_by_key(|(block, _)| block.span.start);
    let ends = |text: &str| if crlf { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text.to_owned() };
    let mut at = 0;
    for (block, text) in changes {
        let (start, end) = (block.span.start as usize, block.span.end as usize);
        merged.text.push_str(file.get(at..start).unwrap_or_default());
        merged.text.push_str(&ends(&text));
        at = end;
    }
    merged.text.push_str(file.get(at..).unwrap_or_default());
    if !new.is_empty() {
        if !merged.text.is_empty() && !merged.text.ends_with('\n') {
            merged.text.push_str(&ends("\n"));
        }
        merged.text.push_str(&ends(&new));
    }
    merged
}

/// A block with a record in it; `Some(None)` where it says all that already, `None` where it cannot be read.
fn changed(block: &str, record: &Record) -> Option<Option<String>> {
    let mut document: DocumentMut = block.parse().ok()?;
    let table = document.get_mut(record.table.name())?.as_array_of_tables_mut()?.get_mut(0)?;
    let changed = apply(table, record.table, &record.facts)?;
    Some(changed.then(|| document.to_string()))
}

/// Puts facts into a table. `None` where something of another kind is in their place.
fn apply(table: &mut dyn TableLike, of: Table, facts: &Facts) -> Option<bool> {
    let mut changed = false;
    for (name, kind, datum) in write::ordered(of, facts) {
        changed |= match (kind, datum) {
            (Kind::List(Kind::Table(inner)), Datum::List(items)) if name == "at" => apply_at(table, *inner, items)?,
            (Kind::TablesByLanguage(inner), Datum::Table(languages)) => {
                let item = table.entry(name).or_insert_with(|| {
                    let mut parent = toml_edit::Table::new();
                    parent.set_implicit(true);
                    Item::Table(parent)
                });
                let parent = item.as_table_like_mut()?;
                let mut any = false;
                for (language, texts) in languages {
                    let Datum::Table(facts) = texts else { continue };
                    let item = parent.entry(language).or_insert_with(|| Item::Table(own_table()));
                    any |= apply(item.as_table_like_mut()?, inner, facts)?;
                }
                any
            }
            (Kind::Table(inner), Datum::Table(facts)) if table.get(name).is_some_and(Item::is_table_like) => {
                let item = table.get_mut(name)?;
                let changed = apply(item.as_table_like_mut()?, inner, facts)?;
                if let Some(inline) = item.as_inline_table_mut().filter(|_| changed) {
                    // A new last pair would leave the blank before the brace where it is.
                    inline.fmt();
                }
                changed
            }
            (Kind::Free, Datum::Table(pairs)) if table.get(name).is_some_and(Item::is_table_like) => {
                let inner = table.get_mut(name)?.as_table_like_mut()?;
                let mut any = false;
                for (name, datum) in pairs {
                    any |= set(inner, name, Kind::Line(400), datum)?;
                }
                any
            }
            _ => set(table, name, kind, datum)?,
        };
    }
    Some(changed)
}

fn own_table() -> toml_edit::Table {
    let mut table = toml_edit::Table::new();
    table.decor_mut().set_prefix("\n");
    table
}

/// Sets a value where it differs; a comment behind the old one stays.
fn set(table: &mut dyn TableLike, name: &str, kind: Kind, datum: &Datum) -> Option<bool> {
    let old = table.get(name);
    if old.and_then(datum_of).is_some_and(|old| normal(kind, &old) == normal(kind, datum)) {
        return Some(false);
    }
    let mut value: Value = write::value(kind, datum).parse().ok()?;
    match old {
        Some(Item::Value(old)) => *value.decor_mut() = old.decor().clone(),
        // `[offer.cost]` as a table of its own where a value belongs: not ours to turn around.
        Some(Item::Table(_) | Item::ArrayOfTables(_)) => return None,
        _ => {}
    }
    match table.get_mut(name) {
        Some(item) => *item = Item::Value(value),
        None => _ = table.insert(name, Item::Value(value)),
    }
    Some(true)
}

/// Places are told apart by their id, and by their order where one is named twice; those that the source does not name stay.
fn apply_at(table: &mut dyn TableLike, inner: Table, items: &[Datum]) -> Option<bool> {
    let item = table.entry("at").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let mut changed = false;
    let mut used: Vec<usize> = Vec::new();
    for datum in items {
        let Datum::Table(facts) = datum else { continue };
        let place = text(facts, "place")?;
        let list: &mut ArrayOfTables = item.as_array_of_tables_mut()?;
        let is = |table: &toml_edit::Table| table.get("place").and_then(Item::as_str) == Some(place);
        let position = list.iter().enumerate().find(|(at, table)| !used.contains(at) && is(table)).map(|(at, _)| at);
        let at = match position {
            Some(at) => at,
            None => {
                list.push(own_table());
                list.len() - 1
            }
        };
        used.push(at);
        changed |= apply(list.get_mut(at)?, inner, facts)?;
    }
    Some(changed)
}

fn datum_of(item: &Item) -> Option<Datum> {
    match item {
        Item::Value(value) => datum_of_value(value),
        Item::Table(table) => {
            let pairs = table.iter().map(|(name, item)| Some((name.to_owned(), datum_of(item)?)));
            pairs.collect::<Option<Facts>>().map(Datum::Table)
        }
        _ => None,
    }
}

fn datum_of_value(value: &Value) -> Option<Datum> {
    Some(match value {
        Value::String(text) => Datum::text(text.value()),
        Value::Integer(number) => Datum::Whole(*number.value()),
        Value::Float(number) => Datum::Number(*number.value()),
        Value::Boolean(yes) => Datum::Flag(*yes.value()),
        Value::Datetime(time) => {
            let day = time.value().date?;
            Datum::Date(chrono::NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())?)
        }
        Value::Array(items) => Datum::List(items.iter().map(datum_of_value).collect::<Option<_>>()?),
        Value::InlineTable(table) => {
            let pairs = table.iter().map(|(name, value)| Some((name.to_owned(), datum_of_value(value)?)));
            Datum::Table(pairs.collect::<Option<Facts>>()?)
        }
    })
}

/// A value in one of the ways in which it can be written, so that what means the same is the same.
fn normal(kind: Kind, datum: &Datum) -> Datum {
    match (kind, datum) {
        (Kind::List(item), Datum::List(items)) => {
            let mut out: Vec<Datum> = Vec::new();
            for datum in items.iter().map(|datum| normal(*item, datum)) {
                // A value of a closed list counts once.
                if !matches!(item, Kind::Code(_) | Kind::Ref(_)) || !out.contains(&datum) {
                    out.push(datum);
                }
            }
            Datum::List(out)
        }
        (Kind::List(item), one) => Datum::List(vec![normal(*item, one)]),
        (Kind::TableOr(_), Datum::Table(facts)) => match (facts.as_slice(), get(facts, "code")) {
            ([_], Some(code)) => normal(Kind::Language, code),
            _ => sorted(facts),
        },
        (_, Datum::Table(facts)) => sorted(facts),
        (Kind::Amount | Kind::Degrees(_), Datum::Whole(number)) => Datum::Number(*number as f64),
        (Kind::Text(_), Datum::Text(raw)) => Datum::text(Text::clean(raw).trim_end()),
        (Kind::Language | Kind::TableOr(_), Datum::Text(tag)) => {
            let tag = crate::directory::model::Language::parse(tag)
                .map_or_else(|| tag.clone(), |tag| tag.as_str().to_owned());
            Datum::Text(tag)
        }
        (_, Datum::Text(raw)) => Datum::text(&Text::line(raw)),
        (_, other) => other.clone(),
    }
}

fn sorted(facts: &Facts) -> Datum {
    let mut facts: Facts = facts
        .iter()
        .map(|(name, datum)| {
            let kind = if name == "code" { Kind::Language } else { Kind::Line(0) };
            let datum = match datum {
                Datum::Table(inner) => sorted(inner),
                Datum::Whole(number) => Datum::Number(*number as f64),
                other => normal(kind, other),
            };
            (name.clone(), datum)
        })
        .collect();
    facts.sort_by(|a, b| a.0.cmp(&b.0));
    Datum::Table(facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"# Kopf
[directory]
format = 1

# Wichtig
[[offer]]
id = "a"   # bleibt
name = "Alt"  # Hinweis
groups = "women"
internal_note = "geheim"
cost = { kind = "fee", with_pass = 2 }

[[offer.at]]
place = "p"   # Haus

[[offer]]
id = "broken"
name = "x
"#;

    fn offer(id: &str, facts: &[(&str, Datum)]) -> Record {
        let mut record = Record::new(Table::Offer, "");
        record.facts.push(("id".to_owned(), Datum::text(id)));
        record.facts.extend(facts.iter().map(|(key, datum)| ((*key).to_owned(), datum.clone())));
        record
    }

    #[test]
    fn only_what_differs_changes() {
        let women = Datum::List(vec![Datum::text("women")]);
        let at = |place: &str| Datum::Table(vec![("place".to_owned(), Datum::text(place))]);
        let same = offer("a", &[("name", Datum::text("Alt")), ("groups", women), ("at", Datum::List(vec![at("p")]))]);
        let merged = merge(FILE, [&same], true);
        assert_eq!((merged.text.as_str(), merged.same), (FILE, 1));
        let cost = Datum::Table(vec![("amount".to_owned(), Datum::Number(4.0))]);
        let new = offer("a", &[("name", Datum::text("Neu")), ("cost", cost), ("at", Datum::List(vec![at("q")]))]);
        let merged = merge(FILE, [&new, &offer("broken", &[("name", Datum::text("y"))]), &offer("b", &[])], true);
        insta::assert_snapshot!(merged.text);
        assert_eq!((merged.changed, merged.added), (1, 1));
        let windows = FILE.replace('\n', "\r\n");
        let merged = merge(&windows, [&new], true);
        assert!(!merged.text.replace("\r\n", "").contains('\n'));
    }
}
