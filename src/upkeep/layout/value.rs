//! Values in their canonical layout: lists, inline tables, and everything else as it is written.

use crate::directory::catalogue::{Key as CatalogueKey, Kind, Table as CatalogueTable};
use toml_edit::{Array, InlineTable, Key, RawString, Value};

/// What stands below a key. At the top of a block the key is the name of the entry's table.
pub(super) fn step(kind: Option<Kind>, is_top: bool, name: &str) -> Option<Kind> {
    if is_top {
        return CatalogueTable::of_header(name).map(Kind::Table);
    }
    match kind? {
        Kind::Table(table) | Kind::TableOr(table) => table.key(name).map(|key| key.kind),
        Kind::TablesByLanguage(table) => Some(Kind::Table(table)),
        Kind::List(inner) => step(Some(*inner), false, name),
        _ => None,
    }
}

/// The keys of a table of this kind, in their order; none where the order is free.
pub(super) fn keys(kind: Kind) -> &'static [CatalogueKey] {
    match kind {
        Kind::Table(table) | Kind::TableOr(table) => table.keys(),
        Kind::List(inner) => keys(*inner),
        _ => &[],
    }
}

/// Writes a value.
pub(super) fn push(out: &mut String, value: &Value, kind: Option<Kind>) {
    push_at(out, value, kind, 0);
}

/// Writes a value that stands in so many lists.
fn push_at(out: &mut String, value: &Value, kind: Option<Kind>, depth: usize) {
    match value {
        Value::Array(array) => list(out, array, item_kind(kind), depth),
        Value::InlineTable(table) => inline(out, table, kind, depth),
        Value::String(text) => out.push_str(&text.display_repr()),
        Value::Integer(number) => out.push_str(&number.display_repr()),
        Value::Float(number) => out.push_str(&number.display_repr()),
        Value::Boolean(yes) => out.push_str(&yes.display_repr()),
        Value::Datetime(moment) => out.push_str(&moment.display_repr()),
    }
}

fn item_kind(kind: Option<Kind>) -> Option<Kind> {
    match kind? {
        Kind::List(inner) => Some(*inner),
        _ => None,
    }
}

/// A list on one line, or with an item a line and a comma behind each.
fn list(out: &mut String, array: &Array, kind: Option<Kind>, depth: usize) {
    let trailing = raw(Some(array.trailing()));
    let has_lines = |text: &str| text.contains('\n');
    let around = |value: &Value| [raw(value.decor().prefix()), raw(value.decor().suffix())].into_iter().any(has_lines);
    // A comment needs the end of a line, so where there is one there are lines.
    let in_lines = array.iter().any(around) || (has_lines(trailing) && (!array.is_empty() || trailing.contains('#')));
    out.push('[');
    if !in_lines {
        for (number, value) in array.iter().enumerate() {
            if number > 0 {
                out.push_str(", ");
            }
            push_at(out, value, kind, depth);
        }
        out.push(']');
        return;
    }
    // A comment behind an item stands in what comes before the next one.
    let mut behind = true;
    let line = format!("\n{}", "  ".repeat(depth + 1));
    for value in array {
        comments(out, raw(value.decor().prefix()), behind, &line);
        out.push_str(&line);
        push_at(out, value, kind, depth + 1);
        out.push(',');
        let suffix = raw(value.decor().suffix());
        comments(out, suffix, true, &line);
        // A comment before the comma has taken the end of the line.
        behind = !suffix.contains('#');
    }
    comments(out, trailing, behind, &line);
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(']');
}

/// Writes comments of a list: what stands before the first line end, behind what was written last, the others on lines of
/// their own.
fn comments(out: &mut String, text: &str, mut behind: bool, start: &str) {
    for part in text.split('\n') {
        let comment = part.trim();
        if !comment.is_empty() {
            out.push_str(if behind { " " } else { start });
            out.push_str(comment);
        }
        behind = false;
    }
}

/// An inline table on one line with its keys in order. One with comments, which TOML 1.0 does not know, stays as it is.
fn inline(out: &mut String, table: &InlineTable, kind: Option<Kind>, depth: usize) {
    let values: Vec<(Vec<&Key>, &Value)> = table.get_values();
    let written = {
        let mut bare = table.clone();
        bare.decor_mut().clear();
        bare.to_string()
    };
    if has_comment(table, &values) {
        out.push_str(written.trim());
        return;
    }
    let ranks = super::ranks(values.iter().map(|(keys, _)| keys.first().map_or("", |key| key.get())), kind);
    let mut entries: Vec<(usize, &(Vec<&Key>, &Value))> = ranks.into_iter().zip(&values).collect();
    entries.sort_by_key(|(rank, _)| *rank);
    if entries.is_empty() {
        out.push_str("{}");
        return;
    }
    out.push('{');
    for (number, (_, (keys, value))) in entries.into_iter().enumerate() {
        out.push_str(if number > 0 { ", " } else { " " });
        let mut inner = kind;
        for (part, key) in keys.iter().enumerate() {
            if part > 0 {
                out.push('.');
            }
            out.push_str(&key.display_repr());
            inner = step(inner, false, key.get());
        }
        out.push_str(" = ");
        push_at(out, value, inner, depth);
    }
    out.push_str(" }");
}

fn has_comment(table: &InlineTable, values: &[(Vec<&Key>, &Value)]) -> bool {
    let of_key = |key: &&Key| {
        let (leaf, dotted) = (key.leaf_decor(), key.dotted_decor());
        [leaf.prefix(), leaf.suffix(), dotted.prefix(), dotted.suffix()].into_iter().any(|text| raw(text).contains('#'))
    };
    raw(Some(table.trailing())).contains('#')
        || values.iter().any(|(keys, value)| {
            keys.iter().any(of_key)
                || raw(value.decor().prefix()).contains('#')
                || raw(value.decor().suffix()).contains('#')
        })
}

fn raw(text: Option<&RawString>) -> &str {
    text.and_then(RawString::as_str).unwrap_or_default()
}
