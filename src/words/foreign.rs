//! Texts of a directory that are not in the reader's language: shown with the language they are in, so that nobody takes them
//! for a mistake or for their own.

use super::kiosk::Phrase;
use super::sheet::flat;
use super::{Value, Words};
use crate::directory::model::{Localized, NeedIx};
use crate::directory::taxonomy::Lists;
use crate::directory::{Directory, Text};

impl Words {
    /// Whether whoever reads the interface reads texts of a language (BCP 47).
    pub fn reads(&self, tag: &str) -> bool {
        primary(self.language()) == primary(tag)
    }

    /// A text in that language, in one line; with the language behind it where it is not the reader's.
    pub fn in_its_language(&self, lists: &Lists, tag: &str, text: &str) -> String {
        let text = flat(text);
        if text.is_empty() || self.reads(tag) {
            return text;
        }
        let details = self.written_in(lists, tag);
        self.say("sheet-with-details", &[("text", (&text).into()), ("details", (&details).into())])
    }

    /// The name of a language, as it stands behind a text.
    pub(super) fn written_in(&self, lists: &Lists, tag: &str) -> String {
        let name = lists.language(tag, self.language());
        self.say("sheet-written-in", &[("code", Value::Text(tag)), ("language", Value::Text(name))])
    }

    /// A text of the directory's own, in the reader's language if it exists in it, else in the one it was written in.
    pub fn localized<E>(&self, directory: &Directory<E>, text: &Localized) -> Option<String> {
        let (tag, shown) = self.chosen(directory, text)?;
        Some(self.in_its_language(&directory.lists, tag, shown))
    }

    /// What the house says about its counter, and our own sentence before it where the reader's language is not among its own:
    /// a room or a name that only another language tells is better than none.
    pub fn counter<E>(&self, directory: &Directory<E>) -> String {
        let ours = self.phrase(Phrase::CounterText);
        let counter = &directory.about.counter;
        let Some(own) = self.localized(directory, counter) else { return ours };
        let is_read = self.chosen(directory, counter).is_some_and(|(tag, _)| self.reads(tag));
        if is_read { own } else { format!("{ours} {own}") }
    }

    /// The text for the reader, and which language it is in.
    fn chosen<'t, E>(&self, directory: &'t Directory<E>, text: &'t Localized) -> Option<(&'t str, &'t Text)> {
        let shown = text.get(self.language())?;
        let written = text.0.iter().find(|(_, known)| known == shown).and_then(|(language, _)| language.as_ref());
        Some((written.map_or_else(|| directory.about.main_language(), |language| language.as_str()), shown))
    }

    /// A need in plain words.
    pub fn plain_need<E>(&self, directory: &Directory<E>, need: NeedIx) -> String {
        let Some(term) = directory.needs.get(need).map(|need| &need.term) else { return String::new() };
        let Some(shown) = term.plain(self.language()) else { return String::new() };
        let written = term.plain.iter().chain(&term.labels).find(|(_, known)| known == shown);
        written.map_or_else(
            || flat(shown),
            |(language, _)| self.in_its_language(&directory.lists, language.as_str(), shown),
        )
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::BuiltIn;

    #[test]
    fn a_foreign_text_says_its_language_and_ones_own_does_not() {
        let lists = BuiltIn::load().lists;
        let said = |language, tag| Words::new(language).in_its_language(&lists, tag, "Bitte\nklingeln");
        assert_eq!(said("de", "de"), "Bitte klingeln");
        assert_eq!(said("de-simple", "de"), "Bitte klingeln");
        assert_eq!(said("de", "en"), "Bitte klingeln (auf Englisch)");
        assert_eq!(said("en", "de"), "Bitte klingeln (in German)");
        assert_eq!(said("uk", "de"), "Bitte klingeln (мова: Німецька)");
        // In a line from the right the German text is isolated, so that its full stops and brackets stay with it.
        assert!(said("ar", "de").contains("\u{2068}Bitte klingeln\u{2069}"), "{:?}", said("ar", "de"));
    }
}
