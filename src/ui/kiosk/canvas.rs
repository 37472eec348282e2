//! What a page is laid out on: areas from the reading side, text that is wrapped, controls of the sizes that fingers need.

use super::scene::{Align, Piece, Role, Scene};
use crate::app::kiosk::Action;
use crate::app::kiosk::model::{Area, Control, Visit};
use crate::bidi::{self, Direction, Line, Mode};

/// The least width of a tile, a card or a button, in columns (WCAG 2.2, 2.5.5, on the grid of EN 301 549, 5.1.4).
pub(super) const BUTTON_WIDTH: u16 = 12;

/// Its least height, in rows.
pub(super) const BUTTON_HEIGHT: u16 = 3;

/// The controls that stand beside each other at the foot of every page, at least.
pub(super) const AT_FOOT: u16 = 4;

/// The least rows of a grid for fingers; and below them no code fits.
pub(super) const ROWS: u16 = 15;

/// A page that is being laid out.
pub(super) struct Canvas<'v> {
    pub visit: &'v Visit,
    pub scene: Scene,
    /// The whole text of what has the focus, where its own area was too small for it: the heading gives it room.
    pub cut: Option<String>,
}

/// What stands in something that can be pressed.
#[derive(Clone, Debug)]
pub(super) struct Label<'l> {
    /// The digit that presses it.
    pub digit: Option<usize>,
    /// Its lines, each with a role; wrapped, and cut with a mark at the end of its area.
    pub lines: &'l [(&'l str, Role)],
    /// Whether it is switched on.
    pub on: bool,
}

impl Canvas<'_> {
    /// Whether the grid has room for areas that fingers meet; below that everything is still there, in single rows for keys and a
    /// mouse.
    pub fn is_roomy(&self) -> bool {
        let (columns, rows) = self.scene.size;
        columns >= AT_FOOT * (BUTTON_WIDTH + 1) - 1 && rows >= ROWS
    }

    /// Which way the page runs.
    pub fn direction(&self) -> Direction {
        if self.scene.from_right { Direction::Right } else { Direction::Left }
    }

    /// A telephone number or an address that stands in no sentence: isolated, or a page from the right would turn it round.
    pub fn field(&self, text: &str) -> String {
        if self.scene.from_right { format!("\u{2066}{text}\u{2069}") } else { text.to_owned() }
    }

    /// A text in lines of at most so many columns.
    pub fn wrap(&self, text: &str, columns: u16) -> Vec<Line> {
        bidi::lay_out(text, usize::from(columns), self.direction(), Mode::Program)
    }

    /// A text in lines that fit into so many columns and rows; the last ends with a mark where something was cut.
    pub fn fitted(&self, text: &str, columns: u16, rows: u16) -> Vec<Line> {
        if columns == 0 || rows == 0 {
            return Vec::new();
        }
        let mut lines = self.wrap(text, columns);
        let rows = usize::from(rows);
        if lines.len() > rows {
            lines.truncate(rows);
            if let Some(last) = lines.last_mut() {
                let start = last.cells.iter().map(|cell| cell.source.start).min().unwrap_or(0);
                let rest = text.get(start..).unwrap_or_default();
                *last = bidi::fitted(rest, usize::from(columns), self.direction(), Mode::Program);
            }
        }
        lines
    }

    /// How many rows a line of running text takes: in large print with an empty one below it (WCAG 2.2, 1.4.12).
    pub fn line_height(&self) -> u16 {
        if self.visit.large { 2 } else { 1 }
    }

    /// Lines of running text into an area, as many as it has room for.
    pub fn running(&mut self, area: Area, lines: impl Iterator<Item = (Line, Role)>) {
        let high = usize::from(self.line_height());
        for (y, (line, role)) in (area.y..area.y + area.height).step_by(high).zip(lines) {
            self.line(Area { y, height: 1, ..area }, line, role, Align::Start);
        }
    }

    /// Puts a text into an area; answers how many rows it took. What does not fit is cut with a mark.
    pub fn text(&mut self, area: Area, text: &str, role: Role, align: Align) -> u16 {
        let lines = self.fitted(text, area.width, area.height);
        let rows = u16::try_from(lines.len()).unwrap_or(area.height);
        for (y, line) in (area.y..).zip(lines) {
            self.line(Area { y, height: 1, ..area }, line, role, align);
        }
        rows
    }

    /// Puts one line.
    pub fn line(&mut self, area: Area, line: Line, role: Role, align: Align) {
        if area.width > 0 && area.height > 0 && !line.cells.is_empty() {
            self.scene.pieces.push(Piece::Line { area, line, role, align });
        }
    }

    /// Puts something that can be pressed.
    pub fn control(&mut self, area: Area, action: Action, label: Label<'_>) {
        if area.width == 0 || area.height == 0 {
            return;
        }
        let focused = self.visit.focus.as_ref() == Some(&action);
        self.scene.pieces.push(Piece::Field { area, focused, on: label.on });
        // The first column is the bar that tells a field from the ground without colour; the digit stands behind it.
        let digit = label.digit.filter(|digit| (1..=9).contains(digit));
        let lead = if digit.is_some() { 4 } else { 2 };
        let inner = Area { x: area.x + lead.min(area.width), width: area.width.saturating_sub(lead + 1), ..area };
        let mut lines: Vec<(Line, Role)> = Vec::new();
        for (text, role) in label.lines {
            let left = area.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX));
            lines.extend(self.fitted(text, inner.width, left).into_iter().map(|line| (line, *role)));
            if focused && self.wrap(text, inner.width).len() > usize::from(left) {
                self.cut = Some((*text).to_owned());
            }
        }
        let rows = u16::try_from(lines.len()).unwrap_or(area.height);
        let align = if digit.is_some() || area.width > 24 { Align::Start } else { Align::Centre };
        let top = area.y + area.height.saturating_sub(rows) / 2;
        if let Some(digit) = digit {
            // A card puts its lines in afterwards, from its first row on.
            let y = if rows == 0 { area.y } else { top };
            let place = Area { x: area.x + 2, y, width: 1, height: 1 };
            self.text(place, &digit.to_string(), Role::Digit, Align::Start);
        }
        for (y, (line, role)) in (top..).zip(lines) {
            self.line(Area { y, height: 1, ..inner }, line, if focused { Role::Focused } else { role }, align);
        }
        let digit = digit.and_then(|digit| char::from_digit(u32::try_from(digit).ok()?, 10));
        if focused {
            self.scene.cursor = Some((area.x + 1, area.y + area.height / 2));
        }
        self.scene.controls.push(Control { area, action, digit });
    }

    /// A card: lines that were fitted already.
    pub fn card(&mut self, area: Area, action: Action, digit: usize, lines: Vec<(Line, Role)>) {
        self.control(area, action, Label { digit: Some(digit), lines: &[], on: false });
        let focused = self.scene.controls.last().map(|control| &control.action) == self.visit.focus.as_ref();
        for (y, (line, role)) in (area.y..area.y + area.height).zip(lines) {
            let place = Area { x: area.x + 4, y, width: area.width.saturating_sub(5), height: 1 };
            self.line(place, line, if focused { Role::Focused } else { role }, Align::Start);
        }
    }

    /// A button with one text.
    pub fn button(&mut self, area: Area, action: Action, text: &str) {
        self.control(area, action, Label { digit: None, lines: &[(text, Role::Button)], on: false });
    }
}

/// Areas of equal width beside each other with a column between them.
pub(super) fn columns(area: Area, count: u16) -> Vec<Area> {
    split(area.width, count).into_iter().map(|(at, width)| Area { x: area.x + at, width, ..area }).collect()
}

/// Areas of equal height below each other with a row between them.
pub(super) fn rows(area: Area, count: u16) -> Vec<Area> {
    split(area.height, count).into_iter().map(|(at, height)| Area { y: area.y + at, height, ..area }).collect()
}

/// A length in so many equal parts with one between each two; what is left over stays at the end.
fn split(length: u16, count: u16) -> Vec<(u16, u16)> {
    let count = count.max(1);
    let each = (length + 1) / count;
    (0..count).map(|i| (i * each, each.saturating_sub(1))).collect()
}

/// How many things of at least that length fit with one between each two; at least one.
pub(super) fn room(length: u16, least: u16) -> u16 {
    ((length + 1) / (least + 1)).max(1)
}
