//! Entries whose address must not be known: what is found in one is said without anything that stands in it.
//!
//! Whether an entry is one is seen by its letters alone, since what protects an address may itself be broken or misspelt; so it is
//! seen once too often rather than once too rarely. Only what was found in an entry is held against it: an entry without a
//! finding costs nothing. This file may not know how a finding is shown.

use super::block::Block;
use super::catalogue::Table;
use super::check::shapes::{names_only_a_place, resembles_address};
use super::finding::{Code, Finding};
use super::lists::List;
use super::nearest::nearest;

/// Takes what stands in an entry out of what was found in it, if its address must not be known.
pub(super) fn hush(file: &str, block: Block, findings: &mut [Finding]) {
    // A need has no address; `hidden = true` leaves it out.
    if !findings.is_empty() && block.name(file) != Table::Need.name() && conceals(block.text(file)) {
        findings.iter_mut().for_each(hush_one);
    }
}

/// Takes what stands in the file out of a finding; what the format itself says, stays.
pub(super) fn hush_one(finding: &mut Finding) {
    finding.quiet = true;
    let example = finding.key.and_then(|(table, key)| table.key(key)).map_or("", |key| key.example);
    let code = finding.code;
    finding.arguments.retain(|(name, word)| match *name {
        "expected" | "found" | "known" | "length" | "most" | "mark" | "character" | "number" | "reason" | "day"
        | "date" | "from" | "to" | "file" => true,
        "key" | "table" | "in" => is_of_the_format(word),
        // Of an id that is lost the nearest is another entry's.
        "near" => code == Code::UnknownReference || is_of_the_format(word) || is_a_value(word),
        "example" => word.as_str() == example || matches!(code, Code::BadDate | Code::WrongType),
        _ => false,
    });
}

/// Whether the text of a block says or seems to say that its address must not be known: a key that resembles `address`, or a value
/// that resembles `hidden` and is all there is.
fn conceals(block: &str) -> bool {
    block.lines().any(|line| {
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.starts_with('#') {
            return false;
        }
        let (key, value) = line
            .split_once(['=', ':'])
            .or_else(|| line.split_once(char::is_whitespace).filter(|_| !line.starts_with('[')))
            .unwrap_or((line, ""));
        // With an equals sign too many the value is what stands behind the last.
        let value = value.rsplit(['=', ':']).next().unwrap_or_default();
        let mut values = words(value.split('#').next().unwrap_or_default());
        // An escape in a key can be any letter.
        key.contains('\\')
            || words(key).any(resembles_address)
            || values.next().is_some_and(means_hidden) && values.next().is_none()
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).filter(|word| !word.is_empty())
}

fn means_hidden(word: &str) -> bool {
    nearest(word, ["hidden", "geheim", "versteckt", "verborgen", "secret"]).is_some()
}

/// Whether a word is one of the format's, or a slip of one: a key, or the name of a table.
fn is_of_the_format(word: &str) -> bool {
    let names = || Table::ALL.into_iter().flat_map(|table| std::iter::once(table.name()).chain(keys(table)));
    names().any(|name| name == word) || names_only_a_place(word) || nearest(word, names()).is_some()
}

fn keys(table: Table) -> impl Iterator<Item = &'static str> {
    table.keys().iter().map(|key| key.name)
}

fn is_a_value(word: &str) -> bool {
    List::ALL.into_iter().any(|list| list.code(word).is_some())
}

/// The beginning of a line of such an entry that may be shown: its key with the equals sign, if the key is one of the format's, or a
/// table's head.
pub fn shown(line: &str) -> &str {
    let body = line.trim_start();
    let lead = line.len() - body.len();
    let part_of = |part: &str| is_of_the_format(part.trim()) || part.trim().len() <= 3;
    let end = if body.starts_with('[') {
        let end = body.len() - body.trim_start_matches(['[', ' ']).len();
        let name = body.get(end..).and_then(|rest| rest.split_once(']')).map_or("", |(name, _)| name);
        let brackets = body.get(end + name.len()..).map_or(0, |rest| rest.len() - rest.trim_start_matches(']').len());
        if !name.is_empty() && name.split('.').all(part_of) { end + name.len() + brackets } else { 0 }
    } else {
        body.split_once('=').filter(|(key, _)| key.split('.').all(part_of)).map_or(0, |(key, _)| key.len() + 1)
    };
    line.get(..lead + end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_could_be_meant_to_hide_an_address_hides_it() {
        for line in [
            "address = \"hidden\"",
            "  adress = \"hidden\"",
            "Adresse = \"geheim\"",
            "address = „hidden“",
            "address \"hidden\"",
            "address: hidden",
            "address hidden",
            "\"addr\\u0065ss\" = \"hidden\"",
            "'address' = \"hiden\"",
            "offer.address = \"x\"",
            "anschrift = \"hidden\" # wegen Gewalt",
            "x = [\"versteckt\"]",
            "addr=ess = \"hidden\"",
            "hidden = true",
            "[Adresse]",
            "[offer.address]",
            "\u{feff}address = \"Weg 5",
        ] {
            assert!(conceals(&format!("[[offer]]\nid = \"a\"\n{line}\n")), "{line}");
        }
        for line in [
            "# address = \"hidden\"",
            "state = \"draft\"",
            "access = [\"drop_in\"]",
            "summary = \"Alles bleibt geheim und ist kostenlos.\"",
            "street = \"Am Markt 1\"",
            "[[offer.at]]",
            "needs = [\"crisis\"]",
        ] {
            assert!(!conceals(&format!("[[offer]]\nid = \"a\"\n{line}\n")), "{line}");
        }
        let concealing: Vec<&str> =
            Table::ALL.into_iter().flat_map(keys).filter(|key| conceals(&format!("{key} = 1\n"))).collect();
        // Needs, which have no address, hide themselves and their words.
        assert_eq!(concealing, ["hidden_synonyms", "hidden", "address", "hidden_synonyms"]);
    }

    #[test]
    fn of_a_line_only_the_key_is_shown() {
        for (line, part) in [
            ("street = \"Zymbalweg 5\"", "street ="),
            ("\tstret=\"Zymbalweg 5\"", "\tstret="),
            ("PLZ = 99999 # Zymbalweg", "PLZ ="),
            ("cost.note = \"Zymbalweg 5\"", "cost.note ="),
            ("at = [{ place = \"Zymbalweg\" }]", "at ="),
            ("[[offer.at]] # Zymbalweg", "[[offer.at]]"),
            ("[offer.translations.uk]", "[offer.translations.uk]"),
            ("[[ offer ]]", "[[ offer ]]"),
            ("[Zymbalweg]", ""),
            ("[offer.Zymbalweg]", ""),
            ("Zymbalweg 5 = \"street\"", ""),
            ("\"Zymbalweg\" = 1", ""),
            ("Zymbalstrasse = 5", ""),
            ("street: \"Zymbalweg 5\"", ""),
            ("street \"Zymbalweg 5\"", ""),
            ("Zymbalweg 5", ""),
            ("", ""),
            ("ß", ""),
        ] {
            assert_eq!(shown(line), part, "{line}");
        }
    }
}
