//! Translations that are older than their text, lack a part that people need, or are not there at all.

use super::{Remark, Step, Subject};
use crate::directory::catalogue::Table;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Entry};
use crate::directory::translation::{Standing, standing};
use std::fmt::Write;

pub(super) fn check(entry: &Entry, subject: Subject, remarks: &mut Vec<Remark>) {
    let offer = &entry.offer;
    if !super::is_kept_up(offer) {
        return;
    }
    for translation in &offer.translations {
        let language = translation.language.as_str();
        let path = || [Step::Key("translations"), Step::Language(translation.language.clone())];
        let remark = |code| Remark::new(code, subject).path(path()).with("in", language);
        if standing(offer, translation) == Standing::Outdated {
            let path = path().into_iter().chain([Step::Key("of")]);
            let id = offer.id.as_str();
            remarks.push(
                Remark::new(Code::OutdatedTranslation, subject).path(path).with("in", language).with("value", id),
            );
        }
        // A description may be left out: it is long, and what one must know stands in the summary and the steps.
        let missing = match (&translation.name, &translation.summary) {
            (None, None) => Some("name, summary"),
            (None, Some(_)) => Some("name"),
            (Some(_), None) => Some("summary"),
            (Some(_), Some(_)) => None,
        };
        if let Some(missing) = missing {
            remarks.push(remark(Code::IncompleteTranslation).with("known", missing));
        }
        let (there, here) = (offer.next_steps.len(), translation.next_steps.len());
        if there != here && there > 0 {
            let steps =
                remark(Code::UntranslatedSteps).about(Table::Translation, "next_steps").with("most", there.to_string());
            remarks.push(if here == 0 { steps } else { steps.with("number", here.to_string()) });
        }
    }
}

/// In a directory of fewer offers one sees oneself what is not translated.
const MANY: usize = 10;

/// One remark for the whole directory: with thousands of offers, one for each would hide all others.
pub(super) fn missing(directory: &Directory, remarks: &mut Vec<Remark>) {
    let offered = || {
        directory.offers.iter().map(|entry| &entry.offer).filter(|offer| offer.state.is_none_or(|s| s == "published"))
    };
    let mut list = String::new();
    for language in directory.about.text_languages.iter().skip(1) {
        let without = offered().filter(|offer| offer.translation(language.as_str()).is_none()).count();
        if without > 0 {
            let comma = if list.is_empty() { "" } else { ", " };
            let _ = write!(list, "{comma}{language} {without}", language = language.as_str());
        }
    }
    if !list.is_empty() && offered().count() >= MANY {
        remarks.push(
            Remark::new(Code::MissingTranslation, Subject::Directory)
                .at("text_languages")
                .with("known", list)
                .with("number", offered().count().to_string()),
        );
    }
}
