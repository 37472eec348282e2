//! Words that carry no wish of their own, in the languages people type. They may stand in a phrase, and are never missing.
//!
//! Words that turn a meaning round (*ohne*, *nicht*, *without*, *без*) are not among them. Written folded.

/// Whether a folded word carries no wish of its own.
pub fn is_stopword(word: &str) -> bool {
    word.chars().count() == 1 && !word.bytes().all(|b| b.is_ascii_digit()) || STOP.binary_search(&word).is_ok()
}

/// Whether a folded word turns a meaning round: it counts inside a phrase (*ohne Termin*) and is never missing by itself.
pub fn is_turn(word: &str) -> bool {
    [
        "ohne",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "without",
        "no",
        "not",
        "без",
        "не",
        "нет",
        "немае",
        "بدون",
        "دون",
        "لا",
    ]
    .contains(&word)
}

/// Sorted, for the search by halves.
#[rustfmt::skip]
const STOP: &[&str] = &[
    "a", "ab", "aber", "about", "all", "alle", "alles", "als", "also", "am", "an", "and", "any", "are", "at", "auch",
    "auf", "aus", "bei", "beim", "bekomme", "bekommen", "benim", "bin", "bir", "bis", "bitte", "brauche", "brauchen",
    "braucht", "bu", "can", "da", "damit", "dann", "darf", "das", "dass", "dem", "den", "der", "des", "die", "dies",
    "diese", "do", "does", "dort", "du", "eben", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es",
    "etwas", "euch", "finde", "finden", "for", "from", "fuer", "fur", "gern", "gerne", "get", "gibt", "hab", "habe",
    "haben", "hat", "have", "hier", "how", "i", "ich", "icin", "ihm", "ihn", "ihr", "ihre", "im", "in", "ins",
    "irgendwo", "is", "ist", "it", "ja", "jemand", "jemanden", "kann", "know", "koennen", "koennte", "komme", "like",
    "machen", "man", "me", "mein", "meine", "meinem", "meinen", "meiner", "mich", "mir", "mit", "mochte", "moechte",
    "moechten", "muss", "must", "my", "nach", "need", "nerede", "noch", "nur", "oder", "of", "on", "or", "our",
    "schnell", "sehr", "sein", "seine", "sich", "sie", "sind", "so", "soll", "some", "somebody", "someone", "spricht",
    "suche", "suchen", "sucht", "that", "the", "them", "there", "they", "this", "to", "ueber", "um", "und", "uns",
    "unser", "unsere", "ve", "very", "vom", "von", "vor", "wann", "want", "was", "we", "wegen", "weil", "welche",
    "wenn", "wer", "werden", "where", "who", "wie", "will", "wir", "wird", "with", "wo", "wohin", "wollen", "would",
    "you", "your", "zu", "zum", "zur", "або", "би", "в", "вам", "вас", "взят", "взяти", "вид", "где", "да", "де",
    "для", "до", "ест", "за", "и", "из", "или", "ищу", "как", "кто", "мене", "мени", "меня", "мне", "можна", "можно",
    "мои", "моя", "на", "надо", "наити", "нам", "нас", "нужен", "нужна", "нужно", "о", "от", "по", "потрибен",
    "потрибна", "потрибно", "при", "про", "с", "со", "та", "так", "то", "треба", "у", "хочу", "це", "что", "шукаю",
    "що", "щоб", "я", "як", "яка", "якии", "احتاج", "اريد", "از", "است", "الي", "انا", "او", "اين", "براي", "به",
    "در", "را", "علي", "عن", "عند", "في", "كجا", "كيف", "لي", "ما", "مع", "من", "ميخواهم", "هل", "هو", "هي", "و",
    "يا", "يك",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_folded() {
        for word in STOP {
            assert_eq!(crate::search::fold::fold(word), *word, "{word}");
        }
        assert!(STOP.is_sorted());
    }
}
