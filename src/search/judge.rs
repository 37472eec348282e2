//! Whether an offer answers a line, and how well: what the line's words bring it, added up.
//!
//! Pure, and one offer at a time, so that the engine (`rank.rs`) and a test that looks at every offer one after the other
//! judge by the same rules. The numbers are those of `score.rs`.

use super::plan::{Plan, PlannedWord};
use super::score::{self, Evidence, Field, Standing};

/// What a word brings an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mark {
    /// The points of the best field, with what several fields add.
    pub points: u16,
    /// The fields, as bits.
    pub fields: u16,
}

impl Mark {
    /// What it brings that the word was met in a field, for so many points.
    pub fn of(field: Field, points: u16) -> Mark {
        let mut fields = 1 << field as u16;
        if field.is_topical() && points >= score::PARTIAL_QUALITY {
            fields |= score::ABOUT;
        }
        if score::is_named(field, points) {
            fields |= score::NAMED;
        }
        Mark { points, fields }
    }

    /// Takes in that the word was met somewhere else too.
    pub fn join(&mut self, other: Mark) {
        self.points = self.points.max(other.points);
        self.fields |= other.fields;
    }

    /// Takes in that the word was met in a field, for so many points.
    pub fn meet(&mut self, field: Field, points: u16) {
        self.join(Mark::of(field, points));
    }

    /// Whether the word was met in what the offer is about, and as more than a guess.
    pub const fn is_about(self) -> bool {
        self.fields & score::ABOUT != 0
    }
}

/// The weight of a compound's part that reaches so many offers.
pub fn part_weight(reached: usize, is_everyday: bool, offers: usize) -> u32 {
    let share = if is_everyday { score::EVERYDAY_SHARE } else { 100 };
    score::rarity(reached, offers) * share / 100
}

/// What a compound brings an offer by those of its parts that the offer meets, each with its weight; `whole` is the weight of
/// all parts. A part of a word is no name. Nothing where too little of it is met.
pub fn compound(met: impl Iterator<Item = (u32, Mark)>, whole: u32) -> Option<Mark> {
    let (mut weight, mut points, mut fields) = (0, 0, 0);
    for (of_part, mark) in met {
        weight += of_part;
        points += of_part * u32::from(mark.points);
        fields |= mark.fields & !score::NAMED;
    }
    let points = points / whole.max(1) * score::COMPOUND_QUALITY / 100;
    // Half a word that is only mentioned is another word (*Wintermantel*, *Kreuzfahrt*).
    let is_met = weight >= whole || fields & score::ABOUT != 0;
    (is_met && weight * 100 >= whole * score::COMPOUND_SHARE)
        .then_some(Mark { points: u16::try_from(points).unwrap_or(u16::MAX), fields })
}

/// A word of a line with its weight.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    bit: u32,
    weight: u32,
    is_fact: bool,
    /// Nothing lacks it.
    is_aside: bool,
    is_abbreviation: bool,
    is_guessed: bool,
}

impl Weighed {
    /// Its weight, in thousandths.
    pub const fn weight(&self) -> u32 {
        self.weight
    }
}

/// A line whose words are weighed one after the other, and then judge offers.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// How many words are not everyday ones.
    telling: u32,
    counting: u32,
    all_facts: bool,
    whole: u32,
    /// The words that an offer can lack, as bits.
    all: u32,
    /// All words that count, as bits.
    every: u32,
    /// Each of them has a bit; else nobody meets everything.
    has_room: bool,
    /// Each word that an offer can lack is one of the directory's, as it was typed.
    all_known: bool,
    /// One word that is met as it stands is enough.
    is_second_look: bool,
    offers: usize,
}

impl Line {
    /// The line of a plan, over so many offers.
    pub fn new(plan: &Plan, offers: usize) -> Line {
        let counting = || plan.words.iter().filter(|word| word.counts);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Line {
            telling: number(counting().filter(|word| !word.is_aside()).count()),
            counting: number(counting().count()),
            all_facts: counting().all(|word| word.is_fact || word.is_aside()),
            whole: 0,
            all: 0,
            every: 0,
            has_room: true,
            all_known: true,
            is_second_look: false,
            offers,
        }
    }

    /// Weighs the word at a position of the line: it reaches so many offers, and so many of them by what they are about.
    pub fn weigh(&mut self, position: usize, word: &PlannedWord, reached: usize, about: usize) -> Weighed {
        let typed = score::Typed {
            reached,
            about,
            is_fact: word.is_fact,
            is_everyday: word.is_everyday,
            is_person: word.is_person,
            in_phrase: word.in_phrase,
            is_guessed: word.parts.is_empty() && word.meetings.iter().all(|meeting| meeting.quality < score::GUESS),
        };
        let weighed = Weighed {
            bit: u32::try_from(position).ok().and_then(|position| 1u32.checked_shl(position)).unwrap_or(0),
            weight: score::weight(typed, self.telling, self.offers),
            is_fact: word.is_fact,
            is_aside: word.is_aside(),
            is_abbreviation: word.typed.capitals,
            is_guessed: typed.is_guessed,
        };
        self.whole += weighed.weight;
        // A mention is enough for whoever is named with it.
        self.every |= if word.is_person { 0 } else { weighed.bit };
        self.has_room &= weighed.bit != 0;
        if !weighed.is_aside {
            self.all_known &= reached > 0 && !typed.is_guessed;
            self.all |= weighed.bit;
        }
        weighed
    }

    /// The line for a second look, where nobody answers it: half a sentence tells more than any offer says, so whoever meets one
    /// of its words as it stands is shown, below what is missing. Not where a word is unknown: that may be what was asked for.
    pub fn second_look(&self) -> Option<Line> {
        let again = self.all_known && self.telling > 1 && !self.is_second_look;
        again.then_some(Line { is_second_look: true, ..*self })
    }

    /// Adds what a word brings an offer.
    pub fn add(&self, sum: &mut Sum, word: &Weighed, mark: Mark) {
        sum.join(&self.gain(word, mark));
    }

    /// What a word by itself brings an offer: the same for all offers where it is met alike.
    pub fn gain(&self, word: &Weighed, mark: Mark) -> Sum {
        let is_met = mark.points >= score::MET || self.telling < 2;
        let weight = if is_met { word.weight } else { score::touched(word.weight, mark.points, word.is_guessed) };
        let mut gain = Sum {
            added: u64::from(word.weight * u32::from(mark.points)) | u64::from(weight) << Sum::WEIGHT,
            there: Sum::TOUCHED | if is_met { u64::from(word.bit) } else { 0 },
        };
        if word.is_aside {
            return gain;
        }
        if mark.points >= score::PARTIAL_QUALITY && !word.is_fact {
            gain.there |= Sum::FOUND;
        }
        if mark.fields & (1 << Field::Phrase as u16) != 0 {
            gain.there |= u64::from(word.bit & Sum::PHRASE_WORDS) << Sum::PHRASES;
        }
        if mark.is_about() {
            let evidence = score::evidence(mark.points, mark.fields);
            gain.there |= Sum::TOPICAL;
            gain.there |= match if word.is_abbreviation { evidence.abbreviated() } else { evidence } {
                Evidence::Guessed => 0,
                Evidence::Solid => Sum::SOLID,
                Evidence::Named => Sum::NAMED,
            };
        }
        gain
    }

    /// Judges an offer: its score and the words that it lacks, as bits; `None` where it does not answer the line.
    pub fn judge(&self, sum: &Sum, focus: u8, standing: Standing) -> Option<(u32, u32)> {
        self.lacks(sum).map(|missing| (self.score(sum, focus, standing), missing))
    }

    /// The words that an offer lacks, as bits; `None` where it does not answer the line.
    pub fn lacks(&self, sum: &Sum) -> Option<u32> {
        let (answers, missing) = self.verdict(sum);
        answers.then_some(missing)
    }

    /// Whether an offer answers the line, and the words that it lacks, as bits. Which of the reasons holds changes from offer
    /// to offer, and no processor can tell beforehand: so all are asked.
    #[inline]
    pub fn verdict(&self, sum: &Sum) -> (bool, u32) {
        let met = sum.met();
        // Words that are mentioned in passing make a match when nothing is missing, everyday words included.
        let everything = self.has_room && met & self.every == self.every;
        let is_topical = sum.has(Sum::TOPICAL);
        let full = (met & self.all == self.all)
            & (is_topical | self.all_facts | (everything && (sum.has(Sum::FOUND) || self.counting < 2)));
        let least = score::partial_share(sum.evidence());
        let enough = (is_topical | sum.has_phrases()) & (sum.weight() * 100 >= self.whole * least);
        let is_solid = self.is_second_look & (sum.has(Sum::SOLID) | sum.has(Sum::NAMED));
        (full | enough | is_solid, self.all & !met)
    }

    /// The score of an offer that answers the line.
    pub fn score(&self, sum: &Sum, focus: u8, standing: Standing) -> u32 {
        score::by_standing(score::by_focus(sum.points() / self.scale(), focus), standing)
    }

    /// How many points make a score of 1, before focus and standing take away.
    pub fn scale(&self) -> u32 {
        self.whole.max(1)
    }

    /// Whether words that weigh so much together, the ones that an offer must not lack among them or not, make no answer of
    /// an offer that meets nothing else.
    pub fn is_too_little(&self, words: &[Weighed]) -> bool {
        let weight: u32 = words.iter().map(|word| word.weight).sum();
        let met = words.iter().fold(0, |met, word| met | word.bit);
        !self.is_second_look
            && met & self.all != self.all
            && weight * 100 < self.whole * score::partial_share(Evidence::Named)
    }
}

/// What the words of a line bring an offer together.
///
/// Two numbers of two halves each, since this is added up for every offer that a word reaches: what adds up, and what is there
/// or not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    /// The points, and from [`Sum::WEIGHT`] on the weight that is met.
    added: u64,
    /// The words that are met as bits, from [`Sum::PHRASES`] on the first of them that stand in phrases of its needs, then signs.
    there: u64,
}

impl Sum {
    /// Where the weight begins.
    const WEIGHT: u32 = 32;
    /// Where the words of phrases begin, and how many of them have room.
    const PHRASES: u32 = 32;
    const PHRASE_WORDS: u32 = (1 << 24) - 1;
    /// A word brought it something.
    const TOUCHED: u64 = 1 << 56;
    /// A word that is no fact was met, wherever it stands.
    const FOUND: u64 = 2 << 56;
    /// A word was met that says what the offer is about.
    const TOPICAL: u64 = 4 << 56;
    /// Likewise, and [`Evidence::Solid`].
    const SOLID: u64 = 8 << 56;
    /// Likewise, and [`Evidence::Named`].
    const NAMED: u64 = 16 << 56;

    /// Takes in what another word brings.
    #[inline]
    pub const fn join(&mut self, other: &Sum) {
        self.added += other.added;
        self.there |= other.there;
    }

    /// Whether any word brought it anything.
    pub const fn is_touched(&self) -> bool {
        self.has(Sum::TOUCHED)
    }

    /// Its points, before they are held against the weight of the line.
    pub const fn points(&self) -> u32 {
        self.added as u32
    }

    const fn weight(&self) -> u32 {
        (self.added >> Sum::WEIGHT) as u32
    }

    /// The words that are met, as bits.
    const fn met(&self) -> u32 {
        self.there as u32
    }

    /// Whether several words stand in phrases.
    const fn has_phrases(&self) -> bool {
        let words = (self.there >> Sum::PHRASES) as u32 & Sum::PHRASE_WORDS;
        words & words.wrapping_sub(1) != 0
    }

    const fn has(&self, sign: u64) -> bool {
        self.there & sign != 0
    }

    const fn evidence(&self) -> Evidence {
        if self.has(Sum::NAMED) {
            Evidence::Named
        } else if self.has(Sum::SOLID) {
            Evidence::Solid
        } else {
            Evidence::Guessed
        }
    }
}
