//! What stands on a visitor's screen, in whichever script: texts as they are laid out, the focus, a code.

use lotse::bidi::{Direction, Mode, lay_out};
use lotse::words::languages::is_right_to_left;
use rqrr::PreparedImage;

/// The ground of what has the focus, in the dark theme.
pub const FOCUS: vt100::Color = vt100::Color::Rgb(0xff, 0xe0, 0x82);

/// A text on the screen: the column of its first line's first cell, the row of that, how many cells it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub column: u16,
    pub row: u16,
    pub cells: u16,
}

fn cell(screen: &vt100::Screen, row: u16, column: u16) -> String {
    let text = screen.cell(row, column).map_or("", vt100::Cell::contents);
    if text.is_empty() { " ".to_owned() } else { text.to_owned() }
}

/// The cells of a text in lines of at most so many columns, from left to right.
fn lines(text: &str, language: &str, columns: usize) -> Vec<Vec<String>> {
    let base = if is_right_to_left(language) { Direction::Right } else { Direction::Left };
    let laid = lay_out(text, columns, base, Mode::Program);
    laid.iter().map(|line| line.cells.iter().map(|cell| cell.text.clone()).collect()).collect()
}

/// Where a text of a page in that language stands, however its lines break.
pub fn place(screen: &vt100::Screen, language: &str, text: &str) -> Option<Place> {
    let (rows, columns) = (screen.size().0.get(), screen.size().1.get());
    let grid: Vec<Vec<String>> =
        (0..rows).map(|row| (0..columns).map(|column| cell(screen, row, column)).collect()).collect();
    let mut tried: Vec<Vec<Vec<String>>> = Vec::new();
    for width in (6..=usize::from(columns)).rev() {
        let wanted = lines(text, language, width);
        if tried.last() == Some(&wanted) {
            continue;
        }
        for row in 0..grid.len().saturating_sub(wanted.len() - 1) {
            let at = |line: &[String], cells: &[String]| -> Vec<usize> {
                let all = cells.windows(line.len()).enumerate();
                all.filter(|(_, window)| *window == line).map(|(at, _)| at).collect()
            };
            // The lines of one text stand below each other.
            let below = |first: &usize| {
                wanted[1..]
                    .iter()
                    .zip(&grid[row + 1..])
                    .all(|(line, cells)| at(line, cells).iter().any(|other| other.abs_diff(*first) <= width / 2 + 1))
            };
            let Some(column) = at(&wanted[0], &grid[row]).into_iter().find(below) else { continue };
            let to = |number: usize| u16::try_from(number).unwrap();
            return Some(Place { column: to(column), row: to(row), cells: to(wanted[0].len()) });
        }
        tried.push(wanted);
    }
    None
}

/// The digit that presses the tile or card in which a text stands: before the text, where reading begins.
pub fn digit(screen: &vt100::Screen, language: &str, place: Place) -> Option<char> {
    let step = |distance: u16| {
        if is_right_to_left(language) {
            place.column.checked_add(place.cells - 1 + distance)
        } else {
            place.column.checked_sub(distance)
        }
    };
    let above = |rows: u16| place.row.checked_sub(rows);
    (0..3)
        .filter_map(above)
        .flat_map(|row| (1..=3).filter_map(step).map(move |column| (row, column)))
        .find_map(|(row, column)| cell(screen, row, column).chars().next().filter(char::is_ascii_digit))
}

/// Whether what stands there has the focus.
pub fn focused(screen: &vt100::Screen, place: Place) -> bool {
    screen.cell(place.row, place.column).is_some_and(|cell| cell.bgcolor() == FOCUS)
}

/// What a telephone reads from the screen.
pub fn code(screen: &vt100::Screen) -> Option<String> {
    const PIXELS: usize = 4;
    let (rows, columns) = (usize::from(screen.size().0.get()), usize::from(screen.size().1.get()));
    let is_dark = |x: usize, y: usize| {
        let (column, half) = (x / PIXELS, y / PIXELS);
        let (column, row) = (u16::try_from(column).unwrap(), u16::try_from(half / 2).unwrap());
        let Some(cell) = screen.cell(row, column) else { return true };
        let colour = if half % 2 == 1 && cell.contents() == "▄" { cell.fgcolor() } else { cell.bgcolor() };
        colour != vt100::Color::Rgb(255, 255, 255)
    };
    let mut image = PreparedImage::prepare_from_bitmap(columns * PIXELS, rows * 2 * PIXELS, is_dark);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}
