//! A session: one visitor, one process.
//!
//! It has the terminal, a link to its supervisor and nothing else. It ends when the visit does; its supervisor starts the next.

use super::link::{Down, Settings, Up, of_session};
use super::sandbox;
use crate::app::chord::Input;
use crate::app::kiosk::house::Here;
use crate::app::kiosk::idle::IdlePolicy;
use crate::app::kiosk::update::{Msg, looks, update};
use crate::app::kiosk::{Effect, House, PublicShelf, Visit};
use crate::cores::reading::read_all;
use crate::directory::read::{BuiltIn, File, Reading};
use crate::directory::{Directory, Moment, Text};
use crate::terminal::guard::{Guard, Handle, LOST_CODE, Modes, abandon};
use crate::terminal::input::{Batch, Reader, Report};
use crate::terminal::run::Clock;
use crate::terminal::screen::{Screen, repaint};
use crate::terminal::signals::{self, Notice, Policy};
use crate::terminal::tty;
use crate::ui::kiosk::{Palette, paint, scene};
use crate::words::Words;
use crate::words::languages::VISITOR_LANGUAGES;
use ratatui::Terminal;
use std::io;
use std::os::unix::net::UnixStream;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The exit code of a session that may not run: the kernel gives no sandbox and nobody allowed to go without.
pub const UNPROTECTED: i32 = 3;

/// How long the terminal is given to take its last bytes from a session whose supervisor is gone.
const ALONE: Duration = Duration::from_millis(500);

/// How long what stands on the screen is trusted: the first press after it has everything painted anew, so that what the kernel or a cable
/// wrote over it does not stand for the rest of a visit. Without a press nothing is written.
const TRUSTED: Duration = Duration::from_mins(1);

/// What comes through the channel.
enum Event {
    Input(Report),
    Signal(Notice),
    Settings(Box<Settings>),
    /// A directory that was handed over, ready to be searched; none where there is none to read.
    Data(Option<Box<PublicShelf>>),
    Turn,
    /// The supervisor is gone, or speaks what no supervisor does.
    Alone,
}

/// Runs a session until it ends; the process ends with it.
///
/// # Errors
/// Nobody supervises, or input or output is no terminal.
pub fn run() -> io::Result<()> {
    let mut link = of_session()?;
    // Whoever ends the supervisor ends the session: no screen may be left that nobody restarts.
    #[cfg(target_os = "linux")]
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::TERM))?;
    let Down::Settings(settings) = Down::read(&mut link)? else { return Err(io::ErrorKind::InvalidData.into()) };
    let built_in = BuiltIn::load();
    let now = settings.now.clone();
    let enforced = sandbox::enter();
    Up::Ready(enforced.to_string()).write(&mut link)?;
    if !enforced.protects() && !settings.unprotected {
        signal_hook::low_level::exit(UNPROTECTED);
    }
    let guard = Guard::behind(Modes { mouse: true, paste: false, visual_order: true }, settings.line)?;
    let words = Words::new("de");
    guard.handle().leave_on_panic(words.get("failed"));
    let (send, receive) = channel();
    let signals = send.clone();
    signals::spawn(Policy::KIOSK, guard.handle(), move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    guard.enter()?;
    listen(link.try_clone()?, send.clone(), built_in, now)?;
    let reader = Reader::spawn(false, move |report| send.send(Event::Input(report)).is_ok())?;
    let mut session = Session::new(*settings, &guard, link)?;
    session.turn(&receive);
    drop(reader);
    // The next session takes the terminal over: what stands on it stays until that draws.
    guard.hand_on();
    Ok(())
}

/// Hears the supervisor, in a thread of its own, and reads what it hands over, in another: whoever stands at the screen waits for
/// neither, and an answer does not wait for a large directory on a slow machine.
fn listen(mut link: UnixStream, send: Sender<Event>, built_in: BuiltIn, now: Option<String>) -> io::Result<()> {
    let (hand, handed) = channel();
    let data = send.clone();
    thread::Builder::new().name("read".into()).spawn(move || {
        while let Ok(first) = handed.recv() {
            // Only the last one counts.
            let text: Option<Arc<str>> = handed.try_iter().last().unwrap_or(first);
            let shelf = text.and_then(|text| shelve(&text, &built_in, now.as_deref()));
            if data.send(Event::Data(shelf)).is_err() {
                return;
            }
        }
    })?;
    thread::Builder::new().name("link".into()).spawn(move || {
        loop {
            let said = match Down::read(&mut link) {
                Ok(Down::Directory(text)) => hand.send(Some(text)).is_ok(),
                Ok(Down::NoDirectory) => hand.send(None).is_ok(),
                Ok(Down::Turn) => send.send(Event::Turn).is_ok(),
                Ok(Down::Settings(settings)) => send.send(Event::Settings(settings)).is_ok(),
                Err(_) => {
                    let _ = send.send(Event::Alone);
                    false
                }
            };
            if !said {
                return;
            }
        }
    })?;
    Ok(())
}

/// A directory as it was handed over, ready to be searched; nothing where it cannot be read.
fn shelve(text: &str, built_in: &BuiltIn, now: Option<&str>) -> Option<Box<PublicShelf>> {
    let reading = Reading::start(vec![File { name: Text::line("directory"), text }], built_in).ok()?;
    let joined = read_all(&reading, &|_| {});
    let loaded = reading.finish_joined(joined);
    let now = clock(now, loaded.directory.about.zone()).now();
    let public: Directory<_> = loaded.directory.public(now.date());
    Some(Box::new(PublicShelf::new(public, &now)))
}

struct Session {
    visit: Visit,
    words: Words,
    palette: Palette,
    terminal: Terminal<Screen>,
    clock: Clock,
    settings: Settings,
    began: Instant,
    link: UnixStream,
    terminal_handle: Handle,
    /// The page has not been laid out since something changed.
    stale: bool,
    /// When everything was last painted.
    painted: Instant,
}

impl Session {
    fn new(settings: Settings, guard: &Guard, link: UnixStream) -> io::Result<Session> {
        let clock = clock(settings.now.as_deref(), chrono_tz::Europe::Berlin);
        let house = Rc::new(house(&settings));
        let visit = Visit::new(house, None, clock.now());
        let mut session = Session {
            words: Words::new(visit.language),
            palette: Palette::named(&settings.theme),
            visit,
            terminal: Terminal::new(Screen::new(guard.handle()))?,
            clock,
            settings,
            began: Instant::now(),
            link,
            terminal_handle: guard.handle(),
            stale: true,
            painted: Instant::now(),
        };
        session.draw();
        Ok(session)
    }

    /// The loop: one event and all that wait behind it, then one draw.
    fn turn(&mut self, receive: &Receiver<Event>) {
        loop {
            let Some(first) = self.wait(receive) else { return };
            let mut next = Some(first);
            let mut receipts = Vec::new();
            let mut asked = false;
            let rested = self.visit.at_rest();
            let mut pressed = false;
            while let Some(event) = next {
                let over = match event {
                    Event::Input(Report::Closed) => abandon(),
                    Event::Alone => self.end_alone(),
                    Event::Input(Report::Batch(Batch { inputs, receipt })) => {
                        receipts.push(receipt);
                        pressed |= !inputs.is_empty();
                        inputs.into_iter().any(|input| self.take(Msg::Input(input)))
                    }
                    Event::Signal(Notice::Resized(size)) => {
                        let (columns, rows) = size.size();
                        self.take(Msg::Input(Input::Resized { columns, rows }))
                    }
                    Event::Signal(Notice::Resumed) => {
                        if repaint(&mut self.terminal).is_err() {
                            abandon();
                        }
                        false
                    }
                    Event::Settings(settings) => {
                        self.visit.house = Rc::new(house(&settings));
                        self.settings = *settings;
                        false
                    }
                    Event::Data(shelf) => {
                        if let Some(shelf) = &shelf {
                            self.clock = clock(self.settings.now.as_deref(), shelf.directory.about.zone());
                        }
                        self.take(Msg::Data(shelf.map(Rc::from)))
                    }
                    Event::Turn => {
                        asked = true;
                        self.take(Msg::Time)
                    }
                };
                if over {
                    return;
                }
                next = receive.try_recv().ok();
            }
            // Whatever the kernel or a cable wrote over the screen while nobody was there is gone when somebody comes.
            let woke = rested && !self.visit.at_rest();
            if woke || pressed && self.painted.elapsed() >= TRUSTED {
                if repaint(&mut self.terminal).is_err() {
                    abandon();
                }
                self.painted = Instant::now();
            }
            self.draw();
            drop(receipts);
            // Only now: what is said is that it has drawn.
            if asked && Up::Turned.write(&mut self.link).is_err() {
                self.end_alone();
            }
        }
    }

    /// The supervisor is gone: nobody else would put the terminal back.
    fn end_alone(&self) -> ! {
        self.terminal_handle.leave(ALONE);
        signal_hook::low_level::exit(LOST_CODE)
    }

    /// Waits for an event or the next deadline; `None` where the visit is over by itself.
    fn wait(&mut self, receive: &Receiver<Event>) -> Option<Event> {
        loop {
            let since = self.began.elapsed();
            // At rest nothing is taken back; but the screen is made anew from time to time, which heals whatever has drifted.
            let deadline = if self.visit.at_rest() {
                Duration::from_secs(self.settings.refresh.max(1))
            } else {
                self.visit.idle.deadline(since)
            };
            match receive.recv_timeout(deadline.saturating_sub(since)) {
                Ok(event) => return Some(event),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) if self.visit.at_rest() => return None,
                Err(RecvTimeoutError::Timeout) => {
                    if self.take(Msg::Time) {
                        return None;
                    }
                    self.draw();
                }
            }
        }
    }

    /// Lets the machine take something in; answers whether the visit is over. An input that looks finds controls that fit.
    fn take(&mut self, msg: Msg) -> bool {
        if matches!(&msg, Msg::Input(input) if looks(&self.visit, input)) {
            self.lay_out();
        }
        let effects = update(&mut self.visit, msg, self.clock.now(), self.began.elapsed());
        for effect in effects {
            match effect {
                Effect::End => return true,
                Effect::Bell => self.bell(),
            }
        }
        self.stale = true;
        false
    }

    fn lay_out(&mut self) {
        if !std::mem::take(&mut self.stale) {
            return;
        }
        if self.words.language() != self.visit.language {
            self.words = Words::new(self.visit.language);
        }
        self.visit.seek();
        let scene = scene(&self.visit, &self.words, tty::size());
        self.visit.shows(scene.shown(), scene.first);
    }

    fn draw(&mut self) {
        self.lay_out();
        let (visit, words, palette) = (&self.visit, &self.words, &self.palette);
        let scene = scene(visit, words, tty::size());
        let (seen, unseen) = if scene.cursor_unseen { (None, scene.cursor) } else { (scene.cursor, None) };
        self.terminal.backend_mut().rest_cursor(unseen);
        let drawn = self.terminal.draw(|frame| {
            paint(&scene, palette, frame.buffer_mut());
            if let Some(cursor) = seen {
                frame.set_cursor_position(cursor);
            }
        });
        if drawn.is_err() {
            abandon();
        }
    }

    fn bell(&mut self) {
        if self.terminal.backend_mut().ring().is_err() {
            abandon();
        }
    }
}

/// The time in a zone, or the one that is pretended.
fn clock(now: Option<&str>, zone: chrono_tz::Tz) -> Clock {
    let pretended = now.and_then(crate::directory::moment::parse_local);
    pretended.map_or(Clock::Machine(zone), |local| Clock::Fixed(Moment::new(local, zone)))
}

fn house(settings: &Settings) -> House {
    let times = Duration::from_secs(settings.idle);
    let short = IdlePolicy { after: times, warning: Duration::from_secs(settings.warning) };
    let idle =
        if settings.short_times { short } else { IdlePolicy::new(settings.idle, settings.warning).unwrap_or_default() };
    let known = |language: &String| VISITOR_LANGUAGES.iter().copied().find(|known| known == language);
    let mut languages: Vec<&'static str> = settings.languages.iter().filter_map(known).collect();
    if languages.is_empty() {
        languages = VISITOR_LANGUAGES.to_vec();
    }
    let town = settings.town.as_deref().map(Text::line);
    let here = (settings.at.is_some() || town.is_some()).then_some(Here { at: settings.at, town });
    House { idle, here, near_km: settings.near_km, large: settings.large, languages }
}
