//! How much a match counts. All numbers of the ranking are here, with their reasons.
//!
//! Points are whole numbers, so that the order is the same on every machine. A word's points for an offer are the quality of
//! the best meeting of word and vocabulary (thousandths, `vocabulary.rs`) by the weight of the field where it stands
//! (hundredths); an offer's score is the mean of its words' points, each word weighing by its rarity.

use super::vocabulary::Way;

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Field {
    /// The offer's name.
    Name,
    /// Its name in another language.
    TranslatedName,
    /// What the provider calls it.
    ProviderName,
    /// Its keywords.
    Keyword,
    /// The label of a need it serves.
    Need,
    /// A synonym of a need it serves, of one word.
    Synonym,
    /// A word of a synonym of several words; counts in full when all of them are typed.
    Phrase,
    /// Its provider's name.
    Provider,
    /// The name of a place where it is.
    Place,
    /// A fact: level, language, town, group, time, cost …
    Fact,
    /// Its summary.
    Summary,
    /// Its summary in another language.
    TranslatedSummary,
    /// Its description, and next steps.
    Description,
}

impl Field {
    /// All of them, in the order of their numbers.
    pub const ALL: [Field; 13] = [
        Field::Name,
        Field::TranslatedName,
        Field::ProviderName,
        Field::Keyword,
        Field::Need,
        Field::Synonym,
        Field::Phrase,
        Field::Provider,
        Field::Place,
        Field::Fact,
        Field::Summary,
        Field::TranslatedSummary,
        Field::Description,
    ];

    /// Its weight in hundredths. What an offer is comes before what is said about it: a name or a need says what it is, a
    /// summary may mention what it is not.
    pub const fn weight(self) -> u32 {
        match self {
            Field::Name => 100,
            Field::TranslatedName => 96,
            Field::ProviderName => 90,
            Field::Keyword => 99,
            Field::Need => 100,
            Field::Synonym => 94,
            Field::Phrase => 96,
            Field::Provider => 74,
            Field::Place => 62,
            Field::Fact => 66,
            Field::Summary => 60,
            Field::TranslatedSummary => 56,
            Field::Description => 42,
        }
    }

    /// Whether a word here says what the offer is about. Only with such a word can an offer match some of the words and not
    /// all: everything is in Musterstadt, and much is mentioned in passing.
    pub const fn is_topical(self) -> bool {
        matches!(
            self,
            Field::Name
                | Field::TranslatedName
                | Field::ProviderName
                | Field::Keyword
                | Field::Need
                | Field::Synonym
                | Field::Phrase
                | Field::Provider
        )
    }

    /// Whether it is running text, in which nearly every letter begins some word.
    pub const fn is_running_text(self) -> bool {
        matches!(self, Field::Summary | Field::TranslatedSummary | Field::Description)
    }

    /// As it is written in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::TranslatedName => "translated-name",
            Field::ProviderName => "provider-name",
            Field::Keyword => "keyword",
            Field::Need => "need",
            Field::Synonym => "synonym",
            Field::Phrase => "phrase",
            Field::Provider => "provider",
            Field::Place => "place",
            Field::Fact => "fact",
            Field::Summary => "summary",
            Field::TranslatedSummary => "translated-summary",
            Field::Description => "description",
        }
    }
}

/// From so many letters on a word that is still being typed also reaches running text. Fewer begin something in nearly every
/// text, which tells nothing and costs most; in names they are what one is about to type.
pub const BEGUN: usize = 3;

/// Points of a meeting in a field.
pub const fn points(quality: u16, field: Field) -> u16 {
    (quality as u32 * field.weight() / 100) as u16
}

/// Points by a need: the first need of an offer says what it is for, the others what else it does. A group's word means
/// everything below it, a little less.
pub const fn by_need(points: u16, position: u8) -> u16 {
    let share = match position {
        0 => 100,
        1 => 90,
        2 => 84,
        3 => 80,
        GROUP.. => 80,
        _ => 78,
    };
    (points as u32 * share / 100) as u16
}

/// The position of a need that is the group of one that the offer serves.
pub const GROUP: u8 = 100;

/// A phrase of which some words were typed: the share of its words, and no more than a mention where only one was.
pub const fn by_phrase(quality: u16, typed: u8, of: u8) -> u16 {
    let share = match (typed, of) {
        (typed, of) if typed >= of => 100,
        (1, _) => 42,
        (typed, of) => 40 + 45 * typed as u32 / of as u32,
    };
    (quality as u32 * share / 100) as u16
}

/// A word that is found in several fields is a little more than a word in one.
pub const fn by_fields(points: u16, fields: u16) -> u16 {
    points + 4 * (fields.count_ones().saturating_sub(1) as u16)
}

/// The weight of a word that nobody carries: less than the rarest, since people also say what no directory knows.
const UNKNOWN: u32 = 1000;

/// The weight of a word by its rarity, in thousandths: among `offers`, `reached` carry it.
pub fn rarity(reached: usize, offers: usize) -> u32 {
    if reached == 0 || offers <= 1 {
        return UNKNOWN;
    }
    // Logarithms in whole numbers (64ths), for the same order on every machine.
    let log = |n: usize| -> u32 {
        let bits = usize::BITS - n.leading_zeros();
        let base = bits.saturating_sub(1);
        let fraction = if base >= 6 { (n >> (base - 6)) & 63 } else { (n << (6 - base)) & 63 };
        base * 64 + fraction as u32
    };
    let share = 1000 - 1000 * log(reached) / log(offers).max(1);
    (300 + share.min(1000) * 7 / 10).clamp(300, 1000)
}

/// A fact raises and does not lead: it weighs half of what its rarity says, beside words that say what is sought.
pub const FACT_SHARE: u32 = 50;

/// The share of the typed words' weight that a partial match must meet, in hundredths. Below it an offer answers another
/// question than the one that was asked.
pub const PARTIAL_SHARE: u32 = 45;

/// The points from which a topical word is the word itself and no resemblance: then fewer others need to be met.
pub const SOLID: u16 = 780;

/// The share where no topical word is solid, in hundredths.
pub const GUESSED_SHARE: u32 = 62;

/// The least quality with which a topical word counts for a partial match: a guess is no ground to leave words out.
pub const PARTIAL_QUALITY: u16 = 380;

/// The points of a compound from the points of its parts, each with its weight; nothing where less than this share (in
/// hundredths) of the weight is met.
pub const COMPOUND_SHARE: u32 = 55;

/// What a word that was put together or taken apart keeps, in hundredths.
pub const COMPOUND_QUALITY: u32 = 88;

/// How an offer stands takes something away, in hundredths kept: closed or expired, paused, full.
pub const fn by_standing(score: u32, standing: Standing) -> u32 {
    score
        * match standing {
            Standing::Usable => 100,
            Standing::Full => 96,
            Standing::Paused => 85,
            Standing::Over => 70,
        }
        / 100
}

/// How an offer stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is against it.
    Usable,
    /// No places.
    Full,
    /// Paused.
    Paused,
    /// Closed or expired.
    Over,
}

/// Whether a way is sure enough to mark letters.
pub const fn is_sure(way: Way) -> bool {
    !matches!(way, Way::Typo | Way::Sound | Way::Name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rare_weighs_more() {
        assert!(rarity(1, 1000) > rarity(10, 1000));
        assert!(rarity(10, 1000) > rarity(900, 1000));
        assert_eq!(rarity(0, 1000), UNKNOWN);
        assert_eq!(rarity(1000, 1000), 300);
    }

    #[test]
    fn fields_are_numbered_as_listed() {
        for (i, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, i);
        }
    }
}
