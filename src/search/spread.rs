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
use super::kinds::{Kinds, NONE};
use super::plan::{Part, PlannedWord, Reached, Target};
use super::postings::Run;
use super::score::{self, GROUP};
use super::sifting::Sifting;
use super::tally::Counted;
use std::sync::Arc;

/// How one word counts for the offers.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// Of each offer that it reaches what kind of mark it has.
    pub reach: Reach,
    /// What a word brings, by kind; the first is no mark.
    pub marks: Vec<Mark>,
    /// How many offers it reaches.
    pub reached: usize,
    /// How many of them by what they are about.
    pub about: usize,
}

/// Who is reached.
#[derive(Debug)]
pub(super) enum Reach {
    /// Some, ascending, and of each the kind.
    Some {
        /// The offers.
        offers: Vec<u32>,
        /// Their kinds.
        kinds: Vec<u32>,
    },
    /// A good part: of all offers the kind, and who is reached.
    Many {
        /// By offer.
        kinds: Vec<u32>,
        /// Whose kind is one.
        who: Bits,
    },
}

impl Default for Reach {
    fn default() -> Reach {
        Reach::Some { offers: Vec::new(), kinds: Vec::new() }
    }
}

impl Spread {
    /// The offers, ascending, with what the word brings each.
    fn pairs(&self) -> impl Iterator<Item = (u32, Mark)> {
        let (offers, some, all) = match &self.reach {
            Reach::Some { offers, kinds } => (offers.as_slice(), kinds.as_slice(), [].as_slice()),
            Reach::Many { kinds, .. } => ([].as_slice(), [].as_slice(), kinds.as_slice()),
        };
        let kinds = offers.iter().copied().zip(some).chain((0u32..).zip(all)).filter(|(_, kind)| **kind != NONE);
        kinds.map(|(offer, kind)| (offer, self.marks.get(*kind as usize).copied().unwrap_or_default()))
    }

    /// The offers, ascending.
    pub fn offers(&self) -> Vec<u32> {
        self.pairs().map(|(offer, _)| offer).collect()
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
    /// Those that are kept whatever is typed: what single letters reach.
    kept: Vec<(PlannedReach, Arc<Spread>)>,
    /// Memory of spreads that were forgotten: it serves the next.
    used: Vec<Vec<u32>>,
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
        if let Some((_, spread)) = self.kept.iter().find(|known| same(known)) {
            return Arc::clone(spread);
        }
        let spread = Arc::new(self.fresh(word, index));
        while self.remembered.len() >= REMEMBERED {
            self.used.extend(self.remembered.pop().and_then(|(_, spread)| Arc::into_inner(spread)).map(|spread| {
                match spread.reach {
                    Reach::Some { kinds, .. } | Reach::Many { kinds, .. } => kinds,
                }
            }));
            self.used.truncate(REMEMBERED);
        }
        self.remembered.insert(0, ((word.reached.clone(), word.parts.clone()), Arc::clone(&spread)));
        spread
    }

    /// Spreads a word and keeps that for good, if it reaches a good part of all offers.
    pub fn keep(&mut self, word: &PlannedWord, index: &Index) {
        let spread = self.fresh(word, index);
        if matches!(spread.reach, Reach::Many { .. }) {
            self.kept.push(((word.reached.clone(), word.parts.clone()), Arc::new(spread)));
        }
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
                (judge::part_weight(spread.reached, part.is_everyday, index.len()), spread)
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
        let offers = combined.iter().map(|(offer, _)| *offer).collect();
        let mut marks = combined.into_iter().map(|(_, mark)| mark);
        self.note(offers, |_| marks.next().unwrap_or_default(), |mark| mark)
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
        // What reaches much is not noted offer by offer: all are looked at afterwards.
        if by_needs + by_runs < index.len() {
            runs.iter().for_each(|(run, mark)| run.ids().for_each(|offer| self.bump_and_note(offer, *mark)));
            for (need, brings) in &needs {
                for (offer, position) in index.of_need(*need) {
                    self.bump_and_note(*offer, brings.at(*position));
                }
            }
            let mut offers = Vec::with_capacity(self.touched.count() as usize);
            self.touched.drain().for_each(|offer| offers.push(offer));
            let mut marks = std::mem::take(&mut self.marks);
            let met = |offer: u32| marks.get_mut(offer as usize).map(std::mem::take).unwrap_or_default();
            let spread = self.note(offers, met, by_fields);
            self.marks = marks;
            return spread;
        }
        runs.iter().for_each(|(run, mark)| run.ids().for_each(|offer| self.bump(offer, *mark)));
        if by_needs < index.len() {
            for (need, brings) in &needs {
                for (offer, position) in index.of_need(*need) {
                    self.bump(*offer, brings.at(*position));
                }
            }
            return self.look(std::iter::repeat_n(Mark::default(), index.len()));
        }
        let mut of_need: Vec<Option<&ByPosition<'_>>> = vec![None; index.needs()];
        for (need, brings) in &needs {
            if let Some(slot) = of_need.get_mut(*need as usize) {
                *slot = Some(brings);
            }
        }
        self.look(index.need_sets().marks(|need, position| Some(of_need.get(need as usize)?.as_ref()?.at(position))))
    }

    /// The spread over some offers, ascending, with what was met in each, asked in their order; `finish` makes that the mark
    /// of the word, and leaves its fields.
    fn note(&mut self, offers: Vec<u32>, mut met: impl FnMut(u32) -> Mark, finish: impl Fn(Mark) -> Mark) -> Spread {
        let known = &mut self.kinds;
        known.clear();
        let mut about = 0;
        let mut kinds = self.used.pop().unwrap_or_default();
        kinds.clear();
        kinds.extend(offers.iter().map(|offer| {
            let mark = met(*offer);
            about += usize::from(mark.is_about());
            known.of(mark)
        }));
        let marks = known.marks().iter().map(|mark| finish(*mark)).collect();
        Spread { reached: offers.len(), reach: Reach::Some { offers, kinds }, marks, about }
    }

    /// The spread over all offers that were met somewhere: who was has a field. What comes with each is met too.
    fn look(&mut self, brought: impl Iterator<Item = Mark>) -> Spread {
        let Room { marks, kinds: known, used, .. } = self;
        known.clear();
        let mut kinds = used.pop().unwrap_or_default();
        kinds.clear();
        kinds.reserve(marks.len());
        let mut who = Bits::none(marks.len());
        let (mut about, mut brought) = (0, brought);
        for (at, marks) in marks.chunks_mut(64).enumerate() {
            let mut reached = 0;
            kinds.extend((0..).zip(marks).zip(&mut brought).map(|((bit, mark), brought): ((u32, _), _)| {
                let mut mark = std::mem::take(mark);
                mark.join(brought);
                about += usize::from(mark.is_about());
                reached |= u64::from(mark.fields != 0) << bit;
                known.of(mark)
            }));
            who.put_word(at, reached);
        }
        let marks = known.marks().iter().map(|mark| by_fields(*mark)).collect();
        Spread { reached: who.count() as usize, reach: Reach::Many { kinds, who }, marks, about }
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

/// The mark of a word by what was met.
fn by_fields(Mark { points, fields }: Mark) -> Mark {
    Mark { points: score::by_fields(points, fields), fields }
}
