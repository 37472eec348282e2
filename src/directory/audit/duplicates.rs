//! Entries that are probably one: offers of one name at one postcode, offers of two providers with one number for one need,
//! providers of one name, places at one address. Everything goes through hash tables, so that it stays linear.

use super::{Remark, Subject};
use crate::directory::check::shapes::slug;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Offer};
use foldhash::{HashMap, HashMapExt};

pub(super) fn check(directory: &Directory, remarks: &mut Vec<Remark>) {
    offers(directory, remarks);
    let mut names = HashMap::with_capacity(directory.providers.len());
    for (at, provider) in directory.providers.iter().enumerate() {
        if let Some(first) = first_of(&mut names, slug(&provider.name), at) {
            remarks.push(twice(Subject::Provider(at), Subject::Provider(first), "name", &provider.name));
        }
    }
    let mut addresses = HashMap::with_capacity(directory.places.len());
    for (at, place) in directory.places.iter().enumerate() {
        // Without a number it is a street and no house.
        let Some(street) = place.street.as_ref().filter(|street| street.bytes().any(|b| b.is_ascii_digit())) else {
            continue;
        };
        let Some(town) = place.postcode.as_ref().or(place.town.as_ref()) else { continue };
        if let Some(first) = first_of(&mut addresses, (one_street(street), slug(town)), at) {
            remarks.push(twice(Subject::Place(at), Subject::Place(first), "street", street));
        }
    }
}

fn offers(directory: &Directory, remarks: &mut Vec<Remark>) {
    let mut names: HashMap<(String, String), usize> = HashMap::with_capacity(directory.offers.len());
    let mut phones = HashMap::with_capacity(directory.offers.len());
    for (at, entry) in directory.offers.iter().enumerate() {
        let offer = &entry.offer;
        // What is over or closed may have a successor of the same name.
        if matches!(offer.state, Some("closed")) {
            continue;
        }
        let name = slug(&offer.name);
        let mut same = None;
        for area in areas(directory, offer) {
            let first = first_of(&mut names, (name.clone(), area), at).filter(|first| *first != at);
            same = same.or(first);
        }
        let other = |first: usize| directory.offers.get(first).map(|entry| &entry.offer);
        if let Some(first) = same.filter(|first| other(*first).is_some_and(|first| !are_terms_of_one(first, offer))) {
            remarks.push(twice(Subject::Offer(at), Subject::Offer(first), "name", &offer.name));
            continue;
        }
        let Some(phone) = offer.phone.as_deref().and_then(number) else { continue };
        let Some(need) = offer.needs.first() else { continue };
        if let Some(first) = first_of(&mut phones, (phone, *need), at)
            && other(first).is_some_and(|first| first.provider != offer.provider && !are_terms_of_one(first, offer))
        {
            let phone = offer.phone.as_deref().unwrap_or_default();
            remarks.push(twice(Subject::Offer(at), Subject::Offer(first), "phone", phone));
        }
    }
}

fn twice(second: Subject, first: Subject, key: &'static str, value: &str) -> Remark {
    Remark::new(Code::LikelyDuplicate, second)
        .at(key)
        .other(first, key)
        .with("value", value)
        .with("table", second.table().name())
}

fn first_of<K: std::hash::Hash + Eq>(seen: &mut HashMap<K, usize>, key: K, at: usize) -> Option<usize> {
    match seen.entry(key) {
        std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
        std::collections::hash_map::Entry::Vacant(free) => {
            free.insert(at);
            None
        }
    }
}

/// Where an offer is, for comparing: the postcodes of its places, else their towns; without a place its provider.
fn areas(directory: &Directory, offer: &Offer) -> Vec<String> {
    let mut areas: Vec<String> = directory
        .places_of(offer)
        .filter_map(|(_, place)| place.postcode.as_ref().or(place.town.as_ref()))
        .map(|area| slug(area))
        .collect();
    if areas.is_empty() {
        areas.extend(offer.provider.and_then(|ix| directory.provider(ix)).map(|provider| slug(&provider.id)));
    }
    areas.sort_unstable();
    areas.dedup();
    areas
}

/// Whether two offers are the same course again or another level: a name is not all that a course has.
fn are_terms_of_one(a: &Offer, b: &Offer) -> bool {
    let terms = |offer: &Offer| {
        offer.course.as_ref().map(|course| {
            let sessions = course.sessions.as_ref().map(|rules| rules.as_str().to_owned());
            (course.kind, course.from, course.to, course.starts, sessions)
        })
    };
    terms(a) != terms(b)
}

/// A number by its digits alone, with the trunk zero for Germany's code. `None` for the short numbers that many share.
fn number(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let international = phone.trim_start().starts_with('+');
    let national = if international { digits.strip_prefix("49") } else { digits.strip_prefix("0049") };
    let number = match national {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    };
    (number.len() >= 7).then_some(number)
}

/// A street for comparing: `Hauptstr. 5` and `Hauptstraße 5` are one house.
fn one_street(street: &str) -> String {
    slug(street).replace("strasse", "str").replace("str-", "str").replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_streets_are_compared_by_what_they_mean() {
        assert_eq!(number("+49 30 23125-100"), number("030/23125 100"));
        assert_eq!(number("0049 30 23125 100"), number("(030) 23125100"));
        assert_eq!(number("112"), None);
        assert_eq!(one_street("Hauptstr. 5 a"), one_street("Hauptstraße 5a"));
        assert_ne!(one_street("Hauptstraße 5"), one_street("Hauptstraße 6"));
    }
}
