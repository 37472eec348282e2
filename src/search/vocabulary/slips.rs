//! What a typed word meets that is not quite it: by slips of the finger, by ear; and the words nearest to one that met nothing.

use super::super::near::Typed;
use super::super::sound;
use super::{Found, Term, Vocabulary, Way};

/// The quality of a slip that makes another compound: found where nothing else was typed, no ground beside other words.
pub(super) const ANOTHER_COMPOUND: u16 = 390;

/// What a cheap look at a word tells about a slip: its letters as a set, its length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    letters: u64,
    length: u8,
}

impl Shape {
    /// The number of letters, if it has room.
    pub(super) fn length(self) -> Option<usize> {
        (self.length < u8::MAX).then_some(usize::from(self.length))
    }
}

pub(super) fn shape(word: &str) -> Shape {
    let mut letters = 0;
    let mut length = 0u8;
    for c in word.chars() {
        letters |= 1 << (c as u32 % 64);
        length = length.saturating_add(1);
    }
    Shape { letters, length }
}

/// How many slips a word of this many letters may hold: short words must be exact.
const fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

impl Vocabulary {
    pub(super) fn slips(&self, typed: &str, unfinished: bool, found: &mut Found) {
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
        for first in beginnings(typed, letters) {
            let (start, words) = self.with_beginning(first.encode_utf8(&mut [0; 4]));
            let shapes = self.shapes().get(start..).unwrap_or_default();
            for ((term, word), theirs) in (start..).zip(words).zip(shapes) {
                check(word, Term(u32::try_from(term).unwrap_or(u32::MAX)), *theirs);
            }
            let (start, forms) = self.forms_from(first.encode_utf8(&mut [0; 4]));
            let shapes = self.form_shapes().get(start..).unwrap_or_default();
            let alike = forms.iter().zip(shapes).take_while(|((form, _), _)| form.starts_with(first));
            for ((form, term), theirs) in alike {
                check(form, *term, *theirs);
            }
        }
        // A slip in a word that is still being typed, or in the first part of a compound.
        if letters >= 6 {
            let reach = if unfinished { allowed } else { 1 };
            let prefix: String = typed.chars().take(2).collect();
            let (start, words) = self.with_beginning(&prefix);
            for (term, word) in (start..).zip(words) {
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

    pub(super) fn sounding(&self, typed: &str, found: &mut Found) {
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

    /// The words nearest to a typed one that met nothing, at most so many: what to offer instead. The word itself is none of them,
    /// should it be the word of a need that no offer serves.
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
            .filter(|(slips, _)| (1..=reach).contains(slips))
            .collect();
        near.sort_unstable();
        near.into_iter().take(most).map(|(_, word)| word).collect()
    }
}

/// With which letters a word can begin that is a slip of a typed one: with the same, or in a word that is long enough with a key
/// beside it, or with the second, where the finger was too early.
fn beginnings(typed: &str, letters: usize) -> Vec<char> {
    let mut begin = typed.chars();
    let Some(first) = begin.next() else { return Vec::new() };
    let mut beginnings = vec![first];
    if letters >= 6 {
        beginnings.extend(ROWS.iter().flat_map(|row| row.chars()).filter(|key| are_near(first, *key)));
        beginnings.extend(begin.next());
        beginnings.sort_unstable();
        beginnings.dedup();
    }
    beginnings
}

/// The keys of a German keyboard.
const ROWS: [&str; 3] = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];

/// Whether two keys are neighbours, or the same.
fn are_near(a: char, b: char) -> bool {
    let place = |c: char| {
        ROWS.iter().zip(0i32..).find_map(|(row, y)| row.find(c).and_then(|x| i32::try_from(x).ok()).map(|x| (x, y)))
    };
    match (place(a), place(b)) {
        (Some((ax, ay)), Some((bx, by))) => (ax - bx).abs() <= 1 && (ay - by).abs() <= 1,
        _ => false,
    }
}

/// Whether two words of one length differ only by neighbouring keys.
fn near_keys(a: &str, b: &str) -> bool {
    a.chars().count() == b.chars().count()
        && a.chars().zip(b.chars()).filter(|(a, b)| a != b).all(|(a, b)| are_near(a, b))
}
