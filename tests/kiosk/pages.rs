//! Which page stands on the screen, told by what only that page says, in whichever language.

use super::seen::place;
use lotse::words::Words;
use lotse::words::kiosk::Phrase;
use lotse::words::languages::{VISITOR_LANGUAGES, own_name};

/// What tells a page, the surer ones first: a text of one may stand on a later one as well.
const TELLING: [(&str, &[Phrase]); 9] = [
    ("code", &[Phrase::QrTitle]),
    ("offer", &[Phrase::TakeHome]),
    ("cards", &[Phrase::FilterOpen]),
    ("search", &[Phrase::KeySpace]),
    ("languages", &[Phrase::ChooseLanguage]),
    ("other language", &[Phrase::LanguageMissing]),
    ("groups", &[Phrase::What]),
    ("collection", &[Phrase::Collection]),
    ("needs or text", &[Phrase::Finish]),
];

/// All pages that can be told from each other, the one at rest among them.
pub const PAGES: usize = TELLING.len() + 1;

/// The texts of a language.
struct Spoken {
    language: &'static str,
    /// Both stand on every page but the one at rest.
    always: [String; 2],
    pages: Vec<(&'static str, Vec<String>)>,
}

/// The texts by which pages are told, made once.
pub struct Pages(Vec<Spoken>);

impl Pages {
    /// In all languages of visitors.
    pub fn new() -> Pages {
        let spoken = |language: &&'static str| {
            let words = Words::new(language);
            let texts = |phrases: &[Phrase]| phrases.iter().map(|phrase| words.phrase(*phrase)).collect();
            let pages = TELLING.iter().map(|(name, phrases)| (*name, texts(phrases))).collect();
            Spoken { language, always: [Phrase::Finish, Phrase::Back].map(|phrase| words.phrase(phrase)), pages }
        };
        Pages(VISITOR_LANGUAGES.iter().map(spoken).collect())
    }

    /// The language and the page that a screen shows; nothing where it is too small to tell.
    pub fn tell(&self, screen: &vt100::Screen) -> Option<(&'static str, &'static str)> {
        let contents = screen.contents();
        if ["de", "en"].iter().all(|language| contents.contains(&format!("{} – ", own_name(language)))) {
            return Some(("every", "at rest"));
        }
        let spoken = self
            .0
            .iter()
            .find(|spoken| spoken.always.iter().all(|text| place(screen, spoken.language, text).is_some()))?;
        let stands = |texts: &[String]| texts.iter().any(|text| place(screen, spoken.language, text).is_some());
        let (name, _) = spoken.pages.iter().find(|(_, texts)| stands(texts))?;
        Some((spoken.language, name))
    }
}
