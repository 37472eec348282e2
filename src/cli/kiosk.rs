//! `lotse kiosk`: the public screen, its sessions, and how it is doing.

use super::args::KioskArgs;
use super::load::{Named, load_within};
use super::{Call, Done, Exit, Stop, screen};
use crate::app::kiosk::idle::{IdlePolicy, TimeRefused};
use crate::directory::read::BuiltIn;
use crate::directory::{Moment, Text};
use crate::exchange::handover;
use crate::files::guarded::Limits;
use crate::files::stamp::Stamp;
use crate::terminal::guard::Line;
use crate::terminal::kiosk::link::Settings;
use crate::terminal::kiosk::session;
use crate::terminal::kiosk::status::{Status, StatusFile};
use crate::terminal::kiosk::supervisor::{self, Locate, Setup};
use crate::terminal::reload::{Fresh, Load, Refusal, Reload};
use crate::terminal::run::Clock;
use crate::words::languages::VISITOR_LANGUAGES;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Where the state is told if nobody says: systemd's name for a service's own folder, else the one that it makes of `lotse`.
const STATE: &str = "/run/lotse";

/// What is near, in kilometres, where nobody says: half an hour on foot.
const NEAR_KM: f64 = 2.5;

/// How long the attract screen stands before it is made anew, in seconds.
const REFRESH: u64 = 600;

/// Shows the public screen until it is ended from outside, or tells how it is.
pub(super) fn run(call: &mut Call<'_>, args: &KioskArgs) -> Done {
    let folder = args.state.clone().or_else(|| std::env::var_os("RUNTIME_DIRECTORY").map(PathBuf::from));
    if args.status {
        return status(call, &StatusFile::in_folder(folder.as_deref().unwrap_or(Path::new(STATE))), args.json);
    }
    screen::at_a_terminal(call)?;
    // No settings of a person: what a kiosk shows is said by its unit. One that showed the sample because a path was forgotten would send people to places that do not exist.
    let named = Named::now(call.options.directory.as_deref(), None);
    let Some(path) = named.option.or(named.environment) else {
        return Err(Stop::Said(call.words.get("public-no-directory")));
    };
    let pretended = call.options.now.is_some().then(|| call.now(chrono_tz::UTC)).transpose()?;
    let clock = move |zone| pretended.map_or(Clock::Machine(zone), |now| Clock::Fixed(Moment::new(now.local(), zone)));
    let limits = limits(call, args)?;
    let setup = Setup {
        settings: settings(call, args)?,
        reload: Reload {
            // Before it is read: what changes meanwhile is read again.
            stamp: Stamp::of(&path, &limits),
            limits,
            load: load(path.clone(), limits),
            unread: true,
            path,
        },
        locate: locate(call, args),
        project: Box::new(project),
        status: folder.map(|folder| StatusFile::in_folder(&folder)),
        now: Box::new(move |zone| clock(zone).now()),
        words: call.words.clone(),
        unprotected: call.words.get("public-unprotected"),
    };
    supervisor::run(setup).map_err(|error| Stop::Said(error.to_string()))?;
    Ok(Exit::Good)
}

/// A session of the kiosk: started by its supervisor, of no use to anybody else.
pub(super) fn session(call: &Call<'_>) -> Done {
    session::run().map_err(|_| Stop::Said(call.words.get("public-alone")))?;
    Ok(Exit::Good)
}

/// Reads the directory. For the first time everything is taken that is there, even if a file ends in the middle of an entry: there
/// is nothing else to show. Afterwards what is shown is better than half of something.
fn load(path: PathBuf, limits: Limits) -> Load {
    let mut is_first = true;
    Box::new(move || {
        if std::mem::take(&mut is_first) {
            let loaded = load_within(&path, &limits, &|_| {});
            return loaded.map(screen::fresh).map_err(|refused| Refusal::Unusable(Box::new(refused.finding)));
        }
        screen::again(&path, &limits)
    })
}

/// What may be read: a house with a large directory can raise how much a file has, up to what all may have together.
fn limits(call: &Call<'_>, args: &KioskArgs) -> Result<Limits, Stop> {
    let Some(mib) = args.max_file else { return Ok(Limits::KIOSK) };
    let most = Limits::KIOSK.total_bytes >> 20;
    if !(1..=most).contains(&mib) {
        return Err(Stop::Said(call.words.say("public-max-file-refused", &[("most", (most as usize).into())])));
    }
    Ok(Limits { file_bytes: mib << 20, ..Limits::KIOSK })
}

/// Finds the place that was named in a directory.
fn locate(call: &Call<'_>, args: &KioskArgs) -> Locate {
    let Some(id) = args.place.clone() else { return Box::new(|_, _| Ok(())) };
    let written = Text::line(&id);
    let unknown = call.words.say("public-unknown-place", &[("written", (&written).into())]);
    Box::new(move |fresh, settings| {
        let place =
            fresh.directory.places.iter().find(|place| place.id.as_str() == id).ok_or_else(|| unknown.clone())?;
        settings.at = place.lat.zip(place.lon);
        settings.town = place.town.as_ref().map(ToString::to_string);
        Ok(())
    })
}

/// What the public may see at a moment, as a directory in TOML.
fn project(fresh: &Fresh, now: &Moment) -> String {
    handover::toml(&fresh.directory.public(now.date()), &BuiltIn::needs())
}

fn settings(call: &Call<'_>, args: &KioskArgs) -> Result<Settings, Stop> {
    let idle = IdlePolicy::default();
    let (after, warning) = (args.idle.unwrap_or(idle.after.as_secs()), args.warning.unwrap_or(idle.warning.as_secs()));
    if !args.short_times
        && let Err(refused) = IdlePolicy::new(after, warning)
    {
        let id = match refused {
            TimeRefused::After => "public-idle-refused",
            TimeRefused::Warning => "public-warning-refused",
        };
        return Err(Stop::Said(call.words.get(id)));
    }
    for language in &args.languages {
        if !VISITOR_LANGUAGES.contains(&language.as_str()) {
            let (written, known) = (Text::line(language), VISITOR_LANGUAGES.join(", "));
            let values = [("written", (&written).into()), ("known", (&known).into())];
            return Err(Stop::Said(call.words.say("unknown-language", &values)));
        }
    }
    Ok(Settings {
        idle: after,
        warning,
        at: None,
        town: None,
        near_km: args.near_km.unwrap_or(NEAR_KM),
        large: args.large,
        languages: args.languages.clone(),
        theme: screen::theme(call).to_owned(),
        now: call.options.now.clone(),
        unprotected: args.unprotected,
        short_times: args.short_times,
        line: Line::default(),
        refresh: args.refresh.unwrap_or(REFRESH),
    })
}

/// How the kiosk is: 0 where all is well, 1 where it runs but its screen does not answer or shows an old directory or none, 2 where
/// it does not run.
fn status(call: &mut Call<'_>, file: &StatusFile, as_json: bool) -> Done {
    let told = std::fs::read_to_string(file.path());
    let refused = told.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied);
    let read = told.ok().and_then(|text| serde_json::from_str::<Status>(&text).ok());
    let Some(status) = read.filter(|status| is_alive(status.pid)) else {
        let path = Text::line(&file.path().to_string_lossy());
        // Nobody should take a screen that they may not ask for one that has gone.
        let id = if refused { "public-status-closed" } else { "public-not-running" };
        return Err(Stop::Said(call.words.say(id, &[("path", (&path).into())])));
    };
    if as_json {
        let value = json!({
            "pid": status.pid, "started": status.started, "directory_read": status.directory_read, "offers": status.offers,
            "errors": status.errors, "refused": status.refused, "reason": status.reason, "answering": status.answering,
            "sandbox": status.sandbox, "last_failure": status.last_failure, "well": status.is_well(),
        });
        call.out.text(&format!("{value}\n"))?;
    } else {
        let none = call.words.get("facet-not-stated");
        let or_none = |text: &str| if text.is_empty() { none.clone() } else { Text::line(text).to_string() };
        let values = [
            ("started", or_none(&status.started)),
            ("read", or_none(&status.directory_read)),
            ("sandbox", or_none(&status.sandbox)),
            ("failure", or_none(&status.last_failure)),
        ];
        // Made of a file's name among other things, and read back from a file.
        let reason = Text::line(&status.reason);
        let mut values: Vec<(&str, crate::words::Value<'_>)> =
            values.iter().map(|(name, text)| (*name, text.into())).collect();
        values.extend([("pid", status.pid.into()), ("offers", status.offers.into()), ("errors", status.errors.into())]);
        let mut sentence =
            call.words.say(if status.shows_the_file() { "public-well" } else { "public-unwell" }, &values);
        if !status.answering {
            sentence = format!("{sentence}\n{}", call.words.get("public-not-answering"));
        }
        if !reason.is_empty() {
            sentence = format!("{sentence}\n{reason}");
        }
        call.out.text(&format!("{sentence}\n"))?;
    }
    Ok(if status.is_well() { Exit::Good } else { Exit::Nothing })
}

/// Whether a process with that number runs.
fn is_alive(pid: u32) -> bool {
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
    // Another user's process may not be signalled, but it is there.
    pid.is_some_and(|pid| !matches!(rustix::process::test_kill_process(pid), Err(rustix::io::Errno::SRCH)))
}
