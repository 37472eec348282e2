//! What offers can be filtered and counted by: dimensions, their values, and who has which.
//!
//! Built once from the public part of each offer; a value that nobody has is a value all the same, with a count of 0. For each
//! dimension an offer has values, or states that it has none, or states nothing: *not stated* is kept apart from no.

mod build;

use crate::directory::hours::TypicalWeek;
use crate::directory::lists::List;
use crate::directory::model::Directory;
use crate::directory::taxonomy::Term as Words;
use crate::directory::text::Text;
use crate::search::csr::Csr;
use crate::search::fold::fold;
use crate::search::tally::Counts;
use chrono::{NaiveTime, Weekday};
use foldhash::HashMap;
use std::borrow::Cow;

/// What can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dimension {
    /// Needs and their groups.
    Need,
    /// Languages of counselling or teaching.
    Speaks,
    /// Towns, districts, places by their other names.
    Town,
    /// Language levels taught.
    Level,
    /// Groups named.
    Group,
    /// Residence statuses.
    Residence,
    /// Ways to get in.
    Access,
    /// Days of the week.
    Day,
    /// Times of day.
    Time,
    /// Providers.
    Provider,
    /// Funders.
    Funder,
    /// Free of charge.
    Free,
    /// With childcare.
    Childcare,
    /// Usable with a wheelchair.
    Wheelchair,
    /// Places or a waiting list.
    Places,
    /// Online.
    Online,
    /// Open; by the moment, so it has no values here.
    Open,
    /// By age; a number, so it has no values here.
    Age,
}

impl Dimension {
    /// All of them, in the order in which people ask.
    pub const ALL: [Dimension; 18] = [
        Dimension::Need,
        Dimension::Speaks,
        Dimension::Town,
        Dimension::Level,
        Dimension::Group,
        Dimension::Residence,
        Dimension::Access,
        Dimension::Day,
        Dimension::Time,
        Dimension::Provider,
        Dimension::Funder,
        Dimension::Free,
        Dimension::Childcare,
        Dimension::Wheelchair,
        Dimension::Places,
        Dimension::Online,
        Dimension::Open,
        Dimension::Age,
    ];

    /// The option and the qualifier; the flags are qualifiers of `is:`.
    pub const fn name(self) -> &'static str {
        match self {
            Dimension::Need => "need",
            Dimension::Speaks => "speaks",
            Dimension::Town => "town",
            Dimension::Level => "level",
            Dimension::Group => "group",
            Dimension::Residence => "residence",
            Dimension::Access => "access",
            Dimension::Day => "day",
            Dimension::Time => "time",
            Dimension::Provider => "provider",
            Dimension::Funder => "funder",
            Dimension::Free => "free",
            Dimension::Childcare => "childcare",
            Dimension::Wheelchair => "wheelchair",
            Dimension::Places => "places",
            Dimension::Online => "online",
            Dimension::Open => "open",
            Dimension::Age => "age",
        }
    }

    /// Whether it is asked by yes alone (`is:free`).
    pub const fn is_flag(self) -> bool {
        matches!(
            self,
            Dimension::Free
                | Dimension::Childcare
                | Dimension::Wheelchair
                | Dimension::Places
                | Dimension::Online
                | Dimension::Open
        )
    }

    /// The closed list that its values come from.
    pub const fn list(self) -> Option<List> {
        match self {
            Dimension::Speaks => Some(List::Languages),
            Dimension::Level => Some(List::Levels),
            Dimension::Group => Some(List::Groups),
            Dimension::Residence => Some(List::Residence),
            Dimension::Access => Some(List::Access),
            Dimension::Day => Some(List::Days),
            Dimension::Time => Some(List::Times),
            _ => None,
        }
    }

    /// Whether its values are ids that a directory gives: `P` is another than `p`.
    const fn has_ids(self) -> bool {
        matches!(self, Dimension::Need | Dimension::Provider)
    }

    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A value, by its position among all values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueIx(pub u32);

/// A value of a dimension.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its dimension.
    pub dimension: Dimension,
    /// As it is written in a filter: an id, a code, a name.
    pub key: Text,
    /// Whether it is listed; aliases of places are found and not listed.
    pub listed: bool,
}

/// The times of day: until 12, until 17, after.
pub const TIMES: [(&str, (u32, u32)); 3] = [("morning", (0, 12)), ("afternoon", (12, 17)), ("evening", (17, 24))];

/// Who has which value.
#[derive(Debug, Default)]
pub struct Facets {
    values: Vec<Value>,
    /// By dimension and folded key.
    by_key: Vec<HashMap<Box<str>, ValueIx>>,
    /// By offer: its values.
    of: Csr<ValueIx>,
    /// By offer: the dimensions that it does not state, as bits.
    unstated: Vec<u32>,
    /// By offer: residence statuses for which it depends.
    depends: Csr<ValueIx>,
    /// By offer: ages from and to.
    ages: Vec<Option<(f32, f32)>>,
    /// By offer: days and times of day together, a bit for each of the 21.
    week: Vec<u32>,
    /// By offer: the distinct typical weeks.
    typical: Vec<TypicalWeek>,
    typical_of: Vec<u32>,
    /// By value: who has it.
    who: Csr<u32>,
    counts: Counts,
}

impl Facets {
    /// All values.
    pub fn values(&self) -> impl ExactSizeIterator<Item = (ValueIx, &Value)> {
        self.values.iter().enumerate().map(|(i, value)| (ValueIx(u32::try_from(i).unwrap_or(u32::MAX)), value))
    }

    /// A value.
    pub fn get(&self, ix: ValueIx) -> Option<&Value> {
        self.values.get(ix.0 as usize)
    }

    /// The value of that key, in any case; towns and funders in any spelling that folds alike. Of two ids that differ in capitals
    /// alone it is the one that is written so.
    pub fn find(&self, dimension: Dimension, key: &str) -> Option<ValueIx> {
        let keys = self.by_key.get(dimension as usize)?;
        let exact = dimension.has_ids().then(|| keys.get(&*as_written(key))).flatten();
        exact.or_else(|| keys.get(&*folded(dimension, key))).copied()
    }

    /// The values of an offer, ascending.
    pub fn of(&self, offer: u32) -> &[ValueIx] {
        self.of.row(offer)
    }

    /// The offers with a value, ascending.
    pub fn who(&self, value: ValueIx) -> &[u32] {
        self.who.row(value.0)
    }

    /// What is ready for counting.
    pub(super) const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The number of offers.
    pub fn len(&self) -> usize {
        self.unstated.len()
    }

    /// Whether there is no offer.
    pub fn is_empty(&self) -> bool {
        self.unstated.is_empty()
    }

    /// The residence statuses for which an offer depends.
    pub fn depends(&self, offer: u32) -> &[ValueIx] {
        self.depends.row(offer)
    }

    /// Whether an offer states a dimension; where it does and has no value, that is a no.
    pub fn states(&self, offer: u32, dimension: Dimension) -> bool {
        self.unstated.get(offer as usize).is_none_or(|bits| bits & dimension.bit() == 0)
    }

    /// The dimensions that an offer does not state, as bits by their position.
    pub(super) fn unstated(&self, offer: u32) -> u32 {
        self.unstated.get(offer as usize).copied().unwrap_or(0)
    }

    /// The ages an offer is for, in years, both inclusive.
    pub fn ages(&self, offer: u32) -> Option<(f32, f32)> {
        self.ages.get(offer as usize).copied().flatten()
    }

    /// Whether an offer takes place on one of these days at one of these times; no day is any day.
    pub fn takes_place(&self, offer: u32, days: &[Weekday], times: &[(NaiveTime, NaiveTime)]) -> bool {
        let week = self.typical_of.get(offer as usize).and_then(|number| self.typical.get(*number as usize));
        week.is_some_and(|week| {
            if times.is_empty() {
                week.covers(days, None)
            } else {
                times.iter().any(|time| week.covers(days, Some(*time)))
            }
        })
    }
}

/// A key as it is compared: towns and funders in any spelling that folds alike, others in any case.
fn folded(dimension: Dimension, key: &str) -> Cow<'_, str> {
    if matches!(dimension, Dimension::Town | Dimension::Funder) {
        Cow::Owned(fold(key))
    } else if key.bytes().any(|b| !b.is_ascii() || b.is_ascii_uppercase()) {
        Cow::Owned(key.to_lowercase())
    } else {
        Cow::Borrowed(key)
    }
}

/// An id in its own letters, as a key beside those that are compared in any case: none of these begins so.
fn as_written(id: &str) -> String {
    format!("\0{id}")
}

/// A span of hours of a day as times.
pub fn span((from, to): (u32, u32)) -> (NaiveTime, NaiveTime) {
    let at = |hour: u32| NaiveTime::from_hms_opt(hour % 24, 0, 0).unwrap_or_default();
    (at(from), at(to))
}

/// The words that stand for a value of a closed list, a flag or a town.
pub fn words_of<'d, E>(directory: &'d Directory<E>, value: &Value) -> Option<&'d Words> {
    if let Some(list) = value.dimension.list() {
        return directory.lists.term(list, value.key.as_str());
    }
    value.dimension.is_flag().then(|| directory.lists.term(List::Flags, value.dimension.name())).flatten()
}
