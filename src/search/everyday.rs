//! Everyday words: they tell little about what somebody is looking for. Unlike the words of `stopwords.rs` they belong to
//! phrases (*Chef zahlt nicht*) and can be all that is typed; in a sentence they only add.

use super::fold;
use foldhash::HashSet;
use std::sync::LazyLock;

static EVERYDAY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("everyday.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(fold::words).map(|word| word.text).collect()
});

/// Whether a folded word tells little by itself. So do numbers: an age, an hour, a class.
pub fn is_everyday(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit()) || EVERYDAY.contains(word)
}

#[cfg(test)]
mod tests {
    use super::is_everyday;

    #[test]
    fn every_spelling_of_an_everyday_word_is_one() {
        for word in ["bezahlt", "moeglichkeit", "problem", "yapmak", "помощ", "مساعده", "16"] {
            assert!(is_everyday(word), "{word}");
        }
        for word in ["arbeit", "wohnung", "kind", "miete", "b1"] {
            assert!(!is_everyday(word), "{word}");
        }
    }
}
