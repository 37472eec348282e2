//! Which offers answer a planned line: the words' spreads laid together, each offer judged, those that answer taken in. The
//! only room that costs by the number of offers reached.

use super::bits::{Bits, ones};
use super::crowd::Opened;
use super::index::Index;
use super::judge::{Line, Sum, Weighed};
use super::plan::{Plan, PlannedWord};
use super::ranking::Best;
use super::sifting::Sifting;
use super::spread::{Reach, Room, Spread};
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

    /// Takes in an offer that answers the line but for these words, and is noted already.
    #[inline]
    fn take(&mut self, offer: u32, missing: u32, line: &Line, sum: &Sum) {
        let index = self.index;
        let best = if self.is_plain { Some(&mut self.hits) } else { self.list(offer) };
        let Some(best) = best else { return };
        if !best.is_below(sum.points(), missing == 0, || index.order(offer)) {
            best.put(offer, missing, index, || line.score(sum, index.focus(offer), index.standing(offer)));
        }
    }

    /// With fewer points an offer is none of the best, whichever list it belongs to. Where openings are asked for every offer
    /// has to be looked at.
    #[inline]
    fn bar(&self, is_full: bool) -> u32 {
        let bar = self.hits.least(is_full);
        if self.is_plain {
            bar
        } else if self.sifting.sieve.asks_open() {
            0
        } else {
            bar.min(self.unstated.least(is_full))
        }
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

    /// How many belong to each of the two lists.
    pub fn totals(&self) -> (usize, usize) {
        let mut all = self.full.clone();
        all.join(&self.partial);
        let (sifting, opened) = (self.sifting, &self.opened);
        let number = |n: u32| n as usize;
        if self.is_plain {
            return (number(all.count()), 0);
        }
        if !sifting.sieve.asks_open() {
            return (number(all.count_both(&sifting.pass)), number(all.count_both(&sifting.unstated)));
        }
        // Whom nothing but the state of opening is not stated of belongs to the second, unless that is what is asked for.
        let mut unstated = opened.unstated.clone();
        unstated.keep(&all);
        let passing = unstated.count_both(&sifting.pass) + unstated.count_both(&sifting.unstated);
        let others = if sifting.sieve.wants(OpenState::Unstated) { 0 } else { passing };
        all.keep(&opened.wanted(&sifting.sieve));
        (number(all.count_both(&sifting.pass)), number(all.count_both(&sifting.unstated) + others))
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
    let banned = if plan.without.is_empty() {
        Bits::none(0)
    } else {
        Bits::of(index.len(), room.spread(&plan.without, index).offers())
    };
    let counting: Vec<(usize, &PlannedWord)> = plan.words.iter().enumerate().filter(|(_, word)| word.counts).collect();
    let mut line = Line::new(plan, index.len());
    if counting.is_empty() {
        return all(&line, index, &banned, found);
    }
    let mut words: Vec<Part> = Vec::with_capacity(counting.len());
    for (i, word) in counting {
        let spread = room.word(word, index);
        if let Some(slot) = reached.get_mut(i) {
            *slot = u32::try_from(spread.reached).unwrap_or(u32::MAX);
        }
        let word = line.weigh(i, word, spread.reached, spread.about);
        words.push(Part { word, spread, gains: Vec::new(), at: 0 });
    }
    found.hits.scale(line.scale());
    found.unstated.scale(line.scale());
    for part in &mut words {
        let gains = part.spread.marks.iter().skip(1).map(|mark| line.gain(&part.word, *mark));
        part.gains = std::iter::once(Sum::default()).chain(gains).collect();
    }
    if let [only] = words.as_slice() {
        return alone(&line, only, &banned, found);
    }
    together(&line, &mut words, index.len(), &banned, found);
    let is_nobody = |found: &Found<'_, F>| found.full.count() == 0 && found.partial.count() == 0;
    if let Some(line) = line.second_look().filter(|_| is_nobody(found)) {
        words.iter_mut().for_each(|part| part.at = 0);
        together(&line, &mut words, index.len(), &banned, found);
    }
}

/// All offers answer a line without words, in the order of equals.
fn all<F: Fn(u32) -> OpenState>(line: &Line, index: &Index, banned: &Bits, found: &mut Found<'_, F>) {
    found.full = Bits::all(index.len());
    found.full.drop(banned);
    let nothing = Sum::default();
    for offer in index.by_order().iter().filter(|offer| !banned.has(**offer)) {
        let is_done = found.hits.is_done() && (found.is_plain || found.unstated.is_done());
        if is_done && !found.sifting.sieve.asks_open() {
            return;
        }
        found.take(*offer, 0, line, &nothing);
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

/// What becomes of the offers with a kind of mark: they meet all words, they meet some, they may be among the best.
const fn fate(is_full: bool, is_good: bool) -> u8 {
    (if is_full { 1 } else { 2 }) | if is_good { 4 } else { 0 }
}

/// Of eight bytes, the first the lowest, a bit of each: a product that carries nothing brings them together.
const fn bits_of(eight: u64, bit: u32) -> u64 {
    (eight >> bit & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Offers that one word is all of the line for: judged once for each kind of mark.
fn alone<F: Fn(u32) -> OpenState>(line: &Line, only: &Part, banned: &Bits, found: &mut Found<'_, F>) {
    let judge = |sum: &Sum| if sum.is_touched() { line.lacks(sum).map(|missing| (missing, *sum)) } else { None };
    let judged: Vec<Option<(u32, Sum)>> = only.gains.iter().map(judge).collect();
    let of = |kind: u32| judged.get(kind as usize).copied().flatten();
    match &only.spread.reach {
        Reach::Some { offers, kinds } => {
            for (offer, kind) in offers.iter().zip(kinds) {
                if let Some((missing, sum)) = of(*kind)
                    && !banned.has(*offer)
                {
                    if missing == 0 { &mut found.full } else { &mut found.partial }.put(*offer);
                    found.take(*offer, missing, line, &sum);
                }
            }
        }
        Reach::Many { kinds, .. } => {
            let mut fates = Vec::with_capacity(judged.len());
            let mut bars = [u32::MAX; 2];
            for (at, kinds) in kinds.chunks(64).enumerate() {
                let now = [true, false].map(|is_full| found.bar(is_full));
                if now != bars {
                    bars = now;
                    fates.clear();
                    fates.extend(judged.iter().map(|judged| match judged {
                        None => 0,
                        Some((missing, sum)) => {
                            let is_full = *missing == 0;
                            fate(is_full, sum.points() >= found.bar(is_full))
                        }
                    }));
                }
                let (mut full, mut partial, mut good) = (0, 0, 0);
                for (base, kinds) in (0u32..).step_by(8).zip(kinds.chunks(8)) {
                    let mut eight = [0; 8];
                    for (fate, kind) in eight.iter_mut().zip(kinds) {
                        *fate = fates.get(*kind as usize).copied().unwrap_or(0);
                    }
                    let eight = u64::from_le_bytes(eight);
                    full |= bits_of(eight, 0) << base;
                    partial |= bits_of(eight, 1) << base;
                    good |= bits_of(eight, 2) << base;
                }
                let allowed = !banned.word(at);
                found.full.put_word(at, full & allowed);
                found.partial.put_word(at, partial & allowed);
                for bit in ones(0, good & allowed) {
                    if let Some((missing, sum)) = kinds.get(bit as usize).and_then(|kind| of(*kind)) {
                        found.take(u32::try_from(at * 64).unwrap_or(u32::MAX) + bit, missing, line, &sum);
                    }
                }
            }
        }
    }
}

/// Offers are taken together by so many, so that what is added up for them stays near the processor.
const BLOCK: usize = 1024;

/// Offers that several words may reach. Those that are reached only by words that are too little together are not looked at:
/// the wider a word, the sooner it is one of these.
fn together<F: Fn(u32) -> OpenState>(
    line: &Line,
    words: &mut [Part],
    offers: usize,
    banned: &Bits,
    found: &mut Found<'_, F>,
) {
    words.sort_by_key(|part| Reverse(part.spread.reached));
    let mut little: Vec<Weighed> = Vec::new();
    let (mut adding, mut leading) = (Vec::new(), Vec::new());
    for part in words.iter_mut() {
        little.push(part.word);
        if line.is_too_little(&little) {
            adding.push(part);
        } else {
            little.pop();
            leading.push(part);
        }
    }
    let mut sums = vec![Sum::default(); BLOCK.min(offers)];
    let mut touched = Bits::none(sums.len());
    while let Some(base) = leading.iter().filter_map(|part| part.next()).min() {
        for part in &mut leading {
            part.lead(base, &mut sums, &mut touched);
        }
        for part in &mut adding {
            part.follow(base, &mut sums, &touched);
        }
        for (at, sums) in sums.chunks_mut(64).enumerate() {
            let (mut full, mut partial) = (0u64, 0u64);
            let allowed = !banned.word(base / 64 + at);
            for bit in ones(0, touched.take_word(at)) {
                let Some(sum) = sums.get_mut(bit as usize).map(std::mem::take) else { continue };
                let (answers, missing) = line.verdict(&sum);
                let (answers, is_full) = (answers && allowed >> bit & 1 != 0, missing == 0);
                full |= u64::from(answers && is_full) << bit;
                partial |= u64::from(answers && !is_full) << bit;
                if answers && sum.points() >= found.bar(is_full) {
                    let offer = u32::try_from(base + at * 64).unwrap_or(u32::MAX) + bit;
                    found.take(offer, missing, line, &sum);
                }
            }
            found.full.put_word(base / 64 + at, full);
            found.partial.put_word(base / 64 + at, partial);
        }
    }
}

impl Part {
    /// The first block that has offers of it, from here on.
    fn next(&self) -> Option<usize> {
        match &self.spread.reach {
            Reach::Some { offers, .. } => offers.get(self.at).map(|offer| *offer as usize / BLOCK * BLOCK),
            Reach::Many { kinds, .. } => (self.at < kinds.len()).then_some(self.at),
        }
    }

    /// Adds what it brings the offers of a block, and says who they are; none of them comes again.
    fn lead(&mut self, base: usize, sums: &mut [Sum], touched: &mut Bits) {
        let (spread, gains) = (&self.spread, &self.gains);
        match &spread.reach {
            Reach::Some { offers, kinds } => {
                for (at, kind) in some(&mut self.at, base, offers, kinds) {
                    if let (Some(sum), Some(gain)) = (sums.get_mut(at), gains.get(*kind as usize)) {
                        sum.join(gain);
                        touched.put(at as u32);
                    }
                }
            }
            Reach::Many { kinds, who } => {
                self.at = base + BLOCK;
                join(kinds, base, gains, sums);
                for at in 0..BLOCK / 64 {
                    touched.put_word(at, who.word(base / 64 + at));
                }
            }
        }
    }

    /// Likewise, for those that another word has touched.
    fn follow(&mut self, base: usize, sums: &mut [Sum], touched: &Bits) {
        let (spread, gains) = (&self.spread, &self.gains);
        match &spread.reach {
            Reach::Some { offers, kinds } => {
                let rest = offers.get(self.at..).unwrap_or_default();
                self.at += rest.partition_point(|offer| (*offer as usize) < base);
                for (at, kind) in some(&mut self.at, base, offers, kinds) {
                    if let (Some(sum), Some(gain)) = (sums.get_mut(at), gains.get(*kind as usize))
                        && sum.is_touched()
                    {
                        sum.join(gain);
                    }
                }
            }
            Reach::Many { kinds, .. } => {
                let kinds = kinds.get(base..).unwrap_or_default();
                for (at, (kinds, sums)) in kinds.chunks(64).zip(sums.chunks_mut(64)).enumerate() {
                    for bit in ones(0, touched.word(at)) {
                        let gain = kinds.get(bit as usize).and_then(|kind| gains.get(*kind as usize));
                        if let (Some(sum), Some(gain)) = (sums.get_mut(bit as usize), gain) {
                            sum.join(gain);
                        }
                    }
                }
            }
        }
    }
}

/// Those of some offers that are in a block, by their place in it, with their kinds; the next time comes what is behind them.
fn some<'p>(
    from: &mut usize,
    base: usize,
    offers: &'p [u32],
    kinds: &'p [u32],
) -> impl Iterator<Item = (usize, &'p u32)> {
    let rest = offers.get(*from..).unwrap_or_default();
    let range = *from..*from + rest.partition_point(|offer| (*offer as usize) < base + BLOCK);
    *from = range.end;
    let kinds = kinds.get(range.clone()).unwrap_or_default();
    let offers = offers.get(range).unwrap_or_default();
    offers.iter().map(move |offer| *offer as usize - base).zip(kinds)
}

/// Adds what the offers of a block are brought by their kinds; the first brings nothing.
fn join(kinds: &[u32], base: usize, gains: &[Sum], sums: &mut [Sum]) {
    let kinds = kinds.get(base..).unwrap_or_default();
    for (sum, kind) in sums.iter_mut().zip(kinds) {
        if let Some(gain) = gains.get(*kind as usize) {
            sum.join(gain);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_eight_fates_keeps_its_place() {
        let eight = [fate(true, true), 0, fate(false, false), fate(false, true), 0, 0, 0, fate(true, false)];
        let eight = u64::from_le_bytes(eight);
        assert_eq!([0, 1, 2].map(|bit| bits_of(eight, bit)), [0b1000_0001, 0b0000_1100, 0b0000_1001]);
    }
}
