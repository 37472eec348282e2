//! Every distinct word of a directory, once, and the ways in which a typed word meets it.
//!
//! An offer's words are few and shared, so matching against words instead of texts costs by the vocabulary and not by the
//! size of the directory. Terms are numbered in the order of their letters: nothing here depends on the order of a file.
//! This file knows no offers; what a term stands for is the index's.

use super::endings;
use super::fold;
use super::near::Typed;
use super::sound;
use super::tables::{self, ByMark};
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

/// The quality of a slip that makes another compound: found where nothing else was typed, no ground beside other words.
const ANOTHER_COMPOUND: u16 = 390;

/// So many typed words are remembered: those of a long line.
const REMEMBERED: usize = 8;

/// What a cheap look at a word tells about a slip: its letters as a set, its length.
#[derive(Clone, Copy, Debug)]
struct Shape {
    letters: u64,
    length: u8,
}

fn shape(word: &str) -> Shape {
    let mut letters = 0;
    let mut length = 0u8;
    for c in word.chars() {
        letters |= 1 << (c as u32 % 64);
        length = length.saturating_add(1);
    }
    Shape { letters, length }
}

/// How many slips a word of this many letters may hold: short words must be exact.
pub const fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

impl Vocabulary {
    /// Of words and other forms, both ascending, and by word whether it may be shown.
    pub(super) fn of(words: Vec<Box<str>>, forms: Vec<(Box<str>, Term)>, shown: Vec<bool>) -> Vocabulary {
        Vocabulary { words, forms, shown, ..Vocabulary::default() }
    }

    /// Makes ready what is else made when the first word needs it, so that the first key is as quick as the others.
    pub fn prepare(&self) {
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
        (0u32..).zip(&self.words).map(|(term, word)| (Term(term), &**word))
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

    /// The words that are the typed one with another English or Turkish ending.
    pub fn foreign_meetings(&self, typed: &str) -> Vec<Meeting> {
        let mut found = Found::default();
        self.foreign_endings(typed, &mut found);
        found.into_sorted()
    }

    /// The same word with an English or a Turkish ending.
    fn foreign_endings(&self, typed: &str, found: &mut Found) {
        if typed.len() < 4 || !typed.is_ascii() || typed.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        for (stem, quality) in [(endings::english(typed), 800), (endings::turkish(typed), 760)] {
            // The shorter the stem, the longer the way to the word that it may be of.
            let is_near = |word: &str| word.len().abs_diff(typed.len()) <= stem.len();
            self.of_foreign_stem(&stem, is_near).for_each(|(term, _)| found.add(term, quality, Way::Inflected));
        }
    }

    /// The words whose English or Turkish stem is this one, of those that are near: stems are dear, and many words begin alike.
    /// A stem is the beginning of its words, but for a last letter.
    fn of_foreign_stem(&self, stem: &str, is_near: impl Fn(&str) -> bool) -> impl Iterator<Item = (Term, &str)> {
        let (before, last) = stem.split_at_checked(stem.len().saturating_sub(1)).unwrap_or_default();
        let changed = match last {
            "p" => "b",
            "t" => "d",
            "k" => "g",
            "y" => "ies",
            _ => "",
        };
        let changed = Some(format!("{before}{changed}")).filter(|_| !changed.is_empty());
        let words =
            self.with_prefix(stem.to_owned()).chain(changed.into_iter().flat_map(|prefix| self.with_prefix(prefix)));
        let is_foreign = |word: &str| word.len() >= 3 && word.bytes().all(|b| b.is_ascii_lowercase());
        words.filter(move |(_, word)| {
            is_near(word) && is_foreign(word) && (endings::english(word) == stem || endings::turkish(word) == stem)
        })
    }

    fn with_prefix(&self, prefix: String) -> impl Iterator<Item = (Term, &str)> {
        self.onwards(&prefix).take_while(move |(_, word)| word.starts_with(&*prefix))
    }

    /// The words from this one on.
    fn onwards<'v>(&'v self, first: &str) -> impl Iterator<Item = (Term, &'v str)> + use<'v> {
        let start = self.words.partition_point(|word| **word < *first);
        let words = self.words.get(start..).unwrap_or_default().iter().zip(start..);
        words.map(|(word, term)| (Term(u32::try_from(term).unwrap_or(u32::MAX)), &**word))
    }

    /// The words that begin so, with the term of the first.
    fn with_beginning(&self, beginning: &str) -> (usize, &[Box<str>]) {
        let start = self.words.partition_point(|word| **word < *beginning);
        let words = self.words.get(start..).unwrap_or_default();
        (start, words.get(..words.partition_point(|word| word.starts_with(beginning))).unwrap_or_default())
    }

    /// The words whose stem is this one, in whatever script, and those that have a form with it. All but the Arabic ones begin
    /// with it, and mostly there are none: then nothing else is asked.
    fn of_stem(&self, stem: &str) -> Vec<Term> {
        let mut terms: Vec<Term> = self.arabic_stems().get(stem).collect();
        let (start, words) = self.with_beginning(stem);
        let term = |at: usize| Term(u32::try_from(start + at).unwrap_or(u32::MAX));
        let ending = |word: &str| word.get(stem.len()..).map_or(0, |ending| ending.bytes().next().unwrap_or(0));
        // Endings of another script come behind all Latin letters.
        let latin = if stem.is_ascii() { words.partition_point(|word| ending(word) < 0x80) } else { 0 };
        let (latin, others) = words.split_at_checked(latin).unwrap_or_default();
        let has_stem = |word: &str| !fold::is_arabic(word) && endings::of_script(word) == Some(stem);
        terms.extend((latin.len()..).zip(others).filter(|(_, word)| has_stem(word)).map(|(at, _)| term(at)));
        if stem.is_ascii() {
            let has_stem = |word: &str| word.len() >= 4 && sound::stem(word) == stem;
            for ending in sound::ENDINGS.into_iter().chain([""]).filter(|_| !latin.is_empty()) {
                let found = latin.binary_search_by(|word| word.get(stem.len()..).unwrap_or_default().cmp(ending));
                terms.extend(found.ok().filter(|at| latin.get(*at).is_some_and(|word| has_stem(word))).map(term));
            }
            let near = |form: &str| form.len() <= stem.len() + sound::LONGEST_ENDING;
            let forms = self.forms_with(stem).filter(|(form, _)| near(form) && has_stem(form));
            terms.extend(forms.map(|(_, term)| term));
        }
        terms
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

    /// A word with something behind it: Turkish words carry their grammar there (`pasaportu`), others are compounds.
    fn lengthened(&self, typed: &str, found: &mut Found) {
        if !typed.is_ascii() {
            return;
        }
        for behind in 1..=4 {
            let Some(head) =
                typed.len().checked_sub(behind).filter(|rest| *rest >= 5).and_then(|rest| typed.get(..rest))
            else {
                return;
            };
            let mut met = false;
            for (form, term) in self.forms_with(head).take_while(|(form, _)| *form == head) {
                met = true;
                let _ = form;
                found.add(term, 600, Way::Inflected);
            }
            if let Some(term) = self.exact(head) {
                met = true;
                found.add(term, 620, Way::Inflected);
            }
            if met {
                return;
            }
        }
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

    fn forms_with<'v>(&'v self, prefix: &'v str) -> impl Iterator<Item = (&'v str, Term)> {
        let start = self.forms.partition_point(|(form, _)| &**form < prefix);
        self.forms
            .get(start..)
            .unwrap_or_default()
            .iter()
            .map(|(form, term)| (&**form, *term))
            .take_while(move |(form, _)| form.starts_with(prefix))
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
        for (term, word) in (start..).zip(words) {
            let length = if word.is_ascii() { word.len() } else { word.chars().count() };
            found.add(Term(u32::try_from(term).unwrap_or(u32::MAX)), quality(length), Way::Prefix);
        }
        for (form, term) in self.forms_with(typed) {
            found.add(term, quality(form.chars().count()) - 20, Way::Prefix);
        }
    }

    fn inflected(&self, typed: &str, found: &mut Found) {
        if typed.len() < 4 {
            return;
        }
        if typed.is_ascii() {
            let stem = sound::stem(typed);
            for term in self.of_stem(stem) {
                found.add(term, 920, Way::Inflected);
            }
            // Turkish and everything else in Latin letters carries its grammar at the end too, but German compounds also
            // begin alike: only a short difference counts.
            return;
        }
        if let Some(stem) = endings::of_script(typed) {
            for term in self.of_stem(stem) {
                found.add(term, 900, Way::Inflected);
            }
        }
        // Arabic changes inside its words, so a common beginning tells nothing there.
        if fold::is_arabic(typed) {
            return;
        }
        let prefix: String = typed.chars().take(4).collect();
        if let Some(stem) = sound::short_stem(typed) {
            for ending in ["", "а", "у", "и", "о", "е", "ю", "я"] {
                if let Some(term) = self.exact(&format!("{stem}{ending}")) {
                    found.add(term, 880, Way::Inflected);
                }
            }
        }
        if prefix.chars().count() < 4 {
            return;
        }
        let start = self.words.partition_point(|word| **word < *prefix);
        for (term, word) in (start..).zip(self.words.get(start..).unwrap_or_default()) {
            if !word.starts_with(&*prefix) {
                break;
            }
            if sound::differ_by_ending(word, typed) {
                found.add(Term(u32::try_from(term).unwrap_or(u32::MAX)), 720, Way::Inflected);
            }
        }
    }

    /// The last part of compounds, and a part inside them.
    fn inside(&self, typed: &str, found: &mut Found) {
        if typed.len() < 4 || !typed.is_ascii() || typed.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        let share = |word: &str| u16::try_from(150 * typed.len() / word.len().max(1)).unwrap_or(0);
        for (term, word) in self.ending(typed) {
            // What stands before must be a part itself, not a letter.
            if word.len() >= typed.len() + 3 {
                found.add(term, 560 + share(word), Way::Part);
            }
        }
        if typed.len() >= 6 {
            let (line, starts) = self.line();
            let mut last = None;
            for at in memchr::memmem::find_iter(line.as_bytes(), typed.as_bytes()) {
                let term = Term(
                    u32::try_from(starts.partition_point(|start| *start as usize <= at)).unwrap_or(0).saturating_sub(1),
                );
                let start = starts.get(term.0 as usize).copied().unwrap_or(0) as usize;
                let word = self.word(term);
                // The first place in a word counts.
                if last.replace(term) != Some(term) && at - start >= 3 && word.len() >= typed.len() + 4 {
                    found.add(term, 500 + share(word), Way::Part);
                }
            }
        }
    }

    fn slips(&self, typed: &str, unfinished: bool, found: &mut Found) {
        let letters = typed.chars().count();
        let allowed = slips_allowed(letters);
        if allowed == 0 || typed.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        // Who types more letters than are compared types no slip.
        let Some(made_ready) = Typed::new(typed) else { return };
        let mine = shape(typed);
        let first = typed.chars().next();
        let mut check = |word: &str, term: Term, theirs: Shape| {
            let longer = usize::from(theirs.length).abs_diff(letters) > allowed;
            // Each slip takes at most one letter out of the set and puts one in.
            if longer || (mine.letters ^ theirs.letters).count_ones() as usize > 2 * allowed {
                return;
            }
            let slips = made_ready.slips(word.chars());
            // A short word with another first letter is another word.
            if slips == 0 || slips > allowed {
                return;
            }
            // A word with another first letter is another word, unless the finger was beside the key or too early.
            let swapped = || word.chars().nth(1) == first && typed.chars().nth(1) == word.chars().next();
            let begins_alike = word.chars().next() == first;
            if !begins_alike && (letters < 6 || !(swapped() || near_keys(typed, word))) {
                return;
            }
            // In four letters only an order is a slip: any other letter makes another word.
            if letters == 4 && mine.letters != theirs.letters {
                return;
            }
            let quality = match (slips, near_keys(typed, word)) {
                (1, true) => 640,
                (1, false) => 600,
                (_, true) => 470,
                _ => 430,
            };
            let quality = if self.is_another_compound(typed, word) { ANOTHER_COMPOUND } else { quality };
            found.add(term, quality, Way::Typo);
        };
        for ((term, word), theirs) in self.iter().zip(self.shapes()) {
            check(word, term, *theirs);
        }
        for ((form, term), theirs) in self.forms.iter().zip(self.form_shapes()) {
            check(form, *term, *theirs);
        }
        // A slip in a word that is still being typed, or in the first part of a compound.
        if letters >= 6 {
            let reach = if unfinished { allowed } else { 1 };
            let prefix: String = typed.chars().take(2).collect();
            let start = self.words.partition_point(|word| **word < *prefix);
            for (term, word) in (start..).zip(self.words.get(start..).unwrap_or_default()) {
                if !word.starts_with(&*prefix) {
                    break;
                }
                let theirs = self.shapes().get(term).map_or(u64::MAX, |shape| shape.letters);
                // Each letter that the whole word lacks is a slip already.
                let lacks = (mine.letters & !theirs).count_ones() as usize;
                if lacks <= reach && word.chars().count() > letters + 1 {
                    let slips = made_ready.slips(word.chars().take(letters));
                    if slips <= reach && slips > 0 {
                        let quality = if slips == 1 { 480 } else { 400 };
                        found.add(Term(u32::try_from(term).unwrap_or(u32::MAX)), quality, Way::Typo);
                    }
                }
            }
        }
    }

    /// Whether a word and one that resembles it are compounds of the same beginning with two other ends, both words that are
    /// known (*Gasthaus*, *Gastmaus*): who wrote the one hardly meant the other.
    fn is_another_compound(&self, typed: &str, word: &str) -> bool {
        if !typed.is_ascii() || !word.is_ascii() {
            return false;
        }
        let same = typed.bytes().zip(word.bytes()).take_while(|(one, other)| one == other).count();
        (4..=same.min(typed.len().saturating_sub(4))).any(|at| match (typed.split_at_checked(at), word.get(at..)) {
            (Some((head, end)), Some(other)) => {
                end != other && self.exact(head).is_some() && self.ends_a_word(end) && self.ends_a_word(other)
            }
            _ => false,
        })
    }

    /// Whether it is a word, or the last part of one.
    fn ends_a_word(&self, end: &str) -> bool {
        self.exact(end).is_some() || self.ending(end).any(|(_, word)| word.len() >= end.len() + 3)
    }

    fn sounding(&self, typed: &str, found: &mut Found) {
        if typed.len() < 5 {
            return;
        }
        let code = sound::cologne(typed);
        if code.len() < 3 {
            return;
        }
        let Some(made_ready) = Typed::new(typed) else { return };
        for term in self.sounds().get(&code) {
            let word = self.word(term);
            // The code drops vowels, so it alone would let strangers meet.
            let slips = made_ready.slips(word.chars());
            if slips > 0 && slips <= 3.max(typed.len() / 3) && typed.len().abs_diff(word.len()) <= 3 {
                found.add(term, 520, Way::Sound);
            }
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
        self.sounds.get_or_init(|| {
            let mut sounds = ByMark::default();
            for (term, word) in self.iter().filter(|(_, word)| word.len() >= 4 && word.is_ascii()) {
                sounds.add(&sound::cologne(word), term);
            }
            sounds.sorted()
        })
    }

    fn by_end(&self) -> &[Term] {
        let long = || self.iter().filter(|(_, word)| word.len() >= 7 && word.is_ascii());
        self.by_end.get_or_init(|| tables::from_behind(long()))
    }

    /// The longer words with an ASCII end.
    fn ending<'v>(&'v self, end: &'v str) -> impl Iterator<Item = (Term, &'v str)> {
        let words = self.by_end();
        let start = words.partition_point(|term| self.word(*term).bytes().rev().lt(end.bytes().rev()));
        let behind = words.get(start..).unwrap_or_default().iter().map(|term| (*term, self.word(*term)));
        behind.take_while(move |(_, word)| word.ends_with(end))
    }

    fn shapes(&self) -> &[Shape] {
        self.shapes.get_or_init(|| self.words.iter().map(|word| shape(word)).collect())
    }

    fn form_shapes(&self) -> &[Shape] {
        self.form_shapes.get_or_init(|| self.forms.iter().map(|(form, _)| shape(form)).collect())
    }

    fn line(&self) -> &(String, Vec<u32>) {
        self.line.get_or_init(|| {
            let mut line = String::with_capacity(self.words.iter().map(|word| word.len() + 1).sum());
            let mut starts = Vec::with_capacity(self.words.len());
            for word in &self.words {
                starts.push(u32::try_from(line.len()).unwrap_or(u32::MAX));
                line.push_str(word);
                line.push('\n');
            }
            (line, starts)
        })
    }

    /// The words nearest to a typed one that met nothing, at most so many: what to offer instead.
    pub fn nearest(&self, typed: &str, most: usize) -> Vec<&str> {
        let letters = typed.chars().count();
        if letters < 3 {
            return Vec::new();
        }
        let Some(made_ready) = Typed::new(typed) else { return Vec::new() };
        let reach = (letters / 3).max(1) + 1;
        let mine = shape(typed);
        let mut near: Vec<(usize, &str)> = self
            .iter()
            .zip(self.shapes())
            .filter(|((term, word), theirs)| {
                self.may_show(*term)
                    && usize::from(theirs.length).abs_diff(letters) <= reach
                    && theirs.length >= 4
                    && word.is_ascii() == typed.is_ascii()
                    && (mine.letters ^ theirs.letters).count_ones() as usize <= 2 * reach
            })
            .map(|((_, word), _)| (made_ready.slips(word.chars()), word))
            .filter(|(slips, _)| *slips <= reach)
            .collect();
        near.sort_unstable();
        near.into_iter().take(most).map(|(_, word)| word).collect()
    }
}

/// Whether two words of one length differ only by neighbouring keys of a German keyboard.
fn near_keys(a: &str, b: &str) -> bool {
    const ROWS: [&str; 3] = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];
    let place = |c: char| {
        ROWS.iter().zip(0i32..).find_map(|(row, y)| row.find(c).and_then(|x| i32::try_from(x).ok()).map(|x| (x, y)))
    };
    a.chars().count() == b.chars().count()
        && a.chars().zip(b.chars()).filter(|(a, b)| a != b).all(|(a, b)| match (place(a), place(b)) {
            (Some((ax, ay)), Some((bx, by))) => (ax - bx).abs() <= 1 && (ay - by).abs() <= 1,
            _ => false,
        })
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
