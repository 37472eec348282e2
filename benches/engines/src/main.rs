//! Our search beside others, in one run over the same offers and the same typed sessions, and reading beside plain `toml`:
//! `cargo run --release --manifest-path benches/engines/Cargo.toml -- 2000 50000`.
//!
//! Each engine gets an offer as one line: name, provider, towns, summary. What is measured is from a key to the best 50; ours
//! also counts all facets and knows the needs' words, the others do neither. Slow engines type only as many of the keys,
//! evenly taken, as fit into a budget; the last column says how many. Clock times: compare within one run.

#[path = "../../generate/mod.rs"]
mod generate;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use generate::Wish;
use generate::sessions::lines;
use lotse::directory::hours::OpenState;
use lotse::directory::read::{BuiltIn, File, read};
use lotse::directory::{Directory, Moment, Text, moment::parse_local};
use lotse::search::plan::Plan;
use lotse::search::rank::search_first;
use lotse::search::{Filters, Index, Order, Query};
use std::hint::black_box;
use std::time::{Duration, Instant};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query as TantivyQuery};
use tantivy::schema::{Schema, TEXT};
use tantivy::{Term, doc};

/// So many are shown.
const BEST: usize = 50;

/// How long an engine may type.
const BUDGET: Duration = Duration::from_secs(20);

/// Offers as lines.
fn offers(directory: &Directory) -> Vec<String> {
    let line = |offer: &lotse::directory::model::Offer| {
        let provider = offer.provider.and_then(|ix| directory.providers.get(ix.0 as usize));
        let towns = directory.places_of(offer).filter_map(|(_, place)| place.town.as_ref()).map(Text::as_str);
        let mut parts = vec![offer.name.as_str(), provider.map_or("", |provider| provider.name.as_str())];
        parts.extend(towns);
        parts.push(&offer.summary);
        parts.join(" · ")
    };
    directory.offers.iter().map(|entry| line(&entry.offer)).collect()
}

/// Types the sessions, and prints a row.
fn row(engine: &str, built: Duration, mut key: impl FnMut(&str) -> usize) {
    let all: Vec<String> = lines().collect();
    let start = Instant::now();
    let probe = all.iter().step_by(40).map(|line| black_box(key(line))).count();
    let each = start.elapsed() / u32::try_from(probe).unwrap();
    let keys = (BUDGET.as_nanos() / each.as_nanos().max(1)) as usize;
    let step = all.len().div_ceil(keys.clamp(1, all.len()));
    let mut times: Vec<Duration> = all
        .iter()
        .step_by(step)
        .map(|line| {
            let start = Instant::now();
            black_box(key(line));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!(
        "| {engine} | {:.2} / {:.2} ms | {:.0} ms | {} |",
        at(0.5),
        at(0.99),
        built.as_secs_f64() * 1e3,
        times.len()
    );
}

fn timed<T>(make: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = make();
    (made, start.elapsed())
}

fn ours(directory: &Directory) {
    let now = Moment::new(parse_local("2026-11-23T10:00").unwrap(), directory.about.zone());
    let (index, built) = timed(|| {
        let index = Index::build(directory, now.date());
        index.prepare();
        index
    });
    row("ours, with counts of all facets", built, |line| {
        let query = Query::parse(line, directory, &index.facets);
        let filters = query.all_filters(&Filters::default());
        search_first(&index, &Plan::new(&query, &index), &filters, |_| OpenState::Unstated, Order::Fit)
            .hits
            .len()
            .min(BEST)
    });
}

/// The best of some scores.
fn best(mut scored: Vec<(i64, usize)>) -> usize {
    if scored.len() > BEST {
        scored.select_nth_unstable_by_key(BEST, |(score, at)| (-score, *at));
        scored.truncate(BEST);
    }
    scored.sort_unstable_by_key(|(score, at)| (-score, *at));
    scored.len()
}

fn plain_fuzzy_matcher(lines: &[String]) {
    let matcher = SkimMatcherV2::default();
    row("fuzzy-matcher, each offer", Duration::ZERO, |line| {
        best(lines.iter().enumerate().filter_map(|(at, text)| Some((matcher.fuzzy_match(text, line)?, at))).collect())
    });
}

fn nucleo(lines: &[String]) {
    use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
    use nucleo_matcher::{Config, Matcher, Utf32String};
    let mut matcher = Matcher::new(Config::DEFAULT);
    let (lines, built) = timed(|| lines.iter().map(|text| Utf32String::from(text.as_str())).collect::<Vec<_>>());
    row("nucleo-matcher", built, |line| {
        let pattern = Pattern::parse(line, CaseMatching::Ignore, Normalization::Smart);
        let score = |text: &Utf32String, matcher: &mut Matcher| pattern.score(text.slice(..), matcher);
        best(lines.iter().enumerate().filter_map(|(at, text)| Some((score(text, &mut matcher)?.into(), at))).collect())
    });
}

fn frizbee(lines: &[String]) {
    for (name, threads) in [("frizbee, 1 thread", 1), ("frizbee, 2 threads", 2)] {
        row(name, Duration::ZERO, |line| {
            let mut matcher = frizbee::Matcher::from_query(line, &frizbee::Config::default());
            matcher.match_list_parallel(lines, threads).len().min(BEST)
        });
    }
}

/// All words, each with one slip, the last as a beginning.
fn tantivy(lines: &[String]) {
    let mut schema = Schema::builder();
    let text = schema.add_text_field("text", TEXT);
    let (index, built) = timed(|| {
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 100_000_000).unwrap();
        for line in lines {
            writer.add_document(doc!(text => line.as_str())).unwrap();
        }
        writer.commit().unwrap();
        index
    });
    let searcher = index.reader().unwrap().searcher();
    row("tantivy, one slip a word", built, |line| {
        let words = line.split_whitespace().map(|word| {
            let term = Term::from_field_text(text, &word.to_lowercase());
            let query: Box<dyn TantivyQuery> = Box::new(FuzzyTermQuery::new_prefix(term, 1, true));
            (Occur::Must, query)
        });
        let query = BooleanQuery::new(words.collect());
        searcher.search(&query, &TopDocs::with_limit(BEST).order_by_score()).unwrap().len()
    });
}

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).map(|size| size.parse().unwrap()).collect();
    for size in if sizes.is_empty() { vec![2_000, 50_000] } else { sizes } {
        let text = Wish::of(size).text();
        let built_in = BuiltIn::load();
        let files = || vec![File { name: Text::line("directory.toml"), text: &text }];
        let (loaded, took) = timed(|| read(files(), &built_in).unwrap());
        let (whole, plain) = timed(|| text.parse::<toml::Table>().unwrap());
        drop(whole);
        let directory = loaded.directory;
        println!(
            "\n{size} offers, {:.1} MB, read on one thread in {took:.0?}, checked; by plain toml in {plain:.0?}\n",
            text.len() as f64 / 1e6
        );
        println!(
            "| engine | a key to the best {BEST}, median / 99 of 100 | made ready in | keys |\n| --- | --- | --- | --- |"
        );
        let lines = offers(&directory);
        ours(&directory);
        tantivy(&lines);
        frizbee(&lines);
        nucleo(&lines);
        plain_fuzzy_matcher(&lines);
    }
}
