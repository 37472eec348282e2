//! Counts the values of the offers that were found: beside every filter how many offers it would give.
//!
//! A value that many offers have is kept as a set of bits, so that counting it among many offers costs little more than
//! looking at each 64 of them at once; the few that are left to an offer are counted by going through them.

use super::bits::{Bits, ones};
use super::csr::Csr;
use super::facet::{Dimension, Facets, ValueIx};
use super::filter::bit;

/// A value that at least every so-manyeth offer has is kept as bits: from there on they take less room than a list.
const COMMON: usize = 32;

/// A value that at least every so-manyeth offer has is kept as bits too: among very many they are still the quicker way.
const SELDOM: usize = 256;

/// Where at least every so-manyeth offer is counted, bits are quicker than going through the offers.
const MANY: usize = 64;

/// From here on they are so for seldom values too.
const VERY_MANY: usize = 8;

/// What is made ready for counting.
#[derive(Debug, Default)]
pub struct Counts {
    /// Values that many have, with those who have them or for whom it depends.
    common: Vec<(ValueIx, Dimension, Bits)>,
    /// Likewise those that some have.
    seldom: Vec<(ValueIx, Dimension, Bits)>,
    /// By offer: its values that some have.
    of_seldom: Rows,
    /// By offer: its values that few have.
    of_rare: Rows,
    /// What all offers together have.
    of_all: Tally,
    /// By dimension: who does not state it.
    unstated: Vec<Bits>,
}

/// Values by offer, and the dimensions of all of them as bits.
#[derive(Debug, Default)]
struct Rows {
    of: Csr<ValueIx>,
    dimensions: u32,
}

impl Rows {
    fn new(facets: &Facets, offers: usize, pairs: &[(u32, ValueIx)]) -> Rows {
        let mut is_there = vec![false; facets.values().len()];
        for (_, value) in pairs {
            if let Some(is_there) = is_there.get_mut(value.0 as usize) {
                *is_there = true;
            }
        }
        let there = facets.values().zip(is_there).filter(|(_, is_there)| *is_there);
        let dimensions = there.fold(0, |all, ((_, value), _)| all | bit(value.dimension));
        Rows { of: Csr::of_pairs(offers, pairs), dimensions }
    }
}

impl Counts {
    /// Makes the counts of some offers' values ready.
    pub fn build(facets: &Facets, offers: usize) -> Counts {
        let all = || (0..offers).map(|offer| u32::try_from(offer).unwrap_or(u32::MAX));
        let mut number = vec![0usize; facets.values().len()];
        for offer in all() {
            for value in counted(facets, offer) {
                if let Some(number) = number.get_mut(value.0 as usize) {
                    *number += 1;
                }
            }
        }
        // By value where its bits are: the common ones first, then the seldom ones.
        let mut bits: Vec<(ValueIx, Dimension, Bits)> = Vec::new();
        let mut position = vec![usize::MAX; number.len()];
        let mut commons = 0;
        for (share, less) in [(COMMON, usize::MAX), (SELDOM, COMMON)] {
            for ((ix, value), number) in facets.values().zip(&number) {
                let is_taken = less != usize::MAX && *number * less >= offers.max(1);
                if *number * share >= offers.max(1) && !is_taken {
                    if let Some(slot) = position.get_mut(ix.0 as usize) {
                        *slot = bits.len();
                    }
                    bits.push((ix, value.dimension, Bits::none(offers)));
                }
            }
            if less == usize::MAX {
                commons = bits.len();
            }
        }
        let (mut seldom, mut rare) = (Vec::new(), Vec::new());
        let mut unstated = vec![Bits::none(offers); Dimension::ALL.len()];
        for offer in all() {
            for value in counted(facets, offer) {
                let at = position.get(value.0 as usize).copied().unwrap_or(usize::MAX);
                match bits.get_mut(at) {
                    Some((.., bits)) => {
                        bits.put(offer);
                        if at >= commons {
                            seldom.push((offer, value));
                        }
                    }
                    None => rare.push((offer, value)),
                }
            }
            for (dimension, bits) in Dimension::ALL.into_iter().zip(&mut unstated) {
                if !facets.states(offer, dimension) {
                    bits.put(offer);
                }
            }
        }
        let of_all = Tally {
            values: number.iter().map(|number| u32::try_from(*number).unwrap_or(u32::MAX)).collect(),
            not_stated: unstated.iter().map(Bits::count).collect(),
        };
        let of_seldom = Rows::new(facets, offers, &seldom);
        let of_rare = Rows::new(facets, offers, &rare);
        let seldom = bits.split_off(commons);
        Counts { common: bits, seldom, of_seldom, of_rare, of_all, unstated }
    }
}

/// The values that an offer counts for: where it depends on the case an offer passes, so it counts; once, if a status is named
/// in both ways.
fn counted(facets: &Facets, offer: u32) -> impl Iterator<Item = ValueIx> {
    let has = facets.of(offer);
    let depends = facets.depends(offer).iter().filter(|value| has.binary_search(value).is_err());
    has.iter().chain(depends).copied()
}

/// How many offers of a set have each value, and how many do not state each dimension.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub values: Vec<u32>,
    pub not_stated: Vec<u32>,
}

/// A set that was counted: the next one differs from it by little where somebody types on.
#[derive(Debug)]
pub(super) struct Counted {
    pub offers: Bits,
    pub tally: Tally,
}

impl Tally {
    /// Nothing counted.
    pub fn none(facets: &Facets) -> Tally {
        Tally { values: vec![0; facets.values().len()], not_stated: vec![0; Dimension::ALL.len()] }
    }

    /// Counts a set by some dimensions: from nothing, from all offers, or from a set that was counted by all dimensions, whichever is nearest.
    pub fn of(facets: &Facets, dimensions: u32, offers: &Bits, last: Option<&Counted>) -> Tally {
        let ready = facets.counts();
        let (has, lacks) =
            (offers.count(), u32::try_from(facets.len()).unwrap_or(u32::MAX).saturating_sub(offers.count()));
        let far = last.map_or(u32::MAX, |last| last.offers.count_apart(offers));
        let mut tally = Tally::none(facets);
        if far < has.min(lacks)
            && let Some(last) = last
        {
            tally.count(facets, dimensions, &last.offers.without(offers));
            let gone = std::mem::replace(&mut tally, last.tally.clone());
            tally.take_off(&gone);
            tally.count(facets, dimensions, &offers.without(&last.offers));
        } else if lacks < has {
            tally.count(facets, dimensions, &offers.others(facets.len()));
            let mut all = Tally::none(facets);
            for (((_, value), all), of_all) in facets.values().zip(&mut all.values).zip(&ready.of_all.values) {
                *all = if dimensions & bit(value.dimension) != 0 { *of_all } else { 0 };
            }
            for ((dimension, all), of_all) in
                Dimension::ALL.into_iter().zip(&mut all.not_stated).zip(&ready.of_all.not_stated)
            {
                *all = if dimensions & bit(dimension) != 0 { *of_all } else { 0 };
            }
            let lacking = std::mem::replace(&mut tally, all);
            tally.take_off(&lacking);
        } else {
            tally.count(facets, dimensions, offers);
        }
        tally
    }

    /// Adds another.
    pub fn add(&mut self, other: &Tally) {
        self.values.iter_mut().zip(&other.values).for_each(|(mine, theirs)| *mine += theirs);
        self.not_stated.iter_mut().zip(&other.not_stated).for_each(|(mine, theirs)| *mine += theirs);
    }

    fn take_off(&mut self, other: &Tally) {
        self.values.iter_mut().zip(&other.values).for_each(|(mine, theirs)| *mine -= theirs);
        self.not_stated.iter_mut().zip(&other.not_stated).for_each(|(mine, theirs)| *mine -= theirs);
    }

    /// Adds the offers of a set.
    fn count(&mut self, facets: &Facets, dimensions: u32, offers: &Bits) {
        let number = offers.count() as usize;
        if number * MANY >= facets.len().max(1) {
            self.count_many(facets, dimensions, offers, number);
        } else if number > 0 {
            self.count_few(facets, dimensions, offers);
        }
    }

    fn count_many(&mut self, facets: &Facets, dimensions: u32, offers: &Bits, number: usize) {
        let ready = facets.counts();
        let is_very_many = number * VERY_MANY >= facets.len();
        let seldom = ready.seldom.iter().filter(|_| is_very_many);
        for (ix, dimension, bits) in ready.common.iter().chain(seldom) {
            if dimensions & bit(*dimension) != 0
                && let Some(count) = self.values.get_mut(ix.0 as usize)
            {
                *count += bits.count_both(offers);
            }
        }
        for rows in [&ready.of_seldom, &ready.of_rare].into_iter().skip(usize::from(is_very_many)) {
            if dimensions & rows.dimensions != 0 {
                let add = |offer| rows.of.row(offer).iter().for_each(|v| self.add_value(facets, dimensions, *v));
                offers.iter().for_each(add);
            }
        }
        for ((dimension, bits), count) in Dimension::ALL.into_iter().zip(&ready.unstated).zip(&mut self.not_stated) {
            if dimensions & bit(dimension) != 0 {
                *count += bits.count_both(offers);
            }
        }
    }

    fn count_few(&mut self, facets: &Facets, dimensions: u32, offers: &Bits) {
        offers.iter().for_each(|offer| {
            counted(facets, offer).for_each(|value| self.add_value(facets, dimensions, value));
            for dimension in ones(0, u64::from(facets.unstated(offer) & dimensions)) {
                if let Some(count) = self.not_stated.get_mut(dimension as usize) {
                    *count += 1;
                }
            }
        });
    }

    fn add_value(&mut self, facets: &Facets, dimensions: u32, value: ValueIx) {
        let counts_here =
            dimensions == u32::MAX || facets.get(value).is_some_and(|v| dimensions & bit(v.dimension) != 0);
        if counts_here && let Some(count) = self.values.get_mut(value.0 as usize) {
            *count += 1;
        }
    }
}
