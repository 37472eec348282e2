//! Title, count, the line, and the filters in its border.

use super::text::{fit, width};
use super::view::{Drawn, Look};
use crate::app::message::Pointed;
use crate::directory::Text;
use crate::directory::lists::List;
use crate::search::facet::{Dimension, words_of};
use crate::search::filter::{Filter, Wish};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};

/// The first row: program and directory at the left, how many were found at the right.
pub(super) fn title(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>) {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let about = &model.shelf.directory.about;
    let mut name = words.say("screen-title", &[("name", (&about.name).into())]);
    if about.sample {
        name = words.say("screen-title-sample", &[("title", (&name).into())]);
    }
    let all = model.shelf.index.len();
    let found = model.results.counted();
    let partial = model.results.full == 0 && !model.results.hits.is_empty() && !model.plan.words.is_empty();
    let id = if partial { "screen-count-partial" } else { "screen-count" };
    let count = match model.reading {
        None => words.say(id, &[("found", found.into()), ("all", all.into())]),
        Some((_, 0)) => words.get("screen-reading-begins"),
        Some((read, of)) => words.say("screen-reading", &[("read", read.into()), ("of", of.into())]),
    };
    let room = usize::from(area.width);
    let left = fit(&name, room.saturating_sub(width(&count) + 3));
    let gap = room.saturating_sub(1 + width(&left) + width(&count) + 1);
    let line = Line::from(vec![
        Span::styled(format!(" {left}"), theme.title),
        Span::raw(" ".repeat(gap)),
        Span::styled(fit(&count, room.saturating_sub(1)), theme.title),
    ]);
    frame.render_widget(line, area);
}

/// The line that people type into.
pub(super) fn line(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, words, theme) = (look.model, look.words, look.theme);
    let framed = area.height >= 3;
    let focused = super::view::on_results(model);
    let style = if focused { theme.focus } else { theme.border };
    if framed {
        let block =
            Block::new().borders(Borders::ALL).border_style(style).title(format!(" {} ", words.get("screen-search")));
        frame.render_widget(block, area);
    }
    let y = if framed { area.y + 1 } else { area.y };
    let field = Rect { x: area.x + 2, y, width: area.width.saturating_sub(4), height: 1 };
    let room = usize::from(field.width).max(1);
    let shift = model.line.visual_scroll(room.saturating_sub(1));
    let typed = model.line.value();
    if typed.is_empty() {
        let hint = fit(&words.get("screen-search-hint"), room);
        frame.buffer_mut().set_string(field.x, field.y, hint, theme.dim);
    } else {
        // A line longer than the field shows its end; columns are those of the field.
        let mut used = 0;
        let visible: String = typed
            .chars()
            .skip_while(|c| {
                let hidden = used < shift;
                used += if hidden { unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0) } else { 0 };
                hidden
            })
            .collect();
        frame.buffer_mut().set_stringn(field.x, field.y, Text::line_kept(&visible).as_str(), room, theme.text);
    }
    if !framed {
        frame.buffer_mut().set_string(area.x, field.y, "›", style);
    }
    drawn.hits.push((field, Pointed::Line(0)));
    let cursor = model.line.visual_cursor().saturating_sub(shift);
    if model.overlays.is_empty() {
        let column = u16::try_from(cursor).unwrap_or(u16::MAX);
        drawn.cursor =
            Some(Position::new(field.x.saturating_add(column).min(field.right().saturating_sub(1)), field.y));
    }
    chips(
        look,
        Rect { x: area.x + 1, y: area.bottom() - 1, width: area.width.saturating_sub(2), height: 1 },
        frame,
        drawn,
    );
}

fn chips(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let filters = look.model.filters();
    let mut x = area.x;
    for (i, filter) in filters.all.iter().enumerate() {
        let text = format!(" {} × ", filter_text(look, filter));
        let room = area.right().saturating_sub(x);
        // The last column says that there is more.
        if usize::from(room) < width(&text).min(8) {
            frame.buffer_mut().set_string(x.min(area.right().saturating_sub(1)), area.y, "…", look.theme.chip);
            return;
        }
        let text = fit(&text, usize::from(room));
        let wide = u16::try_from(width(&text)).unwrap_or(room);
        frame.buffer_mut().set_string(x, area.y, &text, look.theme.chip);
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
        Wish::Span(from, to) => format!("{}–{}", look.words.time(*from), look.words.time(*to)),
        Wish::Age(years) => look.words.say("years", &[("years", crate::words::Value::Number(f64::from(*years)))]),
        Wish::OpenAt(moment) => format!("{} {}", look.words.date(moment.date()), look.words.time(moment.time())),
    };
    look.words.say("filter", &[("name", (&name).into()), ("value", (&Text::line(&value)).into())])
}
