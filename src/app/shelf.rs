//! A directory that is ready to be searched, with what was found while reading it.

use crate::directory::finding::Finding;
use crate::directory::hours::{OpenState, Opening};
use crate::directory::model::{Entry, Offer};
use crate::directory::timetable::{Pattern, opening_of, opening_of_hours, state_of_hours};
use crate::directory::{Directory, Moment, Text};
use crate::search::Index;
use crate::search::beginning::beginning;
use crate::search::bits::Bits;
use crate::search::rank::prepare_letters;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use foldhash::{HashMap, HashMapExt};
use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

/// From so many offers on what a single letter reaches takes longer than a frame may, and is worked out while the directory is read.
const LARGE: usize = 10_000;

/// A directory with its index.
#[derive(Debug)]
pub struct Shelf {
    /// The directory.
    pub directory: Directory,
    /// Its index.
    pub index: Index,
    /// What was found while reading it.
    pub findings: Vec<Finding>,
    /// The names of its files, as findings number them.
    pub files: Vec<Text>,
    /// Set once what single letters reach was worked out: a shelf may be made ready more than once.
    letters: OnceCell<()>,
    /// The offers by their ids.
    by_id: OnceCell<Vec<u32>>,
    patterns: OnceCell<Patterns>,
    /// The states of the patterns in the minute that was asked for last.
    states: RefCell<Option<(NaiveDateTime, Vec<OpenState>)>>,
    /// Who is open in the minute that was asked for last, and who does not state it.
    opening: RefCell<Option<(NaiveDateTime, Bits, Bits)>>,
    /// The ranks by opening, likewise.
    by_opening: RefCell<Option<(NaiveDateTime, Arc<[u32]>)>>,
}

/// Offers with the same hours are open together, so each text of hours is asked once a minute and not once an offer.
#[derive(Debug)]
struct Patterns {
    /// By offer its pattern.
    of: Vec<u32>,
    /// By pattern an offer that has it.
    first: Vec<u32>,
}

/// The minute that a moment is in.
fn minute_of(moment: &Moment) -> NaiveDateTime {
    moment.date().and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(moment.minute()))
}

/// A directory without what may not be seen: drafts and reviews, unless they may.
pub fn seen(mut directory: Directory, drafts: bool) -> Directory {
    if !drafts {
        directory.offers.retain(|entry| entry.offer.is_visible());
    }
    directory
}

impl Shelf {
    /// Makes the facts of a directory ready for a moment, its words with [`Shelf::complete`]. Drafts and reviews are left out
    /// unless they may be seen.
    pub fn new(directory: Directory, findings: Vec<Finding>, files: Vec<Text>, drafts: bool, now: &Moment) -> Shelf {
        let directory = seen(directory, drafts);
        let index = Index::facts(&directory, now.date());
        Shelf::with(directory, index, findings, files)
    }

    /// A directory as it may be [`seen`] with the index that was made of it.
    pub fn with(directory: Directory, index: Index, findings: Vec<Finding>, files: Vec<Text>) -> Shelf {
        let (letters, by_id, patterns) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let (states, opening, by_opening) = (RefCell::default(), RefCell::default(), RefCell::default());
        Shelf { directory, index, findings, files, letters, by_id, patterns, states, opening, by_opening }
    }

    /// Makes ready what else the first key would wait for: the words, if the index has none yet, and all tables.
    pub fn complete(&self) {
        self.index.complete(&self.directory);
        self.index.prepare();
        self.letters.get_or_init(|| {
            if self.directory.offers.len() >= LARGE {
                prepare_letters(&self.index, &self.directory);
            }
        });
        self.by_id();
        self.patterns();
    }

    fn patterns(&self) -> &Patterns {
        self.patterns.get_or_init(|| {
            let mut known: HashMap<Pattern, u32> = HashMap::new();
            let mut patterns = Patterns { of: Vec::with_capacity(self.directory.offers.len()), first: Vec::new() };
            for (offer, entry) in (0u32..).zip(&self.directory.offers) {
                let number = *known.entry(Pattern::of(&self.directory, &entry.offer)).or_insert_with(|| {
                    patterns.first.push(offer);
                    u32::try_from(patterns.first.len() - 1).unwrap_or(u32::MAX)
                });
                patterns.of.push(number);
            }
            patterns
        })
    }

    fn by_id(&self) -> &[u32] {
        self.by_id.get_or_init(|| {
            let ids = (0u32..).zip(&self.directory.offers).map(|(offer, entry)| (&entry.offer.id, offer));
            let mut all: Vec<(u128, &Text, u32)> = ids.map(|(id, offer)| (beginning(id), id, offer)).collect();
            all.sort_unstable();
            all.into_iter().map(|(.., offer)| offer).collect()
        })
    }

    /// The offer with an id.
    pub fn find(&self, id: &Text) -> Option<u32> {
        let all = self.by_id();
        let at = all.binary_search_by_key(&Some(id), |offer| self.offer(*offer).map(|offer| &offer.id)).ok()?;
        all.get(at).copied()
    }

    /// An entry.
    pub fn entry(&self, offer: u32) -> Option<&Entry> {
        self.directory.offers.get(offer as usize)
    }

    /// An offer.
    pub fn offer(&self, offer: u32) -> Option<&Offer> {
        self.entry(offer).map(|entry| &entry.offer)
    }

    /// How it is with an offer at a moment.
    pub fn opening(&self, offer: u32, moment: &Moment) -> Option<Opening> {
        Some(opening_of(&self.directory, self.offer(offer)?, moment))
    }

    /// By offer its rank by opening: those that are open, then the others as they open, then those of which nobody can say
    /// when. Worked out once a minute.
    pub fn by_opening(&self, moment: &Moment) -> Arc<[u32]> {
        let minute = minute_of(moment);
        let mut known = self.by_opening.borrow_mut();
        if let Some((_, ranks)) = known.as_ref().filter(|(known, _)| *known == minute) {
            return Arc::clone(ranks);
        }
        let patterns = self.patterns();
        let opening = |first: &u32| {
            let opening = self.offer(*first).map(|one| opening_of_hours(&self.directory, one, moment));
            let opens = opening.and_then(|opening| opening.opens).map(|change| change.at);
            (opening.map(|opening| opening.state) != Some(OpenState::Open), opens.is_none(), opens)
        };
        let of_patterns: Vec<_> = patterns.first.iter().map(opening).collect();
        let over = (true, true, None);
        let mut all: Vec<_> = (0u32..)
            .zip(&patterns.of)
            .map(|(offer, pattern)| {
                let is_current = self.offer(offer).is_some_and(|one| one.is_current(moment.date()));
                let opening = of_patterns.get(*pattern as usize).filter(|_| is_current).copied().unwrap_or(over);
                (opening, self.index.order(offer), offer)
            })
            .collect();
        all.sort_unstable();
        let mut ranks = vec![0; all.len()];
        for (rank, (.., offer)) in (0u32..).zip(all) {
            if let Some(slot) = ranks.get_mut(offer as usize) {
                *slot = rank;
            }
        }
        let ranks: Arc<[u32]> = ranks.into();
        *known = Some((minute, Arc::clone(&ranks)));
        ranks
    }

    /// How many of some offers are open, and of how many that is not stated.
    pub fn opening_among(&self, offers: &Bits, moment: &Moment) -> (u32, u32) {
        let minute = minute_of(moment);
        let mut known = self.opening.borrow_mut();
        if known.as_ref().is_none_or(|(known, ..)| *known != minute) {
            let mut open = Bits::none(self.directory.offers.len());
            let mut unstated = open.clone();
            for offer in 0..u32::try_from(self.directory.offers.len()).unwrap_or(u32::MAX) {
                match self.open_state(offer, moment) {
                    OpenState::Open => open.put(offer),
                    OpenState::Unstated => unstated.put(offer),
                    OpenState::Phone | OpenState::Appointment | OpenState::Closed => {}
                }
            }
            *known = Some((minute, open, unstated));
        }
        known.as_ref().map_or((0, 0), |(_, open, unstated)| (open.count_both(offers), unstated.count_both(offers)))
    }

    /// The state alone.
    pub fn open_state(&self, offer: u32, moment: &Moment) -> OpenState {
        let Some(one) = self.offer(offer) else { return OpenState::Unstated };
        if !one.is_current(moment.date()) {
            return OpenState::Closed;
        }
        let patterns = self.patterns();
        let Some(pattern) = patterns.of.get(offer as usize) else { return OpenState::Unstated };
        let minute = minute_of(moment);
        let mut states = self.states.borrow_mut();
        if states.as_ref().is_none_or(|(known, _)| *known != minute) {
            let state = |first: &u32| {
                self.offer(*first).map_or(OpenState::Unstated, |one| state_of_hours(&self.directory, one, moment))
            };
            *states = Some((minute, patterns.first.iter().map(state).collect()));
        }
        let state = states.as_ref().and_then(|(_, states)| states.get(*pattern as usize));
        state.copied().unwrap_or(OpenState::Unstated)
    }
}
