//! Words that are one word of the directory (*kinder garten*), and a word that is several (*Wohnungssuchehilfe*). The
//! directory's own vocabulary is the dictionary.

use super::everyday::is_everyday;
use super::index::Index;
use super::plan::{Best, Part, PlannedWord, Reached, Target, direct};
use super::score::{self, Field};
use super::stopwords::{is_noun_too, is_stopword};
use super::vocabulary::{Meeting, Way};

/// Two or three neighbours that are one word of the directory: `kinder garten`.
pub(super) fn join_neighbours(words: &mut [PlannedWord], index: &Index) {
    let mut found: Vec<Joined> = Vec::new();
    for from in 0..words.len() {
        for length in 2..=3 {
            let Some(run) = words.get(from..from + length) else { break };
            if run.iter().any(|word| word.typed.exact) {
                continue;
            }
            let joined: String = run.iter().map(|word| word.typed.text.as_str()).collect();
            if joined.chars().count() < 5 {
                continue;
            }
            let unfinished = run.last().is_some_and(|word| word.typed.unfinished);
            let first = run.first().map_or("", |word| word.typed.text.as_str());
            let meetings = index.vocabulary().joined_meetings(&joined, first, unfinished);
            let mut best = Best::default();
            for meeting in &meetings {
                let kept = if meeting.way == Way::Exact { score::JOINED_QUALITY } else { score::COMPOUND_QUALITY };
                let quality = u32::from(meeting.quality) * kept / 100;
                let weaker = Meeting { quality: u16::try_from(quality).unwrap_or(0), way: Way::Compound, ..*meeting };
                let (term, way) = (weaker.term, weaker.way);
                for run in index.runs(term) {
                    let (field, points) = (run.field, score::points(weaker.quality, run.field));
                    let mut reach = |target: Target| best.add(Reached { target, field, points, term, way });
                    match field {
                        Field::Phrase | Field::Fact => {}
                        Field::Need | Field::Synonym => run.ids().for_each(|id| reach(Target::Need(id))),
                        Field::Provider => run.ids().for_each(|id| reach(Target::Provider(id))),
                        Field::Place => run.ids().for_each(|id| reach(Target::Place(id))),
                        _ => reach(Target::Word(term)),
                    }
                }
            }
            let reached = best.into_sorted();
            if !reached.is_empty() {
                let is_word = meetings.iter().any(|meeting| meeting.way == Way::Exact);
                let alone = is_word && run.iter().any(|word| is_letter(&word.typed.text));
                found.push(Joined { from, length, reached, meetings, is_word, alone });
            }
        }
    }
    for Joined { from, length, reached, meetings, is_word, alone } in found {
        for word in words.iter_mut().skip(from).take(length) {
            let mut best = Best::default();
            word.reached.iter().filter(|_| !alone).chain(&reached).for_each(|r| best.add(*r));
            word.reached = best.into_sorted();
            word.in_phrase |= is_word;
            word.is_everyday &= !is_word;
            word.meetings.extend(meetings.iter().map(|m| Meeting { way: Way::Compound, ..*m }));
        }
    }
}

/// Neighbours that are one word.
struct Joined {
    from: usize,
    length: usize,
    reached: Vec<Reached>,
    meetings: Vec<Meeting>,
    /// They are a whole word and not the beginning of one.
    is_word: bool,
    /// One of them is a letter (`P-Konto`): the others do not mean what they mean by themselves.
    alone: bool,
}

fn is_letter(word: &str) -> bool {
    word.chars().count() == 1 && !word.bytes().all(|b| b.is_ascii_digit())
}

/// Takes a compound apart into words that the directory has, with the letters that join them. The fewest parts win, among
/// these the longest first.
pub(super) fn parts(word: &str, index: &Index) -> Vec<Part> {
    if word.len() < 8 || !word.is_ascii() || word.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    // A word of phrases alone reaches nothing: *obdachlosen* must not hide *obdachlos*.
    let reaches = |m: &Meeting| index.runs(m.term).any(|run| run.field != Field::Phrase);
    let is_little = |part: &str| is_stopword(part) && !is_noun_too(part);
    let known = |part: &str, is_last: bool| {
        is_last && HEADS.contains(&part)
            || part.len() >= 3 && !is_little(part) && meetings_of_part(part, index).iter().any(reaches)
    };
    let word = BEFORE.iter().find_map(|of| word.strip_prefix(of).filter(|rest| rest.len() >= 6)).unwrap_or(word);
    if meetings_of_part(word, index).iter().any(reaches) {
        return vec![part(word, index)];
    }
    let mut split: Option<Vec<&str>> = None;
    divide(word, &known, &mut Vec::new(), &mut split);
    let Some(split) = split else { return Vec::new() };
    split.into_iter().map(|word| part(word, index)).collect()
}

fn part(word: &str, index: &Index) -> Part {
    let is_head = HEADS.contains(&word);
    let mut best = Best::default();
    for meeting in meetings_of_part(word, index).into_iter().filter(|_| !is_head) {
        direct(&Meeting { way: Way::Compound, ..meeting }, false, index, &mut best);
    }
    Part { reached: best.into_sorted(), is_everyday: is_head || is_everyday(word) }
}

/// Ends of compounds that say a role or an errand and no topic, whether the directory has the word or not.
const HEADS: [&str; 24] = [
    "anmeldung",
    "antrag",
    "antraege",
    "beantragung",
    "begleitung",
    "berechtigte",
    "bezieher",
    "bezug",
    "empfaenger",
    "empfaengerin",
    "fahrer",
    "fahrerin",
    "gebuehr",
    "gebuehren",
    "nutzer",
    "nutzerin",
    "praxis",
    "suche",
    "suchende",
    "suchender",
    "termin",
    "vermittlung",
    "wechsel",
    "wunsch",
];

/// Beginnings of compounds that say whose office it is: every district has its own, and means it.
const BEFORE: [&str; 6] = ["kreis", "stadt", "landes", "landkreis", "bezirks", "gemeinde"];

/// The words that a part of a compound is. It may have an ending that the word lacks, or lack one; with two different endings
/// they are two words (*raten* and the English *rates*).
fn meetings_of_part(part: &str, index: &Index) -> Vec<Meeting> {
    let vocabulary = index.vocabulary();
    let mut meetings = vocabulary.plain_meetings(part);
    meetings.retain(|meeting| {
        let word = vocabulary.word(meeting.term);
        meeting.way == Way::Exact || word.starts_with(part) || part.starts_with(word)
    });
    meetings
}

const JOINTS: [&str; 6] = ["", "s", "n", "en", "es", "er"];

fn divide<'w>(
    rest: &'w str,
    known: &impl Fn(&str, bool) -> bool,
    so_far: &mut Vec<&'w str>,
    best: &mut Option<Vec<&'w str>>,
) {
    if rest.is_empty() {
        if best.as_ref().is_none_or(|known| so_far.len() < known.len()) && so_far.len() > 1 {
            *best = Some(so_far.clone());
        }
        return;
    }
    if so_far.len() >= 3 || best.as_ref().is_some_and(|known| known.len() <= so_far.len() + 1) {
        return;
    }
    for length in (2..=rest.len()).rev() {
        let Some((part, behind)) = rest.split_at_checked(length) else { continue };
        // Little words written with the others: *Dolmetscherbeimarzt*.
        if !so_far.is_empty() && behind.len() >= 3 && is_stopword(part) {
            divide(behind, known, so_far, best);
        }
        if (behind.is_empty() && so_far.is_empty()) || !known(part, behind.is_empty()) {
            continue;
        }
        for joint in JOINTS {
            if let Some(next) = behind.strip_prefix(joint) {
                if !joint.is_empty() && next.is_empty() {
                    continue;
                }
                so_far.push(part);
                divide(next, known, so_far, best);
                so_far.pop();
            }
        }
    }
}
