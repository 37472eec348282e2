//! The public projection of a directory, ready to be searched.

use crate::directory::hours::{OpenState, Opening};
use crate::directory::model::NeedIx;
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Moment, Offer};
use crate::search::{Dimension, Index};

/// What the public may see, with its index.
#[derive(Debug)]
pub struct PublicShelf {
    /// The directory, of offers alone.
    pub directory: Directory<Offer>,
    /// Its index.
    pub index: Index,
}

impl PublicShelf {
    /// Makes a directory ready for a moment.
    pub fn new(directory: Directory<Offer>, now: &Moment) -> PublicShelf {
        let index = Index::build(&directory, now.date());
        PublicShelf { directory, index }
    }

    /// How many offers serve a need or what is found under it.
    pub fn serving(&self, need: NeedIx) -> usize {
        let id = self.directory.needs.get(need).map(|need| need.id.as_str());
        let value = id.and_then(|id| self.index.facets.find(Dimension::Need, id));
        value.map_or(0, |value| self.index.facets.who(value).len())
    }

    /// An offer by its position.
    pub fn offer(&self, offer: u32) -> Option<&Offer> {
        self.directory.offers.get(offer as usize)
    }

    /// How it is with an offer at a moment.
    pub fn opening(&self, offer: &Offer, moment: &Moment) -> Opening {
        opening_of(&self.directory, offer, moment)
    }

    /// The state alone, by position.
    pub fn open_state(&self, offer: u32, moment: &Moment) -> OpenState {
        self.offer(offer).map_or(OpenState::Unstated, |offer| self.opening(offer, moment).state)
    }
}
