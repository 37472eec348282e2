//! Addresses can be clicked where they stand: finds them among what was drawn, so whoever draws need not know of them.

use super::view::{Drawn, Look};
use crate::app::choice::links_of;
use crate::app::message::Pointed;
use crate::app::profile::Capability;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// So much of an address must stand at the end of a row to be known for its beginning.
const BEGINNING: usize = 8;

/// Underlines the addresses of the chosen offer in an area, and has them pointed at.
pub(super) fn mark(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    if !look.model.profile.allows(Capability::Open) {
        return;
    }
    let rows: Vec<Rect> = area.rows().collect();
    let texts: Vec<String> = rows.iter().map(|row| text_of(frame.buffer_mut(), *row)).collect();
    for (i, link) in links_of(look.model).iter().enumerate() {
        for place in places(&rows, &texts, link.shown.as_str()) {
            let taken =
                |(known, pointed): &(Rect, Pointed)| matches!(pointed, Pointed::Address(_)) && known.intersects(place);
            if !drawn.hits.iter().any(taken) {
                frame.buffer_mut().set_style(place, Style::new().underlined());
                drawn.hits.push((place, Pointed::Address(i)));
            }
        }
    }
}

fn text_of(buffer: &Buffer, row: Rect) -> String {
    row.columns().filter_map(|cell| buffer.cell((cell.x, cell.y))).map(ratatui::buffer::Cell::symbol).collect()
}

/// Where a text stands: whole in a row, or broken over several.
fn places(rows: &[Rect], texts: &[String], wanted: &str) -> Vec<Rect> {
    let mut found = Vec::new();
    let part = |row: Rect, before: &str, part: &str| {
        let cells = |text: &str| u16::try_from(text.width()).unwrap_or(u16::MAX);
        Rect { x: row.x.saturating_add(cells(before)), width: cells(part), ..row }.intersection(row)
    };
    for (i, (row, text)) in rows.iter().zip(texts).enumerate() {
        if let Some(at) = text.find(wanted) {
            found.push(part(*row, text.get(..at).unwrap_or_default(), wanted));
            continue;
        }
        let line = text.trim_end();
        let cuts = wanted.char_indices().map(|(at, _)| at).filter(|at| *at >= BEGINNING);
        let Some(cut) = cuts.rev().find(|at| wanted.get(..*at).is_some_and(|beginning| line.ends_with(beginning)))
        else {
            continue;
        };
        let (before, beginning) = line.split_at_checked(line.len() - cut).unwrap_or_default();
        let mut pieces = vec![part(*row, before, beginning)];
        let mut rest = wanted.get(cut..).unwrap_or_default();
        for (row, text) in rows.iter().zip(texts).skip(i + 1) {
            let lead = text.len() - text.trim_start().len();
            let line = text.trim();
            let length = if line.starts_with(rest) { rest.len() } else { line.len() };
            let Some((piece, behind)) =
                rest.split_at_checked(length).filter(|(piece, _)| !piece.is_empty() && line.starts_with(piece))
            else {
                break;
            };
            pieces.push(part(*row, text.get(..lead).unwrap_or_default(), piece));
            rest = behind;
            if rest.is_empty() {
                break;
            }
        }
        // What only begins like it is something else.
        if rest.is_empty() {
            found.extend(pieces);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(texts: &[&str], wanted: &str) -> Vec<(u16, u16, u16)> {
        let rows: Vec<Rect> = Rect::new(10, 5, 30, 9).rows().take(texts.len()).collect();
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        places(&rows, &texts, wanted).iter().map(|place| (place.x, place.y, place.width)).collect()
    }

    #[test]
    fn an_address_is_found_whole_and_broken() {
        let address = "https://vhs.example.org/kurse";
        assert_eq!(found(&["Web: https://vhs.example.org/kurse"], "https://vhs.example.org"), [(15, 5, 23)]);
        assert_eq!(found(&["Ü  https://vhs.exam", "   ple.org/kurse   "], address), [(13, 5, 16), (13, 6, 13)]);
        assert_eq!(found(&["https://vhs.", "example", ".org/kurse und mehr"], address).len(), 3);
        assert_eq!(found(&["https://vhs.exam", "something else"], address), []);
        assert_eq!(found(&["nothing", ""], address), []);
    }
}
