//! Typing: the line, the keyboard on the screen, and how many offers there are for what was typed so far.

use super::canvas::{Canvas, Label};
use super::scene::{Align, Role};
use crate::app::kiosk::action::Key;
use crate::app::kiosk::keyboard::{Layer, ROW, rows};
use crate::app::kiosk::model::Area;
use crate::app::kiosk::{Action, Page, Source};
use crate::ui::text::width;
use crate::words::Words;
use crate::words::kiosk::Phrase;

/// The least height of a key, in rows.
const KEY_HEIGHT: u16 = 2;

/// Lays the page out.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let visit = canvas.visit;
    let typed = visit.typed.value();
    let line = Area { x: area.x + 1, height: 1, width: area.width.saturating_sub(2), ..area };
    // Where the hint needs more than the line and the keys do not, it has it; the keys stay where they are when somebody types.
    let hint = words.phrase(Phrase::SearchHint);
    let keys = u16::try_from(rows(words.language(), visit.layer).len() + 1).unwrap_or(u16::MAX);
    let spare = area.height.saturating_sub(keys).max(1);
    let above = u16::try_from(canvas.wrap(&hint, line.width).len()).unwrap_or(u16::MAX).min(spare);
    if typed.is_empty() {
        canvas.text(Area { height: above, ..line }, &hint, Role::Dim, Align::Start);
    } else {
        // The end of a long line, where one types.
        let room = usize::from(line.width).saturating_sub(1);
        let mut shown: String = typed.to_owned();
        while width(&shown) > room {
            shown.remove(0);
        }
        canvas.text(line, &shown, Role::Title, Align::Start);
    }
    let count = visit.found.offers.len();
    let keys = Area { y: area.y + above, height: area.height.saturating_sub(above), ..area };
    keyboard(canvas, words, keys, count);
    let column = u16::try_from(width(typed)).unwrap_or(u16::MAX).min(line.width.saturating_sub(1));
    canvas.scene.cursor = Some((line.x + column, line.y));
}

fn keyboard(canvas: &mut Canvas<'_>, words: &Words, area: Area, count: usize) {
    let layer = canvas.visit.layer;
    let letters = rows(words.language(), layer);
    let lines = u16::try_from(letters.len() + 1).unwrap_or(5);
    let high = (area.height / lines).clamp(1, KEY_HEIGHT + 1);
    let wide = area.width / u16::try_from(ROW).unwrap_or(10);
    let mut y = area.y;
    for row in letters {
        for (x, letter) in (0..).zip(row.chars()) {
            let place = Area { x: area.x + x * wide, y, width: wide.saturating_sub(1), height: high };
            key(canvas, place, Action::Key(Key::Char(letter)), &letter.to_string());
        }
        y += high;
    }
    let last = Area { y, height: high.min((area.y + area.height).saturating_sub(y)), ..area };
    let other = if layer == Layer::Letters { Phrase::KeyDigits } else { Phrase::KeyLetters };
    let show = if count == 0 { words.phrase(Phrase::Nothing) } else { words.offers(count) };
    let mut x = area.x;
    let parts: [(Action, String, u16); 4] = [
        (Action::Key(Key::Layer), words.phrase(other), 2),
        (Action::Key(Key::Char(' ')), words.phrase(Phrase::KeySpace), 2),
        (Action::Key(Key::Delete), words.phrase(Phrase::KeyDelete), 2),
        (Action::Go(Page::Cards(Source::Typed)), show, 4),
    ];
    for (action, text, keys) in parts {
        let place = Area { x, width: (wide * keys).saturating_sub(1), ..last };
        x += wide * keys;
        if matches!(action, Action::Go(_)) {
            // Also where nothing was found: the page behind it says what else can be done.
            if canvas.visit.typed.value().trim().is_empty() {
                continue;
            }
            // On the least of grids the last row has no place.
            canvas.scene.first = (place.height > 0).then(|| action.clone());
        }
        key(canvas, place, action, &text);
    }
}

fn key(canvas: &mut Canvas<'_>, area: Area, action: Action, text: &str) {
    canvas.control(area, action, Label { digit: None, lines: &[(text, Role::Button)], on: false });
}
