//! What offers can be filtered and counted by: dimensions, their values, and who has which.
//!
//! Built once from the public part of each offer; a value that nobody has is a value all the same, with a count of 0. For each
//! dimension an offer has values, or states that it has none, or states nothing: *not stated* is kept apart from no.

use crate::directory::hours::TypicalWeek;
use crate::directory::lists::List;
use crate::directory::model::{Answer, Course, Directory, LEVELS, NeedIx, Offer, PlaceIx, ProviderIx};
use crate::directory::taxonomy::Term as Words;
use crate::directory::text::Text;
use crate::directory::timetable::attended;
use crate::search::csr::Csr;
use crate::search::fold::fold;
use crate::search::tally::Counts;
use chrono::{NaiveDate, NaiveTime, Weekday};
use foldhash::{HashMap, HashMapExt};
use std::borrow::Cow;
use std::rc::Rc;

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

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Who has which value.
#[derive(Debug, Default)]
pub struct Facets {
    values: Vec<Value>,
    /// By dimension and folded key.
    by_key: Vec<HashMap<Box<str>, ValueIx>>,
    /// By dimension and key as it was written; while they are built.
    by_written: Vec<HashMap<Box<str>, ValueIx>>,
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
    /// Collects the values of a directory's offers; `from` is the first day of the weeks looked over for hours that do not
    /// come every week.
    pub fn build<E: AsRef<Offer>>(directory: &Directory<E>, from: NaiveDate) -> Facets {
        let none = || vec![HashMap::new(); Dimension::ALL.len()];
        let mut facets = Facets { by_key: none(), by_written: none(), ..Facets::default() };
        let needs = directory.needs.iter().map(|(_, need)| facets.value(Dimension::Need, &need.id, !need.hidden));
        let needs: Vec<ValueIx> = needs.collect();
        for dimension in Dimension::ALL {
            for code in dimension.list().into_iter().flat_map(List::codes).copied() {
                let listed = dimension != Dimension::Level || LEVELS.contains(&code);
                if listed && code != "any" {
                    facets.value(dimension, code, true);
                }
            }
            if dimension.is_flag() {
                facets.value(dimension, "yes", true);
            }
        }
        let providers =
            directory.providers.iter().map(|provider| facets.value(Dimension::Provider, &provider.id, true));
        let providers = providers.collect();
        let mut weeks: HashMap<String, u32> = HashMap::new();
        let mut rows = Row { needs, providers, ..Row::default() };
        for entry in &directory.offers {
            let offer = entry.as_ref();
            rows.clear();
            facets.describe(directory, offer, &mut rows);
            let week = facets.typical_week(directory, offer, from, &mut weeks, &mut rows);
            facets.week.push(week);
            facets.unstated.push(rows.unstated);
            facets.ages.push(match (offer.age_from, offer.age_to) {
                (None, None) => None,
                (from, to) => Some((from.unwrap_or(0.0) as f32, to.unwrap_or(150.0) as f32)),
            });
            rows.values.sort_unstable();
            rows.values.dedup();
            facets.of.push(&rows.values);
            facets.depends.push(&rows.depends);
        }
        facets.by_written = Vec::new();
        let offers = directory.offers.len();
        let pairs: Vec<(u32, u32)> = (0..u32::try_from(offers).unwrap_or(u32::MAX))
            .flat_map(|offer| facets.of(offer).iter().map(move |value| (value.0, offer)))
            .collect();
        facets.who = Csr::of_pairs(facets.values.len(), &pairs);
        facets.counts = Counts::build(&facets, offers);
        facets
    }

    fn value(&mut self, dimension: Dimension, key: &str, listed: bool) -> ValueIx {
        // Every offer asks for some twenty, mostly as they were written before: folding is for the first time.
        if let Some(ix) = self.by_written.get(dimension as usize).and_then(|keys| keys.get(key)).copied() {
            if listed && let Some(value) = self.values.get_mut(ix.0 as usize) {
                value.listed = true;
            }
            return ix;
        }
        let ix = self.fresh_value(dimension, key, listed);
        if let Some(keys) = self.by_written.get_mut(dimension as usize) {
            keys.insert(key.into(), ix);
        }
        ix
    }

    fn fresh_value(&mut self, dimension: Dimension, key: &str, listed: bool) -> ValueIx {
        let folded = folded(dimension, key);
        if let Some(ix) = self.by_key.get(dimension as usize).and_then(|keys| keys.get(&*folded)).copied() {
            if listed && let Some(value) = self.values.get_mut(ix.0 as usize) {
                value.listed = true;
            }
            return ix;
        }
        let ix = ValueIx(u32::try_from(self.values.len()).unwrap_or(u32::MAX));
        self.values.push(Value { dimension, key: Text::line(key), listed });
        if let Some(keys) = self.by_key.get_mut(dimension as usize) {
            keys.insert(folded.into(), ix);
        }
        ix
    }

    fn code(&mut self, dimension: Dimension, code: &str, row: &mut Row) {
        let ix = self.value(dimension, code, true);
        row.values.push(ix);
    }

    fn describe<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer, row: &mut Row) {
        for ix in &offer.needs {
            let mut at = Some(*ix);
            for _ in 0..8 {
                let Some(need) = at.and_then(|ix| directory.needs.get(ix)) else { break };
                row.values.extend(at.and_then(|NeedIx(ix)| row.needs.get(usize::from(ix))));
                // Who looks for protection must not have to know in which drawer it lies (`Needs::children`).
                if need.id.as_str() == "family.violence" {
                    self.code(Dimension::Need, "crisis", row);
                }
                at = need.parent;
            }
        }
        for speaks in &offer.speaks {
            let code = speaks.code.as_str();
            self.code(Dimension::Speaks, code, row);
            // Who asks for Persian is helped in Dari, so Dari counts for Persian.
            for (at, _) in code.match_indices('-') {
                let ix = self.value(Dimension::Speaks, code.get(..at).unwrap_or_default(), false);
                row.values.push(ix);
            }
        }
        row.state(Dimension::Speaks, !offer.speaks.is_empty());
        self.towns(directory, offer, row);
        self.levels(offer.course.as_deref(), row);
        for code in &offer.groups {
            self.code(Dimension::Group, code, row);
        }
        row.state(Dimension::Group, !offer.groups.is_empty());
        if offer.residence.contains(&"any") {
            for code in List::Residence.codes() {
                if *code != "any" {
                    self.code(Dimension::Residence, code, row);
                }
            }
        }
        for code in offer.residence.iter().filter(|code| **code != "any") {
            self.code(Dimension::Residence, code, row);
        }
        for code in &offer.residence_depends {
            let ix = self.value(Dimension::Residence, code, true);
            row.depends.push(ix);
        }
        row.state(Dimension::Residence, !offer.residence.is_empty() || !offer.residence_depends.is_empty());
        for code in &offer.access {
            self.code(Dimension::Access, code, row);
        }
        row.state(Dimension::Access, !offer.access.is_empty());
        row.values.extend(offer.provider.and_then(|ProviderIx(ix)| row.providers.get(ix as usize)));
        for funder in &offer.funder {
            let ix = self.value(Dimension::Funder, funder, true);
            row.values.push(ix);
        }
        row.state(Dimension::Funder, !offer.funder.is_empty());
        row.state(Dimension::Age, offer.age_from.is_some() || offer.age_to.is_some());
        self.flags(directory, offer, row);
    }

    fn towns<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer, row: &mut Row) {
        let mut stated = false;
        for ix in offer.at.iter().filter_map(|at| at.place) {
            let Some(place) = directory.place(ix) else { continue };
            stated |= place.town.is_some() || place.district.is_some();
            // Many offers share a place.
            let known = row.places.get(&ix).cloned().unwrap_or_else(|| {
                let listed = [&place.town, &place.district].into_iter().flatten().map(|name| (name, true));
                let others = place.aliases.iter().chain([&place.name]).map(|name| (name, false));
                let values = listed.chain(others).map(|(name, listed)| self.value(Dimension::Town, name, listed));
                let values: Rc<[ValueIx]> = values.collect();
                row.places.insert(ix, Rc::clone(&values));
                values
            });
            row.values.extend_from_slice(&known);
        }
        // Help that comes by phone or to the door is for all of its area.
        for area in &offer.catchment {
            stated |= !offer.at.is_empty();
            let ix = self.value(Dimension::Town, area, false);
            row.values.push(ix);
        }
        row.state(Dimension::Town, stated);
    }

    fn levels(&mut self, course: Option<&Course>, row: &mut Row) {
        let Some(course) = course else { return };
        let mut stated = false;
        for level in LEVELS {
            if let Some(teaches) = course.teaches(level) {
                stated = true;
                if teaches {
                    self.code(Dimension::Level, level, row);
                }
            }
        }
        row.state(Dimension::Level, stated);
    }

    fn flags<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer, row: &mut Row) {
        let mut flag = |dimension: Dimension, answer: Option<bool>| {
            row.state(dimension, answer.is_some());
            if answer == Some(true) {
                let ix = self.value(dimension, "yes", true);
                row.values.push(ix);
            }
        };
        flag(Dimension::Free, offer.cost.as_ref().map(|cost| cost.kind == "free"));
        if let Some(course) = &offer.course {
            flag(Dimension::Childcare, course.childcare.map(|answer| answer != Answer::No));
        }
        let usable = |answer: Answer| answer != Answer::No;
        let here = offer.accessibility.wheelchair.map(usable);
        let there = directory
            .places_of(offer)
            .filter_map(|(at, place)| at.accessibility.or(place.accessibility).wheelchair.map(usable))
            .reduce(|a, b| a || b);
        flag(Dimension::Wheelchair, here.or(there));
        let places = offer.capacity.map(|capacity| matches!(capacity.state, "free" | "waiting_list"));
        flag(Dimension::Places, places);
        let by_channel = (!offer.channel.is_empty())
            .then(|| offer.channel.iter().any(|channel| matches!(*channel, "online" | "hybrid")));
        let by_course = offer.course.as_ref().and_then(|course| course.online);
        flag(
            Dimension::Online,
            match (by_channel, by_course) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (a, b) => a.or(b),
            },
        );
    }

    fn typical_week<E: AsRef<Offer>>(
        &mut self,
        directory: &Directory<E>,
        offer: &Offer,
        from: NaiveDate,
        known: &mut HashMap<String, u32>,
        row: &mut Row,
    ) -> u32 {
        let rules = attended(directory, offer);
        row.state(Dimension::Day, !rules.is_empty());
        row.state(Dimension::Time, !rules.is_empty());
        // A course that starts later is judged by the weeks from its start.
        let start = offer.course.as_ref().and_then(|course| course.starts).filter(|start| *start > from);
        let mut key = String::new();
        for rules in &rules {
            key.push_str(rules.as_str());
            key.push('\n');
        }
        if let Some(season) = offer.season {
            key.push_str(&format!("{season:?}"));
        }
        if let Some(start) = start {
            key.push_str(&start.to_string());
        }
        let number = match known.get(&key) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.typical.len()).unwrap_or(u32::MAX);
                self.typical.push(TypicalWeek::of(&rules, offer.season, start.unwrap_or(from)));
                known.insert(key, number);
                number
            }
        };
        self.typical_of.push(number);
        let mask = row.weeks.get(number as usize).copied().unwrap_or_else(|| {
            let week = self.typical.get(number as usize);
            let mask = week.map_or(0, mask_of);
            row.weeks.push(mask);
            mask
        });
        for (code, bits) in List::Days.codes().iter().zip((0..7).map(|d| 0b111 << (d * 3))) {
            if mask & bits != 0 {
                self.code(Dimension::Day, code, row);
            }
        }
        for (t, (code, _)) in TIMES.into_iter().enumerate() {
            if (0..7).any(|d| mask & (1 << (d * 3 + t)) != 0) {
                self.code(Dimension::Time, code, row);
            }
        }
        mask
    }

    /// All values.
    pub fn values(&self) -> impl ExactSizeIterator<Item = (ValueIx, &Value)> {
        self.values.iter().enumerate().map(|(i, value)| (ValueIx(u32::try_from(i).unwrap_or(u32::MAX)), value))
    }

    /// A value.
    pub fn get(&self, ix: ValueIx) -> Option<&Value> {
        self.values.get(ix.0 as usize)
    }

    /// The value of that key, in any case; towns and funders in any spelling that folds alike.
    pub fn find(&self, dimension: Dimension, key: &str) -> Option<ValueIx> {
        self.by_key.get(dimension as usize)?.get(&*folded(dimension, key)).copied()
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

/// The days and times of day of a week, a bit for each of the 21.
fn mask_of(week: &TypicalWeek) -> u32 {
    let mut mask = 0;
    for (d, day) in WEEK.into_iter().enumerate() {
        for (t, (_, hours)) in TIMES.into_iter().enumerate() {
            if week.covers(&[day], Some(span(hours))) {
                mask |= 1 << (d * 3 + t);
            }
        }
    }
    mask
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

/// What an offer states while its values are collected.
#[derive(Debug, Default)]
struct Row {
    values: Vec<ValueIx>,
    depends: Vec<ValueIx>,
    unstated: u32,
    /// By need and by provider: it as a value.
    needs: Vec<ValueIx>,
    providers: Vec<ValueIx>,
    /// By place: its names as values.
    places: HashMap<PlaceIx, Rc<[ValueIx]>>,
    /// By typical week: its days and times of day, a bit for each of the 21.
    weeks: Vec<u32>,
}

impl Row {
    fn clear(&mut self) {
        self.values.clear();
        self.depends.clear();
        self.unstated = 0;
    }

    fn state(&mut self, dimension: Dimension, stated: bool) {
        if !stated {
            self.unstated |= dimension.bit();
        }
    }
}
