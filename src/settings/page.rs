//! `docs/settings.md`: every setting, every filter, every command with its keys, from the catalogues.

use super::catalogue::{KEYS, Kind, UNSTATED};
use crate::app::Command;
use crate::app::command::Group;
use crate::app::keymap::Keymap;
use crate::search::Dimension;
use crate::upkeep::markdown::{head, row};
use crate::words::Words;
use std::fmt::Write;

/// What the page says before the tables.
const PROSE: &str = include_str!("page.md");

/// The page. `english` and `german` are the words of these languages.
pub fn page(english: &Words, german: &Words) -> String {
    let mut page = String::from(PROSE);
    let both = |de: &str, en: &str| format!("{en}<br>*{de}*");
    let _ = write!(page, "\n## {}\n\n", english.say_finding("setting-page-keys", &[]));
    page.push_str(&head(&["Key", "What it is", "What it must be", "Example"]));
    for key in KEYS {
        let example = format!("`{} = {}`", key.name, key.example);
        page.push_str(&row(&[&format!("`{}`", key.name), &both(key.de, key.en), &kind(key.kind, english), &example]));
    }
    let _ = write!(page, "\n## `[filters]`\n\n{}\n\n", english.say_finding("setting-page-filters", &[]));
    page.push_str(&head(&["Key", "What it is", "Example"]));
    for dimension in Dimension::ALL {
        let id = format!("dimension-{}", dimension.name());
        let name = format!("`{}`", dimension.name());
        let example = format!("`{} = {}`", dimension.name(), example(dimension));
        page.push_str(&row(&[&name, &both(&german.get(&id), &english.get(&id)), &example]));
    }
    let unstated =
        both(&german.say_finding("setting-page-unstated", &[]), &english.say_finding("setting-page-unstated", &[]));
    page.push_str(&row(&[&format!("`{UNSTATED}`"), &unstated, &format!("`{UNSTATED} = true`")]));
    let _ = write!(page, "\n## `[keys]`\n\n{}\n", english.say_finding("setting-page-commands", &[]));
    let keymap = Keymap::default();
    for group in Group::ALL {
        let _ = write!(page, "\n### {}\n\n", english.get(group.id()));
        page.push_str(&head(&["Command", "What it does", "Keys without settings"]));
        for command in Command::ALL.iter().filter(|command| command.group() == group) {
            let mut chords: Vec<String> = keymap.chords(*command).map(|chord| format!("`{chord}`")).collect();
            chords.dedup();
            let name = format!("`{}`", command.name());
            let what = both(&german.get(&command.id()), &english.get(&command.id()));
            page.push_str(&row(&[&name, &what, &chords.join(" ")]));
        }
    }
    page
}

fn kind(kind: Kind, words: &Words) -> String {
    match kind {
        Kind::Path => words.say_finding("setting-path", &[]),
        Kind::OneOf(known) => {
            let known: Vec<String> = known.iter().map(|word| format!("`\"{word}\"`")).collect();
            words.say_finding("setting-one-of", &[("known", (&known.join(", ")).into())])
        }
        Kind::Language => words.say_finding("setting-language", &[]),
        Kind::YesNo => words.say_finding("setting-yes-no", &[]),
        Kind::Program => words.say_finding("setting-program", &[]),
    }
}

/// A value as it may stand in a file.
fn example(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Need => "\"housing\"",
        Dimension::Speaks => "[\"uk\", \"ru\"]",
        Dimension::Town => "[\"Musterstadt\", \"Bad Muster\"]",
        Dimension::Level => "\"B1\"",
        Dimension::Group => "\"women\"",
        Dimension::Residence => "\"s24\"",
        Dimension::Access => "\"drop_in\"",
        Dimension::Day => "[\"mo\", \"tu\"]",
        Dimension::Time => "\"evening\"",
        Dimension::Provider => "\"vhs-musterland\"",
        Dimension::Funder => "\"BAMF\"",
        Dimension::Age => "3",
        _ => "true",
    }
}
