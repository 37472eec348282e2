//! Ukrainian and Russian: cases, numbers, the commonest forms of verbs. Folded: й is и, і and ї and ы are и, ь is gone.

use super::strip;

/// Endings of nouns and adjectives, longest first.
const NOUN: &[&str] = &[
    "иями", "ами", "ями", "ого", "его", "ому", "ему", "ими", "иях", "ием", "ах", "ях", "ам", "ям", "ов", "ев", "ив",
    "еи", "ои", "ии", "ом", "ем", "им", "ою", "ею", "ую", "юю", "ая", "яя", "ое", "ее", "их", "ие", "ия", "ию", "а",
    "я", "о", "е", "и", "у", "ю",
];

/// Endings of verbs, longest first; they need a longer stem, since *-ит* and *-ат* also end nouns.
const VERB: &[&str] = &[
    "уватися",
    "юватися",
    "иться",
    "ировать",
    "увати",
    "ювати",
    "оват",
    "ироват",
    "ится",
    "ется",
    "атся",
    "ится",
    "ется",
    "ався",
    "илас",
    "илис",
    "алас",
    "ити",
    "ати",
    "яти",
    "ила",
    "или",
    "ала",
    "али",
    "ает",
    "яет",
    "уют",
    "ают",
    "яют",
    "ует",
    "уе",
    "ит",
    "ат",
    "ят",
    "ет",
    "ют",
    "ут",
    "ив",
    "ав",
    "ил",
    "ал",
    "ю",
    "у",
];

/// The stem of a folded word.
pub fn stem(word: &str) -> &str {
    let stem = strip(word, VERB, 5).or_else(|| strip(word, NOUN, 3)).unwrap_or(word);
    // *квитанции*, *квитанцій*: what stands before the ending of another case.
    if stem.chars().count() >= 5 { stem.strip_suffix('и').unwrap_or(stem) } else { stem }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn cases_and_forms_share_a_stem() {
        for (a, b) in [
            ("роботу", "робота"),
            ("мужа", "муж"),
            ("квартиру", "квартира"),
            ("квартири", "квартирои"),
            ("документами", "документи"),
            ("немецкого", "немецкии"),
            ("дитини", "дитина"),
            ("консултации", "консултация"),
            ("переводчика", "переводчик"),
            ("долгами", "долги"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        assert_ne!(stem("робота"), stem("робот"[..4].into()));
        assert_ne!(stem("дом"), stem("дума"));
    }
}
