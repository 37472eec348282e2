//! An offer: what the public may see of it, and what is kept about it.

use super::super::hours::{Rules, Season};
use super::super::text::Text;
use super::{Accessibility, Answer, Code, Language, NeedIx, PlaceIx, ProviderIx};
use chrono::NaiveDate;

/// Everything about an offer: what the public may see and what is kept about it.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What the public may see.
    pub offer: Offer,
    /// What is for advisers and maintainers.
    pub keeping: Keeping,
    /// Where it stands in the files, for editors and findings.
    pub source: Source,
}

impl AsRef<Offer> for Entry {
    fn as_ref(&self) -> &Offer {
        &self.offer
    }
}

impl AsRef<Offer> for Offer {
    fn as_ref(&self) -> &Offer {
        self
    }
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The file, by its position among the files read.
    pub file: u32,
    /// The line of its head, from 1.
    pub line: u32,
}

/// What the public may see of an offer.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// Its lasting id.
    pub id: Text,
    /// Its short name.
    pub name: Text,
    /// What the provider calls it.
    pub provider_name: Option<Text>,
    /// One or two plain sentences.
    pub summary: Text,
    /// Everything else.
    pub description: Option<Text>,
    /// Who offers it; `None` where the id in the file leads nowhere.
    pub provider: Option<ProviderIx>,
    /// The needs it serves, the most important first.
    pub needs: Vec<NeedIx>,
    /// Further words that should find it.
    pub keywords: Vec<Text>,
    /// How help is given.
    pub channel: Vec<Code>,
    /// Whom it is meant for.
    pub groups: Vec<Code>,
    /// Age from, in years.
    pub age_from: Option<f64>,
    /// Age to and including, in years.
    pub age_to: Option<f64>,
    /// Residence statuses; complete if given.
    pub residence: Vec<Code>,
    /// Residence statuses for which it depends.
    pub residence_depends: Vec<Code>,
    /// Rules about residence.
    pub residence_notes: Vec<ResidenceNote>,
    /// Benefits one must receive.
    pub benefits: Vec<Code>,
    /// Languages of counselling or teaching.
    pub speaks: Vec<Speaks>,
    /// How interpreting is provided.
    pub interpretation: Vec<Code>,
    /// Anonymous, confidential, day and night.
    pub traits: Vec<Code>,
    /// The address is secret: no place, street or coordinates are known here.
    pub hidden_address: bool,
    /// Which area it is for.
    pub catchment: Vec<Text>,
    /// When one can simply come.
    pub hours: Option<Rules>,
    /// When the phone is answered.
    pub phone_hours: Option<Rules>,
    /// When appointments are given.
    pub appointment_hours: Option<Rules>,
    /// What the hours cannot express.
    pub hours_text: Option<Text>,
    /// When in the year it exists.
    pub season: Option<Season>,
    /// What belongs to a course.
    pub course: Option<Box<Course>>,
    /// How to get in.
    pub access: Vec<Code>,
    /// Who refers.
    pub referral_by: Vec<Code>,
    /// Vouchers one needs.
    pub vouchers: Vec<Code>,
    /// What to bring.
    pub documents: Vec<Code>,
    /// What else there is to say about documents.
    pub documents_note: Option<Text>,
    /// Steps in order.
    pub next_steps: Vec<Text>,
    /// Whether places are free.
    pub capacity: Option<Capacity>,
    /// What it costs.
    pub cost: Option<Box<Cost>>,
    /// What is accessible, if it differs from the place.
    pub accessibility: Accessibility,
    /// Telephone number.
    pub phone: Option<Text>,
    /// E-mail address.
    pub email: Option<Text>,
    /// Web page.
    pub url: Option<Text>,
    /// Where to register or book.
    pub booking_url: Option<Text>,
    /// Contacts by role.
    pub contacts: Vec<Contact>,
    /// The state of publication; `None` means published.
    pub state: Option<Code>,
    /// A notice.
    pub alert: Option<Box<Alert>>,
    /// When it was last verified.
    pub verified: Option<NaiveDate>,
    /// The last day on which the entry is valid.
    pub expires: Option<NaiveDate>,
    /// Who pays for it.
    pub funder: Vec<Text>,
    /// Legal bases.
    pub legal_basis: Vec<Text>,
    /// Who works with the provider here: ids of providers or names.
    pub partners: Vec<Text>,
    /// Volunteers are wanted.
    pub volunteers_wanted: Option<bool>,
    /// Good practice it is modelled on.
    pub modelled_on: Vec<Text>,
    /// Ids elsewhere.
    pub external_ids: Vec<(Text, Text)>,
    /// Where it takes place; empty for a hidden address.
    pub at: Vec<At>,
    /// The texts in other languages.
    pub translations: Vec<Translation>,
}

/// What is kept about an offer and never leaves the house.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// Which office verified it.
    pub verified_by: Option<Text>,
    /// How it was verified.
    pub verified_how: Option<Code>,
    /// Which office keeps it.
    pub owner: Option<Text>,
    /// Where to check it.
    pub source_url: Option<Text>,
    /// Until when it is funded.
    pub funded_until: Option<NaiveDate>,
    /// For advisers and maintainers only.
    pub internal_note: Option<Text>,
}

/// A rule about residence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidenceNote {
    /// What holds.
    pub text: Text,
    /// Where it comes from.
    pub source: Option<Text>,
    /// Since when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub to: Option<NaiveDate>,
    /// When somebody checked it.
    pub checked: Option<NaiveDate>,
}

/// A language of counselling or teaching.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaks {
    /// The language.
    pub code: Language,
    /// Full or basic.
    pub level: Option<Code>,
    /// When or by whom.
    pub note: Option<Text>,
}

/// What belongs to a course.
#[derive(Clone, Debug, Default)]
pub struct Course {
    /// Kind.
    pub kind: Option<Code>,
    /// Lowest level taught.
    pub from: Option<Code>,
    /// Highest level taught.
    pub to: Option<Code>,
    /// What one must bring.
    pub entry: Option<Code>,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Until when to register.
    pub register_by: Option<NaiveDate>,
    /// One can join at any time.
    pub rolling: Option<bool>,
    /// When it takes place.
    pub sessions: Option<Rules>,
    /// Lessons of 45 minutes.
    pub lessons: Option<u32>,
    /// What it ends with.
    pub exam: Option<Text>,
    /// Whether children are looked after.
    pub childcare: Option<Answer>,
    /// It takes place online.
    pub online: Option<bool>,
}

/// The rank of a level (CEFR): A1.1 and A1.2 are A1. Levels below A1 are A0 and literacy.
pub fn level_rank(level: &str) -> u8 {
    match level.as_bytes() {
        b"alpha" => 0,
        [letter, digit, ..] => match (letter, digit) {
            (b'A', b'0') => 1,
            (b'A', b'1') => 2,
            (b'A', b'2') => 3,
            (b'B', b'1') => 4,
            (b'B', b'2') => 5,
            (b'C', b'1') => 6,
            _ => 7,
        },
        _ => 0,
    }
}

/// The levels from literacy to C2, each at the position of its [`level_rank`]: what a facet counts.
pub const LEVELS: [Code; 8] = ["alpha", "A0", "A1", "A2", "B1", "B2", "C1", "C2"];

impl Course {
    /// Whether a level is among those taught: `--level B1`.
    pub fn teaches(&self, level: &str) -> Option<bool> {
        let from = self.from.or(self.to)?;
        let to = self.to.or(self.from)?;
        let (from, to, wanted) = (level_rank(from), level_rank(to), level_rank(level));
        Some(from <= wanted && wanted <= to)
    }
}

/// Whether places are free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// Free, waiting list, full, after assessment.
    pub state: Code,
    /// How long one waits, in weeks.
    pub wait_weeks: Option<u32>,
    /// When that held.
    pub as_of: Option<NaiveDate>,
}

/// What it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// Kind of cost.
    pub kind: Code,
    /// Amount in euros.
    pub amount: Option<f64>,
    /// What the amount is for.
    pub unit: Option<Code>,
    /// Amount in euros with a social pass.
    pub with_pass: Option<f64>,
    /// Who covers it.
    pub payer: Option<Text>,
    /// What else there is to say.
    pub note: Option<Text>,
}

/// A contact by role.
#[derive(Clone, Debug)]
pub struct Contact {
    /// What it is for.
    pub role: Text,
    /// Telephone number.
    pub phone: Option<Text>,
    /// E-mail address.
    pub email: Option<Text>,
    /// When it can be reached.
    pub hours: Option<Rules>,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// What one should know.
    pub text: Text,
    /// Last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// An offer at a place.
#[derive(Clone, Debug, Default)]
pub struct At {
    /// The place; `None` where the id in the file leads nowhere.
    pub place: Option<PlaceIx>,
    /// When one can simply come here.
    pub hours: Option<Rules>,
    /// When the phone is answered here.
    pub phone_hours: Option<Rules>,
    /// When appointments are given here.
    pub appointment_hours: Option<Rules>,
    /// Telephone number here.
    pub phone: Option<Text>,
    /// What is accessible differently here.
    pub accessibility: Accessibility,
    /// What holds here.
    pub note: Option<Text>,
}

/// An offer's texts in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language.
    pub language: Language,
    /// Name.
    pub name: Option<Text>,
    /// Summary.
    pub summary: Option<Text>,
    /// Description.
    pub description: Option<Text>,
    /// Steps.
    pub next_steps: Vec<Text>,
    /// Hours in words.
    pub hours_text: Option<Text>,
    /// Notice.
    pub alert: Option<Text>,
    /// Human or machine.
    pub by: Option<Code>,
    /// The hash of the source text that it was made of, see [`crate::directory::translation`].
    pub of: Option<Text>,
}

impl Offer {
    /// Whether it is published and valid on a day: what `--open` and the public need.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        self.state.is_none_or(|state| state == "published") && self.expires.is_none_or(|last| day <= last)
    }

    /// Whether advisers see it: drafts and reviews are the maintainer's alone.
    pub fn is_visible(&self) -> bool {
        !matches!(self.state, Some("draft" | "in_review"))
    }

    /// The texts in a language, if there are any.
    pub fn translation(&self, language: &str) -> Option<&Translation> {
        let primary = language.split('-').next().unwrap_or_default();
        self.translations
            .iter()
            .find(|t| t.language.as_str() == language)
            .or_else(|| self.translations.iter().find(|t| t.language.primary() == primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_taught_from_to_inclusive() {
        let course = Course { from: Some("A2.2"), to: Some("B1"), ..Course::default() };
        assert_eq!(course.teaches("B1"), Some(true));
        assert_eq!(course.teaches("A2"), Some(true));
        assert_eq!(course.teaches("B2"), Some(false));
        assert_eq!(Course::default().teaches("B1"), None);
    }
}
