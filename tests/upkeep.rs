//! What maintainers do to a directory, with the real program: files before, files after, exit codes, formats.
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
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const NOW: [&str; 2] = ["--now", "2026-11-23T10:00"];

const SMALL: &str = r#"# oben
[directory]
format = 1
name = "Klein"
text_languages = ["de", "uk"]

[[provider]]
id = "awo"
name = "AWO Musterstadt"

[[place]]
id = "treff"
name = "Treff am Wasserturm"
town = "Musterstadt"

# die Spielgruppe
[[offer]]
id = "spielgruppe"
name = "Spielgruppe"   # kurz
summary = "Spielen mit Kindern bis drei."
provider = "awo"
needs = ["kids.playgroup"]
owner = "Jugendamt"

[[offer.at]]
place = "treff"

[offer.translations.uk]
name = "Ігрова група"

[[offer]]
id = "alt"
name = "Alt"
summary = "Vorbei."
provider = "awo"
needs = ["kids.playgroup"]
verified = 2026-01-02
expires = 2026-10-31
"#;

struct Place {
    folder: TempDir,
}

impl Place {
    fn with(text: &str) -> Place {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("directory.toml"), text).unwrap();
        Place { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path().join("directory.toml")).unwrap()
    }

    fn run(&self, args: &[&str]) -> Run {
        lotse().current_dir(self.path()).args(NOW).args(args).run()
    }

    fn git(&self, args: &[&str]) {
        let done = Command::new("git")
            .current_dir(self.path())
            .args(["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"])
            .args(args)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

/// The lines that are in only one of two texts, with a sign.
fn changed(before: &str, after: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("-{line}"));
    gone.chain(new.iter().filter(|line| !old.contains(line)).map(|line| format!("+{line}"))).collect()
}

#[test]
fn verify_changes_the_date_and_nothing_else() {
    let place = Place::with(SMALL);
    let run = place.run(&["verify", "spielgruppe", "alt", "--by", "Büro Süd", "--how", "phone"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout, "Vermerkt: spielgruppe (directory.toml:17)\nVermerkt: alt (directory.toml:34)\n");
    assert_eq!(
        changed(SMALL, &place.text()),
        [
            "-verified = 2026-01-02",
            "+verified = 2026-11-23",
            "+verified_by = \"Büro Süd\"",
            "+verified_how = \"phone\"",
            "+verified = 2026-11-23",
            "+verified_by = \"Büro Süd\"",
            "+verified_how = \"phone\""
        ]
    );
    assert_eq!(place.text().lines().count(), SMALL.lines().count() + 5);
    let first = place.text();
    assert_eq!(place.run(&["verify", "spielgruppe"]).code, 0);
    assert_eq!(place.text(), first);
}

#[test]
fn verify_writes_into_all_or_none() {
    let place = Place::with(SMALL);
    let run = place.run(&["verify", "spielgruppe", "spielgrupe"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("Meinten Sie »spielgruppe«?") && run.stderr.contains("nichts geschrieben"),
        "{}",
        run.stderr
    );
    for (args, said) in [
        (["verify", "alt", "--how", "phon"], "Meinten Sie »phone«?"),
        (["verify", "alt", "--date", "2027-01-01"], "1.1.2027"),
        (["verify", "alt", "--date", "morgen"], "»morgen«"),
        (["verify", "spielgruppe", "--translation", "tr"], "Es gibt: uk"),
    ] {
        let run = place.run(&args);
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
    assert_eq!(place.text(), SMALL);
}

#[test]
fn a_translation_is_outdated_by_its_own_fields_only() {
    let place = Place::with(SMALL);
    assert_eq!(place.run(&["verify", "spielgruppe", "--translation", "uk"]).code, 0);
    let difference = changed(SMALL, &place.text());
    assert!(
        matches!(difference.as_slice(), [line] if line.starts_with("+of = \"") && line.len() == 16),
        "{difference:?}"
    );
    let is_outdated =
        |place: &Place| place.run(&["stale", "--format", "csv"]).stdout.contains("translation-outdated;;uk");
    let with =
        |from: &str, to: &str| fs::write(place.path().join("directory.toml"), place.text().replace(from, to)).unwrap();
    with("summary = \"Spielen", "phone = \"112\"\nsummary = \"Anders spielen");
    assert!(!is_outdated(&place));
    with("name = \"Spielgruppe\"", "name = \"Spielkreis\"");
    assert!(is_outdated(&place));
}

#[test]
fn fmt_checks_lays_out_and_leaves_what_is_broken() {
    let place = Place::with(&SMALL.replace(
        "needs = [\"kids.playgroup\"]\nowner = \"Jugendamt\"\n\n",
        "owner = \"Jugendamt\"\nneeds=[ \"kids.playgroup\", ]\n",
    ));
    let run = place.run(&["fmt", "--check"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, "directory.toml\n"));
    assert_eq!(place.run(&["fmt"]).code, 0);
    assert_eq!(place.text(), SMALL);
    let run = place.run(&["fmt", "--check"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", "Es gäbe nichts zu ordnen.\n"));
    let broken = SMALL.replace("provider = \"awo\"", "provider=awo");
    fs::write(place.path().join("b.toml"), &broken).unwrap();
    let run = place.run(&["fmt", "b.toml"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("missing-quotes") && run.stderr.contains("b.toml:"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(place.path().join("b.toml")).unwrap(), broken);
}

#[cfg(unix)]
#[test]
fn writing_keeps_rights_and_follows_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = Place::with(SMALL);
    let (real, link) = (place.path().join("echt.toml"), place.path().join("directory.toml"));
    fs::rename(&link, &real).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("echt.toml", &link).unwrap();
    assert_eq!(place.run(&["verify", "alt"]).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&real).unwrap().contains("verified = 2026-11-23"));
}

#[test]
fn a_new_offer_checks_without_errors() {
    let place = Place::with(SMALL);
    let args = [
        "new",
        "--name",
        "Nähcafé \"Nadel\"",
        "--summary",
        "Nähen.",
        "--provider",
        "awo",
        "--need",
        "kids.playgroup",
        "--place",
        "treff",
        "--hours",
        "Mo 10:00-12:00; PH off",
    ];
    let run = place.run(&args);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "Angelegt: naehcafe-nadel (directory.toml:40). Weiter geht es mit: lotse edit naehcafe-nadel\n"),
        "{}",
        run.stderr
    );
    assert!(place.text().starts_with(SMALL));
    let run = place.run(&args);
    assert!(run.stdout.starts_with("Angelegt: naehcafe-nadel-2 "), "{}", run.stdout);
    let findings = place.run(&["check", "--format", "json"]).json();
    assert!(findings.iter().all(|finding| finding["severity"] != "error"), "{findings:?}");
    assert_eq!(place.run(&["fmt", "--check"]).code, 0);
    assert!(place.run(&["show", "naehcafe-nadel"]).stdout.contains("Nähcafé \"Nadel\""));
}

#[test]
fn what_a_new_offer_needs_is_said_and_nothing_is_written() {
    let place = Place::with(SMALL);
    for (args, said) in [
        (&["new", "--name", "X"][..], "--summary"),
        (&["new", "--name", "X", "--summary", "Y", "--provider", "avo", "--need", "kids"], "Meinten Sie »awo«?"),
        (
            &["new", "--name", "X", "--summary", "Y", "--provider", "awo", "--need", "Spielgruppe"],
            "Meinten Sie »kids.playgroup«?",
        ),
        (
            &["new", "--name", "X", "--summary", "Y", "--provider", "awo", "--need", "kids", "--hours", "immer mal"],
            "hours",
        ),
        (
            &["new", "--name", "X", "--id", "alt", "--summary", "Y", "--provider", "awo", "--need", "kids"],
            "Frei ist »alt-2«",
        ),
        (&["new", "--name", "X", "--to", "b.toml"], "b.toml gehört nicht"),
    ] {
        let run = place.run(args);
        assert_eq!(run.code, 2, "{args:?} {}", run.stdout);
        assert!(run.stderr.contains(said), "{args:?}: {}", run.stderr);
    }
    assert_eq!(place.text(), SMALL);
    // Without a terminal and without options there is the skeleton, in the interface's language.
    let run = place.run(&["new", "--language", "en"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(
        run.stdout.starts_with("[[offer]]\nid = ")
            && run.stdout.contains("# hours = ")
            && run.stdout.contains("When one can simply come")
    );
}

#[test]
fn in_a_folder_the_file_is_named() {
    let place = Place::with(SMALL);
    fs::write(place.path().join("sued.toml"), "# Süd\r\n").unwrap();
    let args = ["-d", ".", "new", "--name", "X", "--summary", "Y", "--provider", "awo", "--need", "kids"];
    let run = place.run(&args);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("sued.toml") && run.stderr.contains("--to"), "{}", run.stderr);
    let run = place.run(&[&args[..], &["--to", "sued.toml"]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = fs::read_to_string(place.path().join("sued.toml")).unwrap();
    assert!(text.starts_with("# Süd\r\n\r\n[[offer]]\r\nid = \"x\"\r\n") && !text.replace("\r\n", "").contains('\n'));
    assert_eq!(place.text(), SMALL);
}

#[test]
fn stale_is_told_by_owner_and_reason() {
    let place = Place::with(SMALL);
    let run = place.run(&["stale"]);
    assert_eq!(run.code, 0);
    assert_eq!(
        run.stdout,
        "Jugendamt (ein Angebot)\n  Spielgruppe  spielgruppe · directory.toml:17\n    – es ist kein Prüfdatum genannt\n\n\
         Niemand ist als zuständig genannt (ein Angebot)\n  Alt  alt · directory.toml:31\n    – abgelaufen, galt bis 31.10.2026\n\n\
         2 Angebote von 2 sind anzusehen.\n"
    );
    assert_eq!(place.run(&["stale", "--fail"]).code, 1);
    let json = place.run(&["stale", "--format", "json", "--owner", "jugend"]).json();
    assert_eq!(json.len(), 1);
    assert_eq!(json[0]["reasons"], serde_json::json!([{ "reason": "never-verified", "day": null }]));
    let csv = place.run(&["stale", "--format", "csv"]).stdout;
    assert!(csv.starts_with("\u{feff}owner;id;name;reason;day;language;file;line\r\n"), "{csv}");
    assert!(csv.contains(";alt;Alt;expired;2026-10-31;;directory.toml;31\r\n"), "{csv}");
    let run = place.run(&["stale", "--owner", "jugendant"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("Meinten Sie »Jugendamt«?"), "{}", run.stderr);
}

#[test]
fn coverage_shows_where_nothing_is() {
    let place = Place::with(SMALL);
    let run = lotse().current_dir(place.path()).args(NOW).arg("coverage").env("COLUMNS", "60").run();
    assert!(run.stdout.lines().next().unwrap().ends_with("Musterstadt"), "{}", run.stdout);
    let row = run.stdout.lines().find(|line| line.contains("Spielgruppe")).unwrap();
    assert!(row.ends_with("1         ░ 1"), "{row}");
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 60));
    assert!(run.stdout.contains("Bedarfe ohne jedes Angebot: "), "{}", run.stdout);
    assert_eq!(place.run(&["coverage", "--fail"]).code, 1);
    for by in ["towns", "languages", "groups", "levels"] {
        let run = place.run(&["coverage", "--by", by, "--format", "csv"]);
        assert_eq!(run.code, 0);
        assert!(run.stdout.starts_with("\u{feff}need;label;total"), "{by}: {}", run.stdout);
    }
    let rows = place.run(&["coverage", "--format", "json"]).json();
    let row = rows.iter().find(|row| row["need"] == "kids.playgroup").unwrap();
    assert_eq!(
        (row["total"].as_u64(), &row["counts"]),
        (Some(1), &serde_json::json!([{ "town": "Musterstadt", "count": 1 }]))
    );
}

#[test]
fn a_difference_is_told_by_offer_and_field() {
    let place = Place::with(SMALL);
    let new =
        SMALL.replace("name = \"Alt\"", "name = \"Älter\"").replace("id = \"spielgruppe\"", "id = \"spielkreis\"");
    fs::write(place.path().join("neu.toml"), new).unwrap();
    let run = place.run(&["diff", "directory.toml", "neu.toml"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.starts_with("+ Angebot spielkreis · Spielgruppe\n    Worum geht's: Spielen"), "{}", run.stdout);
    assert!(run.stdout.contains("~ Angebot alt · Älter\n    Name: Alt → Älter\n"), "{}", run.stdout);
    assert!(run.stdout.ends_with("Neu: 1, weg: 1, geändert: 1\n"), "{}", run.stdout);
    let json = place.run(&["diff", "directory.toml", "neu.toml", "--format", "json"]).json();
    assert!(
        json.iter().any(|line| line["id"] == "alt"
            && line["field"] == "name"
            && line["before"] == "Alt"
            && line["after"] == "Älter"),
        "{json:?}"
    );
    let page = place.run(&["diff", "directory.toml", "neu.toml", "--format", "markdown"]).stdout;
    assert!(
        page.contains(
            "### Angebot Älter `alt`\n\n| Feld | vorher | nachher |\n| --- | --- | --- |\n| Name | Alt | Älter |\n"
        ),
        "{page}"
    );
    let run = place.run(&["diff", "neu.toml", "neu.toml"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "Kein Unterschied.\n"));
}

#[test]
fn revisions_are_read_by_git_and_a_path_goes_first() {
    if Command::new("git").arg("--version").output().is_err() {
        return;
    }
    let place = Place::with(SMALL);
    place.git(&["init", "-q", "."]);
    place.git(&["add", "directory.toml"]);
    place.git(&["commit", "-qm", "eins"]);
    place.git(&["tag", "eins"]);
    fs::write(place.path().join("directory.toml"), SMALL.replace("Vorbei.", "Gewesen.")).unwrap();
    let changed = "~ Angebot alt · Alt\n    Worum geht's: Vorbei. → Gewesen.\n\nNeu: 0, weg: 0, geändert: 1\n";
    let run = place.run(&["diff", "HEAD"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, changed), "{}", run.stderr);
    place.git(&["commit", "-qam", "zwei"]);
    assert_eq!(place.run(&["diff", "HEAD~1", "HEAD"]).stdout, changed);
    assert_eq!(place.run(&["diff", "eins:directory.toml", "HEAD:directory.toml"]).stdout, changed);
    // The folder as a directory, which is the repository itself.
    let run = place.run(&["-d", ".", "diff", "HEAD~1", "HEAD"]);
    assert_eq!(run.stdout, changed, "{}", run.stderr);
    // A file that is called like a revision goes before it.
    fs::write(place.path().join("eins"), SMALL.replace("Vorbei.", "Gewesen.")).unwrap();
    assert_eq!(place.run(&["diff", "eins", "HEAD"]).code, 0);
    for bad in ["--output=x", "gibtsnicht", "HEAD:nirgends.toml"] {
        let run = place.run(&["diff", "--", bad, "HEAD"]);
        assert_eq!(run.code, 2, "{bad}: {}", run.stdout);
        assert!(run.stderr.contains("kein Pfad"), "{}", run.stderr);
    }
    assert!(!place.path().join("x").exists());
}

#[test]
fn without_a_file_there_is_nothing_to_change() {
    let folder = tempfile::tempdir().unwrap();
    for args in [&["verify", "deutsch-b1-abend"][..], &["fmt"], &["edit", "deutsch-b1-abend"], &["new", "--name", "X"]]
    {
        let run = lotse().current_dir(folder.path()).args(args).run();
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.stderr.contains("Das eingebaute Beispiel lässt sich nicht ändern"), "{}", run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_killed_run_leaves_a_whole_file() {
    // `LOTSE_KILLS=200 cargo test --test upkeep killed` tries more often.
    let tries: u32 = std::env::var("LOTSE_KILLS").ok().and_then(|tries| tries.parse().ok()).unwrap_or(20);
    let untidy = SMALL.replace("id = \"alt\"", "id=\"alt\"");
    let tidy = SMALL.to_owned();
    let verified = SMALL.replace("verified = 2026-01-02", "verified = 2026-11-23");
    for number in 0..tries {
        let place = Place::with(if number % 2 == 0 { &untidy } else { SMALL });
        let args: &[&str] = if number % 2 == 0 { &["fmt"] } else { &["verify", "alt"] };
        let mut child = lotse()
            .current_dir(place.path())
            .args(NOW)
            .args(args)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // A different moment each time, measured in turns of the loop and not in time.
        for _ in 0..number * 40 {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::yield_now();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let text = place.text();
        assert!(text == untidy || text == tidy || text == verified, "{text}");
    }
}
