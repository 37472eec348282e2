//! Every screen as people see it: keys in, screen out. A file a state, with all sizes in it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod common;
#[path = "screens/doing.rs"]
mod doing;
#[path = "screens/picture.rs"]
mod picture;
#[path = "screens/reports.rs"]
mod reports;

use common::{Desk, sample};
use std::fmt::Write;
use std::rc::Rc;

const SIZES: [(u16, u16); 4] = [(40, 15), (80, 24), (120, 40), (200, 60)];

/// What is pressed for each state.
const STATES: &[(&str, &str)] = &[
    ("start", ""),
    ("found", "deutsch b1 abends"),
    ("by-synonym", "меблі"),
    ("reading", "sozialkaufhaus<enter>"),
    ("week", "schuldnerberatung<enter><pagedown>"),
    ("side-by-side", "калина<alt+t><alt+t><enter>"),
    ("needs", "<f2><down><right>"),
    ("filtered", "<f2><down><enter>kurs"),
    ("filters", "<f3>"),
    ("filter-values", "<f3><end><right><up><right>"),
    ("age", "<f3>kita<f3><down><down><down><down><down><down><down><down><down><down><down><down><enter>3"),
    ("chips", "spricht:uk niveau:B1 ist:kostenlos<home><left>"),
    ("qualifier", "deutsch spr"),
    ("values", "deutsch ort:mu<down>"),
    ("not-stated", "kinder ist:kinderbetreuung<alt+u>"),
    ("sorted", "kurs<ctrl+o><ctrl+o>"),
    ("nothing", "xqzwkj"),
    ("near", "dolmetzschirr ist:online"),
    ("partial", "fahrrad reparieren abends"),
    ("help", "<f1>"),
    ("help-reading", "kita<enter><f1>"),
    ("palette", "<ctrl+k>sort"),
    ("findings", "<f8>"),
    ("explain", "möbel меблі<alt+w>"),
];

fn settings(keys: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_description(format!("pressed: {keys}"));
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings
}

#[test]
fn states_at_all_sizes_in_both_languages() {
    let shelf = sample();
    for (state, keys) in STATES {
        let mut shown = String::new();
        for language in ["de", "en"] {
            for size in SIZES {
                let mut desk = Desk::new(Rc::clone(&shelf), language, "terminal", size);
                desk.press(keys).check();
                writeln!(shown, "=== {language} {}x{}\n{}\n", size.0, size.1, desk.screen()).unwrap();
            }
        }
        settings(keys).bind(|| insta::assert_snapshot!(*state, shown));
    }
}

#[test]
fn what_styles_say_with_and_without_colour() {
    let shelf = sample();
    for (state, keys) in STATES {
        let mut shown = String::new();
        for (theme, language) in [("terminal", "de"), ("terminal", "en"), ("mono", "de"), ("mono", "en")] {
            for size in SIZES {
                let mut desk = Desk::new(Rc::clone(&shelf), language, theme, size);
                desk.press(keys).check();
                writeln!(shown, "=== {theme} {language} {}x{}\n{}", size.0, size.1, desk.styles()).unwrap();
            }
        }
        settings(keys).bind(|| insta::assert_snapshot!(format!("{state}-styles"), shown));
    }
}

#[test]
fn colours_never_say_what_letters_do_not() {
    let shelf = sample();
    for (state, keys) in STATES {
        for size in SIZES {
            let screen = |theme| {
                let mut desk = Desk::new(Rc::clone(&shelf), "de", theme, size);
                desk.press(keys);
                desk.screen()
            };
            let coloured = screen("terminal");
            for theme in ["dark", "light", "mono"] {
                assert_eq!(screen(theme), coloured, "{state} {theme}");
            }
        }
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
