//! The loop: waits on one channel, lets the machine take in what came, draws once, carries out what it wants.
//!
//! It wakes for input, a signal, a changed file, or a deadline that the state names – an offer on the screen opens or closes –
//! and for nothing else. Threads bring what they have through the channel; only this one touches the state.

use super::desktop::{self, Desktop};
use super::effects;
use super::guard::{Guard, abandon};
use super::input::{Batch, Reader, Report};
use super::keeping::{Checked, Keeping};
use super::modes::Modes;
use super::reload::{Refusal, Reload, Reloader, Verdict};
use super::screen::{Screen, repaint};
use super::shelving::{Begun, Beside, Shelving, Whole, load_whole, put_away, shelve};
use super::signals::{self, Notice as Signal, Policy};
use crate::app::chord::{Input, MouseKind};
use crate::app::message::Pointing;
use crate::app::model::Start;
use crate::app::update::update;
use crate::app::{Effect, Model, Msg, Shelf};
use crate::cores::indexing::complete;
use crate::directory::{Moment, Text};
use crate::files::stamp::Fingerprint;
use crate::ui::{Drawn, Theme, view};
use crate::upkeep::diff::Differences;
use crate::words::Words;
use ratatui::Terminal;
use std::io;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What time it is: the machine's clock, or a moment that somebody pretends.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's clock, in a zone.
    Machine(chrono_tz::Tz),
    /// This moment at the start; it does not go on.
    Fixed(Moment),
}

impl Clock {
    /// The moment.
    pub fn now(self) -> Moment {
        match self {
            Clock::Fixed(moment) => moment,
            Clock::Machine(zone) => {
                // A clock before 1970 is wrong whatever is done with it.
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Moment::from_utc(i64::try_from(since.as_secs()).unwrap_or(0), zone)
            }
        }
    }
}

/// What the loop begins with.
#[derive(Debug)]
pub struct Setup {
    /// The state's beginnings.
    pub start: Start,
    /// The directory.
    pub whole: Whole,
    /// The sentences of the language that the screen begins in.
    pub words: Words,
    /// The clock.
    pub clock: Clock,
    /// What is wrong with the settings, with the name of their file.
    pub beside: Beside,
    /// The program that was set to open addresses, with its arguments.
    pub open: Option<Vec<String>>,
    /// How an offer is edited, if the directory can be changed.
    pub edit: Option<Edit>,
    /// What is done for whoever keeps the directory, if that is who sits there.
    pub keeping: Option<Keeping>,
    /// What is said where the program fails.
    pub panic_sentence: String,
}

/// Edits the offer with an id while the terminal is the editor's: the language of the interface goes in, and what there is to
/// say about how it ended comes out.
pub struct Edit(pub Box<EditOffer>);

/// The offer's id and the language go in; a sentence comes out, and whether the file is another now.
type EditOffer = dyn FnMut(&str, &'static str) -> (String, bool);

impl std::fmt::Debug for Edit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Edit")
    }
}

/// What comes through the channel.
#[derive(Debug)]
pub(super) enum Event {
    Input(Report),
    Signal(Signal),
    /// So many offers of so many are read.
    Reading(usize, usize),
    /// The whole directory stands, or cannot be used.
    Whole(Option<Box<Begun>>),
    Reloaded(Box<Shelf>),
    /// The index for a day that has begun, of what was read so many times.
    Indexed(usize, Box<Shelf>),
    NotReloaded(Refusal),
    Restored,
    LookAgain(Duration),
    Errand(desktop::Report),
    Checked(Checked),
    Compared(String, Result<Differences, String>),
}

/// Runs the adviser's screen until somebody ends it.
///
/// # Errors
/// Input or output is not a terminal, or a thread cannot be started. A terminal that goes away ends the process.
pub fn run(setup: Setup) -> io::Result<()> {
    let Setup { start, whole, mut words, clock, beside, open, edit, keeping, panic_sentence } = setup;
    let guard = Guard::new(Modes { mouse: start.mouse, paste: true, visual_order: false })?;
    guard.handle().leave_on_panic(panic_sentence);
    let (send, receive) = channel();
    let signals = send.clone();
    signals::spawn(Policy::ADVISER, guard.handle(), move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let drafts = start.profile.sees_drafts;
    let now = clock.now();
    let (fresh, reload, load) = match whole {
        Whole::Here(fresh, reload) => (fresh, reload, None),
        Whole::ToCome { beginning, load, soon } => (beginning, None, Some((load, soon))),
    };
    let (offers, fingerprint) = (fresh.ids(), fresh.fingerprint);
    let shelf = Rc::new(shelve(fresh, &beside, drafts, &now));
    guard.enter()?;
    let mut terminal = Terminal::new(Screen::new(guard.handle()))?;
    let mut model = Model::new(start, shelf, now);
    model.reading = load.is_some().then_some((0, 0));
    let mut drawn = Drawn::default();
    draw(&mut terminal, &mut model, &words, &mut drawn);
    // What changed since the file was looked at is noticed all the same: the watcher knows its stamp.
    let shelving = Shelving { beside, drafts, clock };
    let reloader = reload.map(|reload| watch(reload, offers, fingerprint, &shelving, &send));
    let mut soon = None;
    match load {
        None => {}
        Some((load, true)) => soon = Some(load),
        Some((load, false)) => {
            let (shelving, send) = (shelving.clone(), send.clone());
            thread::Builder::new().name("load".to_owned()).spawn(move || {
                let whole = load_whole(load, &shelving, &send);
                let _ = send.send(Event::Whole(whole.map(Box::new)));
            })?;
        }
    }
    // The first screen needs no words; whoever reads it does not wait for them. Of a beginning they are made when somebody types:
    // the whole is there before most people do.
    if model.reading.is_none() || !model.line.value().is_empty() {
        complete(&model.shelf.index, &model.shelf.directory);
        model.shelf.complete();
    }
    if !model.line.value().is_empty() {
        model.search();
        draw(&mut terminal, &mut model, &words, &mut drawn);
    }
    let reader = start_reader(send.clone())?;
    let mut state = Running {
        guard: &guard,
        terminal: &mut terminal,
        reader: &reader,
        reloader,
        desktop: Desktop::of_environment(open),
        send,
        shelving,
        edit,
        keeping,
        readings: 0,
    };
    if model.reading.is_none() {
        state.check();
    }
    if let Some(load) = soon {
        // Keys that are typed meanwhile wait in the channel. Nobody is told how far it is: that would take longer.
        let (unheard, _) = channel();
        let Some(begun) = load_whole(load, &state.shelving, &unheard) else { return Ok(()) };
        state.event(&mut model, &mut words, Event::Whole(Some(Box::new(begun))));
        draw(state.terminal, &mut model, &words, &mut drawn);
    }
    state.turn(&mut model, &mut words, &mut drawn, &receive);
    // The process ends: taking a large directory apart piece by piece would only keep the person waiting.
    std::mem::forget(model);
    Ok(())
}

/// Why a changed directory is not taken, in the language that the screen has now.
fn why_refused(refusal: &Refusal, words: &Words) -> String {
    words.say("reload-refused", &[("reason", (&refusal.reason(words)).into())])
}

/// Watches the directory; what becomes of a change comes through the loop's channel, made ready beside the loop so that keys are
/// answered meanwhile.
fn watch(
    reload: Reload,
    offers: Vec<Text>,
    shown: Option<Fingerprint>,
    shelving: &Shelving,
    send: &Sender<Event>,
) -> Reloader {
    let (shelving, send) = (shelving.clone(), send.clone());
    Reloader::start(reload, offers, shown, move |verdict| {
        // Nobody hears it only where the loop has ended.
        let _ = match verdict {
            Verdict::Take(fresh) => send.send(Event::Reloaded(Box::new(shelving.complete(*fresh)))),
            Verdict::Refuse(refusal) => send.send(Event::NotReloaded(refusal)),
            Verdict::LookAgain(after) => send.send(Event::LookAgain(after)),
            Verdict::Restored => send.send(Event::Restored),
            Verdict::Keep => Ok(()),
        };
    })
}

fn start_reader(send: Sender<Event>) -> io::Result<Reader> {
    Reader::spawn(true, move |report| send.send(Event::Input(report)).is_ok())
}

/// Draws a frame, and tells the state what it showed: what keys depend on is true before the next key.
fn draw(terminal: &mut Terminal<Screen>, model: &mut Model, words: &Words, drawn: &mut Drawn) {
    let theme = Theme::named(model.theme);
    let result = terminal.draw(|frame| *drawn = view(model, words, theme, frame));
    if result.is_err() {
        abandon();
    }
    model.shown = drawn.shown.clone();
}

/// The loop's own things.
pub(super) struct Running<'r> {
    pub(super) guard: &'r Guard,
    terminal: &'r mut Terminal<Screen>,
    reader: &'r Reader,
    reloader: Option<Reloader>,
    pub(super) desktop: Desktop,
    pub(super) send: Sender<Event>,
    shelving: Shelving,
    edit: Option<Edit>,
    keeping: Option<Keeping>,
    /// How often the directory was read since the start.
    readings: usize,
}

impl Running<'_> {
    fn turn(&mut self, model: &mut Model, words: &mut Words, drawn: &mut Drawn, receive: &Receiver<Event>) {
        loop {
            let Some(event) = self.wait(model, receive) else { return };
            // While one event is dealt with others may have come; one draw serves them all.
            let mut receipts = Vec::new();
            let mut next = Some(event);
            while let Some(event) = next {
                match event {
                    Waited::Deadline => {
                        self.take(model, words, Msg::Moment(self.shelving.clock.now()));
                    }
                    Waited::Event(Event::Input(Report::Closed)) => abandon(),
                    Waited::Event(Event::Input(Report::Batch(Batch { inputs, receipt }))) => {
                        receipts.push(receipt);
                        model.shelf.complete();
                        self.take(model, words, Msg::Moment(self.shelving.clock.now()));
                        for input in inputs {
                            if self.input(model, words, drawn, input) {
                                return;
                            }
                        }
                    }
                    // Why, is said when the terminal is what it was.
                    Waited::Event(Event::Whole(None)) => return,
                    Waited::Event(event) => self.event(model, words, event),
                }
                next = receive.try_recv().ok().map(Waited::Event);
            }
            if words.language() != model.language {
                *words = Words::new(model.language);
            }
            draw(self.terminal, model, words, drawn);
            drop(receipts);
        }
    }

    /// Waits for the next event or deadline; `None` where nothing can come any more.
    fn wait(&self, model: &Model, receive: &Receiver<Event>) -> Option<Waited> {
        let deadline = match self.shelving.clock {
            Clock::Fixed(_) => None,
            Clock::Machine(_) => model.deadline(),
        };
        let Some(at) = deadline else { return receive.recv().ok().map(Waited::Event) };
        let now = self.shelving.clock.now();
        // A little late rather than a little early, or the loop would turn until the second is full.
        let seconds = u64::try_from(now.seconds_until(at).max(0)).unwrap_or(0) + 1;
        match receive.recv_timeout(Duration::from_secs(seconds)) {
            Ok(event) => Some(Waited::Event(event)),
            Err(RecvTimeoutError::Timeout) => Some(Waited::Deadline),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    fn event(&mut self, model: &mut Model, words: &mut Words, event: Event) {
        match event {
            Event::Signal(Signal::Resized(_)) => {}
            Event::Signal(Signal::Resumed) => self.repaint(),
            Event::Reading(read, of) => {
                self.take(model, words, Msg::Reading(read, of));
            }
            Event::Whole(whole) => {
                let Some(begun) = whole else { return };
                let Begun { shelf, offers, fingerprint, reload } = *begun;
                let (shelving, send) = (self.shelving.clone(), self.send.clone());
                self.reloader = reload.map(|reload| watch(reload, offers, fingerprint, &shelving, &send));
                let before = Rc::clone(&model.shelf);
                self.take(model, words, Msg::Whole(Rc::new(shelf)));
                put_away(before);
                self.check();
            }
            Event::Reloaded(shelf) => {
                let before = Rc::clone(&model.shelf);
                self.take(model, words, Msg::Loaded(Rc::new(*shelf)));
                put_away(before);
                self.check();
            }
            // Of a directory that was read again meanwhile the index is one of today.
            Event::Indexed(of, shelf) if of == self.readings => {
                let before = Rc::clone(&model.shelf);
                self.take(model, words, Msg::Indexed(Rc::new(*shelf)));
                put_away(before);
            }
            Event::Indexed(..) => {}
            Event::NotReloaded(refusal) => {
                self.take(model, words, Msg::NotLoaded(why_refused(&refusal, words)));
            }
            Event::Restored => {
                self.take(model, words, Msg::Restored);
            }
            Event::LookAgain(after) => {
                if let Some(reloader) = &self.reloader {
                    reloader.look_in(after);
                }
            }
            Event::Errand(report) => self.reported(model, words, report),
            // Of a directory that was read again meanwhile another check is on its way.
            Event::Checked(checked) if checked.of == self.readings => {
                self.take(model, words, Msg::Checked(checked.findings));
            }
            Event::Checked(_) => {}
            Event::Compared(since, outcome) => {
                self.take(model, words, Msg::Compared(since, outcome));
            }
            Event::Input(_) => {}
        }
    }

    /// Lets the machine take an input in; answers whether the program ends.
    fn input(&mut self, model: &mut Model, words: &mut Words, drawn: &mut Drawn, input: Input) -> bool {
        let msg = match input {
            Input::Mouse { kind, column, row } => {
                let pointing = match kind {
                    MouseKind::Up => Pointing::Click,
                    MouseKind::ScrollUp => Pointing::ScrollUp,
                    MouseKind::ScrollDown => Pointing::ScrollDown,
                    MouseKind::Down | MouseKind::Drag => return false,
                };
                match drawn.at(column, row) {
                    Some(pointed) => Msg::Mouse(pointed, pointing),
                    None => return false,
                }
            }
            input => Msg::Input(input),
        };
        let ends = self.take(model, words, msg);
        // Whatever was pressed, the next key of the same batch finds a screen that fits.
        if words.language() != model.language {
            *words = Words::new(model.language);
        }
        ends
    }

    /// Lets the machine take a message in and carries out what it wants; answers whether the program ends.
    fn take(&mut self, model: &mut Model, words: &Words, msg: Msg) -> bool {
        for effect in update(model, msg, words) {
            match effect {
                Effect::Quit => return true,
                Effect::Repaint => self.repaint(),
                Effect::Reindex => self.reindex(&model.shelf),
                Effect::Suspend => self.suspend(),
                Effect::Edit(id) => {
                    let (said, is_changed) = self.edit(&id, words);
                    update(model, Msg::Edited(said, is_changed), words);
                }
                Effect::Mouse(taken) => {
                    if effects::mouse(&self.guard.handle(), taken).is_err() {
                        abandon();
                    }
                }
                Effect::Copy(text) => self.copy(model, words, text),
                Effect::Open(address) => self.open(model, words, address),
                Effect::Compare(since) => {
                    if let Some(keeping) = &self.keeping {
                        keeping.compare(since, words.language(), &self.send);
                    }
                }
            }
        }
        false
    }

    /// Has the whole directory checked that was just read.
    fn check(&mut self) {
        self.readings += 1;
        if let Some(keeping) = &self.keeping {
            keeping.check(self.readings, self.shelving.clock.now().date(), &self.shelving.beside, &self.send);
        }
    }

    /// Makes the index anew beside the loop. Where there is no thread to be had yesterday's stays until the directory changes.
    fn reindex(&self, shelf: &Shelf) {
        let (of, shelving, send) = (self.readings, self.shelving.clone(), self.send.clone());
        let (directory, findings, files) = (shelf.directory.clone(), shelf.findings.clone(), shelf.files.clone());
        let _ = thread::Builder::new().name("day".to_owned()).spawn(move || {
            let shelf = shelving.indexed(directory, findings, files);
            let _ = send.send(Event::Indexed(of, Box::new(shelf)));
        });
    }

    fn repaint(&mut self) {
        if repaint(self.terminal).is_err() {
            abandon();
        }
    }

    /// Lends the terminal to the editor. A file that was changed comes back through the watcher, as every change does.
    fn edit(&mut self, id: &str, words: &Words) -> (String, bool) {
        let Some(Edit(edit)) = &mut self.edit else { return (words.get("sample-unchangeable"), false) };
        let _hold = self.reader.park();
        if self.guard.suspend().is_err() {
            abandon();
        }
        let said = edit(id, words.language());
        if self.guard.resume().is_err() {
            abandon();
        }
        self.repaint();
        said
    }

    /// Stops as the shell's job control does; the signal thread brings the terminal back.
    fn suspend(&mut self) {
        let _hold = self.reader.park();
        effects::stop();
    }
}

/// What the loop waited for.
enum Waited {
    Event(Event),
    Deadline,
}
