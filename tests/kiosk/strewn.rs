//! Inputs at random, the same on every machine: what a visitor, a child, a broken terminal and somebody with bad intentions send.

use super::dice::Dice;

const LETTERS: [&str; 24] = [
    "d", "e", "u", "t", "s", "c", "h", "ä", "ß", " ", "м", "е", "б", "л", "і", "أ", "ث", "ا", "1", "2", "3", "4", "9",
    "۳",
];

const KEYS: [&str; 18] = [
    "\r",
    "\t",
    "\x1b[Z",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x7f",
    "\x1b",
    "\x1b[H",
    "\x1b[F",
    "\x1bOP",
    "\x1b[24~",
    "\x1b[1;5A",
    "\x03",
    "\x1a",
];

const ANSWERS: [&str; 4] = ["\x1b[24;80R", "\x1b[?62c", "\x1bP>|XTerm(379)\x1b\\", "\u{9b}"];

/// What has no end swallows what follows until it has been silent for 50 ms: it comes last, and then it is silent.
pub const WEDGES: [&str; 5] = ["\x1b[", "\x1b]", "\x1bP", "\x1b[200~", "\x1b[<0;1"];

/// One input: anything at all, or where a visit must not end only what cannot end it.
pub fn input(dice: &mut Dice, all: bool, (columns, rows): (u16, u16)) -> String {
    let touch = |x: u64, y: u64| format!("\x1b[<0;{0};{1}M\x1b[<0;{0};{1}m", x + 1, y + 1);
    let (columns, rows) = (u64::from(columns), u64::from(rows));
    match dice.roll(20) {
        // A letter begins a search, wherever it is typed: few of them, or nothing else is ever seen.
        0 => dice.of(&LETTERS).to_owned(),
        1..=4 if all => dice.of(&KEYS).to_owned(),
        1..=4 => dice.of(&["\x1b", "\x7f", "\x1b[5~", "\x1b[6~"]).to_owned(),
        5..=7 => dice.of(&["1", "2", "3", "4", "5", "6", "9"]).to_owned(),
        8 | 9 if all => "\r".to_owned(),
        10 => "\x1b[<32;10;10M".to_owned(),
        11 => format!("\x1b[<{};12;9M", 64 + dice.roll(2)),
        12 if all => dice.of(&ANSWERS).to_owned(),
        _ if all => touch(dice.roll(columns), dice.roll(rows)),
        // The middle, where nothing finishes on any page, whichever way it is read.
        _ => touch(15 + dice.roll(columns - 30), 4 + dice.roll(rows - 9)),
    }
}
