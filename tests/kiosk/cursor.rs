//! The terminal's cursor is where a Braille display and a magnifier look: on what has the focus, after every key and on every page; in
//! the line where somebody types; at rest, where nothing has it, unseen on the first line that says what to do.

use super::desk::Desk;
use super::seen::{FOCUS, digit, place};
use super::{SMALL, start};
use lotse::words::languages::own_name;
use rustix::process::Signal;
use std::time::Duration;

const TAB: &str = "\t";

/// Presses a key, and waits until the cursor is on the focus of what is drawn then.
#[track_caller]
fn press(desk: &mut Desk, key: &str) {
    let before = desk.written();
    desk.send(key);
    // A key at an edge changes nothing.
    desk.writes_more(before, Duration::from_millis(200));
    desk.wait(&format!("the cursor on the focus after {key:?}"), |screen| {
        let (row, column) = screen.cursor_position();
        !screen.hide_cursor() && screen.cell(row, column).is_some_and(|cell| cell.bgcolor() == FOCUS)
    });
}

#[test]
fn the_cursor_is_on_the_focus_after_every_key() {
    for language in ["de", "ar"] {
        let mut desk = start(SMALL, &[]);
        desk.wait("the cursor at rest", |screen| {
            let line = screen.rows(0, SMALL.0).nth(screen.cursor_position().0.into()).unwrap_or_default();
            screen.hide_cursor() && line.trim_start().starts_with(own_name("de"))
        });
        press(&mut desk, "x");
        for key in [TAB, TAB, "\x1b[B", "\x1b[C", "\x1b[A", "\x1b[D", "\x1b[Z", "\x1b[Z", "\x1b[Z"] {
            press(&mut desk, key);
        }
        let tile = desk.until("the language", |screen| digit(screen, "de", place(screen, "de", own_name(language))?));
        press(&mut desk, &tile.to_string());
        // Groups, needs, cards, an offer: all that can be had by Tab on each, and turning its pages.
        for page in ["2", "2", "1", "\x1b[6~"] {
            for _ in 0..16 {
                press(&mut desk, TAB);
            }
            for key in ["\x1b[6~", "\x1b[5~", "\x1b[B", "\x1b[C", "\x1b[Z"] {
                press(&mut desk, key);
            }
            press(&mut desk, page);
        }
        // Typing: in the line, behind what was typed.
        desk.send(if language == "de" { "k" } else { "س" });
        desk.wait("the cursor in the line", |screen| {
            let (row, column) = screen.cursor_position();
            let typed = if language == "de" { column.checked_sub(1) } else { column.checked_add(1) };
            let cell = typed.and_then(|column| screen.cell(row, column));
            !screen.hide_cursor() && cell.is_some_and(|cell| ["k", "س", "ﺱ"].contains(&cell.contents()))
        });
        desk.signal(Signal::TERM);
        desk.ended();
        desk.assert_left_by_kiosk();
    }
}

/// Dark grey on light grey is what the console's sixteen colours make of the light theme.
#[test]
fn on_the_linux_console_the_light_theme_is_the_dark_one() {
    for (terminal, ground) in
        [("linux", vt100::Color::Rgb(0, 0, 0)), ("xterm-256color", vt100::Color::Rgb(255, 255, 255))]
    {
        let mut desk = Desk::begin(&super::desk::Start {
            options: &["--theme", "light", "kiosk"],
            size: SMALL,
            environment: &[("TERM", terminal)],
            ..super::desk::Start::default()
        });
        desk.wait(&format!("{ground:?} on {terminal}"), |screen| {
            screen.cell(0, 0).is_some_and(|cell| cell.bgcolor() == ground)
        });
        desk.signal(Signal::TERM);
        desk.ended();
    }
}
