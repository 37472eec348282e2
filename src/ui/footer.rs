//! The last row: a sentence if there is one to say, else the keys that help here.

use super::text::{fit, width, wrap};
use super::view::{Drawn, Look};
use crate::app::Command;
use crate::app::chord::Chord;
use crate::app::message::Pointed;
use crate::words::Words;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Block, Clear};

/// Draws the last row.
pub(super) fn draw(look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let (model, words, theme) = (look.model, look.words, look.theme);
    if let Some(notice) = &model.notice {
        let style = if notice.is_warning { theme.warning } else { theme.title };
        return say(&notice.text, style, look, area, frame, drawn);
    }
    let findings = model.findings().iter().filter(|f| f.severity != crate::directory::Severity::Advice).count();
    let mut commands: Vec<Command> = Command::here(model.focus).to_vec();
    if findings > 0 {
        commands.push(Command::Findings);
    }
    commands.extend([Command::Palette, Command::Language, Command::Quit]);
    let mut x = area.x + 1;
    for command in commands.into_iter().filter(|command| model.profile.allows(command.capability())) {
        let Some(chord) = model.keymap.chord(command) else { continue };
        let (key, label) = (key_text(chord, words), words.get(&format!("short-{}", command.name())));
        let wide = width(&key) + 1 + width(&label);
        if usize::from(area.right().saturating_sub(x)) < wide {
            break;
        }
        frame.buffer_mut().set_string(x, area.y, &key, theme.key);
        let label_x = x + u16::try_from(width(&key) + 1).unwrap_or(0);
        frame.buffer_mut().set_string(label_x, area.y, &label, theme.text);
        let wide = u16::try_from(wide).unwrap_or(0);
        drawn.hits.push((Rect { x, y: area.y, width: wide, height: 1 }, Pointed::Command(command)));
        x = x.saturating_add(wide + 2);
    }
}

/// A sentence that is longer than the row takes rows above it as well, for the reason often stands at its end. It goes with
/// the next key, and then shows again what it lay over.
fn say(text: &str, style: Style, look: &Look<'_>, area: Rect, frame: &mut Frame<'_>, drawn: &mut Drawn) {
    let columns = usize::from(area.width).saturating_sub(2);
    let mut lines = wrap(text, columns);
    let most = usize::from(frame.area().height / 4).clamp(1, 3);
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(fit(&rest, columns));
    }
    let high = u16::try_from(lines.len()).unwrap_or(1);
    let place = Rect { y: (area.y + 1).saturating_sub(high), height: high, ..area };
    frame.render_widget(Clear, place);
    frame.render_widget(Block::new().style(look.theme.text), place);
    // A click on the sentence is about the sentence, not about what it hides.
    drawn.cover(place);
    drawn.hits.push((place, Pointed::Notice));
    for (y, line) in (place.y..).zip(lines) {
        frame.buffer_mut().set_string(area.x + 1, y, line, style);
    }
}

/// A chord as it is shown: `F1`, `Strg+N`.
pub(super) fn key_text(chord: Chord, words: &Words) -> String {
    let written = chord.to_string();
    let parts: Vec<String> = written
        .split('+')
        .map(|part| match part {
            "ctrl" | "alt" | "shift" | "enter" | "esc" | "tab" | "space" | "backspace" | "delete" | "up" | "down"
            | "left" | "right" | "pageup" | "pagedown" | "home" | "end" => words.get(&format!("key-{part}")),
            other => other.to_uppercase(),
        })
        .collect();
    parts.join("+")
}
