//! What was found, in its order: as far as somebody looks.
//!
//! A single letter finds half a directory, and a screen shows thirty offers of it. So the first are put in their order, and
//! the others when somebody goes there.

use super::index::Index;
use super::rank::Hit;
use std::cmp::Reverse;
use std::ops::{Deref, DerefMut};

/// So many are in their order from the start: more than a screen shows.
pub const FIRST: usize = 250;

/// Offers that were found; of [`Ranking::sorted`] at least the order holds.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    hits: Vec<Hit>,
    sorted: usize,
}

impl Deref for Ranking {
    type Target = [Hit];
    fn deref(&self) -> &[Hit] {
        &self.hits
    }
}

impl DerefMut for Ranking {
    fn deref_mut(&mut self) -> &mut [Hit] {
        &mut self.hits
    }
}

impl<'r> IntoIterator for &'r Ranking {
    type Item = &'r Hit;
    type IntoIter = std::slice::Iter<'r, Hit>;
    fn into_iter(self) -> Self::IntoIter {
        self.hits.iter()
    }
}

/// The order: all words before some, then by score, then by name.
fn key(hit: &Hit, index: &Index) -> (bool, Reverse<u32>, u32) {
    (!hit.is_full(), Reverse(hit.score), index.order(hit.offer))
}

/// Scores above this are one step: there are none.
const STEPS: usize = 2048;

/// The step of a hit by fullness and score: the better, the smaller.
fn step(hit: &Hit) -> usize {
    (STEPS - 1).saturating_sub(hit.score as usize) + if hit.is_full() { 0 } else { STEPS }
}

impl Ranking {
    /// Puts the first in their order, unless all are.
    pub(super) fn new(hits: Vec<Hit>, is_sorted: bool, index: &Index) -> Ranking {
        let mut ranking = Ranking { sorted: if is_sorted { hits.len() } else { 0 }, hits };
        ranking.sort_first(index);
        ranking
    }

    /// How many from the first on are in their order.
    pub const fn sorted(&self) -> usize {
        self.sorted
    }

    /// Puts all in their order.
    pub fn sort(&mut self, index: &Index) {
        if let Some(rest) = self.hits.get_mut(self.sorted..) {
            rest.sort_unstable_by_key(|hit| key(hit, index));
        }
        self.sorted = self.hits.len();
    }

    /// Puts all in another order; what is equal there keeps the usual one.
    pub fn sort_by_key<K: Ord>(&mut self, index: &Index, key: impl FnMut(&Hit) -> K) {
        self.sort(index);
        self.hits.sort_by_cached_key(key);
    }

    fn sort_first(&mut self, index: &Index) {
        if self.sorted >= self.hits.len() {
            return;
        }
        if self.hits.len() <= 2 * FIRST {
            return self.sort(index);
        }
        // How many hits there are of each score tells which can be among the first; only those are compared.
        let mut steps = vec![0u32; 2 * STEPS];
        for hit in &self.hits {
            if let Some(count) = steps.get_mut(step(hit)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        let last = steps.iter().position(|count| {
            sum += *count as usize;
            sum >= FIRST
        });
        let last = last.unwrap_or(2 * STEPS);
        let better = partition(&mut self.hits, |hit| step(hit) < last);
        let (first, rest) = self.hits.split_at_mut(better);
        let equal = partition(rest, |hit| step(hit) == last);
        let missing = FIRST.saturating_sub(better);
        if let Some(rest) = rest.get_mut(..equal)
            && missing < rest.len()
        {
            rest.select_nth_unstable_by_key(missing, |hit| index.order(hit.offer));
        }
        first.sort_unstable_by_key(|hit| key(hit, index));
        if let Some(rest) = rest.get_mut(..missing) {
            rest.sort_unstable_by_key(|hit| key(hit, index));
        }
        self.sorted = FIRST;
    }
}

/// Moves those that fit before the others; answers how many they are.
fn partition(hits: &mut [Hit], fits: impl Fn(&Hit) -> bool) -> usize {
    let mut kept = 0;
    for at in 0..hits.len() {
        if hits.get(at).is_some_and(&fits) {
            hits.swap(kept, at);
            kept += 1;
        }
    }
    kept
}
