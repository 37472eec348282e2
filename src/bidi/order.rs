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
    let bytes_start = bytes.start;
    let levels = info.reordered_levels(bytes);
    let level = |at: usize| levels.get(at).copied().unwrap_or(base);
    // Marks of direction are ordered with the letters and left out afterwards: what is isolated twice in a row is two runs.
    let (mut ordered, mut end) = (Vec::new(), bytes_start);
    for unit in units {
        let between = paragraph.text.get(end..unit.range.start).unwrap_or_default();
        ordered.extend(between.char_indices().filter(|(_, c)| is_mark(*c)).map(|(at, _)| (level(end + at), None)));
        ordered.push((level(unit.range.start), Some(unit)));
        end = unit.range.end;
    }
    let levels: Vec<Level> = ordered.iter().map(|(level, _)| *level).collect();
    let cells = ParagraphBidiInfo::reorder_visual(&levels).into_iter().filter_map(|at| {
        let (level, unit) = ordered.get(at)?;
        let unit = (*unit)?;
        Some(cell(unit, if level.is_rtl() { reflected(&unit.text) } else { unit.text.clone() }))
    });
    Line { cells: cells.collect(), direction, page }
}

/// A mark that has a place in the order though nothing is drawn for it. Embeddings have none (rule X9).
fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// A bracket as it looks from the other side.
fn reflected(text: &str) -> String {
    text.chars().map(|c| unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c)).collect()
}
