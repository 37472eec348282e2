//! Hours in parts of which sentences can be made. Makes none itself and knows no language.

use chrono::{Datelike, NaiveDate, Weekday};
use opening_hours_syntax::rules::day as osm;

use super::days::{Edge, Feasts};
use super::plan::{Piece, Sort, plan};
use super::reading::{Effect, HolidayKind, Link, Rule, Rules, Span, Weekdays};

/// A line of hours in parts, for sentences that are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// On which days.
    pub when: When,
    /// The times of the day, ascending; one span of the whole day where none are written.
    pub spans: Vec<Span>,
    /// What holds then.
    pub effect: Effect,
    /// The remark, data of the directory in its language.
    pub comment: Option<Box<str>>,
}

/// The days of a [`Line`]. Lists that are empty restrict nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// Years, first and last.
    pub years: Vec<(i32, i32)>,
    /// Parts of the year.
    pub dates: Vec<Dates>,
    /// ISO weeks, first, last and step: `(1, 53, 2)` are the odd ones.
    pub weeks: Vec<(u8, u8, u8)>,
    /// Weekdays, first and last.
    pub days: Vec<(Weekday, Weekday)>,
    /// Which of these weekdays in a month: 1 to 5 from its start, -1 to -5 from its end.
    pub nth: Vec<i8>,
    /// Only on holidays of this kind; with `days`, on those that fall on them.
    pub holidays: Option<HolidayKind>,
    /// At all times that the other lines leave over.
    pub otherwise: bool,
}

/// A part of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dates {
    /// Whole months, 1 to 12, first and last; over the turn of the year if the first is the larger.
    Months {
        /// The year it begins in, if it is one.
        year: Option<i32>,
        /// The first month.
        from: u32,
        /// The last month.
        to: u32,
    },
    /// Days, both included.
    Days {
        /// The first day.
        from: YearDay,
        /// The last day.
        to: YearDay,
    },
}

/// A day of one year or of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct YearDay {
    /// The year, if it is one.
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

impl Rules {
    /// The hours in parts: first the week, days of equal times together and what replaces each other worked out (`Mo-Fr
    /// 09:00-17:00; We 09:00-12:00` is Monday, Tuesday, Thursday and Friday 9 to 17, Wednesday 9 to 12), then what holds in
    /// parts of the year, on n-th weekdays and on holidays, in the order of the text, then what holds otherwise.
    ///
    /// None if the text is of an unusual shape (Easter, days counted from others, exceptions that a later rule replaces);
    /// then the text itself is the best there is.
    pub fn outline(&self) -> Option<Vec<Line>> {
        let rules = &self.read.rules;
        let exception = rules.iter().position(|rule| !rule.of_the_week()).unwrap_or(rules.len());
        let (of_week, others) = rules.split_at(exception);
        if others.iter().any(|rule| rule.of_the_week() && rule.link != Link::Otherwise) {
            return None;
        }
        let lost = |(at, rule): (usize, &Rule)| others.iter().take(at).any(|earlier| rule.replaces(earlier).is_some());
        if others.iter().enumerate().any(lost) {
            return None;
        }
        let mut lines = week_lines(of_week);
        for rule in of_week.iter().filter(|rule| !rule.days.holidays.is_empty()).chain(others) {
            let own = rule.lines()?;
            let instead = rule.link == Link::Instead && rule.effect != Effect::Closed;
            if instead && own.iter().any(|line| lines.iter().any(|earlier: &Line| earlier.when == line.when)) {
                return None;
            }
            lines.extend(own);
        }
        Some(lines)
    }
}

impl Rule {
    /// Whether it is part of the plain week: told by weekdays alone, or by weekdays and holidays alike.
    pub(super) fn of_the_week(&self) -> bool {
        let days = &self.days;
        let only_holidays = days.weekdays.is_empty() && !days.holidays.is_empty();
        let plain = days.weekly_but_for_holidays();
        plain && !only_holidays && !days.both && self.link != Link::Otherwise
    }

    /// Its lines as they are written; of a rule of the week those for holidays.
    fn lines(&self) -> Option<Vec<Line>> {
        let days = &self.days;
        let mut when = When { otherwise: self.link == Link::Otherwise, ..When::default() };
        for range in &days.years {
            let (years, step) = range.into_parts();
            when.years.push((step == 1).then_some((years.start().0, years.end().0))?);
        }
        for range in &days.weeks {
            let (weeks, step) = range.into_parts();
            when.weeks.push((weeks.start().0, weeks.end().0, step));
        }
        when.dates = days.dates.iter().map(dates).collect::<Option<_>>()?;
        if days.weekdays.iter().any(|days| days.shift != 0) || days.holidays.iter().any(|holiday| holiday.shift != 0) {
            return None;
        }
        let on_weekdays = !self.of_the_week() && (days.holidays.is_empty() || days.both || !days.weekdays.is_empty());
        if on_weekdays {
            when.days = days.weekdays.iter().map(|days| (days.first, days.last)).collect();
            when.nth = same(days.weekdays.iter().map(Weekdays::nth))?.unwrap_or_default();
        }
        let line =
            |when| Line { when, spans: self.ordered_spans(), effect: self.effect, comment: self.comment.clone() };
        let on = |kind, when: &When| When { holidays: Some(kind), ..when.clone() };
        let kinds = days.holidays.iter().map(|holiday| holiday.kind);
        if days.holidays.is_empty() {
            return Some(vec![line(when)]);
        }
        if days.both {
            return Some(kinds.map(|kind| line(on(kind, &when))).collect());
        }
        let bare = When { days: Vec::new(), nth: Vec::new(), ..when.clone() };
        let mut lines: Vec<Line> = (!when.days.is_empty()).then(|| line(when)).into_iter().collect();
        lines.extend(kinds.map(|kind| line(on(kind, &bare))));
        Some(lines)
    }

    fn ordered_spans(&self) -> Vec<Span> {
        let mut spans = self.spans.clone();
        spans.sort_unstable();
        spans
    }
}

impl Weekdays {
    /// Which of the month; empty for all.
    fn nth(&self) -> Vec<i8> {
        if self.always() {
            return Vec::new();
        }
        let chosen =
            |flags: [bool; 5], sign: i8| (1_i8..).zip(flags).filter(|(_, flag)| *flag).map(move |(n, _)| sign * n);
        chosen(self.from_start, 1).chain(chosen(self.from_end, -1)).collect()
    }
}

/// The value that all items share; `None` outside if they differ, inside if there are none.
fn same<T: PartialEq>(mut items: impl Iterator<Item = T>) -> Option<Option<T>> {
    let first = items.next();
    items.all(|item| Some(&item) == first.as_ref()).then_some(first)
}

fn dates(range: &osm::MonthdayRange) -> Option<Dates> {
    match range {
        osm::MonthdayRange::Month { range, year } => Some(Dates::Months {
            year: year.map(|year| year.0),
            from: u32::from(*range.start()),
            to: u32::from(*range.end()),
        }),
        osm::MonthdayRange::Date { start, end } => Some(Dates::Days { from: year_day(*start)?, to: year_day(*end)? }),
    }
}

fn year_day((date, offset): Edge) -> Option<YearDay> {
    match date {
        osm::Date::Fixed { year, month, day } if offset == osm::DateOffset::default() => {
            Some(YearDay { year: year.map(|year| year.0), month: u32::from(month), day: u32::from(day) })
        }
        _ => None,
    }
}

/// The plain week as lines, weekdays with equal times together.
fn week_lines(rules: &[Rule]) -> Vec<Line> {
    // Any week does: rules of the week know no dates. This one begins on a Monday.
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
    let mut groups: Vec<(Vec<Part>, Vec<Weekday>)> = Vec::new();
    for date in monday.iter_days().take(7) {
        let parts = day_parts(rules, date);
        match groups.iter_mut().find(|(other, _)| *other == parts) {
            Some((_, days)) => days.push(date.weekday()),
            None if parts.is_empty() => {}
            None => groups.push((parts, vec![date.weekday()])),
        }
    }
    let lines = groups.into_iter().flat_map(|(parts, days)| {
        let days = runs(&days);
        parts.into_iter().map(move |part| Line {
            when: When { days: days.clone(), ..When::default() },
            spans: part.spans,
            effect: part.effect,
            comment: part.comment,
        })
    });
    lines.collect()
}

/// Times of a day with one effect and one comment.
#[derive(PartialEq)]
struct Part {
    spans: Vec<Span>,
    effect: Effect,
    comment: Option<Box<str>>,
}

fn day_parts(rules: &[Rule], date: NaiveDate) -> Vec<Part> {
    let mut pieces = Vec::new();
    plan(rules, date, Feasts::NONE, &mut pieces);
    pieces.sort_unstable_by_key(|piece| piece.from);
    let mut parts: Vec<Part> = Vec::new();
    for piece in pieces {
        let Some(rule) = rules.get(piece.rule) else { continue };
        let part = match parts.iter_mut().find(|part| part.effect == rule.effect && part.comment == rule.comment) {
            Some(part) => part,
            None => {
                parts.push(Part { spans: Vec::new(), effect: rule.effect, comment: rule.comment.clone() });
                let Some(part) = parts.last_mut() else { continue };
                part
            }
        };
        push_span(&mut part.spans, &piece);
    }
    parts
}

/// Adds a piece to spans that ascend; a vague piece gives the span before it its open end.
fn push_span(spans: &mut Vec<Span>, piece: &Piece) {
    let vague = piece.sort == Sort::Vague;
    match spans.last_mut() {
        Some(last) if last.to == piece.from && !last.open_end && vague => last.open_end = true,
        Some(last) if last.to == piece.from && !last.open_end => last.to = piece.to,
        _ => spans.push(Span { from: piece.from, to: piece.to, open_end: vague }),
    }
}

/// Weekdays in order as ranges of days that follow each other.
fn runs(days: &[Weekday]) -> Vec<(Weekday, Weekday)> {
    let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if last.succ() == *day && *day != Weekday::Mon => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    runs
}
