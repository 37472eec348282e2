//! An offer as JSON: the keys of the file, what refers to something resolved, what is not stated left out.

use super::json::{Json, Object, opening};
use super::offer;
use crate::directory::hours::{Rules, SeasonDay};
use crate::directory::model::{Accessibility, Answer, At, Contact, Cost, Course, Place, Translation};
use crate::directory::timetable::opening_of;
use crate::directory::{Directory, Entry, Moment, Offer, Text};
use chrono::NaiveDate;

/// The offer; with what is kept about it, if that is asked for.
pub fn object(directory: &Directory, entry: &Entry, now: &Moment, internal: bool) -> Object {
    let offer = &entry.offer;
    let object = what(directory, offer);
    let object = when(object, directory, offer).with("open", opening(&opening_of(directory, offer, now), now));
    let object = how(object, offer);
    let object = keeping(object, offer, now);
    let object = if internal { kept(object, entry) } else { object };
    object
        .list("at", offer.at.iter().map(|at| at_place(at, at.place.and_then(|ix| directory.place(ix)))))
        .list("translations", offer.translations.iter().map(translation))
}

fn what(directory: &Directory, offer: &Offer) -> Object {
    let provider = offer::provider(directory, offer).map(|provider| {
        Object::new()
            .with("id", &provider.id)
            .with("name", &provider.name)
            .maybe("phone", provider.phone.as_ref())
            .maybe("email", provider.email.as_ref())
            .maybe("url", provider.url.as_ref())
    });
    let needs = offer.needs.iter().filter_map(|ix| directory.needs.get(*ix)).map(|need| &need.id);
    let speaks = offer.speaks.iter().map(|speaks| {
        Object::new()
            .with("code", speaks.code.as_str())
            .maybe("level", speaks.level)
            .maybe("note", speaks.note.as_ref())
    });
    let notes = offer.residence_notes.iter().map(|note| {
        Object::new()
            .with("text", &note.text)
            .maybe("source", note.source.as_ref())
            .maybe("from", day(note.from))
            .maybe("to", day(note.to))
            .maybe("checked", day(note.checked))
    });
    Object::new()
        .with("id", &offer.id)
        .with("name", &offer.name)
        .maybe("provider_name", offer.provider_name.as_ref())
        .with("summary", &offer.summary)
        .maybe("description", offer.description.as_ref())
        .with("provider", provider)
        .with("needs", needs.collect::<Vec<_>>())
        .list("keywords", &offer.keywords)
        .list("channel", offer.channel.iter().copied())
        .list("groups", offer.groups.iter().copied())
        .object("ages", Object::new().maybe("from", offer.age_from).maybe("to", offer.age_to))
        .list("residence", offer.residence.iter().copied())
        .list("residence_depends", offer.residence_depends.iter().copied())
        .list("residence_notes", notes)
        .list("benefits", offer.benefits.iter().copied())
        .list("speaks", speaks)
        .list("interpretation", offer.interpretation.iter().copied())
        .list("traits", offer.traits.iter().copied())
}

fn when(object: Object, directory: &Directory, offer: &Offer) -> Object {
    let season_day = |day: SeasonDay| match day {
        SeasonDay::Once(day) => day.to_string(),
        SeasonDay::EveryYear(month, day) => format!("{month:02}-{day:02}"),
    };
    let season = offer
        .season
        .map(|season| Object::new().with("from", season_day(season.from)).with("to", season_day(season.to)));
    object
        .maybe("address", offer.hidden_address.then_some("hidden"))
        .list("towns", directory.towns_of(offer))
        .list("catchment", &offer.catchment)
        .maybe("hours", hours(offer.hours.as_ref()))
        .maybe("phone_hours", hours(offer.phone_hours.as_ref()))
        .maybe("appointment_hours", hours(offer.appointment_hours.as_ref()))
        .maybe("hours_text", offer.hours_text.as_ref())
        .maybe("season", season)
        .maybe("course", offer.course.as_deref().map(course))
}

fn how(object: Object, offer: &Offer) -> Object {
    let capacity = offer.capacity.map(|capacity| {
        Object::new()
            .with("state", capacity.state)
            .maybe("wait_weeks", capacity.wait_weeks)
            .maybe("as_of", day(capacity.as_of))
    });
    object
        .list("access", offer.access.iter().copied())
        .list("referral_by", offer.referral_by.iter().copied())
        .list("vouchers", offer.vouchers.iter().copied())
        .list("documents", offer.documents.iter().copied())
        .maybe("documents_note", offer.documents_note.as_ref())
        .list("next_steps", &offer.next_steps)
        .maybe("capacity", capacity)
        .maybe("cost", offer.cost.as_deref().map(cost))
        .object("accessibility", accessibility(offer.accessibility))
        .maybe("phone", offer.phone.as_ref())
        .maybe("email", offer.email.as_ref())
        .maybe("url", offer.url.as_ref())
        .maybe("booking_url", offer.booking_url.as_ref())
        .list("contacts", offer.contacts.iter().map(contact))
}

fn keeping(object: Object, offer: &Offer, now: &Moment) -> Object {
    let alert =
        offer.alert.as_deref().map(|alert| Object::new().with("text", &alert.text).maybe("until", day(alert.until)));
    // The keys are the directory's own, so this object is made by hand.
    let ids = offer.external_ids.iter().map(|(name, id)| Object::new().with("name", name).with("id", id));
    object
        .with("state", offer::standing(offer, now.date()).unwrap_or("published"))
        .maybe("alert", alert)
        .maybe("verified", day(offer.verified))
        .maybe("expires", day(offer.expires))
        .list("funder", &offer.funder)
        .list("legal_basis", &offer.legal_basis)
        .list("partners", &offer.partners)
        .maybe("volunteers_wanted", offer.volunteers_wanted)
        .list("modelled_on", &offer.modelled_on)
        .list("external_ids", ids)
}

fn kept(object: Object, entry: &Entry) -> Object {
    let keeping = &entry.keeping;
    object
        .maybe("verified_by", keeping.verified_by.as_ref())
        .maybe("verified_how", keeping.verified_how)
        .maybe("owner", keeping.owner.as_ref())
        .maybe("source_url", keeping.source_url.as_ref())
        .maybe("funded_until", day(keeping.funded_until))
        .maybe("internal_note", keeping.internal_note.as_ref())
}

fn course(course: &Course) -> Object {
    Object::new()
        .maybe("kind", course.kind)
        .maybe("from", course.from)
        .maybe("to", course.to)
        .maybe("entry", course.entry)
        .maybe("starts", day(course.starts))
        .maybe("ends", day(course.ends))
        .maybe("register_by", day(course.register_by))
        .maybe("rolling", course.rolling)
        .maybe("sessions", hours(course.sessions.as_ref()))
        .maybe("lessons", course.lessons)
        .maybe("exam", course.exam.as_ref())
        .maybe("childcare", course.childcare.map(answer))
        .maybe("online", course.online)
}

fn cost(cost: &Cost) -> Object {
    Object::new()
        .with("kind", cost.kind)
        .maybe("amount", cost.amount)
        .maybe("unit", cost.unit)
        .maybe("with_pass", cost.with_pass)
        .maybe("payer", cost.payer.as_ref())
        .maybe("note", cost.note.as_ref())
}

fn contact(contact: &Contact) -> Object {
    Object::new()
        .with("role", &contact.role)
        .maybe("phone", contact.phone.as_ref())
        .maybe("email", contact.email.as_ref())
        .maybe("hours", hours(contact.hours.as_ref()))
}

fn accessibility(all: Accessibility) -> Object {
    Object::new()
        .maybe("wheelchair", all.wheelchair.map(answer))
        .maybe("step_free", all.step_free)
        .maybe("lift", all.lift)
        .maybe("toilet", all.toilet)
        .maybe("hearing_loop", all.hearing_loop)
        .maybe("sign_language", all.sign_language)
        .maybe("easy_language", all.easy_language)
        .maybe("parking", all.parking)
}

fn at_place(at: &At, place: Option<&Place>) -> Object {
    let place = place.map(|place| {
        Object::new()
            .with("id", &place.id)
            .with("name", &place.name)
            .maybe("street", place.street.as_ref())
            .maybe("postcode", place.postcode.as_ref())
            .maybe("town", place.town.as_ref())
            .maybe("district", place.district.as_ref())
            .maybe("lat", place.lat)
            .maybe("lon", place.lon)
            .maybe("arrival", place.arrival.as_ref())
            .maybe("hours", hours(place.hours.as_ref()))
            .object("accessibility", accessibility(place.accessibility))
    });
    Object::new()
        .with("place", place)
        .maybe("hours", hours(at.hours.as_ref()))
        .maybe("phone_hours", hours(at.phone_hours.as_ref()))
        .maybe("appointment_hours", hours(at.appointment_hours.as_ref()))
        .maybe("phone", at.phone.as_ref())
        .object("accessibility", accessibility(at.accessibility))
        .maybe("note", at.note.as_ref())
}

fn translation(texts: &Translation) -> Object {
    Object::new()
        .with("language", texts.language.as_str())
        .maybe("name", texts.name.as_ref())
        .maybe("summary", texts.summary.as_ref())
        .maybe("description", texts.description.as_ref())
        .list("next_steps", &texts.next_steps)
        .maybe("hours_text", texts.hours_text.as_ref())
        .maybe("alert", texts.alert.as_ref())
        .maybe("by", texts.by)
        .maybe("of", texts.of.as_ref())
}

fn day(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// Hours as they are written, cleaned: the notation leaves room for comments.
fn hours(rules: Option<&Rules>) -> Option<String> {
    rules.map(|rules| Text::line(rules.as_str()).as_str().to_owned())
}

fn answer(answer: Answer) -> Json {
    match answer {
        Answer::Yes => true.into(),
        Answer::No => false.into(),
        Answer::Partly(code) => code.into(),
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
