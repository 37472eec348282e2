//! The state of a visit: everything that a session knows. It ends with the process.

use super::action::{Action, Wish};
use super::cards::{Found, Sought, find};
use super::house::House;
use super::idle::{Idle, Idleness};
use super::keyboard::Layer;
use super::page::{Page, Source, Step};
use super::shelf::PublicShelf;
use crate::app::chord::Chord;
use crate::directory::model::NeedIx;
use crate::directory::{Moment, Offer, Text};
use std::rc::Rc;
use std::time::Duration;
use tui_input::Input as Line;

/// At most so many offers are collected: more make a code that no telephone reads.
pub const COLLECTION: usize = 5;

/// At most so many characters are typed.
pub const TYPED: usize = 60;

/// A part of the screen, in cells from the top left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Area {
    /// Columns from the left.
    pub x: u16,
    /// Rows from the top.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// Whether a cell lies in it.
    pub fn contains(&self, column: u16, row: u16) -> bool {
        (self.x..self.x.saturating_add(self.width)).contains(&column)
            && (self.y..self.y.saturating_add(self.height)).contains(&row)
    }

    /// Whether two have a cell in common.
    pub fn overlaps(&self, other: &Area) -> bool {
        let apart = |a: u16, wide: u16, b: u16| a.saturating_add(wide) <= b;
        !(apart(self.x, self.width, other.x)
            || apart(other.x, other.width, self.x)
            || apart(self.y, self.height, other.y)
            || apart(other.y, other.height, self.y))
    }
}

/// Something on the screen that can be pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// Where it is.
    pub area: Area,
    /// What it does.
    pub action: Action,
    /// The digit that presses it too.
    pub digit: Option<char>,
}

/// What the screen shows, as far as keys and touches depend on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What can be pressed.
    pub controls: Vec<Control>,
    /// How many parts the page has.
    pub parts: usize,
}

/// A sentence at the foot of the page. It goes with the next press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The collection holds no more.
    CollectionFull,
    /// The offer that was read is no longer in the directory.
    OfferGone,
}

/// A visit.
#[derive(Clone, Debug)]
pub struct Visit {
    /// What the house has settled.
    pub house: Rc<House>,
    /// The directory; nothing where there is none yet.
    pub shelf: Option<Rc<PublicShelf>>,
    /// Nobody has said yet whether there is a directory.
    pub waiting: bool,
    /// The moment.
    pub now: Moment,
    /// How long the session has lasted.
    pub since: Duration,
    /// When it is taken back.
    pub idle: Idle,
    /// The language of the interface.
    pub language: &'static str,
    /// The pages that led here, the present one last; never empty.
    pub way: Vec<Step>,
    /// What is asked of offers.
    pub wishes: Vec<Wish>,
    /// What was typed.
    pub typed: Line,
    /// The layer of the keyboard on the screen.
    pub layer: Layer,
    /// The offers collected, by id.
    pub collection: Vec<Text>,
    /// Large print.
    pub large: bool,
    /// What has the focus, by what it does, so that it stays where the screen changes.
    pub focus: Option<Action>,
    /// The offers behind the page, as they were last looked for.
    pub found: Found,
    /// Something has changed since; they are looked for when somebody wants to see them.
    unsought: bool,
    /// A sentence at the foot.
    pub notice: Option<Notice>,
    /// What a finger or the mouse went down on.
    pub held: Option<Action>,
    /// The last key, when it came, and whether it changed the page.
    pub last_key: Option<(Chord, Duration, bool)>,
    /// What the screen shows.
    pub shown: Shown,
}

impl Visit {
    /// The beginning of a session: the attract screen.
    pub fn new(house: Rc<House>, shelf: Option<Rc<PublicShelf>>, now: Moment) -> Visit {
        Visit {
            idle: Idle::new(house.idle),
            large: house.large,
            language: house.languages.first().copied().unwrap_or("de"),
            house,
            waiting: shelf.is_none(),
            shelf,
            now,
            since: Duration::ZERO,
            way: vec![Step::new(Page::Attract)],
            wishes: Vec::new(),
            typed: Line::default(),
            layer: Layer::default(),
            collection: Vec::new(),
            focus: None,
            found: Found::default(),
            unsought: false,
            notice: None,
            held: None,
            last_key: None,
            shown: Shown::default(),
        }
    }

    /// The page that is shown.
    pub fn page(&self) -> &Page {
        self.way.last().map_or(&Page::Attract, |step| &step.page)
    }

    /// Which part of the page is shown.
    pub fn part(&self) -> usize {
        self.way.last().map_or(0, |step| step.part)
    }

    /// Whether nobody is here.
    pub fn at_rest(&self) -> bool {
        *self.page() == Page::Attract
    }

    /// How long nobody has done anything, as far as it matters: at rest nothing is taken back.
    pub fn idleness(&self) -> Idleness {
        if self.at_rest() { Idleness::None } else { self.idle.at(self.since) }
    }

    /// An offer by its id, if the directory still has it.
    pub fn offer(&self, id: &Text) -> Option<&Offer> {
        self.shelf.as_ref()?.directory.offer(id.as_str())
    }

    /// The source behind a page of cards.
    pub fn source(&self) -> Option<&Source> {
        match self.page() {
            Page::Cards(source) => Some(source),
            Page::Search => Some(&Source::Typed),
            _ => None,
        }
    }

    /// What was found is no longer what is asked for.
    pub fn search(&mut self) {
        self.unsought = true;
    }

    /// Finds the offers behind the page, if that has to be done. Whoever lays the page out asks for it: so of many keys that came
    /// at once, only what the last one left is looked for.
    pub fn seek(&mut self) {
        if !std::mem::take(&mut self.unsought) {
            return;
        }
        self.found = match (&self.shelf, self.source()) {
            (Some(shelf), Some(source)) if *source != Source::Typed || !self.typed.value().trim().is_empty() => {
                let sought =
                    Sought { source, typed: self.typed.value(), wishes: &self.wishes, language: self.language };
                find(shelf, &self.house, sought, &self.now)
            }
            _ => Found::default(),
        };
    }

    /// The needs behind a page of tiles, each with how many offers it has; those without any are left out.
    pub fn needs(&self, group: Option<NeedIx>) -> Vec<(NeedIx, usize)> {
        let Some(shelf) = &self.shelf else { return Vec::new() };
        let needs = &shelf.directory.needs;
        let wanted: Vec<NeedIx> = match group {
            None => needs.groups().filter(|(_, need)| !need.hidden).map(|(ix, _)| ix).collect(),
            Some(group) => needs.children(group).filter(|(_, need)| !need.hidden).map(|(ix, _)| ix).collect(),
        };
        wanted.into_iter().map(|need| (need, shelf.serving(need))).filter(|(_, offers)| *offers > 0).collect()
    }

    /// Whether something can be pressed now.
    pub fn has(&self, action: &Action) -> bool {
        self.shown.controls.iter().any(|control| control.action == *action)
    }
}
