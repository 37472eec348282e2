//! What is asked of a terminal, and how it is spelled.
//!
//! A closed list: no queries, no strings for the terminal (titles, clipboard, colours), no reports of every move.
//! Nothing is written here.

use crossterm::Command;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen};

/// What is asked of the terminal beside the alternate screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Modes {
    /// Reports of buttons and wheel, in the SGR spelling. Never of every move: that would be a stream without end.
    pub mouse: bool,
    /// Bracketed paste. A kiosk leaves it off.
    pub paste: bool,
    /// The program puts right-to-left text into visual order itself, so the terminal is not to do it again.
    pub visual_order: bool,
}

impl Modes {
    /// What takes the terminal. The cursor is hidden until a frame places it.
    pub(crate) fn enter_sequence(self) -> String {
        let mut sequence = String::new();
        spell(&mut sequence, EnterAlternateScreen);
        sequence.push_str("\x1b[m\x1b[H");
        if self.visual_order {
            sequence.push_str("\x1b[8l");
        }
        if self.mouse {
            // Not crossterm's way, which asks for every move as well.
            sequence.push_str("\x1b[?1000h\x1b[?1006h");
        }
        if self.paste {
            spell(&mut sequence, EnableBracketedPaste);
        }
        spell(&mut sequence, Hide);
        sequence
    }

    /// What gives it back: the same in reverse, and nothing that was not set.
    pub(crate) fn leave_sequence(self) -> String {
        let mut sequence = String::new();
        if self.paste {
            spell(&mut sequence, DisableBracketedPaste);
        }
        if self.mouse {
            sequence.push_str("\x1b[?1006l\x1b[?1000l");
        }
        if self.visual_order {
            sequence.push_str("\x1b[8h");
        }
        sequence.push_str("\x1b[m");
        spell(&mut sequence, Show);
        spell(&mut sequence, LeaveAlternateScreen);
        sequence
    }
}

/// A command in crossterm's spelling. Writing into a text does not fail.
fn spell(sequence: &mut String, command: impl Command) {
    let _ = command.write_ansi(sequence);
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: Modes = Modes { mouse: true, paste: true, visual_order: true };

    #[test]
    fn what_is_set_is_unset_and_nothing_else_is_sent() {
        for modes in [EVERY, Modes::default()] {
            let (enter, leave) = (modes.enter_sequence(), modes.leave_sequence());
            for (set, unset, asked) in [
                ("\x1b[?1049h", "\x1b[?1049l", true),
                ("\x1b[?25l", "\x1b[?25h", true),
                ("\x1b[?1000h", "\x1b[?1000l", modes.mouse),
                ("\x1b[?1006h", "\x1b[?1006l", modes.mouse),
                ("\x1b[?2004h", "\x1b[?2004l", modes.paste),
                ("\x1b[8l", "\x1b[8h", modes.visual_order),
            ] {
                assert_eq!(enter.matches(set).count(), usize::from(asked), "{set:?}");
                assert_eq!(leave.matches(unset).count(), usize::from(asked), "{unset:?}");
            }
            // No strings for the terminal, no queries, no reports of every move.
            for never in ["\x1b]", "\x1bP", "\x1b_", "\x1b[c", "\x1b[6n", "1002", "1003", "1004"] {
                assert!(!enter.contains(never) && !leave.contains(never), "{never:?}");
            }
        }
    }
}
