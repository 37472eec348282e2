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
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        if word.len().abs_diff(written.len()) > 2 * allowed {
            continue;
        }
        let slips = strsim::osa_distance(&written, &word.to_lowercase());
        if slips <= allowed && best.is_none_or(|(least, _)| slips < least) {
            best = Some((slips, word));
        }
    }
    best.map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

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
