//! Bytes from the terminal into [`Input`]s: the pure half of reading.
//!
//! It knows no terminal, no thread and no clock: bytes and the moment are arguments, so that every case is
//! tested without waiting. [`Decoder`] is the place to start.
//!
//! # Why the cutting is our own and the meaning is not
//!
//! What a sequence *means* (which of a dozen spellings is Home, how a mouse report counts) is looked up by
//! termina's public parser. *Where a sequence ends* is decided here, by the grammar that terminals share
//! (ECMA-48), because a parser that decides it by what it happens to know has holes that anyone can type:
//!
//! * A beginning waits for its end for ever. Alt+[ and then `200~`, `<`, `?` or `>`, typed by hand, and the
//!   program is deaf. Here every beginning is dropped after [`SILENCE`].
//! * A sequence it does not know is dropped up to the byte that it stumbled over, and the rest is typed as
//!   letters: `ESC [ = 1 ; 2 c`, an answer, types `1;2c`. Here an unknown sequence is dropped whole, up to its last
//!   byte.
//! * Answers in APC, PM and SOS are not known at all and become Alt+_ and letters, of which one may be the key
//!   that quits; the answer to "which terminal are you" (`ESC [ > …`) never ends and swallows the keys after it.
//! * A stray byte of a broken character takes the letter after it along.
//! * Escape twice is one Escape, and the sequence that the second one began is typed as letters.
//!
//! So termina is only ever shown one complete key or mouse sequence at a time, with a fresh parser that cannot
//! keep anything from the one before.

use std::time::Duration;

use super::meaning::meaning;
use crate::app::chord::{Chord, Input, Key, Mods};

/// How long nothing may come before an unfinished sequence is given up.
///
/// Long enough for the bytes of one key to arrive together even over a slow line, short enough that Escape
/// feels like a key and that nobody notices having typed the beginning of a sequence.
pub const SILENCE: Duration = Duration::from_millis(50);

/// The most bytes of one paste that are kept; the rest of it is dropped.
pub const PASTE_LIMIT: usize = 64 * 1024;

/// How long after a paste was given up a burst is taken for the rest of it.
///
/// A line that loses a packet stalls for longer than [`SILENCE`], and the rest of the paste would be typed, its line
/// ends as Enter. A burst is what no person types: this many bytes at once, or the mark that ends a paste.
const STALL: Duration = Duration::from_secs(2);
const BURST: usize = 64;

/// No key or mouse report comes near this many bytes; a longer sequence is dropped whole.
const SEQUENCE_LIMIT: usize = 64;

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;
const DEL: u8 = 0x7f;
/// What ends a bracketed paste.
const PASTE_END: &[u8] = b"\x1b[201~";

/// Where in which kind of sequence the last byte left us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between sequences.
    Ground,
    /// Within a character of several bytes.
    Character { alt: bool },
    /// After an Escape that may be the key or a beginning.
    Escape,
    /// After `ESC [`.
    Control,
    /// After `ESC [ [`: the Linux console's F1 to F5, against all grammar.
    Console,
    /// After `ESC O`.
    Shifted,
    /// Within the three raw bytes after `ESC [ M`, the oldest mouse report.
    OldMouse { left: u8 },
    /// Within a string that a terminal answers with (OSC, DCS, APC, PM, SOS): never a key.
    Answer { bell_ends: bool, escape: bool },
    /// Within a bracketed paste, with so many bytes of its end seen.
    Paste { matched: usize },
}

/// Turns bytes into inputs, keeping what is unfinished for the next ones.
///
/// Time is any clock that does not go back. Garbage costs nothing but itself: [`SILENCE`] after it any key
/// works. Memory is bounded by [`PASTE_LIMIT`].
///
/// A terminal's *answerback* (a plain text that some can be set up to send when asked) looks like typing and
/// cannot be told from it; we never ask.
#[derive(Debug)]
pub struct Decoder {
    state: State,
    /// The sequence or character that is being cut.
    held: Vec<u8>,
    /// The paste so far.
    paste: Vec<u8>,
    /// How much more of it is kept.
    room: usize,
    /// When a paste was given up.
    stalled: Option<Duration>,
    /// Whether bracketed pastes are taken; if not, their marks are dropped and their text is typing.
    pastes: bool,
    /// When the last byte came, or listening began again.
    since: Duration,
}

impl Decoder {
    /// A decoder that takes bracketed pastes, or does not know them.
    #[must_use]
    pub const fn new(pastes: bool) -> Self {
        Self {
            state: State::Ground,
            held: Vec::new(),
            paste: Vec::new(),
            room: 0,
            stalled: None,
            pastes,
            since: Duration::ZERO,
        }
    }

    /// Takes bytes that were read at this moment and returns what they complete, in order.
    ///
    /// It never gives up anything for being late, for it cannot know whether bytes were late or only read
    /// late: whoever waited in vain calls [`Self::flush`].
    #[must_use]
    pub fn feed(&mut self, bytes: &[u8], now: Duration) -> Vec<Input> {
        self.since = now;
        if self.continues_a_paste(bytes, now) {
            self.state = State::Paste { matched: 0 };
        }
        let mut inputs = Vec::new();
        for byte in bytes {
            self.step(*byte, &mut inputs);
        }
        inputs
    }

    /// Says that listening begins at this moment, after a while in which nothing was read.
    ///
    /// What came meanwhile waits in the kernel and is not late, so the silence is counted from here. Without
    /// it a sequence that one read cut in two would be torn whenever the program was busy in between.
    pub const fn listen(&mut self, now: Duration) {
        self.since = now;
    }

    /// How long to wait for more before calling [`Self::flush`]; `None` if nothing is unfinished.
    #[must_use]
    pub fn flush_due(&self, now: Duration) -> Option<Duration> {
        (self.state != State::Ground).then(|| SILENCE.saturating_sub(now.saturating_sub(self.since)))
    }

    /// Gives up what is unfinished, if it is due: Escape alone is the key, a paste is what has come of it,
    /// and anything else was no key.
    #[must_use]
    pub fn flush(&mut self, now: Duration) -> Vec<Input> {
        if self.flush_due(now) != Some(Duration::ZERO) {
            return Vec::new();
        }
        let mut inputs = Vec::new();
        match self.state {
            State::Escape => inputs.push(Input::Press(Chord::plain(Key::Esc))),
            State::Paste { .. } => {
                self.end_paste(&mut inputs);
                self.stalled = Some(now);
            }
            _ => {}
        }
        self.rest();
        inputs
    }

    /// Whether these bytes are the rest of a paste that was given up too soon.
    fn continues_a_paste(&mut self, bytes: &[u8], now: Duration) -> bool {
        self.stalled = self.stalled.filter(|since| now.saturating_sub(*since) < STALL);
        self.stalled.is_some()
            && self.state == State::Ground
            && (bytes.len() >= BURST || bytes.windows(PASTE_END.len()).any(|end| end == PASTE_END))
    }

    /// Back between sequences, with nothing kept.
    fn rest(&mut self) {
        self.state = State::Ground;
        self.held.clear();
    }

    /// Into a sequence that is cut from `held`.
    fn begin(&mut self, state: State, bytes: &[u8]) {
        self.held.clear();
        self.held.extend_from_slice(bytes);
        self.state = state;
    }

    fn step(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match self.state {
            State::Ground => self.ground(byte, false, inputs),
            State::Character { alt } => self.character(byte, alt, inputs),
            State::Escape => self.escape(byte, inputs),
            State::Control => self.control(byte, inputs),
            State::Console => {
                if printable(byte) {
                    self.finish(byte, inputs);
                } else {
                    self.abort(byte, inputs);
                }
            }
            State::Shifted => self.shifted(byte, inputs),
            State::OldMouse { left } => {
                // Coordinates begin at 32; a byte below is somebody typing, not a mouse.
                if byte < 0x20 {
                    self.abort(byte, inputs);
                } else if left > 1 {
                    self.state = State::OldMouse { left: left - 1 };
                } else {
                    self.rest();
                }
            }
            State::Answer { bell_ends, escape } => self.answer(byte, bell_ends, escape, inputs),
            State::Paste { matched } => self.pasted(byte, matched, inputs),
        }
    }

    /// A byte that begins something.
    fn ground(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        self.rest();
        match byte {
            ESC => self.state = State::Escape,
            0..=DEL => inputs.push(typed(char::from(byte), alt)),
            // Only these begin a character of several bytes; others are broken and dropped alone.
            0xc2..=0xf4 => self.begin(State::Character { alt }, &[byte]),
            _ => {}
        }
    }

    /// Drops what is unfinished, and takes the byte as a beginning.
    fn abort(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        self.ground(byte, false, inputs);
    }

    fn character(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        self.held.push(byte);
        match std::str::from_utf8(&self.held) {
            Ok(text) => {
                // The second set of control characters can be spelled in two bytes; nobody types them.
                inputs.extend(text.chars().filter(|typed| !typed.is_control()).map(|c| typed(c, alt)));
                self.rest();
            }
            Err(error) if error.error_len().is_none() => {}
            // A byte that cannot go on a character may well begin something, and is not lost with it.
            Err(_) if (0x80..0xc0).contains(&byte) => self.rest(),
            Err(_) => self.abort(byte, inputs),
        }
    }

    fn escape(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'[' => self.begin(State::Control, b"\x1b["),
            b'O' => self.begin(State::Shifted, b"\x1bO"),
            b']' => self.state = State::Answer { bell_ends: true, escape: false },
            b'P' | b'X' | b'^' | b'_' => self.state = State::Answer { bell_ends: false, escape: false },
            // The first was the key; the second may be one, or the beginning of the next.
            ESC => inputs.push(Input::Press(Chord::plain(Key::Esc))),
            _ => self.ground(byte, true, inputs),
        }
    }

    fn control(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'[' if self.held.len() == 2 => self.begin(State::Console, b"\x1b[["),
            b'M' if self.held.len() == 2 => self.state = State::OldMouse { left: 3 },
            0x20..=0x3f => {
                // Beyond the limit it is only followed to its end.
                if self.held.len() < SEQUENCE_LIMIT {
                    self.held.push(byte);
                }
            }
            0x40..=0x7e => self.finish(byte, inputs),
            _ => self.abort(byte, inputs),
        }
    }

    fn shifted(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'0'..=b'9' | b';' => {
                if self.held.len() < SEQUENCE_LIMIT {
                    self.held.push(byte);
                }
            }
            0x40..=0x7e => {
                // The number pad, if a program before us left it in its application mode.
                let pad = match byte {
                    b'j'..=b'y' => Some(Key::Char(char::from(byte - 0x40))),
                    b'M' => Some(Key::Enter),
                    b'X' => Some(Key::Char('=')),
                    _ => None,
                };
                match pad.filter(|_| self.held.len() == 2) {
                    Some(key) => {
                        inputs.push(Input::Press(Chord::plain(key)));
                        self.rest();
                    }
                    None => self.finish(byte, inputs),
                }
            }
            _ => self.abort(byte, inputs),
        }
    }

    fn answer(&mut self, byte: u8, bell_ends: bool, escape: bool, inputs: &mut Vec<Input>) {
        match byte {
            b'\\' if escape => self.rest(),
            // Any other Escape cuts the string short and begins anew, as it does in terminals.
            _ if escape => {
                self.state = State::Escape;
                if byte == ESC {
                    return;
                }
                self.escape(byte, inputs);
            }
            ESC => self.state = State::Answer { bell_ends, escape: true },
            BEL if bell_ends => self.rest(),
            // No other control character ends it: a title with a line end in it must not spill its rest as keys.
            _ => {}
        }
    }

    fn pasted(&mut self, byte: u8, matched: usize, inputs: &mut Vec<Input>) {
        if PASTE_END.get(matched) == Some(&byte) {
            if matched + 1 == PASTE_END.len() {
                self.end_paste(inputs);
                self.stalled = None;
                self.rest();
            } else {
                self.state = State::Paste { matched: matched + 1 };
            }
            return;
        }
        // It looked like the end and was not. Only its first byte is an Escape, so no other start can hide in it.
        let spilled = PASTE_END.iter().take(matched).chain((byte != ESC).then_some(&byte));
        let kept = self.paste.len();
        self.paste.extend(spilled.take(self.room));
        self.room -= self.paste.len() - kept;
        self.state = State::Paste { matched: usize::from(byte == ESC) };
    }

    fn end_paste(&mut self, inputs: &mut Vec<Input>) {
        let bytes = std::mem::take(&mut self.paste);
        // Broken bytes are dropped, the one cut in two at the limit among them.
        let text: String = bytes.utf8_chunks().map(|chunk| chunk.valid()).collect();
        if !text.is_empty() {
            inputs.push(Input::Paste(text));
        }
    }

    /// The last byte of a sequence in `held`.
    fn finish(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        let whole = self.held.len() < SEQUENCE_LIMIT;
        self.held.push(byte);
        if whole && self.held == b"\x1b[200~" && self.pastes {
            self.state = State::Paste { matched: 0 };
            self.paste.clear();
            self.room = PASTE_LIMIT;
            return;
        }
        if whole {
            inputs.extend(meaning(&self.held));
        }
        self.rest();
    }
}

const fn printable(byte: u8) -> bool {
    0x20 <= byte && byte < DEL
}

/// A character or a control byte that came by itself, or after an Escape.
fn typed(character: char, alt: bool) -> Input {
    Input::Press(Chord::new(Key::Char(character), if alt { Mods::ALT } else { Mods::NONE }))
}

#[cfg(test)]
#[allow(clippy::panic, clippy::indexing_slicing)]
#[path = "decode_tests.rs"]
mod tests;
