//! What whoever keeps a directory looks through: every report at every size, and what its keys do.

use crate::common::{Desk, NOW, shelf_with_drafts};
use crate::{SIZES, settings};
use lotse::app::model::{Focus, Overlay};
use lotse::app::reports::Of;
use lotse::app::{Effect, Msg, Profile};
use lotse::directory::audit::audit;
use lotse::directory::read::File;
use lotse::directory::{Moment, Text, moment::parse_local};
use lotse::upkeep::coverage::By;
use lotse::upkeep::diff::{Differences, diff};
use std::fmt::Write;

const SAMPLE: &str = include_str!("../../directory.toml");

const STATES: &[(&str, &str)] = &[
    ("report-stale", "<alt+p><down><down>"),
    ("report-towns", "<alt+v><down><down>"),
    ("report-towns-further", "<alt+v><right><right><right>"),
    ("report-languages", "<alt+v><tab>"),
    ("report-groups", "<alt+v><tab><tab>"),
    ("report-levels", "<alt+v><tab><tab><tab>"),
    ("report-changes-asked", "<alt+d>"),
    ("report-changes", "<alt+d>!<down><down>"),
    ("report-changes-another", "<alt+d>!<backspace><backspace><backspace><backspace>main"),
    ("findings-of-a-check", "?<f8><down>"),
];

fn desk(language: &'static str, size: (u16, u16)) -> Desk {
    Desk::of(Profile::MAINTAINER, shelf_with_drafts(SAMPLE), language, "terminal", size)
}

/// The sample as it might have been yesterday.
fn yesterday() -> String {
    let changed = SAMPLE
        .replacen("with_pass = ", "with_pass = 1", 1)
        .replacen("needs = [\"lang.", "needs = [\"work\", \"lang.", 1)
        .replacen("[[provider]]\nid = \"", "[[provider]]\nid = \"former-", 1);
    let last = changed.rfind("\n[[offer]]\n").unwrap();
    format!(
        "{}\n[[offer]]\nid = \"wegzug\"\nname = \"Weggezogen\"\nsummary = \"Gibt es nicht mehr.\"\n",
        &changed[..last]
    )
}

fn compared() -> Differences {
    diff([yesterday().as_str()], [SAMPLE])
}

/// Presses keys; `!` stands for the answer of a comparison, `?` for that of a check.
fn press(desk: &mut Desk, keys: &str) {
    for c in keys.split_inclusive(['!', '?']) {
        desk.press(c.trim_end_matches(['!', '?']));
        if c.ends_with('!') {
            desk.take(Msg::Compared("HEAD".into(), Ok(compared())));
        }
        if c.ends_with('?') {
            let shelf = &desk.model.shelf;
            let today = Moment::new(parse_local(NOW).unwrap(), shelf.directory.about.zone()).date();
            let file = File { name: Text::line("directory.toml"), text: SAMPLE };
            let mut all = shelf.findings.clone();
            all.extend(audit(&shelf.directory, &[file], today));
            all.sort_by_key(|finding| finding.place);
            desk.take(Msg::Checked(all));
        }
    }
    desk.check();
}

#[test]
fn reports_at_all_sizes_in_both_languages() {
    for (state, keys) in STATES {
        let mut shown = String::new();
        for language in ["de", "en"] {
            for size in SIZES {
                let mut desk = desk(language, size);
                press(&mut desk, keys);
                writeln!(shown, "=== {language} {}x{}\n{}\n", size.0, size.1, desk.screen()).unwrap();
            }
        }
        let mut settings = settings(keys);
        settings.set_snapshot_path("../snapshots");
        settings.bind(|| insta::assert_snapshot!(*state, shown));
    }
}

#[test]
fn colours_say_nothing_more() {
    for (state, keys) in STATES {
        let screen = |theme| {
            let mut desk = Desk::of(Profile::MAINTAINER, shelf_with_drafts(SAMPLE), "de", theme, (80, 24));
            press(&mut desk, keys);
            desk.screen()
        };
        assert_eq!(screen("mono"), screen("dark"), "{state}");
    }
}

#[test]
fn an_adviser_is_shown_none_of_them() {
    let mut desk = Desk::new(crate::sample(), "de", "terminal", (80, 24));
    desk.press("<alt+p><alt+v><alt+d>").check();
    assert!(desk.model.overlays.is_empty() && desk.effects.is_empty());
}

#[test]
fn a_row_leads_to_its_entry_and_coming_back_goes_on_there() {
    let mut desk = desk("de", (120, 40));
    desk.press("<alt+p><down><down><down><down><enter>").check();
    let first = desk.model.chosen.clone().unwrap();
    assert_eq!(desk.model.focus, Focus::Detail);
    desk.press("<alt+p>");
    assert!(matches!(desk.model.overlays.last(), Some(Overlay::Report(report)) if report.row == 4));
    desk.press("<enter>");
    assert_eq!(desk.model.chosen, Some(first));
    // Another report in place of this one, and the same key closes it.
    desk.press("<alt+p><alt+v>");
    assert_eq!(desk.model.overlays.len(), 1);
    desk.press("<alt+v>");
    assert!(desk.model.overlays.is_empty());
}

#[test]
fn the_needs_are_laid_against_everything_and_one_stays_chosen() {
    let mut desk = desk("de", (120, 40));
    desk.press("<alt+v><down><down>");
    let seen = |desk: &Desk| match desk.model.overlays.last() {
        Some(Overlay::Report(report)) => match &report.of {
            Of::Coverage(found, _) => (found.by, found.rows[report.row].need),
            _ => panic!(),
        },
        _ => panic!(),
    };
    let (_, need) = seen(&desk);
    for by in [By::Languages, By::Groups] {
        desk.press("<tab>").check();
        assert_eq!(seen(&desk), (by, need));
    }
    desk.press("<shift+tab><shift+tab>");
    assert_eq!(seen(&desk), (By::Towns, need));
    desk.press("<enter>").check();
    assert!(desk.model.line.value().starts_with("need:"), "{}", desk.model.line.value());
    assert!(desk.model.results.counted() > 0);
}

#[test]
fn changes_are_asked_for_and_another_state_by_typing() {
    let mut desk = desk("de", (120, 40));
    desk.press("<alt+d>");
    assert_eq!(desk.effects, [Effect::Compare("HEAD".into())]);
    // An answer to something else is none.
    desk.take(Msg::Compared("main".into(), Ok(compared())));
    assert!(desk.screen().contains("Wird verglichen"), "{}", desk.screen());
    desk.take(Msg::Compared("HEAD".into(), Ok(compared()))).check();
    assert!(desk.screen().contains("→"), "{}", desk.screen());
    desk.press("~1<enter>").check();
    assert_eq!(desk.effects.last(), Some(&Effect::Compare("HEAD~1".into())));
    desk.take(Msg::Compared("HEAD~1".into(), Err("Git kennt das nicht.".into()))).check();
    assert!(desk.screen().contains("Git kennt das nicht."), "{}", desk.screen());
    desk.press("<backspace><backspace><enter>");
    desk.take(Msg::Compared("HEAD".into(), Ok(compared())));
    // The last that is told of offers is one that is gone; the first one leads to it.
    desk.press("<down><enter>").check();
    assert_eq!(desk.model.focus, Focus::Detail);
}

#[test]
fn a_directory_that_is_read_anew_renews_what_is_open() {
    let mut desk = desk("de", (120, 40));
    press(&mut desk, "<alt+d>!<end>");
    let fewer = shelf_with_drafts(&yesterday());
    desk.take(Msg::Loaded(fewer.clone())).check();
    assert_eq!(desk.effects, [Effect::Compare("HEAD".into()), Effect::Compare("HEAD".into())]);
    desk.take(Msg::Compared("HEAD".into(), Ok(Differences::default()))).check();
    assert!(desk.screen().contains("Kein Unterschied"), "{}", desk.screen());
    desk.press("<alt+p><end>");
    desk.take(Msg::Loaded(shelf_with_drafts("[directory]\nformat = 1\nname = \"leer\"\n"))).check();
    assert!(desk.screen().contains("Nichts anzusehen"), "{}", desk.screen());
    desk.press("<enter><esc>").check();
}

#[test]
fn how_editing_ended_is_said_until_the_next_key() {
    let mut desk = desk("de", (120, 40));
    let shelf = shelf_with_drafts(SAMPLE);
    desk.take(Msg::Edited("x: geändert, alles in Ordnung.".into(), true));
    desk.take(Msg::Loaded(shelf.clone())).check();
    assert!(desk.screen().contains("x: geändert"), "{}", desk.screen());
    // The next change is somebody else's.
    desk.take(Msg::Loaded(shelf)).check();
    assert!(desk.screen().contains("neu gelesen"), "{}", desk.screen());
}

#[test]
fn a_check_that_ends_later_moves_nobody_from_their_finding() {
    let broken = SAMPLE.replacen("postcode = \"", "postcod = \"", 1);
    let shelf = shelf_with_drafts(&broken);
    let mut desk = Desk::of(Profile::MAINTAINER, shelf.clone(), "de", "terminal", (120, 40));
    desk.press("<f8><end>");
    let chosen = shelf.findings.last().unwrap().clone();
    let mut all = shelf.findings.clone();
    let today = Moment::new(parse_local(NOW).unwrap(), shelf.directory.about.zone()).date();
    all.extend(audit(&shelf.directory, &[File { name: Text::line("directory.toml"), text: &broken }], today));
    all.sort_by_key(|finding| finding.place);
    assert!(all.len() > shelf.findings.len());
    desk.take(Msg::Checked(all.clone())).check();
    let Some(Overlay::Findings(row)) = desk.model.overlays.last() else { panic!() };
    assert_eq!(all[*row], chosen);
    // What reading anew finds takes the place of what was found before.
    desk.take(Msg::Loaded(shelf_with_drafts(SAMPLE))).check();
    assert_eq!(desk.model.findings(), &*desk.model.shelf.findings);
}
