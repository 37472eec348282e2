//! What one complete sequence from the keyboard or the mouse means.
//!
//! termina knows which of a dozen spellings is Home and how a mouse report counts; here is decided what it is asked,
//! and what of its answers is ours. Cutting the bytes into sequences is [`super::decode`]'s.

use termina::Parser;
use termina::event::{Event, KeyCode, KeyEvent, KeyEventKind, Modifiers, MouseButton, MouseEvent, MouseEventKind};

use crate::app::chord::{Chord, Input, Key, Mods, MouseKind};

const ESC: u8 = 0x1b;

/// Whether a complete sequence is one that keyboards and mice send.
///
/// Everything else that ends properly is an answer or a report: attributes (`c`), states (`n`), modes (`y`),
/// sizes (`t`), focus (`I`, `O`), and the cursor's place (`R`), which is also how F3 with Shift is sent; that F3 is
/// given up, for an answer must never be a key. A sequence with a private mark (`?`, `>`, `=`) is an answer, and
/// `<` is the mouse. Mouse reports in other spellings than the one asked for are dropped as well.
fn is_a_key_or_the_mouse(sequence: &[u8]) -> bool {
    match sequence {
        [ESC, b'O' | b'[', last] => {
            matches!(last, b'A'..=b'D' | b'F' | b'H' | b'P' | b'Q' | b'S' | b'Z')
                || (*last == b'R' && sequence.starts_with(b"\x1bO"))
        }
        [ESC, b'[', b'[', last] => matches!(last, b'A'..=b'E'),
        [ESC, b'[', b'<', parameters @ .., b'M' | b'm'] => numbers(parameters),
        // It must begin with a digit: termina stumbles over a leading `;` and would type the rest.
        [ESC, b'[', b'0'..=b'9', parameters @ .., last] => {
            numbers(parameters) && matches!(last, b'A'..=b'D' | b'F' | b'H' | b'P' | b'Q' | b'S' | b'Z' | b'~' | b'u')
        }
        _ => false,
    }
}

fn numbers(parameters: &[u8]) -> bool {
    parameters.iter().all(|byte| matches!(byte, b'0'..=b'9' | b';' | b':'))
}

/// What one complete sequence means; nothing if it is not a key's and not the mouse's.
pub(crate) fn meaning(sequence: &[u8]) -> Option<Input> {
    if !is_a_key_or_the_mouse(sequence) {
        return None;
    }
    // Always a new one, so that nothing can be left of the sequence before.
    let mut parser = Parser::default();
    parser.parse(sequence, false);
    match parser.pop()? {
        Event::Key(event) => pressed(event),
        Event::Mouse(event) => moused(event),
        _ => None,
    }
}

fn pressed(event: KeyEvent) -> Option<Input> {
    let held = event.modifiers;
    if event.kind == KeyEventKind::Release {
        return None;
    }
    // A chord of the desktop's that slipped through must not type its letter.
    if held.intersects(Modifiers::SUPER | Modifiers::HYPER | Modifiers::META) {
        return None;
    }
    let key = match event.code {
        // Keys that have no character are numbered in the private area by one protocol.
        KeyCode::Char('\u{80}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}') => return None,
        KeyCode::Char(character) => Key::Char(character),
        KeyCode::Enter => Key::Enter,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Escape => Key::Esc,
        KeyCode::Delete => Key::Delete,
        KeyCode::Insert => Key::Insert,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Function(number) => Key::F(number),
        _ => return None,
    };
    let mods = Mods {
        ctrl: held.contains(Modifiers::CONTROL),
        alt: held.contains(Modifiers::ALT),
        shift: held.contains(Modifiers::SHIFT),
    };
    Some(Input::Press(Chord::new(key, mods)))
}

/// The main button and the wheel; a touch is the main button. Other buttons mean nothing to us: the middle one
/// pastes in many terminals, and the right one opens their menu.
fn moused(event: MouseEvent) -> Option<Input> {
    let kind = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Down,
        MouseEventKind::Up(MouseButton::Left) => MouseKind::Up,
        MouseEventKind::Drag(MouseButton::Left) => MouseKind::Drag,
        MouseEventKind::ScrollUp => MouseKind::ScrollUp,
        MouseEventKind::ScrollDown => MouseKind::ScrollDown,
        _ => return None,
    };
    Some(Input::Mouse { kind, column: event.column, row: event.row })
}
