//! What editors and spreadsheets do to a file: a mark at its beginning, line ends of two kinds.

use crate::directory::finding::{Code, Finding, Lines, Span};
use crate::directory::read::File;

pub(super) fn check(files: &[File<'_>], findings: &mut Vec<Finding>) {
    for (number, file) in (0u32..).zip(files) {
        let mut found = Vec::new();
        if file.text.starts_with('\u{feff}') {
            found.push(Finding::at(Code::ByteOrderMark, Span::new(0, 3)));
        }
        found.extend(mixed_line_ends(file.text));
        for mut finding in found {
            // What stands in the line has nothing to do with it, and may be anybody's.
            finding.quiet = true;
            finding.place = Lines::of(file.text).place(number, finding.place.span);
            findings.push(finding.with("file", &file.name));
        }
    }
}

/// The first line that ends otherwise than the line before it.
fn mixed_line_ends(text: &str) -> Option<Finding> {
    let bytes = text.as_bytes();
    // The everyday file has no carriage return at all.
    memchr::memchr(b'\r', bytes)?;
    let (mut windows, mut unix, mut odd) = (0usize, 0usize, None);
    let mut start = 0;
    for feed in memchr::memchr_iter(b'\n', bytes) {
        let is_windows = feed > 0 && bytes.get(feed - 1) == Some(&b'\r');
        *if is_windows { &mut windows } else { &mut unix } += 1;
        if odd.is_none() && windows > 0 && unix > 0 {
            odd = Some(Span::new(start, feed - usize::from(is_windows)));
        }
        start = feed + 1;
    }
    let finding = Finding::at(Code::MixedLineEnds, odd?);
    Some(finding.with("number", &windows.to_string()).with("most", &unix.to_string()))
}
