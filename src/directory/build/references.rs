//! What offers refer to, and which entry was probably meant by a reference to none.
//!
//! A wrong export has thousands of lost references, mostly to the same few entries: what was found out about one is remembered,
//! and of very many entries only those are looked at that begin or end alike.

use super::super::check::shapes::slug;
use super::super::model::{PlaceIx, ProviderIx};
use super::super::nearest::nearest;
use super::super::taxonomy::Needs;
use super::super::text::Text;
use foldhash::HashMap;
use std::sync::OnceLock;

/// What offers refer to.
#[derive(Debug, Default)]
pub struct Frame {
    /// Providers.
    pub providers: Known<ProviderIx>,
    /// Places.
    pub places: Known<PlaceIx>,
    /// Needs.
    pub needs: Needs,
    /// By what people write for a need its id: made when the first is asked for, and then the needs are all there.
    by_word: OnceLock<HashMap<Box<str>, Text>>,
}

impl Frame {
    /// Nothing but needs.
    pub fn new(needs: Needs) -> Frame {
        Frame { needs, ..Frame::default() }
    }

    /// The id of the need that a word probably stands for: the nearest id, else the need of that label, last part of an id or
    /// synonym.
    pub fn meant_need(&self, written: &str) -> Option<Text> {
        let ids = self.needs.iter().map(|(_, need)| need.id.as_str());
        let near =
            nearest(written, ids).and_then(|id| self.needs.get(self.needs.find(id)?)).map(|need| need.id.clone());
        near.or_else(|| self.by_word.get_or_init(|| words_of(&self.needs)).get(&*written.to_lowercase()).cloned())
    }
}

/// By words in small letters the needs that they stand for: names before synonyms, and of several needs the first.
fn words_of(needs: &Needs) -> HashMap<Box<str>, Text> {
    let mut words = HashMap::default();
    let mut put = |word: &str, id: &Text| _ = words.entry(word.to_lowercase().into()).or_insert_with(|| id.clone());
    for (_, need) in needs.iter() {
        need.term.labels.iter().for_each(|(_, label)| put(label, &need.id));
        need.id.rsplit('.').take(1).for_each(|last| put(last, &need.id));
    }
    for (_, need) in needs.iter() {
        need.term.synonyms.iter().flat_map(|(_, words)| words).for_each(|word| put(word, &need.id));
    }
    words
}

/// Entries of a table by their ids, and by what people write for an id.
#[derive(Debug)]
pub struct Known<Ix> {
    by_id: HashMap<Box<str>, Ix>,
    /// Ids by name and alias, in small letters.
    by_name: HashMap<Box<str>, Text>,
    /// Both in order, made when the first is asked for, and then the entries are all there.
    sorted: OnceLock<(Sorted, Sorted)>,
}

impl<Ix> Default for Known<Ix> {
    fn default() -> Known<Ix> {
        Known { by_id: HashMap::default(), by_name: HashMap::default(), sorted: OnceLock::new() }
    }
}

impl<Ix: Copy> Known<Ix> {
    /// Adds an entry; of two with one name the first counts.
    pub fn remember(&mut self, ix: Ix, id: &Text, name: &Text, aliases: &[Text]) {
        self.by_id.insert(id.as_str().into(), ix);
        for name in std::iter::once(name).chain(aliases) {
            self.by_name.entry(name.to_lowercase().into()).or_insert_with(|| id.clone());
        }
    }

    /// The entry with an id.
    pub fn get(&self, id: &str) -> Option<Ix> {
        self.by_id.get(id).copied()
    }

    /// The id that was probably meant: of the entry of that name, the nearest id, the id of the nearest name.
    pub fn meant(&self, written: &str) -> Option<Text> {
        let folded = written.trim().to_lowercase();
        if let Some(meant) = self.by_name.get(&*folded) {
            return Some(meant.clone());
        }
        let (ids, names) = self.sorted.get_or_init(|| (Sorted::of(self.by_id.keys()), Sorted::of(self.by_name.keys())));
        let id = nearest(written, ids.around(written)).or_else(|| {
            let slug = slug(written);
            nearest(&slug, ids.around(&slug))
        });
        id.map(Text::line).or_else(|| self.by_name.get(nearest(&folded, names.around(&folded))?).cloned())
    }
}

/// Words in order, so that among equally near ones the same is named on every run: a hash map has none.
#[derive(Debug)]
struct Sorted {
    words: Vec<Box<str>>,
    /// Of many words their positions, ordered by the words read from behind.
    from_behind: Vec<usize>,
}

/// Of more words not all are compared with one that is lost.
const MANY: usize = 1_000;

/// But so many that stand before it, and as many behind, in either order.
const BESIDE: usize = 100;

impl Sorted {
    fn of<'w>(words: impl Iterator<Item = &'w Box<str>>) -> Sorted {
        let mut words: Vec<Box<str>> = words.cloned().collect();
        words.sort_unstable();
        let mut from_behind: Vec<usize> = if words.len() > MANY { (0..words.len()).collect() } else { Vec::new() };
        from_behind.sort_by(|a, b| {
            words
                .get(*a)
                .map(|w| w.bytes().rev())
                .into_iter()
                .flatten()
                .cmp(words.get(*b).map(|w| w.bytes().rev()).into_iter().flatten())
        });
        Sorted { words, from_behind }
    }

    /// The words that may be near to one, in their order: all, or of many those that begin or end most alike.
    fn around(&self, written: &str) -> impl Iterator<Item = &str> {
        let mut positions: Vec<usize> = Vec::new();
        if self.words.len() <= MANY {
            positions.extend(0..self.words.len());
        } else {
            let beside = |at: usize| at.saturating_sub(BESIDE)..at.saturating_add(BESIDE).min(self.words.len());
            positions.extend(beside(self.words.partition_point(|word| **word < *written)));
            let before =
                |at: &usize| self.words.get(*at).is_some_and(|word| word.bytes().rev().lt(written.bytes().rev()));
            let behind = beside(self.from_behind.partition_point(before));
            positions.extend(self.from_behind.get(behind).unwrap_or_default());
            positions.sort_unstable();
            positions.dedup();
        }
        positions.into_iter().filter_map(|at| self.words.get(at)).map(AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(count: usize) -> Known<usize> {
        let mut known = Known::default();
        for n in 0..count {
            let id = Text::line(&format!("haus-{:06}-nord", n * 7919 % 1_000_000));
            known.remember(n, &id, &Text::line(&format!("Haus Nr. {n} im Norden")), &[]);
        }
        known
    }

    #[test]
    fn what_was_meant_is_found_among_few_and_many() {
        for count in [10, 900, 20_000] {
            let known = known(count);
            let meant = |written: &str| known.meant(written).map(|id| id.to_string());
            // Swapped letters at the end, in the middle, at the beginning; a name, a slip in one, nothing.
            assert_eq!(meant("haus-007919-nrod").as_deref(), Some("haus-007919-nord"), "{count}");
            assert_eq!(meant("hasu-007919-nord").as_deref(), Some("haus-007919-nord"), "{count}");
            assert_eq!(meant("haus_007919_nord").as_deref(), Some("haus-007919-nord"), "{count}");
            assert_eq!(meant("HAUS NR. 3 IM NORDEN ").as_deref(), Some("haus-023757-nord"), "{count}");
            assert_eq!(meant("Haus Nr. 3 im Nordn").as_deref(), Some("haus-023757-nord"), "{count}");
            assert_eq!(meant("anderswo"), None, "{count}");
        }
        assert_eq!(Known::<usize>::default().meant("x"), None);
    }
}
