//! Which offers nobody finds: those that none of the lines one would type for them brings into the first ten.

use super::filter::Filters;
use super::index::Index;
use super::query::Query;
use super::rank::search;
use crate::directory::hours::OpenState;
use crate::directory::model::{Directory, NeedIx, Offer};
use chrono::NaiveDate;

/// Nobody reads on after so many results.
const FIRST: usize = 10;

/// An offer that is not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Its position in the directory.
    pub offer: usize,
    /// The line that came nearest to what one would type: its name.
    pub query: String,
}

/// The offers that none of their likely lines finds, of those that are valid on a day.
pub fn unfindable(directory: &Directory, day: NaiveDate) -> Vec<Lost> {
    let index = Index::build(directory, day);
    let mut lost = Vec::new();
    for (at, entry) in directory.offers.iter().enumerate() {
        let offer = &entry.offer;
        if !offer.is_current(day) {
            continue;
        }
        let number = u32::try_from(at).unwrap_or(u32::MAX);
        let finds = |line: &String| {
            // The blank says that the last word is finished.
            let query = Query::parse(&format!("{line} "), directory, &index.facets);
            let results = search(&index, &query, &Filters::default(), |_| OpenState::Unstated);
            results.hits.iter().take(FIRST).any(|hit| hit.offer == number)
        };
        let lines = lines(directory, offer);
        if !lines.iter().any(finds) {
            lost.push(Lost { offer: at, query: lines.into_iter().next().unwrap_or_default() });
        }
    }
    lost
}

/// What one would type for an offer: its name, its needs with its town, its provider with its needs, its keywords. None of them
/// names it by its id.
fn lines(directory: &Directory, offer: &Offer) -> Vec<String> {
    // What a qualifier or a minus would make of a name is not what its reader means.
    let plain = |text: &str| text.replace([':', '-', '"'], " ");
    let language = directory.about.main_language();
    let mut lines = vec![plain(&offer.name)];
    let labels: Vec<String> =
        offer.needs.iter().map(|need: &NeedIx| plain(directory.needs.label(*need, language))).collect();
    let towns = directory.towns_of(offer);
    let provider = offer.provider.and_then(|ix| directory.provider(ix));
    for label in &labels {
        lines.push(label.clone());
        lines.extend(towns.iter().map(|town| format!("{label} {}", plain(town))));
        lines.extend(provider.map(|provider| format!("{} {label}", plain(&provider.name))));
    }
    lines.extend(offer.keywords.iter().map(|keyword| plain(keyword)));
    lines.extend(offer.provider_name.iter().map(|name| plain(name)));
    lines.dedup();
    lines
}
