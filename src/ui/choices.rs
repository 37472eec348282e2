//! The values that the line could go on with, below the place where they would stand.

use super::text::{fit, width};
use super::view::{Drawn, Look};
use crate::app::message::Pointed;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear};

/// How many values are shown at once; the others come when somebody moves on.
const MOST: usize = 8;

/// Draws them below the line, over what stands there.
pub(super) fn draw(look: &Look<'_>, line: Rect, screen: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, theme) = (look.model, look.theme);
    let (Some(choices), Some(cursor)) = (model.choices(), drawn.cursor) else { return };
    let top = line.bottom();
    let room = usize::from(screen.bottom().saturating_sub(top + 1)).saturating_sub(2).min(MOST);
    if room == 0 || screen.width < 12 {
        return;
    }
    let count = |value: Option<_>| value.map(|value| model.results.count(value).to_string()).unwrap_or_default();
    let first = (model.picked + 1).saturating_sub(room);
    let shown = choices.iter().enumerate().skip(first).take(room);
    let widest = shown.clone().map(|(_, choice)| width(&choice.label) + 1 + width(&count(choice.value))).max();
    let wide = (widest.unwrap_or(0) + 4).clamp(12, usize::from(screen.width).min(60));
    let wide = u16::try_from(wide).unwrap_or(screen.width);
    let x = cursor.x.saturating_sub(2).min(screen.right().saturating_sub(wide)).max(screen.x);
    let high = u16::try_from(room.min(choices.len()) + 2).unwrap_or(3);
    let area = Rect { x, y: top, width: wide, height: high };
    drawn.cover(area);
    frame.render_widget(Clear, area);
    let block = Block::new().borders(Borders::ALL).border_style(theme.focus).style(theme.text);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let columns = usize::from(inner.width);
    for ((i, choice), y) in shown.zip(inner.y..inner.bottom()) {
        let count = count(choice.value);
        let style = match (i == model.picked, count == "0") {
            (true, _) => theme.chosen,
            (false, true) => theme.dim,
            (false, false) => theme.text,
        };
        let label = fit(&format!(" {}", choice.label), columns.saturating_sub(width(&count) + 2));
        let gap = columns.saturating_sub(width(&label) + width(&count) + 1);
        let place = Rect { y, height: 1, ..inner };
        frame.render_widget(Line::from(Span::styled(format!("{label}{}{count} ", " ".repeat(gap)), style)), place);
        drawn.hits.push((place, Pointed::Choice(i)));
    }
}
