//! What is legal in a text of hours and seldom meant.

use chrono::Weekday;

use super::days::any_or_none;
use super::reading::{Days, Effect, HolidayKind, Link, Rule, Rules, Span, Weekdays};
use super::{DAY, WEEK};

/// Something legal that is seldom meant. Rules are counted from 0 in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unlikely {
    /// Times that go on after midnight: often a slip (`18:00-08:00`). [`Span::to`] is beyond the day.
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
    /// Days or a part of the year without times are open around the clock: `Mo, We 10:00-12:00` is, on Mondays, and `PH` on
    /// holidays.
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
const ARRANGED: [&str; 11] =
    ["verein", "n. v", "n.v", "termin", "anmeld", "absprache", "anruf", "telefon", "appoint", "arrange", "regist"];

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
        if ["0:00-24:00", "24/7"].iter().any(|written| self.read.text.contains(written)) {
            found.retain(|unlikely| !matches!(unlikely, Unlikely::AllDay { .. }));
        }
        found
    }
}

impl Rule {
    fn warnings(&self, rule: usize) -> impl Iterator<Item = Unlikely> {
        let positive = self.effect != Effect::Closed;
        let nights = self.spans.iter().filter(move |span| positive && span.to > DAY);
        let all_day = self.effect == Effect::Open && self.whole_day() && self.days.narrows();
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
        let exception = !earlier.of_the_week() && earlier.link != Link::Otherwise;
        let over = |day| self.days.on(day) && earlier.days.on(day);
        let says = self.of_the_week() && self.link == Link::Instead && self.effect != Effect::Closed;
        says && exception && WEEK.into_iter().any(over)
    }

    /// The first weekday on which it takes the place of an earlier rule without need.
    pub(super) fn replaces(&self, earlier: &Rule) -> Option<Weekday> {
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
    /// Whether it is about some days and not about all.
    fn narrows(&self) -> bool {
        let Days { years, dates, weeks, weekdays, holidays, .. } = self;
        !(years.is_empty() && dates.is_empty() && weeks.is_empty() && weekdays.is_empty() && holidays.is_empty())
    }

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
