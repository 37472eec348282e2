//! How what somebody does changes a visit: which press means which action. What an action does is in [`super::act`].

use super::act::{act, go, type_key};
use super::action::{Action, Effect, Key};
use super::focus::{step, turn};
use super::idle::Idleness;
use super::model::{Notice, Visit};
use super::page::{Page, Source};
use super::shelf::PublicShelf;
use crate::app::chord::{Chord, Input, Key as Pressed, MouseKind};
use crate::directory::Moment;
use std::rc::Rc;
use std::time::Duration;

/// A key that is held repeats. One that came again within this time after it changed the page is not meant for the next page
/// (EN 301 549, 5.7 and 5.8: nobody must be quick to let go).
const REPEAT: Duration = Duration::from_millis(300);

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Somebody did something.
    Input(Input),
    /// Time has passed.
    Time,
    /// The directory was read anew, or cannot be had.
    Data(Option<Rc<PublicShelf>>),
}

/// Takes a message in, at a moment and so long after the session began.
pub fn update(visit: &mut Visit, msg: Msg, now: Moment, since: Duration) -> Vec<Effect> {
    let warned = visit.idleness();
    visit.since = visit.since.max(since);
    visit.now = now;
    match msg {
        Msg::Input(input) => self::input(visit, &input),
        Msg::Time => match visit.idleness() {
            Idleness::Over => vec![Effect::End],
            Idleness::Warning(_) if warned == Idleness::None => vec![Effect::Bell],
            _ => Vec::new(),
        },
        Msg::Data(shelf) => {
            data(visit, shelf);
            Vec::new()
        }
    }
}

/// New data come at once, and whoever reads stays where they are. What vanished under them is said, not replaced.
fn data(visit: &mut Visit, shelf: Option<Rc<PublicShelf>>) {
    visit.waiting = false;
    // A directory that cannot be had any more is no reason to take the last good one away.
    let Some(shelf) = shelf else { return };
    // Needs are known by position, and another directory may count them otherwise: what was meant is kept by its id.
    let old = visit.shelf.replace(Rc::clone(&shelf));
    if let Some(old) = old {
        let moved = |need| {
            let id = old.directory.needs.get(need).map(|need| need.id.clone())?;
            shelf.directory.needs.find(id.as_str())
        };
        for step in &mut visit.way {
            step.page.renumber(moved);
        }
    }
    if let Page::Offer(id) | Page::TakeHome(id) = visit.page().clone()
        && visit.offer(&id).is_none()
    {
        visit.notice = Some(Notice::OfferGone);
    }
    visit.search();
}

/// Whether what an input does depends on what the screen shows by then: it is laid out before. What is typed and what goes back does
/// not, so that a flood of it costs little.
pub fn looks(visit: &Visit, input: &Input) -> bool {
    match input {
        Input::Press(chord) => match chord.key() {
            Pressed::Esc | Pressed::Backspace | Pressed::Delete => false,
            Pressed::Char(character) => *visit.page() != Page::Search && !character.is_alphabetic(),
            _ => true,
        },
        Input::Mouse { kind, .. } => *kind != MouseKind::Drag,
        Input::Paste(_) | Input::Resized { .. } => false,
    }
}

fn input(visit: &mut Visit, input: &Input) -> Vec<Effect> {
    match input {
        Input::Press(chord) => press(visit, *chord),
        Input::Mouse { kind, column, row } => mouse(visit, *kind, *column, *row),
        // Nobody's doing: a paste does not exist here, and a size is the terminal's.
        Input::Paste(_) | Input::Resized { .. } => Vec::new(),
    }
}

/// Somebody is here. Answers whether that was all that the press was for: it woke the screen, or it answered the warning.
fn wakes(visit: &mut Visit) -> bool {
    let warned = visit.idleness() != Idleness::None;
    visit.idle.act(visit.since);
    if visit.at_rest() {
        go(visit, Page::Languages);
        return true;
    }
    warned
}

fn press(visit: &mut Visit, chord: Chord) -> Vec<Effect> {
    let repeats = visit
        .last_key
        .is_some_and(|(last, at, changed)| changed && last == chord && visit.since.saturating_sub(at) < REPEAT);
    let may_repeat = !matches!(chord.key(), Pressed::Enter | Pressed::Esc | Pressed::Backspace | Pressed::Char(' '));
    if repeats && !may_repeat {
        visit.last_key = Some((chord, visit.since, true));
        visit.idle.act(visit.since);
        return Vec::new();
    }
    let before = visit.page().clone();
    let effects = if wakes(visit) { Vec::new() } else { key(visit, chord) };
    let changed = *visit.page() != before || !effects.is_empty();
    visit.last_key = Some((chord, visit.since, changed));
    effects
}

fn key(visit: &mut Visit, chord: Chord) -> Vec<Effect> {
    let notice = visit.notice.take();
    let typing = *visit.page() == Page::Search;
    match chord.key() {
        Pressed::Enter => return choose(visit),
        Pressed::Tab => step(visit, 1),
        Pressed::BackTab => step(visit, -1),
        Pressed::Up => turn(visit, 0, -1),
        Pressed::Down => turn(visit, 0, 1),
        Pressed::Left => turn(visit, -1, 0),
        Pressed::Right => turn(visit, 1, 0),
        Pressed::PageDown => return do_if_shown(visit, &Action::Next),
        Pressed::PageUp => return do_if_shown(visit, &Action::Previous),
        Pressed::Backspace if typing && !visit.typed.value().is_empty() => type_key(visit, Key::Delete),
        Pressed::Esc | Pressed::Backspace => return act(visit, Action::Back),
        Pressed::Char(' ') if !typing => return choose(visit),
        Pressed::Char(_) => {
            if let Some(character) = chord.text() {
                return character_key(visit, character);
            }
        }
        _ => visit.notice = notice,
    }
    Vec::new()
}

/// A character: a digit presses its tile, a letter begins or continues typing, on whatever page.
fn character_key(visit: &mut Visit, character: char) -> Vec<Effect> {
    let typing = *visit.page() == Page::Search;
    let digit = visit.shown.controls.iter().find(|control| control.digit == Some(western(character)));
    if !typing && let Some(action) = digit.map(|control| control.action.clone()) {
        return act(visit, action);
    }
    if !typing && !character.is_alphabetic() {
        return Vec::new();
    }
    if !typing {
        // Before what was typed last one goes on with it; anywhere else a new word begins.
        if *visit.page() != Page::Cards(Source::Typed) {
            visit.typed = tui_input::Input::default();
        }
        go(visit, Page::Search);
    }
    type_key(visit, Key::Char(character));
    // Whoever has a keyboard goes on with Enter, which then shows what was found and presses no letter.
    visit.focus = Some(Action::Go(Page::Cards(Source::Typed)));
    Vec::new()
}

/// A digit of any script that a keyboard of these languages writes, as 0 to 9.
fn western(character: char) -> char {
    let digit = match u32::from(character) {
        code @ 0x0660..=0x0669 => code - 0x0660,
        code @ 0x06f0..=0x06f9 => code - 0x06f0,
        _ => return character,
    };
    char::from_digit(digit, 10).unwrap_or(character)
}

/// A finger or the mouse: what counts is that it comes up where it went down (WCAG 2.2, 2.5.2).
fn mouse(visit: &mut Visit, kind: MouseKind, column: u16, row: u16) -> Vec<Effect> {
    let under = |visit: &Visit| {
        let control = visit.shown.controls.iter().find(|control| control.area.contains(column, row));
        control.map(|control| control.action.clone())
    };
    match kind {
        MouseKind::Down => {
            visit.idle_act_unless_warned();
            visit.held = under(visit);
        }
        MouseKind::Up => {
            let held = visit.held.take();
            // Under the warning only its own controls act; anything else just goes on.
            let warned = visit.idleness() != Idleness::None;
            let found = under(visit);
            if warned && matches!(found, Some(Action::MuchMoreTime | Action::Finish)) && found == held {
                visit.idle.act(visit.since);
                return found.map_or_else(Vec::new, |action| act(visit, action));
            }
            if wakes(visit) {
                return Vec::new();
            }
            if let Some(action) = found.filter(|action| held.as_ref() == Some(action)) {
                visit.notice = None;
                return act(visit, action);
            }
        }
        MouseKind::ScrollDown | MouseKind::ScrollUp => {
            if wakes(visit) {
                return Vec::new();
            }
            let action = if kind == MouseKind::ScrollDown { Action::Next } else { Action::Previous };
            return do_if_shown(visit, &action);
        }
        MouseKind::Drag => {}
    }
    Vec::new()
}

fn do_if_shown(visit: &mut Visit, action: &Action) -> Vec<Effect> {
    if visit.has(action) { act(visit, action.clone()) } else { Vec::new() }
}

/// Presses what has the focus.
fn choose(visit: &mut Visit) -> Vec<Effect> {
    let focus = visit.focus.clone().filter(|action| visit.has(action));
    focus.map_or_else(Vec::new, |action| act(visit, action))
}

impl Visit {
    /// A finger that goes down is somebody's doing, but under the warning it is the finger's coming up that counts: else the
    /// warning would be gone before its controls could act.
    fn idle_act_unless_warned(&mut self) {
        if self.idleness() == Idleness::None {
            self.idle.act(self.since);
        }
    }
}
