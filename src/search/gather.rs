//! Gathers the words of texts with where they stand, before they become an index.
//!
//! Offers are gathered range by range, so that whoever has threads can share them; joined in their order the ranges give
//! what one would have given. This file knows no facets and no order of results.

use super::collector::Collector;
use super::fold::{self, Word};
use super::index::{Meant, Phrase};
use super::postings::{Filling, Posts};
use super::score::Field;
use super::stopwords::{is_stopword, is_turn};
use super::vocabulary::Vocabulary;
use crate::directory::model::{Directory, Offer};
use crate::directory::taxonomy::Term as Words;
use foldhash::HashMap;
use std::ops::Range;

/// Words with where they stand, as they are gathered: of some offers, or of what offers share.
#[derive(Debug, Default)]
pub struct Gathered {
    collector: Collector,
    filling: Filling,
    phrases: Vec<Phrase>,
    /// What stands between blanks comes again and again, with its comma or bracket, so it is folded once.
    pieces: Pieces,
    /// The words of the pieces, by their provisional numbers.
    of_pieces: Vec<u32>,
}

impl Gathered {
    /// The words of a range of a directory's offers.
    pub fn of<E: AsRef<Offer>>(directory: &Directory<E>, range: Range<usize>) -> Gathered {
        let mut gathered = Gathered::default();
        for (id, entry) in (number(range.start)..).zip(directory.offers.get(range).unwrap_or_default()) {
            gathered.describe(id, entry.as_ref());
        }
        gathered.pieces = Pieces::default();
        gathered.of_pieces = Vec::new();
        gathered
    }

    /// Takes in what was gathered of later offers; what comes out is what one would have gathered alone.
    pub(super) fn take(&mut self, other: Gathered) {
        let numbers = self.collector.take(other.collector);
        self.filling.take(other.filling, numbers);
    }

    /// What was gathered, with the words in the order of their letters.
    pub(super) fn finish(self) -> (Vocabulary, Posts, Vec<Phrase>) {
        let Gathered { collector, filling, phrases, pieces, of_pieces } = self;
        drop((pieces, of_pieces));
        let (vocabulary, terms) = collector.finish();
        let posts = filling.finish(vocabulary.len(), &terms);
        (vocabulary, posts, phrases)
    }

    /// A running text.
    pub(super) fn text(&mut self, field: Field, id: u32, text: &str) {
        // A blank ends a word whatever stands beside it, so the pieces fold as the whole does.
        for piece in text.as_bytes().split(|b| matches!(b, b' ' | b'\n')).filter(|piece| !piece.is_empty()) {
            let range = match self.pieces.get(piece) {
                Some(range) => range,
                None => self.piece(piece),
            };
            let words = self.of_pieces.get(range.start as usize..range.end as usize).unwrap_or_default();
            self.filling.add(words, field, id);
        }
    }

    fn piece(&mut self, piece: &[u8]) -> Range<u32> {
        let start = number(self.of_pieces.len());
        // Cut at blanks, so it is a text as the whole was.
        let text = str::from_utf8(piece).unwrap_or_default();
        for Word { text: folded, range } in fold::words(text) {
            self.of_pieces.push(self.collector.number(&folded, text.get(range).unwrap_or_default()));
        }
        let range = start..number(self.of_pieces.len());
        self.pieces.insert(piece, range.clone());
        range
    }

    /// A name is also found by its words written as one: `I-Kurs` by `ikurs`.
    pub(super) fn name(&mut self, field: Field, id: u32, text: &str) {
        self.text(field, id, text);
        if text.contains(['-', '.']) {
            for part in text.split_whitespace().filter(|part| part.contains(['-', '.'])) {
                let joined: String = fold::words(part).into_iter().map(|word| word.text).collect();
                if joined.chars().count() >= 3 && joined.len() <= fold::LONGEST {
                    let number = self.collector.number(&joined, &joined);
                    self.filling.add(&[number], field, id);
                }
            }
        }
    }

    /// The words of a need or a value. One word stands for itself; several stand together.
    pub(super) fn synonym(&mut self, single: Field, id: u32, meant: Meant, text: &str) {
        let words = fold::words(text);
        let mut counting: Vec<&Word> = words.iter().filter(|w| !is_stopword(&w.text) || is_turn(&w.text)).collect();
        if counting.is_empty() {
            counting = words.iter().collect();
        }
        if words.len() > 1 && text.contains(['-', '.']) && !text.contains(' ') {
            let joined: String = words.iter().map(|word| &*word.text).collect();
            let number = self.collector.number(&joined, &joined);
            self.filling.add(&[number], single, id);
            // `P-Konto` is one word: what stands behind the letter does not mean it.
            if counting.len() < words.len() {
                return;
            }
        }
        match counting.as_slice() {
            [] => {}
            [word] => {
                let number = self.collector.number(&word.text, text.get(word.range.clone()).unwrap_or_default());
                self.filling.add(&[number], single, id);
            }
            several => {
                let phrase = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
                self.phrases.push(Phrase { meant, words: u8::try_from(several.len()).unwrap_or(u8::MAX), tells: 0 });
                for word in several {
                    let number = self.collector.number(&word.text, text.get(word.range.clone()).unwrap_or_default());
                    self.filling.add(&[number], Field::Phrase, phrase);
                }
            }
        }
    }

    /// The labels and synonyms of a need or a value.
    pub(super) fn term(&mut self, label: Field, single: Field, id: u32, meant: Meant, term: &Words) {
        for (_, text) in &term.labels {
            self.synonym(label, id, meant, text);
            // A label may name several things: `Möbel & Hausrat` is found by either.
            if text.contains(['&', ',', '،', '/']) {
                text.split(['&', ',', '،', '/']).for_each(|part| self.synonym(single, id, meant, part));
            }
        }
        for (_, text) in &term.plain {
            self.synonym(single, id, meant, text);
        }
        for text in term.synonyms.iter().flat_map(|(_, words)| words) {
            self.synonym(single, id, meant, text);
        }
        self.collector.keep_secret(true);
        for text in term.hidden_synonyms.iter().flat_map(|(_, words)| words) {
            self.synonym(single, id, meant, text);
        }
        self.collector.keep_secret(false);
    }

    fn describe(&mut self, id: u32, offer: &Offer) {
        self.name(Field::Name, id, &offer.name);
        if let Some(name) = &offer.provider_name {
            self.name(Field::ProviderName, id, name);
        }
        offer.keywords.iter().for_each(|word| self.name(Field::Keyword, id, word));
        self.text(Field::Summary, id, &offer.summary);
        if let Some(text) = &offer.description {
            self.text(Field::Description, id, text);
        }
        offer.next_steps.iter().for_each(|step| self.text(Field::Description, id, step));
        for translation in &offer.translations {
            if let Some(name) = &translation.name {
                self.text(Field::TranslatedName, id, name);
            }
            if let Some(summary) = &translation.summary {
                self.text(Field::TranslatedSummary, id, summary);
            }
        }
    }
}

/// Pieces of text with the stretch of their words. Most are short: those are numbers, so that looking one up goes nowhere else.
#[derive(Debug, Default)]
struct Pieces {
    short: HashMap<u128, Range<u32>>,
    long: HashMap<Box<[u8]>, Range<u32>>,
}

impl Pieces {
    fn get(&self, piece: &[u8]) -> Option<Range<u32>> {
        match packed(piece) {
            Some(packed) => self.short.get(&packed).cloned(),
            None => self.long.get(piece).cloned(),
        }
    }

    fn insert(&mut self, piece: &[u8], words: Range<u32>) {
        match packed(piece) {
            Some(packed) => self.short.insert(packed, words),
            None => self.long.insert(piece.into(), words),
        };
    }
}

/// Up to fifteen bytes and how many they are, as a number.
fn packed(piece: &[u8]) -> Option<u128> {
    let mut bytes = [0; 16];
    bytes.get_mut(..15)?.get_mut(..piece.len())?.copy_from_slice(piece);
    Some(u128::from_le_bytes(bytes) | (piece.len() as u128) << 120)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
