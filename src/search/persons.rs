//! Words for persons: who somebody is, or for whom something is sought. *Mann sucht Arbeit* asks for work, and an offer of work
//! that names no group is for men too; so these words raise offers that name them, and nobody lacks them.

use super::everyday::WordList;
use std::sync::LazyLock;

static PERSONS: LazyLock<WordList> = LazyLock::new(|| WordList::read(include_str!("persons.txt")));

/// Reads the words, so that the first key need not.
pub(super) fn prepare() {
    LazyLock::force(&PERSONS);
}

/// Whether a folded word names a person.
pub fn is_person(word: &str) -> bool {
    PERSONS.has(word)
}

/// Whether a folded word names a man who somebody lives with.
pub fn is_man(word: &str) -> bool {
    [
        "mann",
        "mannes",
        "ehemann",
        "freund",
        "gatte",
        "vater",
        "husband",
        "boyfriend",
        "чоловик",
        "чоловика",
        "чоловиком",
        "муж",
        "мужа",
        "мужем",
        "koca",
        "kocam",
        "kocamdan",
        "esim",
        "esimden",
        "زوج",
        "زوجي",
        "جوزي",
        "شوهر",
        "شوهرم",
        "cholovik",
        "muzh",
        "zawji",
        "jozi",
        "shoharam",
        "shawharam",
    ]
    .contains(&word)
}

#[cfg(test)]
mod tests {
    use super::is_person;

    #[test]
    fn persons_are_told_from_what_they_seek() {
        for word in ["mann", "rentnerin", "muetter", "ребенку", "ребенка", "kizim", "اولادي", "طفلم"]
        {
            assert!(is_person(word), "{word}");
        }
        for word in ["arbeit", "wohnung", "kindergarten", "frauenhaus", "работа", "iş", "عمل"] {
            assert!(!is_person(word), "{word}");
        }
    }
}
