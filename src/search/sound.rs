//! Words that are one to the ear or differ by their ending: stems and sound codes of folded words.
//!
//! Pure functions over folded words; knows no directory.

/// German endings, longest first: what [`stem`] takes off.
pub const ENDINGS: [&str; 10] = ["innen", "ern", "in", "en", "er", "es", "em", "e", "n", "s"];

/// The letters of the longest.
pub const LONGEST_ENDING: usize = 5;

/// The stem of a folded German word: its ending taken off, so that *kurse* meets *kurs*, *beratungen* *beratung*,
/// *aerztin* *aerzte*. Light on purpose (no stem shorter than four letters): a stem that is too short makes strangers meet.
pub fn stem(word: &str) -> &str {
    if !word.is_ascii() {
        return word;
    }
    for ending in ENDINGS {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= 4
        {
            return stem;
        }
    }
    word
}

/// The stem of what may be a form of a German verb or its noun, of four letters at least: of *kündigt*, *kündigen*, *gekündigt*,
/// *Kündigung*. Only the vocabulary can tell whether there is such a verb.
pub fn verb_stem(word: &str) -> Option<&str> {
    let long = |stem: &&str| stem.len() >= 4 && stem.is_ascii();
    let participle = word.strip_prefix("ge").and_then(|rest| rest.strip_suffix('t')).filter(long);
    let others =
        || ["ung", "ing", "en", "et", "st", "t"].iter().find_map(|ending| word.strip_suffix(ending).filter(long));
    participle.or_else(others)
}

/// Whether two words of a script other than Latin differ by their ending only: a common beginning of at least four
/// letters and three quarters of the shorter, with at most three letters behind it on either side. Ukrainian, Russian and
/// Turkish words carry their grammar there.
pub fn differ_by_ending(a: &str, b: &str) -> bool {
    let common: usize = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (long_a, long_b) = (a.chars().count(), b.chars().count());
    let behind = if common >= 7 { 4 } else { 3 };
    common >= 4 && common * 4 >= long_a.min(long_b) * 3 && long_a - common <= behind && long_b - common <= behind
}

/// A short Cyrillic word without its last vowel: *їжу* and *їжа* are one word.
pub fn short_stem(word: &str) -> Option<&str> {
    let letters = word.chars().count();
    let stem = word.strip_suffix(['а', 'у', 'и', 'о', 'е', 'ю', 'я'])?;
    (3..=5).contains(&letters).then_some(stem).filter(|stem| stem.chars().all(|c| ('а'..='я').contains(&c)))
}

/// The sound of a folded Latin word by the Cologne phonetics (Hans Joachim Postel, 1969): letters that German ears take for
/// one are one digit, vowels fall, so *kintergarten* sounds like *kindergarten*. Empty for what is not Latin letters.
pub fn cologne(word: &str) -> String {
    let mut digits = String::with_capacity(word.len());
    cologne_into(word, &mut digits);
    digits
}

/// The same into a text that is lent again and again.
pub fn cologne_into(word: &str, digits: &mut String) {
    digits.clear();
    let letters = word.as_bytes();
    if letters.iter().any(|b| !b.is_ascii_lowercase()) {
        return;
    }
    let hard = |b: Option<u8>| matches!(b, Some(b'a' | b'h' | b'k' | b'o' | b'q' | b'u' | b'x'));
    let mut last = None;
    let mut before = None;
    for (i, letter) in letters.iter().enumerate() {
        let after = letters.get(i + 1).copied();
        let code: &[u8] = match letter {
            b'a' | b'e' | b'i' | b'j' | b'o' | b'u' | b'y' => b"0",
            b'b' => b"1",
            b'p' if after != Some(b'h') => b"1",
            b'd' | b't' if !matches!(after, Some(b'c' | b's' | b'z')) => b"2",
            b'd' | b't' => b"8",
            b'f' | b'v' | b'w' | b'p' => b"3",
            b'g' | b'k' | b'q' => b"4",
            b'c' if i == 0 && (hard(after) || matches!(after, Some(b'l' | b'r'))) => b"4",
            b'c' if i > 0 && !matches!(before, Some(b's' | b'z')) && hard(after) => b"4",
            b'c' => b"8",
            b'x' if matches!(before, Some(b'c' | b'k' | b'q')) => b"8",
            b'x' => b"48",
            b'l' => b"5",
            b'm' | b'n' => b"6",
            b'r' => b"7",
            b's' | b'z' => b"8",
            _ => b"",
        };
        before = Some(*letter);
        // Neighbours with one sound are one; a vowel parts them, and is written at the beginning only.
        for digit in code {
            if last != Some(*digit) && (last.is_none() || *digit != b'0') {
                digits.push(char::from(*digit));
            }
            last = Some(*digit);
        }
    }
}

/// The consonants of a folded Latin word: what is left of an Arabic word that somebody wrote in Latin letters.
pub fn consonants(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        let c = match c {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' => continue,
            'q' | 'c' => 'k',
            'p' => 'b',
            'v' => 'f',
            c => c,
        };
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_share_a_stem() {
        for (a, b) in [
            ("kurse", "kurs"),
            ("beratungen", "beratung"),
            ("aerztin", "aerzte"),
            ("kinder", "kind"),
            ("schulen", "schule"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        assert_ne!(stem("kita"), stem("kiste"));
    }

    #[test]
    fn what_sounds_alike_has_one_code() {
        for (a, b) in [
            ("kintergarten", "kindergarten"),
            ("shprachkurs", "sprachkurs"),
            ("arbaitsuche", "arbeitsuche"),
            ("fuererschein", "fuehrerschein"),
            ("wonung", "wohnung"),
            ("behinderunk", "behinderung"),
        ] {
            assert_eq!(cologne(a), cologne(b), "{a} {b}");
        }
        assert_ne!(cologne("kita"), cologne("kasse"));
        // Postel's own example.
        assert_eq!(cologne("wikipedia"), "3412");
        assert_eq!(cologne("breschnew"), "17863");
    }

    #[test]
    fn endings_of_other_languages() {
        assert!(differ_by_ending("робота", "роботу"));
        assert!(differ_by_ending("велосипед", "велосипеди"));
        assert!(!differ_by_ending("робота", "родина"));
    }
}
