//! The results: a row for each offer, and the lines between them.

use super::row;
use super::text::fit;
use super::view::{Drawn, Look, on_results, titled};
use crate::app::Command;
use crate::app::message::Pointed;
use crate::app::model::Sort;
use crate::search::Hit;
use crate::search::spelling::nearest;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::ops::Range;

/// What stands in the list.
enum Item {
    /// A result by its row.
    Row(usize),
    /// A line between results; what a click on it does.
    Divider(String, Option<Command>),
}

impl Item {
    const fn height(&self, row: u16) -> usize {
        match self {
            Item::Row(_) => row as usize,
            Item::Divider(..) => 1,
        }
    }
}

/// The lines of a row: a third where two are too short for what decides, and the list is high enough.
const fn row_height(area: Rect) -> u16 {
    if area.width < 64 && area.height >= 14 { 3 } else { 2 }
}

/// Draws the results.
pub(super) fn draw(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, words) = (look.model, look.words);
    let sort = words.get(match model.sort {
        Sort::Fit => "screen-results",
        Sort::Name => "screen-results-by-name",
        Sort::Opening => "screen-results-by-opening",
    });
    let inner = titled(look, &sort, area, on_results(model), area.x > 0, frame);
    let rows = model.row_count();
    if rows == 0 {
        return nothing(look, &items(look, 0..0), inner, frame);
    }
    let chosen = model.chosen_row().unwrap_or(0);
    let room = usize::from(inner.height);
    let row_height = row_height(inner);
    // Half a million rows may have been found; no more are looked at than can stand above and below the chosen one.
    let before = if model.shown.results.start < rows { model.shown.results.start } else { 0 };
    let start = before.clamp(chosen.saturating_sub(room), chosen);
    let items = items(look, start..rows.min(chosen + room + 1));
    let first = first_item(&items, chosen, before, room, row_height);
    let mut y = inner.y;
    let mut shown: Option<Range<usize>> = None;
    for item in items.iter().skip(first) {
        let left = inner.bottom().saturating_sub(y);
        if left == 0 {
            break;
        }
        match item {
            Item::Divider(text, command) => {
                let text = fit(text, usize::from(inner.width));
                frame.buffer_mut().set_string(inner.x, y, text, look.theme.dim);
                if let Some(command) = command {
                    drawn.hits.push((Rect { y, height: 1, ..inner }, Pointed::Command(*command)));
                }
                y += 1;
            }
            Item::Row(row) => {
                let height = left.min(row_height);
                let place = Rect { y, height, ..inner };
                if let Some(hit) = model.row(*row) {
                    row::draw(look, hit, *row == chosen, place, frame);
                }
                drawn.hits.push((place, Pointed::Result(*row)));
                shown = Some(shown.map_or(*row, |range| range.start)..row + 1);
                y += height;
            }
        }
    }
    drawn.shown.results = shown.unwrap_or_default();
    drawn.shown.page = (room / usize::from(row_height)).max(1);
}

/// Some rows with the lines between them: where offers begin that lack a word, and where those begin that do not state a fact.
fn items(look: &Look<'_>, rows: Range<usize>) -> Vec<Item> {
    let model = look.model;
    let (hits, unstated) = (model.results.hits.len(), model.results.unstated.len());
    let mut items = Vec::with_capacity(rows.len() + 4);
    let before = rows.start.checked_sub(1).and_then(|row| model.row(row));
    let mut missing = before.map_or(0, |hit| hit.missing);
    for (row, hit) in rows.clone().filter_map(|row| Some((row, model.row(row)?))) {
        if row == hits {
            let text = look.words.say("screen-not-stated-shown", &[("count", unstated.into())]);
            items.push(Item::Divider(text, Some(Command::WithUnstated)));
            missing = 0;
        }
        if hit.missing != 0 && hit.missing != missing {
            items.push(Item::Divider(lacking(look, hit), None));
        }
        missing = hit.missing;
        items.push(Item::Row(row));
    }
    // They wait below the last row as long as nobody asked for them.
    if unstated > 0 && rows.end == hits && model.row_count() == hits {
        let key = key_of(look, Command::WithUnstated);
        let text = look.words.say("screen-not-stated", &[("count", unstated.into()), ("key", (&key).into())]);
        items.push(Item::Divider(text, Some(Command::WithUnstated)));
    }
    items
}

/// Which words the offers below lack.
fn lacking(look: &Look<'_>, hit: &Hit) -> String {
    let model = look.model;
    let lacking: Vec<&str> = model
        .plan
        .words
        .iter()
        .enumerate()
        .filter(|(i, _)| hit.missing & (1 << i) != 0)
        .map(|(_, word)| model.line.value().get(word.typed.range.clone()).unwrap_or(&word.typed.text))
        .collect();
    look.words.say("screen-partial", &[("words", (&lacking.join(", ")).into())])
}

/// The first item to draw: the one that was first, moved only as far as the chosen row demands.
fn first_item(items: &[Item], chosen: usize, before: usize, room: usize, row: u16) -> usize {
    let position = |row: usize| items.iter().position(|item| matches!(item, Item::Row(known) if *known == row));
    let Some(at) = position(chosen) else { return 0 };
    let mut first = position(before).unwrap_or(0);
    // A divider above the first row belongs to it.
    while first > 0 && matches!(items.get(first - 1), Some(Item::Divider(..))) {
        first -= 1;
    }
    if at < first {
        first = at;
        while first > 0 && matches!(items.get(first - 1), Some(Item::Divider(..))) {
            first -= 1;
        }
    }
    let height =
        |from: usize| items.get(from..=at).unwrap_or_default().iter().map(|item| item.height(row)).sum::<usize>();
    while first < at && height(first) > room {
        first += 1;
    }
    first
}

fn key_of(look: &Look<'_>, command: Command) -> String {
    look.model.keymap.chord(command).map(|chord| super::footer::key_text(chord, look.words)).unwrap_or_default()
}

/// Nothing was found: which word met nothing, the nearest words, and the way out.
fn nothing(look: &Look<'_>, items: &[Item], area: Rect, frame: &mut Frame<'_>) {
    let (model, words) = (look.model, look.words);
    let mut lines = vec![words.get("screen-nothing")];
    for (i, word) in model.plan.words.iter().enumerate().filter(|(_, word)| word.counts) {
        if model.results.reached.get(i).copied().unwrap_or(0) > 0 {
            continue;
        }
        let shown = model.line.value().get(word.typed.range.clone()).unwrap_or(&word.typed.text);
        let shown = crate::directory::Text::line(shown);
        let near = nearest(&model.shelf.index, &model.shelf.directory, &word.typed.text, 3).join(", ");
        let near = crate::directory::Text::line(&near);
        let id = if near.is_empty() { "screen-nothing-word" } else { "screen-nothing-word-near" };
        lines.push(words.say(id, &[("word", (&shown).into()), ("near", (&near).into())]));
    }
    if !model.filters().all.is_empty() {
        let key = key_of(look, Command::DropFilters);
        lines.push(words.say("screen-nothing-filters", &[("key", (&key).into())]));
    }
    for item in items {
        if let Item::Divider(text, _) = item {
            lines.push(text.clone());
        }
    }
    let mut y = area.y;
    for line in lines.iter().flat_map(|line| super::text::wrap(line, usize::from(area.width))) {
        if y >= area.bottom() {
            break;
        }
        frame.buffer_mut().set_string(area.x, y, line, look.theme.text);
        y += 1;
    }
}
