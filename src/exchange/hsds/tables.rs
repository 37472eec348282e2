//! The tabular form: which tables there are, their columns, and how JSON is taken apart into them.

use crate::directory::Text;
use foldhash::HashMap;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A row with where it came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// A table's name and row, or a path in a JSON text.
    pub origin: String,
    /// Values by column.
    pub values: BTreeMap<String, String>,
}

/// Rows by table.
pub type Tables = BTreeMap<String, Vec<Cells>>;

/// A table of HSDS 3.0: its file, what one of it is called where another refers to it, its columns with `#` for numbers and
/// `@` for days.
struct Form {
    file: &'static str,
    one: &'static str,
    columns: &'static str,
}

/// The tables (openreferral/specification, branch 3.0, `schema/`).
const FORMS: &[Form] = &[
    Form {
        file: "organizations",
        one: "organization",
        columns: "id name alternate_name description email website tax_status tax_id #year_incorporated legal_status logo uri parent_organization_id",
    },
    Form { file: "programs", one: "program", columns: "id organization_id name alternate_name description" },
    Form {
        file: "services",
        one: "service",
        columns: "id organization_id program_id name alternate_name description url email status interpretation_services application_process fees_description wait_time fees accreditations eligibility_description #minimum_age #maximum_age @assured_date assurer_email licenses alert last_modified",
    },
    Form { file: "attributes", one: "attribute", columns: "id link_id taxonomy_term_id link_type link_entity value" },
    Form {
        file: "service_areas",
        one: "service_area",
        columns: "id service_id name description extent extent_type uri",
    },
    Form { file: "service_at_location", one: "service_at_location", columns: "id service_id location_id description" },
    Form {
        file: "locations",
        one: "location",
        columns: "id location_type url organization_id name alternate_name description transportation #latitude #longitude external_identifier external_identifier_type",
    },
    Form {
        file: "addresses",
        one: "address",
        columns: "id location_id attention address_1 address_2 city region state_province postal_code country address_type",
    },
    Form {
        file: "phones",
        one: "phone",
        columns: "id location_id service_id organization_id contact_id service_at_location_id number #extension type description",
    },
    Form {
        file: "schedules",
        one: "schedule",
        columns: "id service_id location_id service_at_location_id @valid_from @valid_to @dtstart #timezone @until #count wkst freq #interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes",
    },
    Form { file: "funding", one: "funding", columns: "id organization_id service_id source" },
    Form { file: "languages", one: "language", columns: "id service_id location_id phone_id name code note" },
    Form { file: "required_documents", one: "required_document", columns: "id service_id document uri" },
    Form {
        file: "contacts",
        one: "contact",
        columns: "id organization_id service_id service_at_location_id location_id name title department email",
    },
    Form {
        file: "cost_options",
        one: "cost_option",
        columns: "id service_id @valid_from @valid_to option currency #amount amount_description",
    },
    Form { file: "accessibility", one: "accessibility", columns: "id location_id description details url" },
    Form {
        file: "organization_identifiers",
        one: "organization_identifier",
        columns: "id organization_id identifier_scheme identifier_type identifier",
    },
    Form {
        file: "taxonomy_terms",
        one: "taxonomy_term",
        columns: "id code name description parent_id taxonomy language taxonomy_id term_uri",
    },
    Form { file: "taxonomies", one: "taxonomy", columns: "id name description uri version" },
    Form {
        file: "metadata",
        one: "metadata",
        columns: "id resource_id resource_type @last_action_date last_action_type field_name previous_value replacement_value updated_by",
    },
];

/// The table of a key in JSON: plural keys hold lists of it, `organization`, `location` and others one.
fn form_of(key: &str) -> Option<&'static Form> {
    let key = match key {
        "service_at_locations" => "service_at_location",
        "taxonomy_detail" => "taxonomy",
        key => key,
    };
    FORMS.iter().find(|form| form.file == key || form.one == key)
}

/// Rows that JSON was taken apart into.
#[derive(Clone, Debug, Default)]
pub struct Apart {
    /// The rows.
    pub tables: Tables,
    /// Where what others refer to stands: an organization of many services is in the text as often.
    seen: HashMap<(&'static str, String), usize>,
}

impl Apart {
    /// Takes an object apart; gives its id.
    pub fn take(&mut self, table: &str, object: &Map<String, Value>, origin: &str) -> Option<String> {
        let form = form_of(table)?;
        // An object without an id is still one: its place is as good.
        let id = object.get("id").map(text).filter(|id| !id.is_empty()).unwrap_or_else(|| origin.to_owned());
        let mut cells = Cells { origin: origin.to_owned(), values: BTreeMap::new() };
        cells.values.insert("id".to_owned(), id.clone());
        let mut children: Vec<(&'static Form, &Map<String, Value>, String)> = Vec::new();
        for (key, value) in object {
            match (value, form_of(key)) {
                (Value::Array(items), Some(child)) => {
                    for (number, item) in items.iter().enumerate() {
                        match item {
                            Value::Object(item) => children.push((child, item, format!("{origin}.{key}[{number}]"))),
                            Value::Null => {}
                            other => _ = cells.values.insert(format!("{key}[{number}]"), text(other)),
                        }
                    }
                }
                (Value::Object(item), Some(child)) => {
                    if let Some(id) = self.take(child.file, item, &format!("{origin}.{key}")) {
                        cells.values.insert(format!("{}_id", child.one), id);
                    }
                }
                (Value::Array(items), None) if items.is_empty() => {}
                (value, _) => _ = cells.values.insert(key.clone(), text(value)),
            }
        }
        cells.values.retain(|_, value| !value.trim().is_empty());
        let rows = self.tables.entry(form.file.to_owned()).or_default();
        let shared = matches!(form.one, "organization" | "location" | "taxonomy_term" | "taxonomy" | "program");
        if shared {
            let first = self.seen.get(&(form.one, id.clone())).and_then(|at| rows.get(*at));
            // A second time it may say something else; then it is a row of its own, and somebody hears of it.
            if first.is_some_and(|first| first.values == cells.values) {
                return Some(id);
            }
            self.seen.entry((form.one, id.clone())).or_insert(rows.len());
        }
        rows.push(cells);
        for (child, item, origin) in children {
            let before = self.tables.get(child.file).map_or(0, Vec::len);
            self.take(child.file, item, &origin);
            // What is inside the child is in other tables, or after it in the same.
            let Some(row) = self.tables.get_mut(child.file).and_then(|rows| rows.get_mut(before)) else { continue };
            match child.one {
                "attribute" => {
                    row.values.insert("link_id".to_owned(), id.clone());
                    row.values.entry("link_entity".to_owned()).or_insert_with(|| form.one.to_owned());
                }
                "metadata" => _ = row.values.insert("resource_id".to_owned(), id.clone()),
                _ => _ = row.values.insert(format!("{}_id", form.one), id.clone()),
            }
        }
        Some(id)
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The files of the tabular form: a CSV file a table that has rows, and the description of the package
/// (<https://specs.frictionlessdata.io/tabular-data-package/>).
pub fn files(tables: &Tables) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    let mut resources = Vec::new();
    for form in FORMS {
        let Some(rows) = tables.get(form.file).filter(|rows| !rows.is_empty()) else { continue };
        let columns: Vec<(&str, &str)> = form
            .columns
            .split(' ')
            .map(|column| match column.split_at_checked(1) {
                Some(("#", name)) => (name, "number"),
                Some(("@", name)) => (name, "date"),
                _ => (column, "string"),
            })
            .collect();
        let mut bytes = Vec::new();
        let mut writer = csv::WriterBuilder::new().from_writer(&mut bytes);
        // Writing into memory does not fail.
        let _ = writer.write_record(columns.iter().map(|(name, _)| *name));
        for row in rows {
            let cells = columns.iter().map(|(name, _)| row.values.get(*name).map(String::as_str).unwrap_or_default());
            let _ = writer.write_record(cells);
        }
        let _ = writer.flush();
        drop(writer);
        let fields: Vec<Value> = columns.iter().map(|(name, kind)| json!({ "name": name, "type": kind })).collect();
        resources.push(json!({
            "name": form.file,
            "path": format!("{}.csv", form.file),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id" },
        }));
        out.push((format!("{}.csv", form.file), bytes));
    }
    let package = json!({ "name": "hsds-3-0", "profile": "tabular-data-package", "resources": resources });
    let package = serde_json::to_string_pretty(&package).unwrap_or_default();
    out.push(("datapackage.json".to_owned(), (package + "\n").into_bytes()));
    out
}

/// A value of a source, cleaned of what no text may hold; lines stay.
pub fn clean(raw: &str) -> String {
    Text::clean(&raw.replace("\r\n", "\n")).trim().to_owned()
}
