//! The filters that are set, in the border of the line: each a chip that a click or a key takes away.

use super::text::{fit, width};
use super::view::{Drawn, Look};
use crate::app::message::Pointed;
use crate::app::model::Focus;
use crate::directory::Text;
use crate::directory::lists::List;
use crate::search::facet::{Dimension, words_of};
use crate::search::filter::{Filter, Wish};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

/// Draws the chips, beginning so far along the row that the one with the focus is on it.
pub(super) fn draw(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, theme) = (look.model, look.theme);
    let filters = model.filters();
    let unstated = filters.with_unstated.then(|| look.words.get("chip-unstated"));
    let texts: Vec<String> = filters.all.iter().map(|filter| filter_text(look, filter)).chain(unstated).collect();
    let focus = (model.focus == Focus::Chips && model.overlays.is_empty()).then_some(model.chip);
    let room = usize::from(area.width);
    let wide = |text: &String| width(text) + 5;
    let mut first = 0;
    if let Some(focus) = focus {
        let total = |from: usize| texts.get(from..=focus).unwrap_or_default().iter().map(wide).sum::<usize>() + 2;
        while first < focus && total(first) > room {
            first += 1;
        }
    }
    let mut x = area.x;
    if first > 0 {
        frame.buffer_mut().set_string(x, area.y, "…", theme.chip);
        x += 1;
    }
    for (i, text) in texts.iter().enumerate().skip(first) {
        let text = format!(" {text} × ");
        let room = area.right().saturating_sub(x);
        // The last column says that there is more.
        if usize::from(room) < width(&text).min(8) {
            frame.buffer_mut().set_string(x.min(area.right().saturating_sub(1)), area.y, "…", theme.chip);
            return;
        }
        let text = fit(&text, usize::from(room));
        let wide = u16::try_from(width(&text)).unwrap_or(room);
        let style = if focus == Some(i) { theme.chosen } else { theme.chip };
        frame.buffer_mut().set_string(x, area.y, &text, style);
        if focus == Some(i) {
            drawn.cursor = Some(Position::new(x, area.y));
        }
        drawn.hits.push((Rect { x, y: area.y, width: wide, height: 1 }, Pointed::Chip(i)));
        x = x.saturating_add(wide + 1);
    }
}

/// A filter in words: `Sprache: Ukrainisch`.
pub(super) fn filter_text(look: &Look<'_>, filter: &Filter) -> String {
    let directory = &look.model.shelf.directory;
    let language = look.model.language;
    let name = look.words.get(&format!("dimension-{}", filter.dimension.name()));
    let value = match &filter.wish {
        Wish::Yes | Wish::OpenNow => {
            return directory.lists.label(List::Flags, filter.dimension.name(), language).to_owned();
        }
        Wish::Value(key) => match filter.dimension {
            Dimension::Need => {
                directory.needs.find(key).map_or(key.clone(), |ix| directory.needs.label(ix, language).to_owned())
            }
            Dimension::Provider => directory
                .providers
                .iter()
                .find(|provider| provider.id.as_str() == key)
                .map_or(key.clone(), |provider| provider.name.as_str().to_owned()),
            dimension => {
                let facets = &look.model.shelf.index.facets;
                let value = facets.find(dimension, key).and_then(|ix| facets.get(ix));
                let label = value.and_then(|value| words_of(directory, value)).and_then(|words| words.label(language));
                label.map_or(key.clone(), |label| label.as_str().to_owned())
            }
        },
        Wish::Unstated => look.words.get("facet-not-stated"),
        Wish::Span(from, to) => format!("{}–{}", look.words.time(*from), look.words.time(*to)),
        Wish::Age(years) => look.words.say("years", &[("years", crate::words::Value::Number(f64::from(*years)))]),
        Wish::OpenAt(moment) => format!("{} {}", look.words.date(moment.date()), look.words.time(moment.time())),
    };
    look.words.say("filter", &[("name", (&name).into()), ("value", (&Text::line(&value)).into())])
}
