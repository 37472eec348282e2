//! What whoever keeps a directory looks through on the screen: entries to look at again, and needs by towns. Rows that lead to
//! an entry or to the offers for a need.

use super::model::Model;
use crate::directory::Text;
use crate::upkeep::coverage::{By, coverage, shade};
use crate::upkeep::stale::stale;
use crate::words::{Value, Words};

/// Where a row leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// Nowhere: it is a heading.
    Nowhere,
    /// To this offer.
    Offer(Text),
    /// To the offers for this need.
    Need(Text),
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What stands in it, in columns that go together.
    pub cells: Vec<String>,
    /// It heads the rows below it.
    pub is_head: bool,
    /// Where it leads.
    pub leads: Leads,
}

/// What has to be looked at, by owner; under each offer its reasons, which lead to it too.
pub fn stale_rows(model: &Model, words: &Words) -> Vec<Row> {
    let directory = &model.shelf.directory;
    let mut rows = Vec::new();
    for pile in stale(directory, model.now.date()) {
        let owner = pile.owner.as_ref().map_or_else(|| words.get("stale-nobody"), |owner| owner.as_str().to_owned());
        let head = words.say("stale-owner", &[("owner", Value::Text(&owner)), ("count", pile.entries.len().into())]);
        rows.push(Row { cells: vec![head], is_head: true, leads: Leads::Nowhere });
        for due in &pile.entries {
            let Some(entry) = directory.offers.get(due.offer) else { continue };
            for (number, reason) in due.reasons.iter().enumerate() {
                let why =
                    words.stale_reason(reason.why.code(), reason.day, reason.language.as_deref(), &directory.lists);
                let name = if number == 0 { entry.offer.name.as_str() } else { "" };
                rows.push(Row {
                    cells: vec![format!("  {name}"), why],
                    is_head: false,
                    leads: Leads::Offer(entry.offer.id.clone()),
                });
            }
        }
    }
    rows
}

/// Needs by towns: the need, all its offers, and a cell for each town; the first row names them.
pub fn coverage_rows(model: &Model, words: &Words) -> Vec<Row> {
    let directory = &model.shelf.directory;
    let found = coverage(directory, By::Towns, model.now.date());
    let most = found.most();
    let names =
        found.columns.iter().map(|column| words.coverage_column(found.by.name(), column.key(), &directory.lists));
    let mut head = vec![String::new(), words.get("coverage-total")];
    head.extend(names);
    let mut rows = vec![Row { cells: head, is_head: true, leads: Leads::Nowhere }];
    for row in &found.rows {
        let Some(need) = directory.needs.get(row.need) else { continue };
        let indent = if row.is_group { "" } else { "  " };
        let mut cells =
            vec![format!("{indent}{}", directory.needs.label(row.need, words.language())), row.total.to_string()];
        cells.extend(row.counts.iter().map(|count| match shade(*count, most) {
            0 => "·".to_owned(),
            1 => format!("░ {count}"),
            2 => format!("▒ {count}"),
            3 => format!("▓ {count}"),
            _ => format!("█ {count}"),
        }));
        rows.push(Row { cells, is_head: row.is_group, leads: Leads::Need(need.id.clone()) });
    }
    rows
}
