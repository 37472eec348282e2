//! Spreads a plan over the offers, sifts, counts and orders. The only room that costs by the number of offers reached.

use super::bits::Bits;
use super::facet::{Dimension, ValueIx};
use super::filter::{Answer, Filters, Sieve};
use super::index::Index;
use super::judge::{Line, Sum, Weighed};
use super::plan::{Plan, PlannedWord, Reached, Target};
use super::query::Query;
use super::ranking::Ranking;
use super::score::{self, Field};
use super::spread::Spread;
use super::tally::Crowd;
use super::vocabulary::{Term, Way};
use crate::directory::hours::OpenState;
use std::sync::Arc;

/// An offer that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its position in the directory.
    pub offer: u32,
    /// Its score, 0 to about 1,000; 0 where no words were typed.
    pub score: u32,
    /// The words of the line that it does not meet, as bits by their position.
    pub missing: u32,
    /// The dimensions asked for that it does not state, as bits.
    pub unstated: u32,
    /// The dimensions for which it depends, as bits.
    pub depends: u32,
}

impl Hit {
    /// Whether it meets all words.
    pub const fn is_full(&self) -> bool {
        self.missing == 0
    }
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// Offers that pass, best first: those that meet all words, then those that meet some.
    pub hits: Ranking,
    /// How many of them meet all words.
    pub full: usize,
    /// Offers that would pass but for a fact that they do not state, best first.
    pub unstated: Ranking,
    /// By value: how many offers have it, among those that pass all filters of other dimensions.
    pub counts: Vec<u32>,
    /// How many offers are open now, by the same rule; `None` where nobody asked.
    pub open: Option<u32>,
    /// By dimension: how many offers do not state it, by the same rule.
    pub not_stated: Vec<u32>,
    /// By word of the line: how many offers it reaches.
    pub reached: Vec<u32>,
}

impl Results {
    /// Orders all that was found.
    pub fn sort(&mut self, index: &Index) {
        self.hits.sort(index);
        self.unstated.sort(index);
    }

    /// The count of a value.
    pub fn count(&self, value: ValueIx) -> u32 {
        self.counts.get(value.0 as usize).copied().unwrap_or(0)
    }

    /// How many of the hits the counts speak of: those that meet all words, or all where none does.
    pub fn counted(&self) -> usize {
        if self.full > 0 { self.full } else { self.hits.len() }
    }

    /// How many offers do not state a dimension.
    pub fn not_stated(&self, dimension: Dimension) -> u32 {
        self.not_stated.get(dimension as usize).copied().unwrap_or(0)
    }
}

/// Why a word of the line counts for an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The word, by its position in the line.
    pub word: usize,
    /// The word of the directory.
    pub term: Term,
    /// How the two met.
    pub way: Way,
    /// Where it stands.
    pub field: Field,
    /// Through what.
    pub target: Target,
    /// For how much.
    pub points: u16,
    /// The word's weight, in thousandths.
    pub weight: u32,
}

/// Searches. `open` answers the state of opening of an offer at the moment asked for, and is asked only where it matters.
pub fn search(index: &Index, query: &Query, filters: &Filters, open: impl Fn(u32) -> OpenState) -> Results {
    let plan = Plan::new(query, index);
    search_plan(index, &plan, filters, open)
}

/// Searches with a plan that is there already, and orders all that was found.
pub fn search_plan(index: &Index, plan: &Plan, filters: &Filters, open: impl Fn(u32) -> OpenState) -> Results {
    let mut results = search_first(index, plan, filters, open);
    results.sort(index);
    results
}

/// Searches, and orders no more than a screen shows: the rest follows with [`Results::sort`] when somebody goes there.
pub fn search_first(index: &Index, plan: &Plan, filters: &Filters, open: impl Fn(u32) -> OpenState) -> Results {
    let mut results = Results { reached: vec![0; plan.words.len()], ..Results::default() };
    let sieve = Sieve::new(filters, &index.facets);
    // Counts are those of the offers that meet all words, or of the partial ones where no offer does: of what is shown first.
    let mut full = Crowd::new(filters, index.len());
    let mut partial = full.clone();
    let (mut hits, mut unstated) = (Vec::new(), Vec::new());
    let lets_all_pass = sieve.is_empty();
    each_match(index, plan, &mut results.reached, |mut hit| {
        if lets_all_pass {
            if hit.is_full() { &mut full } else { &mut partial }.add(hit.offer, Answer::default());
            hits.push(hit);
            return;
        }
        let answer = sieve.answer(hit.offer, &index.facets, || open(hit.offer));
        if hit.is_full() { &mut full } else { &mut partial }.add(hit.offer, answer);
        hit.unstated = answer.unstated;
        hit.depends = answer.depends;
        if answer.passes() {
            hits.push(hit);
        } else if answer.passes_unstated() {
            unstated.push(hit);
        }
    });
    results.full = full.passing() as usize;
    if results.full == 0 {
        full.join(&partial);
    }
    (results.counts, results.not_stated) = full.count(&index.facets);
    results.open = sieve.asks_open().then(|| full.passing());
    // Without words the offers came in their order.
    let is_sorted = !plan.words.iter().any(|word| word.counts);
    results.hits = Ranking::new(hits, is_sorted, index);
    results.unstated = Ranking::new(unstated, is_sorted, index);
    results
}

/// Offers are taken together by so many, so that what is added up for them stays near the processor.
const BLOCK: u32 = 4096;

/// Gives each offer that meets all words, or enough of them.
fn each_match(index: &Index, plan: &Plan, reached: &mut [u32], mut give: impl FnMut(Hit)) {
    let mut room = index.room.borrow_mut();
    let banned = Bits::of(
        if plan.without.is_empty() { 0 } else { index.len() },
        room.spread(&plan.without, index).offers.iter().copied(),
    );
    let counting: Vec<(usize, &PlannedWord)> = plan.words.iter().enumerate().filter(|(_, word)| word.counts).collect();
    if counting.is_empty() {
        for offer in index.by_order().iter().copied().filter(|offer| !banned.has(*offer)) {
            give(Hit { offer, score: 0, missing: 0, unstated: 0, depends: 0 });
        }
        return;
    }
    let mut line = Line::new(plan, index.len());
    let mut words: Vec<Part> = Vec::with_capacity(counting.len());
    for (i, word) in counting {
        let spread = room.word(word, index);
        if let Some(slot) = reached.get_mut(i) {
            *slot = u32::try_from(spread.offers.len()).unwrap_or(u32::MAX);
        }
        words.push(Part { word: line.weigh(i, word, spread.offers.len(), spread.about), spread, at: 0 });
    }
    let mut judged = |offer: u32, sum: &Sum| {
        if !banned.has(offer)
            && let Some((score, missing)) = line.judge(sum, index.focus(offer), index.standing(offer))
        {
            give(Hit { offer, score, missing, unstated: 0, depends: 0 });
        }
    };
    if let [only] = words.as_slice() {
        for (offer, mark) in only.spread.offers.iter().zip(&only.spread.marks) {
            let mut sum = Sum::default();
            line.add(&mut sum, &only.word, *mark);
            judged(*offer, &sum);
        }
        return;
    }
    let mut sums = vec![Sum::default(); BLOCK as usize];
    let mut touched: Vec<u32> = Vec::new();
    while let Some(first) = words.iter().filter_map(Part::next).min() {
        let base = first / BLOCK * BLOCK;
        for word in &mut words {
            word.add(&line, base, &mut sums, &mut touched);
        }
        for at in touched.drain(..) {
            let Some(sum) = sums.get_mut(at as usize).map(std::mem::take) else { continue };
            judged(base + at, &sum);
        }
    }
}

/// A word's spread that is gone through block by block.
struct Part {
    word: Weighed,
    spread: Arc<Spread>,
    at: usize,
}

impl Part {
    fn next(&self) -> Option<u32> {
        self.spread.offers.get(self.at).copied()
    }

    /// Adds what it brings the offers of a block.
    fn add(&mut self, line: &Line, base: u32, sums: &mut [Sum], touched: &mut Vec<u32>) {
        let offers = self.spread.offers.get(self.at..).unwrap_or_default().iter();
        let marks = self.spread.marks.get(self.at..).unwrap_or_default().iter();
        for (offer, mark) in offers.zip(marks) {
            let at = offer - base;
            let Some(sum) = sums.get_mut(at as usize) else { break };
            if !sum.is_touched() {
                touched.push(at);
            }
            line.add(sum, &self.word, *mark);
            self.at += 1;
        }
    }
}

/// Why an offer was found: for each word of the line the best reason, if there is one.
pub fn explain(index: &Index, plan: &Plan, offer: u32) -> Vec<Reason> {
    let mut room = index.room.borrow_mut();
    let mut reasons = Vec::new();
    let mut line = Line::new(plan, index.len());
    for (i, word) in plan.words.iter().enumerate().filter(|(_, word)| word.counts) {
        let spread = room.word(word, index);
        let weight = line.weigh(i, word, spread.offers.len(), spread.about).weight();
        let best = word
            .reached
            .iter()
            .chain(word.parts.iter().flat_map(|part| &part.reached))
            .filter_map(|reached| Some((points_for(index, reached, offer)?, reached)))
            .max_by_key(|(points, reached)| (*points, std::cmp::Reverse((reached.field, reached.way, reached.term))));
        if let Some((points, reached)) = best {
            reasons.push(Reason {
                word: i,
                term: reached.term,
                way: reached.way,
                field: reached.field,
                target: reached.target,
                points,
                weight,
            });
        }
    }
    reasons
}

/// The points that an offer gets by a target; `None` where the target does not lead to it. What [`search_plan`] spreads over
/// all offers, asked about one.
pub fn points_for(index: &Index, reached: &Reached, offer: u32) -> Option<u16> {
    match reached.target {
        Target::Word(term) => index.run(term, reached.field).contains(offer).then_some(reached.points),
        Target::Need(need) => index
            .of_need(need)
            .iter()
            .find(|(known, _)| *known == offer)
            .map(|(_, position)| score::by_need(reached.points, *position)),
        Target::Provider(ix) => index.of_provider(ix).contains(&offer).then_some(reached.points),
        Target::Place(ix) => index.of_place(ix).contains(&offer).then_some(reached.points),
        Target::Value(ix) => index.of_value(ix).contains(&offer).then_some(reached.points),
    }
}
