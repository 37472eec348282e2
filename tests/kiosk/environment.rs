//! What stands in a kiosk's environment is nobody's way in: with hostile values by name a visit goes as ever, nothing but what a kiosk
//! writes is written, and nothing that a value points at is even opened. What the loader of libraries is told (`LD_PRELOAD`) it does before
//! any program is asked: nobody but the unit says what stands in a kiosk's environment.

use super::desk::{Desk, Start};
use super::{PLACE, SMALL, another, session};
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::process::Signal;
use std::fs;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// A folder whose files nobody may open, run or list, and what would tell of it.
struct Trap {
    folder: tempfile::TempDir,
    watch: OwnedFd,
}

/// Programs that terminal programs are known to run, and files that they are known to read.
const BAIT: [&str; 16] = [
    "sh",
    "bash",
    "tput",
    "stty",
    "locale",
    "less",
    "vi",
    "nano",
    "xdg-open",
    "w3m",
    "lp",
    "git",
    "x/xterm-256color",
    ".profile",
    "lotse/settings.toml",
    ".config/lotse/settings.toml",
];

impl Trap {
    fn set() -> Trap {
        let trap =
            Trap { folder: tempfile::TempDir::new().unwrap(), watch: inotify::init(CreateFlags::NONBLOCK).unwrap() };
        let mut folders = vec![trap.path().to_owned()];
        for name in BAIT {
            let path = trap.path().join(name);
            let folder = path.parent().unwrap();
            fs::create_dir_all(folder).unwrap();
            folders.extend((!folders.iter().any(|known| known == folder)).then(|| folder.to_owned()));
            // What would be read has the program speak English and look otherwise; what would be run leaves a file.
            let run = "#!/bin/sh\n: > \"$0.was-run\"\n";
            fs::write(&path, if name.ends_with("toml") { "language = \"en\"\ntheme = \"mono\"\n" } else { run })
                .unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        for folder in folders {
            inotify::add_watch(&trap.watch, &folder, WatchFlags::OPEN | WatchFlags::CREATE | WatchFlags::MODIFY)
                .unwrap();
        }
        trap
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What was touched since it was set. A folder may be asked whether something is in it; that opens nothing.
    fn touched(&self) -> Vec<String> {
        let mut room = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(&self.watch, &mut room);
        let mut touched = Vec::new();
        while let Ok(event) = reader.next() {
            let name = event.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let kind = if event.events().contains(ReadFlags::OPEN) { "opened" } else { "written" };
            touched.push(format!("{kind} {name:?}"));
        }
        touched
    }
}

/// Wakes the screen, takes German, a need, its offers, one of them, and finishes.
fn visit(desk: &mut Desk) {
    let first = session(desk).unwrap();
    desk.send("x");
    desk.see("Sprache wählen");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    desk.send("möbel");
    desk.see("möbel");
    desk.send("\r");
    desk.see("Jetzt offen");
    desk.send("1");
    desk.see("Mitnehmen");
    let finish = desk.find("Fertig");
    desk.click(finish);
    another(desk, first);
    desk.see("English");
}

#[test]
fn hostile_values_change_nothing_and_lead_nowhere() {
    let trap = Trap::set();
    let at = trap.path().to_str().unwrap();
    let trapped = |name: &str| format!("{at}/{name}");
    let (settings, long) = (trapped("lotse/settings.toml"), "A".repeat(100_000));
    let list = format!("{at}:.:");
    let sets: [(&str, Vec<(&str, &str)>); 9] = [
        ("names of terminals", vec![("TERM", "../../../../etc/passwd"), ("TERMINFO", at), ("TERMINFO_DIRS", &list)]),
        ("escape sequences", vec![("TERM", "x\x1b]0;x\x07\x1b[2J"), ("LANG", "\x1b[31m\u{9b}2J"), ("USER", "\x1bc")]),
        ("nothing", vec![("TERM", ""), ("LANG", ""), ("PATH", ""), ("HOME", ""), ("TZ", ""), ("LOTSE_DIRECTORY", "")]),
        ("sizes", vec![("TERM", "dumb"), ("COLUMNS", "99999999999999999999"), ("LINES", "-1"), ("LC_ALL", "C")]),
        ("length", ["TERM", "LANG", "LC_MESSAGES", "TZ", "COLUMNS"].map(|name| (name, long.as_str())).to_vec()),
        (
            "programs",
            vec![("PATH", &list), ("SHELL", at), ("PAGER", "sh"), ("EDITOR", "sh"), ("BROWSER", "sh"), ("VISUAL", at)],
        ),
        (
            "folders",
            vec![
                ("HOME", at),
                ("XDG_CONFIG_HOME", at),
                ("XDG_CONFIG_DIRS", at),
                ("XDG_DATA_HOME", at),
                ("XDG_CACHE_HOME", at),
                ("XDG_RUNTIME_DIR", at),
                ("XDG_STATE_HOME", at),
                ("TMPDIR", at),
            ],
        ),
        (
            "the program's own",
            vec![
                ("LOTSE_SETTINGS", &settings),
                ("LOTSE_DIRECTORY", at),
                ("LOTSE_KIOSK_OPTIONS", "--unprotected"),
                ("RUST_LOG", "trace"),
                ("RUST_BACKTRACE", "full"),
            ],
        ),
        (
            "what libraries read",
            vec![
                ("LANG", "ar_SA.UTF-8"),
                ("LANGUAGE", "en:fr"),
                ("TZ", ":/etc/passwd"),
                ("TZDIR", at),
                ("LOCPATH", at),
                ("NLSPATH", at),
                ("GCONV_PATH", at),
                ("HOSTALIASES", &settings),
                ("NOTIFY_SOCKET", "@nobody"),
                ("WATCHDOG_USEC", "1"),
                ("SSH_TTY", "/dev/null"),
                ("MALLOC_CHECK_", "3"),
                ("LD_LIBRARY_PATH", at),
            ],
        ),
    ];
    for (name, environment) in sets {
        println!("{name}");
        let mut desk =
            Desk::begin(&Start { options: &PLACE, size: SMALL, environment: &environment, ..Start::default() });
        desk.see("Kreis Musterland");
        visit(&mut desk);
        // The same of what a session was given: the name of the terminal, and nothing else.
        let pid = session(&desk).unwrap().as_raw_nonzero();
        let given = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        assert!(given.split(|byte| *byte == 0).all(|pair| pair.is_empty() || pair.starts_with(b"TERM=")), "{name}");
        desk.settles(std::time::Duration::from_millis(300));
        desk.signal(Signal::TERM);
        assert_eq!(desk.ended().exit_code(), 143, "{name}");
        desk.assert_left_by_kiosk();
        super::assert_grammar(&desk.output());
        let touched = trap.touched();
        assert_eq!(touched, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_trap_that_is_touched_tells() {
    let trap = Trap::set();
    assert_eq!(trap.touched(), Vec::<String>::new());
    let _ = fs::read(trap.path().join("lotse/settings.toml"));
    assert_eq!(trap.touched(), ["opened \"settings.toml\""]);
}
