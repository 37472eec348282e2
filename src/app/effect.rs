//! What must happen outside the machine. The edge carries it out.

use super::address::Address;
use crate::directory::Text;

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put a text on the clipboard.
    Copy(String),
    /// Open an address in another program.
    Open(Address),
    /// Take the mouse, or give it back to the terminal.
    Mouse(bool),
    /// Open the offer with this id in the editor, then come back.
    Edit(Text),
    /// Compare the directory with the state of this name.
    Compare(String),
    /// Make the index for the day that has begun.
    Reindex,
    /// Paint everything anew.
    Repaint,
    /// Stop until the shell continues it.
    Suspend,
    /// End the program.
    Quit,
}
