//! Whom to ask: the offer's own ways first, the provider's central ones where it has none.

use super::frame::{Frame, Lines};
use super::place::lines_of_address;
use crate::directory::Text;
use crate::directory::model::{Contact, Provider};
use crate::words::Value;

/// The sentence for an offer's own way, for its provider's, and where the latter stands.
type Way = (&'static str, &'static str, fn(&Provider) -> Option<&Text>);

impl Frame<'_> {
    pub fn contact(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        let ways: [(Option<&Text>, Way); 3] = [
            (offer.phone.as_ref(), ("sheet-phone", "sheet-phone-central", |provider| provider.phone.as_ref())),
            (offer.email.as_ref(), ("sheet-email", "sheet-email-central", |provider| provider.email.as_ref())),
            (offer.url.as_ref(), ("sheet-url", "sheet-url-central", |provider| provider.url.as_ref())),
        ];
        for (own, (message, central, of)) in ways {
            let own = own.map(|text| self.with(message, text));
            let central = || self.provider.and_then(of).map(|text| self.with(central, text));
            lines.push_all(own.or_else(central));
        }
        lines.push_all(offer.booking_url.as_ref().map(|url| self.with("sheet-booking", url)));
        lines.push_all(offer.contacts.iter().map(|contact| self.contact_by_role(contact)));
        lines.push_all(self.central_address().map(|address| self.with("sheet-address-central", &address)));
        lines
    }

    fn contact_by_role(&self, contact: &Contact) -> String {
        let ways = self.words.list([&contact.phone, &contact.email].into_iter().flatten().map(Text::as_str));
        let hours = contact.hours.as_ref().map(|rules| self.words.rules_line(rules)).unwrap_or_default();
        let message = match (ways.is_empty(), hours.is_empty()) {
            (true, true) => "sheet-contact-bare",
            (true, false) => "sheet-contact-hours",
            (false, true) => "sheet-contact",
            (false, false) => "sheet-contact-ways-hours",
        };
        let role = self.in_main(&contact.role);
        let values = [("role", Value::Text(&role)), ("ways", Value::Text(&ways)), ("hours", Value::Text(&hours))];
        self.say(message, &values)
    }

    /// The provider's address, if the offer has no place of its own and its address may be known.
    fn central_address(&self) -> Option<String> {
        if self.offer.hidden_address || !self.spots.is_empty() {
            return None;
        }
        let provider = self.provider?;
        lines_of_address([provider.street.as_deref(), provider.postcode.as_deref(), provider.town.as_deref(), None])
    }
}
