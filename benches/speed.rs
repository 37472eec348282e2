//! How long things take, and how much memory: `cargo bench --bench speed` for 2,000 and 50,000 offers.
//!
//! - `cargo bench --bench speed -- table 2000 50000 500000` prints the rows of the README for these sizes.
//! - `cargo bench --bench speed -- file PATH` measures a directory of your own.
//! - `cargo bench --bench speed -- generate 50000 PATH [tail]` writes a directory made by `generate/mod.rs`.
//! - `cargo bench --bench speed -- typed PATH` times the keys alone.
//! - `cargo bench --bench speed -- load PATH` reads a directory once and tells how long each step took and the peak of memory;
//!   `keys PATH` types the sessions once. Both do the same work each time; `count PATH` types them under callgrind and tells the instructions, which a noisy
//!   machine does not change (Valgrind must be there).
//!
//! A key's time is the best of nine; `LOTSE_SLOW=1` names the slowest. All others are medians. Clock times: compare only within one
//! run on a quiet machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench may fail"
)]

mod generate;

use generate::Wish;
use generate::sessions::lines;
use lotse::cores::beside;
use lotse::cores::indexing::index;
use lotse::cores::reading::read_all;
use lotse::directory::hours::OpenState;
use lotse::directory::read::{BuiltIn, File, Joined, Loaded, Reading};
use lotse::directory::timetable::opening_of;
use lotse::directory::{Directory, Moment, Text, moment::parse_local};
use lotse::search::plan::Plan;
use lotse::search::rank::search_first;
use lotse::search::{Filters, Index, Order, Query};
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// How many offers are read at a time by one core.
const PORTION: usize = 500;

fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    times[((times.len() - 1) as f64 * share) as usize]
}

fn time<T>(times: usize, mut run: impl FnMut() -> T) -> Duration {
    let mut all: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            let made = run();
            let took = start.elapsed();
            drop(black_box(made));
            took
        })
        .collect();
    percentile(&mut all, 0.5)
}

/// What something gives, and how long it took.
fn clocked<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = run();
    (made, start.elapsed())
}

fn files(text: &str) -> Vec<File<'_>> {
    vec![File { name: Text::line("directory.toml"), text }]
}

/// Reads by one core, or over all of them as the program does.
fn read(text: &str, built_in: &BuiltIn, threads: usize) -> Loaded {
    read_timed(text, built_in, threads).0
}

/// The same with how long cutting, reading and joining took.
fn read_timed(text: &str, built_in: &BuiltIn, threads: usize) -> (Loaded, [Duration; 3]) {
    let (reading, cut) = clocked(|| Reading::start_by(&beside, files(text), built_in).unwrap());
    let (joined, offers) = clocked(|| if threads == 1 { one_by_one(&reading) } else { read_all(&reading, &|_| {}) });
    let (loaded, join) = clocked(|| reading.finish_joined(joined));
    (loaded, [cut, offers, join])
}

fn one_by_one(reading: &Reading<'_>) -> Joined {
    let (mut joining, mut reader) = (reading.joining(), reading.reader());
    for start in (0..reading.len()).step_by(PORTION) {
        joining.add(reader.read(start..(start + PORTION).min(reading.len())));
    }
    joining.end()
}

fn now_of(directory: &Directory) -> Moment {
    Moment::new(parse_local("2026-11-23T10:00").unwrap(), directory.about.zone())
}

fn ready(directory: &Directory) -> Index {
    ready_timed(directory).0
}

/// The same with how long the index and its tables took.
fn ready_timed(directory: &Directory) -> (Index, [Duration; 2]) {
    let (index, words) = clocked(|| index(directory, now_of(directory).date()));
    let ((), tables) = clocked(|| index.prepare_by(&beside));
    (index, [words, tables])
}

/// Types all sessions, and tells how long each key took.
#[inline(never)]
fn hot_path(directory: &Directory, index: &Index, keys: &mut Vec<Duration>) {
    let now = now_of(directory);
    let open = |offer: u32| -> OpenState { opening_of(directory, &directory.offers[offer as usize].offer, &now).state };
    for line in lines() {
        let start = Instant::now();
        let query = Query::parse(&line, directory, &index.facets);
        let filters = query.all_filters(&Filters::default());
        let plan = Plan::new(&query, index);
        let found = search_first(index, &plan, &filters, open, Order::Fit);
        keys.push(start.elapsed());
        drop(black_box(found));
    }
}

/// The time of each key, the best of some runs: what else the machine does comes between in some and not in all.
fn keys(directory: &Directory, index: &Index) -> Vec<Duration> {
    let mut best = Vec::new();
    hot_path(directory, index, &mut best);
    for _ in 0..8 {
        let mut again = Vec::new();
        hot_path(directory, index, &mut again);
        best.iter_mut().zip(again).for_each(|(best, again)| *best = (*best).min(again));
    }
    if std::env::var_os("LOTSE_SLOW").is_some() {
        let mut named: Vec<_> = best.iter().zip(lines()).collect();
        named.sort_unstable();
        named.iter().rev().take(12).for_each(|(took, line)| println!("  {line:?} took {took:?}"));
    }
    best
}

/// The median and the 99th of a hundred.
fn half_and_most(times: &mut [Duration]) -> (Duration, Duration) {
    (percentile(times, 0.5), percentile(times, 0.99))
}

/// The peak of this process's memory in bytes, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

/// Reads a directory to its end in this process alone, and tells how much memory that took at most.
fn load(path: &str) {
    let built_in = BuiltIn::load();
    let before = peak().unwrap_or(0);
    let text = std::fs::read_to_string(path).unwrap();
    let bytes = text.len() as u64;
    let (loaded, [cut, offers, join]) = read_timed(&text, &built_in, 2);
    drop(text);
    let read = peak().unwrap_or(0);
    let (index, [words, tables]) = ready_timed(&loaded.directory);
    let all = peak().unwrap_or(0);
    black_box(&index);
    println!("cutting {cut:.0?}, offers {offers:.0?}, joining {join:.0?}, index {words:.0?}, tables {tables:.0?}");
    let times = |peak: u64| (peak - before) as f64 / bytes as f64;
    println!("{:.1} times the file, {:.1} with the index", times(read), times(all));
    std::process::exit(0);
}

/// Types the sessions once under callgrind, and tells how many instructions that took.
fn count(path: &str) {
    let me = std::env::current_exe().unwrap();
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
        .arg("--toggle-collect=speed::hot_path")
        .arg(me)
        .args(["keys", path])
        .output()
        .expect("valgrind");
    let told = String::from_utf8_lossy(&out.stderr);
    let refs =
        told.lines().find_map(|line| line.split_once("I   refs:")).map(|(_, number)| number.trim().replace(',', ""));
    let instructions: u64 = refs.and_then(|number| number.parse().ok()).expect("what callgrind says");
    println!("{:.1} million instructions for {} keys", instructions as f64 / 1e6, lines().count());
}

struct Row {
    offers: usize,
    words: usize,
    bytes: usize,
    p50: Duration,
    p99: Duration,
    one: Duration,
    two: Duration,
    facts: Duration,
    index: Duration,
}

fn measure(text: &str) -> Row {
    let built_in = BuiltIn::load();
    let runs = if text.len() > 100_000_000 { 1 } else { 5 };
    let one = time(runs, || read(text, &built_in, 1));
    let two = time(runs, || read(text, &built_in, 2));
    let directory = read(text, &built_in, 2).directory;
    let now = now_of(&directory);
    let facts = time(runs, || Index::facts(&directory, now.date()));
    let whole = time(runs, || ready(&directory));
    let index = ready(&directory);
    let mut keys = keys(&directory, &index);
    let (p50, p99) = half_and_most(&mut keys);
    let row = Row {
        offers: index.len(),
        words: index.vocabulary().len(),
        bytes: text.len(),
        p50,
        p99,
        one,
        two,
        facts,
        index: whole,
    };
    std::mem::forget((directory, index));
    row
}

fn print(row: &Row, memory: &str) {
    println!(
        "| {} | {} | {:.1} MB | {:.2} / {:.2} ms | {:.0} / {:.0} ms | {:.0} / {:.0} ms | {memory} |",
        row.offers,
        row.words,
        row.bytes as f64 / 1e6,
        row.p50.as_secs_f64() * 1e3,
        row.p99.as_secs_f64() * 1e3,
        row.one.as_secs_f64() * 1e3,
        row.two.as_secs_f64() * 1e3,
        row.facts.as_secs_f64() * 1e3,
        row.index.as_secs_f64() * 1e3,
    );
}

fn head() {
    println!(
        "| offers | words | TOML | key, median / 99 of 100 | reading, 1 / 2 cores | index, facts alone / all, 2 cores | peak memory |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
}

/// The peak, from a process of its own.
fn memory(path: &str) -> String {
    let me = std::env::current_exe().unwrap();
    let out = Command::new(me).args(["load", path]).output().unwrap();
    String::from_utf8_lossy(&out.stdout).lines().last().unwrap_or_default().to_owned()
}

fn table(sizes: &[usize]) {
    head();
    for size in sizes {
        let path = std::env::temp_dir().join(format!("lotse-{size}-{}.toml", std::process::id()));
        let text = Wish::of(*size).text();
        std::fs::write(&path, &text).unwrap();
        print(&measure(&text), &memory(path.to_str().unwrap()));
        std::fs::remove_file(&path).unwrap();
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => table(&[2_000, 50_000]),
        ["table", sizes @ ..] => table(&sizes.iter().map(|size| size.parse().unwrap()).collect::<Vec<_>>()),
        ["file", path] => {
            head();
            print(&measure(&std::fs::read_to_string(path).unwrap()), &memory(path));
        }
        ["generate", offers, path, rest @ ..] => {
            let wish = Wish { tail: rest.contains(&"tail"), ..Wish::of(offers.parse().unwrap()) };
            let mut out = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
            wish.write(&mut out).unwrap();
        }
        ["load", path] => load(path),
        ["typed", path] => {
            let directory = read(&std::fs::read_to_string(path).unwrap(), &BuiltIn::load(), 2).directory;
            let mut keys = keys(&directory, &ready(&directory));
            let (p50, p99) = half_and_most(&mut keys);
            println!("{} keys: median {p50:?}, 99 of 100 {p99:?}", keys.len());
        }
        ["count", path] => count(path),
        ["keys", path] => {
            let directory = read(&std::fs::read_to_string(path).unwrap(), &BuiltIn::load(), 2).directory;
            let index = ready(&directory);
            let mut keys = Vec::new();
            hot_path(&directory, &index, &mut keys);
            println!("{} keys, {:?} together", keys.len(), keys.iter().sum::<Duration>());
        }
        other => panic!("{other:?}: see the head of benches/speed.rs"),
    }
}
