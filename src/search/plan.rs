//! From typed words to what they reach: needs, providers, places, values, offers – before a single posting is spread.
//!
//! A plan is small, so it is also what explains a result: a word reached an offer because the plan says so. Two readers use
//! it: `rank.rs` spreads it over all offers, and `explain` asks it about one; a test holds the two together.

use super::compound::{join_neighbours, parts};
use super::everyday::is_everyday;
use super::facet::{Dimension, ValueIx};
use super::index::{Index, Meant};
use super::persons::{is_man, is_person};
use super::query::{Query, TypedWord};
use super::score::{self, Field};
use super::stopwords::{is_noun_too, is_stopword, is_turn};
use super::vocabulary::{Meeting, Term, Way};
use foldhash::{HashMap, HashMapExt};

/// What a word reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// The offers that have this word in the field that it stands in.
    Word(Term),
    /// The offers of a need.
    Need(u32),
    /// The offers of a provider.
    Provider(u32),
    /// The offers at a place.
    Place(u32),
    /// The offers with a value.
    Value(u32),
}

/// That a word reaches a target, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The target.
    pub target: Target,
    /// The field where the word stands.
    pub field: Field,
    /// The points, before the need's position.
    pub points: u16,
    /// The word of the directory.
    pub term: Term,
    /// How the typed word met it.
    pub way: Way,
}

/// A word of the line with all that it reaches.
#[derive(Clone, Debug)]
pub struct PlannedWord {
    /// The word as it was typed.
    pub typed: TypedWord,
    /// An offer that this word does not reach lacks something; little words are never missing.
    pub counts: bool,
    /// It is a fact: level, language, time …
    pub is_fact: bool,
    /// It tells little by itself: it adds where it is found, and nothing lacks it.
    pub is_everyday: bool,
    /// It names a person beside a word that says what is sought: it adds where it is found, and nothing lacks it.
    pub is_person: bool,
    /// It is part of a phrase that was typed as a whole.
    pub in_phrase: bool,
    /// What it reaches, each target and field once.
    pub reached: Vec<Reached>,
    /// The words of the directory that it meets, for marking letters.
    pub meetings: Vec<Meeting>,
    /// Where it is a compound that the directory does not have: its parts.
    pub parts: Vec<Part>,
}

impl PlannedWord {
    /// Whether it only adds to what other words find.
    pub const fn is_aside(&self) -> bool {
        self.is_everyday || self.is_person
    }
}

/// A part of a compound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it reaches.
    pub reached: Vec<Reached>,
    /// It tells little by itself (*-platz*, *-kurs*).
    pub is_everyday: bool,
}

/// What a line reaches.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The words.
    pub words: Vec<PlannedWord>,
    /// What words that must not occur reach.
    pub without: Vec<Reached>,
}

impl Plan {
    /// Plans a line.
    pub fn new(query: &Query, index: &Index) -> Plan {
        let can_be_little = |word: &TypedWord| !word.capitals && (is_stopword(&word.text) || is_turn(&word.text));
        let says_little = |word: &TypedWord| !word.capitals && is_everyday(&word.text);
        let says_who = |word: &TypedWord| !word.capitals && is_person(&word.text);
        // *Hilfe bei Sucht*, *Mann sucht Arbeit*: the verb stands before what is sought.
        let says_what = |word: &&TypedWord| !can_be_little(word) && !says_little(word) && !says_who(word);
        let last_what = query.words.iter().rfind(says_what).map_or(0, |word| word.range.start);
        let is_noun = |word: &TypedWord| is_noun_too(&word.text) && word.range.start >= last_what;
        let is_little = |word: &TypedWord| can_be_little(word) && !is_noun(word);
        let all_little = query.words.iter().all(is_little);
        let all_everyday = query.words.iter().all(|word| is_little(word) || says_little(word));
        let mut words: Vec<PlannedWord> = query
            .words
            .iter()
            .map(|typed| {
                let counts = all_little || typed.exact || !is_little(typed);
                let is_everyday = !all_everyday && !typed.exact && says_little(typed);
                let meetings = if !counts || typed.exact {
                    let meetings = index.vocabulary().plain_meetings(&typed.text);
                    if typed.exact { meetings.into_iter().filter(|m| m.way == Way::Exact).collect() } else { meetings }
                } else if is_everyday {
                    index.vocabulary().sure_meetings(&typed.text, typed.unfinished)
                } else {
                    found(typed, query.words.len() == 1, index)
                };
                PlannedWord {
                    typed: typed.clone(),
                    counts,
                    is_fact: false,
                    is_everyday,
                    is_person: false,
                    in_phrase: false,
                    reached: Vec::new(),
                    meetings,
                    parts: Vec::new(),
                }
            })
            .collect();
        let phrases = phrases(&words, index);
        let told: Vec<bool> = (0..words.len()).map(|i| is_told_of(i, &words, &phrases, index)).collect();
        for (i, word) in words.iter_mut().enumerate() {
            let mut best = Best::default();
            let is_named = word.counts && !word.typed.exact && says_who(&word.typed);
            // Who is told of in a turn of phrase is not asked for: *mein Mann schlägt mich* is no matter of men's groups.
            let is_told_of = is_named && told.get(i).copied().unwrap_or_default();
            if is_told_of && is_man(&word.typed.text) {
                // Nor does a man tell it, most often.
                if let Some(women) = index.facets.find(Dimension::Group, "women") {
                    let points = score::points(score::GUESS, Field::Fact);
                    let term = word.meetings.first().map_or(Term(0), |meeting| meeting.term);
                    best.add(Reached {
                        target: Target::Value(women.0),
                        field: Field::Fact,
                        points,
                        term,
                        way: Way::Part,
                    });
                }
            }
            if word.counts && !is_told_of {
                let begun = word.typed.unfinished && word.typed.text.chars().count() < score::BEGUN;
                for meeting in &word.meetings {
                    word.is_fact |= direct(meeting, begun, index, &mut best);
                }
            }
            for phrase in phrases.iter().filter(|phrase| phrase.word == i) {
                let (target, field) = match phrase.meant {
                    Meant::Need(ix) => (Target::Need(u32::from(ix.0)), Field::Phrase),
                    Meant::Value(ix) => (Target::Value(ix.0), Field::Fact),
                };
                let points = score::points(phrase.quality, field);
                best.add(Reached { target, field, points, term: phrase.term, way: phrase.way });
                word.in_phrase |= phrase.is_whole && field == Field::Phrase;
                word.is_fact |= field == Field::Fact;
            }
            word.is_everyday &= !word.in_phrase;
            word.reached = best.into_sorted();
            settle(&mut word.reached, word.is_fact, index);
        }
        join_neighbours(&mut words, index);
        let says_what = |word: &PlannedWord| {
            let is_topical = |r: &Reached| r.field.is_topical() && r.points >= score::PARTIAL_QUALITY;
            let counts = word.counts && !word.is_everyday && !word.is_fact && !says_who(&word.typed);
            counts && word.reached.iter().any(is_topical)
        };
        if words.iter().any(says_what) {
            for word in &mut words {
                word.is_person = word.counts && !word.typed.exact && !word.in_phrase && says_who(&word.typed);
            }
        }
        for word in &mut words {
            // A word that was found as it stands is not taken apart.
            if word.counts && !word.is_everyday && !word.typed.exact && !word.meetings.iter().any(|m| m.quality >= 560)
            {
                word.parts = parts(&word.typed.text, index);
            }
        }
        let mut without = Best::default();
        for word in &query.without {
            for meeting in index.vocabulary().plain_meetings(word) {
                direct(&meeting, false, index, &mut without);
            }
        }
        Plan { words, without: without.into_sorted() }
    }
}

/// What a word meets. An abbreviation that the directory has is that and no beginning of other words; and a word of several that
/// the directory has as itself is seldom part of another one (*Arbeit*, *Handarbeit*): that adds, and does not count as met.
fn found(typed: &TypedWord, is_alone: bool, index: &Index) -> Vec<Meeting> {
    let vocabulary = index.vocabulary();
    if typed.capitals && vocabulary.exact(&typed.text).is_some() {
        return vocabulary.sure_meetings(&typed.text, false);
    }
    let mut found = vocabulary.meetings(&typed.text, typed.unfinished && !(typed.capitals && typed.text.len() < 3));
    if found.is_empty() {
        return index.names(&typed.text);
    }
    let is_itself = |m: &Meeting| m.way == Way::Exact && index.runs(m.term).any(|run| run.field.names_it());
    // A person in a word is one (*Kinderturnen*).
    if !is_alone && !is_person(&typed.text) && found.iter().any(is_itself) {
        let others = found.iter_mut().filter(|m| matches!(m.way, Way::Prefix | Way::Part));
        others.for_each(|m| m.quality = m.quality.min(score::OF_ANOTHER));
    }
    // A form that stands by chance in some translation must not hide the word itself, which stands in the needs.
    let by_chance = |m: &Meeting| index.runs(m.term).all(|run| run.field.is_translated() || run.field == Field::Phrase);
    if found.iter().all(by_chance) {
        let known: Vec<Term> = found.iter().map(|meeting| meeting.term).collect();
        let others = vocabulary.foreign_meetings(&typed.text);
        found.extend(others.into_iter().filter(|meeting| !known.contains(&meeting.term)));
        found.sort_unstable_by_key(|meeting| meeting.term);
    }
    found
}

/// Takes from what a word says beside its meaning: who names a language to learn does not ask who speaks it, and a level that
/// is only mentioned is not the level taught, but mostly the one that comes before. Any other fact that is mentioned is there.
fn settle(reached: &mut [Reached], is_fact: bool, index: &Index) {
    let is_about = |r: &Reached| matches!(r.field, Field::Need | Field::Synonym | Field::Phrase) && r.points >= 780;
    let about = reached.iter().any(is_about);
    let is_of = |target: Target, dimension: Dimension| match target {
        Target::Value(ix) => index.facets.get(ValueIx(ix)).is_some_and(|value| value.dimension == dimension),
        _ => false,
    };
    let is_level =
        |r: &Reached| r.field == Field::Fact && r.points >= score::GUESS && is_of(r.target, Dimension::Level);
    let is_level = reached.iter().any(is_level);
    for reached in reached.iter_mut().filter(|_| is_fact) {
        reached.points = match reached.field {
            Field::Fact if about && is_of(reached.target, Dimension::Speaks) => score::aside(reached.points),
            // A level in a label of several is one of them.
            Field::Phrase if reached.points < 780 => score::aside(reached.points),
            Field::Summary | Field::TranslatedSummary | Field::Description => {
                let met = if is_level { 0 } else { reached.points.min(score::MET) };
                score::aside(reached.points).max(met)
            }
            _ => continue,
        };
    }
}

/// What a meeting reaches by itself, phrases apart; answers whether the word is exactly a value.
///
/// A word that was only `begun` reaches what stands in names: what one or two letters begin in running text says nothing.
pub(super) fn direct(meeting: &Meeting, begun: bool, index: &Index, best: &mut Best) -> bool {
    let mut is_fact = false;
    for run in index.runs(meeting.term) {
        let field = run.field;
        // Fields ascend, and running text is the last of them.
        if begun && meeting.way == Way::Prefix && field.is_running_text() {
            break;
        }
        // Letters left out are forgiven in names alone.
        let is_name = matches!(field, Field::Name | Field::ProviderName | Field::Provider | Field::Place);
        if meeting.way == Way::Name && !is_name {
            continue;
        }
        // What only sounds like a name is another name.
        if meeting.way == Way::Sound && is_name {
            continue;
        }
        let (points, term, way) = (score::points(meeting.quality, field), meeting.term, meeting.way);
        let mut reach = |target: Target| best.add(Reached { target, field, points, term, way });
        match field {
            Field::Phrase => {}
            Field::Need | Field::Synonym => run.ids().for_each(|id| reach(Target::Need(id))),
            Field::Provider => run.ids().for_each(|id| reach(Target::Provider(id))),
            Field::Place => run.ids().for_each(|id| reach(Target::Place(id))),
            Field::Fact => {
                // A fact must be said, not resembled: `mi` is not the beginning of Mittwoch's hours.
                if !matches!(way, Way::Exact | Way::Inflected | Way::Typo | Way::Prefix)
                    || (way == Way::Prefix && meeting.quality < 780)
                {
                    continue;
                }
                is_fact |= matches!(way, Way::Exact | Way::Inflected);
                run.ids().for_each(|id| reach(Target::Value(id)));
            }
            _ => reach(Target::Word(term)),
        }
    }
    is_fact
}

/// A word's part in a phrase.
struct InPhrase {
    word: usize,
    meant: Meant,
    quality: u16,
    term: Term,
    way: Way,
    /// All its words were typed, and none is guessed.
    is_whole: bool,
}

/// Whether a word stands in a turn of phrase that was typed as a whole. A man is told of too where another word names what he
/// is told of with: *mein Mann würgt mich*.
fn is_told_of(word: usize, words: &[PlannedWord], phrases: &[InPhrase], index: &Index) -> bool {
    let is_man = words.get(word).is_some_and(|word| is_man(&word.typed.text));
    let names = |need: u32, m: &Meeting| {
        m.way == Way::Exact && [Field::Need, Field::Synonym].iter().any(|f| index.run(m.term, *f).contains(need))
    };
    phrases.iter().filter(|phrase| phrase.word == word).any(|phrase| {
        phrase.is_answered(index)
            || matches!(phrase.meant, Meant::Need(ix) if is_man
                && words.iter().any(|word| word.counts && word.meetings.iter().any(|m| names(u32::from(ix.0), m))))
    })
}

impl InPhrase {
    /// Whether it was typed as a whole and means a need that an offer serves.
    fn is_answered(&self, index: &Index) -> bool {
        matches!(self.meant, Meant::Need(ix) if self.is_whole && !index.of_need(u32::from(ix.0)).is_empty())
    }
}

/// Which phrases the words meet together.
fn phrases(words: &[PlannedWord], index: &Index) -> Vec<InPhrase> {
    // By phrase: for each typed word its best meeting in it.
    let mut met: HashMap<u32, Vec<(usize, Meeting)>> = HashMap::new();
    for (i, word) in words.iter().enumerate() {
        let letters = word.typed.text.chars().count();
        for meeting in &word.meetings {
            let fits = match meeting.way {
                Way::Exact | Way::Inflected | Way::Typo | Way::Sound => true,
                Way::Prefix => letters >= 4,
                _ => false,
            };
            if !fits {
                continue;
            }
            for id in index.run(meeting.term, Field::Phrase).ids() {
                let entries = met.entry(id).or_default();
                match entries.iter_mut().find(|(word, _)| *word == i) {
                    Some((_, best)) if best.quality >= meeting.quality => {}
                    Some((_, best)) => *best = *meeting,
                    None => entries.push((i, *meeting)),
                }
            }
        }
    }
    let mut found = Vec::new();
    for (id, entries) in met {
        let Some(phrase) = index.phrase(id) else { continue };
        // Two typed words that meet one word of the phrase are one.
        let mut terms: Vec<Term> = entries.iter().map(|(_, meeting)| meeting.term).collect();
        terms.sort_unstable();
        terms.dedup();
        let typed = u8::try_from(terms.len()).unwrap_or(u8::MAX);
        let told: u32 = terms.iter().map(|term| u32::from(index.tells(*term))).sum();
        // A value is meant only by its whole phrase; a need is touched by a part of it.
        if typed < phrase.words && matches!(phrase.meant, Meant::Value(_)) {
            continue;
        }
        let whole = typed >= phrase.words;
        let is_whole = whole && entries.iter().all(|(_, meeting)| meeting.quality >= 860);
        let least = entries.iter().map(|(_, meeting)| meeting.quality).min().unwrap_or(0);
        for (word, meeting) in entries {
            let counts = words.get(word).is_some_and(|word| word.counts);
            if counts {
                let quality = if whole { least } else { meeting.quality };
                let quality = score::by_phrase(quality, typed, phrase.words, told, u32::from(phrase.tells));
                let Meeting { term, way, .. } = meeting;
                found.push(InPhrase { word, meant: phrase.meant, quality, term, way, is_whole });
            }
        }
    }
    found
}

/// The best of each target and field.
#[derive(Default)]
pub(super) struct Best {
    /// The beginning of a word is met by thousands of words, in their order: they are sorted already, the few others not.
    words: Vec<Reached>,
    others: Vec<Reached>,
}

impl Best {
    pub(super) fn add(&mut self, reached: Reached) {
        if reached.points == 0 {
            return;
        }
        if let Target::Word(_) = reached.target { &mut self.words } else { &mut self.others }.push(reached);
    }

    pub(super) fn into_sorted(self) -> Vec<Reached> {
        let Best { mut words, mut others } = self;
        let order = |r: &Reached| (r.target, r.field, std::cmp::Reverse(r.points), r.way, r.term);
        words.sort_by_key(order);
        others.sort_unstable_by_key(order);
        for all in [&mut words, &mut others] {
            all.dedup_by_key(|r| (r.target, r.field));
        }
        words.append(&mut others);
        words
    }
}
