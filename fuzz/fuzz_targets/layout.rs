//! Lines from left and right: never wider than the area, nothing invisible drawn, every cell shows bytes of the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::bidi::{Direction, Line, Mode, fitted, lay_out};
use lotse::directory::Text;

fn holds(line: &Line, text: &str, width: usize) {
    assert!(line.width() <= width.max(2), "{} in {width}: {text:?}", line.width());
    for cell in &line.cells {
        assert!(matches!(cell.width, 1 | 2) && !cell.text.is_empty(), "{cell:?}");
        assert!(!cell.text.chars().any(char::is_control), "{cell:?}");
        assert!(text.get(cell.source.clone()).is_some(), "{cell:?} of {text:?}");
    }
    for column in 0..line.width() {
        assert!(line.source_at(column).is_some());
    }
}

fuzz_target!(|input: (u8, bool, bool, &str)| {
    let (width, from_right, cleaned, raw) = input;
    let clean = Text::clean(raw);
    let text = if cleaned { clean.as_str() } else { raw };
    let (width, base) = (usize::from(width), if from_right { Direction::Right } else { Direction::Left });
    for mode in [Mode::Program, Mode::Terminal, Mode::Off] {
        lay_out(text, width, base, mode).iter().for_each(|line| holds(line, text, width));
        let line = fitted(text, width, base, mode);
        assert!(line.width() <= width, "{} in {width}: {text:?}", line.width());
    }
});
