//! Lotse: a terminal directory of local support services. `ARCHITECTURE.md` shows the rooms and how they hang together.

pub mod cli;
pub mod directory;
pub mod files;
pub mod search;
pub mod words;
