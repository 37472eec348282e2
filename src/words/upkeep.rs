//! What maintainers are told: why an entry has to be looked at, columns of the coverage, fields that changed.

use super::{Value, Words};
use crate::directory::Text;
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;
use crate::directory::taxonomy::Lists;
use chrono::NaiveDate;

impl Words {
    /// Why an entry has to be looked at, by the code of the reason.
    pub fn stale_reason(&self, code: &str, day: Option<NaiveDate>, language: Option<&str>, lists: &Lists) -> String {
        let day = day.map_or_else(|| "none".to_owned(), |day| self.date(day));
        let language = language.map_or("none", |tag| lists.language(tag, self.language()));
        self.say("stale-reason", &[("code", code.into()), ("day", (&day).into()), ("language", language.into())])
    }

    /// The name of a column of the coverage: a town, or a value of a closed list.
    pub fn coverage_column(&self, by: &str, key: &str, lists: &Lists) -> String {
        match by {
            _ if key.is_empty() => self.say("coverage-unstated", &[("by", by.into())]),
            "languages" => lists.language(key, self.language()).to_owned(),
            "groups" => lists.label(List::Groups, key, self.language()).to_owned(),
            _ => key.to_owned(),
        }
    }

    /// The name of a field by the way to it: `Kosten › Betrag`; in English the keys themselves.
    pub fn field(&self, table: Table, path: &[Text]) -> String {
        let mut kind = Some(Kind::Table(table));
        let mut names = Vec::with_capacity(path.len());
        for step in path {
            let (name, below) = match kind {
                Some(Kind::Table(table) | Kind::TableOr(table)) => match table.key(step) {
                    Some(key) if self.language() == "de" => (key.german, Some(key.kind)),
                    key => (step.as_str(), key.map(|key| key.kind)),
                },
                // Between a list or the translations and their fields stands an id or a language.
                Some(Kind::TablesByLanguage(table)) => (step.as_str(), Some(Kind::Table(table))),
                Some(Kind::List(Kind::Table(table))) => (step.as_str(), Some(Kind::Table(*table))),
                _ => (step.as_str(), None),
            };
            names.push(name);
            kind = below;
        }
        names.join(" › ")
    }

    /// How many entries are new, gone, changed.
    pub fn differences(&self, (added, removed, changed): (usize, usize, usize)) -> String {
        self.say(
            "diff-summary",
            &[
                ("total", (added + removed + changed).into()),
                ("added", added.into()),
                ("removed", removed.into()),
                ("changed", changed.into()),
            ],
        )
    }

    /// What a table of the format is called when one speaks of an entry: `Angebot`.
    pub fn entry_kind(&self, table: Table) -> String {
        self.say("entry-kind", &[("table", Value::Text(table.name()))])
    }
}
