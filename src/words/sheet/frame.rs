//! What all parts of a sheet are written from: an offer with what belongs to it, looked up once.

use super::texts::Texts;
use super::{Part, Row};
use crate::directory::hours::{Opening, Rules, Timetable};
use crate::directory::lists::List;
use crate::directory::model::{About, At, Code, Keeping, Place, Provider};
use crate::directory::taxonomy::{Lists, Needs};
use crate::directory::timetable::{opening_of, timetables};
use crate::directory::{Directory, Moment, Offer, Text};
use crate::words::{Value, Words};
use chrono::NaiveDate;

/// An offer with everything that its sheet needs.
pub(in crate::words) struct Frame<'a> {
    pub words: &'a Words,
    pub about: &'a About,
    pub providers: &'a [Provider],
    pub needs: &'a Needs,
    pub lists: &'a Lists,
    pub offer: &'a Offer,
    pub provider: Option<&'a Provider>,
    pub keeping: Option<&'a Keeping>,
    pub now: &'a Moment,
    pub texts: Texts<'a>,
    /// Where it takes place; nowhere if its address is hidden.
    pub spots: Vec<Spot<'a>>,
    /// What holds at its places, or for itself where it has none.
    pub tables: Vec<Timetable<'a>>,
    pub opening: Opening,
}

/// An offer at a place.
pub(in crate::words) struct Spot<'a> {
    pub at: &'a At,
    /// None where the id in the file leads nowhere.
    pub place: Option<&'a Place>,
    /// What holds there.
    pub table: Option<Timetable<'a>>,
}

impl<'a> Frame<'a> {
    pub fn new<E: AsRef<Offer>>(
        words: &'a Words,
        directory: &'a Directory<E>,
        offer: &'a Offer,
        keeping: Option<&'a Keeping>,
        now: &'a Moment,
        texts_in: &str,
    ) -> Frame<'a> {
        let tables = timetables(directory, offer);
        let mut of_places = tables.iter().copied();
        // A hidden address has no places; if somebody built an offer that has both, the address stays hidden.
        let at = if offer.hidden_address { &[] } else { offer.at.as_slice() };
        let spots = at.iter().map(|at| {
            let place = at.place.and_then(|ix| directory.place(ix));
            Spot { at, place, table: place.and_then(|_| of_places.next()) }
        });
        Frame {
            words,
            about: &directory.about,
            providers: &directory.providers,
            needs: &directory.needs,
            lists: &directory.lists,
            offer,
            provider: offer.provider.and_then(|ix| directory.provider(ix)),
            keeping,
            now,
            texts: Texts::of(&directory.about, offer, texts_in),
            spots: spots.collect(),
            tables,
            opening: opening_of(directory, offer, now),
        }
    }

    /// The row of a part; none where there is nothing to say.
    pub fn row(&self, part: Part) -> Option<Row> {
        let lines = match part {
            Part::What => self.what(),
            Part::Who => self.who(),
            Part::Where => self.places(),
            Part::When => self.times(),
            Part::Course => self.course(),
            Part::Cost => self.cost(),
            Part::Speaks => self.speaks(),
            Part::Access => self.access(),
            Part::Bring => self.bring(),
            Part::Steps => self.steps(),
            Part::Contact => self.contact(),
            Part::More => self.more(),
            Part::Internal => self.internal(),
        };
        let label = self.get(&format!("sheet-label-{}", part.code()));
        (!lines.0.is_empty()).then_some(Row { part, label, lines: lines.0 })
    }

    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// A sentence without values.
    pub fn get(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// A sentence with values.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.say(id, values)
    }

    /// A sentence around one text.
    pub fn with(&self, id: &str, text: &str) -> String {
        self.words.say(id, &[("text", Value::Text(text))])
    }

    /// A sentence around a day, which also says whether that lies behind (`past`) or not (`future`, today included).
    pub fn with_day(&self, id: &str, day: NaiveDate) -> String {
        let tense = if day < self.today() { "past" } else { "future" };
        self.words.say(id, &[("date", (&self.words.date(day)).into()), ("tense", tense.into())])
    }

    /// Texts with commas.
    pub fn listed(&self, texts: &[Text]) -> String {
        self.words.list(texts.iter().map(Text::as_str))
    }

    /// The names of values with commas.
    pub fn labels(&self, list: List, codes: &[Code]) -> String {
        self.words.labels(self.lists, list, codes)
    }

    pub fn label(&self, list: List, code: &str) -> String {
        self.words.label(self.lists, list, code)
    }

    /// A sentence about rules; the remarks in them are in the directory's language.
    pub fn hours(&self, id: &str, rules: &Rules) -> String {
        let line = self.words.rules_line(rules);
        self.with(id, &if rules.has_remarks() { self.in_main(&line) } else { line })
    }
}

/// The lines of a row: none is empty, none has a line break.
#[derive(Default)]
pub(in crate::words) struct Lines(pub Vec<String>);

impl Lines {
    /// Adds a text, line by line.
    pub fn push(&mut self, text: impl AsRef<str>) {
        let lines = text.as_ref().lines().map(str::trim).filter(|line| !line.is_empty());
        self.0.extend(lines.map(str::to_owned));
    }

    pub fn push_all(&mut self, texts: impl IntoIterator<Item = String>) {
        texts.into_iter().for_each(|text| self.push(text));
    }
}

/// Whether there is something, as sentences ask for it.
pub(in crate::words) fn yes_no(yes: bool) -> Value<'static> {
    Value::Text(if yes { "yes" } else { "no" })
}

/// A text of one line.
pub(in crate::words) fn flat(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
