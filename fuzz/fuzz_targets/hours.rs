//! Opening hours: read or refused, and what is read has a week, an outline and a state at any time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::directory::calendar::Calendar;
use lotse::directory::hours::{Rules, Timetable, TypicalWeek, opening, state_at, week};
use lotse::directory::moment::{Moment, parse_local};
use std::sync::LazyLock;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(Calendar::default);

fuzz_target!(|input: (u16, &str)| {
    let (minute, text) = input;
    let Ok(rules) = Rules::parse(text) else { return };
    assert!(Rules::parse(rules.as_str()).is_ok(), "{text:?} as {:?}", rules.as_str());
    let _ = (rules.outline(), rules.warnings());
    let moment = parse_local("2026-11-23T10:00").unwrap() + chrono::TimeDelta::minutes(i64::from(minute) * 61);
    let moment = Moment::new(moment, chrono_tz::Europe::Berlin);
    let table = Timetable { hours: Some(&rules), ..Timetable::new(&CALENDAR) };
    assert_eq!(opening(&[table], &moment).state, state_at(&[table], &moment), "{text:?}");
    let _ = week(&table, moment.date());
    let _ = TypicalWeek::of(&[&rules], None, moment.date());
});
