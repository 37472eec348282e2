//! An offer in words, in the order of a conversation: what, for whom, where, when, cost, how to get in, what to bring,
//! next steps, contact, then when it was verified and by whom.
//!
//! One sheet serves `lotse show`, the detail pane, copying and everything that is handed over. It may not know widths or
//! colours: it gives rows, and marks what must not be overlooked.

/// What an offer says, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The offer's name.
    pub title: String,
    /// The provider's name, and what the provider calls the offer.
    pub subtitle: String,
    /// What must not be overlooked: paused, expired, full, a notice, a sample.
    pub warnings: Vec<String>,
    /// The rows, in the order of a conversation.
    pub rows: Vec<Row>,
    /// When it was verified, and by whom where that may be said.
    pub footer: String,
}

/// A row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which row it is, stable: `what`, `who`, `where`, `when`, `cost`, `access`, `bring`, `steps`, `contact`, `more`, `internal`.
    pub part: Part,
    /// Its label.
    pub label: String,
    /// Its lines; each may be wrapped, none is empty.
    pub lines: Vec<String>,
}

/// The parts of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What it is.
    What,
    /// For whom.
    Who,
    /// Where.
    Where,
    /// When, in words and as it is now.
    When,
    /// The course.
    Course,
    /// What it costs.
    Cost,
    /// In which languages.
    Speaks,
    /// How to get in.
    Access,
    /// What to bring.
    Bring,
    /// What to do, in order.
    Steps,
    /// Whom to ask.
    Contact,
    /// Everything else the public may know.
    More,
    /// For advisers and maintainers only.
    Internal,
}
