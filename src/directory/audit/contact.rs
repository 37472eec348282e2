//! Offers that nobody can reach, and offers on site without a place.

use super::{Remark, Subject, is_kept_up};
use crate::directory::catalogue::Table;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Offer};

pub(super) fn check(directory: &Directory, offer: &Offer, subject: Subject, remarks: &mut Vec<Remark>) {
    if !is_kept_up(offer) {
        return;
    }
    // A provider that leads nowhere is an error of its own; its number may be all that is missing.
    if offer.provider.is_some() && !is_reachable(directory, offer) {
        remarks.push(Remark::new(Code::NoContact, subject).at("name").about(Table::Offer, "phone"));
    }
    if offer.channel.contains(&"on_site") && offer.at.is_empty() && !offer.hidden_address {
        remarks.push(Remark::new(Code::NoPlace, subject).at("channel"));
    }
}

/// Whether there is any way to it: a number, a mail address, a page, or a door to knock at. The provider's count too.
fn is_reachable(directory: &Directory, offer: &Offer) -> bool {
    let provider = offer.provider.and_then(|ix| directory.provider(ix));
    offer.phone.is_some()
        || offer.email.is_some()
        || offer.url.is_some()
        || offer.booking_url.is_some()
        || offer.contacts.iter().any(|contact| contact.phone.is_some() || contact.email.is_some())
        || directory.places_of(offer).any(|(at, place)| at.phone.is_some() || place.street.is_some())
        || provider
            .is_some_and(|provider| provider.phone.is_some() || provider.email.is_some() || provider.url.is_some())
}
