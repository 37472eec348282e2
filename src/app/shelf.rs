//! A directory that is ready to be searched, with what was found while reading it.

use crate::directory::finding::Finding;
use crate::directory::hours::{OpenState, Opening};
use crate::directory::model::{Entry, Offer};
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Moment, Text};
use crate::search::Index;
use std::cell::OnceCell;

/// A directory with its index.
#[derive(Debug)]
pub struct Shelf {
    /// The directory.
    pub directory: Directory,
    /// Its index.
    pub index: Index,
    /// What was found while reading it.
    pub findings: Vec<Finding>,
    /// The names of its files, as findings number them.
    pub files: Vec<Text>,
    /// The offers by their ids.
    by_id: OnceCell<Vec<u32>>,
}

impl Shelf {
    /// Makes the facts of a directory ready for a moment, its words with [`Shelf::complete`]. Drafts and reviews are left out
    /// unless they may be seen.
    pub fn new(
        mut directory: Directory,
        findings: Vec<Finding>,
        files: Vec<Text>,
        drafts: bool,
        now: &Moment,
    ) -> Shelf {
        if !drafts {
            directory.offers.retain(|entry| entry.offer.is_visible());
        }
        let index = Index::facts(&directory, now.date());
        Shelf { directory, index, findings, files, by_id: OnceCell::new() }
    }

    /// Makes its words ready.
    pub fn complete(&self) {
        self.index.complete(&self.directory);
        self.index.vocabulary().prepare();
        self.by_id();
    }

    fn by_id(&self) -> &[u32] {
        self.by_id.get_or_init(|| {
            let mut all: Vec<u32> = (0..u32::try_from(self.directory.offers.len()).unwrap_or(u32::MAX)).collect();
            all.sort_unstable_by_key(|offer| self.offer(*offer).map(|offer| &offer.id));
            all
        })
    }

    /// The offer with an id.
    pub fn find(&self, id: &Text) -> Option<u32> {
        let all = self.by_id();
        let at = all.binary_search_by_key(&Some(id), |offer| self.offer(*offer).map(|offer| &offer.id)).ok()?;
        all.get(at).copied()
    }

    /// An entry.
    pub fn entry(&self, offer: u32) -> Option<&Entry> {
        self.directory.offers.get(offer as usize)
    }

    /// An offer.
    pub fn offer(&self, offer: u32) -> Option<&Offer> {
        self.entry(offer).map(|entry| &entry.offer)
    }

    /// How it is with an offer at a moment.
    pub fn opening(&self, offer: u32, moment: &Moment) -> Option<Opening> {
        Some(opening_of(&self.directory, self.offer(offer)?, moment))
    }

    /// The state alone.
    pub fn open_state(&self, offer: u32, moment: &Moment) -> OpenState {
        self.opening(offer, moment).map_or(OpenState::Unstated, |opening| opening.state)
    }
}
