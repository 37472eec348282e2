//! QR codes in cells (ISO/IEC 18004): the text that fits is chosen, never the modules made too small to be read.
//!
//! A module is half a cell high and one wide, which is nearly square in most fonts. Dark on light in fixed colours, with a quiet
//! zone: cameras do not read light on dark, and not without a margin. It may not know whose text it is nor how cells are drawn.

use qrcodegen::{DataTooLong, QrCode, QrCodeEcc, QrSegment, Version};

#[cfg(test)]
mod tests;

/// The quiet zone that the standard asks for, in modules.
pub const QUIET: usize = 4;

/// The quiet zone that cameras still read, for areas where nothing else fits.
const NARROW_QUIET: usize = 2;

/// The largest version: what cameras read from a screen at arm's length. Larger ones were hardly read in trials.
const LARGEST: u8 = 16;

/// Red, green and blue of dark modules.
pub const DARK: (u8, u8, u8) = (0, 0, 0);

/// Red, green and blue of light modules and of the quiet zone.
pub const LIGHT: (u8, u8, u8) = (255, 255, 255);

/// A code in its quiet zone, as large as its area allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its modules from top to bottom, each row from left to right; true is dark.
    modules: Vec<bool>,
    /// Modules on a side.
    size: usize,
    /// Quiet zone in modules.
    quiet: usize,
    /// Columns, and half rows, that a module takes.
    scale: usize,
}

/// A cell of a code: two modules, one above the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The upper half is dark: the background's colour.
    pub upper: bool,
    /// The lower half is dark: the letter's colour.
    pub lower: bool,
}

impl Cell {
    /// What to draw. Where both halves are alike it is a blank, since the background has no gaps between cells as letters have.
    pub const fn symbol(self) -> &'static str {
        if self.upper == self.lower { " " } else { "▄" }
    }

    /// The colour of the background: red, green, blue.
    pub const fn background(self) -> (u8, u8, u8) {
        if self.upper { DARK } else { LIGHT }
    }

    /// The colour of the letter: red, green, blue.
    pub const fn foreground(self) -> (u8, u8, u8) {
        if self.lower { DARK } else { LIGHT }
    }
}

impl Code {
    /// How many columns it takes.
    pub fn columns(&self) -> usize {
        self.side() * self.scale
    }

    /// How many rows it takes.
    pub fn rows(&self) -> usize {
        (self.side() * self.scale).div_ceil(2)
    }

    /// Its cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Vec<Cell>> + '_ {
        (0..self.rows()).map(|row| {
            let at = |column, half: usize| self.is_dark(column / self.scale, (2 * row + half) / self.scale);
            (0..self.columns()).map(|column| Cell { upper: at(column, 0), lower: at(column, 1) }).collect()
        })
    }

    /// Modules on a side with the quiet zone.
    fn side(&self) -> usize {
        self.size + 2 * self.quiet
    }

    /// Whether a module is dark, counted from the corner of the quiet zone.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(self.quiet).filter(|at| *at < self.size);
        let module = inside(x).zip(inside(y)).and_then(|(x, y)| self.modules.get(y * self.size + x));
        module.copied().unwrap_or(false)
    }
}

/// The first of some texts that fits into an area, as a code, with whatever stands beside that text to know it by. Texts come from the
/// fullest to the shortest. A lower error correction is taken rather than a shorter text, a shorter text rather than a narrower quiet
/// zone; none where not even the last fits.
pub fn fitted<'t, T>(texts: impl IntoIterator<Item = (T, &'t str)>, columns: usize, rows: usize) -> Option<(T, Code)> {
    let texts: Vec<(T, &str)> = texts.into_iter().collect();
    let fits = |quiet| {
        texts.iter().enumerate().find_map(|(at, (_, text))| {
            let levels = [QrCodeEcc::Medium, QrCodeEcc::Low];
            levels.into_iter().find_map(|level| Some((at, code(text, level, quiet, columns, rows)?)))
        })
    };
    let (at, code) = fits(QUIET).or_else(|| fits(NARROW_QUIET))?;
    texts.into_iter().nth(at).map(|(known_by, _)| (known_by, code))
}

/// A text as a code in an area of so many columns and rows; none where it does not fit.
fn code(text: &str, level: QrCodeEcc, quiet: usize, columns: usize, rows: usize) -> Option<Code> {
    let room = columns.min(rows.saturating_mul(2));
    // Version v has 17 + 4 v modules on a side.
    let largest = (room.checked_sub(17 + 2 * quiet)? / 4).min(usize::from(LARGEST));
    let largest = u8::try_from(largest).ok().filter(|version| *version >= 1).map(Version::new)?;
    let code = encoded(text, level, largest).ok()?;
    let side = code.size();
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
    let size = usize::try_from(side).ok()?;
    Some(Code { modules, size, quiet, scale: (room / (size + 2 * quiet)).max(1) })
}

/// The smallest code up to a version; more error correction than asked for where it costs nothing.
fn encoded(text: &str, level: QrCodeEcc, largest: Version) -> Result<QrCode, DataTooLong> {
    QrCode::encode_segments_advanced(&QrSegment::make_segments(text), level, Version::MIN, largest, None, true)
}
