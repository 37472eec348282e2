//! Where entries stand in a text, for whoever changes one: their blocks, their ids, and what is broken.
//!
//! It asks for no more than a head and an id, so an entry that cannot be loaded is found all the same: it is the one that
//! somebody wants to mend. This file changes nothing and knows no meaning of keys but that of `id`.

use super::block::Block;
use super::both::in_turn;
use super::catalogue::Table;
use super::concealed::{hush, hush_one};
use super::finding::{Finding, Lines, Place};
use super::joined::whole_blocks;
use super::syntax;
use super::tree::{self, Entry, Value};

/// An entry in a text.
#[derive(Clone, Debug)]
pub struct Stand<'t> {
    /// Which table its head opens.
    pub table: Table,
    /// Where it stands, the head's line included.
    pub block: Block,
    /// Its keys and values; none where it is broken.
    pub entries: Vec<Entry<'t>>,
    /// The line of its head, from 1.
    pub line: u32,
}

impl Stand<'_> {
    /// Its id, as it is written.
    pub fn id(&self) -> Option<&str> {
        self.entries.iter().find(|entry| entry.key == "id").and_then(|entry| match &entry.node.value {
            Value::Text(text) => Some(text.as_ref()),
            _ => None,
        })
    }
}

/// The blocks of a text; one that a text or list in several lines runs out of is joined with those it runs into.
pub fn blocks(text: &str) -> Vec<Block> {
    whole_blocks(text, &in_turn, &mut Vec::new())
}

/// All entries of a text, in its order. Of a broken one only the head is known.
pub fn all(text: &str) -> Vec<Stand<'_>> {
    let lines = Lines::of(text);
    let stand = |block: Block| {
        let table = Table::of_header(block.name(text))?;
        Some(Stand { table, block, entries: own(text, block), line: lines.place(0, block.name).line })
    };
    blocks(text).into_iter().filter_map(stand).collect()
}

/// The offer with an id: the first one, as reading takes it. One that is broken is known by the line of its id.
pub fn offer<'t>(text: &'t str, id: &str) -> Option<Stand<'t>> {
    if !text.contains(id) {
        return None;
    }
    let offers = || all(text).into_iter().filter(|stand| stand.table == Table::Offer);
    offers().find(|stand| stand.id() == Some(id)).or_else(|| {
        offers().find(|stand| stand.entries.is_empty() && stand.block.text(text).lines().any(|line| names(line, id)))
    })
}

/// Whether a line says this id, whatever else is wrong around it.
fn names(line: &str, id: &str) -> bool {
    let value = line.trim_start().strip_prefix("id").and_then(|rest| rest.trim_start().strip_prefix('='));
    value.is_some_and(|value| value.split(['"', '\'', ' ', '#', '“', '”', '„']).any(|word| word == id))
}

/// The keys of an entry's own table; none where it is broken.
fn own(text: &str, block: Block) -> Vec<Entry<'_>> {
    let tree = tree::parse(text, block.span);
    if !tree.complaints.is_empty() {
        return Vec::new();
    }
    let name = block.name(text);
    match tree.entries.into_iter().find(|entry| entry.key == name).map(|entry| entry.node.value) {
        Some(Value::Table(entries)) => entries,
        Some(Value::List(items)) => match items.into_iter().next().map(|item| item.value) {
            Some(Value::Table(entries)) => entries,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// What is broken in the notation of a text, as findings with their places in it.
pub fn broken(text: &str, file: u32) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in blocks(text) {
        let complaints = tree::parse(text, block.span).complaints;
        if !complaints.is_empty() {
            let mut found = syntax::findings(text, block.span, &complaints);
            match Table::of_header(block.name(text)) {
                // A table that there is not may be a part of the entry before, its head misspelt.
                None => found.iter_mut().for_each(hush_one),
                Some(_) => hush(text, block, &mut found),
            }
            findings.extend(found);
        }
    }
    if findings.is_empty() {
        return findings;
    }
    let lines = Lines::of(text);
    for finding in &mut findings {
        finding.place = lines.place(file, finding.place.span);
        let other = finding.other.map(|other: Place| lines.place(file, other.span));
        finding.other = other;
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[directory]\nformat = 1\n\n[[offer]]\nid = \"a\"\n\n[[offer.at]]\nplace = \"p\"\n\n[[offer]]\nid = \"b\"\nname = oops\n\n[[offer]]\nid = \"a\"\n";

    #[test]
    fn an_offer_is_found_even_if_it_is_broken() {
        assert_eq!(offer(TEXT, "a").map(|stand| stand.line), Some(4));
        assert_eq!(offer(TEXT, "b").map(|stand| stand.line), Some(10));
        assert!(offer(TEXT, "p").is_none() && offer(TEXT, "c").is_none());
    }

    #[test]
    fn what_is_broken_has_its_place() {
        let findings = broken(TEXT, 0);
        assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [12]);
        assert!(broken("a = 1\n", 0).is_empty());
    }
}
