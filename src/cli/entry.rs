//! An offer as JSON: the facts that leave by every export, by the keys of the file, with what refers to something resolved and what
//! is kept about the offer, if that is asked for. What is not stated is left out.

use super::json::{Json, Object, opening};
use super::offer;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::model::Keeping;
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Entry, Moment, Text};
use crate::exchange::datum::{Datum, Facts, get};
use crate::exchange::facts::{of_offer, of_place, of_provider};
use crate::exchange::write::ordered;

/// The offer; with what is kept about it, if that is asked for.
pub fn object(directory: &Directory, entry: &Entry, now: &Moment, internal: bool) -> Object {
    let known = &entry.offer;
    let facts = of_offer(directory, known);
    let mut object = Object::new();
    for key in Table::Offer.keys() {
        let fact = get(&facts, key.name);
        object = match (key.name, fact) {
            ("provider", _) => object.with("provider", provider(directory, entry)),
            ("needs", None) => object.with("needs", Json::List(Vec::new())),
            ("speaks", Some(Datum::List(items))) => object.list("speaks", items.iter().map(speaks)),
            ("state", _) => object.with("state", offer::standing(known, now.date()).unwrap_or("published")),
            ("external_ids", Some(Datum::Table(ids))) => object.list("external_ids", ids.iter().map(named)),
            ("at", Some(Datum::List(items))) => object.list("at", at(directory, entry, items)),
            ("translations", Some(Datum::Table(languages))) => {
                object.list("translations", languages.iter().map(translation))
            }
            (name, Some(datum)) => object.with(name, shown(key.kind, datum)),
            (name, None) if internal && !key.public => object.maybe(name, kept(name, &entry.keeping)),
            (_, None) => object,
        };
        // What follows from the facts stands beside those that it follows from.
        object = match key.name {
            "address" => object.list("towns", directory.towns_of(known)),
            "course" => object.with("open", opening(&opening_of(directory, known, now), now)),
            _ => object,
        };
    }
    object
}

/// A fact, its tables with the keys of the catalogue.
fn shown(kind: Kind, datum: &Datum) -> Json {
    match (kind, datum) {
        (_, Datum::Text(text)) => text.as_str().into(),
        (_, Datum::Whole(number)) => serde_json::Value::from(*number).into(),
        (_, Datum::Number(number)) => (*number).into(),
        (_, Datum::Flag(yes)) => (*yes).into(),
        (_, Datum::Date(day)) => day.to_string().into(),
        (Kind::List(item), Datum::List(items)) => Json::List(items.iter().map(|datum| shown(*item, datum)).collect()),
        (_, Datum::List(items)) => Json::List(items.iter().map(|datum| shown(Kind::Line(0), datum)).collect()),
        (Kind::Table(table) | Kind::TableOr(table), Datum::Table(facts)) => table_of(table, facts).into(),
        // Keys that are the directory's own are no keys of an object here: see `named`.
        (_, Datum::Table(facts)) => Json::List(facts.iter().map(named).map(Json::from).collect()),
    }
}

fn table_of(table: Table, facts: &Facts) -> Object {
    ordered(table, facts)
        .into_iter()
        .fold(Object::new(), |object, (name, kind, datum)| object.with(name, shown(kind, datum)))
}

fn named((name, id): &(String, Datum)) -> Object {
    Object::new().with("name", name.as_str()).with("id", shown(Kind::Line(0), id))
}

/// Who offers it, as far as one gets in touch.
fn provider(directory: &Directory, entry: &Entry) -> Option<Object> {
    let facts = of_provider(offer::provider(directory, &entry.offer)?);
    let told = ["id", "name", "phone", "email", "url"];
    let all = ordered(Table::Provider, &facts).into_iter().filter(|(name, ..)| told.contains(name));
    Some(all.fold(Object::new(), |object, (name, kind, datum)| object.with(name, shown(kind, datum))))
}

/// A language alone is an object too, so that readers meet one shape.
fn speaks(item: &Datum) -> Json {
    match item {
        Datum::Text(code) => Object::new().with("code", code.as_str()).into(),
        other => shown(Kind::Table(Table::Speaks), other),
    }
}

fn at(directory: &Directory, entry: &Entry, items: &[Datum]) -> Vec<Object> {
    let places = entry.offer.at.iter().map(|at| at.place.and_then(|ix| directory.place(ix)));
    items
        .iter()
        .zip(places)
        .filter_map(|(item, place)| {
            let Datum::Table(facts) = item else { return None };
            let place = place.map(|place| table_of(Table::Place, &of_place(place)));
            let rest = ordered(Table::At, facts).into_iter().filter(|(name, ..)| *name != "place");
            let first = Object::new().with("place", place);
            Some(rest.fold(first, |object, (name, kind, datum)| object.with(name, shown(kind, datum))))
        })
        .collect()
}

fn translation((language, texts): &(String, Datum)) -> Object {
    let object = Object::new().with("language", language.as_str());
    let Datum::Table(facts) = texts else { return object };
    let all = ordered(Table::Translation, facts).into_iter();
    all.fold(object, |object, (name, kind, datum)| object.with(name, shown(kind, datum)))
}

/// A fact that is kept about the offer and leaves by no export.
fn kept(name: &str, keeping: &Keeping) -> Option<Json> {
    let text = |text: &Option<Text>| text.as_ref().map(Json::from);
    match name {
        "verified_by" => text(&keeping.verified_by),
        "verified_how" => keeping.verified_how.map(Json::from),
        "owner" => text(&keeping.owner),
        "source_url" => text(&keeping.source_url),
        "funded_until" => keeping.funded_until.map(|day| day.to_string().into()),
        "internal_note" => text(&keeping.internal_note),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::catalogue::Table;

    /// Every key of an offer that the sample uses is there, the internal ones only where they are asked for.
    #[test]
    fn every_key_of_an_offer_is_written() {
        let built_in = crate::directory::read::BuiltIn::load();
        let file = crate::directory::read::File { name: Text::line("x"), text: include_str!("../../directory.toml") };
        let directory = crate::directory::read::read(vec![file], &built_in).unwrap().directory;
        let moment = crate::directory::moment::parse_local("2026-11-23T10:00").unwrap();
        let now = Moment::new(moment, directory.about.zone());
        let keys = |internal: bool| -> std::collections::BTreeSet<String> {
            let objects = directory.offers.iter().map(|entry| object(&directory, entry, &now, internal));
            objects
                .flat_map(|object| {
                    let value: serde_json::Value = serde_json::from_slice(&object.line()).unwrap();
                    value.as_object().unwrap().keys().cloned().collect::<Vec<_>>()
                })
                .collect()
        };
        let (all, public) = (keys(true), keys(false));
        for key in Table::Offer.keys() {
            assert!(all.contains(key.name), "{}", key.name);
            assert_eq!(public.contains(key.name), key.public, "{}", key.name);
        }
    }
}
