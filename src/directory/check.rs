//! Holds a tree against the catalogue: every key known, every value of its kind, every text clean.
//!
//! What it costs to be wrong (design of the format): a missing or mistyped required key costs the entry; every other mistake
//! costs that fact, which then counts as not stated; a slip near `address`, `state` or `hidden` costs the entry, so that no
//! slip of a finger publishes a shelter. It may not know what an offer is made of: it gives facts, `build.rs` puts
//! them in their places.

mod leaf;
pub mod shapes;

pub use self::shapes::{is_email, is_phone, is_url};
use self::shapes::{is_id_byte, month_and_day, names_a_place, resembles_protection};
pub use self::shapes::{slug, written_day};
use super::catalogue::{Key, Kind, Table};
use super::finding::{Code as FindingCode, Finding, Span};
use super::hours::{Rules, Unlikely};
use super::lists::List;
use super::model::{Answer, Code, Language, SeasonDay};
use super::nearest::nearest;
use super::taxonomy::Lists;
use super::text::Text;
use super::tree::{Entry, Node, Value};
use chrono::NaiveDate;
use foldhash::HashMap;
use std::borrow::Cow;
use std::sync::Arc;

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
    hours: HashMap<Box<str>, KnownHours>,
    /// The words of the closed lists, where they are known already: people write a value by its label.
    lists: Option<Arc<Lists>>,
    /// What was meant by values that there are not, since a wrong export has the same ones everywhere.
    codes: HashMap<(List, Box<str>), Option<Code>>,
    /// What was meant by references to nothing, by key.
    references: HashMap<(&'static str, Box<str>), Option<Text>>,
}

impl Memory {
    /// A memory that knows the words of the closed lists.
    pub fn with_lists(lists: &Arc<Lists>) -> Memory {
        Memory { lists: Some(Arc::clone(lists)), ..Memory::default() }
    }

    /// What was meant by a reference to nothing: looked for once.
    pub(super) fn meant(
        &mut self,
        key: &'static str,
        written: &str,
        find: impl FnOnce() -> Option<Text>,
    ) -> Option<Text> {
        self.references.entry((key, written.into())).or_insert_with(find).clone()
    }
}

/// What a text of hours says with what is unlikely in it, or why it cannot be read.
type KnownHours = Result<(Arc<[Unlikely]>, Rules), BadHours>;

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
        let mut behind = 0;
        for Entry { key: written, span, node } in entries {
            let Some((at, key)) = table.key_from(behind, &written) else {
                if hides && names_a_place(&written) {
                    self.findings.push(Finding::at(FindingCode::HiddenAddress, span).with("key", &written));
                    continue;
                }
                outcome.lost |= self.unknown_key(table, &written, span, &node);
                continue;
            };
            behind = at + 1;
            let place = node.span;
            match self.value(table, key, key.kind, node, &mut outcome.lost) {
                Some(value) => outcome.facts.push(Fact { key, span: place, value }),
                None => outcome.lost |= key.required,
            }
        }
        for key in table.keys().iter().filter(|key| key.required) {
            if !outcome.lost && !outcome.facts.iter().any(|fact| fact.key.name == key.name) {
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
