//! Organizations and locations as providers and places.

use super::super::cell::Reader;
use super::super::datum::{Datum, Facts, Record, put_new, text};
use super::import::Work;
use super::rows::At;
use super::{EXTRAS, attributes, schedules};
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;
use crate::directory::model::Code;
use crate::exchange::report::RemarkKind;
use foldhash::HashMap;

/// What became of organizations and locations: by the ids of the source.
#[derive(Debug, Default)]
pub(super) struct Entities {
    /// Ids of providers.
    pub(super) providers: HashMap<String, String>,
    /// Ids of places.
    pub(super) places: HashMap<String, String>,
}

/// Attributes of this program of a row: path and value.
pub(super) fn own_attributes(work: &mut Work<'_>, entity: &str, id: &str) -> Vec<(String, String)> {
    let mut own = Vec::new();
    for at in work.rows.of("attributes", "link_id", id) {
        let linked = work.rows.see(at, "link_entity").is_none_or(|linked| linked == entity);
        let term = work
            .rows
            .see(at, "taxonomy_term_id")
            .and_then(|id| work.rows.of("taxonomy_terms", "id", &id).first().copied());
        let Some(term) = term.filter(|_| linked) else { continue };
        let taxonomy = work.rows.see(term, "taxonomy");
        let (Some(code), Some(value)) = (work.rows.see(term, "code"), work.rows.see(at, "value")) else { continue };
        match taxonomy.as_deref() {
            Some(EXTRAS) => own.push((code, value)),
            Some(super::NEEDS) => {
                own_need(work, term, &code);
                own.push(("needs".to_owned(), value));
            }
            _ => continue,
        }
        work.rows.mark_all(at);
        work.rows.mark_all(term);
        let taxonomy = work.rows.see(term, "taxonomy_id");
        for taxonomy in taxonomy.map(|id| work.rows.of("taxonomies", "id", &id)).into_iter().flatten() {
            work.rows.mark_all(taxonomy);
        }
    }
    own
}

/// A need that is not built in comes along with its name, if its group is known.
fn own_need(work: &mut Work<'_>, term: At, code: &str) {
    let Some((group, _)) = code.rsplit_once('.') else { return };
    let known = |id: &str| work.glossary.needs().find(id).is_some();
    if known(code) || !known(group) || work.needs.iter().any(|need| need.id() == code) {
        return;
    }
    let language = work.rows.see(term, "language").unwrap_or_else(|| "de".to_owned());
    let label = work.rows.see(term, "name").unwrap_or_else(|| code.to_owned());
    let mut need = Record::new(Table::Need, &work.rows.origin(term));
    put_new(&mut need.facts, "id", Datum::text(code));
    put_new(&mut need.facts, "parent", Datum::text(group));
    put_new(&mut need.facts, "labels", Datum::Table(vec![(language, Datum::Text(label))]));
    work.needs.push(need);
}

/// Puts a value that must have a form, if it has it; else it stays in the account as left.
pub(super) fn put(work: &mut Work<'_>, facts: &mut Facts, key: &str, kind: Kind, at: At, column: &str) {
    let Some(raw) = work.rows.see(at, column) else { return };
    let read = Reader { glossary: work.glossary, exact: true }.read(kind, &raw);
    let mut datum = read.datum.filter(|_| read.bad.is_empty());
    if datum.is_none() && kind == Kind::Phone {
        datum = foreign_phone(&raw).map(Datum::Text);
    }
    if super::super::datum::get(facts, key).is_none()
        && let Some(datum) = datum
    {
        if let Some(shown) = datum.as_text().filter(|shown| *shown != raw) {
            let origin = work.rows.origin(at);
            work.report.add(RemarkKind::Understood, &origin, &format!("{}.{column}", at.0), &raw, shown);
        }
        put_new(facts, key, datum);
        work.rows.mark(at, column);
    }
}

/// `650 780-7525` as `(650) 780-7525`: a number without a country begins with an area.
fn foreign_phone(raw: &str) -> Option<String> {
    let (area, rest) = raw.trim().split_once([' ', '-', '.'])?;
    let written = format!("({area}) {}", rest.trim());
    let digits = area.bytes().all(|b| b.is_ascii_digit()) && (2..=5).contains(&area.len());
    (digits && crate::directory::check::is_phone(&written)).then_some(written)
}

/// The texts of a cell that lists several.
pub(super) fn several(raw: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut depth = 0;
    let cut = |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth <= 0 && matches!(c, ',' | ';' | '\n')
    };
    for item in raw.split(cut).map(str::trim).filter(|item| !item.is_empty()) {
        if !items.iter().any(|known| known == item) {
            items.push(item.to_owned());
        }
    }
    items
}

/// A list of texts.
pub(super) fn list(items: &[String]) -> Datum {
    Datum::List(items.iter().map(|item| Datum::text(item)).collect())
}

impl Entities {
    pub(super) fn organizations(&mut self, work: &mut Work<'_>) {
        for position in 0..work.rows.len("organizations") {
            let at = At("organizations", position);
            let Some(id) = work.rows.see(at, "id") else { continue };
            if self.providers.contains_key(&id) {
                continue;
            }
            let own = own_attributes(work, "organization", &id);
            let is_own = !own.is_empty();
            let (mut facts, bad) = attributes::back(Table::Provider, own.iter().map(|(c, v)| (c.as_str(), v.as_str())));
            let origin = work.rows.origin(at);
            for (code, value) in bad {
                work.report.add(RemarkKind::Left, &origin, code, value, "");
            }
            put(work, &mut facts, "name", Kind::Line(120), at, "name");
            put(work, &mut facts, "email", Kind::Email, at, "email");
            for column in ["website", "url", "uri"] {
                put(work, &mut facts, "url", Kind::Url, at, column);
            }
            for phone in work.rows.of("phones", "organization_id", &id) {
                let plain =
                    ["service_id", "location_id", "contact_id"].iter().all(|key| work.rows.see(phone, key).is_none());
                if plain && work.rows.see(phone, "extension").is_none() {
                    put(work, &mut facts, "phone", Kind::Phone, phone, "number");
                    mark_kind(work, phone);
                }
            }
            if is_own {
                work.rows.mark_all(at);
            } else if let Some(names) = work.rows.take(at, "alternate_name") {
                put_new(&mut facts, "aliases", list(&several(&names)));
            }
            if let Some(provider) = work.known.provider(facts, &origin, &mut work.report) {
                self.providers.insert(id, provider);
            }
        }
    }

    pub(super) fn locations(&mut self, work: &mut Work<'_>) {
        for position in 0..work.rows.len("locations") {
            let at = At("locations", position);
            let Some(id) = work.rows.see(at, "id") else { continue };
            if self.places.contains_key(&id) {
                continue;
            }
            let own = own_attributes(work, "location", &id);
            let is_own = !own.is_empty();
            let (mut facts, bad) = attributes::back(Table::Place, own.iter().map(|(c, v)| (c.as_str(), v.as_str())));
            let origin = work.rows.origin(at);
            for (code, value) in bad {
                work.report.add(RemarkKind::Left, &origin, code, value, "");
            }
            put(work, &mut facts, "name", Kind::Line(120), at, "name");
            put(work, &mut facts, "lat", Kind::Degrees(90), at, "latitude");
            put(work, &mut facts, "lon", Kind::Degrees(180), at, "longitude");
            put(work, &mut facts, "arrival", Kind::Text(300), at, "transportation");
            if is_own {
                work.rows.mark_all(at);
                for table in ["addresses", "accessibility", "schedules"] {
                    work.rows.of(table, "location_id", &id).into_iter().for_each(|row| work.rows.mark_all(row));
                }
            } else {
                foreign(work, &mut facts, at, &id);
            }
            if text(&facts, "name").is_none() && text(&facts, "street").is_none() {
                continue;
            }
            if let Some(place) = work.known.place(facts, &origin, &mut work.report) {
                self.places.insert(id, place);
            }
        }
    }
}

/// `voice` says what a number is without saying so.
pub(super) fn mark_kind(work: &mut Work<'_>, phone: At) {
    for column in ["type", "number_type"] {
        if work.rows.see(phone, column).is_some_and(|kind| kind == "voice") {
            work.rows.mark(phone, column);
        }
    }
}

fn foreign(work: &mut Work<'_>, facts: &mut Facts, at: At, id: &str) {
    if let Some(names) = work.rows.take(at, "alternate_name") {
        put_new(facts, "aliases", list(&several(&names)));
    }
    for column in ["virtual", "location_type"] {
        // That a location is a place one can go to is what a place says anyway.
        if work.rows.see(at, column).is_some_and(|value| matches!(value.as_str(), "false" | "physical")) {
            work.rows.mark(at, column);
        }
    }
    for address in work.rows.of("addresses", "location_id", id) {
        let lines: Vec<String> =
            ["address_1", "address_2"].iter().filter_map(|column| work.rows.see(address, column)).collect();
        if !lines.is_empty() && text(facts, "street").is_none() {
            put_new(facts, "street", Datum::Text(lines.join(", ")));
            work.rows.mark(address, "address_1");
            work.rows.mark(address, "address_2");
        }
        put(work, facts, "postcode", Kind::Line(10), address, "postal_code");
        put(work, facts, "town", Kind::Line(80), address, "city");
        put(work, facts, "district", Kind::Line(80), address, "region");
        if work.rows.see(address, "address_type").is_some_and(|kind| kind == "physical") {
            work.rows.mark(address, "address_type");
        }
        if work.rows.see(address, "country").is_some_and(|country| country == "DE") {
            work.rows.mark(address, "country");
        }
    }
    for mail in work.rows.of("mail_addresses", "location_id", id) {
        same(work, mail, id);
    }
    if let Some(raw) = work.rows.take(at, "accessibility") {
        accessible(work, facts, &raw, at, "accessibility");
    }
    for row in work.rows.of("accessibility", "location_id", id) {
        if let Some(raw) = work.rows.take(row, "description") {
            accessible(work, facts, &raw, row, "description");
        }
    }
    let hours = hours(work, "location_id", id);
    if let Some(hours) = hours {
        put_new(facts, "hours", Datum::Text(hours));
    }
}

/// A postal address that is that of the house is said already.
fn same(work: &mut Work<'_>, mail: At, id: &str) {
    let house = work.rows.of("addresses", "location_id", id);
    for column in ["address_1", "address_2", "city", "postal_code", "state_province", "country"] {
        let of_mail = work.rows.see(mail, column);
        if of_mail.is_some() && house.iter().any(|house| work.rows.see(*house, column) == of_mail) {
            work.rows.mark(mail, column);
        }
    }
}

fn accessible(work: &mut Work<'_>, facts: &mut Facts, raw: &str, at: At, column: &str) {
    let mut found = Facts::new();
    for word in several(raw) {
        let key = match word.to_lowercase().as_str() {
            "wheelchair" | "wheelchair accessible" => "wheelchair",
            "ramp" => "step_free",
            "elevator" => "lift",
            "restroom" => "toilet",
            "disabled_parking" => "parking",
            "deaf_interpreter" => "sign_language",
            _ => {
                let origin = work.rows.origin(at);
                work.report.add(RemarkKind::Left, &origin, &format!("{}.{column}", at.0), &word, "");
                continue;
            }
        };
        put_new(&mut found, key, Datum::Flag(true));
    }
    put_new(facts, "accessibility", Datum::Table(found));
}

/// The weekly hours of a row, from schedules of both kinds, as far as all of them are weekly.
pub(super) fn hours(work: &mut Work<'_>, column: &str, id: &str) -> Option<String> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |days: &str, opens: &str, closes: &str| -> bool {
        let Some(hours) = schedules::weekly(days, opens, closes) else { return false };
        let Some((days, span)) = hours.split_once(' ') else { return false };
        match groups.iter_mut().find(|(known, _)| known == span) {
            Some((_, known)) => known.push(days.to_owned()),
            None => groups.push((span.to_owned(), vec![days.to_owned()])),
        }
        true
    };
    for row in work.rows.of("regular_schedules", column, id) {
        let cells = ["weekday", "opens_at", "closes_at"];
        let values: Vec<String> = cells.iter().filter_map(|cell| work.rows.see(row, cell)).collect();
        if let [day, opens, closes] = values.as_slice()
            && add(day, opens, closes)
        {
            cells.iter().for_each(|cell| work.rows.mark(row, cell));
        }
    }
    for row in work.rows.of("schedules", column, id) {
        let weekly = work.rows.see(row, "freq").is_none_or(|freq| freq == "WEEKLY")
            && work.rows.see(row, "interval").is_none_or(|interval| interval == "1")
            && ["count", "until", "byweekno", "bymonthday", "byyearday", "valid_to"]
                .iter()
                .all(|c| work.rows.see(row, c).is_none());
        let cells = ["byday", "opens_at", "closes_at"];
        let values: Vec<String> = cells.iter().filter_map(|cell| work.rows.see(row, cell)).collect();
        if let [day, opens, closes] = values.as_slice()
            && weekly
            && add(day, opens, closes)
        {
            let plain = ["freq", "interval", "wkst"];
            cells.iter().chain(&plain).for_each(|cell| work.rows.mark(row, cell));
        }
    }
    // Joined by commas: each is added to those before it.
    let rules: Vec<String> = groups.iter().map(|(span, days)| format!("{} {span}", days.join(","))).collect();
    (!rules.is_empty()).then(|| rules.join(", "))
}

/// The value of a list that a word stands for.
pub(super) fn code(work: &Work<'_>, of: List, word: &str) -> Option<Code> {
    work.glossary.code(of, word)
}
