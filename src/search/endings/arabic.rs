//! Arabic and Persian: the article, little words written with the next one, plurals and possessives. Folded: one form of
//! alef, yeh, kaf; ة is ه; the Persian non-joiner is gone, so a plural stands at its word.

use super::strip;

/// The article with what may stand before it, and what is written with a word. Longest first.
const BEFORE: &[&str] = &["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];

/// Single letters before a word (and, with, to): only where much is left.
const LETTERS: &[&str] = &["و", "ب", "ل"];

/// Plurals, possessives and case of both languages, longest first.
const AFTER: &[&str] = &[
    "هايمان",
    "هايشان",
    "هايم",
    "هايت",
    "هايش",
    "ترين",
    "هاي",
    "مان",
    "تان",
    "شان",
    "ها",
    "هم",
    "هن",
    "نا",
    "تي",
    "ات",
    "ون",
    "ين",
    "ان",
    "ام",
    "اش",
    "يم",
    "تر",
    "را",
    "ته",
    "تك",
];

/// Endings of one language that are the end of many a word of the other: only where much is left.
const DOUBTFUL: &[&str] = &["كم", "ت", "ك", "م", "ش"];

/// The stem of a folded word.
pub fn stem(word: &str) -> &str {
    let long = |least: usize| move |rest: &&str| rest.chars().count() >= least;
    let bare = BEFORE
        .iter()
        .find_map(|article| word.strip_prefix(article).filter(long(3)))
        .or_else(|| LETTERS.iter().find_map(|letter| word.strip_prefix(letter).filter(long(5))))
        .unwrap_or(word);
    let short = |word| strip(word, &["ه", "ي"], 3).or_else(|| strip(word, DOUBTFUL, 4));
    let once = strip(bare, AFTER, 3).or_else(|| short(bare)).unwrap_or(bare);
    let twice = strip(once, AFTER, 4).or_else(|| short(once)).unwrap_or(once);
    // *To my child*: how much is left of such a word can be told only when what stands behind it is gone.
    twice.strip_prefix('ل').filter(long(3)).unwrap_or(twice)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn articles_plurals_and_possessives_share_a_stem() {
        for (a, b) in [
            ("المدرسه", "مدرسه"),
            ("زوجي", "زوج"),
            ("بالمدرسه", "مدرسه"),
            ("اولادي", "اولاد"),
            ("للاطفال", "اطفال"),
            ("شهادات", "شهاده"),
            ("خانمها", "خانم"),
            ("فرزندانم", "فرزند"),
            ("لجويي", "لجو"),
            ("لطفلي", "طفل"),
            ("مدركم", "مدرك"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        for (a, b) in [("اسعار", "اسعاف"), ("كارت", "كار"), ("بيت", "بنت")] {
            assert_ne!(stem(a), stem(b), "{a} {b}");
        }
    }
}
