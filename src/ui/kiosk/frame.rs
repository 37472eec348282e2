//! What is always there and always at the same place: back, start again, language, help, larger print, the end, and the
//! emergency numbers.

use super::canvas::{AT_FOOT, BUTTON_HEIGHT, BUTTON_WIDTH, Canvas, columns, room, rows};
use super::scene::{Align, Role};
use crate::app::kiosk::model::{Area, COLLECTION, Notice};
use crate::app::kiosk::{Action, Page};
use crate::words::Words;
use crate::words::kiosk::Phrase;

/// The controls at the foot, those that no page may lack first; wide grids have room for more of them. On narrow ones help leads to the
/// counter, and the end at the head is the quick exit.
const FOOT: [(Action, Phrase); 6] = [
    (Action::Back, Phrase::Back),
    (Action::Again, Phrase::Restart),
    (Action::Go(Page::Languages), Phrase::OtherLanguage),
    (Action::Go(Page::Help), Phrase::Help),
    (Action::Go(Page::Counter), Phrase::Counter),
    (Action::QuickExit, Phrase::QuickExit),
];

/// The controls at the head.
fn head(canvas: &Canvas<'_>, words: &Words) -> [(Action, String); 2] {
    let print = if canvas.visit.large { Phrase::NormalPrint } else { Phrase::LargerPrint };
    [(Action::Larger, words.phrase(print)), (Action::Finish, words.phrase(Phrase::Finish))]
}

/// The least rows of a grid that has one to spare between the head and the page.
const SPARE: u16 = 28;

/// The least rows of a narrow grid whose heading has rows of its own.
const APART: u16 = 12;

/// What the frame leaves.
pub(super) struct Frame {
    /// For the heading.
    pub title: Area,
    /// For the page.
    pub inner: Area,
}

/// Lays out the frame; answers what is left.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, whole: Area) -> Frame {
    let roomy = canvas.is_roomy();
    let high = if roomy { BUTTON_HEIGHT } else { 1 };
    let top = Area { height: high, ..whole };
    // Where there is no room beside the heading, the head's controls have a row of their own above it, if there is a row for that.
    let above = !roomy && whole.height >= APART;
    let wide = match (roomy, above) {
        (true, _) => (whole.width / 4).clamp(BUTTON_WIDTH, 20),
        (false, true) => whole.width.saturating_sub(1) / 2,
        (false, false) => (whole.width / 5).max(8),
    };
    let ends = 2 * (wide + 1);
    let title = if above {
        Area { y: whole.y + high, height: BUTTON_HEIGHT - high, ..whole }
    } else {
        Area { width: whole.width.saturating_sub(ends), ..top }
    };
    let foot = Area { y: whole.y + whole.height - high, height: high, ..whole };
    // A finger that misses the head by a row meets nothing, where there is a row for that.
    let head_ends = title.y + title.height + u16::from(whole.height >= SPARE);
    let below_head = |end: u16| Area { y: head_ends, height: end.saturating_sub(head_ends), ..whole };
    let numbers = emergency(canvas, words, below_head(foot.y));
    let said = notice(canvas, words, below_head(numbers));
    let at_foot = room(whole.width, BUTTON_WIDTH + 2).clamp(AT_FOOT, 6);
    for (area, (action, phrase)) in columns(foot, at_foot).into_iter().zip(FOOT) {
        canvas.button(area, action, &words.phrase(phrase));
    }
    let right = Area { x: whole.x + (whole.width + 1).saturating_sub(ends), width: ends - 1, ..top };
    for (area, (action, text)) in columns(right, 2).into_iter().zip(head(canvas, words)) {
        canvas.button(area, action, &text);
    }
    Frame { title, inner: below_head(said) }
}

/// The same controls in columns at the side, for the page that needs every row. Where not all have a place, those go that the
/// page can do without: a code has no print, and starting again begins with going back.
pub(super) fn beside(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let [larger, finish] = head(canvas, words);
    let of = |(action, phrase): (Action, Phrase)| (action, words.phrase(phrase));
    let [back, again, languages, help, ..] = FOOT.map(of);
    let mut controls = vec![back, languages, help, finish, again, larger];
    let across = room(area.width, BUTTON_WIDTH).min(2);
    let fingers = room(area.height, BUTTON_HEIGHT) * across >= AT_FOOT;
    let high = if fingers { BUTTON_HEIGHT } else { 1 };
    let down = room(area.height, high).min(u16::try_from(controls.len()).unwrap_or(1).div_ceil(across));
    controls.truncate(usize::from(down * across));
    let places: Vec<Area> = rows(area, down).into_iter().flat_map(|row| columns(row, across)).collect();
    for (place, (action, text)) in places.into_iter().zip(controls) {
        canvas.button(Area { height: high.min(place.height), ..place }, action, &text);
    }
}

/// The directory's name and what the page is about.
pub(super) fn title(canvas: &mut Canvas<'_>, area: Area, heading: &str) {
    let name = canvas.visit.shelf.as_ref().map(|shelf| shelf.directory.about.name.to_string());
    let area = Area { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    let mut top = area.y;
    if let Some(name) = name.filter(|_| area.height >= 3 && canvas.wrap(heading, area.width).len() <= 2) {
        canvas.text(Area { height: 1, ..area }, &name, Role::Dim, Align::Start);
        top += 1;
    }
    canvas.text(Area { y: top, height: area.y + area.height - top, ..area }, heading, Role::Title, Align::Start);
}

/// The emergency numbers above the foot, in as many rows as they need; answers the row in which they begin.
pub(super) fn emergency(canvas: &mut Canvas<'_>, words: &Words, above: Area) -> u16 {
    let numbers = emergency_numbers(canvas, words);
    let columns = above.width.saturating_sub(2);
    let whole: Vec<String> = numbers
        .iter()
        .map(|(label, phone)| if label.is_empty() { canvas.field(phone) } else { words.emergency_number(label, phone) })
        .collect();
    let mut lines = canvas.wrap(&whole.join(" · "), columns);
    if lines.len() > 1 && above.height < 24 {
        // The numbers must stand there whole; whose they are is said under Help as well.
        let short: Vec<String> = numbers.iter().map(|(_, phone)| canvas.field(phone)).collect();
        lines = canvas.wrap(&format!("{}: {}", words.phrase(Phrase::Emergency), short.join(" · ")), columns);
    }
    let high = u16::try_from(lines.len()).unwrap_or(1);
    let top = (above.y + above.height).saturating_sub(high);
    for (y, line) in (top..).zip(lines) {
        canvas.line(Area { x: above.x + 1, y, width: columns, height: 1 }, line, Role::Emergency, Align::Centre);
    }
    top
}

/// The numbers that the directory names, each with whose it is; else those that hold everywhere in Germany.
pub(super) fn emergency_numbers(canvas: &Canvas<'_>, words: &Words) -> Vec<(String, String)> {
    let directory = canvas.visit.shelf.as_ref().map(|shelf| &shelf.directory);
    let stated: Vec<(String, String)> = directory
        .iter()
        .flat_map(|directory| directory.about.emergency.iter().map(move |one| (directory, one)))
        .map(|(directory, one)| (words.localized(directory, &one.label).unwrap_or_default(), one.phone.to_string()))
        .collect();
    if !stated.is_empty() {
        return stated;
    }
    // Ambulance and fire brigade, police, help for women: in force in all of Germany, free, day and night.
    ["112", "110", "116 016"].into_iter().map(|number| (String::new(), number.to_owned())).collect()
}

/// A sentence above the emergency numbers, if there is one to say; answers the row in which it begins.
fn notice(canvas: &mut Canvas<'_>, words: &Words, above: Area) -> u16 {
    let end = above.y + above.height;
    let Some(notice) = canvas.visit.notice else { return end };
    let text = match notice {
        Notice::CollectionFull => words.collection_full(COLLECTION),
        Notice::OfferGone => words.phrase(Phrase::Gone),
    };
    let columns = above.width.saturating_sub(2);
    let lines = canvas.wrap(&text, columns);
    let top = end.saturating_sub(u16::try_from(lines.len()).unwrap_or(1));
    for (y, line) in (top..).zip(lines) {
        canvas.line(Area { x: above.x + 1, y, width: columns, height: 1 }, line, Role::Warning, Align::Start);
    }
    top
}
