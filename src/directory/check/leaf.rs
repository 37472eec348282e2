//! Values that hold no others: texts, values of closed lists, days, hours; and how a finding about one is made.

use super::super::catalogue::{Key, Kind, Table};
use super::super::finding::{Code as FindingCode, Finding, Severity, Span};
use super::super::hours::{Rules, Unlikely};
use super::super::lists::List;
use super::super::look_alike::look_alike;
use super::super::model::Code;
use super::super::nearest::nearest;
use super::super::taxonomy::Term;
use super::super::text::{Text, first_unclean};
use super::super::tree::Value;
use super::{Checked, Checker};
use chrono::NaiveDate;
use std::sync::Arc;

impl<'t> Checker<'_, 't> {
    pub(super) fn text(
        &mut self,
        table: Table,
        key: &'static Key,
        span: Span,
        raw: &str,
        most: u16,
        several_lines: bool,
    ) -> Option<Checked<'t>> {
        let clean_already = Text::if_clean(raw, several_lines);
        if clean_already.is_none()
            && let Some((at, c)) = first_unclean(raw)
        {
            // The offset is that of the character in the file where the text has no escapes before it.
            let source = self.file.get(span.range()).unwrap_or_default();
            let at = source.find(c).unwrap_or_else(|| at.min(source.len()));
            let place = Span::new(span.start as usize + at, span.start as usize + at + 1);
            self.report(
                FindingCode::ControlCharacter,
                table,
                key,
                place,
                &[("character", &format!("U+{:04X}", c as u32))],
            );
        }
        if let Some(found) = look_alike(raw) {
            let source = self.file.get(span.range()).unwrap_or_default();
            let place = match source.find(found.word) {
                Some(at) => {
                    let at = span.start as usize + at + found.at;
                    Span::new(at, at + found.letter.len_utf8())
                }
                None => span,
            };
            let (letter, latin) = (format!("U+{:04X}", found.letter as u32), found.latin.to_string());
            let near = found.in_latin();
            let words = [("value", found.word), ("character", &*letter), ("mark", &*latin), ("near", &*near)];
            self.report(FindingCode::LookAlike, table, key, place, &words);
        }
        let text = clean_already.unwrap_or_else(|| if several_lines { Text::clean(raw) } else { Text::line(raw) });
        if text.is_empty() {
            self.report(FindingCode::EmptyText, table, key, span, &[]);
            return None;
        }
        // Counting letters costs a pass: only where there are enough bytes.
        if most > 0 && text.len() > usize::from(most) {
            let letters = text.chars().count();
            if letters > usize::from(most) {
                let numbers = (letters.to_string(), most.to_string());
                self.report(FindingCode::TooLong, table, key, span, &[("length", &numbers.0), ("most", &numbers.1)]);
            }
        }
        Some(Checked::Text(text))
    }

    pub(super) fn code(
        &mut self,
        table: Table,
        key: &'static Key,
        list: List,
        span: Span,
        raw: &str,
        lost: &mut bool,
    ) -> Option<Code> {
        if let Some(code) = list.code(raw) {
            return Some(code);
        }
        let near = match self.memory.codes.get(&(list, raw.into())) {
            Some(near) => *near,
            None => {
                let near = nearest(raw, list.codes().iter().copied()).or_else(|| self.by_label(list, raw));
                self.memory.codes.insert((list, raw.into()), near);
                near
            }
        };
        let protects = matches!(list, List::Address | List::States) || nearest(raw, ["hidden"]).is_some();
        let known = list.codes().join(", ");
        if protects {
            *lost = true;
            let near = near.unwrap_or("hidden");
            self.report(
                FindingCode::RiskySpelling,
                table,
                key,
                span,
                &[("key", raw), ("near", near), ("table", key.name)],
            );
        } else {
            let near = near.unwrap_or_default();
            self.report(
                FindingCode::UnknownValue,
                table,
                key,
                span,
                &[("value", raw), ("near", near), ("known", &known)],
            );
        }
        None
    }

    /// The value that a word stands for: its label, its name in plain words or a synonym, in any language; else the one whose
    /// label is nearest.
    fn by_label(&self, list: List, written: &str) -> Option<Code> {
        let lists = self.memory.lists.as_ref()?;
        let folded = written.trim().to_lowercase();
        let is = |text: &Text| text.to_lowercase() == folded;
        let terms = || list.codes().iter().filter_map(|code| Some((*code, lists.term(list, code)?)));
        let named = |term: &Term| term.labels.iter().chain(&term.plain).any(|(_, text)| is(text));
        let meant =
            |term: &Term| term.synonyms.iter().chain(&term.hidden_synonyms).any(|(_, words)| words.iter().any(is));
        if let Some((code, _)) = terms().find(|(_, term)| named(term)).or_else(|| terms().find(|(_, term)| meant(term)))
        {
            return Some(code);
        }
        let labels =
            || terms().flat_map(|(code, term)| term.labels.iter().map(move |(_, label)| (code, label.as_str())));
        let near = nearest(&folded, labels().map(|(_, label)| label))?;
        labels().find(|(_, label)| *label == near).map(|(code, _)| code)
    }

    pub(super) fn date(
        &mut self,
        table: Table,
        key: &'static Key,
        span: Span,
        year: u16,
        month: u8,
        day: u8,
    ) -> Option<NaiveDate> {
        let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
        if date.is_none() || !(1900..=2200).contains(&year) {
            let value = format!("{year:04}-{month:02}-{day:02}");
            self.report(FindingCode::BadDate, table, key, span, &[("value", &value), ("example", key.example)]);
            return None;
        }
        date
    }

    pub(super) fn hours(&mut self, table: Table, key: &'static Key, span: Span, raw: &str) -> Option<Rules> {
        if !self.memory.hours.contains_key(raw) {
            let parsed = Rules::parse(raw)
                .map(|rules| (rules.warnings().into(), rules))
                .map_err(|error| (error.offset.map(|at| Span::new(at, at + 1)), error.suggestion.unwrap_or_default()));
            self.memory.hours.insert(raw.into(), parsed);
        }
        match self.memory.hours.get(raw)? {
            Ok((warnings, rules)) => {
                let (warnings, rules) = (Arc::clone(warnings), rules.clone());
                self.unlikely(table, key, span, &rules, &warnings);
                Some(rules)
            }
            Err((at, message)) => {
                let place = at.map_or(span, |at| at.shifted(span.start as usize + 1));
                // As it may stand in the file: a remark brings quotation marks of its own.
                let near = match message.as_str() {
                    "" => String::new(),
                    hours if hours.contains('"') => format!("'{hours}'"),
                    hours => format!("\"{hours}\""),
                };
                self.report(FindingCode::BadHours, table, key, place, &[("value", raw), ("near", &near)]);
                None
            }
        }
    }

    /// Hours that are legal and probably not meant.
    fn unlikely(&mut self, table: Table, key: &'static Key, span: Span, rules: &Rules, warnings: &[Unlikely]) {
        let hours = rules.as_str();
        for unlikely in warnings {
            let code = match unlikely {
                Unlikely::Replaced { day, .. } => {
                    let day = List::Days.codes().get(day.num_days_from_monday() as usize).copied().unwrap_or_default();
                    self.report(FindingCode::ReplacedDay, table, key, span, &[("day", day), ("hours", hours)]);
                    continue;
                }
                Unlikely::OverMidnight { .. } => FindingCode::OverMidnight,
                // Lessons have dates of their own, so a missing rule for holidays misleads nobody there.
                Unlikely::NoHolidayRule if key.name != "sessions" => FindingCode::NoHolidayRule,
                Unlikely::AllDay { .. } => FindingCode::AllDay,
                Unlikely::OnlyClosed => FindingCode::OnlyClosed,
                Unlikely::ExceptionFirst { .. } => FindingCode::ExceptionFirst,
                _ => continue,
            };
            self.report(code, table, key, span, &[("hours", hours)]);
        }
    }

    /// Inline tables over several lines and with a comma at their end are TOML 1.1: the crate takes them silently, the
    /// tools of editors reject them.
    pub(super) fn newer_toml(&mut self, span: Span) {
        let source = self.file.get(span.range()).unwrap_or_default();
        if !source.starts_with('{') {
            return;
        }
        let inner = source.trim_end_matches('}').trim_end();
        if source.contains('\n') || (inner.ends_with(',') && !source.ends_with("}}")) {
            self.findings.push(Finding::at(FindingCode::NewerToml, span));
        }
    }

    pub(super) fn out_of_range(&mut self, table: Table, key: &'static Key, span: Span) -> Option<Checked<'t>> {
        let value = self.file.get(span.range()).unwrap_or_default().to_owned();
        self.report(FindingCode::OutOfRange, table, key, span, &[("value", &value), ("example", key.example)]);
        None
    }

    pub(super) fn wrong_type(&mut self, table: Table, key: &'static Key, kind: Kind, span: Span, found: &Value<'_>) {
        let words = [("found", found.name()), ("expected", kind.name()), ("example", key.example)];
        self.report(FindingCode::WrongType, table, key, span, &words);
    }

    pub(super) fn report(
        &mut self,
        code: FindingCode,
        table: Table,
        key: &'static Key,
        span: Span,
        words: &[(&'static str, &str)],
    ) {
        let mut finding = Finding::at(code, span).about(table, key.name);
        if code == FindingCode::EmptyText && key.required {
            finding.severity = Severity::Error;
        }
        finding = words.iter().filter(|(_, word)| !word.is_empty()).fold(finding, |f, (name, word)| f.with(name, word));
        if finding.argument("key").is_none() {
            finding = finding.with("key", key.name);
        }
        self.findings.push(finding);
    }
}

impl Kind {
    /// What a value of this kind is called in a finding; a sentence translates it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Id | Kind::Line(_) | Kind::Text(_) | Kind::Code(_) | Kind::Language | Kind::Zone | Kind::Ref(_) => {
                "text"
            }
            Kind::Phone | Kind::Email | Kind::Url | Kind::Hours => "text",
            Kind::Localized => "text-or-table",
            Kind::TextByLanguage | Kind::TextsByLanguage | Kind::Free | Kind::Table(_) | Kind::TablesByLanguage(_) => {
                "table"
            }
            Kind::YesNoOr(_) => "yes-no-or-text",
            Kind::YesNo => "yes-no",
            Kind::Count => "whole-number",
            Kind::Amount | Kind::Degrees(_) => "number",
            Kind::Date => "date",
            Kind::SeasonDay => "date-or-text",
            Kind::TableOr(_) => "text-or-table",
            Kind::List(_) => "list",
        }
    }
}
