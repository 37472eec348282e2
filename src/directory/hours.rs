//! Opening hours: what a text such as `Mo-Fr 09:00-17:00; PH off` means at a moment.
//!
//! Texts are OpenStreetMap's `opening_hours`. The crate `opening-hours-syntax` reads them; what they mean is worked out here,
//! because the evaluator beside it (`opening-hours` 2.1.4) gives answers that would send people to a locked door: it takes
//! `"nach Vereinbarung"` for open and an end that is not stated for midnight, forgets the hours after midnight where the next
//! day has a rule of its own, reads `SH Mo-Fr` as "in the school holidays or from Monday to Friday" and `||` by the day
//! instead of by the minute, knows yes and no but not *not stated*, and panics on some texts.
//!
//! What holds here:
//!
//! - A start counts, an end does not: `09:00-12:00` is open at 09:00 and closed at 12:00.
//! - A night belongs to the day it begins on. `Fr 22:00-02:00; Sa off` is open on Saturday at 01:00.
//! - A rule with a comment is *by appointment*, never open, and so is `unknown`.
//! - `16:00+` states a start and no end: from there on the state is *not stated*.
//! - `;` replaces what earlier rules say about a day, unless it is `off`, which only takes away; `,` adds; `||` fills the
//!   minutes that are left over.
//! - `PH Mo-Fr` with a space is both at once, `PH,Mo-Fr` is either.
//! - Where a rule hangs on a holiday of which the calendar does not say whether it is one, the day is read both ways; minutes
//!   in which the two agree are certain, the others are *not stated*.
//!
//! The face of it all is this file; `hours/` holds the rooms behind: `reading` (the text; `plain` its everyday form), `cure` (what is wrong with it),
//! `days` and `plan` (what holds on a day), `unlikely` (advice), `outline` (parts of sentences).
//!
//! All times are local and naive; `moment.rs` turns them into instants. This file knows no clock, no files, no zone and no
//! sentences: `outline` gives the parts of which `words` makes some, and faults are codes.

mod cure;
mod days;
mod outline;
mod plain;
mod plan;
mod reading;
mod unlikely;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

use super::calendar::Calendar;
use super::moment::{Moment, minute_of};
use days::Feasts;
use plan::{Piece, Sort, plan, planned};

pub use outline::{Dates, Line, When, YearDay};
pub use reading::{Effect, Fault, HolidayKind, Rules, RulesError, Span};
pub use unlikely::Unlikely;

/// Minutes of a day. Times of a day are minutes since it began; what lies beyond this is after midnight.
pub const DAY: u16 = 24 * 60;

/// Longest text that is read, in bytes. OpenStreetMap allows 255; the cost of every answer grows with the number of rules.
pub const MAX_LENGTH: usize = 1_000;

/// How many days ahead a change is looked for where a week does not tell: every date of the year comes once in it.
const HORIZON: usize = 400;

/// How many days ahead something better than the next change is looked for. What opens in spring is no answer to somebody who
/// could phone tomorrow, and looking on costs most where nothing comes.
const SOON: usize = 60;

/// Days of a typical span in which every week of a month comes once: what [`TypicalWeek`] looks over.
const FIVE_WEEKS: usize = 35;

/// How much of an interval must lie in the time sought, in minutes, unless the interval is shorter.
const ENOUGH: u16 = 30;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// A day that a season begins or ends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeasonDay {
    /// The same month (1 to 12) and day (1 to 31) every year.
    EveryYear(u32, u32),
    /// A date.
    Once(NaiveDate),
}

/// When in the year an offer exists, both days included. A date beside a day of every year ends or begins the one season that
/// touches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Season {
    /// The first day.
    pub from: SeasonDay,
    /// The last day.
    pub to: SeasonDay,
}

impl Season {
    /// Whether a day lies in it.
    pub fn contains(&self, date: NaiveDate) -> bool {
        use SeasonDay::{EveryYear, Once};
        let in_year = |from: (u32, u32), to: (u32, u32), day: (u32, u32)| {
            if from <= to { from <= day && day <= to } else { from <= day || day <= to }
        };
        let month_day = |date: NaiveDate| (date.month(), date.day());
        let within_a_year = |a: NaiveDate, b: NaiveDate| (b - a).num_days() < 366;
        match (self.from, self.to) {
            (EveryYear(m1, d1), EveryYear(m2, d2)) => in_year((m1, d1), (m2, d2), month_day(date)),
            (Once(from), Once(to)) => from <= date && date <= to,
            (Once(from), EveryYear(month, day)) => {
                let inside = in_year(month_day(from), (month, day), month_day(date));
                date >= from && within_a_year(from, date) && inside
            }
            (EveryYear(month, day), Once(to)) => {
                let inside = in_year((month, day), month_day(to), month_day(date));
                date <= to && within_a_year(date, to) && inside
            }
        }
    }
}

fn in_season(season: Option<Season>, date: NaiveDate) -> bool {
    season.is_none_or(|season| season.contains(date))
}

/// Whether one can come, best first: over several places the best holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenState {
    /// One can simply come.
    Open,
    /// Somebody answers the telephone.
    Phone,
    /// Only with an appointment.
    Appointment,
    /// Nobody is there.
    Closed,
    /// Not known: nothing is stated, an end is not, or it hangs on holidays that are not.
    Unstated,
}

impl OpenState {
    /// Its word in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            OpenState::Open => "open",
            OpenState::Phone => "phone",
            OpenState::Appointment => "appointment",
            OpenState::Closed => "closed",
            OpenState::Unstated => "unstated",
        }
    }
}

/// What holds for one offer at one place. Borrowed, since it is made for an answer and thrown away.
///
/// What a course states as `sessions` goes here only to ask when it takes place (as `hours`, in a table of its own): a course
/// that takes place is never "open".
#[derive(Clone, Copy, Debug)]
pub struct Timetable<'a> {
    /// When one can simply come.
    pub hours: Option<&'a Rules>,
    /// When the telephone is answered.
    pub phone_hours: Option<&'a Rules>,
    /// When appointments are given.
    pub appointment_hours: Option<&'a Rules>,
    /// When in the year the offer exists; outside it is closed.
    pub season: Option<Season>,
    /// The holidays there.
    pub calendar: &'a Calendar,
}

impl<'a> Timetable<'a> {
    /// Nothing stated, at a place with these holidays.
    pub fn new(calendar: &'a Calendar) -> Timetable<'a> {
        Timetable { hours: None, phone_hours: None, appointment_hours: None, season: None, calendar }
    }

    fn rows(&self) -> impl Iterator<Item = (&'a Rules, OpenState)> {
        [
            (self.hours, OpenState::Open),
            (self.phone_hours, OpenState::Phone),
            (self.appointment_hours, OpenState::Appointment),
        ]
        .into_iter()
        .filter_map(|(rules, state)| Some((rules?, state)))
    }
}

/// The state a piece stands for in a row whose plain times mean `plain`.
fn state_of(sort: Sort, plain: OpenState) -> OpenState {
    match sort {
        Sort::Open => plain,
        Sort::Appointment => OpenState::Appointment,
        Sort::Vague | Sort::Doubtful => OpenState::Unstated,
    }
}

/// How it is at a moment and what comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The state now.
    pub state: OpenState,
    /// The first minute at which the state is another one, and which. None if that is further away than 400 days.
    pub until: Option<Change>,
    /// When it gets better than now: when it opens, or if it does not within 60 days, when it can be reached by phone, or
    /// else with an appointment; `until` itself, however far, if that is better. None where it is open.
    pub opens: Option<Change>,
}

/// A state that begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its first minute, local time.
    pub at: NaiveDateTime,
    /// The state from then on.
    pub state: OpenState,
}

/// How it is at a moment, at the best of some places. Unstated if there are none, or none states any hours.
///
/// `until` is of the whole: open here until 12 and there until 14 is open until 14, and intervals that touch are one.
pub fn opening(tables: &[Timetable<'_>], moment: &Moment) -> Opening {
    let mut agenda = Agenda::new(tables, moment.date());
    let state = agenda.state(moment.minute());
    let mut opening = Opening { state, until: None, opens: None };
    let goal = agenda.best().filter(|best| *best < state);
    let mut after = Some(moment.minute());
    for day in 0..agenda.horizon() {
        if opening.until.is_some() && day > SOON {
            break;
        }
        for minute in agenda.edges().into_iter().filter(|minute| after.is_none_or(|after| *minute > after)) {
            let at = agenda.date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute));
            let change = Change { at, state: agenda.state(minute) };
            if opening.until.is_none() && change.state != state {
                opening.until = Some(change);
            }
            let so_far = opening.opens.map_or(state, |opens| opens.state);
            if goal.is_some() && change.state < so_far && change.state < OpenState::Closed {
                opening.opens = Some(change);
            }
            if opening.until.is_some() && opening.opens.map(|opens| opens.state) == goal {
                return opening;
            }
        }
        after = None;
        if !agenda.advance() {
            break;
        }
    }
    opening
}

/// How it is at a moment, as [`opening`] says, without looking ahead: for filters over many offers.
pub fn state_at(tables: &[Timetable<'_>], moment: &Moment) -> OpenState {
    Agenda::new(tables, moment.date()).state(moment.minute())
}

/// Day after day what some tables say.
struct Agenda<'a> {
    date: NaiveDate,
    tables: Vec<Vec<Row<'a>>>,
}

/// One text of hours in a table.
struct Row<'a> {
    rules: &'a Rules,
    plain: OpenState,
    calendar: &'a Calendar,
    season: Option<Season>,
    yesterday: Vec<Piece>,
    today: Vec<Piece>,
}

impl<'a> Agenda<'a> {
    fn new(tables: &[Timetable<'a>], date: NaiveDate) -> Agenda<'a> {
        let row = |table: &Timetable<'a>, (rules, plain)| {
            let (calendar, season) = (table.calendar, table.season);
            let mut row = Row { rules, plain, calendar, season, yesterday: Vec::new(), today: Vec::new() };
            if let Some(yesterday) = date.pred_opt() {
                row.advance(yesterday);
            }
            row.advance(date);
            row
        };
        let tables = tables.iter().map(|table| table.rows().map(|rules| row(table, rules)).collect()).collect();
        Agenda { date, tables }
    }

    fn rows(&self) -> impl Iterator<Item = &Row<'a>> {
        self.tables.iter().flatten()
    }

    /// How many days to look over: if weeks are all alike, this one and the same weekday again.
    fn horizon(&self) -> usize {
        if self.rows().all(|row| row.season.is_none() && row.rules.weekly()) { 8 } else { HORIZON }
    }

    /// The best state that is ever stated.
    fn best(&self) -> Option<OpenState> {
        self.rows().filter_map(|row| Some(state_of(row.rules.promises()?, row.plain))).min()
    }

    /// The minutes of this day at which something may change, ascending; the first is 0.
    fn edges(&self) -> Vec<u16> {
        let mut edges = vec![0];
        for row in self.rows() {
            let night =
                row.yesterday.iter().flat_map(|piece| [piece.from, piece.to]).filter_map(|m| m.checked_sub(DAY));
            edges.extend(night.chain(row.today.iter().flat_map(|piece| [piece.from, piece.to])));
        }
        edges.retain(|minute| *minute < DAY);
        edges.sort_unstable();
        edges.dedup();
        edges
    }

    fn state(&self, minute: u16) -> OpenState {
        let of_table = |rows: &Vec<Row<'_>>| {
            if rows.is_empty() {
                return OpenState::Unstated;
            }
            // Within a table doubt outweighs closed: nobody can say that it is.
            rows.iter().filter_map(|row| row.state(minute)).min().unwrap_or(OpenState::Closed)
        };
        self.tables.iter().map(of_table).min().unwrap_or(OpenState::Unstated)
    }

    fn advance(&mut self) -> bool {
        let Some(date) = self.date.succ_opt() else { return false };
        self.date = date;
        self.tables.iter_mut().flatten().for_each(|row| row.advance(date));
        true
    }
}

impl Row<'_> {
    /// Goes on to a day, which must be the one after the last.
    fn advance(&mut self, date: NaiveDate) {
        std::mem::swap(&mut self.yesterday, &mut self.today);
        self.today.clear();
        if in_season(self.season, date) {
            planned(self.rules, date, self.calendar, &mut self.today);
        }
    }

    fn state(&self, minute: u16) -> Option<OpenState> {
        let at = |pieces: &[Piece], minute: u16| {
            let inside = pieces.iter().filter(|piece| piece.from <= minute && minute < piece.to);
            inside.map(|piece| state_of(piece.sort, self.plain)).min()
        };
        [at(&self.today, minute), at(&self.yesterday, minute + DAY)].into_iter().flatten().min()
    }
}

/// An interval of a day on a week strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The first minute of the day, below [`DAY`].
    pub from: u16,
    /// The minute after the last; beyond [`DAY`] where it goes on after midnight.
    pub to: u16,
    /// Open, by phone, by appointment, or not stated. Never closed.
    pub state: OpenState,
}

/// What a table says of the seven days from a date on (a Monday, for a week as calendars print it), holidays and season
/// included. Slots begin on their day, ascend, and may overlap if their states differ.
pub fn week(table: &Timetable<'_>, monday: NaiveDate) -> [Vec<Slot>; 7] {
    let mut days: [Vec<Slot>; 7] = Default::default();
    let mut pieces = Vec::new();
    for (slots, date) in days.iter_mut().zip(monday.iter_days()).filter(|(_, date)| in_season(table.season, *date)) {
        for (rules, plain) in table.rows() {
            planned(rules, date, table.calendar, &mut pieces);
            let slot = |piece: &Piece| Slot { from: piece.from, to: piece.to, state: state_of(piece.sort, plain) };
            slots.extend(pieces.iter().map(slot));
        }
        join(slots);
    }
    days
}

/// Makes one of slots of a state that touch or overlap, and orders them.
fn join(slots: &mut Vec<Slot>) {
    slots.sort_unstable_by_key(|slot| (slot.state, slot.from));
    slots.dedup_by(|next, kept| {
        let touch = kept.state == next.state && next.from <= kept.to;
        if touch {
            kept.to = kept.to.max(next.to);
        }
        touch
    });
    slots.sort_unstable();
}

/// When in a week without holidays something takes place: what the filters by day and time of day ask.
///
/// Worth keeping beside an offer: it costs as much as an opening, asking it nearly nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypicalWeek {
    days: [Vec<(u16, u16)>; 7],
}

impl TypicalWeek {
    /// The week that some texts of hours make together, looking over five weeks from a day on, so that every n-th weekday and
    /// both odd and even weeks come up; what is out of season all that time is not in it. By appointment counts; of an end
    /// that is not stated only the first half hour does. For a course, pass the day it starts if that lies ahead.
    pub fn of(rules: &[&Rules], season: Option<Season>, from: NaiveDate) -> TypicalWeek {
        let mut week = TypicalWeek::default();
        let mut pieces = Vec::new();
        for rules in rules {
            let days = if season.is_none() && rules.weekly_but_for_holidays() { 7 } else { FIVE_WEEKS };
            for date in from.iter_days().take(days).filter(|date| in_season(season, *date)) {
                plan(&rules.read.rules, date, Feasts::NONE, &mut pieces);
                pieces.iter().for_each(|piece| week.put(date.weekday(), piece));
            }
        }
        week.days.iter_mut().for_each(unite);
        week
    }

    fn put(&mut self, weekday: Weekday, piece: &Piece) {
        let to = if piece.sort == Sort::Vague { piece.to.min(piece.from + ENOUGH) } else { piece.to };
        let mut push = |weekday: Weekday, from: u16, to: u16| {
            let day = self.days.get_mut(weekday.num_days_from_monday() as usize);
            day.into_iter().filter(|_| from < to).for_each(|day| day.push((from, to)));
        };
        push(weekday, piece.from.min(DAY), to.min(DAY));
        push(weekday.succ(), piece.from.max(DAY) - DAY, to.max(DAY) - DAY);
    }

    /// Whether it takes place on one of these days (none: on any) within a span of the day (none: at any time).
    ///
    /// Within means for at least half an hour, or all of an interval, or of the span, that is shorter. A span whose end is not
    /// after its start goes on to the next day; 00:00 as its end is midnight.
    pub fn covers(&self, days: &[Weekday], span: Option<(NaiveTime, NaiveTime)>) -> bool {
        let sought = if days.is_empty() { WEEK.as_slice() } else { days };
        let minutes = span.map(|(from, to)| (minute_of(from), minute_of(to)));
        sought.iter().any(|day| match minutes {
            None => !self.on(*day).is_empty(),
            Some((from, to)) if from < to => self.meets(*day, from, to),
            Some((from, to)) => self.meets(*day, from, DAY) || self.meets(day.succ(), 0, to),
        })
    }

    fn on(&self, day: Weekday) -> &[(u16, u16)] {
        self.days.get(day.num_days_from_monday() as usize).map_or(&[], Vec::as_slice)
    }

    fn meets(&self, day: Weekday, from: u16, to: u16) -> bool {
        self.on(day).iter().any(|(start, end)| {
            let shared = to.min(*end).saturating_sub(from.max(*start));
            shared > 0 && shared >= ENOUGH.min(end - start).min(to - from)
        })
    }
}

fn unite(day: &mut Vec<(u16, u16)>) {
    day.sort_unstable();
    day.dedup_by(|next, kept| {
        let touch = next.0 <= kept.1;
        if touch {
            kept.1 = kept.1.max(next.1);
        }
        touch
    });
}

#[cfg(test)]
mod tests;
