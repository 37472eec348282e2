//! Hours as people write them on a door: rules and seasons in words.
//!
//! It may not know what day it is; `hours.rs` says how it is now. Hours of an unusual shape are quoted as they stand in the
//! file, since a wrong sentence sends people to a locked door.

use super::{Value, Words};
use crate::directory::Text;
use crate::directory::hours::{DAY, Dates, Effect, HolidayKind, Line, Rules, Season, SeasonDay, Span, When, YearDay};
use chrono::{Datelike, NaiveDate, Weekday};

/// The last year of the notation: a range up to it has no end.
const NO_END: i32 = 9999;

/// The last week that any year has; a range up to it or to the one before means all year.
const LAST_WEEKS: u8 = 52;

impl Words {
    /// Rules as sentences, one a line: `Mo–Fr 09:00–12:00, 14:00–18:00`, `jeden 1. Dienstag im Monat 15:00–17:00`,
    /// `feiertags geschlossen`. What is open only after arrangement is said to be by appointment.
    pub fn rules(&self, rules: &Rules) -> Vec<String> {
        let Some(outline) = rules.outline() else { return vec![Text::line(rules.as_str()).as_str().to_owned()] };
        if outline.is_empty() {
            return vec![self.get("rules-never")];
        }
        let mut lines = Vec::with_capacity(outline.len());
        let mut rest = outline.iter().peekable();
        while let Some(line) = rest.next() {
            let both = rest.next_if(|next| differ_in_kind(line, next)).is_some();
            lines.push(self.rule(line, both));
        }
        lines
    }

    /// The same in one line.
    pub fn rules_line(&self, rules: &Rules) -> String {
        self.series(self.rules(rules))
    }

    /// When in the year something exists: `nur von November bis März`.
    pub fn season(&self, season: &Season) -> String {
        if let (SeasonDay::EveryYear(from, 1), SeasonDay::EveryYear(to, last)) = (season.from, season.to)
            && last >= days_of(to)
        {
            return self.say(
                if from == to { "season-month" } else { "season-months" },
                &[("from", (&self.month(from)).into()), ("to", (&self.month(to)).into())],
            );
        }
        let day = |day| match day {
            SeasonDay::EveryYear(month, day) => self.yearless(month, day),
            SeasonDay::Once(date) => self.date(date),
        };
        self.say("season-days", &[("from", (&day(season.from)).into()), ("to", (&day(season.to)).into())])
    }

    /// A line; `both` where it also holds on holidays of the other kind.
    fn rule(&self, line: &Line, both: bool) -> String {
        let what = self.what(line);
        let (period, days) = (self.period(&line.when), self.days(line, both));
        let when = match (period.is_empty(), days.is_empty()) {
            (true, true) => "plain",
            (true, false) => "days",
            (false, true) => "period",
            (false, false) => "period-days",
        };
        let family = if line.when.otherwise { "rules-otherwise" } else { "rules-line" };
        self.say(
            &format!("{family}-{when}"),
            &[
                ("period", (&period).into()),
                ("days", (&days).into()),
                ("what", (&what).into()),
                ("shut", if is_shut(line) { "yes" } else { "no" }.into()),
            ],
        )
    }

    /// What holds, and at which times.
    fn what(&self, line: &Line) -> String {
        let spans = match (is_whole_day(line), is_any_day(&line.when)) {
            (true, true) => "always",
            (true, false) => "all-day",
            (false, _) => "times",
        };
        let times = self.list(line.spans.iter().map(|span| self.span(*span)));
        // Hours are kept as they were written, so their remarks have not been cleaned yet.
        let comment = line.comment.as_deref().map(Text::line).filter(|comment| !comment.is_empty());
        let message = match (line.effect, &comment) {
            (Effect::Open, _) => "rules-open",
            (Effect::Closed, None) => "rules-closed",
            (Effect::Closed, Some(_)) => "rules-closed-comment",
            (Effect::Appointment, None) => "rules-appointment",
            (Effect::Appointment, Some(_)) => "rules-appointment-comment",
        };
        let comment = comment.as_ref().map_or("", Text::as_str);
        self.say(message, &[("spans", spans.into()), ("times", (&times).into()), ("comment", Value::Text(comment))])
    }

    fn span(&self, span: Span) -> String {
        let (from, to) = (clock(span.from), clock(span.to));
        let kind = match (span.open_end, span.to == DAY) {
            (false, _) => "closed",
            (true, true) => "from",
            (true, false) => "least",
        };
        self.say("rules-span", &[("kind", kind.into()), ("from", (&from).into()), ("to", (&to).into())])
    }

    /// Years, parts of the year and weeks.
    fn period(&self, when: &When) -> String {
        let years = when.years.iter().map(|(from, to)| self.years(*from, *to));
        let dates = when.dates.iter().map(|dates| self.dates(*dates));
        let weeks = when.weeks.iter().map(|(from, to, step)| self.weeks(*from, *to, *step));
        self.list(years.chain(dates).chain(weeks))
    }

    fn years(&self, from: i32, to: i32) -> String {
        let kind = match to {
            _ if from == to => "one",
            NO_END => "from",
            _ => "range",
        };
        let (from, to) = (from.to_string(), to.to_string());
        self.say("rules-years", &[("kind", kind.into()), ("from", (&from).into()), ("to", (&to).into())])
    }

    fn dates(&self, dates: Dates) -> String {
        match dates {
            Dates::Months { year, from, to } => {
                let kind = if from == to { "one" } else { "range" };
                let year = year.map_or_else(|| "none".to_owned(), |year| year.to_string());
                let (from, to) = (self.month(from), self.month(to));
                let values =
                    [("kind", kind.into()), ("from", (&from).into()), ("to", (&to).into()), ("year", (&year).into())];
                self.say("rules-months", &values)
            }
            Dates::Days { from, to } if from == to => self.year_day(from),
            Dates::Days { from, to } => {
                // One year at the end is enough where it is the same.
                let first = if from.year == to.year { YearDay { year: None, ..from } } else { from };
                let (from, to) = (self.year_day(first), self.year_day(to));
                self.say("rules-dates", &[("from", (&from).into()), ("to", (&to).into())])
            }
        }
    }

    fn year_day(&self, day: YearDay) -> String {
        match day.year.and_then(|year| NaiveDate::from_ymd_opt(year, day.month, day.day)) {
            Some(date) => self.date(date),
            None => self.yearless(day.month, day.day),
        }
    }

    fn weeks(&self, from: u8, to: u8, step: u8) -> String {
        let all_year = to >= LAST_WEEKS;
        let kind = match (from, step) {
            _ if from == to => "one",
            (1, 2) if all_year => "odd",
            (2, 2) if all_year => "even",
            (_, 0 | 1) => "range",
            _ => "step",
        };
        let (from, to, step) = (from.to_string(), to.to_string(), step.to_string());
        let values = [("kind", kind.into()), ("from", (&from).into()), ("to", (&to).into()), ("step", (&step).into())];
        self.say("rules-weeks", &values)
    }

    /// Weekdays, which of them in a month, and holidays; empty for every day.
    fn days(&self, line: &Line, both: bool) -> String {
        let when = &line.when;
        let weekdays = match when.nth.as_slice() {
            [] if is_every_day(when) && (when.holidays.is_some() || is_whole_day(line)) => String::new(),
            [] => self.weekdays(when),
            _ => self.nth(when),
        };
        let Some(kind) = when.holidays else { return weekdays };
        let kind = match kind {
            _ if both => "both",
            HolidayKind::Public => "public",
            HolidayKind::School => "school",
        };
        let message = if weekdays.is_empty() { "rules-holidays" } else { "rules-holidays-on" };
        self.say(message, &[("kind", kind.into()), ("days", (&weekdays).into())])
    }

    fn weekdays(&self, when: &When) -> String {
        if is_every_day(when) {
            return self.get("rules-daily");
        }
        let ranges = when.days.iter().flat_map(|(first, last)| match first.succ() {
            _ if first == last => vec![self.weekday(*first)],
            // Two days in a row are named, not spanned.
            next if next == *last => vec![self.weekday(*first), self.weekday(*last)],
            _ => {
                let (from, to) = (self.weekday(*first), self.weekday(*last));
                vec![self.say("rules-days", &[("from", (&from).into()), ("to", (&to).into())])]
            }
        });
        self.list(ranges)
    }

    /// `jeden 1. und 3. Dienstag im Monat`.
    fn nth(&self, when: &When) -> String {
        let (day, days) = match when.days.as_slice() {
            [(first, last)] if first == last => (code(*first), self.get(long(*first))),
            _ => ("many", self.weekdays(when)),
        };
        let ordinals: Vec<String> =
            when.nth.iter().map(|nth| self.say(&ordinal(*nth), &[("day", day.into())])).collect();
        let ordinals = self.and(&ordinals);
        let values = [("ordinals", (&ordinals).into()), ("days", (&days).into()), ("day", day.into())];
        self.say("rules-nth", &values)
    }

    /// Words in a row, the last with "and".
    pub(super) fn and(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = self.list(first);
                self.say("list-and", &[("first", (&first).into()), ("last", last.into())])
            }
        }
    }

    /// A month by its full name.
    fn month(&self, month: u32) -> String {
        self.get(&format!("month-long-{month}"))
    }
}

/// Whether two lines say the same of public and of school holidays: `PH,SH off`.
fn differ_in_kind(line: &Line, next: &Line) -> bool {
    let both_kinds =
        line.when.holidays.is_some() && next.when.holidays.is_some() && line.when.holidays != next.when.holidays;
    let alike = Line { when: When { holidays: line.when.holidays, ..next.when.clone() }, ..next.clone() };
    both_kinds && alike == *line
}

fn is_whole_day(line: &Line) -> bool {
    matches!(line.spans.as_slice(), [] | [Span { from: 0, to: DAY, open_end: false }])
}

/// Whether it is closed, and nothing else is to be said: some languages put that first.
fn is_shut(line: &Line) -> bool {
    line.effect == Effect::Closed && line.comment.is_none() && is_whole_day(line)
}

/// Whether the weekdays are all seven.
fn is_every_day(when: &When) -> bool {
    when.nth.is_empty() && matches!(when.days.as_slice(), [(first, last)] if last.succ() == *first)
}

/// Whether it is no day in particular, so that a whole day means day and night.
fn is_any_day(when: &When) -> bool {
    let single = when.dates.iter().any(|dates| matches!(dates, Dates::Days { .. }));
    when.holidays.is_none() && !single && when.nth.is_empty() && (when.days.is_empty() || is_every_day(when))
}

/// A minute of the day on the clock; the end of a day is 24:00, what lies beyond it is of the next morning.
fn clock(minute: u16) -> String {
    let minute = if minute > DAY { minute - DAY } else { minute };
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn ordinal(nth: i8) -> String {
    if nth < 0 { format!("rules-ordinal-last-{}", nth.unsigned_abs()) } else { format!("rules-ordinal-{nth}") }
}

fn long(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "weekday-long-mo",
        Weekday::Tue => "weekday-long-tu",
        Weekday::Wed => "weekday-long-we",
        Weekday::Thu => "weekday-long-th",
        Weekday::Fri => "weekday-long-fr",
        Weekday::Sat => "weekday-long-sa",
        Weekday::Sun => "weekday-long-su",
    }
}

/// The day as sentences ask for it, where its gender counts: `mo` to `su`.
fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mo",
        Weekday::Tue => "tu",
        Weekday::Wed => "we",
        Weekday::Thu => "th",
        Weekday::Fri => "fr",
        Weekday::Sat => "sa",
        Weekday::Sun => "su",
    }
}

/// The days that a month always has.
fn days_of(month: u32) -> u32 {
    // A year without a leap day: a season to 28 February is one to its end.
    let first = NaiveDate::from_ymd_opt(2026, month, 1).unwrap_or_default();
    first.iter_days().take_while(|date| date.month() == month).last().map_or(31, |date| date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hours, and their lines in German and English.
    const CASES: &[(&str, &[&str], &[&str])] = &[
        ("Mo-Fr 09:00-12:00,14:00-18:00", &["Mo–Fr 09:00–12:00, 14:00–18:00"], &["Mon–Fri 09:00–12:00, 14:00–18:00"]),
        (
            "Mo-Fr 09:00-17:00; We 09:00-12:00; PH off",
            &["Mo, Di, Do, Fr 09:00–17:00", "Mi 09:00–12:00", "feiertags geschlossen"],
            &["Mon, Tue, Thu, Fri 09:00–17:00", "Wed 09:00–12:00", "closed on public holidays"],
        ),
        (
            "Tu[1] 15:00-17:00",
            &["jeden 1. Dienstag im Monat 15:00–17:00"],
            &["every 1st Tuesday of the month 15:00–17:00"],
        ),
        (
            "Tu[1,3] 15:00-17:00; PH,SH off",
            &["jeden 1. und 3. Dienstag im Monat 15:00–17:00", "feiertags und in den Schulferien geschlossen"],
            &[
                "every 1st and 3rd Tuesday of the month 15:00–17:00",
                "closed on public holidays and in the school holidays",
            ],
        ),
        (
            "Sa[-1] 14:00-17:00",
            &["jeden letzten Samstag im Monat 14:00–17:00"],
            &["every last Saturday of the month 14:00–17:00"],
        ),
        (
            "Nov-Mar Mo-Su,PH 19:00-08:00",
            &["November bis März: täglich 19:00–08:00", "November bis März: feiertags 19:00–08:00"],
            &["November to March: daily 19:00–08:00", "November to March: on public holidays 19:00–08:00"],
        ),
        ("Fr-Sa 16:00-01:00", &["Fr, Sa 16:00–01:00"], &["Fri, Sat 16:00–01:00"]),
        ("Mo-Su 18:00-24:00", &["täglich 18:00–24:00"], &["daily 18:00–24:00"]),
        ("24/7", &["rund um die Uhr"], &["around the clock"]),
        (
            "Sa,Su,PH 00:00-24:00",
            &["Sa, So ganztägig", "feiertags ganztägig"],
            &["Sat, Sun all day", "on public holidays all day"],
        ),
        ("off", &["geschlossen"], &["closed"]),
        ("Th 16:00+", &["Do ab 16:00"], &["Thu from 16:00"]),
        ("Th 10:00-16:00+", &["Do 10:00 bis mindestens 16:00"], &["Thu 10:00 to 16:00 at least"]),
        (
            "Mo 09:00-12:00, Mo 14:00-16:00 \"n. V.\"",
            &["Mo 09:00–12:00", "Mo 14:00–16:00 mit Termin („n. V.“)"],
            &["Mon 09:00–12:00", "Mon 14:00–16:00 by appointment (“n. V.”)"],
        ),
        ("\"nach Vereinbarung\"", &["mit Termin („nach Vereinbarung“)"], &["by appointment (“nach Vereinbarung”)"]),
        ("Mo unknown", &["Mo nach Vereinbarung"], &["Mon by appointment"]),
        (
            "Mo 09:00-12:00 || \"n. V.\"",
            &["Mo 09:00–12:00", "sonst mit Termin („n. V.“)"],
            &["Mon 09:00–12:00", "otherwise by appointment (“n. V.”)"],
        ),
        (
            "Mo 10:00-12:00; Dec 24-Jan 2 off",
            &["Mo 10:00–12:00", "24.12.–2.1. geschlossen"],
            &["Mon 10:00–12:00", "closed 24 Dec–2 Jan"],
        ),
        (
            "Mo 10:00-12:00; Dec 24 off \"Betriebsferien\"",
            &["Mo 10:00–12:00", "24.12. geschlossen („Betriebsferien“)"],
            &["Mon 10:00–12:00", "24 Dec closed (“Betriebsferien”)"],
        ),
        ("2027 Jan 23 08:45-15:00", &["23.1.2027 08:45–15:00"], &["23 Jan 2027 08:45–15:00"]),
        ("2027 Feb 22-26 08:00-15:30", &["22.2.–26.2.2027 08:00–15:30"], &["22 Feb–26 Feb 2027 08:00–15:30"]),
        ("2026Nov Mo 10:00-12:00", &["November 2026: Mo 10:00–12:00"], &["November 2026: Mon 10:00–12:00"]),
        (
            "week 02-52/2 Th 11:30-12:15",
            &["in geraden Kalenderwochen: Do 11:30–12:15"],
            &["in even calendar weeks: Thu 11:30–12:15"],
        ),
        (
            "2026 week 1-53/2 Mo 10:00-12:00",
            &["2026, in ungeraden Kalenderwochen: Mo 10:00–12:00"],
            &["2026, in odd calendar weeks: Mon 10:00–12:00"],
        ),
        ("week 10-20 Mo 10:00-12:00", &["KW 10–20: Mo 10:00–12:00"], &["weeks 10–20: Mon 10:00–12:00"]),
        (
            "Mo-Fr 10:00-12:00; SH Mo-Fr 08:00-12:00",
            &["Mo–Fr 10:00–12:00", "in den Schulferien (Mo–Fr) 08:00–12:00"],
            &["Mon–Fri 10:00–12:00", "in the school holidays (Mon–Fri) 08:00–12:00"],
        ),
        // Of an unusual shape: as it stands.
        ("easter 10:00-12:00", &["easter 10:00-12:00"], &["easter 10:00-12:00"]),
    ];

    #[test]
    fn rules_are_said_in_both_languages() {
        let (german, english) = (Words::new("de"), Words::new("en"));
        for (text, in_german, in_english) in CASES {
            let rules = Rules::parse(text).unwrap();
            assert_eq!(german.rules(&rules), *in_german, "{text}");
            assert_eq!(english.rules(&rules), *in_english, "{text}");
        }
    }

    #[test]
    fn remarks_are_cleaned() {
        let rules = Rules::parse("Mo 09:00-12:00 \"\u{1b}[31mrot\u{202e}\"").unwrap();
        assert!(!Words::new("de").rules_line(&rules).contains(['\u{1b}', '\u{202e}']));
    }

    #[test]
    fn seasons_are_said_by_months_where_they_are_whole() {
        use SeasonDay::{EveryYear, Once};
        let (german, english) = (Words::new("de"), Words::new("en"));
        let once = |text: &str| Once(text.parse().unwrap());
        for (from, to, in_german, in_english) in [
            (EveryYear(11, 1), EveryYear(3, 31), "nur von November bis März", "only from November to March"),
            (EveryYear(12, 1), EveryYear(2, 28), "nur von Dezember bis Februar", "only from December to February"),
            (EveryYear(7, 1), EveryYear(7, 31), "nur im Juli", "only in July"),
            (EveryYear(4, 1), EveryYear(10, 15), "nur vom 1.4. bis 15.10.", "only from 1 Apr to 15 Oct"),
            (
                once("2026-07-27"),
                once("2026-08-14"),
                "nur vom 27.7.2026 bis 14.8.2026",
                "only from 27 Jul 2026 to 14 Aug 2026",
            ),
        ] {
            let season = Season { from, to };
            assert_eq!((german.season(&season).as_str(), english.season(&season).as_str()), (in_german, in_english));
        }
    }
}
