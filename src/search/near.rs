//! How many slips part a typed word from others: letters missing, doubled, wrong, or two swapped (optimal string alignment).

use std::collections::BTreeMap;

/// A typed word, made ready to be held against thousands.
///
/// A column of the table of distances is a few bits of one number, so a letter costs a dozen steps however long the typed word is
/// (H. Hyyrö, *A bit-vector algorithm for computing Levenshtein and Damerau edit distances*, 2003).
#[derive(Debug)]
pub(super) struct Typed {
    letters: u32,
    /// By letter the places where the typed word has it.
    ascii: [u64; 128],
    others: BTreeMap<char, u64>,
}

impl Typed {
    /// A word of at most 64 letters; nothing else is compared.
    pub fn new(word: &str) -> Option<Typed> {
        let mut typed = Typed { letters: 0, ascii: [0; 128], others: BTreeMap::new() };
        for c in word.chars() {
            let place = 1u64.checked_shl(typed.letters)?;
            typed.letters += 1;
            match typed.ascii.get_mut(c as usize) {
                Some(places) => *places |= place,
                None => *typed.others.entry(c).or_default() |= place,
            }
        }
        Some(typed)
    }

    fn places(&self, c: char) -> u64 {
        match self.ascii.get(c as usize) {
            Some(places) => *places,
            None => self.others.get(&c).copied().unwrap_or(0),
        }
    }

    /// How many slips lead from the typed word to this one.
    pub fn slips(&self, word: impl Iterator<Item = char>) -> usize {
        let Some(last) = self.letters.checked_sub(1) else { return word.count() };
        let mut slips = self.letters;
        // Where the distance goes up and down along a column, and where it stays along a diagonal.
        let (mut up, mut down, mut stays, mut before) = (u64::MAX, 0u64, 0u64, 0u64);
        for c in word {
            let here = self.places(c);
            let swapped = ((!stays & here) << 1) & before;
            stays = ((here & up).wrapping_add(up) ^ up) | here | down | swapped;
            let right_up = down | !(stays | up);
            let right_down = stays & up;
            slips += (right_up >> last & 1) as u32;
            slips -= (right_down >> last & 1) as u32;
            let right_up = right_up << 1 | 1;
            up = right_down << 1 | !(stays | right_up);
            down = right_up & stays;
            before = here;
        }
        slips as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn slips_are_those_of_the_plain_table(a in "[abcä]{0,12}", b in "[abcä]{0,12}") {
            prop_assert_eq!(Typed::new(&a).unwrap().slips(b.chars()), strsim::osa_distance(&a, &b));
        }

        #[test]
        fn long_words_too(a in "[a-d]{55,64}", b in "[a-d]{50,70}") {
            prop_assert_eq!(Typed::new(&a).unwrap().slips(b.chars()), strsim::osa_distance(&a, &b));
        }
    }

    #[test]
    fn what_is_longer_is_not_compared() {
        assert!(Typed::new(&"a".repeat(64)).is_some());
        assert!(Typed::new(&"a".repeat(65)).is_none());
    }
}
