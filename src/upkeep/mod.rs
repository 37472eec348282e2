//! What maintainers do to a directory, as pure functions, and the pages that are made from what the program knows.
//!
//! Start at [`format`] for `docs/format.md` and at [`needs`] for `docs/needs.md`; `tests/documents.rs` holds both pages to
//! the code. This room names no files and no clock: texts go in, texts come out. The prose of the pages stands beside the
//! code (`pages/`), the names of kinds and tables in `words`.

pub mod amend;
pub mod coverage;
pub mod diff;
pub mod format;
pub mod layout;
pub(crate) mod markdown;
pub mod needs;
pub mod schema;
pub mod skeleton;
pub mod stale;
