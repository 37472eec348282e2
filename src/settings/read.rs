//! Reads `settings.toml`. Every mistake costs the setting that it is made in and nothing else.

use super::catalogue::{self, CURSORS, KEYS, Kind, PROFILES, TABLES, UNSTATED, filter_named, key_named};
use super::keys::{self, Binding};
use super::statement::{Statement, parts};
use crate::app::Command;
use crate::app::keymap::Keymap;
use crate::app::preferences::Cursor;
use crate::app::profile::Profile;
use crate::app::update::THEMES;
use crate::directory::finding::{Code, Finding, Lines, Place, Span};
use crate::directory::lists::List;
use crate::directory::model::Language;
use crate::directory::nearest::nearest;
use crate::directory::text::first_unclean;
use crate::directory::tree::{self, Entry, Node, Value};
use crate::directory::{Text, syntax};
use crate::search::Dimension;
use crate::words::LANGUAGES;

/// What was set; what was not is `None` or empty.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The path of the directory, as it was written.
    pub directory: Option<String>,
    /// The language of the interface.
    pub language: Option<&'static str>,
    /// The language of offers' texts.
    pub texts: Option<String>,
    /// The theme.
    pub theme: Option<&'static str>,
    /// The profile.
    pub profile: Option<Profile>,
    /// Whether the mouse is taken.
    pub mouse: Option<bool>,
    /// Where the cursor stands.
    pub cursor: Option<Cursor>,
    /// The program that opens addresses, with its arguments.
    pub open: Option<Vec<String>>,
    /// The filters that a screen starts with.
    pub start: Start,
    /// Which key does what.
    pub keymap: Keymap,
}

/// The filters that a screen starts with. Whether their values are known only the directory can tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// Each value with its place in the file.
    pub filters: Vec<(Dimension, String, Place)>,
    /// Offers that do not state a fact are shown too.
    pub with_unstated: bool,
}

/// Reads a settings file's text: what was set, and what is wrong with it, by place. The file is number 0 of its findings.
pub fn read(text: &str) -> (Settings, Vec<Finding>) {
    let mut reader =
        Reader { text, settings: Settings::default(), findings: Vec::new(), seen: Vec::new(), bindings: Vec::new() };
    for (block, statements) in parts(text) {
        let name = block.name(text);
        let table = match name {
            "" => None,
            name if TABLES.contains(&name) && !block.repeated => Some(name),
            name => {
                let near = nearest(name, TABLES).or_else(|| meant(name).filter(|meant| TABLES.contains(meant)));
                reader.unknown(block.name, name, near);
                continue;
            }
        };
        for statement in statements {
            reader.statement(table, statement);
        }
    }
    let Reader { mut settings, mut findings, bindings, .. } = reader;
    settings.keymap = keys::keymap(bindings, &mut findings);
    let lines = Lines::of(text);
    for finding in &mut findings {
        finding.place = lines.place(0, finding.place.span);
        finding.other = finding.other.map(|other| lines.place(0, other.span));
    }
    for (.., place) in &mut settings.start.filters {
        *place = lines.place(0, place.span);
    }
    findings.sort_by_key(|finding| (finding.place, finding.code));
    (settings, findings)
}

struct Reader<'t> {
    text: &'t str,
    settings: Settings,
    findings: Vec<Finding>,
    /// What was set so far: table, key, place of the key.
    seen: Vec<(Option<&'static str>, String, Span)>,
    bindings: Vec<Binding>,
}

impl<'t> Reader<'t> {
    fn statement(&mut self, table: Option<&str>, Statement { span }: Statement) {
        let tree = tree::parse(self.text, span);
        if !tree.complaints.is_empty() {
            self.findings.extend(syntax::findings(self.text, span, &tree.complaints));
            return;
        }
        for entry in tree.entries {
            self.entry(table, entry);
        }
    }

    fn entry(&mut self, table: Option<&str>, entry: Entry<'t>) {
        // `[keys]` with lines below it, `keys = { … }` and `keys.open = …` are the same.
        if table.is_none()
            && let Some(inner) = TABLES.into_iter().find(|known| *known == entry.key)
        {
            match entry.node.value {
                Value::Table(entries) => entries.into_iter().for_each(|entry| self.entry(Some(inner), entry)),
                other => self.wrong_type(inner, "table", "{ … }", entry.node.span, &other),
            }
            return;
        }
        let table = TABLES.into_iter().find(|known| Some(*known) == table);
        if let Some((.., first)) = self.seen.iter().find(|(at, key, _)| *at == table && *key == entry.key) {
            let mut finding = Finding::at(Code::SettingTwice, entry.span).with("key", &entry.key);
            finding.other = Some(Place { span: *first, ..Place::default() });
            self.findings.push(finding);
            return;
        }
        self.seen.push((table, entry.key.to_string(), entry.span));
        match table {
            Some("keys") => self.binding(entry),
            Some(_) => self.filter(entry),
            None => self.setting(entry),
        }
    }

    fn setting(&mut self, entry: Entry<'t>) {
        let Some(key) = key_named(&entry.key) else {
            let known = KEYS.iter().map(|key| key.name).chain(TABLES);
            let near = nearest(&entry.key, known).or_else(|| meant(&entry.key));
            return self.unknown(entry.span, &entry.key, near);
        };
        let span = entry.node.span;
        match (key.kind, entry.node.value) {
            (Kind::YesNo, Value::Boolean(yes)) => self.settings.mouse = Some(yes),
            (Kind::Path, Value::Text(path)) => {
                if path.trim().is_empty() || first_unclean(&path).is_some() {
                    self.bad_value(key, &path, None, span);
                } else {
                    self.settings.directory = Some(path.into_owned());
                }
            }
            (Kind::Language, Value::Text(raw)) => match Language::parse(&raw) {
                Some(language) => self.settings.texts = Some(language.as_str().to_owned()),
                None => {
                    let near = nearest(&raw, List::Languages.codes().iter().copied());
                    self.bad_value(key, &raw, near, span);
                }
            },
            (Kind::OneOf(known), Value::Text(raw)) => match known.iter().find(|word| **word == raw) {
                Some(word) => self.one_of(key.name, word),
                None => {
                    let near = nearest(&raw, known.iter().copied());
                    let known: Vec<String> = known.iter().map(|word| format!("\"{word}\"")).collect();
                    self.findings.push(bad_value(key.name, &raw, near, span).with("known", &known.join(", ")));
                }
            },
            (Kind::Program, Value::Text(program)) => self.program(key, vec![(program.into_owned(), span)]),
            (Kind::Program, Value::List(nodes)) => {
                if let Some(words) = self.texts(key.name, nodes, key.example) {
                    self.program(key, words);
                }
            }
            (kind, other) => {
                let expected = match kind {
                    Kind::YesNo => "yes-no",
                    Kind::Program => "list",
                    _ => "text",
                };
                self.wrong_type(key.name, expected, key.example, span, &other);
            }
        }
    }

    fn one_of(&mut self, key: &str, word: &str) {
        let settings = &mut self.settings;
        match key {
            "language" => settings.language = LANGUAGES.into_iter().find(|known| *known == word),
            "theme" => settings.theme = THEMES.into_iter().find(|known| *known == word),
            "profile" => settings.profile = PROFILES.contains(&word).then(|| Profile::named(word)).flatten(),
            _ => {
                let is_row = CURSORS.last() == Some(&word);
                settings.cursor = Some(if is_row { Cursor::Row } else { Cursor::Line });
            }
        }
    }

    fn program(&mut self, key: &catalogue::Key, words: Vec<(String, Span)>) {
        match words.iter().enumerate().find(|(i, (word, _))| word.contains('\0') || *i == 0 && word.trim().is_empty()) {
            Some((_, (word, span))) => self.bad_value(key, word, None, *span),
            None if words.is_empty() => {}
            None => self.settings.open = Some(words.into_iter().map(|(word, _)| word).collect()),
        }
    }

    fn filter(&mut self, entry: Entry<'t>) {
        let span = entry.node.span;
        if entry.key == UNSTATED {
            match entry.node.value {
                Value::Boolean(yes) => self.settings.start.with_unstated = yes,
                other => self.wrong_type(UNSTATED, "yes-no", "true", span, &other),
            }
            return;
        }
        let Some(dimension) = filter_named(&entry.key) else {
            let known = Dimension::ALL.into_iter().map(Dimension::name).chain([UNSTATED]);
            return self.unknown(entry.span, &entry.key, nearest(&entry.key, known));
        };
        let name = dimension.name();
        let values = match entry.node.value {
            Value::Boolean(yes) if dimension.is_flag() => {
                if yes {
                    vec![("yes".to_owned(), span)]
                } else {
                    Vec::new()
                }
            }
            other if dimension.is_flag() => return self.wrong_type(name, "yes-no", "true", span, &other),
            Value::Text(text) => vec![(text.into_owned(), span)],
            Value::Integer(Some(number)) if dimension == Dimension::Age => vec![(number.to_string(), span)],
            Value::List(nodes) => match self.texts(name, nodes, "[\"…\"]") {
                Some(texts) => texts,
                None => return,
            },
            other => return self.wrong_type(name, "list", "[\"…\"]", span, &other),
        };
        for (value, span) in values {
            self.settings.start.filters.push((dimension, value, Place { span, ..Place::default() }));
        }
    }

    fn binding(&mut self, entry: Entry<'t>) {
        let Some(command) = Command::named(&entry.key) else {
            let near = nearest(&entry.key, Command::ALL.iter().map(|command| command.name()));
            let finding = Finding::at(Code::UnknownCommand, entry.span).with("key", &entry.key);
            self.findings.push(match near {
                Some(near) => finding.with("near", near),
                None => finding,
            });
            return;
        };
        let span = entry.node.span;
        let written = match entry.node.value {
            Value::Text(text) => vec![(text.into_owned(), span)],
            Value::List(nodes) => match self.texts(command.name(), nodes, "[\"ctrl-s\"]") {
                Some(texts) => texts,
                None => return,
            },
            other => return self.wrong_type(command.name(), "list", "[\"ctrl-s\"]", span, &other),
        };
        let asked = written.len();
        let mut chords = Vec::new();
        for (text, span) in written {
            match keys::chord(&text) {
                Some(chord) => chords.push((chord, span)),
                None => self.findings.push(Finding::at(Code::UnknownChord, span).with("key", &text)),
            }
        }
        // Where nothing that was written is a key, the command keeps its own.
        if asked == 0 || !chords.is_empty() {
            self.bindings.push(Binding { command, span: entry.span, chords });
        }
    }

    /// The texts of a list; `None` where one of its values is none.
    fn texts(&mut self, key: &str, nodes: Vec<Node<'t>>, example: &str) -> Option<Vec<(String, Span)>> {
        let mut texts = Vec::with_capacity(nodes.len());
        for Node { span, value } in nodes {
            match value {
                Value::Text(text) => texts.push((text.into_owned(), span)),
                other => {
                    self.wrong_type(key, "text", example, span, &other);
                    return None;
                }
            }
        }
        Some(texts)
    }

    fn unknown(&mut self, span: Span, written: &str, near: Option<&str>) {
        let finding = Finding::at(Code::UnknownSetting, span).with("key", written);
        self.findings.push(match near {
            Some(near) => finding.with("near", near),
            None => finding,
        });
    }

    fn bad_value(&mut self, key: &catalogue::Key, value: &str, near: Option<&str>, span: Span) {
        self.findings.push(bad_value(key.name, value, near, span).with("example", key.example));
    }

    fn wrong_type(&mut self, key: &str, expected: &str, example: &str, span: Span, found: &Value<'_>) {
        self.findings.push(
            Finding::at(Code::WrongType, span)
                .with("key", key)
                .with("found", found.name())
                .with("expected", expected)
                .with("example", example),
        );
    }
}

/// A value that a setting cannot have.
pub fn bad_value(key: &str, value: &str, near: Option<&str>, span: Span) -> Finding {
    let value = Text::line(value);
    let value = if value.is_empty() { "\u{a0}" } else { value.as_str() };
    let finding = Finding::at(Code::SettingValue, span).with("key", key).with("value", value);
    match near {
        Some(near) => finding.with("near", near),
        None => finding,
    }
}

/// What people call a setting who think of it in German, or by its option.
fn meant(written: &str) -> Option<&'static str> {
    Some(match written.to_lowercase().as_str() {
        "verzeichnis" | "datei" | "path" | "pfad" => "directory",
        "sprache" | "lang" => "language",
        "textsprache" | "in" => "texts",
        "farben" | "color" | "colors" | "colour" | "colours" | "thema" | "design" => "theme",
        "profil" => "profile",
        "maus" | "no-mouse" | "no_mouse" => "mouse",
        "tasten" | "shortcuts" | "bindings" => "keys",
        "filter" => "filters",
        "browser" | "öffnen" | "opener" => "open",
        _ => return None,
    })
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
