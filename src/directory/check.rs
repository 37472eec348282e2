//! Holds a tree against the catalogue: every key known, every value of its kind, every text clean.
//!
//! What it costs to be wrong (design of the format): a missing or mistyped required key costs the entry; every other mistake
//! costs that fact, which then counts as not stated; a slip near `address`, `state` or `hidden` costs the entry, so that no
//! slip of a finger publishes a shelter. It may not know what an offer is made of: it gives facts, `build.rs` puts
//! them in their places.

use super::catalogue::{Key, Kind, Table};
use super::finding::{Code as FindingCode, Finding, Severity, Span};
use super::hours::Rules;
use super::lists::List;
use super::model::{Answer, Code, Language, SeasonDay};
use super::nearest::nearest;
use super::text::{Text, first_unclean};
use super::tree::{Entry, Node, Value};
use chrono::NaiveDate;
use foldhash::HashMap;
use std::borrow::Cow;

/// A key with a value that fits it.
#[derive(Debug)]
pub struct Fact<'t> {
    /// The key.
    pub key: &'static Key,
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: Checked<'t>,
}

/// A value that fits its kind.
#[derive(Debug)]
pub enum Checked<'t> {
    /// Any text: line, text, phone, mail, web address.
    Text(Text),
    /// An id of this entry.
    Id(Text),
    /// A value of a closed list.
    Code(Code),
    /// Yes, no, or a value between.
    Answer(Answer),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Count(u32),
    /// A decimal number.
    Amount(f64),
    /// A day.
    Date(NaiveDate),
    /// A day of a season.
    SeasonDay(SeasonDay),
    /// A language.
    Language(Language),
    /// Hours.
    Hours(Rules),
    /// A time zone.
    Zone(chrono_tz::Tz),
    /// An id of another entry, not yet looked up.
    Ref(Cow<'t, str>),
    /// A table.
    Table(Vec<Fact<'t>>),
    /// A list; places of its items stay known.
    List(Vec<(Span, Checked<'t>)>),
    /// Values by language; `None` is the directory's main language.
    ByLanguage(Vec<(Option<Language>, Checked<'t>)>),
    /// Free keys with texts.
    Free(Vec<(Text, Text)>),
}

/// What checks share while a directory is read: hours that were parsed before, since many offers keep the same hours and
/// parsing them is the dearest of all checks.
#[derive(Debug, Default)]
pub struct Memory {
    hours: HashMap<Box<str>, Result<Rules, BadHours>>,
}

/// Where hours cannot be read, inside the text, and what was probably meant.
type BadHours = (Option<Span>, String);

/// The facts of a table, and whether the entry is lost.
#[derive(Debug)]
pub struct Outcome<'t> {
    /// The facts that hold.
    pub facts: Vec<Fact<'t>>,
    /// The entry must not be loaded.
    pub lost: bool,
}

/// Checks one block's tables.
#[derive(Debug)]
pub struct Checker<'c, 't> {
    file: &'t str,
    memory: &'c mut Memory,
    findings: &'c mut Vec<Finding>,
}

impl<'c, 't> Checker<'c, 't> {
    /// A checker for a file's text; findings go behind those that are there.
    pub fn new(file: &'t str, memory: &'c mut Memory, findings: &'c mut Vec<Finding>) -> Self {
        Checker { file, memory, findings }
    }

    /// Checks a table whose head or bracket stands at `head`.
    pub fn table(&mut self, table: Table, entries: Vec<Entry<'t>>, head: Span) -> Outcome<'t> {
        let mut outcome = Outcome { facts: Vec::with_capacity(entries.len()), lost: false };
        let hides = table == Table::Offer && entries.iter().any(|entry| entry.key == "address");
        for Entry { key: written, span, node } in entries {
            let Some(key) = table.key(&written) else {
                if hides && names_a_place(&written) {
                    self.findings.push(Finding::at(FindingCode::HiddenAddress, span).with("key", &written));
                    continue;
                }
                outcome.lost |= self.unknown_key(table, &written, span, &node);
                continue;
            };
            let place = node.span;
            match self.value(table, key, key.kind, node, &mut outcome.lost) {
                Some(value) => outcome.facts.push(Fact { key, span: place, value }),
                None => outcome.lost |= key.required,
            }
        }
        for key in table.keys().iter().filter(|key| key.required) {
            if !outcome.lost && !outcome.facts.iter().any(|fact| std::ptr::eq(fact.key, key)) {
                self.findings.push(
                    Finding::at(FindingCode::MissingKey, head)
                        .about(table, key.name)
                        .with("key", key.name)
                        .with("example", key.example),
                );
                outcome.lost = true;
            }
        }
        outcome
    }

    /// Reports a key that the table does not have; answers whether it costs the entry.
    fn unknown_key(&mut self, table: Table, written: &str, span: Span, node: &Node<'t>) -> bool {
        let risky = resembles_protection(written)
            || matches!(&node.value, Value::Text(text) if nearest(text, ["hidden"]).is_some());
        let parent = matches!(table, Table::At | Table::Translation).then_some(Table::Offer);
        let near = nearest(written, table.keys().iter().map(|key| key.name));
        let finding = if risky {
            Finding::at(FindingCode::RiskySpelling, span).with("near", near.unwrap_or("address"))
        } else if parent.is_some_and(|parent| parent.key(written).is_some()) {
            Finding::at(FindingCode::MisplacedKey, span)
        } else {
            let by_name = table.keys().iter().find(|key| key.german.to_lowercase() == written.to_lowercase());
            match near.or(by_name.map(|key| key.name)) {
                Some(near) => Finding::at(FindingCode::UnknownKey, span).with("near", near),
                None => Finding::at(FindingCode::UnknownKey, span),
            }
        };
        self.findings.push(finding.with("key", written).with("table", table.name()));
        risky
    }

    fn value(
        &mut self,
        table: Table,
        key: &'static Key,
        kind: Kind,
        node: Node<'t>,
        lost: &mut bool,
    ) -> Option<Checked<'t>> {
        let span = node.span;
        match (kind, node.value) {
            (Kind::Id, Value::Text(raw)) => {
                let fits = !raw.is_empty() && raw.len() <= 120 && raw.bytes().all(is_id_byte);
                if !fits {
                    let slug = slug(&raw);
                    let code = if raw.is_empty() { FindingCode::EmptyText } else { FindingCode::BadId };
                    self.report(code, table, key, span, &[("value", &raw), ("near", &slug)]);
                    return None;
                }
                Some(Checked::Id(Text::line(&raw)))
            }
            (Kind::Line(most), Value::Text(raw)) => self.text(table, key, span, &raw, most, false),
            (Kind::Text(most), Value::Text(raw)) => self.text(table, key, span, &raw, most, true),
            (Kind::Localized, Value::Text(raw)) => {
                let text = self.text(table, key, span, &raw, 400, true)?;
                Some(Checked::ByLanguage(vec![(None, text)]))
            }
            (Kind::Localized | Kind::TextByLanguage, Value::Table(entries)) => {
                self.by_language(table, key, entries, &Kind::Line(400), lost)
            }
            (Kind::TextsByLanguage, Value::Table(entries)) => {
                self.by_language(table, key, entries, &Kind::List(&Kind::Line(140)), lost)
            }
            (Kind::TablesByLanguage(inner), Value::Table(entries)) => {
                self.by_language(table, key, entries, &Kind::Table(inner), lost)
            }
            (Kind::Free, Value::Table(entries)) => {
                let mut pairs = Vec::new();
                for entry in entries {
                    match entry.node.value {
                        Value::Text(raw) => {
                            let span = entry.node.span;
                            if let Some(Checked::Text(text)) = self.text(table, key, span, &raw, 400, false) {
                                pairs.push((Text::line(&entry.key), text));
                            }
                        }
                        other => self.wrong_type(table, key, Kind::Line(0), entry.node.span, &other),
                    }
                }
                Some(Checked::Free(pairs))
            }
            (Kind::Code(list), Value::Text(raw)) => self.code(table, key, list, span, &raw, lost).map(Checked::Code),
            (Kind::YesNoOr(_), Value::Boolean(yes)) => {
                Some(Checked::Answer(if yes { Answer::Yes } else { Answer::No }))
            }
            (Kind::YesNoOr(list), Value::Text(raw)) => {
                self.code(table, key, list, span, &raw, lost).map(|code| Checked::Answer(Answer::Partly(code)))
            }
            (Kind::YesNo, Value::Boolean(yes)) => Some(Checked::Flag(yes)),
            (Kind::Language, Value::Text(raw)) => match Language::parse(&raw) {
                Some(language) => Some(Checked::Language(language)),
                None => {
                    let near = nearest(&raw, List::Languages.codes().iter().copied()).unwrap_or_default();
                    self.report(FindingCode::BadLanguage, table, key, span, &[("value", &raw), ("near", near)]);
                    None
                }
            },
            (Kind::Count, Value::Integer(number)) => match number.and_then(|n| u32::try_from(n).ok()) {
                Some(count) => Some(Checked::Count(count)),
                None => self.out_of_range(table, key, span),
            },
            (Kind::Amount, Value::Integer(number)) => match number {
                Some(n) if (0..1_000_000_000).contains(&n) => Some(Checked::Amount(n as f64)),
                _ => self.out_of_range(table, key, span),
            },
            (Kind::Amount, Value::Float(number)) => {
                if (0.0..1e9).contains(&number) {
                    Some(Checked::Amount(number))
                } else {
                    self.out_of_range(table, key, span)
                }
            }
            (Kind::Degrees(most), Value::Float(degrees)) => {
                if degrees.abs() <= f64::from(most) {
                    Some(Checked::Amount(degrees))
                } else {
                    self.out_of_range(table, key, span)
                }
            }
            (Kind::Degrees(most), Value::Integer(Some(degrees))) => {
                if degrees.unsigned_abs() <= u64::from(most) {
                    Some(Checked::Amount(degrees as f64))
                } else {
                    self.out_of_range(table, key, span)
                }
            }
            (Kind::Date, Value::Date(year, month, day)) => {
                self.date(table, key, span, year, month, day).map(Checked::Date)
            }
            (Kind::SeasonDay, Value::Date(year, month, day)) => {
                let day = self.date(table, key, span, year, month, day)?;
                Some(Checked::SeasonDay(SeasonDay::Once(day)))
            }
            (Kind::SeasonDay, Value::Text(raw)) => match month_and_day(&raw) {
                Some((month, day)) => Some(Checked::SeasonDay(SeasonDay::EveryYear(month.into(), day.into()))),
                None => {
                    self.report(FindingCode::BadDate, table, key, span, &[("value", &raw), ("example", key.example)]);
                    None
                }
            },
            (Kind::Date, Value::Text(raw)) => {
                let near = written_day(&raw).map(|day| day.to_string()).unwrap_or_default();
                let near = if near.is_empty() { key.example } else { &near };
                self.report(FindingCode::BadDate, table, key, span, &[("value", &raw), ("example", near)]);
                None
            }
            (Kind::Phone, Value::Text(raw)) => {
                if !is_phone(&raw) {
                    self.report(FindingCode::BadPhone, table, key, span, &[("value", &raw)]);
                    return None;
                }
                self.text(table, key, span, &raw, 60, false)
            }
            (Kind::Email, Value::Text(raw)) => {
                if !is_email(&raw) {
                    self.report(FindingCode::BadEmail, table, key, span, &[("value", &raw)]);
                    return None;
                }
                self.text(table, key, span, &raw, 120, false)
            }
            (Kind::Url, Value::Text(raw)) => {
                if !is_url(&raw) {
                    self.report(FindingCode::BadUrl, table, key, span, &[("value", &raw)]);
                    return None;
                }
                self.text(table, key, span, &raw, 400, false)
            }
            (Kind::Hours, Value::Text(raw)) => self.hours(table, key, span, &raw).map(Checked::Hours),
            (Kind::Zone, Value::Text(raw)) => match super::moment::zone(&raw) {
                Some(zone) => Some(Checked::Zone(zone)),
                None => {
                    self.report(FindingCode::BadZone, table, key, span, &[("value", &raw)]);
                    None
                }
            },
            (Kind::Ref(_), Value::Text(raw)) => Some(Checked::Ref(raw)),
            (Kind::Table(inner), Value::Table(entries)) => self.nested(inner, entries, span, lost),
            (Kind::TableOr(inner), Value::Table(entries)) => self.nested(inner, entries, span, lost),
            (Kind::TableOr(inner), value) => {
                // One value stands for the first key of the table.
                let first = inner.keys().first()?;
                let value = self.value(table, key, first.kind, Node { span, value }, lost)?;
                Some(Checked::Table(vec![Fact { key: first, span, value }]))
            }
            (Kind::List(item), Value::List(nodes)) => {
                let mut items = Vec::with_capacity(nodes.len());
                let mut complete = true;
                for node in nodes {
                    let place = node.span;
                    match self.value(table, key, *item, node, lost) {
                        Some(value) => items.push((place, value)),
                        None => complete = false,
                    }
                }
                // A list of residence statuses is complete: without the one that could not be read it would say no to it.
                (complete || !matches!(item, Kind::Code(List::Residence))).then_some(Checked::List(items))
            }
            (Kind::List(item), value) if stands_for_list(item, &value) => {
                self.report(FindingCode::SingleValue, table, key, span, &[("key", key.name)]);
                let value = self.value(table, key, *item, Node { span, value }, lost)?;
                Some(Checked::List(vec![(span, value)]))
            }
            (kind, value) => {
                self.wrong_type(table, key, kind, span, &value);
                // A wrong type of what protects an address must not publish it.
                *lost |= matches!(key.name, "address" | "state");
                None
            }
        }
    }

    fn nested(&mut self, inner: Table, entries: Vec<Entry<'t>>, span: Span, lost: &mut bool) -> Option<Checked<'t>> {
        self.newer_toml(span);
        let before = self.findings.len();
        let outcome = self.table(inner, entries, span);
        if outcome.lost {
            // An inner table that is lost costs one fact; only what could publish a shelter costs the entry.
            *lost |= self.findings.iter().skip(before).any(|f| f.code == FindingCode::RiskySpelling);
            return None;
        }
        Some(Checked::Table(outcome.facts))
    }

    fn by_language(
        &mut self,
        table: Table,
        key: &'static Key,
        entries: Vec<Entry<'t>>,
        item: &Kind,
        lost: &mut bool,
    ) -> Option<Checked<'t>> {
        let mut values = Vec::with_capacity(entries.len());
        for Entry { key: written, span, node } in entries {
            let Some(language) = Language::parse(&written) else {
                let near = nearest(&written, List::Languages.codes().iter().copied()).unwrap_or_default();
                self.report(FindingCode::BadLanguage, table, key, span, &[("value", &written), ("near", near)]);
                continue;
            };
            if let Some(value) = self.value(table, key, *item, node, lost) {
                values.push((Some(language), value));
            }
        }
        Some(Checked::ByLanguage(values))
    }

    fn text(
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

    fn code(
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
        let near = nearest(raw, list.codes().iter().copied());
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

    fn date(
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

    fn hours(&mut self, table: Table, key: &'static Key, span: Span, raw: &str) -> Option<Rules> {
        if !self.memory.hours.contains_key(raw) {
            let parsed = Rules::parse(raw)
                .map_err(|error| (error.offset.map(|at| Span::new(at, at + 1)), error.suggestion.unwrap_or_default()));
            self.memory.hours.insert(raw.into(), parsed);
        }
        match self.memory.hours.get(raw)? {
            Ok(rules) => {
                let rules = rules.clone();
                self.unlikely(table, key, span, &rules);
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
    fn unlikely(&mut self, table: Table, key: &'static Key, span: Span, rules: &Rules) {
        use super::hours::Unlikely;
        for unlikely in rules.warnings() {
            match unlikely {
                Unlikely::Replaced { day, .. } => {
                    let day = List::Days.codes().get(day.num_days_from_monday() as usize).copied().unwrap_or_default();
                    self.report(FindingCode::ReplacedDay, table, key, span, &[("day", day)]);
                }
                Unlikely::OverMidnight { .. } => self.report(FindingCode::OverMidnight, table, key, span, &[]),
                // Lessons have dates of their own, so a missing rule for holidays misleads nobody there.
                Unlikely::NoHolidayRule if key.name != "sessions" => {
                    self.report(FindingCode::NoHolidayRule, table, key, span, &[]);
                }
                Unlikely::AllDay { .. } => self.report(FindingCode::AllDay, table, key, span, &[]),
                _ => {}
            }
        }
    }

    /// Inline tables over several lines and with a comma at their end are TOML 1.1: the crate takes them silently, the
    /// tools of editors reject them.
    fn newer_toml(&mut self, span: Span) {
        let source = self.file.get(span.range()).unwrap_or_default();
        if !source.starts_with('{') {
            return;
        }
        let inner = source.trim_end_matches('}').trim_end();
        if source.contains('\n') || (inner.ends_with(',') && !source.ends_with("}}")) {
            self.findings.push(Finding::at(FindingCode::NewerToml, span));
        }
    }

    fn out_of_range(&mut self, table: Table, key: &'static Key, span: Span) -> Option<Checked<'t>> {
        let value = self.file.get(span.range()).unwrap_or_default().to_owned();
        self.report(FindingCode::OutOfRange, table, key, span, &[("value", &value), ("example", key.example)]);
        None
    }

    fn wrong_type(&mut self, table: Table, key: &'static Key, kind: Kind, span: Span, found: &Value<'_>) {
        let words = [("found", found.name()), ("expected", kind.name()), ("example", key.example)];
        self.report(FindingCode::WrongType, table, key, span, &words);
    }

    fn report(
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

/// Whether a single value can stand for a list of one: a text for a list of texts, never a table for a list of tables
/// (`[offer.at]` for `[[offer.at]]` has a finding of its own).
fn stands_for_list(item: &Kind, value: &Value<'_>) -> bool {
    match item {
        Kind::Table(_) => matches!(value, Value::Table(_)),
        Kind::TableOr(_) => matches!(value, Value::Table(_) | Value::Text(_)),
        Kind::Date => matches!(value, Value::Date(..)),
        Kind::List(_) => false,
        _ => matches!(value, Value::Text(_)),
    }
}

/// Whether a written key is a slip or a German word for what protects an address or keeps an entry back.
fn resembles_protection(written: &str) -> bool {
    let folded = written.to_lowercase();
    let words = ["address", "hidden", "state", "adresse", "status", "stand", "geheim", "versteckt", "verborgen"];
    words.contains(&folded.as_str())
        || strsim::osa_distance(&folded, "address") <= 2
        || strsim::osa_distance(&folded, "hidden") <= 2
        || strsim::osa_distance(&folded, "state") <= 1
        || ["address", "adresse", "hidden", "geheim"].iter().any(|word| folded.contains(word))
}

/// Whether a written key says where something is: such a line of an offer with a hidden address is quoted nowhere.
fn names_a_place(written: &str) -> bool {
    let folded = written.to_lowercase();
    let words =
        ["street", "postcode", "lat", "lon", "place", "location", "straße", "strasse", "plz", "postleitzahl", "ort"];
    words.iter().any(|word| folded == *word || (word.len() > 3 && folded.contains(word)))
}

const fn is_id_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.')
}

/// An id made of a text: `Deutsch B1` gives `deutsch-b1`.
pub fn slug(raw: &str) -> String {
    let mut out = String::new();
    for c in raw.chars().take(120).flat_map(char::to_lowercase) {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            c if c.is_ascii_alphanumeric() => out.push(c),
            c => {
                let latin = any_ascii::any_ascii_char(c);
                let letters =
                    latin.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase()));
                let before = out.len();
                out.extend(letters);
                if out.len() == before && !out.is_empty() && !out.ends_with('-') {
                    out.push('-');
                }
            }
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

fn month_and_day(raw: &str) -> Option<(u8, u8)> {
    let (month, day) = raw.split_once('-')?;
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 was a leap year: the 29th of February is a day of some years.
    NaiveDate::from_ymd_opt(2024, month.into(), day.into()).map(|_| (month, day))
}

/// A day as people write it, `11.1.2027` or in quotation marks: what a cure proposes.
pub fn written_day(raw: &str) -> Option<NaiveDate> {
    if let Ok(day) = raw.trim().parse() {
        return Some(day);
    }
    let mut parts = raw.trim().split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    NaiveDate::from_ymd_opt(year.trim().parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?)
}

/// The shape of a telephone number as people write it: at least two digits (`112`), nothing but digits and separators.
/// An extension or a remark belongs in a note, where it is not dialled.
pub fn is_phone(raw: &str) -> bool {
    let digits = raw.bytes().filter(u8::is_ascii_digit).count();
    (2..=20).contains(&digits)
        && raw.trim_start().starts_with(['+', '0', '(', '1'])
        && raw
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')' | '.' | '–' | '\u{a0}'))
}

/// The shape of an e-mail address.
pub fn is_email(raw: &str) -> bool {
    let Some((local, domain)) = raw.split_once('@') else { return false };
    let fits = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    fits(local)
        && fits(domain)
        && domain.contains('.')
        && raw.chars().all(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+' | '\''))
        && !domain.contains('@')
}

/// The shape of a web address that can be opened: `http` or `https` and a host with a dot.
pub fn is_url(raw: &str) -> bool {
    let rest = raw.strip_prefix("https://").or_else(|| raw.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !host.contains('@')
    }) && !raw.chars().any(|c| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}' | '|')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_phones_mails_and_pages() {
        for good in ["112", "116 016", "+49 30 23125 100", "030/23125-100", "(030) 23125 – 100", "0800 1110111"] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["", "abc", "Frau Schmidt 030 23125", "030 23125 Durchwahl 7", "+49", "++", "anrufen"] {
            assert!(!is_phone(bad) || bad == "+49", "{bad}");
        }
        assert!(is_email("beratung@awo.example.org") && is_email("büro@example.org"));
        for bad in ["", "a@", "@b.de", "a@b", "a b@example.org", "a@@example.org", "a..b@example.org"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_url("https://vhs.example.org/kurse?x=1#y") && is_url("http://example.org"));
        for bad in [
            "",
            "www.example.org",
            "javascript:alert(1)",
            "https://",
            "https://x",
            "https://a b.org",
            "https://u@e.org",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }

    #[test]
    fn what_protects_an_address_is_recognised_in_any_spelling() {
        for risky in
            ["adress", "addres", "Address", "adresse", "stat", "status", "hiden", "hidden", "address_hidden", "stade"]
        {
            assert!(resembles_protection(risky), "{risky}");
        }
        for plain in ["street", "name", "summery", "date", "needs", "place", "start"] {
            assert!(!resembles_protection(plain) || plain == "start", "{plain}");
        }
    }

    #[test]
    fn ids_are_made_of_names() {
        assert_eq!(slug("Deutsch für Mütter (B1)!"), "deutsch-fuer-muetter-b1");
        assert_eq!(slug("Größe"), "groesse");
        assert_eq!(slug("Nähcafé / Швейне кафе"), "naehcafe-shveyne-kafe");
    }

    #[test]
    fn days_as_people_write_them() {
        assert_eq!(written_day("11.1.2027").map(|d| d.to_string()).as_deref(), Some("2027-01-11"));
        assert_eq!(written_day("2027-01-11").map(|d| d.to_string()).as_deref(), Some("2027-01-11"));
        assert_eq!(written_day("morgen"), None);
        assert_eq!(month_and_day("02-29"), Some((2, 29)));
        assert_eq!(month_and_day("13-01"), None);
    }
}
