//! Collects the values of a directory's offers.
//!
//! An offer has some twenty, nearly all of them written before, and most of them one of a closed list. So a code, a day, a flag
//! is looked up by where it stands in the program, a place's names by the place, and folding is for what comes the first time.

use super::{Dimension, Facets, TIMES, Value, ValueIx, as_written, folded, span};
use crate::directory::hours::TypicalWeek;
use crate::directory::lists::List;
use crate::directory::model::{Answer, Code, Course, Directory, LEVELS, NeedIx, Offer, PlaceIx, ProviderIx};
use crate::directory::text::Text;
use crate::directory::timetable::attended;
use crate::search::tally::Counts;
use chrono::{NaiveDate, Weekday};
use foldhash::{HashMap, HashMapExt};
use std::borrow::Cow;
use std::fmt::Write;
use std::rc::Rc;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl Facets {
    /// Collects the values of a directory's offers; `from` is the first day of the weeks looked over for hours that do not
    /// come every week.
    pub fn build<E: AsRef<Offer>>(directory: &Directory<E>, from: NaiveDate) -> Facets {
        let mut builder = Builder::new(directory);
        for entry in &directory.offers {
            builder.offer(directory, entry.as_ref(), from);
        }
        let mut facets = builder.facets;
        facets.who = facets.of.turned(facets.values.len(), |value| value.0);
        facets.counts = Counts::build(&facets, directory.offers.len());
        facets
    }

    fn value(&mut self, dimension: Dimension, key: &str, listed: bool) -> ValueIx {
        let folded = folded(dimension, key);
        let exact = if dimension.has_ids() { Cow::Owned(as_written(key)) } else { Cow::Borrowed(&*folded) };
        if let Some(ix) = self.by_key.get(dimension as usize).and_then(|keys| keys.get(&*exact)).copied() {
            self.list(ix, listed);
            return ix;
        }
        let ix = ValueIx(u32::try_from(self.values.len()).unwrap_or(u32::MAX));
        self.values.push(Value { dimension, key: Text::line(key), listed });
        if let Some(keys) = self.by_key.get_mut(dimension as usize) {
            keys.insert((*exact).into(), ix);
            // Who types an id may type it in any case, if that is clear.
            keys.entry((*folded).into()).or_insert(ix);
        }
        ix
    }

    fn list(&mut self, ix: ValueIx, listed: bool) {
        if listed && let Some(value) = self.values.get_mut(ix.0 as usize) {
            value.listed = true;
        }
    }
}

/// Facets while they are collected, with what is known already and the offer that is looked at.
struct Builder {
    facets: Facets,
    /// By dimension and key as it was written.
    written: Vec<HashMap<Box<str>, ValueIx>>,
    /// By dimension and where a code of the program stands.
    codes: HashMap<(Dimension, *const str), ValueIx>,
    /// By need all that it is found under.
    needs: Vec<Vec<ValueIx>>,
    /// By provider, by day, by time of day: it as a value.
    providers: Vec<ValueIx>,
    days: Vec<ValueIx>,
    /// All residence statuses: who is for any of them is for each.
    statuses: Vec<ValueIx>,
    times: Vec<ValueIx>,
    /// By place: its names as values.
    places: Vec<Option<Rc<[ValueIx]>>>,
    /// By the hours as they are written: the typical week.
    weeks: HashMap<Box<str>, u32>,
    /// By typical week: its days and times of day, a bit for each of the 21.
    masks: Vec<u32>,
    row: Row,
    hours: String,
}

/// What an offer states while its values are collected.
#[derive(Default)]
struct Row {
    values: Vec<ValueIx>,
    depends: Vec<ValueIx>,
    unstated: u32,
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

impl Builder {
    fn new<E>(directory: &Directory<E>) -> Builder {
        let none = || vec![HashMap::new(); Dimension::ALL.len()];
        let mut facets = Facets { by_key: none(), ..Facets::default() };
        let needs = directory.needs.iter().map(|(_, need)| facets.value(Dimension::Need, &need.id, !need.hidden));
        let values: Vec<ValueIx> = needs.collect();
        let value = |NeedIx(ix): NeedIx| values.get(usize::from(ix)).copied();
        let under = |ix: NeedIx| directory.needs.found_under(ix).into_iter().filter_map(value).collect();
        let needs = directory.needs.iter().map(|(ix, _)| under(ix)).collect();
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
        let days = List::Days.codes().iter().map(|code| facets.value(Dimension::Day, code, true)).collect();
        let statuses = List::Residence.codes().iter().filter(|code| **code != "any");
        let statuses = statuses.map(|code| facets.value(Dimension::Residence, code, true)).collect();
        let times = TIMES.iter().map(|(code, _)| facets.value(Dimension::Time, code, true)).collect();
        let providers =
            directory.providers.iter().map(|provider| facets.value(Dimension::Provider, &provider.id, true));
        let providers = providers.collect();
        Builder {
            facets,
            written: none(),
            codes: HashMap::new(),
            needs,
            providers,
            days,
            statuses,
            times,
            places: vec![None; directory.places.len()],
            weeks: HashMap::new(),
            masks: Vec::new(),
            row: Row::default(),
            hours: String::new(),
        }
    }

    fn offer<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer, from: NaiveDate) {
        self.row.clear();
        self.describe(directory, offer);
        let week = self.typical_week(directory, offer, from);
        let Builder { facets, row, .. } = self;
        facets.week.push(week);
        facets.unstated.push(row.unstated);
        facets.ages.push(match (offer.age_from, offer.age_to) {
            (None, None) => None,
            (from, to) => Some((from.unwrap_or(0.0) as f32, to.unwrap_or(150.0) as f32)),
        });
        row.values.sort_unstable();
        row.values.dedup();
        facets.of.push(&row.values);
        facets.depends.push(&row.depends);
    }

    fn written(&mut self, dimension: Dimension, key: &str, listed: bool) -> ValueIx {
        if let Some(ix) = self.written.get(dimension as usize).and_then(|keys| keys.get(key)).copied() {
            self.facets.list(ix, listed);
            return ix;
        }
        let ix = self.facets.value(dimension, key, listed);
        if let Some(keys) = self.written.get_mut(dimension as usize) {
            keys.insert(key.into(), ix);
        }
        ix
    }

    fn code(&mut self, dimension: Dimension, code: Code) -> ValueIx {
        let Builder { facets, codes, .. } = self;
        *codes.entry((dimension, std::ptr::from_ref(code))).or_insert_with(|| facets.value(dimension, code, true))
    }

    fn codes(&mut self, dimension: Dimension, codes: &[Code]) {
        for code in codes {
            let ix = self.code(dimension, code);
            self.row.values.push(ix);
        }
        self.row.state(dimension, !codes.is_empty());
    }

    fn describe<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer) {
        for NeedIx(ix) in &offer.needs {
            self.row.values.extend(self.needs.get(usize::from(*ix)).into_iter().flatten());
        }
        for speaks in &offer.speaks {
            let code = speaks.code.as_str();
            let ix = self.written(Dimension::Speaks, code, true);
            self.row.values.push(ix);
            // Who asks for Persian is helped in Dari, so Dari counts for Persian.
            for (at, _) in code.match_indices('-') {
                let ix = self.written(Dimension::Speaks, code.get(..at).unwrap_or_default(), false);
                self.row.values.push(ix);
            }
        }
        self.row.state(Dimension::Speaks, !offer.speaks.is_empty());
        self.towns(directory, offer);
        self.levels(offer.course.as_deref());
        self.codes(Dimension::Group, &offer.groups);
        self.residence(offer);
        self.codes(Dimension::Access, &offer.access);
        self.row.values.extend(offer.provider.and_then(|ProviderIx(ix)| self.providers.get(ix as usize)));
        for funder in &offer.funder {
            let ix = self.written(Dimension::Funder, funder, true);
            self.row.values.push(ix);
        }
        self.row.state(Dimension::Funder, !offer.funder.is_empty());
        self.row.state(Dimension::Age, offer.age_from.is_some() || offer.age_to.is_some());
        self.flags(directory, offer);
    }

    fn residence(&mut self, offer: &Offer) {
        if offer.residence.contains(&"any") {
            self.row.values.extend_from_slice(&self.statuses);
        }
        for code in offer.residence.iter().filter(|code| **code != "any") {
            let ix = self.code(Dimension::Residence, code);
            self.row.values.push(ix);
        }
        for code in &offer.residence_depends {
            let ix = self.code(Dimension::Residence, code);
            self.row.depends.push(ix);
        }
        self.row.state(Dimension::Residence, !offer.residence.is_empty() || !offer.residence_depends.is_empty());
    }

    fn towns<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer) {
        let mut stated = false;
        for ix in offer.at.iter().filter_map(|at| at.place) {
            let Some(place) = directory.place(ix) else { continue };
            stated |= place.town.is_some() || place.district.is_some();
            // Many offers share a place.
            let PlaceIx(number) = ix;
            let known = self.places.get(number as usize).cloned().flatten().unwrap_or_else(|| {
                let listed = [&place.town, &place.district].into_iter().flatten().map(|name| (name, true));
                let others = place.aliases.iter().chain([&place.name]).map(|name| (name, false));
                let values = listed.chain(others).map(|(name, listed)| self.written(Dimension::Town, name, listed));
                let values: Rc<[ValueIx]> = values.collect();
                if let Some(slot) = self.places.get_mut(number as usize) {
                    *slot = Some(Rc::clone(&values));
                }
                values
            });
            self.row.values.extend_from_slice(&known);
        }
        // Help that comes by phone or to the door is for all of its area.
        for area in &offer.catchment {
            stated |= !offer.at.is_empty();
            let ix = self.written(Dimension::Town, area, false);
            self.row.values.push(ix);
        }
        self.row.state(Dimension::Town, stated);
    }

    fn levels(&mut self, course: Option<&Course>) {
        let Some(course) = course else { return };
        let mut stated = false;
        for level in LEVELS {
            if let Some(teaches) = course.teaches(level) {
                stated = true;
                if teaches {
                    let ix = self.code(Dimension::Level, level);
                    self.row.values.push(ix);
                }
            }
        }
        self.row.state(Dimension::Level, stated);
    }

    fn flags<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer) {
        let mut flag = |dimension: Dimension, answer: Option<bool>| {
            self.row.state(dimension, answer.is_some());
            if answer == Some(true) {
                let ix = self.code(dimension, "yes");
                self.row.values.push(ix);
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

    fn typical_week<E: AsRef<Offer>>(&mut self, directory: &Directory<E>, offer: &Offer, from: NaiveDate) -> u32 {
        let rules = attended(directory, offer);
        self.row.state(Dimension::Day, !rules.is_empty());
        self.row.state(Dimension::Time, !rules.is_empty());
        // A course that starts later is judged by the weeks from its start.
        let start = offer.course.as_ref().and_then(|course| course.starts).filter(|start| *start > from);
        let hours = &mut self.hours;
        hours.clear();
        for rules in &rules {
            hours.push_str(rules.as_str());
            hours.push('\n');
        }
        // Writing to a text does not fail.
        if let Some(season) = offer.season {
            let _ = write!(hours, "{season:?}");
        }
        if let Some(start) = start {
            let _ = write!(hours, "{start}");
        }
        let number = self.weeks.get(hours.as_str()).copied().unwrap_or_else(|| {
            let number = u32::try_from(self.facets.typical.len()).unwrap_or(u32::MAX);
            let week = TypicalWeek::of(&rules, offer.season, start.unwrap_or(from));
            self.masks.push(mask_of(&week));
            self.facets.typical.push(week);
            self.weeks.insert(hours.as_str().into(), number);
            number
        });
        self.facets.typical_of.push(number);
        let mask = self.masks.get(number as usize).copied().unwrap_or(0);
        let days = self.days.iter().zip(0..7).filter(|(_, day)| mask & 0b111 << (day * 3) != 0);
        self.row.values.extend(days.map(|(ix, _)| *ix));
        let times = self.times.iter().zip(0..3).filter(|(_, time)| (0..7).any(|day| mask & 1 << (day * 3 + time) != 0));
        self.row.values.extend(times.map(|(ix, _)| *ix));
        mask
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};

    #[test]
    fn ids_that_differ_in_capitals_alone_are_two() {
        let facets = |providers: &[&str]| {
            let entry = |id: &&str| format!("[[provider]]\nid = \"{id}\"\nname = \"N\"\n");
            let text =
                format!("[directory]\nformat = 1\nname = \"T\"\n{}", providers.iter().map(entry).collect::<String>());
            let files = vec![File { name: Text::line("x"), text: &text }];
            Facets::build(&read(files, &BuiltIn::load()).unwrap().directory, NaiveDate::MIN)
        };
        let key = |facets: &Facets, typed: &str| {
            let ix = facets.find(Dimension::Provider, typed);
            ix.and_then(|ix| facets.get(ix)).map(|value| value.key.to_string())
        };
        for both in [["p", "P"], ["P", "p"]] {
            let facets = facets(&both);
            assert_eq!(
                ["p", "P"].map(|typed| key(&facets, typed)),
                ["p", "P"].map(|id| Some(id.to_owned())),
                "{both:?}"
            );
        }
        let one = facets(&["Haus"]);
        assert_eq!((key(&one, "haus"), key(&one, "hau")), (Some("Haus".to_owned()), None));
    }
}
