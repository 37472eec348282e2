//! What it is, how to get in, what to bring and what to do: the parts an adviser says between "for whom" and "whom to ask".

use super::frame::{Frame, Lines};
use crate::directory::lists::List;
use crate::words::Value;

/// What is said of oneself, not of an office.
const SELF: &str = "self";

impl Frame<'_> {
    pub fn subtitle(&self) -> String {
        let provider = self.provider.map(|provider| &provider.name);
        match (provider, &self.offer.provider_name) {
            (Some(provider), Some(name)) => {
                self.say("sheet-subtitle-named", &[("provider", provider.into()), ("name", name.into())])
            }
            (Some(provider), None) => provider.as_str().to_owned(),
            (None, Some(name)) => {
                let unstated = self.get("sheet-provider-unstated");
                self.say("sheet-subtitle-named", &[("provider", (&unstated).into()), ("name", name.into())])
            }
            (None, None) => self.get("sheet-provider-unstated"),
        }
    }

    pub fn what(&self) -> Lines {
        let mut lines = Lines::default();
        let summary = self.texts.choose(|texts| texts.summary.as_ref(), Some(&self.offer.summary));
        self.push_text(&mut lines, summary);
        if let Some(name) = self.texts.original_name(self.offer) {
            let language = self.in_language(self.about.main_language());
            lines.push(self.say("sheet-original-name", &[("language", (&language).into()), ("name", name.into())]));
        }
        lines.push_all(self.about_texts());
        lines
    }

    pub fn access(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        if offer.access.is_empty() {
            lines.push(self.get("sheet-unstated"));
        } else {
            lines.push(self.labels(List::Access, &offer.access));
        }
        let (own, offices): (Vec<_>, Vec<_>) = offer.referral_by.iter().copied().partition(|by| *by == SELF);
        if !own.is_empty() {
            lines.push(self.label(List::Referrers, SELF));
        }
        if !offices.is_empty() {
            lines.push(self.with("sheet-referral", &self.labels(List::Referrers, &offices)));
        }
        if !offer.vouchers.is_empty() {
            lines.push(self.with("sheet-vouchers", &self.labels(List::Vouchers, &offer.vouchers)));
        }
        lines
    }

    pub fn bring(&self) -> Lines {
        let mut lines = Lines::default();
        if !self.offer.documents.is_empty() {
            lines.push(self.labels(List::Documents, &self.offer.documents));
        }
        lines.push_all(self.offer.documents_note.iter().map(|note| self.in_main(note)));
        lines
    }

    pub fn steps(&self) -> Lines {
        let mut lines = Lines::default();
        let stated = |steps: &'_ Vec<_>| !steps.is_empty();
        let own = Some(&self.offer.next_steps).filter(|steps| stated(steps));
        let chosen = self.texts.choose(|texts| Some(&texts.next_steps).filter(|steps| stated(steps)), own);
        let Some(chosen) = chosen else { return lines };
        for (step, number) in chosen.text.iter().zip(1_usize..) {
            let number = number.to_string();
            let step = super::frame::flat(step);
            lines.push(self.say("sheet-numbered", &[("number", Value::Text(&number)), ("text", (&step).into())]));
        }
        if chosen.lacks {
            lines.push(self.lacking("sheet-text-lacking"));
        }
        lines
    }
}
