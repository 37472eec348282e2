//! A new offer as text: what is known, and every other key as a comment that says what it is for. `lotse new`.

use crate::directory::catalogue::{Key, Kind, Table};
use crate::directory::check::slug;
use std::fmt::Write as _;

/// What is known of a new offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Keys of the offer with their values, written as TOML.
    pub facts: Vec<(&'static str, String)>,
    /// The places, by id.
    pub places: Vec<String>,
}

impl Draft {
    /// Sets a fact, unless there is nothing to say.
    pub fn set(&mut self, key: &'static str, value: Option<String>) {
        if let Some(value) = value {
            self.facts.push((key, value));
        }
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| *known == key).map(|(_, value)| value.as_str())
    }
}

/// The entry, its comments in a language. Required keys that are not known stand with their example.
pub fn offer(draft: &Draft, language: &str) -> String {
    let mut out = String::from("[[offer]]\n");
    let sub_table = |key: &&Key| matches!(key.kind, Kind::TablesByLanguage(_) | Kind::List(Kind::Table(Table::At)));
    for key in Table::Offer.keys().iter().filter(|key| !sub_table(key)) {
        match draft.get(key.name) {
            Some(value) => {
                let _ = writeln!(out, "{} = {value}", key.name);
            }
            None => push_example(&mut out, key, language, !key.required),
        }
    }
    if draft.places.is_empty() {
        out.push_str("\n# [[offer.at]]\n");
        for key in Table::At.keys() {
            push_example(&mut out, key, language, true);
        }
    }
    for place in &draft.places {
        let _ = write!(out, "\n[[offer.at]]\nplace = {}\n", super::amend::text(place));
        for key in Table::At.keys().iter().filter(|key| !key.required) {
            push_example(&mut out, key, language, true);
        }
    }
    out.push_str("\n# [offer.translations.uk]\n");
    for key in Table::Translation.keys().iter().filter(|key| key.public) {
        push_example(&mut out, key, language, true);
    }
    out
}

/// A provider that did not exist before.
pub fn provider(id: &str, name: &str, language: &str) -> String {
    let mut out = format!("[[provider]]\nid = {}\nname = {}\n", super::amend::text(id), super::amend::text(name));
    for key in Table::Provider.keys().iter().filter(|key| !key.required) {
        push_example(&mut out, key, language, true);
    }
    out
}

fn push_example(out: &mut String, key: &Key, language: &str, is_comment: bool) {
    let mark = if is_comment { "# " } else { "" };
    let _ = match language {
        "de" => writeln!(out, "{mark}{} = {}  # {}: {}", key.name, key.example, key.german, key.de),
        _ => writeln!(out, "{mark}{} = {}  # {}", key.name, key.example, key.en),
    };
}

/// An id made of a name that nobody has yet.
pub fn id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let base = match slug(name) {
        slug if slug.is_empty() => "offer".to_owned(),
        // Ids are typed and read out; the first words tell enough.
        slug => slug.char_indices().rfind(|(at, c)| *at > 30 && *at <= 48 && *c == '-').map_or_else(
            || slug.chars().take(48).collect::<String>(),
            |(at, _)| slug.get(..at).unwrap_or(&slug).to_owned(),
        ),
    };
    let base = base.trim_matches('-').to_owned();
    if !is_taken(&base) {
        return base;
    }
    (2..=u32::MAX).map(|number| format!("{base}-{number}")).find(|id| !is_taken(id)).unwrap_or(base)
}

/// The text of a file with an entry behind what is there, an empty line between, in the file's own line ends.
pub fn append(text: &str, entry: &str) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    if !out.trim_start_matches('\u{feff}').is_empty() {
        if !out.ends_with('\n') {
            out.push_str(line_end);
        }
        out.push_str(line_end);
    }
    if line_end == "\n" {
        out.push_str(entry);
    } else {
        out.push_str(&entry.replace('\n', line_end));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::upkeep::layout::layout;

    #[test]
    fn a_skeleton_names_every_key_and_is_laid_out() {
        for language in ["de", "en"] {
            let draft =
                Draft { facts: vec![("id", "\"x\"".into()), ("phone", "\"112\"".into())], places: vec!["p".into()] };
            for text in
                [offer(&Draft::default(), language), offer(&draft, language), provider("p", "P \"Q\"", language)]
            {
                assert_eq!(layout(&text).unwrap(), text);
            }
            let text = offer(&Draft::default(), language);
            for key in Table::Offer.keys().iter().filter(|key| !matches!(key.name, "at" | "translations")) {
                assert!(
                    text.lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{} = ", key.name))),
                    "{}",
                    key.name
                );
            }
        }
        assert!(offer(&Draft::default(), "de").contains("# Telefon: "));
    }

    #[test]
    fn ids_are_short_and_new() {
        assert_eq!(id("Nähcafé für Mütter", |_| false), "naehcafe-fuer-muetter");
        assert_eq!(id("Nähcafé", |id| id == "naehcafe" || id == "naehcafe-2"), "naehcafe-3");
        assert_eq!(id("?!", |_| false), "offer");
        let long = id("Beratung für Menschen ohne Papiere und ihre Angehörigen im ganzen Kreis", |_| false);
        assert_eq!(long, "beratung-fuer-menschen-ohne-papiere-und-ihre");
    }

    #[test]
    fn an_entry_is_appended_in_the_files_own_way() {
        assert_eq!(append("a = 1", "b\n"), "a = 1\n\nb\n");
        assert_eq!(append("a = 1\r\n", "b\n"), "a = 1\r\n\r\nb\r\n");
        assert_eq!(append("", "b\n"), "b\n");
    }
}
