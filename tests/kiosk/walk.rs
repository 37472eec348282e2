//! A long random walk at a real terminal, while the directory is replaced by good, broken, half and missing files: no process of
//! the kiosk fails, nothing but sessions is started, and neither process grows.
//!
//! `LOTSE_STEPS` sets its length; what was measured is printed (`--nocapture`).

use super::desk::{Desk, SAMPLE, Start};
use super::dice::Dice;
use super::edge::ticks;
use super::pages::{PAGES, Pages};
use super::seen::FOCUS;
use super::strewn::{WEDGES, input};
use super::{LARGE, PLACE, SMALL, session};
use rustix::process::Pid;
use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

/// The most inputs that are sent at once; then it may draw. What is left of a portion when a visit ends is nobody's.
const PORTION: u64 = 30;

/// Now and then somebody lays an arm on the keyboard.
const FLOOD: u64 = 100;

/// How long is waited for something to be drawn: some inputs change nothing.
const DRAWN: Duration = Duration::from_millis(15);

/// How long a session is waited for.
const BEGUN: Duration = Duration::from_millis(120);

/// After so many inputs a process has warmed up, if the directory has also been replaced by everything once: what is held beside
/// an old directory while a new one is read is no growth.
const WARM: u64 = 50_000;

/// What may be added to a process after it has warmed up, in kB.
const GROWTH: u64 = 4_096;

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

/// How many kinds of files there are to replace the directory.
const ROUND: u64 = 6;

/// What replaces the directory, one after the other.
fn replace(desk: &Desk, turn: u64) {
    match turn % ROUND {
        0 | 3 => desk.replace(SAMPLE),
        // Escape sequences, turned directions and soft hyphens in texts, as TOML spells them.
        1 => desk.replace(&SAMPLE.replace("Beratung", "Bera\\u001b[2Jtung\\u001b]0;x\\u0007\\u202e\\u00ad\\u009b31m")),
        2 => desk.overwrite(&SAMPLE[..SAMPLE.floor_char_boundary(SAMPLE.len() / 2)]),
        4 => desk.overwrite("[directory]\nformat = 99\n\u{1b}[31m[[offer]]\nname = \"\"\"offen"),
        _ => fs::remove_file(desk.path()).unwrap_or(()),
    }
}

/// Whether a session is at rest and has its directory.
fn is_begun(contents: &str) -> bool {
    contents.contains("English – ") && contents.contains("Kreis Musterland")
}

/// What was seen on the way.
#[derive(Default)]
struct Seen {
    pages: BTreeMap<&'static str, u64>,
    languages: BTreeMap<&'static str, u64>,
    sessions: u64,
}

impl Seen {
    /// Notes which page stands there, and holds it to what every page keeps: something has the focus, and the cursor stands inside.
    fn look(&mut self, desk: &Desk, pages: &Pages) {
        let told = std::cell::Cell::new(None);
        // What is being drawn while somebody looks is seen by the next frame.
        desk.wait("a page with a focus, and the cursor inside", |screen| {
            let (rows, columns) = (screen.size().0.get(), screen.size().1.get());
            let (row, column) = screen.cursor_position();
            told.set(pages.tell(screen));
            let is_focused = (0..rows)
                .flat_map(|row| (0..columns).map(move |column| (row, column)))
                .any(|(row, column)| screen.cell(row, column).is_some_and(|cell| cell.bgcolor() == FOCUS));
            (screen.hide_cursor() || row < rows && column < columns)
                && (is_focused || told.get().is_none_or(|(_, page)| page == "at rest"))
        });
        if let Some((language, page)) = told.get() {
            *self.languages.entry(language).or_default() += 1;
            *self.pages.entry(page).or_default() += 1;
        }
    }
}

/// A walk of so many inputs.
struct Walk {
    name: &'static str,
    steps: u64,
    seed: u64,
    /// Anything at all, or only what ends no visit.
    all: bool,
}

fn walk(walk: &Walk) {
    let (warm, pages, mut dice) = (WARM.min(walk.steps / 2), Pages::new(), Dice(walk.seed));
    let state = tempfile::TempDir::new().unwrap();
    let options: Vec<&str> = PLACE.iter().copied().chain(["--state", state.path().to_str().unwrap()]).collect();
    let mut desk = Desk::begin(&Start { options: &options, size: SMALL, ..Start::default() });
    desk.see("Kreis Musterland");
    let supervisor = desk.pid();
    let (mut of_supervisor, mut of_session) = (Peak::default(), Peak::default());
    let (mut seen, mut last, mut turns) = (Seen::default(), session(&desk), 0);
    let (begun, mut replaced) = (Instant::now(), Instant::now());
    let held = descriptors(supervisor);
    let (mut sent, mut size) = (0, SMALL);
    for portion in 0_u64.. {
        // However fast the machine is: a round to warm up, and another to be measured.
        if sent >= walk.steps && turns >= 2 * ROUND {
            break;
        }
        let count = if dice.roll(50) == 0 { FLOOD } else { 1 + dice.roll(PORTION) };
        let mut inputs: String = (0..count).map(|_| input(&mut dice, walk.all, size)).collect();
        let wedged = walk.all && dice.roll(100) == 0;
        if wedged {
            inputs += dice.of(&WEDGES);
        }
        let before = desk.written();
        assert!(ticks(supervisor).is_some(), "the kiosk has ended after {sent} inputs: {:?}", desk.ended());
        desk.send(&inputs);
        sent += count;
        if !desk.writes_more(before, DRAWN) && session(&desk) != last {
            // What is sent before the next session has read its directory would be one portion to it.
            desk.becomes(BEGUN, |screen| size.0 < SMALL.0 || is_begun(&screen.contents()));
        }
        if wedged {
            desk.settles(Duration::from_millis(60));
        }
        // On a grid that is too small for anything there is little to walk through.
        if walk.all && dice.roll(if size.0 < SMALL.0 { 4 } else { 60 }) == 0 {
            size = [SMALL, LARGE, SMALL, LARGE, (240, 67), (40, 13), (3, 3)][usize::try_from(dice.roll(7)).unwrap()];
            desk.resize(size.0, size.1);
        }
        if replaced.elapsed() >= Duration::from_secs(1) {
            replace(&desk, turns);
            (replaced, turns) = (Instant::now(), turns + 1);
        }
        let now = session(&desk);
        seen.sessions += u64::from(now.is_some() && now != last);
        last = now.or(last);
        if portion % 4 == 0 {
            let is_warm = sent >= warm && turns >= ROUND;
            of_supervisor.see(resident(supervisor), is_warm);
            of_session.see(now.and_then(resident), is_warm);
            seen.look(&desk, &pages);
            super::assert_grammar(&desk.take_output());
        }
    }
    desk.replace(SAMPLE);
    desk.settles(Duration::from_millis(300));
    println!(
        "{}: {sent} inputs in {:?}, directory replaced {turns} times, {} other sessions; pages {:?}, languages {:?}; kB at most before \
         and after {}: supervisor {of_supervisor:?}, session {of_session:?}; descriptors {held}, then {}",
        walk.name,
        begun.elapsed(),
        seen.sessions,
        seen.pages,
        seen.languages,
        warm,
        descriptors(supervisor)
    );
    let status = fs::read_to_string(state.path().join("status.json")).unwrap();
    assert!(status.contains("\"last_failure\":\"\""), "{status}");
    assert!(of_supervisor.after > 0 && of_session.after > 0, "nothing was measured");
    assert!(of_supervisor.growth() < GROWTH, "{of_supervisor:?}");
    // Where visits end, sessions are many short processes: a few of them say how large one grows, and not that it grows.
    if !walk.all || walk.steps >= 50_000 {
        assert!(of_session.growth() < GROWTH, "{of_session:?}");
    }
    assert!(descriptors(supervisor) <= held + 2);
    if walk.all {
        assert!(seen.sessions >= walk.steps / 500, "hardly a visit ended: {}", seen.sessions);
        // The collection is far off the way: even half a million inputs saw it once.
        let least = if walk.steps < 50_000 { PAGES - 4 } else { PAGES - 1 };
        assert!(seen.pages.len() >= least, "hardly a page was seen: {:?}", seen.pages);
    } else {
        assert_eq!(seen.sessions, 0, "the visit ended");
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

/// How many inputs each of both walks has: half of what was asked for.
fn steps() -> u64 {
    std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000) / 2
}

/// Everything, which ends a visit every few steps.
#[test]
fn a_long_walk_at_a_terminal() {
    walk(&Walk { name: "any input", steps: steps(), seed: 5, all: true });
}

/// One visit that goes on, to see what a session itself gathers.
#[test]
fn a_long_walk_within_one_visit() {
    walk(&Walk { name: "one visit", steps: steps(), seed: 6, all: false });
}
