//! Hours as schedules of HSDS, and back, as far as they are the same every week.
//!
//! The notation says more than a schedule can; the text of the hours goes along in the description, and exactly as an
//! attribute.

use crate::directory::calendar::Calendar;
use crate::directory::hours::{Effect, OpenState, Rules, Timetable, week};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

const DAYS: [(&str, &str, &str); 7] = [
    ("MO", "Mo", "monday"),
    ("TU", "Tu", "tuesday"),
    ("WE", "We", "wednesday"),
    ("TH", "Th", "thursday"),
    ("FR", "Fr", "friday"),
    ("SA", "Sa", "saturday"),
    ("SU", "Su", "sunday"),
];

/// The schedules of hours, without ids.
pub fn of(hours: &str) -> Vec<Map<String, Value>> {
    let object = |value: Value| match value {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let whole = || vec![object(json!({ "description": hours }))];
    let Ok(rules) = Rules::parse(hours) else { return whole() };
    let simple = rules.outline().is_some_and(|lines| {
        lines.iter().all(|line| {
            let when = &line.when;
            let always = when.years.is_empty() && when.dates.is_empty() && when.weeks.is_empty() && when.nth.is_empty();
            always && !when.otherwise && (when.holidays.is_none() || line.effect == Effect::Closed)
        })
    });
    // Any week without holidays will do: the rules are the same in all.
    let Some(monday) = NaiveDate::from_ymd_opt(2027, 2, 1).filter(|_| simple) else { return whole() };
    let calendar = Calendar::default();
    let mut table = Timetable::new(&calendar);
    table.hours = Some(&rules);
    let mut groups: Vec<((u16, u16), Vec<&str>)> = Vec::new();
    for ((short, ..), slots) in DAYS.iter().zip(week(&table, monday)) {
        for slot in slots.iter().filter(|slot| slot.state == OpenState::Open) {
            match groups.iter_mut().find(|(span, _)| *span == (slot.from, slot.to)) {
                Some((_, days)) => days.push(short),
                None => groups.push(((slot.from, slot.to), vec![short])),
            }
        }
    }
    if groups.is_empty() {
        return whole();
    }
    let time = |minutes: u16| match minutes {
        // A day of HSDS ends before midnight.
        1440.. => "23:59:59".to_owned(),
        _ => format!("{:02}:{:02}:00", minutes / 60, minutes % 60),
    };
    let schedule = |((from, to), days): &((u16, u16), Vec<&str>)| {
        object(json!({
            "freq": "WEEKLY",
            "interval": 1,
            "wkst": "MO",
            "byday": days.join(","),
            "opens_at": time(*from),
            "closes_at": time(*to),
            "description": hours,
        }))
    };
    groups.iter().map(schedule).collect()
}

/// A weekly opening as the notation has it: `Mo,Tu 09:00-12:00`. Days are iCal's (`MO,TU`), or an English name.
pub fn weekly(days: &str, opens: &str, closes: &str) -> Option<String> {
    let mut named = Vec::new();
    for day in days.split(',').map(str::trim) {
        let (_, short, _) =
            DAYS.iter().find(|(ical, _, name)| day.eq_ignore_ascii_case(ical) || day.eq_ignore_ascii_case(name))?;
        named.push(*short);
    }
    let hours = format!("{} {}-{}", named.join(","), time(opens)?, time(closes)?);
    Rules::parse(&hours).is_ok().then_some(hours)
}

/// `09:00` of `09:00:00`, `9:00`, `09:00+02:00`.
fn time(raw: &str) -> Option<String> {
    let mut parts = raw.trim().split([':', '+', 'Z']);
    let (hour, minute): (u32, u32) = (parts.next()?.trim().parse().ok()?, parts.next()?.trim().parse().ok()?);
    (hour <= 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}
