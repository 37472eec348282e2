//! Where a value lies in a record, as one word: `cost.amount`, `contacts.2.phone`, `translations.uk.name`.
//!
//! Such words head the columns of a spreadsheet and name the attributes of HSDS. Items of lists of tables are counted from 1.
//! What a path leads to, and what it is called in German, comes from the catalogue. An offer's path may lead on to its
//! provider (`provider.name`) and to its places (`at.1.place.street`).

use super::datum::{Datum, Facts};
use crate::directory::catalogue::{Key, Kind, Table};
use crate::directory::model::Language;

/// Most items of a list of tables that a path can name: nobody has more contacts, and a number of a broken heading must not
/// make so many.
const MOST: usize = 50;

/// Whose value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The offer's own.
    Offer,
    /// Its provider's.
    Provider,
    /// Its place's, by the position among its places from 1.
    Place(usize),
}

/// A path that leads to a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Whose value it is.
    pub owner: Owner,
    /// The way from the owner's record.
    pub steps: Vec<String>,
    /// What the value must be.
    pub kind: Kind,
}

impl Path {
    /// Reads a path of an offer.
    pub fn parse(written: &str) -> Option<Path> {
        let steps: Vec<&str> = written.trim().split('.').collect();
        let (owner, rest) = match steps.as_slice() {
            ["provider", rest @ ..] if !rest.is_empty() => (Owner::Provider, rest),
            ["at", number, "place", rest @ ..] if !rest.is_empty() => (Owner::Place(count(number)?), rest),
            all => (Owner::Offer, all),
        };
        Path::within(owner, rest)
    }

    /// A path from the record of an owner.
    pub fn within(owner: Owner, steps: &[&str]) -> Option<Path> {
        let (_, kind) = leaf(owner.table(), steps)?;
        Some(Path { owner, steps: steps.iter().map(|step| (*step).to_owned()).collect(), kind })
    }

    /// The path as it is written.
    pub fn written(&self) -> String {
        let steps = self.steps.join(".");
        match self.owner {
            Owner::Offer => steps,
            Owner::Provider => format!("provider.{steps}"),
            Owner::Place(number) => format!("at.{number}.place.{steps}"),
        }
    }

    /// The key at its end.
    pub fn key(&self) -> Option<&'static Key> {
        let steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        leaf(self.owner.table(), &steps).map(|(key, _)| key)
    }

    /// Whether what it leads to is for the public.
    pub fn is_public(&self) -> bool {
        let steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        let first = steps.first().and_then(|first| self.owner.table().key(first));
        first.is_some_and(|key| key.public) && leaf(self.owner.table(), &steps).is_some_and(|(key, _)| key.public)
    }

    /// What it is called in German, from the catalogue: `Ort 1: Straße`.
    pub fn german(&self) -> String {
        let mut names = Vec::new();
        match self.owner {
            Owner::Offer => {}
            Owner::Provider => names.push(german(Table::Offer, "provider").to_owned()),
            Owner::Place(number) => names.push(format!("{} {number}", german(Table::At, "place"))),
        }
        let mut table = self.owner.table();
        let mut steps = self.steps.iter();
        while let Some(step) = steps.next() {
            let Some(key) = table.key(step) else { break };
            let mut name = key.german.to_owned();
            match key.kind {
                Kind::Table(inner) => table = inner,
                Kind::List(Kind::Table(_)) | Kind::TablesByLanguage(_) => {
                    table = within(key.kind).unwrap_or(table);
                    if key.name == "at" {
                        german(Table::At, "place").clone_into(&mut name);
                    }
                    if let Some(next) = steps.next() {
                        name = format!("{name} {next}");
                    }
                }
                Kind::Free => {
                    let rest: Vec<&str> = steps.by_ref().map(String::as_str).collect();
                    name = format!("{name} {}", rest.join("."));
                }
                _ => {}
            }
            names.push(name);
        }
        names.join(": ")
    }

    /// Where it stands among the columns: in the order of the catalogue, an offer's provider and places where their ids are.
    pub fn order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let position = |table: Table, name: &str| table.keys().iter().position(|key| key.name == name).unwrap_or(999);
        match self.owner {
            Owner::Offer => {}
            Owner::Provider => order.push(position(Table::Offer, "provider")),
            Owner::Place(number) => order.extend([position(Table::Offer, "at"), number, position(Table::At, "place")]),
        }
        let mut table = self.owner.table();
        for step in &self.steps {
            match table.key(step) {
                Some(key) => {
                    order.push(position(table, step));
                    table = within(key.kind).unwrap_or(table);
                }
                None => order.push(step.parse().unwrap_or(0)),
            }
        }
        order
    }

    /// Puts a value at its place in a record.
    pub fn put(&self, facts: &mut Facts, datum: Datum) {
        let steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        // What the way does not lead to was refused when the path was read.
        let _ = put(facts, self.owner.table(), &steps, datum);
    }
}

impl Owner {
    /// The table of its record.
    pub fn table(self) -> Table {
        match self {
            Owner::Offer => Table::Offer,
            Owner::Provider => Table::Provider,
            Owner::Place(_) => Table::Place,
        }
    }
}

/// The table that a key holds or lists.
fn within(kind: Kind) -> Option<Table> {
    match kind {
        Kind::Table(inner) | Kind::TablesByLanguage(inner) => Some(inner),
        Kind::List(Kind::Table(inner)) => Some(*inner),
        _ => None,
    }
}

fn german(table: Table, name: &str) -> &'static str {
    table.key(name).map_or("", |key| key.german)
}

fn count(step: &str) -> Option<usize> {
    step.parse().ok().filter(|number| (1..=MOST).contains(number))
}

/// The key at the end of a path and what its value must be.
fn leaf(table: Table, steps: &[&str]) -> Option<(&'static Key, Kind)> {
    let (first, rest) = steps.split_first()?;
    let key = table.key(first)?;
    match (key.kind, rest) {
        (Kind::Table(inner), rest) => leaf(inner, rest),
        (Kind::List(Kind::Table(inner)), [number, rest @ ..]) => {
            count(number)?;
            leaf(*inner, rest)
        }
        (Kind::List(Kind::Table(_)), []) => None,
        (Kind::TablesByLanguage(inner), [language, rest @ ..]) => {
            Language::parse(language)?;
            leaf(inner, rest)
        }
        (Kind::TablesByLanguage(_) | Kind::Free, []) => None,
        (Kind::Free, _) => Some((key, Kind::Line(400))),
        (kind, []) => Some((key, kind)),
        _ => None,
    }
}

fn put(facts: &mut Facts, table: Table, steps: &[&str], datum: Datum) -> Option<()> {
    let (first, rest) = steps.split_first()?;
    let key = table.key(first)?;
    match key.kind {
        Kind::Table(inner) => put(table_of(facts, first)?, inner, rest, datum),
        Kind::TablesByLanguage(inner) => {
            let (language, rest) = rest.split_first()?;
            let language = Language::parse(language)?;
            put(table_of(table_of(facts, first)?, language.as_str())?, inner, rest, datum)
        }
        Kind::List(Kind::Table(inner)) => {
            let (number, rest) = rest.split_first()?;
            put(item_of(facts, first, count(number)?)?, *inner, rest, datum)
        }
        Kind::Free => set(table_of(facts, first)?, &rest.join("."), datum),
        _ => set(facts, first, datum),
    }
}

fn set(facts: &mut Facts, key: &str, datum: Datum) -> Option<()> {
    *entry(facts, key, Datum::Flag(false))? = datum;
    Some(())
}

fn entry<'f>(facts: &'f mut Facts, key: &str, new: Datum) -> Option<&'f mut Datum> {
    if !facts.iter().any(|(name, _)| name == key) {
        facts.push((key.to_owned(), new));
    }
    facts.iter_mut().find(|(name, _)| name == key).map(|(_, datum)| datum)
}

fn as_table(datum: &mut Datum) -> Option<&mut Facts> {
    match datum {
        Datum::Table(facts) => Some(facts),
        _ => None,
    }
}

fn table_of<'f>(facts: &'f mut Facts, key: &str) -> Option<&'f mut Facts> {
    as_table(entry(facts, key, Datum::Table(Facts::new()))?)
}

fn item_of<'f>(facts: &'f mut Facts, key: &str, number: usize) -> Option<&'f mut Facts> {
    let Datum::List(items) = entry(facts, key, Datum::List(Vec::new()))? else { return None };
    while items.len() < number {
        items.push(Datum::Table(Facts::new()));
    }
    as_table(items.get_mut(number.checked_sub(1)?)?)
}

/// Takes away tables in which nothing is stated: numbers that were left out leave gaps.
pub fn prune(facts: &mut Facts) {
    facts.retain_mut(|(_, datum)| {
        prune_datum(datum);
        !datum.is_empty()
    });
}

fn prune_datum(datum: &mut Datum) {
    match datum {
        Datum::Table(facts) => prune(facts),
        Datum::List(items) => items.retain_mut(|item| {
            prune_datum(item);
            !item.is_empty()
        }),
        _ => {}
    }
}

/// Every value of a record with its path from the record.
pub fn flat(table: Table, facts: &Facts) -> Vec<(Vec<String>, Kind, &Datum)> {
    let mut out = Vec::new();
    walk(table, facts, &mut Vec::new(), &mut out);
    out
}

fn walk<'f>(table: Table, facts: &'f Facts, way: &mut Vec<String>, out: &mut Vec<(Vec<String>, Kind, &'f Datum)>) {
    for (name, datum) in facts {
        let Some(key) = table.key(name) else { continue };
        way.push(name.clone());
        match (key.kind, datum) {
            (Kind::Table(inner), Datum::Table(facts)) => walk(inner, facts, way, out),
            (Kind::List(Kind::Table(inner)), Datum::List(items)) => {
                for (number, item) in (1..).zip(items) {
                    if let Datum::Table(facts) = item {
                        way.push(number.to_string());
                        walk(*inner, facts, way, out);
                        way.pop();
                    }
                }
            }
            (Kind::TablesByLanguage(inner), Datum::Table(languages)) => {
                for (language, texts) in languages {
                    if let Datum::Table(facts) = texts {
                        way.push(language.clone());
                        walk(inner, facts, way, out);
                        way.pop();
                    }
                }
            }
            (Kind::Free, Datum::Table(pairs)) => {
                for (name, datum) in pairs {
                    way.push(name.clone());
                    out.push((way.clone(), Kind::Line(400), datum));
                    way.pop();
                }
            }
            (kind, datum) => out.push((way.clone(), kind, datum)),
        }
        way.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_named_and_put() {
        for (written, german) in [
            ("name", "Name"),
            ("cost.amount", "Kosten: Betrag"),
            ("contacts.2.phone", "Ansprechstellen 2: Telefon"),
            ("translations.uk.name", "Übersetzungen uk: Name"),
            ("external_ids.a.b", "Fremde Kennungen a.b"),
            ("provider.name", "Träger: Name"),
            ("at.1.place.street", "Ort 1: Straße"),
            ("at.1.hours", "Ort 1: Öffnungszeiten"),
        ] {
            let path = Path::parse(written).unwrap();
            assert_eq!((path.written().as_str(), path.german().as_str()), (written, german));
        }
        for bad in
            ["", "nothing", "cost", "cost.nothing", "contacts.0.phone", "contacts.99.phone", "translations.1.name"]
        {
            assert_eq!(Path::parse(bad), None, "{bad}");
        }
        let mut facts = Facts::new();
        for (path, value) in [("contacts.3.role", "c"), ("contacts.1.role", "a"), ("cost.kind", "free")] {
            Path::parse(path).unwrap().put(&mut facts, Datum::text(value));
        }
        prune(&mut facts);
        let flat: Vec<String> = flat(Table::Offer, &facts).iter().map(|(way, ..)| way.join(".")).collect();
        assert_eq!(flat, ["contacts.1.role", "contacts.2.role", "cost.kind"]);
    }
}
