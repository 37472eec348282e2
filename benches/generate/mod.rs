//! Makes directories of any size: German, everyday, fictional. The same number, seed and tail give the same bytes.
//!
//! The vocabulary grows as it does in real directories: most words come again and again, and towns, names, streets and
//! compounds go on bringing new ones. With a *tail* each offer also has a compound that hardly any other has, so that the
//! vocabulary grows with the offers: the hard case for a search that costs by its words.
#![allow(dead_code, reason = "benches and tests use their own part each")]

pub mod sessions;
mod words;

use std::io::{self, Write};
use words::{
    BODIES, DO, FIRST, HOW, LAST, NAMES, NEEDS, NOUNS, PEOPLE, STREETS, SURNAMES, TONGUES, TOWN_FIRST, TOWN_LAST,
    TRANSLATIONS,
};

/// What is to be made.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// How many offers.
    pub offers: usize,
    /// Another number, another directory.
    pub seed: u64,
    /// A word that hardly any other has, in each offer.
    pub tail: bool,
}

impl Wish {
    /// So many offers, by the seed that all figures are measured with.
    pub fn of(offers: usize) -> Wish {
        Wish { offers, seed: 1, tail: false }
    }

    /// The directory as a text.
    pub fn text(self) -> String {
        let mut out = Vec::new();
        self.write(&mut out).expect("memory takes everything");
        String::from_utf8(out).expect("texts")
    }

    /// Writes the directory.
    pub fn write(self, out: &mut impl Write) -> io::Result<()> {
        let mut maker = Maker::new(self);
        out.write_all(
            b"[directory]\nformat = 1\nname = \"Kreis Gro\xc3\x9fland\"\nsample = true\ntext_languages = [\"de\", \"en\", \"uk\", \"ru\", \"tr\", \"ar\", \"fa\"]\nholidays = \"DE-NW\"\n",
        )?;
        for number in 0..maker.providers {
            out.write_all(maker.provider(number).as_bytes())?;
        }
        for number in 0..maker.places {
            out.write_all(maker.place(number).as_bytes())?;
        }
        for number in 0..self.offers {
            out.write_all(maker.offer(number).as_bytes())?;
        }
        Ok(())
    }
}

/// Numbers by chance, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below a number.
    fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end.max(1) as u128) >> 64) as usize
    }

    /// Below a number, small ones more often: what is common is very common.
    fn skewed(&mut self, end: usize) -> usize {
        let (a, b) = (self.below(end), self.below(1 << 16));
        (a * b) >> 16
    }

    fn in_hundred(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    fn of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.skewed(words.len())]
    }

    fn any<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

struct Maker {
    chance: Chance,
    wish: Wish,
    providers: usize,
    places: usize,
    towns: usize,
}

impl Maker {
    fn new(wish: Wish) -> Maker {
        Maker {
            chance: Chance(wish.seed),
            wish,
            providers: wish.offers / 25 + 3,
            places: wish.offers / 12 + 3,
            towns: wish.offers / 1500 + 2,
        }
    }

    fn town(number: usize) -> String {
        let (first, rest) = (number % TOWN_FIRST.len(), number / TOWN_FIRST.len());
        let last = (number + rest) % TOWN_LAST.len();
        let mut town = format!("{}{}", TOWN_FIRST[first], TOWN_LAST[last]);
        if rest >= TOWN_LAST.len() {
            town = format!("Bad {town}");
        }
        town
    }

    /// Towns differ in size.
    fn some_town(&mut self) -> String {
        Self::town(self.chance.skewed(self.towns))
    }

    fn district(&mut self) -> String {
        let c = &mut self.chance;
        format!("{}{}", c.of(TOWN_FIRST), c.of(TOWN_LAST))
    }

    /// A compound: mostly a common one, now and then of three parts.
    fn compound(&mut self) -> String {
        let c = &mut self.chance;
        let (first, last) = (c.of(FIRST), c.of(LAST));
        if c.in_hundred(8) {
            let middle = c.of(FIRST).to_lowercase();
            return format!("{first}{middle}{last}");
        }
        format!("{first}{last}")
    }

    fn phone(&mut self) -> String {
        // The ranges that are kept free for films and books.
        let area = self.chance.any(&["+49 30 23125", "+49 69 90009", "+49 40 66969", "+49 221 4710", "+49 89 99998"]);
        format!("{area} {:03}", self.chance.below(1000))
    }

    fn address(&mut self, town: &str) -> String {
        let street = self.chance.any(STREETS);
        let end = self.chance.any(&["straße", "straße", "weg", "platz", "allee", "gasse"]);
        let (number, postcode) = (1 + self.chance.below(120), 10_000 + self.chance.below(80_000));
        format!("street = \"{street}{end} {number}\"\npostcode = \"{postcode}\"\ntown = \"{town}\"\n")
    }

    fn provider(&mut self, number: usize) -> String {
        let town = self.some_town();
        let name = match self.chance.below(6) {
            0 => format!("{} Kreisverband {town}", self.chance.of(BODIES)),
            1 => format!("{} {town} gGmbH", self.compound()),
            2 => format!("Stiftung {}-{}", self.chance.any(SURNAMES), self.chance.any(SURNAMES)),
            3 => format!("{} e. V.", self.chance.any(NAMES)),
            4 => format!("Verein {} {} e. V.", self.compound(), self.district()),
            _ => format!("{} {town}", self.chance.of(BODIES)),
        };
        let association = self.chance.any(&["awo", "caritas", "diakonie", "drk", "paritaet", "municipality", "other"]);
        let phone = self.phone();
        let address = self.address(&town);
        format!(
            "\n[[provider]]\nid = \"p{number}\"\nname = \"{name}\"\nassociation = \"{association}\"\nphone = \"{phone}\"\n\
             email = \"info@p{number}.example.org\"\nurl = \"https://p{number}.example.org\"\n{address}"
        )
    }

    fn place(&mut self, number: usize) -> String {
        let town = self.some_town();
        let name = match self.chance.below(4) {
            0 => format!("Haus {}", self.chance.any(NAMES)),
            1 => format!("{} {town}", self.chance.of(BODIES)),
            2 => format!("Stadtteilzentrum {}", self.district()),
            _ => format!("{}haus {}", self.chance.of(FIRST), self.chance.any(SURNAMES)),
        };
        let address = self.address(&town);
        let district =
            if self.chance.in_hundred(70) { format!("district = \"{}\"\n", self.district()) } else { String::new() };
        let stop = self.chance.any(STREETS);
        let bus = 1 + self.chance.below(30);
        let (north, east) = (51_000 + self.chance.below(900), 8_000 + self.chance.below(900));
        let wheels = self.chance.any(&["true", "true", "\"limited\"", "false"]);
        format!(
            "\n[[place]]\nid = \"h{number}\"\nname = \"{name}\"\n{address}{district}lat = {}.{:03}\nlon = {}.{:03}\n\
             arrival = \"Bus {bus} bis {stop}platz.\"\naccessibility = {{ wheelchair = {wheels} }}\n",
            north / 1000,
            north % 1000,
            east / 1000,
            east % 1000,
        )
    }

    fn hours(&mut self) -> String {
        let c = &mut self.chance;
        let days = c.of(&[
            "Mo-Fr", "Mo-Th", "Mo,We", "Tu,Th", "Tu", "Th", "We", "Mo", "Fr", "Mo,Tu,Th", "Sa", "We,Fr", "Mo-Sa",
        ]);
        let from = 7 + c.skewed(9);
        let minute = c.of(&["00", "30", "15", "45"]);
        let to = from + 2 + c.skewed(4);
        let until = c.of(&["00", "30", "15", "45"]);
        let mut hours = format!("{days} {from:02}:{minute}-{to:02}:{until}");
        if c.in_hundred(30) {
            let second = to + 1 + c.skewed(2);
            hours = format!("{hours},{second:02}:{}-{:02}:00", c.of(&["00", "30"]), second + 2 + c.skewed(2));
        }
        if c.in_hundred(25) && !days.contains("Sa") {
            hours = format!("{hours}; Sa {:02}:00-{}:00", 9 + c.skewed(2), 12 + c.skewed(4));
        }
        if c.in_hundred(15) { format!("{hours}; PH,SH off") } else { format!("{hours}; PH off") }
    }

    fn evening(&mut self) -> String {
        let c = &mut self.chance;
        let days = c.of(&["Mo,We", "Tu,Th", "Mo-Fr", "Mo-Th", "Sa", "Tu", "We"]);
        let from = c.any(&["08:30", "09:00", "13:30", "17:30", "18:00", "18:30", "19:00"]);
        let to = if from < "12" {
            "12:15"
        } else if from < "15" {
            "16:45"
        } else {
            c.any(&["20:30", "20:45", "21:00"])
        };
        format!("{days} {from}-{to}; PH,SH off")
    }

    fn name(&mut self, town: &str) -> String {
        let compound = self.compound();
        match self.chance.below(10) {
            0 => format!("{compound} für {}", self.chance.of(PEOPLE)),
            1 => format!("{compound} in {town}"),
            2 => format!("{compound} {}", self.district()),
            3 => format!("{} {compound}", self.chance.of(HOW)),
            4 => format!("{compound} „{}“", self.chance.any(NAMES)),
            5 => format!(
                "Deutschkurs {} am {}",
                self.chance.any(&["A1", "A2", "B1", "B2"]),
                self.chance.any(&["Abend", "Vormittag", "Samstag"])
            ),
            6 => format!("{compound} und {}", self.compound()),
            7 => format!("{compound} der {}", self.chance.of(BODIES)),
            _ => compound,
        }
    }

    fn sentence(&mut self, town: &str) -> String {
        let compound = self.compound();
        let c = &mut self.chance;
        let (people, one, two) = (c.of(PEOPLE), c.of(NOUNS), c.of(NOUNS));
        match c.below(12) {
            0 => format!("{} {compound} für {people} in {town} und Umgebung.", c.of(HOW)),
            1 => format!("Wir {} {people} bei {one} und {two}.", c.of(DO)),
            2 => format!("Das Team berät {people} zu {one} und {two}."),
            3 => format!("Anlaufstelle für {people} mit Fragen zu {one}, {two} und {}.", c.of(NOUNS)),
            4 => format!(
                "Jeden {} treffen sich {people} zum Gespräch.",
                c.any(&["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"])
            ),
            5 => format!("Auf Wunsch begleiten wir Sie zu Ämtern, auch mit {compound}."),
            6 => format!("Bitte bringen Sie Unterlagen zu {one} und {two} mit."),
            7 => format!("Die Gespräche sind vertraulich und kosten nichts; die {compound} hilft weiter."),
            8 => format!("Während der {compound} werden Kinder im Nebenraum betreut."),
            9 => format!("In der Gruppe ist Platz für {} Personen, Schwerpunkt sind {one} und {two}.", 4 + c.below(20)),
            10 => format!("Wer Hilfe bei {one} braucht, findet hier {} {compound}.", c.of(HOW).to_lowercase()),
            _ => format!("Ansprechpartnerin ist Frau {}, Vertretung Herr {}.", c.any(SURNAMES), c.any(SURNAMES)),
        }
    }

    fn list(values: &[String]) -> String {
        let quoted: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
        format!("[{}]", quoted.join(", "))
    }

    /// Different ones of a list, at least one.
    fn some(&mut self, of: &[&str], most: usize) -> Vec<String> {
        let mut some: Vec<String> = Vec::new();
        for _ in 0..=self.chance.skewed(most) {
            let one = self.chance.of(of).to_owned();
            if !some.contains(&one) {
                some.push(one);
            }
        }
        some
    }

    fn offer(&mut self, number: usize) -> String {
        let place = self.chance.skewed(self.places);
        let town = self.some_town();
        let mut out = format!("\n[[offer]]\nid = \"o{number:06}\"\nname = \"{}\"\n", self.name(&town));
        out += &format!("summary = \"{} {}\"\n", self.sentence(&town), self.sentence(&town));
        if self.chance.in_hundred(90) {
            let sentences: Vec<String> = (0..4 + self.chance.below(5)).map(|_| self.sentence(&town)).collect();
            out += &format!("description = \"\"\"\n{}\"\"\"\n", sentences.join("\n"));
        }
        out += &format!("provider = \"p{}\"\n", self.chance.skewed(self.providers));
        out += &format!("needs = {}\n", Self::list(&self.some(NEEDS, 4)));
        let mut keywords: Vec<String> = Vec::new();
        if self.chance.in_hundred(50) {
            keywords.push(self.compound());
        }
        if self.wish.tail {
            let c = &mut self.chance;
            keywords.push(format!(
                "{}{}{}{}",
                c.any(FIRST),
                c.any(STREETS).to_lowercase(),
                c.any(FIRST).to_lowercase(),
                c.any(LAST)
            ));
        }
        if !keywords.is_empty() {
            out += &format!("keywords = {}\n", Self::list(&keywords));
        }
        if self.chance.in_hundred(70) {
            out += &format!("channel = {}\n", Self::list(&self.some(&["on_site", "phone", "online", "outreach"], 2)));
        }
        if self.chance.in_hundred(60) {
            let groups = ["families", "women", "young_people", "refugees", "single_parents", "seniors", "men", "girls"];
            out += &format!("groups = {}\n", Self::list(&self.some(&groups, 3)));
        }
        match self.chance.below(10) {
            0..=3 => out += "residence = [\"any\"]\n",
            4 => out += "residence = [\"s24\", \"schutz\"]\nresidence_depends = [\"duldung\"]\n",
            5 => out += "residence = [\"gestattung\", \"duldung\"]\n",
            _ => {}
        }
        if self.chance.in_hundred(15) {
            let from = self.chance.below(18);
            out += &format!("ages = {{ from = {from}, to = {} }}\n", from + 3 + self.chance.below(40));
        }
        if self.chance.in_hundred(75) {
            let mut tongues = self.some(TONGUES, 5);
            tongues.insert(0, "de".to_owned());
            out += &format!("speaks = {}\n", Self::list(&tongues));
        }
        let is_course = self.chance.in_hundred(20);
        if is_course {
            let (from, to) =
                [("A0", "A1"), ("A1", "A2"), ("A2", "B1"), ("B1", "B2"), ("B2", "C1")][self.chance.skewed(5)];
            let childcare = self.chance.in_hundred(25);
            out += &format!(
                "course = {{ kind = \"general\", from = \"{from}\", to = \"{to}\", rolling = true, sessions = \"{}\", childcare = {childcare} }}\n",
                self.evening()
            );
        } else if self.chance.in_hundred(65) {
            out += &format!("hours = \"{}\"\n", self.hours());
        }
        if self.chance.in_hundred(25) {
            out += &format!("phone_hours = \"{}\"\n", self.hours());
        }
        if self.chance.in_hundred(80) {
            let access = if is_course { ["registration", "appointment"] } else { ["drop_in", "appointment"] };
            out += &format!("access = {}\n", Self::list(&self.some(&access, 2)));
        }
        if self.chance.in_hundred(30) {
            out += "next_steps = [\"Anrufen oder vorbeikommen.\", \"Unterlagen mitbringen.\"]\n";
        }
        match self.chance.below(10) {
            0..=5 => out += "cost = { kind = \"free\" }\n",
            6 => out += "cost = { kind = \"donation\" }\n",
            7 => {
                out += &format!(
                    "cost = {{ kind = \"fee\", amount = {}, unit = \"month\" }}\n",
                    5 * (1 + self.chance.below(20))
                );
            }
            8 => out += "cost = { kind = \"income_based\" }\n",
            _ => {}
        }
        if self.chance.in_hundred(25) {
            let state = self.chance.of(&["free", "waiting_list", "full"]);
            out += &format!("capacity = {{ state = \"{state}\", as_of = 2026-11-{:02} }}\n", 1 + self.chance.below(22));
        }
        if self.chance.in_hundred(40) {
            out += &format!("phone = \"{}\"\n", self.phone());
        }
        if self.chance.in_hundred(60) {
            out += &format!("url = \"https://p{}.example.org/angebot/{number}\"\n", self.chance.skewed(self.providers));
        }
        if self.chance.in_hundred(30) {
            let role = format!("{} {}", self.chance.any(&["Frau", "Herr"]), self.chance.any(SURNAMES));
            out += &format!("contacts = [{{ role = \"{role}\", phone = \"{}\" }}]\n", self.phone());
        }
        out += &format!("verified = 2026-{:02}-{:02}\n", 1 + self.chance.below(11), 1 + self.chance.below(20));
        if self.chance.in_hundred(90) {
            out += &format!("\n[[offer.at]]\nplace = \"h{place}\"\n");
        }
        if self.chance.in_hundred(45) {
            let (code, name, sentences) = TRANSLATIONS[self.chance.skewed(TRANSLATIONS.len())];
            out += &format!(
                "\n[offer.translations.{code}]\nname = \"{}\"\nsummary = \"{} {}\"\nby = \"machine\"\n",
                name.replace("{}", &town),
                sentences[0].replace("{}", &town),
                sentences[1]
            );
        }
        out
    }
}
