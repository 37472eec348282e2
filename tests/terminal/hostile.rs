//! A directory that holds, in every text that the format knows, what a terminal must never be told.

use lotse::directory::catalogue::{Key, Kind, Table};
use std::fmt::Write;

/// Escape sequences, C0 and C1 controls, overrides, soft hyphens, invisible letters, piles of marks.
pub const CONTROLS: &str = "\x1b[31mrot\x1b]0;titel\x07\x1bP+q\x1b\\ \u{9b}32m\u{9d}2;x\u{9c} \x08\r\x7f\
    \u{202e}abc\u{202c}\u{2066}d\u{2069}\u{200e}\u{61c} Schuld\u{ad}ner\u{200b}\u{feff} e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307} \u{fff9}\u{e000}\u{2028}z";

/// A text as TOML writes it, all that is not a letter by its number.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            write!(out, "\\U{:08x}", c as u32).unwrap();
        }
    }
    out.push('"');
    out
}

/// The text for a key: the controls with its name, or a word of ten thousand letters.
fn text(key: &str, long: bool) -> String {
    quoted(&if long { "W".repeat(10_000) } else { format!("{CONTROLS} {key}") })
}

/// A value for a key, as foul as its kind allows; `None` where a value would hide or end the offer.
fn value(key: &Key, kind: Kind, n: usize, long: bool) -> Option<String> {
    let text = || text(key.name, long);
    Some(match kind {
        Kind::Id => format!("\"x{n}\""),
        Kind::Line(_) | Kind::Text(_) => text(),
        Kind::Localized | Kind::TextByLanguage => format!("{{ de = {0}, en = {0}, uk = {0} }}", text()),
        Kind::TextsByLanguage => format!("{{ de = [{0}], en = [{0}] }}", text()),
        Kind::Free => format!("{{ a = {0}, {0} = {0} }}", text()),
        Kind::List(inner) => format!("[{}]", value(key, *inner, n, long)?),
        Kind::Table(table) | Kind::TableOr(table) => inline(table, n, long),
        Kind::TablesByLanguage(table) => format!("{{ en = {0}, uk = {0} }}", inline(table, n, long)),
        Kind::Ref(Table::Need) => "\"work\"".to_owned(),
        Kind::Ref(_) => "\"x0\"".to_owned(),
        // A remark is the only free text of hours.
        Kind::Hours => {
            format!("'Mo-Fr 09:00-17:00 \"{}\"'", if long { "W".repeat(10_000) } else { visible_controls() })
        }
        // Phone, mail and web must look like one to be shown; what does not is for the findings (`broken`).
        Kind::Code(lotse::directory::lists::List::Address | lotse::directory::lists::List::States) => return None,
        _ => key.example.trim_start_matches('[').trim_end_matches(']').to_owned(),
    })
}

/// What of the controls may stand in a literal text of TOML.
fn visible_controls() -> String {
    CONTROLS.chars().filter(|c| !c.is_ascii_control()).collect()
}

fn inline(table: Table, n: usize, long: bool) -> String {
    let pairs =
        table.keys().iter().filter_map(|key| Some(format!("{} = {}", key.name, value(key, key.kind, n, long)?)));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

fn block(table: Table, n: usize, long: bool) -> String {
    let head = if table.is_repeated() { format!("[[{}]]", table.name()) } else { format!("[{}]", table.name()) };
    let mut out = format!("{head}\n");
    for key in table.keys() {
        // An offer that has ended or belongs to nobody is shown less, not more.
        if matches!(key.name, "expires" | "parent" | "hidden") {
            continue;
        }
        let value = match key.name {
            "format" => "1".to_owned(),
            "id" if table == Table::Need => "\"work\"".to_owned(),
            _ => match value(key, key.kind, n, long) {
                Some(value) => value,
                None => continue,
            },
        };
        writeln!(out, "{} = {value}", key.name).unwrap();
    }
    out.push('\n');
    out
}

/// A directory of entries that can be read.
pub fn directory() -> String {
    let mut out = block(Table::Directory, 0, false);
    out.push_str(&block(Table::Need, 0, false));
    for (n, long) in [(0, false), (1, true)] {
        for table in [Table::Provider, Table::Place, Table::Offer] {
            out.push_str(&block(table, n, long));
        }
    }
    out
}

/// Entries that cannot be read: every finding quotes something.
pub fn broken() -> String {
    let foul = quoted(CONTROLS);
    let long = quoted(&"W".repeat(10_000));
    let start = "summary = \"s\"\nprovider = \"x0\"\nneeds = [\"work\"]\n";
    let mut out = String::new();
    let mut n = 100;
    // A key or a value that the format does not have, or that is not what it should be.
    for line in [
        format!("{foul} = 1"),
        format!("{long} = 1"),
        format!("groups = [{foul}]"),
        format!("groups = [{long}]"),
        format!("phone = {foul}"),
        format!("email = {foul}"),
        format!("url = {foul}"),
        "url = \"https://example.org/\\u202ex\"".to_owned(),
        format!("hours = {foul}"),
        format!("speaks = [{foul}]"),
        format!("capacity = {{ state = {foul} }}"),
        format!("season = {{ from = {foul}, to = \"12-31\" }}"),
        format!("cost = {{ kind = {foul} }}"),
        format!("at = [{{ place = {foul} }}]"),
        format!("translations = {{ {foul} = {{ name = \"x\" }} }}"),
        format!("adress = {foul}"),
        format!("ages = {foul}"),
    ] {
        n += 1;
        write!(out, "[[offer]]\nid = \"x{n}\"\nname = \"n{n}\"\n{start}{line}\n\n").unwrap();
    }
    // Broken lines with the controls themselves in them.
    for line in [
        format!("name = \"{CONTROLS}\""),
        format!("name = {CONTROLS}"),
        format!("name = „{CONTROLS}“"),
        format!("{CONTROLS} = 1"),
        format!("x = 1,5 # {CONTROLS}"),
        format!("x = \"\"\"{CONTROLS}"),
    ] {
        n += 1;
        write!(out, "[[offer]]\nid = \"x{n}\"\n{line}\n{start}\n").unwrap();
    }
    write!(out, "[[offer]]\nid = {foul}\nname = \"a\"\n{start}\n[[offer]]\nid = \"x0\"\nname = {foul}\n{start}\n")
        .unwrap();
    write!(out, "[[offer]]\nid = \"x99\"\nname = \"a\"\nsummary = \"b\"\nprovider = {foul}\nneeds = [{foul}]\n\n")
        .unwrap();
    write!(out, "[[unbekannt]]\nx = {foul}\n").unwrap();
    out
}

/// What a text in base 64 stands for.
pub fn base64(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut bytes) = (0u32, 0, Vec::new());
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        let value = LETTERS.iter().position(|letter| *letter == byte).unwrap();
        (bits, held) = (bits << 6 | u32::try_from(value).unwrap(), held + 6);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).unwrap()
}
