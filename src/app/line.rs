//! The line that is searched for: typing and pasting into it, what it could go on with, the searches of this sitting.
//!
//! It may not know what a search finds.

use super::chord::{Chord, Key};
use super::command::Command;
use super::filtering::{drop_chip, drop_last, focus_chips};
use super::model::{Focus, Model, Overlay};
use super::reports;
use tui_input::InputRequest;

/// Whether a command was meant for what the line could go on with: then that is done.
pub(super) fn completes(model: &mut Model, command: Command) -> bool {
    if model.completing().is_none() {
        return false;
    }
    let choices = model.choices().map(<[_]>::len);
    match (command, choices) {
        (Command::NextPane, _) | (Command::Open, Some(_)) => take_completion(model, model.picked),
        (Command::Down, Some(choices)) => model.picked = (model.picked + 1).min(choices - 1),
        (Command::Up, Some(_)) => model.picked = model.picked.saturating_sub(1),
        (Command::Back, Some(_)) => {
            model.quiet = true;
            model.search();
        }
        _ => return false,
    }
    true
}

/// Puts what the line could go on with into it.
pub(super) fn take_completion(model: &mut Model, row: usize) {
    let taken = model.completing().and_then(|completion| completion.taken(model.line.value(), row));
    if let Some((line, cursor)) = taken {
        model.line = tui_input::Input::new(line).with_cursor(cursor);
        model.chose = false;
        model.search();
    }
}

/// Editing keys and letters: to the palette's line, else to the line, which takes the focus back.
pub(super) fn type_into(model: &mut Model, chord: Chord) {
    let request = match (chord.key(), chord.mods().alt, chord.mods().ctrl) {
        _ if chord.text().is_some() => chord.text().map(InputRequest::InsertChar),
        (Key::Backspace, false, false) => Some(InputRequest::DeletePrevChar),
        (Key::Delete, false, false) => Some(InputRequest::DeleteNextChar),
        (Key::Left, false, false) => Some(InputRequest::GoToPrevChar),
        (Key::Right, false, false) => Some(InputRequest::GoToNextChar),
        (Key::Left, ..) => Some(InputRequest::GoToPrevWord),
        (Key::Right, ..) => Some(InputRequest::GoToNextWord),
        (Key::Home, ..) => Some(InputRequest::GoToStart),
        (Key::End, ..) => Some(InputRequest::GoToEnd),
        (Key::Char('a'), false, true) => Some(InputRequest::GoToStart),
        (Key::Char('e'), false, true) => Some(InputRequest::GoToEnd),
        (Key::Char('w'), false, true) => Some(InputRequest::DeletePrevWord),
        _ => None,
    };
    let Some(request) = request else { return };
    let at_start = model.overlays.is_empty() && model.line.cursor() == 0;
    match (model.focus, request) {
        (Focus::Chips, InputRequest::DeletePrevChar | InputRequest::DeleteNextChar) if model.overlays.is_empty() => {
            return drop_chip(model);
        }
        // Before the first letter stand the chips.
        (Focus::Results, InputRequest::GoToPrevChar) if at_start => return focus_chips(model),
        (Focus::Results, InputRequest::DeletePrevChar) if at_start => return drop_last(model),
        _ => {}
    }
    match model.overlays.last_mut() {
        Some(Overlay::Palette(line, row)) => {
            line.handle(request);
            *row = 0;
        }
        Some(Overlay::Age(line)) => {
            let fits = |c: char| line.value().chars().count() < 4 && (c.is_ascii_digit() || matches!(c, ',' | '.'));
            if !matches!(request, InputRequest::InsertChar(c) if !fits(c)) {
                line.handle(request);
            }
        }
        Some(Overlay::Report(report)) => reports::type_into(report, request),
        Some(_) => {}
        None => {
            let before = model.line.value().to_owned();
            // A line that nobody can read is no search.
            if matches!(request, InputRequest::InsertChar(_)) && before.chars().count() >= 400 {
                return;
            }
            model.line.handle(request);
            if model.line.value() != before {
                model.focus = Focus::Results;
                model.chose = false;
                model.in_history = None;
                model.quiet = false;
                model.search();
            } else if model.completion.is_some() {
                // The cursor went elsewhere: what it left is read again.
                model.search();
            }
        }
    }
}

/// Takes in what was pasted, as if it had been typed.
pub(super) fn paste(model: &mut Model, text: &str) {
    for c in text.chars().take(400) {
        // A line break in what was pasted is a blank, never Enter.
        let c = if c.is_control() { ' ' } else { c };
        match model.overlays.last_mut() {
            Some(Overlay::Palette(line, _)) => {
                line.handle(InputRequest::InsertChar(c));
            }
            Some(Overlay::Report(report)) => reports::type_into(report, InputRequest::InsertChar(c)),
            Some(_) => {}
            None if model.line.value().chars().count() < 400 => {
                model.line.handle(InputRequest::InsertChar(c));
            }
            None => {}
        }
    }
    if model.overlays.is_empty() {
        model.focus = Focus::Results;
        model.chose = false;
        model.quiet = false;
        model.search();
    }
}

/// Puts a text in place of the line.
pub(super) fn set_line(model: &mut Model, text: &str) {
    model.line = tui_input::Input::new(text.to_owned());
    model.chose = false;
    // Nobody is typing it: a qualifier at its end is one, and not the beginning of one.
    model.quiet = true;
    model.search();
}

/// Keeps the line among the searches of this sitting.
pub(super) fn remember(model: &mut Model) {
    let line = model.line.value().trim().to_owned();
    if !line.is_empty() && model.history.last() != Some(&line) {
        model.history.push(line);
        if model.history.len() > 100 {
            model.history.remove(0);
        }
    }
}

/// Goes to an earlier or a later search of this sitting.
pub(super) fn history(model: &mut Model, by: isize) {
    if model.in_history.is_none() {
        remember(model);
    }
    let last = model.history.len();
    let at = model.in_history.unwrap_or(if model.line.value().is_empty() { last } else { last.saturating_sub(1) });
    let next = at.saturating_add_signed(by).min(last);
    let line = model.history.get(next).cloned().unwrap_or_default();
    set_line(model, &line);
    model.in_history = Some(next);
}
