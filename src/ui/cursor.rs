//! Where the terminal's own cursor stands. Input methods need it in the line, screen readers and magnifiers on the row that is
//! chosen: the person says which.

use super::view::Drawn;
use crate::app::Model;
use crate::app::message::Pointed;
use crate::app::model::Focus;
use crate::app::preferences::Cursor;
use ratatui::layout::Position;

/// The place of the cursor, once everything is drawn.
pub(super) fn place(model: &Model, drawn: &Drawn) -> Option<Position> {
    // What lies over the screen has set it where it belongs.
    if model.cursor == Cursor::Line || !model.overlays.is_empty() {
        return drawn.cursor;
    }
    let wanted = match model.focus {
        Focus::Results => model.chosen_row().map(Pointed::Result),
        Focus::Needs | Focus::Filters => Some(Pointed::Facet(model.facet_row)),
        Focus::Chips => Some(Pointed::Chip(model.chip)),
        Focus::Detail => Some(Pointed::Detail),
    };
    let row =
        drawn.hits.iter().find(|(_, pointed)| wanted.as_ref() == Some(pointed)).map(|(area, _)| area.as_position());
    row.or(drawn.cursor)
}
