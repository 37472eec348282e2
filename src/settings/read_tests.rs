//! Settings as people write them, right and wrong.

use super::*;
use proptest::prelude::*;

fn codes(text: &str) -> Vec<(&'static str, u32, u32)> {
    read(text).1.iter().map(|finding| (finding.code.name(), finding.place.line, finding.place.column)).collect()
}

#[test]
fn one_line_is_a_file_and_nothing_is_one_too() {
    let (settings, findings) = read("theme = \"dark\"");
    assert_eq!((settings.theme, findings.len()), (Some("dark"), 0));
    assert!(settings.language.is_none() && settings.mouse.is_none() && settings.open.is_none());
    for text in ["", "\u{feff}", "# nothing\n\n", "[keys]\n[filters]\n"] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn everything_can_be_set() {
    let text = "directory = \"~/a.toml\"\nlanguage = \"en\"\ntexts = \"FA-af\"\ntheme = \"mono\"\nprofile = \"maintainer\"\n\
                mouse = false\ncursor = \"row\"\nopen = [\n  \"firefox\", # the browser\n  \"-P\",\n]\nkeys.quit = \"f12\"\n\
                [filters]\ntown = \"Musterstadt\"\nspeaks = [\"uk\", \"ru\"]\nage = 3\nfree = true\nonline = false\nunstated = true\n\
                [keys]\ncopy-contact = [\"Strg+S\", \"f5\"]\ntoggle = [\"space\", \"insert\"]\n";
    let (settings, findings) = read(text);
    assert_eq!(findings, []);
    assert_eq!(settings.directory.as_deref(), Some("~/a.toml"));
    assert_eq!((settings.language, settings.texts.as_deref()), (Some("en"), Some("fa-AF")));
    assert_eq!((settings.theme, settings.mouse, settings.cursor), (Some("mono"), Some(false), Some(Cursor::Row)));
    assert_eq!(settings.profile, Some(Profile::MAINTAINER));
    assert_eq!(settings.open, Some(vec!["firefox".into(), "-P".into()]));
    let filters: Vec<(&str, &str)> =
        settings.start.filters.iter().map(|(dimension, value, _)| (dimension.name(), value.as_str())).collect();
    assert_eq!(filters, [("town", "Musterstadt"), ("speaks", "uk"), ("speaks", "ru"), ("age", "3"), ("free", "yes")]);
    assert!(settings.start.with_unstated);
    let keys = |command| settings.keymap.chords(command).map(|chord| chord.to_string()).collect::<Vec<_>>();
    assert_eq!(keys(Command::CopyContact), ["ctrl+s", "f5"]);
    assert_eq!(keys(Command::Quit), ["f12"]);
    assert_eq!(keys(Command::Toggle), ["space", "insert"]);
    assert_eq!(settings.keymap.conflicts(), []);
}

#[test]
fn a_mistake_costs_its_own_setting() {
    let text = "thme = \"dark\"\nlanguage = english\nmouse = \"no\"\ntheme = \"drak\"\ncursor = \"row\"\ncursor = \"line\"\nopen = [\ntexts = \"uk\"\n\
                [colours]\nred = 1\n[filters]\ntwon = \"x\"\nfree = \"yes\"\n[keys]\nquti = \"f9\"\nsort = \"hyper-x\"\n";
    let (settings, _) = read(text);
    assert_eq!((settings.cursor, settings.texts.as_deref()), (Some(Cursor::Row), Some("uk")));
    assert_eq!(
        codes(text),
        [
            ("unknown-setting", 1, 1),
            ("missing-quotes", 2, 12),
            ("wrong-type", 3, 9),
            ("setting-value", 4, 9),
            ("setting-twice", 6, 1),
            ("unclosed-list", 7, 8),
            ("unknown-setting", 9, 2),
            ("unknown-setting", 12, 1),
            ("wrong-type", 13, 8),
            ("unknown-command", 15, 1),
            ("unknown-chord", 16, 8),
        ]
    );
}

#[test]
fn a_key_for_two_commands_is_named_with_both() {
    // Set twice: the first keeps it.
    let (settings, findings) = read("[keys]\nsort = \"f12\"\nexplain = [\"f12\", \"shift-f12\"]\n");
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    let said = |name| finding.argument(name).map(|text| text.as_str().to_owned());
    assert_eq!(
        (finding.code, said("from"), said("to")),
        (Code::ChordTwice, Some("sort".into()), Some("explain".into()))
    );
    assert_eq!((finding.place.line, finding.other.map(|other| other.line)), (3, Some(2)));
    let chord = keys::chord("f12").unwrap();
    let anywhere = crate::app::command::Context::Anywhere;
    assert_eq!(settings.keymap.command(anywhere, chord), Some(Command::Sort));
    // Taken from a command that nobody set: what is set wins, and the loss is said until it is set too.
    let (settings, findings) = read("[keys]\nsort = \"ctrl-n\"\n");
    assert_eq!(findings.len(), 1);
    assert_eq!(settings.keymap.command(anywhere, keys::chord("ctrl-n").unwrap()), Some(Command::Sort));
    assert_eq!(codes("[keys]\nsort = \"ctrl-n\"\nnext-client = \"f9\"\n"), []);
    // Two commands may change places.
    assert_eq!(codes("[keys]\nsort = \"f9\"\nnext-client = [\"f7\", \"ctrl-n\"]\n"), []);
}

#[test]
fn typing_and_the_way_out_are_not_taken() {
    let text = "[keys]\nsort = \"s\"\nexplain = [\"space\", \"backspace\", \"alt-[\"]\ntoggle = \"x\"\nquit = []\n";
    assert_eq!(
        codes(text),
        [
            ("chord-types", 2, 8),
            ("chord-types", 3, 12),
            ("chord-types", 3, 21),
            ("unknown-chord", 3, 34),
            ("chord-types", 4, 10),
            ("chord-needed", 5, 1)
        ]
    );
    let quit = |settings: &Settings| settings.keymap.chords(Command::Quit).count();
    assert_eq!(quit(&read(text).0), 2);
    let (settings, findings) = read("[keys]\nsort = [\"ctrl-q\", \"ctrl-c\"]\n");
    assert_eq!(quit(&settings), 1, "{findings:?}");
    assert_eq!(findings.iter().filter(|finding| finding.code == Code::ChordNeeded).count(), 1);
}

proptest! {
    #[test]
    fn whatever_stands_there_is_read(text in "(\\[(keys|filters|x)\\]|(theme|mouse|keys|open|town|sort) ?= ?|\"[a-z-]{0,5}\"|[a-z\"'=\\[\\]{},.#\\\\ \n]{0,6}|\n){0,30}") {
        let (_, findings) = read(&text);
        for finding in findings {
            prop_assert!(finding.place.line >= 1 && finding.place.column >= 1, "{:?}", finding);
        }
    }
}
