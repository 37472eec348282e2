//! The results: a row of two lines for each offer, with what decides.

use super::text::{fit, marked, width};
use super::view::{Drawn, Look, on_results, titled};
use crate::app::message::Pointed;
use crate::app::model::Sort;
use crate::directory::lists::List;
use crate::directory::model::Offer;
use crate::search::Hit;
use crate::search::highlight::marks;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;

/// What stands in the list.
enum Item {
    /// A result by its row.
    Row(usize),
    /// A line between results.
    Divider(String),
}

impl Item {
    const fn height(&self) -> usize {
        match self {
            Item::Row(_) => 2,
            Item::Divider(_) => 1,
        }
    }
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
    let first = first_item(&items, chosen, model.shown.results.start, room);
    let mut y = inner.y;
    let mut shown: Option<Range<usize>> = None;
    for item in items.iter().skip(first) {
        let left = inner.bottom().saturating_sub(y);
        if left == 0 {
            break;
        }
        match item {
            Item::Divider(text) => {
                let text = fit(text, usize::from(inner.width));
                frame.buffer_mut().set_string(inner.x, y, text, look.theme.dim);
                y += 1;
            }
            Item::Row(row) => {
                let height = left.min(2);
                let place = Rect { y, height, ..inner };
                if let Some(hit) = hits.get(*row) {
                    draw_row(look, hit, *row == chosen, place, frame);
                }
                drawn.hits.push((place, Pointed::Result(*row)));
                shown = Some(shown.map_or(*row, |range| range.start)..row + 1);
                y += height;
            }
        }
    }
    drawn.shown.results = shown.unwrap_or_default();
    drawn.shown.page = (room / 2).max(1);
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
            items.push(Item::Divider(look.words.say("screen-not-stated-shown", &[("count", count.into())])));
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
            items.push(Item::Divider(look.words.say("screen-partial", &[("words", (&lacking.join(", ")).into())])));
        }
        items.push(Item::Row(row));
    }
    let unstated = model.results.unstated.len();
    if unstated > 0 && !in_unstated {
        items.push(Item::Divider(look.words.say("screen-not-stated", &[("count", unstated.into())])));
    }
    items
}

/// The first item to draw: the one that was first, moved only as far as the chosen row demands.
fn first_item(items: &[Item], chosen: usize, before: usize, room: usize) -> usize {
    let position = |row: usize| items.iter().position(|item| matches!(item, Item::Row(known) if *known == row));
    let Some(at) = position(chosen) else { return 0 };
    let mut first = position(before).unwrap_or(0);
    // A divider above the first row belongs to it.
    while first > 0 && matches!(items.get(first - 1), Some(Item::Divider(_))) {
        first -= 1;
    }
    if at < first {
        first = at;
        while first > 0 && matches!(items.get(first - 1), Some(Item::Divider(_))) {
            first -= 1;
        }
    }
    let height = |from: usize| items.get(from..=at).unwrap_or_default().iter().map(Item::height).sum::<usize>();
    while first < at && height(first) > room {
        first += 1;
    }
    first
}

fn draw_row(look: &Look<'_>, hit: &Hit, chosen: bool, area: Rect, frame: &mut Frame<'_>) {
    let (model, theme) = (look.model, look.theme);
    let Some(offer) = model.shelf.offer(hit.offer) else { return };
    let style = match (chosen, on_results(model)) {
        (true, true) => theme.chosen,
        (true, false) => theme.chosen_away,
        _ => theme.text,
    };
    let sign = if chosen { "▌" } else { " " };
    let room = usize::from(area.width).saturating_sub(1);
    let flags = flags(look, offer, hit);
    let flag_room = if flags.is_empty() { 0 } else { width(&flags) + 1 };
    let name = shown_name(look, offer);
    let found = marks(&name, &model.plan, &model.shelf.index);
    let mark = if chosen && on_results(model) {
        style.patch(Style::new().add_modifier(theme.mark.add_modifier))
    } else {
        theme.mark
    };
    let mut title = marked(&name, &found, room.saturating_sub(flag_room), style.patch(bold(look)), mark);
    title.spans.insert(0, Span::styled(sign, style));
    let used = title.width();
    let gap = usize::from(area.width).saturating_sub(used + width(&flags));
    title.spans.push(Span::styled(" ".repeat(gap), style));
    title.spans.push(Span::styled(flags, if chosen { style } else { theme.warning }));
    frame.render_widget(title, Rect { height: 1, ..area });
    if area.height > 1 {
        let second = Rect { y: area.y + 1, height: 1, ..area };
        let mut spans = vec![Span::styled(sign, style)];
        spans.extend(facts(look, offer, hit.offer, room.saturating_sub(1), style, chosen));
        let line = Line::from(spans);
        let gap = usize::from(area.width).saturating_sub(line.width());
        let mut line = line;
        line.spans.push(Span::styled(" ".repeat(gap), style));
        frame.render_widget(line, second);
    }
}

fn bold(look: &Look<'_>) -> Style {
    Style::new().add_modifier(look.theme.title.add_modifier)
}

/// The name, and in another language of texts that name beside it.
pub(super) fn shown_name(look: &Look<'_>, offer: &Offer) -> String {
    let main = look.model.shelf.directory.about.main_language();
    let texts_in = &look.model.texts_in;
    if texts_in.split('-').next() == main.split('-').next() {
        return offer.name.as_str().to_owned();
    }
    match offer.translation(texts_in).and_then(|translation| translation.name.as_ref()) {
        Some(name) => format!("{} · {name}", offer.name),
        None => offer.name.as_str().to_owned(),
    }
}

/// What must not be overlooked, in one word each.
fn flags(look: &Look<'_>, offer: &Offer, hit: &Hit) -> String {
    let (model, words) = (look.model, look.words);
    let today = model.now.date();
    let mut flags = Vec::new();
    match offer.state {
        Some("paused") => flags.push("mark-paused"),
        Some("closed") => flags.push("mark-closed"),
        Some("draft" | "in_review") => flags.push("mark-draft"),
        _ => {}
    }
    if offer.expires.is_some_and(|last| last < today) {
        flags.push("mark-expired");
    }
    match offer.capacity.map(|capacity| capacity.state) {
        Some("full") => flags.push("mark-full"),
        Some("waiting_list") => flags.push("mark-waiting"),
        _ => {}
    }
    let review = i64::from(model.shelf.directory.about.review_after_days());
    if offer.verified.is_none_or(|verified| (today - verified).num_days() > review) {
        flags.push("mark-unverified");
    }
    if hit.depends != 0 {
        flags.push("mark-depends");
    }
    flags.into_iter().map(|id| words.get(id)).collect::<Vec<_>>().join(" ")
}

/// The second line: provider, open until or from when, level, cost, languages, town.
fn facts<'l>(look: &Look<'_>, offer: &Offer, at: u32, room: usize, style: Style, chosen: bool) -> Vec<Span<'l>> {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let directory = &model.shelf.directory;
    let mut parts: Vec<(String, Style)> = Vec::new();
    let quiet = if chosen { style } else { theme.text };
    if let Some(opening) = model.opening(at) {
        let open = opening.state == crate::directory::hours::OpenState::Open;
        let text = words.opening_short(&opening, &model.now);
        let session = offer.course.as_ref().and_then(|course| course.starts).filter(|start| *start >= model.now.date());
        match session {
            Some(start) => parts.push((words.say("row-starts", &[("date", (&words.date(start)).into())]), quiet)),
            None if opening.state == crate::directory::hours::OpenState::Unstated => {}
            None => parts.push((text, if open && !chosen { theme.good } else { quiet })),
        }
    }
    if let Some(course) = &offer.course
        && let Some(from) = course.from.or(course.to)
    {
        let to = course.to.unwrap_or(from);
        parts.push((if from == to { from.to_owned() } else { format!("{from}–{to}") }, quiet));
    }
    if let Some(cost) = &offer.cost {
        let text = match (cost.kind, cost.amount) {
            ("free", _) | (_, None) => words.label(&directory.lists, List::Costs, cost.kind),
            (_, Some(amount)) => words.euros(amount),
        };
        parts.push((text, quiet));
    }
    let town = if offer.hidden_address {
        Some(words.get("row-hidden"))
    } else {
        let towns = directory.towns_of(offer);
        match towns.as_slice() {
            [] => None,
            [town] => Some(town.as_str().to_owned()),
            [town, more @ ..] => Some(words.say("row-towns", &[("town", (*town).into()), ("more", more.len().into())])),
        }
    };
    parts.extend(town.map(|town| (town, quiet)));
    let speaks: Vec<&str> = offer.speaks.iter().map(|s| s.code.as_str()).filter(|code| *code != "de").take(5).collect();
    if !speaks.is_empty() {
        parts.push((speaks.join(" "), quiet));
    }
    if let Some(provider) = offer.provider.and_then(|ix| directory.provider(ix)) {
        parts.push((provider.name.as_str().to_owned(), if chosen { style } else { theme.dim }));
    }
    let mut spans = vec![Span::styled(" ", style)];
    let mut used = 1;
    for (i, (text, part)) in parts.into_iter().enumerate() {
        let joint = if i == 0 { "" } else { " · " };
        let left = room.saturating_sub(used + width(joint));
        if left < 4 {
            break;
        }
        let text = fit(&text, left);
        used += width(joint) + width(&text);
        spans.push(Span::styled(joint, style));
        spans.push(Span::styled(text, part));
    }
    spans
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
        let near = model.shelf.index.vocabulary().nearest(&word.typed.text, 3).join(", ");
        let id = if near.is_empty() { "screen-nothing-word" } else { "screen-nothing-word-near" };
        lines.push(words.say(id, &[("word", (&shown).into()), ("near", (&near).into())]));
    }
    if !model.filters().all.is_empty() {
        let key = model
            .keymap
            .chord(crate::app::Command::DropFilter)
            .map(|chord| super::footer::key_text(chord, words))
            .unwrap_or_default();
        lines.push(words.say("screen-nothing-filters", &[("key", (&key).into())]));
    }
    for item in items {
        if let Item::Divider(text) = item {
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
