//! The command line as people and scripts meet it: exit codes, streams, formats, broken paths, hostile data.
//!
//! Never the clock: wherever the moment matters, `--now` says it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod program;

use program::{Run, Runs, lotse};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;

const NOW: [&str; 2] = ["--now", "2026-11-23T10:00"];

/// Searches the sample.
fn search(args: &[&str]) -> Run {
    lotse().current_dir(env!("CARGO_MANIFEST_DIR")).args(NOW).arg("search").args(args).run()
}

/// A small directory: `{}` is the Land.
const SMALL: &str = r#"[directory]
format = 1
name = "Klein"
text_languages = ["de", "en"]
timezone = "Europe/Berlin"
holidays = "{}"

[[provider]]
id = "awo"
name = "AWO Musterstadt"

[[place]]
id = "treff"
name = "Treff am Wasserturm"
town = "Musterstadt"

[[offer]]
id = "spielgruppe"
name = "Spielgruppe"
summary = "Spielen mit Kindern bis drei."
provider = "awo"
needs = ["kids.playgroup"]
hours = "Mo-Fr 08:30-11:00; PH off"
cost = { kind = "free" }

[[offer.at]]
place = "treff"

[offer.translations.en]
name = "Play group"

[[offer]]
id = "kita"
name = "Kita am Wasserturm"
summary = "Plätze für Kinder ab drei."
provider = "awo"
needs = ["kids.daycare"]
hours = "Mo-Fr 07:00-16:00"

[[offer]]
id = "sonntagsspiel"
name = "Sonntagsspiel"
summary = "Spielen am Sonntag."
provider = "awo"
needs = ["kids.playgroup"]
hours = "Su,PH 09:00-12:00"

[[offer]]
id = "termin"
name = "Kitaberatung"
summary = "Beratung mit Termin."
provider = "awo"
needs = ["kids.daycare"]
appointment_hours = "Mo-Fr 08:00-12:00; PH off"

[[offer]]
id = "pause"
name = "Pausierte Spielgruppe"
summary = "Gibt es gerade nicht."
provider = "awo"
needs = ["kids.playgroup"]
hours = "Mo-Su 00:00-24:00; PH 00:00-24:00"
state = "paused"

[[offer]]
id = "entwurf"
name = "Entwurf einer Spielgruppe"
summary = "Noch nicht fertig."
provider = "awo"
needs = ["kids.playgroup"]
state = "draft"

[[offer]]
id = "frauen"
name = "Frauentreff"
summary = "Gemeinsam frühstücken."
provider = "awo"
needs = ["community.meet"]
internal_note = "Schlüssel beim Hausmeister."
"#;

fn small(land: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("directory.toml"), SMALL.replace("{}", land)).unwrap();
    folder
}

/// Runs in a folder, whose `directory.toml` is taken by itself.
fn within(folder: &Path, args: &[&str]) -> Run {
    lotse().current_dir(folder).args(NOW).args(args).run()
}

#[test]
fn sozialkaufhaeuser_are_found_in_many_words() {
    let thrift: Vec<String> = {
        let run = search(&["--need", "goods.thrift", "--format", "ids"]);
        run.stdout.lines().map(str::to_owned).collect()
    };
    assert!(thrift.len() >= 2, "{thrift:?}");
    for words in [
        "sozialkaufhaus",
        "sozailkaufhaus",
        "sozial kaufhaus",
        "möbel gebraucht",
        "gebrauchte moebel",
        "second hand furniture",
        "меблі",
        "أثاث",
        "mobilya",
    ] {
        let mut args = vec!["--format", "ids", "--limit", "3", "--"];
        args.extend(words.split(' '));
        let run = search(&args);
        assert_eq!(run.code, 0, "{words}");
        let ids = run.lines();
        assert!(ids.len() <= 3 && ids.iter().any(|id| thrift.iter().any(|known| known == id)), "{words}: {ids:?}");
        // One argument or several make no difference.
        assert_eq!(search(&["--format", "ids", "--limit", "3", "--", words]).stdout, run.stdout, "{words}");
    }
}

#[test]
fn the_hours_of_the_file_decide() {
    let open = |land: &str, at: &str, more: &[&str]| -> Vec<String> {
        let folder = small(land);
        let mut args = vec!["search", "--need", "kids", "--open-at", at, "--format", "ids"];
        args.extend(more);
        within(folder.path(), &args).lines().into_iter().map(str::to_owned).collect()
    };
    // A Tuesday: by appointment and paused are not open.
    assert_eq!(open("DE-NW", "2026-11-24T09:00", &[]), ["kita", "spielgruppe"]);
    assert_eq!(open("DE-NW", "2026-11-24T11:00", &[]), ["kita"], "an end does not count");
    assert_eq!(open("DE-NW", "2026-11-24T08:30", &[]), ["kita", "spielgruppe"], "a start counts");
    // A Sunday.
    assert_eq!(open("DE-NW", "2026-11-29T09:00", &[]), ["sonntagsspiel"]);
    // Fronleichnam is a public holiday in North Rhine-Westphalia and none in Mecklenburg.
    assert_eq!(open("DE-NW", "2027-05-27T09:00", &[]), ["kita", "sonntagsspiel"]);
    assert_eq!(open("DE-MV", "2027-05-27T09:00", &[]), ["kita", "spielgruppe"]);
    // Several moments are any of them.
    assert_eq!(
        open("DE-NW", "2026-11-24T09:00", &["--open-at", "2026-11-29T09:00"]),
        ["kita", "sonntagsspiel", "spielgruppe"]
    );
}

#[test]
fn the_sample_answers_what_its_hours_say() {
    let open = |at: &str| search(&["--need", "kids", "--open-at", at, "--format", "ids"]).stdout;
    let holiday = open("2027-05-27T15:00");
    assert_ne!(open("2026-11-24T09:00"), holiday);
    let mecklenburg = {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("directory.toml")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.toml"), text.replace("holidays = \"DE-NW\"", "holidays = \"DE-MV\""))
            .unwrap();
        within(folder.path(), &["search", "--need", "kids", "--open-at", "2027-05-27T15:00", "--format", "ids"]).stdout
    };
    assert_ne!(mecklenburg, holiday, "a Thursday that is a holiday in one Land only");
}

#[test]
fn nothing_is_said_on_stderr_and_ends_with_one() {
    let run = search(&["qwertzuiop"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("Nichts gefunden") && run.stderr.contains("qwertzuiop"), "{}", run.stderr);
    let near = search(&["schuldnerberatunk", "qwertzuiop", "kintergardn"]);
    assert!(near.stderr.contains("qwertzuiop") || near.code == 0, "{}", near.stderr);
    let in_the_way = search(&["kita", "--town", "Waldhausen", "--need", "goods"]);
    assert_eq!(in_the_way.code, 1);
    assert!(in_the_way.stderr.contains("Ohne die Filter"), "{}", in_the_way.stderr);
    let empty = tempfile::tempdir().unwrap();
    fs::write(empty.path().join("directory.toml"), "[directory]\nformat = 1\nname = \"Leer\"\n").unwrap();
    let run = within(empty.path(), &["search", "kita"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("kein Angebot"), "{}", run.stderr);
}

#[test]
fn one_bad_entry_costs_one_entry() {
    let head = "[directory]\nformat = 1\nname = \"Vierzig\"\n\n[[provider]]\nid = \"awo\"\nname = \"AWO\"\nphone = \"+49 30 23125 100\"\n";
    let offer = |n: usize| {
        format!(
            "\n[[offer]]\nid = \"o{n}\"\nname = \"Nähen {n}\"\nsummary = \"Nähen.\"\nprovider = \"awo\"\nneeds = [\"community.meet\"]\nverified = 2026-10-15\n"
        )
    };
    let whole: String = (0..40).map(offer).collect();
    let middle = offer(20);
    for (bad, code) in [
        (middle.clone() + "description = \"\"\"\nNie zu Ende\n", "unclosed-string"),
        (middle.replace("[[offer]]", "[offer]"), "single-bracket"),
        (middle.clone() + "cost = { kind = \"fee\", amount = 40,50 }\n", "decimal-comma"),
        (middle.replace("id = \"o20\"", "id = „o20“"), "typographic-quotes"),
    ] {
        let text = format!("{head}{}", whole.replace(&middle, &bad));
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.toml"), &text).unwrap();
        let run = within(folder.path(), &["search", "--format", "ids", "nähen"]);
        assert_eq!((run.code, run.lines().len()), (0, 39), "{code}");
        assert_eq!(run.stderr.lines().count(), 1, "one line about findings: {}", run.stderr);
        let check = within(folder.path(), &["--now", "2026-11-23T10:00", "check", "--format", "json"]);
        assert_eq!(check.code, 1);
        let found = check.json();
        assert_eq!(found.len(), 1, "{code}: {}", check.stdout);
        assert_eq!(found[0]["code"], code);
        let line = usize::try_from(found[0]["line"].as_u64().unwrap()).unwrap();
        let needle = match code {
            "unclosed-string" => "\"\"\"",
            "single-bracket" => "[offer]",
            "decimal-comma" => "40,50",
            _ => "„o20“",
        };
        assert!(text.lines().nth(line - 1).unwrap().contains(needle), "{code} at {line}");
        assert!(!text.lines().nth(line - 1).unwrap().contains("[[offer]]"));
    }
}

#[test]
fn formats_hold_what_scripts_rely_on() {
    let folder = small("DE-NW");
    let ids = within(folder.path(), &["search", "--need", "kids", "--format", "ids"]);
    assert_eq!(ids.lines(), ["kita", "termin", "pause", "sonntagsspiel", "spielgruppe"]);
    assert_eq!(
        within(folder.path(), &["search", "--need", "kids", "--format", "ids", "--limit", "2"]).lines(),
        ["kita", "termin"]
    );
    // Without a terminal: plain.
    let plain = within(folder.path(), &["search", "spielgruppe"]);
    assert_eq!(plain.lines()[0], "spielgruppe\tSpielgruppe\tMusterstadt");
    let json = within(folder.path(), &["search", "--format", "json", "--explain", "spielgruppe"]).json();
    let first = &json[0];
    assert_eq!(first["id"], "spielgruppe");
    assert_eq!(first["provider"]["name"], "AWO Musterstadt");
    assert_eq!(first["needs"][0], "kids.playgroup");
    assert_eq!(first["match"], "full");
    assert_eq!(first["missing"], serde_json::json!([]));
    assert_eq!(first["unstated"], serde_json::json!([]));
    assert_eq!(first["open"]["state"], "open");
    assert_eq!(first["open"]["until"], "2026-11-23T11:00:00+01:00");
    assert!(first["score"].as_u64().unwrap() > 0 && first["why"][0]["word"] == "spielgruppe", "{first}");
    let line = within(folder.path(), &["search", "--format", "json", "spielgruppe"]).stdout;
    assert!(line.starts_with("{\"id\":\"spielgruppe\",\"name\":\"Spielgruppe\",\"provider\":{\"id\":"), "{line}");
    assert!(!line.contains("\"why\""));
    let english = within(folder.path(), &["--in", "en", "search", "spielgruppe"]);
    assert_eq!(english.lines()[0], "spielgruppe\tPlay group\tMusterstadt");
}

#[test]
fn tables_fit_every_width() {
    let folder = small("DE-NW");
    for width in [1, 10, 20, 39, 40, 56, 78, 92, 112, 200] {
        let mut command = lotse();
        let run = command.current_dir(folder.path()).env("COLUMNS", width.to_string()).args(NOW);
        let run = run.args(["search", "--format", "table", "--explain", "kita", "wasserturm", "zauberei"]).run();
        assert_eq!(run.code, 0, "{width}: {}", run.stderr);
        for line in run.lines().into_iter().filter(|line| !line.starts_with("Nur teilweise")) {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= width.max(1), "{width}: {line}");
        }
        assert!(width < 20 || run.stdout.contains("Nur teilweise passend, es fehlt »zauberei«"), "{}", run.stdout);
    }
}

#[test]
fn who_is_asked_decides_what_is_shown() {
    let folder = small("DE-NW");
    let adviser = within(folder.path(), &["search", "--format", "table", "spielgruppe"]);
    assert!(adviser.stdout.contains("pausiert") && !adviser.stdout.contains("Entwurf"), "{}", adviser.stdout);
    let maintainer = within(folder.path(), &["--profile", "maintainer", "search", "--format", "ids", "spielgruppe"]);
    assert!(maintainer.lines().contains(&"entwurf"));
    let draft = within(folder.path(), &["show", "entwurf"]);
    assert_eq!((draft.code, draft.stdout.as_str()), (1, ""));
    assert!(draft.stderr.contains("--profile maintainer"), "{}", draft.stderr);
    assert_eq!(within(folder.path(), &["--profile", "maintainer", "show", "entwurf"]).code, 0);
    let shown = within(folder.path(), &["show", "frauen"]);
    assert!(shown.stdout.contains("Frauentreff") && !shown.stdout.contains("Hausmeister"));
    assert!(within(folder.path(), &["show", "frauen", "--internal"]).stdout.contains("Hausmeister"));
    let json = |more: &[&str]| within(folder.path(), &[&["show", "frauen", "--format", "json"], more].concat()).stdout;
    assert!(!json(&[]).contains("Hausmeister") && json(&["--internal"]).contains("Hausmeister"));
    let unknown = within(folder.path(), &["show", "frauem"]);
    assert_eq!((unknown.code, unknown.stdout.as_str()), (1, ""));
    assert!(unknown.stderr.contains("»frauen«"), "{}", unknown.stderr);
}

#[test]
fn what_is_not_stated_comes_last_and_is_marked() {
    let folder = small("DE-NW");
    let certain = within(folder.path(), &["search", "--free", "--format", "ids"]);
    assert_eq!(certain.lines(), ["spielgruppe"]);
    assert!(certain.stderr.contains("--include-unstated"), "{}", certain.stderr);
    let all = within(folder.path(), &["search", "--free", "--include-unstated", "--format", "json"]);
    let found = all.json();
    assert_eq!((&found[0]["id"], &found[0]["unstated"]), (&"spielgruppe".into(), &serde_json::json!([])));
    assert!(found.len() > 3 && found[1..].iter().all(|offer| offer["unstated"] == serde_json::json!(["free"])));
    assert!(all.stderr.is_empty(), "{}", all.stderr);
    let table = within(folder.path(), &["search", "--free", "--include-unstated", "--format", "table"]);
    assert!(table.stdout.contains("Könnte passen, nicht angegeben ist"), "{}", table.stdout);
}

#[test]
fn needs_are_listed_with_their_counts() {
    let folder = small("DE-NW");
    let run = within(folder.path(), &["needs", "--format", "json"]);
    let needs = run.json();
    let of = |id: &str| needs.iter().find(|need| need["id"] == id).unwrap_or_else(|| panic!("{id}"));
    assert_eq!(of("kids")["offers"], 5);
    assert_eq!((&of("kids.daycare")["offers"], &of("kids.daycare")["parent"]), (&2.into(), &"kids".into()));
    assert_eq!(of("kids")["parent"], serde_json::Value::Null);
    let human = within(folder.path(), &["needs"]).stdout;
    assert!(human.contains("5  kids") && human.contains("2    kids.daycare"), "{human}");
}

#[test]
fn mistakes_on_the_command_line_are_said_with_the_nearest_word() {
    for (args, sentence) in [
        (vec!["search"], "Wonach soll gesucht werden?"),
        (vec!["search", "--", "!!!"], "Wonach soll gesucht werden?"),
        (vec!["search", "--include-unstated"], "Wonach soll gesucht werden?"),
        (vec!["serach", "x"], "Meinten Sie »search«?"),
        (vec!["search", "--fromat", "ids", "x"], "Meinten Sie »--format«?"),
        (vec!["search", "--format", "tabel", "x"], "Meinten Sie »table«?"),
        (vec!["search", "--need", "kidz"], "Meinten Sie »kids«?"),
        (vec!["search", "--level", "B9"], "Bei --level gibt es »B9« nicht"),
        (vec!["search", "--age", "alt"], "Bei --age gibt es »alt« nicht"),
        (vec!["search", "--open-at", "gestern"], "2026-11-23T10:00"),
        (vec!["search", "--limit", "viele", "x"], "eine ganze Zahl"),
        (vec!["search", "--need"], "fehlt der Wert"),
        (vec!["search", "--now", "morgen", "x"], "»morgen« ist kein Zeitpunkt"),
        (vec!["search", "--language", "xx", "x"], "Möglich sind: de, en"),
        (vec!["show"], "fehlt noch eine Angabe: ID"),
        (vec!["needs", "x"], "zu viel"),
        (vec!["explain", "unknown-kay"], "Meinten Sie »unknown-key«?"),
        (vec!["completions", "bahs"], "Meinten Sie »bash«?"),
        (vec!["--need", "kids", "needs"], "Filter gelten nur für die Suche"),
        (vec![], "braucht ein Terminal"),
        (vec!["kiosk"], "braucht ein Terminal"),
    ] {
        let folder = small("DE-NW");
        let run = lotse().current_dir(folder.path()).args(&args).run();
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(run.stderr.contains(sentence), "{args:?}: {}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{args:?}: {}", run.stderr);
    }
}

#[test]
fn the_language_is_the_option_then_the_locale_then_german() {
    let said = |name: &str, locale: &str, args: &[&str]| lotse().env(name, locale).args(args).run().stderr;
    assert!(said("LANG", "en_GB.UTF-8", &["search"]).starts_with("Error: What"));
    assert!(said("LC_ALL", "C", &["search"]).starts_with("Fehler: Wonach"));
    assert!(said("LANG", "en_GB.UTF-8", &["search", "--language", "de"]).starts_with("Fehler: Wonach"));
    assert!(said("LANG", "de_DE.UTF-8", &["--language=en-GB", "nope"]).starts_with("Error: There is no command"));
    assert!(said("LANG", "fr_FR.UTF-8", &["search"]).starts_with("Fehler:"));
}

#[test]
fn help_version_completions_and_manual_work_without_a_directory() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| lotse().current_dir(folder.path()).env("LOTSE_DIRECTORY", "/nowhere").args(args).run();
    for args in [
        vec!["--help"],
        vec!["-h"],
        vec!["search", "--help"],
        vec!["--version"],
        vec!["man"],
        vec!["man", "search"],
        vec!["explain", "all-day"],
        vec!["completions", "bash"],
        vec!["completions", "zsh"],
        vec!["completions", "fish"],
        vec!["completions", "powershell"],
        vec!["completions", "elvish"],
    ] {
        let run = run(&args);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}");
        assert!(!run.stdout.is_empty() && !run.stdout.contains("help-"), "{args:?}: {}", run.stdout);
    }
    assert!(run(&["--help"]).stdout.lines().count() < 48, "one screen");
    assert!(run(&["search", "--help"]).stdout.contains("--include-unstated"));
}

#[test]
fn the_sample_says_that_it_is_one() {
    let folder = tempfile::tempdir().unwrap();
    for args in [vec!["search", "kita"], vec!["needs"], vec!["check"], vec!["show", "deutsch-b1-abend"]] {
        let run = lotse().current_dir(folder.path()).args(NOW).args(&args).run();
        assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
        assert!(run.stderr.contains("»Kreis Musterland« ist ein Beispiel"), "{args:?}: {}", run.stderr);
        assert!(!run.stdout.contains("ist ein Beispiel"));
    }
    let own = small("DE-NW");
    assert_eq!(within(own.path(), &["search", "kita"]).stderr, "");
}

#[test]
fn a_directory_is_the_option_then_the_environment_then_the_file_here() {
    let (first, second, here) = (small("DE-NW"), small("DE-NW"), small("DE-NW"));
    let rename = |folder: &Path, id: &str| {
        let path = folder.join("directory.toml");
        fs::write(&path, fs::read_to_string(&path).unwrap().replace("\"frauen\"", &format!("\"{id}\""))).unwrap();
    };
    rename(first.path(), "option");
    rename(second.path(), "environment");
    rename(here.path(), "here");
    let found = |option: bool, environment: &str| {
        let mut command = lotse();
        command.current_dir(here.path()).env("LOTSE_DIRECTORY", environment);
        if option {
            command.arg("-d").arg(first.path());
        }
        command.args(["search", "--format", "ids", "frauentreff"]).run()
    };
    let environment = second.path().join("directory.toml");
    assert_eq!(found(true, "/nowhere").lines(), ["option"]);
    assert_eq!(found(false, environment.to_str().unwrap()).lines(), ["environment"]);
    assert_eq!(found(false, "").lines(), ["here"]);
    assert_eq!(found(false, "/nowhere").code, 2, "what was named and cannot be read is an error");
    // Behind the command it is the same option.
    let behind = lotse().args(["search", "--format", "ids", "frauentreff", "--directory"]).arg(first.path()).run();
    assert_eq!(behind.lines(), ["option"]);
}

/// What cannot be read ends at once with 2 and one line that names the path and the way out, in the reader's language.
#[test]
fn broken_paths_are_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("empty-folder")).unwrap();
    fs::write(at("empty.toml"), "").unwrap();
    fs::write(at("latin.toml"), b"[directory]\nformat = 1\nname = \"K\xf6ln\"\n").unwrap();
    fs::write(at("utf16.toml"), b"\xff\xfe[\0d\0i\0r\0e\0c\0t\0o\0r\0y\0]\0\n\0").unwrap();
    fs::write(at("mixed.toml"), b"[directory]\nname = \"K\xf6ln \xc3\xa4\"\n").unwrap();
    fs::write(at("picture.toml"), [0u8, 1, 2, 3, 0, 0, 255, 4].repeat(40)).unwrap();
    fs::write(at("future.toml"), "[directory]\nformat = 7\nname = \"x\"\n").unwrap();
    fs::write(at("none.toml"), "[[provider]]\nid = \"a\"\nname = \"A\"\n").unwrap();
    fs::write(at("two.toml"), "[directory]\nformat = 1\nname = \"x\"\n[directory]\nformat = 1\nname = \"x\"\n")
        .unwrap();
    let mut cases = vec![
        ("missing.toml", "gibt es nicht", "does not exist"),
        ("empty.toml/x.toml", "kein Ordner", "not a folder"),
        ("empty-folder", ".toml endet", "ends in .toml"),
        ("empty.toml", "ist leer", "is empty"),
        ("latin.toml", "Windows-1252", "Windows-1252"),
        ("utf16.toml", "UTF-16", "UTF-16"),
        ("mixed.toml", "Zeile 2", "line 2"),
        ("picture.toml", "keine Textdatei", "not a text file"),
        ("future.toml", "Format 7", "format 7"),
        ("none.toml", "[directory] fehlt", "[directory]"),
        ("two.toml", "zweimal", "two entries"),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        rustix::fs::mknodat(
            rustix::fs::CWD,
            at("pipe.toml"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o600),
            0,
        )
        .unwrap();
        symlink(at("b.toml"), at("a.toml")).unwrap();
        symlink(at("a.toml"), at("b.toml")).unwrap();
        symlink(at("nothing"), at("dangling.toml")).unwrap();
        fs::File::create(at("hole.toml")).unwrap().set_len(3 << 30).unwrap();
        cases.extend([
            ("pipe.toml", "keine gewöhnliche Datei", "not an ordinary file"),
            ("a.toml", "im Kreis", "in a circle"),
            ("dangling.toml", "deren Ziel es nicht gibt", "does not exist"),
            ("hole.toml", "zu groß", "too large"),
        ]);
    }
    for (name, german, english) in cases {
        for (language, sentence) in [("de", german), ("en", english)] {
            for command in [vec!["search", "x"], vec!["show", "x"], vec!["needs"]] {
                let run = lotse().args(["--language", language, "-d"]).arg(at(name)).args(&command).run();
                assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name} {command:?}: {}", run.stderr);
                assert_eq!(run.stderr.lines().count(), 1, "{name}: {}", run.stderr);
                assert!(run.stderr.contains(sentence) && run.stderr.contains(name), "{name}: {}", run.stderr);
            }
        }
        let check = lotse().arg("check").arg(at(name)).run();
        assert_eq!(check.code, 2, "{name}");
        assert!(check.stdout.contains("Abhilfe"), "{name}: {}", check.stdout);
    }
}

#[test]
fn a_bad_file_in_a_folder_costs_that_file() {
    let folder = small("DE-NW");
    fs::write(folder.path().join("a.toml"), b"[[offer]]\nname = \"K\xf6ln\"\n").unwrap();
    fs::write(folder.path().join("b.toml"), "").unwrap();
    fs::write(folder.path().join("c.toml"), "[[offer]]\nid = \"zweite\"\nname = \"Frauentreff II\"\nsummary = \"Dort.\"\nprovider = \"awo\"\nneeds = [\"community.meet\"]\n").unwrap();
    let run = lotse().arg("-d").arg(folder.path()).args(["search", "--format", "ids", "frauentreff"]).run();
    assert_eq!((run.code, run.lines()), (0, vec!["frauen", "zweite"]));
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    let check = lotse().arg("check").arg(folder.path()).args(["--format", "json"]).run();
    let codes: Vec<String> = check.json().iter().map(|found| found["code"].as_str().unwrap().to_owned()).collect();
    assert_eq!(codes[..2], ["windows-1252", "unreadable-file"]);
    let lines: Vec<_> = check.json().iter().map(|found| found["line"].clone()).collect();
    assert_eq!(lines[..2], [serde_json::json!(2), serde_json::Value::Null]);
    assert_eq!(check.code, 1);
}

#[test]
fn github_gets_findings_in_its_own_way() {
    let folder = tempfile::tempdir().unwrap();
    let name = "100%, zu: viel.toml";
    fs::write(folder.path().join(name), "[directory]\nformat = 1\nname = \"x\"\nsampel = true\ncounter = \"\"\n")
        .unwrap();
    let run = lotse().current_dir(folder.path()).args(["check", "--format", "github", name]).run();
    assert_eq!(run.code, 1);
    let lines = run.lines();
    assert!(
        lines[0].starts_with("::error file=100%25%2C zu%3A viel.toml,line=4,col=1,title=unknown-key::"),
        "{}",
        lines[0]
    );
    assert!(lines[0].contains("»sample«"), "{}", lines[0]);
    assert!(lines[1].starts_with("::warning file="), "{}", lines[1]);
}

#[test]
fn a_closed_pipe_is_no_error() {
    for args in [vec!["search", "--need", "lang"], vec!["needs"], vec!["completions", "bash"], vec!["check"]] {
        let mut child = lotse()
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(NOW)
            .args(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{args:?}: {said}");
        assert!(!said.contains("Fehler") && !said.contains("panicked"), "{args:?}: {said}");
    }
}

#[test]
fn colours_only_where_they_were_asked_for() {
    let folder = small("DE-NW");
    let run = |args: &[&str]| within(folder.path(), args).stdout;
    assert!(!run(&["search", "--format", "table", "spielgruppe"]).contains('\u{1b}'));
    let coloured = run(&["--color", "always", "search", "--format", "table", "spielgruppe"]);
    assert!(coloured.contains('\u{1b}'));
    // The same words without them.
    let bare =
        coloured.replace("\u{1b}[0m", "").replace("\u{1b}[1m", "").replace("\u{1b}[2m", "").replace("\u{1b}[33m", "");
    assert_eq!(bare, run(&["search", "--format", "table", "spielgruppe"]));
    assert!(!run(&["--color", "never", "check"]).contains('\u{1b}'));
}

/// Whatever a terminal could take for an order, and what hides or reorders letters.
fn is_hostile(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn hostile_directories_print_nothing_raw() {
    let evil = "Näh\u{ad}en \u{202e}rückwärts\u{202c} \u{9b}31m\u{85} \u{200b}\u{2066}x\u{2069} \\u001b[31mrot\\u001b]0;titel\\u0007 \\u009b2J";
    let long = "ä".repeat(10_000);
    let text = format!(
        r#"[directory]
format = 1
name = "{evil}"
sample = true
counter = "{evil}"

[[provider]]
id = "awo"
name = "{evil}"
aliases = ["{evil}", "{long}"]

[[place]]
id = "treff"
name = "{evil}{long}"
town = "{evil}"
street = "{evil}"

[[need]]
id = "lang.dialect"
parent = "lang"
labels = {{ de = "{evil}", en = "{evil}" }}

[[offer]]
id = "o1"
name = "{evil} Nähen"
summary = "{evil} {long}"
description = "{evil}"
provider = "awo"
needs = ["lang.dialect", "{evil}"]
keywords = ["{evil}", "{long}"]
provider_name = "{evil}"
hours_text = "{evil}"
hours = "Mo 09:00-12:00 \"{evil}\""
phone = "{evil}"
groups = ["{evil}"]
next_steps = ["{evil}", "{long}"]
documents_note = "{evil}"
alert = {{ text = "{evil}" }}
cost = {{ kind = "fee", note = "{evil}", payer = "{long}" }}
contacts = [{{ role = "{evil}", phone = "112" }}]
external_ids = {{ "{evil}" = "{evil}" }}
internal_note = "{evil}"
"{evil}" = 1

[[offer.at]]
place = "treff"
note = "{evil}"

[offer.translations.en]
name = "{evil}"
summary = "{long}"

[[offer]]
id = "o2"
name = "{evil} Nähen"
summary = {evil}
"#
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b\u{f6}se\u{1b}[31m\u{202e}.toml");
    fs::write(&path, text).unwrap();
    for args in [
        vec!["search", "nähen"],
        vec!["search", "--format", "table", "--explain", "nähen"],
        vec!["search", "--format", "json", "--explain", "nähen"],
        vec!["search", "--format", "ids", "nähen"],
        vec!["--in", "en", "search", "nähen"],
        vec!["show", "o1", "--internal"],
        vec!["show", "o1", "--internal", "--format", "json"],
        vec!["show", "\u{1b}[31m\u{202e}"],
        vec!["search", "\u{1b}[31m\u{202e}qwertz\u{ad}"],
        vec!["search", "--need", "\u{1b}[31m\u{202e}"],
        vec!["search", "--\u{1b}[31m\u{202e}"],
        vec!["search", "--format", "\u{1b}[31m\u{202e}"],
        vec!["\u{1b}[31m\u{202e}"],
        vec!["explain", "\u{1b}[31m\u{202e}"],
        vec!["needs"],
        vec!["needs", "--format", "json"],
        vec!["check"],
        vec!["check", "--format", "json"],
        vec!["check", "--format", "github"],
        vec!["check", "\u{1b}[31m\u{202e}"],
    ] {
        let run = lotse().args(NOW).arg("-d").arg(&path).args(&args).run();
        for (stream, said) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
            let found = said.char_indices().find(|(_, c)| is_hostile(*c));
            assert!(found.is_none(), "{args:?} {stream}: {found:?}");
        }
        assert!((0..=2).contains(&run.code), "{args:?}: {}", run.stderr);
        if args.contains(&"table") || args == ["check"] {
            for line in run.lines() {
                assert!(line.chars().count() < 400, "{args:?}: {line}");
            }
        }
    }
}

/// Lines in which somebody could write where a shelter is, rightly, wrongly or in a broken way, behind `address = "hidden"`.
const GIVEN_AWAY: &[&str] = &[
    "street = \"Zymbalweg 7\"",
    "street = \"Zymbalweg 7",
    "street: \"Zymbalweg 7\"",
    "street \"Zymbalweg 7\"",
    "street = „Zymbalweg 7“",
    "street = Zymbalweg 7",
    "strasse = \"Zymbalweg 7\"",
    "stret = \"Zymbalweg 7\"",
    "anschrift = \"Zymbalweg 7\"",
    "Zymbalweg 7",
    "Zymbalweg = 7",
    "\"Zymbalweg 7\" = \"street\"",
    "Zymbalstrasse = \"Zymbalweg\" # Zymbalweg 7",
    "hours = \"Zymbalweg 7\"",
    "hours = \"Mo-Fr 9-17 \\\"Zymbalweg 7\\\"; Zymbal\"",
    "phone = \"Zymbalweg 7\"",
    "url = \"Zymbalweg 7\"",
    "email = \"Zymbalweg 7\"",
    "speaks = [\"Zymbalweg\"]",
    "groups = [\"Zymbalweg\"]",
    "needs = [\"Zymbalweg\"]",
    "id = \"Zymbalweg 7\"",
    "state = \"Zymbalweg\"",
    "verified = \"Zymbalweg 7\"",
    "verified = Zymbalweg.7.2026",
    "cost = { kind = \"Zymbalweg\", note = \"Zymbalweg 7\" }",
    "cost = { kind = \"free\", note = Zymbalweg 7 }",
    "catchment = [\"Zymbalweg 7\", \"Zymbalweg 8]",
    "catchment = [\"Zymbalweg 7\" \"Zymbalweg 8\"]",
    "next_steps = \"Zymbalweg 7, klingeln\"",
    "summary = \"Kommen Sie zum Zymbalweg 7.\\u202e\"",
    "summary = \"Kommen Sie zum Zymbаlweg 7.\"",
    "description = \"\"\"\nBei uns:\n[Zymbalweg]\nZymbalweg 7\n\"\"\"",
    "address = \"Zymbalweg 7\"",
    "adress = \"Zymbalweg 7\"",
    "at = [{ place = \"Zymbalweg\", strret = \"Zymbalweg 7\" }]",
    "[[offer.at]]\nplace = \"Zymbalweg\"\nstreet = \"Zymbalweg 7\"",
    "[[offer.at]]\nstreet = \"Zymbalweg 7",
    "[[offer.at]]\nnote = \"Zymbalweg 7\" \"",
    "[[offer.at] # Zymbalweg\nnote = Zymbalweg 7",
    "[[at]]\nstreet = \"Zymbalweg 7",
    "[Adresse]\nstreet = Zymbalweg 7",
    "[[place]]]\nstreet = Zymbalweg 7\naddress = \"hidden\"",
    "[offer.Zymbalweg]\nname = \"Zymbalweg 7\"",
    "[offer.translations.Zymbalweg]\nname = \"Zymbalweg 7\"",
    "[provider.Zymbalweg]\nname = \"Zymbalweg 7\"",
    "[offer.translations.uk]\nname = \"Zymbalweg 7\"\nstreet = \"Zymbalweg 7\"",
    "description = \"\"\"\nZymbalweg 7",
];

#[test]
fn nothing_of_a_hidden_address_is_quoted_in_any_output() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("directory.toml");
    // Names must not say it themselves; what protects may be misspelt or broken too.
    for hides in ["address = \"hidden\"", "adresse = „hidden“", "address \"hidden\"", "x = \"hiden\""] {
        let mut text = SMALL.replace("{}", "DE-NW");
        for (n, line) in GIVEN_AWAY.iter().enumerate() {
            let (own, id) = (line.starts_with("id"), format!("id = \"schutz-{n}\""));
            text.push_str(&format!(
                "\n[[offer]]\n{}\nname = \"Schutz {n}\"\n{}provider = \"awo\"\n{}{hides}\n{line}\n",
                if own { "" } else { &id },
                if line.starts_with("summary") { "" } else { "summary = \"Schutz.\"\n" },
                if line.starts_with("needs") { "" } else { "needs = [\"crisis\"]\n" },
            ));
        }
        fs::write(&path, &text).unwrap();
        let path = path.to_str().unwrap();
        let mut runs: Vec<Vec<&str>> = Vec::new();
        for language in ["de", "en"] {
            for format in ["human", "json", "github"] {
                runs.push(vec!["--language", language, "check", "--all", "--format", format, path]);
            }
            runs.push(vec!["--language", language, "fmt", "--check", path]);
        }
        runs.push(vec!["-d", path, "search", "kinder"]);
        runs.push(vec!["-d", path, "verify", "schutz-1", "schutz-40"]);
        runs.push(vec!["-d", path, "edit", "schutz-1"]);
        for args in runs {
            let run = lotse().args(NOW).args(&args).env("EDITOR", "true").run();
            assert!(args.contains(&"search") || args.contains(&"verify") || run.code != 0, "{args:?}: {run:?}");
            for said in [run.stdout, run.stderr] {
                let told: Vec<&str> = said.lines().filter(|line| line.to_lowercase().contains("zymb")).collect();
                assert!(told.is_empty(), "{args:?} with {hides}: {told:#?}");
                // What a sentence lacks it does without.
                let lacking = ["»none«", "“none”", ": none", "{ $"].iter().find(|lacking| said.contains(**lacking));
                assert_eq!(lacking, None, "{args:?}: {said}");
            }
        }
    }
}

#[test]
fn the_place_of_a_hidden_offer_is_no_word_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let text = "[directory]\nformat = 1\nname = \"Klein\"\n\n[[provider]]\nid = \"haus\"\nname = \"Frauen helfen\"\n\n[[place]]\nid = \"geheimhaus\"\n\
                name = \"Geheimhaus\"\naliases = [\"Rosenhof\"]\nstreet = \"Rosenweg 4\"\ntown = \"Verstecktingen\"\n\n[[offer]]\nid = \"schutz\"\nname = \"Schutz\"\n\
                summary = \"Ein Ort zum Ausruhen.\"\nprovider = \"haus\"\nneeds = [\"family.violence\"]\naddress = \"hidden\"\n\n[[offer.at]]\nplace = \"geheimhaus\"\n";
    fs::write(folder.path().join("directory.toml"), text).unwrap();
    for line in ["geheimgasse", "geheimhaus", "rosenhof", "rosenho", "verstecktinge", "schutz"] {
        let run = within(folder.path(), &["search", "--explain", line]);
        let show = within(folder.path(), &["show", "schutz", "--internal"]);
        for said in [run.stdout, run.stderr, show.stdout, show.stderr] {
            let said = said.to_lowercase();
            let told = ["geheimhaus", "rosenhof", "rosenweg", "verstecktingen"];
            assert!(told.iter().all(|word| *word == line || !said.contains(word)), "{line}: {said}");
        }
    }
}
