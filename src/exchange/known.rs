//! Who and where is known already: providers and places are recognised, not made twice.
//!
//! A provider is recognised by its id or its folded name; a place by its id, its name in its town, or, where a row names
//! none, its address. What a row says of one that is known is added; what contradicts is reported, and the first counts.

use super::datum::{Facts, Record, put_new, text};
use super::report::{RemarkKind, Report};
use crate::directory::catalogue::Table;
use crate::directory::check::slug;
use crate::directory::{Directory, Text};
use crate::search::fold::fold;
use foldhash::{HashMap, HashMapExt};

#[derive(Debug)]
struct Entity {
    /// What the source says of it.
    record: Record,
    /// What is known of it from both.
    all: Facts,
    /// Whether the source speaks of it.
    touched: bool,
}

/// The providers or places.
#[derive(Debug)]
struct Entities {
    table: Table,
    list: Vec<Entity>,
    by_id: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
    by_address: HashMap<String, usize>,
}

impl Entities {
    fn new(table: Table) -> Entities {
        Entities { table, list: Vec::new(), by_id: HashMap::new(), by_name: HashMap::new(), by_address: HashMap::new() }
    }

    fn insert(&mut self, id: &str, facts: Facts, other_names: &[Text], touched: bool, origin: &str) -> usize {
        let position = self.list.len();
        self.by_id.insert(id.to_owned(), position);
        for name in text(&facts, "name").into_iter().chain(other_names.iter().map(Text::as_str)) {
            self.by_name.entry(self.name_key(name, &facts)).or_insert(position);
        }
        if let Some(address) = address_key(&facts) {
            self.by_address.entry(address).or_insert(position);
        }
        let mut record = Record::new(self.table, origin);
        put_new(&mut record.facts, "id", super::datum::Datum::text(id));
        self.list.push(Entity { record, all: facts, touched });
        position
    }

    fn name_key(&self, name: &str, facts: &Facts) -> String {
        match self.table {
            Table::Place => format!("{}@{}", fold(name), fold(text(facts, "town").unwrap_or_default())),
            _ => fold(name),
        }
    }

    /// The position of what the facts speak of.
    fn find(&self, facts: &Facts) -> Option<usize> {
        if let Some(id) = text(facts, "id") {
            return self.by_id.get(id).copied();
        }
        match text(facts, "name") {
            Some(name) => self.by_name.get(&self.name_key(name, facts)).copied(),
            None => self.by_address.get(&address_key(facts)?).copied(),
        }
    }

    /// An id that nobody has yet.
    fn free_id(&self, wished: &str) -> String {
        let base = if wished.is_empty() { self.table.name().to_owned() } else { wished.to_owned() };
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        std::iter::once(base.clone()).chain(numbered).find(|id| !self.by_id.contains_key(id)).unwrap_or(base)
    }

    /// Adds what a row says of one.
    fn merge(&mut self, position: usize, facts: Facts, origin: &str, report: &mut Report) -> Option<String> {
        let entity = self.list.get_mut(position)?;
        if !entity.touched {
            origin.clone_into(&mut entity.record.origin);
        }
        entity.touched = true;
        for (key, datum) in facts {
            if key == "id" || datum.is_empty() {
                continue;
            }
            let said = super::datum::get(&entity.record.facts, &key).is_some();
            match super::datum::get(&entity.all, &key) {
                Some(known) if said && *known != datum => {
                    let shown = |datum: &super::datum::Datum| {
                        super::write::value(crate::directory::catalogue::Kind::Line(0), datum)
                    };
                    let column = format!("{}.{key}", self.table.name());
                    report.add(RemarkKind::Conflict, origin, &column, &shown(&datum), &shown(known));
                }
                Some(_) if said => {}
                _ => {
                    entity.all.retain(|(name, _)| *name != key);
                    entity.all.push((key.clone(), datum.clone()));
                    entity.record.facts.push((key, datum));
                }
            }
        }
        Some(entity.record.id().to_owned())
    }

    fn records(self) -> Vec<Record> {
        self.list.into_iter().filter(|entity| entity.touched).map(|entity| entity.record).collect()
    }
}

fn address_key(facts: &Facts) -> Option<String> {
    let street = text(facts, "street").map(fold).filter(|street| !street.is_empty())?;
    let street = street.strip_suffix("strasse").map_or(street.clone(), |stem| format!("{stem}str"));
    let area = text(facts, "postcode").or_else(|| text(facts, "town")).unwrap_or_default();
    Some(format!("{}|{}", street.replace("strasse ", "str "), fold(area)))
}

/// Everything that is known: of the directory that the import goes into, and of the rows so far.
#[derive(Debug)]
pub struct Known {
    providers: Entities,
    places: Entities,
    /// Of each offer its provider's id.
    offers: HashMap<String, String>,
    /// The offers of the source: id and where it stood.
    taken: HashMap<String, String>,
}

impl Known {
    /// What a directory knows; nothing, if there is none.
    pub fn of(directory: Option<&Directory>) -> Known {
        let mut known = Known {
            providers: Entities::new(Table::Provider),
            places: Entities::new(Table::Place),
            offers: HashMap::new(),
            taken: HashMap::new(),
        };
        let Some(directory) = directory else { return known };
        let facts = |pairs: &[(&str, Option<&Text>)]| -> Facts {
            let stated = pairs
                .iter()
                .filter_map(|(key, text)| Some(((*key).to_owned(), super::datum::Datum::text(text.as_ref()?))));
            stated.collect()
        };
        for provider in &directory.providers {
            let facts = facts(&[("name", Some(&provider.name))]);
            known.providers.insert(&provider.id, facts, &provider.aliases, false, "");
        }
        for place in &directory.places {
            let facts = facts(&[
                ("name", Some(&place.name)),
                ("street", place.street.as_ref()),
                ("postcode", place.postcode.as_ref()),
                ("town", place.town.as_ref()),
            ]);
            known.places.insert(&place.id, facts, &place.aliases, false, "");
        }
        for entry in &directory.offers {
            let provider = entry.offer.provider.and_then(|ix| directory.provider(ix));
            let provider = provider.map(|provider| provider.id.as_str().to_owned()).unwrap_or_default();
            known.offers.insert(entry.offer.id.as_str().to_owned(), provider);
        }
        known
    }

    /// The id of the provider that a row speaks of, which is made if nobody knows it; `None` if the row speaks of none.
    pub fn provider(&mut self, facts: Facts, origin: &str, report: &mut Report) -> Option<String> {
        if let Some(position) = self.providers.find(&facts) {
            return self.providers.merge(position, facts, origin, report);
        }
        let name = text(&facts, "name").map(slug);
        let id = text(&facts, "id").map(str::to_owned).or(name.map(|name| self.providers.free_id(&name)))?;
        let position = self.providers.insert(&id, facts.clone(), &[], true, origin);
        self.providers.merge(position, facts, origin, report)
    }

    /// The id of the place that a row speaks of, which is made if nobody knows it; `None` if the row speaks of none.
    pub fn place(&mut self, mut facts: Facts, origin: &str, report: &mut Report) -> Option<String> {
        if let Some(position) = self.places.find(&facts) {
            return self.places.merge(position, facts, origin, report);
        }
        if let (None, Some(id)) = (text(&facts, "name"), text(&facts, "id")) {
            // Named, not described: the reader says if it exists nowhere.
            if facts.len() == 1 {
                return Some(id.to_owned());
            }
        }
        if text(&facts, "name").is_none() {
            let parts: Vec<&str> = ["street", "town"].iter().filter_map(|key| text(&facts, key)).collect();
            let name = if parts.is_empty() { text(&facts, "postcode")?.to_owned() } else { parts.join(", ") };
            put_new(&mut facts, "name", super::datum::Datum::Text(name));
            // The next row that says as little finds it.
            if let Some(position) = self.places.find(&facts) {
                return self.places.merge(position, facts, origin, report);
            }
        }
        let id = text(&facts, "id").map_or_else(
            || {
                let name = slug(text(&facts, "name").unwrap_or_default());
                let town = slug(text(&facts, "town").unwrap_or_default());
                let wished = if name.contains(&town) { name } else { format!("{name}-{town}") };
                self.places.free_id(&wished)
            },
            str::to_owned,
        );
        let position = self.places.insert(&id, facts.clone(), &[], true, origin);
        self.places.merge(position, facts, origin, report)
    }

    /// The id of an offer that has none of its own: made of its name, and told apart from that of another provider.
    pub fn offer_id(&self, name: &str, provider: &str) -> String {
        let is_free = |id: &str| {
            let of_other = self.offers.get(id).is_some_and(|known| known != provider);
            !self.taken.contains_key(id) && !of_other
        };
        let base = slug(name);
        let base = if base.is_empty() { "offer".to_owned() } else { base };
        let second = format!("{base}-{provider}");
        let numbered = (2..).map(|number| format!("{second}-{number}"));
        [base.clone(), second.clone()].into_iter().chain(numbered).find(|id| is_free(id)).unwrap_or(base)
    }

    /// Takes an offer's id.
    ///
    /// # Errors
    /// Where the offer stood that had it before.
    pub fn take(&mut self, id: &str, origin: &str) -> Result<(), String> {
        match self.taken.get(id) {
            Some(before) => Err(before.clone()),
            None => {
                self.taken.insert(id.to_owned(), origin.to_owned());
                Ok(())
            }
        }
    }

    /// Whether the directory has an offer of that id.
    pub fn has_offer(&self, id: &str) -> bool {
        self.offers.contains_key(id)
    }

    /// The providers and places that the source speaks of.
    pub fn into_records(self) -> (Vec<Record>, Vec<Record>) {
        (self.providers.records(), self.places.records())
    }
}
