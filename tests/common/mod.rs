//! A desk without a terminal: keys in, screen out. The same machine and view as at the terminal.
#![allow(dead_code, reason = "each test uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use lotse::app::chord::{Chord, Input, Key};
use lotse::app::model::{Focus, Start};
use lotse::app::update::update;
use lotse::app::{Effect, Model, Msg, Profile, Shelf};
use lotse::directory::read::{BuiltIn, File, read};
use lotse::directory::{Moment, Text, moment::parse_local};
use lotse::ui::{Drawn, Theme, view};
use lotse::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Style;
use std::rc::Rc;

/// The moment of all tests: a Monday morning.
pub const NOW: &str = "2026-11-23T10:00";

/// A shelf with a directory's text.
pub fn shelf(text: &str) -> Rc<Shelf> {
    shelved(text, false)
}

/// The same with drafts and entries in review: what whoever keeps it sees.
pub fn shelf_with_drafts(text: &str) -> Rc<Shelf> {
    shelved(text, true)
}

fn shelved(text: &str, drafts: bool) -> Rc<Shelf> {
    let loaded = read(vec![File { name: Text::line("directory.toml"), text }], &BuiltIn::load()).expect("a directory");
    let now = Moment::new(parse_local(NOW).unwrap(), loaded.directory.about.zone());
    let shelf = Shelf::new(loaded.directory, loaded.findings, vec![Text::line("directory.toml")], drafts, &now);
    shelf.complete();
    Rc::new(shelf)
}

/// The shipped sample.
pub fn sample() -> Rc<Shelf> {
    shelf(include_str!("../../directory.toml"))
}

/// A desk: the machine, its words, its screen.
pub struct Desk {
    pub model: Model,
    pub words: Words,
    pub drawn: Drawn,
    pub effects: Vec<Effect>,
    terminal: Terminal<TestBackend>,
}

impl Desk {
    pub fn new(shelf: Rc<Shelf>, language: &'static str, theme: &'static str, size: (u16, u16)) -> Desk {
        Desk::of(Profile::ADVISER, shelf, language, theme, size)
    }

    pub fn of(
        profile: Profile,
        shelf: Rc<Shelf>,
        language: &'static str,
        theme: &'static str,
        size: (u16, u16),
    ) -> Desk {
        let now = Moment::new(parse_local(NOW).unwrap(), shelf.directory.about.zone());
        let start = Start {
            profile,
            language,
            texts_in: None,
            theme,
            mouse: true,
            line: String::new(),
            filters: lotse::search::Filters::default(),
            preferences: lotse::app::preferences::Preferences::default(),
        };
        let mut desk = Desk {
            model: Model::new(start, shelf, now),
            words: Words::new(language),
            drawn: Drawn::default(),
            effects: Vec::new(),
            terminal: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
        };
        desk.draw();
        desk
    }

    /// Presses keys as people write them: `deutsch<down><ctrl+n>`.
    pub fn press(&mut self, keys: &str) -> &mut Desk {
        let mut rest = keys;
        while !rest.is_empty() {
            let (chord, behind) = match rest.strip_prefix('<').and_then(|inner| inner.split_once('>')) {
                Some((name, behind)) => (name.parse().unwrap_or_else(|e| panic!("{name}: {e:?}")), behind),
                None => {
                    let c = rest.chars().next().unwrap();
                    let chord = if c == ' ' { Chord::plain(Key::Char(' ')) } else { Chord::char(c) };
                    (chord, &rest[c.len_utf8()..])
                }
            };
            rest = behind;
            self.take(Msg::Input(Input::Press(chord)));
        }
        self
    }

    pub fn take(&mut self, msg: Msg) -> &mut Desk {
        let effects = update(&mut self.model, msg, &self.words);
        self.effects.extend(effects);
        if self.words.language() != self.model.language {
            self.words = Words::new(self.model.language);
        }
        self.draw();
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Desk {
        self.terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        self.draw();
        self
    }

    fn draw(&mut self) {
        let (model, words, theme) = (&self.model, &self.words, Theme::named(self.model.theme));
        let mut drawn = Drawn::default();
        self.terminal.draw(|frame| drawn = view(model, words, theme, frame)).unwrap();
        self.model.shown = drawn.shown.clone();
        self.drawn = drawn;
    }

    /// The cells of the screen.
    pub fn buffer(&self) -> &ratatui::buffer::Buffer {
        self.terminal.backend().buffer()
    }

    /// The screen as text, with the cursor's place below.
    pub fn screen(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let mut out = String::new();
        for y in 0..buffer.area.height {
            let row: String = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
            out.push_str(row.trim_end());
            out.push('\n');
        }
        match self.drawn.cursor {
            Some(cursor) => out.push_str(&format!("cursor {},{}", cursor.x, cursor.y)),
            None => out.push_str("no cursor"),
        }
        out
    }

    /// The runs of letters that have a style, row by row: what a plain screen cannot show.
    pub fn styles(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let base = Theme::named(self.model.theme).text;
        let mut out = String::new();
        for y in 0..buffer.area.height {
            let mut run: Option<(Style, String)> = None;
            let mut rows = Vec::new();
            for x in 0..buffer.area.width {
                let cell = &buffer[(x, y)];
                let style = cell.style();
                match &mut run {
                    Some((known, text)) if *known == style => text.push_str(cell.symbol()),
                    _ => {
                        rows.extend(run.take());
                        run = Some((style, cell.symbol().to_owned()));
                    }
                }
            }
            rows.extend(run);
            for (style, text) in rows {
                let plain = style.add_modifier.is_empty()
                    && (style.fg == base.fg || base.fg.is_none() && style.fg == Some(ratatui::style::Color::Reset));
                if !plain && !text.trim().is_empty() {
                    out.push_str(&format!(
                        "{y:>2} {:?} {:?}: {}\n",
                        style.fg.unwrap_or_default(),
                        style.add_modifier,
                        text.trim()
                    ));
                }
            }
        }
        out
    }

    /// What must hold of every screen: the cursor inside, areas inside and disjoint but for what lies over others, the chosen
    /// row visible.
    pub fn check(&self) {
        let area = self.terminal.backend().buffer().area;
        if let Some(cursor) = self.drawn.cursor {
            assert!(area.contains(cursor), "cursor {cursor:?} outside {area:?}");
        }
        let overlay = !self.model.overlays.is_empty();
        let hits = &self.drawn.hits;
        for (i, (a, what)) in hits.iter().enumerate() {
            assert_eq!(a.intersection(area), *a, "{what:?} outside");
            if overlay || matches!(what, lotse::app::message::Pointed::Detail) {
                continue;
            }
            for (b, other) in
                hits.iter().skip(i + 1).filter(|(_, o)| !matches!(o, lotse::app::message::Pointed::Detail))
            {
                assert!(a.intersection(*b).is_empty(), "{what:?} and {other:?} overlap");
            }
        }
        self.check_focus();
    }

    /// Where the focus is can be seen: the chosen row, facet, chip or value is on the screen, and the cursor is where one types.
    fn check_focus(&self) {
        use lotse::app::message::Pointed;
        let (model, hits) = (&self.model, &self.drawn.hits);
        let shows = |wanted: &Pointed| hits.iter().any(|(_, what)| what == wanted);
        let any = |is: fn(&Pointed) -> bool| hits.iter().any(|(_, what)| is(what));
        // In a window that is too small there is one sentence and nothing else.
        if hits.is_empty() {
            return;
        }
        if !model.overlays.is_empty() {
            return;
        }
        let said = any(|what| matches!(what, Pointed::Notice));
        match model.focus {
            Focus::Results => {
                assert!(self.drawn.cursor.is_some(), "no cursor in the line");
                if model.choices().is_some() {
                    let room = any(|what| matches!(what, Pointed::Choice(_)));
                    assert!(
                        !room || shows(&Pointed::Choice(model.picked)),
                        "value {} picked\n{}",
                        model.picked,
                        self.screen()
                    );
                } else if !said && any(|what| matches!(what, Pointed::Result(_))) {
                    let row = model.chosen_row().expect("a row is chosen");
                    assert!(
                        shows(&Pointed::Result(row)),
                        "row {row} is chosen and not on the screen\n{}",
                        self.screen()
                    );
                }
            }
            Focus::Needs | Focus::Filters => {
                let row = model.facet_row;
                assert!(
                    said || shows(&Pointed::Facet(row)),
                    "row {row} has the focus and is not on the screen\n{}",
                    self.screen()
                );
            }
            Focus::Chips => {
                assert!(
                    shows(&Pointed::Chip(model.chip)),
                    "chip {} has the focus and is not on the screen\n{}",
                    model.chip,
                    self.screen()
                );
            }
            Focus::Detail => assert!(shows(&Pointed::Detail), "the offer has the focus\n{}", self.screen()),
        }
    }
}
