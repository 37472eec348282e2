//! Languages, as texts and offers name them.

use compact_str::CompactString;

/// A language (BCP 47) in its usual spelling: `uk`, `fa-AF`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(CompactString);

impl Language {
    /// Reads a language tag; its parts must be letters and digits, the first two to eight letters.
    pub fn parse(raw: &str) -> Option<Language> {
        // Nearly all are two small letters.
        if raw.len() == 2 && raw.bytes().all(|b| b.is_ascii_lowercase()) {
            return Some(Language(raw.into()));
        }
        let mut out = CompactString::default();
        for (i, part) in raw.split(['-', '_']).enumerate() {
            let fits = (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
            if !fits || (i == 0 && !((2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()))) {
                return None;
            }
            if i > 0 {
                out.push('-');
            }
            // RFC 5646, 2.1.1: regions in capitals, scripts with a capital, all else small.
            match part.len() {
                2 if i > 0 => out.push_str(&part.to_ascii_uppercase()),
                4 if i > 0 && part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    let (first, rest) = part.split_at(1);
                    out.push_str(&first.to_ascii_uppercase());
                    out.push_str(&rest.to_ascii_lowercase());
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Language(out))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without region and script: `fa` of `fa-AF`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether a wish for `wanted` is met, by prefix of whole parts: `fa` is met by `fa-AF`, not the reverse.
    pub fn meets(&self, wanted: &str) -> bool {
        let tag = self.as_str();
        tag.len() >= wanted.len()
            && tag.is_char_boundary(wanted.len())
            && tag[..wanted.len()].eq_ignore_ascii_case(wanted)
            && tag[wanted.len()..].chars().next().is_none_or(|c| c == '-')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_spelt_as_usual_and_meet_by_prefix() {
        let dari = Language::parse("FA_af").map(|l| l.as_str().to_owned());
        assert_eq!(dari.as_deref(), Some("fa-AF"));
        for bad in ["", "x", "deutsch lang", "de-", "ä", "12"] {
            assert_eq!(Language::parse(bad), None, "{bad}");
        }
        let dari = Language::parse("fa-AF").unwrap_or_else(|| unreachable!());
        assert!(dari.meets("fa") && dari.meets("FA-af"));
        assert!(!dari.meets("f") && !dari.meets("fa-AFX") && !dari.meets("en"));
        assert!(!Language::parse("ku").is_some_and(|l| l.meets("k")));
    }
}
