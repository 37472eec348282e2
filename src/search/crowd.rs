//! Who is counted beside the filters: of those that the words found, those that pass, and those that fail one filter alone.

use super::bits::Bits;
use super::facet::{Dimension, Facets};
use super::filter::{Sieve, bit};
use super::sifting::Sifting;
use super::tally::{Counted, Tally};
use crate::directory::hours::OpenState;

/// Who is open at the moment that is asked for, of those that were asked.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub open: Bits,
    /// Do not state it.
    pub unstated: Bits,
}

impl Opened {
    /// Those whose state is asked for.
    pub fn wanted(&self, sieve: &Sieve) -> Bits {
        let mut wanted = if sieve.wants(OpenState::Open) { &self.open } else { &self.unstated }.clone();
        if sieve.wants(OpenState::Unstated) {
            wanted.join(&self.unstated);
        }
        wanted
    }
}

/// Who is counted: those that pass all filters, and for each dimension with a filter those that fail it alone.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    pass: Bits,
    fail: Vec<(u32, Bits)>,
    /// How many pass all other filters and are open, and how many do not state it; where that was asked.
    opening: Option<(u32, u32)>,
}

impl Crowd {
    /// Of those that the words found.
    pub fn of(found: Bits, sifting: &Sifting, open: &Opened) -> Crowd {
        let sieve = &sifting.sieve;
        if sieve.is_empty() {
            return Crowd { pass: found, fail: Vec::new(), opening: None };
        }
        let wanted = open.wanted(sieve);
        let mut fail: Vec<(u32, Bits)> = Vec::new();
        for (own, alone) in &sifting.fail {
            let mut bits = found.clone();
            if sieve.asks_open() && *own == bit(Dimension::Open) {
                bits.keep(&sifting.pass);
                bits.drop(&wanted);
            } else {
                bits.keep(alone);
                if sieve.asks_open() {
                    bits.keep(&wanted);
                }
            }
            fail.push((*own, bits));
        }
        let mut pass = found;
        pass.keep(&sifting.pass);
        let opening = sieve.asks_open().then(|| (pass.count_both(&open.open), pass.count_both(&open.unstated)));
        if sieve.asks_open() {
            pass.keep(&wanted);
        }
        Crowd { pass, fail, opening }
    }

    /// Those that pass all filters.
    pub const fn passed(&self) -> &Bits {
        &self.pass
    }

    /// How many pass all filters but that of opening and are open, and how many of them do not state it; `None` where nobody
    /// asked.
    pub const fn opening(&self) -> Option<(u32, u32)> {
        self.opening
    }

    /// How many pass all filters.
    pub fn passing(&self) -> u32 {
        self.pass.count()
    }

    /// Counts by value, and by dimension how many do not state it. `last` is what was counted last, and is now this.
    pub fn count(&self, facets: &Facets, last: &mut Option<Counted>) -> Tally {
        let mut tally = Tally::of(facets, u32::MAX, &self.pass, last.as_ref());
        *last = Some(Counted { offers: self.pass.clone(), tally: tally.clone() });
        for (dimensions, offers) in &self.fail {
            tally.add(&Tally::of(facets, *dimensions, offers, None));
        }
        tally
    }
}
