//! What an offer is: the format, reading it, what is wrong with it, needs, hours, and what the public may see.
//!
//! Start at [`catalogue`] for the keys, at [`read`] for the way from text to [`model::Directory`]. This room names no
//! terminal, no clock, no files and no threads, and makes no sentences.

pub mod audit;
pub mod block;
pub mod both;
pub mod build;
pub mod built_in;
pub mod calendar;
pub mod catalogue;
pub mod check;
pub mod concealed;
pub mod entries;
pub mod excerpt;
pub mod finding;
pub mod hours;
mod joined;
pub mod lists;
pub mod locate;
pub mod look_alike;
pub mod model;
pub mod moment;
pub mod nearest;
pub mod read;
pub mod syntax;
pub mod taxonomy;
pub mod text;
pub mod timetable;
pub mod translation;
pub mod tree;
pub mod week;

pub use finding::{Finding, Severity};
pub use model::{Directory, Entry, Offer};
pub use moment::Moment;
pub use text::Text;
