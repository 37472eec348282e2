//! How the directory itself writes a word of the index: `Straße` for `strasse`, `меблі` for `мебли`.
//!
//! The vocabulary holds folded words only, which nobody should have to read. A word's first stand says where to look for its
//! letters, so nothing is kept for it.

use super::facet::{ValueIx, words_of};
use super::fold;
use super::index::{Index, Meant};
use super::score::Field;
use super::vocabulary::Term;
use crate::directory::model::{Directory, NeedIx, Offer};
use crate::directory::taxonomy::Term as Words;
use crate::directory::text::Text;

/// Of a word that stands in very many places the first few are looked at.
const STANDS: usize = 12;

/// A word as the directory writes it; dots for one that finds and is never shown.
pub fn spelled<E: AsRef<Offer>>(index: &Index, directory: &Directory<E>, term: Term) -> String {
    let vocabulary = index.vocabulary();
    let word = vocabulary.word(term);
    if !vocabulary.may_show(term) {
        return vocabulary.shown_word(term).to_owned();
    }
    let mut stands = index.runs(term).flat_map(|run| run.ids().map(move |id| (run.field, id))).take(STANDS);
    stands.find_map(|stand| at(index, directory, stand, word)).unwrap_or_else(|| word.to_owned())
}

/// The words nearest to a typed one that met nothing, as the directory writes them, at most so many.
pub fn nearest<E: AsRef<Offer>>(index: &Index, directory: &Directory<E>, typed: &str, most: usize) -> Vec<String> {
    let vocabulary = index.vocabulary();
    let near = vocabulary.nearest(typed, most);
    near.into_iter().filter_map(|word| Some(spelled(index, directory, vocabulary.exact(word)?))).collect()
}

fn at<E: AsRef<Offer>>(
    index: &Index,
    directory: &Directory<E>,
    (field, id): (Field, u32),
    word: &str,
) -> Option<String> {
    let offer = || directory.offers.get(id as usize).map(AsRef::as_ref);
    let of_need = |ix: NeedIx| in_term(&directory.needs.get(ix)?.term, word);
    let of_value = |ix: ValueIx| {
        let value = index.facets.get(ix)?;
        words_of(directory, value).and_then(|words| in_term(words, word)).or_else(|| in_text(&value.key, word))
    };
    match field {
        Field::Need | Field::Synonym => of_need(NeedIx(u16::try_from(id).ok()?)),
        Field::Phrase => match index.phrase(id)?.meant {
            Meant::Need(ix) => of_need(ix),
            Meant::Value(ix) => of_value(ix),
        },
        Field::Fact => of_value(ValueIx(id)),
        Field::Provider => {
            let provider = directory.providers.get(id as usize)?;
            first(std::iter::once(&provider.name).chain(&provider.aliases), word)
        }
        Field::Place => {
            let place = directory.places.get(id as usize)?;
            first(std::iter::once(&place.name).chain(&place.aliases), word)
        }
        Field::Name => in_text(&offer()?.name, word),
        Field::ProviderName => in_text(offer()?.provider_name.as_ref()?, word),
        Field::Keyword => first(&offer()?.keywords, word),
        Field::Summary => in_text(&offer()?.summary, word),
        Field::Description => {
            let offer = offer()?;
            first(offer.description.iter().chain(&offer.next_steps), word)
        }
        Field::TranslatedName => first(offer()?.translations.iter().filter_map(|t| t.name.as_ref()), word),
        Field::TranslatedSummary => first(offer()?.translations.iter().filter_map(|t| t.summary.as_ref()), word),
    }
}

fn first<'t>(texts: impl IntoIterator<Item = &'t Text>, word: &str) -> Option<String> {
    texts.into_iter().find_map(|text| in_text(text, word))
}

fn in_term(term: &Words, word: &str) -> Option<String> {
    let named = term.labels.iter().chain(&term.plain).map(|(_, text)| text);
    let others = term.synonyms.iter().flat_map(|(_, words)| words);
    named.chain(others).find_map(|text| in_text(text, word))
}

/// The stretch of a text whose words, alone or joined by hyphens and points, fold to a word.
fn in_text(text: &str, word: &str) -> Option<String> {
    let found = fold::words(text).into_iter().find(|known| known.text == word);
    if let Some(found) = found {
        return text.get(found.range).map(str::to_owned);
    }
    let joined = |part: &&str| fold::words(part).into_iter().map(|word| word.text).collect::<String>() == word;
    text.split_whitespace().filter(|part| part.contains(['-', '.'])).find(joined).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::read::{BuiltIn, File, read};

    #[test]
    fn words_come_back_as_they_were_written() {
        let text = "[directory]\nformat = 1\nname = \"Kreis\"\n[[provider]]\nid = \"p\"\nname = \"P\"\n[[offer]]\nid = \"a\"\n\
                    name = \"Straßenfest\"\nsummary = \"Süßes für Anwohner.\"\nkeywords = [\"I-Kurs\"]\nprovider = \"p\"\nneeds = [\"work\"]\n";
        let loaded = read(vec![File { name: Text::line("x"), text }], &BuiltIn::load()).unwrap();
        let index = Index::build(&loaded.directory, "2026-11-23".parse().unwrap());
        let shown = |folded: &str| {
            let term = index.vocabulary().exact(folded).unwrap_or_else(|| panic!("{folded}"));
            spelled(&index, &loaded.directory, term)
        };
        assert_eq!(shown("strassenfest"), "Straßenfest");
        assert_eq!(shown("suesses"), "Süßes");
        assert_eq!(shown("ikurs"), "I-Kurs");
        assert_eq!(shown(&fold::fold("меблі")), "меблі");
        assert_eq!(nearest(&index, &loaded.directory, "strasenfest", 1), ["Straßenfest"]);
    }
}
