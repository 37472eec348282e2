//! The visitor's screen without a terminal: journeys, invariants, random walks.
//!
//! `LOTSE_STEPS` sets the length of the walk; 20,000 is what every change runs.
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
#[path = "visit/reading.rs"]
mod reading;
#[path = "visit/whole.rs"]
mod whole;

use dice::Dice;
use lotse::app::chord::{Chord, Input, Key, Mods, MouseKind};
use lotse::app::kiosk::act::act;
use lotse::app::kiosk::focus::focused;
use lotse::app::kiosk::house::Here;
use lotse::app::kiosk::idle::{IdlePolicy, Idleness};
use lotse::app::kiosk::model::{Area, COLLECTION};
use lotse::app::kiosk::update::{Msg, update};
use lotse::app::kiosk::{Action, Effect, House, Page, PublicShelf, Source, Visit, Wish};
use lotse::directory::read::{BuiltIn, File, read};
use lotse::directory::{Moment, Text, moment::parse_local};
use lotse::ui::kiosk::{Palette, Piece, Scene, paint, scene};
use lotse::words::{Words, languages::VISITOR_LANGUAGES};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

const SAMPLE: &str = include_str!("../directory.toml");

fn now() -> Moment {
    Moment::new(parse_local("2026-11-23T10:00").unwrap(), chrono_tz::Europe::Berlin)
}

fn shelf(text: &str) -> Rc<PublicShelf> {
    let loaded = read(vec![File { name: Text::line("directory.toml"), text }], &BuiltIn::load()).unwrap();
    Rc::new(PublicShelf::new(loaded.directory.public(now().date()), &now()))
}

fn house() -> House {
    House {
        idle: IdlePolicy::default(),
        here: Some(Here { at: Some((51.9, 8.4)), town: Some(Text::line("Musterstadt")) }),
        near_km: 2.5,
        large: false,
        languages: VISITOR_LANGUAGES.to_vec(),
    }
}

/// Somebody before the screen.
struct Visitor {
    visit: Visit,
    words: HashMap<&'static str, Words>,
    size: (u16, u16),
    clock: Duration,
    scene: Scene,
    effects: Vec<Effect>,
}

impl Visitor {
    fn new(shelf: Option<Rc<PublicShelf>>, size: (u16, u16)) -> Visitor {
        let words = VISITOR_LANGUAGES.iter().map(|language| (*language, Words::new(language))).collect();
        let visit = Visit::new(Rc::new(house()), shelf, now());
        let mut visitor =
            Visitor { visit, words, size, clock: Duration::ZERO, scene: Scene::default(), effects: Vec::new() };
        visitor.lay_out();
        visitor
    }

    fn sample(size: (u16, u16)) -> Visitor {
        Visitor::new(Some(shelf(SAMPLE)), size)
    }

    fn lay_out(&mut self) {
        self.visit.seek();
        let words = &self.words[self.visit.language];
        let laid = scene(&self.visit, words, self.size);
        self.visit.shows(laid.shown(), laid.first);
        // Again, with the focus where it now is: what is painted.
        self.scene = scene(&self.visit, words, self.size);
    }

    fn take(&mut self, msg: Msg) -> &mut Visitor {
        self.clock += Duration::from_millis(400);
        self.take_at(msg, self.clock)
    }

    fn take_at(&mut self, msg: Msg, at: Duration) -> &mut Visitor {
        self.clock = at;
        let effects = update(&mut self.visit, msg, now(), at);
        self.effects.extend(effects);
        self.lay_out();
        self
    }

    fn press(&mut self, keys: &str) -> &mut Visitor {
        for key in keys.split_whitespace() {
            let chord: Chord = key.parse().unwrap_or_else(|error| panic!("{key}: {error:?}"));
            self.take(Msg::Input(Input::Press(chord)));
        }
        self
    }

    /// Touches what does this, in the middle.
    fn touch(&mut self, action: &Action) -> &mut Visitor {
        let controls = &self.visit.shown.controls;
        let control = controls.iter().find(|control| control.action == *action);
        let area = control.unwrap_or_else(|| panic!("{action:?} is not on the screen:\n{}", self.screen())).area;
        let (column, row) = (area.x + area.width / 2, area.y + area.height / 2);
        for kind in [MouseKind::Down, MouseKind::Up] {
            self.take(Msg::Input(Input::Mouse { kind, column, row }));
        }
        self
    }

    fn buffer(&self) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
        paint(&self.scene, &Palette::DARK, &mut buffer);
        buffer
    }

    fn screen(&self) -> String {
        let buffer = self.buffer();
        let row = |y| (0..self.size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..self.size.1).map(|y| row(y).trim_end().to_owned() + "\n").collect()
    }

    /// What must hold of every screen.
    fn check(&self) {
        let (columns, rows) = self.size;
        let inside = |area: &Area| area.x + area.width <= columns && area.y + area.height <= rows;
        let screen = || format!("{:?} at {columns}x{rows}\n{}", self.visit.page(), self.screen());
        for piece in &self.scene.pieces {
            let (Piece::Line { area, .. } | Piece::Field { area, .. } | Piece::Code { area, .. }) = piece;
            assert!(inside(area), "{piece:?} lies outside: {}", screen());
        }
        let controls = &self.scene.controls;
        for (i, control) in controls.iter().enumerate() {
            assert!(inside(&control.area) && control.area.width > 0 && control.area.height > 0, "{control:?}");
            for other in &controls[i + 1..] {
                assert!(!control.area.overlaps(&other.area), "{control:?} lies over {other:?}: {}", screen());
                assert_ne!(control.action, other.action, "twice on one screen: {}", screen());
            }
        }
        if !controls.is_empty() {
            assert!(focused(&self.visit).is_some(), "nothing has the focus: {}", screen());
        }
        if let Some((x, y)) = self.scene.cursor {
            assert!(x < columns && y < rows, "the cursor stands outside");
            // On the focus; where somebody types, in the line.
            let on_focus = focused(&self.visit).is_some_and(|at| controls[at].area.contains(x, y));
            assert!(on_focus || *self.visit.page() == Page::Search, "the cursor is not on the focus: {}", screen());
        } else {
            assert!(controls.is_empty(), "no cursor: {}", screen());
        }
        if columns >= 60 && rows >= 18 {
            for control in controls {
                let is_key = matches!(control.action, Action::Key(_) | Action::Go(Page::Cards(Source::Typed)));
                let (wide, high) = if is_key { (5, 2) } else { (12, 3) };
                let area = control.area;
                assert!(area.width >= wide && area.height >= high, "{control:?} is too small: {}", screen());
            }
        }
        assert!(self.visit.collection.len() <= COLLECTION && !self.visit.way.is_empty());
    }
}

#[test]
fn a_long_walk_finds_no_way_out_and_no_broken_screen() {
    let steps: u64 = std::env::var("LOTSE_STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let mut dice = Dice(11);
    let full = shelf(SAMPLE);
    let bare = shelf("[directory]\nformat = 1\nname = \"Kreis Leer\"\n");
    let mut visitor = Visitor::new(Some(Rc::clone(&full)), (60, 18));
    let letters: Vec<char> = "deutschkus b1äöümеблі أثاث0123456789۳".chars().collect();
    let keys = [
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::Delete,
        Key::F(1),
    ];
    for _ in 0..steps {
        match dice.roll(24) {
            0..=6 => {
                let key = keys[dice.roll(keys.len() as u64) as usize];
                let mods = Mods { ctrl: dice.roll(6) == 0, alt: dice.roll(6) == 0, shift: dice.roll(6) == 0 };
                visitor.take(Msg::Input(Input::Press(Chord::new(key, mods))));
            }
            7..=10 => {
                let letter = letters[dice.roll(letters.len() as u64) as usize];
                let mods = Mods { ctrl: dice.roll(9) == 0, alt: dice.roll(9) == 0, shift: false };
                visitor.take(Msg::Input(Input::Press(Chord::new(Key::Char(letter), mods))));
            }
            11..=16 => {
                let count = visitor.visit.shown.controls.len() as u64;
                if count > 0 {
                    let action = visitor.visit.shown.controls[dice.roll(count) as usize].action.clone();
                    visitor.touch(&action);
                }
            }
            17 | 18 => {
                let (column, row) = (dice.roll(240) as u16, dice.roll(70) as u16);
                let kinds =
                    [MouseKind::Down, MouseKind::Up, MouseKind::Drag, MouseKind::ScrollDown, MouseKind::ScrollUp];
                let kind = kinds[dice.roll(5) as usize];
                visitor.take(Msg::Input(Input::Mouse { kind, column, row }));
            }
            19 => {
                visitor.size = (dice.roll(241) as u16, dice.roll(68) as u16);
                visitor.take(Msg::Input(Input::Resized { columns: visitor.size.0, rows: visitor.size.1 }));
            }
            20 => {
                visitor.take(Msg::Input(Input::Paste("a\nb\u{202e}c\u{1b}[31m".into())));
            }
            21 => {
                let data = [Some(Rc::clone(&full)), Some(Rc::clone(&bare)), None][dice.roll(3) as usize].clone();
                visitor.take(Msg::Data(data));
            }
            22 => {
                visitor.clock += Duration::from_secs(dice.roll(140));
                visitor.take(Msg::Time);
            }
            _ => visitor.size = [(60, 18), (105, 30), (40, 13), (240, 67)][dice.roll(4) as usize],
        }
        visitor.lay_out();
        visitor.check();
        if dice.roll(50) == 0 {
            visitor.buffer();
        }
        if visitor.effects.contains(&Effect::End) {
            // A visit that is over begins anew, as its process does.
            let size = visitor.size;
            visitor = Visitor::new(Some(Rc::clone(&full)), size);
        }
    }
}

#[test]
fn from_the_attract_screen_to_an_offer_by_keys() {
    let mut visitor = Visitor::sample((60, 18));
    assert_eq!(*visitor.visit.page(), Page::Attract);
    // The waking press does nothing else, whatever it is (K10).
    visitor.press("1");
    assert_eq!((visitor.visit.page(), visitor.visit.language), (&Page::Languages, "de"));
    visitor.press("4");
    assert_eq!((visitor.visit.page(), visitor.visit.language), (&Page::Groups, "uk"));
    visitor.press("2");
    assert!(matches!(visitor.visit.page(), Page::Needs(_)));
    visitor.press("1");
    assert!(matches!(visitor.visit.page(), Page::Cards(Source::Need(_))));
    visitor.press("1");
    let Page::Offer(id) = visitor.visit.page().clone() else { panic!("{:?}", visitor.visit.page()) };
    visitor.touch(&Action::Collect(id.clone()));
    assert_eq!(visitor.visit.collection, [id]);
}

#[test]
fn back_goes_one_page_back_and_start_again_keeps_the_language() {
    let mut visitor = Visitor::sample((105, 30));
    visitor.press("x 4 2 1");
    visitor.press("esc");
    assert!(matches!(visitor.visit.page(), Page::Needs(_)));
    visitor.touch(&Action::Back);
    assert_eq!(*visitor.visit.page(), Page::Groups);
    visitor.press("2 1");
    visitor.touch(&Action::Wish(Wish::OpenNow)).touch(&Action::Again);
    assert_eq!((visitor.visit.page(), visitor.visit.language), (&Page::Groups, "uk"));
    assert!(visitor.visit.wishes.is_empty());
}

#[test]
fn another_language_in_the_middle_leads_back_to_the_same_place() {
    let mut visitor = Visitor::sample((105, 30));
    visitor.press("x 1 2 1 1");
    let page = visitor.visit.page().clone();
    visitor.touch(&Action::Go(Page::Languages)).touch(&Action::Language("tr"));
    assert_eq!((visitor.visit.page(), visitor.visit.language), (&page, "tr"));
}

#[test]
fn a_key_that_is_held_makes_one_step_a_screen() {
    let mut visitor = Visitor::sample((60, 18));
    let enter = || Msg::Input(Input::Press(Chord::plain(Key::Enter)));
    let mut at = Duration::from_secs(1);
    for _ in 0..200 {
        at += Duration::from_millis(33);
        visitor.take_at(enter(), at);
    }
    // It woke the screen, and nothing more.
    assert_eq!(*visitor.visit.page(), Page::Languages);
    visitor.take_at(enter(), at + Duration::from_secs(1));
    assert_eq!(*visitor.visit.page(), Page::Groups);
}

#[test]
fn what_goes_down_here_and_comes_up_there_does_nothing() {
    let mut visitor = Visitor::sample((60, 18));
    visitor.press("x");
    let middle = |control: &lotse::app::kiosk::model::Control| (control.area.x + 2, control.area.y + 1);
    let (first, second) = (middle(&visitor.visit.shown.controls[0]), middle(&visitor.visit.shown.controls[1]));
    visitor.take(Msg::Input(Input::Mouse { kind: MouseKind::Down, column: first.0, row: first.1 }));
    visitor.take(Msg::Input(Input::Mouse { kind: MouseKind::Up, column: second.0, row: second.1 }));
    assert_eq!(*visitor.visit.page(), Page::Languages);
}

#[test]
fn moves_and_sizes_are_nobodys_doing() {
    let mut visitor = Visitor::sample((60, 18));
    visitor.take_at(Msg::Input(Input::Press(Chord::char('x'))), Duration::from_secs(1));
    for i in 0..10_000u64 {
        let at = Duration::from_secs(1) + Duration::from_millis(i * 11);
        let drag = Input::Mouse { kind: MouseKind::Drag, column: 3, row: 3 };
        visitor.take_at(Msg::Input(drag), at);
        if i % 100 == 0 {
            visitor.take_at(Msg::Input(Input::Resized { columns: 60, rows: 18 }), at);
        }
    }
    visitor.take_at(Msg::Time, Duration::from_secs(121));
    assert_eq!(visitor.visit.idleness(), Idleness::Warning(30));
    assert_eq!(visitor.effects, [Effect::Bell], "a second way to say it, once");
    visitor.take_at(Msg::Time, Duration::from_millis(150_999));
    assert!(!visitor.effects.contains(&Effect::End));
    visitor.take_at(Msg::Time, Duration::from_secs(151));
    assert!(visitor.effects.contains(&Effect::End));
}

#[test]
fn any_key_goes_on_after_the_warning_and_does_nothing_else() {
    let mut visitor = Visitor::sample((60, 18));
    visitor.press("x 1 2");
    let page = visitor.visit.page().clone();
    visitor.clock += Duration::from_secs(130);
    visitor.take(Msg::Time);
    assert!(matches!(visitor.visit.idleness(), Idleness::Warning(_)));
    visitor.press("1");
    assert_eq!((visitor.visit.page(), visitor.visit.idleness()), (&page, Idleness::None));
    // By touch, one can ask for much more time or end it at once.
    visitor.clock += Duration::from_secs(130);
    visitor.take(Msg::Time).touch(&Action::MuchMoreTime);
    visitor.clock += Duration::from_secs(1_100);
    visitor.take(Msg::Time);
    assert_eq!(visitor.visit.idleness(), Idleness::None);
    assert_eq!(*visitor.visit.page(), page);
}

#[test]
fn finishing_is_one_press_on_every_page() {
    for keys in ["x", "x 1", "x 1 2", "x 1 2 1", "x 1 2 1 1"] {
        let mut visitor = Visitor::sample((60, 18));
        visitor.press(keys).touch(&Action::Finish);
        assert_eq!(visitor.effects, [Effect::End], "{keys}");
    }
}

#[test]
fn an_offer_that_vanishes_is_said_and_the_page_stays() {
    let mut visitor = Visitor::sample((105, 30));
    visitor.press("x 1 2 1 1");
    let page = visitor.visit.page().clone();
    visitor.take(Msg::Data(Some(shelf("[directory]\nformat = 1\nname = \"Kreis Leer\"\n"))));
    assert_eq!(*visitor.visit.page(), page);
    assert!(visitor.screen().contains("nicht mehr"), "{}", visitor.screen());
}

#[test]
fn at_most_five_are_collected() {
    let mut visitor = Visitor::sample((105, 30));
    visitor.press("x 1 2 1");
    for offer in visitor.visit.found.offers.clone().iter().take(7) {
        let id = visitor.visit.shelf.as_ref().unwrap().offer(*offer).unwrap().id.clone();
        act(&mut visitor.visit, Action::Collect(id));
    }
    assert_eq!(visitor.visit.collection.len(), 5);
}

#[test]
fn letters_search_in_any_language() {
    let mut visitor = Visitor::sample((60, 18));
    visitor.press("x 4");
    for letter in "меблі".chars() {
        visitor.take(Msg::Input(Input::Press(Chord::char(letter))));
    }
    assert_eq!(*visitor.visit.page(), Page::Search);
    assert!(!visitor.visit.found.offers.is_empty());
    visitor.touch(&Action::Go(Page::Cards(Source::Typed)));
    assert!(matches!(visitor.visit.page(), Page::Cards(Source::Typed)));
}

#[test]
fn nothing_of_what_is_kept_inside_is_on_any_screen() {
    // A hidden address, an internal note and a draft, each with a word that nothing else has.
    let text = "[directory]\nformat = 1\nname = \"Kreis Test\"\n[[provider]]\nid = \"t\"\nname = \"Haus\"\n\
        [[offer]]\nid = \"a\"\nname = \"Schutz\"\nsummary = \"Hilfe.\"\nprovider = \"t\"\nneeds = [\"family.violence\"]\n\
        address = \"hidden\"\ninternal_note = \"xylofon\"\n\
        [[offer]]\nid = \"b\"\nname = \"Zymbal\"\nsummary = \"Entwurf.\"\nprovider = \"t\"\nneeds = [\"work\"]\nstate = \"draft\"\n";
    let shelf = shelf(text);
    assert_eq!(shelf.directory.offers.len(), 1);
    let debug = format!("{:?}", shelf.directory);
    assert!(!debug.contains("xylofon") && !debug.contains("Zymbal"));
}
