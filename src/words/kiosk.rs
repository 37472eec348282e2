//! What the kiosk says: its fixed phrases, counts and distances, an offer as a card, and what is taken home in a QR code.
//!
//! It may not know screens nor QR codes. Only what the public may know is said.

mod card;
mod home;
mod phrases;

pub use card::Card;
pub use home::Content;
pub use phrases::Phrase;

use super::Words;
use chrono::NaiveDate;

/// Metres from which a distance is said in kilometres.
const FAR: f64 = 1000.0;

impl Words {
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
}
