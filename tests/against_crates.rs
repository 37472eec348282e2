//! The module against `opening-hours`' own evaluator and against `holiday_de`, where they should agree.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]
use chrono::{Datelike, NaiveDate, TimeDelta};
use holiday_de::{DateExt, GermanRegion};
use lotse::directory::calendar::{Calendar, Land, public_holidays};
use lotse::directory::hours::{OpenState, Rules, Timetable, opening, state_at};
use lotse::directory::moment::Moment;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;
use std::sync::Arc;

fn text() -> impl Strategy<Value = String> {
    let days = prop::sample::select(vec![
        "",
        "Mo ",
        "Mo-Fr ",
        "Sa,Su ",
        "Fr-Mo ",
        "Th[1] ",
        "Th[-1] ",
        "Mo[2,4] ",
        "Mo[1] -2 days ",
        "Mo-Su ",
        "PH ",
        "PH,Su ",
        "PH +1 day ",
    ]);
    let dates = prop::sample::select(vec![
        "",
        "",
        "",
        "",
        "Apr-Oct ",
        "Nov-Mar ",
        "Jan ",
        "Dec 24-Jan 2 ",
        "2026 Nov 20-27 ",
        "2026 Nov 20-2027 Jan 5 ",
        "week 1-53/2 ",
        "week 10-20 ",
        "week 53 ",
        "2026-2030/2 ",
        "easter -2 days-easter +1 day ",
        "easter ",
        "Feb 29 ",
        "Feb 20-29 ",
        "Mar Su[-1]-Oct Su[-1] ",
        "2027+ ",
        "Dec We[1] ",
        "Mar 1+ ",
        "Jan,Mar ",
        "2026 ",
        "Oct 31,Dec 24 ",
        "Dec 25+Su ",
        "2026 Mar 1+ ",
    ]);
    let times = prop::sample::select(vec![
        "",
        "09:00-12:00",
        "9:00-12:00,14:00-16:30",
        "00:00-24:00",
        "11:00-15:00",
        "18:00-00:00",
    ]);
    let ends = prop::sample::select(vec!["", "", "", " off", " closed", " unknown"]);
    let link = prop::sample::select(vec!["; ", ", ", "; "]);
    let rule = (dates, days, times, ends).prop_filter_map("empty", |(a, b, c, d)| {
        let text = format!("{}{d}", format!("{a}{b}{c}").trim_end());
        // An additional rule that begins with a time would be read as a time of the rule before.
        (!(text.trim().is_empty() || a.is_empty() && b.is_empty())).then(|| text.trim().to_owned())
    });
    (rule.clone(), prop::collection::vec((link, rule), 0..4))
        .prop_map(|(first, rest)| rest.into_iter().fold(first, |text, (link, rule)| text + link + &rule))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_shrink_iters: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn same_state_as_the_crate(text in text(), starts in prop::collection::vec(0_i64..3*365*1440, 12)) {
        let Ok(theirs) = text.parse::<OpeningHours>() else { return Err(TestCaseError::fail(text)) };
        let mut days = compact_calendar_of(Land::NordrheinWestfalen);
        let theirs = theirs.with_context(Context::default().with_holidays(days.remove(0)));
        let ours = Rules::parse(&text).unwrap();
        let calendar = Calendar::new(Some(Land::NordrheinWestfalen), &[], &[], &[]);
        let table = [Timetable { hours: Some(&ours), ..Timetable::new(&calendar) }];
        for start in starts {
            let local = NaiveDate::from_ymd_opt(2025, 11, 1).unwrap().and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(start);
            let now = Moment::new(local, chrono_tz::Tz::UTC);
            let expected = match theirs.state(local).0 {
                RuleKind::Open => OpenState::Open, RuleKind::Closed => OpenState::Closed, RuleKind::Unknown => OpenState::Appointment,
            };
            prop_assert_eq!(state_at(&table, &now), expected, "{} {}", &text, local);
            let until = opening(&table, &now).until.map(|change| change.at);
            // Not next_change: it looks on until the year 10000.
            let far = local + TimeDelta::days(391);
            let mut ranges = theirs.iter_range(local, far);
            let first = ranges.next().unwrap();
            // Their ranges end where the crate's state or comment changes, which are the same here.
            let next = Some(first.range.end).filter(|next| *next < local + TimeDelta::days(390));
            prop_assert_eq!(until.filter(|until| *until < local + TimeDelta::days(390)), next, "until {} {}", &text, local);
        }
    }
}

fn compact_calendar_of(land: Land) -> Vec<ContextHolidays> {
    let mut days = compact_calendar::CompactCalendar::default();
    for year in 2024..2032 {
        for date in public_holidays(land, year) {
            days.insert(date);
        }
    }
    vec![ContextHolidays::new(Arc::new(days), Arc::default())]
}

#[test]
fn holidays_against_holiday_de() {
    use GermanRegion::*;
    let regions = [
        BadenWuerttemberg,
        Bayern,
        Berlin,
        Brandenburg,
        Bremen,
        Hamburg,
        Hessen,
        MechlenburgVorpommern,
        Niedersachsen,
        NordrheinWestfalen,
        RheinlandPfalz,
        Saarland,
        Sachsen,
        SachsenAnhalt,
        SchleswigHolstein,
        Thueringen,
    ];
    for (land, region) in Land::ALL.into_iter().zip(regions) {
        for year in 1995..2100 {
            let ours = public_holidays(land, year);
            let mut date = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            while date.year() == year {
                if date.is_public_holiday_in(region) != ours.contains(&date) {
                    println!("{land:?} {date} {} ours {}", date.weekday(), ours.contains(&date));
                }
                date = date.succ_opt().unwrap();
            }
        }
    }
}
