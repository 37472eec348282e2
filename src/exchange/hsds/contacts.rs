//! Telephone numbers and contacts of a service.

use super::super::datum::{Datum, Facts, get, put_new, text};
use super::entities::{mark_kind, put};
use super::import::Work;
use super::rows::At;
use crate::directory::Text;
use crate::directory::catalogue::Kind;

/// Numbers and contacts of the service and of where it is. Names of persons are not taken: a contact is what it is for.
pub(super) fn contacts(
    work: &mut Work<'_>,
    facts: &mut Facts,
    id: &str,
    places: &[(Option<At>, Option<String>, String)],
) {
    let mut owners: Vec<(&str, String)> = vec![("service_id", id.to_owned())];
    for (link, _, location) in places {
        if let Some(link) = link.and_then(|link| work.rows.see(link, "id")) {
            owners.push(("service_at_location_id", link));
        }
        owners.push(("location_id", location.clone()));
    }
    let mut contacts: Vec<Datum> = Vec::new();
    for (column, owner) in &owners {
        for row in work.rows.of("contacts", column, owner) {
            let role = ["title", "department"]
                .iter()
                .filter_map(|column| work.rows.take(row, column))
                .collect::<Vec<_>>()
                .join(", ");
            let mut contact = Facts::new();
            put(work, &mut contact, "email", Kind::Email, row, "email");
            for phone in work.rows.of("phones", "contact_id", &work.rows.see(row, "id").unwrap_or_default()) {
                number(work, &mut contact, phone);
            }
            let role = if role.is_empty() { "contact".to_owned() } else { role };
            put_new(&mut contact, "role", Datum::text(&Text::line(&role)));
            contacts.push(Datum::Table(contact));
        }
        for phone in work.rows.of("phones", column, owner) {
            if work.rows.see(phone, "contact_id").is_some() {
                continue;
            }
            let described = ["department", "description", "extension", "vanity_number"]
                .iter()
                .any(|c| work.rows.see(phone, c).is_some());
            let kind = work.rows.see(phone, "type").or_else(|| work.rows.see(phone, "number_type"));
            let voice = kind.as_deref().is_none_or(|kind| kind == "voice");
            if voice && !described && text(facts, "phone").is_none() {
                put(work, facts, "phone", Kind::Phone, phone, "number");
                mark_kind(work, phone);
                continue;
            }
            let mut contact = Facts::new();
            number(work, &mut contact, phone);
            if get(&contact, "phone").is_some() {
                contacts.push(Datum::Table(contact));
            }
        }
    }
    contacts.dedup();
    put_new(facts, "contacts", Datum::List(contacts));
}

/// A number with what is said of it as the role.
fn number(work: &mut Work<'_>, contact: &mut Facts, phone: At) {
    put(work, contact, "phone", Kind::Phone, phone, "number");
    if get(contact, "phone").is_none() {
        return;
    }
    let mut role: Vec<String> = Vec::new();
    for column in ["department", "description", "number_type", "type", "extension", "vanity_number", "country_prefix"] {
        let Some(said) = work.rows.take(phone, column) else { continue };
        match column {
            "extension" => role.push(format!("ext. {said}")),
            // The same number once more.
            "number_type" | "type" if said == "voice" && !role.is_empty() => {}
            _ => role.push(said),
        }
    }
    let role = if role.is_empty() { "phone".to_owned() } else { role.join(", ") };
    match contact.iter_mut().find(|(key, _)| key == "role") {
        Some(_) => {}
        None => put_new(contact, "role", Datum::text(&Text::line(&role))),
    }
}
