//! Every sentence, in every language of the interface: Fluent messages compiled in, and how dates, times, amounts, opening
//! hours and offers are put into words.
//!
//! Other rooms give ids, codes and facts; only this one makes sentences. It may not know where they are shown: no widths, no
//! colours, no files.

pub mod copy;
pub mod exchange;
pub mod findings;
mod foreign;
pub mod format;
pub mod hours;
pub mod kiosk;
pub mod languages;
pub mod plain;
pub mod rules;
pub mod sheet;
pub mod upkeep;
pub mod wrap;

use crate::directory::lists::List;
use crate::directory::taxonomy::Lists;
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use languages::{findings_sources, other_sources, plurals, screen_sources};
use std::cell::OnceCell;
use std::rc::Rc;

pub use languages::{LANGUAGES, UNREVIEWED, VISITOR_LANGUAGES, choose, is_right_to_left, own_name};

/// Begins a text whose direction its own letters decide (U+2068), and ends it (U+2069).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The sentences of a language, each file read when somebody first asks for what is in it.
#[derive(Clone)]
pub struct Words {
    language: &'static str,
    files: Rc<Files>,
}

/// Messages, by who needs them when.
#[derive(Default)]
struct Files {
    /// What a screen begins with.
    screen: OnceCell<Bundle>,
    /// What an adviser's screen does without.
    others: OnceCell<Bundle>,
    /// What is said where a message lacks.
    german: OnceCell<[Bundle; 2]>,
    /// The sentences of findings are many and seldom needed.
    findings: OnceCell<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

/// The files of a language.
type Sources = fn(&str) -> &'static [&'static str];

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'v> {
    /// A word or a name.
    Text(&'v str),
    /// A number; it chooses the plural.
    Number(f64),
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Value::Text(text)
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Value::Text(text)
    }
}

impl<'v> From<&'v crate::directory::Text> for Value<'v> {
    fn from(text: &'v crate::directory::Text) -> Self {
        Value::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(f64::from(number))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number as f64)
    }
}

fn bundle(language: &'static str, sources: &[&str]) -> Bundle {
    let locale = plurals(language).parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    // In a sentence from right to left a telephone number, a time or a German name would be torn apart and turned round;
    // isolated, each keeps its own direction.
    bundle.set_use_isolating(is_right_to_left(language));
    for source in sources {
        // A broken message costs itself; a test fails where one is.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Words {
    /// The sentences of a language of [`VISITOR_LANGUAGES`], found by its tag or its primary part; of any other, German.
    pub fn new(language: &str) -> Words {
        Words { language: languages::known(language), files: Rc::default() }
    }

    /// The language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A sentence without values; the id where there is none, which a test keeps from happening.
    pub fn get(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A sentence with values.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let Files { screen, others, german, .. } = &*self.files;
        let own = [(screen, screen_sources as Sources), (others, other_sources as Sources)];
        for (bundle_of, sources) in own {
            let bundle = bundle_of.get_or_init(|| bundle(self.language, sources(self.language)));
            if bundle.has_message(id) {
                return format(bundle, id, values);
            }
        }
        if self.language != "de" {
            let german =
                german.get_or_init(|| [screen_sources("de"), other_sources("de")].map(|sources| bundle("de", sources)));
            if let Some(german) = german.iter().find(|german| german.has_message(id)) {
                return format(german, id, values);
            }
        }
        // What only maintainers are told is read when it is asked for, so that no screen waits for it.
        self.say_finding(id, values)
    }

    /// A sentence about a finding.
    pub(crate) fn say_finding(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let findings = &self.files.findings;
        format(findings.get_or_init(|| bundle(self.language, findings_sources(self.language))), id, values)
    }

    /// The name of a value of a closed list.
    pub fn label(&self, lists: &Lists, list: List, code: &str) -> String {
        self.in_order(lists.label(list, code, self.language))
    }

    /// The names of some values, with commas.
    pub fn labels(&self, lists: &Lists, list: List, codes: &[&'static str]) -> String {
        self.list(codes.iter().map(|code| self.label(lists, list, code)))
    }

    /// A name as it stands in a sentence: a section of the law (`§ 25 I, II`) is a field of its own where the sentence runs from the
    /// right, or its parts would change places.
    fn in_order(&self, name: &str) -> String {
        let section = name.find('§').filter(|_| is_right_to_left(self.language));
        let Some((before, section)) = section.and_then(|at| name.split_at_checked(at)) else { return name.to_owned() };
        let (section, after) = section.split_at(section.find([')', '،']).unwrap_or(section.len()));
        format!("{before}\u{2066}{section}\u{2069}{after}")
    }

    /// Texts with commas between them.
    pub fn list<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        self.joined("comma", texts)
    }

    /// Texts with semicolons between them: each may have commas of its own.
    pub fn series<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        self.joined("semicolon", texts)
    }

    fn joined<T: AsRef<str>>(&self, between: &str, texts: impl IntoIterator<Item = T>) -> String {
        let mut texts = texts.into_iter().peekable();
        let Some(first) = texts.next() else { return String::new() };
        if texts.peek().is_none() {
            return first.as_ref().to_owned();
        }
        let between = self.get(between);
        let isolated = is_right_to_left(self.language);
        let mut out = String::new();
        for (number, text) in [first].into_iter().chain(texts).enumerate() {
            if number > 0 {
                out.push_str(&between);
            }
            out.extend(ISOLATE.first().filter(|_| isolated));
            out.push_str(text.as_ref());
            out.extend(ISOLATE.last().filter(|_| isolated));
        }
        out
    }

    /// A day: `15.10.2026`, `15 Oct 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        let month = self.get(&format!("month-{}", day.month()));
        let (day, number, year) = (day.day().to_string(), day.month().to_string(), day.year().to_string());
        self.say(
            "date",
            &[
                ("day", (&day).into()),
                ("number", (&number).into()),
                ("month", (&month).into()),
                ("year", (&year).into()),
            ],
        )
    }

    /// A time of day: `18:00`.
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }

    /// A weekday in short: `Mo`, `Mon`.
    pub fn weekday(&self, day: Weekday) -> String {
        self.get(match day {
            Weekday::Mon => "weekday-mo",
            Weekday::Tue => "weekday-tu",
            Weekday::Wed => "weekday-we",
            Weekday::Thu => "weekday-th",
            Weekday::Fri => "weekday-fr",
            Weekday::Sat => "weekday-sa",
            Weekday::Sun => "weekday-su",
        })
    }

    /// An amount in euros: `40 €`, `2,29 €`.
    pub fn euros(&self, amount: f64) -> String {
        let cents = (amount * 100.0).round() as i64;
        let (whole, rest) = (cents / 100, cents % 100);
        let whole = whole.to_string();
        let rest = if rest == 0 { String::from("none") } else { format!("{rest:02}") };
        self.say("euros", &[("whole", (&whole).into()), ("cents", (&rest).into())])
    }
}

fn format(bundle: &Bundle, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { return id.to_owned() };
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Text(text) => arguments.set(*name, FluentValue::from(*text)),
            Value::Number(number) => arguments.set(*name, FluentValue::from(*number)),
        }
    }
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_amounts_as_people_write_them() {
        let (german, english) = (Words::new("de"), Words::new("en"));
        let day = NaiveDate::from_ymd_opt(2026, 10, 5).unwrap_or_default();
        assert_eq!((german.date(day), english.date(day)), ("5.10.2026".to_owned(), "5 Oct 2026".to_owned()));
        assert_eq!(
            (german.euros(40.0), german.euros(2.29), english.euros(2.5)),
            ("40 €".into(), "2,29 €".into(), "€2.50".into())
        );
    }

    #[test]
    fn a_section_of_the_law_keeps_its_order_in_a_line_from_the_right() {
        let lists = crate::directory::read::BuiltIn::load().lists;
        for (language, code) in ["ar", "fa"].iter().flat_map(|l| ["schutz", "verbot", "familie"].map(|c| (*l, c))) {
            let name = Words::new(language).label(&lists, List::Residence, code);
            let section: String = name.chars().skip_while(|c| *c != '§').take_while(|c| *c != '\u{2069}').collect();
            let lines = crate::bidi::lay_out(&name, 80, crate::bidi::Direction::Right, crate::bidi::Mode::Program);
            let shown: String = lines.iter().flat_map(|line| &line.cells).map(|cell| cell.text.as_str()).collect();
            assert!(shown.contains(&section) && section.len() > 4, "{shown:?} {section:?}");
            assert!(!Words::new("de").label(&lists, List::Residence, code).contains('\u{2066}'));
        }
    }
}
