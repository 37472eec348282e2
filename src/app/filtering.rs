//! Filters set beside the line: moving in the needs, the filters and the chips, taking and dropping them.

use super::facets::{self, RowKind};
use super::model::{Focus, Model, Overlay};
use crate::search::Filters;
use crate::search::Order;
use crate::search::facet::Dimension;
use crate::search::filter::{Filter, Wish};
use crate::search::rank::search_first;

/// Moves the focus to the needs or the filters, or back from there.
pub(super) fn focus_facets(model: &mut Model, focus: Focus) {
    model.overlays.clear();
    if model.focus == focus {
        model.focus = Focus::Results;
        return;
    }
    model.focus = focus;
    model.facet_row = 0;
}

/// Moves the focus to the last chip, if there is one.
pub(super) fn focus_chips(model: &mut Model) {
    let chips = model.chips();
    if chips > 0 {
        model.focus = Focus::Chips;
        model.chip = chips - 1;
    }
}

/// Moves among the chips.
pub(super) fn move_chip(model: &mut Model, by: isize) {
    let last = model.chips().saturating_sub(1);
    model.chip = model.chip.saturating_add_signed(by).min(last);
}

/// Moves among the rows of the needs or the filters.
pub(super) fn move_facet(model: &mut Model, by: isize) {
    let last = facets::rows(model, model.focus == Focus::Filters).len().saturating_sub(1);
    model.facet_row = model.facet_row.saturating_add_signed(by).min(last);
}

/// Opens or closes what the row is the head of; from inside it, closing goes to the head.
pub(super) fn fold(model: &mut Model, open: bool) {
    if model.focus == Focus::Chips {
        return move_chip(model, if open { 1 } else { -1 });
    }
    let rows = facets::rows(model, model.focus == Focus::Filters);
    let Some(row) = rows.get(model.facet_row) else { return };
    match &row.kind {
        RowKind::Group(group, ..) => {
            model.unfolded.retain(|known| known != group);
            if open {
                model.unfolded.push(*group);
            }
        }
        RowKind::Heading(dimension, _) => {
            model.opened.retain(|known| known != dimension);
            if open {
                model.opened.push(*dimension);
            }
        }
        RowKind::Value(_) | RowKind::NotStated(_) if !open && row.depth > 0 => {
            let head = rows.get(..model.facet_row).and_then(|above| above.iter().rposition(|row| row.depth == 0));
            if let Some(head) = head {
                model.facet_row = head;
                if matches!(rows.get(head).map(|row| &row.kind), Some(RowKind::Group(..) | RowKind::Heading(..))) {
                    fold(model, false);
                }
            }
        }
        _ => {}
    }
}

/// Does what the row is for: takes or drops its filter, opens or closes what it is the head of, asks for a number.
pub(super) fn toggle(model: &mut Model) {
    if model.focus == Focus::Chips {
        return drop_chip(model);
    }
    let rows = facets::rows(model, model.focus == Focus::Filters);
    let Some(row) = rows.get(model.facet_row) else { return };
    match &row.kind {
        RowKind::Heading(_, open) => return fold(model, !open),
        RowKind::Age(Some(filter)) => set_filter(model, filter.clone()),
        RowKind::Age(None) => {
            model.overlays.push(Overlay::Age(tui_input::Input::default()));
            return;
        }
        kind => {
            let Some(filter) = kind.filter().cloned() else { return };
            if let RowKind::Group(group, _, false) = kind {
                model.unfolded.push(*group);
            }
            set_filter(model, filter);
        }
    }
    model.chose = false;
    model.search();
}

fn set_filter(model: &mut Model, filter: Filter) {
    match model.filters().all.iter().position(|known| *known == filter) {
        Some(at) => drop_filter(model, at),
        None => {
            narrow(model, &filter);
            model.set_filters.all.push(filter);
        }
    }
}

/// A need inside a group that is taken is meant instead of it, and a group instead of what is inside: several needs mean any of
/// them, so both together would show what the wider one shows.
fn narrow(model: &mut Model, filter: &Filter) {
    let needs = &model.shelf.directory.needs;
    let need = |filter: &Filter| match (&filter.wish, filter.dimension) {
        (Wish::Value(id), Dimension::Need) => needs.find(id),
        _ => None,
    };
    let Some(new) = need(filter) else { return };
    let same_branch =
        |known: &Filter| need(known).is_some_and(|known| needs.is_within(known, new) || needs.is_within(new, known));
    model.set_filters.all.retain(|known| !same_branch(known));
}

/// Shows the offers too that do not state a fact asked for, or no longer.
pub(super) fn with_unstated(model: &mut Model) {
    let all = model.filters();
    if all.with_unstated {
        drop_filter(model, all.all.len());
    } else {
        model.set_filters.with_unstated = true;
        model.search();
    }
}

/// The filter of an age as it was typed, and how many offers it would leave.
pub fn age_typed(model: &Model, typed: &str) -> Option<(Filter, usize)> {
    let years = typed.trim().replace(',', ".").parse().ok().filter(|years| (0.0..=130.0).contains(years))?;
    let filter = Filter { dimension: Dimension::Age, wish: Wish::Age(years) };
    let mut filters = model.filters();
    filters.all.retain(|known| known.dimension != Dimension::Age);
    filters.all.push(filter.clone());
    let open = |offer| model.shelf.open_state(offer, &model.now);
    let found = search_first(&model.shelf.index, &model.plan, &filters, open, Order::Fit);
    Some((filter, found.counted()))
}

/// Takes the age that was typed, in place of one that was set before.
pub(super) fn take_age(model: &mut Model, typed: &str) {
    if let Some((filter, _)) = age_typed(model, typed) {
        model.set_filters.all.retain(|known| known.dimension != Dimension::Age);
        model.set_filters.all.push(filter);
        model.chose = false;
        model.search();
    }
}

/// Takes the chip that has the focus away; after the last one the focus goes back to the line.
pub(super) fn drop_chip(model: &mut Model) {
    let at = model.chip;
    drop_filter(model, at);
    let left = model.chips();
    if left == 0 {
        model.focus = Focus::Results;
    }
    model.chip = at.min(left.saturating_sub(1));
}

/// Takes the last filter away.
pub(super) fn drop_last(model: &mut Model) {
    if let Some(last) = model.chips().checked_sub(1) {
        drop_filter(model, last);
    }
    if model.chips() == 0 && model.focus == Focus::Chips {
        model.focus = Focus::Results;
    }
}

/// Takes all filters away, those of the line included, and nothing else.
pub(super) fn drop_all(model: &mut Model) {
    model.set_filters = Filters::default();
    // Each goes with its words in the line, so their places change and are looked up again.
    for _ in 0..model.chips() {
        drop_last(model);
    }
    model.search();
}

/// Takes a filter away by its position among all: one that was set, or one of the line, whose words go from there. Where it
/// was written with others (`spricht:uk,ru`) or twice, the others stay and it goes from every place. Behind the last filter
/// stands the wish for offers that do not state a fact.
pub(super) fn drop_filter(model: &mut Model, at: usize) {
    let Some(filter) = model.filters().all.get(at).cloned() else { return drop_unstated(model) };
    model.set_filters.all.retain(|known| *known != filter);
    let filters = &model.query.filters;
    let mut places: Vec<_> =
        filters.iter().filter(|(known, _)| *known == filter).map(|(_, range)| range.clone()).collect();
    places.dedup();
    if places.is_empty() {
        model.chose = false;
        model.search();
        return;
    }
    let line = model.line.value();
    let (mut rest, mut from) = (String::new(), 0);
    for place in places {
        let others = filters.iter().filter(|(known, range)| *range == place && *known != filter);
        let others: Vec<String> = others.map(|(known, _)| known.written()).collect();
        rest.push_str(line.get(from..place.start).unwrap_or_default());
        rest.push_str(&others.join(" "));
        from = place.end;
    }
    rest.push_str(line.get(from..).unwrap_or_default());
    super::line::set_line(model, rest.trim());
}

fn drop_unstated(model: &mut Model) {
    model.set_filters.with_unstated = false;
    let mut line = model.line.value().to_owned();
    if model.query.with_unstated {
        for written in ["with:unstated", "mit:ungenannt", "mit:unbekannt"] {
            line = line.replace(written, "");
        }
    }
    super::line::set_line(model, line.trim());
}
