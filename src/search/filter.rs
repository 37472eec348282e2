//! Filters: what must hold of an offer beside the words, and how an offer answers.
//!
//! A filter keeps what was asked by its key and not by a position, so it stays true when the file changes. An offer
//! answers yes, *it depends*, *not stated* or no; not stated is never taken for no.

use super::bits::Bits;
use super::facet::{Dimension, Facets, TIMES, ValueIx, span, words_of};
use super::fold::fold;
use crate::directory::hours::OpenState;
use crate::directory::lists::List;
use crate::directory::model::{Directory, LEVELS, level_rank};
use crate::directory::moment::parse_local;
use crate::directory::nearest::nearest;
use chrono::{NaiveDateTime, NaiveTime, Weekday};

/// What is asked of a dimension.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// A value, by its key: an id, a code, a name.
    Value(String),
    /// Yes, of a flag.
    Yes,
    /// A span of the day, from and to.
    Span(NaiveTime, NaiveTime),
    /// An age in years.
    Age(f32),
    /// Open at the moment that is now.
    OpenNow,
    /// Open at another moment, in the directory's zone.
    OpenAt(NaiveDateTime),
    /// That nothing is stated: what still has to be asked.
    Unstated,
}

/// A filter: a dimension and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// The dimension.
    pub dimension: Dimension,
    /// What is asked.
    pub wish: Wish,
}

/// All filters of a search. Several of one dimension mean any of them, several dimensions all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// The filters, in the order in which they were set.
    pub all: Vec<Filter>,
    /// Offers that do not state a fact come too, after the others.
    pub with_unstated: bool,
}

/// A value that no filter knows, and the nearest one that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The dimension asked.
    pub dimension: Dimension,
    /// What was written.
    pub written: String,
    /// The nearest known value.
    pub near: Option<String>,
}

impl Filter {
    /// Reads a value as people write it: a key, or a label or synonym in any language.
    ///
    /// # Errors
    /// The dimension does not know the value.
    pub fn parse<E>(
        dimension: Dimension,
        written: &str,
        directory: &Directory<E>,
        facets: &Facets,
    ) -> Result<Filter, Unknown> {
        let written = written.trim();
        if matches!(written, "unstated" | "ungenannt" | "unbekannt") {
            return Ok(Filter { dimension, wish: Wish::Unstated });
        }
        let wish = match dimension {
            Dimension::Age => {
                let years = written.split_whitespace().next().unwrap_or_default().replace(',', ".");
                years.parse().ok().filter(|years: &f32| (0.0..=130.0).contains(years)).map(Wish::Age)
            }
            Dimension::Open => match parse_local(written) {
                Some(moment) => Some(Wish::OpenAt(moment)),
                None => is_yes(written).then_some(Wish::OpenNow),
            },
            dimension if dimension.is_flag() => is_yes(written).then_some(Wish::Yes),
            Dimension::Time => time_span(written)
                .map(|(from, to)| Wish::Span(from, to))
                .or_else(|| key_of(dimension, written, directory, facets).map(Wish::Value)),
            _ => key_of(dimension, written, directory, facets).map(Wish::Value),
        };
        wish.map(|wish| Filter { dimension, wish }).ok_or_else(|| Unknown {
            dimension,
            written: written.to_owned(),
            near: near_key(dimension, written, directory, facets),
        })
    }

    /// The value as it is written in a query: `need:lang.upper`, `is:free`, `age:3`.
    pub fn written(&self) -> String {
        let value = match &self.wish {
            Wish::Yes | Wish::OpenNow => return format!("is:{}", self.dimension.name()),
            Wish::Value(key) if key.contains(' ') => format!("\"{key}\""),
            Wish::Value(key) => key.clone(),
            Wish::Span(from, to) => format!("{}-{}", from.format("%H:%M"), to.format("%H:%M")),
            Wish::Age(years) => years.to_string(),
            Wish::Unstated if self.dimension == Dimension::Open => return "open-at:unstated".to_owned(),
            Wish::Unstated => "unstated".to_owned(),
            Wish::OpenAt(moment) => return format!("open-at:{}", moment.format("%Y-%m-%dT%H:%M")),
        };
        format!("{}:{value}", self.dimension.name())
    }
}

fn is_yes(written: &str) -> bool {
    written.is_empty() || matches!(written, "yes" | "ja" | "true")
}

/// `14:00-16:00`, `14-16`.
fn time_span(written: &str) -> Option<(NaiveTime, NaiveTime)> {
    let (from, to) = written.split_once(['-', '–'])?;
    let time = |text: &str| {
        let (hour, minute) = text.trim().split_once([':', '.']).unwrap_or((text.trim(), "0"));
        let hour: u32 = hour.parse().ok()?;
        NaiveTime::from_hms_opt(if hour == 24 { 0 } else { hour }, minute.parse().ok()?, 0)
    };
    Some((time(from)?, time(to)?))
}

fn key_of<E>(dimension: Dimension, written: &str, directory: &Directory<E>, facets: &Facets) -> Option<String> {
    if let Some(ix) = facets.find(dimension, written) {
        return facets.get(ix).map(|value| value.key.as_str().to_owned());
    }
    if dimension == Dimension::Level {
        let list = List::Levels.codes().iter().find(|code| code.eq_ignore_ascii_case(written))?;
        let rank = level_rank(list);
        return LEVELS.iter().find(|level| level_rank(level) == rank).map(|level| (*level).to_owned());
    }
    let folded = fold(written);
    if folded.is_empty() {
        return None;
    }
    if dimension == Dimension::Need {
        let labels = |ix| directory.needs.get(ix).map(|need| &need.term);
        return directory.needs.iter().find_map(|(ix, need)| {
            let term = labels(ix)?;
            let hit = term.labels.iter().chain(&term.plain).any(|(_, label)| fold(label) == folded);
            hit.then(|| need.id.as_str().to_owned())
        });
    }
    if dimension == Dimension::Provider {
        return directory.providers.iter().find_map(|provider| {
            let hit = fold(&provider.name) == folded || provider.aliases.iter().any(|alias| fold(alias) == folded);
            hit.then(|| provider.id.as_str().to_owned())
        });
    }
    let hit = facets.values().filter(|(_, value)| value.dimension == dimension).find(|(_, value)| {
        words_of(directory, value).is_some_and(|words| {
            words.labels.iter().any(|(_, label)| fold(label) == folded)
                || words
                    .synonyms
                    .iter()
                    .chain(&words.hidden_synonyms)
                    .any(|(_, all)| all.iter().any(|word| fold(word) == folded))
        })
    });
    if let Some((_, value)) = hit {
        return Some(value.key.as_str().to_owned());
    }
    // Any language may be asked for, also one that nobody offers and no list names: then the answer is that nobody does.
    (dimension == Dimension::Speaks)
        .then(|| crate::directory::model::Language::parse(written))
        .flatten()
        .filter(|language| language.primary().len() <= 3)
        .map(|language| language.as_str().to_owned())
}

fn near_key<E>(dimension: Dimension, written: &str, directory: &Directory<E>, facets: &Facets) -> Option<String> {
    let keys = facets.values().filter(|(_, value)| value.dimension == dimension).map(|(_, value)| value.key.as_str());
    if let Some(near) = nearest(written, keys) {
        return Some(near.to_owned());
    }
    let labels = facets
        .values()
        .filter(|(_, value)| value.dimension == dimension)
        .filter_map(|(_, value)| words_of(directory, value))
        .flat_map(|words| words.labels.iter().map(|(_, label)| label.as_str()));
    let needs = directory
        .needs
        .iter()
        .filter(|_| dimension == Dimension::Need)
        .flat_map(|(_, need)| need.term.labels.iter().map(|(_, label)| label.as_str()));
    let providers = directory.providers.iter().filter(|_| dimension == Dimension::Provider).map(|p| p.name.as_str());
    nearest(written, labels.chain(needs).chain(providers)).map(str::to_owned)
}

/// How an offer answers all filters. Bits are dimensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Dimensions it fails.
    pub no: u32,
    /// Dimensions it does not state.
    pub unstated: u32,
    /// Dimensions for which it depends.
    pub depends: u32,
}

impl Answer {
    /// Whether it passes, stated facts only.
    pub const fn passes(self) -> bool {
        self.no == 0 && self.unstated == 0
    }

    /// Whether it would pass but for what it does not state.
    pub const fn passes_unstated(self) -> bool {
        self.no == 0 && self.unstated != 0
    }

    /// The same without some dimensions.
    #[must_use]
    pub const fn without(self, bits: u32) -> Answer {
        Answer { no: self.no & !bits, unstated: self.unstated & !bits, depends: self.depends & !bits }
    }
}

/// The bit of a dimension in an [`Answer`].
pub const fn bit(dimension: Dimension) -> u32 {
    1 << dimension as u32
}

/// The values asked for of a dimension, with who has one of them.
#[derive(Debug)]
struct Wanted {
    dimension: Dimension,
    values: Vec<ValueIx>,
    who: Bits,
}

/// Filters made ready for an index.
#[derive(Debug, Default)]
pub struct Sieve {
    values: Vec<Wanted>,
    days: Vec<Weekday>,
    times: Vec<(NaiveTime, NaiveTime)>,
    ages: Vec<f32>,
    /// Who is open at the moment is asked for.
    open: bool,
    /// Dimensions of which offers that state nothing are asked for, as bits.
    unstated: u32,
    /// Dimensions of which anything else is asked, as bits.
    asked: u32,
}

impl Sieve {
    /// Makes filters ready. A value that this directory does not have meets nobody.
    pub fn new(filters: &Filters, facets: &Facets) -> Sieve {
        let mut sieve = Sieve::default();
        for Filter { dimension, wish } in &filters.all {
            if *wish == Wish::Unstated {
                sieve.unstated |= bit(*dimension);
                continue;
            }
            sieve.asked |= bit(*dimension);
            match (dimension, wish) {
                (Dimension::Age, Wish::Age(years)) => sieve.ages.push(*years),
                (Dimension::Open, _) => sieve.open = true,
                (Dimension::Day, Wish::Value(code)) => {
                    let day = List::Days.codes().iter().position(|known| known == code);
                    sieve
                        .days
                        .extend(day.and_then(|day| u8::try_from(day).ok()).and_then(|day| Weekday::try_from(day).ok()));
                }
                (Dimension::Time, Wish::Value(code)) => {
                    sieve.times.extend(TIMES.iter().find(|(known, _)| known == code).map(|(_, hours)| span(*hours)));
                }
                (Dimension::Time, Wish::Span(from, to)) => sieve.times.push((*from, *to)),
                (dimension, wish) => {
                    let key = if let Wish::Value(key) = wish { key.as_str() } else { "yes" };
                    let mut wanted: Vec<ValueIx> = facets.find(*dimension, key).into_iter().collect();
                    if *dimension == Dimension::Speaks {
                        // By prefix of whole parts: who asks for Persian is helped in Dari.
                        wanted.extend(
                            facets.values().filter(|(_, value)| value.dimension == Dimension::Speaks).filter_map(
                                |(ix, value)| {
                                    value.key.strip_prefix(key).is_some_and(|rest| rest.starts_with('-')).then_some(ix)
                                },
                            ),
                        );
                    }
                    match sieve.values.iter_mut().find(|known| known.dimension == *dimension) {
                        Some(known) => known.values.extend(wanted),
                        None => {
                            let who = Bits::none(facets.len());
                            sieve.values.push(Wanted { dimension: *dimension, values: wanted, who });
                        }
                    }
                }
            }
        }
        for Wanted { values, who, .. } in &mut sieve.values {
            values.iter().flat_map(|value| facets.who(*value)).for_each(|offer| who.put(*offer));
        }
        sieve
    }

    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.asked == 0 && self.unstated == 0
    }

    /// Whether the state of opening is asked for.
    pub const fn asks_open(&self) -> bool {
        self.open || self.unstated & bit(Dimension::Open) != 0
    }

    /// Whether a state of opening is one that is asked for.
    pub const fn wants(&self, state: OpenState) -> bool {
        match state {
            OpenState::Open => self.open,
            OpenState::Unstated => self.unstated & bit(Dimension::Open) != 0,
            OpenState::Phone | OpenState::Appointment | OpenState::Closed => false,
        }
    }

    /// How an offer answers if its state of opening is one that is asked for.
    pub fn answer_beside_opening(&self, offer: u32, facets: &Facets) -> Answer {
        self.answer(offer, facets, || if self.open { OpenState::Open } else { OpenState::Unstated })
    }

    /// How an offer answers; its state of opening is looked up only if it is asked for.
    pub fn answer(&self, offer: u32, facets: &Facets, open: impl FnOnce() -> OpenState) -> Answer {
        let mut answer = Answer::default();
        for Wanted { dimension, values, who } in &self.values {
            if who.has(offer) {
                continue;
            }
            if *dimension == Dimension::Residence && values.iter().any(|value| facets.depends(offer).contains(value)) {
                answer.depends |= bit(*dimension);
            } else if facets.states(offer, *dimension) {
                answer.no |= bit(*dimension);
            } else {
                answer.unstated |= bit(*dimension);
            }
        }
        if !self.days.is_empty() || !self.times.is_empty() {
            let asked = if self.times.is_empty() {
                bit(Dimension::Day)
            } else if self.days.is_empty() {
                bit(Dimension::Time)
            } else {
                bit(Dimension::Day) | bit(Dimension::Time)
            };
            if !facets.states(offer, Dimension::Day) {
                answer.unstated |= asked;
            } else if !facets.takes_place(offer, &self.days, &self.times) {
                answer.no |= asked;
            }
        }
        if !self.ages.is_empty() {
            match facets.ages(offer) {
                None => answer.unstated |= bit(Dimension::Age),
                // A child of three is three until it is four.
                Some((from, to)) => {
                    if !self.ages.iter().any(|age| age + 1.0 > from && age.floor() <= to) {
                        answer.no |= bit(Dimension::Age);
                    }
                }
            }
        }
        if self.asks_open() {
            match open() {
                state if self.wants(state) => {}
                OpenState::Unstated => answer.unstated |= bit(Dimension::Open),
                _ => answer.no |= bit(Dimension::Open),
            }
        }
        if self.unstated != 0 {
            self.answer_unstated(offer, facets, &mut answer);
        }
        answer
    }

    /// Where what is not stated is asked for, it passes; beside a value of the same dimension either does.
    fn answer_unstated(&self, offer: u32, facets: &Facets, answer: &mut Answer) {
        // Whether it is stated if one is open is a matter of the moment, and was asked above.
        let asked = self.unstated & !bit(Dimension::Open);
        for dimension in Dimension::ALL.into_iter().filter(|dimension| asked & bit(*dimension) != 0) {
            if !facets.states(offer, dimension) {
                answer.unstated &= !bit(dimension);
            } else if self.asked & bit(dimension) == 0 {
                answer.no |= bit(dimension);
            }
        }
    }
}
