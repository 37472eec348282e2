//! What changed between two states of a directory, by entry and field: `lotse diff`.
//!
//! Compared is what the files say, not what was made of it: so entries that cannot be loaded are compared too, and nothing
//! that only looks different (order of keys, blanks, comments, the file an entry stands in) counts. Of an offer with a hidden
//! address nothing is told that says where it is.

mod facts;

use crate::directory::Text;
use crate::directory::catalogue::Table;
use crate::directory::entries;
pub use facts::Fact;
use facts::{Facts, facts};
use std::collections::BTreeMap;

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The way to it: keys of the catalogue, ids and languages: `at.vhs-markt.hours`.
    pub path: Vec<Text>,
    /// What it was; `None`: not stated.
    pub before: Option<Fact>,
    /// What it is.
    pub after: Option<Fact>,
}

impl Change {
    /// What the two values mean to a reader: what is gone behind `-`, what came behind `+`. Of lists it is the items.
    pub fn signed(&self) -> Vec<(char, String)> {
        match (&self.before, &self.after) {
            (Some(Fact::Many(before)), Some(Fact::Many(after))) => {
                let without = |these: &[Text], those: &[Text]| {
                    these.iter().filter(|item| !those.contains(item)).map(Text::as_str).collect::<Vec<_>>().join(", ")
                };
                let (gone, new) = (without(before, after), without(after, before));
                if gone.is_empty() && new.is_empty() {
                    // Only their order differs.
                    return vec![('-', joined(before)), ('+', joined(after))];
                }
                [('-', gone), ('+', new)].into_iter().filter(|(_, text)| !text.is_empty()).collect()
            }
            (before, after) => {
                let line = |sign, fact: &Option<Fact>| fact.as_ref().map(|fact| (sign, fact.shown()));
                line('-', before).into_iter().chain(line('+', after)).collect()
            }
        }
    }

    /// Whether the title of a new entry says it already: its id, its name.
    pub fn is_in_title(&self) -> bool {
        self.before.is_none() && matches!(self.path.as_slice(), [key] if matches!(key.as_str(), "id" | "name"))
    }
}

impl Fact {
    /// As one reads it.
    pub fn shown(&self) -> String {
        match self {
            Fact::One(text) => text.as_str().to_owned(),
            Fact::Many(items) => joined(items),
        }
    }
}

fn joined(items: &[Text]) -> String {
    items.iter().map(Text::as_str).collect::<Vec<_>>().join(", ")
}

/// What happened to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new; its fields.
    Added(Vec<Change>),
    /// It is gone.
    Removed,
    /// Some of its fields differ.
    Changed(Vec<Change>),
}

impl What {
    /// A word that stays the same.
    pub const fn name(&self) -> &'static str {
        match self {
            What::Added(_) => "added",
            What::Removed => "removed",
            What::Changed(_) => "changed",
        }
    }

    /// A sign for it.
    pub const fn sign(&self) -> char {
        match self {
            What::Added(_) => '+',
            What::Removed => '-',
            What::Changed(_) => '~',
        }
    }

    /// The fields that differ; of what is gone none.
    pub fn changes(&self) -> &[Change] {
        match self {
            What::Added(changes) | What::Changed(changes) => changes,
            What::Removed => &[],
        }
    }
}

/// An entry that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its table.
    pub table: Table,
    /// Its id; empty for `[directory]`.
    pub id: Text,
    /// Its name, the present one if there is one.
    pub name: Text,
    /// What happened to it.
    pub what: What,
}

/// All differences, and how many entries of either side could not be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// By table, then in the order of the new files, what is gone at the end of its table.
    pub entries: Vec<Difference>,
    /// Entries with broken notation or without an id: before, after.
    pub unread: (usize, usize),
}

impl Differences {
    /// How many entries are new, gone, changed.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |test: fn(&What) -> bool| self.entries.iter().filter(|entry| test(&entry.what)).count();
        (
            count(|what| matches!(what, What::Added(_))),
            count(|what| matches!(what, What::Removed)),
            count(|what| matches!(what, What::Changed(_))),
        )
    }
}

/// Compares two states, each given as the texts of its files.
pub fn diff<'t>(before: impl IntoIterator<Item = &'t str>, after: impl IntoIterator<Item = &'t str>) -> Differences {
    let (before, after) = (Side::read(before), Side::read(after));
    let mut found = Vec::new();
    for key in &after.order {
        let Some(new) = after.entries.get(key) else { continue };
        let what = match before.entries.get(key) {
            None => What::Added(changes(&Facts::default(), new)),
            Some(old) => match changes(old, new) {
                changes if changes.is_empty() => continue,
                changes => What::Changed(changes),
            },
        };
        found.push(difference(key, new, what));
    }
    for key in before.order.iter().filter(|key| !after.entries.contains_key(*key)) {
        if let Some(old) = before.entries.get(key) {
            found.push(difference(key, old, What::Removed));
        }
    }
    found.sort_by_key(|difference| rank(difference.table));
    Differences { entries: found, unread: (before.unread, after.unread) }
}

/// Offers are what one looks for, so they come first.
fn rank(table: Table) -> u8 {
    match table {
        Table::Offer => 0,
        Table::Provider => 1,
        Table::Place => 2,
        Table::Need => 3,
        _ => 4,
    }
}

fn difference(key: &(Table, Text), facts: &Facts, what: What) -> Difference {
    Difference { table: key.0, id: key.1.clone(), name: facts.name(), what }
}

fn changes(old: &Facts, new: &Facts) -> Vec<Change> {
    let is_hidden = old.is_hidden() || new.is_hidden();
    let mut changes = Vec::new();
    let change = |path: &Vec<Text>, before: Option<&Fact>, after: Option<&Fact>| {
        let gives_away = is_hidden && path.first().is_some_and(|key| facts::says_where(key));
        (before != after && !gives_away).then(|| Change {
            path: path.clone(),
            before: before.cloned(),
            after: after.cloned(),
        })
    };
    for (path, after) in new.iter() {
        changes.extend(change(path, old.get(path), Some(after)));
    }
    for (path, before) in old.iter().filter(|(path, _)| new.get(path).is_none()) {
        changes.extend(change(path, Some(before), None));
    }
    changes.sort_by_key(|change| new.place(&change.path));
    changes
}

/// One state of a directory.
#[derive(Default)]
struct Side {
    order: Vec<(Table, Text)>,
    entries: BTreeMap<(Table, Text), Facts>,
    unread: usize,
}

impl Side {
    fn read<'t>(texts: impl IntoIterator<Item = &'t str>) -> Side {
        let mut side = Side::default();
        for text in texts {
            for stand in entries::all(text) {
                let id = match stand.table {
                    Table::Directory => Some(Text::default()),
                    _ => stand.id().map(Text::line),
                };
                let Some(id) = id.filter(|_| !stand.entries.is_empty()) else {
                    side.unread += 1;
                    continue;
                };
                let key = (stand.table, id);
                // Of two with the same id the first counts, as in reading.
                if !side.entries.contains_key(&key) {
                    side.entries.insert(key.clone(), facts(stand.table, &stand.entries));
                    side.order.push(key);
                }
            }
        }
        side
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "[directory]\nformat = 1\nname = \"x\"\n\n[[offer]]\nid = \"a\"\nname = \"A\"\nneeds = [\"kids\", \"work\"]\n\
                       cost = { kind = \"fee\", amount = 4.0 }\nspeaks = [\"de\", { code = \"uk\", level = \"basic\" }]\n[[offer.at]]\nplace = \"p\"\nhours = \"Mo 10:00-12:00\"\n\n\
                       [[offer]]\nid = \"b\"\nname = \"B\"\n\n[[offer]]\nid = \"h\"\nname = \"H\"\naddress = \"hidden\"\n[[offer.at]]\nplace = \"geheim\"\n";

    fn paths(found: &Differences) -> Vec<String> {
        let mut out = Vec::new();
        for entry in &found.entries {
            let (sign, changes) = match &entry.what {
                What::Added(_) => ("+", &[][..]),
                What::Removed => ("-", &[][..]),
                What::Changed(changes) => ("", changes.as_slice()),
            };
            let list: Vec<String> = changes
                .iter()
                .map(|change| change.path.iter().map(Text::as_str).collect::<Vec<_>>().join("."))
                .collect();
            out.push(format!("{sign}{}: {}", entry.id.as_str(), list.join(" ")));
        }
        out
    }

    #[test]
    fn only_what_the_files_say_counts() {
        let same = "# Kommentar\n[[offer]]\nname = 'A'\nid = \"a\"\nneeds=[ \"kids\",\n\"work\" ]\nspeaks = [\"de\", { level = \"basic\", code = \"uk\" }]\n\
                    [offer.cost]\namount = 4.0\nkind = \"fee\"\n[[offer.at]]\nhours = \"Mo 10:00-12:00\"\nplace = \"p\"\n";
        let rest = "[directory]\nname = \"x\"\nformat = 1\n[[offer]]\nid = \"h\"\nname = \"H\"\naddress = \"hidden\"\n[[offer.at]]\nplace = \"anders\"\n[[offer]]\nid = \"b\"\nname = \"B\"\n";
        let found = diff([OLD], [rest, same]);
        assert_eq!(found.entries, []);
    }

    #[test]
    fn changes_are_told_by_field() {
        let new = OLD
            .replace("\"kids\", \"work\"", "\"kids\", \"housing\"")
            .replace("amount = 4.0", "amount = 5.0")
            .replace("Mo 10:00", "Tu 10:00")
            .replace("id = \"b\"", "id = \"c\"");
        let found = diff([OLD], [new.as_str()]);
        assert_eq!(paths(&found), ["a: needs cost.amount at.p.hours", "+c: ", "-b: "]);
        let What::Changed(changes) = &found.entries[0].what else { panic!() };
        assert_eq!(
            changes[1],
            Change {
                path: vec![Text::line("cost"), Text::line("amount")],
                before: Some(Fact::One(Text::line("4.0"))),
                after: Some(Fact::One(Text::line("5.0")))
            }
        );
    }

    #[test]
    fn broken_entries_are_counted() {
        let found = diff([OLD], [&*OLD.replace("name = \"B\"", "name = B")]);
        assert_eq!(found.unread, (0, 1));
        assert_eq!(paths(&found), ["-b: "]);
    }
}
