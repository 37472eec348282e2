//! The next seven days of an offer: when it is open, by phone, by appointment, when its course takes place.
//!
//! What hours mean is `hours.rs`; this file lays the hours of all places and the sessions of a course side by side, day by day.
//! It may not know how a week is drawn.

use super::hours::{DAY, OpenState, Slot, Timetable, week};
use super::model::{Directory, Offer};
use super::timetable::timetables;
use chrono::{Days, NaiveDate};

/// What somebody finds who comes or calls then; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Open: one can simply come.
    Open,
    /// The course takes place.
    Session,
    /// Somebody answers the telephone.
    Phone,
    /// With an appointment.
    Appointment,
    /// Not certain: an end that is not stated, a holiday that is not known.
    Unstated,
}

impl Kind {
    /// All of them, the best first.
    pub const ALL: [Kind; 5] = [Kind::Open, Kind::Session, Kind::Phone, Kind::Appointment, Kind::Unstated];

    const fn of(state: OpenState) -> Option<Kind> {
        match state {
            OpenState::Open => Some(Kind::Open),
            OpenState::Phone => Some(Kind::Phone),
            OpenState::Appointment => Some(Kind::Appointment),
            OpenState::Unstated => Some(Kind::Unstated),
            OpenState::Closed => None,
        }
    }
}

/// A stretch of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// Its first minute since midnight.
    pub from: u16,
    /// The minute after its last, at most [`DAY`]: what goes on after midnight goes on in the next day.
    pub to: u16,
    /// What holds in it.
    pub kind: Kind,
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// It is a public holiday at one of the places, for certain.
    pub is_holiday: bool,
    /// What is stated of it, ascending; stretches of different places may overlap.
    pub stretches: Vec<Stretch>,
}

/// The seven days from a day on, or of a course that begins later, from its start. None where no day has hours: nothing is
/// stated, the season is over, the offer is paused or expired, or a hidden address states none.
pub fn coming_week<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer, today: NaiveDate) -> Option<Vec<Day>> {
    if !offer.is_current(today) {
        return None;
    }
    let course = offer.course.as_ref();
    let start = course.and_then(|course| course.starts);
    let first = start.filter(|start| *start > today).unwrap_or(today);
    let tables = timetables(directory, offer);
    let mut days: Vec<Day> = first
        .iter_days()
        .take(7)
        .map(|date| Day {
            date,
            is_holiday: tables.iter().any(|table| table.calendar.public_holiday(date) == Some(true)),
            stretches: Vec::new(),
        })
        .collect();
    for table in &tables {
        lay(&mut days, first, table, Kind::of);
    }
    if let Some(sessions) = course.and_then(|course| course.sessions.as_ref()) {
        let calendar = tables.first().map_or(&directory.about.calendar, |table| table.calendar);
        let table = Timetable { hours: Some(sessions), season: offer.season, ..Timetable::new(calendar) };
        lay(&mut days, first, &table, |state| match state {
            OpenState::Open => Some(Kind::Session),
            other => Kind::of(other),
        });
    }
    let last = [course.and_then(|course| course.ends), offer.expires].into_iter().flatten().min();
    for day in &mut days {
        if last.is_some_and(|last| day.date > last) {
            day.stretches.clear();
        }
        day.stretches.sort_unstable();
        day.stretches.dedup();
    }
    days.iter().any(|day| !day.stretches.is_empty()).then_some(days)
}

/// Adds what a table says of each day, the night before the first one included.
fn lay(days: &mut [Day], first: NaiveDate, table: &Timetable<'_>, kind: impl Fn(OpenState) -> Option<Kind>) {
    let before = first.checked_sub_days(Days::new(1)).map(|eve| week(table, eve));
    let night: &[Slot] = before.as_ref().and_then(|week| week.first()).map_or(&[], Vec::as_slice);
    let stretch = |slot: &Slot, from: u16, to: u16| {
        Some(Stretch { from, to: to.min(DAY), kind: kind(slot.state)? }).filter(|stretch| stretch.from < stretch.to)
    };
    let this = week(table, first);
    let nights = std::iter::once(night).chain(this.iter().map(Vec::as_slice));
    for ((day, slots), night) in days.iter_mut().zip(&this).zip(nights) {
        day.stretches.extend(night.iter().filter_map(|slot| stretch(slot, 0, slot.to.checked_sub(DAY)?)));
        day.stretches.extend(slots.iter().filter_map(|slot| stretch(slot, slot.from, slot.to)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};
    use crate::directory::text::Text;

    fn week_of(lines: &str, today: &str) -> Option<Vec<String>> {
        let text = format!(
            "[directory]\nformat = 1\nname = \"Kreis\"\nholidays = \"DE-NW\"\n[[provider]]\nid = \"p\"\nname = \"P\"\n\
             [[offer]]\nid = \"a\"\nname = \"A\"\nsummary = \"A.\"\nprovider = \"p\"\nneeds = [\"work\"]\n{lines}\n"
        );
        let loaded = read(vec![File { name: Text::line("x"), text: &text }], &BuiltIn::load()).unwrap();
        let offer = &loaded.directory.offers.first().unwrap().offer;
        let days = coming_week(&loaded.directory, offer, today.parse().unwrap())?;
        Some(
            days.iter()
                .map(|day| {
                    let parts: Vec<String> =
                        day.stretches.iter().map(|s| format!("{}-{} {:?}", s.from / 60, s.to / 60, s.kind)).collect();
                    format!("{}{} {}", day.date.format("%d"), if day.is_holiday { "*" } else { "" }, parts.join(", "))
                })
                .collect(),
        )
    }

    #[test]
    fn a_night_goes_on_in_the_next_day_and_holidays_are_named() {
        let week = week_of("hours = \"Mo-Fr 22:00-02:00; PH off\"", "2026-12-24").unwrap();
        assert_eq!(
            week,
            [
                "24 0-2 Open, 22-24 Open",
                "25* 0-2 Open",
                "26* ",
                "27 ",
                "28 22-24 Open",
                "29 0-2 Open, 22-24 Open",
                "30 0-2 Open, 22-24 Open"
            ]
        );
    }

    #[test]
    fn phone_and_appointments_stand_beside_hours() {
        let week = week_of(
            "hours = \"Mo 09:00-12:00\"\nphone_hours = \"Mo 08:00-10:00\"\nappointment_hours = \"Tu 14:00-16:00\"",
            "2026-11-23",
        )
        .unwrap();
        assert_eq!(week[0], "23 8-10 Phone, 9-12 Open");
        assert_eq!(week[1], "24 14-16 Appointment");
    }

    #[test]
    fn a_course_to_come_shows_its_first_week() {
        let week = week_of("[offer.course]\nsessions = \"Tu 18:00-20:00\"\nstarts = 2027-01-12", "2026-11-23").unwrap();
        assert_eq!(week[0], "12 18-20 Session");
    }

    #[test]
    fn without_hours_there_is_no_week() {
        assert_eq!(week_of("", "2026-11-23"), None);
        assert_eq!(week_of("state = \"paused\"\nhours = \"Mo 09:00-12:00\"", "2026-11-23"), None);
    }
}
