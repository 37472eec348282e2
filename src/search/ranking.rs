//! What was found, in its order: as far as somebody looks.
//!
//! A single letter finds half a directory, and a screen shows thirty offers of it. So the best are kept while the others are
//! only counted; who goes further down asks for all ([`super::rank::search_plan`]).

use super::filter::Answer;
use super::index::Index;
use super::rank::Hit;

/// So many are kept where not all are asked for: more than a screen shows.
pub const FIRST: usize = 128;

/// In which order offers come. In every one those that meet all words come before the others.
#[derive(Clone, Copy, Debug)]
pub enum Order<'o> {
    /// How well they fit, then by name.
    Fit,
    /// By the rank of each offer, whatever its score; no two have the same.
    Rank(&'o [u32]),
}

/// Offers that were found, best first: all, or the first of them.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    hits: Vec<Hit>,
    all: usize,
}

impl Ranking {
    /// How many were found.
    pub const fn len(&self) -> usize {
        self.all
    }

    /// Whether nothing was found.
    pub const fn is_empty(&self) -> bool {
        self.all == 0
    }

    /// How many from the first on are here.
    pub const fn kept(&self) -> usize {
        self.hits.len()
    }

    /// Whether all that were found are here.
    pub const fn is_whole(&self) -> bool {
        self.hits.len() == self.all
    }

    /// The one at a place, if it is here.
    pub fn get(&self, at: usize) -> Option<&Hit> {
        self.hits.get(at)
    }

    /// The best.
    pub fn first(&self) -> Option<&Hit> {
        self.hits.first()
    }

    /// Those that are here.
    pub fn iter(&self) -> std::slice::Iter<'_, Hit> {
        self.hits.iter()
    }
}

impl<'r> IntoIterator for &'r Ranking {
    type Item = &'r Hit;
    type IntoIter = std::slice::Iter<'r, Hit>;
    fn into_iter(self) -> Self::IntoIter {
        self.hits.iter()
    }
}

/// Scores above the most that has room are one: there are none.
const SCORE_BITS: u32 = 20;
const MOST: u32 = (1 << SCORE_BITS) - 1;

/// Where an offer comes: partial behind full, then by score downwards and rank among equals, or by rank and, to know it, score.
type Place = u64;

/// Place of a partial one.
const PARTIAL: Place = 1 << 63;

/// An offer that may be among the best. There are many of them for a while, so it is small.
#[derive(Clone, Copy, Debug)]
struct Kept {
    place: Place,
    offer: u32,
    missing: u32,
}

/// The best of what comes, by place.
#[derive(Clone, Debug)]
pub(super) struct Best<'o> {
    order: Order<'o>,
    /// How many are kept.
    most: usize,
    kept: Vec<Kept>,
    /// Whoever comes at this place or behind is not among the best.
    end: Place,
    /// What `end` says of the points of offers that meet all words: with fewer none is among the best, with as many as the
    /// second it is so by its score.
    bar_full: [u32; 2],
    /// Likewise of the others.
    bar_partial: [u32; 2],
    /// How many points make a score of 1.
    scale: u32,
}

impl<'o> Best<'o> {
    /// Keeps so many, in an order.
    pub fn new(most: usize, order: Order<'o>) -> Best<'o> {
        Best { order, most, kept: Vec::new(), end: Place::MAX, bar_full: [0; 2], bar_partial: [0; 2], scale: 0 }
    }

    /// Learns how many points make a score of 1.
    pub const fn scale(&mut self, points: u32) {
        self.scale = points;
    }

    /// With fewer points an offer is none of the best.
    pub const fn least(&self, is_full: bool) -> u32 {
        if is_full { self.bar_full[0] } else { self.bar_partial[0] }
    }

    /// Whether all are there that are to be kept, and those that come in the order of equals are behind them.
    pub const fn is_done(&self) -> bool {
        matches!(self.order, Order::Fit) && self.end != Place::MAX
    }

    /// Whether an offer with so many points is none of the best, whatever its focus and standing: they only take away. Often
    /// half a directory has the score of the last of the best; then the rank among equals decides before any score is asked.
    #[inline]
    pub fn is_below(&self, points: u32, is_full: bool, rank: impl FnOnce() -> u32) -> bool {
        let [least, better] = if is_full { self.bar_full } else { self.bar_partial };
        points < least || points < better && u64::from(rank()) > self.end & u64::from(u32::MAX)
    }

    /// Takes in an offer; its score is asked only where it decides. Most are passed over, and that should stay short.
    #[inline(never)]
    pub fn put(&mut self, offer: u32, missing: u32, index: &Index, score: impl FnOnce() -> u32) {
        let partial = if missing == 0 { 0 } else { PARTIAL };
        let place = match self.order {
            Order::Fit => u64::from(MOST - score().min(MOST)) << 32 | u64::from(index.order(offer)) | partial,
            Order::Rank(ranks) => {
                let rank = partial | u64::from(ranks.get(offer as usize).copied().unwrap_or(u32::MAX)) << SCORE_BITS;
                if rank >= self.end { rank } else { rank | u64::from(score().min(MOST)) }
            }
        };
        if place >= self.end {
            return;
        }
        self.kept.push(Kept { place, offer, missing });
        // Room for as many again, so that the worse half goes in one stroke.
        if self.kept.len() >= self.most.saturating_mul(2) {
            self.shorten();
        }
    }

    fn shorten(&mut self) {
        if let Some(last) = self.most.checked_sub(1).filter(|last| *last < self.kept.len()) {
            let (_, Kept { place, .. }, _) = self.kept.select_nth_unstable_by_key(last, |kept| kept.place);
            let place = *place;
            self.end = place + 1;
            self.kept.truncate(self.most);
            let score = MOST - ((place >> 32) as u32 & MOST);
            let bar = match self.order {
                Order::Fit => [score, score + 1].map(|score| score.saturating_mul(self.scale)),
                Order::Rank(_) => [0; 2],
            };
            let is_partial = place & PARTIAL != 0;
            (self.bar_full, self.bar_partial) = if is_partial { ([0; 2], bar) } else { (bar, [u32::MAX; 2]) };
        }
    }

    /// In their order, each with how it answers the filters; so many were found.
    pub fn finish(mut self, all: usize, answer: impl Fn(u32) -> Answer) -> Ranking {
        self.shorten();
        self.kept.sort_unstable_by_key(|kept| kept.place);
        let order = self.order;
        let answered = |Kept { place, offer, missing }: Kept| {
            let Answer { unstated, depends, .. } = answer(offer);
            let score = match order {
                Order::Fit => MOST - ((place >> 32) as u32 & MOST),
                Order::Rank(_) => place as u32 & MOST,
            };
            Hit { offer, score, missing, unstated, depends }
        };
        Ranking { hits: self.kept.into_iter().map(answered).collect(), all }
    }
}
