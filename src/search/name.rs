//! Names by their letters in order: the only file that knows the crate for it, so that it can be exchanged.
//!
//! Proper names say nothing about a need and are typed from memory, with letters left out (`vkunterbunt`). Everywhere else
//! letters scattered over a text are no match, so this is asked for single words of names only, and only where nothing
//! better was found.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// What one letter brings in the crate's scoring; gaps take away, letters in a row and at the beginning add.
const LETTER: i64 = 16;

/// Scores words of names against a typed word.
pub struct Names {
    matcher: SkimMatcherV2,
}

impl Default for Names {
    fn default() -> Self {
        // Both sides are folded already; the crate's own folding knows ASCII only.
        Names { matcher: SkimMatcherV2::default().respect_case() }
    }
}

impl Names {
    /// How well a typed word is a name's word with letters left out, in thousandths, if it is: both begin alike, and more
    /// than half of the letters are there and mostly in a row.
    pub fn quality(&self, typed: &str, name: &str) -> Option<u16> {
        let (letters, all) = (typed.chars().count(), name.chars().count());
        if letters < 4 || letters >= all || letters * 2 <= all || typed.chars().next() != name.chars().next() {
            return None;
        }
        let score = self.matcher.fuzzy_match(name, typed)?;
        let best = self.matcher.fuzzy_match(typed, typed)?;
        let share = u16::try_from(1000 * score.max(0) / best.max(1)).unwrap_or(0);
        (score >= LETTER * i64::try_from(letters).unwrap_or(i64::MAX) && share >= 600)
            .then_some(share.min(1000) * 2 / 5)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn letters_may_be_left_out_and_not_scattered() {
        let names = Names::default();
        assert!(names.quality("kunterbnt", "kunterbunt").is_some());
        assert!(names.quality("apfelbm", "apfelbaum").is_some());
        for (typed, name) in [
            ("kbt", "kunterbunt"),
            ("xkunterb", "kunterbunt"),
            ("krnt", "kunterbuntgarten"),
            ("apfelbaum", "apfelbaum"),
        ] {
            assert_eq!(names.quality(typed, name), None, "{typed}");
        }
    }
}
