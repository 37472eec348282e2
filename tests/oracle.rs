//! What the search finds, held against looking at every offer, one after the other, by the same rules of scoring.
//!
//! The engine takes many short cuts: postings, remembered words, sets of bits, an order as far as a screen shows. This takes
//! none. Only the rules are the same ones: the functions of `judge.rs` and `score.rs`, the plan, and how an offer answers a filter.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

#[path = "common/dice.rs"]
mod dice;
#[path = "../benches/generate/mod.rs"]
mod generate;

use dice::Dice;
use lotse::app::shelf::Shelf;
use lotse::directory::hours::{OpenState, Opening};
use lotse::directory::moment::parse_local;
use lotse::directory::read::{BuiltIn, File, read};
use lotse::directory::timetable::opening_of;
use lotse::directory::{Directory, Moment, Text};
use lotse::search::filter::{Filter, Filters, Sieve, Wish, bit};
use lotse::search::judge::{self, Line, Mark, Sum};
use lotse::search::plan::{Plan, PlannedWord, Reached};
use lotse::search::rank::{points_for, prepare_letters, search_first, search_plan};
use lotse::search::score;
use lotse::search::{Dimension, Index, Order, Query, fold};

/// How many of the first are compared: what somebody looks at.
const BEST: usize = 50;

const NOW: &str = "2026-11-23T10:00";

struct Desk {
    directory: Directory,
    index: Index,
    open: Vec<OpenState>,
    /// The rank of each offer when all are ordered by their next opening.
    by_opening: Vec<u32>,
}

impl Desk {
    fn new(text: &str) -> Desk {
        let files = vec![File { name: Text::line("directory.toml"), text }];
        let directory = read(files, &BuiltIn::load()).unwrap().directory;
        let now = Moment::new(parse_local(NOW).unwrap(), directory.about.zone());
        let index = Index::build(&directory, now.date());
        let opening: Vec<_> = directory.offers.iter().map(|entry| opening_of(&directory, &entry.offer, &now)).collect();
        let open: Vec<OpenState> = opening.iter().map(|opening| opening.state).collect();
        let mut offers: Vec<usize> = (0..opening.len()).collect();
        offers.sort_by_key(|offer| {
            let Opening { state, opens, .. } = opening[*offer];
            let opens = opens.map(|change| change.at);
            (state != OpenState::Open, opens.is_none(), opens, index.order(u32::try_from(*offer).unwrap()))
        });
        let mut by_opening = vec![0; offers.len()];
        offers.iter().zip(0..).for_each(|(offer, rank)| by_opening[*offer] = rank);
        Desk { directory, index, open, by_opening }
    }

    /// The same directory as the screen has it.
    fn into_shelf(self) -> Shelf {
        Shelf::with(self.directory, self.index, Vec::new(), Vec::new())
    }

    /// What a list of targets brings one offer; none where none leads to it.
    fn mark(&self, reached: &[Reached], offer: u32) -> Option<Mark> {
        let mut best: Option<Mark> = None;
        for reach in reached {
            if let Some(points) = points_for(&self.index, reach, offer) {
                best.get_or_insert_default().meet(reach.field, points);
            }
        }
        best.map(|mark| Mark { points: score::by_fields(mark.points, mark.fields), ..mark })
    }

    /// By offer what a word brings it: as it stands, or by its parts together where that is better.
    fn word(&self, word: &PlannedWord) -> Vec<Option<Mark>> {
        let all = 0..u32::try_from(self.index.len()).unwrap();
        let by_offer =
            |reached: &[Reached]| -> Vec<Option<Mark>> { all.clone().map(|offer| self.mark(reached, offer)).collect() };
        let direct = by_offer(&word.reached);
        let parts: Vec<(u32, Vec<Option<Mark>>)> = word
            .parts
            .iter()
            .map(|part| {
                let marks = by_offer(&part.reached);
                let reached = marks.iter().flatten().count();
                (judge::part_weight(reached, part.is_everyday, self.index.len()), marks)
            })
            .collect();
        let whole: u32 = parts.iter().map(|(weight, _)| weight).sum();
        let better = |offer: usize| {
            let mut met = parts.iter().filter_map(|(weight, marks)| Some((*weight, marks[offer]?))).peekable();
            met.peek()?;
            judge::compound(met, whole)
        };
        direct
            .into_iter()
            .enumerate()
            .map(|(offer, direct)| match (direct, better(offer)) {
                (Some(direct), Some(joined)) if joined.points > direct.points => Some(joined),
                (Some(direct), _) => Some(direct),
                (None, joined) => joined,
            })
            .collect()
    }

    /// Compares a line with filters; answers whether anything was found.
    fn compare(&self, line: &str, set: &Filters) -> bool {
        let query = Query::parse(line, &self.directory, &self.index.facets);
        let filters = query.all_filters(set);
        let plan = Plan::new(&query, &self.index);
        let open = |offer| self.open[offer as usize];
        let found = search_first(&self.index, &plan, &filters, open, Order::Fit);

        let counting: Vec<(usize, &PlannedWord)> =
            plan.words.iter().enumerate().filter(|(_, word)| word.counts).collect();
        let mut judging = Line::new(&plan, self.index.len());
        let words: Vec<_> = counting
            .iter()
            .map(|(i, word)| {
                let marks = self.word(word);
                let met = || marks.iter().flatten();
                let about = met().filter(|mark| mark.is_about()).count();
                (judging.weigh(*i, word, met().count(), about), marks)
            })
            .collect();
        let sieve = Sieve::new(&filters, &self.index.facets);
        // Full before partial, the better score first, then by name: (partial, score downwards, rank, offer, missing).
        let mut rows = Vec::new();
        let mut answers = Vec::new();
        loop {
            for offer in 0..u32::try_from(self.index.len()).unwrap() {
                if self.mark(&plan.without, offer).is_some() {
                    continue;
                }
                let mut sum = Sum::default();
                for (word, marks) in &words {
                    if let Some(mark) = marks[offer as usize] {
                        judging.add(&mut sum, word, mark);
                    }
                }
                let judged = judging.judge(&sum, self.index.focus(offer), self.index.standing(offer));
                // Where no word counts every offer answers; where one does, nobody whom none brings anything.
                let judged = if words.is_empty() { Some((0, 0)) } else { judged.filter(|_| sum.is_touched()) };
                let Some((score, missing)) = judged else { continue };
                let answer = sieve.answer(offer, &self.index.facets, || self.open[offer as usize]);
                answers.push((missing != 0, offer, answer));
                if answer.passes() {
                    rows.push((missing != 0, std::cmp::Reverse(score), self.index.order(offer), offer, missing));
                }
            }
            // Where nobody answers, a second look asks for less.
            match judging.second_look().filter(|_| answers.is_empty()) {
                Some(again) => judging = again,
                None => break,
            }
        }
        rows.sort_unstable();
        let mine: Vec<_> = rows.iter().take(BEST).map(|row| (row.3, row.1.0, row.4)).collect();
        let theirs: Vec<_> = found.hits.iter().take(BEST).map(|hit| (hit.offer, hit.score, hit.missing)).collect();
        assert_eq!(theirs, mine, "{line:?} with {set:?}");
        assert_eq!(found.hits.len(), rows.len(), "{line:?} with {set:?}");
        assert_eq!(found.full, rows.iter().filter(|row| !row.0).count(), "{line:?}");

        // In another order: those that meet all words, by their rank, then the others.
        for ranks in [self.index.ranks(), &self.by_opening] {
            let sorted = search_first(&self.index, &plan, &filters, open, Order::Rank(ranks));
            rows.sort_unstable_by_key(|row| (row.0, ranks[row.3 as usize]));
            let mine: Vec<_> = rows.iter().take(BEST).map(|row| (row.3, row.1.0, row.4)).collect();
            let theirs: Vec<_> = sorted.hits.iter().take(BEST).map(|hit| (hit.offer, hit.score, hit.missing)).collect();
            assert_eq!(theirs, mine, "{line:?} with {set:?}");
            assert_eq!((sorted.hits.len(), &sorted.counts), (found.hits.len(), &found.counts), "{line:?} with {set:?}");
        }
        // All of it, as far as somebody may go down.
        let all = search_plan(&self.index, &plan, &filters, open, Order::Rank(&self.by_opening));
        let theirs: Vec<_> = all.hits.iter().map(|hit| (hit.offer, hit.score, hit.missing)).collect();
        let mine: Vec<_> = rows.iter().map(|row| (row.3, row.1.0, row.4)).collect();
        assert_eq!(theirs, mine, "{line:?} with {set:?}");
        for hit in &all.hits {
            let answer = sieve.answer(hit.offer, &self.index.facets, || self.open[hit.offer as usize]);
            assert_eq!((hit.unstated, hit.depends), (answer.unstated, answer.depends), "{line:?} with {set:?}");
        }

        // Counts: of a value those that pass the filters of all other dimensions.
        let full_exists = found.full > 0;
        let together = bit(Dimension::Day) | bit(Dimension::Time);
        let mut counts = vec![0u32; self.index.facets.values().len()];
        for (partial, offer, answer) in &answers {
            if *partial && full_exists {
                continue;
            }
            for (ix, value) in self.index.facets.values() {
                let own = if bit(value.dimension) & together != 0 { together } else { bit(value.dimension) };
                let has = self.index.facets.of(*offer).contains(&ix) || self.index.facets.depends(*offer).contains(&ix);
                counts[ix.0 as usize] += u32::from(has && (answer.no | answer.unstated) & !own == 0);
            }
        }
        assert_eq!(found.counts, counts, "{line:?} with {set:?}");
        // And who is open, by the same rule, where that is asked for.
        let asked = filters.all.iter().any(|filter| filter.dimension == Dimension::Open);
        let number = |wanted| {
            let beside = answers.iter().filter(|(partial, _, answer)| {
                !(*partial && full_exists) && (answer.no | answer.unstated) & !bit(Dimension::Open) == 0
            });
            beside.filter(|(_, offer, _)| self.open[*offer as usize] == wanted).count() as u32
        };
        let opening = asked.then(|| (number(OpenState::Open), number(OpenState::Unstated)));
        assert_eq!(found.opening, opening, "{line:?} with {set:?}");
        !rows.is_empty()
    }
}

fn words_of(directory: &Directory) -> Vec<String> {
    let offers = directory.offers.iter().flat_map(|entry| {
        let offer = &entry.offer;
        let texts = [&offer.name, &offer.summary].into_iter().chain(&offer.keywords);
        texts.map(|text| text.as_str().to_owned()).collect::<Vec<_>>()
    });
    let needs = directory.needs.iter().flat_map(|(_, need)| {
        let synonyms = need.term.synonyms.iter().flat_map(|(_, all)| all.iter());
        synonyms.map(|text| text.as_str().to_owned()).collect::<Vec<_>>()
    });
    let facts =
        "b1 a2 kostenlos abends vormittags ukrainisch arabisch frauen musterstadt online mit ohne für".to_owned();
    let mut words: Vec<String> = offers
        .chain(needs)
        .chain([facts])
        .flat_map(|text| fold::words(&text).into_iter().map(|word| word.text).collect::<Vec<_>>())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// A word as people type it: whole, begun, with a slip, run together with another.
fn word(words: &[String], chance: &mut Dice) -> String {
    let one = words[chance.below(words.len())].clone();
    let mut letters: Vec<char> = one.chars().collect();
    match chance.below(10) {
        0 | 1 => letters.into_iter().take(1 + chance.below(6)).collect(),
        2 => {
            let at = chance.below(letters.len());
            letters.remove(at);
            letters.into_iter().collect()
        }
        3 if letters.len() > 1 => {
            let at = chance.below(letters.len() - 1);
            letters.swap(at, at + 1);
            letters.into_iter().collect()
        }
        4 => format!("{one}{}", words[chance.below(words.len())]),
        5 => format!("\"{one}\""),
        _ => one,
    }
}

fn line(words: &[String], chance: &mut Dice) -> String {
    let number = chance.below(4) + usize::from(chance.below(20) > 0);
    let mut line: Vec<String> = (0..number).map(|_| word(words, chance)).collect();
    if chance.below(12) == 0 {
        line.push(format!("-{}", words[chance.below(words.len())]));
    }
    let end = if chance.below(3) == 0 { " " } else { "" };
    format!("{}{end}", line.join(" "))
}

fn filters(index: &Index, chance: &mut Dice) -> Filters {
    let mut filters = Filters::default();
    let values: Vec<_> = index.facets.values().map(|(_, value)| value.clone()).collect();
    for _ in 0..[0, 0, 1, 1, 2, 3][chance.below(6)] {
        let value = &values[chance.below(values.len())];
        let (dimension, wish) = match chance.below(12) {
            0 => (Dimension::Age, Wish::Age(chance.below(70) as f32)),
            1 => (Dimension::Open, if chance.below(3) == 0 { Wish::Unstated } else { Wish::OpenNow }),
            2 => (value.dimension, Wish::Unstated),
            _ if value.dimension.is_flag() => (value.dimension, Wish::Yes),
            _ => (value.dimension, Wish::Value(value.key.as_str().to_owned())),
        };
        filters.all.push(Filter { dimension, wish });
    }
    filters
}

/// How many random lines are compared; `LOTSE_LINES=100000 cargo test --release --test oracle` compares more.
fn lines() -> usize {
    std::env::var("LOTSE_LINES").ok().and_then(|lines| lines.parse().ok()).unwrap_or(600)
}

fn by_chance(desk: &Desk, seed: u64) {
    let words = words_of(&desk.directory);
    let mut chance = Dice(seed);
    let (mut found, mut filtered) = (0, 0);
    for _ in 0..lines() {
        let filters = filters(&desk.index, &mut chance);
        filtered += usize::from(!filters.all.is_empty());
        found += usize::from(desk.compare(&line(&words, &mut chance), &filters));
    }
    println!("{} lines, {filtered} with filters, {found} found something, {} offers", lines(), desk.index.len());
    assert!(found * 10 > lines(), "too few lines find anything to say something: {found}");
}

#[test]
fn the_best_of_the_judged_queries_are_those_of_looking_at_every_offer() {
    let desk = Desk::new(include_str!("../directory.toml"));
    let mut number = 0;
    for query in include_str!("relevance/queries.jsonl").lines() {
        let query: serde_json::Value = serde_json::from_str(query).unwrap();
        let query = query["query"].as_str().unwrap();
        desk.compare(query, &Filters::default());
        desk.compare(&format!("{query} "), &Filters::default());
        number += 2;
    }
    println!("{number} lines");
    assert!(number > 400);
}

#[test]
fn the_best_of_lines_by_chance_over_the_sample() {
    by_chance(&Desk::new(include_str!("../directory.toml")), 1);
}

#[test]
fn the_best_of_lines_by_chance_over_a_made_directory() {
    by_chance(&Desk::new(&generate::Wish::of(700).text()), 2);
}

#[test]
fn the_order_by_opening_is_that_of_asking_every_offer() {
    for text in [include_str!("../directory.toml").to_owned(), generate::Wish::of(500).text()] {
        let desk = Desk::new(&text);
        let (plain, now) =
            (desk.by_opening.clone(), Moment::new(parse_local(NOW).unwrap(), desk.directory.about.zone()));
        let number = |wanted| desk.open.iter().filter(|state| **state == wanted).count() as u32;
        let opening = (number(OpenState::Open), number(OpenState::Unstated));
        let shelf = desk.into_shelf();
        assert_eq!(&*shelf.by_opening(&now), plain);
        let all = lotse::search::bits::Bits::all(plain.len());
        assert_eq!(shelf.opening_among(&all, &now), opening);
    }
}

#[test]
fn sessions_letter_by_letter_remember_nothing_wrong() {
    let desk = Desk::new(&generate::Wish { seed: 3, ..generate::Wish::of(300) }.text());
    prepare_letters(&desk.index, &desk.directory);
    for session in ["deutschkurs b1 abends", "schuldnerberatung", "wohnung suchen", "beratung -kinder"] {
        let value = |dimension, wish| Filter { dimension, wish };
        let some = vec![value(Dimension::Free, Wish::Yes), value(Dimension::Age, Wish::Age(30.0))];
        let open = [some.clone(), vec![value(Dimension::Open, Wish::OpenNow)]].concat();
        for all in [Vec::new(), some, open] {
            let filters = Filters { all, ..Filters::default() };
            for (at, c) in session.char_indices() {
                desk.compare(&session[..at + c.len_utf8()], &filters);
            }
            for (at, _) in session.char_indices().rev() {
                desk.compare(&session[..at], &filters);
            }
        }
    }
}

#[test]
fn the_same_wish_makes_the_same_directory() {
    let wish = generate::Wish { tail: true, ..generate::Wish::of(50) };
    assert_eq!(wish.text(), wish.text());
    assert_ne!(wish.text(), generate::Wish { seed: 2, ..wish }.text());
    let text = generate::Wish::of(400).text();
    let files = vec![File { name: Text::line("directory.toml"), text: &text }];
    let loaded = read(files, &BuiltIn::load()).unwrap();
    assert_eq!(loaded.directory.offers.len(), 400);
    let worse: Vec<_> =
        loaded.findings.iter().filter(|finding| finding.severity != lotse::directory::Severity::Advice).collect();
    assert!(worse.is_empty(), "{worse:#?}");
}

#[test]
fn words_and_filters_agree_on_who_serves_a_need() {
    let deep = "[directory]\nformat = 1\nname = \"T\"\n\
        [[provider]]\nid = \"p\"\nname = \"P\"\n\
        [[need]]\nid = \"lang.upper\"\nparent = \"lang\"\nlabels = { de = \"Oberstufe\" }\n\
        [[need]]\nid = \"lang.upper.mine\"\nparent = \"lang.upper\"\nlabels = { de = \"Fein\" }\n\
        [[offer]]\nid = \"a\"\nname = \"Eins\"\nsummary = \"S.\"\nprovider = \"p\"\nneeds = [\"lang.upper.mine\"]\n\
        [[offer]]\nid = \"b\"\nname = \"Zwei\"\nsummary = \"S.\"\nprovider = \"p\"\nneeds = [\"family.violence\"]\n";
    for text in [deep, include_str!("../directory.toml")] {
        let desk = Desk::new(text);
        for (ix, need) in desk.directory.needs.iter() {
            let mut by_word: Vec<u32> = desk.index.of_need(u32::from(ix.0)).iter().map(|(offer, _)| *offer).collect();
            by_word.sort_unstable();
            by_word.dedup();
            let value = desk.index.facets.find(Dimension::Need, &need.id).unwrap();
            assert_eq!(by_word, desk.index.facets.who(value), "{}", need.id);
        }
    }
    let desk = Desk::new(deep);
    let label = |id: &str| desk.directory.needs.label(desk.directory.needs.find(id).unwrap(), "de");
    for (typed, id) in [(label("lang"), "a"), ("Oberstufe", "a"), (label("crisis"), "b")] {
        let query = Query::parse(typed, &desk.directory, &desk.index.facets);
        let found = search_plan(
            &desk.index,
            &Plan::new(&query, &desk.index),
            &Filters::default(),
            |_| OpenState::Unstated,
            Order::Fit,
        );
        let first = found.hits.first().map(|hit| desk.directory.offers[hit.offer as usize].offer.id.as_str());
        assert_eq!(first, Some(id), "{typed}");
    }
}
