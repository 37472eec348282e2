//! The format in words: what a key must hold, what a table is.

use super::{Value, Words};
use crate::directory::catalogue::{Kind, Table};
use crate::directory::lists::List;

impl Words {
    /// What a value must be: `list of dates, without quotation marks`. `list` and `table` write the names of closed lists and
    /// of other tables, so that a page can make links of them.
    pub fn kind(&self, kind: Kind, list: &dyn Fn(List) -> String, table: &dyn Fn(Table) -> String) -> String {
        self.kind_of(kind, false, list, table)
    }

    /// What a table of the format is for.
    pub fn table(&self, table: Table) -> String {
        let name = match table {
            Table::Directory => "directory",
            Table::Provider => "provider",
            Table::Place => "place",
            Table::Need => "need",
            Table::Offer => "offer",
            Table::At => "at",
            Table::Translation => "translation",
            Table::Emergency => "emergency",
            Table::SchoolHoliday => "school-holiday",
            Table::Ages => "ages",
            Table::ResidenceNote => "residence-note",
            Table::Speaks => "speaks",
            Table::Season => "season",
            Table::Course => "course",
            Table::Capacity => "capacity",
            Table::Cost => "cost",
            Table::Accessibility => "accessibility",
            Table::Contact => "contact",
            Table::Alert => "alert",
            Table::Code => "code",
        };
        self.say_finding(&format!("table-{name}"), &[])
    }

    /// Where the values of a closed list are written: the keys, or none.
    pub fn list_use(&self, keys: &[String]) -> String {
        if keys.is_empty() {
            return self.say_finding("list-for-searches", &[]);
        }
        self.say_finding("list-for-keys", &[("keys", Value::Text(&keys.join(", ")))])
    }

    fn kind_of(
        &self,
        kind: Kind,
        many: bool,
        list: &dyn Fn(List) -> String,
        table: &dyn Fn(Table) -> String,
    ) -> String {
        let say = |id: &str, name: &str, value: &str| {
            // Where a plural differs from the singular there is a message for it.
            let plural =
                if many { self.say_finding(&format!("{id}-many"), &[(name, value.into())]) } else { String::new() };
            if many && plural != format!("{id}-many") { plural } else { self.say_finding(id, &[(name, value.into())]) }
        };
        match kind {
            Kind::Id => say("kind-id", "none", ""),
            Kind::Line(most) => say("kind-line", "most", &most.to_string()),
            Kind::Text(most) => say("kind-text", "most", &most.to_string()),
            Kind::Localized => say("kind-localized", "none", ""),
            Kind::TextByLanguage => say("kind-text-by-language", "none", ""),
            Kind::TextsByLanguage => say("kind-texts-by-language", "none", ""),
            Kind::Free => say("kind-free", "none", ""),
            Kind::Code(of) => say("kind-code", "list", &list(of)),
            Kind::YesNoOr(of) => say("kind-yes-no-or", "list", &list(of)),
            Kind::YesNo => say("kind-yes-no", "none", ""),
            Kind::Language => say("kind-language", "none", ""),
            Kind::Count => say("kind-count", "none", ""),
            Kind::Amount => say("kind-amount", "none", ""),
            Kind::Degrees(most) => say("kind-degrees", "most", &most.to_string()),
            Kind::Date => say("kind-date", "none", ""),
            Kind::SeasonDay => say("kind-season-day", "none", ""),
            Kind::Phone => say("kind-phone", "none", ""),
            Kind::Email => say("kind-email", "none", ""),
            Kind::Url => say("kind-url", "none", ""),
            Kind::Hours => say("kind-hours", "none", ""),
            Kind::Zone => say("kind-zone", "none", ""),
            Kind::Ref(of) => say("kind-ref", "table", &table(of)),
            Kind::Table(of) => say("kind-table", "table", &table(of)),
            Kind::TableOr(of) => say("kind-table-or", "table", &table(of)),
            Kind::TablesByLanguage(of) => say("kind-tables-by-language", "table", &table(of)),
            Kind::List(inner) => {
                let what = self.kind_of(*inner, true, list, table);
                self.say_finding("kind-list", &[("what", Value::Text(&what))])
            }
        }
    }
}
