//! Which need a text speaks of, for a source that names none: by the labels and synonyms that stand in it.
//!
//! A guess is worth a remark, never more: somebody has to look.

use super::glossary::Glossary;
use crate::search::fold::words;
use foldhash::{HashMap, HashMapExt};

/// The words of the needs in German and English.
#[derive(Debug)]
pub struct Guesser {
    phrases: HashMap<String, String>,
}

/// Words of a phrase at most; longer ones hardly ever stand in a text as they are.
const LONGEST: usize = 4;

impl Guesser {
    /// The words of these needs. Groups come last: what is within them says more.
    pub fn new(glossary: &Glossary<'_>) -> Guesser {
        let mut phrases: HashMap<String, String> = HashMap::new();
        let needs = glossary.needs();
        let mut ordered: Vec<_> = needs.iter().map(|(_, need)| need).filter(|need| !need.hidden).collect();
        ordered.sort_by_key(|need| need.parent.is_none());
        for need in ordered {
            let term = &need.term;
            let labels = term
                .labels
                .iter()
                .filter(|(language, _)| matches!(language.primary(), "de" | "en"))
                .map(|(_, text)| text);
            let synonyms = term.synonyms.iter().filter(|(language, _)| matches!(language.primary(), "de" | "en"));
            for text in labels.chain(synonyms.flat_map(|(_, texts)| texts)) {
                let phrase = joined(text);
                // Short words stand for too much.
                if phrase.len() >= 4 {
                    phrases.entry(phrase).or_insert_with(|| need.id.as_str().to_owned());
                }
            }
        }
        Guesser { phrases }
    }

    /// The need that texts speak of most; each text counts as much as is said. Nothing if no word tells.
    pub fn guess(&self, texts: &[(&str, u32)]) -> Option<&str> {
        let mut scores: HashMap<&str, u32> = HashMap::new();
        for (text, weight) in texts {
            let folded: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
            for length in 1..=LONGEST {
                for window in folded.windows(length) {
                    if let Some(id) = self.phrases.get(&window.join(" ")) {
                        // Two words that stand together are chance less often than one.
                        *scores.entry(id).or_default() += weight * length as u32;
                    }
                }
            }
        }
        let best = scores.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)))?;
        Some(best.0)
    }
}

fn joined(text: &str) -> String {
    words(text).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}
