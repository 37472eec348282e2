//! The pages, and the way that led to one.

use crate::directory::Text;
use crate::directory::model::NeedIx;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The languages in their own names, at rest.
    Attract,
    /// The choice of a language.
    Languages,
    /// What to do whose language is not here.
    OtherLanguage,
    /// The groups of needs.
    Groups,
    /// The needs of a group.
    Needs(NeedIx),
    /// Offers as cards.
    Cards(Source),
    /// One offer.
    Offer(Text),
    /// An offer to take home, as a QR code.
    TakeHome(Text),
    /// The offers collected.
    Collection,
    /// Typing.
    Search,
    /// What to do here.
    Help,
    /// Whom to ask: the house's own words.
    Counter,
}

impl Page {
    /// Takes the needs of another directory, whose positions differ. One that is no longer there becomes the page of the groups.
    pub fn renumber(&mut self, moved: impl Fn(NeedIx) -> Option<NeedIx>) {
        if let Page::Needs(need) | Page::Cards(Source::Need(need)) = self {
            match moved(*need) {
                Some(now) => *need = now,
                None => *self = Page::Groups,
            }
        }
    }
}

/// Where cards come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A need, or all of a group.
    Need(NeedIx),
    /// What was typed.
    Typed,
}

/// A page with the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The page.
    pub page: Page,
    /// Which part of it is shown, from 0, where it does not fit.
    pub part: usize,
}

impl Step {
    /// The beginning of a page.
    pub fn new(page: Page) -> Step {
        Step { page, part: 0 }
    }
}
