//! What a mistake in a file costs, and what it does not.

use super::*;
use std::sync::LazyLock;

static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(BuiltIn::load);

const START: &str =
    "[directory]\nformat = 1\nname = \"K\"\nsample = true\n\n[[provider]]\nid = \"p\"\nname = \"P\"\n\n";

fn offer(id: &str) -> String {
    format!("[[offer]]\nid = \"{id}\"\nname = \"N\"\nsummary = \"S.\"\nprovider = \"p\"\nneeds = [\"work\"]\n")
}

fn load(text: &str) -> Loaded {
    read(vec![File { name: Text::line("x"), text }], &BUILT_IN).unwrap()
}

/// Code and line of what was found.
fn found(loaded: &Loaded) -> Vec<(Code, u32)> {
    loaded.findings.iter().map(|finding| (finding.code, finding.place.line)).collect()
}

fn ids(loaded: &Loaded) -> Vec<&str> {
    loaded.directory.offers.iter().map(|entry| entry.offer.id.as_str()).collect()
}

#[test]
fn a_head_in_quotation_marks_opens_an_entry() {
    let text = format!("{START}{}{}", offer("a"), offer("b").replace("[[offer]]", "[[\"offer\"]]"));
    let loaded = load(&text);
    assert_eq!((ids(&loaded), found(&loaded)), (vec!["a", "b"], vec![]));
    let text = text.replace("[directory]", "['directory']");
    assert_eq!(ids(&load(&text)), ["a", "b"]);
    assert!(has_directory(&text));
}

#[test]
fn no_second_entry_in_a_block_is_lost_without_a_word() {
    let text = format!("{}{}", offer("a"), offer("b"));
    let block = Block { span: Span::new(0, text.len()), name: Span::new(2, 7), repeated: true };
    let mut findings = Vec::new();
    assert!(check_block(&text, block, &mut Memory::default(), &mut findings).is_some());
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::OrphanTable]);
}

#[test]
fn a_misspelt_head_costs_its_own_entry_alone() {
    for (head, code, near) in [
        ("[[träger]]", Code::UnknownTable, Some("provider")),
        ("[[öffer]]", Code::UnknownTable, Some("offer")),
        ("[[„offer“]]", Code::UnknownTable, Some("offer")),
        ("[[offer]]]", Code::Syntax, None),
        ("[[offer]] Deutsch B1", Code::Syntax, None),
        ("[[offer]]\u{a0}", Code::Syntax, None),
    ] {
        let text = format!("{START}{}{}{}", offer("a"), offer("b").replace("[[offer]]", head), offer("c"));
        let loaded = load(&text);
        assert_eq!(ids(&loaded), ["a", "c"], "{head}");
        assert_eq!(found(&loaded), [(code, 16)], "{head}");
        assert_eq!(loaded.findings[0].argument("near").map(Text::as_str), near, "{head}");
        let text = format!("[directory]\nformat = 1\nname = \"K\"\nsample = true\n{head}\nid = \"b\"\n");
        assert!(load(&text).directory.about.sample, "{head}");
    }
}

#[test]
fn a_line_in_brackets_in_the_last_text_is_no_end_in_the_middle() {
    let text = format!("{START}{}description = \"\"\"\nText\n[Hinweis]\nmehr\n\"\"\"\n", offer("a"));
    assert_eq!(ids(&load(&text)), ["a"]);
    assert!(is_whole(&text) && is_whole(text.trim_end()));
    // Nor is it one if something else is wrong in the entry.
    assert!(is_whole(&text.replace("id = \"a\"", "id = „a“")));
    for end in ["\"\"\"\n", "mehr\n\"\"\"\n", "[Hinweis]\nmehr\n\"\"\"\n", "]\nmehr\n\"\"\"\n"] {
        assert!(!is_whole(text.strip_suffix(end).unwrap()), "{end}");
    }
}

#[test]
fn a_line_in_brackets_in_a_text_is_no_entry_of_its_own_if_something_else_is_broken() {
    let text =
        format!("{START}{}description = \"\"\"\nText\n[Hinweis]\nmehr\n\"\"\"\nphone: 1\n{}", offer("a"), offer("b"));
    let loaded = load(&text);
    assert_eq!((ids(&loaded), found(&loaded)), (vec!["b"], vec![(Code::TableInString, 18), (Code::Syntax, 21)]));
    // What is an entry stands for itself.
    let text = text.replace("[Hinweis]", "[[offer]]");
    assert_eq!(ids(&load(&text)), ["b"]);
}

#[test]
fn a_file_of_the_future_is_known_whatever_else_is_wrong_in_it() {
    for table in [
        "[directory]\nformat = 2\nname = \"K\"\n",
        "[directory]\nformat = 2\nsample = \"x\"\n",
        "[directory]\nformat = 2\n",
        "[directory]\nname = { de = \"K\" }\nformat = 99999999999999999999\n",
        "[[directory]]\nformat = 2\nname = \"K\"\n",
    ] {
        let unusable = read(vec![File { name: Text::line("x"), text: table }], &BUILT_IN).unwrap_err();
        assert_eq!(unusable.finding.code, Code::FutureFormat, "{table}");
        assert_eq!(unusable.finding.place.column, 10, "{table}");
    }
    for table in ["[directory]\nformat = 0\n", "[directory]\nformat = \"2\"\n", "[directory]\n"] {
        assert_eq!(load(table).directory.about.name.as_str(), "", "{table}");
    }
}

fn needs(own: &[(&str, &str)]) -> Loaded {
    let need = |(id, parent): &(&str, &str)| {
        let line = if parent.is_empty() { String::new() } else { format!("parent = \"{parent}\"\n") };
        format!("[[need]]\nid = \"{id}\"\n{line}labels = {{ de = \"{id} in {parent}\" }}\n")
    };
    load(&format!("{START}{}", own.iter().map(need).collect::<String>()))
}

/// The way up from a need.
fn way(loaded: &Loaded, id: &str) -> Vec<String> {
    let needs = &loaded.directory.needs;
    let ways = std::iter::successors(needs.find(id), |ix| needs.get(*ix).and_then(|need| need.parent));
    ways.take(9).map(|ix| needs.get(ix).unwrap().id.to_string()).collect()
}

#[test]
fn a_group_may_stand_behind_what_belongs_to_it() {
    let ordered = [("x.a", "lang"), ("x.b", "x.a"), ("x.c", "x.b"), ("x.d", "x.b"), ("work", "x.d")];
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [1, 0, 4, 2, 3]] {
        let loaded = needs(&order.map(|n| ordered[n]));
        assert_eq!(found(&loaded), []);
        assert_eq!(way(&loaded, "x.c"), ["x.c", "x.b", "x.a", "lang"]);
        assert_eq!(way(&loaded, "work"), ["work", "x.d", "x.b", "x.a", "lang"]);
    }
}

#[test]
fn no_need_is_its_own_group() {
    // A built-in one stays where it is.
    let loaded = needs(&[("lang", "lang.upper")]);
    assert_eq!(found(&loaded), [(Code::NeedCircle, 12)]);
    assert_eq!(
        (way(&loaded, "lang"), way(&loaded, "lang.upper")),
        (vec!["lang".to_owned()], vec!["lang.upper".to_owned(), "lang".to_owned()])
    );
    assert_eq!(loaded.directory.needs.label(loaded.directory.needs.find("lang").unwrap(), "de"), "lang in lang.upper");
    let codes = |own: &[(&str, &str)]| needs(own).findings.into_iter().map(|f| f.code).collect::<Vec<_>>();
    assert_eq!(codes(&[("x", "x")]), [Code::NeedCircle]);
    assert_eq!(codes(&[("x", "y"), ("y", "z"), ("z", "x")]), [Code::NeedCircle; 3]);
    // What hangs below a circle, or below a group that is not taken, has no group.
    assert_eq!(
        codes(&[("w", "x"), ("x", "y"), ("y", "x")]),
        [Code::UnknownReference, Code::NeedCircle, Code::NeedCircle]
    );
    assert_eq!(codes(&[("x", "y"), ("y", "")]), [Code::UnknownReference, Code::IncompleteNeed]);
    assert_eq!(codes(&[("work", "lang"), ("lang", "work")]), [Code::NeedCircle]);
}

#[test]
fn of_two_new_needs_with_one_id_the_first_holds() {
    let loaded = needs(&[("x", "lang"), ("x", "work")]);
    assert_eq!(found(&loaded), [(Code::DuplicateId, 14)]);
    assert_eq!(loaded.findings[0].other.map(|other| other.line), Some(10));
    assert_eq!(way(&loaded, "x"), ["x", "lang"]);
    // A built-in need may be changed in every file of a folder.
    assert_eq!(found(&needs(&[("lang", ""), ("lang", "")])), []);
}
