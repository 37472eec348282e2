//! Which of an offer's texts to show: those in the language asked for, else those in the directory's main language.
//!
//! It may not know of anything but texts and languages.

use super::{Frame, Lines};
use crate::directory::model::{About, Language, Translation};
use crate::directory::translation::{Standing, standing};
use crate::directory::{Offer, Text};
use crate::words::Value;

/// The texts of an offer in a language.
pub(in crate::words) struct Texts<'a> {
    /// The language asked for; none if it was not a language, then it is the main one.
    wanted: Option<Language>,
    /// The directory's main language.
    main: &'a str,
    /// The texts in the language asked for; none if they do not exist, or it is the main one.
    translation: Option<&'a Translation>,
}

/// A text that was chosen.
#[derive(Clone, Copy)]
pub(in crate::words) struct Chosen<T> {
    pub text: T,
    /// Other texts exist in the language asked for, this one does not.
    pub lacks: bool,
}

impl<'a> Texts<'a> {
    pub fn of(about: &'a About, offer: &'a Offer, texts_in: &str) -> Texts<'a> {
        let main = about.main_language();
        let wanted = Language::parse(texts_in);
        let translation = wanted.as_ref().and_then(|wanted| {
            let exact = offer.translations.iter().find(|translation| translation.language == *wanted);
            // Wanted `de`, written in `de`, translated to `de-simple`: the nearest text is the one as it was written.
            let near = || (wanted.primary() != primary(main)).then(|| offer.translation(wanted.as_str())).flatten();
            if wanted.as_str() == main { None } else { exact.or_else(near) }
        });
        Texts { wanted, main, translation }
    }

    /// The translated text if it exists, else the one as it was written.
    pub fn choose<T>(&self, of: impl Fn(&'a Translation) -> Option<T>, main: Option<T>) -> Option<Chosen<T>> {
        match self.translation.map(of) {
            Some(Some(text)) => Some(Chosen { text, lacks: false }),
            translated => main.map(|text| Chosen { text, lacks: translated.is_some() }),
        }
    }

    /// Where the name is translated, the name as it was written.
    pub fn original_name<'t>(&self, offer: &'t Offer) -> Option<&'t Text> {
        let translated = self.translation.and_then(|translation| translation.name.as_ref());
        translated.filter(|name| **name != offer.name).map(|_| &offer.name)
    }

    /// The texts in the language asked for, if it is not the main one and there are any.
    pub fn translation(&self) -> Option<&'a Translation> {
        self.translation
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

impl Frame<'_> {
    /// The name in the language asked for, if it exists.
    pub fn title(&self) -> String {
        let name = self.texts.choose(|texts| texts.name.as_ref(), Some(&self.offer.name));
        name.map_or_else(String::new, |chosen| super::frame::flat(chosen.text))
    }

    /// What it is, for a place where nothing else says which language its texts are in.
    pub fn summary(&self) -> String {
        let summary = self.texts.choose(|texts| texts.summary.as_ref(), Some(&self.offer.summary));
        summary.map_or_else(String::new, |chosen| {
            let written = chosen.lacks || self.texts.translation.is_none();
            if written { self.in_main(chosen.text) } else { super::frame::flat(chosen.text) }
        })
    }

    /// Adds a text of the offer, and that it does not exist in the language asked for where others do.
    pub fn push_text(&self, lines: &mut Lines, chosen: Option<Chosen<&Text>>) {
        let Some(chosen) = chosen.filter(|chosen| !chosen.text.is_empty()) else { return };
        lines.push(chosen.text.as_str());
        if chosen.lacks {
            lines.push(self.lacking("sheet-text-lacking"));
        }
    }

    /// What is to be said of the texts as a whole: that there are none in the language asked for, that a machine translated
    /// them, that they are older than what they were made of.
    pub fn about_texts(&self) -> Option<String> {
        let Texts { wanted, main, translation } = &self.texts;
        let wanted = wanted.as_ref()?.as_str();
        let name = |tag| self.lists.language(tag, self.words.language());
        let Some(translation) = translation else {
            // `de-AT` is Deutsch and so what was asked for; Leichte Sprache (`de-simple`) is not.
            return (name(wanted) != name(main)).then(|| self.lacking("sheet-texts-lacking"));
        };
        let outdated = standing(self.offer, translation) == Standing::Outdated;
        let said = [(outdated, "sheet-texts-outdated"), (translation.by == Some("machine"), "sheet-texts-by-machine")];
        let said: Vec<String> = said.into_iter().filter(|(so, _)| *so).map(|(_, id)| self.lacking(id)).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// A sentence with the language asked for and the main one.
    pub fn lacking(&self, id: &str) -> String {
        let wanted = self.texts.wanted.as_ref().map_or(self.texts.main, |wanted| wanted.as_str());
        let (wanted, main) = (self.in_language(wanted), self.in_language(self.texts.main));
        self.say(id, &[("wanted", (&wanted).into()), ("main", (&main).into())])
    }

    /// A text that exists in the directory's main language alone, with that said where the reader's is another.
    pub fn in_main(&self, text: &str) -> String {
        self.words.in_its_language(self.lists, self.about.main_language(), text)
    }

    /// Which language the texts are in, where that is not the reader's and nothing beside them says so.
    pub fn foreign(&self) -> Option<String> {
        let foreign = self.texts.translation.is_none() && !self.words.reads(self.texts.main);
        foreign.then(|| self.words.written_in(self.lists, self.texts.main))
    }

    /// `auf Ukrainisch`, `in Leichter Sprache`.
    pub fn in_language(&self, tag: &str) -> String {
        let name = self.lists.language(tag, self.words.language());
        self.say("in-language", &[("code", Value::Text(tag)), ("language", Value::Text(name))])
    }
}
