//! Makes a directory ready to be searched, and the whole of a large one behind the screen that shows its beginning.
//!
//! Runs in threads that bring what they have through the loop's channel; none touches the state.

use super::reload::{Fresh, Reload};
use super::run::{Clock, Event};
use crate::app::Shelf;
use crate::app::shelf::seen;
use crate::directory::both::Task;
use crate::directory::finding::Place;
use crate::directory::{Directory, Finding, Moment, Text};
use crate::files::stamp::Fingerprint;
use crate::search::Index;
use crate::search::gather::Gathered;
use chrono::NaiveDate;
use std::iter;
use std::num::NonZero;
use std::ops::Range;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::thread::{self, ScopedJoinHandle};

/// Reads the whole directory in a thread of its own, telling how many offers of how many are read; `None` where it cannot be
/// used, and who gave this knows why.
pub type Load = Box<dyn FnOnce(&(dyn Fn(usize, usize) + Sync)) -> Option<(Fresh, Option<Reload>)> + Send>;

/// The directory that the screen begins with.
pub enum Whole {
    /// All of it, and how to read it again, if it is in a file.
    Here(Fresh, Option<Reload>),
    /// Its beginning; the whole follows.
    ToCome {
        /// The beginning.
        beginning: Fresh,
        /// How the whole is read.
        load: Load,
        /// So soon that keys wait for it: what is typed at once means the whole.
        soon: bool,
    },
}

impl std::fmt::Debug for Whole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Whole::Here(..)) { "Here" } else { "ToCome" })
    }
}

/// Findings about a file that is none of the directory's; they stay however often that is read again.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Its name.
    pub file: Text,
    /// The findings.
    pub findings: Vec<Finding>,
}

/// A directory that was read to its end behind the first screen.
#[derive(Debug)]
pub(super) struct Begun {
    pub(super) shelf: Shelf,
    pub(super) offers: Vec<Text>,
    pub(super) fingerprint: Option<Fingerprint>,
    pub(super) reload: Option<Reload>,
}

/// How a directory is made ready to be searched.
#[derive(Clone, Debug)]
pub(super) struct Shelving {
    pub(super) beside: Beside,
    pub(super) drafts: bool,
    pub(super) clock: Clock,
}

impl Shelving {
    /// Makes a directory ready, its words too.
    pub(super) fn complete(&self, fresh: Fresh) -> Shelf {
        let (directory, findings, files) = unpacked(fresh, &self.beside);
        let directory = seen(directory, self.drafts);
        let index = index(&directory, self.clock.now().date());
        index.prepare_by(&beside);
        let shelf = Shelf::with(directory, index, findings, files);
        shelf.complete();
        shelf
    }
}

/// Below this many offers a second thread costs more than it brings.
const SHARE: usize = 100;

/// Makes the words of a shelf ready, those of the offers beside those of the needs.
pub(super) fn complete(shelf: &Shelf) {
    let directory = &shelf.directory;
    let offers = directory.offers.len();
    if offers < SHARE || threads() < 2 {
        return shelf.complete();
    }
    thread::scope(|scope| {
        let needs = scope.spawn(|| Gathered::of_needs(directory));
        let offers = Gathered::of(directory, 0..offers);
        // Where a thread could not do its part it is done here, where its panic is seen.
        shelf.complete_with(|| (needs.join().unwrap_or_else(|_| Gathered::of_needs(directory)), [offers]));
    });
}

/// Does two things beside each other.
pub fn beside(one: Task<'_>, other: Task<'_>) {
    let started = thread::scope(|scope| {
        let started = thread::Builder::new().spawn_scoped(scope, &mut *one).is_ok();
        other();
        started
    });
    // Where there is no thread to be had it is done here.
    if !started {
        one();
    }
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

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
        index.complete_with(directory, || {
            let (needs, first) = needs.join().unwrap_or_else(|_| (Gathered::of_needs(directory), gather(beside_needs)));
            (needs, iter::once(first).chain(others.into_iter().map(part)).chain(iter::once(last)))
        });
        index
    })
}

/// The words of the needs take as long as those of so many offers.
const NEEDS: usize = 3_500;

/// The facts of so many offers take as long as the words of one.
const FACTS: usize = 2;

/// Which offers' words are gathered beside the needs, which by themselves, which beside the facts, so that all threads, of which
/// there are two at least, end together.
fn shares(offers: usize, threads: usize) -> (Range<usize>, Vec<Range<usize>>, Range<usize>) {
    let each = (NEEDS + offers + offers / FACTS) / threads;
    let first = each.saturating_sub(NEEDS).min(offers);
    let last = each.saturating_sub(offers / FACTS).min(offers - first);
    let (between, alone) = (offers - first - last, threads - 2);
    // Of two threads nobody is left for what is left.
    let (last, between) = if alone == 0 { (last + between, 0) } else { (last, between) };
    let at = |part: usize| first + between * part / alone.max(1);
    let others = (0..alone).map(|part| at(part)..at(part + 1)).filter(|range| !range.is_empty()).collect();
    (0..first, others, offers - last..offers)
}

/// Reads the whole directory and makes it ready, telling how far it is about a hundred times.
pub(super) fn load_whole(load: Load, shelving: &Shelving, send: &Sender<Event>) -> Option<Begun> {
    let told = AtomicUsize::new(0);
    let (fresh, reload) = load(&|read, of| {
        let hundredth = read * 100 / of.max(1);
        if told.fetch_max(hundredth, Ordering::Relaxed) < hundredth {
            let _ = send.send(Event::Reading(read, of));
        }
    })?;
    let (offers, fingerprint) = (fresh.ids(), fresh.fingerprint);
    Some(Begun { shelf: shelving.complete(fresh), offers, fingerprint, reload })
}

/// Puts a shelf away. A large one is taken apart in a thread of its own, so that nobody waits for it.
pub(super) fn put_away(shelf: Rc<Shelf>) {
    if let Ok(shelf) = Rc::try_unwrap(shelf) {
        // Where there is no thread to be had it is taken apart here.
        let _ = thread::Builder::new().spawn(move || drop(shelf));
    }
}

pub(super) fn shelve(fresh: Fresh, beside: &Beside, drafts: bool, now: &Moment) -> Shelf {
    let (directory, findings, files) = unpacked(fresh, beside);
    Shelf::new(directory, findings, files, drafts, now)
}

/// A directory with what was found in it and beside it, and the names of the files.
pub(super) fn unpacked(fresh: Fresh, beside: &Beside) -> (Directory, Vec<Finding>, Vec<Text>) {
    let Fresh { directory, findings, mut files, .. } = fresh;
    // They come first: they are few, and the person's own.
    let number = u32::try_from(files.len()).unwrap_or(u32::MAX);
    let mut all = beside.findings.clone();
    for finding in &mut all {
        finding.place.file = number;
        finding.other = finding.other.map(|other| Place { file: number, ..other });
    }
    if !all.is_empty() {
        files.push(beside.file.clone());
    }
    all.extend(findings);
    (directory, all, files)
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
