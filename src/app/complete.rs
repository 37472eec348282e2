//! What the line could go on with: the rest of a qualifier, or the values behind one. As data; who draws it and which key takes
//! it is decided elsewhere.
//!
//! Qualifiers are known in both languages of the interface whatever it speaks. While a value is being typed it is no search
//! word, so counts and results stay those of the rest of the line.

use crate::directory::Directory;
use crate::directory::lists::List;
use crate::search::facet::{Dimension, Facets, ValueIx, words_of};
use crate::search::filter::{Filter, Wish};
use crate::search::fold::fold;
use crate::search::query::{flags, piece_before, qualifiers};
use std::ops::Range;

/// What a place in the line could go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The bytes of the line that a candidate replaces.
    pub range: Range<usize>,
    /// What is no search word meanwhile.
    unread: Range<usize>,
    /// What could stand there.
    pub what: What,
}

/// What could stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// One qualifier, with its colon.
    Qualifier(String),
    /// Values.
    Values(Vec<Candidate>),
}

/// A value that could stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// As it is written in the line.
    pub written: String,
    /// As it is shown.
    pub label: String,
    /// The value, by which it is counted.
    pub value: Option<ValueIx>,
}

impl Completion {
    /// What the line at a byte could go on with; none where nothing is begun, or what is begun is whole.
    pub fn at<E>(
        line: &str,
        cursor: usize,
        directory: &Directory<E>,
        facets: &Facets,
        language: &str,
    ) -> Option<Completion> {
        let range = piece_before(line, cursor)?;
        let piece = line.get(range.clone())?;
        let Some((name, values)) = piece.split_once(':').filter(|(name, _)| !name.is_empty()) else {
            let rest = qualifier(piece, language)?;
            return Some(Completion { unread: cursor..cursor, range, what: What::Qualifier(rest) });
        };
        let from = range.start + name.len() + 1 + values.rfind(',').map_or(0, |comma| comma + 1);
        let typed = line.get(from..range.end)?.trim_start_matches('"');
        // A quotation mark that closes says that the value is whole.
        if typed.ends_with('"') {
            return None;
        }
        let candidates = candidates(&name.to_lowercase(), typed, directory, facets, language)?;
        let whole = fold(typed);
        let is_key = |value: ValueIx| facets.get(value).is_some_and(|value| fold(&value.key) == whole);
        if candidates.iter().any(|candidate| {
            [&candidate.label, &candidate.written].into_iter().any(|text| fold(text) == whole)
                || candidate.value.is_some_and(is_key)
        }) {
            return None;
        }
        if candidates.is_empty() && !typed.is_empty() {
            return None;
        }
        let unread = if values.contains(',') { from.saturating_sub(1)..range.end } else { range.clone() };
        Some(Completion { range: from..range.end, unread, what: What::Values(candidates) })
    }

    /// The line without what is being typed, its places unmoved.
    pub fn without(&self, line: &str) -> String {
        let mut read = line.to_owned();
        if line.get(self.unread.clone()).is_some() {
            read.replace_range(self.unread.clone(), &" ".repeat(self.unread.len()));
        }
        read
    }

    /// The values that could stand there, most offers first where they are counted.
    pub fn sort_by(&mut self, count: impl Fn(ValueIx) -> u32) {
        if let What::Values(candidates) = &mut self.what {
            candidates.sort_by_cached_key(|candidate| {
                (std::cmp::Reverse(candidate.value.map_or(0, &count)), candidate.label.clone())
            });
        }
    }

    /// The line with a candidate in it, and where the cursor stands then, in characters.
    pub fn taken(&self, line: &str, row: usize) -> Option<(String, usize)> {
        let before = line.get(..self.range.start)?;
        let behind = line.get(self.range.end..)?;
        let new = match &self.what {
            What::Qualifier(qualifier) => qualifier.clone(),
            What::Values(candidates) => {
                let written = &candidates.get(row)?.written;
                let quote = if written.contains([' ', ',']) { "\"" } else { "" };
                let gap = if behind.starts_with(' ') { "" } else { " " };
                format!("{quote}{written}{quote}{gap}")
            }
        };
        let cursor = before.chars().count() + new.chars().count();
        Some((format!("{before}{new}{behind}"), cursor))
    }
}

/// The qualifier that a word begins; those of the interface's language come first, those that stand first in the table before
/// others.
fn qualifier(word: &str, language: &str) -> Option<String> {
    let word = word.to_lowercase();
    if word.chars().count() < 2 {
        return None;
    }
    let is_english = |name: &str, dimension: Dimension| name == dimension.name() || name == "open-at";
    let all = qualifiers().map(|(name, dimension)| (name, is_english(name, dimension)));
    let all = all.chain([("is", true), ("ist", false), ("with", true), ("mit", false)]);
    let mut begun: Vec<(&str, bool)> = all.filter(|(name, _)| name.starts_with(&*word)).collect();
    begun.sort_by_key(|(_, english)| *english != (language == "en"));
    begun.first().map(|(name, _)| format!("{name}:"))
}

/// The values behind a qualifier that begin with what is typed; none behind what is no qualifier.
fn candidates<E>(
    name: &str,
    typed: &str,
    directory: &Directory<E>,
    facets: &Facets,
    language: &str,
) -> Option<Vec<Candidate>> {
    let begun = fold(typed);
    let begins = |text: &str| {
        let text = fold(text);
        text.starts_with(&begun) || text.split(' ').any(|word| word.starts_with(&begun))
    };
    if matches!(name, "with" | "mit") {
        let word = if name == "with" { "unstated" } else { "unbekannt" };
        let candidate = Candidate { written: word.to_owned(), label: word.to_owned(), value: None };
        return Some(vec![candidate].into_iter().filter(|_| begins(word)).collect());
    }
    if matches!(name, "is" | "ist") {
        let mut found: Vec<Candidate> = Vec::new();
        for (word, dimension) in flags().filter(|(word, dimension)| (*word == dimension.name()) == (name == "is")) {
            let label = directory.lists.label(List::Flags, dimension.name(), language).to_owned();
            let known = found.iter().any(|candidate| candidate.label == label);
            if !known && (begins(word) || begins(&label)) {
                found.push(Candidate { written: word.to_owned(), label, value: facets.find(dimension, "yes") });
            }
        }
        return Some(found);
    }
    let (_, dimension) = qualifiers().find(|(known, _)| *known == name)?;
    let values = facets.values().filter(|(_, value)| value.dimension == dimension && value.listed);
    let candidates = values.filter_map(|(ix, value)| {
        let key = value.key.as_str();
        let (label, met) = match dimension {
            Dimension::Need => {
                let need = directory.needs.find(key)?;
                let labels = &directory.needs.get(need)?.term.labels;
                (directory.needs.label(need, language), labels.iter().any(|(_, label)| begins(label)))
            }
            Dimension::Provider => {
                let provider = directory.providers.iter().find(|provider| provider.id.as_str() == key)?;
                (provider.name.as_str(), begins(&provider.name) || provider.aliases.iter().any(|alias| begins(alias)))
            }
            _ => match words_of(directory, value) {
                Some(words) => (
                    words.label(language).map_or(key, |label| label.as_str()),
                    words.labels.iter().any(|(_, label)| begins(label)),
                ),
                None => (key, false),
            },
        };
        (met || begins(key)).then(|| Candidate { written: key.to_owned(), label: label.to_owned(), value: Some(ix) })
    });
    let mut candidates: Vec<Candidate> = candidates.collect();
    // What people read is better in the line than an id, as long as it is understood as the same.
    if candidates.len() <= READABLE {
        for candidate in &mut candidates {
            let read = Filter::parse(dimension, &candidate.label, directory, facets);
            if read.is_ok_and(|filter| filter.wish == Wish::Value(candidate.written.clone())) {
                candidate.written.clone_from(&candidate.label);
            }
        }
    }
    Some(candidates)
}

/// Among so many candidates each is looked up by its label; of more nobody reads the labels.
const READABLE: usize = 40;
