//! What a person may set for themselves: the keys of `settings.toml`, reading them, what is wrong with them, and their page.
//!
//! Start at [`catalogue`] for the keys, at [`read`](mod@read) for the way from text to [`Settings`]. Texts come in, values and
//! findings go out: this room may not know where the file lies, nor what the command line or the environment say.

pub mod catalogue;
pub mod keys;
pub mod page;
pub mod read;
mod statement;

pub use read::{Settings, Start, read};
