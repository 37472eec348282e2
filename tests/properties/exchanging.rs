//! What goes out and comes back is the same.

use crate::cases;
use crate::made::{BUILT_IN, directory, load};
use lotse::directory::model::Directory;
use lotse::directory::{Entry, Offer};
use lotse::exchange::datum::Batch;
use lotse::exchange::glossary::Glossary;
use lotse::exchange::hsds::{export, import};
use lotse::exchange::mapping::Mapping;
use lotse::exchange::{export_csv, facts, import_csv, merge, sheet, write};
use proptest::prelude::*;

fn open(directory: &Directory<Entry>) -> Directory<Offer> {
    let day = "2026-11-23".parse().unwrap();
    directory.public(day)
}

/// What a batch says, read back as a directory says it.
fn as_read(batch: &Batch, about: &Batch) -> Batch {
    let whole = Batch { about: about.about.clone(), ..batch.clone() };
    facts::batch(&open(&load(&write::file(&whole)).directory))
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn a_spreadsheet_comes_back_the_same(made in directory(0..8)) {
        let text = made.text();
        let directory = load(&text).directory;
        let out = facts::batch(&open(&directory));
        let glossary = Glossary::new(&BUILT_IN.lists, &BUILT_IN.needs);
        for language in ["de", "en"] {
            let csv = export_csv::csv(&out, &glossary, language);
            let csv = String::from_utf8(csv).unwrap();
            let sheet = sheet::read(csv.trim_start_matches('\u{feff}')).unwrap();
            let mapping = Mapping::proposed(&sheet.headings);
            let back = import_csv::import(&sheet, &mapping, Some(&directory), &glossary);
            prop_assert_eq!(&back.report.remarks, &Vec::new());
            let merged = merge::merge(&text, back.batch.records(), true);
            prop_assert_eq!(&merged.text, &text);
        }
    }

    #[test]
    fn hsds_comes_back_the_same(made in directory(0..8)) {
        let directory = load(&made.text()).directory;
        let public = open(&directory);
        let out = facts::batch(&public);
        let glossary = Glossary::new(&BUILT_IN.lists, &BUILT_IN.needs);
        let files = export::files(&export::services(&out, &public));
        let parts: Vec<import::Part> = files
            .into_iter()
            .filter(|(name, _)| name != "services.json")
            .map(|(name, bytes)| import::Part { name, bytes })
            .collect();
        prop_assume!(!out.offers.is_empty());
        let back = import::import(&parts, &[], None, &glossary).unwrap();
        prop_assert_eq!(&back.report.remarks, &Vec::new());
        let read = as_read(&back.batch, &out);
        prop_assert_eq!(&read.offers, &out.offers);
    }
}
