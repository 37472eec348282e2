//! Facts that HSDS has no field for, one attribute a value, and back.

use super::super::datum::{Datum, Facts};
use super::super::path::{Owner, Path, flat, prune};
use crate::directory::catalogue::{Kind, Table};

/// A fact as an attribute: the path of the catalogue and a value. A list makes several with one path.
pub fn of(owner: Owner, facts: &Facts, leave_out: &[&str]) -> Vec<(Path, String)> {
    let mut out = Vec::new();
    for (steps, kind, datum) in flat(owner.table(), facts) {
        let written = steps.join(".");
        if leave_out.contains(&written.as_str()) {
            continue;
        }
        let path = Path { owner, steps, kind };
        match (kind, datum) {
            (Kind::List(item), Datum::List(items)) => {
                out.extend(items.iter().map(|datum| (path.clone(), value(*item, datum))));
            }
            _ => out.push((path, value(kind, datum))),
        }
    }
    out
}

fn value(kind: Kind, datum: &Datum) -> String {
    match (kind, datum) {
        (_, Datum::Text(text)) => text.clone(),
        (_, Datum::Whole(number)) => number.to_string(),
        (_, Datum::Number(number)) => number.to_string(),
        (_, Datum::Flag(yes)) => yes.to_string(),
        (_, Datum::Date(day)) => day.to_string(),
        (Kind::TableOr(table), Datum::Table(facts)) => {
            // Codes hold no colon, so the note, which may, comes last.
            let parts: Vec<&str> =
                table.keys().iter().map(|key| super::super::datum::text(facts, key.name).unwrap_or_default()).collect();
            parts.join(":")
        }
        (_, Datum::List(_) | Datum::Table(_)) => String::new(),
    }
}

/// Puts attributes back into facts; gives those whose path or value is none of ours.
pub fn back<'v>(
    table: Table,
    attributes: impl IntoIterator<Item = (&'v str, &'v str)>,
) -> (Facts, Vec<(&'v str, &'v str)>) {
    let owner = match table {
        Table::Provider => Owner::Provider,
        Table::Place => Owner::Place(1),
        _ => Owner::Offer,
    };
    let mut facts = Facts::new();
    let mut bad = Vec::new();
    let mut lists: Vec<(Path, Vec<Datum>)> = Vec::new();
    for (code, raw) in attributes {
        let steps: Vec<&str> = code.split('.').collect();
        let Some(path) = Path::within(owner, &steps).filter(Path::is_public) else {
            bad.push((code, raw));
            continue;
        };
        match (path.kind, read(path.kind, raw)) {
            (Kind::List(item), _) => match (read(*item, raw), lists.iter_mut().find(|(known, _)| *known == path)) {
                (Some(datum), Some((_, items))) => items.push(datum),
                (Some(datum), None) => lists.push((path, vec![datum])),
                (None, _) => bad.push((code, raw)),
            },
            (_, Some(datum)) => path.put(&mut facts, datum),
            (_, None) => bad.push((code, raw)),
        }
    }
    for (path, items) in lists {
        path.put(&mut facts, Datum::List(items));
    }
    prune(&mut facts);
    (facts, bad)
}

fn read(kind: Kind, raw: &str) -> Option<Datum> {
    let clean = super::tables::clean(raw);
    match kind {
        Kind::Count => clean.parse().ok().map(Datum::Whole),
        Kind::Amount | Kind::Degrees(_) => clean.parse().ok().filter(|n: &f64| n.is_finite()).map(Datum::Number),
        Kind::YesNo | Kind::YesNoOr(_) if clean == "true" || clean == "false" => Some(Datum::Flag(clean == "true")),
        Kind::YesNo => None,
        Kind::Code(list) | Kind::YesNoOr(list) => list.code(&clean).map(Datum::text),
        Kind::Date => clean.parse().ok().map(Datum::Date),
        Kind::SeasonDay => Some(clean.parse().map_or(Datum::Text(clean), Datum::Date)),
        Kind::TableOr(table) => {
            let parts: Vec<&str> = clean.splitn(table.keys().len(), ':').collect();
            let facts: Facts = table
                .keys()
                .iter()
                .zip(&parts)
                .filter(|(_, part)| !part.is_empty())
                .map(|(key, part)| (key.name.to_owned(), Datum::text(part)))
                .collect();
            match facts.as_slice() {
                [] => None,
                [(_, one)] => Some(one.clone()),
                _ => Some(Datum::Table(facts)),
            }
        }
        Kind::List(_) | Kind::Table(_) | Kind::TablesByLanguage(_) | Kind::Free => None,
        _ => (!clean.is_empty()).then_some(Datum::Text(clean)),
    }
}
