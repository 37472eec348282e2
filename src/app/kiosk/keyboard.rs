//! The keyboard on the screen: the letters of a language, in the order of its people's keyboards.
//!
//! Rows have at most ten keys, so that a key is six columns wide on a screen of sixty; languages with more letters get a fourth
//! row. Case does not matter to the search, so there is no shift.

/// The layers of a keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// Letters.
    #[default]
    Letters,
    /// Digits and signs.
    Signs,
}

/// At most so many keys stand in a row.
pub const ROW: usize = 10;

/// The rows of a layer. A language that has no letters of its own here gets the German ones.
pub fn rows(language: &str, layer: Layer) -> &'static [&'static str] {
    match (layer, language.split('-').next().unwrap_or_default()) {
        (Layer::Signs, _) => &["1234567890", "-.,/+&()?!"],
        (_, "en") => &["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        // Ukrainian and Russian have 33 letters: three rows of ten and what is left.
        (_, "uk") => &["йцукенгшщз", "хїфівапрол", "джєґячсмит", "ьбю"],
        (_, "ru") => &["йцукенгшщз", "хъфывапрол", "джэячсмить", "бюё"],
        (_, "tr") => &["ertyuıopğü", "asdfghjklş", "izcvbnmöç"],
        (_, "ar") => &["ضصثقفغعهخح", "جدشسيبلاتن", "مكطئءؤرىةو", "زظذأإآ"],
        (_, "fa") => &["ضصثقفغعهخح", "جچشسیبلاتن", "مکگپظطزرذد", "ئوژآء"],
        _ => &["qwertzuiop", "asdfghjklö", "yxcvbnmäüß"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_letter_has_one_key_and_no_row_is_too_long() {
        let alphabets = [
            ("de", "abcdefghijklmnopqrstuvwxyzäöüß"),
            ("en", "abcdefghijklmnopqrstuvwxyz"),
            ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
            ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
            ("tr", "abcçdefgğhıijklmnoöprsştuüvyz"),
            ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىئؤ"),
            ("fa", "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء"),
        ];
        for (language, alphabet) in alphabets {
            let keys: Vec<char> = rows(language, Layer::Letters).iter().flat_map(|row| row.chars()).collect();
            let set: BTreeSet<char> = keys.iter().copied().collect();
            assert_eq!(set.len(), keys.len(), "{language}: a letter twice");
            let missing: String = alphabet.chars().filter(|letter| !set.contains(letter)).collect();
            assert_eq!(missing, "", "{language}");
            assert!(rows(language, Layer::Letters).iter().all(|row| row.chars().count() <= ROW), "{language}");
        }
    }
}
