//! Turkish: words carry number, possession and case one behind the other, and the last consonant softens (*mektup*,
//! *mektubu*). Folded: ü is ue, ö is oe, ı is i, ş ç ğ are s c g.

use super::strip;
use std::borrow::Cow;

/// What stands behind a stem, longest first.
const ENDINGS: &[&str] = &[
    "larimiz", "lerimiz", "lariniz", "leriniz", "larini", "lerini", "larina", "lerine", "larimi", "lerimi", "larima",
    "lerime", "larin", "lerin", "larim", "lerim", "lari", "leri", "lara", "lere", "larda", "lerde", "imizi", "umuzu",
    "iyorum", "uyorum", "ueyorum", "iyoruz", "iyor", "uyor", "ueyor", "mak", "mek", "masi", "mesi", "manin", "menin",
    "lar", "ler", "imiz", "umuz", "iniz", "unuz", "inin", "unun", "siz", "suz", "sini", "sine", "sina", "nin", "nun",
    "nuen", "dan", "den", "tan", "ten", "da", "de", "ta", "te", "im", "um", "uem", "in", "un", "uen", "imi", "ime",
    "ima", "umu", "uma", "uemue", "ini", "ine", "ina", "unu", "una", "si", "su", "yi", "yu", "ya", "ye", "na", "ne",
    "i", "u", "ue", "a", "e", "m",
];

/// The stem of a folded word: up to three endings off, the last consonant hard again.
pub fn stem(word: &str) -> Cow<'_, str> {
    let mut stem = word;
    for _ in 0..3 {
        let Some(rest) = strip(stem, ENDINGS, 4).or_else(|| strip(stem, &["lar", "ler"], 3)) else { break };
        stem = rest;
    }
    if stem.len() < 4 {
        return Cow::Borrowed(stem);
    }
    let hard = match stem.bytes().last() {
        Some(b'b') => 'p',
        Some(b'd') => 't',
        Some(b'g') => 'k',
        _ => return Cow::Borrowed(stem),
    };
    let mut out = stem.get(..stem.len() - 1).unwrap_or_default().to_owned();
    out.push(hard);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn endings_fall_one_after_the_other() {
        for (a, b) in [
            ("mektubu", "mektup"),
            ("pasaportu", "pasaport"),
            ("borclarimi", "borclar"),
            ("ehliyetimi", "ehliyet"),
            ("duekkanimi", "duekkan"),
            ("cocuklarim", "cocuk"),
            ("goeruesmesine", "goeruesmesi"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        assert_ne!(stem("bilet"), stem("bile"));
    }
}
