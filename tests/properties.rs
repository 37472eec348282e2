//! What must hold of every directory, every line and every screen, tried on many made by chance.
//!
//! The same many each time: the seed is fixed. `LOTSE_CASES` sets another number of cases for each property, with a seed of
//! its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod common;

#[path = "properties/conformance.rs"]
mod conformance;
#[path = "properties/exchanging.rs"]
mod exchanging;
#[path = "properties/made.rs"]
mod made;
#[path = "properties/reading.rs"]
mod reading;
#[path = "properties/screen.rs"]
mod screen;
#[path = "properties/searching.rs"]
mod searching;

use proptest::test_runner::{Config, RngSeed};

/// How often a property is tried.
fn cases(usual: u32) -> Config {
    let asked = std::env::var("LOTSE_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(usual);
    Config {
        cases,
        max_global_rejects: cases * 16,
        rng_seed: if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(2026) },
        failure_persistence: None,
        ..Config::default()
    }
}
