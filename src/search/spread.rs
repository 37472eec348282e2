//! What a planned word reaches, spread over the offers: for each that it reaches the points and the fields.
//!
//! The dearest part of a search, so the room for it is used again, and what was spread for the last words is remembered:
//! who types has changed one word at most.

use super::bits::Bits;
use super::index::Index;
use super::plan::{PlannedWord, Reached, Target};
use super::score::{self, Field};
use std::sync::Arc;

/// How one word counts for the offers, ascending.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// The offers.
    pub offers: Vec<u32>,
    /// For each its points and, as bits, the fields.
    pub marks: Vec<Mark>,
}

/// Points and fields of an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// The points of the best field, with what several fields add.
    pub points: u16,
    /// The fields, as bits.
    pub fields: u16,
}

impl Spread {
    fn pairs(&self) -> impl Iterator<Item = (u32, Mark)> {
        self.offers.iter().copied().zip(self.marks.iter().copied())
    }

    fn of_pairs(pairs: impl IntoIterator<Item = (u32, Mark)>) -> Spread {
        let (offers, marks) = pairs.into_iter().unzip();
        Spread { offers, marks }
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
type PlannedReach = (Vec<Reached>, Vec<Vec<Reached>>);

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
            .map(|reached| {
                let spread = self.spread(reached, index);
                (score::rarity(spread.offers.len(), index.len()), spread)
            })
            .collect();
        let whole: u32 = parts.iter().map(|(weight, _)| weight).sum();
        let mut sums: Vec<(u32, u32, u32, u16)> = Vec::new();
        for (weight, spread) in &parts {
            let pairs = spread.pairs();
            sums.extend(pairs.map(|(offer, mark)| (offer, *weight, weight * u32::from(mark.points), mark.fields)));
        }
        sums.sort_unstable();
        let mut combined: Vec<(u32, Mark)> = direct.pairs().collect();
        for run in sums.chunk_by(|a, b| a.0 == b.0) {
            let met: u32 = run.iter().map(|(_, weight, ..)| weight).sum();
            if met * 100 >= whole * score::COMPOUND_SHARE {
                let points: u32 = run.iter().map(|(_, _, points, _)| points).sum();
                let points = points / whole.max(1) * score::COMPOUND_QUALITY / 100;
                let fields = run.iter().fold(0, |all, (.., fields)| all | fields);
                if let Some((offer, ..)) = run.first() {
                    combined.push((*offer, Mark { points: u16::try_from(points).unwrap_or(u16::MAX), fields }));
                }
            }
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
            mark.points = mark.points.max(points);
            mark.fields |= 1 << field as u16;
            self.touched.put(offer);
        }
    }
}
