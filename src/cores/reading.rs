//! Reads all offers of a directory over the cores.

use super::{make_room, threads};
use crate::directory::read::{Increment, Joined, Reader, Reading};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;

/// How far reading has come: offers read, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Offers read.
    pub read: usize,
    /// Offers there are.
    pub of: usize,
}

/// Who is told how far reading has come, from any thread.
pub type Tell<'t> = &'t (dyn Fn(Progress) + Sync);

/// A thread for fewer offers costs more than it brings.
const SHARE: usize = 40;

/// So many offers are read at a time: often enough to tell of it, and few enough that no core waits for another at the end.
const PORTION: usize = 500;

/// About so many bytes an offer takes.
const ROOM: usize = 2_000;

/// Reads all offers over the cores, portion by portion, and joins the portions in the order of the file as they come. One of the
/// cores is that of the caller: a small directory is not worth more than one other thread.
pub fn read_all(reading: &Reading<'_>, tell: Tell<'_>) -> Joined {
    let threads = threads().min(reading.len() / SHARE).max(1);
    let portion = PORTION.min(reading.len().div_ceil(4 * threads)).max(1);
    let next = AtomicUsize::new(0);
    let take = |reader: &mut Reader<'_, '_>| -> Option<(usize, Increment)> {
        let start = next.fetch_add(portion, Ordering::Relaxed);
        (start < reading.len()).then(|| {
            make_room(portion * ROOM);
            (start, reader.read(start..(start + portion).min(reading.len())))
        })
    };
    let (mut joining, mut at, mut early) = (reading.joining(), 0, BTreeMap::new());
    let mut join = |start: usize, part: Increment| {
        early.insert(start, part);
        while let Some(part) = early.remove(&at) {
            joining.add(part);
            at += portion;
            tell(Progress { read: at.min(reading.len()), of: reading.len() });
        }
    };
    std::thread::scope(|scope| {
        // Where this thread ends early the others must find nobody who listens, so the channel is its own.
        let (send, receive) = sync_channel(2 * threads);
        let (take, mut others) = (&take, Vec::new());
        for _ in 1..threads {
            let send = send.clone();
            let read = move || {
                let mut reader = reading.reader();
                while let Some(part) = take(&mut reader) {
                    if send.send(part).is_err() {
                        return;
                    }
                }
            };
            // Where there is no thread to be had the others read all.
            others.extend(std::thread::Builder::new().spawn_scoped(scope, read));
        }
        drop(send);
        let mut reader = reading.reader();
        while let Some((start, part)) = take(&mut reader) {
            receive.try_iter().for_each(|(start, part)| join(start, part));
            join(start, part);
        }
        receive.iter().for_each(|(start, part)| join(start, part));
        // One that could not finish its portion is heard here, or the whole would end with it.
        others.into_iter().for_each(|other| drop(other.join()));
    });
    // What one of them could not finish is read here, where its panic is seen.
    if at < reading.len() {
        joining.add(reading.read(at..reading.len()));
    }
    joining.end()
}
