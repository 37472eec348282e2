//! The state of the adviser's screen.

use super::choice::Choice;
use super::command::Context;
use super::complete::{Candidate, Completion, What};
use super::keymap::Keymap;
use super::preferences::{Cursor, Preferences};
use super::profile::Profile;
use super::reports::{Left, Report};
use super::shelf::Shelf;
use crate::directory::Moment;
use crate::directory::finding::Finding;
use crate::directory::hours::Opening;
use crate::directory::model::NeedIx;
use crate::directory::text::Text;
use crate::search::facet::Dimension;
use crate::search::filter::Filters;
use crate::search::plan::Plan;
use crate::search::query::Query;
use crate::search::rank::{search_first, search_plan};
use crate::search::{Hit, Order, Ranking, Results};
use chrono::NaiveDateTime;
use std::ops::Range;
use std::rc::Rc;
use tui_input::Input as Line;

/// Where keys go. Typing always goes to the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Focus {
    /// The line and the results under it.
    Results,
    /// The list of needs.
    Needs,
    /// All filters.
    Filters,
    /// The filters that are set, below the line.
    Chips,
    /// The offer that is read.
    Detail,
}

/// What lies over the screen.
#[derive(Clone, Debug)]
pub enum Overlay {
    /// Help, scrolled so many rows.
    Help(usize),
    /// The palette: its own line, and the row chosen.
    Palette(Line, usize),
    /// The findings, and the row chosen.
    Findings(usize),
    /// What whoever keeps the directory looks through.
    Report(Box<Report>),
    /// Why the offer was found.
    Explain,
    /// Several things that a command could mean.
    Choice(Choice),
    /// The age that is asked for, as it is being typed.
    Age(Line),
}

/// How results are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// By fit.
    Fit,
    /// By name.
    Name,
    /// By the next opening.
    Opening,
}

/// A sentence at the foot of the screen. It goes with the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Something is wrong.
    pub is_warning: bool,
}

/// More rows than the tallest screen shows.
const SCREEN: usize = 120;

/// The state of the program.
#[derive(Clone, Debug)]
pub struct Model {
    /// What may be done and seen.
    pub profile: Profile,
    /// The directory.
    pub shelf: Rc<Shelf>,
    /// While only the beginning of the directory is there: so many offers of so many are read, 0 of 0 before they are counted.
    pub reading: Option<(usize, usize)>,
    /// Which key does what.
    pub keymap: Keymap,
    /// The moment.
    pub now: Moment,
    /// The language of the interface.
    pub language: &'static str,
    /// The language of the offer's texts.
    pub texts_in: String,
    /// The name of the theme.
    pub theme: &'static str,
    /// Whether the mouse is taken.
    pub mouse: bool,
    /// Where the terminal's cursor stands.
    pub cursor: Cursor,
    /// What each client begins with.
    pub beginnings: Beginnings,

    /// The line.
    pub line: Line,
    /// Filters set beside the line.
    pub set_filters: Filters,
    /// The line taken apart.
    pub query: Query,
    /// What it reaches.
    pub plan: Plan,
    /// What was found.
    pub results: Results,
    /// How the results are ordered.
    pub sort: Sort,
    /// The offer chosen, by its id, so that it stays when the directory changes.
    pub chosen: Option<Text>,
    /// Whether the person chose it, or it is just the first.
    pub chose: bool,

    /// Where keys go.
    pub focus: Focus,
    /// What lies over the screen, the uppermost last.
    pub overlays: Vec<Overlay>,
    /// The groups of needs that are open.
    pub unfolded: Vec<NeedIx>,
    /// The dimensions among the filters whose values are shown.
    pub opened: Vec<Dimension>,
    /// The row of the needs or filters.
    pub facet_row: usize,
    /// The chip that has the focus.
    pub chip: usize,
    /// What the line could go on with.
    pub completion: Option<Completion>,
    /// The value that would be taken.
    pub picked: usize,
    /// Nobody wants to know for this line what it could go on with.
    pub quiet: bool,
    /// The first row of the detail that is shown.
    pub scroll: usize,
    /// What a check of the whole directory found, once there was one: the findings of the shelf, and what only such a check sees.
    pub checked: Option<Vec<Finding>>,
    /// The rows at which reports were left.
    pub left: Left,
    /// A sentence at the foot.
    pub notice: Option<Notice>,
    /// The sentence says how editing ended, and the changed file is still to come.
    pub edited: bool,
    /// The searches of this sitting, the last at the end; in memory only.
    pub history: Vec<String>,
    /// The place in the history, if somebody is in it.
    pub in_history: Option<usize>,
    /// What the last frame showed.
    pub shown: Shown,
}

/// What the last frame showed, as far as keys depend on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The results that were on the screen, by position.
    pub results: Range<usize>,
    /// The rows of a page of results.
    pub page: usize,
    /// How many rows of the detail lie below what was shown.
    pub below: usize,
    /// Whether the offer was on the screen beside the results.
    pub detail_beside: bool,
}

/// What each client begins with: nothing of it was said about the one before.
#[derive(Clone, Debug, Default)]
pub struct Beginnings {
    /// The filters that the program was started with.
    pub filters: Filters,
    /// The language of texts that was asked for; none is that of the interface.
    pub texts_in: Option<String>,
}

/// How the program begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// What may be done and seen.
    pub profile: Profile,
    /// The language of the interface.
    pub language: &'static str,
    /// The language of texts, if another.
    pub texts_in: Option<String>,
    /// The name of the theme.
    pub theme: &'static str,
    /// Whether the mouse is taken.
    pub mouse: bool,
    /// The line it begins with.
    pub line: String,
    /// The filters it begins with.
    pub filters: Filters,
    /// What the person has set.
    pub preferences: Preferences,
}

impl Model {
    /// The state at the start.
    pub fn new(start: Start, shelf: Rc<Shelf>, now: Moment) -> Model {
        let beginnings = Beginnings { filters: start.filters.clone(), texts_in: start.texts_in.clone() };
        let Preferences { keymap, cursor, notice } = start.preferences;
        let mut model = Model {
            profile: start.profile,
            shelf,
            reading: None,
            keymap,
            now,
            language: start.language,
            texts_in: start.texts_in.unwrap_or_else(|| start.language.to_owned()),
            theme: start.theme,
            mouse: start.mouse,
            cursor,
            beginnings,
            line: Line::new(start.line),
            set_filters: start.filters,
            query: Query::default(),
            plan: Plan::default(),
            results: Results::default(),
            sort: Sort::Fit,
            chosen: None,
            chose: false,
            focus: Focus::Results,
            overlays: Vec::new(),
            unfolded: Vec::new(),
            opened: Vec::new(),
            facet_row: 0,
            chip: 0,
            completion: None,
            picked: 0,
            quiet: false,
            scroll: 0,
            checked: None,
            left: Left::default(),
            edited: false,
            notice: notice.map(|text| Notice { text, is_warning: true }),
            history: Vec::new(),
            in_history: None,
            shown: Shown::default(),
        };
        model.search();
        model
    }

    /// All filters: those set and those of the line.
    pub fn filters(&self) -> Filters {
        self.query.all_filters(&self.set_filters)
    }

    /// How many chips there are: the filters, and the wish for offers that do not state a fact.
    pub fn chips(&self) -> usize {
        let filters = self.filters();
        filters.all.len() + usize::from(filters.with_unstated)
    }

    /// What is wrong with the directory, as far as it was looked at.
    pub fn findings(&self) -> &[Finding] {
        self.checked.as_deref().unwrap_or(&self.shelf.findings)
    }

    /// What the line could go on with, as long as the cursor stands where it would.
    pub fn completing(&self) -> Option<&Completion> {
        let here = self.focus == Focus::Results && self.overlays.is_empty() && !self.quiet;
        self.completion.as_ref().filter(|completion| here && completion.range.end == self.cursor())
    }

    /// The values to choose from, where a value is being typed.
    pub fn choices(&self) -> Option<&[Candidate]> {
        match &self.completing()?.what {
            What::Values(candidates) if !candidates.is_empty() => Some(candidates),
            _ => None,
        }
    }

    /// Where the cursor stands in the line, in bytes.
    fn cursor(&self) -> usize {
        let line = self.line.value();
        line.char_indices().nth(self.line.cursor()).map_or(line.len(), |(at, _)| at)
    }

    /// The rows of the result list that are in their order: what was found, then, where they are wanted, those that do not
    /// state a fact. There may be more of them ([`Model::row_count`]).
    pub fn rows(&self) -> impl Iterator<Item = &Hit> {
        (0..self.row_count()).map_while(|row| self.row(row))
    }

    /// How many rows the result list has.
    pub fn row_count(&self) -> usize {
        let results = &self.results;
        results.hits.len() + if self.filters().with_unstated { results.unstated.len() } else { 0 }
    }

    /// A row of the result list, if it is in its order already.
    pub fn row(&self, row: usize) -> Option<&Hit> {
        match row.checked_sub(self.results.hits.len()) {
            None => self.results.hits.get(row),
            Some(behind) => self.results.unstated.get(behind).filter(|_| self.filters().with_unstated),
        }
    }

    /// The row that is chosen.
    pub fn chosen_row(&self) -> Option<usize> {
        let chosen = self.shelf.find(self.chosen.as_ref()?)?;
        let at = |hits: &Ranking| hits.iter().position(|hit| hit.offer == chosen);
        at(&self.results.hits).or_else(|| {
            let behind = at(&self.results.unstated).filter(|_| self.filters().with_unstated)?;
            Some(self.results.hits.len() + behind)
        })
    }

    /// The offer that is chosen.
    pub fn chosen_offer(&self) -> Option<u32> {
        let row = self.row(self.chosen_row()?)?;
        Some(row.offer)
    }

    /// The context that keys are looked up in.
    pub fn context(&self) -> Context {
        if !self.overlays.is_empty() {
            return Context::Overlay;
        }
        match self.focus {
            Focus::Results => Context::Anywhere,
            Focus::Needs | Focus::Filters | Focus::Chips => Context::Facets,
            Focus::Detail => Context::Detail,
        }
    }

    /// Searches anew, and keeps the offer that was chosen if it is still there and somebody chose it.
    pub fn search(&mut self) {
        let shelf = Rc::clone(&self.shelf);
        let line = self.line.value();
        self.completion = None;
        if !self.quiet {
            let (directory, facets) = (&shelf.directory, &shelf.index.facets);
            self.completion = Completion::at(line, self.cursor(), directory, facets, self.language);
        }
        let read = self.completion.as_ref().map(|completion| completion.without(line));
        self.query = Query::parse(read.as_deref().unwrap_or(line), &shelf.directory, &shelf.index.facets);
        self.plan = Plan::new(&self.query, &shelf.index);
        self.find(false);
        let results = &self.results;
        if let Some(completion) = &mut self.completion {
            completion.sort_by(|value| results.count(value));
        }
        self.picked = 0;
        if self.chose && self.chosen_row().is_none() {
            self.find(true);
        }
        let row = if self.chose { self.chosen_row() } else { None };
        let kept = row.is_some_and(|row| {
            self.order_to(row);
            true
        });
        if !kept {
            self.choose_row(0);
            self.chose = false;
        }
        // A search that came from elsewhere (the history, another directory) may have taken the chip that had the focus.
        if self.focus == Focus::Chips {
            match self.chips().checked_sub(1) {
                Some(last) => self.chip = self.chip.min(last),
                None => self.focus = Focus::Results,
            }
        }
    }

    /// Finds what the plan reaches: `all` of it in its order, or what a screen shows. Whatever the order, those that meet all
    /// words stay before those that do not.
    fn find(&mut self, all: bool) {
        let (shelf, now) = (Rc::clone(&self.shelf), self.now);
        let by_opening;
        let order = match self.sort {
            Sort::Fit => Order::Fit,
            Sort::Name => Order::Rank(shelf.index.ranks()),
            Sort::Opening => {
                by_opening = shelf.by_opening(&now);
                Order::Rank(&by_opening)
            }
        };
        let (filters, open) = (self.filters(), |offer| shelf.open_state(offer, &now));
        self.results = if all {
            search_plan(&shelf.index, &self.plan, &filters, open, order)
        } else {
            search_first(&shelf.index, &self.plan, &filters, open, order)
        };
    }

    /// Sees to it that a row and a screen behind it are in their order.
    fn order_to(&mut self, row: usize) {
        let end = (row + SCREEN).min(self.row_count());
        if end.checked_sub(1).is_some_and(|last| self.row(last).is_none()) {
            self.find(true);
        }
    }

    /// Chooses a row, or the last if there are fewer.
    pub fn choose_row(&mut self, row: usize) {
        self.order_to(row);
        let row = row.min(self.row_count().saturating_sub(1));
        let hit = self.row(row).map(|hit| hit.offer);
        let id = hit.and_then(|offer| self.shelf.offer(offer)).map(|offer| offer.id.clone());
        if id != self.chosen {
            self.scroll = 0;
        }
        self.chosen = id;
        self.chose = true;
    }

    /// How it is with an offer now.
    pub fn opening(&self, offer: u32) -> Option<Opening> {
        self.shelf.opening(offer, &self.now)
    }

    /// The next moment at which something on the screen changes by itself: an offer that is shown opens or closes.
    pub fn deadline(&self) -> Option<NaiveDateTime> {
        let shown = self.shown.results.clone();
        let rows = shown.filter_map(|row| self.row(row)).map(|hit| hit.offer);
        rows.chain(self.chosen_offer()).filter_map(|offer| self.opening(offer)?.until).map(|change| change.at).min()
    }
}
