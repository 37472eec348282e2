//! Random sizes, keys and clicks: nothing panics, nothing is drawn outside, the focus stays visible.
//!
//! `LOTSE_STEPS` sets the number of steps; 20,000 is what every change runs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod common;
#[path = "common/dice.rs"]
mod dice;

use common::{Desk, sample};
use dice::Dice;
use lotse::app::chord::{Chord, Input, Key, Mods};
use lotse::app::message::Pointing;
use lotse::app::{Command, Msg};

#[test]
fn a_long_walk() {
    let steps: u64 = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let mut dice = Dice(7);
    let shelf = sample();
    let mut desk = Desk::new(shelf.clone(), "de", "terminal", (80, 24));
    let letters: Vec<char> = "deutschkur b1äöüмебль أثاث:\"-is:open ort:bad".chars().collect();
    for step in 0..steps {
        match dice.roll(20) {
            0..=8 => {
                let c = letters[dice.roll(letters.len() as u64) as usize];
                desk.take(Msg::Input(Input::Press(Chord::char(c))));
            }
            9..=13 => {
                let command = Command::ALL[dice.roll(Command::ALL.len() as u64) as usize];
                if let Some(chord) = desk.model.keymap.chord(command) {
                    desk.take(Msg::Input(Input::Press(chord)));
                }
            }
            14 => {
                let keys =
                    [Key::Backspace, Key::Delete, Key::Left, Key::Right, Key::Home, Key::End, Key::Esc, Key::Enter];
                let key = keys[dice.roll(8) as usize];
                let mods = Mods { ctrl: dice.roll(2) == 0, alt: dice.roll(4) == 0, shift: false };
                desk.take(Msg::Input(Input::Press(Chord::new(key, mods))));
            }
            15 | 16 => {
                let (x, y) = (dice.roll(200) as u16, dice.roll(60) as u16);
                let how = [Pointing::Click, Pointing::ScrollUp, Pointing::ScrollDown][dice.roll(3) as usize];
                if let Some(pointed) = desk.drawn.at(x, y) {
                    desk.take(Msg::Mouse(pointed, how));
                }
            }
            17 => {
                desk.take(Msg::Input(Input::Paste("a\nb\u{202e}c\u{1b}[31m".into())));
            }
            18 => {
                let (columns, rows) = (dice.roll(220) as u16, dice.roll(70) as u16);
                desk.resize(columns, rows);
            }
            _ => {
                if step % 50 == 0 {
                    desk.take(Msg::Loaded(shelf.clone()));
                }
            }
        }
        desk.check();
    }
}
