//! Does the right offer come first? A set of judged queries over the shipped sample, by kind; the figures reached are held.
//!
//! `cargo test --test relevance -- --nocapture` prints the table; with `LOTSE_WORST=1` also the queries that went wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod common;

use common::{NOW, sample};
use lotse::directory::{Moment, moment::parse_local};
use lotse::search::{Query, search};
use std::collections::BTreeMap;

#[derive(serde::Deserialize)]
struct Judged {
    query: String,
    lang: String,
    kind: String,
    accept: Vec<String>,
    #[serde(default)]
    held_out: bool,
}

/// What was reached by some queries.
#[derive(Default)]
struct Figures {
    queries: usize,
    first: usize,
    three: usize,
    reciprocal: f64,
    gain: f64,
}

impl Figures {
    fn add(&mut self, ranked: &[String], accept: &[String]) {
        let rank = ranked.iter().position(|id| accept.contains(id));
        self.queries += 1;
        self.first += usize::from(rank == Some(0));
        self.three += usize::from(rank.is_some_and(|rank| rank < 3));
        self.reciprocal += rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
        let discount = |rank: usize| 1.0 / ((rank + 2) as f64).log2();
        let got: f64 = (0..10).filter(|r| ranked.get(*r).is_some_and(|id| accept.contains(id))).map(discount).sum();
        let best: f64 = (0..accept.len().min(10)).map(discount).sum();
        self.gain += got / best.max(f64::MIN_POSITIVE);
    }

    fn share(&self, part: usize) -> f64 {
        part as f64 / self.queries.max(1) as f64
    }

    fn row(&self, name: &str) -> String {
        let n = self.queries.max(1) as f64;
        format!(
            "{name:<16} {:>4}   {:.3}   {:.3}   {:.3}   {:.3}",
            self.queries,
            self.share(self.first),
            self.share(self.three),
            self.reciprocal / n,
            self.gain / n
        )
    }
}

#[test]
fn the_right_offer_comes_first() {
    let shelf = sample();
    let now = Moment::new(parse_local(NOW).unwrap(), shelf.directory.about.zone());
    let judged: Vec<Judged> = include_str!("relevance/queries.jsonl")
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut by: BTreeMap<String, Figures> = BTreeMap::new();
    let (mut nothing, mut tempted) = (0, Vec::new());
    let mut worst = Vec::new();
    for judged in &judged {
        let query = Query::parse(&judged.query, &shelf.directory, &shelf.index.facets);
        let filters = query.all_filters(&lotse::search::Filters::default());
        let results = search(&shelf.index, &query, &filters, |offer| shelf.open_state(offer, &now));
        let ranked: Vec<String> =
            results.hits.iter().take(10).map(|hit| shelf.offer(hit.offer).unwrap().id.as_str().to_owned()).collect();
        if judged.accept.is_empty() {
            nothing += 1;
            if !ranked.is_empty() {
                tempted.push(format!("{} -> {}", judged.query, ranked.join(", ")));
            }
            continue;
        }
        let seen = if judged.held_out { "held out" } else { "tuned on" };
        for name in ["all", seen, &format!("kind {}", judged.kind), &format!("lang {}", judged.lang)] {
            by.entry(name.to_owned()).or_default().add(&ranked, &judged.accept);
        }
        if !ranked.iter().take(3).any(|id| judged.accept.contains(id)) {
            worst.push(format!(
                "{} [{}]: {} | wanted {}",
                judged.query,
                judged.kind,
                ranked.join(", "),
                judged.accept.join(", ")
            ));
        }
    }
    println!("                 number  first   three   mrr     ndcg");
    for (name, figures) in &by {
        println!("{}", figures.row(name));
    }
    println!("none: {} of {nothing} find something", tempted.len());
    // What was reached stays reached; a change that lifts a figure lifts its bound with it.
    let all = &by["all"];
    assert!(all.share(all.first) >= 0.80 && all.share(all.three) >= 0.86, "{}", all.row("all"));
    assert!(tempted.len() <= 11, "{}", tempted.join("\n"));
    if std::env::var_os("LOTSE_WORST").is_some() {
        println!("{}\n\n{}", tempted.join("\n"), worst.join("\n"));
    }
}
