//! The program itself at a real terminal device: started, typed at, resized, its file changed under it, ended.
//!
//! Waits are for what is seen, with far more patience than is needed; nothing is awaited by time alone but that nothing
//! happens.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]
#![cfg(target_os = "linux")]

#[path = "terminal/desk.rs"]
mod desk;
#[path = "terminal/hostile.rs"]
mod hostile;
#[path = "terminal/scenes.rs"]
mod scenes;
#[path = "terminal/stream.rs"]
mod stream;

use desk::{Desk, SAMPLE, Start, rows};
use lotse::directory::Text;
use lotse::directory::block::cut;
use lotse::directory::read::{BuiltIn, File, read};
use rustix::process::Signal;
use std::fs;
use std::time::{Duration, Instant};

const ENTER: &str = "\r";
const DOWN: &str = "\x1b[B";
const PAGE_DOWN: &str = "\x1b[6~";
const CLEAR_LINE: &str = "\x15";
const NEXT_CLIENT: &str = "\x0e";
const LANGUAGE: &str = "\x1b[17~";
const FINDINGS: &str = "\x1b[19~";

/// How many offers of a directory an adviser sees.
fn visible(text: &str) -> usize {
    let loaded = read(vec![File { name: Text::line("x"), text }], &BuiltIn::load()).unwrap();
    loaded.directory.offers.iter().filter(|entry| entry.offer.is_visible()).count()
}

/// `12 von 34 Angeboten`.
fn count(found: usize, all: usize) -> String {
    format!("{found} von {all} Angeboten")
}

/// A small directory with some offers: `Angebot 1`, `Angebot 2` …
fn small(numbers: impl IntoIterator<Item = usize>) -> String {
    let mut text = String::from(
        "[directory]\nformat = 1\nname = \"Kreis Test\"\n\n[[provider]]\nid = \"t\"\nname = \"Haus der Hilfe\"\n",
    );
    for n in numbers {
        text.push_str(&offer(n));
    }
    text
}

fn offer(n: usize) -> String {
    format!(
        "\n[[offer]]\nid = \"a{n}\"\nname = \"Angebot {n}\"\nsummary = \"Hilfe Nummer {n}.\"\nprovider = \"t\"\n\
         needs = [\"work\"]\nverified = 2026-11-01\n"
    )
}

fn start_small(numbers: impl IntoIterator<Item = usize>) -> Desk {
    Desk::start(&Start { files: &[("directory.toml", &small(numbers))], ..Start::default() })
}

/// The row that is chosen, by its sign.
fn chosen(screen: &vt100::Screen) -> String {
    let rows = screen.rows(0, screen.size().1.get());
    rows.into_iter().find(|row| row.contains('▌')).unwrap_or_default()
}

/// Waits until the chosen row of the results has this text.
#[track_caller]
fn sees_chosen(desk: &Desk, text: &str) {
    desk.wait(&format!("{text:?} to be chosen"), |screen| chosen(screen).contains(text));
}

#[test]
fn from_the_first_screen_to_an_offer_and_out_again() {
    let all = visible(SAMPLE);
    let mut desk = Desk::sample();
    for text in ["Lotse · Kreis Musterland (Beispiel)", &count(all, all), "Suche", "Angebote", "F1 Hilfe", "▌"] {
        desk.see(text);
    }
    desk.wait("the keyboard in the line", |screen| !screen.hide_cursor() && screen.cursor_position().0 == 2);
    desk.send("sozialkaufhaus");
    desk.miss(&count(all, all));
    desk.see("│ sozialkaufhaus");
    desk.see("▌");
    // The next row, read: what the detail shows is the offer that is chosen.
    let first = desk.rows();
    desk.send(DOWN);
    desk.wait("another row", |screen| !chosen(screen).is_empty() && !first.contains(&chosen(screen)));
    desk.send(ENTER);
    desk.see("▸ Angebot\n");
    desk.send(PAGE_DOWN);
    desk.see("↑");
    // Back to the results, then to an empty line.
    desk.send("\x1b");
    desk.see("▸ Angebote");
    desk.send("\x1b");
    desk.see(&count(all, all));
    desk.quit();
}

#[test]
fn what_is_typed_before_the_first_screen_is_not_lost() {
    let text = small(1..=3);
    let mut desk = Desk::begin(&Start { files: &[("directory.toml", &text)], ..Start::default() });
    desk.send("angebot 2");
    sees_chosen(&desk, "Angebot 2");
    desk.send(CLEAR_LINE);
    desk.see(&count(3, 3));
    // Not `quit`: the terminal itself has echoed what came before the program took it.
    desk.send("\x11");
    assert_eq!(desk.ended().exit_code(), 0);
}

#[test]
fn every_size_is_drawn_and_nothing_is_lost_on_the_way() {
    let mut desk = Desk::sample();
    desk.send("deutsch b1");
    desk.see("│ deutsch b1");
    desk.send(DOWN);
    assert!(desk.settles(Duration::from_millis(300)));
    let before = desk.rows();
    for ((columns, rows), texts) in [
        ((80, 24), &["│ deutsch b1", "▸ Angebote", "F1 Hilfe", "▌"][..]),
        ((40, 15), &["│ deutsch b1", "▸ Angebote", "▌"]),
        ((30, 8), &["deutsch b1", "▌"]),
        ((20, 5), &["Das Fenster ist zu", "klein"]),
        ((1, 1), &["D"]),
        ((200, 60), &["│ deutsch b1", "Bedarf", "▸ Angebote", "▌"]),
    ] {
        desk.resize(columns, rows);
        desk.wait(&format!("{texts:?} at {columns}x{rows}"), |screen| {
            texts.iter().all(|text| screen.contents().contains(text))
        });
    }
    desk.resize(100, 30);
    desk.wait("the screen as it was", |screen| rows(screen) == before);
    desk.quit();
}

#[test]
fn a_click_chooses_and_a_second_one_opens() {
    let mut desk = start_small(1..=5);
    desk.click(desk.find(" Angebot 3"));
    sees_chosen(&desk, "Angebot 3");
    desk.see("▸ Angebote");
    desk.click(desk.find("▌Angebot 3"));
    desk.see("▸ Angebot\n");
    desk.see("Hilfe Nummer 3.");
    // The wheel over the results moves the choice.
    desk.wheel(desk.find("▌Angebot 3"), true);
    sees_chosen(&desk, "Angebot 4");
    desk.wheel(desk.find("▌Angebot 4"), false);
    sees_chosen(&desk, "Angebot 3");
    desk.quit();
}

#[test]
fn a_click_on_a_chip_takes_its_words_from_the_line() {
    let all = visible(SAMPLE);
    let mut desk = Desk::sample();
    desk.send("ist:kostenlos kurs");
    desk.see("Kostenlos ×");
    desk.miss(&count(all, all));
    desk.click(desk.find("Kostenlos ×"));
    desk.miss("Kostenlos ×");
    desk.see("│ kurs ");
    desk.miss("ist:kostenlos");
    desk.quit();
}

#[test]
fn the_language_changes_and_what_is_said_later_with_it() {
    let mut desk = start_small(1..=3);
    desk.see("3 von 3 Angeboten");
    desk.send(LANGUAGE);
    desk.see("3 of 3 offers");
    desk.miss("Angebote");
    // A sentence of the thread that reads the file is in the new language too.
    fs::remove_file(desk.path()).unwrap();
    desk.reads("File not taken over");
    desk.send(LANGUAGE);
    desk.see("3 von 3 Angeboten");
    desk.overwrite("nothing");
    desk.reads("Datei nicht übernommen");
    desk.quit();
}

#[test]
fn a_replaced_file_is_read_and_the_choice_stays() {
    let mut desk = start_small(1..=6);
    desk.send(&DOWN.repeat(3));
    sees_chosen(&desk, "Angebot 4");
    // One offer goes, two come, one of them before the chosen one.
    desk.replace(&small([2, 3, 4, 5, 6, 10, 12]));
    desk.see("neu gelesen: 7 Angebote");
    desk.see(&count(7, 7));
    sees_chosen(&desk, "Angebot 4");
    desk.see("Hilfe Nummer 4.");
    // Written in place, and with another text for the chosen one.
    desk.overwrite(&small([2, 3, 4, 5, 6, 10]).replace("Hilfe Nummer 4.", "Ganz anders."));
    desk.see("neu gelesen: 6 Angebote");
    desk.see("Ganz anders.");
    sees_chosen(&desk, "Angebot 4");
    // The chosen one goes: another is chosen, and the program goes on.
    desk.overwrite(&small([2, 3, 5, 6, 10]));
    desk.see(&count(5, 5));
    desk.miss("Ganz anders.");
    desk.see("▌");
    desk.quit();
}

#[test]
fn the_query_stays_and_is_answered_by_the_new_file() {
    let all = visible(SAMPLE);
    let mut desk = Desk::sample();
    desk.send("sozialkaufhaus");
    // Keys are answered once the whole is there: what comes now is a new file.
    desk.see("│ sozialkaufhaus");
    desk.miss(&count(all, all));
    let addition = offer(1).replace("Angebot 1", "Sozialkaufhaus am Nordpol").replace("\"t\"", "\"vhs-musterland\"");
    desk.replace(&format!("{SAMPLE}{addition}"));
    desk.see(&format!("neu gelesen: {} Angebote", all + 1));
    desk.see("│ sozialkaufhaus");
    desk.see("am Nordpol");
    desk.quit();
}

#[test]
fn a_deleted_file_leaves_the_directory_on_the_screen() {
    let mut desk = start_small(1..=4);
    desk.send(&DOWN.repeat(2));
    sees_chosen(&desk, "Angebot 3");
    fs::remove_file(desk.path()).unwrap();
    desk.reads("Datei nicht übernommen");
    desk.see(&count(4, 4));
    sees_chosen(&desk, "Angebot 3");
    desk.send("angebot 2");
    sees_chosen(&desk, "Angebot 2");
    desk.send(NEXT_CLIENT);
    // It comes back as it was: what was said against it no longer holds.
    fs::write(desk.path(), "").unwrap();
    desk.reads("Datei nicht übernommen");
    desk.overwrite(&small(1..=4));
    desk.miss("Datei nicht übernommen");
    desk.see(&count(4, 4));
    // And it is still watched.
    desk.overwrite(&small(1..=5));
    desk.see("neu gelesen: 5 Angebote");
    desk.quit();
}

#[test]
fn half_a_file_is_not_taken() {
    let desk = start_small(1..=8);
    let whole = small(1..=9);
    desk.overwrite(&whole[..whole.len() - 30]);
    desk.reads("Datei nicht übernommen");
    desk.reads("endet mitten in einem Eintrag");
    desk.see(&count(8, 8));
    // Without its `[directory]`, and with another program's text in it.
    desk.overwrite(&offer(1));
    desk.reads("Eintrag [directory] fehlt");
    desk.see(&count(8, 8));
    desk.overwrite(&whole);
    desk.see("neu gelesen: 9 Angebote");
    desk.see(&count(9, 9));
    desk.quit();
}

#[test]
fn an_unclosed_text_costs_one_offer() {
    let all = visible(SAMPLE);
    let mut desk = Desk::sample();
    desk.see(&count(all, all));
    // In the middle of the file, in a published offer.
    let blocks = cut(SAMPLE);
    let block = blocks
        .iter()
        .filter(|block| block.name(SAMPLE) == "offer" && !block.text(SAMPLE).contains("\nstate ="))
        .nth(100)
        .unwrap();
    let broken = block.text(SAMPLE).replacen("\nsummary = \"", "\nsummary = \"\"\"", 1);
    assert_ne!(broken, block.text(SAMPLE));
    let range = block.span.range();
    desk.replace(&format!("{}{broken}{}", &SAMPLE[..range.start], &SAMPLE[range.end..]));
    desk.see(&format!("neu gelesen: {} Angebote", all - 1));
    desk.see(&count(all - 1, all - 1));
    let line = SAMPLE[..range.start].matches('\n').count()
        + broken[..broken.find("summary").unwrap()].matches('\n').count()
        + 1;
    desk.send(FINDINGS);
    desk.see(&format!(":{line} "));
    desk.quit();
}

#[test]
fn many_vanishing_offers_get_a_second_look() {
    let desk = start_small(1..=20);
    desk.see(&count(20, 20));
    let start = Instant::now();
    desk.replace(&small(1..=8));
    desk.see("neu gelesen: 8 Angebote");
    // Until then the old directory was there: the rule waits two seconds before it looks again.
    assert!(start.elapsed() >= Duration::from_secs(2), "taken after {:?}", start.elapsed());
    desk.see(&count(8, 8));
    // Something that comes and goes in between is never shown.
    let shown = desk.output().len();
    desk.overwrite(&small(1..=2));
    desk.overwrite(&small(1..=9));
    desk.see("neu gelesen: 9 Angebote");
    let later = String::from_utf8_lossy(&desk.output()[shown..]).into_owned();
    assert!(!later.contains("2 Angebote"), "{later}");
    desk.quit();
}

#[test]
fn a_folder_gains_and_loses_a_file() {
    let first = small(1..=8);
    let mut desk = Desk::start(&Start { files: &[("a.toml", &first), ("b.toml", &offer(9))], ..Start::default() });
    desk.see(&count(9, 9));
    desk.send(&DOWN.repeat(2));
    sees_chosen(&desk, "Angebot 3");
    fs::write(desk.folder.path().join("c.toml"), format!("{}{}", offer(20), offer(21))).unwrap();
    desk.see("neu gelesen: 11 Angebote");
    sees_chosen(&desk, "Angebot 3");
    fs::remove_file(desk.folder.path().join("b.toml")).unwrap();
    desk.see("neu gelesen: 10 Angebote");
    fs::rename(desk.folder.path().join("c.toml"), desk.folder.path().join("c.toml.alt")).unwrap();
    desk.see("neu gelesen: 8 Angebote");
    sees_chosen(&desk, "Angebot 3");
    // Without the file that has the `[directory]` table the old one stays.
    fs::remove_file(desk.folder.path().join("a.toml")).unwrap();
    desk.reads("Datei nicht übernommen");
    desk.see(&count(8, 8));
    sees_chosen(&desk, "Angebot 3");
    desk.quit();
}

#[test]
fn why_a_file_is_not_taken_can_be_read_in_a_window_of_80_columns() {
    let text = small(1..=3);
    let desk = Desk::start(&Start { files: &[("directory.toml", &text)], size: (80, 24), ..Start::default() });
    desk.overwrite(&offer(1));
    desk.reads("Datei nicht übernommen");
    desk.reads("Eintrag [directory] fehlt");
    desk.quit();
}

#[test]
fn the_hostile_directory_is_read() {
    // Or the tests with it would show nothing but its absence.
    let (whole, broken) = (hostile::directory(), hostile::broken());
    let file = |text| File { name: Text::line("x"), text };
    let loaded = read(vec![file(&whole), file(&broken)], &BuiltIn::load()).unwrap();
    assert_eq!((loaded.directory.providers.len(), loaded.directory.places.len()), (2, 2), "{:#?}", loaded.findings);
    assert!(loaded.directory.offers.len() >= 10, "{:#?}", loaded.findings);
    for offer in loaded.directory.offers.iter().take(2).map(|entry| &entry.offer) {
        let texts = [&offer.description, &offer.hours_text, &offer.provider_name, &offer.documents_note];
        assert!(texts.iter().all(|text| text.is_some()) && offer.at.len() == 1, "{}", offer.id);
        assert!(offer.translations.len() == 2 && offer.contacts.len() == 1 && offer.alert.is_some(), "{}", offer.id);
        // Hours with a remark of ten thousand letters are none.
        assert_eq!(offer.hours.is_some(), offer.id.as_str() == "x0", "{}", offer.id);
    }
    let codes: std::collections::BTreeSet<_> = loaded.findings.iter().map(|finding| finding.code.name()).collect();
    assert!(codes.len() >= 15, "{codes:?}");
}

#[test]
fn nothing_in_a_directory_reaches_the_terminal_raw() {
    let (whole, broken) = (hostile::directory(), hostile::broken());
    let name = format!("b{}.toml", hostile::CONTROLS.replace(['/', '\n'], ""));
    let files = [("a.toml", whole.as_str()), (name.as_str(), broken.as_str())];
    let mut desk = Desk::start(&Start { files: &files, options: &["--profile", "maintainer"], ..Start::default() });
    desk.see("Lotse · ");
    // Every pane and overlay, in both languages, to its end.
    for size in [(100, 30), (200, 60), (40, 15)] {
        desk.resize(size.0, size.1);
        for keys in [
            "",
            DOWN,
            ENTER,
            PAGE_DOWN,
            PAGE_DOWN,
            PAGE_DOWN,
            PAGE_DOWN,
            "\x1b[F",
            "\x1bt",
            "\x1bt",
            "\x1b",
            // Needs and filters.
            "\x1bOQ",
            "\x1b[C",
            DOWN,
            "\x1b[F",
            "\x1b",
            "\x1bOR",
            PAGE_DOWN,
            PAGE_DOWN,
            PAGE_DOWN,
            PAGE_DOWN,
            "\x1b[F",
            " ",
            "\x1b",
            // Findings, help, palette.
            FINDINGS,
            PAGE_DOWN,
            PAGE_DOWN,
            PAGE_DOWN,
            "\x1b[F",
            ENTER,
            "\x1b",
            "\x1b",
            "\x1bOP",
            "\x1b",
            "\x0b",
            "\x1b[200~\u{202e}\u{9b}31m\x07x\x1b[201~",
            "\x1b",
            NEXT_CLIENT,
            "rot",
            "\x1bw",
            "\x1b",
            CLEAR_LINE,
            "\x1b[200~a\u{202e}b\u{9b}31mc\u{ad}d\te\nf\x07\x1b[201~",
            CLEAR_LINE,
            "xqzwkj",
            CLEAR_LINE,
            LANGUAGE,
        ] {
            desk.send(keys);
            // A lone Esc must not meet the next key.
            assert!(desk.settles(Duration::from_millis(if keys == "\x1b" { 120 } else { 40 })));
        }
    }
    let output = desk.output();
    stream::assert_allowed(&output);
    // It was shown, not just swallowed.
    let text = String::from_utf8(output).unwrap();
    for shown in ["[31mrot", "WWWWWWWWWW", "Fehler: "] {
        assert!(text.contains(shown), "{shown} was never on the screen");
    }
    desk.quit();
}

#[test]
fn what_is_copied_is_clean_too() {
    let text = hostile::directory();
    let mut desk = Desk::start(&Start { files: &[("directory.toml", &text)], ..Start::default() });
    desk.send("\x1by");
    desk.see("Kopiert");
    let output = desk.output();
    let text = std::str::from_utf8(&output).unwrap();
    let (before, rest) = text.split_once("\x1b]52;c;").expect("the text for the clipboard");
    let (copied, after) = rest.split_once("\x1b\\").unwrap();
    stream::assert_allowed(before.as_bytes());
    stream::assert_allowed(after.as_bytes());
    assert!(copied.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte)), "{copied}");
    let copied = hostile::base64(copied);
    assert!(copied.contains("[31mrot"), "{copied}");
    stream::assert_allowed(copied.replace('\n', "").as_bytes());
    desk.send("\x11");
    assert_eq!(desk.ended().exit_code(), 0);
}

#[test]
fn a_signal_ends_it_with_the_terminal_as_it_was() {
    for signal in [Signal::TERM, Signal::HUP] {
        let mut desk = start_small(1..=3);
        desk.send("angebot");
        desk.see("│ angebot");
        desk.signal(signal);
        let status = desk.ended();
        assert!(!status.success(), "{status:?}");
        desk.assert_left();
    }
}

#[test]
fn an_idle_screen_writes_nothing_and_does_not_wake() {
    // No offer says when it is open, so no moment changes anything, whatever the clock says.
    for (moment, text) in [(None, small(1..=5)), (Some("2026-11-23T10:00"), SAMPLE.to_owned())] {
        let desk = Desk::start(&Start { files: &[("directory.toml", &text)], moment, ..Start::default() });
        assert!(desk.settles(Duration::from_millis(500)), "it never comes to rest");
        let written = desk.output().len();
        // On a busy machine what belongs to the start may come late; what comes again and again is in every window.
        let mut windows = Vec::new();
        while windows.len() < 5 && windows.last() != Some(&(0, 0)) {
            let (ticks, wakes) = (desk.ticks(), desk.wakes());
            assert!(desk.settles(Duration::from_secs(2)), "something was written");
            windows.push((desk.ticks() - ticks, desk.wakes() - wakes));
        }
        assert_eq!(windows.last(), Some(&(0, 0)), "ticks and wake-ups by window: {windows:?}");
        assert_eq!(desk.output().len(), written, "something was written");
        desk.quit();
    }
}

#[test]
fn filters_of_the_settings_may_name_what_stands_at_the_end_of_a_large_file() {
    let folder = tempfile::TempDir::new().unwrap();
    let settings = folder.path().join("settings.toml");
    std::fs::write(&settings, "[filters]\nprovider = \"villa-kunterbunt\"\n").unwrap();
    let environment = [("LOTSE_SETTINGS", settings.to_str().unwrap())];
    let desk = Desk::start(&Start { environment: &environment, ..Start::default() });
    let offers = SAMPLE.matches("provider = \"villa-kunterbunt\"").count();
    desk.see(&format!("{offers} von {}", visible(SAMPLE)));
}
