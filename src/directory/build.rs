//! Puts checked facts in their places: one arm a key.
//!
//! A test sets each key of the catalogue and fails where an arm is missing. It may not know how facts were written.

mod offer;
mod references;

pub use self::offer::offer;
pub use self::references::Frame;
use super::calendar::{Calendar, Land};
use super::check::{Checked, Fact};
use super::finding::Span;
use super::lists::List;
use super::model::{About, Accessibility, Emergency, Language, Localized, Place, Provider};
use super::taxonomy::{Lists, Term};
use super::text::Text;
use chrono::NaiveDate;

/// A key without an arm: a mistake of this program, found by a test.
#[derive(Debug, PartialEq, Eq)]
pub struct Unplaced(pub &'static str);

type Placed = Result<(), Unplaced>;

fn texts(items: Vec<(Span, Checked<'_>)>) -> Vec<Text> {
    // No larger than what is in it: what stays for good is most of the memory.
    let mut texts = Vec::with_capacity(items.len());
    for (_, item) in items {
        if let Checked::Text(text) | Checked::Id(text) = item {
            texts.push(text);
        }
    }
    texts
}

fn codes(items: Vec<(Span, Checked<'_>)>) -> Vec<super::model::Code> {
    let mut codes = Vec::with_capacity(items.len());
    for (_, item) in items {
        if let Checked::Code(code) = item
            && !codes.contains(&code)
        {
            codes.push(code);
        }
    }
    codes
}

fn tables(items: Vec<(Span, Checked<'_>)>) -> impl Iterator<Item = (Span, Vec<Fact<'_>>)> {
    items.into_iter().filter_map(|(span, item)| match item {
        Checked::Table(facts) => Some((span, facts)),
        _ => None,
    })
}

fn by_language(items: Vec<(Option<Language>, Checked<'_>)>) -> Vec<(Language, Text)> {
    items
        .into_iter()
        .filter_map(|(language, item)| match item {
            Checked::Text(text) => Some((language?, text)),
            _ => None,
        })
        .collect()
}

fn localized(items: Vec<(Option<Language>, Checked<'_>)>) -> Localized {
    Localized(
        items
            .into_iter()
            .filter_map(|(language, item)| match item {
                Checked::Text(text) => Some((language, text)),
                _ => None,
            })
            .collect(),
    )
}

fn words_by_language(items: Vec<(Option<Language>, Checked<'_>)>) -> Vec<(Language, Vec<Text>)> {
    items
        .into_iter()
        .filter_map(|(language, item)| match item {
            Checked::List(items) => Some((language?, texts(items))),
            _ => None,
        })
        .collect()
}

/// The `[directory]` table; its format was asked for before.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn about(facts: Vec<Fact<'_>>) -> Result<About, Unplaced> {
    let mut about = About::default();
    let (mut land, mut added, mut removed, mut school) = (None, Vec::new(), Vec::new(), Vec::new());
    let days = |items: Vec<(Span, Checked<'_>)>| -> Vec<NaiveDate> {
        items.into_iter().filter_map(|(_, item)| if let Checked::Date(day) = item { Some(day) } else { None }).collect()
    };
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("format", Checked::Count(_)) => {}
            ("name", Checked::Text(text)) => about.name = text,
            ("sample", Checked::Flag(yes)) => about.sample = yes,
            ("text_languages", Checked::List(items)) => {
                about.text_languages = items
                    .into_iter()
                    .filter_map(|(_, i)| if let Checked::Language(l) = i { Some(l) } else { None })
                    .collect();
            }
            ("timezone", Checked::Zone(zone)) => about.zone = Some(zone),
            ("holidays", Checked::Code(code)) => land = Land::from_code(code),
            ("holidays_added", Checked::List(items)) => added = days(items),
            ("holidays_removed", Checked::List(items)) => removed = days(items),
            ("school_holidays", Checked::List(items)) => {
                for (_, facts) in tables(items) {
                    let mut range = (None, None);
                    for fact in facts {
                        match (fact.key.name, fact.value) {
                            ("from", Checked::Date(day)) => range.0 = Some(day),
                            ("to", Checked::Date(day)) => range.1 = Some(day),
                            (other, _) => return Err(Unplaced(other)),
                        }
                    }
                    if let (Some(from), Some(to)) = range {
                        school.push(from..=to);
                    }
                }
            }
            ("review_after_days", Checked::Count(days)) => about.review_after_days = Some(days),
            ("emergency", Checked::List(items)) => {
                for (_, facts) in tables(items) {
                    let mut line = Emergency { label: Localized::default(), phone: Text::default() };
                    for fact in facts {
                        match (fact.key.name, fact.value) {
                            ("label", Checked::ByLanguage(items)) => line.label = localized(items),
                            ("phone", Checked::Text(text)) => line.phone = text,
                            (other, _) => return Err(Unplaced(other)),
                        }
                    }
                    about.emergency.push(line);
                }
            }
            ("counter", Checked::ByLanguage(items)) => about.counter = localized(items),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    about.calendar = Calendar::new(land, &added, &removed, &school);
    Ok(about)
}

/// A provider.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn provider(facts: Vec<Fact<'_>>) -> Result<Provider, Unplaced> {
    let mut provider = Provider::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("id", Checked::Id(id)) => provider.id = id,
            ("name", Checked::Text(text)) => provider.name = text,
            ("aliases", Checked::List(items)) => provider.aliases = texts(items),
            ("association", Checked::Code(code)) => provider.association = Some(code),
            ("phone", Checked::Text(text)) => provider.phone = Some(text),
            ("email", Checked::Text(text)) => provider.email = Some(text),
            ("url", Checked::Text(text)) => provider.url = Some(text),
            ("street", Checked::Text(text)) => provider.street = Some(text),
            ("postcode", Checked::Text(text)) => provider.postcode = Some(text),
            ("town", Checked::Text(text)) => provider.town = Some(text),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(provider)
}

/// A place; its calendar is that of its Land with the directory's added and removed days.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn place(facts: Vec<Fact<'_>>, calendar: &Calendar) -> Result<Place, Unplaced> {
    let mut place = Place::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("id", Checked::Id(id)) => place.id = id,
            ("name", Checked::Text(text)) => place.name = text,
            ("aliases", Checked::List(items)) => place.aliases = texts(items),
            ("street", Checked::Text(text)) => place.street = Some(text),
            ("postcode", Checked::Text(text)) => place.postcode = Some(text),
            ("town", Checked::Text(text)) => place.town = Some(text),
            ("district", Checked::Text(text)) => place.district = Some(text),
            ("lat", Checked::Amount(degrees)) => place.lat = Some(degrees),
            ("lon", Checked::Amount(degrees)) => place.lon = Some(degrees),
            ("arrival", Checked::Text(text)) => place.arrival = Some(text),
            ("hours", Checked::Hours(rules)) => place.hours = Some(rules),
            ("holidays", Checked::Code(code)) => {
                place.calendar = Land::from_code(code).map(|land| calendar.with_land(land));
            }
            ("accessibility", Checked::Table(facts)) => place.accessibility = accessibility(facts)?,
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(place)
}

/// A need of a directory or of the built-in ones: its id with its place, its group, its words, whether it is hidden.
#[derive(Debug, Default)]
pub struct NeedFacts {
    /// Its id.
    pub id: Text,
    /// Its group's id, with the place of it.
    pub parent: Option<(Box<str>, Span)>,
    /// Its words.
    pub term: Term,
    /// Not used here.
    pub hidden: bool,
}

/// A need.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn need(facts: Vec<Fact<'_>>) -> Result<NeedFacts, Unplaced> {
    let mut need = NeedFacts::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("id", Checked::Id(id)) => need.id = id,
            ("parent", Checked::Ref(id)) => need.parent = Some((id.into(), fact.span)),
            ("hidden", Checked::Flag(yes)) => need.hidden = yes,
            (name, value) => term(&mut need.term, name, value)?,
        }
    }
    Ok(need)
}

/// A value of a closed list with its words, for `lists.toml`.
///
/// # Errors
/// A key of the catalogue has no arm here: a mistake of this program.
pub fn code(facts: Vec<Fact<'_>>, lists: &mut Lists) -> Placed {
    let (mut list, mut id, mut words) = (None, None, Term::default());
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("list", Checked::Id(name)) => list = List::named(&name),
            ("id", Checked::Id(value)) => id = Some(value),
            (name, value) => term(&mut words, name, value)?,
        }
    }
    if let (Some(list), Some(id)) = (list, id)
        && let Some(code) = list.code(&id)
    {
        lists.insert(list, code, words.into());
    }
    Ok(())
}

/// The words alone of a need or a value.
pub fn words(facts: Vec<Fact<'_>>) -> Term {
    let mut words = Term::default();
    for fact in facts {
        // What is no word belongs to the need or the value.
        let _ = term(&mut words, fact.key.name, fact.value);
    }
    words
}

fn term(term: &mut Term, name: &'static str, value: Checked<'_>) -> Placed {
    match (name, value) {
        ("labels", Checked::ByLanguage(items)) => term.labels = by_language(items),
        ("plain", Checked::ByLanguage(items)) => term.plain = by_language(items),
        ("synonyms", Checked::ByLanguage(items)) => term.synonyms = words_by_language(items),
        ("hidden_synonyms", Checked::ByLanguage(items)) => term.hidden_synonyms = words_by_language(items),
        ("unreviewed", Checked::List(items)) => {
            term.unreviewed = items
                .into_iter()
                .filter_map(|(_, i)| if let Checked::Language(l) = i { Some(l) } else { None })
                .collect();
        }
        (other, _) => return Err(Unplaced(other)),
    }
    Ok(())
}

fn accessibility(facts: Vec<Fact<'_>>) -> Result<Accessibility, Unplaced> {
    let mut all = Accessibility::default();
    for fact in facts {
        match (fact.key.name, fact.value) {
            ("wheelchair", Checked::Answer(answer)) => all.wheelchair = Some(answer),
            ("step_free", Checked::Flag(yes)) => all.step_free = Some(yes),
            ("lift", Checked::Flag(yes)) => all.lift = Some(yes),
            ("toilet", Checked::Flag(yes)) => all.toilet = Some(yes),
            ("hearing_loop", Checked::Flag(yes)) => all.hearing_loop = Some(yes),
            ("sign_language", Checked::Flag(yes)) => all.sign_language = Some(yes),
            ("easy_language", Checked::Flag(yes)) => all.easy_language = Some(yes),
            ("parking", Checked::Flag(yes)) => all.parking = Some(yes),
            (other, _) => return Err(Unplaced(other)),
        }
    }
    Ok(all)
}
