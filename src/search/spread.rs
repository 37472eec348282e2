//! What a planned word reaches, spread over the offers: for each that it reaches the points and the fields.
//!
//! The dearest part of a search, so the room for it is used again, and what was spread for the last words is remembered:
//! who types has changed one word at most. A word reaches thousands of offers and brings them only a few hundred different
//! marks, so marks are kept once and offers by the kind of theirs: what is reckoned of a mark is reckoned once.

use super::bits::Bits;
use super::facet::Facets;
use super::filter::Filters;
use super::index::Index;
use super::judge::{self, Mark};
use super::kinds::Kinds;
use super::plan::{Part, PlannedWord, Reached, Target};
use super::postings::Run;
use super::score::{self, GROUP};
use super::sifting::Sifting;
use super::tally::Counted;
use std::sync::Arc;

/// How one word counts for the offers, ascending.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// The offers.
    pub offers: Vec<u32>,
    /// Of each what kind of mark it has.
    pub kinds: Vec<u32>,
    /// What a word brings, by kind.
    pub marks: Vec<Mark>,
    /// How many offers it reaches by what they are about.
    pub about: usize,
}

impl Spread {
    fn pairs(&self) -> impl Iterator<Item = (u32, Mark)> {
        let marks = self.kinds.iter().map(|kind| self.marks.get(*kind as usize).copied().unwrap_or_default());
        self.offers.iter().copied().zip(marks)
    }

    /// Of the offers that are in it, ascending, with what was met in each, asked in their order; `finish` makes that the mark of
    /// the word, and leaves its fields.
    fn met(mut self, mut met: impl FnMut(u32) -> Mark, known: &mut Kinds, finish: impl Fn(Mark) -> Mark) -> Spread {
        known.clear();
        self.kinds.clear();
        self.about = 0;
        let about = &mut self.about;
        self.kinds.extend(self.offers.iter().map(|offer| {
            let mark = met(*offer);
            *about += usize::from(mark.is_about());
            known.of(mark)
        }));
        self.marks = known.marks().iter().map(|mark| finish(*mark)).collect();
        self
    }
}

/// What a need brings an offer, by the need's position in it.
struct ByPosition<'r> {
    /// Nearly all stand at one of these.
    first: [Mark; 8],
    group: Mark,
    reached: &'r [Reached],
}

impl<'r> ByPosition<'r> {
    fn of(reached: &'r [Reached]) -> ByPosition<'r> {
        let at = |position: u8| ByPosition::work_out(reached, position);
        ByPosition { first: [0, 1, 2, 3, 4, 5, 6, 7].map(at), group: at(GROUP), reached }
    }

    fn at(&self, position: u8) -> Mark {
        match self.first.get(position as usize) {
            Some(mark) => *mark,
            None if position == GROUP => self.group,
            None => ByPosition::work_out(self.reached, position),
        }
    }

    fn work_out(reached: &[Reached], position: u8) -> Mark {
        let mut mark = Mark::default();
        reached.iter().for_each(|reach| mark.meet(reach.field, score::by_need(reach.points, position)));
        mark
    }
}

/// How many words' spreads are remembered: those of a long line.
const REMEMBERED: usize = 6;

/// Room for spreading, used again and again.
#[derive(Debug, Default)]
pub(super) struct Room {
    marks: Vec<Mark>,
    touched: Bits,
    kinds: Kinds,
    /// The last first.
    remembered: Vec<(PlannedReach, Arc<Spread>)>,
    /// One that was forgotten: its memory serves the next.
    used: Spread,
    /// The last filters with how all offers answer them: they stay while words are typed.
    sifting: Option<Arc<Sifting>>,
    /// The offers that were counted last.
    pub counted: Option<Counted>,
}

/// What a spread is made of.
type PlannedReach = (Vec<Reached>, Vec<Part>);

impl Room {
    /// How all offers answer some filters.
    pub fn sifting(&mut self, filters: &Filters, facets: &Facets) -> Arc<Sifting> {
        if let Some(known) = self.sifting.as_ref().filter(|known| known.answers(filters)) {
            return Arc::clone(known);
        }
        let fresh = Arc::new(Sifting::new(filters, facets));
        self.sifting = Some(Arc::clone(&fresh));
        fresh
    }

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
        while self.remembered.len() >= REMEMBERED {
            self.used = self.remembered.pop().and_then(|(_, spread)| Arc::into_inner(spread)).unwrap_or_default();
        }
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
        let spread = Spread { offers: combined.iter().map(|(offer, _)| *offer).collect(), ..Spread::default() };
        let mut marks = combined.into_iter().map(|(_, mark)| mark);
        spread.met(|_| marks.next().unwrap_or_default(), &mut self.kinds, |mark| mark)
    }

    /// Spreads targets over the offers.
    pub fn spread(&mut self, reached: &[Reached], index: &Index) -> Spread {
        if self.marks.len() != index.len() {
            self.marks = vec![Mark::default(); index.len()];
            self.touched = Bits::none(index.len());
        }
        let (mut needs, mut runs) = (Vec::new(), Vec::with_capacity(reached.len()));
        // A need that was met by its label and by a synonym is one.
        for same in reached.chunk_by(|a, b| a.target == b.target && matches!(a.target, Target::Need(_))) {
            let Some(Reached { target, field, points, .. }) = same.first().copied() else { continue };
            let mark = Mark::of(field, points);
            match target {
                Target::Word(term) => runs.push((index.run(term, field), mark)),
                Target::Need(need) => needs.push((need, ByPosition::of(same))),
                Target::Provider(ix) => runs.push((Run::of(field, index.of_provider(ix)), mark)),
                Target::Place(ix) => runs.push((Run::of(field, index.of_place(ix)), mark)),
                Target::Value(ix) => runs.push((Run::of(field, index.of_value(ix)), mark)),
            }
        }
        let by_needs: usize = needs.iter().map(|(need, _)| index.of_need(*need).len()).sum();
        let by_runs: usize = runs.iter().map(|(run, _)| run.len()).sum();
        let mut spread = std::mem::take(&mut self.used);
        spread.offers.clear();
        // What reaches much is not noted offer by offer: all are looked at afterwards.
        if by_needs + by_runs < index.len() {
            runs.iter().for_each(|(run, mark)| run.ids().for_each(|offer| self.bump_and_note(offer, *mark)));
            for (need, brings) in &needs {
                for (offer, position) in index.of_need(*need) {
                    self.bump_and_note(*offer, brings.at(*position));
                }
            }
            spread.offers.reserve(self.touched.count() as usize);
            spread.offers.extend(self.touched.drain());
        } else {
            runs.iter().for_each(|(run, mark)| run.ids().for_each(|offer| self.bump(offer, *mark)));
            self.bump_needs(&needs, by_needs, index);
            touched(&self.marks, &mut spread.offers);
        }
        let marks = &mut self.marks;
        let met = |offer: u32| marks.get_mut(offer as usize).map(std::mem::take).unwrap_or_default();
        let finish = |Mark { points, fields }| Mark { points: score::by_fields(points, fields), fields };
        spread.met(met, &mut self.kinds, finish)
    }

    fn bump_needs(&mut self, needs: &[(u32, ByPosition<'_>)], reached: usize, index: &Index) {
        if reached < index.len() {
            for (need, brings) in needs {
                for (offer, position) in index.of_need(*need) {
                    self.bump(*offer, brings.at(*position));
                }
            }
            return;
        }
        let mut of_need: Vec<Option<&ByPosition<'_>>> = vec![None; index.needs()];
        for (need, brings) in needs {
            if let Some(slot) = of_need.get_mut(*need as usize) {
                *slot = Some(brings);
            }
        }
        let brought =
            index.need_sets().marks(|need, position| Some(of_need.get(need as usize)?.as_ref()?.at(position)));
        for (mark, known) in brought.zip(&mut self.marks) {
            // What brings nothing has no field either.
            known.join(mark.unwrap_or_default());
        }
    }

    fn bump(&mut self, offer: u32, mark: Mark) {
        if let Some(known) = self.marks.get_mut(offer as usize) {
            known.join(mark);
        }
    }

    fn bump_and_note(&mut self, offer: u32, mark: Mark) {
        self.bump(offer, mark);
        self.touched.put(offer);
    }
}

/// The offers that were met somewhere: who was has a field. Written first and kept if so, since which of them is no processor
/// can tell beforehand.
fn touched(marks: &[Mark], offers: &mut Vec<u32>) {
    let mut few = [0; 64];
    for (base, marks) in (0u32..).step_by(few.len()).zip(marks.chunks(few.len())) {
        let mut kept = 0;
        for (offer, mark) in (base..).zip(marks) {
            if let Some(slot) = few.get_mut(kept) {
                *slot = offer;
            }
            kept += usize::from(mark.fields != 0);
        }
        offers.extend_from_slice(few.get(..kept).unwrap_or_default());
    }
}
