//! The command line: arguments, one file a command, and how results are written.
//!
//! Start at [`run`]. Every sentence comes from `words`, every text that is printed was cleaned; exit codes are those of
//! [`Exit`]. Commands know nothing of each other.

mod args;
mod ask;
mod brief;
mod check;
mod code;
mod completions;
mod coverage;
mod csv;
mod diff;
mod edit;
mod entry;
mod excerpt;
mod explain;
mod export;
mod fmt;
mod import;
mod json;
mod kiosk;
mod load;
mod man;
mod mistake;
mod needs;
mod new;
mod offer;
mod output;
mod reading;
mod remarks;
mod rewrite;
mod schema;
mod screen;
mod search;
mod settings;
mod show;
mod stale;
mod table;
mod verify;
mod wishes;

use crate::directory::{Moment, Text};
use crate::words::{LANGUAGES, Value, Words, choose};
use args::{Cli, Command, Options};
use output::{Output, say};
use settings::Mine;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// How a command ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: found, nothing wrong.
    Good,
    /// 1: nothing found, no such id, errors in the directory, something differs.
    Nothing,
}

/// Why a command could not do its work: exit 2, always.
#[derive(Debug)]
pub enum Stop {
    /// What is said about it, one line; a mistake on the command line, a directory that cannot be read.
    Said(String),
    /// All of it was said already.
    Silent,
    /// The results could not be written.
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Output(error)
    }
}

type Done = Result<Exit, Stop>;

/// What every command gets.
#[derive(Debug)]
struct Call<'c> {
    words: &'c Words,
    options: &'c Options,
    settings: &'c Mine,
    out: Output,
}

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let said: Vec<OsString> = std::env::args_os().collect();
    let mine = if is_public(&said) { Mine::default() } else { Mine::read() };
    let words = Words::new(choose(language_wishes(&said, mine.settings.language).iter().map(String::as_str)));
    let cli = match args::parse(said, &words) {
        Ok(cli) => cli,
        Err(error) => return refuse(&error, &words),
    };
    let out = Output::stdout(cli.options.color.unwrap_or_default());
    let mut call = Call { words: &words, options: &cli.options, settings: &mine, out };
    let done = check_language(&mut call).and_then(|()| dispatch(&mut call, &cli)).and_then(|exit| {
        call.out.finish()?;
        Ok(exit)
    });
    match done {
        Ok(Exit::Good) => ExitCode::SUCCESS,
        Ok(Exit::Nothing) => ExitCode::from(1),
        Err(Stop::Output(error)) if output::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(stop) => {
            // What was found before stays above what went wrong.
            let _ = call.out.finish();
            let sentence = match stop {
                Stop::Said(sentence) => sentence,
                Stop::Output(error) => words.say("cannot-write", &[("reason", Value::Text(&error.to_string()))]),
                Stop::Silent => return ExitCode::from(2),
            };
            say(&words.say("error-line", &[("sentence", Value::Text(&sentence))]));
            ExitCode::from(2)
        }
    }
}

/// Whether the public screen was asked for. What a person has set counts nothing there, and the file is not even opened: its place is
/// named by an environment that nobody watches over.
fn is_public(said: &[OsString]) -> bool {
    // Mostly it is said nowhere, and parsing everything twice would cost each start.
    let is_named = said.iter().skip(1).any(|word| word == "kiosk" || word == "kiosk-session");
    let parsed = is_named.then(|| args::parse(said.to_vec(), &Words::new("de")));
    matches!(parsed, Some(Ok(Cli { command: Some(Command::Kiosk(_) | Command::KioskSession), .. })))
}

fn dispatch(call: &mut Call<'_>, cli: &Cli) -> Done {
    let before = &cli.filters;
    match &cli.command {
        None => screen::run(call, before),
        Some(Command::Kiosk(args)) => kiosk::run(call, args),
        Some(Command::KioskSession) => kiosk::session(call),
        Some(Command::Search(args)) => search::run(call, args, before),
        Some(_) if !before.is_empty() => Err(Stop::Said(call.words.get("filters-without-search"))),
        Some(Command::Show(args)) => show::run(call, args),
        Some(Command::Needs(args)) => needs::run(call, args),
        Some(Command::Check(args)) => check::run(call, args),
        Some(Command::New(args)) => new::run(call, args),
        Some(Command::Edit(args)) => edit::run(call, args),
        Some(Command::Verify(args)) => verify::run(call, args),
        Some(Command::Fmt(args)) => fmt::run(call, args),
        Some(Command::Stale(args)) => stale::run(call, args),
        Some(Command::Coverage(args)) => coverage::run(call, args),
        Some(Command::Diff(args)) => diff::run(call, args),
        Some(Command::Explain(args)) => explain::run(call, args),
        Some(Command::Completions(args)) => completions::run(call, args),
        Some(Command::Man(args)) => man::run(call, args),
        Some(Command::Schema) => schema::run(call),
        Some(Command::Import(args)) => import::run(call, args),
        Some(Command::Export(args)) => export::run(call, args),
    }
}

/// The languages that were wished for, the strongest first: the option, what was set, then the locale. Needed before the options are
/// read, since a mistake among them is said in that language too.
fn language_wishes(said: &[OsString], set: Option<&str>) -> Vec<String> {
    let mut wishes = Vec::new();
    for (i, word) in said.iter().enumerate() {
        let Some(word) = word.to_str() else { continue };
        match word.strip_prefix("--language") {
            Some("") => wishes.extend(said.get(i + 1).and_then(|next| next.to_str()).map(str::to_owned)),
            Some(rest) => wishes.extend(rest.strip_prefix('=').map(str::to_owned)),
            None if word == "--" => break,
            None => {}
        }
    }
    // The last one counts, as with every option.
    wishes.reverse();
    wishes.extend(set.map(str::to_owned));
    wishes.extend(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok()));
    wishes
}

fn check_language(call: &mut Call<'_>) -> Result<(), Stop> {
    let Some(written) = &call.options.language else { return Ok(()) };
    let primary = written.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
    if LANGUAGES.contains(&primary.as_str()) {
        return Ok(());
    }
    let known = LANGUAGES.join(", ");
    let written = Text::line(written);
    Err(Stop::Said(call.words.say("unknown-language", &[("written", (&written).into()), ("known", (&known).into())])))
}

impl Call<'_> {
    /// The moment that commands speak of, in a directory's zone: `--now`, else the clock.
    fn now(&self, zone: chrono_tz::Tz) -> Result<Moment, Stop> {
        let Some(written) = &self.options.now else {
            let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            let seconds = since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
            return Ok(Moment::from_utc(seconds, zone));
        };
        let Some(local) = crate::directory::moment::parse_local(written.trim()) else {
            return Err(self.no_moment(written));
        };
        Ok(Moment::new(local, zone))
    }

    /// That something is no moment, and how one is written.
    fn no_moment(&self, written: &str) -> Stop {
        let written = Text::line(written);
        Stop::Said(self.words.say("unknown-moment", &[("written", (&written).into())]))
    }
}

/// Shows the help or the version that was asked for, or says what cannot be understood.
fn refuse(error: &clap::Error, words: &Words) -> ExitCode {
    if !error.use_stderr() {
        let mut out = Output::stdout(args::Color::Never);
        let shown = out.text(&error.render().to_string()).and_then(|()| out.finish());
        return match shown {
            Err(error) if !output::is_closed_pipe(&error) => ExitCode::from(2),
            _ => ExitCode::SUCCESS,
        };
    }
    say(&words.say("error-line", &[("sentence", Value::Text(&mistake::sentence(error, words)))]));
    ExitCode::from(2)
}
