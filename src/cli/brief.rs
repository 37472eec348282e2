//! The shortest true words for a column: whether one can come, what it costs.

use crate::directory::hours::{Change, OpenState, Opening};
use crate::directory::lists::List;
use crate::directory::model::Cost;
use crate::directory::taxonomy::Lists;
use crate::directory::{Moment, Offer};
use crate::words::{Value, Words};
use chrono::{Datelike, NaiveDateTime};

/// Whether one can come, and until when or from when.
pub fn opening(words: &Words, offer: &Offer, opening: &Opening, now: &Moment) -> String {
    if let Some(standing) = super::offer::standing(offer, now.date()) {
        return words.say("brief-standing", &[("state", Value::Text(standing))]);
    }
    let change = match opening.state {
        OpenState::Open | OpenState::Phone | OpenState::Appointment => opening.until,
        OpenState::Closed | OpenState::Unstated => opening.opens,
    };
    let next = change.filter(|_| opening.state == OpenState::Closed).map_or("none", |change| change.state.code());
    let when = change.map_or_else(|| "none".to_owned(), |change| moment(words, change, now.local()));
    words.say(
        "brief-open",
        &[("state", Value::Text(opening.state.code())), ("when", (&when).into()), ("next", Value::Text(next))],
    )
}

/// A time as it is said on that day: `18:00`, `Mo 9:00`, `11.1.2027`.
fn moment(words: &Words, change: Change, now: NaiveDateTime) -> String {
    let days = change.at.date().num_days_from_ce() - now.date().num_days_from_ce();
    let time = words.time(change.at.time());
    match days {
        0 => time,
        1..=6 => format!("{} {time}", words.weekday(change.at.weekday())),
        _ => words.date(change.at.date()),
    }
}

/// What it costs; empty if that is not stated.
pub fn cost(words: &Words, lists: &Lists, cost: Option<&Cost>) -> String {
    let Some(cost) = cost else { return String::new() };
    let kind = words.label(lists, List::Costs, cost.kind);
    match (cost.amount, cost.unit) {
        (Some(amount), _) if amount <= 0.0 => kind,
        (Some(amount), Some(unit)) => {
            let (euros, unit) = (words.euros(amount), words.label(lists, List::Units, unit));
            words.say("brief-cost", &[("amount", (&euros).into()), ("unit", (&unit).into())])
        }
        (Some(amount), None) => words.euros(amount),
        (None, _) => kind,
    }
}
