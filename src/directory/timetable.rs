//! Which hours hold for an offer: those of the offer at a place, else the offer's, else the place's.
//!
//! It may not know what the hours say; `hours.rs` does.

use super::hours::{OpenState, Opening, Rules, Season, Timetable, opening, state_at};
use super::model::{Directory, Offer};
use super::moment::Moment;

/// What holds at each place of an offer, or for the offer alone where it has no place.
///
/// The hours of a place are an offer's only where the offer states none of its own, for itself or there: that the town hall
/// is open does not mean that the advice in it is. Neither does it for a course, which has sessions.
pub fn timetables<'d, E: AsRef<Offer>>(directory: &'d Directory<E>, offer: &'d Offer) -> Vec<Timetable<'d>> {
    let calendar = &directory.about.calendar;
    let sessions = offer.course.as_ref().is_some_and(|course| course.sessions.is_some());
    let own = offer.hours.is_some() || offer.phone_hours.is_some() || offer.appointment_hours.is_some() || sessions;
    let mut tables: Vec<Timetable<'d>> = directory
        .places_of(offer)
        .map(|(at, place)| {
            let stated = own || at.hours.is_some() || at.phone_hours.is_some() || at.appointment_hours.is_some();
            Timetable {
                hours: at.hours.as_ref().or(offer.hours.as_ref()).or(if stated { None } else { place.hours.as_ref() }),
                phone_hours: at.phone_hours.as_ref().or(offer.phone_hours.as_ref()),
                appointment_hours: at.appointment_hours.as_ref().or(offer.appointment_hours.as_ref()),
                season: offer.season,
                calendar: place.calendar.as_ref().unwrap_or(calendar),
            }
        })
        .collect();
    if tables.is_empty() {
        tables.push(Timetable {
            hours: offer.hours.as_ref(),
            phone_hours: offer.phone_hours.as_ref(),
            appointment_hours: offer.appointment_hours.as_ref(),
            season: offer.season,
            calendar,
        });
    }
    tables
}

/// How it is with an offer at a moment. Paused, closed and expired offers are closed whatever their hours say.
pub fn opening_of<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer, moment: &Moment) -> Opening {
    if !offer.is_current(moment.date()) {
        return Opening { state: OpenState::Closed, until: None, opens: None };
    }
    opening_of_hours(directory, offer, moment)
}

/// The same of a current offer: it hangs on its hours alone ([`Pattern`]).
pub fn opening_of_hours<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer, moment: &Moment) -> Opening {
    opening(&timetables(directory, offer), moment)
}

/// The state alone, as [`opening_of`] says it of a current offer, without looking ahead.
pub fn state_of_hours<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer, moment: &Moment) -> OpenState {
    state_at(&timetables(directory, offer), moment)
}

/// What the opening of an offer hangs on, beside the moment and whether it is current: offers with the same hours have the
/// same. Two that are equal may have different ones, where the same text was read twice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern(Vec<([usize; 4], Option<Season>)>);

impl Pattern {
    /// That of an offer; good as long as the directory lives.
    pub fn of<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer) -> Pattern {
        let at = |rules: Option<&Rules>| rules.map_or(0, |rules| rules.as_str().as_ptr().addr());
        let row = |table: &Timetable<'_>| {
            let calendar = std::ptr::from_ref(table.calendar).addr();
            ([at(table.hours), at(table.phone_hours), at(table.appointment_hours), calendar], table.season)
        };
        Pattern(timetables(directory, offer).iter().map(row).collect())
    }
}

/// Everything that takes place at fixed times: what the filters by day and time of day ask. The telephone does not count,
/// since nobody goes there.
pub fn attended<'d, E: AsRef<Offer>>(directory: &'d Directory<E>, offer: &'d Offer) -> Vec<&'d Rules> {
    let mut rules: Vec<&Rules> = Vec::new();
    for table in timetables(directory, offer) {
        rules.extend([table.hours, table.appointment_hours].into_iter().flatten());
    }
    rules.extend(offer.course.as_ref().and_then(|course| course.sessions.as_ref()));
    rules
}
