//! What has to be looked at again, by whoever keeps it, and why: `lotse stale`.
//!
//! Offers that are closed are done with. Days are those of the directory's zone.

use crate::directory::model::Entry;
use crate::directory::translation::{Standing, standing};
use crate::directory::{Directory, Text};
use chrono::{Days, NaiveDate};

/// After so many days a statement about free places says nothing any more.
pub const CAPACITY_DAYS: u64 = 60;
/// So many days ahead an end of funding is told: an application takes that long.
pub const FUNDING_DAYS: u64 = 90;
/// So many days ahead an end of validity is told.
pub const EXPIRY_DAYS: u64 = 30;

/// Why an entry has to be looked at, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is past its last day and no longer shown as current.
    Expired,
    /// Its course is over.
    CourseOver,
    /// Its notice is over.
    AlertOver,
    /// A rule about residence in it holds no longer.
    NoteOver,
    /// Its funding has ended.
    FundingOver,
    /// Nobody has said when it was verified.
    NeverVerified,
    /// It was verified too long ago.
    ReviewDue,
    /// What is said about free places is old, or has no day.
    CapacityOld,
    /// A rule about residence in it was never checked, or too long ago.
    NoteUnchecked,
    /// A translation is older than its text.
    TranslationOutdated,
    /// It waits for a review.
    InReview,
    /// Its last day comes soon.
    ExpiresSoon,
    /// Its funding ends soon.
    FundingEnds,
}

impl Why {
    /// All of them, the most pressing first.
    pub const ALL: [Why; 13] = [
        Why::Expired,
        Why::CourseOver,
        Why::AlertOver,
        Why::NoteOver,
        Why::FundingOver,
        Why::NeverVerified,
        Why::ReviewDue,
        Why::CapacityOld,
        Why::NoteUnchecked,
        Why::TranslationOutdated,
        Why::InReview,
        Why::ExpiresSoon,
        Why::FundingEnds,
    ];

    /// A word that stays the same.
    pub const fn code(self) -> &'static str {
        match self {
            Why::Expired => "expired",
            Why::CourseOver => "course-over",
            Why::AlertOver => "alert-over",
            Why::NoteOver => "note-over",
            Why::FundingOver => "funding-over",
            Why::NeverVerified => "never-verified",
            Why::ReviewDue => "review-due",
            Why::CapacityOld => "capacity-old",
            Why::NoteUnchecked => "note-unchecked",
            Why::TranslationOutdated => "translation-outdated",
            Why::InReview => "in-review",
            Why::ExpiresSoon => "expires-soon",
            Why::FundingEnds => "funding-ends",
        }
    }
}

/// A reason with the day it speaks of: the last one that held, or the one on which somebody looked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// Why.
    pub why: Why,
    /// The day; `None` where none was ever stated.
    pub day: Option<NaiveDate>,
    /// The language of an outdated translation.
    pub language: Option<String>,
}

/// An entry to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The position of the offer in the directory.
    pub offer: usize,
    /// Why, the most pressing first; never empty.
    pub reasons: Vec<Reason>,
}

/// The entries that one office keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    /// The office; `None` where none is stated.
    pub owner: Option<Text>,
    /// Its entries, the most pressing first.
    pub entries: Vec<Due>,
}

/// What has to be looked at on a day, by owner in the order of their names; what nobody keeps comes last.
pub fn stale(directory: &Directory, today: NaiveDate) -> Vec<Pile> {
    let mut piles: Vec<Pile> = Vec::new();
    for (offer, entry) in directory.offers.iter().enumerate() {
        let reasons = reasons(entry, today, directory.about.review_after_days());
        if reasons.is_empty() {
            continue;
        }
        let owner = &entry.keeping.owner;
        let due = Due { offer, reasons };
        match piles.iter_mut().find(|pile| pile.owner == *owner) {
            Some(pile) => pile.entries.push(due),
            None => piles.push(Pile { owner: owner.clone(), entries: vec![due] }),
        }
    }
    piles.sort_by(|a, b| (a.owner.is_none(), &a.owner).cmp(&(b.owner.is_none(), &b.owner)));
    for pile in &mut piles {
        pile.entries.sort_by(|a, b| (a.reasons.first(), a.offer).cmp(&(b.reasons.first(), b.offer)));
    }
    piles
}

/// Why an entry has to be looked at on a day, the most pressing first.
pub fn reasons(entry: &Entry, today: NaiveDate, review_after_days: u32) -> Vec<Reason> {
    let (offer, keeping) = (&entry.offer, &entry.keeping);
    if offer.state == Some("closed") {
        return Vec::new();
    }
    let mut reasons = Vec::new();
    let mut add = |why, day: Option<NaiveDate>| reasons.push(Reason { why, day, language: None });
    let ago = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    let ahead = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    match offer.expires {
        Some(last) if last < today => add(Why::Expired, Some(last)),
        Some(last) if last <= ahead(EXPIRY_DAYS) => add(Why::ExpiresSoon, Some(last)),
        _ => {}
    }
    if let Some(course) = &offer.course
        && let Some(last) = course.ends.filter(|last| *last < today)
        && course.rolling != Some(true)
    {
        add(Why::CourseOver, Some(last));
    }
    if let Some(last) = offer.alert.as_ref().and_then(|alert| alert.until).filter(|last| *last < today) {
        add(Why::AlertOver, Some(last));
    }
    match keeping.funded_until {
        Some(last) if last < today => add(Why::FundingOver, Some(last)),
        Some(last) if last <= ahead(FUNDING_DAYS) => add(Why::FundingEnds, Some(last)),
        _ => {}
    }
    match offer.verified {
        None => add(Why::NeverVerified, None),
        Some(day) if day < ago(review_after_days.into()) => add(Why::ReviewDue, Some(day)),
        Some(_) => {}
    }
    if let Some(capacity) = &offer.capacity
        && capacity.as_of.is_none_or(|day| day < ago(CAPACITY_DAYS))
    {
        add(Why::CapacityOld, capacity.as_of);
    }
    let over = offer.residence_notes.iter().filter_map(|note| note.to).filter(|last| *last < today);
    if let Some(last) = over.min() {
        add(Why::NoteOver, Some(last));
    }
    let still = offer.residence_notes.iter().filter(|note| note.to.is_none_or(|last| last >= today));
    let unchecked = still.filter(|note| note.checked.is_none_or(|day| day < ago(review_after_days.into())));
    // `None`, never checked, is the least.
    if let Some(checked) = unchecked.map(|note| note.checked).min() {
        add(Why::NoteUnchecked, checked);
    }
    if offer.state == Some("in_review") {
        add(Why::InReview, None);
    }
    for translation in &offer.translations {
        if standing(offer, translation) == Standing::Outdated {
            let language = Some(translation.language.as_str().to_owned());
            reasons.push(Reason { why: Why::TranslationOutdated, day: None, language });
        }
    }
    reasons.sort();
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};

    fn why(facts: &str) -> Vec<&'static str> {
        let text = format!(
            "[directory]\nformat = 1\nname = \"x\"\n[[provider]]\nid = \"p\"\nname = \"P\"\n[[offer]]\nid = \"a\"\nname = \"A\"\nsummary = \"S.\"\n\
             provider = \"p\"\nneeds = [\"kids\"]\n{facts}\n"
        );
        let loaded = read(vec![File { name: Text::line("x"), text: &text }], &BuiltIn::load()).unwrap();
        assert!(
            loaded.findings.iter().all(|finding| finding.severity != crate::directory::Severity::Error),
            "{:?}",
            loaded.findings
        );
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let entry = loaded.directory.offers.first().unwrap();
        reasons(entry, today, 365).iter().map(|reason| reason.why.code()).collect()
    }

    #[test]
    fn each_reason_begins_on_its_day() {
        let good = "verified = 2026-11-01\n";
        assert_eq!(why(good), Vec::<&str>::new());
        assert_eq!(why(""), ["never-verified"]);
        for (facts, expected) in [
            ("verified = 2025-11-23", None),
            ("verified = 2025-11-22", Some("review-due")),
            ("verified = 2026-11-01\nexpires = 2026-11-22", Some("expired")),
            ("verified = 2026-11-01\nexpires = 2026-11-23", Some("expires-soon")),
            ("verified = 2026-11-01\nexpires = 2026-12-24", None),
            ("verified = 2026-11-01\ncourse = { ends = 2026-11-22 }", Some("course-over")),
            ("verified = 2026-11-01\ncourse = { ends = 2026-11-22, rolling = true }", None),
            ("verified = 2026-11-01\ncourse = { ends = 2026-11-23 }", None),
            ("verified = 2026-11-01\nalert = { text = \"x\", until = 2026-11-22 }", Some("alert-over")),
            ("verified = 2026-11-01\nalert = { text = \"x\" }", None),
            ("verified = 2026-11-01\ncapacity = { state = \"free\" }", Some("capacity-old")),
            ("verified = 2026-11-01\ncapacity = { state = \"free\", as_of = 2026-09-24 }", None),
            ("verified = 2026-11-01\ncapacity = { state = \"free\", as_of = 2026-09-23 }", Some("capacity-old")),
            ("verified = 2026-11-01\nfunded_until = 2026-11-22", Some("funding-over")),
            ("verified = 2026-11-01\nfunded_until = 2027-02-21", Some("funding-ends")),
            ("verified = 2026-11-01\nfunded_until = 2027-02-22", None),
            ("verified = 2026-11-01\nresidence_notes = [{ text = \"x\" }]", Some("note-unchecked")),
            ("verified = 2026-11-01\nresidence_notes = [{ text = \"x\", checked = 2026-11-01 }]", None),
            ("verified = 2026-11-01\nresidence_notes = [{ text = \"x\", to = 2026-11-22 }]", Some("note-over")),
            ("verified = 2026-11-01\nstate = \"in_review\"", Some("in-review")),
            ("verified = 2026-11-01\nstate = \"closed\"\nexpires = 2020-01-01", None),
            ("verified = 2026-11-01\n[offer.translations.en]\nname = \"A\"", None),
            (
                "verified = 2026-11-01\n[offer.translations.en]\nname = \"A\"\nof = \"00000000\"",
                Some("translation-outdated"),
            ),
        ] {
            assert_eq!(why(facts), expected.into_iter().collect::<Vec<_>>(), "{facts}");
        }
    }

    #[test]
    fn the_list_of_reasons_is_in_their_order() {
        assert!(Why::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
