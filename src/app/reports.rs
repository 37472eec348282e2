//! What whoever keeps a directory looks through on the screen: entries to look at again, needs by towns and others, what changed.
//!
//! A report is worked out once, when it is opened and when the directory is read anew, and knows no sentences: those of the rows
//! that are shown are made in [`rows`]. Every row leads to an entry or to the offers for a need.

pub mod rows;

use super::effect::Effect;
use super::model::{Model, Overlay};
use super::shelf::Shelf;
use crate::directory::catalogue::Table;
use crate::directory::model::Offer;
use crate::directory::{Moment, Text};
use crate::upkeep::coverage::{By, Coverage, coverage};
use crate::upkeep::diff::{Differences, What};
use crate::upkeep::stale::{Reason, stale};
use tui_input::{Input as Line, InputRequest};

/// Which report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What has to be looked at again.
    Stale,
    /// Needs by something.
    Coverage,
    /// What changed since another state.
    Changes,
}

/// A report that lies over the screen.
#[derive(Clone, Debug)]
pub struct Report {
    /// What it says.
    pub of: Of,
    /// The row that is chosen.
    pub row: usize,
}

/// What a report says.
#[derive(Clone, Debug)]
pub enum Of {
    /// What has to be looked at again.
    Stale(Vec<Watch>),
    /// Needs by something, and the first column that is shown.
    Coverage(Coverage, usize),
    /// What changed.
    Changes(Changes),
}

/// A row of what has to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Watch {
    /// An office with the number of its offers; `None` where none is stated.
    Owner(Option<Text>, usize),
    /// A reason to look at an offer, by its position; the first of its reasons shows its name.
    Due {
        /// The position of the offer.
        offer: u32,
        /// The reason.
        reason: Reason,
        /// Whether it is the first of the offer.
        is_first: bool,
    },
}

/// What changed since another state.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The state that is being typed: a revision, `revision:path`, a path.
    pub line: Line,
    /// The state that was asked for.
    pub since: String,
    /// What came of it.
    pub outcome: Outcome,
    /// The rows: the position of an entry, and of one of its fields; an entry's own row has none.
    rows: Vec<(usize, Option<usize>)>,
}

/// What came of a comparison.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Nothing yet.
    Waiting,
    /// What differs.
    Found(Differences),
    /// A sentence about why there is nothing to compare with.
    Refused(String),
}

/// Where a row leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// Nowhere: it is a heading.
    Nowhere,
    /// To what is not there any more.
    Gone,
    /// To this offer.
    Offer(Text),
    /// To the offers that a line finds.
    Search(String),
}

/// The rows at which the reports were left: whoever comes back goes on there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Left {
    stale: usize,
    coverage: usize,
    changes: usize,
}

impl Left {
    fn of(&mut self, kind: Kind) -> &mut usize {
        match kind {
            Kind::Stale => &mut self.stale,
            Kind::Coverage => &mut self.coverage,
            Kind::Changes => &mut self.changes,
        }
    }
}

/// The state that is compared with unless another is named: the last commit.
const LAST: &str = "HEAD";

impl Report {
    /// Which report it is.
    pub const fn kind(&self) -> Kind {
        match &self.of {
            Of::Stale(_) => Kind::Stale,
            Of::Coverage(..) => Kind::Coverage,
            Of::Changes(_) => Kind::Changes,
        }
    }

    fn new(kind: Kind, shelf: &Shelf, now: &Moment) -> Report {
        let of = match kind {
            Kind::Stale => Of::Stale(watched(shelf, now)),
            Kind::Coverage => Of::Coverage(coverage(&shelf.directory, By::Towns, now.date()), 0),
            Kind::Changes => Of::Changes(Changes {
                line: Line::from(LAST),
                since: LAST.to_owned(),
                outcome: Outcome::Waiting,
                rows: Vec::new(),
            }),
        };
        Report { of, row: 0 }
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        match &self.of {
            Of::Stale(rows) => rows.len(),
            Of::Coverage(found, _) => found.rows.len(),
            Of::Changes(changes) => changes.rows.len(),
        }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The effect that brings what it waits for.
    fn asks(&self) -> Option<Effect> {
        match &self.of {
            Of::Changes(changes) => Some(Effect::Compare(changes.since.clone())),
            _ => None,
        }
    }

    /// Where a row leads.
    pub fn leads(&self, row: usize, shelf: &Shelf) -> Leads {
        match &self.of {
            Of::Stale(rows) => match rows.get(row) {
                Some(Watch::Due { offer, .. }) => {
                    shelf.offer(*offer).map_or(Leads::Nowhere, |offer| Leads::Offer(offer.id.clone()))
                }
                _ => Leads::Nowhere,
            },
            Of::Coverage(found, _) => {
                let need = found.rows.get(row).and_then(|row| shelf.directory.needs.get(row.need));
                need.map_or(Leads::Nowhere, |need| Leads::Search(format!("need:{} ", need.id.as_str())))
            }
            Of::Changes(changes) => changes.leads(row, shelf),
        }
    }

    /// Keeps the chosen row inside.
    fn settle(&mut self) {
        self.row = self.row.min(self.len().saturating_sub(1));
    }
}

impl Changes {
    /// What differs, if that is known.
    pub fn found(&self) -> Option<&Differences> {
        match &self.outcome {
            Outcome::Found(found) => Some(found),
            _ => None,
        }
    }

    /// Whether another state was typed than the one that is shown.
    pub fn is_another(&self) -> bool {
        self.typed() != self.since
    }

    /// The state that is typed; none is the last commit.
    pub fn typed(&self) -> &str {
        match self.line.value().trim() {
            "" => LAST,
            typed => typed,
        }
    }

    fn take(&mut self, outcome: Result<Differences, String>) {
        self.rows.clear();
        self.outcome = match outcome {
            Ok(found) => {
                for (number, entry) in found.entries.iter().enumerate() {
                    self.rows.push((number, None));
                    let fields = entry.what.changes().iter().enumerate();
                    let told = fields.filter(|(_, change)| !change.is_in_title());
                    self.rows.extend(told.map(|(field, _)| (number, Some(field))));
                }
                Outcome::Found(found)
            }
            Err(sentence) => Outcome::Refused(sentence),
        };
    }

    fn leads(&self, row: usize, shelf: &Shelf) -> Leads {
        let entry = self.rows.get(row).and_then(|(entry, _)| self.found()?.entries.get(*entry));
        let Some(entry) = entry else { return Leads::Nowhere };
        if matches!(entry.what, What::Removed) {
            return Leads::Gone;
        }
        let search = |key: &str| Leads::Search(format!("{key}:{} ", entry.id.as_str()));
        match entry.table {
            Table::Offer if shelf.find(&entry.id).is_none() => Leads::Gone,
            Table::Offer => Leads::Offer(entry.id.clone()),
            Table::Provider => search("provider"),
            Table::Need => search("need"),
            Table::Place => {
                let is_there = |offer: &Offer| {
                    let mut places = offer.at.iter().filter_map(|at| shelf.directory.place(at.place?));
                    places.any(|place| place.id == entry.id)
                };
                let offers = shelf.directory.offers.iter().map(|entry| &entry.offer);
                offers.into_iter().find(|offer| is_there(offer)).map_or(Leads::Nowhere, |o| Leads::Offer(o.id.clone()))
            }
            _ => Leads::Nowhere,
        }
    }
}

fn watched(shelf: &Shelf, now: &Moment) -> Vec<Watch> {
    let mut rows = Vec::new();
    for pile in stale(&shelf.directory, now.date()) {
        rows.push(Watch::Owner(pile.owner, pile.entries.len()));
        for due in pile.entries {
            let Ok(offer) = u32::try_from(due.offer) else { continue };
            let reasons = due.reasons.into_iter().enumerate();
            rows.extend(reasons.map(|(number, reason)| Watch::Due { offer, reason, is_first: number == 0 }));
        }
    }
    rows
}

/// Opens a report, or closes it if it lies on top.
pub(super) fn toggle(model: &mut Model, kind: Kind) -> Vec<Effect> {
    if matches!(model.overlays.last(), Some(Overlay::Report(top)) if top.kind() == kind) {
        leave(model);
        model.overlays.pop();
        return Vec::new();
    }
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Report(_)));
    let mut report = Report::new(kind, &model.shelf, &model.now);
    report.row = *model.left.of(kind);
    // What is waited for has no rows yet.
    let asks = report.asks();
    if asks.is_none() {
        report.settle();
    }
    model.overlays.push(Overlay::Report(Box::new(report)));
    asks.into_iter().collect()
}

/// Remembers at which row the report on top is left.
pub(super) fn leave(model: &mut Model) {
    if let Some(Overlay::Report(report)) = model.overlays.last() {
        *model.left.of(report.kind()) = report.row;
    }
}

/// Works out anew what lies over the screen: the directory or the day is another.
pub(super) fn renew(model: &mut Model) -> Vec<Effect> {
    let (shelf, now) = (std::rc::Rc::clone(&model.shelf), model.now);
    let mut effects = Vec::new();
    for overlay in &mut model.overlays {
        let Overlay::Report(report) = overlay else { continue };
        match &mut report.of {
            Of::Stale(rows) => *rows = watched(&shelf, &now),
            Of::Coverage(found, _) => *found = coverage(&shelf.directory, found.by, now.date()),
            // What is shown stays until the answer is there.
            Of::Changes(_) => effects.extend(report.asks()),
        }
        if effects.is_empty() {
            report.settle();
        }
    }
    effects
}

/// Takes in what came of a comparison, if it is still the one that was asked for.
pub(super) fn compared(model: &mut Model, since: &str, outcome: Result<Differences, String>) {
    for overlay in &mut model.overlays {
        let Overlay::Report(report) = overlay else { continue };
        if let Of::Changes(changes) = &mut report.of
            && changes.since == since
        {
            changes.take(outcome);
            report.settle();
            return;
        }
    }
}

/// Compares with the state that was typed, if it is another; `None` where it is not.
pub(super) fn compare(model: &mut Model) -> Option<Vec<Effect>> {
    let Some(Overlay::Report(report)) = model.overlays.last_mut() else { return None };
    let Of::Changes(changes) = &mut report.of else { return None };
    if !changes.is_another() {
        return None;
    }
    changes.since = changes.typed().to_owned();
    changes.outcome = Outcome::Waiting;
    changes.rows.clear();
    report.row = 0;
    Some(report.asks().into_iter().collect())
}

/// Lays the needs against the next thing, or the one before.
pub(super) fn walk(model: &mut Model, on: bool) {
    let (shelf, now) = (std::rc::Rc::clone(&model.shelf), model.now);
    let Some(Overlay::Report(report)) = model.overlays.last_mut() else { return };
    let Of::Coverage(found, first) = &mut report.of else { return };
    let need = found.rows.get(report.row).map(|row| row.need);
    let by = next(found.by, on);
    (*found, *first) = (coverage(&shelf.directory, by, now.date()), 0);
    // The need stays chosen; by levels there are fewer.
    report.row = found.rows.iter().position(|row| Some(row.need) == need).unwrap_or(0);
}

/// What the needs are laid against next.
pub fn next(by: By, on: bool) -> By {
    let at = By::ALL.iter().position(|known| *known == by).unwrap_or(0);
    let step = if on { 1 } else { By::ALL.len() - 1 };
    By::ALL.get((at + step) % By::ALL.len()).copied().unwrap_or_default()
}

/// Typing in a report: the state to compare with; left and right show other columns.
pub(super) fn type_into(report: &mut Report, request: InputRequest) {
    match &mut report.of {
        Of::Stale(_) => {}
        Of::Coverage(found, first) => {
            let last = found.columns.len().saturating_sub(1);
            match request {
                InputRequest::GoToNextChar => *first = (*first + 1).min(last),
                InputRequest::GoToPrevChar => *first = first.saturating_sub(1),
                _ => {}
            }
        }
        Of::Changes(changes) => {
            // No name of a state is as long.
            if !matches!(request, InputRequest::InsertChar(_)) || changes.line.value().chars().count() < 200 {
                changes.line.handle(request);
            }
        }
    }
}
