//! What happens to a kiosk in months, in minutes: a hundred sessions that die, a thousand directories that arrive.

use super::desk::SAMPLE;
use super::{LARGE, SMALL, another, session, start};
use rustix::process::{Signal, kill_process};
use std::time::{Duration, Instant};

fn at(sorted: &[Duration], share: usize) -> Duration {
    sorted[(sorted.len() - 1) * share / 1000]
}

fn print(what: &str, times: &mut [Duration]) -> Duration {
    times.sort();
    println!(
        "{what}: {} times, median {:?}, p99 {:?}, worst {:?}",
        times.len(),
        at(times, 500),
        at(times, 990),
        at(times, 1000)
    );
    at(times, 1000)
}

/// Not for every change: `cargo test --release --test kiosk hundred_sessions -- --ignored --nocapture`.
#[test]
#[ignore = "measures times by the wall"]
fn a_hundred_sessions_that_are_killed_are_replaced_within_two_seconds() {
    let mut desk = start(SMALL, &[]);
    let supervisor = desk.pid();
    let mut took = Vec::new();
    let rests = |screen: &vt100::Screen| screen.contents().contains("English – ");
    for _ in 0..100 {
        // Somebody is in the middle of something: what appears then was drawn by the next one.
        desk.send("x");
        desk.wait("a page", |screen| screen.contents().contains("Sprache wählen"));
        let pid = session(&desk).unwrap();
        let begun = Instant::now();
        kill_process(pid, Signal::KILL).unwrap();
        desk.wait("the next one", |screen| rests(screen) && !screen.contents().contains("Sprache wählen"));
        took.push(begun.elapsed());
        assert_ne!(another(&desk, pid), pid);
    }
    let worst = print("killed, and back at rest", &mut took);
    assert!(worst < Duration::from_secs(2), "{worst:?}");
    let mut stopped = Vec::new();
    for _ in 0..3 {
        let pid = session(&desk).unwrap();
        let begun = Instant::now();
        kill_process(pid, Signal::STOP).unwrap();
        another(&desk, pid);
        stopped.push(begun.elapsed());
        desk.wait("the next one", rests);
    }
    let worst = print("stopped, and replaced", &mut stopped);
    assert!(worst < Duration::from_secs(30), "{worst:?}");
    assert_eq!(desk.pid(), supervisor);
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}

/// Not for every change: `cargo test --release --test kiosk thousand_directories -- --ignored --nocapture`; `LOTSE_STEPS` sets how many.
#[test]
#[ignore = "takes its time"]
fn a_thousand_directories_arrive_while_somebody_reads_an_offer() {
    let steps: usize = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    let mut desk = start(LARGE, &[]);
    desk.send("x");
    desk.see("English");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    desk.send("fundgrube");
    desk.see("fundgrube");
    desk.send("\r");
    desk.see("Jetzt offen");
    desk.send("1");
    desk.see("Merken");
    desk.reads("Fundgrube");
    let reader = session(&desk);
    let (mut arrived, mut pressed) = (Vec::new(), Vec::new());
    for turn in 0..steps {
        // Each time the offers before it are others, so that it stands elsewhere in the file.
        let name = format!("Kreis Nr. {turn}");
        let entry = |n: usize| {
            format!(
                "[[offer]]\nid = \"neu-{turn}-{n}\"\nname = \"Neu {n}\"\nsummary = \"Neu.\"\nprovider = \"vhs-musterstadt\"\nneeds = [\"work\"]\n\n"
            )
        };
        let before: String = (0..turn % 7).map(entry).collect();
        let text = SAMPLE.replacen("name = \"Kreis Musterland\"", &format!("name = \"{name}\""), 1);
        let text = text.replacen("[[offer]]", &format!("{before}[[offer]]"), 1);
        let begun = Instant::now();
        desk.replace(&text);
        // The reader turns the pages meanwhile.
        for key in ["\x1b[6~", "\x1b[5~", "\t", "\x1b[Z"] {
            let (asked, written) = (Instant::now(), desk.written());
            desk.send(key);
            if desk.writes_more(written, Duration::from_secs(5)) {
                pressed.push(asked.elapsed());
            }
        }
        desk.see(&name);
        arrived.push(begun.elapsed());
        desk.reads("Fundgrube");
        assert_eq!(session(&desk), reader, "the visit goes on");
        super::assert_grammar(&desk.take_output());
    }
    print("a directory on the screen after its file was replaced", &mut arrived);
    print("a key while one arrives", &mut pressed);
    assert!(at(&pressed, 990) < Duration::from_millis(150));
    desk.signal(Signal::TERM);
    desk.ended();
    desk.assert_left_by_kiosk();
}
