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
    let before = texts(call, &args.before)?;
    let after = match &args.after {
        Some(after) => texts(call, after)?,
        // One state alone is compared with the directory as it is.
        None => {
            let path = call.changeable(None)?;
            call.originals(&path)?.into_iter().map(|original| original.text).collect()
        }
    };
    let found = diff(before.iter().map(String::as_str), after.iter().map(String::as_str));
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

/// What two values mean to a reader: lines with a sign.
fn lines(change: &Change) -> Vec<(char, String)> {
    match (&change.before, &change.after) {
        (Some(Fact::Many(before)), Some(Fact::Many(after))) => {
            let without = |these: &[Text], those: &[Text]| {
                these.iter().filter(|item| !those.contains(item)).map(Text::as_str).collect::<Vec<_>>().join(", ")
            };
            let (gone, new) = (without(before, after), without(after, before));
            if gone.is_empty() && new.is_empty() {
                return vec![('-', joined(before)), ('+', joined(after))];
            }
            [('-', gone), ('+', new)].into_iter().filter(|(_, text)| !text.is_empty()).collect()
        }
        (before, after) => {
            let line = |sign, fact: &Option<Fact>| fact.as_ref().map(|fact| (sign, shown(fact)));
            line('-', before).into_iter().chain(line('+', after)).collect()
        }
    }
}

fn joined(items: &[Text]) -> String {
    items.iter().map(Text::as_str).collect::<Vec<_>>().join(", ")
}

fn shown(fact: &Fact) -> String {
    match fact {
        Fact::One(text) => text.as_str().to_owned(),
        Fact::Many(items) => joined(items),
    }
}

fn human(call: &mut Call<'_>, found: &Differences) -> io::Result<()> {
    for difference in &found.entries {
        let sign = match difference.what {
            What::Added(_) => "+ ",
            What::Removed => "- ",
            What::Changed(_) => "~ ",
        };
        let title = title(call, difference);
        call.out.styled(Style::Strong, &format!("{sign}{title}"))?;
        call.out.end()?;
        let (What::Added(changes) | What::Changed(changes)) = &difference.what else {
            call.out.end()?;
            continue;
        };
        for change in changes.iter().filter(|change| !is_in_title(change)) {
            let field = call.words.field(difference.table, &change.path);
            let lines = lines(change);
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

/// The title of what is new says its id and name already.
fn is_in_title(change: &Change) -> bool {
    change.before.is_none() && matches!(change.path.as_slice(), [key] if matches!(key.as_str(), "id" | "name"))
}

fn summary(call: &Call<'_>, found: &Differences) -> String {
    let count = |test: fn(&What) -> bool| found.entries.iter().filter(|difference| test(&difference.what)).count();
    call.words.say(
        "diff-summary",
        &[
            ("total", found.entries.len().into()),
            ("added", count(|what| matches!(what, What::Added(_))).into()),
            ("removed", count(|what| matches!(what, What::Removed)).into()),
            ("changed", count(|what| matches!(what, What::Changed(_))).into()),
        ],
    )
}

fn markdown(call: &mut Call<'_>, found: &Differences) -> io::Result<()> {
    let summary = summary(call, found);
    call.out.line(&escaped(&summary))?;
    let head = call.words.get("diff-table-head");
    for difference in &found.entries {
        let what = match difference.what {
            What::Added(_) => "added",
            What::Removed => "removed",
            What::Changed(_) => "changed",
        };
        let (id, name) = (&difference.id, escaped(&difference.name));
        let kind = call.words.entry_kind(difference.table);
        let title = call.words.say(
            "diff-title",
            &[("what", what.into()), ("kind", (&kind).into()), ("name", Value::Text(&name)), ("id", id.into())],
        );
        call.out.line(&format!("\n### {}\n", title.trim()))?;
        let (What::Added(changes) | What::Changed(changes)) = &difference.what else { continue };
        call.out.line(&head)?;
        call.out.line("| --- | --- | --- |")?;
        for change in changes {
            let field = escaped(&call.words.field(difference.table, &change.path));
            let value = |fact: &Option<Fact>| fact.as_ref().map(|fact| escaped(&shown(fact))).unwrap_or_default();
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
