//! Every kind of finding has a broken directory that shows it, and what `lotse check` says about it in German.
//!
//! `UPDATE_EXPECTED=1 cargo test --test broken` writes what it says now; read every changed line before committing it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod program;

use lotse::directory::finding::Code;
use program::{Runs, lotse};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The file or folder that shows a code.
fn path_of(code: Code) -> Option<String> {
    let file = format!("{}.toml", code.name());
    [file, code.name().to_owned()].into_iter().find(|name| folder().join(name).exists())
}

#[test]
fn every_code_is_shown_and_said_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let Some(path) = path_of(*code) else {
            wrong.push(format!("{}: no tests/broken/{}.toml shows it", code.name(), code.name()));
            continue;
        };
        // What depends on the day is told the day; what is searched for is asked for.
        let mut asked = vec!["--now", "2026-11-23T10:00", "check", &path];
        asked.extend((*code == Code::Unfindable).then_some("--findable"));
        asked.extend(code.is_of_settings().then_some("--settings"));
        let run = lotse().current_dir(folder()).args(&asked).run();
        let said = format!("{}\n(Ende mit {})\n", run.stdout.trim_end(), run.code);
        let expected = folder().join(format!("{}.txt", code.name()));
        if update {
            std::fs::write(&expected, &said).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{}: said otherwise than expected:\n{said}", code.name()));
        }
        let json = lotse().current_dir(folder()).args(&asked).args(["--format", "json"]).run();
        if !json.lines().iter().any(|line| line.contains(&format!("{{\"code\":\"{}\"", code.name()))) {
            wrong.push(format!("{}: not among the findings:\n{}", code.name(), json.stdout));
        }
        assert_eq!(json.code, run.code, "{}", code.name());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_in_the_folder_shows_nothing() {
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let bare = name.trim_end_matches(".toml").trim_end_matches(".txt");
        assert!(Code::named(bare).is_some(), "{name} belongs to no code");
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    for language in lotse::words::LANGUAGES {
        for code in Code::ALL {
            let run = lotse().args(["--language", language, "explain", code.name()]).run();
            assert_eq!(run.code, 0, "{}", code.name());
            assert!(run.stdout.lines().count() > 5 && !run.stdout.contains("finding-"), "{}", run.stdout);
        }
    }
}
