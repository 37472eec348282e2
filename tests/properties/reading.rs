//! The way from a text to a directory.

use crate::cases;
use crate::made::{BUILT_IN, Made, directory, entries, frame, load};
use lotse::directory::Text;
use lotse::directory::finding::{Finding, Place};
use lotse::directory::read::{File, Loaded, Reading, read};
use proptest::prelude::*;
use proptest::sample::Index;

/// What was found, without where.
fn found(loaded: &Loaded) -> Vec<String> {
    let mut found: Vec<String> = loaded
        .findings
        .iter()
        .map(|finding| format!("{:?} {:?} {:?}", finding.code, finding.key, finding.arguments))
        .collect();
    found.sort();
    found
}

/// The blocks in another order.
fn shuffled() -> impl Strategy<Value = (Made, Made)> {
    directory(0..8).prop_flat_map(|made| {
        let blocks = Just(made.blocks.clone()).prop_shuffle();
        (Just(made), blocks.prop_map(|blocks| Made { blocks }))
    })
}

/// That a place is one of this text, from 1 and at most behind the last letter of its line.
fn stands_in(place: &Place, text: &str) -> Result<(), TestCaseError> {
    let line = text.split('\n').nth(place.line as usize - 1);
    prop_assert!(line.is_some(), "{place:?} of {} lines", text.split('\n').count());
    let line = line.unwrap();
    // The mark at the beginning of a file is no column.
    let line = if place.line == 1 { line.trim_start_matches('\u{feff}') } else { line };
    prop_assert!(place.column >= 1 && place.column as usize <= line.chars().count() + 1, "{place:?} in {line:?}");
    let (start, end) = (place.span.start as usize, place.span.end as usize);
    prop_assert!(start <= end && text.get(start..end).is_some(), "{place:?} of {} bytes", text.len());
    Ok(())
}

fn all_stand_in(findings: &[Finding], text: &str) -> Result<(), TestCaseError> {
    for finding in findings {
        stands_in(&finding.place, text)?;
        finding.other.iter().try_for_each(|place| stands_in(place, text))?;
    }
    Ok(())
}

/// Reads whatever it is; findings must have their places in it.
fn read_anything(text: &str) -> Result<(), TestCaseError> {
    match read(vec![File { name: Text::line("x"), text }], &BUILT_IN) {
        Ok(loaded) => all_stand_in(&loaded.findings, text),
        Err(unusable) => {
            all_stand_in(&unusable.findings, text)?;
            stands_in(&unusable.finding.place, text)
        }
    }
}

/// Texts of what files are made of, in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = [
        "[[offer]]\n",
        "[offer]\n",
        "[[offer]\n",
        "[[offer.at]]\n",
        "[offer.translations.uk]\n",
        "[[provider]]\n",
        "[[place]]\n",
        "[[need]]\n",
        "[directory]\nformat = 1\nname = \"x\"\n",
        "[x]\n",
        "id = \"a\"\n",
        "id = „a“\n",
        "name = \"b\"\n",
        "summary = \"\"\"\n",
        "\"\"\"\n",
        "'''",
        "provider = \"p\"\n",
        "needs = [\"work\"]\n",
        "needs = [\n",
        "]\n",
        "cost = { kind = \"fee\", amount = 40,50 }\n",
        "hours = \"Mo 9-\"\n",
        "hours = \"Mo-Fr 09:00-17:00\"\n",
        "ages = { from = 9, to = 3 }\n",
        "verified = 31.12.2026\n",
        "adress = \"hidden\"\n",
        "\u{feff}",
        "\r\n",
        "# ä\n",
        "=",
        "\"",
        "ü",
        "\u{202e}",
        "\u{1b}",
        "\\",
        "\t",
        " ",
        "\n",
        "[",
        "{",
        "}",
        ".",
        "1e400",
        "at = [{ place = \"q\" }]\n",
        "speaks = \"uk\"\n",
        "labels = { de = \"L\" }\n",
        "parent = \"nowhere\"\n",
        "日本",
        "0x",
        "2027-01-11",
        "1979-05-27T07:32:00Z\n",
    ];
    let piece = prop_oneof![
        8 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_is_made_without_a_mistake_is_read_without_an_error(made in directory(0..8)) {
        let loaded = load(&made.text());
        let errors: Vec<_> = loaded.findings.iter().filter(|f| f.severity == lotse::directory::Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{errors:#?}\n{}", made.text());
        prop_assert_eq!(loaded.directory.offers.len(), made.offers().len());
    }

    #[test]
    fn the_order_of_blocks_changes_nothing((made, other) in shuffled()) {
        let (one, two) = (load(&made.text()), load(&other.text()));
        prop_assert_eq!(entries(&one), entries(&two));
        prop_assert_eq!(frame(&one), frame(&two));
        prop_assert_eq!(found(&one), found(&two));
    }

    #[test]
    fn blocks_one_by_one_are_the_file_as_a_whole(made in directory(0..8)) {
        let text = made.text();
        let whole: toml::Table = text.parse().unwrap();
        let loaded = load(&text);
        let of = |table: &str, keys: &[&str]| -> Vec<Vec<Text>> {
            let entries = whole.get(table).and_then(|entries| entries.as_array()).cloned().unwrap_or_default();
            entries.iter().map(|entry| keys.iter().map(|key| Text::line(entry[*key].as_str().unwrap())).collect()).collect()
        };
        let offers: Vec<Vec<Text>> = loaded.directory.offers.iter()
            .map(|entry| vec![entry.offer.id.clone(), entry.offer.name.clone(), entry.offer.summary.clone()]).collect();
        prop_assert_eq!(offers, of("offer", &["id", "name", "summary"]));
        let providers: Vec<Vec<Text>> = loaded.directory.providers.iter().map(|p| vec![p.id.clone(), p.name.clone()]).collect();
        prop_assert_eq!(providers, of("provider", &["id", "name"]));
        let places: Vec<Vec<Text>> = loaded.directory.places.iter().map(|p| vec![p.id.clone(), p.name.clone()]).collect();
        prop_assert_eq!(places, of("place", &["id", "name"]));
    }

    #[test]
    fn a_block_that_is_taken_out_takes_itself_out_and_nothing_else(made in directory(1..8), which in any::<Index>()) {
        let offers = made.offers();
        let gone = offers[which.index(offers.len())];
        let mut less = made.clone();
        less.blocks.remove(gone);
        let (before, after) = (load(&made.text()), load(&less.text()));
        let mut left = entries(&before);
        let id = format!("a{0}x{0}x{0}", which.index(offers.len()));
        prop_assert!(left.remove(&id).is_some());
        prop_assert_eq!(entries(&after), left);
        prop_assert_eq!(frame(&before), frame(&after));
    }

    #[test]
    fn a_slip_in_a_block_costs_no_other(
        made in directory(1..8), which in any::<Index>(), at in any::<Index>(), takes in 0..3usize,
        slip in prop_oneof![
            proptest::sample::select(vec!["\"", "\"\"\"", "'''", "'", "[", "]", "{", "}", "=", ",", "#", "\\", "\n", "„", "\u{1b}", "\u{202e}", "x", " ", "40,50"]),
            Just(""),
        ],
    ) {
        let offers = made.offers();
        let n = offers[which.index(offers.len())];
        let mut foul = made.clone();
        // Somewhere behind the head: without its head a block is part of the one before it.
        let block = &made.blocks[n];
        let head = block.rfind("[[offer]]\n").unwrap() + "[[offer]]\n".len();
        let places: Vec<usize> = (head..block.len()).filter(|at| block.is_char_boundary(*at)).collect();
        let from = at.index(places.len());
        let (start, end) = (places[from], places.get(from + takes).copied().unwrap_or(block.len()));
        // Nor may the next head lose the beginning of its line.
        let end = if end == block.len() { start } else { end };
        foul.blocks[n] = format!("{}{slip}{}", &block[..start], &block[end..]);
        let (before, after) = (load(&made.text()), load(&foul.text()));
        let id = format!("a{0}x{0}x{0}", which.index(offers.len()));
        let (mut left, mut right) = (entries(&before), entries(&after));
        left.remove(&id);
        // With a slip in its id it may stand there under another.
        right.retain(|key, _| left.contains_key(key));
        prop_assert_eq!(right, left, "{}", foul.blocks[n]);
        prop_assert_eq!(frame(&before), frame(&after));
        prop_assert!(after.directory.offers.len() + 1 >= before.directory.offers.len());
        all_stand_in(&after.findings, &foul.text())?;
    }

    #[test]
    fn a_slip_quotes_nothing_of_an_address_that_is_hidden(
        at in any::<Index>(), takes in 0..3usize,
        slip in proptest::sample::select(vec![
            "", "\"", "\"\"\"", "'''", "'", "[", "]", "{", "}", "=", ",", "#", "\\", "\n", "„", "\u{1b}", "\u{202e}", "x", " ", "40,50", ":", ".",
        ]),
    ) {
        const HIDDEN: &str = "[[offer]]\nid = \"s\"\nname = \"Schutz\"\nsummary = \"Schutz.\"\nprovider = \"p\"\nneeds = [\"crisis\"]\n\
            address = \"hidden\"\nhours = \"Zymbalweg 7\"\nstreet = \"Zymbalweg 7\"\nphone = \"Zymbalweg 7\"\n\
            catchment = [\n  \"Zymbalweg 7\",\n]\n\n[[offer.at]]\nplace = \"zymbalweg-7\"\nnote = \"Zymbalweg 7\"\n";
        let head = "[[offer]]\n".len();
        let from = head + at.index(HIDDEN.len() - head);
        let foul = format!("{}{slip}{}", &HIDDEN[..from], &HIDDEN[(from + takes).min(HIDDEN.len())..]);
        // Whoever makes a comment of the line has not hidden it.
        prop_assume!(!foul.lines().any(|line| line.starts_with('#') && line.contains("ddress")));
        let text = format!("[directory]\nformat = 1\nname = \"K\"\n\n[[provider]]\nid = \"p\"\nname = \"P\"\n\n{foul}");
        let tells = |text: &str| text.to_lowercase().contains("zym");
        for finding in load(&text).findings {
            prop_assert!(finding.arguments.iter().all(|(_, word)| !tells(word)), "{finding:?}\n{foul}");
            for place in std::iter::once(finding.place).chain(finding.other) {
                let line = text.lines().nth(place.line as usize - 1).unwrap_or_default();
                let line = if finding.quiet { lotse::directory::concealed::shown(line) } else { line };
                prop_assert!(!tells(line), "{finding:?}\n{foul}");
            }
        }
    }

    #[test]
    fn half_a_file_gives_all_that_is_whole_in_it(made in directory(1..6), at in any::<Index>()) {
        let text = made.text();
        let places: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
        let end = places[at.index(places.len())];
        let half = &text[..end];
        read_anything(half)?;
        // Every offer that ends before the cut is the same.
        if let Ok(loaded) = read(vec![File { name: Text::line("x"), text: half }], &BUILT_IN) {
            let (whole, half) = (entries(&load(&text)), entries(&loaded));
            let (mut ends, mut n) = (0, 0);
            for block in &made.blocks {
                ends += block.len();
                if block.contains("[[offer]]") {
                    let id = format!("a{n}x{n}x{n}");
                    n += 1;
                    // Brackets without a name belong to whatever stands before them.
                    let is_whole = ends <= end && !matches!(text[ends..end].lines().last(), Some("[" | "[["));
                    prop_assert!(!is_whole || half.get(&id) == whole.get(&id), "{id}");
                }
            }
        }
    }

    #[test]
    fn increments_are_the_whole_however_it_is_split(made in directory(0..10), splits in proptest::collection::vec(0..12usize, 0..5)) {
        let text = made.text();
        let whole = load(&text);
        let reading = Reading::start(vec![File { name: Text::line("directory.toml"), text: &text }], &BUILT_IN).unwrap();
        let mut ends: Vec<usize> = splits.into_iter().map(|end| end.min(reading.len())).chain([0, reading.len()]).collect();
        ends.sort_unstable();
        // Read from the last to the first, joined in their order.
        let mut increments: Vec<_> = ends.windows(2).rev().map(|pair| reading.read(pair[0]..pair[1])).collect();
        increments.reverse();
        let joined = reading.finish(increments);
        prop_assert_eq!(format!("{:?}", joined.directory.offers), format!("{:?}", whole.directory.offers));
        prop_assert_eq!(joined.findings, whole.findings);
    }

    #[test]
    fn two_files_are_one_directory((made, other) in shuffled(), at in any::<Index>()) {
        let cut = at.index(other.blocks.len() + 1);
        let (first, second) = (other.blocks[..cut].concat(), other.blocks[cut..].concat());
        let files = [("a.toml", &first), ("b.toml", &second)];
        let files = files.iter().map(|(name, text)| File { name: Text::line(name), text }).collect();
        let both = read(files, &BUILT_IN).unwrap();
        let one = load(&made.text());
        prop_assert_eq!(entries(&both), entries(&one));
        prop_assert_eq!(frame(&both), frame(&one));
        for finding in &both.findings {
            stands_in(&finding.place, if finding.place.file == 0 { &first } else { &second })?;
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn anything_can_be_read(text in soup(), has_directory in any::<bool>()) {
        let start = if has_directory { "[directory]\nformat = 1\nname = \"x\"\n" } else { "" };
        read_anything(&format!("{start}{text}"))?;
    }

    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        read_anything(&text)?;
        read_anything(&format!("[directory]\nformat = 1\nname = \"x\"\n[[offer]]\n{text}"))?;
    }

    #[test]
    fn whether_a_file_is_whole_can_be_asked_of_anything(text in soup()) {
        lotse::directory::read::is_whole(&text);
        lotse::directory::read::has_directory(&text);
    }
}
