//! A hidden address that a text gives away: a street with a number or a postcode with a town in any text of an offer whose
//! address is hidden, and a place that has the name of such an offer.

use super::{Remark, Step, Subject};
use crate::directory::catalogue::Table;
use crate::directory::check::shapes::slug;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Offer};
use crate::directory::text::Text;
use foldhash::{HashMap, HashSet};
use unicode_segmentation::UnicodeSegmentation;

/// What German streets end in, in small letters.
const STREETS: &[&str] = &[
    "straße",
    "strasse",
    "str",
    "weg",
    "platz",
    "gasse",
    "allee",
    "ring",
    "damm",
    "ufer",
    "chaussee",
    "steig",
    "stieg",
    "pfad",
    "wall",
    "markt",
    "hof",
    "promenade",
];

pub(super) fn check(directory: &Directory, remarks: &mut Vec<Remark>) {
    let hidden = || directory.offers.iter().enumerate().filter(|(_, entry)| entry.offer.hidden_address);
    if hidden().next().is_none() {
        return;
    }
    let known: HashSet<String> = directory
        .places
        .iter()
        .filter_map(|place| place.street.as_ref())
        .chain(directory.providers.iter().filter_map(|provider| provider.street.as_ref()))
        .map(|street| slug(street))
        .filter(|street| street.bytes().any(|b| b.is_ascii_digit()))
        .collect();
    let mut names: HashMap<String, usize> = HashMap::default();
    for (at, entry) in hidden() {
        let offer = &entry.offer;
        names.entry(slug(&offer.name)).or_insert(at);
        texts(offer, &mut |path, (table, key), text| {
            if let Some(needle) = address_in(text, &known) {
                remarks.push(
                    Remark::new(Code::AddressInText, Subject::Offer(at)).path(path).about(table, key).needle(needle),
                );
            }
        });
    }
    for (at, place) in directory.places.iter().enumerate() {
        // Without street and coordinates a place gives nothing away.
        if place.street.is_none() && place.lat.is_none() {
            continue;
        }
        let offer = std::iter::once(&place.name).chain(&place.aliases).find_map(|name| names.get(&slug(name)));
        if let Some(offer) = offer {
            let other = Subject::Offer(*offer);
            remarks.push(
                Remark::new(Code::AddressInText, Subject::Place(at))
                    .at("name")
                    .other(other, "name")
                    .with("table", "place"),
            );
        }
    }
}

/// Takes a text with its path and its key.
type Give<'g> = dyn FnMut(Vec<Step>, (Table, &'static str), &Text) + 'g;

/// Every text of an offer that the public may see, with its path and key.
fn texts(offer: &Offer, give: &mut Give<'_>) {
    let own = [
        ("name", Some(&offer.name)),
        ("provider_name", offer.provider_name.as_ref()),
        ("summary", Some(&offer.summary)),
        ("description", offer.description.as_ref()),
        ("hours_text", offer.hours_text.as_ref()),
        ("documents_note", offer.documents_note.as_ref()),
    ];
    for (key, text) in own {
        if let Some(text) = text {
            give(vec![Step::Key(key)], (Table::Offer, key), text);
        }
    }
    for (key, items) in
        [("next_steps", &offer.next_steps), ("keywords", &offer.keywords), ("catchment", &offer.catchment)]
    {
        for (at, text) in items.iter().enumerate() {
            give(vec![Step::Key(key), Step::Item(at)], (Table::Offer, key), text);
        }
    }
    if let Some(alert) = &offer.alert {
        give(vec![Step::Key("alert"), Step::Key("text")], (Table::Alert, "text"), &alert.text);
    }
    if let Some(note) = offer.cost.as_ref().and_then(|cost| cost.note.as_ref()) {
        give(vec![Step::Key("cost"), Step::Key("note")], (Table::Cost, "note"), note);
    }
    for (at, contact) in offer.contacts.iter().enumerate() {
        let path = vec![Step::Key("contacts"), Step::Item(at), Step::Key("role")];
        give(path, (Table::Contact, "role"), &contact.role);
    }
    for (at, speaks) in offer.speaks.iter().enumerate() {
        if let Some(note) = &speaks.note {
            give(vec![Step::Key("speaks"), Step::Item(at), Step::Key("note")], (Table::Speaks, "note"), note);
        }
    }
    for (at, note) in offer.residence_notes.iter().enumerate() {
        let path = vec![Step::Key("residence_notes"), Step::Item(at), Step::Key("text")];
        give(path, (Table::ResidenceNote, "text"), &note.text);
    }
    for translation in &offer.translations {
        let path = |key| vec![Step::Key("translations"), Step::Language(translation.language.clone()), Step::Key(key)];
        let texts = [
            ("name", translation.name.as_ref()),
            ("summary", translation.summary.as_ref()),
            ("description", translation.description.as_ref()),
            ("hours_text", translation.hours_text.as_ref()),
            ("alert", translation.alert.as_ref()),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                give(path(key), (Table::Translation, key), text);
            }
        }
        for (at, text) in translation.next_steps.iter().enumerate() {
            let mut path = path("next_steps");
            path.push(Step::Item(at));
            give(path, (Table::Translation, "next_steps"), text);
        }
    }
}

/// The words of a text that are a street with a number or a postcode with a town.
fn address_in<'t>(text: &'t str, known: &HashSet<String>) -> Option<&'t str> {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let between = |from: usize, to: usize| {
        let (start, _) = words.get(from)?;
        let (last, word) = words.get(to)?;
        text.get(*start..last + word.len())
    };
    for (at, (_, word)) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| words.get(before)).map_or("", |(_, word)| *word);
        let after = words.get(at + 1).map_or("", |(_, word)| *word);
        if starts_with_digit(word) && (is_street(before) || is_known(&words, at, known)) {
            return between(at.saturating_sub(1), at);
        }
        let postcode = word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
        // Groups of digits of a telephone number have digits on one side or the other.
        if postcode && !before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(char::is_uppercase) {
            return between(at, at + 1);
        }
    }
    None
}

fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

fn is_street(word: &str) -> bool {
    let folded = word.to_lowercase();
    // "Weg 2" in a sentence is a way; a street has a name before its ending, or is written with a capital.
    STREETS.iter().any(|ending| folded.ends_with(ending) && folded.len() > ending.len() + 2)
        || matches!(folded.as_str(), "straße" | "strasse" | "str")
}

/// Whether the words up to a number are a street that the directory knows: `Am Markt 1`.
fn is_known(words: &[(usize, &str)], number: usize, known: &HashSet<String>) -> bool {
    (1..=4).any(|length| {
        let Some(window) = number.checked_sub(length).and_then(|from| words.get(from..=number)) else { return false };
        let joined: Vec<&str> = window.iter().map(|(_, word)| *word).collect();
        known.contains(&slug(&joined.join(" ")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_texts_are_found_and_telephone_numbers_are_none() {
        let known = [slug("Am Markt 1")].into_iter().collect::<HashSet<_>>();
        for (text, found) in [
            ("Wir wohnen in der Lindenstraße 12, klingeln.", "Lindenstraße 12"),
            ("Lange Str. 3a", "Str. 3a"),
            ("Treffpunkt: 99999 Musterstadt", "99999 Musterstadt"),
            ("Am Markt 1, zweiter Stock", "Markt 1"),
        ] {
            assert_eq!(address_in(text, &known), Some(found), "{text}");
        }
        for text in [
            "Rufen Sie an: +49 30 23125 100, Tag und Nacht.",
            "Es gibt 12 Plätze in 3 Häusern.",
            "Der Weg 2 ist kurz. Am Montag 9 Uhr.",
            "Am Ring stehen wir um 9.",
        ] {
            assert_eq!(address_in(text, &known), None, "{text}");
        }
    }
}
