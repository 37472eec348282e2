//! What must not be overlooked, and how old all of it is.

use super::frame::{Frame, flat};
use crate::directory::lists::List;
use crate::words::Value;

impl Frame<'_> {
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        warnings.extend(self.state());
        warnings.extend(self.expired());
        warnings.extend(self.alert());
        warnings.extend(self.course_over());
        warnings.extend(self.no_places());
        warnings.extend(self.long_unverified());
        warnings
    }

    fn state(&self) -> Option<String> {
        let state = self.offer.state.filter(|state| *state != "published")?;
        Some(self.get(&format!("sheet-state-{}", state.replace('_', "-"))))
    }

    fn expired(&self) -> Option<String> {
        let last = self.offer.expires.filter(|last| *last < self.today())?;
        Some(self.with_day("sheet-expired", last))
    }

    /// The notice, until its last day.
    fn alert(&self) -> Option<String> {
        let alert = self.offer.alert.as_ref()?;
        if alert.until.is_some_and(|until| until < self.today()) {
            return None;
        }
        let chosen = self.texts.choose(|texts| texts.alert.as_ref(), Some(&alert.text))?;
        let text = flat(chosen.text);
        if text.is_empty() {
            return None;
        }
        let until = alert.until.map(|day| self.with_day("sheet-until", day));
        let lacks = if chosen.lacks { Some(self.lacking("sheet-alert-lacking")) } else { self.foreign() };
        let details: Vec<String> = until.into_iter().chain(lacks).collect();
        if details.is_empty() {
            return Some(text);
        }
        let details = self.words.series(details);
        Some(self.say("sheet-with-details", &[("text", (&text).into()), ("details", (&details).into())]))
    }

    fn course_over(&self) -> Option<String> {
        let last = self.offer.course.as_ref()?.ends.filter(|last| *last < self.today())?;
        Some(self.with_day("sheet-course-over", last))
    }

    fn no_places(&self) -> Option<String> {
        let capacity = self.offer.capacity.as_ref().filter(|c| matches!(c.state, "full" | "waiting_list"))?;
        Some(self.capacity(capacity))
    }

    fn long_unverified(&self) -> Option<String> {
        let Some(verified) = self.offer.verified else { return Some(self.get("sheet-never-verified")) };
        let days = (self.today() - verified).num_days();
        (days > i64::from(self.about.review_after_days())).then(|| self.with_day("sheet-long-unverified", verified))
    }

    pub fn sample(&self) -> Option<String> {
        self.about.sample.then(|| self.with("sheet-sample", &self.about.name))
    }

    /// When it was verified, and that it is a sample.
    pub fn footer(&self) -> String {
        let verified = self.verified();
        match self.sample() {
            Some(sample) => {
                self.say("sheet-footer-sample", &[("verified", (&verified).into()), ("sample", (&sample).into())])
            }
            None => verified,
        }
    }

    /// When it was verified; by whom and how where that may be said.
    fn verified(&self) -> String {
        let Some(verified) = self.offer.verified else { return self.get("sheet-verified-unstated") };
        let date = self.with_day("sheet-verified", verified);
        let by = self.keeping.and_then(|keeping| keeping.verified_by.as_ref()).map(|by| flat(by));
        let how = self.keeping.and_then(|keeping| keeping.verified_how).map(|how| self.label(List::Verification, how));
        let details: Vec<String> = by.into_iter().chain(how).collect();
        if details.is_empty() {
            return date;
        }
        let details = self.words.list(details);
        self.say("sheet-with-details", &[("text", (&date).into()), ("details", Value::Text(&details))])
    }
}
