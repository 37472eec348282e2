//! Lines of a fixed width from texts that run from right to left, or in both directions: shaped, wrapped and ordered, cell by cell.
//!
//! Terminals differ: some draw Arabic letters apart and in the order in which they come, some join and order by themselves, some
//! do half of it. So by default the program does it all and leaves cells that need nothing more; for terminals that insist on
//! doing it themselves there is [`Mode::Terminal`]. A text goes this way: units (`unit.rs`) → joined (`shape.rs`) → wrapped in the
//! order in which it is read (`wrap.rs`) → each line ordered (`order.rs`). Every cell knows which bytes of the text it shows.
//!
//! It may not know what a text says nor how cells are drawn: no sentences, no colours, no terminal.

mod order;
mod shape;
mod unit;
mod wrap;

#[cfg(test)]
mod tests;

use std::ops::Range;

/// Which way a text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    #[default]
    Left,
    /// From right to left.
    Right,
}

/// Who joins and orders letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The program. The terminal must not do it again: to those that can be told so, `CSI 8 l` is sent.
    #[default]
    Program,
    /// The terminal (Konsole, mlterm): letters are left as they are, in the order of reading; lines are still wrapped, and
    /// aligned where they belong.
    Terminal,
    /// Nobody: letters in the order of reading, from the left. For looking into what a file holds.
    Off,
}

impl Mode {
    /// The mode by its word in settings: `program`, `terminal`, `off`.
    pub fn named(name: &str) -> Option<Mode> {
        match name {
            "program" => Some(Mode::Program),
            "terminal" => Some(Mode::Terminal),
            "off" => Some(Mode::Off),
            _ => None,
        }
    }
}

/// What is drawn in one or two columns: a letter with its marks, already joined and mirrored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What to draw; never a mark of direction, never a control character.
    pub text: String,
    /// How many columns it takes: 1 or 2.
    pub width: usize,
    /// The bytes of the text that it shows. A joined lam and alef show both.
    pub source: Range<usize>,
}

/// A line, its cells from left to right as they stand on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The cells, from left to right.
    pub cells: Vec<Cell>,
    /// Which way the line runs.
    pub direction: Direction,
    /// Which way the page runs, and so at which edge the line stands: an address in Latin letters too stands at the right edge
    /// of a page that is read from there.
    pub page: Direction,
}

impl Line {
    /// How many columns it takes.
    pub fn width(&self) -> usize {
        self.cells.iter().map(|cell| cell.width).sum()
    }

    /// In which column of an area of so many the line begins: on a page from right to left it ends at the right edge.
    pub fn indent(&self, area: usize) -> usize {
        match self.page {
            Direction::Left => 0,
            Direction::Right => area.saturating_sub(self.width()),
        }
    }

    /// In which columns of the line bytes of the text stand, joined where they touch, from left to right: a piece of text in
    /// both directions can stand in several places. A cell that shows any of the bytes counts.
    pub fn columns(&self, bytes: Range<usize>) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut column = 0;
        for cell in &self.cells {
            let (from, to) = (column, column + cell.width);
            column = to;
            if cell.source.start >= bytes.end || cell.source.end <= bytes.start {
                continue;
            }
            match found.last_mut() {
                Some(last) if last.end == from => last.end = to,
                _ => found.push(from..to),
            }
        }
        found
    }

    /// The bytes of the text that a column of the line shows: what was touched.
    pub fn source_at(&self, column: usize) -> Option<Range<usize>> {
        let mut at = 0;
        self.cells.iter().find_map(|cell| {
            at += cell.width;
            (column < at).then(|| cell.source.clone())
        })
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.cells.iter().try_for_each(|cell| f.write_str(&cell.text))
    }
}

/// A text in lines of at most so many columns (at least 1; a wider letter stands alone). Line feeds end lines, blanks let them be
/// broken, a word that is wider than a line is broken anywhere. A paragraph runs as its first letter says, isolated parts apart
/// (U+2066 to U+2069), and where it has none, as `base` does. Nothing of the text is lost but blanks where lines are broken,
/// marks of direction, control characters, and marks above Arabic letters, which many terminals draw as letters of their own.
pub fn lay_out(text: &str, width: usize, base: Direction, mode: Mode) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in paragraphs(text) {
        let units = units_of(&paragraph, mode);
        let direction = order::direction(paragraph.text, base, mode);
        let ordered = wrap::wrapped(&units, width.max(1))
            .into_iter()
            .map(|range| order::line(&paragraph, &units, range, direction, base, mode));
        lines.extend(ordered);
    }
    lines
}

/// A text as one line; line feeds become blanks.
pub fn line(text: &str, base: Direction, mode: Mode) -> Line {
    fitted(text, usize::MAX, base, mode)
}

/// A text as one line of at most so many columns; one that is cut ends with `…`, at the side where its reader arrives last.
pub fn fitted(text: &str, width: usize, base: Direction, mode: Mode) -> Line {
    let flat = text.replace('\n', " ");
    let paragraph = Paragraph { text: &flat, start: 0 };
    let mut units = units_of(&paragraph, mode);
    let direction = order::direction(&flat, base, mode);
    let cut = wrap::cut(&mut units, width);
    let mut line = order::line(&paragraph, &units, 0..units.len(), direction, base, mode);
    if cut && width > 0 {
        let end = units.last().map_or(0, |unit| unit.range.end);
        let dots = Cell { text: String::from("…"), width: 1, source: end..flat.len() };
        match (direction, mode) {
            (Direction::Right, Mode::Program) => line.cells.insert(0, dots),
            _ => line.cells.push(dots),
        }
    }
    line
}

/// In which column something begins that begins in `column` where texts run from the left: layouts are mirrored for those who
/// read from the right. `length` is its width, `area` that of the whole, in columns.
pub fn mirrored(column: usize, length: usize, area: usize) -> usize {
    area.saturating_sub(column.saturating_add(length))
}

/// A paragraph and the byte of the text with which it begins.
struct Paragraph<'t> {
    text: &'t str,
    start: usize,
}

fn paragraphs(text: &str) -> impl Iterator<Item = Paragraph<'_>> {
    let mut start = 0;
    text.split('\n').map(move |paragraph| {
        let this = Paragraph { text: paragraph, start };
        start += paragraph.len() + 1;
        this
    })
}

fn units_of(paragraph: &Paragraph<'_>, mode: Mode) -> Vec<unit::Unit> {
    let units = unit::units(paragraph.text);
    if mode == Mode::Program { shape::joined(units) } else { units }
}
