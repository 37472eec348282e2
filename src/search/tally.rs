//! Counts the values of the offers that were found: beside every filter how many offers it would give.
//!
//! A value that many offers have is kept as a set of bits, so that counting it among many offers costs little more than
//! looking at each 64 of them at once; the few that are left to an offer are counted by going through them.

use super::bits::Bits;
use super::csr::Csr;
use super::facet::{Dimension, Facets, ValueIx};
use super::filter::bit;

/// A value that at least every so-manyeth offer has is kept as bits: from there on they take less room than a list.
const COMMON: usize = 32;

/// Where at least every so-manyeth offer is counted, bits are quicker than going through the offers.
const MANY: usize = 64;

/// What is made ready for counting.
#[derive(Debug, Default)]
pub struct Counts {
    /// Values that many have, with those who have them or for whom it depends.
    common: Vec<(ValueIx, Dimension, Bits)>,
    /// By offer: its other values.
    rare: Csr<ValueIx>,
    /// The dimensions of these.
    rare_dimensions: u32,
    /// What all offers together have.
    of_all: Tally,
    /// By dimension: who does not state it.
    unstated: Vec<Bits>,
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
        let mut common: Vec<(ValueIx, Dimension, Bits)> = Vec::new();
        let mut position = vec![usize::MAX; number.len()];
        for ((ix, value), number) in facets.values().zip(&number) {
            if *number * COMMON >= offers.max(1) {
                if let Some(slot) = position.get_mut(ix.0 as usize) {
                    *slot = common.len();
                }
                common.push((ix, value.dimension, Bits::none(offers)));
            }
        }
        let mut rare = Vec::new();
        let mut unstated = vec![Bits::none(offers); Dimension::ALL.len()];
        for offer in all() {
            for value in counted(facets, offer) {
                let at = position.get(value.0 as usize).copied().unwrap_or(usize::MAX);
                match common.get_mut(at) {
                    Some((.., bits)) => bits.put(offer),
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
        let rare_dimensions = facets
            .values()
            .filter(|(ix, _)| position.get(ix.0 as usize) == Some(&usize::MAX))
            .fold(0, |all, (_, value)| all | bit(value.dimension));
        Counts { common, rare: Csr::of_pairs(offers, &rare), rare_dimensions, of_all, unstated }
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
            self.count_many(facets, dimensions, offers);
        } else if number > 0 {
            self.count_few(facets, dimensions, offers);
        }
    }

    fn count_many(&mut self, facets: &Facets, dimensions: u32, offers: &Bits) {
        let ready = facets.counts();
        for (ix, dimension, bits) in &ready.common {
            if dimensions & bit(*dimension) != 0
                && let Some(count) = self.values.get_mut(ix.0 as usize)
            {
                *count += bits.count_both(offers);
            }
        }
        if dimensions & ready.rare_dimensions != 0 {
            for value in offers.iter().flat_map(|offer| ready.rare.row(offer)) {
                self.add_value(facets, dimensions, *value);
            }
        }
        for ((dimension, bits), count) in Dimension::ALL.into_iter().zip(&ready.unstated).zip(&mut self.not_stated) {
            if dimensions & bit(dimension) != 0 {
                *count += bits.count_both(offers);
            }
        }
    }

    fn count_few(&mut self, facets: &Facets, dimensions: u32, offers: &Bits) {
        for offer in offers.iter() {
            counted(facets, offer).for_each(|value| self.add_value(facets, dimensions, value));
            for (dimension, count) in Dimension::ALL.into_iter().zip(&mut self.not_stated) {
                *count += u32::from(dimensions & bit(dimension) != 0 && !facets.states(offer, dimension));
            }
        }
    }

    fn add_value(&mut self, facets: &Facets, dimensions: u32, value: ValueIx) {
        let counts_here =
            dimensions == u32::MAX || facets.get(value).is_some_and(|v| dimensions & bit(v.dimension) != 0);
        if counts_here && let Some(count) = self.values.get_mut(value.0 as usize) {
            *count += 1;
        }
    }
}
