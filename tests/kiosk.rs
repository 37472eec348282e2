//! The public screen at a real terminal: whole visits by keys and by touch, and every way in which a session or its supervisor
//! can end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]
#![cfg(target_os = "linux")]

#[path = "kiosk/cursor.rs"]
mod cursor;
#[path = "terminal/desk.rs"]
mod desk;
#[path = "common/dice.rs"]
mod dice;
#[path = "kiosk/edge.rs"]
mod edge;
#[path = "kiosk/environment.rs"]
mod environment;
#[path = "../benches/generate/mod.rs"]
mod generate;
#[path = "kiosk/journeys.rs"]
mod journeys;
#[path = "kiosk/large.rs"]
mod large;
#[path = "kiosk/often.rs"]
mod often;
#[path = "kiosk/pages.rs"]
mod pages;
#[path = "kiosk/replaced.rs"]
mod replaced;
#[path = "kiosk/seen.rs"]
mod seen;
#[path = "terminal/stream.rs"]
#[allow(dead_code, reason = "shared with the tests of the adviser's screen")]
mod stream;
#[path = "kiosk/strewn.rs"]
mod strewn;
#[path = "kiosk/upgrade.rs"]
mod upgrade;
#[path = "kiosk/walk.rs"]
mod walk;

use desk::{Desk, SAMPLE, Start};
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use std::fs;
use std::time::{Duration, Instant};

const SMALL: (u16, u16) = (60, 18);
const LARGE: (u16, u16) = (105, 30);
/// A place of the sample.
pub const PLACE: [&str; 3] = ["kiosk", "--place", "rathaus-musterstadt"];

fn start(size: (u16, u16), options: &[&str]) -> Desk {
    let options: Vec<&str> = PLACE.iter().chain(options).copied().collect();
    let desk = Desk::begin(&Start { options: &options, size, ..Start::default() });
    desk.wait("the attract screen", |screen| {
        screen.alternate_screen() && screen.contents().contains("Kreis Musterland")
    });
    desk
}

/// Nothing was written but what a kiosk may: no paste, no titles, no questions; the order of letters is switched off and on again,
/// and the warning rings.
#[track_caller]
fn assert_grammar(bytes: &[u8]) {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!text.contains("?2004"), "a kiosk asks for no paste");
    stream::assert_allowed(text.replace("\x1b[8l", "").replace("\x1b[8h", "").replace('\x07', "").as_bytes());
}

/// The session's process: the only child of the supervisor.
fn session(desk: &Desk) -> Option<Pid> {
    let pid = desk.pid().as_raw_nonzero();
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).ok()?;
    let children: Vec<i32> = tasks
        .flatten()
        .filter_map(|task| fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|line| line.split_whitespace().filter_map(|child| child.parse().ok()).collect::<Vec<i32>>())
        .collect();
    assert!(children.len() <= 1, "only sessions are started, one at a time: {children:?}");
    // Between its birth and its beginning it is not one yet, and whoever gave birth to it waits for that.
    let has_begun = |pid: &&i32| {
        fs::read_to_string(format!("/proc/{pid}/cmdline")).is_ok_and(|line| line.contains("kiosk-session"))
    };
    children.first().filter(has_begun).and_then(|pid| Pid::from_raw(*pid))
}

/// Waits until another session runs than that one.
#[track_caller]
fn another(desk: &Desk, than: Pid) -> Pid {
    let begun = Instant::now();
    loop {
        if let Some(pid) = session(desk).filter(|pid| *pid != than) {
            return pid;
        }
        assert!(begun.elapsed() < Duration::from_secs(50), "no other session");
        std::thread::yield_now();
    }
}

/// Touches a text: down and up again in the same place.
#[track_caller]
fn touch(desk: &mut Desk, text: &str) {
    let place = desk.find(text);
    desk.click(place);
}

/// Waits until a process is gone.
#[track_caller]
fn gone(pid: Pid) {
    let begun = Instant::now();
    // One that nobody has waited for yet has ended all the same.
    let lives =
        || fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).is_ok_and(|stat| !stat.contains(") Z "));
    while lives() {
        assert!(begun.elapsed() < Duration::from_secs(20), "still there");
        std::thread::yield_now();
    }
}

#[test]
fn a_whole_visit_by_touch_and_the_end_forgets_it() {
    for size in [SMALL, LARGE] {
        let mut desk = start(size, &[]);
        let first = session(&desk).unwrap();
        touch(&mut desk, "Kreis Musterland");
        touch(&mut desk, "Українська");
        touch(&mut desk, "Пошук");
        // What was typed is a marker that must be gone afterwards.
        desk.send("меблі");
        desk.see("меблі");
        desk.send("\x1b");
        desk.see("Що вам потрібно?");
        touch(&mut desk, "стерти");
        let second = another(&desk, first);
        desk.wait("the attract screen", |screen| screen.contents().contains("English"));
        gone(first);
        assert!(test_kill_process(second).is_ok());
        desk.signal(Signal::TERM);
        desk.ended();
    }
}

/// Whether a process's memory holds a text; `None` where nobody but root may look into it.
fn holds(pid: Pid, text: &str) -> Option<bool> {
    use std::io::{Read, Seek, SeekFrom};
    let maps = fs::read_to_string(format!("/proc/{}/maps", pid.as_raw_nonzero())).unwrap_or_default();
    let mut memory = fs::File::open(format!("/proc/{}/mem", pid.as_raw_nonzero())).ok()?;
    let writable = |line: &&str| line.contains(" rw");
    Some(maps.lines().filter(writable).any(|line| {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.seek(SeekFrom::Start(from)).is_ok()
            && memory.read_exact(&mut bytes).is_ok()
            && bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }))
}

#[test]
fn what_was_typed_is_in_no_later_session() {
    let mut desk = start(LARGE, &[]);
    let first = session(&desk).unwrap();
    let marker = "zwiebelfischmarkierung";
    desk.send("x");
    desk.see("English");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    desk.send(marker);
    desk.see(marker);
    let before = holds(first, marker);
    assert_ne!(before, Some(false), "a search that finds nothing says nothing");
    touch(&mut desk, "Fertig");
    let second = another(&desk, first);
    desk.wait("the attract screen", |screen| screen.contents().contains("English"));
    if before.is_none() {
        eprintln!("left out: only root may look into the memory of a session");
    }
    assert_ne!(holds(second, marker), Some(true), "a visit was remembered");
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

#[test]
fn a_session_that_is_killed_is_replaced_and_one_that_hangs_too() {
    let mut desk = start(SMALL, &[]);
    let mut pid = session(&desk).unwrap();
    for _ in 0..5 {
        let begun = Instant::now();
        kill_process(pid, Signal::KILL).unwrap();
        pid = another(&desk, pid);
        desk.wait("the attract screen", |screen| screen.contents().contains("English"));
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    }
    kill_process(pid, Signal::STOP).unwrap();
    let next = another(&desk, pid);
    assert_ne!(next, pid);
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

#[test]
fn without_its_supervisor_a_session_ends_and_leaves_the_terminal() {
    let mut desk = start(SMALL, &[]);
    let pid = session(&desk).unwrap();
    desk.signal(Signal::KILL);
    desk.ended();
    gone(pid);
    desk.assert_left_by_kiosk();
}

#[test]
fn no_key_leads_out_and_none_starts_anything() {
    let mut desk = start(SMALL, &[]);
    let first = session(&desk).unwrap();
    let supervisor = desk.pid();
    for byte in 0..=255u8 {
        desk.send_bytes(&[byte]);
        desk.send_bytes(&[0x1b, byte]);
    }
    for last in b'@'..=b'~' {
        desk.send_bytes(&[0x1b, b'[', last, 0x1b, b'O', last, 0x1b, b'[', b'1', b';', b'5', last]);
    }
    for number in 1..35 {
        desk.send(&format!("\x1b[{number}~"));
    }
    // Whatever it was, the next key works, and all of it happened in sessions of this supervisor.
    desk.settles(Duration::from_millis(300));
    assert!(test_kill_process(supervisor).is_ok());
    let now = session(&desk).unwrap_or_else(|| another(&desk, first));
    assert!(test_kill_process(now).is_ok());
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

#[test]
fn new_data_come_to_whoever_reads() {
    let mut desk = start(LARGE, &[]);
    desk.send("x");
    desk.see("English");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    desk.replace(&SAMPLE.replace("name = \"Kreis Musterland\"", "name = \"Kreis Neuland\""));
    desk.see("Kreis Neuland");
    desk.see("Was brauchen Sie?");
    // Half a file is not taken.
    desk.overwrite("[directory]\nformat = 1\nname = \"Kreis Halb\"\n[[offer]]\nname = \"\"\"offen");
    desk.settles(Duration::from_millis(800));
    desk.see("Kreis Neuland");
    desk.signal(Signal::TERM);
    desk.ended();
}

#[test]
fn without_a_good_directory_the_counter_is_named() {
    let options = ["kiosk"];
    let mut desk = Desk::begin(&Start {
        files: &[("directory.toml", "nichts")],
        options: &options,
        size: LARGE,
        ..Start::default()
    });
    desk.see("English");
    desk.send("x");
    desk.send("1");
    desk.reads("Bitte fragen Sie am Schalter");
    desk.signal(Signal::TERM);
    desk.ended();
}

#[test]
fn it_tells_how_it_is() {
    let state = tempfile::TempDir::new().unwrap();
    let folder = state.path().to_str().unwrap();
    let mut desk = start(LARGE, &["--state", folder]);
    desk.see("English");
    let status = || {
        std::process::Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["--language", "de", "kiosk", "--status", "--json", "--state", folder])
            .output()
            .unwrap()
    };
    let begun = Instant::now();
    let told = loop {
        let told = status();
        let text = String::from_utf8_lossy(&told.stdout).into_owned();
        if text.contains("landlock") || begun.elapsed() > Duration::from_secs(30) {
            break (told.status.code(), text);
        }
    };
    assert_eq!(told.0, Some(0), "{}", told.1);
    assert!(told.1.contains("\"well\":true") && told.1.contains("seccomp=on"), "{}", told.1);
    desk.signal(Signal::TERM);
    desk.ended();
    assert_eq!(status().status.code(), Some(2), "nobody is there any more");
}

#[test]
fn of_a_directory_that_is_a_link_the_operator_reads_why_it_is_not_shown() {
    let state = tempfile::TempDir::new().unwrap();
    let folder = state.path().to_str().unwrap();
    let mut desk = start(LARGE, &["--state", folder]);
    let beside = desk.path().with_file_name("version-2.toml");
    fs::write(&beside, SAMPLE).unwrap();
    fs::remove_file(desk.path()).unwrap();
    std::os::unix::fs::symlink(&beside, desk.path()).unwrap();
    let told = |options: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"));
        let told = command.args(["--language", "de", "kiosk", "--status", "--state", folder]).args(options).output();
        String::from_utf8(told.unwrap().stdout).unwrap()
    };
    let begun = Instant::now();
    while !told(&[]).contains("ist eine Verknüpfung") {
        assert!(begun.elapsed() < Duration::from_secs(50), "{}", told(&[]));
    }
    let json: serde_json::Value = serde_json::from_str(&told(&["--json"])).unwrap();
    assert_eq!((json["refused"].as_bool(), json["offers"].as_u64() > Some(0)), (Some(true), true), "{json}");
    assert!(json["reason"].as_str().unwrap().contains("directory.toml"), "{json}");
    fs::remove_file(desk.path()).unwrap();
    fs::write(desk.path(), SAMPLE).unwrap();
    while told(&[]).contains("ist eine Verknüpfung") {
        assert!(begun.elapsed() < Duration::from_secs(50), "{}", told(&[]));
    }
    desk.signal(Signal::TERM);
    desk.ended();
}

#[test]
fn keys_between_two_sessions_are_no_signals() {
    let mut desk = start(SMALL, &[]);
    let supervisor = desk.pid();
    for _ in 0..8 {
        desk.send("x");
        let before = session(&desk).unwrap();
        touch(&mut desk, "Fertig");
        // What would interrupt, stop and quit where the terminal took keys for signals, at every moment until the next one draws.
        let begun = Instant::now();
        while session(&desk).is_none_or(|now| now == before) {
            desk.send("\x03\x1a\x1c");
            assert!(begun.elapsed() < Duration::from_secs(50), "no other session");
        }
        desk.settles(Duration::from_millis(100));
        assert_eq!(desk.pid(), supervisor);
        assert!(test_kill_process(supervisor).is_ok());
    }
    desk.signal(Signal::TERM);
    assert_eq!(desk.ended().exit_code(), 143);
    desk.assert_left_by_kiosk();
}
