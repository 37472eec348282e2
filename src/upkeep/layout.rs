//! The canonical layout of a file: `lotse fmt`.
//!
//! Keys come in the order of the catalogue, sub-tables behind them, one blank line between entries and tables, one blank
//! around `=` and inside brackets. Whether a list stands on one line or with an item a line is its writer's choice, as are the
//! quotation marks of a text and the order of entries. A comment stays with what it stands before or behind.
//!
//! Every block is laid out alone and then held against what it was: the same values, and the same characters but for
//! blanks and commas. What differed would be a mistake here, and leaves the block as it was: meaning never changes. TOML is
//! read by `toml_edit`, which keeps comments; the text is put together here.

mod value;

use crate::directory::block::Block;
use crate::directory::catalogue::{Key as CatalogueKey, Kind, Table as CatalogueTable};
use crate::directory::entries;
use crate::directory::finding::Finding;
use std::fmt::Write as _;
use toml_edit::{DocumentMut, Item, Key, RawString, Table, Value};

/// The text in its canonical layout. Byte order mark, line ends and a missing line end at the end stay as they are.
///
/// # Errors
/// What is broken in its notation: such a text is left alone.
pub fn layout(text: &str) -> Result<String, Vec<Finding>> {
    let broken = entries::broken(text, 0);
    if !broken.is_empty() {
        return Err(broken);
    }
    let (mark, body) = text.strip_prefix('\u{feff}').map_or(("", text), |body| ("\u{feff}", body));
    let windows = body.matches("\r\n").count();
    let mostly_windows = windows * 2 > body.matches('\n').count();
    let body = if windows > 0 { body.replace("\r\n", "\n") } else { body.to_owned() };
    let mut out = String::with_capacity(body.len() + body.len() / 16);
    let blocks = entries::blocks(&body);
    for (number, block) in blocks.iter().enumerate() {
        let written = block.text(&body);
        let part = of_block(&body, block).unwrap_or_else(|| Part::as_written(written));
        out.push_str(&part.content);
        let is_last = number + 1 == blocks.len();
        let gap = if is_last { Gap::End } else { Gap::before_table(out.is_empty()) };
        push_trivia(&mut out, &part.trailing, gap);
    }
    if !body.ends_with('\n') {
        out.truncate(out.trim_end_matches('\n').len());
    }
    let out = if mostly_windows { out.replace('\n', "\r\n") } else { out };
    Ok(format!("{mark}{out}"))
}

/// A block, and the comments behind it, which may belong to the next one.
struct Part {
    content: String,
    trailing: String,
}

impl Part {
    fn as_written(text: &str) -> Part {
        let content = text.trim_end_matches('\n');
        let content = if content.is_empty() { String::new() } else { format!("{content}\n") };
        Part { content, trailing: String::new() }
    }
}

/// A table with its head.
struct Section {
    position: isize,
    path: Vec<String>,
    head: Option<String>,
    before: String,
    behind: String,
    lines: Vec<Line>,
}

/// A key with its value.
struct Line {
    rank: usize,
    before: String,
    text: String,
    behind: String,
}

/// Lays a block out; `None` where the result would not be the same in other words.
fn of_block(file: &str, block: &Block) -> Option<Part> {
    let written = block.text(file);
    let document: DocumentMut = written.parse().ok()?;
    let mut sections = Vec::new();
    collect(document.as_table(), &mut Vec::new(), &mut Vec::new(), None, &mut sections);
    sections.sort_by_key(|section| section.position);
    let mut content = String::with_capacity(written.len());
    for section in in_order(sections, block.name(file)) {
        if section.head.is_some() {
            let gap = Gap::before_table(content.is_empty());
            push_trivia(&mut content, &section.before, gap);
        }
        if let Some(head) = &section.head {
            content.push_str(head);
            push_behind(&mut content, &section.behind);
        }
        for (number, line) in section.lines.iter().enumerate() {
            push_trivia(&mut content, &line.before, if number == 0 { Gap::None } else { Gap::AsWritten });
            content.push_str(&line.text);
            push_behind(&mut content, &line.behind);
        }
    }
    let trailing = raw(Some(document.trailing())).to_owned();
    let whole = format!("{content}{trailing}");
    is_same(written, &whole).then_some(Part { content, trailing })
}

/// The same values, and the same characters but for blanks and commas.
fn is_same(before: &str, after: &str) -> bool {
    let characters = |text: &str| {
        let mut all: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
        all.sort_unstable();
        all
    };
    let values = |text: &str| text.parse::<toml::Table>().ok();
    before == after
        || (characters(before) == characters(after) && values(before).is_some_and(|v| Some(v) == values(after)))
}

/// Gathers a table and the tables below it. `heads` are the keys as they are written.
fn collect(table: &Table, path: &mut Vec<String>, heads: &mut Vec<String>, kind: Option<Kind>, out: &mut Vec<Section>) {
    let has_head = path.is_empty() || (!table.is_implicit() && !table.is_dotted());
    if has_head {
        out.push(section(table, path, None, kind));
    }
    if has_head && !path.is_empty() {
        set_head(out, format!("[{}]", heads.join(".")));
    }
    below(table, path, heads, kind, out);
}

fn below(table: &Table, path: &mut Vec<String>, heads: &mut Vec<String>, kind: Option<Kind>, out: &mut Vec<Section>) {
    for (name, item) in table {
        let Some(key) = table.key(name) else { continue };
        path.push(name.to_owned());
        heads.push(key.display_repr().into_owned());
        let kind = value::step(kind, path.len() == 1, name);
        match item {
            Item::Table(inner) => collect(inner, path, heads, kind, out),
            Item::ArrayOfTables(tables) => {
                for inner in tables {
                    out.push(section(inner, path, None, kind));
                    set_head(out, format!("[[{}]]", heads.join(".")));
                    below(inner, path, heads, kind, out);
                }
            }
            Item::Value(_) | Item::None => {}
        }
        path.pop();
        heads.pop();
    }
}

fn set_head(out: &mut [Section], head: String) {
    if let Some(section) = out.last_mut() {
        section.head = Some(head);
    }
}

fn section(table: &Table, path: &[String], head: Option<String>, kind: Option<Kind>) -> Section {
    let values: Vec<(Vec<&Key>, &Value)> = table.get_values();
    let ranks = ranks(values.iter().map(|(keys, _)| keys.first().map_or("", |key| key.get())), kind);
    let mut lines: Vec<Line> =
        values.iter().zip(ranks).map(|((keys, value), rank)| line(keys, value, rank, kind)).collect();
    lines.sort_by_key(|line| line.rank);
    Section {
        position: table.position().unwrap_or(-1),
        path: path.to_vec(),
        head,
        before: raw(table.decor().prefix()).to_owned(),
        behind: raw(table.decor().suffix()).to_owned(),
        lines,
    }
}

fn line(keys: &[&Key], of: &Value, rank: usize, kind: Option<Kind>) -> Line {
    let mut text = String::new();
    let mut inner = kind;
    for (number, key) in keys.iter().enumerate() {
        if number > 0 {
            text.push('.');
        }
        text.push_str(&key.display_repr());
        inner = value::step(inner, false, key.get());
    }
    text.push_str(" = ");
    value::push(&mut text, of, inner);
    // Of a dotted key the comment above belongs to its last part.
    let before = keys.last().and_then(|key| key.leaf_decor().prefix());
    Line { rank, before: raw(before).to_owned(), text, behind: raw(of.decor().suffix()).to_owned() }
}

/// The place of each key: that of the catalogue; a key it does not know stays behind the one that it followed.
fn ranks<'k>(names: impl Iterator<Item = &'k str>, kind: Option<Kind>) -> Vec<usize> {
    let known = kind.map_or(&[] as &[CatalogueKey], value::keys);
    let mut last = 0;
    names
        .map(|name| {
            last = known.iter().position(|key| key.name == name).map_or(last, |at| at + 1);
            last
        })
        .collect()
}

/// Sub-tables in the order of the catalogue; what is below one stays behind it.
fn in_order(sections: Vec<Section>, entry: &str) -> Vec<Section> {
    let known = CatalogueTable::of_header(entry).map_or(&[] as &[CatalogueKey], CatalogueTable::keys);
    let mut units: Vec<(usize, Vec<Section>)> = Vec::new();
    for section in sections {
        let rank = match section.path.as_slice() {
            [] => 0,
            [_] => 1,
            [_, name, ..] => known.iter().position(|key| key.name == name).map_or(known.len(), |at| at) + 2,
        };
        match units.last_mut() {
            Some((of, unit)) if *of == rank && unit.first().is_some_and(|first| is_below(&section, first)) => {
                unit.push(section);
            }
            _ => units.push((rank, vec![section])),
        }
    }
    units.sort_by_key(|(rank, _)| *rank);
    units.into_iter().flat_map(|(_, unit)| unit).collect()
}

fn is_below(section: &Section, first: &Section) -> bool {
    section.path.len() > first.path.len() && section.path.starts_with(&first.path)
}

fn raw(text: Option<&RawString>) -> &str {
    text.and_then(RawString::as_str).unwrap_or_default()
}

/// How many blank lines stand where.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// None before, as before the first key of a table.
    None,
    /// One where there was one.
    AsWritten,
    /// One, somewhere.
    One,
    /// None behind, at the end of the file.
    End,
}

impl Gap {
    fn before_table(is_first: bool) -> Gap {
        if is_first { Gap::None } else { Gap::One }
    }
}

/// Writes comments and the blank lines between them. At the beginning of a text there are none before them.
fn push_trivia(out: &mut String, text: &str, gap: Gap) {
    let mut lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    // What stands behind the last line feed is the indentation of what follows.
    if lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    if (gap == Gap::None || out.is_empty()) && lines.first().is_some_and(|first| first.is_empty()) {
        lines.remove(0);
    }
    if gap == Gap::End && lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    if gap == Gap::One && !lines.iter().any(|line| line.is_empty()) {
        lines.insert(0, "");
    }
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}

/// Ends a line with the comment that stands behind it, as far away as it was: comments may be aligned.
fn push_behind(out: &mut String, text: &str) {
    let comment = text.trim();
    if !comment.is_empty() {
        let blanks = text.len() - text.trim_start().len();
        out.extend(std::iter::repeat_n(' ', blanks.max(1)));
        out.push_str(comment);
    }
    out.push('\n');
}

#[cfg(test)]
mod tests;
