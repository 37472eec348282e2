//! All that touches a disk: guarded reading, folders, encodings, atomic writing, and when a change is to be taken.
//!
//! It may not know what is in the files, and makes no sentences: what went wrong is an enum with a path.

pub mod atomic;
pub mod encoding;
pub mod folder;
pub mod git;
pub mod guarded;
pub mod home;
pub mod places;
pub mod stamp;
