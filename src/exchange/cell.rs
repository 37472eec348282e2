//! One value as the text of a cell, and back.
//!
//! What this program writes it reads back to the letter; what people write it reads as far as it is certain: German days and
//! numbers, words of the lists in any language, hours as on a door. Several values of one cell stand between `|`.

mod values;

use super::datum::Datum;
use super::glossary::Glossary;
use super::report::RemarkKind;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;
use crate::directory::{Text, check};
pub use values::{date, number};
use values::{email, hours, phone, season_day, url, yes_no};

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
            Kind::Ref(_) => match (self.glossary.need(&line), self.glossary.need_by_part(&line)) {
                (Some(id), _) => Read::good(Datum::text(id)),
                (None, Some(id)) => Read::understood(Datum::text(id), id),
                (None, None) => Read::bad(RemarkKind::UnknownWord, raw),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::BuiltIn;
    use chrono::NaiveDate;

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
