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

use common::{NOW, sample, shelf};
use lotse::app::Shelf;
use lotse::directory::hours::OpenState;
use lotse::directory::model::{Directory, Entry};
use lotse::directory::{Moment, moment::parse_local};
use lotse::search::plan::{Plan, PlannedWord};
use lotse::search::rank::explain;
use lotse::search::{Filters, Index, Query, search};
use std::collections::BTreeMap;

#[derive(serde::Deserialize)]
struct Judged {
    query: String,
    lang: String,
    kind: String,
    /// The offers that a counsellor would name.
    accept: Vec<String>,
    /// Or every offer that serves one of these needs.
    #[serde(default)]
    needs: Vec<String>,
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

/// The queries that were there while the search was tuned; a part of them was held out at first.
const QUERIES: &str = include_str!("relevance/queries.jsonl");

/// Queries written from the needs alone, before a round of tuning, and never looked at one by one during it.
const FRESH: &str = include_str!("relevance/fresh.jsonl");

/// Another town, written by somebody else before any tuning, with queries of his own; looked at since. Few of its offers have
/// keywords, as in most directories.
const TOWN: &str = include_str!("relevance/town.toml");

/// The queries of that town.
const TOWN_QUERIES: &str = include_str!("relevance/town.jsonl");

/// Whoever is in danger must find help: lines that were typed, and half sentences, each with the first offers' need.
const DANGER: &[(&str, &str)] = &[
    ("mein mann würgt mich", "family.violence"),
    ("ich halte es zuhause nicht mehr aus er schlägt die kinder", "family.violence"),
    ("sie ist mit drei kindern vor ihrem mann geflohen", "family.violence"),
    ("زوجي يهددني", "family.violence"),
    ("خشونت خانگی", "family.violence"),
    ("mann schlägt mich", "family.violence"),
    ("mein mann bedroht mich", "family.violence"),
    ("чоловік б'є мене", "family.violence"),
    ("муж угрожает мне", "family.violence"),
    ("kocam beni tehdit ediyor", "family.violence"),
    ("my husband threatens me", "family.violence"),
    ("hilfe bei sucht", "health.addiction"),
    ("mann sucht arbeit", "work"),
    ("frau sucht arbeit", "work"),
];

/// What a set of queries reached.
#[derive(Default)]
struct Report {
    by: BTreeMap<String, Figures>,
    none: usize,
    tempted: Vec<String>,
    /// How many find something before their last word is known to be whole.
    begun: usize,
    /// Of those what the first offer met, without any word.
    grounds: Vec<String>,
    missed: Vec<String>,
}

impl Report {
    fn of(set: &str, shelf: &Shelf) -> Report {
        let now = Moment::new(parse_local(NOW).unwrap(), shelf.directory.about.zone());
        let judged = set.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).unwrap());
        let mut report = Report::default();
        for mut judged in judged {
            accept_needs(&mut judged, &shelf.directory);
            let find = |line: &str| {
                let query = Query::parse(line, &shelf.directory, &shelf.index.facets);
                let filters = query.all_filters(&Filters::default());
                let results = search(&shelf.index, &query, &filters, |offer| shelf.open_state(offer, &now));
                (query, results)
            };
            let (mut query, mut results) = find(&judged.query);
            if judged.kind == "none" {
                // Of a line that is still being typed the last word is a beginning, and of some word it always is one.
                report.begun += usize::from(!results.hits.is_empty());
                (query, results) = find(&format!("{} ", judged.query));
            }
            let best = results.hits.iter().take(10);
            let ranked: Vec<String> = best.map(|hit| shelf.offer(hit.offer).unwrap().id.as_str().to_owned()).collect();
            if judged.kind == "none" && !ranked.is_empty() {
                report.grounds.push(grounds(&shelf.index, &query, results.hits.first().map_or(0, |hit| hit.offer)));
            }
            report.add(&judged, &ranked);
        }
        report
    }

    fn add(&mut self, judged: &Judged, ranked: &[String]) {
        if judged.kind == "none" {
            self.none += 1;
            if !ranked.is_empty() {
                self.tempted.push(format!("{} -> {}", judged.query, ranked.join(", ")));
            }
            return;
        }
        assert!(!judged.accept.is_empty(), "{}: nothing is accepted", judged.query);
        let seen = if judged.held_out { "held out" } else { "tuned on" };
        for name in ["all", seen, &format!("kind {}", judged.kind), &format!("lang {}", judged.lang)] {
            self.by.entry(name.to_owned()).or_default().add(ranked, &judged.accept);
        }
        if !ranked.iter().take(3).any(|id| judged.accept.contains(id)) {
            let wanted: Vec<&str> = judged.accept.iter().take(6).map(String::as_str).collect();
            let found: Vec<&str> = ranked.iter().take(4).map(String::as_str).collect();
            self.missed.push(format!(
                "{} [{}]: {} | {}",
                judged.query,
                judged.kind,
                found.join(", "),
                wanted.join(", ")
            ));
        }
    }

    fn print(&self, title: &str) {
        println!("{title:<16} number  first   three   mrr     ndcg");
        for (name, figures) in &self.by {
            println!("{}", figures.row(name));
        }
        println!("none: {} of {} find something, {} while being typed", self.tempted.len(), self.none, self.begun);
        println!("{}\n", self.grounds.join("\n"));
    }

    fn print_misses(&self) {
        println!("{}\n\n{}\n", self.tempted.join("\n"), self.missed.join("\n"));
    }
}

/// How the words of a line meet an offer, without the words: what one may know of a set that nobody tunes on.
fn grounds(index: &Index, query: &Query, offer: u32) -> String {
    let plan = Plan::new(query, index);
    let reasons = explain(index, &plan, offer);
    let of_word = |(i, word): (usize, &PlannedWord)| match reasons.iter().find(|reason| reason.word == i) {
        _ if !word.counts => "little".to_owned(),
        None if word.is_everyday => "nothing everyday".to_owned(),
        Some(reason) => {
            let kind = if word.is_fact {
                " fact"
            } else if word.is_everyday {
                " everyday"
            } else {
                ""
            };
            let (way, field) = (reason.way.name(), reason.field.name());
            format!("{way} in {field}{kind} {} of {}", reason.points, reason.weight)
        }
        None => "nothing".to_owned(),
    };
    plan.words.iter().enumerate().map(of_word).collect::<Vec<_>>().join(", ")
}

fn accept_needs(judged: &mut Judged, directory: &Directory<Entry>) {
    for id in &judged.needs {
        let need = directory.needs.find(id).unwrap_or_else(|| panic!("{id} is no need"));
        let serves = |entry: &&Entry| entry.offer.needs.iter().any(|served| directory.needs.is_within(*served, need));
        let serving = directory.offers.iter().filter(serves);
        judged.accept.extend(serving.map(|entry| entry.offer.id.as_str().to_owned()));
    }
}

#[test]
fn the_right_offer_comes_first() {
    let (sample, bare, town) = (sample(), shelf(&without_keywords()), shelf(TOWN));
    let (report, fresh) = (Report::of(QUERIES, &sample), Report::of(FRESH, &sample));
    let (bare, town) = (Report::of(QUERIES, &bare), Report::of(TOWN_QUERIES, &town));
    report.print("tuned");
    fresh.print("fresh");
    bare.print("without keywords");
    town.print("another town");
    match std::env::var("LOTSE_WORST").as_deref() {
        Ok("fresh") => fresh.print_misses(),
        Ok("bare") => bare.print_misses(),
        Ok("town") => town.print_misses(),
        Ok(_) => report.print_misses(),
        Err(_) => {}
    }
    // What was reached stays reached; a change that lifts a figure lifts its bound with it.
    report.holds(0.938, 0.99, 2, 3);
    fresh.holds(0.94, 0.95, 2, 2);
    bare.holds(0.875, 0.97, 2, 4);
    town.holds(0.905, 0.965, 4, 8);
    for (name, figures) in town.by.iter().filter(|(name, _)| name.starts_with("kind ")) {
        assert!(figures.share(figures.three) >= 0.90, "{}", figures.row(name));
    }
    for (name, figures) in report.by.iter().filter(|(name, _)| name.starts_with("kind ")) {
        assert!(figures.share(figures.three) >= 0.95, "{}", figures.row(name));
    }
}

/// The sample as most directories are: without keywords.
fn without_keywords() -> String {
    let mut inside = false;
    let is_kept = |line: &&str| {
        let is_of_them = inside || line.starts_with("keywords = [");
        inside = is_of_them && !line.trim_end().ends_with(']');
        !is_of_them
    };
    let lines: Vec<&str> = include_str!("../directory.toml").lines().filter(is_kept).collect();
    lines.join("\n")
}

#[test]
fn whoever_is_in_danger_finds_help_first() {
    for shelf in [sample(), shelf(TOWN)] {
        for (line, need) in DANGER {
            let query = Query::parse(line, &shelf.directory, &shelf.index.facets);
            let results = search(&shelf.index, &query, &Filters::default(), |_| OpenState::Unstated);
            let first = results.hits.first().and_then(|hit| shelf.offer(hit.offer)).expect(line);
            let need = shelf.directory.needs.find(need).unwrap();
            let serves = first.needs.iter().any(|served| shelf.directory.needs.is_within(*served, need));
            assert!(serves, "{line}: {}", first.id);
            let is_for_men = first.groups.contains(&"men");
            assert!(!line.contains("mann ") || line.ends_with("arbeit") || !is_for_men, "{line}: {}", first.id);
        }
    }
}

impl Report {
    fn holds(&self, first: f64, three: f64, tempted: usize, begun: usize) {
        let all = &self.by["all"];
        assert!(all.share(all.first) >= first && all.share(all.three) >= three, "{}", all.row("all"));
        assert!(self.tempted.len() <= tempted, "{}", self.tempted.join("\n"));
        assert!(self.begun <= begun, "{} find something while being typed", self.begun);
    }
}
