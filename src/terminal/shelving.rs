//! Makes a directory ready to be searched, and the whole of a large one behind the screen that shows its beginning.
//!
//! Runs in threads that bring what they have through the loop's channel; none touches the state.

use super::reload::{Fresh, Reload};
use super::run::{Clock, Event};
use crate::app::Shelf;
use crate::app::shelf::seen;
use crate::cores::beside;
use crate::cores::indexing::index;
use crate::directory::finding::Place;
use crate::directory::{Directory, Finding, Moment, Text};
use crate::files::stamp::Fingerprint;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

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
        self.indexed(seen(directory, self.drafts), findings, files)
    }

    /// The same of a directory as it may be seen, for the day that it is.
    pub(super) fn indexed(&self, directory: Directory, findings: Vec<Finding>, files: Vec<Text>) -> Shelf {
        let index = index(&directory, self.clock.now().date());
        index.prepare_by(&beside);
        let shelf = Shelf::with(directory, index, findings, files);
        shelf.complete();
        shelf
    }
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
