//! The offer that is read: everything that is said aloud, in the order of a conversation.

use super::text::{width, wrap};
use super::view::{Drawn, Look, titled};
use crate::app::message::Pointed;
use crate::app::model::Focus;
use crate::words::sheet::{Part, Sheet};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the chosen offer.
pub(super) fn draw(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, words) = (look.model, look.words);
    let focused = model.focus == Focus::Detail && model.overlays.is_empty();
    let inner = titled(look, &words.get("screen-offer"), area, focused, area.x > 0, frame);
    drawn.hits.push((area, Pointed::Detail));
    let Some(entry) = model.chosen_offer().and_then(|offer| model.shelf.entry(offer)) else {
        return;
    };
    let keeping = model.profile.sees_keeping.then_some(&entry.keeping);
    let sheet = words.sheet(&model.shelf.directory, &entry.offer, keeping, &model.now, &model.texts_in);
    let lines = lines(look, &sheet, usize::from(inner.width).saturating_sub(1));
    let room = usize::from(inner.height);
    let first = model.scroll.min(lines.len().saturating_sub(room));
    drawn.shown.below = lines.len().saturating_sub(first + room);
    let mut y = inner.y;
    for line in lines.iter().skip(first).take(room) {
        frame.render_widget(line, Rect { y, height: 1, ..inner });
        y += 1;
    }
    super::links::mark(look, inner, frame, drawn);
    // Where more is below or above, the edge says so.
    let more = look.theme.dim;
    if drawn.shown.below > 0 && inner.height > 0 {
        frame.buffer_mut().set_string(inner.right().saturating_sub(1), inner.bottom().saturating_sub(1), "↓", more);
    }
    if first > 0 {
        frame.buffer_mut().set_string(inner.right().saturating_sub(1), inner.y, "↑", more);
    }
}

/// The lines of a sheet: a column of labels where there is room, else labels above.
fn lines(look: &Look<'_>, sheet: &Sheet, columns: usize) -> Vec<Line<'static>> {
    let theme = look.theme;
    let mut lines = Vec::new();
    let mut push = |text: &str, style| {
        for line in wrap(text, columns) {
            lines.push(Line::from(Span::styled(line, style)));
        }
    };
    push(&sheet.title, theme.title);
    push(&sheet.subtitle, theme.dim);
    for warning in &sheet.warnings {
        push(&format!("! {warning}"), theme.warning);
    }
    let labels = sheet.rows.iter().map(|row| width(&row.label)).max().unwrap_or(0).min(16) + 2;
    let beside = columns >= labels + 24;
    for row in &sheet.rows {
        if matches!(row.part, Part::What | Part::Internal | Part::More | Part::Contact | Part::Where) || !beside {
            lines.push(Line::default());
        }
        let indent = if beside { labels } else { 2 };
        if !beside {
            lines.push(Line::from(Span::styled(row.label.clone(), theme.title)));
        }
        for (i, text) in row.lines.iter().enumerate() {
            for (j, part) in wrap(text, columns.saturating_sub(indent)).into_iter().enumerate() {
                let lead = if beside && i == 0 && j == 0 {
                    let pad = labels.saturating_sub(width(&row.label));
                    Span::styled(format!("{}{}", row.label, " ".repeat(pad)), theme.title)
                } else {
                    Span::raw(" ".repeat(indent))
                };
                lines.push(Line::from(vec![lead, Span::styled(part, theme.text)]));
            }
        }
    }
    lines.push(Line::default());
    for line in wrap(&sheet.footer, columns) {
        lines.push(Line::from(Span::styled(line, theme.dim)));
    }
    lines
}
