//! Reads a changed directory beside the running program, and decides whether it is taken.
//!
//! The rule: a change is looked at once the file has been still (`watch.rs`); what cannot be read, has no `[directory]` or
//! ends in the middle of a block leaves the old directory whole; where more than a fifth of the offers would vanish, a
//! second look must find the same. Bad entries cost themselves.

use super::watch::{Notice, Watch, Watcher};
use crate::directory::finding::Finding;
use crate::directory::{Directory, Text};
use crate::files::guarded::Limits;
use crate::files::stamp::{Fingerprint, Look, SecondLook, Stamp};
use crate::words::Words;
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// A directory that was read.
#[derive(Debug)]
pub struct Fresh {
    /// The directory.
    pub directory: Directory,
    /// What was found while reading it.
    pub findings: Vec<Finding>,
    /// The names of its files.
    pub files: Vec<Text>,
    /// Of the bytes it was read from.
    pub fingerprint: Option<Fingerprint>,
}

/// Why a directory that was read again is not taken. The sentence is made where the language is known: it may have been
/// changed since the program began.
#[derive(Debug)]
pub enum Refusal {
    /// It cannot be read, or is no directory.
    Unusable(Box<Finding>),
    /// This file ends in the middle of an entry.
    Cut(Text),
    /// No file has a `[directory]` table.
    NoDirectory,
}

impl Refusal {
    /// The reason as a sentence.
    pub(crate) fn reason(&self, words: &Words) -> String {
        match self {
            Refusal::Unusable(finding) => words.finding(finding),
            Refusal::Cut(file) => words.say("reload-cut", &[("file", file.into())]),
            Refusal::NoDirectory => words.get("reload-no-directory"),
        }
    }
}

impl Fresh {
    /// The ids of its offers.
    pub fn ids(&self) -> Vec<Text> {
        self.directory.offers.iter().map(|entry| entry.offer.id.clone()).collect()
    }
}

/// Reads the directory once more: it, or why it cannot be used.
pub type Load = Box<dyn FnMut() -> Result<Fresh, Refusal> + Send>;

/// How a directory is read again.
pub struct Reload {
    /// Its path.
    pub path: PathBuf,
    /// What the disk looked like before it was read.
    pub stamp: Stamp,
    /// What may be opened.
    pub limits: Limits,
    /// Reads it.
    pub load: Load,
    /// Nobody has read it yet: that is the first thing to be done.
    pub unread: bool,
}

impl std::fmt::Debug for Reload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reload").field("path", &self.path).finish_non_exhaustive()
    }
}

/// What becomes of a directory that was read again.
#[derive(Debug)]
pub enum Verdict {
    /// It is taken.
    Take(Box<Fresh>),
    /// The old one stays, for this reason.
    Refuse(Refusal),
    /// It is looked at again after this time.
    LookAgain(Duration),
    /// It is the same.
    Keep,
    /// It is the same again, after it could not be used.
    Restored,
}

/// The threads that watch and read.
#[derive(Debug)]
pub struct Reloader {
    watcher: Option<Watcher>,
}

impl Reloader {
    /// Begins to watch.
    pub(crate) fn start(
        reload: Reload,
        offers: Vec<Text>,
        shown: Option<Fingerprint>,
        tell: impl Fn(Verdict) + Send + 'static,
    ) -> Reloader {
        let Reload { path, stamp, limits, mut load, unread } = reload;
        let (ask, asked) = channel::<Notice>();
        let watch = Watch { path, known: stamp, limits, compare_only: false };
        // A directory that cannot be watched is a directory that does not change: better than none.
        let watcher = Watcher::start(watch, ask, |notice| notice).ok();
        thread::spawn(move || {
            let start = Instant::now();
            let mut rule = SecondLook::new(shown);
            let mut offers: HashSet<Text> = offers.into_iter().collect();
            let mut refused = false;
            let mut first = unread;
            while std::mem::take(&mut first) || asked.recv().is_ok() {
                // Several changes while one was read are one.
                while asked.try_recv().is_ok() {}
                let verdict = match judge(&mut load, &mut rule, &mut offers, start.elapsed()) {
                    Verdict::Keep if refused => Verdict::Restored,
                    verdict => verdict,
                };
                refused = matches!(verdict, Verdict::Refuse(_)) || refused && matches!(verdict, Verdict::LookAgain(_));
                tell(verdict);
            }
        });
        Reloader { watcher }
    }

    /// Looks again after a time.
    pub(crate) fn look_in(&self, after: Duration) {
        if let Some(watcher) = &self.watcher {
            watcher.look_in(after);
        }
    }
}

fn judge(load: &mut Load, rule: &mut SecondLook, offers: &mut HashSet<Text>, now: Duration) -> Verdict {
    let fresh = match load() {
        Ok(fresh) => fresh,
        Err(refusal) => {
            rule.failed();
            return Verdict::Refuse(refusal);
        }
    };
    let Some(fingerprint) = fresh.fingerprint else { return Verdict::Take(Box::new(fresh)) };
    let ids: HashSet<Text> = fresh.ids().into_iter().collect();
    let remaining = offers.intersection(&ids).count();
    match rule.judge(offers.len(), remaining, fingerprint, now) {
        Look::Take => {
            *offers = ids;
            Verdict::Take(Box::new(fresh))
        }
        Look::WaitUntil(at) => Verdict::LookAgain(at.saturating_sub(now)),
        Look::Keep => Verdict::Keep,
    }
}
