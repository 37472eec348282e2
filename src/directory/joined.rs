//! The blocks of a file as they are read: one that is open at its end is joined with those that hold the rest of it.
//!
//! That a block is open is mostly seen at a cheap look, which is taken of each block by itself, so the two halves of a large
//! file can be cut and looked at beside each other. What is found is the same.

use super::block::{Block, Open, Scan, cut};
use super::both::{Both, give};
use super::catalogue::Table;
use super::concealed::hush;
use super::finding::{Code, Finding, Place, Span};
use super::tree;

/// A block that is open at its end is joined with at most this many bytes behind it; nobody writes a longer text.
const JOIN_LIMIT: usize = 1 << 20;

/// So many bytes are looked through in vain for the ends of open blocks, of a longer file as many as it has: who opens a text in
/// every entry and closes none does not cost a look at the whole file each time. What is open behind that stands for itself.
const IN_VAIN: usize = 8 * JOIN_LIMIT;

/// A smaller file is not worth two threads.
const LARGE: usize = 1 << 20;

/// The blocks of a text. Those that are open at their end are joined with those that follow, up to the one that holds their end,
/// if all of it then parses or none of those that follow is an entry; else the first alone is bad, and the others stand for themselves.
pub(super) fn whole_blocks(text: &str, both: Both<'_>, findings: &mut Vec<Finding>) -> Vec<Block> {
    let (blocks, open) = if text.len() < LARGE { looked_at(text) } else { in_halves(text, text.len() / 2, both) };
    let mut out = Vec::with_capacity(blocks.len());
    let mut at = 0;
    let mut left = IN_VAIN.max(text.len());
    while let (Some(block), Some(open)) = (blocks.get(at), open.get(at)) {
        at += 1;
        let following = blocks.get(at..).unwrap_or_default();
        let joined = open.then(|| reach(text, block, following, &mut left)).flatten().filter(|(whole, taken, _)| {
            let parses = tree::parse(text, whole.span).complaints.is_empty();
            left = left.saturating_sub(if parses { 0 } else { whole.span.range().len() });
            parses || !following.iter().take(*taken).any(|block| is_entry(text, block))
        });
        match joined {
            Some((whole, taken, opened)) => {
                let first = findings.len();
                for swallowed in following.iter().take(taken) {
                    let line = text.get(swallowed.span.range()).and_then(|t| t.lines().next()).unwrap_or_default();
                    let start = swallowed.span.start as usize;
                    let mut finding = Finding::at(Code::TableInString, Span::new(start, start + line.len()))
                        .with("line", line.trim());
                    finding.other = Some(Place { span: opened, ..Place::default() });
                    findings.push(finding);
                }
                hush(text, whole, findings.get_mut(first..).unwrap_or_default());
                at += taken;
                out.push(whole);
            }
            None => out.push(*block),
        }
    }
    out
}

/// The blocks of a text as they are cut, and whether each may be open at its end.
fn looked_at(text: &str) -> (Vec<Block>, Vec<bool>) {
    let long = LongTexts::default();
    let blocks = cut(text);
    let open = blocks.iter().map(|block| long.may_be_open(block.text(text))).collect();
    (blocks, open)
}

/// The same, the text parted at the first line that begins behind an offset.
fn in_halves(text: &str, middle: usize, both: Both<'_>) -> (Vec<Block>, Vec<bool>) {
    let behind = text.as_bytes().get(middle..).unwrap_or_default();
    let parted = memchr::memchr(b'\n', behind).and_then(|feed| text.split_at_checked(middle + feed + 1));
    let halves = parted.and_then(|(first, second)| give(both, || looked_at(first), || looked_at(second)));
    let (Some((first, _)), Some(((mut blocks, mut open), (others, others_open)))) = (parted, halves) else {
        return looked_at(text);
    };
    // What stands before the first head of the second half is the end of the last block of the first.
    let mut others = others.into_iter().map(|block| block.shifted(first.len()));
    let rest = others.next().map_or(Span::new(text.len(), text.len()), |rest| rest.span);
    if let (Some(last), Some(open)) = (blocks.last_mut(), open.last_mut()) {
        last.span.end = rest.end;
        *open = LongTexts::default().may_be_open(last.text(text));
    }
    blocks.extend(others);
    open.extend(others_open.into_iter().skip(1));
    (blocks, open)
}

/// Looks for texts in three marks; made once a file, since a file has many blocks.
struct LongTexts {
    quoted: memchr::memmem::Finder<'static>,
    literal: memchr::memmem::Finder<'static>,
}

impl Default for LongTexts {
    fn default() -> LongTexts {
        LongTexts { quoted: memchr::memmem::Finder::new(b"\"\"\""), literal: memchr::memmem::Finder::new(b"'''") }
    }
}

impl LongTexts {
    /// Whether a block may be open at its end, by a cheap look: most blocks hold no text in three marks, or one that begins and
    /// ends as everybody writes it, and end their last line.
    fn may_be_open(&self, block: &str) -> bool {
        block.trim_end().ends_with([',', '[', '{'])
            || self.literal.find(block.as_bytes()).is_some()
            || !self.are_closed(block).unwrap_or(false)
    }

    /// Whether each text in three quotation marks begins behind `key = ` and is closed again. `None` where that is not all there
    /// is to it: an escape, or marks anywhere else.
    fn are_closed(&self, block: &str) -> Option<bool> {
        let mut rest = block;
        while let Some(at) = self.quoted.find(rest.as_bytes()) {
            let (before, text) = (rest.get(..at)?, rest.get(at + 3..)?);
            let line = before.get(memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |feed| feed + 1)..)?;
            let is_key = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            let Some(end) = self.quoted.find(text.as_bytes()).filter(|_| line.strip_suffix(" = ").is_some_and(is_key))
            else {
                return Some(false);
            };
            if memchr::memchr(b'\\', text.as_bytes().get(..end)?).is_some() {
                return None;
            }
            // Up to two marks may stand before the closing three.
            rest = text.get(end + 3..)?.trim_start_matches('"');
        }
        Some(true)
    }
}

/// The last block of a text, from where a text or list begins that ends in it or, if no entry begins behind, never ends. Whether all of
/// it parses does not matter.
pub(super) fn last_block(text: &str) -> Option<Block> {
    let (blocks, open) = looked_at(text);
    let (mut at, mut left) = (0, IN_VAIN.max(text.len()));
    let mut last = None;
    while let (Some(block), Some(open)) = (blocks.get(at), open.get(at)) {
        at += 1;
        let following = blocks.get(at..).unwrap_or_default();
        let joined = open.then(|| reach(text, block, following, &mut left)).flatten();
        let (whole, taken) = match joined {
            Some((whole, taken, _)) => (whole, taken),
            None if *open && !following.iter().any(|block| is_entry(text, block)) => {
                let end = following.last().map_or(block.span.end, |last| last.span.end);
                (Block { span: Span { end, ..block.span }, ..*block }, following.len())
            }
            None => (*block, 0),
        };
        at += taken;
        last = Some(whole);
    }
    last
}

/// Whether a block is one of the format's; what looks like a head of another table may be a line of a text.
fn is_entry(text: &str, block: &Block) -> bool {
    Table::of_header(block.name(text)).is_some()
}

/// The block with those that it reaches into, how many these are, and where the text or list opens; what is looked through in vain
/// is taken from what is left.
fn reach(text: &str, block: &Block, following: &[Block], left: &mut usize) -> Option<(Block, usize, Span)> {
    let mut scan = Scan::default();
    scan.through(text, block.span);
    let opened = match scan.open()? {
        Open::Text(at, _) => Span::new(at, at + 3),
        Open::List(at) => Span::new(at, at + 1),
    };
    let most = JOIN_LIMIT.min(*left);
    let mut length = 0;
    for (i, next) in following.iter().enumerate() {
        if (next.span.end - block.span.end) as usize > most {
            break;
        }
        length = (next.span.end - block.span.end) as usize;
        scan.through(text, next.span);
        if scan.open().is_none() {
            let span = Span { start: block.span.start, end: next.span.end };
            return Some((Block { span, ..*block }, i + 1, opened));
        }
    }
    *left -= length;
    None
}

#[cfg(test)]
mod tests {
    use super::super::both::in_turn;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends_of_open_blocks_are_not_looked_for_for_ever() {
        let last = |times: usize| {
            let text = format!(
                "{}[[b]]\ny = \"\"\"\n[c]\nlonger than an open block\n\"\"\"\n",
                "[[a]]\nx = [\n".repeat(times)
            );
            let blocks = whole_blocks(&text, &in_turn, &mut Vec::new());
            assert!(blocks.len() > times && last_block(&text).is_some());
            blocks.last().map(|block| block.name(&text).to_owned())
        };
        // As long as there is something left to look through, what closes is joined.
        assert_eq!(last(1_000).as_deref(), Some("b"));
        assert_eq!(last(1_000_000).as_deref(), Some("c"));
    }

    proptest! {
        #[test]
        fn halves_are_the_whole(
            text in "(\\[\\[?[a-z.]{1,3}\\]?\\]?|[a-z\"'=\\[\\]{}#\\\\ ü\u{feff}]{0,6}|\"\"\"|\n){0,40}",
            middle in 0usize..200,
        ) {
            prop_assert_eq!(in_halves(&text, middle, &in_turn), looked_at(&text));
        }
    }
}
