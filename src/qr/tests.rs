//! Codes as a camera sees them: the cells are painted, and read again by another program.

use super::*;
use proptest::prelude::*;
use rqrr::PreparedImage;

/// Pixels of half a cell.
const PIXELS: usize = 4;

/// What a camera reads from the cells, by the colours that are drawn.
fn read(code: &Code) -> Option<String> {
    let rows: Vec<Vec<Cell>> = code.cells().collect();
    let (width, height) = (code.columns() * PIXELS, code.rows() * 2 * PIXELS);
    let mut image = PreparedImage::prepare_from_bitmap(width, height, |x, y| {
        let (column, half) = (x / PIXELS, y / PIXELS);
        let cell = rows[half / 2][column];
        let colour = if half % 2 == 0 { cell.background() } else { cell.foreground() };
        // A blank shows its background in both halves.
        let colour = if cell.symbol() == " " { cell.background() } else { colour };
        colour == DARK
    });
    image.detect_grids().first()?.decode().ok().map(|(_, text)| text)
}

#[test]
fn a_telephone_number_fits_a_small_screen() {
    // Beside a column of controls at 60 x 18.
    let texts =
        [("text", "Volkshochschule Musterstadt, Am Markt 1, 99999 Musterstadt"), ("phone", "tel:+493023125100")];
    let (what, code) = fitted(texts, 36, 18).unwrap();
    assert_eq!((what, code.columns(), code.rows()), ("phone", 33, 17));
    assert_eq!(read(&code).as_deref(), Some("tel:+493023125100"));
}

#[test]
fn more_room_holds_more_text_then_larger_modules() {
    let long = "Ж".repeat(150);
    let texts = [("text", long.as_str()), ("phone", "tel:112")];
    let (small, large) = (fitted(texts, 40, 20).unwrap(), fitted(texts, 80, 40).unwrap());
    assert_eq!((small.0, large.0), ("phone", "text"));
    assert_eq!(read(&large.1), Some(long.clone()));
    let huge = fitted(texts, 240, 80).unwrap();
    assert_eq!((huge.0, huge.1.scale), ("text", 2));
    assert_eq!(read(&huge.1), Some(long));
}

#[test]
fn a_shorter_text_comes_before_a_narrow_margin_and_that_before_nothing() {
    let texts = [("web", "https://vhs.example.org/anmeldung"), ("id", "vhs-b1")];
    let (what, code) = fitted(texts, 29, 15).unwrap();
    assert_eq!((what, code.quiet, code.rows()), ("id", QUIET, 15));
    let (what, code) = fitted(texts, 25, 13).unwrap();
    assert_eq!((what, code.quiet, read(&code)), ("id", NARROW_QUIET, Some("vhs-b1".to_owned())));
    assert_eq!(fitted(texts, 24, 60), None);
    assert_eq!(fitted([("none", "")], 0, 0), None);
}

#[test]
fn it_is_dark_on_light_with_a_margin() {
    let ((), code) = fitted([((), "112")], 40, 20).unwrap();
    let rows: Vec<Vec<Cell>> = code.cells().collect();
    let light = Cell { upper: false, lower: false };
    assert!(rows[..2].iter().flatten().all(|cell| *cell == light));
    assert!(rows.iter().all(|row| row[..4].iter().chain(&row[row.len() - 4..]).all(|cell| *cell == light)));
    assert_eq!((light.symbol(), light.background(), light.foreground()), (" ", LIGHT, LIGHT));
    // The corner of a finder pattern.
    assert_eq!(rows[2][4], Cell { upper: true, lower: true });
    assert_eq!(Cell { upper: true, lower: false }.symbol(), "▄");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_drawn_is_read_again(
        text in "[a-zäöüßА-яіїا-ي0-9 :/.,+\\n-]{1,120}",
        columns in 33_usize..120,
        rows in 17_usize..60,
    ) {
        // The last always fits.
        let (what, code) = fitted([("text", text.as_str()), ("phone", "tel:116016")], columns, rows).unwrap();
        prop_assert!(code.columns() <= columns && code.rows() <= rows);
        let expected = if what == "text" { text.as_str() } else { "tel:116016" };
        prop_assert_eq!(read(&code), Some(expected.to_owned()));
    }
}
