//! An offer as a card: what it is, where, whether it is open now, what it costs, in which languages one is helped.

use crate::directory::hours::OpenState;
use crate::directory::lists::List;
use crate::directory::{Directory, Moment, Offer};
use crate::words::sheet::Frame;
use crate::words::{Value, Words};

/// An offer in a few lines, as it is at a moment. Every text is clean, of one line and not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name, translated where it is.
    pub title: String,
    /// What it is, in a sentence; with the language behind it where that is not the visitor's.
    pub summary: String,
    /// Who offers it.
    pub provider: String,
    /// Where: the towns, that the address is hidden, or that it is by telephone or on the web.
    pub place: String,
    /// Whether it is open, for a sign beside the words.
    pub state: OpenState,
    /// Whether it is open and when it will be; for a course its times.
    pub open: String,
    /// What it costs, with its label.
    pub cost: String,
    /// In which languages people are helped, with a label.
    pub languages: String,
    /// What must not be overlooked.
    pub warnings: Vec<String>,
}

impl Words {
    /// An offer as a card. A visitor's language is the interface's, and so is that of the offer's texts as far as they exist.
    pub fn card<E: AsRef<Offer>>(&self, directory: &Directory<E>, offer: &Offer, now: &Moment) -> Card {
        let frame = Frame::new(self, directory, offer, None, now, self.language());
        Card {
            title: frame.title(),
            summary: frame.summary(),
            provider: frame.subtitle(),
            place: self.card_place(&frame),
            state: frame.opening.state,
            open: self.card_open(&frame),
            cost: frame.cost().0.first().map_or_else(String::new, |cost| frame.with("kiosk-card-cost", cost)),
            languages: self.card_languages(&frame),
            warnings: frame.warnings(),
        }
    }

    fn card_place(&self, frame: &Frame<'_>) -> String {
        if frame.offer.hidden_address {
            return frame.get("sheet-address-hidden");
        }
        let mut towns: Vec<&str> = Vec::new();
        for place in frame.spots.iter().filter_map(|spot| spot.place) {
            let town = place.town.as_ref().unwrap_or(&place.name).as_str();
            if !towns.contains(&town) {
                towns.push(town);
            }
        }
        match towns.as_slice() {
            [] if frame.offer.channel.is_empty() => frame.get("sheet-place-unknown"),
            [] => frame.labels(List::Channels, &frame.offer.channel),
            [town] => (*town).to_owned(),
            [town, others @ ..] => {
                self.say("kiosk-card-places", &[("town", Value::Text(town)), ("count", others.len().into())])
            }
        }
    }

    /// How it is now; of a course without hours its times, and else the hours in words.
    fn card_open(&self, frame: &Frame<'_>) -> String {
        let opening = self.opening(&frame.opening, frame.now);
        if crate::words::hours::is_stated(&frame.opening) {
            return opening;
        }
        frame.hours_in_words().0.into_iter().next().unwrap_or(opening)
    }

    /// The languages, the visitor's own alone where it is among them: nobody looks for it in a long list.
    fn card_languages(&self, frame: &Frame<'_>) -> String {
        let language = |tag| frame.lists.language(tag, self.language());
        let own = frame.offer.speaks.iter().map(|speaks| speaks.code.as_str());
        let is_own = |tag: &&str| {
            let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
            *tag == self.language() || (primary(tag) == primary(self.language()) && *tag != "de-simple")
        };
        let mine: Vec<&str> = own.clone().filter(is_own).map(language).collect();
        if frame.offer.speaks.is_empty() {
            return frame.get("kiosk-card-languages-unstated");
        }
        if mine.is_empty() || matches!(self.language(), "de" | "de-simple") {
            return frame.with("kiosk-card-languages", &self.list(own.map(language)));
        }
        frame.with("kiosk-card-your-language", &self.list(mine))
    }
}
