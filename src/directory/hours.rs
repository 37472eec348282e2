//! Opening hours: what a text such as `Mo-Fr 09:00-17:00; PH off` means at a moment.
//!
//! Texts are OpenStreetMap's `opening_hours`. The crate `opening-hours-syntax` reads them; what they mean is worked out here,
//! because the evaluator beside it (`opening-hours` 2.1.4) gives answers that would send people to a locked door: it takes
//! `"nach Vereinbarung"` for open and an end that is not stated for midnight, forgets the hours after midnight where the next
//! day has a rule of its own, reads `SH Mo-Fr` as "in the school holidays or from Monday to Friday" and `||` by the day
//! instead of by the minute, knows yes and no but not *not stated*, and panics on some texts. It is an oracle in the tests.
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
//! All times are local and naive; `moment.rs` turns them into instants. This file knows no clock, no files, no zone and no
//! sentences: `outline` gives the parts of which `words` makes some, and faults are codes.

use std::fmt;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use opening_hours_syntax::rules::day as osm;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use super::calendar::{Calendar, shifted};
use super::moment::{Moment, minute_of};

/// Minutes of a day. Times of a day are minutes since it began; what lies beyond this is after midnight.
pub const DAY: u16 = 24 * 60;

/// Longest text that is read, in bytes. OpenStreetMap allows 255; the cost of every answer grows with the number of rules.
pub const MAX_LENGTH: usize = 1_000;

/// How many days ahead a change is looked for where a week does not tell: every date of the year comes once in it.
const HORIZON: usize = 400;

/// Days of a typical span in which every week of a month comes once: what [`TypicalWeek`] looks over.
const FIVE_WEEKS: usize = 35;

/// How much of an interval must lie in the time sought, in minutes, unless the interval is shorter.
const ENOUGH: u16 = 30;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

// ---------------------------------------------------------------------------------------------------------------- reading

/// A text of hours that has been read. Cheap to clone; equal if the texts are.
#[derive(Clone)]
pub struct Rules {
    read: Arc<Read>,
}

struct Read {
    text: Box<str>,
    rules: Vec<Rule>,
    /// Whether names were written in letters of another case than usual.
    odd_case: bool,
}

/// One rule of a text.
struct Rule {
    link: Link,
    days: Days,
    spans: Vec<Span>,
    effect: Effect,
    comment: Option<Box<str>>,
}

/// How a rule goes together with those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
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
    fn vague_from(self) -> Option<u16> {
        self.open_end.then_some(if self.to == DAY { self.from } else { self.to })
    }
}

/// The days of a rule: the lists must all hold, of a list any item.
#[derive(Default)]
struct Days {
    years: Vec<osm::YearRange>,
    dates: Vec<osm::MonthdayRange>,
    weeks: Vec<osm::WeekRange>,
    weekdays: Vec<Weekdays>,
    holidays: Vec<Holiday>,
    /// Whether a day must be in `weekdays` and in `holidays`, not in either.
    both: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Weekdays {
    first: Weekday,
    last: Weekday,
    /// The same day so many days later.
    shift: i64,
    /// Which of them in a month, from its start and from its end; `[true; 5]` twice for all.
    from_start: [bool; 5],
    from_end: [bool; 5],
}

#[derive(Clone, Copy)]
struct Holiday {
    kind: HolidayKind,
    shift: i64,
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

    /// Whether every week is the same.
    fn weekly(&self) -> bool {
        self.read.rules.iter().all(|rule| rule.days.weekly())
    }

    /// Which of open and by appointment the text ever states for certain, the better one.
    fn promises(&self) -> Option<Sort> {
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

type Failure = (Fault, Option<usize>, String);

fn read(text: &str) -> Result<Rules, Failure> {
    let mut odd_case = false;
    let parsed = opening_hours_syntax::Parser::default().with_warning_handler(|_| odd_case = true).parse(text);
    let expression = parsed.map_err(|error| failure(text, &error))?;
    if let Some(offset) = inverted_nth(text) {
        return Err((Fault::Inverted, Some(offset), String::new()));
    }
    let mut rules =
        expression.rules.iter().map(rule).collect::<Result<Vec<_>, _>>().map_err(|fault| (fault, None, String::new()))?;
    join_holidays(text, &expression, &mut rules);
    Ok(Rules { read: Arc::new(Read { text: text.into(), rules, odd_case }) })
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

// ------------------------------------------------------------------------------------------------------ faults and cures

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Word,
    Number,
    Comment,
    Blank,
    Sign,
}

#[derive(Clone, Copy, Debug)]
struct Token<'t> {
    at: usize,
    kind: Kind,
    text: &'t str,
}

/// Cuts a text into words, numbers, comments with their quotation marks, blanks, and signs of one character.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let until = |inside: fn(char) -> bool| rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
        let (kind, length) = match first {
            '"' => (Kind::Comment, rest.match_indices('"').nth(1).map_or(rest.len(), |(end, _)| end + 1)),
            c if c.is_ascii_digit() => (Kind::Number, until(|c| c.is_ascii_digit())),
            c if c.is_alphabetic() => (Kind::Word, until(char::is_alphabetic)),
            c if c.is_whitespace() => (Kind::Blank, until(char::is_whitespace)),
            c => (Kind::Sign, c.len_utf8()),
        };
        let (token, after) = rest.split_at(length);
        found.push(Token { at, kind, text: token });
        rest = after;
    }
    found
}

fn failure(text: &str, error: &opening_hours_syntax::Error) -> Failure {
    use opening_hours_syntax::Error;
    use pest::error::InputLocation;
    let plain = |fault| (fault, None, error.to_string());
    match error {
        Error::Syntax(syntax) => {
            let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = syntax.location;
            let (fault, offset) = syntax_fault(&tokens(text), at);
            (fault, Some(offset), syntax.variant.message().into_owned())
        }
        Error::Overflow { .. } | Error::InvalidExtendedTime { .. } => plain(Fault::OutOfRange),
        Error::InvertedYearRange { .. } | Error::InvertedWeekRange { .. } => plain(Fault::Inverted),
        _ => plain(Fault::Grammar),
    }
}

/// What the parser stumbled over: it says where it could not go on, which for a wrong word is often before it.
fn syntax_fault(tokens: &[Token<'_>], stumbled: usize) -> (Fault, usize) {
    if let Some(word) = tokens.iter().find(|token| token.kind == Kind::Word && !is_notation(token.text)) {
        return (Fault::Word, word.at);
    }
    let at = tokens.iter().position(|token| token.at >= stumbled).unwrap_or(tokens.len());
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text);
    let kind = |index: usize| tokens.get(index).map(|token| token.kind);
    let back = |steps: usize| at.checked_sub(steps);
    if kind(at) == Some(Kind::Number) && text(at + 1) != ":" {
        return (Fault::Time, stumbled);
    }
    let after_time = back(3).is_some_and(|start| kind(start) == Some(Kind::Number) && text(start + 1) == ":");
    let dashed = back(4).is_some_and(|before| text(before) == "-");
    if after_time && !dashed && matches!(text(at), "" | ";" | "," | " ") {
        return (Fault::NoEnd, stumbled);
    }
    (Fault::Grammar, stumbled)
}

/// Words of the notation. `PH` and `SH` are read in capitals only.
fn is_notation(word: &str) -> bool {
    const WORDS: [&str; 30] = [
        "mo", "tu", "we", "th", "fr", "sa", "su", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
        "nov", "dec", "off", "closed", "open", "unknown", "week", "easter", "day", "days", "sunrise", "sunset", "dawn",
    ];
    matches!(word, "PH" | "SH" | "dusk") || WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The notation's word for a German one; empty for a word that has none and can go.
fn from_german(word: &str) -> Option<&'static str> {
    let small = word.to_lowercase();
    let day = |names: &[&str]| names.iter().any(|name| small == *name || small.strip_suffix('s') == Some(name));
    let table: [(&[&str], &str); 26] = [
        (&["mo", "montag"], "Mo"),
        (&["di", "dienstag"], "Tu"),
        (&["mi", "mittwoch"], "We"),
        (&["do", "donnerstag"], "Th"),
        (&["fr", "freitag"], "Fr"),
        (&["sa", "samstag", "sonnabend"], "Sa"),
        (&["so", "sonntag"], "Su"),
        (&["täglich"], "Mo-Su"),
        (&["feiertag", "feiertage", "feiertagen", "ph"], "PH"),
        (&["schulferien", "ferien", "sh"], "SH"),
        (&["januar"], "Jan"),
        (&["februar"], "Feb"),
        (&["märz", "mär", "mrz", "maerz"], "Mar"),
        (&["april"], "Apr"),
        (&["mai"], "May"),
        (&["juni"], "Jun"),
        (&["juli"], "Jul"),
        (&["august"], "Aug"),
        (&["september", "sept"], "Sep"),
        (&["oktober", "okt"], "Oct"),
        (&["november"], "Nov"),
        (&["dezember", "dez"], "Dec"),
        (&["geschlossen", "zu"], "off"),
        (&["bis"], "-"),
        (&["und"], ","),
        (&["uhr", "von", "an", "am"], ""),
    ];
    table.iter().find(|(names, _)| day(names)).map(|(_, word)| *word)
}

/// A text in the notation that means what a German one seems to mean, if it can be read and differs.
fn suggestion(text: &str) -> Option<String> {
    let mut writer = Writer::default();
    let tokens = tokens(text);
    let mut rest = tokens.as_slice();
    while let Some((token, after)) = rest.split_first() {
        rest = writer.take(*token, after);
    }
    let written = writer.finish()?;
    (written != text && read(&written).is_ok()).then_some(written)
}

/// Writes a suggestion token by token.
#[derive(Default)]
struct Writer {
    out: String,
    /// Whether a number that comes next is of a date or a week, not an hour.
    dated: bool,
    /// Whether a time was written in this rule.
    timed: bool,
    bracket: bool,
    /// Whether something was not understood, so that nothing can be suggested.
    lost: bool,
}

impl Writer {
    /// Writes one token, or several if they belong together, and gives what is left.
    fn take<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        match token.kind {
            Kind::Word => return self.word(token, rest),
            Kind::Number => return self.number(token, rest),
            Kind::Comment => self.remark(token.text.trim_matches('"')),
            Kind::Blank if token.text.contains('\n') => self.separate("; "),
            Kind::Blank => self.blank(),
            Kind::Sign => self.sign(token.text),
        }
        rest
    }

    fn word<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let german = from_german(token.text);
        let Some(word) = german.or_else(|| is_notation(token.text).then_some(token.text)) else {
            // A remark without quotation marks: up to the next sign that could end it.
            let ends = |token: &Token<'_>| {
                matches!(token.text, ";" | "|") || token.kind == Kind::Comment || token.text.contains('\n')
            };
            let length = rest.iter().position(ends).unwrap_or(rest.len());
            let (own, after) = rest.split_at(length);
            let remark: String = std::iter::once(token.text).chain(own.iter().map(|token| token.text)).collect();
            // What has numbers is no remark alone but times that are not understood.
            self.lost |= remark.contains(|c: char| c.is_ascii_digit());
            self.remark(remark.trim());
            return after;
        };
        match word {
            "" => {}
            "-" | "," => self.sign(word),
            _ => {
                let selects = !matches!(word, "off" | "closed" | "open" | "unknown" | "day" | "days");
                if selects && self.timed && self.out.ends_with(',') {
                    self.out.push(' ');
                } else if selects && self.timed && !self.out.ends_with('-') {
                    self.separate("; ");
                }
                self.out.push_str(word);
                self.dated = word == "week" || word.len() == 3 && selects;
                self.timed &= !selects;
            }
        }
        rest
    }

    fn number<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        if let [sign, minutes, after @ ..] = rest
            && matches!(sign.text, ":" | ".")
            && minutes.kind == Kind::Number
            && minutes.text.len() == 2
        {
            self.time(token.text, minutes.text);
            return after;
        }
        if self.dated || self.bracket || token.text.len() > 2 {
            self.out.push_str(token.text);
        } else {
            self.time(token.text, "00");
        }
        rest
    }

    fn time(&mut self, hour: &str, minutes: &str) {
        if hour.len() < 2 {
            self.out.push('0');
        }
        self.out.push_str(hour);
        self.out.push(':');
        self.out.push_str(minutes);
        (self.timed, self.dated) = (true, false);
    }

    fn sign(&mut self, sign: &str) {
        let sign = match sign {
            "–" | "—" | "‐" | "−" => "-",
            "&" => ",",
            other => other,
        };
        match sign {
            ";" => return self.separate("; "),
            "[" => self.bracket = true,
            "]" => self.bracket = false,
            // No blanks around a dash, and none before a comma: both would mean something else.
            "-" | "," => self.out.truncate(self.out.trim_end().len()),
            _ => {}
        }
        self.out.push_str(sign);
    }

    fn blank(&mut self) {
        if !self.out.ends_with([' ', '-', ',']) && !self.out.is_empty() {
            self.out.push(' ');
        }
    }

    fn remark(&mut self, text: &str) {
        let trimmed = self.out.trim_end().len();
        self.out.truncate(trimmed);
        // After a comma a remark would take the place of the times before it; what is meant is the rest of the time.
        if self.out.ends_with(',') {
            self.out.pop();
            self.out.push_str(" ||");
        }
        if !self.out.is_empty() {
            self.out.push(' ');
        }
        self.out.push('"');
        self.out.push_str(text);
        self.out.push('"');
    }

    fn separate(&mut self, with: &str) {
        let trimmed = self.out.trim_end_matches([' ', ';', ',']).len();
        self.out.truncate(trimmed);
        self.out.push_str(with);
        (self.timed, self.dated) = (false, false);
    }

    fn finish(self) -> Option<String> {
        (!self.lost).then(|| self.out.trim_end_matches([' ', ';', ',']).to_owned())
    }
}

// ------------------------------------------------------------------------------------------------------------------ days

/// What is assumed about holidays while a day is read.
#[derive(Clone, Copy)]
struct Feasts<'a> {
    calendar: Option<&'a Calendar>,
    /// What holds where the calendar does not say.
    public: bool,
    school: bool,
}

impl Feasts<'_> {
    /// A day like any other: no holidays at all.
    const NONE: Feasts<'static> = Feasts { calendar: None, public: false, school: false };

    fn hold(&self, holiday: Holiday, date: NaiveDate) -> bool {
        let Some(date) = shifted(date, -holiday.shift) else { return false };
        match holiday.kind {
            HolidayKind::Public => stated(self.calendar, holiday.kind, date).unwrap_or(self.public),
            HolidayKind::School => stated(self.calendar, holiday.kind, date).unwrap_or(self.school),
        }
    }
}

fn stated(calendar: Option<&Calendar>, kind: HolidayKind, date: NaiveDate) -> Option<bool> {
    match kind {
        HolidayKind::Public => calendar?.public_holiday(date),
        HolidayKind::School => calendar?.school_holiday(date),
    }
}

fn any_or_none<T>(items: &[T], holds: impl FnMut(&T) -> bool) -> bool {
    items.is_empty() || items.iter().any(holds)
}

impl Days {
    fn contain(&self, date: NaiveDate, feasts: Feasts<'_>) -> bool {
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
    fn weekly(&self) -> bool {
        self.undated() && self.holidays.is_empty() && self.weekdays.iter().all(Weekdays::always)
    }

    fn undated(&self) -> bool {
        self.years.is_empty() && self.dates.is_empty() && self.weeks.is_empty()
    }

    /// Whether the day falls on a weekday of these, whatever else must hold.
    fn on(&self, weekday: Weekday) -> bool {
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
    fn always(&self) -> bool {
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
    (first..=last).contains(&week) && (week - first) % u32::from(step.max(1)) == 0
}

fn in_dates(range: &osm::MonthdayRange, date: NaiveDate) -> bool {
    match range {
        osm::MonthdayRange::Month { range, year } => in_months(*range.start(), *range.end(), *year, date),
        osm::MonthdayRange::Date { start, end } if start == end => {
            let years = [date.year() - 1, date.year(), date.year() + 1];
            years.into_iter().any(|year| exactly(start.0, year).map(|day| start.1.apply(day)) == Some(date))
        }
        osm::MonthdayRange::Date { start, end } => {
            let years = match (start.0.year(), end.0.year()) {
                (Some(year), _) => year.0..=year.0,
                (None, Some(year)) => year.0 - 1..=year.0,
                (None, None) => date.year() - 1..=date.year() + 1,
            };
            years.into_iter().any(|year| between(*start, *end, year).is_some_and(|(from, to)| from <= date && date <= to))
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

type Edge = (osm::Date, osm::DateOffset);

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
        osm::Date::Easter { .. } => super::calendar::easter_sunday(year),
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

// ------------------------------------------------------------------------------------------------------------- day plans

/// How certain a piece of a day is, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Open,
    Appointment,
    /// After the `+` of a span.
    Vague,
    /// It hangs on a holiday that is not stated.
    Doubtful,
}

/// A piece of the plan of a day; `to` may lie in the next one.
#[derive(Clone, Copy, Debug)]
struct Piece {
    from: u16,
    to: u16,
    sort: Sort,
    /// Which rule it comes from.
    rule: usize,
}

/// What rules say of the times that begin on a day: pieces that do not overlap, in no order.
fn plan<'r>(rules: impl IntoIterator<Item = &'r Rule>, date: NaiveDate, feasts: Feasts<'_>, pieces: &mut Vec<Piece>) {
    pieces.clear();
    // The notation's own bounds; beyond them the parser's date arithmetic may overflow.
    if !(1900..=9999).contains(&date.year()) {
        return;
    }
    for (index, rule) in rules.into_iter().enumerate() {
        if !rule.days.contain(date, feasts) {
            continue;
        }
        match (rule.link, rule.effect) {
            (_, Effect::Closed) if rule.link != Link::Otherwise => {
                for span in &rule.spans {
                    // A whole day off also takes away what would go on after its midnight.
                    let whole = span.from == 0 && span.to == DAY;
                    cut(pieces, span.from, if whole { 2 * DAY } else { span.to });
                }
            }
            (Link::Instead, _) => {
                pieces.clear();
                add(pieces, rule, index);
            }
            (Link::Also, _) => add(pieces, rule, index),
            (Link::Otherwise, Effect::Closed) => {}
            (Link::Otherwise, _) => fill(pieces, rule, index),
        }
    }
}

/// Adds a rule's times; where they overlap earlier ones the later hold.
fn add(pieces: &mut Vec<Piece>, rule: &Rule, index: usize) {
    for (from, to, sort) in rule.spans.iter().flat_map(|span| stretches(rule, *span)) {
        cut(pieces, from, to);
        pieces.push(Piece { from, to, sort, rule: index });
    }
}

/// Adds a rule's times where nothing is yet.
fn fill(pieces: &mut Vec<Piece>, rule: &Rule, index: usize) {
    let mut added = Vec::new();
    add(&mut added, rule, index);
    for piece in pieces.iter() {
        cut(&mut added, piece.from, piece.to);
    }
    pieces.append(&mut added);
}

/// The stated and the vague part of a span.
fn stretches(rule: &Rule, span: Span) -> impl Iterator<Item = (u16, u16, Sort)> + use<> {
    let sort = if rule.effect == Effect::Open { Sort::Open } else { Sort::Appointment };
    let vague = span.vague_from();
    let end = vague.unwrap_or(span.to);
    // Past midnight an open end is of the same night: let it end with the next day's morning at the latest.
    let night = if span.to > DAY { span.to.max(DAY + 360) } else { DAY };
    let stated = (span.from < end).then_some((span.from, end, sort));
    stated.into_iter().chain(vague.filter(|from| *from < night).map(|from| (from, night, Sort::Vague)))
}

/// Takes a stretch out of pieces that do not overlap.
fn cut(pieces: &mut Vec<Piece>, from: u16, to: u16) {
    // At most one piece holds the whole stretch inside it and falls in two.
    let mut tail = None;
    pieces.retain_mut(|piece| {
        if piece.to <= from || piece.from >= to {
            return true;
        }
        if piece.to > to {
            if piece.from >= from {
                piece.from = to;
                return true;
            }
            tail = Some(Piece { from: to, ..*piece });
        }
        piece.to = from;
        piece.from < from
    });
    pieces.extend(tail);
}

/// The plan of a day with holidays as a calendar states them.
fn planned(rules: &Rules, date: NaiveDate, calendar: &Calendar, pieces: &mut Vec<Piece>) {
    let rules = &rules.read.rules;
    let doubt = |kind| {
        let mut holidays = rules.iter().flat_map(|rule| &rule.days.holidays).filter(|holiday| holiday.kind == kind);
        holidays.any(|h| shifted(date, -h.shift).is_some_and(|date| stated(Some(calendar), kind, date).is_none()))
    };
    let both_ways = |doubt| if doubt { [false, true].as_slice() } else { [false].as_slice() };
    let (public, school) = (both_ways(doubt(HolidayKind::Public)), both_ways(doubt(HolidayKind::School)));
    let calendar = Some(calendar);
    if public.len() + school.len() == 2 {
        return plan(rules, date, Feasts { calendar, public: false, school: false }, pieces);
    }
    let mut readings = Vec::new();
    for (public, school) in public.iter().flat_map(|public| school.iter().map(|school| (*public, *school))) {
        let mut reading = Vec::new();
        plan(rules, date, Feasts { calendar, public, school }, &mut reading);
        readings.push(reading);
    }
    agree(&readings, pieces);
}

/// What all readings of a day say; where they differ it is doubtful.
fn agree(readings: &[Vec<Piece>], pieces: &mut Vec<Piece>) {
    pieces.clear();
    let mut edges: Vec<u16> = readings.iter().flatten().flat_map(|piece| [piece.from, piece.to]).collect();
    edges.sort_unstable();
    edges.dedup();
    for (from, to) in edges.iter().zip(edges.iter().skip(1)) {
        let mut found = readings.iter().map(|reading| reading.iter().find(|p| p.from <= *from && *from < p.to));
        let first = found.next().flatten();
        let differ = found.any(|other| other.map(|piece| piece.sort) != first.map(|piece| piece.sort));
        let rule = first.map_or(0, |piece| piece.rule);
        let sort = if differ { Some(Sort::Doubtful) } else { first.map(|piece| piece.sort) };
        pieces.extend(sort.map(|sort| Piece { from: *from, to: *to, sort, rule }));
    }
}

// --------------------------------------------------------------------------------------------------------------- seasons

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

// --------------------------------------------------------------------------------------------------------------- opening

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
    /// When it gets better than now: when it opens, or if it does not within 400 days, when it can be reached by phone, or
    /// else with an appointment. None where it is open.
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
    for _ in 0..agenda.horizon() {
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
            let night = row.yesterday.iter().flat_map(|piece| [piece.from, piece.to]).filter_map(|m| m.checked_sub(DAY));
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

// ----------------------------------------------------------------------------------------------------------------- weeks

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
            let days = if season.is_none() && rules.weekly() { 7 } else { FIVE_WEEKS };
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

// -------------------------------------------------------------------------------------------------------------- warnings

/// Something legal that is seldom meant. Rules are counted from 0 in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unlikely {
    /// Times that go on after midnight: often a slip (`18:00-08:00`). [`Span::to`] is beyond [`DAY`].
    OverMidnight {
        /// The rule.
        rule: usize,
        /// The times.
        span: Span,
    },
    /// A later rule after `;` replaces an earlier one: on a day on which their times have nothing in common
    /// (`Mo 09:00-12:00; Mo 14:00-17:00`), where `,` was probably meant, or on all its days.
    Replaced {
        /// The rule that is lost.
        earlier: usize,
        /// The rule that holds.
        later: usize,
        /// The first such weekday.
        day: Weekday,
    },
    /// No rule says what holds on public holidays, so they are days like others.
    NoHolidayRule,
    /// All rules are `off`.
    OnlyClosed,
    /// An exception stands before the rule that it is one to (`PH off; Mo-Fr 09:00-17:00`) and so has no effect.
    ExceptionFirst {
        /// The rule for holidays or a part of the year.
        exception: usize,
        /// The rule that replaces it.
        later: usize,
    },
    /// Days without times are open around the clock: `Mo, We 10:00-12:00` is, on Mondays.
    AllDay {
        /// The rule.
        rule: usize,
    },
    /// An end that is not stated (`16:00+`): from there on the state is not.
    OpenEnd {
        /// The rule.
        rule: usize,
    },
    /// A comment that does not seem to speak of appointments makes times of appointment.
    Comment {
        /// The rule.
        rule: usize,
    },
    /// Names in letters of another case than `Mo`, `Jan`, `off`.
    LetterCase,
}

/// Parts of words, small, that say that somebody must be asked before. Comments are data in any language; German and English
/// are what maintainers write.
const ARRANGED: [&str; 9] = ["verein", "termin", "anmeld", "absprache", "anruf", "telefon", "appoint", "arrange", "regist"];

impl Rules {
    /// What is legal in the text and still worth a look.
    pub fn warnings(&self) -> Vec<Unlikely> {
        let rules = &self.read.rules;
        let mut found = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            found.extend(rule.warnings(index));
            for (at, earlier) in rules.iter().enumerate().take(index) {
                let replaced = |day| Unlikely::Replaced { earlier: at, later: index, day };
                found.extend(rule.replaces(earlier).map(replaced));
                found.extend(rule.drowns(earlier).then_some(Unlikely::ExceptionFirst { exception: at, later: index }));
            }
        }
        if rules.iter().all(|rule| rule.effect == Effect::Closed) {
            found.push(Unlikely::OnlyClosed);
        } else if !self.mentions(HolidayKind::Public) && rules.iter().any(Rule::by_weekday) {
            found.push(Unlikely::NoHolidayRule);
        }
        found.extend(self.read.odd_case.then_some(Unlikely::LetterCase));
        // Whoever wrote the whole day out meant it; the parser does not tell it from a day without times.
        if self.read.text.contains("0:00-24:00") {
            found.retain(|unlikely| !matches!(unlikely, Unlikely::AllDay { .. }));
        }
        found
    }
}

impl Rule {
    fn warnings(&self, rule: usize) -> impl Iterator<Item = Unlikely> {
        let positive = self.effect != Effect::Closed;
        let nights = self.spans.iter().filter(move |span| positive && span.to > DAY);
        let all_day = self.effect == Effect::Open && self.whole_day() && !self.days.weekdays.is_empty();
        let comment = self.comment.as_deref().filter(|_| positive && !self.whole_day()).map(str::to_lowercase);
        let aside = comment.is_some_and(|comment| !ARRANGED.iter().any(|part| comment.contains(part)));
        let open_end = positive && self.spans.iter().any(|span| span.open_end);
        nights
            .map(move |span| Unlikely::OverMidnight { rule, span: *span })
            .chain(all_day.then_some(Unlikely::AllDay { rule }))
            .chain(open_end.then_some(Unlikely::OpenEnd { rule }))
            .chain(aside.then_some(Unlikely::Comment { rule }))
    }

    fn whole_day(&self) -> bool {
        self.spans.iter().any(|span| span.from == 0 && span.to == DAY)
    }

    /// Whether it states times by the weekday, so that a holiday on one is an open question. It is none around the clock, nor
    /// for a date or a remark.
    fn by_weekday(&self) -> bool {
        let every_day = self.days.weekdays.is_empty();
        self.effect != Effect::Closed && !(every_day && (self.whole_day() || !self.days.dates.is_empty()))
    }

    /// Whether it takes the place of a rule for holidays or a part of the year that stands before it, which is then for
    /// nothing: `PH off; Mo-Fr 09:00-17:00` is open on holidays.
    fn drowns(&self, earlier: &Rule) -> bool {
        let exception = !earlier.of_the_week() && earlier.link != Link::Otherwise && !earlier.days.both;
        let over = |day| self.days.on(day) && earlier.days.on(day);
        let says = self.of_the_week() && self.link == Link::Instead && self.effect != Effect::Closed;
        says && exception && WEEK.into_iter().any(over)
    }

    /// The first weekday on which it takes the place of an earlier rule without need.
    fn replaces(&self, earlier: &Rule) -> Option<Weekday> {
        let says = |rule: &Rule| rule.effect != Effect::Closed && rule.days.holidays.is_empty();
        let alike = self.days.years == earlier.days.years
            && self.days.dates == earlier.days.dates
            && self.days.weeks == earlier.days.weeks;
        if self.link != Link::Instead || !says(self) || !says(earlier) || !alike || !self.days.may_meet(&earlier.days) {
            return None;
        }
        let shared = WEEK.into_iter().find(|day| self.days.on(*day) && earlier.days.on(*day))?;
        let all_lost = WEEK.into_iter().all(|day| !earlier.days.on(day) || self.days.on(day));
        let overlap = |a: &Span, b: &Span| a.from < b.to && b.from < a.to;
        let apart = !self.spans.iter().any(|span| earlier.spans.iter().any(|other| overlap(span, other)));
        (apart || all_lost).then_some(shared)
    }
}

impl Days {
    /// Whether the n-th weekdays of both can be the same day: not those of `Th[1]` and `Th[3]`, and a rule for the first
    /// Thursday after one for all Thursdays is an exception, as it should be.
    fn may_meet(&self, earlier: &Days) -> bool {
        let narrows = self.weekdays.iter().any(|days| !days.always()) && earlier.weekdays.iter().all(Weekdays::always);
        let meet = |a: &Weekdays, b: &Weekdays| {
            let both = |a: [bool; 5], b: [bool; 5]| a.into_iter().zip(b).any(|(a, b)| a && b);
            both(a.from_start, b.from_start) || both(a.from_end, b.from_end)
        };
        let any = |a: &Weekdays| any_or_none(&earlier.weekdays, |b| meet(a, b));
        !narrows && any_or_none(&self.weekdays, any)
    }
}

// --------------------------------------------------------------------------------------------------------------- outline

/// A line of hours in parts, for sentences that are made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// On which days.
    pub when: When,
    /// The times of the day, ascending; one span of the whole [`DAY`] where none are written.
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
    /// None if the text is of an unusual shape (Easter, days counted from others, a week after exceptions to it); then the
    /// text itself is the best there is.
    pub fn outline(&self) -> Option<Vec<Line>> {
        let rules = &self.read.rules;
        let exception = rules.iter().position(|rule| !rule.of_the_week()).unwrap_or(rules.len());
        let (of_week, others) = rules.split_at(exception);
        if others.iter().any(|rule| rule.of_the_week() && rule.link != Link::Otherwise) {
            return None;
        }
        let mut lines = week_lines(of_week);
        for rule in of_week.iter().filter(|rule| !rule.days.holidays.is_empty()).chain(others) {
            lines.extend(rule.lines()?);
        }
        Some(lines)
    }
}

impl Rule {
    /// Whether it is part of the plain week: told by weekdays alone, or by weekdays and holidays alike.
    fn of_the_week(&self) -> bool {
        let days = &self.days;
        let only_holidays = days.weekdays.is_empty() && !days.holidays.is_empty();
        let plain = days.undated() && days.weekdays.iter().all(Weekdays::always);
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
        let line = |when| Line { when, spans: self.ordered_spans(), effect: self.effect, comment: self.comment.clone() };
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
        let chosen = |flags: [bool; 5], sign: i8| (1_i8..).zip(flags).filter(|(_, flag)| *flag).map(move |(n, _)| sign * n);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::calendar::Land;
    use crate::directory::moment::parse_local;
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
            ("\"PH Th\": Mo,PH 09:00-12:00, PH Th 13:00-14:00", "2026-11-26T13:30", "closed"),
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
            (vec![vec!["Tu 09:00-12:00", "Mo-Fr 09:00-16:00"]], "2026-11-23T10:00", "phone", "11-23 16:00 closed", "11-24 09:00 open"),
            (vec![vec!["Th 09:00-12:00", "Mo-Fr 09:00-16:00"]], "2026-11-23T17:00", "closed", "11-24 09:00 phone", "11-26 09:00 open"),
            (vec![vec!["", "Mo-Fr 09:00-16:00"]], "2026-11-23T17:00", "closed", "11-24 09:00 phone", "11-24 09:00 phone"),
            (vec![vec!["", "", "Tu 14:00-16:00"]], "2026-11-23T17:00", "closed", "11-24 14:00 appointment", "11-24 14:00 appointment"),
            (vec![vec!["Mo 09:00-12:00 || \"n. V.\""]], "2026-11-23T13:00", "appointment", "11-30 09:00 open", "11-30 09:00 open"),
            (vec![vec!["Mo 09:00-12:00, Mo 12:00-14:00 \"n. V.\""]], "2026-11-23T10:00", "open", "11-23 12:00 appointment", "-"),
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
        let table = |from, to| Timetable {
            hours: Some(&hours),
            season: Some(Season { from, to }),
            ..Timetable::new(&calendar)
        };
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
            ("Mo-Fr 09:00-12:00; \"n. Vereinb.\"", vec![Replaced { earlier: 0, later: 1, day: Weekday::Mon }, NoHolidayRule]),
            ("PH off; Mo-Fr 09:00-17:00", vec![ExceptionFirst { exception: 0, later: 1 }]),
            ("Mo-Su 18:00-08:00; PH off", vec![OverMidnight { rule: 0, span: night }]),
            ("Mo 18:00-00:00; PH off", vec![]),
            ("PH off", vec![OnlyClosed]),
            ("Mo, We 10:00-12:00; PH off", vec![AllDay { rule: 0 }]),
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
        let spans = line.spans.iter().map(|span| {
            format!("{}-{}{}", time(span.from), time(span.to), if span.open_end { "+" } else { "" })
        });
        parts.push(spans.collect::<Vec<_>>().join(","));
        parts.push(format!("{:?}", line.effect).to_lowercase());
        parts.extend(line.comment.as_ref().map(|comment| format!("({comment})")));
        parts.join(" ")
    }

    #[test]
    fn outlines_give_the_parts_of_sentences() {
        for (text, expected) in [
            ("Mo-Fr 09:00-17:00", vec!["Mon-Fri 9:00-17:00 open"]),
            ("Mo-Fr 09:00-17:00; We 09:00-12:00; PH off", vec![
                "Mon-Tue,Thu-Fri 9:00-17:00 open",
                "Wed 9:00-12:00 open",
                "Public 0:00-24:00 closed",
            ]),
            ("Mo 14:00-16:00, Mo 09:00-12:00", vec!["Mon 9:00-12:00,14:00-16:00 open"]),
            ("Mo-Fr 09:00-17:00; We off", vec!["Mon-Tue,Thu-Fri 9:00-17:00 open"]),
            ("Mo-Fr 09:00-17:00; 12:00-13:00 off", vec!["Mon-Fri 9:00-12:00,13:00-17:00 open"]),
            ("24/7", vec!["Mon-Sun 0:00-24:00 open"]),
            ("\"nach Vereinbarung\"", vec!["Mon-Sun 0:00-24:00 appointment (nach Vereinbarung)"]),
            ("off", vec![]),
            ("Mo 09:00-12:00, Mo 14:00-16:00 \"n. V.\"", vec!["Mon 9:00-12:00 open", "Mon 14:00-16:00 appointment (n. V.)"]),
            ("Mo 09:00-12:00 || \"n. V.\"", vec!["Mon 9:00-12:00 open", "otherwise 0:00-24:00 appointment (n. V.)"]),
            ("Fr 22:00-02:00", vec!["Fri 22:00-26:00 open"]),
            ("Th 16:00+", vec!["Thu 16:00-24:00+ open"]),
            ("Th 10:00-16:00+", vec!["Thu 10:00-16:00+ open"]),
            ("Th[1,3] 16:00-17:00", vec!["Thu[1, 3] 16:00-17:00 open"]),
            ("Th[-1] 16:00-17:00", vec!["Thu[-1] 16:00-17:00 open"]),
            ("Apr-Oct Mo-Fr 10:00-18:00; Nov-Mar Mo-Fr 10:00-16:00", vec![
                "m4-10 Mon-Fri 10:00-18:00 open",
                "m11-3 Mon-Fri 10:00-16:00 open",
            ]),
            ("Mo 10:00-12:00; Dec 24-Jan 2 off", vec!["Mon 10:00-12:00 open", "24.12.-2.1. 0:00-24:00 closed"]),
            ("2026Nov Mo 10:00-12:00", vec!["2026m11-11 Mon 10:00-12:00 open"]),
            ("2026 week 1-53/2 Mo 10:00-12:00", vec!["(2026, 2026) (1, 53, 2) Mon 10:00-12:00 open"]),
            ("Mo-Fr,PH 10:00-12:00", vec!["Mon-Fri 10:00-12:00 open", "Public 10:00-12:00 open"]),
            ("Mo-Fr 10:00-12:00; SH Mo-Fr 08:00-12:00", vec!["Mon-Fri 10:00-12:00 open", "Mon-Fri School 8:00-12:00 open"]),
        ] {
            let lines: Option<Vec<String>> = rules(text).outline().map(|lines| lines.iter().map(brief).collect());
            assert_eq!(lines, Some(expected.into_iter().map(str::to_owned).collect()), "{text}");
        }
        for text in ["easter 10:00-12:00", "PH +1 day off", "Dec 24 off; Mo-Fr 10:00-12:00", "2024-2028/2 Mo 10:00-12:00"] {
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

    /// Intervals of each weekday, in minutes, ascending and apart.
    type Plain = Vec<Vec<(u16, u16)>>;

    fn plain_week() -> impl Strategy<Value = Plain> {
        let edges = prop::collection::btree_set(0_u16..=96, 0..7);
        let day = edges.prop_map(|edges| {
            let edges: Vec<u16> = edges.into_iter().map(|quarter| quarter * 15).collect();
            edges.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
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

    /// The naive reading: is any interval of this weekday around this minute?
    fn naive(weeks: &[Plain], minute_of_week: usize) -> OpenState {
        let minute = (minute_of_week % 1440) as u16;
        let inside = |week: &Plain| week[minute_of_week / 1440 % 7].iter().any(|(a, b)| *a <= minute && minute < *b);
        if weeks.iter().any(inside) { OpenState::Open } else { OpenState::Closed }
    }

    /// Texts of the trade, right and wrong, put together from pieces.
    fn any_text() -> impl Strategy<Value = String> {
        let days = prop::sample::select(vec![
            "", "Mo ", "Mo-Fr ", "Sa,Su ", "Fr-Mo ", "Th[1] ", "Th[-1] ", "Mo[2,4] ", "PH ", "SH ", "PH,Su ", "SH Mo-Fr ",
            "PH +1 day ", "Mo[1] -2 days ", "Di ", "Mo, We ",
        ]);
        let dates = prop::sample::select(vec![
            "", "", "", "", "Apr-Oct ", "Nov-Mar ", "Dec 24-Jan 2 ", "2026 Nov 20-27 ", "2026Nov ", "week 1-53/2 ",
            "week 10-20 ", "2026-2030/2 ", "easter -2 days-easter +1 day ", "Feb 29 ", "Mar Su[-1]-Oct Su[-1] ", "2027+ ",
        ]);
        let times = prop::sample::select(vec![
            "", "09:00-12:00", "9:00-12:00,14:00-16:30", "22:00-02:00", "00:00-24:00", "16:00+", "10:00-17:00+",
            "20:00-44:00", "10:00-10:00", "9-12", "10:00", "sunrise-sunset", "(sunset+23:00)-30:00", "10:00-16:00/30",
        ]);
        let ends = prop::sample::select(vec!["", "", "", " off", " closed", " unknown", " \"n. V.\"", " \"", " Uhr"]);
        let links = prop::sample::select(vec!["; ", ", ", " || ", ";", " "]);
        let rule = (dates, days, times, ends).prop_map(|(a, b, c, d)| format!("{a}{b}{c}{d}"));
        prop::collection::vec((rule, links), 1..5)
            .prop_map(|rules| rules.into_iter().map(|(rule, link)| rule + link).collect())
    }

    fn calendars() -> Vec<Calendar> {
        let school = [day("2026-10-17")..=day("2026-10-31"), day("2026-12-23")..=day("2027-01-06")];
        vec![Calendar::default(), nw(), Calendar::new(Some(Land::Sachsen), &[], &[], &school)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
        fn until_is_the_first_minute_that_differs(text in any_text(), start in 0_i64..600_000, which in 0..3_usize) {
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
        fn a_week_strip_says_what_the_state_says(text in any_text(), offset in 0_u64..100, which in 0..3_usize) {
            let Ok(rules) = Rules::parse(&text) else { return Ok(()) };
            let calendar = calendars().swap_remove(which);
            let table = Timetable { hours: Some(&rules), ..Timetable::new(&calendar) };
            let monday = day("2026-06-01") + chrono::Days::new(offset);
            let strip = week(&table, monday);
            for (index, today) in strip.iter().enumerate().skip(1) {
                let before = strip[index - 1].iter().map(|slot| (slot.from as i32 - 1440, slot.to as i32 - 1440, slot.state));
                let slots: Vec<_> =
                    before.chain(today.iter().map(|slot| (slot.from as i32, slot.to as i32, slot.state))).collect();
                for minute in (0..1440).step_by(15) {
                    let drawn = slots.iter().filter(|(a, b, _)| *a <= minute && minute < *b).map(|(_, _, state)| *state).min();
                    let local = (monday + chrono::Days::new(index as u64)).and_time(NaiveTime::MIN);
                    let now = Moment::new(local + TimeDelta::minutes(minute.into()), chrono_tz::Tz::UTC);
                    prop_assert_eq!(drawn.unwrap_or(OpenState::Closed), state_at(&[table], &now), "{} {}", &text, now.local());
                }
            }
        }
    }
}
