//! Which text a translation was made of: a hash of the source texts that it translates, and of nothing else.
//!
//! So an unrelated edit outdates no translation, and neither does one of a text that the translation leaves out. It may not
//! know who writes the hash into a file.

use super::model::{Offer, Translation};
use super::text::Text;

/// The texts of an offer that a translation may have, by their key in both, in the order in which they are hashed. The hash
/// stays the same only as long as this order does: new keys go behind.
fn pairs<'o>(offer: &'o Offer, translation: &'o Translation) -> [(&'static str, Vec<&'o Text>, bool); 6] {
    let one = |text: Option<&'o Text>| text.into_iter().collect::<Vec<_>>();
    [
        ("name", vec![&offer.name], translation.name.is_some()),
        ("summary", vec![&offer.summary], translation.summary.is_some()),
        ("description", one(offer.description.as_ref()), translation.description.is_some()),
        ("next_steps", offer.next_steps.iter().collect(), !translation.next_steps.is_empty()),
        ("hours_text", one(offer.hours_text.as_ref()), translation.hours_text.is_some()),
        ("alert", one(offer.alert.as_ref().map(|alert| &alert.text)), translation.alert.is_some()),
    ]
}

/// The hash of the present source text of a translation, as `of` holds it: eight hexadecimal digits.
///
/// For each key that the translation has, in the order name, summary, description, next_steps, hours_text, alert: the key
/// and each text of the offer behind it, blanks and line breaks taken as one blank, each ended by a byte 0x1f; over that
/// FNV-1a of 64 bits (draft-eastlake-fnv), its two halves joined by exclusive or.
pub fn source_hash(offer: &Offer, translation: &Translation) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut take = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for (key, texts, translated) in pairs(offer, translation) {
        if !translated {
            continue;
        }
        take(key.as_bytes());
        take(&[0x1f]);
        for text in texts {
            for (i, word) in text.split_whitespace().enumerate() {
                if i > 0 {
                    take(b" ");
                }
                take(word.as_bytes());
            }
            take(&[0x1f]);
        }
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

/// How a translation stands to the text that it was made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It says that it fits the present text.
    Fits,
    /// It says that it was made of another text.
    Outdated,
    /// It does not say of which text it was made.
    Unstated,
}

/// How a translation of an offer stands.
pub fn standing(offer: &Offer, translation: &Translation) -> Standing {
    match &translation.of {
        None => Standing::Unstated,
        Some(of) if of.eq_ignore_ascii_case(&source_hash(offer, translation)) => Standing::Fits,
        Some(_) => Standing::Outdated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::model::Language;

    fn translation() -> Translation {
        Translation {
            language: Language::parse("uk").unwrap(),
            name: Some(Text::line("Німецька B1")),
            summary: None,
            description: None,
            next_steps: Vec::new(),
            hours_text: None,
            alert: None,
            by: None,
            of: None,
        }
    }

    #[test]
    fn only_what_is_translated_outdates_a_translation() {
        let mut offer = Offer { name: Text::line("Deutsch B1"), ..Offer::default() };
        let mut uk = translation();
        let of = source_hash(&offer, &uk);
        assert_eq!(standing(&offer, &uk), Standing::Unstated);
        uk.of = Some(Text::line(&of.to_uppercase()));
        assert_eq!(standing(&offer, &uk), Standing::Fits);
        offer.summary = Text::line("Neu");
        offer.phone = Some(Text::line("112"));
        assert_eq!(standing(&offer, &uk), Standing::Fits);
        offer.name = Text::clean("Deutsch\n  B1");
        assert_eq!(standing(&offer, &uk), Standing::Fits);
        offer.name = Text::line("Deutsch B2");
        assert_eq!(standing(&offer, &uk), Standing::Outdated);
        uk.summary = Some(Text::line("Нове"));
        assert_ne!(source_hash(&offer, &uk), of);
    }

    #[test]
    fn the_hash_stays_what_it_is_for_ever() {
        let mut offer = Offer { name: Text::line("Deutsch B1"), ..Offer::default() };
        assert_eq!(source_hash(&offer, &translation()), expected("name\u{1f}Deutsch B1\u{1f}"));
        offer.next_steps = vec![Text::line("Anrufen"), Text::line("Kommen")];
        let mut uk = translation();
        uk.next_steps = vec![Text::line("Подзвоніть")];
        assert_eq!(
            source_hash(&offer, &uk),
            expected("name\u{1f}Deutsch B1\u{1f}next_steps\u{1f}Anrufen\u{1f}Kommen\u{1f}")
        );
        assert_eq!(expected(""), "4fd0bfc1");
    }

    fn expected(bytes: &str) -> String {
        let hash = bytes
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
    }
}
