//! The typed word in another form: with another ending, in whatever script, or with something behind it.

use super::super::endings;
use super::super::everyday::is_everyday;
use super::super::fold;
use super::super::sound;
use super::{Found, Meeting, Term, Vocabulary, Way};

impl Vocabulary {
    /// The words that are the typed one with another English or Turkish ending.
    pub fn foreign_meetings(&self, typed: &str) -> Vec<Meeting> {
        let mut found = Found::default();
        self.foreign_endings(typed, &mut found);
        found.into_sorted()
    }

    /// The same word with an English or a Turkish ending.
    pub(super) fn foreign_endings(&self, typed: &str, found: &mut Found) {
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

    /// A word with something behind it: Turkish words carry their grammar there (`pasaportu`), others are compounds.
    pub(super) fn lengthened(&self, typed: &str, found: &mut Found) {
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

    /// The other forms of a German verb that the directory has, and its noun: *kündigt*, *kündigen*, *gekündigt*, *Kündigung*.
    /// Everyday words are left alone: *wohnt* says little, and *Wohnung* much.
    fn verbs(&self, typed: &str, found: &mut Found) {
        let Some(stem) = sound::verb_stem(typed) else { return };
        if is_everyday(typed) {
            return;
        }
        for (before, ending) in [("", "en"), ("", "t"), ("", "ung"), ("", "ing"), ("", "st"), ("", "et"), ("ge", "t")] {
            let form = [before, stem, ending].concat();
            if let Some(term) = self.exact(&form).filter(|_| form != typed && !is_everyday(&form)) {
                found.add(term, 860, Way::Inflected);
            }
        }
    }

    pub(super) fn inflected(&self, typed: &str, found: &mut Found) {
        if typed.len() < 4 {
            return;
        }
        if typed.is_ascii() {
            let stem = sound::stem(typed);
            for term in self.of_stem(stem) {
                found.add(term, 920, Way::Inflected);
            }
            self.verbs(typed, found);
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
        let (start, words) = self.with_beginning(&prefix);
        for (term, word) in (start..).zip(words) {
            if sound::differ_by_ending(word, typed) {
                found.add(Term(u32::try_from(term).unwrap_or(u32::MAX)), 720, Way::Inflected);
            }
        }
    }
}
