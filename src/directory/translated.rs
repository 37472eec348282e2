//! Which German text a translation was made of: a hash of just the fields that it translates.
//!
//! The hash is FNV-1a with 32 bits (RFC 9923, section 6), written as eight hexadecimal digits. Hashed are, in the order of
//! [`FIELDS`], those fields that the translation has itself: the field's key, a line feed, its text in the directory's first
//! language, a line feed; for a list each item with a line feed behind it. So a change elsewhere in the entry outdates
//! nothing, nor does one in a field that was never translated. Texts are the cleaned ones, with line feeds alone.

use super::model::{Language, Offer, Translation};
use super::text::Text;

/// The fields that can be translated, in the order in which they are hashed.
pub const FIELDS: [&str; 6] = ["name", "summary", "description", "next_steps", "hours_text", "alert"];

/// How a translation stands to the present text of its offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was made of the present text.
    Current,
    /// The text was changed since.
    Outdated,
    /// Nobody has said of which text it was made.
    Unstated,
}

/// The hash that says `this translation fits the present text`, as the key `of` holds it.
pub fn hash(offer: &Offer, translation: &Translation) -> String {
    let mut hash = Fnv::new();
    for field in FIELDS {
        let (is_translated, texts) = sources(offer, translation, field);
        if is_translated {
            hash.line(field);
            texts.iter().for_each(|text| hash.line(text));
        }
    }
    format!("{:08x}", hash.0)
}

/// How a translation stands to the present text; `of` is what is written in the file.
pub fn standing(offer: &Offer, translation: &Translation, of: Option<&Text>) -> Standing {
    match of {
        None => Standing::Unstated,
        Some(of) if of.trim().eq_ignore_ascii_case(&hash(offer, translation)) => Standing::Current,
        Some(_) => Standing::Outdated,
    }
}

/// What is written about a language of an offer.
pub fn written<'k>(of: &'k [(Language, Text)], language: &Language) -> Option<&'k Text> {
    of.iter().find(|(known, _)| known == language).map(|(_, text)| text)
}

/// Whether a field is translated, and its texts in the first language.
fn sources<'o>(offer: &'o Offer, translation: &Translation, field: &str) -> (bool, Vec<&'o str>) {
    let one = |text: Option<&'o Text>| text.map(Text::as_str).into_iter().collect();
    match field {
        "name" => (translation.name.is_some(), vec![&offer.name]),
        "summary" => (translation.summary.is_some(), vec![&offer.summary]),
        "description" => (translation.description.is_some(), one(offer.description.as_ref())),
        "next_steps" => {
            (!translation.next_steps.is_empty(), offer.next_steps.iter().map(Text::as_str).collect::<Vec<_>>())
        }
        "hours_text" => (translation.hours_text.is_some(), one(offer.hours_text.as_ref())),
        "alert" => (translation.alert.is_some(), one(offer.alert.as_ref().map(|alert| &alert.text))),
        _ => (false, Vec::new()),
    }
}

/// FNV-1a, 32 bits.
struct Fnv(u32);

impl Fnv {
    const fn new() -> Fnv {
        Fnv(0x811c_9dc5)
    }

    fn line(&mut self, text: &str) {
        for byte in text.bytes().chain([b'\n']) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::model::Language;

    fn offer() -> (Offer, Translation) {
        let translation = Translation {
            language: Language::parse("uk").unwrap(),
            name: Some(Text::line("Курс")),
            summary: None,
            description: None,
            next_steps: vec![Text::line("Зателефонувати")],
            hours_text: None,
            alert: None,
            by: None,
        };
        let offer = Offer {
            name: Text::line("Kurs"),
            summary: Text::line("Deutsch."),
            next_steps: vec![Text::line("Anrufen")],
            ..Offer::default()
        };
        (offer, translation)
    }

    #[test]
    fn fnv_is_the_published_one() {
        let mut hash = Fnv::new();
        hash.line("foobar");
        // The vector of "foobar\n"; without a line feed it is bf9cf968.
        assert_eq!(hash.0, (0xbf9c_f968_u32 ^ 0x0a).wrapping_mul(0x0100_0193));
    }

    #[test]
    fn the_hash_stays_what_it_is() {
        // Written in people's files: a change here would outdate every translation there is.
        let (offer, translation) = offer();
        assert_eq!(hash(&offer, &translation), "2a531e97");
    }

    #[test]
    fn only_what_is_translated_counts() {
        let (mut offer, mut translation) = offer();
        let before = Text::line(&hash(&offer, &translation));
        offer.summary = Text::line("Anders.");
        offer.phone = Some(Text::line("112"));
        assert_eq!(standing(&offer, &translation, Some(&before)), Standing::Current);
        offer.next_steps.push(Text::line("Kommen"));
        assert_eq!(standing(&offer, &translation, Some(&before)), Standing::Outdated);
        assert_eq!(standing(&offer, &translation, None), Standing::Unstated);
        translation.next_steps.clear();
        assert_ne!(hash(&offer, &translation), before.as_str());
    }
}
