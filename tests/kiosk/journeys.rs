//! A whole visit – wake, language, need, offer, code, end – by keys alone, by touch alone and by both in turn, in languages of
//! three scripts, on the smallest screen and on a large one.

use super::desk::Desk;
use super::seen::{Place, code, digit, focused, place};
use super::{LARGE, SMALL, another, gone, session, start};
use lotse::directory::read::BuiltIn;
use lotse::words::Words;
use lotse::words::kiosk::Phrase;
use lotse::words::languages::{is_right_to_left, own_name};
use rustix::process::Signal;
use std::time::Duration;

/// How somebody presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Keys,
    Touch,
    /// One after the other, beginning with a touch.
    Both,
}

/// What somebody looks for on the screen and presses.
enum Press<'p> {
    /// Nothing in particular: the screen is asleep.
    Anything,
    /// A tile or a card, by its text; by keys with the digit that stands on it.
    Tile(&'p str),
    /// The first card, whatever it says.
    FirstCard,
    /// A button, by its text; by keys with Tab until it has the focus, then Enter.
    Button(&'p str),
}

/// A visitor before the screen.
struct Visitor {
    desk: Desk,
    by: By,
    presses: usize,
    /// The language of the page that is shown.
    language: &'static str,
}

impl Visitor {
    fn touches(&mut self) -> bool {
        self.presses += 1;
        match self.by {
            By::Keys => false,
            By::Touch => true,
            By::Both => self.presses % 2 == 1,
        }
    }

    #[track_caller]
    fn find(&self, text: &str) -> Place {
        self.desk.until(&format!("{text:?} to stand there"), |screen| place(screen, self.language, text))
    }

    #[track_caller]
    fn press(&mut self, what: &Press<'_>) {
        let touches = self.touches();
        match what {
            Press::Anything if touches => self.desk.click((20, 8)),
            Press::Anything => self.desk.send("x"),
            Press::Tile(text) => {
                let at = self.find(text);
                if touches {
                    self.desk.click((at.column, at.row));
                } else {
                    let language = self.language;
                    let digit =
                        self.desk.until("a digit", |screen| digit(screen, language, place(screen, language, text)?));
                    self.desk.send(&digit.to_string());
                }
            }
            Press::FirstCard if touches => {
                // In the middle of the page, below the wishes.
                self.desk.click((25, 9));
            }
            Press::FirstCard => self.desk.send("1"),
            Press::Button(text) => {
                let at = self.find(text);
                if touches {
                    self.desk.click((at.column, at.row));
                    return;
                }
                // Somebody without sight goes by the cursor, which stands on the focus.
                for _ in 0..24 {
                    let before = self.desk.until("a cursor", |screen| Some(screen.cursor_position()));
                    if self.desk.until("the focus", |screen| Some(focused(screen, at))) {
                        self.desk.send("\r");
                        return;
                    }
                    self.desk.send("\t");
                    self.desk.wait("the focus to move", |screen| screen.cursor_position() != before);
                }
                panic!("{text:?} never had the focus\n{}", self.desk.rows().join("\n"));
            }
        }
    }
}

#[test]
fn the_whole_journey_by_keys_by_touch_and_by_both() {
    let needs = BuiltIn::needs();
    let plain = |need: &str, language: &str| {
        let need = needs.get(needs.find(need).unwrap()).unwrap();
        need.term.plain(language).unwrap().to_string()
    };
    for (language, size, by) in ["de", "uk", "ar"].iter().flat_map(|language| {
        let sizes = [SMALL, LARGE].into_iter();
        sizes.flat_map(move |size| [By::Keys, By::Touch, By::Both].map(|by| (*language, size, by)))
    }) {
        println!("{language} {size:?} {by:?}");
        let words = Words::new(language);
        let say = |phrase| words.phrase(phrase);
        let mut visitor = Visitor { desk: start(size, &[]), by, presses: 0, language: "de" };
        let first = session(&visitor.desk).unwrap();

        visitor.press(&Press::Anything);
        visitor.find(&Words::new("de").phrase(Phrase::ChooseLanguage));
        visitor.press(&Press::Tile(own_name(language)));
        visitor.language = language;
        let heading = visitor.find(&say(Phrase::What));
        // A page in Arabic begins at the right edge, and its digits stand to the right of what they press.
        let end = heading.column + heading.cells;
        let edge = if is_right_to_left(language) { end == size.0 - 1 } else { heading.column == 1 };
        assert!(edge, "{heading:?} in {size:?}\n{}", visitor.desk.rows().join("\n"));

        visitor.press(&Press::Tile(&plain("lang", language)));
        visitor.find(&words.all_of(&plain("lang", language)));
        visitor.press(&Press::Tile(&plain("lang.upper", language)));
        visitor.find(&say(Phrase::FilterOpen));
        visitor.press(&Press::FirstCard);
        visitor.find(&say(Phrase::Keep));

        visitor.press(&Press::Button(&say(Phrase::TakeHome)));
        let code = visitor.desk.until("a code that can be read", code);
        // Whatever fitted: a telephone number to call, or a text that has one. Its digits stand in their order.
        assert!(code.contains("23125"), "{code:?}");

        visitor.press(&Press::Button(&say(Phrase::Finish)));
        another(&visitor.desk, first);
        visitor.language = "de";
        visitor.desk.wait("the languages at rest", |screen| screen.contents().contains("English"));
        gone(first);
        // What is cut off in the middle of a frame would end in half a sequence.
        visitor.desk.settles(Duration::from_millis(300));
        visitor.desk.signal(Signal::TERM);
        assert_eq!(visitor.desk.ended().exit_code(), 143);
        visitor.desk.assert_left_by_kiosk();
        super::assert_grammar(&visitor.desk.output());
    }
}

#[test]
fn a_telephone_number_keeps_its_order_on_a_page_from_the_right() {
    let mut desk = start(LARGE, &[]);
    desk.send("x");
    desk.see("English");
    let tile = desk.until("Arabic", |screen| digit(screen, "de", place(screen, "de", own_name("ar"))?));
    desk.send(&tile.to_string());
    desk.until("the question", |screen| place(screen, "ar", &Words::new("ar").phrase(Phrase::What)));
    // A word of one's own language is enough, on any page.
    desk.send("ألمانية");
    desk.until("offers", |screen| place(screen, "ar", &Words::new("ar").phrase(Phrase::Search)));
    desk.send("\r");
    desk.until("the wishes", |screen| place(screen, "ar", &Words::new("ar").phrase(Phrase::FilterOpen)));
    desk.send("1");
    desk.until("an offer", |screen| place(screen, "ar", &Words::new("ar").phrase(Phrase::Keep)));
    for _ in 0..12 {
        desk.settles(Duration::from_millis(80));
        if desk.rows().iter().any(|row| row.contains("+49 30 23125")) {
            break;
        }
        desk.send("\x1b[6~");
    }
    assert!(desk.rows().iter().any(|row| row.contains("+49 30 23125")), "{}", desk.rows().join("\n"));
    desk.signal(Signal::TERM);
    desk.ended();
}
