//! What is to be said about an import: by row and column, what was not placed, what was understood, what is missing.
//!
//! Codes and words of the data; `words` makes sentences of them.

/// A remark.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// What it says.
    pub kind: RemarkKind,
    /// Where: a row's number as a spreadsheet counts, or a path.
    pub origin: String,
    /// The column's heading, or a key.
    pub column: String,
    /// The value as it stands there.
    pub value: String,
    /// What else the sentence needs: what was understood, the place of the first, a count.
    pub other: String,
}

/// What a remark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemarkKind {
    /// A row without what every offer must have: it will not be loaded.
    Missing,
    /// A row with more cells than there are headings; the rest is not placed.
    TooManyCells,
    /// A column whose heading stands for nothing.
    UnknownColumn,
    /// Two columns for the same; the first with a value counts.
    TwiceMapped,
    /// A value that could not be read as what it must be.
    Unplaced,
    /// A word that is no value of the list.
    UnknownWord,
    /// A value of HSDS that has no key.
    Left,
    /// Hours that could not be read; they went into the text.
    HoursAsText,
    /// Two rows with one id; the first is taken.
    DuplicateId,
    /// A provider or place that another row describes differently; the first counts.
    Conflict,
    /// The address is hidden, so a place that the row names is not taken; it is not quoted either.
    HiddenPlace,
    /// The state or the address of an entry was not understood: it is kept as a draft, so that nothing is published by a slip.
    KeptBack,
    /// A value was read as something that is not what stands there, letter by letter.
    Understood,
    /// A need was worked out from the words of the row.
    Guessed,
    /// Something was put that the row does not say: an id, a summary.
    Made,
}

impl RemarkKind {
    /// Every kind, the gravest first.
    pub const ALL: [RemarkKind; 15] = [
        RemarkKind::Missing,
        RemarkKind::TooManyCells,
        RemarkKind::UnknownColumn,
        RemarkKind::TwiceMapped,
        RemarkKind::Unplaced,
        RemarkKind::UnknownWord,
        RemarkKind::Left,
        RemarkKind::HoursAsText,
        RemarkKind::DuplicateId,
        RemarkKind::Conflict,
        RemarkKind::HiddenPlace,
        RemarkKind::KeptBack,
        RemarkKind::Understood,
        RemarkKind::Guessed,
        RemarkKind::Made,
    ];

    /// A word that stays the same.
    pub const fn code(self) -> &'static str {
        match self {
            RemarkKind::Missing => "missing",
            RemarkKind::TooManyCells => "too-many-cells",
            RemarkKind::UnknownColumn => "unknown-column",
            RemarkKind::TwiceMapped => "twice-mapped",
            RemarkKind::Unplaced => "unplaced",
            RemarkKind::UnknownWord => "unknown-word",
            RemarkKind::Left => "left",
            RemarkKind::HoursAsText => "hours-as-text",
            RemarkKind::DuplicateId => "duplicate-id",
            RemarkKind::Conflict => "conflict",
            RemarkKind::HiddenPlace => "hidden-place",
            RemarkKind::KeptBack => "kept-back",
            RemarkKind::Understood => "understood",
            RemarkKind::Guessed => "guessed",
            RemarkKind::Made => "made",
        }
    }

    /// Whether something of the source is not in the result as a fact.
    pub const fn is_loss(self) -> bool {
        !matches!(self, RemarkKind::Understood | RemarkKind::Guessed | RemarkKind::Made)
    }
}

/// The remarks of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// In the order in which they arose.
    pub remarks: Vec<Remark>,
}

impl Report {
    /// Adds a remark.
    pub fn add(&mut self, kind: RemarkKind, origin: &str, column: &str, value: &str, other: &str) {
        self.remarks.push(Remark {
            kind,
            origin: origin.to_owned(),
            column: column.to_owned(),
            value: value.to_owned(),
            other: other.to_owned(),
        });
    }

    /// Whether something of the source is not in the result as a fact.
    pub fn has_losses(&self) -> bool {
        self.remarks.iter().any(|remark| remark.kind.is_loss())
    }
}
