//! Draws the state: `view(&Model, …)` onto a ratatui frame, and answers what was drawn where.
//!
//! It changes nothing: what the next key needs to know of the screen (how many rows fit) is answered too, and the edge puts it
//! into the model. It may not know the clock, files or the terminal.

pub mod chips;
pub mod choices;
mod cursor;
pub mod detail;
pub mod facets;
pub mod footer;
pub mod header;
pub mod kiosk;
pub mod layout;
mod links;
pub mod overlays;
mod reports;
pub mod results;
pub mod row;
pub mod text;
pub mod theme;
pub mod view;
pub mod week;

pub use theme::Theme;
pub use view::{Drawn, view};
