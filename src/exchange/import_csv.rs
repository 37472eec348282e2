//! A spreadsheet's rows as records, an offer a row, with its provider and its places.
//!
//! Every cell that is not empty is placed as a fact, stands in a comment above its entry and in the report, or belongs to a
//! column that somebody left out on purpose.

use super::cell::{Read, Reader};
use super::datum::{Batch, Datum, Facts, Record, get, put_new, text};
use super::glossary::Glossary;
use super::guess::Guesser;
use super::known::Known;
use super::mapping::{Mapping, Target};
use super::path::{Owner, Path, prune};
use super::report::{RemarkKind, Report};
use super::sheet::{Row, Sheet};
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;
use crate::directory::{Directory, Text};
use std::collections::BTreeMap;

/// What came of a sheet.
#[derive(Debug)]
pub struct Imported {
    /// The entries.
    pub batch: Batch,
    /// What is to be said.
    pub report: Report,
    /// How many cells that are not empty there were, and how many of them became facts or were left out on purpose.
    pub cells: (usize, usize),
}

/// Reads the rows of a sheet. A directory that they go into is asked for its providers and places.
pub fn import(sheet: &Sheet, mapping: &Mapping, directory: Option<&Directory>, glossary: &Glossary<'_>) -> Imported {
    let mut import = Import {
        glossary,
        guesser: Guesser::new(glossary),
        known: Known::of(directory),
        report: Report::default(),
        offers: Vec::new(),
        cells: (0, 0),
    };
    import.columns(sheet, mapping);
    for row in &sheet.rows {
        import.row(row, mapping);
    }
    let (providers, places) = import.known.into_records();
    let batch = Batch { about: Facts::new(), needs: Vec::new(), providers, places, offers: import.offers };
    Imported { batch, report: import.report, cells: import.cells }
}

struct Import<'g> {
    glossary: &'g Glossary<'g>,
    guesser: Guesser,
    known: Known,
    report: Report,
    offers: Vec<Record>,
    cells: (usize, usize),
}

/// A row while it is read.
#[derive(Default)]
struct Parts {
    offer: Facts,
    provider: Facts,
    places: BTreeMap<usize, Facts>,
    notes: Vec<String>,
    /// What has no key of its own and goes into the description: heading and value.
    told: Vec<String>,
    /// A column of a place had a value although the address is hidden, or may be.
    kept_back: bool,
    sought: Vec<String>,
}

impl Parts {
    fn of(&mut self, owner: Owner) -> &mut Facts {
        match owner {
            Owner::Offer => &mut self.offer,
            Owner::Provider => &mut self.provider,
            Owner::Place(number) => self.places.entry(number).or_default(),
        }
    }
}

impl Import<'_> {
    /// Says which columns go nowhere, with the number of values in them.
    fn columns(&mut self, sheet: &Sheet, mapping: &Mapping) {
        let mut seen: Vec<(String, &str)> = Vec::new();
        for (number, (heading, target)) in mapping.columns.iter().enumerate() {
            let filled =
                sheet.rows.iter().filter(|row| row.cells.get(number).is_some_and(|cell| !cell.trim().is_empty()));
            let count = filled.count().to_string();
            match target {
                None if count != "0" => self.report.add(RemarkKind::UnknownColumn, "1", heading, &count, ""),
                Some(target) if *target != Target::Nowhere => {
                    let written = target.written();
                    if let Some((_, first)) = seen.iter().find(|(known, _)| *known == written) {
                        self.report.add(RemarkKind::TwiceMapped, "1", heading, &written, first);
                    }
                    seen.push((written, heading));
                }
                _ => {}
            }
        }
    }

    fn row(&mut self, row: &Row, mapping: &Mapping) {
        let origin = row.number.to_string();
        let mut parts = Parts::default();
        for (number, raw) in row.cells.iter().enumerate() {
            if raw.trim().is_empty() {
                continue;
            }
            self.cells.0 += 1;
            match mapping.columns.get(number) {
                Some((_, Some(Target::Nowhere))) => self.cells.1 += 1,
                Some((heading, Some(target))) => self.cell(&origin, heading, target, raw, &mut parts),
                // Columns without a meaning are said once for all rows.
                Some((heading, None)) => {
                    parts.notes.push(format!("{heading}: {raw}"));
                    parts.sought.push(raw.clone());
                }
                None => {
                    self.report.add(RemarkKind::TooManyCells, &origin, "", raw, "");
                    parts.notes.push(raw.clone());
                }
            }
        }
        for (path, value) in &mapping.defaults {
            let stated = path.steps.first().is_some_and(|first| get(parts.of(path.owner), first).is_some());
            // A provider that the row names is not renamed by what holds for the others.
            let named = path.owner == Owner::Provider
                && (!parts.provider.is_empty() || get(&parts.offer, "provider").is_some());
            if !stated && !named {
                let read = Reader { glossary: self.glossary, exact: false }.read(path.kind, value);
                if let Some(datum) = read.datum {
                    path.put(parts.of(path.owner), datum);
                }
            }
        }
        self.finish(&origin, parts);
    }

    fn cell(&mut self, origin: &str, heading: &str, target: &Target, raw: &str, parts: &mut Parts) {
        match target {
            Target::Nowhere => {}
            Target::Smart(smart) => match smart.read(raw, self.glossary) {
                Some(found) => {
                    for (steps, datum) in found {
                        if let Some(path) = Path::within(smart.owner(), steps) {
                            path.put(parts.of(smart.owner()), datum);
                        }
                    }
                    self.cells.1 += 1;
                }
                // Costs, ages and levels in words are for people: they are told where people read.
                None if smart.owner() == Owner::Offer => {
                    parts.told.push(format!("{heading}: {}", raw.trim()));
                    self.report.add(RemarkKind::Understood, origin, heading, raw, "description");
                    self.cells.1 += 1;
                }
                None => self.unplaced(RemarkKind::Unplaced, origin, heading, raw, parts, smart.owner()),
            },
            Target::Key { path, exact } => {
                let read = Reader { glossary: self.glossary, exact: *exact }.read(path.kind, raw);
                let read = if *exact { read } else { usual_state(path, raw, read) };
                self.place(origin, heading, path, raw, read, parts);
            }
        }
    }

    fn place(&mut self, origin: &str, heading: &str, path: &Path, raw: &str, read: Read, parts: &mut Parts) {
        let first = path.steps.first().map(String::as_str).unwrap_or_default();
        if let Some(understood) = &read.understood {
            self.report.add(RemarkKind::Understood, origin, heading, raw, understood);
        }
        let placed = read.bad.is_empty() && read.datum.is_some();
        for (kind, piece) in &read.bad {
            let protects = path.owner == Owner::Offer && matches!(first, "address" | "state");
            if protects {
                parts.kept_back = true;
                self.report.add(RemarkKind::KeptBack, origin, heading, piece, "");
                parts.notes.push(format!("{heading}: {}", piece.trim()));
            } else if *kind == RemarkKind::HoursAsText && path.owner == Owner::Offer {
                let told =
                    if first == "hours" { piece.trim().to_owned() } else { format!("{heading}: {}", piece.trim()) };
                join(&mut parts.offer, "hours_text", &told, ", ");
                self.report.add(*kind, origin, heading, piece, "");
                self.cells.1 += 1;
            } else if *kind == RemarkKind::UnknownWord && path.owner == Owner::Offer && is_told(first) {
                parts.told.push(format!("{heading}: {}", piece.trim()));
                self.report.add(RemarkKind::Understood, origin, heading, piece, "description");
                self.cells.1 += usize::from(read.bad.len() == 1);
            } else {
                self.unplaced(*kind, origin, heading, piece, parts, path.owner);
            }
        }
        let Some(datum) = read.datum else { return };
        let steps: Vec<String> = path.steps.clone();
        let taken = super::path::flat(path.owner.table(), parts.of(path.owner)).iter().any(|(way, ..)| *way == steps);
        if taken {
            if let (Kind::Line(_) | Kind::Text(_), Datum::Text(value), [key]) = (path.kind, &datum, steps.as_slice())
                && !matches!(key.as_str(), "name" | "id")
            {
                join(parts.of(path.owner), key, value, "\n");
            } else {
                self.unplaced(RemarkKind::TwiceMapped, origin, heading, raw, parts, path.owner);
                return;
            }
        } else {
            path.put(parts.of(path.owner), datum);
        }
        self.cells.1 += usize::from(placed);
    }

    fn unplaced(&mut self, kind: RemarkKind, origin: &str, heading: &str, raw: &str, parts: &mut Parts, owner: Owner) {
        self.report.add(kind, origin, heading, raw, "");
        // What belongs to a place is not written beside an entry whose address may be hidden.
        if !matches!(owner, Owner::Place(_)) || !is_protected(parts) {
            parts.notes.push(format!("{heading}: {}", raw.trim()));
        }
    }

    fn finish(&mut self, origin: &str, mut parts: Parts) {
        prune(&mut parts.offer);
        prune(&mut parts.provider);
        parts.places.values_mut().for_each(prune);
        if !parts.told.is_empty() {
            join(&mut parts.offer, "description", &parts.told.join("\n"), "\n");
        }
        if let Some(id) = text(&parts.offer, "provider") {
            let id = id.to_owned();
            put_new(&mut parts.provider, "id", Datum::Text(id));
        }
        let provider = self.known.provider(parts.provider.clone(), origin, &mut self.report);
        let provider = provider.or_else(|| text(&parts.offer, "provider").map(str::to_owned));
        if let Some(provider) = &provider {
            parts.offer.retain(|(key, _)| key != "provider");
            put_new(&mut parts.offer, "provider", Datum::text(provider));
        }
        let name = text(&parts.offer, "name").unwrap_or_default().to_owned();
        let id = match text(&parts.offer, "id") {
            Some(id) => id.to_owned(),
            None => {
                let id = self.known.offer_id(&name, provider.as_deref().unwrap_or_default());
                parts.offer.insert(0, ("id".to_owned(), Datum::text(&id)));
                id
            }
        };
        if let Err(before) = self.known.take(&id, origin) {
            self.report.add(RemarkKind::DuplicateId, origin, "id", &id, &before);
            return;
        }
        self.places(origin, &mut parts);
        if parts.kept_back {
            parts.offer.retain(|(key, _)| key != "state");
            parts.offer.push(("state".to_owned(), Datum::text("draft")));
        }
        // Of an entry that the directory has, the row need not say everything.
        if !self.known.has_offer(&id) {
            self.complete(origin, &mut parts, &name);
        }
        self.offers.push(Record {
            table: Table::Offer,
            facts: parts.offer,
            notes: parts.notes,
            origin: origin.to_owned(),
        });
    }

    fn places(&mut self, origin: &str, parts: &mut Parts) {
        let places = std::mem::take(&mut parts.places);
        if is_protected(parts) {
            let any = !places.is_empty() || get(&parts.offer, "at").is_some();
            parts.offer.retain(|(key, _)| key != "at");
            if any {
                self.report.add(RemarkKind::HiddenPlace, origin, "", "", "");
            }
            return;
        }
        for (number, mut facts) in places {
            let path = format!("at.{number}.place");
            let steps: Vec<String> = path.split('.').map(str::to_owned).collect();
            let named = super::path::flat(Table::Offer, &parts.offer).into_iter().find(|(way, ..)| *way == steps);
            if let Some(id) = named.and_then(|(.., datum)| datum.as_text().map(str::to_owned)) {
                put_new(&mut facts, "id", Datum::Text(id));
            }
            let id = self.known.place(facts, origin, &mut self.report);
            if let (Some(id), Some(path)) = (id, Path::parse(&path)) {
                path.put(&mut parts.offer, Datum::Text(id));
            }
        }
        // A note on a room without a house has nowhere to stand.
        if let Some((_, Datum::List(items))) = parts.offer.iter_mut().find(|(key, _)| key == "at") {
            let lost = items.iter().filter(|item| matches!(item, Datum::Table(facts) if get(facts, "place").is_none()));
            for item in lost {
                let shown = super::write::value(Kind::Table(Table::At), item);
                self.report.add(RemarkKind::Unplaced, origin, "at", &shown, "");
                parts.notes.push(format!("at: {shown}"));
            }
            items.retain(|item| matches!(item, Datum::Table(facts) if get(facts, "place").is_some()));
        }
        prune(&mut parts.offer);
    }

    /// Puts what every offer must have, as far as it can be told from the row, and says what is missing.
    fn complete(&mut self, origin: &str, parts: &mut Parts, name: &str) {
        if get(&parts.offer, "summary").is_none() {
            let summary = text(&parts.offer, "description").map(first_sentence).filter(|summary| !summary.is_empty());
            let summary = summary.unwrap_or_else(|| name.to_owned());
            if !summary.is_empty() {
                self.report.add(RemarkKind::Made, origin, "summary", &summary, "");
                // Whoever reads both would read the same twice.
                if text(&parts.offer, "description") == Some(&summary) {
                    parts.offer.retain(|(key, _)| key != "description");
                }
                put_new(&mut parts.offer, "summary", Datum::Text(summary));
            }
        }
        if get(&parts.offer, "needs").is_none() {
            let of = |key: &str| text(&parts.offer, key).unwrap_or_default();
            let keywords = match get(&parts.offer, "keywords") {
                Some(Datum::List(items)) => items.iter().filter_map(Datum::as_text).collect::<Vec<_>>().join(", "),
                _ => String::new(),
            };
            let sought = parts.sought.join(", ");
            let texts = [(name, 4), (&*keywords, 2), (&*sought, 1), (of("summary"), 2), (of("description"), 1)];
            if let Some(id) = self.guesser.guess(&texts) {
                self.report.add(RemarkKind::Guessed, origin, "needs", "", id);
                let needs = Datum::List(vec![Datum::text(id)]);
                parts.offer.push(("needs".to_owned(), needs));
            }
        }
        let required = Table::Offer.keys().iter().filter(|key| key.required && get(&parts.offer, key.name).is_none());
        for key in required {
            self.report.add(RemarkKind::Missing, origin, key.name, name, key.german);
        }
    }
}

/// Whether words that are no value of the key's list still help whoever reads the entry.
fn is_told(key: &str) -> bool {
    matches!(key, "groups" | "access" | "documents" | "benefits" | "interpretation" | "referral_by")
}

/// Whether the address of an entry is hidden, or may be meant to be.
fn is_protected(parts: &Parts) -> bool {
    text(&parts.offer, "address") == Some("hidden") || parts.kept_back && get(&parts.offer, "address").is_some()
}

/// `aktiv` and `inaktiv`, which are no values of the list but what spreadsheets say.
fn usual_state(path: &Path, raw: &str, read: Read) -> Read {
    if path.kind != Kind::Code(List::States) || read.bad.is_empty() {
        return read;
    }
    let state = match raw.trim().to_lowercase().as_str() {
        "aktiv" | "active" | "online" | "freigegeben" | "laufend" => "published",
        "inaktiv" | "inactive" | "ruht" | "pausiert" => "paused",
        "beendet" | "eingestellt" | "archiviert" => "closed",
        _ => return read,
    };
    Read { datum: Some(Datum::text(state)), bad: Vec::new(), understood: Some(state.to_owned()) }
}

fn join(facts: &mut Facts, key: &str, more: &str, with: &str) {
    match facts.iter_mut().find(|(name, _)| name == key) {
        Some((_, Datum::Text(text))) => {
            text.push_str(with);
            text.push_str(more);
        }
        Some(_) => {}
        None => facts.push((key.to_owned(), Datum::text(more))),
    }
}

/// The first sentence of a text, or as much of it as a summary may have.
pub fn first_sentence(text: &str) -> String {
    const MOST: usize = 250;
    let line = Text::line(text);
    let end = line.match_indices(['.', '!', '?']).map(|(at, sign)| at + sign.len()).find(|end| {
        let rest = line.get(*end..).unwrap_or_default();
        // `Str. 5` and `z. B.` end no sentence.
        *end > 25 && (rest.is_empty() || rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase))
    });
    let sentence = end.and_then(|end| line.get(..end)).unwrap_or(&line);
    if sentence.chars().count() <= MOST {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(MOST - 2).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{cut} …")
}
