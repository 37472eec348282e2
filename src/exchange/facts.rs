//! The public part of a directory as records: one line a key, nothing that is kept about an offer.
//!
//! Built from [`Offer`] alone, which never had what is internal. Providers and places go along only where an offer that goes
//! names them: the place of a shelter that nobody names any more must not leave.

use super::datum::{Batch, Datum, Facts, Record};
use crate::directory::catalogue::Table;
use crate::directory::hours::{Rules, SeasonDay};
use crate::directory::model::{
    Accessibility, Answer, At, Contact, Cost, Course, Language, Place, Provider, Translation,
};
use crate::directory::{Directory, Offer, Text};
use chrono::NaiveDate;
use foldhash::{HashSet, HashSetExt};

struct Made(Facts);

impl Made {
    fn put(mut self, key: &str, datum: Option<Datum>) -> Made {
        if let Some(datum) = datum.filter(|datum| !datum.is_empty()) {
            self.0.push((key.to_owned(), datum));
        }
        self
    }
    fn text(self, key: &str, text: Option<&Text>) -> Made {
        self.put(key, text.map(|text| Datum::text(text)))
    }
    fn code(self, key: &str, code: Option<&str>) -> Made {
        self.put(key, code.map(Datum::text))
    }
    fn texts(self, key: &str, texts: &[Text]) -> Made {
        self.put(key, Some(Datum::List(texts.iter().map(|text| Datum::text(text)).collect())))
    }
    fn codes(self, key: &str, codes: &[&str]) -> Made {
        self.put(key, Some(Datum::List(codes.iter().map(|code| Datum::text(code)).collect())))
    }
    fn flag(self, key: &str, yes: Option<bool>) -> Made {
        self.put(key, yes.map(Datum::Flag))
    }
    fn number(self, key: &str, number: Option<f64>) -> Made {
        self.put(key, number.map(Datum::Number))
    }
    fn whole(self, key: &str, number: Option<u32>) -> Made {
        self.put(key, number.map(|n| Datum::Whole(n.into())))
    }
    fn date(self, key: &str, day: Option<NaiveDate>) -> Made {
        self.put(key, day.map(Datum::Date))
    }
    fn hours(self, key: &str, rules: Option<&Rules>) -> Made {
        self.put(key, rules.map(|rules| Datum::text(&Text::line(rules.as_str()))))
    }
    fn answer(self, key: &str, answer: Option<Answer>) -> Made {
        self.put(
            key,
            answer.map(|answer| match answer {
                Answer::Yes => Datum::Flag(true),
                Answer::No => Datum::Flag(false),
                Answer::Partly(code) => Datum::text(code),
            }),
        )
    }
    fn table(self, key: &str, table: Made) -> Made {
        self.put(key, Some(Datum::Table(table.0)))
    }
    fn tables(self, key: &str, tables: impl Iterator<Item = Made>) -> Made {
        self.put(key, Some(Datum::List(tables.map(|made| Datum::Table(made.0)).collect())))
    }
}

fn made() -> Made {
    Made(Facts::new())
}

/// The records of a directory's public part. What is not stated is not there.
pub fn batch(directory: &Directory<Offer>) -> Batch {
    let mut providers = HashSet::new();
    let mut places = HashSet::new();
    let mut sheltering = HashSet::new();
    for offer in &directory.offers {
        providers.extend(offer.provider);
        places.extend(offer.at.iter().filter_map(|at| at.place));
        if offer.hidden_address {
            sheltering.extend(offer.provider);
        }
    }
    // Partners may be named by id; whoever takes the directory elsewhere needs their names.
    let partners: HashSet<&str> = directory.offers.iter().flat_map(|offer| &offer.partners).map(Text::as_str).collect();
    let record = |table, made: Made| Record { table, facts: made.0, notes: Vec::new(), origin: String::new() };
    Batch {
        about: about(directory),
        needs: Vec::new(),
        providers: (0u32..)
            .zip(&directory.providers)
            .map(|(n, provider)| (crate::directory::model::ProviderIx(n), provider))
            .filter(|(ix, known)| providers.contains(ix) || partners.contains(known.id.as_str()))
            .map(|(ix, known)| record(Table::Provider, provider(known, sheltering.contains(&ix))))
            .collect(),
        places: (0u32..)
            .zip(&directory.places)
            .filter(|(n, _)| places.contains(&crate::directory::model::PlaceIx(*n)))
            .map(|(_, known)| record(Table::Place, place(known)))
            .collect(),
        offers: directory.offers.iter().map(|known| record(Table::Offer, offer(directory, known))).collect(),
    }
}

fn about<E>(directory: &Directory<E>) -> Facts {
    let about = &directory.about;
    let languages = about.text_languages.iter().map(|language| Datum::text(language.as_str())).collect();
    made()
        .put("format", Some(Datum::Whole(crate::directory::read::FORMAT.into())))
        .text("name", Some(&about.name))
        .flag("sample", about.sample.then_some(true))
        .put("text_languages", Some(Datum::List(languages)))
        .put("timezone", about.zone.map(|zone| Datum::text(zone.name())))
        .code("holidays", about.calendar.land().map(crate::directory::calendar::Land::code))
        .0
}

/// A provider. Of one that runs something at a hidden address, its own may be that address, so it stays here.
fn provider(known: &Provider, shelters: bool) -> Made {
    let open = |text: &'_ Option<Text>| text.clone().filter(|_| !shelters);
    made()
        .text("id", Some(&known.id))
        .text("name", Some(&known.name))
        .texts("aliases", &known.aliases)
        .code("association", known.association)
        .text("phone", known.phone.as_ref())
        .text("email", known.email.as_ref())
        .text("url", known.url.as_ref())
        .text("street", open(&known.street).as_ref())
        .text("postcode", open(&known.postcode).as_ref())
        .text("town", open(&known.town).as_ref())
}

fn place(known: &Place) -> Made {
    made()
        .text("id", Some(&known.id))
        .text("name", Some(&known.name))
        .texts("aliases", &known.aliases)
        .text("street", known.street.as_ref())
        .text("postcode", known.postcode.as_ref())
        .text("town", known.town.as_ref())
        .text("district", known.district.as_ref())
        .number("lat", known.lat)
        .number("lon", known.lon)
        .text("arrival", known.arrival.as_ref())
        .hours("hours", known.hours.as_ref())
        .code(
            "holidays",
            known
                .calendar
                .as_ref()
                .and_then(crate::directory::calendar::Calendar::land)
                .map(crate::directory::calendar::Land::code),
        )
        .table("accessibility", accessibility(known.accessibility))
}

/// What an offer says, by the keys of the file; nothing that is kept about it.
pub fn of_offer<E>(directory: &Directory<E>, known: &Offer) -> Facts {
    offer(directory, known).0
}

/// What is said of a place.
pub fn of_place(known: &Place) -> Facts {
    place(known).0
}

/// What is said of a provider, without its address, which may be one that is hidden.
pub fn of_provider(known: &Provider) -> Facts {
    provider(known, true).0
}

fn offer<E>(directory: &Directory<E>, known: &Offer) -> Made {
    let needs = known.needs.iter().filter_map(|ix| directory.needs.get(*ix)).map(|need| Datum::text(&need.id));
    let speaks = known.speaks.iter().map(|speaks| {
        if speaks.level.is_none() && speaks.note.is_none() {
            return Datum::text(speaks.code.as_str());
        }
        let code = Some(Datum::text(speaks.code.as_str()));
        Datum::Table(made().put("code", code).code("level", speaks.level).text("note", speaks.note.as_ref()).0)
    });
    let notes = known.residence_notes.iter().map(|note| {
        made()
            .text("text", Some(&note.text))
            .text("source", note.source.as_ref())
            .date("from", note.from)
            .date("to", note.to)
            .date("checked", note.checked)
    });
    let season_day = |day: SeasonDay| match day {
        SeasonDay::Once(day) => Datum::Date(day),
        SeasonDay::EveryYear(month, day) => Datum::Text(format!("{month:02}-{day:02}")),
    };
    let season = known.season.map(|season| {
        let (from, to) = (season_day(season.from), season_day(season.to));
        Datum::Table(made().put("from", Some(from)).put("to", Some(to)).0)
    });
    let capacity = known.capacity.map(|capacity| {
        let wait = capacity.wait_weeks;
        let made = made().code("state", Some(capacity.state)).whole("wait_weeks", wait).date("as_of", capacity.as_of);
        Datum::Table(made.0)
    });
    let alert = known
        .alert
        .as_deref()
        .map(|alert| Datum::Table(made().text("text", Some(&alert.text)).date("until", alert.until).0));
    let ids = known.external_ids.iter().map(|(name, id)| (name.as_str().to_owned(), Datum::text(id))).collect();
    let translations = known
        .translations
        .iter()
        .map(|texts| (language(&texts.language), Datum::Table(translation(texts).0)))
        .collect();
    made()
        .text("id", Some(&known.id))
        .text("name", Some(&known.name))
        .text("provider_name", known.provider_name.as_ref())
        .text("summary", Some(&known.summary))
        .text("description", known.description.as_ref())
        .text("provider", known.provider.and_then(|ix| directory.provider(ix)).map(|provider| &provider.id))
        .put("needs", Some(Datum::List(needs.collect())))
        .texts("keywords", &known.keywords)
        .codes("channel", &known.channel)
        .codes("groups", &known.groups)
        .table("ages", made().number("from", known.age_from).number("to", known.age_to))
        .codes("residence", &known.residence)
        .codes("residence_depends", &known.residence_depends)
        .tables("residence_notes", notes)
        .codes("benefits", &known.benefits)
        .put("speaks", Some(Datum::List(speaks.collect())))
        .codes("interpretation", &known.interpretation)
        .codes("traits", &known.traits)
        .code("address", known.hidden_address.then_some("hidden"))
        .texts("catchment", &known.catchment)
        .hours("hours", known.hours.as_ref())
        .hours("phone_hours", known.phone_hours.as_ref())
        .hours("appointment_hours", known.appointment_hours.as_ref())
        .text("hours_text", known.hours_text.as_ref())
        .put("season", season)
        .put("course", known.course.as_deref().map(|known| Datum::Table(course(known).0)))
        .codes("access", &known.access)
        .codes("referral_by", &known.referral_by)
        .codes("vouchers", &known.vouchers)
        .codes("documents", &known.documents)
        .text("documents_note", known.documents_note.as_ref())
        .texts("next_steps", &known.next_steps)
        .put("capacity", capacity)
        .put("cost", known.cost.as_deref().map(|known| Datum::Table(cost(known).0)))
        .table("accessibility", accessibility(known.accessibility))
        .text("phone", known.phone.as_ref())
        .text("email", known.email.as_ref())
        .text("url", known.url.as_ref())
        .text("booking_url", known.booking_url.as_ref())
        .tables("contacts", known.contacts.iter().map(contact))
        .code("state", known.state)
        .put("alert", alert)
        .date("verified", known.verified)
        .date("expires", known.expires)
        .texts("funder", &known.funder)
        .texts("legal_basis", &known.legal_basis)
        .texts("partners", &known.partners)
        .flag("volunteers_wanted", known.volunteers_wanted)
        .texts("modelled_on", &known.modelled_on)
        .put("external_ids", Some(Datum::Table(ids)))
        .tables("at", known.at.iter().filter(|_| !known.hidden_address).map(|known| at(directory, known)))
        .put("translations", Some(Datum::Table(translations)))
}

fn language(language: &Language) -> String {
    language.as_str().to_owned()
}

fn course(known: &Course) -> Made {
    made()
        .code("kind", known.kind)
        .code("from", known.from)
        .code("to", known.to)
        .code("entry", known.entry)
        .date("starts", known.starts)
        .date("ends", known.ends)
        .date("register_by", known.register_by)
        .flag("rolling", known.rolling)
        .hours("sessions", known.sessions.as_ref())
        .whole("lessons", known.lessons)
        .text("exam", known.exam.as_ref())
        .answer("childcare", known.childcare)
        .flag("online", known.online)
}

fn cost(known: &Cost) -> Made {
    made()
        .code("kind", Some(known.kind))
        .number("amount", known.amount)
        .code("unit", known.unit)
        .number("with_pass", known.with_pass)
        .text("payer", known.payer.as_ref())
        .text("note", known.note.as_ref())
}

fn contact(known: &Contact) -> Made {
    made()
        .text("role", Some(&known.role))
        .text("phone", known.phone.as_ref())
        .text("email", known.email.as_ref())
        .hours("hours", known.hours.as_ref())
}

fn accessibility(known: Accessibility) -> Made {
    made()
        .answer("wheelchair", known.wheelchair)
        .flag("step_free", known.step_free)
        .flag("lift", known.lift)
        .flag("toilet", known.toilet)
        .flag("hearing_loop", known.hearing_loop)
        .flag("sign_language", known.sign_language)
        .flag("easy_language", known.easy_language)
        .flag("parking", known.parking)
}

fn at<E>(directory: &Directory<E>, known: &At) -> Made {
    made()
        .text("place", known.place.and_then(|ix| directory.place(ix)).map(|place| &place.id))
        .hours("hours", known.hours.as_ref())
        .hours("phone_hours", known.phone_hours.as_ref())
        .hours("appointment_hours", known.appointment_hours.as_ref())
        .text("phone", known.phone.as_ref())
        .table("accessibility", accessibility(known.accessibility))
        .text("note", known.note.as_ref())
}

fn translation(known: &Translation) -> Made {
    made()
        .text("name", known.name.as_ref())
        .text("summary", known.summary.as_ref())
        .text("description", known.description.as_ref())
        .texts("next_steps", &known.next_steps)
        .text("hours_text", known.hours_text.as_ref())
        .text("alert", known.alert.as_ref())
        .code("by", known.by)
        .text("of", known.of.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::catalogue::Kind;
    use crate::directory::read::{BuiltIn, File, read};
    use crate::exchange::datum::get;

    fn sample() -> Directory<Offer> {
        let file = File { name: Text::line("x"), text: include_str!("../../directory.toml") };
        let directory = read(vec![file], &BuiltIn::load()).unwrap().directory;
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        directory.public(day)
    }

    /// Every public key that the sample uses goes out, no internal one does, and the order is the catalogue's.
    #[test]
    fn every_public_key_goes_out_and_no_other() {
        let batch = batch(&sample());
        for (table, records) in
            [(Table::Offer, &batch.offers), (Table::Provider, &batch.providers), (Table::Place, &batch.places)]
        {
            for key in table.keys() {
                let used = records.iter().any(|record| get(&record.facts, key.name).is_some());
                let seldom = matches!(key.name, "holidays" | "state" | "expires");
                assert!(used == key.public || seldom, "{} {}", table.name(), key.name);
            }
            for record in records {
                let order: Vec<usize> = record
                    .facts
                    .iter()
                    .map(|(name, _)| table.keys().iter().position(|key| key.name == name).unwrap())
                    .collect();
                assert!(order.is_sorted(), "{}", record.id());
            }
        }
        for table in [Table::Course, Table::Cost, Table::Contact, Table::At, Table::Capacity, Table::ResidenceNote] {
            let offers = batch.offers.iter();
            let tables: Vec<&Facts> = offers
                .flat_map(|record| &record.facts)
                .filter(|(name, _)| {
                    Table::Offer.key(name).is_some_and(|key| match key.kind {
                        Kind::Table(inner) => inner == table,
                        Kind::List(Kind::Table(inner)) => *inner == table,
                        _ => false,
                    })
                })
                .flat_map(|(_, datum)| match datum {
                    Datum::Table(facts) => vec![facts],
                    Datum::List(items) => {
                        items.iter().filter_map(|i| if let Datum::Table(f) = i { Some(f) } else { None }).collect()
                    }
                    _ => Vec::new(),
                })
                .collect();
            for key in table.keys() {
                assert!(tables.iter().any(|facts| get(facts, key.name).is_some()), "{} {}", table.name(), key.name);
            }
        }
    }
}
