//! What a check reports: a code, a place, the other place where two disagree, and the words of the data it speaks of.
//!
//! A finding holds no sentence: `words` makes them, in the reader's language.

use super::text::Text;

/// A stretch of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from offsets; files of more than 4 GiB are refused long before.
    pub fn new(start: usize, end: usize) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The same stretch in a text that begins this many bytes earlier.
    #[must_use]
    pub fn shifted(self, by: usize) -> Span {
        Span::new(self.start as usize + by, self.end as usize + by)
    }

    /// As a range of bytes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place in a directory's files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, by its position among the files read.
    pub file: u32,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// The bytes.
    pub span: Span,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is lost: an entry or a fact.
    Error,
    /// Nothing is lost, but something is probably wrong.
    Warning,
    /// Could be better.
    Advice,
}

impl Severity {
    /// As it is written in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal $severity:ident;)*) => {
        /// What is wrong, as a word that stays the same: scripts, `lotse explain` and the documentation rely on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// The code as it is written.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// How bad it is.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The TOML is broken in a way that no other code names.
    Syntax "syntax" Error;
    /// A text begins and never ends.
    UnclosedString "unclosed-string" Error;
    /// A list begins and never ends.
    UnclosedList "unclosed-list" Error;
    /// A number with a comma for a point.
    DecimalComma "decimal-comma" Error;
    /// Typographic quotation marks for straight ones.
    TypographicQuotes "typographic-quotes" Error;
    /// A text without quotation marks.
    MissingQuotes "missing-quotes" Error;
    /// The same key twice in one entry.
    DuplicateKey "duplicate-key" Error;
    /// `[offer]` for `[[offer]]`.
    SingleBracket "single-bracket" Error;
    /// `[[directory]]` for `[directory]`.
    DoubleBracket "double-bracket" Error;
    /// A table that the format does not have.
    UnknownTable "unknown-table" Error;
    /// A sub-table that stands in another entry's block.
    OrphanTable "orphan-table" Error;
    /// A key before the first table.
    StrayKey "stray-key" Error;
    /// A required key is missing.
    MissingKey "missing-key" Error;
    /// A value of another type than the key's.
    WrongType "wrong-type" Error;
    /// An id that is not one.
    BadId "bad-id" Error;
    /// Two entries with one id.
    DuplicateId "duplicate-id" Error;
    /// A key or value that resembles `address`, `state` or `hidden`: guessing could publish a shelter.
    RiskySpelling "risky-spelling" Error;
    /// A key that the format does not have.
    UnknownKey "unknown-key" Error;
    /// A key of the entry written after a sub-table.
    MisplacedKey "misplaced-key" Error;
    /// A value that is not in a closed list.
    UnknownValue "unknown-value" Error;
    /// An id that no entry has.
    UnknownReference "unknown-reference" Error;
    /// Hours that cannot be read.
    BadHours "bad-hours" Error;
    /// Not a telephone number.
    BadPhone "bad-phone" Error;
    /// Not an e-mail address.
    BadEmail "bad-email" Error;
    /// Not a web address.
    BadUrl "bad-url" Error;
    /// Not a language.
    BadLanguage "bad-language" Error;
    /// Not a day.
    BadDate "bad-date" Error;
    /// Not a time zone.
    BadZone "bad-zone" Error;
    /// A number outside what is possible.
    OutOfRange "out-of-range" Error;
    /// The end before the beginning.
    ReversedRange "reversed-range" Error;
    /// An address beside `address = "hidden"`.
    HiddenAddress "hidden-address" Error;
    /// A second `[directory]` table, or none.
    DirectoryTable "directory-table" Error;
    /// A file of a format that this program does not know yet.
    FutureFormat "future-format" Error;
    /// A file that is not UTF-8.
    NotUtf8 "not-utf8" Error;
    /// A file in UTF-16.
    Utf16 "utf-16" Error;
    /// A file in Windows-1252.
    Windows1252 "windows-1252" Error;
    /// A file that cannot be read.
    UnreadableFile "unreadable-file" Error;
    /// A new need without a group or a label.
    IncompleteNeed "incomplete-need" Error;
    /// A need that is its own group, by itself or by way of others.
    NeedCircle "need-circle" Error;
    /// A setting that there is not.
    UnknownSetting "unknown-setting" Error;
    /// A setting with a value that it cannot have.
    SettingValue "setting-value" Error;
    /// One setting twice.
    SettingTwice "setting-twice" Error;
    /// A key for a command that there is not.
    UnknownCommand "unknown-command" Error;
    /// A command with a key that there is not.
    UnknownChord "unknown-chord" Error;
    /// A key that is needed for typing.
    ChordTypes "chord-types" Error;
    /// One key for two commands.
    ChordTwice "chord-twice" Error;
    /// A command that must have a key.
    ChordNeeded "chord-needed" Error;
    /// Something like a street or a postcode in a text of an offer whose address is hidden.
    AddressInText "address-in-text" Error;
    /// A line like a table's head inside a text.
    TableInString "table-in-string" Warning;
    /// Control characters, overrides and the like in a text.
    ControlCharacter "control-character" Warning;
    /// A text that is longer than people read.
    TooLong "too-long" Warning;
    /// A text without anything in it.
    EmptyText "empty-text" Warning;
    /// A later rule replaces a weekday of an earlier one.
    ReplacedDay "replaced-day" Warning;
    /// A day without times in hours, which is open around the clock.
    AllDay "all-day" Warning;
    /// Hours that are never open.
    OnlyClosed "only-closed" Warning;
    /// An exception before the rule that replaces it.
    ExceptionFirst "exception-first" Warning;
    /// A letter of another script that looks like a Latin one.
    LookAlike "look-alike" Warning;
    /// Two entries that are probably one.
    LikelyDuplicate "likely-duplicate" Warning;
    /// A town that is written otherwise than elsewhere.
    MisspeltTown "misspelt-town" Warning;
    /// Coordinates far from all others, swapped or half.
    OddCoordinates "odd-coordinates" Warning;
    /// An offer that nobody can get in touch with.
    NoContact "no-contact" Warning;
    /// A person's mail address where an office's belongs.
    PersonalEmail "personal-email" Warning;
    /// A day in the future on which something is said to have happened.
    FutureDate "future-date" Warning;
    /// A form of TOML 1.1 that editors reject.
    NewerToml "newer-toml" Advice;
    /// One value where a list belongs.
    SingleValue "single-value" Advice;
    /// Hours that say nothing of public holidays.
    NoHolidayRule "no-holiday-rule" Advice;
    /// Hours over midnight.
    OverMidnight "over-midnight" Advice;
    /// An offer on site without a place.
    NoPlace "no-place" Advice;
    /// A day that is over.
    PastDate "past-date" Advice;
    /// An entry that nobody has verified.
    NeverVerified "never-verified" Advice;
    /// An entry that nobody has verified for long.
    LongUnverified "long-unverified" Advice;
    /// A translation of an older text.
    OutdatedTranslation "outdated-translation" Advice;
    /// A translation without name or summary.
    IncompleteTranslation "incomplete-translation" Advice;
    /// A translation without the steps.
    UntranslatedSteps "untranslated-steps" Advice;
    /// Offers without a translation into a language of the directory.
    MissingTranslation "missing-translation" Advice;
    /// An offer that its own words do not find.
    Unfindable "unfindable" Advice;
    /// A byte order mark at the beginning of a file.
    ByteOrderMark "byte-order-mark" Advice;
    /// Line ends of Windows and of Unix in one file.
    MixedLineEnds "mixed-line-ends" Advice;
}

impl Code {
    /// Whether it is about settings, not about a directory.
    pub const fn is_of_settings(self) -> bool {
        matches!(
            self,
            Code::UnknownSetting
                | Code::SettingValue
                | Code::SettingTwice
                | Code::UnknownCommand
                | Code::UnknownChord
                | Code::ChordTypes
                | Code::ChordTwice
                | Code::ChordNeeded
        )
    }

    /// The code of that name.
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }
}

/// Something that a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub code: Code,
    /// How bad it is here; a wrong type costs the entry or the fact, advice costs nothing.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// The other place, where two places disagree.
    pub other: Option<Place>,
    /// The key that the finding is about, if it is about one.
    pub key: Option<(super::catalogue::Table, &'static str)>,
    /// The words of the data and of the format that a sentence about it needs, by name.
    pub arguments: Vec<(&'static str, Text)>,
    /// Its lines are quoted nowhere: an address that must not be known may stand in them (`concealed.rs`).
    pub quiet: bool,
}

impl Finding {
    /// A finding whose place is known by its bytes only; the reader adds line and column.
    pub fn at(code: Code, span: Span) -> Finding {
        Finding {
            code,
            severity: code.severity(),
            place: Place { span, ..Place::default() },
            other: None,
            key: None,
            arguments: Vec::new(),
            quiet: matches!(code, Code::HiddenAddress | Code::AddressInText),
        }
    }

    /// Adds a word that the sentence needs. It is cleaned and cut, since it may come from the file. What a cure proposes is
    /// cut only where nobody could have meant it: half a proposal is a mistake of its own.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Finding {
        let most = if matches!(name, "near" | "known" | "example" | "file" | "hours") { 1_000 } else { 80 };
        let short: String = value.chars().take(most).collect();
        let text = if short.len() < value.len() { Text::line(&(short + "…")) } else { Text::line(&short) };
        self.arguments.push((name, text));
        self
    }

    /// Adds the key that it is about.
    #[must_use]
    pub fn about(mut self, table: super::catalogue::Table, key: &'static str) -> Finding {
        self.key = Some((table, key));
        self
    }

    /// The word of that name.
    pub fn argument(&self, name: &str) -> Option<&Text> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, text)| text)
    }
}

/// Finds line and column of offsets in one text: lines are counted once up to every [`STRIDE`]th byte, the rest on demand.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// By stride: the line feeds before it.
    before: Vec<u32>,
}

/// So many bytes lie between two counts: few enough to count again, enough for the counts to take no room.
const STRIDE: usize = 2048;

impl<'t> Lines<'t> {
    /// Counts the lines of a text.
    pub fn of(text: &'t str) -> Lines<'t> {
        let mut sum = 0u32;
        let before = text.as_bytes().chunks(STRIDE).map(|chunk| {
            let before = sum;
            sum = sum.saturating_add(feeds(chunk));
            before
        });
        Lines { text, before: before.collect() }
    }

    /// The line of an offset, from 1.
    pub fn line(&self, offset: u32) -> u32 {
        let at = (offset as usize).min(self.text.len());
        let stride = (at / STRIDE).min(self.before.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(stride * STRIDE..at).unwrap_or_default();
        self.before.get(stride).copied().unwrap_or(0).saturating_add(feeds(rest)).saturating_add(1)
    }

    /// The place of a span in this text. A parser may complain of single bytes; a place is of whole characters.
    pub fn place(&self, file: u32, span: Span) -> Place {
        let (mut first, mut behind) = (span.start as usize, span.end as usize);
        while first > 0 && first < self.text.len() && !self.text.is_char_boundary(first) {
            first -= 1;
        }
        while behind < self.text.len() && !self.text.is_char_boundary(behind) {
            behind += 1;
        }
        let span = Span::new(first, behind);
        let line = self.line(span.start);
        let end = (span.start as usize).min(self.text.len());
        let before = self.text.as_bytes().get(..end).unwrap_or_default();
        let start = memchr::memrchr(b'\n', before).map_or(0, |feed| feed + 1);
        let column = self.text.get(start..end).map_or(0, |before| before.chars().count());
        // A byte order mark is no column: no editor shows it.
        let mark = usize::from(line == 1 && self.text.starts_with('\u{feff}') && end > 0);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { file, line, column: number(column + 1 - mark), span }
    }
}

fn feeds(bytes: &[u8]) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let text = "äö = 1\nb = \"ü\"\n";
        let lines = Lines::of(text);
        let at = text.find('b').unwrap_or(0);
        let place = lines.place(0, Span::new(at, at + 1));
        assert_eq!((place.line, place.column), (2, 1));
        let at = text.find('=').unwrap_or(0);
        assert_eq!(lines.place(0, Span::new(at, at)).column, 4);
        assert_eq!(lines.place(0, Span::new(999, 999)).line, 3);
        // Half an ö is an ö.
        assert_eq!(lines.place(0, Span::new(3, 4)).span, Span::new(2, 4));
        assert_eq!(lines.place(0, Span::new(2, 3)).span, Span::new(2, 4));
    }

    #[test]
    fn lines_are_counted_across_strides() {
        let text = "äöü\n".repeat(2000);
        let lines = Lines::of(&text);
        for line in [0usize, 1, 291, 292, 293, 585, 1999] {
            let at = line * 7;
            let place = lines.place(0, Span::new(at + 2, at + 3));
            assert_eq!((place.line as usize, place.column), (line + 1, 2));
        }
        assert_eq!(lines.line(u32::MAX), 2001);
        assert_eq!(Lines::of("").line(0), 1);
    }

    #[test]
    fn codes_are_words_and_unique() {
        for (i, code) in Code::ALL.iter().enumerate() {
            assert!(code.name().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            assert_eq!(Code::ALL.iter().position(|other| other.name() == code.name()), Some(i));
            assert_eq!(Code::named(code.name()), Some(*code));
        }
    }
}
