//! Collects the words of a vocabulary: each once, with its other forms, numbered as they come.
//!
//! The numbers are for the time of collecting; in the end the order of the letters decides, so that nothing depends on the
//! order of a file or on who collected what.

use super::beginning::beginning;
use super::fold;
use super::vocabulary::{Term, Vocabulary};
use foldhash::HashSet;
use foldhash::fast::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use std::cmp::Ordering;
use std::hash::BuildHasher;

/// A vocabulary that is being collected: words in any order with their other forms.
#[derive(Debug, Default)]
pub struct Collector {
    words: Words,
    /// Forms in Latin letters, by the letters in which a word was met first.
    latin: Vec<(Box<str>, u32)>,
    /// Words whose form without umlauts is there, and those forms.
    bare: HashSet<u32>,
    bare_forms: Vec<(Box<str>, u32)>,
    /// By number: whether the word stands somewhere where it may be shown.
    shown: Vec<bool>,
    /// What is collected now is never shown.
    secret: bool,
    /// The first of the words in the order of their letters, if somebody has sorted them.
    order: Vec<(u128, u32)>,
}

/// Distinct words, numbered as they come. Their letters stand one behind the other: a word needs no memory of its own, and to look
/// one up and to add it is one search.
#[derive(Debug, Default)]
struct Words {
    letters: String,
    /// By number where its letters end.
    ends: Vec<usize>,
    numbers: HashTable<u32>,
    hasher: RandomState,
}

impl Words {
    fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word's number, and whether it is new.
    fn number(&mut self, word: &str) -> (u32, bool) {
        let Words { letters, ends, numbers, hasher } = self;
        let is = |known: &u32| letter(letters, ends, *known) == word;
        let hash = |known: &u32| hasher.hash_one(letter(letters, ends, *known));
        match numbers.entry(hasher.hash_one(word), is, hash) {
            Entry::Occupied(known) => (*known.get(), false),
            Entry::Vacant(slot) => {
                let next = number(ends.len());
                slot.insert(next);
                letters.push_str(word);
                ends.push(letters.len());
                (next, true)
            }
        }
    }

    /// A word's number, if it is there.
    fn find(&self, word: &str) -> Option<u32> {
        let is = |known: &u32| letter(&self.letters, &self.ends, *known) == word;
        self.numbers.find(self.hasher.hash_one(word), is).copied()
    }

    /// The order of two words by their letters, each with its beginning.
    fn compare(&self, one: &(u128, u32), other: &(u128, u32)) -> Ordering {
        one.0.cmp(&other.0).then_with(|| self.get(one.1).cmp(self.get(other.1)))
    }

    fn get(&self, number: u32) -> &str {
        letter(&self.letters, &self.ends, number)
    }
}

/// The letters of the word with a number.
fn letter<'w>(letters: &'w str, ends: &[usize], number: u32) -> &'w str {
    let number = number as usize;
    let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    ends.get(number).and_then(|end| letters.get(start..*end)).unwrap_or_default()
}

impl Collector {
    /// From here on words are collected that find and are never shown, or no longer.
    pub fn keep_secret(&mut self, secret: bool) {
        self.secret = secret;
    }

    /// The provisional number of a folded word that was collected already.
    pub fn find(&self, folded: &str) -> Option<u32> {
        self.words.find(folded)
    }

    /// The provisional number of a folded word, with its letters as they are shown.
    pub fn number(&mut self, folded: &str, shown: &str) -> u32 {
        let (number, is_new) = self.words.number(folded);
        if is_new {
            self.shown.push(false);
            if !folded.is_ascii() {
                let latin = fold::forms(shown, folded).latin;
                self.latin.extend(latin.map(|latin| (latin.into(), number)));
            }
        }
        if !self.secret
            && let Some(shown) = self.shown.get_mut(number as usize)
        {
            *shown = true;
        }
        // The same folded word can be shown with an umlaut here and without one there.
        let has_umlaut = || shown.chars().any(|c| matches!(c, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü'));
        if !shown.is_ascii() && folded.is_ascii() && !self.bare.contains(&number) && has_umlaut() {
            self.bare.insert(number);
            let bare = fold::forms(shown, folded).bare;
            self.bare_forms.extend(bare.map(|bare| (bare.into(), number)));
        }
        number
    }

    /// Puts the words in the order of their letters, so that who joins them has less to do.
    pub fn sort(&mut self) {
        let words = &self.words;
        self.order = (0..number(words.len())).map(|number| (beginning(words.get(number)), number)).collect();
        self.order.sort_unstable_by(|one, other| words.compare(one, other));
    }

    /// Takes in what was collected behind this; by its numbers the numbers here. What was met first counts, as it does in
    /// one go.
    pub fn take(&mut self, other: Collector) -> Vec<u32> {
        let known = number(self.words.len());
        let mut numbers = vec![0; other.words.len()];
        // In their order if they have one: then the new ones are in order here.
        let sorted = other.order.iter().map(|(_, theirs)| *theirs);
        for theirs in sorted.chain(number(other.order.len())..number(other.words.len())) {
            if let Some(slot) = numbers.get_mut(theirs as usize) {
                *slot = self.words.number(other.words.get(theirs)).0;
            }
        }
        let mine = |theirs: u32| numbers.get(theirs as usize).copied();
        let latin = other.latin.into_iter().filter_map(|(form, theirs)| Some((form, mine(theirs)?)));
        self.latin.extend(latin.filter(|(_, number)| *number >= known));
        let bare = other.bare_forms.into_iter().filter_map(|(form, theirs)| Some((form, mine(theirs)?)));
        self.bare_forms.extend(bare.filter(|(_, number)| !self.bare.contains(number)));
        self.bare.extend(other.bare.into_iter().filter_map(mine));
        self.shown.resize(self.words.len(), false);
        for (number, _) in numbers.iter().zip(other.shown).filter(|(_, shown)| *shown) {
            if let Some(shown) = self.shown.get_mut(*number as usize) {
                *shown = true;
            }
        }
        numbers
    }

    /// The vocabulary, and by provisional number the term.
    pub fn finish(self) -> (Vocabulary, Vec<Term>) {
        let Collector { words: known, latin, bare_forms, shown: may_show, mut order, .. } = self;
        let behind = number(order.len())..number(known.len());
        order.extend(behind.map(|number| (beginning(known.get(number)), number)));
        // This sort sees stretches that are in order, and joins them.
        order.sort_by(|one, other| known.compare(one, other));
        let mut terms = vec![Term(0); order.len()];
        let mut words = Vec::with_capacity(order.len());
        let mut shown = Vec::with_capacity(order.len());
        for (term, (_, number)) in (0u32..).zip(order) {
            shown.push(may_show.get(number as usize).copied().unwrap_or(false));
            if let Some(slot) = terms.get_mut(number as usize) {
                *slot = Term(term);
            }
            words.push(Box::from(known.get(number)));
        }
        let mut forms: Vec<(Box<str>, Term)> = latin
            .into_iter()
            .chain(bare_forms)
            .filter_map(|(form, number)| Some((form, *terms.get(number as usize)?)))
            .collect();
        forms.sort_unstable();
        forms.dedup();
        (Vocabulary::of(words, forms, shown), terms)
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_collected_is_what_one_would_have() {
        let words = [
            ("kurs", "Kurs", false),
            ("aerzte", "Aerzte", false),
            ("aerzte", "Ärzte", false),
            ("робота", "робота", false),
            ("schimpfwort", "Schimpfwort", true),
            ("aerzte", "ÄRZTE", false),
            ("kurs", "Kurs", true),
            ("робота", "РОБОТА", false),
        ];
        let collect = |words: &[(&str, &str, bool)]| {
            let mut collector = Collector::default();
            for (folded, shown, secret) in words {
                collector.keep_secret(*secret);
                collector.number(folded, shown);
            }
            collector
        };
        let seen = |collector: Collector| {
            let vocabulary = collector.finish().0;
            let words: Vec<(String, bool)> =
                vocabulary.iter().map(|(term, word)| (word.to_owned(), vocabulary.may_show(term))).collect();
            let forms = ["arzte", "robota"].map(|form| vocabulary.plain_meetings(form));
            (words, forms)
        };
        let whole = seen(collect(&words));
        for at in 0..=words.len() {
            let (first, second) = words.split_at(at);
            let mut collector = collect(first);
            collector.take(collect(second));
            assert_eq!(seen(collector), whole);
        }
    }
}
