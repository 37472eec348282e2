//! Turns what the TOML parser says about a broken block into findings that office staff can act on.
//!
//! The crate's messages are English and sometimes beside the point (`40,50` is "invalid float" to some, "expected newline"
//! to others), so the line itself is looked at first: most mistakes are a handful of slips.

use super::block::{Open, Scan};
use super::finding::{Code, Finding, Place, Span};
use super::tree::Complaint;
use foldhash::HashSet;

/// So many broken lines of a block are told: nobody reads more at once, and a broken export is one block of a million lines.
const MOST: usize = 50;

/// The findings for a broken block, at most one a line and [`MOST`] in all, from top to bottom.
pub fn findings(file: &str, block: Span, complaints: &[Complaint]) -> Vec<Finding> {
    let mut scan = Scan::default();
    scan.through(file, block);
    let mut findings: Vec<Finding> = Vec::new();
    let mut lines_said = HashSet::default();
    let open = scan.open();
    for complaint in complaints {
        if findings.len() >= MOST {
            break;
        }
        let at = (complaint.span.start as usize).clamp(block.start as usize, block.end as usize);
        // Everything behind an opening that never closes is its consequence.
        if open.is_some_and(|open| at >= opening(open)) {
            continue;
        }
        let line = line_around(file, at, block);
        // The parser does not complain from top to bottom.
        if !lines_said.insert(line.start) {
            continue;
        }
        findings.push(diagnose(file, line, complaint));
    }
    if open.is_none() {
        unheard(file, block, &lines_said, &mut findings);
    }
    match open {
        Some(Open::Text(at, mark)) => {
            let mark = if mark == b'"' { "\"\"\"" } else { "'''" };
            findings.push(Finding::at(Code::UnclosedString, Span::new(at, at + 3)).with("mark", mark));
        }
        Some(Open::List(at)) => {
            let bracket = file.get(at..=at).unwrap_or_default();
            let closing = if bracket == "{" { "}" } else { "]" };
            findings.push(Finding::at(Code::UnclosedList, Span::new(at, at + 1)).with("mark", closing));
        }
        None => {}
    }
    if findings.is_empty() {
        // A parser that complains must be heard, whatever we think of the place.
        let complaint = complaints.first().cloned().unwrap_or(Complaint { span: block, message: String::new() });
        findings.push(Finding::at(Code::Syntax, complaint.span).with("message", &complaint.message));
    }
    findings.sort_by_key(|finding| finding.place.span);
    findings
}

/// Adds lines that the parser was silent about, since it recovers from one mistake by skipping the next: a missing mark at the
/// end of a text. In a block with texts of several lines a line says too little.
fn unheard(file: &str, block: Span, said: &HashSet<u32>, findings: &mut Vec<Finding>) {
    let text = file.get(block.range()).unwrap_or_default();
    if text.contains("\"\"\"") || text.contains("'''") {
        return;
    }
    let mut at = block.start as usize;
    for line in text.split_inclusive('\n') {
        if findings.len() >= MOST {
            break;
        }
        let start = at;
        at += line.len();
        let end = start + line.trim_end().len();
        if !said.contains(&Span::new(start, start).start)
            && let Some(near) = closed(line).filter(|_| is_open(line.trim_end()))
        {
            let finding = Finding::at(Code::Syntax, Span::new(end, end)).with("line", line.trim());
            findings.push(finding.with("reason", "quote").with("near", &near));
        }
    }
}

fn opening(open: Open) -> usize {
    match open {
        Open::Text(at, _) | Open::List(at) => at,
    }
}

fn line_around(file: &str, at: usize, block: Span) -> Span {
    let bytes = file.as_bytes();
    // A complaint about a line's end stands on the line feed or behind it; the line before is meant.
    let at = if at > block.start as usize
        && bytes.get(at - 1) == Some(&b'\n')
        && bytes.get(at).is_none_or(|b| *b == b'\n')
    {
        at - 1
    } else {
        at
    };
    let start = bytes.get(..at).and_then(|before| memchr::memrchr(b'\n', before)).map_or(0, |feed| feed + 1);
    let end = bytes.get(at..).and_then(|rest| memchr::memchr(b'\n', rest)).map_or(bytes.len(), |feed| at + feed);
    Span::new(start.max(block.start as usize), end.min(block.end as usize))
}

fn diagnose(file: &str, line: Span, complaint: &Complaint) -> Finding {
    let text = file.get(line.range()).unwrap_or_default();
    let here =
        |offset: usize, length: usize| Span::new(line.start as usize + offset, line.start as usize + offset + length);
    if complaint.message.contains("duplicate key") {
        let key = file.get(complaint.span.range()).unwrap_or_default();
        let mut finding = Finding::at(Code::DuplicateKey, complaint.span).with("key", key);
        finding.other = first_of_two(file, line, key).map(|span| Place { span, ..Place::default() });
        return finding;
    }
    let is_head = text.trim_start().starts_with('[');
    let outside = blank_texts(text);
    if let Some((at, c)) =
        outside.char_indices().find(|(_, c)| matches!(c, '„' | '“' | '”' | '‚' | '‘' | '’' | '«' | '»'))
        && !is_head
    {
        return Finding::at(Code::TypographicQuotes, here(at, c.len_utf8())).with("character", &c.to_string());
    }
    // A head has no values: `[[offer]` lacks a bracket, not quotation marks.
    for (value_at, value) in if is_head { Vec::new() } else { values(&outside) } {
        if let Some((start, end)) = decimal_comma(value) {
            let written = value.get(start..end).unwrap_or_default();
            return Finding::at(Code::DecimalComma, here(value_at + start, end - start))
                .with("value", written)
                .with("near", &written.replace(',', "."));
        }
        if complaint.message.contains("invalid date")
            && let Some(written) = value.split([' ', ',', '}', ']', '#']).next()
        {
            return Finding::at(Code::BadDate, here(value_at, written.len())).with("value", written);
        }
        if let Some((written, iso)) = german_day(value) {
            return Finding::at(Code::BadDate, here(value_at, written.len()))
                .with("value", written)
                .with("example", &iso);
        }
        let word: &str = value.split([',', '#', ']', '}']).next().unwrap_or_default().trim_end();
        let first = word.chars().next();
        if first.is_some_and(char::is_alphabetic) && !matches!(word, "true" | "false" | "inf" | "nan") {
            return match word.to_lowercase().as_str() {
                "ja" | "yes" | "wahr" | "true" => yes_or_no(here(value_at, word.len()), word, "true"),
                "nein" | "no" | "falsch" | "false" => yes_or_no(here(value_at, word.len()), word, "false"),
                _ => Finding::at(Code::MissingQuotes, here(value_at, word.len())).with("value", word),
            };
        }
    }
    let inside = complaint.span.start >= line.start && complaint.span.end <= line.end;
    let span = if inside { complaint.span } else { here(text.trim_end().len(), 0) };
    let finding = Finding::at(Code::Syntax, span).with("message", &complaint.message).with("line", text.trim());
    if let Some(near) = with_equals(text).filter(|_| !is_head) {
        return finding.with("reason", "colon").with("near", &near);
    }
    if !is_head && is_open(text) {
        let finding = finding.with("reason", "quote");
        return match closed(text) {
            Some(near) => finding.with("near", &near),
            None => finding,
        };
    }
    if complaint.message.contains("missing comma") { finding.with("reason", "comma") } else { finding }
}

/// `phone: "112"` with an equals sign.
fn with_equals(line: &str) -> Option<String> {
    let (key, value) = line.trim().split_once(':')?;
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    (!key.is_empty() && key.trim_end().chars().all(is_key))
        .then(|| format!("{} = {}", key.trim_end(), value.trim_start()))
}

/// Whether a text of one line is open at its end.
fn is_open(line: &str) -> bool {
    let (mut open, mut escaped) = (None, false);
    for c in line.chars() {
        match (open, c) {
            (Some('"'), '\\') => escaped = !escaped,
            (Some(mark), c) if c == mark && !escaped => open = None,
            (None, '"' | '\'') => open = Some(c),
            (None, '#') => return false,
            _ => {}
        }
        escaped &= c == '\\';
    }
    open.is_some()
}

/// The line with the mark at its end, where it has one text only and that begins behind the equals sign.
fn closed(line: &str) -> Option<String> {
    let (_, value) = line.split_once('=')?;
    let (value, mark) = (value.trim(), value.trim().chars().next()?);
    (matches!(mark, '"' | '\'') && value.matches(mark).count() == 1).then(|| format!("{}{mark}", line.trim()))
}

/// Where a key stands for the first time in the table that a line belongs to.
fn first_of_two(file: &str, line: Span, key: &str) -> Option<Span> {
    let mut end = line.start as usize;
    let mut found = None;
    while end > 0 {
        let start = file.get(..end - 1)?.rfind('\n').map_or(0, |feed| feed + 1);
        let text = file.get(start..end)?;
        let lead = text.len() - text.trim_start().len();
        let rest = text.trim_start();
        if rest.starts_with('[') {
            break;
        }
        if rest.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            found = Some(Span::new(start + lead, start + lead + key.len()));
        }
        end = start;
    }
    found
}

fn yes_or_no(span: Span, word: &str, near: &str) -> Finding {
    Finding::at(Code::WrongType, span)
        .with("found", "text")
        .with("expected", "yes-no")
        .with("value", word)
        .with("example", near)
}

/// The line with everything between straight quotation marks, and every comment, replaced by blanks of the same length.
fn blank_texts(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut mark = None;
    let mut comment = false;
    let mut escaped = false;
    for c in line.chars() {
        let hide = mark.is_some() || comment;
        match (mark, c) {
            _ if comment => {}
            (Some('"'), '\\') if !escaped => {
                escaped = true;
                out.push(' ');
                continue;
            }
            (Some(open), c) if c == open && !escaped => mark = None,
            (None, '"' | '\'') => mark = Some(c),
            (None, '#') => comment = true,
            _ => {}
        }
        escaped = false;
        if hide && mark.is_some() || comment {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    out
}

/// The values of a line: what stands behind each `=` and, in a list, behind each comma and bracket.
fn values(line: &str) -> Vec<(usize, &str)> {
    let mut starts = Vec::new();
    for (at, c) in line.char_indices() {
        if matches!(c, '=' | '[' | '{') || (c == ',' && !starts.is_empty()) {
            starts.push(at + 1);
        }
    }
    starts
        .into_iter()
        .filter_map(|start| {
            let rest = line.get(start..)?;
            let value = rest.trim_start();
            // A key inside an inline table is no value.
            let is_key = value
                .split(['=', ',', '}', ']'])
                .next()
                .is_some_and(|key| value.get(key.len()..).is_some_and(|rest| rest.starts_with('=')));
            (!value.is_empty() && !is_key).then_some((start + rest.len() - value.len(), value))
        })
        .collect()
}

fn decimal_comma(value: &str) -> Option<(usize, usize)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = usize::from(value.starts_with('-'));
    let whole = digits(value.get(sign..)?);
    let rest = value.get(sign + whole..)?.strip_prefix(',')?;
    let fraction = digits(rest);
    (whole > 0 && fraction > 0).then_some((0, sign + whole + 1 + fraction))
}

fn german_day(value: &str) -> Option<(&str, String)> {
    let written = value.split([' ', ',', '}', ']', '#']).next()?;
    let mut parts = written.split('.');
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    if parts.next().is_some() || !(1900..=2200).contains(&year) {
        return None;
    }
    Some((written, chrono::NaiveDate::from_ymd_opt(year, month, day)?.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::tree;

    fn codes(text: &str) -> Vec<(Code, usize)> {
        let block = Span::new(0, text.len());
        let tree = tree::parse(text, block);
        assert!(!tree.complaints.is_empty(), "{text} is no mistake");
        findings(text, block, &tree.complaints)
            .iter()
            .map(|finding| {
                let before = text.get(..finding.place.span.start as usize).unwrap_or_default();
                (finding.code, before.matches('\n').count() + 1)
            })
            .collect()
    }

    #[test]
    fn everyday_slips_are_named() {
        for (text, code, line) in [
            ("[[offer]]\nid = „a“\n", Code::TypographicQuotes, 2),
            ("[[offer]]\ncost = { kind = \"fee\", amount = 40,50 }\n", Code::DecimalComma, 2),
            ("[[offer]]\namount = 40,50\n", Code::DecimalComma, 2),
            ("[[offer]]\nname = Deutsch B1\n", Code::MissingQuotes, 2),
            ("[[offer]]\nneeds = [lang.upper]\n", Code::MissingQuotes, 2),
            ("[[offer]]\nverified = 11.1.2027\n", Code::BadDate, 2),
            ("[[offer]]\nid = \"a\"\nid = \"b\"\n", Code::DuplicateKey, 3),
            ("[[offer]]\nsample = ja\n", Code::WrongType, 2),
            ("[[offer]]\nx = 1\nneeds = [\"a\"\nid = \"b\"\n", Code::UnclosedList, 3),
            ("[[offer]]\ndescription = \"\"\"\nx\n", Code::UnclosedString, 2),
            ("[[offer]]\nname = \"x\n", Code::Syntax, 2),
            ("[[offer]\nid = \"a\"\n", Code::Syntax, 1),
            ("[[offer]]\nname \"x\"\n", Code::Syntax, 2),
        ] {
            let found = codes(text);
            assert!(found.contains(&(code, line)), "{text}: {found:?}");
        }
    }

    #[test]
    fn of_a_block_of_broken_lines_the_first_are_told() {
        let text = format!("[[offer]]\n{}", "id = 1\n".repeat(100_000));
        let found = codes(&text);
        assert_eq!(found.len(), MOST);
        assert_eq!(
            (found.first(), found.last()),
            (Some(&(Code::DuplicateKey, 3)), Some(&(Code::DuplicateKey, MOST + 2)))
        );
        assert_eq!(codes(&format!("[[offer]]\n{}", "id = \"1\n".repeat(100_000))).len(), MOST);
    }

    #[test]
    fn all_broken_lines_are_reported_at_once() {
        let found = codes("[[offer]]\nid = „a“\nname = „b“\namount = 1,5\n");
        assert_eq!(found.len(), 3, "{found:?}");
    }
}
