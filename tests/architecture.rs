//! The directions of the architecture, read from the source: what may name what.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may name. Nothing imports upward.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("directory", &[]),
    ("search", &["directory"]),
    ("words", &["directory"]),
    ("exchange", &["directory", "search", "words", "bidi", "qr"]),
    ("upkeep", &["directory", "search", "words"]),
    ("files", &[]),
    ("cores", &["directory", "search"]),
    ("bidi", &[]),
    ("qr", &[]),
    ("app", &["directory", "search", "words", "exchange", "upkeep", "bidi", "qr"]),
    ("settings", &["directory", "search", "words", "upkeep", "app"]),
    ("ui", &["directory", "search", "words", "exchange", "upkeep", "bidi", "qr", "app"]),
    ("terminal", &["directory", "search", "words", "exchange", "upkeep", "files", "cores", "bidi", "qr", "app", "ui"]),
    (
        "cli",
        &[
            "directory",
            "search",
            "words",
            "exchange",
            "upkeep",
            "files",
            "cores",
            "bidi",
            "qr",
            "app",
            "settings",
            "ui",
            "terminal",
        ],
    ),
];

/// What the pure rooms must not name: terminals, clocks, files, threads, the environment.
const IMPURE: &[&str] = &[
    "ratatui",
    "crossterm",
    "termina::",
    "rustix",
    "std::fs",
    "std::env",
    "std::thread",
    "std::process",
    "std::net",
    "SystemTime",
    "Instant",
    "Utc::now",
    "Local::now",
    "println!",
    "eprintln!",
];

const PURE: &[&str] = &["directory", "search", "words", "exchange", "upkeep", "bidi", "qr", "app", "settings"];

fn sources(room: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(room) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// A file's lines of code: no comments, no tests.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    let mut lines = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        let line = line.trim();
        if !line.starts_with("//") {
            lines.push((i + 1, line.to_owned()));
        }
    }
    lines
}

fn room_files(room: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room), &mut files);
    files.retain(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().contains("tests")));
    files.sort();
    files
}

#[test]
fn nothing_imports_upward() {
    let mut wrong = Vec::new();
    for (room, allowed) in MAY_NAME {
        for path in room_files(room) {
            for (line, text) in code(&path) {
                for (other, _) in MAY_NAME.iter().filter(|(other, _)| other != room && !allowed.contains(other)) {
                    if text.contains(&format!("crate::{other}")) || text.contains(&format!("lotse::{other}")) {
                        wrong.push(format!("{}:{line}: {room} names {other}: {text}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_rooms_name_no_terminal_clock_file_or_thread() {
    let mut wrong = Vec::new();
    for room in PURE {
        for path in room_files(room) {
            for (line, text) in code(&path) {
                wrong.extend(
                    IMPURE
                        .iter()
                        .filter(|word| text.contains(*word))
                        .map(|word| format!("{}:{line}: {word}", path.display())),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files that start programs, and which: the kiosk's supervisor its own, nobody else anything at a kiosk.
const STARTS: &[&str] = &["files/git.rs", "terminal/desktop.rs", "terminal/editor.rs", "terminal/kiosk/supervisor.rs"];

#[test]
fn only_those_start_programs_that_are_known_to() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut starting = Vec::new();
    for (room, _) in MAY_NAME {
        for path in room_files(room) {
            let is_start = |text: &str| {
                text.contains("Command::new(") && !text.contains("clap::")
                    || text.contains("CommandExt")
                    || text.contains("exec(")
            };
            if code(&path).iter().any(|(_, text)| is_start(text)) {
                starting.push(path.strip_prefix(&source).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    starting.sort();
    assert_eq!(starting, STARTS);
}

#[test]
fn every_room_is_known() {
    let rooms = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    for room in rooms.flatten().filter(|entry| entry.path().is_dir()) {
        let name = room.file_name().into_string().unwrap();
        let mut files = Vec::new();
        sources(&room.path(), &mut files);
        assert!(files.is_empty() || MAY_NAME.iter().any(|(known, _)| *known == name), "{name} has no rule");
    }
}

#[test]
fn one_room_makes_sentences() {
    // A sentence in the code is a text literal with several words that begins with a capital; messages of tests and of
    // the argument parser's help apart.
    let mut wrong = Vec::new();
    for room in ["search", "app", "ui", "terminal", "exchange", "upkeep", "files"] {
        for path in room_files(room) {
            for (line, text) in code(&path) {
                let literal = text.split('"').nth(1).unwrap_or_default();
                let words = literal.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).count();
                if words >= 3 && literal.starts_with(char::is_uppercase) && !text.contains("assert") {
                    wrong.push(format!("{}:{line}: {text}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nobody_prints_past_the_output() {
    let mut wrong = Vec::new();
    for (room, _) in MAY_NAME {
        for path in room_files(room) {
            // What belongs to nobody's output tears a screen, or is taken for the word of a session.
            let prints = |text: &str| ["println!(", "print!(", "dbg!("].iter().any(|way| text.contains(way));
            wrong.extend(
                code(&path)
                    .iter()
                    .filter(|(_, text)| prints(text))
                    .map(|(line, _)| format!("{}:{line}", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
