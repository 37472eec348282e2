//! The visitor's screen.
//!
//! A frame is made in two steps. [`scene`] lays a page out: what stands where, and what can be pressed, for a size of the grid
//! and nothing else; it is cheap, so that after each press of a batch the next one finds controls that fit. [`paint`] puts a
//! scene into a buffer. Languages that are read from the right are laid out like the others and mirrored as a whole, so that
//! no page knows about direction.
//!
//! Sizes (A1, A15): everything fits from 60x18 on; tiles, cards and buttons are at least 12x3 cells with a column or a row
//! between them, keys of the keyboard at least 6x2.

mod canvas;
mod cards;
mod frame;
mod offer;
mod paint;
mod scene;
mod take_home;
mod texts;
mod tiles;
mod typing;

pub use paint::{Palette, paint};
pub use scene::{Align, Piece, Role, Scene, scene};
