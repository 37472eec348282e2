//! How much a word tells about what somebody needs: a word that stands with many needs (*Hilfe*, *Kind*, *нужно*) tells
//! little, a word that stands with one tells all. Taken from the needs' own words, in whatever language they are.

use super::csr::Csr;
use super::index::{Meant, Phrase, Post};
use super::score::{self, Field};

/// By term what it tells, in hundredths; adds up to each phrase what its words tell together.
pub fn tells(terms: usize, posts: &Csr<Post>, phrases: &mut [Phrase]) -> Vec<u8> {
    let mut tells = Vec::with_capacity(terms);
    let mut needs: Vec<u32> = Vec::new();
    for term in 0..u32::try_from(terms).unwrap_or(u32::MAX) {
        let row = posts.row(term);
        needs.clear();
        needs.extend(row.iter().filter_map(|post| match post.field {
            Field::Need | Field::Synonym => Some(post.id),
            Field::Phrase => match phrases.get(post.id as usize)?.meant {
                Meant::Need(ix) => Some(u32::from(ix.0)),
                Meant::Value(_) => None,
            },
            _ => None,
        }));
        needs.sort_unstable();
        needs.dedup();
        let tell = score::tells(needs.len());
        for post in row.iter().filter(|post| post.field == Field::Phrase) {
            if let Some(phrase) = phrases.get_mut(post.id as usize) {
                phrase.tells = phrase.tells.saturating_add(u16::from(tell));
            }
        }
        tells.push(tell);
    }
    tells
}
