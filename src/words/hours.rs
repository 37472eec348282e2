//! How it is now: opening states in a sentence, and in a few words for the rows of a list.
//!
//! It may not know where an offer takes place nor why a state holds; hours as rules are worded in `rules.rs`. What is not
//! stated is said to be so and never taken for closed.

use super::{Value, Words};
use crate::directory::hours::{Change, OpenState, Opening};
use crate::directory::moment::Moment;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// A weekday alone names a day without doubt for so many days ahead; on the seventh it is today's own name.
const NAMED_BY_WEEKDAY: i64 = 6;

/// An end so many hours ahead needs no day: nobody takes "until 02:00" for another night.
const SAME_NIGHT: i64 = 12;

/// Days after which a date without its year could be taken for the wrong one.
const YEAR_MATTERS: i64 = 300;

/// What the sentences about an opening say, each part worded on its own.
struct Parts {
    /// The state that comes next: `none` where nothing changes.
    next: &'static str,
    /// The end of the present state, after "until": `17:00`, `Di 17:00`, `24:00`.
    until: String,
    /// The same as a beginning, after "from".
    then: String,
    /// The better state that is waited for: `none` where there is none.
    opens: &'static str,
    /// Its beginning after "from": `Di 09:00`.
    from: String,
    /// Its beginning as an adverb: `heute um 14:00`.
    when: String,
}

impl Words {
    /// How it is now and what comes next: `offen bis 17:00`, `öffnet Mo um 09:00`, `geschlossen, Telefon ab Di 09:00`.
    pub fn opening(&self, opening: &Opening, now: &Moment) -> String {
        self.about_opening("opening", opening, now)
    }

    /// The same for a row of a list, at most 22 columns wide: `offen bis 17:00`, `ab Mo 09:00`, `zu`, `—`.
    pub fn opening_short(&self, opening: &Opening, now: &Moment) -> String {
        self.about_opening("opening-short", opening, now)
    }

    fn about_opening(&self, family: &str, opening: &Opening, now: &Moment) -> String {
        let parts = self.parts(family, opening, now);
        self.say(
            &format!("{family}-{}", opening.state.code()),
            &[
                ("next", parts.next.into()),
                ("until", (&parts.until).into()),
                ("then", (&parts.then).into()),
                ("opens", parts.opens.into()),
                ("from", (&parts.from).into()),
                ("when", (&parts.when).into()),
            ],
        )
    }

    fn parts(&self, family: &str, opening: &Opening, now: &Moment) -> Parts {
        let begins = format!("{family}-from");
        let code = |change: Option<Change>| change.map_or("none", |change| change.state.code());
        let worded = |change: Option<Change>, word: &dyn Fn(NaiveDateTime) -> String| {
            change.map_or_else(String::new, |change| word(change.at))
        };
        Parts {
            next: code(opening.until),
            until: worded(opening.until, &|at| self.end(family, at, now)),
            then: worded(opening.until, &|at| self.begin(&begins, at, now)),
            opens: code(opening.opens),
            from: worded(opening.opens, &|at| self.begin(&begins, at, now)),
            when: worded(opening.opens, &|at| self.begin("opening-when", at, now)),
        }
    }

    /// A beginning: today without its day, tomorrow by that word or its weekday, then by weekday, then by date.
    fn begin(&self, message: &str, at: NaiveDateTime, now: &Moment) -> String {
        let near = match days_ahead(at.date(), now) {
            0 => "today",
            1 => "tomorrow",
            2..=NAMED_BY_WEEKDAY => "week",
            _ => "far",
        };
        self.at(message, near, at.date(), &self.time(at.time()), now)
    }

    /// An end: midnight ends the day before it.
    fn end(&self, family: &str, at: NaiveDateTime, now: &Moment) -> String {
        let midnight = at.time() == NaiveTime::MIN;
        let day = if midnight { at.date().pred_opt().unwrap_or(at.date()) } else { at.date() };
        let soon = at - now.local() < TimeDelta::hours(SAME_NIGHT);
        let near = match days_ahead(day, now) {
            0 => "today",
            1 if soon => "today",
            1..=NAMED_BY_WEEKDAY => "week",
            _ => "far",
        };
        let time = if midnight { self.get(&format!("{family}-midnight")) } else { self.time(at.time()) };
        self.at(&format!("{family}-until"), near, day, &time, now)
    }

    fn at(&self, message: &str, near: &'static str, day: NaiveDate, time: &str, now: &Moment) -> String {
        let weekday = self.weekday(day.weekday());
        let yearless = self.yearless(day.month(), day.day());
        let date = if days_ahead(day, now) > YEAR_MATTERS { self.date(day) } else { yearless.clone() };
        self.say(
            message,
            &[
                ("near", near.into()),
                ("weekday", (&weekday).into()),
                ("date", (&date).into()),
                ("day", (&yearless).into()),
                ("time", Value::Text(time)),
            ],
        )
    }

    /// A day of every year by month (1 to 12) and day (1 to 31): `12.1.`, `12 Jan`.
    pub(super) fn yearless(&self, month: u32, day: u32) -> String {
        let name = self.get(&format!("month-{month}"));
        let (day, number) = (day.to_string(), month.to_string());
        self.say("date-yearless", &[("day", (&day).into()), ("number", (&number).into()), ("month", (&name).into())])
    }
}

/// Whether an opening says anything: not where no hours are stated at all.
pub(super) fn is_stated(opening: &Opening) -> bool {
    opening.state != OpenState::Unstated || opening.until.is_some() || opening.opens.is_some()
}

fn days_ahead(day: NaiveDate, now: &Moment) -> i64 {
    (day - now.date()).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::calendar::{Calendar, Land};
    use crate::directory::hours::{Rules, Timetable, opening};
    use crate::directory::moment::parse_local;
    use unicode_width::UnicodeWidthStr;

    /// Hours, telephone hours, appointment hours, now, and what German and English make of them, long and short.
    type Case = ([&'static str; 3], &'static str, [&'static str; 4]);

    /// 2026-11-23 is a Monday.
    const CASES: &[Case] = &[
        (
            ["Mo-Fr 09:00-17:00", "", ""],
            "2026-11-23T10:00",
            ["offen bis 17:00", "open until 17:00", "offen bis 17:00", "open until 17:00"],
        ),
        (
            ["Mo-Fr 14:00-17:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet heute um 14:00", "opens today at 14:00", "ab 14:00", "from 14:00"],
        ),
        (
            ["Tu 09:00-12:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet morgen um 09:00", "opens tomorrow at 09:00", "ab Di 09:00", "from Tue 09:00"],
        ),
        (
            ["Su 09:00-12:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet So um 09:00", "opens on Sun at 09:00", "ab So 09:00", "from Sun 09:00"],
        ),
        (
            ["Mo 09:00-10:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet am 30.11. um 09:00", "opens on 30 Nov at 09:00", "ab 30.11.", "from 30 Nov"],
        ),
        (
            ["Jan Tu[2] 09:00-10:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet am 12.1. um 09:00", "opens on 12 Jan at 09:00", "ab 12.1.", "from 12 Jan"],
        ),
        (
            ["Nov 23 09:00-10:00", "", ""],
            "2026-11-23T10:00",
            ["öffnet am 23.11.2027 um 09:00", "opens on 23 Nov 2027 at 09:00", "ab 23.11.2027", "from 23 Nov 2027"],
        ),
        (["off", "", ""], "2026-11-23T10:00", ["geschlossen", "closed", "zu", "closed"]),
        (
            ["24/7", "", ""],
            "2026-11-23T10:00",
            ["rund um die Uhr offen", "open around the clock", "rund um die Uhr", "open 24 hours"],
        ),
        (
            ["", "24/7", ""],
            "2026-11-23T10:00",
            [
                "telefonisch rund um die Uhr",
                "by phone around the clock",
                "Telefon Tag und Nacht",
                "phone day and night",
            ],
        ),
        (
            ["", "Mo 09:00-12:00", ""],
            "2026-11-23T10:00",
            ["telefonisch bis 12:00", "by phone until 12:00", "Telefon bis 12:00", "phone until 12:00"],
        ),
        (
            ["We 09:00-11:00", "Mo 09:00-12:00", ""],
            "2026-11-23T10:00",
            [
                "telefonisch bis 12:00, öffnet Mi um 09:00",
                "by phone until 12:00, opens on Wed at 09:00",
                "Telefon bis 12:00",
                "phone until 12:00",
            ],
        ),
        (
            ["Mo 12:00-14:00", "Mo 09:00-12:00", ""],
            "2026-11-23T10:00",
            [
                "telefonisch, öffnet heute um 12:00",
                "by phone, opens today at 12:00",
                "Telefon bis 12:00",
                "phone until 12:00",
            ],
        ),
        (
            ["", "Tu 09:00-12:00", ""],
            "2026-11-23T10:00",
            [
                "geschlossen, Telefon ab Di 09:00",
                "closed, phone from Tue 09:00",
                "Tel. ab Di 09:00",
                "phone from Tue 09:00",
            ],
        ),
        (
            ["", "Mo 14:00-16:00", ""],
            "2026-11-23T10:00",
            ["geschlossen, Telefon ab 14:00", "closed, phone from 14:00", "Tel. ab 14:00", "phone from 14:00"],
        ),
        (
            ["Th 15:00-17:00", "Tu 09:00-12:00", ""],
            "2026-11-23T10:00",
            [
                "öffnet Do um 15:00, Telefon ab Di 09:00",
                "opens on Thu at 15:00, phone from Tue 09:00",
                "ab Do 15:00",
                "from Thu 15:00",
            ],
        ),
        (
            ["", "", "Mo 09:00-12:00"],
            "2026-11-23T10:00",
            ["mit Termin bis 12:00", "by appointment until 12:00", "nach Termin", "by appointment"],
        ),
        (
            ["", "", "Tu 09:00-12:00"],
            "2026-11-23T10:00",
            [
                "geschlossen, Termine ab Di 09:00",
                "closed, appointments from Tue 09:00",
                "Termine ab Di 09:00",
                "appts from Tue 09:00",
            ],
        ),
        (
            ["\"nach Vereinbarung\"", "", ""],
            "2026-11-23T10:00",
            ["nach Vereinbarung", "by appointment", "nach Termin", "by appointment"],
        ),
        (
            ["Tu 09:00-12:00", "", "Mo 09:00-12:00"],
            "2026-11-23T10:00",
            [
                "mit Termin bis 12:00, öffnet morgen um 09:00",
                "by appointment until 12:00, opens tomorrow at 09:00",
                "nach Termin",
                "by appointment",
            ],
        ),
        (
            ["Mo 09:00-12:00", "", "Mo 12:00-16:00"],
            "2026-11-23T10:00",
            [
                "offen bis 12:00, danach mit Termin",
                "open until 12:00, then by appointment",
                "offen bis 12:00",
                "open until 12:00",
            ],
        ),
        (
            ["Mo 09:00-12:00", "Mo 12:00-16:00", ""],
            "2026-11-23T10:00",
            [
                "offen bis 12:00, danach telefonisch",
                "open until 12:00, then by phone",
                "offen bis 12:00",
                "open until 12:00",
            ],
        ),
        // Over midnight, and until it.
        (
            ["Mo 18:00-02:00", "", ""],
            "2026-11-23T20:00",
            ["offen bis 02:00", "open until 02:00", "offen bis 02:00", "open until 02:00"],
        ),
        (
            ["Mo-Su 18:00-24:00", "", ""],
            "2026-11-23T20:00",
            ["offen bis 24:00", "open until midnight", "offen bis 24:00", "open until 24:00"],
        ),
        (
            ["Mo 09:00-24:00; Tu 00:00-20:00", "", ""],
            "2026-11-23T10:00",
            ["offen bis Di 20:00", "open until Tue 20:00", "offen bis Di 20:00", "open until Tue 20:00"],
        ),
        (
            ["24/7; Dec 24 off", "", ""],
            "2026-11-23T10:00",
            ["offen bis 23.12. 24:00", "open until 23 Dec midnight", "offen bis 23.12.", "open until 23 Dec"],
        ),
        // Ends that are not stated.
        (
            ["Mo 09:00-16:00+", "", ""],
            "2026-11-23T10:00",
            ["offen bis mindestens 16:00", "open until 16:00 at least", "offen bis 16:00", "open until 16:00"],
        ),
        (
            ["Mo 16:00+", "", ""],
            "2026-11-23T10:00",
            ["geschlossen bis 16:00", "closed until 16:00", "zu bis 16:00", "closed until 16:00"],
        ),
        (
            ["Mo 16:00+", "", ""],
            "2026-11-23T18:00",
            ["ob offen ist, ist nicht genannt", "whether it is open is not stated", "nicht sicher", "not certain"],
        ),
        (
            ["Mo 16:00+; Tu 09:00-12:00", "", ""],
            "2026-11-23T18:00",
            [
                "ob offen ist, ist nicht genannt; öffnet morgen um 09:00",
                "whether it is open is not stated; opens tomorrow at 09:00",
                "nicht sicher",
                "not certain",
            ],
        ),
        (
            ["Mo 16:00+; Tu 09:00-12:00", "", ""],
            "2026-11-23T10:00",
            [
                "geschlossen bis 16:00, sicher offen ab Di 09:00",
                "closed until 16:00, certainly open from Tue 09:00",
                "zu bis 16:00",
                "closed until 16:00",
            ],
        ),
        // Public holidays: 25 December 2026 is a Friday.
        (
            ["Mo-Fr 09:00-12:00; PH off", "", ""],
            "2026-12-25T10:00",
            ["öffnet Mo um 09:00", "opens on Mon at 09:00", "ab Mo 09:00", "from Mon 09:00"],
        ),
        (["", "", ""], "2026-11-23T10:00", ["Zeiten nicht genannt", "times not stated", "—", "—"]),
    ];

    #[test]
    fn openings_are_said_in_both_languages() {
        let (german, english) = (Words::new("de"), Words::new("en"));
        let calendar = Calendar::new(Some(Land::NordrheinWestfalen), &[], &[], &[]);
        for (texts, at, expected) in CASES {
            let rules = texts.map(|text| Rules::parse(text).ok());
            let table = Timetable {
                hours: rules[0].as_ref(),
                phone_hours: rules[1].as_ref(),
                appointment_hours: rules[2].as_ref(),
                ..Timetable::new(&calendar)
            };
            let now = Moment::new(parse_local(at).unwrap(), chrono_tz::Tz::Europe__Berlin);
            let opening = opening(&[table], &now);
            let said = [
                german.opening(&opening, &now),
                english.opening(&opening, &now),
                german.opening_short(&opening, &now),
                english.opening_short(&opening, &now),
            ];
            assert_eq!(said, expected.map(str::to_owned), "{texts:?} at {at}: {opening:?}");
            assert!(said[2].width() <= 22 && said[3].width() <= 22, "{said:?}");
        }
    }

    #[test]
    fn no_short_form_is_wider_than_a_row_allows() {
        let states =
            [OpenState::Open, OpenState::Phone, OpenState::Appointment, OpenState::Closed, OpenState::Unstated];
        let now = Moment::new(parse_local("2026-11-23T10:00").unwrap(), chrono_tz::Tz::Europe__Berlin);
        let changes = || {
            let at =
                ["2026-11-23T22:00", "2026-11-24T00:00", "2026-11-25T10:30", "2027-03-30T10:30", "2027-12-22T22:22"];
            let at = at.into_iter().map(|text| parse_local(text).unwrap());
            at.flat_map(|at| states.map(|state| Some(Change { at, state }))).chain([None])
        };
        for words in crate::words::VISITOR_LANGUAGES.map(Words::new) {
            for state in states {
                for until in changes() {
                    for opens in changes() {
                        let opening = Opening { state, until, opens };
                        let (short, long) = (words.opening_short(&opening, &now), words.opening(&opening, &now));
                        assert!(short.width() <= 22, "{short}");
                        assert!(!short.contains(['{', '}']) && !long.contains(['{', '}']), "{short} {long}");
                        assert!(!short.trim().is_empty() && !long.contains("  ") && long.trim() == long, "{long:?}");
                    }
                }
            }
        }
    }
}
