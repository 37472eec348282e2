//! A directory's public part for another process of this program, as a directory in TOML.
//!
//! More goes than into an export: what is shown beside offers (emergency numbers, the counter), the calendar that opening hours hang
//! on, and the words of needs, those among them that find and are never shown. Nothing that is kept about an offer, since
//! it is made of [`Offer`] alone; whoever receives it reads it with the reader of all directories, which cleans it once more.

use super::datum::{Datum, Facts, Record};
use super::{facts, write};
use crate::directory::catalogue::Table;
use crate::directory::model::{Language, Localized, NeedIx};
use crate::directory::taxonomy::{Need, Needs, Term};
use crate::directory::{Directory, Offer, Text};

/// The public part as a text. `built_in` are the needs that the receiver has by itself.
pub fn toml(directory: &Directory<Offer>, built_in: &Needs) -> String {
    let mut batch = facts::batch(directory);
    let about = &directory.about;
    let mut put = |key: &str, datum: Option<Datum>| {
        if let Some(datum) = datum.filter(|datum| !datum.is_empty()) {
            batch.about.push((key.to_owned(), datum));
        }
    };
    let calendar = &about.calendar;
    let days = |days: &[chrono::NaiveDate]| Some(Datum::List(days.iter().copied().map(Datum::Date).collect()));
    put("holidays_added", days(calendar.added()));
    put("holidays_removed", days(calendar.removed()));
    let periods = calendar.school_holidays().iter().map(|period| {
        Datum::Table(vec![
            ("from".to_owned(), Datum::Date(*period.start())),
            ("to".to_owned(), Datum::Date(*period.end())),
        ])
    });
    put("school_holidays", Some(Datum::List(periods.collect())));
    put("review_after_days", about.review_after_days.map(|days| Datum::Whole(days.into())));
    let emergency = about.emergency.iter().map(|number| {
        Datum::Table(vec![
            ("label".to_owned(), localized(&number.label, about.main_language())),
            ("phone".to_owned(), Datum::text(&number.phone)),
        ])
    });
    put("emergency", Some(Datum::List(emergency.collect())));
    if !about.counter.0.is_empty() {
        put("counter", Some(localized(&about.counter, about.main_language())));
    }
    // A group before what belongs to it: that is how they are read.
    batch.needs = directory.needs.iter().filter_map(|(_, known)| need(known, &directory.needs, built_in)).collect();
    write::file(&batch)
}

/// A text in several languages as a table by language.
fn localized(text: &Localized, main: &str) -> Datum {
    let language = |language: &Option<Language>| language.as_ref().map_or(main, Language::as_str).to_owned();
    Datum::Table(text.0.iter().map(|(known, text)| (language(known), Datum::text(text))).collect())
}

/// A need, as far as it is not the receiver's own already: labels replace, synonyms add.
fn need(known: &Need, all: &Needs, built_in: &Needs) -> Option<Record> {
    let own = built_in.find(&known.id).and_then(|ix| built_in.get(ix));
    let none = Term::default();
    let had = own.map_or(&none, |own| &own.term);
    let mut facts = Facts::new();
    let mut put = |key: &str, datum: Datum| {
        if !datum.is_empty() {
            facts.push((key.to_owned(), datum));
        }
    };
    put("labels", texts(&known.term.labels, &had.labels));
    put("plain", texts(&known.term.plain, &had.plain));
    put("synonyms", words(&known.term.synonyms, &had.synonyms));
    put("hidden_synonyms", words(&known.term.hidden_synonyms, &had.hidden_synonyms));
    if known.hidden && !own.is_some_and(|own| own.hidden) {
        put("hidden", Datum::Flag(true));
    }
    let id = |needs: &Needs, ix: Option<NeedIx>| ix.and_then(|ix| needs.get(ix)).map(|need| need.id.clone());
    let parent =
        id(all, known.parent).filter(|parent| own.and_then(|own| id(built_in, own.parent)).as_ref() != Some(parent));
    if let Some(parent) = parent {
        facts.push(("parent".to_owned(), Datum::text(&parent)));
    }
    if facts.is_empty() && own.is_some() {
        return None;
    }
    if own.is_none() && !known.term.unreviewed.is_empty() {
        let languages = known.term.unreviewed.iter().map(|language| Datum::text(language.as_str()));
        facts.push(("unreviewed".to_owned(), Datum::List(languages.collect())));
    }
    facts.push(("id".to_owned(), Datum::text(&known.id)));
    Some(Record { table: Table::Need, facts, notes: Vec::new(), origin: String::new() })
}

fn texts(known: &[(Language, Text)], had: &[(Language, Text)]) -> Datum {
    let new = known.iter().filter(|pair| !had.contains(pair));
    Datum::Table(new.map(|(language, text)| (language.as_str().to_owned(), Datum::text(text))).collect())
}

fn words(known: &[(Language, Vec<Text>)], had: &[(Language, Vec<Text>)]) -> Datum {
    let before = |language: &Language| had.iter().find(|(own, _)| own == language).map_or(&[][..], |(_, words)| words);
    let new = known.iter().filter_map(|(language, words)| {
        let new: Vec<Datum> =
            words.iter().filter(|word| !before(language).contains(word)).map(|word| Datum::text(word)).collect();
        (!new.is_empty()).then(|| (language.as_str().to_owned(), Datum::List(new)))
    });
    Datum::Table(new.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};
    use std::collections::BTreeSet;

    fn read_public(text: &str) -> Directory<Offer> {
        let loaded = read(vec![File { name: Text::line("x"), text }], &BuiltIn::load()).unwrap();
        assert!(loaded.findings.iter().all(|finding| finding.severity > crate::directory::Severity::Warning));
        loaded.directory.public("2026-11-23".parse().unwrap())
    }

    #[test]
    fn the_sample_arrives_as_it_left() {
        let sent = read_public(include_str!("../../directory.toml"));
        let received = read_public(&toml(&sent, &BuiltIn::needs()));
        for (sent, received) in sent.offers.iter().zip(&received.offers) {
            // Positions of providers and places may differ: what they lead to may not.
            let mut moved = received.clone();
            moved.provider = sent.provider;
            for (at, other) in moved.at.iter_mut().zip(&sent.at) {
                at.place = other.place;
            }
            assert_eq!(format!("{sent:?}"), format!("{moved:?}"));
        }
        assert_eq!(sent.offers.len(), received.offers.len());
        assert_eq!(format!("{:?}", sent.about.emergency), format!("{:?}", received.about.emergency));
        assert_eq!(format!("{:?}", sent.about.calendar), format!("{:?}", received.about.calendar));
        assert_eq!(format!("{:?}", sent.about.counter), format!("{:?}", received.about.counter));
        assert_eq!(sent.needs.len(), received.needs.len());
        // A word that a directory adds and the receiver has already is sent once.
        let words = |words: &[(Language, Vec<Text>)]| -> BTreeSet<(String, String)> {
            let all = words.iter().flat_map(|(language, words)| words.iter().map(move |word| (language, word)));
            all.map(|(language, word)| (language.as_str().to_owned(), word.to_string())).collect()
        };
        for ((_, sent), (_, received)) in sent.needs.iter().zip(received.needs.iter()) {
            assert_eq!((&sent.id, sent.parent, sent.hidden), (&received.id, received.parent, received.hidden));
            assert!(sent.term.labels == received.term.labels && sent.term.plain == received.term.plain, "{}", sent.id);
            assert_eq!(words(&sent.term.synonyms), words(&received.term.synonyms), "{}", sent.id);
            assert_eq!(words(&sent.term.hidden_synonyms), words(&received.term.hidden_synonyms), "{}", sent.id);
        }
    }

    #[test]
    fn needs_that_a_directory_moves_arrive_where_it_has_them() {
        let text = "[directory]\nformat = 1\nname = \"K\"\n\
            [[need]]\nid = \"digital.forms\"\nparent = \"legal\"\n\
            [[need]]\nid = \"work\"\nparent = \"own.group\"\n\
            [[need]]\nid = \"own.group\"\nparent = \"legal\"\nlabels = { de = \"Eigene\" }\n";
        let sent = read_public(text);
        let received = read_public(&toml(&sent, &BuiltIn::needs()));
        let parents = |needs: &Needs| -> Vec<(Text, Option<Text>)> {
            let parent = |need: &Need| need.parent.and_then(|ix| needs.get(ix)).map(|parent| parent.id.clone());
            needs.iter().map(|(_, need)| (need.id.clone(), parent(need))).collect()
        };
        assert_eq!(parents(&sent.needs), parents(&received.needs));
        assert!(parents(&received.needs).contains(&(Text::line("digital.forms"), Some(Text::line("legal")))));
        assert!(parents(&received.needs).contains(&(Text::line("work"), Some(Text::line("own.group")))));
    }

    #[test]
    fn nothing_that_is_kept_goes() {
        let text = "[directory]\nformat = 1\nname = \"K\"\n[[provider]]\nid = \"t\"\nname = \"H\"\nstreet = \"Zymbalweg 3\"\n\
            [[offer]]\nid = \"a\"\nname = \"S\"\nsummary = \"H.\"\nprovider = \"t\"\nneeds = [\"family.violence\"]\n\
            address = \"hidden\"\ninternal_note = \"xylofon\"\nowner = \"Amt Xaver\"\n\
            [[offer]]\nid = \"b\"\nname = \"Quirl\"\nsummary = \"E.\"\nprovider = \"t\"\nneeds = [\"work\"]\nstate = \"draft\"\n";
        let out = toml(&read_public(text), &BuiltIn::needs());
        for kept in ["xylofon", "Xaver", "Quirl", "Zymbal"] {
            assert!(!out.contains(kept), "{kept}: {out}");
        }
    }
}
