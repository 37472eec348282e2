//! Everyday words: they tell little about what somebody is looking for. Unlike the words of `stopwords.rs` they belong to
//! phrases (*Chef zahlt nicht*) and can be all that is typed; in a sentence they only add.

use super::{endings, fold};
use foldhash::HashSet;
use std::sync::LazyLock;

static EVERYDAY: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("everyday.txt")));

/// The words of a list as they stand, and the stems of those whose script has endings here: their languages inflect so much
/// that a list of forms would never end. Stems of Latin letters are left out, since nobody knows of which language a word is.
#[derive(Debug)]
pub(super) struct WordList {
    words: HashSet<String>,
    stems: HashSet<String>,
}

impl WordList {
    /// Reads a list: words between blanks, lines that begin with `#` say what follows.
    pub fn read(text: &str) -> WordList {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let words: HashSet<String> = lines.flat_map(fold::words).map(|word| word.text).collect();
        let stems = words.iter().filter_map(|word| endings::of_script(word).map(str::to_owned));
        let stems = stems.filter(|stem| is_long(stem)).collect();
        WordList { words, stems }
    }

    /// Whether a folded word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word)
            || endings::of_script(word).is_some_and(|stem| is_long(stem) && self.stems.contains(stem))
    }
}

/// Whether a stem is long enough to be no other word's.
fn is_long(stem: &str) -> bool {
    stem.chars().count() >= 4
}

/// Reads the words, so that the first key need not.
pub(super) fn prepare() {
    LazyLock::force(&EVERYDAY);
}

/// Whether a folded word tells little by itself. So do numbers: an age, an hour, a class.
pub fn is_everyday(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit()) || EVERYDAY.has(word)
}

#[cfg(test)]
mod tests {
    use super::is_everyday;

    #[test]
    fn every_spelling_of_an_everyday_word_is_one() {
        for word in ["bezahlt", "moeglichkeit", "problem", "yapmak", "помощ", "помощю", "مساعده", "كثيره", "16"]
        {
            assert!(is_everyday(word), "{word}");
        }
        for word in ["arbeit", "wohnung", "kind", "miete", "b1"] {
            assert!(!is_everyday(word), "{word}");
        }
    }
}
