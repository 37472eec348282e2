//! The way from a line to offers, over the shipped directory.

use crate::cases;
use crate::made::{BUILT_IN, load};
use lotse::directory::block::cut;
use lotse::directory::hours::OpenState;
use lotse::directory::moment::parse_local;
use lotse::directory::timetable::opening_of;
use lotse::directory::{Directory, Moment};
use lotse::search::Order;
use lotse::search::facet::Facets;
use lotse::search::filter::{Filter, Filters, Wish};
use lotse::search::highlight::marks;
use lotse::search::plan::{Plan, PlannedWord};
use lotse::search::rank::{explain, points_for, search_plan};
use lotse::search::score;
use lotse::search::vocabulary::Way;
use lotse::search::{Dimension, Index, Query, Results, fold};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

const SAMPLE: &str = include_str!("../../directory.toml");

/// A directory that can be searched, at the moment of all tests.
struct Ready {
    directory: Directory,
    index: Index,
    now: Moment,
    open: Vec<OpenState>,
}

impl Ready {
    fn of(text: &str) -> Ready {
        let directory = load(text).directory;
        let now = Moment::new(parse_local(crate::common::NOW).unwrap(), directory.about.zone());
        let index = Index::build(&directory, now.date());
        let open = directory.offers.iter().map(|entry| opening_of(&directory, &entry.offer, &now).state).collect();
        Ready { directory, index, now, open }
    }

    fn facets(&self) -> &Facets {
        &self.index.facets
    }

    fn query(&self, line: &str) -> Query {
        Query::parse(line, &self.directory, self.facets())
    }

    fn plan(&self, line: &str) -> Plan {
        Plan::new(&self.query(line), &self.index)
    }

    fn search(&self, line: &str, filters: &Filters) -> Results {
        let query = self.query(line);
        let filters = query.all_filters(filters);
        search_plan(
            &self.index,
            &Plan::new(&query, &self.index),
            &filters,
            |offer| self.open[offer as usize],
            Order::Fit,
        )
    }

    fn id(&self, offer: u32) -> &str {
        self.directory.offers[offer as usize].offer.id.as_str()
    }

    /// The ids of what was found with all that a person sees of it, in order.
    fn shown(&self, results: &Results) -> Vec<(String, u32, u32)> {
        results
            .hits
            .iter()
            .chain(&results.unstated)
            .map(|hit| (self.id(hit.offer).to_owned(), hit.score, hit.missing))
            .collect()
    }

    fn full(&self, line: &str) -> BTreeSet<u32> {
        let results = self.search(line, &Filters::default());
        results.hits.iter().filter(|hit| hit.is_full()).map(|hit| hit.offer).collect()
    }
}

/// The shipped directory; each thread has its own, for an index is not shared between threads.
fn ready() -> &'static Ready {
    thread_local!(static READY: &'static Ready = Box::leak(Box::new(Ready::of(SAMPLE))));
    READY.with(|ready| *ready)
}

/// The words of the directory and of its needs, as they are written.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let directory = &ready().directory;
    let offers = directory.offers.iter().flat_map(|entry| [entry.offer.name.as_str(), entry.offer.summary.as_str()]);
    let needs = directory.needs.iter().flat_map(|(_, need)| need.term.labels.iter().map(|(_, label)| label.as_str()));
    let synonyms = directory.needs.iter().flat_map(|(_, need)| {
        need.term.synonyms.iter().flat_map(|(_, all)| all.iter().map(lotse::directory::Text::as_str))
    });
    let others = "b1 kostenlos abends ukrainisch frauen Musterstadt dienstag ohne termin mit für und der online kinderbetreuung drop in";
    let all: BTreeSet<&str> =
        offers.chain(needs).chain(synonyms).chain([others]).flat_map(str::split_whitespace).collect();
    all.into_iter()
        .map(str::to_owned)
        .filter(|word| !fold::words(word).is_empty() && !word.contains(['"', ':']))
        .collect()
});

/// A word as people type it: whole, begun, with a slip, two run together, in capitals, quoted.
fn word() -> impl Strategy<Value = String> {
    let known = || proptest::sample::select(WORDS.clone()).prop_map(|word| word.trim_matches('-').to_owned());
    prop_oneof![
        6 => known(),
        2 => (known(), 2..8usize).prop_map(|(word, n)| word.chars().take(n).collect()),
        2 => (known(), any::<proptest::sample::Index>()).prop_map(|(word, at)| {
            let mut letters: Vec<char> = word.chars().collect();
            let at = at.index(letters.len());
            let next = (at + 1).min(letters.len() - 1);
            letters.swap(at, next);
            letters.into_iter().collect()
        }),
        1 => (known(), any::<proptest::sample::Index>()).prop_map(|(word, at)| {
            let at = at.index(word.chars().count());
            word.chars().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| c).collect()
        }),
        1 => (known(), known()).prop_map(|(one, two)| format!("{one}{two}").to_lowercase()),
        1 => known().prop_map(|word| word.to_uppercase()),
        1 => known().prop_map(|word| format!("\"{word}\"")),
        1 => "[a-zäöüа-яأ-ي0-9]{1,9}",
    ]
}

fn line() -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), 1..5).prop_map(|words| words.join(" "))
}

/// A filter that the directory has a value for.
fn filter() -> impl Strategy<Value = Filter> {
    let values: Vec<Filter> = ready()
        .facets()
        .values()
        .map(|(_, value)| {
            let wish = if value.dimension.is_flag() { Wish::Yes } else { Wish::Value(value.key.as_str().to_owned()) };
            Filter { dimension: value.dimension, wish }
        })
        .collect();
    prop_oneof![
        12 => proptest::sample::select(values),
        1 => (0..20u8).prop_map(|years| Filter { dimension: Dimension::Age, wish: Wish::Age(f32::from(years)) }),
        1 => Just(Filter { dimension: Dimension::Open, wish: Wish::OpenNow }),
    ]
}

/// What an offer says about a dimension, asked of the offer and not of the index.
fn is_stated(ready: &Ready, offer: u32, dimension: Dimension) -> bool {
    let (directory, entry) = (&ready.directory, &ready.directory.offers[offer as usize].offer);
    let course = entry.course.as_ref();
    match dimension {
        Dimension::Need | Dimension::Provider => true,
        Dimension::Speaks => !entry.speaks.is_empty(),
        Dimension::Town => {
            !entry.at.is_empty() && !entry.catchment.is_empty()
                || directory.places_of(entry).any(|(_, place)| place.town.is_some() || place.district.is_some())
        }
        // What is no course teaches no level, and has no childcare beside it.
        Dimension::Level => course.is_none_or(|course| course.from.is_some() || course.to.is_some()),
        Dimension::Group => !entry.groups.is_empty(),
        Dimension::Residence => !entry.residence.is_empty() || !entry.residence_depends.is_empty(),
        Dimension::Access => !entry.access.is_empty(),
        Dimension::Funder => !entry.funder.is_empty(),
        Dimension::Free => entry.cost.is_some(),
        Dimension::Childcare => course.is_none_or(|course| course.childcare.is_some()),
        Dimension::Places => entry.capacity.is_some(),
        Dimension::Age => entry.age_from.is_some() || entry.age_to.is_some(),
        Dimension::Open => ready.open[offer as usize] != OpenState::Unstated,
        // What follows from several places at once is left to the index.
        Dimension::Day | Dimension::Time | Dimension::Wheelchair | Dimension::Online => {
            ready.facets().states(offer, dimension)
        }
    }
}

#[test]
fn the_order_of_the_file_changes_nothing_that_is_found() {
    let blocks = cut(SAMPLE);
    let texts: Vec<&str> = blocks.iter().map(|block| block.text(SAMPLE)).collect();
    let lines = [
        "",
        "deutsch b1 abends",
        "sozialkaufhaus",
        "möbel gebraucht",
        "kinder",
        "frauen kostenlos",
        "hilfe",
        "ist:kostenlos kurs",
        "spricht:uk",
        "fahrrad reparieren abends",
    ];
    // Backwards, and by two strides that share no divisor with their number.
    let count = texts.len();
    let strides = [
        count - 1,
        (3..count).find(|n| gcd(*n, count) == 1).unwrap(),
        (count / 3..count).find(|n| gcd(*n, count) == 1).unwrap(),
    ];
    for stride in strides {
        let other: String = (0..count).map(|n| texts[(n * stride + 1) % count]).collect();
        let other = Ready::of(&other);
        assert_eq!(other.index.len(), ready().index.len());
        for line in lines {
            let (one, two) = (ready().search(line, &Filters::default()), other.search(line, &Filters::default()));
            assert_eq!(ready().shown(&one), other.shown(&two), "{line}");
            assert_eq!((one.full, &one.reached, &one.not_stated), (two.full, &two.reached, &two.not_stated), "{line}");
            for (ix, value) in ready().facets().values() {
                let there = other.facets().find(value.dimension, &value.key).unwrap();
                assert_eq!(one.count(ix), two.count(there), "{line}: {value:?}");
            }
        }
    }
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn every_line_can_be_taken_apart(line in prop_oneof!["\\PC{0,60}", any::<String>(), "((need|ort|is|tag|-|alter|spricht|offen-am|mit)?[:\"-]?[a-zä0-9,.:\"-]{0,8} ?){0,6}", line()]) {
        let query = ready().query(&line);
        let mut at = 0;
        for word in &query.words {
            prop_assert!(word.range.start >= at && word.range.end > word.range.start, "{:?}", query.words);
            prop_assert!(line.get(word.range.clone()).is_some() && !word.text.is_empty());
            at = word.range.end;
        }
        let others = query.filters.iter().map(|(_, range)| range).chain(query.hints.iter().map(|hint| &hint.range));
        for range in others {
            prop_assert!(range.start < range.end && line.get(range.clone()).is_some(), "{range:?}");
        }
        // Only the last word can be one that is still being typed.
        prop_assert!(query.words.iter().rev().skip(1).all(|word| !word.unfinished));
        // And every filter, written down, is the same filter.
        for (filter, _) in &query.filters {
            let again = ready().query(&filter.written());
            prop_assert_eq!(again.filters.iter().map(|(filter, _)| filter).collect::<Vec<_>>(), vec![filter], "{}", filter.written());
        }
    }

    #[test]
    fn any_line_can_be_searched(line in prop_oneof!["\\PC{0,40}", any::<String>()]) {
        let results = ready().search(&line, &Filters::default());
        prop_assert!(results.full <= results.hits.len());
        prop_assert!(results.hits.iter().take(results.full).all(lotse::search::Hit::is_full));
        prop_assert!(results.hits.iter().skip(results.full).all(|hit| !hit.is_full()));
    }

    #[test]
    fn marks_are_on_letters_and_in_order(line in line(), text in prop_oneof![proptest::sample::select(WORDS.clone()), "\\PC{0,40}", line()]) {
        let mut at = 0;
        for mark in marks(&text, &ready().plan(&line), &ready().index) {
            prop_assert!(mark.start >= at && mark.end >= mark.start, "{mark:?} after {at}");
            prop_assert!(text.get(mark.clone()).is_some(), "{mark:?} in {text:?}");
            at = mark.end;
        }
    }
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn a_further_word_finds_no_more(words in proptest::collection::vec(word(), 1..4), further in word()) {
        let line = words.join(" ");
        // Before the others, so that the last word stays the one that is being typed.
        let longer = format!("{further} {line}");
        let (before, after) = (ready().full(&line), ready().full(&longer));
        let plan = ready().plan(&longer);
        let old: Vec<&PlannedWord> = plan.words.iter().skip(ready().query(&further).words.len()).collect();
        // Of words that say little each counts where they are all that was typed. Beside one that says something nothing
        // lacks them: then it is that one which all must have.
        let says_less = |before: &PlannedWord, after: &PlannedWord| {
            before.counts && !after.counts || !before.is_aside() && after.is_aside()
        };
        let was_little = ready().plan(&line).words.iter().zip(&old).any(|(before, after)| says_less(before, after));
        let before = if was_little { ready().full(&format!("{further} ")) } else { before };
        for offer in after.difference(&before) {
            // Only where the new word and an old one are one: a turn of phrase, or a word written in two.
            let together = old.iter().flat_map(|word| &word.reached).any(|reached| {
                let is_joined = reached.field == score::Field::Phrase || reached.way == Way::Compound;
                is_joined && points_for(&ready().index, reached, *offer).is_some()
            });
            prop_assert!(together, "{longer:?} finds {} and {line:?} does not", ready().id(*offer));
        }
    }

    #[test]
    fn every_word_of_a_full_match_has_a_reason(line in line()) {
        let plan = ready().plan(&line);
        let results = ready().search(&line, &Filters::default());
        for hit in results.hits.iter().take(8) {
            let reasons = explain(&ready().index, &plan, hit.offer);
            for (i, word) in plan.words.iter().enumerate().filter(|(_, word)| word.counts && !word.is_aside()) {
                let reason = reasons.iter().find(|reason| reason.word == i);
                let met = hit.missing & (1 << i) == 0;
                prop_assert!(!met || reason.is_some_and(|reason| reason.points > 0), "{:?} for {} of {line:?}", word.typed.text, ready().id(hit.offer));
            }
        }
    }

    #[test]
    fn what_states_nothing_is_never_among_the_hits(line in prop_oneof![Just(String::new()), word()], filters in proptest::collection::vec(filter(), 1..4)) {
        let filters = Filters { all: filters, with_unstated: false };
        let all = ready().search(&line, &Filters::default());
        let results = ready().search(&line, &filters);
        let asked: BTreeSet<Dimension> = filters.all.iter().map(|filter| filter.dimension).collect();
        for hit in &results.hits {
            for dimension in &asked {
                // Help without a place, for an area: it is in the area, and says nothing of any other town.
                let area = *dimension == Dimension::Town && !ready().directory.offers[hit.offer as usize].offer.catchment.is_empty();
                prop_assert!(area || is_stated(ready(), hit.offer, *dimension), "{} does not state {dimension:?}", ready().id(hit.offer));
            }
        }
        for hit in &results.unstated {
            let lacks = asked.iter().any(|dimension| !is_stated(ready(), hit.offer, *dimension));
            prop_assert!(lacks, "{} states all of {asked:?}", ready().id(hit.offer));
        }
        // Filters sift, and find nothing that the words did not.
        let found: BTreeSet<u32> = all.hits.iter().map(|hit| hit.offer).collect();
        let sifted: BTreeSet<u32> = results.hits.iter().chain(&results.unstated).map(|hit| hit.offer).collect();
        prop_assert!(sifted.is_subset(&found));
        prop_assert_eq!(sifted.len(), results.hits.len() + results.unstated.len());
    }

    #[test]
    fn a_count_is_what_its_filter_gives(line in prop_oneof![Just(String::new()), word()], set in proptest::collection::vec(filter(), 0..2), further in filter()) {
        let joined = |dimension: Dimension| if dimension == Dimension::Time { Dimension::Day } else { dimension };
        let value = match &further.wish {
            Wish::Value(key) => ready().facets().find(further.dimension, key),
            Wish::Yes => ready().facets().find(further.dimension, "yes"),
            _ => None,
        };
        // Several values of one dimension are any of them, so a further one gives more than its count.
        prop_assume!(set.iter().all(|filter| joined(filter.dimension) != joined(further.dimension)));
        // What is open is counted by the moment (`Results::open`), not by value.
        prop_assume!(value.is_some() && further.dimension != Dimension::Open);
        let before = ready().search(&line, &Filters { all: set.clone(), with_unstated: false });
        let all = set.iter().cloned().chain([further.clone()]).collect();
        let after = ready().search(&line, &Filters { all, with_unstated: false });
        let given = if before.full > 0 { after.full } else { after.hits.len() };
        prop_assert_eq!(before.count(value.unwrap()) as usize, given, "{:?} beside {:?} for {:?}", further, set, line);
    }
}

#[test]
fn what_the_tests_know_of_stating_is_what_the_index_knows() {
    assert!(!BUILT_IN.needs.is_empty() && ready().now.date().to_string() == "2026-11-23");
    for offer in 0..u32::try_from(ready().index.len()).unwrap() {
        for dimension in Dimension::ALL.into_iter().filter(|dimension| *dimension != Dimension::Open) {
            assert_eq!(
                is_stated(ready(), offer, dimension),
                ready().facets().states(offer, dimension),
                "{} {dimension:?}",
                ready().id(offer)
            );
        }
    }
}
