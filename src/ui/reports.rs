//! Draws the rows of what whoever keeps a directory looks through: lists in two columns, a table of numbers.

use super::text::{fit, width};
use super::view::Look;
use crate::app::reports::rows::{Row, row};
use crate::app::reports::{Of, Report};
use ratatui::text::{Line, Span};

/// The columns of a number with the blank before it.
const NUMBER: usize = 9;

/// What stands behind a row's first cell.
#[derive(Clone, Copy)]
enum Rest {
    /// A text of at most so many columns.
    Text(usize),
    /// At most so many numbers.
    Numbers(usize),
}

/// A row of a report.
pub(super) fn numbered(look: &Look<'_>, report: &Report, number: usize, columns: usize) -> Line<'static> {
    line(look, report, &row(report, number, look.model, look.words), columns)
}

/// A row: the first cell filled up, the others behind it; what has no room is cut with a mark, or left out whole.
pub(super) fn line(look: &Look<'_>, report: &Report, row: &Row, columns: usize) -> Line<'static> {
    let (first, rest) = match report.of {
        Of::Coverage(..) => {
            let first = (columns / 3).clamp(12, 32);
            // Half a column would be a wrong number.
            (first, Rest::Numbers(columns.saturating_sub(first) / NUMBER))
        }
        Of::Stale(_) | Of::Changes(_) => {
            let first = (columns / 2).min(44);
            (first, Rest::Text(columns.saturating_sub(first + 2)))
        }
    };
    let style = if row.is_head { look.theme.title } else { look.theme.text };
    let mut spans = Vec::new();
    for (number, cell) in row.cells.iter().enumerate() {
        let text = match (number, rest) {
            (0, _) if row.cells.len() == 1 => fit(cell, columns),
            (0, _) => filled(cell, first, false),
            (_, Rest::Numbers(most)) if number > most => break,
            (_, Rest::Numbers(_)) => format!(" {}", filled(cell, NUMBER - 1, true)),
            (_, Rest::Text(columns)) => format!("  {}", fit(cell, columns)),
        };
        spans.push(Span::styled(text, style));
    }
    Line::from(spans)
}

fn filled(text: &str, columns: usize, right: bool) -> String {
    let cut = fit(text, columns);
    let blanks = " ".repeat(columns.saturating_sub(width(&cut)));
    if right { blanks + &cut } else { cut + &blanks }
}
