//! One offer: what to know before going there, in parts that are turned like pages.

use super::canvas::{BUTTON_HEIGHT, BUTTON_WIDTH, Canvas, Label, rows};
use super::scene::Role;
use super::texts;
use crate::app::kiosk::model::Area;
use crate::app::kiosk::{Action, Page};
use crate::bidi::Line;
use crate::directory::Text;
use crate::words::Words;
use crate::words::kiosk::Phrase;
use crate::words::sheet::{Part, Sheet};

/// Lays an offer out, with what can be done with it at the side.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, area: Area, id: &Text) {
    let visit = canvas.visit;
    let (Some(shelf), Some(offer)) = (&visit.shelf, visit.offer(id)) else {
        return texts::page(canvas, words, area, &[words.phrase(Phrase::Gone)], &[]);
    };
    let sheet = words.sheet(&shelf.directory, offer, None, &visit.now, words.language());
    let side = BUTTON_WIDTH + 2;
    let text = Area { x: area.x + 1, width: area.width.saturating_sub(side + 2), ..area };
    let lines = lines(canvas, &sheet, text.width);
    let each = usize::from(text.height.div_ceil(canvas.line_height()).max(1));
    canvas.scene.parts = lines.len().div_ceil(each).max(1);
    let part = visit.part().min(canvas.scene.parts - 1);
    canvas.running(text, lines.into_iter().skip(part * each).take(each));
    let right = Area { x: area.x + area.width - side, width: side, ..area };
    actions(canvas, words, right, id, part);
}

fn actions(canvas: &mut Canvas<'_>, words: &Words, area: Area, id: &Text, part: usize) {
    let parts = canvas.scene.parts;
    let collected = canvas.visit.collection.contains(id);
    let collect = words.phrase(if collected { Phrase::Kept } else { Phrase::Keep });
    let mut buttons: Vec<(Action, String, bool)> = Vec::new();
    // Both ways through the pages share a place where rows are few: the last page leads back to the one before it.
    let tight = area.height < 4 * (BUTTON_HEIGHT + 1) - 1;
    let on = format!("{} {}/{parts}", words.phrase(Phrase::NextPage), part + 1);
    let next = (part + 1 < parts).then_some((Action::Next, on, false));
    let previous = (part > 0).then(|| (Action::Previous, words.phrase(Phrase::PreviousPage), false));
    if tight {
        buttons.extend(next.or(previous));
    } else {
        buttons.extend(next);
        buttons.extend(previous);
    }
    buttons.push((Action::Go(Page::TakeHome(id.clone())), words.phrase(Phrase::TakeHome), false));
    buttons.push((Action::Collect(id.clone()), collect, collected));
    let high = if tight && area.height < 3 * (BUTTON_HEIGHT + 1) - 1 { 1 } else { BUTTON_HEIGHT };
    let places = rows(area, u16::try_from(buttons.len()).unwrap_or(1));
    for (place, (action, text, on)) in places.into_iter().zip(buttons) {
        let lines = [(text.as_str(), Role::Button)];
        canvas.control(
            Area { height: high.min(place.height), ..place },
            action,
            Label { digit: None, lines: &lines, on },
        );
    }
}

/// The lines of a sheet. The label stands over its lines, so that both have the whole width in every language.
fn lines(canvas: &Canvas<'_>, sheet: &Sheet, columns: u16) -> Vec<(Line, Role)> {
    let mut out: Vec<(Line, Role)> = Vec::new();
    let put = |out: &mut Vec<(Line, Role)>, text: &str, role: Role| {
        out.extend(canvas.wrap(text, columns).into_iter().map(|line| (line, role)));
    };
    put(&mut out, &sheet.title, Role::Title);
    put(&mut out, &sheet.subtitle, Role::Dim);
    for warning in &sheet.warnings {
        put(&mut out, &format!("! {warning}"), Role::Warning);
    }
    for row in sheet.rows.iter().filter(|row| row.part != Part::Internal) {
        if !canvas.visit.large && row.part <= Part::Where {
            out.push((Line::default(), Role::Text));
        }
        let beside = format!("{}: {}", row.label, row.lines.join(" "));
        if row.lines.len() == 1 && canvas.wrap(&beside, columns).len() == 1 {
            put(&mut out, &beside, Role::Text);
            continue;
        }
        put(&mut out, &format!("{}:", row.label), Role::Title);
        for line in &row.lines {
            put(&mut out, line, Role::Text);
        }
    }
    if !canvas.visit.large {
        out.push((Line::default(), Role::Text));
    }
    put(&mut out, &sheet.footer, Role::Dim);
    out
}
