//! `lotse diff`: what changed between two files, folders or Git revisions, by entry and field.

use super::args::{DiffArgs, DiffFormat};
use super::json::{Json, Object};
use super::load::name_of;
use super::output::{Style, say};
use super::rewrite::Original;
use super::{Call, Done, Exit, Stop};
use crate::directory::Text;
use crate::directory::catalogue::Table;
use crate::files::encoding;
use crate::files::git::{self, GitError};
use crate::upkeep::diff::{Change, Difference, Differences, Fact, What, diff};
use crate::words::Value;
use std::io;
use std::path::{Path, PathBuf};

/// Compares and writes what differs.
pub fn run(call: &mut Call<'_>, args: &DiffArgs) -> Done {
    let found = compare(call, &args.before, args.after.as_deref())?;
    if found.unread != (0, 0) {
        let (before, after) = found.unread;
        say(&call.words.say("diff-unread", &[("before", before.into()), ("after", after.into())]));
    }
    match args.format {
        DiffFormat::Human => human(call, &found)?,
        DiffFormat::Markdown => markdown(call, &found)?,
        DiffFormat::Json => {
            for difference in &found.entries {
                for object in objects(difference) {
                    call.out.raw(&object.line())?;
                }
            }
        }
    }
    Ok(if found.entries.is_empty() { Exit::Good } else { Exit::Nothing })
}

/// What differs between two states. One alone is compared with the directory as it is.
///
/// # Errors
/// One of them is neither there nor known to Git, or cannot be read.
pub(super) fn compare(call: &Call<'_>, before: &str, after: Option<&str>) -> Result<Differences, Stop> {
    let before = texts(call, before)?;
    let after = match after {
        Some(after) => texts(call, after)?,
        None => {
            let path = call.changeable(None)?;
            call.originals(&path)?.into_iter().map(|original| original.text).collect()
        }
    };
    Ok(diff(before.iter().map(String::as_str), after.iter().map(String::as_str)))
}

/// The texts of a state: a path that is there, else a revision, of the directory or of `REVISION:PATH`.
fn texts(call: &Call<'_>, named: &str) -> Result<Vec<String>, Stop> {
    let path = Path::new(named);
    if std::fs::symlink_metadata(path).is_ok() {
        return Ok(call.originals(path)?.into_iter().map(|original: Original| original.text).collect());
    }
    let (revision, path) = match named.split_once(':') {
        Some((revision, path)) if !path.is_empty() => (revision, PathBuf::from(path)),
        _ => (named.trim_end_matches(':'), call.changeable(None)?),
    };
    let files = git::files_at(revision, &path).map_err(|error| no_revision(call, named, &path, &error))?;
    let text = |file: git::Past| {
        encoding::decode(file.bytes).map(encoding::Decoded::into_whole).map_err(|_| {
            let name = name_of(&file.name);
            Stop::Said(call.words.say("diff-not-utf8", &[("file", (&name).into()), ("revision", revision.into())]))
        })
    };
    files.into_iter().map(text).collect()
}

fn no_revision(call: &Call<'_>, named: &str, path: &Path, error: &GitError) -> Stop {
    let (named, path) = (Text::line(named), name_of(path));
    let (reason, detail) = match error {
        GitError::NotThere(_) => ("no-git", String::new()),
        GitError::Empty => ("empty", String::new()),
        GitError::Slow => ("slow", String::new()),
        GitError::Said(said) => {
            ("said", said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned())
        }
    };
    let detail = Text::line(detail.trim_end_matches('.'));
    let detail = if detail.is_empty() { "none" } else { detail.as_str() };
    Stop::Said(call.words.say(
        "diff-nothing-there",
        &[("named", (&named).into()), ("path", (&path).into()), ("reason", reason.into()), ("detail", detail.into())],
    ))
}

fn title(call: &Call<'_>, difference: &Difference) -> String {
    let kind = call.words.entry_kind(difference.table);
    let (id, name) = (difference.id.as_str(), difference.name.as_str());
    if id.is_empty() { kind } else { format!("{kind} {id} · {name}") }
}

fn human(call: &mut Call<'_>, found: &Differences) -> io::Result<()> {
    for difference in &found.entries {
        let title = title(call, difference);
        call.out.styled(Style::Strong, &format!("{} {title}", difference.what.sign()))?;
        call.out.end()?;
        for change in difference.what.changes().iter().filter(|change| !change.is_in_title()) {
            let field = call.words.field(difference.table, &change.path);
            let lines = change.signed();
            if let [(_, text)] = lines.as_slice()
                && matches!(difference.what, What::Added(_))
            {
                call.out.line(&format!("    {field}: {}", text.replace('\n', "\n      ")))?;
                continue;
            }
            if let [('-', old), ('+', new)] = lines.as_slice()
                && !old.contains('\n')
                && !new.contains('\n')
                && old.chars().count() + new.chars().count() + field.chars().count() + 11 < call.out.width
            {
                call.out.line(&format!("    {field}: {old} → {new}"))?;
                continue;
            }
            if let [(sign, text)] = lines.as_slice()
                && !text.contains('\n')
            {
                call.out.line(&format!("    {field}: {sign} {text}"))?;
                continue;
            }
            call.out.line(&format!("    {field}:"))?;
            for (sign, text) in lines {
                let style = if sign == '-' { Style::Faint } else { Style::Plain };
                call.out.styled(style, &format!("      {sign} {}", text.replace('\n', "\n        ")))?;
                call.out.end()?;
            }
        }
        call.out.end()?;
    }
    let summary = summary(call, found);
    call.out.line(&summary)
}

fn summary(call: &Call<'_>, found: &Differences) -> String {
    call.words.differences(found.counts())
}

fn markdown(call: &mut Call<'_>, found: &Differences) -> io::Result<()> {
    let summary = summary(call, found);
    call.out.line(&escaped(&summary))?;
    let head = call.words.get("diff-table-head");
    for difference in &found.entries {
        let (id, name) = (&difference.id, escaped(&difference.name));
        let kind = call.words.entry_kind(difference.table);
        let title = call.words.say(
            "diff-title",
            &[
                ("what", difference.what.name().into()),
                ("kind", (&kind).into()),
                ("name", Value::Text(&name)),
                ("id", id.into()),
            ],
        );
        call.out.line(&format!("\n### {}\n", title.trim()))?;
        if difference.what.changes().is_empty() {
            continue;
        }
        call.out.line(&head)?;
        call.out.line("| --- | --- | --- |")?;
        for change in difference.what.changes() {
            let field = escaped(&call.words.field(difference.table, &change.path));
            let value = |fact: &Option<Fact>| fact.as_ref().map(|fact| escaped(&fact.shown())).unwrap_or_default();
            call.out.line(&format!("| {field} | {} | {} |", value(&change.before), value(&change.after)))?;
        }
    }
    Ok(())
}

/// A text that Markdown takes for nothing but text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '|' | '[' | ']' | '<' | '>' | '#' | '~' => out.extend(['\\', c]),
            '\n' => out.push_str("<br>"),
            c => out.push(c),
        }
    }
    out
}

fn objects(difference: &Difference) -> Vec<Object> {
    let base = |what: &'static str| {
        Object::new()
            .with("table", difference.table.name())
            .with("id", Some(&difference.id).filter(|_| difference.table != Table::Directory))
            .with("name", &difference.name)
            .with("change", what)
    };
    let value = |fact: &Option<Fact>| -> Json {
        match fact {
            None => None::<&str>.into(),
            Some(Fact::One(text)) => text.into(),
            Some(Fact::Many(items)) => items.iter().collect::<Vec<_>>().into(),
        }
    };
    let field = |what: &'static str, change: &Change| {
        let path = change.path.iter().map(Text::as_str).collect::<Vec<_>>().join(".");
        base(what).with("field", path).with("before", value(&change.before)).with("after", value(&change.after))
    };
    match &difference.what {
        What::Removed => vec![base("removed")],
        What::Added(_) => vec![base("added")],
        What::Changed(changes) => changes.iter().map(|change| field("changed", change)).collect(),
    }
}
