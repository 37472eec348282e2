//! One block of a file: its syntax, its head, its tables, its facts.

use super::super::block::Block;
use super::super::catalogue::Table;
use super::super::check::{Checker, Fact, Memory};
use super::super::finding::{Code, Finding};
use super::super::nearest::nearest;
use super::super::{syntax, tree};
use super::FORMAT;

/// That the `[directory]` table in a block is of a format that this program does not know, whatever else is wrong in it: what is
/// wrong by today's rules may be right by those.
pub(super) fn future_format(text: &str, block: Block) -> Option<Finding> {
    let tree = tree::parse(text, block.span);
    let own = tree.entries.into_iter().find(|entry| entry.key == Table::Directory.name())?.node.value;
    let entries = match own {
        tree::Value::Table(entries) => entries,
        tree::Value::List(items) => match items.into_iter().next()?.value {
            tree::Value::Table(entries) => entries,
            _ => return None,
        },
        _ => return None,
    };
    let format = entries.into_iter().find(|entry| entry.key == "format")?.node;
    let tree::Value::Integer(number) = format.value else { return None };
    number.is_none_or(|number| number > i64::from(FORMAT)).then(|| {
        Finding::at(Code::FutureFormat, format.span)
            .with("format", text.get(format.span.range()).unwrap_or_default())
            .with("known", &FORMAT.to_string())
    })
}

/// Checks a block: its syntax, its head, its tables, its facts. `None` where the entry is lost or there is none.
pub(in super::super) fn check_block<'t>(
    text: &'t str,
    block: Block,
    memory: &mut Memory,
    findings: &mut Vec<Finding>,
) -> Option<(Table, Vec<Fact<'t>>)> {
    let name = block.name(text);
    let table = Table::of_header(name);
    if table.is_none() && !name.is_empty() {
        let known = ["directory", "provider", "place", "need", "offer"];
        let german = match name.to_lowercase().as_str() {
            "angebot" | "angebote" => Some("offer"),
            "ort" | "orte" => Some("place"),
            "träger" | "traeger" | "anbieter" => Some("provider"),
            "verzeichnis" => Some("directory"),
            "bedarf" => Some("need"),
            _ => None,
        };
        let finding = Finding::at(Code::UnknownTable, block.name).with("table", name);
        // What is broken in it is said once it is known what it is: it may be text that an unclosed quotation mark has let out.
        findings.push(match nearest(name.trim_matches(|c: char| !c.is_alphanumeric()), known).or(german) {
            Some(near) => finding.with("near", near),
            None => finding,
        });
        return None;
    }
    let tree = tree::parse(text, block.span);
    if !tree.complaints.is_empty() {
        findings.extend(syntax::findings(text, block.span, &tree.complaints));
        return None;
    }
    let Some(table) = table else {
        for entry in &tree.entries {
            findings.push(Finding::at(Code::StrayKey, entry.span).with("key", &entry.key));
        }
        return None;
    };
    if table.is_repeated() != block.repeated {
        let code = if block.repeated { Code::DoubleBracket } else { Code::SingleBracket };
        findings.push(Finding::at(code, block.name).with("table", name));
        return None;
    }
    let mut own = None;
    for entry in tree.entries {
        if entry.key == name && own.is_none() {
            own = Some(entry);
        } else {
            findings.push(Finding::at(Code::OrphanTable, entry.span).with("table", &entry.key).with("in", name));
        }
    }
    let entries = match own?.node.value {
        tree::Value::Table(entries) => entries,
        tree::Value::List(items) => {
            let mut items = items.into_iter();
            let first = items.next()?.value;
            // A block holds one entry. Whatever might stand behind it, nothing is lost without a word.
            for item in items {
                findings.push(Finding::at(Code::OrphanTable, item.span).with("table", name).with("in", name));
            }
            let tree::Value::Table(entries) = first else { return None };
            entries
        }
        _ => return None,
    };
    let outcome = Checker::new(text, memory, findings).table(table, entries, block.name);
    (!outcome.lost).then_some((table, outcome.facts))
}
