//! `lotse` without a command: the adviser's screen.

use super::args::{Color, FilterArgs, Options};
use super::edit::{self, Edited};
use super::load::{Loaded, Named, load_within};
use super::output::Output;
use super::settings::Mine;
use super::{Call, Done, Exit, Stop, check, diff};
use crate::app::model::Start;
use crate::app::preferences::Preferences;
use crate::app::profile::Capability;
use crate::app::update::THEMES;
use crate::directory::finding::Finding;
use crate::directory::read::{has_directory, is_whole};
use crate::directory::{Directory, Text};
use crate::files::guarded::Limits;
use crate::search::facet::Facets;
use crate::terminal::keeping::Keeping;
use crate::terminal::reload::{Fresh, Refusal, Reload};
use crate::terminal::run::{Clock, Edit, Setup, run as run_screen};
use crate::terminal::screen::CONSOLE;
use crate::terminal::shelving::{Beside, Whole};
use crate::words::Words;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// Whether there is a terminal to show a screen on.
pub(super) fn at_a_terminal(call: &Call<'_>) -> Result<(), Stop> {
    let there = io::stdin().is_terminal() && io::stdout().is_terminal();
    there.then_some(()).ok_or_else(|| Stop::Said(call.words.get("no-terminal")))
}

/// Shows the screen until somebody ends it.
pub(super) fn run(call: &mut Call<'_>, filters: &FilterArgs) -> Done {
    at_a_terminal(call)?;
    let mine = call.settings;
    let named = Named::now(call.options.directory.as_deref(), mine.directory());
    // A filter may name what stands at the end of the file, so then all of it is read first.
    let is_filtered = !filters.is_empty() || !mine.settings.start.filters.is_empty();
    let beginning = if is_filtered { None } else { named.beginning() };
    let to_come = beginning.as_ref().map(|beginning| beginning.is_short);
    let loaded = match beginning {
        Some(beginning) => beginning.loaded,
        None => named.clone().load().map_err(|refused| call.refused(&refused))?,
    };
    let zone = loaded.directory.about.zone();
    let now = call.now(zone)?;
    let clock = if call.options.now.is_some() { Clock::Fixed(now) } else { Clock::Machine(zone) };
    let mut beside = Beside { file: mine.source.name.clone(), findings: mine.findings.clone() };
    // Filters of the command line take the place of those that were set.
    let filters = if filters.is_empty() && !filters.include_unstated {
        let facets = (!mine.settings.start.filters.is_empty()).then(|| Facets::build(&loaded.directory, now.date()));
        let (filters, wrong) = mine.filters(&loaded.directory, &facets.unwrap_or_default());
        beside.findings.extend(wrong);
        filters
    } else {
        let facets = Facets::build(&loaded.directory, now.date());
        call.filters(filters, &loaded.directory, &facets)?
    };
    let profile = call.profile();
    let preferences = Preferences {
        keymap: mine.settings.keymap.clone(),
        cursor: mine.settings.cursor.unwrap_or_default(),
        notice: call.about_settings(&beside.findings),
    };
    let start = Start {
        profile: profile.clone(),
        language: call.words.language(),
        texts_in: call.texts_in().map(str::to_owned),
        theme: theme(call),
        mouse: !call.options.no_mouse && mine.settings.mouse.unwrap_or(true),
        line: String::new(),
        filters,
        preferences,
    };
    let edit = loaded.path.clone().map(|path| {
        let (options, settings) = (call.options.clone(), call.settings.clone());
        Edit(Box::new(move |id, language| edit_in_editor(&options, &settings, &path, id, language)))
    });
    let keeping = profile.allows(Capability::Change).then(|| keeping(call, &named));
    let refused = Arc::new(OnceLock::new());
    let refusal = Arc::clone(&refused);
    let whole: Whole = if let Some(soon) = to_come {
        let load = move |tell: &(dyn Fn(usize, usize) + Sync)| match named.load_telling(&|at| tell(at.read, at.of)) {
            Ok(loaded) => {
                let reload = reload(&loaded);
                Some((fresh(loaded), reload))
            }
            Err(why) => {
                let _ = refusal.set(why);
                None
            }
        };
        Whole::ToCome { beginning: fresh(loaded), load: Box::new(load), soon }
    } else {
        let reload = reload(&loaded);
        Whole::Here(fresh(loaded), reload)
    };
    let open = mine.settings.open.clone();
    let words = call.words.clone();
    let panic_sentence = words.get("failed");
    run_screen(Setup { start, whole, words, clock, beside, open, edit, keeping, panic_sentence })?;
    match refused.get() {
        Some(refused) => Err(call.refused(refused)),
        None => Ok(Exit::Good),
    }
}

/// How to read the directory again, if it is in a file.
fn reload(loaded: &Loaded) -> Option<Reload> {
    loaded.path.clone().map(|path| {
        let shown = path.clone();
        let load = Box::new(move || again(&shown, &Limits::DESK));
        Reload { path, stamp: loaded.stamp.clone(), limits: Limits::DESK, load, unread: false }
    })
}

/// What is done beside the screen for whoever keeps the directory.
fn keeping(call: &Call<'_>, named: &Named) -> Keeping {
    let (options, settings, named) = (call.options.clone(), call.settings.clone(), named.clone());
    let check = move |today| {
        let mut loaded = named.clone().load().ok()?;
        check::look_over(&mut loaded, today);
        Some(fresh(loaded))
    };
    let compare = move |since: &str, language| {
        let words = Words::new(language);
        let out = Output::stdout(Color::Never);
        let call = Call { words: &words, options: &options, settings: &settings, out };
        diff::compare(&call, since, None).map_err(|stop| said(&words, stop))
    };
    Keeping { check: Arc::new(check), compare: Arc::new(compare) }
}

/// A sentence about what stood in the way.
fn said(words: &Words, stop: Stop) -> String {
    match stop {
        Stop::Said(sentence) => sentence,
        Stop::Output(error) => words.say("cannot-write", &[("reason", (&error.to_string()).into())]),
        Stop::Silent => words.get("nothing-written"),
    }
}

/// Edits an offer while the terminal is lent; a sentence about how it ended, or what stood in the way, and whether the file is
/// another now.
fn edit_in_editor(options: &Options, settings: &Mine, path: &Path, id: &str, language: &'static str) -> (String, bool) {
    let words = Words::new(language);
    let out = Output::stdout(options.color.unwrap_or_default());
    let call = Call { words: &words, options, settings, out };
    let edited = edit::find(&call, path, id).and_then(|found| match found {
        Some((original, line)) => edit::edit(&call, path, original, line),
        None => Err(Stop::Said(words.say("show-unknown", &[("id", id.into()), ("near", "none".into())]))),
    });
    match edited {
        Ok(Edited::Kept) => (words.say("edit-kept-on-screen", &[("id", id.into())]), true),
        Ok(edited) => (edit::outcome(&call, edited, &Text::line(id)), edited == Edited::Sound),
        Err(stop) => (said(&words, stop), false),
    }
}

/// The theme asked for; without colour where none is wanted. The Linux console makes grey on grey of the light one, having sixteen colours
/// and eight grounds: there it is the dark one.
pub(super) fn theme(call: &Call<'_>) -> &'static str {
    let asked = call.options.theme.as_deref().and_then(|name| THEMES.into_iter().find(|theme| *theme == name));
    let no_colour = match call.options.color.unwrap_or_default() {
        Color::Never => true,
        Color::Always => false,
        Color::Auto => std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
    };
    let on_console = std::env::var_os("TERM").is_some_and(|name| name == CONSOLE);
    match asked.or(call.settings.settings.theme).unwrap_or("terminal") {
        _ if no_colour => "mono",
        "light" if on_console => "dark",
        theme => theme,
    }
}

pub(super) fn fresh(loaded: Loaded) -> Fresh {
    let files: Vec<Text> = loaded.sources.iter().map(|source| source.name.clone()).collect();
    let (directory, findings): (Directory, Vec<Finding>) = (loaded.directory, loaded.findings);
    Fresh { directory, findings, files, fingerprint: loaded.fingerprint }
}

/// Reads a changed directory again, or finds why it cannot be used: then the one that is shown stays.
pub(super) fn again(path: &Path, limits: &Limits) -> Result<Fresh, Refusal> {
    let loaded = load_within(path, limits, &|_| {}).map_err(|refused| Refusal::Unusable(Box::new(refused.finding)))?;
    // Half of a file that is being written ends in the middle of a block.
    if let Some(cut) = loaded.sources.iter().find(|source| !is_whole(&source.text)) {
        return Err(Refusal::Cut(cut.name.clone()));
    }
    if !loaded.sources.iter().any(|source| has_directory(&source.text)) {
        return Err(Refusal::NoDirectory);
    }
    Ok(fresh(loaded))
}
