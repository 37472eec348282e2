//! Spreads a plan over the offers, sifts, counts and orders. The only room that costs by the number of offers reached.

use super::facet::{Dimension, ValueIx};
use super::filter::{Answer, Filters, Sieve, bit};
use super::index::Index;
use super::plan::{Plan, PlannedWord, Reached, Target};
use super::query::Query;
use super::score::{self, Field};
use super::vocabulary::{Term, Way};
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
    pub hits: Vec<Hit>,
    /// How many of them meet all words.
    pub full: usize,
    /// Offers that would pass but for a fact that they do not state, best first.
    pub unstated: Vec<Hit>,
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

/// How one word counts for the offers: points and the fields where it was found.
#[derive(Clone, Debug, Default)]
struct Spread {
    offers: Vec<(u32, u16, u16)>,
}

/// Room for one word, used again and again.
#[derive(Debug, Default)]
struct Scratch {
    points: Vec<u16>,
    fields: Vec<u16>,
    touched: Vec<u32>,
}

impl Scratch {
    fn bump(&mut self, offer: u32, points: u16, field: Field) {
        let (Some(best), Some(fields)) = (self.points.get_mut(offer as usize), self.fields.get_mut(offer as usize))
        else {
            return;
        };
        if *fields == 0 {
            self.touched.push(offer);
        }
        *fields |= 1 << field as u16;
        if field.is_topical() && points >= score::PARTIAL_QUALITY {
            *fields |= score::ABOUT;
        }
        *best = (*best).max(points);
    }

    fn take(&mut self) -> Spread {
        let offers = self
            .touched
            .drain(..)
            .filter_map(|offer| {
                let (points, fields) = (self.points.get_mut(offer as usize)?, self.fields.get_mut(offer as usize)?);
                Some((offer, score::by_fields(std::mem::take(points), *fields), std::mem::take(fields)))
            })
            .collect();
        Spread { offers }
    }
}

fn spread(reached: &[Reached], index: &Index, scratch: &mut Scratch) -> Spread {
    scratch.points.resize(index.len(), 0);
    scratch.fields.resize(index.len(), 0);
    for Reached { target, field, points, .. } in reached {
        match target {
            Target::Offer(offer) => scratch.bump(*offer, *points, *field),
            Target::Need(need) => {
                for (offer, position) in index.of_need(*need) {
                    scratch.bump(*offer, score::by_need(*points, *position), *field);
                }
            }
            Target::Provider(ix) => {
                index.of_provider(*ix).iter().for_each(|offer| scratch.bump(*offer, *points, *field));
            }
            Target::Place(ix) => index.of_place(*ix).iter().for_each(|offer| scratch.bump(*offer, *points, *field)),
            Target::Value(ix) => index.of_value(*ix).iter().for_each(|offer| scratch.bump(*offer, *points, *field)),
        }
    }
    scratch.take()
}

/// A word's spread: what it reaches as it stands, or better, by its parts together.
fn spread_word(word: &PlannedWord, index: &Index, scratch: &mut Scratch) -> Spread {
    let direct = spread(&word.reached, index, scratch);
    if word.parts.is_empty() {
        return direct;
    }
    let parts: Vec<(u32, Spread)> = word
        .parts
        .iter()
        .map(|part| {
            let spread = spread(&part.reached, index, scratch);
            let share = if part.is_everyday { score::EVERYDAY_SHARE } else { 100 };
            (score::rarity(spread.offers.len(), index.len()) * share / 100, spread)
        })
        .collect();
    let whole: u32 = parts.iter().map(|(weight, _)| weight).sum();
    let mut sums: Vec<(u32, u32, u32, u16)> = Vec::new();
    for (weight, spread) in &parts {
        sums.extend(
            spread.offers.iter().map(|(offer, points, fields)| (*offer, *weight, weight * u32::from(*points), *fields)),
        );
    }
    sums.sort_unstable();
    let mut combined = direct.offers;
    for run in sums.chunk_by(|a, b| a.0 == b.0) {
        let met: u32 = run.iter().map(|(_, weight, ..)| weight).sum();
        if met * 100 >= whole * score::COMPOUND_SHARE {
            let points =
                run.iter().map(|(_, _, points, _)| points).sum::<u32>() / whole.max(1) * score::COMPOUND_QUALITY / 100;
            let fields = run.iter().fold(0, |all, (.., fields)| all | fields);
            if let Some((offer, ..)) = run.first() {
                combined.push((*offer, u16::try_from(points).unwrap_or(u16::MAX), fields));
            }
        }
    }
    // The same offer may now stand twice; the better counts.
    combined.sort_unstable_by_key(|(offer, points, _)| (*offer, std::cmp::Reverse(*points)));
    combined.dedup_by_key(|(offer, ..)| *offer);
    Spread { offers: combined }
}

/// What the weight of a word depends on.
fn typed(word: &PlannedWord, spread: &Spread) -> score::Typed {
    let about = |(.., fields): &&(u32, u16, u16)| fields & score::ABOUT != 0;
    score::Typed {
        reached: spread.offers.len(),
        about: spread.offers.iter().filter(about).count(),
        is_fact: word.is_fact,
        is_everyday: word.is_everyday,
        in_phrase: word.in_phrase,
        is_guessed: word.parts.is_empty() && word.meetings.iter().all(|meeting| meeting.quality < score::GUESS),
    }
}

/// How many words of a line are not everyday ones.
fn telling(plan: &Plan) -> u32 {
    let telling = plan.words.iter().filter(|word| word.counts && !word.is_everyday).count();
    u32::try_from(telling).unwrap_or(u32::MAX)
}

/// Searches. `open` answers the state of opening of an offer at the moment asked for, and is asked only where it matters.
pub fn search(index: &Index, query: &Query, filters: &Filters, open: impl Fn(u32) -> OpenState) -> Results {
    let plan = Plan::new(query, index);
    search_plan(index, &plan, filters, open)
}

/// Searches with a plan that is there already.
pub fn search_plan(index: &Index, plan: &Plan, filters: &Filters, open: impl Fn(u32) -> OpenState) -> Results {
    let matched = match_words(index, plan);
    let mut results = Results { reached: matched.reached, ..Results::default() };
    let sieve = Sieve::new(filters, &index.facets);
    let mut hits: Vec<Hit> = Vec::new();
    let mut tally = Tally::new(index);
    // Counts are those of the offers that meet all words, or of the partial ones where no offer does: of what is shown first.
    let full_exists = matched
        .hits
        .iter()
        .any(|hit| hit.is_full() && sieve.answer(hit.offer, &index.facets, || open(hit.offer)).passes());
    for mut hit in matched.hits {
        let answer = sieve.answer(hit.offer, &index.facets, || open(hit.offer));
        if hit.is_full() || !full_exists {
            tally.add(index, hit.offer, answer, &sieve, &open);
        }
        hit.unstated = answer.unstated;
        hit.depends = answer.depends;
        if answer.passes() {
            hits.push(hit);
        } else if answer.passes_unstated() {
            results.unstated.push(hit);
        }
    }
    let by_rank = |hit: &Hit| (!hit.is_full(), std::cmp::Reverse(hit.score), index.order(hit.offer));
    hits.sort_unstable_by_key(by_rank);
    results.unstated.sort_unstable_by_key(by_rank);
    results.full = hits.iter().filter(|hit| hit.is_full()).count();
    results.hits = hits;
    (results.counts, results.not_stated) = (tally.counts, tally.not_stated);
    results.open = sieve.asks_open().then_some(tally.open);
    results
}

struct Matched {
    hits: Vec<Hit>,
    reached: Vec<u32>,
}

fn match_words(index: &Index, plan: &Plan) -> Matched {
    let counting: Vec<(usize, &PlannedWord)> = plan.words.iter().enumerate().filter(|(_, word)| word.counts).collect();
    let mut scratch = Scratch::default();
    let banned: Vec<u32> =
        spread(&plan.without, index, &mut scratch).offers.into_iter().map(|(offer, ..)| offer).collect();
    let mut is_banned = vec![false; if banned.is_empty() { 0 } else { index.len() }];
    for offer in banned {
        if let Some(slot) = is_banned.get_mut(offer as usize) {
            *slot = true;
        }
    }
    let allowed = |offer: u32| !is_banned.get(offer as usize).copied().unwrap_or(false);
    let mut reached = vec![0; plan.words.len()];
    if counting.is_empty() {
        let hits = (0..u32::try_from(index.len()).unwrap_or(u32::MAX))
            .filter(|offer| allowed(*offer))
            .map(|offer| Hit { offer, score: 0, missing: 0, unstated: 0, depends: 0 })
            .collect();
        return Matched { hits, reached };
    }
    let mut sums = vec![Sum::default(); index.len()];
    let mut touched: Vec<u32> = Vec::new();
    let (mut whole, mut all) = (0, 0u32);
    let telling = telling(plan);
    let all_facts = counting.iter().all(|(_, word)| word.is_fact || word.is_everyday);
    for (i, word) in &counting {
        let spread = spread_word(word, index, &mut scratch);
        if let Some(slot) = reached.get_mut(*i) {
            *slot = u32::try_from(spread.offers.len()).unwrap_or(u32::MAX);
        }
        let weight = score::weight(typed(word, &spread), telling, index.len());
        whole += weight;
        if !word.is_everyday {
            all |= 1 << i;
        }
        for (offer, points, fields) in spread.offers {
            let Some(sum) = sums.get_mut(offer as usize) else { continue };
            if !sum.touched {
                touched.push(offer);
            }
            sum.touched = true;
            if points >= score::MET || telling < 2 {
                sum.met |= 1 << i;
            }
            sum.weight += weight;
            sum.points += weight * u32::from(points);
            if word.is_everyday {
                continue;
            }
            sum.found |= points >= score::PARTIAL_QUALITY && !word.is_fact;
            sum.phrases += u8::from(fields & (1 << Field::Phrase as u16) != 0);
            if fields & score::ABOUT != 0 {
                sum.topical = true;
                let evidence = score::evidence(points, fields);
                let evidence = if word.typed.capitals { evidence.abbreviated() } else { evidence };
                sum.evidence = sum.evidence.max(evidence);
            }
        }
    }
    let hits = touched
        .into_iter()
        .filter_map(|offer| {
            let sum = sums.get(offer as usize)?;
            // Words that are mentioned in passing make a match when nothing is missing, everyday words included.
            let everything = sum.met.count_ones() as usize == counting.len();
            let full =
                sum.met & all == all && (sum.topical || all_facts || everything && (sum.found || counting.len() < 2));
            let topical = sum.topical || sum.phrases > 1;
            let enough = topical && sum.weight * 100 >= whole * score::partial_share(sum.evidence);
            if !(full || enough) || !allowed(offer) {
                return None;
            }
            let score = score::by_focus(sum.points / whole.max(1), index.focus(offer));
            let score = score::by_standing(score, index.standing(offer));
            Some(Hit { offer, score, missing: all & !sum.met, unstated: 0, depends: 0 })
        })
        .collect();
    Matched { hits, reached }
}

#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    touched: bool,
    met: u32,
    weight: u32,
    points: u32,
    /// A word that is no fact was met, wherever it stands.
    found: bool,
    /// A word was met that says what the offer is about, and how surely.
    topical: bool,
    evidence: score::Evidence,
    /// How many words stand in phrases of its needs.
    phrases: u8,
}

/// Counts of all values and of what is not stated.
struct Tally {
    counts: Vec<u32>,
    not_stated: Vec<u32>,
    open: u32,
}

impl Tally {
    fn new(index: &Index) -> Tally {
        Tally { counts: vec![0; index.facets.values().len()], not_stated: vec![0; Dimension::ALL.len()], open: 0 }
    }

    fn add(&mut self, index: &Index, offer: u32, answer: Answer, sieve: &Sieve, open: &impl Fn(u32) -> OpenState) {
        let failed = answer.no | answer.unstated;
        // Day and time are asked of one session, so they are counted without each other.
        let together = bit(Dimension::Day) | bit(Dimension::Time);
        let outside = |dimension: Dimension| {
            let own = if matches!(dimension, Dimension::Day | Dimension::Time) { together } else { bit(dimension) };
            failed & !own == 0
        };
        if failed.count_ones() > 2 {
            return;
        }
        // Where it depends on the case an offer passes, so it counts; once, if a status is named in both ways.
        let has = index.facets.of(offer);
        let depends = index.facets.depends(offer).iter().filter(|value| has.binary_search(value).is_err());
        for value in has.iter().chain(depends) {
            if let Some(known) = index.facets.get(*value)
                && outside(known.dimension)
                && let Some(count) = self.counts.get_mut(value.0 as usize)
            {
                *count += 1;
            }
        }
        for dimension in Dimension::ALL {
            if !index.facets.states(offer, dimension)
                && outside(dimension)
                && let Some(count) = self.not_stated.get_mut(dimension as usize)
            {
                *count += 1;
            }
        }
        if sieve.asks_open() && outside(Dimension::Open) {
            match open(offer) {
                OpenState::Open => self.open += 1,
                OpenState::Unstated => {
                    if let Some(count) = self.not_stated.get_mut(Dimension::Open as usize) {
                        *count += 1;
                    }
                }
                _ => {}
            }
        }
    }
}

/// Why an offer was found: for each word of the line the best reason, if there is one.
pub fn explain(index: &Index, plan: &Plan, offer: u32) -> Vec<Reason> {
    let mut scratch = Scratch::default();
    let mut reasons = Vec::new();
    let telling = telling(plan);
    for (i, word) in plan.words.iter().enumerate().filter(|(_, word)| word.counts) {
        let weight = score::weight(typed(word, &spread_word(word, index, &mut scratch)), telling, index.len());
        let best = word
            .reached
            .iter()
            .chain(word.parts.iter().flat_map(|part| &part.reached))
            .filter_map(|reached| Some((points_for(index, reached, offer)?, reached)))
            .max_by_key(|(points, reached)| (*points, std::cmp::Reverse(reached.field)));
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
        Target::Offer(ix) => (ix == offer).then_some(reached.points),
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
