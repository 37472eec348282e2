//! What can only be seen in the whole directory or on a certain day: double entries, days that are over, entries that nobody
//! has verified, towns and coordinates unlike all others, secrets repeated in a text, translations that are missing or old.
//!
//! Reading knows nothing of all this: it looks at one entry at a time and at no calendar. Each file here holds checks of one
//! kind; they make [`Remark`]s about entries, and only what was remarked is looked up in the files. Every check is linear in
//! the number of entries.

mod contact;
mod dates;
mod duplicates;
mod files;
mod mail;
mod places;
mod secrecy;
mod translations;

use super::catalogue::Table;
use super::finding::{Code, Finding};
use super::locate::Locator;
pub use super::locate::{Step, Subject};
use super::model::{Directory, Offer};
use super::read::File;
use chrono::NaiveDate;

/// Something about an entry that has no place in a file yet.
#[derive(Clone, Debug)]
pub struct Remark {
    code: Code,
    subject: Subject,
    path: Vec<Step>,
    key: Option<(Table, &'static str)>,
    needle: Option<String>,
    other: Option<(Subject, Vec<Step>)>,
    words: Vec<(&'static str, String)>,
}

impl Remark {
    /// A remark about an entry.
    pub fn new(code: Code, subject: Subject) -> Remark {
        Remark { code, subject, path: Vec::new(), key: None, needle: None, other: None, words: Vec::new() }
    }

    /// About the value of a key of the entry.
    #[must_use]
    pub fn at(self, key: &'static str) -> Remark {
        let table = self.subject.table();
        self.path([Step::Key(key)]).about(table, key)
    }

    /// About the value at the end of a path.
    #[must_use]
    pub fn path(mut self, path: impl IntoIterator<Item = Step>) -> Remark {
        self.path = path.into_iter().collect();
        self
    }

    /// The key that sentences name.
    #[must_use]
    pub fn about(mut self, table: Table, key: &'static str) -> Remark {
        self.key = Some((table, key));
        self
    }

    /// The part of the value to point at.
    #[must_use]
    pub fn needle(mut self, needle: &str) -> Remark {
        self.needle = Some(needle.to_owned());
        self
    }

    /// The other place, where two disagree.
    #[must_use]
    pub fn other(mut self, subject: Subject, key: &'static str) -> Remark {
        self.other = Some((subject, vec![Step::Key(key)]));
        self
    }

    /// A word that the sentence needs.
    #[must_use]
    pub fn with(mut self, name: &'static str, word: impl Into<String>) -> Remark {
        self.words.push((name, word.into()));
        self
    }
}

/// What is to be said of a directory on a day. The files are those that it was read from; findings come in the order of
/// their places.
pub fn audit(directory: &Directory, files: &[File<'_>], today: NaiveDate) -> Vec<Finding> {
    let mut remarks = Vec::new();
    for (at, entry) in directory.offers.iter().enumerate() {
        dates::check(directory, entry, Subject::Offer(at), today, &mut remarks);
        contact::check(directory, &entry.offer, Subject::Offer(at), &mut remarks);
        mail::offer(entry, Subject::Offer(at), &mut remarks);
        translations::check(entry, Subject::Offer(at), &mut remarks);
    }
    mail::providers(directory, &mut remarks);
    duplicates::check(directory, &mut remarks);
    places::check(directory, &mut remarks);
    secrecy::check(directory, &mut remarks);
    translations::missing(directory, &mut remarks);
    let mut findings = placed(directory, files, remarks);
    files::check(files, &mut findings);
    findings.sort_by_key(|finding| (finding.place, finding.code));
    findings
}

/// Findings of remarks: their places looked up in the files.
pub fn placed(directory: &Directory, files: &[File<'_>], remarks: Vec<Remark>) -> Vec<Finding> {
    let mut locator = Locator::new(files, directory);
    remarks
        .into_iter()
        .map(|remark| {
            let place = locator.place(remark.subject, &remark.path, remark.needle.as_deref());
            let mut finding = Finding::at(remark.code, place.span);
            finding.place = place;
            let is_hidden = |subject: &Subject| match subject {
                Subject::Offer(at) => directory.offers.get(*at).is_some_and(|entry| entry.offer.hidden_address),
                _ => false,
            };
            let other = remark.other.as_ref().map(|(other, _)| other);
            finding.quiet |= is_hidden(&remark.subject) || other.is_some_and(is_hidden);
            finding.other = remark.other.map(|(subject, path)| locator.place(subject, &path, None));
            finding.key = remark.key;
            if let Some((_, key)) = remark.key {
                finding = finding.with("key", key);
            }
            remark.words.iter().fold(finding, |finding, (name, word)| finding.with(name, word))
        })
        .collect()
}

/// Whether an offer is there to be kept up: drafts are not there yet, and what is closed stays as it was.
fn is_kept_up(offer: &Offer) -> bool {
    !matches!(offer.state, Some("draft" | "in_review" | "closed"))
}

#[cfg(test)]
mod tests;
