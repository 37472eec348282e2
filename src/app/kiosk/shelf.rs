//! The public projection of a directory, ready to be searched.

use crate::directory::hours::{OpenState, Opening};
use crate::directory::model::NeedIx;
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Moment, Offer};
use crate::search::Index;

/// What the public may see, with its index.
#[derive(Debug)]
pub struct PublicShelf {
    /// The directory, of offers alone.
    pub directory: Directory<Offer>,
    /// Its index.
    pub index: Index,
    /// How many offers serve each need or what belongs to it, by position.
    serving: Vec<usize>,
}

impl PublicShelf {
    /// Makes a directory ready for a moment.
    pub fn new(directory: Directory<Offer>, now: &Moment) -> PublicShelf {
        let index = Index::build(&directory, now.date());
        let needs = &directory.needs;
        let serves = |offer: &Offer, wanted| offer.needs.iter().any(|need| needs.is_within(*need, wanted));
        let count = |wanted| directory.offers.iter().filter(|offer| serves(offer, wanted)).count();
        let serving = needs.iter().map(|(need, _)| count(need)).collect();
        PublicShelf { directory, index, serving }
    }

    /// How many offers serve a need or what belongs to it.
    pub fn serving(&self, need: NeedIx) -> usize {
        self.serving.get(usize::from(need.0)).copied().unwrap_or(0)
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
