//! A block as a tree of keys and values with their places, before anyone asks what the keys mean.
//!
//! Two readers give the same tree: `tree/plain.rs` reads the everyday layout without a detour, and everything that is not plain –
//! escapes, comments inside lists, every mistake – goes to the `toml` crate. A property
//! test holds the two together. This file knows no keys and makes no findings.

mod plain;

use super::finding::Span;
use std::borrow::Cow;

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'t> {
    /// The key.
    pub key: Cow<'t, str>,
    /// Where the key stands.
    pub span: Span,
    /// The value.
    pub node: Node<'t>,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'t> {
    /// Where it stands; of a table made by heads, the last head.
    pub span: Span,
    /// The value.
    pub value: Value<'t>,
}

/// A value of TOML.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'t> {
    /// A text.
    Text(Cow<'t, str>),
    /// A whole number; `None` where it does not fit.
    Integer(Option<i64>),
    /// A decimal number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A day without a time.
    Date(u16, u8, u8),
    /// A time, or a day with a time.
    Time,
    /// A list.
    List(Vec<Node<'t>>),
    /// A table.
    Table(Vec<Entry<'t>>),
}

impl Value<'_> {
    /// What it is called in a finding; a sentence translates it.
    pub fn name(&self) -> &'static str {
        match self {
            Value::Text(_) => "text",
            Value::Integer(_) => "whole-number",
            Value::Float(_) => "number",
            Value::Boolean(_) => "yes-no",
            Value::Date(..) => "date",
            Value::Time => "time",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }
}

/// What the parser said about a broken stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Where.
    pub span: Span,
    /// The crate's own words, English.
    pub message: String,
}

/// A block that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree<'t> {
    /// Everything at the top of the block; usually one table, the head's.
    pub entries: Vec<Entry<'t>>,
    /// What is broken; then nothing of the entries may be used.
    pub complaints: Vec<Complaint>,
}

/// Reads a stretch of a file; places are those of the file.
pub fn parse(file: &str, span: Span) -> Tree<'_> {
    let text = file.get(span.range()).unwrap_or_default();
    let text_at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = text.get(text_at..).unwrap_or_default();
    let base = span.start as usize + text_at;
    match plain::parse(text, base) {
        Some(entries) => Tree { entries, complaints: Vec::new() },
        None => whole(text, base),
    }
}

/// Reads by the `toml` crate.
fn whole(text: &str, base: usize) -> Tree<'_> {
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let complaints = errors
        .iter()
        .map(|error| Complaint {
            span: error.span().map_or(Span::new(0, 0), |span| Span::new(span.start, span.end)).shifted(base),
            message: error.message().to_owned(),
        })
        .collect();
    Tree { entries: entries(table.into_inner(), base), complaints }
}

fn entries(table: toml::de::DeTable<'_>, base: usize) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = table
        .into_iter()
        .map(|(key, value)| Entry {
            span: Span::new(key.span().start, key.span().end).shifted(base),
            key: key.into_inner(),
            node: node(value, base),
        })
        .collect();
    // The crate's table is ordered by key; people read from top to bottom.
    entries.sort_by_key(|entry| entry.span);
    entries
}

fn node(value: toml::Spanned<toml::de::DeValue<'_>>, base: usize) -> Node<'_> {
    use toml::de::DeValue;
    let span = Span::new(value.span().start, value.span().end).shifted(base);
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text),
        DeValue::Integer(number) => {
            let digits: String = number.as_str().chars().filter(|c| *c != '_').collect();
            Value::Integer(i64::from_str_radix(&digits, number.radix()).ok())
        }
        DeValue::Float(number) => Value::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(value) => Value::Boolean(value),
        DeValue::Datetime(moment) => match (moment.date, moment.time) {
            (Some(date), None) => Value::Date(date.year, date.month, date.day),
            _ => Value::Time,
        },
        DeValue::Array(items) => Value::List(items.into_iter().map(|item| node(item, base)).collect()),
        DeValue::Table(table) => Value::Table(entries(table, base)),
    };
    Node { span, value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shape(entries: &[Entry<'_>]) -> String {
        fn value(node: &Node<'_>) -> String {
            match &node.value {
                Value::List(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
                Value::Table(entries) => format!("{{{}}}", shape(entries)),
                other => format!("{other:?}@{:?}", node.span),
            }
        }
        // Sub-tables are compared without order: the crate's tables have none.
        let mut lines: Vec<String> = entries.iter().map(|e| format!("{} = {}", e.key, value(&e.node))).collect();
        lines.sort();
        lines.join("; ")
    }

    const PIECES: &[&str] = &[
        "[[offer]]\n",
        "[[offer.at]]\n",
        "[offer.translations.uk]\n",
        "[offer.translations]\n",
        "[directory]\n",
        "a = 1\n",
        "b = \"ü\"\n",
        "c = [1, 2,\n 3]\n",
        "d = { x = \"y\", z = 1.5 }\n",
        "e = 2027-01-11\n",
        "f = true # no\n",
        "\n",
        "# comment\r\n",
        "g = \"a\\nb\"\n",
        "h = \"\"\"x\ny\"\"\"\n",
        "aa = \"\"\"\nx \"y\" z\"\"\"\n",
        "ab = \"\"\"x\"\"\"\"\n",
        "ac = \"\"\"\"\"\"\n",
        "ad = \"\"\"x\\ty\"\"\"\n",
        "ae = \"\"\"x\r\ny\"\"\" # z\n",
        "af = 'a\"b'\n",
        "ag = \"a'b\\\"\"\n",
        "ah = 2026-11-30\n",
        "ai = 2026-11-31\n",
        "aj = 2026-12-31\n",
        "i = 40,50\n",
        "j = 'lit'\r\n",
        "k = -0\n",
        "l = 1_000\n",
        "m = [[1], [\"a\"]]\n",
        "n = 2027-02-30\n",
        "o = 12:00:00\n",
        "p = { }\n",
        "q = []\n",
        "r = inf\n",
        "s = 0.50\n",
        "t = 00\n",
        "a.b = 1\n",
        "\"u\" = 1\n",
        "v = 2027-01-11 10:00:00\n",
        "w = {a=1,}\n",
        "x = [1,,2]\n",
        "at = []\n",
        "translations = { uk = { name = \"x\" } }\n",
        "y = 1.\n",
        "z = -1\n",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn the_plain_reader_agrees_with_the_crate(picks in prop::collection::vec(0..PIECES.len(), 0..12)) {
            let text: String = picks.iter().filter_map(|pick| PIECES.get(*pick).copied()).collect();
            if let Some(entries) = plain::parse(&text, 7) {
                let whole = whole(&text, 7);
                prop_assert!(whole.complaints.is_empty(), "{}\n{:?}", text, whole.complaints);
                prop_assert_eq!(shape(&entries), shape(&whole.entries), "{}", text);
            }
        }

        #[test]
        fn any_letters_are_read_alike(text in "[ab=\"'\\[\\]{},.0-9 \n#-]{0,30}") {
            if let Some(entries) = plain::parse(&text, 0) {
                let whole = whole(&text, 0);
                prop_assert!(whole.complaints.is_empty(), "{}\n{:?}", text, whole.complaints);
                prop_assert_eq!(shape(&entries), shape(&whole.entries));
            }
        }
    }

    #[test]
    fn tables_of_many_keys_are_read_alike() {
        for n in [199, 200, 201, 5_000] {
            let keys = |pair: &dyn Fn(usize) -> String| (0..n).map(pair).collect::<String>();
            for text in [
                format!("[offer]\n{}", keys(&|n| format!("a{n} = {n}\n"))),
                format!("[offer]\n{}", keys(&|n| format!("[offer.a{n}]\nb = {n}\n"))),
                format!("[offer]\n{}", keys(&|n| format!("[offer.a{n}.b]\nc = {n}\n"))),
                format!("[offer]\na = {{ z = 1{} }}\n", keys(&|n| format!(", a{n} = {n}"))),
            ] {
                let (tree, whole) = (parse(&text, Span::new(0, text.len())), whole(&text, 0));
                assert!(whole.complaints.is_empty() && tree.complaints.is_empty());
                assert_eq!(shape(&tree.entries), shape(&whole.entries));
                let twice = format!("{text}{}", if text.contains('{') { "a = 1\n" } else { "[offer]\n" });
                assert!(!parse(&twice, Span::new(0, twice.len())).complaints.is_empty());
            }
        }
    }

    #[test]
    fn what_lies_deep_is_refused_before_it_is_walked_through() {
        let deep = |open: &str, inside: &str, close: &str| {
            format!("{}{inside}{}", open.repeat(200_000), close.repeat(200_000))
        };
        for text in [
            format!("[offer{}]\n", ".a".repeat(200_000)),
            format!("[[offer]]\na{} = 1\n", ".a".repeat(200_000)),
            format!("[[offer]]\na = {}\n", deep("[", "", "]")),
            format!("[[offer]]\na = {}\n", deep("{ b = ", "1", " }")),
            format!("[offer{}]\nb = 1\n[offer{}]\nc = 1\n", ".a".repeat(79), ".a".repeat(200)),
        ] {
            let tree = parse(&text, Span::new(0, text.len()));
            assert!(!tree.complaints.is_empty(), "{text:.40}");
        }
    }

    #[test]
    fn the_everyday_layout_is_plain() {
        let text = "[[offer]]\nid = \"a\"\nneeds = [\n  \"x\",\n  \"y\",\n]\ncost = { kind = \"fee\", amount = 40.0 }\nverified = 2026-10-15\n\n\
                    [[offer.at]]\nplace = \"p\"\n\n[[offer.at]]\nplace = \"q\"\n\n[offer.translations.uk]\nname = \"ї\"\n";
        assert!(plain::parse(text, 0).is_some());
    }
}
