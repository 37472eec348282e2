//! Which days are holidays: the public holidays of a Land by law, the days a directory adds or takes away, and the school
//! holidays that it lists.
//!
//! Hours that name `PH` or `SH` depend on this; a wrong answer sends somebody to a locked door. So both questions have three
//! answers: yes, no and *not stated*. This file knows no clock, no files and no sentences, and no names of holidays.
//!
//! The table is our own. The crate `holiday_de` 0.1.2 leaves out Easter Sunday and Whit Sunday, which the law of Brandenburg
//! names, counts Mariä Himmelfahrt for all of Bavaria, where it depends on the municipality, panics on years that chrono does
//! not reach, and brings chrono's system clock along. Twenty rows beside their laws are easier to check than that.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

/// A Land of Germany. Public holidays are the Länder's to set; only 3 October is set by federal law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Land {
    /// `DE-BW`, Baden-Württemberg.
    BadenWuerttemberg,
    /// `DE-BY`, Bayern.
    Bayern,
    /// `DE-BE`, Berlin.
    Berlin,
    /// `DE-BB`, Brandenburg.
    Brandenburg,
    /// `DE-HB`, Bremen.
    Bremen,
    /// `DE-HH`, Hamburg.
    Hamburg,
    /// `DE-HE`, Hessen.
    Hessen,
    /// `DE-MV`, Mecklenburg-Vorpommern.
    MecklenburgVorpommern,
    /// `DE-NI`, Niedersachsen.
    Niedersachsen,
    /// `DE-NW`, Nordrhein-Westfalen.
    NordrheinWestfalen,
    /// `DE-RP`, Rheinland-Pfalz.
    RheinlandPfalz,
    /// `DE-SL`, Saarland.
    Saarland,
    /// `DE-SN`, Sachsen.
    Sachsen,
    /// `DE-ST`, Sachsen-Anhalt.
    SachsenAnhalt,
    /// `DE-SH`, Schleswig-Holstein.
    SchleswigHolstein,
    /// `DE-TH`, Thüringen.
    Thueringen,
}

impl Land {
    /// All sixteen, in the order of their names.
    pub const ALL: [Land; 16] = [
        Land::BadenWuerttemberg,
        Land::Bayern,
        Land::Berlin,
        Land::Brandenburg,
        Land::Bremen,
        Land::Hamburg,
        Land::Hessen,
        Land::MecklenburgVorpommern,
        Land::Niedersachsen,
        Land::NordrheinWestfalen,
        Land::RheinlandPfalz,
        Land::Saarland,
        Land::Sachsen,
        Land::SachsenAnhalt,
        Land::SchleswigHolstein,
        Land::Thueringen,
    ];

    /// Its code in ISO 3166-2, as the file spells it: `DE-NW`.
    pub fn code(self) -> &'static str {
        match self {
            Land::BadenWuerttemberg => "DE-BW",
            Land::Bayern => "DE-BY",
            Land::Berlin => "DE-BE",
            Land::Brandenburg => "DE-BB",
            Land::Bremen => "DE-HB",
            Land::Hamburg => "DE-HH",
            Land::Hessen => "DE-HE",
            Land::MecklenburgVorpommern => "DE-MV",
            Land::Niedersachsen => "DE-NI",
            Land::NordrheinWestfalen => "DE-NW",
            Land::RheinlandPfalz => "DE-RP",
            Land::Saarland => "DE-SL",
            Land::Sachsen => "DE-SN",
            Land::SachsenAnhalt => "DE-ST",
            Land::SchleswigHolstein => "DE-SH",
            Land::Thueringen => "DE-TH",
        }
    }

    /// The Land of a code, written exactly as [`Land::code`] writes it; anything else is none.
    pub fn from_code(code: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.code() == code)
    }

    const fn bit(self) -> Lands {
        1 << (self as u16)
    }
}

/// A set of Länder, a bit each.
type Lands = u16;

const EVERYWHERE: Lands = Lands::MAX;

/// How a holiday's date is found.
#[derive(Clone, Copy)]
enum Rule {
    /// The same month and day every year.
    Fixed(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// Buß- und Bettag: the Wednesday before 23 November, eleven days before the first Sunday in Advent.
    Repentance,
}

/// A holiday, where it is one by law for the whole Land, and in which years (both inclusive).
struct Feast {
    rule: Rule,
    lands: Lands,
    years: RangeInclusive<i32>,
}

const fn feast(rule: Rule, lands: Lands) -> Feast {
    Feast { rule, lands, years: 1995..=i32::MAX }
}

const fn since(year: i32, rule: Rule, lands: Lands) -> Feast {
    Feast { rule, lands, years: year..=i32::MAX }
}

const fn once(year: i32, rule: Rule, lands: Lands) -> Feast {
    Feast { rule, lands, years: year..=year }
}

const BW: Lands = Land::BadenWuerttemberg.bit();
const BY: Lands = Land::Bayern.bit();
const BE: Lands = Land::Berlin.bit();
const BB: Lands = Land::Brandenburg.bit();
const HB: Lands = Land::Bremen.bit();
const HH: Lands = Land::Hamburg.bit();
const HE: Lands = Land::Hessen.bit();
const MV: Lands = Land::MecklenburgVorpommern.bit();
const NI: Lands = Land::Niedersachsen.bit();
const NW: Lands = Land::NordrheinWestfalen.bit();
const RP: Lands = Land::RheinlandPfalz.bit();
const SL: Lands = Land::Saarland.bit();
const SN: Lands = Land::Sachsen.bit();
const ST: Lands = Land::SachsenAnhalt.bit();
const SH: Lands = Land::SchleswigHolstein.bit();
const TH: Lands = Land::Thueringen.bit();

/// The holidays that hold in the whole of a Land.
///
/// Sources: § 1 FTG (BW), Art. 1 FTG (BY), § 1 FeiertG (BE), § 2 FTG (BB), § 2 FTG (HB), § 1 FeiertagsG (HH), § 1
/// HFeiertagsG (HE), § 2 FTG M-V, § 2 NFeiertagsG (NI), § 2 FeiertG NW, § 2 LFtG (RP), § 2 SFG (SL), § 1 SächsSFG (SN), § 2
/// FeiertG LSA (ST), § 2 SFTG (SH), § 2 ThürFGtG (TH); 3 October: Art. 2 (2) Einigungsvertrag.
///
/// Not here, because they hold in parts of a Land only, and so for a directory to add: Friedensfest on 8 August (city of
/// Augsburg), Mariä Himmelfahrt in Bavaria (municipalities with more Catholics than Protestants), Fronleichnam in Sachsen
/// (some places in the county of Bautzen) and Thüringen (Eichsfeld and parts of two counties beside it). Nor the Sundays,
/// which § 1 HFeiertagsG makes public holidays of Hessen: hours have `Su` for them.
const FEASTS: &[Feast] = &[
    feast(Rule::Fixed(1, 1), EVERYWHERE),
    feast(Rule::Easter(-2), EVERYWHERE),
    feast(Rule::Easter(1), EVERYWHERE),
    feast(Rule::Fixed(5, 1), EVERYWHERE),
    feast(Rule::Easter(39), EVERYWHERE),
    feast(Rule::Easter(50), EVERYWHERE),
    feast(Rule::Fixed(10, 3), EVERYWHERE),
    feast(Rule::Fixed(12, 25), EVERYWHERE),
    feast(Rule::Fixed(12, 26), EVERYWHERE),
    feast(Rule::Fixed(1, 6), BW | BY | ST),
    since(2019, Rule::Fixed(3, 8), BE),
    since(2023, Rule::Fixed(3, 8), MV),
    // By name in § 2 FTG of Brandenburg; elsewhere they are Sundays like others.
    feast(Rule::Easter(0), BB),
    feast(Rule::Easter(49), BB),
    feast(Rule::Easter(60), BW | BY | HE | NW | RP | SL),
    feast(Rule::Fixed(8, 15), SL),
    since(2019, Rule::Fixed(9, 20), TH),
    feast(Rule::Fixed(10, 31), BB | MV | SN | ST | TH),
    since(2018, Rule::Fixed(10, 31), HB | HH | NI | SH),
    // 500 years of the Reformation.
    once(2017, Rule::Fixed(10, 31), EVERYWHERE),
    feast(Rule::Fixed(11, 1), BW | BY | NW | RP | SL),
    feast(Rule::Repentance, SN),
    // 75 and 80 years since the liberation, 75 years since the rising of 1953.
    once(2020, Rule::Fixed(5, 8), BE),
    once(2025, Rule::Fixed(5, 8), BE),
    once(2028, Rule::Fixed(6, 17), BE),
];

/// The Länder of which a day is a public holiday.
fn lands_at(date: NaiveDate) -> Lands {
    let year = date.year();
    // Easter is from 22 March to 25 April; what hangs on it from two days before to sixty after.
    let near = (3..=6).contains(&date.month());
    let after_easter = near.then(|| easter_sunday(year)).flatten().map(|easter| (date - easter).num_days());
    let falls = |rule: Rule| match rule {
        Rule::Fixed(month, day) => date.month() == month && date.day() == day,
        Rule::Easter(days) => after_easter == Some(days),
        Rule::Repentance => date.month() == 11 && (16..=22).contains(&date.day()) && date.weekday() == Weekday::Wed,
    };
    FEASTS
        .iter()
        .filter(|feast| feast.years.contains(&year) && falls(feast.rule))
        .fold(0, |lands, feast| lands | feast.lands)
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of 1876); none outside 1583 to 9999.
pub(super) fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let year = u32::try_from(year).ok().filter(|year| (1583..=9999).contains(year))?;
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l + 114 - 7 * m;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, n / 31, n % 31 + 1)
}

/// The public holidays of a Land in a year, ascending: those that hold in all of it (the table above says which do not).
/// Complete from 1995 on; years to come follow the law as it stands.
pub fn public_holidays(land: Land, year: i32) -> Vec<NaiveDate> {
    let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1) else { return Vec::new() };
    first.iter_days().take_while(|date| date.year() == year).filter(|date| lands_at(*date) & land.bit() != 0).collect()
}

/// The holidays that hold at a place. Cheap to clone: a pointer.
///
/// The default knows no Land and no school holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    known: Arc<Known>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known {
    land: Option<Land>,
    added: Vec<NaiveDate>,
    removed: Vec<NaiveDate>,
    school: Vec<RangeInclusive<NaiveDate>>,
}

impl Calendar {
    /// A calendar from what a directory states: the Land, days that are holidays here beside it, days that are none here, and
    /// the school holidays (first to last day, both included).
    ///
    /// A day both added and removed is added: somebody who is told of a holiday that is none has lost less than the other way
    /// round.
    pub fn new(
        land: Option<Land>,
        added: &[NaiveDate],
        removed: &[NaiveDate],
        school_holidays: &[RangeInclusive<NaiveDate>],
    ) -> Calendar {
        let (added, removed, school) = (added.to_vec(), removed.to_vec(), school_holidays.to_vec());
        Calendar { known: Arc::new(Known { land, added, removed, school }) }
    }

    /// The same with another Land, for a place across the border of the directory's own.
    #[must_use]
    pub fn with_land(&self, land: Land) -> Calendar {
        if self.known.land == Some(land) {
            return self.clone();
        }
        Calendar { known: Arc::new(Known { land: Some(land), ..Known::clone(&self.known) }) }
    }

    /// The Land whose holidays hold, if one is named.
    pub fn land(&self) -> Option<Land> {
        self.known.land
    }

    /// The days that are holidays here beside the Land's.
    pub fn added(&self) -> &[NaiveDate] {
        &self.known.added
    }

    /// The days of the Land that are no holidays here.
    pub fn removed(&self) -> &[NaiveDate] {
        &self.known.removed
    }

    /// The school holidays that are listed, first and last day included.
    pub fn school_holidays(&self) -> &[RangeInclusive<NaiveDate>] {
        &self.known.school
    }

    /// Whether a day is a public holiday here; `None` if that depends on the Land and none is named.
    ///
    /// Without a Land the nine days that all Länder share are holidays, a day that is one in no Land is none, and only what
    /// lies between is not stated: Christmas is no matter of doubt, Fronleichnam is.
    pub fn public_holiday(&self, date: NaiveDate) -> Option<bool> {
        let known = &self.known;
        if known.added.contains(&date) {
            return Some(true);
        }
        if known.removed.contains(&date) {
            return Some(false);
        }
        let lands = lands_at(date);
        match known.land {
            Some(land) => Some(lands & land.bit() != 0),
            None if lands == EVERYWHERE => Some(true),
            None if lands == 0 => Some(false),
            None => None,
        }
    }

    /// Whether a day lies in the school holidays; `None` if the directory does not say.
    ///
    /// It says so for a year in which at least one period begins: a list that ends with the summer of 2026 says nothing about
    /// 2027, and Christmas holidays that reach into January do not make it complete for that January's year.
    pub fn school_holiday(&self, date: NaiveDate) -> Option<bool> {
        let school = &self.known.school;
        if school.iter().any(|period| period.contains(&date)) {
            return Some(true);
        }
        school.iter().any(|period| period.start().year() == date.year()).then_some(false)
    }

    /// Whether any school holidays are listed.
    pub fn lists_school_holidays(&self) -> bool {
        !self.known.school.is_empty()
    }
}

/// The day so many days later (or earlier), if the calendar reaches so far.
pub(super) fn shifted(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    date.checked_add_signed(TimeDelta::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> RangeInclusive<NaiveDate> {
        day(from)..=day(to)
    }

    #[test]
    fn easter_falls_where_the_church_says() {
        for text in [
            "1818-03-22",
            "1943-04-25",
            "1961-04-02",
            "2008-03-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2038-04-25",
        ] {
            assert_eq!(easter_sunday(day(text).year()), Some(day(text)));
        }
        assert_eq!((easter_sunday(1500), easter_sunday(-1), easter_sunday(10_000)), (None, None, None));
    }

    #[test]
    fn codes_lead_back_to_their_land() {
        for land in Land::ALL {
            assert_eq!(Land::from_code(land.code()), Some(land));
        }
        for wrong in ["", "NW", "de-nw", "DE-XX", "AT-9", "DE-NW "] {
            assert_eq!(Land::from_code(wrong), None, "{wrong}");
        }
    }

    /// What each Land adds to the nine days that all share, in 2026 (Easter on 5 April).
    #[test]
    fn each_land_has_the_holidays_of_its_law() {
        let shared = ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"];
        let own: [(&str, &[&str]); 16] = [
            ("DE-BW", &["01-06", "06-04", "11-01"]),
            ("DE-BY", &["01-06", "06-04", "11-01"]),
            ("DE-BE", &["03-08"]),
            ("DE-BB", &["04-05", "05-24", "10-31"]),
            ("DE-HB", &["10-31"]),
            ("DE-HH", &["10-31"]),
            ("DE-HE", &["06-04"]),
            ("DE-MV", &["03-08", "10-31"]),
            ("DE-NI", &["10-31"]),
            ("DE-NW", &["06-04", "11-01"]),
            ("DE-RP", &["06-04", "11-01"]),
            ("DE-SL", &["06-04", "08-15", "11-01"]),
            ("DE-SN", &["10-31", "11-18"]),
            ("DE-ST", &["01-06", "10-31"]),
            ("DE-SH", &["10-31"]),
            ("DE-TH", &["09-20", "10-31"]),
        ];
        for (code, extra) in own {
            let mut expected: Vec<_> =
                shared.iter().chain(extra).map(|month_day| day(&format!("2026-{month_day}"))).collect();
            expected.sort();
            assert_eq!(public_holidays(Land::from_code(code).unwrap(), 2026), expected, "{code}");
        }
    }

    #[test]
    fn laws_begin_and_single_days_come_once() {
        for (code, date, expected) in [
            ("DE-NI", "2016-10-31", false),
            ("DE-NW", "2017-10-31", true),
            ("DE-NI", "2018-10-31", true),
            ("DE-NW", "2018-10-31", false),
            ("DE-BE", "2018-03-08", false),
            ("DE-BE", "2019-03-08", true),
            ("DE-MV", "2022-03-08", false),
            ("DE-MV", "2023-03-08", true),
            ("DE-TH", "2018-09-20", false),
            ("DE-BE", "2025-05-08", true),
            ("DE-BE", "2026-05-08", false),
            ("DE-BE", "2028-06-17", true),
            ("DE-BB", "2028-06-17", false),
            ("DE-SN", "2023-11-22", true),
            ("DE-SN", "2022-11-16", true),
            ("DE-SN", "2022-11-23", false),
            // Ascension and the first of May on one day.
            ("DE-NW", "2008-05-01", true),
        ] {
            let land = Land::from_code(code).unwrap();
            assert_eq!(public_holidays(land, day(date).year()).contains(&day(date)), expected, "{code} {date}");
        }
    }

    #[test]
    fn partial_holidays_are_for_the_directory_to_add() {
        let bavaria = Calendar::new(Some(Land::Bayern), &[], &[], &[]);
        assert_eq!(bavaria.public_holiday(day("2026-08-15")), Some(false));
        assert_eq!(bavaria.public_holiday(day("2026-08-08")), Some(false));
        let augsburg =
            Calendar::new(Some(Land::Bayern), &[day("2026-08-08"), day("2026-08-15")], &[day("2026-01-06")], &[]);
        assert_eq!(augsburg.public_holiday(day("2026-08-08")), Some(true));
        assert_eq!(augsburg.public_holiday(day("2026-08-15")), Some(true));
        assert_eq!(augsburg.public_holiday(day("2026-01-06")), Some(false));
        assert_eq!(augsburg.public_holiday(day("2027-01-06")), Some(true));
        // What a directory adds holds for its place in another Land too.
        let ulm = augsburg.with_land(Land::BadenWuerttemberg);
        assert_eq!(ulm.land(), Some(Land::BadenWuerttemberg));
        assert_eq!(ulm.public_holiday(day("2026-08-08")), Some(true));
    }

    #[test]
    fn fronleichnam_counts_in_nw_and_not_in_mv() {
        let at = |land| Calendar::new(Some(land), &[], &[], &[]).public_holiday(day("2026-06-04"));
        assert_eq!(at(Land::NordrheinWestfalen), Some(true));
        assert_eq!(at(Land::MecklenburgVorpommern), Some(false));
    }

    #[test]
    fn without_a_land_only_what_the_laender_share_is_known() {
        let nowhere = Calendar::default();
        for (date, expected) in
            [("2026-12-25", Some(true)), ("2026-04-03", Some(true)), ("2026-11-24", Some(false)), ("2026-06-04", None)]
        {
            assert_eq!(nowhere.public_holiday(day(date)), expected, "{date}");
        }
        let added = Calendar::new(None, &[day("2026-06-04")], &[day("2026-12-25")], &[]);
        assert_eq!(added.public_holiday(day("2026-06-04")), Some(true));
        assert_eq!(added.public_holiday(day("2026-12-25")), Some(false));
    }

    #[test]
    fn school_holidays_are_stated_for_years_that_are_listed() {
        let listed =
            Calendar::new(None, &[], &[], &[period("2026-07-20", "2026-09-01"), period("2026-12-23", "2027-01-06")]);
        for (date, expected) in [
            ("2026-07-19", Some(false)),
            ("2026-07-20", Some(true)),
            ("2026-09-01", Some(true)),
            ("2026-09-02", Some(false)),
            ("2027-01-06", Some(true)),
            ("2027-01-07", None),
            ("2025-07-20", None),
        ] {
            assert_eq!(listed.school_holiday(day(date)), expected, "{date}");
        }
        assert!(listed.lists_school_holidays());
        assert_eq!(Calendar::default().school_holiday(day("2026-07-20")), None);
        assert!(!Calendar::default().lists_school_holidays());
    }
}
