//! What cannot be taken apart: a letter with its marks, and the columns it takes.
//!
//! It may not know directions.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A letter with its marks, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What is drawn.
    pub text: String,
    /// Columns: 1 or 2.
    pub width: usize,
    /// Its bytes in the paragraph.
    pub range: Range<usize>,
    /// A zero-width non-joiner follows: it does not join the next letter.
    pub apart: bool,
}

impl Unit {
    /// Whether a line can be broken here.
    pub fn is_blank(&self) -> bool {
        self.text == " "
    }

    /// The letter that other Arabic letters join, if it is one.
    pub fn arabic(&self) -> Option<char> {
        self.text.chars().next().filter(|c| is_arabic(*c))
    }
}

/// The units of a paragraph. What is not drawn is left out: marks of direction, control characters, stray marks.
pub fn units(text: &str) -> Vec<Unit> {
    text.grapheme_indices(true).filter_map(|(at, grapheme)| unit(at, grapheme)).collect()
}

fn unit(at: usize, grapheme: &str) -> Option<Unit> {
    let range = at..at + grapheme.len();
    let apart = grapheme.contains('\u{200c}');
    let mut drawn: String = grapheme.chars().filter(|c| !is_silent(*c)).collect();
    if let Some(first) = drawn.chars().next().filter(|c| is_arabic(*c)) {
        // Marks above Arabic letters make some terminals drop the letter under them.
        drawn = first.to_string();
    }
    let width = drawn.width();
    (width > 0).then_some(Unit { text: drawn, width: width.min(2), range, apart })
}

/// Directs or hides, and is not drawn.
fn is_silent(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A letter of the Arabic script, without its marks and digits.
pub fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}' | '\u{66f}' | '\u{671}'..='\u{6d3}' | '\u{6d5}' | '\u{6ee}' | '\u{6ef}'
        | '\u{6fa}'..='\u{6fc}' | '\u{6ff}' | '\u{750}'..='\u{77f}')
}
