//! The beginning of a large file as a smaller one that is whole: what a screen can show before the rest is read.
//!
//! Providers and places stand before the offers and are many, so of those only the ones are taken that the first offers name. It is
//! for showing alone: nothing is judged by it.

use super::block::{Block, cut};
use super::catalogue::Table;
use foldhash::HashSet;

/// The head of an offer as everybody writes it.
pub const OFFER: &str = "[[offer]]";

/// The first offers of a text that was cut anywhere, with what they refer to and everything that is neither offer, provider nor
/// place. The last entry is left out, since the cut may have gone through it.
pub fn excerpt(text: &str, offers: usize) -> String {
    let mut blocks = cut(text);
    blocks.pop();
    let is = |block: &Block, table: Table| block.name(text) == table.name();
    let first: Vec<Block> = blocks.iter().filter(|block| is(block, Table::Offer)).take(offers).copied().collect();
    let named: HashSet<&str> = first.iter().flat_map(|block| references(block.text(text))).collect();
    let needed = |block: &&Block| {
        let shared = is(block, Table::Provider) || is(block, Table::Place);
        !is(block, Table::Offer) && (!shared || id(block.text(text)).is_some_and(|id| named.contains(id)))
    };
    let mut out = String::new();
    for block in blocks.iter().filter(needed).chain(&first) {
        out.push_str(block.text(text));
    }
    out
}

/// What follows `key = ` in a line, if it is a text without escapes.
pub(super) fn line_of<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    line.strip_prefix(key)?.strip_prefix(" = \"")?.trim_end().strip_suffix('"')
}

fn id(block: &str) -> Option<&str> {
    block.lines().find_map(|line| line_of(line, "id"))
}

fn references(block: &str) -> impl Iterator<Item = &str> {
    block.lines().filter_map(|line| line_of(line, "provider").or_else(|| line_of(line, "place")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_offers_come_with_what_they_name() {
        let text = "[directory]\nformat = 1\n[[provider]]\nid = \"p\"\n[[provider]]\nid = \"q\"\n[[place]]\nid = \"h\"\n[[place]]\nid = \"i\"\n\
                    [[offer]]\nid = \"a\"\nprovider = \"q\"\n[[offer.at]]\nplace = \"h\"\n[[offer]]\nid = \"b\"\nprovider = \"p\"\n[[offer]]\nid = \"c";
        let first = "[directory]\nformat = 1\n[[provider]]\nid = \"q\"\n[[place]]\nid = \"h\"\n\
                     [[offer]]\nid = \"a\"\nprovider = \"q\"\n[[offer.at]]\nplace = \"h\"\n";
        assert_eq!(excerpt(text, 1), first);
        assert!(excerpt(text, 9).ends_with("[[offer]]\nid = \"b\"\nprovider = \"p\"\n"));
        assert_eq!(excerpt("", 1), "");
    }
}
