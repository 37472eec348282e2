//! Offers as large cards: what it is, where, whether it is open now, what it costs, in which languages one is helped.

use super::canvas::{BUTTON_HEIGHT, BUTTON_WIDTH, Canvas, Label, columns, room, rows};
use super::scene::{Align, Role};
use super::texts;
use crate::app::kiosk::cards::distance_km;
use crate::app::kiosk::model::Area;
use crate::app::kiosk::{Action, Page, PublicShelf, Wish};
use crate::bidi::Line;
use crate::directory::Offer;
use crate::directory::hours::OpenState;
use crate::words::Words;
use crate::words::kiosk::Phrase;

/// The rows of a card: name, what, where, open, cost and languages.
const CARD: u16 = 6;

/// The least rows of a card where only one fits.
const LEAST_CARD: u16 = 4;

/// Lays the cards out under the wishes.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let below = wishes(canvas, words, area);
    let found = &canvas.visit.found;
    let (count, partial) = (found.offers.len(), found.partial);
    if count == 0 {
        return none(canvas, words, below);
    }
    let large = canvas.visit.large;
    // In large print each line stands by itself, as far as there is room.
    let high = if large { (2 * CARD - 1).min(below.height) } else { CARD };
    let each = usize::from(room(below.height, high));
    canvas.scene.parts = count.div_ceil(each);
    let part = canvas.visit.part().min(canvas.scene.parts - 1);
    let side = BUTTON_WIDTH + 1;
    let list = Area { width: below.width.saturating_sub(side + 1), ..below };
    let right = Area { x: below.x + below.width - side, width: side, ..below };
    let places = rows(list, u16::try_from(each).unwrap_or(1));
    let shown: Vec<u32> = found.offers.iter().copied().skip(part * each).take(each).collect();
    let Some(shelf) = canvas.visit.shelf.clone() else { return };
    for (i, (place, offer)) in places.into_iter().zip(shown).enumerate() {
        if let Some(offer) = shelf.offer(offer) {
            card(canvas, words, place, &shelf, offer, i + 1);
        }
    }
    paging(canvas, words, right, part, count, partial);
}

/// Which part this is, and the ways to the others.
fn paging(canvas: &mut Canvas<'_>, words: &Words, area: Area, part: usize, count: usize, partial: bool) {
    let parts = canvas.scene.parts;
    let high = if area.height > 2 * BUTTON_HEIGHT { BUTTON_HEIGHT } else { 1 };
    let mut top = area.y;
    for (action, phrase, there) in
        [(Action::Next, Phrase::NextPage, part + 1 < parts), (Action::Previous, Phrase::PreviousPage, part > 0)]
    {
        if there {
            canvas.button(Area { y: top, height: high, ..area }, action, &words.phrase(phrase));
        }
        top += high + u16::from(high > 1);
    }
    let page = words.page(part + 1, parts);
    let mut text = format!("{}. {page}", words.offers(count));
    if partial {
        text = format!("{} {text}", words.phrase(Phrase::Partial));
    }
    let left = Area { y: top, height: (area.y + area.height).saturating_sub(top), ..area };
    // Said whole, or shorter: figures are understood in every language.
    let shortest = format!("{}/{parts}", part + 1);
    let fits = |text: &&String| canvas.wrap(text, left.width).len() <= usize::from(left.height);
    let said = [&text, &page].into_iter().find(fits).unwrap_or(&shortest).clone();
    canvas.text(left, &said, Role::Dim, Align::Start);
}

/// What may be asked of offers at one touch; answers what is left below.
fn wishes(canvas: &mut Canvas<'_>, words: &Words, area: Area) -> Area {
    let visit = canvas.visit;
    let possible = |wish: &Wish| *wish != Wish::Near || visit.house.here.is_some();
    let wishes: Vec<Wish> = Wish::ALL.into_iter().filter(possible).collect();
    let fingers = canvas.is_roomy() && area.height >= BUTTON_HEIGHT + 1 + LEAST_CARD;
    let high = if fingers { BUTTON_HEIGHT } else { 1 };
    let places = columns(Area { height: high, ..area }, u16::try_from(wishes.len()).unwrap_or(1));
    for (place, wish) in places.into_iter().zip(wishes) {
        let on = visit.wishes.contains(&wish);
        // Said by a sign and not by colour alone.
        let text = format!("{} {}", if on { "[x]" } else { "[ ]" }, words.phrase(phrase(wish)));
        canvas.control(place, Action::Wish(wish), Label { digit: None, lines: &[(&text, Role::Button)], on });
    }
    Area { y: area.y + high + 1, height: area.height.saturating_sub(high + 1), ..area }
}

/// Nothing fits: why, and what else can be done.
fn none(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let without = canvas.visit.found.without_wishes;
    let mut lines = vec![words.phrase(Phrase::Nothing)];
    let mut buttons = vec![(Action::Go(Page::Search), words.phrase(Phrase::Search))];
    if without > 0 && !canvas.visit.wishes.is_empty() {
        lines.push(words.phrase(Phrase::NothingFilters));
        buttons.insert(0, (Action::NoWishes, format!("{} ({without})", words.phrase(Phrase::FiltersClear))));
    }
    lines.push(texts::counter(canvas, words));
    texts::page(canvas, words, area, &lines, &buttons);
}

fn phrase(wish: Wish) -> Phrase {
    match wish {
        Wish::OpenNow => Phrase::FilterOpen,
        Wish::Near => Phrase::FilterNear,
        Wish::MyLanguage => Phrase::FilterLanguage,
    }
}

fn card(canvas: &mut Canvas<'_>, words: &Words, area: Area, shelf: &PublicShelf, offer: &Offer, digit: usize) {
    let visit = canvas.visit;
    let card = words.card(&shelf.directory, offer, &visit.now);
    let role = if card.state == OpenState::Open { Role::Good } else { Role::Text };
    let mut place = address(shelf, offer).unwrap_or(card.place);
    if let Some(km) = distance_km(shelf, &visit.house, offer) {
        place = format!("{place} – {}", words.distance(km * 1_000.0));
    }
    let collected = visit.collection.contains(&offer.id);
    let title = if collected { format!("✓ {}", card.title) } else { card.title };
    let mut decides: Vec<(&str, Role)> = vec![(&title, Role::Title)];
    decides.extend(card.warnings.iter().map(|warning| (warning.as_str(), Role::Warning)));
    let rest =
        [(card.open.as_str(), role), (&place, Role::Text), (&card.cost, Role::Text), (&card.languages, Role::Text)];
    decides.extend(rest.into_iter().filter(|(text, _)| !text.is_empty()));
    let columns = area.width.saturating_sub(5);
    let mut lines = shared(canvas, &decides, columns, usize::from(area.height));
    // What decides is read first and whole; what describes has the rows that are left, behind the name.
    let left = area.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX));
    let name = canvas.fitted(&title, columns, area.height).len().min(lines.len());
    let summary = canvas.fitted(&card.summary, columns, left);
    lines.splice(name..name, summary.into_iter().map(|line| (line, Role::Text)));
    if visit.large && lines.len() * 2 - 1 <= usize::from(area.height) {
        lines = lines.into_iter().flat_map(|line| [line, (Line::default(), Role::Text)]).collect();
    }
    let action = Action::Go(Page::Offer(offer.id.clone()));
    canvas.card(area, action, digit, lines);
}

/// Name, street and town of the first place; nothing for a hidden address, which has none.
fn address(shelf: &PublicShelf, offer: &Offer) -> Option<String> {
    let (_, place) = shelf.directory.places_of(offer).next()?;
    let parts = [Some(&place.name), place.street.as_ref(), place.town.as_ref()];
    let parts: Vec<&str> =
        parts.into_iter().flatten().map(crate::directory::Text::as_str).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Lines in so many rows: each has one, and those that need more have what is left over, the first ones first. So nothing is
/// lost below a long text; the whole of it stands on the offer's own page.
fn shared(canvas: &Canvas<'_>, lines: &[(&str, Role)], columns: u16, rows: usize) -> Vec<(Line, Role)> {
    let mut spare = rows.saturating_sub(lines.len());
    let mut out = Vec::new();
    for (text, role) in lines {
        let fitted = canvas.fitted(text, columns, u16::try_from(spare + 1).unwrap_or(1));
        spare -= fitted.len().saturating_sub(1).min(spare);
        out.extend(fitted.into_iter().map(|line| (line, *role)));
    }
    out
}
