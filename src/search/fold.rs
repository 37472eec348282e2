//! Brings what people type and what a directory says to one form: folding, words, and the way back to the letters shown.
//!
//! A folded word has small letters and digits only. ä, ö, ü become ae, oe, ue, ß becomes ss; other accents fall; Cyrillic
//! letters of Ukrainian and Russian that are one sound to the ear are one letter; Arabic and Persian variants of a letter
//! are one; digits of all scripts are 0 to 9. A word with umlauts has a second form without the e (`arzte` finds `Ärzte`),
//! a Cyrillic or Arabic one a form in Latin letters (`robota` finds `робота`). Pure functions; knows no directory.

use std::ops::Range;

/// A word in its folded form with the stretch of the text it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The folded word.
    pub text: String,
    /// The bytes of the text it came from.
    pub range: Range<usize>,
}

/// Longer words are cut: nobody types them, and a word of ten thousand letters must not cost as much as a directory.
pub const LONGEST: usize = 64;

/// Folds a text into words, in order. A hyphen parts words; apostrophes inside a word fall.
pub fn words(text: &str) -> Vec<Word> {
    let (mut words, mut room) = (Vec::new(), String::new());
    each_word(text, &mut room, |word, range| words.push(Word { text: word.to_owned(), range }));
    words
}

/// The same, word by word: each folded word with the bytes of the text it came from. The room is for the letters; whoever folds
/// many texts lends the same one again.
pub fn each_word(text: &str, room: &mut String, mut take: impl FnMut(&str, Range<usize>)) {
    room.clear();
    let mut at: Option<Range<usize>> = None;
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        // Most letters are these, and a run of them is folded in one go.
        let run = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if run > 0 {
            let range = at.get_or_insert(start..start);
            let before = room.len();
            room.push_str(rest.get(..run).unwrap_or_default());
            room.get_mut(before..).unwrap_or_default().make_ascii_lowercase();
            start += run;
            range.end = start;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        let end = start + c.len_utf8();
        let before = room.len();
        let range = at.take().unwrap_or(start..end);
        if fold_into(c, room) {
            at = Some(range.start..end);
        } else if before > 0 && !is_plain_gap(c) && is_silent(c) && chars.next().is_some_and(char::is_alphanumeric) {
            at = Some(range);
        } else {
            if before > 0 {
                take(cut(room), range);
            }
            room.clear();
        }
        start = end;
    }
    if let Some(range) = at.filter(|_| !room.is_empty()) {
        take(cut(room), range);
    }
}

/// A word without what is too long.
fn cut(word: &str) -> &str {
    word.get(..word.floor_char_boundary(LONGEST)).unwrap_or(word)
}

/// Folds a text into words without places, joined by single blanks: for comparing names.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    each_word(text, &mut String::new(), |word, _| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    });
    out
}

/// What parts most words, told without the large tables.
const fn is_plain_gap(c: char) -> bool {
    matches!(c, ' ' | ',' | '.' | '-' | '/' | '(' | ')' | ':' | ';' | '!' | '?' | '"' | '\n')
}

/// Marks that stand inside words and are not heard: apostrophes, the Persian non-joiner, combining marks, tatweel.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '\u{200c}' | '\u{640}' | 'ь' | 'ъ' | 'Ь' | 'Ъ')
        || unicode_normalization::char::is_combining_mark(c)
}

/// Folds one character; answers whether it belongs to a word. A character that is silent inside words folds to nothing
/// and belongs to no word by itself.
fn fold_into(c: char, out: &mut String) -> bool {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'ä' | 'Ä' | 'æ' | 'Æ' => out.push_str("ae"),
        'ö' | 'Ö' | 'œ' | 'Œ' | 'ø' | 'Ø' => out.push_str("oe"),
        'ü' | 'Ü' => out.push_str("ue"),
        'ß' | 'ẞ' => out.push_str("ss"),
        'ı' | 'İ' => out.push('i'),
        'ł' | 'Ł' => out.push('l'),
        'đ' | 'Đ' | 'ð' => out.push('d'),
        '\u{400}'..='\u{52f}' => return fold_cyrillic(c, out),
        '\u{600}'..='\u{6ff}' => return fold_arabic(c, out),
        c if c.is_ascii() => return false,
        '\u{a0}' | '«' | '»' | '·' | '\u{2010}'..='\u{2027}' => return false,
        c => return fold_other(c, out),
    }
    true
}

fn fold_cyrillic(c: char, out: &mut String) -> bool {
    // Most letters are these and stay what they are, before asking the large tables.
    if matches!(c, 'а'..='и' | 'к'..='щ' | 'ю' | 'я') {
        out.push(c);
        return true;
    }
    if is_silent(c) {
        return false;
    }
    for c in c.to_lowercase() {
        out.push(match c {
            'ё' | 'є' | 'э' => 'е',
            'і' | 'ї' | 'ы' => 'и',
            'ґ' => 'г',
            'й' => 'и',
            c => c,
        });
    }
    true
}

fn fold_arabic(c: char, out: &mut String) -> bool {
    let folded = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' | 'ې' => 'ي',
        'ة' | 'ۀ' | 'ە' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => {
            let digit = (c as u32) & 0xf;
            return char::from_digit(digit, 10).map(|digit| out.push(digit)).is_some();
        }
        // The hamza by itself is left out as often as it is written.
        'ء' | '\u{640}' => return false,
        // The letters of Arabic, Persian and Dari, before asking the large tables.
        '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' | '\u{671}'..='\u{6d3}' => c,
        c if c.is_alphabetic() && !unicode_normalization::char::is_combining_mark(c) => c,
        _ => return false,
    };
    out.push(folded);
    true
}

fn fold_other(c: char, out: &mut String) -> bool {
    if let Some(digit) = decimal_digit(c) {
        return char::from_digit(digit, 10).map(|digit| out.push(digit)).is_some();
    }
    if !c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
        return false;
    }
    if is_silent(c) {
        return false;
    }
    let mut kept = false;
    let mut push = |part: char| {
        // What a letter is made of may belong to a script with rules of its own.
        if part != c && !part.is_ascii_uppercase() {
            kept |= fold_into(part, out);
        } else if !unicode_normalization::char::is_combining_mark(part) && part.is_alphanumeric() {
            let small = part.to_lowercase().filter(|c| c.is_alphanumeric());
            for small in small {
                if small == part {
                    out.push(small);
                } else {
                    fold_into(small, out);
                }
            }
            kept = true;
        }
    };
    unicode_normalization::char::decompose_compatible(c, &mut push);
    kept
}

/// The value of a decimal digit of any script (Unicode `Nd`), for the scripts of the languages people come with.
fn decimal_digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 9] = [0x966, 0x9e6, 0xa66, 0xbe6, 0xe50, 0x1040, 0x17e0, 0xff10, 0x7c0];
    ZEROS.iter().map(|zero| (c as u32).wrapping_sub(*zero)).find(|digit| *digit < 10)
}

/// The other forms under which a word of a directory is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// Without the e of umlauts: `arzte` of `Ärzte`.
    pub bare: Option<String>,
    /// In Latin letters: `robota` of `робота`.
    pub latin: Option<String>,
}

/// The other forms of a word, from its letters as they are shown.
pub fn forms(shown: &str, folded: &str) -> Forms {
    let bare = shown.chars().any(|c| matches!(c, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü')).then(|| {
        let mut out = String::new();
        for c in shown.chars() {
            match c {
                'ä' | 'Ä' => out.push('a'),
                'ö' | 'Ö' => out.push('o'),
                'ü' | 'Ü' => out.push('u'),
                c => {
                    fold_into(c, &mut out);
                }
            }
        }
        out
    });
    let latin = folded.chars().next().is_some_and(|c| !c.is_ascii()).then(|| latin(folded)).filter(|l| l.len() >= 4);
    Forms { bare: bare.filter(|bare| bare != folded), latin }
}

/// A folded word of another script in Latin letters, as people write it who have no such keyboard.
pub fn latin(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() * 2);
    for c in folded.chars() {
        match c {
            'х' => out.push('h'),
            'ц' => out.push_str("ts"),
            'щ' => out.push_str("sch"),
            'ж' => out.push_str("zh"),
            'ч' => out.push_str("ch"),
            'ш' => out.push_str("sh"),
            'ю' => out.push_str("yu"),
            'я' => out.push_str("ya"),
            c => out.extend(
                any_ascii::any_ascii_char(c)
                    .chars()
                    .filter(char::is_ascii_alphanumeric)
                    .map(|c| c.to_ascii_lowercase()),
            ),
        }
    }
    out
}

/// Whether a folded word is written in Latin letters and digits.
pub fn is_latin(folded: &str) -> bool {
    folded.is_ascii()
}

/// Whether a folded word is written in Arabic letters.
pub fn is_arabic(folded: &str) -> bool {
    // Told of most words by their bytes alone: these letters begin with D8 to DB.
    !folded.is_ascii()
        && folded.bytes().any(|b| matches!(b, 0xd8..=0xdb))
        && folded.chars().any(|c| matches!(c, '\u{600}'..='\u{6ff}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_one_to_people_is_one_word() {
        for (a, b) in [
            ("Ärzte", "aerzte"),
            ("STRASSE", "straße"),
            ("café", "CAFE"),
            ("ışık", "isik"),
            ("İŞ", "iş"),
            ("сім'я", "сімʼя"),
            ("ребёнок", "ребенок"),
            ("Житло", "житло"),
            ("أثاث", "اثاث"),
            ("دورة", "دوره"),
            ("کورس", "كورس"),
            ("مي\u{200c}خواهم", "ميخواهم"),
            ("٢٤", "24"),
            ("۲۴", "24"),
            ("Kinder-Garten", "kinder garten"),
            ("§24", "24"),
            ("ﬁnanz", "finanz"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn words_know_their_place() {
        let text = "Straße, Ärzte-Haus";
        let words = words(text);
        let shown: Vec<&str> = words.iter().map(|w| &text[w.range.clone()]).collect();
        assert_eq!(shown, ["Straße", "Ärzte", "Haus"]);
    }

    #[test]
    fn other_forms_are_those_people_type() {
        assert_eq!(forms("Ärzte", "aerzte").bare.as_deref(), Some("arzte"));
        assert_eq!(forms("робота", "робота").latin.as_deref(), Some("robota"));
        assert_eq!(forms("садик", "садик").latin.as_deref(), Some("sadik"));
        assert_eq!(forms("Haus", "haus"), Forms::default());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn places_are_on_characters_and_in_order(text in "\\PC{0,40}") {
            let mut at = 0;
            for word in words(&text) {
                prop_assert!(word.range.start >= at && word.range.end > word.range.start);
                prop_assert!(text.get(word.range.clone()).is_some());
                prop_assert!(word.text.len() <= LONGEST && !word.text.is_empty());
                at = word.range.end;
            }
        }
    }
}
