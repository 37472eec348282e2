//! An offer's texts in two languages side by side: so that an adviser reads German aloud and the client follows in their own.
//!
//! It may not know how two texts are laid out beside each other.

use super::{Frame, Part};
use crate::directory::model::Keeping;
use crate::directory::{Directory, Moment, Offer, Text};
use crate::words::Words;

/// An offer's texts in the directory's main language and in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The name of the main language.
    pub main: String,
    /// The name of the other one.
    pub other: String,
    /// What is to be said of the translation as a whole: that a machine made it.
    pub note: Option<String>,
    /// The texts.
    pub pairs: Vec<Pair>,
}

/// A text in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The row it belongs to.
    pub part: Part,
    /// In the main language.
    pub main: String,
    /// In the other one; where it does not exist, that it is missing.
    pub other: String,
}

impl Words {
    /// The texts of an offer in the main language and in `texts_in` (BCP 47); none if that is the main one, or nothing of the
    /// offer is written in it.
    pub fn beside<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        now: &Moment,
        texts_in: &str,
    ) -> Option<Beside> {
        let frame = Frame::new(self, directory, offer, None::<&Keeping>, now, texts_in);
        let texts = frame.texts.translation()?;
        let name = |tag: &str| directory.lists.language(tag, self.language()).to_owned();
        let missing = self.get("beside-missing");
        let mut pairs = Vec::new();
        let mut push = |part: Part, main: Option<&Text>, other: Option<&Text>| {
            if let Some(main) = main.filter(|main| !main.is_empty()) {
                let other = other.map_or(missing.as_str(), Text::as_str);
                pairs.push(Pair { part, main: main.as_str().to_owned(), other: other.to_owned() });
            }
        };
        push(Part::What, Some(&offer.name), texts.name.as_ref());
        push(Part::What, offer.alert.as_ref().map(|alert| &alert.text), texts.alert.as_ref());
        push(Part::What, Some(&offer.summary), texts.summary.as_ref());
        push(Part::What, offer.description.as_ref(), texts.description.as_ref());
        push(Part::When, offer.hours_text.as_ref(), texts.hours_text.as_ref());
        for (step, main) in offer.next_steps.iter().enumerate() {
            push(Part::Steps, Some(main), texts.next_steps.get(step));
        }
        Some(Beside {
            main: name(directory.about.main_language()),
            other: name(texts.language.as_str()),
            note: frame.about_texts(),
            pairs,
        })
    }
}
