//! What several commands say about an offer.

use crate::directory::hours::{OpenState, state_at};
use crate::directory::model::Provider;
use crate::directory::timetable::timetables;
use crate::directory::{Directory, Moment, Offer, Text};

/// Its name, in another language if it has one there.
pub fn name<'o>(offer: &'o Offer, texts_in: Option<&str>) -> &'o Text {
    texts_in
        .and_then(|language| offer.translation(language))
        .and_then(|translation| translation.name.as_ref())
        .unwrap_or(&offer.name)
}

/// Where it is: its towns, else the area it is for. Nothing more of a hidden address.
pub fn towns(directory: &Directory, offer: &Offer) -> String {
    let towns = directory.towns_of(offer);
    let towns: Vec<&str> = if towns.is_empty() {
        offer.catchment.iter().map(Text::as_str).collect()
    } else {
        towns.into_iter().map(Text::as_str).collect()
    };
    towns.join(", ")
}

/// Who offers it.
pub fn provider<'d>(directory: &'d Directory, offer: &Offer) -> Option<&'d Provider> {
    offer.provider.and_then(|ix| directory.provider(ix))
}

/// What stands against it on a day, as a word of the list of states, or `expired`.
pub fn standing(offer: &Offer, day: chrono::NaiveDate) -> Option<&'static str> {
    match offer.state {
        None | Some("published") => offer.expires.is_some_and(|last| day > last).then_some("expired"),
        Some(state) => Some(state),
    }
}

/// Whether one can come at one of some moments: the best state; where none is certain, that it is not known.
pub fn open_at(directory: &Directory, offer: &Offer, moments: &[Moment]) -> OpenState {
    let states = moments.iter().map(|moment| {
        if offer.is_current(moment.date()) {
            state_at(&timetables(directory, offer), moment)
        } else {
            OpenState::Closed
        }
    });
    states
        .reduce(|a, b| match (a, b) {
            (OpenState::Open, _) | (_, OpenState::Open) => OpenState::Open,
            (OpenState::Unstated, _) | (_, OpenState::Unstated) => OpenState::Unstated,
            (a, b) => a.min(b),
        })
        .unwrap_or(OpenState::Unstated)
}
