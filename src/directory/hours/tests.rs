//! Hours as a whole: texts in, answers out.

use super::super::calendar::Land;
use super::super::moment::parse_local;
use super::*;
use proptest::prelude::*;

fn rules(text: &str) -> Rules {
    Rules::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn moment(text: &str) -> Moment {
    Moment::new(parse_local(text).unwrap(), chrono_tz::Tz::Europe__Berlin)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn nw() -> Calendar {
    Calendar::new(Some(Land::NordrheinWestfalen), &[], &[], &[])
}

fn code(text: &str, at: &str, calendar: &Calendar) -> &'static str {
    let rules = rules(text);
    let table = Timetable { hours: Some(&rules), ..Timetable::new(calendar) };
    let opening = opening(&[table], &moment(at));
    assert_eq!(opening.state, state_at(&[table], &moment(at)));
    opening.state.code()
}

/// 2026-11-23 is a Monday.
#[test]
fn states_of_usual_and_unusual_rules() {
    for (text, at, expected) in [
        ("Mo-Fr 09:00-12:00", "2026-11-23T08:59:59", "closed"),
        ("Mo-Fr 09:00-12:00", "2026-11-23T09:00", "open"),
        ("Mo-Fr 09:00-12:00", "2026-11-23T11:59:59", "open"),
        ("Mo-Fr 09:00-12:00", "2026-11-23T12:00", "closed"),
        ("Mo-Fr 09:00-12:00", "2026-11-28T10:00", "closed"),
        ("24/7", "2026-11-28T03:00", "open"),
        ("off", "2026-11-28T03:00", "closed"),
        ("Sa-Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("Sa-Mo 09:00-12:00", "2026-11-24T10:00", "closed"),
        // Later rules replace, add, take away.
        ("Mo-Fr 09:00-17:00; We 09:00-12:00", "2026-11-25T13:00", "closed"),
        ("Mo-Fr 09:00-17:00, We 18:00-20:00", "2026-11-25T13:00", "open"),
        ("Mo-Fr 09:00-17:00, We 18:00-20:00", "2026-11-25T19:00", "open"),
        ("Mo-Fr 09:00-17:00; We 12:00-13:00 off", "2026-11-25T12:30", "closed"),
        ("Mo-Fr 09:00-17:00; We 12:00-13:00 off", "2026-11-25T13:00", "open"),
        ("Mo-Fr 09:00-17:00; We off", "2026-11-25T10:00", "closed"),
        // A night belongs to the day it begins on.
        ("Fr 22:00-02:00", "2026-11-28T01:59", "open"),
        ("Fr 22:00-02:00", "2026-11-28T02:00", "closed"),
        ("Fr 22:00-02:00", "2026-11-27T01:00", "closed"),
        ("Fr 22:00-26:00", "2026-11-28T01:59", "open"),
        ("Fr 22:00-02:00; Sa off", "2026-11-28T01:00", "open"),
        ("Fr 22:00-02:00; Sa 10:00-12:00", "2026-11-28T01:00", "open"),
        ("Mo-Su 22:00-02:00; Fr off", "2026-11-27T01:00", "open"),
        ("Mo-Su 22:00-02:00; Fr off", "2026-11-27T23:00", "closed"),
        ("Mo-Su 22:00-02:00; Fr off", "2026-11-28T01:00", "closed"),
        ("Mo 18:00-00:00", "2026-11-23T23:59", "open"),
        ("Mo 18:00-00:00", "2026-11-24T00:00", "closed"),
        // Comments and `unknown` are by appointment.
        ("Mo 09:00-12:00 \"nach Vereinbarung\"", "2026-11-23T10:00", "appointment"),
        ("Mo 09:00-12:00 open \"nach Vereinbarung\"", "2026-11-23T10:00", "appointment"),
        ("\"nach Vereinbarung\"", "2026-11-23T03:00", "appointment"),
        ("Mo 09:00-12:00 unknown", "2026-11-23T10:00", "appointment"),
        ("Mo 09:00-12:00 off \"Umzug\"", "2026-11-23T10:00", "closed"),
        ("Mo 09:00-10:00; Mo 10:00-12:00 \"n. V.\"", "2026-11-23T09:30", "closed"),
        ("Mo 09:00-10:00, Mo 10:00-12:00 \"n. V.\"", "2026-11-23T09:30", "open"),
        ("Mo 09:00-10:00, Mo 10:00-12:00 \"n. V.\"", "2026-11-23T10:00", "appointment"),
        // A fallback fills minutes, not days.
        ("Mo-Fr 09:00-12:00 || \"n. V.\"", "2026-11-23T10:00", "open"),
        ("Mo-Fr 09:00-12:00 || \"n. V.\"", "2026-11-23T14:00", "appointment"),
        ("Mo-Fr 09:00-12:00 || Mo-Fr 08:00-16:00 \"n. V.\"", "2026-11-23T17:00", "closed"),
        ("Mo-Fr 09:00-12:00 || Mo-Fr 08:00-16:00 \"n. V.\"", "2026-11-23T08:00", "appointment"),
        // An end that is not stated.
        ("Mo 16:00+", "2026-11-23T15:59", "closed"),
        ("Mo 16:00+", "2026-11-23T16:00", "unstated"),
        ("Mo 10:00-16:00+", "2026-11-23T15:59", "open"),
        ("Mo 10:00-16:00+", "2026-11-23T16:00", "unstated"),
        ("Mo 10:00-16:00+", "2026-11-24T00:00", "closed"),
        // The n-th of a month.
        ("Mo[1] 09:00-12:00", "2026-11-02T10:00", "open"),
        ("Mo[1] 09:00-12:00", "2026-11-09T10:00", "closed"),
        ("Mo[2,4] 09:00-12:00", "2026-11-23T10:00", "open"),
        ("Mo[-1] 09:00-12:00", "2026-11-30T10:00", "open"),
        ("Mo[-1] 09:00-12:00", "2026-11-23T10:00", "closed"),
        ("Mo[5] 09:00-12:00", "2026-11-30T10:00", "open"),
        ("Mo[1] +1 day 09:00-12:00", "2026-11-03T10:00", "open"),
        // Seasons, dates, weeks, years.
        ("Apr-Oct Mo 09:00-12:00", "2026-11-23T10:00", "closed"),
        ("Nov-Mar Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("Nov-Mar Mo 09:00-12:00", "2027-02-01T10:00", "open"),
        ("2026Nov Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("2026Nov-Feb Mo 09:00-12:00", "2027-02-01T10:00", "open"),
        ("2025Nov-Feb Mo 09:00-12:00", "2027-02-01T10:00", "closed"),
        ("2026 Nov 20-25 09:00-12:00", "2026-11-23T10:00", "open"),
        ("2026 Nov 20-2027 Jan 3 09:00-12:00", "2027-01-03T10:00", "open"),
        ("Nov 20-2027 Jan 3 09:00-12:00", "2026-11-23T10:00", "open"),
        ("Jan 3-2027 Nov 20 09:00-12:00", "2026-11-23T10:00", "closed"),
        ("Jan 3-2027 Nov 20 09:00-12:00", "2027-11-20T10:00", "open"),
        ("2026 Nov 20-2027 Jan 3 09:00-12:00", "2027-01-04T10:00", "closed"),
        ("Dec 24-Jan 2 off; Mo-Su 09:00-12:00", "2026-12-30T10:00", "open"),
        ("Mo-Su 09:00-12:00; Dec 24-Jan 2 off", "2026-12-30T10:00", "closed"),
        ("Mo-Su 09:00-12:00; Dec 24-Jan 2 off", "2027-01-02T10:00", "closed"),
        ("Mo-Su 09:00-12:00; Dec 24-Jan 2 off", "2027-01-03T10:00", "open"),
        ("Feb 29 09:00-12:00", "2028-02-29T10:00", "open"),
        ("Feb 29 09:00-12:00", "2027-03-01T10:00", "closed"),
        ("Feb 1-29 09:00-12:00", "2027-02-28T10:00", "open"),
        ("Feb 1-29 09:00-12:00", "2027-03-01T10:00", "closed"),
        ("easter -2 days 09:00-12:00", "2026-04-03T10:00", "open"),
        ("easter +1 day-easter +50 days 09:00-12:00", "2026-05-01T10:00", "open"),
        ("2026 Mar 1+ 09:00-12:00", "2031-01-01T10:00", "open"),
        ("week 48 Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("week 2-52/2 Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("week 1-53/2 Mo 09:00-12:00", "2026-11-23T10:00", "closed"),
        ("2026 Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("2024-2028/2 Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("2025+ Mo 09:00-12:00", "2026-11-23T10:00", "open"),
        ("2027 Mo 09:00-12:00", "2026-11-23T10:00", "closed"),
        // Fronleichnam, 4 June 2026, a Thursday.
        ("Mo-Fr 09:00-12:00; PH off", "2026-06-04T10:00", "closed"),
        ("Mo-Fr 09:00-12:00", "2026-06-04T10:00", "open"),
        ("Mo-Fr 09:00-12:00; PH 10:00-11:00", "2026-06-04T09:30", "closed"),
        ("PH,Su 09:00-12:00", "2026-06-04T10:00", "open"),
        ("PH,Su 09:00-12:00", "2026-11-22T10:00", "open"),
        ("PH Su 09:00-12:00", "2026-11-22T10:00", "closed"),
        ("PH Th 09:00-12:00", "2026-06-04T10:00", "open"),
        ("Th PH 09:00-12:00", "2026-06-11T10:00", "closed"),
        ("Mo-Fr 09:00-12:00; PH +1 day off", "2026-06-05T10:00", "closed"),
        ("PH +1 day Fr 09:00-12:00", "2026-06-12T10:00", "closed"),
        ("PH +1 day Fr 09:00-12:00", "2026-06-05T10:00", "open"),
        ("\"PH Th\":Mo,PH 09:00-12:00, PH Th 13:00-14:00", "2026-11-26T13:30", "closed"),
        (" Mo-Fr 09:00-12:00; ", "2026-11-23T10:00", "open"),
    ] {
        assert_eq!(code(text, at, &nw()), expected, "{text} at {at}");
    }
}

#[test]
fn fronleichnam_closes_in_nw_and_not_in_mv() {
    let mv = nw().with_land(Land::MecklenburgVorpommern);
    assert_eq!(code("Mo-Fr 09:00-12:00; PH off", "2026-06-04T10:00", &nw()), "closed");
    assert_eq!(code("Mo-Fr 09:00-12:00; PH off", "2026-06-04T10:00", &mv), "open");
    assert_eq!(code("Sa 09:00-12:00; PH off", "2026-10-31T10:00", &nw()), "open");
    assert_eq!(code("Sa 09:00-12:00; PH off", "2026-10-31T10:00", &mv), "closed");
}

#[test]
fn without_a_land_only_days_that_depend_on_it_are_unstated() {
    let nowhere = Calendar::default();
    for (at, expected) in [
        ("2026-11-23T10:00", "open"),
        ("2026-12-25T10:00", "closed"),
        ("2026-06-04T10:00", "unstated"),
        // Whatever the day is, nobody is there at night.
        ("2026-06-04T20:00", "closed"),
    ] {
        assert_eq!(code("Mo-Fr 09:00-12:00; PH off", at, &nowhere), expected, "{at}");
    }
    // A holiday that changes nothing leaves no doubt.
    assert_eq!(code("Mo-Fr 09:00-12:00; PH 09:00-11:00", "2026-06-04T10:00", &nowhere), "open");
    assert_eq!(code("Mo-Fr 09:00-12:00; PH 09:00-11:00", "2026-06-04T11:00", &nowhere), "unstated");
}

#[test]
fn school_holidays_count_where_they_are_listed() {
    let listed = Calendar::new(None, &[], &[], &[day("2026-10-17")..=day("2026-10-31")]);
    for (text, at, with, without) in [
        ("SH Mo-Fr 10:00-14:00", "2026-10-19T11:00", "open", "unstated"),
        ("SH Mo-Fr 10:00-14:00", "2026-10-19T15:00", "closed", "closed"),
        ("SH Mo-Fr 10:00-14:00", "2026-10-18T11:00", "closed", "closed"),
        ("SH Mo-Fr 10:00-14:00", "2026-11-23T11:00", "closed", "unstated"),
        ("Mo-Fr 14:00-18:00; SH off", "2026-10-19T15:00", "closed", "unstated"),
        ("Mo-Fr 14:00-18:00; SH off", "2026-11-23T15:00", "open", "unstated"),
        ("Mo-Fr 14:00-18:00; SH off", "2026-11-23T10:00", "closed", "closed"),
        ("Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-18:00", "2026-11-23T15:00", "open", "open"),
        // 2028 is not listed.
        ("Mo-Fr 14:00-18:00; SH off", "2028-11-22T15:00", "unstated", "unstated"),
    ] {
        assert_eq!(code(text, at, &listed), with, "{text} at {at}, listed");
        assert_eq!(code(text, at, &Calendar::default()), without, "{text} at {at}, not listed");
    }
}

fn shown(change: Option<Change>) -> String {
    change.map_or("-".into(), |change| format!("{} {}", change.at.format("%m-%d %H:%M"), change.state.code()))
}

/// `hours | phone_hours | appointment_hours`, an empty one is not stated.
fn tables<'a>(texts: &'a [Vec<Option<Rules>>], calendar: &'a Calendar) -> Vec<Timetable<'a>> {
    let table = |texts: &'a Vec<Option<Rules>>| Timetable {
        hours: texts[0].as_ref(),
        phone_hours: texts[1].as_ref(),
        appointment_hours: texts[2].as_ref(),
        ..Timetable::new(calendar)
    };
    texts.iter().map(table).collect()
}

fn stated(texts: &[&str]) -> Vec<Option<Rules>> {
    (0..3).map(|at| texts.get(at).filter(|text| !text.is_empty()).map(|text| rules(text))).collect()
}

#[test]
fn what_comes_next() {
    let calendar = nw();
    for (places, at, state, until, opens) in [
        (vec![vec!["Mo-Fr 09:00-12:00"]], "2026-11-23T10:00", "open", "11-23 12:00 closed", "-"),
        (vec![vec!["Mo-Fr 09:00-12:00"]], "2026-11-23T12:00", "closed", "11-24 09:00 open", "11-24 09:00 open"),
        (vec![vec!["Mo-Fr 09:00-12:00"]], "2026-11-27T12:00", "closed", "11-30 09:00 open", "11-30 09:00 open"),
        (vec![vec!["Mo 09:00-12:00"]], "2026-11-23T12:00", "closed", "11-30 09:00 open", "11-30 09:00 open"),
        (vec![vec!["24/7"]], "2026-11-23T12:00", "open", "-", "-"),
        (vec![vec!["off"]], "2026-11-23T12:00", "closed", "-", "-"),
        (vec![vec!["24/7; PH off"]], "2026-11-23T12:00", "open", "12-25 00:00 closed", "-"),
        (vec![vec!["\"nach Vereinbarung\""]], "2026-11-23T12:00", "appointment", "-", "-"),
        (vec![vec!["Dec 24 10:00-12:00"]], "2026-12-24T12:00", "closed", "12-24 10:00 open", "12-24 10:00 open"),
        (vec![vec!["2027 Dec 31 10:00-12:00"]], "2026-11-23T12:00", "closed", "-", "-"),
        // Intervals that touch are one, also at midnight.
        (vec![vec!["Mo 09:00-12:00,12:00-14:00"]], "2026-11-23T10:00", "open", "11-23 14:00 closed", "-"),
        (vec![vec!["Mo 20:00-24:00, Tu 00:00-03:00"]], "2026-11-23T21:00", "open", "11-24 03:00 closed", "-"),
        (vec![vec!["Mo,Tu 00:00-24:00"]], "2026-11-23T21:00", "open", "11-25 00:00 closed", "-"),
        // Over several places the best holds.
        (vec![vec!["Mo 09:00-12:00"], vec!["Mo 11:00-14:00"]], "2026-11-23T10:00", "open", "11-23 14:00 closed", "-"),
        (vec![vec!["Mo 09:00-12:00"], vec![]], "2026-11-23T10:00", "open", "11-23 12:00 closed", "-"),
        (vec![vec![], vec![]], "2026-11-23T10:00", "unstated", "-", "-"),
        (vec![], "2026-11-23T10:00", "unstated", "-", "-"),
        // By phone is worse than open and better than closed; what opens is what one hopes for.
        (
            vec![vec!["Tu 09:00-12:00", "Mo-Fr 09:00-16:00"]],
            "2026-11-23T10:00",
            "phone",
            "11-23 16:00 closed",
            "11-24 09:00 open",
        ),
        (
            vec![vec!["Th 09:00-12:00", "Mo-Fr 09:00-16:00"]],
            "2026-11-23T17:00",
            "closed",
            "11-24 09:00 phone",
            "11-26 09:00 open",
        ),
        (vec![vec!["", "Mo-Fr 09:00-16:00"]], "2026-11-23T17:00", "closed", "11-24 09:00 phone", "11-24 09:00 phone"),
        (
            vec![vec!["", "", "Tu 14:00-16:00"]],
            "2026-11-23T17:00",
            "closed",
            "11-24 14:00 appointment",
            "11-24 14:00 appointment",
        ),
        (
            vec![vec!["Mo 09:00-12:00 || \"n. V.\""]],
            "2026-11-23T13:00",
            "appointment",
            "11-30 09:00 open",
            "11-30 09:00 open",
        ),
        (
            vec![vec!["Mo 09:00-12:00, Mo 12:00-14:00 \"n. V.\""]],
            "2026-11-23T10:00",
            "open",
            "11-23 12:00 appointment",
            "-",
        ),
        (
            vec![vec!["Apr Mo 09:00-12:00", "Mo-Fr 09:00-16:00"]],
            "2026-11-23T17:00",
            "closed",
            "11-24 09:00 phone",
            "11-24 09:00 phone",
        ),
        (vec![vec!["Apr Mo 09:00-12:00"]], "2026-11-23T17:00", "closed", "04-05 09:00 open", "04-05 09:00 open"),
        (vec![vec!["Mo 16:00+"]], "2026-11-23T10:00", "closed", "11-23 16:00 unstated", "-"),
        (vec![vec!["Mo 10:00-16:00+"]], "2026-11-23T17:00", "unstated", "11-24 00:00 closed", "11-30 10:00 open"),
    ] {
        let texts: Vec<_> = places.iter().map(|place| stated(place)).collect();
        let opening = opening(&tables(&texts, &calendar), &moment(at));
        let found = (opening.state.code(), shown(opening.until), shown(opening.opens));
        assert_eq!(found, (state, until.into(), opens.into()), "{places:?} at {at}");
    }
}

#[test]
fn outside_its_season_an_offer_is_closed() {
    let (calendar, hours) = (nw(), rules("Mo-Su 18:00-08:00"));
    let table =
        |from, to| Timetable { hours: Some(&hours), season: Some(Season { from, to }), ..Timetable::new(&calendar) };
    let winter = [table(SeasonDay::EveryYear(11, 1), SeasonDay::EveryYear(3, 31))];
    let at = |table: &[Timetable<'_>], text: &str| {
        let opening = opening(table, &moment(text));
        (opening.state.code(), shown(opening.until))
    };
    assert_eq!(at(&winter, "2026-11-23T20:00"), ("open", "11-24 08:00 closed".into()));
    assert_eq!(at(&winter, "2026-06-01T20:00"), ("closed", "11-01 18:00 open".into()));
    // The last night ends in the morning after the season.
    assert_eq!(at(&winter, "2027-04-01T07:00"), ("open", "04-01 08:00 closed".into()));
    let once = [table(SeasonDay::Once(day("2026-12-01")), SeasonDay::Once(day("2026-12-02")))];
    assert_eq!(at(&once, "2026-11-23T20:00"), ("closed", "12-01 18:00 open".into()));
    assert_eq!(at(&once, "2026-12-03T20:00"), ("closed", "-".into()));
}

#[test]
fn seasons_hold_their_days() {
    use SeasonDay::{EveryYear, Once};
    let once = |text| Once(day(text));
    for (from, to, date, expected) in [
        (EveryYear(11, 1), EveryYear(3, 31), "2026-11-01", true),
        (EveryYear(11, 1), EveryYear(3, 31), "2027-03-31", true),
        (EveryYear(11, 1), EveryYear(3, 31), "2026-10-31", false),
        (EveryYear(4, 1), EveryYear(9, 30), "2026-09-30", true),
        (EveryYear(4, 1), EveryYear(9, 30), "2026-10-01", false),
        (EveryYear(1, 1), EveryYear(2, 29), "2026-02-28", true),
        (once("2026-11-01"), once("2027-02-28"), "2027-02-28", true),
        (once("2026-11-01"), once("2027-02-28"), "2027-03-01", false),
        (once("2026-11-01"), EveryYear(3, 31), "2027-03-31", true),
        (once("2026-11-01"), EveryYear(3, 31), "2027-04-01", false),
        (once("2026-11-01"), EveryYear(3, 31), "2026-03-01", false),
        (once("2026-11-01"), EveryYear(3, 31), "2027-12-01", false),
        (EveryYear(11, 1), once("2027-03-31"), "2026-11-01", true),
        (EveryYear(11, 1), once("2027-03-31"), "2026-03-01", false),
    ] {
        assert_eq!(Season { from, to }.contains(day(date)), expected, "{from:?} {to:?} {date}");
    }
}

#[test]
fn an_hour_that_is_skipped_or_doubled_changes_no_clock() {
    let (calendar, hours) = (nw(), rules("Su 01:00-04:00"));
    let table = [Timetable { hours: Some(&hours), ..Timetable::new(&calendar) }];
    for (at, seconds) in [("2026-03-29T01:30", 5400), ("2026-10-25T01:30", 12_600)] {
        let now = moment(at);
        let until = opening(&table, &now).until.unwrap();
        assert_eq!((until.state, now.seconds_until(until.at)), (OpenState::Closed, seconds), "{at}");
    }
}

#[test]
fn faults_say_what_is_wrong_and_where() {
    for (text, fault, offset, suggestion) in [
        ("", "empty", None, None),
        ("  ;", "empty", None, None),
        ("Di 09:00-12:00", "word", Some(0), Some("Tu 09:00-12:00")),
        ("  Mo-Do 9-12 Uhr", "word", Some(5), Some("Mo-Th 09:00-12:00")),
        ("Mo und Mi 9.30 - 12 Uhr", "word", Some(3), Some("Mo,We 09:30-12:00")),
        ("Mo 9-12 und 14-16 Uhr, Di 14-18", "word", Some(8), Some("Mo 09:00-12:00,14:00-16:00, Tu 14:00-18:00")),
        ("Mo–Fr 09:00–12:00", "grammar", Some(2), Some("Mo-Fr 09:00-12:00")),
        ("Mo 9-12", "time", Some(3), Some("Mo 09:00-12:00")),
        ("Mo 10.00-12.00", "time", Some(3), Some("Mo 10:00-12:00")),
        ("Mo 10:00", "no-end", Some(8), None),
        ("Mo-Fr 10:00; Sa off", "no-end", Some(11), None),
        ("Mo 10:00-12:00 Sa 10:00-11:00", "grammar", Some(15), Some("Mo 10:00-12:00; Sa 10:00-11:00")),
        ("Mo 10:00-12:00\nTu 10:00-12:00", "grammar", Some(14), Some("Mo 10:00-12:00; Tu 10:00-12:00")),
        ("nach Vereinbarung", "word", Some(0), Some("\"nach Vereinbarung\"")),
        ("Mo 9:00-12:00 nach Vereinbarung", "word", Some(14), Some("Mo 09:00-12:00 \"nach Vereinbarung\"")),
        ("Mo 9:00-12:00, nach Vereinbarung", "word", Some(15), Some("Mo 09:00-12:00 || \"nach Vereinbarung\"")),
        ("Mo-Fr 9:00-12:00; feiertags geschlossen", "word", Some(18), Some("Mo-Fr 09:00-12:00; PH off")),
        ("Mo-Fr 9:00-12:00; ph off", "word", Some(18), Some("Mo-Fr 09:00-12:00; PH off")),
        ("Okt-März Mo 10-12", "word", Some(0), Some("Oct-Mar Mo 10:00-12:00")),
        ("Mo[3-1] 10:00-12:00", "inverted", Some(3), None),
        ("week 40-10 Mo 10:00-12:00", "inverted", None, None),
        ("Mo 20:00-49:00", "grammar", Some(9), None),
        ("Mo 20:00-48:30", "out-of-range", None, None),
        ("sunrise-sunset", "sun", None, None),
        ("Mo 10:00-16:00/30", "repeated", None, None),
        ("Beratung: Di 10-12", "word", Some(0), None),
        (":", "grammar", Some(0), None),
        ("Mo-Fr 09:00-12:00; : ; PH off", "grammar", Some(19), None),
        ("Mo 10:00-12:00 \"offen", "grammar", Some(15), Some("Mo 10:00-12:00 \"offen\"")),
    ] {
        let error = Rules::parse(text).unwrap_err();
        let found = (error.fault.code(), error.offset, error.suggestion.as_deref());
        assert_eq!(found, (fault, offset, suggestion), "{text}: {}", error.raw);
    }
    assert_eq!(Rules::parse(&"Mo,".repeat(400)).unwrap_err().fault, Fault::TooLong);
}

#[test]
fn unlikely_texts_are_pointed_at() {
    use Unlikely::*;
    let night = Span { from: 18 * 60, to: 32 * 60, open_end: false };
    for (text, expected) in [
        ("Mo-Fr 09:00-17:00; PH off", vec![]),
        ("24/7", vec![]),
        ("\"nach Vereinbarung\"", vec![]),
        ("2026 Dec 24 10:00-12:00", vec![]),
        ("Mo-Fr 09:00-17:00", vec![NoHolidayRule]),
        ("Mo-Fr 09:00-17:00; We 09:00-12:00; PH off", vec![]),
        ("Apr-Sep Mo 09:00-12:00; Oct-Mar Mo 14:00-16:00; PH off", vec![]),
        ("Th[1] 10:00-12:00; Th[3] 14:00-16:00; PH off", vec![]),
        ("Th 10:00-12:00; Th[1] 14:00-16:00; PH off", vec![]),
        ("Mo 09:00-12:00; Mo 14:00-17:00; PH off", vec![Replaced { earlier: 0, later: 1, day: Weekday::Mon }]),
        ("Mo-Fr 09:00-12:00; Tu 14:00-17:00; PH off", vec![Replaced { earlier: 0, later: 1, day: Weekday::Tue }]),
        ("Mo 09:00-12:00; Mo-Fr 09:00-17:00; PH off", vec![Replaced { earlier: 0, later: 1, day: Weekday::Mon }]),
        (
            "Mo-Fr 09:00-12:00; \"n. Vereinb.\"",
            vec![Replaced { earlier: 0, later: 1, day: Weekday::Mon }, NoHolidayRule],
        ),
        ("PH off; Mo-Fr 09:00-17:00", vec![ExceptionFirst { exception: 0, later: 1 }]),
        ("SH Mo-Fr 09:00-17:00; Mo-Th 14:00-18:00; PH off", vec![ExceptionFirst { exception: 0, later: 1 }]),
        ("Mo-Su 18:00-08:00; PH off", vec![OverMidnight { rule: 0, span: night }]),
        ("Mo 18:00-00:00; PH off", vec![]),
        ("PH off", vec![OnlyClosed]),
        ("Mo, We 10:00-12:00; PH off", vec![AllDay { rule: 0 }]),
        ("Mo-Fr 10:00-12:00; PH", vec![AllDay { rule: 1 }]),
        ("Apr-Sep", vec![AllDay { rule: 0 }]),
        ("24/7", vec![]),
        ("Mo-Fr 10:00-12:00; Sa,Su,PH 00:00-24:00", vec![]),
        ("Mo 16:00+; PH off", vec![OpenEnd { rule: 0 }]),
        ("Mo 16:00-17:00 \"Eingang im Hof\"; PH off", vec![Comment { rule: 0 }]),
        ("Mo 16:00-17:00 \"nur mit Termin\"; PH off", vec![]),
        ("mo 16:00-17:00; PH off", vec![LetterCase]),
    ] {
        assert_eq!(rules(text).warnings(), expected, "{text}");
    }
}

#[test]
fn weeks_of_several_kinds() {
    let (calendar, hours, phone) = (nw(), rules("Mo-Fr 09:00-12:00; PH off"), rules("Mo 13:00-14:00,14:00-15:00"));
    let appointments = rules("Fr 22:00-02:00");
    let table = Timetable {
        hours: Some(&hours),
        phone_hours: Some(&phone),
        appointment_hours: Some(&appointments),
        ..Timetable::new(&calendar)
    };
    let slot = |from, to, state| Slot { from, to, state };
    let morning = slot(540, 720, OpenState::Open);
    // The week of 1 May 2026, a Friday.
    let expected = [
        vec![morning, slot(780, 900, OpenState::Phone)],
        vec![morning],
        vec![morning],
        vec![morning],
        vec![slot(1320, 1560, OpenState::Appointment)],
        vec![],
        vec![],
    ];
    assert_eq!(week(&table, day("2026-04-27")), expected);
    let season = Some(Season { from: SeasonDay::EveryYear(5, 1), to: SeasonDay::EveryYear(9, 30) });
    let summer = week(&Timetable { season, ..table }, day("2026-04-27"));
    assert_eq!(summer.map(|day| day.len()), [0, 0, 0, 0, 1, 0, 0]);
}

#[test]
fn typical_weeks_answer_day_and_time() {
    use Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};
    let span = |from: &str, to: &str| {
        let time = |text: &str| format!("{text}:00").parse::<NaiveTime>().unwrap();
        Some((time(from), time(to)))
    };
    let (morning, evening) = (span("00:00", "12:00"), span("17:00", "00:00"));
    for (text, days, span, expected) in [
        ("Mo,We 18:00-20:30", vec![Mon], evening, true),
        ("Mo,We 18:00-20:30", vec![Tue], evening, false),
        ("Mo,We 18:00-20:30", vec![Tue, Wed], evening, true),
        ("Mo,We 18:00-20:30", vec![], morning, false),
        ("Mo,We 18:00-20:30", vec![], None, true),
        ("Mo,We 18:00-20:30", vec![Tue], None, false),
        ("Tu 09:00-12:20", vec![Tue], span("12:00", "17:00"), false),
        ("Tu 09:00-12:30", vec![Tue], span("12:00", "17:00"), true),
        ("Tu 12:00-12:20", vec![Tue], span("12:00", "17:00"), true),
        ("Tu 11:50-12:10", vec![Tue], span("12:00", "17:00"), false),
        ("Tu 09:00-17:00", vec![Tue], span("14:00", "14:15"), true),
        ("Th[1] 10:00-12:00", vec![Thu], morning, true),
        ("Th[1] 10:00-12:00", vec![Fri], morning, false),
        ("week 1-53/2 Mo 10:00-12:00", vec![Mon], morning, true),
        ("Dec Mo 10:00-12:00", vec![Mon], morning, true),
        ("Apr-Sep Mo 10:00-12:00", vec![Mon], morning, false),
        ("Mo-Fr 09:00-12:00; PH off", vec![Fri], morning, true),
        ("Mo-Fr 09:00-12:00; SH off", vec![Fri], morning, true),
        ("Mo 09:00-12:00 \"n. V.\"", vec![Mon], morning, true),
        ("Th 16:00+", vec![Thu], span("12:00", "17:00"), true),
        ("Th 16:00+", vec![Thu], evening, false),
        ("Fr 22:00-02:00", vec![Sat], morning, true),
        ("Fr 22:00-02:00", vec![Fri], span("22:00", "04:00"), true),
        ("Sa 01:00-02:00", vec![Fri], span("22:00", "04:00"), true),
        ("off", vec![], None, false),
    ] {
        let week = TypicalWeek::of(&[&rules(text)], None, day("2026-11-23"));
        assert_eq!(week.covers(&days, span), expected, "{text} {days:?} {span:?}");
    }
    assert!(!TypicalWeek::of(&[], None, day("2026-11-23")).covers(&[], None));
    let summer = Some(Season { from: SeasonDay::EveryYear(4, 1), to: SeasonDay::EveryYear(9, 30) });
    let hours = rules("Mo 09:00-12:00");
    assert!(!TypicalWeek::of(&[&hours], summer, day("2026-11-23")).covers(&[], None));
    assert!(TypicalWeek::of(&[&hours], summer, day("2026-03-10")).covers(&[], None));
    let both = TypicalWeek::of(&[&hours, &rules("Tu 09:00-12:00")], None, day("2026-11-23"));
    assert!(both.covers(&[Mon], None) && both.covers(&[Tue], None));
}

/// A line in short, for tables: `Mo-Fr[1] 9:00-12:00 open`.
fn brief(line: &Line) -> String {
    let when = &line.when;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(when.otherwise.then(|| "otherwise".into()));
    parts.extend(when.years.iter().map(|years| format!("{years:?}")));
    parts.extend(when.dates.iter().map(|dates| match dates {
        Dates::Months { year, from, to } => format!("{}m{from}-{to}", year.map_or(String::new(), |y| y.to_string())),
        Dates::Days { from, to } => format!("{}.{}.-{}.{}.", from.day, from.month, to.day, to.month),
    }));
    parts.extend(when.weeks.iter().map(|weeks| format!("{weeks:?}")));
    let nth = if when.nth.is_empty() { String::new() } else { format!("{:?}", when.nth) };
    let days = when.days.iter().map(|(a, b)| if a == b { format!("{a}") } else { format!("{a}-{b}") });
    let days: Vec<String> = days.collect();
    parts.extend((!days.is_empty()).then(|| days.join(",") + &nth));
    parts.extend(when.holidays.map(|kind| format!("{kind:?}")));
    let time = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let spans = line
        .spans
        .iter()
        .map(|span| format!("{}-{}{}", time(span.from), time(span.to), if span.open_end { "+" } else { "" }));
    parts.push(spans.collect::<Vec<_>>().join(","));
    parts.push(format!("{:?}", line.effect).to_lowercase());
    parts.extend(line.comment.as_ref().map(|comment| format!("({comment})")));
    parts.join(" ")
}

#[test]
fn outlines_give_the_parts_of_sentences() {
    for (text, expected) in [
        ("Mo-Fr 09:00-17:00", vec!["Mon-Fri 9:00-17:00 open"]),
        (
            "Mo-Fr 09:00-17:00; We 09:00-12:00; PH off",
            vec!["Mon-Tue,Thu-Fri 9:00-17:00 open", "Wed 9:00-12:00 open", "Public 0:00-24:00 closed"],
        ),
        ("Mo 14:00-16:00, Mo 09:00-12:00", vec!["Mon 9:00-12:00,14:00-16:00 open"]),
        ("Mo-Fr 09:00-17:00; We off", vec!["Mon-Tue,Thu-Fri 9:00-17:00 open"]),
        ("Mo-Fr 09:00-17:00; 12:00-13:00 off", vec!["Mon-Fri 9:00-12:00,13:00-17:00 open"]),
        ("24/7", vec!["Mon-Sun 0:00-24:00 open"]),
        ("\"nach Vereinbarung\"", vec!["Mon-Sun 0:00-24:00 appointment (nach Vereinbarung)"]),
        ("off", vec![]),
        (
            "Mo 09:00-12:00, Mo 14:00-16:00 \"n. V.\"",
            vec!["Mon 9:00-12:00 open", "Mon 14:00-16:00 appointment (n. V.)"],
        ),
        ("Mo 09:00-12:00 || \"n. V.\"", vec!["Mon 9:00-12:00 open", "otherwise 0:00-24:00 appointment (n. V.)"]),
        ("Fr 22:00-02:00", vec!["Fri 22:00-26:00 open"]),
        ("Th 16:00+", vec!["Thu 16:00-24:00+ open"]),
        ("Th 10:00-16:00+", vec!["Thu 10:00-16:00+ open"]),
        ("Th[1,3] 16:00-17:00", vec!["Thu[1, 3] 16:00-17:00 open"]),
        ("Th[-1] 16:00-17:00", vec!["Thu[-1] 16:00-17:00 open"]),
        (
            "Apr-Oct Mo-Fr 10:00-18:00; Nov-Mar Mo-Fr 10:00-16:00",
            vec!["m4-10 Mon-Fri 10:00-18:00 open", "m11-3 Mon-Fri 10:00-16:00 open"],
        ),
        ("Mo 10:00-12:00; Dec 24-Jan 2 off", vec!["Mon 10:00-12:00 open", "24.12.-2.1. 0:00-24:00 closed"]),
        ("2026Nov Mo 10:00-12:00", vec!["2026m11-11 Mon 10:00-12:00 open"]),
        ("2026 week 1-53/2 Mo 10:00-12:00", vec!["(2026, 2026) (1, 53, 2) Mon 10:00-12:00 open"]),
        ("Mo-Fr,PH 10:00-12:00", vec!["Mon-Fri 10:00-12:00 open", "Public 10:00-12:00 open"]),
        ("Mo-Fr 10:00-12:00; SH Mo-Fr 08:00-12:00", vec!["Mon-Fri 10:00-12:00 open", "Mon-Fri School 8:00-12:00 open"]),
    ] {
        let lines: Option<Vec<String>> = rules(text).outline().map(|lines| lines.iter().map(brief).collect());
        assert_eq!(lines, Some(expected.into_iter().map(str::to_owned).collect()), "{text}");
    }
    for text in [
        "easter 10:00-12:00",
        "PH +1 day off",
        "Dec 24 off; Mo-Fr 10:00-12:00",
        "Apr-Oct Mo 09:00-12:00; Apr-Oct Mo 14:00-16:00",
        "PH 10:00-12:00; PH 14:00-16:00",
        "2024-2028/2 Mo 10:00-12:00",
    ] {
        assert_eq!(rules(text).outline(), None, "{text}");
    }
}

#[test]
fn rules_keep_their_text() {
    let text = "Mo-Fr 9:00-12:00; PH off";
    let read = rules(text);
    assert_eq!((read.as_str(), read.to_string().as_str(), read.clone()), (text, text, rules(text)));
    assert!(read.mentions(HolidayKind::Public) && !read.mentions(HolidayKind::School));
    assert_ne!(read, rules("Mo-Fr 09:00-12:00; PH off"));
}

/// Intervals of each weekday, in minutes since it began, ascending and apart; the last may end in the next day.
type Plain = Vec<Vec<(u16, u16)>>;

fn plain_week() -> impl Strategy<Value = Plain> {
    let edges = prop::collection::btree_set(0_u16..=112, 0..7);
    let day = edges.prop_map(|edges| {
        let edges: Vec<u16> = edges.into_iter().map(|quarter| quarter * 15).collect();
        edges.chunks_exact(2).map(|pair| (pair[0], pair[1])).filter(|(from, _)| *from < DAY).collect::<Vec<_>>()
    });
    prop::collection::vec(day, 7)
}

fn written(week: &Plain) -> Option<String> {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let rule = |(name, day): (&str, &Vec<(u16, u16)>)| {
        let spans: Vec<String> = day.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))).collect();
        (!spans.is_empty()).then(|| format!("{name} {}", spans.join(",")))
    };
    let rules: Vec<String> = names.into_iter().zip(week).filter_map(rule).collect();
    (!rules.is_empty()).then(|| rules.join("; "))
}

/// The naive reading: is any interval of this weekday, or of the one before, around this minute?
fn naive(weeks: &[Plain], minute_of_week: usize) -> OpenState {
    let (day, minute) = (minute_of_week / 1440, (minute_of_week % 1440) as u16);
    let on = |day: &[(u16, u16)], minute: u16| day.iter().any(|(a, b)| *a <= minute && minute < *b);
    let inside = |week: &Plain| on(&week[day % 7], minute) || on(&week[(day + 6) % 7], minute + DAY);
    if weeks.iter().any(inside) { OpenState::Open } else { OpenState::Closed }
}

const TIMES: [&str; 8] = [
    "",
    "09:00-12:00",
    "9:00-12:00,14:00-16:30",
    "22:00-02:00",
    "00:00-24:00",
    "16:00+",
    "10:00-17:00+",
    "20:00-44:00",
];
const WRONG_TIMES: [&str; 6] =
    ["10:00-10:00", "9-12", "10:00", "sunrise-sunset", "(sunset+23:00)-30:00", "10:00-16:00/30"];
const ENDS: [&str; 7] = ["", "", "", " off", " closed", " unknown", " \"n. V.\""];

/// Texts of the trade that can be read.
fn usual_text() -> impl Strategy<Value = String> {
    text_of(TIMES.to_vec(), ENDS.to_vec())
}

/// The same with slips.
fn any_text() -> impl Strategy<Value = String> {
    text_of([&TIMES[..], &WRONG_TIMES].concat(), [&ENDS[..], &[" \"", " Uhr"]].concat())
}

fn text_of(times: Vec<&'static str>, ends: Vec<&'static str>) -> impl Strategy<Value = String> {
    let days = prop::sample::select(vec![
        "Mo ",
        "Mo-Fr ",
        "Sa,Su ",
        "Fr-Mo ",
        "Th[1] ",
        "Th[-1] ",
        "Mo[2,4] ",
        "PH ",
        "SH ",
        "PH,Su ",
        "SH Mo-Fr ",
        "PH +1 day ",
        "Mo[1] -2 days ",
        "Mo, We ",
        "Mo-Su ",
    ]);
    let dates = prop::sample::select(vec![
        "",
        "",
        "",
        "",
        "Apr-Oct ",
        "Nov-Mar ",
        "Dec 24-Jan 2 ",
        "2026 Nov 20-27 ",
        "2026Nov ",
        "week 1-53/2 ",
        "week 10-20 ",
        "2026-2030/2 ",
        "easter -2 days-easter +1 day ",
        "Feb 29 ",
        "Mar Su[-1]-Oct Su[-1] ",
        "2027+ ",
    ]);
    let rule = (dates, days, prop::sample::select(times), prop::sample::select(ends))
        .prop_map(|(dates, days, times, end)| format!("{}{end}", format!("{dates}{days}{times}").trim_end()));
    let link = prop::sample::select(vec!["; ", ", ", " || ", ";"]);
    (rule.clone(), prop::collection::vec((link, rule), 0..4))
        .prop_map(|(first, rest)| rest.into_iter().fold(first, |text, (link, rule)| text + link + &rule))
}

fn calendars() -> Vec<Calendar> {
    let school = [day("2026-10-17")..=day("2026-10-31"), day("2026-12-23")..=day("2027-01-06")];
    vec![Calendar::default(), nw(), Calendar::new(Some(Land::Sachsen), &[], &[], &school)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn usual_texts_can_be_read(text in usual_text()) {
        prop_assert!(Rules::parse(&text).is_ok(), "{} {:?}", &text, Rules::parse(&text));
    }

    #[test]
    fn nothing_panics(text in "[MoDiSaPH0-9:;,|\"\\[\\]+ –äbis-]{0,30}", odd in any::<String>(), usual in any_text()) {
        for text in [text, odd, usual] {
            let Ok(rules) = Rules::parse(&text) else { continue };
            let _ = (rules.warnings(), rules.outline());
            for calendar in calendars() {
                let table = Timetable { hours: Some(&rules), ..Timetable::new(&calendar) };
                for at in ["2026-11-23T10:00", "1900-01-01", "9999-12-31T23:59", "2028-02-29T03:00"] {
                    let now = moment(at);
                    let _ = (opening(&[table], &now), week(&table, now.date()), TypicalWeek::of(&[&rules], None, now.date()));
                }
                let _ = (week(&table, NaiveDate::MAX), week(&table, NaiveDate::MIN));
            }
        }
    }

    #[test]
    fn errors_point_into_the_text(text in any_text(), odd in any::<String>()) {
        for text in [text, odd] {
            let Err(error) = Rules::parse(&text) else { continue };
            prop_assert!(error.offset.is_none_or(|at| text.is_char_boundary(at)), "{:?}", error);
            prop_assert!(error.suggestion.is_none_or(|better| Rules::parse(&better).is_ok()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_minute_of_a_week_is_read_as_a_naive_reader_would(weeks in prop::collection::vec(plain_week(), 1..3)) {
        let texts: Vec<Plain> = weeks.into_iter().filter(|week| written(week).is_some()).collect();
        let rules: Vec<Rules> = texts.iter().filter_map(written).map(|text| rules(&text)).collect();
        let calendar = Calendar::default();
        let tables: Vec<_> =
            rules.iter().map(|rules| Timetable { hours: Some(rules), ..Timetable::new(&calendar) }).collect();
        prop_assume!(!tables.is_empty());
        let monday = moment("2026-11-23").local();
        for minute in 0..7 * 1440 {
            let now = Moment::new(monday + TimeDelta::minutes(minute), chrono_tz::Tz::Europe__Berlin);
            prop_assert_eq!(state_at(&tables, &now), naive(&texts, minute as usize), "{:?} {}", &rules, now.local());
        }
        for minute in (0..7 * 1440).step_by(97) {
            let now = Moment::new(monday + TimeDelta::minutes(minute), chrono_tz::Tz::Europe__Berlin);
            let state = naive(&texts, minute as usize);
            let found = opening(&tables, &now).until.map(|change| (change.at - monday).num_minutes());
            let first = (minute + 1..minute + 8 * 1440).find(|later| naive(&texts, *later as usize) != state);
            prop_assert_eq!(found, first, "{:?} {}", &rules, now.local());
        }
    }

    #[test]
    fn until_is_the_first_minute_that_differs(text in usual_text(), start in 0_i64..600_000, which in 0..3_usize) {
        let Ok(rules) = Rules::parse(&text) else { return Ok(()) };
        let calendar = calendars().swap_remove(which);
        let tables = [Timetable { hours: Some(&rules), ..Timetable::new(&calendar) }];
        let zone = chrono_tz::Tz::Europe__Berlin;
        let begin = Moment::new(moment("2026-01-01").local() + TimeDelta::minutes(start), zone);
        let found = opening(&tables, &begin);
        let last = found.until.map_or(begin.local() + TimeDelta::days(60), |change| change.at);
        let steps = (last - begin.local()).num_minutes();
        let spot = |minute: i64| state_at(&tables, &Moment::new(begin.local() + TimeDelta::minutes(minute), zone));
        for minute in (0..steps).step_by(1 + steps as usize / 500).chain([steps - 1]) {
            prop_assert_eq!(spot(minute), found.state, "{} {:?} {}", &text, begin, minute);
        }
        if let Some(change) = found.until {
            prop_assert_ne!(change.state, found.state);
            // Clocks skip a time in March: then the first minute after it is what one sees.
            prop_assert_eq!(state_at(&tables, &Moment::new(change.at, zone)), change.state);
        }
        if let Some(change) = found.opens {
            prop_assert!(change.state < found.state && change.state < OpenState::Closed && found.until.is_some());
        }
    }

    #[test]
    fn a_week_strip_says_what_the_state_says(text in usual_text(), offset in 0_u64..100, which in 0..3_usize) {
        let Ok(rules) = Rules::parse(&text) else { return Ok(()) };
        let calendar = calendars().swap_remove(which);
        let table = Timetable { hours: Some(&rules), ..Timetable::new(&calendar) };
        let monday = day("2026-06-01") + chrono::Days::new(offset);
        let strip = week(&table, monday);
        for (index, today) in strip.iter().enumerate().skip(1) {
            let before = strip[index - 1].iter().map(|slot| (i32::from(slot.from) - 1440, i32::from(slot.to) - 1440, slot.state));
            let slots: Vec<_> =
                before.chain(today.iter().map(|slot| (i32::from(slot.from), i32::from(slot.to), slot.state))).collect();
            for minute in (0..1440).step_by(15) {
                let drawn = slots.iter().filter(|(a, b, _)| *a <= minute && minute < *b).map(|(_, _, state)| *state).min();
                let local = (monday + chrono::Days::new(index as u64)).and_time(NaiveTime::MIN);
                let now = Moment::new(local + TimeDelta::minutes(minute.into()), chrono_tz::Tz::UTC);
                prop_assert_eq!(drawn.unwrap_or(OpenState::Closed), state_at(&[table], &now), "{} {}", &text, now.local());
            }
        }
    }
}
