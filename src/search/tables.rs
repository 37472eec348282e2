//! Words by what is made of them: a stem, a sound, their letters from behind. What was made is not kept, so a table of a large
//! vocabulary is numbers alone.

use super::vocabulary::Term;
use foldhash::quality::FixedState;
use std::hash::BuildHasher;

/// Words by a mark. Marks are known by their hashes: that two of a million words share one of 64 bits does not happen.
#[derive(Debug, Default)]
pub struct ByMark(Vec<(u64, Term)>);

impl ByMark {
    /// Adds a word by its mark; they are found once it is [sorted](ByMark::sorted).
    pub fn add(&mut self, mark: &str, term: Term) {
        self.0.push((hash(mark), term));
    }

    /// Ready to be asked.
    pub fn sorted(mut self) -> ByMark {
        self.0.sort_unstable();
        self.0.shrink_to_fit();
        self
    }

    /// The words with a mark, ascending.
    pub fn get(&self, mark: &str) -> impl Iterator<Item = Term> {
        let wanted = hash(mark);
        let start = self.0.partition_point(|(hash, _)| *hash < wanted);
        let behind = self.0.get(start..).unwrap_or_default().iter();
        behind.take_while(move |(hash, _)| *hash == wanted).map(|(_, term)| *term)
    }
}

fn hash(mark: &str) -> u64 {
    FixedState::default().hash_one(mark.as_bytes())
}

/// ASCII words in the order of their letters from behind; all that is sorted of a word is a number and the term.
pub fn from_behind<'w>(words: impl Iterator<Item = (Term, &'w str)>, word: impl Fn(Term) -> &'w str) -> Vec<Term> {
    let mut sorted: Vec<(u128, Term)> = words.map(|(term, word)| (beginning_from_behind(word), term)).collect();
    sorted.sort_unstable_by(|one, other| {
        let letters = |term: Term| word(term).bytes().rev();
        one.0.cmp(&other.0).then_with(|| letters(one.1).cmp(letters(other.1))).then(one.1.cmp(&other.1))
    });
    sorted.into_iter().map(|(_, term)| term).collect()
}

/// The last sixteen bytes as a number, the last one first: as `beginning` of `beginning.rs`.
fn beginning_from_behind(word: &str) -> u128 {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(word.bytes().rev()).for_each(|(slot, byte)| *slot = byte);
    u128::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_by_their_mark() {
        let mut table = ByMark::default();
        for (mark, term) in [("b", 3), ("a", 2), ("a", 1)] {
            table.add(mark, Term(term));
        }
        let table = table.sorted();
        let get = |mark: &str| table.get(mark).map(|term| term.0).collect::<Vec<_>>();
        assert_eq!((get("a"), get("b"), get("c")), (vec![1, 2], vec![3], vec![]));
    }

    #[test]
    fn endings_stand_together() {
        let words = [
            "wohnungssuche",
            "arbeitssuche",
            "kurs",
            "eine lange kinderbetreuungssuche",
            "keine lange kinderbetreuungssuche",
        ];
        let order = from_behind((0..).map(Term).zip(words), |term| words[term.0 as usize]);
        assert_eq!(order, [Term(0), Term(3), Term(4), Term(1), Term(2)]);
    }
}
