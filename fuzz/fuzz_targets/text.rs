//! Cleaning: what comes out is clean, cleaning it again changes nothing, and quoting keeps the columns.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::directory::Text;
use lotse::directory::text::{first_unclean, masked};

fuzz_target!(|raw: &str| {
    for (clean, one_line) in [(Text::clean(raw), false), (Text::line(raw), true)] {
        let text = clean.as_str();
        assert!(!text.chars().any(|c| c.is_control() && (one_line || c != '\n')), "{text:?}");
        assert!(!text.contains(['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{ad}', '\u{9b}']), "{text:?}");
        let again = if one_line { Text::line(text) } else { Text::clean(text) };
        assert_eq!(again.as_str(), text);
        assert_eq!(first_unclean(text), None, "{text:?}");
    }
    if let Some((at, c)) = first_unclean(raw) {
        assert!(raw.get(at..).is_some_and(|rest| rest.starts_with(c)));
    }
    assert_eq!(masked(raw).chars().count(), raw.chars().count());
});
