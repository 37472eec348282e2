//! Which offers a visitor sees behind a need or behind what was typed.
//!
//! The search is the adviser's. Behind a need, what helps now comes first: open, then by phone, then by appointment; among
//! those what serves this need before all others, then what is near.

use super::action::Wish;
use super::house::House;
use super::page::Source;
use super::shelf::PublicShelf;
use crate::directory::hours::OpenState;
use crate::directory::model::NeedIx;
use crate::directory::{Moment, Offer};
use crate::search::Order;
use crate::search::filter::{Filter, Wish as Asked};
use crate::search::plan::Plan;
use crate::search::query::Query;
use crate::search::rank::search_plan;
use crate::search::{Dimension, Filters};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The offers, by position, in the order in which they are shown.
    pub offers: Vec<u32>,
    /// No offer meets all that was typed; these meet some of it.
    pub partial: bool,
    /// How many there are without the wishes.
    pub without_wishes: usize,
}

/// What is searched for.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'s> {
    /// Where the cards come from.
    pub source: &'s Source,
    /// What was typed.
    pub typed: &'s str,
    /// What is asked for beside it.
    pub wishes: &'s [Wish],
    /// The language of the interface.
    pub language: &'s str,
}

/// Finds the offers.
pub fn find(shelf: &PublicShelf, house: &House, sought: Sought<'_>, now: &Moment) -> Found {
    let mut offers = search(shelf, sought, sought.wishes, now);
    if sought.wishes.contains(&Wish::Near) {
        offers.0.retain(|offer| shelf.offer(*offer).is_some_and(|offer| is_near(shelf, house, offer)));
    }
    let without_wishes =
        if sought.wishes.is_empty() { offers.0.len() } else { search(shelf, sought, &[], now).0.len() };
    if let Source::Need(need) = sought.source {
        let serves_first = |offer: &Offer| offer.needs.first().is_some_and(|first| within(shelf, *first, *need));
        offers.0.sort_by_cached_key(|ix| {
            let Some(offer) = shelf.offer(*ix) else { return (u8::MAX, true, u64::MAX, u32::MAX) };
            let state = usefulness(shelf.opening(offer, now).state);
            // Tens of metres: whoever stands in the corridor does not weigh single ones.
            let far = distance_km(shelf, house, offer).map_or(u64::MAX, |km| (km * 100.0) as u64);
            (state, !serves_first(offer), far, shelf.index.order(*ix))
        });
    }
    Found { offers: offers.0, partial: offers.1, without_wishes }
}

fn search(shelf: &PublicShelf, sought: Sought<'_>, wishes: &[Wish], now: &Moment) -> (Vec<u32>, bool) {
    let (index, directory) = (&shelf.index, &shelf.directory);
    let line = if *sought.source == Source::Typed { sought.typed } else { "" };
    let query = Query::parse(line, directory, &index.facets);
    let plan = Plan::new(&query, index);
    let mut filters = Filters::default();
    if let Source::Need(need) = sought.source
        && let Some(need) = directory.needs.get(*need)
    {
        filters.all.push(Filter { dimension: Dimension::Need, wish: Asked::Value(need.id.as_str().to_owned()) });
    }
    for wish in wishes {
        let primary = sought.language.split('-').next().unwrap_or_default();
        filters.all.extend(match wish {
            Wish::OpenNow => Some(Filter { dimension: Dimension::Open, wish: Asked::OpenNow }),
            Wish::MyLanguage => Some(Filter { dimension: Dimension::Speaks, wish: Asked::Value(primary.to_owned()) }),
            Wish::Near => None,
        });
    }
    let filters = query.all_filters(&filters);
    let results = search_plan(index, &plan, &filters, |offer| shelf.open_state(offer, now), Order::Fit);
    let partial = results.full == 0 && !results.hits.is_empty() && !plan.words.is_empty();
    // What meets only some of the words would bury what meets all of them.
    let shown = if partial { results.hits.len() } else { results.full };
    (results.hits.into_iter().take(shown).map(|hit| hit.offer).collect(), partial)
}

/// Whether a need is another or belongs to it.
fn within(shelf: &PublicShelf, need: NeedIx, group: NeedIx) -> bool {
    shelf.directory.needs.is_within(need, group)
}

fn usefulness(state: OpenState) -> u8 {
    match state {
        OpenState::Open => 0,
        OpenState::Phone => 1,
        OpenState::Appointment => 2,
        OpenState::Unstated => 3,
        OpenState::Closed => 4,
    }
}

/// How far the nearest place of an offer is, in kilometres; `None` where nobody can tell, and always for a hidden address.
pub fn distance_km(shelf: &PublicShelf, house: &House, offer: &Offer) -> Option<f64> {
    if offer.hidden_address {
        return None;
    }
    let here = house.here.as_ref()?;
    let far = shelf.directory.places_of(offer).filter_map(|(_, place)| here.distance_km(place.lat?, place.lon?));
    far.min_by(f64::total_cmp)
}

/// Whether an offer is near the kiosk: by distance, else by the town.
fn is_near(shelf: &PublicShelf, house: &House, offer: &Offer) -> bool {
    if let Some(km) = distance_km(shelf, house, offer) {
        return km <= house.near_km;
    }
    let Some(town) = house.here.as_ref().and_then(|here| here.town.as_ref()) else { return false };
    !offer.hidden_address && shelf.directory.towns_of(offer).contains(&town)
}
