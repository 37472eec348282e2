//! The whole screen.
//!
//! ```text
//!  Lotse · Kreis Musterland                                    12 von 163 Angeboten
//!  ┌ Suche ──────────────────────────────────────────────────────────────────────┐
//!  │ deutsch b1 abends                                                           │
//!  └ Bedarf: Deutsch lernen × ───────────────────────────────────────────────────┘
//!  Bedarf              │ ▌Deutsch B1 am Abend          │ Deutsch B1 am Abend
//!  Deutsch lernen   12 │  VHS · ab Mo 18:00 · B1       │ VHS Musterstadt
//!  F1 Hilfe  F2 Bedarf  F3 Filter                                geprüft 15.10.2026
//! ```

use super::layout::panes;
use super::theme::Theme;
use super::{choices, detail, facets, footer, header, overlays, results};
use crate::app::Model;
use crate::app::message::Pointed;
use crate::app::model::{Focus, Shown};
use crate::words::Words;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Block, Clear, Paragraph, Wrap};

/// What was drawn: what can be pointed at, and what keys depend on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// What can be pointed at, and where; what lies over other things comes last.
    pub hits: Vec<(Rect, Pointed)>,
    /// What keys depend on.
    pub shown: Shown,
    /// Where the cursor stands.
    pub cursor: Option<Position>,
}

impl Drawn {
    /// Takes away what could be pointed at under something that lies over it; what looks out above or below stays.
    pub(super) fn cover(&mut self, over: Rect) {
        for (area, _) in &mut self.hits {
            if !area.intersects(over) {
                continue;
            }
            let above = over.y.saturating_sub(area.y);
            let below = area.bottom().saturating_sub(over.bottom());
            if above > 0 || below == 0 {
                area.height = above;
            } else {
                (area.y, area.height) = (over.bottom(), below);
            }
        }
        self.hits.retain(|(area, _)| !area.is_empty());
    }

    /// What lies at a place.
    pub fn at(&self, column: u16, row: u16) -> Option<Pointed> {
        let place = Position::new(column, row);
        let (area, pointed) = self.hits.iter().rfind(|(area, _)| area.contains(place))?;
        Some(match pointed {
            Pointed::Line(_) => Pointed::Line(column.saturating_sub(area.x)),
            other => other.clone(),
        })
    }
}

/// What a pane needs to be drawn.
pub(super) struct Look<'l> {
    pub model: &'l Model,
    pub words: &'l Words,
    pub theme: Theme,
}

/// Draws the state.
pub fn view(model: &Model, words: &Words, theme: Theme, frame: &mut Frame<'_>) -> Drawn {
    let area = frame.area();
    let mut drawn = Drawn { shown: Shown { page: 1, ..Shown::default() }, ..Drawn::default() };
    frame.render_widget(Clear, area);
    frame.render_widget(Block::new().style(theme.text), area);
    let look = Look { model, words, theme };
    let Some(panes) = panes(area, model.focus) else {
        let sentence = Paragraph::new(Line::from(words.get("screen-too-small"))).wrap(Wrap { trim: true });
        frame.render_widget(sentence, area);
        return drawn;
    };
    header::title(&look, panes.header, frame);
    header::line(&look, panes.line, frame, &mut drawn);
    if let Some(area) = panes.facets {
        facets::draw(&look, area, panes.results.is_some(), frame, &mut drawn);
    }
    if let Some(area) = panes.results {
        results::draw(&look, area, frame, &mut drawn);
    }
    if let Some(area) = panes.detail {
        drawn.shown.detail_beside = panes.results.is_some();
        detail::draw(&look, area, frame, &mut drawn);
    }
    choices::draw(&look, panes.line, area, frame, &mut drawn);
    footer::draw(&look, panes.footer, frame, &mut drawn);
    if !model.overlays.is_empty() {
        overlays::draw(&look, area, frame, &mut drawn);
    }
    drawn.cursor = super::cursor::place(model, &drawn);
    if let Some(cursor) = drawn.cursor.filter(|cursor| area.contains(*cursor)) {
        frame.set_cursor_position(cursor);
    }
    drawn
}

/// A pane's title row; answers what is left of the pane. The pane that has the focus says so by a sign as well.
pub(super) fn titled(
    look: &Look<'_>,
    title: &str,
    area: Rect,
    focused: bool,
    border: bool,
    frame: &mut Frame<'_>,
) -> Rect {
    let theme = look.theme;
    let mut inner = area;
    if border && area.width > 2 {
        for y in area.top()..area.bottom() {
            if let Some(cell) = frame.buffer_mut().cell_mut((area.x, y)) {
                cell.set_symbol("│").set_style(theme.border);
            }
        }
        inner.x += 2;
        inner.width = inner.width.saturating_sub(2);
    }
    if inner.height < 2 {
        return inner;
    }
    let (sign, style) = if focused { ("▸ ", theme.focus) } else { ("  ", theme.dim) };
    let text = super::text::fit(&format!("{sign}{title}"), usize::from(inner.width));
    frame.buffer_mut().set_string(inner.x, inner.y, text, style);
    inner.y += 1;
    inner.height -= 1;
    inner
}

/// Whether a focus is on the results: the line and they are one.
pub(super) fn on_results(model: &Model) -> bool {
    matches!(model.focus, Focus::Results | Focus::Chips) && model.overlays.is_empty()
}
