//! Everything that a visitor can do, and everything that can follow from it outside.

use super::page::Page;
use crate::directory::Text;

/// What can be done by pressing something. This list is the whole of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Leaves the attract screen.
    Wake,
    /// Takes a language.
    Language(&'static str),
    /// Goes to a page.
    Go(Page),
    /// A page back.
    Back,
    /// To the first page of the needs, in the same language.
    Again,
    /// Larger print, or the usual one.
    Larger,
    /// Forgets everything and shows the attract screen: one press, at once, without a question.
    Finish,
    /// The same, for those who must not be seen: under a name by which they find it.
    QuickExit,
    /// Asks for something of the offers, or no longer.
    Wish(Wish),
    /// Asks for nothing of them any more.
    NoWishes,
    /// Puts an offer into the collection, or takes it out.
    Collect(Text),
    /// A key of the keyboard on the screen.
    Key(Key),
    /// The next page of what does not fit.
    Next,
    /// The page before.
    Previous,
    /// Goes on after the warning.
    MoreTime,
    /// Goes on, with ten times as long until the next warning (WCAG 2.2, 2.2.1).
    MuchMoreTime,
}

/// What may be asked of offers at one touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wish {
    /// Open at this moment.
    OpenNow,
    /// Near the kiosk's own place.
    Near,
    /// In the language of the interface.
    MyLanguage,
}

impl Wish {
    /// All, in the order in which they are shown.
    pub const ALL: [Wish; 3] = [Wish::OpenNow, Wish::Near, Wish::MyLanguage];
}

/// A key of the keyboard on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Writes this character.
    Char(char),
    /// Deletes the character before the cursor.
    Delete,
    /// Letters, or digits and signs.
    Layer,
}

/// What must happen outside. This list is the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The session is over: its process ends, and a new one begins.
    End,
    /// A sound, where the terminal makes one: the second way to say that the time runs out.
    Bell,
}
