//! One moment as people say it: a date, a time and the zone they hold in.
//!
//! Everything that depends on the time takes a [`Moment`] as an argument. This file reads no clock (the edge of the program
//! does), knows no files and makes no sentences. Opening hours are thought in local time, since a door opens at nine whatever
//! the offset is; only lengths and RFC 3339 need the zone, and they go through here.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc, Weekday};
use chrono::{Datelike, Offset, Timelike};
use chrono_tz::{GapInfo, Tz};

/// A moment in a zone.
///
/// Keeps the instant beside the local time: in the hour that comes twice in autumn the local time alone does not tell which
/// of the two it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    local: NaiveDateTime,
    /// Seconds since 1970-01-01T00:00:00Z.
    unix: i64,
    zone: Tz,
}

/// 1900-01-01T00:00:00Z and 9999-12-31T00:00:00Z in seconds since 1970: the years that hours can speak of, and far enough from
/// chrono's own limits that no calculation here meets them.
const YEARS: (i64, i64) = (-2_208_988_800, 253_402_214_400);

impl Moment {
    /// The moment at which clocks in the zone show this time: the first one, where they show it twice; the end of the gap,
    /// where they skip it. Clamped to the years 1900 to 9999.
    pub fn new(local: NaiveDateTime, zone: Tz) -> Moment {
        let (first, last) = YEARS;
        let seconds = local.and_utc().timestamp().clamp(first, last);
        let local = if seconds == local.and_utc().timestamp() { local } else { utc(seconds).naive_utc() };
        Moment::from_utc(instants(local, zone).0.timestamp(), zone)
    }

    /// The moment so many seconds after 1970-01-01T00:00:00Z. Clamped to the years 1900 to 9999.
    pub fn from_utc(seconds: i64, zone: Tz) -> Moment {
        let (first, last) = YEARS;
        let unix = seconds.clamp(first, last);
        Moment { local: utc(unix).with_timezone(&zone).naive_local(), unix, zone }
    }

    /// What the clocks show.
    pub fn local(&self) -> NaiveDateTime {
        self.local
    }

    /// The date there.
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }

    /// The time of day there.
    pub fn time(&self) -> NaiveTime {
        self.local.time()
    }

    /// The day of the week there.
    pub fn weekday(&self) -> Weekday {
        self.local.weekday()
    }

    /// The zone.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix(&self) -> i64 {
        self.unix
    }

    /// Whole minutes since the day began on the clock, 0 to 1439.
    pub fn minute(&self) -> u16 {
        minute_of(self.local.time())
    }

    /// A local time of this zone in RFC 3339 with its offset, to the second: `2026-11-23T12:00:00+01:00`.
    ///
    /// Of a time that comes twice the first that is not before this moment; for a time that is skipped the end of the gap,
    /// with the time that clocks then show.
    pub fn rfc3339(&self, local: NaiveDateTime) -> String {
        let instant = self.instant(local);
        let offset = instant.offset().fix();
        format!("{}{offset}", instant.naive_local().format("%Y-%m-%dT%H:%M:%S"))
    }

    /// Seconds from this moment until clocks here show that time, negative if they did so already: what passes, not the
    /// difference of two readings, so a night in March or October is an hour shorter or longer.
    pub fn seconds_until(&self, local: NaiveDateTime) -> i64 {
        self.instant(local).timestamp() - self.unix
    }

    fn instant(&self, local: NaiveDateTime) -> DateTime<Tz> {
        let (first, last) = instants(local, self.zone);
        if first.timestamp() < self.unix { last } else { first }
    }
}

/// A zone of the IANA database by its exact name: `Europe/Berlin`.
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// Reads a local date and time as people give it to `--now`: `2026-11-23T10:00`, with seconds, with a space for the `T`, or a
/// date alone for the beginning of that day. No offset: it is a time of the directory's zone.
pub fn parse_local(text: &str) -> Option<NaiveDateTime> {
    match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => Some(NaiveDateTime::new(parse_date(date)?, parse_time(time)?)),
        None => Some(NaiveDateTime::new(parse_date(text)?, NaiveTime::MIN)),
    }
}

/// `2026-11-23`. Stricter than chrono's own reading, which takes `26-1-5` for a day of the year 26.
fn parse_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let year = i32::try_from(digits(year, 4)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)?;
    parts.next().is_none().then_some(date)
}

/// `10:00` or `10:00:30`.
fn parse_time(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':');
    let (hour, minute) = (parts.next()?, parts.next()?);
    let second = parts.next().unwrap_or("00");
    let time = NaiveTime::from_hms_opt(digits(hour, 2)?, digits(minute, 2)?, digits(second, 2)?)?;
    parts.next().is_none().then_some(time)
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Whole minutes since midnight.
pub(super) fn minute_of(time: NaiveTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or_default()
}

fn utc(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// The first and the last instant at which clocks of a zone show a time; twice the end of the gap if they skip it.
fn instants(local: NaiveDateTime, zone: Tz) -> (DateTime<Tz>, DateTime<Tz>) {
    let found = zone.from_local_datetime(&local);
    match (found.earliest(), found.latest()) {
        (Some(first), Some(last)) => (first, last),
        _ => {
            let end = GapInfo::new(&local, &zone).and_then(|gap| gap.end);
            // The zone's tables end somewhere; then its offset of that instant is the best there is.
            let end = end.unwrap_or_else(|| zone.from_utc_datetime(&local));
            (end, end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    const BERLIN: Tz = Tz::Europe__Berlin;

    fn at(text: &str) -> NaiveDateTime {
        parse_local(text).unwrap()
    }

    #[test]
    fn local_times_are_read_strictly() {
        for (text, expected) in [
            ("2026-11-23T10:00", Some("2026-11-23 10:00:00")),
            ("2026-11-23t10:00:30", Some("2026-11-23 10:00:30")),
            ("2026-11-23 10:00", Some("2026-11-23 10:00:00")),
            ("2026-11-23", Some("2026-11-23 00:00:00")),
            ("2028-02-29", Some("2028-02-29 00:00:00")),
            ("2026-02-29", None),
            ("26-11-23", None),
            ("+026-11-23", None),
            ("2026-11-23T", None),
            ("2026-11-23T1:00", None),
            ("2026-11-23T24:00", None),
            ("2026-11-23T10:00:00:00", None),
            ("2026-11-23T10:00Z", None),
            ("2026-11-23-01", None),
            ("23.11.2026", None),
            ("", None),
            ("ü026-11-23", None),
        ] {
            assert_eq!(parse_local(text).map(|local| local.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn zones_are_known_by_their_exact_name() {
        assert_eq!(zone("Europe/Berlin"), Some(BERLIN));
        assert!(zone("UTC").is_some());
        assert_eq!((zone(""), zone("Berlin"), zone("europe/berlin"), zone("CEST")), (None, None, None, None));
    }

    #[test]
    fn rfc3339_has_the_offset_of_that_time() {
        let now = Moment::new(at("2026-01-01"), BERLIN);
        for (local, expected) in [
            ("2026-11-23T12:00", "2026-11-23T12:00:00+01:00"),
            ("2026-07-01T12:00:05", "2026-07-01T12:00:05+02:00"),
            // Skipped in the night to 29 March.
            ("2026-03-29T01:59", "2026-03-29T01:59:00+01:00"),
            ("2026-03-29T02:00", "2026-03-29T03:00:00+02:00"),
            ("2026-03-29T02:30", "2026-03-29T03:00:00+02:00"),
            ("2026-03-29T03:00", "2026-03-29T03:00:00+02:00"),
            // Twice in the night to 25 October.
            ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
            ("2026-10-25T03:00", "2026-10-25T03:00:00+01:00"),
        ] {
            assert_eq!(now.rfc3339(at(local)), expected, "{local}");
        }
    }

    #[test]
    fn the_second_of_two_equal_hours_is_told_from_the_first() {
        // 2026-10-25 01:10 UTC is 02:10 for the second time.
        let second = Moment::from_utc(1_792_890_600, BERLIN);
        assert_eq!(second.local(), at("2026-10-25T02:10"));
        assert_eq!(second.rfc3339(second.local()), "2026-10-25T02:10:00+01:00");
        assert_eq!(second.rfc3339(at("2026-10-25T02:30")), "2026-10-25T02:30:00+01:00");
        assert_eq!(second.seconds_until(at("2026-10-25T02:30")), 20 * 60);
        let first = Moment::new(at("2026-10-25T02:10"), BERLIN);
        assert_eq!(first.seconds_until(at("2026-10-25T02:30")), 20 * 60);
        assert_eq!(first.seconds_until(at("2026-10-25T03:30")), 140 * 60);
        assert_eq!(second.unix() - first.unix(), 3600);
    }

    #[test]
    fn lengths_are_what_passes() {
        for (from, to, seconds) in [
            ("2026-11-23T10:00", "2026-11-23T12:00", 7200),
            ("2026-03-28T22:00", "2026-03-29T06:00", 7 * 3600),
            ("2026-10-24T22:00", "2026-10-25T06:00", 9 * 3600),
            ("2026-11-23T10:00", "2026-11-23T09:00", -3600),
        ] {
            assert_eq!(Moment::new(at(from), BERLIN).seconds_until(at(to)), seconds, "{from} {to}");
        }
    }

    #[test]
    fn a_time_that_does_not_exist_becomes_the_end_of_the_gap() {
        let moment = Moment::new(at("2026-03-29T02:30"), BERLIN);
        assert_eq!(moment.local(), at("2026-03-29T03:00"));
        assert_eq!(
            (moment.date(), moment.time(), moment.weekday()),
            (at("2026-03-29").date(), at("2026-03-29T03:00").time(), Weekday::Sun)
        );
        assert_eq!((moment.minute(), moment.zone()), (180, BERLIN));
    }

    #[test]
    fn clocks_that_are_far_off_are_clamped() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            let moment = Moment::from_utc(seconds, BERLIN);
            assert!((1899..=9999).contains(&moment.date().year()), "{moment:?}");
        }
        for local in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let moment = Moment::new(local, BERLIN);
            assert!((1899..=9999).contains(&moment.date().year()), "{moment:?}");
            let _ = moment.rfc3339(local);
        }
    }

    proptest! {
        #[test]
        fn instants_survive_the_way_through_local_time(seconds in 0_i64..4_000_000_000, zone in 0..chrono_tz::TZ_VARIANTS.len()) {
            let moment = Moment::from_utc(seconds, chrono_tz::TZ_VARIANTS[zone]);
            prop_assert_eq!(moment.seconds_until(moment.local()), 0);
            let again = Moment::new(moment.local(), moment.zone());
            prop_assert_eq!(again.local(), moment.local());
            prop_assert!(again.unix() <= moment.unix());
        }

        #[test]
        fn any_local_time_has_an_instant(minutes in 0_i64..200_000_000, zone in 0..chrono_tz::TZ_VARIANTS.len()) {
            let local = NaiveDate::MIN.and_time(NaiveTime::MIN).max(at("1900-01-02")) + TimeDelta::minutes(minutes);
            let moment = Moment::new(local, chrono_tz::TZ_VARIANTS[zone]);
            prop_assert!(moment.local() >= local.min(at("9999-12-30")));
            prop_assert!(moment.seconds_until(local) >= 0);
        }
    }
}
