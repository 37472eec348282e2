//! How all offers answer some filters, as sets of bits: worked out once, and good for every key that is typed under them.
//!
//! The rules are those of `filter.rs`, asked offer by offer. Whether an offer is open is left out: it changes from minute to
//! minute, and is asked of those alone that the words found.

use super::bits::Bits;
use super::facet::{Dimension, Facets};
use super::filter::{Answer, Filter, Filters, Sieve, bit};

/// How the offers answer.
#[derive(Debug, Default)]
pub(super) struct Sifting {
    /// What was asked.
    asked: Vec<Filter>,
    /// The rules, for who is asked by itself.
    pub sieve: Sieve,
    /// Pass all filters.
    pub pass: Bits,
    /// Would pass, but for what they do not state.
    pub unstated: Bits,
    /// By the dimensions of a filter, as bits: who fails these alone.
    pub fail: Vec<(u32, Bits)>,
}

impl Sifting {
    /// Asks all offers.
    pub fn new(filters: &Filters, facets: &Facets) -> Sifting {
        let sieve = Sieve::new(filters, facets);
        let mut sifting = Sifting { asked: filters.all.clone(), sieve, ..Sifting::default() };
        if sifting.sieve.is_empty() {
            return sifting;
        }
        let offers = facets.len();
        sifting.pass = Bits::none(offers);
        sifting.unstated = Bits::none(offers);
        for own in filters.all.iter().map(|filter| together(filter.dimension)) {
            if sifting.fail.iter().all(|(known, _)| *known != own) {
                sifting.fail.push((own, Bits::none(offers)));
            }
        }
        for offer in 0..u32::try_from(offers).unwrap_or(u32::MAX) {
            let answer = sifting.sieve.answer_beside_opening(offer, facets);
            sifting.add(offer, answer);
        }
        sifting
    }

    fn add(&mut self, offer: u32, answer: Answer) {
        let failed = answer.no | answer.unstated;
        if failed == 0 {
            return self.pass.put(offer);
        }
        if answer.passes_unstated() {
            self.unstated.put(offer);
        }
        if let Some((_, bits)) = self.fail.iter_mut().find(|(own, _)| failed & !own == 0) {
            bits.put(offer);
        }
    }

    /// Whether it is the answer to these filters.
    pub fn answers(&self, filters: &Filters) -> bool {
        self.asked == filters.all
    }
}

/// The dimensions that are counted without each other: day and time are asked of one session.
pub(super) const fn together(dimension: Dimension) -> u32 {
    match dimension {
        Dimension::Day | Dimension::Time => bit(Dimension::Day) | bit(Dimension::Time),
        other => bit(other),
    }
}
