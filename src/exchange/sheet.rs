//! A spreadsheet's text as rows: which sign separates the cells, where a quotation mark was forgotten, what the rows are called.
//!
//! Rows are counted as a spreadsheet counts them: the headings are row 1, a cell with several lines is in one row.

use csv::{ReaderBuilder, StringRecord};

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The headings, from left to right.
    pub headings: Vec<String>,
    /// The rows that are not empty.
    pub rows: Vec<Row>,
    /// What separates the cells.
    pub separator: char,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Why a text is no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSheet {
    /// A quotation mark opens a cell in this row and is not closed, or closes where the cell goes on.
    Quote {
        /// The row, as a spreadsheet shows it.
        row: usize,
        /// The line of the file, from 1.
        line: usize,
    },
    /// There are no headings, or only one column of them.
    NoHeadings,
}

/// Reads a text.
///
/// # Errors
/// Where it is broken.
pub fn read(text: &str) -> Result<Sheet, NoSheet> {
    let (text, said) = declared(text);
    let separator = said.unwrap_or_else(|| separator(text));
    if let Some((row, line)) = bad_quote(text, separator) {
        return Err(NoSheet::Quote { row, line });
    }
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut sheet = Sheet { headings: Vec::new(), rows: Vec::new(), separator: char::from(separator) };
    let (mut number, mut end) = (0, 0);
    // What was decoded is UTF-8, and rows may have any length, so there is nothing left to fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        number += 1 + blank_lines(text, end);
        end = reader.position().byte() as usize;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cells = record.iter().map(|cell| unguarded(cell).to_owned()).collect();
        if sheet.headings.is_empty() { sheet.headings = cells } else { sheet.rows.push(Row { number, cells }) }
    }
    for heading in &mut sheet.headings {
        crate::directory::Text::line(heading).as_str().clone_into(heading);
    }
    while sheet.headings.last().is_some_and(String::is_empty) {
        sheet.headings.pop();
    }
    if sheet.headings.is_empty() { Err(NoSheet::NoHeadings) } else { Ok(sheet) }
}

/// The line `sep=;` with which Excel is told the separator.
fn declared(text: &str) -> (&str, Option<u8>) {
    let Some((first, rest)) = text.split_once('\n') else { return (text, None) };
    match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some([sign]) => (rest, Some(*sign)),
        _ => (text, None),
    }
}

/// The sign that makes the most columns of the first line that is not empty; quoted cells may hold any.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| *sign == byte && !quoted) {
            *count += 1;
        }
    }
    // Of equal counts the first: what German spreadsheets write.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b';', |(sign, _)| *sign)
}

/// How many empty lines follow an offset. The parser skips them, a spreadsheet shows them as rows.
fn blank_lines(text: &str, end: usize) -> usize {
    let bytes = text.as_bytes();
    let split = end > 0 && bytes.get(end - 1) == Some(&b'\r') && bytes.get(end) == Some(&b'\n');
    let rest = bytes.get(end + usize::from(split)..).unwrap_or_default();
    rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count()
}

/// The row and the line in which a quotation mark opens that is not closed as it should be.
fn bad_quote(text: &str, separator: u8) -> Option<(usize, usize)> {
    memchr::memchr(b'"', text.as_bytes())?;
    let (mut row, mut line) = (1, 1);
    let mut opened = None;
    let mut start = true;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        line += usize::from(byte == b'\n');
        if let Some(at) = opened {
            if byte == b'"' {
                match bytes.peek() {
                    Some(b'"') => _ = bytes.next(),
                    Some(next) if *next != separator && !matches!(next, b'\r' | b'\n') => return Some(at),
                    _ => (opened, start) = (None, false),
                }
            }
            continue;
        }
        match byte {
            b'"' if start => opened = Some((row, line)),
            b'\n' => (row, start) = (row + 1, true),
            byte => start = byte == separator,
        }
    }
    opened
}

/// Whether a spreadsheet could take a cell for a formula or for a number that it shows and saves otherwise – `05110` loses its
/// zero, `2e3` becomes 2000 –, or whether the cell begins as a guarded one does.
pub fn needs_guard(cell: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let loses_zero = cell.len() > 1 && cell.starts_with('0') && digits(cell);
    // More digits than a spreadsheet counts.
    let is_long = cell.len() > 15 && digits(cell);
    let is_power = cell.split_once(['e', 'E']).is_some_and(|(base, power)| digits(base) && digits(power));
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) || loses_zero || is_long || is_power
}

/// A cell without the apostrophe that keeps spreadsheets from taking it for something else.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
        read(text).unwrap().rows.into_iter().map(|row| (row.number, row.cells)).collect()
    }

    #[test]
    fn separators_are_recognised_and_rows_counted_as_shown() {
        for sign in [";", ",", "\t"] {
            let text = format!("a{sign}b{sign}c\r\n1{sign}\"2\n3; ,\"{sign}4\r\n\r\n{sign}{sign}\r\n5\r\n");
            assert_eq!(read(&text).unwrap().separator.to_string(), sign);
            let rows = cells(&text);
            assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [2, 5]);
            assert_eq!(rows[0].1, ["1", "2\n3; ,", "4"]);
        }
        assert_eq!(read("sep=|\na|b\n1|2\n").unwrap().headings, ["a", "b"]);
        assert_eq!(read("\n\n"), Err(NoSheet::NoHeadings));
    }

    #[test]
    fn forgotten_quotation_marks_are_found_where_they_open() {
        assert_eq!(read("a;b\n\"x\ny\";1\n\"z;2\n3;4\n"), Err(NoSheet::Quote { row: 3, line: 4 }));
        assert_eq!(read("a;b\n\"x;1\n\"y\";2\n"), Err(NoSheet::Quote { row: 2, line: 2 }));
        assert_eq!(cells("a;b\n5\" Rohr;\"er sagte \"\"ja\"\"\"\n")[0].1, ["5\" Rohr", "er sagte \"ja\""]);
    }

    #[test]
    fn the_guard_is_taken_off() {
        assert_eq!(
            cells("a\n'+49 30\n'=1+1\n''s\n's Heerenberg\n'05110\n'0 Uhr\n'2e3\n")
                .iter()
                .map(|row| row.1[0].as_str())
                .collect::<Vec<_>>(),
            ["+49 30", "=1+1", "'s", "'s Heerenberg", "05110", "'0 Uhr", "2e3"]
        );
    }
}
