//! A sheet as plain text: `lotse show`, a file, a pipe.
//!
//! It may not know whether anybody looks at it nor in which colours: a width is an argument, and what must not be
//! overlooked is marked by a sign.

use super::sheet::{Row, Sheet};
use super::wrap::{Wide, wrap};
use unicode_width::UnicodeWidthStr;

/// Columns between labels and lines.
const GAP: usize = 2;

/// Beside labels at least so many columns must be left for lines; else labels stand above them.
const NARROWEST: usize = 28;

/// How far lines are moved in below labels that stand above them.
const INDENT: usize = 2;

/// Before what must not be overlooked.
const MARK: &str = "! ";

impl Sheet {
    /// The sheet with labels in a column of their own, ending with a line feed, no line ending with a blank.
    ///
    /// With `wrapped` lines are wrapped at blanks to `width` terminal columns (Unicode width); a word that is wider, such as a
    /// web address, stays whole and sticks out. Without it no line is broken: for pipes and searching.
    pub fn plain(&self, width: usize, wrapped: bool) -> String {
        let mut page = Page { out: String::new(), width: wrapped.then_some(width) };
        page.line("", "", &self.title);
        page.line("", "", &self.subtitle);
        if !self.warnings.is_empty() {
            page.blank();
        }
        for warning in &self.warnings {
            page.line(MARK, &" ".repeat(MARK.len()), warning);
        }
        page.rows(&self.rows);
        page.blank();
        page.line("", "", &self.footer);
        page.out
    }
}

/// A text that grows line by line.
struct Page {
    out: String,
    /// Columns to wrap at; none to wrap nothing.
    width: Option<usize>,
}

impl Page {
    fn rows(&mut self, rows: &[Row]) {
        let labels = rows.iter().map(|row| row.label.width()).max().unwrap_or_default() + GAP;
        let above = self.width.is_some_and(|width| width < labels + NARROWEST);
        for row in rows {
            self.blank();
            if above {
                self.line("", "", &row.label);
            }
            let column = " ".repeat(if above { INDENT } else { labels });
            let head = format!("{}{}", row.label, " ".repeat(labels.saturating_sub(row.label.width())));
            for (line, first) in row.lines.iter().zip([true].into_iter().chain(std::iter::repeat(false))) {
                self.line(if first && !above { &head } else { &column }, &column, line);
            }
        }
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    /// A text behind a head, the lines it is wrapped to behind a column of blanks; nothing for an empty text.
    fn line(&mut self, head: &str, column: &str, text: &str) {
        let room = self.width.map_or(usize::MAX, |width| width.saturating_sub(column.width()).max(1));
        for (line, before) in
            wrap(text, room, Wide::Whole).iter().zip([head].into_iter().chain(std::iter::repeat(column)))
        {
            self.out.push_str(format!("{before}{line}").trim_end());
            self.out.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::sheet::Part;

    fn sheet() -> Sheet {
        let row = |part, label: &str, lines: &[&str]| Row {
            part,
            label: label.to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        };
        Sheet {
            title: "Deutsch B1 am Abend".to_owned(),
            subtitle: "Volkshochschule".to_owned(),
            warnings: vec!["Warteliste (etwa 6 Wochen, Stand 2.11.2026)".to_owned()],
            rows: vec![
                row(Part::Who, "Für wen", &["jeder Aufenthaltsstatus", "Alter: ab 16 Jahren"]),
                row(Part::Contact, "Kontakt", &["https://vhs.example.org/ein/sehr/langer/weg/zur/anmeldung"]),
            ],
            footer: "Geprüft am 15.10.2026".to_owned(),
        }
    }

    #[test]
    fn labels_have_a_column_or_stand_above() {
        assert_eq!(
            sheet().plain(37, true),
            "Deutsch B1 am Abend\nVolkshochschule\n\n! Warteliste (etwa 6 Wochen, Stand\n  2.11.2026)\n\n\
             Für wen  jeder Aufenthaltsstatus\n         Alter: ab 16 Jahren\n\n\
             Kontakt  https://vhs.example.org/ein/sehr/langer/weg/zur/anmeldung\n\nGeprüft am 15.10.2026\n"
        );
        assert_eq!(
            sheet().plain(20, true),
            "Deutsch B1 am Abend\nVolkshochschule\n\n! Warteliste (etwa 6\n  Wochen, Stand\n  2.11.2026)\n\n\
             Für wen\n  jeder\n  Aufenthaltsstatus\n  Alter: ab 16\n  Jahren\n\n\
             Kontakt\n  https://vhs.example.org/ein/sehr/langer/weg/zur/anmeldung\n\nGeprüft am\n15.10.2026\n"
        );
    }

    #[test]
    fn without_wrapping_a_line_is_a_line() {
        let text = sheet().plain(5, false);
        assert!(text.contains("\nFür wen  jeder Aufenthaltsstatus\n"), "{text}");
        assert!(text.contains("! Warteliste (etwa 6 Wochen, Stand 2.11.2026)\n"), "{text}");
    }
}
