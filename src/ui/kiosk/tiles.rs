//! Pages of tiles: languages, groups, needs, the collection. Six to nine at a time, with their digits.

use super::canvas::{BUTTON_HEIGHT, Canvas, Label, columns, room, rows};
use super::scene::Role;
use crate::app::kiosk::model::{Area, COLLECTION};
use crate::app::kiosk::{Action, Page, Source};
use crate::directory::model::NeedIx;
use crate::words::Words;
use crate::words::kiosk::Phrase;
use crate::words::languages::own_name;

/// The least width of a tile.
const TILE_WIDTH: u16 = 18;

/// A tile: what it does, and its lines.
pub(super) struct Tile {
    pub action: Action,
    pub lines: Vec<(String, Role)>,
}

impl Tile {
    fn new(action: Action, text: String) -> Tile {
        Tile { action, lines: vec![(text, Role::Title)] }
    }
}

/// Lays tiles out, in parts where there are more than nine or than fit; `always` stand on each part.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, area: Area, tiles: Vec<Tile>, always: Vec<Tile>) {
    let large = canvas.visit.large;
    // Fewer and larger ones in large print: two beside each other on the smallest grid, and at most two anywhere.
    let least = if large { TILE_WIDTH * 3 / 2 } else { TILE_WIDTH };
    let high = match (large, canvas.is_roomy()) {
        (true, _) => BUTTON_HEIGHT + 2,
        (false, true) => BUTTON_HEIGHT,
        (false, false) => BUTTON_HEIGHT - 1,
    };
    let most = if large { 2 } else { 3 };
    let across = room(area.width, least).min(most);
    let down = room(area.height, if area.height < 2 * high { 1 } else { high }).min(9 / across);
    let places: Vec<Area> = rows(area, down).into_iter().flat_map(|row| columns(row, across)).collect();
    let fits = places.len().saturating_sub(always.len()).max(1);
    // Going on and back take two places where they are needed, on every part, so that nothing wanders.
    let paged = tiles.len() > fits;
    let each = if paged { fits.saturating_sub(2).max(1) } else { fits };
    canvas.scene.parts = tiles.len().div_ceil(each).max(1);
    let part = canvas.visit.part().min(canvas.scene.parts - 1);
    let mut shown: Vec<Tile> = tiles.into_iter().skip(part * each).take(each).collect();
    shown.extend(always);
    let numbered = shown.len();
    if paged && part > 0 {
        shown.push(Tile::new(Action::Previous, words.phrase(Phrase::PreviousPage)));
    }
    if paged && part + 1 < canvas.scene.parts {
        shown.push(Tile::new(Action::Next, words.phrase(Phrase::MoreTopics)));
    }
    for (i, (place, tile)) in places.into_iter().zip(shown).enumerate() {
        let lines: Vec<(&str, Role)> = tile.lines.iter().map(|(text, role)| (text.as_str(), *role)).collect();
        let digit = (i < numbered).then_some(i + 1);
        canvas.control(place, tile.action, Label { digit, lines: &lines, on: false });
    }
}

/// The languages in their own names, and what to do whose language is not there.
pub(super) fn languages(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let tiles = canvas.visit.house.languages.iter();
    let tiles = tiles.map(|language| Tile::new(Action::Language(language), own_name(language).to_owned())).collect();
    let other = Tile::new(Action::Go(Page::OtherLanguage), words.phrase(Phrase::LanguageMissing));
    lay(canvas, words, area, tiles, vec![other]);
}

/// The groups of needs, and typing.
pub(super) fn groups(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let tiles = canvas.visit.needs(None).into_iter().map(|(need, _)| need_tile(canvas, words, need, true)).collect();
    let mut always = vec![Tile::new(Action::Go(Page::Search), words.phrase(Phrase::Search))];
    let collected = canvas.visit.collection.len();
    if collected > 0 {
        let text = words.collection_count(collected, COLLECTION);
        always.push(Tile::new(Action::Go(Page::Collection), text));
    }
    lay(canvas, words, area, tiles, always);
}

/// The needs of a group, all of them together first.
pub(super) fn needs(canvas: &mut Canvas<'_>, words: &Words, area: Area, group: NeedIx) {
    let children = canvas.visit.needs(Some(group));
    let all = Tile::new(Action::Go(Page::Cards(Source::Need(group))), words.all_of(&plain(canvas, words, group)));
    let mut tiles = vec![all];
    tiles.extend(children.into_iter().map(|(need, _)| need_tile(canvas, words, need, false)));
    lay(canvas, words, area, tiles, Vec::new());
}

fn need_tile(canvas: &Canvas<'_>, words: &Words, need: NeedIx, is_group: bool) -> Tile {
    let text = plain(canvas, words, need);
    let page = if is_group { Page::Needs(need) } else { Page::Cards(Source::Need(need)) };
    Tile::new(Action::Go(page), text)
}

/// The offers collected: each leads to its code.
pub(super) fn collection(canvas: &mut Canvas<'_>, words: &Words, area: Area) {
    let visit = canvas.visit;
    let mut tiles = Vec::new();
    for id in &visit.collection {
        let Some(offer) = visit.offer(id) else { continue };
        let translated = offer.translation(words.language()).and_then(|texts| texts.name.as_ref());
        let name = translated.unwrap_or(&offer.name).to_string();
        let mut tile = Tile::new(Action::Go(Page::Offer(id.clone())), name);
        if let Some(translated) = translated
            && *translated != offer.name
        {
            tile.lines.push((offer.name.to_string(), Role::Dim));
        }
        tiles.push(tile);
    }
    if tiles.is_empty() {
        return super::texts::page(canvas, words, area, &[words.phrase(Phrase::CollectionEmpty)], &[]);
    }
    lay(canvas, words, area, tiles, Vec::new());
}

/// A need in plain words.
fn plain(canvas: &Canvas<'_>, words: &Words, need: NeedIx) -> String {
    canvas.visit.shelf.as_ref().map_or_else(String::new, |shelf| words.plain_need(&shelf.directory, need))
}
