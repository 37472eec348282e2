//! What a layout keeps and what it changes.

use super::*;
use crate::directory::catalogue::Table as CatalogueTable;
use proptest::prelude::*;

fn laid_out(text: &str) -> String {
    let out = layout(text).unwrap();
    assert_eq!(layout(&out).unwrap(), out, "laying out again changes it");
    out
}

#[test]
fn keys_blanks_and_sub_tables_come_in_order() {
    let text = "\n\n[[offer]]\n\n# der Name\nname='A' # kurz\nid   =  \"a\"\n\n\n\n# zum Schluss\ncost={kind=\"fee\",unit = \"month\" , amount=4.0}\n\
                needs = [ \"x\",\"y\" , ]\n[offer.translations.uk]\nname = \"Б\"\n# Ort\n  [[offer.at]]\n    place = \"p\"\n[[offer]]\nid = \"b\"\n\n\n";
    assert_eq!(
        laid_out(text),
        "[[offer]]\nid = \"a\"\n\n# der Name\nname = 'A' # kurz\nneeds = [\"x\", \"y\"]\n\n# zum Schluss\n\
         cost = { kind = \"fee\", amount = 4.0, unit = \"month\" }\n\n# Ort\n[[offer.at]]\nplace = \"p\"\n\n[offer.translations.uk]\n\
         name = \"Б\"\n\n[[offer]]\nid = \"b\"\n"
    );
}

#[test]
fn comments_stay_with_their_items() {
    let text = "[[offer]]\nneeds = [ # vorn\n \"a\", # zu a\n # zu b\n \"b\" # noch b\n , # hinter b\n \"c\" # zu c\n # Ende\n]\nages = [\n]\n";
    assert_eq!(
        laid_out(text),
        "[[offer]]\nneeds = [ # vorn\n  \"a\", # zu a\n  # zu b\n  \"b\", # noch b\n  # hinter b\n  \"c\", # zu c\n  # Ende\n]\nages = []\n"
    );
}

#[test]
fn what_is_laid_out_stays_to_the_byte() {
    for text in [
        "",
        "# nur ein Satz\n",
        "[directory]\nformat = 1\n\n# Träger\n\n# der erste\n[[provider]] # hier\nid = \"a\"     # eins\nname = \"b\"   # zwei\n# phone = \"…\"\n\n[[provider]]\nid = \"c\"",
        "\u{feff}[directory]\r\nformat = 1\r\n\r\n[[place]]\r\nid = \"x\"\r\n",
        "[[offer]]\ndescription = \"\"\"\n  zwei\n\n\n  Zeilen \"\"\"\nneeds = [\n  \"a\",\n]\nfrei = 1\nhours = 'Mo \"x\"'\nkeys.b = 1\nkeys.a = 2\n",
    ] {
        assert_eq!(laid_out(text), text);
    }
}

#[test]
fn what_is_broken_is_left_alone() {
    let findings = layout("[[offer]]\nid = \"a\"\n\n[[offer]]\nname = oops\n").unwrap_err();
    assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [5]);
}

#[test]
fn newer_notation_becomes_the_one_that_editors_know() {
    assert_eq!(
        laid_out("[[offer]]\nages = {\n  to = 3.0,\n  from = 1.0,\n}\n"),
        "[[offer]]\nages = { from = 1.0, to = 3.0 }\n"
    );
    let with_comment = "[[offer]]\nages = {\n  to = 3.0, # drei\n}\n";
    assert_eq!(laid_out(with_comment), with_comment);
}

#[test]
fn the_sample_is_laid_out() {
    let sample = include_str!("../../../directory.toml");
    assert!(layout(sample).unwrap() == sample, "lotse fmt directory.toml changes the sample");
}

/// A value of some key, with blanks and comments wherever they may stand.
fn list() -> impl Strategy<Value = String> {
    let item =
        prop_oneof!["\"[a-z#,]{0,3}\"", Just("{ to = 3.0, from = 1.0 }".to_owned()), Just("[ 1,\n 2 ]".to_owned())];
    let around = prop_oneof![
        Just(String::new()),
        Just(" ".to_owned()),
        Just("\n\n ".to_owned()),
        " # [a-z]{1,3}\n".prop_map(|c| c),
        "\n\t# [a-z]{1,3}\n"
    ];
    (prop::collection::vec((around.clone(), item, around.clone()), 0..4), around, any::<bool>()).prop_map(
        |(items, end, comma)| {
            let count = items.len();
            let mut out = String::from("[");
            for (number, (before, item, behind)) in items.into_iter().enumerate() {
                out.push_str(&format!("{before}{item}{behind}"));
                if number + 1 < count || comma {
                    out.push(',');
                }
            }
            out + &end + "]"
        },
    )
}

fn key_line() -> impl Strategy<Value = String> {
    let keys: Vec<&str> = CatalogueTable::Offer.keys().iter().map(|key| key.name).collect();
    let name = prop_oneof![4 => prop::sample::select(keys).prop_map(str::to_owned), 1 => "[xyz]{2}"];
    let value = prop_oneof![
        Just("2026-01-01".to_owned()),
        Just("\"\"\"\n[[offer]]\n# kein Kommentar\n\n\n\"\"\"".to_owned()),
        Just("{b=1,kind = \"x\" ,amount= 4.0}".to_owned()),
        list()
    ];
    let before = prop_oneof![4 => Just(String::new()), 1 => "(\n|\n\n\n|# [a-z]{1,3}\n|\n  # [a-z]{1,3} \n\n)"];
    let behind = prop_oneof![2 => Just(String::new()), 1 => " {1,3}# [a-z]{1,3} ?"];
    (before, name, " {0,2}", value, behind)
        .prop_map(|(before, name, blank, value, behind)| format!("{before}{name}{blank}={blank}{value}{behind}\n"))
}

fn table() -> impl Strategy<Value = (String, Vec<String>)> {
    let head = prop::sample::select(vec![
        "[[offer]]",
        "[[offer.at]]",
        "[offer.translations.uk]",
        "[offer.translations.\"en\"] # c",
        "  [offer.cost]",
        "[[ provider ]]",
    ]);
    (head.prop_map(str::to_owned), prop::collection::vec(key_line(), 0..5))
}

/// A text of tables, keys not repeated within one.
fn text() -> impl Strategy<Value = String> {
    let tables = prop::collection::vec((table(), "(\n|# [a-z]{1,3}\n|\n\n# [a-z]{1,3}\n\n){0,2}"), 0..6);
    (tables, any::<bool>(), any::<bool>()).prop_map(|(tables, windows, open)| {
        let mut out = String::from("# oben\n\n[directory]\nformat = 1\n");
        for ((head, lines), behind) in tables {
            out.push_str(&head);
            out.push('\n');
            let mut seen = Vec::new();
            for line in lines {
                let name =
                    line.split('=').next().unwrap_or_default().lines().last().unwrap_or_default().trim().to_owned();
                if !seen.contains(&name) {
                    out.push_str(&line);
                    seen.push(name);
                }
            }
            out.push_str(&behind);
        }
        let out = if open { out.trim_end_matches('\n').to_owned() } else { out };
        if windows { out.replace('\n', "\r\n") } else { out }
    })
}

proptest! {
    #[test]
    fn no_meaning_and_no_comment_is_lost(text in text()) {
        if let Ok(out) = layout(&text) {
            prop_assert_eq!(&layout(&out).unwrap(), &out);
            prop_assert_eq!(out.matches("\r\n").count() > 0, text.matches("\r\n").count() > 0);
            prop_assert_eq!(out.ends_with('\n'), text.ends_with('\n'));
            prop_assert_eq!(out.matches('#').count(), text.matches('#').count());
            let values = |text: &str| {
                entries::all(text).iter().map(|stand| stand.block.text(text).parse::<toml::Table>().unwrap()).collect::<Vec<_>>()
            };
            prop_assert_eq!(values(&out), values(&text));
        }
    }

    #[test]
    fn every_block_can_be_laid_out(text in text()) {
        // The last net, leaving a block as it was, is for mistakes of ours: here is none.
        let text = text.replace("\r\n", "\n");
        if entries::broken(&text, 0).is_empty() {
            for block in entries::blocks(&text) {
                prop_assert!(of_block(&text, &block).is_some(), "{}", block.text(&text));
            }
        }
    }
}
