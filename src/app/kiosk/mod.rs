//! The visitor's machine: a screen in a service centre's corridor, alone with people who may read no German.
//!
//! Start at [`model`] for the state, at [`action`] for everything that can be done, at [`update`] for
//! which press does it, at [`act`] for what that means. It is a machine of
//! its own and not the adviser's with something switched off: what a visitor may do is the list [`Action`], what may happen
//! outside is the list [`Effect`], and neither has a word for leaving, opening, copying, running or writing. It is given the
//! public projection of a directory and cannot disclose what it never had.
//!
//! This room names no terminal, no clock, no files and no threads. Times are durations since the session began.

pub mod act;
pub mod action;
pub mod cards;
pub mod focus;
pub mod house;
pub mod idle;
pub mod keyboard;
pub mod model;
pub mod page;
pub mod shelf;
pub mod update;

pub use action::{Action, Effect, Wish};
pub use house::House;
pub use model::Visit;
pub use page::{Page, Source};
pub use shelf::PublicShelf;
