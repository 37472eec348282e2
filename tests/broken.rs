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
    let mut in_english = String::new();
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
        let english = lotse().current_dir(folder()).args(["--language", "en"]).args(&asked).run();
        in_english.push_str(&format!("### {}\n\n{}\n\n", code.name(), english.stdout.trim_end()));
        let github = lotse().current_dir(folder()).args(&asked).args(["--format", "github"]).run();
        assert_eq!(github.code, run.code, "{}", code.name());
        let annotated: Vec<&str> = github.lines().into_iter().map(annotation).collect();
        if !annotated.contains(&code.name()) {
            wrong.push(format!("{}: not among the annotations:\n{}", code.name(), github.stdout));
        }
        let json = lotse().current_dir(folder()).args(&asked).args(["--format", "json"]).run();
        for finding in json.json() {
            for key in ["code", "severity", "file", "message", "cure"] {
                assert!(finding[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {finding}");
            }
            for place in [Some(&finding), finding.get("other")].into_iter().flatten() {
                // Of a whole file there is no line; a line has a column.
                assert_eq!(place["line"].is_u64(), place["column"].is_u64(), "{finding}");
            }
        }
        assert_eq!(json.lines().len(), annotated.len(), "{}", code.name());
        if !json.lines().iter().any(|line| line.contains(&format!("{{\"code\":\"{}\"", code.name()))) {
            wrong.push(format!("{}: not among the findings:\n{}", code.name(), json.stdout));
        }
        assert_eq!(json.code, run.code, "{}", code.name());
    }
    let expected = folder().with_file_name("broken.en.txt");
    if update {
        std::fs::write(&expected, &in_english).unwrap();
    } else if std::fs::read_to_string(&expected).unwrap_or_default() != in_english {
        wrong.push("English: said otherwise than tests/broken.en.txt expects".to_owned());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The code that a line of GitHub's format is about; the line has to be one
/// (docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
fn annotation(line: &str) -> &str {
    let (command, message) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect(line);
    let (level, properties) = command.split_once(' ').expect(line);
    assert!(["error", "warning", "notice"].contains(&level), "{line}");
    assert!(!message.trim().is_empty() && !line.contains(['\r', '\n']), "{line}");
    let mut title = "";
    for property in properties.split(',') {
        let (key, value) = property.split_once('=').expect(line);
        assert!(["file", "line", "col", "title"].contains(&key) && !value.is_empty(), "{line}");
        assert!(!matches!(key, "line" | "col") || value.parse::<u32>().is_ok_and(|n| n > 0), "{line}");
        if key == "title" {
            title = value;
        }
    }
    title
}

#[test]
fn the_other_place_is_in_every_format() {
    let check = |format| lotse().current_dir(folder()).args(["check", "duplicate-id.toml", "--format", format]).run();
    let json = check("json").json();
    let finding = json.iter().find(|finding| finding["code"] == "duplicate-id").unwrap();
    let other = &finding["other"];
    assert_eq!((finding["line"].as_u64(), other["line"].as_u64()), (Some(34), Some(18)));
    assert_eq!((other["column"].as_u64(), other["file"].as_str()), (Some(6), Some("duplicate-id.toml")));
    assert_eq!(other["label"], "hier steht es zuerst");
    let github = check("github").stdout;
    assert!(github.contains("%0Aduplicate-id.toml:18: hier steht es zuerst"), "{github}");
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
