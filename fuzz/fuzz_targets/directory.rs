//! A directory in TOML: any text is read or refused with findings that have their places in it; laying it out anew loses
//! nothing, and what the public sees can be made of whatever was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::directory::Text;
use lotse::directory::finding::Finding;
use lotse::directory::read::{BuiltIn, File, Loaded, Reading, read};
use lotse::upkeep::layout::layout;
use std::sync::LazyLock;

static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(BuiltIn::load);

fn stand_in<'f>(text: &str, findings: impl IntoIterator<Item = &'f Finding>) {
    let places = findings.into_iter().flat_map(|finding| std::iter::once(&finding.place).chain(&finding.other));
    for place in places {
        assert!(place.line >= 1 && place.line as usize <= text.split('\n').count(), "{place:?}");
        assert!(text.get(place.span.start as usize..place.span.end as usize).is_some(), "{place:?}");
    }
}

/// The offers read in halves, the second before the first.
fn in_parts(text: &str) -> Loaded {
    let reading =
        Reading::start(vec![File { name: Text::line("x"), text }], &BUILT_IN).expect("what was read can be read again");
    let half = reading.len() / 2;
    let second = reading.read(half..reading.len());
    let first = reading.read(0..half);
    reading.finish([first, second])
}

fuzz_target!(|text: &str| {
    match read(vec![File { name: Text::line("x"), text }], &BUILT_IN) {
        Ok(loaded) => {
            stand_in(text, &loaded.findings);
            let parts = in_parts(text);
            assert_eq!(format!("{:?}", loaded.findings), format!("{:?}", parts.findings), "in parts");
            assert_eq!(format!("{:?}", loaded.directory.offers), format!("{:?}", parts.directory.offers), "in parts");
            loaded.directory.public("2026-11-23".parse().unwrap());
        }
        Err(unusable) => {
            stand_in(text, &unusable.findings);
            stand_in(text, [&unusable.finding]);
        }
    }
    if let Ok(laid_out) = layout(text) {
        assert_eq!(layout(&laid_out).ok().as_deref(), Some(laid_out.as_str()), "laid out twice");
    }
});
