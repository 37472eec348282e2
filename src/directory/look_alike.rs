//! Letters that only look Latin: a Cyrillic `а` in `Bеratung` makes a word that no search finds and an address that no mail
//! reaches.
//!
//! Words of other scripts are words; only one that mixes Latin letters with look-alikes of another script is a finding
//! (Unicode Technical Standard 39, mixed-script confusables, in the letters that people really type by accident).

/// Cyrillic and Greek letters that look like a Latin one, with that one.
const PAIRS: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ї', 'ï'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('ԁ', 'd'),
    ('һ', 'h'),
    ('ӏ', 'l'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('ё', 'ë'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('Ё', 'Ë'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('α', 'a'),
    ('ρ', 'p'),
    ('ι', 'i'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
];

/// A word with a letter that only looks Latin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookAlike<'t> {
    /// The word.
    pub word: &'t str,
    /// The first such letter.
    pub letter: char,
    /// The byte in the word where it stands.
    pub at: usize,
    /// The Latin letter that was meant.
    pub latin: char,
}

impl LookAlike<'_> {
    /// The word in Latin letters alone.
    pub fn in_latin(&self) -> String {
        self.word.chars().map(|c| latin(c).unwrap_or(c)).collect()
    }
}

fn latin(letter: char) -> Option<char> {
    PAIRS.iter().find(|(known, _)| *known == letter).map(|(_, latin)| *latin)
}

const fn is_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}')
}

const fn is_other(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52f}')
}

/// The first word in which Latin letters and look-alikes stand together. A word with any letter of the other script that looks
/// like no Latin one is taken as meant: `Kreishausі` is a slip, `B1-й` or a Latin name with a Russian ending is not.
pub fn look_alike(text: &str) -> Option<LookAlike<'_>> {
    // Most texts have no byte of these scripts, or no Latin letter: two quick looks, the first without an early end, so that
    // the compiler takes many letters at a time.
    let is_other_byte = |byte: u8| matches!(byte, 0xcd..=0xd4);
    let is_latin_byte = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, 0xc3..=0xc9);
    if !text.bytes().fold(false, |found, byte| found | is_other_byte(byte)) || !text.bytes().any(is_latin_byte) {
        return None;
    }
    // ASCII that is no letter parts words; of what is left between, few have bytes of both kinds.
    let both = |part: &&str| part.bytes().any(is_other_byte) && part.bytes().any(is_latin_byte);
    let parts = text.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()).filter(both);
    parts.flat_map(|part| part.split(|c: char| !c.is_alphabetic())).find_map(|word| {
        if !word.chars().any(is_latin) {
            return None;
        }
        let mut others = word.char_indices().filter(|(_, c)| is_other(*c));
        let (at, letter) = others.next()?;
        let all = others.all(|(_, c)| latin(c).is_some());
        let latin = latin(letter)?;
        all.then_some(LookAlike { word, letter, at, latin })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_mixed_letters_are_found() {
        let found = look_alike("Die Bеratung hilft").unwrap();
        assert_eq!((found.word, found.letter, found.at, found.latin), ("Bеratung", 'е', 1, 'e'));
        assert_eq!(found.in_latin(), "Beratung");
        assert_eq!(look_alike("berаtung@example.org").map(|found| found.word), Some("berаtung"));
        for meant in ["Beratung, Größe", "Німецька B1 увечері", "VHS-у", "курс B1", "Jobcenterом", "Ελλάδα und ich", ""]
        {
            assert_eq!(look_alike(meant), None, "{meant}");
        }
    }
}
