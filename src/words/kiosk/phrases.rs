//! The kiosk's fixed phrases: a name for each, and the message behind it.

use crate::words::Words;

macro_rules! phrases {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal),+ $(,)?) => {
        /// The phrases of the kiosk that need no values.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Phrase {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Phrase {
            /// Every phrase.
            pub const ALL: &'static [Phrase] = &[$(Phrase::$name),+];

            /// Its message.
            const fn id(self) -> &'static str {
                match self {
                    $(Phrase::$name => $id,)+
                }
            }
        }
    };
}

phrases! {
    /// The heading of the attract screen.
    Welcome = "kiosk-welcome",
    /// What one finds here.
    WelcomeText = "kiosk-welcome-text",
    /// How one begins.
    Touch = "kiosk-touch",
    /// The language's name in itself.
    LanguageName = "kiosk-language-name",
    /// Above the languages.
    ChooseLanguage = "kiosk-choose-language",
    /// For whom the language is not among them.
    LanguageMissing = "kiosk-language-missing",
    /// What those can do.
    LanguageMissingHelp = "kiosk-language-missing-help",
    /// What those can show at the counter, in German.
    LanguageMissingShow = "kiosk-language-missing-show",
    /// Above the tiles.
    What = "kiosk-what",
    /// To the other tiles.
    MoreTopics = "kiosk-more-topics",
    /// To the next page.
    NextPage = "kiosk-next-page",
    /// To the page before.
    PreviousPage = "kiosk-previous-page",
    /// Up in a long text.
    Up = "kiosk-up",
    /// Down in a long text.
    Down = "kiosk-down",
    /// Opens an offer.
    Read = "kiosk-read",
    /// The directory is a sample.
    Sample = "kiosk-sample",
    /// Filter: open now.
    FilterOpen = "kiosk-filter-open",
    /// Filter: near here.
    FilterNear = "kiosk-filter-near",
    /// Filter: help in the visitor's language.
    FilterLanguage = "kiosk-filter-language",
    /// Takes every filter away.
    FiltersClear = "kiosk-filters-clear",
    /// The search.
    Search = "kiosk-search",
    /// In the empty line of the search.
    SearchHint = "kiosk-search-hint",
    /// Key of the on-screen keyboard: search.
    KeyEnter = "kiosk-key-enter",
    /// Key: delete the letter before.
    KeyDelete = "kiosk-key-delete",
    /// Key: a blank.
    KeySpace = "kiosk-key-space",
    /// Key: capitals.
    KeyShift = "kiosk-key-shift",
    /// Key: digits instead of letters.
    KeyDigits = "kiosk-key-digits",
    /// Key: letters instead of digits.
    KeyLetters = "kiosk-key-letters",
    /// Key: letters of another script.
    KeyOtherScript = "kiosk-key-other-script",
    /// Key: close the keyboard.
    KeyClose = "kiosk-key-close",
    /// Nothing was found.
    Nothing = "kiosk-nothing",
    /// Not all words are met by what is shown.
    Partial = "kiosk-partial",
    /// Nothing was found: what to do.
    NothingFilters = "kiosk-nothing-filters",
    /// To the QR code of an offer.
    TakeHome = "kiosk-take-home",
    /// Puts an offer into the collection.
    Keep = "kiosk-keep",
    /// The offer is in the collection.
    Kept = "kiosk-kept",
    /// Takes it out.
    Unkeep = "kiosk-unkeep",
    /// The collection.
    Collection = "kiosk-collection",
    /// The collection holds nothing.
    CollectionEmpty = "kiosk-collection-empty",
    /// Above a QR code.
    QrTitle = "kiosk-qr-title",
    /// What to do with it.
    QrHow = "kiosk-qr-how",
    /// There is no room for one.
    QrNone = "kiosk-qr-none",
    /// One step back.
    Back = "kiosk-back",
    /// To the first screen, the language stays.
    Restart = "kiosk-restart",
    /// Another language, the place stays.
    OtherLanguage = "kiosk-other-language",
    /// Larger print.
    LargerPrint = "kiosk-larger-print",
    /// Back to normal print.
    NormalPrint = "kiosk-normal-print",
    /// Help.
    Help = "kiosk-help",
    /// What help says; several lines.
    HelpText = "kiosk-help-text",
    /// Ends the session.
    Finish = "kiosk-finish",
    /// Ends the session for those who must not be seen.
    QuickExit = "kiosk-quick-exit",
    /// What that does.
    QuickExitHelp = "kiosk-quick-exit-help",
    /// To the house's own text.
    Counter = "kiosk-counter",
    /// What is said where the directory has no text of the house.
    CounterText = "kiosk-counter-text",
    /// Before the emergency numbers.
    Emergency = "kiosk-emergency",
    /// The warning before the reset.
    Idle = "kiosk-idle",
    /// How one stays.
    IdleHow = "kiosk-idle-how",
    /// Stays.
    GoOn = "kiosk-go-on",
    /// The directory has changed.
    Changed = "kiosk-changed",
    /// The offer that was read is gone.
    Gone = "kiosk-gone",
    /// The directory is being read.
    Wait = "kiosk-wait",
    /// There is no directory to show.
    OutOfOrder = "kiosk-out-of-order",
    /// The screen has too little room.
    TooSmall = "kiosk-too-small",
}

impl Words {
    /// A phrase of the kiosk.
    pub fn phrase(&self, phrase: Phrase) -> String {
        self.get(phrase.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_said_in_every_language() {
        for language in crate::words::VISITOR_LANGUAGES {
            let words = Words::new(language);
            for phrase in Phrase::ALL {
                assert!(!words.phrase(*phrase).starts_with("kiosk-"), "{language}: {phrase:?}");
            }
        }
    }

    #[test]
    fn buttons_fit_the_smallest_target() {
        use Phrase::{
            Back, Collection, Counter, Down, Emergency, FilterLanguage, FilterNear, FilterOpen, FiltersClear, Finish,
            GoOn, Help, Keep, Kept, LanguageMissing, LargerPrint, MoreTopics, NextPage, NormalPrint, OtherLanguage,
            PreviousPage, QuickExit, Read, Restart, Search, TakeHome, Unkeep, Up,
        };
        let buttons = [
            Back,
            Collection,
            Counter,
            Down,
            Emergency,
            FilterLanguage,
            FilterNear,
            FilterOpen,
            FiltersClear,
            Finish,
            GoOn,
            Help,
            Keep,
            Kept,
            LanguageMissing,
            LargerPrint,
            MoreTopics,
            NextPage,
            NormalPrint,
            OtherLanguage,
            PreviousPage,
            QuickExit,
            Read,
            Restart,
            Search,
            TakeHome,
            Unkeep,
            Up,
        ];
        for language in crate::words::VISITOR_LANGUAGES {
            let words = Words::new(language);
            for button in buttons {
                let text = words.phrase(button);
                let rows = crate::words::wrap::wrap(&text, 12, crate::words::wrap::Wide::Whole);
                let widest = rows.iter().map(|row| unicode_width::UnicodeWidthStr::width(row.as_str())).max();
                assert!(rows.len() <= 3 && widest <= Some(12), "{language}: {rows:?}");
            }
        }
    }
}
