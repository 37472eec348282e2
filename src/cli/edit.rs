//! `lotse edit`: the editor at the offer's line, then a check, and what was found is shown before anything is lost.
//!
//! The editor works on the file itself, as language servers and people expect. What was there before is kept until whoever
//! edits has seen the findings: they can edit again, keep what they wrote, or take the former text back.

use super::args::EditArgs;
use super::ask::{ask, can_ask, tell};
use super::load::{Loaded, Refused, load_path};
use super::output::say;
use super::rewrite::Original;
use super::{Call, Done, Exit, Stop, excerpt};
use crate::directory::finding::{Finding, Severity};
use crate::directory::nearest::nearest;
use crate::directory::{Text, entries};
use crate::terminal::editor::Editor;
use crate::words::Value;
use std::io::Write;
use std::path::Path;

/// How editing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The file is as it was.
    Unchanged,
    /// It was changed, and nothing is wrong with it.
    Sound,
    /// It was changed and kept, whatever was found.
    Kept,
    /// The former text was taken back.
    Restored,
}

/// Opens the editor and comes back.
pub fn run(call: &mut Call<'_>, args: &EditArgs) -> Done {
    let path = call.changeable(None)?;
    let id = Text::line(args.id.trim());
    let Some((original, line)) = find(call, &path, &id)? else {
        say_unknown(call, &path, &id);
        return Ok(Exit::Nothing);
    };
    if !can_ask() {
        return Err(Stop::Said(
            call.words.say(
                "edit-no-terminal",
                &[("file", (&original.name).into()), ("line", Value::Text(&line.to_string()))],
            ),
        ));
    }
    let edited = edit(call, &path, original, line)?;
    let sentence = outcome(call, edited, &id);
    call.out.line(&sentence)?;
    Ok(if edited == Edited::Kept { Exit::Nothing } else { Exit::Good })
}

/// What is said about how it ended.
pub fn outcome(call: &Call<'_>, edited: Edited, id: &Text) -> String {
    let result = match edited {
        Edited::Unchanged => "unchanged",
        Edited::Sound => "sound",
        Edited::Kept => "kept",
        Edited::Restored => "restored",
    };
    call.words.say("edit-done", &[("result", result.into()), ("id", id.into())])
}

/// The file and the line of an offer.
///
/// # Errors
/// The directory cannot be read.
pub fn find(call: &Call<'_>, path: &Path, id: &str) -> Result<Option<(Original, u32)>, Stop> {
    for original in call.originals(path)? {
        if let Some(line) = entries::offer(&original.text, id).map(|stand| stand.line) {
            return Ok(Some((original, line)));
        }
    }
    Ok(None)
}

fn say_unknown(call: &Call<'_>, path: &Path, id: &Text) {
    let known: Vec<String> = call
        .originals(path)
        .unwrap_or_default()
        .iter()
        .flat_map(|original| {
            entries::all(&original.text).iter().filter_map(|stand| stand.id().map(str::to_owned)).collect::<Vec<_>>()
        })
        .collect();
    let near = nearest(id, known.iter().map(String::as_str)).unwrap_or("none");
    say(&call.words.say("show-unknown", &[("id", id.into()), ("near", near.into())]));
}

/// The editor of this person.
///
/// # Errors
/// What is chosen cannot be understood, or nothing is chosen and nothing usual is there.
pub fn editor(call: &Call<'_>) -> Result<Editor, Stop> {
    let chosen = Editor::chosen(std::env::var_os("VISUAL"), std::env::var_os("EDITOR")).map_err(|text| {
        let text = Text::line(&text);
        Stop::Said(call.words.say("edit-bad-editor", &[("editor", (&text).into())]))
    })?;
    chosen
        .or_else(|| Editor::usual(std::env::var_os("PATH").as_deref()))
        .ok_or_else(|| Stop::Said(call.words.get("edit-no-editor")))
}

/// Edits a file until nothing is wrong with it or somebody decides.
///
/// # Errors
/// There is no editor, it cannot be started, or the file cannot be read afterwards.
pub fn edit(call: &Call<'_>, directory: &Path, original: Original, line: u32) -> Result<Edited, Stop> {
    let editor = editor(call)?;
    let mut line = line;
    loop {
        match editor.run(&original.path, line) {
            Ok(true) => {}
            Ok(false) => tell(&call.words.say("edit-failed", &[("editor", (&Text::line(editor.program())).into())])),
            Err(error) => {
                let (program, reason) = (Text::line(editor.program()), error.to_string());
                return Err(Stop::Said(
                    call.words
                        .say("edit-not-started", &[("editor", (&program).into()), ("reason", Value::Text(&reason))]),
                ));
            }
        }
        let present = Original::read(call, &original.path);
        if present.as_ref().is_ok_and(|present| present.fingerprint == original.fingerprint) {
            return Ok(Edited::Unchanged);
        }
        let found = check(call, directory, &original.path);
        if found.lines.is_empty() && present.is_ok() {
            return Ok(Edited::Sound);
        }
        {
            let mut err = std::io::stderr().lock();
            for shown in &found.lines {
                let _ = err.write_all(shown.as_bytes());
            }
        }
        line = found.first.unwrap_or(line);
        match decide(call, found.lines.len())? {
            Decision::Again => {}
            Decision::Keep => return Ok(Edited::Kept),
            Decision::Restore => {
                restore(call, &original, present.as_ref().ok())?;
                return Ok(Edited::Restored);
            }
        }
    }
}

enum Decision {
    Again,
    Keep,
    Restore,
}

/// Asks until somebody decides. Where nobody can answer any more what was written stays: it is theirs.
fn decide(call: &Call<'_>, count: usize) -> Result<Decision, Stop> {
    let question = call.words.say("edit-question", &[("count", count.into())]);
    loop {
        let Some(answer) = ask(&question)? else { return Ok(Decision::Keep) };
        match answer.to_lowercase().chars().next() {
            None | Some('b' | 'e') => return Ok(Decision::Again),
            Some('l' | 'k') => return Ok(Decision::Keep),
            Some('z' | 'r') => return Ok(Decision::Restore),
            Some(_) => {}
        }
    }
}

fn restore(call: &Call<'_>, original: &Original, present: Option<&Original>) -> Result<(), Stop> {
    match present {
        Some(present) => present.replace(call, &original.text),
        // What is there now cannot even be read as text; it was written a moment ago, by this person.
        None => crate::files::atomic::overwrite(&original.path, original.text.as_bytes())
            .map_err(|error| call.not_written(&error)),
    }
}

/// What is wrong with a file now.
struct Found {
    lines: Vec<String>,
    first: Option<u32>,
}

/// Errors and warnings of this file, as `check` shows them; advice can wait.
fn check(call: &Call<'_>, directory: &Path, file: &Path) -> Found {
    let name = super::load::name_of(file);
    let (findings, sources) = match load_path(directory, &|_| {}) {
        Ok(Loaded { findings, sources, .. }) => (findings, sources),
        Err(refused) => {
            let Refused { finding, mut findings, sources } = *refused;
            findings.push(finding);
            (findings, sources)
        }
    };
    let is_here = |finding: &&Finding| {
        finding.severity != Severity::Advice
            && sources.get(finding.place.file as usize).is_some_and(|source| source.name == name)
    };
    let here: Vec<&Finding> = findings.iter().filter(is_here).collect();
    Found {
        lines: here.iter().map(|finding| excerpt::render(call, finding, &sources)).collect(),
        first: here.iter().map(|finding| finding.place.line).find(|line| *line > 0),
    }
}
