//! How what somebody does changes a visit. The only place that does.

use super::action::{Action, Effect, Key};
use super::idle::Idleness;
use super::keyboard::Layer;
use super::model::{COLLECTION, Control, Notice, TYPED, Visit};
use super::page::{Page, Step};
use super::shelf::PublicShelf;
use crate::app::chord::{Chord, Input, Key as Pressed, MouseKind};
use crate::directory::Moment;
use std::rc::Rc;
use std::time::Duration;
use tui_input::InputRequest;

/// A key that is held repeats. One that came again within this time after it changed the page is not meant for the next page
/// (EN 301 549, 5.7 and 5.8: nobody must be quick to let go).
const REPEAT: Duration = Duration::from_millis(300);

/// The longest way back.
const WAY: usize = 24;

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

/// A character: a digit presses its tile, a letter begins or continues typing.
fn character_key(visit: &mut Visit, character: char) -> Vec<Effect> {
    let typing = *visit.page() == Page::Search;
    let digit = visit.shown.controls.iter().find(|control| control.digit == Some(western(character)));
    if !typing && let Some(action) = digit.map(|control| control.action.clone()) {
        return act(visit, action);
    }
    let may_search = visit.has(&Action::Go(Page::Search)) || typing;
    if may_search && (typing || character.is_alphabetic()) {
        if !typing {
            go(visit, Page::Search);
        }
        type_key(visit, Key::Char(character));
    }
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

/// Does something. The one place where an action is carried out, whichever way it was pressed.
pub fn act(visit: &mut Visit, action: Action) -> Vec<Effect> {
    match action {
        Action::Wake => go(visit, Page::Languages),
        Action::Language(language) => {
            if visit.house.languages.contains(&language) {
                visit.language = language;
            }
            // Whoever changes the language in the middle wants to go on reading there.
            let from = visit.way.len().checked_sub(2).and_then(|at| visit.way.get(at)).map(|step| step.page.clone());
            match from {
                Some(Page::Attract) | None => go(visit, Page::Groups),
                Some(_) => back(visit),
            }
        }
        Action::Go(page) => go(visit, page),
        Action::Back => back(visit),
        Action::Again => {
            visit.way.truncate(1);
            visit.wishes.clear();
            visit.typed = tui_input::Input::default();
            go(visit, Page::Groups);
        }
        Action::Larger => visit.large = !visit.large,
        Action::Finish | Action::QuickExit => return vec![Effect::End],
        Action::Wish(wish) => {
            match visit.wishes.iter().position(|known| *known == wish) {
                Some(at) => {
                    visit.wishes.remove(at);
                }
                None => visit.wishes.push(wish),
            }
            to_part(visit, 0);
            visit.search();
        }
        Action::NoWishes => {
            visit.wishes.clear();
            to_part(visit, 0);
            visit.search();
        }
        Action::Collect(id) => match visit.collection.iter().position(|known| *known == id) {
            Some(at) => {
                visit.collection.remove(at);
                let parts = visit.collection.len().max(1);
                if *visit.page() == Page::Collection && visit.part() >= parts {
                    to_part(visit, parts - 1);
                }
            }
            None if visit.collection.len() >= COLLECTION => visit.notice = Some(Notice::CollectionFull),
            None => visit.collection.push(id),
        },
        Action::Key(key) => type_key(visit, key),
        Action::Next => {
            let last = visit.shown.parts.saturating_sub(1);
            to_part(visit, (visit.part() + 1).min(last));
        }
        Action::Previous => to_part(visit, visit.part().saturating_sub(1)),
        Action::MoreTime => visit.idle.act(visit.since),
        Action::MuchMoreTime => visit.idle.much_more(visit.since, visit.house.idle),
    }
    Vec::new()
}

fn go(visit: &mut Visit, page: Page) {
    // Help from help, the language from the language: the way does not grow by pressing the same thing.
    if *visit.page() == page {
        return;
    }
    // A page that led here is gone back to, so the way back is never longer than what was seen. Language and help are asides:
    // from them one goes back to where one was.
    let aside = matches!(page, Page::Languages | Page::Help | Page::OtherLanguage | Page::Counter);
    match visit.way.iter().position(|step| step.page == page) {
        Some(at) if at > 0 && !aside => visit.way.truncate(at + 1),
        _ => visit.way.push(Step::new(page)),
    }
    // Asides of asides without end would be a way of filling memory.
    if visit.way.len() > WAY {
        visit.way.remove(2);
    }
    arrived(visit);
}

fn back(visit: &mut Visit) {
    // The attract screen is reached by finishing only: a page back from the languages would leave things behind.
    if visit.way.len() > 2 {
        let left = visit.way.pop().map(|step| step.page);
        arrived(visit);
        // Where one came from has the focus, so that the next is one key away.
        visit.focus = left.map(Action::Go);
    }
}

fn arrived(visit: &mut Visit) {
    visit.focus = None;
    visit.held = None;
    visit.search();
}

fn to_part(visit: &mut Visit, part: usize) {
    if let Some(step) = visit.way.last_mut() {
        step.part = part;
    }
}

fn type_key(visit: &mut Visit, key: Key) {
    match key {
        Key::Char(character) => {
            if visit.typed.value().chars().count() < TYPED && !character.is_control() {
                visit.typed.handle(InputRequest::InsertChar(character));
            }
        }
        Key::Delete => {
            visit.typed.handle(InputRequest::DeletePrevChar);
        }
        Key::Layer => {
            visit.layer = if visit.layer == Layer::Letters { Layer::Signs } else { Layer::Letters };
            return;
        }
    }
    to_part(visit, 0);
    visit.search();
}

/// The focus to the next control in order, and round.
fn step(visit: &mut Visit, by: isize) {
    let controls = &visit.shown.controls;
    let count = controls.len();
    if count == 0 {
        return;
    }
    let at = focused(visit).map_or(if by > 0 { count - 1 } else { 0 }, |at| at);
    let next = (at + count).saturating_add_signed(by) % count;
    visit.focus = controls.get(next).map(|control| control.action.clone());
}

/// The focus to the nearest control in a direction on the screen.
fn turn(visit: &mut Visit, across: i32, down: i32) {
    let Some(from) = focused(visit).and_then(|at| visit.shown.controls.get(at)) else {
        step(visit, 1);
        return;
    };
    let middle = |control: &Control| {
        // Doubled, so that halves stay whole; a cell is twice as high as it is wide.
        let area = control.area;
        (i32::from(area.x) * 2 + i32::from(area.width), (i32::from(area.y) * 2 + i32::from(area.height)) * 2)
    };
    let (x, y) = middle(from);
    let distance = |control: &&Control| {
        let (to_x, to_y) = middle(control);
        let (ahead, aside) = if across != 0 { ((to_x - x) * across, to_y - y) } else { ((to_y - y) * down, to_x - x) };
        (ahead > 0).then_some(ahead + aside.abs() * 3)
    };
    let next = visit.shown.controls.iter().filter(|control| distance(control).is_some()).min_by_key(distance);
    if let Some(action) = next.map(|control| control.action.clone()) {
        visit.focus = Some(action);
    }
}

/// Where the focus is among what is shown.
pub fn focused(visit: &Visit) -> Option<usize> {
    let focus = visit.focus.as_ref()?;
    visit.shown.controls.iter().position(|control| control.action == *focus)
}

impl Visit {
    /// A finger that goes down is somebody's doing, but under the warning it is the finger's coming up that counts: else the
    /// warning would be gone before its controls could act.
    fn idle_act_unless_warned(&mut self) {
        if self.idleness() == Idleness::None {
            self.idle.act(self.since);
        }
    }

    /// Takes in what the screen shows now, and puts the focus on something that is there.
    pub fn shows(&mut self, shown: super::model::Shown, first: Option<Action>) {
        self.shown = shown;
        let last = self.shown.parts.saturating_sub(1);
        if self.part() > last {
            to_part(self, last);
        }
        if focused(self).is_none() {
            self.focus = first.or_else(|| self.shown.controls.first().map(|control| control.action.clone()));
        }
    }
}
