//! Through which word of the directory a line came to an offer, where the shown name does not tell: a synonym, a need's
//! label, a translation, a keyword.
//!
//! Asked for each row on the screen at each frame, so it goes by what the offer states and never over all offers.

use super::fold::fold;
use super::index::Index;
use super::plan::{Plan, Reached, Target};
use super::score::Field;
use super::spelling::spelled;
use crate::directory::model::{Directory, NeedIx, Offer};

/// A word of the directory that stands for a typed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Via {
    /// The word as the directory writes it.
    pub word: String,
    /// The need that it is a word of.
    pub need: Option<NeedIx>,
}

/// For each typed word that the offer is reached by, the word of the directory, if it does not stand in what a row shows anyway.
/// In the order of the line, each once; `language` is the one that needs are named in.
pub fn via<E: AsRef<Offer>>(index: &Index, directory: &Directory<E>, plan: &Plan, at: u32, language: &str) -> Vec<Via> {
    let Some(offer) = directory.offers.get(at as usize).map(AsRef::as_ref) else { return Vec::new() };
    let mut all: Vec<Via> = Vec::new();
    for word in plan.words.iter().filter(|word| word.counts) {
        let reached = word.reached.iter().chain(word.parts.iter().flat_map(|part| &part.reached));
        let best = reached
            .filter(|reached| leads_to(reached, index, directory, at, offer))
            .max_by_key(|reached| (reached.points, std::cmp::Reverse(reached.field)));
        let Some(best) = best.filter(|best| !is_shown(best.field)) else { continue };
        let need = match best.target {
            Target::Need(need) => u16::try_from(need).ok().map(NeedIx),
            _ => None,
        };
        let via = Via { word: spelled(index, directory, best.term), need };
        // That a word stands for itself needs no saying.
        let itself = fold(&via.word) == word.typed.text;
        let label = need.map(|need| fold(directory.needs.label(need, language)));
        if itself && label.is_none_or(|label| label.split(' ').any(|known| known == word.typed.text)) {
            continue;
        }
        if !all.contains(&via) {
            all.push(via);
        }
    }
    all
}

/// Whether a row shows the words of a field, or the field says nothing about why the offer is there.
const fn is_shown(field: Field) -> bool {
    matches!(
        field,
        Field::Name | Field::ProviderName | Field::Provider | Field::Fact | Field::Summary | Field::Description
    )
}

fn leads_to<E>(reached: &Reached, index: &Index, directory: &Directory<E>, at: u32, offer: &Offer) -> bool {
    match reached.target {
        Target::Word(term) => index.run(term, reached.field).contains(at),
        Target::Need(need) => u16::try_from(need)
            .is_ok_and(|need| offer.needs.iter().any(|own| directory.needs.is_within(*own, NeedIx(need)))),
        Target::Provider(ix) => offer.provider.is_some_and(|own| own.0 == ix),
        Target::Place(ix) => offer.at.iter().filter_map(|at| at.place).any(|place| place.0 == ix),
        Target::Value(ix) => index.facets.of(at).iter().any(|value| value.0 == ix),
    }
}
