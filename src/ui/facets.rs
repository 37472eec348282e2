//! Needs and filters with their counts.

use super::text::{fit, width};
use super::view::{Drawn, Look, titled};
use crate::app::facets::{RowKind, rows};
use crate::app::message::Pointed;
use crate::app::model::Focus;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the needs, or all filters while they have the focus.
pub(super) fn draw(look: &Look<'_>, area: Rect, _beside: bool, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let all = model.focus == Focus::Filters;
    let focused = matches!(model.focus, Focus::Needs | Focus::Filters) && model.overlays.is_empty();
    let title = words.get(if all { "screen-filters" } else { "screen-needs" });
    let inner = titled(look, &title, area, focused, area.x > 0, frame);
    let rows = rows(model, all);
    let room = usize::from(inner.height);
    let at = if focused { model.facet_row.min(rows.len().saturating_sub(1)) } else { 0 };
    let first = (at + 1).saturating_sub(room).max(at.saturating_sub(room / 2).min(rows.len().saturating_sub(room)));
    let columns = usize::from(inner.width).saturating_sub(1);
    for (i, row) in rows.iter().enumerate().skip(first).take(room) {
        let y = inner.y + u16::try_from(i - first).unwrap_or(0);
        let chosen = focused && i == at;
        let style = if chosen {
            theme.chosen
        } else if row.taken {
            theme.chip
        } else if row.count == 0 && !matches!(row.kind, RowKind::Age(_)) {
            theme.dim
        } else {
            theme.text
        };
        let (label, style) = match &row.kind {
            RowKind::Heading(dimension, _) => (words.get(&format!("dimension-{}", dimension.name())), style),
            RowKind::NotStated(_) => (words.get("facet-not-stated"), style),
            RowKind::Age(None) => (words.get("facet-age"), style),
            RowKind::Age(Some(filter)) => (super::chips::filter_text(look, filter), style),
            _ => (row.label.clone(), style),
        };
        let sign = match &row.kind {
            RowKind::Group(_, _, true) | RowKind::Heading(_, true) => "▾ ",
            RowKind::Group(_, _, false) | RowKind::Heading(_, false) => "▸ ",
            _ => "  ",
        };
        let taken = if row.taken { "✓ " } else { "" };
        // A heading counts values and not offers, an age that nobody typed nothing.
        let count = match &row.kind {
            RowKind::Heading(..) | RowKind::Age(None) => String::new(),
            _ => row.count.to_string(),
        };
        let lead = format!("{}{sign}{taken}", "  ".repeat(usize::from(row.depth)));
        let label = fit(&format!("{lead}{label}"), columns.saturating_sub(width(&count) + 1));
        let gap = columns.saturating_sub(width(&label) + width(&count));
        let line = Line::from(vec![
            Span::styled(label, style),
            Span::styled(" ".repeat(gap), style),
            Span::styled(count, style),
        ]);
        let place = Rect { x: inner.x, y, width: inner.width, height: 1 };
        frame.render_widget(line, place);
        drawn.hits.push((place, Pointed::Facet(i)));
    }
}
