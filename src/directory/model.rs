//! The directory as the program knows it: checked, clean, linked.
//!
//! What the public may see of an offer ([`Offer`]) and what is kept about it for advisers and maintainers ([`Keeping`]) are
//! types of their own. An index, a card, a count is built from [`Offer`] alone, so that a process that faces visitors can
//! be given a `Directory<Offer>` and cannot disclose what it never had. Every `Option` that is `None` and every empty list
//! means *not stated*, never no. Links between entries are positions, which stay valid as long as the directory does.

use super::calendar::Calendar;
use super::hours::Rules;
pub use super::hours::{Season, SeasonDay};
use super::taxonomy::{Lists, Needs};
use super::text::Text;
use chrono::NaiveDate;
use compact_str::CompactString;
use std::sync::Arc;

/// A value of a closed list (`lists.rs`).
pub type Code = &'static str;

/// A language (BCP 47) in its usual spelling: `uk`, `fa-AF`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(CompactString);

impl Language {
    /// Reads a language tag; its parts must be letters and digits, the first two to eight letters.
    pub fn parse(raw: &str) -> Option<Language> {
        // Nearly all are two small letters.
        if raw.len() == 2 && raw.bytes().all(|b| b.is_ascii_lowercase()) {
            return Some(Language(raw.into()));
        }
        let mut out = CompactString::default();
        for (i, part) in raw.split(['-', '_']).enumerate() {
            let fits = (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
            if !fits || (i == 0 && !((2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()))) {
                return None;
            }
            if i > 0 {
                out.push('-');
            }
            // RFC 5646, 2.1.1: regions in capitals, scripts with a capital, all else small.
            match part.len() {
                2 if i > 0 => out.push_str(&part.to_ascii_uppercase()),
                4 if i > 0 && part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    let (first, rest) = part.split_at(1);
                    out.push_str(&first.to_ascii_uppercase());
                    out.push_str(&rest.to_ascii_lowercase());
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Language(out))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without region and script: `fa` of `fa-AF`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether a wish for `wanted` is met, by prefix of whole parts: `fa` is met by `fa-AF`, not the reverse.
    pub fn meets(&self, wanted: &str) -> bool {
        let tag = self.as_str();
        tag.len() >= wanted.len()
            && tag.is_char_boundary(wanted.len())
            && tag[..wanted.len()].eq_ignore_ascii_case(wanted)
            && tag[wanted.len()..].chars().next().is_none_or(|c| c == '-')
    }
}

/// The position of a provider in [`Directory::providers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProviderIx(pub u32);

/// The position of a place in [`Directory::places`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceIx(pub u32);

/// The position of a need in [`Needs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NeedIx(pub u16);

/// A directory, of entries ([`Entry`], everything) or of offers ([`Offer`], what the public may see).
#[derive(Clone, Debug)]
pub struct Directory<E = Entry> {
    /// `[directory]`.
    pub about: About,
    /// The providers.
    pub providers: Vec<Provider>,
    /// The places.
    pub places: Vec<Place>,
    /// The needs: built in, as this directory changes them.
    pub needs: Arc<Needs>,
    /// The closed lists.
    pub lists: Arc<Lists>,
    /// The offers, in the order of the file.
    pub offers: Vec<E>,
}

/// The table `[directory]`.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// What the directory is called.
    pub name: Text,
    /// It is fictional.
    pub sample: bool,
    /// The languages of its texts, the main one first.
    pub text_languages: Vec<Language>,
    /// The zone of all its times.
    pub zone: Option<chrono_tz::Tz>,
    /// Holidays and school holidays.
    pub calendar: Calendar,
    /// Days after which an entry counts as long unverified.
    pub review_after_days: Option<u32>,
    /// Emergency numbers.
    pub emergency: Vec<Emergency>,
    /// What a visitor is told who finds nothing.
    pub counter: Localized,
}

impl About {
    /// The main language of the texts; German where nothing is stated.
    pub fn main_language(&self) -> &str {
        self.text_languages.first().map_or("de", Language::as_str)
    }

    /// The zone of all times; Germany's where nothing is stated.
    pub fn zone(&self) -> chrono_tz::Tz {
        self.zone.unwrap_or(chrono_tz::Europe::Berlin)
    }

    /// Days after which an entry counts as long unverified; a year where nothing is stated.
    pub fn review_after_days(&self) -> u32 {
        self.review_after_days.unwrap_or(365)
    }
}

/// A text in several languages; the language of the first may be missing, then it is the directory's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(pub Vec<(Option<Language>, Text)>);

impl Localized {
    /// The text in a language, by its primary part, else the first.
    pub fn get(&self, language: &str) -> Option<&Text> {
        let primary = language.split('-').next().unwrap_or_default();
        let by = |test: &dyn Fn(&Language) -> bool| {
            self.0.iter().find(|(known, _)| known.as_ref().is_some_and(test)).map(|(_, text)| text)
        };
        by(&|known| known.as_str() == language)
            .or_else(|| by(&|known| known.primary() == primary))
            .or_else(|| self.0.first().map(|(_, text)| text))
    }
}

/// An emergency number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// What it is for.
    pub label: Localized,
    /// The number.
    pub phone: Text,
}

/// Who offers.
#[derive(Clone, Debug, Default)]
pub struct Provider {
    /// Its lasting id.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Other names.
    pub aliases: Vec<Text>,
    /// The welfare association it belongs to.
    pub association: Option<Code>,
    /// Central telephone number.
    pub phone: Option<Text>,
    /// Central e-mail address.
    pub email: Option<Text>,
    /// Web page.
    pub url: Option<Text>,
    /// Street and number.
    pub street: Option<Text>,
    /// Postcode.
    pub postcode: Option<Text>,
    /// Town.
    pub town: Option<Text>,
}

/// Where it happens.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Its lasting id.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Other names.
    pub aliases: Vec<Text>,
    /// Street and number.
    pub street: Option<Text>,
    /// Postcode.
    pub postcode: Option<Text>,
    /// Town.
    pub town: Option<Text>,
    /// District.
    pub district: Option<Text>,
    /// Latitude, in degrees (WGS 84).
    pub lat: Option<f64>,
    /// Longitude, in degrees (WGS 84).
    pub lon: Option<f64>,
    /// How to get there.
    pub arrival: Option<Text>,
    /// When one can simply come.
    pub hours: Option<Rules>,
    /// The calendar, if the place is in another Land than the directory.
    pub calendar: Option<Calendar>,
    /// What is accessible.
    pub accessibility: Accessibility,
}

/// Yes, no, or a value between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A value of a closed list: `on_request`, `limited`.
    Partly(Code),
}

/// What is accessible; `None` is not stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accessibility {
    /// Usable with a wheelchair (OpenStreetMap `wheelchair`).
    pub wheelchair: Option<Answer>,
    /// Reachable without steps.
    pub step_free: Option<bool>,
    /// There is a lift.
    pub lift: Option<bool>,
    /// There is an accessible toilet.
    pub toilet: Option<bool>,
    /// There is a hearing loop.
    pub hearing_loop: Option<bool>,
    /// Sign language is provided.
    pub sign_language: Option<bool>,
    /// Easy language is provided.
    pub easy_language: Option<bool>,
    /// There is an accessible parking space.
    pub parking: Option<bool>,
}

impl Accessibility {
    /// What is stated here, else what is stated there.
    #[must_use]
    pub fn or(self, other: Accessibility) -> Accessibility {
        Accessibility {
            wheelchair: self.wheelchair.or(other.wheelchair),
            step_free: self.step_free.or(other.step_free),
            lift: self.lift.or(other.lift),
            toilet: self.toilet.or(other.toilet),
            hearing_loop: self.hearing_loop.or(other.hearing_loop),
            sign_language: self.sign_language.or(other.sign_language),
            easy_language: self.easy_language.or(other.easy_language),
            parking: self.parking.or(other.parking),
        }
    }
}

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

/// The six levels with a rank between two, inclusive: what a facet counts.
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
    /// The hash of the source text that it was made of, see [`super::translation`].
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

impl<E> Directory<E> {
    /// A provider.
    pub fn provider(&self, ix: ProviderIx) -> Option<&Provider> {
        self.providers.get(ix.0 as usize)
    }

    /// A place.
    pub fn place(&self, ix: PlaceIx) -> Option<&Place> {
        self.places.get(ix.0 as usize)
    }
}

impl<E: AsRef<Offer>> Directory<E> {
    /// The offer with an id.
    pub fn offer(&self, id: &str) -> Option<&E> {
        self.offers.iter().find(|entry| entry.as_ref().id.as_str() == id)
    }

    /// The places of an offer, in its order; none where the address is hidden.
    pub fn places_of<'d>(&'d self, offer: &'d Offer) -> impl Iterator<Item = (&'d At, &'d Place)> {
        offer.at.iter().filter_map(|at| Some((at, self.place(at.place?)?)))
    }

    /// The towns of an offer without repetition: of its places, else of its provider. For a hidden address none: its
    /// provider's address could give it away.
    pub fn towns_of<'d>(&'d self, offer: &'d Offer) -> Vec<&'d Text> {
        let mut towns: Vec<&Text> = Vec::new();
        for (_, place) in self.places_of(offer) {
            if let Some(town) = &place.town
                && !towns.contains(&town)
            {
                towns.push(town);
            }
        }
        towns
    }
}

impl Directory<Entry> {
    /// What the public may see on a day: published offers that have not expired, without what is kept about them.
    pub fn public(&self, day: NaiveDate) -> Directory<Offer> {
        Directory {
            about: self.about.clone(),
            providers: self.providers.clone(),
            places: self.places.clone(),
            needs: Arc::clone(&self.needs),
            lists: Arc::clone(&self.lists),
            offers: self.offers.iter().map(|e| &e.offer).filter(|o| o.is_current(day)).cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_spelt_as_usual_and_meet_by_prefix() {
        let dari = Language::parse("FA_af").map(|l| l.as_str().to_owned());
        assert_eq!(dari.as_deref(), Some("fa-AF"));
        for bad in ["", "x", "deutsch lang", "de-", "ä", "12"] {
            assert_eq!(Language::parse(bad), None, "{bad}");
        }
        let dari = Language::parse("fa-AF").unwrap_or_else(|| unreachable!());
        assert!(dari.meets("fa") && dari.meets("FA-af"));
        assert!(!dari.meets("f") && !dari.meets("fa-AFX") && !dari.meets("en"));
        assert!(!Language::parse("ku").is_some_and(|l| l.meets("k")));
    }

    #[test]
    fn levels_are_taught_from_to_inclusive() {
        let course = Course { from: Some("A2.2"), to: Some("B1"), ..Course::default() };
        assert_eq!(course.teaches("B1"), Some(true));
        assert_eq!(course.teaches("A2"), Some(true));
        assert_eq!(course.teaches("B2"), Some(false));
        assert_eq!(Course::default().teaches("B1"), None);
    }
}
