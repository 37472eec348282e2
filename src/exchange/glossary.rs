//! From words to ids: what people write in a cell for a language, a need, a group, a kind of cost.
//!
//! Labels and synonyms in every language are data of the directory (`lists.toml`, `needs.toml`); equal are words that the
//! search folds alike. A word that stands for two values stands for the one whose label it is, else for the first.

use crate::directory::Text;
use crate::directory::lists::List;
use crate::directory::model::{Code, Language};
use crate::directory::taxonomy::{Lists, Needs, Term};
use crate::search::fold::fold;
use foldhash::{HashMap, HashMapExt};

/// Languages that the lists have no labels for and that other directories name: folded names and tags (BCP 47).
const FURTHER: &[(&str, &str)] = &[
    ("tagalog filipino", "tl"),
    ("koreanisch korean", "ko"),
    ("kantonesisch cantonese", "yue"),
    ("mandarin", "cmn"),
    ("taiwanesisch taiwanese", "nan"),
    ("japanisch japanese", "ja"),
    ("thai thailaendisch", "th"),
    ("bengalisch bengali bangla", "bn"),
    ("punjabi pandschabi", "pa"),
    ("tamilisch tamil", "ta"),
    ("nepalesisch nepali", "ne"),
    ("georgisch georgian", "ka"),
    ("armenisch armenian", "hy"),
    ("aserbaidschanisch azerbaijani", "az"),
    ("kasachisch kazakh", "kk"),
    ("usbekisch uzbek", "uz"),
    ("mazedonisch macedonian", "mk"),
    ("slowenisch slovenian", "sl"),
    ("slowakisch slovak", "sk"),
    ("tschechisch czech", "cs"),
    ("litauisch lithuanian", "lt"),
    ("lettisch latvian", "lv"),
    ("estnisch estonian", "et"),
    ("niederlaendisch dutch", "nl"),
    ("schwedisch swedish", "sv"),
    ("daenisch danish", "da"),
    ("norwegisch norwegian", "no"),
    ("finnisch finnish", "fi"),
    ("hebraeisch hebrew", "he"),
    ("aramaeisch aramaic", "arc"),
    ("suaheli swahili kisuaheli", "sw"),
    ("yoruba", "yo"),
    ("igbo", "ig"),
    ("hausa", "ha"),
    ("wolof", "wo"),
    ("lingala", "ln"),
    ("oromo", "om"),
    ("mongolisch mongolian", "mn"),
    ("indonesisch indonesian", "id"),
    ("malaiisch malay", "ms"),
];

/// The words of the lists and needs.
#[derive(Debug)]
pub struct Glossary<'d> {
    lists: &'d Lists,
    needs: &'d Needs,
    codes: HashMap<(List, String), Code>,
    need_ids: HashMap<String, &'d str>,
}

impl<'d> Glossary<'d> {
    /// The words of these lists and needs.
    pub fn new(lists: &'d Lists, needs: &'d Needs) -> Glossary<'d> {
        let mut codes = HashMap::new();
        let mut need_ids = HashMap::new();
        for list in List::ALL {
            for code in list.codes() {
                codes.entry((list, fold(code))).or_insert(*code);
            }
        }
        for (_, need) in needs.iter() {
            need_ids.entry(fold(&need.id)).or_insert(need.id.as_str());
        }
        // Every label comes before the first synonym.
        for words in [labels, plain, synonyms] {
            for (list, code, term) in lists.iter() {
                for word in words(term) {
                    codes.entry((list, fold(word))).or_insert(code);
                }
            }
            for (_, need) in needs.iter() {
                for word in words(&need.term) {
                    need_ids.entry(fold(word)).or_insert(need.id.as_str());
                }
            }
        }
        Glossary { lists, needs, codes, need_ids }
    }

    /// The value of a list that a word stands for.
    pub fn code(&self, list: List, word: &str) -> Option<Code> {
        list.code(word.trim()).or_else(|| self.codes.get(&(list, fold(word))).copied())
    }

    /// The id of the need that a word stands for.
    pub fn need(&self, word: &str) -> Option<&'d str> {
        let known = self.needs.find(word.trim()).and_then(|ix| self.needs.get(ix)).map(|need| need.id.as_str());
        known.or_else(|| self.need_ids.get(&fold(word)).copied())
    }

    /// The id of the need in whose label a word stands as a part of its own, as *Möbel* in *Möbel und Hausrat*; what is within a
    /// group says more than the group. German and English.
    pub fn need_by_part(&self, word: &str) -> Option<&'d str> {
        let wanted = fold(word);
        let has_part = |label: &Text| {
            let mut parts = vec![label.as_str()];
            for between in [", ", " und ", " and ", " oder ", " or ", " (", "/"] {
                parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
            }
            parts.iter().any(|part| fold(part) == wanted)
        };
        let mut found: Vec<_> = self
            .needs
            .iter()
            .map(|(_, need)| need)
            .filter(|need| !need.hidden && !wanted.is_empty())
            .filter(|need| {
                let labels = need.term.labels.iter().chain(&need.term.plain);
                let mut ours = labels.filter(|(language, _)| matches!(language.primary(), "de" | "en"));
                ours.any(|(_, label)| has_part(label))
            })
            .collect();
        found.sort_by_key(|need| need.parent.is_none());
        found.first().map(|need| need.id.as_str())
    }

    /// The language that a word stands for: a name, else a tag of two or three letters with its parts.
    pub fn language(&self, word: &str) -> Option<String> {
        let word = word.trim();
        if let Some(code) = self.code(List::Languages, word) {
            return Some(code.to_owned());
        }
        let folded = fold(word);
        if let Some((_, tag)) = FURTHER.iter().find(|(names, _)| names.split(' ').any(|name| name == folded)) {
            return Some((*tag).to_owned());
        }
        let tag = Language::parse(word)?;
        // `Deutsch` has the shape of a tag; what is no name must look like one.
        ((2..=3).contains(&tag.primary().len())).then(|| tag.as_str().to_owned())
    }

    /// The name of a value, if it leads back to the value; else the value.
    pub fn label<'l>(&'l self, list: List, code: &'l str, language: &str) -> &'l str {
        let label = self.lists.label(list, code, language);
        if self.code(list, label) == Some(code) && is_one(label) { label } else { code }
    }

    /// The name of a language, if it leads back to it; else its tag.
    pub fn language_label<'l>(&'l self, tag: &'l str, language: &str) -> &'l str {
        let label = self.lists.term(List::Languages, tag).and_then(|term| term.label(language));
        label.filter(|label| self.language(label).as_deref() == Some(tag) && is_one(label)).map_or(tag, |text| text)
    }

    /// The name of a need, if it leads back to it; else its id.
    pub fn need_label<'l>(&'l self, id: &'l str, language: &str) -> &'l str {
        let label = self.needs.find(id).map_or(id, |ix| self.needs.label(ix, language));
        if self.need(label) == Some(id) && is_one(label) { label } else { id }
    }

    /// The needs with their words.
    pub fn needs(&self) -> &'d Needs {
        self.needs
    }
}

/// Whether a name stays one where a cell is cut into several.
fn is_one(label: &str) -> bool {
    !label.contains(['|', ';', ',', '\n', ':'])
}

fn labels(term: &Term) -> Vec<&str> {
    term.labels.iter().map(|(_, text)| text.as_str()).collect()
}

fn plain(term: &Term) -> Vec<&str> {
    term.plain.iter().map(|(_, text)| text.as_str()).collect()
}

fn synonyms(term: &Term) -> Vec<&str> {
    term.synonyms.iter().chain(&term.hidden_synonyms).flat_map(|(_, texts)| texts).map(Text::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::BuiltIn;

    #[test]
    fn names_lead_to_their_values_and_back() {
        let built_in = BuiltIn::load();
        let glossary = Glossary::new(&built_in.lists, &built_in.needs);
        assert_eq!(glossary.code(List::Groups, "frauen"), Some("women"));
        assert_eq!(glossary.code(List::Groups, "WOMEN"), Some("women"));
        assert_eq!(glossary.language("Ukrainisch").as_deref(), Some("uk"));
        assert_eq!(glossary.language("Arabic").as_deref(), Some("ar"));
        assert_eq!(glossary.language("ckb").as_deref(), Some("ckb"));
        assert_eq!(glossary.language("Kauderwelsch"), None);
        assert_eq!(glossary.need("lang.alpha"), Some("lang.alpha"));
        for (list, code, _) in built_in.lists.iter() {
            for language in ["de", "en"] {
                assert_eq!(glossary.code(list, glossary.label(list, code, language)), Some(code));
            }
        }
        for (_, need) in built_in.needs.iter() {
            assert_eq!(glossary.need(glossary.need_label(&need.id, "de")), Some(need.id.as_str()));
        }
    }
}
