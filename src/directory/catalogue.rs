//! The format of `directory.toml`: every table and every key, once.
//!
//! Reading, findings, German key names, `docs/format.md` and the JSON Schema are all made from this table, so a new key
//! is a row here and an arm in `build.rs` of this room. It may not know how TOML is parsed nor what an offer is made of.

use super::lists::List;

/// The tables of the format. Sub-tables (inline tables, `[[offer.at]]`, `[offer.translations.XX]`) are tables of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// `[directory]`: one in a directory, whatever the number of files.
    Directory,
    /// `[[provider]]`: who offers (HSDS `organization`).
    Provider,
    /// `[[place]]`: where it happens (HSDS `location`).
    Place,
    /// `[[need]]`: a need added, renamed or hidden by this directory (HSDS `taxonomy_term`).
    Need,
    /// `[[offer]]`: what is offered (HSDS `service`).
    Offer,
    /// `[[offer.at]]`: an offer at a place (HSDS `service_at_location`).
    At,
    /// `[offer.translations.XX]`: an offer's texts in another language.
    Translation,
    /// An item of `emergency`.
    Emergency,
    /// An item of `school_holidays`.
    SchoolHoliday,
    /// `ages`.
    Ages,
    /// An item of `residence_notes`.
    ResidenceNote,
    /// An item of `speaks`, written as a table.
    Speaks,
    /// `season`.
    Season,
    /// `course`.
    Course,
    /// `capacity`.
    Capacity,
    /// `cost`.
    Cost,
    /// `accessibility`.
    Accessibility,
    /// An item of `contacts`.
    Contact,
    /// `alert`.
    Alert,
    /// `[[code]]` of the built-in lists: a value of a closed list with its labels and synonyms. Not part of a directory.
    Code,
}

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A stable identifier: letters of ASCII, capitals as others than small ones, digits, hyphens, underscores and dots.
    Id,
    /// A text of one line with at most this many characters.
    Line(u16),
    /// A text that may have several lines, with at most this many characters.
    Text(u16),
    /// One text in the directory's first language, or a table of texts by language.
    Localized,
    /// A table of texts by language (BCP 47).
    TextByLanguage,
    /// A table of lists of texts by language (BCP 47).
    TextsByLanguage,
    /// A table with free keys and texts.
    Free,
    /// A value of a closed list.
    Code(List),
    /// yes, no, or one of the values of a closed list.
    YesNoOr(List),
    /// `true` or `false`.
    YesNo,
    /// A language (BCP 47): `uk`, `fa-AF`, `ckb`.
    Language,
    /// A whole number from 0.
    Count,
    /// A decimal number from 0.
    Amount,
    /// A latitude or longitude in degrees (WGS 84), at most this far from 0.
    Degrees(u16),
    /// A TOML date: `2027-01-11`.
    Date,
    /// A day of every year, `"11-01"` (month and day), or a TOML date.
    SeasonDay,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address with `http://` or `https://`.
    Url,
    /// Hours in OpenStreetMap's `opening_hours` syntax.
    Hours,
    /// A time zone of the IANA database: `Europe/Berlin`.
    Zone,
    /// The id of an entry in another table.
    Ref(Table),
    /// An inline table.
    Table(Table),
    /// An inline table, or one value that stands for its first key.
    TableOr(Table),
    /// Sub-tables by language: `[offer.translations.uk]`.
    TablesByLanguage(Table),
    /// A list.
    List(&'static Kind),
}

/// A key of the format.
#[derive(Debug)]
pub struct Key {
    /// The key as it is written in the file, on the command line and in JSON.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// An entry without it is not loaded.
    pub required: bool,
    /// The public may see it (design: the projection that a kiosk is built from).
    pub public: bool,
    /// What the key is called in German.
    pub german: &'static str,
    /// What it means, in German.
    pub de: &'static str,
    /// What it means, in English.
    pub en: &'static str,
    /// Where it goes in the Human Services Data Specification 3.0 (openreferral.org); empty where HSDS has no place for it.
    pub hsds: &'static str,
    /// A value as it may stand in the file.
    pub example: &'static str,
}

const fn key(
    name: &'static str,
    kind: Kind,
    german: &'static str,
    de: &'static str,
    en: &'static str,
    hsds: &'static str,
    example: &'static str,
) -> Key {
    Key { name, kind, required: false, public: true, german, de, en, hsds, example }
}

impl Key {
    const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    const fn internal(mut self) -> Self {
        self.public = false;
        self
    }
}

impl Table {
    /// Every table, those of a file first.
    pub const ALL: [Table; 20] = [
        Table::Directory,
        Table::Provider,
        Table::Place,
        Table::Need,
        Table::Offer,
        Table::At,
        Table::Translation,
        Table::Emergency,
        Table::SchoolHoliday,
        Table::Ages,
        Table::ResidenceNote,
        Table::Speaks,
        Table::Season,
        Table::Course,
        Table::Capacity,
        Table::Cost,
        Table::Accessibility,
        Table::Contact,
        Table::Alert,
        Table::Code,
    ];

    /// The name as it stands in a file, or the name of the key that holds it.
    pub const fn name(self) -> &'static str {
        match self {
            Table::Directory => "directory",
            Table::Provider => "provider",
            Table::Place => "place",
            Table::Need => "need",
            Table::Offer => "offer",
            Table::At => "offer.at",
            Table::Translation => "offer.translations",
            Table::Emergency => "emergency",
            Table::SchoolHoliday => "school_holidays",
            Table::Ages => "ages",
            Table::ResidenceNote => "residence_notes",
            Table::Speaks => "speaks",
            Table::Season => "season",
            Table::Course => "course",
            Table::Capacity => "capacity",
            Table::Cost => "cost",
            Table::Accessibility => "accessibility",
            Table::Contact => "contacts",
            Table::Alert => "alert",
            Table::Code => "code",
        }
    }

    /// How it is written in a file: its head, or for an inline table its key.
    pub const fn written(self) -> &'static str {
        match self {
            Table::Directory => "[directory]",
            Table::Provider => "[[provider]]",
            Table::Place => "[[place]]",
            Table::Need => "[[need]]",
            Table::Offer => "[[offer]]",
            Table::At => "[[offer.at]]",
            Table::Translation => "[offer.translations.uk]",
            Table::Code => "[[code]]",
            inline => inline.name(),
        }
    }

    /// The table that a file's header `[name]` or `[[name]]` opens.
    pub fn of_header(name: &str) -> Option<Table> {
        [Table::Directory, Table::Provider, Table::Place, Table::Need, Table::Offer, Table::Code]
            .into_iter()
            .find(|table| table.name() == name)
    }

    /// Whether a file writes it as `[[name]]`, once an entry.
    pub const fn is_repeated(self) -> bool {
        !matches!(self, Table::Directory)
    }

    /// Its keys in the order in which a file should have them.
    pub const fn keys(self) -> &'static [Key] {
        match self {
            Table::Directory => DIRECTORY,
            Table::Provider => PROVIDER,
            Table::Place => PLACE,
            Table::Need => NEED,
            Table::Offer => OFFER,
            Table::At => AT,
            Table::Translation => TRANSLATION,
            Table::Emergency => EMERGENCY,
            Table::SchoolHoliday => PERIOD,
            Table::Ages => AGES,
            Table::ResidenceNote => RESIDENCE_NOTE,
            Table::Speaks => SPEAKS,
            Table::Season => SEASON,
            Table::Course => COURSE,
            Table::Capacity => CAPACITY,
            Table::Cost => COST,
            Table::Accessibility => ACCESSIBILITY,
            Table::Contact => CONTACT,
            Table::Alert => ALERT,
            Table::Code => CODE,
        }
    }

    /// The key of that name.
    pub fn key(self, name: &str) -> Option<&'static Key> {
        self.key_from(0, name).map(|(_, key)| key)
    }

    /// The key of that name with its place among the table's keys; looked for from a place on and then from the beginning. Files
    /// mostly have keys in that order, so whoever reads line after line begins behind the last one.
    pub fn key_from(self, place: usize, name: &str) -> Option<(usize, &'static Key)> {
        // A look at length and first letter spares most comparisons.
        let first = name.as_bytes().first();
        let is = |key: &Key| key.name.len() == name.len() && key.name.as_bytes().first() == first && key.name == name;
        let keys = self.keys();
        let (before, behind) = keys.split_at_checked(place).unwrap_or((keys, &[]));
        let behind = behind.iter().zip(place..).find(|(key, _)| is(key));
        behind.or_else(|| before.iter().zip(0..).find(|(key, _)| is(key))).map(|(key, place)| (place, key))
    }
}

use Kind::{
    Amount, Code, Count, Date, Degrees, Email, Free, Hours, Id, Language, Line, Localized, Phone, Ref, SeasonDay, Text,
    TextByLanguage, TextsByLanguage, Url, YesNo, YesNoOr, Zone,
};

const LINES: Kind = Kind::List(&Line(140));
const SENTENCES: Kind = Kind::List(&Line(400));

#[rustfmt::skip]
const DIRECTORY: &[Key] = &[
    key("format", Count, "Formatversion", "Version dieses Dateiformats.", "Version of this file format.", "", "1").required(),
    key("name", Line(80), "Name", "Wie das Verzeichnis heißt.", "What the directory is called.", "metadata.resource_type", "\"Kreis Musterland\"").required(),
    key("sample", YesNo, "Beispiel", "Das Verzeichnis ist erfunden; das Programm sagt es überall.", "The directory is fictional; the program says so everywhere.", "", "true"),
    key("text_languages", Kind::List(&Language), "Textsprachen", "Sprachen, in denen Texte vorliegen; die erste ist die Hauptsprache.", "Languages the texts come in; the first is the main one.", "", "[\"de\", \"en\", \"uk\"]"),
    key("timezone", Zone, "Zeitzone", "Zeitzone aller Zeiten in der Datei (IANA).", "Time zone of all times in the file (IANA).", "schedule.timezone", "\"Europe/Berlin\""),
    key("holidays", Code(List::Lands), "Feiertage", "Das Bundesland, dessen gesetzliche Feiertage gelten (ISO 3166-2).", "The Land whose public holidays apply (ISO 3166-2).", "", "\"DE-NW\""),
    key("holidays_added", Kind::List(&Date), "Zusätzliche Feiertage", "Feiertage, die im Kalender des Landes fehlen, etwa örtliche.", "Public holidays that the Land's calendar lacks, local ones for instance.", "", "[2027-08-08]"),
    key("holidays_removed", Kind::List(&Date), "Gestrichene Feiertage", "Feiertage des Landes, die hier nicht gelten.", "Public holidays of the Land that do not apply here.", "", "[2027-08-15]"),
    key("school_holidays", Kind::List(&Kind::Table(Table::SchoolHoliday)), "Schulferien", "Zeiträume der Schulferien (für SH in Öffnungszeiten).", "Periods of school holidays (for SH in hours).", "", "[{ from = 2026-12-23, to = 2027-01-06 }]"),
    key("review_after_days", Count, "Prüffrist in Tagen", "Nach so vielen Tagen ohne Prüfung gilt ein Eintrag als lange ungeprüft.", "After so many days without verification an entry counts as long unverified.", "", "365"),
    key("emergency", Kind::List(&Kind::Table(Table::Emergency)), "Notrufe", "Notrufnummern, die immer zu sehen sind.", "Emergency numbers that are always shown.", "", "[{ label = \"Notruf\", phone = \"112\" }]"),
    key("counter", Localized, "Am Schalter", "Was Besucherinnen und Besuchern gesagt wird, die nichts finden.", "What visitors are told who find nothing.", "", "\"Fragen Sie am Empfang, Zimmer 1.\""),
];

#[rustfmt::skip]
const EMERGENCY: &[Key] = &[
    key("label", Localized, "Bezeichnung", "Wofür die Nummer ist.", "What the number is for.", "phone.description", "{ de = \"Notruf\", en = \"Emergency\" }").required(),
    key("phone", Phone, "Telefon", "Die Nummer.", "The number.", "phone.number", "\"112\"").required(),
];

#[rustfmt::skip]
const PERIOD: &[Key] = &[
    key("from", Date, "von", "Erster Tag.", "First day.", "", "2026-12-23").required(),
    key("to", Date, "bis", "Letzter Tag.", "Last day.", "", "2027-01-06").required(),
];

#[rustfmt::skip]
const PROVIDER: &[Key] = &[
    key("id", Id, "Kennung", "Eindeutige, bleibende Kennung.", "Unique, lasting identifier.", "organization.id", "\"vhs-musterstadt\"").required(),
    key("name", Line(120), "Name", "Name des Trägers.", "Name of the provider.", "organization.name", "\"Volkshochschule Musterstadt\"").required(),
    key("aliases", LINES, "Weitere Namen", "Andere Namen und Abkürzungen, unter denen man ihn kennt.", "Other names and abbreviations it is known by.", "organization.alternate_name", "[\"VHS\"]"),
    key("association", Code(List::Associations), "Verband", "Der Verband, zu dem der Träger gehört.", "The welfare association the provider belongs to.", "attribute", "\"municipality\""),
    key("phone", Phone, "Telefon", "Zentrale Telefonnummer.", "Central telephone number.", "phone.number", "\"+49 30 23125 100\""),
    key("email", Email, "E-Mail", "Zentrale E-Mail-Adresse.", "Central e-mail address.", "organization.email", "\"vhs@example.org\""),
    key("url", Url, "Webseite", "Webseite des Trägers.", "The provider's web page.", "organization.website", "\"https://vhs.example.org\""),
    key("street", Line(120), "Straße", "Straße und Hausnummer der Zentrale.", "Street and number of the head office.", "address.address_1", "\"Am Markt 1\""),
    key("postcode", Line(10), "Postleitzahl", "Postleitzahl der Zentrale.", "Postcode of the head office.", "address.postal_code", "\"99999\""),
    key("town", Line(80), "Ort", "Stadt oder Gemeinde der Zentrale.", "Town of the head office.", "address.city", "\"Musterstadt\""),
];

#[rustfmt::skip]
const PLACE: &[Key] = &[
    key("id", Id, "Kennung", "Eindeutige, bleibende Kennung.", "Unique, lasting identifier.", "location.id", "\"vhs-markt\"").required(),
    key("name", Line(120), "Name", "Wie der Ort heißt.", "What the place is called.", "location.name", "\"VHS am Markt\"").required(),
    key("aliases", LINES, "Weitere Namen", "Wie man den Ort sonst nennt.", "What else people call it.", "location.alternate_name", "[\"Alte Post\"]"),
    key("street", Line(120), "Straße", "Straße und Hausnummer.", "Street and number.", "address.address_1", "\"Am Markt 1\""),
    key("postcode", Line(10), "Postleitzahl", "Postleitzahl.", "Postcode.", "address.postal_code", "\"99999\""),
    key("town", Line(80), "Ort", "Stadt oder Gemeinde.", "Town.", "address.city", "\"Musterstadt\""),
    key("district", Line(80), "Stadtteil", "Stadtteil oder Ortsteil.", "District or part of the town.", "address.region", "\"Altstadt\""),
    key("lat", Degrees(90), "Breitengrad", "Geografische Breite in Grad (WGS 84).", "Latitude in degrees (WGS 84).", "location.latitude", "51.9"),
    key("lon", Degrees(180), "Längengrad", "Geografische Länge in Grad (WGS 84).", "Longitude in degrees (WGS 84).", "location.longitude", "8.4"),
    key("arrival", Text(300), "Anfahrt", "Haltestelle, Eingang, Stockwerk.", "Stop, entrance, floor.", "location.transportation", "\"Bus 3 bis Markt, Eingang im Hof, 2. Stock\""),
    key("hours", Hours, "Öffnungszeiten", "Wann man einfach kommen kann (OpenStreetMap opening_hours).", "When one can simply come (OpenStreetMap opening_hours).", "schedule", "\"Mo-Fr 09:00-17:00; PH off\""),
    key("holidays", Code(List::Lands), "Feiertage", "Bundesland, wenn es ein anderes ist als das des Verzeichnisses.", "The Land, if it differs from the directory's.", "", "\"DE-NI\""),
    key("accessibility", Kind::Table(Table::Accessibility), "Barrierefreiheit", "Was am Ort zugänglich ist.", "What is accessible at the place.", "accessibility", "{ wheelchair = true, toilet = false }"),
];

#[rustfmt::skip]
const NEED: &[Key] = &[
    key("id", Id, "Kennung", "Kennung des Bedarfs; eine bekannte ergänzt den eingebauten.", "Id of the need; a known one adds to the built-in need.", "taxonomy_term.id", "\"lang.dialect\"").required(),
    key("parent", Ref(Table::Need), "Gruppe", "Kennung der Gruppe, zu der ein neuer Bedarf gehört.", "Id of the group a new need belongs to.", "taxonomy_term.parent_id", "\"lang\""),
    key("labels", TextByLanguage, "Bezeichnungen", "Name des Bedarfs, nach Sprache.", "Name of the need, by language.", "taxonomy_term.name", "{ de = \"Plattdeutsch\" }"),
    key("plain", TextByLanguage, "In einfachen Worten", "Derselbe Name in einfachen Worten, für die Kacheln des Kiosks.", "The same in plain words, for the kiosk's tiles.", "", "{ de = \"Platt sprechen\" }"),
    key("synonyms", TextsByLanguage, "Suchwörter", "Wörter, die ihn finden und gezeigt werden dürfen.", "Words that find it and may be shown.", "", "{ de = [\"Plattkurs\"] }"),
    key("hidden_synonyms", TextsByLanguage, "Verdeckte Suchwörter", "Überholte oder verletzende Wörter, die ihn finden, aber nie gezeigt werden.", "Outdated or hurtful words that find it and are never shown.", "", "{ de = [\"Hartz IV\"] }"),
    key("unreviewed", Kind::List(&Language), "Ungeprüfte Sprachen", "Sprachen, deren Wörter noch niemand gelesen hat, der sie spricht.", "Languages whose words no native speaker has read yet.", "", "[\"fa\"]"),
    key("hidden", YesNo, "Ausgeblendet", "Der Bedarf kommt in diesem Verzeichnis nicht vor.", "The need does not appear in this directory.", "", "true"),
];

#[rustfmt::skip]
const OFFER: &[Key] = &[
    // who and what
    key("id", Id, "Kennung", "Eindeutige, bleibende Kennung.", "Unique, lasting identifier.", "service.id", "\"deutsch-b1-abend\"").required(),
    key("name", Line(80), "Name", "Kurzer Name des Angebots.", "Short name of the offer.", "service.name", "\"Deutsch B1 am Abend\"").required(),
    key("provider_name", Line(140), "Name beim Anbieter", "Wie der Träger das Angebot nennt, wonach man am Telefon fragt.", "What the provider calls it: what to ask for on the phone.", "service.alternate_name", "\"Kurs 4711 Aufbaustufe\""),
    key("summary", Line(250), "Worum geht's", "Ein oder zwei einfache Sätze.", "One or two plain sentences.", "service.description", "\"Zweimal die Woche nach der Arbeit, mit Kinderbetreuung.\"").required(),
    key("description", Text(4000), "Beschreibung", "Alles Weitere.", "Everything else.", "service.description", "\"Der Kurs geht über zwei Semester …\""),
    key("provider", Ref(Table::Provider), "Träger", "Kennung des Trägers.", "Id of the provider.", "service.organization_id", "\"vhs-musterstadt\"").required(),
    key("needs", Kind::List(&Ref(Table::Need)), "Bedarf", "Kennungen der Bedarfe, denen das Angebot dient; der wichtigste zuerst.", "Ids of the needs it serves; the most important first.", "attribute", "[\"lang.upper\"]").required(),
    key("keywords", LINES, "Suchwörter", "Weitere Wörter, die das Angebot finden sollen.", "Further words that should find the offer.", "attribute", "[\"Aufbaukurs\"]"),
    key("channel", Kind::List(&Code(List::Channels)), "Weg", "Wie man Hilfe bekommt: vor Ort, am Telefon, online, aufsuchend, mobil.", "How help is given: on site, by phone, online, outreach, mobile.", "location.location_type", "[\"on_site\"]"),
    key("groups", Kind::List(&Code(List::Groups)), "Zielgruppen", "Für wen das Angebot gedacht ist.", "Whom the offer is meant for.", "attribute", "[\"women\"]"),
    key("ages", Kind::Table(Table::Ages), "Alter", "Alter in Jahren, von und bis einschließlich.", "Age in years, from and to inclusive.", "service.minimum_age, service.maximum_age", "{ from = 12, to = 27 }"),
    key("residence", Kind::List(&Code(List::Residence)), "Aufenthaltsstatus", "Mit welchem Status man es nutzen kann; eine Liste ist vollständig.", "With which residence status one can use it; a list is complete.", "attribute", "[\"any\"]"),
    key("residence_depends", Kind::List(&Code(List::Residence)), "Status im Einzelfall", "Status, bei denen es auf den Einzelfall ankommt.", "Statuses for which it depends on the case.", "attribute", "[\"duldung\"]"),
    key("residence_notes", Kind::List(&Kind::Table(Table::ResidenceNote)), "Regeln zum Status", "Regeln zum Status mit Quelle und Gültigkeit.", "Rules about residence with their source and validity.", "attribute", "[{ text = \"Verpflichtung durch das Jobcenter bleibt möglich.\", source = \"https://rules.example.org\", from = 2026-02-10, checked = 2026-11-01 }]"),
    key("benefits", Kind::List(&Code(List::Benefits)), "Leistungsbezug", "Welche Leistungen man beziehen muss.", "Which benefits one must receive.", "attribute", "[\"sgb2\"]"),
    key("speaks", Kind::List(&Kind::TableOr(Table::Speaks)), "Sprachen", "Sprachen der Beratung oder des Unterrichts (BCP 47).", "Languages of counselling or teaching (BCP 47).", "language.code", "[\"de\", { code = \"uk\", level = \"basic\", note = \"Di 14–16\" }]"),
    key("interpretation", Kind::List(&Code(List::Interpretation)), "Dolmetschen", "Wie gedolmetscht wird.", "How interpreting is provided.", "service.interpretation_services", "[\"on_request\"]"),
    key("traits", Kind::List(&Code(List::Traits)), "Besonderheiten", "Anonym, vertraulich, rund um die Uhr.", "Anonymous, confidential, day and night.", "attribute", "[\"anonymous\"]"),
    // where and when
    key("address", Code(List::Address), "Adresse", "\"hidden\": Die Adresse bleibt geheim.", "\"hidden\": the address stays secret.", "", "\"hidden\""),
    key("catchment", LINES, "Einzugsgebiet", "Für welche Orte das Angebot da ist.", "Which area the offer is for.", "service_area.name", "[\"Kreis Musterland\"]"),
    key("hours", Hours, "Öffnungszeiten", "Wann man einfach kommen kann (OpenStreetMap opening_hours).", "When one can simply come (OpenStreetMap opening_hours).", "schedule", "\"Mo-Fr 09:00-12:00; PH off\""),
    key("phone_hours", Hours, "Telefonzeiten", "Wann jemand ans Telefon geht.", "When the phone is answered.", "schedule", "\"Mo-Th 09:00-16:00; PH off\""),
    key("appointment_hours", Hours, "Termine", "Wann es Termine gibt.", "When appointments are given.", "schedule", "\"Tu 14:00-16:00; PH off\""),
    key("hours_text", Text(400), "Zeiten in Worten", "Was in den Öffnungszeiten nicht auszudrücken ist.", "What the hours cannot express.", "schedule.description", "\"In den Ferien nur nach Vereinbarung\""),
    key("season", Kind::Table(Table::Season), "Jahreszeit", "Von wann bis wann im Jahr es das Angebot gibt.", "From when to when in the year the offer exists.", "schedule.valid_from, schedule.valid_to", "{ from = \"11-01\", to = \"03-31\" }"),
    key("course", Kind::Table(Table::Course), "Kurs", "Was zu einem Kurs gehört.", "What belongs to a course.", "attribute", "{ from = \"B1\", to = \"B1\", starts = 2027-01-11 }"),
    // how
    key("access", Kind::List(&Code(List::Access)), "Zugang", "Wie man hineinkommt.", "How to get in.", "service.application_process", "[\"registration\"]"),
    key("referral_by", Kind::List(&Code(List::Referrers)), "Zuweisung durch", "Wer jemanden schicken kann oder muss.", "Who can or must refer.", "attribute", "[\"jobcenter\"]"),
    key("vouchers", Kind::List(&Code(List::Vouchers)), "Scheine", "Welchen Schein man braucht.", "Which voucher one needs.", "required_document", "[\"bamf_entitlement\"]"),
    key("documents", Kind::List(&Code(List::Documents)), "Unterlagen", "Was man mitbringt.", "What to bring.", "required_document.document", "[\"passport\"]"),
    key("documents_note", Line(300), "Unterlagen, Hinweis", "Was zu den Unterlagen noch zu sagen ist.", "What else there is to say about documents.", "required_document.document", "\"Kopien genügen.\""),
    key("next_steps", SENTENCES, "So geht's", "Schritte in ihrer Reihenfolge, jeder ein Satz.", "Steps in order, a sentence each.", "service.application_process", "[\"Anrufen\", \"Einstufungstest machen\"]"),
    key("capacity", Kind::Table(Table::Capacity), "Plätze", "Ob Plätze frei sind, mit Datum.", "Whether places are free, with a date.", "service_capacity", "{ state = \"waiting_list\", wait_weeks = 6, as_of = 2026-11-02 }"),
    key("cost", Kind::Table(Table::Cost), "Kosten", "Was es kostet.", "What it costs.", "cost_option", "{ kind = \"reduced\", amount = 40.0, unit = \"month\", with_pass = 20.0 }"),
    key("accessibility", Kind::Table(Table::Accessibility), "Barrierefreiheit", "Was zugänglich ist, wenn anders als am Ort.", "What is accessible, if it differs from the place.", "accessibility", "{ sign_language = true }"),
    key("phone", Phone, "Telefon", "Telefonnummer des Angebots.", "The offer's telephone number.", "phone.number", "\"+49 30 23125 101\""),
    key("email", Email, "E-Mail", "E-Mail-Adresse des Angebots.", "The offer's e-mail address.", "service.email", "\"deutsch@vhs.example.org\""),
    key("url", Url, "Webseite", "Webseite des Angebots.", "The offer's web page.", "service.url", "\"https://vhs.example.org/b1\""),
    key("booking_url", Url, "Termine im Netz", "Wo man sich im Netz anmeldet oder einen Termin bucht.", "Where to register or book on the web.", "service.additional_urls", "\"https://vhs.example.org/b1/anmelden\""),
    key("contacts", Kind::List(&Kind::Table(Table::Contact)), "Ansprechstellen", "Ansprechstellen nach Aufgabe, keine Namen von Personen.", "Contacts by role, not names of persons.", "contact", "[{ role = \"Anmeldung\", phone = \"+49 30 23125 102\" }]"),
    // keeping
    key("state", Code(List::States), "Stand", "Ob der Eintrag veröffentlicht ist.", "Whether the entry is published.", "service.status", "\"published\""),
    key("alert", Kind::Table(Table::Alert), "Hinweis", "Ein Hinweis, der an einem Tag endet.", "A notice that ends on a day.", "service.alert", "{ text = \"Umzug in den Neubau\", until = 2026-12-31 }"),
    key("verified", Date, "Geprüft am", "Wann zuletzt geprüft wurde, dass alles stimmt.", "When it was last verified that everything is right.", "service.assured_date", "2026-10-15"),
    key("verified_by", Line(120), "Geprüft von", "Welche Stelle geprüft hat, keine Person.", "Which office verified it, not a person.", "service.assurer_email", "\"Integrationsbüro\"").internal(),
    key("verified_how", Code(List::Verification), "Geprüft durch", "Wie geprüft wurde.", "How it was verified.", "attribute", "\"phone\"").internal(),
    key("expires", Date, "Gilt bis", "Nach diesem Tag gilt der Eintrag nicht mehr.", "After this day the entry is no longer valid.", "attribute", "2027-06-30"),
    key("owner", Line(120), "Zuständig", "Wer den Eintrag pflegt: eine Stelle.", "Who keeps the entry: an office.", "service.assurer_email", "\"integration@kreis.example.org\"").internal(),
    key("source_url", Url, "Quelle", "Wo man nachsehen kann, ob noch alles stimmt.", "Where to check that everything is still right.", "metadata.source", "\"https://vhs.example.org/kurse\"").internal(),
    key("funder", LINES, "Förderung", "Wer das Angebot bezahlt.", "Who pays for the offer.", "funding.source", "[\"BAMF\"]"),
    key("funded_until", Date, "Gefördert bis", "Bis wann die Förderung reicht.", "Until when the funding lasts.", "attribute", "2027-12-31").internal(),
    key("legal_basis", LINES, "Rechtsgrundlage", "Rechtsgrundlagen.", "Legal bases.", "attribute", "[\"§ 43 AufenthG\"]"),
    key("partners", LINES, "Partner", "Mit wem der Träger dabei zusammenarbeitet (Kennung eines Trägers oder Name).", "Whom the provider works with here (a provider's id or a name).", "attribute", "[\"Kulturverein Brücke\"]"),
    key("volunteers_wanted", YesNo, "Ehrenamtliche gesucht", "Es werden Freiwillige gesucht.", "Volunteers are wanted.", "attribute", "true"),
    key("modelled_on", LINES, "Vorbild", "Welche gute Praxis anderswo das Angebot zum Vorbild hat.", "Which good practice elsewhere the offer is modelled on.", "attribute", "[\"wmk-kaufhaus\"]"),
    key("external_ids", Free, "Fremde Kennungen", "Kennungen in anderen Verzeichnissen.", "Ids in other directories.", "organization_identifier", "{ bamf = \"NW-123\" }"),
    key("internal_note", Text(2000), "Interne Notiz", "Nur für Beratung und Pflege; verlässt das Haus nie.", "For advisers and maintainers only; never leaves the house.", "", "\"Rückruf dauert oft zwei Tage.\"").internal(),
    // sub-tables
    key("at", Kind::List(&Kind::Table(Table::At)), "Orte", "Wo das Angebot stattfindet: [[offer.at]].", "Where the offer takes place: [[offer.at]].", "service_at_location", "[{ place = \"vhs-markt\" }]"),
    key("translations", Kind::TablesByLanguage(Table::Translation), "Übersetzungen", "Die Texte in anderen Sprachen: [offer.translations.uk].", "The texts in other languages: [offer.translations.uk].", "attribute", "{ uk = { name = \"Німецька B1 увечері\" } }"),
];

#[rustfmt::skip]
const AT: &[Key] = &[
    key("place", Ref(Table::Place), "Ort", "Kennung des Ortes.", "Id of the place.", "service_at_location.location_id", "\"vhs-markt\"").required(),
    key("hours", Hours, "Öffnungszeiten", "Wann man hier einfach kommen kann.", "When one can simply come here.", "schedule", "\"Th 15:00-17:00; PH off\""),
    key("phone_hours", Hours, "Telefonzeiten", "Wann hier jemand ans Telefon geht.", "When the phone is answered here.", "schedule", "\"Mo 09:00-12:00; PH off\""),
    key("appointment_hours", Hours, "Termine", "Wann es hier Termine gibt.", "When appointments are given here.", "schedule", "\"Fr 10:00-12:00; PH off\""),
    key("phone", Phone, "Telefon", "Telefonnummer an diesem Ort.", "Telephone number at this place.", "phone.number", "\"+49 30 23125 110\""),
    key("accessibility", Kind::Table(Table::Accessibility), "Barrierefreiheit", "Was hier anders zugänglich ist.", "What is accessible differently here.", "accessibility", "{ step_free = false }"),
    key("note", Line(300), "Hinweis", "Was an diesem Ort gilt.", "What holds at this place.", "service_at_location.description", "\"Raum 12, bitte klingeln\""),
];

#[rustfmt::skip]
const TRANSLATION: &[Key] = &[
    key("name", Line(120), "Name", "Name des Angebots in dieser Sprache.", "Name of the offer in this language.", "", "\"Німецька B1 увечері\""),
    key("summary", Line(400), "Worum geht's", "Die Zusammenfassung in dieser Sprache.", "The summary in this language.", "", "\"Двічі на тиждень після роботи.\""),
    key("description", Text(4000), "Beschreibung", "Die Beschreibung in dieser Sprache.", "The description in this language.", "", "\"…\""),
    key("next_steps", SENTENCES, "So geht's", "Die Schritte in dieser Sprache.", "The steps in this language.", "", "[\"Зателефонувати\"]"),
    key("hours_text", Text(400), "Zeiten in Worten", "Die Zeiten in Worten in dieser Sprache.", "The hours in words in this language.", "", "\"Під час канікул за домовленістю\""),
    key("alert", Line(400), "Hinweis", "Der Hinweis in dieser Sprache.", "The notice in this language.", "", "\"Ми переїжджаємо\""),
    key("by", Code(List::Translators), "Übersetzt von", "Mensch oder Maschine.", "Human or machine.", "", "\"human\""),
    key("of", Line(40), "Fassung", "Prüfsumme des deutschen Textes; das Programm schreibt sie.", "Hash of the German text; the program writes it.", "", "\"3f2a9c01\""),
];

#[rustfmt::skip]
const AGES: &[Key] = &[
    key("from", Amount, "von", "Ab diesem Alter, in Jahren.", "From this age, in years.", "service.minimum_age", "0.5"),
    key("to", Amount, "bis", "Bis zu diesem Alter einschließlich, in Jahren.", "Up to and including this age, in years.", "service.maximum_age", "6"),
];

#[rustfmt::skip]
const RESIDENCE_NOTE: &[Key] = &[
    key("text", Line(400), "Regel", "Was gilt.", "What holds.", "attribute", "\"Verpflichtung durch das Jobcenter bleibt möglich.\"").required(),
    key("source", Line(300), "Quelle", "Woher die Regel stammt.", "Where the rule comes from.", "attribute", "\"§ 44 Abs. 4 AufenthG\""),
    key("from", Date, "gilt seit", "Seit wann sie gilt.", "Since when it holds.", "attribute", "2026-02-10"),
    key("to", Date, "gilt bis", "Bis wann sie gilt.", "Until when it holds.", "attribute", "2026-12-31"),
    key("checked", Date, "nachgesehen am", "Wann jemand nachgesehen hat.", "When somebody checked it.", "attribute", "2026-11-01"),
];

#[rustfmt::skip]
const SPEAKS: &[Key] = &[
    key("code", Language, "Sprache", "Die Sprache (BCP 47).", "The language (BCP 47).", "language.code", "\"uk\"").required(),
    key("level", Code(List::Fluency), "Wie gut", "Fließend oder Grundkenntnisse.", "Full or basic.", "language.note", "\"basic\""),
    key("note", Line(140), "Hinweis", "Wann oder durch wen.", "When or by whom.", "language.note", "\"Di 14–16\""),
];

#[rustfmt::skip]
const SEASON: &[Key] = &[
    key("from", SeasonDay, "von", "Erster Tag, jedes Jahr (\"11-01\") oder einmal (Datum).", "First day, every year (\"11-01\") or once (a date).", "schedule.valid_from", "\"11-01\"").required(),
    key("to", SeasonDay, "bis", "Letzter Tag.", "Last day.", "schedule.valid_to", "\"03-31\"").required(),
];

#[rustfmt::skip]
const COURSE: &[Key] = &[
    key("kind", Code(List::Courses), "Kursart", "Art des Kurses.", "Kind of course.", "attribute", "\"integration\""),
    key("from", Code(List::Levels), "Niveau von", "Niedrigstes Niveau, das unterrichtet wird (GER).", "Lowest level taught (CEFR).", "attribute", "\"B1\""),
    key("to", Code(List::Levels), "Niveau bis", "Höchstes Niveau, das unterrichtet wird.", "Highest level taught.", "attribute", "\"B1\""),
    key("entry", Code(List::Levels), "Vorausgesetzt", "Was man mitbringen muss.", "What one must bring.", "attribute", "\"A2\""),
    key("starts", Date, "Beginn", "Erster Tag.", "First day.", "schedule.valid_from", "2027-01-11"),
    key("ends", Date, "Ende", "Letzter Tag.", "Last day.", "schedule.valid_to", "2027-06-25"),
    key("register_by", Date, "Anmeldeschluss", "Bis wann man sich anmeldet.", "Until when to register.", "attribute", "2026-12-18"),
    key("rolling", YesNo, "Laufender Einstieg", "Man kann jederzeit einsteigen.", "One can join at any time.", "attribute", "true"),
    key("sessions", Hours, "Termine", "Wann der Kurs stattfindet (OpenStreetMap opening_hours).", "When the course takes place (OpenStreetMap opening_hours).", "schedule", "\"Mo,We 18:00-20:30\""),
    key("lessons", Count, "Unterrichtseinheiten", "Zahl der Unterrichtseinheiten zu 45 Minuten.", "Number of lessons of 45 minutes.", "attribute", "600"),
    key("exam", Line(80), "Prüfung", "Womit der Kurs endet.", "What the course ends with.", "attribute", "\"DTZ\""),
    key("childcare", YesNoOr(List::Childcare), "Kinderbetreuung", "Ob Kinder während des Kurses betreut werden.", "Whether children are looked after during the course.", "attribute", "true"),
    key("online", YesNo, "Online", "Der Kurs findet im Netz statt.", "The course takes place online.", "schedule.attending_type", "false"),
];

#[rustfmt::skip]
const CAPACITY: &[Key] = &[
    key("state", Code(List::Capacities), "Stand", "Ob Plätze frei sind.", "Whether places are free.", "service_capacity.available", "\"waiting_list\"").required(),
    key("wait_weeks", Count, "Wartezeit in Wochen", "Wie lange man ungefähr wartet.", "How long one waits, roughly.", "service.wait_time", "6"),
    key("as_of", Date, "Stand vom", "Wann das galt.", "When that held.", "service_capacity.updated", "2026-11-02"),
];

#[rustfmt::skip]
const COST: &[Key] = &[
    key("kind", Code(List::Costs), "Art", "Kostenlos, ermäßigt, Gebühr, nach Einkommen, Pfand, Spende.", "Free, reduced, fee, by income, deposit, donation.", "cost_option.option", "\"reduced\"").required(),
    key("amount", Amount, "Betrag", "Betrag in Euro.", "Amount in euros.", "cost_option.amount", "40.0"),
    key("unit", Code(List::Units), "je", "Wofür der Betrag gilt.", "What the amount is for.", "cost_option.amount_description", "\"month\""),
    key("with_pass", Amount, "mit Sozialpass", "Betrag in Euro mit Sozialpass.", "Amount in euros with a social pass.", "cost_option.amount", "20.0"),
    key("payer", Line(120), "Wer zahlt", "Wer es übernimmt.", "Who covers it.", "cost_option.amount_description", "\"Jobcenter\""),
    key("note", Line(300), "Hinweis", "Was zu den Kosten noch zu sagen ist.", "What else there is to say about the cost.", "service.fees_description", "\"Prüfung 150 € extra\""),
];

#[rustfmt::skip]
const ACCESSIBILITY: &[Key] = &[
    key("wheelchair", YesNoOr(List::Wheelchair), "Rollstuhl", "Mit dem Rollstuhl nutzbar (OpenStreetMap wheelchair).", "Usable with a wheelchair (OpenStreetMap wheelchair).", "accessibility", "true"),
    key("step_free", YesNo, "Stufenlos", "Ohne Stufen erreichbar.", "Reachable without steps.", "accessibility", "true"),
    key("lift", YesNo, "Aufzug", "Es gibt einen Aufzug.", "There is a lift.", "accessibility", "false"),
    key("toilet", YesNo, "Barrierefreies WC", "Es gibt ein barrierefreies WC.", "There is an accessible toilet.", "accessibility", "true"),
    key("hearing_loop", YesNo, "Induktionsschleife", "Es gibt eine Induktionsschleife.", "There is a hearing loop.", "accessibility", "false"),
    key("sign_language", YesNo, "Gebärdensprache", "Es gibt Gebärdensprache.", "Sign language is provided.", "accessibility", "false"),
    key("easy_language", YesNo, "Leichte Sprache", "Es gibt Leichte Sprache.", "Easy language is provided.", "accessibility", "true"),
    key("parking", YesNo, "Parkplatz", "Es gibt einen barrierefreien Parkplatz.", "There is an accessible parking space.", "accessibility", "true"),
];

#[rustfmt::skip]
const CONTACT: &[Key] = &[
    key("role", Line(120), "Aufgabe", "Wofür die Stelle da ist, keine Person.", "What the contact is for, not a person.", "contact.title", "\"Anmeldung\"").required(),
    key("phone", Phone, "Telefon", "Telefonnummer.", "Telephone number.", "phone.number", "\"+49 30 23125 102\""),
    key("email", Email, "E-Mail", "E-Mail-Adresse.", "E-mail address.", "contact.email", "\"anmeldung@vhs.example.org\""),
    key("hours", Hours, "Zeiten", "Wann die Stelle erreichbar ist.", "When the contact can be reached.", "schedule", "\"Mo-Th 09:00-12:00; PH off\""),
];

#[rustfmt::skip]
const ALERT: &[Key] = &[
    key("text", Line(300), "Text", "Was zu wissen ist.", "What one should know.", "service.alert", "\"Umzug in den Neubau\"").required(),
    key("until", Date, "bis", "Letzter Tag, an dem der Hinweis gilt.", "Last day on which the notice holds.", "attribute", "2026-12-31"),
];

#[rustfmt::skip]
const CODE: &[Key] = &[
    key("list", Id, "Liste", "Zu welcher Liste der Wert gehört.", "The list the value belongs to.", "", "\"groups\"").required(),
    key("id", Id, "Kennung", "Der Wert, wie er in der Datei steht.", "The value as it stands in a file.", "", "\"women\"").required(),
    key("labels", TextByLanguage, "Bezeichnungen", "Name des Wertes, nach Sprache.", "Name of the value, by language.", "", "{ de = \"Frauen\" }"),
    key("plain", TextByLanguage, "In einfachen Worten", "Derselbe Name in einfachen Worten.", "The same in plain words.", "", "{ de = \"nur für Frauen\" }"),
    key("synonyms", TextsByLanguage, "Suchwörter", "Wörter, die ihn meinen.", "Words that mean it.", "", "{ de = [\"Frau\"] }"),
    key("hidden_synonyms", TextsByLanguage, "Verdeckte Suchwörter", "Wörter, die ihn meinen und nie gezeigt werden.", "Words that mean it and are never shown.", "", "{ de = [] }"),
    key("unreviewed", Kind::List(&Language), "Ungeprüfte Sprachen", "Sprachen, deren Wörter noch niemand gelesen hat, der sie spricht.", "Languages whose words no native speaker has read yet.", "", "[\"fa\"]"),
];
