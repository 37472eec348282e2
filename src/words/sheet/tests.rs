//! Sheets of the shipped directory in both languages, and the messages they are made of.

mod facts;

use super::{Part, Sheet};
use crate::directory::moment::parse_local;
use crate::directory::read::{BuiltIn, File, read};
use crate::directory::{Directory, Entry, Moment, Text};
use crate::words::kiosk::Content;
use crate::words::{VISITOR_LANGUAGES, Words};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static SAMPLE: LazyLock<Directory> = LazyLock::new(|| load(include_str!("../../../directory.toml")));

const GERMAN: &str = include_str!("../locales/sheet.de.ftl");
const ENGLISH: &str = include_str!("../locales/sheet.en.ftl");
const KEEPING: &str = include_str!("../locales/keeping.de.ftl");

const SOURCES: [&str; 12] = [
    include_str!("contact.rs"),
    include_str!("cost.rs"),
    include_str!("course.rs"),
    include_str!("entry.rs"),
    include_str!("frame.rs"),
    include_str!("more.rs"),
    include_str!("notices.rs"),
    include_str!("place.rs"),
    include_str!("texts.rs"),
    include_str!("who.rs"),
    include_str!("../rules.rs"),
    include_str!("../copy.rs"),
];

fn load(text: &str) -> Directory {
    let file = File { name: Text::line("directory.toml"), text };
    read(vec![file], &BuiltIn::load()).unwrap_or_else(|error| panic!("{error:?}")).directory
}

/// A Monday.
fn now() -> Moment {
    Moment::new(parse_local("2026-11-23T10:00").unwrap(), chrono_tz::Tz::Europe__Berlin)
}

fn entry<'d>(directory: &'d Directory, id: &str) -> &'d Entry {
    directory.offer(id).unwrap_or_else(|| panic!("{id}"))
}

fn lines(sheet: &Sheet) -> impl Iterator<Item = &String> {
    let head = [&sheet.title, &sheet.subtitle, &sheet.footer];
    let rows = sheet.rows.iter().flat_map(|row| [&row.label].into_iter().chain(&row.lines));
    head.into_iter().chain(&sheet.warnings).chain(rows)
}

fn all(sheet: &Sheet) -> String {
    lines(sheet).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// The messages of a file, each with the names of its arguments.
fn messages(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut id = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '}'])) {
            assert!(messages.insert(name, BTreeSet::new()).is_none(), "{name} stands twice");
            id = name;
        }
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        for rest in line.split('$').skip(1) {
            let end = rest.find(|c| !word(c)).unwrap_or(rest.len());
            messages.entry(id).or_default().insert(&rest[..end]);
        }
    }
    messages
}

#[test]
fn both_languages_have_the_same_messages_and_no_mistakes() {
    for source in [GERMAN, ENGLISH] {
        assert!(FluentResource::try_new(source.to_owned()).is_ok());
    }
    let (german, english) = (messages(GERMAN), messages(ENGLISH));
    assert_eq!(german.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
    // A language may leave out what it has no use for, or need what the other does not.
    let optional = |name: &&str| !matches!(*name, "shut" | "day" | "number" | "month" | "count" | "unit" | "code");
    for (id, arguments) in &german {
        let chosen =
            |arguments: &BTreeSet<&str>| arguments.iter().copied().filter(optional).collect::<Vec<_>>().join(" ");
        assert_eq!(chosen(arguments), chosen(&english[id]), "{id}");
    }
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let mut known = messages(GERMAN);
    known.extend(messages(KEEPING));
    let families = ["sheet-", "copy-", "rules-", "season-", "list-", "weekday-long-", "in-language"];
    for source in SOURCES {
        for text in source.split('"').skip(1).step_by(2) {
            let is_id = families.iter().any(|family| text.starts_with(family)) && !text.contains([' ', '{']);
            let is_family = matches!(text, "rules-line" | "rules-otherwise");
            assert!(!is_id || is_family || known.contains_key(text), "{text}");
        }
    }
}

#[test]
fn sheets_of_the_whole_sample_are_sentences() {
    let directory = &*SAMPLE;
    assert!(directory.offers.len() > 200);
    let ids: Vec<&str> = messages(GERMAN).into_keys().collect();
    for language in VISITOR_LANGUAGES {
        let words = Words::new(language);
        for entry in &directory.offers {
            for (texts_in, keeping) in [("de", None), ("uk", Some(&entry.keeping)), ("ar", None), (language, None)] {
                let sheet = words.sheet(directory, &entry.offer, keeping, &now(), texts_in);
                let id = &entry.offer.id;
                for line in lines(&sheet) {
                    assert!(!line.contains(['{', '}', '\n']), "{id}: {line}");
                    assert!(!line.trim().is_empty() && line.trim() == line && !line.contains("  "), "{id}: {line:?}");
                    assert!(!ids.contains(&line.as_str()) && !line.contains("sheet-"), "{id}: {line}");
                }
                let parts: Vec<Part> = sheet.rows.iter().map(|row| row.part).collect();
                assert!(parts.is_sorted() && parts.contains(&Part::When) | entry.offer.course.is_some(), "{id}");
                assert!(keeping.is_some() || sheet.row(Part::Internal).is_none(), "{id}");
                let plain = sheet.plain(60, true);
                assert!(plain.lines().all(|line| line.trim_end() == line), "{id}: {plain}");
                assert!(sheet.footer.contains("Kreis Musterland"), "{id}");
            }
            let copies = [
                words.contact_text(directory, &entry.offer, &now(), language),
                words.offer_text(directory, &entry.offer, &now(), language),
                words.wrong_entry(directory, &entry.offer, Some(&entry.keeping), &now()),
            ];
            for copy in copies {
                assert!(!copy.contains(['{', '}']) && copy.ends_with('\n') && copy.contains("Musterland"), "{copy}");
            }
        }
    }
}

#[test]
fn hidden_addresses_stay_hidden() {
    let directory = &*SAMPLE;
    let hidden: Vec<_> = directory.offers.iter().filter(|entry| entry.offer.hidden_address).collect();
    assert!(hidden.len() >= 3);
    for language in ["de", "en"] {
        let words = Words::new(language);
        for entry in &hidden {
            // Somebody who builds an offer by hand may leave its places in it.
            let mut offer = entry.offer.clone();
            offer.at = directory.offers.iter().find(|other| !other.offer.at.is_empty()).unwrap().offer.at.clone();
            for offer in [&entry.offer, &offer] {
                let sheet = words.sheet(directory, offer, Some(&entry.keeping), &now(), "de");
                let said = all(&sheet);
                let contact = words.contact_text(directory, offer, &now(), "de");
                let whole = words.offer_text(directory, offer, &now(), "de");
                let provider = directory.provider(offer.provider.unwrap()).unwrap();
                let streets = directory.places.iter().map(|place| place.street.as_ref());
                let of_places = directory.places_of(offer).map(|(_, place)| Some(&place.name)).chain(streets);
                let of_provider = [&provider.street, &provider.postcode, &provider.town].map(Option::as_ref);
                for secret in of_places.chain(of_provider).flatten() {
                    for text in [&said, &contact, &whole] {
                        assert!(!text.contains(secret.as_str()), "{}: {secret} in {text}", offer.id);
                    }
                }
                let place = sheet.row(Part::Where).unwrap();
                assert!(place.lines[0].contains("(Schutz)") || place.lines[0].contains("(protection)"), "{place:?}");
                assert!(place.lines.iter().any(|line| line.contains(offer.catchment[0].as_str())), "{place:?}");
            }
        }
    }
}

#[test]
fn sheets_as_they_are_read() {
    let directory = &*SAMPLE;
    for (id, language, texts_in, internal) in [
        ("deutsch-b1-abend", "de", "de", true),
        ("kompass-beratung", "de", "uk", false),
        ("frauenhaus", "en", "tr", true),
    ] {
        let entry = entry(directory, id);
        let keeping = internal.then_some(&entry.keeping);
        let sheet = Words::new(language).sheet(directory, &entry.offer, keeping, &now(), texts_in);
        insta::assert_snapshot!(format!("{id}-{language}-{texts_in}"), sheet.plain(90, true));
    }
}

/// Offers that between them state nearly everything.
const OF_EVERY_KIND: [&str; 12] = [
    "integrationskurs-vhs",
    "frauenhaus",
    "pruefung-b1-dtz",
    "lehrwerk",
    "kompass-beratung",
    "hilfe-am-telefon-ukraine",
    "wegweiserkurs-hafen",
    "sprachcafe-hdb",
    "suppe-und-hausaufgaben",
    "ferienspiele-osterhasen",
    "storchennest-ausstattung",
    "deutsch-b2-abend-frauen",
];

#[test]
fn sheets_in_the_languages_of_visitors() {
    let directory = &*SAMPLE;
    for language in VISITOR_LANGUAGES {
        let words = Words::new(language);
        let mut pages = String::new();
        for id in OF_EVERY_KIND {
            let offer = &entry(directory, id).offer;
            let card = words.card(directory, offer, &now());
            let card = [card.title, card.provider, card.place, card.open, card.cost, card.languages].join("\n");
            let sheet = words.sheet(directory, offer, None, &now(), language).plain(100, true);
            pages.push_str(&format!("=== {id}\n{card}\n---\n{sheet}\n"));
        }
        // In the order of reading and without marks, so that people can read them in an editor.
        let pages = pages.replace(['\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}'], "");
        insta::assert_snapshot!(format!("visitors-{language}"), pages);
    }
}

#[test]
fn sheets_as_they_stand_on_a_screen_from_the_right() {
    use crate::bidi::{Direction, Mode, lay_out};
    let directory = &*SAMPLE;
    for language in ["ar", "fa"] {
        let words = Words::new(language);
        let sheet = words.sheet(directory, &entry(directory, "deutsch-b1-abend").offer, None, &now(), language);
        let mut screen = String::new();
        for text in lines(&sheet) {
            for line in lay_out(text, 60, Direction::Right, Mode::Program) {
                screen.push_str(&format!("{}{line}\n", " ".repeat(line.indent(60))));
            }
        }
        assert!(screen.contains("+49 30 23125 101") && screen.contains("18:00–20:30"), "{screen}");
        insta::assert_snapshot!(format!("screen-{language}"), screen);
    }
}

#[test]
fn what_is_taken_home_shrinks_and_keeps_what_matters() {
    let directory = &*SAMPLE;
    for language in VISITOR_LANGUAGES {
        let words = Words::new(language);
        for entry in &directory.offers {
            let contents = words.take_home(directory, &entry.offer, &now());
            let id = &entry.offer.id;
            assert!(contents.is_sorted_by_key(|(content, _)| *content), "{id}");
            assert_eq!(contents.last(), Some(&(Content::Id, id.as_str().to_owned())));
            for (content, text) in &contents {
                assert!(!text.is_empty() && !text.contains(['{', '}', '\u{2066}', '\u{2068}', '\u{2069}']), "{text}");
                assert!(*content != Content::Phone || text.strip_prefix("tel:").is_some_and(|n| n.len() > 2), "{text}");
            }
            assert!(contents[0].1.len() > contents[1].1.len(), "{id}");
        }
    }
    let arabic = Words::new("ar").take_home(directory, &entry(directory, "deutsch-b1-abend").offer, &now());
    insta::assert_snapshot!(
        "take-home-ar",
        arabic.iter().map(|(c, text)| format!("{}:\n{text}", c.code())).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn texts_to_paste() {
    let directory = &*SAMPLE;
    let words = Words::new("de");
    let entry = entry(directory, "frauenhaus");
    insta::assert_snapshot!("contact", words.contact_text(directory, &entry.offer, &now(), "de"));
    insta::assert_snapshot!("offer", words.offer_text(directory, &entry.offer, &now(), "en"));
    insta::assert_snapshot!("wrong", words.wrong_entry(directory, &entry.offer, Some(&entry.keeping), &now()));
}
