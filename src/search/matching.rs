//! Which offers answer a planned line: the words' spreads laid together, each offer judged, those that answer taken in. The
//! only room that costs by the number of offers reached.

use super::bits::Bits;
use super::crowd::Opened;
use super::index::Index;
use super::judge::{Line, Sum, Weighed};
use super::plan::{Plan, PlannedWord};
use super::ranking::Best;
use super::sifting::Sifting;
use super::spread::{Room, Spread};
use crate::directory::hours::OpenState;
use std::cmp::Reverse;
use std::sync::Arc;

/// What answers a line.
pub(super) struct Found<'s, F> {
    index: &'s Index,
    sifting: &'s Sifting,
    open: F,
    /// No filter asks anything.
    is_plain: bool,
    /// Offers that meet all words, whatever the filters say.
    pub full: Bits,
    /// Offers that meet some, likewise.
    pub partial: Bits,
    /// Who is open, where that is asked.
    pub opened: Opened,
    /// The best of those that pass the filters.
    pub hits: Best<'s>,
    /// The best of those that would pass but for what they do not state.
    pub unstated: Best<'s>,
}

impl<'s, F: Fn(u32) -> OpenState> Found<'s, F> {
    /// Nothing yet.
    pub fn new(index: &'s Index, sifting: &'s Sifting, open: F, best: Best<'s>) -> Found<'s, F> {
        let none = || Bits::none(index.len());
        let opened =
            if sifting.sieve.asks_open() { Opened { open: none(), unstated: none() } } else { Opened::default() };
        let unstated = best.clone();
        let is_plain = sifting.sieve.is_empty();
        Found { index, sifting, open, is_plain, full: none(), partial: none(), opened, hits: best, unstated }
    }

    /// Takes in an offer that answers the line but for these words.
    #[inline]
    fn take(&mut self, offer: u32, missing: u32, line: &Line, sum: &Sum) {
        if missing == 0 { &mut self.full } else { &mut self.partial }.put(offer);
        let index = self.index;
        let best = if self.is_plain { Some(&mut self.hits) } else { self.list(offer) };
        let Some(best) = best else { return };
        if best.is_below(sum.points(), missing == 0, || index.order(offer)) {
            return best.pass_over();
        }
        best.put(offer, missing, index, || line.score(sum, index.focus(offer), index.standing(offer)));
    }

    /// The list that an offer belongs to by the filters, where there are any.
    fn list(&mut self, offer: u32) -> Option<&mut Best<'s>> {
        let sifting = self.sifting;
        let (pass, unstated) = (sifting.pass.has(offer), sifting.unstated.has(offer));
        if sifting.sieve.asks_open() {
            if !pass && !unstated && sifting.fail.iter().all(|(_, fail)| !fail.has(offer)) {
                return None;
            }
            let state = (self.open)(offer);
            match state {
                OpenState::Open => self.opened.open.put(offer),
                OpenState::Unstated => self.opened.unstated.put(offer),
                _ => return None,
            }
            if !sifting.sieve.wants(state) {
                return (state == OpenState::Unstated && (pass || unstated)).then_some(&mut self.unstated);
            }
        }
        if pass { Some(&mut self.hits) } else { unstated.then_some(&mut self.unstated) }
    }
}

/// Gives each offer that meets all words, or enough of them. `reached` gets by word how many offers it reaches.
pub(super) fn each_match<F: Fn(u32) -> OpenState>(
    index: &Index,
    plan: &Plan,
    room: &mut Room,
    reached: &mut [u32],
    found: &mut Found<'_, F>,
) {
    let banned = Bits::of(
        if plan.without.is_empty() { 0 } else { index.len() },
        if plan.without.is_empty() { Vec::new() } else { room.spread(&plan.without, index).offers },
    );
    let counting: Vec<(usize, &PlannedWord)> = plan.words.iter().enumerate().filter(|(_, word)| word.counts).collect();
    let mut line = Line::new(plan, index.len());
    if counting.is_empty() {
        // They come in their order, so the later ones are passed over by a glance.
        let nothing = Sum::default();
        index
            .by_order()
            .iter()
            .filter(|offer| !banned.has(**offer))
            .for_each(|offer| found.take(*offer, 0, &line, &nothing));
        return;
    }
    let mut words: Vec<Part> = Vec::with_capacity(counting.len());
    for (i, word) in counting {
        let spread = room.word(word, index);
        if let Some(slot) = reached.get_mut(i) {
            *slot = u32::try_from(spread.offers.len()).unwrap_or(u32::MAX);
        }
        let word = line.weigh(i, word, spread.offers.len(), spread.about);
        words.push(Part { word, spread, gains: Vec::new(), at: 0 });
    }
    found.hits.scale(line.scale());
    found.unstated.scale(line.scale());
    for part in &mut words {
        part.gains = part.spread.marks.iter().map(|mark| line.gain(&part.word, *mark)).collect();
    }
    match words.as_slice() {
        [only] => alone(&line, only, &banned, found),
        _ => together(&line, words, index.len(), &banned, found),
    }
}

/// A word's spread that is gone through block by block.
struct Part {
    word: Weighed,
    spread: Arc<Spread>,
    /// By kind of mark what it brings an offer.
    gains: Vec<Sum>,
    at: usize,
}

/// Offers that one word is all of the line for: judged once for each kind of mark.
fn alone<F: Fn(u32) -> OpenState>(line: &Line, only: &Part, banned: &Bits, found: &mut Found<'_, F>) {
    let judged: Vec<Option<(u32, Sum)>> = only.gains.iter().map(|sum| Some((line.lacks(sum)?, *sum))).collect();
    for (offer, kind) in only.spread.offers.iter().zip(&only.spread.kinds) {
        if let Some(Some((missing, sum))) = judged.get(*kind as usize)
            && !banned.has(*offer)
        {
            found.take(*offer, *missing, line, sum);
        }
    }
}

/// Offers are taken together by so many, so that what is added up for them stays near the processor.
const BLOCK: u32 = 1024;

/// Offers that several words may reach. Those that are reached only by words that are too little together are not looked at:
/// the wider a word, the sooner it is one of these.
fn together<F: Fn(u32) -> OpenState>(
    line: &Line,
    mut words: Vec<Part>,
    offers: usize,
    banned: &Bits,
    found: &mut Found<'_, F>,
) {
    words.sort_by_key(|part| Reverse(part.spread.offers.len()));
    let mut little: Vec<Weighed> = Vec::new();
    let (mut adding, mut leading) = (Vec::new(), Vec::new());
    for part in words {
        little.push(part.word);
        if line.is_too_little(&little) {
            adding.push(part);
        } else {
            little.pop();
            leading.push(part);
        }
    }
    let mut sums = vec![Sum::default(); (BLOCK as usize).min(offers)];
    let mut touched = Bits::none(sums.len());
    while let Some(first) = leading.iter().filter_map(Part::next).min() {
        let base = first / BLOCK * BLOCK;
        for part in &mut leading {
            part.lead(base, &mut sums, &mut touched);
        }
        for part in &mut adding {
            part.follow(base, &mut sums);
        }
        for at in touched.drain() {
            let Some(sum) = sums.get_mut(at as usize).map(std::mem::take) else { continue };
            if let Some(missing) = line.lacks(&sum)
                && !banned.has(base + at)
            {
                found.take(base + at, missing, line, &sum);
            }
        }
    }
}

impl Part {
    fn next(&self) -> Option<u32> {
        self.spread.offers.get(self.at).copied()
    }

    /// The offers of a block from here on, and what it brings them by kind; none of them comes again.
    fn block(&mut self, base: u32) -> (impl Iterator<Item = (u32, &u32)>, &[Sum]) {
        let rest = self.spread.offers.get(self.at..).unwrap_or_default();
        let range = self.at..self.at + rest.partition_point(|offer| *offer - base < BLOCK);
        self.at = range.end;
        let kinds = self.spread.kinds.get(range.clone()).unwrap_or_default();
        let offers = self.spread.offers.get(range).unwrap_or_default();
        (offers.iter().map(move |offer| *offer - base).zip(kinds), &self.gains)
    }

    /// Adds what it brings the offers of a block.
    fn lead(&mut self, base: u32, sums: &mut [Sum], touched: &mut Bits) {
        let (offers, gains) = self.block(base);
        for (at, kind) in offers {
            if let (Some(sum), Some(gain)) = (sums.get_mut(at as usize), gains.get(*kind as usize)) {
                sum.join(gain);
                touched.put(at);
            }
        }
    }

    /// Likewise, for those that another word has touched.
    fn follow(&mut self, base: u32, sums: &mut [Sum]) {
        let rest = self.spread.offers.get(self.at..).unwrap_or_default();
        self.at += rest.partition_point(|offer| *offer < base);
        let (offers, gains) = self.block(base);
        for (at, kind) in offers {
            if let (Some(sum), Some(gain)) = (sums.get_mut(at as usize), gains.get(*kind as usize))
                && sum.is_touched()
            {
                sum.join(gain);
            }
        }
    }
}
