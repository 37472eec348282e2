//! What whoever keeps a directory does at a terminal: answering questions, editing with an editor that breaks and mends, looking
//! through reports on the screen.
//!
//! The editor is a script; the terminal is real. Waits are for what should appear.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    missing_docs,
    reason = "what fails here is a failed test; each test file uses its part of the desk"
)]
#![cfg(target_os = "linux")]

#[path = "terminal/desk.rs"]
mod desk;
mod program;
#[path = "terminal/stream.rs"]
mod stream;

use desk::{Desk, Start};
use program::{Runs, lotse};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const CHANGES: &str = "\x1bd";
const EDIT: &str = "\x1ba";
const FINDINGS: &str = "\x1b[19~";

const DIRECTORY: &str = r#"# von Hand
[directory]
format = 1
name = "Kreis Test"

[[provider]]
id = "awo"
name = "AWO Musterstadt"
phone = "+49 30 23125 100"

[[place]]
id = "treff"
name = "Treff am Wasserturm"
street = "Turmstraße 1"
postcode = "99999"
town = "Musterstadt"

[[offer]]
id = "spielgruppe"
name = "Spielgruppe"   # kurz
summary = "Spielen mit Kindern bis drei."
provider = "awo"
needs = ["kids.playgroup"]
verified = 2026-11-01
"#;

/// An editor that does with the file what a script says, a line of it each time it is started. It goes by the name of one that
/// is told lines with `+`.
struct Editor {
    folder: TempDir,
}

impl Editor {
    fn new(scripts: &[&str]) -> Editor {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("vi");
        for (number, script) in scripts.iter().enumerate() {
            fs::write(folder.path().join(format!("{number}.sed")), script).unwrap();
        }
        let text = "#!/bin/sh\nhere=$(dirname \"$0\")\nnumber=$(cat \"$here/number\" 2>/dev/null || echo 0)\n\
                    echo \"$1\" >> \"$here/lines\"\necho $((number + 1)) > \"$here/number\"\n\
                    sed -i -f \"$here/$number.sed\" \"$2\"\n";
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Editor { folder }
    }

    fn start(&self, options: &[&str]) -> Desk {
        let path = self.folder.path().join("vi");
        let environment = [("PATH", "/usr/bin:/bin"), ("EDITOR", path.to_str().unwrap())];
        let files = [("directory.toml", DIRECTORY)];
        Desk::begin(&Start { files: &files, options, environment: &environment, ..Start::default() })
    }

    /// The lines at which it was opened.
    fn lines(&self) -> Vec<String> {
        let lines = fs::read_to_string(self.folder.path().join("lines")).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }
}

fn text(desk: &Desk) -> String {
    fs::read_to_string(desk.path()).unwrap()
}

fn asked(options: &[&str]) -> Desk {
    let environment = [("PATH", "/usr/bin:/bin")];
    let files = [("directory.toml", DIRECTORY)];
    Desk::begin(&Start { files: &files, options, environment: &environment, ..Start::default() })
}

/// Waits for a question, and answers it.
#[track_caller]
fn answer(desk: &mut Desk, question: &str, answer: &str) {
    desk.reads(question);
    desk.send(&format!("{answer}\r"));
}

#[test]
fn a_new_offer_is_asked_for_and_what_does_not_fit_is_asked_again() {
    let mut desk = asked(&["new"]);
    answer(&mut desk, "Wie heißt das Angebot?", "Nähcafé am Abend");
    answer(&mut desk, "Kennung (leer: naehcafe-am-abend)?", "spielgruppe");
    answer(&mut desk, "Die Kennung »spielgruppe« ist vergeben. Frei ist »spielgruppe-2«.", "");
    answer(&mut desk, "Worum geht es", "Nähen und reden.");
    answer(&mut desk, "Wer bietet es an?", "wasser");
    answer(&mut desk, "»wasser« als neuen Träger anlegen", "");
    answer(&mut desk, "Nummer (leer: nichts davon): Wer bietet es an?", "awo");
    answer(&mut desk, "1 AWO Musterstadt (awo)", "1");
    answer(&mut desk, "Wobei hilft es?", "xqzwkj");
    answer(&mut desk, "Zu »xqzwkj« ist kein Bedarf bekannt.", "spielgruppe");
    answer(&mut desk, "(kids.playgroup)", "1");
    answer(&mut desk, "Wobei noch?", "");
    answer(&mut desk, "Wo findet es statt?", "turmstr");
    answer(&mut desk, "1 Treff am Wasserturm, Musterstadt (treff)", "1");
    answer(&mut desk, "Wann kann man einfach kommen", "Di und Do 9-12 Uhr");
    answer(&mut desk, "\"Tu,Th 09:00-12:00\"", "Tu,Th 09:00-12:00; PH off");
    answer(&mut desk, "Telefonnummer?", "");
    answer(&mut desk, "geprüft, dass alles stimmt? (j/n)", "j");
    desk.reads("Angelegt: naehcafe-am-abend (");
    assert_eq!(desk.ended().exit_code(), 0);
    let written = text(&desk);
    assert!(written.starts_with(DIRECTORY), "what was there is as it was");
    for line in ["id = \"naehcafe-am-abend\"", "hours = \"Tu,Th 09:00-12:00; PH off\"", "verified = 2026-11-23"] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    let check = lotse().args(["--now", "2026-11-23T10:00", "check"]).arg(desk.path()).run();
    assert_eq!(check.code, 0, "{}", check.stdout);
    assert!(check.stdout.contains("2 Angebote"), "{}", check.stdout);
}

#[test]
fn whoever_breaks_off_has_written_nothing() {
    let mut desk = asked(&["new"]);
    answer(&mut desk, "Wie heißt das Angebot?", "Nähcafé");
    desk.reads("Kennung (leer: naehcafe)?");
    desk.send("\x04");
    desk.reads("Es wurde nichts geschrieben.");
    assert_eq!(desk.ended().exit_code(), 1);
    assert_eq!(text(&desk), DIRECTORY);
}

const BREAK: &str = "s/^needs = .*/needs = [\"kids.playgrop\"/\n";
const MEND: &str = "s/^needs = .*/needs = [\"kids.daycare\"]/\n";

#[test]
fn what_the_editor_broke_is_shown_and_mended_at_its_line() {
    let editor = Editor::new(&[BREAK, MEND]);
    let mut desk = editor.start(&["edit", "spielgruppe"]);
    desk.reads("Fehler[unclosed-list]");
    answer(&mut desk, "[b]earbeiten, so [l]assen oder [z]urück", "b");
    desk.reads("spielgruppe: geändert, geprüft, alles in Ordnung.");
    assert_eq!(desk.ended().exit_code(), 0);
    assert_eq!(text(&desk), DIRECTORY.replace("kids.playgroup", "kids.daycare"));
    // First at the offer, then at what is wrong.
    let line = |wanted: &str| DIRECTORY.lines().position(|line| line.contains(wanted)).unwrap() + 1;
    assert_eq!(editor.lines(), [format!("+{}", line("[[offer]]")), format!("+{}", line("needs ="))]);
}

#[test]
fn the_former_text_comes_back_byte_for_byte_and_what_is_wanted_stays() {
    let editor = Editor::new(&[BREAK, BREAK, "\n"]);
    let mut desk = editor.start(&["edit", "spielgruppe"]);
    answer(&mut desk, "[b]earbeiten, so [l]assen oder [z]urück", "z");
    desk.reads("spielgruppe: Der Stand von vorher ist wieder da.");
    assert_eq!(desk.ended().exit_code(), 0);
    assert_eq!(text(&desk), DIRECTORY);
    let mut desk = editor.start(&["edit", "spielgruppe"]);
    answer(&mut desk, "[b]earbeiten, so [l]assen oder [z]urück", "l");
    assert_eq!(desk.ended().exit_code(), 1);
    assert_ne!(text(&desk), DIRECTORY);
    let mut desk = editor.start(&["edit", "spielgruppe"]);
    desk.reads("spielgruppe: nichts geändert.");
    assert_eq!(desk.ended().exit_code(), 0);
}

#[test]
fn from_the_screen_to_the_editor_and_back() {
    let editor = Editor::new(&["s/^name = \"Spielgruppe\".*/name = \"Krabbelgruppe\"/\n", BREAK, "\n"]);
    let mut desk = editor.start(&["--profile", "maintainer"]);
    desk.see("Spielgruppe");
    desk.send(EDIT);
    desk.reads("spielgruppe: geändert, geprüft, alles in Ordnung.");
    desk.see("▌Krabbelgruppe");
    // The file that was read again says nothing over it.
    assert!(desk.rows().join(" ").contains("alles in Ordnung"), "{:#?}", desk.rows());
    desk.send(EDIT);
    desk.reads("[b]earbeiten, so [l]assen oder [z]urück");
    desk.send("z\r");
    desk.reads("spielgruppe: Der Stand von vorher ist wieder da.");
    desk.see("▌Krabbelgruppe");
    desk.send(EDIT);
    desk.reads("spielgruppe: nichts geändert.");
    // Not `quit`: what the editor and its findings wrote stays on the main screen.
    desk.send("\x11");
    assert_eq!(desk.ended().exit_code(), 0);
}

fn git(folder: &Path, args: &[&str]) {
    let done = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"])
        .args(args)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn the_screen_compares_with_git_and_says_why_it_cannot() {
    let mut desk = asked(&["--profile", "maintainer"]);
    desk.see("Spielgruppe");
    desk.send(CHANGES);
    desk.see("Was sich geändert hat seit");
    desk.reads("Git findet dazu keinen Stand von");
    desk.send("\x1b");
    desk.miss("Was sich geändert hat seit");
    for args in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "eins"]] {
        git(desk.folder.path(), args);
    }
    desk.send(CHANGES);
    desk.see("Kein Unterschied.");
    // What is open is compared anew when the file changes.
    desk.replace(&DIRECTORY.replace("2026-11-01", "2026-11-20"));
    desk.see("2026-11-01 → 2026-11-20");
    git(desk.folder.path(), &["commit", "-qam", "zwei"]);
    // Another state is typed and asked for, and the row leads to its entry.
    desk.send("~1");
    desk.see("mit HEAD~1 vergleichen");
    desk.send("\r");
    desk.miss("mit HEAD~1 vergleichen");
    desk.see("2026-11-01 → 2026-11-20");
    desk.send("\r");
    desk.see("▸ Angebot");
    desk.quit();
}

#[test]
fn the_list_of_findings_has_what_only_a_check_of_all_of_it_finds() {
    let old = DIRECTORY.replace("verified = 2026", "verified = 2020");
    let files = [("directory.toml", old.as_str())];
    let mut desk = Desk::start(&Start { files: &files, options: &["--profile", "maintainer"], ..Start::default() });
    desk.send(FINDINGS);
    desk.reads("Zuletzt geprüft wurde am 1.11.2020");
    desk.replace(&old.replace("2020-11-01", "2019-11-01"));
    desk.reads("Zuletzt geprüft wurde am 1.11.2019");
    desk.quit();
    // It is no business of an adviser's.
    let mut desk = Desk::start(&Start { files: &files, ..Start::default() });
    desk.send(FINDINGS);
    desk.reads("Keine Befunde");
    desk.quit();
}
