//! What is typed: any line is searched in the sample, and what is marked stands in its texts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::directory::hours::OpenState;
use lotse::directory::read::{BuiltIn, File, read};
use lotse::directory::{Directory, Entry, Text};
use lotse::search::Order;
use lotse::search::filter::Filters;
use lotse::search::highlight::marks;
use lotse::search::index::Index;
use lotse::search::plan::Plan;
use lotse::search::query::Query;
use lotse::search::rank::{explain, search_first};

struct Sample {
    directory: Directory<Entry>,
    index: Index,
}

thread_local! {
    static SAMPLE: Sample = {
        let file = File { name: Text::line("directory.toml"), text: include_str!("../../directory.toml") };
        let directory = read(vec![file], &BuiltIn::load()).ok().unwrap().directory;
        let index = Index::facts(&directory, "2026-11-23".parse().unwrap());
        index.complete(&directory);
        Sample { directory, index }
    };
}

fuzz_target!(|line: &str| {
    SAMPLE.with(|Sample { directory, index }| {
        let query = Query::parse(line, directory, &index.facets);
        let filters = query.all_filters(&Filters::default());
        let plan = Plan::new(&query, index);
        let results = search_first(index, &plan, &filters, |_| OpenState::Open, Order::Fit);
        assert!(results.full <= results.hits.len());
        for hit in results.hits.iter().take(3) {
            let name = &directory.offers[hit.offer as usize].offer.name;
            for mark in marks(name.as_str(), &plan, index) {
                assert!(name.as_str().get(mark.clone()).is_some_and(|text| !text.is_empty()), "{mark:?} of {name:?}");
            }
            explain(index, &plan, hit.offer);
        }
    });
});
