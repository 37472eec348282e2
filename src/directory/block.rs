//! Cuts a file into blocks, one an entry, so that one bad entry costs one entry.
//!
//! A block begins at a line `[key]` or `[[key]]` with an undotted key, bare or in quotation marks, and ends before the next one: its
//! sub-tables (`[[offer.at]]`) belong to it. A head with a slip in it is one all the same: else its entry would fall to the one
//! before, and cost that one too. Cutting looks at line beginnings only, so it is as fast as finding line feeds; that a head
//! may be text inside a string is the reader's to find out (`read.rs`), with [`Scan`]. This file knows no keys.

use super::finding::Span;

/// A block of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// All of it, the head's line included.
    pub span: Span,
    /// The name in the head; empty in the stretch before the first head.
    pub name: Span,
    /// Whether the head has two brackets.
    pub repeated: bool,
}

impl Block {
    /// Its text.
    pub fn text<'t>(&self, file: &'t str) -> &'t str {
        file.get(self.span.range()).unwrap_or_default()
    }

    /// It in a text that stands so many bytes behind the beginning of a larger one.
    #[must_use]
    pub fn shifted(self, by: usize) -> Block {
        Block { span: self.span.shifted(by), name: self.name.shifted(by), ..self }
    }

    /// The name in its head.
    pub fn name<'t>(&self, file: &'t str) -> &'t str {
        file.get(self.name.range()).unwrap_or_default()
    }
}

/// Cuts a text. The first block is what stands before the first head, often empty or only comments.
pub fn cut(text: &str) -> Vec<Block> {
    let bytes = text.as_bytes();
    let mut blocks = vec![Block { span: Span::default(), name: Span::default(), repeated: false }];
    let close = |blocks: &mut Vec<Block>, end: usize| {
        if let Some(last) = blocks.last_mut() {
            last.span.end = Span::new(end, end).end;
        }
    };
    // A head needs a bracket, and brackets are rare at the beginning of a line: look for those, not at each line.
    for at in memchr::memchr_iter(b'[', bytes) {
        // Of most that much is seen at once: a second bracket, and a list behind `key = `.
        let before = bytes.get(at.saturating_sub(2)..at).unwrap_or_default();
        if matches!(before, [.., b'['] | [b'=', b' ']) {
            continue;
        }
        let Some(line) = bytes.get(..at).and_then(line_start) else { continue };
        let rest = bytes.get(line..).unwrap_or_default();
        let rest = rest.get(..memchr::memchr(b'\n', rest).unwrap_or(rest.len())).unwrap_or_default();
        if let Some((name, repeated)) = head(rest) {
            close(&mut blocks, line);
            let name = Span::new(line + name.start, line + name.end);
            blocks.push(Block { span: Span::new(line, line), name, repeated });
        }
    }
    close(&mut blocks, bytes.len());
    blocks
}

/// Where the line begins of which this is the end, if there is nothing in it but blanks. Most brackets stand behind something
/// else, which is seen at once.
fn line_start(before: &[u8]) -> Option<usize> {
    let blanks = before.iter().rev().take_while(|b| matches!(b, b' ' | b'\t')).count();
    let rest = before.get(..before.len() - blanks)?;
    // A byte order mark may stand before the first head.
    let rest = rest.strip_suffix(b"\xef\xbb\xbf").unwrap_or(rest);
    (rest.is_empty() || rest.ends_with(b"\n")).then_some(rest.len())
}

/// The name in a line that is a table's head with an undotted key, and whether it has two brackets. The name is without its
/// quotation marks. What people write for a head is one, whatever is wrong with it: letters that a bare key may not have
/// (`[[träger]]`), brackets too few or too many (`[[offer]`, `[[offer]]]`), words behind it (`[[offer]] Deutsch`). The parser says
/// what is wrong.
pub fn head(line: &[u8]) -> Option<(std::ops::Range<usize>, bool)> {
    let blank = |b: &u8| matches!(b, b' ' | b'\t');
    let skip = |mut at: usize| {
        while line.get(at).is_some_and(blank) {
            at += 1;
        }
        at
    };
    let mut at = skip(if line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 });
    if line.get(at) != Some(&b'[') {
        return None;
    }
    let repeated = line.get(at + 1) == Some(&b'[');
    at = skip(at + 1 + usize::from(repeated));
    let mark = line.get(at).copied().filter(|b| matches!(b, b'"' | b'\''));
    at += usize::from(mark.is_some());
    let is_named = |b: &u8| match mark {
        Some(mark) => *b != mark,
        None => b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | 0x80..),
    };
    let start = at;
    at += line.get(at..).unwrap_or_default().iter().take_while(|b| is_named(b)).count();
    let end = at;
    if start == end {
        return None;
    }
    if mark.is_some() {
        // Open at the end of its line it may be anything.
        line.get(end)?;
        at += 1;
    }
    at = skip(at);
    let closing = line.get(at..).unwrap_or_default().iter().take_while(|b| **b == b']').count();
    at = skip(at + closing);
    match line.get(at) {
        None | Some(b'#' | b'\r') => Some((start..end, repeated)),
        // A list in a list goes on with a comma; one bracket with words behind it is text as people write it ("[Hinweis] Bitte …").
        Some(b',') => None,
        // With one of two brackets closed it may be a sub-table (`[[offer]at]]`), which stays with its entry.
        Some(next) => (repeated && (closing > 1 || (closing == 1 && *next == b']'))).then_some((start..end, true)),
    }
}

/// What is still open where a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// A text in three quotation marks, with the offset of its beginning and its mark.
    Text(usize, u8),
    /// A list or an inline table, with the offset of its bracket.
    List(usize),
}

/// A lexer that knows only what may hide a table's head: texts, comments and brackets of values. It can go on from block
/// to block.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    open_text: Option<(usize, u8)>,
    brackets: Vec<usize>,
    in_value: bool,
    at: usize,
}

impl Scan {
    /// Reads on from where it stopped, to the end of this stretch of the file.
    pub fn through(&mut self, file: &str, span: Span) {
        let bytes = file.as_bytes();
        self.at = self.at.max(span.start as usize);
        let end = (span.end as usize).min(bytes.len());
        while self.at < end {
            if let Some((_, mark)) = self.open_text {
                self.close_text(bytes, end, mark);
                continue;
            }
            let Some(&byte) = bytes.get(self.at) else { break };
            match byte {
                b'#' => self.at = line_end(bytes, self.at, end),
                b'\n' => {
                    // A value ends with its line unless a bracket is open; so a stray quotation mark costs one line.
                    if self.brackets.is_empty() {
                        self.in_value = false;
                    }
                    self.at += 1;
                }
                b'=' => {
                    self.in_value = true;
                    self.at += 1;
                }
                b'"' | b'\'' => self.text(bytes, end, byte),
                b'[' | b'{' if self.in_value => {
                    self.brackets.push(self.at);
                    self.at += 1;
                }
                b']' | b'}' if self.in_value => {
                    self.brackets.pop();
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }

    /// What is open where it stopped.
    pub fn open(&self) -> Option<Open> {
        match (self.open_text, self.brackets.first()) {
            (Some((at, mark)), _) => Some(Open::Text(at, mark)),
            (None, Some(&at)) => Some(Open::List(at)),
            (None, None) => None,
        }
    }

    fn text(&mut self, bytes: &[u8], end: usize, mark: u8) {
        let start = self.at;
        if bytes.get(start..start + 3).is_some_and(|three| three.iter().all(|b| *b == mark)) {
            self.open_text = Some((start, mark));
            self.at += 3;
            return;
        }
        // A text in single marks ends on its line or not at all.
        let stop = line_end(bytes, start, end);
        let mut at = start + 1;
        while at < stop {
            match bytes.get(at) {
                Some(b'\\') if mark == b'"' => at += 2,
                Some(b) if *b == mark => {
                    self.at = at + 1;
                    return;
                }
                _ => at += 1,
            }
        }
        self.at = stop;
    }

    fn close_text(&mut self, bytes: &[u8], end: usize, mark: u8) {
        while self.at < end {
            let rest = bytes.get(self.at..end).unwrap_or_default();
            let Some(next) = memchr::memchr2(mark, b'\\', rest) else {
                self.at = end;
                return;
            };
            self.at += next;
            if bytes.get(self.at) == Some(&b'\\') && mark == b'"' {
                self.at += 2;
                continue;
            }
            let run = rest.get(next..).unwrap_or_default().iter().take_while(|b| **b == mark).count();
            self.at += run.max(1);
            // Up to two marks may stand before the closing three.
            if run >= 3 {
                self.open_text = None;
                return;
            }
        }
    }
}

fn line_end(bytes: &[u8], at: usize, end: usize) -> usize {
    bytes.get(at..end).and_then(|rest| memchr::memchr(b'\n', rest)).map_or(end, |feed| at + feed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(text: &str) -> Vec<&str> {
        cut(text).iter().map(|block| block.name(text)).collect()
    }

    #[test]
    fn cuts_at_undotted_heads_only() {
        let text = "# x\n[directory]\nformat = 1\n [[offer]] # y\nid = \"a\"\n[[offer.at]]\nplace = \"p\"\n[offer.translations.uk]\n\
                    [[ provider ]]\r\nx = [\n  [1, 2],\n]\n";
        assert_eq!(names(text), ["", "directory", "offer", "provider"]);
        assert_eq!(names("\u{feff}[directory]\n"), ["", "directory"]);
        assert_eq!(names(""), [""]);
        assert_eq!(names("[offer\n[[offer\n[[offer]\n[offer, 1\n["), ["", "offer", "offer", "offer"]);
    }

    #[test]
    fn a_head_with_a_slip_is_a_head() {
        for (line, name) in [
            ("[[träger]]", "träger"),
            ("[Öffer]", "Öffer"),
            ("[[„offer“]]", "„offer“"),
            ("[[offer]]]", "offer"),
            ("[[offer]]]] # x", "offer"),
            ("[directory]]", "directory"),
            ("[[offer]] Deutsch B1", "offer"),
            ("[[offer]]\u{a0}", "offer"),
            ("[[offer] ]", "offer"),
            ("[[offer]]id = \"a\"", "offer"),
            ("[[\"offer\"]]", "offer"),
            ("['directory']", "directory"),
            ("[[ \"off er\" ]] # x", "off er"),
        ] {
            assert_eq!(names(line), ["", name], "{line}");
        }
        for line in [
            "[[offer.at]]",
            "[[\"offer\".at]]",
            "[offer.translations.uk] x",
            "[[offer at]]",
            "[[offer]at]]",
            "[[1], [2]]",
            "[[1, 2], [3]]",
            "[\"a\", \"b\"]",
            "[\"a\"], [\"b\"]",
            "[Hinweis] Bitte klingeln",
            "[[\"offer",
            "[[]]",
            "[[\"\"]]",
            "[[[offer]]]",
        ] {
            assert_eq!(names(line), [""], "{line}");
        }
    }

    #[test]
    fn an_open_text_is_found_where_it_begins() {
        let text = "[[offer]]\nid = \"a\"\ndescription = \"\"\"\nlong\n[[offer]]\nid = \"b\"\n";
        let mut scan = Scan::default();
        let blocks = cut(text);
        scan.through(text, blocks[1].span);
        assert_eq!(scan.open(), Some(Open::Text(text.find("\"\"\"").unwrap_or(0), b'"')));
    }

    #[test]
    fn closed_texts_and_lists_are_closed() {
        for text in [
            "a = \"\"\"x\"\"\"\"\"\n",
            "a = '''x''y'''\n",
            "a = \"\\\"\" # \"\"\"\n",
            "a = [ [1, 2], { b = \"]\" } ] # [\n",
            "a = \"\"\"x\\\"\"\"y\"\"\"\n",
            "a = \"unclosed\nb = 1\n",
            "[[offer.at]]\n",
        ] {
            let mut scan = Scan::default();
            scan.through(text, Span::new(0, text.len()));
            assert_eq!(scan.open(), None, "{text}");
        }
        let mut scan = Scan::default();
        scan.through("a = [\n 1,\n", Span::new(0, 10));
        assert_eq!(scan.open(), Some(Open::List(4)));
    }

    proptest! {
        #[test]
        fn blocks_cover_the_text_without_gaps(text in "(\\[\\[?[a-z.]{1,3}\\]?\\]?|[a-z\"'=\\[\\]{}#\\\\ \n]{0,6}|\n){0,40}") {
            let blocks = cut(&text);
            let mut at = 0;
            for block in &blocks {
                prop_assert_eq!(block.span.start as usize, at);
                at = block.span.end as usize;
            }
            prop_assert_eq!(at, text.len());
            let mut scan = Scan::default();
            for block in &blocks {
                scan.through(&text, block.span);
            }
        }
    }
}
