//! From bytes to text: UTF-8 or a refusal that names what the bytes are instead.
//!
//! Only UTF-8 is taken. UTF-16 and the eight-bit encodings of old editors are recognised, so that whoever keeps the file
//! can be told how it was saved, where the first wrong letter is and which letter was meant. Nothing is converted: a
//! guess is good enough for advice, not for data. Knows nothing of TOML or of where the bytes come from.

use std::char;

/// A text and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    whole: String,
    bom: bool,
    /// How its lines end.
    pub ends: LineEnds,
}

/// How many lines end in which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LineEnds {
    /// In a line feed alone (Unix).
    pub lf: usize,
    /// In carriage return and line feed (Windows).
    pub crlf: usize,
    /// Carriage returns with no line feed behind them. TOML does not allow them.
    pub cr: usize,
}

/// In which way lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// All in a line feed alone, or there is no line end at all.
    Lf,
    /// All in carriage return and line feed.
    CrLf,
    /// Not all alike; this is how new lines are best written.
    Mixed {
        /// Whether most end in carriage return and line feed.
        mostly_crlf: bool,
    },
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// In bytes from the first byte of the file, a byte order mark counted.
    pub offset: usize,
    /// From 1.
    pub line: usize,
    /// From 1, in characters; a byte order mark is none.
    pub column: usize,
}

/// Why bytes are no text of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undecodable {
    /// It is UTF-16: what Windows' Notepad once called "Unicode".
    Utf16 {
        /// Whether the low byte comes first (as on Windows).
        little_endian: bool,
        /// Whether a byte order mark says so; else the pattern of zeros does.
        bom: bool,
    },
    /// It is UTF-32.
    Utf32 {
        /// Whether the low byte comes first.
        little_endian: bool,
    },
    /// It is no text at all: an archive, a picture, a database.
    Binary,
    /// It is text, but not UTF-8.
    NotUtf8 {
        /// The first byte that is wrong.
        at: Position,
        /// Its value.
        byte: u8,
        /// How many places are wrong.
        places: usize,
        /// What it could be.
        guess: Guess,
    },
}

/// What a text that is not UTF-8 could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// An encoding of western Europe, one byte a letter.
    Western {
        /// Whether it must be Windows-1252; else it could as well be ISO-8859-1.
        windows: bool,
        /// What the first wrong byte would be in it.
        letter: char,
        /// Whether other letters beyond ASCII are right: two files were put together.
        mixed: bool,
    },
    /// One byte a letter in some other alphabet or part of Europe; which one cannot be told.
    OtherEightBit,
    /// All is right up to the end, where half a letter stands: a copy that broke off.
    CutOff,
    /// Nothing that makes sense.
    Unknown,
}

impl Decoded {
    /// The text without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        self.whole.get(self.offset()..).unwrap_or_default()
    }

    /// How many bytes of the file come before [`Decoded::text`]: 3 with a byte order mark, else 0. A place in the text and
    /// this is a place in the file; lines and columns of the text are those of the file as they are.
    #[must_use]
    pub fn offset(&self) -> usize {
        if self.bom { BOM.len() } else { 0 }
    }

    /// Whether the file begins with a byte order mark. Rewriting keeps it.
    #[must_use]
    pub fn has_bom(&self) -> bool {
        self.bom
    }

    /// The file as it was, to the byte.
    #[must_use]
    pub fn into_whole(self) -> String {
        self.whole
    }
}

impl LineEnds {
    /// Counts the line ends of a text.
    #[must_use]
    pub fn of(bytes: &[u8]) -> LineEnds {
        let line_feeds = memchr::memchr_iter(b'\n', bytes).count();
        let (mut crlf, mut cr) = (0, 0);
        for at in memchr::memchr_iter(b'\r', bytes) {
            if bytes.get(at + 1) == Some(&b'\n') { crlf += 1 } else { cr += 1 }
        }
        LineEnds { lf: line_feeds - crlf, crlf, cr }
    }

    /// Whether they are all alike, and which they are.
    #[must_use]
    pub fn kind(self) -> LineEnd {
        match self {
            LineEnds { crlf: 0, cr: 0, .. } => LineEnd::Lf,
            LineEnds { lf: 0, cr: 0, .. } => LineEnd::CrLf,
            LineEnds { lf, crlf, .. } => LineEnd::Mixed { mostly_crlf: crlf > lf },
        }
    }
}

const BOM: &[u8] = b"\xEF\xBB\xBF";
/// How much of a file is looked at to tell text from something else.
const SAMPLE: usize = 8 * 1024;

/// The text that the bytes of a file are. Copies nothing.
///
/// Zeros and other control characters that are no sign of another encoding are left to the parser, which can say in
/// which entry they are, so that they cost that entry only.
///
/// # Errors
/// What the bytes are instead, in as much detail as can be told.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, Undecodable> {
    if let Some(other) = other_form(&bytes) {
        return Err(other);
    }
    let ends = LineEnds::of(&bytes);
    match String::from_utf8(bytes) {
        Ok(whole) => {
            let bom = whole.as_bytes().starts_with(BOM);
            Ok(Decoded { whole, bom, ends })
        }
        Err(error) => Err(diagnose(error.as_bytes())),
    }
}

/// Recognises what is not made of one byte a letter. Valid UTF-8 may be such a thing: UTF-16 of ASCII letters is.
fn other_form(bytes: &[u8]) -> Option<Undecodable> {
    match bytes {
        // Before UTF-16, whose mark is the beginning of this one.
        [0xFF, 0xFE, 0, 0, ..] => return Some(Undecodable::Utf32 { little_endian: true }),
        [0, 0, 0xFE, 0xFF, ..] => return Some(Undecodable::Utf32 { little_endian: false }),
        [0xFF, 0xFE, ..] => return Some(Undecodable::Utf16 { little_endian: true, bom: true }),
        [0xFE, 0xFF, ..] => return Some(Undecodable::Utf16 { little_endian: false, bom: true }),
        _ => {}
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    memchr::memchr(0, sample)?;
    let (pairs, _) = sample.as_chunks::<2>();
    let (mut first, mut second) = (0, 0);
    for [a, b] in pairs {
        first += usize::from(*a == 0);
        second += usize::from(*b == 0);
    }
    // A directory is mostly ASCII (keys, digits, blanks), in whatever language its texts are; 40 % is far below that and
    // far above chance. A zero in the other half would be a letter that no language uses.
    let mostly = |zeros: usize| zeros * 10 >= pairs.len() * 4;
    let hardly = |zeros: usize| zeros * 50 <= pairs.len();
    if mostly(second) && hardly(first) {
        Some(Undecodable::Utf16 { little_endian: true, bom: false })
    } else if mostly(first) && hardly(second) {
        Some(Undecodable::Utf16 { little_endian: false, bom: false })
    } else if (first + second) * 50 > sample.len() {
        Some(Undecodable::Binary)
    } else {
        None
    }
}

/// What bytes that are not UTF-8 are.
fn diagnose(bytes: &[u8]) -> Undecodable {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let controls = sample.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | 0x0C | b'\r')).count();
    if memchr::memchr(0, sample).is_some() || controls * 50 > sample.len() {
        return Undecodable::Binary;
    }
    let mut survey = Survey::default();
    let mut offset = 0;
    for chunk in bytes.utf8_chunks() {
        survey.valid(chunk.valid());
        offset += chunk.valid().len();
        survey.invalid(chunk.invalid(), offset);
        offset += chunk.invalid().len();
    }
    let (first, byte) = survey.first.unwrap_or_default();
    Undecodable::NotUtf8 { at: position(bytes, first), byte, places: survey.places, guess: survey.guess(bytes) }
}

/// What is known of the bytes that are not UTF-8.
#[derive(Default)]
struct Survey {
    /// The first of them: where and what.
    first: Option<(usize, u8)>,
    /// How many runs of them there are, and how many bytes they are together.
    places: usize,
    bytes: usize,
    /// How many of the bytes are in runs of three and more.
    in_long_runs: usize,
    run: usize,
    /// How many exist in Windows-1252 only, in no western encoding, and in hardly any western text.
    windows: usize,
    impossible: usize,
    unusual: usize,
    /// Letters beyond ASCII that are right, the byte order mark not counted.
    right: bool,
}

impl Survey {
    fn valid(&mut self, text: &str) {
        if !text.is_empty() {
            self.run = 0;
        }
        self.right |= text.chars().any(|letter| !letter.is_ascii() && letter != '\u{FEFF}');
    }

    fn invalid(&mut self, bytes: &[u8], offset: usize) {
        for (&byte, at) in bytes.iter().zip(offset..) {
            self.first.get_or_insert((at, byte));
            self.bytes += 1;
            self.run += 1;
            match self.run {
                1 => self.places += 1,
                3 => self.in_long_runs += 3,
                4.. => self.in_long_runs += 1,
                _ => {}
            }
            self.windows += usize::from((0x80..0xA0).contains(&byte));
            match western(byte) {
                None => self.impossible += 1,
                // Thorn, eth and y with acute are Icelandic; the same bytes are the commonest Turkish letters.
                Some('þ' | 'ð' | 'ý' | 'Þ' | 'Ð' | 'Ý') => self.unusual += 1,
                Some(_) => {}
            }
        }
    }

    fn guess(&self, bytes: &[u8]) -> Guess {
        // The first error is half a letter at the very end. It could be a whole one in another encoding, but no TOML ends
        // in a letter.
        if std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none()) {
            return Guess::CutOff;
        }
        // Western words have their odd letters one by one; other alphabets are nothing but odd letters.
        let other_alphabet = self.in_long_runs * 2 > self.bytes;
        if other_alphabet || (self.unusual > 0 && self.impossible == 0) {
            return Guess::OtherEightBit;
        }
        match self.first.and_then(|(_, byte)| western(byte)) {
            Some(letter) if self.impossible == 0 => {
                Guess::Western { windows: self.windows > 0, letter, mixed: self.right }
            }
            _ => Guess::Unknown,
        }
    }
}

/// What a byte is in Windows-1252, which from 0xA0 on is ISO-8859-1; `None` for the five that are nothing.
fn western(byte: u8) -> Option<char> {
    /// 0x80 to 0x9F, from the table of the Unicode consortium (`CP1252.TXT`).
    const UPPER: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', //
        '\0', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => UPPER.get(usize::from(byte - 0x80)).copied().filter(|&letter| letter != '\0'),
        byte => Some(char::from(byte)),
    }
}

/// The place of a byte up to which all bytes of its line are UTF-8.
fn position(bytes: &[u8], offset: usize) -> Position {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let start = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
    let text = before.get(start..).unwrap_or_default();
    let text = if start == 0 { text.strip_prefix(BOM).unwrap_or(text) } else { text };
    // Every byte that does not continue a letter begins one.
    let letters = text.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count();
    Position { offset, line, column: letters + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GERMAN: &str =
        "[[offer]]\nname = \"Größere Hilfe für Mütter\"\nsummary = \"Täglich – „auch“ sonntags, 5 €\"\n";
    const UKRAINIAN: &str = "[[offer]]\nid = \"a\"\nname = \"Німецька мова увечері для дорослих\"\n";

    fn refused(bytes: impl Into<Vec<u8>>) -> Undecodable {
        decode(bytes.into()).expect_err("refused")
    }

    /// In Windows-1252, what is in it; a question mark for the rest.
    fn in_1252(text: &str) -> Vec<u8> {
        let byte = |letter| (0..=255).find(|&byte| western(byte) == Some(letter)).unwrap_or(b'?');
        text.chars().map(byte).collect()
    }

    fn in_1251(text: &str) -> Vec<u8> {
        let byte = |letter: char| match letter {
            'А'..='я' => u8::try_from(u32::from(letter) - 0x410 + 0xC0).unwrap(),
            'і' => 0xB3,
            'І' => 0xB2,
            'є' => 0xBA,
            'ї' => 0xBF,
            letter => u8::try_from(letter).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    fn in_utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn takes_utf8_with_and_without_mark() {
        let plain = decode(GERMAN.into()).unwrap();
        assert_eq!((plain.text(), plain.offset(), plain.has_bom()), (GERMAN, 0, false));
        let marked = decode([BOM, GERMAN.as_bytes()].concat()).unwrap();
        assert_eq!((marked.text(), marked.offset(), marked.has_bom()), (GERMAN, 3, true));
        assert_eq!(marked.into_whole(), format!("\u{FEFF}{GERMAN}"));
        let mark_only = decode(BOM.to_vec()).unwrap();
        assert_eq!(mark_only.text(), "");
        assert_eq!(decode(Vec::new()).unwrap().text(), "");
    }

    #[test]
    fn only_the_first_mark_is_one() {
        let twice = decode([BOM, BOM, b"a"].concat()).unwrap();
        assert_eq!(twice.text(), "\u{FEFF}a");
    }

    #[test]
    fn knows_utf16_by_its_mark() {
        for text in [GERMAN, UKRAINIAN, "", "a"] {
            let little = [&[0xFF, 0xFE][..], &in_utf16(text, u16::to_le_bytes)].concat();
            assert_eq!(refused(little), Undecodable::Utf16 { little_endian: true, bom: true });
            let big = [&[0xFE, 0xFF][..], &in_utf16(text, u16::to_be_bytes)].concat();
            assert_eq!(refused(big), Undecodable::Utf16 { little_endian: false, bom: true });
        }
    }

    #[test]
    fn knows_utf16_by_its_zeros() {
        let long = GERMAN.repeat(1000);
        for text in [GERMAN, UKRAINIAN, "a=1", "a", &long] {
            let little = in_utf16(text, u16::to_le_bytes);
            assert_eq!(refused(little), Undecodable::Utf16 { little_endian: true, bom: false }, "{text:.9}");
            let big = in_utf16(text, u16::to_be_bytes);
            assert_eq!(refused(big), Undecodable::Utf16 { little_endian: false, bom: false }, "{text:.9}");
        }
    }

    #[test]
    fn knows_utf32() {
        assert_eq!(refused(*b"\xFF\xFE\0\0a\0\0\0"), Undecodable::Utf32 { little_endian: true });
        assert_eq!(refused(*b"\0\0\xFE\xFF\0\0\0a"), Undecodable::Utf32 { little_endian: false });
    }

    #[test]
    fn names_the_letter_that_was_meant() {
        let at = Position { offset: 20, line: 2, column: 11 };
        let guess = Guess::Western { windows: true, letter: 'ö', mixed: false };
        assert_eq!(refused(in_1252(GERMAN)), Undecodable::NotUtf8 { at, byte: 0xF6, places: 8, guess });
        let latin1 = "name = \"Müller\"";
        let at = Position { offset: 9, line: 1, column: 10 };
        let guess = Guess::Western { windows: false, letter: 'ü', mixed: false };
        assert_eq!(refused(in_1252(latin1)), Undecodable::NotUtf8 { at, byte: 0xFC, places: 1, guess });
    }

    #[test]
    fn counts_columns_in_characters_and_without_the_mark() {
        let text = [BOM, "ÄÖÜ ".as_bytes(), b"\xFC"].concat();
        let guess = Guess::Western { windows: false, letter: 'ü', mixed: true };
        let at = Position { offset: 10, line: 1, column: 5 };
        assert_eq!(refused(text), Undecodable::NotUtf8 { at, byte: 0xFC, places: 1, guess });
        let text = [b"a\r\n".as_slice(), "ß\u{1F600}".as_bytes(), b"\xFC."].concat();
        let Undecodable::NotUtf8 { at, .. } = refused(text) else { panic!() };
        assert_eq!(at, Position { offset: 9, line: 2, column: 3 });
    }

    #[test]
    fn does_not_pretend_to_know_other_alphabets() {
        let other = |bytes: Vec<u8>| matches!(refused(bytes), Undecodable::NotUtf8 { guess: Guess::OtherEightBit, .. });
        assert!(other(in_1251(UKRAINIAN)));
        assert!(other(b"name = \"\xDEi\xFEli d\xFD\xFEar\xFD\"".to_vec()), "Turkish");
        let unknown = refused(*b"name = \"M\x81ller\"");
        assert!(matches!(unknown, Undecodable::NotUtf8 { guess: Guess::Unknown, byte: 0x81, .. }), "DOS");
    }

    #[test]
    fn tells_a_copy_that_broke_off() {
        for (text, cut) in [(GERMAN, 21), (UKRAINIAN, 30), ("a\u{1F600}", 4), ("Haus für", 7)] {
            let bytes = &text.as_bytes()[..cut];
            assert!(std::str::from_utf8(bytes).is_err(), "{text} {cut}");
            let Undecodable::NotUtf8 { guess, at, places: 1, .. } = refused(bytes) else { panic!("{text}") };
            assert_eq!(guess, Guess::CutOff);
            assert!(at.offset + 3 >= cut, "{at:?}");
        }
        let odd_end = [in_1252(GERMAN), in_1252("# f\u{FC}")].concat();
        assert!(matches!(refused(odd_end), Undecodable::NotUtf8 { guess: Guess::Western { .. }, .. }));
    }

    #[test]
    fn knows_what_is_no_text() {
        let archive = *b"PK\x03\x04\x14\0\0\0\x08\0\xA9\xB2\x9C\x59\xFF\x10\x01\x02\0\0\0\0";
        assert_eq!(refused(archive), Undecodable::Binary);
        assert_eq!(refused(*b"\x1F\x8B\x08\x08\x01\x02\x03\x04\xED\x96\x01\x02"), Undecodable::Binary);
        assert_eq!(refused(vec![0; 100]), Undecodable::Binary);
        assert_eq!(refused(*b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20\0\0\0\x02"), Undecodable::Binary);
    }

    #[test]
    fn leaves_a_stray_zero_to_the_parser() {
        let text = format!("{GERMAN}x = \"a\0b\"\n{GERMAN}");
        assert_eq!(decode(text.clone().into()).unwrap().text(), text);
        let tail = [GERMAN.repeat(200).as_bytes(), &[0; 4096]].concat();
        assert!(decode(tail).is_ok(), "a file whose end was lost in a crash");
    }

    #[test]
    fn notes_line_ends() {
        let ends = |text: &str| decode(text.into()).unwrap().ends;
        assert_eq!(ends("a\nb\n"), LineEnds { lf: 2, crlf: 0, cr: 0 });
        assert_eq!(ends("a\r\nb\r\n"), LineEnds { lf: 0, crlf: 2, cr: 0 });
        assert_eq!(ends("a\r\nb\nc\r\r\nd\r"), LineEnds { lf: 1, crlf: 2, cr: 2 });
        assert_eq!(ends("").kind(), LineEnd::Lf);
        assert_eq!(ends("a\nb").kind(), LineEnd::Lf);
        assert_eq!(ends("a\r\nb").kind(), LineEnd::CrLf);
        assert_eq!(ends("a\r\nb\nc\n").kind(), LineEnd::Mixed { mostly_crlf: false });
        assert_eq!(ends("a\r\nb\nc\r\n").kind(), LineEnd::Mixed { mostly_crlf: true });
        assert_eq!(ends("a\rb").kind(), LineEnd::Mixed { mostly_crlf: false });
    }

    proptest! {
        #[test]
        fn never_panics_and_never_alters(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            match decode(bytes.clone()) {
                Ok(decoded) => {
                    prop_assert_eq!(&bytes[decoded.offset()..], decoded.text().as_bytes());
                    prop_assert_eq!(decoded.into_whole().into_bytes(), bytes);
                }
                Err(Undecodable::NotUtf8 { at, byte, places, .. }) => {
                    prop_assert_eq!(at.offset, std::str::from_utf8(&bytes).unwrap_err().valid_up_to());
                    prop_assert_eq!(byte, bytes[at.offset]);
                    prop_assert!(places > 0);
                }
                Err(_) => prop_assert!(std::str::from_utf8(&bytes).is_err() || bytes.contains(&0)),
            }
        }

        #[test]
        fn takes_every_text_without_zeros(text in "[^\0]*") {
            prop_assert!(decode(text.into()).is_ok());
        }

        #[test]
        fn the_place_is_where_an_editor_would_go(
            before in "[a-zäß €\n]{0,40}", line in "[a-zäß €]{0,20}", bom in any::<bool>(),
        ) {
            let text = format!("{before}\n{line}");
            let bytes = [if bom { BOM } else { b"" }, text.as_bytes(), b"\xFC."].concat();
            let Undecodable::NotUtf8 { at, .. } = decode(bytes).unwrap_err() else { panic!() };
            prop_assert_eq!(at.line, text.matches('\n').count() + 1);
            prop_assert_eq!(at.column, line.chars().count() + 1);
        }
    }
}
