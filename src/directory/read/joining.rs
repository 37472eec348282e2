//! Joins the parts of a directory that were read: of two offers with one id the first stays.

use super::super::catalogue::Table;
use super::super::finding::{Code, Finding, Place, Span};
use super::super::model::Entry;
use super::super::text::Text;
use super::{Increment, Reading, index};
use foldhash::HashMap;
use foldhash::quality::FixedState;
use std::hash::BuildHasher;

/// Joins increments as they come, so that no offer is there twice: of a large directory that is most of the memory.
#[derive(Debug)]
pub struct Joining<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) joined: Joined,
    /// By the hash of an id the first offer with it; what has the hash of another id stands behind.
    pub(super) seen: HashMap<u64, u32>,
    pub(super) others: Vec<u32>,
    /// By offer: where its id stands.
    pub(super) spans: Vec<Span>,
}

/// Offers and findings of all increments.
#[derive(Debug, Default)]
pub struct Joined {
    pub(super) offers: Vec<Entry>,
    pub(super) findings: Vec<Finding>,
}

impl Joining<'_, '_> {
    /// Takes the next increment in; the first of two offers with one id stays.
    pub fn add(&mut self, increment: Increment) {
        self.joined.findings.extend(increment.findings);
        for (entry, span) in increment.entries {
            if let Some(first) = self.first(&entry.offer.id) {
                let mut finding =
                    Finding::at(Code::DuplicateId, span).about(Table::Offer, "id").with("value", &entry.offer.id);
                finding.quiet = entry.offer.hidden_address;
                let place = self.place(entry.source.file, span);
                self.joined.findings.push(Finding { place, other: Some(first), ..finding });
                continue;
            }
            self.spans.push(span);
            self.joined.offers.push(entry);
        }
    }

    /// Where an id stands that was there before; else the next offer is the first with it.
    fn first(&mut self, id: &Text) -> Option<Place> {
        let next = index(self.joined.offers.len());
        let known = *self.seen.entry(FixedState::default().hash_one(id.as_bytes())).or_insert(next);
        if known == next {
            return None;
        }
        let is = |offer: &&u32| self.joined.offers.get(**offer as usize).is_some_and(|entry| entry.offer.id == *id);
        let Some(first) = [known].iter().chain(&self.others).find(is).copied() else {
            self.others.push(next);
            return None;
        };
        let entry = self.joined.offers.get(first as usize)?;
        Some(self.place(entry.source.file, self.spans.get(first as usize).copied().unwrap_or_default()))
    }

    fn place(&self, file: u32, span: Span) -> Place {
        self.reading.lines.get(file as usize).map_or(Place::default(), |lines| lines.place(file, span))
    }

    /// What was joined.
    pub fn end(self) -> Joined {
        self.joined
    }
}
