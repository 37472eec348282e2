//! Import and export as office workers and scripts meet them: exit codes, what is said, what is written, what never leaves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod program;

use program::{Run, Runs, lotse};
use std::fs;
use std::path::Path;

const NOW: [&str; 2] = ["--now", "2026-11-23T10:00"];

const DIRECTORY: &str = r#"# Von Hand gepflegt
[directory]
format = 1
name = "Klein"
holidays = "DE-NW"

[[provider]]
id = "awo"
name = "AWO Musterstadt"
phone = "+49 30 23125 100"   # Zentrale

[[provider]]
id = "schutz"
name = "Frauen helfen"
street = "Verborgener Weg 7"
postcode = "99998"
town = "Musterstadt"

[[place]]
id = "treff"
name = "Treff am Wasserturm"
street = "Turmstraße 1"
postcode = "05110"
town = "Musterstadt"

[[place]]
id = "entwurfshaus"
name = "Haus nur im Entwurf"
street = "Geheimgasse 3"

[[offer]]
id = "spielgruppe"
name = "Spielgruppe"   # bleibt so
summary = "Spielen; mit \"Kindern\" bis drei."
provider = "awo"
needs = ["kids.playgroup"]
hours = "Mo-Fr 08:30-11:00; PH off"
cost = { kind = "fee", amount = 2.5, unit = "visit" }
keywords = ["=SUMME(A1)", "a | b", "'s Café"]
internal_note = "Rückruf dauert"
owner = "Amt 50"

[[offer.at]]
place = "treff"
note = "Raum 2, bitte klingeln"

[offer.translations.uk]
name = "Ігрова група"
of = "3f2a9c01"

[[offer]]
id = "schutzwohnung"
name = "Schutzwohnung"
summary = "Schutz für Frauen."
provider = "schutz"
needs = ["family.violence"]
address = "hidden"
phone = "+49 30 23125 116"

[[offer]]
id = "entwurf"
name = "Noch in Arbeit"
summary = "Noch nicht fertig."
provider = "awo"
needs = ["kids"]
state = "draft"

[[offer.at]]
place = "entwurfshaus"
"#;

const SHEET: &str = "Bezeichnung;Träger;Beschreibung;Straße;PLZ;Ort;Telefon;E-Mail;Sprechzeiten;Zielgruppe;Sprachen;Kosten;Stand;Bemerkung;Thema\r\n\
Offene Sprechstunde;AWO Musterstadt;\"Wir beraten Sie bei Schulden. Bringen Sie Briefe mit.\";Am Markt 1;99999;Musterstadt;Tel. 030 23125 100;info@awo.example.org;Mo-Fr 9-12 Uhr, Di auch 14-18 Uhr;Frauen, Familien;Deutsch, Arabisch;kostenlos;31.10.2026;Frau M. kennt sich aus;Schuldnerberatung\r\n\
Nähcafé;AWO Musterstadt;Gemeinsam nähen.;Am Markt 1;99999;Musterstadt;030 23125 101;;jeden 1. Freitag 14 bis 16;Einhörner;Deutsch;5 € im Monat;31.10.2026;;Begegnung\r\n\
Nähcafé;Kulturverein;Nähen am Abend.;Hof 3;99998;Bad Muster;;keine;;;;nach Absprache;gestern;;\r\n";

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn run(folder: &Path, args: &[&str]) -> Run {
    lotse().current_dir(folder).args(NOW).args(args).run()
}

fn written(folder: &Path, name: &str, content: &[u8]) {
    fs::write(folder.join(name), content).unwrap();
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_spreadsheet_becomes_a_directory_and_nothing_is_lost_silently() {
    let folder = folder();
    let western: Vec<u8> =
        SHEET.chars().map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() }).collect();
    for (name, bytes) in [
        ("utf8.csv", SHEET.as_bytes().to_vec()),
        ("bom.csv", [b"\xEF\xBB\xBF", SHEET.as_bytes()].concat()),
        ("western.csv", western),
        ("tabs.csv", SHEET.replace("nähen.;", "nähen.\t").replace(';', "\t").into_bytes()),
    ] {
        written(folder.path(), name, &bytes);
        let to = format!("{name}.toml");
        let run = run(folder.path(), &["import", "csv", name, "--to", &to]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        let toml = read(folder.path(), &to);
        for expected in [
            "id = \"offene-sprechstunde\"",
            "hours = \"Mo-Fr 09:00-12:00, Tu 14:00-18:00\"",
            "hours_text = \"jeden 1. Freitag 14 bis 16\"",
            "groups = [\"women\", \"families\"]",
            "speaks = [\"de\", \"ar\"]",
            "cost = { kind = \"free\" }",
            "cost = { kind = \"fee\", amount = 5.0, unit = \"month\" }",
            "phone = \"030 23125 100\"",
            "verified = 2026-10-31",
            "# Bemerkung: Frau M. kennt sich aus",
            "Kosten: nach Absprache",
            "Zielgruppe: Einhörner",
            "id = \"naehcafe-kulturverein\"",
        ] {
            assert!(toml.contains(expected), "{name}: {expected}\n{toml}");
        }
        // The two offers of one house share it, and one provider has two offers.
        assert_eq!((toml.matches("[[place]]").count(), toml.matches("[[provider]]").count()), (2, 2));
        for said in ["Einhörner", "gestern", "Bemerkung", "jeden 1. Freitag", "keine"] {
            assert!(run.stderr.contains(said), "{name}: {said}\n{}", run.stderr);
        }
        assert!(run.stderr.contains("Zeile 4"), "{}", run.stderr);
        let check = lotse().current_dir(folder.path()).args(["check", &to]).run();
        assert_eq!(check.code, 0, "{}", check.stdout);
        let found = lotse().current_dir(folder.path()).args(["-d", &to, "search", "schulden"]).run();
        assert!(found.stdout.contains("offene-sprechstunde"), "{}", found.stdout);
    }
}

#[test]
fn the_mapping_is_proposed_and_can_be_corrected() {
    let folder = folder();
    written(folder.path(), "a.csv", SHEET.as_bytes());
    let shown = run(folder.path(), &["import", "csv", "a.csv", "--show-mapping"]);
    assert_eq!(shown.code, 0);
    assert!(
        shown.stdout.contains("Bemerkung = \"\"") || shown.stdout.contains("\"Bemerkung\" = \"\""),
        "{}",
        shown.stdout
    );
    written(
        folder.path(),
        "m.toml",
        shown.stdout.replace("\"Bemerkung\" = \"\"", "\"Bemerkung\" = \"description\"").as_bytes(),
    );
    let taken = run(folder.path(), &["import", "csv", "a.csv", "--mapping", "m.toml"]);
    assert!(taken.stdout.contains("Bringen Sie Briefe mit.\nFrau M."), "{}", taken.stdout);
    written(folder.path(), "m.toml", b"[columns]\nBezeichnung = \"nmae\"\n");
    let wrong = run(folder.path(), &["import", "csv", "a.csv", "--mapping", "m.toml"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("»nmae«") && wrong.stderr.contains("»name«"), "{}", wrong.stderr);
}

#[test]
fn there_and_back_changes_nothing_and_a_change_changes_only_that() {
    let folder = folder();
    written(folder.path(), "d.toml", DIRECTORY.as_bytes());
    for language in ["de", "en"] {
        let out =
            run(folder.path(), &["--language", language, "-d", "d.toml", "export", "csv", "--all", "--to", "d.csv"]);
        assert_eq!(out.code, 0, "{}", out.stderr);
        let back = run(folder.path(), &["import", "csv", "d.csv", "--to", "d.toml"]);
        assert_eq!(back.code, 0, "{}", back.stderr);
        assert_eq!(read(folder.path(), "d.toml"), DIRECTORY, "{language}");
    }
    // As Excel writes it back: another day format, no byte order mark.
    let csv = read(folder.path(), "d.csv");
    assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n") && csv.contains("'=SUMME(A1)"));
    written(folder.path(), "d.csv", csv.replace("Spielgruppe", "Spielkreis").as_bytes());
    let back = run(folder.path(), &["import", "csv", "d.csv", "--to", "d.toml"]);
    assert_eq!(back.code, 0, "{}", back.stderr);
    let expected = DIRECTORY.replace("name = \"Spielgruppe\"   # bleibt so", "name = \"Spielkreis\"   # bleibt so");
    assert_eq!(read(folder.path(), "d.toml"), expected);
}

#[test]
fn what_is_internal_or_hidden_leaves_by_no_export() {
    let folder = folder();
    written(folder.path(), "d.toml", DIRECTORY.as_bytes());
    let mut bytes = String::new();
    for form in ["csv", "json", "hsds"] {
        for all in [&[][..], &["--all"]] {
            let args = [&["-d", "d.toml", "export", form][..], all].concat();
            let out = run(folder.path(), &args);
            assert_eq!(out.code, 0, "{}", out.stderr);
            // The draft itself is asked for with --all; without it nothing of it leaves.
            let draft = ["Noch in Arbeit", "Geheimgasse"].iter().any(|text| out.stdout.contains(text));
            assert_eq!(draft, !all.is_empty(), "{form}");
            bytes.push_str(&out.stdout);
        }
    }
    assert_eq!(run(folder.path(), &["-d", "d.toml", "export", "hsds", "--to", "h"]).code, 0);
    for entry in fs::read_dir(folder.path().join("h")).unwrap() {
        bytes.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    for secret in ["Rückruf dauert", "Amt 50", "Verborgener Weg", "99998"] {
        assert!(!bytes.contains(secret), "{secret}");
    }
    assert!(bytes.contains("Schutzwohnung"));
    let over = run(folder.path(), &["-d", "d.toml", "export", "csv", "--to", "d.toml"]);
    assert_eq!(over.code, 2);
    assert_eq!(read(folder.path(), "d.toml"), DIRECTORY);
}

#[test]
fn hsds_there_and_back_is_the_same() {
    let folder = folder();
    written(folder.path(), "d.toml", DIRECTORY.as_bytes());
    run(folder.path(), &["-d", "d.toml", "export", "hsds", "--to", "h"]);
    let original = run(folder.path(), &["-d", "d.toml", "export", "json"]).stdout;
    for (source, to) in [("h", "a.toml"), ("h/services.json", "b.toml")] {
        let back = run(folder.path(), &["import", "hsds", source, "--to", to]);
        assert_eq!(back.code, 0, "{}", back.stderr);
        let json = run(folder.path(), &["-d", to, "export", "json"]).stdout;
        let part = |json: &str| -> serde_json::Value {
            let whole: serde_json::Value = serde_json::from_str(json).unwrap();
            serde_json::json!([whole["providers"], whole["places"], whole["offers"]])
        };
        assert_eq!(part(&json), part(&original), "{source}");
    }
    let services: serde_json::Value = serde_json::from_str(&read(folder.path(), "h/services.json")).unwrap();
    let service = &services[0];
    assert_eq!((&service["name"], &service["status"]), (&"Spielgruppe".into(), &"active".into()));
    assert_eq!(service["schedules"][0]["byday"], "MO,TU,WE,TH,FR");
    assert_eq!(service["service_at_locations"][0]["location"]["addresses"][0]["postal_code"], "05110");
    // A service at a hidden address has no location at all.
    let hidden = services.as_array().unwrap().iter().find(|service| service["name"] == "Schutzwohnung").unwrap();
    assert!(hidden.get("service_at_locations").is_none());
}

#[test]
fn tables_of_the_older_layout_are_accounted_for() {
    let folder = folder();
    let source = folder.path().join("o");
    fs::create_dir(&source).unwrap();
    for (name, text) in [
        ("organizations.csv", "id,name,tax_id\n1,Helping Hands,X-1\n"),
        (
            "locations.csv",
            "id,organization_id,name,short_desc,languages,accessibility,virtual\n7,1,Main House,A house.,\"Spanish, Klingon\",\"wheelchair, ramp\",false\n",
        ),
        (
            "addresses.csv",
            "id,location_id,address_1,city,postal_code,country\n1,7,Main Street 1,Redwood City,94063,US\n",
        ),
        (
            "services.csv",
            "id,location_id,name,description,status,keywords,fees\n3,7,Food Bank,Food for families.,active,\"food, lunch\",$2 donation\n",
        ),
        (
            "phones.csv",
            "id,location_id,number,number_type,extension\n1,7,650 780-7525,voice,\n2,7,650 780-7526,voice,12\n",
        ),
        (
            "regular_schedules.csv",
            "id,location_id,weekday,opens_at,closes_at\n1,7,Monday,08:00,12:00\n2,7,Tuesday,08:00,12:00\n",
        ),
    ] {
        fs::write(source.join(name), text).unwrap();
    }
    let run = run(folder.path(), &["import", "hsds", "o", "--default", "needs=goods.food", "--to", "o.toml"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let toml = read(folder.path(), "o.toml");
    for expected in [
        "hours = \"Mo,Tu 08:00-12:00\"",
        "phone = \"(650) 780-7525\"",
        "speaks = [\"es\"]",
        "step_free = true",
        "fees: $2 donation",
    ] {
        assert!(toml.contains(expected), "{expected}\n{toml}");
    }
    for left in ["»X-1«", "»US«", "»Klingon«"] {
        assert!(run.stderr.contains(left), "{left}\n{}", run.stderr);
    }
    let check = lotse().current_dir(folder.path()).args(["check", "o.toml"]).run();
    assert_eq!(check.code, 0, "{}", check.stdout);
}

#[test]
fn broken_sources_are_named_with_the_cure_and_write_nothing() {
    let folder = folder();
    for (name, bytes, said) in [
        ("quote.csv", &b"Name;Tr\xc3\xa4ger\n\"x;y\n"[..], "Zeile 2"),
        ("book.csv", b"PK\x03\x04....", "Arbeitsmappe"),
        ("empty.csv", b"\n", "leer"),
        ("heads.csv", b"Name;Ort\n", "keine Zeilen"),
        ("binary.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01", "keine Textdatei"),
    ] {
        written(folder.path(), name, bytes);
        let run = run(folder.path(), &["import", "csv", name, "--to", "x.toml"]);
        assert_eq!(run.code, 2, "{name}: {}", run.stderr);
        assert!(run.stderr.contains(said), "{name}: {}", run.stderr);
        assert!(!folder.path().join("x.toml").exists());
    }
    written(folder.path(), "x.json", b"{\n\"a\": }");
    let json = run(folder.path(), &["import", "hsds", "x.json"]);
    assert_eq!(json.code, 2);
    assert!(json.stderr.contains("Zeile 2"), "{}", json.stderr);
}

#[test]
fn hostile_cells_stay_data() {
    let folder = folder();
    let sheet = "Bezeichnung;Träger;Beschreibung;Bemerkung;Thema\n\
        \"X\x1b[31m\";T;\"Text\n[[offer]]\nid = \"\"geschmuggelt\"\"\";\"a\n[[offer]]\nb\";Schulden\n";
    written(folder.path(), "a.csv", sheet.as_bytes());
    let run = run(folder.path(), &["import", "csv", "a.csv", "--to", "a.toml"]);
    assert!(!run.stderr.contains('\x1b'));
    let toml = read(folder.path(), "a.toml");
    assert!(!toml.contains('\x1b'));
    assert_eq!(toml.lines().filter(|line| line.trim() == "[[offer]]").count(), 1, "{toml}");
    let json = lotse().current_dir(folder.path()).args(["-d", "a.toml", "export", "json"]).run();
    let whole: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(whole["offers"].as_array().unwrap().len(), 1);
}

#[test]
fn a_hidden_address_takes_no_place_and_a_slip_publishes_nothing() {
    let folder = folder();
    let sheet = "Bezeichnung;Träger;Straße;Ort;Adresse [address];Status;Thema\n\
        Schutz;T;Verborgener Weg 7;Musterstadt;hidden;;Gewaltschutz\n\
        Haus;T;Verborgener Weg 8;Musterstadt;versteckt!;;Gewaltschutz\n\
        Neu;T;Offenweg 1;Musterstadt;;vielleicht;Gewaltschutz\n";
    written(folder.path(), "a.csv", sheet.as_bytes());
    let run = run(folder.path(), &["import", "csv", "a.csv"]);
    assert_eq!(run.code, 1);
    assert!(!run.stdout.contains("Verborgener Weg 7"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("state = \"draft\"").count(), 2, "{}", run.stdout);
}

#[test]
fn a_folder_keeps_its_files_and_gets_one_for_what_is_new() {
    let folder = folder();
    let there = folder.path().join("d");
    fs::create_dir(&there).unwrap();
    fs::write(there.join("a.toml"), DIRECTORY).unwrap();
    let sheet = "id;Bezeichnung;Träger;Thema\nspielgruppe;Spielkreis;;\nneu;Neues;AWO Musterstadt;Schulden\n";
    written(folder.path(), "a.csv", sheet.as_bytes());
    let run = run(folder.path(), &["import", "csv", "a.csv", "--to", "d"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(read(&there, "a.toml"), DIRECTORY.replace("\"Spielgruppe\"   #", "\"Spielkreis\"   #"));
    let new = read(&there, "import.toml");
    assert!(
        new.contains("id = \"neu\"") && new.contains("provider = \"awo\"") && !new.contains("[directory]"),
        "{new}"
    );
}
