//! `lotse new`: a new offer, asked for on a terminal, put together from options, or as a skeleton to be filled in.
//!
//! Every answer is held against the format as soon as it is given, by reading a small directory with it: so a question is
//! asked again with the finding's own words, and what is written at the end checks without errors.

mod asking;

use super::args::NewArgs;
use super::ask::{can_ask, tell};
use super::load::name_of;
use super::rewrite::Original;
use super::{Call, Done, Exit, Stop};
use crate::app::Profile;
use crate::directory::entries;
use crate::directory::finding::{Finding, Severity};
use crate::directory::read::{BuiltIn, File, read};
use crate::upkeep::skeleton::{self, Draft};
use crate::words::Value;
use asking::{Asking, choose};
use std::path::{Path, PathBuf};

/// Makes a new offer.
pub fn run(call: &mut Call<'_>, args: &NewArgs) -> Done {
    let is_told = args.name.is_some() || args.summary.is_some() || args.provider.is_some() || !args.need.is_empty();
    if !is_told && args.to.is_none() && !can_ask() {
        return skeleton_only(call);
    }
    let reading = call.open_for(&Profile::MAINTAINER)?;
    let path = call.changeable(None)?;
    let files = call.originals(&path)?;
    let target = target(call, args, &files)?;
    let mut asking = Asking { call, directory: &reading.directory, files: &files, asks: can_ask() };
    let Some((draft, provider)) = asking.draft(args, &reading)? else {
        tell(&call.words.get("nothing-written"));
        return Ok(Exit::Nothing);
    };
    let entry = skeleton::offer(&draft, call.words.language());
    let before = match provider {
        Some((id, name)) => skeleton::append(&target.text, &skeleton::provider(&id, &name, call.words.language())),
        None => target.text.clone(),
    };
    let text = skeleton::append(&before, &entry);
    let id = draft_id(&draft);
    if let Some(finding) = complaint(&files, &target.path, &text, &id) {
        return Err(Stop::Said(said(call, &finding)));
    }
    target.replace(call, &text)?;
    let line = entries::offer(&text, &id).map_or(0, |stand| stand.line);
    let sentence = call.words.say(
        "new-done",
        &[("id", Value::Text(&id)), ("file", (&target.name).into()), ("line", Value::Text(&line.to_string()))],
    );
    call.out.line(&sentence)?;
    Ok(Exit::Good)
}

fn skeleton_only(call: &mut Call<'_>) -> Done {
    let text = skeleton::offer(&Draft::default(), call.words.language());
    call.out.text(&text)?;
    Ok(Exit::Good)
}

fn draft_id(draft: &Draft) -> String {
    let id = draft.facts.iter().find(|(key, _)| *key == "id").map(|(_, value)| value.trim_matches('"').to_owned());
    id.unwrap_or_default()
}

/// The file that the offer goes to: the one that is named, the only one, or the one that is chosen.
fn target(call: &Call<'_>, args: &NewArgs, files: &[Original]) -> Result<Original, Stop> {
    if let Some(path) = &args.to {
        let same = |original: &&Original| {
            original.path == *path || original.path.file_name().is_some_and(|name| path.as_os_str() == name)
        };
        let path = files.iter().find(same).map_or_else(|| path.clone(), |original| original.path.clone());
        if !files.iter().any(|original| same_file(&original.path, &path)) {
            let (file, known) = (name_of(&path), known(files));
            return Err(Stop::Said(
                call.words.say("new-other-file", &[("file", (&file).into()), ("known", (&known).into())]),
            ));
        }
        return Original::read(call, &path);
    }
    let chosen = match files {
        [only] => only,
        _ if !can_ask() => {
            return Err(Stop::Said(call.words.say("new-which-file", &[("known", (&known(files)).into())])));
        }
        files => {
            let names: Vec<String> = files.iter().map(|original| original.name.as_str().to_owned()).collect();
            match choose(call, &call.words.get("new-ask-file"), &names)? {
                Some(at) => files.get(at).unwrap_or_else(|| files.first().unwrap_or_else(|| unreachable!())),
                None => return Err(Stop::Said(call.words.get("nothing-written"))),
            }
        }
    };
    Original::read(call, &chosen.path)
}

fn same_file(a: &Path, b: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| PathBuf::from(path));
    whole(a) == whole(b)
}

fn known(files: &[Original]) -> String {
    files.iter().map(|original| original.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The first error that a text would have at the new entry, in the directory as it would be.
fn complaint(files: &[Original], path: &Path, text: &str, id: &str) -> Option<Finding> {
    let changed = |original: &Original| same_file(&original.path, path);
    let number = files.iter().position(changed).and_then(|at| u32::try_from(at).ok());
    let line = entries::offer(text, id).map_or(0, |stand| stand.line);
    let sources: Vec<File<'_>> = files
        .iter()
        .map(|original| File {
            name: original.name.clone(),
            text: if changed(original) { text } else { original.text.as_str() },
        })
        .collect();
    let loaded = read(sources, &BuiltIn::load()).ok()?;
    let here = |finding: &Finding| {
        finding.severity == Severity::Error && Some(finding.place.file) == number && finding.place.line >= line
    };
    loaded.findings.into_iter().find(|finding| here(finding))
}

fn said(call: &Call<'_>, finding: &Finding) -> String {
    format!("{} {}", call.words.finding(finding), call.words.cure(finding))
}
