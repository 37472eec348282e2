//! Whether a day is one of the days of a rule.
//!
//! Knows dates, weekdays, weeks and, from the calendar, holidays; nothing of times.

use chrono::{Datelike, NaiveDate, Weekday};
use opening_hours_syntax::rules::day as osm;

use super::super::calendar::{Calendar, easter_sunday, shifted};
use super::reading::{Days, Holiday, HolidayKind, Weekdays};

/// What is assumed about holidays while a day is read.
#[derive(Clone, Copy)]
pub(super) struct Feasts<'a> {
    pub(super) calendar: Option<&'a Calendar>,
    /// What holds where the calendar does not say.
    pub(super) public: bool,
    pub(super) school: bool,
}

impl Feasts<'_> {
    /// A day like any other: no holidays at all.
    pub(super) const NONE: Feasts<'static> = Feasts { calendar: None, public: false, school: false };

    fn hold(&self, holiday: Holiday, date: NaiveDate) -> bool {
        let Some(date) = shifted(date, -holiday.shift) else { return false };
        match holiday.kind {
            HolidayKind::Public => stated(self.calendar, holiday.kind, date).unwrap_or(self.public),
            HolidayKind::School => stated(self.calendar, holiday.kind, date).unwrap_or(self.school),
        }
    }
}

pub(super) fn stated(calendar: Option<&Calendar>, kind: HolidayKind, date: NaiveDate) -> Option<bool> {
    match kind {
        HolidayKind::Public => calendar?.public_holiday(date),
        HolidayKind::School => calendar?.school_holiday(date),
    }
}

pub(super) fn any_or_none<T>(items: &[T], holds: impl FnMut(&T) -> bool) -> bool {
    items.is_empty() || items.iter().any(holds)
}

impl Days {
    pub(super) fn contain(&self, date: NaiveDate, feasts: Feasts<'_>) -> bool {
        // Cheapest first: most rules are told apart by the weekday.
        self.contain_day(date, feasts)
            && any_or_none(&self.dates, |range| in_dates(range, date))
            && any_or_none(&self.weeks, |range| in_weeks(range, date))
            && any_or_none(&self.years, |range| in_years(range, date))
    }

    fn contain_day(&self, date: NaiveDate, feasts: Feasts<'_>) -> bool {
        let weekday = || self.weekdays.iter().any(|days| days.contain(date));
        let holiday = || self.holidays.iter().any(|holiday| feasts.hold(*holiday, date));
        match (self.weekdays.is_empty(), self.holidays.is_empty()) {
            (true, true) => true,
            (false, true) => weekday(),
            (true, false) => holiday(),
            (false, false) if self.both => weekday() && holiday(),
            (false, false) => weekday() || holiday(),
        }
    }

    /// Whether only the weekday counts.
    pub(super) fn weekly(&self) -> bool {
        self.weekly_but_for_holidays() && self.holidays.is_empty()
    }

    /// Whether only the weekday counts in weeks without holidays.
    pub(super) fn weekly_but_for_holidays(&self) -> bool {
        self.undated() && self.weekdays.iter().all(Weekdays::always)
    }

    pub(super) fn undated(&self) -> bool {
        self.years.is_empty() && self.dates.is_empty() && self.weeks.is_empty()
    }

    /// Whether the day falls on a weekday of these, whatever else must hold.
    pub(super) fn on(&self, weekday: Weekday) -> bool {
        any_or_none(&self.weekdays, |days| days.on(weekday))
    }
}

impl Weekdays {
    fn contain(&self, date: NaiveDate) -> bool {
        if self.always() {
            return self.on(date.weekday());
        }
        let Some(date) = shifted(date, -self.shift) else { return false };
        let nth = |flags: [bool; 5], days: u32| flags.get(days as usize / 7).is_some_and(|flag| *flag);
        self.on(date.weekday())
            && (nth(self.from_start, date.day0()) || nth(self.from_end, days_in_month(date) - date.day()))
    }

    fn on(&self, weekday: Weekday) -> bool {
        weekday.days_since(self.first) <= self.last.days_since(self.first)
    }

    /// Whether it is every one of these weekdays.
    pub(super) fn always(&self) -> bool {
        self.shift == 0 && self.from_start == [true; 5] && self.from_end == [true; 5]
    }
}

fn days_in_month(date: NaiveDate) -> u32 {
    (28..=31).rev().find(|day| date.with_day(*day).is_some()).unwrap_or(28)
}

fn in_years(range: &osm::YearRange, date: NaiveDate) -> bool {
    let (years, step) = range.into_parts();
    let since = date.year() - years.start().0;
    since >= 0 && date.year() <= years.end().0 && since % i32::from(step.max(1)) == 0
}

fn in_weeks(range: &osm::WeekRange, date: NaiveDate) -> bool {
    let (weeks, step) = range.into_parts();
    let week = date.iso_week().week();
    let (first, last) = (u32::from(weeks.start().0), u32::from(weeks.end().0));
    (first..=last).contains(&week) && (week - first).is_multiple_of(u32::from(step.max(1)))
}

fn in_dates(range: &osm::MonthdayRange, date: NaiveDate) -> bool {
    match range {
        osm::MonthdayRange::Month { range, year } => in_months(*range.start(), *range.end(), *year, date),
        osm::MonthdayRange::Date { start, end } if start == end => {
            let years = [date.year() - 1, date.year(), date.year() + 1];
            years.into_iter().any(|year| exactly(start.0, year).map(|day| start.1.apply(day)) == Some(date))
        }
        osm::MonthdayRange::Date { start, end } => {
            let period = |year| between(*start, *end, year);
            let holds = |(from, to): (NaiveDate, NaiveDate)| from <= date && date <= to;
            match (start.0.year(), end.0.year()) {
                (Some(year), _) => period(year.0).is_some_and(holds),
                // The year of the end: that of the start too, unless the period would run backwards.
                (None, Some(year)) => period(year.0).or_else(|| period(year.0 - 1)).is_some_and(holds),
                (None, None) => {
                    let years = [date.year() - 1, date.year(), date.year() + 1];
                    years.into_iter().filter_map(period).any(holds)
                }
            }
        }
    }
}

fn in_months(first: osm::Month, last: osm::Month, year: Option<osm::Year>, date: NaiveDate) -> bool {
    let (first, last, month) = (u32::from(first), u32::from(last), date.month());
    let wraps = first > last;
    let inside = if wraps { month >= first || month <= last } else { (first..=last).contains(&month) };
    // A winter begins in the year that is named and ends in the next.
    let begun = if wraps && month <= last { date.year() - 1 } else { date.year() };
    inside && year.is_none_or(|year| year.0 == begun)
}

pub(super) type Edge = (osm::Date, osm::DateOffset);

/// The period that begins in a year: over the turn of the year if its end would lie before its start.
fn between(start: Edge, end: Edge, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let from = start.1.apply(nearby(start.0, year, Side::After)?);
    let until = |year| Some(end.1.apply(nearby(end.0, end.0.year().map_or(year, |year| year.0), Side::Before)?));
    let to = until(year).filter(|to| *to >= from).or_else(|| until(year + 1))?;
    (from <= to).then_some((from, to))
}

enum Side {
    Before,
    After,
}

/// A date in a year; of one that this year does not have (29 February) the neighbour on a side.
fn nearby(date: osm::Date, year: i32, side: Side) -> Option<NaiveDate> {
    let osm::Date::Fixed { year: given, month, .. } = date else { return exactly(date, year) };
    if given.is_some_and(|given| given.0 != year) {
        return None;
    }
    exactly(date, year).or_else(|| {
        let first = NaiveDate::from_ymd_opt(year, u32::from(month), 1)?;
        let last = first.with_day(days_in_month(first))?;
        match side {
            Side::Before => Some(last),
            Side::After => last.succ_opt(),
        }
    })
}

/// A date in a year, if it has that date.
fn exactly(date: osm::Date, year: i32) -> Option<NaiveDate> {
    if date.year().is_some_and(|given| given.0 != year) {
        return None;
    }
    match date {
        osm::Date::Fixed { month, day, .. } => NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)),
        osm::Date::Easter { .. } => easter_sunday(year),
        osm::Date::Weekday { month, wday, nth, .. } => {
            let of_month = |n| NaiveDate::from_weekday_of_month_opt(year, u32::from(month), wday, n);
            match u8::try_from(nth) {
                Ok(nth) => of_month(nth),
                Err(_) => {
                    let count = if of_month(5).is_some() { 6 } else { 5_u8 };
                    of_month(count.checked_sub(nth.unsigned_abs())?)
                }
            }
        }
    }
}
