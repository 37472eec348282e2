//! The documents and what they are made from: the pages are those of the code, every example holds, every need has its words,
//! the sample shows what it should.
//!
//! `UPDATE_DOCS=1 cargo test --test documents` writes the pages anew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "what fails here is a failed test"
)]

mod program;

use lotse::directory::catalogue::{Key, Kind, Table};
use lotse::directory::read::{BuiltIn, File, Loaded, read};
use lotse::directory::taxonomy::Term;
use lotse::directory::{Severity, Text};
use lotse::search::fold::fold;
use lotse::upkeep::{format, needs, schema};
use lotse::words::Words;
use program::{Runs, lotse};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const SAMPLE: &str = include_str!("../directory.toml");

fn built_in() -> BuiltIn {
    BuiltIn::load()
}

fn load(text: &str) -> Loaded {
    read(vec![File { name: Text::line("directory.toml"), text }], &built_in()).unwrap()
}

// ---- the pages

fn compare(path: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, page).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if let Some((number, (old, new))) = there.lines().zip(page.lines()).enumerate().find(|(_, (old, new))| old != new) {
        panic!("{}:{}: is\n{old}\nand should be\n{new}\nUPDATE_DOCS=1 writes it.", path.display(), number + 1);
    }
    assert_eq!(there.lines().count(), page.lines().count(), "{}: UPDATE_DOCS=1 writes it.", path.display());
}

#[test]
fn the_page_of_the_format_is_that_of_the_code() {
    let page = format::page(&Words::new("en"), &Words::new("de"), &built_in().lists);
    assert!(!page.contains("kind-") && !page.contains("table-"), "a kind or a table has no words");
    compare("docs/format.md", &page);
}

#[test]
fn hours_on_the_page_of_the_format_can_be_read() {
    let page = format::page(&Words::new("en"), &Words::new("de"), &built_in().lists);
    let rows = page.lines().skip_while(|line| *line != "| Text | Means |").skip(2).take_while(|line| !line.is_empty());
    let hours: Vec<&str> = rows.map(|line| line.split('`').nth(1).unwrap()).collect();
    assert!(hours.len() > 5);
    for text in hours {
        assert!(lotse::directory::hours::Rules::parse(text).is_ok(), "{text}");
    }
}

#[test]
fn the_page_of_the_settings_is_that_of_the_code() {
    let page = lotse::settings::page::page(&Words::new("en"), &Words::new("de"));
    assert!(!page.contains("setting-"), "something has no words");
    compare("docs/settings.md", &page);
}

#[test]
fn the_settings_that_the_page_shows_can_be_read() {
    let page = lotse::settings::page::page(&Words::new("en"), &Words::new("de"));
    let mut read = 0;
    for text in page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        assert_eq!(lotse::settings::read(text).1, [], "{text}");
        read += 1;
    }
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        let example = line.rsplit('`').nth(1).unwrap();
        let filter = line.split('|').count() == 5 && example.contains(" = ");
        let text = if filter { format!("[filters]\n{example}\n") } else { example.to_owned() };
        if example.contains(" = ") {
            assert_eq!(lotse::settings::read(&text).1, [], "{text}");
            read += 1;
        }
    }
    assert!(read > 25, "{read}");
}

#[test]
fn the_page_of_the_needs_is_that_of_the_code() {
    let built_in = built_in();
    compare("docs/needs.md", &needs::page(&Words::new("en"), &built_in.needs, &built_in.lists));
}

#[test]
fn kinds_and_tables_have_words_in_every_language() {
    for language in lotse::words::LANGUAGES {
        let words = Words::new(language);
        for table in Table::ALL {
            assert!(!words.table(table).starts_with("table-"), "{language}: {table:?}");
            for key in table.keys() {
                let kind = words.kind(key.kind, &|list| list.name().into(), &|table| table.name().into());
                assert!(!kind.contains("kind-") && !kind.contains('{'), "{language}: {}: {kind}", key.name);
            }
        }
    }
}

#[test]
fn links_between_the_documents_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/format.md",
        "docs/needs.md",
        "docs/settings.md",
        "docs/exchange.md",
        "docs/exchange.en.md",
        "docs/ten-minutes.md",
        "docs/ten-minutes.en.md",
    ];
    let mut dead = Vec::new();
    for page in pages {
        let text = fs::read_to_string(root.join(page)).unwrap_or_else(|error| panic!("{page}: {error}"));
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if path.is_empty() { root.join(page) } else { root.join(page).parent().unwrap().join(path) };
            let there = fs::read_to_string(&file);
            let known = there.as_ref().is_ok_and(|text| anchor.is_empty() || anchors(text).contains(anchor));
            if !known && !file.is_dir() {
                dead.push(format!("{page}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

fn anchors(page: &str) -> BTreeSet<String> {
    page.lines()
        .filter_map(|line| line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim()))
        .map(|heading| {
            let kept = heading.to_lowercase().replace(' ', "-");
            kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
        })
        .collect()
}

#[test]
fn every_crate_has_its_reason() {
    let manifest: toml::Table = include_str!("../Cargo.toml").parse().unwrap();
    let unix = &manifest["target"]["cfg(unix)"]["dependencies"];
    let tables = [&manifest["dependencies"], &manifest["dev-dependencies"], unix];
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).unwrap();
    let crates = tables.into_iter().flat_map(|table| table.as_table().unwrap().keys());
    let without: Vec<&String> = crates.filter(|name| !page.contains(&format!("`{name}`"))).collect();
    assert!(without.is_empty(), "ARCHITECTURE.md gives no reason for {without:?}");
}

// ---- what the pages promise that the program says

/// A reader who does what a page says, in order: writes its TOML into `directory.toml`, changes lines as its diffs say, and
/// types its commands. What the program answers must be what the page shows; a last line `…` stands for the rest.
struct Reader {
    at: PathBuf,
    language: &'static str,
}

/// The moment at which all pages were written: a Monday morning.
const NOW: [&str; 2] = ["--now", "2026-11-23T10:00"];

impl Reader {
    fn follow(&mut self, page: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
        let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let mut out = String::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            out.push_str(line);
            out.push('\n');
            let Some(kind) = line.strip_prefix("```") else { continue };
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            match kind {
                "console" => self.console(&block, &mut out),
                "toml" => self.append(&block),
                "diff" => self.change(&block),
                _ => {}
            }
            if kind != "console" {
                block.iter().for_each(|line| out.extend([line, "\n"]));
            }
            out.push_str("```\n");
        }
        compare(page, &out);
    }

    fn console(&mut self, block: &[&str], out: &mut String) {
        let mut rest = block.iter().peekable();
        while let Some(line) = rest.next() {
            let command = line.strip_prefix("$ ").unwrap_or_else(|| panic!("no command: {line}"));
            out.extend([line, "\n"]);
            let mut shown = Vec::new();
            while let Some(line) = rest.next_if(|line| !line.starts_with("$ ")) {
                shown.push(*line);
            }
            let said = self.run(command);
            let cut = shown.last() == Some(&"…");
            let all = said.lines().count();
            let most = if cut { shown.len() - 1 } else { all };
            said.lines().take(most).for_each(|line| out.extend([line.trim_end(), "\n"]));
            if cut {
                out.push_str("…\n");
            }
        }
    }

    fn run(&mut self, command: &str) -> String {
        let mut words = split(command);
        let directory = words[0].strip_prefix("LOTSE_DIRECTORY=").map(str::to_owned);
        if directory.is_some() {
            words.remove(0);
        }
        match words[0].as_str() {
            "mkdir" => fs::create_dir(self.at.join(&words[1])).unwrap(),
            "cd" => self.at = self.at.join(&words[1]).canonicalize().unwrap(),
            "lotse" => {
                let mut program = lotse();
                program.current_dir(&self.at).env("LANG", self.language).args(NOW).args(&words[1..]);
                if let Some(directory) = directory {
                    program.env("LOTSE_DIRECTORY", directory);
                }
                // Whoever reads the page sits at a terminal.
                if words.contains(&"search".to_owned()) && !words.contains(&"--format".to_owned()) {
                    program.args(["--format", "table"]);
                }
                let run = program.run();
                let spoken = run.stderr.lines().filter(|line| !line.contains("Kreis Musterland"));
                return run.stdout.lines().chain(spoken).collect::<Vec<_>>().join("\n");
            }
            other => panic!("{other} is not for these pages"),
        }
        String::new()
    }

    fn append(&self, block: &[&str]) {
        let path = self.at.join("directory.toml");
        let mut text = fs::read_to_string(&path).unwrap_or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&block.join("\n"));
        text.push('\n');
        fs::write(path, text).unwrap();
    }

    fn change(&self, block: &[&str]) {
        let path = self.at.join("directory.toml");
        let mut text = fs::read_to_string(&path).unwrap();
        let (old, new): (Vec<&str>, Vec<&str>) = block.iter().partition(|line| line.starts_with('-'));
        for (old, new) in old.iter().zip(new) {
            let (old, new) = (format!("\n{}\n", &old[1..]), format!("\n{}\n", &new[1..]));
            assert!(text.contains(&old), "the file has no line {old}");
            text = text.replace(&old, &new);
        }
        fs::write(path, text).unwrap();
    }
}

/// A line as a shell would take it apart, as far as the pages need.
fn split(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn the_tour_of_the_readme_is_true() {
    Reader { at: env!("CARGO_MANIFEST_DIR").into(), language: "en_GB.UTF-8" }.follow("README.md");
}

#[test]
fn ten_minutes_lead_to_a_directory() {
    for (page, language) in [("docs/ten-minutes.md", "de_DE.UTF-8"), ("docs/ten-minutes.en.md", "en_GB.UTF-8")] {
        let folder = tempfile::tempdir().unwrap();
        Reader { at: folder.path().to_owned(), language }.follow(page);
    }
}

// ---- the examples of the catalogue

/// What the examples refer to.
const FRAME: &str = r#"
[[provider]]
id = "vhs-musterstadt"
name = "Volkshochschule Musterstadt"

[[place]]
id = "vhs-markt"
name = "VHS am Markt"
"#;

/// The keys that must stand beside `key` in an entry of a table, with their own examples.
fn beside(table: Table, key: &Key) -> Vec<&'static Key> {
    let more: &[&str] = if table == Table::Need { &["parent", "labels"] } else { &[] };
    let wanted = |other: &&Key| other.name != key.name && (other.required || more.contains(&other.name));
    table.keys().iter().filter(wanted).collect()
}

fn lines(table: Table, key: &Key) -> String {
    let line = |key: &Key| {
        // A provider and a place of the frame have these ids already.
        let example = match (table, key.name) {
            (Table::Provider | Table::Place, "id") => "\"another\"",
            _ => key.example,
        };
        format!("{} = {example}\n", key.name)
    };
    let mut out: String = beside(table, key).into_iter().map(line).collect();
    out.push_str(&line(key));
    out
}

fn inline(table: Table, key: &Key) -> String {
    format!("{{ {} }}", lines(table, key).trim_end().replace('\n', ", "))
}

/// A directory in which the key of the table has its example.
fn with_example(table: Table, key: &Key) -> String {
    let directory = Table::Directory.key("format").unwrap();
    let offer = |line: String| {
        let key = Table::Offer.key("id").unwrap();
        format!(
            "[directory]\n{}{FRAME}\n[[offer]]\n{}{line}\n",
            lines(Table::Directory, directory),
            lines(Table::Offer, key)
        )
    };
    let top = |head: &str| {
        format!("[directory]\n{}{FRAME}\n{head}\n{}", lines(Table::Directory, directory), lines(table, key))
    };
    match table {
        Table::Directory => format!("[directory]\n{}{FRAME}", lines(table, key)),
        Table::Provider => top("[[provider]]"),
        Table::Place => top("[[place]]"),
        Table::Need => top("[[need]]"),
        Table::Offer if key.name == "id" || key.required => offer(String::new()),
        Table::Offer => offer(format!("{} = {}", key.name, key.example)),
        Table::At => offer(format!("[[offer.at]]\n{}", lines(table, key))),
        Table::Translation => offer(format!("[offer.translations.uk]\n{}", lines(table, key))),
        Table::Emergency | Table::SchoolHoliday => {
            format!("[directory]\n{}{} = [{}]\n", lines(Table::Directory, directory), table.name(), inline(table, key))
        }
        Table::ResidenceNote | Table::Speaks | Table::Contact => {
            offer(format!("{} = [{}]", table.name(), inline(table, key)))
        }
        Table::Ages
        | Table::Season
        | Table::Course
        | Table::Capacity
        | Table::Cost
        | Table::Accessibility
        | Table::Alert => offer(format!("{} = {}", table.name(), inline(table, key))),
        Table::Code => unreachable!("the lists are read in their own way"),
    }
}

#[test]
fn every_example_is_read_without_a_finding() {
    let mut wrong = Vec::new();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Code) {
        for key in table.keys() {
            let text = with_example(table, key);
            assert!(text.contains(&format!("{} = {}", key.name, key.example)) || key.name == "id", "{text}");
            for finding in load(&text).findings {
                let (code, line) = (finding.code.name(), finding.place.line);
                wrong.push(format!("{}.{}: {code} in line {line} of\n{text}", table.name(), key.name));
            }
        }
    }
    for key in Table::Code.keys() {
        let text = format!("[[code]]\n{}", lines(Table::Code, key));
        let mut findings = Vec::new();
        BuiltIn::lists_of(&text, &mut findings);
        wrong.extend(findings.iter().map(|finding| format!("code.{}: {}", key.name, finding.code.name())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_schema_is_that_of_the_format() {
    let built_in = built_in();
    let made = schema::schema(&schema::Words { lists: &built_in.lists, needs: &built_in.needs });
    let parsed: serde_json::Value = serde_json::from_str(&made).unwrap();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Code) {
        let properties = &parsed["definitions"][table.name()]["properties"];
        assert_eq!(properties.as_object().unwrap().len(), table.keys().len(), "{}", table.name());
    }
    compare("schema/directory.schema.json", &made);
}

// ---- the built-in needs

#[test]
fn the_built_in_files_hold_no_mistake() {
    let mut findings = Vec::new();
    BuiltIn::needs_of(include_str!("../src/directory/needs.toml"), &mut findings);
    BuiltIn::lists_of(include_str!("../src/directory/lists.toml"), &mut findings);
    let found: Vec<String> =
        findings.iter().map(|finding| format!("{}: {:?}", finding.code.name(), finding.place)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_need_has_its_words_in_every_language() {
    let mut missing = Vec::new();
    for (_, need) in built_in().needs.iter() {
        for language in needs::LANGUAGES {
            let term = &need.term;
            for (what, texts) in [("label", &term.labels), ("plain words", &term.plain)] {
                if !texts.iter().any(|(known, _)| known.as_str() == language) {
                    missing.push(format!("{}: no {what} in {language}", need.id));
                }
            }
            let least = if language == "de" { 8 } else { 3 };
            let words = term.synonyms.iter().find(|(known, _)| known.as_str() == language);
            let different: BTreeSet<String> = words
                .into_iter()
                .flat_map(|(_, words)| words)
                .map(|word| fold(word))
                .filter(|w| !w.is_empty())
                .collect();
            if different.len() < least {
                missing.push(format!("{}: {} synonyms in {language}, should be {least}", need.id, different.len()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_value_of_a_list_has_its_words_in_every_language() {
    let built_in = built_in();
    let mut missing = Vec::new();
    for list in lotse::directory::lists::List::ALL {
        for code in list.codes() {
            for language in needs::LANGUAGES {
                let labels = built_in.lists.term(list, code).map(|term| &term.labels);
                if !labels.is_some_and(|labels| labels.iter().any(|(known, _)| known.as_str() == language)) {
                    missing.push(format!("{}.{code}: no label in {language}", list.name()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Words that stand for two needs, and why they may.
const SHARED: &[(&str, &str)] = &[
    (
        "دايه",
        "a nanny in Persian (kids.nanny), a midwife in everyday Arabic (health.pregnancy): both are meant by their speakers",
    ),
    ("autismus", "of a small child it is early support, of everybody else help for people with disabilities"),
    ("betreuung unter drei", "in a daycare centre or with a childminder: parents look for both"),
    ("u3", "as the words it is short for"),
    ("gesetzliche betreuung", "a court orders it, and people with disabilities live with it"),
    ("heizkostenzuschuss", "for the bill of the supplier and for the costs of the flat"),
    ("inobhutnahme", "of a child in danger and of one who came alone"),
    ("kaution", "to be paid when a flat is found, and fought over when it is left"),
    ("neugeborenes", "needs things, and its mother a midwife"),
    ("pfaendungsschutzkonto", "the bank opens it, the debt adviser certifies it"),
    ("pleite", "of debts or of an empty purse"),
    ("scheidung", "a matter of law and one of the family"),
    ("sorgerecht", "likewise"),
    ("widerspruch schreiben", "whoever writes it for one, and whoever knows what must stand in it"),
    ("дитина з инвалиднистю", "a small child gets early support, an older one what people with disabilities get"),
    ("писмо из джобцентра", "to be understood, and to be answered by the Jobcenter"),
    ("رساله من الجوب سنتر", "likewise"),
    ("vorsorgevollmacht", "advised on by the law and at the centre for old people"),
];

fn finding_words(term: &Term) -> BTreeSet<String> {
    let synonyms = term.synonyms.iter().chain(&term.hidden_synonyms).flat_map(|(_, words)| words);
    let labels = term.labels.iter().map(|(_, label)| label);
    synonyms.chain(labels).map(|word| fold(word)).filter(|word| !word.is_empty()).collect()
}

#[test]
fn no_word_stands_for_two_needs_without_a_reason() {
    let mut of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, need) in built_in().needs.iter() {
        for word in finding_words(&need.term) {
            of.entry(word).or_default().push(need.id.to_string());
        }
    }
    // What a group is called by may stand with one of its needs too: that one is meant first.
    let is_group_of = |group: &str, need: &str| need.split_once('.').is_some_and(|(of, _)| of == group);
    of.retain(|_, needs| match needs.as_slice() {
        [group, need] => !is_group_of(group, need),
        needs => needs.len() > 1,
    });
    let without: Vec<String> = of
        .iter()
        .filter(|(word, _)| !SHARED.iter().any(|(known, _)| known == word))
        .map(|(word, needs)| format!("{word}: {}", needs.join(", ")))
        .collect();
    assert!(without.is_empty(), "{}", without.join("\n"));
    for (word, _) in SHARED {
        assert!(of.contains_key(*word), "{word} stands for one need and needs no reason");
    }
}

// ---- the sample

#[test]
fn the_sample_is_free_of_errors_and_large_enough() {
    let loaded = load(SAMPLE);
    let errors: Vec<String> = loaded
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| format!("{}:{}", finding.code.name(), finding.place.line))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    let offers = &loaded.directory.offers;
    assert!(offers.len() >= 160, "{} offers", offers.len());
    let translated = offers.iter().filter(|entry| entry.offer.translations.len() >= 2).count();
    assert!(translated >= 80, "{translated} offers with two translations");
    let languages: BTreeSet<&str> =
        offers.iter().flat_map(|entry| &entry.offer.translations).map(|texts| texts.language.as_str()).collect();
    for language in &needs::LANGUAGES[1..] {
        assert!(languages.contains(language), "no translation into {language}");
    }
}

#[test]
fn what_a_check_says_of_the_sample_is_meant() {
    let loaded = load(SAMPLE);
    let lines: Vec<&str> = SAMPLE.lines().collect();
    let files = [File { name: Text::line("directory.toml"), text: SAMPLE }];
    let today = "2026-11-23".parse().unwrap();
    let audited = lotse::directory::audit::audit(&loaded.directory, &files, today);
    let unexplained: Vec<String> = loaded
        .findings
        .iter()
        .chain(&audited)
        .filter(|finding| {
            let at = finding.place.line as usize - 1;
            let above = lines[..at].iter().rev().take_while(|line| !line.trim().is_empty());
            !above.filter(|line| line.starts_with('#')).any(|line| line.contains("Absichtlich"))
        })
        .map(|finding| format!("directory.toml:{}: {}", finding.place.line, finding.code.name()))
        .collect();
    assert!(unexplained.is_empty(), "no comment above says that it is meant:\n{}", unexplained.join("\n"));
}

#[test]
fn every_need_is_served_by_an_offer_of_the_sample() {
    let directory = load(SAMPLE).directory;
    let served = |ix| {
        let within = |need: &_| directory.needs.is_within(*need, ix);
        directory.offers.iter().any(|entry| entry.offer.is_visible() && entry.offer.needs.iter().any(within))
    };
    let without: Vec<&str> =
        directory.needs.iter().filter(|(ix, need)| !need.hidden && !served(*ix)).map(|(_, need)| &*need.id).collect();
    assert!(without.is_empty(), "no offer for {without:?}");
}

/// The good practice that the sample models, each row at least once (`modelled_on`).
const GOOD_PRACTICE: [&str; 15] = [
    "potsdam-housing",
    "wmk-kaufhaus",
    "rostock-culture",
    "krefeld-language",
    "leipzig-housing",
    "offenbach-work",
    "freiburg-work",
    "gelsenkirchen-kita",
    "stuttgart-empowerment",
    "stuttgart-campus",
    "willkommen-exchange",
    "nest-mentoring",
    "job-turbo",
    "bridging",
    "digital-offices",
];

#[test]
fn good_practice_is_modelled() {
    let directory = load(SAMPLE).directory;
    let modelled: BTreeSet<&str> =
        directory.offers.iter().flat_map(|entry| &entry.offer.modelled_on).map(Text::as_str).collect();
    let known = BTreeSet::from(GOOD_PRACTICE);
    assert_eq!(modelled, known);
}

#[test]
fn the_sample_uses_every_key_of_the_format() {
    let sample: toml::Table = SAMPLE.parse().unwrap();
    let mut used = BTreeSet::new();
    for (name, value) in &sample {
        collect(Table::of_header(name).unwrap(), value, &mut used);
    }
    let unused: Vec<String> = Table::ALL
        .into_iter()
        .filter(|table| *table != Table::Code)
        .flat_map(|table| table.keys().iter().map(move |key| (table, key.name)))
        .filter(|key| !used.contains(key))
        .map(|(table, key)| format!("{}.{key}", table.name()))
        .collect();
    assert!(unused.is_empty(), "directory.toml never uses {unused:?}");
}

fn collect(table: Table, value: &toml::Value, used: &mut BTreeSet<(Table, &'static str)>) {
    match value {
        toml::Value::Array(items) => items.iter().for_each(|item| collect(table, item, used)),
        toml::Value::Table(entries) => {
            for (name, value) in entries {
                let Some(key) = table.key(name) else { continue };
                used.insert((table, key.name));
                within(key.kind, value, used);
            }
        }
        _ => {}
    }
}

fn within(kind: Kind, value: &toml::Value, used: &mut BTreeSet<(Table, &'static str)>) {
    match (kind, value) {
        (Kind::Table(inner) | Kind::TableOr(inner), value) => collect(inner, value, used),
        (Kind::List(inner), toml::Value::Array(items)) => items.iter().for_each(|item| within(*inner, item, used)),
        (Kind::TablesByLanguage(inner), toml::Value::Table(languages)) => {
            languages.values().for_each(|texts| collect(inner, texts, used));
        }
        _ => {}
    }
}
