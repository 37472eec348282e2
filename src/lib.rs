//! **Lotse**: a terminal directory of local support services.
//!
//! Rooms are named for what is in them; arrows go in one direction, and a test holds them to it:
//!
//! ```text
//! directory ← search, words ← upkeep, app ← ui ← terminal, cli ← main
//! (files, bidi and qr stand alone, settings behind app)
//! ```
//!
//! * [`directory`]: what an offer is, the format, reading it, findings, needs, hours.
//! * [`search`]: folding, vocabulary and postings, query, ranking, facets.
//! * [`words`]: every sentence, in every language.
//! * [`bidi`]: lines from right to left, joined, wrapped and ordered cell by cell.
//! * [`qr`]: QR codes in cells.
//! * [`upkeep`]: what maintainers do to a directory, and the pages made from the format and the needs.
//! * [`files`]: all that touches a disk.
//! * [`app`]: the machine: model, messages, commands, profiles.
//! * [`settings`]: what a person may set for themselves.
//! * [`ui`]: draws the model.
//! * [`cores`]: reading and indexing over the cores of the machine.
//! * [`terminal`]: the edge: loop, input, signals, watching.
//! * [`cli`]: arguments, and one file a command.

pub mod app;
pub mod bidi;
pub mod cli;
pub mod cores;
pub mod directory;
pub mod exchange;
pub mod files;
pub mod qr;
pub mod search;
pub mod settings;
pub mod terminal;
pub mod ui;
pub mod upkeep;
pub mod words;
