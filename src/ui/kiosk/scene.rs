//! A page, laid out: what stands where and what can be pressed.

use super::canvas::{Canvas, ROWS};
use super::frame::Frame;
use super::{cards, frame, offer, take_home, texts, tiles, typing};
use crate::app::kiosk::idle::Idleness;
use crate::app::kiosk::model::{Area, Control, Shown, Visit};
use crate::app::kiosk::{Action, Page};
use crate::bidi::Line;
use crate::qr::Code;
use crate::words::Words;
use crate::words::kiosk::Phrase;
use crate::words::languages::is_right_to_left;

/// What a piece of text is, for its style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// Headings and names.
    Title,
    /// What is beside the point.
    Dim,
    /// Open.
    Good,
    /// What must not be overlooked.
    Warning,
    /// The text of a button.
    Button,
    /// The digit of a tile.
    Digit,
    /// The text of what has the focus.
    Focused,
    /// Emergency numbers.
    Emergency,
}

/// Where a line stands in its area, seen from where reading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// Where reading begins.
    Start,
    /// In the middle.
    Centre,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A line of text, in the order in which it is read.
    Line {
        /// Where: one row.
        area: Area,
        /// The text.
        line: Line,
        /// What it is.
        role: Role,
        /// Where it stands in the area.
        align: Align,
    },
    /// The ground of something that can be pressed.
    Field {
        /// Where.
        area: Area,
        /// Whether it has the focus.
        focused: bool,
        /// Whether it is switched on.
        on: bool,
    },
    /// A QR code; light ground included.
    Code {
        /// Where.
        area: Area,
        /// The code, with its quiet zone.
        code: Code,
    },
}

/// A page, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// Columns and rows.
    pub size: (u16, u16),
    /// What stands on it; later ones over earlier ones.
    pub pieces: Vec<Piece>,
    /// What can be pressed, in the order of reading.
    pub controls: Vec<Control>,
    /// How many parts the page has.
    pub parts: usize,
    /// What has the focus if nothing has it yet.
    pub first: Option<Action>,
    /// Where the cursor stands: on the focus, which is where a blind reader's device looks (A5).
    pub cursor: Option<(u16, u16)>,
    /// Nobody has to see it there: at rest it would be a mark without a meaning.
    pub cursor_unseen: bool,
    /// Whether it is read from the right.
    pub from_right: bool,
    /// Whether it is in large print: everything bold. What stands further apart is laid out so.
    pub large: bool,
}

/// The least grid on which anything can be used.
pub const LEAST: (u16, u16) = (28, 9);

/// The widest that a page is laid out; wider grids have it in the middle.
const WIDEST: u16 = 160;

/// Lays the page out for a grid.
pub fn scene(visit: &Visit, words: &Words, size: (u16, u16)) -> Scene {
    let from_right = is_right_to_left(words.language());
    let scene = Scene { size, parts: 1, from_right, large: visit.large, ..Scene::default() };
    let mut canvas = Canvas { visit, scene, cut: None };
    let width = size.0.min(WIDEST);
    let whole = Area { x: 0, y: 0, width, height: size.1 };
    if size.0 < LEAST.0 || size.1 < LEAST.1 {
        texts::too_small(&mut canvas, words, whole);
    } else if let Idleness::Warning(seconds) = visit.idleness() {
        texts::warning(&mut canvas, words, whole, seconds);
    } else {
        page(&mut canvas, words, whole);
    }
    let mut scene = canvas.scene;
    if scene.from_right {
        scene.mirror(width);
    }
    scene.shift((size.0 - width) / 2);
    if scene.first.is_none() {
        scene.first = scene.controls.first().map(|control| control.action.clone());
    }
    scene
}

fn page(canvas: &mut Canvas<'_>, words: &Words, whole: Area) {
    let visit = canvas.visit;
    if visit.at_rest() {
        return texts::attract(canvas, words, whole);
    }
    // The code needs every row of a small grid: there the fixed controls stand beside it.
    if let Page::TakeHome(id) = visit.page()
        && whole.height >= ROWS
    {
        return take_home::lay(canvas, words, whole, id);
    }
    let Frame { title, inner } = frame::lay(canvas, words, whole);
    // The page's own controls come before the frame's in the order of Tab.
    let mut fixed = std::mem::take(&mut canvas.scene.controls);
    match visit.page() {
        Page::Attract => {}
        Page::Languages => tiles::languages(canvas, words, inner),
        Page::OtherLanguage => texts::other_language(canvas, words, inner),
        _ if visit.waiting => texts::page(canvas, words, inner, &[words.phrase(Phrase::Wait)], &[]),
        _ if visit.shelf.is_none() => texts::no_data(canvas, words, inner),
        Page::Groups => tiles::groups(canvas, words, inner),
        Page::Needs(group) => tiles::needs(canvas, words, inner, *group),
        Page::Cards(_) => cards::lay(canvas, words, inner),
        Page::Offer(id) => offer::lay(canvas, words, inner, id),
        Page::TakeHome(id) => take_home::without(canvas, words, inner, id),
        Page::Collection => tiles::collection(canvas, words, inner),
        Page::Search => typing::lay(canvas, words, inner),
        Page::Help => texts::help(canvas, words, inner),
        Page::Counter => texts::counter_page(canvas, words, inner),
    }
    canvas.scene.controls.append(&mut fixed);
    let heading = canvas.cut.take().unwrap_or_else(|| heading(visit, words));
    frame::title(canvas, title, &heading);
}

/// What a page is about, as a question or a name.
fn heading(visit: &Visit, words: &Words) -> String {
    use crate::app::kiosk::Source;
    let need = |need| visit.shelf.as_ref().map_or_else(String::new, |shelf| words.plain_need(&shelf.directory, need));
    match visit.page() {
        Page::Attract => String::new(),
        Page::Languages => words.phrase(Phrase::ChooseLanguage),
        Page::OtherLanguage => words.phrase(Phrase::LanguageMissing),
        Page::Groups => words.phrase(Phrase::What),
        Page::Needs(group) => need(*group),
        Page::Cards(Source::Need(of)) => need(*of),
        Page::Cards(Source::Typed) => format!("{}: {}", words.phrase(Phrase::Search), visit.typed.value()),
        // The offer's name is the first thing on its page; the place is for what it is about.
        Page::Offer(id) => {
            visit.offer(id).and_then(|offer| offer.needs.first().copied()).map_or_else(String::new, need)
        }
        Page::TakeHome(_) => words.phrase(Phrase::QrTitle),
        Page::Collection => words.phrase(Phrase::Collection),
        Page::Search => words.phrase(Phrase::Search),
        Page::Help => words.phrase(Phrase::Help),
        Page::Counter => words.phrase(Phrase::Counter),
    }
}

impl Scene {
    /// What the machine has to know of it.
    pub fn shown(&self) -> Shown {
        Shown { controls: self.controls.clone(), parts: self.parts }
    }

    fn areas(&mut self) -> impl Iterator<Item = &mut Area> {
        let pieces = self.pieces.iter_mut().map(|piece| match piece {
            Piece::Line { area, .. } | Piece::Field { area, .. } | Piece::Code { area, .. } => area,
        });
        pieces.chain(self.controls.iter_mut().map(|control| &mut control.area))
    }

    /// Mirrors everything: what stood left stands right. A code is not mirrored in itself, or nobody could read it.
    fn mirror(&mut self, width: u16) {
        for area in self.areas() {
            area.x = width.saturating_sub(area.x.saturating_add(area.width));
        }
        self.cursor = self.cursor.map(|(x, y)| (width.saturating_sub(x + 1), y));
    }

    fn shift(&mut self, by: u16) {
        for area in self.areas() {
            area.x += by;
        }
        self.cursor = self.cursor.map(|(x, y)| (x + by, y));
    }
}
