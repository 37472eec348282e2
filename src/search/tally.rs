//! Counts the values of the offers that were found: beside every filter how many offers it would give.
//!
//! A value that many offers have is kept as a set of bits, so that counting it among many offers costs little more than
//! looking at each 64 of them at once; the few that are left to an offer are counted by going through them.

use super::bits::Bits;
use super::csr::Csr;
use super::facet::{Dimension, Facets, ValueIx};
use super::filter::{Answer, Filters, bit};

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
    /// By value: how many have it among their others.
    rare_of_all: Vec<u32>,
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
        let mut rare_of_all = vec![0; number.len()];
        for (_, value) in &rare {
            if let Some(count) = rare_of_all.get_mut(value.0 as usize) {
                *count += 1;
            }
        }
        Counts { common, rare: Csr::of_pairs(offers, &rare), rare_of_all, unstated }
    }
}

/// The values that an offer counts for: where it depends on the case an offer passes, so it counts; once, if a status is named
/// in both ways.
fn counted(facets: &Facets, offer: u32) -> impl Iterator<Item = ValueIx> {
    let has = facets.of(offer);
    let depends = facets.depends(offer).iter().filter(|value| has.binary_search(value).is_err());
    has.iter().chain(depends).copied()
}

/// Who is counted: those that pass all filters, and for each dimension with a filter those that fail it alone.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    pass: Bits,
    fail: Vec<(u32, Bits)>,
    /// How many fail only because they do not state whether they are open.
    open_unstated: u32,
}

impl Crowd {
    /// Nobody yet, of so many offers, for some filters.
    pub fn new(filters: &Filters, offers: usize) -> Crowd {
        let mut fail: Vec<(u32, Bits)> = Vec::new();
        for filter in &filters.all {
            let own = together(filter.dimension);
            if fail.iter().all(|(known, _)| *known != own) {
                fail.push((own, Bits::none(offers)));
            }
        }
        Crowd { pass: Bits::none(offers), fail, open_unstated: 0 }
    }

    /// Takes in an offer that answers so.
    pub fn add(&mut self, offer: u32, answer: Answer) {
        let failed = answer.no | answer.unstated;
        if failed == 0 {
            self.pass.put(offer);
        } else if let Some((_, bits)) = self.fail.iter_mut().find(|(own, _)| failed & !own == 0) {
            bits.put(offer);
            self.open_unstated += u32::from(answer.unstated & bit(Dimension::Open) != 0);
        }
    }

    /// Takes in others.
    pub fn join(&mut self, other: &Crowd) {
        self.pass.join(&other.pass);
        self.fail.iter_mut().zip(&other.fail).for_each(|((_, mine), (_, theirs))| mine.join(theirs));
        self.open_unstated += other.open_unstated;
    }

    /// How many pass all filters.
    pub fn passing(&self) -> u32 {
        self.pass.count()
    }

    /// Counts by value, and by dimension how many do not state it.
    pub fn count(&self, facets: &Facets) -> (Vec<u32>, Vec<u32>) {
        let mut counts = vec![0; facets.values().len()];
        let mut not_stated = vec![0; Dimension::ALL.len()];
        for (dimensions, bits) in std::iter::once((u32::MAX, &self.pass)).chain(self.fail.iter().map(|(d, b)| (*d, b)))
        {
            let number = bits.count() as usize;
            if number == 0 {
                continue;
            }
            if number * MANY >= facets.len() {
                many(facets, dimensions, bits, &mut counts, &mut not_stated);
            } else {
                few(facets, dimensions, bits, &mut counts, &mut not_stated);
            }
        }
        if let Some(open) = not_stated.get_mut(Dimension::Open as usize) {
            *open += self.open_unstated;
        }
        (counts, not_stated)
    }
}

/// The dimensions that are counted without each other: day and time are asked of one session.
const fn together(dimension: Dimension) -> u32 {
    match dimension {
        Dimension::Day | Dimension::Time => bit(Dimension::Day) | bit(Dimension::Time),
        other => bit(other),
    }
}

fn many(facets: &Facets, dimensions: u32, crowd: &Bits, counts: &mut [u32], not_stated: &mut [u32]) {
    let ready = facets.counts();
    for (ix, dimension, bits) in &ready.common {
        if dimensions & bit(*dimension) != 0
            && let Some(count) = counts.get_mut(ix.0 as usize)
        {
            *count += bits.count_both(crowd);
        }
    }
    rare(facets, dimensions, crowd, counts);
    for ((dimension, bits), count) in Dimension::ALL.into_iter().zip(&ready.unstated).zip(not_stated) {
        if dimensions & bit(dimension) != 0 {
            *count += bits.count_both(crowd);
        }
    }
}

/// Counts the values that few have: of those that are in, or of all without those that are not, whichever are fewer.
fn rare(facets: &Facets, dimensions: u32, crowd: &Bits, counts: &mut [u32]) {
    let ready = facets.counts();
    let mut own = vec![0; counts.len()];
    let mut go_through = |offers: &Bits| {
        for value in offers.iter().flat_map(|offer| ready.rare.row(offer)) {
            if let Some(count) = own.get_mut(value.0 as usize) {
                *count += 1;
            }
        }
    };
    let most = crowd.count() as usize * 2 > facets.len();
    if most {
        go_through(&crowd.others(facets.len()));
    } else {
        go_through(crowd);
    }
    for (((_, value), own), (count, all)) in facets.values().zip(own).zip(counts.iter_mut().zip(&ready.rare_of_all)) {
        if dimensions & bit(value.dimension) != 0 {
            *count += if most { all - own } else { own };
        }
    }
}

fn few(facets: &Facets, dimensions: u32, crowd: &Bits, counts: &mut [u32], not_stated: &mut [u32]) {
    for offer in crowd.iter() {
        counted(facets, offer).for_each(|value| add(facets, dimensions, value, counts));
        for (dimension, count) in Dimension::ALL.into_iter().zip(&mut *not_stated) {
            *count += u32::from(dimensions & bit(dimension) != 0 && !facets.states(offer, dimension));
        }
    }
}

fn add(facets: &Facets, dimensions: u32, value: ValueIx, counts: &mut [u32]) {
    let counts_here = dimensions == u32::MAX || facets.get(value).is_some_and(|v| dimensions & bit(v.dimension) != 0);
    if counts_here && let Some(count) = counts.get_mut(value.0 as usize) {
        *count += 1;
    }
}
