//! Needs by towns, languages, groups or levels: where nothing is offered is the finding. `lotse coverage`.
//!
//! Counted are offers that are published and valid on the day. An offer in three towns counts in each of them, so a row's
//! total is not the sum of its cells. A group of needs counts an offer once, however many of its needs it serves.

use crate::directory::lists::List;
use crate::directory::model::{LEVELS, NeedIx, Offer};
use crate::directory::{Directory, Text};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What the needs are laid against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The towns of places, and the areas that offers name.
    #[default]
    Towns,
    /// The languages of counselling and teaching.
    Languages,
    /// Whom offers are meant for.
    Groups,
    /// The levels of language courses.
    Levels,
}

impl By {
    /// All of them.
    pub const ALL: [By; 4] = [By::Towns, By::Languages, By::Groups, By::Levels];

    /// As it is written on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            By::Towns => "towns",
            By::Languages => "languages",
            By::Groups => "groups",
            By::Levels => "levels",
        }
    }
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// A town.
    Town(Text),
    /// A language, by its primary part.
    Language(String),
    /// A group of people.
    Group(&'static str),
    /// A level.
    Level(&'static str),
    /// Offers that say nothing about it: by phone or everywhere, in a language not stated, for nobody in particular.
    Unstated,
}

impl Column {
    /// Its key in CSV and JSON; empty for what is not stated.
    pub fn key(&self) -> &str {
        match self {
            Column::Town(town) => town,
            Column::Language(tag) => tag,
            Column::Group(code) | Column::Level(code) => code,
            Column::Unstated => "",
        }
    }
}

/// A need with its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The need.
    pub need: NeedIx,
    /// Whether it is a group of needs.
    pub is_group: bool,
    /// The offers, one count a column.
    pub counts: Vec<u32>,
    /// All offers for it.
    pub total: u32,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// What the needs are laid against.
    pub by: By,
    /// The columns; what is not stated comes last, if there is any.
    pub columns: Vec<Column>,
    /// The needs in the order of the taxonomy, groups before what belongs to them; hidden ones are left out.
    pub rows: Vec<Row>,
    /// The offers counted.
    pub offers: usize,
}

impl Coverage {
    /// The needs, groups apart, that no offer serves anywhere.
    pub fn unserved(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.is_group && row.total == 0)
    }

    /// The largest count of a need in a column: what the shades are measured by.
    pub fn most(&self) -> u32 {
        let counts = self.rows.iter().filter(|row| !row.is_group).flat_map(|row| row.counts.iter().copied());
        counts.max().unwrap_or(0)
    }
}

/// How dark a count is, from 0 (nothing) to 4.
pub fn shade(count: u32, most: u32) -> u8 {
    match count {
        0 => 0,
        1 => 1,
        _ if count * 4 > most * 3 => 4,
        _ if count * 2 > most => 3,
        _ => 2,
    }
}

/// Lays the needs against something on a day.
pub fn coverage(directory: &Directory, by: By, today: NaiveDate) -> Coverage {
    let offers: Vec<&Offer> =
        directory.offers.iter().map(|entry| &entry.offer).filter(|offer| offer.is_current(today)).collect();
    let towns: BTreeSet<&Text> = offers.iter().flat_map(|offer| directory.towns_of(offer)).collect();
    let cells: Vec<Vec<Column>> = offers.iter().map(|offer| columns_of(directory, &towns, offer, by)).collect();
    let used: BTreeSet<&Column> = cells.iter().flatten().collect();
    let mut columns: Vec<Column> = match by {
        // Of these the whole list is asked about: what nobody offers must be seen too.
        By::Groups => List::Groups.codes().iter().map(|code| Column::Group(code)).collect(),
        By::Levels => LEVELS.iter().map(|level| Column::Level(level)).collect(),
        By::Towns | By::Languages => {
            used.iter().filter(|column| ***column != Column::Unstated).map(|column| (*column).clone()).collect()
        }
    };
    // Courses without a level are few and worth a look; all that is no course would drown them.
    if used.contains(&Column::Unstated) {
        columns.push(Column::Unstated);
    }
    let mut rows = Vec::new();
    for need in in_order(directory) {
        let is_group = directory.needs.get(need).is_some_and(|need| need.parent.is_none());
        rows.push(row(directory, &offers, &cells, &columns, need, is_group));
    }
    if by == By::Levels {
        rows.retain(|row| row.counts.iter().any(|count| *count > 0));
    }
    Coverage { by, columns, rows, offers: offers.len() }
}

/// The needs that are not hidden, each group before what belongs to it, each need once.
fn in_order(directory: &Directory) -> Vec<NeedIx> {
    let needs = &directory.needs;
    let mut order = Vec::with_capacity(needs.len());
    let mut open: Vec<NeedIx> = needs.groups().map(|(ix, _)| ix).collect();
    open.reverse();
    while let Some(ix) = open.pop() {
        if needs.get(ix).is_none_or(|need| need.hidden) {
            continue;
        }
        let below = needs.iter().filter(|(_, other)| other.parent == Some(ix)).map(|(ix, _)| ix);
        let at = open.len();
        open.extend(below);
        if let Some(below) = open.get_mut(at..) {
            below.reverse();
        }
        order.push(ix);
    }
    order
}

fn row(
    directory: &Directory,
    offers: &[&Offer],
    cells: &[Vec<Column>],
    columns: &[Column],
    need: NeedIx,
    is_group: bool,
) -> Row {
    let mut row = Row { need, is_group, counts: vec![0; columns.len()], total: 0 };
    for (offer, cells) in offers.iter().zip(cells) {
        if !offer.needs.iter().any(|own| directory.needs.is_within(*own, need)) {
            continue;
        }
        row.total += 1;
        for (count, column) in row.counts.iter_mut().zip(columns) {
            *count += u32::from(cells.contains(column));
        }
    }
    row
}

/// The columns in which an offer counts, each once.
fn columns_of(directory: &Directory, towns: &BTreeSet<&Text>, offer: &Offer, by: By) -> Vec<Column> {
    let mut columns: Vec<Column> = match by {
        By::Towns => {
            let named = offer.catchment.iter().filter(|area| towns.contains(area));
            directory.towns_of(offer).into_iter().chain(named).map(|town| Column::Town(town.clone())).collect()
        }
        By::Languages => offer.speaks.iter().map(|speaks| Column::Language(speaks.code.primary().to_owned())).collect(),
        By::Groups => offer.groups.iter().map(|code| Column::Group(code)).collect(),
        By::Levels => match &offer.course {
            Some(course) => LEVELS
                .iter()
                .filter(|level| course.teaches(level) == Some(true))
                .map(|level| Column::Level(level))
                .collect(),
            None => return Vec::new(),
        },
    };
    columns.sort();
    columns.dedup();
    if columns.is_empty() {
        columns.push(Column::Unstated);
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};

    fn directory() -> Directory {
        let offer = |id: &str, needs: &str, rest: &str| {
            format!(
                "[[offer]]\nid = \"{id}\"\nname = \"{id}\"\nsummary = \"S.\"\nprovider = \"p\"\nneeds = [{needs}]\n{rest}\n"
            )
        };
        let text = [
            "[directory]\nformat = 1\nname = \"x\"\n[[provider]]\nid = \"p\"\nname = \"P\"\n[[place]]\nid = \"a\"\nname = \"A\"\ntown = \"Adorf\"\n\
             [[place]]\nid = \"b\"\nname = \"B\"\ntown = \"Bdorf\"\n"
                .to_owned(),
            offer("both", "\"kids.daycare\", \"kids.playgroup\"", "[[offer.at]]\nplace = \"a\"\n[[offer.at]]\nplace = \"b\""),
            offer("phone", "\"kids.daycare\"", "speaks = [\"de\", \"uk\"]"),
            offer("area", "\"kids.daycare\"", "catchment = [\"Bdorf\", \"Nirgends\"]\ngroups = [\"women\"]"),
            offer("hidden", "\"kids.daycare\"", "address = \"hidden\""),
            offer("over", "\"kids.daycare\"", "expires = 2026-01-01"),
            offer("course", "\"lang.upper\"", "course = { from = \"B1\", to = \"B2\" }"),
        ]
        .concat();
        read(vec![File { name: Text::line("x"), text: &text }], &BuiltIn::load()).unwrap().directory
    }

    fn counts(by: By, need: &str) -> (Vec<String>, Vec<u32>, u32) {
        let directory = directory();
        let coverage = coverage(&directory, by, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
        let ix = directory.needs.find(need).unwrap();
        let row = coverage.rows.iter().find(|row| row.need == ix).unwrap();
        (coverage.columns.iter().map(|column| column.key().to_owned()).collect(), row.counts.clone(), row.total)
    }

    #[test]
    fn offers_count_where_they_are() {
        let towns = vec!["Adorf".to_owned(), "Bdorf".to_owned(), String::new()];
        assert_eq!(counts(By::Towns, "kids.daycare"), (towns.clone(), vec![1, 2, 2], 4));
        assert_eq!(counts(By::Towns, "kids.playgroup"), (towns.clone(), vec![1, 1, 0], 1));
        assert_eq!(counts(By::Towns, "kids"), (towns, vec![1, 2, 2], 4));
    }

    #[test]
    fn languages_groups_and_levels() {
        assert_eq!(
            counts(By::Languages, "kids.daycare"),
            (vec!["de".into(), "uk".into(), String::new()], vec![1, 1, 3], 4)
        );
        let (columns, counted, _) = counts(By::Groups, "kids.daycare");
        let women = columns.iter().position(|column| column == "women").unwrap();
        assert_eq!((counted[women], counted.last().copied()), (1, Some(3)));
        let (columns, counted, total) = counts(By::Levels, "lang.upper");
        assert_eq!(columns, ["alpha", "A0", "A1", "A2", "B1", "B2", "C1", "C2"]);
        assert_eq!((counted, total), (vec![0, 0, 0, 0, 1, 1, 0, 0], 1));
    }

    #[test]
    fn what_nobody_offers_is_named() {
        let directory = directory();
        let coverage = coverage(&directory, By::Towns, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
        assert!(coverage.unserved().any(|row| directory.needs.get(row.need).unwrap().id.as_str() == "goods.meals"));
        assert!(coverage.unserved().all(|row| row.total == 0 && !row.is_group));
        assert_eq!((shade(0, 8), shade(1, 8), shade(3, 8), shade(5, 8), shade(8, 8)), (0, 1, 2, 3, 4));
    }
}
