//! Where it takes place and when: places, what is accessible there, opening state and hours.
//!
//! Hours that hold at all places are said once, under when; those that differ are said at their places.

use super::frame::{Frame, Lines, Spot, yes_no};
use crate::directory::hours::{Rules, Timetable, opening};
use crate::directory::lists::List;
use crate::directory::model::{Accessibility, Answer, Place};
use crate::words::Value;
use crate::words::hours::is_stated;

/// The three kinds of hours, each with its sentence.
type Kind = (&'static str, for<'t> fn(&Timetable<'t>) -> Option<&'t Rules>);

const KINDS: [Kind; 3] = [
    ("sheet-hours", |table| table.hours),
    ("sheet-phone-hours", |table| table.phone_hours),
    ("sheet-appointment-hours", |table| table.appointment_hours),
];

impl Frame<'_> {
    pub fn places(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        if offer.hidden_address {
            lines.push(self.get("sheet-address-hidden"));
            if !offer.catchment.is_empty() {
                lines.push(self.with("sheet-catchment", &self.listed(&offer.catchment)));
            }
        }
        if !offer.channel.is_empty() {
            lines.push(self.labels(List::Channels, &offer.channel));
        }
        for (spot, number) in self.spots.iter().zip(1_usize..) {
            let name = self.place_name(spot);
            let number = number.to_string();
            lines.push(match self.spots.len() {
                1 => name,
                _ => self.say("sheet-numbered", &[("number", Value::Text(&number)), ("text", (&name).into())]),
            });
            self.place(&mut lines, spot);
        }
        if self.spots.is_empty() {
            lines.push_all(self.accessibility(offer.accessibility));
        }
        lines
    }

    fn place(&self, lines: &mut Lines, spot: &Spot<'_>) {
        let offer = self.offer;
        lines.push_all(spot.place.and_then(address));
        lines.push_all(
            spot.place
                .and_then(|place| place.arrival.as_ref())
                .map(|arrival| self.with("sheet-arrival", &self.in_main(arrival))),
        );
        lines.push_all(self.opening_here(spot));
        lines.push_all(self.own_hours(spot));
        lines.push_all(spot.at.phone.as_ref().map(|phone| self.with("sheet-phone-here", phone)));
        lines.push_all(spot.at.note.as_ref().map(|note| self.with("sheet-note-here", &self.in_main(note))));
        let there = spot.place.map(|place| place.accessibility).unwrap_or_default();
        lines.push_all(self.accessibility(spot.at.accessibility.or(offer.accessibility).or(there)));
    }

    fn place_name(&self, spot: &Spot<'_>) -> String {
        match spot.place {
            Some(place) if place.aliases.is_empty() => place.name.as_str().to_owned(),
            Some(place) => {
                let aliases = self.listed(&place.aliases);
                self.say("sheet-place-aliases", &[("name", (&place.name).into()), ("aliases", (&aliases).into())])
            }
            None => self.get("sheet-place-unknown"),
        }
    }

    /// How it is now at one of several places with hours of their own: "opens today" alone does not say where.
    fn opening_here(&self, spot: &Spot<'_>) -> Option<String> {
        if !self.hours_differ() || !self.offer.is_current(self.today()) {
            return None;
        }
        // The telephone is not at a place.
        let here = opening(&[Timetable { phone_hours: None, ..spot.table? }], self.now);
        is_stated(&here).then(|| self.words.opening(&here, self.now))
    }

    /// Whether any hours hold at some places only.
    fn hours_differ(&self) -> bool {
        KINDS.iter().any(|(_, of)| self.differs(*of))
    }

    /// The hours of a place that hold there alone.
    fn own_hours(&self, spot: &Spot<'_>) -> Vec<String> {
        let Some(table) = &spot.table else {
            let at = spot.at;
            let stated = [&at.hours, &at.phone_hours, &at.appointment_hours];
            let worded = KINDS.iter().zip(stated).filter_map(|((id, _), rules)| Some(self.hours(id, rules.as_ref()?)));
            return worded.collect();
        };
        let own = KINDS.iter().filter(|(_, of)| self.differs(*of));
        own.filter_map(|(id, of)| Some(self.hours(id, of(table)?))).collect()
    }

    /// Whether the hours of a kind are not the same at all places.
    fn differs(&self, of: for<'t> fn(&Timetable<'t>) -> Option<&'t Rules>) -> bool {
        let first = self.tables.first().and_then(of);
        self.tables.iter().any(|table| of(table) != first)
    }

    pub fn times(&self) -> Lines {
        let mut lines = Lines::default();
        let offer = self.offer;
        let sessions = offer.course.as_ref().is_some_and(|course| course.sessions.is_some());
        // Hours in words or the times of a course are hours too; only where there are none nothing is stated.
        if is_stated(&self.opening) || (offer.hours_text.is_none() && !sessions) {
            lines.push(self.words.opening(&self.opening, self.now));
        }
        lines.push_all(self.hours_everywhere());
        if self.hours_differ() {
            lines.push(self.get("sheet-hours-differ"));
        }
        self.hours_text(&mut lines);
        lines
    }

    /// What hours cannot express, and the season.
    fn hours_text(&self, lines: &mut Lines) {
        let offer = self.offer;
        let text = self.texts.choose(|texts| texts.hours_text.as_ref(), offer.hours_text.as_ref());
        self.push_text(lines, text);
        lines.push_all(offer.season.as_ref().map(|season| self.with("sheet-season", &self.words.season(season))));
    }

    /// The hours without how it is now, for what is read later: times of a course too, those of places are with them.
    pub fn hours_in_words(&self) -> Lines {
        let mut lines = Lines(self.hours_everywhere());
        let sessions = self.offer.course.as_ref().and_then(|course| course.sessions.as_ref());
        lines.push_all(sessions.map(|rules| self.hours("sheet-course-sessions", rules)));
        self.hours_text(&mut lines);
        lines
    }

    /// The addresses, one a line, with the hours that hold at one alone.
    pub fn addresses(&self) -> Vec<String> {
        if self.offer.hidden_address {
            return vec![self.get("sheet-address-hidden")];
        }
        let mut lines = Lines::default();
        for spot in &self.spots {
            let name = spot.place.map(|place| place.name.as_str().to_owned());
            let line: Vec<String> = name.into_iter().chain(spot.place.and_then(address)).collect();
            lines.push(line.join(", "));
            lines.push_all(spot.at.phone.as_ref().map(|phone| self.with("sheet-phone-here", phone)));
            lines.push_all(self.own_hours(spot));
        }
        lines.0
    }

    /// The hours that hold wherever it takes place.
    fn hours_everywhere(&self) -> Vec<String> {
        let common = KINDS.iter().filter(|(_, of)| !self.differs(*of));
        common.filter_map(|(id, of)| Some(self.hours(id, self.tables.first().and_then(of)?))).collect()
    }

    fn accessibility(&self, facts: Accessibility) -> Option<String> {
        let answers = [
            ("sheet-wheelchair", facts.wheelchair),
            ("sheet-step-free", facts.step_free.map(answer)),
            ("sheet-lift", facts.lift.map(answer)),
            ("sheet-toilet", facts.toilet.map(answer)),
            ("sheet-hearing-loop", facts.hearing_loop.map(answer)),
            ("sheet-sign-language", facts.sign_language.map(answer)),
            ("sheet-easy-language", facts.easy_language.map(answer)),
            ("sheet-parking", facts.parking.map(answer)),
        ];
        let said: Vec<String> =
            answers.into_iter().filter_map(|(id, answer)| Some(self.answered(id, answer?))).collect();
        (!said.is_empty()).then(|| self.with("sheet-accessibility", &self.words.list(said)))
    }

    /// A sentence that says yes, no, or something between.
    pub fn answered(&self, id: &str, answer: Answer) -> String {
        let answer = match answer {
            Answer::Yes => yes_no(true),
            Answer::No => yes_no(false),
            Answer::Partly(code) => Value::Text(code),
        };
        self.say(id, &[("answer", answer)])
    }
}

fn answer(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}

/// A place's address as it is written on a letter, with its district.
pub(super) fn address(place: &Place) -> Option<String> {
    let district = place.district.as_ref().filter(|district| Some(*district) != place.town.as_ref());
    lines_of_address([
        place.street.as_deref(),
        place.postcode.as_deref(),
        place.town.as_deref(),
        district.map(|d| &**d),
    ])
}

/// Street, postcode, town and district as one line; none where nothing is stated.
pub(super) fn lines_of_address([street, postcode, town, district]: [Option<&str>; 4]) -> Option<String> {
    let town: Vec<&str> = postcode.into_iter().chain(town).collect();
    let town = town.join(" ");
    let parts: Vec<&str> =
        street.into_iter().chain(Some(&*town).filter(|town| !town.is_empty())).chain(district).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
