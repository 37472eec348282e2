//! Text on a grid: width, cutting with a mark, marking letters.

use crate::words::wrap as lines;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The beginning of a text that fits into so many columns, with `…` where something was cut.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        let wide = width(cluster);
        if used + wide + 1 > columns {
            break;
        }
        out.push_str(cluster);
        used += wide;
    }
    if columns > 0 {
        out.push('…');
    }
    out
}

/// A text in lines that fit into so many columns.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    lines::wrap(text, columns, lines::Wide::Broken)
}

/// A text with some of its letters in another style, cut to so many columns.
pub fn marked(text: &str, marks: &[Range<usize>], columns: usize, style: Style, mark: Style) -> Line<'static> {
    let shown = fit(text, columns);
    // What was cut keeps its beginning, so places before the cut hold.
    let kept = if shown.len() < text.len() || !text.starts_with(&*shown) {
        shown.trim_end_matches('…').len()
    } else {
        shown.len()
    };
    let mut spans = Vec::new();
    let mut at = 0;
    for range in marks {
        let (start, end) = (range.start.min(kept), range.end.min(kept));
        if start < at || start >= end {
            continue;
        }
        let (Some(before), Some(met)) = (shown.get(at..start), shown.get(start..end)) else { continue };
        spans.push(Span::styled(before.to_owned(), style));
        spans.push(Span::styled(met.to_owned(), mark));
        at = end;
    }
    spans.push(Span::styled(shown.get(at..).unwrap_or_default().to_owned(), style));
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_fitted_fits(text in "\\PC{0,60}", columns in 0usize..40) {
            let text = crate::directory::Text::line(&text);
            prop_assert!(width(&fit(&text, columns)) <= columns);
        }
    }
}
