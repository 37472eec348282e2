//! A directory as services of HSDS 3.0.
//!
//! Standard fields hold what others can use; what is not exactly in them goes as attributes ([`super::attributes`]), so that
//! the way back is exact. Ids are UUIDs made of the directory's name and the id, the same on every run; a service that came
//! with one keeps it (`external_ids.hsds`).

use super::super::datum::{Batch, Datum, Facts, Record, get, text};
use super::super::path::{Owner, Path};
use super::tables::{self, Apart};
use super::{EXTRAS, NEEDS, attributes, schedules};
use crate::directory::lists::List;
use crate::directory::taxonomy::Need;
use crate::directory::{Directory, Offer};
use foldhash::{HashMap, HashMapExt};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What stands exactly in fields of HSDS and needs no attribute.
const SERVICE: [&str; 7] = ["name", "provider_name", "url", "email", "verified", "ages.from", "ages.to"];
const ORGANIZATION: [&str; 4] = ["name", "email", "url", "phone"];
const LOCATION: [&str; 4] = ["name", "lat", "lon", "arrival"];

/// The services, a list.
pub fn services(batch: &Batch, directory: &Directory<Offer>) -> Value {
    let index = |records: &'_ [Record]| -> HashMap<String, usize> {
        let mut map = HashMap::new();
        map.extend(records.iter().enumerate().map(|(at, record)| (record.id().to_owned(), at)));
        map
    };
    let export = Export {
        name: text(&batch.about, "name").unwrap_or_default().to_owned(),
        land: text(&batch.about, "holidays").unwrap_or("DE").to_owned(),
        providers: index(&batch.providers),
        places: index(&batch.places),
        batch,
        directory,
    };
    Value::Array(batch.offers.iter().map(|offer| export.service(offer)).collect())
}

/// A JSON text, indented, with a line end.
pub fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).map(|text| text + "\n").unwrap_or_default()
}

/// All files of an export: the JSON text and the tables.
pub fn files(services: &Value) -> Vec<(String, Vec<u8>)> {
    let mut apart = Apart::default();
    for (number, service) in services.as_array().into_iter().flatten().enumerate() {
        if let Value::Object(service) = service {
            apart.take("services", service, &format!("services[{number}]"));
        }
    }
    let mut files = vec![("services.json".to_owned(), pretty(services).into_bytes())];
    files.extend(tables::files(&apart.tables));
    files
}

struct Export<'d> {
    name: String,
    land: String,
    providers: HashMap<String, usize>,
    places: HashMap<String, usize>,
    batch: &'d Batch,
    directory: &'d Directory<Offer>,
}

/// An object that leaves out what is not stated.
#[derive(Default)]
struct Made(Map<String, Value>);

impl Made {
    fn put(mut self, key: &str, value: Option<Value>) -> Made {
        let stated = value.filter(|value| match value {
            Value::String(text) => !text.is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Null => false,
            _ => true,
        });
        if let Some(value) = stated {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
    fn text(self, key: &str, text: Option<&str>) -> Made {
        self.put(key, text.map(Value::from))
    }
    fn list(self, key: &str, items: Vec<Value>) -> Made {
        self.put(key, Some(Value::Array(items)))
    }
}

fn number(facts: &Facts, key: &str) -> Option<Value> {
    match get(facts, key)? {
        Datum::Number(number) => Some(json!(number)),
        Datum::Whole(number) => Some(json!(number)),
        _ => None,
    }
}

fn list<'f>(facts: &'f Facts, key: &str) -> Vec<&'f Datum> {
    match get(facts, key) {
        Some(Datum::List(items)) => items.iter().collect(),
        _ => Vec::new(),
    }
}

fn table<'f>(facts: &'f Facts, key: &str) -> Option<&'f Facts> {
    match get(facts, key)? {
        Datum::Table(facts) => Some(facts),
        _ => None,
    }
}

impl Export<'_> {
    fn id(&self, what: &str, of: &str) -> String {
        Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("lotse:{}/{what}/{of}", self.name).as_bytes()).to_string()
    }

    fn label(&self, list: List, code: &str) -> String {
        self.directory.lists.label(list, code, self.directory.about.main_language()).to_owned()
    }

    fn labels(&self, facts: &Facts, key: &str, of: List) -> Vec<String> {
        list(facts, key).into_iter().filter_map(Datum::as_text).map(|code| self.label(of, code)).collect()
    }

    fn service(&self, record: &Record) -> Value {
        let facts = &record.facts;
        let own = record.id();
        let of = |what: &str, number: usize| self.id(what, &format!("{own}/{number}"));
        let told: Vec<&str> = ["summary", "description"].iter().filter_map(|key| text(facts, key)).collect();
        let came_with =
            table(facts, "external_ids").and_then(|ids| text(ids, "hsds")).filter(|id| Uuid::parse_str(id).is_ok());
        let status = match text(facts, "state") {
            Some("paused") => "temporarily closed",
            Some("closed") => "defunct",
            Some("draft" | "in_review") => "inactive",
            _ => "active",
        };
        let steps: Vec<String> =
            list(facts, "next_steps").into_iter().filter_map(Datum::as_text).map(str::to_owned).collect();
        let process = [self.labels(facts, "access", List::Access).join(", "), steps.join("\n")];
        let process = process.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n");
        let ages = table(facts, "ages");
        let cost = table(facts, "cost");
        let weeks = table(facts, "capacity").and_then(|capacity| number(capacity, "wait_weeks"));
        let organization = text(facts, "provider")
            .and_then(|id| self.batch.providers.get(*self.providers.get(id)?))
            .map(|provider| self.organization(provider));
        let made = Made::default()
            .put("id", Some(came_with.map_or_else(|| self.id("service", own), str::to_owned).into()))
            .text("name", text(facts, "name"))
            .text("alternate_name", text(facts, "provider_name"))
            .text("description", Some(&told.join("\n\n")))
            .text("url", text(facts, "url"))
            .text("email", text(facts, "email"))
            .text("status", Some(status))
            .text(
                "interpretation_services",
                Some(&self.labels(facts, "interpretation", List::Interpretation).join(", ")),
            )
            .text("application_process", Some(&process))
            .text("fees_description", cost.and_then(|cost| text(cost, "note")))
            // A duration of ISO 8601: no words, so nothing to translate.
            .text("wait_time", weeks.map(|weeks| format!("P{weeks}W")).as_deref())
            .put("minimum_age", ages.and_then(|ages| number(ages, "from")))
            .put("maximum_age", ages.and_then(|ages| number(ages, "to")))
            .put(
                "assured_date",
                get(facts, "verified")
                    .and_then(|day| if let Datum::Date(day) = day { Some(json!(day.to_string())) } else { None }),
            )
            .text("alert", table(facts, "alert").and_then(|alert| text(alert, "text")))
            .list("phones", Self::phones(text(facts, "phone"), &of("phone", 0)))
            .list("schedules", self.schedules(facts, own))
            .list("service_areas", self.each(facts, "catchment", own, "service_area", "name"))
            .list("service_at_locations", self.locations(facts, own))
            .list("languages", self.languages(facts, own))
            .put("organization", organization)
            .list("funding", self.each(facts, "funder", own, "funding", "source"))
            .list("cost_options", cost.map(|cost| self.cost(cost, &of("cost_option", 0))).into_iter().collect())
            .list("required_documents", self.documents(facts, own))
            .list("contacts", self.contacts(facts, own))
            .list("attributes", self.attributes("service", own, Owner::Offer, facts, &SERVICE));
        Value::Object(made.0)
    }

    fn each(&self, facts: &Facts, key: &str, own: &str, what: &str, field: &str) -> Vec<Value> {
        let texts = list(facts, key).into_iter().filter_map(Datum::as_text).enumerate();
        texts.map(|(n, text)| json!({ "id": self.id(what, &format!("{own}/{n}")), field: text })).collect()
    }

    fn phones(number: Option<&str>, id: &str) -> Vec<Value> {
        number.map(|number| json!({ "id": id, "number": number, "type": "voice" })).into_iter().collect()
    }

    fn schedules(&self, facts: &Facts, own: &str) -> Vec<Value> {
        let mut out = Vec::new();
        let course = table(facts, "course");
        let sessions = course.and_then(|course| text(course, "sessions")).map(|hours| ("sessions", hours));
        let keys = ["hours", "phone_hours", "appointment_hours"];
        for (key, hours) in keys.iter().filter_map(|key| Some((*key, text(facts, key)?))).chain(sessions) {
            for schedule in schedules::of(hours) {
                let mut made = schedule;
                made.insert("id".to_owned(), self.id("schedule", &format!("{own}/{}", out.len())).into());
                made.insert("notes".to_owned(), key.into());
                let days = [("valid_from", "starts"), ("valid_to", "ends")];
                for (field, key) in days.iter().filter(|_| key == "sessions") {
                    if let Some(Datum::Date(day)) = course.and_then(|course| get(course, key)) {
                        made.insert((*field).to_owned(), day.to_string().into());
                    }
                }
                out.push(Value::Object(made));
            }
        }
        if let Some(told) = text(facts, "hours_text") {
            out.push(json!({ "id": self.id("schedule", &format!("{own}/text")), "description": told, "notes": "hours_text" }));
        }
        out
    }

    fn languages(&self, facts: &Facts, own: &str) -> Vec<Value> {
        let language = |(n, datum): (usize, &Datum)| {
            let (code, note) = match datum {
                Datum::Table(facts) => (text(facts, "code")?, text(facts, "note")),
                other => (other.as_text()?, None),
            };
            let name = self.directory.lists.language(code, "en");
            let made = Made::default()
                .put("id", Some(self.id("language", &format!("{own}/{n}")).into()))
                .text("name", Some(name))
                .text("code", Some(code))
                .text("note", note);
            Some(Value::Object(made.0))
        };
        list(facts, "speaks").into_iter().enumerate().filter_map(language).collect()
    }

    fn cost(&self, cost: &Facts, id: &str) -> Value {
        let unit = text(cost, "unit").map(|unit| self.label(List::Units, unit));
        let amount = number(cost, "amount");
        let currency = amount.is_some().then_some("EUR");
        let made = Made::default()
            .text("id", Some(id))
            .text("option", text(cost, "kind").map(|kind| self.label(List::Costs, kind)).as_deref())
            .text("currency", currency)
            .put("amount", amount)
            .text("amount_description", unit.as_deref());
        Value::Object(made.0)
    }

    fn documents(&self, facts: &Facts, own: &str) -> Vec<Value> {
        let mut names = self.labels(facts, "documents", List::Documents);
        names.extend(self.labels(facts, "vouchers", List::Vouchers));
        names.extend(text(facts, "documents_note").map(str::to_owned));
        let id = |n: usize| self.id("required_document", &format!("{own}/{n}"));
        names.iter().enumerate().map(|(n, name)| json!({ "id": id(n), "document": name })).collect()
    }

    fn contacts(&self, facts: &Facts, own: &str) -> Vec<Value> {
        let contact = |(n, datum): (usize, &Datum)| {
            let Datum::Table(facts) = datum else { return None };
            let of = format!("{own}/contact/{n}");
            let made = Made::default()
                .put("id", Some(self.id("contact", &of).into()))
                .text("title", text(facts, "role"))
                .text("email", text(facts, "email"))
                .list("phones", Self::phones(text(facts, "phone"), &self.id("phone", &of)));
            Some(Value::Object(made.0))
        };
        list(facts, "contacts").into_iter().enumerate().filter_map(contact).collect()
    }

    fn locations(&self, facts: &Facts, own: &str) -> Vec<Value> {
        let at = |(n, datum): (usize, &Datum)| {
            let Datum::Table(facts) = datum else { return None };
            let place = self.batch.places.get(*self.places.get(text(facts, "place")?)?)?;
            let of = format!("{own}/at/{n}");
            let made = Made::default()
                .put("id", Some(self.id("service_at_location", &of).into()))
                .text("description", text(facts, "note"))
                .list("phones", Self::phones(text(facts, "phone"), &self.id("phone", &of)))
                .list("schedules", self.schedules(facts, &of))
                .put("location", Some(self.location(place)));
            Some(Value::Object(made.0))
        };
        list(facts, "at").into_iter().enumerate().filter_map(at).collect()
    }

    fn location(&self, record: &Record) -> Value {
        let facts = &record.facts;
        let own = record.id();
        // An address of HSDS must be whole.
        let address = match (text(facts, "street"), text(facts, "town"), text(facts, "postcode")) {
            (Some(street), Some(town), Some(postcode)) => {
                let made = Made::default()
                    .put("id", Some(self.id("address", own).into()))
                    .text("address_1", Some(street))
                    .text("city", Some(town))
                    .text("region", text(facts, "district"))
                    .text("state_province", Some(text(facts, "holidays").unwrap_or(&self.land)))
                    .text("postal_code", Some(postcode))
                    .text("country", Some("DE"))
                    .text("address_type", Some("physical"));
                vec![Value::Object(made.0)]
            }
            _ => Vec::new(),
        };
        let names: Vec<&str> = list(facts, "aliases").into_iter().filter_map(Datum::as_text).collect();
        let accessible = |(name, datum): &(String, Datum)| {
            let value = match datum {
                Datum::Flag(yes) => yes.to_string(),
                other => other.as_text().unwrap_or_default().to_owned(),
            };
            json!({ "id": self.id("accessibility", &format!("{own}/{name}")), "description": format!("{name}={value}") })
        };
        let made = Made::default()
            .put("id", Some(self.id("location", own).into()))
            .text("location_type", Some("physical"))
            .text("name", text(facts, "name"))
            .text("alternate_name", Some(&names.join(", ")))
            .text("transportation", text(facts, "arrival"))
            .put("latitude", number(facts, "lat"))
            .put("longitude", number(facts, "lon"))
            .text("external_identifier", Some(own))
            .text("external_identifier_type", Some(EXTRAS))
            .list("addresses", address)
            .list("accessibility", table(facts, "accessibility").into_iter().flatten().map(accessible).collect())
            .list("schedules", self.schedules(facts, &format!("place/{own}")))
            .list("attributes", self.attributes("location", own, Owner::Place(1), facts, &LOCATION));
        Value::Object(made.0)
    }

    fn organization(&self, record: &Record) -> Value {
        let facts = &record.facts;
        let own = record.id();
        let names: Vec<&str> = list(facts, "aliases").into_iter().filter_map(Datum::as_text).collect();
        let made = Made::default()
            .put("id", Some(self.id("organization", own).into()))
            .text("name", text(facts, "name"))
            .text("alternate_name", Some(&names.join(", ")))
            // Required, and there is nothing else to say.
            .text("description", text(facts, "name"))
            .text("email", text(facts, "email"))
            .text("website", text(facts, "url"))
            .list("phones", Self::phones(text(facts, "phone"), &self.id("phone", &format!("organization/{own}"))))
            .list("attributes", self.attributes("organization", own, Owner::Provider, facts, &ORGANIZATION));
        Value::Object(made.0)
    }

    fn attributes(&self, entity: &str, own: &str, owner: Owner, facts: &Facts, leave_out: &[&str]) -> Vec<Value> {
        let attribute = |(n, (path, value)): (usize, (Path, String))| {
            let term =
                if owner == Owner::Offer && path.steps == ["needs"] { self.need(&value) } else { self.extra(&path) };
            json!({
                "id": self.id("attribute", &format!("{entity}/{own}/{n}")),
                "link_entity": entity,
                "link_type": "attribute",
                "value": value,
                "taxonomy_term": term,
            })
        };
        attributes::of(owner, facts, leave_out).into_iter().enumerate().map(attribute).collect()
    }

    /// The term for a key of the catalogue.
    fn extra(&self, path: &Path) -> Value {
        let key = path.key();
        let code = path.steps.join(".");
        let within = format!("{}.{code}", path.owner.table().name());
        json!({
            "id": self.id("term", &within),
            "code": code,
            "name": path.german(),
            "description": key.map_or("", |key| key.de),
            "language": "de",
            "taxonomy": EXTRAS,
            "taxonomy_detail": self.taxonomy(EXTRAS),
        })
    }

    fn need(&self, id: &str) -> Value {
        let language = self.directory.about.main_language();
        let need = self.directory.needs.find(id).and_then(|ix| self.directory.needs.get(ix));
        let name = need.and_then(|need| need.term.label(language)).map_or(id, |text| text);
        let plain = need.and_then(|need| need.term.plain(language)).map_or(name, |text| text);
        let parent = need
            .and_then(|need| need.parent)
            .and_then(|ix| self.directory.needs.get(ix))
            .map(|parent: &Need| &parent.id);
        let made = Made::default()
            .put("id", Some(self.id("need", id).into()))
            .text("code", Some(id))
            .text("name", Some(name))
            .text("description", Some(plain))
            .put("parent_id", parent.map(|parent| self.id("need", parent).into()))
            .text("language", Some(language))
            .text("taxonomy", Some(NEEDS))
            .put("taxonomy_detail", Some(self.taxonomy(NEEDS)));
        Value::Object(made.0)
    }

    fn taxonomy(&self, name: &str) -> Value {
        json!({ "id": self.id("taxonomy", name), "name": name, "description": name })
    }
}
