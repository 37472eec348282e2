//! A text of hours, read: what the parser makes of it, in the form that the questions need, and why it cannot be read.
//!
//! Knows the notation, not what a day is like under it (`days.rs`, `plan.rs`).

use std::fmt;
use std::sync::Arc;

use chrono::Weekday;
use opening_hours_syntax::rules::day as osm;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use super::cure::{Kind, Token, failure, suggestion, tokens};
use super::plain;
use super::plan::Sort;
use super::{DAY, MAX_LENGTH};

/// A text of hours that has been read. Cheap to clone; equal if the texts are.
#[derive(Clone)]
pub struct Rules {
    pub(super) read: Arc<Read>,
}

pub(super) struct Read {
    pub(super) text: Box<str>,
    pub(super) rules: Vec<Rule>,
    /// Whether names were written in letters of another case than usual.
    pub(super) odd_case: bool,
}

/// One rule of a text.
#[derive(Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) link: Link,
    pub(super) days: Days,
    pub(super) spans: Vec<Span>,
    pub(super) effect: Effect,
    pub(super) comment: Option<Box<str>>,
}

/// How a rule goes together with those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// `;`
    Instead,
    /// `,`
    Also,
    /// `||`
    Otherwise,
}

/// What a rule says of its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// One can simply come.
    Open,
    /// A comment or `unknown`: only after arrangement.
    Appointment,
    /// `off` or `closed`.
    Closed,
}

/// A stretch of a day, in minutes since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first minute, below [`DAY`].
    pub from: u16,
    /// The minute after the last, above `from`; beyond [`DAY`] it lies in the next day. At most two days.
    pub to: u16,
    /// Written with a `+`: it goes on after `to` for a time that is not stated, and for `16:00+` `to` itself is only the end
    /// of the day.
    pub open_end: bool,
}

impl Span {
    /// From when on the end is not stated.
    pub(super) fn vague_from(self) -> Option<u16> {
        self.open_end.then_some(if self.to == DAY { self.from } else { self.to })
    }
}

/// The days of a rule: the lists must all hold, of a list any item.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Days {
    pub(super) years: Vec<osm::YearRange>,
    pub(super) dates: Vec<osm::MonthdayRange>,
    pub(super) weeks: Vec<osm::WeekRange>,
    pub(super) weekdays: Vec<Weekdays>,
    pub(super) holidays: Vec<Holiday>,
    /// Whether a day must be in `weekdays` and in `holidays`, not in either.
    pub(super) both: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weekdays {
    pub(super) first: Weekday,
    pub(super) last: Weekday,
    /// The same day so many days later.
    pub(super) shift: i64,
    /// Which of them in a month, from its start and from its end; `[true; 5]` twice for all.
    pub(super) from_start: [bool; 5],
    pub(super) from_end: [bool; 5],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holiday {
    pub(super) kind: HolidayKind,
    pub(super) shift: i64,
}

/// The two kinds of holidays that hours can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HolidayKind {
    /// `PH`, public holidays.
    Public,
    /// `SH`, school holidays.
    School,
}

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError {
    /// What is wrong.
    pub fault: Fault,
    /// Where in the text, in bytes from its start, if that is known.
    pub offset: Option<usize>,
    /// What the parser says, in English and often beside the point; empty if it was not asked.
    pub raw: String,
    /// The same text in the notation, made word by word from usual German spellings (`Di 9-12 Uhr` gives `Tu 09:00-12:00`),
    /// if that can be read. To be shown, never to be taken unseen.
    pub suggestion: Option<String>,
}

/// What is wrong with a text of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Nothing is written. Hours that are not stated are left out.
    Empty,
    /// Longer than [`MAX_LENGTH`].
    TooLong,
    /// A word that the notation does not have, at the offset: a German weekday, `Uhr`, a remark without quotation marks.
    Word,
    /// A time not written as `09:00`.
    Time,
    /// A time without an end.
    NoEnd,
    /// A range whose end lies before its start, of years, weeks or `[3-1]`.
    Inverted,
    /// A number too large for its place.
    OutOfRange,
    /// Times by the sun (`sunset`): not known here.
    Sun,
    /// Points in time at intervals (`10:00-16:00/30`): not known here.
    Repeated,
    /// Anything else that the notation does not allow.
    Grammar,
}

impl Fault {
    /// A word for machines that stays the same.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::TooLong => "too-long",
            Fault::Word => "word",
            Fault::Time => "time",
            Fault::NoEnd => "no-end",
            Fault::Inverted => "inverted",
            Fault::OutOfRange => "out-of-range",
            Fault::Sun => "sun",
            Fault::Repeated => "repeated",
            Fault::Grammar => "grammar",
        }
    }
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.fault.code())
    }
}

impl std::error::Error for RulesError {}

impl Rules {
    /// Reads a text. Blanks around it and a `;` at its end do no harm.
    ///
    /// # Errors
    /// The text is not in the notation, or says what nobody can mean; where and how is in the error.
    pub fn parse(text: &str) -> Result<Rules, RulesError> {
        let fail = |fault| RulesError { fault, offset: None, raw: String::new(), suggestion: None };
        if text.len() > MAX_LENGTH {
            return Err(fail(Fault::TooLong));
        }
        let lead = text.len() - text.trim_start().len();
        let core = text.trim().trim_end_matches([';', ' ']);
        if core.is_empty() {
            return Err(fail(Fault::Empty));
        }
        read(core).map_err(|(fault, offset, raw)| RulesError {
            fault,
            offset: offset.map(|offset| offset + lead),
            raw,
            suggestion: suggestion(core),
        })
    }

    /// The text as it was given, without blanks around it.
    pub fn as_str(&self) -> &str {
        &self.read.text
    }

    /// Whether any rule hangs on holidays of a kind. With `SH` the state is not stated unless the directory lists school
    /// holidays, which a check should say.
    pub fn mentions(&self, kind: HolidayKind) -> bool {
        self.read.rules.iter().flat_map(|rule| &rule.days.holidays).any(|holiday| holiday.kind == kind)
    }

    /// Whether somebody's own words stand in the text, between quotation marks.
    pub fn has_remarks(&self) -> bool {
        self.read.rules.iter().any(|rule| rule.comment.is_some())
    }

    /// Whether every week is the same.
    pub(super) fn weekly(&self) -> bool {
        self.read.rules.iter().all(|rule| rule.days.weekly())
    }

    /// Whether every week without holidays is the same.
    pub(super) fn weekly_but_for_holidays(&self) -> bool {
        self.read.rules.iter().all(|rule| rule.days.weekly_but_for_holidays())
    }

    /// Which of open and by appointment the text ever states for certain, the better one.
    pub(super) fn promises(&self) -> Option<Sort> {
        let states = |effect| {
            let of = |rule: &&Rule| rule.effect == effect;
            self.read.rules.iter().filter(of).flat_map(|rule| &rule.spans).any(|s| s.vague_from() != Some(s.from))
        };
        match (states(Effect::Open), states(Effect::Appointment)) {
            (true, _) => Some(Sort::Open),
            (false, true) => Some(Sort::Appointment),
            (false, false) => None,
        }
    }
}

impl PartialEq for Rules {
    fn eq(&self, other: &Rules) -> bool {
        self.read.text == other.read.text
    }
}

impl Eq for Rules {}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Rules").field(&self.as_str()).finish()
    }
}

impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

pub(super) type Failure = (Fault, Option<usize>, String);

pub(super) fn read(text: &str) -> Result<Rules, Failure> {
    let read = match plain::rules(text) {
        Some(rules) => Read { text: text.into(), rules, odd_case: false },
        None => whole(text)?,
    };
    Ok(Rules { read: Arc::new(read) })
}

/// Reads by the parser of the whole notation.
pub(super) fn whole(text: &str) -> Result<Read, Failure> {
    let mut odd_case = false;
    let parsed = opening_hours_syntax::Parser::default().with_warning_handler(|_| odd_case = true).parse(text);
    let expression = parsed.map_err(|error| failure(text, &error))?;
    if let Some(offset) = inverted_nth(text) {
        return Err((Fault::Inverted, Some(offset), String::new()));
    }
    if let Some(offset) = lone_colon(text) {
        return Err((Fault::Grammar, Some(offset), String::new()));
    }
    let mut rules = expression
        .rules
        .iter()
        .map(rule)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|fault| (fault, None, String::new()))?;
    join_holidays(text, &expression, &mut rules);
    Ok(Read { text: text.into(), rules, odd_case })
}

fn rule(sequence: &RuleSequence) -> Result<Rule, Fault> {
    let comment = (!sequence.comment.is_empty()).then(|| Box::from(&*sequence.comment));
    Ok(Rule {
        link: match sequence.operator {
            RuleOperator::Normal => Link::Instead,
            RuleOperator::Additional => Link::Also,
            RuleOperator::Fallback => Link::Otherwise,
        },
        days: days(&sequence.day_selector),
        spans: sequence.time_selector.spans.iter().map(span).collect::<Result<_, _>>()?,
        effect: match sequence.kind {
            RuleKind::Closed => Effect::Closed,
            RuleKind::Open if comment.is_none() => Effect::Open,
            RuleKind::Open | RuleKind::Unknown => Effect::Appointment,
        },
        comment,
    })
}

fn span(span: &TimeSpan) -> Result<Span, Fault> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else {
        return Err(Fault::Sun);
    };
    if span.repeats.is_some() {
        return Err(Fault::Repeated);
    }
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    // An end that is not later than the start is one of the next day.
    let to = if from < to { to } else { to + DAY };
    Ok(Span { from, to, open_end: span.open_end })
}

fn days(selector: &osm::DaySelector) -> Days {
    let mut days = Days {
        years: selector.year.clone(),
        dates: selector.monthday.clone(),
        weeks: selector.week.clone(),
        ..Days::default()
    };
    for range in &selector.weekday {
        match range {
            osm::WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => days.weekdays.push(Weekdays {
                first: *range.start(),
                last: *range.end(),
                shift: i64::from(*offset),
                from_start: *nth_from_start,
                from_end: *nth_from_end,
            }),
            osm::WeekDayRange::Holiday { kind, offset } => days.holidays.push(Holiday {
                kind: match kind {
                    osm::HolidayKind::Public => HolidayKind::Public,
                    osm::HolidayKind::School => HolidayKind::School,
                },
                shift: i64::from(*offset),
            }),
        }
    }
    days
}

/// Finds out which rules need weekday and holiday at once. The parser drops what stood between them, so the text is asked: the
/// n-th `PH` or `SH` outside comments is the n-th holiday of the rules.
fn join_holidays(text: &str, expression: &OpeningHoursExpression, rules: &mut [Rule]) {
    if rules.iter().all(|rule| rule.days.holidays.is_empty() || rule.days.weekdays.is_empty()) {
        return;
    }
    let tokens = tokens(text);
    let is_holiday = |token: &Token<'_>| token.kind == Kind::Word && matches!(token.text, "PH" | "SH");
    let mut found = tokens.iter().enumerate().filter(|(_, token)| is_holiday(token)).map(|(at, _)| at);
    for (rule, sequence) in rules.iter_mut().zip(&expression.rules) {
        let own: Vec<usize> = found.by_ref().take(rule.days.holidays.len()).collect();
        let (Some(first), Some(last)) = (own.first(), own.last()) else { continue };
        let holiday_first = matches!(sequence.day_selector.weekday.first(), Some(osm::WeekDayRange::Holiday { .. }));
        let between = if holiday_first { after_offset(&tokens, last + 1) } else { first.checked_sub(1) };
        rule.days.both = between.and_then(|at| tokens.get(at)).is_some_and(|token| token.kind == Kind::Blank);
    }
}

/// Where to go on after ` +1 day`, if that stands there.
fn after_offset(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let signed = tokens.get(at + 1).is_some_and(|token| matches!(token.text, "+" | "-"));
    Some(if signed { at + 5 } else { at })
}

/// Where a colon stands that nothing stands before: to the parser a rule without days and times, which is open for ever.
fn lone_colon(text: &str) -> Option<usize> {
    let (mut quoted, mut before) = (false, None);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ':' if !quoted && matches!(before, None | Some(';' | ',' | '|' | ':')) => return Some(at),
            _ => {}
        }
        if !c.is_whitespace() {
            before = Some(c);
        }
    }
    None
}

/// Where `[3-1]` stands: the parser takes it for every one of the month.
fn inverted_nth(text: &str) -> Option<usize> {
    if !text.contains('[') {
        return None;
    }
    let tokens = tokens(text);
    let number = |token: &Token<'_>| token.text.parse::<u8>().ok();
    tokens.windows(4).find_map(|window| match window {
        [opening, from, dash, to] if matches!(opening.text, "[" | ",") && dash.text == "-" => {
            (number(from)? > number(to)? && from.text.len() == 1 && to.text.len() == 1).then_some(from.at)
        }
        _ => None,
    })
}
