//! Words of other languages without their endings: what people type is inflected, what a directory says is too.
//!
//! Light on purpose, one file a script or language, closed lists of endings and no dictionary: two words that share a stem
//! are taken for one word, so a stem that is too short would let strangers meet. Pure functions over folded words.

mod arabic;
mod cyrillic;
mod english;
mod turkish;

pub use english::stem as english;
pub use turkish::stem as turkish;

use super::fold;

/// The stem of a word that is not written in Latin letters; `None` for a script without rules here.
pub fn of_script(word: &str) -> Option<&str> {
    if fold::is_arabic(word) {
        Some(arabic::stem(word))
    } else if word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        Some(cyrillic::stem(word))
    } else {
        None
    }
}

/// A word without the first of these endings that it has and that leaves at least so many letters.
fn strip<'w>(word: &'w str, endings: &[&str], least: usize) -> Option<&'w str> {
    // A look at the last byte spares most comparisons.
    let last = word.as_bytes().last();
    let alike = endings.iter().filter(|ending| ending.as_bytes().last() == last);
    alike.filter_map(|ending| word.strip_suffix(ending)).find(|rest| rest.chars().nth(least - 1).is_some())
}
