//! The everyday hours, read straight: `Mo-Th 08:00-12:00,13:00-16:00; Fr 08:00-12:00; PH off`.
//!
//! Nearly all hours are written so, and the grammar of the whole notation costs a hundred times as much. What is read here is
//! what the parser would read; everything else, and every mistake, is the parser's. A property test holds the two together.

use super::DAY;
use super::reading::{Days, Effect, Holiday, HolidayKind, Link, Rule, Span, Weekdays};
use chrono::Weekday;

/// The rules of a text, if it is an everyday one.
pub(super) fn rules(text: &str) -> Option<Vec<Rule>> {
    text.split("; ").map(rule).collect()
}

fn rule(text: &str) -> Option<Rule> {
    let (days, times) = text.split_once(' ')?;
    let days = days_of(days)?;
    let (spans, effect) = if times == "off" {
        (vec![Span { from: 0, to: DAY, open_end: false }], Effect::Closed)
    } else {
        (times.split(',').map(span).collect::<Option<_>>()?, Effect::Open)
    };
    // Hours on holidays have rules of their own.
    (effect == Effect::Closed || days.holidays.is_empty()).then_some(Rule {
        link: Link::Instead,
        days,
        spans,
        effect,
        comment: None,
    })
}

/// Weekdays or holidays; of both at once the parser decides what they mean.
fn days_of(text: &str) -> Option<Days> {
    let mut days = Days::default();
    for item in text.split(',') {
        match item {
            "PH" => days.holidays.push(Holiday { kind: HolidayKind::Public, shift: 0 }),
            "SH" => days.holidays.push(Holiday { kind: HolidayKind::School, shift: 0 }),
            item => days.weekdays.push(weekdays(item)?),
        }
    }
    (days.holidays.is_empty() || days.weekdays.is_empty()).then_some(days)
}

fn weekdays(text: &str) -> Option<Weekdays> {
    let every = |first, last| Weekdays { first, last, shift: 0, from_start: [true; 5], from_end: [true; 5] };
    if let Some((first, last)) = text.split_once('-') {
        return Some(every(weekday(first)?, weekday(last)?));
    }
    let Some((day, number)) = text.split_once('[') else {
        let day = weekday(text)?;
        return Some(every(day, day));
    };
    let day = weekday(day)?;
    let number = ["1]", "2]", "3]", "4]", "5]"].iter().position(|known| *known == number)?;
    let mut from_start = [false; 5];
    *from_start.get_mut(number)? = true;
    Some(Weekdays { first: day, last: day, shift: 0, from_start, from_end: [false; 5] })
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "Mo" => Weekday::Mon,
        "Tu" => Weekday::Tue,
        "We" => Weekday::Wed,
        "Th" => Weekday::Thu,
        "Fr" => Weekday::Fri,
        "Sa" => Weekday::Sat,
        "Su" => Weekday::Sun,
        _ => return None,
    })
}

/// A stretch within a day; one that goes over midnight is the parser's.
fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minute(from)?, minute(to)?);
    (from < to).then_some(Span { from, to, open_end: false })
}

fn minute(text: &str) -> Option<u16> {
    let &[a, b, b':', c, d] = text.as_bytes() else { return None };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    let (hour, minute) = (10 * digit(a)? + digit(b)?, 10 * digit(c)? + digit(d)?);
    (minute < 60 && hour < 24).then_some(60 * hour + minute)
}

#[cfg(test)]
mod tests {
    use super::super::reading::whole;
    use super::*;
    use proptest::prelude::*;

    const PIECES: &[&str] = &[
        "Mo",
        "Tu",
        "We",
        "Su",
        "PH",
        "SH",
        "Mo-Fr",
        "Fr-Mo",
        "Sa-Sa",
        "Sa[1]",
        "We[5]",
        "Tu[0]",
        "We[-1]",
        "mo",
        "off",
        "09:00-12:00",
        "13:00-17:30",
        "22:00-02:00",
        "08:00-08:00",
        "9:00-12:00",
        "00:00-24:00",
        "14:00-26:00",
        "14:00-15:60",
        "14:00+",
        "\"x\"",
        "; ",
        ";",
        ", ",
        ",",
        " ",
        " ",
        "-",
        "  ",
        "[",
        "closed",
        "10:00-12:00",
    ];

    fn agree(text: &str) -> Result<(), TestCaseError> {
        if let Some(rules) = rules(text) {
            let read = whole(text).map_err(|failure| TestCaseError::fail(format!("{text}: {failure:?}")))?;
            prop_assert!(!read.odd_case);
            prop_assert_eq!(&rules, &read.rules, "{}", text);
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]
        #[test]
        fn what_is_read_straight_is_what_the_parser_reads(picks in prop::collection::vec(0..PIECES.len(), 1..9)) {
            agree(&picks.iter().filter_map(|pick| PIECES.get(*pick).copied()).collect::<String>())?;
        }

        #[test]
        fn everyday_hours_are_read_alike(
            rules in prop::collection::vec(
                "(Mo|Tu|Th|Fr|Sa|Su|We\\[[1-5]\\])(-Fr)?(,(Tu|Su|Sa-Mo|PH|Sa\\[2\\]))?\
                 ( [01][0-9]:[0-5]0-[012][0-9]:[0-5]5(,1[0-9]:[0-5]0-2[0-9]:[0-5]5)?| off)",
                1..4,
            ),
            end in "(; PH off|; SH off|; PH,SH off|; SH,PH off|; PH,Su off|; PH 10:00-12:00|)"
        ) {
            agree(&(rules.join("; ") + &end))?;
        }
    }

    #[test]
    fn everyday_hours_need_no_parser() {
        for text in [
            "Mo-Fr 09:00-13:00; PH off",
            "Mo-Th 08:00-12:00,13:00-16:00; Fr 08:00-12:00; PH off",
            "We[1] 09:00-11:00; PH,SH off",
            "Sa,Su 10:00-18:00",
        ] {
            assert!(rules(text).is_some(), "{text}");
        }
    }
}
