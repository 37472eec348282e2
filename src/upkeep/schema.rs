//! The JSON Schema of `directory.toml`: with it an editor completes and explains every key while somebody types.
//!
//! Draft 7, which the TOML language servers know. Made from the catalogue, so it knows what the reader knows and nothing
//! else. What it cannot say (that an id exists, that hours can be read) `lotse check` says.

use crate::directory::catalogue::{Key, Kind, Table};
use crate::directory::lists::List;
use crate::directory::taxonomy::{Lists, Needs};
use serde_json::{Map, Value, json};

/// What descriptions in the schema are made of: the values of lists and needs with their labels.
#[derive(Debug)]
pub struct Words<'w> {
    /// The closed lists.
    pub lists: &'w Lists,
    /// The built-in needs.
    pub needs: &'w Needs,
}

/// The schema, in lines of two blanks' indent, with a line end.
pub fn schema(words: &Words<'_>) -> String {
    let mut top = Map::new();
    for table in [Table::Directory, Table::Provider, Table::Place, Table::Need, Table::Offer] {
        let reference = json!({ "$ref": format!("#/definitions/{}", table.name()) });
        let value = if table.is_repeated() { json!({ "type": "array", "items": reference }) } else { reference };
        top.insert(table.name().to_owned(), value);
    }
    let definitions: Map<String, Value> = Table::ALL
        .into_iter()
        .filter(|table| *table != Table::Code)
        .map(|table| (table.name().to_owned(), object(table, words)))
        .collect();
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Lotse: directory.toml",
        "type": "object",
        "properties": top,
        "additionalProperties": false,
        "definitions": definitions,
    });
    serde_json::to_string_pretty(&schema).map(|text| text + "\n").unwrap_or_default()
}

fn object(table: Table, words: &Words<'_>) -> Value {
    let properties: Map<String, Value> =
        table.keys().iter().map(|key| (key.name.to_owned(), described(key, words))).collect();
    let required: Vec<&str> = table.keys().iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A key's value with its explanation in German and English and an example.
fn described(key: &Key, words: &Words<'_>) -> Value {
    let mut value = kind(&key.kind, words);
    if let Value::Object(map) = &mut value {
        // Beside a reference draft 7 ignores everything, so a reference goes inside.
        if let Some(reference) = map.remove("$ref") {
            map.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
        }
        let text = format!("{}: {}\n\n{}\n\n{} = {}", key.german, key.de, key.en, key.name, key.example);
        // Language servers show what stands at the way that fits, and not what stands above it.
        for way in map.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Value::Object(way) = way
                && !way.contains_key("description")
            {
                way.insert("title".to_owned(), json!(key.german));
                way.insert("description".to_owned(), json!(text));
            }
        }
        map.insert("title".to_owned(), json!(key.german));
        map.insert("description".to_owned(), json!(text));
    }
    value
}

fn kind(kind_of: &Kind, words: &Words<'_>) -> Value {
    let text = |most: u16| json!({ "type": "string", "minLength": 1, "maxLength": most });
    let by_language = |value: Value| json!({ "type": "object", "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": value });
    let reference = |table: Table| json!({ "$ref": format!("#/definitions/{}", table.name()) });
    match kind_of {
        Kind::Id => json!({ "type": "string", "pattern": "^[A-Za-z0-9._-]+$", "maxLength": 120 }),
        Kind::Line(most) | Kind::Text(most) => text(*most),
        Kind::Localized => json!({ "anyOf": [text(400), by_language(text(400))] }),
        Kind::TextByLanguage => by_language(text(400)),
        Kind::TextsByLanguage => by_language(json!({ "type": "array", "items": text(140) })),
        Kind::Free => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        Kind::Code(list) => codes(*list, words),
        Kind::YesNoOr(list) => json!({ "anyOf": [{ "type": "boolean" }, codes(*list, words)] }),
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Language => json!({ "type": "string", "pattern": LANGUAGE, "examples": List::Languages.codes() }),
        Kind::Count => json!({ "type": "integer", "minimum": 0 }),
        Kind::Amount => json!({ "type": "number", "minimum": 0 }),
        Kind::Degrees(most) => json!({ "type": "number", "minimum": -i32::from(*most), "maximum": *most }),
        // A date of TOML is no type of JSON: language servers hand it over as a text of this format.
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::SeasonDay => {
            json!({ "anyOf": [{ "type": "string", "pattern": "^[01][0-9]-[0-3][0-9]$" }, { "type": "string", "format": "date" }] })
        }
        Kind::Phone => json!({ "type": "string", "pattern": "^[+0-9(][-0-9 /().–+]*$" }),
        Kind::Email => json!({ "type": "string", "pattern": "^[^@ ]+@[^@ ]+\\.[^@ ]+$" }),
        Kind::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Kind::Hours | Kind::Zone => json!({ "type": "string" }),
        Kind::Ref(Table::Need) => need_ids(words),
        Kind::Ref(_) => json!({ "type": "string" }),
        Kind::Table(table) => reference(*table),
        Kind::TableOr(table) => {
            let first = table.keys().first().map_or(Value::Null, |key| kind(&key.kind, words));
            json!({ "anyOf": [first, reference(*table)] })
        }
        Kind::TablesByLanguage(table) => by_language(reference(*table)),
        Kind::List(item) => json!({ "type": "array", "items": kind(item, words) }),
    }
}

/// The shape of a language tag (BCP 47), as far as the format needs it.
const LANGUAGE: &str = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";

fn codes(list: List, words: &Words<'_>) -> Value {
    let label =
        |code: &str| format!("{} / {}", words.lists.label(list, code, "de"), words.lists.label(list, code, "en"));
    let values: Vec<Value> = list
        .codes()
        .iter()
        .map(|code| json!({ "const": code, "title": label(code), "description": label(code) }))
        .collect();
    json!({ "type": "string", "enum": list.codes(), "anyOf": values })
}

/// The built-in needs to choose from; a directory's own are allowed, since the schema cannot know them.
fn need_ids(words: &Words<'_>) -> Value {
    let values: Vec<Value> = words
        .needs
        .iter()
        .map(|(ix, need)| {
            let label = format!("{} / {}", words.needs.label(ix, "de"), words.needs.label(ix, "en"));
            json!({ "const": need.id.as_str(), "title": label, "description": label })
        })
        .collect();
    json!({ "type": "string", "anyOf": values.into_iter().chain([json!({ "type": "string" })]).collect::<Vec<_>>() })
}
