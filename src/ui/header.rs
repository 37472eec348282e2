//! Title, count and the line.

use super::footer::key_text;
use super::text::{fit, width};
use super::view::{Drawn, Look};
use crate::app::Command;
use crate::app::complete::What;
use crate::app::message::Pointed;
use crate::directory::Text;
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
    // What the word could go on with stands behind it, quietly.
    if let Some(What::Qualifier(whole)) = model.completing().map(|completion| &completion.what)
        && model.line.cursor() == typed.chars().count()
    {
        let begun = typed.chars().rev().take_while(|c| !c.is_whitespace()).count();
        let key = model.keymap.chord(Command::NextPane).map(|chord| key_text(chord, words)).unwrap_or_default();
        let rest: String = whole.chars().skip(begun).chain("  ".chars()).chain(key.chars()).collect();
        let x = field.x.saturating_add(u16::try_from(cursor).unwrap_or(u16::MAX));
        if x < field.right() {
            frame.buffer_mut().set_stringn(x, field.y, rest, usize::from(field.right() - x), theme.dim);
        }
    }
    let below = Rect { x: area.x + 1, y: area.bottom() - 1, width: area.width.saturating_sub(2), height: 1 };
    super::chips::draw(look, below, frame, drawn);
}
