//! A service as an offer.

use super::super::cell::Reader;
use super::super::datum::{Datum, Facts, Record, get, put_new, text};
use super::super::import_csv::first_sentence;
use super::super::path::Owner;
use super::super::report::RemarkKind;
use super::super::smart::Smart;
use super::attributes;
use super::contacts::contacts;
use super::entities::{Entities, code, hours, list, own_attributes, put, several};
use super::import::Work;
use super::rows::At;
use crate::directory::Text;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;

/// The offer; `None` where an offer before it has its id.
pub(super) fn offer(work: &mut Work<'_>, entities: &Entities, at: At) -> Option<Record> {
    let id = work.rows.see(at, "id").unwrap_or_default();
    let origin = work.rows.origin(at);
    let own = own_attributes(work, "service", &id);
    let (mut facts, bad) =
        attributes::back(Table::Offer, own.iter().map(|(code, value)| (code.as_str(), value.as_str())));
    for (code, value) in bad {
        work.report.add(RemarkKind::Left, &origin, code, value, "");
    }
    let is_own = text(&facts, "id").is_some();
    put(work, &mut facts, "name", Kind::Line(80), at, "name");
    put(work, &mut facts, "provider_name", Kind::Line(140), at, "alternate_name");
    for column in ["url", "website"] {
        put(work, &mut facts, "url", Kind::Url, at, column);
    }
    put(work, &mut facts, "email", Kind::Email, at, "email");
    put(work, &mut facts, "verified", Kind::Date, at, "assured_date");
    ages(work, &mut facts, at);
    let places = places(work, entities, &id, at);
    if is_own {
        take_own(work, at, &id);
    } else {
        foreign(work, &mut facts, at, &id, &places);
    }
    let hidden = text(&facts, "address") == Some("hidden");
    if !is_own && !hidden {
        let stops = places.iter().filter_map(|(_, place, _)| place.as_ref());
        let mut items: Vec<Datum> = Vec::new();
        for (place, (link, _, location)) in stops.zip(&places) {
            let mut stop = vec![("place".to_owned(), Datum::text(place))];
            if let Some(link) = link {
                put(work, &mut stop, "note", Kind::Line(300), *link, "description");
            }
            let _ = location;
            items.push(Datum::Table(stop));
        }
        put_new(&mut facts, "at", Datum::List(items));
    }
    let organization = work.rows.see(at, "organization_id").or_else(|| {
        let location = places.first().map(|(.., location)| location.clone())?;
        let location = *work.rows.of("locations", "id", &location).first()?;
        work.rows.see(location, "organization_id")
    });
    if let Some(provider) = organization.and_then(|id| entities.providers.get(&id)) {
        facts.retain(|(key, _)| key != "provider");
        put_new(&mut facts, "provider", Datum::text(provider));
    }
    finish(work, facts, &origin, &id)
}

/// Ages stand in two columns.
fn ages(work: &mut Work<'_>, facts: &mut Facts, at: At) {
    let mut ages = Facts::new();
    put(work, &mut ages, "from", Kind::Amount, at, "minimum_age");
    put(work, &mut ages, "to", Kind::Amount, at, "maximum_age");
    put_new(facts, "ages", Datum::Table(ages));
}

/// Where a service is: the row that joins, if there is one, our place, the location's id.
fn places(work: &Work<'_>, entities: &Entities, id: &str, at: At) -> Vec<(Option<At>, Option<String>, String)> {
    let mut found = Vec::new();
    for link in work.rows.of("service_at_location", "service_id", id) {
        if let Some(location) = work.rows.see(link, "location_id") {
            found.push((Some(link), entities.places.get(&location).cloned(), location));
        }
    }
    if let Some(location) = work.rows.see(at, "location_id") {
        found.push((None, entities.places.get(&location).cloned(), location));
    }
    found
}

/// What this program wrote stands in attributes; the fields say it once more for others.
fn take_own(work: &mut Work<'_>, at: At, id: &str) {
    work.rows.mark_all(at);
    let tables = [
        "phones",
        "schedules",
        "service_areas",
        "service_at_location",
        "languages",
        "funding",
        "cost_options",
        "required_documents",
        "contacts",
    ];
    for table in tables {
        for row in work.rows.of(table, "service_id", id) {
            let inner = work.rows.see(row, "id").unwrap_or_default();
            for (table, column) in [
                ("phones", "contact_id"),
                ("phones", "service_at_location_id"),
                ("schedules", "service_at_location_id"),
            ] {
                work.rows.of(table, column, &inner).into_iter().for_each(|row| work.rows.mark_all(row));
            }
            work.rows.mark_all(row);
        }
    }
}

fn foreign(work: &mut Work<'_>, facts: &mut Facts, at: At, id: &str, places: &[(Option<At>, Option<String>, String)]) {
    let locations: Vec<At> =
        places.iter().filter_map(|(.., id)| work.rows.of("locations", "id", id).first().copied()).collect();
    let mut told: Vec<String> = Vec::new();
    let description = work.rows.take(at, "description").unwrap_or_default();
    told.extend((!description.is_empty()).then(|| description.clone()));
    for location in &locations {
        if let Some(short) = work.rows.take(*location, "short_desc") {
            put_new(facts, "summary", Datum::Text(first_sentence(&short)));
            if !description.contains(&short) {
                told.push(short);
            }
        }
        if let Some(text) = work.rows.take(*location, "description").filter(|text| !description.contains(text.as_str()))
        {
            told.push(text);
        }
        for column in ["website", "url"] {
            put(work, facts, "url", Kind::Url, *location, column);
        }
        put(work, facts, "email", Kind::Email, *location, "email");
    }
    match work.rows.see(at, "status").as_deref() {
        Some("active") => work.rows.mark(at, "status"),
        Some("inactive" | "temporarily closed") => state(work, facts, at, "paused"),
        Some("defunct") => state(work, facts, at, "closed"),
        _ => {}
    }
    if let Some(alert) = work.rows.take(at, "alert") {
        put_new(facts, "alert", Datum::Table(vec![("text".to_owned(), Datum::text(&Text::line(&alert)))]));
    }
    if let Some(steps) = work.rows.take(at, "application_process") {
        let steps: Vec<String> =
            steps.lines().map(|line| Text::line(line).as_str().to_owned()).filter(|l| !l.is_empty()).collect();
        put_new(facts, "next_steps", list(&steps));
    }
    for column in ["fees_description", "fees"] {
        let Some(raw) = work.rows.take(at, column) else { continue };
        match Smart::Cost.read(&raw, work.glossary) {
            Some(found) if get(facts, "cost").is_none() => {
                for (steps, datum) in found {
                    if let Some(path) = super::super::path::Path::within(Owner::Offer, steps) {
                        path.put(facts, datum);
                    }
                }
            }
            _ => told.push(format!("{column}: {raw}")),
        }
    }
    // What is for people to read is told where people read, under the name that it has in the source.
    let words = [
        "eligibility_description",
        "eligibility",
        "audience",
        "wait_time",
        "interpretation_services",
        "accepted_payments",
        "licenses",
        "accreditations",
    ];
    for column in words {
        if let Some(raw) = work.rows.take(at, column) {
            told.push(format!("{column}: {raw}"));
        }
    }
    lists(work, facts, at, id, &locations);
    rows(work, facts, id, &mut told);
    contacts(work, facts, id, places);
    if let Some(hours) = hours(work, "service_id", id) {
        put_new(facts, "hours", Datum::Text(hours));
    }
    let mut told_hours: Vec<String> = Vec::new();
    for row in work.rows.of("schedules", "service_id", id) {
        if let Some(text) = work.rows.see(row, "description") {
            work.rows.mark(row, "description");
            if !told_hours.contains(&text) {
                told_hours.push(text);
            }
        }
    }
    put_new(facts, "hours_text", Datum::Text(told_hours.join("\n")));
    put_new(facts, "description", Datum::Text(told.join("\n\n")));
}

fn state(work: &mut Work<'_>, facts: &mut Facts, at: At, state: &str) {
    put_new(facts, "state", Datum::text(state));
    work.rows.mark(at, "status");
}

/// Columns that hold several values.
fn lists(work: &mut Work<'_>, facts: &mut Facts, at: At, id: &str, locations: &[At]) {
    let mut keywords: Vec<String> = work.rows.take(at, "keywords").map(|raw| several(&raw)).unwrap_or_default();
    for number in several(&work.rows.take(at, "taxonomy_ids").unwrap_or_default()) {
        for term in work.rows.of("taxonomy", "taxonomy_id", &number) {
            keywords.extend(work.rows.see(term, "name"));
            work.rows.mark_all(term);
        }
    }
    if let Some(program) = work.rows.see(at, "program_id") {
        for program in work.rows.of("programs", "id", &program) {
            keywords.extend(work.rows.take(program, "name"));
            keywords.extend(work.rows.take(program, "alternate_name"));
        }
    }
    let mut needs: Vec<String> = Vec::new();
    for attribute in work.rows.of("attributes", "link_id", id) {
        let term = work
            .rows
            .see(attribute, "taxonomy_term_id")
            .and_then(|id| work.rows.of("taxonomy_terms", "id", &id).first().copied());
        for (row, column) in term.map(|term| (term, "name")).into_iter().chain([(attribute, "value")]) {
            if let Some(word) = work.rows.take(row, column) {
                needs.extend(work.glossary.need(&word).map(str::to_owned));
                keywords.push(word);
            }
        }
    }
    keywords.dedup();
    keywords.retain(|word| word.chars().count() <= 140);
    put_new(facts, "keywords", list(&keywords));
    put_new(facts, "needs", list(&needs));
    let mut sources: Vec<(At, &str)> = vec![(at, "languages")];
    sources.extend(locations.iter().map(|location| (*location, "languages")));
    let mut speaks: Vec<Datum> = Vec::new();
    for (row, column) in sources {
        let Some(raw) = work.rows.take(row, column) else { continue };
        for word in several(&raw) {
            speak(work, &mut speaks, &word, row, column);
        }
    }
    for row in work.rows.of("languages", "service_id", id) {
        let tag = work.rows.see(row, "code").and_then(|code| work.glossary.language(&code));
        let name = work.rows.see(row, "name");
        let Some(tag) = tag.or_else(|| name.as_deref().and_then(|name| work.glossary.language(name))) else { continue };
        work.rows.mark(row, "code");
        work.rows.mark(row, "name");
        let datum = match work.rows.take(row, "note") {
            Some(note) => Datum::Table(vec![
                ("code".to_owned(), Datum::Text(tag)),
                ("note".to_owned(), Datum::text(&Text::line(&note))),
            ]),
            None => Datum::Text(tag),
        };
        if !speaks.contains(&datum) {
            speaks.push(datum);
        }
    }
    put_new(facts, "speaks", Datum::List(speaks));
    for (column, key) in [("service_areas", "catchment"), ("funding_sources", "funder")] {
        if let Some(raw) = work.rows.take(at, column) {
            put_new(facts, key, list(&several(&raw)));
        }
    }
    if let Some(raw) = work.rows.take(at, "required_documents") {
        put_new(facts, "documents_note", Datum::text(&Text::line(&raw)));
    }
}

/// `Chinese (Mandarin)` is Chinese with a note.
fn speak(work: &mut Work<'_>, speaks: &mut Vec<Datum>, word: &str, row: At, column: &str) {
    let read = Reader { glossary: work.glossary, exact: true }.read(Kind::TableOr(Table::Speaks), word);
    match read.datum {
        Some(datum) if !speaks.contains(&datum) => speaks.push(datum),
        Some(_) => {}
        None => {
            let origin = work.rows.origin(row);
            work.report.add(RemarkKind::Left, &origin, &format!("{}.{column}", row.0), word, "");
        }
    }
}

/// Rows that belong to the service.
fn rows(work: &mut Work<'_>, facts: &mut Facts, id: &str, told: &mut Vec<String>) {
    for (table, column, key) in [("service_areas", "name", "catchment"), ("funding", "source", "funder")] {
        let mut names: Vec<String> = Vec::new();
        for row in work.rows.of(table, "service_id", id) {
            // A name longer than the key takes would be a sentence.
            names.extend(work.rows.take(row, column).map(|name| Text::line(&name).as_str().to_owned()));
        }
        put_new(facts, key, list(&names));
    }
    let mut notes: Vec<String> = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for row in work.rows.of("required_documents", "service_id", id) {
        let Some(name) = work.rows.take(row, "document") else { continue };
        match code(work, List::Documents, &name) {
            Some(code) => codes.push(code.to_owned()),
            None => notes.push(Text::line(&name).as_str().to_owned()),
        }
    }
    put_new(facts, "documents", list(&codes));
    put_new(facts, "documents_note", Datum::Text(notes.join(", ")));
    for row in work.rows.of("cost_options", "service_id", id) {
        let columns = ["option", "amount", "currency", "amount_description", "valid_from", "valid_to"];
        let parts: Vec<String> = columns.iter().filter_map(|column| work.rows.take(row, column)).collect();
        if !parts.is_empty() {
            told.push(format!("cost: {}", parts.join(", ")));
        }
    }
}

/// Id, defaults, and what every offer must have.
fn finish(work: &mut Work<'_>, mut facts: Facts, origin: &str, source: &str) -> Option<Record> {
    let is_own = text(&facts, "id").is_some();
    for (path, value) in work.defaults {
        let stated = path.steps.first().is_some_and(|first| get(&facts, first).is_some());
        let read = Reader { glossary: work.glossary, exact: false }.read(path.kind, value);
        if let (Owner::Offer, false, Some(datum)) = (path.owner, stated, read.datum) {
            path.put(&mut facts, datum);
        }
    }
    let name = text(&facts, "name").unwrap_or_default().to_owned();
    let provider = text(&facts, "provider").unwrap_or_default().to_owned();
    let id = match text(&facts, "id") {
        Some(id) => id.to_owned(),
        None => {
            let id = work.known.offer_id(&name, &provider);
            facts.insert(0, ("id".to_owned(), Datum::text(&id)));
            id
        }
    };
    if let Err(before) = work.known.take(&id, origin) {
        work.report.add(RemarkKind::DuplicateId, origin, "id", &id, &before);
        return None;
    }
    if !is_own && !source.is_empty() && !source.contains('[') {
        put_new(&mut facts, "external_ids", Datum::Table(vec![("hsds".to_owned(), Datum::text(source))]));
    }
    if get(&facts, "summary").is_none() {
        let summary = first_sentence(text(&facts, "description").unwrap_or(&name));
        if !summary.is_empty() {
            work.report.add(RemarkKind::Made, origin, "summary", &summary, "");
            put_new(&mut facts, "summary", Datum::Text(summary));
        }
    }
    if text(&facts, "description") == text(&facts, "summary") {
        facts.retain(|(key, _)| key != "description");
    }
    if get(&facts, "needs").is_none() {
        let keywords = match get(&facts, "keywords") {
            Some(Datum::List(items)) => items.iter().filter_map(Datum::as_text).collect::<Vec<_>>().join(", "),
            _ => String::new(),
        };
        let of = |key: &str| text(&facts, key).unwrap_or_default();
        let guess = work.guesser.guess(&[(&name, 4), (&keywords, 2), (of("summary"), 2), (of("description"), 1)]);
        if let Some(need) = guess.map(str::to_owned) {
            work.report.add(RemarkKind::Guessed, origin, "needs", "", &need);
            put_new(&mut facts, "needs", Datum::List(vec![Datum::Text(need)]));
        }
    }
    if !work.known.has_offer(&id) {
        for key in Table::Offer.keys().iter().filter(|key| key.required && get(&facts, key.name).is_none()) {
            work.report.add(RemarkKind::Missing, origin, key.name, &name, key.german);
        }
    }
    Some(Record { table: Table::Offer, facts, notes: Vec::new(), origin: origin.to_owned() })
}
