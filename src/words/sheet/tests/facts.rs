//! Sheets of offers that state everything, nothing, or one fact.

use super::{all, entry, load, now};
use crate::words::Words;
use crate::words::sheet::Part;

/// An offer that states everything, each fact in words of its own.
const EVERYTHING: &str = r#"
[directory]
format = 1
name = "Probe"
text_languages = ["de", "uk"]
holidays = "DE-NW"

[[provider]]
id = "t"
name = "Träger-Name"
aliases = ["Träger-Alias"]
association = "awo"
phone = "+49 30 23125 1"
email = "t@example.org"
url = "https://t.example.org"
street = "Trägerweg 1"
postcode = "99998"
town = "Trägerstadt"

[[provider]]
id = "p"
name = "Partner-Name"

[[place]]
id = "a"
name = "Ort-A"
aliases = ["Ort-A-Alias"]
street = "Weg 1"
postcode = "99999"
town = "Stadt-A"
district = "Teil-A"
arrival = "Anfahrt-A"
accessibility = { wheelchair = "limited", lift = false }

[[place]]
id = "b"
name = "Ort-B"

[[offer]]
id = "alles"
name = "Name"
provider_name = "Name-beim-Träger"
summary = "Summe"
description = "Erste-Zeile\n\nZweite-Zeile"
provider = "t"
needs = ["lang.upper"]
keywords = ["Suchwort"]
channel = ["hybrid"]
groups = ["women"]
ages = { from = 0.5, to = 3 }
residence = ["s24"]
residence_depends = ["duldung"]
residence_notes = [{ text = "Regel", source = "Quelle-Regel", from = 2026-01-02, to = 2027-03-04, checked = 2026-05-06 }]
benefits = ["sgb2"]
speaks = ["de", { code = "uk", level = "basic", note = "Notiz-Sprache" }]
interpretation = ["video"]
traits = ["anonymous"]
catchment = ["Gebiet-X"]
hours = "Mo 08:01-09:00; PH off"
phone_hours = "Mo 08:02-09:00; PH off"
appointment_hours = "Mo 08:03-09:00; PH off"
hours_text = "Zeiten-Text"
season = { from = "02-03", to = "12-04" }
course = { kind = "tandem", from = "A1", to = "B2", entry = "A1.2", starts = 2026-12-05, ends = 2027-12-06, register_by = 2026-12-03, rolling = true, sessions = "Tu 18:04-20:00; PH off", lessons = 77, exam = "Prüfung-X", childcare = "on_request", online = true }
access = ["application"]
referral_by = ["self", "doctor"]
vouchers = ["wbs"]
documents = ["cv"]
documents_note = "Hinweis-Unterlagen"
next_steps = ["Schritt-Eins", "Schritt-Zwei"]
capacity = { state = "waiting_list", wait_weeks = 13, as_of = 2026-11-07 }
cost = { kind = "reduced", amount = 40.5, unit = "month", with_pass = 20.0, payer = "Zahler-X", note = "Hinweis-Kosten" }
accessibility = { sign_language = true, step_free = true }
phone = "+49 30 23125 2"
email = "o@example.org"
url = "https://o.example.org"
booking_url = "https://buchen.example.org"
contacts = [{ role = "Rolle-X", phone = "+49 30 23125 3", email = "r@example.org", hours = "Mo 08:05-09:00; PH off" }]
state = "paused"
alert = { text = "Warnung-X", until = 2026-11-23 }
verified = 2026-10-08
verified_by = "Prüfstelle"
verified_how = "visit"
expires = 2027-10-09
owner = "Zuständig-X"
source_url = "https://quelle.example.org"
funder = ["Förderer-X"]
funded_until = 2027-10-10
legal_basis = ["§ 99 X"]
partners = ["p", "Freie-Partner"]
volunteers_wanted = true
modelled_on = ["Vorbild-X"]
external_ids = { register = "Kennung-X" }
internal_note = "Intern-X"

[[offer.at]]
place = "a"
hours = "Mo 08:06-09:00; PH off"
phone = "+49 30 23125 4"
note = "Hinweis-Ort"
accessibility = { parking = false }

[[offer.at]]
place = "b"

[offer.translations.uk]
name = "Uk-Name"
summary = "Uk-Summary"
by = "machine"

[[offer]]
id = "nichts"
name = "Nichts"
summary = "Nichts genannt."
provider = "t"
needs = ["lang.upper"]
"#;

/// What of [`EVERYTHING`] only advisers and maintainers may know.
const KEPT: [&str; 8] = [
    "Prüfstelle",
    "Besuch vor Ort",
    "Zuständig-X",
    "https://quelle.example.org",
    "10.10.2027",
    "Intern-X",
    "Vorbild-X",
    "register: Kennung-X",
];

const STATED: &[&str] = &[
    "Name-beim-Träger",
    "Summe",
    "Erste-Zeile",
    "Zweite-Zeile",
    "Träger-Name",
    "Träger-Alias",
    "AWO",
    "Bedarf: ",
    "Suchwort",
    "Hybrid",
    "Frauen",
    "6 Monate bis 3 Jahre",
    "Mit diesem Aufenthalt: Schutz für Ukraine (§ 24)",
    "Kommt auf den Einzelfall an: Duldung (§ 60a)",
    "Regel (gilt seit 2.1.2026, gilt bis 4.3.2027, Quelle: Quelle-Regel, nachgesehen am 6.5.2026)",
    "Grundsicherung (SGB II)",
    "Deutsch, Ukrainisch (Grundkenntnisse, Notiz-Sprache)",
    "Dolmetschen per Video",
    "Anonym",
    "Gebiet-X",
    "Offen: Mo 08:01–09:00; feiertags geschlossen",
    "Offen: Mo 08:06–09:00; feiertags geschlossen",
    "Am Telefon: Mo 08:02–09:00",
    "Termine: Mo 08:03–09:00",
    "Zeiten-Text",
    "Gibt es nur vom 3.2. bis 4.12.",
    "Sprachtandem",
    "Niveau: A1 bis B2",
    "Vorher nötig: A1.2",
    "Vom 5.12.2026 bis 6.12.2027",
    "Anmelden bis 3.12.2026",
    "Einstieg jederzeit",
    "Kurszeiten: Di 18:04–20:00",
    "77 Unterrichtsstunden",
    "Abschluss: Prüfung-X",
    "Kinderbetreuung auf Anfrage",
    "online",
    "Auf Antrag",
    "Man meldet sich selbst",
    "Vermittlung durch: Arzt oder Ärztin",
    "Nötiger Schein: Wohnberechtigungsschein (WBS)",
    "Lebenslauf",
    "Hinweis-Unterlagen",
    "1. Schritt-Eins",
    "2. Schritt-Zwei",
    "Warteliste (etwa 13 Wochen, Stand 7.11.2026)",
    "ermäßigt: 40,50 € im Monat, mit Sozialpass 20 €",
    "Es zahlt: Zahler-X",
    "Hinweis-Kosten",
    "teilweise mit dem Rollstuhl nutzbar, ohne Stufen, kein Aufzug, Gebärdensprache, kein Behindertenparkplatz",
    "Telefon: +49 30 23125 2",
    "E-Mail: o@example.org",
    "Webseite: https://o.example.org",
    "https://buchen.example.org",
    "Rolle-X: +49 30 23125 3, r@example.org (Mo 08:05–09:00; feiertags geschlossen)",
    "Pausiert",
    "Warnung-X (bis 23.11.2026)",
    "Geprüft am 8.10.2026",
    "gilt bis 9.10.2027",
    "Förderer-X",
    "§ 99 X",
    "Partner-Name, Freie-Partner",
    "Ehrenamtliche werden gesucht",
    "1. Ort-A (auch: Ort-A-Alias)",
    "Weg 1, 99999 Stadt-A, Teil-A",
    "Anfahrt-A",
    "Telefon hier: +49 30 23125 4",
    "Hinweis-Ort",
    "2. Ort-B",
    "Kennung: alles",
];

#[test]
fn nothing_that_is_stated_is_left_out() {
    let directory = load(EVERYTHING);
    let entry = entry(&directory, "alles");
    let words = Words::new("de");
    let said = all(&words.sheet(&directory, &entry.offer, Some(&entry.keeping), &now(), "de"));
    for fact in STATED.iter().chain(&KEPT) {
        assert!(said.contains(fact), "{fact} in {said}");
    }
    let public = all(&words.sheet(&directory, &entry.offer, None, &now(), "de"));
    let copied = words.offer_text(&directory, &entry.offer, &now(), "de");
    for fact in STATED {
        assert!(public.contains(fact) && copied.contains(fact), "{fact} in {public}");
    }
    for fact in KEPT {
        assert!(!public.contains(fact) && !copied.contains(fact), "{fact} in {public}");
    }
}

#[test]
fn what_is_not_stated_is_said_to_be_so_and_never_no() {
    let directory = load(EVERYTHING);
    let entry = entry(&directory, "nichts");
    let sheet = Words::new("de").sheet(&directory, &entry.offer, None, &now(), "de");
    let row = |part| sheet.row(part).map(|row| row.lines.join("|"));
    for part in [Part::Cost, Part::Speaks, Part::Access] {
        assert_eq!(row(part).as_deref(), Some("nicht genannt"), "{part:?}");
    }
    assert_eq!(row(Part::When).as_deref(), Some("Zeiten nicht genannt"));
    assert_eq!(row(Part::Who).as_deref(), Some("Aufenthaltsstatus nicht genannt"));
    for part in [Part::Where, Part::Course, Part::Bring, Part::Steps, Part::Internal] {
        assert_eq!(row(part), None, "{part:?}");
    }
    // The provider's ways are those of an offer that has none.
    assert_eq!(
        row(Part::Contact).as_deref(),
        Some(
            "Telefon (Zentrale): +49 30 23125 1|E-Mail (Zentrale): t@example.org|Webseite des Trägers: \
             https://t.example.org|Adresse des Trägers: Trägerweg 1, 99998 Trägerstadt"
        )
    );
    assert_eq!(sheet.footer, "Prüfdatum nicht genannt");
    assert_eq!(sheet.warnings, ["Wann zuletzt geprüft wurde, ist nicht genannt; bitte vorher nachfragen"]);
}

#[test]
fn texts_come_in_the_language_asked_for_or_say_that_they_do_not() {
    let directory = load(EVERYTHING);
    let words = Words::new("de");
    let everything = &entry(&directory, "alles").offer;
    let sheet = |offer, texts_in| words.sheet(&directory, offer, None, &now(), texts_in);
    let ukrainian = sheet(everything, "uk");
    assert_eq!(ukrainian.title, "Uk-Name");
    assert_eq!(
        ukrainian.row(Part::What).unwrap().lines,
        [
            "Uk-Summary",
            "Name auf Deutsch: Name",
            "Die Texte auf Ukrainisch sind maschinell übersetzt; im Zweifel gilt, was auf Deutsch dasteht."
        ]
    );
    let lacking = "Dieser Text liegt nicht auf Ukrainisch vor, er steht hier auf Deutsch.";
    for part in [Part::When, Part::Steps, Part::More] {
        assert!(ukrainian.row(part).unwrap().lines.iter().any(|line| line == lacking), "{part:?}");
    }
    assert!(ukrainian.warnings.contains(&"Warnung-X (bis 23.11.2026; nicht auf Ukrainisch)".to_owned()));
    let nothing = &entry(&directory, "nichts").offer;
    for (texts_in, expected) in [
        ("de", None),
        ("de-AT", None),
        ("?\u{1b}[2J", None),
        ("uk", Some("Die Texte liegen nicht auf Ukrainisch vor, sie stehen hier auf Deutsch.")),
        ("de-simple", Some("Die Texte liegen nicht in Leichter Sprache vor, sie stehen hier auf Deutsch.")),
    ] {
        let sheet = sheet(nothing, texts_in);
        let lines = &sheet.row(Part::What).unwrap().lines;
        assert_eq!(lines.get(1).map(String::as_str), expected, "{texts_in}");
    }
}

#[test]
fn a_translation_older_than_its_text_says_so() {
    let about = |of: &str, by: &str| {
        let directory = load(&format!(
            "[directory]\nformat = 1\nname = \"P\"\n[[provider]]\nid = \"t\"\nname = \"T\"\n[[offer]]\nid = \"x\"\n\
             name = \"X\"\nsummary = \"Neu.\"\nprovider = \"t\"\nneeds = [\"lang.upper\"]\n[offer.translations.uk]\nsummary = \"Старе.\"\nof = \"{of}\"\nby = \"{by}\"\n"
        ));
        let offer = &entry(&directory, "x").offer;
        let texts = offer.translation("uk").unwrap();
        let sheet = Words::new("de").sheet(&directory, offer, None, &now(), "uk");
        (crate::directory::translation::source_hash(offer, texts), sheet.row(Part::What).unwrap().lines.join(" "))
    };
    let older =
        "Die Texte auf Ukrainisch sind älter als die Texte auf Deutsch; im Zweifel gilt, was auf Deutsch dasteht.";
    let machine = "Die Texte auf Ukrainisch sind maschinell übersetzt; im Zweifel gilt, was auf Deutsch dasteht.";
    let (hash, outdated) = about("00000000", "human");
    assert_eq!(outdated, format!("Старе. {older}"));
    assert_eq!(about("00000000", "machine").1, format!("Старе. {older} {machine}"));
    assert_eq!(about(&hash, "human").1, "Старе.");
}

#[test]
fn what_must_not_be_overlooked_is_a_warning() {
    let fact = |line: &str, later: &str| {
        let offer =
            "[[offer]]\nid = \"x\"\nname = \"X\"\nsummary = \"X.\"\nprovider = \"t\"\nneeds = [\"lang.upper\"]\n";
        let head = "[directory]\nformat = 1\nname = \"P\"\n[[provider]]\nid = \"t\"\nname = \"T\"\n";
        let directory = load(&format!("{head}{offer}{line}\n{later}"));
        let offer = &entry(&directory, "x").offer;
        ["de", "en"]
            .map(|language| Words::new(language).sheet(&directory, offer, None, &now(), "de").warnings.join("|"))
    };
    let fresh = "verified = 2026-11-01";
    for (line, german, english) in [
        ("", "", ""),
        ("state = \"published\"", "", ""),
        ("state = \"draft\"", "Entwurf, noch nicht veröffentlicht", "Draft, not published yet"),
        ("state = \"in_review\"", "In Prüfung, noch nicht veröffentlicht", "In review, not published yet"),
        ("state = \"closed\"", "Beendet: gibt es nicht mehr", "Ended: no longer exists"),
        (
            "expires = 2026-11-22",
            "Abgelaufen: Der Eintrag galt nur bis 22.11.2026",
            "Expired: the entry was valid only until 22 Nov 2026",
        ),
        ("expires = 2026-11-23", "", ""),
        ("alert = { text = \"A\", until = 2026-11-22 }", "", ""),
        ("alert = { text = \"A\" }", "A", "A (in German)"),
        (
            "capacity = { state = \"full\" }",
            "Zurzeit voll (Stand nicht genannt)",
            "Full at the moment (as of when is not stated)",
        ),
        (
            "capacity = { state = \"waiting_list\", wait_weeks = 1, as_of = 2026-11-01 }",
            "Warteliste (etwa 1 Woche, Stand 1.11.2026)",
            "Waiting list (about 1 week, as of 1 Nov 2026)",
        ),
        ("capacity = { state = \"free\" }", "", ""),
        ("course = { ends = 2026-11-22 }", "Der Kurs war am 22.11.2026 zu Ende", "The course ended on 22 Nov 2026"),
    ] {
        assert_eq!(fact(line, fresh), [german, english], "{line}");
    }
    assert_eq!(fact("", "verified = 2025-11-23"), ["", ""]);
    assert_eq!(
        fact("", "verified = 2025-11-22"),
        [
            "Lange nicht geprüft, zuletzt am 22.11.2025; bitte vorher nachfragen",
            "Not verified for long, last on 22 Nov 2025; please ask first"
        ]
    );
}

#[test]
fn costs_and_ages_in_words() {
    let sheet = |line: &str| {
        let offer =
            "[[offer]]\nid = \"x\"\nname = \"X\"\nsummary = \"X.\"\nprovider = \"t\"\nneeds = [\"lang.upper\"]\n";
        let head = "[directory]\nformat = 1\nname = \"P\"\n[[provider]]\nid = \"t\"\nname = \"T\"\n";
        let directory = load(&format!("{head}{offer}{line}"));
        let offer = &entry(&directory, "x").offer;
        let sheet = Words::new("de").sheet(&directory, offer, None, &now(), "de");
        let english = Words::new("en").sheet(&directory, offer, None, &now(), "de");
        [sheet, english].map(|sheet| [Part::Who, Part::Cost].map(|part| sheet.row(part).unwrap().lines[0].clone()))
    };
    for (line, german, english) in [
        ("kind = \"free\"", "kostenlos", "free"),
        ("kind = \"fee\"", "kostet etwas, Betrag nicht genannt", "has a fee, amount not stated"),
        ("kind = \"fee\", amount = 2.5, unit = \"item\"", "2,50 € pro Stück", "€2.50 an item"),
        (
            "kind = \"fee\", amount = 6.0, unit = \"hour\", with_pass = 0.0",
            "6 € pro Stunde, mit Sozialpass kostenlos",
            "€6 an hour, free with social pass",
        ),
        ("kind = \"deposit\", amount = 5.0, unit = \"once\"", "gegen Pfand: einmalig 5 €", "deposit: €5 once"),
        ("kind = \"donation\"", "gegen Spende", "donation"),
        ("kind = \"income_based\"", "je nach Einkommen", "depends on income"),
    ] {
        let [in_german, in_english] = sheet(&format!("cost = {{ {line} }}"));
        assert_eq!((in_german[1].as_str(), in_english[1].as_str()), (german, english));
    }
    for (ages, german, english) in [
        ("from = 16", "Alter: ab 16 Jahren", "Age: from 16 years"),
        ("from = 1", "Alter: ab 1 Jahr", "Age: from 1 year"),
        ("from = 0.5", "Alter: ab 6 Monaten", "Age: from 6 months"),
        ("to = 17", "Alter: bis 17 Jahre", "Age: up to 17 years"),
        ("from = 6, to = 14", "Alter: 6 bis 14 Jahre", "Age: 6 to 14 years"),
        ("from = 0, to = 1", "Alter: 0 bis 1 Jahr", "Age: 0 to 1 year"),
        ("from = 18, to = 18", "Alter: 18 Jahre", "Age: 18 years"),
    ] {
        let [in_german, in_english] = sheet(&format!("ages = {{ {ages} }}"));
        assert_eq!((in_german[0].as_str(), in_english[0].as_str()), (german, english));
    }
}
