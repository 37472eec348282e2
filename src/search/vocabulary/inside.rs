//! Words within words: the last part of a compound, and a part inside one.

use super::super::tables;
use super::{Found, Term, Vocabulary, Way, numbered};

/// The longer words by their letters from behind.
pub(super) fn by_end(words: &[Box<str>]) -> Vec<Term> {
    let long = numbered(words).filter(|(_, word)| word.len() >= 7 && word.is_ascii());
    tables::from_behind(long, |term| words.get(term.0 as usize).map_or("", |word| &**word))
}

impl Vocabulary {
    /// The last part of compounds, and a part inside them.
    pub(super) fn inside(&self, typed: &str, found: &mut Found) {
        if typed.len() < 4 || !typed.is_ascii() || typed.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        let share = |word: &str| u16::try_from(150 * typed.len() / word.len().max(1)).unwrap_or(0);
        for (term, word) in self.ending(typed) {
            // What stands before must be a part itself, not a letter.
            if word.len() >= typed.len() + 3 {
                found.add(term, 560 + share(word), Way::Part);
            }
        }
        if typed.len() >= 6 {
            let (line, starts) = self.line();
            let (mut last, mut from) = (None, 0);
            for at in memchr::memmem::find_iter(line.as_bytes(), typed.as_bytes()) {
                from = word_at(starts, from, at);
                let term = Term(u32::try_from(from).unwrap_or(u32::MAX));
                let start = starts.get(term.0 as usize).copied().unwrap_or(0) as usize;
                let word = self.word(term);
                // The first place in a word counts.
                if last.replace(term) != Some(term) && at - start >= 3 && word.len() >= typed.len() + 4 {
                    found.add(term, 500 + share(word), Way::Part);
                }
            }
        }
    }

    /// Whether it is a word, or the last part of one.
    pub(super) fn ends_a_word(&self, end: &str) -> bool {
        self.exact(end).is_some() || self.ending(end).any(|(_, word)| word.len() >= end.len() + 3)
    }

    pub(super) fn by_end(&self) -> &[Term] {
        self.by_end.get_or_init(|| by_end(&self.words))
    }

    /// The longer words with an ASCII end.
    pub(super) fn ending<'v>(&'v self, end: &'v str) -> impl Iterator<Item = (Term, &'v str)> {
        let words = self.by_end();
        let start = words.partition_point(|term| self.word(*term).bytes().rev().lt(end.bytes().rev()));
        let behind = words.get(start..).unwrap_or_default().iter().map(|term| (*term, self.word(*term)));
        behind.take_while(move |(_, word)| word.ends_with(end))
    }

    pub(super) fn line(&self) -> &(String, Vec<u32>) {
        self.line.get_or_init(|| {
            let mut line = String::with_capacity(self.words.iter().map(|word| word.len() + 1).sum());
            let mut starts = Vec::with_capacity(self.words.len());
            for word in &self.words {
                starts.push(u32::try_from(line.len()).unwrap_or(u32::MAX));
                line.push_str(word);
                line.push('\n');
            }
            (line, starts)
        })
    }
}

/// Which word stands at a place of the line; it is the one at `from` or behind it, and mostly not far.
fn word_at(starts: &[u32], from: usize, at: usize) -> usize {
    let begins = |start: &u32| *start as usize <= at;
    let mut step = 1;
    while starts.get(from + step).is_some_and(begins) {
        step *= 2;
    }
    let rest = starts.get(from..starts.len().min(from + step + 1)).unwrap_or_default();
    (from + rest.partition_point(begins)).saturating_sub(1)
}
