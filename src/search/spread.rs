//! What a planned word reaches, spread over the offers: for each that it reaches the points and the fields.
//!
//! The dearest part of a search, so the room for it is used again, and what was spread for the last words is remembered:
//! who types has changed one word at most.

use super::bits::Bits;
use super::index::Index;
use super::judge::{self, Mark};
use super::plan::{Part, PlannedWord, Reached, Target};
use super::score::{self, Field};
use std::sync::Arc;

/// How one word counts for the offers, ascending.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// The offers.
    pub offers: Vec<u32>,
    /// What it brings each.
    pub marks: Vec<Mark>,
    /// How many of them it reaches by what they are about.
    pub about: usize,
}

impl Spread {
    fn pairs(&self) -> impl Iterator<Item = (u32, Mark)> {
        self.offers.iter().copied().zip(self.marks.iter().copied())
    }

    fn of_pairs(pairs: impl IntoIterator<Item = (u32, Mark)>) -> Spread {
        let (offers, marks): (Vec<u32>, Vec<Mark>) = pairs.into_iter().unzip();
        let about = marks.iter().filter(|mark| mark.is_about()).count();
        Spread { offers, marks, about }
    }
}

/// How many words' spreads are remembered: those of a long line.
const REMEMBERED: usize = 6;

/// Room for spreading, used again and again.
#[derive(Debug, Default)]
pub(super) struct Room {
    marks: Vec<Mark>,
    touched: Bits,
    /// The last first.
    remembered: Vec<(PlannedReach, Arc<Spread>)>,
}

/// What a spread is made of.
type PlannedReach = (Vec<Reached>, Vec<Part>);

impl Room {
    /// A word's spread: what it reaches as it stands, or better, by its parts together.
    pub fn word(&mut self, word: &PlannedWord, index: &Index) -> Arc<Spread> {
        let same = |((reached, parts), _): &(PlannedReach, _)| *reached == word.reached && *parts == word.parts;
        if let Some(at) = self.remembered.iter().position(same) {
            let known = self.remembered.remove(at);
            let spread = Arc::clone(&known.1);
            self.remembered.insert(0, known);
            return spread;
        }
        let spread = Arc::new(self.fresh(word, index));
        self.remembered.truncate(REMEMBERED - 1);
        self.remembered.insert(0, ((word.reached.clone(), word.parts.clone()), Arc::clone(&spread)));
        spread
    }

    fn fresh(&mut self, word: &PlannedWord, index: &Index) -> Spread {
        let direct = self.spread(&word.reached, index);
        if word.parts.is_empty() {
            return direct;
        }
        let parts: Vec<(u32, Spread)> = word
            .parts
            .iter()
            .map(|part| {
                let spread = self.spread(&part.reached, index);
                (judge::part_weight(spread.offers.len(), part.is_everyday, index.len()), spread)
            })
            .collect();
        let whole: u32 = parts.iter().map(|(weight, _)| weight).sum();
        let mut met: Vec<(u32, u32, Mark)> = Vec::new();
        for (weight, spread) in &parts {
            met.extend(spread.pairs().map(|(offer, mark)| (offer, *weight, mark)));
        }
        met.sort_unstable_by_key(|(offer, ..)| *offer);
        let mut combined: Vec<(u32, Mark)> = direct.pairs().collect();
        for run in met.chunk_by(|a, b| a.0 == b.0) {
            let mark = judge::compound(run.iter().map(|(_, weight, mark)| (*weight, *mark)), whole);
            combined.extend(run.first().zip(mark).map(|((offer, ..), mark)| (*offer, mark)));
        }
        // The same offer may now stand twice; the better counts.
        combined.sort_unstable_by_key(|(offer, mark)| (*offer, std::cmp::Reverse(mark.points)));
        combined.dedup_by_key(|(offer, _)| *offer);
        Spread::of_pairs(combined)
    }

    /// Spreads targets over the offers.
    pub fn spread(&mut self, reached: &[Reached], index: &Index) -> Spread {
        if self.marks.len() != index.len() {
            self.marks = vec![Mark::default(); index.len()];
            self.touched = Bits::none(index.len());
        }
        for reach in reached {
            let Reached { field, points, .. } = *reach;
            match reach.target {
                Target::Word(term) => self.bump_all(index.run(term, field).ids(), field, points),
                Target::Need(need) => {
                    for (offer, position) in index.of_need(need) {
                        self.bump(*offer, field, score::by_need(points, *position));
                    }
                }
                Target::Provider(ix) => self.bump_all(index.of_provider(ix).iter().copied(), field, points),
                Target::Place(ix) => self.bump_all(index.of_place(ix).iter().copied(), field, points),
                Target::Value(ix) => self.bump_all(index.of_value(ix).iter().copied(), field, points),
            }
        }
        let marks = &mut self.marks;
        Spread::of_pairs(self.touched.drain().filter_map(|offer| {
            let Mark { points, fields } = std::mem::take(marks.get_mut(offer as usize)?);
            Some((offer, Mark { points: score::by_fields(points, fields), fields }))
        }))
    }

    fn bump_all(&mut self, offers: impl Iterator<Item = u32>, field: Field, points: u16) {
        offers.for_each(|offer| self.bump(offer, field, points));
    }

    fn bump(&mut self, offer: u32, field: Field, points: u16) {
        if let Some(mark) = self.marks.get_mut(offer as usize) {
            mark.meet(field, points);
            self.touched.put(offer);
        }
    }
}
