//! `settings.toml`: any text is read, and its findings have their places in it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (_, findings) = lotse::settings::read::read(text);
    for finding in findings {
        assert!(text.get(finding.place.span.start as usize..finding.place.span.end as usize).is_some(), "{finding:?}");
    }
});
