//! Cuts a settings file into its lines, so that one mistake costs one setting.
//!
//! A setting that goes over several lines is one as long as a bracket or a text is open in it; where that never closes, its
//! first line alone is bad.

use crate::directory::block::{Block, Scan, cut};
use crate::directory::finding::Span;

/// One `key = value`, or what was meant as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// All of it.
    pub span: Span,
}

/// The parts of a file: what stands before the first heading, then each heading with what stands below it.
pub(super) fn parts(text: &str) -> Vec<(Block, Vec<Statement>)> {
    cut(text).into_iter().map(|block| (block, statements(text, block))).collect()
}

fn statements(text: &str, block: Block) -> Vec<Statement> {
    let (start, end) = (block.span.start as usize, block.span.end as usize);
    let mut lines = Vec::new();
    let mut at = start;
    for line in text.get(start..end).unwrap_or_default().split_inclusive('\n') {
        lines.push(Span::new(at, at + line.len()));
        at += line.len();
    }
    // The heading itself.
    if !block.name(text).is_empty() && !lines.is_empty() {
        lines.remove(0);
    }
    let mut out = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        let line = text.get(first.range()).unwrap_or_default().trim_start_matches('\u{feff}').trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut scan = Scan::default();
        scan.through(text, *first);
        let mut span = *first;
        if scan.open().is_some()
            && let Some(last) = behind.iter().position(|line| {
                scan.through(text, *line);
                scan.open().is_none()
            })
        {
            span.end = behind.get(last).map_or(span.end, |line| line.end);
            rest = behind.get(last + 1..).unwrap_or_default();
        }
        out.push(Statement { span });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<(&str, Vec<&str>)> {
        let of = |statement: &Statement| text[statement.span.range()].trim();
        parts(text).iter().map(|(block, all)| (block.name(text), all.iter().map(of).collect())).collect()
    }

    #[test]
    fn a_setting_is_a_line_or_as_many_as_a_bracket_holds() {
        let text = "\u{feff}# a\na = 1\n\nb = [\n 1, # x\n 2,\n]\nc = \"x\n[keys]\nd = [\ne = 2\n[filters] # z\n  f = '''\n\n'''\n";
        assert_eq!(
            texts(text),
            [
                ("", vec!["a = 1", "b = [\n 1, # x\n 2,\n]", "c = \"x"]),
                ("keys", vec!["d = [", "e = 2"]),
                ("filters", vec!["f = '''\n\n'''"])
            ]
        );
    }

    proptest! {
        #[test]
        fn settings_lie_one_behind_the_other(text in "(\\[[a-z]{1,3}\\]|[a-z\"'=\\[\\]{}#\\\\ \n]{0,6}|\n){0,40}") {
            let mut at = 0;
            for (_, all) in parts(&text) {
                for statement in all {
                    prop_assert!(statement.span.start >= at && statement.span.end > statement.span.start);
                    at = statement.span.end;
                }
            }
        }
    }
}
