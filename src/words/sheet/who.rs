//! For whom it is, and in which languages. A residence status that is not named where some are is a no; where none is named,
//! nothing is known, and that is said.

use super::frame::{Frame, Lines, yes_no};
use crate::directory::lists::List;
use crate::directory::model::{Code, ResidenceNote, Speaks};
use crate::words::Value;

impl Frame<'_> {
    pub fn who(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        if !offer.groups.is_empty() {
            lines.push(self.with("sheet-groups", &self.labels(List::Groups, &offer.groups)));
        }
        lines.push_all(self.ages());
        self.residence(&mut lines);
        lines.push_all(offer.residence_notes.iter().map(|note| self.residence_note(note)));
        lines.push_all(self.benefits());
        // Of a hidden address the area is all that is said under where.
        if !offer.catchment.is_empty() && !offer.hidden_address {
            lines.push(self.with("sheet-catchment", &self.listed(&offer.catchment)));
        }
        lines
    }

    fn ages(&self) -> Option<String> {
        let (from, to) = (self.offer.age_from.map(age), self.offer.age_to.map(age));
        let values = |(unit, count): (&'static str, u32)| [("unit", unit.into()), ("count", count.into())];
        match (from, to) {
            (None, None) => None,
            (Some(from), None) => Some(self.say("sheet-ages-from", &values(from))),
            (None, Some(to)) => Some(self.say("sheet-ages-to", &values(to))),
            (Some(only), Some(to)) if only == to => Some(self.say("sheet-ages-only", &values(only))),
            (Some(("years", from)), Some(("years", to))) => {
                Some(self.say("sheet-ages-years", &[("from", from.into()), ("to", to.into())]))
            }
            (Some(from), Some(to)) => {
                let (from, to) = (self.say("sheet-age", &values(from)), self.say("sheet-age", &values(to)));
                Some(self.say("sheet-ages", &[("from", (&from).into()), ("to", (&to).into())]))
            }
        }
    }

    fn residence(&self, lines: &mut Lines) {
        let offer = self.offer;
        let depends = |code: &Code| offer.residence_depends.contains(code);
        // Who is named in both lists is told the more careful of the two.
        let certain: Vec<Code> = offer.residence.iter().copied().filter(|code| !depends(code)).collect();
        match certain.as_slice() {
            [] if offer.residence.is_empty() => lines.push(self.get("sheet-residence-unstated")),
            [] => {}
            codes if codes.contains(&"any") => lines.push(self.label(List::Residence, "any")),
            codes => {
                let complete = yes_no(offer.residence_depends.is_empty());
                let names = self.labels(List::Residence, codes);
                lines.push(self.say("sheet-residence", &[("text", (&names).into()), ("complete", complete)]));
            }
        }
        if !offer.residence_depends.is_empty() {
            lines.push(self.with("sheet-residence-depends", &self.labels(List::Residence, &offer.residence_depends)));
        }
    }

    /// A rule with what makes it trustworthy: since when, until when, from where, checked when.
    fn residence_note(&self, note: &ResidenceNote) -> String {
        let details = [
            note.from.map(|day| self.with_day("sheet-rule-from", day)),
            note.to.map(|day| self.with_day("sheet-rule-to", day)),
            note.source.as_ref().map(|source| self.with("sheet-rule-source", source)),
            note.checked.map(|day| self.with_day("sheet-rule-checked", day)),
        ];
        let details: Vec<String> = details.into_iter().flatten().collect();
        if details.is_empty() {
            return self.in_main(&note.text);
        }
        let (text, details) = (self.in_main(&note.text), self.words.list(details));
        self.say("sheet-with-details", &[("text", (&text).into()), ("details", (&details).into())])
    }

    fn benefits(&self) -> Option<String> {
        match self.offer.benefits.as_slice() {
            [] => None,
            ["none_needed"] => Some(self.label(List::Benefits, "none_needed")),
            codes => Some(self.with("sheet-benefits", &self.labels(List::Benefits, codes))),
        }
    }

    pub fn speaks(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        if offer.speaks.is_empty() {
            lines.push(self.get("sheet-unstated"));
        } else {
            let languages: Vec<String> = offer.speaks.iter().map(|speaks| self.spoken(speaks)).collect();
            lines.push(self.words.list(languages));
        }
        if !offer.interpretation.is_empty() {
            lines.push(self.labels(List::Interpretation, &offer.interpretation));
        }
        lines
    }

    fn spoken(&self, speaks: &Speaks) -> String {
        let name = self.lists.language(speaks.code.as_str(), self.words.language());
        let level = speaks.level.map(|level| self.label(List::Fluency, level));
        let note = speaks.note.as_ref().map(|note| self.in_main(note));
        let details: Vec<String> = level.into_iter().chain(note).collect();
        if details.is_empty() {
            return name.to_owned();
        }
        let details = self.words.list(details);
        self.say("sheet-with-details", &[("text", Value::Text(name)), ("details", (&details).into())])
    }
}

/// An age as people say it: whole years, for small children months, else half years.
fn age(years: f64) -> (&'static str, u32) {
    if years.fract() == 0.0 {
        ("years", years as u32)
    } else if years >= 3.0 && (years.fract() - 0.5).abs() < 0.01 {
        ("half", years as u32)
    } else {
        ("months", (years * 12.0).round() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::age;

    #[test]
    fn ages_are_years_or_months() {
        assert_eq!([0.5, 1.5, 3.0, 16.5].map(age), [("months", 6), ("months", 18), ("years", 3), ("half", 16)]);
    }
}
