//! Which column goes where: proposed from the headings, or read from a file that somebody has corrected.

use super::path::{Owner, Path};
use super::smart::Smart;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::nearest::nearest;
use crate::search::fold::fold;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Where the values of a column go.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// To one key. `exact` says that the heading is this program's own.
    Key {
        /// The key.
        path: Path,
        /// Whether the heading is this program's own.
        exact: bool,
    },
    /// To several.
    Smart(Smart),
    /// Nowhere, because somebody said so.
    Nowhere,
}

impl Target {
    /// Reads a target of a mapping; empty is nowhere.
    pub fn parse(written: &str) -> Option<Target> {
        if written.trim().is_empty() {
            return Some(Target::Nowhere);
        }
        let smart = Smart::named(written.trim()).map(Target::Smart);
        smart.or_else(|| Path::parse(written).map(|path| Target::Key { path, exact: false }))
    }

    /// As it stands in a mapping.
    pub fn written(&self) -> String {
        match self {
            Target::Key { path, .. } => path.written(),
            Target::Smart(smart) => smart.name(),
            Target::Nowhere => String::new(),
        }
    }

    /// Whose facts they are.
    pub fn owner(&self) -> Owner {
        match self {
            Target::Key { path, .. } => path.owner,
            Target::Smart(smart) => smart.owner(),
            Target::Nowhere => Owner::Offer,
        }
    }
}

/// A mapping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// For each column its heading and where it goes; `None` where nobody knows.
    pub columns: Vec<(String, Option<Target>)>,
    /// What holds for every row that says nothing else: path and value.
    pub defaults: Vec<(Path, String)>,
}

/// Why a mapping cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMapping {
    /// It is no TOML of the expected form; the parser's message and the line.
    Syntax(String, usize),
    /// A target that there is not, with the nearest one.
    UnknownTarget(String, String),
    /// A heading that the sheet has not, with the nearest one.
    UnknownHeading(String, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    defaults: BTreeMap<String, String>,
}

/// Usual headings and where they go. The names of the catalogue, German and English, come after these.
const USUAL: &[(&str, &[&str])] = &[
    (
        "name",
        &[
            "bezeichnung",
            "angebot",
            "angebotsname",
            "name des angebots",
            "titel",
            "kursname",
            "kurstitel",
            "projekt",
            "maßnahme",
            "offer",
            "service",
            "title",
            "kurs",
        ],
    ),
    ("summary", &["kurzbeschreibung", "kurzinfo", "kurztext", "zusammenfassung", "worum gehts", "short description"]),
    ("description", &["inhalt", "details", "info", "infos", "informationen", "angebotsbeschreibung", "leistungen"]),
    (
        "provider.name",
        &[
            "träger",
            "anbieter",
            "organisation",
            "organization",
            "einrichtung",
            "institution",
            "verein",
            "veranstalter",
            "provider",
            "name der einrichtung",
            "träger einrichtung",
        ],
    ),
    ("provider.association", &["verband", "dachverband", "wohlfahrtsverband"]),
    (
        "at.1.place.name",
        &[
            "veranstaltungsort",
            "standort",
            "kursort",
            "treffpunkt",
            "unterrichtsort",
            "gebäude",
            "haus",
            "location",
            "place",
            "venue",
        ],
    ),
    ("at.1.place.address", &["adresse", "anschrift", "address", "postanschrift"]),
    (
        "at.1.place.street",
        &["straße", "straße und hausnummer", "straße nr", "straße hausnummer", "straße hausnr", "str", "street"],
    ),
    ("at.1.place.postcode_town", &["plz ort", "plz und ort", "postleitzahl ort", "plz stadt"]),
    ("at.1.place.postcode", &["plz", "postleitzahl", "zip", "postcode", "postal code"]),
    ("at.1.place.town", &["ort", "stadt", "gemeinde", "kommune", "wohnort", "city", "town"]),
    ("at.1.place.district", &["stadtteil", "ortsteil", "bezirk", "quartier", "district"]),
    ("at.1.place.arrival", &["anfahrt", "haltestelle", "öpnv", "wegbeschreibung", "arrival"]),
    ("at.1.place.lat", &["breitengrad", "latitude", "lat", "geo lat"]),
    ("at.1.place.lon", &["längengrad", "longitude", "lon", "lng", "geo lon"]),
    ("at.1.note", &["raum", "zimmer", "etage", "stockwerk", "room"]),
    ("at.1.place.accessibility.wheelchair", &["barrierefrei", "barrierefreiheit", "rollstuhlgerecht", "wheelchair"]),
    (
        "phone",
        &["tel", "telefonnummer", "telefon nr", "rufnummer", "fon", "telephone", "kontakt telefon", "mobil", "handy"],
    ),
    ("email", &["e mail", "email", "mail", "mailadresse", "e mail adresse", "kontakt e mail"]),
    ("url", &["website", "homepage", "internet", "internetseite", "link", "web", "internetadresse", "www"]),
    (
        "hours",
        &[
            "sprechzeiten",
            "sprechzeit",
            "zeiten",
            "bürozeiten",
            "sprechstunde",
            "sprechstunden",
            "öffnungszeit",
            "uhrzeit",
            "wann",
            "opening hours",
        ],
    ),
    ("phone_hours", &["telefonische sprechzeiten", "telefonische erreichbarkeit", "telefonsprechzeiten"]),
    ("course.sessions", &["kurszeiten", "unterrichtszeiten", "kurstage", "unterricht"]),
    (
        "needs",
        &[
            "bedarfe",
            "thema",
            "themen",
            "kategorie",
            "kategorien",
            "rubrik",
            "bereich",
            "themenfeld",
            "angebotsart",
            "art des angebots",
            "handlungsfeld",
            "need",
            "category",
        ],
    ),
    ("groups", &["zielgruppe", "für wen", "teilnehmende", "target group"]),
    ("speaks", &["sprache", "beratungssprachen", "beratungssprache", "unterrichtssprache", "languages", "language"]),
    (
        "cost",
        &[
            "preis",
            "gebühr",
            "gebühren",
            "teilnahmegebühr",
            "beitrag",
            "teilnehmerbeitrag",
            "entgelt",
            "kosten",
            "price",
            "fees",
        ],
    ),
    ("ages", &["altersgruppe", "alter", "age"]),
    ("access", &["anmeldung", "zugangsweg"]),
    ("documents", &["mitzubringen", "mitbringen", "benötigte unterlagen"]),
    ("next_steps", &["ablauf", "vorgehen", "was ist zu tun", "nächste schritte"]),
    ("catchment", &["zuständig für", "gebiet", "region"]),
    ("course.level", &["niveau", "sprachniveau", "kursniveau", "ger", "level"]),
    ("course.starts", &["beginn", "start", "kursbeginn", "startdatum", "starttermin"]),
    ("course.ends", &["ende", "kursende", "enddatum"]),
    ("course.register_by", &["anmeldeschluss", "anmeldung bis"]),
    ("course.childcare", &["kinderbetreuung"]),
    ("course.exam", &["prüfung", "abschluss"]),
    ("funder", &["finanzierung", "fördergeber", "gefördert durch", "förderer", "kostenträger"]),
    (
        "verified",
        &[
            "stand",
            "geprüft",
            "aktualisiert am",
            "aktualisiert",
            "letzte prüfung",
            "zuletzt geprüft",
            "letzte aktualisierung",
        ],
    ),
    ("expires", &["gültig bis", "ablaufdatum", "befristet bis"]),
    ("state", &["status"]),
    ("keywords", &["stichworte", "stichwörter", "schlagworte", "schlagwörter", "tags", "suchbegriffe"]),
    ("external_ids.nr", &["nr", "lfd nr", "nummer", "laufende nummer"]),
    ("id", &["id"]),
];

/// Where a heading goes, as far as it can be told.
pub fn propose(heading: &str) -> Option<Target> {
    let exact = |written: &str| Path::parse(written).map(|path| Target::Key { path, exact: true });
    // `Straße [at.1.place.street]` is what this program writes.
    if let Some(target) =
        heading.trim_end().strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).and_then(|(_, path)| exact(path))
    {
        return Some(target);
    }
    let dotted = heading.contains('.') || heading.contains('_');
    if dotted && let Some(target) = exact(heading) {
        return Some(target);
    }
    let folded = fold(heading);
    let usual = USUAL.iter().find(|(_, names)| names.iter().any(|name| fold(name) == folded));
    if let Some((target, _)) = usual {
        return Target::parse(target);
    }
    let is = |key: &&crate::directory::catalogue::Key| fold(key.german) == folded || fold(key.name) == folded;
    let key = Table::Offer.keys().iter().find(is)?;
    match key.kind {
        Kind::Table(_) | Kind::TablesByLanguage(_) | Kind::Free | Kind::List(Kind::Table(_)) => Target::parse(key.name),
        _ if key.name == "address" => None,
        _ => Some(Target::Key { path: Path::within(Owner::Offer, &[key.name])?, exact: heading == key.name }),
    }
}

impl Mapping {
    /// What the headings say by themselves.
    pub fn proposed(headings: &[String]) -> Mapping {
        // One heading that only this program writes tells of all of them: `provider` is then the id, not the name.
        let own = headings.iter().any(|heading| heading.contains('.') && Path::parse(heading).is_some());
        let exact = |heading: &str| Path::parse(heading).filter(|_| own).map(|path| Target::Key { path, exact: true });
        let columns = headings.iter().map(|heading| (heading.clone(), exact(heading).or_else(|| propose(heading))));
        Mapping { columns: columns.collect(), defaults: Vec::new() }
    }

    /// What the headings say, as a file corrects it. Headings that the file does not name stay as proposed.
    ///
    /// # Errors
    /// Why the file cannot be used.
    pub fn corrected(headings: &[String], file: &str) -> Result<Mapping, BadMapping> {
        let parsed: File = toml::from_str(file).map_err(|error| {
            let before = error.span().and_then(|span| file.get(..span.start)).unwrap_or_default();
            BadMapping::Syntax(error.message().to_owned(), before.matches('\n').count() + 1)
        })?;
        let mut mapping = Mapping::proposed(headings);
        for (heading, target) in &parsed.columns {
            let target = Target::parse(target).ok_or_else(|| unknown_target(target))?;
            let mut found = false;
            for (_, place) in mapping.columns.iter_mut().filter(|(known, _)| known == heading) {
                *place = Some(target.clone());
                found = true;
            }
            if !found {
                let near = nearest(heading, headings.iter().map(String::as_str)).unwrap_or_default();
                return Err(BadMapping::UnknownHeading(heading.clone(), near.to_owned()));
            }
        }
        for (path, value) in parsed.defaults {
            mapping.default_value(&path, &value)?;
        }
        Ok(mapping)
    }

    /// Sets what holds for every row that says nothing else.
    ///
    /// # Errors
    /// There is no such key.
    pub fn default_value(&mut self, path: &str, value: &str) -> Result<(), BadMapping> {
        let parsed = Path::parse(path).ok_or_else(|| unknown_target(path))?;
        self.defaults.retain(|(known, _)| *known != parsed);
        self.defaults.push((parsed, value.to_owned()));
        Ok(())
    }

    /// The mapping as a file. Nothing in it is a sentence; what it means is explained in the documents.
    pub fn to_toml(&self) -> String {
        let quoted = |text: &str| super::write::text(&crate::directory::Text::line(text));
        let mut out = "[columns]\n".to_owned();
        let mut seen: Vec<&str> = Vec::new();
        for (heading, target) in &self.columns {
            if heading.is_empty() || seen.contains(&heading.as_str()) {
                continue;
            }
            seen.push(heading);
            let target = target.as_ref().map(Target::written).unwrap_or_default();
            out.push_str(&format!("{} = {}\n", quoted(heading), quoted(&target)));
        }
        out.push_str("\n[defaults]\n");
        for (path, value) in &self.defaults {
            out.push_str(&format!("{} = {}\n", quoted(&path.written()), quoted(value)));
        }
        out
    }
}

fn unknown_target(written: &str) -> BadMapping {
    let known = USUAL.iter().map(|(target, _)| *target).chain(Table::Offer.keys().iter().map(|key| key.name));
    BadMapping::UnknownTarget(written.to_owned(), nearest(written, known).unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_headings_are_known() {
        let to = |heading: &str| propose(heading).map(|target| target.written()).unwrap_or_default();
        for (heading, target) in [
            ("Bezeichnung", "name"),
            ("Träger", "provider.name"),
            ("TRÄGER", "provider.name"),
            ("Straße", "at.1.place.street"),
            ("PLZ", "at.1.place.postcode"),
            ("PLZ/Ort", "at.1.place.postcode_town"),
            ("Ort", "at.1.place.town"),
            ("Telefon", "phone"),
            ("Sprechzeiten", "hours"),
            ("Kosten", "cost"),
            ("Zielgruppen", "groups"),
            ("Adresse", "at.1.place.address"),
            ("Ort 1: Straße [at.1.place.street]", "at.1.place.street"),
            ("cost.amount", "cost.amount"),
            ("Bemerkung", ""),
        ] {
            assert_eq!(to(heading), target, "{heading}");
        }
        for (target, _) in USUAL {
            assert!(Target::parse(target).is_some(), "{target}");
        }
    }

    #[test]
    fn a_file_corrects_and_mistakes_in_it_are_named() {
        let headings = ["Titel".to_owned(), "Bemerkung".to_owned()];
        let mapping = Mapping::proposed(&headings);
        assert_eq!(Mapping::corrected(&headings, &mapping.to_toml()).unwrap().columns[0], mapping.columns[0]);
        let corrected =
            Mapping::corrected(&headings, "[columns]\nBemerkung = \"description\"\n[defaults]\nneeds = \"lang\"\n");
        let corrected = corrected.unwrap();
        assert_eq!(corrected.columns[1].1, Target::parse("description"));
        assert_eq!(corrected.defaults.len(), 1);
        let bad = |file: &str| Mapping::corrected(&headings, file).unwrap_err();
        assert_eq!(bad("[columns]\nTitel = \"nmae\""), BadMapping::UnknownTarget("nmae".into(), "name".into()));
        assert_eq!(bad("[columns]\nTitle = \"name\""), BadMapping::UnknownHeading("Title".into(), "Titel".into()));
        assert!(matches!(bad("[columns\n"), BadMapping::Syntax(_, 1)));
    }
}
