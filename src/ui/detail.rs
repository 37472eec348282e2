//! The offer that is read: everything that is said aloud, in the order of a conversation.

use super::text::{width, wrap};
use super::view::{Drawn, Look, titled};
use crate::app::message::Pointed;
use crate::app::model::Focus;
use crate::directory::Offer;
use crate::words::sheet::beside::{Beside, Pair};
use crate::words::sheet::{Part, Row, Sheet};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
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
    let directory = &model.shelf.directory;
    // Two languages side by side are German and the other: then the sheet itself is German, too.
    let beside = words.beside(directory, &entry.offer, &model.now, &model.texts_in);
    let texts_in = if beside.is_some() { directory.about.main_language() } else { &model.texts_in };
    let sheet = words.sheet(directory, &entry.offer, keeping, &model.now, texts_in);
    let page = Page { look, offer: &entry.offer, beside, columns: usize::from(inner.width).saturating_sub(1) };
    let lines = page.lines(&sheet);
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

/// What the lines of an offer are made from.
struct Page<'p> {
    look: &'p Look<'p>,
    offer: &'p Offer,
    beside: Option<Beside>,
    columns: usize,
}

impl Page<'_> {
    /// The lines of a sheet: a column of labels where there is room, else labels above; the week below the hours; texts in
    /// another language beside German.
    fn lines(&self, sheet: &Sheet) -> Vec<Line<'static>> {
        let theme = self.look.theme;
        let mut lines = self.wrapped(&sheet.title, theme.title);
        lines.extend(self.wrapped(&sheet.subtitle, theme.dim));
        for warning in &sheet.warnings {
            lines.extend(self.wrapped(&format!("! {warning}"), theme.warning));
        }
        let labels = sheet.rows.iter().map(|row| width(&row.label)).max().unwrap_or(0).min(16) + 2;
        let labels = (self.columns >= labels + 28).then_some(labels);
        let sessions = self.offer.course.as_ref().is_some_and(|course| course.sessions.is_some());
        let week_after = if sessions { Part::Course } else { Part::When };
        for row in &sheet.rows {
            let parted = matches!(row.part, Part::What | Part::Internal | Part::More | Part::Contact | Part::Where);
            if parted || labels.is_none() {
                lines.push(Line::default());
            }
            let pairs = self.pairs(row.part);
            // Said side by side, a text is not said a second time.
            if pairs.is_empty() || row.part == Part::When {
                self.row(row, labels, &mut lines);
            }
            if !pairs.is_empty() {
                self.side_by_side(row, &pairs, &mut lines);
                lines.push(Line::default());
            }
            if row.part == week_after {
                let week = super::week::lines(self.look, self.offer, self.columns);
                if !week.is_empty() {
                    lines.push(Line::default());
                    lines.extend(week);
                    lines.push(Line::default());
                }
            }
        }
        lines.push(Line::default());
        lines.extend(self.wrapped(&sheet.footer, theme.dim));
        lines
    }

    fn wrapped(&self, text: &str, style: Style) -> Vec<Line<'static>> {
        wrap(text, self.columns).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
    }

    fn pairs(&self, part: Part) -> Vec<&Pair> {
        self.beside.iter().flat_map(|beside| &beside.pairs).filter(|pair| pair.part == part).collect()
    }

    /// A row with its label in a column so wide, or above.
    fn row(&self, row: &Row, labels: Option<usize>, lines: &mut Vec<Line<'static>>) {
        let theme = self.look.theme;
        let indent = labels.unwrap_or(2);
        if labels.is_none() {
            lines.push(Line::from(Span::styled(row.label.clone(), theme.title)));
        }
        // What was said side by side above is left out here.
        let description = self.offer.description.as_ref().filter(|_| self.beside.is_some() && row.part == Part::More);
        let said = |line: &String| description.is_some_and(|text| text.lines().any(|known| known.trim() == line));
        let mut first = true;
        for text in row.lines.iter().filter(|line| !said(line)) {
            for part in wrap(text, self.columns.saturating_sub(indent)) {
                let lead = if first && labels.is_some() {
                    let pad = indent.saturating_sub(width(&row.label));
                    Span::styled(format!("{}{}", row.label, " ".repeat(pad)), theme.title)
                } else {
                    Span::raw(" ".repeat(indent))
                };
                first = false;
                lines.push(Line::from(vec![lead, Span::styled(part, theme.text)]));
            }
        }
    }

    /// Texts in two languages: in two columns where there is room, else one below the other.
    fn side_by_side(&self, row: &Row, pairs: &[&Pair], lines: &mut Vec<Line<'static>>) {
        let Some(beside) = &self.beside else { return };
        let theme = self.look.theme;
        if row.part != Part::When {
            lines.push(Line::from(Span::styled(row.label.clone(), theme.title)));
        }
        let half = (self.columns >= TWO_COLUMNS).then_some(self.columns.saturating_sub(3) / 2);
        let mut both = |main: &str, other: &str, style: Style| match half {
            Some(half) => {
                let (left, right) = (wrap(main, half), wrap(other, half));
                for i in 0..left.len().max(right.len()) {
                    let of = |side: &[String]| side.get(i).cloned().unwrap_or_default();
                    let (left, right) = (of(&left), of(&right));
                    let gap = half.saturating_sub(width(&left));
                    lines.push(Line::from(vec![
                        Span::styled(left, style),
                        Span::styled(format!("{} │ ", " ".repeat(gap)), theme.border),
                        Span::styled(right, style),
                    ]));
                }
            }
            None => {
                for (lead, text) in [("", main), ("│ ", other)] {
                    let room = self.columns.saturating_sub(width(lead));
                    lines.extend(
                        wrap(text, room)
                            .into_iter()
                            .map(|line| Line::from(vec![Span::styled(lead, theme.border), Span::styled(line, style)])),
                    );
                }
            }
        };
        both(&beside.main, &beside.other, theme.dim);
        for pair in pairs {
            both(&pair.main, &pair.other, theme.text);
        }
        if row.part == Part::What
            && let Some(note) = &beside.note
        {
            lines.extend(self.wrapped(&format!("! {note}"), theme.warning));
        }
    }
}

/// From so many columns on two languages stand beside each other.
const TWO_COLUMNS: usize = 56;
