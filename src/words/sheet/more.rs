//! Everything else: what the public may know, and what advisers and maintainers alone may.

use super::frame::{Frame, Lines};
use crate::directory::Text;
use crate::directory::lists::List;
use crate::directory::model::Capacity;
use crate::words::Value;

impl Frame<'_> {
    pub fn more(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        let description = self.texts.choose(|texts| texts.description.as_ref(), offer.description.as_ref());
        self.push_text(&mut lines, description);
        if !offer.traits.is_empty() {
            lines.push(self.labels(List::Traits, &offer.traits));
        }
        lines.push_all(offer.capacity.as_ref().map(|capacity| {
            let text = self.capacity(capacity);
            self.say("sheet-places", &[("state", Value::Text(capacity.state)), ("text", (&text).into())])
        }));
        lines.push_all(
            offer.volunteers_wanted.map(|yes| self.get(if yes { "sheet-volunteers" } else { "sheet-volunteers-no" })),
        );
        lines.push_all(self.texts_with("sheet-partners", &self.partners()));
        lines.push_all(self.texts_with("sheet-legal-basis", &self.listed(&offer.legal_basis)));
        lines.push_all(self.texts_with("sheet-funder", &self.listed(&offer.funder)));
        self.about_provider(&mut lines);
        let needs = offer.needs.iter().map(|need| self.needs.label(*need, self.words.language()));
        lines.push_all(self.texts_with("sheet-needs", &self.words.list(needs)));
        lines.push_all(self.texts_with("sheet-keywords", &self.in_main(&self.listed(&offer.keywords))));
        lines.push_all(offer.expires.map(|day| self.with_day("sheet-expires", day)));
        lines.push(self.with("sheet-id", &offer.id));
        lines
    }

    fn about_provider(&self, lines: &mut Lines) {
        let Some(provider) = self.provider else { return };
        lines.push_all(
            provider.association.map(|code| self.with("sheet-association", &self.label(List::Associations, code))),
        );
        // A hidden address must not be guessed from what people call the provider: "Rathaus".
        if !self.offer.hidden_address {
            lines.push_all(self.texts_with("sheet-provider-aliases", &self.listed(&provider.aliases)));
        }
    }

    /// A sentence around texts, if there are any.
    fn texts_with(&self, id: &str, texts: &str) -> Option<String> {
        (!texts.is_empty()).then(|| self.with(id, texts))
    }

    /// The partners: providers of this directory by their names.
    fn partners(&self) -> String {
        let name = |partner: &Text| {
            let known = self.providers.iter().find(|provider| provider.id == *partner);
            known.map_or(partner, |provider| &provider.name).clone()
        };
        self.listed(&self.offer.partners.iter().map(name).collect::<Vec<_>>())
    }

    /// Whether places are free, how long one waits, and when that held.
    pub fn capacity(&self, capacity: &Capacity) -> String {
        let state = self.label(List::Capacities, capacity.state);
        let wait = capacity.wait_weeks.map(|weeks| self.say("sheet-wait", &[("weeks", weeks.into())]));
        let as_of = match capacity.as_of {
            Some(day) => self.with_day("sheet-as-of", day),
            None => self.get("sheet-as-of-unstated"),
        };
        let details = self.words.list(wait.into_iter().chain([as_of]));
        self.say("sheet-with-details", &[("text", (&state).into()), ("details", (&details).into())])
    }

    pub fn internal(&self) -> Lines {
        let mut lines = Lines::default();
        let Some(keeping) = self.keeping else { return lines };
        lines.push_all(keeping.internal_note.as_ref().map(|note| self.with("sheet-internal-note", note)));
        lines.push_all(keeping.owner.as_ref().map(|owner| self.with("sheet-owner", owner)));
        lines.push_all(keeping.verified_by.as_ref().map(|by| self.with("sheet-verified-by", by)));
        lines.push_all(
            keeping.verified_how.map(|how| self.with("sheet-verified-how", &self.label(List::Verification, how))),
        );
        lines.push_all(keeping.source_url.as_ref().map(|url| self.with("sheet-source", url)));
        lines.push_all(keeping.funded_until.map(|day| self.with_day("sheet-funded-until", day)));
        lines.push_all(self.texts_with("sheet-modelled-on", &self.listed(&self.offer.modelled_on)));
        lines.push_all(self.offer.external_ids.iter().map(|(register, id)| {
            self.say("sheet-external-id", &[("register", Value::Text(register)), ("id", Value::Text(id))])
        }));
        lines
    }
}
