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

    /// Whether a word here is what is sought is called. Names are not asked: they play with words.
    pub const fn names_it(self) -> bool {
        matches!(self, Field::Keyword | Field::Need | Field::Synonym)
    }

    /// Whether it is a text in another language than the directory's first.
    pub const fn is_translated(self) -> bool {
        matches!(self, Field::TranslatedName | Field::TranslatedSummary)
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

/// A phrase of which some words were typed, `typed` of `of`: what they tell of all that it tells, and no more than a mention
/// where only one was. A whole phrase says what is sought better than a word does, the longer the better.
pub fn by_phrase(quality: u16, typed: u8, of: u8, told: u32, tells: u32) -> u16 {
    let share = match (typed, of) {
        (typed, of) if typed >= of => 100 + if of > 4 { 12 } else { 3 * u32::from(of) },
        (1, _) => 38,
        _ => 38 + (52 * told.min(tells)).checked_div(tells).unwrap_or(0),
    };
    (u32::from(quality) * share / 100) as u16
}

/// How much a word tells that stands with so many needs, in hundredths.
pub const fn tells(needs: usize) -> u8 {
    match needs {
        0 | 1 => 100,
        2 => 80,
        3 | 4 => 62,
        5..=8 => 44,
        9..=16 => 28,
        _ => 16,
    }
}

/// A meeting of lower quality is a guess: a resemblance and not the word.
pub const GUESS: u16 = 650;

/// What is left of a fact's points where it is said beside the point.
pub const fn aside(points: u16) -> u16 {
    (points as u32 * 45 / 100) as u16
}

/// What it adds that an offer itself says what its need says: of a dozen offers for old people the one that names the living will
/// is meant. More would lift a mention over the need.
const BY_ITSELF: u16 = 40;

/// A word that is found in several fields is a little more than a word in one; most of all where an offer itself says what
/// its need says.
pub fn by_fields(points: u16, fields: u16) -> u16 {
    let of = |some: &[Field]| some.iter().any(|field| fields & (1 << *field as u16) != 0);
    let own = of(&[
        Field::Name,
        Field::TranslatedName,
        Field::ProviderName,
        Field::Keyword,
        Field::Summary,
        Field::TranslatedSummary,
        Field::Description,
    ]);
    let both = own && of(&[Field::Need, Field::Synonym, Field::Phrase]);
    points + 5 * ((fields & !(ABOUT | NAMED)).count_ones().saturating_sub(1) as u16) + if both { BY_ITSELF } else { 0 }
}

/// The weight of a word that nobody carries. In a line of one or two words it is what was sought; the longer a sentence, the
/// more of it is told and not asked.
const fn unknown(words: u32) -> u32 {
    match words {
        0..=2 => 1000,
        3 => 700,
        _ => 450,
    }
}

/// What is known of a typed word when its weight is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed {
    /// How many offers it reaches.
    pub reached: usize,
    /// How many of them it reaches by what they are about.
    pub about: usize,
    /// It is a fact.
    pub is_fact: bool,
    /// It is an everyday word.
    pub is_everyday: bool,
    /// It names a person beside what is sought.
    pub is_person: bool,
    /// It belongs to a phrase that was typed as a whole.
    pub in_phrase: bool,
    /// It meets nothing but what resembles it.
    pub is_guessed: bool,
}

/// The weight of a word in a line with so many words that are not everyday ones, in thousandths.
pub fn weight(typed: Typed, words: u32, offers: usize) -> u32 {
    if typed.reached == 0 {
        return if typed.is_everyday || typed.is_person { 0 } else { unknown(words) };
    }
    let rarity = rarity(if typed.about > 0 { typed.about } else { typed.reached }, offers);
    let share = match (typed.is_everyday, typed.is_fact, typed.in_phrase) {
        (true, ..) => EVERYDAY_SHARE,
        _ if typed.is_person => PERSON_SHARE,
        (_, _, true) => return rarity.max(PHRASE_WEIGHT),
        (_, true, _) if typed.about > 0 => NAMED_FACT_SHARE,
        (_, true, _) => FACT_SHARE,
        // It may well be another word: then it is one that nobody carries.
        _ if typed.is_guessed => return rarity.max(unknown(words)),
        _ => 100,
    };
    rarity * share / 100
}

/// A word of a whole phrase weighs at least this: its words may be common, together they are not.
const PHRASE_WEIGHT: u32 = 620;

/// The weight of a word by its rarity, in thousandths: among `offers`, `reached` carry it.
pub fn rarity(reached: usize, offers: usize) -> u32 {
    if reached == 0 || offers <= 1 {
        return 1000;
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
const FACT_SHARE: u32 = 50;

/// A fact that is also what some offers are about (*Frauen*, *B1*).
const NAMED_FACT_SHARE: u32 = 65;

/// An everyday word tips the balance between offers that the other words found.
pub const EVERYDAY_SHARE: u32 = 25;

/// Likewise a word that says for whom: who is named gets what is for them first, and everything else behind it.
pub const PERSON_SHARE: u32 = 60;

/// The share of the typed words' weight that a partial match must meet, in hundredths, by how sure the topic is. Below it an
/// offer answers another question than the one that was asked.
pub const fn partial_share(evidence: Evidence) -> u32 {
    match evidence {
        Evidence::Named => 43,
        Evidence::Solid => 51,
        Evidence::Guessed => 62,
    }
}

/// How sure it is that an offer that meets some words is about what was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// A topical word resembles a typed one, or a synonym was met in part.
    #[default]
    Guessed,
    /// A topical word is the typed one.
    Solid,
    /// The typed word is the offer's name or the name of its need.
    Named,
}

impl Evidence {
    /// An abbreviation that is met is as good as a name: nobody writes one by chance.
    #[must_use]
    pub const fn abbreviated(self) -> Evidence {
        match self {
            Evidence::Solid => Evidence::Named,
            other => other,
        }
    }
}

/// Whether a word that is met in this field for so many points is the name itself, or the label of the first need. Asked of
/// each field by itself: a keyword that is met whole beside a name that is met in part is no name.
pub fn is_named(field: Field, points: u16) -> bool {
    matches!(field, Field::Name | Field::Need) && points >= self::points(1000, field)
}

/// The evidence of a word that an offer meets in these fields (bits) for so many points.
pub const fn evidence(points: u16, fields: u16) -> Evidence {
    if fields & NAMED != 0 {
        Evidence::Named
    } else if points >= 780 {
        Evidence::Solid
    } else {
        Evidence::Guessed
    }
}

/// The bit beside those of the fields: a word was met in a topical one, and well enough.
pub const ABOUT: u16 = 1 << 15;

/// Likewise: the word is the offer's name, or the label of its first need.
pub const NAMED: u16 = 1 << 14;

/// The least quality with which a topical word counts for a partial match: a guess is no ground to leave words out.
pub const PARTIAL_QUALITY: u16 = 380;

/// The points of a compound from the points of its parts, each with its weight; nothing where less than this share (in
/// hundredths) of the weight is met.
pub const COMPOUND_SHARE: u32 = 50;

/// What a word that was put together or taken apart keeps, in hundredths.
pub const COMPOUND_QUALITY: u32 = 88;

/// What neighbours keep that are one whole word of the directory (*haus arzt*).
pub const JOINED_QUALITY: u32 = 97;

/// The most that a beginning or a part of a word is worth where the directory has the typed word as itself.
pub const OF_ANOTHER: u16 = 360;

/// A word that an offer meets for fewer points is not one that it lacks nothing of.
pub const MET: u16 = 370;

/// What is met of the weight of a word that an offer has for fewer points than that: half of what the points are of them, for
/// one word of a turn of phrase is seldom what was meant by it. A guess that is met by so little is none.
pub fn touched(weight: u32, points: u16, is_guessed: bool) -> u32 {
    if is_guessed { 0 } else { weight * u32::from(points) / (2 * u32::from(MET)) }
}

/// An offer for one need answers better than one that serves it beside others: so many thousandths for each of the others.
pub fn by_focus(score: u32, needs: u8) -> u32 {
    score * (1000 - 2 * u32::from(needs.clamp(1, 3) - 1)) / 1000
}

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
        assert_eq!(rarity(0, 1000), 1000);
        assert_eq!(rarity(1000, 1000), 300);
    }

    #[test]
    fn a_keyword_beside_a_part_of_a_name_is_no_name() {
        assert!(is_named(Field::Name, points(1000, Field::Name)));
        assert!(!is_named(Field::Name, points(700, Field::Name)));
        assert!(!is_named(Field::Keyword, points(1000, Field::Keyword)));
        let both = 1 << Field::Name as u16 | 1 << Field::Keyword as u16;
        assert_eq!(evidence(by_fields(990, both), both), Evidence::Solid);
    }

    #[test]
    fn a_guess_that_is_met_by_little_adds_nothing() {
        assert_eq!(touched(1000, 158, true), 0);
        assert!(touched(1000, 158, false) < touched(1000, 340, false) && touched(1000, MET - 1, false) < 500);
    }

    #[test]
    fn fields_are_numbered_as_listed() {
        for (i, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, i);
        }
    }
}
