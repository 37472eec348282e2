//! The sentences, held against the code that asks for them and against each other, without showing a screen.
//!
//! Ids that the code writes out are read from the sources; ids that it puts together are enumerated in [`put_together`],
//! and a test fails where the code puts one together that is not there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use lotse::app::Command;
use lotse::app::command::Group;
use lotse::app::model::Focus;
use lotse::directory::Severity;
use lotse::directory::finding::Code;
use lotse::directory::lists::List;
use lotse::exchange::report::RemarkKind;
use lotse::search::Dimension;
use lotse::search::score::Field;
use lotse::search::vocabulary::Way;
use lotse::words::sheet::Part;
use lotse::words::{LANGUAGES, VISITOR_LANGUAGES, Words, is_right_to_left};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

/// The rooms that ask for sentences.
const ROOMS: [&str; 6] = ["words", "app", "settings", "ui", "terminal", "cli"];

/// The files of a language; findings and the pages of the format have a bundle of their own.
const GENERAL: [&str; 6] = ["", "sheet.", "kiosk.", "keeping.", "cli.", "upkeep."];
const LATE: [&str; 3] = ["findings.", "format.", "exchange."];

/// The files that every language a visitor can choose has.
const OF_VISITORS: [&str; 2] = ["sheet.", "kiosk."];

/// The language that falls back to German wherever German is plain enough.
const PARTIAL: &str = "de-simple";

/// By the beginning of ids: values that one language has no use for.
const OF_ONE_LANGUAGE: [(&str, &[&str]); 6] = [
    // Months are numbers in German and words in English.
    ("date", &["number", "month"]),
    // German gives simple language and sign language a preposition of their own.
    ("in-language", &["code"]),
    ("sheet-written-in", &["code"]),
    // English puts a colon before times and none before `closed`.
    ("rules-line-", &["shut"]),
    // Where the gender of a weekday shows.
    ("rules-ordinal-", &["day"]),
    // The German name of a key whose name is English.
    ("finding-", &["german"]),
];

const WAYS: [Way; 8] =
    [Way::Exact, Way::Inflected, Way::Prefix, Way::Compound, Way::Part, Way::Typo, Way::Sound, Way::Name];

/// A message as it is written: the variables and messages that it names, and the keys of its variants.
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    variants: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

fn source(file: &str, language: &str) -> String {
    let path = format!("{}/src/words/locales/{file}{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// The messages of a file. An id stands at the beginning of a line, everything else is moved in or closes a bracket.
fn messages(source: &str) -> Messages {
    let mut messages = Messages::new();
    let mut id = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let mut rest = line;
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (name, value) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
            name.trim().clone_into(&mut id);
            assert!(messages.insert(id.clone(), Message::default()).is_none(), "{id} stands twice");
            rest = value;
        }
        let Some(message) = messages.get_mut(&id) else { continue };
        let name = |text: &str| text.chars().take_while(|c| is_word(*c)).collect::<String>();
        message.variables.extend(rest.split('$').skip(1).map(name));
        let placed = rest.split('{').skip(1).map(str::trim_start);
        message.messages.extend(placed.filter(|p| p.starts_with(|c: char| c.is_ascii_alphabetic())).map(name));
        if let Some(key) = rest.trim_start().trim_start_matches('*').strip_prefix('[') {
            message.variants.insert(name(key));
        }
    }
    messages
}

fn general(language: &str) -> Messages {
    let mut all = Messages::new();
    for (id, message) in GENERAL.iter().flat_map(|file| messages(&source(file, language))) {
        assert!(all.insert(id.clone(), message).is_none(), "{id} stands in two files");
    }
    all
}

fn findings(language: &str) -> Messages {
    LATE.iter().flat_map(|file| messages(&source(file, language))).collect()
}

/// The variables of a message and of those that it names.
fn variables(id: &str, all: &Messages) -> BTreeSet<String> {
    let message = &all[id];
    let named = message.messages.iter().flat_map(|name| variables(name, all));
    message.variables.iter().cloned().chain(named).collect()
}

/// The keys of a message's variants and of those that it names.
fn variants(id: &str, all: &Messages) -> BTreeSet<String> {
    let message = &all[id];
    let named = message.messages.iter().flat_map(|name| variants(name, all));
    message.variants.iter().cloned().chain(named).collect()
}

fn files(room: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(room).unwrap().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") && !name.ends_with("tests.rs") {
            out.push(path);
        }
    }
}

/// A text in the code, with the code before it (`.get(`) and the code behind it up to the end of the call.
struct Literal {
    place: String,
    room: &'static str,
    before: String,
    text: String,
    behind: String,
}

/// Every text in the code of the rooms that ask for sentences, tests apart.
fn literals() -> Vec<Literal> {
    let mut out = Vec::new();
    for room in ROOMS {
        let mut paths = Vec::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room), &mut paths);
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            for (start, end) in texts(code) {
                let line = code[..start].matches('\n').count() + 1;
                let before: String = code[..start - 1].chars().rev().filter(|c| !c.is_whitespace()).take(24).collect();
                out.push(Literal {
                    place: format!("{}:{line}", path.display()),
                    room,
                    before: before.chars().rev().collect(),
                    text: code[start..end].to_owned(),
                    behind: code[end + 1..].split(';').next().unwrap_or_default().to_owned(),
                });
            }
        }
    }
    out
}

/// Where the texts in quotation marks stand: comments and letters like `'"'` hold none.
fn texts(code: &str) -> Vec<(usize, usize)> {
    let bytes = code.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += code[at..].find('\n').unwrap_or(code.len() - at);
            }
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => at += 3,
            b'\'' if bytes.get(at + 2) == Some(&b'\'') => at += 3,
            b'"' => {
                let start = at + 1;
                at = start;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                found.push((start, at));
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// Ids that the code puts together, by the text with the gaps in it, with all that it can become.
fn put_together() -> Vec<(&'static str, Vec<String>)> {
    let names = |pattern: &str, names: &mut dyn Iterator<Item = &str>| -> Vec<String> {
        names.map(|name| pattern.replacen("{}", name, 1)).collect()
    };
    let numbers = |pattern: &str, from: u32, to: u32| -> Vec<String> {
        (from..=to).map(|number| pattern.replace("{}", &number.to_string())).collect()
    };
    // What the last row can name: each pane's own commands, then those of everywhere (`ui/footer.rs`).
    let panes = [Focus::Results, Focus::Needs, Focus::Filters, Focus::Chips, Focus::Detail];
    let everywhere: &[Command] = &[Command::Findings, Command::Palette, Command::Language, Command::Quit];
    let short = panes.into_iter().flat_map(Command::here).chain(everywhere);
    let keys = [
        "ctrl",
        "alt",
        "shift",
        "enter",
        "esc",
        "tab",
        "space",
        "backspace",
        "delete",
        "up",
        "down",
        "left",
        "right",
        "pageup",
        "pagedown",
        "home",
        "end",
    ];
    let openings = ["opening", "opening-short"];
    let families = |pattern: &str| -> Vec<String> { openings.iter().map(|f| pattern.replace("{family}", f)).collect() };
    let states = ["open", "phone", "appointment", "closed", "unstated"];
    let whens = ["plain", "days", "period", "period-days"];
    let states_of_offers: Vec<String> = List::States.codes().iter().map(|code| code.replace('_', "-")).collect();
    vec![
        ("command-{}", names("command-{}", &mut Command::ALL.iter().map(|command| command.name()))),
        ("short-{}", names("short-{}", &mut short.map(|command| command.name()))),
        ("key-{part}", names("key-{}", &mut keys.into_iter())),
        ("dimension-{}", names("dimension-{}", &mut Dimension::ALL.iter().map(|dimension| dimension.name()))),
        ("way-{}", names("way-{}", &mut WAYS.iter().map(|way| way.name()))),
        ("field-{}", names("field-{}", &mut Field::ALL.iter().map(|field| field.name()))),
        ("month-{}", numbers("month-{}", 1, 12)),
        ("month-{month}", numbers("month-{}", 1, 12)),
        ("month-long-{month}", numbers("month-long-{}", 1, 12)),
        ("rules-ordinal-{nth}", numbers("rules-ordinal-{}", 1, 5)),
        ("rules-ordinal-last-{}", numbers("rules-ordinal-last-{}", 1, 5)),
        ("{family}-{when}", {
            let lines = names("rules-line-{}", &mut whens.into_iter());
            lines.into_iter().chain(names("rules-otherwise-{}", &mut whens.into_iter())).collect()
        }),
        ("{family}-{}", {
            let patterns = families("{family}-{}");
            patterns.iter().flat_map(|pattern| names(pattern, &mut states.into_iter())).collect()
        }),
        ("{family}-from", families("{family}-from")),
        ("{family}-until", families("{family}-until")),
        ("{family}-midnight", families("{family}-midnight")),
        ("sheet-label-{}", names("sheet-label-{}", &mut Part::ALL.iter().map(|part| part.code()))),
        ("sheet-state-{}", {
            // A published offer needs no words for it.
            let said = states_of_offers.iter().map(String::as_str).filter(|state| *state != "published");
            names("sheet-state-{}", &mut said.collect::<Vec<_>>().into_iter())
        }),
        ("severity-{}", {
            let all = [Severity::Error, Severity::Warning, Severity::Advice];
            names("severity-{}", &mut all.iter().map(|severity| severity.name()))
        }),
        ("finding-{}", names("finding-{}", &mut Code::ALL.iter().map(|code| code.name()))),
        ("finding-{}-cure", names("finding-{}-cure", &mut Code::ALL.iter().map(|code| code.name()))),
        ("finding-{}-explain", names("finding-{}-explain", &mut Code::ALL.iter().map(|code| code.name()))),
        // The tables of the format are told one by one (`words/format.rs`), and so are the kinds that have a plural.
        ("table-{name}", findings("de").into_keys().filter(|id| id.starts_with("table-")).collect()),
        ("{id}-many", findings("de").into_keys().filter(|id| id.ends_with("-many")).collect()),
        // The argument parser's own names; see `every_option_and_command_is_explained`.
        // A hidden command has its sentence all the same: completions show it.
        ("help-command-{name}", vec!["help-command-kiosk-session".to_owned()]),
        ("usage-{name}", Vec::new()),
        ("help-format-{name}", Vec::new()),
        ("help-{id}", Vec::new()),
        ("import-remark-{}", names("import-remark-{}", &mut RemarkKind::ALL.iter().map(|kind| kind.code()))),
        // Names of files and pages, not of sentences.
        ("lotse-{}", Vec::new()),
    ]
}

/// Whether a text has the shape of an id with gaps.
fn is_pattern(text: &str) -> bool {
    text.contains('-')
        && text.contains('{')
        && text.split('-').all(|part| !part.is_empty())
        && text.chars().all(|c| is_word(c) || matches!(c, '{' | '}'))
        && !text.starts_with('-')
}

/// Whether a text is asked for as a sentence: what stands before it says so.
fn is_asked(literal: &Literal) -> bool {
    let calls: &[&str] = match literal.room {
        "words" => &[".get(", ".say(", ".say_finding(", ".with(", ".with_day(", ".hours("],
        _ => &[".say(", ".say_finding(", ".exchange(", "words.get(", "call.say("],
    };
    calls.iter().any(|call| literal.before.ends_with(call))
        && literal.text.starts_with(|c: char| c.is_ascii_lowercase())
}

#[test]
fn every_message_is_in_both_languages_with_the_same_variables() {
    for file in GENERAL.into_iter().chain(LATE) {
        let [german, english] = LANGUAGES.map(|language| messages(&source(file, language)));
        // Parts are what a language makes its sentences of; which ones it needs is its own affair.
        let ids = |all: &Messages| all.keys().filter(|id| !id.starts_with("part-")).cloned().collect::<BTreeSet<_>>();
        let one: Vec<_> = ids(&german).symmetric_difference(&ids(&english)).cloned().collect();
        assert!(one.is_empty(), "{file}ftl: {one:?}");
    }
    let mut differ = Vec::new();
    for [german, english] in [LANGUAGES.map(general), LANGUAGES.map(findings)] {
        for id in german.keys().filter(|id| !id.starts_with("part-")) {
            let one: &[&str] =
                OF_ONE_LANGUAGE.iter().find(|(start, _)| id.starts_with(start)).map_or(&[], |(_, names)| names);
            let [german, english] = [&german, &english].map(|all| {
                let mut names = variables(id, all);
                names.retain(|name| !one.contains(&name.as_str()));
                names
            });
            if german != english {
                differ.push(format!("{id}: {german:?} {english:?}"));
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// What a message says in every language: what it names in German, but for what German alone has a use for.
fn needed(id: &str, all: &Messages) -> BTreeSet<String> {
    let names = OF_ONE_LANGUAGE.iter().find(|(start, _)| id.starts_with(start)).map_or(&[][..], |(_, names)| names);
    variables(id, all).into_iter().filter(|name| !names.contains(&name.as_str())).collect()
}

#[test]
fn every_language_of_visitors_has_every_message_with_the_same_variables() {
    let mut wrong = Vec::new();
    for file in OF_VISITORS {
        let [german, english] = LANGUAGES.map(|language| messages(&source(file, language)));
        for language in VISITOR_LANGUAGES {
            let mut all = messages(&source(file, language));
            let ids: BTreeSet<&String> = all.keys().collect();
            let known: BTreeSet<&String> = german.keys().collect();
            if language != PARTIAL {
                wrong.extend(known.difference(&ids).map(|id| format!("{file}{language} lacks {id}")));
            }
            wrong.extend(ids.difference(&known).map(|id| format!("{file}{language}: nobody asks for {id}")));
            let own: Vec<String> = all.keys().cloned().collect();
            for (id, message) in &german {
                all.entry(id.clone()).or_insert_with(|| Message {
                    variables: message.variables.clone(),
                    messages: message.messages.clone(),
                    variants: message.variants.clone(),
                });
            }
            for id in own.iter().filter(|id| german.contains_key(*id)) {
                let (here, there) = (variables(id, &all), variables(id, &german));
                // A month may be written as a number or as a word, and so on: whatever is given may be used.
                let given: BTreeSet<String> = there.union(&variables(id, &english)).cloned().collect();
                let given: BTreeSet<String> = given.into_iter().chain(offered(id)).collect();
                wrong.extend(here.difference(&given).map(|name| format!("{file}{language}: {id} is not given {name}")));
                let lacks = needed(id, &german);
                wrong.extend(lacks.difference(&here).map(|name| format!("{file}{language}: {id} lacks {name}")));
                // A variant that nobody chooses is a typing error.
                let plurals =
                    ["zero", "one", "two", "few", "many", "other", "0", "mo", "tu", "we", "th", "fr", "sa", "su"];
                let keys = &all[id].variants;
                let unknown = keys.iter().filter(|key| !plurals.contains(&key.as_str()));
                let unknown =
                    unknown.filter(|key| ![&german, &english].iter().any(|all| variants(id, all).contains(*key)));
                wrong.extend(unknown.map(|key| format!("{file}{language}: {id} has a variant [{key}]")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is given to a message though neither German nor English uses it.
fn offered(id: &str) -> Vec<String> {
    if id.starts_with("rules-ordinal-") || id == "rules-nth" { vec!["day".to_owned()] } else { Vec::new() }
}

#[test]
fn sentences_from_the_right_run_from_the_right_whatever_is_put_in() {
    let isolates = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let mut wrong = Vec::new();
    for language in VISITOR_LANGUAGES.into_iter().filter(|language| is_right_to_left(language)) {
        let words = Words::new(language);
        for (id, message) in OF_VISITORS.iter().flat_map(|file| messages(&source(file, language))) {
            let all: Messages = OF_VISITORS.iter().flat_map(|file| messages(&source(file, language))).collect();
            let names = variables(&id, &all);
            for key in message.variants.iter().map(String::as_str).chain(["VHS"]) {
                let values: Vec<(&str, lotse::words::Value<'_>)> =
                    names.iter().map(|name| (name.as_str(), key.into())).collect();
                let said = words.say(&id, &values);
                let mut depth = 0;
                let mut whole = true;
                let outside: String = said
                    .chars()
                    .filter(|c| {
                        let was = depth;
                        match c {
                            '\u{2066}'..='\u{2068}' => depth += 1,
                            '\u{2069}' => depth -= 1,
                            _ => {}
                        }
                        whole &= depth > 0 || *c == '\u{2069}';
                        was == 0 && depth == 0
                    })
                    .collect();
                assert_eq!(depth, 0, "{language} {id}: {said:?}");
                let outside = outside.trim();
                let one = !said.contains(isolates) && (said == key || !said.contains("VHS"));
                let from_right = outside.chars().find(|c| c.is_alphabetic() || *c == '\u{200f}');
                let from_right = from_right.is_some_and(|c| !c.is_ascii() && c != 'V');
                // Some sentences are shown at the counter, in German.
                if !(one || whole || from_right)
                    || (outside.is_empty() && said.matches('\u{2068}').count() > 1 && !whole)
                {
                    wrong.push(format!("{language} {id} [{key}]: {said:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn visitors_without_a_message_of_their_own_read_german() {
    let (simple, german) = (Words::new(PARTIAL), Words::new("de"));
    assert_eq!(simple.get("kiosk-back"), german.get("kiosk-back"));
    assert_ne!(simple.get("kiosk-touch"), german.get("kiosk-touch"));
    // What only advisers read.
    assert_eq!(Words::new("uk").get("sheet-state-draft"), german.get("sheet-state-draft"));
    assert_eq!(Words::new("fa-AF").language(), "fa");
    assert_eq!(Words::new("xx").language(), "de");
    assert_eq!(german.get("no-such-message"), "no-such-message");
}

#[test]
fn plain_german_has_no_long_sentence() {
    // Grown compounds are parted by a hyphen, sentences are short; measured without what is put in.
    for file in OF_VISITORS {
        for line in source(file, PARTIAL).lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once(['=', ']']).map_or(line, |(_, text)| text);
            for sentence in text.split(['.', ':', '!', '?']) {
                let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
                let words: Vec<&str> = words.filter(|word| !word.contains(['$', '{', '}'])).collect();
                assert!(words.len() <= 12, "{sentence}");
                let long = words.iter().find(|word| word.split('-').any(|part| part.chars().count() > 16));
                assert_eq!(long, None, "{sentence}");
            }
        }
    }
}

#[test]
fn every_message_formats_whatever_its_values_are() {
    for language in VISITOR_LANGUAGES {
        let files: &[&[&str]] = if LANGUAGES.contains(&language) { &[&GENERAL, &LATE] } else { &[&OF_VISITORS] };
        for files in files {
            let plurals = language.split('-').next().unwrap();
            let mut bundle = FluentBundle::new(vec![plurals.parse().unwrap()]);
            bundle.set_use_isolating(false);
            let mut all = Messages::new();
            for file in *files {
                let text = source(file, language);
                all.extend(messages(&text));
                let resource =
                    FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{file}{language}: {errors:?}"));
                bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{file}{language}: {errors:?}"));
            }
            for (id, message) in &all {
                let names = variables(id, &all);
                let numbers = [0.0, 1.0, 2.0, 5.0, 2.5].map(FluentValue::from);
                let keys = message.variants.iter().map(|key| FluentValue::from(key.as_str()));
                let words = ["none", "Wort", ""].map(FluentValue::from);
                for value in numbers.into_iter().chain(words).chain(keys) {
                    let mut arguments = FluentArgs::new();
                    names.iter().for_each(|name| arguments.set(name.clone(), value.clone()));
                    let pattern = bundle.get_message(id).and_then(|message| message.value());
                    let mut errors = Vec::new();
                    let said =
                        bundle.format_pattern(pattern.unwrap_or_else(|| panic!("{id}")), Some(&arguments), &mut errors);
                    assert!(errors.is_empty(), "{language} {id} with {value:?}: {errors:?}");
                    // Examples of a file have brackets of their own.
                    assert!(!said.contains("{$") && !said.contains("{ $"), "{language} {id}: {said}");
                }
            }
        }
    }
}

#[test]
fn every_message_that_the_code_asks_for_exists() {
    let (general, findings) = (general("de"), findings("de"));
    let mut missing = Vec::new();
    let mut asked = 0;
    for literal in literals().iter().filter(|literal| is_asked(literal)) {
        asked += 1;
        let of_findings = literal.before.ends_with(".say_finding(") || literal.before.ends_with(".exchange(");
        let known = if of_findings { &findings } else { &general };
        if !known.contains_key(&literal.text) {
            missing.push(format!("{}: {}", literal.place, literal.text));
        }
    }
    for (pattern, ids) in put_together() {
        let late = ["severity-", "finding-", "table-", "{id}-many", "import-"];
        let of_findings = late.iter().any(|family| pattern.starts_with(family));
        let known = if of_findings { &findings } else { &general };
        missing.extend(ids.into_iter().filter(|id| !known.contains_key(id)).map(|id| format!("{pattern}: {id}")));
    }
    // The code is read by its looks: that nothing was seen must not pass for that nothing is wrong.
    assert!(asked > 150, "{asked} ids were recognised");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_text_that_looks_like_an_id_is_one() {
    // Some ids are chosen in one place and asked for in another (`"mark-paused"`): they are known by their family.
    let general = general("de");
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    for id in general.keys() {
        *families.entry(id.split('-').next().unwrap_or_default()).or_default() += 1;
    }
    let others =
        ["all-day", "period-days", "cut-off", "rules-line", "rules-otherwise", "opening-short", "kiosk-session"];
    let mut wrong = Vec::new();
    for literal in literals() {
        let text = literal.text.as_str();
        let shaped = text.contains('-')
            && text
                .split('-')
                .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
        let family = families.get(text.split('-').next().unwrap_or_default()).copied().unwrap_or(0) >= 3;
        let is_name = Command::named(text).is_some() || Field::ALL.iter().any(|field| field.name() == text);
        // Codes of findings are words with hyphens too.
        let is_code = Code::named(text).is_some();
        if shaped && family && !is_name && !is_code && !others.contains(&text) && !general.contains_key(text) {
            wrong.push(format!("{}: {text}", literal.place));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_id_that_the_code_puts_together_is_enumerated_here() {
    let known: BTreeMap<&str, Vec<String>> = put_together().into_iter().collect();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for literal in literals() {
        if literal.before.ends_with("format!(") && is_pattern(&literal.text) {
            if !known.contains_key(literal.text.as_str()) {
                wrong.push(format!("{}: {}", literal.place, literal.text));
            }
            seen.insert(literal.text);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let gone: Vec<_> = known.keys().filter(|pattern| !seen.contains(**pattern)).collect();
    assert!(gone.is_empty(), "no longer in the code: {gone:?}");
}

#[test]
fn no_message_is_without_use() {
    let all: Messages = general("de").into_iter().chain(findings("de")).collect();
    let mut used: BTreeSet<String> = literals().into_iter().map(|literal| literal.text).collect();
    used.extend(put_together().into_iter().flat_map(|(_, ids)| ids));
    used.extend(Group::ALL.map(|group| group.id().to_owned()));
    used.extend(all.values().flat_map(|message| message.messages.iter().cloned()));
    let arguments = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/cli/args.rs")).unwrap();
    let parts: BTreeSet<String> =
        arguments.split(|c: char| !is_word(c)).map(|part| part.replace('_', "-").to_lowercase()).collect();
    let is_argument = |id: &str| {
        let names = ["help-command-", "usage-", "help-format-", "help-"]
            .into_iter()
            .filter_map(|family| id.strip_prefix(family));
        names.into_iter().any(|name| parts.contains(name))
    };
    let unused: Vec<_> = all.keys().filter(|id| !used.contains(*id) && !is_argument(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_option_and_command_is_explained() {
    // A sentence that is not there is shown by its id.
    let help = |words: &[&str]| {
        let mut program = process::Command::new(env!("CARGO_BIN_EXE_lotse"));
        let output = program.env_clear().env("LOTSE_SETTINGS", "").args(words).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.len() > 100, "{words:?}: {text}");
        text
    };
    for language in LANGUAGES {
        let mut names = vec![String::new()];
        let heading = Words::new(language).get("help-heading-commands");
        let commands = help(&["--language", language, "--help"]);
        let commands = commands.split(&heading).nth(1).unwrap().lines().skip(1).take_while(|line| !line.is_empty());
        names.extend(
            commands
                .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
                .filter_map(|line| line.split_whitespace().next().map(str::to_owned)),
        );
        assert!(names.len() > 7, "{names:?}");
        for name in names {
            let short: Vec<&str> = [name.as_str()].into_iter().filter(|name| !name.is_empty()).collect();
            let page: Vec<&str> = ["man"].into_iter().chain(short.iter().copied()).collect();
            for text in [
                help(&[&short[..], &["--language", language, "--help"]].concat()),
                help(&[&["--language", language], &page[..]].concat()),
            ] {
                // The manual's hyphens are escaped.
                let text = text.replace("\\-", "-");
                for family in ["help-", "usage-"] {
                    let id = text.split(|c: char| !is_word(c)).find(|word| word.starts_with(family));
                    assert_eq!(id, None, "{language} {name}:\n{text}");
                }
            }
        }
    }
}

#[test]
fn whoever_asks_for_a_message_gives_all_its_values() {
    let (general, findings) = (general("de"), findings("de"));
    let english = self::general("en");
    let mut lacking = Vec::new();
    let mut looked_at = 0;
    for literal in literals().iter().filter(|literal| is_asked(literal)) {
        let all = if literal.before.ends_with(".say_finding(") { &findings } else { &general };
        if !all.contains_key(&literal.text) {
            continue;
        }
        let mut needed = variables(&literal.text, all);
        if english.contains_key(&literal.text) {
            needed.extend(variables(&literal.text, &english));
        }
        let given: BTreeSet<String> = if literal.before.ends_with(".get(") {
            BTreeSet::new()
        } else if literal.before.ends_with(".with(") || literal.before.ends_with(".hours(") {
            ["text".to_owned()].into()
        } else if literal.before.ends_with(".with_day(") {
            ["date".to_owned(), "tense".to_owned()].into()
        } else {
            // Only where the values stand in the call; those that have a name of their own are for other tests.
            let behind: String = literal.behind.chars().filter(|c| !c.is_whitespace()).collect();
            let Some(values) = behind.strip_prefix(",&[") else { continue };
            values.split("(\"").skip(1).filter_map(|value| value.split('"').next()).map(str::to_owned).collect()
        };
        looked_at += 1;
        let lack: Vec<_> = needed.difference(&given).cloned().collect();
        if !lack.is_empty() {
            lacking.push(format!("{}: {} lacks {}", literal.place, literal.text, lack.join(", ")));
        }
    }
    assert!(looked_at > 120, "{looked_at} calls were recognised");
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}
