//! The machine: what the program is doing, as plain data, and how a message changes it.
//!
//! Start at [`model`] for the state, at [`command`] for everything that can be done, at [`update`] for how. This room names no
//! terminal, no clock, no files and no threads: what must happen outside is an [`effect::Effect`].

pub mod address;
pub mod choice;
pub mod chord;
pub mod command;
pub mod complete;
pub mod effect;
pub mod facets;
pub mod filtering;
pub mod keymap;
pub mod kiosk;
pub mod line;
pub mod message;
pub mod model;
pub mod overlays;
pub mod preferences;
pub mod profile;
pub mod reports;
pub mod shelf;
pub mod update;

pub use command::Command;
pub use effect::Effect;
pub use message::Msg;
pub use model::Model;
pub use profile::Profile;
pub use shelf::Shelf;
