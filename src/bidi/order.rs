//! A line in the order of the screen (Unicode Standard Annex 9), brackets mirrored.
//!
//! It may not know words nor widths of lines.

use super::unit::Unit;
use super::{Cell, Direction, Line, Mode, Paragraph};
use std::ops::Range;
use unicode_bidi::{Direction as Found, Level, ParagraphBidiInfo, get_base_direction};

/// Which way a paragraph runs: as its first letter that is not isolated, else as `base`.
pub fn direction(text: &str, base: Direction, mode: Mode) -> Direction {
    if mode == Mode::Off {
        return Direction::Left;
    }
    match get_base_direction(text) {
        Found::Ltr => Direction::Left,
        Found::Rtl => Direction::Right,
        Found::Mixed => base,
    }
}

/// A line of a paragraph on a page.
pub fn line(
    paragraph: &Paragraph<'_>,
    units: &[Unit],
    range: Range<usize>,
    direction: Direction,
    page: Direction,
    mode: Mode,
) -> Line {
    let page = if mode == Mode::Off { Direction::Left } else { page };
    let units = units.get(range).unwrap_or_default();
    let bytes = match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.range.start..last.range.end,
        _ => return Line { cells: Vec::new(), direction, page },
    };
    let cell = |unit: &Unit, text: String| Cell {
        text,
        width: unit.width,
        source: unit.range.start + paragraph.start..unit.range.end + paragraph.start,
    };
    let base = if direction == Direction::Right { Level::rtl() } else { Level::ltr() };
    let info = ParagraphBidiInfo::new(paragraph.text, Some(base));
    if mode != Mode::Program || (!info.has_rtl() && direction == Direction::Left) {
        return Line { cells: units.iter().map(|unit| cell(unit, unit.text.clone())).collect(), direction, page };
    }
    let levels = info.reordered_levels(bytes);
    let levels: Vec<Level> = units.iter().map(|unit| levels.get(unit.range.start).copied().unwrap_or(base)).collect();
    let order = ParagraphBidiInfo::reorder_visual(&levels);
    let cells = order.into_iter().filter_map(|at| {
        let (unit, level) = (units.get(at)?, levels.get(at)?);
        Some(cell(unit, if level.is_rtl() { reflected(&unit.text) } else { unit.text.clone() }))
    });
    Line { cells: cells.collect(), direction, page }
}

/// A bracket as it looks from the other side.
fn reflected(text: &str) -> String {
    text.chars().map(|c| unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c)).collect()
}
