//! What a visitor reads: letters, print, languages, typing.

use super::*;

/// Characters about whose width terminals do not agree, or that change what stands beside them.
fn is_doubtful(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{1f000}'..='\u{1faff}' | '\u{e000}'..='\u{f8ff}')
        || (!c.is_ascii() && c.is_control())
}

#[test]
fn every_cell_of_every_page_has_a_width_that_terminals_agree_on() {
    use unicode_width::UnicodeWidthStr;
    for language in VISITOR_LANGUAGES {
        for size in [(60, 18), (105, 30)] {
            let mut visitor = Visitor::sample(size);
            visitor.press("x").touch(&Action::Language(language));
            let mut pages = vec![visitor.buffer()];
            let offers: Vec<Text> =
                visitor.visit.shelf.iter().flat_map(|s| &s.directory.offers).map(|o| o.id.clone()).collect();
            for id in offers {
                act(&mut visitor.visit, Action::Go(Page::Offer(id)));
                visitor.lay_out();
                for _ in 0..visitor.visit.shown.parts {
                    pages.push(visitor.buffer());
                    act(&mut visitor.visit, Action::Next);
                    visitor.lay_out();
                }
                act(&mut visitor.visit, Action::Back);
            }
            for buffer in pages {
                for y in 0..size.1 {
                    for x in 0..size.0 {
                        let symbol = buffer[(x, y)].symbol();
                        assert!(!symbol.contains(is_doubtful), "{language}: {symbol:?} at {x},{y}");
                        // A pair that seven of eight terminals draw in two columns stands in one as its own form.
                        assert!(!symbol.contains("لا") && symbol.width() <= 2, "{language}: {symbol:?}");
                        let base =
                            symbol.chars().filter(|c| unicode_width::UnicodeWidthChar::width(*c) != Some(0)).count();
                        assert!(base <= 1, "{language}: {symbol:?} is more than one letter");
                    }
                }
            }
        }
    }
}

#[test]
fn large_print_has_fewer_and_larger_areas_and_bold_letters() {
    use ratatui::style::Modifier;
    for language in ["de", "ar"] {
        for keys in ["x", "", "2", "1", "1"] {
            let mut visitor = Visitor::sample((105, 30));
            visitor.press("x").touch(&Action::Language(language));
            visitor.press(keys);
            let own = |visitor: &Visitor| {
                let controls = visitor.visit.shown.controls.iter().filter(|control| control.digit.is_some());
                controls.map(|control| u32::from(control.area.height)).collect::<Vec<u32>>()
            };
            let (before, parts) = (own(&visitor), visitor.visit.shown.parts);
            visitor.touch(&Action::Larger);
            let after = own(&visitor);
            assert!(after.len() <= before.len() && visitor.visit.shown.parts >= parts, "{language} {keys}");
            assert!(after.iter().max() >= before.iter().max(), "{language} {keys}: {before:?} {after:?}");
            let buffer = visitor.buffer();
            let letters = buffer.content.iter().filter(|cell| cell.symbol().chars().any(char::is_alphabetic));
            assert!(letters.clone().count() > 0 && letters.clone().all(|cell| cell.modifier.contains(Modifier::BOLD)));
            visitor.check();
        }
    }
}

#[test]
fn typing_begins_a_search_on_every_page_and_digits_still_press_tiles() {
    for keys in ["x", "x 1", "x 1 2", "x 1 2 1", "x 1 2 1 1"] {
        let mut visitor = Visitor::sample((60, 18));
        visitor.press(keys).press("d e u t s c h");
        assert_eq!((visitor.visit.page(), visitor.visit.typed.value()), (&Page::Search, "deutsch"), "{keys}");
        visitor.press("enter");
        assert_eq!(*visitor.visit.page(), Page::Cards(Source::Typed), "{keys}");
        // On the page of what was found one goes on with the word; elsewhere a new one begins.
        visitor.press("k");
        assert_eq!(visitor.visit.typed.value(), "deutschk");
        visitor.press("esc b");
        assert_eq!(visitor.visit.typed.value(), "b", "{keys}");
    }
    // What is not found has a page that says what else can be done.
    let mut visitor = Visitor::sample((60, 18));
    visitor.press("x 1 q x q x q x enter");
    assert_eq!(*visitor.visit.page(), Page::Cards(Source::Typed));
    assert!(visitor.screen().contains("Nichts gefunden"), "{}", visitor.screen());
}

#[test]
fn what_is_only_german_says_so_to_whoever_reads_no_german() {
    let text = "[directory]\nformat = 1\nname = \"Kreis Test\"\ncounter = \"Zimmer 5\"\n[[provider]]\nid = \"t\"\nname = \"Haus\"\n\
        [[offer]]\nid = \"a\"\nname = \"Beratung\"\nsummary = \"Wir helfen.\"\nprovider = \"t\"\nneeds = [\"work.search\"]\nverified = 2026-11-01\nphone = \"030 23125 7\"\n\
        hours = 'Mo 16:00-17:00 \"mit Termin\"; PH off'\n\
        cost = { kind = \"free\", note = \"Spende erbeten.\" }\ncontacts = [{ role = \"Anmeldung\", phone = \"030 23125 1\" }]\n";
    let shelf = shelf(text);
    let screens = |language| {
        let mut visitor = Visitor::new(Some(Rc::clone(&shelf)), (105, 67));
        visitor.press("x").touch(&Action::Language(language));
        act(&mut visitor.visit, Action::Go(Page::Counter));
        visitor.lay_out();
        let mut all = visitor.screen();
        act(&mut visitor.visit, Action::Go(Page::Search));
        for letter in "Beratung".chars() {
            visitor.take(Msg::Input(Input::Press(Chord::char(letter))));
        }
        for key in ["enter", "1"] {
            all += &visitor.press(key).screen();
        }
        all
    };
    let german = screens("de");
    assert!(
        german.contains("Zimmer 5") && german.contains("Anmeldung: 030") && !german.contains("auf Deutsch"),
        "{german}"
    );
    let ukrainian = screens("uk");
    for marked in [
        "Zimmer 5 (мова: Німецька)",
        "Wir helfen. (мова: Німецька)",
        "Spende erbeten. (мова: Німецька)",
        "Anmeldung (мова: Німецька): 030 23125 1",
        "(«mit Termin»); у святкові дні зачинено (мова:",
    ] {
        assert!(ukrainian.contains(marked), "{marked}: {ukrainian}");
    }
    // Numbers that stand in no sentence keep their order too: those for emergencies, and the one beside a code.
    let mut visitor = Visitor::new(Some(Rc::clone(&shelf)), (60, 18));
    visitor.press("x").touch(&Action::Language("ar"));
    assert!(visitor.screen().contains("116 016"), "{}", visitor.screen());
    act(&mut visitor.visit, Action::Go(Page::TakeHome(Text::line("a"))));
    visitor.lay_out();
    assert!(visitor.screen().contains("030 23125 7"), "{}", visitor.screen());
    // In a line from the right the German text stays whole, and so does the number behind it.
    let arabic = screens("ar");
    assert!(
        arabic.contains("Wir helfen.") && arabic.contains("Spende erbeten.") && arabic.contains("030 23125 1"),
        "{arabic}"
    );
}
