//! The line that people type, taken apart: words, qualifiers, exclusions. Total: every line means something.

use super::facet::{Dimension, Facets};
use super::filter::{Filter, Filters, Unknown};
use super::fold;
use crate::directory::model::Directory;
use std::ops::Range;

/// A typed word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedWord {
    /// The folded word.
    pub text: String,
    /// Where it stands in the line, in bytes.
    pub range: Range<usize>,
    /// In quotation marks: only the word itself counts, no beginnings, no slips.
    pub exact: bool,
    /// The line ends in it: it may be the beginning of a word.
    pub unfinished: bool,
    /// A few capitals among other letters: an abbreviation, and no little word (`KIM`, `GU`).
    pub capitals: bool,
}

/// A qualifier that was not understood; its words count as words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where it stands in the line.
    pub range: Range<usize>,
    /// What was not known.
    pub unknown: Unknown,
}

/// A line taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// The words to look for.
    pub words: Vec<TypedWord>,
    /// Words that must not occur: `-word`.
    pub without: Vec<String>,
    /// The qualifiers, with their places in the line.
    pub filters: Vec<(Filter, Range<usize>)>,
    /// `with:unstated` stands in the line.
    pub with_unstated: bool,
    /// What was not understood.
    pub hints: Vec<Hint>,
}

/// The qualifiers in the languages of the interface: as on the command line, and in German.
const QUALIFIERS: &[(&str, Dimension)] = &[
    ("need", Dimension::Need),
    ("bedarf", Dimension::Need),
    ("speaks", Dimension::Speaks),
    ("spricht", Dimension::Speaks),
    ("town", Dimension::Town),
    ("ort", Dimension::Town),
    ("level", Dimension::Level),
    ("niveau", Dimension::Level),
    ("group", Dimension::Group),
    ("gruppe", Dimension::Group),
    ("residence", Dimension::Residence),
    ("status", Dimension::Residence),
    ("age", Dimension::Age),
    ("alter", Dimension::Age),
    ("provider", Dimension::Provider),
    ("träger", Dimension::Provider),
    ("traeger", Dimension::Provider),
    ("funder", Dimension::Funder),
    ("förderung", Dimension::Funder),
    ("foerderung", Dimension::Funder),
    ("access", Dimension::Access),
    ("zugang", Dimension::Access),
    ("day", Dimension::Day),
    ("tag", Dimension::Day),
    ("time", Dimension::Time),
    ("zeit", Dimension::Time),
    ("open-at", Dimension::Open),
    ("offen-am", Dimension::Open),
];

/// The flags of `is:` and `ist:`.
const FLAGS: &[(&str, Dimension)] = &[
    ("free", Dimension::Free),
    ("kostenlos", Dimension::Free),
    ("childcare", Dimension::Childcare),
    ("kinderbetreuung", Dimension::Childcare),
    ("wheelchair", Dimension::Wheelchair),
    ("rollstuhl", Dimension::Wheelchair),
    ("places", Dimension::Places),
    ("plätze", Dimension::Places),
    ("plaetze", Dimension::Places),
    ("online", Dimension::Online),
    ("open", Dimension::Open),
    ("offen", Dimension::Open),
];

/// All qualifiers with what they ask for, those of the flags apart: for completion.
pub fn qualifiers() -> impl Iterator<Item = (&'static str, Dimension)> {
    QUALIFIERS.iter().copied()
}

/// The words behind `is:` and `ist:`.
pub fn flags() -> impl Iterator<Item = (&'static str, Dimension)> {
    FLAGS.iter().copied()
}

/// The piece of a line that ends at a byte: what is being typed there, quotation marks included.
pub fn piece_before(line: &str, end: usize) -> Option<Range<usize>> {
    let before = line.get(..end)?;
    // In the midst of a word nothing is being typed.
    if line.get(end..)?.starts_with(|c: char| !c.is_whitespace()) {
        return None;
    }
    pieces(before).pop().map(|piece| piece.range).filter(|range| range.end == end)
}

/// A piece of a line: bytes, and what stands in quotation marks.
struct Piece<'l> {
    range: Range<usize>,
    text: &'l str,
}

impl Query {
    /// Takes a line apart.
    pub fn parse<E>(line: &str, directory: &Directory<E>, facets: &Facets) -> Query {
        let mut query = Query::default();
        // A line of a million letters is nobody's wish.
        let mut end = line.len().min(4096);
        while !line.is_char_boundary(end) {
            end -= 1;
        }
        let line = line.get(..end).unwrap_or_default();
        for piece in pieces(line) {
            query.piece(&piece, line.len(), directory, facets);
        }
        query.words.truncate(24);
        // Who has locked the shift key writes no abbreviations.
        if query.words.len() > 2 && query.words.iter().all(|word| word.capitals || word.text.len() > 5) {
            query.words.iter_mut().for_each(|word| word.capitals = false);
        }
        query
    }

    fn piece<E>(&mut self, piece: &Piece<'_>, end: usize, directory: &Directory<E>, facets: &Facets) {
        let Some((name, value)) =
            piece.text.split_once(':').filter(|(name, value)| !name.is_empty() && !value.is_empty())
        else {
            return self.words_of(piece, end);
        };
        let name = name.to_lowercase();
        let value = value.trim_matches('"');
        if name == "with" && value == "unstated" || name == "mit" && matches!(value, "ungenannt" | "unbekannt") {
            self.with_unstated = true;
            return;
        }
        let dimension = if matches!(name.as_str(), "is" | "ist") {
            FLAGS.iter().find(|(known, _)| *known == value.to_lowercase()).map(|(_, dimension)| *dimension)
        } else {
            QUALIFIERS.iter().find(|(known, _)| *known == name).map(|(_, dimension)| *dimension)
        };
        let Some(dimension) = dimension else { return self.words_of(piece, end) };
        let mut understood = true;
        for one in value.split(',').map(str::trim).filter(|one| !one.is_empty()) {
            let one = if dimension.is_flag() && dimension != Dimension::Open || matches!(name.as_str(), "is" | "ist") {
                "yes"
            } else {
                one
            };
            match Filter::parse(dimension, one, directory, facets) {
                Ok(filter) => self.filters.push((filter, piece.range.clone())),
                Err(unknown) => {
                    self.hints.push(Hint { range: piece.range.clone(), unknown });
                    understood = false;
                }
            }
        }
        // Its words count once, however many of its values are unknown.
        if !understood {
            self.words_of(piece, end);
        }
    }

    fn words_of(&mut self, piece: &Piece<'_>, end: usize) {
        let quoted = piece.text.contains('"');
        let excluded = piece.text.starts_with('-') && piece.text.len() > 1;
        let words = fold::words(piece.text);
        for (i, word) in words.iter().enumerate() {
            if excluded {
                self.without.push(word.text.clone());
                continue;
            }
            let range = piece.range.start + word.range.start..piece.range.start + word.range.end;
            let unfinished = !quoted && i + 1 == words.len() && range.end == end;
            let shown = piece.text.get(word.range.clone()).unwrap_or_default();
            let capitals = (2..=5).contains(&shown.chars().count()) && shown.chars().all(char::is_uppercase);
            self.words.push(TypedWord { text: word.text.clone(), range, exact: quoted, unfinished, capitals });
        }
    }

    /// All filters: those set elsewhere and those of the line.
    pub fn all_filters(&self, others: &Filters) -> Filters {
        let mut filters = others.clone();
        for (filter, _) in &self.filters {
            if !filters.all.contains(filter) {
                filters.all.push(filter.clone());
            }
        }
        filters.with_unstated |= self.with_unstated;
        filters
    }
}

/// Parts a line at blanks that do not stand in quotation marks.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted) = (None, false);
    for (at, c) in line.char_indices() {
        if c == '"' {
            quoted = !quoted;
        }
        match (start, c.is_whitespace() && !quoted) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                pieces.push(Piece { range: from..at, text: line.get(from..at).unwrap_or_default() });
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        pieces.push(Piece { range: from..line.len(), text: line.get(from..).unwrap_or_default() });
    }
    pieces
}
