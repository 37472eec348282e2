//! The everyday layout, read straight: heads, `key = value` lines, texts without escapes, of one line or of several, whole and decimal numbers,
//! days, lists and inline tables. It accepts nothing that the `toml` crate would not accept with the same result, and
//! gives up at the first sign of anything else.

use super::{Cow, Entry, Node, Span, Value};

/// So many keys a table has room for at the start: most have no more, and growing costs copying.
const USUAL: usize = 16;

/// So many keys a table has at most; of more the crate finds the one that is there twice without looking at all the others.
const MANY: usize = 200;

/// So deep lists and tables lie in each other at most; deeper ones are the crate's, which has a limit of its own. Each level is a
/// level of every walk through the tree, and a stack that overflows takes the program with it.
const DEEPEST: usize = 8;

pub(super) fn parse(text: &str, base: usize) -> Option<Vec<Entry<'_>>> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, base };
    let mut top: Vec<Entry<'_>> = Vec::new();
    // Where `key = value` lines go: the path of the last head.
    let mut path: Vec<&str> = Vec::new();
    reader.lines_end()?;
    while reader.peek().is_some() {
        if reader.peek() == Some(b'[') {
            path.clear();
            reader.head(&mut path, &mut top)?;
            reader.line_end()?;
            reader.lines_end()?;
        }
        let table = last_table(&mut top, &path)?;
        // A key whose mark nobody has made is not there twice; of the others all are looked at.
        let mut marks = table.iter().fold(0, |marks, known| marks | mark(&known.key));
        while reader.peek().is_some_and(|byte| byte != b'[') {
            let entry = reader.pair(0)?;
            if table.len() >= MANY {
                return None;
            }
            let mark = mark(&entry.key);
            if marks & mark != 0 && table.iter().any(|known| known.key == entry.key) {
                return None;
            }
            marks |= mark;
            table.push(entry);
            reader.line_end()?;
            reader.lines_end()?;
        }
    }
    Some(top)
}

/// One bit of 64 for a key, by its length and its outer letters.
fn mark(key: &str) -> u64 {
    let letter = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    let bytes = key.as_bytes();
    1 << ((key.len() * 11 + letter(bytes.first()) * 3 + letter(bytes.last()) * 7) % 64)
}

/// The table that the last head of this path opened.
fn last_table<'a, 't>(top: &'a mut Vec<Entry<'t>>, path: &[&str]) -> Option<&'a mut Vec<Entry<'t>>> {
    let mut table = top;
    for part in path {
        table = inside(&mut table.iter_mut().find(|entry| entry.key == *part)?.node)?.1;
    }
    Some(table)
}

/// The table that a node is, or the last table of the list that it is, with its place.
fn inside<'a, 't>(node: &'a mut Node<'t>) -> Option<(Span, &'a mut Vec<Entry<'t>>)> {
    match &mut node.value {
        Value::Table(table) => Some((node.span, table)),
        Value::List(items) => {
            let last = items.last_mut()?;
            let Value::Table(table) = &mut last.value else { return None };
            Some((last.span, table))
        }
        _ => None,
    }
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    base: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn span(&self, start: usize) -> Span {
        Span::new(self.base + start, self.base + self.at)
    }

    /// Skips blanks and, if there is one, a comment; control characters in it are the crate's to refuse.
    fn comment(&mut self) -> Option<()> {
        self.blanks();
        if self.peek() == Some(b'#') {
            while let Some(byte) = self.peek() {
                match byte {
                    b'\n' => break,
                    b'\r' if self.bytes.get(self.at + 1) == Some(&b'\n') => break,
                    b'\t' | b' '..=b'~' | 0x80.. => self.at += 1,
                    _ => return None,
                }
            }
        }
        Some(())
    }

    /// Skips empty lines and comments.
    fn lines_end(&mut self) -> Option<()> {
        loop {
            self.comment()?;
            match self.peek() {
                Some(b'\n') => self.at += 1,
                Some(b'\r') if self.bytes.get(self.at + 1) == Some(&b'\n') => self.at += 2,
                _ => return Some(()),
            }
        }
    }

    /// Skips the rest of a line, which must be empty.
    fn line_end(&mut self) -> Option<()> {
        self.comment()?;
        match self.peek() {
            None => Some(()),
            Some(b'\n') => {
                self.at += 1;
                Some(())
            }
            Some(b'\r') if self.bytes.get(self.at + 1) == Some(&b'\n') => {
                self.at += 2;
                Some(())
            }
            Some(_) => None,
        }
    }

    fn bare_key(&mut self) -> Option<&'t str> {
        let start = self.at;
        let is_part = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        self.at += self.bytes.get(start..)?.iter().take_while(is_part).count();
        (self.at > start).then(|| self.text.get(start..self.at)).flatten()
    }

    fn head(&mut self, path: &mut Vec<&'t str>, top: &mut Vec<Entry<'t>>) -> Option<()> {
        let start = self.at;
        self.take(b'[')?;
        let repeated = self.take(b'[').is_some();
        let mut keys: Vec<(&'t str, Span)> = Vec::new();
        loop {
            let at = self.at;
            let key = self.bare_key()?;
            keys.push((key, self.span(at)));
            if keys.len() > DEEPEST {
                return None;
            }
            if self.take(b'.').is_none() {
                break;
            }
        }
        self.take(b']')?;
        if repeated {
            self.take(b']')?;
        }
        let span = self.span(start);
        let ((last, last_span), before) = keys.split_last()?;
        // Tables that a head only passes through (`translations` in `[offer.translations.uk]`) come into being here.
        let mut table = &mut *top;
        for (key, key_span) in before {
            let position = table.iter().position(|entry| entry.key == *key).unwrap_or(table.len());
            if position >= MANY {
                return None;
            }
            if position == table.len() {
                let node = Node { span: *key_span, value: Value::Table(Vec::new()) };
                table.push(Entry { key: Cow::Borrowed(key), span: *key_span, node });
            }
            let (span, inner) = inside(&mut table.get_mut(position)?.node)?;
            // An inline table is closed; the crate says so better.
            if self.bytes.get((span.start as usize).checked_sub(self.base)?) == Some(&b'{') {
                return None;
            }
            table = inner;
        }
        let fresh = Node { span, value: Value::Table(Vec::with_capacity(USUAL)) };
        let position = table.iter().position(|entry| entry.key == *last).unwrap_or(table.len());
        if position >= MANY {
            return None;
        }
        match table.get_mut(position) {
            None => {
                let node = if repeated { Node { span, value: Value::List(vec![fresh]) } } else { fresh };
                table.push(Entry { key: Cow::Borrowed(last), span: *last_span, node });
            }
            Some(Entry { node: Node { value: Value::List(items), span: at }, .. }) if repeated => {
                // A list written with brackets cannot be gone on with.
                let offset = (at.start as usize).checked_sub(self.base)?;
                if self.bytes.get(offset..offset + 2)? != b"[[" {
                    return None;
                }
                items.push(fresh);
            }
            Some(_) => return None,
        }
        path.extend(keys.iter().map(|(key, _)| *key));
        Some(())
    }

    /// A key with its value, which lies so deep in lists and tables.
    fn pair(&mut self, depth: usize) -> Option<Entry<'t>> {
        let start = self.at;
        let key = self.bare_key()?;
        let span = self.span(start);
        self.blanks();
        self.take(b'=')?;
        self.blanks();
        let node = self.value(depth)?;
        Some(Entry { key: Cow::Borrowed(key), span, node })
    }

    fn value(&mut self, depth: usize) -> Option<Node<'t>> {
        let start = self.at;
        let value = match self.peek()? {
            b'"' => self.basic_text()?,
            b'\'' => self.literal_text()?,
            b'[' if depth < DEEPEST => self.list(depth)?,
            b'{' if depth < DEEPEST => self.inline_table(depth)?,
            b't' => self.word("true", true)?,
            b'f' => self.word("false", false)?,
            b'0'..=b'9' | b'-' => self.number()?,
            _ => return None,
        };
        Some(Node { span: self.span(start), value })
    }

    fn basic_text(&mut self) -> Option<Value<'t>> {
        self.at += 1;
        let text = self.up_to_mark(b'"')?;
        // An empty text followed by a third mark is the beginning of a long one.
        if text.is_empty() && self.peek() == Some(b'"') {
            self.at += 1;
            return self.long_text();
        }
        Some(Value::Text(Cow::Borrowed(text)))
    }

    /// The letters before the mark that ends a text of one line; escapes and control characters are the crate's.
    fn up_to_mark(&mut self, mark: u8) -> Option<&'t str> {
        let rest = self.bytes.get(self.at..)?;
        let inside = rest.get(..memchr::memchr(mark, rest)?)?;
        let is_odd = |b: u8| (b < b' ' && b != b'\t') || b == 0x7f || (b == b'\\' && mark == b'"');
        // Without an early end: this way the compiler looks at many letters at a time.
        if inside.iter().fold(false, |odd, b| odd | is_odd(*b)) {
            return None;
        }
        let text = self.text.get(self.at..self.at + inside.len())?;
        self.at += inside.len() + 1;
        Some(text)
    }

    /// A text in three quotation marks, behind the first three; escapes, carriage returns and quotation marks that touch
    /// the last three are the crate's.
    fn long_text(&mut self) -> Option<Value<'t>> {
        let _ = self.take(b'\n');
        let rest = self.bytes.get(self.at..)?;
        let inside = rest.get(..memchr::memmem::find(rest, b"\"\"\"")?)?;
        let is_odd = |b: u8| (b < b' ' && b != b'\t' && b != b'\n') || b == 0x7f || b == b'\\';
        if inside.iter().fold(false, |odd, b| odd | is_odd(*b)) || rest.get(inside.len() + 3) == Some(&b'"') {
            return None;
        }
        let text = self.text.get(self.at..self.at + inside.len())?;
        self.at += inside.len() + 3;
        Some(Value::Text(Cow::Borrowed(text)))
    }

    fn literal_text(&mut self) -> Option<Value<'t>> {
        self.at += 1;
        let text = self.up_to_mark(b'\'')?;
        if text.is_empty() && self.peek() == Some(b'\'') {
            return None;
        }
        Some(Value::Text(Cow::Borrowed(text)))
    }

    fn word(&mut self, word: &str, value: bool) -> Option<Value<'t>> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at += word.len())?;
        self.ends()?;
        Some(Value::Boolean(value))
    }

    /// A value must be followed by something that ends it.
    fn ends(&self) -> Option<()> {
        matches!(self.peek(), None | Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b']' | b'}' | b'#')).then_some(())
    }

    fn digits(&mut self) -> Option<&'t str> {
        let start = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then(|| self.text.get(start..self.at)).flatten()
    }

    fn number(&mut self) -> Option<Value<'t>> {
        let start = self.at;
        let negative = self.take(b'-').is_some();
        let whole = self.digits()?;
        if !negative && whole.len() == 4 && self.peek() == Some(b'-') {
            return self.date(whole);
        }
        if whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        if self.take(b'.').is_some() {
            self.digits()?;
            self.ends()?;
            return Some(Value::Float(self.text.get(start..self.at)?.parse().ok()?));
        }
        self.ends()?;
        Some(Value::Integer(Some(self.text.get(start..self.at)?.parse().ok()?)))
    }

    fn date(&mut self, year: &str) -> Option<Value<'t>> {
        self.take(b'-')?;
        let month = self.digits().filter(|digits| digits.len() == 2)?.parse().ok()?;
        self.take(b'-')?;
        let day = self.digits().filter(|digits| digits.len() == 2)?.parse().ok()?;
        self.ends()?;
        // A blank may join a day with a time.
        if self.peek() == Some(b' ') && self.bytes.get(self.at + 1).is_some_and(u8::is_ascii_digit) {
            return None;
        }
        // The crate judges days by the calendar's bounds; anything unusual is its business.
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            // Leap years are its business too.
            2 => 28,
            _ => return None,
        };
        if !(1..=last).contains(&day) {
            return None;
        }
        Some(Value::Date(year.parse().ok()?, month, day))
    }

    fn list(&mut self, depth: usize) -> Option<Value<'t>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.space()?;
            if self.take(b']').is_some() {
                return Some(Value::List(items));
            }
            items.push(self.value(depth + 1)?);
            self.space()?;
            if self.take(b',').is_none() {
                self.take(b']')?;
                return Some(Value::List(items));
            }
        }
    }

    /// Blanks and line ends inside a list; a comment there is the crate's.
    fn space(&mut self) -> Option<()> {
        loop {
            self.blanks();
            match self.peek()? {
                b'\n' => self.at += 1,
                b'\r' if self.bytes.get(self.at + 1) == Some(&b'\n') => self.at += 2,
                _ => return Some(()),
            }
        }
    }

    fn inline_table(&mut self, depth: usize) -> Option<Value<'t>> {
        self.at += 1;
        let mut entries: Vec<Entry<'t>> = Vec::new();
        self.blanks();
        if self.take(b'}').is_some() {
            return Some(Value::Table(entries));
        }
        loop {
            self.blanks();
            let entry = self.pair(depth + 1)?;
            if entries.len() >= MANY || entries.iter().any(|known| known.key == entry.key) {
                return None;
            }
            entries.push(entry);
            self.blanks();
            if self.take(b',').is_none() {
                self.take(b'}')?;
                return Some(Value::Table(entries));
            }
        }
    }
}
