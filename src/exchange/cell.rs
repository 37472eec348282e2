//! One value as the text of a cell, and back.
//!
//! What this program writes it reads back to the letter; what people write it reads as far as it is certain: German days and
//! numbers, words of the lists in any language, hours as on a door. Several values of one cell stand between `|`.

use super::datum::Datum;
use super::glossary::Glossary;
use super::report::RemarkKind;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::hours::{Rules, Unlikely};
use crate::directory::lists::List;
use crate::directory::{Text, check};
use chrono::NaiveDate;

/// What a cell was read as.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// The value, or what could be read of it.
    pub datum: Option<Datum>,
    /// What could not be read, with the reason.
    pub bad: Vec<(RemarkKind, String)>,
    /// How it was understood, where that is not what stands there.
    pub understood: Option<String>,
}

impl Read {
    fn good(datum: Datum) -> Read {
        Read { datum: Some(datum), ..Read::default() }
    }
    fn understood(datum: Datum, as_what: &str) -> Read {
        Read { datum: Some(datum), understood: Some(as_what.to_owned()), ..Read::default() }
    }
    fn bad(kind: RemarkKind, raw: &str) -> Read {
        Read { bad: vec![(kind, raw.to_owned())], ..Read::default() }
    }
}

/// How cells are read.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'g> {
    /// The words of the lists and needs.
    pub glossary: &'g Glossary<'g>,
    /// The heading is this program's own: a comma in a list of texts is part of a text, a postcode of four digits is one.
    pub exact: bool,
}

const BAR: &str = " | ";

/// A value as the text of a cell, with the words of a language where they lead back.
pub fn write(kind: Kind, datum: &Datum, glossary: &Glossary<'_>, language: &str) -> String {
    match (kind, datum) {
        (Kind::List(item), Datum::List(items)) => {
            let items = items.iter().map(|datum| escape(&write(*item, datum, glossary, language)));
            items.collect::<Vec<_>>().join(BAR)
        }
        (Kind::TableOr(_), Datum::Table(facts)) => {
            let value = |key: &str| super::datum::text(facts, key).unwrap_or_default();
            let code = glossary.language_label(value("code"), language);
            let level = glossary.label(List::Fluency, value("level"), language);
            format!("{code}: {level}: {}", value("note")).trim_end_matches([':', ' ']).to_owned()
        }
        (Kind::Code(list) | Kind::YesNoOr(list), Datum::Text(code)) => glossary.label(list, code, language).to_owned(),
        (Kind::Language | Kind::TableOr(_), Datum::Text(tag)) => glossary.language_label(tag, language).to_owned(),
        (Kind::Ref(Table::Need), Datum::Text(id)) => glossary.need_label(id, language).to_owned(),
        (_, Datum::Text(text)) => text.clone(),
        (_, Datum::Whole(number)) => number.to_string(),
        (_, Datum::Number(number)) => number.to_string().replace('.', ","),
        (_, Datum::Flag(yes)) => match (yes, language) {
            (true, "de") => "ja",
            (false, "de") => "nein",
            (true, _) => "yes",
            (false, _) => "no",
        }
        .to_owned(),
        (_, Datum::Date(day)) => day.to_string(),
        (_, Datum::List(_) | Datum::Table(_)) => String::new(),
    }
}

fn escape(item: &str) -> String {
    item.replace('\\', "\\\\").replace('|', "\\|")
}

/// Cuts a cell at its bars.
fn split_bars(raw: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = c == '\\' && chars.peek().is_some_and(|next| matches!(next, '\\' | '|'));
        let c = if escaped { chars.next().unwrap_or(c) } else { c };
        match (c, items.last_mut()) {
            ('|', _) if !escaped => items.push(String::new()),
            (c, Some(item)) => item.push(c),
            _ => {}
        }
    }
    items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

impl Reader<'_> {
    /// Reads a cell that is not empty.
    pub fn read(&self, kind: Kind, raw: &str) -> Read {
        let line = Text::line(raw);
        match kind {
            Kind::List(item) => self.list(*item, raw),
            Kind::Line(_) => text_or_bad(line.as_str(), raw),
            Kind::Text(_) | Kind::Localized => text_or_bad(Text::clean(&raw.replace("\r\n", "\n")).trim_end(), raw),
            Kind::Id | Kind::Ref(Table::Provider | Table::Place) => {
                let id = check::slug(&line);
                let is_id = line.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
                match (is_id && !line.is_empty() && line.len() <= 120, id.is_empty()) {
                    (true, _) => Read::good(Datum::text(&line)),
                    (false, false) => Read::understood(Datum::text(&id), &id),
                    (false, true) => Read::bad(RemarkKind::Unplaced, raw),
                }
            }
            Kind::Ref(_) => match self.glossary.need(&line) {
                Some(id) => Read::good(Datum::text(id)),
                None => Read::bad(RemarkKind::UnknownWord, raw),
            },
            Kind::Code(list) => match self.glossary.code(list, &line) {
                Some(code) => Read::good(Datum::text(code)),
                None => Read::bad(RemarkKind::UnknownWord, raw),
            },
            Kind::YesNoOr(list) => match (self.glossary.code(list, &line), yes_no(&line)) {
                (Some(code), _) => Read::good(Datum::text(code)),
                (None, Some(yes)) => Read::good(Datum::Flag(yes)),
                _ => Read::bad(RemarkKind::UnknownWord, raw),
            },
            Kind::YesNo => {
                yes_no(&line).map_or_else(|| Read::bad(RemarkKind::UnknownWord, raw), |y| Read::good(Datum::Flag(y)))
            }
            Kind::Language => self.language(raw),
            Kind::TableOr(_) => self.speaks(raw),
            Kind::Count => match number(&line) {
                Some(n) if n >= 0.0 && n.fract() == 0.0 && n < 4e9 => Read::good(Datum::Whole(n as i64)),
                _ => Read::bad(RemarkKind::Unplaced, raw),
            },
            Kind::Amount => match number(line.trim_end_matches(['€', ' ']).trim_end_matches("EUR")) {
                Some(n) if (0.0..1e9).contains(&n) => Read::good(Datum::Number(n)),
                _ => Read::bad(RemarkKind::Unplaced, raw),
            },
            Kind::Degrees(most) => match line.replace(',', ".").parse::<f64>() {
                Ok(degrees) if degrees.abs() <= f64::from(most) => Read::good(Datum::Number(degrees)),
                _ => Read::bad(RemarkKind::Unplaced, raw),
            },
            Kind::Date => match date(&line) {
                Some(day) => Read::good(Datum::Date(day)),
                None => Read::bad(RemarkKind::Unplaced, raw),
            },
            Kind::SeasonDay => season_day(&line),
            Kind::Phone => phone(&line, raw),
            Kind::Email => email(&line, raw),
            Kind::Url => url(&line, raw),
            Kind::Hours => hours(&line, raw),
            Kind::Zone => Read::good(Datum::text(&line)),
            Kind::TextByLanguage | Kind::TextsByLanguage | Kind::Free | Kind::Table(_) | Kind::TablesByLanguage(_) => {
                Read::bad(RemarkKind::Unplaced, raw)
            }
        }
    }

    fn list(&self, item: Kind, raw: &str) -> Read {
        let closed = !matches!(item, Kind::Line(_) | Kind::Text(_));
        // A whole cell may be one label with a comma in it.
        if closed && !raw.contains('|') {
            let whole = self.read(item, raw);
            if whole.bad.is_empty() && whole.understood.is_none() {
                return Read { datum: whole.datum.map(|datum| Datum::List(vec![datum])), ..whole };
            }
        }
        let sentences = matches!(item, Kind::Line(400));
        let mut pieces = Vec::new();
        for piece in split_bars(raw) {
            let cut = |c: char| match c {
                '\n' => true,
                ';' => closed || (!self.exact && !sentences),
                ',' => (closed && !piece.contains(':')) || (!self.exact && !sentences && !closed),
                _ => false,
            };
            pieces.extend(piece.split(cut).map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()));
        }
        let mut read = Read::default();
        let mut items = Vec::new();
        let mut understood = false;
        for piece in &pieces {
            let one = self.read(item, piece);
            understood |= one.understood.is_some();
            read.bad.extend(one.bad);
            if let Some(datum) = one.datum
                && !items.contains(&datum)
            {
                items.push(datum);
            }
        }
        // A list of residence statuses is complete: with one missing it would say no to it.
        if matches!(item, Kind::Code(List::Residence)) && !read.bad.is_empty() {
            return Read::bad(RemarkKind::UnknownWord, raw);
        }
        if understood {
            let texts: Vec<&str> = items.iter().filter_map(Datum::as_text).collect();
            read.understood = Some(texts.join(BAR));
        }
        read.datum = (!items.is_empty()).then_some(Datum::List(items));
        read
    }

    fn language(&self, raw: &str) -> Read {
        match self.glossary.language(raw) {
            Some(tag) => Read::good(Datum::Text(tag)),
            None => Read::bad(RemarkKind::UnknownWord, raw),
        }
    }

    /// `Ukrainisch`, `Ukrainisch: Grundkenntnisse: Di 14–16`, `Arabisch (Di 14–16)`.
    fn speaks(&self, raw: &str) -> Read {
        let (name, rest) = match raw.split_once(':') {
            Some((name, rest)) => (name, rest.to_owned()),
            None => match raw.trim().strip_suffix(')').and_then(|inner| inner.split_once('(')) {
                Some((name, note)) if self.glossary.language(raw).is_none() => (name, format!(":{note}")),
                _ => (raw, String::new()),
            },
        };
        let Some(tag) = self.glossary.language(name) else { return Read::bad(RemarkKind::UnknownWord, raw) };
        let (level, note) = rest.split_once(':').unwrap_or((rest.as_str(), ""));
        let code = self.glossary.code(List::Fluency, level);
        let mut facts = vec![("code".to_owned(), Datum::Text(tag.clone()))];
        if let Some(code) = code {
            facts.push(("level".to_owned(), Datum::text(code)));
        }
        let note = if code.is_none() && !level.trim().is_empty() { rest.as_str() } else { note };
        let note = Text::line(note);
        if !note.is_empty() {
            facts.push(("note".to_owned(), Datum::text(&note)));
        }
        Read::good(if facts.len() == 1 { Datum::Text(tag) } else { Datum::Table(facts) })
    }
}

fn text_or_bad(text: &str, raw: &str) -> Read {
    if text.trim().is_empty() { Read::bad(RemarkKind::Unplaced, raw) } else { Read::good(Datum::text(text)) }
}

/// Yes and no as people tick them.
fn yes_no(raw: &str) -> Option<bool> {
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

fn season_day(line: &str) -> Read {
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

fn phone(line: &str, raw: &str) -> Read {
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

fn email(line: &str, raw: &str) -> Read {
    let bare = line.strip_prefix("mailto:").unwrap_or(line).trim();
    match (check::is_email(bare), bare == line) {
        (true, true) => Read::good(Datum::text(bare)),
        (true, false) => Read::understood(Datum::text(bare), bare),
        _ => Read::bad(RemarkKind::Unplaced, raw),
    }
}

fn url(line: &str, raw: &str) -> Read {
    if check::is_url(line) {
        return Read::good(Datum::text(line));
    }
    let with_scheme = format!("https://{line}");
    let plain = !line.contains([':', '@']) && line.contains('.') && check::is_url(&with_scheme);
    if plain { Read::understood(Datum::text(&with_scheme), &with_scheme) } else { Read::bad(RemarkKind::Unplaced, raw) }
}

/// Hours, if they are certain: in the notation, or German that can mean nothing else.
fn hours(line: &str, raw: &str) -> Read {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::BuiltIn;

    fn read(kind: Kind, raw: &str) -> Read {
        let built_in = BuiltIn::load();
        let glossary = Glossary::new(&built_in.lists, &built_in.needs);
        Reader { glossary: &glossary, exact: false }.read(kind, raw)
    }

    #[test]
    fn german_numbers_and_days() {
        for (raw, value) in [
            ("1.234,50", Some(1234.5)),
            ("40,5", Some(40.5)),
            ("40.5", Some(40.5)),
            ("1.234", Some(1234.0)),
            ("0.123", Some(0.123)),
            ("1 234", Some(1234.0)),
            ("1,2,3", None),
            ("vier", None),
        ] {
            assert_eq!(number(raw), value, "{raw}");
        }
        let day = NaiveDate::from_ymd_opt(2026, 12, 31);
        for raw in ["31.12.2026", "31.12.26", "2026-12-31", "31.12.2026 00:00:00"] {
            assert_eq!(date(raw), day, "{raw}");
        }
        assert_eq!(date("31.02.2026"), None);
        assert_eq!(date("Ende Mai"), None);
    }

    #[test]
    fn what_people_write_is_understood_or_said() {
        let text = |datum: &str| Some(Datum::text(datum));
        assert_eq!(read(Kind::Url, "www.example.org").datum, text("https://www.example.org"));
        assert_eq!(read(Kind::Phone, "Tel.: 030 23125 100").datum, text("030 23125 100"));
        assert_eq!(read(Kind::Phone, "3023125100").datum, text("03023125100"));
        assert_eq!(read(Kind::Phone, "Frau Schmidt").bad.len(), 1);
        assert_eq!(read(Kind::Hours, "Mo-Fr 9-12 Uhr, Di auch 14-18").datum, text("Mo-Fr 09:00-12:00, Tu 14:00-18:00"));
        assert_eq!(read(Kind::Hours, "Mo/Mi 18-20.30 Uhr").datum, text("Mo,We 18:00-20:30"));
        assert_eq!(read(Kind::Hours, "Di + Fr 13:30-15:30").datum, text("Tu,Fr 13:30-15:30"));
        // Whether Tuesday mornings are meant as well cannot be told.
        assert_eq!(read(Kind::Hours, "Mo-Fr 9-12; Di 14-18").bad.len(), 1);
        let groups = read(Kind::List(&Kind::Code(List::Groups)), "Frauen, Familien; Einhörner");
        assert_eq!(groups.datum, Some(Datum::List(vec![Datum::text("women"), Datum::text("families")])));
        assert_eq!(groups.bad, [(RemarkKind::UnknownWord, "Einhörner".to_owned())]);
        // An incomplete list of statuses would say no to the one that is missing.
        assert_eq!(read(Kind::List(&Kind::Code(List::Residence)), "s24; Blaue Karte XY").datum, None);
    }
}
