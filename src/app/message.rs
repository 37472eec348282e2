//! What can happen to the machine.

use super::chord::Input;
use super::shelf::Shelf;
use crate::directory::Moment;
use crate::directory::finding::Finding;
use crate::upkeep::diff::Differences;
use std::rc::Rc;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Somebody did something.
    Input(Input),
    /// A click or a turn of the wheel on something that was drawn.
    Mouse(Pointed, Pointing),
    /// Of the directory whose beginning is shown so many offers of so many are read.
    Reading(usize, usize),
    /// It is read to its end.
    Whole(Rc<Shelf>),
    /// The directory was read anew.
    Loaded(Rc<Shelf>),
    /// The same directory with its index for another day.
    Indexed(Rc<Shelf>),
    /// The whole directory was checked: all findings, in the order of their places.
    Checked(Vec<Finding>),
    /// The directory was compared with the state of this name: what differs, or a sentence about why there is nothing to compare.
    Compared(String, Result<Differences, String>),
    /// The editor has ended: a sentence about how, and whether the file changed.
    Edited(String, bool),
    /// The file changed and cannot be used; the old directory stays.
    NotLoaded(String),
    /// The file is what is shown again, after it could not be used for a while.
    Restored,
    /// A named deadline: the moment is now this.
    Moment(Moment),
    /// A text was copied, or could not be: a sentence about it.
    Said(String),
}

/// What was drawn at a place and can be pointed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointed {
    /// The line, with the column inside it.
    Line(u16),
    /// A value that the line could go on with.
    Choice(usize),
    /// A chip: a filter by its position.
    Chip(usize),
    /// A result by its position.
    Result(usize),
    /// A row of the needs or filters.
    Facet(usize),
    /// The detail pane.
    Detail,
    /// An address of the chosen offer, by its position among them.
    Address(usize),
    /// A row of an overlay.
    Overlay(usize),
    /// A sentence at the foot of the screen: pointing at it takes it away.
    Notice,
    /// A key shown on the screen.
    Command(super::Command),
}

/// How it was pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// A click.
    Click,
    /// The wheel, up.
    ScrollUp,
    /// The wheel, down.
    ScrollDown,
}
