//! Gathers the words of texts with where they stand, before they become an index.
//!
//! Offers are gathered range by range, so that whoever has threads can share them; joined in their order the ranges give
//! what one would have given. This file knows no facets and no order of results.

use super::collector::Collector;
use super::everyday::is_everyday;
use super::fold;
use super::index::{Meant, Phrase};
use super::persons::is_person;
use super::postings::{Filling, Posts};
use super::score::Field;
use super::stopwords::{falls, is_noun_too, is_stopword, is_turn};
use super::vocabulary::Vocabulary;
use crate::directory::both::Both;
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
    /// Room for folding, lent again and again.
    room: String,
    synonym: Synonym,
    /// Words that needs are called by alone, by their provisional numbers, each with the need.
    owned: Vec<(u32, u32)>,
    /// The group of the need that is gathered.
    group: Option<u32>,
}

/// The words of a synonym while it is looked at.
#[derive(Debug, Default)]
struct Synonym {
    /// The folded words one behind the other.
    letters: String,
    words: Vec<Part>,
}

/// A word of a synonym: where it stands among the folded letters and in the text, and whether it counts.
#[derive(Clone, Debug)]
struct Part {
    folded: Range<usize>,
    shown: Range<usize>,
    counts: bool,
    turns: bool,
}

/// What is called by a word alone.
enum Owner {
    Nobody,
    /// The need whose words are gathered, or its group.
    Itself,
    Others,
}

impl Synonym {
    fn read(&mut self, text: &str, room: &mut String) {
        let Synonym { letters, words } = self;
        letters.clear();
        words.clear();
        fold::each_word(text, room, |word, shown| {
            let start = letters.len();
            letters.push_str(word);
            let turns = is_turn(word);
            let counts = turns || is_noun_too(word) || !is_stopword(word);
            words.push(Part { folded: start..letters.len(), shown, counts, turns });
        });
        // Where none counts they all do.
        if !words.iter().any(|word| word.counts) {
            words.iter_mut().for_each(|word| word.counts = true);
        }
    }

    /// How many of its words have to be typed for what it means. What is left when little words are gone may mean something
    /// else: *wenig Geld* is no money, and *muss weg von meinem Mann* no man. So one word that is left and that something else is
    /// called by needs one of the little ones beside it, which then count with it; and a word that tells nothing by itself needs
    /// all of them.
    fn needed(&mut self, owner: impl Fn(&str) -> Owner) -> usize {
        let Synonym { letters, words } = self;
        let counting = words.iter().filter(|word| word.counts).count();
        let word = |part: &Part| letters.get(part.folded.clone()).unwrap_or_default();
        let mut strong = words.iter().filter(|word| word.counts && !word.turns);
        let (first, others) = (strong.next().map(word), strong.count());
        if others > 0 || words.len() == 1 {
            return counting;
        }
        let tells = first.is_some_and(|word| !is_everyday(word) && !is_person(word));
        let is_all = words.iter().all(|part| part.counts || falls(word(part)));
        let is_itself = || match first.map_or(Owner::Nobody, owner) {
            Owner::Itself => true,
            Owner::Nobody => tells,
            Owner::Others => false,
        };
        if tells && (counting > 1 || is_all) || is_itself() {
            return counting;
        }
        let needed = if tells { 2 } else { words.len() };
        words.iter_mut().for_each(|word| word.counts = true);
        needed
    }
}

impl Gathered {
    /// The words of a range of a directory's offers.
    pub fn of<E: AsRef<Offer>>(directory: &Directory<E>, range: Range<usize>) -> Gathered {
        let mut gathered = Gathered::default();
        for (id, entry) in (number(range.start)..).zip(directory.offers.get(range).unwrap_or_default()) {
            gathered.describe(id, entry.as_ref());
        }
        // What is kept until all are joined is the words and their stands alone.
        gathered.collector.sort();
        Gathered { collector: gathered.collector, filling: gathered.filling, ..Gathered::default() }
    }

    /// The words of a directory's needs. It also reads the words of the lists, which their values need later: built-in words are
    /// read when somebody asks for them, and whoever gathers beside others asks first.
    pub fn of_needs<E>(directory: &Directory<E>) -> Gathered {
        let mut gathered = Gathered::default();
        for (ix, need) in directory.needs.iter().filter(|(_, need)| !need.hidden) {
            gathered.own(u32::from(ix.0), &need.term);
        }
        gathered.owned.sort_unstable();
        // A need whose words nobody's offer answers still understands what was typed; it just reaches nothing.
        for (ix, need) in directory.needs.iter().filter(|(_, need)| !need.hidden) {
            gathered.group = need.parent.map(|group| u32::from(group.0));
            gathered.term(Field::Need, Field::Synonym, u32::from(ix.0), Meant::Need(ix), &need.term);
        }
        directory.lists.iter().for_each(drop);
        gathered.collector.sort();
        gathered
    }

    /// Takes in what was gathered of later offers; what comes out is what one would have gathered alone.
    pub(super) fn take(&mut self, other: Gathered) {
        let numbers = self.collector.take(other.collector);
        self.filling.take(other.filling, numbers);
    }

    /// What was gathered, with the words in the order of their letters.
    pub(super) fn finish(self, both: Both<'_>) -> (Vocabulary, Posts, Vec<Phrase>) {
        let Gathered { collector, filling, phrases, .. } = self;
        let (vocabulary, terms) = collector.finish();
        let posts = filling.finish(vocabulary.len(), &terms, both);
        (vocabulary, posts, phrases)
    }

    /// A running text.
    pub(super) fn text(&mut self, field: Field, id: u32, text: &str) {
        let mut start = 0;
        // A blank ends a word whatever stands beside it, so the pieces fold as the whole does.
        while let Some(rest) = text.as_bytes().get(start..).filter(|rest| !rest.is_empty()) {
            let length = rest.iter().position(|b| matches!(b, b' ' | b'\n')).unwrap_or(rest.len());
            if length > 0 {
                let range = match self.pieces.get(rest, length) {
                    Some(range) => range,
                    None => self.piece(text.get(start..start + length).unwrap_or_default()),
                };
                let words = self.of_pieces.get(range.start as usize..range.end as usize).unwrap_or_default();
                self.filling.extend(words, field);
            }
            start += length + 1;
        }
        self.filling.close(field, id);
    }

    fn piece(&mut self, text: &str) -> Range<u32> {
        let Gathered { collector, pieces, of_pieces, room, .. } = self;
        let start = number(of_pieces.len());
        fold::each_word(text, room, |folded, range| {
            of_pieces.push(collector.number(folded, text.get(range).unwrap_or_default()));
        });
        let range = start..number(of_pieces.len());
        pieces.insert(text.as_bytes(), range.clone());
        range
    }

    /// A name is also found by its words written as one: `I-Kurs` by `ikurs`.
    pub(super) fn name(&mut self, field: Field, id: u32, text: &str) {
        self.text(field, id, text);
        if text.contains(['-', '.']) {
            for part in text.split_whitespace().filter(|part| part.contains(['-', '.'])) {
                self.synonym.read(part, &mut self.room);
                let joined = &*self.synonym.letters;
                if joined.chars().count() >= 3 && joined.len() <= fold::LONGEST {
                    let number = self.collector.number(joined, joined);
                    self.filling.add(&[number], field, id);
                }
            }
        }
    }

    /// The words of a need or a value. One word stands for itself; several stand together.
    pub(super) fn synonym(&mut self, single: Field, id: u32, meant: Meant, text: &str) {
        let Gathered { collector, filling, phrases, room, synonym, owned, group, .. } = self;
        synonym.read(text, room);
        let counting = synonym.words.iter().filter(|word| word.counts).count();
        let is_mine = |need: u32| match meant {
            Meant::Need(_) => need == id || Some(need) == *group,
            Meant::Value(_) => false,
        };
        let needed = synonym.needed(|word| {
            let Some(number) = collector.find(word) else { return Owner::Nobody };
            let from = owned.partition_point(|(known, _)| *known < number);
            let owners = owned.get(from..).unwrap_or_default().iter().take_while(|(known, _)| *known == number);
            owners.fold(Owner::Nobody, |known, (_, need)| match known {
                Owner::Itself => known,
                _ if is_mine(*need) => Owner::Itself,
                _ => Owner::Others,
            })
        });
        let Synonym { letters, words } = synonym;
        if words.len() > 1 && text.contains(['-', '.']) && !text.contains(' ') {
            filling.add(&[collector.number(letters, letters)], single, id);
            // `P-Konto` is one word: what stands behind the letter does not mean it.
            if counting < words.len() {
                return;
            }
        }
        let (field, id) = match needed {
            0 => return,
            1 => (single, id),
            several => {
                let phrase = u32::try_from(phrases.len()).unwrap_or(u32::MAX);
                phrases.push(Phrase { meant, words: u8::try_from(several).unwrap_or(u8::MAX), tells: 0 });
                (Field::Phrase, phrase)
            }
        };
        for Part { folded, shown, .. } in words.iter().filter(|word| word.counts) {
            let (folded, shown) = (letters.get(folded.clone()), text.get(shown.clone()));
            let number = collector.number(folded.unwrap_or_default(), shown.unwrap_or_default());
            filling.add(&[number], field, id);
        }
    }

    /// Notes the words that a need is called by alone.
    fn own(&mut self, need: u32, term: &Words) {
        let texts = term.labels.iter().chain(&term.plain).map(|(_, text)| text);
        for text in texts.chain(term.synonyms.iter().flat_map(|(_, words)| words)) {
            for part in text.split(['&', ',', '،', '/']).map(str::trim).filter(|part| !part.contains(' ')) {
                self.synonym.read(part, &mut self.room);
                let number = match self.synonym.words.as_slice() {
                    [_] => self.collector.number(&self.synonym.letters, part),
                    _ => continue,
                };
                self.owned.push((number, need));
            }
        }
    }

    /// Whether needs are called so, by one word.
    fn is_owned(&mut self, text: &str) -> bool {
        self.synonym.read(text, &mut self.room);
        let number = match self.synonym.words.as_slice() {
            [_] => self.collector.find(&self.synonym.letters),
            _ => None,
        };
        number.is_some_and(|number| self.owned.binary_search_by_key(&number, |(known, _)| *known).is_ok())
    }

    /// The labels and synonyms of a need or a value.
    pub(super) fn term(&mut self, label: Field, single: Field, id: u32, meant: Meant, term: &Words) {
        for (_, text) in &term.labels {
            self.synonym(label, id, meant, text);
            // A label may name several things: `Möbel & Hausrat` is found by either.
            if text.contains(['&', ',', '،', '/']) {
                for part in text.split(['&', ',', '،', '/']) {
                    // *Arbeit, Studium* as a reason to stay is not the work that is sought.
                    if matches!(meant, Meant::Need(_)) || !self.is_owned(part) {
                        self.synonym(single, id, meant, part);
                    }
                }
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
    /// Of a piece that is the beginning of this text.
    fn get(&self, text: &[u8], length: usize) -> Option<Range<u32>> {
        match packed(text, length) {
            Some(packed) => self.short.get(&packed).cloned(),
            None => self.long.get(text.get(..length)?).cloned(),
        }
    }

    fn insert(&mut self, piece: &[u8], words: Range<u32>) {
        match packed(piece, piece.len()) {
            Some(packed) => self.short.insert(packed, words),
            None => self.long.insert(piece.into(), words),
        };
    }
}

/// The first bytes of a text, up to fifteen, and how many they are, as a number.
fn packed(text: &[u8], length: usize) -> Option<u128> {
    let bytes = match text.first_chunk::<16>() {
        _ if length > 15 => return None,
        // Where enough stands behind them they are taken in one go with it.
        Some(chunk) => *chunk,
        None => {
            let mut bytes = [0; 16];
            bytes.iter_mut().zip(text).for_each(|(slot, byte)| *slot = *byte);
            bytes
        }
    };
    let mask = (1 << (8 * length)) - 1;
    Some(u128::from_le_bytes(bytes) & mask | (length as u128) << 120)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_one_number_whatever_stands_behind_it() {
        let text = "Deutschkurs für Frauen, vormittags".as_bytes();
        for (at, length) in [(0, 11), (12, 4), (17, 7), (25, 9)] {
            let rest = &text[at.min(text.len())..];
            let length = length.min(rest.len());
            assert_eq!(packed(rest, length), packed(&rest[..length], length));
        }
        assert_ne!(packed(b"a", 1), packed(b"a\0", 2));
        assert_eq!((packed(text, 16), packed(&text[..15], 15).is_some()), (None, true));
    }
}
