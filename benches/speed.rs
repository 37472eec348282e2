//! How long things take: `cargo bench --bench speed`, or with a directory of your own,
//! `LOTSE_BENCH=/path/to/directory.toml cargo bench --bench speed`.
//!
//! Clock times, so compare only within one run on a quiet machine. For instructions, which do not wobble:
//! `valgrind --tool=callgrind target/release/lotse search --format ids deutschkurs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench may fail"
)]

use lotse::directory::read::{BuiltIn, File, Reading};
use lotse::directory::timetable::opening_of;
use lotse::directory::{Moment, Text, moment::parse_local};
use lotse::search::{Filters, Index, Query, search};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What advisers type, letter by letter, with a slip that is taken back.
const SESSIONS: &[&str] = &[
    "deutschkurs b1 abends kinderbetreuung",
    "sozialkaufhaus",
    "schuldnerberatung",
    "wohnung suchen",
    "kinderbetruung",
    "меблі",
    "أثاث",
    "arbeit finden ohne deutsch",
    "second hand furniture",
    "ber",
];

fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * share) as usize]
}

fn time<T>(what: &str, times: usize, mut run: impl FnMut() -> T) {
    let mut all: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    println!(
        "{what:<44} median {:>9.3?}   worst {:>9.3?}",
        percentile(&mut all.clone(), 0.5),
        percentile(&mut all, 1.0)
    );
}

fn main() {
    let path = std::env::var("LOTSE_BENCH").ok();
    let text = path
        .as_ref()
        .map_or_else(|| include_str!("../directory.toml").to_owned(), |path| std::fs::read_to_string(path).unwrap());
    let files = || vec![File { name: Text::line("directory.toml"), text: &text }];
    let built_in = BuiltIn::load();
    let runs = if text.len() > 10_000_000 { 3 } else { 20 };
    println!("{} bytes of TOML", text.len());
    time("built-in needs and lists", 20, BuiltIn::load);
    time("read, one thread", runs, || {
        let reading = Reading::start(files(), &built_in).unwrap();
        let all = reading.read(0..reading.len());
        reading.finish([all])
    });
    let reading = Reading::start(files(), &built_in).unwrap();
    let all = reading.read(0..reading.len());
    let directory = reading.finish([all]).directory;
    let now = Moment::new(parse_local("2026-11-23T10:00").unwrap(), directory.about.zone());
    time("index: facts", runs, || Index::facts(&directory, now.date()));
    time("index: facts and words", runs, || Index::build(&directory, now.date()));
    let index = Index::build(&directory, now.date());
    println!("{} offers, {} words", index.len(), index.vocabulary().len());
    let open = |offer: u32| opening_of(&directory, &directory.offers[offer as usize].offer, &now).state;
    let mut keys = Vec::new();
    for _ in 0..runs {
        for session in SESSIONS {
            let mut line = String::new();
            for c in session.chars() {
                line.push(c);
                let start = Instant::now();
                let query = Query::parse(&line, &directory, &index.facets);
                let filters = query.all_filters(&Filters::default());
                black_box(search(&index, &query, &filters, open));
                keys.push(start.elapsed());
            }
        }
    }
    let (half, high) = (percentile(&mut keys.clone(), 0.5), percentile(&mut keys, 0.99));
    println!("key to results with all counts               p50 {half:>9.3?}   p99 {high:>9.3?}   of {}", keys.len());
}
