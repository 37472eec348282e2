//! An offer in words, in the order of a conversation: what, for whom, where, when, cost, how to get in, what to bring,
//! next steps, contact, then when it was verified and by whom.
//!
//! One sheet serves `lotse show`, the detail pane, copying and everything that is handed over. It may not know widths or
//! colours: it gives rows, and marks what must not be overlooked. Nothing that an offer states is left out. Of a hidden
//! address nothing is said but that it is hidden, whatever the offer, its provider or its places know.

pub mod beside;
mod contact;
mod cost;
mod course;
mod entry;
mod frame;
mod more;
mod notices;
mod place;
#[cfg(test)]
mod tests;
mod texts;
mod who;

use frame::Lines;
pub(super) use frame::{Frame, flat};

use super::Words;
use crate::directory::model::Keeping;
use crate::directory::{Directory, Moment, Offer};

/// What an offer says, in words. Every text is clean, of one line and not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The offer's name.
    pub title: String,
    /// The provider's name, and what the provider calls the offer; that it is not stated where it is not.
    pub subtitle: String,
    /// What must not be overlooked: paused, expired, full, a notice.
    pub warnings: Vec<String>,
    /// The rows, in the order of a conversation.
    pub rows: Vec<Row>,
    /// When it was verified, and by whom where that may be said.
    pub footer: String,
}

/// A row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which row it is.
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

impl Part {
    /// Every part, in the order of a conversation.
    pub const ALL: [Part; 13] = [
        Part::What,
        Part::Who,
        Part::Where,
        Part::When,
        Part::Course,
        Part::Cost,
        Part::Speaks,
        Part::Access,
        Part::Bring,
        Part::Steps,
        Part::Contact,
        Part::More,
        Part::Internal,
    ];

    /// Its word for machines, stable: `what`, `who`, `where`, `when`, `course`, `cost`, `speaks`, `access`, `bring`, `steps`,
    /// `contact`, `more`, `internal`.
    pub fn code(self) -> &'static str {
        match self {
            Part::What => "what",
            Part::Who => "who",
            Part::Where => "where",
            Part::When => "when",
            Part::Course => "course",
            Part::Cost => "cost",
            Part::Speaks => "speaks",
            Part::Access => "access",
            Part::Bring => "bring",
            Part::Steps => "steps",
            Part::Contact => "contact",
            Part::More => "more",
            Part::Internal => "internal",
        }
    }
}

impl Sheet {
    /// A row, if the sheet has it.
    pub fn row(&self, part: Part) -> Option<&Row> {
        self.rows.iter().find(|row| row.part == part)
    }
}

impl Words {
    /// Everything an offer says, as it is at a moment.
    ///
    /// Its own texts come in the language `texts_in` (BCP 47) as far as they exist in it, else in the directory's main
    /// language with a line that says so; all else is in the language of the interface. What is kept about the offer is said
    /// only where `keeping` is given, which is for advisers and maintainers alone.
    pub fn sheet<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        keeping: Option<&Keeping>,
        now: &Moment,
        texts_in: &str,
    ) -> Sheet {
        let frame = Frame::new(self, directory, offer, keeping, now, texts_in);
        Sheet {
            title: frame.title(),
            subtitle: frame.subtitle(),
            warnings: frame.warnings(),
            rows: Part::ALL.into_iter().filter_map(|part| frame.row(part)).collect(),
            footer: frame.footer(),
        }
    }
}
