//! Pages of text: at rest, the warning, help, what to do whose language is missing, and what is said where there is no directory.

use super::canvas::{BUTTON_HEIGHT, Canvas, columns};
use super::frame;
use super::scene::{Align, Role};
use crate::app::kiosk::model::Area;
use crate::app::kiosk::{Action, Page};
use crate::bidi::Line;
use crate::words::Words;
use crate::words::kiosk::Phrase;
use crate::words::languages::own_name;

/// At rest: the languages in their own names, each with the words that say what to do. Nothing moves.
pub(super) fn attract(canvas: &mut Canvas<'_>, words: &Words, whole: Area) {
    let visit = canvas.visit;
    let numbers = frame::emergency(canvas, words, whole);
    let room = Area { height: numbers.saturating_sub(whole.y), ..whole };
    let mut lines: Vec<(Line, Role)> = Vec::new();
    if let Some(shelf) = &visit.shelf {
        let name = canvas.wrap(shelf.directory.about.name.as_str(), room.width);
        lines.extend(name.into_iter().map(|line| (line, Role::Title)));
        if shelf.directory.about.sample {
            let sample = canvas.wrap(&words.phrase(Phrase::Sample), room.width);
            lines.extend(sample.into_iter().map(|line| (line, Role::Warning)));
        }
        lines.push((Line::default(), Role::Text));
    }
    let first = lines.len();
    for language in &visit.house.languages {
        let text = Words::new(language).phrase(Phrase::Touch);
        let line = format!("{} – {text}", own_name(language));
        // Where not all of it fits, the name says enough: whoever reads it knows what to do by the others.
        let fits = canvas.wrap(&line, room.width).len() == 1;
        let text = if fits { line } else { own_name(language).to_owned() };
        lines.extend(canvas.wrap(&text, room.width).into_iter().map(|line| (line, Role::Text)));
    }
    // Between the lines where there is room, so that they are read from further away.
    let spread = usize::from(room.height) >= lines.len() * 2;
    let high = if spread { lines.len() * 2 - 1 } else { lines.len() };
    let mut y = room.y + room.height.saturating_sub(u16::try_from(high).unwrap_or(0)) / 2;
    for (number, (line, role)) in lines.into_iter().enumerate() {
        if y >= numbers {
            break;
        }
        if number == first {
            // What a blind reader's device finds first is what to do.
            let spare = room.width.saturating_sub(u16::try_from(line.width()).unwrap_or(u16::MAX));
            canvas.scene.cursor = Some((room.x + spare / 2, y));
            canvas.scene.cursor_unseen = true;
        }
        canvas.line(Area { y, height: 1, ..room }, line, role, Align::Centre);
        y += if spread { 2 } else { 1 };
    }
    // Wherever it is touched, it wakes. The area is no tile: it shows no bar and no focus.
    let control = crate::app::kiosk::model::Control { area: whole, action: Action::Wake, digit: None };
    canvas.scene.controls = vec![control];
}

/// The time runs out: any key or touch goes on.
pub(super) fn warning(canvas: &mut Canvas<'_>, words: &Words, whole: Area, seconds: u64) {
    let numbers = frame::emergency(canvas, words, whole);
    let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
    let lines = [words.phrase(Phrase::Idle), words.countdown(seconds), words.phrase(Phrase::IdleHow)];
    // Beside each other for fingers; below each other, each in a row, where three would be cut.
    let roomy = canvas.is_roomy();
    let foot = Area { y: numbers.saturating_sub(BUTTON_HEIGHT + 1), height: BUTTON_HEIGHT, ..whole };
    let places = if roomy {
        columns(foot, 3)
    } else {
        (foot.y..foot.y + foot.height).map(|y| Area { y, height: 1, ..foot }).collect()
    };
    let mut top = whole.y + 1;
    for (line, role) in lines.iter().zip([Role::Title, Role::Warning, Role::Text]) {
        let area =
            Area { x: whole.x + 1, y: top, width: whole.width.saturating_sub(2), height: foot.y.saturating_sub(top) };
        top += canvas.text(area, line, role, Align::Centre) + u16::from(roomy);
    }
    let actions = [
        (Action::MoreTime, words.phrase(Phrase::GoOn)),
        (Action::MuchMoreTime, much_more(canvas, words)),
        (Action::Finish, words.phrase(Phrase::Finish)),
    ];
    for (area, (action, text)) in places.into_iter().zip(actions) {
        canvas.button(area, action, &text);
    }
}

/// The house's own words about its counter, else ours.
pub(super) fn counter(canvas: &Canvas<'_>, words: &Words) -> String {
    let shelf = canvas.visit.shelf.as_ref();
    shelf.map_or_else(|| words.phrase(Phrase::CounterText), |shelf| words.counter(&shelf.directory))
}

/// How much more time one can ask for, in whole minutes.
fn much_more(canvas: &Canvas<'_>, words: &Words) -> String {
    let more = canvas.visit.house.idle.after.as_secs() * 10 / 60;
    words.more_time(u32::try_from(more).unwrap_or(u32::MAX).max(1))
}

/// The house's own words.
pub(super) fn counter_page(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let lines = [counter(canvas, words)];
    page(canvas, words, area, &lines, &[]);
}

/// What to do here, whom to ask, more time, and the numbers with what they are for.
pub(super) fn help(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let mut lines = vec![counter(canvas, words), words.phrase(Phrase::HelpText), words.phrase(Phrase::QuickExitHelp)];
    let numbers = frame::emergency_numbers(canvas, words).into_iter().filter(|(label, _)| !label.is_empty());
    lines.extend(numbers.map(|(label, phone)| words.emergency_number(&label, &phone)));
    let buttons = [
        (Action::MuchMoreTime, much_more(canvas, words)),
        (Action::Go(Page::OtherLanguage), words.phrase(Phrase::LanguageMissing)),
    ];
    page(canvas, words, area, &lines, &buttons);
}

/// What to do whose language is missing, in each language that is there: somebody may know one of them a little.
pub(super) fn other_language(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let languages = canvas.visit.house.languages.iter();
    // What can be shown at the counter is German, for the people there.
    let mut lines = vec![words.phrase(Phrase::LanguageMissingHelp), words.phrase(Phrase::LanguageMissingShow)];
    for language in languages {
        let line = Words::new(language).phrase(Phrase::LanguageMissingHelp);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    page(canvas, words, area, &lines, &[]);
}

/// No directory could be read: what is said then, in every language.
pub(super) fn no_data(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let languages = canvas.visit.house.languages.iter();
    let mut lines = vec![words.phrase(Phrase::OutOfOrder)];
    for language in languages {
        let line = Words::new(language).phrase(Phrase::OutOfOrder);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    page(canvas, words, area, &lines, &[]);
}

/// A page of text in parts, with buttons at its foot.
pub(super) fn page(canvas: &mut Canvas<'_>, words: &Words, area: Area, texts: &[String], buttons: &[(Action, String)]) {
    let text = Area { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let mut lines: Vec<Line> = Vec::new();
    for paragraph in texts.iter().filter(|text| !text.is_empty()) {
        // In large print every line has its distance already.
        if !lines.is_empty() && !canvas.visit.large {
            lines.push(Line::default());
        }
        lines.extend(canvas.wrap(paragraph, text.width));
    }
    let high = if area.height > BUTTON_HEIGHT + 1 { BUTTON_HEIGHT } else { 1 };
    let holds = |rows: u16| usize::from(rows.div_ceil(canvas.line_height()).max(1));
    let alone = buttons.is_empty() && lines.len() <= holds(area.height);
    let foot = if alone { 0 } else { high + 1 };
    let each = holds(text.height.saturating_sub(foot));
    canvas.scene.parts = lines.len().div_ceil(each).max(1);
    let parts = canvas.scene.parts;
    let part = canvas.visit.part().min(parts - 1);
    canvas.running(text, lines.into_iter().skip(part * each).take(each).map(|line| (line, Role::Text)));
    if alone {
        return;
    }
    let mut all: Vec<(Action, String)> = Vec::new();
    if part > 0 {
        all.push((Action::Previous, words.phrase(Phrase::PreviousPage)));
    }
    if part + 1 < parts {
        all.push((Action::Next, words.phrase(Phrase::NextPage)));
    }
    all.extend(buttons.iter().cloned());
    let foot = Area { y: area.y + area.height.saturating_sub(high), height: high, ..area };
    for (place, (action, text)) in columns(foot, u16::try_from(all.len()).unwrap_or(1)).into_iter().zip(all) {
        canvas.button(Area { width: place.width.min(30), ..place }, action, &text);
    }
}

/// The grid is too small for anything: one plain sentence.
pub(super) fn too_small(canvas: &mut Canvas<'_>, words: &Words, whole: Area) {
    canvas.text(whole, &words.phrase(Phrase::TooSmall), Role::Text, Align::Start);
}
