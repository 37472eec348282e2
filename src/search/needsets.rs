//! Offers by the needs that they serve together.
//!
//! A beginning of one letter means nearly every need in some language, and an offer serves several. Offers with the same needs
//! in the same order get the same from them, so it is reckoned once a set and not once an offer.

use super::csr::Csr;
use super::judge::Mark;
use foldhash::{HashMap, HashMapExt};

/// Which needs offers serve together.
#[derive(Debug, Default)]
pub(super) struct NeedSets {
    /// By offer its set.
    of: Vec<u32>,
    /// By set: the needs, each with its position in the offer.
    sets: Csr<(u32, u8)>,
}

impl NeedSets {
    /// Of what each need's offers are, each with the position of the need in the offer.
    pub fn new<'n>(needs: usize, offers: usize, of_need: impl Fn(u32) -> &'n [(u32, u8)]) -> NeedSets {
        let numbers = 0..u32::try_from(needs).unwrap_or(u32::MAX);
        let pairs: Vec<(u32, (u32, u8))> = numbers
            .flat_map(|need| of_need(need).iter().map(move |(offer, position)| (*offer, (need, *position))))
            .collect();
        let by_offer = Csr::of_pairs(offers, &pairs);
        let mut known: HashMap<&[(u32, u8)], u32> = HashMap::new();
        let mut sets: Vec<Vec<(u32, u8)>> = Vec::new();
        let of = (0..u32::try_from(offers).unwrap_or(u32::MAX))
            .map(|offer| {
                let set = by_offer.row(offer);
                *known.entry(set).or_insert_with(|| {
                    sets.push(set.to_vec());
                    u32::try_from(sets.len() - 1).unwrap_or(u32::MAX)
                })
            })
            .collect();
        NeedSets { of, sets: Csr::of(sets) }
    }

    /// By offer what all its needs bring it together, nothing where none brings anything; `of_need` says what one brings by its
    /// position.
    pub fn marks(&self, of_need: impl Fn(u32, u8) -> Option<Mark>) -> impl Iterator<Item = Mark> {
        let of_set = |set: u32| {
            let mut all = Mark::default();
            let met = self.sets.row(set).iter().filter_map(|(need, position)| of_need(*need, *position));
            met.for_each(|mark| all.join(mark));
            all
        };
        let by_set: Vec<Mark> = (0..u32::try_from(self.sets.len()).unwrap_or(u32::MAX)).map(of_set).collect();
        self.of.iter().map(move |set| by_set.get(*set as usize).copied().unwrap_or_default())
    }
}
