//! The screen over directories made by chance, at any size.

use crate::cases;
use crate::common::{Desk, sample, shelf};
use crate::made::{directory, words};
use lotse::app::Msg;
use lotse::app::chord::Input;
use lotse::app::message::{Pointed, Pointing};
use lotse::search::filter::Filter;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Keys that open, move and close everything.
const KEYS: [&str; 34] = [
    "<enter>",
    "<esc>",
    "<f1>",
    "<f2>",
    "<f3>",
    "<f4>",
    "<f6>",
    "<f7>",
    "<f8>",
    "<alt+w>",
    "<alt+t>",
    "<alt+c>",
    "<down>",
    "<up>",
    "<pagedown>",
    "<pageup>",
    "<ctrl+home>",
    "<ctrl+end>",
    "<home>",
    "<end>",
    "<right>",
    "<left>",
    "<tab>",
    "<shift+tab>",
    "<space>",
    "<ctrl+r>",
    "<ctrl+n>",
    "<ctrl+u>",
    "<alt+up>",
    "<alt+down>",
    "<backspace>",
    "<delete>",
    "<alt+x>",
    "<ctrl+y>",
];

fn step() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(KEYS.to_vec()).prop_map(str::to_owned),
        1 => words().prop_map(|text| text.chars().filter(|c| *c != '<').take(6).collect()),
    ]
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn any_directory_is_drawn_at_any_size(
        made in directory(0..12), language in proptest::sample::select(vec!["de", "en"]),
        steps in proptest::collection::vec((step(), proptest::option::of((0..130u16, 0..45u16))), 1..12),
    ) {
        let mut desk = Desk::new(shelf(&made.text()), language, "terminal", (100, 30));
        for (keys, size) in steps {
            if let Some((columns, rows)) = size {
                desk.resize(columns, rows).check();
            }
            desk.press(&keys).check();
        }
    }

    #[test]
    fn a_changed_directory_leaves_a_screen_that_holds_together(
        made in directory(0..10), other in directory(0..10),
        steps in proptest::collection::vec(step(), 1..8), after in proptest::collection::vec(step(), 0..4),
    ) {
        let mut desk = Desk::new(shelf(&made.text()), "de", "terminal", (100, 30));
        steps.iter().for_each(|keys| { desk.press(keys); });
        let (chosen, chose) = (desk.model.chosen.clone(), desk.model.chose);
        desk.take(Msg::Loaded(shelf(&other.text()))).check();
        // What was chosen stays chosen as long as it is found.
        let is_there = desk.model.rows().any(|hit| desk.model.shelf.offer(hit.offer).map(|offer| &offer.id) == chosen.as_ref());
        if chose && is_there {
            prop_assert_eq!(&desk.model.chosen, &chosen);
        }
        prop_assert_eq!(desk.model.chosen.is_some(), desk.model.rows().next().is_some());
        after.iter().for_each(|keys| { desk.press(keys).check(); });
    }
}

/// Qualifiers as people write them; some twice, some with several values.
fn qualifier() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "ist:kostenlos",
        "is:free",
        "need:kids",
        "need:work,housing",
        "spricht:uk,ru",
        "ort:\"Bad Muster\"",
        "tag:di",
        "zeit:14:00-16:00",
        "alter:3",
        "niveau:B1,B2",
        "kurs",
        "mit:unbekannt",
    ])
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_filter_that_is_taken_away_goes_and_takes_no_other(parts in proptest::collection::vec(qualifier(), 1..5), which in any::<proptest::sample::Index>()) {
        let mut desk = Desk::new(sample(), "de", "terminal", (160, 30));
        // With a blank behind it, so that nothing is still being typed.
        desk.take(Msg::Input(Input::Paste(parts.join(" ") + " "))).check();
        let before: Vec<Filter> = desk.model.filters().all;
        prop_assume!(!before.is_empty());
        let gone = which.index(before.len());
        desk.take(Msg::Mouse(Pointed::Chip(gone), Pointing::Click)).check();
        let written = |filters: &[Filter]| filters.iter().map(Filter::written).collect::<BTreeSet<_>>();
        let mut left = before.clone();
        left.remove(gone);
        prop_assert_eq!(written(&desk.model.filters().all), written(&left), "{:?} without {}", parts, before[gone].written());
        prop_assert_eq!(desk.model.line.value().contains("kurs"), parts.contains(&"kurs"));
    }
}
