//! The supervisor: reads and watches the directory, starts a session after the other, and sees to it that one is always there.
//!
//! It never draws and never reads a key. It is the only process of the kiosk that opens files and the only one that starts
//! programs, and the only program it starts is its own.

use super::link::{Down, Settings, Up};
use super::session::UNPROTECTED;
use super::status::{Status, StatusFile};
use crate::directory::Moment;
use crate::terminal::guard::{Guard, Modes};
use crate::terminal::reload::{Fresh, Reload, Reloader, Verdict};
use crate::terminal::signals::{self, Policy};
use crate::words::Words;
use chrono_tz::Tz;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
#[cfg(target_os = "linux")]
use std::os::unix::process::CommandExt;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How often a session is asked to turn.
const ASK: Duration = Duration::from_secs(5);

/// How long a session may take to answer before it is ended: a stopped or stuck one is replaced within half a minute (K11).
const PATIENCE: Duration = Duration::from_secs(15);

/// Sessions that fail more often than so many times in a minute are started more slowly, so that a fault burns no processor.
const SOME: usize = 3;

/// How long the next start waits then: the screen is back within two seconds all the same (K11).
const SLOW_START: Duration = Duration::from_secs(1);

/// How long is waited before a directory that could not be read is tried again (R3).
const AGAIN: Duration = Duration::from_secs(10);

/// The argument by which the program knows that it is a session.
pub const SESSION: &str = "kiosk-session";

/// Finds the kiosk's own place in a directory and puts it into the settings; a sentence where it is not there.
pub type Locate = Box<dyn Fn(&Fresh, &mut Settings) -> Result<(), String>>;

/// Makes the public projection of a directory at a moment, as a directory in TOML.
pub type Project = Box<dyn Fn(&Fresh, &Moment) -> String>;

/// What the supervisor begins with.
pub struct Setup {
    /// What each session is told.
    pub settings: Settings,
    /// How the directory is read, for the first time and again.
    pub reload: Reload,
    /// Where the kiosk stands.
    pub locate: Locate,
    /// What sessions are given.
    pub project: Project,
    /// Where the state is told to the house's operators, if anywhere.
    pub status: Option<StatusFile>,
    /// What the clock says in a zone.
    pub now: Box<dyn Fn(Tz) -> Moment>,
    /// In which language the operators are told why a directory cannot be used.
    pub words: Words,
    /// What is said where the kernel gives no sandbox and nobody allowed to go without.
    pub unprotected: String,
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup").field("settings", &self.settings).finish_non_exhaustive()
    }
}

enum Event {
    /// The directory changed.
    Directory(Verdict),
    /// A session said something; the number says which.
    Up(u64, Up),
    /// A session's link is closed.
    Gone(u64),
}

/// Runs until a signal ends it.
///
/// # Errors
/// Input or output is no terminal, or no session can be started at all; a message says why.
pub fn run(setup: Setup) -> io::Result<()> {
    let Setup { mut settings, reload, locate, project, status, now, words, unprotected } = setup;
    // The sessions take the terminal, each from the one before it. In between, and after one that was killed, it is held here.
    let guard = Guard::new(Modes { mouse: true, paste: false, visual_order: true })?;
    settings.line = guard.line();
    signals::spawn(Policy::KIOSK, guard.handle(), |_| {})?;
    guard.hold()?;
    let (send, receive) = channel();
    let verdicts = send.clone();
    // The first session does not wait for it: the languages stand on the screen while a large directory is read.
    let reloader = Reloader::start(reload, Vec::new(), None, move |verdict| {
        let _ = verdicts.send(Event::Directory(verdict));
    });
    let zone = chrono_tz::Europe::Berlin;
    let mut supervisor = Supervisor {
        directory: Shown::Unread,
        zone,
        settings,
        reloader,
        status: status.map(|file| (file, Status::new(&now(zone)))),
        now,
        words,
        locate,
        project,
        send,
        count: 0,
    };
    tell_system(Sign::Ready);
    let mut failures = VecDeque::new();
    loop {
        let ended = supervisor.session(&receive, &guard);
        guard.hold()?;
        let ended = ended?;
        if ended.code() == Some(UNPROTECTED) {
            return Err(io::Error::other(unprotected));
        }
        let well = ended.success();
        supervisor.note(|status, now| status.ended(well, describe(ended), now));
        if !well && is_often(&mut failures, Instant::now()) {
            thread::sleep(SLOW_START);
        }
    }
}

/// Notes a failure, and tells whether there were more than some in the last minute.
fn is_often(failures: &mut VecDeque<Instant>, now: Instant) -> bool {
    failures.push_back(now);
    while failures.front().is_some_and(|first| now.duration_since(*first) > Duration::from_mins(1)) {
        failures.pop_front();
    }
    failures.len() > SOME
}

/// What sessions show.
enum Shown {
    /// It is being read for the first time.
    Unread,
    /// None can be read.
    None,
    /// The public projection of the last good directory, ready to be handed over.
    Directory(Arc<str>),
}

struct Supervisor {
    directory: Shown,
    /// The directory's zone.
    zone: Tz,
    settings: Settings,
    reloader: Reloader,
    status: Option<(StatusFile, Status)>,
    now: Box<dyn Fn(Tz) -> Moment>,
    words: Words,
    locate: Locate,
    project: Project,
    send: Sender<Event>,
    count: u64,
}

/// A session that runs.
struct Running {
    child: Child,
    link: UnixStream,
    /// When it was asked to turn and has not answered.
    asked: Option<Instant>,
    /// When it was last asked.
    last: Instant,
}

impl Supervisor {
    /// Runs one session to its end.
    fn session(&mut self, receive: &Receiver<Event>, guard: &Guard) -> io::Result<ExitStatus> {
        self.count += 1;
        let number = self.count;
        let mut running = self.start(number)?;
        loop {
            let wait = running.wait();
            match receive.recv_timeout(wait) {
                Ok(Event::Directory(verdict)) => {
                    if let Err(error) = self.judged(verdict, &mut running) {
                        let _ = running.child.kill();
                        let _ = running.child.wait();
                        return Err(error);
                    }
                }
                Ok(Event::Up(of, up)) if of == number => {
                    // Once it has drawn it gives the terminal back itself; until then nobody else would.
                    if up == Up::Turned {
                        guard.lend();
                    }
                    self.heard(up, &mut running);
                }
                // Its link is open as long as it lives: one that has closed it and stays is none any more.
                Ok(Event::Gone(of)) if of == number => {
                    let _ = running.child.kill();
                    return running.child.wait();
                }
                // What a session before this one said.
                Ok(Event::Up(..) | Event::Gone(_)) => {}
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return running.child.wait(),
            }
            // One that prints without end is asked like any other.
            if running.last.elapsed() >= ASK {
                running.ask();
            }
            if running.asked.is_some_and(|asked| asked.elapsed() >= PATIENCE) {
                let _ = running.child.kill();
                let _ = running.link.shutdown(Shutdown::Both);
                return running.child.wait();
            }
        }
    }

    fn start(&self, number: u64) -> io::Result<Running> {
        let (ours, theirs) = UnixStream::pair()?;
        let child = own_program()?
            .arg(SESSION)
            .env_clear()
            // Nothing of the house's environment matters to a session but what its terminal is.
            .envs(std::env::vars_os().filter(|(name, _)| name == "TERM"))
            .stderr(Stdio::from(OwnedFd::from(theirs)))
            .spawn()?;
        let (heard, send) = (ours.try_clone()?, self.send.clone());
        thread::Builder::new().name("session".into()).spawn(move || {
            for up in Up::lines(heard) {
                if send.send(Event::Up(number, up)).is_err() {
                    return;
                }
            }
            let _ = send.send(Event::Gone(number));
        })?;
        let mut running = Running { child, link: ours, asked: None, last: Instant::now() };
        running.say(&Down::Settings(Box::new(self.settings.clone())));
        self.hand_over(&mut running);
        running.ask();
        Ok(running)
    }

    fn hand_over(&self, running: &mut Running) {
        match &self.directory {
            Shown::Unread => {}
            Shown::None => running.say(&Down::NoDirectory),
            Shown::Directory(text) => running.say(&Down::Directory(Arc::clone(text))),
        }
    }

    fn heard(&mut self, up: Up, running: &mut Running) {
        match up {
            Up::Turned => {
                running.asked = None;
                tell_system(Sign::Alive);
                self.note(|status, _| status.answering = true);
            }
            Up::Ready(sandbox) => self.note(|status, _| status.sandbox = sandbox),
            // What a session prints is where it failed and nothing that anybody typed; it is cleaned all the same.
            Up::Said(line) => {
                let _ = writeln!(io::stderr(), "{}", crate::directory::Text::line(&line));
            }
        }
    }

    fn judged(&mut self, verdict: Verdict, running: &mut Running) -> io::Result<()> {
        match verdict {
            Verdict::Take(fresh) => {
                self.take(*fresh)?;
                running.say(&Down::Settings(Box::new(self.settings.clone())));
                self.hand_over(running);
            }
            Verdict::Refuse(refusal) => {
                if matches!(self.directory, Shown::Unread) {
                    self.directory = Shown::None;
                    self.hand_over(running);
                }
                let reason = refusal.reason(&self.words);
                self.note(|status, _| status.refuse(reason));
                self.reloader.look_in(AGAIN);
            }
            Verdict::LookAgain(after) => self.reloader.look_in(after),
            Verdict::Restored => self.note(|status, _| status.taken()),
            Verdict::Keep => {}
        }
        Ok(())
    }

    /// Takes a directory. Of one that no longer knows the kiosk's place the place stays as it was; where none was known, somebody
    /// has mistyped it.
    fn take(&mut self, fresh: Fresh) -> io::Result<()> {
        let located = (self.locate)(&fresh, &mut self.settings);
        if !matches!(self.directory, Shown::Directory(_)) {
            located.map_err(io::Error::other)?;
        }
        self.zone = fresh.directory.about.zone();
        self.directory = Shown::Directory((self.project)(&fresh, &(self.now)(self.zone)).into());
        self.note(|status, now| status.read(&fresh, now));
        Ok(())
    }

    fn note(&mut self, change: impl FnOnce(&mut Status, &Moment)) {
        let now = (self.now)(self.zone);
        if let Some((file, status)) = &mut self.status {
            let before = status.clone();
            change(status, &now);
            // When it was written tells of the screen and not of the people before it: an end of a visit changes nothing.
            if before != *status {
                // A state that cannot be told is no reason to stop showing the screen.
                let _ = file.write(status);
            }
        }
    }
}

impl Running {
    /// How long until it must be asked or given up.
    fn wait(&self) -> Duration {
        match self.asked {
            Some(asked) => PATIENCE.saturating_sub(asked.elapsed()),
            None => ASK.saturating_sub(self.last.elapsed()),
        }
    }

    fn ask(&mut self) {
        if self.asked.is_none() {
            self.last = Instant::now();
            self.asked = Some(self.last);
            self.say(&Down::Turn);
        }
    }

    /// A session that does not listen is on its way out, or has to be: half of what was said is of no use to it. Its link tells
    /// when it is gone.
    fn say(&mut self, what: &Down) {
        let mut link = Patient { link: &self.link, until: Instant::now() + PATIENCE };
        if what.write(&mut link).is_err() {
            let _ = self.child.kill();
        }
    }
}

/// A link that is written to until a moment and no longer: a session that was stopped before it had read everything must not stop
/// its supervisor. A time limit of the socket alone would begin anew with each piece that it takes.
struct Patient<'l> {
    link: &'l UnixStream,
    until: Instant,
}

impl Write for Patient<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.link.set_write_timeout(Some(left))?;
        let mut link = self.link;
        link.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The program as it runs, even if its file was replaced meanwhile: its name would lead to nothing then, or to another version.
#[cfg(target_os = "linux")]
fn own_program() -> io::Result<Command> {
    let mut command = Command::new("/proc/self/exe");
    command.arg0("lotse");
    Ok(command)
}

#[cfg(not(target_os = "linux"))]
fn own_program() -> io::Result<Command> {
    std::env::current_exe().map(Command::new)
}

/// What the system's supervisor is told about this one.
#[derive(Clone, Copy)]
enum Sign {
    /// The first session is on its way.
    Ready,
    /// A session has drawn.
    Alive,
}

/// Tells systemd, where it wants to know (`Type=notify`, `WatchdogSec=`); nobody else is told anything.
#[cfg(target_os = "linux")]
fn tell_system(sign: Sign) {
    let state = match sign {
        Sign::Ready => sd_notify::NotifyState::Ready,
        Sign::Alive => sd_notify::NotifyState::Watchdog,
    };
    let _ = sd_notify::notify(&[state]);
}

#[cfg(not(target_os = "linux"))]
fn tell_system(_: Sign) {}

/// How a session ended, for operators.
fn describe(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_failures_a_minute_slow_nothing_down() {
        let (begun, mut failures) = (Instant::now(), VecDeque::new());
        let mut fails = |seconds: u64| is_often(&mut failures, begun + Duration::from_secs(seconds));
        assert_eq!([0, 1, 2, 3, 4].map(&mut fails), [false, false, false, true, true]);
        assert_eq!([65, 66, 67, 68].map(&mut fails), [false, false, false, true]);
    }
}
