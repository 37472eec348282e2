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
    let hits: Vec<&Hit> = model.rows().collect();
    let items = items(look, &hits);
    if hits.is_empty() {
        return nothing(look, &items, inner, frame);
    }
    let chosen = model.chosen_row().unwrap_or(0);
    let room = usize::from(inner.height);
    let row_height = row_height(inner);
    let first = first_item(&items, chosen, model.shown.results.start, room, row_height);
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
                if let Some(hit) = hits.get(*row) {
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

/// Rows with the lines between them: where offers begin that lack a word, and where those begin that do not state a fact.
fn items(look: &Look<'_>, hits: &[&Hit]) -> Vec<Item> {
    let model = look.model;
    let mut items = Vec::with_capacity(hits.len() + 4);
    let mut missing = 0;
    let mut in_unstated = false;
    for (row, hit) in hits.iter().enumerate() {
        if row >= model.results.hits.len() && !in_unstated {
            in_unstated = true;
            let count = model.results.unstated.len();
            let text = look.words.say("screen-not-stated-shown", &[("count", count.into())]);
            items.push(Item::Divider(text, Some(Command::WithUnstated)));
        } else if hit.missing != 0 && hit.missing != missing {
            missing = hit.missing;
            let lacking: Vec<&str> = model
                .plan
                .words
                .iter()
                .enumerate()
                .filter(|(i, _)| hit.missing & (1 << i) != 0)
                .map(|(_, word)| model.line.value().get(word.typed.range.clone()).unwrap_or(&word.typed.text))
                .collect();
            let text = look.words.say("screen-partial", &[("words", (&lacking.join(", ")).into())]);
            items.push(Item::Divider(text, None));
        }
        items.push(Item::Row(row));
    }
    let unstated = model.results.unstated.len();
    if unstated > 0 && !in_unstated {
        let key = key_of(look, Command::WithUnstated);
        let text = look.words.say("screen-not-stated", &[("count", unstated.into()), ("key", (&key).into())]);
        items.push(Item::Divider(text, Some(Command::WithUnstated)));
    }
    items
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
