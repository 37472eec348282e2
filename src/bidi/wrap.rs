//! Where lines end, in the order of reading: lines are wrapped before they are ordered (Unicode Standard Annex 9, L1).
//!
//! It may not know directions.

use super::unit::Unit;
use std::ops::Range;

/// The lines, as ranges of units: without the blanks at which they were broken. An empty paragraph is an empty line.
pub fn wrapped(units: &[Unit], width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0);
    // The last blank of the line so far.
    let mut blank: Option<usize> = None;
    for (at, unit) in units.iter().enumerate() {
        if unit.is_blank() && at == start && !lines.is_empty() {
            // Further blanks behind the one at which the line was broken.
            start = at + 1;
            continue;
        }
        while used + unit.width > width && at > start {
            let end = if unit.is_blank() { at } else { blank.unwrap_or(at) };
            lines.push(without_blanks(units, start..end));
            start = if unit.is_blank() || blank.is_some() { end + 1 } else { end };
            used = units.get(start..at).unwrap_or_default().iter().map(|unit| unit.width).sum();
            blank = None;
        }
        if start > at {
            continue;
        }
        // A blank at the beginning of a paragraph parts nothing.
        if unit.is_blank() && at > start {
            blank = Some(at);
        }
        used += unit.width;
    }
    let last = without_blanks(units, start.min(units.len())..units.len());
    if !last.is_empty() || lines.is_empty() {
        lines.push(last);
    }
    lines
}

/// Cuts what does not fit into so many columns and leaves one for `…`; whether something was cut.
pub fn cut(units: &mut Vec<Unit>, width: usize) -> bool {
    let all: usize = units.iter().map(|unit| unit.width).sum();
    if all <= width {
        return false;
    }
    let mut used = 0;
    let fit = units.iter().take_while(|unit| {
        used += unit.width;
        used < width
    });
    let fit = fit.count();
    units.truncate(fit);
    while units.last().is_some_and(Unit::is_blank) {
        units.pop();
    }
    true
}

fn without_blanks(units: &[Unit], line: Range<usize>) -> Range<usize> {
    let blanks = units.get(line.clone()).unwrap_or_default().iter().rev().take_while(|unit| unit.is_blank()).count();
    line.start..line.end - blanks
}
