//! The nearest known word: "did you mean".

/// The known word nearest to a written one, if it is near enough to be meant: at most one slip in a word of up to four
/// letters, two up to eight, three in longer ones (optimal string alignment, so swapped neighbours are one slip).
/// Among equally near words the first wins.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let written: String = written.chars().take(64).flat_map(char::to_lowercase).collect();
    let allowed = match written.chars().count() {
        0..=2 => 0,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let letters = letters(&written);
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        if word.len().abs_diff(written.len()) > 2 * allowed {
            continue;
        }
        // A slip makes at most one letter of either word that the other does not have: most words are far at a glance.
        if word.is_ascii() {
            let own = self::letters(word);
            if (letters & !own).count_ones().max((own & !letters).count_ones()) as usize > allowed {
                continue;
            }
        }
        let slips = strsim::osa_distance(&written, &word.to_lowercase());
        if slips <= allowed && best.is_none_or(|(least, _)| slips < least) {
            best = Some((slips, word));
        }
    }
    best.map(|(_, word)| word)
}

/// The letters of a word in any case, as bits; some share one, those outside ASCII have none.
fn letters(word: &str) -> u64 {
    word.bytes().filter(u8::is_ascii).fold(0, |bits, byte| bits | 1 << (byte.to_ascii_lowercase() % 64))
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_glance_leaves_none_out(written in "[a-eA-Eäß0-2.-]{0,9}", known in prop::collection::vec("[a-eA-Eäß0-2.-]{0,9}", 0..9)) {
            let folded = written.to_lowercase();
            let allowed = match folded.chars().count() { 0..=2 => 0, 3..=4 => 1, 5..=8 => 2, _ => 3 };
            let slips = |word: &String| strsim::osa_distance(&folded, &word.to_lowercase());
            let best = known.iter().filter(|word| word.len().abs_diff(folded.len()) <= 2 * allowed && slips(word) <= allowed).min_by_key(|word| slips(word));
            prop_assert_eq!(nearest(&written, known.iter().map(String::as_str)), best.map(String::as_str));
        }
    }

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let keys = ["name", "needs", "provider", "summary"];
        assert_eq!(nearest("summery", keys), Some("summary"));
        assert_eq!(nearest("porvider", keys), Some("provider"));
        assert_eq!(nearest("Needs", keys), Some("needs"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", keys), None);
    }
}
