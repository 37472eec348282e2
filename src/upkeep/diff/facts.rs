//! An entry as a list of facts that can be compared: the way to each, and what it says.

use crate::directory::Text;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::tree::{Entry, Node, Value};

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A text, a number, a day.
    One(Text),
    /// A list, in its order.
    Many(Vec<Text>),
}

/// The facts of an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    list: Vec<(Vec<Text>, Fact)>,
    table: Option<Table>,
}

impl Facts {
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Vec<Text>, &Fact)> {
        self.list.iter().map(|(path, fact)| (path, fact))
    }

    pub(super) fn get(&self, path: &[Text]) -> Option<&Fact> {
        self.list.iter().find(|(known, _)| known == path).map(|(_, fact)| fact)
    }

    /// The place of a field in the order of the catalogue.
    pub(super) fn place(&self, path: &[Text]) -> (usize, usize) {
        let keys = self.table.map_or(&[] as &[_], Table::keys);
        let first = path.first().and_then(|name| keys.iter().position(|key| key.name == name.as_str()));
        let own = self.list.iter().position(|(known, _)| known == path);
        (first.unwrap_or(keys.len()), own.unwrap_or(usize::MAX))
    }

    pub(super) fn name(&self) -> Text {
        match self.get(&[Text::line("name")]) {
            Some(Fact::One(name)) => name.clone(),
            _ => Text::default(),
        }
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.table == Some(Table::Offer)
            && self.iter().any(|(path, _)| path.first().is_some_and(|key| &**key == "address"))
    }
}

/// Whether a key of an offer says where it is; what is not in the catalogue could.
pub(super) fn says_where(key: &str) -> bool {
    key == Table::At.name().trim_start_matches("offer.") || Table::Offer.key(key).is_none()
}

/// The facts of an entry, those without an entry of their own by id or language rather than by number.
pub(super) fn facts(table: Table, entries: &[Entry<'_>]) -> Facts {
    let mut facts = Facts { list: Vec::new(), table: Some(table) };
    for entry in entries {
        let kind = table.key(&entry.key).map(|key| key.kind);
        take(&mut facts.list, &mut vec![Text::line(&entry.key)], kind, &entry.node);
    }
    facts
}

fn take(list: &mut Vec<(Vec<Text>, Fact)>, path: &mut Vec<Text>, kind: Option<Kind>, node: &Node<'_>) {
    match (&node.value, kind) {
        (Value::Table(entries), _) => {
            for entry in entries {
                path.push(Text::line(&entry.key));
                take(list, path, below(kind, &entry.key), &entry.node);
                path.pop();
            }
        }
        // Places, contacts: each is told apart by what it is required to have.
        (Value::List(items), Some(Kind::List(Kind::Table(table)))) if label_key(*table).is_some() => {
            for (number, item) in items.iter().enumerate() {
                let label = label_key(*table).and_then(|key| text_of(item, key));
                path.push(label.unwrap_or_else(|| Text::line(&(number + 1).to_string())));
                // The same place twice is rare, and must not look like one.
                let taken = list.iter().any(|(known, _)| known.starts_with(path));
                if taken && let Some(last) = path.last_mut() {
                    *last = Text::line(&format!("{} ({})", last.as_str(), number + 1));
                }
                take(list, path, Some(Kind::Table(*table)), item);
                path.pop();
            }
        }
        (Value::List(items), _) => {
            list.push((path.clone(), Fact::Many(items.iter().map(|item| Text::line(&shown(&item.value))).collect())));
        }
        (value, _) => list.push((path.clone(), Fact::One(Text::clean(&shown(value))))),
    }
}

fn below(kind: Option<Kind>, name: &str) -> Option<Kind> {
    match kind? {
        Kind::Table(table) | Kind::TableOr(table) => table.key(name).map(|key| key.kind),
        Kind::TablesByLanguage(table) => Some(Kind::Table(table)),
        _ => None,
    }
}

/// The key by which the items of a list are told apart.
fn label_key(table: Table) -> Option<&'static str> {
    match table {
        Table::At => Some("place"),
        Table::Contact => Some("role"),
        _ => None,
    }
}

fn text_of(node: &Node<'_>, key: &str) -> Option<Text> {
    let Value::Table(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key == key).and_then(|entry| match &entry.node.value {
        Value::Text(text) => Some(Text::line(text)),
        _ => None,
    })
}

/// A value as one reads it.
fn shown(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => text.trim().to_owned(),
        Value::Integer(number) => number.map_or_else(String::new, |number| number.to_string()),
        Value::Float(number) => format!("{number:?}"),
        Value::Boolean(yes) => yes.to_string(),
        Value::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
        Value::Time => "…".to_owned(),
        Value::List(items) => items.iter().map(|item| shown(&item.value)).collect::<Vec<_>>().join(", "),
        Value::Table(entries) => {
            let mut parts: Vec<String> =
                entries.iter().map(|entry| format!("{}: {}", entry.key, shown(&entry.node.value))).collect();
            // The order of keys in a file says nothing.
            parts.sort();
            parts.join(", ")
        }
    }
}
