//! Changes one fact of an entry and no other byte of its file.
//!
//! Places come from `toml_edit`, which knows where keys and values stand; the text itself is cut and joined here, so that
//! whatever is odd in it stays as odd as it was. A new key comes behind the one before it in the catalogue's order.

use crate::directory::block::Block;
use crate::directory::catalogue::{Key as CatalogueKey, Table as CatalogueTable};
use crate::directory::entries;
use toml_edit::{Document, InlineTable, Item, Table};

/// Why a fact was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such offer in this text.
    NoOffer,
    /// The offer has no texts in this language.
    NoTranslation,
    /// The notation of the offer is broken.
    Broken,
}

/// Gives an offer's keys these values, in this order; a value is written as TOML ([`date`], [`text`]).
///
/// # Errors
/// [`Refused::NoOffer`] and [`Refused::Broken`].
pub fn set(text: &str, id: &str, facts: &[(&str, String)]) -> Result<String, Refused> {
    let mut text = text.to_owned();
    for (key, value) in facts {
        text = set_one(&text, id, None, key, value)?;
    }
    Ok(text)
}

/// Gives a key of an offer's texts in another language a value.
///
/// # Errors
/// Any of [`Refused`].
pub fn set_translated(text: &str, id: &str, language: &str, key: &str, value: &str) -> Result<String, Refused> {
    set_one(text, id, Some(language), key, value)
}

/// A day as TOML writes it.
pub fn date(day: chrono::NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// A text as TOML writes it.
pub fn text(raw: &str) -> String {
    toml_edit::Value::from(raw).to_string()
}

/// A change of a text: what stands in this range becomes this.
struct Splice {
    range: std::ops::Range<usize>,
    with: String,
}

fn set_one(text: &str, id: &str, language: Option<&str>, key: &str, value: &str) -> Result<String, Refused> {
    let stand = entries::offer(text, id).ok_or(Refused::NoOffer)?;
    let Splice { range, with } = splice(text, &stand.block, language, key, value)?;
    let base = stand.block.span.start as usize;
    let (before, behind) = (text.get(..base + range.start), text.get(base + range.end..));
    match (before, behind) {
        (Some(before), Some(behind)) => Ok(format!("{before}{with}{behind}")),
        _ => Err(Refused::Broken),
    }
}

fn splice(text: &str, block: &Block, language: Option<&str>, key: &str, value: &str) -> Result<Splice, Refused> {
    let written = block.text(text);
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let document = Document::parse(written).map_err(|_| Refused::Broken)?;
    let offer = match document.as_table().get(CatalogueTable::Offer.name()) {
        Some(Item::ArrayOfTables(offers)) => offers.iter().next(),
        _ => None,
    };
    let offer = offer.ok_or(Refused::Broken)?;
    let Some(language) = language else {
        return in_table(written, offer, CatalogueTable::Offer.keys(), key, value, line_end).ok_or(Refused::Broken);
    };
    let is_meant =
        |written: &str| crate::directory::model::Language::parse(written).is_some_and(|tag| tag.as_str() == language);
    let translations = offer.get("translations").and_then(Item::as_table_like).ok_or(Refused::NoTranslation)?;
    let (_, translation) = translations.iter().find(|(tag, _)| is_meant(tag)).ok_or(Refused::NoTranslation)?;
    let known = CatalogueTable::Translation.keys();
    match translation {
        Item::Table(table) => in_table(written, table, known, key, value, line_end),
        Item::Value(toml_edit::Value::InlineTable(table)) => in_inline(table, known, key, value),
        _ => None,
    }
    .ok_or(Refused::Broken)
}

/// The change in a table with a head: the value alone, or a line behind that of the key before.
fn in_table(
    written: &str,
    table: &Table,
    known: &[CatalogueKey],
    key: &str,
    value: &str,
    line_end: &str,
) -> Option<Splice> {
    if let Some(item) = table.get(key) {
        return item.span().map(|range| Splice { range, with: value.to_owned() });
    }
    let values = table.iter().filter_map(|(name, item)| Some((name, item.as_value()?.span()?.end)));
    let behind = predecessor(values, known, key).or_else(|| table.span().map(|head| head.end))?;
    let rest = written.get(behind..)?;
    match rest.find('\n') {
        Some(feed) => {
            let at = behind + feed + 1;
            Some(Splice { range: at..at, with: format!("{key} = {value}{line_end}") })
        }
        // The last line of a file may lack its end; it still does afterwards.
        None => Some(Splice { range: written.len()..written.len(), with: format!("{line_end}{key} = {value}") }),
    }
}

/// The change in an inline table.
fn in_inline(table: &InlineTable, known: &[CatalogueKey], key: &str, value: &str) -> Option<Splice> {
    if let Some(item) = table.get(key) {
        return item.span().map(|range| Splice { range, with: value.to_owned() });
    }
    let values = table.iter().filter_map(|(name, value)| Some((name, value.span()?.end)));
    match predecessor(values, known, key) {
        Some(at) => Some(Splice { range: at..at, with: format!(", {key} = {value}") }),
        None => {
            let at = table.span()?.start + 1;
            let comma = if table.is_empty() { " " } else { "," };
            Some(Splice { range: at..at, with: format!(" {key} = {value}{comma}") })
        }
    }
}

/// Where the value of the key ends that comes before this one in the catalogue's order.
fn predecessor<'k>(values: impl Iterator<Item = (&'k str, usize)>, known: &[CatalogueKey], key: &str) -> Option<usize> {
    let rank = |name: &str| known.iter().position(|known| known.name == name);
    let own = rank(key)?;
    values
        .filter_map(|(name, end)| rank(name).filter(|rank| *rank < own).map(|rank| (rank, end)))
        .max()
        .map(|(_, end)| end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[directory]\nformat=1\n\n# Kurse\n[[offer]]\nid = 'a'   # bleibt\nname = \"A\"\nverified = 2025-01-01 # alt\n\
                        source_url = \"https://x.example.org\"\n\n[[offer.at]]\nplace = \"p\"\n\n[offer.translations.uk]\nname = \"Б\"\nby = \"human\"\n\n\
                        [[offer]]\nid = \"b\"\nname = \"\"\"\n[[offer]]\n\"\"\"\ntranslations = { tr = { name = \"C\" } }";

    fn changed(before: &str, after: &str) -> Vec<String> {
        let old: Vec<&str> = before.lines().collect();
        after.lines().filter(|line| !old.contains(line)).map(str::to_owned).collect()
    }

    #[test]
    fn only_the_lines_meant_change() {
        let facts = [
            ("verified", "2026-11-23".to_owned()),
            ("verified_by", text("Büro \"Süd\"")),
            ("verified_how", text("phone")),
        ];
        let out = set(TEXT, "a", &facts).unwrap();
        assert_eq!(
            changed(TEXT, &out),
            ["verified = 2026-11-23 # alt", "verified_by = 'Büro \"Süd\"'", "verified_how = \"phone\""]
        );
        assert_eq!(out.lines().count(), TEXT.lines().count() + 2);
        assert_eq!(set(&out, "a", &facts).unwrap(), out);
        let windows = TEXT.replace('\n', "\r\n");
        assert_eq!(set(&windows, "a", &facts).unwrap(), out.replace('\n', "\r\n"));
    }

    #[test]
    fn new_keys_come_where_they_belong() {
        let out = set(TEXT, "b", &[("verified", "2026-11-23".into()), ("verified_by", text("Amt"))]).unwrap();
        assert!(
            out.ends_with(
                "\"\"\"\nverified = 2026-11-23\nverified_by = \"Amt\"\ntranslations = { tr = { name = \"C\" } }"
            ),
            "{out}"
        );
    }

    #[test]
    fn translations_in_either_notation() {
        let out = set_translated(TEXT, "a", "uk", "of", "\"12345678\"").unwrap();
        assert!(out.contains("by = \"human\"\nof = \"12345678\"\n\n[[offer]]"), "{out}");
        let out = set_translated(TEXT, "b", "tr", "of", "\"12345678\"").unwrap();
        assert!(out.ends_with("tr = { name = \"C\", of = \"12345678\" } }"), "{out}");
        assert_eq!(set_translated(TEXT, "a", "tr", "of", "1"), Err(Refused::NoTranslation));
        assert_eq!(set(TEXT, "c", &[("verified", String::new())]), Err(Refused::NoOffer));
    }
}
