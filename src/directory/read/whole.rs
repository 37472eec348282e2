//! Whether a text is a whole directory by its looks: the rule for reloading. Nothing is judged by what stands in it.

use super::super::block::{Scan, head};
use super::super::catalogue::Table;
use super::super::joined::last_block;
use super::super::tree;

/// Whether the last block of a text is closed: half of a file that is being written seldom is. A line in brackets inside its last
/// text is no block of its own, and a mistake in a whole last block costs that entry and nothing else. Part of the rule for
/// reloading.
pub fn is_whole(text: &str) -> bool {
    let Some(last) = last_block(text) else { return true };
    let mut scan = Scan::default();
    scan.through(text, last.span);
    let ends_on_a_line = text.is_empty() || text.ends_with('\n');
    scan.open().is_none() && (ends_on_a_line || tree::parse(text, last.span).complaints.is_empty())
}

/// Whether a text has a `[directory]` table by its heads alone.
pub fn has_directory(text: &str) -> bool {
    text.lines().any(|line| {
        head(line.as_bytes())
            .is_some_and(|(name, repeated)| !repeated && line.get(name) == Some(Table::Directory.name()))
    })
}
