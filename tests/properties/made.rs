//! Directories made by chance, of entries that hold no mistake.

use lotse::directory::read::{BuiltIn, File, Loaded, read};
use lotse::directory::{Directory, Entry, Text};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The needs and lists that every directory begins with, read once.
pub static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(BuiltIn::load);

/// A directory in blocks: the first is the `[directory]` table.
#[derive(Clone, Debug)]
pub struct Made {
    pub blocks: Vec<String>,
}

impl Made {
    /// The file.
    pub fn text(&self) -> String {
        self.blocks.concat()
    }

    /// The blocks of offers, by position.
    pub fn offers(&self) -> Vec<usize> {
        (0..self.blocks.len()).filter(|n| self.blocks[*n].contains("[[offer]]")).collect()
    }
}

/// Reads a file that must be a directory.
pub fn load(text: &str) -> Loaded {
    read(vec![File { name: Text::line("directory.toml"), text }], &BUILT_IN).unwrap()
}

/// A text of letters that people use, quotation marks, backslashes and line ends among them.
pub fn words() -> impl Strategy<Value = String> {
    "[A-Za-zäöüßéА-яїأثام日本0-9][A-Za-zäöüßА-яأثام日本0-9 \"'\\\\.,:;#=\\[\\]{}-]{0,24}"
        .prop_map(|text| text.trim().to_owned())
}

/// As TOML writes it: between straight quotation marks, or three of them, or three apostrophes.
fn text(value: &str, way: u8) -> String {
    let plain = !value.contains(['\\', '\'']);
    match way % 4 {
        0 if plain => format!("'{value}'"),
        1 if plain => format!("'''{value}'''"),
        2 => format!("\"\"\"\n{}\"\"\"", value.replace('\\', "\\\\").replace('"', "\\\"")),
        _ => format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

const NEEDS: [&str; 6] = ["lang.upper", "work", "housing", "kids", "crisis", "health"];

/// What an offer may have beside what it must have; each is a line or several.
const MORE: [&str; 14] = [
    "groups = [\"women\", \"men\"]",
    "hours = \"Mo-Fr 09:00-17:00; PH off\"",
    "phone_hours = \"Tu 10:00-12:00; PH off\" # Dienstag",
    "cost = { kind = \"free\" }",
    "cost = { kind = \"fee\", amount = 12.5, unit = \"month\" }",
    "access = [\n  \"drop_in\", # offen\n  \"registration\",\n]",
    "residence = [\"any\"]",
    "residence = [\"s24\"]\nresidence_depends = [\"duldung\"]",
    "ages = { from = 6, to = 12 }",
    "course = { from = \"A2\", to = \"B1\", starts = 2027-01-11, sessions = \"Mo,We 18:00-20:30\", childcare = true }",
    "capacity = { state = \"waiting_list\", wait_weeks = 3 }",
    "funder = [\"BAMF\"]",
    "verified = 2026-10-15",
    "accessibility = { wheelchair = true }",
];

/// Stands for an offer's number; no text holds it. Thrice in an id, so that no slip of one letter makes two ids equal.
const NUMBER: &str = "@";

prop_compose! {
    fn offer(providers: usize, places: usize)(
        name in words(), summary in words(), description in proptest::option::of(words()), ways in any::<[u8; 3]>(),
        provider in 0..providers, need in 0..NEEDS.len(), second in 0..NEEDS.len(),
        more in proptest::sample::subsequence(MORE.to_vec(), 0..5),
        speaks in proptest::option::of(proptest::sample::subsequence(vec!["\"de\"", "\"uk\"", "{ code = \"fa-AF\", level = \"basic\" }", "\"ar\""], 1..3)),
        at in proptest::sample::subsequence((0..places).collect::<Vec<_>>(), 0..=places),
        translation in proptest::option::of(words()), comment in any::<bool>(),
    ) -> String {
        let mut out = String::new();
        if comment {
            out.push_str("# [[offer]] ist ein Angebot, \"\"\" fängt einen Text an\n");
        }
        out.push_str(&format!("[[offer]]\nid = \"a{NUMBER}x{NUMBER}x{NUMBER}\"\nname = {}\nsummary = {}\n", text(&name, ways[0]), text(&summary, ways[1])));
        if let Some(description) = &description {
            out.push_str(&format!("description = {}\n", text(description, ways[2])));
        }
        out.push_str(&format!("provider = \"p{provider}\"\nneeds = [\"{}\", \"{}\"]\n", NEEDS[need], NEEDS[second]));
        let mut keys: Vec<&str> = Vec::new();
        for line in &more {
            // Two kinds of cost, two of residence: the first that came.
            let key = line.split(' ').next().unwrap();
            if !keys.contains(&key) {
                keys.push(key);
                out.push_str(line);
                out.push('\n');
            }
        }
        if let Some(speaks) = &speaks {
            out.push_str(&format!("speaks = [{}]\n", speaks.join(", ")));
        }
        for place in &at {
            out.push_str(&format!("\n[[offer.at]]\nplace = \"o{place}\"\n"));
        }
        if let Some(translation) = &translation {
            out.push_str(&format!("\n[offer.translations.uk]\nname = {}\n", text(translation, 3)));
        }
        out.push('\n');
        out
    }
}

/// A directory with providers, places, now and then a need of its own, and offers.
pub fn directory(offers: std::ops::Range<usize>) -> impl Strategy<Value = Made> {
    (1..4usize, 1..4usize).prop_flat_map(move |(providers, places)| {
        let names = proptest::collection::vec(words(), providers + places + 1);
        let offers = proptest::collection::vec(offer(providers, places), offers.clone());
        (names, offers, any::<bool>()).prop_map(move |(names, offers, own_need)| {
            let mut blocks = vec![format!(
                "[directory]\nformat = 1\nname = {}\ntext_languages = [\"de\", \"uk\"]\nholidays = \"DE-NW\"\n\n",
                text(&names[0], 3)
            )];
            for n in 0..providers {
                let name = text(&names[n + 1], 3);
                blocks.push(format!("[[provider]]\nid = \"p{n}\"\nname = {name}\nphone = \"+49 30 23125 10{n}\"\n\n"));
            }
            for n in 0..places {
                let name = text(&names[providers + n + 1], 3);
                blocks.push(format!(
                    "[[place]]\nid = \"o{n}\"\nname = {name}\ntown = \"Stadt {n}\"\nholidays = \"DE-BY\"\n\n"
                ));
            }
            if own_need {
                blocks.push(
                    "[[need]]\nid = \"work.boat\"\nparent = \"work\"\nlabels = { de = \"Bootsbau\" }\n\n".to_owned(),
                );
            }
            blocks.extend(offers.into_iter().enumerate().map(|(n, offer)| offer.replace(NUMBER, &n.to_string())));
            Made { blocks }
        })
    })
}

/// All of an entry but where it stands, with ids where the program has positions: the same whatever the order of the file.
pub fn canonical(entry: &Entry, directory: &Directory) -> String {
    let mut offer = entry.offer.clone();
    let provider = offer.provider.take().and_then(|ix| directory.provider(ix)).map(|provider| provider.id.clone());
    let needs: Vec<Text> = std::mem::take(&mut offer.needs)
        .into_iter()
        .filter_map(|ix| directory.needs.get(ix).map(|need| need.id.clone()))
        .collect();
    let at: Vec<_> = offer
        .at
        .iter_mut()
        .map(|at| at.place.take().and_then(|ix| directory.place(ix)).map(|p| p.id.clone()))
        .collect();
    format!("{provider:?} {needs:?} {at:?} {offer:?} {:?}", entry.keeping)
}

/// Every entry, by its id.
pub fn entries(loaded: &Loaded) -> BTreeMap<String, String> {
    let directory = &loaded.directory;
    directory.offers.iter().map(|entry| (entry.offer.id.as_str().to_owned(), canonical(entry, directory))).collect()
}

/// Everything that is not an offer, by id.
pub fn frame(loaded: &Loaded) -> BTreeMap<String, String> {
    let directory = &loaded.directory;
    let providers =
        directory.providers.iter().map(|provider| (format!("provider {}", provider.id), format!("{provider:?}")));
    let places = directory.places.iter().map(|place| (format!("place {}", place.id), format!("{place:?}")));
    let needs = directory.needs.iter().map(|(_, need)| (format!("need {}", need.id), format!("{:?}", need.term)));
    providers.chain(places).chain(needs).chain([("about".to_owned(), format!("{:?}", directory.about))]).collect()
}
