//! What the kiosk says: its fixed phrases, an offer as a card, and what is taken home in a QR code, from all that matters down
//! to what fits anywhere.
//!
//! It may not know screens nor QR codes; how much fits is decided by whoever draws. Only what the public may know is said.

use super::sheet::Frame;
use super::{Value, Words};
use crate::directory::hours::OpenState;
use crate::directory::lists::List;
use crate::directory::{Directory, Moment, Offer};
use chrono::NaiveDate;

/// Metres from which a distance is said in kilometres.
const FAR: f64 = 1000.0;

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
    /// There is no directory to show.
    OutOfOrder = "kiosk-out-of-order",
    /// The screen has too little room.
    TooSmall = "kiosk-too-small",
}

/// An offer in a few lines, as it is at a moment. Every text is clean, of one line and not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name, translated where it is.
    pub title: String,
    /// Who offers it.
    pub provider: String,
    /// Where: the towns, that the address is hidden, or that it is by telephone or on the web.
    pub place: String,
    /// Whether it is open, for a sign beside the words.
    pub state: OpenState,
    /// Whether it is open and when it will be; for a course its times.
    pub open: String,
    /// What it costs, with its label.
    pub cost: String,
    /// In which languages people are helped, with a label.
    pub languages: String,
    /// What must not be overlooked.
    pub warnings: Vec<String>,
}

/// What a text to take home holds, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Content {
    /// Name, provider, addresses, contact, hours and next steps.
    Text,
    /// Name, first address and telephone.
    Short,
    /// The telephone number, to call at once (RFC 3966).
    Phone,
    /// The web page.
    Web,
    /// The offer's id.
    Id,
}

impl Content {
    /// Its word in sentences and for machines.
    pub const fn code(self) -> &'static str {
        match self {
            Content::Text => "text",
            Content::Short => "short",
            Content::Phone => "phone",
            Content::Web => "web",
            Content::Id => "id",
        }
    }
}

impl Words {
    /// A phrase of the kiosk.
    pub fn phrase(&self, phrase: Phrase) -> String {
        self.get(phrase.id())
    }

    /// A tile with the number of its key (1 to 9).
    pub fn tile(&self, number: usize, label: &str) -> String {
        self.say("kiosk-tile", &[("number", number.into()), ("label", label.into())])
    }

    /// Everything below a group of needs.
    pub fn all_of(&self, need: &str) -> String {
        self.say("kiosk-all-of", &[("need", need.into())])
    }

    /// How many offers there are.
    pub fn offers(&self, count: usize) -> String {
        self.say("kiosk-offers", &[("count", count.into())])
    }

    /// Which page is shown, from 1.
    pub fn page(&self, page: usize, pages: usize) -> String {
        self.say("kiosk-page", &[("page", page.into()), ("pages", pages.into())])
    }

    /// How far away something is: in whole tens of metres, from a kilometre on in kilometres with one digit behind the comma.
    pub fn distance(&self, metres: f64) -> String {
        if metres < FAR - 5.0 {
            let tens = ((metres.max(0.0) / 10.0).round() * 10.0) as u32;
            return self.say("kiosk-distance", &[("unit", "metres".into()), ("number", tens.into())]);
        }
        let tenths = (metres / 100.0).round() as i64;
        let number = match (self.language(), tenths % 10) {
            (_, 0) => (tenths / 10).to_string(),
            ("en", rest) => format!("{}.{rest}", tenths / 10),
            (_, rest) => format!("{},{rest}", tenths / 10),
        };
        self.say("kiosk-distance", &[("unit", "kilometres".into()), ("number", (&number).into())])
    }

    /// How old what is shown is.
    pub fn data_date(&self, day: NaiveDate) -> String {
        self.say("kiosk-data-date", &[("date", (&self.date(day)).into())])
    }

    /// Words that would have found something.
    pub fn nothing_near<T: AsRef<str>>(&self, near: impl IntoIterator<Item = T>) -> String {
        self.say("kiosk-nothing-near", &[("words", (&self.list(near)).into())])
    }

    /// How many offers are collected, and how many can be.
    pub fn collection_count(&self, count: usize, most: usize) -> String {
        self.say("kiosk-collection-count", &[("count", count.into()), ("most", most.into())])
    }

    /// The collection takes no more.
    pub fn collection_full(&self, most: usize) -> String {
        self.say("kiosk-collection-full", &[("most", most.into())])
    }

    /// What a QR code holds.
    pub fn qr_holds(&self, content: Content) -> String {
        self.say("kiosk-qr-holds", &[("content", content.code().into())])
    }

    /// Which of several QR codes is shown, from 1.
    pub fn qr_number(&self, number: usize, count: usize) -> String {
        self.say("kiosk-qr-number", &[("number", number.into()), ("count", count.into())])
    }

    /// An emergency number and whose it is.
    pub fn emergency_number(&self, label: &str, phone: &str) -> String {
        self.say("kiosk-emergency-number", &[("label", label.into()), ("phone", phone.into())])
    }

    /// How many seconds are left before everything is cleared.
    pub fn countdown(&self, seconds: u32) -> String {
        self.say("kiosk-idle-countdown", &[("seconds", seconds.into())])
    }

    /// How many minutes one can add.
    pub fn more_time(&self, minutes: u32) -> String {
        self.say("kiosk-more-time", &[("minutes", minutes.into())])
    }

    /// An offer as a card. A visitor's language is the interface's, and so is that of the offer's texts as far as they exist.
    pub fn card<E: AsRef<Offer>>(&self, directory: &Directory<E>, offer: &Offer, now: &Moment) -> Card {
        let frame = Frame::new(self, directory, offer, None, now, self.language());
        Card {
            title: frame.title(),
            provider: frame.subtitle(),
            place: self.card_place(&frame),
            state: frame.opening.state,
            open: self.card_open(&frame),
            cost: frame.cost().0.first().map_or_else(String::new, |cost| frame.with("kiosk-card-cost", cost)),
            languages: self.card_languages(&frame),
            warnings: frame.warnings(),
        }
    }

    fn card_place(&self, frame: &Frame<'_>) -> String {
        if frame.offer.hidden_address {
            return frame.get("sheet-address-hidden");
        }
        let mut towns: Vec<&str> = Vec::new();
        for place in frame.spots.iter().filter_map(|spot| spot.place) {
            let town = place.town.as_ref().unwrap_or(&place.name).as_str();
            if !towns.contains(&town) {
                towns.push(town);
            }
        }
        match towns.as_slice() {
            [] if frame.offer.channel.is_empty() => frame.get("sheet-place-unknown"),
            [] => frame.labels(List::Channels, &frame.offer.channel),
            [town] => (*town).to_owned(),
            [town, others @ ..] => {
                self.say("kiosk-card-places", &[("town", Value::Text(town)), ("count", others.len().into())])
            }
        }
    }

    /// How it is now; of a course without hours its times, and else the hours in words.
    fn card_open(&self, frame: &Frame<'_>) -> String {
        let opening = self.opening(&frame.opening, frame.now);
        if super::hours::is_stated(&frame.opening) {
            return opening;
        }
        frame.hours_in_words().0.into_iter().next().unwrap_or(opening)
    }

    /// The languages, the visitor's own alone where it is among them: nobody looks for it in a long list.
    fn card_languages(&self, frame: &Frame<'_>) -> String {
        let language = |tag| frame.lists.language(tag, self.language());
        let own = frame.offer.speaks.iter().map(|speaks| speaks.code.as_str());
        let is_own = |tag: &&str| {
            let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
            *tag == self.language() || (primary(tag) == primary(self.language()) && *tag != "de-simple")
        };
        let mine: Vec<&str> = own.clone().filter(is_own).map(language).collect();
        if frame.offer.speaks.is_empty() {
            return frame.get("kiosk-card-languages-unstated");
        }
        if mine.is_empty() || matches!(self.language(), "de" | "de-simple") {
            return frame.with("kiosk-card-languages", &self.list(own.map(language)));
        }
        frame.with("kiosk-card-your-language", &self.list(mine))
    }

    /// What of an offer can be taken home, from all that matters down to its id: whoever draws it takes the first that fits. Lines
    /// are ended by line feeds; nothing is wrapped, and there are no marks of direction but where a number needs one.
    pub fn take_home<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        now: &Moment,
    ) -> Vec<(Content, String)> {
        let frame = Frame::new(self, directory, offer, None, now, self.language());
        let provider = frame.provider;
        let phone = offer.phone.as_ref().or_else(|| provider.and_then(|provider| provider.phone.as_ref()));
        let url = offer.url.as_ref().or_else(|| provider.and_then(|provider| provider.url.as_ref()));
        let addresses = frame.addresses();

        let mut whole = vec![frame.title(), frame.subtitle()];
        whole.extend(frame.warnings());
        whole.extend(addresses.iter().cloned());
        whole.extend(frame.contact().0);
        whole.extend(frame.hours_in_words().0);
        whole.extend(frame.steps().0);
        whole.push(frame.footer());
        let mut short = vec![frame.title()];
        short.extend(addresses.into_iter().next());
        short.extend(phone.map(|phone| frame.with("sheet-phone", phone)));

        let mut contents = vec![(Content::Text, portable(&whole)), (Content::Short, portable(&short))];
        contents.extend(phone.map(|phone| (Content::Phone, call(phone))));
        contents.extend(url.map(|url| (Content::Web, url.as_str().to_owned())));
        contents.push((Content::Id, offer.id.as_str().to_owned()));
        contents
    }
}

/// A telephone number as an address that a telephone can call (RFC 3966): digits, a plus only in front.
fn call(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let plus = if phone.trim_start().starts_with('+') { "+" } else { "" };
    format!("tel:{plus}{digits}")
}

/// Lines for another device: each with a line feed, without isolates, which cost three bytes each and are not known
/// everywhere. A number in a line from right to left is led by one mark (U+200E) that keeps its order.
fn portable(lines: &[String]) -> String {
    lines.iter().filter(|line| !line.is_empty()).flat_map(|line| [without_isolates(line), String::from("\n")]).collect()
}

fn without_isolates(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if !is_mark(c) {
            out.push(c);
            continue;
        }
        let Some((inside, behind)) = isolated(c, rest.as_str()) else { continue };
        let inside: String = inside.chars().filter(|c| !is_mark(*c)).collect();
        if is_number(&inside) {
            if out.is_empty() {
                // Else the number alone would decide that the line runs from the left.
                out.push('\u{200f}');
            }
            out.push('\u{200e}');
            out.push_str(&inside);
            rest = behind.chars();
        }
    }
    out
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// What an isolate holds, and what follows it, if a mark opens one that ends.
fn isolated(mark: char, rest: &str) -> Option<(&str, &str)> {
    if !matches!(mark, '\u{2066}'..='\u{2068}') {
        return None;
    }
    let mut depth = 1;
    for (at, c) in rest.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((rest.get(..at)?, rest.get(at + c.len_utf8()..)?));
        }
    }
    None
}

/// A telephone number, a time, an amount, a date with a point at its end: what a line from the right would turn round. Digits
/// alone it does not, and of a list with Arabic commas each item is looked at by itself.
fn is_number(text: &str) -> bool {
    let digits = text.chars().any(|c| c.is_ascii_digit()) && !text.chars().all(|c| c.is_ascii_digit());
    digits && !text.contains(|c: char| c.is_alphabetic() || matches!(c, '،' | '؛'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_round() {
        let said = |language, metres| Words::new(language).distance(metres);
        assert_eq!(
            [83.0, 994.0, 996.0, 2449.0, -1.0].map(|m| said("de", m)),
            ["80 m von hier", "990 m von hier", "1 km von hier", "2,4 km von hier", "0 m von hier"]
        );
        assert_eq!(said("en", 1500.0), "1.5 km from here");
    }

    #[test]
    fn counts_have_the_plurals_of_their_language() {
        let said = |language, count| Words::new(language).offers(count);
        assert_eq!(
            [0, 1, 2, 5, 21].map(|count| said("uk", count)),
            ["Немає пропозицій", "1 пропозиція", "2 пропозиції", "5 пропозицій", "21 пропозиція"]
        );
        assert_eq!(
            [2, 3, 11].map(|count| said("ar", count).replace(['\u{2068}', '\u{2069}'], "")),
            ["عرضان", "3 عروض", "11 عرضًا"]
        );
        assert_eq!([1, 7].map(|count| said("tr", count)), ["1 kayıt", "7 kayıt"]);
    }

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

    #[test]
    fn numbers_are_called_and_keep_their_order() {
        assert_eq!(call("+49 (0) 30 / 23125-100"), "tel:+4903023125100");
        assert_eq!(call("116 016"), "tel:116016");
        assert_eq!(without_isolates("الهاتف: \u{2068}+49 30 23125\u{2069}"), "الهاتف: \u{200e}+49 30 23125");
        assert_eq!(without_isolates("\u{200f}\u{2068}VHS\u{2069} (\u{2068}دورة\u{2069})"), "VHS (دورة)");
        assert_eq!(without_isolates("\u{2068}09:00\u{2069} مغلق"), "\u{200f}\u{200e}09:00 مغلق");
        assert_eq!(
            without_isolates("في \u{2068}\u{2066}\u{2068}15\u{2069}.\u{2068}10\u{2069}.\u{2069}\u{2069}"),
            "في \u{200e}15.10."
        );
        assert_eq!(without_isolates("\u{200f}\u{2068}1\u{2069}. \u{2068}اتصلوا\u{2069}"), "1. اتصلوا");
    }
}
