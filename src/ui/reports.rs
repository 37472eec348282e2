//! Draws the rows of what whoever keeps a directory looks through: a list in two columns, a table of numbers.

use super::text::{fit, width};
use super::view::Look;
use crate::app::reports::{Row, coverage_rows, stale_rows};
use ratatui::text::{Line, Span};

/// What has to be looked at again.
pub(super) fn stale(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let rows = stale_rows(look.model, look.words);
    if rows.is_empty() {
        let offers = look.model.shelf.directory.offers.len().into();
        return vec![Line::from(look.words.say("stale-summary", &[("count", 0usize.into()), ("offers", offers)]))];
    }
    let names = (columns / 2).min(44);
    rows.iter().map(|row| line(look, row, names, Rest::Text(columns.saturating_sub(names + 2)))).collect()
}

/// Needs by towns; towns for which there is no room are left to the command line.
pub(super) fn coverage(look: &Look<'_>, columns: usize) -> Vec<Line<'static>> {
    let names = (columns / 3).clamp(12, 32);
    // Half a column would be a wrong number.
    let rest = Rest::Numbers(columns.saturating_sub(names) / NUMBER);
    coverage_rows(look.model, look.words).iter().map(|row| line(look, row, names, rest)).collect()
}

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

/// A row: the first cell filled up, the others behind it; what has no room is cut with a mark, or left out whole.
fn line(look: &Look<'_>, row: &Row, first: usize, rest: Rest) -> Line<'static> {
    let style = if row.is_head { look.theme.title } else { look.theme.text };
    let mut spans = Vec::new();
    for (number, cell) in row.cells.iter().enumerate() {
        let text = match (number, rest) {
            (0, _) if row.cells.len() == 1 => cell.clone(),
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
