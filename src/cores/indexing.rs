//! Makes the index of a directory over the cores.

use super::{beside, threads};
use crate::directory::Directory;
use crate::search::Index;
use crate::search::gather::Gathered;
use chrono::NaiveDate;
use std::iter;
use std::ops::Range;
use std::thread::{self, ScopedJoinHandle};

/// Below this many offers a second thread costs more than it brings.
const SHARE: usize = 100;

/// The index of a directory for a day. One core begins with the words of the needs and one with the facts; what is left of their
/// time, and all of the others', goes to the words of the offers.
pub fn index(directory: &Directory, day: NaiveDate) -> Index {
    let offers = directory.offers.len();
    let threads = threads().min(offers / SHARE);
    if threads < 2 {
        return Index::build(directory, day);
    }
    let (beside_needs, others, beside_facts) = shares(offers, threads);
    let gather = |range: Range<usize>| Gathered::of(directory, range);
    thread::scope(|scope| {
        let first = beside_needs.clone();
        let needs = scope.spawn(move || (Gathered::of_needs(directory), gather(first)));
        let others: Vec<_> =
            others.into_iter().map(|range| (range.clone(), scope.spawn(move || gather(range)))).collect();
        let index = Index::facts(directory, day);
        let last = gather(beside_facts);
        // Where a thread could not do its part it is done here, where its panic is seen.
        let part = |(range, thread): (Range<usize>, ScopedJoinHandle<'_, Gathered>)| {
            thread.join().unwrap_or_else(|_| gather(range))
        };
        index.complete_by(&beside, directory, || {
            let (needs, first) = needs.join().unwrap_or_else(|_| (Gathered::of_needs(directory), gather(beside_needs)));
            (needs, iter::once(first).chain(others.into_iter().map(part)).chain(iter::once(last)))
        });
        index
    })
}

/// Adds the words to an index that has its facts alone, those of the offers beside those of the needs; the second time it does
/// nothing.
pub fn complete(index: &Index, directory: &Directory) {
    let offers = directory.offers.len();
    if offers < SHARE || threads() < 2 {
        return index.complete(directory);
    }
    index.complete_by(&beside, directory, || {
        thread::scope(|scope| {
            let needs = scope.spawn(|| Gathered::of_needs(directory));
            let offers = Gathered::of(directory, 0..offers);
            // Where a thread could not do its part it is done here, where its panic is seen.
            (needs.join().unwrap_or_else(|_| Gathered::of_needs(directory)), [offers])
        })
    });
}

/// What the words of the needs, the words of an offer and its facts cost, in thousands of instructions.
const NEEDS: usize = 80_000;
const WORDS: usize = 16;
const FACTS: usize = 10;

/// Which offers' words are gathered beside the needs, which by themselves, which beside the facts, so that all threads, of which
/// there are two at least, end together.
fn shares(offers: usize, threads: usize) -> (Range<usize>, Vec<Range<usize>>, Range<usize>) {
    let each = (NEEDS + offers * (WORDS + FACTS)) / threads;
    let beside = |other: usize| each.saturating_sub(other) / WORDS;
    let first = beside(NEEDS).min(offers);
    let last = beside(offers * FACTS).min(offers - first);
    let (between, alone) = (offers - first - last, threads - 2);
    // Of two threads nobody is left for what is left.
    let (last, between) = if alone == 0 { (last + between, 0) } else { (last, between) };
    let at = |part: usize| first + between * part / alone.max(1);
    let others = (0..alone).map(|part| at(part)..at(part + 1)).filter(|range| !range.is_empty()).collect();
    (0..first, others, offers - last..offers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offer_is_in_one_share() {
        for threads in 2..9 {
            for offers in [200, 2_000, 2_001, 50_000, 500_000] {
                let (first, others, last) = shares(offers, threads);
                let mut at = 0;
                for range in iter::once(first).chain(others).chain(iter::once(last)) {
                    assert_eq!(range.start, at, "{offers} on {threads}");
                    at = range.end;
                }
                assert_eq!(at, offers, "{offers} on {threads}");
            }
        }
    }
}
