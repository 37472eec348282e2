//! A long random walk at a real terminal, while the directory is replaced by good, broken, half and missing files: no process of
//! the kiosk fails, nothing but sessions is started, and neither process grows.
//!
//! `LOTSE_STEPS` sets its length; what was measured is printed (`--nocapture`).

use super::desk::{Desk, SAMPLE, Start};
use super::edge::ticks;
use super::{PLACE, SMALL, session};
use rustix::process::Pid;
use std::fs;
use std::time::{Duration, Instant};

/// Inputs that are sent at once.
const PORTION: u64 = 50;

/// So often the directory has been replaced by then: after about ten times a process holds no more of it than before.
const REPLACED: u64 = 20;

/// What may be added to a process after it has warmed up, in kB.
const GROWTH: u64 = 4_096;

/// Numbers that are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[usize::try_from(self.roll(all.len() as u64)).unwrap()]
    }
}

const LETTERS: [&str; 24] = [
    "d", "e", "u", "t", "s", "c", "h", "ä", "ß", " ", "м", "е", "б", "л", "і", "أ", "ث", "ا", "1", "2", "3", "4", "9",
    "۳",
];

const KEYS: [&str; 18] = [
    "\r",
    "\t",
    "\x1b[Z",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x7f",
    "\x1b",
    "\x1b[H",
    "\x1b[F",
    "\x1bOP",
    "\x1b[24~",
    "\x1b[1;5A",
    "\x03",
    "\x1a",
];

const ANSWERS: [&str; 4] = ["\x1b[24;80R", "\x1b[?62c", "\x1bP>|XTerm(379)\x1b\\", "\u{9b}"];

/// What has no end swallows what follows until it has been silent for 50 ms: it comes last, and then it is silent.
const WEDGES: [&str; 5] = ["\x1b[", "\x1b]", "\x1bP", "\x1b[200~", "\x1b[<0;1"];

/// One input: anything at all, or where a visit must not end only what cannot end it.
fn input(dice: &mut Dice, all: bool, (columns, rows): (u16, u16)) -> String {
    let touch = |x: u64, y: u64| format!("\x1b[<0;{0};{1}M\x1b[<0;{0};{1}m", x + 1, y + 1);
    let (columns, rows) = (u64::from(columns), u64::from(rows));
    match dice.roll(20) {
        0..=3 => dice.of(&LETTERS).to_owned(),
        4..=8 if all => dice.of(&KEYS).to_owned(),
        4..=8 => dice.of(&["\x1b", "\x7f", "\x1b[5~", "\x1b[6~"]).to_owned(),
        9 => dice.of(&["1", "2", "3", "4", "5", "6"]).to_owned(),
        10 => "\x1b[<32;10;10M".to_owned(),
        11 => format!("\x1b[<{};12;9M", 64 + dice.roll(2)),
        12 if all => dice.of(&ANSWERS).to_owned(),
        _ if all => touch(dice.roll(columns), dice.roll(rows)),
        // The middle, where nothing finishes on any page, whichever way it is read.
        _ => touch(15 + dice.roll(columns - 30), 4 + dice.roll(rows - 9)),
    }
}

/// What of a process is in memory, in kB.
fn resident(pid: Pid) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// How many descriptors a process holds.
fn descriptors(pid: Pid) -> usize {
    fs::read_dir(format!("/proc/{}/fd", pid.as_raw_nonzero())).map_or(0, Iterator::count)
}

/// What a process held at most, before and after it had warmed up.
#[derive(Debug, Default)]
struct Peak {
    warm: u64,
    after: u64,
}

impl Peak {
    fn see(&mut self, held: Option<u64>, is_warm: bool) {
        let peak = if is_warm { &mut self.after } else { &mut self.warm };
        *peak = (*peak).max(held.unwrap_or(0));
    }

    fn growth(&self) -> u64 {
        self.after.saturating_sub(self.warm)
    }
}

/// What replaces the directory, one after the other.
fn replace(desk: &Desk, turn: u64) {
    match turn % 6 {
        0 | 3 => desk.replace(SAMPLE),
        // Escape sequences, turned directions and soft hyphens in texts, as TOML spells them.
        1 => desk.replace(&SAMPLE.replace("Beratung", "Bera\\u001b[2Jtung\\u001b]0;x\\u0007\\u202e\\u00ad\\u009b31m")),
        2 => desk.overwrite(&SAMPLE[..SAMPLE.floor_char_boundary(SAMPLE.len() / 2)]),
        4 => desk.overwrite("[directory]\nformat = 99\n\u{1b}[31m[[offer]]\nname = \"\"\"offen"),
        _ => fs::remove_file(desk.path()).unwrap_or(()),
    }
}

#[test]
fn a_long_walk_at_a_terminal() {
    let steps: u64 = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let warm = 50_000.min(steps / 4);
    let state = tempfile::TempDir::new().unwrap();
    let options: Vec<&str> = PLACE.iter().copied().chain(["--state", state.path().to_str().unwrap()]).collect();
    let mut dice = Dice(5);
    // First everything, which ends a visit every few steps; then one visit that goes on, to see what a session itself gathers.
    for (name, all) in [("any input", true), ("one visit", false)] {
        let mut desk = Desk::begin(&Start { options: &options, size: SMALL, ..Start::default() });
        desk.see("Kreis Musterland");
        let supervisor = desk.pid();
        let (mut of_supervisor, mut of_session) = (Peak::default(), Peak::default());
        let (mut sessions, mut last, mut turns) = (0, session(&desk), 0);
        let (begun, mut replaced) = (Instant::now(), Instant::now());
        let held = descriptors(supervisor);
        let count = steps / 2 / PORTION;
        let mut size = SMALL;
        for portion in 0..count {
            let mut inputs = String::new();
            for _ in 0..PORTION {
                inputs += &input(&mut dice, all, size);
            }
            assert!(
                ticks(supervisor).is_some(),
                "the kiosk has ended after {} inputs: {:?}",
                portion * PORTION,
                desk.ended()
            );
            let wedged = all && dice.roll(50) == 0;
            if wedged {
                inputs += dice.of(&WEDGES);
            }
            desk.send(&inputs);
            if wedged {
                desk.settles(Duration::from_millis(60));
            }
            if all && dice.roll(40) == 0 {
                size = [SMALL, super::LARGE, (40, 13), (3, 3), (240, 67)][usize::try_from(dice.roll(5)).unwrap()];
                desk.resize(size.0, size.1);
            }
            if replaced.elapsed() >= Duration::from_secs(1) {
                replace(&desk, turns);
                (replaced, turns) = (Instant::now(), turns + 1);
            }
            if portion % 20 == 0 {
                let is_warm = portion * PORTION >= warm && turns >= REPLACED;
                let now = session(&desk);
                sessions += u64::from(now.is_some() && now != last);
                last = now.or(last);
                of_supervisor.see(resident(supervisor), is_warm);
                of_session.see(now.and_then(resident), is_warm);
                super::assert_grammar(&desk.take_output());
            }
        }
        desk.replace(SAMPLE);
        desk.settles(Duration::from_millis(300));
        println!(
            "{name}: {} inputs in {:?}, directory replaced {turns} times, {sessions} other sessions seen; kB at most before and after \
             {warm}: supervisor {of_supervisor:?}, session {of_session:?}; descriptors {held}, then {}",
            count * PORTION,
            begun.elapsed(),
            descriptors(supervisor)
        );
        let status = fs::read_to_string(state.path().join("status.json")).unwrap();
        assert!(status.contains("\"last_failure\":\"\""), "{status}");
        assert!(of_supervisor.growth() < GROWTH && of_session.growth() < GROWTH, "{of_supervisor:?} {of_session:?}");
        assert!(descriptors(supervisor) <= held + 2);
        if !all {
            assert_eq!(sessions, 0, "the visit ended");
        }
        // It still answers.
        desk.resize(SMALL.0, SMALL.1);
        let before = desk.written();
        desk.send("\t");
        assert!(desk.writes_more(before, Duration::from_secs(20)), "deaf\n{}", desk.rows().join("\n"));
        desk.signal(rustix::process::Signal::TERM);
        assert_eq!(desk.ended().exit_code(), 143);
        desk.assert_left_by_kiosk();
    }
}
