//! How much a word tells about what somebody needs: a word that stands with many needs (*Hilfe*, *Kind*, *нужно*) tells
//! little, a word that stands with one tells all. Taken from the needs' own words, in whatever language they are.

use super::index::{Meant, Phrase};
use super::postings::Posts;
use super::score::{self, Field};

/// By term what it tells, in hundredths; adds up to each phrase what its words tell together.
pub fn tells(terms: usize, posts: &Posts, phrases: &mut [Phrase]) -> Vec<u8> {
    let mut tells = Vec::with_capacity(terms);
    let mut needs: Vec<u32> = Vec::new();
    for term in 0..u32::try_from(terms).unwrap_or(u32::MAX) {
        // Most words are the offers' own.
        if !posts.is_within(term, Field::Need, Field::Phrase) {
            tells.push(score::tells(0));
            continue;
        }
        needs.clear();
        needs.extend(posts.run(term, Field::Need).ids().chain(posts.run(term, Field::Synonym).ids()));
        let in_phrases = posts.run(term, Field::Phrase);
        needs.extend(in_phrases.ids().filter_map(|id| match phrases.get(id as usize)?.meant {
            Meant::Need(ix) => Some(u32::from(ix.0)),
            Meant::Value(_) => None,
        }));
        needs.sort_unstable();
        needs.dedup();
        let tell = score::tells(needs.len());
        for id in in_phrases.ids() {
            if let Some(phrase) = phrases.get_mut(id as usize) {
                phrase.tells = phrase.tells.saturating_add(u16::from(tell));
            }
        }
        tells.push(tell);
    }
    tells
}
