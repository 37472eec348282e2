//! What is wrong with a text that cannot be read, and what was probably meant.
//!
//! The parser says where it could not go on and which rules of its grammar it tried; a maintainer needs the word that is wrong
//! and the line as it should be. German spellings are data here, not sentences.

use super::reading::{Failure, Fault, read};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Word,
    Number,
    Comment,
    Blank,
    Sign,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) at: usize,
    pub(super) kind: Kind,
    pub(super) text: &'t str,
}

/// Cuts a text into words, numbers, comments with their quotation marks, blanks, and signs of one character.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let until = |inside: fn(char) -> bool| rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
        let (kind, length) = match first {
            '"' => (Kind::Comment, rest.match_indices('"').nth(1).map_or(rest.len(), |(end, _)| end + 1)),
            c if c.is_ascii_digit() => (Kind::Number, until(|c| c.is_ascii_digit())),
            c if c.is_alphabetic() => (Kind::Word, until(char::is_alphabetic)),
            c if c.is_whitespace() => (Kind::Blank, until(char::is_whitespace)),
            c => (Kind::Sign, c.len_utf8()),
        };
        let (token, after) = rest.split_at(length);
        found.push(Token { at, kind, text: token });
        rest = after;
    }
    found
}

pub(super) fn failure(text: &str, error: &opening_hours_syntax::Error) -> Failure {
    use opening_hours_syntax::Error;
    use pest::error::InputLocation;
    let plain = |fault| (fault, None, error.to_string());
    match error {
        Error::Syntax(syntax) => {
            let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = syntax.location;
            let (fault, offset) = syntax_fault(&tokens(text), at);
            (fault, Some(offset), syntax.variant.message().into_owned())
        }
        Error::Overflow { .. } | Error::InvalidExtendedTime { .. } => plain(Fault::OutOfRange),
        Error::InvertedYearRange { .. } | Error::InvertedWeekRange { .. } => plain(Fault::Inverted),
        _ => plain(Fault::Grammar),
    }
}

/// What the parser stumbled over: it says where it could not go on, which for a wrong word is often before it.
fn syntax_fault(tokens: &[Token<'_>], stumbled: usize) -> (Fault, usize) {
    if let Some(word) = tokens.iter().find(|token| token.kind == Kind::Word && !is_notation(token.text)) {
        return (Fault::Word, word.at);
    }
    let at = tokens.iter().position(|token| token.at >= stumbled).unwrap_or(tokens.len());
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text);
    let kind = |index: usize| tokens.get(index).map(|token| token.kind);
    let back = |steps: usize| at.checked_sub(steps);
    if kind(at) == Some(Kind::Number) && text(at + 1) != ":" {
        return (Fault::Time, stumbled);
    }
    let after_time = back(3).is_some_and(|start| kind(start) == Some(Kind::Number) && text(start + 1) == ":");
    let dashed = back(4).is_some_and(|before| text(before) == "-");
    if after_time && !dashed && matches!(text(at), "" | ";" | "," | " ") {
        return (Fault::NoEnd, stumbled);
    }
    (Fault::Grammar, stumbled)
}

/// Words of the notation. `PH` and `SH` are read in capitals only.
fn is_notation(word: &str) -> bool {
    const WORDS: [&str; 31] = [
        "mo", "tu", "we", "th", "fr", "sa", "su", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
        "nov", "dec", "off", "closed", "open", "unknown", "week", "easter", "day", "days", "sunrise", "sunset", "dawn",
        "dusk",
    ];
    matches!(word, "PH" | "SH") || WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The notation's word for a German one; empty for a word that has none and can go.
fn from_german(word: &str) -> Option<&'static str> {
    let small = word.to_lowercase();
    let named = |names: &[&str]| names.iter().any(|name| small == *name || small.strip_suffix('s') == Some(name));
    let table: [(&[&str], &str); 26] = [
        (&["mo", "montag"], "Mo"),
        (&["di", "dienstag"], "Tu"),
        (&["mi", "mittwoch"], "We"),
        (&["do", "donnerstag"], "Th"),
        (&["fr", "freitag"], "Fr"),
        (&["sa", "samstag", "sonnabend"], "Sa"),
        (&["so", "sonntag"], "Su"),
        (&["täglich"], "Mo-Su"),
        (&["feiertag", "feiertage", "feiertagen", "ph"], "PH"),
        (&["schulferien", "ferien", "sh"], "SH"),
        (&["januar"], "Jan"),
        (&["februar"], "Feb"),
        (&["märz", "mär", "mrz", "maerz"], "Mar"),
        (&["april"], "Apr"),
        (&["mai"], "May"),
        (&["juni"], "Jun"),
        (&["juli"], "Jul"),
        (&["august"], "Aug"),
        (&["september", "sept"], "Sep"),
        (&["oktober", "okt"], "Oct"),
        (&["november"], "Nov"),
        (&["dezember", "dez"], "Dec"),
        (&["geschlossen", "zu"], "off"),
        (&["bis"], "-"),
        (&["und"], ","),
        (&["uhr", "von", "an", "am"], ""),
    ];
    table.iter().find(|(names, _)| named(names)).map(|(_, word)| *word)
}

/// A text in the notation that means what a German one seems to mean, if it can be read and differs.
pub(super) fn suggestion(text: &str) -> Option<String> {
    let mut writer = Writer::default();
    let tokens = tokens(text);
    let mut rest = tokens.as_slice();
    while let Some((token, after)) = rest.split_first() {
        rest = writer.take(*token, after);
    }
    let written = writer.finish()?;
    (written != text && read(&written).is_ok()).then_some(written)
}

/// Writes a suggestion token by token.
#[derive(Default)]
struct Writer {
    out: String,
    /// Whether a number that comes next is of a date or a week, not an hour.
    dated: bool,
    /// Whether a time was written in this rule.
    timed: bool,
    bracket: bool,
    /// Whether something was not understood, so that nothing can be suggested.
    lost: bool,
}

impl Writer {
    /// Writes one token, or several if they belong together, and gives what is left.
    fn take<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        match token.kind {
            Kind::Word => return self.word(token, rest),
            Kind::Number => return self.number(token, rest),
            Kind::Comment => self.remark(token.text.trim_matches('"')),
            Kind::Blank if token.text.contains('\n') => self.separate("; "),
            Kind::Blank => self.blank(),
            Kind::Sign => self.sign(token.text),
        }
        rest
    }

    fn word<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let german = from_german(token.text);
        let Some(word) = german.or_else(|| is_notation(token.text).then_some(token.text)) else {
            // A remark without quotation marks: up to the next sign that could end it.
            let ends = |token: &Token<'_>| {
                matches!(token.text, ";" | "|") || token.kind == Kind::Comment || token.text.contains('\n')
            };
            let length = rest.iter().position(ends).unwrap_or(rest.len());
            let (own, after) = rest.split_at(length);
            let remark: String = std::iter::once(token.text).chain(own.iter().map(|token| token.text)).collect();
            // What has numbers is no remark alone but times that are not understood.
            self.lost |= remark.contains(|c: char| c.is_ascii_digit());
            self.remark(remark.trim());
            return after;
        };
        match word {
            "" => {}
            "-" | "," => self.sign(word),
            _ => {
                let selects = !matches!(word, "off" | "closed" | "open" | "unknown" | "day" | "days");
                if selects && self.timed && self.out.ends_with(',') {
                    self.out.push(' ');
                } else if selects && self.timed && !self.out.ends_with('-') {
                    self.separate("; ");
                }
                self.out.push_str(word);
                self.dated = word == "week" || word.len() == 3 && selects;
                self.timed &= !selects;
            }
        }
        rest
    }

    fn number<'a, 't>(&mut self, token: Token<'t>, rest: &'a [Token<'t>]) -> &'a [Token<'t>] {
        if let [sign, minutes, after @ ..] = rest
            && matches!(sign.text, ":" | ".")
            && minutes.kind == Kind::Number
            && minutes.text.len() == 2
        {
            self.time(token.text, minutes.text);
            return after;
        }
        if self.dated || self.bracket || token.text.len() > 2 {
            self.out.push_str(token.text);
        } else {
            self.time(token.text, "00");
        }
        rest
    }

    fn time(&mut self, hour: &str, minutes: &str) {
        if hour.len() < 2 {
            self.out.push('0');
        }
        self.out.push_str(hour);
        self.out.push(':');
        self.out.push_str(minutes);
        (self.timed, self.dated) = (true, false);
    }

    fn sign(&mut self, sign: &str) {
        let sign = match sign {
            "–" | "—" | "‐" | "−" => "-",
            "&" => ",",
            other => other,
        };
        match sign {
            ";" => return self.separate("; "),
            "[" => self.bracket = true,
            "]" => self.bracket = false,
            // No blanks around a dash, and none before a comma: both would mean something else.
            "-" | "," => self.out.truncate(self.out.trim_end().len()),
            _ => {}
        }
        self.out.push_str(sign);
    }

    fn blank(&mut self) {
        if !self.out.ends_with([' ', '-', ',']) && !self.out.is_empty() {
            self.out.push(' ');
        }
    }

    fn remark(&mut self, text: &str) {
        let trimmed = self.out.trim_end().len();
        self.out.truncate(trimmed);
        // After a comma a remark would take the place of the times before it; what is meant is the rest of the time.
        if self.out.ends_with(',') {
            self.out.pop();
            self.out.push_str(" ||");
        }
        if !self.out.is_empty() {
            self.out.push(' ');
        }
        self.out.push('"');
        self.out.push_str(text);
        self.out.push('"');
    }

    fn separate(&mut self, with: &str) {
        let trimmed = self.out.trim_end_matches([' ', ';', ',']).len();
        self.out.truncate(trimmed);
        self.out.push_str(with);
        (self.timed, self.dated) = (false, false);
    }

    fn finish(self) -> Option<String> {
        (!self.lost).then(|| self.out.trim_end_matches([' ', ';', ',']).to_owned())
    }
}
