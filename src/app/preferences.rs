//! What a person may have set about the screen, as far as the machine goes by it.

use super::keymap::Keymap;

/// Where the terminal's own cursor stands while nothing else needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cursor {
    /// In the line, where input methods open their windows.
    #[default]
    Line,
    /// On the row that is chosen, where screen readers and magnifiers look.
    Row,
}

/// Keys, cursor, and what is to be said about them.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// Which key does what.
    pub keymap: Keymap,
    /// Where the cursor stands.
    pub cursor: Cursor,
    /// A sentence to begin with: something is wrong with what was set.
    pub notice: Option<String>,
}
