//! What the program does outside itself, in the real binary: settings from their file, addresses opened by exactly one program
//! with exactly these arguments, texts copied to the clipboard that is the person's.
//!
//! The programs of the desktop are scripts in a folder of the test, which write down how they were called. Waits are for what
//! should appear, with far more patience than is needed.
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
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const COPY_CONTACT: &str = "\x19";
const FINDINGS: &str = "\x1b[19~";
const NEXT_CLIENT: &str = "\x0e";
const OPEN_MAIL: &str = "\x1bi";
const OPEN_MAP: &str = "\x1bg";
const OPEN_WEB: &str = "\x1bo";
const WRONG_ENTRY: &str = "\x1bx";

const DIRECTORY: &str = r#"
[directory]
format = 1
name = "Kreis Test"
text_languages = ["de", "uk"]

[[provider]]
id = "t"
name = "Haus der Hilfe"

[[place]]
id = "markt"
name = "Am Markt"
street = "Marktplatz 3"
postcode = "99999"
town = "Musterstadt"

[[offer]]
id = "beratung-1"
name = "Beratung"
summary = "Hilfe bei Fragen."
provider = "t"
needs = ["work"]
url = "https://hilfe.example.org/a?x=1&y=$(id)"
email = "hilfe@example.org"
owner = "pflege@example.org"
contacts = [{ role = "Anmeldung", email = "anmeldung@example.org" }]
verified = 2026-11-01

[[offer.at]]
place = "markt"

[offer.translations.uk]
name = "Консультація"

[[offer]]
id = "entwurf"
name = "Entwurf"
summary = "Noch nicht fertig."
provider = "t"
needs = ["work"]
state = "draft"
"#;

/// A folder for programs of the desktop and for settings.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Home {
        Home { folder: TempDir::new().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// A program that writes its arguments, one a line, its input and its streams into files, and ends with a code.
    fn program(&self, name: &str, code: i32) -> String {
        let path = self.path(name);
        let script = format!(
            "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done > \"$0.writing\"\n\
             /bin/cat > \"$0.input\"\n/usr/bin/readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2 > \"$0.streams\"\n\
             /bin/cut -d' ' -f5 /proc/$$/stat > \"$0.group\"\n/bin/mv \"$0.writing\" \"$0.called\"\nexit {code}\n"
        );
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The settings, in their place.
    fn settings(&self, text: &str) {
        fs::create_dir_all(self.path("lotse")).unwrap();
        fs::write(self.path("lotse/settings.toml"), text).unwrap();
    }

    /// Waits until a program was called, and answers with what.
    #[track_caller]
    fn called(&self, name: &str) -> Vec<String> {
        let called = self.path(&format!("{name}.called"));
        await_so(&format!("{name} to be called"), || called.exists());
        let words = fs::read_to_string(&called).unwrap().lines().map(str::to_owned).collect();
        fs::remove_file(called).unwrap();
        words
    }

    fn written(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    fn start(&self, environment: &[(&str, &str)]) -> Desk {
        let config = self.text("");
        let mut all = vec![("PATH", config.as_str()), ("XDG_CONFIG_HOME", config.as_str())];
        all.extend_from_slice(environment);
        let mut files = Start { files: &[("directory.toml", DIRECTORY)], ..Start::default() };
        files.environment = &all;
        Desk::start(&files)
    }
}

#[track_caller]
fn await_so(what: &str, so: impl Fn() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed() < Duration::from_secs(50), "waited for {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

fn end(mut desk: Desk) {
    desk.send("\x11");
    assert_eq!(desk.ended().exit_code(), 0);
}

/// The texts that the terminal was given for its clipboard.
fn copied(desk: &Desk) -> Vec<String> {
    let output = String::from_utf8(desk.output()).unwrap();
    let texts = output.split("\x1b]52;c;").skip(1).map(|rest| base64(rest.split("\x1b\\").next().unwrap()));
    texts.collect()
}

fn base64(text: &str) -> String {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        bits = (bits << 6 | u32::from(value(byte))) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Whether a process has children that ended and were not waited for.
fn has_zombies(parent: i32) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    processes.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok()).any(|stat| {
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[0] == "Z" && fields[1] == parent.to_string()
    })
}

#[test]
fn a_page_is_opened_by_the_program_of_the_system_with_one_argument() {
    let home = Home::new();
    home.program("xdg-open", 0);
    let mut desk = home.start(&[("DISPLAY", ":7")]);
    desk.see("Beratung");
    desk.send(OPEN_WEB);
    assert_eq!(home.called("xdg-open"), ["https://hilfe.example.org/a?x=1&y=$(id)"]);
    desk.see("Wird geöffnet: https://hilfe.example.org/");
    // None of our streams, none of our input, a group of its own.
    assert_eq!(home.written("xdg-open.streams").lines().filter(|line| *line != "/dev/null").count(), 1);
    assert!(!home.written("xdg-open.streams").contains("/dev/pts"), "{}", home.written("xdg-open.streams"));
    assert_eq!(home.written("xdg-open.input"), "");
    let pid = desk.pid().as_raw_nonzero().get();
    assert_ne!(home.written("xdg-open.group").trim(), pid.to_string());
    await_so("the child to be waited for", || !has_zombies(pid));
    // The place, by its street.
    desk.send(OPEN_MAP);
    let map = "https://www.openstreetmap.org/search?query=Marktplatz%203%2C%2099999%20Musterstadt";
    assert_eq!(home.called("xdg-open"), [map]);
    assert_eq!(copied(&desk), [] as [String; 0]);
    end(desk);
}

#[test]
fn of_several_addresses_the_person_says_which() {
    let home = Home::new();
    home.program("xdg-open", 0);
    let mut desk = home.start(&[("WAYLAND_DISPLAY", "wayland-7")]);
    desk.send(OPEN_MAIL);
    desk.see("Was öffnen?");
    desk.see("2  Anmeldung: anmeldung@example.org");
    desk.send("2");
    assert_eq!(home.called("xdg-open"), ["mailto:anmeldung@example.org"]);
    desk.miss("Was öffnen?");
    desk.send(OPEN_MAIL);
    desk.see("Was öffnen?");
    desk.send("\r");
    assert_eq!(home.called("xdg-open"), ["mailto:hilfe@example.org"]);
    // By the mouse, where they stand.
    desk.click(desk.find("https://hilfe.example.org"));
    assert_eq!(home.called("xdg-open"), ["https://hilfe.example.org/a?x=1&y=$(id)"]);
    desk.click(desk.find("Marktplatz 3"));
    assert!(home.called("xdg-open")[0].contains("Marktplatz"));
    end(desk);
}

#[test]
fn the_program_that_was_set_gets_its_arguments_and_the_address_last() {
    let home = Home::new();
    let opener = home.program("mein öffner", 0);
    let settings = home.text("settings.toml");
    fs::write(&settings, format!("open = [{opener:?}, \"--new window\", \"$HOME;x\"]\n")).unwrap();
    let mut desk = home.start(&[("LOTSE_SETTINGS", &settings), ("SSH_TTY", "/dev/pts/7")]);
    desk.see("Beratung");
    desk.send(OPEN_WEB);
    let called = home.called("mein öffner");
    assert_eq!(called, ["--new window", "$HOME;x", "https://hilfe.example.org/a?x=1&y=$(id)"]);
    end(desk);
}

#[test]
fn where_nothing_can_be_opened_the_address_is_copied_and_said() {
    let home = Home::new();
    // It is there, and no use: the person sits at another machine.
    home.program("xdg-open", 0);
    let mut desk = home.start(&[("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22")]);
    desk.see("Beratung");
    desk.send(OPEN_WEB);
    desk.reads("Von hier aus lässt sich nichts öffnen. Kopiert: an Ihr Terminal übergeben (OSC 52).");
    assert_eq!(copied(&desk), ["https://hilfe.example.org/a?x=1&y=$(id)"]);
    assert!(!home.path("xdg-open.called").exists());
    end(desk);
    // It fails.
    home.program("xdg-open", 3);
    let mut desk = home.start(&[("DISPLAY", ":7")]);
    desk.see("Beratung");
    desk.send(OPEN_WEB);
    desk.reads("xdg-open konnte das nicht öffnen.");
    assert_eq!(copied(&desk), ["https://hilfe.example.org/a?x=1&y=$(id)"]);
    end(desk);
    // It is not there.
    let settings = home.text("settings.toml");
    fs::write(&settings, "open = \"gibtsnicht\"\n").unwrap();
    let mut desk = home.start(&[("LOTSE_SETTINGS", &settings)]);
    desk.see("Beratung");
    desk.send(OPEN_WEB);
    desk.reads("gibtsnicht konnte das nicht öffnen.");
    end(desk);
}

#[test]
fn hostile_addresses_open_nothing() {
    let home = Home::new();
    home.program("xdg-open", 0);
    for url in ["-x", "file:///etc/passwd", "javascript:alert(1)", "https://a b", "https://x.example.org/\\u0007-x"] {
        let text = DIRECTORY
            .replace("https://hilfe.example.org/a?x=1&y=$(id)", url)
            .replace("\"hilfe@example.org\"", "\"--help\"")
            .replace("\"anmeldung@example.org\"", "\"a@b.de?attach=/etc/passwd\"");
        let path = home.text("");
        let environment = [("PATH", path.as_str()), ("DISPLAY", ":7")];
        let files = [("directory.toml", text.as_str())];
        let mut desk = Desk::start(&Start { files: &files, environment: &environment, ..Start::default() });
        desk.see("Beratung");
        desk.send(OPEN_WEB);
        desk.see("keine Webseite angegeben");
        desk.send(OPEN_MAIL);
        desk.see("keine E-Mail-Adresse angegeben");
        desk.quit();
        assert!(!home.path("xdg-open.called").exists(), "{url}");
    }
}

#[test]
fn a_text_goes_to_the_clipboard_that_is_the_persons() {
    let home = Home::new();
    home.program("xclip", 0);
    let mut desk = home.start(&[("DISPLAY", ":7")]);
    desk.see("Beratung");
    desk.send(COPY_CONTACT);
    desk.see("Kopiert: in die Zwischenablage dieses Rechners (xclip).");
    assert_eq!(home.called("xclip"), ["-selection", "clipboard", "-in"]);
    assert!(home.written("xclip.input").contains("hilfe@example.org"));
    assert_eq!(copied(&desk), [] as [String; 0]);
    end(desk);
    // Over SSH that would be another machine's.
    let mut desk = home.start(&[("DISPLAY", ":7"), ("SSH_TTY", "/dev/pts/7")]);
    desk.see("Beratung");
    desk.send(COPY_CONTACT);
    desk.see("Kopiert: an Ihr Terminal übergeben (OSC 52).");
    assert!(copied(&desk)[0].contains("hilfe@example.org"));
    assert!(!home.path("xclip.called").exists());
    end(desk);
    // A clipboard that does not take it is no reason to lose it.
    home.program("xclip", 1);
    let mut desk = home.start(&[("DISPLAY", ":7")]);
    desk.see("Beratung");
    desk.send(COPY_CONTACT);
    desk.see("Kopiert: an Ihr Terminal übergeben (OSC 52).");
    assert!(copied(&desk)[0].contains("hilfe@example.org"));
    end(desk);
}

#[test]
fn a_wrong_entry_is_copied_or_mailed_to_its_owner() {
    let home = Home::new();
    home.program("xdg-open", 0);
    let mut desk = home.start(&[("DISPLAY", ":7")]);
    desk.see("Beratung");
    desk.send(WRONG_ENTRY);
    desk.see("2  Meldung als E-Mail an pflege@example.org schreiben");
    desk.send("2");
    let called = home.called("xdg-open");
    let [address] = called.as_slice() else { panic!("{called:?}") };
    assert!(address.starts_with("mailto:pflege@example.org?subject="), "{address}");
    assert!(address.contains("beratung-1") && address.contains("&body=") && address.is_ascii(), "{address}");
    desk.send(WRONG_ENTRY);
    desk.see("1  Meldung kopieren");
    desk.send("1");
    desk.see("Kopiert");
    assert!(copied(&desk)[0].contains("beratung-1"));
    end(desk);
}

#[test]
fn settings_set_keys_filters_cursor_and_mouse() {
    let home = Home::new();
    let settings = home.text("settings.toml");
    let text = "mouse = false\ncursor = \"row\"\ntheme = \"drak\"\n[filters]\ntown = \"Musterstadt\"\n[keys]\nnext-client = \"f12\"\n";
    fs::write(&settings, text).unwrap();
    let mut desk = home.start(&[("LOTSE_SETTINGS", &settings)]);
    // What is wrong is said, with its line, and costs that alone.
    desk.reads("settings.toml, Zeile 3: Bei »theme« steht »drak«, das ist dort nicht möglich.");
    desk.see("Musterstadt ×");
    desk.wait("the cursor on the row", |screen| {
        let (row, _) = screen.cursor_position();
        let rows = desk::rows(screen);
        !screen.hide_cursor() && rows[usize::from(row)].contains("▌Beratung")
    });
    assert!(!String::from_utf8_lossy(&desk.output()).contains("\x1b[?1000h"), "the mouse was taken");
    // The key that was set; its own does nothing any more.
    desk.send("xqz");
    desk.see("│ xqz");
    desk.see("F12 neu beginnen");
    desk.send(NEXT_CLIENT);
    assert!(desk.settles(Duration::from_millis(200)));
    desk.see("│ xqz");
    desk.send("\x1b[24~");
    desk.miss("│ xqz");
    // The next client begins as the first did.
    desk.see("Musterstadt ×");
    desk.send(FINDINGS);
    desk.see("settings.toml:3 ");
    desk.send("\x1b");
    // They stay when the directory is read anew.
    desk.replace(&DIRECTORY.replace("Hilfe bei Fragen.", "Hilfe bei allem."));
    desk.see("neu gelesen");
    desk.send(FINDINGS);
    desk.see("settings.toml:3 ");
    end(desk);
}

#[test]
fn the_next_client_finds_nothing_of_the_last() {
    let home = Home::new();
    let mut desk = home.start(&[]);
    desk.send("beratung fragen");
    desk.see("│ beratung fragen");
    desk.send("\x1bt");
    desk.see("Консультація");
    desk.send(NEXT_CLIENT);
    desk.miss("│ beratung fragen");
    desk.miss("Консультація");
    let shown = desk.output().len();
    // Neither back nor forth in the history.
    desk.send("\x1b[1;3A\x1b[1;3A\x1b[1;3B");
    assert!(desk.settles(Duration::from_millis(200)));
    assert!(!String::from_utf8_lossy(&desk.output()[shown..]).contains("beratung fragen"));
    desk.quit();
}

// ---- on the command line

/// The program with settings in their place.
fn with_settings(home: &Home, text: &str) -> std::process::Command {
    home.settings(text);
    let mut command = lotse();
    command.env_remove("LOTSE_SETTINGS").env("XDG_CONFIG_HOME", home.folder.path()).current_dir("/");
    command
}

#[test]
fn options_go_before_the_environment_and_that_before_settings() {
    let home = Home::new();
    home.settings("");
    fs::write(home.path("lotse/hier.toml"), DIRECTORY).unwrap();
    fs::write(home.path("anders.toml"), DIRECTORY.replace("\"Beratung\"", "\"Anders\"")).unwrap();
    let text = "directory = \"hier.toml\"\nlanguage = \"en\"\ntexts = \"uk\"\nprofile = \"maintainer\"\n";
    let search = |command: &mut std::process::Command| command.args(["search", "--need", "work"]).run();
    let run = search(&mut with_settings(&home, text));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("beratung-1") && run.stdout.contains("entwurf"), "{}", run.stdout);
    // The locale is nobody's wish, the language that was set is.
    let run = with_settings(&home, text).env("LC_ALL", "de_DE.UTF-8").args(["show", "beratung-1"]).run();
    assert!(run.stdout.contains("Консультація") && run.stdout.contains("Contact"), "{}", run.stdout);
    let run = with_settings(&home, text).args(["--language", "de", "--in", "de", "show", "beratung-1"]).run();
    assert!(run.stdout.contains("Beratung") && run.stdout.contains("Kontakt"), "{}", run.stdout);
    let run = search(with_settings(&home, text).args(["--profile", "adviser"]));
    assert!(!run.stdout.contains("entwurf"), "{}", run.stdout);
    let run = search(with_settings(&home, text).env("LOTSE_DIRECTORY", home.path("anders.toml")));
    assert!(run.stdout.contains("Anders"), "{}", run.stdout);
    let run = search(with_settings(&home, text).args(["--directory", &home.text("lotse/hier.toml")]));
    assert!(run.stdout.contains("Beratung"), "{}", run.stdout);
    // A path that was set and cannot be read is an error, never a reason to take the next.
    let run = search(&mut with_settings(&home, "directory = \"weg.toml\"\n"));
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("weg.toml"), "{}", run.stderr);
}

#[test]
fn broken_settings_are_said_and_stop_nothing() {
    let home = Home::new();
    let directory = home.text("directory.toml");
    fs::write(&directory, DIRECTORY).unwrap();
    let run =
        with_settings(&home, "language = \"en\nthme = \"dark\"\n").args(["-d", &directory, "search", "beratung"]).run();
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("beratung-1"));
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    for part in ["settings.toml, Zeile 1: ", "eine weitere Meldung", "lotse check --settings"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    // What is no text at all, a folder, a file that is named and not there.
    fs::write(home.path("lotse/settings.toml"), b"theme = \"d\xe4rk\"\n").unwrap();
    let mut command = lotse();
    command.env_remove("LOTSE_SETTINGS").env("XDG_CONFIG_HOME", home.folder.path());
    let run = command.args(["-d", &directory, "search", "beratung"]).run();
    assert!(run.code == 0 && run.stderr.contains("settings.toml"), "{}", run.stderr);
    for named in [home.path("lotse"), home.path("weg.toml")] {
        let run = lotse().env("LOTSE_SETTINGS", &named).args(["-d", &directory, "search", "beratung"]).run();
        assert!(run.code == 0 && run.stderr.contains(named.to_str().unwrap()), "{}", run.stderr);
    }
}

#[test]
fn check_says_how_it_stands_with_the_settings() {
    let home = Home::new();
    let check = |command: &mut std::process::Command| command.args(["check", "--settings"]).run();
    let mut none = lotse();
    let run = check(none.env_remove("LOTSE_SETTINGS").env("XDG_CONFIG_HOME", home.folder.path()));
    let file = home.text("lotse/settings.toml");
    assert!(run.code == 0 && run.stdout.contains("noch keine") && run.stdout.contains(&file), "{}", run.stdout);
    let run = check(&mut with_settings(&home, "theme = \"dark\"\n"));
    assert!(run.code == 0 && run.stdout.contains("in Ordnung"), "{}", run.stdout);
    assert_eq!(check(&mut with_settings(&home, "")).code, 0);
    let run = check(&mut with_settings(&home, "theme = 1\n"));
    assert!(run.code == 1 && run.stdout.contains("wrong-type"), "{}", run.stdout);
    // Taking a key from a command that nobody named is a warning.
    let run = check(with_settings(&home, "[keys]\nsort = \"ctrl-n\"\n").args(["--language", "en"]));
    assert!(run.code == 0 && run.stdout.contains("next-client"), "{}", run.stdout);
    let mut json = with_settings(&home, "thme = \"dark\"\n");
    let run = json.args(["check", "--settings", "--format", "json"]).run();
    let finding = &run.json()[0];
    assert_eq!((finding["code"].as_str(), finding["line"].as_u64()), (Some("unknown-setting"), Some(1)));
    assert_eq!(finding["file"].as_str(), Some(file.as_str()));
    // Another file; none of it is taken on.
    let other = home.path("andere.toml");
    fs::write(&other, "sprache = \"de\"\n").unwrap();
    let run = lotse().args(["check", "--settings"]).arg(Path::new(&other)).run();
    assert!(run.code == 1 && run.stdout.contains("language"), "{}", run.stdout);
    assert!(lotse().args(["check", "--settings"]).run().stdout.contains("LOTSE_SETTINGS"));
}
