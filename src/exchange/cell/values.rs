//! Single values as people write them: numbers, days, telephone numbers, addresses, hours. What is not certain is not taken.

use super::Read;
use crate::directory::check;
use crate::directory::hours::{Rules, Unlikely};
use crate::exchange::datum::Datum;
use crate::exchange::report::RemarkKind;
use chrono::NaiveDate;

/// Yes and no as people tick them.
pub(super) fn yes_no(raw: &str) -> Option<bool> {
    match raw.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "wahr" | "x" | "1" | "✓" | "vorhanden" => Some(true),
        "nein" | "n" | "no" | "false" | "falsch" | "0" | "keine" | "nicht vorhanden" => Some(false),
        _ => None,
    }
}

/// A number as Germans and others write it: `1.234,50`, `1234.5`, `1 234`.
pub fn number(raw: &str) -> Option<f64> {
    let raw: String = raw.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect();
    let thousands = |text: &str| {
        let mut groups = text.split('.');
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        (1..=3).contains(&first.len()) && first != "0" && !rest.is_empty() && rest.iter().all(|group| group.len() == 3)
    };
    let plain = if raw.contains(',') {
        let (whole, decimals) = raw.rsplit_once(',')?;
        if whole.contains('.') && !thousands(whole) || whole.contains(',') {
            return None;
        }
        format!("{}.{decimals}", whole.replace('.', ""))
    } else if thousands(&raw) {
        raw.replace('.', "")
    } else {
        raw
    };
    plain.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-')).then(|| plain.parse().ok()).flatten()
}

/// A day as people write it: `31.12.2026`, `31.12.26`, `2026-12-31`, with a time of day behind it that spreadsheets add.
pub fn date(raw: &str) -> Option<NaiveDate> {
    let raw = raw.trim();
    let day = raw.strip_suffix(" 00:00:00").or_else(|| raw.strip_suffix(" 00:00")).unwrap_or(raw);
    let day = if day.len() > 10 && day.as_bytes().get(10) == Some(&b'T') { day.get(..10)? } else { day };
    if let Ok(day) = day.parse::<NaiveDate>() {
        return Some(day);
    }
    let mut parts = day.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let year: i32 = year.parse().ok()?;
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?).filter(|_| (1900..=2200).contains(&year))
}

pub(super) fn season_day(line: &str) -> Read {
    let of_every_year = |day: u32, month: u32| {
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| Datum::Text(format!("{month:02}-{day:02}")))
    };
    let numbers: Vec<u32> = line.split(['.', '-']).filter_map(|part| part.trim().parse().ok()).collect();
    let every = match numbers.as_slice() {
        [month, day] if line.contains('-') => of_every_year(*day, *month),
        [day, month] => of_every_year(*day, *month),
        _ => None,
    };
    match every.or_else(|| date(line).map(Datum::Date)) {
        Some(datum) => Read::good(datum),
        None => Read::bad(RemarkKind::Unplaced, line),
    }
}

pub(super) fn phone(line: &str, raw: &str) -> Read {
    if check::is_phone(line) {
        return Read::good(Datum::text(line));
    }
    let bare = line.trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ':' | ' ')).trim_end();
    // A spreadsheet takes the zero from a number that it thinks is one.
    let digits = bare.bytes().all(|b| b.is_ascii_digit()) && (6..=13).contains(&bare.len()) && !bare.starts_with('0');
    if digits {
        let number = format!("0{bare}");
        return Read::understood(Datum::text(&number), &number);
    }
    if check::is_phone(bare) { Read::understood(Datum::text(bare), bare) } else { Read::bad(RemarkKind::Unplaced, raw) }
}

pub(super) fn email(line: &str, raw: &str) -> Read {
    let bare = line.strip_prefix("mailto:").unwrap_or(line).trim();
    match (check::is_email(bare), bare == line) {
        (true, true) => Read::good(Datum::text(bare)),
        (true, false) => Read::understood(Datum::text(bare), bare),
        _ => Read::bad(RemarkKind::Unplaced, raw),
    }
}

pub(super) fn url(line: &str, raw: &str) -> Read {
    if check::is_url(line) {
        return Read::good(Datum::text(line));
    }
    let with_scheme = format!("https://{line}");
    let plain = !line.contains([':', '@']) && line.contains('.') && check::is_url(&with_scheme);
    if plain { Read::understood(Datum::text(&with_scheme), &with_scheme) } else { Read::bad(RemarkKind::Unplaced, raw) }
}

/// Hours, if they are certain: in the notation, or German that can mean nothing else.
pub(super) fn hours(line: &str, raw: &str) -> Read {
    let Err(error) = Rules::parse(line) else { return Read::good(Datum::text(line)) };
    // Small words that change nothing, and the signs with which people list days.
    let listed = between_days(line);
    let plain: Vec<&str> = listed
        .split_whitespace()
        .filter(|word| !matches!(word.to_lowercase().as_str(), "auch" | "jeweils" | "durchgehend" | "sprechzeiten:"))
        .collect();
    let suggestion = error.suggestion.or_else(|| match Rules::parse(&plain.join(" ")) {
        Ok(rules) => Some(rules.as_str().to_owned()),
        Err(error) => error.suggestion,
    });
    let certain = suggestion.filter(|hours| {
        Rules::parse(hours).is_ok_and(|rules| {
            let doubtful = |unlikely: &Unlikely| {
                matches!(unlikely, Unlikely::Replaced { .. } | Unlikely::OverMidnight { .. } | Unlikely::AllDay { .. })
            };
            !rules.warnings().iter().any(doubtful)
        })
    });
    match certain {
        Some(hours) => Read::understood(Datum::text(&hours), &hours),
        None => Read::bad(RemarkKind::HoursAsText, raw),
    }
}

/// `Mo/Mi` and `Di + Fr` with commas.
fn between_days(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(['/', '+']) {
        let letters =
            before.trim_end().ends_with(char::is_alphabetic) && after.trim_start().starts_with(char::is_alphabetic);
        let sign = rest.get(before.len()..rest.len() - after.len()).unwrap_or_default();
        out.push_str(if letters { before.trim_end() } else { before });
        out.push_str(if letters { "," } else { sign });
        rest = if letters { after.trim_start() } else { after };
    }
    out.push_str(rest);
    out
}
