//! The rows of a report in words, one at a time: a large directory has more of them than anybody looks at.

use super::{Changes, Of, Outcome, Report, Watch, next};
use crate::app::model::Model;
use crate::directory::model::Entry;
use crate::upkeep::coverage::{Coverage, shade};
use crate::upkeep::diff::Difference;
use crate::words::{Value, Words};

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// What stands in it, in columns that go together.
    pub cells: Vec<String>,
    /// It heads the rows below it.
    pub is_head: bool,
}

/// What a report is called.
pub fn title(report: &Report, words: &Words) -> String {
    match &report.of {
        Of::Stale(_) => words.get("overlay-stale"),
        Of::Coverage(found, _) => words.say("overlay-coverage", &[("by", found.by.name().into())]),
        Of::Changes(_) => words.get("overlay-changes"),
    }
}

/// What its own keys do, said at its foot.
pub fn hint(report: &Report, words: &Words) -> String {
    match &report.of {
        Of::Stale(_) => words.get("report-hint-stale"),
        Of::Coverage(found, _) => words.say("report-hint-coverage", &[("next", next(found.by, true).name().into())]),
        Of::Changes(changes) if changes.is_another() => {
            words.say("report-hint-compare", &[("since", Value::Text(changes.typed()))])
        }
        Of::Changes(_) => words.get("report-hint-changes"),
    }
}

/// What stands above the rows and stays there: the names of the columns.
pub fn head(report: &Report, model: &Model, words: &Words) -> Option<Row> {
    let Of::Coverage(found, first) = &report.of else { return None };
    let mut cells = vec![String::new(), words.get("coverage-total")];
    cells.extend((0..found.columns.len()).skip(*first).map(|column| name(found, column, model, words)));
    Some(Row { cells, is_head: true })
}

/// What is said in place of rows.
pub fn instead(report: &Report, model: &Model, words: &Words) -> Option<String> {
    match &report.of {
        Of::Stale(rows) if rows.is_empty() => {
            let offers = model.shelf.directory.offers.len();
            Some(words.say("stale-summary", &[("count", 0usize.into()), ("offers", offers.into())]))
        }
        Of::Coverage(found, _) if found.rows.is_empty() => Some(words.get("report-no-rows")),
        Of::Changes(Changes { outcome: Outcome::Waiting, .. }) => Some(words.get("report-comparing")),
        Of::Changes(Changes { outcome: Outcome::Refused(sentence), .. }) => Some(sentence.clone()),
        Of::Changes(Changes { outcome: Outcome::Found(found), .. }) if found.entries.is_empty() => {
            Some(words.differences(found.counts()))
        }
        _ => None,
    }
}

/// A row.
pub fn row(report: &Report, number: usize, model: &Model, words: &Words) -> Row {
    match &report.of {
        Of::Stale(rows) => rows.get(number).map(|watch| watch_row(watch, model, words)).unwrap_or_default(),
        Of::Coverage(found, first) => coverage_row(found, *first, number, model, words),
        Of::Changes(changes) => changes_row(changes, number, words).unwrap_or_default(),
    }
}

/// The chosen row in full: a title, and lines below it.
pub fn foot(report: &Report, model: &Model, words: &Words) -> Vec<String> {
    match &report.of {
        Of::Stale(rows) => rows.get(report.row).map(|watch| watch_foot(watch, model, words)).unwrap_or_default(),
        Of::Coverage(found, _) => coverage_foot(found, report.row, model, words).unwrap_or_default(),
        Of::Changes(changes) => changes_foot(changes, report.row, words).unwrap_or_default(),
    }
}

fn watch_row(watch: &Watch, model: &Model, words: &Words) -> Row {
    match watch {
        Watch::Owner(owner, count) => {
            let owner = owner.as_ref().map_or_else(|| words.get("stale-nobody"), |owner| owner.as_str().to_owned());
            let head = words.say("stale-owner", &[("owner", Value::Text(&owner)), ("count", (*count).into())]);
            Row { cells: vec![head], is_head: true }
        }
        Watch::Due { offer, is_first, .. } => {
            let name = model.shelf.offer(*offer).filter(|_| *is_first).map_or("", |offer| offer.name.as_str());
            Row { cells: vec![format!("  {name}"), why(watch, model, words)], is_head: false }
        }
    }
}

fn why(watch: &Watch, model: &Model, words: &Words) -> String {
    let Watch::Due { reason, .. } = watch else { return String::new() };
    words.stale_reason(reason.why.code(), reason.day, reason.language.as_deref(), &model.shelf.directory.lists)
}

fn watch_foot(watch: &Watch, model: &Model, words: &Words) -> Vec<String> {
    let Watch::Due { offer, .. } = watch else { return Vec::new() };
    let Some(entry) = model.shelf.entry(*offer) else { return Vec::new() };
    vec![entry.offer.name.as_str().to_owned(), why(watch, model, words), place(entry, model)]
}

/// The id of an entry and where it stands.
fn place(entry: &Entry, model: &Model) -> String {
    let file = model.shelf.files.get(entry.source.file as usize).map_or("", |name| name.as_str());
    format!("{} · {file}:{}", entry.offer.id.as_str(), entry.source.line)
}

fn name(found: &Coverage, column: usize, model: &Model, words: &Words) -> String {
    let column = found.columns.get(column).map_or("", |column| column.key());
    words.coverage_column(found.by.name(), column, &model.shelf.directory.lists)
}

fn coverage_row(found: &Coverage, first: usize, number: usize, model: &Model, words: &Words) -> Row {
    let Some(row) = found.rows.get(number) else { return Row::default() };
    let indent = if row.is_group { "" } else { "  " };
    let label = model.shelf.directory.needs.label(row.need, words.language());
    let mut cells = vec![format!("{indent}{label}"), row.total.to_string()];
    let most = found.most();
    cells.extend(row.counts.iter().skip(first).map(|count| match shade(*count, most) {
        0 => "·".to_owned(),
        1 => format!("░ {count}"),
        2 => format!("▒ {count}"),
        3 => format!("▓ {count}"),
        _ => format!("█ {count}"),
    }));
    Row { cells, is_head: row.is_group }
}

/// Where there is how much of the need, and where nothing, in words: however narrow the screen is.
fn coverage_foot(found: &Coverage, number: usize, model: &Model, words: &Words) -> Option<Vec<String>> {
    let row = found.rows.get(number)?;
    let label = model.shelf.directory.needs.label(row.need, words.language()).to_owned();
    let (mut some, mut none) = (Vec::new(), Vec::new());
    for (column, count) in row.counts.iter().enumerate() {
        let name = name(found, column, model, words);
        match count {
            0 => none.push(name),
            count => some.push(words.say("report-there", &[("name", (&name).into()), ("count", (*count).into())])),
        }
    }
    let mut lines = vec![label];
    if !some.is_empty() {
        lines.push(some.join(" · "));
    }
    if !none.is_empty() {
        lines.push(words.say("report-nothing", &[("names", (&none.join(", ")).into())]));
    }
    Some(lines)
}

fn entry_title(entry: &Difference, words: &Words) -> String {
    let kind = words.entry_kind(entry.table);
    let name = if entry.name.is_empty() { &entry.id } else { &entry.name };
    if name.is_empty() { kind } else { format!("{kind}: {}", name.as_str()) }
}

fn changes_row(changes: &Changes, number: usize, words: &Words) -> Option<Row> {
    let (entry, field) = changes.rows.get(number)?;
    let entry = changes.found()?.entries.get(*entry)?;
    let Some(field) = field else {
        let what = words.say("report-changed", &[("what", entry.what.name().into())]);
        let title = format!("{} {} ({what})", entry.what.sign(), entry_title(entry, words));
        return Some(Row { cells: vec![title], is_head: true });
    };
    let change = entry.what.changes().get(*field)?;
    let name = format!("    {}", words.field(entry.table, &change.path));
    let text = match change.signed().as_slice() {
        [('-', old), ('+', new)] => format!("{old} → {new}"),
        [('+', new)] if change.before.is_none() => new.clone(),
        parts => parts.iter().map(|(sign, text)| format!("{sign} {text}")).collect::<Vec<_>>().join("  "),
    };
    Some(Row { cells: vec![name, text.replace('\n', " ")], is_head: false })
}

fn changes_foot(changes: &Changes, number: usize, words: &Words) -> Option<Vec<String>> {
    let found = changes.found()?;
    let (entry, field) = changes.rows.get(number)?;
    let entry = found.entries.get(*entry)?;
    let Some(field) = field else {
        let mut lines = vec![words.differences(found.counts())];
        let (before, after) = found.unread;
        if (before, after) != (0, 0) {
            lines.push(words.say("diff-unread", &[("before", before.into()), ("after", after.into())]));
        }
        return Some(lines);
    };
    let change = entry.what.changes().get(*field)?;
    let mut lines = vec![words.field(entry.table, &change.path)];
    for (sign, text) in change.signed() {
        lines.extend(format!("{sign} {text}").lines().map(str::to_owned));
    }
    Some(lines)
}
