//! Where the focus is, and where keys move it.

use super::act::to_part;
use super::action::Action;
use super::model::{Control, Shown, Visit};

/// The focus to the next control in order, and round.
pub(super) fn step(visit: &mut Visit, by: isize) {
    let controls = &visit.shown.controls;
    let count = controls.len();
    if count == 0 {
        return;
    }
    let at = focused(visit).map_or(if by > 0 { count - 1 } else { 0 }, |at| at);
    let next = (at + count).saturating_add_signed(by) % count;
    visit.focus = controls.get(next).map(|control| control.action.clone());
}

/// The focus to the nearest control in a direction on the screen.
pub(super) fn turn(visit: &mut Visit, across: i32, down: i32) {
    let Some(from) = focused(visit).and_then(|at| visit.shown.controls.get(at)) else {
        step(visit, 1);
        return;
    };
    let middle = |control: &Control| {
        // Doubled, so that halves stay whole; a cell is twice as high as it is wide.
        let area = control.area;
        (i32::from(area.x) * 2 + i32::from(area.width), (i32::from(area.y) * 2 + i32::from(area.height)) * 2)
    };
    let (x, y) = middle(from);
    let distance = |control: &&Control| {
        let (to_x, to_y) = middle(control);
        let (ahead, aside) = if across != 0 { ((to_x - x) * across, to_y - y) } else { ((to_y - y) * down, to_x - x) };
        (ahead > 0).then_some(ahead + aside.abs() * 3)
    };
    let next = visit.shown.controls.iter().filter(|control| distance(control).is_some()).min_by_key(distance);
    if let Some(action) = next.map(|control| control.action.clone()) {
        visit.focus = Some(action);
    }
}

/// Where the focus is among what is shown.
pub fn focused(visit: &Visit) -> Option<usize> {
    let focus = visit.focus.as_ref()?;
    visit.shown.controls.iter().position(|control| control.action == *focus)
}

impl Visit {
    /// Takes in what the screen shows now, and puts the focus on something that is there.
    pub fn shows(&mut self, shown: Shown, first: Option<Action>) {
        self.shown = shown;
        let last = self.shown.parts.saturating_sub(1);
        if self.part() > last {
            to_part(self, last);
        }
        if focused(self).is_none() {
            self.focus = first.or_else(|| self.shown.controls.first().map(|control| control.action.clone()));
        }
    }
}
