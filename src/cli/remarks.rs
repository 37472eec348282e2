//! What an import has to say, on stderr: what was lost first and all of it, rows with the same remark together.

use super::Call;
use super::output::{say, shorten};
use crate::directory::Text;
use crate::directory::catalogue::Table;
use crate::exchange::report::{Remark, RemarkKind, Report};
use crate::words::Value;
use std::collections::BTreeMap;

/// So many rows are named; of more the number.
const ROWS: usize = 12;
/// Of what was understood or added so many remarks of a kind are shown; every loss is.
const ALIKE: usize = 20;
/// So much of a value is quoted.
const QUOTED: usize = 80;

impl Call<'_> {
    /// Says everything, grouped.
    pub(super) fn say_report(&self, report: &Report) {
        let mut groups: BTreeMap<(RemarkKind, &str, &str, &str), Vec<&str>> = BTreeMap::new();
        for Remark { kind, origin, column, value, other } in &report.remarks {
            let origins = groups.entry((*kind, column, value, other)).or_default();
            if origins.last() != Some(&origin.as_str()) {
                origins.push(origin);
            }
        }
        // As somebody goes through the rows of a spreadsheet; other sources have no numbers.
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|((kind, column, ..), origins)| {
            let row = origins.iter().filter_map(|origin| origin.parse::<u64>().ok()).min();
            (*kind, row.is_none(), row, *column)
        });
        for losses in [true, false] {
            let mut first = true;
            let mut told: BTreeMap<(RemarkKind, &str), usize> = BTreeMap::new();
            for ((kind, column, value, other), origins) in
                groups.iter().filter(|((kind, ..), _)| kind.is_loss() == losses)
            {
                if std::mem::take(&mut first) {
                    let heading = if losses { "import-heading-lost" } else { "import-heading-understood" };
                    say(&self.words.exchange(heading, &[]));
                }
                let alike = told.entry((*kind, *column)).or_default();
                *alike += 1;
                if losses || *alike <= ALIKE {
                    let line = self.remark(*kind, column, value, other, origins);
                    say(&format!("- {line}"));
                }
            }
            for ((_, column), count) in told.iter().filter(|(_, count)| !losses && **count > ALIKE) {
                let more = [("count", (count - ALIKE).into()), ("column", Value::Text(column))];
                say(&format!("- {}", self.words.exchange("import-more", &more)));
            }
        }
    }

    fn remark(&self, kind: RemarkKind, column: &str, value: &str, other: &str, origins: &[&str]) -> String {
        let german = Table::Offer.key(column).map_or(column, |key| key.german);
        let number = value.parse::<usize>().ok().filter(|_| kind == RemarkKind::UnknownColumn);
        let (shown, other) = (shorten(&Text::line(value), QUOTED), shorten(&Text::line(other), QUOTED));
        let value = number.map_or(Value::Text(&shown), Value::from);
        self.words.exchange(
            &format!("import-remark-{}", kind.code()),
            &[
                ("where", Value::Text(&self.rows(origins))),
                ("column", Value::Text(&Text::line(column))),
                ("german", german.into()),
                ("value", value),
                ("other", Value::Text(if other.is_empty() { "none" } else { &other })),
            ],
        )
    }

    /// `Zeilen 3, 5 und 40 weitere`; paths in a JSON text or rows of tables stand for themselves.
    fn rows(&self, origins: &[&str]) -> String {
        let shown: Vec<&str> = origins.iter().copied().take(ROWS).collect();
        let shown = shown.join(", ");
        if origins.iter().any(|origin| origin.parse::<usize>().is_err()) {
            return shown;
        }
        let more = origins.len().saturating_sub(ROWS);
        self.words.exchange(
            "import-rows",
            &[("count", origins.len().into()), ("rows", Value::Text(&shown)), ("more", more.into())],
        )
    }
}
