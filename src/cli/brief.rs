//! The shortest true words for a column: when one can come, what it costs.

use crate::directory::hours::Opening;
use crate::directory::lists::List;
use crate::directory::model::Cost;
use crate::directory::taxonomy::Lists;
use crate::directory::{Moment, Offer};
use crate::words::{Value, Words};

/// When one can come: how it stands, else how it is at the moment, else when the course takes place.
pub fn when(words: &Words, offer: &Offer, opening: &Opening, now: &Moment) -> String {
    if let Some(standing) = super::offer::standing(offer, now.date()) {
        return words.say("brief-standing", &[("state", Value::Text(standing))]);
    }
    let sessions = offer.course.as_ref().and_then(|course| course.sessions.as_ref());
    match sessions {
        // The first rule says when; what follows are exceptions, for which a column has no room.
        Some(sessions) if offer.hours.is_none() => words.rules(sessions).into_iter().next().unwrap_or_default(),
        _ => words.opening_short(opening, now),
    }
}

/// What it costs; empty if that is not stated.
pub fn cost(words: &Words, lists: &Lists, cost: Option<&Cost>) -> String {
    let Some(cost) = cost else { return String::new() };
    match cost.amount {
        Some(amount) if amount > 0.0 => {
            let euros = words.euros(amount);
            words.say("sheet-price", &[("amount", (&euros).into()), ("unit", Value::Text(cost.unit.unwrap_or("none")))])
        }
        _ => words.label(lists, List::Costs, cost.kind),
    }
}
