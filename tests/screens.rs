//! Every screen as people see it: keys in, screen out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod common;

use common::{Desk, sample};
use std::rc::Rc;

const SIZES: [(u16, u16); 4] = [(40, 15), (80, 24), (120, 40), (200, 60)];

/// What is pressed for each screen.
const SCENES: &[(&str, &str)] = &[
    ("start", ""),
    ("found", "deutsch b1 abends"),
    ("reading", "sozialkaufhaus<enter>"),
    ("needs", "<f2><down><right>"),
    ("filtered", "<f2><down><enter>kurs"),
    ("filters", "<f3><down>"),
    ("nothing", "xqzwkj"),
    ("partial", "fahrrad reparieren abends"),
    ("help", "<f1>"),
    ("palette", "<ctrl+k>sort"),
    ("findings", "<f8>"),
    ("explain", "möbel<alt+w>"),
];

#[test]
fn scenes_at_all_sizes() {
    let shelf = sample();
    for (scene, keys) in SCENES {
        for size in SIZES {
            let mut desk = Desk::new(Rc::clone(&shelf), "de", "terminal", size);
            desk.press(keys).check();
            insta::with_settings!({ description => format!("{}x{} German, pressed: {keys}", size.0, size.1), omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("{scene}-{}x{}", size.0, size.1), desk.screen());
            });
        }
    }
}

#[test]
fn scenes_in_english() {
    let shelf = sample();
    for (scene, keys) in SCENES {
        let mut desk = Desk::new(Rc::clone(&shelf), "en", "terminal", (80, 24));
        desk.press(keys).check();
        insta::with_settings!({ description => format!("80x24 English, pressed: {keys}"), omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{scene}-en"), desk.screen());
        });
    }
}

#[test]
fn styles_with_and_without_colour() {
    let shelf = sample();
    for theme in ["terminal", "mono"] {
        let mut desk = Desk::new(Rc::clone(&shelf), "de", theme, (80, 24));
        desk.press("deutsch b1");
        insta::with_settings!({ description => format!("80x24 {theme}: runs of styled letters"), omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("styles-{theme}"), desk.styles());
        });
    }
}

#[test]
fn a_small_window_says_so() {
    let mut desk = Desk::new(sample(), "de", "terminal", (20, 4));
    desk.check();
    let said = desk.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("zu klein"), "{said}");
    desk.resize(0, 0).check();
}
