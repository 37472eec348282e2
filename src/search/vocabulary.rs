//! Every distinct word of a directory, once, and the ways in which a typed word meets it.
//!
//! An offer's words are few and shared, so matching against words instead of texts costs by the vocabulary and not by the
//! size of the directory. Terms are numbered in the order of their letters: nothing here depends on the order of a file.
//! This file knows no offers; what a term stands for is the index's.

mod inflection;
mod inside;
mod slips;

use super::endings;
use super::fold;
use super::sound;
use super::tables::ByMark;
use crate::directory::both::{Both, give};
use slips::{Shape, shape};
use std::cell::{OnceCell, RefCell};

/// A word of the vocabulary, numbered by the order of the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Term(pub u32);

/// In which way a typed word meets a word of the vocabulary; the best way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// The same word, by folding or in another form of it.
    Exact,
    /// The same word with another ending.
    Inflected,
    /// The beginning of the word.
    Prefix,
    /// Two or three typed words are one word, or one typed word is made of several.
    Compound,
    /// A part of the word, at its end or inside.
    Part,
    /// A slip: letters missing, doubled, swapped, beside the right key.
    Typo,
    /// It sounds the same.
    Sound,
    /// Its letters in their order, in a name.
    Name,
}

impl Way {
    /// As it is written in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Way::Exact => "exact",
            Way::Inflected => "inflected",
            Way::Prefix => "prefix",
            Way::Compound => "compound",
            Way::Part => "part",
            Way::Typo => "typo",
            Way::Sound => "sound",
            Way::Name => "name",
        }
    }
}

/// A word of the vocabulary that a typed word meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The word.
    pub term: Term,
    /// How well, in thousandths.
    pub quality: u16,
    /// In which way.
    pub way: Way,
}

/// The distinct words with what is needed to find them.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// The folded words, ascending.
    words: Vec<Box<str>>,
    /// Other forms (bare, Latin), ascending, with their terms.
    forms: Vec<(Box<str>, Term)>,
    /// By term: whether somebody wrote it to be shown. Outdated and hurtful words find and are never shown.
    shown: Vec<bool>,
    /// Tables are made when the first word needs them: most sessions begin without a slip. Arabic letters fall at both ends of a
    /// word; of all others a stem is the beginning, and needs no table.
    arabic_stems: OnceCell<ByMark>,
    sounds: OnceCell<ByMark>,
    /// The longer words by their letters from behind.
    by_end: OnceCell<Vec<Term>>,
    shapes: OnceCell<Vec<Shape>>,
    form_shapes: OnceCell<Vec<Shape>>,
    /// All words one behind the other, to look through them in one go, with the beginning of each.
    line: OnceCell<(String, Vec<u32>)>,
    /// The last words that were typed with what they met: from key to key one changes at most.
    remembered: RefCell<Vec<(String, bool, Vec<Meeting>)>>,
}

/// So many typed words are remembered: those of a long line.
const REMEMBERED: usize = 8;

impl Vocabulary {
    /// Of words and other forms, both ascending, and by word whether it may be shown.
    pub(super) fn of(words: Vec<Box<str>>, forms: Vec<(Box<str>, Term)>, shown: Vec<bool>) -> Vocabulary {
        Vocabulary { words, forms, shown, ..Vocabulary::default() }
    }

    /// Makes ready what is else made when the first word needs it, so that the first key is as quick as the others.
    pub fn prepare(&self, both: Both<'_>) {
        if self.sounds.get().is_none() && self.by_end.get().is_none() {
            let words = &*self.words;
            let by_letters = || (inside::by_end(words), shapes(words));
            if let Some((sounds, (by_end, shapes))) = give(both, || sounds(words), by_letters) {
                // Nobody else sets them meanwhile: this is one thread's.
                let _ = (self.sounds.set(sounds), self.by_end.set(by_end), self.shapes.set(shapes));
            }
        }
        self.arabic_stems();
        self.sounds();
        self.by_end();
        self.shapes();
        self.form_shapes();
        self.line();
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word.
    pub fn word(&self, term: Term) -> &str {
        self.words.get(term.0 as usize).map_or("", |word| word)
    }

    /// Whether a word may be shown to anybody.
    pub fn may_show(&self, term: Term) -> bool {
        self.shown.get(term.0 as usize).copied().unwrap_or(false)
    }

    /// A word as it may be shown: of one that may not, dots.
    pub fn shown_word(&self, term: Term) -> &str {
        if self.may_show(term) { self.word(term) } else { "…" }
    }

    /// All words, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (Term, &str)> {
        numbered(&self.words)
    }

    /// The term that is exactly this folded word.
    pub fn exact(&self, word: &str) -> Option<Term> {
        let at = self.words.binary_search_by(|known| (**known).cmp(word)).ok()?;
        u32::try_from(at).ok().map(Term)
    }

    /// The words that a typed word meets, the best meeting of each, in the order of the terms. Slips and sounds are tried
    /// only where nothing better was found: near words rank below exact ones, and a right word needs no guess.
    pub fn meetings(&self, typed: &str, unfinished: bool) -> Vec<Meeting> {
        let mut remembered = self.remembered.borrow_mut();
        if let Some(at) = remembered.iter().position(|(word, end, _)| word == typed && *end == unfinished) {
            let known = remembered.remove(at);
            let meetings = known.2.clone();
            remembered.insert(0, known);
            return meetings;
        }
        let meetings = self.find_meetings(typed, unfinished);
        remembered.truncate(REMEMBERED - 1);
        remembered.insert(0, (typed.to_owned(), unfinished, meetings.clone()));
        meetings
    }

    fn find_meetings(&self, typed: &str, unfinished: bool) -> Vec<Meeting> {
        let mut found = Found::default();
        self.same(typed, &mut found);
        self.beginning(typed, unfinished, &mut found);
        self.inflected(typed, &mut found);
        self.inside(typed, &mut found);
        if !found.is_good() {
            self.foreign_endings(typed, &mut found);
        }
        if !found.is_good() {
            self.slips(typed, unfinished, &mut found);
            self.sounding(typed, &mut found);
        }
        if !found.is_good() {
            self.lengthened(typed, &mut found);
        }
        found.into_sorted()
    }

    /// The words that an everyday word meets: no guesses, since what it would be a slip of matters less than what it is.
    pub fn sure_meetings(&self, typed: &str, unfinished: bool) -> Vec<Meeting> {
        let mut found = Found::default();
        self.same(typed, &mut found);
        if unfinished {
            self.beginning(typed, unfinished, &mut found);
        }
        self.inflected(typed, &mut found);
        found.into_sorted()
    }

    /// The words that begin so, with the term of the first.
    fn with_beginning(&self, beginning: &str) -> (usize, &[Box<str>]) {
        let start = self.words.partition_point(|word| **word < *beginning);
        let words = self.words.get(start..).unwrap_or_default();
        (start, words.get(..words.partition_point(|word| word.starts_with(beginning))).unwrap_or_default())
    }

    /// The words that neighbours written as one are, or begin: no slips, since parting a word is the slip. A word that is no
    /// longer than the first neighbour is that neighbour alone.
    pub fn joined_meetings(&self, joined: &str, first: &str, unfinished: bool) -> Vec<Meeting> {
        let mut found = Found::default();
        self.same(joined, &mut found);
        self.beginning(joined, unfinished, &mut found);
        self.inflected(joined, &mut found);
        let mut met = found.into_sorted();
        met.retain(|meeting| {
            let word = self.word(meeting.term);
            !joined.is_ascii() || !word.is_ascii() || word.len() >= first.len() + 2
        });
        if !joined.is_ascii() {
            met.retain(|meeting| matches!(meeting.way, Way::Exact | Way::Prefix));
        }
        met
    }

    /// The words that are the typed word or another ending of it: what a part of a compound must be.
    pub fn plain_meetings(&self, typed: &str) -> Vec<Meeting> {
        let mut found = Found::default();
        self.same(typed, &mut found);
        self.inflected(typed, &mut found);
        found.into_sorted()
    }

    fn same(&self, typed: &str, found: &mut Found) {
        if let Some(term) = self.exact(typed) {
            found.add(term, 1000, Way::Exact);
        }
        for (_, term) in self.forms_with(typed).take_while(|(form, _)| *form == typed) {
            found.add(term, 960, Way::Exact);
        }
    }

    /// The other forms from this one on, and where they begin.
    fn forms_from(&self, first: &str) -> (usize, &[(Box<str>, Term)]) {
        let start = self.forms.partition_point(|(form, _)| &**form < first);
        (start, self.forms.get(start..).unwrap_or_default())
    }

    fn forms_with<'v>(&'v self, prefix: &'v str) -> impl Iterator<Item = (&'v str, Term)> {
        let forms = self.forms_from(prefix).1.iter().map(|(form, term)| (&**form, *term));
        forms.take_while(move |(form, _)| form.starts_with(prefix))
    }

    fn beginning(&self, typed: &str, unfinished: bool, found: &mut Found) {
        let letters = typed.chars().count();
        // A finished word of two or three letters is a word (`in`, `car`), not the beginning of one.
        if letters < if unfinished { 1 } else { 4 } || typed.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        let quality = |length: usize| {
            let share = 250 * letters / length.max(1);
            u16::try_from(640 + share).unwrap_or(640)
        };
        let (start, words) = self.with_beginning(typed);
        found.meetings.reserve(words.len());
        // A letter begins thousands of words; their lengths stand together, and the words themselves all over the place.
        let shapes = self.shapes().get(start..).unwrap_or_default();
        for ((term, word), shape) in (start..).zip(words).zip(shapes) {
            let length = shape.length().unwrap_or_else(|| word.chars().count());
            found.add(Term(u32::try_from(term).unwrap_or(u32::MAX)), quality(length), Way::Prefix);
        }
        for (form, term) in self.forms_with(typed) {
            found.add(term, quality(form.chars().count()) - 20, Way::Prefix);
        }
    }

    fn arabic_stems(&self) -> &ByMark {
        self.arabic_stems.get_or_init(|| {
            let mut stems = ByMark::default();
            for (term, word) in self.iter().filter(|(_, word)| fold::is_arabic(word)) {
                if let Some(stem) = endings::of_script(word) {
                    stems.add(stem, term);
                }
            }
            stems.sorted()
        })
    }

    fn sounds(&self) -> &ByMark {
        self.sounds.get_or_init(|| sounds(&self.words))
    }

    fn shapes(&self) -> &[Shape] {
        self.shapes.get_or_init(|| shapes(&self.words))
    }

    fn form_shapes(&self) -> &[Shape] {
        self.form_shapes.get_or_init(|| self.forms.iter().map(|(form, _)| shape(form)).collect())
    }
}

/// Words with their terms.
fn numbered(words: &[Box<str>]) -> impl Iterator<Item = (Term, &str)> {
    (0u32..).zip(words).map(|(term, word)| (Term(term), &**word))
}

fn sounds(words: &[Box<str>]) -> ByMark {
    let (mut sounds, mut sound) = (ByMark::default(), String::new());
    for (term, word) in numbered(words).filter(|(_, word)| word.len() >= 4 && word.is_ascii()) {
        sound::cologne_into(word, &mut sound);
        sounds.add(&sound, term);
    }
    sounds.sorted()
}

fn shapes(words: &[Box<str>]) -> Vec<Shape> {
    words.iter().map(|word| shape(word)).collect()
}

/// What a typed word meets, a term perhaps several times.
#[derive(Debug, Default)]
struct Found {
    meetings: Vec<Meeting>,
    is_good: bool,
}

impl Found {
    fn add(&mut self, term: Term, quality: u16, way: Way) {
        self.is_good |= quality >= 560;
        self.meetings.push(Meeting { term, quality, way });
    }

    /// Whether a word was found that needs no guess.
    const fn is_good(&self) -> bool {
        self.is_good
    }

    /// The best meeting of each term, in the order of the terms.
    fn into_sorted(self) -> Vec<Meeting> {
        let mut all = self.meetings;
        // Most were found in their order, and this sort sees that.
        all.sort_by_key(|meeting| (meeting.term, std::cmp::Reverse(meeting.quality), meeting.way));
        all.dedup_by_key(|meeting| meeting.term);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::super::collector::Collector;
    use super::slips::ANOTHER_COMPOUND;
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut collector = Collector::default();
        for shown in words {
            for word in fold::words(shown) {
                collector.number(&word.text, shown.get(word.range).unwrap_or_default());
            }
        }
        collector.finish().0
    }

    fn ways(vocabulary: &Vocabulary, typed: &str) -> Vec<(String, Way)> {
        vocabulary
            .meetings(&fold::fold(typed), false)
            .iter()
            .map(|m| (vocabulary.word(m.term).to_owned(), m.way))
            .collect()
    }

    #[test]
    fn a_compound_with_another_known_end_is_hardly_a_slip() {
        let vocabulary = vocabulary(&["Gast", "Gasthaus", "Fledermaus"]);
        let quality = |typed: &str| vocabulary.meetings(typed, false).iter().map(|m| m.quality).max();
        assert_eq!(quality("gastmaus"), Some(ANOTHER_COMPOUND));
        assert!(quality("gasthuas") > Some(ANOTHER_COMPOUND) && quality("gasthaud") > Some(ANOTHER_COMPOUND));
    }

    #[test]
    fn each_way_meets_its_word() {
        let words = [
            "Ärzte",
            "Kindergarten",
            "Wohnungssuche",
            "Schuldnerberatung",
            "Kurs",
            "Sprachkurs",
            "Führerschein",
            "робота",
            "المدرسة",
            "Beratung",
            "Zahnarzt",
            "велосипед",
        ];
        let vocabulary = vocabulary(&words);
        for (typed, word, way) in [
            ("arzte", "aerzte", Way::Exact),
            ("ÄRZTE", "aerzte", Way::Exact),
            ("kurse", "kurs", Way::Inflected),
            ("wohnung", "wohnungssuche", Way::Prefix),
            ("beratung", "schuldnerberatung", Way::Part),
            ("zahnartz", "zahnarzt", Way::Typo),
            ("kintergarten", "kindergarten", Way::Typo),
            ("shprachkurs", "sprachkurs", Way::Typo),
            ("fürerschein", "fuehrerschein", Way::Typo),
            ("robota", "робота", Way::Exact),
            ("роботу", "робота", Way::Inflected),
            ("велосипеди", "велосипед", Way::Inflected),
            ("مدرسة", "المدرسه", Way::Inflected),
        ] {
            let found = ways(&vocabulary, typed);
            assert!(found.contains(&(word.to_owned(), way)), "{typed}: {found:?}");
        }
        assert!(ways(&vocabulary, "xylophon").is_empty());
        assert!(ways(&vocabulary, "kut").is_empty());
    }

    #[test]
    fn words_that_are_never_shown_find_and_are_not_proposed() {
        let mut collector = Collector::default();
        collector.number("kurs", "Kurs");
        collector.keep_secret(true);
        collector.number("schimpfwort", "Schimpfwort");
        collector.number("kurs", "Kurs");
        collector.keep_secret(false);
        let vocabulary = collector.finish().0;
        let term = vocabulary.exact("schimpfwort").unwrap();
        assert_eq!((vocabulary.may_show(term), vocabulary.shown_word(term)), (false, "…"));
        assert!(vocabulary.may_show(vocabulary.exact("kurs").unwrap()));
        assert!(vocabulary.nearest("schimpfwor", 3).is_empty());
        assert_eq!(vocabulary.meetings("schimpfwort", false).len(), 1);
    }

    #[test]
    fn terms_do_not_depend_on_the_order() {
        let a = vocabulary(&["b", "a", "Ä"]);
        let b = vocabulary(&["Ä", "a", "b"]);
        assert_eq!(a.words, b.words);
        assert_eq!(a.forms, b.forms);
    }
}
