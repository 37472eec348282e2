//! What each action does. The only place where one is carried out, whichever way it was pressed.

use super::action::{Action, Effect, Key};
use super::keyboard::Layer;
use super::model::{COLLECTION, Notice, TYPED, Visit};
use super::page::{Page, Step};
use tui_input::InputRequest;

/// The longest way back.
const WAY: usize = 24;

/// Does something.
pub fn act(visit: &mut Visit, action: Action) -> Vec<Effect> {
    match action {
        Action::Wake => go(visit, Page::Languages),
        Action::Language(language) => {
            if visit.house.languages.contains(&language) {
                visit.language = language;
            }
            // Whoever changes the language in the middle wants to go on reading there.
            let from = visit.way.len().checked_sub(2).and_then(|at| visit.way.get(at)).map(|step| step.page.clone());
            match from {
                Some(Page::Attract) | None => go(visit, Page::Groups),
                Some(_) => back(visit),
            }
        }
        Action::Go(page) => go(visit, page),
        Action::Back => back(visit),
        Action::Again => {
            visit.way.truncate(1);
            visit.wishes.clear();
            visit.typed = tui_input::Input::default();
            go(visit, Page::Groups);
        }
        Action::Larger => visit.large = !visit.large,
        Action::Finish | Action::QuickExit => return vec![Effect::End],
        Action::Wish(wish) => {
            match visit.wishes.iter().position(|known| *known == wish) {
                Some(at) => {
                    visit.wishes.remove(at);
                }
                None => visit.wishes.push(wish),
            }
            to_part(visit, 0);
            visit.search();
        }
        Action::NoWishes => {
            visit.wishes.clear();
            to_part(visit, 0);
            visit.search();
        }
        Action::Collect(id) => match visit.collection.iter().position(|known| *known == id) {
            Some(at) => {
                visit.collection.remove(at);
                let parts = visit.collection.len().max(1);
                if *visit.page() == Page::Collection && visit.part() >= parts {
                    to_part(visit, parts - 1);
                }
            }
            None if visit.collection.len() >= COLLECTION => visit.notice = Some(Notice::CollectionFull),
            None => visit.collection.push(id),
        },
        Action::Key(key) => type_key(visit, key),
        Action::Next => {
            let last = visit.shown.parts.saturating_sub(1);
            to_part(visit, (visit.part() + 1).min(last));
        }
        Action::Previous => to_part(visit, visit.part().saturating_sub(1)),
        Action::MoreTime => visit.idle.act(visit.since),
        Action::MuchMoreTime => visit.idle.much_more(visit.since, visit.house.idle),
    }
    Vec::new()
}

/// To a page.
pub(super) fn go(visit: &mut Visit, page: Page) {
    // Help from help, the language from the language: the way does not grow by pressing the same thing.
    if *visit.page() == page {
        return;
    }
    // A page that led here is gone back to, so the way back is never longer than what was seen. Language and help are asides:
    // from them one goes back to where one was.
    let aside = matches!(page, Page::Languages | Page::Help | Page::OtherLanguage | Page::Counter);
    match visit.way.iter().position(|step| step.page == page) {
        Some(at) if at > 0 && !aside => visit.way.truncate(at + 1),
        _ => visit.way.push(Step::new(page)),
    }
    // Asides of asides without end would be a way of filling memory.
    if visit.way.len() > WAY {
        visit.way.remove(2);
    }
    arrived(visit);
}

fn back(visit: &mut Visit) {
    // The attract screen is reached by finishing only: a page back from the languages would leave things behind.
    if visit.way.len() > 2 {
        let left = visit.way.pop().map(|step| step.page);
        arrived(visit);
        // Where one came from has the focus, so that the next is one key away.
        visit.focus = left.map(Action::Go);
    }
}

fn arrived(visit: &mut Visit) {
    visit.focus = None;
    visit.held = None;
    visit.search();
}

pub(super) fn to_part(visit: &mut Visit, part: usize) {
    if let Some(step) = visit.way.last_mut() {
        step.part = part;
    }
}

/// A key of either keyboard.
pub(super) fn type_key(visit: &mut Visit, key: Key) {
    match key {
        Key::Char(character) => {
            if visit.typed.value().chars().count() < TYPED && !character.is_control() {
                visit.typed.handle(InputRequest::InsertChar(character));
            }
        }
        Key::Delete => {
            visit.typed.handle(InputRequest::DeletePrevChar);
        }
        Key::Layer => {
            visit.layer = if visit.layer == Layer::Letters { Layer::Signs } else { Layer::Letters };
            return;
        }
    }
    to_part(visit, 0);
    visit.search();
}
