//! The needs and the closed lists with their words in seven languages: built in, and as a directory changes them.
//!
//! `needs.toml` and `lists.toml` are compiled in and read by the same reader as a directory (`built_in.rs`). This file may not
//! know of offers.

use super::lists::List;
use super::model::{Code, Language, NeedIx};
use super::text::Text;
use foldhash::HashMap;
use std::ops::Deref;
use std::sync::OnceLock;

/// The words for a need or for a value of a closed list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// Its name, by language.
    pub labels: Vec<(Language, Text)>,
    /// Its name in plain words, by language.
    pub plain: Vec<(Language, Text)>,
    /// Words that find it and may be shown, by language.
    pub synonyms: Vec<(Language, Vec<Text>)>,
    /// Words that find it and are never shown, by language.
    pub hidden_synonyms: Vec<(Language, Vec<Text>)>,
    /// Languages whose words no native speaker has read.
    pub unreviewed: Vec<Language>,
}

impl Term {
    /// Its name in a language, else in the main part of that language, else in English, else any.
    pub fn label(&self, language: &str) -> Option<&Text> {
        in_language(&self.labels, language)
    }

    /// Its name in plain words, else its name.
    pub fn plain(&self, language: &str) -> Option<&Text> {
        let primary = language.split('-').next().unwrap_or_default();
        let plain = self.plain.iter().find(|(known, _)| known.primary() == primary).map(|(_, text)| text);
        plain.or_else(|| self.label(language))
    }

    /// Takes the labels of another and adds its synonyms: how a directory changes a built-in need.
    fn change(&mut self, other: Term) {
        for (language, text) in other.labels {
            replace(&mut self.labels, language, text);
        }
        for (language, text) in other.plain {
            replace(&mut self.plain, language, text);
        }
        for (ours, theirs) in [(&mut self.synonyms, other.synonyms), (&mut self.hidden_synonyms, other.hidden_synonyms)]
        {
            for (language, words) in theirs {
                match ours.iter_mut().find(|(known, _)| *known == language) {
                    Some((_, known)) => known.extend(words),
                    None => ours.push((language, words)),
                }
            }
        }
    }
}

fn in_language<'t>(texts: &'t [(Language, Text)], language: &str) -> Option<&'t Text> {
    let primary = language.split('-').next().unwrap_or_default();
    let by = |wanted: &str| texts.iter().find(|(known, _)| known.primary() == wanted).map(|(_, text)| text);
    texts
        .iter()
        .find(|(known, _)| known.as_str() == language)
        .map(|(_, text)| text)
        .or_else(|| by(primary))
        .or_else(|| by("en"))
        .or_else(|| by("de"))
        .or_else(|| texts.first().map(|(_, text)| text))
}

fn replace(texts: &mut Vec<(Language, Text)>, language: Language, text: Text) {
    match texts.iter_mut().find(|(known, _)| *known == language) {
        Some((_, known)) => *known = text,
        None => texts.push((language, text)),
    }
}

/// A term that may be read only when somebody asks for its words; its names, which screens show, before the words that find it.
#[derive(Clone, Debug, Default)]
pub struct Known {
    written: Option<Written>,
    names: OnceLock<Term>,
    term: OnceLock<Term>,
}

/// The text of a term, its names first, and how it is read.
#[derive(Clone, Copy, Debug)]
struct Written {
    text: &'static str,
    read: fn(&'static str) -> Term,
}

impl Written {
    fn names(self) -> Term {
        (self.read)(self.text.split_once("\nsynonyms").map_or(self.text, |(names, _)| names))
    }
}

impl Known {
    /// A term that is still to be read.
    pub(super) fn written(text: &'static str, read: fn(&'static str) -> Term) -> Known {
        Known { written: Some(Written { text, read }), ..Known::default() }
    }

    /// As [`Term::label`].
    pub fn label(&self, language: &str) -> Option<&Text> {
        self.names().label(language)
    }

    /// As [`Term::plain`].
    pub fn plain(&self, language: &str) -> Option<&Text> {
        self.names().plain(language)
    }

    fn names(&self) -> &Term {
        match (self.term.get(), self.written) {
            (None, Some(written)) => self.names.get_or_init(|| written.names()),
            _ => self,
        }
    }

    fn change(&mut self, other: Term) {
        let mut term = Term::clone(self);
        term.change(other);
        *self = term.into();
    }
}

impl From<Term> for Known {
    fn from(term: Term) -> Known {
        Known { term: OnceLock::from(term), ..Known::default() }
    }
}

impl Deref for Known {
    type Target = Term;

    fn deref(&self) -> &Term {
        self.term.get_or_init(|| self.written.map_or_else(Term::default, |written| (written.read)(written.text)))
    }
}

/// A need (HSDS `taxonomy_term`).
#[derive(Clone, Debug, Default)]
pub struct Need {
    /// Its lasting id: `goods.thrift`.
    pub id: Text,
    /// Its group; a group has none.
    pub parent: Option<NeedIx>,
    /// Its words.
    pub term: Known,
    /// This directory does not use it.
    pub hidden: bool,
}

/// The needs, groups before what belongs to them as far as their file has them so.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    list: Vec<Need>,
    by_id: HashMap<Box<str>, NeedIx>,
}

/// Why a need of a directory was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A new need has no label.
    NoLabel,
    /// A new need has no group.
    NoParent,
    /// Its group is not known.
    UnknownParent,
    /// There are more needs than any directory can use.
    TooMany,
}

/// The group of those who look for protection, and the need that is found there too.
const PROTECTION: &str = "crisis";
const SHELTERS: &str = "family.violence";

impl Needs {
    /// A need.
    pub fn get(&self, ix: NeedIx) -> Option<&Need> {
        self.list.get(usize::from(ix.0))
    }

    /// The need with an id.
    pub fn find(&self, id: &str) -> Option<NeedIx> {
        self.by_id.get(id).copied()
    }

    /// All of them with their positions.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (NeedIx, &Need)> {
        self.list.iter().enumerate().map(|(i, need)| (NeedIx(u16::try_from(i).unwrap_or(u16::MAX)), need))
    }

    /// Their number.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The groups in their order.
    pub fn groups(&self) -> impl Iterator<Item = (NeedIx, &Need)> {
        self.iter().filter(|(_, need)| need.parent.is_none())
    }

    /// What belongs directly to a need. The group `crisis` also shows the shelters of `family.violence`: who looks for protection
    /// must not have to know in which drawer it lies.
    pub fn children(&self, group: NeedIx) -> impl Iterator<Item = (NeedIx, &Need)> {
        let protects = self.get(group).is_some_and(|need| need.id.as_str() == PROTECTION);
        self.iter().filter(move |(_, need)| need.parent == Some(group) || (protects && need.id.as_str() == SHELTERS))
    }

    /// All that a need is found under: itself, its group, the group of that, and so on; `crisis` with the shelters, as
    /// [`Needs::children`] has it.
    pub fn found_under(&self, need: NeedIx) -> Vec<NeedIx> {
        let mut all = Vec::new();
        let mut at = Some(need);
        // Needs are few levels deep; the bound keeps a circle that somebody built from going on for ever.
        for _ in 0..8 {
            let Some((ix, need)) = at.and_then(|ix| Some((ix, self.get(ix)?))) else { break };
            all.push(ix);
            if need.id.as_str() == SHELTERS {
                all.extend(self.find(PROTECTION));
            }
            at = need.parent;
        }
        all
    }

    /// Whether a need is this one or belongs to it.
    pub fn is_within(&self, need: NeedIx, group: NeedIx) -> bool {
        self.found_under(need).contains(&group)
    }

    /// Whether the way up from a need through its groups leads to another, however long it is.
    pub fn leads_to(&self, need: NeedIx, other: NeedIx) -> bool {
        let up = |ix: &NeedIx| self.get(*ix).and_then(|need| need.parent);
        std::iter::successors(Some(need), up).take(self.list.len()).any(|ix| ix == other)
    }

    /// Its name in a language; its id where it has none.
    pub fn label(&self, ix: NeedIx, language: &str) -> &str {
        self.get(ix).map_or("", |need| need.term.label(language).map_or(need.id.as_str(), Text::as_str))
    }

    /// Adds a need or changes the one with the same id; its group must be known.
    ///
    /// # Errors
    /// Why it was not taken; then nothing has changed.
    pub fn take(&mut self, id: Text, parent: Option<&str>, term: Term, hidden: bool) -> Result<NeedIx, Refused> {
        let known_parent = parent.map(|parent| self.find(parent).ok_or(Refused::UnknownParent)).transpose()?;
        if let Some(ix) = self.find(&id) {
            if let Some(need) = self.list.get_mut(usize::from(ix.0)) {
                need.term.change(term);
                need.hidden |= hidden;
                if known_parent.is_some_and(|parent| parent != ix) {
                    need.parent = known_parent;
                }
            }
            return Ok(ix);
        }
        if term.labels.is_empty() {
            return Err(Refused::NoLabel);
        }
        if parent.is_none() {
            return Err(Refused::NoParent);
        }
        self.push(Need { id, parent: known_parent, term: term.into(), hidden })
    }

    /// Adds a need as it is; for the built-in ones, whose groups have no group.
    pub(super) fn push(&mut self, need: Need) -> Result<NeedIx, Refused> {
        let ix = u16::try_from(self.list.len()).ok().filter(|n| *n < 4096).map(NeedIx).ok_or(Refused::TooMany)?;
        self.by_id.insert(need.id.as_str().into(), ix);
        self.list.push(need);
        Ok(ix)
    }
}

/// The closed lists with their words.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    terms: HashMap<(List, Code), Known>,
}

impl Lists {
    /// The words for a value.
    pub fn term(&self, list: List, code: &str) -> Option<&Term> {
        self.known(list, code).map(Deref::deref)
    }

    fn known(&self, list: List, code: &str) -> Option<&Known> {
        self.terms.get(&(list, list.code(code)?))
    }

    /// The name of a value in a language; the value itself where it has none.
    pub fn label<'l>(&'l self, list: List, code: &'l str, language: &str) -> &'l str {
        self.known(list, code).and_then(|term| term.label(language)).map_or(code, Text::as_str)
    }

    /// The name of a language in a language: of the whole tag, else of its primary part, else the tag.
    pub fn language<'l>(&'l self, tag: &'l str, language: &str) -> &'l str {
        let primary = tag.split('-').next().unwrap_or_default();
        let label = |code: &str| self.known(List::Languages, code).and_then(|term| term.label(language));
        label(tag).or_else(|| label(primary)).map_or(tag, Text::as_str)
    }

    /// All values with their words, in the order of the lists.
    pub fn iter(&self) -> impl Iterator<Item = (List, Code, &Term)> {
        List::ALL.into_iter().flat_map(move |list| {
            list.codes().iter().filter_map(move |code| Some((list, *code, &**self.terms.get(&(list, *code))?)))
        })
    }

    pub(super) fn insert(&mut self, list: List, code: Code, term: Known) {
        self.terms.insert((list, code), term);
    }
}
