//! A search from the plan to what was found: matched, sifted, counted, ordered. And why an offer was found.

use super::bits::Bits;
use super::crowd::Crowd;
use super::facet::{Dimension, ValueIx};
use super::filter::Filters;
use super::index::Index;
use super::judge::Line;
use super::matching::{Found, each_match};
use super::plan::{Plan, Reached, Target};
use super::query::Query;
use super::ranking::{Best, FIRST, Order, Ranking};
use super::score::{self, Field};
use super::vocabulary::{Term, Way};
use crate::directory::Directory;
use crate::directory::hours::OpenState;

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
    /// How many offers are open at the moment asked for and how many do not state it, by the same rule; `None` where nobody
    /// asked.
    pub opening: Option<(u32, u32)>,
    /// By dimension: how many offers do not state it, by the same rule.
    pub not_stated: Vec<u32>,
    /// By word of the line: how many offers it reaches.
    pub reached: Vec<u32>,
    /// The offers that the counts speak of.
    pub counted: Bits,
}

impl Results {
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
    search_plan(index, &plan, filters, open, Order::Fit)
}

/// Works out beforehand what each single letter reaches: it is most of the offers, and the first key of a line is a letter.
pub fn prepare_letters<E>(index: &Index, directory: &Directory<E>) {
    for letter in 'a'..='z' {
        let query = Query::parse(letter.encode_utf8(&mut [0; 4]), directory, &index.facets);
        let plan = Plan::new(&query, index);
        let room = &mut *index.room.borrow_mut();
        plan.words.iter().for_each(|word| room.keep(word, index));
    }
}

/// Searches with a plan that is there already, and gives all that was found.
pub fn search_plan(
    index: &Index,
    plan: &Plan,
    filters: &Filters,
    open: impl Fn(u32) -> OpenState,
    order: Order<'_>,
) -> Results {
    run(index, plan, filters, open, Best::new(usize::MAX, order))
}

/// Searches, and gives no more than a screen shows; all are counted.
pub fn search_first(
    index: &Index,
    plan: &Plan,
    filters: &Filters,
    open: impl Fn(u32) -> OpenState,
    order: Order<'_>,
) -> Results {
    run(index, plan, filters, open, Best::new(FIRST, order))
}

fn run(index: &Index, plan: &Plan, filters: &Filters, open: impl Fn(u32) -> OpenState, best: Best<'_>) -> Results {
    let room = &mut *index.room.borrow_mut();
    let mut results = Results { reached: vec![0; plan.words.len()], ..Results::default() };
    let sifting = room.sifting(filters, &index.facets);
    let mut found = Found::new(index, &sifting, &open, best);
    each_match(index, plan, room, &mut results.reached, &mut found);
    let (passing, unstating) = found.totals();
    let Found { full, mut partial, opened, hits, unstated, .. } = found;
    // Counts are those of the offers that meet all words, or of the partial ones where no offer does: of what is shown first.
    let mut crowd = Crowd::of(full.clone(), &sifting, &opened);
    results.full = crowd.passing() as usize;
    if results.full == 0 {
        partial.join(&full);
        crowd = Crowd::of(partial, &sifting, &opened);
    }
    let tally = crowd.count(&index.facets, &mut room.counted);
    (results.counts, results.not_stated) = (tally.values, tally.not_stated);
    results.opening = crowd.opening();
    results.counted = crowd.passed().clone();
    let answer = |offer| sifting.sieve.answer(offer, &index.facets, || open(offer));
    results.hits = hits.finish(passing, answer);
    results.unstated = unstated.finish(unstating, answer);
    results
}

/// Why an offer was found: for each word of the line the best reason, if there is one.
pub fn explain(index: &Index, plan: &Plan, offer: u32) -> Vec<Reason> {
    let mut room = index.room.borrow_mut();
    let mut reasons = Vec::new();
    let mut line = Line::new(plan, index.len());
    for (i, word) in plan.words.iter().enumerate().filter(|(_, word)| word.counts) {
        let spread = room.word(word, index);
        let weight = line.weigh(i, word, spread.reached, spread.about).weight();
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
