//! A directory of ten thousand offers: it is shown, and while another one arrives the screen goes on answering.

use super::LARGE;
use super::desk::{Desk, Start};
use super::generate::Wish;
use std::time::{Duration, Instant};

const MARK: &str = "Kreis Großland";

/// A kiosk that shows the needs of such a directory.
fn begin(text: &str) -> Desk {
    let desk = Desk::begin(&Start {
        files: &[("directory.toml", text)],
        options: &["kiosk", "--max-file", "32"],
        size: LARGE,
        ..Start::default()
    });
    desk.see(MARK);
    desk
}

/// Not for every change: `cargo test --release --test kiosk ten_thousand -- --ignored --nocapture`.
#[test]
#[ignore = "measures times by the wall"]
fn ten_thousand_offers_arrive_while_somebody_presses_keys() {
    let text = Wish::of(10_000).text();
    let mut desk = begin(&text);
    desk.send("x");
    desk.see("English");
    desk.send("1");
    desk.see("Was brauchen Sie?");
    let mut took = Vec::new();
    for turn in 0..8 {
        let name = format!("Kreis Neuland {turn}");
        desk.replace(&text.replacen(MARK, &name, 1));
        let begun = Instant::now();
        while !desk.becomes(Duration::ZERO, |screen| screen.contents().contains(&name)) {
            let (pressed, before) = (Instant::now(), desk.written());
            desk.send("\t");
            assert!(desk.writes_more(before, Duration::from_secs(10)), "deaf");
            took.push(pressed.elapsed());
            assert!(begun.elapsed() < Duration::from_mins(2), "{name} never comes");
        }
    }
    took.sort();
    let at = |share: usize| took[(took.len() - 1) * share / 1000];
    println!("{} keys: median {:?}, p99 {:?}, worst {:?}", took.len(), at(500), at(990), at(1000));
    // Meant are 50 ms; a clock on the wall is allowed more.
    assert!(at(990) < Duration::from_millis(150), "{:?}", at(990));
    desk.signal(rustix::process::Signal::TERM);
    desk.ended();
}

#[test]
fn a_file_that_is_too_large_for_a_kiosk_is_named_and_may_be_allowed() {
    let filler = "# nothing that anybody reads\n".repeat(320_000);
    let text = format!("{}\n{filler}", super::desk::SAMPLE);
    assert!(text.len() > 8 << 20);
    for (options, page) in
        [(&["kiosk"][..], "Bitte fragen Sie am Schalter"), (&["kiosk", "--max-file", "16"], "Was brauchen Sie?")]
    {
        let mut desk =
            Desk::begin(&Start { files: &[("directory.toml", &text)], options, size: LARGE, ..Start::default() });
        desk.see("English");
        desk.send("x");
        desk.send("1");
        desk.reads(page);
        desk.signal(rustix::process::Signal::TERM);
        desk.ended();
    }
}
