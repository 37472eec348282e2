//! The directory as the program knows it: checked, clean, linked.
//!
//! What the public may see of an offer ([`Offer`]) and what is kept about it for advisers and maintainers ([`Keeping`]) are
//! types of their own. An index, a card, a count is built from [`Offer`] alone, so that a process that faces visitors can
//! be given a `Directory<Offer>` and cannot disclose what it never had. Every `Option` that is `None` and every empty list
//! means *not stated*, never no. Links between entries are positions, which stay valid as long as the directory does.

mod language;
mod offer;

pub use self::language::Language;
pub use self::offer::{
    Alert, At, Capacity, Contact, Cost, Course, Entry, Keeping, LEVELS, Offer, ResidenceNote, Source, Speaks,
    Translation, level_rank,
};
use super::calendar::Calendar;
use super::hours::Rules;
pub use super::hours::{Season, SeasonDay};
use super::taxonomy::{Lists, Needs};
use super::text::Text;
use chrono::NaiveDate;
use std::sync::Arc;

/// A value of a closed list (`lists.rs`).
pub type Code = &'static str;

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

    /// The towns of an offer's places, without repetition. Never that of its provider, who is not where the offer is, and with a hidden
    /// address there are no places.
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
