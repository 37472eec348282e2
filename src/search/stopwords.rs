//! Words that carry no wish of their own, in the languages people type. They may stand in a phrase, and are never missing.
//!
//! Words that turn a meaning round (*ohne*, *nicht*, *without*, *без*) are not among them. Written folded.

use foldhash::HashSet;
use std::sync::LazyLock;

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| STOP.iter().copied().collect());

/// Whether a folded word carries no wish of its own.
pub fn is_stopword(word: &str) -> bool {
    let mut letters = word.chars();
    let single = letters.next().is_some() && letters.next().is_none();
    single && !word.bytes().all(|b| b.is_ascii_digit()) || KNOWN.contains(word)
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

/// Whether a folded little word is also a noun that people seek help with (*Sucht*). In texts it is that; who types it means the
/// verb where something follows that is sought.
pub fn is_noun_too(word: &str) -> bool {
    ["sucht"].contains(&word)
}

/// Whether a folded little word may fall from what a need is called: articles, and what says that something is sought.
pub fn falls(word: &str) -> bool {
    [
        "a",
        "an",
        "brauche",
        "brauchen",
        "das",
        "dem",
        "den",
        "der",
        "des",
        "die",
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "eines",
        "finde",
        "finden",
        "get",
        "need",
        "suche",
        "suchen",
        "sucht",
        "the",
        "und",
        "and",
        "want",
        "наити",
        "шукаю",
        "ищу",
        "и",
        "та",
        "و",
        "اريد",
        "احتاج",
        "ابحث",
        "ve",
    ]
    .contains(&word)
}

/// Sorted, so that nobody adds one twice.
#[rustfmt::skip]
const STOP: &[&str] = &[
    "a", "ab", "aber", "about", "alabilirim", "all", "alle", "allein", "alleine", "alles", "almak", "als", "also", "am",
    "an", "and", "ander", "andere", "anderen", "ans", "any", "anybody", "anyone", "are", "at", "auch", "auf", "aufs",
    "aus", "bald", "bana", "baraye", "because", "bedaham", "been", "bei", "beim", "bekomme", "bekommen", "ben", "beni",
    "benim", "beravam", "besser", "beste", "bin", "bir", "biraz", "biri", "bis", "bitte", "bleiben", "bleibt",
    "brauche", "brauchen", "braucht", "bringen", "bringt", "bu", "can", "chetor", "chto", "cok", "could", "da", "dabei",
    "dafuer", "dagegen", "daha", "daheim", "damit", "danach", "dann", "daram", "darf", "darueber", "das", "dass",
    "davon", "dazu", "de", "dein", "deine", "deinem", "dem", "den", "denn", "der", "derzeit", "des", "did", "die",
    "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dlya", "do", "doch", "does", "dort", "draussen", "drin",
    "du", "durchs", "eben", "eigentlich", "ein", "eine", "einem", "einen", "einer", "eines", "einfach", "einmal",
    "endlich", "er", "erst", "erste", "es", "etmek", "etwas", "euch", "euer", "eure", "eurem", "every", "finde",
    "finden", "for", "frage", "fragen", "from", "fuer", "fuers", "fur", "gde", "gebe", "geben", "gehe", "gehen", "geht",
    "genau", "gerade", "gerek", "gerekiyor", "gern", "gerne", "get", "gibt", "give", "go", "going", "got", "gut",
    "gute", "guten", "hab", "habe", "haben", "haette", "halt", "has", "hat", "have", "he", "her", "hier", "hilft",
    "him", "hin", "hinterm", "hinters", "his", "hochu", "hoeren", "hole", "holen", "how", "i", "ich", "icin", "ihm",
    "ihn", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "ihtiyacim", "ile", "im", "immer", "in", "ins", "into",
    "inzwischen", "irgend", "irgendwie", "irgendwo", "is", "ist", "istiyorum", "it", "its", "ja", "jede", "jeden",
    "jeder", "jemand", "jemanden", "jetzt", "just", "kadar", "kak", "kann", "kapier", "kapiere", "keiner", "kendi",
    "khochu", "kim", "klappt", "kleine", "know", "koennen", "koennte", "koja", "kojast", "komak", "komm", "komme",
    "kommen", "kommt", "kriege", "kriegen", "laesst", "lang", "lange", "lasse", "lassen", "lazim", "leider", "let",
    "like", "machen", "mag", "make", "mal", "man", "maybe", "me", "mehr", "mehrere", "mein", "meine", "meinem",
    "meinen", "meiner", "meines", "meist", "mi", "mich", "mikhaham", "mir", "mit", "mne", "mochte", "moechte",
    "moechten", "moeglich", "mozhno", "mu", "much", "muessen", "muss", "must", "my", "nach", "nadaram", "nasil", "ne",
    "nebens", "neden", "need", "nerede", "nereden", "nereye", "nett", "nie", "niemand", "nimmt", "noch", "nochmal",
    "now", "nun", "nur", "nutzen", "nuzhen", "nuzhno", "ob", "oder", "of", "oft", "ohnehin", "olan", "olarak", "olmak",
    "on", "only", "onu", "or", "our", "paar", "passiert", "passt", "please", "poluchit", "potriben", "potribno",
    "pozhaluista", "put", "really", "rede", "reden", "rein", "richtig", "sache", "sage", "sagen", "sagt", "said",
    "schnell", "schon", "sehen", "sehr", "sein", "seine", "seinem", "seinen", "seiner", "seit", "selber", "selbst",
    "sey", "she", "sho", "should", "sich", "sie", "sieht", "sind", "sitze", "siz", "so", "soll", "sollen", "sollte",
    "some", "somebody", "someone", "something", "sonst", "spricht", "stehe", "steht", "still", "su", "suche", "suchen",
    "sucht", "take", "than", "that", "the", "them", "then", "there", "they", "thing", "think", "this", "to", "too",
    "treba", "tried", "try", "tun", "tut", "ueber", "ueberm", "uebers", "um", "ums", "unbedingt", "und", "uns", "unser",
    "unsere", "unserem", "unseren", "unserer", "unten", "unterm", "unters", "up", "us", "use", "var", "ve", "versteh",
    "verstehe", "very", "viel", "viele", "vielleicht", "vom", "von", "vor", "vorm", "vors", "waere", "wahrscheinlich",
    "wann", "want", "warum", "was", "we", "weg", "wegen", "weil", "weiss", "weiter", "welche", "welchem", "welchen",
    "welcher", "welches", "well", "wenig", "wenn", "wer", "werden", "were", "what", "when", "where", "which", "while",
    "who", "why", "wie", "wieder", "will", "wir", "wird", "wirklich", "wissen", "with", "wo", "wohin", "wohl", "wollen",
    "wollte", "worden", "worueber", "would", "wuerde", "wurde", "yak", "yapmak", "yes", "yet", "yok", "you", "your",
    "ziemlich", "zu", "zuerst", "zum", "zur", "zurueck", "zusammen", "zwei", "або", "би", "бит", "був", "буде", "буду",
    "була", "в", "вам", "вас", "вже", "взят", "взяти", "вид", "где", "да", "де", "делат", "для", "до", "допоможит",
    "дуже", "его", "ее", "еи", "ему", "если", "ест", "еще", "за", "здес", "и", "иду", "из", "или", "их", "ищу", "как",
    "когда", "коли", "кто", "мае", "маю", "мене", "мени", "меня", "мне", "мнои", "мого", "могу", "моего", "моеи",
    "можем", "может", "можна", "можно", "можу", "мои", "мою", "моя", "на", "надо", "наити", "нам", "нас", "нашого",
    "нужен", "нужна", "нужни", "нужно", "о", "от", "очен", "пиду", "по", "поити", "получит", "помоч", "помощ", "потом",
    "потрибен", "потрибна", "потрибни", "потрибно", "почему", "при", "про", "робит", "роздают", "с", "сделат", "сеичас",
    "со", "та", "так", "также", "там", "тепер", "то", "тоже", "толко", "треба", "тут", "у", "уже", "хотел", "хотела",
    "хотиму", "хочет", "хочу", "це", "чому", "что", "чтоби", "шукаю", "ще", "що", "щоб", "я", "як", "яка", "якии",
    "ابحث", "اجيب", "احتاج", "اريد", "از", "است", "الان", "التي", "الذي", "المساعده", "الي", "ان", "انا", "او", "اين",
    "بايد", "بدي", "براي", "بعد", "به", "تا", "تبحث", "تحتاج", "تريد", "حتي", "خيلي", "دارم", "در", "ذلك", "را",
    "ساعدوني", "شما", "شو", "علي", "عن", "عند", "عندي", "في", "قبل", "كان", "كتير", "كثير", "كجا", "كرد", "كسي", "كل",
    "كنم", "كي", "كيف", "لازم", "لطفا", "لماذا", "لنا", "له", "لها", "لي", "ليش", "ما", "متي", "محتاج", "محتاجه", "مع",
    "معي", "ممكن", "من", "ميتوانم", "ميخواهد", "ميخواهم", "ميخواهند", "ميخواهيم", "نبحث", "نحتاج", "نحن", "ندارم",
    "نريد", "نيست", "هذا", "هذه", "هست", "هل", "هم", "هنا", "هناك", "هو", "هي", "و", "وين", "يا", "يبحث", "يحتاج",
    "يريد", "يريدون", "يك", "يمكن", "يمكنني", "پيدا", "چرا", "چطور", "چه", "چي",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_folded() {
        for word in STOP {
            assert_eq!(crate::search::fold::fold(word), *word, "{word}");
        }
        assert!(STOP.is_sorted_by(|one, next| one < next));
    }
}
