//! Writing: results to stdout, everything else to stderr, nothing that was not cleaned.
//!
//! A reader that has enough and closes the pipe is no error. Colour only says again what is said in words.

use super::args::Color;
use crate::directory::Text;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// How a stretch of text looks where colours are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// What leads the eye.
    Strong,
    /// What stands back.
    Faint,
    /// What must not be overlooked.
    Warning,
    /// A cell of a heat map, from 0 (nothing) to 4: colours of the terminal's own sixteen, readable on light and dark.
    Shade(u8),
}

impl Style {
    const fn codes(self) -> &'static str {
        match self {
            Style::Plain => "",
            Style::Strong => "\x1b[1m",
            Style::Faint => "\x1b[2m",
            Style::Warning => "\x1b[33m",
            Style::Shade(0) => "\x1b[2m",
            Style::Shade(1) => "\x1b[36m",
            Style::Shade(2) => "\x1b[30;46m",
            Style::Shade(3) => "\x1b[30;42m",
            Style::Shade(_) => "\x1b[1;30;43m",
        }
    }
}

/// Where results go.
#[derive(Debug)]
pub struct Output {
    out: BufWriter<Stdout>,
    /// Whether colours are shown.
    pub colour: bool,
    /// Whether a person watches.
    pub terminal: bool,
    /// How many columns there are.
    pub width: usize,
}

/// Lines for people are this long where no terminal tells.
const WIDTH: usize = 100;

impl Output {
    /// Stdout, as it is set up.
    pub fn stdout(when: Color) -> Output {
        let terminal = io::stdout().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let colour = match when {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !plain,
        };
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let asked = || crossterm::terminal::size().ok().map(|(columns, _)| usize::from(columns));
        let width = if terminal { asked().or(columns) } else { columns };
        let width = width.filter(|width| *width > 0).unwrap_or(WIDTH);
        Output { out: BufWriter::new(io::stdout()), colour, terminal, width }
    }

    /// Writes a text, cleaned.
    ///
    /// # Errors
    /// What the system says.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(Text::clean(text).as_bytes())
    }

    /// Writes a text with a style, cleaned.
    ///
    /// # Errors
    /// What the system says.
    pub fn styled(&mut self, style: Style, text: &str) -> io::Result<()> {
        if !self.colour || style == Style::Plain || text.is_empty() {
            return self.text(text);
        }
        self.out.write_all(style.codes().as_bytes())?;
        self.text(text)?;
        self.out.write_all(b"\x1b[0m")
    }

    /// Writes a text and ends the line.
    ///
    /// # Errors
    /// What the system says.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        self.text(text)?;
        self.end()
    }

    /// Ends the line.
    ///
    /// # Errors
    /// What the system says.
    pub fn end(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")
    }

    /// Writes bytes that are clean already and may hold colours: JSON, excerpts, completions.
    ///
    /// # Errors
    /// What the system says.
    pub fn raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)
    }

    /// Writes what is still held back.
    ///
    /// # Errors
    /// What the system says.
    pub fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Says a line on stderr, cleaned. That nobody can hear it is no reason to end.
pub fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", Text::line(text));
}

/// Whether an error of writing only means that the reader has enough.
pub fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// A text cut to so many columns, with `…` where something is missing, and filled up with blanks.
pub fn cell(text: &str, width: usize) -> String {
    let mut cut = shorten(text, width);
    let used = unicode_width::UnicodeWidthStr::width(cut.as_str());
    cut.extend(std::iter::repeat_n(' ', width.saturating_sub(used)));
    cut
}

/// A text cut to so many columns, with `…` where something is missing. Letters with their marks stay whole.
pub fn shorten(text: &str, width: usize) -> String {
    crate::ui::text::fit(text, width)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    proptest! {
        #[test]
        fn cells_have_their_width(text in "\\PC{0,40}", width in 0usize..30) {
            let clean = Text::line(&text);
            prop_assert_eq!(cell(&clean, width).width(), width);
        }
    }
}
