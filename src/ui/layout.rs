//! Which panes stand where, from the size of the screen and the focus alone.

use crate::app::model::Focus;
use ratatui::layout::{Constraint, Layout, Rect};

/// The smallest size at which anything can be read.
pub const SMALLEST: (u16, u16) = (30, 8);

/// Where the panes are; a pane without a place is not drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panes {
    /// Title and count.
    pub header: Rect,
    /// The line, with the filters in its border.
    pub line: Rect,
    /// Needs or filters.
    pub facets: Option<Rect>,
    /// The results.
    pub results: Option<Rect>,
    /// The offer.
    pub detail: Option<Rect>,
    /// Keys, or a sentence.
    pub footer: Rect,
}

/// The panes for a size; `None` where the screen is too small for any.
pub fn panes(area: Rect, focus: Focus) -> Option<Panes> {
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return None;
    }
    // In low windows the frame around the line gives way.
    let line = if area.height < 14 { 2 } else { 3 };
    let [header, line, body, footer] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(line), Constraint::Min(1), Constraint::Length(1)])
            .areas(area);
    let mut panes = Panes { header, line, footer, ..Panes::default() };
    let on_facets = matches!(focus, Focus::Needs | Focus::Filters);
    if area.width >= 110 {
        let side = (area.width / 5).clamp(26, 34);
        let [facets, results, detail] =
            Layout::horizontal([Constraint::Length(side), Constraint::Fill(5), Constraint::Fill(6)]).areas(body);
        (panes.facets, panes.results, panes.detail) = (Some(facets), Some(results), Some(detail));
    } else if area.width >= 72 {
        let [left, right] = Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]).areas(body);
        if on_facets {
            (panes.facets, panes.results) = (Some(left), Some(right));
        } else {
            (panes.results, panes.detail) = (Some(left), Some(right));
        }
    } else {
        match focus {
            Focus::Results | Focus::Chips => panes.results = Some(body),
            Focus::Detail => panes.detail = Some(body),
            Focus::Needs | Focus::Filters => panes.facets = Some(body),
        }
    }
    Some(panes)
}
