//! Where each word stands: by word the fields, by field what has the word in it.
//!
//! Most of an index is this, so a stand takes four bytes: field and id in one number, whose order is the order of both. Where a
//! word's fields begin is noted, so that nothing is searched for when it is spread. This
//! file knows words and what they stand in as numbers only.

use super::score::Field;
use super::vocabulary::Term;
use crate::directory::both::{Both, give};
use std::ops::Range;

/// The bits of an id; the field is above them. More than 268 million offers are no directory.
const ID_BITS: u32 = 28;
const ID: u32 = (1 << ID_BITS) - 1;

/// A word's stands in one field. Of [`Field::Need`] and [`Field::Synonym`] the ids are needs, of [`Field::Phrase`] phrases, of
/// [`Field::Provider`] and [`Field::Place`] those, of [`Field::Fact`] values, of all others offers.
#[derive(Clone, Copy, Debug)]
pub struct Run<'p> {
    /// The field.
    pub field: Field,
    posts: &'p [u32],
}

impl<'p> Run<'p> {
    /// Ids that are listed elsewhere, for a field.
    pub const fn of(field: Field, ids: &'p [u32]) -> Run<'p> {
        Run { field, posts: ids }
    }

    /// The ids, ascending, each once.
    pub fn ids(self) -> impl ExactSizeIterator<Item = u32> + 'p {
        self.posts.iter().map(|post| post & ID)
    }

    /// How many.
    pub const fn len(self) -> usize {
        self.posts.len()
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.posts.is_empty()
    }

    /// Whether an id is among them.
    pub fn contains(self, id: u32) -> bool {
        self.posts.binary_search_by_key(&id, |post| post & ID).is_ok()
    }
}

/// All stands. What descriptions say is as much as all else together and is kept apart, so that the two can be put in order beside
/// each other.
#[derive(Debug, Default)]
pub struct Posts {
    /// All fields before this, and this and all behind it.
    before: Part,
    behind: Part,
}

/// The first of the fields that are kept apart.
const APART: Field = Field::Description;

impl Posts {
    /// A word's stands, fields ascending.
    pub fn runs(&self, word: u32) -> impl Iterator<Item = Run<'_>> {
        self.before.runs(word).chain(self.behind.runs(word))
    }

    /// Whether a word stands in a field of this stretch of fields.
    pub fn is_within(&self, word: u32, from: Field, to: Field) -> bool {
        self.before.of(word).chain(self.behind.of(word)).any(|(field, ..)| (from..=to).contains(&field))
    }

    /// A word's stands in a field.
    pub fn run(&self, word: u32, field: Field) -> Run<'_> {
        if field < APART { &self.before } else { &self.behind }.run(word, field)
    }
}

/// The stands in some fields.
#[derive(Debug, Default)]
struct Part {
    /// By word the first of its runs.
    firsts: Vec<u32>,
    /// By run its field, and where its stands begin; they end where the next one's begin.
    runs: Vec<(Field, u32)>,
    /// All of them, field and id.
    all: Vec<u32>,
}

impl Part {
    /// Of the stands of all words one behind the other, and where each word's begin.
    fn new(starts: &[u32], posts: Vec<u32>) -> Part {
        let mut firsts = Vec::with_capacity(starts.len());
        let mut runs: Vec<(Field, u32)> = Vec::with_capacity(starts.len());
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        for (start, end) in starts.iter().zip(starts.iter().skip(1)) {
            firsts.push(number(runs.len()));
            let row = posts.get(*start as usize..*end as usize).unwrap_or_default();
            let mut at = *start;
            for run in row.chunk_by(|a, b| a >> ID_BITS == b >> ID_BITS) {
                let field = run.first().and_then(|post| Field::ALL.get((post >> ID_BITS) as usize));
                runs.extend(field.map(|field| (*field, at)));
                at += number(run.len());
            }
        }
        firsts.push(number(runs.len()));
        // The end of the last one.
        runs.push((Field::Name, number(posts.len())));
        runs.shrink_to_fit();
        Part { firsts, runs, all: posts }
    }

    /// A word's runs with the beginning of what comes behind each.
    fn of(&self, word: u32) -> impl Iterator<Item = (Field, u32, u32)> {
        let word = word as usize;
        let range = match (self.firsts.get(word), self.firsts.get(word + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize + 1,
            _ => 0..0,
        };
        let runs = self.runs.get(range).unwrap_or_default();
        runs.iter().zip(runs.iter().skip(1)).map(|((field, from), (_, to))| (*field, *from, *to))
    }

    fn posts(&self, from: u32, to: u32) -> &[u32] {
        self.all.get(from as usize..to as usize).unwrap_or_default()
    }

    fn runs(&self, word: u32) -> impl Iterator<Item = Run<'_>> {
        self.of(word).map(|(field, from, to)| Run { field, posts: self.posts(from, to) })
    }

    fn run(&self, word: u32, field: Field) -> Run<'_> {
        let run = self.of(word).find(|(known, ..)| *known == field);
        Run { field, posts: run.map_or(&[], |(_, from, to)| self.posts(from, to)) }
    }
}

/// Stands that are being collected. The ids of a field come ascending, so nothing needs sorting in the end.
#[derive(Debug, Default)]
pub struct Filling {
    fields: [Stands; Field::ALL.len()],
    /// What others collected of what comes behind, with the number here of each of their words.
    behind: Vec<(Filling, Vec<u32>)>,
}

/// A field's words by their provisional numbers, and for each id where its words end.
#[derive(Debug, Default)]
struct Stands {
    words: Vec<u32>,
    ends: Vec<(u32, u32)>,
}

impl Stands {
    /// Each id with its words.
    fn rows(&self) -> impl Iterator<Item = (u32, &[u32])> {
        let mut start = 0;
        self.ends.iter().map(move |(id, end)| {
            let words = self.words.get(start as usize..*end as usize).unwrap_or_default();
            start = *end;
            (*id, words)
        })
    }
}

impl Filling {
    /// That words stand in a field of an id; in each field ids must not go down.
    pub fn add(&mut self, words: &[u32], field: Field, id: u32) {
        self.extend(words, field);
        self.close(field, id);
    }

    /// That words stand in a field of the id that it is closed with next.
    pub fn extend(&mut self, words: &[u32], field: Field) {
        let Some(Stands { words: all, .. }) = self.fields.get_mut(field as usize) else { return };
        // Nearly always one or two: not worth a call that copies.
        words.iter().for_each(|word| all.push(*word));
    }

    /// That what a field was extended with is an id's; in each field ids must not go down.
    pub fn close(&mut self, field: Field, id: u32) {
        let Some(Stands { words: all, ends }) = self.fields.get_mut(field as usize) else { return };
        debug_assert!(ends.last().is_none_or(|(last, _)| *last <= id), "ids of a field ascend");
        let end = u32::try_from(all.len()).unwrap_or(u32::MAX);
        // Nothing came: an empty text, or one without a word.
        if ends.last().map_or(0, |(_, end)| *end) == end {
            return;
        }
        match ends.last_mut() {
            Some((last, known)) if *last == id & ID => *known = end,
            _ => ends.push((id & ID, end)),
        }
    }

    /// Takes in the stands of what comes behind; by its words' numbers the numbers here.
    pub fn take(&mut self, other: Filling, numbers: Vec<u32>) {
        self.behind.push((other, numbers));
    }

    /// All stands, with the words' final numbers.
    pub fn finish(self, words: usize, terms: &[Term], both: Both<'_>) -> Posts {
        let term = |number: u32| terms.get(number as usize).map_or(0, |term| term.0);
        let own = (&self.fields, terms.iter().map(|term| term.0).collect::<Vec<u32>>());
        let behind =
            self.behind.iter().map(|(part, numbers)| (&part.fields, numbers.iter().copied().map(term).collect()));
        let parts: Vec<Collected<'_>> =
            std::iter::once(own).chain(behind).map(|(fields, rows)| Collected { fields, rows }).collect();
        let apart = APART as usize;
        let stands = |fields: Range<usize>| in_order(&parts, fields, words);
        match give(both, || stands(0..apart), || stands(apart..Field::ALL.len())) {
            Some((before, behind)) => Posts { before, behind },
            None => Posts { before: stands(0..apart), behind: stands(apart..Field::ALL.len()) },
        }
    }
}

/// What was collected in a stretch of offers: by field the stands, and by a word's number there its row.
struct Collected<'c> {
    fields: &'c [Stands],
    rows: Vec<u32>,
}

impl Collected<'_> {
    fn row(&self, word: u32) -> usize {
        self.rows.get(word as usize).map_or(0, |row| *row as usize)
    }
}

/// The stands in some fields by word.
fn in_order(parts: &[Collected<'_>], fields: Range<usize>, words: usize) -> Part {
    let mut starts = vec![0u32; words + 1];
    for part in parts {
        for word in part.fields.get(fields.clone()).unwrap_or_default().iter().flat_map(|stands| &stands.words) {
            if let Some(count) = starts.get_mut(part.row(*word) + 1) {
                *count += 1;
            }
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let mut ends = starts.clone();
    let mut posts = vec![0u32; sum as usize];
    for number in fields {
        let field = u32::try_from(number).unwrap_or(0) << ID_BITS;
        for part in parts {
            for (id, words) in part.fields.get(number).into_iter().flat_map(Stands::rows) {
                for word in words {
                    let row = part.row(*word);
                    let post = field | id;
                    let (Some(start), Some(end)) = (starts.get(row), ends.get_mut(row)) else { continue };
                    // A word that a text has twice stands there once; the two came one after the other.
                    let before = end.checked_sub(1).filter(|before| before >= start);
                    if before.is_some_and(|before| posts.get(before as usize) == Some(&post)) {
                        continue;
                    }
                    if let Some(slot) = posts.get_mut(*end as usize) {
                        *slot = post;
                        *end += 1;
                    }
                }
            }
        }
    }
    close_gaps(starts, &ends, posts)
}

/// Moves the rows together where repetitions left gaps behind them.
fn close_gaps(mut starts: Vec<u32>, ends: &[u32], mut posts: Vec<u32>) -> Part {
    let mut kept = 0u32;
    for (start, end) in starts.iter_mut().zip(ends) {
        let length = end.saturating_sub(*start);
        posts.copy_within(*start as usize..(*start + length) as usize, kept as usize);
        *start = kept;
        kept += length;
    }
    posts.truncate(kept as usize);
    posts.shrink_to_fit();
    Part::new(&starts, posts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::both::in_turn;

    #[test]
    fn stands_come_back_by_field_without_repetition() {
        let mut filling = Filling::default();
        for (word, field, id) in [
            (1, Field::Summary, 3),
            (1, Field::Summary, 3),
            (0, Field::Summary, 3),
            (1, Field::Name, 7),
            (1, Field::Summary, 9),
            (2, Field::Name, 7),
            (2, Field::Name, 7),
            (2, Field::Name, 8),
            (2, Field::Description, 8),
        ] {
            filling.add(&[word], field, id);
        }
        let terms = [Term(2), Term(0), Term(1)];
        let posts = filling.finish(3, &terms, &in_turn);
        let all = |word: u32| -> Vec<(Field, Vec<u32>)> {
            posts.runs(word).map(|run| (run.field, run.ids().collect())).collect()
        };
        assert_eq!(all(0), [(Field::Name, vec![7]), (Field::Summary, vec![3, 9])]);
        assert_eq!(all(1), [(Field::Name, vec![7, 8]), (Field::Description, vec![8])]);
        assert_eq!(posts.run(1, Field::Description).len(), 1);
        assert!(
            posts.is_within(1, Field::Summary, Field::Description)
                && !posts.is_within(0, Field::Description, Field::Description)
        );
        assert_eq!(all(2), [(Field::Summary, vec![3])]);
        assert!(all(3).is_empty());
        assert!(posts.run(0, Field::Summary).contains(9) && !posts.run(0, Field::Name).contains(9));
        assert!(posts.run(1, Field::Place).is_empty());
    }
}
