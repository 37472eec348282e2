//! What a person at the keyboard or the mouse did, in our own words.
//!
//! Key files, help, the palette and every test speak of [`Chord`]s and [`Input`]s. This module may not know
//! how a terminal spells them, nor any crate that does: the edge translates, so that the program behaves the
//! same over every terminal and can be driven by tests without one.
//!
//! Start with [`Chord`], which is always in *normal form*: two chords that a plain terminal cannot tell apart
//! are equal. Ctrl-H arrives as the byte of Backspace, Ctrl-I as Tab, Ctrl-M as Enter, Ctrl-J as the newline
//! and Ctrl-[ as Esc; a keymap that binds both would have one of them never fire, so here they *are* the same
//! chord and the keymap's search for conflicts sees it.

use std::fmt;
use std::str::FromStr;

/// A key, without what is held beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A key that writes this character. Never a control character in a normal chord.
    Char(char),
    /// Enter, Return; also Ctrl-M and Ctrl-J.
    Enter,
    /// Escape; also Ctrl-[.
    Esc,
    /// Tab; also Ctrl-I.
    Tab,
    /// Shift and Tab together, which terminals send as a key of its own.
    BackTab,
    /// The key that deletes to the left; also Ctrl-H.
    Backspace,
    /// The key that deletes to the right.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// A function key; terminals send 1 to 35, keyboards have 1 to 12.
    F(u8),
}

/// What is held down beside a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Mods {
    /// Control.
    pub ctrl: bool,
    /// Alt, or a Meta key that the terminal sends as Escape and the key.
    pub alt: bool,
    /// Shift. Never set for characters, which carry it in themselves (`A`, `?`).
    pub shift: bool,
}

impl Mods {
    /// Nothing held.
    pub const NONE: Self = Self { ctrl: false, alt: false, shift: false };
    /// Control alone.
    pub const CTRL: Self = Self { ctrl: true, ..Self::NONE };
    /// Alt alone.
    pub const ALT: Self = Self { alt: true, ..Self::NONE };
    /// Shift alone.
    pub const SHIFT: Self = Self { shift: true, ..Self::NONE };
}

/// A key with what is held beside it, in normal form: equal if a plain terminal sends the same for both.
///
/// Reads and prints as people write it (`ctrl+s`, `f1`, `alt+enter`, `shift+tab`, `?`); what is printed reads
/// back as the same chord.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chord {
    key: Key,
    mods: Mods,
}

impl Chord {
    /// The normal form of this key with these modifiers.
    #[must_use]
    pub fn new(key: Key, mods: Mods) -> Self {
        let (key, mods) = match key {
            Key::Char(character) => character_chord(character, mods),
            Key::Tab | Key::BackTab if mods.shift || key == Key::BackTab => {
                (Key::BackTab, Mods { shift: false, ..mods })
            }
            other => (other, mods),
        };
        Self { key, mods }
    }

    /// This key alone.
    #[must_use]
    pub fn plain(key: Key) -> Self {
        Self::new(key, Mods::NONE)
    }

    /// This character, typed.
    #[must_use]
    pub fn char(character: char) -> Self {
        Self::plain(Key::Char(character))
    }

    /// Control and this character.
    #[must_use]
    pub fn ctrl(character: char) -> Self {
        Self::new(Key::Char(character), Mods::CTRL)
    }

    /// Alt and this character.
    #[must_use]
    pub fn alt(character: char) -> Self {
        Self::new(Key::Char(character), Mods::ALT)
    }

    /// The key.
    #[must_use]
    pub const fn key(self) -> Key {
        self.key
    }

    /// What is held beside it.
    #[must_use]
    pub const fn mods(self) -> Mods {
        self.mods
    }

    /// The character that this chord types into a text, if it types one.
    #[must_use]
    pub const fn text(self) -> Option<char> {
        match self.key {
            Key::Char(character) if !self.mods.ctrl && !self.mods.alt => Some(character),
            _ => None,
        }
    }

    /// Whether terminals use this chord's bytes to begin something else, so that it may never arrive.
    ///
    /// Alt is sent as Escape before the key, and Escape before one of these is the beginning of a terminal's
    /// own sentence. A keymap should not use them.
    #[must_use]
    pub const fn begins_a_sequence(self) -> bool {
        self.mods.alt
            && !self.mods.ctrl
            && matches!(self.key, Key::Char('[' | 'O' | ']' | 'P' | 'X' | '^' | '_') | Key::Esc)
    }
}

/// The normal form of a character: no control characters, no Shift, and Ctrl only where it stays itself.
fn character_chord(character: char, mods: Mods) -> (Key, Mods) {
    let (character, mods) = match character {
        '\u{7f}' => {
            return (Key::Backspace, mods);
        }
        '\0'..='\u{1f}' => {
            let letter = char::from(u8::try_from(u32::from(character)).unwrap_or(0) | 0x40);
            (letter, Mods { ctrl: true, ..mods })
        }
        // The second set of control characters is never typed and must never be printed.
        '\u{80}'..='\u{9f}' => (char::REPLACEMENT_CHARACTER, mods),
        other => (other, mods),
    };
    if !mods.ctrl {
        let character = if mods.shift { upper(character) } else { character };
        return (Key::Char(character), Mods { shift: false, ..mods });
    }
    // A control byte says neither whether Shift was held nor whether the letter was a capital.
    let held = Mods { ctrl: false, shift: false, ..mods };
    match character.to_ascii_lowercase() {
        'h' => (Key::Backspace, held),
        'i' => (Key::Tab, held),
        'j' | 'm' => (Key::Enter, held),
        '[' => (Key::Esc, held),
        letter => (Key::Char(if letter == '@' { ' ' } else { letter }), Mods { ctrl: true, ..held }),
    }
}

/// The capital of a letter that has a single one.
fn upper(character: char) -> char {
    let mut capitals = character.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => character,
    }
}

/// Names of keys; of several names of one key the first is printed.
const NAMES: &[(&str, Key)] = &[
    ("enter", Key::Enter),
    ("return", Key::Enter),
    ("esc", Key::Esc),
    ("escape", Key::Esc),
    ("tab", Key::Tab),
    ("backtab", Key::BackTab),
    ("backspace", Key::Backspace),
    ("delete", Key::Delete),
    ("del", Key::Delete),
    ("insert", Key::Insert),
    ("ins", Key::Insert),
    ("up", Key::Up),
    ("down", Key::Down),
    ("left", Key::Left),
    ("right", Key::Right),
    ("home", Key::Home),
    ("end", Key::End),
    ("pageup", Key::PageUp),
    ("pgup", Key::PageUp),
    ("pagedown", Key::PageDown),
    ("pgdn", Key::PageDown),
    ("space", Key::Char(' ')),
    ("plus", Key::Char('+')),
];

/// The highest function key that any terminal protocol names.
const LAST_FUNCTION_KEY: u8 = 35;

impl fmt::Display for Chord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, mods } = *self;
        if mods.ctrl {
            out.write_str("ctrl+")?;
        }
        if mods.alt {
            out.write_str("alt+")?;
        }
        if mods.shift || key == Key::BackTab {
            out.write_str("shift+")?;
        }
        let key = if key == Key::BackTab { Key::Tab } else { key };
        if let Some((name, _)) = NAMES.iter().find(|(_, named)| *named == key) {
            return out.write_str(name);
        }
        match key {
            Key::Char(character) => write!(out, "{character}"),
            Key::F(number) => write!(out, "f{number}"),
            // Every other key has a name above; a test holds that.
            _ => Ok(()),
        }
    }
}

/// Why a text names no chord. It holds no sentence: whoever shows it to a person has the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChordError {
    /// Nothing stands there, or nothing after the last `+`.
    Empty,
    /// The same modifier stands there twice.
    Twice(&'static str),
    /// No key has this name.
    UnknownKey(String),
}

impl FromStr for Chord {
    type Err = ChordError;

    /// Modifiers and names of keys in any case, a single character as it stands: `Ctrl+S`, `shift+tab`, `?`, `A`.
    fn from_str(text: &str) -> Result<Self, ChordError> {
        let mut mods = Mods::NONE;
        let mut rest = text;
        // A lone `+` and the last one of `ctrl++` are the key itself: a modifier needs a name before its plus.
        while let Some((head, tail)) = rest.split_once('+') {
            let (name, held) = match head.to_ascii_lowercase().as_str() {
                "ctrl" => ("ctrl", &mut mods.ctrl),
                "alt" => ("alt", &mut mods.alt),
                "shift" => ("shift", &mut mods.shift),
                _ => break,
            };
            if std::mem::replace(held, true) {
                return Err(ChordError::Twice(name));
            }
            rest = tail;
        }
        Ok(Self::new(key_named(rest)?, mods))
    }
}

/// The key of this name.
fn key_named(name: &str) -> Result<Key, ChordError> {
    let mut characters = name.chars();
    match (characters.next(), characters.next()) {
        (None, _) => return Err(ChordError::Empty),
        (Some(character), None) => return Ok(Key::Char(character)),
        _ => {}
    }
    let lower = name.to_ascii_lowercase();
    if let Some((_, key)) = NAMES.iter().find(|(known, _)| *known == lower) {
        return Ok(*key);
    }
    lower
        .strip_prefix('f')
        // Only digits without a leading zero or sign, so that one key has one spelling.
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0'))
        .and_then(|digits| digits.parse().ok())
        .filter(|number| (1..=LAST_FUNCTION_KEY).contains(number))
        .map(Key::F)
        .ok_or_else(|| ChordError::UnknownKey(name.to_owned()))
}

/// What a mouse or a finger did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// The main button went down, or a finger touched.
    Down,
    /// The main button, or the finger, was lifted.
    Up,
    /// The main button is held and the pointer moved. Not asked of terminals; some send it all the same.
    Drag,
    /// The wheel turned away from the person.
    ScrollUp,
    /// The wheel turned towards the person.
    ScrollDown,
}

/// One thing that a person did at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed, or repeats while it is held. A typed character is one too. Releases are never told.
    Press(Chord),
    /// A text was pasted. As it came: with line ends and whatever else, to be cleaned like any foreign text.
    Paste(String),
    /// The mouse, by cells counted from 0 at the top left.
    Mouse {
        /// What it did.
        kind: MouseKind,
        /// Cells from the left edge.
        column: u16,
        /// Cells from the top edge.
        row: u16,
    },
    /// The terminal now has this many cells.
    Resized {
        /// Cells in a row.
        columns: u16,
        /// Rows.
        rows: u16,
    },
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chord(text: &str) -> Chord {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
    }

    #[test]
    fn chords_read_and_print_as_people_write_them() {
        for (text, key, mods) in [
            ("ctrl+s", Key::Char('s'), Mods::CTRL),
            ("f1", Key::F(1), Mods::NONE),
            ("f35", Key::F(35), Mods::NONE),
            ("alt+enter", Key::Enter, Mods::ALT),
            ("shift+tab", Key::BackTab, Mods::NONE),
            ("ctrl+shift+tab", Key::BackTab, Mods::CTRL),
            ("?", Key::Char('?'), Mods::NONE),
            ("ä", Key::Char('ä'), Mods::NONE),
            ("A", Key::Char('A'), Mods::NONE),
            ("space", Key::Char(' '), Mods::NONE),
            ("ctrl+space", Key::Char(' '), Mods::CTRL),
            ("plus", Key::Char('+'), Mods::NONE),
            ("ctrl+plus", Key::Char('+'), Mods::CTRL),
            ("shift+up", Key::Up, Mods::SHIFT),
            ("ctrl+alt+shift+pagedown", Key::PageDown, Mods { ctrl: true, alt: true, shift: true }),
        ] {
            assert_eq!((chord(text).key(), chord(text).mods()), (key, mods), "{text}");
            assert_eq!(chord(text).to_string(), text);
        }
    }

    #[test]
    fn other_spellings_read_too() {
        for (written, printed) in [
            ("Ctrl+S", "ctrl+s"),
            ("CTRL+ENTER", "ctrl+enter"),
            ("+", "plus"),
            ("ctrl++", "ctrl+plus"),
            (" ", "space"),
            ("backtab", "shift+tab"),
            ("Escape", "esc"),
            ("shift+a", "A"),
            ("shift+ä", "Ä"),
            ("shift+ß", "ß"),
            ("alt+shift+x", "alt+X"),
        ] {
            assert_eq!(chord(written).to_string(), printed, "{written}");
        }
    }

    #[test]
    fn what_a_terminal_cannot_tell_apart_is_one_chord() {
        for (control, key) in [
            ("ctrl+h", "backspace"),
            ("ctrl+i", "tab"),
            ("ctrl+j", "enter"),
            ("ctrl+m", "enter"),
            ("ctrl+[", "esc"),
            ("ctrl+@", "ctrl+space"),
            ("ctrl+shift+s", "ctrl+s"),
            ("ctrl+alt+h", "alt+backspace"),
            ("\u{1b}", "esc"),
            ("\t", "tab"),
            ("\r", "enter"),
            ("\u{7f}", "backspace"),
            ("\u{1}", "ctrl+a"),
            ("\u{1f}", "ctrl+_"),
            ("\0", "ctrl+space"),
        ] {
            assert_eq!(chord(control), chord(key), "{control}");
        }
    }

    #[test]
    fn what_names_no_chord_is_said_without_a_sentence() {
        for (text, error) in [
            ("", ChordError::Empty),
            ("ctrl+", ChordError::Empty),
            ("ctrl+ctrl+a", ChordError::Twice("ctrl")),
            ("f0", ChordError::UnknownKey("f0".into())),
            ("f36", ChordError::UnknownKey("f36".into())),
            ("f01", ChordError::UnknownKey("f01".into())),
            ("f+1", ChordError::UnknownKey("f+1".into())),
            ("strg+s", ChordError::UnknownKey("strg+s".into())),
            ("ab", ChordError::UnknownKey("ab".into())),
        ] {
            assert_eq!(text.parse::<Chord>(), Err(error), "{text}");
        }
    }

    #[test]
    fn every_key_has_a_name() {
        for key in [
            Key::Enter,
            Key::Esc,
            Key::Tab,
            Key::BackTab,
            Key::Backspace,
            Key::Delete,
            Key::Insert,
            Key::Up,
            Key::Down,
            Key::Left,
            Key::Right,
            Key::Home,
            Key::End,
            Key::PageUp,
            Key::PageDown,
            Key::F(12),
        ] {
            assert_eq!(chord(&Chord::plain(key).to_string()), Chord::plain(key));
        }
    }

    #[test]
    fn only_plain_characters_are_text() {
        assert_eq!(chord("ä").text(), Some('ä'));
        assert_eq!(chord("ctrl+a").text(), None);
        assert_eq!(chord("alt+a").text(), None);
        assert_eq!(chord("enter").text(), None);
        assert!(chord("alt+[").begins_a_sequence() && !chord("alt+a").begins_a_sequence());
    }

    fn keys() -> impl Strategy<Value = Key> {
        prop_oneof![
            any::<char>().prop_map(Key::Char),
            (0u8..128).prop_map(|byte| Key::Char(char::from(byte))),
            (1u8..=35).prop_map(Key::F),
            proptest::sample::select(NAMES.iter().map(|(_, key)| *key).collect::<Vec<_>>()),
        ]
    }

    proptest! {
        #[test]
        fn printing_and_reading_is_a_round_trip(
            key in keys(), ctrl: bool, alt: bool, shift: bool,
        ) {
            let chord = Chord::new(key, Mods { ctrl, alt, shift });
            prop_assert_eq!(chord.to_string().parse::<Chord>(), Ok(chord));
            prop_assert_eq!(Chord::new(chord.key(), chord.mods()), chord, "the normal form is its own");
            prop_assert!(!chord.to_string().chars().any(char::is_control));
        }

        #[test]
        fn reading_takes_any_text(text: String) {
            if let Ok(chord) = text.parse::<Chord>() {
                prop_assert_eq!(chord.to_string().parse::<Chord>(), Ok(chord));
            }
        }
    }
}
